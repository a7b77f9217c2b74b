//! Limits and the other properties of a single value.

use crate::openapi::yaml::Node;

use super::cases::{
    ACCESS_CHANGED, DEFAULT_CHANGED, ENCODED_ADDED, ENCODED_CHANGED, ENCODED_REMOVED, INSTANT_CHANGED,
    LIMIT_CHANGED, LIMIT_LOOSENED, LIMIT_TIGHTENED, NULLABLE_ADDED, NULLABLE_REMOVED, PATTERN_ADDED,
    PATTERN_CHANGED, PATTERN_REMOVED, SCHEMA_DEPRECATED, SENSITIVE_CHANGED, XML_CHANGED,
};
use super::differ::{Differ, Place, Site};
use super::document::{same_option, show};
use super::verdict::Sdk;
use super::view::View;

/// Limits from below and from above; `true`: zero says nothing.
const LOW: [(&str, bool); 4] =
    [("minLength", true), ("minItems", true), ("minProperties", true), ("minimum", false)];
const HIGH: [&str; 4] = ["maxLength", "maxItems", "maxProperties", "maximum"];

impl<'a> Differ<'a> {
    /// Compares everything that narrows or explains one value.
    pub(super) fn limits(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        for (key, zero_is_none) in LOW {
            let bound = |view: &View<'a>| {
                Bound::of(view, key, "exclusiveMinimum").filter(|b| !zero_is_none || b.value > 0.0)
            };
            self.bound(key, bound(old), bound(new), 1.0, &|| new.site(site, key));
        }
        for key in HIGH {
            let bound = |view: &View<'a>| Bound::of(view, key, "exclusiveMaximum");
            self.bound(key, bound(old), bound(new), -1.0, &|| new.site(site, key));
        }
        self.multiple(old, new, site);
        if old.flag("uniqueItems") != new.flag("uniqueItems") {
            match new.flag("uniqueItems") {
                true => self.tightened(site, "items must differ".to_owned()),
                false => self.loosened(site, "items may be equal".to_owned()),
            }
        }
        self.pattern(old, new, site);
        self.format(old, new, site);
        self.nullable(old, new, site);
        if !same_option(old.get("default"), new.get("default")) {
            let what = format!("default {} -> {}", show(old.get("default")), show(new.get("default")));
            self.report(&new.site(site, "default"), &DEFAULT_CHANGED, what);
        }
        for key in ["readOnly", "writeOnly"] {
            if old.flag(key) != new.flag(key) {
                let what = format!("{key} {} -> {}", old.flag(key), new.flag(key));
                self.report(site, &ACCESS_CHANGED, what);
            }
        }
        if old.flag("x-instant") != new.flag("x-instant") {
            let what = if new.flag("x-instant") { "an instant" } else { "not an instant any more" };
            // only parameters take times
            let sdk = if site.place == Place::Parameter { Sdk::Break } else { Sdk::None };
            self.report(site, INSTANT_CHANGED.for_code(sdk), what);
        }
        if old.flag("x-sensitive") != new.flag("x-sensitive") {
            let what = if new.flag("x-sensitive") { "sensitive" } else { "not sensitive" };
            self.report(site, &SENSITIVE_CHANGED, what);
        }
        if !same_option(old.get("x-encoded"), new.get("x-encoded")) {
            let case = match (old.get("x-encoded"), new.get("x-encoded")) {
                (None, _) => &ENCODED_ADDED,
                (_, None) => &ENCODED_REMOVED,
                _ => &ENCODED_CHANGED,
            };
            let what = format!("x-encoded {} -> {}", show(old.get("x-encoded")), show(new.get("x-encoded")));
            self.report(site, case, what);
        }
        if old.flag("deprecated") != new.flag("deprecated") {
            let what = if new.flag("deprecated") { "deprecated" } else { "not deprecated any more" };
            self.report(site, &SCHEMA_DEPRECATED, what);
        }
        if !same_option(old.get("xml"), new.get("xml")) {
            self.report(site, &XML_CHANGED, "`xml` differs");
        }
    }

    fn tightened(&mut self, site: &Site, what: String) {
        self.report(site, &LIMIT_TIGHTENED, what);
    }

    /// Readers that kept to the old limit may be surprised, so it is a risk on the answer's side.
    fn loosened(&mut self, site: &Site, what: String) {
        self.report(site, &LIMIT_LOOSENED, what);
    }

    /// `sign`: 1 for a lower bound, -1 for an upper one.
    fn bound(
        &mut self,
        key: &str,
        old: Option<Bound>,
        new: Option<Bound>,
        sign: f64,
        site: &dyn Fn() -> Site,
    ) {
        let shown = |bound: &Option<Bound>| bound.as_ref().map_or("none".to_owned(), |b| b.shown.clone());
        let what = format!("{key} {} -> {}", shown(&old), shown(&new));
        let tighter = match (&old, &new) {
            (None, None) => return,
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (Some(old), Some(new)) if old.value == new.value => match (old.exclusive, new.exclusive) {
                (false, true) => true,
                (true, false) => false,
                _ => return,
            },
            (Some(old), Some(new)) => (new.value - old.value) * sign > 0.0,
        };
        match tighter {
            true => self.tightened(&site(), what),
            false => self.loosened(&site(), what),
        }
    }

    fn multiple(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        let (before, after) = (old.get("multipleOf"), new.get("multipleOf"));
        if same_option(before, after) {
            return;
        }
        let what = format!("multipleOf {} -> {}", show(before), show(after));
        let divides = |small: Option<f64>, large: Option<f64>| {
            let rest = large.zip(small).map(|(large, small)| large % small);
            rest == Some(0.0)
        };
        match (number(before), number(after)) {
            (None, _) => self.tightened(site, what),
            (_, None) => self.loosened(site, what),
            (small, large) if divides(small, large) => self.tightened(site, what),
            (large, small) if divides(small, large) => self.loosened(site, what),
            _ => {
                self.report(site, &LIMIT_CHANGED, what);
            }
        }
    }

    fn pattern(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        let (before, after) = (old.get("pattern"), new.get("pattern"));
        if same_option(before, after) {
            return;
        }
        let what = format!("pattern {} -> {}", show(before), show(after));
        let case = match (before, after) {
            (None, _) => &PATTERN_ADDED,
            (_, None) => &PATTERN_REMOVED,
            _ => &PATTERN_CHANGED,
        };
        self.report(&new.site(site, "pattern"), case, what);
    }

    fn format(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        let (before, after) = (old.get("format"), new.get("format"));
        if same_option(before, after) {
            return;
        }
        let sdk = self.retyped(old.node, new.node, site);
        let what = format!("format {} -> {}", show(before), show(after));
        let name = |node: Option<&'a Node>| node.and_then(Node::as_str).unwrap_or_default();
        let case = super::formats::judge(name(before), name(after));
        self.report(&new.site(site, "format"), case.for_code(sdk), what);
    }

    fn nullable(&mut self, old: &View<'a>, new: &View<'a>, site: &Site) {
        let (before, after) = (old.flag("nullable"), new.flag("nullable"));
        if before == after {
            return;
        }
        // fields of answers and optional parameters are `Option` anyway
        let sdk = match site.place {
            Place::Item { .. } | Place::Content => Sdk::Break,
            Place::Field { .. } if self.is_plain(site) => Sdk::Break,
            _ => Sdk::None,
        };
        match after {
            true => self.report(site, NULLABLE_ADDED.for_code(sdk), "may be null"),
            false => self.report(site, NULLABLE_REMOVED.for_code(sdk), "may not be null"),
        };
    }
}

struct Bound {
    value: f64,
    exclusive: bool,
    shown: String,
}

impl Bound {
    fn of(view: &View<'_>, key: &str, exclusive: &str) -> Option<Self> {
        let value = view.get(key)?;
        let exclusive = matches!(key, "minimum" | "maximum") && view.flag(exclusive);
        let shown = if exclusive { format!("{} exclusive", show(Some(value))) } else { show(Some(value)) };
        let mut bound = Bound { value: number(Some(value))?, exclusive, shown };
        // of integers, more than 0 is at least 1
        if view.kind() == "integer" && matches!(key, "minimum" | "maximum") {
            let low = key == "minimum";
            bound.value = match (low, exclusive) {
                (true, true) => bound.value.floor() + 1.0,
                (true, false) => bound.value.ceil(),
                (false, true) => bound.value.ceil() - 1.0,
                (false, false) => bound.value.floor(),
            };
            bound.exclusive = false;
        }
        Some(bound)
    }
}

fn number(node: Option<&Node>) -> Option<f64> {
    match &node?.kind {
        crate::openapi::yaml::Kind::Number(number) => number.as_f64(),
        _ => None,
    }
}
