// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde_json::Value;
use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::CREATE_CPI_TASK,
        call: create_cpi_task,
        request: Some(replay::<types::CreateCpiTask>),
        responses: &[(201, replay::<String>)],
    },
    Entry {
        operation: &operations::SHOW_CPI_TASK_RESULT,
        call: show_cpi_task_result,
        request: None,
        responses: &[(200, replay::<types::CpiTask>)],
    },
    Entry {
        operation: &operations::SHOW_ADMET_PROPERTIES,
        call: show_admet_properties,
        request: Some(replay::<types::ShowAdmetProperties>),
        responses: &[(200, replay::<Value>)],
    },
    Entry {
        operation: &operations::SHOW_ADMET_WITH_CUSTOM_PROPS,
        call: show_admet_with_custom_props,
        request: Some(replay::<types::ShowAdmetWithCustomProps>),
        responses: &[(200, replay::<types::CustomAdmetProperties>)],
    },
    Entry {
        operation: &operations::CREATE_CUSTOM_PROPS_TASK,
        call: create_custom_props_task,
        request: Some(replay::<types::CreateCustomPropsTask>),
        responses: &[(201, replay::<String>)],
    },
    Entry {
        operation: &operations::SHOW_CUSTOM_PROPS_TASK_RESULT,
        call: show_custom_props_task_result,
        request: None,
        responses: &[(200, replay::<types::CustomPropertyTask>)],
    },
];

fn create_cpi_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_cpi_task(arguments.required::<types::CreateCpiTask>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_cpi_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_cpi_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::CpiTask>)]))
}

fn show_admet_properties(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_admet_properties(
            arguments.required::<types::ShowAdmetProperties>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Value>)]))
}

fn show_admet_with_custom_props(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_admet_with_custom_props(
            arguments.required::<types::ShowAdmetWithCustomProps>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CustomAdmetProperties>)],
        ),
    )
}

fn create_custom_props_task(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .create_custom_props_task(
            arguments.required::<types::CreateCustomPropsTask>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<String>)]))
}

fn show_custom_props_task_result(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_custom_props_task_result(arguments.required::<String>("path", "task_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CustomPropertyTask>)],
        ),
    )
}
