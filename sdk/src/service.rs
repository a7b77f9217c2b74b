//! What the runtime learns from the generated side: the error codes of the service.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::generated::{CATALOGUE, ErrorCode};
use crate::runtime::catalogue::Code;
use crate::runtime::error::ApiError;

impl ApiError {
    /// Reads an answer of failure. Whatever the body holds, there is a message.
    ///
    /// Understood are the documented `{"error_code", "error_msg"}`, the forms of IAM and of gateways,
    /// HTML pages and plain text. Useful in tests, to have a mock service fail.
    pub fn from_parts(operation: &'static str, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        Self::read(&CATALOGUE, operation, status, headers, body, None)
    }

    /// The service's code: `e.code() == ErrorCode::TemplateInUse`.
    ///
    /// An answer without a code has `ErrorCode::Unknown` of an empty text, which equals no documented code;
    /// [`has_code`](Self::has_code) tells.
    pub fn code(&self) -> ErrorCode {
        ErrorCode::from(self.code_text())
    }
}

impl ErrorCode {
    fn facts(&self) -> Option<&'static Code> {
        CATALOGUE.find(self.as_str())
    }

    /// The HTTP status that the reference documents for it; `None` for an unknown code.
    pub fn status(&self) -> Option<StatusCode> {
        self.facts().and_then(|code| StatusCode::from_u16(code.status).ok())
    }

    /// Whether the same request can succeed later. `false` for an unknown code.
    pub fn is_retryable(&self) -> bool {
        self.facts().is_some_and(|code| code.retry)
    }

    /// The documented message; `None` for an unknown code.
    pub fn message(&self) -> Option<&'static str> {
        self.facts().map(|code| code.message)
    }

    /// What to do about it; `None` for an unknown code.
    pub fn advice(&self) -> Option<&'static str> {
        self.facts().map(|code| code.advice)
    }
}

impl From<&str> for ErrorCode {
    fn from(code: &str) -> Self {
        match CATALOGUE.position(code) {
            Some(position) => Self::ALL[position].clone(),
            None => Self::Unknown(code.to_owned()),
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
