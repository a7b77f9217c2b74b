//! The commands, a file for each.
//!
//! To add one: a file `<verb>.rs` with a struct that derives [`clap::Args`] (its documentation is the command's help)
//! and has a method `run(self, &mut Context) -> Result<(), Failure>`; a line in `commands!` below; its examples in
//! `cli/tests/`. The client comes from [`Context::client`], the project from
//! [`Context::project`], ids of what is named from [`Context::resolve`], results go through [`Context::output`], what is said beside
//! them through [`note`](crate::context::note), and what deletes or costs asks with [`Context::confirm`] first.

mod add;
mod api;
mod calls;
mod cancel;
mod chattri;
mod clear;
mod completions;
mod configure;
mod cp;
mod create;
mod delete;
mod dock;
mod docker;
mod download;
mod export;
mod get;
mod import;
mod kinds;
mod logs;
mod ls;
mod man;
mod mkdir;
mod mv;
mod only;
mod power;
mod pull;
mod push;
mod restore;
mod retry;
mod rm;
mod start;
mod stop;
mod submit;
mod switch;
mod sync;
mod transfer;
mod transfers;
mod update;
mod upload;
mod wait;
mod whoami;

pub(crate) use api::{list_for as api_list_for, words as api_words};
use clap::Subcommand;
pub(crate) use kinds::Kind;

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
    Update(update),
    Submit(submit),
    Wait(wait),
    Logs(logs),
    Cancel(cancel),
    Retry(retry),
    Delete(delete),
    Add(add),
    Import(import),
    Export(export),
    Restore(restore),
    Transfer(transfer),
    Start(start),
    Stop(stop),
    Dock(dock),
    Push(push),
    Pull(pull),
    Ls(ls),
    Upload(upload),
    Download(download),
    Sync(sync),
    Cp(cp),
    Mv(mv),
    Rm(rm),
    Mkdir(mkdir),
    Chattri(chattri),
    Clear(clear),
    Api(api),
    Completions(completions),
    Man(man),
}
