//! Parameters and headers by themselves. How they fit a path is in [`paths`](super::paths).

use std::collections::HashMap;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::document::is_named_type;
use crate::openapi::yaml::Node;

use super::outline::Outline;
use super::walk::Part;
use crate::openapi::grammar::Object;
use crate::openapi::suggest::did_you_mean;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for shape in [Object::Parameter, Object::Header] {
        for part in outline.of(shape) {
            schema(outline, part, found);
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
    let plain = match outline.target(schema) {
        Some(target) if target.str("type") == Some("array") => target.get("items").is_none_or(scalar),
        _ => scalar(schema),
    };
    if !plain {
        found.push(
            part.node.key_at("schema"),
            "parameter-object",
            format!("{what} is neither a scalar nor an array of scalars"),
            "use one parameter for each value, or send it in the body",
        );
    }
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
