//! `oneOf` with a discriminator: a type with a name, whose members are different objects that its mapping names.

use std::collections::HashMap;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::document::{is_union, name_of};
use crate::openapi::grammar::Object;
use crate::openapi::suggest::did_you_mean;
use crate::openapi::union::{Union, mapped_schema, union};
use crate::openapi::yaml::Node;

use super::outline::Outline;
use super::walk::Part;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in outline.of(Object::Schema).filter(|part| part.node.get("discriminator").is_some()) {
        form(outline, part, found);
        // without a property there is a finding already
        let Some(union) = union(part.node) else { continue };
        members(outline, part, union.property, found);
        mapping(outline, part, &union, found);
    }
}

fn form<'a>(outline: &Outline<'a>, part: &Part<'a>, found: &mut Diagnostics) {
    let at = part.node.key_at("discriminator");
    if !is_union(part.node) {
        let message = format!("{} has a discriminator, but no oneOf", outline.describe(part));
        found.push(at, "union-form", message, "list with `oneOf` what it tells apart, or remove it");
        return;
    }
    if part.via != "schemas" {
        found.push(
            at,
            "union-inline",
            format!("{} is a union without a name", outline.describe(part)),
            "define it under components/schemas and refer to it",
        );
    }
    let beside = [
        "type",
        "properties",
        "required",
        "additionalProperties",
        "anyOf",
        "allOf",
        "not",
        "enum",
        "nullable",
    ];
    for key in beside.iter().filter(|key| part.node.get(key).is_some()) {
        found.push(
            part.node.key_at(key),
            "union-form",
            format!("{} is a union and has `{key}`, too", outline.describe(part)),
            "say it in each of the members, or where the union is used",
        );
    }
}

fn members<'a>(outline: &Outline<'a>, part: &Part<'a>, property: &str, found: &mut Diagnostics) {
    let mut seen: HashMap<&str, &Node> = HashMap::new();
    for member in part.node.get("oneOf").map(Node::items).unwrap_or_default() {
        let owner = outline.describe(part);
        let Some(reference) = member.str("$ref") else {
            found.push(
                &member.at,
                "union-member",
                format!("a member of {owner} has no name"),
                "define it under components/schemas and refer to it",
            );
            continue;
        };
        // a reference that leads nowhere has a rule of its own
        let Some(schema) = outline.resolve(member) else { continue };
        let name = name_of(reference, "schemas").unwrap_or_default();
        if let Some(first) = seen.insert(reference, member) {
            let message = format!("`{name}` is a member of {owner} twice");
            found.push(&member.at, "union-member", message, format!("keep the one at {}", first.at));
            continue;
        }
        let Some(properties) = schema.get("properties") else {
            found.push(
                &member.at,
                "union-member",
                format!("`{name}`, a member of {owner}, is no object with properties"),
                "refer to one, or describe the whole as an open object (`type: object` alone)",
            );
            continue;
        };
        let Some(discriminator) = properties.get(property) else {
            let names = properties.entries().iter().map(|property| property.key.as_str());
            found.push(
                &member.at,
                "union-property",
                format!("`{name}`, a member of {owner}, has no property `{property}`, which tells the members apart"),
                did_you_mean(property, names, "add it, or correct `propertyName`"),
            );
            continue;
        };
        if outline.type_of(discriminator) != "string" {
            found.push(
                &member.at,
                "union-property",
                format!("`{name}.{property}` tells the members of {owner} apart, but is no text"),
                "write `type: string`",
            );
        }
    }
}

fn mapping<'a>(outline: &Outline<'a>, part: &Part<'a>, union: &Union<'_>, found: &mut Diagnostics) {
    let owner = outline.describe(part);
    let discriminator = part.node.get("discriminator");
    let entries = discriminator.and_then(|node| node.get("mapping")).map(Node::entries).unwrap_or_default();
    for entry in entries {
        let Some(target) = entry.value.as_str() else { continue };
        let name = mapped_schema(target);
        let is_known = |name: &str| outline.component("schemas", name).is_some();
        let help = did_you_mean(
            name.as_deref().unwrap_or(target),
            union.variants.iter().map(|variant| &*variant.schema),
            "add it to `oneOf`, or remove it here",
        );
        match name.as_deref() {
            Some(name) if union.variants.iter().any(|variant| variant.schema == name) => {
                let property = outline
                    .component("schemas", name)
                    .and_then(|schema| outline.target(schema.node.get("properties")?.get(union.property)?));
                let values = property.and_then(|property| property.get("enum")).map(Node::items);
                if values.is_some_and(|values| values.iter().all(|value| value.as_str() != Some(&entry.key)))
                {
                    let message =
                        format!("`{}` is not in the enum of `{name}.{}`", entry.key, union.property);
                    found.push(&entry.key_at, "union-mapping", message, "add it there, or correct it here");
                }
            }
            Some(name) if is_known(name) => {
                let message = format!("`{}` means `{name}`, which is no member of {owner}", entry.key);
                found.push(&entry.value.at, "union-mapping", message, help);
            }
            _ => {
                let message = format!("`{}` means `{target}`, which is no schema", entry.key);
                found.push(&entry.value.at, "union-mapping", message, help);
            }
        }
    }
    for variant in union.variants.iter().filter(|variant| variant.values.is_empty()) {
        let at = discriminator.map_or(part.at, |node| &node.at);
        found.push(
            at,
            "union-mapping",
            format!("no value of `{}` means `{}`, a member of {owner}", union.property, variant.schema),
            "add the value to `mapping`",
        );
    }
}
