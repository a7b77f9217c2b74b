//! What maintainers wait for, and what a call costs.

use anyhow::Context as _;

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

/// The benches of the wire: a call beside reqwest, and a signature.
pub(super) fn call(bench: &mut Bench) -> anyhow::Result<()> {
    let root = bench.workspace.root().to_owned();
    let target = bench.target.clone();
    let printed = |name: &str| {
        cargo(&root, &target, &["bench", "--quiet", "--package", "eihealth-tests", "--bench", name])
    };
    let calls = printed("call")?;
    // a call costs the same whatever it answers, so one that brings little has the largest ratio
    for (projects, callers) in [(20, 1), (20, 16), (20, 256), (0, 1), (200, 1)] {
        let name = format!("{projects} projects, {callers} at once");
        let [bare, signed, sdk, ratio, to_signed] = row(&calls, &name)?;
        bench.table.reference(&format!("call, {name}, bare reqwest"), bare, "µs");
        bench.table.reference(&format!("call, {name}, reqwest, signed by hand"), signed, "µs");
        bench.table.reference(&format!("call, {name}, eihealth, signed"), sdk, "µs");
        bench.table.reference(&format!("call, {name}, eihealth of signed by hand"), to_signed, "×");
        bench.table.limited(&format!("call, {name}, eihealth of bare"), ratio, 1.05, "×");
    }
    let [signature] = row(&printed("signing")?, "sign a small request")?;
    bench.table.limited("a signature", signature, 1.0, "µs");
    Ok(())
}

/// The figures of the line of a bench that begins so.
fn row<const N: usize>(printed: &str, name: &str) -> anyhow::Result<[f64; N]> {
    printed
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix(name))
        .map(|rest| rest.split_whitespace().filter_map(|word| word.parse().ok()).collect::<Vec<f64>>())
        .find_map(|figures| figures.try_into().ok())
        .with_context(|| format!("the bench printed no line of `{name}` with {N} figures:\n{printed}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_the_line_of_their_name() {
        let printed = "answer    reqwest   ratio\n9 items, 1 at once    84.0 us    1.20\n9 items, 16 at once   20.5 us    1.05\n";
        assert_eq!(row::<2>(printed, "9 items, 16 at once").unwrap(), [20.5, 1.05]);
        let error = row::<2>(printed, "256").unwrap_err().to_string();
        assert!(error.contains("`256`") && error.contains("84.0"), "{error}");
    }
}
