//! The fields of objects, those that must be there, and those that are not listed.

use std::collections::{BTreeSet, HashMap};

use crate::openapi::diagnostic::Location;
use crate::openapi::yaml::{Entry, Kind, Node};

use super::differ::{Differ, Owner, Place, Site};
use super::document::flag;
use super::usage::Side;
use super::verdict::{Effect, Sdk, Wire};
use super::view::View;

impl<'a> Differ<'a> {
    pub(super) fn fields(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        let index = |view: &View<'a>| -> HashMap<&'a str, &'a Entry> {
            view.properties.iter().map(|property| (property.key.as_str(), *property)).collect()
        };
        let (olds, news) = (index(old), index(new));
        for property in &old.properties {
            let (before, after) =
                (old.required.contains(property.key.as_str()), new.required.contains(property.key.as_str()));
            let Some(other) = news.get(property.key.as_str()) else {
                // a reviewer wants the place in the new file where it was: the schema
                let site = field_site(site, &property.key, &site.at, before);
                let request = if new.is_closed() { Wire::Break } else { Wire::Risk };
                let response = if before { Wire::Break } else { Wire::Risk };
                let effect = Effect::sides(request, response, Sdk::Break);
                let what = if before { "required field removed" } else { "field removed" };
                self.report(&site, "field-removed", what, directed(effect, &property.value));
                continue;
            };
            let site = field_site(site, &property.key, &other.key_at, before && after);
            let first = self.changes.len();
            self.schema(&property.value, &other.value, &site);
            for change in self.changes.iter_mut().skip(first) {
                change.effect = directed(change.effect, &property.value);
            }
            self.required(before, after, &site, &property.value);
        }
        for property in new.properties.iter().filter(|p| !olds.contains_key(p.key.as_str())) {
            let required = new.required.contains(property.key.as_str());
            let site = field_site(site, &property.key, &property.key_at, required);
            let request = if required { (Wire::Break, Sdk::Break) } else { (Wire::Safe, Sdk::Add) };
            let effect = Effect { request, response: (Wire::Safe, Sdk::Add) };
            let what = if required { "required field added" } else { "field added" };
            self.report(&site, "field-added", what, directed(effect, &property.value));
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

    fn required(&mut self, before: bool, after: bool, site: &Site, schema: &'a Node) {
        let (rule, what, effect) = match (before, after) {
            (false, true) => (
                "field-became-required",
                "required",
                Effect { request: (Wire::Break, Sdk::Break), response: (Wire::Safe, Sdk::None) },
            ),
            (true, false) => (
                "field-became-optional",
                "optional",
                Effect { request: (Wire::Safe, Sdk::Break), response: (Wire::Break, Sdk::None) },
            ),
            _ => return,
        };
        self.report(site, rule, what, directed(effect, schema));
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
        let rule = "additional-properties-changed";
        let open = |sdk| Effect::sides(Wire::Safe, Wire::Risk, sdk);
        let (what, effect) = match (more(old), more(new)) {
            (More::Typed(old), More::Typed(new)) => {
                return self.schema(old, new, &site.inside("{}", &new.at));
            }
            (More::Any, More::Any) | (More::No, More::No) => return,
            (_, More::No) => ("no other fields", Effect::narrowed(sdk())),
            (More::No, More::Any) => ("other fields", open(sdk())),
            (More::No, More::Typed(_)) => ("other fields of one type", open(sdk())),
            (More::Any, More::Typed(_)) => ("values of one type", Effect::narrowed(sdk())),
            (More::Typed(_), More::Any) => ("values of any type", Effect::widened(sdk())),
        };
        self.report(site, rule, what, effect);
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
fn directed(effect: Effect, schema: &Node) -> Effect {
    let mut effect = effect;
    if flag(schema, "readOnly") {
        effect.request = (Wire::None, effect.request.1);
    }
    if flag(schema, "writeOnly") {
        effect.response = (Wire::None, effect.response.1);
    }
    effect
}
