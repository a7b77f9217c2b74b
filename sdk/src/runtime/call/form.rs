//! Multipart forms (RFC 7578), with names written as WHATWG's HTML standard says (4.10.21.8).
//!
//! reqwest's own forms write a file name with characters beyond ASCII as `filename*`, which RFC 7578 forbids, and
//! let a line break in a name end the header.

use std::borrow::Cow;

use bytes::Bytes;

use super::body::Part;
use super::outgoing::{Outgoing, Segment};

/// A line that no part will hold: 128 random bits.
pub(super) fn boundary() -> String {
    format!("eihealth-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..))
}

/// The parts in their wire form.
pub(super) fn encode(boundary: &str, parts: Vec<(&'static str, Part)>) -> Outgoing {
    let mut segments = Vec::new();
    let mut text = String::new();
    for (name, part) in parts {
        text.push_str(&format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", escape(name)));
        match part {
            Part::Text(value) => {
                text.push_str("\r\n\r\n");
                text.push_str(&value);
            }
            Part::File(upload) => {
                // servers tell a file from a text field by its having a file name
                let file = upload.file_name.as_deref().unwrap_or(name);
                let media = upload.content_type.as_deref().unwrap_or("application/octet-stream");
                text.push_str(&format!(
                    "; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
                    escape(file),
                    line(media)
                ));
                segments.push(Segment::Bytes(Bytes::from(std::mem::take(&mut text))));
                segments.push(upload.content.into());
            }
        }
        text.push_str("\r\n");
    }
    text.push_str(&format!("--{boundary}--\r\n"));
    segments.push(Segment::Bytes(Bytes::from(text)));
    Outgoing::new(segments)
}

/// A name between quotes. Quotes and line breaks as the standard has them; other control characters likewise, for they
/// have no place in a header.
fn escape(name: &str) -> Cow<'_, str> {
    if !name.contains(|c: char| c == '"' || c.is_ascii_control()) {
        return Cow::Borrowed(name);
    }
    let mut escaped = String::with_capacity(name.len() + 8);
    for c in name.chars() {
        match c {
            '"' => escaped.push_str("%22"),
            c if c.is_ascii_control() => escaped.push_str(&format!("%{:02X}", u32::from(c))),
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

/// A header's value without what would end its line.
fn line(value: &str) -> Cow<'_, str> {
    if value.contains(|c: char| c.is_ascii_control()) {
        return Cow::Owned(value.chars().filter(|c| !c.is_ascii_control()).collect());
    }
    Cow::Borrowed(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::call::Upload;

    async fn text(parts: Vec<(&'static str, Part)>) -> String {
        let bytes = encode("b", parts).collect().await.unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[tokio::test]
    async fn parts_in_their_order() {
        let file = Upload::from("content").file_name("a.txt").content_type("text/plain");
        let parts = vec![("label", Part::Text("基因".to_owned())), ("file", Part::File(file))];
        assert_eq!(
            text(parts).await,
            "--b\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\n基因\r\n\
             --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
             Content-Type: text/plain\r\n\r\ncontent\r\n--b--\r\n"
        );
    }

    #[tokio::test]
    async fn no_name_ends_a_header() {
        for (name, escaped) in [
            ("a\"b", "a%22b"),
            ("a\r\nX-Evil: 1", "a%0D%0AX-Evil: 1"),
            ("样本.fq", "样本.fq"),
            ("a\\b", "a\\b"),
            ("a\0b\tc\x7f", "a%00b%09c%7F"),
            ("100%", "100%"),
        ] {
            let file = Upload::from("x").file_name(name).content_type("text/plain\r\nX-Evil: 1");
            let text = text(vec![("file", Part::File(file))]).await;
            assert!(text.contains(&format!("filename=\"{escaped}\"\r\n")), "{text}");
            assert!(!text.contains("\nX-Evil"), "{text}");
        }
    }

    #[test]
    fn boundaries_differ() {
        assert_ne!(boundary(), boundary());
    }
}
