//! Instants as the service counts them in requests.

use std::time::SystemTime;

use super::timestamp::Timestamp;

/// An instant in milliseconds since 1970: what setters take where the service counts them.
///
/// A number is taken as it is, and any other time is counted. A [`Timestamp`] is counted as far as it can be read; one that
/// is no time is reported when the request is sent.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use eihealth::{Milliseconds, Timestamp};
///
/// let count = Milliseconds::from(1_715_934_600_000);
/// assert_eq!(count, Timestamp::from("2024-05-17T08:30:00Z").into());
/// assert_eq!(count, (SystemTime::UNIX_EPOCH + Duration::from_millis(1_715_934_600_000)).into());
/// assert_eq!(count.get(), Some(1_715_934_600_000));
/// assert_eq!(Milliseconds::from(Timestamp::from("never")).get(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milliseconds(Result<i64, String>);

impl Milliseconds {
    /// The number; `None` if it was made of something that is no time.
    pub fn get(&self) -> Option<i64> {
        self.0.as_ref().ok().copied()
    }

    /// The number, or the text that is no time.
    pub(crate) fn count(&self) -> Result<i64, &str> {
        self.0.as_ref().copied().map_err(String::as_str)
    }
}

impl From<i64> for Milliseconds {
    fn from(count: i64) -> Self {
        Milliseconds(Ok(count))
    }
}

impl From<jiff::Timestamp> for Milliseconds {
    fn from(instant: jiff::Timestamp) -> Self {
        Milliseconds(Ok(instant.as_millisecond()))
    }
}

impl From<SystemTime> for Milliseconds {
    fn from(time: SystemTime) -> Self {
        Timestamp::from(time).into()
    }
}

impl From<&Timestamp> for Milliseconds {
    fn from(time: &Timestamp) -> Self {
        match time.to_jiff() {
            Some(instant) => instant.into(),
            None => Milliseconds(Err(time.as_str().to_owned())),
        }
    }
}

impl From<Timestamp> for Milliseconds {
    fn from(time: Timestamp) -> Self {
        Milliseconds::from(&time)
    }
}
