//! Commands that run another package of the workspace.
//!
//! They are started by cargo rather than linked in: `xtask` must build and run while the SDK, which it
//! generates, doesn't compile.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::output::say;
use crate::workspace;

pub(crate) fn mock(port: u16) -> Result<ExitCode, String> {
    run("eihealth-mock", &["--bin", "eihealth-mock", "--", "--port", &port.to_string()])
}

pub(crate) fn demo() -> Result<ExitCode, String> {
    say!("\nrunning the quickstart against the mock service\n");
    run("eihealth-tests", &["--example", "quickstart"])
}

pub(crate) fn replay(file: &Path) -> Result<ExitCode, String> {
    // cargo runs at the workspace's root, the file is named from here
    let file = std::path::absolute(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let file = file.to_str().ok_or_else(|| format!("{}: the path is not Unicode", file.display()))?;
    run("eihealth-tests", &["--bin", "replay", "--", file])
}

fn run(package: &str, arguments: &[&str]) -> Result<ExitCode, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsStr::new("cargo").to_owned());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", package])
        .args(arguments)
        .current_dir(workspace::root())
        .status()
        .map_err(|error| format!("can't start cargo: {error}"))?;
    Ok(match status.code() {
        Some(code) => u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from),
        None => ExitCode::FAILURE,
    })
}
