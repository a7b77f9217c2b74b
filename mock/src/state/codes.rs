//! Which documented error says what went wrong.

use std::collections::HashMap;

use http::StatusCode;
use serde_json::Value;

use crate::answer::Answer;
use crate::keys;
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
/// End the names of codes that refuse a change of what stays as it was made.
const IMMUTABLE: &[&str] = &["NameOrVersionImmutable", "FieldImmutable"];

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
    /// the first of `nouns` that has one. What only leads to the thing, such as its project, goes by its noun: the
    /// description's code is of the thing.
    pub(crate) fn not_found(&self, operation: &Operation, nouns: &[String], missing: &Missing<'_>) -> Answer {
        let own = self.named(operation, |code| {
            code.status == StatusCode::NOT_FOUND
                && (code.name.ends_with("NotFound") || code.name.starts_with("Invalid"))
        });
        let of_noun = self.of_nouns(nouns, "NotFound");
        let known = if missing.leads { of_noun } else { own.or(of_noun) };
        let words = Words { things: &[missing.id], within: missing.within, ..Words::default() };
        self.answer(known.or_else(|| self.code(OBJECT_NOT_FOUND)), StatusCode::NOT_FOUND, &words)
    }

    /// What `operation` answers when there is one of that name.
    pub(crate) fn exists(&self, operation: &Operation, nouns: &[String], names: &[&str]) -> Answer {
        let own = self.named(operation, |code| code.name.ends_with("AlreadyExists"));
        let code = self.of_nouns(nouns, ALREADY_EXISTS).or(own).or_else(|| self.code(ALREADY_EXISTS));
        self.answer(code, StatusCode::CONFLICT, &Words { things: names, ..Words::default() })
    }

    /// What `operation` answers when the state forbids it: the first code of its description whose name ends in
    /// one of `endings`, and a general one if there is none.
    pub(crate) fn forbidden_by_state(
        &self,
        operation: &Operation,
        endings: &[&str],
        id: &str,
        state: &str,
    ) -> Answer {
        let code = self.state_code(operation, endings).or_else(|| self.code(CONFLICT));
        let words = Words { things: &[id], state: Some(state), ..Words::default() };
        self.answer(code, StatusCode::CONFLICT, &words)
    }

    /// The fields that `operation` refuses to change, by the name of the code that its description has for that, and the
    /// refusal.
    pub(crate) fn immutable(&self, operation: &Operation) -> Option<(&'static [&'static str], Answer)> {
        let code = self.named(operation, |code| IMMUTABLE.iter().any(|end| code.name.ends_with(end)))?;
        let is_versioned = self.by_code.get(code)?.name.contains("Version");
        let fields: &[&str] = if is_versioned { &["name", "version"] } else { &["name"] };
        Some((fields, self.answer(Some(code), StatusCode::BAD_REQUEST, &Words::default())))
    }

    /// Whether the description names such a code.
    pub(crate) fn knows_state(&self, operation: &Operation, endings: &[&str]) -> bool {
        self.state_code(operation, endings).is_some()
    }

    /// The error of this name.
    pub(crate) fn by_name(&self, name: &str, status: StatusCode, values: &[&str]) -> Answer {
        self.answer(self.code(name), status, &Words { things: values, ..Words::default() })
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

    fn answer(&self, code: Option<&str>, status: StatusCode, words: &Words<'_>) -> Answer {
        match code.and_then(|code| Some((code, self.by_code.get(code)?))) {
            Some((code, known)) => Answer::error(known.status, code, &words.put_into(&known.message)),
            None => {
                let reason = status.canonical_reason().unwrap_or("error");
                let message = if words.things.is_empty() {
                    reason.to_owned()
                } else {
                    format!("{reason}: {}", words.things.join(", "))
                };
                Answer::error(status, &format!("MOCK.{:04}", status.as_u16()), &message)
            }
        }
    }
}

/// What isn't there.
pub(crate) struct Missing<'a> {
    pub(crate) id: &'a str,
    /// The id of what it should be in.
    pub(crate) within: Option<&'a str>,
    /// Whether the request is about something in it and not about itself.
    pub(crate) leads: bool,
}

/// What stands in a message for `{0}` and so on.
#[derive(Default)]
struct Words<'a> {
    /// What the error is about: an id, a name, a name and a version.
    things: &'a [&'a str],
    state: Option<&'a str>,
    within: Option<&'a str>,
}

impl Words<'_> {
    /// Numbers only say in which order the service has them, so the words before a place say what is meant there; the rest
    /// are the things in their order. A place that there is nothing for becomes a dash.
    fn put_into(&self, message: &str) -> String {
        let mut text = String::new();
        let mut things = self.things.iter().copied();
        let mut rest = message;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            match after.split_once('}') {
                Some((number, after)) if number.parse::<u8>().is_ok() => {
                    let said = text.trim_end_matches([' ', '(', ':']).to_ascii_lowercase();
                    let ends = |ends: &[&str]| ends.iter().any(|end| said.ends_with(end));
                    let word = match () {
                        () if ends(&["user", " by"]) => Some(keys::USER),
                        () if ends(&["status is", "current state"]) && self.state.is_some() => self.state,
                        () if ends(&["in the job", "in the task"]) => self.within,
                        () => things.next(),
                    };
                    text.push_str(word.unwrap_or("-"));
                    rest = after;
                }
                _ => {
                    text.push('{');
                    rest = after;
                }
            }
        }
        text + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_of_a_message_gets_what_it_is_for() {
        let words = Words { things: &["7", "1.0"], state: Some("Running"), within: Some("j") };
        for (message, expected) in [
            ("Job {0} of {1} {x}.", "Job 7 of 1.0 {x}."),
            (
                "User {0} does not have project with ID {1}.",
                "User example-user does not have project with ID 7.",
            ),
            ("name ({0}) and version ({1}), {2}", "name (7) and version (1.0), -"),
            ("The task {0} does not exist in the job {1}.", "The task 7 does not exist in the job j."),
            ("The job {0} is running", "The job 7 is running"),
            ("The current job status is {0}.", "The current job status is Running."),
            ("already been created by {0}", "already been created by example-user"),
        ] {
            assert_eq!(words.put_into(message), expected);
        }
        // what is put in is not read again
        let sly = Words { things: &["{1}{0"], ..Words::default() };
        assert_eq!(sly.put_into("{0} {1}"), "{1}{0 -");
    }
}
