//! Schemas: types, listed values, members of `allOf`.

use std::collections::BTreeMap;

use crate::openapi::yaml::{Kind, Node};

use super::cases::{
    ALL_OF_CHANGED, ENUM_CLOSED, ENUM_OPENED, ENUM_VALUE_ADDED, ENUM_VALUE_REMOVED, NOT_CHANGED,
    TYPE_CHANGED, TYPE_NARROWED, TYPE_WIDENED, TYPE_WRITTEN,
};
use super::differ::{Differ, Place, Site};
use super::document::{name_in, reference_of, same, same_option};
use super::shape::{has_enums, is_upload, shape};
use super::verdict::{Effect, Sdk};
use super::view::View;

/// Texts of a schema.
pub(super) const TEXTS: [&str; 5] = ["title", "description", "example", "examples", "externalDocs"];

impl<'a> Differ<'a> {
    /// Compares two schemas wherever they stand.
    pub(super) fn schema(&mut self, old: &'a Node, new: &'a Node, site: &Site) {
        if same(old, new) {
            return;
        }
        match (reference_of(old), reference_of(new)) {
            (None, None) => self.structures(old, new, site),
            (Some(before), Some(after)) if before == after => self.beside_reference(old, new, site),
            (before, after) => {
                self.beside_reference(old, new, site);
                self.references(before, after, old, new, site);
            }
        }
    }

    /// Schemas that are written out.
    fn structures(&mut self, old_node: &'a Node, new_node: &'a Node, site: &Site) {
        self.texts(old_node, new_node, &TEXTS, &site.owner);
        let (olds, news) = (members_of(old_node), members_of(new_node));
        let common: Vec<&str> = olds.iter().filter(|name| news.contains(name)).copied().collect();
        let old = View::new(self.old, old_node, &common);
        let new = View::new(self.new, new_node, &common);
        if !common.is_empty() && self.is_united(old_node, new_node, site) {
            // properties only moved from one member to another
            return;
        }
        if olds.len() == common.len() && news.len() == common.len() {
            return self.views(&old, &new, site);
        }
        // a member was put in, taken out or written out: one cause, however many fields it has
        let found = self.look(|differ| differ.views(&old, &new, site));
        if found.is_empty() {
            return;
        }
        let effect = found.iter().fold(Effect::default(), |worst, change| worst.worst(change.effect));
        let list = |names: &[&str], sign: char| {
            names
                .iter()
                .filter(|name| !common.contains(name))
                .map(|name| format!("{sign}{}", name_in(name)))
                .collect::<Vec<_>>()
        };
        let members = [list(&olds, '-'), list(&news, '+')].concat().join(" ");
        let differences: Vec<String> =
            found.iter().map(|c| format!("{}: {}", relative(&c.subject, &site.subject), c.what)).collect();
        let what = format!("allOf {members} ({})", shortened(&differences));
        self.report(site, ALL_OF_CHANGED.worst(effect), what);
    }

    /// Whether two schemas are the same once the members of their `allOf` are united.
    pub(super) fn is_united(&mut self, old: &'a Node, new: &'a Node, site: &Site) -> bool {
        let (old, new) = (View::new(self.old, old, &[]), View::new(self.new, new, &[]));
        self.look(|differ| differ.views(&old, &new, site)).is_empty()
    }

    fn views(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        if !self.alternatives(old, new, site) {
            return;
        }
        let (before, after) = (old.kind(), new.kind());
        if before != after {
            let site = &new.site(site, "type");
            let sdk = self.retyped(old.node, new.node, site);
            let what = format!("type {before} -> {after}");
            let scalar = |kind: &str| matches!(kind, "string" | "integer" | "number" | "boolean");
            let case = match (before, after) {
                ("integer", "number") | (_, "any") => &TYPE_WIDENED,
                ("number", "integer") | ("any", _) => &TYPE_NARROWED,
                // what travels as text is a string whatever else it is, unless the string is limited
                (other, "string") if site.place.is_text() && scalar(other) && is_any_text(new) => {
                    &TYPE_WIDENED
                }
                ("string", other) if site.place.is_text() && scalar(other) && is_any_text(old) => {
                    &TYPE_NARROWED
                }
                _ => &TYPE_CHANGED,
            };
            self.report(site, case.for_code(sdk), what);
            return;
        }
        if before == "array" && old.get("type").is_some() != new.get("type").is_some() {
            // for the generator it is a list only if it says so
            let sdk = self.retyped(old.node, new.node, site);
            let what = "`type: array` came or went";
            self.report(site, TYPE_WRITTEN.for_code(sdk), what);
        }
        self.limits(old, new, site);
        self.values(old, new, site);
        self.fields(old, new, site);
        self.additional(old, new, site);
        if before == "array" {
            let any = Node { kind: Kind::Mapping(Vec::new()), at: site.at.clone() };
            match (old.get("items"), new.get("items")) {
                (Some(old), Some(new)) => self.schema(old, new, &site.inside("[]", &new.at)),
                (None, None) => {}
                (Some(items), None) if !same(items, &any) => {
                    let sdk = self.retyped(old.node, new.node, site);
                    self.report(site, TYPE_WIDENED.for_code(sdk), "items of any type");
                }
                (None, Some(items)) if !same(items, &any) => {
                    let sdk = self.retyped(old.node, new.node, site);
                    self.report(site, TYPE_NARROWED.for_code(sdk), "items of one type");
                }
                _ => {}
            }
        }
        if !same_option(old.get("not"), new.get("not")) {
            self.report(site, &NOT_CHANGED, "`not` differs");
        }
    }

    /// What it means for Rust code that a value has another type.
    pub(super) fn retyped(&self, old: &'a Node, new: &'a Node, site: &Site) -> Sdk {
        let enums = site.place.has_enums();
        let is_same = shape(self.old, old, enums) == shape(self.new, new, enums)
            && is_upload(self.old, old) == is_upload(self.new, new);
        match is_same {
            _ if site.place == Place::Header => Sdk::None,
            true => Sdk::None,
            false => Sdk::Break,
        }
    }

    fn values(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        let values = |view: &View<'a>| -> Option<BTreeMap<String, String>> {
            let listed = view.get("enum")?.items().iter();
            Some(
                listed
                    .map(|value| (value.to_json().to_string(), super::document::show(Some(value))))
                    .collect(),
            )
        };
        // what the generator makes no enum of is no variant to add or lose
        let is_enum = has_enums(&shape(self.old, old.node, site.place.has_enums()));
        let site = &new.site(site, "enum");
        match (values(old), values(new)) {
            (Some(old_values), Some(new_values)) => {
                let only = |a: &BTreeMap<String, String>, b: &BTreeMap<String, String>| {
                    let only = a.iter().filter(|(value, _)| !b.contains_key(*value));
                    only.map(|(_, shown)| shown.as_str()).collect::<Vec<_>>().join(", ")
                };
                let (gone, come) = (only(&old_values, &new_values), only(&new_values, &old_values));
                if !gone.is_empty() {
                    let sdk = if is_enum { Sdk::Break } else { Sdk::None };
                    self.report(site, ENUM_VALUE_REMOVED.for_code(sdk), format!("without {gone}"));
                }
                if !come.is_empty() {
                    let sdk = if is_enum { Sdk::Add } else { Sdk::None };
                    self.report(site, ENUM_VALUE_ADDED.for_code(sdk), format!("also {come}"));
                }
            }
            (None, Some(values)) => {
                let sdk = self.retyped(old.node, new.node, site);
                let listed: Vec<&str> = values.values().map(String::as_str).collect();
                let what = format!("only {}", listed.join(", "));
                self.report(site, ENUM_CLOSED.for_code(sdk), what);
            }
            (Some(_), None) => {
                let sdk = self.retyped(old.node, new.node, site);
                self.report(site, ENUM_OPENED.for_code(sdk), "any value");
            }
            (None, None) => {}
        }
    }
}

/// Whether a string may be any text.
fn is_any_text(view: &View<'_>) -> bool {
    ["enum", "pattern", "minLength", "maxLength", "format"].iter().all(|key| view.get(key).is_none())
}

/// The references among the members of an `allOf`.
fn members_of(node: &Node) -> Vec<&str> {
    node.get("allOf").map(Node::items).unwrap_or_default().iter().filter_map(|m| m.str("$ref")).collect()
}

/// A subject as seen from another that it lies in.
pub(super) fn relative<'s>(subject: &'s str, from: &str) -> &'s str {
    match subject.strip_prefix(from) {
        Some("") => "itself",
        Some(rest) => rest.trim_start_matches('.'),
        None => subject,
    }
}

/// The first few of a list.
pub(super) fn shortened(differences: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown = differences.iter().take(SHOWN).cloned().collect::<Vec<_>>().join("; ");
    match differences.len().checked_sub(SHOWN) {
        None | Some(0) => shown,
        Some(more) => format!("{shown}; {more} more"),
    }
}
