//! What a sample gives to its operation: the specification's examples.
//!
//! Bodies have examples of their own. What stands in a path is an id that other examples show: of the operation that
//! shows it, of the list that has it, of the one that creates it.

use std::collections::HashMap;

use serde_json::Value;

use crate::openapi::media::Media;
use crate::openapi::model::{Api, In, Operation, Parameter, array, members};
use crate::openapi::naming::identifier;

use super::values::{self, Extent};

/// The path parameter with the project that nearly all is in.
pub(super) const PLATFORM_PROJECT: &str = "eihealth_project_id";

/// What one operation is given.
pub(super) struct Given<'a> {
    /// The parameters that have a value, in the order of a call: the path's by their place in it, then the others.
    pub(super) parameters: Vec<(&'a Parameter, Value)>,
    /// The body.
    pub(super) body: Option<Value>,
    /// The parts of a form that are files.
    pub(super) files: Vec<String>,
}

impl Given<'_> {
    /// The name of the file of a form whose example is `example`.
    pub(super) fn file_name<'s>(&'s self, operation: &Operation, example: &'s Value) -> &'s str {
        let field = operation.upload.as_ref().and_then(|upload| upload.name.as_ref());
        let named = field.and_then(|field| self.body.as_ref()?.get(field)?.as_str());
        named.unwrap_or_else(|| file_name(example))
    }
}

/// The examples of a specification, by where they are looked for.
pub(super) struct Examples<'a> {
    api: &'a Api,
    /// Method and path to the operation.
    routes: HashMap<(&'a str, &'a str), &'a Operation>,
}

impl<'a> Examples<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let route =
            |operation: &'a Operation| ((operation.method.as_str(), operation.path.as_str()), operation);
        Examples { api, routes: api.operations.iter().map(route).collect() }
    }

    /// What a sample of `operation` gives to it: what is required, and of the rest what has an example.
    pub(super) fn given(&self, operation: &'a Operation) -> Given<'a> {
        let given = operation.given().into_iter();
        let parameters = given.filter_map(|p| Some((p, self.parameter(operation, p)?))).collect();
        let body = operation.body.as_ref().map(|body| match &body.example {
            Some(example) => example.clone(),
            None if Media::of(&body.media) == Media::Json || Media::of(&body.media) == Media::Form => {
                values::value(self.api, &body.schema, Extent::Required)
            }
            None => Value::from("content"),
        });
        let form = operation.body.as_ref().filter(|body| Media::of(&body.media) == Media::Form);
        let parts = members(form.and_then(|form| self.api.resolve(&form.schema).get("properties")));
        let files =
            parts.filter(|(_, part)| self.api.resolve(part).get("format").is_some_and(|f| f == "binary"));
        let files = files.map(|(name, _)| name.clone()).collect();
        Given { parameters, body, files }
    }

    fn parameter(&self, operation: &Operation, parameter: &Parameter) -> Option<Value> {
        if parameter.example.is_some() || !parameter.required {
            return parameter.example.clone();
        }
        let schema = self.api.resolve(&parameter.schema);
        let known = array(schema.get("enum")).next().or_else(|| schema.get("default")).cloned();
        let found = known.or_else(|| match parameter.location {
            In::Path => self.in_path(operation, &parameter.name),
            _ => None,
        });
        Some(found.unwrap_or_else(|| self.made_up(parameter)))
    }

    /// A value for a parameter of the path.
    fn in_path(&self, operation: &Operation, name: &str) -> Option<Value> {
        let segment = format!("{{{name}}}");
        let start = operation.path.find(&segment)?;
        let (path, collection) = (&operation.path[..start + segment.len()], &operation.path[..start]);
        let collection = collection.trim_end_matches('/');
        let answer = |method: &str, path: &str| {
            let operation = self.routes.get(&(method, path))?;
            operation.successes().into_iter().find_map(|response| response.content.as_ref()?.example.as_ref())
        };
        let names = names_of(name);
        let shown = || answer("get", path).and_then(|example| own(example, &names));
        let created = || {
            let example = answer("post", collection)?;
            if example.is_string() { Some(example.clone()) } else { own(example, &names) }
        };
        let listed = || answer("get", collection).and_then(|example| item(example, &names));
        let in_area = || {
            let neighbours = self.api.operations.iter().filter(|other| other.area == operation.area);
            neighbours.flat_map(examples).find_map(|example| deep(example, name))
        };
        let anywhere =
            || self.api.operations.iter().flat_map(examples).find_map(|example| deep(example, name));
        shown().or_else(listed).or_else(created).or_else(in_area).or_else(anywhere)
    }

    /// A value for what has no example: its own name if that will do.
    fn made_up(&self, parameter: &Parameter) -> Value {
        let schema = self.api.resolve(&parameter.schema);
        let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
        let length = u64::try_from(parameter.name.chars().count()).unwrap_or(u64::MAX);
        let fits = limit("minLength").is_none_or(|least| least <= length)
            && limit("maxLength").is_none_or(|most| length <= most)
            && schema.get("pattern").is_none()
            && schema.get("format").is_none();
        match schema.get("type").and_then(Value::as_str) {
            Some("string") if fits => Value::from(parameter.name.replace('_', "-")),
            _ => values::value(self.api, &parameter.schema, Extent::Required),
        }
    }
}

/// The examples of an operation's answers and body.
fn examples(operation: &Operation) -> impl Iterator<Item = &Value> {
    let answers = operation.successes().into_iter().filter_map(|r| r.content.as_ref()?.example.as_ref());
    answers.chain(operation.body.as_ref().and_then(|body| body.example.as_ref()))
}

/// The fields that may have the value of a parameter in its own thing: `job_id` is the `id` of a job, `bucket_name` the
/// `name` of a bucket.
fn names_of(parameter: &str) -> Vec<&str> {
    let last = parameter.rsplit('_').next().unwrap_or(parameter);
    if last == parameter { vec![parameter] } else { vec![last, parameter] }
}

fn scalar(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(_) | Value::Number(_) => Some(value.clone()),
        _ => None,
    }
}

/// A field of an object, or of one of the objects in it.
fn own(object: &Value, names: &[&str]) -> Option<Value> {
    let within = |object: &Value| names.iter().find_map(|name| scalar(object.get(*name)?));
    within(object).or_else(|| object.as_object()?.values().find_map(within))
}

/// A field of the first item of a list.
fn item(example: &Value, names: &[&str]) -> Option<Value> {
    let lists = example.as_array().into_iter().chain(
        example.as_object().into_iter().flat_map(|object| object.values().filter_map(Value::as_array)),
    );
    lists.filter_map(|list| list.first()).find_map(|first| own(first, names))
}

/// A field of this name, at any depth.
fn deep(example: &Value, name: &str) -> Option<Value> {
    match example {
        Value::Object(fields) => {
            fields.get(name).and_then(scalar).or_else(|| fields.values().find_map(|value| deep(value, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| deep(item, name)),
        _ => None,
    }
}

/// A value as text.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The name that the example of a file gives it: `(content of params.yaml)`.
pub(super) fn file_name(example: &Value) -> &str {
    let text = example.as_str().unwrap_or_default();
    text.strip_prefix("(content of ").and_then(|rest| rest.strip_suffix(')')).unwrap_or("file")
}

/// A name for an answer, after its operation.
pub(super) fn noun(operation: &str) -> &str {
    let (verb, rest) = operation.split_once('_').unwrap_or((operation, ""));
    let last = rest.rsplit('_').next().unwrap_or_default();
    match verb {
        "show" | "list" | "get" | "download" if is_plain(last) => last,
        "create" => "created",
        _ => "answer",
    }
}

/// Whether a variable can be called so.
pub(super) fn is_plain(name: &str) -> bool {
    name.len() > 1 && identifier(name) == name && !matches!(name, "client" | "body")
}

/// The name of a file for an answer that is one, after its operation.
pub(super) fn answered_file(operation: &Operation) -> Option<String> {
    let contents = operation.successes().into_iter().filter_map(|response| response.content.as_ref());
    let mut files =
        contents.filter(|content| matches!(Media::of(&content.media), Media::Binary | Media::Form));
    let is_text = files.next()?.example.as_ref().is_some_and(Value::is_string);
    Some(format!("{}.{}", noun(&operation.id), if is_text { "txt" } else { "bin" }))
}
