//! Whether a text is a time that the SDK's `Timestamp` reads.

/// An instant, a time without offset, a date alone, a count since 1970, or nothing.
pub(super) fn is_time(text: &str) -> bool {
    let text = text.trim();
    text.is_empty()
        || is_count(text)
        || text.parse::<jiff::Timestamp>().is_ok()
        || text.parse::<jiff::civil::DateTime>().is_ok()
}

/// Seconds or milliseconds since 1970.
fn is_count(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    // sixteen digits are milliseconds of the year 9999 and some more
    digits(whole) && digits(fraction) && whole.len() <= 15
}

#[cfg(test)]
mod tests {
    use super::is_time;

    #[test]
    fn every_form_that_the_sdk_reads_is_a_time() {
        for text in [
            "",
            "2021-01-30T02:53:26Z",
            "2021-04-08T03:18:01.908+0000",
            "2019-02-13T06:52:13.855000Z",
            "2021-01-30T10:53:26+08:00",
            "2021-01-30T10:53:26+08",
            "2021-01-30 02:53:26",
            "2021-01-30T02:53",
            "2024-02-29",
            "1611975206",
            "1611975206908",
            "1611975206.5",
            "-1",
        ] {
            assert!(is_time(text), "{text:?}");
        }
    }

    #[test]
    fn anything_else_is_none() {
        for text in [
            "never",
            "2021-13-30",
            "2023-02-29",
            "2021-01-30T",
            "2021-01-30T25:00:00Z",
            "2021-01-30T02:53:26.Z",
            "2021-01-30T02:53:26ZZ",
            "2021-01-30T02:53:26+8",
            "30.01.2021",
            "99999999999999999",
            "二〇二一年",
        ] {
            assert!(!is_time(text), "{text:?}");
        }
    }
}
