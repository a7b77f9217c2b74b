//! `eihealth completions`.

use clap::Args;
use clap::builder::PossibleValuesParser;
use clap_complete::Shell;

use crate::context::Context;
use crate::errors::Failure;

/// Print a script that completes commands, options and operations in a shell
#[derive(Args)]
#[command(after_help = "Examples:
  bash        eihealth completions bash > ~/.local/share/bash-completion/completions/eihealth
  zsh         eihealth completions zsh > ~/.zfunc/_eihealth     with ~/.zfunc in fpath, before compinit
  fish        eihealth completions fish > ~/.config/fish/completions/eihealth.fish
  PowerShell  eihealth completions powershell >> $PROFILE")]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let operations = eihealth::dispatch::operations().map(|operation| operation.name());
        let operations = PossibleValuesParser::new(operations);
        let mut command = crate::command()
            .mut_subcommand("api", |api| api.mut_arg("arguments", |words| words.value_parser(operations)));
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, "eihealth", &mut script);
        context.output()?.bytes(&script)
    }
}
