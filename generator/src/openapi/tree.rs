//! Values with their places ([`Node`], for findings and comparisons) and without them ([`Value`], for generation), seen
//! alike.

use serde_json::{Map, Value};

use crate::openapi::diagnostic::Location;
use crate::openapi::yaml::{Kind, Node};

/// A value of a document.
pub trait Tree: Sized {
    /// Where it stands, if values of this type know.
    type At<'a>: Copy
    where
        Self: 'a;

    /// Where it begins.
    fn place(&self) -> Self::At<'_>;
    /// The value under a key of a mapping.
    fn member(&self, key: &str) -> Option<&Self>;
    /// The members of a mapping with the places of their keys; none of anything else.
    fn members(&self) -> impl Iterator<Item = (&str, Self::At<'_>, &Self)>;
    /// The items of a list; none of anything else.
    fn elements(&self) -> impl Iterator<Item = &Self>;
    /// A text.
    fn text(&self) -> Option<&str>;
    /// `true` or `false`.
    fn truth(&self) -> Option<bool>;

    /// The text under a key.
    fn member_text(&self, key: &str) -> Option<&str> {
        self.member(key).and_then(Self::text)
    }

    /// Whether `true` stands under a key.
    fn flag(&self, key: &str) -> bool {
        self.member(key).and_then(Self::truth).unwrap_or(false)
    }

    /// The items of the list under a key.
    fn list(&self, key: &str) -> impl Iterator<Item = &Self> {
        self.member(key).into_iter().flat_map(Self::elements)
    }

    /// The members of the mapping under a key.
    fn map(&self, key: &str) -> impl Iterator<Item = (&str, Self::At<'_>, &Self)> {
        self.member(key).into_iter().flat_map(Self::members)
    }
}

impl Tree for Node {
    type At<'a> = &'a Location;

    fn place(&self) -> &Location {
        &self.at
    }

    fn member(&self, key: &str) -> Option<&Self> {
        self.get(key)
    }

    fn members(&self) -> impl Iterator<Item = (&str, &Location, &Self)> {
        self.entries().iter().map(|entry| (entry.key.as_str(), &entry.key_at, &entry.value))
    }

    fn elements(&self) -> impl Iterator<Item = &Self> {
        self.items().iter()
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }

    fn truth(&self) -> Option<bool> {
        match self.kind {
            Kind::Bool(value) => Some(value),
            _ => None,
        }
    }
}

impl Tree for Value {
    type At<'a> = ();

    fn place(&self) {}

    fn member(&self, key: &str) -> Option<&Self> {
        self.get(key)
    }

    fn members(&self) -> impl Iterator<Item = (&str, (), &Self)> {
        self.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), (), value))
    }

    fn elements(&self) -> impl Iterator<Item = &Self> {
        self.as_array().into_iter().flatten()
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }

    fn truth(&self) -> Option<bool> {
        self.as_bool()
    }
}

/// The members of an object; none for anything else.
pub fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// The items of an array; none for anything else.
pub fn array(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// A string's text; empty for anything else.
pub fn text(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}
