//! A report as text, Markdown or JSON.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::report::{AuditReport, Difference, Side};

/// For a terminal.
pub fn text(report: &AuditReport) -> String {
    let mut out = String::new();
    for side in Side::ALL {
        let rows: Vec<_> = report.differences.iter().filter(|row| row.side == side).collect();
        if rows.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{} ({}):", side.heading(report.source.noun), rows.len());
        for row in rows {
            let _ = writeln!(out, "  {} ({})", row.at, row.kind);
            let _ = writeln!(out, "      {}: {}{}", report.source.noun, row.document, line(report, row));
            let _ = writeln!(out, "      spec: {}{}", row.spec, place(row, "  "));
        }
        out.push('\n');
    }
    if !report.stale.is_empty() {
        let _ = writeln!(out, "Errata that excuse nothing ({}):", report.stale.len());
        for erratum in &report.stale {
            let _ = writeln!(out, "  {}  {}:{}", erratum.at, erratum.location.file, erratum.location.line);
        }
        out.push('\n');
    }
    if !report.notes.is_empty() {
        let _ = writeln!(out, "Not compared ({}):", report.notes.len());
        for note in &report.notes {
            let _ =
                writeln!(out, "  {}: {} ({})", note.section, note.message, report.source.place(note.line));
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}", report.summary());
    out
}

/// For a comment on a pull request.
pub fn markdown(report: &AuditReport) -> String {
    let mut out = format!("**{}**\n", report.summary());
    for side in Side::ALL {
        let rows: Vec<_> = report.differences.iter().filter(|row| row.side == side).collect();
        if rows.is_empty() {
            continue;
        }
        let _ = write!(out, "\n### {}\n\n", side.heading(report.source.noun));
        out.push_str("| at | what | ");
        out.push_str(report.source.noun);
        out.push_str(" | specification | where |\n|---|---|---|---|---|\n");
        for row in rows {
            let cells = [
                format!("`{}`", row.at),
                row.kind.to_string(),
                format!("{}{}", row.document, line(report, row)),
                row.spec.clone(),
                place(row, ""),
            ];
            let _ = writeln!(out, "| {} |", cells.map(|cell| escape(&cell)).join(" | "));
        }
    }
    if !report.stale.is_empty() {
        out.push_str("\n### Errata that excuse nothing\n\n");
        for erratum in &report.stale {
            let _ = writeln!(out, "- `{}` ({}:{})", erratum.at, erratum.location.file, erratum.location.line);
        }
    }
    if !report.excused.is_empty() {
        let _ = write!(
            out,
            "\n<details><summary>Excused by errata ({})</summary>\n\n| at | document | specification | reason |\n\
             |---|---|---|---|\n",
            report.excused.len()
        );
        for excused in &report.excused {
            let row = &excused.difference;
            let cells = [&format!("`{}`", row.at), &row.document, &row.spec, &excused.erratum.reason];
            let _ = writeln!(out, "| {} |", cells.map(|cell| escape(cell)).join(" | "));
        }
        out.push_str("\n</details>\n");
    }
    if !report.notes.is_empty() {
        let _ = write!(out, "\n<details><summary>Not compared ({})</summary>\n\n", report.notes.len());
        for note in &report.notes {
            let _ = writeln!(
                out,
                "- {}: {} ({})",
                note.section,
                escape(&note.message),
                report.source.place(note.line)
            );
        }
        out.push_str("\n</details>\n");
    }
    out
}

/// For programs.
pub fn json(report: &AuditReport) -> String {
    let rows: Map<String, Value> = report
        .rows
        .iter()
        .map(|(kind, count)| {
            let value =
                json!({"compared": count.compared, "matching": count.matching, "excused": count.excused});
            (kind.as_str().to_owned(), value)
        })
        .collect();
    let total = report.total();
    let excused = report.excused.iter().map(|excused| {
        let mut value = difference(&excused.difference);
        if let Value::Object(members) = &mut value {
            members.insert("erratum".to_owned(), json!(excused.erratum.at));
            members.insert("reason".to_owned(), json!(excused.erratum.reason));
        }
        value
    });
    let value = json!({
        "differences": report.differences.iter().map(difference).collect::<Vec<_>>(),
        "excused": excused.collect::<Vec<_>>(),
        "stale_errata": report.stale.iter().map(|erratum| json!({
            "at": erratum.at,
            "place": format!("{}:{}", erratum.location.file, erratum.location.line),
        })).collect::<Vec<_>>(),
        "notes": report.notes.iter().map(|note| json!({
            "section": note.section,
            "line": note.line,
            "message": note.message,
        })).collect::<Vec<_>>(),
        "rows": rows,
        "summary": {
            "operations": report.operations,
            "compared": total.compared,
            "matching": total.matching,
            "differing": report.differences.len(),
            "excused": total.excused,
            "stale_errata": report.stale.len(),
            "agrees": report.agrees(),
        },
    });
    format!("{value:#}\n")
}

fn difference(row: &Difference) -> Value {
    json!({
        "side": row.side.as_str(),
        "kind": row.kind.as_str(),
        "at": row.at,
        "document": row.document,
        "line": row.line,
        "spec": row.spec,
        "place": row.place.as_ref().map(|place| format!("{}:{}", place.file, place.line)),
    })
}

fn line(report: &AuditReport, row: &Difference) -> String {
    row.line.map(|line| format!(" ({})", report.source.place(line))).unwrap_or_default()
}

fn place(row: &Difference, before: &str) -> String {
    row.place.as_ref().map(|place| format!("{before}{}:{}", place.file, place.line)).unwrap_or_default()
}

/// What would end a cell or begin a tag.
fn escape(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;").replace('\n', " ")
}
