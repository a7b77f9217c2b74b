//! Operations: which came, went and moved, and what each says about itself.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::openapi::diagnostic::Location;
use crate::openapi::document::is_named_type;
use crate::openapi::template::nameless;
use crate::openapi::yaml::Node;

use super::cases::{
    CALLBACKS_CHANGED, FEATURE_CHANGED, OPERATION_ADDED, OPERATION_AREA_CHANGED, OPERATION_DEPRECATED,
    OPERATION_MOVED, OPERATION_REINSTATED, OPERATION_REMOVED, OPERATION_RENAMED, SCHEMA_ROLE_CHANGED,
};
use super::differ::{Differ, Met, Owner, Place, Site};
use super::document::{Operation, area_of, flag, same, same_option};
use super::usage::Side;
use super::verdict::Sdk;

/// An operation in both documents.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    /// Index in [`Differ::met`].
    pub(super) index: usize,
    pub(super) old: Operation<'a>,
    pub(super) new: Operation<'a>,
}

impl Pair<'_> {
    pub(super) fn owner(&self, side: Side) -> Owner {
        Owner::Operation(self.index, side)
    }

    pub(super) fn site(&self, side: Side, suffix: &str, place: Place) -> Site {
        Site {
            owner: self.owner(side),
            subject: format!("{}{suffix}", self.new.label()),
            at: self.new.at.clone(),
            place,
        }
    }
}

impl<'a> Differ<'a> {
    /// Compares all operations; those in both documents are given back.
    pub(super) fn operations(&mut self) -> Vec<Pair<'a>> {
        let (pairs, gone, come) = self.pairs();
        for index in gone {
            let Some(operation) = self.old.operations.get(index) else { continue };
            let site = Site {
                owner: Owner::Operation(index, Side::Request),
                subject: operation.label(),
                at: operation.at.clone(),
                place: Place::Named,
            };
            let what = format!("operation removed ({})", operation.route());
            self.report_gone(&site, &OPERATION_REMOVED, what);
        }
        for (index, operation) in come {
            let site = Site {
                owner: Owner::Operation(self.met.len(), Side::Request),
                subject: operation.label(),
                at: operation.at.clone(),
                place: Place::Named,
            };
            self.met.push(met(&operation, None, Some(index)));
            let what = format!("operation added ({})", operation.route());
            self.report(&site, &OPERATION_ADDED, what);
        }
        let mut features = BTreeMap::new();
        for pair in &pairs {
            if same(pair.old.node, pair.new.node) && self.is_same_path(pair) {
                // parameters and the like that only moved to another file are equal, too
                continue;
            }
            self.operation(pair, &mut features);
        }
        self.features(features);
        pairs
    }

    fn is_same_path(&self, pair: &Pair<'a>) -> bool {
        let shared = ["parameters", "servers"];
        pair.old.path == pair.new.path
            && pair.old.method == pair.new.method
            && shared.iter().all(|key| same_option(pair.old.item.get(key), pair.new.item.get(key)))
    }

    /// Finds each old operation in the new document: by method and path, whatever the parameters in
    /// it are called, or else by its id.
    fn pairs(&mut self) -> (Vec<Pair<'a>>, Vec<usize>, Vec<(usize, Operation<'a>)>) {
        let (old, new) = (self.old, self.new);
        let mut by_route: HashMap<(&str, &str), usize> = HashMap::new();
        let mut by_template: HashMap<(&str, String), usize> = HashMap::new();
        let mut by_id: HashMap<&str, usize> = HashMap::new();
        for (index, operation) in new.operations.iter().enumerate() {
            by_route.entry((operation.method, operation.path)).or_insert(index);
            by_template.entry((operation.method, nameless(operation.path))).or_insert(index);
            if let Some(id) = operation.id() {
                by_id.entry(id).or_insert(index);
            }
        }
        let mut taken = HashSet::new();
        let mut found: Vec<Option<usize>> = vec![None; old.operations.len()];
        let passes: [Pass<'_, 'a>; 3] = [
            &|o| by_route.get(&(o.method, o.path)).copied(),
            &|o| by_template.get(&(o.method, nameless(o.path))).copied(),
            &|o| by_id.get(o.id()?).copied(),
        ];
        for pass in passes {
            for (operation, slot) in old.operations.iter().zip(&mut found).filter(|(_, s)| s.is_none()) {
                *slot = pass(operation).filter(|index| taken.insert(*index));
            }
        }
        let mut pairs = Vec::new();
        let mut gone = Vec::new();
        for (index, (before, slot)) in old.operations.iter().zip(&found).enumerate() {
            match slot.and_then(|index| new.operations.get(index)) {
                Some(after) => {
                    self.met.push(met(after, Some(index), *slot));
                    pairs.push(Pair { index, old: *before, new: *after });
                }
                None => {
                    self.met.push(met(before, Some(index), None));
                    gone.push(index);
                }
            }
        }
        let come = new.operations.iter().enumerate().filter(|(index, _)| !taken.contains(index));
        (pairs, gone, come.map(|(index, operation)| (index, *operation)).collect())
    }

    fn operation(&mut self, pair: &Pair<'a>, features: &mut Features) {
        let (old, new) = (pair.old.node, pair.new.node);
        self.texts(old, new, &["summary", "description", "externalDocs", "tags"], &pair.owner(Side::Request));
        let site = pair.site(Side::Request, "", Place::Named);
        if pair.old.id() != pair.new.id() {
            let what = format!("operationId {} -> {}", shown(pair.old.id()), shown(pair.new.id()));
            self.report(&site, &OPERATION_RENAMED, what);
        }
        if pair.old.method != pair.new.method || nameless(pair.old.path) != nameless(pair.new.path) {
            let what = format!("{} -> {}", pair.old.route(), pair.new.route());
            self.report(&site, &OPERATION_MOVED, what);
        }
        match (flag(old, "deprecated"), flag(new, "deprecated")) {
            (false, true) => {
                self.report(&site, &OPERATION_DEPRECATED, "deprecated");
            }
            (true, false) => {
                self.report(&site, &OPERATION_REINSTATED, "not deprecated any more");
            }
            _ => {}
        }
        let (before, after) = (feature(old), feature(new));
        let (area, other) = (old.str("x-area"), new.str("x-area"));
        if before != after {
            let group = (
                new.str("x-area").map_or_else(|| pair.new.label(), |area| format!("area {area}")),
                before,
                after,
            );
            features.entry(group).or_default().push((pair.index, pair.new.at.clone()));
        }
        if area != other {
            let what = format!("area {} -> {}", shown(area), shown(other));
            self.report(&site, &OPERATION_AREA_CHANGED, what);
        }
        if !same_option(old.get("callbacks"), new.get("callbacks")) {
            self.report(&site, &CALLBACKS_CHANGED, "callbacks differ");
        }
        self.behaviour(pair);
        self.parameters(pair);
        self.body(pair);
        self.responses(pair);
        self.operation_servers(pair);
        self.operation_security(pair);
    }

    /// An area's feature is one line under its `info`, so it is one change.
    fn features(&mut self, features: Features) {
        for ((subject, before, after), operations) in features {
            for (index, at) in operations {
                let owner = Owner::Operation(index, Side::Request);
                let site = Site { owner, subject: subject.clone(), at, place: Place::Named };
                let what = format!("cargo feature {before} -> {after}");
                self.report(&site, &FEATURE_CHANGED, what);
            }
        }
    }

    /// A schema that requests and answers come to share, or share no longer, is another type in Rust.
    pub(super) fn roles(&mut self) {
        if self.changes.is_empty() {
            return;
        }
        let mut broken: HashSet<usize> = HashSet::new();
        for change in
            self.changes.iter().filter(|c| c.effect.request.1.max(c.effect.response.1) == Sdk::Break)
        {
            broken.extend(change.owners.iter().filter_map(|owner| match owner {
                Owner::Operation(index, _) => Some(*index),
                _ => None,
            }));
        }
        for old in self.old.of_kind("schemas") {
            let pointer = old.pointer.as_str();
            let Some(new) = self.new.component(old.kind, old.name) else { continue };
            if !is_named_type(old.node) || !is_named_type(new.node) {
                continue;
            }
            let role = |usage: &super::usage::Usage<'_>| {
                (usage.is_on(pointer, Side::Request), usage.is_on(pointer, Side::Response))
            };
            let (before, after) = (role(self.old_usage()), role(self.new_usage()));
            if before == after || before == (false, false) || after == (false, false) {
                continue;
            }
            // what a method lost with its body or answer is part of that
            let lost = [(before.0 && !after.0, Side::Request), (before.1 && !after.1, Side::Response)];
            let is_told = |side: Side| {
                let users = self.old_usage().operations(pointer);
                users.iter().filter(|(_, on)| *on == side).all(|(index, _)| broken.contains(index))
            };
            if lost.iter().any(|(is_lost, side)| *is_lost && is_told(*side)) {
                continue;
            }
            let has_required = old.node.get("required").is_some_and(|list| !list.items().is_empty());
            let what = match (before, after) {
                ((true, _), (false, _)) => "not in requests any more: loses `new` and setters",
                ((true, false), (true, true)) if has_required => {
                    "in answers too: required fields become `Option`"
                }
                ((true, true), (true, false)) if has_required => {
                    "in requests only: required fields are no `Option` any more"
                }
                _ => continue,
            };
            let site = Site {
                owner: Owner::Component(pointer.into()),
                subject: new.name.to_owned(),
                at: new.at.clone(),
                place: Place::Named,
            };
            self.report(&site, &SCHEMA_ROLE_CHANGED, what);
        }
    }
}

/// A way to find an old operation among the new ones.
type Pass<'p, 'a> = &'p dyn Fn(&Operation<'a>) -> Option<usize>;

/// Area, old and new feature to the operations.
type Features = BTreeMap<(String, String, String), Vec<(usize, Location)>>;

fn feature(node: &Node) -> String {
    node.str("x-feature").unwrap_or("core").to_owned()
}

fn shown(name: Option<&str>) -> &str {
    name.filter(|name| !name.is_empty()).unwrap_or("none")
}

fn met(operation: &Operation<'_>, old: Option<usize>, new: Option<usize>) -> Met {
    Met {
        old,
        new,
        route: operation.route(),
        label: operation.label(),
        section: operation.section().unwrap_or_default().to_owned(),
        area: area_of(operation).to_owned(),
    }
}
