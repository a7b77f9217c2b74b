// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_COMPUTING_RESOURCE,
        call: create_computing_resource,
        request: Some(replay::<types::CreateComputingResource>),
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_COMPUTING_RESOURCES,
        call: list_computing_resources,
        request: None,
        responses: &[(200, replay::<types::ComputingResourceList>)],
    },
    Entry {
        operation: &operations::DELETE_COMPUTING_RESOURCE,
        call: delete_computing_resource,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_LEFT_QUOTA,
        call: show_left_quota,
        request: None,
        responses: &[(200, replay::<types::ComputingQuota>)],
    },
    Entry {
        operation: &operations::LIST_COMPUTING_RESOURCE_FLAVORS,
        call: list_computing_resource_flavors,
        request: None,
        responses: &[(200, replay::<types::ComputingFlavorList>)],
    },
    Entry {
        operation: &operations::STOP_NODE,
        call: stop_node,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::REBOOT_NODE,
        call: reboot_node,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::START_NODE,
        call: start_node,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_SCHEDULE,
        call: update_schedule,
        request: Some(replay::<types::NodeSchedule>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_SCHEDULE,
        call: show_schedule,
        request: None,
        responses: &[(200, replay::<types::NodeSchedule>)],
    },
    Entry {
        operation: &operations::SHOW_BMS_DEVICES,
        call: show_bms_devices,
        request: None,
        responses: &[(200, replay::<types::BmsDeviceList>)],
    },
    Entry {
        operation: &operations::SHOW_EVS_QUOTA,
        call: show_evs_quota,
        request: None,
        responses: &[(200, replay::<types::EvsQuota>)],
    },
];

fn create_computing_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_computing_resource(
            arguments.required::<types::CreateComputingResource>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_computing_resources(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_computing_resources();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ComputingResourceList>)],
        ),
    )
}

fn delete_computing_resource(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_computing_resource(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_left_quota(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_left_quota();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ComputingQuota>)]))
}

fn list_computing_resource_flavors(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_computing_resource_flavors();
    if let Some(value) = arguments.optional::<String>("query", "availability_zone_id")? {
        call = call.availability_zone_id(value);
    }
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ComputingFlavorList>)],
        ),
    )
}

fn stop_node(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client.stop_node(arguments.required::<String>("path", "id")?);
    if let Some(value) = arguments.optional::<bool>("query", "force")? {
        call = call.force(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn reboot_node(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client.reboot_node(arguments.required::<String>("path", "id")?);
    if let Some(value) = arguments.optional::<bool>("query", "force")? {
        call = call.force(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn start_node(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.start_node(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_schedule(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_schedule(
            arguments.required::<String>("path", "id")?,
            arguments.required::<types::NodeSchedule>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_schedule(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_schedule(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NodeSchedule>)]))
}

fn show_bms_devices(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_bms_devices(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::BmsDeviceList>)]))
}

fn show_evs_quota(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_evs_quota();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::EvsQuota>)]))
}
