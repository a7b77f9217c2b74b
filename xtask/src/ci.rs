//! `cargo xtask ci`: every check that a change must pass, in one list.
//!
//! The workflow and `.ci/run` run these steps and no others, so that what passes here passes there.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::output::say;
use crate::workspace;

/// The vendor's reference and its checker, where they lie beside the workspace.
const REFERENCE: &str = "../shared";

struct Step {
    /// What `--only` takes.
    group: &'static str,
    arguments: Vec<String>,
    program: &'static str,
    environment: &'static [(&'static str, &'static str)],
}

fn cargo(group: &'static str, arguments: &[&str]) -> Step {
    let arguments = arguments.iter().map(|&a| a.to_owned()).collect();
    Step { group, arguments, program: "cargo", environment: &[] }
}

/// The steps, in the order in which they fail soonest for their cost; the tests come first, as newcomers run them.
fn steps(root: &Path) -> Vec<Step> {
    let mut steps = vec![
        cargo("test", &["test", "--workspace"]),
        cargo("fmt", &["fmt", "--all", "--check"]),
        cargo("clippy", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
        Step {
            environment: &[("RUSTDOCFLAGS", "-D warnings")],
            // not all features: the other two of TLS bring aws-lc and OpenSSL
            ..cargo(
                "doc",
                &["doc", "--workspace", "--no-deps", "--features", "eihealth/dispatch,eihealth/regions-file"],
            )
        },
        cargo("spec", &["xtask", "regen", "--check"]),
        cargo("spec", &["xtask", "lint"]),
        cargo("spec", &["xtask", "fmt-spec", "--check"]),
    ];
    // each feature must compile alone, and so must none of them
    for feature in [""].into_iter().chain(workspace::FEATURES).chain(["dispatch", "rustls", "regions-file"]) {
        let package = ["clippy", "--quiet", "--package", "eihealth", "--no-default-features", "--features"];
        steps.push(cargo("features", &[&package[..], &[feature, "--", "-D", "warnings"]].concat()));
    }
    steps.push(cargo("demo", &["xtask", "demo"]));
    if root.join(REFERENCE).join("check/spec_check.py").exists() {
        let bundle = "target/openapi.json";
        steps.push(cargo("reference", &["xtask", "bundle", "--json", "--output", bundle]));
        let check = [
            "../shared/check/spec_check.py",
            bundle,
            "../shared/doc/facts.json",
            "--errata",
            "spec/errata.yaml",
        ];
        steps.push(Step { program: "python3", ..cargo("reference", &check) });
        steps.push(cargo("reference", &["xtask", "audit", "../shared/doc/eihealth-api-reference.txt"]));
        steps.push(cargo("reference", &["xtask", "replay", "../shared/doc/examples.json"]));
    }
    steps
}

pub(crate) fn run(only: &[String]) -> Result<ExitCode, String> {
    let root = workspace::root();
    let steps = steps(&root);
    if let Some(unknown) = only.iter().find(|only| steps.iter().all(|step| step.group != only.as_str())) {
        let mut groups: Vec<&str> = steps.iter().map(|step| step.group).collect();
        groups.dedup();
        return Err(format!("there is no step `{unknown}`: choose from {}", groups.join(", ")));
    }
    let start = Instant::now();
    for step in steps.iter().filter(|step| only.is_empty() || only.iter().any(|only| only == step.group)) {
        let line = format!("{} {}", step.program, step.arguments.join(" "));
        say!("\n== {}: {line}", step.group);
        let status = Command::new(step.program)
            .args(&step.arguments)
            .envs(step.environment.iter().copied())
            .current_dir(&root)
            .status()
            .map_err(|error| format!("can't start {}: {error}", step.program))?;
        if !status.success() {
            return Err(format!("\n{} failed: {line}", step.group));
        }
    }
    say!("\nall steps passed in {:.0} s", start.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}
