//! What uploads need to go on after they were interrupted, kept in the user's state directory.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use eihealth::transfer::Checkpoint;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::files;

/// The entry of one file on its way to one place.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    path: PathBuf,
    source: PathBuf,
}

/// A file of the directory in which entries are kept.
pub(crate) struct Kept(PathBuf);

/// All that is kept.
pub(crate) fn entries() -> io::Result<Vec<Kept>> {
    let Some(directory) = directory() else { return Ok(Vec::new()) };
    match fs::read_dir(directory) {
        Ok(files) => files.map(|file| Ok(Kept(file?.path()))).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

impl Kept {
    /// Forgets it.
    pub(crate) fn forget(&self) {
        // if it is gone, it is forgotten
        let _ = fs::remove_file(&self.0);
    }
}

impl Entry {
    /// `place` is where the file goes; `None` where there is no home directory to keep it in.
    pub(crate) fn of(source: &Path, place: &str) -> Option<Self> {
        let source = fs::canonicalize(source).ok()?;
        let mut digest = Sha256::new();
        digest.update(place.as_bytes());
        digest.update([0]);
        digest.update(source.as_os_str().as_encoded_bytes());
        let name: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Some(Self { path: directory()?.join(name + ".json"), source })
    }

    /// Where an earlier run was, if the file has not changed since.
    pub(crate) fn checkpoint(&self) -> Option<Checkpoint> {
        self.read()?.get("checkpoint")?.to_string().parse().ok()
    }

    /// Whether an earlier run has sent the file as it is now.
    pub(crate) fn is_done(&self) -> bool {
        self.read().is_some_and(|entry| entry.get("done") == Some(&Value::Bool(true)))
    }

    /// Keeps how far it is.
    pub(crate) fn keep(&self, checkpoint: &Checkpoint) -> io::Result<()> {
        let checkpoint: Value = serde_json::from_str(&checkpoint.to_string())?;
        self.write(&json!({ "checkpoint": checkpoint, "stamp": self.stamp() }))
    }

    /// Keeps that it was sent.
    pub(crate) fn done(&self) -> io::Result<()> {
        self.write(&json!({ "done": true, "stamp": self.stamp() }))
    }

    /// Forgets it.
    pub(crate) fn forget(&self) {
        // if there was none, it is forgotten
        let _ = fs::remove_file(&self.path);
    }

    /// What changes with the file.
    fn stamp(&self) -> Option<String> {
        let about = fs::metadata(&self.source).ok()?;
        let changed = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(format!("{} {}", about.len(), changed.as_nanos()))
    }

    fn read(&self) -> Option<Value> {
        let entry: Value = serde_json::from_str(&fs::read_to_string(&self.path).ok()?).ok()?;
        (entry.get("stamp")?.as_str()? == self.stamp()?).then_some(entry)
    }

    fn write(&self, entry: &Value) -> io::Result<()> {
        // in one step, for the program may be killed meanwhile, and another may be writing it
        files::replace(&self.path, &entry.to_string(), |_| Ok(()))
    }
}

fn directory() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let state = match cfg!(windows) {
        true => set("LOCALAPPDATA"),
        false => set("XDG_STATE_HOME").or_else(|| Some(set("HOME")?.join(".local/state"))),
    };
    Some(state?.join("eihealth").join("uploads"))
}
