// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::record;

/// Number of jobs over all projects.
///
/// Reference: section 4.5.5.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalWorkflowStatistics {
    /// Number of all jobs, over all projects.
    pub job_count: Option<i64>,
}

record!(GlobalWorkflowStatistics {
    job_count: "job_count",
});

/// Use that running jobs make of one performance resource.
///
/// Reference: `PerformanceResourcesRsp`, section 4.5.5.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceResourceUsage {
    /// Identifier of the performance acceleration resource.
    pub id: Option<String>,
    /// Name of the performance acceleration resource.
    pub name: Option<String>,
    /// Number of jobs now running on the resource.
    pub running_job_count: Option<i64>,
    /// Whether new jobs may be scheduled on the resource.
    pub schedulable: Option<bool>,
}

record!(PerformanceResourceUsage {
    id: "id",
    name: "name",
    running_job_count: "running_job_count",
    schedulable: "schedulable",
});

/// Performance resources with the number of running jobs that use each.
///
/// Reference: section 4.5.5.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceResourceUsageList {
    /// Total number of performance resources.
    pub count: Option<i64>,
    /// Performance acceleration resources on the requested page.
    pub performance_resources: Option<Vec<PerformanceResourceUsage>>,
}

record!(PerformanceResourceUsageList {
    count: "count",
    performance_resources: "performance_resources",
});

/// Numbers of apps, workflows and jobs of a project.
///
/// Reference: section 4.5.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStatistics {
    /// Number of apps in the project.
    pub app_count: Option<i64>,
    /// Number of workflows in the project.
    pub workflow_count: Option<i64>,
    /// Number of jobs in the project.
    pub job_count: Option<i64>,
    /// Number of jobs in the project that succeeded.
    pub succeed_job_count: Option<i64>,
}

record!(WorkflowStatistics {
    app_count: "app_count",
    workflow_count: "workflow_count",
    job_count: "job_count",
    succeed_job_count: "succeed_job_count",
});
