//! `x-upload`: how a large file is sent in several requests.

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::Kind;

use super::Subject;

pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Diagnostics) {
    let Some(upload) = subject.operation.node.get("x-upload") else { return };
    if let Some((node, word)) = upload.get("scheme").and_then(|node| Some((node, node.as_str()?)))
        && word != "parts"
    {
        found.push(&node.at, "upload-scheme", format!("`{word}` is no scheme"), "use `parts`");
    }
    let form = subject
        .operation
        .node
        .get("requestBody")
        .and_then(|body| subject.outline.resolve(body))
        .and_then(|body| body.path(&["content", "multipart/form-data", "schema"]));
    for key in ["file", "number", "total", "id", "name", "folder", "md5"] {
        let Some((node, name)) = upload.get(key).and_then(|node| Some((node, node.as_str()?))) else {
            continue;
        };
        if form.and_then(|form| subject.inside(form, name)).is_none() {
            let message = format!("`{name}` is no part of the form of {}", subject.operation.label());
            found.push(&node.at, "upload-field", message, format!("name the part that is `{key}`"));
        }
    }
    if let Some((node, path)) = upload.get("answer").and_then(|node| Some((node, node.as_str()?)))
        && subject.field(path).is_none()
    {
        let message = format!("`{path}` is no field of the answer of {}", subject.operation.label());
        found.push(&node.at, "upload-field", message, "name the field with the id of the upload");
    }
    if let Some(node) = upload.get("max_size") {
        let is_size = matches!(&node.kind, Kind::Number(size) if size.as_u64().is_some_and(|size| size > 0));
        if !is_size {
            let message = "`max_size` is no number of bytes";
            found.push(&node.at, "upload-field", message, "write the most bytes that one part may have");
        }
    }
}
