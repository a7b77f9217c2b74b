//! A file on its way: beside the one that it will be, until all of it is there.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use sha2::{Digest, Sha256};

use super::disk::blocking;

/// How much is collected before it is written.
const BLOCK: usize = 512 * 1024;
/// How much of the name of the file is in that of its part.
const MAX_STEM: usize = 200;

/// How often a part file is opened that others finish in the same moment.
const OPENINGS: usize = 10;
/// How often, and how long, one that was dropped is waited for, which still writes what it had.
const WAITS: u32 = 20;
const WAIT: Duration = Duration::from_millis(50);

/// The part of a file that is there, in a file of its own. Dropped before it is finished, it goes away, or stays for
/// another run to continue.
pub(super) struct PartFile {
    file: Arc<File>,
    path: PathBuf,
    target: PathBuf,
    /// What was not written yet.
    block: BytesMut,
    /// What is being written.
    writing: Option<tokio::task::JoinHandle<io::Result<()>>>,
    length: u64,
    stays: bool,
    is_finished: bool,
}

/// Why a part file can't be used.
#[derive(Debug)]
pub(super) enum Unusable {
    /// Another one is writing it.
    Busy,
    File(PathBuf, io::Error),
}

/// How a file gets its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// Only if nothing has it.
    New,
    /// Whatever had it before.
    Replace,
}

impl PartFile {
    /// The part file of `target`. With a `key`, which tells the content from any other, one that another run has left
    /// is continued, and it stays if this run ends early.
    pub(super) async fn open(target: &Path, key: Option<&str>) -> Result<Self, Unusable> {
        let mark = match key {
            Some(key) => Sha256::digest(key).iter().take(8).map(|byte| format!("{byte:02x}")).collect(),
            None => format!("{:016x}", fastrand::u64(..)),
        };
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let end = (0..=name.len().min(MAX_STEM)).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
        let path = target.with_file_name(format!(".{}.{mark}.part", &name[..end]));
        let stays = key.is_some();
        let mut waits = 0;
        loop {
            let opened = {
                let (path, target) = (path.clone(), target.to_owned());
                // made where it is opened, so that it goes away if nobody waits for it any more
                blocking(move || Ok(Self::open_at(path, target, stays))).await
            };
            match opened.unwrap_or_else(|error| Err(Unusable::File(path.clone(), error))) {
                Err(Unusable::Busy) if waits < WAITS => waits += 1,
                opened => return opened,
            }
            tokio::time::sleep(WAIT).await;
        }
    }

    fn open_at(path: PathBuf, target: PathBuf, stays: bool) -> Result<Self, Unusable> {
        let (file, length) = open(&path, stays)?;
        Ok(PartFile {
            file: Arc::new(file),
            path,
            target,
            block: BytesMut::new(),
            writing: None,
            length,
            stays,
            is_finished: false,
        })
    }

    /// How many bytes there are.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// The last `count` bytes that were written.
    pub(super) async fn end(&mut self, count: usize) -> io::Result<Vec<u8>> {
        self.flush().await?;
        let (file, length) = (self.file.clone(), self.length);
        blocking(move || {
            let mut bytes = vec![0; count];
            (&*file).seek(SeekFrom::Start(length.saturating_sub(count as u64)))?;
            (&*file).read_exact(&mut bytes)?;
            (&*file).seek(SeekFrom::Start(length))?;
            Ok(bytes)
        })
        .await
    }

    /// Adds bytes. While they are written the next ones may come.
    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.length += bytes.len() as u64;
        self.block.extend_from_slice(bytes);
        if self.block.len() < BLOCK {
            return Ok(());
        }
        self.written().await?;
        self.start_writing();
        Ok(())
    }

    fn start_writing(&mut self) {
        let block = std::mem::replace(&mut self.block, BytesMut::with_capacity(BLOCK));
        let file = self.file.clone();
        self.writing = Some(tokio::task::spawn_blocking(move || (&*file).write_all(&block)));
    }

    /// Waits for what is being written.
    async fn written(&mut self) -> io::Result<()> {
        match self.writing.take() {
            None => Ok(()),
            Some(writing) => writing.await.unwrap_or_else(|error| Err(io::Error::other(error))),
        }
    }

    /// Writes all that has come.
    pub(super) async fn flush(&mut self) -> io::Result<()> {
        self.written().await?;
        if !self.block.is_empty() {
            self.start_writing();
        }
        self.written().await
    }

    /// Forgets all bytes.
    pub(super) async fn start_again(&mut self) -> io::Result<()> {
        self.block.clear();
        self.written().await?;
        self.length = 0;
        let file = self.file.clone();
        blocking(move || {
            file.set_len(0)?;
            (&*file).seek(SeekFrom::Start(0)).map(drop)
        })
        .await
    }

    /// Gives the file its name.
    pub(super) async fn finish(mut self, naming: Naming) -> io::Result<()> {
        self.flush().await?;
        let (file, path, target) = (self.file.clone(), self.path.clone(), self.target.clone());
        let waits = Arc::new(());
        let waiting = Arc::downgrade(&waits);
        blocking(move || {
            // a name that outlives a power cut must not lead to bytes that don't
            file.sync_all()?;
            // which takes a while, in which this may have been dropped
            if waiting.strong_count() == 0 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            match naming {
                Naming::Replace => std::fs::rename(&path, &target),
                Naming::New => rename_to_new(&path, &target),
            }
        })
        .await?;
        self.is_finished = true;
        Ok(())
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        let is_empty = self.length == self.block.len() as u64;
        if !self.is_finished && (!self.stays || is_empty) {
            // a file that can't be removed does no harm under its name
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

fn open(path: &Path, stays: bool) -> Result<(File, u64), Unusable> {
    let fault = |error| Unusable::File(path.to_owned(), error);
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    if !stays {
        return Ok((options.create_new(true).open(path).map_err(fault)?, 0));
    }
    for _ in 0..OPENINGS {
        let file = options.create(true).truncate(false).open(path).map_err(fault)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(Unusable::Busy),
            // some file systems have no locks
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        // between the two, another one may have finished it: then it is no part any more
        if is_still(path, &file) {
            let length = (&file).seek(SeekFrom::End(0)).map_err(fault)?;
            return Ok((file, length));
        }
    }
    Err(Unusable::Busy)
}

/// Whether `path` still leads to `file`.
#[cfg(unix)]
fn is_still(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let key = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
    match (std::fs::symlink_metadata(path), file.metadata()) {
        (Ok(there), Ok(here)) => key(there) == key(here),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still(path: &Path, _: &File) -> bool {
    path.exists()
}

/// Renames without replacing what came meanwhile, where the file system can.
fn rename_to_new(path: &Path, target: &Path) -> io::Result<()> {
    match std::fs::hard_link(path, target) {
        Ok(()) => std::fs::remove_file(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // a file system without links
        Err(_) if !target.exists() => std::fs::rename(path, target),
        Err(_) => Err(io::ErrorKind::AlreadyExists.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::transfer::disk::Gated;

    fn names(dir: &Path) -> Vec<String> {
        let names = std::fs::read_dir(dir).unwrap();
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    fn run<T>(future: impl Future<Output = T>) -> T {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_all().start_paused(true).build().unwrap().block_on(future)
    }

    #[test]
    fn one_that_is_dropped_while_it_is_opened_goes_away() {
        for key in [None, Some("key")] {
            let dir = tempfile::tempdir().unwrap();
            let gated = Gated::new();
            gated.drop_before_it_runs(async {
                PartFile::open(&dir.path().join("file"), key).await.map(|part| part.length())
            });
            gated.finish();
            assert_eq!(names(dir.path()), [""; 0]);
        }
    }

    #[test]
    fn one_of_which_nothing_is_written_goes_away() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("file");
        run(async {
            let mut part = PartFile::open(&target, Some("key")).await.unwrap();
            part.write(b"a few bytes").await.unwrap();
        });
        assert_eq!(names(dir.path()), [""; 0]);
    }

    #[test]
    fn one_that_is_dropped_gets_its_name_no_more() {
        for key in [None, Some("key")] {
            let dir = tempfile::tempdir().unwrap();
            let target = dir.path().join("file");
            let part = run(async {
                let mut part = PartFile::open(&target, key).await.unwrap();
                part.write(b"all").await.unwrap();
                part.flush().await.unwrap();
                part
            });
            let gated = Gated::new();
            gated.drop_before_it_runs(part.finish(Naming::New));
            gated.finish();
            assert!(!target.exists());
            assert_eq!(names(dir.path()).len(), usize::from(key.is_some()));
        }
    }

    #[test]
    fn the_next_one_waits_for_what_a_dropped_one_still_writes() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("file");
        let mut part = run(PartFile::open(&target, Some("key"))).unwrap();
        let gated = Gated::new();
        gated.drop_before_it_runs(async {
            part.write(&[7; BLOCK]).await.unwrap();
            part.flush().await
        });
        drop(part);
        run(async {
            let next = PartFile::open(&target, Some("key"));
            let written = async {
                tokio::time::sleep(WAIT * 3 / 2).await;
                // not here, where a runtime can't be waited for
                tokio::task::spawn_blocking(|| gated.finish()).await
            };
            let (next, written) = futures_util::future::join(next, written).await;
            let next = next.unwrap();
            written.unwrap();
            assert_eq!(next.length(), BLOCK as u64);
            // but not for ever
            assert!(matches!(PartFile::open(&target, Some("key")).await, Err(Unusable::Busy)));
        });
    }
}
