//! Lines for CHANGELOG.md: what callers of the SDK notice.

use std::fmt::Write as _;

use crate::openapi::prose::{code_in_markdown as code, escaped_in_markdown as escaped};

use super::super::report::{Finding, Report};
use super::super::verdict::{Sdk, Wire};
use super::Sides;

pub(super) fn write(report: &Report, _: &Sides) -> String {
    type Group = (&'static str, fn(&Finding) -> bool);
    let groups: [Group; 3] = [
        ("Breaking", |finding| finding.sdk == Sdk::Break || finding.wire == Wire::Break),
        ("Added", |finding| finding.sdk == Sdk::Add),
        ("Changed", |finding| finding.wire >= Wire::Risk),
    ];
    let mut text = String::new();
    let mut told: Vec<&str> = Vec::new();
    for (title, is_in) in groups {
        let findings: Vec<&Finding> = report
            .findings
            .iter()
            .filter(|one| is_in(one) && !told.contains(&one.fingerprint.as_str()))
            .collect();
        if findings.is_empty() {
            continue;
        }
        let _ = write!(text, "{}### {title}\n\n", if text.is_empty() { "" } else { "\n" });
        for finding in findings {
            told.push(&finding.fingerprint);
            let subject = code(&finding.subject);
            let what = escaped(&finding.what.replace(" -> ", " → "));
            let _ = match (finding.rust.0.as_slice(), finding.rust.1.as_slice()) {
                ([before], [after]) => {
                    writeln!(text, "- {subject}: {what} ({} is {})", code(before), code(after))
                }
                _ => writeln!(text, "- {subject}: {what}"),
            };
        }
    }
    if text.is_empty() {
        text.push_str("Nothing that callers notice.\n");
    }
    text
}
