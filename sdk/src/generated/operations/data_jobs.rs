// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Milliseconds;
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

/// # Data jobs
///
/// Background jobs that copy, import and delete data.
impl Client {
    /// List data jobs.
    ///
    /// Returns the data jobs of the project that match, page by page, the newest first unless told
    /// otherwise.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut data_jobs = client.list_data_job("my-project").items();
    /// while let Some(data_job) = data_jobs.try_next().await? {
    ///     println!("{:?} {:?}", data_job.id, data_job.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs`
    ///
    /// Reference: section [4.3.3.1
    /// 获取数据作业列表](https://support.huaweicloud.com/api-eihealth/ListDataJob.html).
    #[inline]
    pub fn list_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListDataJobRequest {
        let mut request = Request::new(self, &LIST_DATA_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListDataJobRequest(Call::new(request, reply::json))
    }
    /// Get a data job.
    ///
    /// Returns state and progress of one data job. Call it again until the job has ended.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .show_data_job("my-project", "2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936")
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}`
    ///
    /// Reference: section [4.3.3.2
    /// 获取数据作业详细信息](https://support.huaweicloud.com/api-eihealth/ShowDataJob.html).
    #[inline]
    pub fn show_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> ShowDataJobRequest {
        let mut request = Request::new(self, &SHOW_DATA_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("data_job_id", data_job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowDataJobRequest(Call::new(request, reply::json))
    }
    /// Delete a data job.
    ///
    /// The service refuses to delete a job in some of its states. Refused with `eihealth.01030024` if the
    /// state of the data job does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_data_job("my-project", "2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}`
    ///
    /// Reference: section [4.3.3.3
    /// 删除数据作业](https://support.huaweicloud.com/api-eihealth/DeleteDataJob.html).
    #[inline]
    pub fn delete_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> DeleteDataJobRequest {
        let mut request = Request::new(self, &DELETE_DATA_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("data_job_id", data_job_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteDataJobRequest(Call::new(request, reply::empty))
    }
    /// Cancel a data job.
    ///
    /// Stops the job. The service refuses to cancel it in some of its states. Refused with
    /// `eihealth.01030026` if the state of the data job does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cancel_data_job("my-project", "2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/cancel`
    ///
    /// Reference: section [4.3.3.4
    /// 取消数据作业](https://support.huaweicloud.com/api-eihealth/CancelDataJob.html).
    #[inline]
    pub fn cancel_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> CancelDataJobRequest {
        let mut request = Request::new(self, &CANCEL_DATA_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("data_job_id", data_job_id.into(), &REQUIRED_LENGTH_1_128);
        CancelDataJobRequest(Call::new(request, reply::empty))
    }
    /// Retry a data job.
    ///
    /// Runs the job again. The service refuses to retry it in some of its states, and jobs of some types
    /// altogether. Refused with `eihealth.01030025` if the state of the data job does not allow it; with
    /// `eihealth.01030040` if data jobs of this type can't be retried; with `eihealth.01030043` if the data
    /// job is from an earlier version of the service.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .retry_data_job("my-project", "2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/retry`
    ///
    /// Reference: section [4.3.3.5 重试数据作业](https://support.huaweicloud.com/api-eihealth/RetryDataJob.html).
    #[inline]
    pub fn retry_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> RetryDataJobRequest {
        let mut request = Request::new(self, &RETRY_DATA_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("data_job_id", data_job_id.into(), &REQUIRED_LENGTH_1_128);
        RetryDataJobRequest(Call::new(request, reply::empty))
    }
    /// List the log entries of a data job.
    ///
    /// Returns what the job did with each file or folder.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut logs = client
    ///     .list_checkpoint("my-project", "2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936")
    ///     .items();
    /// while let Some(log) = logs.try_next().await? {
    ///     println!("{:?} {:?}", log.source, log.timestamp);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/checkpoints`
    ///
    /// Reference: section [4.3.3.6
    /// 获取数据作业执行日志](https://support.huaweicloud.com/api-eihealth/ListCheckpoint.html).
    #[inline]
    pub fn list_checkpoint(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> ListCheckpointRequest {
        let mut request = Request::new(self, &LIST_CHECKPOINT);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("data_job_id", data_job_id.into(), &REQUIRED_LENGTH_1_128);
        ListCheckpointRequest(Call::new(request, reply::json))
    }
    /// Download the log of a data job.
    ///
    /// Returns the log as a file.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let saved = client
    ///     .download_data_job_log("my-project", "2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936")
    ///     .await?
    ///     .save("log.txt")
    ///     .await?;
    /// println!("{} bytes", saved.bytes);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/logs`
    ///
    /// Reference: section [4.3.3.7
    /// 下载数据作业执行日志](https://support.huaweicloud.com/api-eihealth/DownloadDataJobLog.html).
    #[inline]
    pub fn download_data_job_log(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> DownloadDataJobLogRequest {
        let mut request = Request::new(self, &DOWNLOAD_DATA_JOB_LOG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("data_job_id", data_job_id.into(), &REQUIRED_LENGTH_1_128);
        DownloadDataJobLogRequest(Call::new(request, reply::download))
    }
}

pub(crate) static LIST_DATA_JOB: Operation = Operation::new(
    "list_data_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs",
    Repeat::Safe,
    &CATALOGUE,
);

/// List data jobs: the request of [`Client::list_data_job`].
///
/// Answers with [`DataJobList`](crate::types::DataJobList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs`
///
/// Reference: section [4.3.3.1
/// 获取数据作业列表](https://support.huaweicloud.com/api-eihealth/ListDataJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataJobRequest(Call<types::DataJobList>);

impl ListDataJobRequest {
    /// Only data jobs that the user of this name started.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn creator<Form>(mut self, creator: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(creator);
        match given {
            Some(creator) => {
                self.0.request.query::<String>("creator", creator, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "creator"),
        }
        self
    }
    /// Only data jobs created after this time, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn from_time<Form>(
        mut self,
        from_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(from_time);
        match given {
            Some(from_time) => {
                self.0
                    .request
                    .query_instant(
                        "from_time",
                        from_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "from_time"),
        }
        self
    }
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
    /// Only data jobs of this name.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(name);
        match given {
            Some(name) => self.0.request.query::<String>("name", name, &LENGTH_1_128),
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
    /// Only data jobs in this state, such as `SUCCEED`.
    #[inline]
    pub fn status<Form>(mut self, status: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(status);
        match given {
            Some(status) => self.0.request.query::<String>("status", status, &Rule::NONE),
            None => self.0.request.unset("query", "status"),
        }
        self
    }
    /// Only data jobs created before this time, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn to_time<Form>(
        mut self,
        to_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(to_time);
        match given {
            Some(to_time) => {
                self.0
                    .request
                    .query_instant(
                        "to_time",
                        to_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "to_time"),
        }
        self
    }
    /// Only data jobs of this type, such as `DELETE_DATA`.
    ///
    /// 1 to 64 characters.
    #[inline]
    pub fn type_<Form>(mut self, type_: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(type_);
        match given {
            Some(type_) => self.0.request.query::<String>("type", type_, &LENGTH_1_64),
            None => self.0.request.unset("query", "type"),
        }
        self
    }
    /// Only data jobs finished after this time, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn finish_from_time<Form>(
        mut self,
        finish_from_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(finish_from_time);
        match given {
            Some(finish_from_time) => {
                self.0
                    .request
                    .query_instant(
                        "finish_from_time",
                        finish_from_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "finish_from_time"),
        }
        self
    }
    /// Only data jobs finished before this time, in milliseconds since 1970-01-01 UTC.
    ///
    /// 1000000000000 to 9999999999999.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn finish_to_time<Form>(
        mut self,
        finish_to_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(finish_to_time);
        match given {
            Some(finish_to_time) => {
                self.0
                    .request
                    .query_instant(
                        "finish_to_time",
                        finish_to_time,
                        &RANGE_1000000000000_9999999999999,
                    )
            }
            None => self.0.request.unset("query", "finish_to_time"),
        }
        self
    }
    /// Sort direction.
    ///
    /// One of `asc`, `desc`; default `desc`.
    #[inline]
    pub fn sort_dir<Form>(
        mut self,
        sort_dir: impl IntoOption<types::SortDirection, Form>,
    ) -> Self {
        let given: Option<types::SortDirection> = IntoOption::into_option(sort_dir);
        match given {
            Some(sort_dir) => {
                self.0
                    .request
                    .query::<types::SortDirection>("sort_dir", sort_dir, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_dir"),
        }
        self
    }
    /// Field to sort by: `status`, `name`, `type`, `creator`, `create_time` or `end_time`. By time if
    /// absent.
    ///
    /// One of `status`, `name`, `type`, `creator`, `create_time`, `end_time`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::DataJobSortKey, Form>,
    ) -> Self {
        let given: Option<types::DataJobSortKey> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<types::DataJobSortKey>("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
}

operation!(ListDataJobRequest, types::DataJobList);

pub(crate) static LIST_DATA_JOB_PAGES: Paging = Paging::new(
        "data_jobs",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListDataJobRequest, LIST_DATA_JOB_PAGES, types::DataJobList[data_jobs] => types::DataJobSummary);

pub(crate) static SHOW_DATA_JOB: Operation = Operation::new(
    "show_data_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a data job: the request of [`Client::show_data_job`].
///
/// Answers with [`DataJob`](crate::types::DataJob).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}`
///
/// Reference: section [4.3.3.2
/// 获取数据作业详细信息](https://support.huaweicloud.com/api-eihealth/ShowDataJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDataJobRequest(Call<types::DataJob>);

operation!(ShowDataJobRequest, types::DataJob);

static SHOW_DATA_JOB_WAITING: Waiting = Waiting::new(
        "status",
        &States::NONE.success(&["SUCCEED"]),
    )
    .reason("failed_reason")
    .ended("end_time");

#[inline]
pub(crate) fn wait_show_data_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::DataJob> {
    crate::waiting::Wait::new(request, &SHOW_DATA_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowDataJobRequest, wait, wait_show_data_job, types::DataJob);

pub(crate) static DELETE_DATA_JOB: Operation = Operation::new(
    "delete_data_job",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a data job: the request of [`Client::delete_data_job`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}`
///
/// Reference: section [4.3.3.3
/// 删除数据作业](https://support.huaweicloud.com/api-eihealth/DeleteDataJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataJobRequest(Call<()>);

operation!(DeleteDataJobRequest, ());

pub(crate) static CANCEL_DATA_JOB: Operation = Operation::new(
    "cancel_data_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/cancel",
    Repeat::Refused,
    &CATALOGUE,
);

/// Cancel a data job: the request of [`Client::cancel_data_job`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/cancel`
///
/// Reference: section [4.3.3.4
/// 取消数据作业](https://support.huaweicloud.com/api-eihealth/CancelDataJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelDataJobRequest(Call<()>);

operation!(CancelDataJobRequest, ());

pub(crate) static RETRY_DATA_JOB: Operation = Operation::new(
    "retry_data_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/retry",
    Repeat::Refused,
    &CATALOGUE,
);

/// Retry a data job: the request of [`Client::retry_data_job`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/retry`
///
/// Reference: section [4.3.3.5 重试数据作业](https://support.huaweicloud.com/api-eihealth/RetryDataJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryDataJobRequest(Call<()>);

operation!(RetryDataJobRequest, ());

static RETRY_DATA_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Path("data_job_id")),
    ],
);

starts!(RetryDataJobRequest, RETRY_DATA_JOB_STARTS, (), unseen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static LIST_CHECKPOINT: Operation = Operation::new(
    "list_checkpoint",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/checkpoints",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the log entries of a data job: the request of [`Client::list_checkpoint`].
///
/// Answers with [`CheckpointList`](crate::types::CheckpointList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/checkpoints`
///
/// Reference: section [4.3.3.6
/// 获取数据作业执行日志](https://support.huaweicloud.com/api-eihealth/ListCheckpoint.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCheckpointRequest(Call<types::CheckpointList>);

operation!(ListCheckpointRequest, types::CheckpointList);

pub(crate) static LIST_CHECKPOINT_PAGES: Paging = Paging::new("logs", Scheme::Whole)
    .total("count");

paged!(whole ListCheckpointRequest, LIST_CHECKPOINT_PAGES, types::CheckpointList[logs] => types::Checkpoint);

pub(crate) static DOWNLOAD_DATA_JOB_LOG: Operation = Operation::new(
        "download_data_job_log",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/logs",
        Repeat::Safe,
        &CATALOGUE,
    )
    .streams(&[]);

/// Download the log of a data job: the request of [`Client::download_data_job_log`].
///
/// Answers with a file, as [`Download`](crate::Download).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/logs`
///
/// Reference: section [4.3.3.7
/// 下载数据作业执行日志](https://support.huaweicloud.com/api-eihealth/DownloadDataJobLog.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadDataJobLogRequest(Call<Download>);

operation!(DownloadDataJobLogRequest, Download);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1000000000000_9999999999999: Rule = Rule::NONE
    .range(1000000000000.0, 9999999999999.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
