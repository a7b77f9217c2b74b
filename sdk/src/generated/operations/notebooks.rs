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
    /// List notebooks.
    ///
    /// Returns the notebooks of the project that match, page by page.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks`
    ///
    /// Reference: section 4.7.1.1 获取 notebook 列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_notebook(&self, eihealth_project_id: impl Into<String>) -> ListNotebook {
        ListNotebook(
            Call::new(self, &LIST_NOTEBOOK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a notebook.
    ///
    /// Creates a notebook. Follow its `status` with `show_notebook` until it is `Running`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks`
    ///
    /// Reference: section 4.7.1.2 创建 notebook.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Notebook to create.
    pub fn create_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateNotebook,
    ) -> CreateNotebook {
        CreateNotebook(
            Call::new(self, &CREATE_NOTEBOOK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a notebook.
    ///
    /// Returns the notebook with its address, state and latest events.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
    ///
    /// Reference: section 4.7.1.3 获取 notebook 详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    pub fn show_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
    ) -> ShowNotebook {
        ShowNotebook(
            Call::new(self, &SHOW_NOTEBOOK, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("notebook_id", notebook_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update the description of a notebook.
    ///
    /// Replaces the notebook's description; nothing else can be changed.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
    ///
    /// Reference: section 4.7.1.4 更新 notebook.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    /// - `body`: What to change about a notebook.
    pub fn update_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
        body: types::UpdateNotebook,
    ) -> UpdateNotebook {
        UpdateNotebook(
            Call::new(self, &UPDATE_NOTEBOOK, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("notebook_id", notebook_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a notebook.
    ///
    /// The service refuses to delete a notebook in some of its states.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}`
    ///
    /// Reference: section 4.7.1.5 删除 notebook.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    pub fn delete_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
    ) -> DeleteNotebook {
        DeleteNotebook(
            Call::new(self, &DELETE_NOTEBOOK, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("notebook_id", notebook_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Stop or start a notebook.
    ///
    /// The service refuses to stop or start a notebook whose state does not allow it.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/action`
    ///
    /// Reference: section 4.7.1.6 启停 notebook.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    /// - `body`: Whether to stop or to start a notebook.
    pub fn stop_or_start_notebook(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
        body: types::StopOrStartNotebook,
    ) -> StopOrStartNotebook {
        StopOrStartNotebook(
            Call::new(self, &STOP_OR_START_NOTEBOOK, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("notebook_id", notebook_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get the token of a notebook.
    ///
    /// Returns the token that authenticates to the notebook, which has to be running.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/token`
    ///
    /// Reference: section 4.7.1.7 获取 notebook 鉴权信息.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `notebook_id`: Id of the notebook, as `list_notebook` gives it. 1 to 128 characters.
    pub fn show_notebook_token(
        &self,
        eihealth_project_id: impl Into<String>,
        notebook_id: impl Into<String>,
    ) -> ShowNotebookToken {
        ShowNotebookToken(
            Call::new(self, &SHOW_NOTEBOOK_TOKEN, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("notebook_id", notebook_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List built-in notebook environments.
    ///
    /// Returns the environments that `create_notebook` can use by their `profile`.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/tools`
    ///
    /// Reference: section 4.7.1.8 获取 notebook 工作环境.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_notebook_tool(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListNotebookTool {
        ListNotebookTool(
            Call::new(self, &LIST_NOTEBOOK_TOOL, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static LIST_NOTEBOOK: Operation = Operation {
    id: "list_notebook",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_notebook`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotebook(Call<types::NotebookList>);

impl ListNotebook {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Name to filter by.
    ///
    /// 1 to 200 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("name", name.into(), &LENGTH_1_200);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
    /// State to filter by, such as `Running`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("status", status.into(), &Rule::NONE);
        self
    }
}

operation!(ListNotebook, types::NotebookList);

pub(crate) static CREATE_NOTEBOOK: Operation = Operation {
    id: "create_notebook",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_notebook`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNotebook(Call<types::ResourceId>);

operation!(CreateNotebook, types::ResourceId);

pub(crate) static SHOW_NOTEBOOK: Operation = Operation {
    id: "show_notebook",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_notebook`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNotebook(Call<types::Notebook>);

operation!(ShowNotebook, types::Notebook);

pub(crate) static UPDATE_NOTEBOOK: Operation = Operation {
    id: "update_notebook",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_notebook`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateNotebook(Call<()>);

operation!(UpdateNotebook, ());

pub(crate) static DELETE_NOTEBOOK: Operation = Operation {
    id: "delete_notebook",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_notebook`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNotebook(Call<()>);

operation!(DeleteNotebook, ());

pub(crate) static STOP_OR_START_NOTEBOOK: Operation = Operation {
    id: "stop_or_start_notebook",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/action",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::stop_or_start_notebook`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopOrStartNotebook(Call<()>);

operation!(StopOrStartNotebook, ());

pub(crate) static SHOW_NOTEBOOK_TOKEN: Operation = Operation {
    id: "show_notebook_token",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/{notebook_id}/token",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: true,
};

/// Request of [`Client::show_notebook_token`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNotebookToken(Call<types::NotebookToken>);

operation!(ShowNotebookToken, types::NotebookToken);

pub(crate) static LIST_NOTEBOOK_TOOL: Operation = Operation {
    id: "list_notebook_tool",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/notebooks/tools",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_notebook_tool`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotebookTool(Call<types::NotebookToolList>);

operation!(ListNotebookTool, types::NotebookToolList);

static LENGTH_1_200: Rule = Rule::NONE.length(1, 200);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
