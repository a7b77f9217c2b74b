// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::INSTALL_NEXTFLOW,
        call: install_nextflow,
        request: None,
        responses: &[(202, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::SHOW_NEXTFLOW,
        call: show_nextflow,
        request: None,
        responses: &[(200, replay::<types::NextflowEngine>)],
    },
    Entry {
        operation: &operations::UNINSTALL_NEXTFLOW,
        call: uninstall_nextflow,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::CLEAN_NEXTFLOW_CACHE,
        call: clean_nextflow_cache,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_NEXTFLOW_VERSION,
        call: list_nextflow_version,
        request: None,
        responses: &[(200, replay::<types::NextflowVersionList>)],
    },
];

fn install_nextflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.install_nextflow();
    if let Some(value) = arguments.optional::<Upload>("form", "file")? {
        call = call.file(value);
    }
    if let Some(value) = arguments.optional::<i64>("form", "part_number")? {
        call = call.part_number(value);
    }
    if let Some(value) = arguments.optional::<i64>("form", "total_part")? {
        call = call.total_part(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "multipart_id")? {
        call = call.multipart_id(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "file_name")? {
        call = call.file_name(value);
    }
    if let Some(value) = arguments.optional::<String>("form", "version")? {
        call = call.version(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn show_nextflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_nextflow(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NextflowEngine>)]))
}

fn uninstall_nextflow(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.uninstall_nextflow(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn clean_nextflow_cache(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.clean_nextflow_cache();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_nextflow_version(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_nextflow_version();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::NextflowVersionList>)],
        ),
    )
}
