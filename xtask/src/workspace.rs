//! Where things are in the workspace.

use std::path::{Path, PathBuf};

/// The SDK's cargo features, one for each documented group of operations.
pub(crate) const FEATURES: [&str; 10] =
    ["project", "system", "data", "database", "app", "market", "notebook", "nextflow", "drug", "drug-design"];

/// The workspace's root.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The specification, as messages name it: relative where the command runs at the root.
pub(crate) fn spec() -> PathBuf {
    relative(&root().join("spec"))
}

/// The bundle that `regen` writes.
pub(crate) fn bundle() -> PathBuf {
    relative(&root().join("spec/openapi.yaml"))
}

/// The directory that `regen` writes.
pub(crate) fn generated() -> PathBuf {
    relative(&root().join("sdk/src/generated"))
}

/// `path` as seen from the current directory, if it is below it.
fn relative(path: &Path) -> PathBuf {
    std::env::current_dir()
        .ok()
        .and_then(|here| path.strip_prefix(here).ok())
        .map_or_else(|| path.to_owned(), Path::to_owned)
}
