// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, seen, Source, Starts, States, Waiting, waits, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Auto jobs
///
/// Jobs that start by themselves when database rows match.
impl Client {
    /// List automatic jobs.
    ///
    /// Returns, page by page, the automatic jobs of the project with the database and workflow of each.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut auto_jobs = client.list_auto_job("my-project").items();
    /// while let Some(auto_job) = auto_jobs.try_next().await? {
    ///     println!("{:?} {:?}", auto_job.id, auto_job.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs`
    ///
    /// Reference: section [4.5.3.1
    /// 获取自动作业模板列表](https://support.huaweicloud.com/api-eihealth/ListAutoJob.html).
    #[inline]
    pub fn list_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListAutoJobRequest {
        let mut request = Request::new(self, &LIST_AUTO_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListAutoJobRequest(Call::new(request, reply::json))
    }
    /// Create an automatic job.
    ///
    /// Creates a template from which jobs are started for data of a database, and returns its identifier;
    /// `start_auto_job` sets it going. A referenced database, or one in use by another automatic job,
    /// cannot be used. Refused with `eihealth.01040045` if the status column is not of type String or is a
    /// primary key; with `eihealth.01040047` if automatic jobs have added 5 columns to the database; with
    /// `eihealth.01050200` if the workflow has no tasks; with `eihealth.01050302` if another automatic job
    /// uses the database; with `eihealth.01050318` if the database is a reference; with `eihealth.01050314`
    /// if a trigger's column is not searchable; with `eihealth.01050316` if automatic jobs have added 5
    /// columns to the database; with `eihealth.01050301` if an OBS path is wrong or not open to the caller;
    /// with `eihealth.01050303` if a column that has to be of type String is not; with `eihealth.01050305`
    /// if the status column is used for something else too; with `eihealth.01050306` if a trigger's mode
    /// doesn't suit the type of its column; with `eihealth.01050312` if a trigger's value doesn't suit the
    /// type of its column; with `eihealth.01050315` if a column that must not be a primary key is one; with
    /// `eihealth.01050317` if the database has a column of the name.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Automatic job to create: the database it watches, its conditions, and what it starts.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     AutoJobNameType, CreateAutoJob, DatabaseTrigger, GpuType, JobTask, JobToolType,
    ///     ResourceRequirement, TaskParameter, TriggerComparison,
    /// };
    ///
    /// let body = CreateAutoJob::new(
    ///     "call-new-samples",
    ///     "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4",
    ///     "call_status",
    ///     "41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4",
    ///     JobToolType::Workflow,
    ///     "germline-wgs",
    ///     AutoJobNameType::Manual,
    /// )
    /// .description("Calls variants of every sample that passes quality control")
    /// .database_column_type("EXISTED")
    /// .clean_database_column(true)
    /// .database_trigger([DatabaseTrigger::new("depth", TriggerComparison::Gt, "30")])
    /// .job_description("Germline calling")
    /// .labels(["wgs"])
    /// .priority(3)
    /// .timeout(2880)
    /// .output_dir("/results/samples")
    /// .output_dir_type("MANUAL")
    /// .node_labels(["highmem"])
    /// .io_acc_id("93e6521d-e32f-ff30-f839-9e9405cf057c")
    /// .tasks([
    ///     JobTask::new("align")
    ///         .inputs([TaskParameter::new("reads").source("MANUAL").values(["/raw/NA-01"])])
    ///         .resources(
    ///             ResourceRequirement::new()
    ///                 .cpu_type("X86")
    ///                 .cpu("8C")
    ///                 .memory("32G")
    ///                 .gpu_type(GpuType::Empty)
    ///                 .gpu("0"),
    ///         )
    ///         .io_acc_type("SFS"),
    /// ]);
    /// let created = client.create_auto_job("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs`
    ///
    /// Reference: section [4.5.3.2
    /// 创建自动作业模板](https://support.huaweicloud.com/api-eihealth/CreateAutoJob.html).
    #[inline]
    pub fn create_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateAutoJob,
    ) -> CreateAutoJobRequest {
        let mut request = Request::new(self, &CREATE_AUTO_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateAutoJobRequest(Call::new(request, reply::json))
    }
    /// Delete an automatic job.
    ///
    /// Deletes the automatic job. A running one must be stopped first. Refused with `eihealth.01050309` if
    /// the automatic job runs.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_auto_job("my-project", "a4f6172c-e05b-4d93-b81f-2c96d7e3085a").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
    ///
    /// Reference: section [4.5.3.3
    /// 删除自动作业模板](https://support.huaweicloud.com/api-eihealth/DeleteAutoJob.html).
    #[inline]
    pub fn delete_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
    ) -> DeleteAutoJobRequest {
        let mut request = Request::new(self, &DELETE_AUTO_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("auto_job_id", auto_job_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteAutoJobRequest(Call::new(request, reply::empty))
    }
    /// Update an automatic job.
    ///
    /// Replaces the settings of the automatic job, which must not be running; its name, database, workflow
    /// and status column must stay the same. Refused with `eihealth.01050308` if name, database, workflow
    /// or status column differ; with `eihealth.01050309` if the automatic job runs; with
    /// `eihealth.01050314` if a trigger's column is not searchable; with `eihealth.01050301` if an OBS path
    /// is wrong or not open to the caller; with `eihealth.01050303` if a column that has to be of type
    /// String is not; with `eihealth.01050305` if the status column is used for something else too; with
    /// `eihealth.01050306` if a trigger's mode doesn't suit the type of its column; with
    /// `eihealth.01050312` if a trigger's value doesn't suit the type of its column; with
    /// `eihealth.01050315` if a column that must not be a primary key is one.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    /// - `body`: New definition of an automatic job.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     AutoJobNameType, DatabaseTrigger, GpuType, JobTask, JobToolType,
    ///     ResourceRequirement, TaskParameter, TriggerComparison, UpdateAutoJob,
    /// };
    ///
    /// let body = UpdateAutoJob::new(
    ///     "call-new-samples",
    ///     "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4",
    ///     "call_status",
    ///     "41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4",
    ///     JobToolType::Workflow,
    ///     "germline-wgs",
    ///     AutoJobNameType::Manual,
    /// )
    /// .description("Calls variants of every sample that passes quality control")
    /// .database_column_type("EXISTED")
    /// .clean_database_column(true)
    /// .database_trigger([DatabaseTrigger::new("depth", TriggerComparison::Gt, "30")])
    /// .job_description("Germline calling")
    /// .labels(["wgs"])
    /// .priority(3)
    /// .timeout(2880)
    /// .output_dir("/results/samples")
    /// .output_dir_type("MANUAL")
    /// .node_labels(["highmem"])
    /// .io_acc_id("93e6521d-e32f-ff30-f839-9e9405cf057c")
    /// .tasks([
    ///     JobTask::new("align")
    ///         .inputs([TaskParameter::new("reads").source("MANUAL").values(["/raw/NA-01"])])
    ///         .resources(
    ///             ResourceRequirement::new()
    ///                 .cpu_type("X86")
    ///                 .cpu("8C")
    ///                 .memory("32G")
    ///                 .gpu_type(GpuType::Empty)
    ///                 .gpu("0"),
    ///         )
    ///         .io_acc_type("SFS"),
    /// ]);
    /// client
    ///     .update_auto_job("my-project", "a4f6172c-e05b-4d93-b81f-2c96d7e3085a", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
    ///
    /// Reference: section [4.5.3.4
    /// 更新自动作业模板](https://support.huaweicloud.com/api-eihealth/UpdateAutoJob.html).
    #[inline]
    pub fn update_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
        body: types::UpdateAutoJob,
    ) -> UpdateAutoJobRequest {
        let mut request = Request::new(self, &UPDATE_AUTO_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("auto_job_id", auto_job_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateAutoJobRequest(Call::new(request, reply::empty))
    }
    /// Get an automatic job.
    ///
    /// Returns the automatic job with its triggers and the settings of the jobs it starts.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_auto_job("my-project", "a4f6172c-e05b-4d93-b81f-2c96d7e3085a")
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
    ///
    /// Reference: section [4.5.3.5
    /// 查询自动作业模板](https://support.huaweicloud.com/api-eihealth/ShowAutoJob.html).
    #[inline]
    pub fn show_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
    ) -> ShowAutoJobRequest {
        let mut request = Request::new(self, &SHOW_AUTO_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("auto_job_id", auto_job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowAutoJobRequest(Call::new(request, reply::json))
    }
    /// Start an automatic job.
    ///
    /// Sets the automatic job going and returns an identifier with the apps and node labels involved;
    /// `show_auto_job` shows its status. Refused with `eihealth.01050310` if the state of the automatic job
    /// does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .start_auto_job("my-project", "a4f6172c-e05b-4d93-b81f-2c96d7e3085a")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/start`
    ///
    /// Reference: section [4.5.3.6 启动自动作业](https://support.huaweicloud.com/api-eihealth/StartAutoJob.html).
    #[inline]
    pub fn start_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
    ) -> StartAutoJobRequest {
        let mut request = Request::new(self, &START_AUTO_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("auto_job_id", auto_job_id.into(), &REQUIRED_LENGTH_1_128);
        StartAutoJobRequest(Call::new(request, reply::json))
    }
    /// Stop an automatic job.
    ///
    /// Stops the automatic job. Only possible in certain states. Refused with `eihealth.01050311` if the
    /// state of the automatic job does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.stop_auto_job("my-project", "a4f6172c-e05b-4d93-b81f-2c96d7e3085a").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/stop`
    ///
    /// Reference: section [4.5.3.7 停止自动作业](https://support.huaweicloud.com/api-eihealth/StopAutoJob.html).
    #[inline]
    pub fn stop_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
    ) -> StopAutoJobRequest {
        let mut request = Request::new(self, &STOP_AUTO_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("auto_job_id", auto_job_id.into(), &REQUIRED_LENGTH_1_128);
        StopAutoJobRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static LIST_AUTO_JOB: Operation = Operation::new(
    "list_auto_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs",
    Repeat::Safe,
    &CATALOGUE,
);

/// List automatic jobs: the request of [`Client::list_auto_job`].
///
/// Answers with [`AutoJobList`](crate::types::AutoJobList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs`
///
/// Reference: section [4.5.3.1
/// 获取自动作业模板列表](https://support.huaweicloud.com/api-eihealth/ListAutoJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAutoJobRequest(Call<types::AutoJobList>);

impl ListAutoJobRequest {
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
    /// Field to sort by.
    #[inline]
    pub fn sort_key<Form>(mut self, sort_key: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0.request.query::<String>("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
    /// Sort direction.
    ///
    /// One of `ASC`, `DESC`; default `DESC`.
    #[inline]
    pub fn sort_dir<Form>(
        mut self,
        sort_dir: impl IntoOption<types::SortOrder, Form>,
    ) -> Self {
        let given: Option<types::SortOrder> = IntoOption::into_option(sort_dir);
        match given {
            Some(sort_dir) => {
                self.0
                    .request
                    .query::<types::SortOrder>("sort_dir", sort_dir, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_dir"),
        }
        self
    }
    /// Language of the texts in the answer.
    ///
    /// One of `zh_cn`, `en_us`; default `en_us`.
    #[inline]
    pub fn x_language<Form>(
        mut self,
        x_language: impl IntoOption<types::TextLanguage, Form>,
    ) -> Self {
        let given: Option<types::TextLanguage> = IntoOption::into_option(x_language);
        match given {
            Some(x_language) => {
                self.0
                    .request
                    .header::<types::TextLanguage>("X-Language", x_language, &Rule::NONE)
            }
            None => self.0.request.unset("header", "X-Language"),
        }
        self
    }
}

operation!(ListAutoJobRequest, types::AutoJobList);

pub(crate) static LIST_AUTO_JOB_PAGES: Paging = Paging::new(
        "auto_jobs",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListAutoJobRequest, LIST_AUTO_JOB_PAGES, types::AutoJobList[auto_jobs] => types::AutoJobSummary);

pub(crate) static CREATE_AUTO_JOB: Operation = Operation::new(
    "create_auto_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create an automatic job: the request of [`Client::create_auto_job`].
///
/// Answers with [`CreatedAutoJob`](crate::types::CreatedAutoJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs`
///
/// Reference: section [4.5.3.2
/// 创建自动作业模板](https://support.huaweicloud.com/api-eihealth/CreateAutoJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAutoJobRequest(Call<types::CreatedAutoJob>);

operation!(CreateAutoJobRequest, types::CreatedAutoJob);

pub(crate) static DELETE_AUTO_JOB: Operation = Operation::new(
    "delete_auto_job",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete an automatic job: the request of [`Client::delete_auto_job`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
///
/// Reference: section [4.5.3.3
/// 删除自动作业模板](https://support.huaweicloud.com/api-eihealth/DeleteAutoJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAutoJobRequest(Call<()>);

operation!(DeleteAutoJobRequest, ());

pub(crate) static UPDATE_AUTO_JOB: Operation = Operation::new(
    "update_auto_job",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update an automatic job: the request of [`Client::update_auto_job`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
///
/// Reference: section [4.5.3.4
/// 更新自动作业模板](https://support.huaweicloud.com/api-eihealth/UpdateAutoJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAutoJobRequest(Call<()>);

operation!(UpdateAutoJobRequest, ());

pub(crate) static SHOW_AUTO_JOB: Operation = Operation::new(
    "show_auto_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get an automatic job: the request of [`Client::show_auto_job`].
///
/// Answers with [`AutoJob`](crate::types::AutoJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
///
/// Reference: section [4.5.3.5
/// 查询自动作业模板](https://support.huaweicloud.com/api-eihealth/ShowAutoJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAutoJobRequest(Call<types::AutoJob>);

operation!(ShowAutoJobRequest, types::AutoJob);

static SHOW_AUTO_JOB_WAITING: Waiting = Waiting::new(
        "status",
        &States::NONE.progress(&["RUNNING"]).success(&["SUCCEEDED"]),
    )
    .ended("finish_time");

#[inline]
pub(crate) fn wait_show_auto_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::AutoJob> {
    crate::waiting::Wait::new(request, &SHOW_AUTO_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowAutoJobRequest, wait, wait_show_auto_job, types::AutoJob);

pub(crate) static START_AUTO_JOB: Operation = Operation::new(
    "start_auto_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/start",
    Repeat::Refused,
    &CATALOGUE,
);

/// Start an automatic job: the request of [`Client::start_auto_job`].
///
/// Answers with [`StartedAutoJob`](crate::types::StartedAutoJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/start`
///
/// Reference: section [4.5.3.6 启动自动作业](https://support.huaweicloud.com/api-eihealth/StartAutoJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartAutoJobRequest(Call<types::StartedAutoJob>);

operation!(StartAutoJobRequest, types::StartedAutoJob);

static START_AUTO_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_AUTO_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("auto_job_id", Source::Path("auto_job_id")),
    ],
);

starts!(StartAutoJobRequest, START_AUTO_JOB_STARTS, types::StartedAutoJob, seen, crate::generated::operations::wait_show_auto_job, types::AutoJob);

pub(crate) static STOP_AUTO_JOB: Operation = Operation::new(
    "stop_auto_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/stop",
    Repeat::Refused,
    &CATALOGUE,
);

/// Stop an automatic job: the request of [`Client::stop_auto_job`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/stop`
///
/// Reference: section [4.5.3.7 停止自动作业](https://support.huaweicloud.com/api-eihealth/StopAutoJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopAutoJobRequest(Call<()>);

operation!(StopAutoJobRequest, ());

static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
