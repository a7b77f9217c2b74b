//! `cargo xtask lint`

use std::path::Path;

use eihealth_generator::check::lint;
use eihealth_generator::openapi::prose::counted;
use eihealth_generator::openapi::specification::Specification;

use crate::output::{Outcome, Verdict, complain, say};
use crate::workspace::Workspace;

pub(crate) fn run(path: Option<&Path>) -> Outcome {
    let path = match path {
        Some(path) => path.to_owned(),
        None => Workspace::find()?.spec(),
    };
    let checked = check(&path);
    match &checked {
        Ok(_) => say!("{}: no findings", path.display()),
        Err(Findings { text, count }) => {
            complain!("{text}\n{}: {}", path.display(), counted(*count, "finding", "findings"));
        }
    }
    Ok(Verdict::good_if(checked.is_ok()))
}

/// What is wrong with a specification.
pub(crate) struct Findings {
    pub(crate) text: String,
    pub(crate) count: usize,
}

/// The specification at `path`, or what is wrong with it.
pub(crate) fn check(path: &Path) -> Result<Specification, Findings> {
    let found = match Specification::load(path) {
        Ok(specification) => {
            let found = lint::specification(&specification);
            if found.is_empty() {
                return Ok(specification);
            }
            found
        }
        Err(found) => found,
    };
    // what is found twice is told once
    Err(Findings { text: found.to_string(), count: found.iter().count() })
}
