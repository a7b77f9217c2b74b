//! A client of the zoo: the SDK's runtime over code generated from `zoo.yaml`.
//!
//! Generated code names the runtime by `crate::…`, so the runtime's files are part of this crate too.

// what the zoo doesn't call, the SDK does
#![allow(dead_code, unused_imports)]

#[path = "../../../sdk/src/call/mod.rs"]
mod call;
#[path = "../../../sdk/src/client/mod.rs"]
mod client;
#[path = "../../../sdk/src/clock.rs"]
mod clock;
#[path = "../../../sdk/src/credentials/mod.rs"]
pub mod credentials;
#[path = "../../../sdk/src/dispatch/mod.rs"]
pub mod dispatch;
#[path = "../../../sdk/src/endpoints.rs"]
mod endpoints;
#[path = "../../../sdk/src/error/mod.rs"]
pub mod error;
#[path = "../../../sdk/src/record/mod.rs"]
mod record;
#[path = "../../../sdk/src/region.rs"]
mod region;
#[path = "../../../sdk/src/response.rs"]
mod response;
#[path = "../../../sdk/src/secret.rs"]
mod secret;
#[path = "../../../sdk/src/signing/mod.rs"]
pub mod signing;
#[path = "../../../sdk/src/timestamp.rs"]
mod timestamp;

include!(concat!(env!("OUT_DIR"), "/root.rs"));

pub use call::{Download, Upload};
pub use client::{Client, ClientBuilder};
pub use clock::Clock;
pub use credentials::{Credentials, Identity, ProvideCredentials};
pub use endpoints::{BaseUrl, Endpoints, Service, TopLevelDomain};
pub use error::Error;
pub use generated::{ErrorCode, operations, types};
pub use region::Region;
pub use response::Response;
pub use secret::Secret;
pub use timestamp::Timestamp;
