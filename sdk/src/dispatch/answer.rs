//! The answers of calls by name.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::call::{self, Download, Request, reply, send};
use crate::runtime::error::Error;
use crate::runtime::paging::{Engine, Taken};
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

/// What an operation answers with, content that is streamed not yet read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Opened {
    /// An answer that is in memory.
    Answer(Answer),
    /// Content of any size.
    Download(Download),
}

/// Reads an answer of one status.
pub(crate) type Reader = fn(reply::Answer) -> Result<Response<Opened>, Error>;

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

    pub(crate) fn into_request(self) -> Request {
        self.request
    }

    pub(crate) async fn open(self) -> Result<Response<Opened>, Error> {
        let answer = send(self.request).await?;
        let status = answer.status().as_u16();
        let own = self.readers.iter().find(|(known, _)| *known == status);
        let (_, read) = own.or(self.readers.first()).copied().unwrap_or((0, empty));
        read(answer)
    }

    pub(crate) async fn send(self) -> Result<Response<Answer>, Error> {
        let mut response = self.open().await?;
        let done = match std::mem::replace(&mut *response, Opened::Answer(Answer::Empty)) {
            Opened::Answer(answer) => answer,
            Opened::Download(download) => Answer::Bytes(download.bytes().await?),
        };
        Ok(response.map(|_| done))
    }
}

pub(crate) fn empty(answer: reply::Answer) -> Result<Response<Opened>, Error> {
    Ok(reply::empty(answer)?.map(|()| Opened::Answer(Answer::Empty)))
}

pub(crate) fn json<T: record::Value + Default>(answer: reply::Answer) -> Result<Response<Opened>, Error> {
    Ok(reply::json::<T>(answer)?.map(|value| written(&value)))
}

fn written(value: &dyn record::Value) -> Opened {
    Opened::Answer(Answer::Json(to_json(value)))
}

fn to_json(value: &dyn record::Value) -> Value {
    // every generated type has text keys, which JSON can express
    record::to_value(value).unwrap_or(Value::Null)
}

/// A page of a list, as its type writes it.
pub(crate) fn page<T: record::Value + Default>(
    answer: call::Answer,
    engine: &mut Engine,
) -> Result<Option<Response<Value>>, Error> {
    let page = crate::runtime::paging::page::<T>(answer, engine, reply::json)?;
    Ok(page.map(|page| page.map(|value| to_json(&value))))
}

/// The items of a page of a list, as their type writes them.
pub(crate) fn items<T: record::Value + Default>(
    answer: call::Answer,
    engine: &mut Engine,
) -> Result<Taken<Value>, Error> {
    let page = reply::json::<T>(answer).map_err(|error| engine.failed(error))?;
    match engine.took(&page)? {
        None => Ok(Taken::nothing()),
        Some(keep) => Ok(Taken::of(engine.items(to_json(&*page)), keep)),
    }
}

pub(crate) fn text(answer: reply::Answer) -> Result<Response<Opened>, Error> {
    Ok(reply::text(answer)?.map(|text| Opened::Answer(Answer::Text(text))))
}

pub(crate) fn download(answer: reply::Answer) -> Result<Response<Opened>, Error> {
    Ok(reply::download(answer)?.map(Opened::Download))
}
