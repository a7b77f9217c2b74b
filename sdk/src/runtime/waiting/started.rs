//! From a call that starts something to the wait for its end.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

use crate::runtime::call::{Call, Request, undecodable};
use crate::runtime::error::{DecodeError, Error};
use crate::runtime::record::{Rule, Value, as_text, text_at};
use crate::runtime::response::Response;

use super::facts::{Source, Starts};

/// What a call has started: its answer, its id, and the wait for its end.
#[must_use = "it goes on by itself, but nobody waits for it"]
pub struct Started<A, W> {
    answer: Response<A>,
    id: String,
    wait: W,
}

/// A call that starts something, on its way.
pub type Starting<A, W> = Pin<Box<dyn Future<Output = Result<Started<A, W>, Error>> + Send>>;

impl<A, W> Started<A, W> {
    /// The id by which it is asked for: keep it to wait for it in another program.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The answer to the call that started it.
    pub fn answer(&self) -> &Response<A> {
        &self.answer
    }

    /// The wait for its end.
    pub fn wait(self) -> W {
        self.wait
    }
}

impl<A: fmt::Debug, W> fmt::Debug for Started<A, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Started").field("id", &self.id).field("answer", &self.answer).finish_non_exhaustive()
    }
}

/// An answer as what fields are read of.
pub(crate) fn seen<A: Value>(answer: &A) -> Option<&dyn Value> {
    Some(answer)
}

/// An answer that has no fields.
pub(crate) fn unseen<A>(_: &A) -> Option<&dyn Value> {
    None
}

/// Sends `call`, and makes the wait of its answer.
pub(crate) fn start<A: Send + 'static, W: Send + 'static>(
    call: Call<A>,
    starts: &'static Starts,
    view: fn(&A) -> Option<&dyn Value>,
    wait: fn(Request, String) -> W,
) -> Starting<A, W> {
    // of the path, which is all that is asked for of it
    let request = call.request.clone();
    Box::pin(async move {
        let answer = call.send().await?;
        let (next, id) = shown_by(starts, &request, &answer, view(&answer))?;
        Ok(Started { wait: wait(next, id.clone()), answer, id })
    })
}

/// The request that shows what was started, and the id of that.
fn shown_by<A>(
    starts: &Starts,
    request: &Request,
    response: &Response<A>,
    answer: Option<&dyn Value>,
) -> Result<(Request, String), Error> {
    let find = |source: Source| -> Result<String, Error> {
        let found = match source {
            Source::Path(name) => request.path_text(name).map(str::to_owned),
            Source::Answer => answer.and_then(as_text),
            Source::Field(path) => answer.and_then(|answer| text_at(answer, path)),
        };
        found.filter(|text| !text.is_empty()).ok_or_else(|| missing(request, response, source))
    };
    let mut next = Request::new(request.client(), starts.shown_by);
    let mut id = None;
    for (name, source) in starts.with {
        let text = find(*source)?;
        if !matches!(source, Source::Path(_)) && id.is_none() {
            id = Some(text.clone());
        }
        next.path(name, text, &Rule::NONE);
    }
    let id = match (starts.item, id) {
        (Some(source), _) => find(source)?,
        (None, Some(id)) => id,
        // what was there before: the last part of its path
        (None, None) => match starts.with.last() {
            Some((_, source)) => find(*source)?,
            None => String::new(),
        },
    };
    Ok((next, id))
}

#[cold]
fn missing<A>(request: &Request, response: &Response<A>, source: Source) -> Error {
    let path = match source {
        Source::Path(name) | Source::Field(name) => name,
        Source::Answer => ".",
    };
    let reason = "the id is missing, without which there is no waiting for what was started";
    let operation = request.operation();
    let (status, headers) = (response.status(), response.headers());
    undecodable(operation, DecodeError::new(operation.id, status, headers, Bytes::new(), path, reason))
}
