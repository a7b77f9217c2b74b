//! YAML in the layout of the specification's files, with comments.

use crate::openapi::print::print;
use crate::openapi::print::tree::{Above, Collection, Slot, Value};

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
        print(&Value::Mapping(self.collection()).into())
    }

    fn collection(&self) -> Collection {
        let slots = self.0.iter().map(|(comments, key, value)| {
            let mut slot = Slot::made(Some(key), value.tree());
            slot.above = comments.iter().map(|comment| above(comment)).collect();
            slot
        });
        Collection::made(slots.collect())
    }
}

/// A comment on a line of its own.
fn above(text: &str) -> Above {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Above { text: format!("# {text}"), blank_before: false }
}

impl Yaml {
    fn tree(&self) -> Value {
        match self {
            Yaml::Raw(text) => Value::Verbatim(text.clone()),
            Yaml::Text(text) => Value::Text(text.clone()),
            Yaml::Map(map) => Value::Mapping(map.collection()),
            Yaml::List(items) => Value::Sequence(Collection::made(items.iter().map(Yaml::item).collect())),
        }
    }

    /// The item of a list: its first key stands beside the dash, where a comment has no room.
    fn item(&self) -> Slot {
        let mut slot = Slot::made(None, self.tree());
        if let Some(first) = slot.value.collection_mut().and_then(|inner| inner.slots.first_mut()) {
            slot.above = std::mem::take(&mut first.above);
        }
        slot
    }

    /// A value of a JSON document.
    pub(super) fn of(value: &serde_json::Value) -> Yaml {
        use serde_json::Value;
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
