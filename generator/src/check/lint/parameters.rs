//! Parameters and headers by themselves. How they fit a path is in [`paths`](super::paths).

use std::collections::HashMap;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::document::{Component, is_named_type};
use crate::openapi::yaml::Node;

use super::outline::Outline;
use super::value::is_set;
use super::walk::Part;
use crate::openapi::grammar::Object;
use crate::openapi::suggest::did_you_mean;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for shape in [Object::Parameter, Object::Header] {
        for part in outline.of(shape) {
            schema(outline, part, found);
            header(outline, part, found);
        }
    }
    for part in outline.of(Object::Parameter) {
        place(part, found);
    }
    for part in outline.parts.iter().filter(|s| matches!(s.object, Object::PathItem | Object::Operation)) {
        duplicates(outline, part.node, found);
    }
}

fn schema<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let what = outline.describe(part);
    let Some(schema) = part.node.get("schema") else {
        found.push(
            part.at,
            "parameter-schema",
            format!("{what} has no schema"),
            "add `schema` with its type and limits",
        );
        return;
    };
    let scalar = |schema: &'a Node| {
        outline.target(schema).is_none_or(|target| {
            !is_named_type(target) && !matches!(target.str("type"), Some("object" | "array"))
        })
    };
    let repeats = part.object == Object::Header || part.node.str("in") == Some("query");
    let plain = match outline.target(schema) {
        Some(target) if target.str("type") == Some("array") => {
            repeats && target.get("items").is_none_or(scalar)
        }
        _ => scalar(schema),
    };
    // a parameter that is null is left out; an item can't be
    if let Some(items) = outline.target(schema).and_then(|target| target.get("items"))
        && outline.target(items).is_some_and(|target| is_set(items, "nullable") || is_set(target, "nullable"))
    {
        let message = format!("an item of {what} may be null, which can't be sent");
        found.push(items.key_at("nullable"), "parameter-object", message, "remove `nullable`");
    }
    if !plain {
        found.push(
            part.node.key_at("schema"),
            "parameter-object",
            match repeats {
                true => format!("{what} is neither a scalar nor an array of scalars"),
                false => format!("{what} is no scalar"),
            },
            "use one parameter for each value, or send it in the body",
        );
    }
}

/// What each request or answer has anyway. OpenAPI ignores a description of the first three.
const OWN_HEADERS: [&str; 7] =
    ["accept", "content-type", "authorization", "host", "content-length", "transfer-encoding", "connection"];

fn header<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let (name, at) = match part.object {
        Object::Header => (part.name, part.at),
        _ if part.node.str("in") == Some("header") => match part.node.get("name") {
            Some(name) => (name.as_str().unwrap_or_default(), &name.at),
            None => return,
        },
        _ => return,
    };
    let signs = |scheme: &Component<'a, Node>| {
        scheme.node.str("in") == Some("header")
            && scheme.node.str("name").is_some_and(|own| own.eq_ignore_ascii_case(name))
    };
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let (message, help) = if name.is_empty() || !name.chars().all(token) {
        (format!("`{name}` can't be the name of a header"), "use ASCII letters, digits and hyphens")
    } else if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str())
        || outline.document.of_kind("securitySchemes").any(signs)
    {
        (format!("the SDK takes care of the header `{name}` by itself"), "remove it")
    } else {
        return;
    };
    found.push(at, "header-name", message, help);
}

fn place(part: &Part<'_>, found: &mut Diagnostics) {
    let Some(place) = part.node.get("in") else { return };
    let usual = match place.as_str() {
        Some("query") => "form",
        Some("path" | "header") => "simple",
        Some(other) => {
            let help = match other {
                "cookie" => "cookies are not supported: use a header".to_owned(),
                "body" => "use `requestBody`".to_owned(),
                other => did_you_mean(other, ["path", "query", "header"], "use `path`, `query` or `header`"),
            };
            found.push(&place.at, "parameter-in", format!("parameters can't travel in `{other}`"), help);
            return;
        }
        None => return,
    };
    if let Some(style) = part.node.get("style").filter(|style| style.as_str() != Some(usual)) {
        found.push(
            &style.at,
            "parameter-style",
            format!(
                "the SDK sends {} parameters in style `{usual}` only",
                place.as_str().unwrap_or_default()
            ),
            format!("write `style: {usual}`, or leave it out"),
        );
    }
}

fn duplicates<'a>(outline: &Outline<'a>, owner: &'a Node, found: &mut Diagnostics) {
    let mut seen: HashMap<(&str, &str), &Location> = HashMap::new();
    for parameter in outline.document.listed_parameters(owner) {
        match seen.get(&(parameter.place, parameter.name)) {
            Some(first) => found.push(
                &parameter.mention.at,
                "parameter-duplicate",
                format!("{} parameter `{}` is already declared at {first}", parameter.place, parameter.name),
                "keep one of the two",
            ),
            None => {
                seen.insert((parameter.place, parameter.name), &parameter.mention.at);
            }
        }
    }
}
