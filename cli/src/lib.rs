//! The command line `eihealth`, as a library so that tests can look into it.

mod commands;
mod complete;
mod context;
mod curl;
mod errors;
mod exit;
mod files;
mod globals;
mod interrupt;
mod journal;
mod names;
mod output;
mod profile_file;
mod progress;
mod projects;
mod regions;
mod rehearsal;
mod remote;
mod suggest;
mod terminal;
mod texts;
mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::texts::text;
use clap::{CommandFactory, FromArgMatches, Parser};

use commands::Command;
use context::Context;
use errors::Failure;
pub use exit::Exit;
use globals::Globals;

/// Huawei Cloud EIHealth in a shell.
///
/// Begin with `eihealth configure`. Every operation of the service is there as `eihealth api OPERATION`.
#[derive(Parser)]
#[command(name = "eihealth", version, after_help = exit::HELP, disable_help_subcommand = true, arg_required_else_help = true)]
struct Program {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    globals: Globals,
}

/// Runs the program with these arguments, the first of which is its name.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if complete::complete(&arguments) {
        return Exit::Success.into();
    }
    texts::choose(&arguments);
    match start(globals::with_mock(arguments)) {
        Ok(()) => Exit::Success.into(),
        Err(failure) => failure.report().into(),
    }
}

/// The definition of the command line.
pub fn command() -> clap::Command {
    Program::command()
}

fn start(arguments: impl IntoIterator<Item = OsString>) -> Result<(), Failure> {
    let matches =
        texts::translated(command()).try_get_matches_from(arguments).map_err(suggest::with_filter)?;
    let Program { command, globals } = Program::from_arg_matches(&matches)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::Service, text!("can't start: {error}", error)))?;
    let mut context = Context::new(globals);
    let done = runtime.block_on(command.run(&mut context)).map_err(|failure| context.explain(failure));
    // what is still read from a terminal must not keep the program
    runtime.shutdown_background();
    done
}
