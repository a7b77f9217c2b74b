//! The values that fields and parameters hold.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::runtime::Timestamp;

use super::{Choice, Record, Union};

/// A value of a field or parameter.
pub(crate) trait Value {
    /// What it holds.
    fn view(&self) -> View<'_>;

    /// Where to write what it is to hold, made empty, but for a record that is no `Option`.
    fn slot(&mut self) -> Slot<'_>;

    /// Empties a record that is no `Option`.
    #[inline]
    fn reset(&mut self) {}
}

/// A value whose kind its type tells.
pub(crate) trait Typed: Value + Default {
    const KIND: Kind;
}

/// What can be written to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Number,
    Bool,
    Time,
    Json,
    Choice,
    Record,
    #[allow(dead_code, reason = "for a construct that the reference has none of; the zoo has")]
    Union,
    List,
    Map,
}

/// What a value holds.
#[derive(Clone, Copy)]
pub(crate) enum View<'a> {
    /// Left out of JSON; what it would be.
    Absent(Kind),
    Text(&'a str),
    Integer(i64),
    Number(f64),
    Bool(bool),
    Time(&'a Timestamp),
    Json(&'a Json),
    Choice(&'a dyn Choice),
    Record(&'a dyn Record),
    #[allow(dead_code, reason = "for a construct that the reference has none of; the zoo has")]
    Union(&'a dyn Union),
    List(&'a dyn List),
    Map(&'a dyn Map),
}

impl View<'_> {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            View::Absent(kind) => *kind,
            View::Text(_) => Kind::Text,
            View::Integer(_) => Kind::Integer,
            View::Number(_) => Kind::Number,
            View::Bool(_) => Kind::Bool,
            View::Time(_) => Kind::Time,
            View::Json(_) => Kind::Json,
            View::Choice(_) => Kind::Choice,
            View::Record(_) => Kind::Record,
            View::Union(_) => Kind::Union,
            View::List(_) => Kind::List,
            View::Map(_) => Kind::Map,
        }
    }
}

/// A place for a value of a known kind.
pub(crate) enum Slot<'a> {
    Text(&'a mut String),
    Integer(&'a mut i64),
    Number(&'a mut f64),
    Bool(&'a mut bool),
    Time(&'a mut Timestamp),
    Json(&'a mut Json),
    Choice(&'a mut dyn Choice),
    Record(&'a mut dyn Record),
    #[allow(dead_code, reason = "for a construct that the reference has none of; the zoo has")]
    Union(&'a mut dyn Union),
    List(&'a mut dyn List),
    Map(&'a mut dyn Map),
}

/// An array.
pub(crate) trait List {
    fn count(&self) -> usize;

    fn item(&self, index: usize) -> &dyn Value;

    /// Makes room.
    fn reserve(&mut self, count: usize);

    /// Adds an item with its default.
    fn push(&mut self) -> &mut dyn Value;

    /// Takes the last item away again.
    fn pop(&mut self);
}

/// An object whose keys are data.
pub(crate) trait Map {
    fn count(&self) -> usize;

    fn each(&self, look: &mut dyn FnMut(&str, &dyn Value));

    /// Adds an entry with its default.
    fn add(&mut self, key: String) -> &mut dyn Value;

    /// Takes an entry away again.
    fn remove(&mut self, key: &str);
}

impl<R: Record + Default> Value for R {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Record(self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }

    #[inline]
    fn reset(&mut self) {
        *self = R::default();
    }
}

impl<R: Record + Default> Typed for R {
    const KIND: Kind = Kind::Record;
}

impl<R: Record> Record for Box<R> {
    #[inline]
    fn see(&self, look: &mut dyn FnMut(&'static super::Layout, &[&dyn Value])) {
        (**self).see(look);
    }

    #[inline]
    fn fill(&mut self, write: &mut dyn FnMut(&'static super::Layout, &mut [&mut dyn Value])) {
        (**self).fill(write);
    }
}

impl<T: Typed> Value for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent(T::KIND),
        }
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        self.insert(T::default()).slot()
    }
}

impl<T: Typed> Typed for Option<T> {
    const KIND: Kind = T::KIND;
}

macro_rules! scalars {
    ($($ty:ty: $kind:ident, $this:ident => $view:expr;)*) => {$(
        impl Value for $ty {
            #[inline]
            fn view(&self) -> View<'_> {
                let $this = self;
                View::$kind($view)
            }

            #[inline]
            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(self)
            }
        }

        impl Typed for $ty {
            const KIND: Kind = Kind::$kind;
        }
    )*};
}

scalars! {
    String: Text, this => this;
    i64: Integer, this => *this;
    f64: Number, this => *this;
    bool: Bool, this => *this;
    Timestamp: Time, this => this;
    Json: Json, this => this;
}

impl<T: Typed> Value for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::List(self)
    }
}

impl<T: Typed> Typed for Vec<T> {
    const KIND: Kind = Kind::List;
}

impl<T: Typed> List for Vec<T> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }

    #[inline]
    fn item(&self, index: usize) -> &dyn Value {
        &self[index]
    }

    #[inline]
    fn reserve(&mut self, count: usize) {
        Vec::reserve(self, count);
    }

    #[inline]
    fn push(&mut self) -> &mut dyn Value {
        let index = self.len();
        Vec::push(self, T::default());
        &mut self[index]
    }

    #[inline]
    fn pop(&mut self) {
        Vec::pop(self);
    }
}

impl<T: Typed> Value for BTreeMap<String, T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::Map(self)
    }
}

impl<T: Typed> Typed for BTreeMap<String, T> {
    const KIND: Kind = Kind::Map;
}

impl<T: Typed> Map for BTreeMap<String, T> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }

    #[inline]
    fn each(&self, look: &mut dyn FnMut(&str, &dyn Value)) {
        for (key, value) in self {
            look(key, value);
        }
    }

    #[inline]
    fn add(&mut self, key: String) -> &mut dyn Value {
        let value = self.entry(key).or_default();
        *value = T::default();
        value
    }

    #[inline]
    fn remove(&mut self, key: &str) {
        BTreeMap::remove(self, key);
    }
}
