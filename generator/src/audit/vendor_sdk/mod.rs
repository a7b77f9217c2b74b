//! Holds the specification against the vendor's Python SDK, which is how later editions are published first.
//!
//! The SDK is parsed, never run. What it says of an operation is brought into the form that the tables of the
//! reference have, so that comparing and drafting are the same for both. It knows no limits, defaults or statuses,
//! so these are not compared.

mod client;
mod model;
mod package;
mod python;
mod reference;
mod types;

use std::path::{Path, PathBuf};

use super::document::{Operation, Reference};
use super::report::AuditReport;
use super::schema::Document;
use super::{Unusable, draft, report_on};
use crate::openapi::errata::Errata;
use crate::openapi::template::nameless;
use crate::openapi::yaml::Node;

/// Why an SDK can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// A file or directory can't be opened.
    #[error("{}: {error}", file.display())]
    File {
        /// Which one.
        file: PathBuf,
        /// What the system says.
        error: String,
    },
    /// A file is no Python.
    #[error("{file}:{line}: {message}")]
    Python {
        /// The file, below the directory.
        file: String,
        /// The line that can't be parsed, from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// There are no calls in the directory.
    #[error(
        "{}: no client with calls found: name the directory that the SDK's package was unpacked to \
         (pip download --no-deps huaweicloudsdkeihealth==VERSION, then unzip)",
        directory.display()
    )]
    NoClient {
        /// The directory.
        directory: PathBuf,
    },
    /// There are two SDKs.
    #[error("there are two SDKs, {} and {}: name one of them", first.display(), other.display())]
    Several {
        /// One of them.
        first: PathBuf,
        /// Another one.
        other: PathBuf,
    },
}

/// Compares an unpacked SDK with a bundled specification. `area` is as for [`audit`](super::audit); operations that
/// the specification lacks belong to the area whose paths begin alike.
pub fn audit(
    directory: &Path,
    spec: &Node,
    errata: &Errata,
    area: Option<&str>,
) -> Result<AuditReport, Unusable> {
    let spec = Document::new(spec);
    let reference = read(directory, &spec)?;
    report_on(&reference, &spec, errata, area)
}

/// Drafts an operation of the SDK, named as the SDK's client names it (`create_image`, or `CreateImage`).
pub fn draft(directory: &Path, spec: &Node, name: &str) -> Result<String, Unusable> {
    let spec = Document::new(spec);
    let reference = read(directory, &spec)?;
    let wanted = plain(name);
    match reference
        .operations
        .iter()
        .find(|operation| operation.id.as_deref().map(plain) == Some(wanted.clone()))
    {
        Some(operation) => Ok(draft::write(&reference, operation, &spec)),
        None => {
            let known: Vec<_> =
                spec.operations.iter().map(|o| (o.method.to_uppercase(), nameless(o.path))).collect();
            let lacks = |o: &&Operation| !known.contains(&(o.method.clone(), nameless(&o.path)));
            let new = reference.operations.iter().filter(lacks).filter_map(|o| o.id.clone()).collect();
            Err(Unusable::Operation { name: name.to_owned(), new })
        }
    }
}

/// A name without what differs between `create_image` and `CreateImage`.
fn plain(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

fn read<'s>(directory: &Path, spec: &'s Document<'s>) -> Result<Reference, Unusable> {
    if spec.operations.is_empty() {
        return Err(Unusable::NoPaths);
    }
    let (packages, source) = package::read(directory)?;
    Ok(reference::write(&packages, source, spec))
}
