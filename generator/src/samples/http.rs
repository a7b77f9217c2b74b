//! What a call is on the wire, as far as a command line has to say it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::openapi::media::Media;
use crate::openapi::model::{In, Operation, PROJECT_ID, Parameter, members};

use super::code::Code;
use super::given::{Given, answered_file, file_name, text_of};

/// What is not encoded by RFC 3986, which is how signatures want it too.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request with the values of a sample.
pub(super) struct Request {
    /// In capitals.
    pub(super) method: String,
    /// Scheme and host.
    pub(super) base: String,
    /// Encoded, with `$PROJECT_ID` in it.
    pub(super) path: String,
    /// Encoded and sorted; empty without parameters.
    pub(super) query: String,
    /// Headers besides those of credentials and body.
    pub(super) headers: Vec<(String, String)>,
    /// What is sent.
    pub(super) content: Content,
    /// The file to write the answer to, if it is one.
    pub(super) file: Option<String>,
    /// Whether it is called with credentials.
    pub(super) authenticated: bool,
}

/// The content of a request.
pub(super) enum Content {
    /// None.
    Empty,
    /// A text of this media type.
    Text(String, String),
    /// The content of a file of this media type.
    File(String, String),
    /// A multipart form: names and what they hold.
    Form(Vec<(String, Part)>),
}

/// A part of a form.
pub(super) enum Part {
    Text(String),
    File(String),
}

impl Request {
    pub(super) fn new(operation: &Operation, given: &Given<'_>, base: String) -> Request {
        let mut path = operation.path.replace(&format!("{{{PROJECT_ID}}}"), "$PROJECT_ID");
        let (mut query, mut headers) = (Vec::new(), Vec::new());
        for (parameter, value) in &given.parameters {
            match parameter.location {
                In::Path => {
                    path = path.replace(&format!("{{{}}}", parameter.name), &encode(&text_of(value)));
                }
                In::Query => query.extend(in_query(parameter, value)),
                In::Header => headers.push((parameter.name.clone(), text_of(value))),
            }
        }
        query.sort();
        Request {
            method: operation.method.to_uppercase(),
            base,
            path,
            query: query.join("&"),
            headers,
            content: content(operation, given),
            file: answered_file(operation),
            authenticated: operation.authenticated,
        }
    }
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

fn in_query(parameter: &Parameter, value: &Value) -> Vec<String> {
    let pair = |text: String| format!("{}={}", encode(&parameter.name), encode(&text));
    match value {
        Value::Array(items) if parameter.explode => items.iter().map(|item| pair(text_of(item))).collect(),
        value => vec![pair(joined(value))],
    }
}

/// The items of a list with commas between them.
fn joined(value: &Value) -> String {
    match value {
        Value::Array(items) => items.iter().map(text_of).collect::<Vec<_>>().join(","),
        value => text_of(value),
    }
}

fn content(operation: &Operation, given: &Given<'_>) -> Content {
    let (Some(body), Some(value)) = (&operation.body, &given.body) else { return Content::Empty };
    match Media::of(&body.media) {
        Media::Json => Content::Text(body.media.clone(), Code::document(value)),
        Media::Text | Media::Binary => Content::File(body.media.clone(), file_name(value).to_owned()),
        Media::Form => {
            let mut parts = Vec::new();
            for (name, value) in members(Some(value)) {
                match value {
                    Value::Array(items) if !body.joined.contains(name) => {
                        parts.extend(items.iter().map(|item| (name.clone(), Part::Text(text_of(item)))));
                    }
                    Value::Null => {}
                    value if given.files.contains(name) => {
                        parts.push((name.clone(), Part::File(given.file_name(operation, value).to_owned())));
                    }
                    value => parts.push((name.clone(), Part::Text(joined(value)))),
                }
            }
            Content::Form(parts)
        }
    }
}
