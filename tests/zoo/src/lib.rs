//! A client of the zoo: the SDK's runtime over code generated from `zoo.yaml`.
//!
//! Generated code names the runtime by `crate::runtime`, so the runtime is part of this crate too.

#![allow(dead_code, unused_imports, reason = "what the zoo doesn't call, the SDK does")]
#![allow(rustdoc::broken_intra_doc_links, reason = "the runtime links to what only the SDK has")]
#![allow(
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::redundant_field_names,
    reason = "things may be called `mod`, `new`, or as what they are set to"
)]
#![allow(
    confusable_idents,
    non_camel_case_types,
    uncommon_codepoints,
    reason = "letters of other scripts are names too"
)]

#[path = "../../../sdk/src/dispatch/mod.rs"]
pub mod dispatch;
#[path = "../../../sdk/src/runtime/mod.rs"]
mod runtime;
#[path = "../../../sdk/src/service.rs"]
mod service;

include!(concat!(env!("OUT_DIR"), "/root.rs"));

pub use generated::{ErrorCode, operations, types};
pub use runtime::{
    BaseUrl, Client, ClientBuilder, Clock, Credentials, Download, Endpoints, Error, Identity, Items,
    Milliseconds, Pages, ProvideCredentials, Random, Recorder, Region, Response, Retry, Secret, Sending,
    Service, Timestamp, TopLevelDomain, Upload, Warning, credentials, environment, error,
    http_client_builder, intercept, signing, transfer, waiting,
};
pub use runtime::{IntoOption, IntoOptionalList};

/// The service's short name for it stands in the SDK's own `files.rs`.
pub fn directory_of_the_zoo(client: &Client, root: &std::path::Path) -> transfer::DirectoryUpload<'static> {
    let client = client.clone();
    transfer::DirectoryUpload::new("store_file", root.to_owned(), move |source| {
        client.store_file_in_parts("attic", source)
    })
}
