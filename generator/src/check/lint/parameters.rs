//! Parameters and headers by themselves. How they fit a path is in [`paths`](super::paths).

use std::collections::HashMap;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::yaml::Node;

use super::context::Context;
use super::grammar::Shape;
use super::suggest::did_you_mean;
use super::walk::Site;

pub(super) fn check(context: &Context<'_>, found: &mut Diagnostics) {
    for shape in [Shape::Parameter, Shape::Header] {
        for site in context.of(shape) {
            schema(context, site, found);
        }
    }
    for site in context.of(Shape::Parameter) {
        place(site, found);
    }
    for site in context.sites.iter().filter(|s| matches!(s.shape, Shape::PathItem | Shape::Operation)) {
        duplicates(context, site.node, found);
    }
}

fn schema<'a>(context: &Context<'a>, site: &Site<'a>, found: &mut Diagnostics) {
    let what = context.describe(site);
    let Some(schema) = site.node.get("schema") else {
        found.push(
            site.at,
            "parameter-schema",
            format!("{what} has no schema"),
            "add `schema` with its type and limits",
        );
        return;
    };
    let scalar = |schema: &'a Node| {
        context.target(schema).is_none_or(|target| {
            target.get("properties").is_none() && !matches!(target.str("type"), Some("object" | "array"))
        })
    };
    let plain = match context.target(schema) {
        Some(target) if target.str("type") == Some("array") => target.get("items").is_none_or(scalar),
        _ => scalar(schema),
    };
    if !plain {
        found.push(
            site.node.key_at("schema"),
            "parameter-object",
            format!("{what} is neither a scalar nor an array of scalars"),
            "use one parameter for each value, or send it in the body",
        );
    }
}

fn place(site: &Site<'_>, found: &mut Diagnostics) {
    let Some(place) = site.node.get("in") else { return };
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
    if let Some(style) = site.node.get("style").filter(|style| style.as_str() != Some(usual)) {
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

fn duplicates(context: &Context<'_>, owner: &Node, found: &mut Diagnostics) {
    let mut seen: HashMap<(&str, &str), &Location> = HashMap::new();
    for parameter in context.parameters(owner) {
        match seen.get(&(parameter.place, parameter.name)) {
            Some(first) => found.push(
                parameter.at,
                "parameter-duplicate",
                format!("{} parameter `{}` is already declared at {first}", parameter.place, parameter.name),
                "keep one of the two",
            ),
            None => {
                seen.insert((parameter.place, parameter.name), parameter.at);
            }
        }
    }
}
