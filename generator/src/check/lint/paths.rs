//! Path templates and the parameters in them.

use std::collections::HashMap;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::document::is_method;
use crate::openapi::template::{is_template, nameless, parameter_names};
use crate::openapi::yaml::{Kind, Node};

use super::outline::{Operation, Outline};
use crate::openapi::grammar::Object;
use crate::openapi::suggest::nearest;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    let mut erased: HashMap<String, &Location> = HashMap::new();
    let mut by_path: HashMap<&str, Vec<Operation<'_>>> = HashMap::new();
    for operation in outline.operations() {
        by_path.entry(operation.path).or_default().push(*operation);
    }
    for part in outline.of(Object::PathItem) {
        let path = part.name;
        if !is_template(path) {
            found.push(
                part.at,
                "path-syntax",
                format!("`{path}` is not a path template"),
                "begin with `/`, put each parameter into braces once, leave out queries, fragments, `..` and what needs escaping",
            );
            continue;
        }
        let erased_path = nameless(path);
        match erased.get(&erased_path) {
            Some(first) => found.push(
                part.at,
                "path-duplicate",
                format!("`{path}` is the same path as the one at {first}"),
                "put the operations under one of the two",
            ),
            None => {
                erased.insert(erased_path, part.at);
            }
        }
        let names = parameter_names(path);
        let operations = by_path.get(path).map(Vec::as_slice).unwrap_or_default();
        undefined(outline, operations, &names, found);
        unused(outline, part.node, &names, found);
    }
    for parameter in outline.of(Object::Parameter).filter(|part| part.node.str("in") == Some("path")) {
        if !matches!(parameter.node.get("required").map(|node| &node.kind), Some(Kind::Bool(true))) {
            let name = parameter.node.str("name").unwrap_or_default();
            found.push(
                parameter.at,
                "path-parameter-optional",
                format!("path parameter `{name}` is not required"),
                "add `required: true`",
            );
        }
    }
}

fn undefined<'a>(
    outline: &Outline<'a>,
    operations: &[Operation<'a>],
    names: &[&str],
    found: &mut Diagnostics,
) {
    for operation in operations {
        let leads_nowhere = |owner: &'a Node| {
            let list = owner.get("parameters").map(Node::items).unwrap_or_default();
            list.iter().any(|item| outline.resolve(item).is_none())
        };
        // a reference that leads nowhere is reported as that
        if leads_nowhere(operation.node) || leads_nowhere(operation.item) {
            continue;
        }
        let parameters = outline.document.parameters(operation);
        let declared = |name: &str| parameters.iter().any(|p| p.place == "path" && p.name == name);
        for name in names.iter().filter(|name| !declared(name)) {
            found.push(
                operation.at,
                "path-parameter-undeclared",
                format!("{} doesn't declare `{{{name}}}` of its path", operation.label()),
                "add it to `parameters` of the path or the operation, with `in: path`",
            );
        }
    }
}

fn unused<'a>(outline: &Outline<'a>, item: &'a Node, names: &[&str], found: &mut Diagnostics) {
    let own = item.entries().iter().filter(|member| is_method(&member.key));
    for owner in own.map(|member| &member.value).chain([item]) {
        let declared = outline.document.listed_parameters(owner);
        for parameter in declared.iter().filter(|p| p.place == "path" && !names.contains(&p.name)) {
            let help = match nearest(parameter.name, names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "remove it, or put it into the path".to_owned(),
            };
            let message = format!("path parameter `{}` is not in the path", parameter.name);
            found.push(&parameter.mention.at, "path-parameter-unused", message, help);
        }
    }
}
