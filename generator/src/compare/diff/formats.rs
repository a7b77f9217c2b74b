//! Formats: which values one admits that another doesn't.

use super::case::Case;
use super::cases::{FORMAT_CHANGED, FORMAT_HINT, FORMAT_NARROWED, FORMAT_UNKNOWN, FORMAT_WIDENED};

/// Formats with the nearest one that they are a part of; empty if that is the type itself. Those of OpenAPI 3.0 and of
/// JSON Schema.
const FORMATS: &[(&str, &str)] = &[
    ("int32", "int64"),
    ("int64", ""),
    ("float", "double"),
    ("double", ""),
    ("byte", ""),
    ("binary", ""),
    ("date", ""),
    ("date-time", ""),
    ("time", ""),
    ("duration", ""),
    ("email", "idn-email"),
    ("idn-email", ""),
    ("hostname", "idn-hostname"),
    ("idn-hostname", ""),
    ("ipv4", ""),
    ("ipv6", ""),
    ("uuid", ""),
    ("uri", "uri-reference"),
    ("uri-reference", "iri-reference"),
    ("iri", "iri-reference"),
    ("iri-reference", ""),
    ("uri-template", ""),
    ("json-pointer", ""),
    ("relative-json-pointer", ""),
    ("regex", ""),
];

/// Formats that admit every value of their type.
const HINTS: [&str; 2] = ["", "password"];

/// The case of a value that had the format `before` and has `after`; empty for none.
pub(super) fn judge(before: &str, after: &str) -> &'static Case {
    let is_hint = |format: &str| HINTS.contains(&format);
    let is_known = |format: &str| is_hint(format) || FORMATS.iter().any(|(known, _)| *known == format);
    if !is_known(before) || !is_known(after) {
        return &FORMAT_UNKNOWN;
    }
    match (is_hint(before), is_hint(after)) {
        (true, true) => &FORMAT_HINT,
        (true, false) => &FORMAT_NARROWED,
        (false, true) => &FORMAT_WIDENED,
        (false, false) if is_part(before, after) => &FORMAT_WIDENED,
        (false, false) if is_part(after, before) => &FORMAT_NARROWED,
        (false, false) => &FORMAT_CHANGED,
    }
}

/// Whether every value of `part` is one of `whole`, directly or by way of others.
fn is_part(part: &str, whole: &str) -> bool {
    let mut at = part;
    // as many steps as there are formats: the table has no circle longer than itself
    for _ in FORMATS {
        match FORMATS.iter().find(|(format, _)| *format == at) {
            Some((_, above)) if *above == whole => return true,
            Some((_, above)) => at = above,
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_judged_in_both_directions() {
        for (format, _) in FORMATS {
            assert_eq!(judge(format, "").when, FORMAT_WIDENED.when, "{format} lost");
            assert_eq!(judge("", format).when, FORMAT_NARROWED.when, "{format} gained");
            assert_eq!(judge(format, "password").when, FORMAT_WIDENED.when, "{format} lost");
            assert_eq!(judge(format, "x-own").when, FORMAT_UNKNOWN.when);
            for (other, _) in FORMATS.iter().filter(|(other, _)| other != format) {
                let (there, back) = (judge(format, other).when, judge(other, format).when);
                let opposite = match there {
                    when if when == FORMAT_WIDENED.when => FORMAT_NARROWED.when,
                    when if when == FORMAT_NARROWED.when => FORMAT_WIDENED.when,
                    when => when,
                };
                assert_eq!(back, opposite, "{format} {other}");
            }
        }
        assert_eq!(judge("", "password").when, FORMAT_HINT.when);
        assert_eq!(judge("uri", "iri-reference").when, FORMAT_WIDENED.when);
        assert_eq!(judge("date", "date-time").when, FORMAT_CHANGED.when);
    }
}
