//! `cargo xtask lint`

use std::path::Path;
use std::process::ExitCode;

use eihealth_generator::check::lint;
use eihealth_generator::openapi::specification::Specification;

use crate::output::say;
use crate::workspace;

pub(crate) fn run(path: Option<&Path>) -> Result<ExitCode, String> {
    let path = path.map_or_else(workspace::spec, Path::to_owned);
    let specification = Specification::load(&path).map_err(|e| e.to_string())?;
    let found = lint::lint(&specification.document);
    if found.is_empty() {
        say!("{}: no findings", path.display());
        return Ok(ExitCode::SUCCESS);
    }
    Err(format!("{found}\n{}: {} findings", path.display(), found.len()))
}
