//! For a terminal: findings by verdict, each with its place and who meets it as a tree.

use std::fmt::Write as _;

use super::super::report::{Finding, Report};
use super::super::verdict::Wire;
use super::{Sides, sides_of};

/// More operations than this are counted instead of listed.
const LISTED: usize = 12;

pub(super) fn write(report: &Report, sides: &Sides) -> String {
    let mut text = format!("{} -> {}: {}\n", sides.base, sides.head, report.verdict(sides));
    for wire in Wire::ALL {
        let findings: Vec<&Finding> = report.on_wire(wire).collect();
        if findings.is_empty() {
            continue;
        }
        let _ = write!(text, "\nwire {} ({})\n", wire.as_str(), findings.len());
        findings.into_iter().for_each(|one| finding(&mut text, one));
    }
    if report.prose_total() > 0 && !report.findings.is_empty() {
        let areas: Vec<String> = report.prose.iter().map(|(area, count)| format!("{area} {count}")).collect();
        let _ = write!(text, "\ntexts that differ: {}\n", areas.join(", "));
    }
    for note in &report.notes {
        let _ = write!(text, "\nnote: {note}\n");
    }
    text
}

fn finding(text: &mut String, finding: &Finding) {
    let _ = writeln!(text, "\n  {}", finding.message);
    let mut lines =
        vec![format!("{}, sdk {}, fingerprint {}", finding.rule, finding.sdk.as_str(), finding.fingerprint)];
    lines.push(format!("at: {}", finding.at));
    lines.extend(finding.errata.iter().map(|place| format!("errata: {place}")));
    lines.extend(finding.accepted.iter().map(|reason| format!("accepted: {reason}")));
    let users = &finding.used_by;
    if !users.is_empty() {
        let operations = if users.len() == 1 { "operation" } else { "operations" };
        lines.push(format!("used by: {} {operations}", users.len()));
    }
    for (index, line) in lines.iter().enumerate() {
        let branch = if index + 1 == lines.len() { "└─" } else { "├─" };
        let _ = writeln!(text, "  {branch} {line}");
    }
    let width = users.iter().take(LISTED).map(|user| user.operation.chars().count()).max().unwrap_or(0);
    for (index, user) in users.iter().take(LISTED).enumerate() {
        let last = index + 1 == users.len();
        let branch = if last { "└─" } else { "├─" };
        let line = format!("{:width$}  {:8}  {}", user.operation, sides_of(user), user.section);
        let _ = writeln!(text, "     {branch} {}", line.trim_end());
    }
    if let Some(more) = users.len().checked_sub(LISTED).filter(|more| *more > 0) {
        let _ = writeln!(text, "     └─ and {more} more (all in --format json)");
    }
}
