//! A YAML document as it is written: with comments, empty lines and numbers in the notation they have.

/// Line from 1, column from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Place {
    /// After everything.
    pub(crate) const END: Place = Place { line: usize::MAX, column: usize::MAX };
}

/// A comment on a line of its own, where it will be written.
#[derive(Debug, PartialEq)]
pub(crate) struct Above {
    pub(crate) text: String,
    /// Whether an empty line stands before it.
    pub(crate) blank_before: bool,
}

/// An entry of a mapping, an item of a sequence, or the root.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) key: Option<String>,
    /// Where it begins: with the key, the dash, or the value.
    pub(crate) at: Place,
    pub(crate) value: Value,
    pub(crate) value_at: Place,
    /// Comments before it.
    pub(crate) above: Vec<Above>,
    /// Whether an empty line stands before it, after the comments.
    pub(crate) blank_before: bool,
    /// The comment at the end of its line.
    pub(crate) right: Option<String>,
}

#[derive(Debug)]
pub(crate) enum Value {
    /// Null or a boolean; or a number as it is written.
    Verbatim(String),
    Text(String),
    Mapping(Collection),
    Sequence(Collection),
}

#[derive(Debug)]
pub(crate) struct Collection {
    pub(crate) slots: Vec<Slot>,
    /// Comments after the last slot.
    pub(crate) tail: Vec<Above>,
    /// Column of the keys or dashes.
    pub(crate) column: usize,
    /// Where the closing bracket of one in flow style stands.
    pub(crate) close: Option<Place>,
}

impl Value {
    /// The slots of a mapping or sequence that has some.
    pub(crate) fn collection_mut(&mut self) -> Option<&mut Collection> {
        match self {
            Value::Mapping(c) | Value::Sequence(c) if !c.slots.is_empty() => Some(c),
            _ => None,
        }
    }
}

/// A whole file.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// Its `above` is what stands at the head of the file.
    pub(crate) root: Slot,
    /// Comments after everything.
    pub(crate) tail: Vec<Above>,
}

impl Slot {
    /// A slot without comments.
    pub(crate) fn new(key: Option<String>, at: Place, value: Value, value_at: Place) -> Self {
        Slot { key, at, value, value_at, above: Vec::new(), blank_before: false, right: None }
    }

    /// A slot that no file holds.
    pub(crate) fn made(key: Option<&str>, value: Value) -> Self {
        Slot::new(key.map(str::to_owned), Place::END, value, Place::END)
    }
}

impl Collection {
    /// A collection that no file holds.
    pub(crate) fn made(slots: Vec<Slot>) -> Self {
        Collection { slots, tail: Vec::new(), column: 0, close: None }
    }
}

impl From<&serde_json::Value> for Value {
    fn from(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::String(text) => Value::Text(text.clone()),
            serde_json::Value::Array(items) => Value::Sequence(Collection::made(
                items.iter().map(|item| Slot::made(None, item.into())).collect(),
            )),
            serde_json::Value::Object(members) => Value::Mapping(Collection::made(
                members.iter().map(|(key, value)| Slot::made(Some(key), value.into())).collect(),
            )),
            other => Value::Verbatim(other.to_string()),
        }
    }
}

impl From<Value> for SourceFile {
    fn from(value: Value) -> Self {
        SourceFile { root: Slot::made(None, value), tail: Vec::new() }
    }
}
