//! The commands, a file for each.
//!
//! To add one: a file `<verb>.rs` with a struct that derives [`clap::Args`] (its documentation is the command's help)
//! and has a method `run(self, &mut Context) -> Result<(), Failure>`; a line in `commands!` below; its examples in
//! `cli/tests/`. The client comes from [`Context::client`], the project from
//! [`Context::project`], ids of what is named from [`Context::resolve`], results go through [`Context::output`], what is said beside
//! them through [`note`](crate::context::note), and what deletes or costs asks with [`Context::confirm`] first.

mod api;
mod calls;
mod cancel;
mod completions;
mod configure;
mod cp;
mod create;
mod delete;
mod dock;
mod docker;
mod download;
mod get;
mod kinds;
mod logs;
mod ls;
mod man;
mod mkdir;
mod mv;
mod pull;
mod push;
mod retry;
mod rm;
mod submit;
mod switch;
mod transfers;
mod upload;
mod wait;
mod whoami;

use clap::Subcommand;

use crate::context::Context;
use crate::errors::Failure;

/// Makes the enum of commands, and runs the one that was given.
macro_rules! commands {
    ($($name:ident($module:ident),)*) => {
        #[derive(Subcommand)]
        pub(crate) enum Command {
            $($name($module::$name),)*
        }

        impl Command {
            pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
                match self {
                    $(Self::$name(command) => command.run(context).await,)*
                }
            }
        }
    };
}

commands! {
    Configure(configure),
    Whoami(whoami),
    Switch(switch),
    Get(get),
    Create(create),
    Submit(submit),
    Wait(wait),
    Logs(logs),
    Cancel(cancel),
    Retry(retry),
    Delete(delete),
    Dock(dock),
    Push(push),
    Pull(pull),
    Ls(ls),
    Upload(upload),
    Download(download),
    Cp(cp),
    Mv(mv),
    Rm(rm),
    Mkdir(mkdir),
    Api(api),
    Completions(completions),
    Man(man),
}
