//! A specification to compare with another: a directory, a document, or a revision of the repository.

use std::io::ErrorKind;
use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
use eihealth_generator::openapi::bundle::{self, Source};
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
    pub(crate) fn from_git(workspace: &Workspace, revision: &str, is_base: bool) -> anyhow::Result<Self> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_specification_is_read() {
        assert!(is_of_spec("spec/areas/标签.yaml") && is_of_spec("spec/root.yaml"));
        assert!(!is_of_spec("spec/openapi.yaml") && !is_of_spec("spec/areas/old/images.yaml"));
    }
}
