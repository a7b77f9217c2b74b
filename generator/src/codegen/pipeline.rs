//! From a specification to the SDK's files.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::codegen::base::{self, BaseError};
use crate::codegen::emit;
use crate::codegen::layout::{self, Cache};
use crate::codegen::lower::{self, Unsupported};
use crate::openapi::bundle;
use crate::openapi::catalogue::{self, Catalogue};
use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::model::Api;

/// Why no files came out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The specification has faults.
    #[error("{0}")]
    Spec(Diagnostics),
    /// The specification uses constructs that there is no rewriting for.
    #[error("{}", list(.0))]
    Unsupported(Vec<Unsupported>),
    /// progenitor failed.
    #[error(transparent)]
    Base(#[from] BaseError),
    /// emit doesn't know what progenitor wrote.
    #[error("{0}")]
    Emit(String),
    /// The bundle is not the object that it must be.
    #[error("the bundle can't be written as YAML: {0}")]
    Bundle(String),
}

fn list(unsupported: &[Unsupported]) -> String {
    let lines: Vec<String> = unsupported.iter().map(|u| format!("{}: {}", u.owner, u.message)).collect();
    lines.join("\n")
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
pub fn bundle(path: &Path) -> Result<crate::openapi::yaml::Node, Error> {
    bundle::load(path).map_err(Error::Spec)
}

/// Reads the catalogue of error codes of the specification at `path`; empty if it has none.
pub fn catalogue(path: &Path) -> Result<Catalogue, Error> {
    let file = path.join("errors.yaml");
    if !file.exists() {
        return Ok(Catalogue::default());
    }
    catalogue::read(&bundle::load(&file).map_err(Error::Spec)?).map_err(Error::Spec)
}

/// Generates the SDK's files from a bundled document.
pub fn generate(document: &Value, catalogue: &Catalogue) -> Result<Output, Error> {
    generate_with(document, catalogue, &Cache::none())
}

/// The same, with what earlier runs have laid out.
pub fn generate_with(document: &Value, catalogue: &Catalogue, cache: &Cache) -> Result<Output, Error> {
    let api = Api::new(document);
    let lowered = lower::lower(&api).map_err(Error::Unsupported)?;
    let base = base::generate(&lowered.document)?;
    let tokens = emit::emit(&api, catalogue, &lowered, &base).map_err(Error::Emit)?;
    let files = layout::lay_out(&tokens, cache).map_err(Error::Emit)?;
    Ok(Output { files, operations: api.operations.len(), schemas: api.schemas.len() })
}

/// The first line of the bundle.
const BUNDLE_HEADER: &str = "# Bundled from spec/ by `cargo xtask regen`. Do not edit.";

/// A bundled document as YAML.
pub fn to_yaml(document: &Value) -> Result<String, Error> {
    let yaml = serde_yaml::to_string(document).map_err(|error| Error::Bundle(error.to_string()))?;
    Ok(format!("{BUNDLE_HEADER}\n{yaml}"))
}
