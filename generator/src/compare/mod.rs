//! What differs between two specifications or two SDKs, and the facts that snapshots hold.

pub mod diff;
pub mod public_api;
pub mod signature;
