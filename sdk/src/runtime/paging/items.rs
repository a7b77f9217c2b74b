//! The items of all pages.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_util::Stream;

use crate::runtime::call::{Answer, Request, reply};
use crate::runtime::error::Error;
use crate::runtime::record::Value;

use super::engine::Engine;
use super::facts::Paging;

/// The items of all pages of a list, one after the other: a [`Stream`] of results.
///
/// One page is in memory, and one on its way: the next page is asked for when the second item of a page is taken. An error
/// comes after the items before it, and ends the stream. The [guide](crate::guide::lists) has examples, and says when
/// a list ends.
///
/// `next` and `try_next` are here so that no other crate is needed; with the traits of the crate `futures` there is all
/// the rest.
#[must_use = "a list is not read until items are taken"]
pub struct Items<I> {
    engine: Engine,
    read: Read<I>,
    items: vec::IntoIter<I>,
    keep: vec::IntoIter<bool>,
    taken: usize,
}

/// Reads the items of an answer, and takes note of its page.
pub(crate) type Read<I> = fn(Answer, &mut Engine) -> Result<Taken<I>, Error>;

/// The items of a page; `false` for each that came before.
pub(crate) struct Taken<I> {
    items: Vec<I>,
    keep: Vec<bool>,
}

/// Reads an answer as `T`, whose items `take` takes out.
pub(crate) fn taken<T: Value, I>(
    answer: Answer,
    engine: &mut Engine,
    read: reply::Read<T>,
    take: fn(&mut T) -> Option<Vec<I>>,
) -> Result<Taken<I>, Error> {
    let mut page = read(answer).map_err(|error| engine.failed(error))?;
    match engine.took(&page)? {
        None => Ok(Taken { items: Vec::new(), keep: Vec::new() }),
        Some(keep) => Ok(Taken { items: take(&mut page).unwrap_or_default(), keep }),
    }
}

impl<I> Taken<I> {
    /// A page that is not to be handed out.
    #[cfg(feature = "dispatch")]
    pub(crate) fn nothing() -> Self {
        Taken { items: Vec::new(), keep: Vec::new() }
    }

    /// Items, and which of them are new.
    #[cfg(feature = "dispatch")]
    pub(crate) fn of(items: Vec<I>, keep: Vec<bool>) -> Self {
        Taken { items, keep }
    }
}

impl<I> Items<I> {
    #[inline]
    pub(crate) fn new(request: Request, facts: &'static Paging, read: Read<I>) -> Self {
        let engine = Engine::new(request, facts, true);
        Items { engine, read, items: Vec::new().into_iter(), keep: Vec::new().into_iter(), taken: 0 }
    }

    /// The next item; `None` at the end of the list.
    ///
    /// # Errors
    ///
    /// If a page can't be got: see [`Error`]. After it, there is nothing more.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        self.next().await.transpose()
    }

    /// The next item, or why there is none; `None` at the end of the list.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// All items; they must fit into memory.
    ///
    /// # Errors
    ///
    /// As for [`try_next`](Self::try_next).
    pub async fn into_vec(mut self) -> Result<Vec<I>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            for item in self.items.by_ref() {
                if self.keep.next() == Some(false) {
                    continue;
                }
                // whoever takes only the first one needs no second page
                if self.taken > 0 {
                    self.engine.prefetch();
                }
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let answer = match ready!(self.engine.poll_answer(context)) {
                Some(answer) => answer,
                None => return Poll::Ready(None),
            };
            match answer.and_then(|answer| (self.read)(answer, &mut self.engine)) {
                Ok(Taken { items, keep }) => {
                    self.items = items.into_iter();
                    self.keep = keep.into_iter();
                    self.taken = 0;
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<I> Unpin for Items<I> {}

impl<I> Stream for Items<I> {
    type Item = Result<I, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.keep.as_slice().iter().filter(|keep| **keep).count(), None)
    }
}

impl<I> fmt::Debug for Items<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items of {}", self.engine.operation())
    }
}
