// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, seen, unseen, Source, Starts, Waiting, waits, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Notebooks
///
/// Jupyter notebooks of a project.
impl Client {
    /// List notebooks.
    ///
    /// Returns the notebooks of the project that match, page by page.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut notebooks = client.list_notebook("my-project").items();
    /// while let Some(notebook) = notebooks.try_next().await? {
    ///     println!("{:?} {:?}", notebook.id, notebook.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks`
    ///
    /// Reference: section [4.7.1.1 获取 notebook
    /// 列表](https://support.huaweicloud.com/api-eihealth/ListNotebook.html).
    #[inline]
    pub fn list_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListNotebookRequest {
        let mut request = Request::new(self, &LIST_NOTEBOOK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListNotebookRequest(Call::new(request, reply::json))
    }
    /// Create a notebook.
    ///
    /// Creates a notebook. Follow its `status` with `show_notebook` until it is `Running`. Refused with
    /// `eihealth.01060013` if an OBS path is not open to the caller; with `eihealth.01000035` if the flavor
    /// is sold out; with `eihealth.01060015` if an asset is no longer offered.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Notebook to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateNotebook, NotebookFlavor, NotebookImage, NotebookImageSource,
    ///     NotebookImageType, NotebookProfile, NotebookStorage,
    /// };
    ///
    /// let body = CreateNotebook::new(
    ///     [NotebookStorage::new("OBSFS:wgs-pilot-data:/")],
    ///     NotebookFlavor::new(4.0, 0.0, 16.0),
    ///     NotebookImage::new(
    ///         NotebookImageType::System,
    ///         NotebookImageSource::new().profile(NotebookProfile::Py3),
    ///     ),
    ///     "wgs-quality",
    /// )
    /// .description("Plots of coverage and quality");
    /// let notebook = client.create_notebook("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", notebook.name, notebook.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks`
    ///
    /// Reference: section [4.7.1.2 创建
    /// notebook](https://support.huaweicloud.com/api-eihealth/CreateNotebook.html).
    #[inline]
    pub fn create_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateNotebook,
    ) -> CreateNotebookRequest {
        let mut request = Request::new(self, &CREATE_NOTEBOOK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateNotebookRequest(Call::new(request, reply::json))
    }
    /// Get a notebook.
    ///
    /// Returns the notebook with its address, state and latest events.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let notebook = client
    ///     .show_notebook("my-project", "1fb7d4e8-60c9-4a35-8e12-d95b03f7c6a4")
    ///     .await?;
    /// println!("{:?} {:?}", notebook.name, notebook.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
    ///
    /// Reference: section [4.7.1.3 获取 notebook
    /// 详情](https://support.huaweicloud.com/api-eihealth/ShowNotebook.html).
    #[inline]
    pub fn show_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
    ) -> ShowNotebookRequest {
        let mut request = Request::new(self, &SHOW_NOTEBOOK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("notebook_id", notebook_id.into(), &REQUIRED_LENGTH_1_128);
        ShowNotebookRequest(Call::new(request, reply::json))
    }
    /// Update the description of a notebook.
    ///
    /// Replaces the notebook's description; nothing else can be changed.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    /// - `body`: What to change about a notebook.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateNotebook;
    ///
    /// let body = UpdateNotebook::new("Plots of coverage, quality and contamination");
    /// client
    ///     .update_notebook("my-project", "1fb7d4e8-60c9-4a35-8e12-d95b03f7c6a4", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
    ///
    /// Reference: section [4.7.1.4 更新
    /// notebook](https://support.huaweicloud.com/api-eihealth/UpdateNotebook.html).
    #[inline]
    pub fn update_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
        body: types::UpdateNotebook,
    ) -> UpdateNotebookRequest {
        let mut request = Request::new(self, &UPDATE_NOTEBOOK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("notebook_id", notebook_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateNotebookRequest(Call::new(request, reply::empty))
    }
    /// Delete a notebook.
    ///
    /// The service refuses to delete a notebook in some of its states. Refused with `eihealth.01060006` if
    /// the state of the notebook does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_notebook("my-project", "1fb7d4e8-60c9-4a35-8e12-d95b03f7c6a4")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
    ///
    /// Reference: section [4.7.1.5 删除
    /// notebook](https://support.huaweicloud.com/api-eihealth/DeleteNotebook.html).
    #[inline]
    pub fn delete_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
    ) -> DeleteNotebookRequest {
        let mut request = Request::new(self, &DELETE_NOTEBOOK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("notebook_id", notebook_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteNotebookRequest(Call::new(request, reply::empty))
    }
    /// Stop or start a notebook.
    ///
    /// The service refuses to stop or start a notebook whose state does not allow it. Refused with
    /// `eihealth.01060004` if the state of the notebook does not allow to start it; with
    /// `eihealth.01060005` if the state of the notebook does not allow to stop it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    /// - `body`: Whether to stop or to start a notebook.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{NotebookAction, StopOrStartNotebook};
    ///
    /// let body = StopOrStartNotebook::new(NotebookAction::Start);
    /// client
    ///     .stop_or_start_notebook("my-project", "1fb7d4e8-60c9-4a35-8e12-d95b03f7c6a4", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/action`
    ///
    /// Reference: section [4.7.1.6 启停
    /// notebook](https://support.huaweicloud.com/api-eihealth/StopOrStartNotebook.html).
    #[inline]
    pub fn stop_or_start_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
        body: types::StopOrStartNotebook,
    ) -> StopOrStartNotebookRequest {
        let mut request = Request::new(self, &STOP_OR_START_NOTEBOOK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("notebook_id", notebook_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        StopOrStartNotebookRequest(Call::new(request, reply::empty))
    }
    /// Get the token of a notebook.
    ///
    /// Returns the token that authenticates to the notebook, which has to be running. Refused with
    /// `eihealth.01060007` if the notebook does not run.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let token = client
    ///     .show_notebook_token("my-project", "1fb7d4e8-60c9-4a35-8e12-d95b03f7c6a4")
    ///     .await?
    ///     .into_inner()
    ///     .token;
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/token`
    ///
    /// Reference: section [4.7.1.7 获取 notebook
    /// 鉴权信息](https://support.huaweicloud.com/api-eihealth/ShowNotebookToken.html).
    #[inline]
    pub fn show_notebook_token(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
    ) -> ShowNotebookTokenRequest {
        let mut request = Request::new(self, &SHOW_NOTEBOOK_TOKEN);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("notebook_id", notebook_id.into(), &REQUIRED_LENGTH_1_128);
        ShowNotebookTokenRequest(Call::new(request, reply::json))
    }
    /// List built-in notebook environments.
    ///
    /// Returns the environments that `create_notebook` can use by their `profile`.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut tools = client.list_notebook_tool("my-project").items();
    /// while let Some(tool) = tools.try_next().await? {
    ///     println!("{:?} {:?}", tool.display_name, tool.profile);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/tools`
    ///
    /// Reference: section [4.7.1.8 获取 notebook
    /// 工作环境](https://support.huaweicloud.com/api-eihealth/ListNotebookTool.html).
    #[inline]
    pub fn list_notebook_tool(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListNotebookToolRequest {
        let mut request = Request::new(self, &LIST_NOTEBOOK_TOOL);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListNotebookToolRequest(Call::new(request, reply::json))
    }
}

pub(crate) static LIST_NOTEBOOK: Operation = Operation::new(
    "list_notebook",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks",
    Repeat::Safe,
    &CATALOGUE,
);

/// List notebooks: the request of [`Client::list_notebook`].
///
/// Answers with [`NotebookList`](crate::types::NotebookList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks`
///
/// Reference: section [4.7.1.1 获取 notebook
/// 列表](https://support.huaweicloud.com/api-eihealth/ListNotebook.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotebookRequest(Call<types::NotebookList>);

impl ListNotebookRequest {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Name to filter by.
    ///
    /// 1 to 200 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(name);
        match given {
            Some(name) => self.0.request.query::<String>("name", name, &LENGTH_1_200),
            None => self.0.request.unset("query", "name"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
    /// State to filter by, such as `Running`.
    #[inline]
    pub fn status<Form>(mut self, status: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(status);
        match given {
            Some(status) => self.0.request.query::<String>("status", status, &Rule::NONE),
            None => self.0.request.unset("query", "status"),
        }
        self
    }
}

operation!(ListNotebookRequest, types::NotebookList);

pub(crate) static LIST_NOTEBOOK_PAGES: Paging = Paging::new(
        "notebooks",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListNotebookRequest, LIST_NOTEBOOK_PAGES, types::NotebookList[notebooks] => types::Notebook);

pub(crate) static CREATE_NOTEBOOK: Operation = Operation::new(
    "create_notebook",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a notebook: the request of [`Client::create_notebook`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks`
///
/// Reference: section [4.7.1.2 创建
/// notebook](https://support.huaweicloud.com/api-eihealth/CreateNotebook.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNotebookRequest(Call<types::ResourceId>);

operation!(CreateNotebookRequest, types::ResourceId);

static CREATE_NOTEBOOK_STARTS: Starts = Starts::new(
        &crate::generated::operations::SHOW_NOTEBOOK,
        &[
            ("eihealth_project_id", Source::Path("eihealth_project_id")),
            ("notebook_id", Source::Field("id")),
        ],
    )
    .until(&["Running"]);

starts!(CreateNotebookRequest, CREATE_NOTEBOOK_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_notebook, types::Notebook);

pub(crate) static SHOW_NOTEBOOK: Operation = Operation::new(
    "show_notebook",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a notebook: the request of [`Client::show_notebook`].
///
/// Answers with [`Notebook`](crate::types::Notebook).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
///
/// Reference: section [4.7.1.3 获取 notebook
/// 详情](https://support.huaweicloud.com/api-eihealth/ShowNotebook.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNotebookRequest(Call<types::Notebook>);

operation!(ShowNotebookRequest, types::Notebook);

static SHOW_NOTEBOOK_WAITING: Waiting = Waiting::new(
        "status",
        types::NotebookState::STATES,
    )
    .reason("failed_message");

#[inline]
pub(crate) fn wait_show_notebook(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::Notebook> {
    crate::waiting::Wait::new(request, &SHOW_NOTEBOOK_WAITING, Ask::One(reply::json))
}

waits!(ShowNotebookRequest, wait, wait_show_notebook, types::Notebook);

pub(crate) static UPDATE_NOTEBOOK: Operation = Operation::new(
    "update_notebook",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update the description of a notebook: the request of [`Client::update_notebook`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
///
/// Reference: section [4.7.1.4 更新
/// notebook](https://support.huaweicloud.com/api-eihealth/UpdateNotebook.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateNotebookRequest(Call<()>);

operation!(UpdateNotebookRequest, ());

pub(crate) static DELETE_NOTEBOOK: Operation = Operation::new(
    "delete_notebook",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a notebook: the request of [`Client::delete_notebook`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
///
/// Reference: section [4.7.1.5 删除
/// notebook](https://support.huaweicloud.com/api-eihealth/DeleteNotebook.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNotebookRequest(Call<()>);

operation!(DeleteNotebookRequest, ());

static DELETE_NOTEBOOK_STARTS: Starts = Starts::new(
        &crate::generated::operations::SHOW_NOTEBOOK,
        &[
            ("eihealth_project_id", Source::Path("eihealth_project_id")),
            ("notebook_id", Source::Path("notebook_id")),
        ],
    )
    .gone();

starts!(gone DeleteNotebookRequest, DELETE_NOTEBOOK_STARTS, (), unseen, crate::generated::operations::wait_show_notebook, types::Notebook);

pub(crate) static STOP_OR_START_NOTEBOOK: Operation = Operation::new(
    "stop_or_start_notebook",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/action",
    Repeat::Refused,
    &CATALOGUE,
);

/// Stop or start a notebook: the request of [`Client::stop_or_start_notebook`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/action`
///
/// Reference: section [4.7.1.6 启停
/// notebook](https://support.huaweicloud.com/api-eihealth/StopOrStartNotebook.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopOrStartNotebookRequest(Call<()>);

operation!(StopOrStartNotebookRequest, ());

pub(crate) static SHOW_NOTEBOOK_TOKEN: Operation = Operation::new(
        "show_notebook_token",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/token",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// Get the token of a notebook: the request of [`Client::show_notebook_token`].
///
/// Answers with [`NotebookToken`](crate::types::NotebookToken).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/token`
///
/// Reference: section [4.7.1.7 获取 notebook
/// 鉴权信息](https://support.huaweicloud.com/api-eihealth/ShowNotebookToken.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNotebookTokenRequest(Call<types::NotebookToken>);

operation!(ShowNotebookTokenRequest, types::NotebookToken);

pub(crate) static LIST_NOTEBOOK_TOOL: Operation = Operation::new(
    "list_notebook_tool",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/tools",
    Repeat::Safe,
    &CATALOGUE,
);

/// List built-in notebook environments: the request of [`Client::list_notebook_tool`].
///
/// Answers with [`NotebookToolList`](crate::types::NotebookToolList). [`items`](Self::items) reads the
/// list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/tools`
///
/// Reference: section [4.7.1.8 获取 notebook
/// 工作环境](https://support.huaweicloud.com/api-eihealth/ListNotebookTool.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotebookToolRequest(Call<types::NotebookToolList>);

operation!(ListNotebookToolRequest, types::NotebookToolList);

pub(crate) static LIST_NOTEBOOK_TOOL_PAGES: Paging = Paging::new("tools", Scheme::Whole)
    .total("count");

paged!(whole ListNotebookToolRequest, LIST_NOTEBOOK_TOOL_PAGES, types::NotebookToolList[tools] => types::NotebookTool);

static LENGTH_1_200: Rule = Rule::NONE.length(1, 200);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
