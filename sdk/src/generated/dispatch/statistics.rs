// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
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
        list: Some(List {
            facts: &operations::LIST_PERFORMANCE_RESOURCE_STAT_PAGES,
            items: answer::items::<types::PerformanceResourceUsageList>,
            pages: answer::page::<types::PerformanceResourceUsageList>,
        }),
        about: About {
            area: "statistics",
            group: "Statistics",
            section: "4.5.5.1 获取性能加速资源上统计信息",
            summary: "List usage of performance acceleration resources",
            description: "Returns, page by page, the acceleration resources with the number of jobs running on each and whether they accept jobs.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}}]"#,
            answers: r#"[{"status":"200","description":"The performance resources and their use.","media":"application/json","schema":{"$ref":"PerformanceResourceUsageList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_WORKFLOW_STATISTIC,
        call: list_workflow_statistic,
        request: None,
        responses: &[(200, replay::<types::WorkflowStatistics>)],
        list: None,
        about: About {
            area: "statistics",
            group: "Statistics",
            section: "4.5.5.2 统计应用、流程、作业数目",
            summary: "Count apps, workflows and jobs of a project",
            description: "Returns how many apps, workflows and jobs the project has, and how many of the jobs succeeded.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"eihealth_project_id","required":true,"description":"Id of the platform project.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The numbers of the project.","media":"application/json","schema":{"$ref":"WorkflowStatistics"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_GLOBAL_WORKFLOW_STATISTIC,
        call: list_global_workflow_statistic,
        request: None,
        responses: &[(200, replay::<types::GlobalWorkflowStatistics>)],
        list: None,
        about: About {
            area: "statistics",
            group: "Statistics",
            section: "4.5.5.3 统计全局流程、作业信息",
            summary: "Count jobs of all projects",
            description: "Returns the number of jobs over all projects.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The number of jobs over all projects.","media":"application/json","schema":{"$ref":"GlobalWorkflowStatistics"}}]"#,
        },
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

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "GlobalWorkflowStatistics",
        r#"{"description":"Number of jobs over all projects.","type":"object","properties":{"job_count":{"description":"Number of all jobs, over all projects.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "PerformanceResourceUsage",
        r#"{"description":"Use that running jobs make of one performance resource.","type":"object","properties":{"id":{"description":"Identifier of the performance acceleration resource.","type":"string"},"name":{"description":"Name of the performance acceleration resource.","type":"string"},"running_job_count":{"description":"Number of jobs now running on the resource.","type":"integer","format":"int32"},"schedulable":{"description":"Whether new jobs may be scheduled on the resource.","type":"boolean"}}}"#,
    ),
    (
        "PerformanceResourceUsageList",
        r#"{"description":"Performance resources with the number of running jobs that use each.","type":"object","properties":{"count":{"description":"Total number of performance resources.","type":"integer","format":"int32"},"performance_resources":{"description":"Performance acceleration resources on the requested page.","type":"array","items":{"$ref":"PerformanceResourceUsage"}}}}"#,
    ),
    (
        "WorkflowStatistics",
        r#"{"description":"Numbers of apps, workflows and jobs of a project.","type":"object","properties":{"app_count":{"description":"Number of apps in the project.","type":"integer","format":"int32"},"workflow_count":{"description":"Number of workflows in the project.","type":"integer","format":"int32"},"job_count":{"description":"Number of jobs in the project.","type":"integer","format":"int32"},"succeed_job_count":{"description":"Number of jobs in the project that succeeded.","type":"integer","format":"int32"}}}"#,
    ),
];
