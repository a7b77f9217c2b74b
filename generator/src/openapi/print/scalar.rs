//! How text is written: plain, quoted, folded or literal.

use super::WIDTH;

/// The notation of one text.
#[derive(Debug, PartialEq)]
pub(crate) enum Style {
    /// On the line of its key.
    Inline(String),
    /// Below it.
    Block { header: String, lines: Vec<String> },
}

/// The notation of `text` if it begins in column `start`, or is indented by `indent` on lines of its own.
pub(crate) fn style(text: &str, start: usize, indent: usize) -> Style {
    if text.contains('\n') {
        return literal(text).unwrap_or_else(|| Style::Inline(double_quoted(text)));
    }
    let inline = inline(text);
    if start + inline.chars().count() > WIDTH
        && is_printable(text)
        && let Some(lines) = fold(text, WIDTH.saturating_sub(indent))
    {
        return Style::Block { header: ">-".to_owned(), lines };
    }
    Style::Inline(inline)
}

/// `text` on one line: plain if it is then read as the same text, or else quoted.
pub(crate) fn inline(text: &str) -> String {
    if !is_printable(text) {
        double_quoted(text)
    } else if is_plain(text) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}

/// A literal block, unless it would hide something: blanks at the end of a line, several line breaks at
/// the end of the text, characters that can't be seen.
fn literal(text: &str) -> Option<Style> {
    let (body, chomp) = match text.strip_suffix('\n') {
        Some(body) => (body, ""),
        None => (text, "-"),
    };
    let lines: Vec<&str> = body.split('\n').collect();
    let visible = lines
        .iter()
        .all(|line| !line.starts_with('\t') && !line.ends_with([' ', '\t']) && line.chars().all(is_shown));
    if !visible || lines.last().is_none_or(|line| line.is_empty()) {
        return None;
    }
    let first = lines.iter().find(|line| !line.is_empty())?;
    let step = if first.starts_with(' ') { "2" } else { "" };
    Some(Style::Block {
        header: format!("|{step}{chomp}"),
        lines: lines.into_iter().map(str::to_owned).collect(),
    })
}

/// Breaks `text` at single spaces into lines of at most `width` where words allow it; `None` if a folded
/// block can't hold it or if there is nowhere to break it.
fn fold(text: &str, width: usize) -> Option<Vec<String>> {
    if text.starts_with(' ') || text.ends_with(' ') {
        return None;
    }
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut columns = 0;
    let mut breaks = false;
    for word in words(text) {
        let length = word.chars().count();
        if columns > 0 {
            breaks = true;
            if columns + 1 + length > width {
                lines.push(std::mem::take(&mut line));
                columns = 0;
            } else {
                line.push(' ');
                columns += 1;
            }
        }
        line.push_str(word);
        columns += length;
    }
    lines.push(line);
    breaks.then_some(lines)
}

/// The parts of `text` between single spaces. Several spaces stay within a part: a fold would lose them.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut begin = 0;
    for (index, _) in text.match_indices(' ') {
        let (before, after) = (&text[..index], &text[index + 1..]);
        if !before.ends_with(' ') && !after.starts_with(' ') {
            words.push(&text[begin..index]);
            begin = index + 1;
        }
    }
    words.push(&text[begin..]);
    words
}

/// Whether a line can show every character; tabs are escaped, as nobody sees them between spaces.
fn is_printable(text: &str) -> bool {
    text.chars().all(|c| c != '\t' && is_shown(c))
}

fn is_shown(c: char) -> bool {
    c == '\t'
        || !(c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
}

/// Whether plain `text` is read as this very text. What looks like a number or a date to older readers
/// is quoted too.
fn is_plain(text: &str) -> bool {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return false };
    let indicator = match first {
        '-' | '?' | ':' => chars.next().is_none_or(|second| second == ' '),
        _ => ",[]{}#&*!|>'\"%@`".contains(first),
    };
    !(indicator
        || text.starts_with(' ')
        || text.ends_with([' ', ':'])
        || text.contains(": ")
        || text.contains(" #")
        || text.starts_with("---")
        || text.starts_with("...")
        || is_word(text)
        || is_number(text)
        || is_date(text))
}

/// The words of YAML 1.2 that are not text, and the two special keys of YAML 1.1.
fn is_word(text: &str) -> bool {
    matches!(
        text,
        "~" | "null" | "Null" | "NULL" | "true" | "True" | "TRUE" | "false" | "False" | "FALSE" | "=" | "<<"
    )
}

/// What YAML 1.2 or 1.1 takes for a number: also `0x1f`, `0o17`, `1_000`, `12:30:45`, `.5`, `-.inf`.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if [".inf", ".nan"].iter().any(|word| digits.eq_ignore_ascii_case(word)) {
        return true;
    }
    let prefixed = |prefix: &str, radix: u32| {
        digits
            .strip_prefix(prefix)
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_digit(radix) || c == '_'))
    };
    if prefixed("0x", 16) || prefixed("0o", 8) || prefixed("0b", 2) {
        return true;
    }
    let mut rest = digits.chars();
    let leads = match rest.next() {
        Some('.') => rest.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => c.is_ascii_digit(),
        None => false,
    };
    if !leads {
        return false;
    }
    let plain: String = digits.chars().filter(|c| *c != '_').collect();
    plain.parse::<f64>().is_ok() || is_sexagesimal(&plain)
}

fn is_sexagesimal(digits: &str) -> bool {
    let mut parts = digits.split(':');
    let first_is_number = parts.next().is_some_and(|part| part.chars().all(|c| c.is_ascii_digit()));
    let mut parts = parts.peekable();
    first_is_number && parts.peek().is_some() && parts.all(|part| part.parse::<f64>().is_ok())
}

/// `2024-08-08`, with or without a time: YAML 1.1 has a type for it.
fn is_date(text: &str) -> bool {
    let (date, time) = text.split_once(['T', 't', ' ']).unwrap_or((text, "0"));
    if !time.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let lengths: Vec<usize> = date
        .split('-')
        .map(|part| if part.chars().all(|c| c.is_ascii_digit()) { part.len() } else { 0 })
        .collect();
    matches!(lengths.as_slice(), [4, 1 | 2, 1 | 2])
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if is_shown(c) => quoted.push(c),
            c => {
                let code = u32::from(c);
                quoted.push_str(&if code > 0xffff {
                    format!("\\U{code:08x}")
                } else {
                    format!("\\u{code:04x}")
                });
            }
        }
    }
    quoted.push('"');
    quoted
}
