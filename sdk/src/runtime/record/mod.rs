//! How generated types are encoded, decoded, checked and printed.
//!
//! A generated struct lists its fields once. What reads or writes them sees them as [`Value`]s without their
//! types, so that decoding, encoding, checking and printing are compiled once (for each format of serde that
//! is used), not once for each struct.

mod check;
mod decode;
mod encode;
mod into_option;
mod json;
mod layout;
mod look;
mod mask;
mod notes;
mod open_enum;
mod open_union;
mod print;
mod repair;
mod rule;
mod scalar;
#[cfg(test)]
#[allow(unreachable_pub)] // what the macros write is public in the SDK
mod tests;
mod value;
mod warning;

pub(crate) use check::Checker;
pub(crate) use decode::decode;
pub(crate) use encode::{Encoded, encode};
pub use into_option::{IntoOption, IntoOptionalList};
#[allow(unused_imports)] // `dispatch` alone asks for some
pub(crate) use json::{DecodeOptions, Undecodable, from_json, from_value, to_json, to_value};
pub(crate) use layout::{Field, Layout, Record, record};
pub(crate) use look::{as_text, each_at, hash, number_at, text_at};
pub(crate) use mask::mask;
pub(crate) use open_enum::{Choice, open_enum};
#[allow(unused_imports)] // a specification need not have any
pub(crate) use open_union::{Member, Tag, Union, debug_union, open_union};
pub(crate) use print::debug;
pub(crate) use repair::mended;
pub(crate) use rule::Rule;
pub(crate) use value::{Kind, List, Map, Slot, Typed, Value, View};
pub use warning::Warning;
