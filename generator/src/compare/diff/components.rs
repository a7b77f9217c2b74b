//! Components: each is compared once, under its name, whoever uses it.

use crate::openapi::yaml::{Entry, Node};

use super::differ::{Differ, Owner, Place, Site};
use super::document::{name_in, same};
use super::usage::Side;
use super::verdict::{Effect, Sdk, Wire};

impl<'a> Differ<'a> {
    pub(super) fn components(&mut self) {
        let pointers: Vec<&'a str> = self.old.pointers.iter().map(String::as_str).collect();
        for pointer in pointers {
            let (Some(old), Some(new)) = (self.old.component(pointer), self.new.component(pointer)) else {
                continue;
            };
            if !same(&old.value, &new.value) {
                self.component(pointer, old, new);
            }
        }
    }

    fn component(&mut self, pointer: &'a str, old: &'a Entry, new: &'a Entry) {
        let (before, after) = (&old.value, &new.value);
        let site = |place| Site {
            owner: Owner::Component(pointer.into()),
            subject: new.key.clone(),
            at: new.key_at.clone(),
            place,
        };
        match kind(pointer) {
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
            "securitySchemes" => self.scheme(pointer, before, after, &new.key_at),
            // examples and links say nothing that a client must keep to
            _ => self.prose.push(Owner::Document),
        }
    }

    /// Components that came and went. Where they are used, their use has been reported already.
    pub(super) fn lonely(&mut self) {
        self.lonely_schemes();
        let nothing = Effect::both(Wire::None, Sdk::None);
        let (old, new) = (self.old, self.new);
        for (pointer, entry) in only(old, new) {
            let is_renamed = self.compared.renamed.iter().any(|(before, _)| **before == *pointer);
            let site = site_of(pointer, entry);
            if self.new_usage().mentioned.contains(pointer) {
                let what = "removed, but still referred to";
                self.report_gone(&site, "component-missing", what, Effect::both(Wire::Break, Sdk::Break));
            } else if !is_renamed && !self.old_usage().mentioned.contains(pointer) {
                self.report_gone(&site, "component-removed", "removed; nothing used it", nothing);
            }
        }
        for (pointer, entry) in only(new, old) {
            if self.old_usage().mentioned.contains(pointer) {
                let site = site_of(pointer, entry);
                self.report(&site, "component-added", "added; references to it led nowhere", nothing);
            } else if !self.new_usage().mentioned.contains(pointer) {
                let site = site_of(pointer, entry);
                self.report(&site, "component-added", "added; nothing uses it", nothing);
            }
        }
    }

    /// Texts of the document as a whole.
    pub(super) fn document_texts(&mut self) {
        let (old, new) = (self.old.root, self.new.root);
        self.texts(old, new, &["openapi", "info", "tags", "externalDocs"], &Owner::Document);
        let examples = |root: &'a Node| root.path(&["components", "examples"]);
        if let (Some(before), Some(after)) = (examples(old), examples(new))
            && before.entries().len() != after.entries().len()
        {
            self.prose.push(Owner::Document);
        }
    }
}

fn site_of(pointer: &str, entry: &Entry) -> Site {
    Site {
        owner: Owner::Component(pointer.into()),
        subject: name_in(pointer).to_owned(),
        at: entry.key_at.clone(),
        place: Place::Named,
    }
}

/// The kind of a component: `schemas`.
fn kind(pointer: &str) -> &str {
    pointer.split('/').nth(2).unwrap_or_default()
}

/// Components of one document that the other lacks.
fn only<'a>(
    document: &'a super::document::Document<'a>,
    other: &super::document::Document<'_>,
) -> Vec<(&'a str, &'a Entry)> {
    let referred = ["schemas", "parameters", "requestBodies", "responses", "headers"];
    let pointers = document.pointers.iter().filter(|p| referred.contains(&kind(p)));
    pointers
        .filter(|pointer| other.component(pointer).is_none())
        .filter_map(|pointer| Some((pointer.as_str(), document.component(pointer)?)))
        .collect()
}
