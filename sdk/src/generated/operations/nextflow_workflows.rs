// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, operation, reply};
use crate::runtime::client::Client;
use crate::runtime::endpoints::Service;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::types;

impl Client {
    /// Create a Nextflow workflow.
    ///
    /// Uploads the files of a workflow, which `create_nextflow_job` can then run.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows`
    ///
    /// Reference: section 4.8.4.1 创建流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_file`: Archive with the workflow files, such as a ZIP file, of at most 10 MB.
    /// - `name`: Name of the workflow: letters, digits, `-` and `_`. It cannot be changed later. 1 to 56 characters.
    /// - `main_file`: Main script among the workflow files, such as `germline.nf`. 4 to 1023 characters.
    pub fn create_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_file: impl Into<Upload>,
        name: impl Into<String>,
        main_file: impl Into<String>,
    ) -> CreateNextflowWorkflow {
        CreateNextflowWorkflow(
            Call::new(self, &CREATE_NEXTFLOW_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .file("workflow_file", workflow_file.into())
                .part::<String>("name", name.into(), &REQUIRED_LENGTH_1_56)
                .part::<String>("main_file", main_file.into(), &REQUIRED_LENGTH_4_1023),
        )
    }
    /// List Nextflow workflows.
    ///
    /// Returns all Nextflow workflows of the project, or those of one name.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows`
    ///
    /// Reference: section 4.8.4.2 获取流程列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListNextflowWorkflow {
        ListNextflowWorkflow(
            Call::new(self, &LIST_NEXTFLOW_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Get a Nextflow workflow.
    ///
    /// Returns the workflow with its parameters and an address to download its files from.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
    ///
    /// Reference: section 4.8.4.3 获取流程详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_nextflow_workflow` gives it. 1 to 128 characters.
    pub fn show_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> ShowNextflowWorkflow {
        ShowNextflowWorkflow(
            Call::new(self, &SHOW_NEXTFLOW_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("workflow_id", workflow_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update a Nextflow workflow.
    ///
    /// Changes the files, labels or description of the workflow. Its name cannot be changed.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
    ///
    /// Reference: section 4.8.4.4 更新流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_nextflow_workflow` gives it. 1 to 128 characters.
    pub fn update_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> UpdateNextflowWorkflow {
        UpdateNextflowWorkflow(
            Call::new(self, &UPDATE_NEXTFLOW_WORKFLOW, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("workflow_id", workflow_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete a Nextflow workflow.
    ///
    /// Deletes the Nextflow workflow from the project.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
    ///
    /// Reference: section 4.8.4.5 删除流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_nextflow_workflow` gives it. 1 to 128 characters.
    pub fn delete_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> DeleteNextflowWorkflow {
        DeleteNextflowWorkflow(
            Call::new(self, &DELETE_NEXTFLOW_WORKFLOW, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("workflow_id", workflow_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static CREATE_NEXTFLOW_WORKFLOW: Operation = Operation {
    id: "create_nextflow_workflow",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_nextflow_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNextflowWorkflow(Call<types::ResourceId>);

impl CreateNextflowWorkflow {
    /// What the workflow does.
    ///
    /// At most 65535 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0 = self
            .0
            .part::<String>("description", description.into(), &LENGTH_TO_65535);
        self
    }
    /// Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0 = self
            .0
            .part_joined::<
                Vec<String>,
            >(
                "labels",
                labels.into_iter().map(Into::into).collect(),
                &ITEMS_TO_5_EACH_LENGTH_1_32,
            );
        self
    }
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    pub fn params(mut self, params: impl Into<Upload>) -> Self {
        self.0 = self.0.file("params", params.into());
        self
    }
}

operation!(CreateNextflowWorkflow, types::ResourceId);

pub(crate) static LIST_NEXTFLOW_WORKFLOW: Operation = Operation {
    id: "list_nextflow_workflow",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_nextflow_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNextflowWorkflow(Call<types::NextflowWorkflowList>);

impl ListNextflowWorkflow {
    /// Name to filter by.
    ///
    /// 1 to 56 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("name", name.into(), &LENGTH_1_56);
        self
    }
}

operation!(ListNextflowWorkflow, types::NextflowWorkflowList);

pub(crate) static SHOW_NEXTFLOW_WORKFLOW: Operation = Operation {
    id: "show_nextflow_workflow",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: true,
};

/// Request of [`Client::show_nextflow_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNextflowWorkflow(Call<types::NextflowWorkflow>);

operation!(ShowNextflowWorkflow, types::NextflowWorkflow);

pub(crate) static UPDATE_NEXTFLOW_WORKFLOW: Operation = Operation {
    id: "update_nextflow_workflow",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_nextflow_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateNextflowWorkflow(Call<()>);

impl UpdateNextflowWorkflow {
    /// Archive with the workflow files, such as a ZIP file, of at most 10 MB.
    pub fn workflow_file(mut self, workflow_file: impl Into<Upload>) -> Self {
        self.0 = self.0.file("workflow_file", workflow_file.into());
        self
    }
    /// What the workflow does.
    ///
    /// At most 65535 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0 = self
            .0
            .part::<String>("description", description.into(), &LENGTH_TO_65535);
        self
    }
    /// Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0 = self
            .0
            .part_joined::<
                Vec<String>,
            >(
                "labels",
                labels.into_iter().map(Into::into).collect(),
                &ITEMS_TO_5_EACH_LENGTH_1_32,
            );
        self
    }
    /// Main script among the workflow files, such as `germline.nf`.
    ///
    /// 4 to 1023 characters.
    pub fn main_file(mut self, main_file: impl Into<String>) -> Self {
        self.0 = self.0.part::<String>("main_file", main_file.into(), &LENGTH_4_1023);
        self
    }
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    pub fn params(mut self, params: impl Into<Upload>) -> Self {
        self.0 = self.0.file("params", params.into());
        self
    }
}

operation!(UpdateNextflowWorkflow, ());

pub(crate) static DELETE_NEXTFLOW_WORKFLOW: Operation = Operation {
    id: "delete_nextflow_workflow",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_nextflow_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNextflowWorkflow(Call<()>);

operation!(DeleteNextflowWorkflow, ());

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_56: Rule = Rule::NONE.length(1, 56);
static LENGTH_4_1023: Rule = Rule::NONE.length(4, 1023);
static LENGTH_TO_65535: Rule = Rule::NONE.length(0, 65535);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_56: Rule = Rule::NONE.required().length(1, 56);
static REQUIRED_LENGTH_4_1023: Rule = Rule::NONE.required().length(4, 1023);
