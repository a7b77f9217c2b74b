//! What the SDK makes nothing of, but clients meet: servers, security, further media types, styles.

use serde_json::Value;

use crate::openapi::document::{Document, Operation, Parameter};
use crate::openapi::model::{array, members, text};
use crate::openapi::tree::Tree;

/// Sorted lines; `show` gives a schema's type and limits.
pub(super) fn lines(document: &Value, show: &dyn Fn(&Value) -> String) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(servers(document.get("servers")).map(|server| format!("server {server}")));
    if let Some(alternatives) = document.get("security") {
        lines.push(format!("security {}", security(alternatives)));
    }
    for (name, scheme) in members(document.pointer("/components/securitySchemes")) {
        let mut facts: Vec<String> = members(Some(scheme))
            .filter(|(key, _)| {
                !matches!(key.as_str(), "description" | "bearerFormat") && !key.starts_with("x-")
            })
            .map(|(key, value)| format!("{key} {}", bare(value)))
            .collect();
        facts.sort();
        lines.push(format!("security scheme {name}: {}", facts.join(", ")));
    }
    let document = Document::new(document);
    for operation in &document.operations {
        let id = text(operation.node.get("operationId"));
        Reader { document: &document, show, id }.operation(operation, &mut lines);
    }
    lines.sort();
    lines
}

struct Reader<'d, 'a> {
    document: &'d Document<'a, Value>,
    show: &'d dyn Fn(&Value) -> String,
    id: String,
}

impl<'a> Reader<'_, 'a> {
    fn operation(&self, operation: &Operation<'a, Value>, lines: &mut Vec<String>) {
        let id = &self.id;
        lines.extend(servers(operation.servers()).map(|server| format!("{id} server {server}")));
        if let Some(alternatives) = operation.node.get("security") {
            lines.push(format!("{id} security {}", security(alternatives)));
        }
        if let Some(callbacks) = operation.node.get("callbacks") {
            lines.push(format!("{id} callbacks {callbacks}"));
        }
        for parameter in self.document.parameters(operation) {
            self.parameter(&parameter, lines);
        }
        if let Some(body) = operation.node.get("requestBody") {
            self.content("body", self.document.resolve(body), lines);
        }
        for (status, _, response) in operation.responses() {
            let response = self.document.resolve(response);
            self.content(status, response, lines);
            for (name, header) in members(response.get("headers")) {
                if self.document.resolve(header).flag("required") {
                    lines.push(format!("{id} {status} header {name} required"));
                }
            }
        }
    }

    fn parameter(&self, parameter: &Parameter<'_, Value>, lines: &mut Vec<String>) {
        let (name, place, node) = (parameter.name, parameter.place, parameter.node);
        let default = if matches!(place, "query" | "cookie") { "form" } else { "simple" };
        let mut facts = Vec::new();
        if parameter.style() != default {
            facts.push(format!("style {}", parameter.style()));
        }
        for key in ["allowReserved", "allowEmptyValue"].into_iter().filter(|key| node.flag(key)) {
            facts.push(key.to_owned());
        }
        facts.extend(members(node.get("content")).map(|(media, _)| media.clone()));
        // the SDK has no cookies
        if place == "cookie" {
            facts.push((self.show)(node.get("schema").unwrap_or(&Value::Null)));
        }
        lines.extend(facts.into_iter().map(|fact| format!("{} {place} {name} {fact}", self.id)));
    }

    /// Media types after the first, and how parts are written.
    fn content(&self, place: &str, holder: &Value, lines: &mut Vec<String>) {
        let id = &self.id;
        for (index, (media, content)) in members(holder.get("content")).enumerate() {
            if index > 0 {
                let schema = content.get("schema").unwrap_or(&Value::Null);
                lines.push(format!("{id} {place} also {media}: {}", (self.show)(schema)));
            }
            for (part, encoding) in members(content.get("encoding")) {
                for key in ["contentType", "style", "headers", "allowReserved"] {
                    if let Some(value) = encoding.get(key).filter(|value| value.as_str() != Some("form")) {
                        lines.push(format!("{id} {place} part {part} {key} {}", bare(value)));
                    }
                }
            }
        }
    }
}

/// URL, default and values of each server.
fn servers(list: Option<&Value>) -> impl Iterator<Item = String> {
    array(list).map(|server| {
        let mut line = text(server.get("url"));
        for (name, variable) in members(server.get("variables")) {
            let values: Vec<String> = array(variable.get("enum")).map(bare).collect();
            line.push_str(&format!(" {name}={}[{}]", text(variable.get("default")), values.join("|")));
        }
        line
    })
}

/// `Token or AkSk+Project(read)`
fn security(alternatives: &Value) -> String {
    let mut shown: Vec<String> = array(Some(alternatives))
        .map(|alternative| {
            let mut schemes: Vec<String> = members(Some(alternative))
                .map(|(name, scopes)| {
                    let mut scopes: Vec<String> = array(Some(scopes)).map(bare).collect();
                    scopes.sort();
                    if scopes.is_empty() { name.clone() } else { format!("{name}({})", scopes.join(" ")) }
                })
                .collect();
            schemes.sort();
            if schemes.is_empty() { "nothing".to_owned() } else { schemes.join("+") }
        })
        .collect();
    shown.sort();
    if shown.is_empty() { "none".to_owned() } else { shown.join(" or ") }
}

fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
