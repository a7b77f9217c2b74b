//! The command line of one operation.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Args, Command};
use eihealth::dispatch::Operation;

use super::flags::{self, Flag, Place};
use crate::context::no_project;
use crate::errors::Failure;
use crate::globals::Globals;
use crate::names;
use crate::texts;

/// Ids of the options that every operation has where they make sense.
pub(super) const BODY: &str = "cli.body";
pub(super) const SKELETON: &str = "cli.skeleton";
pub(super) const ALL: &str = "cli.all";
pub(super) const SAVE: &str = "cli.save";

/// What stands before the operation's name is the program's; the rest is the operation's.
pub(super) fn split(
    arguments: &[OsString],
    before: &Globals,
) -> Result<(Globals, Option<OsString>, Vec<OsString>), Failure> {
    let at = arguments.iter().position(|argument| !argument.to_string_lossy().starts_with('-'));
    match (at, arguments.first()) {
        (Some(0), Some(name)) => {
            Ok((before.clone(), Some(name.clone()), arguments.get(1..).unwrap_or_default().to_vec()))
        }
        (_, None) => Ok((before.clone(), None, Vec::new())),
        // options first: read them as far as they are the program's
        _ => {
            let words = words().trailing_var_arg(true).allow_hyphen_values(true);
            let (globals, words) = read(words, arguments, before)?;
            let mut words = words.into_iter();
            Ok((globals, words.next(), words.collect()))
        }
    }
}

/// The words to find operations by, and the program's options among them. What stands behind an option that is none of
/// the program's was meant for an operation of another name.
pub(super) fn search(arguments: &[OsString], before: &Globals) -> (Globals, Vec<String>) {
    let (globals, words) = read(words(), arguments, before).unwrap_or_else(|_| {
        let is_word = |word: &&OsString| !word.to_string_lossy().starts_with('-');
        (before.clone(), arguments.iter().take_while(is_word).cloned().collect())
    });
    (globals, words.iter().map(|word| word.to_string_lossy().into_owned()).collect())
}

fn words() -> Arg {
    Arg::new("operation").num_args(0..).hide(true).value_parser(clap::value_parser!(OsString))
}

fn read(
    words: Arg,
    arguments: &[OsString],
    before: &Globals,
) -> Result<(Globals, Vec<OsString>), clap::Error> {
    let command = Globals::augment_args(Command::new("eihealth api"))
        .about("Call any operation of the service by its name")
        .override_usage(
            "eihealth api [OPERATION] [OPTIONS]\n       eihealth api [WORD]...  to find operations",
        )
        .after_help(
            "Without an operation, all are listed. `eihealth api OPERATION --help` says what one takes.",
        )
        .arg(words);
    let name = OsString::from("eihealth api");
    let matches = texts::translated(command).try_get_matches_from(std::iter::once(&name).chain(arguments))?;
    Ok((
        before.updated(&matches)?,
        matches.get_many::<OsString>("operation").into_iter().flatten().cloned().collect(),
    ))
}

/// Reads the flags of an operation, and the program's options among them. `called` is what stands before them.
pub(super) fn parse(
    called: &str,
    operation: Operation,
    flags: &[Flag],
    arguments: &[OsString],
    before: &Globals,
    has_project: bool,
) -> Result<(ArgMatches, Globals), Failure> {
    let needs = if has_project { Needs::AllButProject } else { Needs::All };
    let command = texts::translated(build(called, operation, flags, needs));
    let matches = command.try_get_matches_from(arguments).map_err(|error| {
        match lacks_only_the_project(&error, flags) {
            true => no_project(),
            false => error.into(),
        }
    })?;
    let globals = before.updated(&matches)?;
    Ok((matches, globals))
}

/// The program's options among words for an operation that lack what its command looks up first.
pub(super) fn globals(
    called: &str,
    operation: Operation,
    arguments: &[OsString],
    before: &Globals,
) -> Result<Globals, Failure> {
    let command = build(called, operation, &flags::of(operation), Needs::Nothing);
    Ok(before.updated(&texts::translated(command).try_get_matches_from(arguments)?)?)
}

/// What must be on the command line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    All,
    /// A project that was named elsewhere need not be named again.
    AllButProject,
    Nothing,
}

/// Whether nothing is wrong but that no project is named: there are other ways to than the flag.
fn lacks_only_the_project(error: &clap::Error, flags: &[Flag]) -> bool {
    let Some(ContextValue::Strings(missing)) = error.get(ContextKind::InvalidArg) else { return false };
    let [missing] = missing.as_slice() else { return false };
    error.kind() == ErrorKind::MissingRequiredArgument
        && flags.iter().any(|flag| is_project(flag) && missing.starts_with(&format!("--{} ", flag.long)))
}

fn build(called: &str, operation: Operation, flags: &[Flag], needs: Needs) -> Command {
    let mut taken: Vec<String> = flags.iter().map(|flag| flag.long.clone()).collect();
    let own = own(operation);
    let has = |id: &str| own.iter().any(|option| option.get_id() == id);
    let mut command = Command::new(called.to_owned())
        .bin_name(called)
        .no_binary_name(true)
        .about(format!("{}.", operation.summary().trim_end_matches('.')))
        .long_about(about(operation));
    let globals_of = Globals::augment_args(Command::new("globals"));
    let mut options = Vec::new();
    for option in own.iter().chain(globals_of.get_arguments()) {
        options.push(renamed(option.clone(), &mut taken));
    }
    for flag in flags {
        let is_needed = needs == Needs::All || (needs == Needs::AllButProject && !is_project(flag));
        let (heading, instead): (_, &[_]) = match flag.place {
            Place::Input(..) => ("Parameters", &[SKELETON]),
            Place::Field(_) => ("Body", &[BODY, SKELETON]),
        };
        let instead: Vec<_> = instead.iter().copied().filter(|id| has(id)).collect();
        command = command.arg(flag.argument(&mut taken, heading, is_needed, &instead));
    }
    command.args(options)
}

/// Whether the flag is the project of the path.
pub(super) fn is_project(flag: &Flag) -> bool {
    flag.place == Place::Input("path".to_owned(), names::PROJECT.to_owned())
}

/// An option whose name an operation's flag has is called `--cli-…` instead.
fn renamed(option: Arg, taken: &mut Vec<String>) -> Arg {
    let Some(long) = option.get_long().map(str::to_owned) else { return option };
    let name = if taken.contains(&long) { format!("cli-{long}") } else { long };
    taken.push(name.clone());
    option.long(name).global(false)
}

/// The options of this command itself.
fn own(operation: Operation) -> Vec<Arg> {
    let mut options = Vec::new();
    if let Some(body) = flags::whole_body(operation) {
        options.push(Arg::new(BODY).long("body").value_name("@FILE|-|TEXT").help(
            match body.media.as_deref() {
                Some("application/json") => "The whole body as JSON or YAML; flags go before what it says",
                _ => "The body",
            },
        ));
        if body.media.as_deref() == Some("application/json") {
            options.push(
                Arg::new(SKELETON)
                    .long("skeleton")
                    .action(ArgAction::SetTrue)
                    .help("Print a body to fill in, with comments, and send nothing"),
            );
        }
    }
    if operation.listing().is_some() {
        options.push(
            Arg::new(ALL)
                .long("all")
                .action(ArgAction::SetTrue)
                .help("Read the list to its end, and print its items as they come"),
        );
    }
    options.push(Arg::new(SAVE).long("save").value_name("FILE").help("Save what comes back to this file"));
    options
}

fn about(operation: Operation) -> String {
    let mut text = format!("{}.", operation.summary().trim_end_matches('.'));
    if !operation.description().is_empty() {
        text.push_str(&format!("\n\n{}", operation.description()));
    }
    text.push_str(&format!("\n\n{} {}", operation.method(), operation.path()));
    if !operation.section().is_empty() {
        text.push_str(&format!("\nReference: section {}", operation.section()));
    }
    if operation.is_deprecated() {
        text.push_str("\nDeprecated.");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use eihealth::dispatch;

    #[test]
    fn every_operation_has_a_command_line() {
        for operation in dispatch::operations() {
            let flags = flags::of(operation);
            build("eihealth", operation, &flags, Needs::All).debug_assert();
        }
    }

    #[test]
    fn what_is_not_of_the_reference_is_there_in_chinese() {
        for name in ["list_job", "create_image", "upload_data"] {
            for option in own(dispatch::operation(name).unwrap()) {
                let help = option.get_help().unwrap().to_string();
                assert!(texts::has_chinese_help(&help), "{help}");
            }
        }
    }

    #[test]
    fn a_project_can_be_named_in_more_ways_than_by_its_flag() {
        let operation = dispatch::operation("create_image").unwrap();
        let flags = flags::of(operation);
        let words = ["--name", "bwa", "--tag", "1"].map(OsString::from);
        let failure = parse("eihealth create image", operation, &flags, &words, &Globals::default(), false);
        assert!(format!("{:?}", failure.unwrap_err()).contains("switch project"));
    }

    #[test]
    fn what_the_reference_requires_is_asked_for() {
        let operation = dispatch::operation("create_image").unwrap();
        let flags = flags::of(operation);
        let failure =
            parse("eihealth create image", operation, &flags, &[], &Globals::default(), false).unwrap_err();
        let said = format!("{failure:?}");
        assert!(said.contains("--eihealth-project-id") && said.contains("--name"), "{said}");
        assert!(said.contains("eihealth create image"), "{said}");
    }
}
