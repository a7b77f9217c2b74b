//! The specification as the comparison sees it: references followed, `allOf` folded in, places kept.

use serde_json::Value;

use crate::openapi::bundle::is_method;
use crate::openapi::diagnostic::Location;
use crate::openapi::yaml::{Entry, Kind, Node};

/// How deep references and `allOf` are followed: a cycle of them has no end.
const DEPTH: usize = 20;

/// A bundled document.
#[derive(Clone, Copy)]
pub(super) struct Spec<'a> {
    root: &'a Node,
}

/// One operation.
#[derive(Clone)]
pub(super) struct SpecOperation<'a> {
    /// Method in upper case.
    pub(super) method: String,
    pub(super) path: &'a str,
    pub(super) node: &'a Node,
    /// Where the path item says the method.
    pub(super) at: &'a Location,
    /// Parameters of the path item, then of the operation; a later one replaces an earlier one of its name.
    pub(super) parameters: Vec<&'a Node>,
}

impl<'a> SpecOperation<'a> {
    /// Number of the section that it is linked to.
    pub(super) fn section(&self) -> Option<&'a str> {
        self.node.path(&["externalDocs", "description"])?.as_str()?.split_whitespace().next()
    }

    /// The area that it stands in.
    pub(super) fn area(&self) -> Option<&'a str> {
        self.node.str("x-area")
    }

    /// The parameter `name` in `location`.
    pub(super) fn parameter(&self, location: &str, name: &str) -> Option<&'a Node> {
        self.parameters
            .iter()
            .rev()
            .find(|node| node.str("in") == Some(location) && node.str("name") == Some(name))
            .copied()
    }
}

/// A path template whose parameters have no names, so that two editions of it are the same.
pub(super) fn nameless(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((_, after)) = from.split_once('}') else { break };
        out.push_str(before);
        out.push_str("{}");
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The names of the parameters in a path template.
pub(super) fn parameter_names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

impl<'a> Spec<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        Spec { root }
    }

    /// Every operation, in the order of the document.
    pub(super) fn operations(self) -> Vec<SpecOperation<'a>> {
        let mut operations = Vec::new();
        for path in self.root.get("paths").map(Node::entries).unwrap_or_default() {
            let item = self.resolve(&path.value);
            let shared = item.get("parameters").map(Node::items).unwrap_or_default();
            for member in item.entries().iter().filter(|member| is_method(&member.key)) {
                let own = member.value.get("parameters").map(Node::items).unwrap_or_default();
                operations.push(SpecOperation {
                    method: member.key.to_uppercase(),
                    path: &path.key,
                    node: &member.value,
                    at: &member.key_at,
                    parameters: shared.iter().chain(own).map(|node| self.resolve(node)).collect(),
                });
            }
        }
        operations
    }

    /// The named schemas.
    pub(super) fn schemas(self) -> &'a [Entry] {
        self.root.path(&["components", "schemas"]).map(Node::entries).unwrap_or_default()
    }

    /// The named parameters.
    pub(super) fn parameters(self) -> &'a [Entry] {
        self.root.path(&["components", "parameters"]).map(Node::entries).unwrap_or_default()
    }

    /// The named responses.
    pub(super) fn responses(self) -> &'a [Entry] {
        self.root.path(&["components", "responses"]).map(Node::entries).unwrap_or_default()
    }

    /// What stands under a path.
    pub(super) fn path_item(self, path: &str) -> Option<&'a Node> {
        self.root.get("paths")?.get(path).map(|item| self.resolve(item))
    }

    /// What a reference leads to; the node itself if it is none or leads nowhere.
    pub(super) fn resolve(self, node: &'a Node) -> &'a Node {
        let mut node = node;
        for _ in 0..DEPTH {
            let Some(pointer) = node.str("$ref").and_then(|text| text.strip_prefix("#/")) else {
                return node;
            };
            let target = pointer
                .split('/')
                .try_fold(self.root, |node, part| node.get(&part.replace("~1", "/").replace("~0", "~")));
            match target {
                Some(target) => node = target,
                None => return node,
            }
        }
        node
    }

    /// A schema with its references and `allOf` folded in.
    pub(super) fn schema(self, node: &'a Node) -> Schema<'a> {
        self.fold(node, DEPTH)
    }

    fn fold(self, node: &'a Node, depth: usize) -> Schema<'a> {
        let node = self.resolve(node);
        let mut schema =
            Schema { at: &node.at, keys: Vec::new(), properties: Vec::new(), required: Vec::new() };
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
            let part = self.fold(part, depth - 1);
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
