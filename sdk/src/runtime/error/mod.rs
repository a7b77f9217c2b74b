//! What can go wrong, one type for each kind of failure.
//!
//! ```
//! # use eihealth::error::Error;
//! fn report(error: &Error) -> &'static str {
//!     match error {
//!         Error::Api(e) if e.status() == 409 => "it exists already",
//!         e if e.is_not_found() => "there is no such thing",
//!         e if e.is_throttled() => "too many requests",
//!         e if e.is_timeout() || e.is_transport() => "the network",
//!         _ => "something else",
//!     }
//! }
//! ```

mod api;
mod body;
mod config;
mod credentials;
mod decode;
mod history;
mod invalid_request;
mod paging;
mod text;
mod timeout;
mod transfer;
mod transport;
mod withheld;

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

pub use self::api::ApiError;
pub(crate) use self::api::request_id;
pub use self::config::ConfigError;
pub use self::credentials::CredentialsError;
pub use self::decode::DecodeError;
pub(crate) use self::history::{GaveUp, History};
pub use self::invalid_request::{InvalidRequest, Violation};
pub use self::paging::PagingError;
pub(crate) use self::text::shorten;
pub use self::timeout::{TimeoutError, TimeoutPhase};
pub use self::transfer::{TransferError, TransferFault};
pub use self::transport::TransportError;
pub(crate) use self::transport::root_cause;
pub use self::withheld::Withheld;
use crate::runtime::waiting::WaitFailure;

/// Why a call failed.
///
/// Each kind prints what failed, where, and what can be done about it, its cause included. None
/// prints credentials, or a value that the reference marks as one to protect.
///
/// `{}` and `{:?}` both give a sentence, so that `fn main() -> Result<(), Box<dyn Error>>` ends with one; `{:#?}` shows
/// the structure.
#[non_exhaustive]
pub enum Error {
    /// The request could not be sent, or its answer not received.
    Transport(TransportError),
    /// A time limit was reached.
    Timeout(TimeoutError),
    /// The service answered with a failure.
    Api(ApiError),
    /// The service's answer is not as documented.
    Decode(DecodeError),
    /// The request breaks documented limits, and was not sent.
    InvalidRequest(InvalidRequest),
    /// A list can't be read to its end.
    Paging(PagingError),
    /// What was waited for has not ended well.
    Wait(WaitFailure),
    /// There are no usable credentials.
    Credentials(CredentialsError),
    /// The client could not be built.
    Config(ConfigError),
    /// A file could not be uploaded or downloaded whole.
    Transfer(TransferError),
    /// An interceptor kept the request from being sent.
    Withheld(Withheld),
}

/// Prints and chains each kind as itself. By hand: a derive would cost every program a second of its build.
macro_rules! kinds {
    ($($kind:ident($error:ty)),*) => {
        impl fmt::Display for Error {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Self::$kind(error) => error.fmt(f)),* }
            }
        }

        impl StdError for Error {
            fn source(&self) -> Option<&(dyn StdError + 'static)> {
                match self { $(Self::$kind(error) => error.source()),* }
            }
        }

        $(impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::$kind(error)
            }
        })*
    };
}

kinds! {
    Transport(TransportError), Timeout(TimeoutError), Api(ApiError), Decode(DecodeError),
    InvalidRequest(InvalidRequest), Paging(PagingError), Wait(WaitFailure), Credentials(CredentialsError), Config(ConfigError),
    Transfer(TransferError), Withheld(Withheld)
}

impl Error {
    /// Sorts a failure of the HTTP client.
    pub(crate) fn from_reqwest(operation: &'static str, error: reqwest::Error) -> Self {
        if error.is_timeout() {
            TimeoutError::from_reqwest(operation, &error).into()
        } else {
            TransportError::new(operation, error).into()
        }
    }

    /// Adds what the call went through.
    pub(crate) fn with_history(mut self, history: History) -> Self {
        match &mut self {
            Self::Transport(error) => error.set_history(history),
            Self::Timeout(error) => error.set_history(history),
            Self::Api(error) => error.set_history(history),
            Self::Decode(_)
            | Self::InvalidRequest(_)
            | Self::Paging(_)
            | Self::Wait(_)
            | Self::Credentials(_)
            | Self::Config(_)
            | Self::Withheld(_) => {}
            Self::Transfer(_) => {}
        }
        self
    }

    fn history(&self) -> Option<&History> {
        match self {
            Self::Transport(error) => Some(error.history()),
            Self::Timeout(error) => Some(error.history()),
            Self::Api(error) => Some(error.history()),
            Self::Decode(_)
            | Self::InvalidRequest(_)
            | Self::Paging(_)
            | Self::Wait(_)
            | Self::Credentials(_)
            | Self::Config(_)
            | Self::Withheld(_) => None,
            Self::Transfer(error) => error.call()?.history(),
        }
    }

    /// The kind in a word, for logs.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Transport(error) if error.is_connect() => "no connection",
            Self::Transport(_) => "broken connection",
            Self::Timeout(_) => "timeout",
            Self::Api(_) => "failure status",
            Self::Decode(_) => "undecodable answer",
            Self::InvalidRequest(_) => "invalid request",
            Self::Paging(_) => "paging",
            Self::Wait(_) => "waiting",
            Self::Credentials(_) => "credentials",
            Self::Config(_) => "configuration",
            Self::Transfer(_) => "transfer of a file",
            Self::Withheld(_) => "withheld",
        }
    }

    /// How many attempts the call made. 0 for an error that came before the first, or after the last.
    pub fn attempts(&self) -> u32 {
        self.history().map_or(0, |history| history.attempts)
    }

    /// Whether the service may have carried the request out although the call failed: an answer was lost or can't be
    /// read, and the operation changes something. Look before repeating it.
    pub fn may_have_worked(&self) -> bool {
        match self {
            Self::Decode(error) => error.may_have_worked(),
            Self::Transfer(error) => error.call().is_some_and(Error::may_have_worked),
            _ => self.history().is_some_and(|history| history.may_have_worked),
        }
    }

    /// Whether a time limit was reached, IAM's included.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout(_) => true,
            Self::Credentials(error) => error.is_timeout(),
            Self::Transfer(error) => error.call().is_some_and(Error::is_timeout),
            _ => false,
        }
    }

    /// Whether the network failed, other than by a timeout; on the way to IAM included.
    pub fn is_transport(&self) -> bool {
        match self {
            Self::Transport(_) => true,
            Self::Credentials(error) => error.is_transport(),
            Self::Transfer(error) => error.call().is_some_and(Error::is_transport),
            _ => false,
        }
    }

    /// Whether the service refused for too many requests (429).
    pub fn is_throttled(&self) -> bool {
        self.failed_with(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether what was asked for does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.failed_with(StatusCode::NOT_FOUND)
    }

    /// Whether the credentials were refused (401).
    pub fn is_unauthorized(&self) -> bool {
        self.failed_with(StatusCode::UNAUTHORIZED)
    }

    fn failed_with(&self, status: StatusCode) -> bool {
        match self {
            Self::Decode(_) => false,
            Self::Transfer(error) => error.call().is_some_and(|call| call.failed_with(status)),
            _ => self.status() == Some(status),
        }
    }

    /// The HTTP status of the answer, if there was one; for credentials, of IAM's.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Credentials(error) => error.status(),
            Self::Transfer(error) => error.call()?.status(),
            _ => None,
        }
    }

    /// The id to give to the service's support, if the service gave one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            Self::Transport(_) | Self::Timeout(_) => self.history()?.request_id.as_deref(),
            Self::Credentials(error) => error.request_id(),
            Self::Transfer(error) => error.call()?.request_id(),
            _ => None,
        }
    }

    /// The operation that failed, such as `create_image`; `None` for credentials and configuration.
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Transport(error) => Some(error.operation()),
            Self::Timeout(error) => Some(error.operation()),
            Self::Api(error) => Some(error.operation()),
            Self::Decode(error) => Some(error.operation()),
            Self::InvalidRequest(error) => Some(error.operation()),
            Self::Transfer(error) => Some(error.operation()).filter(|operation| !operation.is_empty()),
            Self::Paging(error) => Some(error.operation()),
            Self::Wait(error) => Some(error.operation()),
            Self::Withheld(error) => Some(error.operation()),
            Self::Credentials(_) | Self::Config(_) => None,
        }
    }

    /// The service's answer of failure, if that is what it is.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::Transfer(error) => error.call()?.as_api(),
            _ => None,
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => fmt::Debug::fmt(error, f),
            Self::Timeout(error) => fmt::Debug::fmt(error, f),
            Self::Api(error) => fmt::Debug::fmt(error, f),
            Self::Decode(error) => fmt::Debug::fmt(error, f),
            Self::InvalidRequest(error) => fmt::Debug::fmt(error, f),
            Self::Paging(error) => fmt::Debug::fmt(error, f),
            Self::Wait(error) => fmt::Debug::fmt(error, f),
            Self::Credentials(error) => fmt::Debug::fmt(error, f),
            Self::Config(error) => fmt::Debug::fmt(error, f),
            Self::Transfer(error) => fmt::Debug::fmt(error, f),
            Self::Withheld(error) => fmt::Debug::fmt(error, f),
        }
    }
}

/// `Debug` of an error: a sentence, and its structure for `{:#?}`.
pub(crate) fn debug(
    sentence: &dyn fmt::Display,
    structure: &dyn fmt::Debug,
    name: &str,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if f.alternate() { f.debug_tuple(name).field(structure).finish() } else { sentence.fmt(f) }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use http::HeaderMap;

    use super::*;
    use crate::runtime::catalogue::Catalogue;

    fn api(status: StatusCode) -> Error {
        static NONE: Catalogue = Catalogue(&[]);
        ApiError::read(&NONE, "list_job", status, &HeaderMap::new(), bytes::Bytes::new(), None).into()
    }

    #[test]
    fn is_small_and_crosses_threads() {
        fn crosses_threads<T: std::error::Error + Send + Sync + 'static>() {}
        crosses_threads::<Error>();
        assert!(size_of::<Error>() <= 16, "{}", size_of::<Error>());
    }

    #[test]
    fn questions_about_an_answer() {
        assert!(api(StatusCode::TOO_MANY_REQUESTS).is_throttled());
        assert!(api(StatusCode::NOT_FOUND).is_not_found());
        assert!(api(StatusCode::UNAUTHORIZED).is_unauthorized());
        let error = api(StatusCode::CONFLICT);
        assert!(!error.is_throttled() && !error.is_not_found() && !error.is_unauthorized());
        assert!(!error.is_timeout() && !error.is_transport());
        assert_eq!(error.status(), Some(StatusCode::CONFLICT));
        assert_eq!(error.operation(), Some("list_job"));
        assert_eq!(error.as_api().unwrap().status(), StatusCode::CONFLICT);
    }

    #[test]
    fn a_kind_prints_and_chains_as_itself() {
        let inner = ConfigError::new("region", "is not set").with_source(std::io::Error::other("disk gone"));
        let text = inner.to_string();
        let error = Error::from(inner);
        assert_eq!(error.to_string(), text);
        assert_eq!(error.source().unwrap().to_string(), "disk gone");
        assert_eq!(error.as_api().map(ApiError::status), None);
    }
}
