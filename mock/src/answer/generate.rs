//! A value that fits a schema, the same every time.

use serde_json::{Map, Value};

use crate::reference::resolve;
use crate::union::Union;

/// Deeper than any documented type; ends types that contain themselves without an end.
const MAX_DEPTH: usize = 24;

/// A value for `schema`: its example, first enum value or default if it has one, else the plainest
/// value within its limits. A type inside itself is left out where it may be.
pub(crate) fn value(root: &Value, schema: &Value) -> Value {
    Generator { root, within: Vec::new() }.value(schema)
}

struct Generator<'a> {
    root: &'a Value,
    /// The references being filled, outermost first.
    within: Vec<&'a str>,
}

impl<'a> Generator<'a> {
    fn value(&mut self, schema: &'a Value) -> Value {
        if self.within.len() > MAX_DEPTH {
            return Value::Null;
        }
        let reference = schema.get("$ref").and_then(Value::as_str);
        // A level is counted for every schema, named or not.
        self.within.push(reference.unwrap_or_default());
        let value = match reference {
            Some(_) => resolve(self.root, schema).map(|target| self.value(target)).unwrap_or(Value::Null),
            None => self.described(schema),
        };
        self.within.pop();
        value
    }

    fn described(&mut self, schema: &'a Value) -> Value {
        let first_of = |key: &str| schema.get(key).and_then(Value::as_array).and_then(|list| list.first());
        if let Some(value) =
            schema.get("example").or_else(|| first_of("enum")).or_else(|| schema.get("default"))
        {
            return value.clone();
        }
        if let Some(members) = schema.get("allOf").and_then(Value::as_array) {
            return self.combined(schema, members);
        }
        if let Some(member) = first_of("oneOf").or_else(|| first_of("anyOf")) {
            let mut value = self.value(member);
            if let (Some(union), Some(object)) = (Union::of(schema), value.as_object_mut()) {
                union.tag(member, object);
            }
            return value;
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Value::String(text(schema)),
            Some("integer") => integer(schema).into(),
            Some("number") => number(schema),
            Some("boolean") => Value::Bool(true),
            Some("array") => self.array(schema),
            Some("object") => Value::Object(self.object(schema)),
            _ if schema.get("properties").is_some() => Value::Object(self.object(schema)),
            _ => Value::Null,
        }
    }

    /// Objects are united; of other types the first member stands for all.
    fn combined(&mut self, schema: &'a Value, members: &'a [Value]) -> Value {
        let mut united = self.object(schema);
        let mut other = None;
        for member in members {
            match self.value(member) {
                Value::Object(members) => united.extend(members),
                value => other = other.or(Some(value)),
            }
        }
        match other {
            Some(value) if united.is_empty() => value,
            _ => Value::Object(united),
        }
    }

    fn array(&mut self, schema: &'a Value) -> Value {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let most = schema.get("maxItems").and_then(Value::as_u64).unwrap_or(u64::MAX);
        let Some(items) = schema.get("items") else { return Value::Array(Vec::new()) };
        let wanted = if self.is_within(items) { least } else { least.max(1) };
        // A bound against documents with absurd limits.
        Value::Array((0..wanted.min(most).min(1000)).map(|_| self.value(items)).collect())
    }

    fn object(&mut self, schema: &'a Value) -> Map<String, Value> {
        let mut object = Map::new();
        let required: Vec<_> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().collect();
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let is_required = required.iter().any(|required| required.as_str() == Some(name));
            if is_required || !self.is_within(property) {
                object.insert(name.clone(), self.value(property));
            }
        }
        if let Some(extra) = schema.get("additionalProperties").filter(|extra| extra.is_object())
            && !self.is_within(extra)
        {
            object.insert("key".to_owned(), self.value(extra));
        }
        object
    }

    /// Whether filling `schema` would start a type that is being filled.
    fn is_within(&self, schema: &Value) -> bool {
        let member = || schema.get("allOf").and_then(Value::as_array).and_then(|members| members.first());
        let reference = schema.get("$ref").or_else(|| member()?.get("$ref")).and_then(Value::as_str);
        reference.is_some_and(|reference| self.within.contains(&reference))
    }
}

fn text(schema: &Value) -> String {
    let limit =
        |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
    let base = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => "2024-08-08T08:00:00Z",
        Some("date") => "2024-08-08",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("byte") => "ZWloZWFsdGg=",
        Some("email") => "someone@example.com",
        Some("uri") => "https://example.com/",
        Some("ipv4") => "192.0.2.1",
        _ => "text",
    };
    let most = limit("maxLength").unwrap_or(usize::MAX);
    let least = limit("minLength").unwrap_or(0).min(100_000);
    let padding = "x".repeat(least.saturating_sub(base.len()));
    format!("{base}{padding}").chars().take(most).collect()
}

/// The value nearest to zero within the limits.
fn integer(schema: &Value) -> i64 {
    let limit = |key: &str| {
        let limit = schema.get(key)?;
        limit.as_i64().or_else(|| limit.as_f64().map(|limit| limit as i64))
    };
    let exclusive = |key: &str| i64::from(schema.get(key) == Some(&Value::Bool(true)));
    let least =
        limit("minimum").map_or(i64::MIN, |least| least.saturating_add(exclusive("exclusiveMinimum")));
    let most = limit("maximum").map_or(i64::MAX, |most| most.saturating_sub(exclusive("exclusiveMaximum")));
    let value = 0.max(least).min(most);
    match limit("multipleOf") {
        Some(step) if step > 0 && value > 0 => value.saturating_add(step - 1) / step * step,
        _ => value,
    }
}

fn number(schema: &Value) -> Value {
    let limit = |key: &str| schema.get(key).and_then(Value::as_f64);
    let exclusive = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let (least, most) = (limit("minimum").unwrap_or(f64::MIN), limit("maximum").unwrap_or(f64::MAX));
    let nearest = 0.0_f64.max(least).min(most);
    let at_open_end = (exclusive("exclusiveMinimum") && nearest == least)
        || (exclusive("exclusiveMaximum") && nearest == most);
    let value = match (at_open_end, nearest == least) {
        (false, _) => nearest,
        (true, true) => (least + 1.0).min(least / 2.0 + most / 2.0),
        (true, false) => (most - 1.0).max(least / 2.0 + most / 2.0),
    };
    value.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn generated(schema: Value) -> Value {
        value(&json!({}), &schema)
    }

    #[test]
    fn given_values_come_first() {
        assert_eq!(generated(json!({ "type": "string", "enum": ["a", "b"], "default": "b" })), "a");
        assert_eq!(generated(json!({ "type": "integer", "default": 7 })), 7);
        assert_eq!(generated(json!({ "type": "integer", "default": 7, "example": 8 })), 8);
    }

    #[test]
    fn limits_are_kept() {
        assert_eq!(generated(json!({ "type": "string", "minLength": 6 })), "textxx");
        assert_eq!(generated(json!({ "type": "string", "maxLength": 2 })), "te");
        assert_eq!(generated(json!({ "type": "integer", "minimum": 3, "exclusiveMinimum": true })), 4);
        assert_eq!(generated(json!({ "type": "integer", "maximum": -2 })), -2);
        assert_eq!(generated(json!({ "type": "integer", "minimum": 5, "multipleOf": 4 })), 8);
        assert_eq!(
            generated(json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1 })),
            0.5
        );
        assert_eq!(
            generated(json!({ "type": "array", "minItems": 2, "items": { "type": "boolean" } })),
            json!([true, true])
        );
        assert_eq!(
            generated(json!({ "type": "array", "maxItems": 0, "items": { "type": "boolean" } })),
            json!([])
        );
    }

    #[test]
    fn objects_are_filled_and_combined() {
        let schema = json!({ "allOf": [
            { "type": "object", "properties": { "a": { "type": "boolean" } } },
            { "type": "object", "additionalProperties": { "type": "string" } },
        ] });
        assert_eq!(generated(schema), json!({ "a": true, "key": "text" }));
    }

    #[test]
    fn a_union_is_its_first_member_and_says_so() {
        let root = |kind: Value| {
            json!({ "components": { "schemas": {
                "Dog": { "type": "object", "properties": { "name": { "type": "string" }, "kind": kind } },
                "Guest": {
                    "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }],
                    "discriminator": { "propertyName": "kind", "mapping": {
                        "cat": "Cat", "dog": "Dog", "hound": "#/components/schemas/Dog",
                    } },
                },
            } } })
        };
        for (kind, expected) in [
            (json!({ "type": "string" }), "dog"),
            (json!({ "type": "string", "enum": ["hound", "dog"] }), "hound"),
        ] {
            let guest = value(&root(kind), &json!({ "$ref": "#/components/schemas/Guest" }));
            assert_eq!(guest, json!({ "name": "text", "kind": expected }));
        }
    }

    #[test]
    fn types_within_themselves_end() {
        let root = json!({
            "tree": { "type": "object", "properties": {
                "name": { "type": "string" },
                "children": { "type": "array", "items": { "$ref": "#/tree" } },
                "parent": { "allOf": [{ "$ref": "#/tree" }] },
            } },
            "endless": { "type": "object", "required": ["next"], "properties": { "next": { "$ref": "#/endless" } } },
        });
        assert_eq!(value(&root, &json!({ "$ref": "#/tree" })), json!({ "name": "text", "children": [] }));
        assert!(value(&root, &json!({ "$ref": "#/endless" })).is_object());
    }
}
