//! What is uploaded: a file, bytes, or what comes as it comes.

use std::fmt;
use std::path::{Path, PathBuf};
use std::task::{Poll, ready};

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use tokio::io::{AsyncRead, ReadBuf};

use crate::runtime::call::Chunks;

/// How much is read at once of what is no file.
const CHUNK: usize = 64 * 1024;

/// What is uploaded. A path is taken as it is: `client.upload("my-project", "reads.fastq.gz")`.
///
/// ```
/// use eihealth::transfer::Source;
///
/// let file = Source::from("reads.fastq.gz");
/// let text = Source::bytes("name,age\n");
/// # async fn example(connection: tokio::net::TcpStream) {
/// let received = Source::reader(connection, None);
/// # }
/// # let _ = (file, text);
/// ```
pub struct Source(pub(super) Kind);

pub(super) enum Kind {
    Path(PathBuf),
    Bytes(Bytes),
    Stream { chunks: Chunks, length: Option<u64> },
}

impl Source {
    /// A file, which is read part by part.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Source(Kind::Path(path.into()))
    }

    /// Bytes in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Source(Kind::Bytes(bytes.into()))
    }

    /// A stream of chunks that hold `length` bytes together.
    ///
    /// The service wants the number of parts with the first one. So without a length, what is more than one part goes
    /// into a temporary file first (in `TMPDIR`, or where the system has such files), and away after it.
    pub fn stream<S, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let chunks = Chunks::new(stream.map(|chunk| chunk.map_err(Into::into)));
        Source(Kind::Stream { chunks, length })
    }

    /// What a reader gives, `length` bytes in all; without a length, see [`stream`](Self::stream).
    pub fn reader(reader: impl AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        let mut reader = Box::pin(reader);
        let stream = futures_util::stream::poll_fn(move |context| {
            let mut buffer = vec![0; CHUNK];
            let mut read = ReadBuf::new(&mut buffer);
            let result = ready!(reader.as_mut().poll_read(context, &mut read));
            let count = read.filled().len();
            buffer.truncate(count);
            Poll::Ready(match result {
                Err(error) => Some(Err(error)),
                Ok(()) if count == 0 => None,
                Ok(()) => Some(Ok(Bytes::from(buffer))),
            })
        });
        Self::stream(stream, length)
    }

    /// The name that it has by itself.
    pub(super) fn name(&self) -> Option<String> {
        match &self.0 {
            Kind::Path(path) => path.file_name().and_then(|name| name.to_str()).map(str::to_owned),
            _ => None,
        }
    }
}

/// The next chunk of a stream.
pub(super) async fn next(
    chunks: &mut Chunks,
) -> Option<Result<Bytes, Box<dyn std::error::Error + Send + Sync>>> {
    std::future::poll_fn(|context| chunks.poll_next(context)).await
}

macro_rules! sources {
    ($($make:ident: $($ty:ty),+;)+) => {$($(
        impl From<$ty> for Source {
            fn from(source: $ty) -> Self {
                Self::$make(source)
            }
        }
    )+)+};
}

sources! {
    path: &str, String, &String, &Path, PathBuf, &PathBuf;
    bytes: Bytes, Vec<u8>;
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Path(path) => write!(f, "{}", path.display()),
            Kind::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Kind::Stream { length: Some(length), .. } => write!(f, "a stream of {length} bytes"),
            Kind::Stream { length: None, .. } => f.write_str("a stream"),
        }
    }
}
