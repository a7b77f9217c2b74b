//! `x-range`: how a part of a file is asked for.

use crate::openapi::diagnostic::Diagnostics;

use super::Subject;

pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Diagnostics) {
    let start = subject.operation.node.path(&["x-range", "start"]);
    let Some((node, name)) = start.and_then(|node| Some((node, node.as_str()?))) else { return };
    let body = subject
        .operation
        .node
        .get("requestBody")
        .and_then(|body| subject.outline.resolve(body))
        .and_then(|body| body.path(&["content", "application/json", "schema"]));
    let field = body.and_then(|body| subject.inside(body, name));
    if field.map(|field| subject.outline.type_of(field)) != Some("integer") {
        let message = format!("`{name}` is no integer in the JSON body of {}", subject.operation.label());
        found.push(&node.at, "range-field", message, "name the field with the position of the first byte");
    }
}
