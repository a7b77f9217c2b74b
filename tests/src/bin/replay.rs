//! `cargo xtask replay FILE`: captured traffic through the SDK's types.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use eihealth_generator::openapi::errata::Errata;
use eihealth_tests::{replay, spec};

#[derive(Parser)]
#[command(
    name = "replay",
    about = "Decode and encode captured traffic with the SDK's types, and say what is lost"
)]
struct Arguments {
    /// A JSON array of {"operation", "kind": "request"|"response", "status", "body"}
    file: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    let file = arguments.file.display();
    let text = std::fs::read_to_string(&arguments.file).map_err(|error| format!("{file}: {error}"))?;
    let cases = serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    let api = spec::api().map_err(|error| error.to_string())?;
    let errata = Errata::load(&spec::root().join("spec")).map_err(|error| error.to_string())?;
    let report = replay::replay(&api, &errata, &cases).map_err(|error| format!("{file}: {error}"))?;
    // a reader who has seen enough closes the pipe: that is no failure
    let mut out = std::io::stdout().lock();
    let _ = report.lines.iter().try_for_each(|line| writeln!(out, "{line}"));
    let _ = writeln!(out, "{}", report.summary());
    Ok(report.is_whole())
}
