//! Where things are in the workspace.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use eihealth_generator::codegen::features::Declared;
use eihealth_generator::workspace;

/// The workspace that a command works on.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The one that the command was started in.
    pub(crate) fn find() -> anyhow::Result<Self> {
        Ok(Workspace { root: workspace::root()? })
    }

    /// Its root.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The specification, as messages name it: relative where the command runs at the root.
    pub(crate) fn spec(&self) -> PathBuf {
        self.path("spec")
    }

    /// The bundle that `regen` writes.
    pub(crate) fn bundle(&self) -> PathBuf {
        self.path("spec/openapi.yaml")
    }

    /// The directory that `regen` writes.
    pub(crate) fn generated(&self) -> PathBuf {
        self.path("sdk/src/generated")
    }

    /// The SDK's manifest.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.path("sdk/Cargo.toml")
    }

    /// The cargo features that the SDK's manifest declares.
    pub(crate) fn features(&self) -> anyhow::Result<Declared> {
        let path = self.manifest();
        let name = path.display();
        let text = std::fs::read_to_string(&path).with_context(|| format!("can't read {name}"))?;
        Declared::read(&text).map_err(|error| anyhow::anyhow!("{name}: {error}"))
    }

    /// A path below the root, as seen from the current directory if that is above it.
    fn path(&self, below: &str) -> PathBuf {
        let path = self.root.join(below);
        std::env::current_dir()
            .ok()
            .and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned))
            // the current directory itself is no path at all then
            .filter(|below| !below.as_os_str().is_empty())
            .unwrap_or(path)
    }
}
