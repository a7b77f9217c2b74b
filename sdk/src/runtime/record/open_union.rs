//! Unions that stay open: an object whose discriminator names none of the documented records is kept as JSON.

use std::fmt;

use serde_json::Value as Json;

use super::mask::mask_unknown;
use super::{Record, Value, View};

/// A union that stays open.
pub(crate) trait Union {
    /// The property whose value says which record an object is.
    fn discriminator(&self) -> &'static str;

    /// What it holds.
    fn member(&self) -> Member<'_>;

    /// Becomes the record that `value` of the discriminator names, made empty; `None`, and nothing changes, if it
    /// names none.
    fn choose(&mut self, value: &str) -> Option<&mut dyn Value>;

    /// Becomes JSON that is none of the records.
    fn keep(&mut self, json: Json);

    /// The values of the discriminator that the reference documents.
    fn values(&self) -> &'static [&'static str];

    /// Shows an empty record of each variant.
    fn each_record(&self, look: &mut dyn FnMut(&dyn Record));
}

/// What a union holds.
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "for a construct that the reference has none of; the zoo has")]
pub(crate) enum Member<'a> {
    /// A record, and the values of the discriminator that name it.
    Known(&'static [&'static str], &'a dyn Record),
    Unknown(&'a Json),
}

/// What an object's discriminator must say.
#[derive(Clone, Copy)]
pub(crate) struct Tag {
    pub(crate) property: &'static str,
    /// The first one is written where the record itself says nothing.
    pub(crate) values: &'static [&'static str],
}

impl Tag {
    /// A field as it is to be written: an empty discriminator is the documented value.
    pub(super) fn complete<'v>(tag: Option<Tag>, field: &str, view: View<'v>) -> View<'v> {
        let Some(tag) = tag.filter(|tag| tag.property == field) else { return view };
        let is_empty = match view {
            View::Absent(_) => true,
            View::Text(text) => text.is_empty(),
            View::Choice(choice) => choice.text().is_empty(),
            _ => false,
        };
        match tag.values.first() {
            Some(value) if is_empty => View::Text(value),
            _ => view,
        }
    }
}

/// Prints a union: its record as such, other JSON without secrets.
pub(crate) fn debug_union(union: &dyn Union, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match union.member() {
        Member::Known(_, record) => super::debug(record, f),
        Member::Unknown(json) => {
            let mut json = json.clone();
            mask_unknown(&mut json, union);
            f.debug_tuple("Unknown").field(&json).finish()
        }
    }
}

/// Implements [`Union`], serde's traits and `Debug` for a generated enum.
///
/// A row is `Variant: Record = "value of the discriminator"`, with more values behind it if there are some. All paths are absolute, for enums may be called as
/// anything.
#[allow(unused_macros)] // a specification need not have any
macro_rules! open_union {
    ($name:ident by $property:literal { $($variant:ident: $record:ident = $($value:literal)+),* $(,)? }) => {
        $(
            impl ::std::convert::From<$record> for $name {
                #[inline]
                fn from(record: $record) -> Self {
                    Self::$variant(record.into())
                }
            }
        )*
        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::serde_json::Value::Null)
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::record::debug_union(self, f)
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let view = $crate::runtime::record::View::Union(self);
                ::serde::Serialize::serialize(&$crate::runtime::record::Encoded(view), serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::record::decode(deserializer)
            }
        }
        impl $crate::runtime::record::Union for $name {
            #[inline]
            fn discriminator(&self) -> &'static str {
                $property
            }
            fn member(&self) -> $crate::runtime::record::Member<'_> {
                match self {
                    $(Self::$variant(record) => {
                        $crate::runtime::record::Member::Known(&[$($value),+], record)
                    })*
                    Self::Unknown(json) => $crate::runtime::record::Member::Unknown(json),
                }
            }
            fn choose(
                &mut self,
                value: &str,
            ) -> ::std::option::Option<&mut dyn $crate::runtime::record::Value> {
                match value {
                    $($($value)|+ => *self = Self::$variant(::std::default::Default::default()),)*
                    _ => return ::std::option::Option::None,
                }
                match self {
                    $(Self::$variant(record) => ::std::option::Option::Some(record),)*
                    Self::Unknown(_) => ::std::option::Option::None,
                }
            }
            fn keep(&mut self, json: ::serde_json::Value) {
                *self = Self::Unknown(json);
            }
            #[inline]
            fn values(&self) -> &'static [&'static str] {
                &[$($($value),+),*]
            }
            fn each_record(&self, look: &mut dyn ::std::ops::FnMut(&dyn $crate::runtime::record::Record)) {
                $(look(&<$record as ::std::default::Default>::default());)*
            }
        }
        $crate::runtime::record::open_union!(@value $name, $name);
        // where a type contains itself
        $crate::runtime::record::open_union!(@value $name, ::std::boxed::Box<$name>);
    };
    (@value $name:ident, $ty:ty) => {
        impl $crate::runtime::record::Value for $ty {
            #[inline]
            fn view(&self) -> $crate::runtime::record::View<'_> {
                let union: &$name = self;
                $crate::runtime::record::View::Union(union)
            }
            #[inline]
            fn slot(&mut self) -> $crate::runtime::record::Slot<'_> {
                let union: &mut $name = self;
                $crate::runtime::record::Slot::Union(union)
            }
        }
        impl $crate::runtime::record::Typed for $ty {
            const KIND: $crate::runtime::record::Kind = $crate::runtime::record::Kind::Union;
        }
    };
}
#[allow(unused_imports)]
pub(crate) use open_union;
