//! What changed since an edition before: on the page of changes, and with each operation that it concerns.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::compare::diff::{Fate, Finding, Report, User};
use crate::openapi::model::{Api, Operation};
use crate::openapi::prose::{
    code_in_markdown, escaped, escaped_in_markdown, with_code, with_code_in_markdown,
};

use super::{markdown, places};

/// The edition before the one that the pages are of.
#[derive(Clone, Copy, Debug)]
pub enum Since<'a> {
    /// There is none.
    First,
    /// Whether there is one can't be told where the pages are made.
    Unknown,
    /// This one.
    Edition {
        /// How it is called.
        label: &'a str,
        /// What it comes to, from it to the present one.
        report: &'a Report,
    },
}

/// More operations than this are folded, and more findings than this left to the page of changes.
const LISTED: usize = 12;

/// The changes by the operations that meet them.
pub(super) struct Changes<'a> {
    since: Since<'a>,
    /// By the operation's route: its id may have been another's before.
    by_route: HashMap<&'a str, Vec<(&'a Finding, &'a User)>>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(since: Since<'a>) -> Self {
        let mut by_route: HashMap<&str, Vec<_>> = HashMap::new();
        if let Since::Edition { report, .. } = since {
            for (finding, user) in
                report.findings.iter().flat_map(|one| one.used_by.iter().map(move |user| (one, user)))
            {
                by_route.entry(&user.route).or_default().push((finding, user));
            }
        }
        Changes { since, by_route }
    }

    /// What is said of an operation, as Markdown; nothing if nothing changed.
    pub(super) fn of(&self, operation: &Operation) -> String {
        let Since::Edition { label, .. } = self.since else { return String::new() };
        let Some(met) = self.by_route.get(operation.route().as_str()) else { return String::new() };
        let label = escaped_in_markdown(label);
        if met.iter().any(|(finding, _)| finding.fate() == Some(Fate::Added)) {
            return format!("\n\n**New since {label}**; [all changes](changes.html).");
        }
        let mut text = format!("\n\n**Changed since {label}**; [all changes](changes.html).\n\n");
        let mut met: Vec<(Finding, &User)> =
            met.iter().map(|(finding, user)| (finding.met_by(user), *user)).collect();
        // the worst for this operation first, which may be another than for all
        met.sort_by_key(|(finding, _)| std::cmp::Reverse((finding.wire, finding.sdk)));
        for (finding, user) in met.iter().take(LISTED) {
            // on its own page an operation need not be named
            let subject = match own_subject(finding, user).unwrap_or(&finding.subject) {
                "" => String::new(),
                subject => format!("{}: ", code_in_markdown(subject)),
            };
            // writing to a String can't fail
            let _ = writeln!(
                text,
                "- {subject}{} *{}*",
                with_code_in_markdown(&words(finding)),
                verdict(finding)
            );
        }
        if let Some(more) = met.len().checked_sub(LISTED).filter(|more| *more > 0) {
            let _ = writeln!(text, "- and {more} more");
        }
        text
    }

    /// The body of the page, with the changelog below.
    pub(super) fn page(&self, api: &Api, changelog: &str) -> String {
        let current =
            Current(api.operations.iter().map(|operation| (operation.route(), operation)).collect());
        let mut body = "<h1>Changes</h1>\n".to_owned();
        match self.since {
            Since::First => body.push_str(
                "<p>This is the first edition of the reference: there is none before it to tell changes since.</p>\n",
            ),
            Since::Unknown => body.push_str(
                "<p>These pages were written without the history of the repository, so they don't tell what changed \
                 since the edition before.</p>\n",
            ),
            Since::Edition { label, report } => {
                let _ = writeln!(
                    body,
                    "<section class=\"changes\">\n<h2 id=\"since\">Since {}</h2>\n<p>{}</p>",
                    escaped(label),
                    escaped(report.in_words())
                );
                self.operations(&mut body, api, &current, report);
                findings(&mut body, &current, report);
                body.push_str("</section>\n");
            }
        }
        body + &markdown::html(&markdown::lowered(changelog), api)
    }

    /// The operations by what became of them.
    fn operations(&self, body: &mut String, api: &Api, current: &Current<'_>, report: &Report) {
        for (title, fate) in
            [("Added", Fate::Added), ("Removed", Fate::Removed), ("Deprecated", Fate::Deprecated)]
        {
            let whole: Vec<&Finding> =
                report.findings.iter().filter(|finding| finding.fate() == Some(fate)).collect();
            let items: Vec<String> = whole
                .iter()
                .filter_map(|finding| Some((finding, finding.used_by.first()?)))
                .map(|(finding, user)| {
                    format!("<li>{} {}</li>\n", named(user, current.of(user)), with_code(&finding.means))
                })
                .collect();
            list(body, &format!("{title} operations"), &items);
        }
        // in the order of the reference
        let changed = api.operations.iter().filter(|operation| {
            let met = self.by_route.get(operation.route().as_str());
            met.is_some_and(|met| met.iter().any(|(finding, _)| finding.fate().is_none()))
        });
        let items: Vec<String> = changed
            .map(|operation| format!("<li>{}: {}.</li>\n", link(operation), escaped(&operation.summary)))
            .collect();
        list(body, "Changed operations", &items);
    }
}

/// A heading and what is below it, folded if it is long; nothing if there is nothing.
fn list(body: &mut String, title: &str, items: &[String]) {
    match items.len() {
        0 => {}
        count if count > LISTED => {
            let _ = write!(
                body,
                "<h3>{title}</h3>\n<details><summary>{count} operations</summary>\n<ul>\n{}</ul>\n</details>\n",
                items.concat()
            );
        }
        _ => _ = write!(body, "<h3>{title}</h3>\n<ul>\n{}</ul>\n", items.concat()),
    }
}

/// Each finding once, with the operations that it concerns; what became of whole operations is told above.
fn findings(body: &mut String, current: &Current<'_>, report: &Report) {
    for section in report.sections() {
        let told = section.findings.into_iter().filter(|finding| finding.fate().is_none());
        let items: Vec<String> = told.map(|finding| item(finding, current)).collect();
        if !items.is_empty() {
            let _ = write!(body, "<h3>{}</h3>\n<ul>\n{}</ul>\n", section.title, items.concat());
        }
    }
}

/// What of an operation a finding is about, whose subject begins with its name; empty if it is all of it.
fn own_subject<'f>(finding: &'f Finding, user: &User) -> Option<&'f str> {
    let rest = finding.subject.strip_prefix(&user.operation)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
}

fn item(finding: &Finding, current: &Current<'_>) -> String {
    let own = finding.used_by.first().and_then(|user| Some((current.of(user)?, own_subject(finding, user)?)));
    let subject = match own {
        Some((operation, "")) => link(operation),
        Some((operation, rest)) => format!("{} <code>{}</code>", link(operation), escaped(rest)),
        None => format!("<code>{}</code>", escaped(&finding.subject)),
    };
    let mut text = format!("<li>{subject}: {} <em>{}</em>", with_code(&words(finding)), verdict(finding));
    let names: Vec<String> = finding.used_by.iter().map(|user| short(user, current.of(user))).collect();
    match names.len() {
        1 if own.is_some() => {}
        0 => {}
        count if count > LISTED => {
            let _ = write!(
                text,
                "\n<details><summary>{count} operations</summary>\n<small>{}</small>\n</details>",
                names.join(", ")
            );
        }
        _ => _ = write!(text, "<br>\n<small>{}</small>", names.join(", ")),
    }
    text.push_str("</li>\n");
    text
}

/// The operations of the present edition by their routes.
struct Current<'a>(HashMap<String, &'a Operation>);

impl<'a> Current<'a> {
    /// The operation that is now where a finding says.
    fn of(&self, user: &User) -> Option<&'a Operation> {
        self.0.get(&user.route).copied()
    }
}

fn link(operation: &Operation) -> String {
    format!(
        "<a href=\"index.html{}\"><code>{}</code></a>",
        escaped(&places::operation(operation)),
        escaped(&operation.id)
    )
}

fn short(user: &User, operation: Option<&Operation>) -> String {
    operation.map_or_else(|| format!("<code>{}</code>", escaped(&user.operation)), link)
}

/// An operation with a few words about it.
fn named(user: &User, operation: Option<&Operation>) -> String {
    let about = match operation {
        Some(operation) => escaped(&operation.summary),
        None => format!("<code>{}</code>", escaped(&user.route)),
    };
    format!("{}: {about}.", short(user, operation))
}

/// What a finding says, with what becomes of a signature in Rust where that is one.
fn words(finding: &Finding) -> String {
    let sentence = finding.sentence();
    match (finding.rust.0.as_slice(), finding.rust.1.as_slice()) {
        ([before], [after]) => format!("{sentence} In Rust `{before}` is now `{after}`."),
        _ => sentence,
    }
}

/// `Breaks requests, breaks Rust code.`
fn verdict(finding: &Finding) -> String {
    // a warning neither breaks nor adds
    let words = match finding.fate() {
        Some(Fate::Deprecated) => "breaks nothing".to_owned(),
        _ => finding.impact().in_words().join(", "),
    };
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).chain(['.']).collect()
}
