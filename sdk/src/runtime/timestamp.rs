//! Points in time, as the service writes them.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::SystemTime;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// Numbers of at least this size are milliseconds since 1970, smaller ones are seconds.
///
/// As seconds it would be the year 5138; as milliseconds it is March 1973, long before the service.
const FIRST_MILLISECONDS: u64 = 100_000_000_000;

/// Numbers of at least this size are microseconds: the same years again.
const FIRST_MICROSECONDS: u64 = 100_000_000_000_000;

/// Numbers of at least this size are nanoseconds.
const FIRST_NANOSECONDS: u64 = 100_000_000_000_000_000;

/// A point in time, kept exactly as the service wrote it.
///
/// The service writes times in several ways (`2021-01-30T02:53:26Z`, `2021-04-08T03:18:01.908+0000`,
/// `2021-01-30 02:53:26`, `2021/01/30 10:53:26 +0800`, milliseconds since 1970 as a number, an empty
/// string where there is none yet). A value read from a response encodes to the same JSON again, whatever it holds;
/// [`to_jiff`](Self::to_jiff) and [`to_system_time`](Self::to_system_time) read it when asked.
///
/// Two timestamps are equal if their texts are. For the order in time, compare what `to_jiff` gives.
///
/// ```
/// # use eihealth::Timestamp;
/// let t = Timestamp::from("2021-04-08T03:18:01.908+0000");
/// assert_eq!(t.as_str(), "2021-04-08T03:18:01.908+0000");
/// assert_eq!(t.to_jiff(), "2021-04-08T03:18:01.908Z".parse().ok());
/// assert_eq!(Timestamp::default().to_jiff(), None);
/// ```
#[derive(Clone, Default)]
pub struct Timestamp {
    text: String,
    /// The JSON number that `text` shows, if the service sent one.
    number: Option<serde_json::Number>,
}

impl Timestamp {
    /// A time that the service wrote as a number.
    pub(crate) fn from_number(number: serde_json::Number) -> Self {
        Timestamp { text: number.to_string(), number: Some(number) }
    }

    /// The number that the service wrote, if it wrote one.
    pub(crate) fn number(&self) -> Option<&serde_json::Number> {
        self.number.as_ref()
    }

    /// The text or the number's digits, unchanged.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the service sent an empty string: it has no such time (yet).
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The instant, or `None` if the text is empty or not a time.
    ///
    /// Reads ISO 8601 with `T` or a blank, `-` or `/`, and an offset such as `+08:00`, `+0800`, `Z` or ` UTC`;
    /// without an offset it is taken as UTC, a date alone as its midnight. Reads the dates of HTTP, and dates without
    /// marks (`20210130025326`), too. Another number, or text of digits only, counts from 1970: nanoseconds from
    /// 100,000,000,000,000,000 on, microseconds from 100,000,000,000,000 on,
    /// milliseconds from 100,000,000,000 on, seconds below.
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        let text = self.text.trim();
        if text.is_empty() {
            return None;
        }
        if let Some(instant) = from_epoch(text) {
            return instant;
        }
        from_iso(text).or_else(|| from_http(text))
    }

    /// As [`to_jiff`](Self::to_jiff), in the standard library's type.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.to_jiff().and_then(|instant| SystemTime::try_from(instant).ok())
    }
}

/// Reads a count since 1970; the outer `None` says that `text` is no number.
fn from_epoch(text: &str) -> Option<Option<jiff::Timestamp>> {
    if let Some(instant) = compact(text) {
        return Some(Some(instant));
    }
    if let Ok(count) = text.parse::<i64>() {
        return Some(match count.unsigned_abs() {
            FIRST_NANOSECONDS.. => jiff::Timestamp::from_nanosecond(count.into()).ok(),
            FIRST_MICROSECONDS.. => jiff::Timestamp::from_microsecond(count).ok(),
            FIRST_MILLISECONDS.. => jiff::Timestamp::from_millisecond(count).ok(),
            _ => jiff::Timestamp::from_second(count).ok(),
        });
    }
    if !text.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return None; // `inf`, `NaN` and the like parse as f64
    }
    let count = text.parse::<f64>().ok()?;
    let microseconds = match count.abs() {
        size if size >= FIRST_MICROSECONDS as f64 => count,
        size if size >= FIRST_MILLISECONDS as f64 => count * 1000.0,
        _ => count * 1_000_000.0,
    };
    // The cast saturates, and jiff refuses what is out of its range. Fractions of a microsecond are
    // beyond what an f64 of this size holds.
    Some(jiff::Timestamp::from_microsecond(microseconds.round() as i64).ok())
}

/// Reads a date without any mark between its parts, `20210130` or `20210130025326`: as a count of seconds the first is in 1970,
/// as one of milliseconds the second is in the year 2610.
fn compact(text: &str) -> Option<jiff::Timestamp> {
    let known = matches!(text.len(), 8 | 14) && text.bytes().all(|b| b.is_ascii_digit());
    if !known || !(text.starts_with("19") || text.starts_with("20")) {
        return None;
    }
    let (date, time) = text.split_at_checked(8)?;
    let time = if time.is_empty() { "000000" } else { time };
    in_utc(format!("{date}T{time}").parse().ok()?)
}

/// Reads ISO 8601 as it is written in the wild.
fn from_iso(text: &str) -> Option<jiff::Timestamp> {
    let (date, time) = match text.find(['T', 't', ' ']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?.trim()),
        None => (text, ""),
    };
    let date: Vec<String> = date.split(['/', '-']).map(two_digits).collect();
    let date = date.join("-");
    if time.is_empty() {
        let date = date.parse::<jiff::civil::Date>().ok()?;
        return in_utc(date.to_datetime(jiff::civil::Time::midnight()));
    }
    let clock = ["UTC", "GMT", "Z"].iter().find_map(|zone| {
        let at = time.len().checked_sub(zone.len())?;
        time.get(at..)?.eq_ignore_ascii_case(zone).then(|| time.get(..at))?
    });
    match clock {
        // as Go writes it, `+0000 UTC` is one zone
        Some(clock) if !clock.contains(['+', '-']) => {
            format!("{date}T{}Z", two_digits(clock.trim_end())).parse().ok()
        }
        clock => {
            // no blank before the offset, and no name of what it counts from
            let time = clock.unwrap_or(time).replace(' ', "").replace("UTC", "").replace("GMT", "");
            let offset = time.rfind(['+', '-']).map(|at| at + 1).unwrap_or(time.len());
            let (time, offset) = time.split_at_checked(offset)?;
            let text = format!("{date}T{}{}", two_digits(time), two_digits(offset));
            let instant = text.parse::<jiff::Timestamp>();
            instant.ok().or_else(|| in_utc(text.parse::<jiff::civil::DateTime>().ok()?))
        }
    }
}

/// Two digits for a number at the start that has one.
fn two_digits(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 1 { format!("0{text}") } else { text.to_owned() }
}

fn from_http(text: &str) -> Option<jiff::Timestamp> {
    jiff::Timestamp::try_from(httpdate::parse_http_date(text).ok()?).ok()
}

fn in_utc(time: jiff::civil::DateTime) -> Option<jiff::Timestamp> {
    jiff::tz::Offset::UTC.to_timestamp(time).ok()
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.number {
            Some(number) => write!(f, "Timestamp({number})"),
            None => write!(f, "Timestamp({:?})", self.text),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self { text, number: None }
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// Written as RFC 3339 in UTC.
impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Self::from(instant.to_string())
    }
}

/// Written as RFC 3339 in UTC; what lies outside the years -9999 to 9999 becomes the nearest end.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let nearest = if time < SystemTime::UNIX_EPOCH { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        Self::from(jiff::Timestamp::try_from(time).unwrap_or(nearest))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.number {
            Some(number) => number.serialize(serializer),
            None => serializer.serialize_str(&self.text),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::runtime::record::decode(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn utc(text: &str) -> Option<String> {
        Timestamp::from(text).to_jiff().map(|t| t.to_string())
    }

    #[test]
    fn reads_every_form_the_service_writes() {
        for (text, expected) in [
            ("2021-01-30T02:53:26Z", "2021-01-30T02:53:26Z"),
            ("2021-04-08T03:18:01.908+0000", "2021-04-08T03:18:01.908Z"),
            ("2019-02-13T06:52:13.855000Z", "2019-02-13T06:52:13.855Z"),
            ("2021-01-30T10:53:26+08:00", "2021-01-30T02:53:26Z"),
            ("2021-01-30T10:53:26+0800", "2021-01-30T02:53:26Z"),
            ("2021-01-30 02:53:26", "2021-01-30T02:53:26Z"),
            ("2021-01-30T02:53:26", "2021-01-30T02:53:26Z"),
            (" 2021-01-30 02:53:26.5 ", "2021-01-30T02:53:26.5Z"),
            ("2021-01-30", "2021-01-30T00:00:00Z"),
            ("1611975206", "2021-01-30T02:53:26Z"),
            ("1611975206000", "2021-01-30T02:53:26Z"),
            ("1611975206908", "2021-01-30T02:53:26.908Z"),
            ("1611975206.5", "2021-01-30T02:53:26.5Z"),
            ("1611975206908.0", "2021-01-30T02:53:26.908Z"),
            ("1611975206908123", "2021-01-30T02:53:26.908123Z"),
            ("1611975206908123.0", "2021-01-30T02:53:26.908123Z"),
            ("1611975206908123456", "2021-01-30T02:53:26.908123456Z"),
            ("20210130025326", "2021-01-30T02:53:26Z"),
            ("20210130", "2021-01-30T00:00:00Z"),
            ("20211330025326", "2610-06-22T10:20:25.326Z"),
            ("2021-1-3 2:53:26", "2021-01-03T02:53:26Z"),
            ("2021/1/30 2:53:26Z", "2021-01-30T02:53:26Z"),
            ("2021-01-30T10:53:26+8", "2021-01-30T02:53:26Z"),
            ("2021-01-30T10:53:26+8:00", "2021-01-30T02:53:26Z"),
            ("2021-01-30 10:53:26 UTC+8", "2021-01-30T02:53:26Z"),
            ("2021-01-30 10:53:26 GMT+0800", "2021-01-30T02:53:26Z"),
            ("2021-01-30 10:53:26.5 +0800 UTC", "2021-01-30T02:53:26.5Z"),
            ("2021-01-30T02:53:26.000+0000Z", "2021-01-30T02:53:26Z"),
            ("2021-01-30 10:53:26 +0800", "2021-01-30T02:53:26Z"),
            ("2021-01-30 10:53:26 +08:00", "2021-01-30T02:53:26Z"),
            ("2021-01-30 10:53:26+08", "2021-01-30T02:53:26Z"),
            ("2021-01-29T21:53:26.5 -0500", "2021-01-30T02:53:26.5Z"),
            ("2021-01-30 02:53:26 UTC", "2021-01-30T02:53:26Z"),
            ("2021-01-30T02:53:26UTC", "2021-01-30T02:53:26Z"),
            ("2021-01-30 02:53:26 GMT", "2021-01-30T02:53:26Z"),
            ("2021-01-30 02:53:26 Z", "2021-01-30T02:53:26Z"),
            ("2021-01-30t02:53:26z", "2021-01-30T02:53:26Z"),
            ("2021/01/30 02:53:26", "2021-01-30T02:53:26Z"),
            ("2021/01/30 10:53:26+0800", "2021-01-30T02:53:26Z"),
            ("2021/01/30T02:53:26Z", "2021-01-30T02:53:26Z"),
            ("2021/01/30", "2021-01-30T00:00:00Z"),
            ("2021-01-30T02:53", "2021-01-30T02:53:00Z"),
            ("Sat, 30 Jan 2021 02:53:26 GMT", "2021-01-30T02:53:26Z"),
            ("Saturday, 30-Jan-21 02:53:26 GMT", "2021-01-30T02:53:26Z"),
            ("Sat Jan 30 02:53:26 2021", "2021-01-30T02:53:26Z"),
            ("0", "1970-01-01T00:00:00Z"),
            ("-1", "1969-12-31T23:59:59Z"),
        ] {
            assert_eq!(utc(text).as_deref(), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_a_time_is_none_and_kept() {
        for text in [
            "",
            "  ",
            "never",
            "NaN",
            "inf",
            "99999999999999999999",
            "2021/13/30",
            "2021-01-30 02:53:26 +",
            "2021-01-30 Z",
            "Sun, 30 Jan 2021 02:53:26 GMT",
            "30 Jan 2021",
            "T",
            " 项目 目",
            "2021-13-30T00:00:00Z",
            "2021-01-30T00:00:00+99:00",
            "-",
            "1e300",
            "--",
        ] {
            let timestamp = Timestamp::from(text);
            assert_eq!(timestamp.to_jiff(), None, "{text:?}");
            assert_eq!(timestamp.to_system_time(), None, "{text:?}");
            assert_eq!(timestamp.as_str(), text);
        }
        assert!(Timestamp::default().is_empty());
    }

    #[test]
    fn json_survives_a_round_trip_unchanged() {
        for json in [
            r#""2021-04-08T03:18:01.908+0000""#,
            r#""""#,
            r#"" 1611975206 ""#,
            r#""not a time""#,
            "1611975206908",
            "1611975206",
            "-5",
            "18446744073709551615",
            "1611975206.25",
        ] {
            let timestamp: Timestamp = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&timestamp).unwrap(), json);
        }
        let null: Timestamp = serde_json::from_str("null").unwrap();
        assert!(null.is_empty());
    }

    #[test]
    fn other_json_is_refused_by_name() {
        let error = serde_json::from_str::<Timestamp>("true").unwrap_err();
        assert_eq!(error.to_string(), "a boolean where a time is documented");
    }

    #[test]
    fn is_made_from_instants() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_611_975_206_908);
        let timestamp = Timestamp::from(time);
        assert_eq!(timestamp.as_str(), "2021-01-30T02:53:26.908Z");
        assert_eq!(timestamp.to_system_time(), Some(time));
        assert_eq!(
            format!("{timestamp:?} {timestamp}"),
            "Timestamp(\"2021-01-30T02:53:26.908Z\") 2021-01-30T02:53:26.908Z"
        );

        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40);
        assert_eq!(Timestamp::from(far), Timestamp::from(jiff::Timestamp::MAX));
    }

    #[test]
    fn equality_is_that_of_the_text() {
        let number: Timestamp = serde_json::from_str("1611975206").unwrap();
        assert_eq!(number, Timestamp::from("1611975206"));
        assert_ne!(Timestamp::from("1611975206"), Timestamp::from("1611975206000"));
    }
}
