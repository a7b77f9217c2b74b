//! Commands that run another package of the workspace.
//!
//! They are started by cargo rather than linked in: `xtask` must build and run while the SDK, which it
//! generates, doesn't compile.

use std::process::{Command, ExitCode};

use crate::workspace;

pub(crate) fn mock(port: u16) -> Result<ExitCode, String> {
    cargo(&["run", "--quiet", "--package", "eihealth-mock", "--", "--port", &port.to_string()])
}

pub(crate) fn demo() -> Result<ExitCode, String> {
    println!("\nrunning the quickstart against the mock service\n");
    cargo(&["run", "--quiet", "--package", "eihealth-tests", "--example", "quickstart"])
}

fn cargo(arguments: &[&str]) -> Result<ExitCode, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(arguments)
        .current_dir(workspace::root())
        .status()
        .map_err(|error| format!("can't start cargo: {error}"))?;
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
