//! A request to IAM, sent again if it fails for a passing reason: neither a login nor a lookup changes anything.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::CredentialsContext;
use crate::runtime::call::{Broken, Coding, Incoming, Read};
use crate::runtime::client::skew;
use crate::runtime::error::CredentialsError;
use crate::runtime::retry::{Retry, pause, retry_after};
use crate::runtime::secret::Secret;

/// How long one attempt may take.
const LIMIT: Duration = Duration::from_secs(10);
/// More than any answer has.
const MAX_ANSWER: usize = 1024 * 1024;

/// Sends what `build` makes, up to three times, and gives headers and body of an answer of success. `sent` is cut out of
/// what IAM says. If `signs`, a refusal for this machine's wrong clock is answered with the service's time, once.
pub(super) async fn exchange(
    action: &'static str,
    sent: Option<&Secret>,
    context: &CredentialsContext,
    signs: bool,
    build: impl Fn() -> Result<reqwest::RequestBuilder, CredentialsError>,
) -> Result<(HeaderMap, Bytes), CredentialsError> {
    let retry = Retry::standard();
    let mut attempts = 0;
    let mut corrected = None;
    loop {
        attempts += 1;
        let skew = context.skew();
        let mut refusal = None;
        let error = match attempt(action, sent, build()?, &mut refusal).await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        let Refusal { headers, body } = refusal.unwrap_or_default();
        if signs && error.status() == Some(StatusCode::UNAUTHORIZED) {
            match corrected {
                // the service's own time didn't help either
                Some((ahead, before)) => {
                    context.set_skew(before);
                    return Err(error.with_clock_ahead(ahead));
                }
                None => {
                    let ahead = skew::difference(&headers, &body, context.clock().now(), skew);
                    if let Some(ahead) = ahead {
                        tracing::warn!(
                            seconds = ahead,
                            "IAM's clock is ahead of this machine's by so much; signing by it"
                        );
                        context.set_skew(ahead);
                        corrected = Some((ahead, skew));
                        attempts -= 1;
                        continue;
                    }
                }
            }
        }
        let asked = retry_after(&headers, context.clock().now());
        let pause = match pause(&retry, attempts, asked, context.random()) {
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
    let read = Incoming::new(body, &Coding::of(&parts.headers), LIMIT).read(limit, None).await;
    Ok((parts.status, parts.headers, read))
}

/// An answer of failure.
#[derive(Default)]
struct Refusal {
    headers: HeaderMap,
    body: Bytes,
}

async fn attempt(
    action: &'static str,
    sent: Option<&Secret>,
    request: reqwest::RequestBuilder,
    refusal: &mut Option<Refusal>,
) -> Result<(HeaderMap, Bytes), CredentialsError> {
    let answer = receive(request.timeout(LIMIT), MAX_ANSWER).await;
    let (status, headers, read) = answer.map_err(|error| CredentialsError::unreachable(action, error))?;
    if !status.is_success() {
        // what came is enough for that
        let error = CredentialsError::refused(action, status, &headers, &read.bytes, sent);
        *refusal = Some(Refusal { headers, body: read.bytes });
        return Err(error);
    }
    match read.broken {
        None => Ok((headers, read.bytes)),
        Some(Broken::Off(error)) => Err(CredentialsError::unreachable(action, error)),
        Some(Broken::Stalled(limit)) => Err(CredentialsError::timed_out(limit)),
        Some(broken) => Err(CredentialsError::unexpected(action, &headers, broken.to_string())),
    }
}
