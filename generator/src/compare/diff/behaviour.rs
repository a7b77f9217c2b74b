//! What operations say about the service's behaviour.

use std::collections::BTreeSet;

use crate::openapi::behaviour::Repeat;

use crate::openapi::yaml::{Kind, Node};

use super::case::Case;
use super::cases::{
    PAGING_ADDED, PAGING_CHANGED, PAGING_REMOVED, PAGING_TOTAL, RANGE_ADDED, RANGE_CHANGED, REPEAT_BETTER,
    REPEAT_WORSE, STARTS_ADDED, STARTS_CHANGED, STARTS_REMOVED, UPLOAD_ADDED, UPLOAD_CHANGED, UPLOAD_REMOVED,
    WAITING_ADDED, WAITING_CHANGED, WAITING_ELSEWHERE, WAITING_REMOVED,
};
use super::differ::{Differ, Place};
use super::document::{same_option, show};
use super::operations::Pair;
use super::usage::Side;
use super::verdict::Sdk;

/// An extension, and the cases of its rule.
struct Extension {
    key: &'static str,
    changed: &'static Case,
    added: &'static Case,
    removed: &'static Case,
    /// Keys in it that no client acts on, and the case that only these differ.
    harmless: (&'static [&'static str], &'static Case),
}

const EXTENSIONS: [Extension; 5] = [
    Extension {
        key: "x-paging",
        changed: &PAGING_CHANGED,
        added: &PAGING_ADDED,
        removed: &PAGING_REMOVED,
        harmless: (&["total"], &PAGING_TOTAL),
    },
    Extension {
        key: "x-waiting",
        changed: &WAITING_CHANGED,
        added: &WAITING_ADDED,
        removed: &WAITING_REMOVED,
        harmless: (
            &["progress", "unknown", "documented", "reason", "done", "ended", "list"],
            &WAITING_ELSEWHERE,
        ),
    },
    Extension {
        key: "x-starts",
        changed: &STARTS_CHANGED,
        added: &STARTS_ADDED,
        removed: &STARTS_REMOVED,
        harmless: (&[], &STARTS_CHANGED),
    },
    Extension {
        key: "x-upload",
        changed: &UPLOAD_CHANGED,
        added: &UPLOAD_ADDED,
        removed: &UPLOAD_REMOVED,
        harmless: (&[], &UPLOAD_CHANGED),
    },
    Extension {
        key: "x-range",
        changed: &RANGE_CHANGED,
        added: &RANGE_ADDED,
        removed: &RANGE_CHANGED,
        harmless: (&[], &RANGE_CHANGED),
    },
];

impl<'a> Differ<'a> {
    /// Compares the extensions that tell of behaviour. Where one side says nothing, nothing is known to
    /// have changed: that the other says it is a text more or less.
    pub(super) fn behaviour(&mut self, pair: &Pair<'a>) {
        self.repeat(pair);
        for extension in &EXTENSIONS {
            self.extension(pair, extension);
        }
    }

    /// One finding for each extension, which says what in it differs.
    fn extension(&mut self, pair: &Pair<'a>, extension: &Extension) {
        let key = extension.key;
        let (before, after) = (pair.old.node.get(key), pair.new.node.get(key));
        let judged;
        let what = match (before, after) {
            (None, None) => return,
            (None, Some(_)) => {
                judged = extension.added.into();
                format!("{key} is documented")
            }
            (Some(_), None) => {
                judged = extension.removed.into();
                format!("{key} isn't documented any more")
            }
            (Some(before), Some(after)) => {
                let changes = members(before, after);
                if changes.is_empty() {
                    return;
                }
                let (harmless, case) = extension.harmless;
                let is_harmless = changes.iter().all(|(name, _)| harmless.contains(&name.as_str()));
                let case = if is_harmless { case } else { extension.changed };
                judged = case.for_code(for_code(&methods(key, before), &methods(key, after)));
                let changes: Vec<String> = changes.into_iter().map(|(_, change)| change).collect();
                format!("{key} {}", changes.join(", "))
            }
        };
        let site = pair.site(Side::Request, "", Place::Named);
        self.report(&site, judged, what);
    }

    fn repeat(&mut self, pair: &Pair<'a>) {
        let (before, after) = (pair.old.node.str("x-repeat"), pair.new.node.str("x-repeat"));
        if before == after {
            return;
        }
        let (Some(before), Some(after)) = (before, after) else {
            self.prose.push(pair.owner(Side::Request));
            return;
        };
        // an unknown word is the linter's finding; here it is as harmful as can be
        let harm = |word| Repeat::parse(word).unwrap_or(Repeat::Never);
        let case = if harm(after) > harm(before) { &REPEAT_WORSE } else { &REPEAT_BETTER };
        let site = pair.site(Side::Request, "", Place::Named);
        self.report(&site, case, format!("x-repeat {before} -> {after}"));
    }
}

/// The methods that emit makes of an extension, each with what its types depend on.
fn methods(key: &str, extension: &Node) -> BTreeSet<String> {
    let text = |name| extension.str(name).unwrap_or_default();
    let mut methods = BTreeSet::new();
    match key {
        "x-paging" => {
            methods.insert(format!("items of {}", text("items")));
            if text("scheme") != "whole" {
                methods.insert("pages".to_owned());
            }
        }
        "x-waiting" => {
            let also = extension.get("also").map(Node::items).unwrap_or_default();
            for waiting in std::iter::once(extension).chain(also) {
                let kind = if waiting.get("id").is_some() { "item" } else { "answer" };
                methods.insert(format!("wait {} for the {kind}", waiting.str("of").unwrap_or_default()));
            }
        }
        "x-starts" => {
            let gone = extension.get("gone").is_some_and(|gone| gone.to_json() == true);
            let whole = format!("start to {} {} until gone: {gone}", text("shown_by"), text("of"));
            methods.insert(whole);
            // without the item of a list there is no method; what is in no list has none
            if extension.get("item").is_some() {
                methods.insert("an item".to_owned());
            }
        }
        _ => {}
    }
    methods
}

fn for_code(before: &BTreeSet<String>, after: &BTreeSet<String>) -> Sdk {
    match (before.is_subset(after), after.is_subset(before)) {
        (true, true) => Sdk::None,
        (true, false) => Sdk::Add,
        (false, _) => Sdk::Break,
    }
}

/// The members that differ: name, and how it changed. Lists are sets.
fn members(before: &Node, after: &Node) -> Vec<(String, String)> {
    let mut keys: Vec<&str> = before.entries().iter().map(|entry| entry.key.as_str()).collect();
    keys.extend(after.entries().iter().map(|e| e.key.as_str()).filter(|key| before.get(key).is_none()));
    let mut changes = Vec::new();
    for key in keys {
        let (old, new) = (before.get(key), after.get(key));
        if same_option(old, new) || set(old).is_some_and(|old| Some(old) == set(new)) {
            continue;
        }
        changes.push((key.to_owned(), format!("{key} {} -> {}", show(old), show(new))));
    }
    changes
}

fn set(node: Option<&Node>) -> Option<Vec<String>> {
    let Kind::Sequence(items) = &node?.kind else { return None };
    let mut items: Vec<String> = items.iter().map(|item| item.to_json().to_string()).collect();
    items.sort();
    Some(items)
}
