//! The index of operations in the crate's documentation.

use std::collections::BTreeMap;
use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use crate::openapi::model::Operation;

use super::Context;
use super::docs::prose;
use super::names::field;

impl Context<'_> {
    /// The documentation of `operations`: a table for each tag, in the order of the specification.
    pub(crate) fn index(&self) -> TokenStream {
        let mut page = String::new();
        let mut by_tag: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        for operation in &self.api.operations {
            by_tag.entry(&operation.tag).or_default().push(operation);
        }
        // writing to a String can't fail
        let _ = writeln!(
            page,
            "The requests of every operation, and the index of all {}.",
            self.api.operations.len()
        );
        for (tag, description) in &self.api.tags {
            let Some(operations) = by_tag.get(tag.as_str()) else { continue };
            let _ = write!(page, "\n# {tag}\n\n{}", prose(description));
            match operations.first().and_then(|o| o.feature.as_deref()) {
                Some(feature) => {
                    let _ = writeln!(page, " Feature `{feature}`.\n");
                }
                None => page.push_str("\n\n"),
            }
            let prefix = common_prefix(operations.iter().map(|operation| operation.path.as_str()));
            if !prefix.is_empty() {
                let _ = writeln!(page, "Paths are below `{prefix}`.\n");
            }
            page.push_str("| operation | | method and path |\n|---|---|---|\n");
            for operation in operations {
                let _ = writeln!(
                    page,
                    "| [`{}`](crate::Client::{}) | {} | `{} {}` |",
                    operation.id,
                    field(&operation.id),
                    prose(&operation.summary),
                    operation.method.to_uppercase(),
                    &operation.path[prefix.len()..],
                );
            }
        }
        let lines = page.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#![doc = #lines])*)
    }
}

/// What all of these paths begin with, in whole segments, so that at least one is left of each.
fn common_prefix<'a>(mut paths: impl Iterator<Item = &'a str>) -> &'a str {
    let parent = |path: &'a str| path.rfind('/').map_or("", |end| &path[..end]);
    let Some(mut prefix) = paths.next().map(parent) else { return "" };
    for path in paths {
        // the path itself may be no part of what is left out
        while !prefix.is_empty() && !path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/')) {
            prefix = parent(prefix);
        }
    }
    prefix
}

#[cfg(test)]
mod tests {
    use super::common_prefix;

    #[test]
    fn what_is_left_of_a_path_is_never_empty() {
        for (paths, prefix) in [
            (&["/v1/{p}/images/{i}/tags", "/v1/{p}/images/{i}"][..], "/v1/{p}/images"),
            (&["/v1/{p}/images", "/v1/{p}/images/{i}"], "/v1/{p}"),
            (&["/v1/{p}/images/{i}", "/v1/{p}/images"], "/v1/{p}"),
            (&["/v1/image", "/v1/images/a"], "/v1"),
            (&["/a", "/b"], ""),
            (&["/v3/auth/tokens"], "/v3/auth"),
            (&[], ""),
        ] {
            assert_eq!(common_prefix(paths.iter().copied()), prefix, "{paths:?}");
        }
    }
}
