//! Real or captured traffic through the SDK's types.

use std::fmt::Write;

use eihealth::dispatch;
use eihealth::error::ApiError;
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::media::Media;
use eihealth_generator::openapi::model::{Api, Operation, Response, members};
use eihealth_generator::openapi::prose::counted;
use reqwest::StatusCode;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::lost::lost;

/// What came of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything came through.
    Kept,
    /// These paths were lost.
    Lost(Vec<String>),
    /// It was refused, with the reasons.
    Refused(Vec<String>),
}

/// A case's name for the errata. The digest is of the body itself: an erratum excuses that one body and no other
/// traffic of its operation.
pub fn identify(case: &Value) -> String {
    let mut digest = Sha256::new();
    digest.update(canonical(case.get("body").unwrap_or(&Value::Null)));
    let digest: String = digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let status = case.get("status").filter(|s| !s.is_null()).map(|s| format!(" {s}")).unwrap_or_default();
    format!("{} {}{status} {digest}", text(case, "operation"), text(case, "kind"))
}

/// Compact JSON with sorted keys.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut parts: Vec<String> = members
                .iter()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), canonical(value)))
                .collect();
            parts.sort();
            format!("{{{}}}", parts.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        scalar => scalar.to_string(),
    }
}

/// A report over all cases.
#[derive(Clone, Debug, Default)]
pub struct Replay {
    /// Number of cases.
    pub cases: usize,
    /// Cases that the errata excuse; they count as neither replayed nor failed.
    pub excused: usize,
    /// Cases that were read and written again, whether whole or not.
    pub replayed: usize,
    /// Paths that were lost.
    pub lost: usize,
    /// A line for each case that isn't whole, and below it one for each path.
    pub lines: Vec<String>,
}

impl Replay {
    /// The last line.
    pub fn summary(&self) -> String {
        let lost = counted(self.lost, "lost field", "lost fields");
        let mut summary = format!("{} of {} replayed, {lost}", self.replayed, self.cases);
        if self.excused > 0 {
            let excused = counted(self.excused, "malformed example is", "malformed examples are");
            let _ = write!(summary, " ({excused} named in errata.yaml)");
        }
        summary
    }

    /// Whether everything came through that isn't malformed itself.
    pub fn is_whole(&self) -> bool {
        self.replayed + self.excused == self.cases && self.lost == 0
    }
}

/// Replays an array of `{"operation", "kind", "status", "body"}`; other keys are ignored.
///
/// # Errors
///
/// If `cases` is no array, or an empty one: then nothing was tried.
pub fn replay(api: &Api, errata: &Errata, cases: &Value) -> Result<Replay, String> {
    let cases = cases.as_array().ok_or("the file must hold a JSON array of cases")?;
    if cases.is_empty() {
        return Err("the array is empty: there is nothing to replay".to_owned());
    }
    let mut report = Replay { cases: cases.len(), ..Replay::default() };
    for (index, case) in cases.iter().enumerate() {
        let outcome = one(api, case);
        if outcome == Outcome::Kept {
            report.replayed += 1;
            continue;
        }
        let id = identify(case);
        if let Some(erratum) = errata.entries().iter().find(|erratum| erratum.examples.contains(&id)) {
            report.excused += 1;
            report.lines.push(format!("case {index}: malformed: {id} (errata: {})", erratum.place));
            continue;
        }
        let (word, paths) = match outcome {
            Outcome::Kept => continue,
            Outcome::Lost(paths) => {
                report.replayed += 1;
                report.lost += paths.len();
                ("lost", paths)
            }
            Outcome::Refused(reasons) => ("refused", reasons),
        };
        report.lines.push(format!("case {index}: {word}: {id}"));
        report.lines.extend(paths.into_iter().map(|path| format!("    {path}")));
    }
    Ok(report)
}

fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case.get(key).and_then(Value::as_str).unwrap_or("?")
}

fn refused(reason: impl Into<String>) -> Outcome {
    Outcome::Refused(vec![reason.into()])
}

fn one(api: &Api, case: &Value) -> Outcome {
    let name = text(case, "operation");
    let Some(operation) = api.operations.iter().find(|o| o.id == name) else {
        return refused(format!("there is no operation `{name}`"));
    };
    let Some(dispatched) = dispatch::operation(name) else {
        return refused(format!("the SDK was built without `{name}`"));
    };
    // a misspelt key would pass for a body that is empty
    let Some(body) = case.get("body") else {
        return refused("`body` is missing: write null if there is none");
    };
    match text(case, "kind") {
        "request" => request(api, operation, dispatched, body),
        "response" => match status(operation, case) {
            Ok(status) => response(operation, dispatched, status, body),
            Err(reason) => refused(reason),
        },
        other => refused(format!("`kind` must be request or response, not `{other}`")),
    }
}

fn request(api: &Api, operation: &Operation, dispatched: dispatch::Operation, body: &Value) -> Outcome {
    if let Some(replayed) = dispatched.replay_request(body) {
        return match replayed {
            Ok(replayed) if !replayed.violations.is_empty() => {
                Outcome::Refused(replayed.violations.iter().map(ToString::to_string).collect())
            }
            Ok(replayed) => kept(lost(body, &replayed.written)),
            Err(error) => refused(error.to_string()),
        };
    }
    match operation.body.as_ref().map(|body| (Media::of(&body.media), &body.schema)) {
        None if body.is_null() || body.as_object().is_some_and(serde_json::Map::is_empty) => Outcome::Kept,
        None => refused("the operation takes no body"),
        Some((Media::Form, schema)) => {
            // a form's parts are arguments of the method: their names are what can be checked here
            let known: Vec<&String> =
                members(api.resolve(schema).get("properties")).map(|(name, _)| name).collect();
            let unknown = members(Some(body)).filter(|(name, _)| !known.contains(name));
            kept(unknown.map(|(name, _)| format!("$.{name}: the form has no such part")).collect())
        }
        Some(_) => Outcome::Kept,
    }
}

/// The status of a case; one that names none means the operation's only success.
fn status(operation: &Operation, case: &Value) -> Result<u16, String> {
    match case.get("status") {
        None | Some(Value::Null) => {
            let successes = operation.successes();
            match successes.as_slice() {
                [only] => only.status.parse().map_err(|_| "the status is no number".to_owned()),
                several => {
                    let statuses: Vec<&str> = several.iter().map(|r| r.status.as_str()).collect();
                    Err(format!("`status` is missing: give one of {}", statuses.join(", ")))
                }
            }
        }
        Some(Value::String(status)) => status.parse().map_err(|_| format!("`{status}` is no HTTP status")),
        Some(status) => status
            .as_u64()
            .and_then(|status| u16::try_from(status).ok())
            .ok_or_else(|| format!("{status} is no HTTP status")),
    }
}

fn response(operation: &Operation, dispatched: dispatch::Operation, status: u16, body: &Value) -> Outcome {
    if let Some(replayed) = dispatched.replay_response(status, body) {
        return match replayed {
            Ok(replayed) => kept(lost(body, &replayed.written)),
            Err(error) => refused(error.to_string()),
        };
    }
    let documented = operation.responses.iter().find(|r| r.status == status.to_string());
    match documented {
        Some(response) if response.is_success() => not_json(response, body),
        // the SDK reads an undocumented success as the first documented one
        None if (200..300).contains(&status) => match operation.successes().first() {
            Some(first) => match first.status.parse() {
                Ok(first) => response_as(operation, dispatched, first, body),
                Err(_) => refused("the status is no number"),
            },
            None => Outcome::Kept,
        },
        _ => error(operation, status, body),
    }
}

fn response_as(operation: &Operation, dispatched: dispatch::Operation, status: u16, body: &Value) -> Outcome {
    match dispatched.replay_response(status, body) {
        Some(Ok(replayed)) => kept(lost(body, &replayed.written)),
        Some(Err(error)) => refused(error.to_string()),
        None => match operation.responses.iter().find(|r| r.status == status.to_string()) {
            Some(response) => not_json(response, body),
            None => Outcome::Kept,
        },
    }
}

/// Texts and bytes come as JSON strings, and nothing as null.
fn not_json(response: &Response, body: &Value) -> Outcome {
    match (&response.content, body) {
        (_, Value::Null) | (Some(_), Value::String(_)) => Outcome::Kept,
        (None, Value::Object(members)) if members.is_empty() => Outcome::Kept,
        (None, Value::String(text)) if text.trim().is_empty() => Outcome::Kept,
        (Some(content), _) => {
            refused(format!("the answer is {}, so its body must be a string", content.media))
        }
        (None, _) => kept(vec![format!("$: {body} is lost: the answer has no documented body")]),
    }
}

/// A failure: code and message must come out of the body.
fn error(operation: &Operation, status: u16, body: &Value) -> Outcome {
    let Ok(status) = StatusCode::from_u16(status) else {
        return refused(format!("{status} is no HTTP status"));
    };
    // the operation's name has to live as long as the program; its table has it
    let name = dispatch::operation(&operation.id).map_or("replay", |o| o.name());
    let api = ApiError::from_parts(name, status, &Default::default(), body.to_string().into());
    let mut paths = Vec::new();
    let understood = |text: &str| api.message().contains(text) || api.code().as_str() == text;
    for key in ["error_code", "error_msg", "errorCode", "errorMsg", "code", "message"] {
        if let Some(Value::String(text)) = body.get(key)
            && !understood(text)
        {
            paths.push(format!("$.{key}: {text:?} is lost"));
        }
    }
    kept(paths)
}

fn kept(paths: Vec<String>) -> Outcome {
    if paths.is_empty() { Outcome::Kept } else { Outcome::Lost(paths) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;
    use eihealth_generator::openapi::yaml;
    use serde_json::json;

    fn report(cases: Value) -> Replay {
        replay(&spec::api().unwrap(), &Errata::NONE, &cases).unwrap()
    }

    #[test]
    fn what_is_lost_or_refused_is_printed_with_its_path() {
        let report = report(json!([
            {"operation": "list_image", "kind": "response", "status": 200,
             "body": {"count": "1", "images": [{"name": 7, "colour": "red"}]}, "note": "ignored"},
            {"operation": "list_image", "kind": "response", "status": 200, "body": [1]},
            {"operation": "create_image", "kind": "request", "body": {"name": ""}},
            {"operation": "no_such_thing", "kind": "request", "body": {}},
            {"operation": "list_image", "kind": "response", "status": 404,
             "body": {"error_code": "eihealth.1", "error_msg": "gone"}},
        ]));
        let lines = report.lines.join("\n");
        for part in [
            "case 0: lost: list_image response 200",
            "$.images[0].colour: \"red\" is lost",
            "case 1: refused: list_image response 200",
            "case 2: refused: create_image request",
            "`body.name` must be",
            "there is no operation `no_such_thing`",
        ] {
            assert!(lines.contains(part), "{part} in\n{lines}");
        }
        assert_eq!(report.summary(), "2 of 5 replayed, 1 lost field");
        assert!(!report.is_whole());
    }

    #[test]
    fn what_was_not_tried_is_not_whole() {
        let misspelt =
            json!([{"operation": "list_image", "kind": "response", "status": 200, "bdy": {"a": 1}}]);
        let report = report(misspelt);
        assert!(!report.is_whole() && report.lines[1].contains("`body` is missing"), "{:?}", report.lines);
        assert!(replay(&spec::api().unwrap(), &Errata::NONE, &json!([])).is_err());
    }

    #[test]
    fn an_erratum_excuses_one_body_only() {
        let case = json!({"operation": "list_image", "kind": "response", "status": 200, "body": [1]});
        let other = json!({"operation": "list_image", "kind": "response", "status": 200, "body": [2]});
        let text = format!(
            "- {{place: 4.1.1.8/200 example, document: d, spec: s, reason: r, examples: [{}]}}",
            identify(&case)
        );
        let malformed = Errata::read(&yaml::parse("errata.yaml", &text).unwrap()).unwrap();
        let report = replay(&spec::api().unwrap(), &malformed, &json!([case, other])).unwrap();
        assert_eq!((report.excused, report.replayed, report.is_whole()), (1, 0, false));
    }

    #[test]
    fn a_body_is_the_same_in_any_order() {
        let a = json!({"operation": "x", "kind": "request", "body": {"a": 1, "b": [{"c": 2, "d": 3}]}});
        let b = json!({"operation": "x", "kind": "request", "body": {"b": [{"d": 3, "c": 2}], "a": 1}});
        assert_eq!(identify(&a), identify(&b));
    }
}
