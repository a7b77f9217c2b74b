//! The ground: YAML with its places, the bundle, and what OpenAPI means by it. What stands above it reads documents
//! by what is here, and not by itself.

pub mod accepted;
pub mod behaviour;
pub mod bundle;
pub mod catalogue;
pub mod circles;
pub mod document;
pub mod errata;
pub mod grammar;
pub mod media;
pub mod model;
pub mod naming;
pub mod parallel;
pub(crate) mod print;
pub mod prose;
mod reference;
pub mod secrets;
pub mod specification;
pub mod suggest;
mod taken;
pub mod template;
pub mod tree;
pub mod union;
pub mod yaml;

pub use eihealth_yaml::diagnostic;
