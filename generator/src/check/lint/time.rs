//! Whether a text is a time that the SDK's `Timestamp` reads.

/// ISO 8601 with `T` or a space, with or without fraction and offset; a date alone; a count since 1970; or nothing.
pub(super) fn is_time(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || is_count(text) || is_iso(text).is_some()
}

/// Seconds or milliseconds since 1970.
fn is_count(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    // sixteen digits are milliseconds of the year 9999 and some more
    digits(whole) && digits(fraction) && whole.len() <= 15
}

fn is_iso(text: &str) -> Option<()> {
    let mut rest = Rest(text);
    let year = rest.number(4)?;
    rest.skip('-')?;
    let month = rest.number(2)?;
    rest.skip('-')?;
    let day = rest.number(2)?;
    within(month, 1, 12)?;
    within(day, 1, days(year, month))?;
    if rest.0.is_empty() {
        return Some(());
    }
    rest.skip('T').or_else(|| rest.skip('t')).or_else(|| rest.skip(' '))?;
    within(rest.number(2)?, 0, 23)?;
    rest.skip(':')?;
    within(rest.number(2)?, 0, 59)?;
    if rest.skip(':').is_some() {
        within(rest.number(2)?, 0, 60)?;
        if rest.skip('.').is_some() {
            let digits = rest.0.bytes().take_while(u8::is_ascii_digit).count();
            within(u32::try_from(digits).ok()?, 1, 9)?;
            rest.number(digits.min(9))?;
        }
    }
    if rest.skip('Z').or_else(|| rest.skip('z')).is_none() && !rest.0.is_empty() {
        rest.skip('+').or_else(|| rest.skip('-'))?;
        within(rest.number(2)?, 0, 25)?;
        if !rest.0.is_empty() {
            let _ = rest.skip(':');
            within(rest.number(2)?, 0, 59)?;
        }
    }
    rest.0.is_empty().then_some(())
}

struct Rest<'a>(&'a str);

impl Rest<'_> {
    fn number(&mut self, digits: usize) -> Option<u32> {
        let part = self.0.get(..digits)?;
        if !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        self.0 = &self.0[digits..];
        part.parse().ok()
    }

    fn skip(&mut self, c: char) -> Option<()> {
        self.0 = self.0.strip_prefix(c)?;
        Some(())
    }
}

fn within(number: u32, least: u32, most: u32) -> Option<()> {
    (least..=most).contains(&number).then_some(())
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
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
