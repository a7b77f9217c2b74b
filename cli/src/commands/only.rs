//! `--include` and `--exclude`.

use clap::Args;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use crate::errors::Failure;
use crate::texts::text;

/// Which files of directories and folders a command is about.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Only {
    /// Only files of directories that match, such as *.fastq.gz or run-*/**; can be repeated
    #[arg(long, value_name = "GLOB")]
    include: Vec<String>,
    /// No files of directories that match; can be repeated
    #[arg(long, value_name = "GLOB")]
    exclude: Vec<String>,
}

impl Only {
    /// Tells by the path below the directory whether a file is meant.
    pub(super) fn wanted(&self) -> Result<impl Fn(&str) -> bool + Send + Sync + use<>, Failure> {
        let (include, exclude) = (set("--include", &self.include)?, set("--exclude", &self.exclude)?);
        Ok(move |path: &str| (include.is_empty() || include.is_match(path)) && !exclude.is_match(path))
    }
}

/// Patterns without a slash are about names, wherever they are; `*` stays within a name, `**` crosses directories.
fn set(option: &str, patterns: &[String]) -> Result<GlobSet, Failure> {
    let wrong =
        |error: globset::Error| Failure::usage(text!("{option} is no pattern: {error}", option, error));
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let anywhere = if pattern.contains('/') { pattern.clone() } else { format!("**/{pattern}") };
        set.add(GlobBuilder::new(&anywhere).literal_separator(true).build().map_err(wrong)?);
    }
    set.build().map_err(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_everywhere_and_paths_where_they_are() {
        let of = |include: &[&str], exclude: &[&str]| {
            let own = |patterns: &[&str]| patterns.iter().map(|&pattern| pattern.to_owned()).collect();
            Only { include: own(include), exclude: own(exclude) }.wanted()
        };
        let fastq = of(&["*.fq", "run-*/**"], &["test*"]).unwrap();
        assert!(fastq("a.fq") && fastq("deep/er/a.fq") && fastq("run-1/x/y"));
        assert!(!fastq("a.bam") && !fastq("test.fq") && !fastq("deep/test.fq"));
        assert!(of(&[], &[]).unwrap()("anything"));
        let Err(failure) = of(&["["], &[]) else { panic!("no pattern") };
        assert!(format!("{failure:?}").contains("--include"), "{failure:?}");
    }
}
