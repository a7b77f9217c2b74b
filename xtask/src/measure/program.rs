//! The program `eihealth`, as it goes out.

use std::process::Command;

use anyhow::Context as _;

use super::Bench;
use super::clock::{Clock, cargo, finish};

/// Starts are short, and so are many of them.
const STARTS: u8 = 41;

/// The size of the release build, and the time of commands that ask no service.
pub(super) fn program(bench: &mut Bench) -> anyhow::Result<()> {
    let arguments = ["build", "--quiet", "--release", "--package", "eihealth-cli"];
    cargo(bench.workspace.root(), &bench.target, &arguments)?;
    let program = bench.target.join(format!("release/eihealth{}", std::env::consts::EXE_SUFFIX));
    let size = program.metadata().with_context(|| program.display().to_string())?.len() as f64 / 1e6;
    bench.table.limited("eihealth, release binary, stripped", size, 15.0, "MB");
    for arguments in ["--version", "get jobs --help", "api list_job --help"] {
        let start = || {
            let mut command = Command::new(&program);
            command.args(arguments.split(' '));
            finish(command, &[0])
        };
        let time = Clock { runs: STARTS }.median(|| Ok(()), start)?;
        bench.table.limited(&format!("eihealth {arguments} (wall)"), time.wall * 1e3, 20.0, "ms");
    }
    Ok(())
}
