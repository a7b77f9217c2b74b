//! What the body of a failed response says.
//!
//! The reference documents `{"error_code", "error_msg"}` (3.4). The gateway before the service, IAM and
//! what stands between them and the client have their own forms; all of them are read here.

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, StatusCode};
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::text::shorten;
use crate::runtime::call::{Coding, charset};
use crate::runtime::record::mended;

/// Longest part of a body that is read.
const MAX_READ: usize = 64 * 1024;
/// Longest message taken from prose, in characters.
const MAX_MESSAGE: usize = 300;
/// How far `{"error": {"error": ...}}` is followed.
const MAX_DEPTH: usize = 4;

/// Names of fields without their underscores and in lower case, the likeliest first.
const CODE: &[&str] = &["errorcode", "errcode", "code"];
const MESSAGE: &[&str] =
    &["errormsg", "errormessage", "message", "msg", "errordescription", "detail", "title"];
const REQUEST_ID: &[&str] = &["requestid", "traceid"];
const DETAILS: &[&str] = &["details", "errordetails", "errordetail"];
const NESTED: &[&str] = &["error", "errors", "fault"];

/// A failure as far as its body tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    pub(crate) request_id: Option<String>,
    pub(crate) details: Option<String>,
}

/// Reads `body`, whatever it is. The message is never empty.
pub(crate) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Failure {
    let mut found = Found::default();
    let mut message = None;
    // in a coding that was not asked for there is nothing to read
    if Coding::of(headers).problem().is_none() {
        let body = charset::utf_8(body.get(..MAX_READ).unwrap_or(body), headers);
        let text = String::from_utf8_lossy(&body);
        let text = text.trim_start_matches('\u{feff}').trim();
        found.look_into(text);
        if found.message.is_none()
            && found.code.is_none()
            && !is_bare(serde_json::from_str(text).ok().as_ref())
        {
            if text.starts_with("<?xml") || text.starts_with("<Error") {
                found.code = element(text, &text.to_ascii_lowercase(), "code")
                    .map(|code| (Rank::FIRST, unescape(code).into_owned()));
            }
            message = prose(text);
        }
    }
    let [code, told, request_id, details] =
        [found.code, found.message, found.request_id, found.details].map(|slot| slot.map(|(_, text)| text));
    Failure {
        code,
        message: told.or(message).unwrap_or_else(|| reason(status).to_owned()),
        request_id,
        details,
    }
}

/// The name of a status, for a failure that says nothing else.
pub(crate) fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("no reason given")
}

/// JSON that says nothing: `null`, `{}`, `[]`, `""`.
fn is_bare(json: Option<&Value>) -> bool {
    match json {
        Some(Value::Null) => true,
        Some(Value::Object(fields)) => fields.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::String(text)) => text.trim().is_empty(),
        _ => false,
    }
}

/// How good a place a text was found at: outer ones before inner ones, then by the order of the names.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Rank {
    depth: usize,
    name: usize,
}

impl Rank {
    const FIRST: Self = Rank { depth: 0, name: 0 };
}

type Place = Option<(Rank, String)>;
type ToText = fn(&Value) -> Option<String>;

#[derive(Default)]
struct Found {
    code: Place,
    message: Place,
    request_id: Place,
    details: Place,
}

impl Found {
    /// Takes what there is in JSON; of one that ends early, is followed by something else, or is none from some place on, what
    /// stands before.
    fn look_into(&mut self, text: &str) {
        let Err(error) = self.parse(text) else { return };
        if let Some(mended) = mended(text) {
            let _ = self.parse(&mended);
        }
        if error.is_eof() {
            // perhaps within a text, or an escape in it
            let start =
                text.char_indices().rev().take(6).find(|(_, c)| *c == '\\').map_or(text.len(), |(at, _)| at);
            let _ = self.parse(&format!("{}\"", text.get(..start).unwrap_or(text)));
        }
    }

    fn parse(&mut self, text: &str) -> serde_json::Result<()> {
        Look { found: self, depth: 0 }.deserialize(&mut serde_json::Deserializer::from_str(text))
    }

    fn offer(&mut self, name: &str, depth: usize, value: &Value) {
        let slots: [(&mut Place, &[&str], ToText); 4] = [
            (&mut self.code, CODE, single),
            (&mut self.message, MESSAGE, any),
            (&mut self.request_id, REQUEST_ID, scalar),
            (&mut self.details, DETAILS, any),
        ];
        for (slot, names, to_text) in slots {
            let Some(name) = names.iter().position(|known| *known == name) else { continue };
            let rank = Rank { depth, name };
            if slot.as_ref().is_none_or(|(best, _)| rank < *best)
                && let Some(text) = to_text(value)
            {
                *slot = Some((rank, text));
            }
        }
    }
}

/// JSON that may hold a failure. What is found is kept even if what follows is no JSON.
struct Look<'a> {
    found: &'a mut Found,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a failure")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Look { found, depth } = self;
        while let Some(key) = access.next_key::<String>()? {
            let name: String = key.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect();
            let name = name.as_str();
            if [CODE, MESSAGE, REQUEST_ID, DETAILS].iter().any(|names| names.contains(&name)) {
                found.offer(name, depth, &access.next_value()?);
            } else if depth < MAX_DEPTH && NESTED.contains(&name) {
                access.next_value_seed(Look { found, depth: depth + 1 })?;
            } else {
                access.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Look { found, depth } = self;
        if depth >= MAX_DEPTH {
            while access.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        while access.next_element_seed(Look { found, depth: depth + 1 })?.is_some() {}
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.found.offer(MESSAGE[0], self.depth, &Value::from(text));
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// As [`scalar`], or the only item of an array.
fn single(value: &Value) -> Option<String> {
    match value {
        Value::Array(items) => items.first().and_then(scalar),
        _ => scalar(value),
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn any(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Bool(_) => None,
        Value::Object(_) | Value::Array(_) if is_bare(Some(value)) => None,
        Value::Object(_) | Value::Array(_) => Some(value.to_string()),
        Value::String(_) | Value::Number(_) => scalar(value),
    }
}

/// The message of a body without known fields: an HTML page's title, or the text itself.
fn prose(text: &str) -> Option<String> {
    if text.contains('\0') {
        return None; // an image, an archive: nothing to read
    }
    let message: Cow<'_, str> = if text.starts_with('<') { page_text(text)? } else { text.into() };
    let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(shorten(&message, MAX_MESSAGE).into_owned()).filter(|message| !message.is_empty())
}

/// What a reader of an HTML or XML page sees first.
fn page_text(page: &str) -> Option<Cow<'_, str>> {
    let lower = page.to_ascii_lowercase(); // of the same length: positions hold in both
    ["title", "message", "h1"]
        .iter()
        .find_map(|name| element(page, &lower, name))
        .or_else(|| first_text(page, &lower))
        .map(unescape)
}

/// The text of the first element of this name.
fn element<'a>(page: &'a str, lower: &str, name: &str) -> Option<&'a str> {
    let mut from = 0;
    loop {
        let tag = from + lower.get(from..)?.find(&format!("<{name}"))?;
        let after_name = tag + 1 + name.len();
        let rest = lower.get(after_name..)?;
        if rest.starts_with(|c: char| c == '>' || c.is_ascii_whitespace()) {
            let start = after_name + rest.find('>')? + 1;
            let length = lower.get(start..)?.find('<')?;
            return page.get(start..start + length).map(str::trim).filter(|text| !text.is_empty());
        }
        from = after_name;
    }
}

/// The first text outside of tags, comments, scripts and styles.
fn first_text<'a>(page: &'a str, lower: &str) -> Option<&'a str> {
    let mut at = 0;
    loop {
        let open = at + lower.get(at..)?.find('<').unwrap_or(lower.len() - at);
        let text = page.get(at..open)?.trim();
        if !text.is_empty() {
            return Some(text);
        }
        let tag = lower.get(open..)?;
        let end = match tag {
            _ if tag.starts_with("<!--") => "-->",
            _ if tag.starts_with("<script") => "</script>",
            _ if tag.starts_with("<style") => "</style>",
            _ => ">",
        };
        at = open + tag.find(end)? + end.len();
    }
}

fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&nbsp;", " ").replace("&amp;", "&").into() // last, so that `&amp;lt;` becomes `&lt;`
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(body: &str) -> Failure {
        read(StatusCode::BAD_GATEWAY, &HeaderMap::new(), body.as_bytes())
    }

    /// Code and message of a body.
    fn parts(body: &str) -> (Option<String>, String) {
        let failure = failure(body);
        (failure.code, failure.message)
    }

    #[test]
    fn every_json_form() {
        for (body, code, message) in [
            (r#"{"error_code":"AS.0001","error_msg":"bad"}"#, Some("AS.0001"), "bad"),
            (r#"{"errorCode":"AS.0001","errorMsg":"bad"}"#, Some("AS.0001"), "bad"),
            (r#"{"code":"AS.0001","message":"bad"}"#, Some("AS.0001"), "bad"),
            (r#"{"code":403,"msg":"bad"}"#, Some("403"), "bad"),
            (r#"{"error":{"code":"AS.0001","message":"bad"}}"#, Some("AS.0001"), "bad"),
            (r#"{"error":{"code":"AS.0001","msg":"bad"}}"#, Some("AS.0001"), "bad"),
            (
                r#"{"error":{"code":401,"message":"wrong password","title":"Unauthorized"}}"#,
                Some("401"),
                "wrong password",
            ),
            (r#"{"error":{"code":401,"title":"Unauthorized"}}"#, Some("401"), "Unauthorized"),
            (r#"{"error":"bad"}"#, None, "bad"),
            (r#"{"status":404,"error":"Not Found","message":"no such path"}"#, None, "no such path"),
            (r#"{"errors":[{"code":"A","message":"first"},{"code":"B"}]}"#, Some("A"), "first"),
            (r#"[{"error_code":"A","error_msg":"first"}]"#, Some("A"), "first"),
            (r#""only text""#, None, "only text"),
            (r#"{"error_code":"A","error":{"error_msg":"inner"}}"#, Some("A"), "inner"),
            (r#"{"error_code":null,"error_msg":"","message":"bad"}"#, None, "bad"),
            (r#"{"message":["x","y"]}"#, None, r#"["x","y"]"#),
            (r#"{"error_code":"A"}"#, Some("A"), "Bad Gateway"),
            (r#"{"unknown":"field"}"#, None, r#"{"unknown":"field"}"#),
            ("{}", None, "Bad Gateway"),
            ("[]", None, "Bad Gateway"),
            ("null", None, "Bad Gateway"),
            (r#""""#, None, "Bad Gateway"),
        ] {
            assert_eq!(parts(body), (code.map(str::to_owned), message.to_owned()), "{body}");
        }
    }

    #[test]
    fn extra_fields() {
        let body = r#"{"error_code":"A","error_msg":"m","request_id":"r1","details":[{"field":"name"}]}"#;
        let failure = failure(body);
        assert_eq!(failure.request_id.as_deref(), Some("r1"));
        assert_eq!(failure.details.as_deref(), Some(r#"[{"field":"name"}]"#));
    }

    #[test]
    fn pages_and_prose() {
        for (body, message) in [
            ("<html><head><TITLE>502 Bad\n Gateway</TITLE></head><body>x</body></html>", "502 Bad Gateway"),
            ("<!DOCTYPE html><html><body><p>Log in &amp; retry</p></body></html>", "Log in & retry"),
            (
                "<html><style>p {}</style><script>var a = '<b>';</script><!-- <p>no</p> --><p>Yes</p></html>",
                "Yes",
            ),
            ("<titles>no</titles><title lang='en'>yes</title>", "yes"),
            ("<title></title><h1>Down</h1>", "Down"),
            ("upstream\n  timed out\n", "upstream timed out"),
            ("", "Bad Gateway"),
            (" \n", "Bad Gateway"),
            ("<", "Bad Gateway"),
            ("<title>", "Bad Gateway"),
            ("<p>", "Bad Gateway"),
            ("<!-- unfinished", "Bad Gateway"),
            (r#"{"colour": "cut o"#, r#"{"colour": "cut o"#),
        ] {
            assert_eq!(parts(body), (None, message.to_owned()), "{body}");
        }
    }

    /// A body with a code and a message, and what is wrong with it.
    #[test]
    fn what_can_be_read_of_broken_json_is_read() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let known = r#"{"error_code":"t.1","error_msg":"in use""#;
        for (body, message) in [
            // cut off in every place after the code
            (r#"{"error_code":"t.1","error_msg":"in u"#.to_owned(), "in u"),
            (r#"{"error_code":"t.1","error_msg":"in u\"#.to_owned(), "in u"),
            (r#"{"error_code":"t.1","error_msg":"in u\u57"#.to_owned(), "in u"),
            (r#"{"error_code":"t.1","error_msg":"#.to_owned(), "Bad Gateway"),
            (r#"{"error_code":"t.1","error"#.to_owned(), "Bad Gateway"),
            (known.to_owned(), "in use"),
            (format!("{known},"), "in use"),
            (format!(r#"{known},"trace":["a","b"#), "in use"),
            (format!(r#"{{"error":{known}"#), "in use"),
            (format!("[{known}"), "in use"),
            // followed by something else
            (format!("{known}}}{{}}"), "in use"),
            (format!("{known}}}\n\0\0"), "in use"),
            // not quite JSON
            (
                r#"{"error_code":"t.1","error_msg":"in
use"}"#
                    .to_owned(),
                "in\nuse",
            ),
            (r#"{"error_msg":"in\xuse","error_code":"t.1"}"#.to_owned(), "in\\xuse"),
            (r#"{"error_msg":"in \ud83d use","error_code":"t.1"}"#.to_owned(), "in \u{fffd} use"),
            (format!(r#"{known},"load":NaN}}"#), "in use"),
            (format!("\u{feff}{known}}}"), "in use"),
            // deeper than a parser goes
            (format!(r#"{known},"trace":{}}}"#, nested(300)), "in use"),
            (format!(r#"{{"trace":{},"error_code":"t.1","error_msg":"in use"}}"#, nested(300)), "in use"),
            // other names and places
            (r#"{"Error_Code":"t.1","ErrorMsg":"in use"}"#.to_owned(), "in use"),
            (r#"{"Code":"t.1","Message":"in use"}"#.to_owned(), "in use"),
            (r#"{"error_code":["t.1"],"error_msg":"in use"}"#.to_owned(), "in use"),
            (r#"{"errors":[{},{"error_code":"t.1","error_msg":"in use"}]}"#.to_owned(), "in use"),
            (
                r#"{"error":{"code":"inner","message":"x"},"code":"t.1","message":"in use"}"#.to_owned(),
                "in use",
            ),
            (r#"{"code":"409","error_code":"t.1","message":"x","error_msg":"in use"}"#.to_owned(), "in use"),
            (
                "<?xml version='1.0'?><Error><Code>t.1</Code><Message>in use</Message></Error>".to_owned(),
                "in use",
            ),
        ] {
            assert_eq!(parts(&body), (Some("t.1".to_owned()), message.to_owned()), "{body}");
        }
    }

    #[test]
    fn hostile_bodies_end_in_a_short_message() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let nested = format!("{}1{}", r#"{"error":"#.repeat(100), "}".repeat(100));
        for body in [deep.as_bytes(), nested.as_bytes(), &[0xff; 70_000], "基".repeat(50_000).as_bytes()] {
            let message = read(StatusCode::INTERNAL_SERVER_ERROR, &HeaderMap::new(), body).message;
            assert!(!message.is_empty() && message.chars().count() <= MAX_MESSAGE + 1, "{}", message.len());
        }
        let odd = StatusCode::from_u16(599).unwrap();
        assert_eq!(read(odd, &HeaderMap::new(), b"").message, "no reason given");
    }

    proptest::proptest! {
        #[test]
        fn whatever_a_body_holds_there_is_a_message_of_bounded_length(
            bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..2000), status in 300_u16..600,
        ) {
            let failure = read(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), &bytes);
            assert!(!failure.message.is_empty());
            assert!(failure.message.len() <= bytes.len().max(64) * 4);
        }

        #[test]
        fn pages_and_nested_objects_end(text in "[<>a-z\"{}\\[\\]:,!-]{0,200}") {
            for body in [format!("<{text}"), format!("{{\"error\":{text}}}"), format!("<title>{text}")] {
                assert!(!read(StatusCode::BAD_GATEWAY, &HeaderMap::new(), body.as_bytes()).message.is_empty());
            }
        }
    }
}
