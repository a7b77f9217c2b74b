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
            page.push_str("| operation | | method and path |\n|---|---|---|\n");
            for operation in operations {
                let _ = writeln!(
                    page,
                    "| [`{}`](crate::Client::{}) | {} | `{}` |",
                    operation.id,
                    field(&operation.id),
                    prose(&operation.summary),
                    operation.route(),
                );
            }
        }
        let lines = page.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#![doc = #lines])*)
    }
}
