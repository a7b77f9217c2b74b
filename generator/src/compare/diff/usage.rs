//! Which operations a component reaches, and on which side of the call.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::openapi::yaml::{Kind, Node};

use super::document::Document;

/// The side of a call that something is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Parameters and body.
    Request,
    /// An answer that says that the call succeeded.
    Response,
    /// Any other answer. The SDK has one type for all of these, which is not generated.
    Error,
}

impl Side {
    /// The word that reports have for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Side::Request => "request",
            Side::Response => "response",
            Side::Error => "error",
        }
    }

    /// The side of an answer with this status.
    pub(super) fn of_status(status: &str) -> Self {
        if status.starts_with('2') { Side::Response } else { Side::Error }
    }
}

/// What mentions what in a document.
pub(super) struct Usage<'a> {
    /// Component to the components and operations that mention it.
    by: HashMap<&'a str, Users<'a>>,
    /// Everything that any reference names.
    pub(super) mentioned: HashSet<&'a str>,
    /// Component to the sides that it is reached from.
    sides: HashMap<&'a str, BTreeSet<Side>>,
}

#[derive(Default)]
struct Users<'a> {
    components: Vec<&'a str>,
    operations: Vec<(usize, Side)>,
}

impl<'a> Usage<'a> {
    pub(super) fn new(document: &'a Document<'a>) -> Self {
        let mut usage = Usage { by: HashMap::new(), mentioned: HashSet::new(), sides: HashMap::new() };
        for pointer in &document.pointers {
            let Some(entry) = document.component(pointer) else { continue };
            references(&entry.value, &mut |reference| {
                usage.add(reference).components.push(pointer);
            });
        }
        for (index, operation) in document.operations.iter().enumerate() {
            let mut uses = |node: Option<&'a Node>, side: Side| {
                if let Some(node) = node {
                    references(node, &mut |reference| {
                        usage.add(reference).operations.push((index, side));
                    });
                }
            };
            uses(operation.item.get("parameters"), Side::Request);
            uses(operation.node.get("parameters"), Side::Request);
            uses(operation.node.get("requestBody"), Side::Request);
            for response in operation.node.get("responses").map(Node::entries).unwrap_or_default() {
                uses(Some(&response.value), Side::of_status(&response.key));
            }
        }
        usage.spread(document);
        usage
    }

    fn add(&mut self, reference: &'a str) -> &mut Users<'a> {
        let component = component_in(reference);
        self.mentioned.insert(component);
        self.by.entry(component).or_default()
    }

    /// Hands the sides on along the references, each once.
    fn spread(&mut self, document: &'a Document<'a>) {
        let mut mentions: HashMap<&str, Vec<&'a str>> = HashMap::new();
        let mut queue = Vec::new();
        for (component, users) in &self.by {
            for user in &users.components {
                mentions.entry(user).or_default().push(component);
            }
            queue.extend(users.operations.iter().map(|(_, side)| (*component, *side)));
        }
        while let Some((component, side)) = queue.pop() {
            if document.component(component).is_some()
                && self.sides.entry(component).or_default().insert(side)
            {
                queue.extend(mentions.get(component).into_iter().flatten().map(|next| (*next, side)));
            }
        }
    }

    /// Whether `component` is reached from this side of a call.
    pub(super) fn is_on(&self, component: &str, side: Side) -> bool {
        self.sides.get(component).is_some_and(|sides| sides.contains(&side))
    }

    /// The operations that reach `component`, by their index, and from which side.
    pub(super) fn operations(&self, component: &str) -> BTreeSet<(usize, Side)> {
        let mut seen = HashSet::from([component]);
        let mut queue = vec![component];
        let mut operations = BTreeSet::new();
        while let Some(component) = queue.pop() {
            let Some(users) = self.by.get(component) else { continue };
            operations.extend(users.operations.iter().copied());
            queue.extend(users.components.iter().filter(|user| seen.insert(user)));
        }
        operations
    }
}

/// `#/components/<kind>/<name>`, also of a reference to something inside it.
fn component_in(reference: &str) -> &str {
    let end = reference.match_indices('/').nth(3).map_or(reference.len(), |(at, _)| at);
    if reference.starts_with("#/components/") { reference.get(..end).unwrap_or(reference) } else { reference }
}

/// Calls `each` for every reference below `node`.
fn references<'a>(node: &'a Node, each: &mut impl FnMut(&'a str)) {
    match &node.kind {
        Kind::Sequence(items) => items.iter().for_each(|item| references(item, each)),
        Kind::Mapping(entries) => {
            for entry in entries {
                match (entry.key.as_str(), &entry.value.kind) {
                    ("$ref", Kind::String(reference)) => each(reference),
                    // a discriminator names schemas that need not be mentioned elsewhere
                    ("mapping", Kind::Mapping(values)) => {
                        for value in values {
                            match value.value.as_str() {
                                Some(reference) if reference.starts_with("#/") => each(reference),
                                _ => references(&value.value, each),
                            }
                        }
                    }
                    _ => references(&entry.value, each),
                }
            }
        }
        _ => {}
    }
}
