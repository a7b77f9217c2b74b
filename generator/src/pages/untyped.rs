//! A mark on the schemas without a type, which the renderer's own check of the document asks for.

use serde_json::Value;

/// What the renderer puts into such a schema where it mends a document by itself.
const MARK: &str = "__scalar_";

/// Marks the schemas in a part of a document.
pub(super) fn mark(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(mark),
        Value::Object(fields) => {
            for (key, value) in fields {
                match key.as_str() {
                    "schema" => schema(value),
                    "schemas" => each(value),
                    "example" | "examples" | "x-codeSamples" => {}
                    _ => mark(value),
                }
            }
        }
        _ => {}
    }
}

fn schema(node: &mut Value) {
    let Some(fields) = node.as_object_mut().filter(|fields| !fields.contains_key("$ref")) else { return };
    // the renderer takes a file's type from it, as OpenAPI 3.1 has none for it
    let is_file = fields.get("format").is_some_and(|format| format == "binary");
    if is_file || !fields.contains_key("type") {
        fields.insert(MARK.to_owned(), "".into());
    }
    for (key, value) in fields {
        match key.as_str() {
            "items" | "additionalProperties" | "not" => schema(value),
            "properties" | "allOf" | "anyOf" | "oneOf" => each(value),
            _ => {}
        }
    }
}

fn each(nodes: &mut Value) {
    match nodes {
        Value::Array(items) => items.iter_mut().for_each(schema),
        Value::Object(fields) => fields.values_mut().for_each(schema),
        _ => {}
    }
}
