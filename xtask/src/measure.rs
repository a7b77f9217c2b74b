//! `cargo xtask measure`: the SDK against what progenitor alone makes of the same specification, on this machine.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::output::{Outcome, Verdict, say};
use crate::run::cargo as cargo_program;
use crate::workspace::Workspace;

/// Runs of each command; the median counts.
const RUNS: usize = 3;

pub(crate) fn run() -> Outcome {
    let workspace = Workspace::find()?;
    let root = workspace.root().to_owned();
    let target = root.join("target/measure");
    say!("medians of {RUNS} runs, dev profile, CARGO_INCREMENTAL=0, dependencies already checked\n");

    say!("cargo check of the crate alone");
    let mut stock = Duration::ZERO;
    for style in ["builder", "positional"] {
        let crate_dir = target.join("stock").join(style);
        let out = crate_dir.display().to_string();
        let example = ["run", "--quiet", "--package", "eihealth-generator", "--example", "stock", "--"];
        cargo(&root, None, &[&example[..], &["spec", style, &out]].concat())?;
        let time = check(&crate_dir, &target, "stock", &["check", "--quiet"])?;
        if style == "builder" {
            stock = time;
        }
        line(&format!("progenitor, {style} style"), time, stock);
    }
    let sdk = ["check", "--quiet", "--package", "eihealth"];
    line("eihealth, all features", check(&root, &target, "eihealth", &sdk)?, stock);
    for feature in &workspace.features()?.default {
        let arguments = [&sdk[..], &["--no-default-features", "--features", feature]].concat();
        line(&format!("eihealth, {feature}"), check(&root, &target, "eihealth", &arguments)?, stock);
    }

    say!("\ngenerating, process included");
    cargo(&root, Some(&target), &["build", "--quiet", "--package", "xtask"])?;
    cargo(
        &root,
        Some(&target),
        &["build", "--quiet", "--package", "eihealth-generator", "--example", "stock"],
    )?;
    let binaries = target.join("debug");
    let out = target.join("stock/builder").display().to_string();
    let bare = median(|| program(&root, &binaries.join("examples/stock"), &["spec", "builder", &out]))?;
    line("progenitor and prettyplease", bare, bare);
    let regen = median(|| program(&root, &binaries.join("xtask"), &["regen", "--check"]))?;
    line("cargo xtask regen --check", regen, bare);
    Ok(Verdict::Good)
}

fn line(what: &str, time: Duration, of: Duration) {
    let share = 100.0 * time.as_secs_f64() / of.as_secs_f64();
    say!("  {what:<32} {:>6.2} s  {share:>4.0} %", time.as_secs_f64());
}

/// The time to check one package whose dependencies are checked.
fn check(dir: &Path, target: &Path, package: &str, arguments: &[&str]) -> anyhow::Result<Duration> {
    cargo(dir, Some(target), arguments)?;
    median_after(
        || cargo(dir, Some(target), &["clean", "--quiet", "--package", package]),
        || cargo(dir, Some(target), arguments),
    )
}

fn median(run: impl FnMut() -> anyhow::Result<()>) -> anyhow::Result<Duration> {
    median_after(|| Ok(()), run)
}

/// The median time of `run`; `prepare` goes before each run and isn't counted.
fn median_after(
    mut prepare: impl FnMut() -> anyhow::Result<()>,
    mut run: impl FnMut() -> anyhow::Result<()>,
) -> anyhow::Result<Duration> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        prepare()?;
        let start = Instant::now();
        run()?;
        times.push(start.elapsed());
    }
    times.sort();
    Ok(times[RUNS / 2])
}

fn cargo(dir: &Path, target: Option<&Path>, arguments: &[&str]) -> anyhow::Result<()> {
    let mut command = Command::new(cargo_program());
    command.current_dir(dir).args(arguments).env("CARGO_INCREMENTAL", "0");
    if let Some(target) = target {
        command.env("CARGO_TARGET_DIR", target);
    }
    finish(command, &format!("cargo {}", arguments.join(" ")))
}

fn program(dir: &Path, program: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    let mut command = Command::new(program);
    command.current_dir(dir).args(arguments);
    finish(command, &program.display().to_string())
}

fn finish(mut command: Command, name: &str) -> anyhow::Result<()> {
    let output = command.output().with_context(|| format!("can't start {name}"))?;
    if output.status.success() {
        return Ok(());
    }
    bail!("{name} failed:\n{}", String::from_utf8_lossy(&output.stderr))
}
