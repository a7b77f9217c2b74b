//! The Rust type that the generator makes of a schema, as far as a comparison needs it.

use heck::ToPascalCase;

use crate::openapi::yaml::Node;

use super::document::{Document, flag, name_in, reference_of};

/// Deeper than any list of lists; a schema that contains itself without a name ends here.
const DEEPEST: usize = 16;

/// The type of a value of `schema`. `enums`: fields and parameters have a type for a list of values,
/// bodies and answers don't.
pub(super) fn shape<'a>(document: &Document<'a>, schema: &'a Node, enums: bool) -> String {
    typed(document, schema, enums, DEEPEST)
}

/// The name of the struct that a reference means.
pub(super) fn struct_name(document: &Document<'_>, reference: Option<&str>) -> Option<String> {
    Some(document.structure(reference?)?.name.to_pascal_case())
}

/// The Rust name of a field or parameter.
pub(super) fn rust_name(name: &str) -> String {
    crate::codegen::emit::names::field(name).to_string()
}

/// The Rust name of a component.
pub(super) fn type_name(pointer: &str) -> String {
    name_in(pointer).to_pascal_case()
}

fn typed<'a>(document: &Document<'a>, schema: &'a Node, enums: bool, depth: usize) -> String {
    let Some(depth) = depth.checked_sub(1) else { return "…".to_owned() };
    if let Some(reference) = reference_of(schema) {
        if let Some(name) = struct_name(document, Some(reference)) {
            return name;
        }
        return match document.lookup(reference) {
            Some(target) => typed(document, target, enums, depth),
            None => "Value".to_owned(),
        };
    }
    let inner = |node: &'a Node, enums| typed(document, node, enums, depth);
    let text = match schema.str("type") {
        _ if is_scalars(document, schema) => "Value".to_owned(),
        _ if ["oneOf", "anyOf", "allOf"].iter().any(|key| schema.get(key).is_some()) => "composed".to_owned(),
        _ if schema.get("properties").is_some() => "struct".to_owned(),
        Some("string") => match schema.str("format") {
            Some("date-time") => "Timestamp".to_owned(),
            Some("binary") => "Upload".to_owned(),
            _ if enums && schema.get("enum").is_some() => "enum".to_owned(),
            _ => "String".to_owned(),
        },
        Some("integer") => "i64".to_owned(),
        Some("number") => "f64".to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("array") => match schema.get("items") {
            Some(items) => format!("Vec<{}>", inner(items, enums)),
            None => "Vec<Value>".to_owned(),
        },
        Some("object") => match schema.get("additionalProperties") {
            Some(more) if !more.entries().is_empty() => format!("BTreeMap<String, {}>", inner(more, enums)),
            _ => "Value".to_owned(),
        },
        _ => "Value".to_owned(),
    };
    if flag(schema, "nullable") { format!("Option<{text}>") } else { text }
}

/// Alternatives that are all scalars are one JSON value.
pub(super) fn is_scalars<'a>(document: &Document<'a>, schema: &'a Node) -> bool {
    let Some(alternatives) = schema.get("oneOf").or_else(|| schema.get("anyOf")) else { return false };
    alternatives.items().iter().all(|alternative| {
        matches!(document.schema(alternative).str("type"), Some("string" | "integer" | "number" | "boolean"))
    })
}
