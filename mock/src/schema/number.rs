//! Numbers of JSON, compared without losing digits: an integer beyond 2^53 is no `f64`.

use std::cmp::Ordering;

use serde_json::Number;

/// A whole number, however it is written. All that JSON's reader keeps as integers are, and so are floats of their range.
pub(super) fn whole(number: &Number) -> Option<i128> {
    if let Some(integer) = number.as_i128() {
        return Some(integer);
    }
    number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 1e36).map(|float| float as i128)
}

/// Whether it is an integer: `1.0` and `1e300` are.
pub(super) fn is_integer(number: &Number) -> bool {
    number.as_f64().is_some_and(|float| float.fract() == 0.0)
}

pub(super) fn compare(one: &Number, other: &Number) -> Ordering {
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => float(one).total_cmp(&float(other)),
    }
}

pub(super) fn is_multiple(number: &Number, of: &Number) -> bool {
    match (whole(number), whole(of)) {
        (_, Some(0)) => true,
        (Some(number), Some(of)) => number % of == 0,
        _ => {
            // 0.3 is three times 0.1, though no `f64` says so
            let times = float(number) / float(of);
            (times - times.round()).abs() <= times.abs().max(1.0) * 1e-12
        }
    }
}

/// A text that is the same for numbers that are the same.
pub(super) fn canonical(number: &Number) -> String {
    whole(number).map_or_else(|| number.to_string(), |whole| whole.to_string())
}

fn float(number: &Number) -> f64 {
    number.as_f64().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn no_digit_is_lost() {
        for (one, other, order) in [
            ("9007199254740993", "9007199254740992", Ordering::Greater),
            ("9007199254740993", "9007199254740992.0", Ordering::Greater),
            ("18446744073709551615", "-1", Ordering::Greater),
            ("1", "1.0", Ordering::Equal),
            ("1e300", "1", Ordering::Greater),
            ("-0.0", "0", Ordering::Equal),
            ("0.5", "1", Ordering::Less),
        ] {
            assert_eq!(compare(&number(one), &number(other)), order, "{one} {other}");
        }
    }

    #[test]
    fn multiples_are_found_also_of_fractions() {
        for (value, of, held) in [
            ("6", "3", true),
            ("7", "3", false),
            ("0.3", "0.1", true),
            ("0.35", "0.1", false),
            ("1e3", "10", true),
            ("5", "0", true),
            ("4.5", "1.5", true),
        ] {
            assert_eq!(is_multiple(&number(value), &number(of)), held, "{value} {of}");
        }
    }
}
