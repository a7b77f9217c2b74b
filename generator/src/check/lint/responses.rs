//! Responses, request bodies and their media types.

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::media::Media;
use crate::openapi::yaml::{Kind, Node};

use super::outline::Outline;
use crate::openapi::grammar::Object;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for operation in outline.operations() {
        let responses = operation.node.get("responses").map(Node::entries).unwrap_or_default();
        let at = operation.node.get("responses").map_or(operation.at, |_| operation.node.key_at("responses"));
        let label = operation.label();
        if !responses.iter().any(|response| response.key.starts_with('2')) {
            let message = format!("{label} has no response for success");
            found.push(
                at,
                "response-success-missing",
                message,
                "document the 2xx status that it answers with",
            );
        }
        if !responses.iter().any(|response| response.key == "default") {
            found.push(
                at,
                "response-default-missing",
                format!("{label} doesn't say what it answers if it fails"),
                "add `default` with a reference to the common error response",
            );
        }
        for response in responses.iter().filter(|r| !r.key.starts_with("x-") && !is_status(&r.key)) {
            found.push(
                &response.key_at,
                "response-status",
                format!("`{}` is no status", response.key),
                "use three digits, a class such as `4XX`, or `default`",
            );
        }
    }
    for part in outline.parts.iter().filter(|s| matches!(s.object, Object::RequestBody | Object::Response)) {
        let Some(content) = part.node.get("content") else { continue };
        if matches!(content.kind, Kind::Mapping(_)) && content.entries().len() != 1 {
            found.push(
                part.node.key_at("content"),
                "media-type-count",
                format!("{} has {} media types", outline.describe(part), content.entries().len()),
                "keep the one that the SDK should use; leave `content` out where there is no body",
            );
        }
    }
    for part in outline.of(Object::MediaType) {
        let Some(schema) = part.node.get("schema") else {
            let message = format!("{} has no schema", outline.describe(part));
            found.push(part.at, "media-type-schema", message, "add `schema`");
            continue;
        };
        let is_form = Media::of(part.name) == Media::Form;
        let parts = outline.target(schema).map(|target| target.get("properties").map(Node::entries));
        if is_form && parts.is_some_and(|parts| parts.unwrap_or_default().is_empty()) {
            found.push(
                part.node.key_at("schema"),
                "form-schema",
                "the multipart body has no properties",
                "refer to a named object with a property for each part",
            );
        }
    }
}

/// `200`, `4XX` or `default`
fn is_status(text: &str) -> bool {
    let mut chars = text.chars();
    text == "default"
        || (text.len() == 3
            && chars.next().is_some_and(|c| ('1'..='5').contains(&c))
            && (chars.as_str() == "XX" || chars.all(|c| c.is_ascii_digit())))
}
