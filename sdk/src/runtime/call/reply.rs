//! Reading a successful answer.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::runtime::error::{DecodeError, Error};

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
pub(crate) fn json<T: DeserializeOwned + Send + 'static>(received: Received) -> Reading<T> {
    Box::pin(async move {
        let operation = received.operation;
        let (status, headers, bytes) = received.bytes().await?;
        // an empty body is what some operations send where the reference has a table
        let text: &[u8] = if bytes.iter().all(u8::is_ascii_whitespace) { b"null" } else { &bytes };
        serde_json::from_slice(text).map_err(|_| {
            // the path costs time that only a failure is worth
            let mut deserializer = serde_json::Deserializer::from_slice(text);
            let (path, reason) = match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
                Err(error) => (error.path().to_string(), error.inner().to_string()),
                // only a second value behind the first is left
                Ok(_) => (".".to_owned(), "the body goes on after its JSON value".to_owned()),
            };
            let error = DecodeError::new(operation.id, status, &headers, bytes.clone(), path, reason);
            if operation.answers_secrets { error.sensitive().into() } else { error.into() }
        })
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
