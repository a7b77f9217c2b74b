//! A report as a reviewer reads it: the verdict, what to do next, and each finding as a sentence. The formats for people
//! only differ in how they set it.

use crate::openapi::prose::counted;

use super::super::report::{Finding, Report};
use super::super::verdict::{Sdk, Wire};
use super::Sides;

/// A report to read.
pub(super) struct Story<'r> {
    /// What it means, for whom.
    pub(super) verdict: &'static str,
    /// How many findings of what kind: `1 breaks clients · 2 are safe`.
    pub(super) counts: String,
    /// What to do, each with the command or text for it.
    pub(super) next: Vec<Step>,
    /// The findings; those without any are left out.
    pub(super) sections: Vec<Section<'r>>,
    /// What else there is to say.
    pub(super) remarks: Vec<String>,
}

/// Something to do.
pub(super) struct Step {
    pub(super) text: String,
    /// Lines for a file.
    pub(super) code: Option<Toml>,
}

/// Entries for `accepted.toml`.
pub(super) struct Toml(pub(super) String);

/// Findings of one kind.
#[derive(Debug)]
pub struct Section<'r> {
    /// The kind: `Breaks clients of the service`.
    pub title: &'static str,
    /// Whether a reviewer must see it; the others are folded where that is possible.
    pub open: bool,
    /// The findings; each is in one section.
    pub findings: Vec<&'r Finding>,
}

impl<'r> Story<'r> {
    pub(super) fn of(report: &'r Report, sides: &Sides) -> Self {
        let mut sections = report.sections();
        let counts: Vec<String> = KINDS
            .iter()
            .zip(&sections)
            .filter(|(_, section)| !section.findings.is_empty())
            .map(|(kind, section)| match section.findings.len() {
                1 => format!("1 {}", kind.one),
                count => format!("{count} {}", kind.many),
            })
            .collect();
        sections.retain(|section| !section.findings.is_empty());
        Story {
            verdict: report.in_words(),
            counts: counts.join(" · "),
            next: next(report, sides),
            sections,
            remarks: remarks(report),
        }
    }
}

struct Kind {
    title: &'static str,
    one: &'static str,
    many: &'static str,
    open: bool,
    has: fn(&Finding) -> bool,
}

/// Each finding is of the first kind that has it.
const KINDS: [Kind; 5] = [
    Kind {
        title: "Accepted",
        one: "is accepted",
        many: "are accepted",
        open: false,
        has: |finding| finding.accepted.is_some(),
    },
    Kind {
        title: "Breaks clients of the service",
        one: "breaks clients",
        many: "break clients",
        open: true,
        has: |finding| finding.wire == Wire::Break,
    },
    Kind {
        title: "Breaks Rust code",
        one: "breaks Rust code",
        many: "break Rust code",
        open: true,
        has: |finding| finding.sdk == Sdk::Break,
    },
    Kind {
        title: "May surprise clients",
        one: "may surprise clients",
        many: "may surprise clients",
        open: true,
        has: |finding| finding.wire == Wire::Risk,
    },
    Kind { title: "Safe", one: "is safe", many: "are safe", open: false, has: |_| true },
];

impl Report {
    /// The findings by their kinds, the worst first; a section may have none.
    pub fn sections(&self) -> Vec<Section<'_>> {
        let empty = |kind: &Kind| Section { title: kind.title, open: kind.open, findings: Vec::new() };
        let mut sections: Vec<Section<'_>> = KINDS.iter().map(empty).collect();
        for finding in &self.findings {
            let kind = KINDS.iter().position(|kind| (kind.has)(finding));
            if let Some(section) = kind.and_then(|index| sections.get_mut(index)) {
                section.findings.push(finding);
            }
        }
        sections
    }

    /// What all of it means, for whom, as a sentence.
    pub fn in_words(&self) -> &'static str {
        if self.is_empty() {
            return "Nothing differs.";
        }
        if self.findings.is_empty() {
            return "Only texts differ: nobody has to do anything.";
        }
        match (self.wire(), self.sdk()) {
            (Wire::Break, Sdk::Break) => {
                "This breaks clients of the service, and Rust code no longer compiles as it is."
            }
            (Wire::Break, _) => "This breaks clients of the service; Rust code compiles as before.",
            (Wire::Risk, Sdk::Break) => {
                "This breaks Rust code, and may surprise other clients of the service."
            }
            (_, Sdk::Break) => "This breaks Rust code; the service stays as it is for other clients.",
            (Wire::Risk, _) => "Nothing breaks, but clients may meet what they don't expect.",
            (_, Sdk::Add) => "Nothing breaks: there is only more to call.",
            (Wire::Safe, _) => "Nothing breaks: old clients need not know of it.",
            (Wire::None, Sdk::None) => "Nobody who calls the service notices anything.",
        }
    }
}

fn next(report: &Report, sides: &Sides) -> Vec<Step> {
    let mut steps = Vec::new();
    let failing: Vec<&Finding> = report.findings.iter().filter(|one| one.fails(sides.fail_on)).collect();
    if !failing.is_empty() {
        let what = if failing.len() == 1 { "this entry" } else { "an entry" };
        let text = format!(
            "Change spec/ so that nothing breaks, or accept what is meant: put {what} into `spec/accepted.toml`, with the \
             reason and a last day."
        );
        let entries: Vec<String> = failing
            .iter()
            .map(|finding| {
                format!(
                    "[[accepted]] # {}\nfingerprint = \"{}\"\nreason = \"\"\nexpires = \"YYYY-MM-DD\"\n",
                    finding.message.replace(['\n', '\r'], " "),
                    finding.fingerprint
                )
            })
            .collect();
        steps.push(Step { text, code: Some(Toml(entries.join("\n"))) });
    }
    let version = report.next_version(&sides.version);
    if version != sides.version {
        let why = match report.sdk() {
            Sdk::Break => "it breaks Rust code",
            Sdk::Add => "it adds to the API",
            Sdk::None => "the API stays as it is",
        };
        let text = format!("Release it as {version}: {why}, and the crate is at {}.", sides.version);
        steps.push(Step { text, code: None });
        let text =
            "Put what callers notice into CHANGELOG.md: `cargo xtask diff --format changelog`.".to_owned();
        steps.push(Step { text, code: None });
    }
    steps
}

fn remarks(report: &Report) -> Vec<String> {
    let mut remarks = report.notes.clone();
    if report.prose_total() > 0 && !report.findings.is_empty() {
        let areas: Vec<String> = report.prose.iter().map(|(area, count)| format!("{area} {count}")).collect();
        remarks.push(format!("Texts that differ, which changes nothing: {}.", areas.join(", ")));
    }
    remarks
}

impl Finding {
    /// What it says: `maxLength 128 → 64`, with the consequence as its own sentence.
    pub fn sentence(&self) -> String {
        // where an operation came or went, its route stands below
        let route = self.used_by.first().map(|user| format!(" ({})", user.route)).unwrap_or_default();
        let what = self.what.strip_suffix(&route).unwrap_or(&self.what).replace(" -> ", " → ");
        let end = if what.ends_with(['.', '?']) { "" } else { "." };
        match self.means.as_str() {
            "" => format!("{what}{end}"),
            means => format!("{what}{end} {means}"),
        }
    }
}

/// The operations that meet it, in few words; empty for what is an operation's own.
pub(super) fn met_by(finding: &Finding) -> Option<String> {
    match &*finding.used_by {
        [] => None,
        [user] => Some(user.route.clone()),
        users => Some(counted(users.len(), "operation", "operations")),
    }
}

/// The sections of the reference that it is about, if they are few.
pub(super) fn sections(finding: &Finding) -> Vec<&str> {
    let mut all: Vec<&str> = finding
        .used_by
        .iter()
        .map(|user| user.section.as_str())
        .filter(|section| !section.is_empty())
        .collect();
    all.dedup();
    if all.len() == 1 { all } else { Vec::new() }
}

/// A link to the line, if there is a base for it and the new side has the line.
pub(super) fn link(finding: &Finding, sides: &Sides) -> Option<String> {
    let base = sides.link_base.as_deref().filter(|_| !finding.in_base)?;
    Some(format!("{}/{}#L{}", base.trim_end_matches('/'), finding.at.file, finding.at.line))
}

/// `path/file.yaml:7`
pub(super) fn place(finding: &Finding) -> String {
    format!("{}:{}", finding.at.file, finding.at.line)
}
