//! What a shell completes a word with.
//!
//! The scripts of `eihealth completions` start the program with [`VARIABLE`] set and the words of the line after `--`. Names
//! come from the service with the credentials that there are, within [`PATIENCE`]; whatever goes wrong, there are none.

use std::ffi::{OsStr, OsString};
use std::time::Duration;

use clap::{Args, Command, FromArgMatches};
use clap_complete::CompletionCandidate;
use clap_complete::engine::{ArgValueCompleter, PathCompleter, ValueCompleter};
use clap_complete::env::CompleteEnv;
use eihealth::types::DataEntryType;
use serde_json::Value;

use crate::commands::{Kind, api_list_for, api_words};
use crate::context::Context;
use crate::errors::Failure;
use crate::globals::{Globals, with_mock};
use crate::remote::Location;

/// Names the shell that asks.
pub(crate) const VARIABLE: &str = "EIHEALTH_COMPLETE";
/// How long somebody who has pressed Tab waits.
const PATIENCE: Duration = Duration::from_millis(1500);
/// How long a mock is waited for: tests must not depend on how busy their machine is.
const PATIENCE_WITH_A_MOCK: Duration = Duration::from_secs(60);
/// How many names are looked at.
const MOST: usize = 100;

/// Completes a line, if a shell asks for that; whether one did.
pub(crate) fn complete(arguments: &[OsString]) -> bool {
    let here = std::env::current_dir().ok();
    let asked =
        CompleteEnv::with_factory(command).var(VARIABLE).try_complete(arguments.to_vec(), here.as_deref());
    // a shell shows errors in the middle of a line
    asked.unwrap_or(true)
}

/// The command line, with what completes its words.
fn command() -> Command {
    let mut command = crate::command();
    command = command.mut_arg("project", |project| project.add(ArgValueCompleter::new(projects)));
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name, words);
    }
    command
}

/// Adds completers to the arguments of a command, which are called alike in all of them.
fn words(mut command: Command) -> Command {
    let is_switch = command.get_name() == "switch";
    let is_transfer = ["upload", "download", "sync"].contains(&command.get_name());
    let ids: Vec<(String, bool)> = command
        .get_arguments()
        .map(|argument| (argument.get_id().to_string(), argument.get_value_names().is_some_and(is_place)))
        .collect();
    for (id, is_place) in ids {
        let completer = match id.as_str() {
            "from" | "to" if is_transfer => ArgValueCompleter::new(places_and_files),
            _ if is_place => ArgValueCompleter::new(places),
            "named" | "job" => ArgValueCompleter::new(things),
            "of" => ArgValueCompleter::new(parents),
            "arguments" if command.get_name() == "api" => ArgValueCompleter::new(operations),
            "arguments" => ArgValueCompleter::new(things),
            _ => continue,
        };
        command = command.mut_arg(id, |argument| argument.add(completer));
    }
    if is_switch {
        let named = |project: clap::Arg| project.add(ArgValueCompleter::new(projects));
        command = command.mut_subcommand("project", |project| project.mut_arg("name", named));
    }
    command
}

fn is_place(names: &[clap::builder::Str]) -> bool {
    names.iter().any(|name| name.contains("PROJECT:"))
}

/// The words of the line that is completed.
fn line() -> Vec<String> {
    let words = std::env::args_os().skip_while(|word| word != "--").skip(2);
    words.map(|word| word.to_string_lossy().into_owned()).collect()
}

/// What the line says of global options.
fn globals(line: &[String]) -> Globals {
    let mut known = Vec::new();
    let words = with_mock(line.iter().map(OsString::from));
    let line: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    for (at, word) in line.iter().enumerate() {
        for option in ["--project", "--profile", "--region", "--mock"] {
            if word == option {
                known.extend([word.clone()].into_iter().chain(line.get(at + 1).cloned()));
            } else if word.starts_with(&format!("{option}=")) {
                known.push(word.clone());
            }
        }
    }
    let read =
        Globals::augment_args(Command::new("eihealth").no_binary_name(true)).try_get_matches_from(&known);
    let without = || Globals::augment_args(Command::new("eihealth")).try_get_matches_from(["eihealth"]);
    read.or_else(|_| without()).and_then(|matches| Globals::from_arg_matches(&matches)).unwrap_or_default()
}

/// Does something with the service, if that is quick.
fn asked<T>(ask: impl AsyncFnOnce(&mut Context) -> Result<Vec<T>, Failure>) -> Vec<T> {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
        return Vec::new();
    };
    let mut context = Context::new(globals(&line()));
    let patience = if context.globals.mock.is_some() { PATIENCE_WITH_A_MOCK } else { PATIENCE };
    let found = runtime.block_on(async { tokio::time::timeout(patience, ask(&mut context)).await });
    runtime.shutdown_background();
    found.ok().and_then(Result::ok).unwrap_or_default()
}

fn projects(typed: &OsStr) -> Vec<CompletionCandidate> {
    named(typed, "project", None)
}

/// Things of the kind that the line is about.
fn things(typed: &OsStr) -> Vec<CompletionCandidate> {
    let line = line();
    let kind = line.iter().find_map(|word| Kind::of_word(word));
    let of = line.iter().position(|word| word == "--of").and_then(|at| line.get(at + 1)).cloned();
    match kind {
        Some(kind) => named(typed, kind.name, of),
        None if line.iter().any(|verb| verb == "logs") => named(typed, "job", None),
        None => Vec::new(),
    }
}

/// What things of the kind that the line is about are in.
fn parents(typed: &OsStr) -> Vec<CompletionCandidate> {
    let kind = line().iter().find_map(|word| Kind::of_word(word)).and_then(|kind| kind.parent);
    kind.map(|kind| named(typed, kind, None)).unwrap_or_default()
}

/// Names of things, or ids of those without one, that begin as what was typed.
fn named(typed: &OsStr, kind: &str, of: Option<String>) -> Vec<CompletionCandidate> {
    let Ok(kind) = Kind::named(kind) else { return Vec::new() };
    let Some(typed) = typed.to_str() else { return Vec::new() };
    let found = asked(async |context| {
        let scope = kind.scope_of(context, of.as_deref()).await?;
        scope.some(kind, MOST).await
    });
    let mut seen = std::collections::BTreeSet::new();
    let mut candidates = Vec::new();
    for item in found {
        let text = |field: &str| item.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
        let name = match text("name") {
            name if name.is_empty() => text(kind.key()),
            name => name,
        };
        // what a shell would split is given by its id
        let word = if name.contains(char::is_whitespace) { text("id") } else { name };
        if word.starts_with(typed) && !word.is_empty() && seen.insert(word.clone()) {
            let about = [text("status"), text("version")].into_iter().find(|text| !text.is_empty());
            candidates.push(CompletionCandidate::new(word).help(about.map(Into::into)));
        }
    }
    candidates
}

/// Paths of projects: `PROJECT:/folder/file`. Those of this machine are the shell's.
fn places(typed: &OsStr) -> Vec<CompletionCandidate> {
    let Some(typed) = typed.to_str() else { return Vec::new() };
    if !typed.contains(":/") {
        let projects = projects(OsStr::new(typed)).into_iter();
        return projects
            .map(|project| {
                let mut path = project.get_value().to_owned();
                path.push(":/");
                CompletionCandidate::new(path)
            })
            .collect();
    }
    let (folder, _) = typed.rsplit_once('/').unwrap_or_default();
    let Ok(location) = format!("{folder}/").parse::<Location>() else { return Vec::new() };
    let found = asked(async |context| {
        let client = context.client().await?;
        let place = location.find(context, &client).await?;
        let mut items = client.list_data(&place.project.id).path(place.full_of(&place.as_folder())).items();
        let mut found = Vec::new();
        while let Some(entry) = items.try_next().await? {
            found.push(entry);
            if found.len() == MOST {
                break;
            }
        }
        Ok(found)
    });
    let path = |entry: &eihealth::types::DataEntry| {
        let name = entry.name.as_deref().unwrap_or_default().trim_end_matches('/');
        let end = if entry.type_ == Some(DataEntryType::Folder) { "/" } else { "" };
        format!("{folder}/{name}{end}")
    };
    let paths = found.iter().map(path).filter(|path| path.starts_with(typed));
    paths.map(CompletionCandidate::new).collect()
}

/// One of the two of a transfer is here, and the other there; which, is known when both are.
fn places_and_files(typed: &OsStr) -> Vec<CompletionCandidate> {
    let mut candidates = places(typed);
    candidates.extend(PathCompleter::any().complete(typed));
    candidates
}

/// Operations, and the flags of the one that the line names.
fn operations(typed: &OsStr) -> Vec<CompletionCandidate> {
    let Some(typed) = typed.to_str() else { return Vec::new() };
    let line = line();
    let mut words = line.iter().skip_while(|word| *word != "api").skip(1);
    let operation = words.find(|word| !word.starts_with('-') && *word != typed);
    // the last word is what was typed
    let flag = line.iter().rev().nth(usize::from(line.last().is_some_and(|last| last == typed)));
    if let (Some(operation), Some(flag)) = (operation, flag)
        && let Some(list) = api_list_for(operation, flag)
        && let Some(kind) = Kind::listed_by(list.name())
    {
        return named(OsStr::new(typed), kind.name, None);
    }
    let candidates = api_words(operation.map(String::as_str)).into_iter();
    candidates
        .filter(|(word, _)| word.starts_with(typed))
        .map(|(word, about)| CompletionCandidate::new(word).help(Some(about.into())))
        .collect()
}
