//! `cargo xtask audit`, on invented sections in the form of the reference.

mod compare;
mod draft;
mod parse;
mod text;
mod vendor_sdk;
