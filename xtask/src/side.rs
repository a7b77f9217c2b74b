//! A specification to compare with another: a directory, a document, or a revision of the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use eihealth_generator::openapi::accepted::{self, Accepted};
use eihealth_generator::openapi::bundle::{self, Source, Unparsed};
use eihealth_generator::openapi::catalogue::{self, Catalogue};
use eihealth_generator::openapi::diagnostic::Diagnostics;
use eihealth_generator::openapi::errata::{self, Errata};
use eihealth_generator::openapi::parallel;
use eihealth_generator::openapi::yaml::Node;

use crate::git::{File, Repository};
use crate::workspace::Workspace;

/// One side of a comparison.
pub(crate) struct Side {
    /// How it was named.
    pub(crate) name: String,
    pub(crate) document: Node,
    /// Its error codes; none if it is one document, or has no list of them.
    pub(crate) codes: Option<Catalogue>,
    pub(crate) errata: Errata,
    /// The findings that it lets pass; none if it is one document.
    pub(crate) accepted: Option<Accepted>,
    /// What of it can't be compared, and why.
    pub(crate) notes: Vec<String>,
}

/// The old side and the new one.
pub(crate) struct Both {
    pub(crate) old: anyhow::Result<Side>,
    pub(crate) new: anyhow::Result<Side>,
    /// The files whose text is not the same on both, by their paths below `spec/`.
    pub(crate) rewritten: Vec<String>,
}

impl Side {
    /// A path that exists is one; anything else is a git revision; nothing is the working tree.
    pub(crate) fn load<'a>(
        workspace: &impl Fn() -> anyhow::Result<&'a Workspace>,
        what: Option<&str>,
        is_base: bool,
    ) -> anyhow::Result<Self> {
        Files::find(workspace, what, is_base)?.parse()
    }

    /// The old side and the new one, whose equal files are parsed once.
    pub(crate) fn load_both<'a>(
        workspace: &(impl Fn() -> anyhow::Result<&'a Workspace> + Sync),
        base: &str,
        head: Option<&str>,
    ) -> Both {
        let find_old = || Files::find(workspace, Some(base), true);
        match parallel::both(find_old, || Files::find(workspace, head, false)) {
            (Ok(old), Ok(new)) => {
                let (before, after) = bundle::parse_both(&old.files, &new.files);
                let rewritten = old.rewritten_in(&new);
                Both { old: old.side(before), new: new.side(after), rewritten }
            }
            (old, new) => Both {
                old: old.and_then(Files::parse),
                new: new.and_then(Files::parse),
                rewritten: Vec::new(),
            },
        }
    }

    /// `spec/` of a revision.
    pub(crate) fn from_git(workspace: &Workspace, revision: &str, is_base: bool) -> anyhow::Result<Self> {
        Files::from_git(workspace, revision, is_base)?.parse()
    }
}

/// A side of which nothing is parsed yet.
struct Files {
    name: String,
    is_base: bool,
    files: Unparsed,
    /// The files beside those of the document. What can't be read is told after what can't be parsed.
    beside: Result<Vec<Source>, Diagnostics>,
}

/// The files beside those of the document that say something about it.
const BESIDE: [&str; 3] = [catalogue::FILE, errata::FILE, accepted::FILE];

impl Files {
    fn find<'a>(
        workspace: &impl Fn() -> anyhow::Result<&'a Workspace>,
        what: Option<&str>,
        is_base: bool,
    ) -> anyhow::Result<Self> {
        let path = match what {
            Some(what) => PathBuf::from(what),
            None => workspace()?.spec(),
        };
        // a document may be a pipe: `cargo xtask diff <(curl …) spec`
        if path.join("root.yaml").is_file() || (path.exists() && !path.is_dir()) {
            let files = Unparsed::read(&path)?;
            let name = what.unwrap_or("working tree").to_owned();
            return Ok(Files { name, is_base, files, beside: beside(&path) });
        }
        match what {
            None => bail!("{}: there is no specification here: root.yaml is missing", path.display()),
            Some(what) if path.is_dir() => {
                bail!("{what}: the directory has no specification: root.yaml is missing")
            }
            Some(revision) => Files::from_git(workspace()?, revision, is_base),
        }
    }

    /// Reads `spec/` of a revision into memory. Only places on the old side need its name before them: those
    /// on the new one are what annotations of a pull request point at.
    fn from_git(workspace: &Workspace, revision: &str, is_base: bool) -> anyhow::Result<Self> {
        let repository = Repository::around(workspace.root())
            .with_context(|| format!("{revision}: neither a file nor a directory with root.yaml"))?;
        let commit = repository.commit(revision)?;
        let (mut sources, mut beside) = (Vec::new(), Vec::new());
        for File { path, text } in repository.files(&commit, SPEC, is_of_spec)? {
            let below = path.strip_prefix(SPEC).unwrap_or(&path);
            let name = if is_base { format!("{revision}:{path}") } else { path.clone() };
            let list = if BESIDE.contains(&below) { &mut beside } else { &mut sources };
            list.push(Source { name, path: below.to_owned(), text });
        }
        ensure!(
            sources.iter().any(|source| source.path == "root.yaml"),
            "{revision}: this revision has no spec/root.yaml"
        );
        let files = Unparsed::Files(sources);
        Ok(Files { name: revision.to_owned(), is_base, files, beside: Ok(beside) })
    }

    /// The paths of the files that are not the same in `other`; none where one of the two is a single document.
    fn rewritten_in(&self, other: &Files) -> Vec<String> {
        let (Some(old), Some(new)) = (self.texts(), other.texts()) else { return Vec::new() };
        let paths: BTreeSet<_> = old.keys().chain(new.keys()).copied().collect();
        paths.into_iter().filter(|path| old.get(path) != new.get(path)).map(str::to_owned).collect()
    }

    /// What is in the files, by their paths.
    fn texts(&self) -> Option<BTreeMap<&str, &str>> {
        let Unparsed::Files(sources) = &self.files else { return None };
        let all = sources.iter().chain(self.beside.iter().flatten());
        Some(all.map(|source| (source.path.as_str(), source.text.as_str())).collect())
    }

    fn parse(self) -> anyhow::Result<Side> {
        let document = self.files.parse();
        self.side(document)
    }

    fn side(self, document: Result<Node, Diagnostics>) -> anyhow::Result<Side> {
        let document = document?;
        let is_document = matches!(self.files, Unparsed::Document(_));
        let mut side = Side {
            document,
            codes: None,
            errata: Errata::NONE,
            accepted: (!is_document).then(Accepted::default),
            notes: Vec::new(),
            name: self.name,
        };
        for source in self.beside? {
            match side.take(&source) {
                // who compares with it can't mend it any more
                Err(found) if self.is_base => {
                    let first = found.iter().next().map(ToString::to_string).unwrap_or_default();
                    side.notes
                        .push(format!("{} is not compared, for it can't be read: {first}", source.path));
                }
                taken => taken?,
            }
        }
        if side.codes.is_none() && side.notes.is_empty() {
            match (is_document, self.is_base) {
                (true, _) => side.notes.push(format!(
                    "the error codes are not compared: {} is one document, without {}",
                    side.name,
                    catalogue::FILE
                )),
                (false, true) => side.notes.push(format!(
                    "the error codes are not compared: {} has no {}",
                    side.name,
                    catalogue::FILE
                )),
                // as the SDK has it then
                (false, false) => side.codes = Some(Catalogue::default()),
            }
        }
        Ok(side)
    }
}

impl Side {
    /// Takes what a file beside the document says.
    fn take(&mut self, source: &Source) -> Result<(), Diagnostics> {
        match source.path.as_str() {
            catalogue::FILE => self.codes = Some(catalogue::read(&bundle::parse(source)?)?),
            errata::FILE => self.errata = Errata::read(&bundle::parse(source)?)?,
            _ => self.accepted = Some(Accepted::read(&source.name, &source.text)?),
        }
        Ok(())
    }
}

/// The files beside a specification in a directory.
fn beside(path: &Path) -> Result<Vec<Source>, Diagnostics> {
    let mut found = Diagnostics::new();
    let mut sources = Vec::new();
    for file in BESIDE {
        match bundle::read_optional(path, file) {
            Ok(source) => sources.extend(source),
            Err(faults) => found.extend(faults),
        }
    }
    found.into_result(sources)
}

/// Where a commit has the specification.
const SPEC: &str = "spec/";

fn is_of_spec(path: &str) -> bool {
    let Some(path) = path.strip_prefix(SPEC) else { return false };
    let area = |path: &str| {
        path.strip_prefix("areas/").is_some_and(|name| name.ends_with(".yaml") && !name.contains('/'))
    };
    matches!(path, "root.yaml" | "shared.yaml") || BESIDE.contains(&path) || area(path)
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
