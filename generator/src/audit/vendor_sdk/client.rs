//! The client's methods: where each attribute of a request goes.

use super::python::{Literal, Module, Syntax};

/// What ends the names of the methods that describe a call.
const SUFFIX: &str = "_http_info";

/// How the client calls an operation.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    /// The client's method: `create_crate`.
    pub(super) name: String,
    /// The first line of its documentation.
    pub(super) title: String,
    pub(super) line: usize,
    pub(super) method: String,
    pub(super) path: String,
    /// The class of the request: `CreateCrateRequest`.
    pub(super) request: String,
    /// The class of the answer.
    pub(super) response: String,
    /// Where attributes go.
    pub(super) sent: Vec<Sent>,
    /// Headers of the answer that are attributes of its class.
    pub(super) headers: Vec<String>,
    /// What can't be read, with its line.
    pub(super) notes: Vec<(usize, String)>,
}

/// Where an attribute of a request goes.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    /// Its name in Python.
    pub(super) attribute: String,
    pub(super) to: Place,
    /// The name it has there.
    pub(super) wire: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Form,
    Body,
}

/// The calls of a client. `before` is the number of lines before its file.
pub(super) fn read(module: &Module, before: usize) -> Vec<Call> {
    let mut calls = Vec::new();
    for class in module.classes() {
        let functions = class.functions();
        for function in &functions {
            let Some(name) = function.name().strip_suffix(SUFFIX) else { continue };
            let name = name.trim_start_matches('_');
            let public = functions.iter().find(|function| function.name() == name);
            let mut call = call(*function, before);
            name.clone_into(&mut call.name);
            if let Some(public) = public {
                let docs = public.docstring().unwrap_or_default();
                call.title = docs.lines().next().unwrap_or_default().trim().to_owned();
                call.request = class_of(&docs, ":type request:").unwrap_or_default();
            }
            if call.request.is_empty() {
                call.request =
                    call.response.strip_suffix("Response").unwrap_or_default().to_owned() + "Request";
            }
            calls.push(call);
        }
    }
    calls
}

/// The class that a line of the documentation names: `` :type request: :class:`package.v1.CreateCrateRequest` ``.
fn class_of(docs: &str, head: &str) -> Option<String> {
    let line = docs.lines().find_map(|line| line.trim().strip_prefix(head))?;
    let name = line.trim().strip_prefix(":class:")?.trim_matches('`').rsplit('.').next()?;
    (!name.is_empty()).then(|| name.to_owned())
}

fn call(function: Syntax<'_>, before: usize) -> Call {
    let mut call = Call { line: before + function.line(), ..Call::default() };
    for assignment in function.all_assignments() {
        let line = before + assignment.value.line();
        match assignment.target.source() {
            "http_info" => {
                let literal = assignment.value.literal();
                let text = |key: &str| {
                    let entries = literal.entries().unwrap_or_default();
                    let entry = entries.iter().find(|entry| entry.key.text() == Some(key));
                    entry.and_then(|entry| entry.value.text()).map(str::to_owned)
                };
                let mut must = |key: &str| {
                    text(key).unwrap_or_else(|| {
                        call.notes.push((line, format!("`{key}` is not written out")));
                        String::new()
                    })
                };
                (call.method, call.path, call.response) =
                    (must("method").to_uppercase(), must("resource_path"), must("response_type"));
            }
            "response_headers" => match assignment.value.literal() {
                Literal::List(items) => {
                    call.headers.extend(items.iter().filter_map(Literal::text).map(str::to_owned));
                }
                _ => call.notes.push((line, "`response_headers` is not written out".to_owned())),
            },
            "body" => {
                if let Some(attribute) = attribute(assignment.value) {
                    call.sent.push(Sent { wire: attribute.clone(), to: Place::Body, attribute });
                }
            }
            _ => {
                let Some((table, wire)) = assignment.target.subscript() else { continue };
                let to = match table {
                    "path_params" => Place::Path,
                    "header_params" => Place::Header,
                    "form_params" => Place::Form,
                    _ => continue,
                };
                if let Some(attribute) = attribute(assignment.value) {
                    call.sent.push(Sent { attribute, to, wire });
                }
            }
        }
    }
    for (called, arguments) in function.calls() {
        if called != "query_params.append" {
            continue;
        }
        let pair = arguments.first().map(|argument| argument.items()).unwrap_or_default();
        if let [wire, value] = pair.as_slice()
            && let (Literal::Text(wire), Some(attribute)) = (wire.literal(), attribute(*value))
        {
            call.sent.push(Sent { attribute, to: Place::Query, wire });
        }
    }
    call
}

/// `local_var_params['attribute']`.
fn attribute(value: Syntax<'_>) -> Option<String> {
    value.subscript().filter(|(table, _)| *table == "local_var_params").map(|(_, attribute)| attribute)
}
