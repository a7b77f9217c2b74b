//! References between schemas: what one leads to, and what it leads to now.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::openapi::yaml::Node;

use super::cases::{
    COMPONENT_ADDED, COMPONENT_MISSING, SCHEMA_EXTRACTED, SCHEMA_INLINED, SCHEMA_RENAMED, SCHEMA_REPLACED,
};
use super::differ::{Change, Differ, Owner, Place, Site, address};
use super::document::{Document, name_in, reference_of};
use super::schemas::{TEXTS, relative, shortened};
use super::shape::{component_type, named_type};
use super::verdict::{Effect, Sdk, Wire};
use super::view::View;

impl<'a> Differ<'a> {
    /// What stands beside a reference, where there is one: a default, texts.
    pub(super) fn beside_reference(&mut self, old: &'a Node, new: &'a Node, site: &Site) {
        match (reference_of(old), reference_of(new)) {
            (Some(_), Some(_)) => {
                self.texts(old, new, &TEXTS, &site.owner);
                let (old, new) = (View::new(self.old, old, &[]), View::new(self.new, new, &[]));
                // the members of the `allOf` are the reference: only the wrapper's own keys count
                let own = |view: View<'a>| View {
                    keys: view.node.entries().iter().map(|e| (e.key.as_str(), &e.value)).collect(),
                    properties: Vec::new(),
                    required: BTreeSet::new(),
                    node: view.node,
                };
                let (old, new) = (own(old), own(new));
                self.limits(&old, &new, site);
            }
            _ => self.texts(old, new, &["description"], &site.owner),
        }
    }

    /// A reference that leads elsewhere now, or has taken the place of what it leads to.
    pub(super) fn references(
        &mut self,
        before: Option<&'a str>,
        after: Option<&'a str>,
        old: &'a Node,
        new: &'a Node,
        site: &Site,
    ) {
        let leads = |document: &Document<'a>, reference: Option<&str>| {
            reference.is_none_or(|reference| document.lookup(reference).is_some())
        };
        match (leads(self.old, before), leads(self.new, after)) {
            (true, true) => {}
            (_, false) => {
                let what = format!("refers to {}, which is not there", after.map_or("", name_in));
                self.report(site, &COMPONENT_MISSING, what);
                return;
            }
            (false, true) => {
                let what = format!("referred to {}, which was not there", before.map_or("", name_in));
                self.report(site, &COMPONENT_ADDED, what);
                return;
            }
        }
        let (old_target, new_target) = (self.old.schema(old), self.new.schema(new));
        if let (Some(before), Some(after)) = (before, after)
            && self.depth == 0
            && self.new.referred(before).is_none()
            && self.old.referred(after).is_none()
            && self.old.referred(before).is_some()
            && let Some(component) = self.new.referred(after)
        {
            let names: (Rc<str>, Rc<str>) = (before.into(), after.into());
            if self.compared.renamed.insert(names) {
                let owner = Owner::Component(before.into());
                let subject = name_in(after).to_owned();
                let named = Site { owner, subject, at: component.at.clone(), place: Place::Named };
                if named_type(self.old, Some(before), true).is_some()
                    && component_type(before) != component_type(after)
                {
                    let what = format!("renamed from {}", name_in(before));
                    self.report(&named, &SCHEMA_RENAMED, what);
                }
                self.schema(old_target, new_target, &named);
            }
            return;
        }
        let found = self.between(old_target, new_target, site);
        let enums = site.place.has_enums();
        let names = (named_type(self.old, before, enums), named_type(self.new, after, enums));
        let renamed = if names.0 == names.1 { Sdk::None } else { Sdk::Break };
        match (before, after) {
            (Some(before), Some(after)) if !found.is_empty() => {
                let mut effect = Effect::both(Wire::None, renamed);
                let mut differences = Vec::new();
                for change in found.iter() {
                    effect = effect.worst(change.effect);
                    differences.push(format!("{}: {}", relative(&change.subject, ""), change.what));
                }
                let what = format!(
                    "{} instead of {} ({})",
                    name_in(after),
                    name_in(before),
                    shortened(&differences)
                );
                self.report(site, SCHEMA_REPLACED.worst(effect), what);
            }
            _ => {
                for change in found.iter() {
                    let subject = format!("{}{}", site.subject, change.subject);
                    self.add(Change { subject, owners: vec![site.owner.clone()], ..change.clone() });
                }
                // one cause, one finding: code that breaks for one reason needs no other
                let breaks = |c: &Change| c.effect.request.1.max(c.effect.response.1) == Sdk::Break;
                let is_told = found.iter().any(breaks);
                if renamed == Sdk::Break && !is_told {
                    let name = |reference: Option<&str>| reference.map_or("", name_in).to_owned();
                    let broken = Effect::both(Wire::None, Sdk::Break);
                    let (judged, what) = match (before, after) {
                        (Some(_), None) => {
                            ((&SCHEMA_INLINED).into(), format!("{} is written out", name(before)))
                        }
                        (None, _) => ((&SCHEMA_EXTRACTED).into(), format!("is {} now", name(after))),
                        (Some(_), Some(_)) => (
                            SCHEMA_REPLACED.worst(broken),
                            format!("{} instead of {}", name(after), name(before)),
                        ),
                    };
                    self.report(site, judged, what);
                }
            }
        }
    }

    /// The changes between two schemas of different names; each pair is compared once.
    fn between(&mut self, old: &'a Node, new: &'a Node, site: &Site) -> Rc<[Change]> {
        let pair = (address(old), address(new));
        if let Some(known) = self.compared.schemas.get(&pair) {
            return known.clone();
        }
        if !self.compared.open.insert(pair) {
            return Rc::new([]);
        }
        // subjects as seen from here, wherever that is
        let site = Site { subject: String::new(), ..site.clone() };
        let found: Rc<[Change]> = self.look(|differ| differ.schema(old, new, &site)).into();
        self.compared.open.remove(&pair);
        self.compared.schemas.insert(pair, found.clone());
        found
    }
}
