//! OpenAPI 3.0 schemas as JSON Schemas, and checking values against them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::{Map, Value, json};

use crate::number_format::{self, NumberFormat};
use crate::reference::{resolve, wrapped};
use crate::union::Union;

const COMPONENTS: &str = "#/components/schemas/";

/// Keywords that combine schemas.
const COMBINATIONS: &[&str] = &["allOf", "oneOf", "anyOf"];

/// Keywords that mean the same in both.
const KEPT: &[&str] = &[
    "enum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
    "type",
    "uniqueItems",
];

/// Begins what is said of a property that a schema doesn't name. A document that says nothing of
/// `additionalProperties` allows any; that the mock doesn't is told where it shows.
const UNDECLARED: &str = "not in the schema, which this mock takes for a mistake: ";

/// A schema of the bundle, compiled when it is first needed.
pub(crate) struct Schema {
    pub(crate) source: Value,
    compiled: OnceLock<Result<Validator, String>>,
}

/// One way in which a value departs from its schema.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Departure {
    /// JSON pointer into the value.
    pub(crate) pointer: String,
    pub(crate) reason: String,
}

impl Schema {
    pub(crate) fn new(source: Value) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// All departures of `value`; an error means that the schema itself is unusable. `hidden` says of a
    /// JSON pointer that what is there must not be repeated.
    pub(crate) fn check(
        &self,
        root: &Value,
        value: &Value,
        hidden: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<Departure>, String> {
        let validator = self.compiled.get_or_init(|| compile(root, &self.source)).as_ref()?;
        Ok(validator.iter_errors(value).map(|error| describe(&error, hidden)).collect())
    }
}

fn compile(root: &Value, source: &Value) -> Result<Validator, String> {
    let schema = to_json_schema(root, source)?;
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .with_keyword(number_format::KEYWORD, number_format::keyword)
        .build(&schema)
        .map_err(|error| error.to_string())
}

/// The message, without values that must not or need not be repeated.
fn describe(error: &ValidationError<'_>, hidden: &dyn Fn(&str) -> bool) -> Departure {
    let pointer = error.instance_path().to_string();
    let hidden = hidden(&pointer) || !is_short(error.instance());
    let reason = match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            format!("{UNDECLARED}{}", unexpected.join(", "))
        }
        _ if hidden => error.masked().to_string(),
        _ => error.to_string(),
    };
    Departure { pointer, reason }
}

fn is_short(value: &Value) -> bool {
    match value {
        Value::Array(_) | Value::Object(_) => false,
        Value::String(text) => text.len() <= 200,
        _ => true,
    }
}

/// A self-contained JSON Schema (2020-12) with every component it needs under `$defs`.
///
/// Objects with properties are closed, so that a misnamed property is found. Where several schemas are
/// combined, the whole is closed by the names of all; `unevaluatedProperties` would do it in one word,
/// but also report every property of a member that fails for another reason.
pub(crate) fn to_json_schema(root: &Value, source: &Value) -> Result<Value, String> {
    let mut conversion = Conversion { root, wanted: Vec::new() };
    let schema = conversion.convert(source, false)?;
    let mut definitions = BTreeMap::new();
    while let Some((name, open)) = conversion.wanted.pop() {
        let key = definition(&name, open);
        if definitions.contains_key(&key) {
            continue;
        }
        let component = json!({ "$ref": format!("{COMPONENTS}{name}") });
        let component = resolve_once(root, &component)?;
        let converted = conversion.convert(component, open)?;
        definitions.insert(key, converted);
    }
    // The schema may itself be a mere reference, which stands beside `$defs` in 2020-12.
    let mut schema = match schema {
        Value::Object(schema) => schema,
        other => return Ok(other),
    };
    schema.insert("$defs".to_owned(), Value::Object(definitions.into_iter().collect()));
    Ok(Value::Object(schema))
}

/// One step, so that a component that is a reference to another keeps its own definition.
fn resolve_once<'a>(root: &'a Value, reference: &Value) -> Result<&'a Value, String> {
    let text = reference["$ref"].as_str().unwrap_or_default();
    text.strip_prefix('#')
        .and_then(|pointer| root.pointer(pointer))
        .ok_or_else(|| format!("`{text}` refers to nothing in the bundle"))
}

fn definition(name: &str, open: bool) -> String {
    if open { format!("open:{name}") } else { name.to_owned() }
}

struct Conversion<'a> {
    root: &'a Value,
    /// Components referred to, and whether as open ones.
    wanted: Vec<(String, bool)>,
}

impl Conversion<'_> {
    /// `open`: the schema is a part of a combination, which is closed as a whole.
    fn convert(&mut self, schema: &Value, open: bool) -> Result<Value, String> {
        let Some(schema) = schema.as_object() else { return Ok(schema.clone()) };
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.strip_prefix(COMPONENTS).ok_or_else(|| {
                format!("`{reference}` is no reference to a component schema of the bundle")
            })?;
            self.wanted.push((name.to_owned(), open));
            return Ok(json!({ "$ref": format!("#/$defs/{}", definition(name, open)) }));
        }
        let mut out = Map::new();
        for (key, value) in schema {
            if KEPT.contains(&key.as_str()) {
                out.insert(key.clone(), value.clone());
            }
        }
        convert_bounds(schema, &mut out);
        self.convert_children(schema, &mut out)?;
        self.convert_combination(schema, open, &mut out)?;
        Ok(if schema.get("nullable") == Some(&Value::Bool(true)) {
            nullable(out)
        } else {
            Value::Object(out)
        })
    }

    fn convert_children(
        &mut self,
        schema: &Map<String, Value>,
        out: &mut Map<String, Value>,
    ) -> Result<(), String> {
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            let mut converted = Map::new();
            for (name, property) in properties {
                converted.insert(name.clone(), self.convert(property, false)?);
            }
            out.insert("properties".to_owned(), Value::Object(converted));
        }
        for key in ["items", "additionalProperties"] {
            if let Some(child) = schema.get(key) {
                out.insert(key.to_owned(), self.convert(child, false)?);
            }
        }
        if let Some(child) = schema.get("not") {
            out.insert("not".to_owned(), self.convert(child, true)?);
        }
        Ok(())
    }

    fn convert_combination(
        &mut self,
        schema: &Map<String, Value>,
        open: bool,
        out: &mut Map<String, Value>,
    ) -> Result<(), String> {
        let whole = Value::Object(schema.clone());
        if let Some(union) = Union::of(&whole) {
            return self.convert_union(&union, out);
        }
        let only = wrapped(&whole);
        for key in COMBINATIONS {
            let Some(members) = schema.get(*key).and_then(Value::as_array) else { continue };
            let open_member = open || only.is_none();
            let members: Result<Vec<_>, _> =
                members.iter().map(|member| self.convert(member, open_member)).collect();
            out.insert((*key).to_owned(), Value::Array(members?));
        }
        if open || only.is_some() || schema.contains_key("additionalProperties") {
            return Ok(());
        }
        let mut named = Map::new();
        if self.collect_named(&whole, &mut named, 0) && !named.is_empty() {
            // What the members say of their properties, they say themselves; here only the names count.
            let own = out.remove("properties");
            named.extend(own.and_then(|own| own.as_object().cloned()).unwrap_or_default());
            out.insert("properties".to_owned(), Value::Object(named));
            out.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        Ok(())
    }

    /// The discriminator decides which member a value must fit; one member alone may fit others as well.
    fn convert_union(&mut self, union: &Union<'_>, out: &mut Map<String, Value>) -> Result<(), String> {
        let property = union.property;
        let mut parts = vec![json!({
            "type": "object",
            "required": [property],
            "properties": { property: { "enum": union.members.iter().map(|(value, _)| value).collect::<Vec<_>>() } },
        })];
        for (value, member) in &union.members {
            let member = self.convert(member, false)?;
            let says = json!({
                "type": "object", "required": [property], "properties": { property: { "const": value } },
            });
            parts.push(json!({ "if": says, "then": member }));
        }
        out.insert("allOf".to_owned(), Value::Array(parts));
        Ok(())
    }

    /// Collects the properties a schema and its members name; false if one of them allows others.
    fn collect_named(&self, schema: &Value, named: &mut Map<String, Value>, depth: usize) -> bool {
        let Ok(schema) = resolve(self.root, schema) else { return false };
        // A schema may be combined from itself; there is nothing new in it then.
        if depth > 16 {
            return true;
        }
        let free = schema.get("additionalProperties").is_some_and(|extra| *extra != Value::Bool(false));
        for name in schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys) {
            named.insert(name.clone(), Value::Bool(true));
        }
        let members = COMBINATIONS.iter().filter_map(|&key| schema.get(key)?.as_array()).flatten();
        members.fold(!free, |closed, member| self.collect_named(member, named, depth + 1) && closed)
    }
}

/// Exclusive bounds are flags in OpenAPI 3.0; the formats of numbers are bounds too.
fn convert_bounds(schema: &Map<String, Value>, out: &mut Map<String, Value>) {
    for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if schema.get(flag) == Some(&Value::Bool(true))
            && let Some(limit) = out.remove(bound)
        {
            out.insert(flag.to_owned(), limit);
        }
    }
    if let Some(format) = NumberFormat::of(schema) {
        out.insert(number_format::KEYWORD.to_owned(), format.name().into());
    }
}

/// Written as a condition, so that a departure is told as one from the schema itself.
fn nullable(schema: Map<String, Value>) -> Value {
    json!({ "if": { "not": { "type": "null" } }, "then": schema })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> Value {
        json!({ "components": { "schemas": {
            "Tag": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string", "maxLength": 3, "x-sensitive": true, "example": "x" },
                "size": { "type": "integer", "format": "int32", "minimum": 0, "exclusiveMinimum": true },
                "note": { "type": "string", "nullable": true, "enum": ["a", "b"] },
                "parent": { "allOf": [{ "$ref": "#/components/schemas/Tag" }], "nullable": true },
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                "free": { "type": "object" },
            } },
            "More": { "allOf": [
                { "$ref": "#/components/schemas/Tag" },
                { "type": "object", "properties": { "extra": { "type": "boolean" } } },
            ] },
            "Alias": { "$ref": "#/components/schemas/Tag" },
            "Dog": { "type": "object", "required": ["kind"], "properties": {
                "kind": { "type": "string" }, "name": { "type": "string" },
            } },
            "Cat": { "type": "object", "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } } },
            "Guest": {
                "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }],
                "discriminator": { "propertyName": "kind", "mapping": {
                    "dog": "#/components/schemas/Dog", "hound": "Dog", "cat": "#/components/schemas/Cat",
                } },
            },
            "Bad": { "type": "string", "pattern": "(" },
        } } })
    }

    fn check(name: &str, value: Value) -> Vec<String> {
        let schema = Schema::new(json!({ "$ref": format!("{COMPONENTS}{name}") }));
        let found = schema.check(&root(), &value, &|pointer| pointer.ends_with("/name")).unwrap();
        found.into_iter().map(|found| format!("{}: {}", found.pointer, found.reason)).collect()
    }

    #[test]
    fn what_fits_passes() {
        for name in ["Tag", "Alias", "More"] {
            let value = json!({
                "name": "a", "size": 1, "note": null, "parent": { "name": "b", "parent": null },
                "labels": { "k": "v" }, "free": { "anything": [1] },
            });
            assert_eq!(check(name, value), Vec::<String>::new(), "{name}");
        }
        assert!(check("More", json!({ "name": "a", "extra": true })).is_empty());
    }

    #[test]
    fn departures_are_all_told() {
        let found = check("Tag", json!({ "size": 0, "note": "c", "labels": { "k": 1 } }));
        assert_eq!(
            found,
            [
                r#"/size: 0 is less than or equal to the minimum of 0"#,
                r#"/note: "c" is not one of "a" or "b""#,
                r#"/labels/k: 1 is not of type "string""#,
                r#": "name" is a required property"#,
            ]
        );
    }

    #[test]
    fn unknown_properties_are_found_at_every_depth_and_in_combinations() {
        assert_eq!(
            check("Tag", json!({ "name": "a", "nmae": 1 })),
            [": not in the schema, which this mock takes for a mistake: nmae"]
        );
        let nested = json!({ "name": "a", "parent": { "name": "b", "sise": 1 } });
        assert_eq!(
            check("Tag", nested.clone()),
            ["/parent: not in the schema, which this mock takes for a mistake: sise"]
        );
        assert_eq!(
            check("More", json!({ "name": "a", "extar": true })),
            [": not in the schema, which this mock takes for a mistake: extar"]
        );
        assert_eq!(
            check("More", nested),
            ["/parent: not in the schema, which this mock takes for a mistake: sise"]
        );
    }

    #[test]
    fn a_discriminator_decides_which_member_counts() {
        for value in [
            json!({ "kind": "dog" }),
            json!({ "kind": "hound", "name": "Rex" }),
            json!({ "kind": "cat", "lives": 9 }),
        ] {
            assert_eq!(check("Guest", value.clone()), Vec::<String>::new(), "{value}");
        }
        assert_eq!(
            check("Guest", json!({ "kind": "cat", "name": "Rex" })),
            [": not in the schema, which this mock takes for a mistake: name"]
        );
        assert_eq!(check("Guest", json!({ "name": "Rex" })), [r#": "kind" is a required property"#]);
        assert_eq!(
            check("Guest", json!({ "kind": "fish" })),
            [r#"/kind: "fish" is not one of "dog", "hound" or "cat""#]
        );
        assert_eq!(check("Guest", json!(7)).len(), 1);
    }

    #[test]
    fn sensitive_values_are_not_repeated() {
        assert_eq!(check("Tag", json!({ "name": "secret" })), ["/name: value is longer than 3 characters"]);
    }

    #[test]
    fn formats_of_numbers_are_ranges_beside_other_bounds() {
        let beyond = "/size: the number is beyond int32";
        assert_eq!(check("Tag", json!({ "name": "a", "size": 3_000_000_000_u64 })), [beyond]);
        let found = check("Tag", json!({ "name": "a", "size": i64::from(i32::MIN) - 1 }));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found.contains(&beyond.to_owned()), "{found:?}");
    }

    #[test]
    fn an_unusable_schema_is_an_error_not_a_panic() {
        for source in
            [json!({ "$ref": "#/components/schemas/Bad" }), json!({ "$ref": "#/components/schemas/None" })]
        {
            assert!(Schema::new(source).check(&root(), &json!("x"), &|_| false).is_err());
        }
    }
}
