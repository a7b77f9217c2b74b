//! Request bodies and responses: media types, statuses, headers.

use crate::openapi::yaml::{Entry, Node};

use super::cases::{
    BODY_ADDED, BODY_ADDED_REQUIRED, BODY_BECAME_OPTIONAL, BODY_BECAME_REQUIRED, BODY_REMOVED,
    ENCODING_CHANGED, HEADER_ADDED, HEADER_BECAME_OPTIONAL, HEADER_BECAME_REQUIRED, HEADER_REMOVED,
    HEADER_REMOVED_REQUIRED, MEDIA_ADDED, MEDIA_CHANGED, MEDIA_NARROWED, MEDIA_REMOVED, MEDIA_WIDENED,
    RESPONSE_ADDED, RESPONSE_ADDED_ERROR, RESPONSE_ADDED_OTHERWISE, RESPONSE_RANGE_NARROWED,
    RESPONSE_RANGE_WIDENED, RESPONSE_REMOVED, RESPONSE_REMOVED_ERROR, RESPONSE_REMOVED_OTHERWISE,
    TYPE_NARROWED, TYPE_WIDENED,
};
use super::differ::{Differ, Place, Site};
use super::document::{Document, flag, same, schema_of};
use super::operations::Pair;
use super::parameters::encodings;
use super::shape::Answer;
use super::usage::Side;
use super::verdict::{Sdk, Wire};

impl<'a> Differ<'a> {
    pub(super) fn body(&mut self, pair: &Pair<'a>) {
        let key = "requestBody";
        match (pair.old.node.get(key), pair.new.node.get(key)) {
            (None, None) => {}
            (Some(_), None) => {
                let site = pair.site(Side::Request, " body", Place::Content);
                self.report(&site, &BODY_REMOVED, "body removed");
            }
            (None, Some(new)) => {
                let mut site = pair.site(Side::Request, " body", Place::Content);
                site.at = pair.new.node.key_at(key).clone();
                let required = flag(self.new.resolve(new), "required");
                match required {
                    true => self.report(&site, &BODY_ADDED_REQUIRED, "required body added"),
                    false => self.report(&site, BODY_ADDED.for_code(Sdk::Add), "optional body added"),
                };
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
                self.report(site, &BODY_BECAME_REQUIRED, "required");
            }
            (true, false) => {
                self.report(site, &BODY_BECAME_OPTIONAL, "optional");
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
        let mut ranged: Vec<&str> = Vec::new();
        for old in &olds {
            let side = Side::of_status(&old.key);
            let Some(new) = find(&news, &old.key) else {
                let site = pair.site(side, &format!(" {}", old.key), Place::Content);
                let sdk = self.answers(pair, side);
                // one status and the range that it is in
                let come = news.iter().filter(|new| find(&olds, &new.key).is_none());
                let other = come
                    .into_iter()
                    .find(|new| is_in_range(&old.key, &new.key) || is_in_range(&new.key, &old.key));
                if let Some(new) = other
                    && self.is_same_content(&old.value, &new.value, &site)
                {
                    ranged.push(&new.key);
                    let site = Site { at: new.key_at.clone(), ..site };
                    let case = match is_in_range(&old.key, &new.key) {
                        true => &RESPONSE_RANGE_WIDENED,
                        false => &RESPONSE_RANGE_NARROWED,
                    };
                    self.report(&site, case.for_code(sdk), format!("response {} -> {}", old.key, new.key));
                    continue;
                }
                let case = match (side, governing(&news, &old.key)) {
                    (Side::Response, _) => &RESPONSE_REMOVED,
                    (_, Some(new)) if !self.is_same_content(&old.value, &new.value, &site) => {
                        &RESPONSE_REMOVED_OTHERWISE
                    }
                    _ => &RESPONSE_REMOVED_ERROR,
                };
                self.report(&site, case.for_code(sdk), "response removed");
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
            if ranged.contains(&new.key.as_str()) {
                continue;
            }
            let side = Side::of_status(&new.key);
            let mut site = pair.site(side, &format!(" {}", new.key), Place::Content);
            site.at = new.key_at.clone();
            let sdk = self.answers(pair, side);
            let case = match (side, governing(&olds, &new.key)) {
                (Side::Response, _) => &RESPONSE_ADDED,
                (_, Some(old)) if !self.is_same_content(&old.value, &new.value, &site) => {
                    &RESPONSE_ADDED_OTHERWISE
                }
                _ => &RESPONSE_ADDED_ERROR,
            };
            self.report(&site, case.for_code(sdk), "response added");
        }
    }

    /// Whether two responses hold the same: a client that reads the one can read the other.
    fn is_same_content(&mut self, old: &'a Node, new: &'a Node, site: &Site) -> bool {
        let (old, new) = (self.old.resolve(old), self.new.resolve(new));
        let site = site.clone();
        let found = self.look(|differ| {
            differ.media_types(old.get("content"), new.get("content"), &site, Side::Response);
        });
        found.iter().all(|change| change.effect.response.0 <= Wire::Safe)
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
                let case = if flag(before, "required") { &HEADER_REMOVED_REQUIRED } else { &HEADER_REMOVED };
                self.report(&site, case, "header removed");
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
            self.report(&site, &HEADER_ADDED, "header added");
        }
    }

    pub(super) fn header(&mut self, old: &'a Node, new: &'a Node, site: &Site) {
        if same(old, new) {
            return;
        }
        self.texts(old, new, &["description", "example", "examples"], &site.owner);
        match (flag(old, "required"), flag(new, "required")) {
            (true, false) => {
                self.report(site, &HEADER_BECAME_OPTIONAL, "optional");
            }
            (false, true) => {
                self.report(site, &HEADER_BECAME_REQUIRED, "required");
            }
            _ => {}
        }
        match (schema_of(old), schema_of(new)) {
            (Some(old), Some(new)) => self.schema(old, new, site),
            (None, None) => {}
            (Some(_), None) => {
                self.report(site, TYPE_WIDENED.for_code(Sdk::None), "any value");
            }
            (None, Some(_)) => {
                self.report(site, TYPE_NARROWED.for_code(Sdk::None), "values of one type");
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
                self.report(site, MEDIA_REMOVED.for_code(sdk), what);
            }
            ([], _) => {
                let what = format!("also {}", list(&come));
                let site = Site { at: come.first().map_or(&site.at, |e| &e.key_at).clone(), ..site.clone() };
                self.report(&site, MEDIA_ADDED.for_code(sdk), what);
            }
            (_, [first, ..]) => {
                let what = format!("{} -> {}", list(&gone), list(&come));
                let site = Site { at: first.key_at.clone(), ..site.clone() };
                let within = |inner: &[&Entry], outer: &[&Entry]| {
                    inner.iter().all(|one| outer.iter().any(|range| is_in_media(&one.key, &range.key)))
                };
                let case = match (within(&come, &gone), within(&gone, &come)) {
                    (true, _) => &MEDIA_NARROWED,
                    (_, true) => &MEDIA_WIDENED,
                    _ => &MEDIA_CHANGED,
                };
                self.report(&site, case.for_code(sdk), what);
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
                    self.report(&inner, TYPE_WIDENED.for_code(sdk), "any value");
                }
                (None, Some(_)) => {
                    self.report(&inner, TYPE_NARROWED.for_code(sdk), "values of one type");
                }
            }
            for (part, what) in encodings(old.value.get("encoding"), new.value.get("encoding")) {
                let inner = Site { subject: format!("{}.{part}", inner.subject), ..inner.clone() };
                self.report(&inner, &ENCODING_CHANGED, what);
            }
        }
    }
}

/// A media type without parameters.
fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is one of a range: `application/json` of `application/*`.
fn is_in_media(media: &str, range: &str) -> bool {
    let (media, range) = (essence(media), essence(range));
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(head) => media.starts_with(head),
        None => false,
    }
}

/// Whether a status is one of a range: `200` of `2XX`.
fn is_in_range(status: &str, range: &str) -> bool {
    let is_range = range.len() == 3 && range.get(1..).is_some_and(|rest| rest.eq_ignore_ascii_case("XX"));
    is_range && status.len() == 3 && !same_status(status, range) && status.get(..1) == range.get(..1)
}

/// What describes answers of this status that isn't listed: its range, or else `default`.
fn governing<'a>(responses: &[&'a Entry], status: &str) -> Option<&'a Entry> {
    let range = responses.iter().find(|response| is_in_range(status, &response.key));
    range.or_else(|| responses.iter().find(|response| response.key == "default")).copied()
}

fn same_status(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// What both take from one component is compared there.
fn is_shared(old: &Node, new: &Node) -> bool {
    old.str("$ref").is_some() && old.str("$ref") == new.str("$ref")
}
