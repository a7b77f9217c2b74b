//! The answers of calls by name.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::call::Download;
use crate::runtime::error::Error;
use crate::runtime::record;
use crate::runtime::response::Response;

/// What an operation answered with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Nothing but a status.
    Empty,
    /// A JSON value, written again by the type that read it.
    Json(Value),
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Bytes),
}

pub(crate) fn empty(response: Response<()>) -> Result<Response<Answer>, Error> {
    Ok(response.map(|()| Answer::Empty))
}

pub(crate) fn json<T: record::Value>(response: Response<T>) -> Result<Response<Answer>, Error> {
    // every generated type has text keys, which JSON can express
    Ok(response.map(|value| Answer::Json(record::to_value(&value).unwrap_or(Value::Null))))
}

pub(crate) fn text(response: Response<String>) -> Result<Response<Answer>, Error> {
    Ok(response.map(Answer::Text))
}

pub(crate) async fn download(response: Response<Download>) -> Result<Response<Answer>, Error> {
    let (head, download) = split(response);
    let bytes = download.bytes().await?;
    Ok(head.with(Answer::Bytes(bytes)))
}

/// An answer without its value.
pub(crate) struct Head(Response<()>);

impl Head {
    pub(crate) fn with<T>(self, value: T) -> Response<T> {
        self.0.map(|()| value)
    }
}

pub(crate) fn split<T>(response: Response<T>) -> (Head, T) {
    let head = Response::new((), response.status(), response.headers().clone());
    (Head(head), response.into_inner())
}
