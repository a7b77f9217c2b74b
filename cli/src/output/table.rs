//! Tables.

use std::io::{self, Write};

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};
use serde_json::Value;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::cell;
use super::columns::Columns;
use crate::context::note;
use crate::terminal;
use crate::texts::text;

/// The least width at which a column is worth having.
const NARROW: usize = 6;

/// Writes the rows, and a heading before the first.
pub(super) fn rows(out: &mut impl Write, items: &[Value], columns: &mut Columns) -> io::Result<()> {
    if items.iter().any(|item| !item.is_object()) {
        return items.iter().try_for_each(|item| writeln!(out, "{}", cell::text(item)));
    }
    if items.is_empty() {
        if !columns.headed {
            note(&text!("nothing found"));
        }
        return Ok(());
    }
    if !columns.chosen && !columns.headed {
        fit(items, columns);
    }
    let mut table = plain();
    if !columns.headed {
        table.set_header(columns.names.iter().map(|name| cell::visible(&name.to_uppercase())));
    }
    for item in items {
        table.add_row(columns.names.iter().map(|name| cell::text(cell::at(item, name))));
    }
    match &columns.widths {
        Some(widths) => {
            let fixed = widths.iter().map(|width| ColumnConstraint::Absolute(Width::Fixed(*width)));
            table.set_constraints(fixed);
        }
        None => {
            columns.widths = Some(table.column_max_content_widths().iter().map(|width| width + 2).collect())
        }
    }
    write(out, &table, !columns.headed)?;
    columns.headed = true;
    Ok(())
}

/// Writes a record: a line for each field.
pub(super) fn record<'a>(
    out: &mut impl Write,
    fields: impl Iterator<Item = (&'a str, &'a Value)>,
) -> io::Result<()> {
    let mut table = plain();
    for (name, value) in fields {
        table.add_row([cell::visible(name), cell::block(value)]);
    }
    write(out, &table, false)
}

fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    match terminal::width() {
        Some(width) => {
            table.set_content_arrangement(ContentArrangement::Dynamic);
            table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        }
        // in a pipe nothing is cut
        None => drop(table.set_content_arrangement(ContentArrangement::Disabled)),
    }
    table
}

fn write(out: &mut impl Write, table: &Table, has_heading: bool) -> io::Result<()> {
    let bold = has_heading && terminal::has_colours();
    for (number, line) in table.lines().enumerate() {
        // the margin of a table without borders
        let line = line.strip_prefix(' ').unwrap_or(&line).trim_end();
        match bold && number == 0 {
            true => writeln!(out, "\u{1b}[1m{line}\u{1b}[0m")?,
            false => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}

/// Leaves out the last columns that a terminal has no room for.
fn fit(items: &[Value], columns: &mut Columns) {
    let Some(width) = terminal::width() else { return };
    let mut used = 0;
    let mut fits = 0;
    for name in &columns.names {
        let longest = items.iter().map(|item| cell::text(cell::at(item, name)).width()).max();
        let wanted = longest.unwrap_or(0).max(name.width()) + 2;
        used += if fits < 2 { wanted.min(width / 2) } else { wanted.max(NARROW) };
        if used > width && fits > 0 {
            break;
        }
        fits += 1;
    }
    columns.left_out = columns.names.split_off(fits);
}

/// Says which columns are left out and which there are none of, each on one line of the terminal.
pub(super) fn note_about(columns: &Columns) {
    let width = terminal::width().unwrap_or(usize::MAX);
    for text in [left_out(&columns.left_out, width), unknown(columns, width)].into_iter().flatten() {
        note(&text);
    }
}

fn unknown(columns: &Columns, width: usize) -> Option<String> {
    // where nothing came and nothing is documented, any may be right
    if columns.unknown.is_empty() || columns.known.is_empty() {
        return None;
    }
    let (names, known) = (columns.unknown.join(","), columns.known.join(","));
    Some(one_line(text!("(nothing has {names}; --columns can be: {known}", names, known), width))
}

fn left_out(names: &[String], width: usize) -> Option<String> {
    let (count, all) = (names.len(), names.join(","));
    let text = match count {
        0 => return None,
        1 => text!("(1 column more, with -o json or --columns: {all}", all),
        _ => text!("({count} columns more, with -o json or --columns: {all}", count, all),
    };
    Some(one_line(text, width))
}

/// Closes the parenthesis, cut to the width. Names are the service's.
fn one_line(text: String, width: usize) -> String {
    let mut text = cell::visible(&text);
    let most = width.saturating_sub(2);
    if text.width() > most {
        let mut used = 1;
        let fits = |c: &char| {
            used += c.width().unwrap_or(0);
            used <= most
        };
        text = text.chars().take_while(fits).collect::<String>() + "…";
    }
    text.push(')');
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::columns::Columns;
    use super::{left_out, record, rows};

    #[test]
    fn no_name_reaches_the_terminal_that_it_would_obey() {
        let item = json!({ "a\u{1b}[2J": 1 });
        let mut out = Vec::new();
        let items = [item.clone()];
        rows(&mut out, &items, &mut Columns::of(&items, &[], false)).unwrap();
        record(&mut out, item.as_object().unwrap().iter().map(|(name, value)| (name.as_str(), value)))
            .unwrap();
        assert!(!out.contains(&0x1b), "{}", String::from_utf8_lossy(&out));
    }

    #[test]
    fn what_is_left_out_is_named_on_one_line() {
        let names = ["role", "size", "description"].map(str::to_owned);
        assert_eq!(left_out(&[], 80), None);
        let text = left_out(&names, 80).unwrap();
        assert_eq!(text, "(3 columns more, with -o json or --columns: role,size,description)");
        let text = left_out(&names, 60).unwrap();
        assert!(text.chars().count() < 60 && text.ends_with("…)"), "{text}");
        let hostile = left_out(&["a\u{1b}[2J".to_owned()], 80).unwrap();
        assert!(!hostile.contains('\u{1b}'), "{hostile:?}");
        let text = left_out(&["样本名称".to_owned(), "测序平台".to_owned()], 60).unwrap();
        assert_eq!(text, "(2 columns more, with -o json or --columns: 样本名称,测序…)");
        assert!(left_out(&names[..1], 80).unwrap().starts_with("(1 column more"));
    }
}
