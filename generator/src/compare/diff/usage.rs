//! Which operations a component reaches, and on which side of the call.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::openapi::grammar::{Object, references};
use crate::openapi::tree::Tree;
use crate::openapi::yaml::Node;

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
        for component in &document.components {
            let Some(object) = Object::of_kind(component.kind) else { continue };
            references(component.node, object, &mut |reference| {
                usage.add(reference).components.push(&component.pointer);
            });
        }
        for (index, operation) in document.operations.iter().enumerate() {
            let mut uses = |node: &'a Node, object: Object, side: Side| {
                references(node, object, &mut |reference| {
                    usage.add(reference).operations.push((index, side));
                });
            };
            for owner in [operation.item, operation.node] {
                owner.list("parameters").for_each(|one| uses(one, Object::Parameter, Side::Request));
            }
            if let Some(body) = operation.node.get("requestBody") {
                uses(body, Object::RequestBody, Side::Request);
            }
            for (status, _, response) in operation.responses() {
                uses(response, Object::Response, Side::of_status(status));
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
            if document.referred(component).is_some() && self.sides.entry(component).or_default().insert(side)
            {
                queue.extend(mentions.get(component).into_iter().flatten().map(|next| (*next, side)));
            }
        }
    }

    /// Whether `component` is reached from this side of a call.
    pub(super) fn is_on(&self, component: &str, side: Side) -> bool {
        self.sides.get(component).is_some_and(|sides| sides.contains(&side))
    }

    /// The schemas that have this one among the members of their `allOf`, if it is used in no other way.
    pub(super) fn parts_of(&self, document: &Document<'a>, component: &str) -> Option<BTreeSet<String>> {
        let users = self.by.get(component)?;
        if !users.operations.is_empty() {
            return None;
        }
        let mut names = BTreeSet::new();
        for user in &users.components {
            let user = document.referred(user)?;
            let members = user.node.get("allOf").map(Node::items).unwrap_or_default();
            let parts = members.iter().filter(|member| member.str("$ref") == Some(component)).count();
            let mut mentions = 0;
            references(user.node, Object::of_kind(user.kind)?, &mut |reference| {
                mentions += usize::from(reference == component);
            });
            if parts != mentions || members.len() < 2 {
                return None;
            }
            names.insert(user.name.to_owned());
        }
        (!names.is_empty()).then_some(names)
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
