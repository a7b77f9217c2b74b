//! Parameters: an operation's own and its path's, and how they are written.

use std::collections::HashMap;

use crate::openapi::naming::field_name;
use crate::openapi::template::parameter_names;
use crate::openapi::yaml::{Kind, Node};

use super::cases::{
    EXPLODE_CHANGED, PARAMETER_ADDED, PARAMETER_ADDED_BY_CLIENT, PARAMETER_ADDED_REQUIRED,
    PARAMETER_BECAME_OPTIONAL, PARAMETER_BECAME_REQUIRED, PARAMETER_DEPRECATED, PARAMETER_MOVED,
    PARAMETER_MOVED_REQUIRED, PARAMETER_REMOVED, PARAMETER_REMOVED_BY_CLIENT, PARAMETER_REMOVED_FROM_PATH,
    PARAMETER_RENAMED, PARAMETER_RENAMED_REQUIRED, PATH_PARAMETER_RENAMED, PATH_PARAMETER_RENAMED_CLIENT,
    RENAMED, STYLE_CHANGED, STYLE_LOOSENED, TYPE_UNKNOWN,
};
use super::differ::{Differ, Place, Site};
use super::document::{
    Document, Operation, Parameter, flag, name_in, same, same_but_texts, same_option, schema_of, show,
};
use super::operations::Pair;
use super::usage::Side;
use super::verdict::Sdk;

impl<'a> Differ<'a> {
    pub(super) fn parameters(&mut self, pair: &Pair<'a>) {
        let olds = parameters(self.old, &pair.old);
        let news = parameters(self.new, &pair.new);
        // the names in a path are for readers only
        let renamed: HashMap<&str, &str> =
            parameter_names(pair.old.path).into_iter().zip(parameter_names(pair.new.path)).collect();
        let owner = pair.owner(Side::Request);
        let mut unmatched: Vec<Parameter<'a>> =
            news.iter().filter(|new| !olds.iter().any(|old| is_match(old, new, &renamed))).copied().collect();
        for old in &olds {
            if let Some(new) = news.iter().find(|new| is_match(old, new, &renamed)) {
                // what both take from one component is compared there
                if old.component().is_none() || old.component() != new.component() {
                    let site = self.parameter_site(pair, new, new.node);
                    self.once(old.node, new.node, &owner, |differ| differ.parameter(old, new, site));
                }
                continue;
            }
            let site = self.parameter_site(pair, old, old.node);
            if let Some(index) = unmatched.iter().position(|new| new.name == old.name) {
                let new = unmatched.remove(index);
                let what = format!("in {} -> {}", old.place, new.place);
                // the SDK sends no cookies, so there is nothing to call for them
                let stays =
                    old.is_required() == new.is_required() && old.place != "cookie" && new.place != "cookie";
                let sdk = if stays { self.parameter_retyped(old, &new) } else { Sdk::Break };
                let site = self.parameter_site(pair, &new, new.node);
                let case = if new.is_required() { &PARAMETER_MOVED_REQUIRED } else { &PARAMETER_MOVED };
                self.report(&site, case.for_code(sdk), what);
                continue;
            }
            let alike = |new: &Parameter<'a>| is_renamed(old, new);
            let rivals = olds.iter().filter(|rival| {
                let is_gone = !news.iter().any(|new| is_match(rival, new, &renamed));
                is_gone && is_renamed(old, rival)
            });
            if let Some(index) = unmatched.iter().position(alike)
                && unmatched.iter().filter(|new| alike(new)).count() == 1
                && rivals.count() == 1
            {
                let new = unmatched.remove(index);
                let site = Site { at: self.parameter_site(pair, &new, new.node).at, ..site };
                let sdk = if field_name(old.name) == field_name(new.name) { Sdk::None } else { Sdk::Break };
                let case = if new.is_required() { &PARAMETER_RENAMED_REQUIRED } else { &PARAMETER_RENAMED };
                self.report(&site, case.for_code(sdk), format!("{RENAMED}{}", new.name));
                continue;
            }
            // a part of the path goes only with the path, which is a change of its own
            let what = if old.is_required() { "required parameter removed" } else { "parameter removed" };
            let site = Site { at: pair.new.at.clone(), ..site };
            let case = match old.place {
                "path" if is_given_by_client(old) => &PARAMETER_REMOVED_BY_CLIENT,
                "path" => &PARAMETER_REMOVED_FROM_PATH,
                _ => &PARAMETER_REMOVED,
            };
            self.report(&site, case, what);
        }
        for new in unmatched {
            let site = self.parameter_site(pair, &new, new.node);
            let (what, case) = match new.is_required() {
                _ if is_given_by_client(&new) => ("required parameter added", &PARAMETER_ADDED_BY_CLIENT),
                true => ("required parameter added", &PARAMETER_ADDED_REQUIRED),
                false => ("parameter added", &PARAMETER_ADDED),
            };
            self.report(&site, case, what);
        }
        self.argument_order(pair, &arguments(pair.old.path, &olds), &arguments(pair.new.path, &news));
    }

    /// What several operations share has a subject without an operation's name.
    fn parameter_site(&self, pair: &Pair<'a>, parameter: &Parameter<'a>, node: &'a Node) -> Site {
        let subject = match parameter.component() {
            Some(reference) => name_in(reference).to_owned(),
            None => format!("{} {} {}", pair.new.label(), parameter.place, parameter.name),
        };
        Site { owner: pair.owner(Side::Request), subject, at: node.at.clone(), place: Place::Parameter }
    }

    fn parameter_retyped(&self, old: &Parameter<'a>, new: &Parameter<'a>) -> Sdk {
        let shape = |document, parameter: &Parameter<'a>| {
            schema_of(parameter.node).map(|schema| super::shape::shape(document, schema, true))
        };
        if shape(self.old, old) == shape(self.new, new) { Sdk::None } else { Sdk::Break }
    }

    /// Compares a parameter that operations share by its name.
    pub(super) fn shared_parameter(&mut self, old: &'a Node, new: &'a Node, site: Site) {
        let (old, new) = (self.old.resolve(old), self.new.resolve(new));
        match (alone(old), alone(new)) {
            (Some(old), Some(new))
                if old.place != new.place || (old.name != new.name && old.place != "path") =>
            {
                let what = format!("{} {} -> {} {}", old.place, old.name, new.place, new.name);
                let case = if new.is_required() { &PARAMETER_MOVED_REQUIRED } else { &PARAMETER_MOVED };
                self.report(&site, case, what);
            }
            (Some(old), Some(new)) => self.parameter(&old, &new, site),
            (Some(_), None) => {
                let what = "no parameter any more: it lacks `name` or `in`";
                self.report(&site, &PARAMETER_REMOVED, what);
            }
            (None, Some(_)) => {
                let what = "was no parameter: it lacked `name` or `in`";
                self.report(&site, &PARAMETER_ADDED_REQUIRED, what);
            }
            (None, None) => {}
        }
    }

    fn parameter(&mut self, old: &Parameter<'a>, new: &Parameter<'a>, site: Site) {
        if same(old.node, new.node) {
            return;
        }
        self.texts(old.node, new.node, &["description", "example", "examples"], &site.owner);
        if old.name != new.name && !old.name.eq_ignore_ascii_case(new.name) {
            let case = match is_given_by_client(old) == is_given_by_client(new) {
                true => &PATH_PARAMETER_RENAMED,
                false => &PATH_PARAMETER_RENAMED_CLIENT,
            };
            self.report(&site, case, format!("{{{}}} -> {{{}}}", old.name, new.name));
        }
        match (old.is_required(), new.is_required()) {
            (false, true) => {
                self.report(&site, &PARAMETER_BECAME_REQUIRED, "required");
            }
            (true, false) => {
                self.report(&site, &PARAMETER_BECAME_OPTIONAL, "optional");
            }
            _ => {}
        }
        if flag(old.node, "deprecated") != flag(new.node, "deprecated") {
            let what = match flag(new.node, "deprecated") {
                true => "deprecated",
                false => "not deprecated any more",
            };
            self.report(&site, &PARAMETER_DEPRECATED, what);
        }
        self.serialisation(old, new, &site);
        match (schema_of(old.node), schema_of(new.node)) {
            (Some(before), Some(after)) => {
                self.schema(before, after, &Site { at: new.node.key_at("schema").clone(), ..site });
            }
            (None, None) => {}
            _ => {
                let what = "its schema came or went";
                self.report(&site, &TYPE_UNKNOWN, what);
            }
        }
    }

    fn serialisation(&mut self, old: &Parameter<'a>, new: &Parameter<'a>, site: &Site) {
        let is_scalar = |document: &Document<'a>, parameter: &Parameter<'a>| {
            schema_of(parameter.node).is_some_and(|schema| {
                matches!(
                    document.schema(schema).str("type"),
                    Some("string" | "integer" | "number" | "boolean")
                )
            })
        };
        let scalar = is_scalar(self.old, old) && is_scalar(self.new, new);
        // one value is written the same in these, however a list would be
        let plain = |style: &str| matches!(style, "form" | "simple" | "spaceDelimited" | "pipeDelimited");
        if old.style() != new.style() && !(scalar && plain(old.style()) && plain(new.style())) {
            let what = format!("style {} -> {}", old.style(), new.style());
            self.report(site, &STYLE_CHANGED, what);
        } else if old.explode() != new.explode() && !scalar {
            let what = format!("explode {} -> {}", old.explode(), new.explode());
            self.report(site, &EXPLODE_CHANGED, what);
        }
        let media = |parameter: &Parameter<'a>| {
            parameter.node.get("content").and_then(|c| c.entries().first()).map(|e| e.key.as_str())
        };
        if media(old) != media(new) {
            let shown = |media: Option<&str>| media.unwrap_or("none").to_owned();
            let what = format!("content {} -> {}", shown(media(old)), shown(media(new)));
            self.report(site, &STYLE_CHANGED, what);
        }
        for key in ["allowReserved", "allowEmptyValue"] {
            if flag(old.node, key) != flag(new.node, key) {
                let what = format!("{key} {} -> {}", flag(old.node, key), flag(new.node, key));
                self.report(site, &STYLE_LOOSENED, what);
            }
        }
    }
}

/// The SDK's client knows the project id; it is no argument.
fn is_given_by_client(parameter: &Parameter<'_>) -> bool {
    parameter.place == "path" && parameter.name == "project_id"
}

/// Whether two parameters are the same but for their names and texts.
fn is_renamed(old: &Parameter<'_>, new: &Parameter<'_>) -> bool {
    let without_name = |node: &Node| match &node.kind {
        Kind::Mapping(entries) => {
            let kept =
                entries.iter().filter(|entry| !matches!(entry.key.as_str(), "name" | "required")).cloned();
            Node { kind: Kind::Mapping(kept.collect()), at: node.at.clone() }
        }
        _ => node.clone(),
    };
    old.place == new.place
        && old.place != "path"
        && old.is_required() == new.is_required()
        && same_but_texts(&without_name(old.node), &without_name(new.node))
}

fn is_match(old: &Parameter<'_>, new: &Parameter<'_>, renamed: &HashMap<&str, &str>) -> bool {
    old.place == new.place
        && match old.place {
            "path" => renamed.get(old.name).copied().unwrap_or(old.name) == new.name,
            "header" => old.name.eq_ignore_ascii_case(new.name),
            _ => old.name == new.name,
        }
}

/// The parameters of an operation, without those that OpenAPI has other places for and ignores here.
fn parameters<'a>(document: &Document<'a>, operation: &Operation<'a>) -> Vec<Parameter<'a>> {
    let ignored = ["accept", "content-type", "authorization"];
    let is_ignored = |parameter: &Parameter<'_>| {
        parameter.place == "header" && ignored.iter().any(|name| parameter.name.eq_ignore_ascii_case(name))
    };
    document.parameters(operation).into_iter().filter(|parameter| !is_ignored(parameter)).collect()
}

/// A parameter that is not on a list.
fn alone(node: &Node) -> Option<Parameter<'_>> {
    Some(Parameter { mention: node, node, name: node.str("name")?, place: node.str("in")? })
}

/// Required parameters are arguments: those of the path in its order, then the others as they are listed.
fn arguments<'a>(path: &'a str, parameters: &[Parameter<'a>]) -> Vec<&'a str> {
    let others = parameters.iter().filter(|one| one.place != "path" && one.is_required());
    parameter_names(path)
        .into_iter()
        .filter(|name| *name != "project_id")
        .chain(others.map(|one| one.name))
        .collect()
}

/// `encoding` of a body's parts, with what OpenAPI takes if nothing is said.
pub(super) fn encodings(old: Option<&Node>, new: Option<&Node>) -> Vec<(String, String)> {
    let mut names: Vec<&str> = Vec::new();
    for node in [old, new].into_iter().flatten() {
        names.extend(node.entries().iter().map(|e| e.key.as_str()));
    }
    names.sort_unstable();
    names.dedup();
    let mut differences = Vec::new();
    for name in names {
        let of = |side: Option<&'_ Node>, key: &str| -> String {
            let part = side.and_then(|node| node.get(name));
            let style = part.and_then(|part| part.str("style")).unwrap_or("form").to_owned();
            match key {
                "style" => style,
                "explode" => match part.and_then(|part| part.get("explode")) {
                    Some(explode) => show(Some(explode)),
                    None => (style == "form").to_string(),
                },
                key => show(part.and_then(|part| part.get(key))),
            }
        };
        for key in ["contentType", "style", "explode", "allowReserved"] {
            let (before, after) = (of(old, key), of(new, key));
            if before != after {
                differences.push((name.to_owned(), format!("{key} {before} -> {after}")));
            }
        }
        let headers = |side: Option<&Node>| side.and_then(|node| node.get(name)?.get("headers").cloned());
        if !same_option(headers(old).as_ref(), headers(new).as_ref()) {
            differences.push((name.to_owned(), "its headers differ".to_owned()));
        }
    }
    differences
}
