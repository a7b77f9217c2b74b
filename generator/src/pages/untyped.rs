//! A mark on the schemas without a type, which the renderer's own check of the document asks for.

use serde_json::Value;

use crate::openapi::grammar::{Object, objects_mut};

/// What the renderer puts into such a schema where it mends a document by itself.
const MARK: &str = "__scalar_";

/// Marks the schemas of a document.
pub(super) fn mark(document: &mut Value) {
    objects_mut(document, Object::Document, &mut |object, members| {
        if object != Object::Schema || members.contains_key("$ref") {
            return;
        }
        // the renderer takes a file's type from it, as OpenAPI 3.1 has none for it
        let is_file = members.get("format").is_some_and(|format| format == "binary");
        if is_file || !members.contains_key("type") {
            members.insert(MARK.to_owned(), "".into());
        }
    });
}
