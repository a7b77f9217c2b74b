//! What the body of a failed response says.
//!
//! The reference documents `{"error_code", "error_msg"}` (3.4). The gateway before the service, IAM and
//! what stands between them and the client have their own forms; all of them are read here.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::{Map, Value};

use super::text::shorten;

/// Longest part of a body that is read as prose.
const MAX_PROSE: usize = 64 * 1024;
/// Longest message taken from prose, in characters.
const MAX_MESSAGE: usize = 300;
/// How far `{"error": {"error": ...}}` is followed.
const MAX_DEPTH: usize = 4;

const CODE: &[&str] = &["error_code", "errorCode", "err_code", "errCode", "code"];
const MESSAGE: &[&str] = &[
    "error_msg",
    "errorMsg",
    "error_message",
    "errorMessage",
    "message",
    "msg",
    "error_description",
    "detail",
    "title",
];
const REQUEST_ID: &[&str] = &["request_id", "requestId", "trace_id", "traceId"];
const DETAILS: &[&str] = &["details", "error_details", "error_detail"];
const NESTED: &[&str] = &["error", "errors", "fault"];

/// A failure as far as its body tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    pub(crate) request_id: Option<String>,
    pub(crate) details: Option<String>,
}

/// Reads `body`, whatever it is. The message is never empty.
pub(crate) fn read(status: StatusCode, body: &[u8]) -> Failure {
    let mut found = Found::default();
    let json = serde_json::from_slice::<Value>(body).ok();
    if let Some(value) = &json {
        found.look_into(value, 0);
    }
    let message = found
        .message
        .or_else(|| if found.code.is_some() || is_bare(json.as_ref()) { None } else { prose(body) })
        .unwrap_or_else(|| reason(status).to_owned());
    Failure { code: found.code, message, request_id: found.request_id, details: found.details }
}

/// The name of a status, for a failure that says nothing else.
pub(crate) fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("no reason given")
}

/// JSON that says nothing: `null`, `{}`, `[]`, `""`.
fn is_bare(json: Option<&Value>) -> bool {
    match json {
        Some(Value::Null) => true,
        Some(Value::Object(fields)) => fields.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::String(text)) => text.trim().is_empty(),
        _ => false,
    }
}

#[derive(Default)]
struct Found {
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    details: Option<String>,
}

impl Found {
    /// Outer fields win over inner ones.
    fn look_into(&mut self, value: &Value, depth: usize) {
        match value {
            Value::Object(fields) => {
                fill(&mut self.code, fields, CODE, scalar);
                fill(&mut self.message, fields, MESSAGE, any);
                fill(&mut self.request_id, fields, REQUEST_ID, scalar);
                fill(&mut self.details, fields, DETAILS, any);
                if depth < MAX_DEPTH {
                    for inner in NESTED.iter().filter_map(|name| fields.get(*name)) {
                        self.look_into(inner, depth + 1);
                    }
                }
            }
            Value::Array(items) if depth < MAX_DEPTH => {
                if let Some(first) = items.first() {
                    self.look_into(first, depth + 1);
                }
            }
            Value::String(_) if self.message.is_none() => self.message = scalar(value),
            _ => {}
        }
    }
}

fn fill(
    slot: &mut Option<String>,
    fields: &Map<String, Value>,
    names: &[&str],
    to_text: fn(&Value) -> Option<String>,
) {
    if slot.is_none() {
        *slot = names.iter().filter_map(|name| fields.get(*name)).find_map(to_text);
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn any(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Bool(_) => None,
        Value::Object(_) | Value::Array(_) if is_bare(Some(value)) => None,
        Value::Object(_) | Value::Array(_) => Some(value.to_string()),
        Value::String(_) | Value::Number(_) => scalar(value),
    }
}

/// The message of a body without known fields: an HTML page's title, or the text itself.
fn prose(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body.get(..MAX_PROSE).unwrap_or(body));
    let text = text.trim_start_matches('\u{feff}').trim();
    let message: Cow<'_, str> = if text.starts_with('<') { page_text(text)? } else { text.into() };
    let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(shorten(&message, MAX_MESSAGE).into_owned()).filter(|message| !message.is_empty())
}

/// What a reader of an HTML or XML page sees first.
fn page_text(page: &str) -> Option<Cow<'_, str>> {
    let lower = page.to_ascii_lowercase(); // of the same length: positions hold in both
    ["title", "message", "h1"]
        .iter()
        .find_map(|name| element(page, &lower, name))
        .or_else(|| first_text(page, &lower))
        .map(unescape)
}

/// The text of the first element of this name.
fn element<'a>(page: &'a str, lower: &str, name: &str) -> Option<&'a str> {
    let mut from = 0;
    loop {
        let tag = from + lower.get(from..)?.find(&format!("<{name}"))?;
        let after_name = tag + 1 + name.len();
        let rest = lower.get(after_name..)?;
        if rest.starts_with(|c: char| c == '>' || c.is_ascii_whitespace()) {
            let start = after_name + rest.find('>')? + 1;
            let length = lower.get(start..)?.find('<')?;
            return page.get(start..start + length).map(str::trim).filter(|text| !text.is_empty());
        }
        from = after_name;
    }
}

/// The first text outside of tags, comments, scripts and styles.
fn first_text<'a>(page: &'a str, lower: &str) -> Option<&'a str> {
    let mut at = 0;
    loop {
        let open = at + lower.get(at..)?.find('<').unwrap_or(lower.len() - at);
        let text = page.get(at..open)?.trim();
        if !text.is_empty() {
            return Some(text);
        }
        let tag = lower.get(open..)?;
        let end = match tag {
            _ if tag.starts_with("<!--") => "-->",
            _ if tag.starts_with("<script") => "</script>",
            _ if tag.starts_with("<style") => "</style>",
            _ => ">",
        };
        at = open + tag.find(end)? + end.len();
    }
}

fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&nbsp;", " ").replace("&amp;", "&").into() // last, so that `&amp;lt;` becomes `&lt;`
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(body: &str) -> Failure {
        read(StatusCode::BAD_GATEWAY, body.as_bytes())
    }

    /// Code and message of a body.
    fn parts(body: &str) -> (Option<String>, String) {
        let failure = failure(body);
        (failure.code, failure.message)
    }

    #[test]
    fn every_json_form() {
        for (body, code, message) in [
            (r#"{"error_code":"AS.0001","error_msg":"bad"}"#, Some("AS.0001"), "bad"),
            (r#"{"errorCode":"AS.0001","errorMsg":"bad"}"#, Some("AS.0001"), "bad"),
            (r#"{"code":"AS.0001","message":"bad"}"#, Some("AS.0001"), "bad"),
            (r#"{"code":403,"msg":"bad"}"#, Some("403"), "bad"),
            (r#"{"error":{"code":"AS.0001","message":"bad"}}"#, Some("AS.0001"), "bad"),
            (r#"{"error":{"code":"AS.0001","msg":"bad"}}"#, Some("AS.0001"), "bad"),
            (
                r#"{"error":{"code":401,"message":"wrong password","title":"Unauthorized"}}"#,
                Some("401"),
                "wrong password",
            ),
            (r#"{"error":{"code":401,"title":"Unauthorized"}}"#, Some("401"), "Unauthorized"),
            (r#"{"error":"bad"}"#, None, "bad"),
            (r#"{"status":404,"error":"Not Found","message":"no such path"}"#, None, "no such path"),
            (r#"{"errors":[{"code":"A","message":"first"},{"code":"B"}]}"#, Some("A"), "first"),
            (r#"[{"error_code":"A","error_msg":"first"}]"#, Some("A"), "first"),
            (r#""only text""#, None, "only text"),
            (r#"{"error_code":"A","error":{"error_msg":"inner"}}"#, Some("A"), "inner"),
            (r#"{"error_code":null,"error_msg":"","message":"bad"}"#, None, "bad"),
            (r#"{"message":["x","y"]}"#, None, r#"["x","y"]"#),
            (r#"{"error_code":"A"}"#, Some("A"), "Bad Gateway"),
            (r#"{"unknown":"field"}"#, None, r#"{"unknown":"field"}"#),
            ("{}", None, "Bad Gateway"),
            ("[]", None, "Bad Gateway"),
            ("null", None, "Bad Gateway"),
            (r#""""#, None, "Bad Gateway"),
        ] {
            assert_eq!(parts(body), (code.map(str::to_owned), message.to_owned()), "{body}");
        }
    }

    #[test]
    fn extra_fields() {
        let body = r#"{"error_code":"A","error_msg":"m","request_id":"r1","details":[{"field":"name"}]}"#;
        let failure = failure(body);
        assert_eq!(failure.request_id.as_deref(), Some("r1"));
        assert_eq!(failure.details.as_deref(), Some(r#"[{"field":"name"}]"#));
    }

    #[test]
    fn pages_and_prose() {
        for (body, message) in [
            ("<html><head><TITLE>502 Bad\n Gateway</TITLE></head><body>x</body></html>", "502 Bad Gateway"),
            ("<!DOCTYPE html><html><body><p>Log in &amp; retry</p></body></html>", "Log in & retry"),
            (
                "<html><style>p {}</style><script>var a = '<b>';</script><!-- <p>no</p> --><p>Yes</p></html>",
                "Yes",
            ),
            ("<titles>no</titles><title lang='en'>yes</title>", "yes"),
            ("<title></title><h1>Down</h1>", "Down"),
            ("<?xml version='1.0'?><Error><Code>X</Code><Message>No key</Message></Error>", "No key"),
            ("upstream\n  timed out\n", "upstream timed out"),
            ("", "Bad Gateway"),
            (" \n", "Bad Gateway"),
            ("<", "Bad Gateway"),
            ("<title>", "Bad Gateway"),
            ("<p>", "Bad Gateway"),
            ("<!-- unfinished", "Bad Gateway"),
            (r#"{"error_code": "cut o"#, r#"{"error_code": "cut o"#),
        ] {
            assert_eq!(parts(body), (None, message.to_owned()), "{body}");
        }
    }

    #[test]
    fn hostile_bodies_end_in_a_short_message() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let nested = format!("{}1{}", r#"{"error":"#.repeat(100), "}".repeat(100));
        for body in [deep.as_bytes(), nested.as_bytes(), &[0xff; 70_000], "基".repeat(50_000).as_bytes()] {
            let message = read(StatusCode::INTERNAL_SERVER_ERROR, body).message;
            assert!(!message.is_empty() && message.chars().count() <= MAX_MESSAGE + 1, "{}", message.len());
        }
        let odd = StatusCode::from_u16(599).unwrap();
        assert_eq!(read(odd, b"").message, "no reason given");
    }

    proptest::proptest! {
        #[test]
        fn whatever_a_body_holds_there_is_a_message_of_bounded_length(
            bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..2000), status in 300_u16..600,
        ) {
            let failure = read(StatusCode::from_u16(status).unwrap(), &bytes);
            assert!(!failure.message.is_empty());
            assert!(failure.message.len() <= bytes.len().max(64) * 4);
        }

        #[test]
        fn pages_and_nested_objects_end(text in "[<>a-z\"{}\\[\\]:,!-]{0,200}") {
            for body in [format!("<{text}"), format!("{{\"error\":{text}}}"), format!("<title>{text}")] {
                assert!(!read(StatusCode::BAD_GATEWAY, body.as_bytes()).message.is_empty());
            }
        }
    }
}
