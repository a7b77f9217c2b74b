//! Schemas as an audit sees them: references followed, `allOf` folded in, places kept.

use serde_json::Value;

use crate::openapi::diagnostic::Location;
use crate::openapi::document;
use crate::openapi::yaml::{Entry, Kind, Node};

/// How deep `allOf` is followed: a cycle has no end.
const DEPTH: usize = 20;

pub(super) type Document<'a> = document::Document<'a, Node>;
pub(super) type Operation<'a> = document::Operation<'a, Node>;

/// A schema with its references and `allOf` folded in.
pub(super) fn folded<'a>(document: &Document<'a>, schema: &'a Node) -> Schema<'a> {
    fold(document, schema, DEPTH)
}

fn fold<'a>(document: &Document<'a>, node: &'a Node, depth: usize) -> Schema<'a> {
    let node = document.resolve(node);
    let mut schema = Schema { at: &node.at, keys: Vec::new(), properties: Vec::new(), required: Vec::new() };
    let mut parts: &[Node] = &[];
    for entry in node.entries() {
        match entry.key.as_str() {
            "properties" => schema.properties.extend(entry.value.entries()),
            "required" => schema.required.extend(entry.value.items().iter().filter_map(Node::as_str)),
            "allOf" => parts = entry.value.items(),
            _ => schema.keys.push(entry),
        }
    }
    if depth == 0 {
        return schema;
    }
    for part in parts {
        let part = fold(document, part, depth - 1);
        for property in part.properties {
            // as in a program that updates a map: the last definition counts
            match schema.properties.iter_mut().find(|known| known.key == property.key) {
                Some(known) => *known = property,
                None => schema.properties.push(property),
            }
        }
        schema.required.extend(part.required);
        for key in part.keys {
            if !schema.keys.iter().any(|known| known.key == key.key) {
                schema.keys.push(key);
            }
        }
    }
    schema
}

/// A folded schema.
pub(super) struct Schema<'a> {
    /// Where it stands.
    pub(super) at: &'a Location,
    keys: Vec<&'a Entry>,
    pub(super) properties: Vec<&'a Entry>,
    required: Vec<&'a str>,
}

impl<'a> Schema<'a> {
    /// A schema that says nothing.
    pub(super) fn empty(at: &'a Location) -> Self {
        Schema { at, keys: Vec::new(), properties: Vec::new(), required: Vec::new() }
    }

    fn entry(&self, key: &str) -> Option<&'a Entry> {
        self.keys.iter().find(|entry| entry.key == key).copied()
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&'a Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The text of a key.
    pub(super) fn str(&self, key: &str) -> Option<&'a str> {
        self.get(key).and_then(Node::as_str)
    }

    /// Where a key stands, or the schema.
    pub(super) fn key_at(&self, key: &str) -> &'a Location {
        self.entry(key).map_or(self.at, |entry| &entry.key_at)
    }

    /// The type, also of a schema that only has what objects have.
    pub(super) fn kind(&self) -> Option<&'a str> {
        let object = || !self.properties.is_empty() || self.get("additionalProperties").is_some();
        self.str("type").or_else(|| object().then_some("object"))
    }

    pub(super) fn property(&self, name: &str) -> Option<&'a Entry> {
        self.properties.iter().find(|entry| entry.key == name).copied()
    }

    pub(super) fn requires(&self, name: &str) -> bool {
        self.required.contains(&name)
    }
}

/// A value as a message shows it.
pub(super) fn show(node: &Node) -> String {
    match &node.kind {
        Kind::String(text) => text.clone(),
        _ => show_value(&node.to_json()),
    }
}

fn show_value(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(show_value).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
