//! Path templates and the parameters in them.

use std::collections::HashMap;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::yaml::{Kind, Node};

use super::context::Context;
use super::grammar::Shape;
use super::suggest::nearest;

pub(super) fn check(context: &Context<'_>, found: &mut Diagnostics) {
    let mut erased: HashMap<String, &Location> = HashMap::new();
    for site in context.of(Shape::PathItem) {
        let path = site.name;
        let Some(template) = Template::parse(path) else {
            found.push(
                site.at,
                "path-syntax",
                format!("`{path}` is not a path template"),
                "begin with `/`, put each parameter into braces once, leave out queries and fragments",
            );
            continue;
        };
        match erased.get(&template.erased) {
            Some(first) => found.push(
                site.at,
                "path-duplicate",
                format!("`{path}` is the same path as the one at {first}"),
                "put the operations under one of the two",
            ),
            None => {
                erased.insert(template.erased.clone(), site.at);
            }
        }
        undefined(context, path, &template, found);
        unused(context, site.node, &template, found);
    }
    for parameter in context.of(Shape::Parameter).filter(|site| site.node.str("in") == Some("path")) {
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

fn undefined<'a>(context: &Context<'a>, path: &str, template: &Template<'_>, found: &mut Diagnostics) {
    for operation in context.operations.iter().filter(|operation| operation.path.key == path) {
        let leads_nowhere = |owner: &'a Node| {
            let list = owner.get("parameters").map(Node::items).unwrap_or_default();
            list.iter().any(|item| context.resolve(item).is_none())
        };
        // a reference that leads nowhere is reported as that
        if leads_nowhere(operation.node) || leads_nowhere(&operation.path.value) {
            continue;
        }
        let parameters = context.all_parameters(operation);
        let declared = |name: &str| parameters.iter().any(|p| p.place == "path" && p.name == name);
        for name in template.names.iter().filter(|name| !declared(name)) {
            found.push(
                operation.at,
                "path-parameter-undeclared",
                format!("{} doesn't declare `{{{name}}}` of its path", operation.label()),
                "add it to `parameters` of the path or the operation, with `in: path`",
            );
        }
    }
}

fn unused(context: &Context<'_>, item: &Node, template: &Template<'_>, found: &mut Diagnostics) {
    let own = item.entries().iter().filter(|member| crate::openapi::bundle::is_method(&member.key));
    for owner in own.map(|member| &member.value).chain([item]) {
        let declared = context.parameters(owner);
        for parameter in declared.iter().filter(|p| p.place == "path" && !template.names.contains(&p.name)) {
            let help = match nearest(parameter.name, template.names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "remove it, or put it into the path".to_owned(),
            };
            let message = format!("path parameter `{}` is not in the path", parameter.name);
            found.push(parameter.at, "path-parameter-unused", message, help);
        }
    }
}

/// A path template taken apart.
struct Template<'a> {
    names: Vec<&'a str>,
    /// The path with the names of its parameters left out.
    erased: String,
}

impl<'a> Template<'a> {
    fn parse(path: &'a str) -> Option<Self> {
        if !path.starts_with('/') || path.contains(['?', '#', ' ']) {
            return None;
        }
        let (mut names, mut erased) = (Vec::new(), String::new());
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            if before.contains('}') || name.is_empty() || name.contains(['{', '/']) || names.contains(&name) {
                return None;
            }
            erased.push_str(before);
            erased.push_str("{}");
            names.push(name);
            rest = after;
        }
        erased.push_str(rest);
        (!rest.contains('}')).then_some(Template { names, erased })
    }
}
