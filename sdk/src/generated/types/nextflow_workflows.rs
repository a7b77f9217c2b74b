// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::Rule;
use crate::runtime::record::record;
use super::NextflowParameter;

/// Nextflow workflow to create.
///
/// Reference: section 4.8.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNextflowWorkflow {
    /// Archive with the workflow files, such as a ZIP file, of at most 10 MB.
    ///
    /// Required.
    pub workflow_file: String,
    /// Name of the workflow: letters, digits, `-` and `_`. It cannot be changed later.
    ///
    /// Required; 1 to 56 characters.
    pub name: String,
    /// What the workflow does.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Main script among the workflow files, such as `germline.nf`.
    ///
    /// Required; 4 to 1023 characters.
    pub main_file: String,
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    pub params: Option<String>,
}

impl CreateNextflowWorkflow {
    /// With its required fields.
    #[inline]
    pub fn new(
        workflow_file: impl Into<String>,
        name: impl Into<String>,
        main_file: impl Into<String>,
    ) -> Self {
        Self {
            workflow_file: workflow_file.into(),
            name: name.into(),
            main_file: main_file.into(),
            ..Default::default()
        }
    }
    /// What the workflow does.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    #[inline]
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }
}

record!(CreateNextflowWorkflow {
    workflow_file: "workflow_file" => REQUIRED,
    name: "name" => REQUIRED_LENGTH_1_56,
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    main_file: "main_file" => REQUIRED_LENGTH_4_1023,
    params: "params",
});

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

/// What to change about a Nextflow workflow.
///
/// Reference: section 4.8.4.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNextflowWorkflow {
    /// Archive with the workflow files, such as a ZIP file, of at most 10 MB.
    pub workflow_file: Option<String>,
    /// What the workflow does.
    ///
    /// At most 65535 characters.
    pub description: Option<String>,
    /// Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
    /// Main script among the workflow files, such as `germline.nf`.
    ///
    /// 4 to 1023 characters.
    pub main_file: Option<String>,
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    pub params: Option<String>,
}

impl UpdateNextflowWorkflow {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Archive with the workflow files, such as a ZIP file, of at most 10 MB.
    #[inline]
    pub fn workflow_file(mut self, workflow_file: impl Into<String>) -> Self {
        self.workflow_file = Some(workflow_file.into());
        self
    }
    /// What the workflow does.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
    /// Main script among the workflow files, such as `germline.nf`.
    ///
    /// 4 to 1023 characters.
    #[inline]
    pub fn main_file(mut self, main_file: impl Into<String>) -> Self {
        self.main_file = Some(main_file.into());
        self
    }
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    #[inline]
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }
}

record!(UpdateNextflowWorkflow {
    workflow_file: "workflow_file",
    description: "description" => LENGTH_TO_65535,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
    main_file: "main_file" => LENGTH_4_1023,
    params: "params",
});

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_4_1023: Rule = Rule::NONE.length(4, 1023);
static LENGTH_TO_65535: Rule = Rule::NONE.length(0, 65535);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_56: Rule = Rule::NONE.required().length(1, 56);
static REQUIRED_LENGTH_4_1023: Rule = Rule::NONE.required().length(4, 1023);
static SENSITIVE: Rule = Rule::NONE.sensitive();
