//! The text as a row of blocks: headings, captions, tables, lines.

use super::markup;
use super::table::{self, Row};

/// A piece of the text.
#[derive(Debug)]
pub(super) enum Block<'a> {
    /// A numbered heading: `4.1.1.8 …`. The title is empty if there is none.
    Section { number: &'a str, title: &'a str },
    /// One of the headings that every section has.
    Title(Title),
    /// `表 4-22 …`
    Caption { number: &'a str, name: String },
    /// `状态码：200`
    Status(&'a str),
    /// A head and its rows.
    Table { head: Vec<String>, rows: Vec<Row> },
    /// Any other line.
    Line(&'a str),
}

/// The headings within a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Title {
    /// `URI`
    Uri,
    /// `请求参数`
    Request,
    /// `响应参数`
    Response,
    /// `状态码`
    Statuses,
    /// Those without facts: introduction, examples, error codes.
    Other,
}

/// Splits the text; each block comes with its line, from 1.
pub(super) fn split(text: &str) -> Vec<(usize, Block<'_>)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks = Vec::new();
    let mut fenced = false;
    let mut index = 0;
    while let Some(raw) = lines.get(index) {
        let (here, next) = (index + 1, index + 1);
        index = next;
        let line = markup::line(raw);
        if let Some(title) = title(line) {
            // an unclosed fence must not swallow what follows
            fenced = false;
            blocks.push((here, Block::Title(title)));
        } else if let Some((number, title)) = section(line, fenced) {
            fenced = false;
            blocks.push((here, Block::Section { number, title }));
        } else if line.starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            blocks.push((here, Block::Line(line)));
        } else if line.starts_with('|') {
            let (rows, end) = rows(&lines, here - 1);
            index = end.max(next);
            let mut rows = rows.into_iter();
            let head = rows.next().map(|row| row.cells).unwrap_or_default();
            blocks.push((here, Block::Table { head, rows: rows.collect() }));
        } else if let Some((number, name)) = caption(line) {
            let mut name = name.to_owned();
            // a name that a line break cut goes on in the next line
            while let Some(more) = lines.get(index).copied().map(markup::line).filter(|line| is_word(line)) {
                name.push_str(more);
                index += 1;
            }
            blocks.push((here, Block::Caption { number, name: markup::name(&name) }));
        } else if let Some(status) = status(line) {
            blocks.push((here, Block::Status(status)));
        } else if !line.is_empty() {
            blocks.push((here, Block::Line(line)));
        }
    }
    blocks
}

/// The rows of the table that begins at `index`, and the index after it. A row whose last bar is missing goes on in
/// the next lines.
fn rows(lines: &[&str], mut index: usize) -> (Vec<Row>, usize) {
    let mut rows = Vec::new();
    while let Some(line) = lines.get(index).map(|line| line.trim()).filter(|line| line.starts_with('|')) {
        let start = index + 1;
        let mut row = line.to_owned();
        index += 1;
        while !(row.ends_with('|') && row.len() > 1) {
            match lines.get(index).map(|line| line.trim()) {
                Some(more)
                    if !more.is_empty() && !more.starts_with(['|', '#']) && !more.starts_with("```") =>
                {
                    row.push(' ');
                    row.push_str(more);
                    index += 1;
                }
                _ => break,
            }
        }
        rows.push(Row { line: start, cells: table::cells(&row) });
    }
    (rows, index)
}

fn title(line: &str) -> Option<Title> {
    Some(match line {
        "URI" => Title::Uri,
        "请求参数" => Title::Request,
        "响应参数" | "返回参数" => Title::Response,
        "状态码" | "返回值" => Title::Statuses,
        "功能介绍" | "调试" | "请求示例" | "响应示例" | "返回示例" | "错误码" | "约束限制" | "调用方法"
        | "授权信息" => Title::Other,
        _ => return None,
    })
}

/// A number of at least two parts, and the title. Examples have lines of numbers, so within a fence it takes three.
fn section(line: &str, fenced: bool) -> Option<(&str, &str)> {
    let (number, title) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let parts: Vec<&str> = number.split('.').collect();
    let numeric =
        parts.iter().all(|part| (1..=3).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit()));
    let title = title.trim();
    let least = if fenced { 3 } else { 2 };
    let named = title.starts_with(char::is_alphabetic);
    (numeric && parts.len() >= least && named).then_some((number, title))
}

fn caption(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix('表')?.trim_start();
    let (number, name) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let (chapter, count) = number.split_once('-')?;
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    (digits(chapter) && digits(count)).then_some((number, name.trim()))
}

fn status(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("状态码")?.trim_start().strip_prefix([':', '：'])?;
    let status = rest.trim_matches(|c: char| c.is_whitespace() || c == '*');
    (status.len() == 3 && status.chars().all(|c| c.is_ascii_digit())).then_some(status)
}

fn is_word(line: &str) -> bool {
    !line.is_empty() && line.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_told_from_numbers() {
        assert_eq!(section("4.1.2 创建货箱", false), Some(("4.1.2", "创建货箱")));
        assert_eq!(section("4.1.2", false), None);
        assert_eq!(section("1.5 C 0 0", true), None);
        assert_eq!(section("0.1234 C", false), None);
        assert_eq!(section("2024.8 x", false), None);
    }

    #[test]
    fn captions_and_statuses() {
        assert_eq!(caption("表 4-22 Crate"), Some(("4-22", "Crate")));
        assert_eq!(caption("表 4-22"), Some(("4-22", "")));
        assert_eq!(caption("表面"), None);
        assert_eq!(status("状态码：**200**"), Some("200"));
        assert_eq!(status("状态码: 404"), Some("404"));
        assert_eq!(status("状态码：成功"), None);
    }
}
