//! Compares two OpenAPI documents: what changes for clients of the service, and for users of the SDK.
//!
//! Each [`Finding`] has two verdicts. [`Wire`] is what a client of the old contract meets: narrowing
//! breaks requests, widening breaks answers. [`Sdk`] follows from what this crate generates: response
//! fields are `Option`, enums are open, required fields are arguments of `new`.
//!
//! Components are compared under their names, once, whoever uses them; a reference that still leads to
//! the same name needs no look behind it. So one edit is one finding, and the time is linear in the size
//! of the documents. Where a reference leads to another name or a schema was written out, what is behind
//! it is compared instead.
//!
//! ```
//! use eihealth_generator::compare::diff;
//! use eihealth_generator::openapi::yaml;
//!
//! let document = |limit: &str| {
//!     let text = format!(
//!         "openapi: 3.0.3
//! paths:
//!   /things:
//!     get:
//!       operationId: list_thing
//!       parameters:
//!         - {{name: q, in: query, schema: {{type: string, maxLength: {limit}}}}}
//!       responses: {{'204': {{description: Done.}}}}
//! "
//!     );
//!     yaml::parse("things.yaml", &text)
//! };
//! let report = diff::compare(&document("10")?, &document("5")?)?;
//! assert_eq!(report.wire(), diff::Wire::Break);
//! assert_eq!(report.findings[0].message, "list_thing query q: maxLength 10 -> 5");
//! # Ok::<(), eihealth_generator::openapi::diagnostic::Diagnostics>(())
//! ```

mod arguments;
mod behaviour;
mod case;
mod cases;
mod codes;
mod components;
mod composition;
mod content;
mod differ;
mod document;
mod fields;
mod format;
mod formats;
mod limits;
mod operations;
mod parameters;
mod references;
mod report;
mod rules;
mod rust;
mod schemas;
mod security;
mod shape;
mod usage;
mod verdict;
mod view;

pub use crate::openapi::accepted::Accepted;
pub use format::{Format, Section, Sides};
pub use report::{FailOn, Fate, Finding, Report, User, compare, compare_with_codes};
pub use rules::{Case, Code, RULES, Rule};
pub use usage::Side;
pub use verdict::{Impact, Sdk, Wire};
