//! The keys at every place, and what kind of value stands under them.

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::{Entry, Kind, Node};

use super::outline::Outline;
use crate::openapi::grammar::{Content, Object, Use, is_extension};
use crate::openapi::suggest::did_you_mean;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    if !matches!(outline.root().kind, Kind::Mapping(_)) {
        found.push(
            &outline.root().at,
            "wrong-kind",
            "the document must be a mapping",
            "write an OpenAPI 3.0 document",
        );
        return;
    }
    version(outline.root(), found);
    for part in outline.parts.iter().filter(|part| part.reference().is_none()) {
        for key in part.object.required().iter().filter(|key| part.node.get(key).is_none()) {
            let message = format!("{} has no `{key}`", part.object.noun());
            found.push(part.at, "missing-key", message, format!("add `{key}`"));
        }
        for entry in part.node.entries() {
            key(part.object, entry, found);
        }
    }
}

fn version(document: &Node, found: &mut Diagnostics) {
    let version = document.str("openapi").unwrap_or_default();
    if !version.starts_with("3.0.") {
        let at = document.get("openapi").map_or(&document.at, |node| &node.at);
        found.push(at, "openapi-version", "the document is not OpenAPI 3.0", "write `openapi: 3.0.3`");
    }
}

fn key(object: Object, entry: &Entry, found: &mut Diagnostics) {
    let (key, noun) = (entry.key.as_str(), object.noun());
    match object.key(key) {
        None if key.starts_with("x-") => {
            let message = format!("`{key}` is no extension of {noun}");
            found.push(&entry.key_at, "unknown-extension", message, extension_help(key));
        }
        None => {
            let known = object.keys().iter().filter(|(.., used)| *used == Use::Read);
            let help =
                did_you_mean(key, known.map(|(key, ..)| *key), "remove it, or move it to where it belongs");
            found.push(&entry.key_at, "unknown-key", format!("`{key}` is no key of {noun}"), help);
        }
        Some((_, Use::Unread)) => found.push(
            &entry.key_at,
            "unsupported-key",
            format!("the generator would ignore `{key}` of {noun}"),
            unsupported_help(key),
        ),
        Some((content, Use::Read)) => {
            if let Some(expected) = mismatch(content, &entry.value) {
                let message = format!("`{key}` of {noun} must be {expected}");
                found.push(
                    &entry.value.at,
                    "wrong-kind",
                    message,
                    "correct the value, or quote it if it is text",
                );
            }
            members(object, content, entry, found);
        }
    }
}

fn extension_help(key: &str) -> String {
    let places: Vec<&str> = Object::having(key).into_iter().map(Object::noun).collect();
    if places.is_empty() {
        let known = Object::extensions();
        let help = format!("the generator reads {}", known.join(", "));
        return did_you_mean(key, known, &help);
    }
    format!("move it to {}", places.join(" or "))
}

fn unsupported_help(key: &str) -> &'static str {
    match key {
        "$ref" => "write the path out",
        "not" => "say in the description what is not allowed",
        "content" => "give the parameter a `schema`",
        "externalValue" => "write the example out under `value`",
        _ => "remove it, and say in the description what a caller must know",
    }
}

/// The members of a map or list that can't be what the map or list holds.
fn members(object: Object, content: Content, entry: &Entry, found: &mut Diagnostics) {
    let mut wrong = |node: &Node, inner: Object| {
        if !matches!(node.kind, Kind::Mapping(_)) {
            let message = format!("{} under `{}` must be a mapping", inner.noun(), entry.key);
            found.push(&node.at, "wrong-kind", message, "write it as a mapping of keys to values");
        }
    };
    match content {
        Content::Items(inner) => entry.value.items().iter().for_each(|item| wrong(item, inner)),
        Content::Each(inner) => {
            let (extensions, members): (Vec<&Entry>, Vec<&Entry>) = entry
                .value
                .entries()
                .iter()
                .partition(|member| is_extension(object, &entry.key, &member.key));
            members.iter().for_each(|member| wrong(&member.value, inner));
            for extension in extensions {
                let message = format!("`{}` is no extension of `{}`", extension.key, entry.key);
                found.push(&extension.key_at, "unknown-extension", message, extension_help(&extension.key));
            }
        }
        _ => {}
    }
}

/// What should stand there, if something else does.
fn mismatch(content: Content, node: &Node) -> Option<&'static str> {
    let (fits, expected) = match content {
        Content::Text => (matches!(node.kind, Kind::String(_)), "text"),
        Content::Flag => (matches!(node.kind, Kind::Bool(_)), "`true` or `false`"),
        Content::List | Content::Items(_) => (matches!(node.kind, Kind::Sequence(_)), "a list"),
        Content::Texts => {
            let texts =
                matches!(&node.kind, Kind::Sequence(items) if items.iter().all(|i| i.as_str().is_some()));
            (texts, "a list of texts")
        }
        Content::Number => (matches!(node.kind, Kind::Number(_)), "a number"),
        Content::Map | Content::Mapping | Content::One(_) | Content::Each(_) => {
            (matches!(node.kind, Kind::Mapping(_)), "a mapping")
        }
        Content::SchemaOrFlag => {
            (matches!(node.kind, Kind::Mapping(_) | Kind::Bool(_)), "a schema, `true` or `false`")
        }
        Content::Any => return None,
    };
    (!fits).then_some(expected)
}
