//! A successful answer.

use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};
use serde::{Serialize, Serializer};

/// The value of a successful call, with what else the service said.
///
/// It dereferences to its value, so that fields are at hand; [`into_inner`](Self::into_inner) takes
/// the value out. It serializes as its value.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
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
        Response { value, status, headers }
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

    /// Changes the value and keeps the rest.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), status: self.status, headers: self.headers }
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
