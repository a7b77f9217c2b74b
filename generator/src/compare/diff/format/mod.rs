//! The ways in which a report is written.

mod changelog;
mod github;
mod html;
mod json;
mod markdown;
mod story;
mod text;

pub use story::Section;

use crate::openapi::prose::counted;

use super::report::{FailOn, Finding, Report};
use super::verdict::{Sdk, Wire};

/// A way in which a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For a comment on a pull request.
    Markdown,
    /// Lines for CHANGELOG.md.
    Changelog,
    /// A page to look at.
    Html,
    /// For programs.
    Json,
    /// Annotations of a GitHub workflow.
    Github,
}

/// What a report says about the run besides its findings.
#[derive(Clone, Debug)]
pub struct Sides {
    /// How the old document is called.
    pub base: String,
    /// How the new one is called.
    pub head: String,
    /// The version of the crate as it is.
    pub version: String,
    /// The threshold.
    pub fail_on: FailOn,
    /// What a file's path below the repository is added to, for links to lines.
    pub link_base: Option<String>,
}

impl Report {
    /// The report as text in this format.
    pub fn write(&self, format: Format, sides: &Sides) -> String {
        match format {
            Format::Text => text::write(self, sides),
            Format::Markdown => markdown::write(self, sides),
            Format::Changelog => changelog::write(self, sides),
            Format::Html => html::write(self, sides),
            Format::Json => json::write(self, sides),
            Format::Github => github::write(self, sides),
        }
    }

    fn on_wire(&self, wire: Wire) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.wire == wire)
    }

    fn on_sdk(&self, sdk: Sdk) -> usize {
        self.findings.iter().filter(|finding| finding.sdk == sdk).count()
    }

    fn prose_total(&self) -> usize {
        self.prose.values().sum()
    }

    /// `wire: break · sdk: none · 3 findings · next version 0.2.0`
    fn verdict(&self, sides: &Sides) -> String {
        if self.findings.is_empty() {
            return match self.prose_total() {
                0 => "no differences".to_owned(),
                count => format!("no findings; {}", counted(count, "text differs", "texts differ")),
            };
        }
        let accepted = self.findings.iter().filter(|finding| finding.accepted.is_some()).count();
        let accepted = if accepted == 0 { String::new() } else { format!(", {accepted} accepted") };
        format!(
            "wire: {} · sdk: {} · {}{accepted} · next version {}",
            self.wire().as_str(),
            self.sdk().as_str(),
            counted(self.findings.len(), "finding", "findings"),
            self.next_version(&sides.version),
        )
    }
}

/// `request, response`
fn sides_of(user: &super::report::User) -> String {
    user.sides.iter().map(|side| side.as_str()).collect::<Vec<_>>().join(", ")
}
