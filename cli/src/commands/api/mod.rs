//! `eihealth api`: every operation of the service, as the specification describes it.
//!
//! Nothing here knows an operation: flags, help and checks come from the SDK's index when one is named, so that a
//! regenerated SDK has new commands without hand work.

mod body;
mod command;
mod find;
mod flags;
mod ids;
mod limits;
mod list;
mod prune;
mod send;
mod shape;
mod skeleton;
mod value;

use std::ffi::OsString;

use clap::Args;
use eihealth::dispatch::Operation;
use serde_json::Value;

use crate::context::Context;
use crate::errors::Failure;
use crate::texts::text;

pub(super) use flags::long;
pub(super) use send::item_columns;

/// Calls an operation with flags as they are on the command line after `called`.
pub(super) async fn call(
    called: &str,
    operation: Operation,
    words: &[OsString],
    context: &mut Context,
) -> Result<(), Failure> {
    send::run(called, operation, words, context).await
}

/// Takes the program's options among words that [`call`] is to get when what they lack is looked up.
pub(super) fn take_globals(
    called: &str,
    operation: Operation,
    words: &[OsString],
    context: &mut Context,
) -> Result<(), Failure> {
    context.globals = command::globals(called, operation, words, &context.globals)?;
    Ok(())
}

/// Words that can follow, with what they are about: operations, or the flags of one.
pub(crate) fn words(operation: Option<&str>) -> Vec<(String, String)> {
    match operation.and_then(|name| find::operation(name.as_ref())) {
        Some(operation) => {
            let flags = flags::of(operation).into_iter();
            flags.map(|flag| (format!("--{}", flag.long), flag.summary())).collect()
        }
        None => eihealth::dispatch::operations()
            .map(|operation| (operation.name().to_owned(), operation.summary().to_owned()))
            .collect(),
    }
}

/// The operation that lists what a flag of an operation names.
pub(crate) fn list_for(operation: &str, flag: &str) -> Option<Operation> {
    let parameter = flag.trim_start_matches("--").replace('-', "_");
    ids::list_of(find::operation(operation.as_ref())?, &parameter)
}

/// A JSON or YAML document from a file, or from standard input if that is `-`.
pub(super) fn document(file: &str) -> Result<Value, Failure> {
    let text = value::content(&format!("@{file}"))
        .map_err(|problem| Failure::usage(text!("the document {problem}", problem)))?;
    value::document(&text)
        .map_err(|problem| Failure::usage(text!("{file}: what it holds {problem}", file, problem)))
}

/// What an operation's body takes of an answer that shows the thing; `None` if it takes no JSON.
pub(super) fn body_of(operation: Operation, answer: &Value) -> Option<Value> {
    prune::body(operation, answer)
}

/// Whether an operation's body is JSON.
pub(super) fn takes_json(operation: Operation) -> bool {
    flags::whole_body(operation).is_some_and(|body| body.media.as_deref() == Some("application/json"))
}

/// Whether an operation's JSON body can't go without some fields.
pub(super) fn needs_fields(operation: Operation) -> bool {
    takes_json(operation) && !missing_fields(operation, &Value::Null).is_empty()
}

/// The fields that an operation's body can't go without, and that this one lacks.
pub(super) fn missing_fields(operation: Operation, body: &Value) -> Vec<String> {
    let schema = flags::whole_body(operation).map(|body| shape::kind(&body.schema));
    let Some(shape::Kind::Record(fields)) = schema else { return Vec::new() };
    let missing =
        |(name, _, required): (String, _, bool)| (required && body.get(&name).is_none()).then_some(name);
    fields.into_iter().filter_map(missing).collect()
}

/// The value of an operation's query parameter.
pub(super) fn parameter(operation: Operation, name: &str, text: &str) -> Result<Value, Failure> {
    let inputs = operation.inputs();
    let input = inputs.iter().find(|input| input.place == "query" && input.name == name);
    let schema = input.map(|input| &input.schema).ok_or_else(|| {
        Failure::usage(text!("`{operation}` has no parameter {name}", operation = operation.name(), name))
    })?;
    value::parse(text, schema).map_err(|problem| Failure::usage(format!("{name} {problem}")))
}

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
            Some(operation) => {
                send::run(&format!("eihealth api {}", operation.name()), operation, &rest, context).await
            }
            None => {
                let all: Vec<OsString> = std::iter::once(name).chain(rest).collect();
                let (globals, words) = command::search(&all, &context.globals);
                context.globals = globals;
                list::all(context, &words)
            }
        }
    }
}
