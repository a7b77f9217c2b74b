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
    /// List jobs.
    ///
    /// Returns the jobs of the project, newest first by default, optionally filtered by name, status,
    /// creator, labels, time and the workflow or app they run.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs`
    ///
    /// Reference: section 4.5.2.1 获取作业列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_job(&self, eihealth_project_id: impl Into<String>) -> ListJob {
        ListJob(
            Call::new(self, &LIST_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Start a job.
    ///
    /// Starts a job that runs a workflow and returns its identifier at once; follow it with `show_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs`
    ///
    /// Reference: section 4.5.2.2 启动作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Job to start: the app or workflow to run, its inputs and where its output goes.
    pub fn execute_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ExecuteJob,
    ) -> ExecuteJob {
        ExecuteJob(
            Call::new(self, &EXECUTE_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a job.
    ///
    /// Returns the status of the job, the settings it actually runs with and the state of each task.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
    ///
    /// Reference: section 4.5.2.3 获取作业详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    pub fn show_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowJob {
        ShowJob(
            Call::new(self, &SHOW_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete a job.
    ///
    /// Deletes a job that has ended; a running one must be cancelled first.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
    ///
    /// Reference: section 4.5.2.4 删除作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    pub fn delete_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> DeleteJob {
        DeleteJob(
            Call::new(self, &DELETE_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update task parameters of a job.
    ///
    /// Changes inputs and resources of tasks of a job. Only possible in certain states of the job, and not
    /// for values that refer to other parameters.
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
    ///
    /// Reference: section 4.5.2.5 更新作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `body`: Changes to tasks of a job.
    pub fn update_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        body: types::UpdateJob,
    ) -> UpdateJob {
        UpdateJob(
            Call::new(self, &UPDATE_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List events of a job.
    ///
    /// Returns the start events of the whole job, in the language that `X-Language` names.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/events`
    ///
    /// Reference: section 4.5.2.6 获取作业事件.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    pub fn show_job_event(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowJobEvent {
        ShowJobEvent(
            Call::new(self, &SHOW_JOB_EVENT, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Get the log of a task of a job.
    ///
    /// Returns the log entries of one task of the job, or of one concurrent instance of it.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/logs`
    ///
    /// Reference: section 4.5.2.7 获取作业日志.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters; default `task0`.
    pub fn show_job_log(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
    ) -> ShowJobLog {
        ShowJobLog(
            Call::new(self, &SHOW_JOB_LOG, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .query::<String>("task_name", task_name.into(), &REQUIRED_LENGTH_1_128),
        )
    }
    /// List start events of a task.
    ///
    /// Returns the start events of a task of the job, or of one concurrent instance of it.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/events`
    ///
    /// Reference: section 4.5.2.8 获取子任务启动事件.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    pub fn show_task_events(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
    ) -> ShowTaskEvents {
        ShowTaskEvents(
            Call::new(self, &SHOW_TASK_EVENTS, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .path("task_name", task_name, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List instances of a task.
    ///
    /// Returns the instances (pods) that run a task, with their state, node and resources.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances`
    ///
    /// Reference: section 4.5.2.9 获取子任务实例信息.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    pub fn show_task_instances(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
    ) -> ShowTaskInstances {
        ShowTaskInstances(
            Call::new(self, &SHOW_TASK_INSTANCES, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .path("task_name", task_name, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List events of a task instance.
    ///
    /// Returns the start events of one instance (pod) of a task.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/events`
    ///
    /// Reference: section 4.5.2.10 获取子任务中实例的事件.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    /// - `instance_name`: Name of the instance (pod), as `show_task_instances` gives it. 1 to 128 characters.
    pub fn show_task_instance_events(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
        instance_name: impl Into<String>,
    ) -> ShowTaskInstanceEvents {
        ShowTaskInstanceEvents(
            Call::new(self, &SHOW_TASK_INSTANCE_EVENTS, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .path("task_name", task_name, &REQUIRED_LENGTH_1_128)
                .path("instance_name", instance_name, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Get the pod of a task instance.
    ///
    /// Returns the description of the pod that runs one instance of a task, as one text.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/pod`
    ///
    /// Reference: section 4.5.2.11 获取子任务中实例的 pod 信息.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    /// - `instance_name`: Name of the instance (pod), as `show_task_instances` gives it. 1 to 128 characters.
    pub fn show_task_instance_pod(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
        instance_name: impl Into<String>,
    ) -> ShowTaskInstancePod {
        ShowTaskInstancePod(
            Call::new(self, &SHOW_TASK_INSTANCE_POD, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .path("task_name", task_name, &REQUIRED_LENGTH_1_128)
                .path("instance_name", instance_name, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Get metrics of a task instance.
    ///
    /// Returns the values over time of one metric for one instance of a task.
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/metric-data`
    ///
    /// Reference: section 4.5.2.12 获取子任务中实例的资源监控数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    /// - `instance_name`: Name of the instance (pod), as `show_task_instances` gives it. 1 to 128 characters.
    /// - `metric_name`: Name of the metric to query, such as `read_bandwidth`.
    pub fn show_task_instance_metric_data(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
        instance_name: impl Into<String>,
        metric_name: impl Into<String>,
    ) -> ShowTaskInstanceMetricData {
        ShowTaskInstanceMetricData(
            Call::new(self, &SHOW_TASK_INSTANCE_METRIC_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .path("task_name", task_name, &REQUIRED_LENGTH_1_128)
                .path("instance_name", instance_name, &REQUIRED_LENGTH_1_128)
                .query::<String>("metric_name", metric_name.into(), &REQUIRED),
        )
    }
    /// Retry a job.
    ///
    /// Asks for the job to run again; follow it with `show_job`. Only jobs in certain states that have not
    /// been cleaned up can be retried.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/retry`
    ///
    /// Reference: section 4.5.2.13 重试作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    pub fn retry_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> RetryJob {
        RetryJob(
            Call::new(self, &RETRY_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Cancel or force-stop a job.
    ///
    /// Stops the scheduling of the job's further tasks; with `force`, tasks that are already running are
    /// stopped too.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/terminate`
    ///
    /// Reference: section 4.5.2.14 取消或强制停止作业调度.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `body`: How to cancel a job.
    pub fn cancel_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        body: types::CancelJob,
    ) -> CancelJob {
        CancelJob(
            Call::new(self, &CANCEL_JOB, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("job_id", job_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Cancel several jobs.
    ///
    /// Cancels several jobs and returns the outcome for each; status 207 means that some failed.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-terminate`
    ///
    /// Reference: section 4.5.2.15 批量取消作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Jobs to cancel.
    pub fn batch_cancel_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchCancelJob,
    ) -> BatchCancelJob {
        BatchCancelJob(
            Call::new(self, &BATCH_CANCEL_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Retry several jobs.
    ///
    /// Retries several jobs and returns the outcome for each; status 207 means that some failed.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-retry`
    ///
    /// Reference: section 4.5.2.16 批量重试作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Jobs to run again.
    pub fn batch_retry_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchRetryJob,
    ) -> BatchRetryJob {
        BatchRetryJob(
            Call::new(self, &BATCH_RETRY_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete several jobs.
    ///
    /// Deletes several jobs and returns the outcome for each; status 207 means that some failed.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-delete`
    ///
    /// Reference: section 4.5.2.17 批量删除作业.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Jobs to delete.
    pub fn batch_delete_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchDeleteJob,
    ) -> BatchDeleteJob {
        BatchDeleteJob(
            Call::new(self, &BATCH_DELETE_JOB, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
}

pub(crate) static LIST_JOB: Operation = Operation {
    id: "list_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJob(Call<types::JobList>);

impl ListJob {
    /// Only jobs started no later than this time are listed; Unix time in milliseconds.
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.0 = self.0.query("end_time", end_time, &Rule::NONE);
        self
    }
    /// Name of the jobs to list: lower-case letters, digits and `-`, beginning with a letter and ending
    /// with a letter or digit.
    ///
    /// 1 to 128 characters.
    pub fn job_name(mut self, job_name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("job_name", job_name.into(), &LENGTH_1_128);
        self
    }
    /// Labels of the jobs to list.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0 = self
            .0
            .query_joined::<
                Vec<String>,
            >(
                "labels",
                labels.into_iter().map(Into::into).collect(),
                &ITEMS_TO_5_EACH_LENGTH_1_32,
            );
        self
    }
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
    /// Sort direction, ascending (`ASC`) or descending (`DESC`).
    ///
    /// One of `ASC`, `DESC`; default `DESC`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortOrder>) -> Self {
        self.0 = self
            .0
            .query::<types::SortOrder>("sort_dir", sort_dir.into(), &Rule::NONE);
        self
    }
    /// Field to sort by, such as `status`; by time, newest first, if absent.
    ///
    /// One of `status`.
    pub fn sort_key(mut self, sort_key: impl Into<types::JobSortKey>) -> Self {
        self.0 = self
            .0
            .query::<types::JobSortKey>("sort_key", sort_key.into(), &Rule::NONE);
        self
    }
    /// Only jobs started no earlier than this time are listed; Unix time in milliseconds.
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.0 = self.0.query("start_time", start_time, &Rule::NONE);
        self
    }
    /// Status of the jobs to list: `Succeeded`, `Running`, `Pending`, `Failed`, `Cancelling`, `Cancelled`
    /// or `Unknown`.
    ///
    /// One of `Succeeded`, `Running`, `Pending`, `Failed`, `Cancelling`, `Cancelled`, `Unknown`.
    pub fn status(mut self, status: impl Into<types::JobState>) -> Self {
        self.0 = self.0.query::<types::JobState>("status", status.into(), &Rule::NONE);
        self
    }
    /// Name of the workflow or app that the listed jobs run: lower-case letters, digits and `-`, beginning
    /// with a letter and ending with a letter or digit.
    ///
    /// 1 to 128 characters.
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("tool_name", tool_name.into(), &LENGTH_1_128);
        self
    }
    /// Name of the user whose jobs are listed; those of all users if absent.
    ///
    /// 1 to 128 characters.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("user_name", user_name.into(), &LENGTH_1_128);
        self
    }
    /// Only jobs finished no earlier than this time are listed; Unix time in milliseconds.
    pub fn finish_start_time(mut self, finish_start_time: i64) -> Self {
        self.0 = self.0.query("finish_start_time", finish_start_time, &Rule::NONE);
        self
    }
    /// Only jobs finished no later than this time are listed; Unix time in milliseconds.
    pub fn finish_end_time(mut self, finish_end_time: i64) -> Self {
        self.0 = self.0.query("finish_end_time", finish_end_time, &Rule::NONE);
        self
    }
}

operation!(ListJob, types::JobList);

pub(crate) static EXECUTE_JOB: Operation = Operation {
    id: "execute_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::execute_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteJob(Call<types::StartedJob>);

operation!(ExecuteJob, types::StartedJob);

pub(crate) static SHOW_JOB: Operation = Operation {
    id: "show_job",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowJob(Call<types::Job>);

impl ShowJob {
    /// Set to `LOG` to get the links to the job's stored logs as well.
    pub fn x_addition_info(mut self, x_addition_info: impl Into<String>) -> Self {
        self.0 = self
            .0
            .header::<String>("X-Addition-Info", x_addition_info.into(), &Rule::NONE);
        self
    }
}

operation!(ShowJob, types::Job);

pub(crate) static DELETE_JOB: Operation = Operation {
    id: "delete_job",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJob(Call<()>);

operation!(DeleteJob, ());

pub(crate) static UPDATE_JOB: Operation = Operation {
    id: "update_job",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJob(Call<()>);

operation!(UpdateJob, ());

pub(crate) static SHOW_JOB_EVENT: Operation = Operation {
    id: "show_job_event",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/events",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_job_event`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowJobEvent(Call<types::JobEventList>);

impl ShowJobEvent {
    /// Language of the texts in the answer: `zh_cn` for Chinese, `en_us` for English.
    ///
    /// 1 to 10 characters; default `en_us`.
    pub fn x_language(mut self, x_language: impl Into<String>) -> Self {
        self.0 = self.0.header::<String>("X-Language", x_language.into(), &LENGTH_1_10);
        self
    }
}

operation!(ShowJobEvent, types::JobEventList);

pub(crate) static SHOW_JOB_LOG: Operation = Operation {
    id: "show_job_log",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/logs",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_job_log`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowJobLog(Call<types::JobLog>);

impl ShowJobLog {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    pub fn task_index(mut self, task_index: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("task_index", task_index.into(), &LENGTH_1_128);
        self
    }
}

operation!(ShowJobLog, types::JobLog);

pub(crate) static SHOW_TASK_EVENTS: Operation = Operation {
    id: "show_task_events",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/events",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_task_events`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskEvents(Call<types::PodEventList>);

impl ShowTaskEvents {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    pub fn task_index(mut self, task_index: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("task_index", task_index.into(), &LENGTH_1_128);
        self
    }
}

operation!(ShowTaskEvents, types::PodEventList);

pub(crate) static SHOW_TASK_INSTANCES: Operation = Operation {
    id: "show_task_instances",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_task_instances`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskInstances(Call<types::TaskInstanceList>);

impl ShowTaskInstances {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    pub fn task_index(mut self, task_index: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("task_index", task_index.into(), &LENGTH_1_128);
        self
    }
}

operation!(ShowTaskInstances, types::TaskInstanceList);

pub(crate) static SHOW_TASK_INSTANCE_EVENTS: Operation = Operation {
    id: "show_task_instance_events",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/events",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_task_instance_events`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskInstanceEvents(Call<types::PodEventList>);

impl ShowTaskInstanceEvents {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    pub fn task_index(mut self, task_index: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("task_index", task_index.into(), &LENGTH_1_128);
        self
    }
}

operation!(ShowTaskInstanceEvents, types::PodEventList);

pub(crate) static SHOW_TASK_INSTANCE_POD: Operation = Operation {
    id: "show_task_instance_pod",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/pod",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_task_instance_pod`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskInstancePod(Call<types::TaskInstancePod>);

impl ShowTaskInstancePod {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    pub fn task_index(mut self, task_index: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("task_index", task_index.into(), &LENGTH_1_128);
        self
    }
}

operation!(ShowTaskInstancePod, types::TaskInstancePod);

pub(crate) static SHOW_TASK_INSTANCE_METRIC_DATA: Operation = Operation {
    id: "show_task_instance_metric_data",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/metric-data",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_task_instance_metric_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskInstanceMetricData(Call<types::TaskInstanceMetricData>);

impl ShowTaskInstanceMetricData {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    pub fn task_index(mut self, task_index: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("task_index", task_index.into(), &LENGTH_1_128);
        self
    }
    /// Start of the period, as Unix time in milliseconds; the current time if absent.
    pub fn from_time(mut self, from_time: i64) -> Self {
        self.0 = self.0.query("from_time", from_time, &Rule::NONE);
        self
    }
    /// End of the period, as Unix time in milliseconds; the current time if absent.
    pub fn to_time(mut self, to_time: i64) -> Self {
        self.0 = self.0.query("to_time", to_time, &Rule::NONE);
        self
    }
    /// How the values are aggregated: `maximum`, `minimum` or `average`.
    ///
    /// One of `maximum`, `minimum`, `average`; default `maximum`.
    pub fn method(mut self, method: impl Into<types::JobMetricStatistic>) -> Self {
        self.0 = self
            .0
            .query::<types::JobMetricStatistic>("method", method.into(), &Rule::NONE);
        self
    }
}

operation!(ShowTaskInstanceMetricData, types::TaskInstanceMetricData);

pub(crate) static RETRY_JOB: Operation = Operation {
    id: "retry_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/retry",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::retry_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryJob(Call<()>);

operation!(RetryJob, ());

pub(crate) static CANCEL_JOB: Operation = Operation {
    id: "cancel_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/terminate",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::cancel_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelJob(Call<()>);

operation!(CancelJob, ());

pub(crate) static BATCH_CANCEL_JOB: Operation = Operation {
    id: "batch_cancel_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-terminate",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_cancel_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCancelJob(Call<Vec<types::JobOutcome>>);

impl BatchCancelJob {
    /// Whether the jobs are stopped by force, including tasks that are already running.
    pub fn x_force(mut self, x_force: bool) -> Self {
        self.0 = self.0.header("X-Force", x_force, &Rule::NONE);
        self
    }
}

operation!(BatchCancelJob, Vec < types::JobOutcome >);

pub(crate) static BATCH_RETRY_JOB: Operation = Operation {
    id: "batch_retry_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-retry",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_retry_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRetryJob(Call<Vec<types::JobOutcome>>);

operation!(BatchRetryJob, Vec < types::JobOutcome >);

pub(crate) static BATCH_DELETE_JOB: Operation = Operation {
    id: "batch_delete_job",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-delete",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_delete_job`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteJob(Call<Vec<types::JobOutcome>>);

operation!(BatchDeleteJob, Vec < types::JobOutcome >);

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_10: Rule = Rule::NONE.length(1, 10);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
