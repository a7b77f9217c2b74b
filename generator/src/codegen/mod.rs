//! From a document to the SDK's files: lower, generate with progenitor, emit, write.

pub mod base;
pub mod emit;
pub mod features;
pub mod layout;
pub mod lower;
mod output;
pub mod pipeline;
pub mod write;
