//! The order of arguments: the one order in a document that Rust code depends on.
//!
//! For the wire the documents mean the same. But two texts that change places still compile and mean something else.

use crate::openapi::yaml::Node;

use super::cases::ARGUMENTS_REORDERED;
use super::differ::{Differ, Owner, Place, Site};
use super::operations::Pair;
use super::usage::Side;

impl<'a> Differ<'a> {
    /// Compares the arguments of a method. A difference in what they are is reported elsewhere.
    pub(super) fn argument_order(&mut self, pair: &Pair<'a>, old: &[&'a str], new: &[&'a str]) {
        if let Some((before, after)) = reordered(old, new) {
            let site = pair.site(Side::Request, "", Place::Named);
            self.report(&site, &ARGUMENTS_REORDERED, format!("({before}) -> ({after})"));
        }
    }

    /// Compares the arguments of `new`: the required fields of a request's schema, in its order.
    pub(super) fn constructors(&mut self) {
        for old in self.old.of_kind("schemas") {
            let Some(new) = self.new.component(old.kind, old.name) else { continue };
            if let Some((before, after)) = reordered(&required(old.node), &required(new.node))
                && self.new_usage().is_on(&new.pointer, Side::Request)
            {
                let site = Site {
                    owner: Owner::Component(old.pointer.as_str().into()),
                    subject: format!("{}::new", new.name),
                    at: new.at.clone(),
                    place: Place::Named,
                };
                self.report(&site, &ARGUMENTS_REORDERED, format!("({before}) -> ({after})"));
            }
        }
    }
}

fn required(schema: &Node) -> Vec<&str> {
    let Some(list) = schema.get("required").map(Node::items) else { return Vec::new() };
    let properties = schema.get("properties").map(Node::entries).unwrap_or_default().iter();
    let names: std::collections::HashSet<&str> = list.iter().filter_map(Node::as_str).collect();
    properties.map(|property| property.key.as_str()).filter(|name| names.contains(name)).collect()
}

/// What both have, before and after, if it stands in another order.
fn reordered(old: &[&str], new: &[&str]) -> Option<(String, String)> {
    if old == new {
        return None;
    }
    let common = |names: &[&str], others: &[&str]| -> Vec<String> {
        names.iter().filter(|name| others.contains(name)).map(|name| (*name).to_owned()).collect()
    };
    let (before, after) = (common(old, new), common(new, old));
    (before != after).then(|| (before.join(", "), after.join(", ")))
}
