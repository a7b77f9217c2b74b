//! Percent-encoding as the service uses it, and raw queries.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Encodes all but unreserved characters.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Decodes one path segment; `None` if it is not UTF-8.
pub(crate) fn decode_segment(raw: &str) -> Option<String> {
    percent_decode(raw.as_bytes()).decode_utf8().ok().map(Cow::into_owned)
}

/// The pairs of a raw query, decoded, in the order sent.
///
/// # Errors
///
/// The raw pair that is not UTF-8 once decoded.
pub(crate) fn query_pairs(raw: &str) -> Result<Vec<(String, String)>, String> {
    raw.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            decode_query(name).zip(decode_query(value)).ok_or_else(|| pair.to_owned())
        })
        .collect()
}

/// In a query, unlike in a path, a plus is a space.
fn decode_query(raw: &str) -> Option<String> {
    decode_segment(&raw.replace('+', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(encode("aZ09-_.~ /+*é"), "aZ09-_.~%20%2F%2B%2A%C3%A9");
    }

    #[test]
    fn query_pairs_are_decoded_in_order() {
        let pairs = query_pairs("b=1+2&a=%2B&c&&d=x=y").unwrap();
        let expected = [("b", "1 2"), ("a", "+"), ("c", ""), ("d", "x=y")];
        assert_eq!(pairs, expected.map(|(k, v)| (k.to_owned(), v.to_owned())));
        assert_eq!(query_pairs("a=1&b=%FF").unwrap_err(), "b=%FF");
    }
}
