//! `$ref`: where it leads, and what stands beside it.

use crate::openapi::diagnostic::Diagnostics;

use super::context::{Context, pointer};
use super::suggest::did_you_mean;

pub(super) fn check(context: &Context<'_>, found: &mut Diagnostics) {
    for site in &context.sites {
        let (Some(reference), Some(expected)) = (site.reference(), site.shape.component_kind()) else {
            continue;
        };
        for entry in site.node.entries().iter().filter(|entry| entry.key != "$ref") {
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
        match pointer(text) {
            Some((kind, name)) if context.component(kind, &name).is_some() => {
                if kind != expected {
                    found.push(
                        &reference.at,
                        "ref-kind",
                        format!("`{text}` is not {}", site.shape.noun()),
                        format!("refer to `#/components/{expected}/...`"),
                    );
                }
            }
            _ => {
                let defined: Vec<String> = context
                    .components()
                    .filter(|(kind, ..)| *kind == expected)
                    .map(|(kind, name, _)| {
                        format!("#/components/{kind}/{}", crate::openapi::reference::escape(name))
                    })
                    .collect();
                let help =
                    did_you_mean(text, defined.iter().map(String::as_str), "define it, or correct the name");
                found.push(&reference.at, "ref-unresolved", format!("`{text}` names nothing"), help);
            }
        }
    }
}
