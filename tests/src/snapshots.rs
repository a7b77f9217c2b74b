//! Many snapshots in one test: all that differ are reported together.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Once;

use crate::spec;

/// How many lines of one file's difference are shown.
const SHOWN: usize = 12;

/// The snapshots of one directory below `tests/snapshots/`: text files with a head of insta's and nothing else.
#[derive(Debug)]
pub struct Snapshots {
    directory: PathBuf,
    names: BTreeSet<String>,
    differing: Vec<Difference>,
}

#[derive(Debug)]
struct Difference {
    file: PathBuf,
    what: Vec<String>,
}

impl Snapshots {
    /// The snapshots in `tests/snapshots/<directory>/`.
    pub fn of(directory: &str) -> Self {
        Self::at(spec::root().join("tests/snapshots").join(directory))
    }

    fn at(directory: PathBuf) -> Self {
        Snapshots { directory, names: BTreeSet::new(), differing: Vec::new() }
    }

    /// Holds a text against its snapshot, or writes it where insta is told to.
    pub fn check(&mut self, name: &str, text: &str) {
        self.names.insert(name.to_owned());
        let file = self.directory.join(format!("{name}.snap"));
        let before = std::fs::read_to_string(&file).ok();
        let mut settings = insta::Settings::clone_current();
        // absolute: insta would look where the tests were compiled
        settings.set_snapshot_path(&self.directory);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let agrees = quietly(|| settings.bind(|| insta::assert_snapshot!(name, text)));
        if !agrees {
            let what =
                before.map_or_else(|| vec!["new".to_owned()], |before| difference(content(&before), text));
            self.differing.push(Difference { file, what });
        }
    }

    /// What differed, among it files that no text belongs to any more: they would go on looking like facts.
    ///
    /// # Errors
    ///
    /// If anything differs.
    pub fn finish(self) -> Result<(), Differences> {
        let update =
            std::env::var("INSTA_UPDATE").is_ok_and(|mode| ["always", "force", "1"].contains(&mode.as_str()));
        self.end(update)
    }

    fn end(mut self, update: bool) -> Result<(), Differences> {
        let entries = std::fs::read_dir(&self.directory).into_iter().flatten().flatten();
        let mut left: Vec<PathBuf> =
            entries.map(|entry| entry.path()).filter(|path| self.is_left(path)).collect();
        left.sort();
        for file in left {
            if !update || std::fs::remove_file(&file).is_err() {
                self.differing
                    .push(Difference { file, what: vec!["belongs to nothing any more".to_owned()] });
            }
        }
        if self.differing.is_empty() {
            return Ok(());
        }
        Err(Differences { of: self.names.len(), directory: self.directory, differing: self.differing })
    }

    fn is_left(&self, path: &Path) -> bool {
        let name =
            path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".snap"));
        name.is_some_and(|name| !self.names.contains(name))
    }
}

/// Snapshots that are not what is said now.
pub struct Differences {
    of: usize,
    directory: PathBuf,
    differing: Vec<Difference>,
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let root = spec::root();
        let short = |path: &Path| path.strip_prefix(&root).unwrap_or(path).display().to_string();
        writeln!(f, "{} of {} files in {} differ\n", self.differing.len(), self.of, short(&self.directory))?;
        for Difference { file, what } in &self.differing {
            writeln!(f, "  {}", short(file))?;
            for line in what.iter().take(SHOWN) {
                writeln!(f, "    {line}")?;
            }
            if what.len() > SHOWN {
                writeln!(f, "    … and {} more lines", what.len() - SHOWN)?;
            }
        }
        write!(
            f,
            "\nIf this is what the change is meant to do, accept the files and commit them:\n    \
             INSTA_UPDATE=always cargo test -p eihealth-tests --test snapshots\n\
             or look at each first: cargo insta review"
        )
    }
}

/// As `Display`: what a test that returns it prints.
impl fmt::Debug for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Differences {}

/// What stands below insta's head.
fn content(file: &str) -> &str {
    let end = |text: &str| text.find("\n---\n").map(|at| at + 5);
    file.strip_prefix("---\n").and_then(|rest| rest.get(end(rest)?..)).unwrap_or(file)
}

/// The lines that only one of the texts has, or has more often.
fn difference(before: &str, now: &str) -> Vec<String> {
    let without = |text: &str, other: &str, sign: char| {
        let mut others: Vec<&str> = other.lines().collect();
        let mut lines = Vec::new();
        for line in text.lines() {
            match others.iter().position(|other| *other == line) {
                Some(at) => drop(others.swap_remove(at)),
                None => lines.push(format!("{sign} {line}")),
            }
        }
        lines
    };
    let mut lines = without(before, now, '-');
    lines.extend(without(now, before, '+'));
    if lines.is_empty() {
        lines.push("the same lines in another order".to_owned());
    }
    lines
}

/// Runs an assertion of insta's, whose panic says only that it failed; whether it passed.
fn quietly(assertion: impl FnOnce()) -> bool {
    thread_local!(static QUIET: Cell<bool> = const { Cell::new(false) });
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                others(panic);
            }
        }));
    });
    QUIET.set(true);
    let passed = catch_unwind(AssertUnwindSafe(assertion)).is_ok();
    QUIET.set(false);
    passed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(dir: &Path, name: &str, text: &str) {
        std::fs::write(dir.join(format!("{name}.snap")), format!("---\nsource: x.rs\n---\n{text}\n"))
            .unwrap();
    }

    #[test]
    fn every_file_that_differs_is_named_with_its_lines() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["a", "b", "c", "gone"] {
            snapshot(dir.path(), name, "same\nold");
        }
        let mut snapshots = Snapshots::at(dir.path().to_owned());
        snapshots.check("a", "same\nnew");
        snapshots.check("b", "same\nold");
        snapshots.check("c", "old\nsame");
        let report = snapshots.end(false).unwrap_err().to_string();
        assert!(report.starts_with("3 of 3 files in "), "{report}");
        assert!(report.contains("a.snap\n    - old\n    + new\n"), "{report}");
        assert!(report.contains("c.snap\n    the same lines in another order\n"), "{report}");
        assert!(report.contains("gone.snap\n    belongs to nothing any more\n"), "{report}");
        assert!(!report.contains("b.snap") && report.contains("INSTA_UPDATE=always"), "{report}");
    }

    #[test]
    fn accepting_deletes_what_belongs_to_nothing() {
        let dir = tempfile::tempdir().unwrap();
        snapshot(dir.path(), "a", "same");
        snapshot(dir.path(), "gone", "old");
        let mut snapshots = Snapshots::at(dir.path().to_owned());
        snapshots.check("a", "same");
        snapshots.end(true).unwrap();
        assert!(!dir.path().join("gone.snap").exists() && dir.path().join("a.snap").exists());
    }

    #[test]
    fn long_differences_are_cut() {
        let lines: Vec<String> = (0..40).map(|n| n.to_string()).collect();
        let differing = vec![Difference { file: "x.snap".into(), what: lines }];
        let report = Differences { of: 1, directory: "x".into(), differing }.to_string();
        assert!(report.contains("    … and 28 more lines\n"), "{report}");
    }
}
