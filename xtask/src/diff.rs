//! `cargo xtask diff`

use anyhow::{Context as _, anyhow, bail};
use clap::{Args, ValueEnum};
use eihealth_generator::compare::diff::{self, Accepted, RULES, Report, Rule, Sides};
use eihealth_generator::openapi::catalogue::Catalogue;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::git::Repository;
use crate::output::{Outcome, Verdict, print};
use crate::side::Side;
use crate::workspace::Workspace;

#[derive(Args)]
pub(crate) struct Options {
    /// The old side: a git revision, a directory with a specification, or one YAML or JSON document;
    /// by default where HEAD left the main branch
    base: Option<String>,
    /// The new side, likewise; by default the working tree
    head: Option<String>,
    /// How to write the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Link places to their lines: what a file's path is added to, `https://github.com/OWNER/NAME/blob/COMMIT`
    #[arg(long, value_name = "URL")]
    link_base: Option<String>,
    /// Write the report as a page below target/ and show it in the browser
    #[arg(long, conflicts_with = "format")]
    open: bool,
    /// From which verdict on to exit with 1
    #[arg(long, value_enum, default_value_t = FailOn::Break)]
    fail_on: FailOn,
    /// List every rule
    #[arg(long, exclusive = true)]
    rules: bool,
    /// Explain one rule
    #[arg(long, value_name = "RULE", exclusive = true)]
    explain: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Changelog,
    Html,
    Json,
    Github,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Break,
    Risk,
    Never,
}

pub(crate) fn run(options: &Options) -> Outcome {
    match (options.rules, &options.explain) {
        (true, _) => print(&rules())?,
        (false, Some(name)) => print(&explain(name)?)?,
        (false, None) => return compare(options),
    }
    Ok(Verdict::Good)
}

fn compare(options: &Options) -> Outcome {
    // what is compared with what; a workspace is needed only for what isn't named
    let workspace = Workspace::find();
    let workspace = || workspace.as_ref().map_err(|error| anyhow!("{error}"));
    let base = match &options.base {
        Some(base) => base.clone(),
        None => Repository::around(workspace()?.root())?.base()?,
    };
    let head = options.head.as_deref();
    let loaded = Side::load_both(&workspace, &base, head);
    let (old, new) = match (loaded.old, loaded.new) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(old), Err(new)) => bail!("{old:#}\n{new:#}"),
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let mut report = compare_sides(&old, &new)?;
    if report.is_empty() && !loaded.rewritten.is_empty() {
        let files = loaded.rewritten.join(", ");
        report.notes.push(format!(
            "These files differ, but not in what the specification says: {files}. Comments, layout, the order of keys and \
             what may pass are not compared."
        ));
    }
    // a document alone lets nothing pass: then the workspace does
    let accepted = match (new.accepted, workspace()) {
        (None, Ok(workspace)) => Accepted::load(&workspace.spec())?,
        (accepted, _) => accepted.unwrap_or_default(),
    };
    report.accept(&accepted, &today());
    let sides = Sides {
        base: old.name,
        head: new.name,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        fail_on: options.fail_on.into(),
        link_base: options.link_base.clone(),
    };
    match options.open {
        true => show(workspace()?, &report.write(diff::Format::Html, &sides))?,
        false => print(&report.write(options.format.into(), &sides))?,
    }
    Ok(Verdict::good_if(!report.fails(sides.fail_on)))
}

/// Compares the documents and what is beside them, and notes what of it is on one side only.
fn compare_sides(old: &Side, new: &Side) -> anyhow::Result<Report> {
    let none = Catalogue::default();
    let (before, after) = match (&old.codes, &new.codes) {
        (Some(before), Some(after)) => (before, after),
        _ => (&none, &none),
    };
    let mut report = diff::compare_with_codes((&old.document, before), (&new.document, after))?;
    report.compare_errata(&old.errata, &new.errata);
    report.add_errata(&new.errata);
    // two documents are compared as they are
    if old.codes.is_some() || new.codes.is_some() {
        report.notes.extend(old.notes.iter().chain(&new.notes).cloned());
    }
    Ok(report)
}

/// Writes a page and opens it.
fn show(workspace: &Workspace, page: &str) -> anyhow::Result<()> {
    let folder = workspace.root().join("target");
    let path = folder.join("diff.html");
    std::fs::create_dir_all(&folder).with_context(|| format!("can't make {}", folder.display()))?;
    std::fs::write(&path, page).with_context(|| format!("can't write {}", path.display()))?;
    print(&format!("{}\n", path.display()))?;
    open::that_detached(&path).with_context(|| format!("can't open {} in a browser", path.display()))
}

fn rules() -> String {
    let mut text = String::new();
    let mut category = "";
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    for rule in RULES {
        if rule.category != category {
            category = rule.category;
            text.push_str(&format!("{}{category}\n", if text.is_empty() { "" } else { "\n" }));
        }
        text.push_str(&format!("  {:width$}  {}: {}\n", rule.name, rule.about, rule.example));
        for case in rule.cases {
            text.push_str(&format!("  {:width$}    {}\n", "", rule.verdict(case)));
        }
    }
    text
}

fn explain(name: &str) -> anyhow::Result<String> {
    let rule = Rule::named(name)
        .with_context(|| format!("there is no rule `{name}`: `cargo xtask diff --rules` lists them"))?;
    Ok(rule.explain())
}

/// The day in UTC.
fn today() -> String {
    TimeZone::UTC.to_datetime(Timestamp::now()).date().to_string()
}

impl From<Format> for diff::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => diff::Format::Text,
            Format::Markdown => diff::Format::Markdown,
            Format::Changelog => diff::Format::Changelog,
            Format::Html => diff::Format::Html,
            Format::Json => diff::Format::Json,
            Format::Github => diff::Format::Github,
        }
    }
}

impl From<FailOn> for diff::FailOn {
    fn from(on: FailOn) -> Self {
        match on {
            FailOn::Break => diff::FailOn::Break,
            FailOn::Risk => diff::FailOn::Risk,
            FailOn::Never => diff::FailOn::Never,
        }
    }
}
