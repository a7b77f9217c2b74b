// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::SHOW_JOB_CONFIG,
        call: show_job_config,
        request: None,
        responses: &[(200, replay::<types::JobConfig>)],
    },
    Entry {
        operation: &operations::UPDATE_JOB_CONFIG,
        call: update_job_config,
        request: Some(replay::<types::JobConfig>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_OVERVIEW,
        call: show_overview,
        request: None,
        responses: &[(200, replay::<types::PlatformOverview>)],
    },
    Entry {
        operation: &operations::SHOW_ENV,
        call: show_env,
        request: None,
        responses: &[(200, replay::<types::PlatformEnvironment>)],
    },
    Entry {
        operation: &operations::SHOW_VENDOR,
        call: show_vendor,
        request: None,
        responses: &[(200, replay::<types::VendorConfig>)],
    },
    Entry {
        operation: &operations::UPDATE_VENDOR,
        call: update_vendor,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_ARCHIVE_CONFIGS,
        call: list_archive_configs,
        request: None,
        responses: &[(200, replay::<types::ArchiveConfigList>)],
    },
    Entry {
        operation: &operations::UPDATE_ARCHIVE_CONFIG,
        call: update_archive_config,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_QUOTA,
        call: list_quota,
        request: None,
        responses: &[(200, replay::<types::QuotaList>)],
    },
];

fn show_job_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_job_config();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::JobConfig>)]))
}

fn update_job_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_job_config(arguments.required::<types::JobConfig>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_overview(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_overview();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::PlatformOverview>)],
        ),
    )
}

fn show_env(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.show_env();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::PlatformEnvironment>)],
        ),
    )
}

fn show_vendor(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.show_vendor();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::VendorConfig>)]))
}

fn update_vendor(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_vendor(
            arguments.required::<Upload>("form", "file")?,
            arguments.required::<String>("form", "name")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_archive_configs(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_archive_configs();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ArchiveConfigList>)],
        ),
    )
}

fn update_archive_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_archive_config(arguments.required::<String>("path", "region_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_quota(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_quota();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::QuotaList>)]))
}
