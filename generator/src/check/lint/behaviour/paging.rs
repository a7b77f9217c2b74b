//! `x-paging`: how a list is read to its end.

use crate::openapi::behaviour::Scheme;
use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::suggest::did_you_mean;
use crate::openapi::yaml::Node;

use super::Subject;

pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Diagnostics) {
    let operation = subject.operation;
    let Some(paging) = operation.node.get("x-paging") else {
        if subject.query("offset").or(subject.query("marker")).is_some() {
            let message = format!("{} pages, but doesn't say how", operation.label());
            found.push(operation.at, "paging-missing", message, "add `x-paging`");
        }
        return;
    };
    scheme(paging, found);
    for (key, kind) in [("items", "array"), ("total", "integer"), ("next", "string")] {
        let Some((node, path)) = paging.get(key).and_then(|node| Some((node, node.as_str()?))) else {
            continue;
        };
        let field = subject.field(path);
        if path.contains("[]") {
            let message = format!("`{path}` is inside of a list, of which a page has many");
            found.push(&node.at, "paging-field", message, format!("name the field that is `{key}`"));
        } else if field.is_none_or(|field| subject.outline.type_of(field) != kind) {
            let message =
                format!("`{path}` is no field of type {kind} in the answer of {}", operation.label());
            found.push(&node.at, "paging-field", message, format!("name the field that is `{key}`"));
        }
    }
    for key in ["limit", "offset", "marker"] {
        let Some((node, name)) = paging.get(key).and_then(|node| Some((node, node.as_str()?))) else {
            continue;
        };
        if subject.query(name).is_none() {
            let message = format!("`{name}` is no query parameter of {}", operation.label());
            found.push(&node.at, "paging-parameter", message, format!("name the parameter that is `{key}`"));
        }
    }
}

/// Each scheme has its keys.
fn scheme(paging: &Node, found: &mut Diagnostics) {
    let Some((node, word)) = paging.get("scheme").and_then(|node| Some((node, node.as_str()?))) else {
        return;
    };
    let (needed, other): (&[&str], &[&str]) = match word {
        "offset" => (&["offset"], &["marker", "next"]),
        "marker" => (&["marker", "next"], &["offset"]),
        "whole" => (&[], &["limit", "offset", "marker", "next"]),
        _ => {
            let help = did_you_mean(word, Scheme::WORDS, &format!("use one of {}", Scheme::WORDS.join(", ")));
            found.push(&node.at, "paging-scheme", format!("`{word}` is no scheme"), help);
            return;
        }
    };
    for key in needed.iter().filter(|key| paging.get(key).is_none()) {
        let message = format!("the scheme `{word}` needs `{key}`");
        found.push(&node.at, "paging-scheme", message, format!("add `{key}`"));
    }
    for key in other.iter().filter(|key| paging.get(key).is_some()) {
        let message = format!("the scheme `{word}` has no `{key}`");
        found.push(paging.key_at(key), "paging-scheme", message, "remove it, or take another scheme");
    }
}
