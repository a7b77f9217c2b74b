//! The name that a server gives a file (RFC 6266), made harmless.

use std::borrow::Cow;

use percent_encoding::percent_decode;

/// The longest name, in bytes. File systems take 255, and a part of a download has a longer name than the whole.
const MAX_NAME: usize = 200;

/// The file name in the value of a `Content-Disposition` header; `None` if it has none of which anything is left.
pub(crate) fn file_name(disposition: &[u8]) -> Option<String> {
    let disposition = String::from_utf8_lossy(disposition);
    let mut plain = None;
    for (name, value) in parameters(&disposition) {
        if name.eq_ignore_ascii_case("filename*") {
            // the form that says its character set goes before the other one
            if let Some(name) = extended(&value).and_then(|text| harmless(&text)) {
                return Some(name);
            }
        } else if name.eq_ignore_ascii_case("filename") && plain.is_none() {
            plain = harmless(&value);
        }
    }
    plain
}

/// The parameters behind the first `;`: names and values without quotes.
fn parameters(text: &str) -> Vec<(&str, Cow<'_, str>)> {
    let mut found = Vec::new();
    let Some((_, mut rest)) = text.split_once(';') else { return found };
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let name = name.trim_start_matches(|c: char| c == ';' || c.is_whitespace()).trim_end();
        let (value, left) = match after.strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
            None => {
                let end = after.find(';').unwrap_or(after.len());
                (Cow::Borrowed(after[..end].trim_end()), &after[end..])
            }
        };
        found.push((name, value));
        rest = left;
    }
    found
}

/// The text up to the closing quote, and what comes after it.
fn unquoted(text: &str) -> (Cow<'_, str>, &str) {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return (Cow::Owned(value), &text[at + 1..]),
            // a quote behind it is meant; anything else is a path of a careless server
            '\\' if text[at + 1..].starts_with(['"', '\\']) => {
                value.extend(characters.next().map(|(_, c)| c))
            }
            c => value.push(c),
        }
    }
    (Cow::Owned(value), "")
}

/// `charset'language'percent-encoded` of RFC 8187.
fn extended(value: &str) -> Option<String> {
    let mut pieces = value.splitn(3, '\'');
    let (charset, _, text) = (pieces.next()?, pieces.next()?, pieces.next()?);
    let encoding = encoding_rs::Encoding::for_label(charset.trim().as_bytes())?;
    let bytes: Vec<u8> = percent_decode(text.as_bytes()).collect();
    Some(encoding.decode_without_bom_handling(&bytes).0.into_owned())
}

/// What of `name` can be the name of a file in any directory on any system.
fn harmless(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    let kept: String = kept
        .chars()
        .map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { c })
        .collect();
    let kept = kept.trim_start_matches(|c: char| c == '.' || c.is_whitespace());
    let kept = without_end(kept);
    let kept = shortened(kept);
    match kept.is_empty() {
        true => None,
        false if is_device(&kept) => Some(format!("_{kept}")),
        false => Some(kept),
    }
}

/// Windows drops dots and spaces at the end, so that another file would be meant.
fn without_end(name: &str) -> &str {
    name.trim_end_matches(|c: char| c == '.' || c.is_whitespace())
}

/// Characters that make a name look like another one.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fffd}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix).is_some_and(|number| {
            let mut characters = number.chars();
            let one = characters.next().is_some_and(|c| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'));
            one && characters.next().is_none()
        })
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$")
        || numbered("COM")
        || numbered("LPT")
}

/// A name of bearable length that keeps what comes after its last dot.
fn shortened(name: &str) -> String {
    if name.len() <= MAX_NAME {
        return name.to_owned();
    }
    let (stem, extension) = match name.rfind('.') {
        Some(dot) if name.len() - dot <= 20 => name.split_at(dot),
        _ => (name, ""),
    };
    let most = MAX_NAME - extension.len();
    let end = (0..=most).rev().find(|end| stem.is_char_boundary(*end)).unwrap_or(0);
    without_end(&format!("{}{extension}", &stem[..end])).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_and_made_harmless() {
        for (header, expected) in [
            ("attachment; filename=reads.fastq.gz", Some("reads.fastq.gz")),
            ("attachment; filename=\"two words.txt\"", Some("two words.txt")),
            ("attachment;filename = \"a;b.txt\"; x=y", Some("a;b.txt")),
            ("attachment; filename=\"a\\\"b.txt\"", Some("a_b.txt")),
            ("inline; filename=plain.txt; filename*=UTF-8''%E5%9F%BA%E5%9B%A0.txt", Some("基因.txt")),
            ("inline; filename*=UTF-8'zh'%E5%9F%BA.txt; filename=plain.txt", Some("基.txt")),
            ("inline; filename*=gbk''%BB%F9.txt", Some("基.txt")),
            ("inline; filename*=nonsense''x; filename=plain.txt", Some("plain.txt")),
            ("inline; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", Some("passwd")),
            ("attachment; filename=\"../../.ssh/authorized_keys\"", Some("authorized_keys")),
            ("attachment; filename=\"C:\\Windows\\system.ini\"", Some("system.ini")),
            ("attachment; filename=\"C:evil\"", Some("C_evil")),
            ("attachment; filename=\".bashrc\"", Some("bashrc")),
            ("attachment; filename=\"...\"", None),
            ("attachment; filename=\"dir/\"", None),
            ("attachment; filename=\"a\r\nb\0.txt\"", Some("ab.txt")),
            ("attachment; filename=\"gpj.\u{202e}exe\"", Some("gpj.exe")),
            ("attachment; filename=nul.txt", Some("_nul.txt")),
            ("attachment; filename=\"COM1 .log\"", Some("_COM1 .log")),
            ("attachment; filename=\"lpt³\"", Some("_lpt³")),
            ("attachment; filename=\"COM10\"", Some("COM10")),
            ("attachment; filename=\"a. . \"", Some("a")),
            ("attachment; filename=\"没有\"", Some("没有")),
            ("attachment; filename=\"open", Some("open")),
            ("attachment", None),
            ("", None),
        ] {
            assert_eq!(file_name(header.as_bytes()).as_deref(), expected, "{header:?}");
        }
        let long = format!("attachment; filename={}.fastq.gz", "基".repeat(300));
        let name = file_name(long.as_bytes()).unwrap();
        assert!(name.len() <= MAX_NAME && name.ends_with("基.gz"), "{name}");
    }

    proptest::proptest! {
        #[test]
        fn no_name_leaves_its_directory(name in "\\PC*|[ -~]*|[./\\\\a:\"%\u{0}-\u{20}]*", star: bool) {
            let header = match star {
                true => format!("attachment; filename*=UTF-8''{}", percent_encoding::utf8_percent_encode(
                    &name, percent_encoding::NON_ALPHANUMERIC)),
                false => format!("attachment; filename=\"{name}\""),
            };
            let Some(name) = file_name(header.as_bytes()) else { return Ok(()) };
            let path = std::path::Path::new(&name);
            assert_eq!(path.components().count(), 1, "{name:?}");
            assert!(matches!(path.components().next(), Some(std::path::Component::Normal(_))), "{name:?}");
            assert!(!name.contains(['/', '\\', ':']) && !name.starts_with('.') && name.len() <= MAX_NAME + 1);
            assert!(!name.chars().any(char::is_control) && !is_device(&name), "{name:?}");
            assert!(!name.ends_with(['.', ' ']), "{name:?}");
            // what is harmless stays as it is
            assert_eq!(harmless(&name), Some(name));
        }
    }
}
