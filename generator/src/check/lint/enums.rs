//! The values of enums.

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::{Kind, Node};

use super::outline::Outline;
use super::value::{equal, faults, has_type};
use crate::openapi::grammar::Object;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in outline.of(Object::Schema) {
        let Some(list) = part.node.get("enum").filter(|list| matches!(list.kind, Kind::Sequence(_))) else {
            continue;
        };
        if list.items().is_empty() {
            let message = format!("{} has an enum without values", outline.describe(part));
            found.push(part.node.key_at("enum"), "enum-empty", message, "list its values, or remove it");
        }
        let kind = outline.type_of(part.node);
        if let (Some(format @ ("date-time" | "binary")), "string") = (part.node.str("format"), kind) {
            let message = format!("the format `{format}` hides the enum of {}", outline.describe(part));
            found.push(part.node.key_at("format"), "enum-format", message, "keep one of the two");
        }
        if kind == "string" && part.via != "schemas" && part.node.get("format").is_none() {
            let message = format!("{} has an enum without a name", outline.describe(part));
            let help = "make it a schema of its own under components, and refer to that";
            found.push(part.node.key_at("enum"), "enum-inline", message, help);
        }
        let nullable = matches!(part.node.get("nullable").map(|node| &node.kind), Some(Kind::Bool(true)));
        for (index, value) in list.items().iter().enumerate() {
            let null = nullable && matches!(value.kind, Kind::Null);
            if !has_type(value, kind) && !null {
                let help = match kind {
                    "string" => "quote it, or correct the type",
                    _ => "correct the value, or the type",
                };
                let message = format!("{} is no `{kind}`", show(value));
                found.push(&value.at, "enum-type", message, help);
            } else {
                for fault in faults(outline, part.node, value) {
                    found.push(fault.at, "enum-type", fault.message, fault.help);
                }
            }
            if let Some(first) = list.items().iter().take(index).find(|earlier| equal(earlier, value)) {
                found.push(
                    &value.at,
                    "enum-duplicate",
                    format!("{} is already listed at {}", show(value), first.at),
                    "keep one of the two",
                );
            }
        }
    }
}

/// A value as JSON, for messages.
fn show(value: &Node) -> String {
    format!("`{}`", value.to_json())
}
