//! The mappings of a document that mean something, in the order of the document.

use crate::openapi::diagnostic::Location;
use crate::openapi::yaml::{Kind, Node};

use super::grammar::{Content, Shape};

/// A mapping and what it describes.
#[derive(Debug)]
pub(super) struct Site<'a> {
    pub(super) shape: Shape,
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

impl<'a> Site<'a> {
    /// The value of `$ref`, where one is allowed.
    pub(super) fn reference(&self) -> Option<&'a Node> {
        self.shape.component_kind().and_then(|_| self.node.get("$ref"))
    }
}

/// Lists what `document` contains. What isn't of the expected kind is passed over.
pub(super) fn walk(document: &Node) -> Vec<Site<'_>> {
    let mut sites = Vec::new();
    let root =
        Site { shape: Shape::Document, node: document, at: &document.at, via: "", name: "", parent: None };
    visit(root, &mut sites);
    sites
}

fn visit<'a>(site: Site<'a>, sites: &mut Vec<Site<'a>>) {
    if !matches!(site.node.kind, Kind::Mapping(_)) {
        return;
    }
    let (index, shape, node) = (sites.len(), site.shape, site.node);
    let descend = site.reference().is_none();
    sites.push(site);
    if !descend {
        return;
    }
    for entry in node.entries() {
        let Some((via, content)) = shape.keys().iter().find(|(key, _)| *key == entry.key) else { continue };
        let child = |shape, node, at, name| Site { shape, node, at, via, name, parent: Some(index) };
        match *content {
            Content::One(shape) => visit(child(shape, &entry.value, &entry.key_at, ""), sites),
            Content::SchemaOrFlag => visit(child(Shape::Schema, &entry.value, &entry.key_at, ""), sites),
            Content::Each(inner) => {
                for member in entry.value.entries() {
                    if is_extension(shape, via, &member.key) {
                        continue;
                    }
                    visit(child(inner, &member.value, &member.key_at, &member.key), sites);
                }
            }
            Content::Items(shape) => {
                for item in entry.value.items() {
                    visit(child(shape, item, &item.at, ""), sites);
                }
            }
            _ => {}
        }
    }
}

/// Whether a member of a map is an extension and not what the map holds.
pub(super) fn is_extension(parent: Shape, via: &str, key: &str) -> bool {
    matches!((parent, via), (Shape::Document, "paths") | (Shape::Operation, "responses"))
        && key.starts_with("x-")
}
