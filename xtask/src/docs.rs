//! `cargo xtask docs`

use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use eihealth_generator::codegen::write::replace_dir;
use eihealth_generator::compare::diff;
use eihealth_generator::openapi::prose::counted;
use eihealth_generator::openapi::specification::Specification;
use eihealth_generator::pages::{self, RENDERER, SCRIPT, Since, Texts};

use crate::output::{Outcome, Verdict, complain, say};
use crate::since::Before;
use crate::workspace::Workspace;

/// Where the pages are written unless something else is said.
pub(crate) const DIRECTORY: &str = "target/docs";

pub(crate) fn run(output: &Path, since: Option<&str>, open: bool) -> Outcome {
    let workspace = Workspace::find()?;
    let count = write(&workspace, output, since)?;
    let index = output.join("index.html");
    say!(
        "{} in {}; {} opens as it is, without a server",
        counted(count, "file", "files"),
        output.display(),
        index.display()
    );
    if open {
        open::that(&index).with_context(|| format!("can't show {}", index.display()))?;
    }
    Ok(Verdict::Good)
}

/// Writes the pages, and says how many files they are; `since` as it was named.
pub(crate) fn write(workspace: &Workspace, output: &Path, since: Option<&str>) -> anyhow::Result<usize> {
    let is_ours = || -> std::io::Result<bool> {
        Ok(!output.exists() || output.join(SCRIPT).exists() || output.read_dir()?.next().is_none())
    };
    ensure!(
        is_ours().with_context(|| format!("can't read {}", output.display()))?,
        "{} holds something else than these pages, which would be lost: name another directory",
        output.display()
    );
    let read = |path: &str| {
        std::fs::read_to_string(workspace.root().join(path)).with_context(|| format!("can't read {path}"))
    };
    let texts = [
        "CHANGELOG.md",
        "sdk/src/guide/lists.rs",
        "sdk/src/guide/waiting.rs",
        "sdk/src/runtime/environment/mod.rs",
        "mock/src/control.rs",
        "sdk/src/runtime/retry/faults.md",
    ]
    .map(read);
    let [changes, lists, waiting, environment, control, faults] = texts;
    let (changes, lists, waiting) = (changes?, lists?, waiting?);
    let (environment, control, faults) = (environment?, control?, faults?);
    let texts = Texts {
        changes: &changes,
        lists: &lists,
        waiting: &waiting,
        environment: &environment,
        control: &control,
        faults: &faults,
    };
    // parsing takes most of the time, and the sides have nothing to do with each other
    let (before, specification) = std::thread::scope(|scope| {
        let before = scope.spawn(|| Before::find(workspace, since));
        let specification = Specification::load(&workspace.spec());
        (before.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), specification)
    });
    let (before, specification) = match (before, specification) {
        (Ok(before), Ok(specification)) => (before, specification),
        (Err(before), Err(found)) => bail!("{before:#}\n{found}"),
        (Err(error), Ok(_)) => return Err(error),
        (Ok(_), Err(found)) => bail!("{found}"),
    };
    let compared;
    let since = match &before {
        Before::Nothing => Since::First,
        Before::Unknown(why) => {
            complain!("the pages don't tell what changed since the last release: {why}");
            Since::Unknown
        }
        Before::Edition(side) => {
            // of an edition without them nothing is known
            let codes = side.codes.as_ref().unwrap_or(&specification.catalogue);
            compared = diff::compare_with_codes(
                (&side.document, codes),
                (&specification.document, &specification.catalogue),
            )?;
            Since::Edition { label: &side.name, report: &compared }
        }
    };
    let mut files = pages::site(&specification, &texts, since);
    let script =
        scalar_api_reference::get_asset(RENDERER).context("the renderer's crate has no script in it")?;
    files.insert(RENDERER.to_owned(), String::from_utf8(script).context("the renderer's script is no text")?);
    replace_dir(output, &files)?;
    Ok(files.len())
}
