//! The date of a signature.

use std::time::{SystemTime, UNIX_EPOCH};

/// `YYYYMMDDTHHMMSSZ`.
pub(super) fn format_date(time: SystemTime) -> String {
    // A clock before 1970 is wrong anyway; the service will say so.
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let (days, second_of_day) = (seconds / 86_400, seconds % 86_400);
    // Days to a date of the Gregorian calendar, in years that begin in March and eras of 400 of them.
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);

    let mut text = String::with_capacity(16);
    push_digits(&mut text, year, 4);
    push_digits(&mut text, month, 2);
    push_digits(&mut text, day, 2);
    text.push('T');
    push_digits(&mut text, second_of_day / 3_600, 2);
    push_digits(&mut text, second_of_day / 60 % 60, 2);
    push_digits(&mut text, second_of_day % 60, 2);
    text.push('Z');
    text
}

fn push_digits(text: &mut String, number: u64, width: u32) {
    for place in (0..width).rev() {
        let digit = number / 10_u64.pow(place) % 10;
        text.push(char::from(b'0' + digit as u8));
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

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
        for day in (0..60_000).step_by(13) {
            let time = UNIX_EPOCH + Duration::from_secs(day * 86_400 + 86_399);
            let expected = jiff::Timestamp::try_from(time).unwrap().strftime("%Y%m%dT%H%M%SZ").to_string();
            assert_eq!(format_date(time), expected);
        }
    }
}
