// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Milliseconds;
use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, seen, unseen, Source, Starts, Waiting, waits, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Nextflow jobs
///
/// Runs of Nextflow workflows.
impl Client {
    /// Create a Nextflow job.
    ///
    /// Starts a run of a Nextflow workflow; follow it with `show_nextflow_job`. The Nextflow engine has to
    /// be installed. Refused with `eihealth.01090005` if the parameter file is too large; with
    /// `eihealth.01090020` if no engine is installed; with `eihealth.01090021` if the parameter file is not
    /// named `.yaml`, `.yml`, `.json` or `.txt`; with `eihealth.01090022` if a parameter points into a
    /// bucket outside the platform; with `eihealth.01090010` if the parameter file can't be read; with
    /// `eihealth.01090006` if a required parameter has no value; with `eihealth.01090014` if an OBS path is
    /// wrong or not open to the caller.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `name`: Name of the job: letters, digits and `-`. 1 to 63 characters.
    /// - `workflow_id`: Id of the workflow to run, as `list_nextflow_workflow` gives it. At most 135 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::Upload;
    ///
    /// let job = client
    ///     .create_nextflow_job(
    ///         "my-project",
    ///         "wgs-NA-01",
    ///         "0d9e63a4-7b58-4c12-9fe6-81a5d2c74b30",
    ///     )
    ///     .description("Germline calls of NA-01")
    ///     .labels(["pilot", "wgs"])
    ///     .params(Upload::from(std::fs::read("params.yaml")?).file_name("params.yaml"))
    ///     .priority(5)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs`
    ///
    /// Reference: section [4.8.2.1 创建 nextflow
    /// 作业](https://support.huaweicloud.com/api-eihealth/CreateNextflowJob.html).
    #[inline]
    pub fn create_nextflow_job(
        &self,
        eihealth_project_id: impl Into<String>,
        name: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> CreateNextflowJobRequest {
        let mut request = Request::new(self, &CREATE_NEXTFLOW_JOB);
        request.form();
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.part::<String>("name", &name.into(), &REQUIRED_LENGTH_1_63);
        request
            .part::<String>("workflow_id", &workflow_id.into(), &REQUIRED_LENGTH_TO_135);
        CreateNextflowJobRequest(Call::new(request, reply::json))
    }
    /// List Nextflow jobs.
    ///
    /// Returns the jobs that meet every filter given, page by page, the newest first unless told otherwise.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jobs = client.list_nextflow_job("my-project").items();
    /// while let Some(job) = jobs.try_next().await? {
    ///     println!("{:?} {:?}", job.id, job.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs`
    ///
    /// Reference: section [4.8.2.2 查询 nextflow
    /// 作业列表](https://support.huaweicloud.com/api-eihealth/ListNextflowJob.html).
    #[inline]
    pub fn list_nextflow_job(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListNextflowJobRequest {
        let mut request = Request::new(self, &LIST_NEXTFLOW_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListNextflowJobRequest(Call::new(request, reply::json))
    }
    /// Get a Nextflow job.
    ///
    /// Returns the job with its state, parameters and configuration.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_nextflow_job("my-project", "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2")
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}`
    ///
    /// Reference: section [4.8.2.3 获取 Nextflow
    /// 作业详情](https://support.huaweicloud.com/api-eihealth/ShowNextflowJob.html).
    #[inline]
    pub fn show_nextflow_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowNextflowJobRequest {
        let mut request = Request::new(self, &SHOW_NEXTFLOW_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowNextflowJobRequest(Call::new(request, reply::json))
    }
    /// Delete a Nextflow job.
    ///
    /// The service refuses to delete a job that runs. Refused with `eihealth.01090013` if the job runs.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_nextflow_job("my-project", "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}`
    ///
    /// Reference: section [4.8.2.4 删除 Nextflow
    /// 作业](https://support.huaweicloud.com/api-eihealth/DeleteNextflowJob.html).
    #[inline]
    pub fn delete_nextflow_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> DeleteNextflowJobRequest {
        let mut request = Request::new(self, &DELETE_NEXTFLOW_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteNextflowJobRequest(Call::new(request, reply::empty))
    }
    /// Retry a Nextflow job.
    ///
    /// Runs a failed or cancelled job again. The service refuses to retry a job in any other state. Refused
    /// with `eihealth.01090005` if the parameter file is too large; with `eihealth.01090015` if the job
    /// neither failed nor was cancelled; with `eihealth.01090021` if the parameter file is not named
    /// `.yaml`, `.yml`, `.json` or `.txt`.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::Upload;
    ///
    /// let job = client
    ///     .retry_nextflow_job("my-project", "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2")
    ///     .params(Upload::from(std::fs::read("params.yaml")?).file_name("params.yaml"))
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/retry`
    ///
    /// Reference: section [4.8.2.5 重试 Nextflow
    /// 作业](https://support.huaweicloud.com/api-eihealth/RetryNextflowJob.html).
    #[inline]
    pub fn retry_nextflow_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> RetryNextflowJobRequest {
        let mut request = Request::new(self, &RETRY_NEXTFLOW_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        RetryNextflowJobRequest(Call::new(request, reply::empty))
    }
    /// Get the log of a Nextflow job.
    ///
    /// Returns the log of the Nextflow engine for the job, and where to download it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut logs = client
    ///     .show_nextflow_job_log("my-project", "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2")
    ///     .items();
    /// while let Some(log) = logs.try_next().await? {
    ///     println!("{log:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/logs`
    ///
    /// Reference: section [4.8.2.6 获取 Nextflow
    /// 作业日志](https://support.huaweicloud.com/api-eihealth/ShowNextflowJobLog.html).
    #[inline]
    pub fn show_nextflow_job_log(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowNextflowJobLogRequest {
        let mut request = Request::new(self, &SHOW_NEXTFLOW_JOB_LOG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowNextflowJobLogRequest(Call::new(request, reply::json))
    }
    /// Stop a Nextflow job.
    ///
    /// The service refuses to stop a job that has ended. Refused with `eihealth.01090012` if the job has
    /// ended.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.stop_nextflow_job("my-project", "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/stop`
    ///
    /// Reference: section [4.8.2.7 停止 Nextflow
    /// 作业](https://support.huaweicloud.com/api-eihealth/StopNextflowJob.html).
    #[inline]
    pub fn stop_nextflow_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> StopNextflowJobRequest {
        let mut request = Request::new(self, &STOP_NEXTFLOW_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        StopNextflowJobRequest(Call::new(request, reply::empty))
    }
    /// List the report files of a Nextflow job.
    ///
    /// Returns the reports that Nextflow wrote about the job, each with an address to download it from.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reports = client
    ///     .show_nextflow_job_reports("my-project", "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2")
    ///     .await?;
    /// println!("{:?}", reports.report_files);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/reports`
    ///
    /// Reference: section [4.8.2.8 获取 Nextflow
    /// 作业报告](https://support.huaweicloud.com/api-eihealth/ShowNextflowJobReports.html).
    #[inline]
    pub fn show_nextflow_job_reports(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowNextflowJobReportsRequest {
        let mut request = Request::new(self, &SHOW_NEXTFLOW_JOB_REPORTS);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowNextflowJobReportsRequest(Call::new(request, reply::json))
    }
}

/// # Nextflow tasks
///
/// Tasks of a Nextflow run, with their use of resources and logs.
impl Client {
    /// List the tasks of a Nextflow job.
    ///
    /// Returns the tasks that match, with their state and use of resources.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut tasks = client
    ///     .list_nextflow_task("my-project", "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2")
    ///     .items();
    /// while let Some(task) = tasks.try_next().await? {
    ///     println!("{:?} {:?}", task.status, task.task_id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks`
    ///
    /// Reference: section [4.8.3.1 获取 task
    /// 列表](https://support.huaweicloud.com/api-eihealth/ListNextflowTask.html).
    #[inline]
    pub fn list_nextflow_task(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ListNextflowTaskRequest {
        let mut request = Request::new(self, &LIST_NEXTFLOW_TASK);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ListNextflowTaskRequest(Call::new(request, reply::json))
    }
    /// Get a task of a Nextflow job.
    ///
    /// Returns the command, times and resources of one task.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    /// - `task_id`: Id of the task, as `list_nextflow_task` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let detail = client
    ///     .show_nextflow_task_detail(
    ///         "my-project",
    ///         "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2",
    ///         "7",
    ///     )
    ///     .await?;
    /// println!("{:?} {:?}", detail.id, detail.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks/{task_id}`
    ///
    /// Reference: section [4.8.3.2 获取 task
    /// 详情](https://support.huaweicloud.com/api-eihealth/ShowNextflowTaskDetail.html).
    #[inline]
    pub fn show_nextflow_task_detail(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> ShowNextflowTaskDetailRequest {
        let mut request = Request::new(self, &SHOW_NEXTFLOW_TASK_DETAIL);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("task_id", task_id.into(), &REQUIRED_LENGTH_1_128);
        ShowNextflowTaskDetailRequest(Call::new(request, reply::json))
    }
    /// Get the log of a Nextflow task.
    ///
    /// Returns what the task logged, and where to download it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_nextflow_job` gives it. 1 to 128 characters.
    /// - `task_id`: Id of the task, as `list_nextflow_task` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut logs = client
    ///     .show_nextflow_task_log("my-project", "72e5b1c8-d04f-4963-a8b7-3f1c96e0d5a2", "7")
    ///     .items();
    /// while let Some(log) = logs.try_next().await? {
    ///     println!("{log:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks/{task_id}/logs`
    ///
    /// Reference: section [4.8.3.3 获取 Nextflow
    /// 任务日志](https://support.huaweicloud.com/api-eihealth/ShowNextflowTaskLog.html).
    #[inline]
    pub fn show_nextflow_task_log(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> ShowNextflowTaskLogRequest {
        let mut request = Request::new(self, &SHOW_NEXTFLOW_TASK_LOG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("task_id", task_id.into(), &REQUIRED_LENGTH_1_128);
        ShowNextflowTaskLogRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_NEXTFLOW_JOB: Operation = Operation::new(
    "create_nextflow_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a Nextflow job: the request of [`Client::create_nextflow_job`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs`
///
/// Reference: section [4.8.2.1 创建 nextflow
/// 作业](https://support.huaweicloud.com/api-eihealth/CreateNextflowJob.html).
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNextflowJobRequest(Call<types::ResourceId>);

impl CreateNextflowJobRequest {
    /// What the job is for.
    ///
    /// At most 255 characters.
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
                    .part::<String>("description", &description, &LENGTH_TO_255)
            }
            None => self.0.request.unset("form", "description"),
        }
        self
    }
    /// Labels of the job: letters, digits, spaces, `_` and `-`, without a space at either end. One part of
    /// the form, joined by commas. Letters, Chinese characters, digits, spaces, `_` and `-`; no space first
    /// or last.
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
    /// Priority of the job; 0 is the lowest, 9 the highest.
    ///
    /// 0 to 9; default `0`.
    #[inline]
    pub fn priority(mut self, priority: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = priority.into();
        match given {
            Some(priority) => self.0.request.part("priority", &priority, &RANGE_0_9),
            None => self.0.request.unset("form", "priority"),
        }
        self
    }
}

operation!(CreateNextflowJobRequest, types::ResourceId);

impl CreateNextflowJobRequest {
    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
    #[inline]
    pub fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }
}

static CREATE_NEXTFLOW_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_NEXTFLOW_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(CreateNextflowJobRequest, CREATE_NEXTFLOW_JOB_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_nextflow_job, types::NextflowJob);

pub(crate) static LIST_NEXTFLOW_JOB: Operation = Operation::new(
    "list_nextflow_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs",
    Repeat::Safe,
    &CATALOGUE,
);

/// List Nextflow jobs: the request of [`Client::list_nextflow_job`].
///
/// Answers with [`NextflowJobList`](crate::types::NextflowJobList). [`items`](Self::items) reads the
/// list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs`
///
/// Reference: section [4.8.2.2 查询 nextflow
/// 作业列表](https://support.huaweicloud.com/api-eihealth/ListNextflowJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNextflowJobRequest(Call<types::NextflowJobList>);

impl ListNextflowJobRequest {
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
    /// Field to sort by, such as `status`; the creation time if absent.
    ///
    /// One of `status`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::NextflowJobSortKey, Form>,
    ) -> Self {
        let given: Option<types::NextflowJobSortKey> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<
                        types::NextflowJobSortKey,
                    >("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
    /// Name of a job to filter by.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn job_name<Form>(mut self, job_name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(job_name);
        match given {
            Some(job_name) => {
                self.0.request.query::<String>("job_name", job_name, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "job_name"),
        }
        self
    }
    /// Labels to filter by.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        let given: Option<Vec<String>> = IntoOptionalList::into_optional_list(labels);
        match given {
            Some(labels) => {
                self.0
                    .request
                    .query_joined::<
                        Vec<String>,
                    >("labels", labels, &ITEMS_TO_5_EACH_LENGTH_1_32)
            }
            None => self.0.request.unset("query", "labels"),
        }
        self
    }
    /// State to filter by: `SUBMITTED`, `RUNNING`, `COMPLETED`, `FAILED`, `CANCELLED` or `UNKNOWN`.
    ///
    /// One of `SUBMITTED`, `RUNNING`, `COMPLETED`, `FAILED`, `CANCELLED`, `UNKNOWN`.
    #[inline]
    pub fn status<Form>(
        mut self,
        status: impl IntoOption<types::NextflowJobState, Form>,
    ) -> Self {
        let given: Option<types::NextflowJobState> = IntoOption::into_option(status);
        match given {
            Some(status) => {
                self.0
                    .request
                    .query::<types::NextflowJobState>("status", status, &Rule::NONE)
            }
            None => self.0.request.unset("query", "status"),
        }
        self
    }
    /// Name of a workflow to filter by.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn workflow_name<Form>(
        mut self,
        workflow_name: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(workflow_name);
        match given {
            Some(workflow_name) => {
                self.0
                    .request
                    .query::<String>("workflow_name", workflow_name, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "workflow_name"),
        }
        self
    }
    /// Name of the user who created the job.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn user_name<Form>(mut self, user_name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(user_name);
        match given {
            Some(user_name) => {
                self.0.request.query::<String>("user_name", user_name, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "user_name"),
        }
        self
    }
    /// Earliest creation time, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn create_start_time<Form>(
        mut self,
        create_start_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(create_start_time);
        match given {
            Some(create_start_time) => {
                self.0
                    .request
                    .query_instant(
                        "create_start_time",
                        create_start_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "create_start_time"),
        }
        self
    }
    /// Latest creation time, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn create_end_time<Form>(
        mut self,
        create_end_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(create_end_time);
        match given {
            Some(create_end_time) => {
                self.0
                    .request
                    .query_instant(
                        "create_end_time",
                        create_end_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "create_end_time"),
        }
        self
    }
    /// Earliest end of a job, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn finish_start_time<Form>(
        mut self,
        finish_start_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(finish_start_time);
        match given {
            Some(finish_start_time) => {
                self.0
                    .request
                    .query_instant(
                        "finish_start_time",
                        finish_start_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "finish_start_time"),
        }
        self
    }
    /// Latest end of a job, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn finish_end_time<Form>(
        mut self,
        finish_end_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(finish_end_time);
        match given {
            Some(finish_end_time) => {
                self.0
                    .request
                    .query_instant(
                        "finish_end_time",
                        finish_end_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "finish_end_time"),
        }
        self
    }
}

operation!(ListNextflowJobRequest, types::NextflowJobList);

pub(crate) static LIST_NEXTFLOW_JOB_PAGES: Paging = Paging::new(
        "jobs",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListNextflowJobRequest, LIST_NEXTFLOW_JOB_PAGES, types::NextflowJobList[jobs] => types::NextflowJobSummary);

pub(crate) static SHOW_NEXTFLOW_JOB: Operation = Operation::new(
    "show_nextflow_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a Nextflow job: the request of [`Client::show_nextflow_job`].
///
/// Answers with [`NextflowJob`](crate::types::NextflowJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}`
///
/// Reference: section [4.8.2.3 获取 Nextflow
/// 作业详情](https://support.huaweicloud.com/api-eihealth/ShowNextflowJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNextflowJobRequest(Call<types::NextflowJob>);

operation!(ShowNextflowJobRequest, types::NextflowJob);

static SHOW_NEXTFLOW_JOB_WAITING: Waiting = Waiting::new(
        "status",
        types::NextflowJobState::STATES,
    )
    .reason("failed_message")
    .ended("finish_time");

#[inline]
pub(crate) fn wait_show_nextflow_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::NextflowJob> {
    crate::waiting::Wait::new(request, &SHOW_NEXTFLOW_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowNextflowJobRequest, wait, wait_show_nextflow_job, types::NextflowJob);

pub(crate) static DELETE_NEXTFLOW_JOB: Operation = Operation::new(
    "delete_nextflow_job",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a Nextflow job: the request of [`Client::delete_nextflow_job`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}`
///
/// Reference: section [4.8.2.4 删除 Nextflow
/// 作业](https://support.huaweicloud.com/api-eihealth/DeleteNextflowJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNextflowJobRequest(Call<()>);

operation!(DeleteNextflowJobRequest, ());

pub(crate) static RETRY_NEXTFLOW_JOB: Operation = Operation::new(
    "retry_nextflow_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/retry",
    Repeat::Refused,
    &CATALOGUE,
);

/// Retry a Nextflow job: the request of [`Client::retry_nextflow_job`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/retry`
///
/// Reference: section [4.8.2.5 重试 Nextflow
/// 作业](https://support.huaweicloud.com/api-eihealth/RetryNextflowJob.html).
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryNextflowJobRequest(Call<()>);

impl RetryNextflowJobRequest {
    /// Parameter file (`.yaml`, `.yml`, `.json` or `.txt`) of at most 10 MB to use this time.
    #[inline]
    pub fn params(mut self, params: impl Into<Upload>) -> Self {
        self.0.request.file("params", params.into());
        self
    }
}

operation!(RetryNextflowJobRequest, ());

impl RetryNextflowJobRequest {
    /// A copy to send as well; `None` if the content to send is a stream, of which there is only one.
    #[inline]
    pub fn try_clone(&self) -> Option<Self> {
        self.0.try_clone().map(Self)
    }
}

static RETRY_NEXTFLOW_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_NEXTFLOW_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Path("job_id")),
    ],
);

starts!(RetryNextflowJobRequest, RETRY_NEXTFLOW_JOB_STARTS, (), unseen, crate::generated::operations::wait_show_nextflow_job, types::NextflowJob);

pub(crate) static SHOW_NEXTFLOW_JOB_LOG: Operation = Operation::new(
        "show_nextflow_job_log",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/logs",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// Get the log of a Nextflow job: the request of [`Client::show_nextflow_job_log`].
///
/// Answers with [`NextflowLog`](crate::types::NextflowLog). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/logs`
///
/// Reference: section [4.8.2.6 获取 Nextflow
/// 作业日志](https://support.huaweicloud.com/api-eihealth/ShowNextflowJobLog.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNextflowJobLogRequest(Call<types::NextflowLog>);

operation!(ShowNextflowJobLogRequest, types::NextflowLog);

pub(crate) static SHOW_NEXTFLOW_JOB_LOG_PAGES: Paging = Paging::new(
        "logs",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ShowNextflowJobLogRequest, SHOW_NEXTFLOW_JOB_LOG_PAGES, types::NextflowLog[logs] => String);

pub(crate) static STOP_NEXTFLOW_JOB: Operation = Operation::new(
    "stop_nextflow_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/stop",
    Repeat::Refused,
    &CATALOGUE,
);

/// Stop a Nextflow job: the request of [`Client::stop_nextflow_job`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/stop`
///
/// Reference: section [4.8.2.7 停止 Nextflow
/// 作业](https://support.huaweicloud.com/api-eihealth/StopNextflowJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopNextflowJobRequest(Call<()>);

operation!(StopNextflowJobRequest, ());

pub(crate) static SHOW_NEXTFLOW_JOB_REPORTS: Operation = Operation::new(
        "show_nextflow_job_reports",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/reports",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// List the report files of a Nextflow job: the request of [`Client::show_nextflow_job_reports`].
///
/// Answers with [`NextflowReportList`](crate::types::NextflowReportList).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/reports`
///
/// Reference: section [4.8.2.8 获取 Nextflow
/// 作业报告](https://support.huaweicloud.com/api-eihealth/ShowNextflowJobReports.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNextflowJobReportsRequest(Call<types::NextflowReportList>);

operation!(ShowNextflowJobReportsRequest, types::NextflowReportList);

pub(crate) static LIST_NEXTFLOW_TASK: Operation = Operation::new(
    "list_nextflow_task",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the tasks of a Nextflow job: the request of [`Client::list_nextflow_task`].
///
/// Answers with [`NextflowTaskList`](crate::types::NextflowTaskList). [`items`](Self::items) reads the
/// list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks`
///
/// Reference: section [4.8.3.1 获取 task
/// 列表](https://support.huaweicloud.com/api-eihealth/ListNextflowTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNextflowTaskRequest(Call<types::NextflowTaskList>);

impl ListNextflowTaskRequest {
    /// Text to find in the tasks; all are returned if absent.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn search_key<Form>(
        mut self,
        search_key: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(search_key);
        match given {
            Some(search_key) => {
                self.0.request.query::<String>("search_key", search_key, &LENGTH_TO_1024)
            }
            None => self.0.request.unset("query", "search_key"),
        }
        self
    }
}

operation!(ListNextflowTaskRequest, types::NextflowTaskList);

pub(crate) static LIST_NEXTFLOW_TASK_PAGES: Paging = Paging::new("tasks", Scheme::Whole)
    .total("count");

paged!(whole ListNextflowTaskRequest, LIST_NEXTFLOW_TASK_PAGES, types::NextflowTaskList[tasks] => types::NextflowTaskSummary);

pub(crate) static SHOW_NEXTFLOW_TASK_DETAIL: Operation = Operation::new(
    "show_nextflow_task_detail",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks/{task_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a task of a Nextflow job: the request of [`Client::show_nextflow_task_detail`].
///
/// Answers with [`NextflowTask`](crate::types::NextflowTask).
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks/{task_id}`
///
/// Reference: section [4.8.3.2 获取 task
/// 详情](https://support.huaweicloud.com/api-eihealth/ShowNextflowTaskDetail.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNextflowTaskDetailRequest(Call<types::NextflowTask>);

operation!(ShowNextflowTaskDetailRequest, types::NextflowTask);

pub(crate) static SHOW_NEXTFLOW_TASK_LOG: Operation = Operation::new(
        "show_nextflow_task_log",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks/{task_id}/logs",
        Repeat::Safe,
        &CATALOGUE,
    )
    .answers_secrets();

/// Get the log of a Nextflow task: the request of [`Client::show_nextflow_task_log`].
///
/// Answers with [`NextflowLog`](crate::types::NextflowLog). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/nextflow/jobs/{job_id}/tasks/{task_id}/logs`
///
/// Reference: section [4.8.3.3 获取 Nextflow
/// 任务日志](https://support.huaweicloud.com/api-eihealth/ShowNextflowTaskLog.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowNextflowTaskLogRequest(Call<types::NextflowLog>);

operation!(ShowNextflowTaskLogRequest, types::NextflowLog);

pub(crate) static SHOW_NEXTFLOW_TASK_LOG_PAGES: Paging = Paging::new(
        "logs",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ShowNextflowTaskLogRequest, SHOW_NEXTFLOW_TASK_LOG_PAGES, types::NextflowLog[logs] => String);

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static LENGTH_TO_255: Rule = Rule::NONE.length(0, 255);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_0_9: Rule = Rule::NONE.range(0.0, 9.0);
static RANGE_1000000000000_9999999999999: Rule = Rule::NONE
    .range(1000000000000.0, 9999999999999.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_63: Rule = Rule::NONE.required().length(1, 63);
static REQUIRED_LENGTH_TO_135: Rule = Rule::NONE.required().length(0, 135);
