//! Prose: numbers of things, and that of a specification in HTML and in Markdown.

/// A number and what there are so many of, with the verb if it follows: `1 file is`, `2 files are`.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

/// Text that a browser shows as it is.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A sentence, and what stands in backticks in it as code.
pub(crate) fn with_code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts
        .map(|(index, part)| match index % 2 {
            0 => escaped(part),
            _ => format!("<code>{}</code>", escaped(part)),
        })
        .collect()
}

/// Text as it is in Markdown, also with backticks in it.
pub(crate) fn code_in_markdown(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    match backticks(&text) {
        0 => format!("`{text}`"),
        longest => {
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
    }
}

/// The longest run of backticks.
pub(crate) fn backticks(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Text without markup in Markdown.
pub(crate) fn escaped_in_markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '|' | '*' | '_' | '[' | ']' | '`' | '\\' | '~' => {
                escaped.push('\\');
                escaped.push(c);
            }
            // no mentions of people
            '@' => escaped.push_str("&#64;"),
            '\n' | '\r' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A sentence in Markdown, of which only what stands in backticks is markup, as code.
pub(crate) fn with_code_in_markdown(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts
        .map(|(index, part)| match index % 2 {
            _ if part.is_empty() => String::new(),
            0 => escaped_in_markdown(part),
            _ => code_in_markdown(part),
        })
        .collect()
}
