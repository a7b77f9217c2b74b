//! The pages of a list.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::Stream;

use crate::runtime::call::{Answer, Request, reply};
use crate::runtime::error::Error;
use crate::runtime::record::Value;
use crate::runtime::response::Response;

use super::engine::Engine;
use super::facts::Paging;

/// The pages of a list, one after the other: a [`Stream`] of results.
///
/// They are as the service gave them, so that an item can be on two of them if the list changes meanwhile;
/// [`Items`](super::Items) leaves it out. The next page is asked for when one is taken. An error comes after the pages
/// before it, and ends the stream.
#[must_use = "a list is not read until pages are taken"]
pub struct Pages<T> {
    engine: Engine,
    read: Read<T>,
}

/// Reads a page, and takes note of it; `None` if it is not to be handed out.
pub(crate) type Read<T> = fn(Answer, &mut Engine) -> Result<Option<Response<T>>, Error>;

/// Reads an answer as a page.
pub(crate) fn page<T: Value>(
    answer: Answer,
    engine: &mut Engine,
    read: reply::Read<T>,
) -> Result<Option<Response<T>>, Error> {
    let page = read(answer).map_err(|error| engine.failed(error))?;
    Ok(engine.took(&page)?.map(|_| page))
}

impl<T> Pages<T> {
    #[inline]
    pub(crate) fn new(request: Request, facts: &'static Paging, read: Read<T>) -> Self {
        Pages { engine: Engine::new(request, facts, false), read }
    }

    /// The next page; `None` at the end of the list.
    ///
    /// # Errors
    ///
    /// If the page can't be got: see [`Error`]. After it, there is nothing more.
    pub async fn try_next(&mut self) -> Result<Option<Response<T>>, Error> {
        self.next().await.transpose()
    }

    /// The next page, or why there is none; `None` at the end of the list.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<T>, Error>>> {
        loop {
            let answer = match ready!(self.engine.poll_answer(context)) {
                Some(answer) => answer,
                None => return Poll::Ready(None),
            };
            match answer.and_then(|answer| (self.read)(answer, &mut self.engine)) {
                Ok(Some(page)) => {
                    self.engine.prefetch();
                    return Poll::Ready(Some(Ok(page)));
                }
                Ok(None) => {}
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<T> Unpin for Pages<T> {}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages of {}", self.engine.operation())
    }
}
