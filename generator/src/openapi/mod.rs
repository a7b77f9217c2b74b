//! The ground: YAML with its places, the bundle, and what OpenAPI means by it.

pub mod behaviour;
pub mod bundle;
pub mod catalogue;
pub mod diagnostic;
pub mod model;
pub mod reference;
pub mod yaml;
