//! A request to IAM, sent again if it fails for a passing reason: neither a login nor a lookup changes anything.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::call::{Broken, Incoming, Read};
use crate::runtime::error::CredentialsError;
use crate::runtime::retry::{Random, Retry, pause, retry_after};
use crate::runtime::secret::Secret;

/// How long one attempt may take.
const LIMIT: Duration = Duration::from_secs(10);
/// More than any answer has.
const MAX_ANSWER: usize = 1024 * 1024;

/// Sends what `build` makes, up to three times, and gives headers and body of an answer of success. `sent` is cut out of
/// what IAM says.
pub(super) async fn exchange(
    action: &'static str,
    sent: Option<&Secret>,
    random: &Random,
    build: impl Fn() -> Result<reqwest::RequestBuilder, CredentialsError>,
) -> Result<(HeaderMap, Bytes), CredentialsError> {
    let retry = Retry::standard();
    let mut attempts = 0;
    loop {
        attempts += 1;
        let mut asked = None;
        let error = match attempt(action, sent, build()?, &mut asked).await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        let pause = match pause(&retry, attempts, asked, random) {
            Ok(pause) if error.is_transient() => pause,
            _ => return Err(error),
        };
        tracing::info!(
            action,
            status = error.status().map(|status| status.as_u16()),
            pause_ms = pause.as_millis() as u64,
            "an attempt failed; there will be another"
        );
        tokio::time::sleep(pause).await;
    }
}

/// Sends a request, and reads up to `limit` bytes of what is answered.
pub(super) async fn receive(
    request: reqwest::RequestBuilder,
    limit: usize,
) -> Result<(StatusCode, HeaderMap, Read), reqwest::Error> {
    let response = http::Response::<reqwest::Body>::from(request.send().await?);
    let (parts, body) = response.into_parts();
    let read = Incoming::new(body, &parts.headers, LIMIT).read(limit, None).await;
    Ok((parts.status, parts.headers, read))
}

async fn attempt(
    action: &'static str,
    sent: Option<&Secret>,
    request: reqwest::RequestBuilder,
    asked: &mut Option<Duration>,
) -> Result<(HeaderMap, Bytes), CredentialsError> {
    let answer = receive(request.timeout(LIMIT), MAX_ANSWER).await;
    let (status, headers, read) = answer.map_err(|error| CredentialsError::unreachable(action, error))?;
    if !status.is_success() {
        *asked = retry_after(&headers, SystemTime::now());
        // what came is enough for that
        return Err(CredentialsError::refused(action, status, &headers, &read.bytes, sent));
    }
    match read.broken {
        None => Ok((headers, read.bytes)),
        Some(Broken::Off(error)) => Err(CredentialsError::unreachable(action, error)),
        Some(Broken::Stalled(limit)) => Err(CredentialsError::timed_out(limit)),
        Some(broken) => Err(CredentialsError::unexpected(action, &headers, broken.to_string())),
    }
}
