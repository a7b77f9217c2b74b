//! Maintenance commands of the workspace: `cargo xtask help`.

mod audit;
mod bundle;
mod ci;
mod diff;
mod docs;
mod fmt_spec;
mod git;
mod lint;
mod measure;
mod output;
mod regen;
mod run;
mod side;
mod since;
mod workspace;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::output::{Outcome, Verdict};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Maintenance commands of the EIHealth SDK workspace")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate sdk/src/generated/ and spec/openapi.yaml from spec/
    Regen {
        /// Change nothing; list what is stale and exit 1 if anything is
        #[arg(long)]
        check: bool,
    },
    /// Hold spec/ against the text of the vendor's reference, row by row
    Audit(audit::Arguments),
    /// Unite the files of spec/ into one OpenAPI document
    Bundle {
        /// Write JSON instead of YAML
        #[arg(long)]
        json: bool,
        /// Where to write; standard output if it isn't given
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Report everything in spec/ that would make the SDK wrong
    Lint {
        /// The specification: a directory with root.yaml, or one document
        #[arg(value_name = "SPEC")]
        path: Option<PathBuf>,
    },
    /// Bring the files of spec/ into their canonical layout
    FmtSpec {
        /// Change nothing; list the files that would change and exit 1 if there are any
        #[arg(long)]
        check: bool,
    },
    /// Compare two versions of a specification: what changes for clients, and for users of the SDK
    Diff(diff::Options),
    /// Decode and encode captured traffic with the SDK's types, and say what is lost
    Replay {
        /// A JSON array of {"operation", "kind": "request"|"response", "status", "body"}
        file: PathBuf,
    },
    /// Write the reference as pages for a browser
    Docs {
        /// Where to write; the directory is replaced
        #[arg(short, long, value_name = "DIR", default_value = docs::DIRECTORY)]
        output: PathBuf,
        /// Tell what changed since this: a git revision, a directory with a specification, or one YAML or JSON document;
        /// by default the latest release with another specification
        #[arg(long, value_name = "BASE")]
        since: Option<String>,
        /// Show it in the browser
        #[arg(long)]
        open: bool,
    },
    /// Run the local mock service, with the reference at its root
    Mock {
        /// Port to listen on instead of the usual one; 0 takes a free one
        #[arg(long)]
        port: Option<u16>,
        /// What else it is to be told, after `--`; `cargo xtask mock -- --help` tells what there is
        #[arg(last = true)]
        arguments: Vec<OsString>,
    },
    /// Run every check that a change must pass
    Ci {
        /// Only these steps
        #[arg(long, value_name = "STEP", value_enum)]
        only: Vec<ci::Group>,
    },
    /// Measure what the SDK and its tools cost, against progenitor's own output
    Measure(measure::Options),
    /// Regenerate, start the mock service, and run a program against it
    Demo,
}

fn main() -> ExitCode {
    output::finish(run(Arguments::parse().command))
}

fn run(command: Command) -> Outcome {
    match command {
        Command::Regen { check } => regen::run(check),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Bundle { json, output } => bundle::run(json, output.as_deref()),
        Command::Lint { path } => lint::run(path.as_deref()),
        Command::FmtSpec { check } => fmt_spec::run(check),
        Command::Diff(options) => diff::run(&options),
        Command::Replay { file } => run::replay(&file),
        Command::Docs { output, since, open } => docs::run(&output, since.as_deref(), open),
        Command::Mock { port, arguments } => run::mock(port, arguments),
        Command::Ci { only } => ci::run(&only),
        Command::Measure(options) => measure::run(&options),
        Command::Demo => match regen::run(false)? {
            Verdict::Good => run::demo(),
            failed => Ok(failed),
        },
    }
}
