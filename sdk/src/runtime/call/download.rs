//! Content that is received without being JSON.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};

use crate::runtime::error::Error;

/// The body of a download: a stream of chunks, read as it arrives.
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
    stream: Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>,
}

impl Download {
    pub(crate) fn new(operation: &'static str, response: reqwest::Response) -> Self {
        let content_type = response
            .headers()
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        Download {
            operation,
            length: response.content_length(),
            content_type,
            stream: Box::pin(response.bytes_stream()),
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
    /// [`Error::Transport`] or [`Error::Timeout`] if the connection ends before the content does.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
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
        let operation = self.operation;
        self.stream
            .as_mut()
            .poll_next(context)
            .map(|item| item.map(|chunk| chunk.map_err(|error| Error::from_reqwest(operation, error))))
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
