//! The fields of objects, those that must be there, and those that are not listed.

use std::collections::{BTreeSet, HashMap};

use crate::openapi::diagnostic::Location;
use crate::openapi::naming::field_name;
use crate::openapi::yaml::{Entry, Kind, Node};

use super::case::Judged;
use super::cases::{
    ADDITIONAL_NARROWED, ADDITIONAL_OPENED, ADDITIONAL_WIDENED, FIELD_ADDED, FIELD_ADDED_REQUIRED,
    FIELD_BECAME_OPTIONAL, FIELD_BECAME_REQUIRED, FIELD_REFUSED, FIELD_REFUSED_REQUIRED, FIELD_REMOVED,
    FIELD_REMOVED_REQUIRED, FIELD_RENAMED, FIELD_RENAMED_REQUIRED, RENAMED,
};
use super::differ::{Differ, Owner, Place, Site};
use super::document::{flag, same_but_texts};
use super::usage::Side;
use super::verdict::{Effect, Sdk, Wire};
use super::view::View;

impl<'a> Differ<'a> {
    pub(super) fn fields(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        let index = |view: &View<'a>| -> HashMap<&'a str, &'a Entry> {
            view.properties.iter().map(|property| (property.key.as_str(), *property)).collect()
        };
        let (olds, news) = (index(old), index(new));
        let mut renamed: BTreeSet<&str> = BTreeSet::new();
        for property in &old.properties {
            let (before, after) =
                (old.required.contains(property.key.as_str()), new.required.contains(property.key.as_str()));
            let Some(other) = news.get(property.key.as_str()) else {
                // a reviewer wants the place in the new file where it was: the schema
                let site = field_site(site, &property.key, &site.at, before);
                if let Some(other) = self.renamed_field(old, new, property) {
                    let site = Site { at: other.key_at.clone(), ..site };
                    let case = if before { &FIELD_RENAMED_REQUIRED } else { &FIELD_RENAMED };
                    let sdk = match field_name(&property.key) == field_name(&other.key) {
                        true => Sdk::None,
                        false => Sdk::Break,
                    };
                    let what = format!("{RENAMED}{}", other.key);
                    self.report(&site, directed(case.for_code(sdk), &property.value), what);
                    renamed.insert(other.key.as_str());
                    continue;
                }
                let case = match (new.is_closed(), before) {
                    (false, false) => &FIELD_REMOVED,
                    (false, true) => &FIELD_REMOVED_REQUIRED,
                    (true, false) => &FIELD_REFUSED,
                    (true, true) => &FIELD_REFUSED_REQUIRED,
                };
                let what = if before { "required field removed" } else { "field removed" };
                self.report(&site, directed(case.into(), &property.value), what);
                continue;
            };
            let site = field_site(site, &property.key, &other.key_at, before && after);
            let first = self.changes.len();
            self.schema(&property.value, &other.value, &site);
            for change in self.changes.iter_mut().skip(first) {
                change.effect = one_way(change.effect, &property.value);
            }
            self.required(before, after, &site, &property.value);
        }
        for property in new
            .properties
            .iter()
            .filter(|p| !olds.contains_key(p.key.as_str()) && !renamed.contains(p.key.as_str()))
        {
            let required = new.required.contains(property.key.as_str());
            let site = field_site(site, &property.key, &property.key_at, required);
            let (case, what) = match required {
                true => (&FIELD_ADDED_REQUIRED, "required field added"),
                false => (&FIELD_ADDED, "field added"),
            };
            self.report(&site, directed(case.into(), &property.value), what);
        }
        // names that a member of `allOf` has the field for
        let named = |view: &View<'a>| -> BTreeSet<&'a str> {
            let known = |name: &str| olds.contains_key(name) || news.contains_key(name);
            view.required.iter().filter(|name| !known(name)).copied().collect()
        };
        let (before, after) = (named(old), named(new));
        for name in before.symmetric_difference(&after) {
            let site = field_site(site, name, &site.at, false);
            self.required(before.contains(name), after.contains(name), &site, new.node);
        }
    }

    /// The new field that stands where this one stood and is the same but for its name. With several that could be
    /// it, nothing is known.
    fn renamed_field(&mut self, old: &View<'a>, new: &View<'a>, property: &'a Entry) -> Option<&'a Entry> {
        let has = |view: &View<'a>, key: &str| view.properties.iter().any(|other| other.key == key);
        let gone: Vec<&Entry> = old.properties.iter().filter(|p| !has(new, &p.key)).copied().collect();
        let come: Vec<&Entry> = new.properties.iter().filter(|p| !has(old, &p.key)).copied().collect();
        let alike = |a: &'a Entry, b: &'a Entry| {
            old.required.contains(a.key.as_str()) == new.required.contains(b.key.as_str())
                && same_but_texts(&a.value, &b.value)
        };
        let others: Vec<&Entry> = come.iter().filter(|other| alike(property, other)).copied().collect();
        let rivals = |other: &'a Entry| gone.iter().filter(|rival| alike(rival, other)).count();
        let by_name = others.iter().find(|other| field_name(&other.key) == field_name(&property.key));
        match (by_name, others.as_slice()) {
            (Some(other), _) => Some(*other),
            (None, [other]) if rivals(other) == 1 => Some(*other),
            _ => None,
        }
    }

    fn required(&mut self, before: bool, after: bool, site: &Site, schema: &'a Node) {
        let (case, what) = match (before, after) {
            (false, true) => (&FIELD_BECAME_REQUIRED, "required"),
            (true, false) => (&FIELD_BECAME_OPTIONAL, "optional"),
            _ => return,
        };
        self.report(site, directed(case.into(), schema), what);
    }

    pub(super) fn additional(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        #[derive(Clone, Copy)]
        enum More<'a> {
            Any,
            No,
            Typed(&'a Node),
        }
        let more = |view: &View<'a>| match view.get("additionalProperties") {
            Some(Node { kind: Kind::Bool(false), .. }) => More::No,
            Some(node) if !node.entries().is_empty() => More::Typed(node),
            _ => More::Any,
        };
        let sdk = || self.retyped(old.node, new.node, site);
        let (what, case) = match (more(old), more(new)) {
            (More::Typed(old), More::Typed(new)) => {
                return self.schema(old, new, &site.inside("{}", &new.at));
            }
            (More::Any, More::Any) | (More::No, More::No) => return,
            (_, More::No) => ("no other fields", &ADDITIONAL_NARROWED),
            (More::No, More::Any) => ("other fields", &ADDITIONAL_OPENED),
            (More::No, More::Typed(_)) => ("other fields of one type", &ADDITIONAL_OPENED),
            (More::Any, More::Typed(_)) => ("values of one type", &ADDITIONAL_NARROWED),
            (More::Typed(_), More::Any) => ("values of any type", &ADDITIONAL_WIDENED),
        };
        self.report(site, case.for_code(sdk()), what);
    }

    /// Whether the field of a struct is one of a request that no answer holds: it has no `Option` then.
    pub(super) fn is_plain(&self, site: &Site) -> bool {
        match (&site.owner, site.place) {
            (Owner::Component(name), Place::Field { required: true }) => {
                !self.old_usage().is_on(name, Side::Response)
            }
            (Owner::Operation(_, side), Place::Field { required: true }) => *side == Side::Request,
            _ => false,
        }
    }
}

fn field_site(site: &Site, name: &str, at: &Location, required: bool) -> Site {
    Site {
        owner: site.owner.clone(),
        subject: format!("{}.{name}", site.subject),
        at: at.clone(),
        place: if site.place == Place::Header { Place::Header } else { Place::Field { required } },
    }
}

/// What is read-only is not in requests, what is write-only not in answers.
fn directed(judged: Judged, schema: &Node) -> Judged {
    Judged { effect: one_way(judged.effect, schema), ..judged }
}

fn one_way(effect: Effect, schema: &Node) -> Effect {
    let mut effect = effect;
    if flag(schema, "readOnly") {
        effect.request = (Wire::None, effect.request.1);
    }
    if flag(schema, "writeOnly") {
        effect.response = (Wire::None, effect.response.1);
    }
    effect
}
