//! The markup of cells and headings: HTML tags, entities and the emphasis of Markdown.

use std::borrow::Cow;

/// Tags that the text uses. `Map<String,String>` looks like one and is none, so the list is closed.
const TAGS: [&str; 14] =
    ["a", "b", "br", "code", "div", "em", "font", "i", "li", "ol", "p", "span", "strong", "ul"];

/// What stands for a list item in a cell's plain text.
pub(super) const BULLET: char = '•';

/// The text of a cell: tags removed, list items marked with a [`BULLET`], white space collapsed.
pub(super) fn plain(cell: &str) -> String {
    let text = entities(cell);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    while let Some(open) = rest.find('<') {
        let (before, from_tag) = rest.split_at(open);
        out.push_str(before);
        match tag(from_tag) {
            Some((name, length)) => {
                out.push(' ');
                if name.eq_ignore_ascii_case("li") && !from_tag.starts_with("</") {
                    out.push(BULLET);
                    out.push(' ');
                }
                rest = from_tag.get(length..).unwrap_or_default();
            }
            None => {
                out.push('<');
                rest = from_tag.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    let out = out.replace("**", "").replace("\\_", "_").replace(['●', '▪', '◦', '○'], "•");
    collapse(&out)
}

/// The text of a cell that holds a name: as [`plain`], and what a line break cut is joined.
pub(super) fn name(cell: &str) -> String {
    plain(cell).chars().filter(|c| !c.is_whitespace() && *c != '`').collect()
}

/// A line without the marks of a heading or of emphasis.
pub(super) fn line(text: &str) -> &str {
    text.trim().trim_start_matches('#').trim().trim_matches('*').trim()
}

/// The name and length of the tag that `text` begins with.
fn tag(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix('<')?;
    let end = inner.find('>')?;
    let body = inner.get(..end)?.trim_start_matches('/').trim_end_matches('/').trim();
    let name = body.split(char::is_whitespace).next()?;
    TAGS.iter().any(|known| known.eq_ignore_ascii_case(name)).then_some((name, end + 2))
}

fn entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    // `&amp;` last, so that `&amp;lt;` stays the text `&lt;`
    let pairs =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "), ("&#124;", "|"), ("&amp;", "&")];
    Cow::Owned(pairs.iter().fold(text.to_owned(), |text, (entity, plain)| text.replace(entity, plain)))
}

/// One space for any run of white space.
pub(super) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `c` belongs to the Chinese text: a character or its punctuation.
pub(super) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_generic_types_stay() {
        assert_eq!(plain("a<br>b <b>c</b> <a href=\"#\">D</a>"), "a b c D");
        assert_eq!(plain("Map<String, Map<String, String>>"), "Map<String, Map<String, String>>");
        assert_eq!(plain("x <ul style=\"list-style-type: none\"> <li>● A</li> </ul>"), "x • • A");
        assert_eq!(plain("1 < 2 &amp;&lt;b&gt;"), "1 < 2 &");
    }

    #[test]
    fn cut_names_are_joined() {
        assert_eq!(name("estimated_ti me<br>_left"), "estimated_time_left");
        assert_eq!(name("`a\\_b`"), "a_b");
    }

    #[test]
    fn unfinished_tags_stay() {
        assert_eq!(plain("a <ul style="), "a <ul style=");
        assert_eq!(plain("<"), "<");
        assert_eq!(plain("<>"), "<>");
    }
}
