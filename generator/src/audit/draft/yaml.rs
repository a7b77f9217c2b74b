//! YAML in the layout of the specification's files, with comments.

use serde_json::Value;

/// A value to be written.
#[derive(Clone, Debug)]
pub(super) enum Yaml {
    /// As it stands: a number, a boolean, `{}`.
    Raw(String),
    /// Text, quoted where YAML would read it as something else.
    Text(String),
    /// A mapping.
    Map(Map),
    /// A sequence.
    List(Vec<Yaml>),
}

/// A mapping; each key may have a comment above it.
#[derive(Clone, Debug, Default)]
pub(super) struct Map(Vec<(Vec<String>, String, Yaml)>);

impl Map {
    /// Adds a key.
    pub(super) fn put(&mut self, key: &str, value: impl Into<Yaml>) {
        self.0.push((Vec::new(), key.to_owned(), value.into()));
    }

    /// Adds a key under comments; empty ones are left out.
    pub(super) fn put_with(&mut self, comments: &[&str], key: &str, value: impl Into<Yaml>) {
        let comments =
            comments.iter().filter(|comment| !comment.trim().is_empty()).map(|c| (*c).to_owned()).collect();
        self.0.push((comments, key.to_owned(), value.into()));
    }

    /// Adds the keys of another mapping.
    pub(super) fn append(&mut self, other: Map) {
        self.0.extend(other.0);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(_, known, _)| known == key)
    }

    /// The mapping as a document.
    pub(super) fn write(&self) -> String {
        let mut out = String::new();
        self.render(0, &mut out, false);
        out
    }

    fn render(&self, indent: usize, out: &mut String, mut inline: bool) {
        for (comments, key, value) in &self.0 {
            for comment in comments {
                // the first key of a list's item stands beside its dash, where a comment has no room
                if inline {
                    out.push_str("# ");
                    out.push_str(&one_line(comment));
                    out.push('\n');
                    inline = false;
                } else {
                    pad(indent, out);
                    out.push_str("# ");
                    out.push_str(&one_line(comment));
                    out.push('\n');
                }
            }
            if !inline {
                pad(indent, out);
            }
            inline = false;
            out.push_str(&scalar(key));
            out.push(':');
            value.render(indent, out);
        }
    }
}

impl Yaml {
    fn render(&self, indent: usize, out: &mut String) {
        match self {
            Yaml::Raw(text) => {
                out.push(' ');
                out.push_str(text);
                out.push('\n');
            }
            Yaml::Text(text) => {
                out.push(' ');
                out.push_str(&scalar(text));
                out.push('\n');
            }
            Yaml::Map(map) if map.is_empty() => out.push_str(" {}\n"),
            Yaml::Map(map) => {
                out.push('\n');
                map.render(indent + 2, out, false);
            }
            Yaml::List(items) if items.is_empty() => out.push_str(" []\n"),
            Yaml::List(items) => {
                out.push('\n');
                for item in items {
                    pad(indent + 2, out);
                    out.push('-');
                    match item {
                        Yaml::Map(map) if !map.is_empty() => {
                            out.push(' ');
                            map.render(indent + 4, out, true);
                        }
                        other => other.render(indent + 2, out),
                    }
                }
            }
        }
    }

    /// A value of a JSON document.
    pub(super) fn of(value: &Value) -> Yaml {
        match value {
            Value::String(text) => Yaml::Text(text.clone()),
            Value::Array(items) => Yaml::List(items.iter().map(Yaml::of).collect()),
            Value::Object(members) => {
                let mut map = Map::default();
                members.iter().for_each(|(key, value)| map.put(key, Yaml::of(value)));
                Yaml::Map(map)
            }
            other => Yaml::Raw(other.to_string()),
        }
    }
}

impl From<&str> for Yaml {
    fn from(text: &str) -> Self {
        Yaml::Text(text.to_owned())
    }
}

impl From<String> for Yaml {
    fn from(text: String) -> Self {
        Yaml::Text(text)
    }
}

impl From<bool> for Yaml {
    fn from(value: bool) -> Self {
        Yaml::Raw(value.to_string())
    }
}

impl From<Map> for Yaml {
    fn from(map: Map) -> Self {
        Yaml::Map(map)
    }
}

impl From<Vec<Yaml>> for Yaml {
    fn from(items: Vec<Yaml>) -> Self {
        Yaml::List(items)
    }
}

fn pad(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text as a plain scalar if YAML reads it back as the same text, quoted otherwise.
fn scalar(text: &str) -> String {
    let first = text.starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '_' | '$'));
    // a number with more than its digits, as in a section's title
    let titled = text.contains(' ') && text.starts_with(|c: char| c.is_ascii_digit());
    let inner = text.chars().all(|c| c.is_alphanumeric() || " /_-.{}$".contains(c));
    let word = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word));
    let url = text.starts_with("https://")
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "/:.-_{}".contains(c));
    let reference = (text.starts_with("../") || text.starts_with("./"))
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "/.#_-".contains(c));
    if url || reference || ((first || titled) && inner && !word && !text.ends_with(' ')) {
        return text.to_owned();
    }
    format!("'{}'", one_line(text).replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::yaml;

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "a",
            "true",
            "1.0",
            "1.2.3 Bar",
            "it's",
            "a: b",
            "- x",
            "#x",
            "",
            "null",
            "/v1/{x}",
            "{x}",
            "x #y",
            "~",
            "@a",
            "*a",
            "https://a.b/c",
            "../a.yaml#/b",
        ] {
            let mut inner = Map::default();
            inner.put_with(&["a comment", "and\nanother"], "key", text);
            let mut map = Map::default();
            map.put("list", vec![Yaml::Map(inner.clone()), Yaml::Text(text.to_owned())]);
            map.put("inner", inner);
            map.put("empty", Map::default());
            let written = map.write();
            let node = yaml::parse("a.yaml", &written).unwrap_or_else(|e| panic!("{e}\n{written}"));
            assert_eq!(node.path(&["inner", "key"]).and_then(|n| n.as_str()), Some(text), "{written}");
            assert_eq!(node.get("list").unwrap().items()[0].str("key"), Some(text), "{written}");
            assert_eq!(node.get("list").unwrap().items()[1].as_str(), Some(text), "{written}");
        }
    }
}
