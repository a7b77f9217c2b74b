//! For a comment on a pull request, as GitHub renders it.

use std::fmt::Write as _;

use crate::openapi::prose::{backticks, code_in_markdown as code, escaped_in_markdown as escaped};

use super::super::report::{Finding, Report};
use super::story::{Story, link, met_by, place, sections};
use super::{Sides, sides_of};

/// A comment may have 65,536 characters; more operations than this are counted instead of listed.
const LISTED: usize = 20;
/// Findings that are written out, for the same reason.
const DETAILED: usize = 60;

pub(super) fn write(report: &Report, sides: &Sides) -> String {
    let story = Story::of(report, sides);
    let mut text = format!("### API: {}\n", story.verdict);
    if !story.counts.is_empty() {
        let _ = write!(text, "\n{}\n", story.counts);
    }
    if !story.next.is_empty() {
        text.push('\n');
    }
    for step in &story.next {
        let _ = writeln!(text, "- {}", step.text);
        if let Some(code) = &step.code {
            text.push_str("\n  <details><summary>the entries</summary>\n");
            fenced(&mut text, "toml", code.0.lines());
            text.push_str("\n  </details>\n\n");
        }
    }
    let mut left = DETAILED;
    for section in &story.sections {
        let (title, count) = (section.title, section.findings.len());
        match section.open {
            true => _ = write!(text, "\n#### {title}\n\n"),
            false => _ = write!(text, "\n<details><summary>{title} ({count})</summary>\n\n"),
        }
        let shown = count.min(left);
        left -= shown;
        section.findings.iter().take(shown).for_each(|one| finding(&mut text, one, section.open, sides));
        if shown < count {
            let _ = writeln!(text, "- and {} more: `cargo xtask diff`", count - shown);
        }
        if !section.open {
            text.push_str("\n</details>\n");
        }
    }
    for remark in &story.remarks {
        let _ = write!(text, "\n{}\n", escaped(remark));
    }
    let _ = write!(text, "\n<sub>{} → {}</sub>\n", escaped(&sides.base), escaped(&sides.head));
    text
}

fn finding(text: &mut String, finding: &Finding, open: bool, sides: &Sides) {
    let mut about = Vec::new();
    about.extend(met_by(finding).map(|met| match finding.used_by.len() {
        1 => code(&met),
        _ => met,
    }));
    about.extend(sections(finding).into_iter().map(escaped));
    about.push(match link(finding, sides) {
        Some(link) => format!("[{}]({link})", escaped(&place(finding))),
        None => code(&place(finding)),
    });
    let _ = writeln!(
        text,
        "- **{}**: {}<br>\n  {}",
        code(&finding.subject),
        escaped(&finding.sentence()),
        about.join(" · ")
    );
    let signatures = finding.rust.0.iter().map(|line| format!("- {line}"));
    let signatures = signatures.chain(finding.rust.1.iter().map(|line| format!("+ {line}")));
    let signatures: Vec<String> = signatures.collect();
    if !signatures.is_empty() {
        fenced(text, "diff", signatures.iter().map(String::as_str));
    }
    if !finding.errata.is_empty() {
        let errata: Vec<String> = finding.errata.iter().map(|place| code(place)).collect();
        let _ = writeln!(text, "  <br>errata: {}", errata.join(", "));
    }
    if let Some(reason) = &finding.accepted {
        let _ = writeln!(text, "  <br>accepted: {}", escaped(reason));
    }
    if !open || finding.used_by.len() < 2 {
        return;
    }
    let _ = write!(text, "\n  <details><summary>which operations</summary>\n\n");
    for user in finding.used_by.iter().take(LISTED) {
        let section =
            if user.section.is_empty() { String::new() } else { format!(" · {}", escaped(&user.section)) };
        let _ = writeln!(text, "  - {} ({}){section}", code(&user.route), sides_of(user));
    }
    if let Some(more) = finding.used_by.len().checked_sub(LISTED).filter(|more| *more > 0) {
        let _ = writeln!(text, "  - and {more} more");
    }
    text.push_str("\n  </details>\n\n");
}

/// Lines of code under an item of a list. The fence is longer than any run of backticks in them.
fn fenced<'l>(text: &mut String, language: &str, lines: impl Iterator<Item = &'l str> + Clone) {
    let fence = "`".repeat(lines.clone().map(backticks).max().unwrap_or(0).max(2) + 1);
    let _ = write!(text, "\n  {fence}{language}\n");
    for line in lines {
        let _ = writeln!(text, "{}", format!("  {}", line.replace(['\n', '\r'], " ")).trim_end());
    }
    let _ = writeln!(text, "  {fence}");
}
