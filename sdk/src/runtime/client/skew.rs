//! A wrong clock of this machine, seen by the service's refusals.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::runtime::retry::server_date;

/// The smallest difference that is corrected: below it, a refusal has another reason. The service allows 15 minutes.
const LEAST: i64 = 60;
/// What a refusal for a wrong date is seen by.
const WORDS: [&str; 4] = ["date", "expire", "time", "clock"];
/// A difference by which every signature is refused, whatever the answer says.
const CERTAIN: i64 = 15 * 60;

/// By how many seconds the service's clock is ahead of `now`, if that can be why it refused, with `headers` and `body`, a
/// request that was signed by a clock `signed` seconds ahead.
pub(crate) fn difference(headers: &HeaderMap, body: &[u8], now: SystemTime, signed: i64) -> Option<i64> {
    let ahead = seconds_between(now, server_date(headers)?);
    let off = ahead.saturating_sub(signed).saturating_abs();
    let says_so = || {
        let text = String::from_utf8_lossy(body).to_ascii_lowercase();
        WORDS.iter().any(|word| text.contains(word))
    };
    (off >= CERTAIN || (off >= LEAST && says_so())).then_some(ahead)
}

fn seconds_between(from: SystemTime, to: SystemTime) -> i64 {
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match to.duration_since(from) {
        Ok(ahead) => seconds(ahead),
        Err(behind) => -seconds(behind.duration()),
    }
}

/// A moment of the server's clock by this machine's, if the two differ: what it gives would be past its end at once, or be
/// used beyond it.
pub(crate) fn by_this_clock(moment: SystemTime, headers: &HeaderMap, now: SystemTime) -> SystemTime {
    let ahead = server_date(headers).map_or(0, |date| seconds_between(now, date));
    if ahead.saturating_abs() < LEAST { moment } else { shifted(moment, ahead.saturating_neg()) }
}

/// `time`, shifted by so many seconds.
pub(crate) fn shifted(time: SystemTime, seconds: i64) -> SystemTime {
    let shift = Duration::from_secs(seconds.unsigned_abs());
    let shifted = if seconds < 0 { time.checked_sub(shift) } else { time.checked_add(shift) };
    shifted.unwrap_or(time)
}
