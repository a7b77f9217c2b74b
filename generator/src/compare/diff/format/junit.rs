//! Test results: a case for each finding, failed if the run fails because of it.

use std::fmt::Write as _;

use super::super::report::{Finding, Report};
use super::{Sides, sides_of};

pub(super) fn write(report: &Report, sides: &Sides) -> String {
    let failures = report.findings.iter().filter(|finding| finding.fails(sides.fail_on)).count();
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        text,
        "<testsuites>\n  <testsuite name=\"API diff\" tests=\"{}\" failures=\"{failures}\" errors=\"0\">",
        report.findings.len().max(1)
    );
    for finding in &report.findings {
        case(&mut text, finding, sides);
    }
    if report.findings.is_empty() {
        text.push_str("    <testcase classname=\"diff\" name=\"no findings\"/>\n");
    }
    let _ = writeln!(text, "    <system-out>{}</system-out>", escaped(&report.verdict(sides)));
    text.push_str("  </testsuite>\n</testsuites>\n");
    text
}

fn case(text: &mut String, finding: &Finding, sides: &Sides) {
    let _ = write!(
        text,
        "    <testcase classname=\"diff.{}\" name=\"{}\" file=\"{}\" line=\"{}\"",
        finding.rule,
        escaped(&finding.message),
        escaped(&finding.at.file),
        finding.at.line
    );
    if !finding.fails(sides.fail_on) {
        text.push_str("/>\n");
        return;
    }
    let users: Vec<String> =
        finding.used_by.iter().map(|user| format!("{} ({})", user.operation, sides_of(user))).collect();
    let _ = write!(
        text,
        ">\n      <failure type=\"{}\" message=\"wire {}, sdk {}\">{}</failure>\n    </testcase>\n",
        finding.rule,
        finding.wire.as_str(),
        finding.sdk.as_str(),
        escaped(&format!(
            "at: {}\nfingerprint: {}\nused by: {}",
            finding.at,
            finding.fingerprint,
            users.join(", ")
        ))
    );
}

/// XML has no way to write most control characters.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}
