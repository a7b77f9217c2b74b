//! Writing down what was sent and answered.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
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
        Self::new(options.open(path)?)
    }
}

impl<W: Write + Seek> Recorder<W> {
    /// Records to `output`.
    ///
    /// # Errors
    ///
    /// If it can't be written to.
    pub fn new(mut output: W) -> io::Result<Self> {
        output.write_all(b"[")?;
        output.write_all(END)?;
        output.flush()?;
        Ok(Self(Mutex::new(State { output, empty: true, failed: false })))
    }
}

impl<W: Write + Seek> State<W> {
    fn write(&mut self, entry: &serde_json::Value) -> io::Result<()> {
        self.output.seek(SeekFrom::End(-(END.len() as i64)))?;
        let mut text = if self.empty { b"\n".to_vec() } else { b",\n".to_vec() };
        text.extend_from_slice(entry.to_string().as_bytes());
        text.extend_from_slice(END);
        self.output.write_all(&text)?;
        self.empty = false;
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
