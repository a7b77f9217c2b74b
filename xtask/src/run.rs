//! Commands that run another package of the workspace.
//!
//! They are started by cargo rather than linked in: `xtask` must build and run while the SDK, which it
//! generates, doesn't compile.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

use crate::docs;
use crate::output::{Outcome, Verdict, complain, say};
use crate::workspace::Workspace;

pub(crate) fn mock(port: Option<u16>, arguments: Vec<OsString>) -> Outcome {
    let mut fixed = ["--bin", "eihealth-mock", "--"].map(OsString::from).to_vec();
    if let Some(port) = port {
        fixed.extend(["--port".into(), port.to_string().into()]);
    }
    let workspace = Workspace::find()?;
    let pages = workspace.root().join(docs::DIRECTORY);
    match docs::write(&workspace, &pages, None) {
        Ok(_) => fixed.extend(["--pages".into(), pages.into_os_string()]),
        // the service is of the last bundle, which is whole
        Err(error) => complain!("{error:#}\nthe mock runs without its pages, for these can't be written\n"),
    }
    run("eihealth-mock", fixed.into_iter().chain(arguments))
}

pub(crate) fn demo() -> Outcome {
    say!("\nrunning tests/demo/src/main.rs against the mock service\n");
    run("eihealth-demo", [])
}

pub(crate) fn replay(file: &Path) -> Outcome {
    // cargo runs at the workspace's root, the file is named from here
    let file = std::path::absolute(file).with_context(|| file.display().to_string())?;
    run("eihealth-tests", ["--bin".into(), "replay".into(), "--".into(), file.into_os_string()])
}

/// Runs this very command once more from the same directory, with a feature that is only built when it is used.
pub(crate) fn again_with(feature: &str) -> Outcome {
    let root = Workspace::find()?.root().to_owned();
    let mut command = Command::new(cargo());
    command.args(["run", "--quiet", "--package", "xtask", "--features", feature, "--manifest-path"]);
    command.arg(root.join("Cargo.toml"));
    if cfg!(windows) {
        // where a program that runs can't be replaced
        command.arg("--target-dir").arg(root.join("target").join(feature));
    }
    finish(command.arg("--").args(std::env::args_os().skip(1)))
}

fn run(package: &str, arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    let root = Workspace::find()?.root().to_owned();
    finish(
        Command::new(cargo())
            .args(["run", "--quiet", "--package", package])
            .args(arguments)
            .current_dir(root),
    )
}

/// Runs cargo to its end; the exit code is that of what it ran.
fn finish(command: &mut Command) -> Outcome {
    let status = command.status().context("can't start cargo")?;
    // a signal leaves no code
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(Verdict::Of(2), Verdict::Of))
}

/// The cargo that runs this program, or the one in the path.
pub(crate) fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
