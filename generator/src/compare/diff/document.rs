//! The sides of a comparison, and what it asks about their values.

use std::collections::HashMap;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::document;
use crate::openapi::yaml::{Entry, Kind, Node};

pub(super) use crate::openapi::document::schema_reference as reference_of;

pub(super) type Document<'a> = document::Document<'a, Node>;
pub(super) type Operation<'a> = document::Operation<'a, Node>;
pub(super) type Component<'a> = document::Component<'a, Node>;
pub(super) type Parameter<'a> = document::Parameter<'a, Node>;

/// Refuses what is not an OpenAPI 3.0 document.
pub(super) fn check(root: &Node) -> Result<(), Diagnostics> {
    let mut found = Diagnostics::new();
    let help = "give an OpenAPI 3.0 document, or a directory with root.yaml";
    match root.get("openapi").map(|version| (version, version.as_str())) {
        Some((_, Some(version))) if version == "3.0" || version.starts_with("3.0.") => {}
        Some((node, _)) => found.push(
            &node.at,
            "not-openapi",
            format!("the version {} is not OpenAPI 3.0", node.to_json()),
            help,
        ),
        None => found.push(&root.at, "not-openapi", "this has no key `openapi`", help),
    }
    for key in ["paths", "components"] {
        if let Some(node) = root.get(key)
            && !matches!(node.kind, Kind::Mapping(_) | Kind::Null)
        {
            found.push(&node.at, "not-openapi", format!("`{key}` is not a mapping"), help);
        }
    }
    found.into_result(())
}

/// What reports group an operation under: its area, or else its first tag.
pub(super) fn area_of<'a>(operation: &Operation<'a>) -> &'a str {
    let tag = || operation.node.get("tags").and_then(|tags| tags.items().first()?.as_str());
    operation.area().or_else(tag).unwrap_or("api")
}

/// The last part of a reference: the component's name.
pub(super) fn name_in(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}

/// Whether two values are equal, wherever they stand and in whatever order their keys are.
pub(super) fn same(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Null, Kind::Null) => true,
        (Kind::Bool(a), Kind::Bool(b)) => a == b,
        (Kind::Number(a), Kind::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Kind::String(a), Kind::String(b)) => a == b,
        (Kind::Sequence(a), Kind::Sequence(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Kind::Mapping(a), Kind::Mapping(b)) => {
            a.len() == b.len()
                && (a.iter().zip(b).all(|(a, b)| a.key == b.key && same(&a.value, &b.value))
                    || same_reordered(a, b))
        }
        _ => false,
    }
}

fn same_reordered(a: &[Entry], b: &[Entry]) -> bool {
    // in the same order it has just been found to differ
    if a.iter().zip(b).all(|(a, b)| a.key == b.key) {
        return false;
    }
    let others: HashMap<&str, &Node> = b.iter().map(|entry| (entry.key.as_str(), &entry.value)).collect();
    a.iter().all(|entry| others.get(entry.key.as_str()).is_some_and(|other| same(&entry.value, other)))
}

/// Whether two schemas, or parameters without their names, differ in texts at most.
pub(super) fn same_but_texts(a: &Node, b: &Node) -> bool {
    const IGNORED: [&str; 6] =
        ["description", "title", "example", "examples", "externalDocs", "x-vendor-name"];
    let kept = |node: &'_ Node| -> Vec<usize> {
        let entries = node.entries().iter().enumerate();
        entries.filter(|(_, entry)| !IGNORED.contains(&entry.key.as_str())).map(|(index, _)| index).collect()
    };
    let (Kind::Mapping(olds), Kind::Mapping(news)) = (&a.kind, &b.kind) else { return same(a, b) };
    let (before, after) = (kept(a), kept(b));
    before.len() == after.len()
        && before.iter().filter_map(|index| olds.get(*index)).all(|old| {
            let mut kept = after.iter().filter_map(|index| news.get(*index));
            kept.any(|new| new.key == old.key && same(&old.value, &new.value))
        })
}

/// The same for values that may be absent.
pub(super) fn same_option(a: Option<&Node>, b: Option<&Node>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => same(a, b),
        _ => false,
    }
}

/// Whether `key` is `true`.
pub(super) fn flag(node: &Node, key: &str) -> bool {
    matches!(node.get(key).map(|value| &value.kind), Some(Kind::Bool(true)))
}

/// A value as messages show it.
pub(super) fn show(node: Option<&Node>) -> String {
    match node {
        None => "none".to_owned(),
        Some(node) => match node.as_str() {
            Some(text) => text.to_owned(),
            None => node.to_json().to_string(),
        },
    }
}

/// The schema, also of a parameter that is written as a media type.
pub(super) fn schema_of(parameter: &Node) -> Option<&Node> {
    parameter.get("schema").or_else(|| {
        parameter.get("content").and_then(|content| content.entries().first()?.value.get("schema"))
    })
}
