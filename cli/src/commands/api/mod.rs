//! `eihealth api`: every operation of the service, as the specification describes it.
//!
//! Nothing here knows an operation: flags, help and checks come from the SDK's index when one is named, so that a
//! regenerated SDK has new commands without hand work.

mod body;
mod command;
mod find;
mod flags;
mod limits;
mod list;
mod send;
mod shape;
mod skeleton;
mod value;

use std::ffi::OsString;

use clap::Args;

use crate::context::Context;
use crate::errors::Failure;

/// Call any operation of the service by its name
///
/// Without an operation it lists all of them. `eihealth api OPERATION --help` says what one takes.
#[derive(Args)]
#[command(
    disable_help_flag = true,
    override_usage = "eihealth api [OPERATION] [OPTIONS]\n       eihealth api [WORD]…  to find operations"
)]
pub(crate) struct Api {
    /// The operation and its options
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPERATION")]
    arguments: Vec<OsString>,
}

impl Api {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let (globals, operation, rest) = command::split(&self.arguments, &context.globals)?;
        context.globals = globals;
        let Some(name) = operation else { return list::all(context, &[]) };
        match find::operation(&name) {
            Some(operation) => send::run(operation, &rest, context).await,
            None => {
                let words: Vec<String> = std::iter::once(&name)
                    .chain(rest.iter())
                    .map(|word| word.to_string_lossy().into_owned())
                    .collect();
                list::all(context, &words)
            }
        }
    }
}
