//! A call by name that is ready to be sent.

use std::fmt;

use serde_json::Value;

use crate::runtime::error::Error;
use crate::runtime::paging::{self, Items, Pages, Paging, ReadPage, Scheme};
use crate::runtime::response::Response;

use super::answer::{Answer, Opened, Pending};

/// What the generated tables hold of a list.
pub(crate) struct List {
    pub(crate) facts: &'static Paging,
    pub(crate) items: paging::Read<Value>,
    pub(crate) pages: ReadPage<Value>,
}

/// A call by name with its arguments. It does nothing until it is sent.
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    pub(super) name: &'static str,
    pub(super) pending: Pending,
    pub(super) list: Option<&'static List>,
}

impl Call {
    /// Sends it and reads the answer into memory.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<Response<Answer>, Error> {
        self.pending.send().await
    }

    /// Sends it, and leaves an answer that is streamed to be read.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn open(self) -> Result<Response<Opened>, Error> {
        self.pending.open().await
    }

    /// The items of all pages, if the operation lists; otherwise the call, as it was.
    ///
    /// # Errors
    ///
    /// The call, if the operation doesn't list.
    pub fn items(self) -> Result<Items<Value>, Box<Self>> {
        match self.list {
            Some(list) => Ok(Items::new(self.pending.into_request(), list.facts, list.items)),
            None => Err(Box::new(self)),
        }
    }

    /// All pages, if the operation lists in pages; otherwise the call, as it was.
    ///
    /// # Errors
    ///
    /// The call, if the operation doesn't list, or not in pages.
    pub fn pages(self) -> Result<Pages<Value>, Box<Self>> {
        match self.list {
            Some(list) if !matches!(list.facts.scheme, Scheme::Whole) => {
                Ok(Pages::new(self.pending.into_request(), list.facts, list.pages))
            }
            _ => Err(Box::new(self)),
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.name).finish()
    }
}

/// How an operation lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listing {
    /// Where the items are in an answer, such as `jobs`; steps are parted by dots.
    pub items: &'static str,
    /// Whether there can be more than one page.
    pub is_paged: bool,
    /// The query parameter with the size of a page.
    pub limit: Option<&'static str>,
}

impl List {
    pub(super) fn listing(&self) -> Listing {
        Listing {
            items: self.facts.items,
            is_paged: !matches!(self.facts.scheme, Scheme::Whole),
            limit: self.facts.limit.map(|(name, _)| name),
        }
    }
}
