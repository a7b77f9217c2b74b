//! JSON text to values and back.

use std::borrow::Cow;
use std::fmt::{self, Write};

use serde_json::Value as Json;

use super::decode::{Outcome, fill};
use super::notes::Notes;
use super::repair::repair;
use super::{Encoded, Member, Record, Tag, Value, View, Warning};

/// How to decode.
#[derive(Default)]
pub(crate) struct DecodeOptions<'a> {
    /// Takes, with its path, all that no field took: unknown fields, and values that are left out because
    /// they are not as documented.
    pub(crate) unread: Option<&'a mut Vec<(String, Json)>>,
}

/// Why a text could not be decoded at all.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Undecodable {
    /// Where in the JSON; `.` for the whole.
    pub(crate) path: String,
    /// What is wrong there; it quotes nothing of the text.
    pub(crate) reason: String,
}

impl std::error::Error for Undecodable {}

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at `{}`: {}", self.path, self.reason)
    }
}

/// Decodes JSON text into `into`, and says what was left out.
///
/// Only what is no JSON, or JSON of another kind altogether (an array for a record), is an error.
pub(crate) fn from_json(
    bytes: &[u8],
    into: &mut dyn Value,
    options: DecodeOptions<'_>,
) -> Result<Vec<Warning>, Undecodable> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut unread = options.unread;
    let before = unread.as_ref().map_or(0, |unread| unread.len());
    // once for the whole is far cheaper than serde_json's check of each text, and than a lossy reading
    let (text, damaged) = match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(_) => (String::from_utf8_lossy(bytes), true),
    };
    let mut notes = Notes { unread: unread.as_deref_mut(), ..Notes::default() };
    let result = parse(&text, into, &mut notes);
    let mend = match &result {
        Ok(_) => notes.rewrote_a_number,
        Err(error) => !error.is_eof(),
    };
    if (damaged || mend)
        && let Some(mended) = repair(&text, damaged)
    {
        if let Some(unread) = unread.as_deref_mut() {
            unread.truncate(before);
        }
        let mut notes = Notes { unread, repaired: true, ..Notes::default() };
        let result = parse(&mended, into, &mut notes);
        return finish(result, notes);
    }
    finish(result, notes)
}

/// Decodes JSON that is read already, as its text would be decoded.
pub(crate) fn from_value(json: &Json, into: &mut dyn Value) -> Result<Vec<Warning>, Undecodable> {
    from_json(json.to_string().as_bytes(), into, DecodeOptions::default())
}

/// A value as JSON in memory; NaN becomes null.
pub(crate) fn to_value(value: &dyn Value) -> Result<Json, String> {
    serde_json::to_value(Encoded(value.view())).map_err(|error| error.to_string())
}

fn parse(text: &str, into: &mut dyn Value, notes: &mut Notes<'_>) -> serde_json::Result<Outcome> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let outcome = fill(into, notes, &mut deserializer)?;
    deserializer.end()?;
    Ok(outcome)
}

fn finish(result: serde_json::Result<Outcome>, notes: Notes<'_>) -> Result<Vec<Warning>, Undecodable> {
    match result {
        Ok(Outcome::Read | Outcome::Null) => Ok(notes.into_warnings()),
        Ok(Outcome::Misfit) => Err(Undecodable { path: ".".to_owned(), reason: notes.reason() }),
        Err(error) => {
            let path = notes.place();
            let reason = match error.is_eof() {
                true => format!("the JSON ends before it is complete: {error}"),
                false => error.to_string(),
            };
            Err(Undecodable { path, reason })
        }
    }
}

/// A value as JSON text; the error says what JSON can't express, and where.
pub(crate) fn to_json(value: &dyn Value) -> Result<Vec<u8>, String> {
    let mut writer = Writer { json: Vec::with_capacity(128), path: String::new() };
    writer.value(value.view())?;
    Ok(writer.json)
}

/// Writes compact JSON, without going through serde's traits: that would be compiled for each of them.
struct Writer {
    json: Vec<u8>,
    path: String,
}

impl Writer {
    fn value(&mut self, view: View<'_>) -> Result<(), String> {
        match view {
            View::Absent(_) => self.json.extend_from_slice(b"null"),
            View::Text(text) => self.text(text)?,
            View::Integer(number) => self.leaf(&number)?,
            View::Number(number) if number.is_finite() => self.leaf(&number)?,
            View::Number(number) => {
                return Err(format!("`{}` is {number}, which JSON has no number for", self.path));
            }
            View::Bool(value) => self.leaf(&value)?,
            View::Time(time) => match time.number() {
                Some(number) => self.leaf(number)?,
                None => self.text(time.as_str())?,
            },
            View::Json(json) => self.leaf(json)?,
            View::Choice(choice) => self.text(choice.text())?,
            View::Record(record) => self.record(record, None)?,
            View::Union(union) => match union.member() {
                Member::Known(values, record) => {
                    self.record(record, Some(Tag { property: union.discriminator(), values }))?;
                }
                Member::Unknown(json) => self.leaf(json)?,
            },
            View::List(list) => {
                let length = self.path.len();
                for index in 0..list.count() {
                    self.json.push(if index == 0 { b'[' } else { b',' });
                    // writing to a String can't fail
                    let _ = write!(self.path, "[{index}]");
                    self.value(list.item(index).view())?;
                    self.path.truncate(length);
                }
                self.close(list.count() == 0, b"[]");
            }
            View::Map(map) => {
                let mut result = Ok(());
                let mut first = true;
                map.each(&mut |key, value| {
                    if result.is_ok() {
                        result = self.member(&mut first, key, value.view());
                    }
                });
                result?;
                self.close(first, b"{}");
            }
        }
        Ok(())
    }

    fn record(&mut self, record: &dyn Record, tag: Option<Tag>) -> Result<(), String> {
        let mut result = Ok(());
        let mut first = true;
        record.see(&mut |layout, values| {
            for (field, value) in layout.fields.iter().zip(values) {
                let view = Tag::complete(tag, field.name, value.view());
                if result.is_ok() && !matches!(view, View::Absent(_)) {
                    result = self.member(&mut first, field.name, view);
                }
            }
        });
        result?;
        self.close(first, b"{}");
        Ok(())
    }

    fn member(&mut self, first: &mut bool, name: &str, view: View<'_>) -> Result<(), String> {
        self.json.push(if *first { b'{' } else { b',' });
        *first = false;
        self.text(name)?;
        self.json.push(b':');
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        self.value(view)?;
        self.path.truncate(length);
        Ok(())
    }

    /// Closes a container; one without content was not opened.
    fn close(&mut self, empty: bool, brackets: &[u8; 2]) {
        match empty {
            true => self.json.extend_from_slice(brackets),
            false => self.json.push(brackets[1]),
        }
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        self.leaf(text)
    }

    fn leaf<T: serde::Serialize + ?Sized>(&mut self, value: &T) -> Result<(), String> {
        serde_json::to_writer(&mut self.json, value).map_err(|error| error.to_string())
    }
}
