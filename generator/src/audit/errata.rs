//! `errata.yaml`: rows that the specification knowingly doesn't match.

use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::yaml::{Kind, Node};

/// The entries that excuse rows. Those that only have a `place` speak of what no row says.
#[derive(Clone, Debug, Default)]
pub struct Errata(Vec<Erratum>);

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erratum {
    /// The rows it excuses: a place as the report prints it, `*` for any text.
    pub at: String,
    /// Why.
    pub reason: String,
    /// Where it stands.
    pub place: Location,
}

impl Errata {
    /// Reads the file.
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
        let mut errata = Vec::new();
        for node in document.items() {
            match (node.get("at"), node.get("place")) {
                (Some(at), _) => match at.as_str() {
                    Some(text) if !text.trim().is_empty() => errata.push(Erratum {
                        at: text.trim().to_owned(),
                        reason: node.str("reason").unwrap_or_default().trim().to_owned(),
                        place: node.at.clone(),
                    }),
                    _ => found.push(&at.at, "errata-at", "`at` is no text", "give the place of a row"),
                },
                (None, Some(_)) => {}
                (None, None) => found.push(
                    &node.at,
                    "errata-at",
                    "the entry has neither `at` nor `place`",
                    "say which row it excuses, or which place it speaks of",
                ),
            }
        }
        found.into_result(Errata(errata))
    }

    /// The entries.
    pub fn entries(&self) -> &[Erratum] {
        &self.0
    }

    /// The first entry that excuses the row at `place`.
    pub(super) fn excusing(&self, place: &str) -> Option<usize> {
        self.0.iter().position(|erratum| matches(&erratum.at, place))
    }
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
        let text = "- at: 4.1/a\n  reason: r\n- place: 4.2\n- reason: r\n- at: 4.1\n";
        let found = Errata::read(&parse("errata.yaml", text).unwrap()).unwrap_err().to_string();
        assert!(found.contains("errata.yaml:4:3: errata-at: the entry has neither"), "{found}");
        assert!(found.contains("errata.yaml:5:7: errata-at: `at` is no text"), "{found}");
    }
}
