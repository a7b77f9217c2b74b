//! The form of schemas: types, formats, objects, arrays and combinations.

use std::collections::HashSet;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::document::{is_union, schema_reference};
use crate::openapi::yaml::{Entry, Kind, Node};

use super::outline::Outline;
use super::walk::Part;
use crate::openapi::grammar::Object;
use crate::openapi::suggest::did_you_mean;

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// Keywords and the types that they are about. Limits that are numbers are checked in [`limits`](super::limits).
const KEYWORDS: [(&str, &[&str]); 13] = [
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("minimum", &["integer", "number"]),
    ("exclusiveMinimum", &["integer", "number"]),
    ("exclusiveMaximum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("items", &["array"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("format", &["string", "integer", "number"]),
];

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in outline.parts.iter().filter(|part| part.object == Object::Schema && part.via == "schemas") {
        if part.node.get("$ref").is_some() || part.node.get("allOf").is_some() {
            found.push(
                part.at,
                "component-alias",
                format!("schema `{}` is only another name for a schema", part.name),
                "write its properties out, or refer to the other schema directly",
            );
        }
    }
    for part in outline.of(Object::Schema) {
        kind(outline, part, found);
        format(outline, part, found);
        instant(outline, part, found);
        object(outline, part, found);
        required(outline, part, found);
        combinations(outline, part, found);
    }
}

fn kind<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let schema = part.node;
    let combined = ["allOf", "oneOf", "anyOf", "not"].iter().any(|key| schema.get(key).is_some());
    let Some(kind) = schema.get("type") else {
        let keyword =
            KEYWORDS.iter().map(|(key, _)| *key).chain(["enum"]).find(|key| schema.get(key).is_some());
        if let (Some(keyword), false) = (keyword, combined) {
            let message = format!("{} has `{keyword}` but no type", outline.describe(part));
            found.push(schema.key_at(keyword), "type-missing", message, "add `type`");
        }
        // beside a reference, keywords are about the type of what it leads to
        return keywords(outline, part, outline.type_of(schema), found);
    };
    match kind.as_str() {
        Some(name) if TYPES.contains(&name) => keywords(outline, part, name, found),
        Some(name) => {
            let help = did_you_mean(name, TYPES, &format!("use one of {}", TYPES.join(", ")));
            found.push(&kind.at, "type-unknown", format!("there is no type `{name}`"), help);
        }
        None => {}
    }
    if kind.as_str() == Some("array") && schema.get("items").is_none() {
        let message = format!("{} is an array without `items`", outline.describe(part));
        found.push(part.at, "items-missing", message, "say with `items` what it holds");
    }
}

fn keywords<'a>(outline: &Outline<'a>, part: &Part<'a>, kind: &str, found: &mut Diagnostics) {
    if kind.is_empty() {
        return;
    }
    for (key, types) in KEYWORDS.iter().filter(|(_, types)| !types.contains(&kind)) {
        if part.node.get(key).is_some() {
            found.push(
                part.node.key_at(key),
                "keyword-type",
                format!("`{key}` says nothing about {}, whose type is `{kind}`", outline.describe(part)),
                format!("remove it, or correct the type: it belongs to `{}`", types.join("` or `")),
            );
        }
    }
}

fn format<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let known: &[&str] = match part.node.str("type") {
        Some("integer") => &["int32", "int64"],
        Some("number") => &["float", "double"],
        Some("string") => &[
            "date-time",
            "date",
            "binary",
            "byte",
            "password",
            "uuid",
            "uri",
            "email",
            "hostname",
            "ipv4",
            "ipv6",
        ],
        _ => return,
    };
    let must = known.len() == 2;
    match part.node.get("format") {
        None if must => found.push(
            part.node.key_at("type"),
            "format-missing",
            format!("{} has no format", outline.describe(part)),
            format!("add `format: {}` or `format: {}`", known[0], known[1]),
        ),
        Some(format) => {
            let Some(name) = format.as_str().filter(|name| !known.contains(name)) else { return };
            let help = did_you_mean(name, known.iter().copied(), &format!("use one of {}", known.join(", ")));
            let kind = part.node.str("type").unwrap_or_default();
            found.push(&format.at, "format-unknown", format!("`{name}` is no format of `{kind}`"), help);
        }
        None => {}
    }
}

fn instant<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let is_long = part.node.str("type") == Some("integer") && part.node.str("format") == Some("int64");
    if let Some(instant) = part.node.get("x-instant").filter(|_| !is_long) {
        let message = format!("{} can't count milliseconds since 1970", outline.describe(part));
        found.push(&instant.at, "instant-integer", message, "make it `type: integer, format: int64`");
    }
}

fn object<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    if part.node.get("properties").is_none() {
        return;
    }
    if part.via != "schemas" {
        found.push(
            part.node.key_at("properties"),
            "object-inline",
            format!("{} is an object without a name", outline.describe(part)),
            "define it under components/schemas and refer to it",
        );
    }
    let open = |more: &Node| !matches!(more.kind, Kind::Bool(false));
    if part.node.get("additionalProperties").is_some_and(open) {
        found.push(
            part.node.key_at("additionalProperties"),
            "object-mixed",
            format!("{} has both `properties` and `additionalProperties`", outline.describe(part)),
            "keep one of the two",
        );
    }
}

fn required<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let properties = part.node.get("properties").map(Node::entries).unwrap_or_default();
    let mut seen = HashSet::new();
    for item in part.node.get("required").map(Node::items).unwrap_or_default() {
        let Some(name) = item.as_str() else { continue };
        if !seen.insert(name) {
            let message = format!("`{name}` is listed twice");
            found.push(&item.at, "required-duplicate", message, "keep one of the two");
        } else if !properties.iter().any(|property| property.key == name) {
            let names = properties.iter().map(|property| property.key.as_str());
            let help = did_you_mean(name, names, "add the property, or remove it here");
            let message = format!("{} has no property `{name}`", outline.describe(part));
            found.push(&item.at, "required-unknown", message, help);
        }
    }
}

fn combinations<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let schema = part.node;
    if schema.get("allOf").is_some() && schema_reference(schema).is_none() {
        found.push(
                schema.key_at("allOf"),
                "all-of",
                format!("{} is more than a reference with a description", outline.describe(part)),
                "keep one `$ref` in allOf and only annotations beside it, or write all properties out in one schema",
            );
    }
    for key in ["oneOf", "anyOf"] {
        let Some(members) = schema.get(key).filter(|_| key == "anyOf" || !is_union(schema)) else { continue };
        let scalar = |member: &&'a Node| {
            matches!(outline.type_of(member), "string" | "integer" | "number" | "boolean")
        };
        if members.items().is_empty() {
            let message = format!("`{key}` of {} has no members", outline.describe(part));
            found.push(
                schema.key_at(key),
                "one-of",
                message,
                "list the types that it may have, or remove it",
            );
        }
        // in Rust it is any JSON, which nobody holds against more than the types
        let beside = schema.entries().iter().filter(|entry| entry.key == "enum" || entry.key == "type");
        let within = members.items().iter().flat_map(Node::entries).filter(|entry| entry.key != "format");
        let limits =
            |entry: &&Entry| entry.key == "enum" || KEYWORDS.iter().any(|(key, _)| *key == entry.key);
        for entry in beside.chain(within.filter(limits)) {
            found.push(
                &entry.key_at,
                "one-of",
                format!(
                    "the generator would ignore `{}` with `{key}` of {}",
                    entry.key,
                    outline.describe(part)
                ),
                "remove it, and say it in the description",
            );
        }
        if let Some(other) = members.items().iter().find(|member| !scalar(member)) {
            found.push(
                &other.at,
                "one-of",
                format!("`{key}` of {} has a member that is no scalar", outline.describe(part)),
                "describe it as an open object (`type: object` alone), write one schema with optional properties, or tell objects apart by a discriminator",
            );
        }
    }
}
