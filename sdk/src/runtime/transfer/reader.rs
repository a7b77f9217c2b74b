//! Reading a source part by part, with checksums.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use bytes::{Bytes, BytesMut};
use md5::{Digest, Md5};

use crate::runtime::call::Chunks;
use crate::runtime::error::{TransferError, TransferFault};

use super::disk::blocking;
use super::source::{Kind, Source, next};

/// How much goes into a temporary file at once.
const BLOCK: usize = 1024 * 1024;

/// A source that is being read.
pub(super) struct Reader {
    operation: &'static str,
    kind: Open,
    length: u64,
    at: u64,
    /// Of all that was read.
    whole: Md5,
}

enum Open {
    /// One that is temporary is deleted with this.
    File {
        file: Arc<File>,
        path: PathBuf,
        modified: Option<SystemTime>,
        _temporary: Option<Temporary>,
    },
    Bytes(Bytes),
    Stream {
        chunks: Chunks,
        left_over: Bytes,
    },
}

/// A part of the content.
pub(super) struct Piece {
    pub(super) number: u64,
    pub(super) bytes: Bytes,
    pub(super) md5: String,
    /// Of everything up to its end.
    pub(super) md5_so_far: String,
}

/// A file that goes away with its owner.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        // what can't be removed stays where the system looks after it
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Reader {
    /// Opens `source`. What has no length is read up to one byte more than `at_once`; if there is more, it goes into a
    /// temporary file.
    pub(super) async fn open(
        operation: &'static str,
        source: Source,
        at_once: u64,
    ) -> Result<Self, TransferError> {
        let (kind, length) = match source.0 {
            Kind::Bytes(bytes) => {
                let length = bytes.len() as u64;
                (Open::Bytes(bytes), length)
            }
            Kind::Path(path) => open_file(operation, path, None).await?,
            Kind::Stream { chunks, length: Some(length) } => {
                (Open::Stream { chunks, left_over: Bytes::new() }, length)
            }
            Kind::Stream { chunks, length: None } => {
                measured(operation, chunks, at_once, &std::env::temp_dir()).await?
            }
        };
        Ok(Reader { operation, kind, length, at: 0, whole: Md5::new() })
    }

    /// How many bytes it has.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Reads the next part.
    pub(super) async fn part(&mut self, number: u64, size: u64) -> Result<Piece, TransferError> {
        let count = size.min(self.length - self.at);
        let is_last = self.at + count == self.length;
        let operation = self.operation;
        let bytes = match &mut self.kind {
            Open::Bytes(bytes) => bytes.slice(self.at as usize..(self.at + count) as usize),
            Open::Stream { chunks, left_over } => {
                read_stream(operation, chunks, left_over, count, is_last).await?
            }
            Open::File { file, path, modified, .. } => {
                let (file, at, path) = (file.clone(), self.at, path.clone());
                let (known, length) = (*modified, self.length);
                let read = blocking(move || {
                    let mut bytes = Vec::with_capacity(count as usize);
                    (&*file).seek(SeekFrom::Start(at))?;
                    (&*file).take(count).read_to_end(&mut bytes)?;
                    let now = file.metadata()?;
                    Ok((bytes, now.len() == length && now.modified().ok() == known))
                });
                match read.await {
                    Ok((bytes, true)) if bytes.len() as u64 == count => Bytes::from(bytes),
                    Ok(_) => {
                        let message =
                            format!("{} changed while it was uploaded; upload it again", path.display());
                        return Err(TransferError::new(operation, TransferFault::Changed, message));
                    }
                    Err(error) => return Err(TransferError::file(operation, &path, "can't be read", &error)),
                }
            }
        };
        self.at += count;
        let mut whole = std::mem::take(&mut self.whole);
        let hashed = bytes.clone();
        // tens of milliseconds, in which other tasks of this thread would stand still
        let sums = blocking(move || {
            whole.update(&hashed);
            Ok((hex(Md5::digest(&hashed)), hex(whole.clone().finalize()), whole))
        });
        let (md5, md5_so_far, whole) = sums.await.map_err(|error| {
            TransferError::new(operation, TransferFault::File(error.kind()), error.to_string())
        })?;
        self.whole = whole;
        Ok(Piece { number, bytes, md5, md5_so_far })
    }
}

fn hex(bytes: impl AsRef<[u8]>) -> String {
    bytes.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn open_file(
    operation: &'static str,
    path: PathBuf,
    temporary: Option<Temporary>,
) -> Result<(Open, u64), TransferError> {
    let opened = {
        let path = path.clone();
        // a pipe without a writer would keep the thread for ever: what a path leads to is looked at first
        blocking(move || {
            let metadata = std::fs::metadata(&path)?;
            refuse_what_is_no_file(&metadata)?;
            let file = File::open(&path)?;
            let metadata = file.metadata()?;
            Ok((file, metadata))
        })
        .await
    };
    let (file, metadata) =
        opened.map_err(|error| TransferError::file(operation, &path, "can't be read", &error))?;
    let (length, modified) = (metadata.len(), metadata.modified().ok());
    Ok((Open::File { file: Arc::new(file), path, modified, _temporary: temporary }, length))
}

fn refuse_what_is_no_file(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory: use `upload_directory`"));
    }
    if !metadata.is_file() {
        let message = "it is no regular file: open it, and give what comes out of it to `Source::reader`";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    Ok(())
}

async fn read_stream(
    operation: &'static str,
    chunks: &mut Chunks,
    left_over: &mut Bytes,
    count: u64,
    is_last: bool,
) -> Result<Bytes, TransferError> {
    let wrong = |message: &str| TransferError::new(operation, TransferFault::Length, message);
    let mut part = BytesMut::with_capacity(count as usize);
    while (part.len() as u64) < count {
        if left_over.is_empty() {
            match next(chunks).await {
                Some(Ok(bytes)) => *left_over = bytes,
                Some(Err(error)) => return Err(broken(operation, &*error)),
                None => return Err(wrong("the stream to send ended before its length")),
            }
        }
        let more = left_over.len().min(count as usize - part.len());
        part.extend_from_slice(&left_over.split_to(more));
    }
    while is_last && left_over.is_empty() {
        match next(chunks).await {
            Some(Ok(bytes)) => *left_over = bytes,
            Some(Err(error)) => return Err(broken(operation, &*error)),
            None => return Ok(part.freeze()),
        }
    }
    match is_last {
        true => Err(wrong("the stream to send gives more bytes than its length says")),
        false => Ok(part.freeze()),
    }
}

fn broken(operation: &'static str, error: &(dyn std::error::Error + Send + Sync + 'static)) -> TransferError {
    let message = format!("the stream to send failed: {error}");
    TransferError::new(operation, TransferFault::File(io::ErrorKind::Other), message)
}

/// Finds out how much a stream gives.
async fn measured(
    operation: &'static str,
    mut chunks: Chunks,
    at_once: u64,
    directory: &Path,
) -> Result<(Open, u64), TransferError> {
    let mut first = BytesMut::new();
    while first.len() as u64 <= at_once {
        match next(&mut chunks).await {
            Some(Ok(bytes)) => first.extend_from_slice(&bytes),
            Some(Err(error)) => return Err(broken(operation, &*error)),
            None => {
                let length = first.len() as u64;
                return Ok((Open::Bytes(first.freeze()), length));
            }
        }
    }
    let path = directory.join(format!("eihealth-{:016x}.tmp", fastrand::u64(..)));
    let fault = |error| TransferError::file(operation, &path, "can't be written", &error);
    let (file, temporary) = {
        let path = path.clone();
        // together, so that it goes away if nobody waits for it any more
        blocking(move || Ok((Arc::new(create(&path)?), Temporary(path)))).await.map_err(fault)?
    };
    let mut block = first;
    loop {
        let end = loop {
            if block.len() >= BLOCK {
                break false;
            }
            match next(&mut chunks).await {
                Some(Ok(bytes)) => block.extend_from_slice(&bytes),
                Some(Err(error)) => return Err(broken(operation, &*error)),
                None => break true,
            }
        };
        let (file, bytes) = (file.clone(), block.split().freeze());
        blocking(move || (&*file).write_all(&bytes)).await.map_err(fault)?;
        if end {
            break;
        }
    }
    open_file(operation, path, Some(temporary)).await
}

/// A new file that nobody else reads.
fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::transfer::disk::Gated;

    #[test]
    fn a_temporary_file_that_nobody_waits_for_goes_away() {
        let dir = tempfile::tempdir().unwrap();
        let gated = Gated::new();
        gated.drop_before_it_runs(async {
            let stream = futures_util::stream::iter([Ok(Bytes::from_static(b"more"))]);
            measured("upload", Chunks::new(stream), 1, dir.path()).await.map(drop)
        });
        gated.finish();
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
