//! Writing down what was sent and answered.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::runtime::intercept::{Body, Intercept};

/// What stands behind the last entry.
const END: &[u8] = b"\n]\n";

/// An interceptor that writes the JSON bodies of requests and answers to a file, secrets masked.
///
/// The file is a JSON array of `{"operation", "kind", "status", "body"}`, whole after each entry. The project's maintainers read
/// it with `cargo xtask replay`, which says where the service departs from the specification: attach it to an issue, after
/// a look at what else in it is not for others.
///
/// ```no_run
/// # fn example(builder: eihealth::ClientBuilder) -> Result<(), Box<dyn std::error::Error>> {
/// let client = builder.interceptor(eihealth::Recorder::create("traffic.json")?).build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Recorder<W = File>(Mutex<State<W>>);

#[derive(Debug)]
struct State<W> {
    output: W,
    /// Whether what is written can be read by anybody.
    check: fn(&W) -> io::Result<()>,
    empty: bool,
    /// Nothing is written after a failure, which is logged once.
    failed: bool,
}

impl Recorder {
    /// Records to a new file, readable by its owner only; one that exists is not overwritten.
    ///
    /// # Errors
    ///
    /// If the file exists or can't be made.
    pub fn create(path: impl AsRef<Path>) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Self::with_check(options.open(path)?, is_linked)
    }
}

/// A file that was deleted, by itself or with its directory, takes what is written, and nobody finds it.
fn is_linked(file: &File) -> io::Result<()> {
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::nlink(&file.metadata()?) == 0 {
        return Err(io::Error::new(io::ErrorKind::NotFound, "the file was deleted"));
    }
    // elsewhere a file that is open can't be deleted
    let _ = file;
    Ok(())
}

impl<W: Write + Seek> Recorder<W> {
    /// Records to `output`.
    ///
    /// # Errors
    ///
    /// If it can't be written to.
    pub fn new(output: W) -> io::Result<Self> {
        Self::with_check(output, |_| Ok(()))
    }

    fn with_check(mut output: W, check: fn(&W) -> io::Result<()>) -> io::Result<Self> {
        output.write_all(b"[")?;
        output.write_all(END)?;
        output.flush()?;
        Ok(Self(Mutex::new(State { output, check, empty: true, failed: false })))
    }
}

impl<W: Write + Seek> State<W> {
    fn write(&mut self, entry: &serde_json::Value) -> io::Result<()> {
        (self.check)(&self.output)?;
        let place = self.output.seek(SeekFrom::End(-(END.len() as i64)))?;
        // what makes a record of no use is a half of its last entry
        self.append(entry).inspect_err(|_| drop(self.cut_at(place)))
    }

    fn append(&mut self, entry: &serde_json::Value) -> io::Result<()> {
        let mut text = if self.empty { b"\n".to_vec() } else { b",\n".to_vec() };
        text.extend_from_slice(entry.to_string().as_bytes());
        text.extend_from_slice(END);
        self.output.write_all(&text)?;
        self.empty = false;
        self.output.flush()
    }

    /// Ends the array at `place`, and makes blanks of what stands behind it, which takes no more room on a disk that is full.
    fn cut_at(&mut self, place: u64) -> io::Result<()> {
        let length = self.output.seek(SeekFrom::End(0))?;
        self.output.seek(SeekFrom::Start(place))?;
        self.output.write_all(END)?;
        let rest = length.saturating_sub(place + END.len() as u64);
        io::copy(&mut io::repeat(b' ').take(rest), &mut self.output)?;
        self.output.flush()
    }
}

impl<W: Write + Seek + Send + 'static> Intercept for Recorder<W> {
    fn wants_bodies(&self) -> bool {
        true
    }

    fn body(&self, body: &Body<'_>) {
        let entry = serde_json::json!({
            "operation": body.operation,
            "kind": if body.status.is_some() { "response" } else { "request" },
            "status": body.status.map(|status| status.as_u16()),
            "body": body.json,
        });
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.failed {
            return;
        }
        if let Err(error) = state.write(&entry) {
            state.failed = true;
            tracing::warn!(%error, "the recorder can't write, and records no more");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use serde_json::{Value, json};

    use super::*;

    /// A file on a disk with room for so many bytes.
    struct Disk {
        file: Cursor<Vec<u8>>,
        room: u64,
    }

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let room = usize::try_from(self.room.saturating_sub(self.file.position())).unwrap_or(usize::MAX);
            if room == 0 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            self.file.write(&bytes[..bytes.len().min(room)])
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Seek for Disk {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            self.file.seek(to)
        }
    }

    #[test]
    fn what_was_recorded_stays_whole_wherever_the_disk_is_full() {
        let entries = [json!({"operation": "list_job", "body": {"jobs": []}}), json!({"operation": "b"})];
        let record = |room| {
            let recorder = Recorder::new(Disk { file: Cursor::default(), room }).unwrap();
            let mut state = recorder.0.into_inner().unwrap();
            let written = entries.iter().take_while(|entry| state.write(entry).is_ok()).count();
            (written, state.output.file.into_inner())
        };
        let (_, whole) = record(u64::MAX);
        for room in 4..=whole.len() {
            let (written, text) = record(room as u64);
            let read: Vec<Value> = serde_json::from_slice(&text).unwrap_or_else(|error| {
                panic!("{room}: {error}: {}", String::from_utf8_lossy(&text));
            });
            assert_eq!(read, entries[..written], "{room}");
            assert_eq!(written == 2, room == whole.len(), "{room}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_is_gone_is_a_failure_and_one_that_moved_is_none() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("traffic.json");
        let mut state = Recorder::create(&path).unwrap().0.into_inner().unwrap();
        state.write(&json!({"operation": "a"})).unwrap();
        let moved = dir.path().join("moved.json");
        std::fs::rename(&path, &moved).unwrap();
        state.write(&json!({"operation": "b"})).unwrap();
        let read: Value = serde_json::from_slice(&std::fs::read(&moved).unwrap()).unwrap();
        assert_eq!(read, json!([{"operation": "a"}, {"operation": "b"}]));
        drop(dir);
        assert_eq!(state.write(&json!({})).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
