//! Everything under `spec/`, read at once, so that all faults are told together.

use std::path::Path;

use crate::openapi::accepted::Accepted;
use crate::openapi::bundle;
use crate::openapi::catalogue::{self, Catalogue};
use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::errata::Errata;
use crate::openapi::parallel;
use crate::openapi::yaml::Node;

/// A specification.
#[derive(Clone, Debug)]
pub struct Specification {
    /// The bundle of its documents.
    pub document: Node,
    /// `errors.yaml`; empty if this is one document.
    pub catalogue: Catalogue,
    /// `errata.yaml`; empty if there is none.
    pub errata: Errata,
    /// `accepted.toml`; empty if there is none.
    pub accepted: Accepted,
}

impl Specification {
    /// Reads a directory with `root.yaml`, or one document that is complete in itself.
    ///
    /// # Errors
    ///
    /// All faults of all files.
    pub fn load(path: &Path) -> Result<Self, Diagnostics> {
        let (document, (catalogue, errata, accepted)) = parallel::both(
            || bundle::load(path),
            || (catalogue::load(path), Errata::load(path), Accepted::load(path)),
        );
        match (document, catalogue, errata, accepted) {
            (Ok(document), Ok(catalogue), Ok(errata), Ok(accepted)) => {
                Ok(Specification { document, catalogue, errata, accepted })
            }
            (document, catalogue, errata, accepted) => {
                let faults = [document.err(), catalogue.err(), errata.err(), accepted.err()];
                let mut found = Diagnostics::new();
                faults.into_iter().flatten().for_each(|faults| found.extend(faults));
                Err(found)
            }
        }
    }
}
