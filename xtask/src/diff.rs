//! `cargo xtask diff`

use std::io::ErrorKind;
use std::path::PathBuf;

use anyhow::{Context as _, anyhow, bail, ensure};
use clap::{Args, ValueEnum};
use eihealth_generator::compare::diff::{self, Accepted, RULES, Rule, Sides};
use eihealth_generator::openapi::bundle::{self, Source};
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::yaml::{self, Node};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::git::{File, Repository};
use crate::output::{Outcome, Verdict, print};
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
    // parsing takes most of the time, and the sides have nothing to do with each other
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| Side::load(&workspace, Some(&base), true));
        let new = Side::load(&workspace, head, false);
        (old.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), new)
    });
    let (old, new) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(old), Err(new)) => bail!("{old:#}\n{new:#}"),
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let mut report = diff::compare(&old.document, &new.document)?;
    if let Some(errata) = &new.errata {
        report.add_errata(&Errata::read(&yaml::parse(&errata.name, &errata.text)?)?);
    }
    if let Ok(workspace) = workspace() {
        let path = workspace.spec().join("accepted.toml");
        if path.exists() {
            let name = path.display().to_string();
            let text = std::fs::read_to_string(&path).with_context(|| format!("can't read {name}"))?;
            report.accept(&Accepted::read(&name, &text)?, &today());
        }
    }
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

/// Writes a page and opens it.
fn show(workspace: &Workspace, page: &str) -> anyhow::Result<()> {
    let folder = workspace.root().join("target");
    let path = folder.join("diff.html");
    std::fs::create_dir_all(&folder).with_context(|| format!("can't make {}", folder.display()))?;
    std::fs::write(&path, page).with_context(|| format!("can't write {}", path.display()))?;
    print(&format!("{}\n", path.display()))?;
    open::that_detached(&path).with_context(|| format!("can't open {} in a browser", path.display()))
}

/// One side of the comparison.
struct Side {
    name: String,
    document: Node,
    errata: Option<Source>,
}

impl Side {
    /// A path that exists is one; anything else is a git revision; nothing is the working tree.
    fn load<'a>(
        workspace: &impl Fn() -> anyhow::Result<&'a Workspace>,
        what: Option<&str>,
        is_base: bool,
    ) -> anyhow::Result<Self> {
        let path = match what {
            Some(what) => PathBuf::from(what),
            None => workspace()?.spec(),
        };
        if path.is_file() || path.join("root.yaml").is_file() {
            let document = bundle::load(&path)?;
            let errata = path.join("errata.yaml");
            let name = errata.display().to_string();
            let errata = match std::fs::read_to_string(&errata) {
                Ok(text) => Some(source(name, "errata.yaml", text)),
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
                Err(error) => return Err(error).with_context(|| format!("can't read {name}")),
            };
            return Ok(Side { name: what.unwrap_or("working tree").to_owned(), document, errata });
        }
        match what {
            None => bail!("{}: there is no specification here: root.yaml is missing", path.display()),
            Some(what) if path.is_dir() => {
                bail!("{what}: the directory has no specification: root.yaml is missing")
            }
            Some(revision) => Side::from_git(workspace()?, revision, is_base),
        }
    }

    /// Reads `spec/` of a revision into memory. Only places on the old side need its name before them: those
    /// on the new one are what annotations of a pull request point at.
    fn from_git(workspace: &Workspace, revision: &str, is_base: bool) -> anyhow::Result<Self> {
        let repository = Repository::around(workspace.root())
            .with_context(|| format!("{revision}: neither a file nor a directory with root.yaml"))?;
        let commit = repository.commit(revision)?;
        let mut errata = None;
        let mut sources = Vec::new();
        for File { path, text } in repository.files(&commit, SPEC, is_of_spec)? {
            let below = path.strip_prefix(SPEC).unwrap_or(&path);
            let name = if is_base { format!("{revision}:{path}") } else { path.clone() };
            let source = source(name, below, text);
            match below {
                "errata.yaml" => errata = Some(source),
                _ => sources.push(source),
            }
        }
        ensure!(
            sources.iter().any(|source| source.path == "root.yaml"),
            "{revision}: this revision has no spec/root.yaml"
        );
        let document = bundle::unite(&sources)?;
        Ok(Side { name: revision.to_owned(), document, errata })
    }
}

fn source(name: String, path: &str, text: String) -> Source {
    Source { name, path: path.to_owned(), text }
}

/// Where a commit has the specification.
const SPEC: &str = "spec/";

fn is_of_spec(path: &str) -> bool {
    let Some(path) = path.strip_prefix(SPEC) else { return false };
    let area = |path: &str| {
        path.strip_prefix("areas/").is_some_and(|name| name.ends_with(".yaml") && !name.contains('/'))
    };
    matches!(path, "root.yaml" | "shared.yaml" | "errata.yaml") || area(path)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_specification_is_read() {
        assert!(is_of_spec("spec/areas/标签.yaml") && is_of_spec("spec/root.yaml"));
        assert!(!is_of_spec("spec/openapi.yaml") && !is_of_spec("spec/areas/old/images.yaml"));
    }
}
