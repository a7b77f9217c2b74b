//! Servers and security: the document's own, and what an operation has instead.

use std::collections::{BTreeMap, BTreeSet};

use crate::openapi::diagnostic::Location;
use crate::openapi::yaml::Node;

use super::case::Case;
use super::cases::{
    COMPONENT_ADDED, COMPONENT_MISSING_SCHEME, COMPONENT_REMOVED, SECURITY_ALTERNATIVE_ADDED,
    SECURITY_ALTERNATIVE_REMOVED, SECURITY_CHANGED, SECURITY_FLOWS_CHANGED, SECURITY_SCHEME_CHANGED,
    SECURITY_WEAKENED, SERVER_ADDED, SERVER_REMOVED, SERVER_VARIABLE_CHANGED, SERVER_VARIABLE_NARROWED,
    SERVER_VARIABLE_WIDENED,
};
use super::differ::{Differ, Owner, Place, Site};
use super::document::{Document, Operation, same, same_option, show};
use super::operations::Pair;
use super::usage::Side;

impl<'a> Differ<'a> {
    /// The document's servers and security requirements, for the operations that have none of their own.
    pub(super) fn defaults(&mut self, pairs: &[Pair<'a>]) {
        let (old, new) = (self.old.root, self.new.root);
        let inherits = |key: &str, paths: bool| -> Vec<usize> {
            let has = |operation: &Operation<'a>| {
                operation.node.get(key).is_some() || (paths && operation.item.get(key).is_some())
            };
            pairs.iter().filter(|p| !has(&p.old) && !has(&p.new)).map(|p| p.index).collect()
        };
        let site = |key: &str| Site {
            owner: Owner::Document,
            subject: key.to_owned(),
            at: new.key_at(key).clone(),
            place: Place::Named,
        };
        if !same_option(old.get("servers"), new.get("servers")) {
            let users = inherits("servers", true);
            self.servers(old.get("servers"), new.get("servers"), &site("servers"), &users);
        }
        if !same_option(old.get("security"), new.get("security")) {
            let users = inherits("security", false);
            self.requirements(old.get("security"), new.get("security"), &site("security"), &users);
        }
    }

    pub(super) fn operation_servers(&mut self, pair: &Pair<'a>) {
        let (old, new) = (pair.old.servers(), pair.new.servers());
        if old.is_none() && new.is_none() {
            return;
        }
        let old = old.or_else(|| self.old.root.get("servers"));
        let new_or_root = new.or_else(|| self.new.root.get("servers"));
        let mut site = pair.site(Side::Request, " servers", Place::Named);
        if let Some(new) = new {
            site.at = new.at.clone();
        }
        self.servers(old, new_or_root, &site, &[pair.index]);
    }

    fn servers(&mut self, old: Option<&'a Node>, new: Option<&'a Node>, site: &Site, users: &[usize]) {
        let list = |node: Option<&'a Node>| node.map(Node::items).unwrap_or_default();
        let (olds, news) = (list(old), list(new));
        let find = |all: &'a [Node], url: Option<&str>| all.iter().find(|server| server.str("url") == url);
        let urls = |from: &'a [Node], other: &'a [Node]| -> Vec<&'a str> {
            let only = from.iter().filter(|server| find(other, server.str("url")).is_none());
            only.filter_map(|server| server.str("url")).collect()
        };
        let (gone, come) = (urls(olds, news), urls(news, olds));
        if !gone.is_empty() {
            let what = match come.is_empty() {
                true => format!("without {}", gone.join(", ")),
                false => format!("{} -> {}", gone.join(", "), come.join(", ")),
            };
            self.for_all(site, &SERVER_REMOVED, what, users);
        } else if !come.is_empty() {
            let what = format!("also {}", come.join(", "));
            self.for_all(site, &SERVER_ADDED, what, users);
        }
        for old in olds {
            let Some(new) = find(news, old.str("url")) else { continue };
            self.texts(old, new, &["description"], &Owner::Document);
            self.variables(old, new, site, users);
        }
    }

    fn variables(&mut self, old: &'a Node, new: &'a Node, site: &Site, users: &[usize]) {
        let variables = |node: &'a Node| node.get("variables").map(Node::entries).unwrap_or_default();
        let names = |node: &'a Node| variables(node).iter().map(|v| v.key.as_str()).collect::<BTreeSet<_>>();
        for name in names(old).symmetric_difference(&names(new)) {
            let what = format!("variable {name} came or went");
            self.for_all(site, &SERVER_VARIABLE_CHANGED, what, users);
        }
        for variable in variables(old) {
            let Some(other) = new.get("variables").and_then(|all| all.get(&variable.key)) else { continue };
            let before = &variable.value;
            self.texts(before, other, &["description"], &Owner::Document);
            let site = Site { at: other.at.clone(), ..site.clone() };
            if !same_option(before.get("default"), other.get("default")) {
                let what = format!(
                    "variable {}: default {} -> {}",
                    variable.key,
                    show(before.get("default")),
                    show(other.get("default"))
                );
                self.for_all(&site, &SERVER_VARIABLE_CHANGED, what, users);
            }
            let values = |node: &Node| -> Option<Vec<String>> {
                Some(node.get("enum")?.items().iter().map(|value| show(Some(value))).collect())
            };
            let (before, after) = (values(before), values(other));
            let only = |a: &Option<Vec<String>>, b: &Option<Vec<String>>| -> Vec<String> {
                let b = b.clone().unwrap_or_default();
                a.clone().unwrap_or_default().into_iter().filter(|value| !b.contains(value)).collect()
            };
            let (gone, come) = (only(&before, &after), only(&after, &before));
            let (what, case) = match (&before, &after) {
                (None, None) => continue,
                (Some(_), None) => ("any value".to_owned(), &SERVER_VARIABLE_WIDENED),
                (None, Some(_)) => (format!("only {}", come.join(", ")), &SERVER_VARIABLE_NARROWED),
                _ if !gone.is_empty() => (format!("without {}", gone.join(", ")), &SERVER_VARIABLE_NARROWED),
                _ if !come.is_empty() => (format!("also {}", come.join(", ")), &SERVER_VARIABLE_WIDENED),
                _ => continue,
            };
            let what = format!("variable {}: {what}", variable.key);
            self.for_all(&site, case, what, users);
        }
    }

    /// A change with several operations as its owners.
    fn for_all(&mut self, site: &Site, case: &'static Case, what: String, users: &[usize]) {
        let index = self.report(site, case, what);
        self.own(index, users);
    }

    fn own(&mut self, index: usize, users: &[usize]) {
        if let Some(change) = self.changes.get_mut(index) {
            for user in users {
                let owner = Owner::Operation(*user, Side::Request);
                if !change.owners.contains(&owner) {
                    change.owners.push(owner);
                }
            }
        }
    }

    pub(super) fn operation_security(&mut self, pair: &Pair<'a>) {
        let (old, new) = (pair.old.node.get("security"), pair.new.node.get("security"));
        if old.is_none() && new.is_none() {
            return;
        }
        let mut site = pair.site(Side::Request, " security", Place::Named);
        if new.is_some() {
            site.at = pair.new.node.key_at("security").clone();
        }
        let old = old.or_else(|| self.old.root.get("security"));
        let new = new.or_else(|| self.new.root.get("security"));
        self.requirements(old, new, &site, &[pair.index]);
    }

    /// Alternatives of credentials: one of them is enough, none at all means that none are needed.
    fn requirements(&mut self, old: Option<&'a Node>, new: Option<&'a Node>, site: &Site, users: &[usize]) {
        let renamed = self.renamed_schemes();
        let mut before = alternatives(old, &renamed);
        let after = alternatives(new, &BTreeMap::new());
        before.retain(|alternative| !after.contains(alternative));
        let kept = alternatives(old, &renamed);
        let come: Vec<_> = after.iter().filter(|alternative| !kept.contains(alternative)).collect();
        let list = |all: &[&Vec<(String, Vec<String>)>]| {
            all.iter().map(|alternative| shown(alternative)).collect::<Vec<_>>().join(" or ")
        };
        let gone: Vec<_> = before.iter().collect();
        if gone.is_empty() && come.is_empty() {
            return;
        }
        let (case, what) = match (gone.is_empty(), come.is_empty()) {
            (true, _) => (&SECURITY_ALTERNATIVE_ADDED, format!("also {}", list(&come))),
            (false, true) => (&SECURITY_ALTERNATIVE_REMOVED, format!("without {}", list(&gone))),
            // fewer scopes, or none needed at all: whoever was let in before is let in now
            (false, false) if gone.iter().all(|old| come.iter().any(|new| is_weaker(new, old))) => {
                (&SECURITY_WEAKENED, format!("{} -> {}", list(&gone), list(&come)))
            }
            _ => (&SECURITY_CHANGED, format!("{} -> {}", list(&gone), list(&come))),
        };
        self.for_all(site, case, what, users);
    }

    /// Security schemes that only have another name.
    fn renamed_schemes(&self) -> BTreeMap<String, String> {
        let schemes = |document: &Document<'a>| -> &'a [crate::openapi::yaml::Entry] {
            document.root.path(&["components", "securitySchemes"]).map(Node::entries).unwrap_or_default()
        };
        let (olds, news) = (schemes(self.old), schemes(self.new));
        let mut renamed = BTreeMap::new();
        for old in olds.iter().filter(|old| !news.iter().any(|new| new.key == old.key)) {
            let is_new = |name: &str| !olds.iter().any(|old| old.key == name);
            if let Some(new) = news.iter().find(|new| is_new(&new.key) && same(&old.value, &new.value)) {
                renamed.insert(old.key.clone(), new.key.clone());
            }
        }
        renamed
    }

    /// Security schemes that came and went; what is required instead of them is reported where it is.
    pub(super) fn lonely_schemes(&mut self) {
        let schemes = |document: &Document<'a>| -> &'a [crate::openapi::yaml::Entry] {
            document.root.path(&["components", "securitySchemes"]).map(Node::entries).unwrap_or_default()
        };
        let (olds, news) = (schemes(self.old), schemes(self.new));
        let is_missing =
            |name: &str, others: &[crate::openapi::yaml::Entry]| others.iter().all(|o| o.key != name);
        let site = |entry: &crate::openapi::yaml::Entry| Site {
            owner: Owner::Document,
            subject: entry.key.clone(),
            at: entry.key_at.clone(),
            place: Place::Named,
        };
        for old in olds.iter().filter(|old| is_missing(&old.key, news)) {
            let users = scheme_users(self.new, &old.key);
            let users: Vec<usize> = self.old_indices(&users);
            if !users.is_empty() {
                let index =
                    self.report_gone(&site(old), &COMPONENT_MISSING_SCHEME, "removed, but still required");
                self.own(index, &users);
            } else if scheme_users(self.old, &old.key).is_empty() {
                self.report_gone(&site(old), &COMPONENT_REMOVED, "removed; nothing required it");
            }
        }
        for new in news.iter().filter(|new| is_missing(&new.key, olds)) {
            let before = !scheme_users(self.old, &new.key).is_empty();
            if before || scheme_users(self.new, &new.key).is_empty() {
                let what =
                    if before { "added; it was required before" } else { "added; nothing requires it" };
                self.report(&site(new), &COMPONENT_ADDED, what);
            }
        }
    }

    /// The old indices of operations of the new document.
    fn old_indices(&self, new: &[usize]) -> Vec<usize> {
        let label = |index: &usize| Some(self.new.operations.get(*index)?.label());
        let labels: BTreeSet<String> = new.iter().filter_map(label).collect();
        let met = self.met.iter().enumerate();
        met.filter(|(_, met)| labels.contains(&met.label)).map(|(index, _)| index).collect()
    }

    /// Compares the security schemes themselves.
    pub(super) fn scheme(&mut self, name: &str, old: &'a Node, new: &'a Node, at: &Location) {
        let (old, new) = (self.old.resolve(old), self.new.resolve(new));
        if same(old, new) {
            return;
        }
        self.texts(old, new, &["description", "bearerFormat"], &Owner::Document);
        let subject = name.to_owned();
        let users = scheme_users(self.old, &subject);
        let site = Site { owner: Owner::Document, subject, at: at.clone(), place: Place::Named };
        let mut differences = Vec::new();
        for key in ["type", "scheme", "in", "name", "openIdConnectUrl"] {
            let (before, after) = (old.get(key), new.get(key));
            let same_name = key == "scheme"
                && before
                    .and_then(Node::as_str)
                    .zip(after.and_then(Node::as_str))
                    .is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
            if !same_option(before, after) && !same_name {
                differences.push(format!("{key} {} -> {}", show(before), show(after)));
            }
        }
        if !differences.is_empty() {
            self.for_all(&site, &SECURITY_SCHEME_CHANGED, differences.join(", "), &users);
        }
        if !same_option(old.get("flows"), new.get("flows")) {
            let what = "its flows differ".to_owned();
            self.for_all(&site, &SECURITY_FLOWS_CHANGED, what, &users);
        }
    }
}

/// The operations of a document that may be called with this scheme.
fn scheme_users(document: &Document<'_>, name: &str) -> Vec<usize> {
    let names = |node: Option<&Node>| {
        let alternatives = node.map(Node::items).unwrap_or_default();
        alternatives.iter().any(|alternative| alternative.entries().iter().any(|scheme| scheme.key == name))
    };
    let root = names(document.root.get("security"));
    let users = document.operations.iter().enumerate().filter(|(_, operation)| {
        match operation.node.get("security") {
            Some(own) => names(Some(own)),
            None => root,
        }
    });
    users.map(|(index, _)| index).collect()
}

/// One way to be let in: schemes with their scopes.
type Alternative = Vec<(String, Vec<String>)>;

fn alternatives(node: Option<&Node>, renamed: &BTreeMap<String, String>) -> Vec<Alternative> {
    let mut alternatives: Vec<Alternative> = Vec::new();
    for requirement in node.map(Node::items).unwrap_or_default() {
        let mut schemes: Alternative = requirement
            .entries()
            .iter()
            .map(|scheme| {
                let name = renamed.get(&scheme.key).unwrap_or(&scheme.key).clone();
                let mut scopes: Vec<String> =
                    scheme.value.items().iter().map(|scope| show(Some(scope))).collect();
                scopes.sort();
                (name, scopes)
            })
            .collect();
        schemes.sort();
        alternatives.push(schemes);
    }
    if alternatives.is_empty() {
        alternatives.push(Vec::new());
    }
    alternatives
}

fn is_weaker(new: &Alternative, old: &Alternative) -> bool {
    new.iter().all(|(scheme, scopes)| {
        old.iter().any(|(other, more)| other == scheme && scopes.iter().all(|scope| more.contains(scope)))
    })
}

fn shown(alternative: &Alternative) -> String {
    if alternative.is_empty() {
        return "no credentials".to_owned();
    }
    let schemes = alternative.iter().map(|(name, scopes)| match scopes.as_slice() {
        [] => name.clone(),
        scopes => format!("{name}({})", scopes.join(" ")),
    });
    schemes.collect::<Vec<_>>().join("+")
}
