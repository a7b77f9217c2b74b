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
    /// Create a platform project.
    ///
    /// Creates a project with its own object storage bucket and image namespace. The caller becomes its
    /// owner.
    ///
    /// `POST /v1/{project_id}/eihealth-projects`
    ///
    /// Reference: section 4.1.3.1 创建项目.
    ///
    /// - `body`: Platform project to create.
    pub fn create_project(&self, body: types::CreateProject) -> CreateProject {
        CreateProject(
            Call::new(self, &CREATE_PROJECT, reply::json).json(body, &REQUIRED),
        )
    }
    /// List platform projects.
    ///
    /// Returns the projects that the caller owns or is a member of.
    ///
    /// `GET /v1/{project_id}/eihealth-projects`
    ///
    /// Reference: section 4.1.3.2 获取项目列表.
    pub fn list_project(&self) -> ListProject {
        ListProject(Call::new(self, &LIST_PROJECT, reply::json))
    }
    /// Update a platform project.
    ///
    /// Setting `status` to `INACTIVE` freezes the project, `ACTIVE` makes it usable again.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
    ///
    /// Reference: section 4.1.3.3 更新项目.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: New properties of a platform project.
    pub fn update_project(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::UpdateProject,
    ) -> UpdateProject {
        UpdateProject(
            Call::new(self, &UPDATE_PROJECT, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a platform project.
    ///
    /// Only the owner may delete a project, and an active one must first be made `INACTIVE` with
    /// `update_project`.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
    ///
    /// Reference: section 4.1.3.4 删除项目.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn delete_project(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> DeleteProject {
        DeleteProject(
            Call::new(self, &DELETE_PROJECT, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Get a platform project.
    ///
    /// Returns the project with its storage, its members and the role of the caller in it.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
    ///
    /// Reference: section 4.1.3.5 获取项目详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn show_project(&self, eihealth_project_id: impl Into<String>) -> ShowProject {
        ShowProject(
            Call::new(self, &SHOW_PROJECT, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Add a project member or change their role.
    ///
    /// Gives the user the role in the project. The answer is 201 if the user was not a member before, 200
    /// if the role changed. The role of the owner cannot be changed.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}`
    ///
    /// Reference: section 4.1.3.6 更新或者添加项目成员角色.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `user_id`: Id of the user. 1 to 128 characters.
    /// - `body`: Role to give to a user.
    pub fn update_member(
        &self,
        eihealth_project_id: impl Into<String>,
        user_id: impl Into<String>,
        body: types::UpdateMember,
    ) -> UpdateMember {
        UpdateMember(
            Call::new(self, &UPDATE_MEMBER, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Remove a project member.
    ///
    /// Takes the access to the project from the user. The owner cannot be removed.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}`
    ///
    /// Reference: section 4.1.3.7 移除项目成员.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `user_id`: Id of the user. 1 to 128 characters.
    pub fn delete_member(
        &self,
        eihealth_project_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> DeleteMember {
        DeleteMember(
            Call::new(self, &DELETE_MEMBER, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Transfer a platform project to another owner.
    ///
    /// Makes another user the owner of the project. Only the owner may do this.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/transfer`
    ///
    /// Reference: section 4.1.3.8 转移项目.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: User to hand a project over to.
    pub fn transfer_project(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::TransferProject,
    ) -> TransferProject {
        TransferProject(
            Call::new(self, &TRANSFER_PROJECT, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Remove several project members.
    ///
    /// Each user succeeds or fails by itself. The answer is 207 if some failed, and every entry tells its
    /// own outcome. The owner cannot be removed.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/batch-delete`
    ///
    /// Reference: section 4.1.3.9 批量删除项目成员.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Members to remove from a project.
    pub fn batch_delete_member(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchDeleteMember,
    ) -> BatchDeleteMember {
        BatchDeleteMember(
            Call::new(self, &BATCH_DELETE_MEMBER, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get the audit tracker of a project.
    ///
    /// Returns which data events of the project are recorded, and for how long the records are kept.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker`
    ///
    /// Reference: section 4.1.3.10 获取项目审计日志追踪器.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn show_project_tracker(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowProjectTracker {
        ShowProjectTracker(
            Call::new(self, &SHOW_PROJECT_TRACKER, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Set which events the audit tracker records.
    ///
    /// Write events are always recorded, so `WRITE` must be among the events.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker`
    ///
    /// Reference: section 4.1.3.11 更新项目审计日志追踪器配置.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Data events to audit.
    pub fn update_project_tracker(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::UpdateProjectTracker,
    ) -> UpdateProjectTracker {
        UpdateProjectTracker(
            Call::new(self, &UPDATE_PROJECT_TRACKER, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List audit log files of a project.
    ///
    /// Returns the files and folders in one folder of the audit logs. `show_project_trace_data` gives the
    /// address of a single file.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces`
    ///
    /// Reference: section 4.1.3.12 获取项目审计日志.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `path`: Folder of the audit logs to list. At most 2000 characters.
    pub fn show_project_trace(
        &self,
        eihealth_project_id: impl Into<String>,
        path: impl Into<String>,
    ) -> ShowProjectTrace {
        ShowProjectTrace(
            Call::new(self, &SHOW_PROJECT_TRACE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .query::<String>("path", path.into(), &REQUIRED_LENGTH_TO_2000),
        )
    }
    /// Get an audit log file of a project.
    ///
    /// Returns what is known about one audit log file, with an address to download it from.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces/{path}`
    ///
    /// Reference: section 4.1.3.13 获取指定审计日志.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `path`: Full path of the audit log file, as `show_project_trace` gives it. 1 to 2000 characters.
    pub fn show_project_trace_data(
        &self,
        eihealth_project_id: impl Into<String>,
        path: impl Into<String>,
    ) -> ShowProjectTraceData {
        ShowProjectTraceData(
            Call::new(self, &SHOW_PROJECT_TRACE_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("path", path, &REQUIRED_LENGTH_1_2000),
        )
    }
    /// Download the latest audit records of a project.
    ///
    /// Returns a file with up to ten thousand of the latest records.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-traces`
    ///
    /// Reference: section 4.1.3.14 下载近一万条审计日志.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `x_language`: Language of the records: `zh_cn` for Chinese, `en-us` for English. 1 to 10 characters.
    pub fn download_data_trace(
        &self,
        eihealth_project_id: impl Into<String>,
        x_language: impl Into<String>,
    ) -> DownloadDataTrace {
        DownloadDataTrace(
            Call::new(self, &DOWNLOAD_DATA_TRACE, reply::download)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .header::<String>("X-Language", x_language.into(), &REQUIRED_LENGTH_1_10),
        )
    }
}

pub(crate) static CREATE_PROJECT: Operation = Operation {
    id: "create_project",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_project`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProject(Call<types::ResourceId>);

operation!(CreateProject, types::ResourceId);

pub(crate) static LIST_PROJECT: Operation = Operation {
    id: "list_project",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_project`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProject(Call<types::ProjectList>);

operation!(ListProject, types::ProjectList);

pub(crate) static UPDATE_PROJECT: Operation = Operation {
    id: "update_project",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_project`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProject(Call<()>);

operation!(UpdateProject, ());

pub(crate) static DELETE_PROJECT: Operation = Operation {
    id: "delete_project",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_project`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProject(Call<()>);

impl DeleteProject {
    /// Whether to delete the project at once instead of marking it for deletion. Not for core projects.
    ///
    /// Default `false`.
    pub fn x_delete_now(mut self, x_delete_now: bool) -> Self {
        self.0 = self.0.header("X-Delete-Now", x_delete_now, &Rule::NONE);
        self
    }
}

operation!(DeleteProject, ());

pub(crate) static SHOW_PROJECT: Operation = Operation {
    id: "show_project",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_project`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowProject(Call<types::Project>);

impl ShowProject {
    /// Name of the object storage bucket of the project.
    ///
    /// 1 to 128 characters.
    pub fn x_bucket_name(mut self, x_bucket_name: impl Into<String>) -> Self {
        self.0 = self
            .0
            .header::<String>("X-Bucket-Name", x_bucket_name.into(), &LENGTH_1_128);
        self
    }
    /// Organization of the container registry that holds the images of the project.
    ///
    /// 1 to 128 characters.
    pub fn x_namespace_name(mut self, x_namespace_name: impl Into<String>) -> Self {
        self.0 = self
            .0
            .header::<
                String,
            >("X-Namespace-Name", x_namespace_name.into(), &LENGTH_1_128);
        self
    }
}

operation!(ShowProject, types::Project);

pub(crate) static UPDATE_MEMBER: Operation = Operation {
    id: "update_member",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_member`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMember(Call<()>);

operation!(UpdateMember, ());

pub(crate) static DELETE_MEMBER: Operation = Operation {
    id: "delete_member",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_member`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMember(Call<()>);

operation!(DeleteMember, ());

pub(crate) static TRANSFER_PROJECT: Operation = Operation {
    id: "transfer_project",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/transfer",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::transfer_project`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferProject(Call<()>);

operation!(TransferProject, ());

pub(crate) static BATCH_DELETE_MEMBER: Operation = Operation {
    id: "batch_delete_member",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/batch-delete",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_delete_member`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteMember(Call<Vec<types::MemberRemoval>>);

operation!(BatchDeleteMember, Vec<types::MemberRemoval>);

pub(crate) static SHOW_PROJECT_TRACKER: Operation = Operation {
    id: "show_project_tracker",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_project_tracker`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowProjectTracker(Call<types::ProjectTracker>);

operation!(ShowProjectTracker, types::ProjectTracker);

pub(crate) static UPDATE_PROJECT_TRACKER: Operation = Operation {
    id: "update_project_tracker",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_project_tracker`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProjectTracker(Call<()>);

operation!(UpdateProjectTracker, ());

pub(crate) static SHOW_PROJECT_TRACE: Operation = Operation {
    id: "show_project_trace",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: true,
};

/// Request of [`Client::show_project_trace`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowProjectTrace(Call<types::TraceFileList>);

impl ShowProjectTrace {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
}

operation!(ShowProjectTrace, types::TraceFileList);

pub(crate) static SHOW_PROJECT_TRACE_DATA: Operation = Operation {
    id: "show_project_trace_data",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces/{path}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: true,
};

/// Request of [`Client::show_project_trace_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowProjectTraceData(Call<types::TraceFile>);

operation!(ShowProjectTraceData, types::TraceFile);

pub(crate) static DOWNLOAD_DATA_TRACE: Operation = Operation {
    id: "download_data_trace",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-traces",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::download_data_trace`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadDataTrace(Call<Download>);

operation!(DownloadDataTrace, Download);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_10: Rule = Rule::NONE.required().length(1, 10);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
static REQUIRED_LENGTH_TO_2000: Rule = Rule::NONE.required().length(0, 2000);
