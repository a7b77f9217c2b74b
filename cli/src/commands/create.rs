//! `eihealth create`.

use std::ffi::{OsStr, OsString};

use clap::{ArgAction, Args};

use super::kinds::{Kind, parser};
use super::{api, calls};
use crate::context::Context;
use crate::errors::Failure;
use crate::texts;

/// Create a thing of a kind, by flags or from a file
///
/// `eihealth create KIND --help` says what a kind takes, `--skeleton` prints a file to fill in.
#[derive(Args)]
#[command(
    disable_help_flag = true,
    override_usage = "eihealth create [OPTIONS] <KIND> [-f FILE] [FLAGS OF THE KIND]...",
    after_help = "\
Examples:
  eihealth create project pilot
  eihealth create image --name bwa --tag 0.7.18 --type APP
  eihealth create --project pilot app -f app.yaml
  eihealth create template --skeleton"
)]
pub(crate) struct Create {
    /// What kind of thing
    #[arg(value_name = "KIND", value_parser = parser(|kind| kind.create.is_some()), required_unless_present = "help")]
    kind: Option<&'static Kind>,
    /// Print help; after KIND, for what it takes
    #[arg(long, short, action = ArgAction::SetTrue)]
    help: bool,
    /// The thing as JSON or YAML; flags go before what it says
    #[arg(long, short, value_name = "FILE|-")]
    file: Option<String>,
    /// Its name or its flags
    #[arg(value_name = "FLAGS", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Create {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let Some((kind, create)) = self.kind.and_then(|kind| Some((kind, kind.create?))) else {
            return help("create", context);
        };
        let mut words = words(self.arguments);
        if self.help {
            words.push("--help".into());
        }
        if let Some(file) = self.file {
            words.extend(body_of(file.as_ref()));
        }
        let called = format!("eihealth create {}", kind.name);
        api::call(&called, calls::operation(create)?, &words, context).await
    }
}

/// Prints the help of a command, for one whose flags are another's.
pub(super) fn help(command: &str, context: &Context) -> Result<(), Failure> {
    let mut program = texts::translated(crate::command());
    let text = program.find_subcommand_mut(command).map(clap::Command::render_long_help);
    context.output()?.text(&text.map(|text| text.to_string()).unwrap_or_default())
}

/// The flag for a body from a file.
pub(super) fn body_of(file: &OsStr) -> [OsString; 2] {
    let mut body = OsString::from("@");
    body.push(file);
    ["--body".into(), body]
}

/// A word that is no flag is the name.
fn words(given: Vec<OsString>) -> Vec<OsString> {
    let mut words = Vec::new();
    let mut given = given.into_iter().peekable();
    if let Some(name) = given.next_if(|word| !word.to_string_lossy().starts_with('-')) {
        words.extend(["--name".into(), name]);
    }
    words.extend(flags_of(given));
    words
}

/// Flags as `eihealth api` takes them: `-f FILE` is the body.
pub(super) fn flags_of(given: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut words = Vec::new();
    let mut given = given.peekable();
    while let Some(word) = given.next() {
        match (word == "-f", given.peek()) {
            (true, Some(file)) => {
                words.extend(body_of(file));
                given.next();
            }
            _ => words.push(word),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_name_and_a_file_are_flags() {
        let read = |given: &[&str]| -> Vec<String> {
            let words = words(given.iter().map(Into::into).collect());
            words.into_iter().map(|word| word.into_string().unwrap()).collect()
        };
        assert_eq!(read(&["pilot", "--tag", "a"]), ["--name", "pilot", "--tag", "a"]);
        assert_eq!(read(&["-f", "app.yaml", "--name", "x"]), ["--body", "@app.yaml", "--name", "x"]);
        assert_eq!(read(&["--tag", "-f"]), ["--tag", "-f"]);
    }
}
