//! Reading a successful answer.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::client::Client;
use crate::runtime::error::{DecodeError, Error};
use crate::runtime::record::{DecodeOptions, Value, from_json, mask};
use crate::runtime::response::Response;

use super::exchange::{self, Content};
use super::{Download, Operation, Request, charset};

/// Reads a value from an answer.
pub(crate) type Read<T> = fn(Answer) -> Result<Response<T>, Error>;

/// An answer whose status says that the call succeeded.
pub(crate) struct Answer {
    pub(super) client: Client,
    pub(super) operation: &'static Operation,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) content: Content,
    /// The request, to continue an answer that is streamed.
    pub(super) request: Option<Request>,
}

impl Answer {
    /// The HTTP status.
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The body, if it is in memory.
    fn bytes(&self) -> Bytes {
        match &self.content {
            Content::Bytes(bytes) => bytes.clone(),
            Content::Stream(_) => Bytes::new(),
        }
    }

    fn with<T>(self, value: T) -> Response<T> {
        Response::received(value, self.status, self.headers)
    }
}

/// A JSON body.
pub(crate) fn json<T: Value + Default>(answer: Answer) -> Result<Response<T>, Error> {
    let mut value = T::default();
    let answer = decoded(answer, &mut value)?;
    Ok(answer.map(|()| value))
}

fn decoded(answer: Answer, value: &mut dyn Value) -> Result<Response<()>, Error> {
    let came = answer.bytes();
    let bytes = charset::utf_8(&came, &answer.headers);
    // an empty body is what some operations send where the reference has a table
    let text: &[u8] = if bytes.iter().all(u8::is_ascii_whitespace) { b"null" } else { &bytes };
    let mut unread = Vec::new();
    let options = DecodeOptions { unread: answer.client.keeps_unread().then_some(&mut unread) };
    match from_json(text, value, options) {
        Ok(warnings) => {
            // what came, not what was read of it: the difference is what a recording is for
            if answer.client.shows_bodies()
                && let Ok(mut json) = serde_json::from_slice(text)
            {
                mask(&mut json, value);
                answer.client.show_body(answer.operation.id, Some(answer.status), &json);
            }
            if !warnings.is_empty() {
                let count = warnings.len();
                tracing::debug!(
                    operation = answer.operation.id,
                    count,
                    "odd values of the answer were left out"
                );
            }
            Ok(answer.with(()).with_notes(warnings, unread))
        }
        Err(why) => Err(undecodable(&answer, came.clone(), why.path, why.reason)),
    }
}

#[cold]
fn undecodable(answer: &Answer, bytes: Bytes, path: String, reason: String) -> Error {
    let Answer { operation, status, headers, .. } = answer;
    exchange::undecodable(operation, DecodeError::new(operation.id, *status, headers, bytes, path, reason))
}

/// A text body.
pub(crate) fn text(answer: Answer) -> Result<Response<String>, Error> {
    let text = charset::decode(&answer.bytes(), &answer.headers);
    Ok(answer.with(text))
}

/// A body that the caller reads as it arrives.
pub(crate) fn download(answer: Answer) -> Result<Response<Download>, Error> {
    let Answer { operation, status, headers, content, request, .. } = answer;
    let download = match content {
        Content::Stream(incoming) => Download::new(operation, status, &headers, *incoming, request),
        Content::Bytes(bytes) => Download::read(operation, status, &headers, bytes),
    };
    Ok(Response::received(download, status, headers))
}

/// No body; one that comes all the same is not looked at.
pub(crate) fn empty(answer: Answer) -> Result<Response<()>, Error> {
    Ok(answer.with(()))
}
