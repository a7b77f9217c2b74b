//! Content that is received without being JSON.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use http::header::{
    CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, LAST_MODIFIED,
};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::runtime::error::Error;
use crate::runtime::transfer::{Save, file_name};

use super::incoming::Incoming;
use super::{Operation, Request, exchange};

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

/// The body of a download: a stream of chunks, read as it arrives.
///
/// It may take as long as it needs, but not stand still: a pause of more than
/// [`stall_timeout`](crate::ClientBuilder::stall_timeout) ends it with [`Error::Timeout`].
///
/// ```no_run
/// # async fn example(download: eihealth::Download) -> Result<(), eihealth::Error> {
/// download.save("report.csv").await?;
/// # Ok(()) }
/// ```
pub struct Download {
    operation: &'static Operation,
    length: Option<u64>,
    content_type: Option<String>,
    origin: Origin,
    request: Option<Request>,
    chunks: Chunks,
}

/// What a content is known by, so that a part of it isn't taken for a part of another.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin {
    pub(crate) etag: Option<HeaderValue>,
    pub(crate) modified: Option<HeaderValue>,
    /// It has another length and other positions than what is read.
    pub(crate) is_coded: bool,
    /// It is a part of the whole: its `Content-Range`, empty if there was none.
    pub(crate) part: Option<String>,
    disposition: Option<HeaderValue>,
}

impl Origin {
    fn new(status: StatusCode, headers: &HeaderMap) -> Self {
        let value = |name| headers.get(name).cloned();
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        Origin {
            etag: value(ETAG),
            modified: value(LAST_MODIFIED),
            is_coded: text(CONTENT_ENCODING)
                .is_some_and(|coding| !coding.trim().eq_ignore_ascii_case("identity")),
            part: (status == StatusCode::PARTIAL_CONTENT)
                .then(|| text(CONTENT_RANGE).unwrap_or_default().to_owned()),
            disposition: value(CONTENT_DISPOSITION),
        }
    }

    /// What `If-Range` takes: an entity tag that vouches for every byte, or a date.
    pub(crate) fn validator(&self) -> Option<HeaderValue> {
        let strong = self.etag.as_ref().filter(|etag| etag.as_bytes().starts_with(b"\""));
        strong.or(self.modified.as_ref()).cloned()
    }
}

impl Download {
    /// What is still to come.
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        incoming: Incoming,
        request: Option<Request>,
    ) -> Self {
        let start = Some((incoming, headers.clone()));
        let chunks = futures_util::stream::unfold(start, move |rest| async move {
            let (mut incoming, headers) = rest?;
            match incoming.chunk(None).await? {
                Ok(chunk) => Some((Ok(chunk), Some((incoming, headers)))),
                // nothing comes after it broke
                Err(broken) => {
                    let error = exchange::broken(operation, status, &headers, Bytes::new(), broken);
                    Some((Err(error), None))
                }
            }
        });
        Download { request, ..Self::of(operation, status, headers, Box::pin(chunks)) }
    }

    /// What has come already.
    pub(crate) fn read(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        bytes: Bytes,
    ) -> Self {
        Self::of(operation, status, headers, Box::pin(futures_util::stream::iter([Ok(bytes)])))
    }

    fn of(operation: &'static Operation, status: StatusCode, headers: &HeaderMap, chunks: Chunks) -> Self {
        let origin = Origin::new(status, headers);
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        Download {
            operation,
            length: text(CONTENT_LENGTH)
                .filter(|_| !origin.is_coded)
                .and_then(|length| length.trim().parse().ok()),
            content_type: text(CONTENT_TYPE).map(str::to_owned),
            origin,
            request: None,
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

    /// The name that the service gave the content, if it gave one (`Content-Disposition`).
    ///
    /// It is the server's word, so what could do harm is taken out: it is one name without a path, with neither control
    /// characters nor what no file system takes, not hidden, and none of Windows's devices.
    pub fn file_name(&self) -> Option<String> {
        file_name(self.origin.disposition.as_ref()?.as_bytes())
    }

    /// Saves the content to a file: beside it first, under its name when all of it is there. What breaks on the way is
    /// continued.
    ///
    /// See [`transfer`](crate::transfer).
    ///
    /// ```no_run
    /// # async fn example(download: eihealth::Download) -> Result<(), eihealth::Error> {
    /// let saved = download.save("reads.fastq.gz").on_progress(|p| println!("{} bytes", p.bytes)).await?;
    /// println!("{}: {} bytes", saved.path.display(), saved.bytes);
    /// # Ok(()) }
    /// ```
    pub fn save(self, path: impl Into<std::path::PathBuf>) -> Save<'static> {
        Save::new(self, path.into())
    }

    /// What the content is known by.
    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The operation whose answer it is.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The request whose answer it is, if it can be sent again.
    pub(crate) fn take_request(&mut self) -> Option<Request> {
        self.request.take()
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
            .field("operation", &self.operation.id)
            .field("length", &self.length)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
