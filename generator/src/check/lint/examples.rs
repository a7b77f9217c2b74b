//! Examples and defaults: whether they are there and valid.

use std::collections::HashSet;

use crate::codegen::lower::Media;
use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::Node;

use super::context::{Context, pointer};
use super::grammar::Shape;
use super::value::faults;
use super::walk::Site;

pub(super) fn check(context: &Context<'_>, found: &mut Diagnostics) {
    missing(context, found);
    for site in &context.sites {
        let schema = match site.shape {
            Shape::MediaType | Shape::Parameter | Shape::Header => match site.node.get("schema") {
                Some(schema) => schema,
                None => continue,
            },
            Shape::Schema => site.node,
            _ => continue,
        };
        examples(context, site.node)
            .iter()
            .for_each(|value| invalid(context, "example-invalid", schema, value, found));
        if let (Shape::Schema, Some(value)) = (site.shape, site.node.get("default")) {
            invalid(context, "default-invalid", schema, value, found);
        }
    }
}

fn invalid<'a>(
    context: &Context<'a>,
    rule: &'static str,
    schema: &'a Node,
    value: &'a Node,
    found: &mut Diagnostics,
) {
    for fault in faults(context, schema, value) {
        found.push(fault.at, rule, fault.message, fault.help);
    }
}

/// The values of `example` and `examples`.
fn examples<'a>(context: &Context<'a>, node: &'a Node) -> Vec<&'a Node> {
    let named = node.get("examples").map(Node::entries).unwrap_or_default();
    let named = named.iter().filter_map(|entry| context.resolve(&entry.value)?.get("value"));
    node.get("example").into_iter().chain(named).collect()
}

fn missing(context: &Context<'_>, found: &mut Diagnostics) {
    let successes: HashSet<String> = context
        .sites
        .iter()
        .filter(|site| is_success(context, site))
        .filter_map(|site| pointer(site.reference()?.as_str()?))
        .map(|(_, name)| name)
        .collect();
    for site in context.of(Shape::MediaType).filter(|site| Media::of(site.name) == Media::Json) {
        let Some(owner) = context.parent(site) else { continue };
        let must = match owner.shape {
            Shape::RequestBody => true,
            _ => {
                is_success(context, owner) || (is_component(context, owner) && successes.contains(owner.name))
            }
        };
        if must && examples(context, site.node).is_empty() {
            let message = format!("{} has no example", context.describe(site));
            found.push(
                site.at,
                "example-missing",
                message,
                "add `example` with an invented, realistic value",
            );
        }
    }
}

fn is_success<'a>(context: &Context<'a>, site: &Site<'a>) -> bool {
    site.shape == Shape::Response && !is_component(context, site) && site.name.starts_with('2')
}

fn is_component<'a>(context: &Context<'a>, site: &Site<'a>) -> bool {
    context.parent(site).is_some_and(|parent| parent.shape == Shape::Components)
}
