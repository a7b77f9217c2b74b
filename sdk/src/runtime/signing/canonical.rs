//! Path and query in the form that enters the signature.

use std::borrow::Cow;

use percent_encoding::percent_decode;

use crate::runtime::encoding::encoded;

/// Appends the path, each segment decoded and encoded again, with a slash at the end.
///
/// `%2F` stays what it is: part of a segment.
pub(super) fn push_path(out: &mut Vec<u8>, path: &str) {
    for (index, segment) in path.as_bytes().split(|byte| *byte == b'/').enumerate() {
        if index > 0 {
            out.push(b'/');
        }
        push_encoded(out, &decoded(segment));
    }
    if !path.ends_with('/') {
        out.push(b'/');
    }
}

/// Appends the query, sorted by key, then value, both decoded and encoded again.
pub(super) fn push_query(out: &mut Vec<u8>, query: &str) {
    if query.is_empty() {
        return;
    }
    let query = match query.contains('+') {
        true => Cow::Owned(query.replace('+', "%20")),
        false => Cow::Borrowed(query),
    };
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decoded(key.as_bytes()), decoded(value.as_bytes())))
        .collect();
    pairs.sort_unstable();
    for (index, (key, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        push_encoded(out, key);
        out.push(b'=');
        push_encoded(out, value);
    }
}

/// Borrowed if the URL has it as it is.
fn decoded(text: &[u8]) -> Cow<'_, [u8]> {
    percent_decode(text).into()
}

fn push_encoded(out: &mut Vec<u8>, bytes: &[u8]) {
    encoded(bytes).for_each(|piece| out.extend_from_slice(piece.as_bytes()));
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
