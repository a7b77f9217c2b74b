//! Running commands and taking their time.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, bail};

use crate::run;

/// Takes the time of commands.
pub(super) struct Clock {
    pub(super) runs: u8,
}

/// What a command took, in seconds.
#[derive(Clone, Copy)]
pub(super) struct Time {
    pub(super) wall: f64,
    /// Of processors, where the system tells; what compilers do is measured by it, as it depends less on what else runs.
    pub(super) user: f64,
}

impl Clock {
    /// The median of some runs; `prepare` goes before each and isn't counted.
    pub(super) fn median<P, R>(
        &self,
        mut prepare: impl FnMut() -> anyhow::Result<P>,
        mut run: impl FnMut() -> anyhow::Result<R>,
    ) -> anyhow::Result<Time> {
        let mut times = Vec::new();
        for _ in 0..self.runs {
            prepare()?;
            times.push(once(&mut run)?);
        }
        let middle = times.len() / 2;
        let mut walls: Vec<f64> = times.iter().map(|time| time.wall).collect();
        let mut users: Vec<f64> = times.iter().map(|time| time.user).collect();
        walls.sort_by(f64::total_cmp);
        users.sort_by(f64::total_cmp);
        Ok(Time { wall: walls[middle], user: users[middle] })
    }
}

/// One run.
pub(super) fn once<R>(run: impl FnOnce() -> anyhow::Result<R>) -> anyhow::Result<Time> {
    let (start, before) = (Instant::now(), user_of_children());
    run()?;
    Ok(Time { wall: start.elapsed().as_secs_f64(), user: user_of_children() - before })
}

/// Seconds that processors spent on the programs that were started and have ended.
#[cfg(unix)]
fn user_of_children() -> f64 {
    use nix::sys::resource::{UsageWho, getrusage};
    let micros = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    getrusage(UsageWho::RUSAGE_CHILDREN).map_or(f64::NAN, |usage| micros(usage.user_time()))
}

#[cfg(not(unix))]
fn user_of_children() -> f64 {
    f64::NAN
}

/// Runs cargo as measurements need it; what it printed.
pub(super) fn cargo(dir: &Path, target: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let mut command = Command::new(run::cargo());
    command.current_dir(dir).args(arguments).env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", target);
    // a tool of another checkout than the one that is measured
    command.env_remove("CARGO_MANIFEST_DIR");
    finish(command, &[0])
}

/// Runs a command to its end; what it printed. Other exit codes than these are an error.
pub(super) fn finish(mut command: Command, codes: &[i32]) -> anyhow::Result<String> {
    let name = format!("{command:?}");
    let output = command.output().with_context(|| format!("can't start {name}"))?;
    if output.status.code().is_none_or(|code| !codes.contains(&code)) {
        bail!("{name} failed:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
