// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Nextflow workflows
///
/// Nextflow workflows of a project.
impl Client {
    /// Create a Nextflow workflow.
    ///
    /// Uploads the files of a workflow, which `create_nextflow_job` can then run. Refused with
    /// `eihealth.01090003` if the file is too large; with `eihealth.01090005` if the parameter file is too
    /// large; with `eihealth.01090021` if the parameter file is not named `.yaml`, `.yml`, `.json` or
    /// `.txt`; with `eihealth.01090001` if there is no file; with `eihealth.01090002` if the file is empty;
    /// with `eihealth.01090004` if the name of the file can't be one; with `eihealth.01090007` if there are
    /// too many parameters; with `eihealth.01090008` if the archive can't be read; with `eihealth.01090009`
    /// if a file in the archive is too large; with `eihealth.01090010` if the parameter file can't be read;
    /// with `eihealth.01090017` if what describes a part of the file is missing.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_file`: Archive with the workflow files, such as a ZIP file, of at most 10 MB.
    /// - `name`: Name of the workflow: letters, digits, `-` and `_`. It cannot be changed later. 1 to 56 characters.
    /// - `main_file`: Main script among the workflow files, such as `germline.nf`. 4 to 1023 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::Upload;
    ///
    /// let created = client
    ///     .create_nextflow_workflow(
    ///         "my-project",
    ///         Upload::from(std::fs::read("germline-wgs.zip")?).file_name("germline-wgs.zip"),
    ///         "germline-wgs",
    ///         "germline.nf",
    ///     )
    ///     .description("Aligns reads to GRCh38 and calls germline variants")
    ///     .labels(["germline", "wgs"])
    ///     .params(Upload::from(std::fs::read("params.yaml")?).file_name("params.yaml"))
    ///     .await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows`
    ///
    /// Reference: section [4.8.4.1
    /// 创建流程](https://support.huaweicloud.com/api-eihealth/CreateNextflowWorkflow.html).
    #[inline]
    pub fn create_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_file: impl Into<Upload>,
        name: impl Into<String>,
        main_file: impl Into<String>,
    ) -> CreateNextflowWorkflowRequest {
        let mut request = Request::new(self, &CREATE_NEXTFLOW_WORKFLOW);
        request.form();
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.file("workflow_file", workflow_file.into());
        request.part::<String>("name", &name.into(), &REQUIRED_LENGTH_1_56);
        request.part::<String>("main_file", &main_file.into(), &REQUIRED_LENGTH_4_1023);
        CreateNextflowWorkflowRequest(Call::new(request, reply::json))
    }
    /// List Nextflow workflows.
    ///
    /// Returns all Nextflow workflows of the project, or those of one name.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut workflows = client.list_nextflow_workflow("my-project").items();
    /// while let Some(workflow) = workflows.try_next().await? {
    ///     println!("{:?} {:?}", workflow.id, workflow.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows`
    ///
    /// Reference: section [4.8.4.2
    /// 获取流程列表](https://support.huaweicloud.com/api-eihealth/ListNextflowWorkflow.html).
    #[inline]
    pub fn list_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListNextflowWorkflowRequest {
        let mut request = Request::new(self, &LIST_NEXTFLOW_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListNextflowWorkflowRequest(Call::new(request, reply::json))
    }
    /// Get a Nextflow workflow.
    ///
    /// Returns the workflow with its parameters and an address to download its files from.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_nextflow_workflow` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let workflow = client
    ///     .show_nextflow_workflow("my-project", "0d9e63a4-7b58-4c12-9fe6-81a5d2c74b30")
    ///     .await?;
    /// println!("{:?} {:?}", workflow.id, workflow.name);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
    ///
    /// Reference: section [4.8.4.3
    /// 获取流程详情](https://support.huaweicloud.com/api-eihealth/ShowNextflowWorkflow.html).
    #[inline]
    pub fn show_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> ShowNextflowWorkflowRequest {
        let mut request = Request::new(self, &SHOW_NEXTFLOW_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("workflow_id", workflow_id.into(), &REQUIRED_LENGTH_1_128);
        ShowNextflowWorkflowRequest(Call::new(request, reply::json))
    }
    /// Update a Nextflow workflow.
    ///
    /// Changes the files, labels or description of the workflow. Its name cannot be changed. Refused with
    /// `eihealth.01090003` if the file is too large; with `eihealth.01090005` if the parameter file is too
    /// large; with `eihealth.01090021` if the parameter file is not named `.yaml`, `.yml`, `.json` or
    /// `.txt`; with `eihealth.01090002` if the file is empty; with `eihealth.01090004` if the name of the
    /// file can't be one; with `eihealth.01090007` if there are too many parameters; with
    /// `eihealth.01090008` if the archive can't be read; with `eihealth.01090009` if a file in the archive
    /// is too large; with `eihealth.01090010` if the parameter file can't be read.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_nextflow_workflow` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::Upload;
    ///
    /// client
    ///     .update_nextflow_workflow("my-project", "0d9e63a4-7b58-4c12-9fe6-81a5d2c74b30")
    ///     .workflow_file(
    ///         Upload::from(std::fs::read("germline-wgs.zip")?).file_name("germline-wgs.zip"),
    ///     )
    ///     .description("Aligns reads to GRCh38, marks duplicates and calls germline variants")
    ///     .labels(["germline", "wgs"])
    ///     .main_file("germline.nf")
    ///     .params(Upload::from(std::fs::read("params.yaml")?).file_name("params.yaml"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
    ///
    /// Reference: section [4.8.4.4
    /// 更新流程](https://support.huaweicloud.com/api-eihealth/UpdateNextflowWorkflow.html).
    #[inline]
    pub fn update_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> UpdateNextflowWorkflowRequest {
        let mut request = Request::new(self, &UPDATE_NEXTFLOW_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("workflow_id", workflow_id.into(), &REQUIRED_LENGTH_1_128);
        UpdateNextflowWorkflowRequest(Call::new(request, reply::empty))
    }
    /// Delete a Nextflow workflow.
    ///
    /// Deletes the Nextflow workflow from the project.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `workflow_id`: Id of the workflow, as `list_nextflow_workflow` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_nextflow_workflow("my-project", "0d9e63a4-7b58-4c12-9fe6-81a5d2c74b30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
    ///
    /// Reference: section [4.8.4.5
    /// 删除流程](https://support.huaweicloud.com/api-eihealth/DeleteNextflowWorkflow.html).
    #[inline]
    pub fn delete_nextflow_workflow(
        &self,
        eihealth_project_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> DeleteNextflowWorkflowRequest {
        let mut request = Request::new(self, &DELETE_NEXTFLOW_WORKFLOW);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("workflow_id", workflow_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteNextflowWorkflowRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static CREATE_NEXTFLOW_WORKFLOW: Operation = Operation::new(
    "create_nextflow_workflow",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a Nextflow workflow: the request of [`Client::create_nextflow_workflow`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows`
///
/// Reference: section [4.8.4.1
/// 创建流程](https://support.huaweicloud.com/api-eihealth/CreateNextflowWorkflow.html).
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNextflowWorkflowRequest(Call<types::ResourceId>);

impl CreateNextflowWorkflowRequest {
    /// What the workflow does.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(description);
        match given {
            Some(description) => {
                self.0
                    .request
                    .part::<String>("description", &description, &LENGTH_TO_65535)
            }
            None => self.0.request.unset("form", "description"),
        }
        self
    }
    /// Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end. One
    /// part of the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no
    /// space first or last.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        let given: Option<Vec<String>> = IntoOptionalList::into_optional_list(labels);
        match given {
            Some(labels) => {
                self.0
                    .request
                    .part_joined::<
                        Vec<String>,
                    >("labels", labels, &ITEMS_TO_5_EACH_LENGTH_1_32)
            }
            None => self.0.request.unset("form", "labels"),
        }
        self
    }
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    #[inline]
    pub fn params(mut self, params: impl Into<Upload>) -> Self {
        self.0.request.file("params", params.into());
        self
    }
}

operation!(CreateNextflowWorkflowRequest, types::ResourceId);

impl CreateNextflowWorkflowRequest {
    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
    #[inline]
    pub fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }
}

pub(crate) static LIST_NEXTFLOW_WORKFLOW: Operation = Operation::new(
    "list_nextflow_workflow",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows",
    Repeat::Safe,
    &CATALOGUE,
);

/// List Nextflow workflows: the request of [`Client::list_nextflow_workflow`].
///
/// Answers with [`NextflowWorkflowList`](crate::types::NextflowWorkflowList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows`
///
/// Reference: section [4.8.4.2
/// 获取流程列表](https://support.huaweicloud.com/api-eihealth/ListNextflowWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNextflowWorkflowRequest(Call<types::NextflowWorkflowList>);

impl ListNextflowWorkflowRequest {
    /// Name to filter by.
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
}

operation!(ListNextflowWorkflowRequest, types::NextflowWorkflowList);

pub(crate) static LIST_NEXTFLOW_WORKFLOW_PAGES: Paging = Paging::new(
        "workflows",
        Scheme::Whole,
    )
    .id("id")
    .total("count");

paged!(whole ListNextflowWorkflowRequest, LIST_NEXTFLOW_WORKFLOW_PAGES, types::NextflowWorkflowList[workflows] => types::NextflowWorkflowSummary);

pub(crate) static SHOW_NEXTFLOW_WORKFLOW: Operation = Operation::new(
        "show_nextflow_workflow",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// Get a Nextflow workflow: the request of [`Client::show_nextflow_workflow`].
///
/// Answers with [`NextflowWorkflow`](crate::types::NextflowWorkflow).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
///
/// Reference: section [4.8.4.3
/// 获取流程详情](https://support.huaweicloud.com/api-eihealth/ShowNextflowWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNextflowWorkflowRequest(Call<types::NextflowWorkflow>);

operation!(ShowNextflowWorkflowRequest, types::NextflowWorkflow);

pub(crate) static UPDATE_NEXTFLOW_WORKFLOW: Operation = Operation::new(
    "update_nextflow_workflow",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a Nextflow workflow: the request of [`Client::update_nextflow_workflow`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
///
/// Reference: section [4.8.4.4
/// 更新流程](https://support.huaweicloud.com/api-eihealth/UpdateNextflowWorkflow.html).
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateNextflowWorkflowRequest(Call<()>);

impl UpdateNextflowWorkflowRequest {
    /// Archive with the workflow files, such as a ZIP file, of at most 10 MB.
    #[inline]
    pub fn workflow_file(mut self, workflow_file: impl Into<Upload>) -> Self {
        self.0.request.file("workflow_file", workflow_file.into());
        self
    }
    /// What the workflow does.
    ///
    /// At most 65535 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(description);
        match given {
            Some(description) => {
                self.0
                    .request
                    .part::<String>("description", &description, &LENGTH_TO_65535)
            }
            None => self.0.request.unset("form", "description"),
        }
        self
    }
    /// Labels of the workflow: letters, digits, spaces, `_` and `-`, without a space at either end. One
    /// part of the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no
    /// space first or last.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        let given: Option<Vec<String>> = IntoOptionalList::into_optional_list(labels);
        match given {
            Some(labels) => {
                self.0
                    .request
                    .part_joined::<
                        Vec<String>,
                    >("labels", labels, &ITEMS_TO_5_EACH_LENGTH_1_32)
            }
            None => self.0.request.unset("form", "labels"),
        }
        self
    }
    /// Main script among the workflow files, such as `germline.nf`.
    ///
    /// 4 to 1023 characters.
    #[inline]
    pub fn main_file<Form>(mut self, main_file: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(main_file);
        match given {
            Some(main_file) => {
                self.0.request.part::<String>("main_file", &main_file, &LENGTH_4_1023)
            }
            None => self.0.request.unset("form", "main_file"),
        }
        self
    }
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB.
    #[inline]
    pub fn params(mut self, params: impl Into<Upload>) -> Self {
        self.0.request.file("params", params.into());
        self
    }
}

operation!(UpdateNextflowWorkflowRequest, ());

impl UpdateNextflowWorkflowRequest {
    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
    #[inline]
    pub fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }
}

pub(crate) static DELETE_NEXTFLOW_WORKFLOW: Operation = Operation::new(
    "delete_nextflow_workflow",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a Nextflow workflow: the request of [`Client::delete_nextflow_workflow`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/workflows/{workflow_id}`
///
/// Reference: section [4.8.4.5
/// 删除流程](https://support.huaweicloud.com/api-eihealth/DeleteNextflowWorkflow.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNextflowWorkflowRequest(Call<()>);

operation!(DeleteNextflowWorkflowRequest, ());

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_1_56: Rule = Rule::NONE.length(1, 56);
static LENGTH_4_1023: Rule = Rule::NONE.length(4, 1023);
static LENGTH_TO_65535: Rule = Rule::NONE.length(0, 65535);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_56: Rule = Rule::NONE.required().length(1, 56);
static REQUIRED_LENGTH_4_1023: Rule = Rule::NONE.required().length(4, 1023);
