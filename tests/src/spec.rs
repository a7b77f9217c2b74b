//! The committed specification.

use std::path::PathBuf;

use eihealth_generator::codegen::pipeline;
use eihealth_generator::openapi::model::Api;
use eihealth_generator::openapi::yaml::Node;
use eihealth_generator::workspace;
use serde_json::Value;

/// The workspace's root.
///
/// # Panics
///
/// Outside of a checkout, where there is nothing to test.
pub fn root() -> PathBuf {
    workspace::root().unwrap_or_else(|error| panic!("{error}"))
}

/// The bundled document of `spec/`.
///
/// # Errors
///
/// The findings, if the specification can't be read.
pub fn document() -> Result<Value, pipeline::Error> {
    Ok(bundle()?.to_json())
}

/// The same with the places of its parts.
///
/// # Errors
///
/// As for [`document`].
pub fn bundle() -> Result<Node, pipeline::Error> {
    pipeline::bundle(&root().join("spec"))
}

/// The facts of `spec/`.
///
/// # Errors
///
/// As for [`document`].
pub fn api() -> Result<Api, pipeline::Error> {
    Ok(Api::new(&document()?))
}
