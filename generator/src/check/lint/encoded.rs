//! `x-encoded`: texts that are packed.

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::grammar::Object;
use crate::openapi::yaml::Node;

use super::outline::Outline;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in outline.parts.iter() {
        if part.object == Object::Schema
            && let Some(encoded) = part.node.get("x-encoded")
            && (part.via != "properties" || outline.type_of(part.node) != "string")
        {
            let message = "only a text that is a property can be packed";
            found.push(&encoded.at, "encoded-field", message, "remove `x-encoded`");
        }
        let properties = part.node.get("properties").filter(|_| part.object == Object::Schema);
        for property in properties.map(Node::entries).unwrap_or_default() {
            let Some(encoded) = property.value.get("x-encoded") else { continue };
            if let Some(scheme) = encoded.get("scheme")
                && scheme.as_str().is_some_and(|word| word != "gzip-base64")
            {
                let message = "this is no scheme";
                found.push(&scheme.at, "encoded-field", message, "use `gzip-base64`");
            }
            let Some((when, name)) = encoded.get("when").and_then(|node| Some((node, node.as_str()?))) else {
                continue;
            };
            let flag = properties.and_then(|properties| properties.get(name));
            if flag.map(|flag| outline.type_of(flag)) != Some("boolean") {
                let message = format!("`{name}` is no boolean beside `{}`", property.key);
                found.push(
                    &when.at,
                    "encoded-field",
                    message,
                    "name the field that says whether it is packed",
                );
            }
        }
    }
}
