//! Names that become one in Rust.

use std::collections::HashMap;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::media::Media;
use crate::openapi::naming::{CLIENT_METHODS, field_name, module_name, request_name, type_name};
use crate::openapi::yaml::Node;

use super::outline::{Operation, Outline};
use crate::openapi::grammar::Object;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    schemas(outline, found);
    operations(outline, found);
    areas(outline, found);
    properties(outline, found);
    outline.operations().iter().for_each(|operation| arguments(outline, operation, found));
}

fn schemas(outline: &Outline<'_>, found: &mut Diagnostics) {
    let mut types = Names::default();
    for part in outline.parts.iter().filter(|part| part.object == Object::Schema && part.via == "schemas") {
        let pascal = type_name(part.name);
        if pascal != part.name {
            found.push(
                part.at,
                "schema-name-case",
                format!("`{}` is not in Pascal case", part.name),
                format!("write `{pascal}`"),
            );
        }
        if let Some(first) = types.add(pascal, part.name, part.at) {
            found.push(
                part.at,
                "schema-name-collision",
                format!("`{}` is the same Rust type as {first}", part.name),
                "rename one of the two",
            );
        }
    }
}

fn operations(outline: &Outline<'_>, found: &mut Diagnostics) {
    let mut builders = Names::default();
    for operation in outline.operations() {
        let Some(id) = operation.id() else { continue };
        let at = operation.node.get("operationId").map_or(operation.at, |node| &node.at);
        if CLIENT_METHODS.contains(&field_name(id).as_str()) {
            reserved(at, "the method of operation", id, "the client itself has", found);
        }
        // an equal id has a rule of its own
        if let Some(first) = builders.add(request_name(id), id, at).filter(|first| first.name != id) {
            found.push(
                at,
                "operation-name-collision",
                format!("`{id}` is the same Rust type as {first}"),
                "rename one of the two",
            );
        }
    }
}

/// Areas are modules, beside those that generation adds.
fn areas(outline: &Outline<'_>, found: &mut Diagnostics) {
    let mut modules = Names::default();
    for operation in outline.operations() {
        let Some(area) = operation.node.get("x-area") else { continue };
        let Some(name) = area.as_str() else { continue };
        let module = module_name(name);
        let taken = match module.as_str() {
            "mod" | "shared" => Some(format!("generation has a module `{module}` of its own")),
            _ => modules
                .add(module, name, operation.at)
                .filter(|first| first.name != name)
                .map(|first| format!("`{name}` is the same Rust module as {first}")),
        };
        if let Some(message) = taken {
            found.push(operation.at, "area-name", message, "rename the area's file");
        }
    }
}

fn properties(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in outline.of(Object::Schema) {
        let mut fields = Names::default();
        for property in part.node.get("properties").map(Node::entries).unwrap_or_default() {
            let field = field_name(&property.key);
            if let Some(first) = fields.add(field, &property.key, &property.key_at) {
                found.push(
                    &property.key_at,
                    "property-name-collision",
                    format!("`{}` is the same Rust field as {first}", property.key),
                    "describe the object as an open one, or leave one of the two out",
                );
            }
        }
    }
}

/// Parameters, and the body or its parts: the arguments and setters of one builder.
fn arguments<'a>(outline: &Outline<'a>, operation: &Operation<'a>, found: &mut Diagnostics) {
    let mut arguments = Names::default();
    let parameters = outline.document.parameters(operation);
    let mut inputs: Vec<(&str, &Location)> = parameters.iter().map(|p| (p.name, &p.mention.at)).collect();
    let taken = |name: &str| REQUEST_METHODS.contains(&field_name(name).as_str());
    for parameter in &parameters {
        let required = parameter.place == "path" || parameter.node.get("required").is_some_and(is_true);
        if !required && taken(parameter.name) {
            let what = "the setter of parameter";
            reserved(&parameter.mention.at, what, parameter.name, "every builder has", found);
        }
    }
    let body = operation.node.get("requestBody");
    let content = body.and_then(|body| outline.resolve(body)).and_then(|body| body.get("content"));
    if let (Some(body), Some(media)) = (body, content.and_then(|content| content.entries().first())) {
        let form = media.value.get("schema").filter(|_| Media::of(&media.key) == Media::Form);
        match form.and_then(|schema| outline.target(schema)) {
            Some(schema) => {
                let parts = schema.get("properties").map(Node::entries).unwrap_or_default();
                let required = schema.get("required").map(Node::items).unwrap_or_default();
                for part in parts {
                    inputs.push((part.key.as_str(), &part.key_at));
                    let is_required = required.iter().any(|name| name.as_str() == Some(&part.key));
                    if !is_required && taken(&part.key) {
                        reserved(&part.key_at, "the setter of part", &part.key, "every builder has", found);
                    }
                }
            }
            None => inputs.push((
                "body",
                operation.node.get("requestBody").map_or(&body.at, |_| operation.node.key_at("requestBody")),
            )),
        }
    }
    // the same parameter twice in one list has a rule of its own
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for (index, (name, at)) in inputs.into_iter().enumerate() {
        let place = parameters.get(index).map_or("body", |parameter| parameter.place);
        if seen.contains(&(place, name)) {
            continue;
        }
        seen.push((place, name));
        if let Some(first) = arguments.add(field_name(name), name, at) {
            found.push(
                at,
                "parameter-name-collision",
                format!("`{name}` of {} is the same Rust argument as {first}", operation.label()),
                "keep one of the two",
            );
        }
    }
}

/// The methods that every request has; a setter of that name could not be.
const REQUEST_METHODS: [&str; 14] = [
    "send",
    "into_future",
    "into_request",
    "clone",
    "try_clone",
    "fmt",
    "with_timeout",
    "with_attempt_timeout",
    "with_retry",
    "with_header",
    "items",
    "pages",
    "wait",
    "start",
];

fn reserved(at: &Location, what: &str, name: &str, owner: &str, found: &mut Diagnostics) {
    found.push(
        at,
        "name-reserved",
        format!("{what} `{name}` would have the name of a method that {owner}"),
        "the generator needs a rename for this name first",
    );
}

fn is_true(node: &Node) -> bool {
    matches!(node.kind, crate::openapi::yaml::Kind::Bool(true))
}

/// Rust names with what they were made of.
#[derive(Default)]
struct Names<'a>(HashMap<String, Named<'a>>);

#[derive(Clone, Copy)]
struct Named<'a> {
    name: &'a str,
    at: &'a Location,
}

impl std::fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` at {}", self.name, self.at)
    }
}

impl<'a> Names<'a> {
    /// Takes a Rust name; gives back who has it already.
    fn add(&mut self, rust: String, name: &'a str, at: &'a Location) -> Option<Named<'a>> {
        match self.0.get(&rust) {
            Some(first) => Some(*first),
            None => {
                self.0.insert(rust, Named { name, at });
                None
            }
        }
    }
}
