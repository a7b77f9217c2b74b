//! How generated types are encoded, decoded, checked and printed.
//!
//! A generated struct lists its fields once in [`Record::visit`] and once in [`Record::set`]; encoding,
//! limit checks, and a `Debug` that hides secrets are visitors over the first, lenient decoding runs on
//! the second. This replaces the serde derives of the base generator: less code to compile, and
//! one place for the tolerance that the service's answers need.

mod check;
mod decode;
mod encode;
mod open_enum;
mod rule;
mod value;

use std::fmt;

use serde::de::MapAccess;

pub(crate) use check::Checker;
pub(crate) use decode::read;
pub(crate) use open_enum::open_enum;
pub(crate) use rule::Rule;
pub(crate) use value::Value;

/// A struct generated from an object schema.
pub(crate) trait Record: Default {
    /// Shows every field to `visitor`, in the order of the specification.
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error>;

    /// Takes the value of `key` from `map`; `false`, without taking it, if there is no such field.
    fn set<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error>;
}

/// What can be done with the fields of a record.
pub(crate) trait Visit {
    /// How it fails.
    type Error;

    /// Called for each field with its name in JSON and the rule it must keep.
    fn field<T: Value>(
        &mut self,
        name: &'static str,
        value: &T,
        rule: &'static Rule,
    ) -> Result<(), Self::Error>;
}

/// Implements serde's traits, `Debug` and `Value` for records.
macro_rules! record {
    ($($name:ident),* $(,)?) => {$(
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::record::encode(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::record::decode(deserializer)
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::record::debug(self, stringify!($name), f)
            }
        }
        impl $crate::runtime::record::Value for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::record::decode(deserializer)
            }
            fn check(&self, _: &$crate::runtime::record::Rule, checker: &mut $crate::runtime::record::Checker) {
                checker.record(self);
            }
        }
    )*};
}
pub(crate) use record;

pub(crate) use decode::record as decode;
pub(crate) use encode::record as encode;

/// `Debug` of a record: the fields that are present, secrets replaced.
pub(crate) fn debug<R: Record>(record: &R, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    struct Printer<'a, 'b>(fmt::DebugStruct<'a, 'b>);
    impl Visit for Printer<'_, '_> {
        type Error = std::convert::Infallible;

        fn field<T: Value>(
            &mut self,
            name: &'static str,
            value: &T,
            rule: &'static Rule,
        ) -> Result<(), Self::Error> {
            if value.is_absent() {
            } else if rule.sensitive {
                self.0.field(name, &format_args!("[redacted]"));
            } else {
                self.0.field(name, value.present());
            }
            Ok(())
        }
    }
    let mut printer = Printer(f.debug_struct(name));
    let Ok(()) = record.visit(&mut printer);
    printer.0.finish()
}
