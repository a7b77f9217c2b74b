//! Content that is received without being JSON.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};

use crate::runtime::error::Error;

use super::incoming::Incoming;
use super::{Operation, exchange};

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

/// The body of a download: a stream of chunks, read as it arrives.
///
/// It may take as long as it needs, but not stand still: a pause of more than
/// [`stall_timeout`](crate::ClientBuilder::stall_timeout) ends it with [`Error::Timeout`].
///
/// ```no_run
/// # async fn example(download: eihealth::Download) -> Result<(), eihealth::Error> {
/// let bytes = download.bytes().await?;
/// # Ok(()) }
/// ```
pub struct Download {
    operation: &'static str,
    length: Option<u64>,
    content_type: Option<String>,
    chunks: Chunks,
}

impl Download {
    /// What is still to come.
    pub(crate) fn new(operation: &'static Operation, headers: &HeaderMap, incoming: Incoming) -> Self {
        let chunks = futures_util::stream::unfold(Some(incoming), move |incoming| async move {
            let mut incoming = incoming?;
            match incoming.chunk(None).await? {
                Ok(chunk) => Some((Ok(chunk), Some(incoming))),
                // nothing comes after it broke
                Err(broken) => Some((Err(exchange::broken(operation, broken)), None)),
            }
        });
        Self::of(operation, headers, Box::pin(chunks))
    }

    /// What has come already.
    pub(crate) fn read(operation: &'static Operation, headers: &HeaderMap, bytes: Bytes) -> Self {
        Self::of(operation, headers, Box::pin(futures_util::stream::iter([Ok(bytes)])))
    }

    fn of(operation: &'static Operation, headers: &HeaderMap, chunks: Chunks) -> Self {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        Download {
            operation: operation.id,
            length: text(CONTENT_LENGTH).and_then(|length| length.trim().parse().ok()),
            content_type: text(CONTENT_TYPE).map(str::to_owned),
            chunks,
        }
    }

    /// Size in bytes, if the service announced it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The media type that the service gave.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] or [`Error::Timeout`] if the connection ends, or stands still, before the content
    /// does.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        std::future::poll_fn(|context| self.chunks.as_mut().poll_next(context)).await.transpose()
    }

    /// Reads everything into memory.
    ///
    /// # Errors
    ///
    /// As for [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.chunks.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .field("length", &self.length)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
