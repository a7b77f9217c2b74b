//! `cargo xtask regen`

use std::process::ExitCode;
use std::time::Instant;

use eihealth_generator::check::lint;
use eihealth_generator::codegen::{pipeline, write};
use eihealth_generator::compare::signature::{changes, of_document};
use eihealth_generator::openapi::specification::Specification;
use eihealth_generator::openapi::yaml;

use crate::output::say;
use crate::workspace;

/// How many lines of a long list are printed.
const SHOWN: usize = 40;

pub(crate) fn run(check: bool) -> Result<ExitCode, String> {
    let start = Instant::now();
    let (bundle_path, generated) = (workspace::bundle(), workspace::generated());
    let Specification { document: node, catalogue, .. } =
        Specification::load(&workspace::spec()).map_err(|e| format!("{e}\nnothing was written"))?;
    let found = lint::lint(&node);
    if !found.is_empty() {
        return Err(format!("{found}\nnothing was written; findings in the specification: {}", found.len()));
    }
    let document = node.to_json();
    let output =
        pipeline::generate(&node, &catalogue).map_err(|e| format!("{e}\nnothing was written"))?;
    let bundle = pipeline::to_yaml(&document).map_err(|e| e.to_string())?;

    let files = write::compare(&generated, &output.files).map_err(|e| e.to_string())?;
    let bundle_is_current = write::is_current(&bundle_path, &bundle).map_err(|e| e.to_string())?;
    if check {
        return Ok(report_stale(&files, bundle_is_current));
    }

    let before = std::fs::read_to_string(&bundle_path).unwrap_or_default();
    if !files.is_empty() {
        write::replace_dir(&generated, &output.files).map_err(|e| e.to_string())?;
    }
    if !bundle_is_current {
        write::replace_file(&bundle_path, &bundle).map_err(|e| e.to_string())?;
    }
    let lines: usize = output.files.values().map(|text| text.lines().count()).sum();
    say!(
        "{} operations, {} schemas -> {} files, {lines} lines in {} ({:.2} s)",
        output.operations,
        output.schemas,
        output.files.len(),
        generated.display(),
        start.elapsed().as_secs_f64(),
    );
    if files.is_empty() && bundle_is_current {
        say!("nothing changed");
    } else {
        print_some(files.lines());
        // a bundle that can't be read is about to be replaced: there is nothing to compare with
        if let Ok(old) = yaml::parse("openapi.yaml", &before) {
            let moved = changes(&of_document(&old.to_json()), &of_document(&document));
            say!("{} lines of the signature changed", moved.len());
            print_some(moved.into_iter());
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn report_stale(files: &write::Changes, bundle_is_current: bool) -> ExitCode {
    if files.is_empty() && bundle_is_current {
        say!("everything is as generated");
        return ExitCode::SUCCESS;
    }
    say!("stale, run `cargo xtask regen`:");
    if !bundle_is_current {
        say!("~ {}", workspace::bundle().display());
    }
    let generated = workspace::generated();
    for line in files.lines() {
        let (sign, path) = line.split_at(2);
        say!("{sign}{}/{path}", generated.display());
    }
    ExitCode::FAILURE
}

fn print_some(lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    for line in lines.iter().take(SHOWN) {
        say!("  {line}");
    }
    if lines.len() > SHOWN {
        say!("  … and {} more", lines.len() - SHOWN);
    }
}
