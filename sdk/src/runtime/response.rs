//! A successful answer.

use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};
use serde::{Serialize, Serializer};

use crate::runtime::record::Warning;

/// The value of a successful call, with what else the service said.
///
/// It dereferences to its value, so that fields are at hand; [`into_inner`](Self::into_inner) takes
/// the value out. It serializes as its value.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
    notes: Notes,
}

/// What was noticed while the value was read.
#[derive(Clone, Debug, Default)]
struct Notes {
    warnings: Vec<Warning>,
    unread: Vec<(String, serde_json::Value)>,
}

impl<T> Response<T> {
    /// An answer with status 200 and no headers, for tests of code that takes one.
    ///
    /// ```
    /// use eihealth::{Response, http::StatusCode};
    ///
    /// let answer = Response::new("value").with_status(StatusCode::CREATED);
    /// assert_eq!(answer.len(), 5);
    /// assert_eq!(answer.status(), 201);
    /// ```
    pub fn new(value: T) -> Self {
        Self::received(value, StatusCode::OK, HeaderMap::new())
    }

    /// Sets the status, for tests.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Sets the headers, for tests.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    pub(crate) fn received(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Response { value, status, headers, notes: Notes::default() }
    }

    pub(crate) fn with_notes(
        mut self,
        warnings: Vec<Warning>,
        unread: Vec<(String, serde_json::Value)>,
    ) -> Self {
        self.notes = Notes { warnings, unread };
        self
    }

    /// The value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's id of this request, which its support asks for.
    pub fn request_id(&self) -> Option<String> {
        crate::runtime::error::request_id(&self.headers)
    }

    /// What of the answer was not as documented, so that it was left out or converted. Everything else is in the value.
    pub fn warnings(&self) -> &[Warning] {
        &self.notes.warnings
    }

    /// What of the answer is not in the value, with its JSON path: fields that the reference doesn't have, and odd
    /// values. Empty unless the client keeps them
    /// ([`ClientBuilder::keep_unread`](crate::ClientBuilder::keep_unread)).
    pub fn unread(&self) -> &[(String, serde_json::Value)] {
        &self.notes.unread
    }

    /// Changes the value and keeps the rest.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), status: self.status, headers: self.headers, notes: self.notes }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: Serialize> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}
