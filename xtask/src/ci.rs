//! `cargo xtask ci`: every check that a change must pass, in one list.
//!
//! The workflow runs these steps and no others, so that what passes here passes there. What needs more than the
//! repository and cargo (second opinions, the vendor's reference) is `.ci/run`'s.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, bail};
use clap::ValueEnum;

use crate::output::{Outcome, Verdict, say};
use crate::run::cargo as cargo_program;
use crate::workspace::Workspace;

/// What the packages are called that are published.
const PUBLISHED: [&str; 2] = ["eihealth", "eihealth-mock"];

/// What `--only` takes.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Group {
    Test,
    Fmt,
    Clippy,
    Doc,
    Spec,
    Features,
    Package,
    Demo,
}

struct Step {
    group: Group,
    arguments: Vec<String>,
    environment: &'static [(&'static str, &'static str)],
}

fn cargo(group: Group, arguments: &[&str]) -> Step {
    Step { group, arguments: arguments.iter().map(|&a| a.to_owned()).collect(), environment: &[] }
}

/// The steps, in the order in which they fail soonest for their cost; the tests come first, as newcomers run them.
fn steps(workspace: &Workspace) -> anyhow::Result<Vec<Step>> {
    let mut steps = vec![
        cargo(Group::Test, &["test", "--workspace"]),
        cargo(Group::Fmt, &["fmt", "--all", "--check"]),
        cargo(Group::Clippy, &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
        Step {
            environment: &[("RUSTDOCFLAGS", "-D warnings")],
            // not all features: the other two of TLS bring aws-lc and OpenSSL
            ..cargo(
                Group::Doc,
                &["doc", "--workspace", "--no-deps", "--features", "eihealth/dispatch,eihealth/regions-file"],
            )
        },
        cargo(Group::Spec, &["xtask", "regen", "--check"]),
        cargo(Group::Spec, &["xtask", "lint"]),
        cargo(Group::Spec, &["xtask", "fmt-spec", "--check"]),
    ];
    // each feature must compile alone, and so must none of them
    // (these two compile C or link to what may not be installed)
    let heavy = ["rustls-aws-lc", "native-tls"];
    let features = workspace.features()?.features;
    let light = features.keys().map(String::as_str).filter(|feature| !heavy.contains(feature));
    for feature in [""].into_iter().chain(light) {
        let package = ["clippy", "--quiet", "--package", "eihealth", "--no-default-features", "--features"];
        steps.push(cargo(Group::Features, &[&package[..], &[feature, "--", "-D", "warnings"]].concat()));
    }
    // what would be published builds by itself, all of it together, for one asks for the other; a working tree under
    // review is not committed yet
    let mut package = vec!["package", "--quiet", "--allow-dirty", "--offline"];
    PUBLISHED.iter().for_each(|name| package.extend(["--package", name]));
    steps.push(cargo(Group::Package, &package));
    steps.push(cargo(Group::Demo, &["xtask", "demo"]));
    Ok(steps)
}

pub(crate) fn run(only: &[Group]) -> Outcome {
    let workspace = Workspace::find()?;
    let start = Instant::now();
    for step in steps(&workspace)?.iter().filter(|step| only.is_empty() || only.contains(&step.group)) {
        let name =
            step.group.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        let line = format!("cargo {}", step.arguments.join(" "));
        say!("\n== {name}: {line}");
        let status = Command::new(cargo_program())
            .args(&step.arguments)
            .envs(step.environment.iter().copied())
            .current_dir(workspace.root())
            .status()
            .context("can't start cargo")?;
        if !status.success() {
            bail!("\n{name} failed: {line}");
        }
    }
    say!("\nall steps passed in {:.0} s", start.elapsed().as_secs_f64());
    Ok(Verdict::Good)
}
