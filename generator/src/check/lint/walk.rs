//! The mappings of a document that mean something, in the order of the document.

use crate::openapi::diagnostic::Location;
use crate::openapi::yaml::{Kind, Node};

use crate::openapi::grammar::{Content, Object, Use, is_extension};

/// A mapping and what it describes.
#[derive(Debug)]
pub(super) struct Part<'a> {
    pub(super) object: Object,
    pub(super) node: &'a Node,
    /// Where its key stands; in a list, where it stands itself.
    pub(super) at: &'a Location,
    /// The key of the parent that it stands under: `properties`, `schema`, `content`.
    pub(super) via: &'static str,
    /// Its name in a map: of a property, a component, a status, a media type. Empty elsewhere.
    pub(super) name: &'a str,
    /// Index of the mapping that holds it.
    pub(super) parent: Option<usize>,
}

impl<'a> Part<'a> {
    /// The value of `$ref`, where one is allowed.
    pub(super) fn reference(&self) -> Option<&'a Node> {
        self.object.component_kind().and_then(|_| self.node.get("$ref"))
    }
}

/// Lists what `document` contains. What isn't of the expected kind is passed over.
pub(super) fn walk(document: &Node) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let root =
        Part { object: Object::Document, node: document, at: &document.at, via: "", name: "", parent: None };
    visit(root, &mut parts);
    parts
}

fn visit<'a>(part: Part<'a>, parts: &mut Vec<Part<'a>>) {
    if !matches!(part.node.kind, Kind::Mapping(_)) {
        return;
    }
    let (index, object, node) = (parts.len(), part.object, part.node);
    let descend = part.reference().is_none();
    parts.push(part);
    if !descend {
        return;
    }
    for entry in node.entries() {
        let Some((via, content, Use::Read)) = object.keys().iter().find(|(key, ..)| *key == entry.key) else {
            continue;
        };
        let child = |object, node, at, name| Part { object, node, at, via, name, parent: Some(index) };
        match *content {
            Content::One(inner) => visit(child(inner, &entry.value, &entry.key_at, ""), parts),
            Content::SchemaOrFlag => visit(child(Object::Schema, &entry.value, &entry.key_at, ""), parts),
            Content::Each(inner) => {
                for member in entry.value.entries() {
                    if is_extension(object, via, &member.key) {
                        continue;
                    }
                    visit(child(inner, &member.value, &member.key_at, &member.key), parts);
                }
            }
            Content::Items(inner) => {
                for item in entry.value.items() {
                    visit(child(inner, item, &item.at, ""), parts);
                }
            }
            _ => {}
        }
    }
}
