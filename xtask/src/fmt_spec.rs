//! `cargo xtask fmt-spec`

use std::path::Path;

use anyhow::Context as _;
use eihealth_generator::check::fmt as format_spec;
use eihealth_generator::codegen::write;
use eihealth_generator::openapi::bundle;
use eihealth_generator::openapi::prose::counted;

use crate::output::{Outcome, Verdict, complain, say};
use crate::workspace::Workspace;

pub(crate) fn run(check: bool) -> Outcome {
    let workspace = Workspace::find()?;
    let spec = workspace.spec();
    let files = files(&workspace)?;
    let mut faulty = false;
    let mut changed = Vec::new();
    for file in &files {
        let formatted = bundle::read_member(&spec, file)
            .and_then(|source| Ok((format_spec::format(&source.name, &source.text)?, source)));
        match formatted {
            Ok((formatted, source)) if formatted == source.text => {}
            Ok((formatted, source)) => {
                if !check {
                    write::replace_file(&spec.join(file), &formatted)?;
                }
                changed.push(source.name);
            }
            Err(found) => {
                faulty = true;
                complain!("{found}");
            }
        }
    }
    if check && !changed.is_empty() {
        say!("not in the canonical layout, run `cargo xtask fmt-spec`:");
    }
    for name in &changed {
        say!("~ {name}");
    }
    if changed.is_empty() && !faulty {
        say!("{} in the canonical layout", counted(files.len(), "file is", "files are"));
    }
    Ok(Verdict::good_if(!faulty && (!check || changed.is_empty())))
}

/// Every file that is written by hand, as its path below `spec/`, in the order of their names. What can't be read is
/// among them, so that it is told.
fn files(workspace: &Workspace) -> anyhow::Result<Vec<String>> {
    let (spec, bundle) = (workspace.spec(), workspace.bundle());
    let mut files = Vec::new();
    for below in ["", "areas/"] {
        let dir = spec.join(below);
        for name in list(&dir).with_context(|| format!("can't read the directory {}", dir.display()))? {
            if name.ends_with(".yaml") && !name.starts_with('.') && dir.join(&name) != bundle {
                files.push(format!("{below}{name}"));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Names that are not UTF-8 are no `.yaml` that anything would read.
fn list(dir: &Path) -> std::io::Result<Vec<String>> {
    let names = std::fs::read_dir(dir)?.map(|entry| Ok(entry?.file_name().into_string().ok()));
    names.filter_map(Result::transpose).collect()
}
