//! The runtime's own tests, which stand beside what they test.
//!
//! They are compiled here, with the error codes for all that is generated, and not as tests of the library: that would
//! compile the requests and types of every operation once more.

#![allow(dead_code, unused_imports, unused_macros, reason = "what no test calls, operations do")]
#![allow(rustdoc::broken_intra_doc_links, reason = "the runtime links to what only the SDK has")]

#[path = "../src/runtime/mod.rs"]
mod runtime;
#[path = "../src/service.rs"]
mod service;

#[rustfmt::skip]
#[path = "../src/generated/error_code.rs"]
mod error_code;

mod generated {
    pub(crate) use crate::error_code::CATALOGUE;
    pub use crate::error_code::ErrorCode;
}

pub use generated::ErrorCode;
pub use runtime::{
    BaseUrl, Client, ClientBuilder, Clock, Credentials, Download, Endpoints, Error, Identity, Items,
    Milliseconds, Pages, ProvideCredentials, Random, Recorder, Region, Response, Retry, Secret, Sending,
    Service, Timestamp, TopLevelDomain, Upload, Warning, credentials, environment, error,
    http_client_builder, intercept, signing, transfer, waiting,
};
pub use runtime::{IntoOption, IntoOptionalList};
