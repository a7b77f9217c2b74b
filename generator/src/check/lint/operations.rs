//! What every operation says about itself.

use std::collections::HashMap;

use heck::ToSnakeCase;

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::yaml::Node;

use super::outline::{Operation, Outline};
use crate::openapi::suggest::did_you_mean;

const SUMMARY_LENGTH: usize = 80;

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    let tags: Vec<&str> = outline
        .root()
        .get("tags")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .filter_map(|tag| tag.str("name"))
        .collect();
    let mut ids: HashMap<&str, &Location> = HashMap::new();
    for operation in outline.operations() {
        id(operation, &mut ids, found);
        summary(operation, found);
        tag(operation, &tags, found);
        docs(operation, found);
    }
    features(outline, found);
}

fn id<'a>(operation: &Operation<'a>, ids: &mut HashMap<&'a str, &'a Location>, found: &mut Diagnostics) {
    let Some(id) = operation.id() else {
        found.push(
            operation.at,
            "operation-id-missing",
            format!("{} has no operationId", operation.label()),
            "add the vendor's name of the operation in snake case",
        );
        return;
    };
    let at = operation.node.get("operationId").map_or(operation.at, |node| &node.at);
    let snake = id.to_snake_case();
    if !id.is_ascii() || id.starts_with(|c: char| c.is_ascii_digit()) {
        let message = format!("`{id}` is not of ASCII letters, digits and underscores after a letter");
        found.push(
            at,
            "operation-id-case",
            message,
            "write the vendor's name of the operation in snake case",
        );
    } else if snake != id {
        found.push(
            at,
            "operation-id-case",
            format!("`{id}` is not in snake case"),
            format!("write `{snake}`"),
        );
    }
    match ids.get(id) {
        Some(first) => found.push(
            at,
            "operation-id-duplicate",
            format!("`{id}` is already the operationId at {first}"),
            "give one of the two operations another name",
        ),
        None => {
            ids.insert(id, at);
        }
    }
}

fn summary(operation: &Operation<'_>, found: &mut Diagnostics) {
    let text = operation.node.str("summary").unwrap_or_default().trim();
    let at = operation.node.get("summary").map_or(operation.at, |node| &node.at);
    let length = text.chars().count();
    if text.is_empty() {
        let message = format!("{} has no summary", operation.label());
        found.push(operation.at, "summary-missing", message, "say in a few words what it does");
    }
    if length > SUMMARY_LENGTH {
        let message = format!("the summary has {length} characters");
        let help = format!("use at most {SUMMARY_LENGTH}; the rest belongs to the description");
        found.push(at, "summary-style", message, help);
    }
    if text.contains('\n') {
        found.push(
            at,
            "summary-style",
            "the summary has several lines",
            "write one; the rest belongs to the description",
        );
    }
    if text.ends_with(['.', '。']) {
        found.push(at, "summary-style", "the summary ends in a full stop", "leave the full stop out");
    }
}

fn tag(operation: &Operation<'_>, declared: &[&str], found: &mut Diagnostics) {
    let tags = operation.node.get("tags").map(Node::items).unwrap_or_default();
    if tags.is_empty() {
        let message = format!("{} has no tag", operation.label());
        found.push(operation.at, "tag-missing", message, "add `tags: [...]` with its group");
    }
    for tag in tags {
        let Some(name) = tag.as_str().filter(|name| !declared.contains(name)) else { continue };
        let help = did_you_mean(name, declared.iter().copied(), "declare it under `tags` of the document");
        found.push(&tag.at, "tag-undeclared", format!("tag `{name}` is not declared"), help);
    }
}

fn docs(operation: &Operation<'_>, found: &mut Diagnostics) {
    let form = "number and title of the section, such as `4.1.1.8 获取镜像列表`";
    let docs = operation.node.get("externalDocs");
    let Some(section) = docs.and_then(|docs| docs.get("description")) else {
        let at = docs.map_or(operation.at, |_| operation.node.key_at("externalDocs"));
        let message = format!("{} doesn't say where the reference documents it", operation.label());
        found.push(
            at,
            "docs-missing",
            message,
            format!("add externalDocs, with a description that is {form}"),
        );
        return;
    };
    if section.as_str().is_some_and(|text| !begins_with_section(text)) {
        found.push(
            &section.at,
            "docs-section",
            "the description of externalDocs begins with no section number",
            format!("write {form}"),
        );
    }
    if let Some(page) = docs.and_then(|docs| docs.get("url"))
        && page.as_str().is_some_and(is_index)
    {
        found.push(
            &page.at,
            "docs-page",
            format!("{} links an index instead of its own page", operation.label()),
            "write the address of the page that documents this operation",
        );
    }
}

/// Of a site or of a directory.
fn is_index(url: &str) -> bool {
    url.rsplit('/').next().is_some_and(|page| page.is_empty() || page.starts_with("index."))
}

/// `4.1.1.8 title`
fn begins_with_section(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(number, title)| {
        !title.trim().is_empty()
            && number.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
    })
}

fn features(outline: &Outline<'_>, found: &mut Diagnostics) {
    let info = outline.root().path(&["info", "x-feature"]);
    let mut areas: HashMap<&str, (&str, String)> = HashMap::new();
    let mut named = Vec::from_iter(info);
    for operation in outline.operations() {
        let feature = operation.node.get("x-feature");
        named.extend(feature);
        let Some(area) = operation.node.str("x-area") else { continue };
        let feature = feature.and_then(Node::as_str).unwrap_or_default();
        let (first, label) = areas.entry(area).or_insert_with(|| (feature, operation.label()));
        if *first != feature {
            found.push(
                operation.at,
                "feature-mismatch",
                format!(
                    "{} of area `{area}` has the feature `{feature}`, but {label} has `{first}`",
                    operation.label()
                ),
                "use one feature for the whole area, or move the operation to another area",
            );
        }
    }
    for node in named {
        let Some(name) = node.as_str().filter(|name| !is_kebab(name)) else { continue };
        let message = format!("`{name}` is no name for a cargo feature");
        found.push(&node.at, "feature-name", message, "use lower case letters, digits and single hyphens");
    }
}

fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}
