//! A call on its way: attempts until one succeeds or another makes no sense.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
use tracing::field::Empty;
use tracing::{Instrument, Level, Span};

use crate::runtime::client::{require_tokio, skew};
use crate::runtime::credentials::Identity;
use crate::runtime::error::{ApiError, Error, GaveUp, History, TimeoutError, TimeoutPhase, request_id};
use crate::runtime::intercept::{Ended, Next};
use crate::runtime::response::Response;
use crate::runtime::retry::{Decision, Failed, Reach, Spent, decide, reach};

use super::Repeat;
use super::exchange::{Content, Head, Received};
use super::reply::{self, Answer};
use super::request::{Parts, Request};

type Answering = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// A call on its way; a future of its answer.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<T> {
    answer: Answering,
    read: reply::Read<T>,
}

impl<T> Sending<T> {
    #[inline]
    pub(crate) fn new(request: Request, read: reply::Read<T>) -> Self {
        Sending { answer: send(request), read }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<Response<T>, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let read = self.read;
        self.answer.as_mut().poll(context).map(|answer| answer.and_then(read))
    }
}

impl<T> std::fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sending")
    }
}

/// Sends a request, whatever its answer's type. Boxed here, so that it is compiled once.
pub(crate) fn send(request: Request) -> Answering {
    let parts = request.into_parts();
    let span = tracing::info_span!(
        "eihealth",
        operation = parts.operation.id,
        method = %parts.operation.method,
        path = parts.operation.path,
        status = Empty,
        request_id = Empty,
        attempts = Empty,
    );
    let answer: Answering = Box::pin(run(parts, span.clone()));
    if span.is_disabled() { answer } else { Box::pin(answer.instrument(span)) }
}

async fn run(mut parts: Box<Parts>, span: Span) -> Result<Answer, Error> {
    // sockets and timers would panic far from here
    require_tokio()?;
    parts.checked()?;
    if let Some(json) = parts.shown.take() {
        parts.client.show_body(parts.operation.id, None, &json);
    }
    let mut history = History::default();
    let limit = parts.options.timeout.or(parts.client.timeout());
    let result = match limit {
        None => attempts(&mut parts, &span, &mut history).await,
        Some(limit) => match tokio::time::timeout(limit, attempts(&mut parts, &span, &mut history)).await {
            Ok(result) => result,
            Err(_) => {
                history.may_have_worked |= history.under_way && parts.repeat() != Repeat::Safe;
                Err(TimeoutError::new(parts.operation.id, TimeoutPhase::Call, limit).into())
            }
        },
    };
    span.record("attempts", history.attempts);
    match result {
        Ok(Received { status, headers, content }) => {
            let (client, operation) = (parts.client.clone(), parts.operation);
            let request = matches!(content, Content::Stream(_)).then(|| Request::from_parts(parts));
            Ok(Answer { client, operation, status, headers, content, request })
        }
        Err(error) => Err(error.with_history(history)),
    }
}

/// What was tried beyond plain repeating; each helps once or never.
#[derive(Default)]
struct Remedies {
    new_identity: bool,
    /// How far ahead the service's clock is, and by what was signed before.
    servers_clock: Option<(i64, i64)>,
}

async fn attempts(parts: &mut Parts, span: &Span, history: &mut History) -> Result<Received, Error> {
    let url = parts.url().await?;
    let mut remedies = Remedies::default();
    let mut spent = Spent::default();
    // attempts that count against the limit: those after a remedy don't
    let mut counted = 0;
    let mut last = None;
    loop {
        let identity = match (parts.identity().await, last) {
            (Ok(identity), _) => identity,
            // what the service may have done matters more than why it can't be asked again
            (Err(Error::Credentials(reason)), Some(error)) if history.may_have_worked => {
                history.gave_up = Some(GaveUp::Credentials(reason));
                return Err(error);
            }
            (Err(error), _) => return Err(error),
        };
        history.attempts += 1;
        counted += 1;
        let start = Instant::now();
        let skew = parts.client.skew();
        let mut head = Head::default();
        history.under_way = true;
        history.request_id = None;
        let result = parts.attempt(&url, identity.as_ref(), history.attempts, &mut head).await;
        history.under_way = false;
        let error = match result {
            Ok(received) => {
                let end = End { status: Some(received.status), headers: &received.headers, error: None };
                ended(parts, span, history.attempts, start, end, Next::Done);
                parts.client.budget().succeeded(spent);
                return Ok(received);
            }
            Err(Error::Api(error)) => {
                let secrets = identity.iter().flat_map(Identity::secrets).chain(parts.secrets());
                error.without(secrets).into()
            }
            Err(error) => error,
        };
        // an answer of failure has its own
        history.request_id = error.request_id().is_none().then(|| request_id(&head.headers)).flatten();
        let next = {
            let tried = Tried { error: &error, identity: identity.as_ref(), head: &head, skew, counted };
            next(parts, history, &tried, &mut remedies)
        };
        let end = End { status: head.status, headers: &head.headers, error: Some(&error) };
        ended(
            parts,
            span,
            history.attempts,
            start,
            end,
            match &next {
                Err(()) => Next::Fails,
                Ok(Step::Again) => Next::Again(Duration::ZERO),
                Ok(Step::After(pause, _)) => Next::Again(*pause),
            },
        );
        match next {
            Err(()) => return Err(error),
            Ok(Step::Again) => counted -= 1,
            Ok(Step::After(pause, taken)) => spent = parts.client.budget().pause(pause, taken).await,
        }
        last = Some(error);
    }
}

enum Step {
    /// At once, with another identity or date.
    Again,
    After(Duration, Spent),
}

/// A failed attempt.
struct Tried<'a> {
    error: &'a Error,
    identity: Option<&'a Identity>,
    head: &'a Head,
    /// By how many seconds the signature was ahead of the clock.
    skew: i64,
    counted: u32,
}

/// What comes after a failed attempt; `Err` for nothing.
fn next(
    parts: &Parts,
    history: &mut History,
    tried: &Tried<'_>,
    remedies: &mut Remedies,
) -> Result<Step, ()> {
    let Tried { error, identity, head, skew, counted } = *tried;
    let (operation, client) = (parts.operation, &parts.client);
    if reach(operation, error) == Reach::Unknown && parts.repeat() != Repeat::Safe {
        history.may_have_worked = true;
    }
    let may_go_again = parts.body.is_there() && parts.repeat() != Repeat::Never;
    if head.status == Some(StatusCode::UNAUTHORIZED)
        && let Some(identity) = identity
    {
        if let Some((ahead, before)) = remedies.servers_clock {
            // the service's own time didn't help either: not this machine's clock, or not only
            client.set_skew(before);
            history.clock_ahead = Some(ahead);
        } else if identity.is_signing()
            && let Some(body) = error.as_api().map(ApiError::body)
            && let Some(ahead) = skew::difference(&head.headers, body, client.clock().now(), skew)
        {
            client.set_skew(ahead);
            remedies.servers_clock = Some((ahead, skew));
            tracing::warn!(
                seconds = ahead,
                "the service's clock is ahead of this machine's by so much; signing by it"
            );
            if may_go_again {
                return Ok(Step::Again);
            }
            history.clock_ahead = Some(ahead);
        }
        // a token that was revoked before its end: the next one may do
        if !remedies.new_identity && client.was_refused(identity) && may_go_again {
            remedies.new_identity = true;
            return Ok(Step::Again);
        }
    }
    let failed = Failed {
        operation,
        repeat: parts.repeat(),
        error,
        attempts: counted,
        body_is_there: parts.body.is_there(),
    };
    let retry = parts.options.retry.as_ref().unwrap_or(client.retry());
    match decide(&failed, retry, client.budget(), client.random()) {
        Decision::Repeat(pause, taken) => Ok(Step::After(pause, taken)),
        Decision::GiveUp(why) => {
            history.gave_up = why;
            Err(())
        }
    }
}

/// How an attempt ended.
#[derive(Clone, Copy)]
struct End<'a> {
    status: Option<StatusCode>,
    headers: &'a HeaderMap,
    error: Option<&'a Error>,
}

/// Tells log and interceptors how an attempt ended, and what comes next.
fn ended(parts: &Parts, span: &Span, number: u32, start: Instant, end: End<'_>, next: Next) {
    let End { status: answered, headers, error } = end;
    let interceptors = parts.client.interceptors();
    if error.is_none() && span.is_disabled() && interceptors.is_empty() && !tracing::enabled!(Level::DEBUG) {
        return;
    }
    let duration = start.elapsed();
    let status = answered.map(|status| status.as_u16());
    let id = request_id(headers);
    if let Some(status) = status {
        span.record("status", status);
    }
    if let Some(id) = &id {
        span.record("request_id", id.as_str());
    }
    let milliseconds = duration.as_secs_f64() * 1000.0;
    // what the service said is not logged: it may quote what was sent
    let reason = error.map(Error::kind);
    let code = error.and_then(Error::as_api).map(ApiError::code_text);
    match (error, next) {
        (Some(_), Next::Again(pause)) => tracing::info!(
            attempt = number,
            status,
            request_id = id.as_deref(),
            milliseconds,
            reason,
            code,
            pause_ms = pause.as_millis() as u64,
            "an attempt failed; there will be another"
        ),
        (Some(_), _) => tracing::debug!(
            attempt = number,
            status,
            request_id = id.as_deref(),
            milliseconds,
            reason,
            code,
            "an attempt failed"
        ),
        (None, _) => {
            tracing::debug!(
                attempt = number,
                status,
                request_id = id.as_deref(),
                milliseconds,
                "an attempt succeeded"
            );
        }
    }
    let ended = Ended {
        operation: parts.operation.id,
        attempt: number,
        duration,
        status: answered,
        headers,
        request_id: id.as_deref(),
        error,
        next,
    };
    for interceptor in interceptors {
        interceptor.after_attempt(&ended);
    }
}
