//! What every operation runs on, and what knows none of them.

pub(crate) mod call;
pub(crate) mod catalogue;
pub(crate) mod client;
pub(crate) mod clock;
pub mod credentials;
pub(crate) mod endpoints;
pub mod environment;
pub mod error;
pub(crate) mod input;
pub mod intercept;
pub(crate) mod paging;
pub(crate) mod record;
mod recorder;
pub(crate) mod region;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod secret;
pub mod signing;
pub(crate) mod timestamp;
pub mod transfer;
pub mod waiting;

pub use call::{Download, Sending, Upload};
pub use client::{Client, ClientBuilder, http_client_builder};
pub use clock::Clock;
pub use credentials::{Credentials, Identity, ProvideCredentials};
pub use endpoints::{BaseUrl, Endpoints, Service, TopLevelDomain};
pub use error::Error;
pub use paging::{Items, Pages};
pub use record::{IntoOption, IntoOptionalList, Warning};
pub use recorder::Recorder;
pub use region::Region;
pub use response::Response;
pub use retry::{Random, Retry};
pub use secret::Secret;
pub use timestamp::Timestamp;
