//! What the specification says of an operation, for whoever calls it by name.

use serde_json::Value;

use crate::generated;

/// What the generated tables hold of an operation's texts.
pub(crate) struct About {
    pub(crate) area: &'static str,
    pub(crate) group: &'static str,
    pub(crate) section: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) description: &'static str,
    pub(crate) deprecated: bool,
    /// JSON of the [`Input`]s.
    pub(crate) inputs: &'static str,
    /// JSON of the [`Documented`] answers.
    pub(crate) answers: &'static str,
}

impl About {
    pub(crate) fn inputs(&self) -> Vec<Input> {
        read(self.inputs, |input| Input {
            place: text(&input, "in"),
            name: text(&input, "name"),
            required: flag(&input, "required"),
            deprecated: flag(&input, "deprecated"),
            description: text(&input, "description"),
            media: input.get("media").and_then(Value::as_str).map(str::to_owned),
            example: input.get("example").cloned(),
            schema: Schema(input.get("schema").cloned().unwrap_or_default()),
        })
    }

    pub(crate) fn answers(&self) -> Vec<Documented> {
        read(self.answers, |answer| Documented {
            status: text(&answer, "status"),
            description: text(&answer, "description"),
            media: answer.get("media").and_then(Value::as_str).map(str::to_owned),
            schema: answer.get("schema").cloned().map(Schema),
        })
    }
}

fn read<T>(json: &str, each: impl Fn(Value) -> T) -> Vec<T> {
    // what the generator wrote is JSON: a test reads all of it
    serde_json::from_str::<Vec<Value>>(json).unwrap_or_default().into_iter().map(each).collect()
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// A value that an operation takes: a parameter, a part of a form, or the body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Input {
    /// Part of the request: `path`, `query`, `header`, `form`, or `body`.
    pub place: String,
    /// Name on the wire; `body` for the body.
    pub name: String,
    /// Must be given.
    pub required: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// What it is.
    pub description: String,
    /// Media type of a body.
    pub media: Option<String>,
    /// An invented body.
    pub example: Option<Value>,
    /// What it may be.
    pub schema: Schema,
}

/// A documented answer of success.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Documented {
    /// Its status.
    pub status: String,
    /// When it is sent.
    pub description: String,
    /// Media type of its body; `None` if it has none.
    pub media: Option<String>,
    /// What its body is.
    pub schema: Option<Schema>,
}

/// A schema of the specification: an OpenAPI 3.0 schema object, in which `$ref` is the name of another schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema(Value);

impl Schema {
    /// The named schema.
    pub fn named(name: &str) -> Option<Self> {
        let schemas = generated::dispatch::SCHEMAS.iter().flat_map(|module| module.iter());
        let (_, json) = schemas.into_iter().find(|(known, _)| *known == name)?;
        serde_json::from_str(json).ok().map(Self)
    }

    /// The schema that a value of another has, such as the one under `items`.
    pub fn of(json: Value) -> Self {
        Self(json)
    }

    /// Its JSON.
    pub fn json(&self) -> &Value {
        &self.0
    }

    /// The name of the schema that it refers to.
    pub fn reference(&self) -> Option<&str> {
        self.0.get("$ref")?.as_str()
    }

    /// The schema that it refers to, or itself. What stands beside a reference, such as a description, goes before
    /// what the other says.
    #[must_use]
    pub fn resolved(&self) -> Self {
        let Some(mut target) = self.reference().and_then(Self::named) else { return self.clone() };
        if target.reference().is_some() {
            target = target.resolved();
        }
        if let (Value::Object(own), Value::Object(theirs)) = (&self.0, &mut target.0) {
            for (key, value) in own.iter().filter(|(key, _)| *key != "$ref") {
                theirs.insert(key.clone(), value.clone());
            }
        }
        target
    }
}
