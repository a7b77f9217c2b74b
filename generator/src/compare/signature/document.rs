//! What the SDK makes nothing of, but clients meet: servers, security, further media types, styles.

use serde_json::Value;

use crate::openapi::bundle::is_method;
use crate::openapi::model::{array, members, text};

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
    let components = document.get("components").unwrap_or(&Value::Null);
    for (_, item) in members(document.get("paths")) {
        for (_, operation) in members(Some(item)).filter(|(key, _)| is_method(key)) {
            Reader { components, show, id: text(operation.get("operationId")) }
                .operation(item, operation, &mut lines);
        }
    }
    lines.sort();
    lines
}

struct Reader<'a> {
    components: &'a Value,
    show: &'a dyn Fn(&Value) -> String,
    id: String,
}

impl<'a> Reader<'a> {
    fn resolve(&self, value: &'a Value) -> &'a Value {
        let reference = value.get("$ref").and_then(Value::as_str);
        let pointer = reference.and_then(|reference| reference.strip_prefix("#/components"));
        pointer.and_then(|pointer| self.components.pointer(pointer)).unwrap_or(value)
    }

    fn operation(&self, item: &'a Value, operation: &'a Value, lines: &mut Vec<String>) {
        let id = &self.id;
        let own = operation.get("servers").or_else(|| item.get("servers"));
        lines.extend(servers(own).map(|server| format!("{id} server {server}")));
        if let Some(alternatives) = operation.get("security") {
            lines.push(format!("{id} security {}", security(alternatives)));
        }
        if let Some(callbacks) = operation.get("callbacks") {
            lines.push(format!("{id} callbacks {callbacks}"));
        }
        for parameter in array(item.get("parameters")).chain(array(operation.get("parameters"))) {
            self.parameter(self.resolve(parameter), lines);
        }
        if let Some(body) = operation.get("requestBody") {
            self.content("body", self.resolve(body), lines);
        }
        for (status, response) in members(operation.get("responses")) {
            let response = self.resolve(response);
            self.content(status, response, lines);
            for (name, header) in members(response.get("headers")) {
                if self.resolve(header).get("required").and_then(Value::as_bool) == Some(true) {
                    lines.push(format!("{id} {status} header {name} required"));
                }
            }
        }
    }

    fn parameter(&self, parameter: &Value, lines: &mut Vec<String>) {
        let name = text(parameter.get("name"));
        let place = text(parameter.get("in"));
        let default = if matches!(place.as_str(), "query" | "cookie") { "form" } else { "simple" };
        let mut facts = Vec::new();
        if let Some(style) = parameter.get("style").and_then(Value::as_str).filter(|style| *style != default)
        {
            facts.push(format!("style {style}"));
        }
        for key in ["allowReserved", "allowEmptyValue"] {
            if parameter.get(key).and_then(Value::as_bool) == Some(true) {
                facts.push(key.to_owned());
            }
        }
        facts.extend(members(parameter.get("content")).map(|(media, _)| media.clone()));
        // the SDK has no cookies
        if place == "cookie" {
            let schema = parameter.get("schema").unwrap_or(&Value::Null);
            facts.push((self.show)(schema));
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
