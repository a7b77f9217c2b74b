//! Request bodies and responses: media types, statuses, headers.

use crate::openapi::yaml::{Entry, Node};

use super::differ::{Differ, Place, Site};
use super::document::{Document, flag, same};
use super::operations::Pair;
use super::parameters::{encodings, schema_of};
use super::shape::Answer;
use super::usage::Side;
use super::verdict::{Effect, Sdk, Wire};

impl<'a> Differ<'a> {
    pub(super) fn body(&mut self, pair: &Pair<'a>) {
        let key = "requestBody";
        match (pair.old.node.get(key), pair.new.node.get(key)) {
            (None, None) => {}
            (Some(_), None) => {
                let site = pair.site(Side::Request, " body", Place::Content);
                let effect = Effect::both(Wire::Risk, Sdk::Break);
                self.report(&site, "body-removed", "body removed", effect);
            }
            (None, Some(new)) => {
                let mut site = pair.site(Side::Request, " body", Place::Content);
                site.at = pair.new.node.key_at(key).clone();
                let required = flag(self.new.resolve(new), "required");
                let (what, effect) = match required {
                    true => ("required body added", Effect::both(Wire::Break, Sdk::Break)),
                    false => ("optional body added", Effect::both(Wire::Safe, Sdk::Add)),
                };
                self.report(&site, "body-added", what, effect);
            }
            (Some(old), Some(new)) => {
                if is_shared(old, new) {
                    return;
                }
                let mut site = pair.site(Side::Request, " body", Place::Content);
                site.at = pair.new.node.key_at(key).clone();
                let (old, new) = (self.old.resolve(old), self.new.resolve(new));
                let owner = pair.owner(Side::Request);
                self.once(old, new, &owner, |differ| differ.bodies(old, new, &site));
            }
        }
    }

    pub(super) fn bodies(&mut self, old: &'a Node, new: &'a Node, site: &Site) {
        if same(old, new) {
            return;
        }
        self.texts(old, new, &["description"], &site.owner);
        match (flag(old, "required"), flag(new, "required")) {
            (false, true) => {
                let effect = Effect::both(Wire::Break, Sdk::Break);
                self.report(site, "body-became-required", "required", effect);
            }
            (true, false) => {
                let effect = Effect::both(Wire::Safe, Sdk::Break);
                self.report(site, "body-became-optional", "optional", effect);
            }
            _ => {}
        }
        self.media_types(old.get("content"), new.get("content"), site, Side::Request);
    }

    pub(super) fn responses(&mut self, pair: &Pair<'a>) {
        let responses = |node: &'a Node| -> Vec<&'a Entry> {
            let all = node.get("responses").map(Node::entries).unwrap_or_default().iter();
            all.filter(|response| !response.key.starts_with("x-")).collect()
        };
        let (olds, news) = (responses(pair.old.node), responses(pair.new.node));
        let find =
            |all: &[&'a Entry], status: &str| all.iter().find(|r| same_status(&r.key, status)).copied();
        for old in &olds {
            let side = Side::of_status(&old.key);
            let Some(new) = find(&news, &old.key) else {
                let wire = if side == Side::Response { Wire::Break } else { Wire::Safe };
                let site = pair.site(side, &format!(" {}", old.key), Place::Content);
                let sdk = self.answers(pair, side);
                self.report(&site, "response-removed", "response removed", Effect::both(wire, sdk));
                continue;
            };
            if is_shared(&old.value, &new.value) {
                continue;
            }
            let mut site = pair.site(side, &format!(" {}", new.key), Place::Content);
            site.at = new.key_at.clone();
            let (before, after) = (self.old.resolve(&old.value), self.new.resolve(&new.value));
            self.once(before, after, &pair.owner(side), |differ| differ.response(before, after, &site, side));
        }
        for new in news.iter().filter(|new| find(&olds, &new.key).is_none()) {
            let side = Side::of_status(&new.key);
            let wire = if side == Side::Response { Wire::Risk } else { Wire::Safe };
            let mut site = pair.site(side, &format!(" {}", new.key), Place::Content);
            site.at = new.key_at.clone();
            let sdk = self.answers(pair, side);
            self.report(&site, "response-added", "response added", Effect::both(wire, sdk));
        }
    }

    /// What it means for Rust code that there is another set of successful answers.
    fn answers(&self, pair: &Pair<'a>, side: Side) -> Sdk {
        let answer = |document: &'a Document<'a>, node: &'a Node| -> Vec<(String, Answer)> {
            let mut answers: Vec<(String, Answer)> = Vec::new();
            for response in node.get("responses").map(Node::entries).unwrap_or_default() {
                if response.key.starts_with('2') {
                    let content = document.resolve(&response.value).get("content");
                    answers.push((response.key.clone(), Answer::of(document, content)));
                }
            }
            answers.sort_by(|(a, _), (b, _)| a.cmp(b));
            // one type serves all statuses if their bodies are equal
            if let Some((_, first)) = answers.first().cloned()
                && answers.iter().all(|(_, answer)| *answer == first)
            {
                answers = vec![(String::new(), first)];
            }
            answers
        };
        let (before, after) = (answer(self.old, pair.old.node), answer(self.new, pair.new.node));
        if side == Side::Error || before == after { Sdk::None } else { Sdk::Break }
    }

    pub(super) fn response(&mut self, old: &'a Node, new: &'a Node, site: &Site, side: Side) {
        if same(old, new) {
            return;
        }
        self.texts(old, new, &["description", "links"], &site.owner);
        self.media_types(old.get("content"), new.get("content"), site, side);
        let headers = |node: &'a Node| node.get("headers").map(Node::entries).unwrap_or_default();
        let find = |node: &'a Node, name: &str| {
            headers(node).iter().find(|header| header.key.eq_ignore_ascii_case(name))
        };
        let is_ignored = |name: &str| name.eq_ignore_ascii_case("content-type");
        for header in headers(old).iter().filter(|header| !is_ignored(&header.key)) {
            let mut site = Site {
                subject: format!("{} header {}", site.subject, header.key),
                place: Place::Header,
                ..site.clone()
            };
            let before = self.old.resolve(&header.value);
            let Some(other) = find(new, &header.key) else {
                let wire = if flag(before, "required") { Wire::Break } else { Wire::Risk };
                self.report(&site, "header-removed", "header removed", Effect::both(wire, Sdk::None));
                continue;
            };
            let after = self.new.resolve(&other.value);
            site.at = other.key_at.clone();
            if is_shared(&header.value, &other.value) {
                continue;
            }
            let owner = site.owner.clone();
            self.once(before, after, &owner, |differ| differ.header(before, after, &site));
        }
        for header in headers(new).iter().filter(|h| find(old, &h.key).is_none() && !is_ignored(&h.key)) {
            let site = Site {
                subject: format!("{} header {}", site.subject, header.key),
                at: header.key_at.clone(),
                place: Place::Header,
                owner: site.owner.clone(),
            };
            self.report(&site, "header-added", "header added", Effect::both(Wire::Safe, Sdk::None));
        }
    }

    pub(super) fn header(&mut self, old: &'a Node, new: &'a Node, site: &Site) {
        if same(old, new) {
            return;
        }
        self.texts(old, new, &["description", "example", "examples"], &site.owner);
        match (flag(old, "required"), flag(new, "required")) {
            (true, false) => {
                let effect = Effect::both(Wire::Break, Sdk::None);
                self.report(site, "header-became-optional", "optional", effect);
            }
            (false, true) => {
                let effect = Effect::both(Wire::Safe, Sdk::None);
                self.report(site, "header-became-required", "required", effect);
            }
            _ => {}
        }
        match (schema_of(old), schema_of(new)) {
            (Some(old), Some(new)) => self.schema(old, new, site),
            (None, None) => {}
            (Some(_), None) => {
                self.report(site, "type-widened", "any value", Effect::widened(Sdk::None));
            }
            (None, Some(_)) => {
                self.report(site, "type-narrowed", "values of one type", Effect::narrowed(Sdk::None));
            }
        }
    }

    fn media_types(&mut self, old: Option<&'a Node>, new: Option<&'a Node>, site: &Site, side: Side) {
        let entries = |node: Option<&'a Node>| node.map(Node::entries).unwrap_or_default();
        let (olds, news) = (entries(old), entries(new));
        let is_missing = |one: &Entry, others: &[Entry]| {
            !others.iter().any(|other| essence(&other.key) == essence(&one.key))
        };
        let gone: Vec<&Entry> = olds.iter().filter(|one| is_missing(one, news)).collect();
        let come: Vec<&Entry> = news.iter().filter(|one| is_missing(one, olds)).collect();
        let sdk = match Answer::of(self.old, old) == Answer::of(self.new, new) {
            true => Sdk::None,
            false if side == Side::Error => Sdk::None,
            false => Sdk::Break,
        };
        let list = |entries: &[&Entry]| entries.iter().map(|e| e.key.as_str()).collect::<Vec<_>>().join(", ");
        match (gone.as_slice(), come.as_slice()) {
            ([], []) => {}
            (_, []) => {
                let what = format!("without {}", list(&gone));
                self.report(site, "media-type-removed", what, Effect::both(Wire::Break, sdk));
            }
            ([], _) => {
                let what = format!("also {}", list(&come));
                let site = Site { at: come.first().map_or(&site.at, |e| &e.key_at).clone(), ..site.clone() };
                self.report(&site, "media-type-added", what, Effect::both(Wire::Safe, sdk));
            }
            (_, [first, ..]) => {
                let what = format!("{} -> {}", list(&gone), list(&come));
                let site = Site { at: first.key_at.clone(), ..site.clone() };
                self.report(&site, "media-type-changed", what, Effect::both(Wire::Break, sdk));
            }
        }
        let several = olds.len() > 1 || news.len() > 1;
        for old in olds {
            let Some(new) = news.iter().find(|new| essence(&new.key) == essence(&old.key)) else { continue };
            self.texts(&old.value, &new.value, &["example", "examples"], &site.owner);
            let suffix = if several { format!(" {}", essence(&old.key)) } else { String::new() };
            let inner =
                Site { subject: format!("{}{suffix}", site.subject), at: new.key_at.clone(), ..site.clone() };
            match (old.value.get("schema"), new.value.get("schema")) {
                (Some(old), Some(new)) => self.schema(old, new, &inner),
                (None, None) => {}
                (Some(_), None) => {
                    self.report(&inner, "type-widened", "any value", Effect::widened(sdk));
                }
                (None, Some(_)) => {
                    self.report(&inner, "type-narrowed", "values of one type", Effect::narrowed(sdk));
                }
            }
            for (part, what) in encodings(old.value.get("encoding"), new.value.get("encoding")) {
                let inner = Site { subject: format!("{}.{part}", inner.subject), ..inner.clone() };
                self.report(&inner, "encoding-changed", what, Effect::both(Wire::Break, Sdk::None));
            }
        }
    }
}

/// A media type without parameters.
fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn same_status(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// What both take from one component is compared there.
fn is_shared(old: &Node, new: &Node) -> bool {
    old.str("$ref").is_some() && old.str("$ref") == new.str("$ref")
}
