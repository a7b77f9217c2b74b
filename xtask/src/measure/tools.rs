//! What maintainers wait for, and what a call costs.

use anyhow::Context as _;
use serde_json::Value;

use super::Bench;
use super::clock::cargo;

/// `regen` and `diff` as a maintainer runs them: by cargo, in the dev profile, on a tree without changes.
pub(super) fn tools(bench: &mut Bench) -> anyhow::Result<()> {
    let root = bench.workspace.root().to_owned();
    let target = bench.target.clone();
    let xtask = |arguments: &[&str]| cargo(&root, &target, &[&["xtask"], arguments].concat());
    xtask(&["lint"])?;
    for (what, arguments, limit) in [
        ("xtask regen (wall)", &["regen"][..], 1.5),
        ("xtask regen --check (wall)", &["regen", "--check"], 1.5),
        ("xtask diff of two trees (wall)", &["diff", "spec", "spec"], 0.2),
        ("xtask lint (wall)", &["lint"], 1.0),
    ] {
        let time = bench.clock.median(|| Ok(()), || xtask(arguments))?;
        bench.table.limited(what, time.wall, limit, "s");
    }
    Ok(())
}

/// The benches of the wire: a call beside bare reqwest, and a signature.
pub(super) fn call(bench: &mut Bench) -> anyhow::Result<()> {
    let root = bench.workspace.root().to_owned();
    cargo(&root, &bench.target, &["bench", "--quiet", "--package", "eihealth-tests"])?;
    let median = |id: &str| -> anyhow::Result<f64> {
        let path = bench.target.join("criterion").join(id).join("new/estimates.json");
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let estimates: Value = serde_json::from_str(&text)?;
        estimates["median"]["point_estimate"]
            .as_f64()
            .with_context(|| format!("{}: no median", path.display()))
    };
    let (bare, sdk, sign) = (
        median("list 20 projects/reqwest and serde_json")?,
        median("list 20 projects/eihealth, signed")?,
        median("sign a small request")?,
    );
    bench.table.reference("call, bare reqwest", bare / 1e3, "µs");
    bench.table.limited("call, eihealth of bare reqwest", sdk / bare, 1.05, "×");
    bench.table.limited("a signature", sign / 1e3, 1.0, "µs");
    Ok(())
}
