//! Making foreign text fit to print.

use std::borrow::Cow;

/// At most `limit` characters of `text`, on one line: an error that quotes a server must not flood or
/// forge a log.
pub(crate) fn shorten(text: &str, limit: usize) -> Cow<'_, str> {
    let end = text.char_indices().nth(limit).map(|(index, _)| index);
    let kept = end.and_then(|end| text.get(..end)).unwrap_or(text);
    if end.is_none() && !kept.contains(char::is_control) {
        return Cow::Borrowed(kept);
    }
    let mut short: String = kept.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if end.is_some() {
        short.push('…');
    }
    Cow::Owned(short)
}

/// As [`shorten`], for a body: what is not UTF-8 is replaced, and only the part that is shown is looked at.
pub(crate) fn shorten_body(body: &[u8], limit: usize) -> String {
    // A character has at most four bytes; one more shows that there is more.
    let start = body.get(..(limit + 1) * 4).unwrap_or(body);
    shorten(&String::from_utf8_lossy(start), limit).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_characters_and_keeps_to_one_line() {
        assert_eq!(shorten("基因组", 3), "基因组");
        assert_eq!(shorten("基因组学", 3), "基因组…");
        assert_eq!(shorten("a\nb\x1b[31m", 20), "a b [31m");
        assert_eq!(shorten("", 0), "");
    }

    #[test]
    fn bodies_need_not_be_text() {
        assert_eq!(shorten_body(b"ab\xff", 5), "ab\u{fffd}");
        assert_eq!(shorten_body(&[b'x'; 10_000], 3), "xxx…");
        assert_eq!(shorten_body("基".repeat(100).as_bytes(), 2), "基基…");
    }
}
