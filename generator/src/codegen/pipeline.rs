//! From a specification to the SDK's files.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::codegen::base::{self, BaseError};
use crate::codegen::emit::Context;
use crate::codegen::layout::{self, Cache};
use crate::codegen::lower::{self, Unsupported};
use crate::openapi::bundle;
use crate::openapi::catalogue::{self, Catalogue};
use crate::openapi::circles;
use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::document::Document;
use crate::openapi::model::Api;
use crate::openapi::print::{self, print};
use crate::openapi::yaml::Node;

/// Why no files came out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The specification has faults.
    #[error("{0}")]
    Spec(Diagnostics),
    /// progenitor failed.
    #[error(transparent)]
    Base(#[from] BaseError),
    /// emit doesn't know what progenitor wrote.
    #[error("{0}")]
    Emit(String),
}

/// What a run produced.
#[derive(Debug)]
pub struct Output {
    /// Path below `sdk/src/generated/` to content.
    pub files: BTreeMap<String, String>,
    /// Number of operations.
    pub operations: usize,
    /// Number of schemas.
    pub schemas: usize,
}

/// Reads and bundles the specification at `path`.
pub fn bundle(path: &Path) -> Result<Node, Error> {
    bundle::load(path).map_err(Error::Spec)
}

/// Reads the catalogue of error codes of the specification at `path`; empty for one document.
pub fn catalogue(path: &Path) -> Result<Catalogue, Error> {
    catalogue::load(path).map_err(Error::Spec)
}

/// Generates the SDK's files from a bundled document.
pub fn generate(document: &Node, catalogue: &Catalogue) -> Result<Output, Error> {
    generate_with(document, catalogue, &Cache::none())
}

/// The same, with what earlier runs have laid out. What would keep it from ending is found here too, for a document
/// that lint has not seen.
pub fn generate_with(document: &Node, catalogue: &Catalogue, cache: &Cache) -> Result<Output, Error> {
    let outline = Document::new(document);
    let mut found = Diagnostics::new();
    circles::report(&outline, &mut found);
    found.into_result(()).map_err(Error::Spec)?;
    let api = Api::new(&document.to_json());
    let lowered = lower::lower(&api).map_err(|unsupported| Error::Spec(located(&outline, unsupported)))?;
    let base = base::generate(&lowered.document)?;
    let context = Context::new(&api, &lowered, &base);
    let files = layout::lay_out(&context.files(catalogue), cache).map_err(Error::Emit)?;
    Ok(Output { files, operations: api.operations.len(), schemas: api.schemas.len() })
}

/// The places of constructs that there is no rewriting for.
fn located(document: &Document<'_, Node>, unsupported: Vec<Unsupported>) -> Diagnostics {
    let mut found = Diagnostics::new();
    for Unsupported { owner, message } in unsupported {
        let at = match owner.split_once(' ') {
            Some(("schema", name)) => document.component("schemas", name).map(|schema| schema.at),
            Some((_, id)) => document.operations.iter().find(|o| o.id() == Some(id)).map(|o| o.at),
            None => None,
        };
        let (what, help) = message.split_once(": ").unwrap_or((&message, "describe it in another way"));
        found.push(at.unwrap_or(&document.root.at), "unsupported", format!("{owner}: {what}"), help);
    }
    found
}

/// The first line of the bundle.
const BUNDLE_HEADER: &str = "# Bundled from spec/ by `cargo xtask regen`. Do not edit.";

/// A bundled document as YAML.
pub fn to_yaml(document: &Value) -> String {
    let printed = print(&print::tree::Value::from(document).into());
    format!(
        "{BUNDLE_HEADER}
{printed}"
    )
}
