//! Path and query in the form that enters the signature.

use std::borrow::Cow;

/// Appends the path, each segment decoded and encoded again, with a slash at the end.
///
/// `%2F` stays what it is: part of a segment.
pub(super) fn push_path(out: &mut Vec<u8>, path: &str) {
    let mut rest = path.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        if byte == b'/' {
            out.push(byte);
            rest = tail;
        } else {
            let (byte, tail) = decode_first(byte, tail);
            push_encoded(out, byte);
            rest = tail;
        }
    }
    if !path.ends_with('/') {
        out.push(b'/');
    }
}

/// A key or value; borrowed if the URL has it as it is.
type Decoded<'a> = Cow<'a, [u8]>;

/// Appends the query, sorted by key, then value, both decoded and encoded again.
pub(super) fn push_query(out: &mut Vec<u8>, query: &str) {
    let mut pairs: Vec<(Decoded<'_>, Decoded<'_>)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode_form(key), decode_form(value)))
        .collect();
    pairs.sort_unstable();
    for (index, (key, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        key.iter().for_each(|&byte| push_encoded(out, byte));
        out.push(b'=');
        value.iter().for_each(|&byte| push_encoded(out, byte));
    }
}

/// Decodes a key or value of a query, where `+` is a space.
fn decode_form(text: &str) -> Decoded<'_> {
    if !text.bytes().any(|byte| matches!(byte, b'%' | b'+')) {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let (byte, tail) = if byte == b'+' { (b' ', tail) } else { decode_first(byte, tail) };
        decoded.push(byte);
        rest = tail;
    }
    Cow::Owned(decoded)
}

/// The first byte of `byte` and `tail`, `%XX` decoded, and what follows it.
fn decode_first(byte: u8, tail: &[u8]) -> (u8, &[u8]) {
    if byte == b'%'
        && let [high, low, after @ ..] = tail
        && let (Some(high), Some(low)) = (hex_digit(*high), hex_digit(*low))
    {
        return (high << 4 | low, after);
    }
    (byte, tail)
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Appends `byte` as RFC 3986 has it: unreserved ones as they are, others as `%XX`.
fn push_encoded(out: &mut Vec<u8>, byte: u8) {
    const UPPER: [u8; 16] = *b"0123456789ABCDEF";
    if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
        out.push(byte);
    } else {
        out.extend_from_slice(&[b'%', UPPER[usize::from(byte >> 4)], UPPER[usize::from(byte & 15)]]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(path: &str) -> String {
        let mut out = Vec::new();
        push_path(&mut out, path);
        String::from_utf8(out).unwrap()
    }

    fn query(query: &str) -> String {
        let mut out = Vec::new();
        push_query(&mut out, query);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn canonical_paths() {
        for (given, expected) in [
            ("/", "/"),
            ("/v1/a", "/v1/a/"),
            ("/v1/a/", "/v1/a/"),
            ("/v1/a%2Fb/c", "/v1/a%2Fb/c/"),
            ("/v1/a%2fb", "/v1/a%2Fb/"),
            ("/v1/%7Euser", "/v1/~user/"),
            ("/v1/a b", "/v1/a%20b/"),
            ("/v1/a+b", "/v1/a%2Bb/"),
            ("/v1/a:b@c!d'", "/v1/a%3Ab%40c%21d%27/"),
            ("/v1/%E5%9F%BA%E5%9B%A0", "/v1/%E5%9F%BA%E5%9B%A0/"),
            ("/v1/基因", "/v1/%E5%9F%BA%E5%9B%A0/"),
            ("/v1/%25", "/v1/%25/"),
            ("/v1/100%", "/v1/100%25/"),
            ("/v1/%zz%4", "/v1/%25zz%254/"),
            ("/v1//x", "/v1//x/"),
        ] {
            assert_eq!(path(given), expected, "{given}");
        }
    }

    #[test]
    fn canonical_queries() {
        for (given, expected) in [
            ("", ""),
            ("b=2&a=1", "a=1&b=2"),
            ("a=2&a=1&a=10", "a=1&a=10&a=2"),
            ("flag", "flag="),
            ("flag=&a=1", "a=1&flag="),
            ("a=x=y", "a=x%3Dy"),
            ("&&a=1&", "a=1"),
            ("name=a+b&name=a%20a", "name=a%20a&name=a%20b"),
            ("a=1%2B1", "a=1%2B1"),
            ("name=%E5%9F%BA%E5%9B%A0", "name=%E5%9F%BA%E5%9B%A0"),
            ("labels=a,b", "labels=a%2Cb"),
            ("path=/x/~y", "path=%2Fx%2F~y"),
            // Sorted by what the keys are, not by how they are encoded: `-` < `Z` < `基`.
            ("%E5%9F%BA=1&Z=2&-=3&a-b=4&a=5", "-=3&Z=2&a=5&a-b=4&%E5%9F%BA=1"),
        ] {
            assert_eq!(query(given), expected, "{given}");
        }
    }
}
