//! The document that the renderer is given: the bundle with what it can't find out by itself.

use serde_json::{Map, Value, json};

use crate::openapi::catalogue::Catalogue;
use crate::openapi::document::{self, Document};
use crate::openapi::model::Api;
use crate::samples::{Sample, Samples};

use super::changes::Changes;
use super::{groups, operation, untyped};

/// What it reads of an operation as it stands in the specification.
const KEPT: [&str; 8] =
    ["operationId", "tags", "summary", "deprecated", "externalDocs", "security", "requestBody", "responses"];

/// The bundle, with all that a page of an operation shows in the operation itself: the renderer ignores the servers
/// of a path.
pub(super) fn document(
    bundle: &Document<'_, Value>,
    api: &Api,
    catalogue: &Catalogue,
    changes: &Changes<'_>,
) -> Value {
    let mut root = bundle.root.clone();
    let samples = Samples::new(api);
    let mut paths = Map::new();
    for (found, facts) in bundle.operations.iter().zip(&api.operations) {
        let item = paths.entry(found.path).or_insert_with(|| json!({}));
        item[found.method] =
            one(bundle, found, operation::text(facts, api, catalogue, changes), &samples.of(facts));
    }
    root["paths"] = Value::Object(paths);
    root["x-tagGroups"] = groups::groups(api);
    root["info"]["description"] = introduction(&facts_of(bundle), api).into();
    if let Some(components) = root.get_mut("components").and_then(Value::as_object_mut) {
        // they stand in the operations now
        components.remove("parameters");
    }
    untyped::mark(&mut root);
    root
}

fn facts_of(bundle: &Document<'_, Value>) -> String {
    bundle.root.pointer("/info/description").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn introduction(description: &str, api: &Api) -> String {
    format!(
        "{description}\n\nThe {} operations of the reference's edition of {}, with what the service does beyond \
         request and answer. Search (Ctrl+K) takes English words, Chinese titles, names of operations, and numbers of \
         sections.\n\n\
         - [Getting started](start.html): the first call, in Rust, in a shell, with curl\n\
         - [Credentials](credentials.html): keys, tokens, and where they come from\n\
         - [Errors](errors.html): every code, and what to do about it\n\
         - [Paging and waiting](lists.html): lists to their end, and jobs to theirs\n\
         - [Faults](faults.html): what becomes of a call that meets one, and how to try it\n\
         - [Changes](changes.html): what each edition brought\n\n\
         The document behind these pages is [openapi.json](openapi.json).",
        api.operations.len(),
        api.version
    )
}

fn one<'a>(
    bundle: &Document<'a, Value>,
    found: &document::Operation<'a, Value>,
    text: String,
    sample: &Sample,
) -> Value {
    let mut made = Map::new();
    for key in KEPT {
        if let Some(value) = found.node.get(key) {
            made.insert(key.to_owned(), value.clone());
        }
    }
    made.insert("description".to_owned(), text.into());
    let parameters: Vec<Value> =
        bundle.parameters(found).iter().map(|parameter| with_example(parameter, sample)).collect();
    made.insert("parameters".to_owned(), parameters.into());
    made.insert("x-codeSamples".to_owned(), codes(sample));
    if let Some(servers) = found.servers() {
        made.insert("servers".to_owned(), servers.clone());
    }
    Value::Object(made)
}

/// A parameter with the value that the samples give it.
fn with_example(parameter: &document::Parameter<'_, Value>, sample: &Sample) -> Value {
    let mut node = parameter.node.clone();
    let given = sample.arguments.iter().find(|argument| argument.name == parameter.name);
    if let (Some(given), Some(node)) = (given, node.as_object_mut()) {
        node.entry("example").or_insert_with(|| given.value.clone());
    }
    node
}

/// What is shown in the place of samples that the renderer would make by itself.
fn codes(sample: &Sample) -> Value {
    let rust = ("rust", "Rust", Some(&sample.rust.text));
    let shell = ("shell", "Shell", Some(&sample.shell));
    let curl = ("shell", "curl", Some(&sample.curl));
    let signed = ("shell", "curl, signed", sample.curl_signed.as_ref());
    [rust, shell, curl, signed]
        .into_iter()
        .filter_map(|(lang, label, source)| Some(json!({ "lang": lang, "label": label, "source": source? })))
        .collect()
}

/// The document as a script, for a page that is opened from a directory can't fetch it. A text that is parsed is read
/// several times as fast as the same written as code.
pub(super) fn script(document: &Value) -> String {
    let text = Value::String(document.to_string());
    format!("\"use strict\";\nwindow.eihealthDocument = JSON.parse({text});\n")
}
