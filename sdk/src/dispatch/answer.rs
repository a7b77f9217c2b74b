//! The answers of calls by name.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::call::{Download, Request, reply, send};
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

/// What a reader makes of an answer.
pub(crate) enum Reading {
    Done(Answer),
    /// Still to be read.
    Download(Download),
}

/// Reads an answer of one status.
pub(crate) type Reader = fn(reply::Answer) -> Result<Response<Reading>, Error>;

/// A call that is ready to be sent.
pub(crate) struct Pending {
    request: Request,
    /// Readers by status; the first one, whose status is 0, for all others.
    readers: &'static [(u16, Reader)],
}

impl Pending {
    pub(crate) fn new(request: Request, readers: &'static [(u16, Reader)]) -> Self {
        Pending { request, readers }
    }

    pub(crate) async fn send(self) -> Result<Response<Answer>, Error> {
        let answer = send(self.request).await?;
        let status = answer.status().as_u16();
        let own = self.readers.iter().find(|(known, _)| *known == status);
        let (_, read) = own.or(self.readers.first()).copied().unwrap_or((0, empty));
        let mut response = read(answer)?;
        let done = match std::mem::replace(&mut *response, Reading::Done(Answer::Empty)) {
            Reading::Done(answer) => answer,
            Reading::Download(download) => Answer::Bytes(download.bytes().await?),
        };
        Ok(response.map(|_| done))
    }
}

pub(crate) fn empty(answer: reply::Answer) -> Result<Response<Reading>, Error> {
    Ok(reply::empty(answer)?.map(|()| Reading::Done(Answer::Empty)))
}

pub(crate) fn json<T: record::Value + Default>(answer: reply::Answer) -> Result<Response<Reading>, Error> {
    Ok(reply::json::<T>(answer)?.map(|value| written(&value)))
}

fn written(value: &dyn record::Value) -> Reading {
    // every generated type has text keys, which JSON can express
    Reading::Done(Answer::Json(record::to_value(value).unwrap_or(Value::Null)))
}

pub(crate) fn text(answer: reply::Answer) -> Result<Response<Reading>, Error> {
    Ok(reply::text(answer)?.map(|text| Reading::Done(Answer::Text(text))))
}

pub(crate) fn download(answer: reply::Answer) -> Result<Response<Reading>, Error> {
    Ok(reply::download(answer)?.map(Reading::Download))
}
