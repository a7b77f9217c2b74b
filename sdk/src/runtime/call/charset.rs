//! Texts in the character set that they say they are in.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// `bytes` as text: in UTF-8 or UTF-16 if a byte order mark says so, else as `charset` of the `Content-Type` says, else UTF-8.
/// What does not fit becomes U+FFFD.
pub(crate) fn decode(bytes: &[u8], headers: &HeaderMap) -> String {
    let (text, _, _) = named(headers).unwrap_or(UTF_8).decode(bytes);
    text.into_owned()
}

/// `bytes` as text for a format that is UTF-8 by itself, such as JSON: what is no UTF-8 is read as the answer says it is, or as a
/// byte order mark says. A wrong `charset` beside good UTF-8 (ISO-8859-1, which servers add by themselves) does no harm.
pub(crate) fn utf_8<'a>(bytes: &'a [u8], headers: &HeaderMap) -> Cow<'a, [u8]> {
    let is_wide = |encoding: &&Encoding| *encoding == UTF_16LE || *encoding == UTF_16BE;
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).filter(is_wide);
    // nearly every answer names UTF-8, or nothing: that it is so is found out when it is decoded
    let needed = |encoding: &&Encoding| {
        *encoding != UTF_8 && (is_wide(encoding) || std::str::from_utf8(bytes).is_err())
    };
    let encoding = marked.or_else(|| named(headers).filter(needed));
    match encoding {
        None => Cow::Borrowed(bytes),
        Some(encoding) => Cow::Owned(encoding.decode(bytes).0.into_owned().into_bytes()),
    }
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

    #[test]
    fn what_is_utf_8_by_itself_is_read_as_it_says_only_if_it_is_not() {
        for (media, bytes, expected) in [
            ("application/json; charset=gbk", &b"\"\xbb\xf9\xd2\xf2\""[..], "\"基因\"".as_bytes()),
            ("application/json; charset=iso-8859-1", "\"基因\"".as_bytes(), "\"基因\"".as_bytes()),
            ("application/json; charset=utf-16le", b"[\0]\0", b"[]"),
            ("application/json; charset=utf-16le", b"[]", "嵛".as_bytes()),
            ("application/json", b"\xff\xfe[\0]\0", b"[]"),
            ("application/json", b"\xfe\xff\0[\0]", b"[]"),
            ("application/json", b"\"a\xff\"", b"\"a\xff\""),
            ("application/json; charset=utf-8", b"\"a\xff\"", b"\"a\xff\""),
            ("application/json; charset=nonsense", b"\"a\xff\"", b"\"a\xff\""),
            ("application/json", b"\xef\xbb\xbf[]", b"\xef\xbb\xbf[]"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
            assert_eq!(utf_8(bytes, &headers), expected, "{media}");
        }
    }
}
