//! Values that must not be printed.

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::secrets::sounds_secret;
use crate::openapi::yaml::Node;

use super::outline::Outline;
use crate::openapi::grammar::Object;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in outline.parts.iter() {
        let (name, schema) = match part.object {
            Object::Schema if part.via == "properties" => (part.name, Some(part.node)),
            Object::Parameter => (part.node.str("name").unwrap_or_default(), part.node.get("schema")),
            Object::Header => (part.name, part.node.get("schema")),
            _ => continue,
        };
        let Some(schema) = schema.filter(|_| sounds_secret(name)) else { continue };
        let Some(target) = outline.target(schema) else { continue };
        // a flag gives nothing away, and the properties of an object are judged one by one
        if target.str("type") == Some("boolean") || target.get("properties").is_some() {
            continue;
        }
        let says = |schema: &Node| schema.get("x-sensitive").is_some();
        if !says(schema) && !says(target) {
            found.push(
                part.at,
                "sensitive-unmarked",
                format!("`{name}` sounds like a secret"),
                "add `x-sensitive: true` to its schema, or `x-sensitive: false` if it is none",
            );
        }
    }
}
