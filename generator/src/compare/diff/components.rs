//! Components: each is compared once, under its name, whoever uses it.

use std::collections::BTreeSet;

use crate::openapi::yaml::Node;

use super::cases::{COMPONENT_ADDED, COMPONENT_MISSING, COMPONENT_REMOVED};
use super::differ::{Differ, Owner, Place, Site};
use super::document::{Component, Document, same};
use super::usage::Side;

impl<'a> Differ<'a> {
    pub(super) fn components(&mut self) {
        for old in &self.old.components {
            if let Some(new) = self.new.component(old.kind, old.name)
                && !same(old.node, new.node)
                && !self.is_regrouped(old, new)
            {
                self.component(old, new);
            }
        }
    }

    /// Whether a schema is only a part of others, and these are what they were: its properties moved from one member
    /// of their `allOf` to another.
    fn is_regrouped(&mut self, old: &'a Component<'a>, new: &'a Component<'a>) -> bool {
        if old.kind != "schemas" {
            return false;
        }
        let Some(users) = self.old_usage().parts_of(self.old, &old.pointer) else { return false };
        if self.new_usage().parts_of(self.new, &new.pointer).is_none_or(|others| others != users) {
            return false;
        }
        users.iter().all(|user| {
            let (before, after) = (self.old.component("schemas", user), self.new.component("schemas", user));
            before
                .zip(after)
                .is_some_and(|(before, after)| self.is_united(before.node, after.node, &site_of(after)))
        })
    }

    fn component(&mut self, old: &'a Component<'a>, new: &'a Component<'a>) {
        let (before, after) = (old.node, new.node);
        let site = |place| Site {
            owner: Owner::Component(old.pointer.as_str().into()),
            subject: new.name.to_owned(),
            at: new.at.clone(),
            place,
        };
        match old.kind {
            "schemas" => self.schema(before, after, &site(Place::Named)),
            "parameters" => self.shared_parameter(before, after, site(Place::Parameter)),
            "requestBodies" => {
                let (before, after) = (self.old.resolve(before), self.new.resolve(after));
                self.bodies(before, after, &site(Place::Content));
            }
            "responses" => {
                let (before, after) = (self.old.resolve(before), self.new.resolve(after));
                self.response(before, after, &site(Place::Content), Side::Response);
            }
            "headers" => {
                let (before, after) = (self.old.resolve(before), self.new.resolve(after));
                self.header(before, after, &site(Place::Header));
            }
            "securitySchemes" => self.scheme(old.name, before, after, new.at),
            // examples and links say nothing that a client must keep to
            _ => self.prose.push(Owner::Document),
        }
    }

    /// Components that came and went. Where they are used, their use has been reported already.
    pub(super) fn lonely(&mut self) {
        self.lonely_schemes();
        let (old, new) = (self.old, self.new);
        for component in only(old, new) {
            let pointer = component.pointer.as_str();
            let is_renamed = self.compared.renamed.iter().any(|(before, _)| **before == *pointer);
            let site = site_of(component);
            if self.new_usage().mentioned.contains(pointer) {
                let what = "removed, but still referred to";
                self.report_gone(&site, &COMPONENT_MISSING, what);
            } else if !is_renamed && !self.old_usage().mentioned.contains(pointer) {
                self.report_gone(&site, &COMPONENT_REMOVED, "removed; nothing used it");
            }
        }
        for component in only(new, old) {
            let pointer = component.pointer.as_str();
            if self.old_usage().mentioned.contains(pointer) {
                let site = site_of(component);
                self.report(&site, &COMPONENT_ADDED, "added; references to it led nowhere");
            } else if !self.new_usage().mentioned.contains(pointer) {
                let site = site_of(component);
                self.report(&site, &COMPONENT_ADDED, "added; nothing uses it");
            }
        }
    }

    /// Texts of the document as a whole.
    pub(super) fn document_texts(&mut self) {
        let (old, new) = (self.old.root, self.new.root);
        self.texts(old, new, &["openapi", "info", "tags", "externalDocs"], &Owner::Document);
        // those that both have are compared as all components are
        for kind in ["examples", "links", "callbacks"] {
            let names = |root: &'a Node| -> BTreeSet<&'a str> {
                let components = root.path(&["components", kind]).map(Node::entries).unwrap_or_default();
                components.iter().map(|entry| entry.key.as_str()).collect()
            };
            let came_or_went = names(old).symmetric_difference(&names(new)).count();
            self.prose.extend(std::iter::repeat_n(Owner::Document, came_or_went));
        }
    }
}

fn site_of(component: &Component<'_>) -> Site {
    Site {
        owner: Owner::Component(component.pointer.as_str().into()),
        subject: component.name.to_owned(),
        at: component.at.clone(),
        place: Place::Named,
    }
}

/// Components of one document that the other lacks.
fn only<'d, 'a>(document: &'d Document<'a>, other: &Document<'_>) -> Vec<&'d Component<'a>> {
    let referred = ["schemas", "parameters", "requestBodies", "responses", "headers"];
    let components = document.components.iter().filter(|component| referred.contains(&component.kind));
    components.filter(|component| other.component(component.kind, component.name).is_none()).collect()
}
