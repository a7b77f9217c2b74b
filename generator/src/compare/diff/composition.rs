//! `oneOf`, `anyOf` and discriminators.

use std::collections::BTreeMap;

use crate::openapi::document::{is_union, pointer_to};
use crate::openapi::yaml::Node;

use super::cases::{
    ALTERNATIVE_ADDED, ALTERNATIVE_REMOVED, COMPOSITION_CHANGED, COMPOSITION_COMBINED, COMPOSITION_NARROWED,
    COMPOSITION_WIDENED, DISCRIMINATOR_CHANGED, DISCRIMINATOR_VALUE_ADDED, DISCRIMINATOR_WRITTEN,
    VARIANT_ADDED,
};
use super::differ::{Differ, Place, Site};
use super::document::{name_in, reference_of, same, same_option, show};
use super::shape::is_scalars;
use super::verdict::{Sdk, Wire};
use super::view::View;

/// More alternatives than this are compared in their order only.
const PAIRED: usize = 16;

impl<'a> Differ<'a> {
    /// Compares the alternatives; `false` if there is nothing left to compare.
    pub(super) fn alternatives(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) -> bool {
        let (before, after) = (alternatives(old), alternatives(new));
        match (before, after) {
            (None, None) => true,
            (Some((old_key, olds)), Some((new_key, news))) => {
                if old_key != new_key {
                    let what = format!("{old_key} -> {new_key}");
                    self.report(site, &COMPOSITION_COMBINED, what);
                }
                self.sets(old.node, new.node, olds, news, site);
                self.discriminator(old, new, olds, news, site);
                true
            }
            (None, Some((key, news))) => {
                let wider = news.iter().any(|one| self.is_equal(old.node, one, site));
                let sdk = self.retyped(old.node, new.node, site);
                let case = if wider { &COMPOSITION_WIDENED } else { &COMPOSITION_CHANGED };
                let what = format!("one type -> {key} of {}", news.len());
                self.report(site, case.for_code(sdk), what);
                false
            }
            (Some((key, olds)), None) => {
                let narrower = olds.iter().any(|one| self.is_equal(one, new.node, site));
                let sdk = self.retyped(old.node, new.node, site);
                let case = if narrower { &COMPOSITION_NARROWED } else { &COMPOSITION_CHANGED };
                let what = format!("{key} of {} -> one type", olds.len());
                self.report(site, case.for_code(sdk), what);
                false
            }
        }
    }

    /// Whether two schemas admit the same values.
    fn is_equal(&mut self, old: &'a Node, new: &'a Node, site: &Site) -> bool {
        let site = Site { place: Place::Header, ..site.clone() };
        self.look(|differ| differ.schema(old, new, &site))
            .iter()
            .all(|change| change.effect.request.0 == Wire::None && change.effect.response.0 == Wire::None)
    }

    fn sets(
        &mut self,
        old_node: &'a Node,
        new_node: &'a Node,
        olds: &'a [Node],
        news: &'a [Node],
        site: &Site,
    ) {
        let mut come: Vec<&Node> = news.iter().collect();
        let mut gone: Vec<&Node> = Vec::new();
        for old in olds {
            let equal = |new: &&Node| match (reference_of(old), reference_of(*new)) {
                (Some(a), Some(b)) => a == b,
                _ => same(old, new),
            };
            match come.iter().position(equal) {
                Some(index) => {
                    come.remove(index);
                }
                None => gone.push(old),
            }
        }
        if gone.len() <= PAIRED && come.len() <= PAIRED {
            gone.retain(|old| match come.iter().position(|new| self.is_equal(old, new, site)) {
                Some(index) => {
                    // equal in value; the name may be another
                    let new = come.remove(index);
                    let site = site.inside(&format!("|{}", label(new)), &new.at);
                    self.schema(old, new, &site);
                    false
                }
                None => true,
            });
        }
        // those that stand alone under one label changed inside
        if gone.len() == come.len() || gone.iter().any(|old| come.iter().any(|new| label(old) == label(new)))
        {
            let in_order = gone.len() == come.len();
            gone.retain(|old| {
                let by_label = come.iter().position(|new| label(old) == label(new));
                let only = (in_order && !come.is_empty() && reference_of(*old).is_none()).then_some(0);
                let Some(index) = by_label.or(only) else { return true };
                let Some(new) = come.get(index).copied() else { return true };
                if reference_of(new).is_some() && by_label.is_none() {
                    return true;
                }
                come.remove(index);
                self.schema(old, new, &site.inside(&format!("|{}", label(old)), &new.at));
                false
            });
        }
        let scalars = is_scalars(self.old, old_node) && is_scalars(self.new, new_node);
        let sdk = |verdict| if scalars || site.place == Place::Header { Sdk::None } else { verdict };
        for old in gone {
            let what = format!("without {}", label(old));
            self.report(site, ALTERNATIVE_REMOVED.for_code(sdk(Sdk::Break)), what);
        }
        for new in come {
            let what = format!("also {}", label(new));
            let is_variant = is_union(old_node) && is_union(new_node) && reference_of(new).is_some();
            let case = if is_variant { &VARIANT_ADDED } else { &ALTERNATIVE_ADDED };
            self.report(site, case.for_code(sdk(Sdk::Add)), what);
        }
    }

    fn discriminator(
        &mut self,
        old: &View<'a>,
        new: &View<'a>,
        olds: &'a [Node],
        news: &'a [Node],
        site: &Site,
    ) {
        let (before, after) = (old.get("discriminator"), new.get("discriminator"));
        let name = |node: Option<&'a Node>| node.and_then(|node| node.get("propertyName"));
        if !same_option(name(before), name(after)) {
            let what = format!("discriminator {} -> {}", show(name(before)), show(name(after)));
            let case = match (before, after) {
                (None, _) | (_, None) => &DISCRIMINATOR_WRITTEN,
                _ => &DISCRIMINATOR_CHANGED,
            };
            self.report(site, case, what);
            return;
        }
        let (Some(before), Some(after)) = (before, after) else { return };
        let (before, after) = (mapping(before, olds), mapping(after, news));
        for (value, target) in &before {
            let is_same = |other: &String| other == target || self.is_renamed(target, other);
            let what = match after.get(value) {
                Some(other) if is_same(other) => continue,
                Some(other) => format!("`{value}` means {}, not {}", name_in(other), name_in(target)),
                // an implied value is the schema's name: renaming the schema changes what is sent
                None => match after.iter().find(|(_, other)| is_same(other)) {
                    Some((other, _)) => format!("{} is `{other}`, not `{value}`", name_in(target)),
                    // the alternative itself is gone, which is reported
                    None => continue,
                },
            };
            self.report(site, &DISCRIMINATOR_CHANGED, what);
        }
        for (value, target) in after.iter().filter(|(value, _)| !before.contains_key(*value)) {
            // a value in place of another is reported above, and so is a new alternative
            if before.iter().any(|(known, other)| other == target && after.contains_key(known)) {
                let what = format!("`{value}` means {} too", name_in(target));
                self.report(site, &DISCRIMINATOR_VALUE_ADDED, what);
            }
        }
    }

    fn is_renamed(&self, before: &str, after: &str) -> bool {
        self.compared.renamed.iter().any(|(old, new)| **old == *before && **new == *after)
    }
}

fn alternatives<'a>(view: &View<'a>) -> Option<(&'static str, &'a [Node])> {
    ["oneOf", "anyOf"].into_iter().find_map(|key| Some((key, view.get(key)?.items())))
}

/// Discriminator values to schemas: those that are written down, and the names of the others.
fn mapping(discriminator: &Node, alternatives: &[Node]) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for entry in discriminator.get("mapping").map(Node::entries).unwrap_or_default() {
        let target = entry.value.as_str().unwrap_or_default();
        let target = match target.contains('/') {
            true => target.to_owned(),
            false => pointer_to("schemas", target),
        };
        values.insert(entry.key.clone(), target);
    }
    for reference in alternatives.iter().filter_map(reference_of) {
        if !values.values().any(|target| target == reference) {
            values.insert(name_in(reference).to_owned(), reference.to_owned());
        }
    }
    values
}

/// What tells an alternative from the others: its name, its title, its only values, its type.
fn label(alternative: &Node) -> String {
    if let Some(reference) = reference_of(alternative) {
        return name_in(reference).to_owned();
    }
    if let Some(title) = alternative.str("title") {
        return title.to_owned();
    }
    let only = |schema: &Node| match schema.get("enum").map(Node::items) {
        Some([value]) => Some(show(Some(value))),
        _ => None,
    };
    let properties = alternative.get("properties").map(Node::entries).unwrap_or_default();
    only(alternative)
        .or_else(|| properties.iter().find_map(|p| Some(format!("{}={}", p.key, only(&p.value)?))))
        .or_else(|| alternative.str("type").map(str::to_owned))
        .unwrap_or_else(|| "a schema".to_owned())
}
