//! What operations say about the service's behaviour.

use crate::openapi::behaviour::Repeat;

use crate::openapi::yaml::{Kind, Node};

use super::differ::{Differ, Place};
use super::document::{same_option, show};
use super::operations::Pair;
use super::usage::Side;
use super::verdict::{Effect, Sdk, Wire};

/// Each extension with its rule, and the keys in it that no client acts on.
const EXTENSIONS: [(&str, &str, &[&str]); 4] = [
    ("x-paging", "paging-changed", &["total"]),
    ("x-waiting", "waiting-changed", &["progress", "unknown", "documented", "reason", "done", "list"]),
    ("x-starts", "starts-changed", &[]),
    ("x-upload", "upload-changed", &[]),
];

impl<'a> Differ<'a> {
    /// Compares the extensions that tell of behaviour. Where one side says nothing, nothing is known to
    /// have changed: that the other says it is a text more or less.
    pub(super) fn behaviour(&mut self, pair: &Pair<'a>) {
        self.repeat(pair);
        for (key, rule, harmless) in EXTENSIONS {
            self.extension(pair, key, rule, harmless);
        }
    }

    /// One finding for each extension, which says what in it differs.
    fn extension(&mut self, pair: &Pair<'a>, key: &str, rule: &'static str, harmless: &[&str]) {
        let (before, after) = (pair.old.node.get(key), pair.new.node.get(key));
        let (what, wire) = match (before, after) {
            (None, None) => return,
            (None, Some(_)) => (format!("{key} is documented"), Wire::None),
            (Some(_), None) => (format!("{key} isn't documented any more"), Wire::Risk),
            (Some(before), Some(after)) => {
                let changes = members(before, after);
                if changes.is_empty() {
                    return;
                }
                let is_harmless = changes.iter().all(|(name, _)| harmless.contains(&name.as_str()));
                let wire = if is_harmless { Wire::Safe } else { Wire::Risk };
                let changes: Vec<String> = changes.into_iter().map(|(_, change)| change).collect();
                (format!("{key} {}", changes.join(", ")), wire)
            }
        };
        let site = pair.site(Side::Request, "", Place::Named);
        self.report(&site, rule, what, Effect::both(wire, Sdk::None));
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
        let wire = if harm(after) > harm(before) { Wire::Risk } else { Wire::Safe };
        let site = pair.site(Side::Request, "", Place::Named);
        self.report(
            &site,
            "repeat-changed",
            format!("x-repeat {before} -> {after}"),
            Effect::both(wire, Sdk::None),
        );
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
