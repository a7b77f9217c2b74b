//! `cargo xtask measure`: what the SDK and its tools cost, against what progenitor alone makes of the same
//! specification, on this machine.

mod clock;
mod crates;
mod edit;
mod program;
mod records;
mod table;
mod tools;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::output::{Outcome, Verdict, complain, print, say};
use crate::workspace::Workspace;
use clock::Clock;
use table::Table;

#[derive(Args)]
pub(crate) struct Options {
    /// Only these
    #[arg(long, value_name = "WHAT", value_enum)]
    only: Vec<What>,
    /// Runs of each command; the median counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// `cargo check` of the crate alone, all features and each
    Check,
    /// `cargo build` of the crate alone
    Dev,
    /// `cargo build --release` of the crate alone
    Release,
    /// Lines of LLVM IR of the crate alone
    Ir,
    /// A program with one call, built from nothing
    Hello,
    /// Decoding and encoding, against serde's derives
    Records,
    /// The cost of a call and of a signature
    Call,
    /// The program `eihealth`: how large its release build is, and how long it takes to start
    Program,
    /// `cargo xtask regen` and `cargo xtask diff`
    Tools,
    /// An edit of the specification from end to end
    Edit,
}

/// What every measurement works with.
struct Bench {
    workspace: Workspace,
    clock: Clock,
    /// Where everything is built that is measured.
    target: PathBuf,
    table: Table,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let workspace = Workspace::find()?;
    let target = workspace.root().join("target/measure");
    let clock = Clock { runs: options.runs };
    let mut bench = Bench { workspace, clock, target, table: Table::default() };
    type Measure = fn(&mut Bench) -> anyhow::Result<()>;
    let all: [(What, Measure); 10] = [
        (What::Check, crates::check),
        (What::Dev, crates::dev),
        (What::Release, crates::release),
        (What::Ir, crates::ir),
        (What::Hello, crates::hello),
        (What::Records, records::records),
        (What::Call, tools::call),
        (What::Program, program::program),
        (What::Tools, tools::tools),
        (What::Edit, edit::edit),
    ];
    for (what, measure) in all {
        if options.only.is_empty() || options.only.contains(&what) {
            let name = what.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
            say!("measuring: {name}");
            // what was measured before is shown all the same
            if let Err(error) = measure(&mut bench) {
                complain!("{name} can't be measured: {error:#}");
                bench.table.failed(&name);
            }
        }
    }
    say!("\nmedians of {} runs, CARGO_INCREMENTAL=0, dependencies built before\n", options.runs);
    print(&bench.table.markdown())?;
    Ok(Verdict::good_if(bench.table.holds()))
}
