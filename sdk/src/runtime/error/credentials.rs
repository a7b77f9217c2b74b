//! There are no usable credentials.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::history::write_clock;
use super::text::shorten;
use super::transport::{root_cause, target};
use super::{api, body};
use crate::runtime::environment;
use crate::runtime::secret::Secret;
use crate::runtime::signing::SigningError;

/// Credentials are missing, were refused, or could not be had.
///
/// Cheap to clone: callers that waited for the same login get the same error. It never shows a
/// password, secret key or token.
#[derive(Clone)]
pub struct CredentialsError {
    inner: Arc<Kind>,
}

#[derive(Debug)]
enum Kind {
    /// None were given, or they lack a part.
    Missing(Cow<'static, str>),
    /// A part of them can't be right.
    Unusable(String),
    /// None were found, in the places that are named.
    NotFound { looked: Vec<String>, last: Option<CredentialsError> },
    /// The metadata service of a cloud server gave none.
    Metadata { url: String, problem: String, status: Option<StatusCode>, source: Option<reqwest::Error> },
    /// IAM answered with a failure.
    Refused {
        action: &'static str,
        status: StatusCode,
        failure: body::Failure,
        /// By how many seconds IAM's clock is ahead, if that was a trouble.
        clock_ahead: Option<i64>,
    },
    /// IAM could not be reached, or its answer not received.
    Unreachable { action: &'static str, target: Option<String>, source: reqwest::Error },
    /// It took too long.
    TimedOut { limit: Duration },
    /// IAM answered with success, but without what was asked for.
    Unexpected { action: &'static str, problem: Cow<'static, str>, request_id: Option<String> },
    /// No project, or no single one, has the name.
    Project { problem: String },
    /// A provider of the application's own failed.
    Provider(Box<dyn StdError + Send + Sync>),
}

impl CredentialsError {
    fn from_kind(kind: Kind) -> Self {
        Self { inner: Arc::new(kind) }
    }

    /// For a provider that has no credentials to give. `problem` says what is missing and where to put it.
    pub fn missing(problem: impl Into<Cow<'static, str>>) -> Self {
        Self::from_kind(Kind::Missing(problem.into()))
    }

    /// `problem` says which part is wrong, how, and what to do.
    pub(crate) fn unusable(problem: String) -> Self {
        Self::from_kind(Kind::Unusable(problem))
    }

    /// `looked` says where, and what was found there.
    pub(crate) fn not_found(looked: Vec<String>) -> Self {
        Self::from_kind(Kind::NotFound { looked, last: None })
    }

    /// As [`not_found`](Self::not_found), with the error of the place that was asked last.
    pub(crate) fn not_found_after(looked: Vec<String>, last: Self) -> Self {
        Self::from_kind(Kind::NotFound { looked, last: Some(last) })
    }

    pub(crate) fn metadata(
        url: &str,
        problem: String,
        status: Option<StatusCode>,
        source: Option<reqwest::Error>,
    ) -> Self {
        Self::from_kind(Kind::Metadata { url: url.to_owned(), problem, status, source })
    }

    /// For a provider that failed. The cause is printed: it must not quote a secret.
    pub fn provider(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::from_kind(Kind::Provider(cause.into()))
    }

    pub(crate) fn timed_out(limit: Duration) -> Self {
        Self::from_kind(Kind::TimedOut { limit })
    }

    /// IAM's answer of failure. What was sent is cut out of what it says.
    pub(crate) fn refused(
        action: &'static str,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        sent: Option<&Secret>,
    ) -> Self {
        let mut failure = body::read(status, headers, body);
        if let Some(sent) = sent {
            failure.message = sent.scrub(&failure.message).into_owned();
            failure.code = failure.code.map(|code| sent.scrub(&code).into_owned());
        }
        failure.details = None; // not printed
        failure.request_id = api::request_id(headers).or(failure.request_id);
        Self::from_kind(Kind::Refused { action, status, failure, clock_ahead: None })
    }

    /// Says that IAM's clock is so many seconds ahead.
    pub(crate) fn with_clock_ahead(mut self, seconds: i64) -> Self {
        if let Some(Kind::Refused { clock_ahead, .. }) = Arc::get_mut(&mut self.inner) {
            *clock_ahead = Some(seconds);
        }
        self
    }

    pub(crate) fn unreachable(action: &'static str, error: reqwest::Error) -> Self {
        let target = error.url().map(target);
        Self::from_kind(Kind::Unreachable { action, target, source: error.without_url() })
    }

    pub(crate) fn unexpected(
        action: &'static str,
        headers: &HeaderMap,
        problem: impl Into<Cow<'static, str>>,
    ) -> Self {
        let request_id = api::request_id(headers);
        Self::from_kind(Kind::Unexpected { action, problem: problem.into(), request_id })
    }

    pub(crate) fn project(problem: String) -> Self {
        Self::from_kind(Kind::Project { problem })
    }

    /// The status of the answer of failure, IAM's or the metadata service's.
    pub fn status(&self) -> Option<StatusCode> {
        match &*self.inner {
            Kind::Refused { status, .. } => Some(*status),
            Kind::Metadata { status, .. } => *status,
            Kind::NotFound { last, .. } => last.as_ref()?.status(),
            _ => None,
        }
    }

    /// The id that IAM gave to the request.
    pub fn request_id(&self) -> Option<&str> {
        match &*self.inner {
            Kind::Refused { failure, .. } => failure.request_id.as_deref(),
            Kind::Unexpected { request_id, .. } => request_id.as_deref(),
            _ => None,
        }
    }

    /// Whether a time limit was reached.
    pub fn is_timeout(&self) -> bool {
        match &*self.inner {
            Kind::TimedOut { .. } => true,
            Kind::Unreachable { source, .. } | Kind::Metadata { source: Some(source), .. } => {
                source.is_timeout()
            }
            Kind::NotFound { last: Some(last), .. } => last.is_timeout(),
            _ => false,
        }
    }

    /// Whether the network failed, other than by a timeout.
    pub fn is_transport(&self) -> bool {
        match &*self.inner {
            Kind::Unreachable { source, .. } | Kind::Metadata { source: Some(source), .. } => {
                !source.is_timeout()
            }
            Kind::NotFound { last: Some(last), .. } => last.is_transport(),
            _ => false,
        }
    }

    /// Whether IAM refused what was sent, so that sending it again cannot help. It locks a user out after
    /// a few wrong passwords.
    pub fn is_refused(&self) -> bool {
        self.status().is_some_and(|status| {
            status.is_client_error()
                && status != StatusCode::TOO_MANY_REQUESTS
                && status != StatusCode::REQUEST_TIMEOUT
        })
    }

    /// Whether the same may work in a while: the network, a timeout, or trouble on IAM's side.
    pub fn is_transient(&self) -> bool {
        self.is_timeout()
            || self.is_transport()
            || self.status().is_some_and(|status| {
                let passing = [StatusCode::REQUEST_TIMEOUT, StatusCode::TOO_MANY_REQUESTS].contains(&status);
                passing || status.is_server_error()
            })
    }
}

/// What to do about a refusal.
fn advice(status: StatusCode) -> Option<&'static str> {
    match status {
        StatusCode::BAD_REQUEST => Some("check user name, account name and project"),
        StatusCode::UNAUTHORIZED => {
            Some("check user name, account name and password, or access key and secret key")
        }
        StatusCode::FORBIDDEN => {
            Some("the user needs programmatic access and permissions for the project; see IAM in the console")
        }
        StatusCode::NOT_FOUND => Some("check the IAM endpoint and the project"),
        StatusCode::TOO_MANY_REQUESTS => Some("share one client, so that its token is reused"),
        status if status.is_server_error() => Some("try again later"),
        _ => None,
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.inner {
            Kind::Missing(problem) => write!(f, "no credentials: {problem}"),
            Kind::Unusable(problem) => write!(f, "unusable credentials: {problem}"),
            Kind::NotFound { looked, .. } => {
                f.write_str("no credentials found. Looked at: ")?;
                for (index, place) in looked.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "; " };
                    write!(f, "{comma}({}) {place}", index + 1)?;
                }
                write!(f, ". What to do: {}", environment::advice())
            }
            Kind::Metadata { url, problem, source, .. } => {
                write!(f, "metadata service {url}: {problem}")?;
                match source {
                    Some(source) => write!(f, " ({})", root_cause(source)),
                    None => Ok(()),
                }
            }
            Kind::Refused { action, status, failure, clock_ahead } => {
                write!(f, "{action}: IAM answered {}", status.as_u16())?;
                if let Some(reason) = status.canonical_reason() {
                    write!(f, " {reason}")?;
                }
                if failure.message != body::reason(*status) {
                    write!(f, ": {}", shorten(&failure.message, 300))?;
                }
                let code = failure.code.as_deref().filter(|code| *code != status.as_str());
                if let Some(code) = code {
                    write!(f, " (code {})", shorten(code, 100))?;
                }
                if let Some(id) = &failure.request_id {
                    write!(f, " (request id {})", shorten(id, 100))?;
                }
                if let Some(advice) = advice(*status) {
                    write!(f, "; {advice}")?;
                }
                match clock_ahead {
                    Some(ahead) => write_clock(*ahead, f),
                    None => Ok(()),
                }
            }
            Kind::Unreachable { action, target, source } => {
                let what = if source.is_timeout() { "no answer in time" } else { "IAM was not reached" };
                write!(f, "{action}: {what}")?;
                if let Some(target) = target {
                    write!(f, " ({})", shorten(target, 200))?;
                }
                write!(f, ": {}; check network, proxy, region and IAM endpoint", root_cause(source))
            }
            Kind::TimedOut { limit } => write!(f, "credentials were not there within {limit:?}"),
            Kind::Unexpected { action, problem, request_id } => {
                write!(f, "{action}: {problem}")?;
                if let Some(id) = request_id {
                    write!(f, " (request id {})", shorten(id, 100))?;
                }
                f.write_str("; check the IAM endpoint")
            }
            Kind::Project { problem } => f.write_str(problem),
            Kind::Provider(source) => {
                write!(f, "the credentials provider failed: {}", shorten(&source.to_string(), 300))
            }
        }
    }
}

impl fmt::Debug for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, &self.inner, "CredentialsError", f)
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &*self.inner {
            // its own text is part of this one's
            Kind::Provider(source) => source.source(),
            _ => None,
        }
    }
}

impl From<SigningError> for CredentialsError {
    fn from(error: SigningError) -> Self {
        Self::missing(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, body: &str) -> CredentialsError {
        let status = StatusCode::from_u16(status).unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("x-iam-trace-id", http::HeaderValue::from_static("t1"));
        CredentialsError::refused("login", status, &headers, body.as_bytes(), Some(&Secret::from("s3cr3t")))
    }

    #[test]
    fn a_refusal_says_what_iam_said_and_what_to_do() {
        let body =
            r#"{"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}}"#;
        let error = refused(401, body);
        assert_eq!(
            error.to_string(),
            "login: IAM answered 401 Unauthorized: The username or password is wrong. (request id t1); check user \
             name, account name and password, or access key and secret key"
        );
        assert!(error.is_refused() && !error.is_transient());
        assert_eq!((error.status(), error.request_id()), (Some(StatusCode::UNAUTHORIZED), Some("t1")));
        let other = refused(403, r#"{"error_code":"IAM.0101","error_msg":"no"}"#);
        assert!(other.to_string().contains("403 Forbidden: no (code IAM.0101)"), "{other}");
    }

    #[test]
    fn an_echoed_password_is_cut_out() {
        for body in [
            r#"{"error":{"code":"s3cr3t","message":"bad password s3cr3t"}}"#,
            r#"{"details":"s3cr3t","error_msg":"x"}"#,
            "bad s3cr3t",
        ] {
            let error = refused(400, body);
            assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
        }
    }

    #[test]
    fn trouble_on_the_other_side_is_transient() {
        for status in [408, 429, 500, 503] {
            assert!(refused(status, "").is_transient() && !refused(status, "").is_refused(), "{status}");
        }
        assert!(CredentialsError::timed_out(Duration::from_secs(1)).is_transient());
        assert!(!CredentialsError::missing("set them").is_transient());
    }

    #[test]
    fn a_providers_cause_is_kept() {
        let error = CredentialsError::provider(std::io::Error::other("vault sealed"));
        assert_eq!(error.to_string(), "the credentials provider failed: vault sealed");
        assert!(error.source().is_none(), "it is in the text");
    }
}
