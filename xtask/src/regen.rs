//! `cargo xtask regen`

use std::path::Path;
use std::time::Instant;

use eihealth_generator::codegen::{features, pipeline, write};
use eihealth_generator::compare::signature::{changes, of_document};
use eihealth_generator::openapi::model::Api;
use eihealth_generator::openapi::yaml;

use crate::lint::{self, Findings};
use crate::output::{Outcome, Verdict, complain, say};
use crate::workspace::Workspace;

/// How many lines of a long list are printed.
const SHOWN: usize = 40;

pub(crate) fn run(check: bool) -> Outcome {
    let start = Instant::now();
    let workspace = Workspace::find()?;
    let (spec, bundle_path, generated) = (workspace.spec(), workspace.bundle(), workspace.generated());
    let node = match lint::check(&spec)? {
        Ok(node) => node,
        Err(Findings { text, count }) => {
            complain!("{text}\nnothing was written; findings in the specification: {count}");
            return Ok(Verdict::Found);
        }
    };
    let document = node.to_json();
    let missing = missing_features(&workspace, &document)?;
    if !missing.is_empty() {
        complain!("{}\nnothing was written", missing.join("\n"));
        return Ok(Verdict::Found);
    }
    let generate = || {
        let catalogue = pipeline::catalogue(&spec)?;
        pipeline::generate(&document, &catalogue)
    };
    let output = match generate() {
        Ok(output) => output,
        Err(error) => {
            complain!("{error}\nnothing was written");
            return Ok(Verdict::Found);
        }
    };
    let bundle = pipeline::to_yaml(&document)?;

    let files = write::compare(&generated, &output.files)?;
    let bundle_is_current = write::is_current(&bundle_path, &bundle)?;
    if check {
        return Ok(report_stale(&files, &generated, (!bundle_is_current).then_some(bundle_path.as_path())));
    }

    let before = std::fs::read_to_string(&bundle_path).unwrap_or_default();
    if !files.is_empty() {
        write::replace_dir(&generated, &output.files)?;
    }
    if !bundle_is_current {
        write::replace_file(&bundle_path, &bundle)?;
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
    Ok(Verdict::Good)
}

/// What the SDK's manifest lacks of the features that the specification names.
fn missing_features(workspace: &Workspace, document: &serde_json::Value) -> anyhow::Result<Vec<String>> {
    let name = workspace.manifest().display().to_string();
    Ok(workspace.features()?.departures(&name, &features::groups(&Api::new(document))))
}

fn report_stale(files: &write::Changes, generated: &Path, bundle: Option<&Path>) -> Verdict {
    if files.is_empty() && bundle.is_none() {
        say!("everything is as generated");
        return Verdict::Good;
    }
    say!("stale, run `cargo xtask regen`:");
    if let Some(bundle) = bundle {
        say!("~ {}", bundle.display());
    }
    for line in files.lines() {
        let (sign, path) = line.split_at(2);
        say!("{sign}{}/{path}", generated.display());
    }
    Verdict::Found
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
