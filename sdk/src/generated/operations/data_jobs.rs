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
    /// List data jobs.
    ///
    /// Returns the data jobs of the project that match, page by page, the newest first unless told
    /// otherwise.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs`
    ///
    /// Reference: section 4.3.3.1 获取数据作业列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_data_job(&self, eihealth_project_id: impl Into<String>) -> ListDataJob {
        ListDataJob(
            Call::new(self, &LIST_DATA_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Show a data job.
    ///
    /// Returns state and progress of one data job. Call it again until the job has ended.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}`
    ///
    /// Reference: section 4.3.3.2 获取数据作业详细信息.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    pub fn show_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> ShowDataJob {
        ShowDataJob(
            Call::new(self, &SHOW_DATA_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("data_job_id", data_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete a data job.
    ///
    /// The service refuses to delete a job in some of its states.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}`
    ///
    /// Reference: section 4.3.3.3 删除数据作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    pub fn delete_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> DeleteDataJob {
        DeleteDataJob(
            Call::new(self, &DELETE_DATA_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("data_job_id", data_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Cancel a data job.
    ///
    /// Stops the job. The service refuses to cancel it in some of its states.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/cancel`
    ///
    /// Reference: section 4.3.3.4 取消数据作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    pub fn cancel_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> CancelDataJob {
        CancelDataJob(
            Call::new(self, &CANCEL_DATA_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("data_job_id", data_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Retry a data job.
    ///
    /// Runs the job again. The service refuses to retry it in some of its states, and jobs of some types
    /// altogether.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/retry`
    ///
    /// Reference: section 4.3.3.5 重试数据作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    pub fn retry_data_job(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> RetryDataJob {
        RetryDataJob(
            Call::new(self, &RETRY_DATA_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("data_job_id", data_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List the log entries of a data job.
    ///
    /// Returns what the job did with each file or folder.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/checkpoints`
    ///
    /// Reference: section 4.3.3.6 获取数据作业执行日志.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    pub fn list_checkpoint(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> ListCheckpoint {
        ListCheckpoint(
            Call::new(self, &LIST_CHECKPOINT, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("data_job_id", data_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Download the log of a data job.
    ///
    /// Returns the log as a file.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/logs`
    ///
    /// Reference: section 4.3.3.7 下载数据作业执行日志.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `data_job_id`: Id of the data job, as `list_data_job` or the operation that started it gives it. 1 to 128 characters.
    pub fn download_data_job_log(
        &self,
        eihealth_project_id: impl Into<String>,
        data_job_id: impl Into<String>,
    ) -> DownloadDataJobLog {
        DownloadDataJobLog(
            Call::new(self, &DOWNLOAD_DATA_JOB_LOG, reply::download)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("data_job_id", data_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static LIST_DATA_JOB: Operation = Operation {
    id: "list_data_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_data_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataJob(Call<types::DataJobList>);

impl ListDataJob {
    /// Only data jobs that the user of this name started.
    ///
    /// 1 to 128 characters.
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("creator", creator.into(), &LENGTH_1_128);
        self
    }
    /// Only data jobs created after this time, in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// 1000000000000 to 9999999999999.
    pub fn from_time(mut self, from_time: i64) -> Self {
        self.0 = self
            .0
            .query("from_time", from_time, &RANGE_1000000000000_9999999999999);
        self
    }
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Only data jobs of this name.
    ///
    /// 1 to 128 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("name", name.into(), &LENGTH_1_128);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
    /// Only data jobs in this state, such as `SUCCEED`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("status", status.into(), &Rule::NONE);
        self
    }
    /// Only data jobs created before this time, in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// 1000000000000 to 9999999999999.
    pub fn to_time(mut self, to_time: i64) -> Self {
        self.0 = self.0.query("to_time", to_time, &RANGE_1000000000000_9999999999999);
        self
    }
    /// Only data jobs of this type, such as `DELETE_DATA`.
    ///
    /// 1 to 64 characters.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("type", type_.into(), &LENGTH_1_64);
        self
    }
    /// Only data jobs finished after this time, in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// 1000000000000 to 9999999999999.
    pub fn finish_from_time(mut self, finish_from_time: i64) -> Self {
        self.0 = self
            .0
            .query(
                "finish_from_time",
                finish_from_time,
                &RANGE_1000000000000_9999999999999,
            );
        self
    }
    /// Only data jobs finished before this time, in milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// 1000000000000 to 9999999999999.
    pub fn finish_to_time(mut self, finish_to_time: i64) -> Self {
        self.0 = self
            .0
            .query("finish_to_time", finish_to_time, &RANGE_1000000000000_9999999999999);
        self
    }
    /// Sort direction, ascending (`asc`) or descending (`desc`).
    ///
    /// One of `asc`, `desc`; default `desc`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDirection>) -> Self {
        self.0 = self
            .0
            .query::<types::SortDirection>("sort_dir", sort_dir.into(), &Rule::NONE);
        self
    }
    /// Field to sort by: `status`, `name`, `type`, `creator`, `create_time` or `end_time`. By time if
    /// absent.
    ///
    /// One of `status`, `name`, `type`, `creator`, `create_time`, `end_time`.
    pub fn sort_key(mut self, sort_key: impl Into<types::DataJobSortKey>) -> Self {
        self.0 = self
            .0
            .query::<types::DataJobSortKey>("sort_key", sort_key.into(), &Rule::NONE);
        self
    }
}

operation!(ListDataJob, types::DataJobList);

pub(crate) static SHOW_DATA_JOB: Operation = Operation {
    id: "show_data_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_data_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowDataJob(Call<types::DataJob>);

operation!(ShowDataJob, types::DataJob);

pub(crate) static DELETE_DATA_JOB: Operation = Operation {
    id: "delete_data_job",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_data_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataJob(Call<()>);

operation!(DeleteDataJob, ());

pub(crate) static CANCEL_DATA_JOB: Operation = Operation {
    id: "cancel_data_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/cancel",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::cancel_data_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelDataJob(Call<()>);

operation!(CancelDataJob, ());

pub(crate) static RETRY_DATA_JOB: Operation = Operation {
    id: "retry_data_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/retry",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::retry_data_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryDataJob(Call<()>);

operation!(RetryDataJob, ());

pub(crate) static LIST_CHECKPOINT: Operation = Operation {
    id: "list_checkpoint",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/checkpoints",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_checkpoint`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCheckpoint(Call<types::CheckpointList>);

operation!(ListCheckpoint, types::CheckpointList);

pub(crate) static DOWNLOAD_DATA_JOB_LOG: Operation = Operation {
    id: "download_data_job_log",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/data-jobs/{data_job_id}/logs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::download_data_job_log`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadDataJobLog(Call<Download>);

operation!(DownloadDataJobLog, Download);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1000000000000_9999999999999: Rule = Rule::NONE
    .range(1000000000000.0, 9999999999999.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
