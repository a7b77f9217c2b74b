//! Text that isn't quite JSON to JSON, for the second try after a failed one.
//!
//! What JSON can't express comes as a text with a mark before it, so that the field that holds it can take it
//! or be left out: numbers that a float doesn't hold exactly, `NaN` and `Infinity`, and texts that lost
//! something.

use std::borrow::Cow;

use super::scalar::Scalar;

/// Before digits. Noncharacters of Unicode, which no text holds.
const DIGITS: &str = "\u{FDD0}\u{FDD1}";

/// Before a text that lost something.
const DAMAGED: &str = "\u{FDD0}\u{FDD2}";

/// What a marked text stands for.
pub(super) fn marked(text: &str) -> Option<Scalar<'_>> {
    match text.strip_prefix(DIGITS) {
        Some(digits) => Some(Scalar::Digits(digits)),
        None => text.starts_with(DAMAGED).then_some(Scalar::Damaged),
    }
}

/// A key without its mark.
pub(super) fn readable(key: Cow<'_, str>, repaired: bool) -> String {
    match key.strip_prefix(DAMAGED).filter(|_| repaired) {
        Some(rest) => rest.to_owned(),
        None => key.into_owned(),
    }
}

/// As [`repair`], for one who takes texts that lost something and numbers as their digits.
pub(crate) fn mended(text: &str) -> Option<String> {
    repair(text, false).map(|json| json.replace(DAMAGED, "").replace(DIGITS, ""))
}

/// Mends what services write for JSON; `None` if there was nothing to mend. A damaged text had bytes that are not
/// UTF-8, for which it has replacement characters; else they were sent as such.
pub(super) fn repair(text: &str, damaged: bool) -> Option<String> {
    let mut mending = Mending { rest: text, json: String::with_capacity(text.len() + 64), changed: false };
    mending.run(damaged);
    mending.changed.then_some(mending.json)
}

struct Mending<'a> {
    rest: &'a str,
    json: String,
    changed: bool,
}

impl<'a> Mending<'a> {
    fn run(&mut self, damaged: bool) {
        while let Some(c) = self.rest.chars().next() {
            match c {
                '"' => self.string(damaged),
                '-' | '+' | '.' | '0'..='9' | 'A'..='Z' | 'a'..='z' => {
                    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.');
                    let token = self.take(self.rest.find(|c| !word(c)).unwrap_or(self.rest.len()));
                    self.token(token);
                }
                _ => {
                    let other = self.take(c.len_utf8());
                    self.json.push_str(other);
                }
            }
        }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    /// A number, or a word that stands where a value is expected.
    fn token(&mut self, token: &str) {
        let mended = match token {
            "true" | "false" | "null" => None,
            "True" | "TRUE" => Some("true".to_owned()),
            "False" | "FALSE" => Some("false".to_owned()),
            "None" | "NULL" | "Null" | "undefined" => Some("null".to_owned()),
            _ => {
                let unsigned = token.trim_start_matches(['-', '+']);
                let not_finite =
                    ["nan", "inf", "infinity"].iter().any(|word| unsigned.eq_ignore_ascii_case(word));
                let number = unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
                    && token.parse::<f64>().is_ok();
                ((not_finite || number) && !is_exact(token)).then(|| format!("\"{DIGITS}{token}\""))
            }
        };
        match mended {
            Some(mended) => {
                self.changed = true;
                self.json.push_str(&mended);
            }
            None => self.json.push_str(token),
        }
    }

    /// A text; what it holds that JSON doesn't allow is escaped where that is possible.
    fn string(&mut self, damaged: bool) {
        let _ = self.take(1);
        let mut text = String::new();
        let mut lost = false;
        loop {
            let Some(c) = self.rest.chars().next() else {
                // it ends early, which the parser will say
                self.json.push('"');
                self.json.push_str(&text);
                return;
            };
            match c {
                '"' => {
                    let _ = self.take(1);
                    break;
                }
                '\\' => lost |= self.escape(&mut text),
                c if c < ' ' => {
                    let _ = self.take(1);
                    self.changed = true;
                    text.push_str(&format!("\\u{:04x}", u32::from(c)));
                }
                c => {
                    let _ = self.take(c.len_utf8());
                    lost |= damaged && c == char::REPLACEMENT_CHARACTER;
                    text.push(c);
                }
            }
        }
        self.json.push('"');
        if lost {
            self.changed = true;
            self.json.push_str(DAMAGED);
        }
        self.json.push_str(&text);
        self.json.push('"');
    }

    /// A backslash and what follows; whether half of a surrogate pair was lost.
    fn escape(&mut self, text: &mut String) -> bool {
        let unit = |rest: &str| {
            let digits = rest.strip_prefix("\\u")?.get(..4)?;
            digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
        };
        match unit(self.rest) {
            Some(high @ 0xD800..=0xDBFF)
                if self.rest.get(6..).and_then(unit).is_some_and(|low| (0xDC00..=0xDFFF).contains(&low)) =>
            {
                let _ = high;
                text.push_str(self.take(12));
                false
            }
            Some(0xD800..=0xDFFF) => {
                let _ = self.take(6);
                text.push(char::REPLACEMENT_CHARACTER);
                true
            }
            Some(_) => {
                text.push_str(self.take(6));
                false
            }
            None => {
                let _ = self.take(1);
                match self.rest.chars().next() {
                    Some(c @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't')) => {
                        let _ = self.take(1);
                        text.extend(['\\', c]);
                    }
                    // no escape of JSON: the backslash stands for itself
                    _ => {
                        self.changed = true;
                        text.push_str("\\\\");
                    }
                }
                false
            }
        }
    }
}

/// Whether serde_json reads this token and keeps all of its digits.
fn is_exact(token: &str) -> bool {
    match serde_json::from_str::<serde_json::Number>(token) {
        Ok(number) => number.to_string() == token,
        Err(_) => false,
    }
}
