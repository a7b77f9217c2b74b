// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_SCALE_OUT_POLICY,
        call: create_scale_out_policy,
        request: Some(replay::<types::CreateScaleOutPolicy>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::LIST_SCALE_OUT_POLICY,
        call: list_scale_out_policy,
        request: None,
        responses: &[(200, replay::<types::ScaleOutPolicyList>)],
    },
    Entry {
        operation: &operations::SHOW_SCALE_OUT_POLICY,
        call: show_scale_out_policy,
        request: None,
        responses: &[(200, replay::<types::ScaleOutPolicy>)],
    },
    Entry {
        operation: &operations::UPDATE_SCALE_OUT_POLICY,
        call: update_scale_out_policy,
        request: Some(replay::<types::UpdateScaleOutPolicy>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_SCALE_OUT_POLICY,
        call: delete_scale_out_policy,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_NODES,
        call: list_nodes,
        request: None,
        responses: &[(200, replay::<types::PolicyNodeList>)],
    },
    Entry {
        operation: &operations::LIST_SCALING_HISTORY,
        call: list_scaling_history,
        request: None,
        responses: &[(200, replay::<types::ScalingHistory>)],
    },
    Entry {
        operation: &operations::LIST_POLICY_EVENTS,
        call: list_policy_events,
        request: None,
        responses: &[(200, replay::<types::ScalingEventList>)],
    },
    Entry {
        operation: &operations::START_SCALE_OUT_POLICY,
        call: start_scale_out_policy,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::STOP_SCALE_OUT_POLICY,
        call: stop_scale_out_policy,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_SCALE_IN_POLICY,
        call: update_scale_in_policy,
        request: Some(replay::<types::ScaleInPolicy>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_SCALE_IN_POLICY,
        call: show_scale_in_policy,
        request: None,
        responses: &[(200, replay::<types::ScaleInPolicy>)],
    },
];

fn create_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_scale_out_policy(
            arguments.required::<types::CreateScaleOutPolicy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn list_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_scale_out_policy();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ScaleOutPolicyList>)],
        ),
    )
}

fn show_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_scale_out_policy(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ScaleOutPolicy>)]))
}

fn update_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_scale_out_policy(
            arguments.required::<String>("path", "id")?,
            arguments.required::<types::UpdateScaleOutPolicy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .delete_scale_out_policy(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_nodes(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_nodes(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::PolicyNodeList>)]))
}

fn list_scaling_history(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_scaling_history(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ScalingHistory>)]))
}

fn list_policy_events(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_policy_events(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::ScalingEventList>)],
        ),
    )
}

fn start_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .start_scale_out_policy(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn stop_scale_out_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.stop_scale_out_policy(arguments.required::<String>("path", "id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_scale_in_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_scale_in_policy(
            arguments.required::<types::ScaleInPolicy>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_scale_in_policy(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_scale_in_policy();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ScaleInPolicy>)]))
}
