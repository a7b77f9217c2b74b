//! Rewrites a document into what progenitor accepts.
//!
//! What the rewriting drops is not lost: limits, defaults, media types, styles and descriptions are read
//! by `emit` from the [`Api`], which stays as it was. See ARCHITECTURE.md for what progenitor does
//! with each construct that is rewritten here.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use crate::openapi::document::{is_named_type, is_union, pointer_to};
use crate::openapi::media::Media;
use crate::openapi::model::{Api, In, Operation, array, members, mentioned, schema_name};
use crate::openapi::naming::{distinct_values, field_name};
use crate::openapi::union::{Union, union};

/// A document for progenitor, and what it says differently.
#[derive(Debug)]
pub struct Lowered {
    /// The rewritten document.
    pub document: Value,
    /// Schemas that a response can hold: their fields are all optional.
    pub in_responses: BTreeSet<String>,
    /// Schemas that a request can hold: they get constructors and limit checks.
    pub in_requests: BTreeSet<String>,
    /// Enum values that were renamed because their Rust names would collide: new to documented.
    pub enum_values: HashMap<String, String>,
}

/// A construct for which there is no rewriting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// `operation list_image` or `schema Image`.
    pub owner: String,
    /// What was found and what to write instead.
    pub message: String,
}

/// Rewrites `api`.
pub fn lower(api: &Api) -> Result<Lowered, Vec<Unsupported>> {
    let in_responses = reachable(api, api.operations.iter().flat_map(response_schemas));
    let in_requests =
        reachable(api, api.operations.iter().flat_map(|operation| request_schemas(api, operation)));
    let mut lowering =
        Lowering { api, owner: String::new(), unsupported: Vec::new(), enum_values: HashMap::new() };

    let mut schemas = Map::new();
    for (name, schema) in &api.schemas {
        lowering.owner = format!("schema {name}");
        schemas.insert(name.clone(), lowering.named(schema, in_responses.contains(name)));
    }
    let mut paths = Map::new();
    for operation in &api.operations {
        lowering.owner = format!("operation {}", operation.id);
        let lowered = lowering.operation(operation);
        let path = operation
            .parameters
            .iter()
            .filter(|p| p.location == In::Path)
            .fold(operation.path.clone(), |path, p| {
                path.replace(&format!("{{{}}}", p.name), &format!("{{{}}}", field_name(&p.name)))
            });
        let item = paths.entry(path).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(operation.method.clone(), lowered);
        }
    }
    if !lowering.unsupported.is_empty() {
        return Err(lowering.unsupported);
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "EIHealth", "version": api.version},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    Ok(Lowered { document, in_responses, in_requests, enum_values: lowering.enum_values })
}

/// The schemas of a request's body; of a form those of its parts, for the form itself is no value. Parameters
/// hold no named schemas but enums.
pub fn request_schemas<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = &'a Value> {
    let body = operation.body.as_ref().map(|body| (&body.schema, Media::of(&body.media) == Media::Form));
    let whole = body.filter(|(_, form)| !form).map(|(schema, _)| schema);
    let form = body.filter(|(_, form)| *form).map(|(schema, _)| api.resolve(schema));
    let parts = members(form.and_then(|form| form.get("properties"))).map(|(_, part)| part);
    whole.into_iter().chain(parts)
}

/// The schemas of the responses for success.
pub fn response_schemas(operation: &Operation) -> impl Iterator<Item = &Value> {
    operation.responses.iter().filter(|r| r.is_success()).filter_map(|r| Some(&r.content.as_ref()?.schema))
}

/// Whether a schema is a list of texts, which is an open enum in Rust.
pub fn is_open_enum(schema: &Value) -> bool {
    schema.get("enum").is_some()
        && schema.get("type").and_then(Value::as_str) == Some("string")
        && schema.get("format").is_none()
}

/// The names of all schemas that can be reached from `roots`.
pub fn reachable<'a>(api: &'a Api, roots: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    let mut names = Vec::new();
    roots.for_each(|schema| mentioned(schema, &mut names));
    let mut seen = BTreeSet::new();
    while let Some(name) = names.pop() {
        if seen.insert(name.clone().into_owned())
            && let Some(schema) = api.schemas.get(&*name)
        {
            mentioned(schema, &mut names);
        }
    }
    seen
}

struct Lowering<'a> {
    api: &'a Api,
    owner: String,
    unsupported: Vec<Unsupported>,
    enum_values: HashMap<String, String>,
}

impl Lowering<'_> {
    fn unsupported(&mut self, message: impl Into<String>) -> Value {
        self.unsupported.push(Unsupported { owner: self.owner.clone(), message: message.into() });
        json!({})
    }

    /// A schema under components: an object keeps its shape, anything else is inlined where it is used.
    fn named(&mut self, schema: &Value, in_response: bool) -> Value {
        if let Some(union) = union(schema) {
            return self.union(schema, &union);
        }
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return self.value(schema);
        };
        if schema.get("additionalProperties").is_some_and(|more| more != &Value::Bool(false)) {
            return self.unsupported(
                "an object with both `properties` and `additionalProperties`: keep one of the two",
            );
        }
        let required: BTreeSet<&str> = match in_response {
            true => BTreeSet::new(),
            false => array(schema.get("required")).filter_map(Value::as_str).collect(),
        };
        let mut lowered = Map::new();
        for (name, property) in properties {
            let mut property = self.value(property);
            // an optional array or map would become an empty one: absent and empty must stay apart
            if !required.contains(name.as_str())
                && let Some(object) = property.as_object_mut().filter(|o| !o.contains_key("$ref"))
            {
                object.insert("nullable".to_owned(), Value::Bool(true));
            }
            lowered.insert(name.clone(), property);
        }
        json!({"type": "object", "properties": lowered, "required": required})
    }

    /// A union, as an object that can hold each of its variants: so typify finds where a type contains itself.
    fn union(&mut self, schema: &Value, union: &Union<'_>) -> Value {
        let members = array(schema.get("oneOf")).count();
        let mut lowered = Map::new();
        for variant in &union.variants {
            let target = self.api.schemas.get(&*variant.schema);
            if variant.values.is_empty() || target.is_none_or(|target| target.get("properties").is_none()) {
                continue;
            }
            let reference = pointer_to("schemas", &variant.schema);
            lowered.insert(variant.schema.clone().into_owned(), json!({"$ref": reference}));
        }
        if lowered.len() != members || lowered.is_empty() {
            return self.unsupported(
                "a union whose members are not different objects that its mapping names: list each once, by `$ref`",
            );
        }
        json!({"type": "object", "properties": lowered})
    }

    /// A schema wherever it stands, without what would make progenitor's types refuse an answer.
    fn value(&mut self, schema: &Value) -> Value {
        if let Some(name) = schema_name(schema) {
            let target = self.api.resolve(schema);
            // what has a Rust type of its own keeps its name, anything else is inlined
            return match is_named_type(target) || is_open_enum(target) {
                true => json!({"$ref": format!("#/components/schemas/{name}")}),
                false => self.value(&target.clone()),
            };
        }
        if is_union(schema) {
            return self.unsupported("a union without a name: define it under components/schemas");
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(alternatives) = schema.get(key) {
                let scalar = |s: &Value| {
                    matches!(
                        self.api.resolve(s).get("type").and_then(Value::as_str),
                        Some("string" | "integer" | "number" | "boolean")
                    )
                };
                if array(Some(alternatives)).all(scalar) {
                    return json!({});
                }
                return self
                    .unsupported(format!("`{key}` of anything but scalars: describe it as an open object"));
            }
        }
        for key in ["allOf", "not"] {
            if schema.get(key).is_some() {
                return self.unsupported(format!("`{key}`: write the properties out in one schema"));
            }
        }
        let nullable = schema.get("nullable").cloned();
        let mut lowered = match schema.get("type").and_then(Value::as_str) {
            Some("string") => self.string(schema),
            Some("integer") => json!({"type": "integer", "format": "int64"}),
            Some("number") => json!({"type": "number", "format": "double"}),
            Some("boolean") => json!({"type": "boolean"}),
            Some("array") => {
                let items = self.value(schema.get("items").unwrap_or(&Value::Null));
                json!({"type": "array", "items": items})
            }
            Some("object") => match (schema.get("properties"), schema.get("additionalProperties")) {
                (Some(_), _) => {
                    return self.unsupported("an object without a name: define it under components/schemas");
                }
                (None, Some(more @ Value::Object(members))) if !members.is_empty() => {
                    let more = self.value(more);
                    json!({"type": "object", "additionalProperties": more})
                }
                _ => json!({}),
            },
            _ => json!({}),
        };
        if let (Some(nullable), Some(object)) = (nullable, lowered.as_object_mut()) {
            object.insert("nullable".to_owned(), nullable);
        }
        lowered
    }

    fn string(&mut self, schema: &Value) -> Value {
        match schema.get("format").and_then(Value::as_str) {
            Some("date-time") => json!({"type": "string", "format": "date-time"}),
            Some("binary") => json!({"type": "string", "format": "binary"}),
            _ => match schema.get("enum") {
                Some(values) => json!({"type": "string", "enum": self.enum_names(values)}),
                None => json!({"type": "string"}),
            },
        }
    }

    /// The values of an enum, changed where two would have one Rust name.
    fn enum_names(&mut self, values: &Value) -> Vec<String> {
        let values: Vec<&str> = array(Some(values)).filter_map(Value::as_str).collect();
        let names = distinct_values(values.iter().copied());
        for (name, value) in names.iter().zip(values).filter(|(name, value)| *name != value) {
            self.enum_values.insert(name.clone(), value.to_owned());
        }
        names
    }

    fn operation(&mut self, operation: &Operation) -> Value {
        let mut parameters = Vec::new();
        for parameter in &operation.parameters {
            // `project_id` is a path parameter like any other here; emit takes it from the client
            let mut lowered = json!({
                "name": field_name(&parameter.name),
                "in": parameter.location.as_str(),
                "required": parameter.required,
                "schema": self.value(&parameter.schema),
            });
            match (parameter.location, is_named_type(self.api.resolve(&parameter.schema))) {
                (In::Path | In::Query | In::Header, true) => {
                    self.unsupported(format!("parameter {} is an object", parameter.name));
                }
                (In::Path, false) => lowered["style"] = json!("simple"),
                _ => {}
            }
            parameters.push(lowered);
        }
        let mut lowered = json!({
            "operationId": operation.id,
            "parameters": parameters,
            "responses": self.responses(operation),
        });
        if let Some(body) = &operation.body
            && let Some(content) = self.body(&body.media, &body.schema)
        {
            lowered["requestBody"] = json!({"required": true, "content": content});
        }
        lowered
    }

    /// JSON keeps its schema, raw bodies become octet streams; a form's parts are emit's own.
    fn body(&mut self, media: &str, schema: &Value) -> Option<Value> {
        match Media::of(media) {
            Media::Json => Some(json!({"application/json": {"schema": self.value(schema)}})),
            Media::Form => {
                if members(self.api.resolve(schema).get("properties")).next().is_none() {
                    self.unsupported("a multipart body without properties: list its parts");
                }
                None
            }
            Media::Text | Media::Binary => {
                Some(json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}))
            }
        }
    }

    /// One response: progenitor wants one type for all, emit reads each status's own.
    fn responses(&mut self, operation: &Operation) -> Value {
        let Some(first) = operation.successes().into_iter().find(|r| r.content.is_some()) else {
            return json!({"200": {"description": ""}});
        };
        let Some(content) = &first.content else { return json!({}) };
        let schema = match Media::of(&content.media) {
            Media::Json => json!({"application/json": {"schema": self.value(&content.schema)}}),
            _ => json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}),
        };
        json!({"200": {"description": "", "content": schema}})
    }
}
