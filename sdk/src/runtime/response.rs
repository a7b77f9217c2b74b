//! A successful answer.

use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};

/// The value of a successful call, with what else the service said.
///
/// It dereferences to its value, so that fields are at hand; [`into_inner`](Self::into_inner) takes
/// the value out.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
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
