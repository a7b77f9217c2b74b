//! An answer made of what was asked for, within the shape of the documented one.

use serde_json::{Map, Value};

use crate::answer::generate;
use crate::schema::Schema;
use crate::shape::{items, keyword, properties, property};

/// What an answer is made of.
#[derive(Clone, Copy)]
pub(crate) struct Sources<'a> {
    pub(crate) root: &'a Value,
    /// What requests said.
    pub(crate) given: &'a Value,
    /// What a request could have said: what it left out is left out of the answer, or is the default.
    pub(crate) asked: Option<&'a Value>,
    /// Everything else.
    pub(crate) example: &'a Value,
}

impl<'a> Sources<'a> {
    /// An object of this schema.
    pub(crate) fn object(self, schema: &'a Value) -> Map<String, Value> {
        let mut object = Map::new();
        let required = keyword(self.root, schema, "required").and_then(Value::as_array);
        let is_required =
            |name: &str| required.is_some_and(|list| list.iter().any(|known| known.as_str() == Some(name)));
        for (name, property) in properties(self.root, schema) {
            if let Some(value) = self.value(name, property) {
                object.insert(name.to_owned(), value);
            } else if is_required(name) {
                let example = self.example.get(name).cloned();
                let value = example.unwrap_or_else(|| generate::value(self.root, property));
                object.insert(name.to_owned(), value);
            }
        }
        object
    }

    fn value(self, name: &str, schema: &'a Value) -> Option<Value> {
        let asked = self.asked.and_then(|asked| property(self.root, asked, name));
        let given = self.given.get(name);
        let example = self.example.get(name);
        // a text where the answer has an object is another thing of the same name
        let is_object = !properties(self.root, schema).is_empty();
        match given.filter(|given| given.is_object() == is_object) {
            Some(given) => {
                let example = example.unwrap_or(&Value::Null);
                Some(Sources { given, asked, example, ..self }.shaped(schema))
            }
            None if asked.is_some() => asked.and_then(|asked| keyword(self.root, asked, "default")).cloned(),
            None => example.cloned(),
        }
    }

    /// What was given, less what the answer has no place for.
    fn shaped(self, schema: &'a Value) -> Value {
        match self.given {
            Value::Object(_) if !properties(self.root, schema).is_empty() => {
                Value::Object(self.object(schema))
            }
            Value::Array(given) => match items(self.root, schema) {
                Some(schema) => {
                    let each = |given| Sources { given, asked: None, example: &Value::Null, ..self };
                    given.iter().map(|given| each(given).shaped(schema)).collect()
                }
                None => self.given.clone(),
            },
            _ => self.given.clone(),
        }
    }
}

/// Makes `value` fit `schema`: what departs is taken from the example, or left out. The rest stays.
pub(crate) fn fit(root: &Value, schema: &Schema, example: &Value, value: &mut Value) {
    // each round mends one level; a value that still departs is given up for the example
    for _ in 0..8 {
        let Ok(departures) = schema.check(root, value, &|_| false) else { return };
        let Some(first) = departures.first() else { return };
        let pointer = first.pointer.clone();
        let replacement = example.pointer(&pointer).cloned();
        match (pointer.rsplit_once('/'), replacement) {
            (Some(_), Some(replacement)) if value.pointer(&pointer) != Some(&replacement) => {
                if let Some(place) = value.pointer_mut(&pointer) {
                    *place = replacement;
                }
            }
            (Some((parent, key)), _) => {
                let key = key.replace("~1", "/").replace("~0", "~");
                match value.pointer_mut(parent) {
                    Some(Value::Object(object)) => drop(object.shift_remove(&key)),
                    Some(Value::Array(array)) => {
                        if let Ok(index) = key.parse::<usize>()
                            && index < array.len()
                        {
                            array.remove(index);
                        }
                    }
                    _ => break,
                }
            }
            (None, _) => break,
        }
    }
    if schema.check(root, value, &|_| false).is_ok_and(|departures| !departures.is_empty()) {
        *value = example.clone();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_was_asked_for_comes_first_and_what_was_not_is_left_out() {
        let root = json!({ "components": { "schemas": {
            "Base": { "type": "object", "properties": { "id": { "type": "string" } } },
            "Job": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object", "required": ["kind"], "properties": {
                "name": { "type": "string" }, "labels": {}, "priority": {}, "size": {}, "kind": { "type": "string" },
                "info": { "type": "object", "properties": { "name": {}, "by": {} } },
            } }] },
        } } });
        let asked = json!({ "properties": {
            "name": {}, "labels": {}, "priority": { "default": 3 }, "info": { "properties": { "name": {} } },
        } });
        let example = json!({ "id": "1", "name": "theirs", "labels": ["x"], "priority": 0, "size": 7, "kind": "k",
            "info": { "name": "theirs", "by": "someone" } });
        let given = json!({ "name": "mine", "other": 1, "info": { "name": "mine" } });
        let sources = Sources { root: &root, given: &given, asked: Some(&asked), example: &example };
        let schema = json!({ "$ref": "#/components/schemas/Job" });
        assert_eq!(
            Value::Object(sources.object(&schema)),
            json!({ "id": "1", "name": "mine", "priority": 3, "size": 7, "kind": "k",
                "info": { "name": "mine", "by": "someone" } })
        );
    }

    #[test]
    fn what_departs_is_mended_where_it_departs() {
        let schema = Schema::new(json!({ "type": "object", "properties": {
            "name": { "type": "string" }, "count": { "type": "integer" },
            "list": { "type": "array", "items": { "type": "string" } },
        } }));
        let example = json!({ "count": 1, "list": ["a"] });
        let mut value = json!({ "name": 7, "count": "many", "list": ["b", 2] });
        fit(&json!({}), &schema, &example, &mut value);
        assert_eq!(value, json!({ "count": 1, "list": ["b"] }));
        let mut value = json!([]);
        fit(&json!({}), &schema, &example, &mut value);
        assert_eq!(value, example);
    }
}
