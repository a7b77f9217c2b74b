// Generated from spec/ by `cargo xtask regen`. Do not edit.

//! What `cargo xtask regen` writes.

#[cfg(feature = "dispatch")]
pub(crate) mod dispatch;
mod error_code;
pub mod operations;
pub mod types;
pub use error_code::ErrorCode;
pub(crate) use error_code::CATALOGUE;
