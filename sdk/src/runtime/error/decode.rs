//! The service answered with success, but not in the documented form.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::api::request_id;
use super::text::{shorten, shorten_body};
use crate::runtime::secret::REDACTED;

/// An answer of success that could not be read.
///
/// Decoding is lenient (missing, null, unknown and new values all pass), so this is rare: a body that is
/// not JSON, or a value of another JSON type than documented. [`body`](Self::body) has what came.
pub struct DecodeError {
    inner: Box<Inner>,
}

struct Inner {
    operation: &'static str,
    status: StatusCode,
    request_id: Option<String>,
    path: String,
    reason: String,
    body: Bytes,
    /// Whether `body` is what could be read of it.
    in_part: bool,
    sensitive: bool,
    /// Whether the operation changes something.
    of_a_change: bool,
}

impl DecodeError {
    /// `path` is where in the JSON the trouble is, `reason` what the decoder said.
    pub(crate) fn new(
        operation: &'static str,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        path: impl Into<String>,
        reason: impl fmt::Display,
    ) -> Self {
        let inner = Inner {
            operation,
            status,
            request_id: request_id(headers),
            path: path.into(),
            reason: reason.to_string(),
            body,
            in_part: false,
            sensitive: false,
            of_a_change: false,
        };
        Self { inner: Box::new(inner) }
    }

    /// Shows nothing of the body, for an operation that answers with secrets.
    pub(crate) fn sensitive(mut self) -> Self {
        self.inner.sensitive = true;
        // what is said of a body that could not be read quotes nothing of it
        if !self.inner.in_part {
            self.inner.reason = without_value(&self.inner.reason);
        }
        self
    }

    /// Says that the body could not be read to its end.
    pub(crate) fn in_part(mut self) -> Self {
        self.inner.in_part = true;
        self
    }

    /// Says that the operation changes something, which it has done.
    pub(crate) fn of_a_change(mut self) -> Self {
        self.inner.of_a_change = true;
        self
    }

    /// Whether the call changed something all the same.
    pub(super) fn may_have_worked(&self) -> bool {
        self.inner.of_a_change
    }

    /// The operation whose answer it was.
    pub fn operation(&self) -> &'static str {
        self.inner.operation
    }

    /// The HTTP status, one of success.
    pub fn status(&self) -> StatusCode {
        self.inner.status
    }

    /// The id to give to the service's support.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id.as_deref()
    }

    /// Where in the body the trouble is, such as `jobs[2].id`; empty or `.` for the whole.
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// What the decoder said.
    pub fn reason(&self) -> &str {
        &self.inner.reason
    }

    /// The body as it came, as far as it could be read. It may hold secrets.
    pub fn body(&self) -> &Bytes {
        &self.inner.body
    }

    fn shown_body(&self, limit: usize) -> String {
        if self.inner.sensitive {
            return REDACTED.to_owned();
        }
        shorten_body(&self.inner.body, limit)
    }
}

/// A decoder's message without the value it quotes: `invalid type: string "x", expected u64`.
fn without_value(reason: &str) -> String {
    const QUOTES: [char; 3] = ['"', '`', '\''];
    match reason.split_once(": ") {
        Some((kind, rest)) if !kind.contains(QUOTES) => {
            let expected = rest.rfind(", expected ").and_then(|at| rest.get(at..)).unwrap_or_default();
            format!("{kind}: {REDACTED}{expected}")
        }
        // What is missing is a name of the reference, not of the answer.
        None if !reason.contains(QUOTES) || reason.starts_with("missing field") => reason.to_owned(),
        _ => REDACTED.to_owned(),
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, status, request_id, path, reason, body, in_part, of_a_change, .. } =
            &*self.inner;
        write!(f, "{operation}: the answer ({}) is not as documented", status.as_u16())?;
        if !matches!(path.as_str(), "" | ".") {
            write!(f, " at `{}`", shorten(path, 200))?;
        }
        write!(f, ": {}", shorten(reason, 300))?;
        if let Some(id) = request_id {
            write!(f, " (request id {})", shorten(id, 100))?;
        }
        if *of_a_change {
            f.write_str(
                "; by its status the service has carried the request out: look before you repeat it",
            )?;
        }
        if *in_part {
            return Ok(());
        }
        if body.trim_ascii_start().is_empty() {
            return f.write_str("; the body is empty");
        }
        if body.trim_ascii_start().starts_with(b"<") {
            f.write_str("; the body is a page, not JSON: does the endpoint lead to a proxy or a login?")?;
        }
        write!(f, "; body ({} bytes): {}", body.len(), self.shown_body(200))
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let Inner { operation, status, request_id, path, reason, .. } = &*self.inner;
        f.debug_struct("DecodeError")
            .field("operation", operation)
            .field("status", &status.as_u16())
            .field("request_id", request_id)
            .field("path", path)
            .field("reason", reason)
            .field("body", &self.shown_body(500))
            .finish()
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::record::{DecodeOptions, from_json};

    fn decode(body: &'static str) -> DecodeError {
        let mut value = std::collections::BTreeMap::<String, Vec<i64>>::new();
        let why = from_json(body.as_bytes(), &mut value, DecodeOptions::default()).unwrap_err();
        let mut headers = HeaderMap::new();
        headers.insert("x-request-id", http::HeaderValue::from_static("r1"));
        DecodeError::new("list_job", StatusCode::OK, &headers, body.into(), why.path, why.reason)
    }

    #[test]
    fn says_where_in_the_body() {
        let text = decode(r#"{"jobs":[1,x]}"#).to_string();
        let expected = "list_job: the answer (200) is not as documented at `jobs[1]`: expected value at line \
                        1 column 12";
        assert!(text.starts_with(expected), "{text}");
        assert!(text.ends_with("(request id r1); body (14 bytes): {\"jobs\":[1,x]}"), "{text}");
    }

    #[test]
    fn says_if_the_body_is_empty_or_a_page() {
        assert!(decode("").to_string().ends_with("the body is empty"));
        assert!(decode("<html>log in</html>").to_string().contains("a page, not JSON"));
    }

    #[test]
    fn nothing_of_a_sensitive_answer_is_shown() {
        for body in [
            r#"{"token":"s3cr3t"}"#,
            r#"{"token":["s3cr3t, expected s3cr3t"]}"#,
            r#""s3cr3t""#,
            "s3cr3t",
            r#"{"token":[1]} s3cr3t"#,
        ] {
            let json = serde_json::from_str::<std::collections::BTreeMap<String, Vec<u64>>>(body);
            let reason = json.unwrap_err();
            let error = DecodeError::new(
                "get_token",
                StatusCode::OK,
                &HeaderMap::new(),
                body.into(),
                "token",
                reason,
            )
            .sensitive();
            // The text after a forged ", expected " inside of a value must not come through either.
            let shown = format!("{error} {error:?} {error:#?} {}", error.reason());
            assert!(!shown.contains("s3cr3t"), "{shown}");
            assert_eq!(error.body(), body);
        }
        assert_eq!(without_value("missing field `id` at line 1"), "missing field `id` at line 1");
        assert_eq!(without_value("unknown variant `s3cr3t`, expected `A`"), REDACTED);
        assert_eq!(without_value("unknown variant `s3cr3t: x`, expected `A`"), REDACTED);
        assert_eq!(
            without_value("invalid type: map, expected u64"),
            "invalid type: [redacted], expected u64"
        );
    }

    #[test]
    fn a_long_body_is_cut() {
        let error = DecodeError::new(
            "x",
            StatusCode::OK,
            &HeaderMap::new(),
            Bytes::from(vec![b'a'; 10_000]),
            "",
            "expected value",
        );
        assert!(error.to_string().len() < 400 && format!("{error:#?}").len() < 800);
    }
}
