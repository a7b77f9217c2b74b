//! Holds the specification against the text of the vendor's reference, row by row.
//!
//! [`audit`] reads the tables of the text and compares each row with the specification; [`draft::draft`] turns a
//! section that the specification lacks into YAML to start from. The reference itself is not part of the
//! repository. `vendor_sdk`, behind the feature `vendor-sdk`, does the same with the vendor's Python SDK.

mod compare;
pub mod document;
pub mod draft;
pub mod format;
pub mod report;
mod rows;
mod schema;
pub mod source;
#[cfg(feature = "vendor-sdk")]
pub mod vendor_sdk;

use document::Reference;
use report::AuditReport;
use schema::{Document, Operation};

use crate::openapi::errata::Errata;
use crate::openapi::template::nameless;
use crate::openapi::yaml::Node;

/// Why there is no report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// The text has no section that documents an operation.
    #[error("no operation sections found: is this the reference's text?")]
    NoOperations,
    /// The specification has no operations.
    #[error("the specification has no paths: is it an OpenAPI document?")]
    NoPaths,
    /// No area of this name.
    #[error("no area `{area}`; there are {}", known.join(", "))]
    Area {
        /// What was asked for.
        area: String,
        /// The areas of the specification.
        known: Vec<String>,
    },
    /// No section of this number.
    #[error("no operation is documented in section `{section}`{}", hint(near))]
    Section {
        /// What was asked for.
        section: String,
        /// Sections whose number begins alike.
        near: Vec<String>,
    },
    /// No operation of this name.
    #[error("the SDK has no operation `{name}`{}", lacking(new))]
    Operation {
        /// What was asked for.
        name: String,
        /// Those that the specification lacks.
        new: Vec<String>,
    },
    /// The vendor's SDK can't be read.
    #[cfg(feature = "vendor-sdk")]
    #[error(transparent)]
    VendorSdk(#[from] vendor_sdk::Unreadable),
}

fn lacking(new: &[String]) -> String {
    if new.is_empty() { String::new() } else { format!("; the specification lacks {}", new.join(", ")) }
}

fn hint(near: &[String]) -> String {
    if near.is_empty() { String::new() } else { format!("; there are {}", near.join(", ")) }
}

/// Compares the text of the reference with a bundled specification. `area` is the name of an area's file or the
/// beginning of a section's number, and limits the report to it.
pub fn audit(text: &str, spec: &Node, errata: &Errata, area: Option<&str>) -> Result<AuditReport, Unusable> {
    let reference = read(text)?;
    let spec = Document::new(spec);
    if spec.operations.is_empty() {
        return Err(Unusable::NoPaths);
    }
    report_on(&reference, &spec, errata, area)
}

/// Compares what a document says with the specification.
fn report_on<'a>(
    reference: &'a Reference,
    spec: &'a Document<'a>,
    errata: &'a Errata,
    area: Option<&str>,
) -> Result<AuditReport, Unusable> {
    let prefixes = area.map(|area| prefixes(area, spec, reference)).transpose()?;
    let below = |section: &str| match &prefixes {
        Some(prefixes) => prefixes.iter().any(|prefix| is_within(section, prefix)),
        None => true,
    };
    // what has no number belongs to its neighbours
    let beside: Vec<&str> = reference
        .operations
        .iter()
        .filter(|operation| operation.id.as_ref() == Some(&operation.section))
        .filter(|operation| {
            let section = nearest(&operation.path, &spec.operations).and_then(Operation::section_number);
            section.is_some_and(below)
        })
        .map(|operation| operation.section.as_str())
        .collect();
    let within = |section: &str| below(section) || beside.contains(&section);
    let (mut report, used) = compare::compare(reference, spec, errata, within);
    let unread = reference.notes.iter().filter(|note| within(&note.section)).cloned();
    report.notes.extend(unread);
    report.notes.sort_by_key(|note| note.line);
    // errata are about the text; an SDK has only some of its rows
    if area.is_none() && reference.omits.is_empty() {
        let unused =
            errata.entries().iter().zip(used).filter(|(erratum, used)| erratum.excuses_rows() && !used);
        report.stale = unused.map(|(erratum, _)| erratum.clone()).collect();
    }
    Ok(report)
}

/// Reads the text, which must document something.
fn read(text: &str) -> Result<Reference, Unusable> {
    let reference = document::parse(text);
    if reference.operations.is_empty() { Err(Unusable::NoOperations) } else { Ok(reference) }
}

/// The sections of an area: those above its operations' own, so that a new one beside them is found.
fn prefixes(area: &str, spec: &Document<'_>, reference: &Reference) -> Result<Vec<String>, Unusable> {
    if area.starts_with(|c: char| c.is_ascii_digit()) {
        if reference.operations.iter().any(|operation| is_within(&operation.section, area)) {
            return Ok(vec![area.to_owned()]);
        }
        return Err(Unusable::Section { section: area.to_owned(), near: Vec::new() });
    }
    let operations = &spec.operations;
    let mut found: Vec<String> = operations
        .iter()
        .filter(|operation| operation.area() == Some(area))
        .filter_map(|operation| Some(operation.section_number()?.rsplit_once('.')?.0.to_owned()))
        .collect();
    found.sort();
    found.dedup();
    if found.is_empty() {
        let mut known: Vec<String> =
            operations.iter().filter_map(|operation| operation.area().map(str::to_owned)).collect();
        known.sort();
        known.dedup();
        return Err(Unusable::Area { area: area.to_owned(), known });
    }
    Ok(found)
}

/// The operation of the specification that has the most of a path's beginning.
fn nearest<'o, 'a>(path: &str, operations: &'o [Operation<'a>]) -> Option<&'o Operation<'a>> {
    let path = nameless(path);
    let alike = |other: &str| {
        let other = nameless(other);
        path.split('/').zip(other.split('/')).take_while(|(a, b)| a == b).count()
    };
    // what stands before the first slash, the version and the tenant's project are common to all
    let near = operations.iter().map(|operation| (alike(operation.path), operation)).filter(|(n, _)| *n > 3);
    near.rev().max_by_key(|(alike, _)| *alike).map(|(_, operation)| operation)
}

/// Whether `section` is `prefix` or below it.
fn is_within(section: &str, prefix: &str) -> bool {
    section.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
