//! Texts in the character set that they say they are in.

use encoding_rs::{Encoding, UTF_8};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// `bytes` as text: in UTF-8 or UTF-16 if a byte order mark says so, else as `charset` of the `Content-Type` says, else UTF-8.
/// What does not fit becomes U+FFFD.
pub(crate) fn decode(bytes: &[u8], headers: &HeaderMap) -> String {
    let (text, _, _) = named(headers).unwrap_or(UTF_8).decode(bytes);
    text.into_owned()
}

fn named(headers: &HeaderMap) -> Option<&'static Encoding> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    value.split(';').skip(1).find_map(|parameter| {
        let (name, label) = parameter.split_once('=')?;
        let label = label.trim().trim_matches(['"', '\'']);
        name.trim().eq_ignore_ascii_case("charset").then(|| Encoding::for_label(label.as_bytes()))?
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn texts_are_read_as_they_say() {
        for (media, bytes, expected) in [
            ("text/plain; charset=gbk", &b"\xbb\xf9\xd2\xf2"[..], "基因"),
            ("text/plain;Charset=\"GB18030\"", b"\xbb\xf9\xd2\xf2", "基因"),
            ("text/plain; x=y; charset=iso-8859-1", b"caf\xe9", "café"),
            ("text/plain; charset=nonsense", "基因".as_bytes(), "基因"),
            ("text/plain", "基因".as_bytes(), "基因"),
            ("text/plain", b"\xef\xbb\xbfbom", "bom"),
            ("text/plain; charset=gbk", b"\xff\xfea\0", "a"),
            ("text/plain", b"a\xffb", "a\u{fffd}b"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
            assert_eq!(decode(bytes, &headers), expected, "{media}");
        }
        assert_eq!(decode(b"x", &HeaderMap::new()), "x");
    }
}
