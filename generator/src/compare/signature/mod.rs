//! A compact, sorted account of what a specification says to machines: one line for each operation,
//! parameter, body, response and field.
//!
//! Order, layout and prose of the YAML don't show in it, so that a snapshot of it changes exactly when
//! something changes for callers.

mod behaviour;
mod document;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::codegen::emit::Plan;
use crate::openapi::model::{Api, Operation, array, members, schema_name};
use crate::openapi::union::union;

/// The lines of each area, and those of the document as a whole under `document`: servers, security, and
/// what operations have that the SDK makes nothing of.
pub fn of_document(document: &Value) -> BTreeMap<String, Vec<String>> {
    let api = Api::new(document);
    let mut areas = signature(&api);
    let lines = document::lines(document, &|schema| value(&api, schema));
    if !lines.is_empty() {
        areas.insert("document".to_owned(), lines);
    }
    areas
}

/// The lines of each area, sorted. Schemas that several areas use stand under `shared…`.
pub fn signature(api: &Api) -> BTreeMap<String, Vec<String>> {
    let plan = Plan::new(api);
    let mut areas: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for operation in &api.operations {
        areas.entry(operation.area.replace('-', "_")).or_default().extend(operation_lines(api, operation));
    }
    let mut planned: Vec<&str> = Vec::new();
    for (module, schemas) in &plan.types {
        let lines = areas.entry(module.clone()).or_default();
        for name in schemas {
            planned.push(name);
            lines.extend(schema_lines(api, name, &api.schemas[name.as_str()]));
        }
    }
    for (name, schema) in api.schemas.iter().filter(|(name, _)| !planned.contains(&name.as_str())) {
        areas.entry("errors".to_owned()).or_default().extend(schema_lines(api, name, schema));
    }
    areas.values_mut().for_each(|lines| lines.sort());
    areas
}

fn operation_lines(api: &Api, operation: &Operation) -> Vec<String> {
    let id = &operation.id;
    let mut flags = String::new();
    if let Some(server) = &operation.server {
        flags.push_str(&format!(" at {server}"));
    }
    if !operation.authenticated {
        flags.push_str(" unauthenticated");
    }
    if operation.deprecated {
        flags.push_str(" deprecated");
    }
    let feature = operation.feature.as_deref().unwrap_or("core");
    let mut lines = vec![format!("{id} {}{flags} [{feature}]", operation.route())];
    lines.extend(behaviour::lines(operation));
    for parameter in &operation.parameters {
        let mut line = format!("{id} {} {}: ", parameter.location.as_str(), parameter.name);
        line.push_str(&value(api, &parameter.schema));
        if api.resolve(&parameter.schema).get("type").and_then(Value::as_str) == Some("array") {
            line.push_str(if parameter.explode { " exploded" } else { " comma-joined" });
        }
        if parameter.required {
            line.push_str(" required");
        }
        if parameter.deprecated {
            line.push_str(" deprecated");
        }
        lines.push(line);
    }
    if let Some(body) = &operation.body {
        let required = if body.required { " required" } else { "" };
        lines.push(format!("{id} body {}: {}{required}", body.media, value(api, &body.schema)));
        lines.extend(body.joined.iter().map(|part| format!("{id} body part {part} comma-joined")));
    }
    for response in &operation.responses {
        let status = &response.status;
        match &response.content {
            Some(content) => {
                lines.push(format!("{id} {status} {}: {}", content.media, value(api, &content.schema)));
            }
            None => lines.push(format!("{id} {status}")),
        }
        for (name, schema) in &response.headers {
            lines.push(format!("{id} {status} header {name}: {}", value(api, schema)));
        }
    }
    lines
}

fn schema_lines(api: &Api, name: &str, schema: &Value) -> Vec<String> {
    if let Some(lines) = union_lines(api, name, schema) {
        return lines;
    }
    let Some(properties) = schema.get("properties") else {
        return vec![format!("{name}: {}", value(api, schema))];
    };
    let required: Vec<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
    let mut lines = vec![format!("{name}: object{}", facets(schema))];
    if let Some(members) = schema.get("allOf") {
        let mut members: Vec<String> = array(Some(members)).map(|s| value(api, s)).collect();
        members.sort();
        lines.push(format!("{name}: allOf({})", members.join(", ")));
    }
    for (property, schema) in members(Some(properties)) {
        let required = if required.contains(&property.as_str()) { " required" } else { "" };
        lines.push(format!("{name}.{property}: {}{required}", value(api, schema)));
    }
    lines
}

/// A union and its variants with their values, if the discriminator says no more than that.
fn union_lines(api: &Api, name: &str, schema: &Value) -> Option<Vec<String>> {
    let union = union(schema)?;
    let mapped: usize = union.variants.iter().map(|variant| variant.values.len()).sum();
    if union.variants.iter().any(|variant| variant.values.is_empty())
        || members(schema.pointer("/discriminator/mapping")).count() != mapped
    {
        return None;
    }
    let mut rest = schema.clone();
    rest.as_object_mut()?.remove("discriminator");
    let mut lines = vec![format!("{name}: {} by {}", value(api, &rest), union.property)];
    lines.extend(union.variants.iter().map(|variant| {
        let mut values = variant.values.clone();
        values.sort_unstable();
        format!("{name}|{}: {}", variant.schema, values.join("|"))
    }));
    Some(lines)
}

/// Type and limits of a value, such as `string 1..128` or `[ImageTag] items 0..5`.
fn value(api: &Api, schema: &Value) -> String {
    let mut text = match schema_name(schema) {
        Some(name) => name.into_owned(),
        None => type_of(api, schema),
    };
    let mut range = |low: &str, high: &str, word: &str| {
        let (low, high) = (schema.get(low), schema.get(high));
        if low.is_some() || high.is_some() {
            let show = |v: Option<&Value>| v.map(bare).unwrap_or_default();
            text.push_str(&format!(" {word}{}..{}", show(low), show(high)));
        }
    };
    range("minLength", "maxLength", "length ");
    range("minItems", "maxItems", "items ");
    range("minProperties", "maxProperties", "members ");
    range("minimum", "maximum", "");
    text.push_str(&facets(schema));
    let mut choices: Vec<String> = array(schema.get("enum")).map(bare).collect();
    if !choices.is_empty() {
        choices.sort();
        text.push_str(&format!(" one of {}", choices.join("|")));
    }
    if let Some(default) = schema.get("default") {
        text.push_str(&format!(" default {}", bare(default)));
    }
    if let Some(encoded) = schema.get("x-encoded") {
        text.push_str(&format!(" packed as {}", encoded.get("scheme").map(bare).unwrap_or_default()));
        if let Some(when) = encoded.get("when") {
            text.push_str(&format!(" when {}", bare(when)));
        }
    }
    for (key, word) in [
        ("nullable", " nullable"),
        ("x-instant", " instant"),
        ("x-sensitive", " sensitive"),
        ("deprecated", " deprecated"),
    ] {
        if schema.get(key).and_then(Value::as_bool) == Some(true) {
            text.push_str(word);
        }
    }
    text
}

/// What few schemas have.
fn facets(schema: &Value) -> String {
    let mut text = String::new();
    for key in ["pattern", "multipleOf"] {
        if let Some(value) = schema.get(key) {
            text.push_str(&format!(" {key} {}", bare(value)));
        }
    }
    let flags = ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "readOnly", "writeOnly"].into_iter();
    for key in flags.filter(|key| schema.get(key).and_then(Value::as_bool) == Some(true)) {
        text.push_str(&format!(" {key}"));
    }
    if schema.get("additionalProperties").and_then(Value::as_bool) == Some(false) {
        text.push_str(" closed");
    }
    for key in ["discriminator", "not", "xml"] {
        if let Some(value) = schema.get(key) {
            text.push_str(&format!(" {key} {}", ordered(value)));
        }
    }
    text
}

/// A value whose keys are in the order of the alphabet.
fn ordered(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let sorted: BTreeMap<&String, &Value> = members.iter().collect();
            sorted.into_iter().map(|(key, value)| (key.clone(), ordered(value))).collect()
        }
        Value::Array(items) => items.iter().map(ordered).collect(),
        other => other.clone(),
    }
}

fn type_of(api: &Api, schema: &Value) -> String {
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(alternatives) = schema.get(key) {
            let mut parts: Vec<String> = array(Some(alternatives)).map(|s| value(api, s)).collect();
            parts.sort();
            return format!("{key}({})", parts.join(", "));
        }
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => format!("[{}]", value(api, schema.get("items").unwrap_or(&Value::Null))),
        Some("object") => match schema.get("additionalProperties") {
            Some(more @ Value::Object(members)) if !members.is_empty() => {
                format!("map of {}", value(api, more))
            }
            _ => "object".to_owned(),
        },
        Some(name) => match schema.get("format").and_then(Value::as_str) {
            Some(format) => format!("{name}/{format}"),
            None => name.to_owned(),
        },
        None => "any".to_owned(),
    }
}

fn bare(value: &Value) -> String {
    match (value.as_str(), value.as_f64()) {
        (Some(text), _) => text.to_owned(),
        // 100.0 is 100
        (None, Some(number)) if value.is_f64() && number.fract() == 0.0 => format!("{number:.0}"),
        _ => value.to_string(),
    }
}

/// Lines that only the old signature has (`-`) and that only the new one has (`+`), by area.
pub fn changes(old: &BTreeMap<String, Vec<String>>, new: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let none = Vec::new();
    let mut lines = Vec::new();
    let mut areas: Vec<&String> = old.keys().chain(new.keys()).collect();
    areas.sort();
    areas.dedup();
    for area in areas {
        let (before, after) = (old.get(area).unwrap_or(&none), new.get(area).unwrap_or(&none));
        lines.extend(before.iter().filter(|l| after.binary_search(l).is_err()).map(|l| format!("- {l}")));
        lines.extend(after.iter().filter(|l| before.binary_search(l).is_err()).map(|l| format!("+ {l}")));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "info": {"version": "1"},
            "paths": {"/a/{id}": {"get": {
                "operationId": "show_a", "x-area": "a-things", "x-feature": "data",
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "maxLength": 8}},
                    {"name": "labels", "in": "query", "explode": false,
                     "schema": {"type": "array", "items": {"type": "string"}, "maxItems": 5}},
                ],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}},
            }}},
            "components": {"schemas": {"A": {"type": "object", "required": ["n"], "properties": {
                "n": {"type": "integer", "format": "int32", "minimum": 1, "description": "prose"},
                "kind": {"type": "string", "enum": ["y", "x"]},
                "more": {"type": "object", "additionalProperties": {"type": "string"}},
            }}}},
        })
    }

    #[test]
    fn every_fact_has_a_line() {
        let lines = signature(&Api::new(&document())).remove("a_things").unwrap();
        assert_eq!(
            lines,
            [
                "A.kind: string one of x|y",
                "A.more: map of string",
                "A.n: integer/int32 1.. required",
                "A: object",
                "show_a 200 application/json: A",
                "show_a GET /a/{id} [data]",
                "show_a path id: string length ..8 required",
                "show_a query labels: [string] items ..5 comma-joined",
            ]
        );
    }

    #[test]
    fn a_union_has_a_line_for_each_variant() {
        let mut document = document();
        document["components"]["schemas"]["A"]["properties"]["one"] =
            json!({"$ref": "#/components/schemas/One"});
        document["components"]["schemas"]["One"] = json!({
            "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
            "discriminator": {"propertyName": "kind", "mapping": {"b": "B", "x": "A", "a": "A"}},
        });
        let lines = signature(&Api::new(&document)).remove("a_things").unwrap();
        let found: Vec<&String> = lines.iter().filter(|line| line.contains("One")).collect();
        assert_eq!(found, ["A.one: One", "One: oneOf(A, B) by kind", "One|A: a|x", "One|B: b",]);
        document["components"]["schemas"]["One"]["discriminator"]["mapping"]["x"] = json!("B");
        let changed = signature(&Api::new(&document)).remove("a_things").unwrap();
        assert_eq!(lines.iter().filter(|line| !changed.contains(line)).count(), 2);
    }

    #[test]
    fn prose_and_order_change_nothing() {
        let before = signature(&Api::new(&document()));
        let mut changed = document();
        changed["components"]["schemas"]["A"]["properties"]["n"]["description"] = json!("other prose");
        changed["components"]["schemas"]["A"]["properties"]["kind"]["enum"] = json!(["x", "y"]);
        assert!(changes(&before, &signature(&Api::new(&changed))).is_empty());
    }

    #[test]
    fn a_changed_limit_moves_two_lines() {
        let before = signature(&Api::new(&document()));
        let mut changed = document();
        changed["components"]["schemas"]["A"]["properties"]["n"]["minimum"] = json!(0);
        assert_eq!(
            changes(&before, &signature(&Api::new(&changed))),
            ["- A.n: integer/int32 1.. required", "+ A.n: integer/int32 0.. required"]
        );
    }
}
