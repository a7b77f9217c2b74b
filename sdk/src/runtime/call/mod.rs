//! One request: built without I/O, then sent.

mod attempt;
mod body;
pub(crate) mod charset;
mod coding;
mod download;
mod exchange;
mod facts;
mod form;
mod incoming;
mod meter;
mod options;
mod outgoing;
pub(crate) mod path;
pub(crate) mod reply;
mod request;
mod send;
mod upload;

use std::fmt;

pub(crate) use coding::Coding;
pub(crate) use exchange::{Limits, undecodable};
pub(crate) use facts::{Operation, Repeat};
pub(crate) use incoming::{Broken, Incoming, Read};
pub(crate) use meter::Meter;
pub(crate) use request::Request;

pub use download::Download;
pub(crate) use download::Origin;
pub(crate) use reply::Answer;
pub use send::Sending;
pub(crate) use send::send;
pub(crate) use upload::Chunks;
pub use upload::Upload;

/// A request of an operation whose answer holds a `T`: the typed shell round a [`Request`].
pub(crate) struct Call<T> {
    pub(crate) request: Request,
    pub(crate) read: reply::Read<T>,
}

impl<T> Call<T> {
    #[inline]
    pub(crate) fn new(request: Request, read: reply::Read<T>) -> Self {
        Call { request, read }
    }

    /// Sends the request and reads the answer.
    #[inline]
    pub(crate) fn send(self) -> Sending<T> {
        Sending::new(self.request, self.read)
    }

    /// A copy; `None` if the body is a stream.
    #[inline]
    pub(crate) fn try_clone(&self) -> Option<Self> {
        Some(Call { request: self.request.try_clone()?, read: self.read })
    }
}

impl<T> Clone for Call<T> {
    #[inline]
    fn clone(&self) -> Self {
        Call { request: self.request.clone(), read: self.read }
    }
}

impl<T> fmt::Debug for Call<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.request, f)
    }
}

/// Implements sending, and the options of one call, for a generated request.
macro_rules! operation {
    ($builder:ident, $ty:ty) => {
        impl $builder {
            /// Sends the request and reads the answer.
            ///
            /// # Errors
            ///
            /// See [`Error`](crate::Error).
            #[inline]
            pub fn send(self) -> $crate::runtime::call::Sending<$ty> {
                self.0.send()
            }

            /// Limits the time of this call, all its attempts together, instead of
            /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
            #[inline]
            pub fn with_timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.0.request.options().timeout = ::std::option::Option::Some(limit);
                self
            }

            /// Limits the time of each attempt, instead of
            /// [`ClientBuilder::attempt_timeout`](crate::ClientBuilder::attempt_timeout).
            #[inline]
            pub fn with_attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.0.request.options().attempt_timeout = ::std::option::Option::Some(limit);
                self
            }

            /// Says how often this call is repeated, instead of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
            #[inline]
            pub fn with_retry(mut self, retry: crate::Retry) -> Self {
                self.0.request.options().retry = ::std::option::Option::Some(retry);
                self
            }

            /// Adds a header. What the client itself sets, such as the signature, can't be replaced; a name or value
            /// that can't travel is reported by [`send`](Self::send).
            #[inline]
            pub fn with_header(mut self, name: &str, value: &str) -> Self {
                self.0.request.extra_header(name, value);
                self
            }

            /// The request without its type, for calls by name.
            #[cfg(feature = "dispatch")]
            #[allow(dead_code, reason = "some operations have answers that need their type")]
            pub(crate) fn into_request(self) -> $crate::runtime::call::Request {
                self.0.request
            }
        }
        impl ::std::future::IntoFuture for $builder {
            type Output = ::std::result::Result<crate::Response<$ty>, crate::Error>;
            type IntoFuture = $crate::runtime::call::Sending<$ty>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.send()
            }
        }
    };
}
pub(crate) use operation;
