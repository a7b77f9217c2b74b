//! Annotations of a GitHub workflow, one a line.

use std::fmt::Write as _;

use crate::openapi::prose::counted;

use super::super::report::{Finding, Report};
use super::super::verdict::{Sdk, Wire};
use super::Sides;

pub(super) fn write(report: &Report, sides: &Sides) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        let level = match finding {
            one if one.fails(sides.fail_on) => "error",
            one if one.wire >= Wire::Risk || one.sdk == Sdk::Break => "warning",
            _ => "notice",
        };
        let _ = writeln!(text, "::{level} {}::{}", properties(finding), data(&message(finding)));
    }
    let _ = writeln!(text, "::notice title=API diff::{}", data(&report.verdict(sides)));
    for note in &report.notes {
        let _ = writeln!(text, "::warning title=API diff::{}", data(note));
    }
    text
}

fn message(finding: &Finding) -> String {
    let mut message =
        format!("{} (wire {}, sdk {})", finding.message, finding.wire.as_str(), finding.sdk.as_str());
    if !finding.used_by.is_empty() {
        let names: Vec<&str> = finding.used_by.iter().take(5).map(|user| user.operation.as_str()).collect();
        let more = if finding.used_by.len() > names.len() { ", …" } else { "" };
        let count = counted(finding.used_by.len(), "operation", "operations");
        let _ = write!(message, "\nused by {count}: {}{more}", names.join(", "));
    }
    let _ = write!(message, "\nfingerprint {}", finding.fingerprint);
    message
}

/// What is gone has a line only in the old file, which GitHub doesn't show.
fn properties(finding: &Finding) -> String {
    let title = property(finding.rule);
    if finding.in_base {
        return format!("title={title}");
    }
    let at = &finding.at;
    format!("file={},line={},col={},title={title}", property(&at.file), at.line, at.column)
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
