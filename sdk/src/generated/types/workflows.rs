// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
use std::collections::BTreeMap;
use super::{AppImport, ResourceRequirement, TaskDefinition, TaskParameter, TaskPosition};

/// Workflow to create, with its tasks.
///
/// Reference: section 4.5.4.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkflow {
    /// Name of the workflow: letters, digits, `-` and `_`; it cannot be changed later.
    ///
    /// Required; 1 to 56 characters.
    pub name: String,
    /// Version of the workflow: begins and ends with a letter or digit and may hold `-`; it cannot be
    /// changed later.
    ///
    /// Required; 1 to 24 characters.
    pub version: String,
    /// Short description of the workflow.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// Full description of the workflow; Markdown is to be supported later.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels of the workflow: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either
    /// end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Time after which a run of the workflow is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    pub timeout: Option<i64>,
    /// Working folder of the workflow, the root folder if absent; it begins but does not end with `/`,
    /// holds no empty folder names and none of `\ ; * ? < " >`, and no folder name begins with `-` or
    /// begins or ends with `.` or a space.
    ///
    /// At most 128 characters.
    pub output_dir: Option<String>,
    /// Tasks that make up the workflow; 1 to 64 of them.
    ///
    /// At most 64 items.
    pub tasks: Option<Vec<WorkflowTask>>,
}

impl CreateWorkflow {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..Default::default()
        }
    }
    /// Short description of the workflow.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// Full description of the workflow; Markdown is to be supported later.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Labels of the workflow: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either
    /// end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
    /// Time after which a run of the workflow is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    #[inline]
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.timeout = timeout.into();
        self
    }
    /// Working folder of the workflow, the root folder if absent; it begins but does not end with `/`,
    /// holds no empty folder names and none of `\ ; * ? < " >`, and no folder name begins with `-` or
    /// begins or ends with `.` or a space.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn output_dir<Form>(
        mut self,
        output_dir: impl IntoOption<String, Form>,
    ) -> Self {
        self.output_dir = IntoOption::into_option(output_dir);
        self
    }
    /// Tasks that make up the workflow; 1 to 64 of them.
    ///
    /// At most 64 items.
    #[inline]
    pub fn tasks<Form>(
        mut self,
        tasks: impl IntoOptionalList<WorkflowTask, Form>,
    ) -> Self {
        self.tasks = IntoOptionalList::into_optional_list(tasks);
        self
    }
}

record!(CreateWorkflow {
    name: "name" => REQUIRED_LENGTH_1_56,
    version: "version" => REQUIRED_LENGTH_1_24,
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    timeout: "timeout" => RANGE_1_144000,
    output_dir: "output_dir" => LENGTH_TO_128,
    tasks: "tasks" => ITEMS_TO_64,
});

/// Workflow to copy from another platform project, and its name and version here.
///
/// Reference: section 4.5.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportWorkflow {
    /// Id of the platform project to copy from.
    ///
    /// Required; 1 to 128 characters.
    pub source_project_id: String,
    /// Identifier of the workflow in the source project.
    ///
    /// Required; 1 to 128 characters.
    pub source_workflow_id: String,
    /// Name that the imported workflow gets in this project: letters, digits, `-` and `_`.
    ///
    /// Required; 1 to 56 characters.
    pub destination_workflow_name: String,
    /// Version that the imported workflow gets in this project: begins and ends with a letter or digit and
    /// may hold `-`.
    ///
    /// Required; 1 to 24 characters.
    pub destination_workflow_version: String,
}

impl ImportWorkflow {
    /// With its required fields.
    #[inline]
    pub fn new(
        source_project_id: impl Into<String>,
        source_workflow_id: impl Into<String>,
        destination_workflow_name: impl Into<String>,
        destination_workflow_version: impl Into<String>,
    ) -> Self {
        Self {
            source_project_id: source_project_id.into(),
            source_workflow_id: source_workflow_id.into(),
            destination_workflow_name: destination_workflow_name.into(),
            destination_workflow_version: destination_workflow_version.into(),
        }
    }
}

record!(ImportWorkflow {
    source_project_id: "source_project_id" => REQUIRED_LENGTH_1_128,
    source_workflow_id: "source_workflow_id" => REQUIRED_LENGTH_1_128,
    destination_workflow_name: "destination_workflow_name" => REQUIRED_LENGTH_1_56,
    destination_workflow_version: "destination_workflow_version" => REQUIRED_LENGTH_1_24,
});

/// How a workflow is presented on the asset market.
///
/// Reference: section 4.5.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishWorkflow {
    /// Name that the asset has in the asset market.
    ///
    /// Required; 1 to 56 characters.
    pub name: String,
    /// Version of the asset in the asset market.
    ///
    /// Required; 1 to 24 characters.
    pub version: String,
    /// Cover picture of the asset, base64-encoded (a data URL such as `data:image/png;base64,...`).
    ///
    /// At most 50000 characters.
    pub picture: Option<String>,
    /// Display name of the asset in the asset market.
    ///
    /// At most 128 characters.
    pub title: Option<String>,
    /// Short description of the asset, for overviews.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// Long description of the asset.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels attached to the published asset.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
}

impl PublishWorkflow {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..Default::default()
        }
    }
    /// Cover picture of the asset, base64-encoded (a data URL such as `data:image/png;base64,...`).
    ///
    /// At most 50000 characters.
    #[inline]
    pub fn picture<Form>(mut self, picture: impl IntoOption<String, Form>) -> Self {
        self.picture = IntoOption::into_option(picture);
        self
    }
    /// Display name of the asset in the asset market.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn title<Form>(mut self, title: impl IntoOption<String, Form>) -> Self {
        self.title = IntoOption::into_option(title);
        self
    }
    /// Short description of the asset, for overviews.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// Long description of the asset.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Labels attached to the published asset.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
}

record!(PublishWorkflow {
    name: "name" => REQUIRED_LENGTH_1_56,
    version: "version" => REQUIRED_LENGTH_1_24,
    picture: "picture" => LENGTH_TO_50000,
    title: "title" => LENGTH_TO_128,
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
});

/// Version of a workflow asset to add, and its name in this project.
///
/// Reference: section 4.5.4.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeWorkflow {
    /// Identifier of the workflow asset in the asset market: letters, digits, `_` and `-`.
    ///
    /// Required; 1 to 128 characters.
    pub asset_id: String,
    /// Version of the asset: begins with a letter or digit, followed by lower-case letters, digits, `.`,
    /// `/`, `_` or `-`.
    ///
    /// Required; 1 to 128 characters.
    pub asset_version: String,
    /// Name that the subscribed workflow gets in this project: letters, digits, `-` and `_`.
    ///
    /// Required; 1 to 56 characters.
    pub destination_workflow_name: String,
    /// Version that the subscribed workflow gets in this project: begins and ends with a letter or digit
    /// and may hold `-`.
    ///
    /// Required; 1 to 24 characters.
    pub destination_workflow_version: String,
}

impl SubscribeWorkflow {
    /// With its required fields.
    #[inline]
    pub fn new(
        asset_id: impl Into<String>,
        asset_version: impl Into<String>,
        destination_workflow_name: impl Into<String>,
        destination_workflow_version: impl Into<String>,
    ) -> Self {
        Self {
            asset_id: asset_id.into(),
            asset_version: asset_version.into(),
            destination_workflow_name: destination_workflow_name.into(),
            destination_workflow_version: destination_workflow_version.into(),
        }
    }
}

record!(SubscribeWorkflow {
    asset_id: "asset_id" => REQUIRED_LENGTH_1_128,
    asset_version: "asset_version" => REQUIRED_LENGTH_1_128,
    destination_workflow_name: "destination_workflow_name" => REQUIRED_LENGTH_1_56,
    destination_workflow_version: "destination_workflow_version" => REQUIRED_LENGTH_1_24,
});

/// New definition of a workflow.
///
/// Reference: section 4.5.4.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    /// Name of the workflow, which an update must repeat unchanged.
    ///
    /// Required; 1 to 56 characters.
    pub name: String,
    /// Version of the workflow, which an update must repeat unchanged.
    ///
    /// Required; 1 to 24 characters.
    pub version: String,
    /// Short description of the workflow.
    ///
    /// At most 128 characters.
    pub summary: Option<String>,
    /// Full description of the workflow; Markdown is to be supported later.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels of the workflow: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either
    /// end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Time after which a run of the workflow is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    pub timeout: Option<i64>,
    /// Working folder of the workflow, the root folder if absent; it begins but does not end with `/`,
    /// holds no empty folder names and none of `\ ; * ? < " >`, and no folder name begins with `-` or
    /// begins or ends with `.` or a space.
    ///
    /// At most 128 characters.
    pub output_dir: Option<String>,
    /// Tasks that make up the workflow.
    ///
    /// At most 64 items.
    pub tasks: Option<Vec<WorkflowTask>>,
}

impl UpdateWorkflow {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..Default::default()
        }
    }
    /// Short description of the workflow.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn summary<Form>(mut self, summary: impl IntoOption<String, Form>) -> Self {
        self.summary = IntoOption::into_option(summary);
        self
    }
    /// Full description of the workflow; Markdown is to be supported later.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Labels of the workflow: letters (also Chinese), digits, spaces, `_` and `-`, with no space at either
    /// end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
    /// Time after which a run of the workflow is given up, in minutes; 1440 if absent.
    ///
    /// 1 to 144000.
    #[inline]
    pub fn timeout(mut self, timeout: impl Into<Option<i64>>) -> Self {
        self.timeout = timeout.into();
        self
    }
    /// Working folder of the workflow, the root folder if absent; it begins but does not end with `/`,
    /// holds no empty folder names and none of `\ ; * ? < " >`, and no folder name begins with `-` or
    /// begins or ends with `.` or a space.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn output_dir<Form>(
        mut self,
        output_dir: impl IntoOption<String, Form>,
    ) -> Self {
        self.output_dir = IntoOption::into_option(output_dir);
        self
    }
    /// Tasks that make up the workflow.
    ///
    /// At most 64 items.
    #[inline]
    pub fn tasks<Form>(
        mut self,
        tasks: impl IntoOptionalList<WorkflowTask, Form>,
    ) -> Self {
        self.tasks = IntoOptionalList::into_optional_list(tasks);
        self
    }
}

record!(UpdateWorkflow {
    name: "name" => REQUIRED_LENGTH_1_56,
    version: "version" => REQUIRED_LENGTH_1_24,
    summary: "summary" => LENGTH_TO_128,
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    timeout: "timeout" => RANGE_1_144000,
    output_dir: "output_dir" => LENGTH_TO_128,
    tasks: "tasks" => ITEMS_TO_64,
});

/// Workflow with its tasks.
///
/// Reference: section 4.5.4.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Workflow {
    /// Identifier of the workflow.
    pub id: Option<String>,
    /// Name of the workflow.
    pub name: Option<String>,
    /// Version of the workflow, in the author's own numbering.
    pub version: Option<String>,
    /// Short description of the workflow.
    pub summary: Option<String>,
    /// Full description of the workflow.
    pub description: Option<String>,
    /// Labels attached to the workflow.
    pub labels: Option<Vec<String>>,
    /// Time after which a run of the workflow is given up, in minutes.
    pub timeout: Option<i64>,
    /// Folder in which the workflow stores its output.
    pub output_dir: Option<String>,
    /// Tasks that make up the workflow.
    pub tasks: Option<Vec<TaskDefinition>>,
    /// Snapshot of the apps as they were when the workflow was created, as a map from app identifier to
    /// signature; only filled if the query carries `workflow_snapshot_sign`.
    pub app_snapshot_sign: Option<BTreeMap<String, String>>,
    /// Time at which the workflow was created.
    pub create_time: Option<Timestamp>,
    /// Time at which the workflow was last changed.
    pub update_time: Option<Timestamp>,
    /// Name of the platform project that the workflow was imported from.
    pub source_project_name: Option<String>,
    /// Id of the workflow in the project that it was imported from.
    pub source_resource_id: Option<String>,
}

record!(Workflow {
    id: "id",
    name: "name",
    version: "version",
    summary: "summary",
    description: "description",
    labels: "labels",
    timeout: "timeout",
    output_dir: "output_dir",
    tasks: "tasks",
    app_snapshot_sign: "app_snapshot_sign",
    create_time: "create_time",
    update_time: "update_time",
    source_project_name: "source_project_name",
    source_resource_id: "source_resource_id",
});

/// Outcome of importing a workflow and the apps that it uses.
///
/// Reference: section 4.5.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowImport {
    /// Identifier of the imported workflow in this project.
    pub id: Option<String>,
    /// Outcome of the workflow's import: `IMPORT_SUCCESS` or `IMPORT_FAIL`.
    ///
    /// One of `IMPORT_SUCCESS`, `IMPORT_FAIL`.
    pub import_workflow_status: Option<WorkflowImportStatus>,
    /// Outcome for each app imported along with the workflow.
    pub import_app_results: Option<Vec<AppImport>>,
}

record!(WorkflowImport {
    id: "id",
    import_workflow_status: "import_workflow_status",
    import_app_results: "import_app_results",
});

/// How the import of a workflow went.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowImportStatus {
    /// `IMPORT_SUCCESS`
    ImportSuccess,
    /// `IMPORT_FAIL`
    ImportFail,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(WorkflowImportStatus {
    ImportSuccess = "IMPORT_SUCCESS",
    ImportFail = "IMPORT_FAIL",
});

/// Workflows of a project.
///
/// Reference: section 4.5.4.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowList {
    /// One entry for each workflow that matches.
    pub workflows: Option<Vec<WorkflowSummary>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

record!(WorkflowList {
    workflows: "workflows",
    count: "count",
});

/// Workflow as it stands in a list.
///
/// Reference: `WorkflowListDto`, section 4.5.4.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSummary {
    /// Identifier of the workflow.
    pub id: Option<String>,
    /// Name of the workflow.
    pub name: Option<String>,
    /// Version of the workflow, in the author's own numbering.
    pub version: Option<String>,
    /// Short description of the workflow.
    pub summary: Option<String>,
    /// What the workflow does, in full.
    pub description: Option<String>,
    /// Labels attached to the workflow.
    pub labels: Option<Vec<String>>,
    /// Time at which the workflow was created.
    pub create_time: Option<Timestamp>,
    /// Time at which the workflow was last changed.
    pub update_time: Option<Timestamp>,
    /// Name of the user who created the workflow.
    pub user_name: Option<String>,
    /// Name of the platform project that the workflow was imported from.
    pub source_project_name: Option<String>,
    /// Id of the workflow in the project that it was imported from.
    pub source_resource_id: Option<String>,
}

record!(WorkflowSummary {
    id: "id",
    name: "name",
    version: "version",
    summary: "summary",
    description: "description",
    labels: "labels",
    create_time: "create_time",
    update_time: "update_time",
    user_name: "user_name",
    source_project_name: "source_project_name",
    source_resource_id: "source_resource_id",
});

/// Step of a workflow: an app with its inputs and resources.
///
/// Reference: `TaskDto`, sections 4.5.4.5, 4.5.4.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTask {
    /// Name of the task: letters, digits, `-` and `_`, beginning with a letter and ending with a letter or
    /// digit.
    ///
    /// Required; 1 to 32 characters.
    pub task_name: String,
    /// App that the task runs: its identifier, or `{app_name}::{app_version}::{src_project_name}` for a
    /// task created by hand; no Chinese characters.
    ///
    /// Required; 1 to 135 characters.
    pub app_id: String,
    /// Name under which the task is shown in the workflow.
    ///
    /// At most 64 characters.
    pub display_name: Option<String>,
    /// Folder in which the task stores its output; it begins but does not end with `/`, holds no empty
    /// folder names and none of `\ ; * ? < " >`, and no folder name begins with `-` or begins or ends with
    /// `.` or a space.
    ///
    /// At most 128 characters.
    pub output_dir: Option<String>,
    /// Computing resources that a task asks for.
    pub resources: Option<ResourceRequirement>,
    /// Where a task stands on the canvas of the workflow editor.
    pub location: Option<TaskPosition>,
    /// Values for the input parameters of the task.
    ///
    /// At most 128 items.
    pub inputs: Option<Vec<TaskParameter>>,
}

impl WorkflowTask {
    /// With its required fields.
    #[inline]
    pub fn new(task_name: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
            app_id: app_id.into(),
            ..Default::default()
        }
    }
    /// Name under which the task is shown in the workflow.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn display_name<Form>(
        mut self,
        display_name: impl IntoOption<String, Form>,
    ) -> Self {
        self.display_name = IntoOption::into_option(display_name);
        self
    }
    /// Folder in which the task stores its output; it begins but does not end with `/`, holds no empty
    /// folder names and none of `\ ; * ? < " >`, and no folder name begins with `-` or begins or ends with
    /// `.` or a space.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn output_dir<Form>(
        mut self,
        output_dir: impl IntoOption<String, Form>,
    ) -> Self {
        self.output_dir = IntoOption::into_option(output_dir);
        self
    }
    /// Computing resources that a task asks for.
    #[inline]
    pub fn resources(
        mut self,
        resources: impl Into<Option<ResourceRequirement>>,
    ) -> Self {
        self.resources = resources.into();
        self
    }
    /// Where a task stands on the canvas of the workflow editor.
    #[inline]
    pub fn location(mut self, location: impl Into<Option<TaskPosition>>) -> Self {
        self.location = location.into();
        self
    }
    /// Values for the input parameters of the task.
    ///
    /// At most 128 items.
    #[inline]
    pub fn inputs<Form>(
        mut self,
        inputs: impl IntoOptionalList<TaskParameter, Form>,
    ) -> Self {
        self.inputs = IntoOptionalList::into_optional_list(inputs);
        self
    }
}

record!(WorkflowTask {
    task_name: "task_name" => REQUIRED_LENGTH_1_32,
    app_id: "app_id" => REQUIRED_LENGTH_1_135,
    display_name: "display_name" => LENGTH_TO_64,
    output_dir: "output_dir" => LENGTH_TO_128,
    resources: "resources",
    location: "location",
    inputs: "inputs" => ITEMS_TO_128,
});

static ITEMS_TO_128: Rule = Rule::NONE.items(0, 128);
static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static ITEMS_TO_64: Rule = Rule::NONE.items(0, 64);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_50000: Rule = Rule::NONE.length(0, 50000);
static LENGTH_TO_64: Rule = Rule::NONE.length(0, 64);
static LENGTH_TO_65535: Rule = Rule::NONE.length(0, 65535);
static RANGE_1_144000: Rule = Rule::NONE.range(1.0, 144000.0);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_135: Rule = Rule::NONE.required().length(1, 135);
static REQUIRED_LENGTH_1_24: Rule = Rule::NONE.required().length(1, 24);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
static REQUIRED_LENGTH_1_56: Rule = Rule::NONE.required().length(1, 56);
