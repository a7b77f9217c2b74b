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
    /// List automatic jobs.
    ///
    /// Returns, page by page, the automatic jobs of the project with the database and workflow of each.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs`
    ///
    /// Reference: section 4.5.3.1 获取自动作业模板列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_auto_job(&self, eihealth_project_id: impl Into<String>) -> ListAutoJob {
        ListAutoJob(
            Call::new(self, &LIST_AUTO_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create an automatic job.
    ///
    /// Creates a template from which jobs are started for data of a database, and returns its identifier;
    /// `start_auto_job` sets it going. A referenced database, or one in use by another automatic job,
    /// cannot be used.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs`
    ///
    /// Reference: section 4.5.3.2 创建自动作业模板.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Automatic job to create: the database it watches, its conditions, and what it starts.
    pub fn create_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateAutoJob,
    ) -> CreateAutoJob {
        CreateAutoJob(
            Call::new(self, &CREATE_AUTO_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete an automatic job.
    ///
    /// Deletes the automatic job. A running one must be stopped first.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
    ///
    /// Reference: section 4.5.3.3 删除自动作业模板.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    pub fn delete_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
    ) -> DeleteAutoJob {
        DeleteAutoJob(
            Call::new(self, &DELETE_AUTO_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("auto_job_id", auto_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update an automatic job.
    ///
    /// Replaces the settings of the automatic job, which must not be running; its name, database, workflow
    /// and status column must stay the same.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
    ///
    /// Reference: section 4.5.3.4 更新自动作业模板.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    /// - `body`: New definition of an automatic job.
    pub fn update_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
        body: types::UpdateAutoJob,
    ) -> UpdateAutoJob {
        UpdateAutoJob(
            Call::new(self, &UPDATE_AUTO_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("auto_job_id", auto_job_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get an automatic job.
    ///
    /// Returns the automatic job with its triggers and the settings of the jobs it starts.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}`
    ///
    /// Reference: section 4.5.3.5 查询自动作业模板.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    pub fn show_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
    ) -> ShowAutoJob {
        ShowAutoJob(
            Call::new(self, &SHOW_AUTO_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("auto_job_id", auto_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Start an automatic job.
    ///
    /// Sets the automatic job going and returns an identifier with the apps and node labels involved;
    /// `show_auto_job` shows its status.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/start`
    ///
    /// Reference: section 4.5.3.6 启动自动作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    pub fn start_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
    ) -> StartAutoJob {
        StartAutoJob(
            Call::new(self, &START_AUTO_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("auto_job_id", auto_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Stop an automatic job.
    ///
    /// Stops the automatic job. Only possible in certain states.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/stop`
    ///
    /// Reference: section 4.5.3.7 停止自动作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `auto_job_id`: Id of the automatic job, as `list_auto_job` or `create_auto_job` gives it. 1 to 128 characters.
    pub fn stop_auto_job(
        &self,
        eihealth_project_id: impl Into<String>,
        auto_job_id: impl Into<String>,
    ) -> StopAutoJob {
        StopAutoJob(
            Call::new(self, &STOP_AUTO_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("auto_job_id", auto_job_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static LIST_AUTO_JOB: Operation = Operation {
    id: "list_auto_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_auto_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAutoJob(Call<types::AutoJobList>);

impl ListAutoJob {
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
    /// Field to sort by.
    pub fn sort_key(mut self, sort_key: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("sort_key", sort_key.into(), &Rule::NONE);
        self
    }
    /// Sort direction, ascending (`ASC`) or descending (`DESC`).
    ///
    /// One of `ASC`, `DESC`; default `DESC`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortOrder>) -> Self {
        self.0 = self
            .0
            .query::<types::SortOrder>("sort_dir", sort_dir.into(), &Rule::NONE);
        self
    }
    /// Language of the texts in the answer: `zh_cn` for Chinese, `en_us` for English.
    ///
    /// 1 to 10 characters; default `en_us`.
    pub fn x_language(mut self, x_language: impl Into<String>) -> Self {
        self.0 = self.0.header::<String>("X-Language", x_language.into(), &LENGTH_1_10);
        self
    }
}

operation!(ListAutoJob, types::AutoJobList);

pub(crate) static CREATE_AUTO_JOB: Operation = Operation {
    id: "create_auto_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_auto_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAutoJob(Call<types::CreatedAutoJob>);

operation!(CreateAutoJob, types::CreatedAutoJob);

pub(crate) static DELETE_AUTO_JOB: Operation = Operation {
    id: "delete_auto_job",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_auto_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAutoJob(Call<()>);

operation!(DeleteAutoJob, ());

pub(crate) static UPDATE_AUTO_JOB: Operation = Operation {
    id: "update_auto_job",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_auto_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAutoJob(Call<()>);

operation!(UpdateAutoJob, ());

pub(crate) static SHOW_AUTO_JOB: Operation = Operation {
    id: "show_auto_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_auto_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAutoJob(Call<types::AutoJob>);

operation!(ShowAutoJob, types::AutoJob);

pub(crate) static START_AUTO_JOB: Operation = Operation {
    id: "start_auto_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/start",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::start_auto_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartAutoJob(Call<types::StartedAutoJob>);

operation!(StartAutoJob, types::StartedAutoJob);

pub(crate) static STOP_AUTO_JOB: Operation = Operation {
    id: "stop_auto_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/auto-jobs/{auto_job_id}/stop",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::stop_auto_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopAutoJob(Call<()>);

operation!(StopAutoJob, ());

static LENGTH_1_10: Rule = Rule::NONE.length(1, 10);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
