//! Which documented error says what went wrong.

use std::collections::HashMap;

use http::StatusCode;
use serde_json::Value;

use crate::answer::Answer;
use crate::operation::Operation;

/// The catalogue of error codes that comes with the document.
#[derive(Default)]
pub(crate) struct Codes {
    by_code: HashMap<String, Code>,
    by_name: HashMap<String, String>,
}

struct Code {
    status: StatusCode,
    name: String,
    message: String,
}

/// The code of anything that isn't there, where the reference has none for its kind.
const OBJECT_NOT_FOUND: &str = "ObjectNotFound";
/// Likewise of what is there already.
const ALREADY_EXISTS: &str = "AlreadyExists";
/// And of what can't be done now.
const CONFLICT: &str = "ResourceConflict";

impl Codes {
    /// Reads the catalogue; a document without one has no codes, and errors get codes of the mock's.
    pub(crate) fn of(root: &Value) -> Self {
        let mut codes = Self::default();
        for entry in root.get("x-errors").and_then(Value::as_array).into_iter().flatten() {
            let text = |key: &str| entry.get(key).and_then(Value::as_str).map(str::to_owned);
            let status = entry.get("status").and_then(Value::as_u64);
            let status = status.and_then(|status| StatusCode::from_u16(u16::try_from(status).ok()?).ok());
            let (Some(code), Some(name), Some(message), Some(status)) =
                (text("code"), text("name"), text("message"), status)
            else {
                continue;
            };
            codes.by_name.insert(name.clone(), code.clone());
            codes.by_code.insert(code, Code { status, name, message });
        }
        codes
    }

    /// What `operation` answers when there is no such thing: a code that its own description names, else that of
    /// the first of `nouns` that has one.
    pub(crate) fn not_found(&self, operation: &Operation, nouns: &[String], id: &str) -> Answer {
        let own = self.named(operation, |code| {
            code.status == StatusCode::NOT_FOUND
                && (code.name.ends_with("NotFound") || code.name.starts_with("Invalid"))
        });
        let code = own.or_else(|| self.of_nouns(nouns, "NotFound")).or_else(|| self.code(OBJECT_NOT_FOUND));
        self.answer(code, StatusCode::NOT_FOUND, &[id])
    }

    /// What `operation` answers when there is one of that name.
    pub(crate) fn exists(&self, operation: &Operation, nouns: &[String], names: &[&str]) -> Answer {
        let own = self.named(operation, |code| code.name.ends_with("AlreadyExists"));
        let code = self.of_nouns(nouns, ALREADY_EXISTS).or(own).or_else(|| self.code(ALREADY_EXISTS));
        self.answer(code, StatusCode::CONFLICT, names)
    }

    /// What `operation` answers when the state forbids it: the first code of its description whose name ends in
    /// one of `endings`, and a general one if there is none.
    pub(crate) fn forbidden_by_state(&self, operation: &Operation, endings: &[&str], state: &str) -> Answer {
        let code = self.state_code(operation, endings).or_else(|| self.code(CONFLICT));
        self.answer(code, StatusCode::CONFLICT, &[state])
    }

    /// Whether the description names such a code.
    pub(crate) fn knows_state(&self, operation: &Operation, endings: &[&str]) -> bool {
        self.state_code(operation, endings).is_some()
    }

    /// The error of this name.
    pub(crate) fn by_name(&self, name: &str, status: StatusCode, values: &[&str]) -> Answer {
        self.answer(self.code(name), status, values)
    }

    fn state_code<'a>(&'a self, operation: &'a Operation, endings: &[&str]) -> Option<&'a str> {
        self.named(operation, |code| endings.iter().any(|ending| code.name.ends_with(ending)))
    }

    fn named<'a>(&'a self, operation: &'a Operation, fits: impl Fn(&Code) -> bool) -> Option<&'a str> {
        let codes = operation.behaviour.codes.iter().map(String::as_str);
        codes.into_iter().find(|code| self.by_code.get(*code).is_some_and(&fits))
    }

    fn of_nouns(&self, nouns: &[String], ending: &str) -> Option<&str> {
        nouns.iter().find_map(|noun| self.code(&format!("{noun}{ending}")))
    }

    fn code(&self, name: &str) -> Option<&str> {
        self.by_name.get(name).map(String::as_str)
    }

    fn answer(&self, code: Option<&str>, status: StatusCode, values: &[&str]) -> Answer {
        match code.and_then(|code| Some((code, self.by_code.get(code)?))) {
            Some((code, known)) => Answer::error(known.status, code, &filled(&known.message, values)),
            None => {
                let reason = status.canonical_reason().unwrap_or("error");
                let message = if values.is_empty() {
                    reason.to_owned()
                } else {
                    format!("{reason}: {}", values.join(", "))
                };
                Answer::error(status, &format!("MOCK.{:04}", status.as_u16()), &message)
            }
        }
    }
}

/// `{0}` and so on replaced; a place that there is no value for becomes a dash.
fn filled(message: &str, values: &[&str]) -> String {
    let mut filled = message.to_owned();
    for index in 0..10 {
        let place = format!("{{{index}}}");
        if !filled.contains(&place) {
            break;
        }
        // a value can't bring a place of its own: it has no braces left
        let value = values.get(index).copied().unwrap_or("-").replace(['{', '}'], "");
        filled = filled.replace(&place, &value);
    }
    filled
}
