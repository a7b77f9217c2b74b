//! Components as a whole: whether they are used, and whether they contain themselves.

use std::collections::{HashMap, HashSet};

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::{Kind, Node};

use super::context::{Context, pointer};
use super::grammar::Shape;

pub(super) fn check(context: &Context<'_>, found: &mut Diagnostics) {
    unused(context, found);
    cycles(context, found);
}

type Name<'a> = (&'a str, String);

/// A component is used if an operation reaches it, through others or directly.
fn unused(context: &Context<'_>, found: &mut Diagnostics) {
    let mut used: HashSet<Name<'_>> = HashSet::new();
    let mut open: Vec<Name<'_>> = Vec::new();
    if let Some(paths) = context.document.get("paths") {
        mentioned(paths, &mut open);
    }
    let requirements = context.operations.iter().map(|operation| operation.node).chain([context.document]);
    for requirement in requirements.filter_map(|node| node.get("security")).flat_map(Node::items) {
        open.extend(requirement.entries().iter().map(|scheme| ("securitySchemes", scheme.key.clone())));
    }
    while let Some(name) = open.pop() {
        if let Some(entry) = context.component(name.0, &name.1)
            && used.insert(name)
        {
            mentioned(&entry.value, &mut open);
        }
    }
    for (kind, name, entry) in context.components() {
        if !used.contains(&(kind, name.to_owned())) {
            let message = format!("no operation uses components/{kind}/{name}");
            found.push(&entry.key_at, "component-unused", message, "remove it, or refer to it");
        }
    }
}

fn mentioned<'a>(node: &'a Node, names: &mut Vec<Name<'a>>) {
    match &node.kind {
        Kind::Sequence(items) => items.iter().for_each(|item| mentioned(item, names)),
        Kind::Mapping(entries) => {
            for entry in entries {
                if entry.key == "$ref" {
                    names.extend(entry.value.as_str().and_then(pointer));
                }
                mentioned(&entry.value, names);
            }
        }
        _ => {}
    }
}

/// Schemas that no finite value has, or that the generator would write out without end.
fn cycles(context: &Context<'_>, found: &mut Diagnostics) {
    let named = || context.sites.iter().filter(|site| site.shape == Shape::Schema && site.via == "schemas");
    let inner: HashMap<&str, Vec<String>> =
        named().map(|site| (site.name, must_contain(site.node))).collect();
    let mut reported: HashSet<&str> = HashSet::new();
    for site in named() {
        let Some(cycle) = cycle(site.name, &inner) else { continue };
        if cycle.iter().any(|name| reported.contains(name)) {
            continue;
        }
        reported.extend(&cycle);
        let through = cycle.join(" -> ");
        found.push(
            site.at,
            "schema-cycle",
            format!("schema `{}` must contain itself: {through} -> {}", site.name, site.name),
            "make a property on the way optional, or put an object with properties in between",
        );
    }
}

/// The schemas that are in every value of `schema`. One without properties is written out where it is used.
fn must_contain(schema: &Node) -> Vec<String> {
    let mut names = Vec::new();
    match schema.get("properties") {
        None => mentioned(schema, &mut names),
        Some(properties) => {
            for name in schema.get("required").map(Node::items).unwrap_or_default() {
                let property = name.as_str().and_then(|name| properties.get(name));
                let reference =
                    property.filter(|p| !is_nullable(p)).and_then(super::context::schema_reference);
                names.extend(reference.and_then(Node::as_str).and_then(pointer));
            }
        }
    }
    names.into_iter().filter(|(kind, _)| *kind == "schemas").map(|(_, name)| name).collect()
}

fn is_nullable(schema: &Node) -> bool {
    matches!(schema.get("nullable").map(|node| &node.kind), Some(Kind::Bool(true)))
}

/// The way from `start` back to it.
fn cycle<'a>(start: &'a str, inner: &'a HashMap<&str, Vec<String>>) -> Option<Vec<&'a str>> {
    let mut seen = HashSet::new();
    let mut open = vec![vec![start]];
    while let Some(way) = open.pop() {
        for next in way.last().and_then(|last| inner.get(last)).into_iter().flatten() {
            if next == start {
                return Some(way);
            }
            if seen.insert(next.as_str()) {
                open.push(way.iter().copied().chain([next.as_str()]).collect());
            }
        }
    }
    None
}
