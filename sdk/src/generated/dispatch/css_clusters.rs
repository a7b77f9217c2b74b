// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_CSS_CLUSTER,
        call: create_css_cluster,
        request: Some(replay::<types::CreateCssCluster>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_CSS_CLUSTER,
        call: list_css_cluster,
        request: None,
        responses: &[(200, replay::<types::CssClusterList>)],
    },
    Entry {
        operation: &operations::LIST_TERM_TENANT_CSS_CLUSTER,
        call: list_term_tenant_css_cluster,
        request: None,
        responses: &[(200, replay::<types::TenantCssClusterList>)],
    },
    Entry {
        operation: &operations::VALIDATE_CSS_CONNECTION,
        call: validate_css_connection,
        request: Some(replay::<types::ValidateCssConnection>),
        responses: &[(200, replay::<types::CssConnectionCheck>)],
    },
    Entry {
        operation: &operations::DELETE_CSS_CLUSTER,
        call: delete_css_cluster,
        request: None,
        responses: &[],
    },
];

fn create_css_cluster(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_css_cluster(
            arguments.required::<types::CreateCssCluster>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_css_cluster(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_css_cluster();
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CssClusterList>)]))
}

fn list_term_tenant_css_cluster(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_term_tenant_css_cluster();
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TenantCssClusterList>)],
        ),
    )
}

fn validate_css_connection(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .validate_css_connection(
            arguments.required::<types::ValidateCssConnection>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CssConnectionCheck>)],
        ),
    )
}

fn delete_css_cluster(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_css_cluster(arguments.required::<String>("path", "css_cluster_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}
