// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_PERFORMANCE_RESOURCE_STAT,
        call: list_performance_resource_stat,
        request: None,
        responses: &[(200, replay::<types::PerformanceResourceUsageList>)],
    },
    Entry {
        operation: &operations::LIST_WORKFLOW_STATISTIC,
        call: list_workflow_statistic,
        request: None,
        responses: &[(200, replay::<types::WorkflowStatistics>)],
    },
    Entry {
        operation: &operations::LIST_GLOBAL_WORKFLOW_STATISTIC,
        call: list_global_workflow_statistic,
        request: None,
        responses: &[(200, replay::<types::GlobalWorkflowStatistics>)],
    },
];

fn list_performance_resource_stat(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let mut call = client.list_performance_resource_stat();
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
            &[(0, answer::json::<types::PerformanceResourceUsageList>)],
        ),
    )
}

fn list_workflow_statistic(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_workflow_statistic(
            arguments.required::<String>("path", "eihealth_project_id")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::WorkflowStatistics>)],
        ),
    )
}

fn list_global_workflow_statistic(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_global_workflow_statistic();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::GlobalWorkflowStatistics>)],
        ),
    )
}
