//! The edition before, which the pages tell the changes since.

use anyhow::Context as _;

use crate::git::Repository;
use crate::side::Side;
use crate::workspace::Workspace;

/// What a release has if the reference can be compared with it: tools and readers take the specification from there.
const BUNDLE: &str = "spec/openapi.yaml";

/// The edition before.
pub(crate) enum Before {
    /// There is none.
    Nothing,
    /// Nobody can tell here, for this reason.
    Unknown(String),
    /// This one.
    Edition(Box<Side>),
}

impl Before {
    /// What was named, or else the latest release whose specification is another; what was named must be there.
    pub(crate) fn find(workspace: &Workspace, named: Option<&str>) -> anyhow::Result<Self> {
        if let Some(named) = named {
            return Side::load(&|| Ok(workspace), Some(named), true).map(|side| Before::Edition(side.into()));
        }
        // a source archive has no history, and need have none
        let repository = match Repository::around(workspace.root()) {
            Ok(repository) => repository,
            Err(error) => return Ok(Before::Unknown(format!("{error:#}"))),
        };
        let Some(tag) = latest(&repository)? else {
            return Ok(match repository.is_shallow()? {
                true => Before::Unknown(
                    "this is a shallow clone: `git fetch --unshallow --tags` gets the rest, in a workflow `fetch-depth: 0`"
                        .to_owned(),
                ),
                false => Before::Nothing,
            });
        };
        let side = Side::from_git(workspace, &reference(&tag), true).with_context(|| {
            format!("{tag} is the release before, but can't be read: name another with `--since`")
        })?;
        Ok(Before::Edition(Box::new(Side { name: tag, ..side })))
    }
}

/// A tag by its whole name, for a branch may have the same short one.
fn reference(tag: &str) -> String {
    format!("refs/tags/{tag}")
}

/// The latest release whose specification is another than the present one: in the release itself, and after it until
/// something changes, that is the one before. If all have the present one, the latest of them.
fn latest(repository: &Repository) -> anyhow::Result<Option<String>> {
    let mut same = None;
    let mut here = None;
    for tag in repository.releases()? {
        let Some(object) = repository.object(&reference(&tag), BUNDLE)? else { continue };
        if here.is_none() {
            here = Some(repository.object_here(BUNDLE)?);
        }
        if here != Some(Some(object)) {
            return Ok(Some(tag));
        }
        same.get_or_insert(tag);
    }
    Ok(same)
}
