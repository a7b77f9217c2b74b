//! A local EIHealth service, driven by the OpenAPI document the SDK is generated from.
//!
//! It checks every request against the document (parameters, limits, bodies), checks tokens and
//! signatures as the gateway does, and remembers: what is created is listed, shown, changed and deleted
//! again, what is started runs through its documented states. Which operation does what it reads off the
//! document. [`Mock::examples`] is the other kind: it remembers nothing and answers the documented examples.
//!
//! In one thing it is stricter than the document: it refuses fields, parts and query parameters that the
//! document doesn't name. OpenAPI allows them where a schema says nothing of `additionalProperties`, and
//! what the service does with them isn't documented; but a client that sends one has nearly always
//! misspelt it, and finding that is what the mock is for. A schema that says `additionalProperties` is
//! taken at its word.
//!
//! It is as lenient as the service in another: `True` and `False` are booleans in a header, a query or a
//! part, as clients written in Python send them.
//!
//! ```
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! # let bundle = serde_json::json!({ "paths": { "/v1/{project_id}/jobs": { "get": {
//! #     "operationId": "list_job", "responses": { "200": { "description": "The jobs." } },
//! # } } } });
//! # let _ = rustls::crypto::ring::default_provider().install_default();
//! use eihealth_mock::{Mock, Reply, keys};
//!
//! let mock = Mock::examples().bundle(bundle).start().await?;
//! mock.reply_next("list_job", Reply::close())?;
//! let url = format!("{}/v1/{}/jobs", mock.url(), keys::PROJECT_ID);
//! let request = reqwest::Client::new().get(&url).header("X-Auth-Token", keys::TOKEN);
//! assert!(request.try_clone().unwrap().send().await.is_err());
//! assert_eq!(request.send().await?.status(), 200);
//! assert_eq!(mock.requests()[0].operation.as_deref(), Some("list_job"));
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
//! ```

mod answer;
mod auth;
mod behaviour;
mod bundle;
#[cfg(feature = "client")]
mod client;
pub mod control;
mod document;
mod encoding;
mod error;
mod fault;
#[cfg(test)]
mod fuzz;
mod iam;
mod iam_paths;
mod incoming;
pub mod keys;
mod mock;
mod number_format;
mod operation;
mod pages;
mod record;
mod recording;
mod reference;
mod reply;
mod route;
mod schema;
mod server;
mod service;
mod shape;
mod signature;
mod state;
mod time;
mod union;
mod validate;
mod wire;

pub use error::Error;
pub use fault::On;
pub use mock::{Builder, Mock};
pub use record::RecordedRequest;
pub use reply::Reply;
