//! The form of schemas: types, formats, objects, arrays and combinations.

use std::collections::HashSet;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::{Kind, Node};

use super::context::Context;
use super::grammar::Shape;
use super::suggest::did_you_mean;
use super::walk::Site;

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// Keywords and the types that they are about. Limits that are numbers are checked in [`limits`](super::limits).
const KEYWORDS: [(&str, &[&str]); 11] = [
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("items", &["array"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("format", &["string", "integer", "number"]),
];

pub(super) fn check(context: &Context<'_>, found: &mut Diagnostics) {
    for site in context.sites.iter().filter(|site| site.shape == Shape::Schema && site.via == "schemas") {
        if site.node.get("$ref").is_some() || site.node.get("allOf").is_some() {
            found.push(
                site.at,
                "component-alias",
                format!("schema `{}` is only another name for a schema", site.name),
                "write its properties out, or refer to the other schema directly",
            );
        }
    }
    for site in context.of(Shape::Schema) {
        kind(context, site, found);
        format(context, site, found);
        object(context, site, found);
        required(context, site, found);
        combinations(context, site, found);
    }
}

fn kind<'a>(context: &Context<'a>, site: &Site<'a>, found: &mut Diagnostics) {
    let schema = site.node;
    let combined = ["allOf", "oneOf", "anyOf", "not"].iter().any(|key| schema.get(key).is_some());
    let Some(kind) = schema.get("type") else {
        let keyword =
            KEYWORDS.iter().map(|(key, _)| *key).chain(["enum"]).find(|key| schema.get(key).is_some());
        if let (Some(keyword), false) = (keyword, combined) {
            let message = format!("{} has `{keyword}` but no type", context.describe(site));
            found.push(schema.key_at(keyword), "type-missing", message, "add `type`");
        }
        // beside a reference, keywords are about the type of what it leads to
        return keywords(context, site, context.type_of(schema), found);
    };
    match kind.as_str() {
        Some(name) if TYPES.contains(&name) => keywords(context, site, name, found),
        Some(name) => {
            let help = did_you_mean(name, TYPES, &format!("use one of {}", TYPES.join(", ")));
            found.push(&kind.at, "type-unknown", format!("there is no type `{name}`"), help);
        }
        None => {}
    }
    if kind.as_str() == Some("array") && schema.get("items").is_none() {
        let message = format!("{} is an array without `items`", context.describe(site));
        found.push(site.at, "items-missing", message, "say with `items` what it holds");
    }
}

fn keywords<'a>(context: &Context<'a>, site: &Site<'a>, kind: &str, found: &mut Diagnostics) {
    if kind.is_empty() {
        return;
    }
    for (key, types) in KEYWORDS.iter().filter(|(_, types)| !types.contains(&kind)) {
        if site.node.get(key).is_some() {
            found.push(
                site.node.key_at(key),
                "keyword-type",
                format!("`{key}` says nothing about {}, whose type is `{kind}`", context.describe(site)),
                format!("remove it, or correct the type: it belongs to `{}`", types.join("` or `")),
            );
        }
    }
}

fn format<'a>(context: &Context<'a>, site: &Site<'a>, found: &mut Diagnostics) {
    let known: &[&str] = match site.node.str("type") {
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
    match site.node.get("format") {
        None if must => found.push(
            site.node.key_at("type"),
            "format-missing",
            format!("{} has no format", context.describe(site)),
            format!("add `format: {}` or `format: {}`", known[0], known[1]),
        ),
        Some(format) => {
            let Some(name) = format.as_str().filter(|name| !known.contains(name)) else { return };
            let help = did_you_mean(name, known.iter().copied(), &format!("use one of {}", known.join(", ")));
            let kind = site.node.str("type").unwrap_or_default();
            found.push(&format.at, "format-unknown", format!("`{name}` is no format of `{kind}`"), help);
        }
        None => {}
    }
}

fn object<'a>(context: &Context<'a>, site: &Site<'a>, found: &mut Diagnostics) {
    let Some(properties) = site.node.get("properties") else { return };
    if site.via != "schemas" && !properties.entries().is_empty() {
        found.push(
            site.node.key_at("properties"),
            "object-inline",
            format!("{} is an object without a name", context.describe(site)),
            "define it under components/schemas and refer to it",
        );
    }
    let open = |more: &Node| !matches!(more.kind, Kind::Bool(false));
    if site.node.get("additionalProperties").is_some_and(open) {
        found.push(
            site.node.key_at("additionalProperties"),
            "object-mixed",
            format!("{} has both `properties` and `additionalProperties`", context.describe(site)),
            "keep one of the two",
        );
    }
}

fn required<'a>(context: &Context<'a>, site: &Site<'a>, found: &mut Diagnostics) {
    let properties = site.node.get("properties").map(Node::entries).unwrap_or_default();
    let mut seen = HashSet::new();
    for item in site.node.get("required").map(Node::items).unwrap_or_default() {
        let Some(name) = item.as_str() else { continue };
        if !seen.insert(name) {
            let message = format!("`{name}` is listed twice");
            found.push(&item.at, "required-duplicate", message, "keep one of the two");
        } else if !properties.iter().any(|property| property.key == name) {
            let names = properties.iter().map(|property| property.key.as_str());
            let help = did_you_mean(name, names, "add the property, or remove it here");
            let message = format!("{} has no property `{name}`", context.describe(site));
            found.push(&item.at, "required-unknown", message, help);
        }
    }
}

fn combinations<'a>(context: &Context<'a>, site: &Site<'a>, found: &mut Diagnostics) {
    let schema = site.node;
    if let Some(members) = schema.get("allOf") {
        let single = matches!(members.items(), [only] if only.get("$ref").is_some());
        let with_shape = ["properties", "items", "additionalProperties", "oneOf", "anyOf"]
            .iter()
            .any(|key| schema.get(key).is_some());
        if !single || with_shape {
            found.push(
                schema.key_at("allOf"),
                "all-of",
                format!("{} is more than a reference with a description", context.describe(site)),
                "keep one `$ref` in allOf and only annotations beside it, or write all properties out in one schema",
            );
        }
    }
    for key in ["oneOf", "anyOf"] {
        let Some(members) = schema.get(key) else { continue };
        let scalar = |member: &&'a Node| {
            matches!(context.type_of(member), "string" | "integer" | "number" | "boolean")
        };
        if let Some(other) = members.items().iter().find(|member| !scalar(member)) {
            found.push(
                &other.at,
                "one-of",
                format!("`{key}` of {} has a member that is no scalar", context.describe(site)),
                "describe it as an open object (`type: object` alone), or write one schema with optional properties",
            );
        }
    }
}
