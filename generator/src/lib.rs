//! Turns the EIHealth OpenAPI specification into the Rust SDK.
//!
//! [`openapi`] is the ground: reading, bundling and understanding the document. What is made of the document stands
//! above it, each apart from the others: [`samples`] of calls, which the others show, [`codegen`] the SDK, [`check`]
//! findings and layout, [`compare`] what changed, [`audit`] what the vendor's reference says otherwise, [`pages`] the
//! reference for a browser. [`workspace`] is where all that lies on the disk.

pub mod audit;
pub mod check;
pub mod codegen;
pub mod compare;
pub mod openapi;
pub mod pages;
pub mod samples;
pub mod workspace;
