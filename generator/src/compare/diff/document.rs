//! One side of a comparison: a document with its operations and components at hand.

use std::collections::HashMap;

use crate::openapi::bundle::is_method;
use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::yaml::{Entry, Kind, Node};

/// A document that is compared.
pub(super) struct Document<'a> {
    pub(super) root: &'a Node,
    pub(super) operations: Vec<Operation<'a>>,
    /// `#/components/schemas/Image` to its entry.
    components: HashMap<String, &'a Entry>,
    /// Pointers of the components in the order of the document.
    pub(super) pointers: Vec<String>,
}

/// An operation where it stands.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a> {
    pub(super) id: &'a str,
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    /// The path's other members: parameters and servers that its operations share.
    pub(super) item: &'a Node,
    pub(super) node: &'a Node,
    pub(super) at: &'a Location,
}

impl Operation<'_> {
    /// Its id, or method and path if it has none.
    pub(super) fn label(&self) -> String {
        match self.id {
            "" => self.route(),
            id => id.to_owned(),
        }
    }

    pub(super) fn route(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// What reports group it under: its area, or else its first tag.
    pub(super) fn area(&self) -> &str {
        let tag = || self.node.get("tags").and_then(|tags| tags.items().first()?.as_str());
        self.node.str("x-area").or_else(tag).unwrap_or("api")
    }

    /// The section of the reference.
    pub(super) fn section(&self) -> &str {
        self.node.path(&["externalDocs", "description"]).and_then(Node::as_str).unwrap_or_default()
    }
}

impl<'a> Document<'a> {
    /// Refuses what is not an OpenAPI 3.0 document.
    pub(super) fn new(root: &'a Node) -> Result<Self, Diagnostics> {
        let mut found = Diagnostics::new();
        let help = "give an OpenAPI 3.0 document, or a directory with root.yaml";
        match root.get("openapi").map(|version| (version, version.as_str())) {
            Some((_, Some(version))) if version == "3.0" || version.starts_with("3.0.") => {}
            Some((node, _)) => found.push(
                &node.at,
                "not-openapi",
                format!("the version {} is not OpenAPI 3.0", node.to_json()),
                help,
            ),
            None => found.push(&root.at, "not-openapi", "this has no key `openapi`", help),
        }
        for key in ["paths", "components"] {
            if let Some(node) = root.get(key)
                && !matches!(node.kind, Kind::Mapping(_) | Kind::Null)
            {
                found.push(&node.at, "not-openapi", format!("`{key}` is not a mapping"), help);
            }
        }
        let mut document = found.into_result(Document {
            root,
            operations: Vec::new(),
            components: HashMap::new(),
            pointers: Vec::new(),
        })?;
        for kind in root.get("components").map(Node::entries).unwrap_or_default() {
            for entry in kind.value.entries() {
                let pointer =
                    format!("#/components/{}/{}", kind.key, crate::openapi::reference::escape(&entry.key));
                document.pointers.push(pointer.clone());
                document.components.insert(pointer, entry);
            }
        }
        for path in root.get("paths").map(Node::entries).unwrap_or_default() {
            let item = document.resolve(&path.value);
            for member in item.entries().iter().filter(|member| is_method(&member.key)) {
                document.operations.push(Operation {
                    id: member.value.str("operationId").unwrap_or_default(),
                    method: &member.key,
                    path: &path.key,
                    item,
                    node: &member.value,
                    at: &member.key_at,
                });
            }
        }
        Ok(document)
    }

    /// The component at `#/components/<kind>/<name>`.
    pub(super) fn component(&self, pointer: &str) -> Option<&'a Entry> {
        self.components.get(pointer).copied()
    }

    /// Follows `$ref` to what it means; what leads nowhere or in a circle is left as it is.
    pub(super) fn resolve(&self, node: &'a Node) -> &'a Node {
        let mut target = node;
        for _ in 0..LONGEST_CHAIN {
            match target.str("$ref").and_then(|reference| self.lookup(reference)) {
                Some(next) => target = next,
                None => return target,
            }
        }
        node
    }

    /// What a local reference points at.
    pub(super) fn lookup(&self, reference: &str) -> Option<&'a Node> {
        if let Some(entry) = self.components.get(reference) {
            return Some(&entry.value);
        }
        let pointer = reference.strip_prefix("#/")?;
        pointer.split('/').try_fold(self.root, |node, part| {
            let part = decode(part);
            match &node.kind {
                Kind::Sequence(items) => items.get(part.parse::<usize>().ok()?),
                _ => node.get(&part),
            }
        })
    }

    /// The named schema with properties at the end of a reference, which is a struct: its pointer.
    pub(super) fn structure<'s>(&self, reference: &'s str) -> Option<&'s str>
    where
        'a: 's,
    {
        let mut pointer: &'s str = reference;
        for _ in 0..LONGEST_CHAIN {
            let node: &'s Node = self.lookup(pointer)?;
            match reference_of(node) {
                Some(next) => pointer = next,
                None => return node.get("properties").map(|_| pointer),
            }
        }
        None
    }

    /// The schema at the end of a chain of references and of `allOf` with nothing but a reference.
    pub(super) fn schema(&self, node: &'a Node) -> &'a Node {
        let mut target = node;
        for _ in 0..LONGEST_CHAIN {
            match reference_of(target).and_then(|reference| self.lookup(reference)) {
                Some(next) => target = next,
                None => return target,
            }
        }
        node
    }
}

/// References that refer to references: more than this many are a circle.
const LONGEST_CHAIN: usize = 64;

fn decode(part: &str) -> String {
    percent_decoded(part).replace("~1", "/").replace("~0", "~")
}

fn percent_decoded(part: &str) -> String {
    if !part.contains('%') {
        return part.to_owned();
    }
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let code = tail.get(..2).and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| part.to_owned())
}

/// The last part of a reference: the component's name.
pub(super) fn name_in(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}

/// The reference that a schema is: `$ref`, or an `allOf` whose only member is one, which is how
/// OpenAPI 3.0 puts a description beside a reference.
pub(super) fn reference_of(schema: &Node) -> Option<&str> {
    if let Some(reference) = schema.str("$ref") {
        return Some(reference);
    }
    let [only] = schema.get("allOf")?.items() else { return None };
    let composed =
        ["properties", "items", "oneOf", "anyOf", "not", "required", "additionalProperties", "enum"];
    match composed.iter().any(|key| schema.get(key).is_some()) {
        true => None,
        false => only.str("$ref"),
    }
}

/// Whether two values are equal, wherever they stand and in whatever order their keys are.
pub(super) fn same(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Null, Kind::Null) => true,
        (Kind::Bool(a), Kind::Bool(b)) => a == b,
        (Kind::Number(a), Kind::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Kind::String(a), Kind::String(b)) => a == b,
        (Kind::Sequence(a), Kind::Sequence(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Kind::Mapping(a), Kind::Mapping(b)) => {
            a.len() == b.len()
                && (a.iter().zip(b).all(|(a, b)| a.key == b.key && same(&a.value, &b.value))
                    || same_reordered(a, b))
        }
        _ => false,
    }
}

fn same_reordered(a: &[Entry], b: &[Entry]) -> bool {
    // in the same order it has just been found to differ
    if a.iter().zip(b).all(|(a, b)| a.key == b.key) {
        return false;
    }
    let others: HashMap<&str, &Node> = b.iter().map(|entry| (entry.key.as_str(), &entry.value)).collect();
    a.iter().all(|entry| others.get(entry.key.as_str()).is_some_and(|other| same(&entry.value, other)))
}

/// The same for values that may be absent.
pub(super) fn same_option(a: Option<&Node>, b: Option<&Node>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => same(a, b),
        _ => false,
    }
}

/// Whether `key` is `true`.
pub(super) fn flag(node: &Node, key: &str) -> bool {
    matches!(node.get(key).map(|value| &value.kind), Some(Kind::Bool(true)))
}

/// A value as messages show it.
pub(super) fn show(node: Option<&Node>) -> String {
    match node {
        None => "none".to_owned(),
        Some(node) => match node.as_str() {
            Some(text) => text.to_owned(),
            None => node.to_json().to_string(),
        },
    }
}
