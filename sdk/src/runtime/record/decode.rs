//! JSON to records, tolerating what the service's answers are known to do.
//!
//! A field that is missing or null keeps its default, one that is unknown is skipped, and scalars are
//! accepted in each other's notation where that loses nothing (`"1"` for 1, `1.0` for 1, 7 for `"7"`).

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};

use super::{Record, Value};

/// Decodes the object `deserializer` holds; null is a record without fields.
pub(crate) fn record<'de, R: Record, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    struct RecordVisitor<R>(PhantomData<R>);

    impl<'de, R: Record> Visitor<'de> for RecordVisitor<R> {
        type Value = R;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_unit<E: Error>(self) -> Result<R, E> {
            Ok(R::default())
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<R, A::Error> {
            let mut record = R::default();
            while let Some(Key(key)) = map.next_key()? {
                if !record.set(&key, &mut map)? {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(record)
        }
    }

    deserializer.deserialize_any(RecordVisitor(PhantomData))
}

/// Reads the value that stands next in `map` into `field`; null leaves it as it is.
pub(crate) fn read<'de, T: Value, A: MapAccess<'de>>(field: &mut T, map: &mut A) -> Result<(), A::Error> {
    if let Some(value) = map.next_value_seed(Nullable(PhantomData))? {
        *field = value;
    }
    Ok(())
}

/// A value or null.
pub(super) struct Nullable<T>(pub(super) PhantomData<T>);

impl<'de, T: Value> DeserializeSeed<'de> for Nullable<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Value> Visitor<'de> for Nullable<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::decode(deserializer).map(Some)
    }
}

/// A key of an object, borrowed from the input where it holds no escape.
struct Key<'de>(Cow<'de, str>);

impl<'de> serde::Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}
