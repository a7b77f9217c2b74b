//! `cargo xtask lint`

use std::path::Path;

use eihealth_generator::check::lint;
use eihealth_generator::openapi::specification::Specification;
use eihealth_generator::openapi::yaml::Node;

use crate::output::{Outcome, Verdict, complain, say};
use crate::workspace::Workspace;

pub(crate) fn run(path: Option<&Path>) -> Outcome {
    let path = match path {
        Some(path) => path.to_owned(),
        None => Workspace::find()?.spec(),
    };
    let checked = check(&path)?;
    match &checked {
        Ok(_) => say!("{}: no findings", path.display()),
        Err(Findings { text, count }) => complain!("{text}\n{}: {count} findings", path.display()),
    }
    Ok(Verdict::good_if(checked.is_ok()))
}

/// What is wrong with a specification.
pub(crate) struct Findings {
    pub(crate) text: String,
    pub(crate) count: usize,
}

/// The specification at `path`, or what is wrong with it.
pub(crate) fn check(path: &Path) -> anyhow::Result<Result<Node, Findings>> {
    let (found, node) = match Specification::load(path) {
        Ok(specification) => (lint::specification(&specification), Some(specification.document)),
        Err(found) => (found, None),
    };
    Ok(match node {
        Some(node) if found.is_empty() => Ok(node),
        _ => Err(Findings { text: found.to_string(), count: found.len() }),
    })
}
