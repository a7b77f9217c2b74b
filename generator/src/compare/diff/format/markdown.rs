//! For a comment on a pull request: the verdict, a table by area, the details folded.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::report::{Finding, Report};
use super::super::verdict::{Sdk, Wire};
use super::{Sides, counted, sides_of};

/// A comment may have 65,536 characters; more operations than this are counted instead of listed.
const LISTED: usize = 20;
/// Findings that are written out, for the same reason.
const DETAILED: usize = 60;

#[derive(Default)]
struct Row {
    wire: [usize; 4],
    sdk: [usize; 2],
    prose: usize,
}

pub(super) fn write(report: &Report, sides: &Sides) -> String {
    let mut text =
        format!("**API diff** {} → {}: {}\n", code(&sides.base), code(&sides.head), report.verdict(sides));
    table(&mut text, report);
    let mut left = DETAILED;
    for wire in Wire::ALL {
        let findings: Vec<&Finding> = report.on_wire(wire).collect();
        if findings.is_empty() {
            continue;
        }
        let _ = write!(
            text,
            "\n<details><summary>wire {}: {}</summary>\n\n",
            wire.as_str(),
            counted(findings.len(), "finding", "findings")
        );
        let shown = findings.len().min(left);
        left -= shown;
        findings.iter().take(shown).for_each(|one| finding(&mut text, one));
        if shown < findings.len() {
            let _ = writeln!(text, "- and {} more: `cargo xtask diff`", findings.len() - shown);
        }
        text.push_str("\n</details>\n");
    }
    for note in &report.notes {
        let _ = write!(text, "\n> {}\n", escaped(note));
    }
    text
}

fn table(text: &mut String, report: &Report) {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for finding in &report.findings {
        let row = rows.entry(&finding.area).or_default();
        for (count, wire) in row.wire.iter_mut().zip(Wire::ALL) {
            *count += usize::from(wire == finding.wire);
        }
        for (count, sdk) in row.sdk.iter_mut().zip([Sdk::Break, Sdk::Add]) {
            *count += usize::from(sdk == finding.sdk);
        }
    }
    for (area, count) in &report.prose {
        rows.entry(area).or_default().prose += count;
    }
    if rows.is_empty() {
        return;
    }
    text.push_str("\n| area | break | risk | safe | none | sdk break | sdk add | texts |\n");
    text.push_str("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    for (area, row) in rows {
        let _ = write!(text, "| {} |", escaped(area));
        for count in row.wire.iter().chain(&row.sdk).chain([&row.prose]) {
            match count {
                0 => text.push_str(" |"),
                count => {
                    let _ = write!(text, " {count} |");
                }
            }
        }
        text.push('\n');
    }
}

fn finding(text: &mut String, finding: &Finding) {
    let _ = writeln!(
        text,
        "- {} (`{}`, sdk {})<br>{} · `{}`",
        code(&finding.message),
        finding.rule,
        finding.sdk.as_str(),
        code(&finding.at.to_string()),
        finding.fingerprint
    );
    for place in &finding.errata {
        let _ = writeln!(text, "  - errata: {}", code(place));
    }
    if let Some(reason) = &finding.accepted {
        let _ = writeln!(text, "  - accepted: {}", escaped(reason));
    }
    for user in finding.used_by.iter().take(LISTED) {
        let section =
            if user.section.is_empty() { String::new() } else { format!(", {}", escaped(&user.section)) };
        let _ = writeln!(text, "  - {} ({}{section})", code(&user.operation), sides_of(user));
    }
    if let Some(more) = finding.used_by.len().checked_sub(LISTED).filter(|more| *more > 0) {
        let _ = writeln!(text, "  - and {more} more");
    }
}

/// Text from the documents as it is, also with backticks in it.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Text from the documents without markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '|' | '*' | '_' | '[' | ']' | '`' | '\\' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' | '\r' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
