//! Whether a failed attempt is worth another, and allowed one.

use std::time::Duration;

use http::StatusCode;

use crate::runtime::call::{Operation, Repeat};
use crate::runtime::error::{Error, GaveUp};

use super::{Budget, Random, Retry, Spent};

/// How far an attempt got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// The service has certainly not carried it out: it has not seen it, or refused it unread.
    NotDone,
    /// It may have been carried out.
    Unknown,
    /// The service has answered it: what the answer says holds.
    Answered,
}

/// How far the attempt got that failed with `error`.
pub(crate) fn reach(operation: &Operation, error: &Error) -> Reach {
    match error {
        Error::Transport(error) if error.was_sent() => Reach::Unknown,
        Error::Timeout(error) if !error.is_connect() => Reach::Unknown,
        Error::Transport(_) | Error::Timeout(_) | Error::Credentials(_) => Reach::NotDone,
        Error::InvalidRequest(_)
        | Error::Paging(_)
        | Error::Wait(_)
        | Error::Config(_)
        | Error::Withheld(_)
        | Error::Transfer(_) => Reach::NotDone,
        Error::Decode(_) => Reach::Answered,
        Error::Api(error) => {
            let known = operation.catalogue.find(error.code_text());
            match error.status() {
                _ if known.is_some_and(|code| code.throttled) => Reach::NotDone,
                StatusCode::TOO_MANY_REQUESTS | StatusCode::UNAUTHORIZED => Reach::NotDone,
                // the server's own code says that it was at work
                StatusCode::REQUEST_TIMEOUT if known.is_none() => Reach::NotDone,
                StatusCode::REQUEST_TIMEOUT => Reach::Unknown,
                StatusCode::PAYLOAD_TOO_LARGE if error.retry_after().is_some() => Reach::NotDone,
                status if status.is_server_error() => Reach::Unknown,
                _ => Reach::Answered,
            }
        }
    }
}

/// Whether the same may succeed in a moment.
pub(crate) fn is_transient(operation: &Operation, error: &Error) -> bool {
    match error {
        Error::Transport(error) => error.is_transient(),
        // of the whole call's time nothing is left
        Error::Timeout(error) => error.phase() != crate::runtime::error::TimeoutPhase::Call,
        Error::Api(error) => match error.status() {
            StatusCode::REQUEST_TIMEOUT
            | StatusCode::TOO_MANY_REQUESTS
            | StatusCode::INTERNAL_SERVER_ERROR
            | StatusCode::BAD_GATEWAY
            // the reference advises against repeating it (7.1), as it does for no other of its kind; gateways
            // say it in overload, where a repeat after a pause is what RFC 9110 (15.6.4) has it for
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT => true,
            StatusCode::PAYLOAD_TOO_LARGE => error.retry_after().is_some(),
            _ => operation.catalogue.find(error.code_text()).is_some_and(|code| code.throttled),
        },
        // getting credentials repeats on its own
        Error::Credentials(_)
        | Error::Decode(_)
        | Error::InvalidRequest(_)
        | Error::Paging(_)
        | Error::Wait(_)
        | Error::Withheld(_)
        | Error::Config(_) => false,
        // what is worth another attempt in it was attempted
        Error::Transfer(_) => false,
    }
}

/// What to do after a failed attempt.
#[derive(Debug)]
pub(crate) enum Decision {
    /// Send again after this pause.
    Repeat(Duration, Spent),
    /// Don't, and say why, if it isn't the failure itself.
    GiveUp(Option<GaveUp>),
}

/// A failed attempt.
pub(crate) struct Failed<'a> {
    pub(crate) operation: &'static Operation,
    /// What comes of sending the request twice.
    pub(crate) repeat: Repeat,
    pub(crate) error: &'a Error,
    /// How many attempts were made.
    pub(crate) attempts: u32,
    /// Whether the body can be sent again.
    pub(crate) body_is_there: bool,
}

pub(crate) fn decide(failed: &Failed<'_>, retry: &Retry, budget: &Budget, random: &Random) -> Decision {
    let Failed { operation, repeat, error, attempts, body_is_there } = *failed;
    if !is_transient(operation, error) || retry.max_attempts == 1 {
        return Decision::GiveUp(None);
    }
    let sent_once = match (repeat, reach(operation, error)) {
        (Repeat::Never, _) => Some(GaveUp::Never),
        (Repeat::Duplicates, Reach::Unknown | Reach::Answered) => Some(GaveUp::Duplicates),
        _ if !body_is_there => Some(GaveUp::Stream),
        _ => None,
    };
    if sent_once.is_some() {
        return Decision::GiveUp(sent_once);
    }
    let asked = match error {
        Error::Api(error) => error.retry_after(),
        _ => None,
    };
    match pause(retry, attempts, asked, random) {
        Err(why) => Decision::GiveUp(Some(why)),
        Ok(pause) => match budget.take(error.is_timeout()) {
            None => Decision::GiveUp(Some(GaveUp::Budget)),
            Some(spent) => Decision::Repeat(pause, spent),
        },
    }
}

/// The pause after so many attempts, where the server asked for one of `asked`.
pub(crate) fn pause(
    retry: &Retry,
    attempts: u32,
    asked: Option<Duration>,
    random: &Random,
) -> Result<Duration, GaveUp> {
    if attempts >= retry.max_attempts {
        return Err(GaveUp::Attempts);
    }
    let jitter = retry.backoff(attempts, random);
    match asked {
        None => Ok(jitter),
        Some(asked) if asked > retry.max_retry_after => Err(GaveUp::RetryAfter(asked)),
        // those who are told the same time must not come back in the same moment
        Some(asked) => Ok(asked.saturating_add(jitter.min(asked / 4))),
    }
}
