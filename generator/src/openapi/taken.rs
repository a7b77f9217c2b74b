//! What the bundle takes from each kind of file. Everything else in a file is a finding: it would be lost.

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::{Entry, Kind, Node};

/// Of the root, all but paths.
pub(super) fn root(root: &Node, found: &mut Diagnostics) {
    is_mapping(root, "the file", found);
    no_paths(root, found);
    components(root, found);
}

/// Of the file of what is shared, the components.
pub(super) fn shared(file: &Node, root: &Node, found: &mut Diagnostics) {
    is_mapping(file, "the file", found);
    head(file, root, &[], found);
    no_paths(file, found);
    components(file, found);
    for entry in
        file.entries().iter().filter(|e| !["openapi", "info", "paths", "components"].contains(&&*e.key))
    {
        unread(entry, "shared.yaml", "move it to root.yaml, or remove it", found);
    }
}

/// Of an area, paths, components, tags and the feature.
pub(super) fn area(file: &Node, root: &Node, found: &mut Diagnostics) {
    is_mapping(file, "the file", found);
    head(file, root, &["x-feature"], found);
    components(file, found);
    if let Some(paths) = file.get("paths") {
        is_mapping(paths, "`paths`", found);
    }
    if let Some(tags) = file.get("tags")
        && !matches!(tags.kind, Kind::Sequence(_))
    {
        found.push(&tags.at, "wrong-kind", "`tags` must be a list", "write one tag after another");
    }
    let taken = ["openapi", "info", "paths", "components", "tags"];
    for entry in file.entries().iter().filter(|entry| !taken.contains(&&*entry.key)) {
        let help = match entry.key.as_str() {
            "servers" => "put it under each path, or into root.yaml",
            "security" => "put it under each operation, or into root.yaml",
            _ => "move it to root.yaml, or remove it",
        };
        unread(entry, "an area's file", help, found);
    }
}

/// `openapi` and `info` have to be there for the file to be valid by itself. Title and version are the file's own; the
/// rest of `info` would be lost.
fn head(file: &Node, root: &Node, taken: &[&str], found: &mut Diagnostics) {
    if let (Some(own), Some(common)) = (file.get("openapi"), root.get("openapi"))
        && own.to_json() != common.to_json()
    {
        let message = format!("the root has another version, at {}", common.at);
        found.push(&own.at, "openapi-version", message, "use one version in all files");
    }
    if let Some(info) = file.get("info") {
        is_mapping(info, "`info`", found);
        let known = |key: &str| matches!(key, "title" | "version") || taken.contains(&key);
        for entry in info.entries().iter().filter(|entry| !known(&entry.key)) {
            unread(entry, "this file's `info`", "move it to root.yaml, or remove it", found);
        }
    }
}

fn no_paths(file: &Node, found: &mut Diagnostics) {
    let Some(paths) = file.get("paths") else { return };
    is_mapping(paths, "`paths`", found);
    for path in paths.entries() {
        unread(path, "this file", "move it to a file in areas/", found);
    }
}

fn components(file: &Node, found: &mut Diagnostics) {
    let Some(components) = file.get("components") else { return };
    is_mapping(components, "`components`", found);
    for kind in components.entries() {
        is_mapping(&kind.value, &format!("`{}`", kind.key), found);
    }
}

fn is_mapping(node: &Node, what: &str, found: &mut Diagnostics) {
    if !matches!(node.kind, Kind::Mapping(_)) {
        found.push(
            &node.at,
            "wrong-kind",
            format!("{what} must be a mapping"),
            "write keys and values, or remove it",
        );
    }
}

fn unread(entry: &Entry, of: &str, help: &str, found: &mut Diagnostics) {
    found.push(&entry.key_at, "key-unread", format!("the bundle takes no `{}` from {of}", entry.key), help);
}
