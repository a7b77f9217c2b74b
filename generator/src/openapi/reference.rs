//! `$ref`: from relative references between the files of a specification to local ones.

use std::collections::{BTreeMap, HashSet};

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::{Kind, Node};

const PREFIX: &str = "#/components/";

/// Rewrites every reference in `files` (path below the specification's directory to content) to
/// `#/components/<kind>/<name>`, and reports those that lead nowhere.
pub fn make_local(files: &mut BTreeMap<&str, Node>, found: &mut Diagnostics) {
    let defined: HashSet<(String, String)> =
        files.iter().flat_map(|(path, file)| defined(file).map(|name| ((*path).to_owned(), name))).collect();
    for (path, file) in files.iter_mut() {
        rewrite(file, path, &defined, found);
    }
}

/// The pointers of a document's components: `#/components/schemas/Image`.
fn defined(file: &Node) -> impl Iterator<Item = String> {
    file.get("components").map(Node::entries).unwrap_or_default().iter().flat_map(|kind| {
        kind.value.entries().iter().map(move |entry| format!("{PREFIX}{}/{}", kind.key, escape(&entry.key)))
    })
}

fn rewrite(node: &mut Node, file: &str, defined: &HashSet<(String, String)>, found: &mut Diagnostics) {
    match &mut node.kind {
        Kind::Sequence(items) => items.iter_mut().for_each(|item| rewrite(item, file, defined, found)),
        Kind::Mapping(entries) => {
            for entry in entries {
                if entry.key == "$ref"
                    && let Kind::String(text) = &mut entry.value.kind
                {
                    if let Some(local) = resolve(text, file, defined, &entry.value.at, found) {
                        *text = local;
                    }
                    continue;
                }
                rewrite(&mut entry.value, file, defined, found);
            }
        }
        _ => {}
    }
}

fn resolve(
    reference: &str,
    file: &str,
    defined: &HashSet<(String, String)>,
    at: &crate::openapi::diagnostic::Location,
    found: &mut Diagnostics,
) -> Option<String> {
    let (target, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    let target_file = if target.is_empty() { Some(file.to_owned()) } else { join(file, target) };
    let Some(target_file) = target_file else {
        found.push(
            at,
            "ref-external",
            format!("`{reference}` leads out of the specification"),
            "refer to root.yaml, shared.yaml or a file in areas/ with a relative path",
        );
        return None;
    };
    let pointer = format!("#{pointer}");
    if defined.contains(&(target_file.clone(), pointer.clone())) {
        return Some(pointer);
    }
    let elsewhere = defined.iter().filter(|(_, p)| *p == pointer).map(|(f, _)| f.as_str()).min();
    let help = match (elsewhere, nearest(&pointer, &target_file, defined)) {
        (Some(other), _) => format!("it is defined in {other}: correct the file part"),
        (None, Some(near)) => format!("did you mean `{near}`?"),
        (None, None) => "define it, or correct the name".to_owned(),
    };
    found.push(at, "ref-unresolved", format!("`{reference}` names nothing in {target_file}"), help);
    None
}

/// Resolves a relative path against the file it stands in; `None` if it leaves the directory or is a URL.
fn join(file: &str, relative: &str) -> Option<String> {
    if relative.contains(':') || relative.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The defined pointer that is closest in spelling, if one is close.
fn nearest<'a>(pointer: &str, file: &str, defined: &'a HashSet<(String, String)>) -> Option<&'a str> {
    defined
        .iter()
        .filter(|(f, _)| f == file)
        .map(|(_, p)| (distance(pointer, p), p.as_str()))
        .filter(|(distance, _)| *distance <= 3)
        .min()
        .map(|(_, p)| p)
}

/// Levenshtein distance, for "did you mean".
pub fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(left != *right);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

/// A name as it stands in a JSON pointer.
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The component name that a local reference to `kind` ends in.
pub fn name_of<'a>(reference: &'a str, kind: &str) -> Option<&'a str> {
    reference.strip_prefix(PREFIX)?.strip_prefix(kind)?.strip_prefix('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_paths_are_joined() {
        assert_eq!(join("areas/a.yaml", "../shared.yaml").as_deref(), Some("shared.yaml"));
        assert_eq!(join("areas/a.yaml", "./b.yaml").as_deref(), Some("areas/b.yaml"));
        assert_eq!(join("root.yaml", "../x.yaml"), None);
        assert_eq!(join("root.yaml", "https://example.com/x.yaml"), None);
    }

    #[test]
    fn distance_counts_edits() {
        assert_eq!(distance("Image", "Image"), 0);
        assert_eq!(distance("Imgae", "Image"), 2);
        assert_eq!(distance("", "abc"), 3);
    }
}
