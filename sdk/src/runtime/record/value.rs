//! The values that fields and parameters hold, and how tolerantly each is decoded.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Serialize};

use crate::runtime::Timestamp;

use super::decode::Nullable;
use super::{Checker, Rule};

/// A value of a field or parameter.
pub(crate) trait Value: Sized + Serialize + fmt::Debug {
    /// Decodes it leniently.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Checks it against `rule`.
    fn check(&self, rule: &Rule, checker: &mut Checker);

    /// What stands for a null among the items of an array or map that documents none: an empty value, as
    /// near to nothing as the type has.
    fn of_null() -> Self
    where
        Self: Default,
    {
        Self::default()
    }

    /// Whether it is left out of JSON.
    fn is_absent(&self) -> bool {
        false
    }

    /// What to print: the value without its `Some`.
    fn present(&self) -> &dyn fmt::Debug {
        self
    }
}

impl<T: Value> Value for Option<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Nullable(PhantomData))
    }

    fn check(&self, rule: &Rule, checker: &mut Checker) {
        if let Some(value) = self {
            value.check(rule, checker);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn present(&self) -> &dyn fmt::Debug {
        match self {
            Some(value) => value.present(),
            None => self,
        }
    }
}

impl<T: Value> Value for Box<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(Box::new)
    }

    fn check(&self, rule: &Rule, checker: &mut Checker) {
        (**self).check(rule, checker);
    }
}

impl Value for String {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Scalar("a string", PhantomData))
    }

    fn check(&self, rule: &Rule, checker: &mut Checker) {
        checker.text(self, rule);
    }
}

impl Value for i64 {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Scalar("an integer", PhantomData))
    }

    fn check(&self, rule: &Rule, checker: &mut Checker) {
        checker.number(*self as f64, self, rule);
    }
}

impl Value for f64 {
    /// Not zero, which would be a value: NaN, which is written as null again.
    fn of_null() -> Self {
        f64::NAN
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Scalar("a number", PhantomData))
    }

    fn check(&self, rule: &Rule, checker: &mut Checker) {
        if self.is_finite() {
            checker.number(*self, self, rule);
        } else {
            checker.violation(rule, "a finite number", Some(&self.to_string()));
        }
    }
}

impl Value for bool {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Scalar("a boolean", PhantomData))
    }

    fn check(&self, _: &Rule, _: &mut Checker) {}
}

impl Value for Timestamp {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn check(&self, rule: &Rule, checker: &mut Checker) {
        checker.text(self.as_str(), rule);
    }
}

impl Value for serde_json::Value {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn check(&self, _: &Rule, _: &mut Checker) {}
}

impl<T: Value> Value for Vec<T>
where
    T: Default,
{
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(PhantomData<T>);

        impl<'de, T: Value + Default> Visitor<'de> for Items<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }

            fn visit_unit<E: Error>(self) -> Result<Vec<T>, E> {
                Ok(Vec::new())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Vec<T>, A::Error> {
                // the hint comes from the input and is not trusted with much memory
                let mut items = Vec::with_capacity(access.size_hint().unwrap_or(0).min(1024));
                while let Some(item) = access.next_element_seed(Nullable(PhantomData))? {
                    items.push(item.unwrap_or_else(T::of_null));
                }
                Ok(items)
            }
        }

        deserializer.deserialize_any(Items(PhantomData))
    }

    fn check(&self, rule: &Rule, checker: &mut Checker) {
        checker.sequence(self, rule);
    }
}

impl<T: Value> Value for BTreeMap<String, T>
where
    T: Default,
{
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Value + Default> Visitor<'de> for Entries<T> {
            type Value = BTreeMap<String, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(BTreeMap::new())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
                let mut entries = BTreeMap::new();
                while let Some(key) = access.next_key::<String>()? {
                    let value = access.next_value_seed(Nullable(PhantomData))?;
                    entries.insert(key, value.unwrap_or_else(T::of_null));
                }
                Ok(entries)
            }
        }

        deserializer.deserialize_any(Entries(PhantomData))
    }

    fn check(&self, rule: &Rule, checker: &mut Checker) {
        let each = rule.each.unwrap_or(&Rule::NONE);
        for (key, value) in self {
            checker.member(key, value, each);
        }
    }
}

/// Decodes a scalar of one type from the notation of another.
struct Scalar<T>(&'static str, PhantomData<T>);

/// What a scalar can be made of; `None` if that would change its value.
trait FromScalar: Sized {
    fn from_text(text: &str) -> Option<Self>;

    fn from_owned(text: String) -> Result<Self, String> {
        Self::from_text(&text).ok_or(text)
    }

    fn from_i64(value: i64) -> Option<Self>;

    fn from_u64(value: u64) -> Option<Self> {
        i64::try_from(value).ok().and_then(Self::from_i64)
    }

    fn from_f64(value: f64) -> Option<Self>;
    fn from_bool(value: bool) -> Option<Self>;
}

impl FromScalar for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn from_owned(text: String) -> Result<Self, String> {
        Ok(text)
    }

    fn from_i64(value: i64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_u64(value: u64) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_f64(value: f64) -> Option<Self> {
        // as JSON writes it: 1.0 stays "1.0"
        serde_json::Number::from_f64(value).map(|number| number.to_string())
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value.to_string())
    }
}

impl FromScalar for i64 {
    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        text.parse().ok().or_else(|| text.parse().ok().and_then(Self::from_f64))
    }

    fn from_i64(value: i64) -> Option<Self> {
        Some(value)
    }

    fn from_f64(value: f64) -> Option<Self> {
        // beyond 2^53 a float no longer tells integers apart
        (value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0).then_some(value as i64)
    }

    fn from_bool(_: bool) -> Option<Self> {
        None
    }
}

impl FromScalar for f64 {
    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok().filter(|value: &f64| value.is_finite())
    }

    fn from_i64(value: i64) -> Option<Self> {
        Some(value as f64)
    }

    fn from_u64(value: u64) -> Option<Self> {
        Some(value as f64)
    }

    fn from_f64(value: f64) -> Option<Self> {
        Some(value)
    }

    fn from_bool(_: bool) -> Option<Self> {
        None
    }
}

impl FromScalar for bool {
    fn from_text(text: &str) -> Option<Self> {
        match text.trim() {
            "true" | "True" | "TRUE" | "1" => Some(true),
            "false" | "False" | "FALSE" | "0" => Some(false),
            _ => None,
        }
    }

    fn from_i64(value: i64) -> Option<Self> {
        match value {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn from_f64(value: f64) -> Option<Self> {
        i64::from_f64(value).and_then(Self::from_i64)
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

impl<T: FromScalar> Visitor<'_> for Scalar<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        T::from_text(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        T::from_owned(text).map_err(|text| E::invalid_value(Unexpected::Str(&text), &self))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::from_i64(value).ok_or_else(|| E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::from_u64(value).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        T::from_f64(value).ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        T::from_bool(value).ok_or_else(|| E::invalid_value(Unexpected::Bool(value), &self))
    }
}
