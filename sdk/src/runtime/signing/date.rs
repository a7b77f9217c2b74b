//! The date of a signature.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::Offset;

/// `YYYYMMDDTHHMMSSZ`.
pub(super) fn format_date(time: SystemTime) -> String {
    // a clock before 1970, or beyond the calendar, is wrong anyway; the service will say so
    let instant = Timestamp::try_from(time).unwrap_or_default().max(Timestamp::UNIX_EPOCH);
    let time = Offset::UTC.to_datetime(instant);
    // digit by digit: each attempt has a date, and the machinery of formatting takes as long as a hash
    let digits = |number: i16| [number / 10, number % 10].map(|digit| char::from(b'0' + digit as u8));
    let mut text = String::with_capacity(16);
    text.extend([time.year() / 100, time.year() % 100].map(digits).as_flattened());
    text.extend([time.month(), time.day()].map(i16::from).map(digits).as_flattened());
    text.push('T');
    text.extend([time.hour(), time.minute(), time.second()].map(i16::from).map(digits).as_flattened());
    text.push('Z');
    text
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    fn at(text: &str) -> SystemTime {
        text.parse::<jiff::Timestamp>().unwrap().try_into().unwrap()
    }

    #[test]
    fn dates() {
        for (time, expected) in [
            ("1970-01-01T00:00:00Z", "19700101T000000Z"),
            ("2000-02-29T23:59:59.999Z", "20000229T235959Z"),
            ("2019-11-15T03:36:55Z", "20191115T033655Z"),
            ("2024-12-31T12:00:01Z", "20241231T120001Z"),
            ("2100-03-01T00:00:00Z", "21000301T000000Z"),
        ] {
            assert_eq!(format_date(at(time)), expected);
        }
        assert_eq!(format_date(UNIX_EPOCH - Duration::from_secs(1)), "19700101T000000Z");
        assert_eq!(format_date(UNIX_EPOCH + Duration::from_secs(1 << 40)), "19700101T000000Z");
        for day in (0..60_000).step_by(13) {
            let time = UNIX_EPOCH + Duration::from_secs(day * 86_400 + 86_399);
            let expected = jiff::Timestamp::try_from(time).unwrap().strftime("%Y%m%dT%H%M%SZ").to_string();
            assert_eq!(format_date(time), expected);
        }
    }
}
