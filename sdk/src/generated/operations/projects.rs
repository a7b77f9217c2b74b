// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{
    Ask, unseen, Source, Starts, States, Waiting, waits, starts,
};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Projects
///
/// Platform projects, their members and their audit traces.
impl Client {
    /// Create a platform project.
    ///
    /// Creates a project with its own object storage bucket and image namespace. The caller becomes its
    /// owner. Refused with `eihealth.01020007` if it would have more than 5 tags; with `eihealth.01020051`
    /// if the bucket is no parallel file system; with `eihealth.01020052` if another project uses the
    /// bucket; with `eihealth.01020049` if the name of the bucket is taken; with `eihealth.01020001` if the
    /// name is taken; with `eihealth.01020044` if the quota of storage is not from 1 GB to 10 PB.
    ///
    /// - `body`: Platform project to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateProject;
    ///
    /// let body = CreateProject::new("wgs-pilot")
    ///     .description("Whole-genome sequencing of the pilot cohort")
    ///     .tags(["wgs", "germline"])
    ///     .is_core(false);
    /// let created = client.create_project(body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects`
    ///
    /// Reference: section [4.1.3.1 创建项目](https://support.huaweicloud.com/api-eihealth/CreateProject.html).
    #[inline]
    pub fn create_project(&self, body: types::CreateProject) -> CreateProjectRequest {
        let mut request = Request::new(self, &CREATE_PROJECT);
        request.json(&body, &REQUIRED);
        CreateProjectRequest(Call::new(request, reply::json))
    }
    /// List platform projects.
    ///
    /// Returns the projects that the caller owns or is a member of.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut projects = client.list_project().items();
    /// while let Some(project) = projects.try_next().await? {
    ///     println!("{:?} {:?}", project.id, project.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects`
    ///
    /// Reference: section [4.1.3.2 获取项目列表](https://support.huaweicloud.com/api-eihealth/ListProject.html).
    #[inline]
    pub fn list_project(&self) -> ListProjectRequest {
        let request = Request::new(self, &LIST_PROJECT);
        ListProjectRequest(Call::new(request, reply::json))
    }
    /// Update a platform project.
    ///
    /// Setting `status` to `INACTIVE` freezes the project, `ACTIVE` makes it usable again. Refused with
    /// `eihealth.01020003` if the creation of the project has not ended; with `eihealth.01020007` if it
    /// would have more than 5 tags; with `eihealth.01020016` if the caller is not the owner; with
    /// `eihealth.01020040` if a core project is to be one no longer; with `eihealth.01020042` if the quota
    /// is less than what the project stores; with `eihealth.01020001` if the name is taken; with
    /// `eihealth.01020015` if a project that is not frozen is to be marked for deletion; with
    /// `eihealth.01020044` if the quota of storage is not from 1 GB to 10 PB.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: New properties of a platform project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{ProjectState, UpdateProject};
    ///
    /// let body = UpdateProject::new()
    ///     .description("Whole-genome sequencing of the pilot cohort, 120 samples")
    ///     .status(ProjectState::Active)
    ///     .tags(["wgs", "germline"])
    ///     .is_core(false)
    ///     .storage_quota(10995116277760);
    /// client.update_project("my-project", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
    ///
    /// Reference: section [4.1.3.3 更新项目](https://support.huaweicloud.com/api-eihealth/UpdateProject.html).
    #[inline]
    pub fn update_project(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::UpdateProject,
    ) -> UpdateProjectRequest {
        let mut request = Request::new(self, &UPDATE_PROJECT);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        UpdateProjectRequest(Call::new(request, reply::empty))
    }
    /// Delete a platform project.
    ///
    /// Only the owner may delete a project, and an active one must first be made `INACTIVE` with
    /// `update_project`. Refused with `eihealth.01020006` if the project is active; with
    /// `eihealth.01020009` if the caller is not the owner; with `eihealth.01020016` if the caller is not
    /// the owner.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_project("my-project").start().await?.wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
    ///
    /// Reference: section [4.1.3.4 删除项目](https://support.huaweicloud.com/api-eihealth/DeleteProject.html).
    #[inline]
    pub fn delete_project(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> DeleteProjectRequest {
        let mut request = Request::new(self, &DELETE_PROJECT);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        DeleteProjectRequest(Call::new(request, reply::empty))
    }
    /// Get a platform project.
    ///
    /// Returns the project with its storage, its members and the role of the caller in it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let project = client.show_project("my-project").await?;
    /// println!("{:?} {:?}", project.name, project.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
    ///
    /// Reference: section [4.1.3.5 获取项目详情](https://support.huaweicloud.com/api-eihealth/ShowProject.html).
    #[inline]
    pub fn show_project(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowProjectRequest {
        let mut request = Request::new(self, &SHOW_PROJECT);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ShowProjectRequest(Call::new(request, reply::json))
    }
    /// Add a project member or change their role.
    ///
    /// Gives the user the role in the project. The answer is 201 if the user was not a member before, 200
    /// if the role changed. The role of the owner cannot be changed. Refused with `eihealth.01020013` if
    /// the user is the owner; with `eihealth.01020008` if the user is not active; with `eihealth.01020047`
    /// if the platform does not have the role.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `user_id`: Id of the user. 1 to 128 characters.
    /// - `body`: Role to give to a user.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{MemberRole, UpdateMember};
    ///
    /// let body = UpdateMember::new(MemberRole::Developer);
    /// client.update_member("my-project", "c90e4a7b28d15f63a1e7b0d94c3f8256", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}`
    ///
    /// Reference: section [4.1.3.6
    /// 更新或者添加项目成员角色](https://support.huaweicloud.com/api-eihealth/UpdateMember.html).
    #[inline]
    pub fn update_member(
        &self,
        eihealth_project_id: impl Into<String>,
        user_id: impl Into<String>,
        body: types::UpdateMember,
    ) -> UpdateMemberRequest {
        let mut request = Request::new(self, &UPDATE_MEMBER);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateMemberRequest(Call::new(request, reply::empty))
    }
    /// Remove a project member.
    ///
    /// Takes the access to the project from the user. The owner cannot be removed. Refused with
    /// `eihealth.01020013` if the user is the owner.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `user_id`: Id of the user. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_member("my-project", "c90e4a7b28d15f63a1e7b0d94c3f8256").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}`
    ///
    /// Reference: section [4.1.3.7 移除项目成员](https://support.huaweicloud.com/api-eihealth/DeleteMember.html).
    #[inline]
    pub fn delete_member(
        &self,
        eihealth_project_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> DeleteMemberRequest {
        let mut request = Request::new(self, &DELETE_MEMBER);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteMemberRequest(Call::new(request, reply::empty))
    }
    /// Transfer a platform project to another owner.
    ///
    /// Makes another user the owner of the project. Only the owner may do this. Refused with
    /// `eihealth.01020010` if the project is neither available nor frozen; with `eihealth.01020011` if the
    /// caller is not the owner; with `eihealth.01020012` if the new owner is no administrator; with
    /// `eihealth.01020008` if the user is not active.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: User to hand a project over to.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::TransferProject;
    ///
    /// let body = TransferProject::new("c90e4a7b28d15f63a1e7b0d94c3f8256");
    /// client.transfer_project("my-project", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/transfer`
    ///
    /// Reference: section [4.1.3.8
    /// 转移项目](https://support.huaweicloud.com/api-eihealth/TransferProject.html).
    #[inline]
    pub fn transfer_project(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::TransferProject,
    ) -> TransferProjectRequest {
        let mut request = Request::new(self, &TRANSFER_PROJECT);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        TransferProjectRequest(Call::new(request, reply::empty))
    }
    /// Remove several project members.
    ///
    /// Each user succeeds or fails by itself. The answer is 207 if some failed, and every entry tells its
    /// own outcome. The owner cannot be removed. Refused with `eihealth.01020013` if the user is the owner;
    /// with `eihealth.01020028` if a user is listed twice.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Members to remove from a project.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{BatchDeleteMember, MemberRef};
    ///
    /// let body = BatchDeleteMember::new([MemberRef::new("c90e4a7b28d15f63a1e7b0d94c3f8256")]);
    /// let answer = client.batch_delete_member("my-project", body).await?;
    /// for item in answer.iter() {
    ///     println!("{:?} {:?}", item.id, item.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/batch-delete`
    ///
    /// Reference: section [4.1.3.9
    /// 批量删除项目成员](https://support.huaweicloud.com/api-eihealth/BatchDeleteMember.html).
    #[inline]
    pub fn batch_delete_member(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchDeleteMember,
    ) -> BatchDeleteMemberRequest {
        let mut request = Request::new(self, &BATCH_DELETE_MEMBER);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        BatchDeleteMemberRequest(Call::new(request, reply::json))
    }
    /// Get the audit tracker of a project.
    ///
    /// Returns which data events of the project are recorded, and for how long the records are kept.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let tracker = client.show_project_tracker("my-project").await?;
    /// println!("{:?} {:?}", tracker.bucket_lifecycle, tracker.data_event);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker`
    ///
    /// Reference: section [4.1.3.10
    /// 获取项目审计日志追踪器](https://support.huaweicloud.com/api-eihealth/ShowProjectTracker.html).
    #[inline]
    pub fn show_project_tracker(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ShowProjectTrackerRequest {
        let mut request = Request::new(self, &SHOW_PROJECT_TRACKER);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ShowProjectTrackerRequest(Call::new(request, reply::json))
    }
    /// Set which events the audit tracker records.
    ///
    /// Write events are always recorded, so `WRITE` must be among the events. Refused with
    /// `eihealth.01020036` if `WRITE` is not among the events.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Data events to audit.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{TracedDataEvent, UpdateProjectTracker};
    ///
    /// let body = UpdateProjectTracker::new([TracedDataEvent::Read, TracedDataEvent::Write]);
    /// client.update_project_tracker("my-project", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker`
    ///
    /// Reference: section [4.1.3.11
    /// 更新项目审计日志追踪器配置](https://support.huaweicloud.com/api-eihealth/UpdateProjectTracker.html).
    #[inline]
    pub fn update_project_tracker(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::UpdateProjectTracker,
    ) -> UpdateProjectTrackerRequest {
        let mut request = Request::new(self, &UPDATE_PROJECT_TRACKER);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        UpdateProjectTrackerRequest(Call::new(request, reply::empty))
    }
    /// List audit log files of a project.
    ///
    /// Returns, page by page, the files and folders in one folder of the audit logs.
    /// `show_project_trace_data` gives the address of a single file.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `path`: Folder of the audit logs to list. At most 2000 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut datas = client.show_project_trace("my-project", "2024|05|17").items();
    /// while let Some(data) = datas.try_next().await? {
    ///     println!("{:?} {:?}", data.name, data.path);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces`
    ///
    /// Reference: section [4.1.3.12
    /// 获取项目审计日志](https://support.huaweicloud.com/api-eihealth/ShowProjectTrace.html).
    #[inline]
    pub fn show_project_trace(
        &self,
        eihealth_project_id: impl Into<String>,
        path: impl Into<String>,
    ) -> ShowProjectTraceRequest {
        let mut request = Request::new(self, &SHOW_PROJECT_TRACE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.query::<String>("path", path.into(), &REQUIRED_LENGTH_TO_2000);
        ShowProjectTraceRequest(Call::new(request, reply::json))
    }
    /// Get an audit log file of a project.
    ///
    /// Returns what is known about one audit log file, with an address to download it from.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `path`: Full path of the audit log file, as `show_project_trace` gives it. 1 to 2000 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let data = client
    ///     .show_project_trace_data(
    ///         "my-project",
    ///         "2024|05|17|wgs-pilot_CloudTrace_cn-north-4_2024-05-17T08-30-00Z_example.json.gz",
    ///     )
    ///     .await?;
    /// println!("{:?} {:?}", data.name, data.path);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces/{path}`
    ///
    /// Reference: section [4.1.3.13
    /// 获取指定审计日志](https://support.huaweicloud.com/api-eihealth/ShowProjectTraceData.html).
    #[inline]
    pub fn show_project_trace_data(
        &self,
        eihealth_project_id: impl Into<String>,
        path: impl Into<String>,
    ) -> ShowProjectTraceDataRequest {
        let mut request = Request::new(self, &SHOW_PROJECT_TRACE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("path", path.into(), &REQUIRED_LENGTH_1_2000);
        ShowProjectTraceDataRequest(Call::new(request, reply::json))
    }
    /// Download the latest audit records of a project.
    ///
    /// Returns a file with up to ten thousand of the latest records.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `x_language`: Language of the records. One of `zh_cn`, `en-us`.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::TraceLanguage;
    ///
    /// let saved = client
    ///     .download_data_trace("my-project", TraceLanguage::ZhCn)
    ///     .await?
    ///     .save("trace.txt")
    ///     .await?;
    /// println!("{} bytes", saved.bytes);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-traces`
    ///
    /// Reference: section [4.1.3.14
    /// 下载近一万条审计日志](https://support.huaweicloud.com/api-eihealth/DownloadDataTrace.html).
    #[inline]
    pub fn download_data_trace(
        &self,
        eihealth_project_id: impl Into<String>,
        x_language: impl Into<types::TraceLanguage>,
    ) -> DownloadDataTraceRequest {
        let mut request = Request::new(self, &DOWNLOAD_DATA_TRACE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request
            .header::<types::TraceLanguage>("X-Language", x_language.into(), &REQUIRED);
        DownloadDataTraceRequest(Call::new(request, reply::download))
    }
}

pub(crate) static CREATE_PROJECT: Operation = Operation::new(
    "create_project",
    Method::POST,
    "/v1/{project_id}/eihealth-projects",
    Repeat::Refused,
    &CATALOGUE,
);

/// Create a platform project: the request of [`Client::create_project`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects`
///
/// Reference: section [4.1.3.1 创建项目](https://support.huaweicloud.com/api-eihealth/CreateProject.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProjectRequest(Call<types::ResourceId>);

operation!(CreateProjectRequest, types::ResourceId);

pub(crate) static LIST_PROJECT: Operation = Operation::new(
    "list_project",
    Method::GET,
    "/v1/{project_id}/eihealth-projects",
    Repeat::Safe,
    &CATALOGUE,
);

/// List platform projects: the request of [`Client::list_project`].
///
/// Answers with [`ProjectList`](crate::types::ProjectList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects`
///
/// Reference: section [4.1.3.2 获取项目列表](https://support.huaweicloud.com/api-eihealth/ListProject.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectRequest(Call<types::ProjectList>);

operation!(ListProjectRequest, types::ProjectList);

pub(crate) static LIST_PROJECT_PAGES: Paging = Paging::new("projects", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListProjectRequest, LIST_PROJECT_PAGES, types::ProjectList[projects] => types::ProjectSummary);

pub(crate) static UPDATE_PROJECT: Operation = Operation::new(
    "update_project",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a platform project: the request of [`Client::update_project`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
///
/// Reference: section [4.1.3.3 更新项目](https://support.huaweicloud.com/api-eihealth/UpdateProject.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProjectRequest(Call<()>);

operation!(UpdateProjectRequest, ());

pub(crate) static DELETE_PROJECT: Operation = Operation::new(
    "delete_project",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a platform project: the request of [`Client::delete_project`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
///
/// Reference: section [4.1.3.4 删除项目](https://support.huaweicloud.com/api-eihealth/DeleteProject.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProjectRequest(Call<()>);

impl DeleteProjectRequest {
    /// Whether to delete the project at once instead of marking it for deletion. Not for core projects.
    ///
    /// Default `false`.
    #[inline]
    pub fn x_delete_now(mut self, x_delete_now: impl Into<Option<bool>>) -> Self {
        let given: Option<bool> = x_delete_now.into();
        match given {
            Some(x_delete_now) => {
                self.0.request.header("X-Delete-Now", x_delete_now, &Rule::NONE)
            }
            None => self.0.request.unset("header", "X-Delete-Now"),
        }
        self
    }
}

operation!(DeleteProjectRequest, ());

static DELETE_PROJECT_STARTS: Starts = Starts::new(
        &crate::generated::operations::SHOW_PROJECT,
        &[("eihealth_project_id", Source::Path("eihealth_project_id"))],
    )
    .gone();

starts!(gone DeleteProjectRequest, DELETE_PROJECT_STARTS, (), unseen, crate::generated::operations::wait_show_project, types::Project);

pub(crate) static SHOW_PROJECT: Operation = Operation::new(
    "show_project",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a platform project: the request of [`Client::show_project`].
///
/// Answers with [`Project`](crate::types::Project).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}`
///
/// Reference: section [4.1.3.5 获取项目详情](https://support.huaweicloud.com/api-eihealth/ShowProject.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowProjectRequest(Call<types::Project>);

impl ShowProjectRequest {
    /// Name of the object storage bucket of the project.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn x_bucket_name<Form>(
        mut self,
        x_bucket_name: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(x_bucket_name);
        match given {
            Some(x_bucket_name) => {
                self.0
                    .request
                    .header::<String>("X-Bucket-Name", x_bucket_name, &LENGTH_1_128)
            }
            None => self.0.request.unset("header", "X-Bucket-Name"),
        }
        self
    }
    /// Organization of the container registry that holds the images of the project.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn x_namespace_name<Form>(
        mut self,
        x_namespace_name: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(x_namespace_name);
        match given {
            Some(x_namespace_name) => {
                self.0
                    .request
                    .header::<
                        String,
                    >("X-Namespace-Name", x_namespace_name, &LENGTH_1_128)
            }
            None => self.0.request.unset("header", "X-Namespace-Name"),
        }
        self
    }
}

operation!(ShowProjectRequest, types::Project);

static SHOW_PROJECT_WAITING: Waiting = Waiting::new(
    "status",
    &States::NONE.progress(&["TO_BE_DELETED"]),
);

#[inline]
pub(crate) fn wait_show_project(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::Project> {
    crate::waiting::Wait::new(request, &SHOW_PROJECT_WAITING, Ask::One(reply::json))
}

waits!(ShowProjectRequest, wait, wait_show_project, types::Project);

pub(crate) static UPDATE_MEMBER: Operation = Operation::new(
    "update_member",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Add a project member or change their role: the request of [`Client::update_member`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}`
///
/// Reference: section [4.1.3.6
/// 更新或者添加项目成员角色](https://support.huaweicloud.com/api-eihealth/UpdateMember.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMemberRequest(Call<()>);

operation!(UpdateMemberRequest, ());

pub(crate) static DELETE_MEMBER: Operation = Operation::new(
    "delete_member",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Remove a project member: the request of [`Client::delete_member`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/{user_id}`
///
/// Reference: section [4.1.3.7 移除项目成员](https://support.huaweicloud.com/api-eihealth/DeleteMember.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMemberRequest(Call<()>);

operation!(DeleteMemberRequest, ());

pub(crate) static TRANSFER_PROJECT: Operation = Operation::new(
    "transfer_project",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/transfer",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Transfer a platform project to another owner: the request of [`Client::transfer_project`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/transfer`
///
/// Reference: section [4.1.3.8
/// 转移项目](https://support.huaweicloud.com/api-eihealth/TransferProject.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferProjectRequest(Call<()>);

operation!(TransferProjectRequest, ());

pub(crate) static BATCH_DELETE_MEMBER: Operation = Operation::new(
    "batch_delete_member",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/batch-delete",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Remove several project members: the request of [`Client::batch_delete_member`].
///
/// Answers with a list of [`MemberRemoval`](crate::types::MemberRemoval).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/members/batch-delete`
///
/// Reference: section [4.1.3.9
/// 批量删除项目成员](https://support.huaweicloud.com/api-eihealth/BatchDeleteMember.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteMemberRequest(Call<Vec<types::MemberRemoval>>);

operation!(BatchDeleteMemberRequest, Vec<types::MemberRemoval>);

pub(crate) static SHOW_PROJECT_TRACKER: Operation = Operation::new(
    "show_project_tracker",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the audit tracker of a project: the request of [`Client::show_project_tracker`].
///
/// Answers with [`ProjectTracker`](crate::types::ProjectTracker).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker`
///
/// Reference: section [4.1.3.10
/// 获取项目审计日志追踪器](https://support.huaweicloud.com/api-eihealth/ShowProjectTracker.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowProjectTrackerRequest(Call<types::ProjectTracker>);

operation!(ShowProjectTrackerRequest, types::ProjectTracker);

pub(crate) static UPDATE_PROJECT_TRACKER: Operation = Operation::new(
    "update_project_tracker",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Set which events the audit tracker records: the request of [`Client::update_project_tracker`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-tracker`
///
/// Reference: section [4.1.3.11
/// 更新项目审计日志追踪器配置](https://support.huaweicloud.com/api-eihealth/UpdateProjectTracker.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProjectTrackerRequest(Call<()>);

operation!(UpdateProjectTrackerRequest, ());

pub(crate) static SHOW_PROJECT_TRACE: Operation = Operation::new(
        "show_project_trace",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// List audit log files of a project: the request of [`Client::show_project_trace`].
///
/// Answers with [`TraceFileList`](crate::types::TraceFileList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces`
///
/// Reference: section [4.1.3.12
/// 获取项目审计日志](https://support.huaweicloud.com/api-eihealth/ShowProjectTrace.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowProjectTraceRequest(Call<types::TraceFileList>);

impl ShowProjectTraceRequest {
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
}

operation!(ShowProjectTraceRequest, types::TraceFileList);

pub(crate) static SHOW_PROJECT_TRACE_PAGES: Paging = Paging::new(
        "datas",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .total("count")
    .limit("limit", 100);

paged!(ShowProjectTraceRequest, SHOW_PROJECT_TRACE_PAGES, types::TraceFileList[datas] => types::TraceFile);

pub(crate) static SHOW_PROJECT_TRACE_DATA: Operation = Operation::new(
        "show_project_trace_data",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces/{path}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// Get an audit log file of a project: the request of [`Client::show_project_trace_data`].
///
/// Answers with [`TraceFile`](crate::types::TraceFile).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/project-traces/{path}`
///
/// Reference: section [4.1.3.13
/// 获取指定审计日志](https://support.huaweicloud.com/api-eihealth/ShowProjectTraceData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowProjectTraceDataRequest(Call<types::TraceFile>);

operation!(ShowProjectTraceDataRequest, types::TraceFile);

pub(crate) static DOWNLOAD_DATA_TRACE: Operation = Operation::new(
        "download_data_trace",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-traces",
        Repeat::Safe,
        &CATALOGUE,
    )
    .streams(&[]);

/// Download the latest audit records of a project: the request of [`Client::download_data_trace`].
///
/// Answers with a file, as [`Download`](crate::Download).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-traces`
///
/// Reference: section [4.1.3.14
/// 下载近一万条审计日志](https://support.huaweicloud.com/api-eihealth/DownloadDataTrace.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadDataTraceRequest(Call<Download>);

operation!(DownloadDataTraceRequest, Download);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
static REQUIRED_LENGTH_TO_2000: Rule = Rule::NONE.required().length(0, 2000);
