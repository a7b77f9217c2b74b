//! `errata.yaml`: where the specification knowingly departs from the reference.

use std::path::Path;

use crate::openapi::bundle;
use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::suggest::did_you_mean;
use crate::openapi::yaml::{Kind, Node};

/// The departures, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Errata(Vec<Erratum>);

/// One departure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erratum {
    /// The rows that it excuses: a place as an audit prints it, `*` for any text. Empty if it speaks of what no row says.
    pub at: String,
    /// The place that it speaks of; `at` if that is given.
    pub place: String,
    /// What the reference says.
    pub document: String,
    /// What the specification says.
    pub spec: String,
    /// Why.
    pub reason: String,
    /// Malformed examples of the reference, as `replay` names them.
    pub examples: Vec<String>,
    /// Where it stands.
    pub location: Location,
}

/// Where a specification has them.
pub const FILE: &str = "errata.yaml";

const KEYS: [&str; 6] = ["at", "place", "document", "spec", "reason", "examples"];

impl Errata {
    /// No departures.
    pub const NONE: Errata = Errata(Vec::new());

    /// Reads the errata of the specification at `path`; none if it has no such file.
    ///
    /// # Errors
    ///
    /// Every entry with a fault.
    pub fn load(path: &Path) -> Result<Self, Diagnostics> {
        match bundle::read_optional(path, FILE)? {
            Some(source) => Errata::read(&bundle::parse(&source)?),
            None => Ok(Errata::NONE),
        }
    }

    /// Reads the file.
    ///
    /// # Errors
    ///
    /// Every entry with a fault.
    pub fn read(document: &Node) -> Result<Self, Diagnostics> {
        let mut found = Diagnostics::new();
        if !matches!(document.kind, Kind::Sequence(_)) {
            found.push(
                &document.at,
                "errata-list",
                "the errata are not a list",
                "write one entry after another",
            );
        }
        let errata = document.items().iter().filter_map(|node| read(node, &mut found)).collect();
        found.into_result(Errata(errata))
    }

    /// All entries.
    pub fn entries(&self) -> &[Erratum] {
        &self.0
    }

    /// The index of the first entry that excuses the row at `place`.
    pub fn excusing(&self, place: &str) -> Option<usize> {
        self.0.iter().position(|erratum| erratum.excuses_rows() && matches(&erratum.at, place))
    }
}

impl Erratum {
    /// All that it says, wherever it stands.
    pub(crate) fn told(&self) -> ([&str; 5], &[String]) {
        let Erratum { at, place, document, spec, reason, examples, location: _ } = self;
        ([at, place, document, spec, reason], examples)
    }

    /// Whether it is about rows of the reference's tables.
    pub fn excuses_rows(&self) -> bool {
        !self.at.is_empty()
    }
}

fn read(node: &Node, found: &mut Diagnostics) -> Option<Erratum> {
    if !matches!(node.kind, Kind::Mapping(_)) {
        found.push(
            &node.at,
            "errata-entry",
            "the entry is no mapping",
            format!("give it {}", KEYS.join(", ")),
        );
        return None;
    }
    for entry in node.entries().iter().filter(|entry| !KEYS.contains(&entry.key.as_str())) {
        let help = did_you_mean(&entry.key, KEYS, &format!("an entry has {}", KEYS.join(", ")));
        found.push(&entry.key_at, "errata-key", format!("`{}` is no key of an erratum", entry.key), help);
    }
    let mut text = |key: &str| match node.get(key) {
        None => String::new(),
        Some(value) => match value.as_str().map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => text.to_owned(),
            None => {
                found.push(
                    &value.at,
                    "errata-entry",
                    format!("`{key}` is no text"),
                    "quote it, or write one",
                );
                String::new()
            }
        },
    };
    let at = text("at");
    let place = if node.get("at").is_some() { at.clone() } else { text("place") };
    let erratum = Erratum {
        at,
        place,
        document: text("document"),
        spec: text("spec"),
        reason: text("reason"),
        examples: node.get("examples").map(|list| examples(list, found)).unwrap_or_default(),
        location: node.at.clone(),
    };
    for (key, help) in [
        ("document", "say what the reference says"),
        ("spec", "say what the specification says instead"),
        ("reason", "say why"),
    ] {
        if node.get(key).is_none() {
            found.push(&node.at, "errata-entry", format!("the entry has no `{key}`"), help);
        }
    }
    match (node.get("at"), node.get("place")) {
        (None, None) => found.push(
            &node.at,
            "errata-entry",
            "the entry has neither `at` nor `place`",
            "say which row it excuses, or which place it speaks of",
        ),
        (Some(_), Some(place)) => found.push(
            &place.at,
            "errata-entry",
            "the entry has both `at` and `place`",
            "keep `at`, which names a row",
        ),
        _ => {}
    }
    Some(erratum)
}

fn examples(list: &Node, found: &mut Diagnostics) -> Vec<String> {
    if !matches!(list.kind, Kind::Sequence(_)) {
        found.push(&list.at, "errata-entry", "`examples` is no list", "write one example after another");
    }
    let mut examples = Vec::new();
    for item in list.items() {
        match item.as_str() {
            Some(text) => examples.push(text.to_owned()),
            None => found.push(&item.at, "errata-entry", "an example is no text", "name it as `replay` does"),
        }
    }
    examples
}

/// Whether `text` has the form of `pattern`, in which `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut rest) = text.strip_prefix(head) else { return false };
    let mut parts = tail.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part).and_then(|start| rest.get(start + part.len()..)) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::yaml::parse;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, expected) in [
            ("4.1/a", "4.1/a", true),
            ("4.1/a", "4.1/ab", false),
            ("4.1*", "4.1/ab", true),
            ("4.1/*/c", "4.1/a/b/c", true),
            ("4.1/*/c", "4.1/c", false),
            ("*b*b", "abb", true),
            ("*b*b", "ab", false),
            ("*", "", true),
            ("5*", "4.5", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn faulty_entries_are_reported() {
        let text = "- {at: 4.1/a, document: d, spec: s, reason: r, examples: [x]}\n- {place: '4.2', document: d, spec: s}\n\
                    - {document: d, spec: s, reason: r}\n- {at: 4.1, document: d, spec: s, reason: ''}\n\
                    - {at: a, place: b, document: d, spec: s, reason: r, exmaples: [x]}\n- 1\n\
                    - {at: a, document: d, spec: s, reason: r, examples: [1]}\n";
        let found = Errata::read(&parse("errata.yaml", text).unwrap()).unwrap_err().to_string();
        for part in [
            "errata.yaml:2:3: errata-entry: the entry has no `reason`",
            "errata.yaml:3:3: errata-entry: the entry has neither",
            "errata.yaml:4:8: errata-entry: `at` is no text",
            "errata.yaml:4:43: errata-entry: `reason` is no text",
            "errata.yaml:5:18: errata-entry: the entry has both",
            "errata.yaml:5:54: errata-key: `exmaples` is no key of an erratum\n    help: did you mean `examples`?",
            "errata.yaml:6:3: errata-entry: the entry is no mapping",
            "errata.yaml:7:55: errata-entry: an example is no text",
        ] {
            assert!(found.contains(part), "{part} in\n{found}");
        }
        let text = "- {at: 4.1/a, document: d, spec: s, reason: r, examples: [x]}\n- {place: '4.2', document: d, spec: s, reason: r}\n";
        let errata = Errata::read(&parse("errata.yaml", text).unwrap()).unwrap();
        assert_eq!((errata.excusing("4.1/a"), errata.excusing("4.2")), (Some(0), None));
        assert_eq!(errata.entries()[1].place, "4.2");
    }
}
