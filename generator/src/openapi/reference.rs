//! `$ref`: from relative references between the files of a specification to local ones.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::document::{Document, plain_reference};
use crate::openapi::grammar::{Object, references_mut};
use crate::openapi::suggest::did_you_mean;
use crate::openapi::yaml::{Kind, Node};

/// Rewrites every reference in `files` (path below the specification's directory to content) to
/// `#/components/<kind>/<name>`, and reports those that lead nowhere.
pub(super) fn make_local(files: &mut BTreeMap<&str, Node>, found: &mut Diagnostics) {
    let defined: Defined = files
        .iter()
        .map(|(path, file)| {
            let components = Document::new(file).components;
            ((*path).to_owned(), components.into_iter().map(|component| component.pointer).collect())
        })
        .collect();
    for (path, file) in files.iter_mut() {
        references_mut(file, Object::Document, &mut |node| {
            let at = node.at.clone();
            if let Kind::String(text) = &mut node.kind
                && let Some(local) = resolve(text, path, &defined, &at, found)
            {
                *text = local;
            }
        });
    }
}

/// The components of each file.
type Defined = HashMap<String, HashSet<String>>;

fn resolve(
    reference: &str,
    file: &str,
    defined: &Defined,
    at: &Location,
    found: &mut Diagnostics,
) -> Option<String> {
    let (target, pointer) = reference.find('#').map_or((reference, "#"), |at| reference.split_at(at));
    let target_file = if target.is_empty() { Some(file.into()) } else { join(file, target).map(Cow::Owned) };
    let Some(target_file) = target_file else {
        found.push(
            at,
            "ref-external",
            format!("`{reference}` leads out of the specification"),
            "refer to root.yaml, shared.yaml or a file in areas/ with a relative path",
        );
        return None;
    };
    // names may be written with %20 or ~1: in the bundle, each component has one pointer
    let pointer = plain_reference(pointer).unwrap_or(Cow::Borrowed(pointer));
    let here = defined.get(&*target_file);
    if here.is_some_and(|pointers| pointers.contains(&*pointer)) {
        return Some(pointer.into_owned());
    }
    let here = here.into_iter().flatten().map(String::as_str);
    let elsewhere = defined.iter().filter(|(_, p)| p.contains(&*pointer)).map(|(f, _)| f.as_str()).min();
    let help = match elsewhere {
        Some(other) => format!("it is defined in {other}: correct the file part"),
        None => did_you_mean(&pointer, here, "define it, or correct the name"),
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
}
