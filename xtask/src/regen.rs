//! `cargo xtask regen`

use std::path::Path;
use std::time::{Instant, UNIX_EPOCH};

use eihealth_generator::codegen::layout::Cache;
use eihealth_generator::codegen::{features, pipeline, write};
use eihealth_generator::compare::signature::{changes, of_document};
use eihealth_generator::openapi::model::Api;
use eihealth_generator::openapi::parallel;
use eihealth_generator::openapi::prose::counted;
use eihealth_generator::openapi::specification::Specification;
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
    let specification = match lint::check(&spec) {
        Ok(specification) => specification,
        Err(Findings { text, count }) => {
            complain!("{text}\nnothing was written; findings in the specification: {count}");
            return Ok(Verdict::Found);
        }
    };
    let Specification { document: node, catalogue, .. } = specification;
    let generate = || pipeline::generate_with(&node, &catalogue, &cache());
    // what else there is to do doesn't wait for the code
    let beside = || {
        let document = node.to_json();
        anyhow::Ok((missing_features(&workspace, &document)?, Bundle::new(&document, &bundle_path)?))
    };
    let (generated_files, beside) = parallel::both(generate, beside);
    let (missing, bundle) = beside?;
    if !missing.is_empty() {
        complain!("{}\nnothing was written", missing.join("\n"));
        return Ok(Verdict::Found);
    }
    let output = match generated_files {
        Ok(output) => output,
        Err(error) => {
            complain!("{error}\nnothing was written");
            return Ok(Verdict::Found);
        }
    };

    let files = write::compare(&generated, &output.files)?;
    if check {
        return Ok(report_stale(&files, &generated, (!bundle.is_current).then_some(bundle_path.as_path())));
    }

    if !files.is_empty() {
        write::replace_dir(&generated, &output.files)?;
    }
    if !bundle.is_current {
        write::replace_file(&bundle_path, &bundle.text)?;
    }
    let lines: usize = output.files.values().map(|text| text.lines().count()).sum();
    say!(
        "{}, {} -> {}, {} in {} ({:.2} s)",
        counted(output.operations, "operation", "operations"),
        counted(output.schemas, "schema", "schemas"),
        counted(output.files.len(), "file", "files"),
        counted(lines, "line", "lines"),
        generated.display(),
        start.elapsed().as_secs_f64(),
    );
    if files.is_empty() && bundle.is_current {
        say!("nothing changed");
    } else {
        if !bundle.is_current {
            say!("  ~ {}", bundle_path.display());
        }
        print_some(files.lines());
        if let Some(moved) = bundle.moved {
            say!("{} of the signature changed", counted(moved.len(), "line", "lines"));
            print_some(moved.into_iter());
        }
    }
    Ok(Verdict::Good)
}

/// The bundle that is to be written.
struct Bundle {
    text: String,
    is_current: bool,
    /// The lines of the signature that differ from the bundle that stands there; none where that can't be read.
    moved: Option<Vec<String>>,
}

impl Bundle {
    fn new(document: &serde_json::Value, path: &Path) -> anyhow::Result<Self> {
        let text = pipeline::to_yaml(document);
        let is_current = write::is_current(path, &text)?;
        let moved = || {
            // it is about to be replaced: that it is no bundle is no fault
            let before = std::fs::read_to_string(path).ok()?;
            let old = yaml::parse("openapi.yaml", &before).ok()?;
            Some(changes(&of_document(&old.to_json()), &of_document(document)))
        };
        Ok(Bundle { is_current, moved: if is_current { None } else { moved() }, text })
    }
}

/// What earlier runs of this build have laid out, beside the program.
fn cache() -> Cache {
    let kept = || {
        let program = std::env::current_exe().ok()?;
        let built = program.metadata().ok()?;
        let since = built.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Cache::at(
            &program.parent()?.join("xtask-printed"),
            format!("{}-{}", since.as_nanos(), built.len()),
        ))
    };
    kept().unwrap_or_default()
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
