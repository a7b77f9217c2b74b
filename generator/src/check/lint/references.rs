//! `$ref`: where it leads, and what stands beside it.

use crate::openapi::diagnostic::Diagnostics;

use super::outline::Outline;
use crate::openapi::suggest::did_you_mean;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for part in &outline.parts {
        let (Some(reference), Some(expected)) = (part.reference(), part.object.component_kind()) else {
            continue;
        };
        for entry in part.node.entries().iter().filter(|entry| entry.key != "$ref") {
            found.push(
                &entry.key_at,
                "ref-siblings",
                format!("`{}` beside a `$ref` is ignored", entry.key),
                "put the reference into `allOf: [{$ref: ...}]` of a schema, or remove what stands beside it",
            );
        }
        let Some(text) = reference.as_str() else {
            let help = format!("write `$ref: '#/components/{expected}/...'`");
            found.push(&reference.at, "wrong-kind", "`$ref` must be text", help);
            continue;
        };
        if !text.starts_with('#') {
            found.push(
                &reference.at,
                "ref-external",
                format!("`{text}` leads out of the document"),
                "refer to `#/components/...`; references between files need a directory with root.yaml",
            );
            continue;
        }
        match outline.document.referred(text) {
            Some(component) => {
                if component.kind != expected {
                    found.push(
                        &reference.at,
                        "ref-kind",
                        format!("`{text}` is not {}", part.object.noun()),
                        format!("refer to `#/components/{expected}/...`"),
                    );
                }
            }
            None => {
                let defined = outline.document.of_kind(expected).map(|component| component.pointer.as_str());
                let help = did_you_mean(text, defined, "define it, or correct the name");
                found.push(&reference.at, "ref-unresolved", format!("`{text}` names nothing"), help);
            }
        }
    }
}
