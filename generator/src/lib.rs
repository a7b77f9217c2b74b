//! Turns the EIHealth OpenAPI specification into the Rust SDK.

pub mod audit;
pub mod base;
pub mod bundle;
pub mod diagnostic;
pub mod diff;
pub mod emit;
pub mod errors;
pub mod format_spec;
pub mod lint;
pub mod lower;
pub mod model;
pub mod pipeline;
pub mod public_api;
pub mod reference;
pub mod signature;
pub mod write;
pub mod yaml;
