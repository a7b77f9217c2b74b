//! `accepted.toml`: findings that a reviewer has let pass.

use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;

use crate::openapi::bundle;
use crate::openapi::diagnostic::{Diagnostics, Location};

/// Where a specification has them.
pub const FILE: &str = "accepted.toml";

/// The accepted findings.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    entries: Vec<Acceptance>,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct Acceptance {
    /// The finding's fingerprint.
    pub fingerprint: String,
    /// Why it may pass.
    pub reason: String,
    /// The last day, `2026-12-31`.
    pub expires: String,
    /// Where it stands.
    pub at: Location,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    accepted: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    fingerprint: toml::Spanned<String>,
    reason: toml::Spanned<String>,
    expires: toml::Spanned<toml::Value>,
}

/// How an entry looks, for messages.
const HELP: &str =
    "each entry is [[accepted]] with fingerprint = \"…\", reason = \"…\" and expires = \"YYYY-MM-DD\"";

impl Accepted {
    /// Reads the list of the specification at `path`; empty if it has none.
    ///
    /// # Errors
    /// As for [`read`](Self::read), and if the file can't be read.
    pub fn load(path: &Path) -> Result<Self, Diagnostics> {
        match bundle::read_optional(path, FILE)? {
            Some(source) => Accepted::read(&source.name, &source.text),
            None => Ok(Accepted::default()),
        }
    }

    /// The entries, in the order of the file.
    pub fn entries(&self) -> &[Acceptance] {
        &self.entries
    }

    /// Reads the list; `file` is how its places are named.
    ///
    /// # Errors
    /// If it is not TOML, an entry lacks its fingerprint, reason or day, or two have the same fingerprint.
    pub fn read(file: &str, text: &str) -> Result<Self, Diagnostics> {
        let name: Arc<str> = Arc::from(file);
        let at = |offset: usize| place(&name, text, offset);
        let mut found = Diagnostics::new();
        let file: File = match toml::from_str(text) {
            Ok(file) => file,
            Err(error) => {
                let at = at(error.span().map_or(0, |span| span.start));
                found.push(&at, "accepted-syntax", error.message(), HELP);
                return Err(found);
            }
        };
        let mut entries: Vec<Acceptance> = Vec::new();
        for entry in file.accepted {
            let expires = day(entry.expires.get_ref()).unwrap_or_else(|| {
                let span = entry.expires.span();
                let written = text.get(span.clone()).unwrap_or_default();
                found.push(&at(span.start), "accepted-syntax", format!("`{written}` is not a day"), HELP);
                String::new()
            });
            if entry.reason.get_ref().trim().is_empty() {
                let at = at(entry.reason.span().start);
                found.push(&at, "accepted-syntax", "the reason is empty", "say why the change is right");
            }
            let at = at(entry.fingerprint.span().start);
            let fingerprint = entry.fingerprint.into_inner();
            if let Some(first) = entries.iter().find(|first| first.fingerprint == fingerprint) {
                let message = format!("`{fingerprint}` is accepted already at {}", first.at);
                found.push(&at, "accepted-duplicate", message, "keep one of the two");
            }
            entries.push(Acceptance { at, expires, fingerprint, reason: entry.reason.into_inner() });
        }
        found.into_result(Accepted { entries })
    }
}

/// The day that a bare or a quoted date is: `2027-06-01`.
fn day(value: &toml::Value) -> Option<String> {
    let day = match value {
        toml::Value::Datetime(day) => *day,
        toml::Value::String(day) => day.parse::<toml::value::Datetime>().ok()?,
        _ => return None,
    };
    (day.date.is_some() && day.time.is_none()).then(|| day.to_string())
}

fn place(file: &Arc<str>, text: &str, offset: usize) -> Location {
    let before = text.get(..offset).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.matches('\n').count() + 1;
    Location { file: file.clone(), line, column: before.get(start..).unwrap_or_default().chars().count() + 1 }
}
