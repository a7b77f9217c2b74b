//! `errors.yaml`: the catalogue of error codes and statuses.

use std::collections::HashMap;
use std::path::Path;

use crate::openapi::bundle;
use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::yaml::{Kind, Node};

/// One error code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorEntry {
    /// The code as the service sends it.
    pub code: String,
    /// Section of the reference.
    pub section: String,
    /// HTTP status it comes with.
    pub status: u16,
    /// Name of the enum's variant.
    pub name: String,
    /// The service's message.
    pub message: String,
    /// Other wordings of it.
    pub also: Vec<String>,
    /// What the caller should do.
    pub advice: String,
    /// Whether the same request can succeed later.
    pub retry: bool,
    /// Whether it says that there were too many requests, so that this one did nothing, whatever the status.
    pub throttled: bool,
    /// Where it stands.
    pub at: Location,
}

/// Codes that no operation's description names, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unnamed {
    /// Why.
    pub reason: String,
    /// The codes, with their places.
    pub codes: Vec<(String, Location)>,
}

/// One HTTP status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusEntry {
    /// The status.
    pub status: u16,
    /// Its name.
    pub name: String,
    /// What it means.
    pub meaning: String,
}

/// The whole catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Statuses, in the order of the file.
    pub statuses: Vec<StatusEntry>,
    /// Error codes, in the order of the file.
    pub errors: Vec<ErrorEntry>,
    /// Codes that no description has to name.
    pub unnamed: Vec<Unnamed>,
}

/// Where a specification has it.
pub const FILE: &str = "errors.yaml";

/// Reads the catalogue of the specification at `path`; empty for a document, beside which there is none.
///
/// # Errors
///
/// As for [`read`]; and if a directory has no catalogue, for then every code would silently be gone from the SDK.
pub fn load(path: &Path) -> Result<Catalogue, Diagnostics> {
    match bundle::read_optional(path, FILE)? {
        Some(source) => read(&bundle::parse(&source)?),
        None if path.is_dir() => {
            let mut found = Diagnostics::new();
            let at = bundle::start_of(&path.join(FILE).display().to_string());
            let help = "restore it; of a service without error codes it is `errors: []`";
            found.push(&at, "missing-file", "the specification has no catalogue of error codes", help);
            Err(found)
        }
        None => Ok(Catalogue::default()),
    }
}

/// Reads the catalogue.
///
/// # Errors
///
/// Every entry with a fault.
pub fn read(document: &Node) -> Result<Catalogue, Diagnostics> {
    let mut reader = Reader { found: Diagnostics::new() };
    let mut catalogue = Catalogue::default();
    let (mut codes, mut names, mut numbers) = (HashMap::new(), HashMap::new(), HashMap::new());
    reader.keys(document, &["statuses", "unnamed", "errors"]);
    for node in reader.list(document, "statuses") {
        reader.keys(node, &["status", "name", "meaning"]);
        let entry = StatusEntry {
            status: reader.status(node),
            name: reader.text(node, "name"),
            meaning: reader.text(node, "meaning"),
        };
        reader.once(node, "status", entry.status, &mut numbers);
        catalogue.statuses.push(entry);
    }
    for node in reader.list(document, "unnamed") {
        reader.keys(node, &["reason", "codes"]);
        catalogue
            .unnamed
            .push(Unnamed { reason: reader.text(node, "reason"), codes: reader.texts(node, "codes") });
    }
    for node in reader.list(document, "errors") {
        reader.keys(
            node,
            &["code", "section", "status", "name", "message", "also", "advice", "retry", "throttled"],
        );
        let entry = ErrorEntry {
            code: reader.text(node, "code"),
            section: reader.text(node, "section"),
            status: reader.status(node),
            name: reader.text(node, "name"),
            message: reader.text(node, "message"),
            also: reader.texts(node, "also").into_iter().map(|(text, _)| text).collect(),
            advice: reader.text(node, "advice"),
            retry: reader.flag(node, "retry"),
            throttled: reader.flag(node, "throttled"),
            at: node.key_at("code").clone(),
        };
        reader.once(node, "code", entry.code.clone(), &mut codes);
        reader.once(node, "name", entry.name.clone(), &mut names);
        let is_variant = entry.name.starts_with(|c: char| c.is_ascii_uppercase())
            && entry.name.chars().all(|c| c.is_ascii_alphanumeric());
        if !is_variant || matches!(entry.name.as_str(), "Unknown" | "Self") {
            let message = format!("`{}` can't be the name of a variant", entry.name);
            reader.found.push(node.key_at("name"), "error-name", message, "use a PascalCase name");
        }
        catalogue.errors.push(entry);
    }
    reader.found.into_result(catalogue)
}

struct Reader {
    found: Diagnostics,
}

impl Reader {
    fn keys(&mut self, node: &Node, known: &[&str]) {
        if !matches!(node.kind, Kind::Mapping(_)) {
            let help = format!("known keys are {}", known.join(", "));
            self.found.push(&node.at, "error-entry", "this must be a mapping", help);
        }
        for entry in node.entries().iter().filter(|e| !known.contains(&e.key.as_str())) {
            let message = format!("unknown key `{}`", entry.key);
            self.found.push(
                &entry.key_at,
                "error-key",
                message,
                format!("known keys are {}", known.join(", ")),
            );
        }
    }

    /// The items of a list that may be missing.
    fn list<'a>(&mut self, node: &'a Node, key: &str) -> &'a [Node] {
        match node.get(key) {
            None => &[],
            Some(Node { kind: Kind::Sequence(items), .. }) => items,
            Some(other) => {
                self.found.push(
                    &other.at,
                    "error-entry",
                    format!("`{key}` is no list"),
                    "write one entry after another",
                );
                &[]
            }
        }
    }

    /// Reports a value that an entry above has.
    fn once<T>(&mut self, node: &Node, key: &str, value: T, seen: &mut HashMap<T, Location>)
    where
        T: Eq + std::hash::Hash + std::fmt::Display,
    {
        if let Some(first) = seen.get(&value) {
            let message = format!("{key} `{value}` stands already at {first}");
            self.found.push(node.key_at(key), "error-duplicate", message, "keep one of the two");
        } else {
            seen.insert(value, node.at.clone());
        }
    }

    fn texts(&mut self, node: &Node, key: &str) -> Vec<(String, Location)> {
        let mut texts = Vec::new();
        for item in self.list(node, key) {
            match item.as_str() {
                Some(text) => texts.push((text.trim().to_owned(), item.at.clone())),
                None => self.found.push(
                    &item.at,
                    "error-entry",
                    format!("`{key}` holds what is no text"),
                    "quote it",
                ),
            }
        }
        texts
    }

    fn text(&mut self, node: &Node, key: &str) -> String {
        match node.str(key) {
            Some(text) if !text.trim().is_empty() => text.trim().to_owned(),
            _ => {
                let message = format!("`{key}` is missing or not text");
                self.found.push(node.key_at(key), "error-entry", message, format!("give `{key}` a text"));
                String::new()
            }
        }
    }

    /// A key that is `true`, `false`, or absent for `false`.
    fn flag(&mut self, node: &Node, key: &str) -> bool {
        match node.get(key).map(|value| &value.kind) {
            None | Some(Kind::Bool(false)) => false,
            Some(Kind::Bool(true)) => true,
            Some(_) => {
                let message = format!("`{key}` is neither true nor false");
                self.found.push(
                    node.key_at(key),
                    "error-entry",
                    message,
                    "write `true`, `false`, or leave it out",
                );
                false
            }
        }
    }

    fn status(&mut self, node: &Node) -> u16 {
        let status = match node.get("status").map(|n| &n.kind) {
            Some(Kind::Number(number)) => number.as_u64().filter(|n| (100..600).contains(n)),
            _ => None,
        };
        match status.and_then(|status| u16::try_from(status).ok()) {
            Some(status) => status,
            None => {
                let message = "`status` is not an HTTP status".to_owned();
                self.found.push(
                    node.key_at("status"),
                    "error-entry",
                    message,
                    "use a number from 100 to 599",
                );
                0
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::yaml::parse;

    #[test]
    fn entries_are_read() {
        let text = "statuses:\n  - {status: 400, name: Bad Request, meaning: Wrong.}\nerrors:\n  \
                    - {code: e.1, section: '7.2', status: 400, name: NotGood, message: Not good., advice: Be good., retry: false}\n";
        let catalogue = read(&parse("errors.yaml", text).unwrap()).unwrap();
        assert_eq!(catalogue.statuses[0].name, "Bad Request");
        assert_eq!(catalogue.errors[0].name, "NotGood");
        assert!(!catalogue.errors[0].retry);
    }

    #[test]
    fn faults_are_reported_together() {
        let text = "errors:\n  - {code: e.1, section: '7', status: 1, name: a b, message: m, advice: a, retry: true}\n  \
                    - {code: e.1, section: '7', status: 400, name: B, messsage: m, advice: a, retry: true}\n";
        let found = read(&parse("errors.yaml", text).unwrap()).unwrap_err().to_string();
        for part in [
            "errors.yaml:2:31: error-entry: `status` is not an HTTP status",
            "error-name: `a b`",
            "error-duplicate: code `e.1` stands already at errors.yaml:2:5",
            "error-key: unknown key `messsage`",
            "error-entry: `message` is missing",
        ] {
            assert!(found.contains(part), "{part} in {found}");
        }
    }
}
