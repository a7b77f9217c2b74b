//! One phrase for one thing.

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::grammar::Object;
use crate::openapi::tree::Tree;

use super::outline::{Operation, Outline};

/// How texts name a time that is a number.
const EPOCH: &str = "milliseconds since 1970-01-01 UTC";
/// How the description of a list says that it has pages.
const PAGED: &str = "page by page";
/// How the description of a form's part says what only `encoding` tells otherwise.
const JOINED: &str = "joined by commas";

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for operation in outline.operations() {
        summary(operation, found);
        pages(operation, found);
        parts(outline, operation, found);
    }
    for part in outline.parts.iter().filter(|part| part.object != Object::Example) {
        let Some((node, text)) = part.node.get("description").and_then(|d| Some((d, d.as_str()?))) else {
            continue;
        };
        // most texts need not be looked at closely
        let folded = text.to_lowercase();
        if !["epoch", "unix", "milliseconds"].iter().any(|word| folded.contains(word)) {
            continue;
        }
        // texts are folded at any space
        let (text, folded) = (plain(text), plain(&folded));
        let since = folded.matches("milliseconds since").count();
        if folded.contains("epoch") || folded.contains("unix time") || since > text.matches(EPOCH).count() {
            let message = format!("a time as a number has another name in {}", outline.describe(part));
            found.push(&node.at, "wording-epoch", message, format!("write `in {EPOCH}`"));
        }
    }
}

fn summary(operation: &Operation<'_>, found: &mut Diagnostics) {
    let Some(node) = operation.node.get("summary") else { return };
    if node.as_str().is_some_and(|text| text.split_whitespace().next() == Some("Show")) {
        let message = format!("the summary of {} begins with `Show`", operation.label());
        found.push(&node.at, "wording-get", message, "write `Get`, as all others do");
    }
}

fn pages(operation: &Operation<'_>, found: &mut Diagnostics) {
    let Some(paging) = operation.node.get("x-paging") else { return };
    let says = operation.node.str("description").unwrap_or_default();
    if matches!(paging.str("scheme"), Some("offset" | "marker")) && !plain(says).contains(PAGED) {
        let message = format!("the description of {} doesn't say that it has pages", operation.label());
        found.push(operation.at, "wording-pages", message, format!("say `{PAGED}`"));
    }
}

fn parts<'a>(outline: &Outline<'a>, operation: &Operation<'a>, found: &mut Diagnostics) {
    let content = operation
        .node
        .get("requestBody")
        .and_then(|body| outline.resolve(body))
        .and_then(|body| body.path(&["content", "multipart/form-data"]));
    let Some(content) = content else { return };
    let properties =
        content.get("schema").and_then(|s| outline.target(s)).and_then(|target| target.get("properties"));
    for (name, _, encoding) in content.map("encoding") {
        let Some(part) = properties.and_then(|properties| properties.get(name)) else { continue };
        let says = part.str("description").unwrap_or_default();
        if encoding.get("explode").and_then(Tree::truth) == Some(false) && !plain(says).contains(JOINED) {
            let message = format!("the part `{name}` of {} doesn't say how it is written", operation.label());
            let help = format!("say `{JOINED}`: few tools read `encoding`");
            found.push(&part.at, "wording-joined", message, help);
        }
    }
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
