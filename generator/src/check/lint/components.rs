//! Components as a whole: whether they are used, and whether they contain themselves.

use std::collections::HashSet;

use crate::openapi::circles;
use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::document::pointer_to;
use crate::openapi::grammar::{Object, references};
use crate::openapi::yaml::Node;

use super::outline::Outline;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    unused(outline, found);
    circles::report(&outline.document, found);
}

/// A component is used if an operation reaches it, through others or directly.
fn unused(outline: &Outline<'_>, found: &mut Diagnostics) {
    let document = &outline.document;
    let mut used: HashSet<&str> = HashSet::new();
    let mut open: Vec<String> = Vec::new();
    for path in outline.of(Object::PathItem) {
        references(path.node, Object::PathItem, &mut |reference| open.push(reference.to_owned()));
    }
    let owners = outline.operations().iter().map(|operation| operation.node).chain([outline.root()]);
    for requirement in owners.filter_map(|node| node.get("security")).flat_map(Node::items) {
        open.extend(requirement.entries().iter().map(|scheme| pointer_to("securitySchemes", &scheme.key)));
    }
    while let Some(reference) = open.pop() {
        if let Some(component) = document.referred(&reference)
            && used.insert(&component.pointer)
            && let Some(object) = Object::of_kind(component.kind)
        {
            references(component.node, object, &mut |reference| open.push(reference.to_owned()));
        }
    }
    for component in document.components.iter().filter(|component| !used.contains(&*component.pointer)) {
        let message = format!("no operation uses components/{}/{}", component.kind, component.name);
        found.push(component.at, "component-unused", message, "remove it, or refer to it");
    }
}
