// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{Rule, record};
use super::NextflowParameter;

/// Nextflow workflow in detail.
///
/// Reference: section 4.8.4.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowWorkflow {
    /// Id of the workflow.
    pub id: Option<String>,
    /// Name of the workflow.
    pub name: Option<String>,
    /// What the workflow does.
    pub description: Option<String>,
    /// Labels of the workflow.
    pub labels: Option<Vec<String>>,
    /// Name of the archive with the workflow files.
    pub workflow_file: Option<String>,
    /// Address to download the archive from.
    pub workflow_file_url: Option<String>,
    /// Main script of the workflow.
    pub main_file: Option<String>,
    /// Name of the parameter file that was uploaded.
    pub params_file: Option<String>,
    /// Parameters of the workflow, with their defaults.
    pub params: Option<Vec<NextflowParameter>>,
    /// When the workflow was created.
    pub create_time: Option<Timestamp>,
    /// When the workflow last changed.
    pub update_time: Option<Timestamp>,
    /// Name of the platform project the workflow comes from, if it is another one.
    pub source_project_name: Option<String>,
    /// Id of the workflow in the project it comes from.
    pub source_resource_id: Option<String>,
}

record!(NextflowWorkflow {
    id: "id",
    name: "name",
    description: "description",
    labels: "labels",
    workflow_file: "workflow_file",
    workflow_file_url: "workflow_file_url" => SENSITIVE,
    main_file: "main_file",
    params_file: "params_file",
    params: "params",
    create_time: "create_time",
    update_time: "update_time",
    source_project_name: "source_project_name",
    source_resource_id: "source_resource_id",
});

/// Nextflow workflows of a project.
///
/// Reference: section 4.8.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowWorkflowList {
    /// One entry for each workflow that matches.
    pub workflows: Option<Vec<NextflowWorkflowSummary>>,
    /// Number of workflows.
    pub count: Option<i64>,
}

record!(NextflowWorkflowList {
    workflows: "workflows",
    count: "count",
});

/// Nextflow workflow, as a listing shows it.
///
/// Reference: `NextflowWorkflowListDto`, section 4.8.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowWorkflowSummary {
    /// Id of the workflow.
    pub id: Option<String>,
    /// Name of the workflow.
    pub name: Option<String>,
    /// What the workflow does.
    pub description: Option<String>,
    /// Labels of the workflow.
    pub labels: Option<Vec<String>>,
    /// When the workflow was created.
    pub create_time: Option<Timestamp>,
    /// When the workflow last changed.
    pub update_time: Option<Timestamp>,
    /// Name of the user who created the workflow.
    pub creator: Option<String>,
    /// Name of the platform project the workflow comes from, if it is another one.
    pub source_project_name: Option<String>,
    /// Id of the workflow in the project it comes from.
    pub source_resource_id: Option<String>,
}

record!(NextflowWorkflowSummary {
    id: "id",
    name: "name",
    description: "description",
    labels: "labels",
    create_time: "create_time",
    update_time: "update_time",
    creator: "creator",
    source_project_name: "source_project_name",
    source_resource_id: "source_resource_id",
});

static SENSITIVE: Rule = Rule::NONE.sensitive();
