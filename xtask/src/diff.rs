//! `cargo xtask diff`

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args, ValueEnum};
use eihealth_generator::compare::diff::{self, Accepted, RULES, Rule, Sides};
use eihealth_generator::openapi::bundle::{self, Source};
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::yaml::{self, Node};

use crate::workspace;

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
    Json,
    Github,
    Junit,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Break,
    Risk,
    Never,
}

/// The exit code for input that can't be compared.
const UNUSABLE: u8 = 2;

pub(crate) fn run(options: &Options) -> Result<ExitCode, String> {
    let result = match (options.rules, &options.explain) {
        (true, _) => {
            print(&rules())?;
            Ok(ExitCode::SUCCESS)
        }
        (false, Some(name)) => explain(name),
        (false, None) => compare(options),
    };
    result.or_else(|message| {
        eprintln!("{message}");
        Ok(ExitCode::from(UNUSABLE))
    })
}

fn compare(options: &Options) -> Result<ExitCode, String> {
    let base = match &options.base {
        Some(base) => base.clone(),
        None => merge_base()?,
    };
    let head = options.head.as_deref();
    // parsing takes most of the time, and the sides have nothing to do with each other
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| Side::load(Some(&base), true));
        let new = Side::load(head, false);
        (old.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), new)
    });
    let (old, new) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(old), Err(new)) => return Err(format!("{old}\n{new}")),
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let mut report = diff::compare(&old.document, &new.document).map_err(|e| e.to_string())?;
    if let Some(errata) = &new.errata {
        let errata = yaml::parse(&errata.name, &errata.text).and_then(|node| Errata::read(&node));
        report.add_errata(&errata.map_err(|e| e.to_string())?);
    }
    let accepted = workspace::spec().join("accepted.toml");
    if accepted.exists() {
        let name = accepted.display().to_string();
        let text = std::fs::read_to_string(&accepted).map_err(|error| format!("{name}: {error}"))?;
        let accepted = Accepted::read(&name, &text).map_err(|e| e.to_string())?;
        report.accept(&accepted, &today());
    }
    let sides = Sides {
        base: old.name,
        head: new.name,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        fail_on: options.fail_on.into(),
    };
    print(&report.write(options.format.into(), &sides))?;
    Ok(if report.fails(sides.fail_on) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// One side of the comparison.
struct Side {
    name: String,
    document: Node,
    errata: Option<Source>,
}

impl Side {
    /// A path that exists is one; anything else is a git revision; nothing is the working tree.
    fn load(what: Option<&str>, is_base: bool) -> Result<Self, String> {
        let spec = workspace::spec();
        let path = what.map_or(spec.as_path(), Path::new);
        if path.is_file() || path.join("root.yaml").is_file() {
            let document = bundle::load(path).map_err(|e| e.to_string())?;
            let errata = path.join("errata.yaml");
            let errata = match std::fs::read_to_string(&errata) {
                Ok(text) => Some(source(errata.display().to_string(), "errata.yaml", text)),
                Err(_) => None,
            };
            let name = what.unwrap_or("working tree").to_owned();
            return Ok(Side { name, document, errata });
        }
        match what {
            None => Err(format!("{}: there is no specification here: root.yaml is missing", path.display())),
            Some(what) if path.is_dir() => {
                Err(format!("{what}: the directory has no specification: root.yaml is missing"))
            }
            Some(revision) => Side::from_git(revision, is_base),
        }
    }

    /// Reads `spec/` of a revision into memory. Only places on the old side need its name before them: those
    /// on the new one are what annotations of a pull request point at.
    fn from_git(revision: &str, is_base: bool) -> Result<Self, String> {
        let commit = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])
            .map_err(|_| {
                format!(
                    "{revision}: neither a file, nor a directory with root.yaml, nor a git revision of this repository"
                )
            })?;
        let commit = commit.trim();
        let listed = git(&["ls-tree", "-r", "--name-only", "--full-tree", commit, "--", "spec/"])?;
        let wanted: Vec<&str> = listed.lines().filter(|path| is_of_spec(path)).collect();
        if !wanted.contains(&"spec/root.yaml") {
            return Err(format!("{revision}: this revision has no spec/root.yaml"));
        }
        let mut errata = None;
        let mut sources = Vec::new();
        for (path, text) in wanted.iter().zip(blobs(commit, &wanted)?) {
            let name = if is_base { format!("{revision}:{path}") } else { (*path).to_owned() };
            let path = path.strip_prefix("spec/").unwrap_or(path);
            let source = source(name, path, text);
            match path {
                "errata.yaml" => errata = Some(source),
                _ => sources.push(source),
            }
        }
        let document = bundle::unite(&sources).map_err(|e| e.to_string())?;
        Ok(Side { name: revision.to_owned(), document, errata })
    }
}

fn source(name: String, path: &str, text: String) -> Source {
    Source { name, path: path.to_owned(), text }
}

fn is_of_spec(path: &str) -> bool {
    let area = |path: &str| {
        path.strip_prefix("spec/areas/").is_some_and(|name| name.ends_with(".yaml") && !name.contains('/'))
    };
    matches!(path, "spec/root.yaml" | "spec/shared.yaml" | "spec/errata.yaml") || area(path)
}

/// The content of files of a commit, by one process for all.
fn blobs(commit: &str, paths: &[&str]) -> Result<Vec<String>, String> {
    let failed = |error: std::io::Error| format!("git cat-file: {error}");
    let mut child = Command::new("git")
        .args(["cat-file", "--batch"])
        .current_dir(workspace::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let names: String = paths.iter().map(|path| format!("{commit}:{path}\n")).collect();
    // git answers while it is still being asked: with many files, both pipes could fill up
    let writer =
        child.stdin.take().map(|mut stdin| std::thread::spawn(move || stdin.write_all(names.as_bytes())));
    let output = child.wait_with_output().map_err(failed)?;
    if let Some(Ok(Err(error))) = writer.map(std::thread::JoinHandle::join) {
        return Err(failed(error));
    }
    let mut rest = output.stdout.as_slice();
    let mut texts = Vec::new();
    for path in paths {
        let broken = || format!("{commit}:{path}: git gave no content");
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
        let (header, tail) = rest.split_at(end);
        let size = std::str::from_utf8(header).ok().and_then(|line| line.rsplit(' ').next()?.parse().ok());
        let size: usize = size.ok_or_else(broken)?;
        let content = tail.get(1..=size).ok_or_else(broken)?;
        let text = std::str::from_utf8(content).map_err(|_| format!("{commit}:{path}: this is not UTF-8"))?;
        texts.push(text.to_owned());
        rest = tail.get(size + 2..).unwrap_or_default();
    }
    Ok(texts)
}

/// Where HEAD left the main branch.
fn merge_base() -> Result<String, String> {
    for main in ["main", "origin/main"] {
        if let Ok(commit) = git(&["merge-base", main, "HEAD"]) {
            let commit = commit.trim();
            return Ok(commit.get(..12).unwrap_or(commit).to_owned());
        }
    }
    Err("there is no branch main or origin/main to compare with: name the old side, `cargo xtask diff BASE`"
        .to_owned())
}

fn git(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git")
        .args(arguments)
        .current_dir(workspace::root())
        .output()
        .map_err(|error| format!("can't start git: {error}"))?;
    if !output.status.success() {
        let command = arguments.first().copied().unwrap_or_default();
        return Err(format!("git {command}: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    String::from_utf8(output.stdout).map_err(|_| "git gave a name that is not UTF-8".to_owned())
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
    }
    text
}

fn explain(name: &str) -> Result<ExitCode, String> {
    let rule = Rule::named(name)
        .ok_or_else(|| format!("there is no rule `{name}`: `cargo xtask diff --rules` lists them"))?;
    print(&rule.explain())?;
    Ok(ExitCode::SUCCESS)
}

/// Prints to standard output; that a reader has read enough is no error.
fn print(text: &str) -> Result<(), String> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {error}"))
        }
        _ => Ok(()),
    }
}

/// The day in UTC, `2026-12-31`.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    date(seconds / 86_400)
}

/// The civil date of a number of days since 1970, by eras of 400 years that begin on a first of March.
fn date(days: u64) -> String {
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, carry) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + carry)
}

impl From<Format> for diff::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => diff::Format::Text,
            Format::Markdown => diff::Format::Markdown,
            Format::Json => diff::Format::Json,
            Format::Github => diff::Format::Github,
            Format::Junit => diff::Format::Junit,
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
    fn days_have_dates() {
        let dates = [0, 59, 11_016, 19_782, 20_454].map(date);
        assert_eq!(dates, ["1970-01-01", "1970-03-01", "2000-02-29", "2024-02-29", "2026-01-01"]);
    }

    #[test]
    fn only_the_specification_is_read() {
        assert!(is_of_spec("spec/areas/images.yaml") && is_of_spec("spec/root.yaml"));
        assert!(!is_of_spec("spec/openapi.yaml") && !is_of_spec("spec/areas/old/images.yaml"));
    }
}
