//! Reading a successful answer.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::error::{DecodeError, Error};
use crate::runtime::record::{DecodeOptions, Value, from_json};

use super::{Download, Operation};

/// A future that reads a value from an answer.
pub(crate) type Reading<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// An answer whose status says that the call succeeded; its body is still to be read.
pub(crate) struct Received {
    pub(crate) operation: &'static Operation,
    pub(crate) response: reqwest::Response,
}

impl Received {
    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    async fn bytes(self) -> Result<(StatusCode, HeaderMap, Bytes), Error> {
        let (status, headers) = (self.response.status(), self.response.headers().clone());
        let bytes =
            self.response.bytes().await.map_err(|error| Error::from_reqwest(self.operation.id, error))?;
        Ok((status, headers, bytes))
    }
}

/// A JSON body.
pub(crate) fn json<T: Value + Default + Send + 'static>(received: Received) -> Reading<T> {
    Box::pin(async move {
        let operation = received.operation;
        let (status, headers, bytes) = received.bytes().await?;
        // an empty body is what some operations send where the reference has a table
        let text: &[u8] = if bytes.iter().all(u8::is_ascii_whitespace) { b"null" } else { &bytes };
        let mut value = T::default();
        from_json(text, &mut value, DecodeOptions::default()).map_err(|why| {
            let error = DecodeError::new(operation.id, status, &headers, bytes.clone(), why.path, why.reason);
            if operation.answers_secrets { error.sensitive() } else { error }
        })?;
        Ok(value)
    })
}

/// A text body.
pub(crate) fn text(received: Received) -> Reading<String> {
    Box::pin(async move {
        let operation = received.operation;
        received.response.text().await.map_err(|error| Error::from_reqwest(operation.id, error))
    })
}

/// A body that the caller reads as it arrives.
pub(crate) fn download(received: Received) -> Reading<Download> {
    Box::pin(async move { Ok(Download::new(received.operation.id, received.response)) })
}

/// No body; one that comes all the same is not looked at.
pub(crate) fn empty(received: Received) -> Reading<()> {
    Box::pin(async move { received.bytes().await.map(|_| ()) })
}
