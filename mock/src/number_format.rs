//! The formats of numbers, which are ranges: what a field of that type in Rust, Java or C can hold.

use serde_json::{Map, Value};

/// A format of OpenAPI's that limits a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberFormat {
    Int32,
    Int64,
    Float,
}

impl NumberFormat {
    const ALL: [Self; 3] = [Self::Int32, Self::Int64, Self::Float];

    /// The one a schema asks for. `double` limits nothing: JSON is read as that.
    pub(crate) fn of(schema: &Map<String, Value>) -> Option<Self> {
        let is_number = matches!(schema.get("type").and_then(Value::as_str), Some("integer" | "number"));
        let name = schema.get("format").and_then(Value::as_str).filter(|_| is_number)?;
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Float => "float",
        }
    }

    /// Whether `value` is within the range; what is no number at all is the type's matter.
    pub(crate) fn holds(self, value: &Value) -> bool {
        let Some(number) = value.as_f64() else { return true };
        match (self, value.as_i64()) {
            (Self::Int32, Some(integer)) => i32::try_from(integer).is_ok(),
            (Self::Int32, None) => number >= f64::from(i32::MIN) && number <= f64::from(i32::MAX),
            (Self::Int64, Some(_)) => true,
            // A whole number that isn't an `i64` is larger, or was written as a fraction.
            (Self::Int64, None) => !value.is_u64() && number.abs() < -(i64::MIN as f64),
            (Self::Float, _) => number.abs() <= f64::from(f32::MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(format: &str, number: &str) -> bool {
        NumberFormat::ALL
            .into_iter()
            .find(|known| known.name() == format)
            .unwrap()
            .holds(&serde_json::from_str(number).unwrap())
    }

    #[test]
    fn the_ends_of_each_range_are_in_it_and_the_next_are_not() {
        for (format, number, held) in [
            ("int32", "2147483647", true),
            ("int32", "2147483648", false),
            ("int32", "-2147483648", true),
            ("int32", "-2147483649", false),
            ("int32", "2147483648.0", false),
            ("int32", "1e2", true),
            ("int64", "9223372036854775807", true),
            ("int64", "9223372036854775808", false),
            ("int64", "-9223372036854775808", true),
            ("int64", "-9223372036854775809", false),
            ("int64", "18446744073709551616", false),
            ("int64", "-1e300", false),
            ("int64", "1e2", true),
            ("float", "3.4028234e38", true),
            ("float", "-3.5e38", false),
            ("float", "7", true),
        ] {
            assert_eq!(holds(format, number), held, "{format} {number}");
        }
    }

    #[test]
    fn other_formats_and_types_are_left_alone() {
        let of = |schema: Value| NumberFormat::of(schema.as_object().unwrap());
        assert_eq!(of(serde_json::json!({ "type": "string", "format": "int64" })), None);
        assert_eq!(of(serde_json::json!({ "type": "number", "format": "double" })), None);
        assert!(holds("int32", "\"text\""));
    }
}
