//! What a call went through before it failed.

use std::fmt;
use std::time::Duration;

use super::CredentialsError;
use super::text::shorten;

/// The attempts of a call.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    /// How often the request was sent, or tried to be.
    pub(crate) attempts: u32,
    /// Whether an attempt is under way, whose end is not known.
    pub(crate) under_way: bool,
    /// Why it was not sent again, if it was worth it.
    pub(crate) gave_up: Option<GaveUp>,
    /// Whether the service may have carried the request out.
    pub(crate) may_have_worked: bool,
    /// The service's id of the request whose answer came in part; an answer that came whole has its own.
    pub(crate) request_id: Option<String>,
    /// By how much the service's clock is ahead of this machine's, in seconds, if that was a trouble.
    pub(crate) clock_ahead: Option<i64>,
}

/// Why a call that failed for a passing reason was not sent again.
#[derive(Clone, Debug)]
pub(crate) enum GaveUp {
    Attempts,
    Never,
    Duplicates,
    Stream,
    Budget,
    RetryAfter(Duration),
    /// There were no credentials for another attempt.
    Credentials(CredentialsError),
}

impl History {
    /// Whether nothing is added to an error's text.
    pub(crate) fn is_silent(&self) -> bool {
        let History { attempts, gave_up, may_have_worked, clock_ahead, request_id, under_way: _ } = self;
        let told = *may_have_worked || clock_ahead.is_some() || request_id.is_some();
        *attempts <= 1 && gave_up.is_none() && !told
    }

    /// What is added to an error's text.
    pub(crate) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = &self.request_id {
            write!(f, " (request id {})", shorten(id, 100))?;
        }
        if let Some(ahead) = self.clock_ahead {
            write_clock(ahead, f)?;
        }
        match &self.gave_up {
            None if self.attempts > 1 => write!(f, "; after {} attempts", self.attempts)?,
            None => {}
            Some(GaveUp::Attempts) => write!(f, "; gave up after {} attempts", self.attempts)?,
            Some(GaveUp::Never) => f.write_str("; not sent again, for that could buy twice")?,
            Some(GaveUp::Duplicates) => f.write_str("; not sent again, for that could make a second one")?,
            Some(GaveUp::Stream) => f.write_str("; not sent again, for its stream is used up")?,
            Some(GaveUp::Budget) => {
                f.write_str("; not sent again, for too many calls of this client failed lately")?;
            }
            Some(GaveUp::RetryAfter(wait)) => {
                write!(f, "; the service asks to wait {} s, longer than the client's limit", wait.as_secs())?;
            }
            Some(GaveUp::Credentials(reason)) => {
                write!(f, "; not sent again, for there were no credentials for it ({reason})")?;
            }
        }
        if self.may_have_worked {
            f.write_str("; the service may have carried the request out: look before you repeat it")?;
        }
        Ok(())
    }
}

/// Says that the service's clock is so many seconds ahead.
pub(super) fn write_clock(ahead: i64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let side = if ahead < 0 { "ahead of" } else { "behind" };
    write!(f, "; this machine's clock is {} s {side} the service's: set it right", ahead.unsigned_abs())
}
