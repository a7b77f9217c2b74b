//! A schema as the sum of what it is composed of.

use std::collections::{BTreeSet, HashMap};

use crate::openapi::yaml::{Entry, Kind, Node};

use super::differ::{Site, address};
use super::document::Document;

/// A schema with the members of its `allOf` united, so that it doesn't matter how it was divided.
pub(super) struct View<'a> {
    /// The schema as it stands.
    pub(super) node: &'a Node,
    /// Every other key; of several, the first.
    pub(super) keys: HashMap<&'a str, &'a Node>,
    pub(super) properties: Vec<&'a Entry>,
    pub(super) required: BTreeSet<&'a str>,
}

impl<'a> View<'a> {
    /// `but`: members of `allOf` that both sides have, and that are compared by themselves.
    pub(super) fn new(document: &Document<'a>, node: &'a Node, but: &[&str]) -> Self {
        let mut view = View { node, keys: HashMap::new(), properties: Vec::new(), required: BTreeSet::new() };
        view.unite(document, node, but, &mut Vec::new());
        view
    }

    fn unite(&mut self, document: &Document<'a>, node: &'a Node, but: &[&str], open: &mut Vec<usize>) {
        if open.contains(&address(node)) {
            return;
        }
        open.push(address(node));
        for entry in node.entries() {
            match entry.key.as_str() {
                "properties" => {
                    for property in entry.value.entries() {
                        if !self.properties.iter().any(|known| known.key == property.key) {
                            self.properties.push(property);
                        }
                    }
                }
                "required" => self.required.extend(entry.value.items().iter().filter_map(Node::as_str)),
                "allOf" => {}
                key => {
                    self.keys.entry(key).or_insert(&entry.value);
                }
            }
        }
        for member in node.get("allOf").map(Node::items).unwrap_or_default() {
            match member.str("$ref") {
                Some(reference) if but.contains(&reference) => {}
                Some(_) => self.unite(document, document.schema(member), but, open),
                None => self.unite(document, member, but, open),
            }
        }
        open.pop();
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Node> {
        self.keys.get(key).copied()
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        matches!(self.get(key).map(|value| &value.kind), Some(Kind::Bool(true)))
    }

    /// The line of a key, for what is said about it.
    pub(super) fn site(&self, site: &Site, key: &str) -> Site {
        let own = self.node.entries().iter().find(|entry| entry.key == key);
        Site { at: own.map_or(&site.at, |entry| &entry.key_at).clone(), ..site.clone() }
    }

    /// The type, also where it is only implied.
    pub(super) fn kind(&self) -> &'a str {
        match self.get("type").and_then(Node::as_str) {
            Some(name) => name,
            None if !self.properties.is_empty() || self.get("additionalProperties").is_some() => "object",
            None if self.get("items").is_some() => "array",
            None => "any",
        }
    }

    pub(super) fn is_closed(&self) -> bool {
        matches!(self.get("additionalProperties").map(|more| &more.kind), Some(Kind::Bool(false)))
    }
}
