//! What must hold of the specification before anything is made of it, and its layout.

pub mod fmt;
pub mod lint;
