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
    /// Publish a workflow to the asset market.
    ///
    /// Publishes the workflow as a version of an asset and returns the identifier and version of the asset.
    /// Imported, subscribed and empty workflows cannot be published.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}/publish`
    ///
    /// Reference: section 4.5.4.1 发布流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_workflow` or `create_workflow` gives it. 1 to 128 characters.
    /// - `body`: How a workflow is presented on the asset market.
    pub fn publish_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
        body: types::PublishWorkflow,
    ) -> PublishWorkflow {
        PublishWorkflow(
            Call::new(self, &PUBLISH_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("workflow_id", workflow_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Import a workflow from another project.
    ///
    /// Copies a workflow of a source project, with the apps it uses, into this one and returns the outcome
    /// for the workflow and each app. Subscribed workflows cannot be imported, and none can be imported
    /// twice.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/import`
    ///
    /// Reference: section 4.5.4.2 导入流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Workflow to copy from another platform project, and its name and version here.
    pub fn import_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportWorkflow,
    ) -> ImportWorkflow {
        ImportWorkflow(
            Call::new(self, &IMPORT_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Subscribe to a workflow asset.
    ///
    /// Adds a workflow of the asset market to the project under the given name and version, and returns the
    /// identifier of the workflow.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/subscribe`
    ///
    /// Reference: section 4.5.4.3 订阅流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Version of a workflow asset to add, and its name in this project.
    pub fn subscribe_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::SubscribeWorkflow,
    ) -> SubscribeWorkflow {
        SubscribeWorkflow(
            Call::new(self, &SUBSCRIBE_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List workflows.
    ///
    /// Returns the workflows of the project, optionally only those of a name or version.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows`
    ///
    /// Reference: section 4.5.4.4 获取流程列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_workflow(&self, eihealth_project_id: impl Into<String>) -> ListWorkflow {
        ListWorkflow(
            Call::new(self, &LIST_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a workflow.
    ///
    /// Creates a workflow of tasks that each run an app, and returns its identifier. The tasks'
    /// dependencies must not form a loop, and name and version together must be unique.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows`
    ///
    /// Reference: section 4.5.4.5 创建流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Workflow to create, with its tasks.
    pub fn create_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateWorkflow,
    ) -> CreateWorkflow {
        CreateWorkflow(
            Call::new(self, &CREATE_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a workflow.
    ///
    /// Returns the workflow with its tasks and the apps they run.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
    ///
    /// Reference: section 4.5.4.6 获取流程详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_workflow` or `create_workflow` gives it. 1 to 128 characters.
    pub fn show_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> ShowWorkflow {
        ShowWorkflow(
            Call::new(self, &SHOW_WORKFLOW, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("workflow_id", workflow_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update a workflow.
    ///
    /// Replaces the settings and tasks of the workflow; name and version must stay the same. Subscribed
    /// workflows cannot be updated.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
    ///
    /// Reference: section 4.5.4.7 更新流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_workflow` or `create_workflow` gives it. 1 to 128 characters.
    /// - `body`: New definition of a workflow.
    pub fn update_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
        body: types::UpdateWorkflow,
    ) -> UpdateWorkflow {
        UpdateWorkflow(
            Call::new(self, &UPDATE_WORKFLOW, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("workflow_id", workflow_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a workflow.
    ///
    /// Deletes the workflow from the project.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
    ///
    /// Reference: section 4.5.4.8 删除流程.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_workflow` or `create_workflow` gives it. 1 to 128 characters.
    pub fn delete_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> DeleteWorkflow {
        DeleteWorkflow(
            Call::new(self, &DELETE_WORKFLOW, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("workflow_id", workflow_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static PUBLISH_WORKFLOW: Operation = Operation {
    id: "publish_workflow",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}/publish",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::publish_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishWorkflow(Call<types::PublishedAsset>);

operation!(PublishWorkflow, types::PublishedAsset);

pub(crate) static IMPORT_WORKFLOW: Operation = Operation {
    id: "import_workflow",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/import",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::import_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportWorkflow(Call<types::WorkflowImport>);

operation!(ImportWorkflow, types::WorkflowImport);

pub(crate) static SUBSCRIBE_WORKFLOW: Operation = Operation {
    id: "subscribe_workflow",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/subscribe",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::subscribe_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeWorkflow(Call<types::ResourceId>);

operation!(SubscribeWorkflow, types::ResourceId);

pub(crate) static LIST_WORKFLOW: Operation = Operation {
    id: "list_workflow",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflow(Call<types::WorkflowList>);

impl ListWorkflow {
    /// Name that the listed workflows must match.
    ///
    /// 1 to 56 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("name", name.into(), &LENGTH_1_56);
        self
    }
    /// Version that the listed workflows must have.
    ///
    /// 1 to 24 characters.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("version", version.into(), &LENGTH_1_24);
        self
    }
}

operation!(ListWorkflow, types::WorkflowList);

pub(crate) static CREATE_WORKFLOW: Operation = Operation {
    id: "create_workflow",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkflow(Call<types::ResourceId>);

operation!(CreateWorkflow, types::ResourceId);

pub(crate) static SHOW_WORKFLOW: Operation = Operation {
    id: "show_workflow",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowWorkflow(Call<types::Workflow>);

impl ShowWorkflow {
    /// Whether the answer shows the details of the template's parameters.
    pub fn show_param_detail(mut self, show_param_detail: bool) -> Self {
        self.0 = self.0.header("Show-Param-Detail", show_param_detail, &Rule::NONE);
        self
    }
}

operation!(ShowWorkflow, types::Workflow);

pub(crate) static UPDATE_WORKFLOW: Operation = Operation {
    id: "update_workflow",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWorkflow(Call<()>);

operation!(UpdateWorkflow, ());

pub(crate) static DELETE_WORKFLOW: Operation = Operation {
    id: "delete_workflow",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_workflow`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkflow(Call<()>);

operation!(DeleteWorkflow, ());

static LENGTH_1_24: Rule = Rule::NONE.length(1, 24);
static LENGTH_1_56: Rule = Rule::NONE.length(1, 56);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
