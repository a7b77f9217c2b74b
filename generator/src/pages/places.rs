//! Where things are within the pages.

use crate::openapi::model::Operation;

/// What a tag is called in an address.
fn slug(tag: &str) -> String {
    tag.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-")
}

/// Where an operation is on the page of the reference; `init.js` has the renderer make the same.
pub(super) fn operation(operation: &Operation) -> String {
    format!("#tag/{}/{}", slug(&operation.tag), operation.id)
}

/// Where an error code is.
pub(super) fn code(code: &str) -> String {
    format!("errors.html#{code}")
}
