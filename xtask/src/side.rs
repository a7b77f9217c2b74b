//! A specification to compare with another: a directory, a document, or a revision of the repository.

use std::io::ErrorKind;
use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
use eihealth_generator::openapi::bundle::{self, Source, Unparsed};
use eihealth_generator::openapi::diagnostic::Diagnostics;
use eihealth_generator::openapi::parallel;
use eihealth_generator::openapi::yaml::Node;

use crate::git::{File, Repository};
use crate::workspace::Workspace;

/// One side of a comparison.
pub(crate) struct Side {
    /// How it was named.
    pub(crate) name: String,
    pub(crate) document: Node,
    /// Its `errata.yaml`, if there is one beside it.
    pub(crate) errata: Option<Source>,
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
    ) -> (anyhow::Result<Self>, anyhow::Result<Self>) {
        let find_old = || Files::find(workspace, Some(base), true);
        match parallel::both(find_old, || Files::find(workspace, head, false)) {
            (Ok(old), Ok(new)) => {
                let (before, after) = bundle::parse_both(&old.files, &new.files);
                (old.side(before), new.side(after))
            }
            (old, new) => (old.and_then(Files::parse), new.and_then(Files::parse)),
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
    files: Unparsed,
    /// What can't be read is told after what can't be parsed.
    errata: anyhow::Result<Option<Source>>,
}

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
        if path.is_file() || path.join("root.yaml").is_file() {
            let files = Unparsed::read(&path)?;
            let errata = path.join("errata.yaml");
            let name = errata.display().to_string();
            let errata = match std::fs::read(&errata) {
                Ok(bytes) => bundle::decode(&name, bytes)
                    .map(|text| Some(source(name, "errata.yaml", text)))
                    .map_err(Into::into),
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                    Ok(None)
                }
                Err(error) => Err(error).with_context(|| format!("can't read {name}")),
            };
            return Ok(Files { name: what.unwrap_or("working tree").to_owned(), files, errata });
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
        Ok(Files { name: revision.to_owned(), files: Unparsed::Files(sources), errata: Ok(errata) })
    }

    fn parse(self) -> anyhow::Result<Side> {
        let document = self.files.parse();
        self.side(document)
    }

    fn side(self, document: Result<Node, Diagnostics>) -> anyhow::Result<Side> {
        Ok(Side { name: self.name, document: document?, errata: self.errata? })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_specification_is_read() {
        assert!(is_of_spec("spec/areas/标签.yaml") && is_of_spec("spec/root.yaml"));
        assert!(!is_of_spec("spec/openapi.yaml") && !is_of_spec("spec/areas/old/images.yaml"));
    }
}
