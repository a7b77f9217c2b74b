//! Rust SDK for Huawei Cloud EIHealth (医疗智能体): genomics, drug discovery and clinical research.
//!
//! ```no_run
//! # #[cfg(feature = "project")]
//! use eihealth::types::CreateProject;
//! use eihealth::{Client, Credentials, Region};
//!
//! # #[cfg(feature = "project")]
//! #[tokio::main]
//! async fn main() -> Result<(), eihealth::Error> {
//!     let client = Client::builder()
//!         .region(Region::CN_NORTH_4)
//!         .credentials(Credentials::ak_sk("my access key", "my secret key"))
//!         .build()?;
//!     for image in client.list_image("my-project").send().await?.images.iter().flatten() {
//!         println!("{:?} {:?}", image.name, image.tags);
//!     }
//!     Ok(())
//! }
//! # #[cfg(not(feature = "project"))]
//! # fn main() {}
//! ```
//!
//! # Where things are
//!
//! - [`operations`] is the index of all operations: by area, by name and by path. Each is a method of
//!   [`Client`] named as in the vendor's own SDKs.
//! - [`types`] has the bodies of requests and responses.
//! - [`Error`] tells failures apart, [`ErrorCode`] the service's codes.
//! - [`Credentials`] lists the ways to prove who is calling, [`ClientBuilder`] every setting.
//!
//! # Requests are strict, answers lenient
//!
//! A request is checked against the documented limits before anything is sent; the error names field, rule and
//! value. [`ClientBuilder::check_requests`] switches that off. An answer is decoded whatever is missing, null,
//! unknown, new or over its limit: every field of an answer is an `Option`, every enum has an `Unknown`
//! variant, and numbers, booleans and texts are read in each other's notation.
//!
//! # Cargo features
//!
//! One for each documented group of operations, all on by default, so that a program compiles only what it uses:
//! `project`, `system`, `data`, `database`, `app`, `market`, `notebook`, `nextflow` (reference chapter 4),
//! `drug` (chapter 5) and `drug-design` (chapter 6). `dispatch`, off by default, adds [`dispatch`]: calling an
//! operation by its name with JSON.
//!
//! # Logging
//!
//! Each call is a [`tracing`] span named `eihealth` with operation, method, path template, status and request
//! id. Neither values nor credentials are logged.

#![cfg_attr(not(feature = "dispatch"), allow(rustdoc::broken_intra_doc_links))]

#[cfg(feature = "dispatch")]
pub mod dispatch;
#[rustfmt::skip] // prettyplease formats what it writes
mod generated;
// which parts of the runtime a build calls depends on its features
#[allow(dead_code)]
mod runtime;
mod service;

pub use bytes;
pub use generated::{ErrorCode, operations, types};
pub use runtime::{
    BaseUrl, Client, ClientBuilder, Clock, Credentials, Download, Endpoints, Error, Identity,
    ProvideCredentials, Random, Region, Response, Retry, Secret, Sending, Service, Timestamp, TopLevelDomain,
    Upload, Warning, credentials, environment, error, http_client_builder, intercept, signing,
};

/// The programs of the README, compiled.
#[cfg(all(doctest, feature = "project"))]
mod readme {
    #[doc = include_str!("../../README.md")]
    mod english {}
    #[doc = include_str!("../../README.zh-CN.md")]
    mod chinese {}
}
