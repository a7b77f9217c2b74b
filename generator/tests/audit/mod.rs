//! `cargo xtask audit`, on invented sections in the form of the reference.

mod compare;
mod draft;
mod parse;
mod text;
#[cfg(feature = "vendor-sdk")]
mod vendor_sdk;
