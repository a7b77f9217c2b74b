//! Scalars of JSON in each other's notation, where that loses nothing: `"1"` for 1, `1.0` for 1, 7 for `"7"`.

use serde_json::Value as Json;

use crate::runtime::Timestamp;

use super::{Kind, Slot};

/// A scalar as it stands in JSON.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Text(&'a str),
    Integer(i64),
    Unsigned(u64),
    Number(f64),
    Bool(bool),
    /// A number that no other variant holds exactly, or that JSON doesn't have (`NaN`).
    Digits(&'a str),
    /// A text that lost something: bytes that are not UTF-8, or half of a surrogate pair.
    Damaged,
}

/// A value that fits its place.
pub(super) enum Fitted {
    Text(String),
    Integer(i64),
    Number(f64),
    Bool(bool),
    Time(Timestamp),
    Json(Json),
}

impl Scalar<'_> {
    /// What it is called in a warning where `kind` is documented.
    pub(super) fn found(self, kind: Kind) -> &'static str {
        match self {
            Scalar::Text(text) if text.trim().is_empty() => "an empty text",
            Scalar::Text(_) => "a text",
            Scalar::Number(value) if kind == Kind::Integer && value.fract() != 0.0 => "a fraction",
            Scalar::Integer(_) | Scalar::Unsigned(_) | Scalar::Number(_) if kind == Kind::Integer => {
                "an integer beyond 64 bits"
            }
            Scalar::Integer(_) | Scalar::Unsigned(_) | Scalar::Number(_) => "a number",
            Scalar::Bool(_) => "a boolean",
            Scalar::Digits(_) => "a number out of range",
            Scalar::Damaged => "a damaged text (not UTF-8, or half of a surrogate pair)",
        }
    }

    /// The value to write to a place of `kind`, if that loses nothing.
    pub(super) fn fit(self, kind: Kind) -> Option<Fitted> {
        Some(match kind {
            Kind::Text | Kind::Choice => Fitted::Text(self.text()?),
            Kind::Integer => Fitted::Integer(self.integer()?),
            Kind::Number => Fitted::Number(self.number()?),
            Kind::Bool => Fitted::Bool(self.boolean()?),
            Kind::Time => Fitted::Time(self.time()?),
            Kind::Json => Fitted::Json(self.json()?),
            Kind::Record | Kind::Union | Kind::List | Kind::Map => return None,
        })
    }

    pub(super) fn text(self) -> Option<String> {
        Some(match self {
            Scalar::Text(text) | Scalar::Digits(text) => text.to_owned(),
            Scalar::Integer(value) => value.to_string(),
            Scalar::Unsigned(value) => value.to_string(),
            // as JSON writes it: 1.0 stays "1.0"
            Scalar::Number(value) => serde_json::Number::from_f64(value)?.to_string(),
            Scalar::Bool(value) => value.to_string(),
            Scalar::Damaged => return None,
        })
    }

    fn integer(self) -> Option<i64> {
        match self {
            Scalar::Text(text) | Scalar::Digits(text) => {
                let text = text.trim();
                text.parse().ok().or_else(|| text.parse().ok().and_then(whole))
            }
            Scalar::Integer(value) => Some(value),
            Scalar::Unsigned(value) => value.try_into().ok(),
            Scalar::Number(value) => whole(value),
            Scalar::Bool(_) | Scalar::Damaged => None,
        }
    }

    fn number(self) -> Option<f64> {
        match self {
            Scalar::Text(text) | Scalar::Digits(text) => {
                text.trim().parse().ok().filter(|value: &f64| value.is_finite())
            }
            Scalar::Integer(value) => Some(value as f64),
            Scalar::Unsigned(value) => Some(value as f64),
            Scalar::Number(value) => Some(value),
            Scalar::Bool(_) | Scalar::Damaged => None,
        }
    }

    fn boolean(self) -> Option<bool> {
        match self {
            Scalar::Text(text) => match text.trim() {
                "true" | "True" | "TRUE" | "1" => Some(true),
                "false" | "False" | "FALSE" | "0" => Some(false),
                _ => None,
            },
            Scalar::Bool(value) => Some(value),
            other => match other.integer()? {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
        }
    }

    fn time(self) -> Option<Timestamp> {
        Some(match self {
            Scalar::Text(text) | Scalar::Digits(text) => Timestamp::from(text),
            Scalar::Integer(value) => Timestamp::from_number(value.into()),
            Scalar::Unsigned(value) => Timestamp::from_number(value.into()),
            Scalar::Number(value) => Timestamp::from_number(serde_json::Number::from_f64(value)?),
            Scalar::Bool(_) | Scalar::Damaged => return None,
        })
    }

    /// As free JSON.
    pub(super) fn json(self) -> Option<Json> {
        Some(match self {
            Scalar::Text(text) => text.into(),
            Scalar::Integer(value) => value.into(),
            Scalar::Unsigned(value) => value.into(),
            Scalar::Number(value) => value.into(),
            Scalar::Bool(value) => value.into(),
            // as near as JSON's numbers come in Rust; what is none stays a text
            Scalar::Digits(digits) => match digits.parse().ok().and_then(serde_json::Number::from_f64) {
                Some(number) => number.into(),
                None => digits.into(),
            },
            Scalar::Damaged => return None,
        })
    }
}

fn whole(value: f64) -> Option<i64> {
    // from 2^53 on a float no longer tells integers apart
    (value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0).then_some(value as i64)
}

impl Slot<'_> {
    /// Writes a value that fits.
    pub(super) fn write(self, value: Fitted) {
        match (self, value) {
            (Slot::Text(place), Fitted::Text(text)) => *place = text,
            (Slot::Choice(place), Fitted::Text(text)) => place.set(text),
            (Slot::Integer(place), Fitted::Integer(value)) => *place = value,
            (Slot::Number(place), Fitted::Number(value)) => *place = value,
            (Slot::Bool(place), Fitted::Bool(value)) => *place = value,
            (Slot::Time(place), Fitted::Time(time)) => *place = time,
            (Slot::Json(place), Fitted::Json(json)) => *place = json,
            // `Scalar::fit` made it for the kind of this place
            _ => {}
        }
    }
}
