//! Examples and defaults: whether they are there and valid.

use std::collections::HashSet;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::media::Media;
use crate::openapi::yaml::Node;

use super::outline::Outline;
use super::value::faults;
use super::walk::Part;
use crate::openapi::document::component_in;
use crate::openapi::grammar::Object;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    missing(outline, found);
    for part in &outline.parts {
        let schema = match part.object {
            Object::MediaType | Object::Parameter | Object::Header => match part.node.get("schema") {
                Some(schema) => schema,
                None => continue,
            },
            Object::Schema => part.node,
            _ => continue,
        };
        examples(outline, part.node)
            .iter()
            .for_each(|value| invalid(outline, "example-invalid", schema, value, found));
        if let (Object::Schema, Some(value)) = (part.object, part.node.get("default")) {
            invalid(outline, "default-invalid", schema, value, found);
        }
    }
}

fn invalid<'a>(
    outline: &Outline<'a>,
    rule: &'static str,
    schema: &'a Node,
    value: &'a Node,
    found: &mut Diagnostics,
) {
    for fault in faults(outline, schema, value) {
        found.push(fault.at, rule, fault.message, fault.help);
    }
}

/// The values of `example` and `examples`.
fn examples<'a>(outline: &Outline<'a>, node: &'a Node) -> Vec<&'a Node> {
    let named = node.get("examples").map(Node::entries).unwrap_or_default();
    let named = named.iter().filter_map(|entry| outline.resolve(&entry.value)?.get("value"));
    node.get("example").into_iter().chain(named).collect()
}

fn missing(outline: &Outline<'_>, found: &mut Diagnostics) {
    let successes: HashSet<String> = outline
        .parts
        .iter()
        .filter(|part| is_success(outline, part))
        .filter_map(|part| component_in(part.reference()?.as_str()?))
        .map(|(_, name)| name.into_owned())
        .collect();
    for part in outline.of(Object::MediaType) {
        let Some(owner) = outline.parent(part) else { continue };
        let must = match owner.object {
            Object::RequestBody => true,
            _ if Media::of(part.name) != Media::Json => false,
            _ => {
                is_success(outline, owner) || (is_component(outline, owner) && successes.contains(owner.name))
            }
        };
        if must && examples(outline, part.node).is_empty() {
            let message = format!("{} has no example", outline.describe(part));
            found.push(
                part.at,
                "example-missing",
                message,
                "add `example` with an invented, realistic value",
            );
        }
    }
}

fn is_success<'a>(outline: &Outline<'a>, part: &Part<'a>) -> bool {
    part.object == Object::Response && !is_component(outline, part) && part.name.starts_with('2')
}

fn is_component<'a>(outline: &Outline<'a>, part: &Part<'a>) -> bool {
    outline.parent(part).is_some_and(|parent| parent.object == Object::Components)
}
