//! `cargo xtask fmt-spec`

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use eihealth_generator::check::fmt as format_spec;
use eihealth_generator::codegen::write;

use crate::output::{Outcome, Verdict, complain, say};
use crate::workspace::Workspace;

pub(crate) fn run(check: bool) -> Outcome {
    let files = files(&Workspace::find()?)?;
    let mut faulty = false;
    let mut changed = Vec::new();
    for path in &files {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).with_context(|| format!("can't read {name}"))?;
        match format_spec::format(&name, &text) {
            Ok(formatted) if formatted == text => {}
            Ok(formatted) => {
                if !check {
                    write::replace_file(path, &formatted)?;
                }
                changed.push(path);
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
    for path in &changed {
        say!("~ {}", path.display());
    }
    if changed.is_empty() && !faulty {
        say!("{} files are in the canonical layout", files.len());
    }
    Ok(Verdict::good_if(!faulty && (!check || changed.is_empty())))
}

/// Every file that is written by hand, in the order of their names.
fn files(workspace: &Workspace) -> anyhow::Result<Vec<PathBuf>> {
    let (spec, bundle) = (workspace.spec(), workspace.bundle());
    let mut files = Vec::new();
    for dir in [spec.clone(), spec.join("areas")] {
        for entry in list(&dir).with_context(|| format!("can't read the directory {}", dir.display()))? {
            let hidden = entry.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
            let is_yaml = entry.extension().is_some_and(|extension| extension == "yaml");
            if is_yaml && !hidden && entry.is_file() && entry != bundle {
                files.push(entry);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn list(dir: &Path) -> std::io::Result<Vec<PathBuf>> {
    std::fs::read_dir(dir)?.map(|entry| Ok(entry?.path())).collect()
}
