//! `cargo xtask fmt-spec`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use eihealth_generator::check::fmt as format_spec;
use eihealth_generator::codegen::write;

use crate::output::say;
use crate::workspace;

pub(crate) fn run(check: bool) -> Result<ExitCode, String> {
    let files = files(&workspace::spec())?;
    let mut failures = Vec::new();
    let mut changed = Vec::new();
    for path in &files {
        match format(path, check) {
            Ok(true) => changed.push(path),
            Ok(false) => {}
            Err(error) => failures.push(error),
        }
    }
    if check && !changed.is_empty() {
        say!("not in the canonical layout, run `cargo xtask fmt-spec`:");
    }
    for path in &changed {
        say!("~ {}", path.display());
    }
    if !failures.is_empty() {
        return Err(failures.join("\n"));
    }
    if changed.is_empty() {
        say!("{} files are in the canonical layout", files.len());
    }
    Ok(if check && !changed.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Whether the file was not in the canonical layout; unless `check`, it then is.
fn format(path: &Path, check: bool) -> Result<bool, String> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|e| format!("can't read {name}: {e}"))?;
    let formatted = format_spec::format(&name, &text).map_err(|e| e.to_string())?;
    if formatted == text {
        return Ok(false);
    }
    if !check {
        write::replace_file(path, &formatted).map_err(|e| e.to_string())?;
    }
    Ok(true)
}

/// Every file that is written by hand, in the order of their names.
fn files(spec: &Path) -> Result<Vec<PathBuf>, String> {
    let bundle = workspace::bundle();
    let mut files = Vec::new();
    for dir in [spec.to_owned(), spec.join("areas")] {
        let failed = |e: std::io::Error| format!("can't read the directory {}: {e}", dir.display());
        for entry in std::fs::read_dir(&dir).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
            let is_yaml = path.extension().is_some_and(|extension| extension == "yaml");
            if is_yaml && !hidden && path.is_file() && path != bundle {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
