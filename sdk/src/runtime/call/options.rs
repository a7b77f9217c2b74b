//! What holds for one call only.

use std::time::Duration;

use http::{HeaderName, HeaderValue};

use crate::runtime::retry::Retry;

use super::Repeat;

/// Settings of one call; where there is none, the client's holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    /// What comes of sending this request twice, where more is known of it than of the operation.
    pub(crate) repeat: Option<Repeat>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
}

/// Headers that belong to the client: to set them would break the signature, the framing, or the reading of the answer.
pub(crate) const RESERVED: [&str; 9] = [
    "accept-encoding",
    "authorization",
    "content-length",
    "host",
    "transfer-encoding",
    "x-auth-token",
    "x-project-id",
    "x-sdk-date",
    "x-security-token",
];
