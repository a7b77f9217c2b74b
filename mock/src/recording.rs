//! Recorded traffic, served back.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use http::StatusCode;
use serde_json::Value;

use crate::answer::Answer;
use crate::error::Error;
use crate::reply::status_of;

/// The answers of a recording, by operation. Each is given in its turn; the last of an operation stays.
#[derive(Default)]
pub(crate) struct Recording(Mutex<HashMap<String, VecDeque<(StatusCode, Value)>>>);

impl Recording {
    /// Reads `[{"operation", "kind", "status", "body"}]`, as the SDK's `Recorder` writes it and `cargo xtask replay` reads
    /// it. Requests are in it too, and are passed over.
    pub(crate) fn of(traffic: &Value, is_known: impl Fn(&str) -> bool) -> Result<Self, Error> {
        let entries = traffic.as_array().ok_or_else(|| Error::Recording("it is no list".to_owned()))?;
        let mut answers: HashMap<String, VecDeque<_>> = HashMap::new();
        for (index, entry) in entries.iter().enumerate() {
            let wrong = |what: &str| Error::Recording(format!("entry {index}: {what}"));
            let operation = entry.get("operation").and_then(Value::as_str);
            let operation = operation.ok_or_else(|| wrong("it has no `operation`"))?;
            match entry.get("kind").and_then(Value::as_str) {
                Some("request") => continue,
                Some("response") => {}
                _ => return Err(wrong("its `kind` is neither request nor response")),
            }
            if !is_known(operation) {
                return Err(wrong(&format!("there is no operation `{operation}`")));
            }
            let status = match entry.get("status") {
                None | Some(Value::Null) => 200,
                Some(status) => status.as_u64().ok_or_else(|| wrong("its `status` is no number"))?,
            };
            let status = u16::try_from(status).ok().and_then(status_of);
            let status = status.ok_or_else(|| wrong("its `status` is none of an answer (200 to 599)"))?;
            let body = entry.get("body").cloned().unwrap_or_default();
            answers.entry(operation.to_owned()).or_default().push_back((status, body));
        }
        Ok(Self(Mutex::new(answers)))
    }

    /// What was answered at this turn.
    pub(crate) fn next(&self, operation: &str) -> Option<Answer> {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let answers = answers.get_mut(operation)?;
        let (status, body) = if answers.len() > 1 { answers.pop_front()? } else { answers.front()?.clone() };
        Some(if body.is_null() { Answer::empty(status) } else { Answer::json(status, &body) })
    }
}
