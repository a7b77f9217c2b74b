//! What an edit of the specification costs from end to end, on a copy of the workspace.

use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

use super::Bench;
use super::clock::{cargo, finish, once};
use crate::run;

/// The edit: a limit of a request's field.
const FILE: &str = "spec/areas/images.yaml";

/// Regenerating, compiling, the snapshots and the verdict, each after the one before.
pub(super) fn edit(bench: &mut Bench) -> anyhow::Result<()> {
    let copy = bench.target.join("copy");
    if copy.exists() {
        std::fs::remove_dir_all(&copy)?;
    }
    copy_tracked(bench.workspace.root(), &copy)?;
    // a repository of its own, so that `diff` has something to compare with
    for arguments in [
        &["init", "--quiet", "--initial-branch", "main"][..],
        &["add", "--all"],
        &[
            "-c",
            "user.name=measure",
            "-c",
            "user.email=measure@example.com",
            "commit",
            "--quiet",
            "--message",
            "Copy",
        ],
    ] {
        let mut git = Command::new("git");
        git.args(arguments).current_dir(&copy);
        finish(git, &[0])?;
    }
    // as a maintainer finds it: everything was built before, and cargo builds incrementally
    let target = bench.target.join("edit");
    let snapshots = ["test", "--quiet", "--package", "eihealth-tests", "--test", "snapshots"];
    let step = |arguments: &[&str], codes: &[i32]| {
        let mut command = Command::new(run::cargo());
        command.args(arguments).current_dir(&copy).env("CARGO_TARGET_DIR", &target);
        command.env_remove("CARGO_MANIFEST_DIR").env("INSTA_UPDATE", "no");
        finish(command, codes).map(drop)
    };
    cargo(&copy, &target, &["xtask", "regen", "--check"])?;
    step(&["xtask", "regen"], &[0])?;
    step(&snapshots, &[0])?;

    let path = copy.join(FILE);
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let at = text.find("maxLength: ").with_context(|| format!("{FILE} has no limit to edit"))?
        + "maxLength: ".len();
    let edited = format!("{}9{}", &text[..at], &text[at..]);

    std::fs::write(&path, edited)?;

    let mut sum = 0.0;
    for (what, arguments, codes) in [
        ("regen", &["xtask", "regen"][..], &[0][..]),
        ("check of the crate", &["check", "--quiet", "--package", "eihealth"], &[0]),
        ("snapshots, which differ", &snapshots, &[101]),
        ("diff", &["xtask", "diff"], &[0, 1]),
    ] {
        let time = once(|| step(arguments, codes))?;
        sum += time.wall;
        bench.table.reference(&format!("an edit: {what} (wall)"), time.wall, "s");
    }
    bench.table.reference("an edit, from end to end (wall)", sum, "s");
    std::fs::remove_dir_all(&copy)?;
    Ok(())
}

/// Copies what git would commit.
fn copy_tracked(root: &Path, to: &Path) -> anyhow::Result<()> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root);
    let listed = finish(git, &[0])?;
    for file in listed.split('\0').filter(|file| !file.is_empty()) {
        let (from, to) = (root.join(file), to.join(file));
        // listed, but deleted in the working tree
        if !from.is_file() {
            continue;
        }
        if let Some(dir) = to.parent() {
            std::fs::create_dir_all(dir)?;
        }
        std::fs::copy(&from, &to).with_context(|| from.display().to_string())?;
    }
    Ok(())
}
