//! Where the workspace is, found when a tool runs.
//!
//! A path that is compiled in would outlive a move: a copied checkout whose `target` came along would go on
//! reading and writing the place that it was copied from.

use std::path::{Path, PathBuf};

/// Why there is no workspace to work on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotFound {
    /// Neither cargo nor the current directory lead to one.
    #[error(
        "{} is not in a checkout of the workspace (no directory above it has xtask/Cargo.toml and sdk/Cargo.toml): \
         change into one",
        .0.display()
    )]
    Nowhere(PathBuf),
    /// The tool of one checkout was started in another.
    #[error(
        "this is the tool of {}, started in {}: change into the checkout that is meant",
        package.display(),
        here.display()
    )]
    Two {
        /// The checkout whose package cargo runs.
        package: PathBuf,
        /// The checkout that the current directory is in.
        here: PathBuf,
    },
}

/// The workspace's root: the nearest checkout above the current directory, or, outside of any, that of the package
/// that cargo runs or tests.
///
/// # Errors
///
/// If there is none, or one of each.
pub fn root() -> Result<PathBuf, NotFound> {
    let here = std::env::current_dir().unwrap_or_default();
    // set by `cargo run` and `cargo test`, not by a binary that is started directly
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    choose(&here, package.as_deref())
}

fn choose(here: &Path, package: Option<&Path>) -> Result<PathBuf, NotFound> {
    match (above(here), package.and_then(above)) {
        (Some(here), Some(package)) if !same(&here, &package) => Err(NotFound::Two { package, here }),
        (Some(root), _) | (None, Some(root)) => Ok(root),
        (None, None) => Err(NotFound::Nowhere(here.to_owned())),
    }
}

/// The nearest checkout that `path` is in.
fn above(path: &Path) -> Option<PathBuf> {
    let is_root =
        |dir: &&Path| ["xtask/Cargo.toml", "sdk/Cargo.toml"].iter().all(|file| dir.join(file).is_file());
    path.ancestors().find(is_root).map(Path::to_owned)
}

/// Whether two paths are one directory, though links lead to it.
fn same(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout(dir: &Path) -> PathBuf {
        for package in ["xtask", "sdk"] {
            std::fs::create_dir_all(dir.join(package)).unwrap();
            std::fs::write(dir.join(package).join("Cargo.toml"), "").unwrap();
        }
        std::fs::create_dir_all(dir.join("spec/areas")).unwrap();
        dir.to_owned()
    }

    #[test]
    fn the_nearest_checkout_is_found_from_anywhere_in_it() {
        let dir = tempfile::tempdir().unwrap();
        let outer = checkout(&dir.path().join("outer"));
        let inner = checkout(&outer.join("target/copy"));
        assert_eq!(choose(&outer.join("spec/areas"), None), Ok(outer.clone()));
        assert_eq!(choose(&inner.join("spec"), None), Ok(inner.clone()));
        assert_eq!(choose(&inner, Some(&inner.join("xtask"))), Ok(inner));
    }

    #[test]
    fn outside_of_any_the_package_that_cargo_runs_counts() {
        let dir = tempfile::tempdir().unwrap();
        let root = checkout(&dir.path().join("checkout"));
        assert_eq!(choose(dir.path(), Some(&root.join("xtask"))), Ok(root.clone()));
        assert_eq!(choose(dir.path(), None), Err(NotFound::Nowhere(dir.path().to_owned())));
        let error = choose(dir.path(), Some(dir.path())).unwrap_err().to_string();
        assert!(error.contains("is not in a checkout of the workspace"), "{error}");
    }

    #[test]
    fn the_tool_of_one_checkout_leaves_another_alone() {
        let dir = tempfile::tempdir().unwrap();
        let (old, new) = (checkout(&dir.path().join("old")), checkout(&dir.path().join("new")));
        let error = choose(&new, Some(&old.join("xtask"))).unwrap_err();
        assert_eq!(error, NotFound::Two { package: old, here: new });
    }
}
