// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{seen, Source, Starts, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Workflows
///
/// Apps joined into a graph.
impl Client {
    /// Publish a workflow to the asset market.
    ///
    /// Publishes the workflow as a version of an asset and returns the identifier and version of the asset.
    /// Imported, subscribed and empty workflows cannot be published. Refused with `eihealth.01080005` if
    /// the platform has no vendor; with `eihealth.01080006` if an internal asset has this name and version;
    /// with `eihealth.01000059` if an asset has this name and version; with `eihealth.01050017` if the
    /// asset uses an imported or subscribed image; with `eihealth.01050118` if it was imported or
    /// subscribed; with `eihealth.01050117` if the workflow has no tasks; with `eihealth.01000057` if the
    /// platform has no vendor.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_workflow` or `create_workflow` gives it. 1 to 128 characters.
    /// - `body`: How a workflow is presented on the asset market.
    ///
    /// ```no_run
    /// # #[cfg(feature = "market")]
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::PublishWorkflow;
    ///
    /// let body = PublishWorkflow::new("germline-wgs", "1.0.0")
    ///     .picture("data:image/png;base64,iVBORw0KGgo=")
    ///     .title("Germline variants from whole genomes")
    ///     .summary("Calls germline variants from paired reads.")
    ///     .description(
    ///         "Aligns with BWA, marks duplicates with samtools and calls variants against GRCh38.",
    ///     )
    ///     .labels(["wgs"]);
    /// let version = client
    ///     .publish_workflow("my-project", "41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", version.name, version.version);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}/publish`
    ///
    /// Reference: section [4.5.4.1
    /// 发布流程](https://support.huaweicloud.com/api-eihealth/PublishWorkflow.html).
    #[inline]
    pub fn publish_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
        body: types::PublishWorkflow,
    ) -> PublishWorkflowRequest {
        let mut request = Request::new(self, &PUBLISH_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("workflow_id", workflow_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        PublishWorkflowRequest(Call::new(request, reply::json))
    }
    /// Import a workflow from another project.
    ///
    /// Copies a workflow of a source project, with the apps it uses, into this one and returns the outcome
    /// for the workflow and each app. Subscribed workflows cannot be imported, and none can be imported
    /// twice. Refused with `eihealth.01050506` if source and target are one project; with
    /// `eihealth.01050108` if the workflow is subscribed; with `eihealth.01050109` if the workflow was
    /// imported before; with `eihealth.01050113` if the workflow was imported before; with
    /// `eihealth.01050507` if the source project doesn't share.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Workflow to copy from another platform project, and its name and version here.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ImportWorkflow;
    ///
    /// let body = ImportWorkflow::new(
    ///     "7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5",
    ///     "c3a07e5d-94f1-4b28-8d6e-5f92b1a4708c",
    ///     "germline-wgs",
    ///     "1-0-0",
    /// );
    /// let answer = client.import_workflow("my-project", body).await?;
    /// println!("{:?} {:?}", answer.id, answer.import_workflow_status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/import`
    ///
    /// Reference: section [4.5.4.2 导入流程](https://support.huaweicloud.com/api-eihealth/ImportWorkflow.html).
    #[inline]
    pub fn import_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ImportWorkflow,
    ) -> ImportWorkflowRequest {
        let mut request = Request::new(self, &IMPORT_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        ImportWorkflowRequest(Call::new(request, reply::json))
    }
    /// Subscribe to a workflow asset.
    ///
    /// Adds a workflow of the asset market to the project under the given name and version, and returns the
    /// identifier of the workflow. Refused with `eihealth.01000058` if the version is not published; with
    /// `eihealth.01050106` if the asset is no workflow; with `eihealth.01050107` if the version is
    /// subscribed to already.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Version of a workflow asset to add, and its name in this project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::SubscribeWorkflow;
    ///
    /// let body = SubscribeWorkflow::new(
    ///     "771c79cd-8564-19ea-449c-14b812e8d0a6",
    ///     "1.0.0",
    ///     "germline-wgs",
    ///     "1-0-0",
    /// );
    /// let answer = client.subscribe_workflow("my-project", body).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/subscribe`
    ///
    /// Reference: section [4.5.4.3
    /// 订阅流程](https://support.huaweicloud.com/api-eihealth/SubscribeWorkflow.html).
    #[inline]
    pub fn subscribe_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::SubscribeWorkflow,
    ) -> SubscribeWorkflowRequest {
        let mut request = Request::new(self, &SUBSCRIBE_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        SubscribeWorkflowRequest(Call::new(request, reply::json))
    }
    /// List workflows.
    ///
    /// Returns the workflows of the project, optionally only those of a name or version.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut workflows = client.list_workflow("my-project").items();
    /// while let Some(workflow) = workflows.try_next().await? {
    ///     println!("{:?} {:?}", workflow.id, workflow.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows`
    ///
    /// Reference: section [4.5.4.4 获取流程列表](https://support.huaweicloud.com/api-eihealth/ListWorkflow.html).
    #[inline]
    pub fn list_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListWorkflowRequest {
        let mut request = Request::new(self, &LIST_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListWorkflowRequest(Call::new(request, reply::json))
    }
    /// Create a workflow.
    ///
    /// Creates a workflow of tasks that each run an app, and returns its identifier. The tasks'
    /// dependencies must not form a loop, and name and version together must be unique. Refused with
    /// `eihealth.01050100` if the tasks form a loop; with `eihealth.01050103` if name and version are
    /// taken; with `eihealth.01050101` if references of variables are nested too deeply; with
    /// `eihealth.01050112` if a task has an input that its app doesn't declare; with `eihealth.01050114` if
    /// a parameter refers to nothing that it may refer to; with `eihealth.01050115` if a concurrent
    /// parameter has another number of values than what it refers to; with `eihealth.01050116` if a
    /// parameter that refers to another has several values.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Workflow to create, with its tasks.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateWorkflow, GpuType, ResourceRequirement, TaskParameter, TaskPosition,
    ///     WorkflowTask,
    /// };
    ///
    /// let body = CreateWorkflow::new("germline-wgs", "1-0-0")
    ///     .summary("Calls germline variants from paired reads.")
    ///     .description(
    ///         "Aligns with BWA, marks duplicates with samtools and calls variants against GRCh38.",
    ///     )
    ///     .labels(["wgs"])
    ///     .timeout(2880)
    ///     .output_dir("/germline-wgs")
    ///     .tasks([
    ///         WorkflowTask::new("align", "8d2f6b13-a4e9-4c70-95b8-e1c30f7a642d")
    ///             .display_name("Align reads")
    ///             .output_dir("/aligned")
    ///             .resources(
    ///                 ResourceRequirement::new()
    ///                     .cpu_type("X86")
    ///                     .cpu("8C")
    ///                     .memory("32G")
    ///                     .gpu_type(GpuType::Empty)
    ///                     .gpu("0"),
    ///             )
    ///             .location(TaskPosition::new().x(120.0).y(80.0))
    ///             .inputs([
    ///                 TaskParameter::new("reads").source("MANUAL").values(["/raw/NA-01"]),
    ///             ]),
    ///     ]);
    /// let created = client.create_workflow("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows`
    ///
    /// Reference: section [4.5.4.5 创建流程](https://support.huaweicloud.com/api-eihealth/CreateWorkflow.html).
    #[inline]
    pub fn create_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateWorkflow,
    ) -> CreateWorkflowRequest {
        let mut request = Request::new(self, &CREATE_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateWorkflowRequest(Call::new(request, reply::json))
    }
    /// Get a workflow.
    ///
    /// Returns the workflow with its tasks and the apps they run.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_workflow` or `create_workflow` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let workflow = client
    ///     .show_workflow("my-project", "41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4")
    ///     .await?;
    /// println!("{:?} {:?}", workflow.id, workflow.name);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
    ///
    /// Reference: section [4.5.4.6 获取流程详情](https://support.huaweicloud.com/api-eihealth/ShowWorkflow.html).
    #[inline]
    pub fn show_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> ShowWorkflowRequest {
        let mut request = Request::new(self, &SHOW_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("workflow_id", workflow_id.into(), &REQUIRED_LENGTH_1_128);
        ShowWorkflowRequest(Call::new(request, reply::json))
    }
    /// Update a workflow.
    ///
    /// Replaces the settings and tasks of the workflow; name and version must stay the same. Subscribed
    /// workflows cannot be updated. Refused with `eihealth.01050100` if the tasks form a loop; with
    /// `eihealth.01050104` if name or version differ; with `eihealth.01050105` if the workflow is
    /// subscribed; with `eihealth.01050101` if references of variables are nested too deeply; with
    /// `eihealth.01050112` if a task has an input that its app doesn't declare; with `eihealth.01050114` if
    /// a parameter refers to nothing that it may refer to; with `eihealth.01050115` if a concurrent
    /// parameter has another number of values than what it refers to; with `eihealth.01050116` if a
    /// parameter that refers to another has several values.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_workflow` or `create_workflow` gives it. 1 to 128 characters.
    /// - `body`: New definition of a workflow.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     GpuType, ResourceRequirement, TaskParameter, TaskPosition, UpdateWorkflow,
    ///     WorkflowTask,
    /// };
    ///
    /// let body = UpdateWorkflow::new("germline-wgs", "1-0-0")
    ///     .summary("Calls germline variants from paired reads.")
    ///     .description(
    ///         "Aligns with BWA, marks duplicates with samtools and calls variants against GRCh38.",
    ///     )
    ///     .labels(["wgs"])
    ///     .timeout(2880)
    ///     .output_dir("/germline-wgs")
    ///     .tasks([
    ///         WorkflowTask::new("align", "8d2f6b13-a4e9-4c70-95b8-e1c30f7a642d")
    ///             .display_name("Align reads")
    ///             .output_dir("/aligned")
    ///             .resources(
    ///                 ResourceRequirement::new()
    ///                     .cpu_type("X86")
    ///                     .cpu("8C")
    ///                     .memory("32G")
    ///                     .gpu_type(GpuType::Empty)
    ///                     .gpu("0"),
    ///             )
    ///             .location(TaskPosition::new().x(120.0).y(80.0))
    ///             .inputs([
    ///                 TaskParameter::new("reads").source("MANUAL").values(["/raw/NA-01"]),
    ///             ]),
    ///     ]);
    /// client
    ///     .update_workflow("my-project", "41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
    ///
    /// Reference: section [4.5.4.7 更新流程](https://support.huaweicloud.com/api-eihealth/UpdateWorkflow.html).
    #[inline]
    pub fn update_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
        body: types::UpdateWorkflow,
    ) -> UpdateWorkflowRequest {
        let mut request = Request::new(self, &UPDATE_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("workflow_id", workflow_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateWorkflowRequest(Call::new(request, reply::empty))
    }
    /// Delete a workflow.
    ///
    /// Deletes the workflow from the project.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_workflow` or `create_workflow` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_workflow("my-project", "41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
    ///
    /// Reference: section [4.5.4.8 删除流程](https://support.huaweicloud.com/api-eihealth/DeleteWorkflow.html).
    #[inline]
    pub fn delete_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> DeleteWorkflowRequest {
        let mut request = Request::new(self, &DELETE_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("workflow_id", workflow_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteWorkflowRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static PUBLISH_WORKFLOW: Operation = Operation::new(
    "publish_workflow",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}/publish",
    Repeat::Refused,
    &CATALOGUE,
);

/// Publish a workflow to the asset market: the request of [`Client::publish_workflow`].
///
/// Answers with [`PublishedAsset`](crate::types::PublishedAsset).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}/publish`
///
/// Reference: section [4.5.4.1
/// 发布流程](https://support.huaweicloud.com/api-eihealth/PublishWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishWorkflowRequest(Call<types::PublishedAsset>);

operation!(PublishWorkflowRequest, types::PublishedAsset);

#[cfg(feature = "market")]
static PUBLISH_WORKFLOW_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_ASSET_VERSION,
    &[("asset_id", Source::Field("id")), ("version", Source::Field("version"))],
);

#[cfg(feature = "market")]
starts!(PublishWorkflowRequest, PUBLISH_WORKFLOW_STARTS, types::PublishedAsset, seen, crate::generated::operations::wait_show_asset_version, types::AssetVersionDetail);

pub(crate) static IMPORT_WORKFLOW: Operation = Operation::new(
    "import_workflow",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/import",
    Repeat::Refused,
    &CATALOGUE,
);

/// Import a workflow from another project: the request of [`Client::import_workflow`].
///
/// Answers with [`WorkflowImport`](crate::types::WorkflowImport).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/import`
///
/// Reference: section [4.5.4.2 导入流程](https://support.huaweicloud.com/api-eihealth/ImportWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportWorkflowRequest(Call<types::WorkflowImport>);

operation!(ImportWorkflowRequest, types::WorkflowImport);

pub(crate) static SUBSCRIBE_WORKFLOW: Operation = Operation::new(
    "subscribe_workflow",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/subscribe",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Subscribe to a workflow asset: the request of [`Client::subscribe_workflow`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/subscribe`
///
/// Reference: section [4.5.4.3
/// 订阅流程](https://support.huaweicloud.com/api-eihealth/SubscribeWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeWorkflowRequest(Call<types::ResourceId>);

operation!(SubscribeWorkflowRequest, types::ResourceId);

pub(crate) static LIST_WORKFLOW: Operation = Operation::new(
    "list_workflow",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows",
    Repeat::Safe,
    &CATALOGUE,
);

/// List workflows: the request of [`Client::list_workflow`].
///
/// Answers with [`WorkflowList`](crate::types::WorkflowList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows`
///
/// Reference: section [4.5.4.4 获取流程列表](https://support.huaweicloud.com/api-eihealth/ListWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflowRequest(Call<types::WorkflowList>);

impl ListWorkflowRequest {
    /// Name that the listed workflows must match.
    ///
    /// 1 to 56 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(name);
        match given {
            Some(name) => self.0.request.query::<String>("name", name, &LENGTH_1_56),
            None => self.0.request.unset("query", "name"),
        }
        self
    }
    /// Version that the listed workflows must have.
    ///
    /// 1 to 24 characters.
    #[inline]
    pub fn version<Form>(mut self, version: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(version);
        match given {
            Some(version) => {
                self.0.request.query::<String>("version", version, &LENGTH_1_24)
            }
            None => self.0.request.unset("query", "version"),
        }
        self
    }
}

operation!(ListWorkflowRequest, types::WorkflowList);

pub(crate) static LIST_WORKFLOW_PAGES: Paging = Paging::new("workflows", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListWorkflowRequest, LIST_WORKFLOW_PAGES, types::WorkflowList[workflows] => types::WorkflowSummary);

pub(crate) static CREATE_WORKFLOW: Operation = Operation::new(
    "create_workflow",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows",
    Repeat::Refused,
    &CATALOGUE,
);

/// Create a workflow: the request of [`Client::create_workflow`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows`
///
/// Reference: section [4.5.4.5 创建流程](https://support.huaweicloud.com/api-eihealth/CreateWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkflowRequest(Call<types::ResourceId>);

operation!(CreateWorkflowRequest, types::ResourceId);

pub(crate) static SHOW_WORKFLOW: Operation = Operation::new(
    "show_workflow",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a workflow: the request of [`Client::show_workflow`].
///
/// Answers with [`Workflow`](crate::types::Workflow).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
///
/// Reference: section [4.5.4.6 获取流程详情](https://support.huaweicloud.com/api-eihealth/ShowWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowWorkflowRequest(Call<types::Workflow>);

impl ShowWorkflowRequest {
    /// Whether the answer shows the details of the template's parameters.
    #[inline]
    pub fn show_param_detail(
        mut self,
        show_param_detail: impl Into<Option<bool>>,
    ) -> Self {
        let given: Option<bool> = show_param_detail.into();
        match given {
            Some(show_param_detail) => {
                self.0
                    .request
                    .header("Show-Param-Detail", show_param_detail, &Rule::NONE)
            }
            None => self.0.request.unset("header", "Show-Param-Detail"),
        }
        self
    }
}

operation!(ShowWorkflowRequest, types::Workflow);

pub(crate) static UPDATE_WORKFLOW: Operation = Operation::new(
    "update_workflow",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a workflow: the request of [`Client::update_workflow`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
///
/// Reference: section [4.5.4.7 更新流程](https://support.huaweicloud.com/api-eihealth/UpdateWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWorkflowRequest(Call<()>);

operation!(UpdateWorkflowRequest, ());

pub(crate) static DELETE_WORKFLOW: Operation = Operation::new(
    "delete_workflow",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a workflow: the request of [`Client::delete_workflow`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/workflows/{workflow_id}`
///
/// Reference: section [4.5.4.8 删除流程](https://support.huaweicloud.com/api-eihealth/DeleteWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkflowRequest(Call<()>);

operation!(DeleteWorkflowRequest, ());

static LENGTH_1_24: Rule = Rule::NONE.length(1, 24);
static LENGTH_1_56: Rule = Rule::NONE.length(1, 56);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
