//! For a terminal.

use std::fmt::Write as _;

use super::super::report::{Finding, Report};
use super::story::{Story, met_by, place, sections};
use super::{Sides, sides_of};

/// More operations than this are counted instead of listed.
const LISTED: usize = 12;

pub(super) fn write(report: &Report, sides: &Sides) -> String {
    let story = Story::of(report, sides);
    let mut text = format!("{} -> {}\n{}\n", sides.base, sides.head, story.verdict);
    if !story.counts.is_empty() {
        let _ = writeln!(text, "{}", story.counts);
    }
    for section in &story.sections {
        let _ = write!(text, "\n{} ({})\n", section.title, section.findings.len());
        section.findings.iter().for_each(|one| finding(&mut text, one, section.open));
    }
    for remark in &story.remarks {
        let _ = write!(text, "\n{remark}\n");
    }
    if !story.next.is_empty() {
        text.push_str("\nNext\n");
    }
    for step in &story.next {
        let _ = writeln!(text, "  - {}", step.text);
        for line in step.code.iter().flat_map(|code| code.0.lines()) {
            let _ = writeln!(text, "{}", format!("      {line}").trim_end());
        }
    }
    text
}

fn finding(text: &mut String, finding: &Finding, open: bool) {
    let _ = write!(text, "\n  {}: {}\n", finding.subject, finding.sentence());
    let mut about = vec![place(finding)];
    about.extend(met_by(finding));
    about.extend(sections(finding).into_iter().map(str::to_owned));
    let _ = writeln!(text, "      {}", about.join(" · "));
    for line in &finding.rust.0 {
        let _ = writeln!(text, "      - {line}");
    }
    for line in &finding.rust.1 {
        let _ = writeln!(text, "      + {line}");
    }
    for errata in &finding.errata {
        let _ = writeln!(text, "      errata: {errata}");
    }
    if let Some(reason) = &finding.accepted {
        let _ = writeln!(text, "      accepted: {reason}");
    }
    if !open {
        return;
    }
    let _ = writeln!(text, "      {} · {}", finding.rule, finding.fingerprint);
    let users = &finding.used_by;
    if users.len() > 1 {
        let width = users.iter().take(LISTED).map(|user| user.operation.chars().count()).max().unwrap_or(0);
        for user in users.iter().take(LISTED) {
            let line = format!("{:width$}  {:17}  {}", user.operation, sides_of(user), user.section);
            let _ = writeln!(text, "        {}", line.trim_end());
        }
        if let Some(more) = users.len().checked_sub(LISTED).filter(|more| *more > 0) {
            let _ = writeln!(text, "        and {more} more (all in --format json)");
        }
    }
}
