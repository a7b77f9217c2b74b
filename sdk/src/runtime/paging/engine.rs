//! The walk with its I/O, whatever the types: compiled once.

use std::task::{Context, Poll, ready};

use crate::runtime::call::{Answer, Request};
use crate::runtime::error::Error;
use crate::runtime::record::Value;
use crate::runtime::response::Response;

use super::facts::Paging;
use super::fetch::Fetch;
use super::seen::Page;
use super::walk::{Turn, Walk};

/// Gets one page after the other.
pub(crate) struct Engine {
    walk: Walk,
    fetch: Option<Fetch>,
}

impl Engine {
    pub(super) fn new(request: Request, facts: &'static Paging, by_item: bool) -> Self {
        Engine { walk: Walk::new(request, facts, by_item), fetch: None }
    }

    pub(super) fn operation(&self) -> &'static str {
        self.walk.operation()
    }

    /// Asks for the next page, if there is one and it isn't asked for yet.
    pub(super) fn prefetch(&mut self) {
        if self.fetch.is_none()
            && let Some(request) = self.walk.request()
        {
            // what is wrong will be wrong again when the page is needed
            self.fetch = Fetch::start(request).ok();
        }
    }

    /// The next page as it came; `None` at the end.
    pub(super) fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer, Error>>> {
        let fetch = match &mut self.fetch {
            Some(fetch) if !fetch.is_elsewhere() => fetch,
            _ => {
                let Some(request) = self.walk.request() else {
                    return Poll::Ready(self.walk.failure().map(Err));
                };
                match Fetch::start(request) {
                    Ok(fetch) => self.fetch.insert(fetch),
                    Err(error) => return Poll::Ready(Some(Err(self.failed(error)))),
                }
            }
        };
        let answer = ready!(fetch.poll(context));
        self.fetch = None;
        Poll::Ready(Some(answer.map_err(|error| self.failed(error))))
    }

    /// The items of a page, as JSON.
    #[cfg(feature = "dispatch")]
    pub(crate) fn items(&self, mut page: serde_json::Value) -> Vec<serde_json::Value> {
        let mut way = self.walk.facts().items.split('.');
        let found = way.try_fold(&mut page, |page, step| page.get_mut(step));
        match found.map(serde_json::Value::take) {
            Some(serde_json::Value::Array(items)) => items,
            _ => Vec::new(),
        }
    }

    /// Takes note of a page; `None` if it is not to be handed out.
    pub(crate) fn took<T: Value>(&mut self, page: &Response<T>) -> Result<Option<Vec<bool>>, Error> {
        let seen = Page::read(self.walk.facts(), page);
        match self.walk.took(&seen) {
            Ok(Turn::Out(keep)) => Ok(Some(keep)),
            Ok(Turn::Skip) => Ok(None),
            Err(error) => Err(self.failed(error)),
        }
    }

    /// Ends the walk, as every error does.
    pub(crate) fn failed(&mut self, error: Error) -> Error {
        self.walk.end();
        self.fetch = None;
        error
    }
}
