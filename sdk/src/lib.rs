//! Rust SDK for Huawei Cloud EIHealth (医疗智能体): genomics, drug discovery and clinical research.
//!
//! ```no_run
//! use eihealth::Client;
//!
//! # #[cfg(feature = "project")]
//! #[tokio::main]
//! async fn main() -> Result<(), eihealth::Error> {
//!     let client = Client::from_env().await?;
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
//! - [`guide`] shows how to read lists to their end, and how to wait for jobs.
//! - [`types`] has the bodies of requests and responses.
//! - [`Error`] tells failures apart, [`ErrorCode`] the service's codes.
//! - [`credentials`] lists the ways to prove who is calling, [`environment`] what is read from variables and files,
//!   [`ClientBuilder`] every setting.
//!
//! # Requests are strict, answers lenient
//!
//! A request is checked against the documented limits before anything is sent; the error names field, rule and
//! value. [`ClientBuilder::check_requests`] switches that off. An answer is decoded whatever is missing, null,
//! unknown, new or over its limit: every field of an answer is an `Option`, every enum has an `Unknown`
//! variant, and numbers, booleans and texts are read in each other's notation. A value that is not as documented
//! all the same is left out, alone, and a [`Warning`] says so.
//!
//! # Cargo features
//!
//! One for each documented group of operations, all on by default, so that a program compiles only what it uses:
//! `project`, `system`, `data`, `database`, `app`, `market`, `notebook`, `nextflow` (reference chapter 4),
//! `drug` (chapter 5) and `drug-design` (chapter 6). `dispatch`, off by default, adds [`dispatch`]: calling an
//! operation by its name with JSON.
//!
//! TLS is one of `rustls` (with ring; on by default), `rustls-aws-lc` and `native-tls` (the system's library, on Linux
//! OpenSSL); if several are on, the later of these is used. Without any, `https` is an error when the client is built.
//! With rustls the certificates are those of the system, and the cryptography is that of the process: where nothing
//! has called rustls's `install_default`, the first client does, with ring or aws-lc. So a program that chooses its
//! own does that first, and an HTTP client of one's own is made after [`Client::builder`], or with
//! [`http_client_builder`]. `http2` uses HTTP/2 where the server offers it: one connection for many calls at once, for
//! 3 s of a cold build. `regions-file` reads `~/.huaweicloud/regions.yaml`. `globs` chooses the files of a directory to
//! upload by patterns.
//!
//! # Runtimes
//!
//! Calls run on [Tokio](https://docs.rs/tokio) with its time and I/O drivers on (`#[tokio::main]`, or `enable_all`).
//! Outside of it, a call is an error that says so: from other executors, wrap it with the crate `async-compat`; from
//! code without any, use `Runtime::block_on`. Building a client needs no runtime.
//!
//! A connection belongs to the runtime in which it was made, and ends with it: a client that outlives a runtime makes
//! new connections in the next. Where several run at once, one that ends takes along the connections that others are
//! using, and one that stands still (of a single thread, between two `block_on`) lets their calls wait for the limit of an
//! attempt, so keep a client for each.
//!
//! # Logging
//!
//! Each call is a [`tracing`] span named `eihealth` with operation, method, path template, status and request
//! id. Neither values nor credentials are logged.

// docs.rs says at each item which feature it needs
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(feature = "dispatch"), allow(rustdoc::broken_intra_doc_links))]

#[cfg(feature = "dispatch")]
pub mod dispatch;
mod files;
#[rustfmt::skip] // prettyplease formats what it writes
mod generated;
pub mod guide;
// which parts of it a build calls depends on the features; with all of them, all of it has to have a use
#[cfg_attr(
    not(all(
        feature = "project",
        feature = "system",
        feature = "data",
        feature = "database",
        feature = "app",
        feature = "market",
        feature = "notebook",
        feature = "nextflow",
        feature = "drug",
        feature = "drug-design",
        feature = "dispatch",
        feature = "regions-file",
        feature = "globs"
    )),
    allow(dead_code, unused_imports, unused_macros)
)]
mod runtime;
mod service;

pub use bytes;
pub use generated::{ErrorCode, operations, types};
pub use http;
pub use reqwest;
pub use runtime::{
    BaseUrl, Client, ClientBuilder, Clock, Credentials, Download, Endpoints, Error, Identity, Items,
    Milliseconds, Pages, ProvideCredentials, Random, Recorder, Region, Response, Retry, Secret, Sending,
    Service, Timestamp, TopLevelDomain, Upload, Warning, credentials, environment, error,
    http_client_builder, intercept, signing, transfer, waiting,
};
pub use runtime::{IntoOption, IntoOptionalList};

/// The programs of the README, compiled.
#[cfg(all(doctest, feature = "project"))]
#[doc = include_str!("../README.md")]
mod readme {}
