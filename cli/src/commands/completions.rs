//! `eihealth completions`.

use clap::Args;
use clap_complete::Shell;
use clap_complete::env::Shells;

use crate::complete;
use crate::context::Context;
use crate::errors::Failure;
use crate::texts::text;

/// Print a script that completes commands, options, operations, names and paths in a shell
///
/// The script asks the program. Names of projects, jobs and the like come from the service, if it answers at once; nothing is ever
/// asked for.
#[derive(Args)]
#[command(after_help = "\
Examples, each for the file that the shell starts with:
  bash        source <(eihealth completions bash)
  zsh         source <(eihealth completions zsh)     after compinit
  fish        eihealth completions fish | source
  elvish      eval (eihealth completions elvish | slurp)
  PowerShell  eihealth completions powershell | Out-String | Invoke-Expression")]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let shells = Shells::builtins();
        let Some(shell) = shells.completer(&self.shell.to_string()) else {
            return Err(Failure::usage(text!(
                "nothing is known of completions in {shell}",
                shell = self.shell
            )));
        };
        let mut script = Vec::new();
        shell.write_registration(complete::VARIABLE, "eihealth", "eihealth", "eihealth", &mut script)?;
        context.output()?.bytes(&script)
    }
}
