//! One table: its head names the columns, its rows are joined where a page or a line break cut them.

use super::{Field, Note, limits, markup, types};

/// A row as it stands: the cells, and the line.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// Splits a row into cells.
pub(super) fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in line.chars() {
        match (c, escaped) {
            ('|', false) => cells.push(String::new()),
            (c, _) => {
                if let Some(cell) = cells.last_mut() {
                    if c == '|' {
                        cell.pop();
                    }
                    cell.push(c);
                }
            }
        }
        escaped = c == '\\' && !escaped;
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// Whether it is the line under a head.
pub(super) fn is_rule(cells: &[String]) -> bool {
    !cells.is_empty()
        && cells.iter().all(|cell| cell.chars().all(|c| matches!(c, '-' | ':' | ' ')))
        && cells.iter().any(|cell| cell.contains('-'))
}

/// What the columns of a table of fields hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    name: usize,
    kind: usize,
    required: Option<usize>,
    text: Option<usize>,
    count: usize,
}

impl Columns {
    /// Reads a head; `None` if it isn't that of a table of fields.
    pub(super) fn read(head: &[String]) -> Option<Self> {
        let find = |names: &[&str]| head.iter().position(|cell| names.contains(&markup::name(cell).as_str()));
        Some(Columns {
            name: find(&["参数", "参数名", "参数名称", "名称"])?,
            kind: find(&["参数类型", "类型"])?,
            required: find(&["是否必选", "是否必填", "必选"]),
            text: find(&["描述", "说明", "参数描述"]),
            count: head.len(),
        })
    }
}

/// Rows of one table that are still to be joined and read.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows(Vec<(Columns, Row)>);

impl Rows {
    /// Adds the rows under one head: the table's first, or the one that it has again after a page break.
    pub(super) fn add(&mut self, columns: Columns, rows: &[Row]) {
        for row in rows {
            if is_rule(&row.cells) || Columns::read(&row.cells).is_some() {
                continue;
            }
            let mut row = row.clone();
            // a bar within a description cuts it
            if row.cells.len() > columns.count {
                let tail = row.cells.split_off(columns.count);
                if let Some(last) = row.cells.last_mut() {
                    *last = format!("{last}|{}", tail.join("|"));
                }
            }
            row.cells.resize(columns.count, String::new());
            match self.0.last_mut() {
                Some((before, known)) if *before == columns && continues(columns, &row) => {
                    for (cell, more) in known.cells.iter_mut().zip(&row.cells) {
                        if !more.is_empty() {
                            *cell = format!("{cell} {more}");
                        }
                    }
                }
                _ => self.0.push((columns, row)),
            }
        }
    }

    /// The fields that the rows describe.
    pub(super) fn read(&self, section: &str, notes: &mut Vec<Note>) -> Vec<Field> {
        let mut note = |line, message| notes.push(Note { line, section: section.to_owned(), message });
        let mut fields = Vec::new();
        for (columns, row) in &self.0 {
            let cell = |index: usize| row.cells.get(index).map(String::as_str).unwrap_or_default();
            let name = markup::name(cell(columns.name));
            if name.is_empty() {
                note(row.line, "a row has no name".to_owned());
                continue;
            }
            let required = columns.required.and_then(|index| match markup::name(cell(index)).as_str() {
                "是" | "必选" | "必填" => Some(true),
                "否" | "可选" | "选填" => Some(false),
                other => {
                    note(row.line, format!("`{name}`: `{other}` doesn't say whether it is required"));
                    None
                }
            });
            let described = limits::read(columns.text.map(cell).unwrap_or_default());
            for keyword in described.unread {
                note(row.line, format!("`{name}`: no value could be read after `{keyword}`"));
            }
            fields.push(Field {
                name,
                kind: types::read(cell(columns.kind)),
                required,
                limits: described.limits,
                text: described.text,
                sensitive: false,
                line: row.line,
            });
        }
        fields
    }
}

/// Whether a row is the rest of the one before it: a field always has a name and a type.
fn continues(columns: Columns, row: &Row) -> bool {
    let empty = |index: usize| row.cells.get(index).is_none_or(|cell| markup::name(cell).is_empty());
    empty(columns.name) || (empty(columns.kind) && columns.required.is_none_or(empty))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_may_be_escaped() {
        assert_eq!(cells("| a | b \\| c |"), ["a", "b | c"]);
        assert_eq!(cells("|"), [""]);
        assert_eq!(cells("a|"), ["a"]);
    }

    #[test]
    fn rules_are_told_from_rows() {
        assert!(is_rule(&cells("|---|:--:|")));
        assert!(!is_rule(&cells("| | |")));
        assert!(!is_rule(&cells("| a | - |")));
    }
}
