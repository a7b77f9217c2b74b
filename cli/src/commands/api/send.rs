//! Sending what the flags say.

use std::collections::BTreeMap;
use std::ffi::OsString;

use clap::ArgMatches;
use eihealth::dispatch::{Answer, Arguments, Opened, Operation};
use eihealth::{Download, Upload};
use serde_json::Value;

use super::flags::{self, Flag, Place};
use super::shape::{self, Kind};
use super::{body, command, ids, skeleton, value};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::names;
use crate::terminal;
use crate::texts::text;

/// Calls the operation with what the command line says after `called`.
pub(super) async fn run(
    called: &str,
    operation: Operation,
    arguments: &[OsString],
    context: &mut Context,
) -> Result<(), Failure> {
    let flags = flags::of(operation);
    // what is wrong with it is said when it is needed
    let has_project = matches!(context.named_project(), Ok(Some(_)));
    let (matches, globals) =
        command::parse(called, operation, &flags, arguments, &context.globals, has_project)?;
    context.globals = globals;
    let is_set = |id: &str| matches.try_get_one::<bool>(id).ok().flatten() == Some(&true);
    if is_set(command::SKELETON)
        && let Some(body) = flags::whole_body(operation)
    {
        return context.output()?.text(&skeleton::of(operation, &body));
    }
    let given = collect(operation, &flags, &matches, context).await?;
    confirm(operation, context)?;
    let client = context.rehearsing_client().await?;
    let call = operation.prepare(&client, given).map_err(|error| {
        Failure::usage(error.to_string())
            .hint(text!("see what it takes: eihealth api {operation} --help", operation = operation.name()))
    })?;
    let mut output = context.output()?;
    if is_set(command::ALL) {
        let columns = item_columns(operation);
        return match call.items() {
            Ok(items) => output.items(items, &columns).await,
            Err(call) => show(operation, call.send().await?.into_inner(), &mut output),
        };
    }
    let save = matches.get_one::<String>(command::SAVE);
    match (call.open().await?.into_inner(), save) {
        (Opened::Download(download), save) => store(download, save.map(String::as_str)).await,
        (Opened::Answer(answer), None) => show(operation, answer, &mut output),
        (Opened::Answer(answer), Some(path)) => {
            let content = match &answer {
                Answer::Bytes(bytes) => bytes.to_vec(),
                Answer::Text(text) => text.clone().into_bytes(),
                Answer::Json(json) => format!("{json:#}\n").into_bytes(),
                _ => Vec::new(),
            };
            let failed = |error| Failure::usage(text!("can't write {path}: {error}", path, error));
            std::fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(path)
                .and_then(|mut file| std::io::Write::write_all(&mut file, &content))
                .map_err(failed)
        }
        _ => Ok(()),
    }
}

async fn collect(
    operation: Operation,
    flags: &[Flag],
    matches: &ArgMatches,
    context: &mut Context,
) -> Result<Arguments, Failure> {
    let mut arguments = Arguments::new();
    let mut steps = BTreeMap::new();
    for flag in flags {
        let Place::Input(place, name) = &flag.place else { continue };
        if matches!(shape::kind(&flag.schema), Kind::File) {
            if let Some(path) = matches.get_one::<String>(&flag.id) {
                arguments = arguments.with_upload(place, name, file(path, &flag.long)?);
            }
            continue;
        }
        match body::given(flag, matches)? {
            Some(Value::String(text)) if place == "path" => drop(steps.insert(name.clone(), text)),
            Some(value) => arguments = arguments.with(place, name, value),
            None => {}
        }
    }
    let mut body = None;
    if let Some(input) = flags::whole_body(operation) {
        if input.media.as_deref() == Some("application/json") {
            let empty = || input.required.then(|| Value::Object(Default::default()));
            body = body::json(&input, flags, matches)?.or_else(empty);
        } else {
            arguments = with_upload(arguments, matches)?;
        }
    }
    // what else is wrong was found before anything is looked up
    for (name, id) in ids_of(operation, flags, steps, context).await? {
        arguments = arguments.with("path", name, id);
    }
    if let Some(body) = &mut body {
        let given = flags.iter().filter(|flag| matches.contains_id(&flag.id));
        let ways = given.filter_map(|flag| match &flag.place {
            Place::Field(way) => Some(way.clone()),
            Place::Input(..) => None,
        });
        ids::in_body(context, body, &ways.collect::<Vec<_>>()).await?;
        arguments = arguments.with("body", "body", body.clone());
    }
    Ok(arguments)
}

/// The parameters of the path, ids where there were names, and the chosen project where none was given.
async fn ids_of(
    operation: Operation,
    flags: &[Flag],
    mut steps: BTreeMap<String, String>,
    context: &mut Context,
) -> Result<BTreeMap<String, String>, Failure> {
    let mut known = BTreeMap::new();
    for name in names::in_path(operation) {
        let value = match steps.remove(name) {
            None if name == names::PROJECT && flags.iter().any(command::is_project) => {
                context.project().await?
            }
            None => continue,
            Some(text) if names::is_id(&text) => text,
            Some(text) => match ids::list_of(operation, name) {
                Some(list) => ids::find(context, list, &known, &text).await?,
                None => text,
            },
        };
        known.insert(name.to_owned(), value);
    }
    known.append(&mut steps);
    Ok(known)
}

fn with_upload(arguments: Arguments, matches: &ArgMatches) -> Result<Arguments, Failure> {
    match matches.get_one::<String>(command::BODY) {
        None => Ok(arguments),
        Some(text) => {
            let wrong = |problem: String| Failure::usage(text!("--body {problem}", problem));
            let upload = match text.strip_prefix('@').or((text == "-").then_some("-")) {
                Some(path) => Upload::bytes(value::bytes(path).map_err(wrong)?),
                None => Upload::bytes(text.clone()),
            };
            Ok(arguments.with_upload("body", "body", upload))
        }
    }
}

/// The content of a file to send, under its name.
fn file(path: &str, flag: &str) -> Result<Upload, Failure> {
    let path = path.strip_prefix('@').unwrap_or(path);
    let bytes = value::bytes(path).map_err(|problem| Failure::usage(format!("--{flag} {problem}")))?;
    let upload = Upload::bytes(bytes);
    Ok(match std::path::Path::new(path).file_name().and_then(|name| name.to_str()) {
        Some(name) if path != "-" => upload.file_name(name),
        _ => upload,
    })
}

fn confirm(operation: Operation, context: &Context) -> Result<(), Failure> {
    let what = operation.summary().trim_end_matches('.');
    if operation.is_purchase() {
        return context.confirm(&text!("{what}: this costs money.", what));
    }
    let deletes = operation.method() == "DELETE" || operation.name().split('_').any(|word| word == "delete");
    if deletes { context.confirm(&format!("{what}.")) } else { Ok(()) }
}

fn show(operation: Operation, answer: Answer, output: &mut crate::output::Output) -> Result<(), Failure> {
    match answer {
        Answer::Json(json) => match operation.listing() {
            Some(listing) if output.lists() => {
                let items = listing.items.split('.').try_fold(&json, |value, step| value.get(step));
                let empty = Value::Array(Vec::new());
                let items = items.unwrap_or(&empty);
                output.value(items, &item_columns(operation))?;
                let shown = items.as_array().map_or(0, Vec::len);
                let total =
                    ["count", "total", "total_count"].iter().find_map(|name| json.get(name)?.as_u64());
                if let (true, Some(total)) = (listing.is_paged, total)
                    && total > shown as u64
                {
                    note(&text!("{shown} of {total}: --all prints the rest, too", shown, total));
                }
                Ok(())
            }
            _ => output.value(&json, &[]),
        },
        Answer::Text(text) => output.text(&text),
        Answer::Bytes(bytes) => output.bytes(&bytes),
        _ => {
            note(&text!("done"));
            Ok(())
        }
    }
}

/// The documented fields of a list's items.
pub(in crate::commands) fn item_columns(operation: Operation) -> Vec<String> {
    let Some(listing) = operation.listing() else { return Vec::new() };
    let schema = operation.answers().into_iter().find_map(|answer| answer.schema);
    let field = |schema: eihealth::dispatch::Schema, name: &str| match shape::kind(&schema) {
        Kind::Record(fields) => {
            fields.into_iter().find(|(known, ..)| known == name).map(|(_, schema, _)| schema)
        }
        _ => None,
    };
    let list = listing.items.split('.').try_fold(schema, |schema, step| Some(field(schema?, step))).flatten();
    match list.map(|list| shape::kind(&list)) {
        Some(Kind::List(item)) => match shape::kind(&item) {
            Kind::Record(fields) => fields.into_iter().map(|(name, ..)| name).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Saves content, or writes it to where standard output leads.
async fn store(mut download: Download, path: Option<&str>) -> Result<(), Failure> {
    if let Some(path) = path {
        let saved = download.save(path).await?;
        note(&text!("{path}: {bytes} bytes", path = saved.path.display(), bytes = saved.bytes));
        return Ok(());
    }
    if terminal::is_output() {
        return Err(Failure::usage(text!("this is the content of a file, and may be anything"))
            .hint(text!("say where to: --save FILE, or > FILE")));
    }
    let mut out = std::io::stdout().lock();
    while let Some(chunk) = download.chunk().await? {
        std::io::Write::write_all(&mut out, &chunk)?;
    }
    std::io::Write::flush(&mut out)?;
    Ok(())
}
