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

/// # Jobs
///
/// Runs of apps and workflows, with their tasks, events and logs.
impl Client {
    /// List jobs.
    ///
    /// Returns, page by page, the jobs of the project, newest first by default, optionally filtered by
    /// name, status, creator, labels, time and the workflow or app they run.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jobs = client.list_job("my-project").items();
    /// while let Some(job) = jobs.try_next().await? {
    ///     println!("{:?} {:?}", job.id, job.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs`
    ///
    /// Reference: section [4.5.2.1 获取作业列表](https://support.huaweicloud.com/api-eihealth/ListJob.html).
    #[inline]
    pub fn list_job(&self, eihealth_project_id: impl Into<String>) -> ListJobRequest {
        let mut request = Request::new(self, &LIST_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListJobRequest(Call::new(request, reply::json))
    }
    /// Start a job.
    ///
    /// Starts a job that runs a workflow and returns its identifier at once; follow it with `show_job`.
    /// Refused with `eihealth.01050200` if the workflow has no tasks; with `eihealth.01050201` if a
    /// required input has no value; with `eihealth.01050206` if a task asks for more than the platform has;
    /// with `eihealth.01050214` if as many jobs run as the quota allows; with `eihealth.01050228` if as
    /// many jobs run as the quota allows; with `eihealth.01050215` if the quota of resources is used up;
    /// with `eihealth.01050211` if the acceleration resource is not available; with `eihealth.01050217` if
    /// the acceleration resource has too little space; with `eihealth.01050219` if too many jobs wait for
    /// the acceleration resource; with `eihealth.01050009` if a value is none of those that the app lists;
    /// with `eihealth.01050010` if a parameter that takes one value has several; with `eihealth.01050016`
    /// if an asset is no longer offered; with `eihealth.01050203` if the workflow has no task of a name;
    /// with `eihealth.01050205` if the platform lacks a kind of resource that a task needs; with
    /// `eihealth.01050216` if no node has the label for copying in; with `eihealth.01050220` if there is no
    /// acceleration resource; with `eihealth.01050221` if the inputs of a task are longer than 4096
    /// characters; with `eihealth.01050224` if no SFS Turbo is free, or its quota is used up.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Job to start: the app or workflow to run, its inputs and where its output goes.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     ExecuteJob, GpuType, JobTask, JobToolType, ResourceRequirement, TaskParameter,
    /// };
    ///
    /// let body = ExecuteJob::new(
    ///     "wgs-NA-01",
    ///     "41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4",
    ///     JobToolType::Workflow,
    /// )
    /// .description("Germline calling of sample NA-01")
    /// .labels(["wgs"])
    /// .priority(5)
    /// .timeout(2880)
    /// .output_dir("/wgs-NA-01")
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
    /// ])
    /// .io_acc_id("60d9f2b8-3c17-4e5a-94ab-f8e21c7d0653")
    /// .io_acc_expected_usage(200)
    /// .node_labels(["highmem"]);
    /// let job = client.execute_job("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs`
    ///
    /// Reference: section [4.5.2.2 启动作业](https://support.huaweicloud.com/api-eihealth/ExecuteJob.html).
    #[inline]
    pub fn execute_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::ExecuteJob,
    ) -> ExecuteJobRequest {
        let mut request = Request::new(self, &EXECUTE_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        ExecuteJobRequest(Call::new(request, reply::json))
    }
    /// Get a job.
    ///
    /// Returns the status of the job, the settings it actually runs with and the state of each task.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client.show_job("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763").await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
    ///
    /// Reference: section [4.5.2.3 获取作业详情](https://support.huaweicloud.com/api-eihealth/ShowJob.html).
    #[inline]
    pub fn show_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowJobRequest {
        let mut request = Request::new(self, &SHOW_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowJobRequest(Call::new(request, reply::json))
    }
    /// Delete a job.
    ///
    /// Deletes a job that has ended; a running one must be cancelled first. Refused with
    /// `eihealth.01050213` if the job runs; with `eihealth.01050227` if tasks of the job still run.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_job("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
    ///
    /// Reference: section [4.5.2.4 删除作业](https://support.huaweicloud.com/api-eihealth/DeleteJob.html).
    #[inline]
    pub fn delete_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> DeleteJobRequest {
        let mut request = Request::new(self, &DELETE_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteJobRequest(Call::new(request, reply::empty))
    }
    /// Update task parameters of a job.
    ///
    /// Changes inputs and resources of tasks of a job. Only possible in certain states of the job, and not
    /// for values that refer to other parameters. Refused with `eihealth.01050206` if a task asks for more
    /// than the platform has; with `eihealth.01050223` if the state of the job does not allow it; with
    /// `eihealth.01050225` if a file or folder of an accelerated task differs; with `eihealth.01050226` if
    /// a parameter that refers to another differs.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `body`: Changes to tasks of a job.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{GpuType, JobTask, ResourceRequirement, TaskParameter, UpdateJob};
    ///
    /// let body = UpdateJob::new([
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
    /// client.update_job("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
    ///
    /// Reference: section [4.5.2.5 更新作业](https://support.huaweicloud.com/api-eihealth/UpdateJob.html).
    #[inline]
    pub fn update_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        body: types::UpdateJob,
    ) -> UpdateJobRequest {
        let mut request = Request::new(self, &UPDATE_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateJobRequest(Call::new(request, reply::empty))
    }
    /// List events of a job.
    ///
    /// Returns the start events of the whole job, in the language that `X-Language` names.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client
    ///     .show_job_event("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763")
    ///     .items();
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{:?} {:?}", event.count, event.action_name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/events`
    ///
    /// Reference: section [4.5.2.6 获取作业事件](https://support.huaweicloud.com/api-eihealth/ShowJobEvent.html).
    #[inline]
    pub fn show_job_event(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> ShowJobEventRequest {
        let mut request = Request::new(self, &SHOW_JOB_EVENT);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        ShowJobEventRequest(Call::new(request, reply::json))
    }
    /// Get the log of a task of a job.
    ///
    /// Returns the log entries of one task of the job, or of one concurrent instance of it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters; default `task0`.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut logs = client
    ///     .show_job_log("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763", "task0")
    ///     .items();
    /// while let Some(log) = logs.try_next().await? {
    ///     println!("{:?} {:?}", log.collect_time, log.content);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/logs`
    ///
    /// Reference: section [4.5.2.7 获取作业日志](https://support.huaweicloud.com/api-eihealth/ShowJobLog.html).
    #[inline]
    pub fn show_job_log(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
    ) -> ShowJobLogRequest {
        let mut request = Request::new(self, &SHOW_JOB_LOG);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.query::<String>("task_name", task_name.into(), &REQUIRED_LENGTH_1_128);
        ShowJobLogRequest(Call::new(request, reply::json))
    }
    /// List start events of a task.
    ///
    /// Returns the start events of a task of the job, or of one concurrent instance of it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client
    ///     .show_task_events("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763", "align")
    ///     .items();
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{:?} {:?}", event.count, event.type_);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/events`
    ///
    /// Reference: section [4.5.2.8
    /// 获取子任务启动事件](https://support.huaweicloud.com/api-eihealth/ShowTaskEvents.html).
    #[inline]
    pub fn show_task_events(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
    ) -> ShowTaskEventsRequest {
        let mut request = Request::new(self, &SHOW_TASK_EVENTS);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("task_name", task_name.into(), &REQUIRED_LENGTH_1_128);
        ShowTaskEventsRequest(Call::new(request, reply::json))
    }
    /// List instances of a task.
    ///
    /// Returns the instances (pods) that run a task, with their state, node and resources.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut instances = client
    ///     .show_task_instances("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763", "align")
    ///     .items();
    /// while let Some(instance) = instances.try_next().await? {
    ///     println!("{:?}", instance.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances`
    ///
    /// Reference: section [4.5.2.9
    /// 获取子任务实例信息](https://support.huaweicloud.com/api-eihealth/ShowTaskInstances.html).
    #[inline]
    pub fn show_task_instances(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
    ) -> ShowTaskInstancesRequest {
        let mut request = Request::new(self, &SHOW_TASK_INSTANCES);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("task_name", task_name.into(), &REQUIRED_LENGTH_1_128);
        ShowTaskInstancesRequest(Call::new(request, reply::json))
    }
    /// List events of a task instance.
    ///
    /// Returns the start events of one instance (pod) of a task.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    /// - `instance_name`: Name of the instance (pod), as `show_task_instances` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client
    ///     .show_task_instance_events(
    ///         "my-project",
    ///         "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763",
    ///         "align",
    ///         "align-0-7c9e2f14",
    ///     )
    ///     .items();
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{:?} {:?}", event.count, event.type_);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/events`
    ///
    /// Reference: section [4.5.2.10
    /// 获取子任务中实例的事件](https://support.huaweicloud.com/api-eihealth/ShowTaskInstanceEvents.html).
    #[inline]
    pub fn show_task_instance_events(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
        instance_name: impl Into<String>,
    ) -> ShowTaskInstanceEventsRequest {
        let mut request = Request::new(self, &SHOW_TASK_INSTANCE_EVENTS);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("task_name", task_name.into(), &REQUIRED_LENGTH_1_128);
        request.path("instance_name", instance_name.into(), &REQUIRED_LENGTH_1_128);
        ShowTaskInstanceEventsRequest(Call::new(request, reply::json))
    }
    /// Get the pod of a task instance.
    ///
    /// Returns the description of the pod that runs one instance of a task, as one text.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    /// - `instance_name`: Name of the instance (pod), as `show_task_instances` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pod = client
    ///     .show_task_instance_pod(
    ///         "my-project",
    ///         "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763",
    ///         "align",
    ///         "align-0-7c9e2f14",
    ///     )
    ///     .await?;
    /// println!("{:?}", pod.metadata);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/pod`
    ///
    /// Reference: section [4.5.2.11 获取子任务中实例的 pod
    /// 信息](https://support.huaweicloud.com/api-eihealth/ShowTaskInstancePod.html).
    #[inline]
    pub fn show_task_instance_pod(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
        instance_name: impl Into<String>,
    ) -> ShowTaskInstancePodRequest {
        let mut request = Request::new(self, &SHOW_TASK_INSTANCE_POD);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("task_name", task_name.into(), &REQUIRED_LENGTH_1_128);
        request.path("instance_name", instance_name.into(), &REQUIRED_LENGTH_1_128);
        ShowTaskInstancePodRequest(Call::new(request, reply::json))
    }
    /// Get metrics of a task instance.
    ///
    /// Returns the values over time of one metric for one instance of a task.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `task_name`: Name of the task, as `show_job` gives it. 1 to 128 characters.
    /// - `instance_name`: Name of the instance (pod), as `show_task_instances` gives it. 1 to 128 characters.
    /// - `metric_name`: Name of the metric to query, such as `read_bandwidth`.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let data = client
    ///     .show_task_instance_metric_data(
    ///         "my-project",
    ///         "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763",
    ///         "align",
    ///         "align-0-7c9e2f14",
    ///         "read_bandwidth",
    ///     )
    ///     .await?;
    /// println!("{:?}", data.data_points);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/metric-data`
    ///
    /// Reference: section [4.5.2.12
    /// 获取子任务中实例的资源监控数据](https://support.huaweicloud.com/api-eihealth/ShowTaskInstanceMetricData.html).
    #[inline]
    pub fn show_task_instance_metric_data(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        task_name: impl Into<String>,
        instance_name: impl Into<String>,
        metric_name: impl Into<String>,
    ) -> ShowTaskInstanceMetricDataRequest {
        let mut request = Request::new(self, &SHOW_TASK_INSTANCE_METRIC_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("task_name", task_name.into(), &REQUIRED_LENGTH_1_128);
        request.path("instance_name", instance_name.into(), &REQUIRED_LENGTH_1_128);
        request.query::<String>("metric_name", metric_name.into(), &REQUIRED);
        ShowTaskInstanceMetricDataRequest(Call::new(request, reply::json))
    }
    /// Retry a job.
    ///
    /// Asks for the job to run again; follow it with `show_job`. Only jobs in certain states that have not
    /// been cleaned up can be retried. Refused with `eihealth.01050207` if the state of the job does not
    /// allow it; with `eihealth.01050209` if the job was cleaned up; with `eihealth.01050218` if jobs are
    /// cleaned up as soon as they end; with `eihealth.01050227` if tasks of the job still run; with
    /// `eihealth.01050214` if as many jobs run as the quota allows; with `eihealth.01050228` if as many
    /// jobs run as the quota allows; with `eihealth.01050215` if the quota of resources is used up.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .retry_job("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/retry`
    ///
    /// Reference: section [4.5.2.13 重试作业](https://support.huaweicloud.com/api-eihealth/RetryJob.html).
    #[inline]
    pub fn retry_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> RetryJobRequest {
        let mut request = Request::new(self, &RETRY_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        RetryJobRequest(Call::new(request, reply::empty))
    }
    /// Cancel or force-stop a job.
    ///
    /// Stops the scheduling of the job's further tasks; with `force`, tasks that are already running are
    /// stopped too. Refused with `eihealth.01050208` if the state of the job does not allow it; with
    /// `eihealth.01050210` if the job could not be cancelled: look at its state and try again.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job, as `list_job` or `execute_job` gives it. 1 to 128 characters.
    /// - `body`: How to cancel a job.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CancelJob;
    ///
    /// let body = CancelJob::new(true);
    /// client.cancel_job("my-project", "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/terminate`
    ///
    /// Reference: section [4.5.2.14
    /// 取消或强制停止作业调度](https://support.huaweicloud.com/api-eihealth/CancelJob.html).
    #[inline]
    pub fn cancel_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        body: types::CancelJob,
    ) -> CancelJobRequest {
        let mut request = Request::new(self, &CANCEL_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        CancelJobRequest(Call::new(request, reply::empty))
    }
    /// Cancel several jobs.
    ///
    /// Cancels several jobs and returns the outcome for each; status 207 means that some failed. Refused
    /// with `eihealth.01050208` if the state of the job does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Jobs to cancel.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::BatchCancelJob;
    ///
    /// let body = BatchCancelJob::new([
    ///     "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763",
    ///     "d1e85f3a-26c7-4b90-8e4d-70a9c3b6f218",
    /// ]);
    /// let answer = client.batch_cancel_job("my-project", body).await?;
    /// for item in answer.iter() {
    ///     println!("{:?} {:?}", item.id, item.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-terminate`
    ///
    /// Reference: section [4.5.2.15
    /// 批量取消作业](https://support.huaweicloud.com/api-eihealth/BatchCancelJob.html).
    #[inline]
    pub fn batch_cancel_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchCancelJob,
    ) -> BatchCancelJobRequest {
        let mut request = Request::new(self, &BATCH_CANCEL_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        BatchCancelJobRequest(Call::new(request, reply::json))
    }
    /// Retry several jobs.
    ///
    /// Retries several jobs and returns the outcome for each; status 207 means that some failed. Refused
    /// with `eihealth.01050207` if the state of the job does not allow it; with `eihealth.01050209` if the
    /// job was cleaned up; with `eihealth.01050218` if jobs are cleaned up as soon as they end.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Jobs to run again.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::BatchRetryJob;
    ///
    /// let body = BatchRetryJob::new([
    ///     "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763",
    ///     "d1e85f3a-26c7-4b90-8e4d-70a9c3b6f218",
    /// ]);
    /// let answer = client.batch_retry_job("my-project", body).await?;
    /// for item in answer.iter() {
    ///     println!("{:?} {:?}", item.id, item.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-retry`
    ///
    /// Reference: section [4.5.2.16
    /// 批量重试作业](https://support.huaweicloud.com/api-eihealth/BatchRetryJob.html).
    #[inline]
    pub fn batch_retry_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchRetryJob,
    ) -> BatchRetryJobRequest {
        let mut request = Request::new(self, &BATCH_RETRY_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        BatchRetryJobRequest(Call::new(request, reply::json))
    }
    /// Delete several jobs.
    ///
    /// Deletes several jobs and returns the outcome for each; status 207 means that some failed. Refused
    /// with `eihealth.01050213` if the job runs; with `eihealth.01050227` if tasks of the job still run.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Jobs to delete.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::BatchDeleteJob;
    ///
    /// let body = BatchDeleteJob::new([
    ///     "7c9e2f14-5b83-4d06-9a1e-f2c8b0d45763",
    ///     "d1e85f3a-26c7-4b90-8e4d-70a9c3b6f218",
    /// ]);
    /// let answer = client.batch_delete_job("my-project", body).await?;
    /// for item in answer.iter() {
    ///     println!("{:?} {:?}", item.id, item.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-delete`
    ///
    /// Reference: section [4.5.2.17
    /// 批量删除作业](https://support.huaweicloud.com/api-eihealth/BatchDeleteJob.html).
    #[inline]
    pub fn batch_delete_job(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::BatchDeleteJob,
    ) -> BatchDeleteJobRequest {
        let mut request = Request::new(self, &BATCH_DELETE_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        BatchDeleteJobRequest(Call::new(request, reply::json))
    }
}

pub(crate) static LIST_JOB: Operation = Operation::new(
    "list_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs",
    Repeat::Safe,
    &CATALOGUE,
);

/// List jobs: the request of [`Client::list_job`].
///
/// Answers with [`JobList`](crate::types::JobList). [`items`](Self::items) reads the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs`
///
/// Reference: section [4.5.2.1 获取作业列表](https://support.huaweicloud.com/api-eihealth/ListJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobRequest(Call<types::JobList>);

impl ListJobRequest {
    /// Only jobs started no later than this time are listed, in milliseconds since 1970-01-01 UTC.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn end_time<Form>(
        mut self,
        end_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(end_time);
        match given {
            Some(end_time) => {
                self.0.request.query_instant("end_time", end_time, &Rule::NONE)
            }
            None => self.0.request.unset("query", "end_time"),
        }
        self
    }
    /// Name of the jobs to list: lower-case letters, digits and `-`, beginning with a letter and ending
    /// with a letter or digit. Names of jobs have at most 63 characters, though 128 are taken here.
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
    /// Labels of the jobs to list.
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
    /// Field to sort by, such as `status`; by time, newest first, if absent.
    ///
    /// One of `status`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::JobSortKey, Form>,
    ) -> Self {
        let given: Option<types::JobSortKey> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<types::JobSortKey>("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
    /// Only jobs started no earlier than this time are listed, in milliseconds since 1970-01-01 UTC.
    ///
    /// A number, or a time such as a [`Timestamp`](crate::Timestamp).
    #[inline]
    pub fn start_time<Form>(
        mut self,
        start_time: impl IntoOption<Milliseconds, Form>,
    ) -> Self {
        let given: Option<Milliseconds> = IntoOption::into_option(start_time);
        match given {
            Some(start_time) => {
                self.0.request.query_instant("start_time", start_time, &Rule::NONE)
            }
            None => self.0.request.unset("query", "start_time"),
        }
        self
    }
    /// Status of the jobs to list: `Succeeded`, `Running`, `Pending`, `Failed`, `Cancelling`, `Cancelled`
    /// or `Unknown`.
    ///
    /// One of `Succeeded`, `Running`, `Pending`, `Failed`, `Cancelling`, `Cancelled`, `Unknown`.
    #[inline]
    pub fn status<Form>(
        mut self,
        status: impl IntoOption<types::JobState, Form>,
    ) -> Self {
        let given: Option<types::JobState> = IntoOption::into_option(status);
        match given {
            Some(status) => {
                self.0.request.query::<types::JobState>("status", status, &Rule::NONE)
            }
            None => self.0.request.unset("query", "status"),
        }
        self
    }
    /// Name of the workflow or app that the listed jobs run: lower-case letters, digits and `-`, beginning
    /// with a letter and ending with a letter or digit.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn tool_name<Form>(mut self, tool_name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(tool_name);
        match given {
            Some(tool_name) => {
                self.0.request.query::<String>("tool_name", tool_name, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "tool_name"),
        }
        self
    }
    /// Name of the user whose jobs are listed; those of all users if absent.
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
    /// Only jobs finished no earlier than this time are listed, in milliseconds since 1970-01-01 UTC.
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
                    .query_instant("finish_start_time", finish_start_time, &Rule::NONE)
            }
            None => self.0.request.unset("query", "finish_start_time"),
        }
        self
    }
    /// Only jobs finished no later than this time are listed, in milliseconds since 1970-01-01 UTC.
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
                    .query_instant("finish_end_time", finish_end_time, &Rule::NONE)
            }
            None => self.0.request.unset("query", "finish_end_time"),
        }
        self
    }
}

operation!(ListJobRequest, types::JobList);

pub(crate) static LIST_JOB_PAGES: Paging = Paging::new(
        "jobs",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListJobRequest, LIST_JOB_PAGES, types::JobList[jobs] => types::JobSummary);

pub(crate) static EXECUTE_JOB: Operation = Operation::new(
    "execute_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Start a job: the request of [`Client::execute_job`].
///
/// Answers with [`StartedJob`](crate::types::StartedJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs`
///
/// Reference: section [4.5.2.2 启动作业](https://support.huaweicloud.com/api-eihealth/ExecuteJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteJobRequest(Call<types::StartedJob>);

operation!(ExecuteJobRequest, types::StartedJob);

static EXECUTE_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Field("id")),
    ],
);

starts!(ExecuteJobRequest, EXECUTE_JOB_STARTS, types::StartedJob, seen, crate::generated::operations::wait_show_job, types::Job);

pub(crate) static SHOW_JOB: Operation = Operation::new(
    "show_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a job: the request of [`Client::show_job`].
///
/// Answers with [`Job`](crate::types::Job).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
///
/// Reference: section [4.5.2.3 获取作业详情](https://support.huaweicloud.com/api-eihealth/ShowJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowJobRequest(Call<types::Job>);

impl ShowJobRequest {
    /// Set to `LOG` to get the links to the job's stored logs as well.
    #[inline]
    pub fn x_addition_info<Form>(
        mut self,
        x_addition_info: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(x_addition_info);
        match given {
            Some(x_addition_info) => {
                self.0
                    .request
                    .header::<String>("X-Addition-Info", x_addition_info, &Rule::NONE)
            }
            None => self.0.request.unset("header", "X-Addition-Info"),
        }
        self
    }
}

operation!(ShowJobRequest, types::Job);

static SHOW_JOB_WAITING: Waiting = Waiting::new("status", types::JobState::STATES)
    .reason("failed_message")
    .ended("finish_time");

#[inline]
pub(crate) fn wait_show_job(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::Job> {
    crate::waiting::Wait::new(request, &SHOW_JOB_WAITING, Ask::One(reply::json))
}

waits!(ShowJobRequest, wait, wait_show_job, types::Job);

pub(crate) static DELETE_JOB: Operation = Operation::new(
    "delete_job",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a job: the request of [`Client::delete_job`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
///
/// Reference: section [4.5.2.4 删除作业](https://support.huaweicloud.com/api-eihealth/DeleteJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobRequest(Call<()>);

operation!(DeleteJobRequest, ());

pub(crate) static UPDATE_JOB: Operation = Operation::new(
    "update_job",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update task parameters of a job: the request of [`Client::update_job`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}`
///
/// Reference: section [4.5.2.5 更新作业](https://support.huaweicloud.com/api-eihealth/UpdateJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJobRequest(Call<()>);

operation!(UpdateJobRequest, ());

pub(crate) static SHOW_JOB_EVENT: Operation = Operation::new(
    "show_job_event",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/events",
    Repeat::Safe,
    &CATALOGUE,
);

/// List events of a job: the request of [`Client::show_job_event`].
///
/// Answers with [`JobEventList`](crate::types::JobEventList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/events`
///
/// Reference: section [4.5.2.6 获取作业事件](https://support.huaweicloud.com/api-eihealth/ShowJobEvent.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowJobEventRequest(Call<types::JobEventList>);

impl ShowJobEventRequest {
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

operation!(ShowJobEventRequest, types::JobEventList);

pub(crate) static SHOW_JOB_EVENT_PAGES: Paging = Paging::new("events", Scheme::Whole)
    .total("count");

paged!(whole ShowJobEventRequest, SHOW_JOB_EVENT_PAGES, types::JobEventList[events] => types::JobEvent);

pub(crate) static SHOW_JOB_LOG: Operation = Operation::new(
    "show_job_log",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/logs",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the log of a task of a job: the request of [`Client::show_job_log`].
///
/// Answers with [`JobLog`](crate::types::JobLog). [`items`](Self::items) reads the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/logs`
///
/// Reference: section [4.5.2.7 获取作业日志](https://support.huaweicloud.com/api-eihealth/ShowJobLog.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowJobLogRequest(Call<types::JobLog>);

impl ShowJobLogRequest {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    #[inline]
    pub fn task_index<Form>(
        mut self,
        task_index: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(task_index);
        match given {
            Some(task_index) => {
                self.0.request.query::<String>("task_index", task_index, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "task_index"),
        }
        self
    }
}

operation!(ShowJobLogRequest, types::JobLog);

pub(crate) static SHOW_JOB_LOG_PAGES: Paging = Paging::new("logs", Scheme::Whole)
    .total("count");

paged!(whole ShowJobLogRequest, SHOW_JOB_LOG_PAGES, types::JobLog[logs] => types::LogEntry);

pub(crate) static SHOW_TASK_EVENTS: Operation = Operation::new(
    "show_task_events",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/events",
    Repeat::Safe,
    &CATALOGUE,
);

/// List start events of a task: the request of [`Client::show_task_events`].
///
/// Answers with [`PodEventList`](crate::types::PodEventList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/events`
///
/// Reference: section [4.5.2.8
/// 获取子任务启动事件](https://support.huaweicloud.com/api-eihealth/ShowTaskEvents.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskEventsRequest(Call<types::PodEventList>);

impl ShowTaskEventsRequest {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    #[inline]
    pub fn task_index<Form>(
        mut self,
        task_index: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(task_index);
        match given {
            Some(task_index) => {
                self.0.request.query::<String>("task_index", task_index, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "task_index"),
        }
        self
    }
}

operation!(ShowTaskEventsRequest, types::PodEventList);

pub(crate) static SHOW_TASK_EVENTS_PAGES: Paging = Paging::new("events", Scheme::Whole)
    .total("count");

paged!(whole ShowTaskEventsRequest, SHOW_TASK_EVENTS_PAGES, types::PodEventList[events] => types::PodEvent);

pub(crate) static SHOW_TASK_INSTANCES: Operation = Operation::new(
    "show_task_instances",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances",
    Repeat::Safe,
    &CATALOGUE,
);

/// List instances of a task: the request of [`Client::show_task_instances`].
///
/// Answers with [`TaskInstanceList`](crate::types::TaskInstanceList). [`items`](Self::items) reads the
/// list to its end.
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances`
///
/// Reference: section [4.5.2.9
/// 获取子任务实例信息](https://support.huaweicloud.com/api-eihealth/ShowTaskInstances.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskInstancesRequest(Call<types::TaskInstanceList>);

impl ShowTaskInstancesRequest {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    #[inline]
    pub fn task_index<Form>(
        mut self,
        task_index: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(task_index);
        match given {
            Some(task_index) => {
                self.0.request.query::<String>("task_index", task_index, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "task_index"),
        }
        self
    }
}

operation!(ShowTaskInstancesRequest, types::TaskInstanceList);

pub(crate) static SHOW_TASK_INSTANCES_PAGES: Paging = Paging::new(
        "instances",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ShowTaskInstancesRequest, SHOW_TASK_INSTANCES_PAGES, types::TaskInstanceList[instances] => types::TaskInstance);

pub(crate) static SHOW_TASK_INSTANCE_EVENTS: Operation = Operation::new(
    "show_task_instance_events",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/events",
    Repeat::Safe,
    &CATALOGUE,
);

/// List events of a task instance: the request of [`Client::show_task_instance_events`].
///
/// Answers with [`PodEventList`](crate::types::PodEventList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/events`
///
/// Reference: section [4.5.2.10
/// 获取子任务中实例的事件](https://support.huaweicloud.com/api-eihealth/ShowTaskInstanceEvents.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskInstanceEventsRequest(Call<types::PodEventList>);

impl ShowTaskInstanceEventsRequest {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    #[inline]
    pub fn task_index<Form>(
        mut self,
        task_index: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(task_index);
        match given {
            Some(task_index) => {
                self.0.request.query::<String>("task_index", task_index, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "task_index"),
        }
        self
    }
}

operation!(ShowTaskInstanceEventsRequest, types::PodEventList);

pub(crate) static SHOW_TASK_INSTANCE_EVENTS_PAGES: Paging = Paging::new(
        "events",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ShowTaskInstanceEventsRequest, SHOW_TASK_INSTANCE_EVENTS_PAGES, types::PodEventList[events] => types::PodEvent);

pub(crate) static SHOW_TASK_INSTANCE_POD: Operation = Operation::new(
    "show_task_instance_pod",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/pod",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the pod of a task instance: the request of [`Client::show_task_instance_pod`].
///
/// Answers with [`TaskInstancePod`](crate::types::TaskInstancePod).
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/pod`
///
/// Reference: section [4.5.2.11 获取子任务中实例的 pod
/// 信息](https://support.huaweicloud.com/api-eihealth/ShowTaskInstancePod.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskInstancePodRequest(Call<types::TaskInstancePod>);

impl ShowTaskInstancePodRequest {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    #[inline]
    pub fn task_index<Form>(
        mut self,
        task_index: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(task_index);
        match given {
            Some(task_index) => {
                self.0.request.query::<String>("task_index", task_index, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "task_index"),
        }
        self
    }
}

operation!(ShowTaskInstancePodRequest, types::TaskInstancePod);

pub(crate) static SHOW_TASK_INSTANCE_METRIC_DATA: Operation = Operation::new(
    "show_task_instance_metric_data",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/metric-data",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get metrics of a task instance: the request of [`Client::show_task_instance_metric_data`].
///
/// Answers with [`TaskInstanceMetricData`](crate::types::TaskInstanceMetricData).
///
/// `GET
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/tasks/{task_name}/instances/{instance_name}/metric-data`
///
/// Reference: section [4.5.2.12
/// 获取子任务中实例的资源监控数据](https://support.huaweicloud.com/api-eihealth/ShowTaskInstanceMetricData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowTaskInstanceMetricDataRequest(Call<types::TaskInstanceMetricData>);

impl ShowTaskInstanceMetricDataRequest {
    /// Index of the concurrent instance of the task, counted from 0.
    ///
    /// 1 to 128 characters; default `0`.
    #[inline]
    pub fn task_index<Form>(
        mut self,
        task_index: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(task_index);
        match given {
            Some(task_index) => {
                self.0.request.query::<String>("task_index", task_index, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "task_index"),
        }
        self
    }
    /// Start of the period, in milliseconds since 1970-01-01 UTC; the current time if absent.
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
                self.0.request.query_instant("from_time", from_time, &Rule::NONE)
            }
            None => self.0.request.unset("query", "from_time"),
        }
        self
    }
    /// End of the period, in milliseconds since 1970-01-01 UTC; the current time if absent.
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
                self.0.request.query_instant("to_time", to_time, &Rule::NONE)
            }
            None => self.0.request.unset("query", "to_time"),
        }
        self
    }
    /// How the values are aggregated: `maximum`, `minimum` or `average`.
    ///
    /// One of `maximum`, `minimum`, `average`; default `maximum`.
    #[inline]
    pub fn method<Form>(
        mut self,
        method: impl IntoOption<types::JobMetricStatistic, Form>,
    ) -> Self {
        let given: Option<types::JobMetricStatistic> = IntoOption::into_option(method);
        match given {
            Some(method) => {
                self.0
                    .request
                    .query::<types::JobMetricStatistic>("method", method, &Rule::NONE)
            }
            None => self.0.request.unset("query", "method"),
        }
        self
    }
}

operation!(ShowTaskInstanceMetricDataRequest, types::TaskInstanceMetricData);

pub(crate) static RETRY_JOB: Operation = Operation::new(
    "retry_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/retry",
    Repeat::Refused,
    &CATALOGUE,
);

/// Retry a job: the request of [`Client::retry_job`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/retry`
///
/// Reference: section [4.5.2.13 重试作业](https://support.huaweicloud.com/api-eihealth/RetryJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryJobRequest(Call<()>);

operation!(RetryJobRequest, ());

static RETRY_JOB_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("job_id", Source::Path("job_id")),
    ],
);

starts!(RetryJobRequest, RETRY_JOB_STARTS, (), unseen, crate::generated::operations::wait_show_job, types::Job);

pub(crate) static CANCEL_JOB: Operation = Operation::new(
    "cancel_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/terminate",
    Repeat::Refused,
    &CATALOGUE,
);

/// Cancel or force-stop a job: the request of [`Client::cancel_job`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/{job_id}/terminate`
///
/// Reference: section [4.5.2.14
/// 取消或强制停止作业调度](https://support.huaweicloud.com/api-eihealth/CancelJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelJobRequest(Call<()>);

operation!(CancelJobRequest, ());

pub(crate) static BATCH_CANCEL_JOB: Operation = Operation::new(
    "batch_cancel_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-terminate",
    Repeat::Refused,
    &CATALOGUE,
);

/// Cancel several jobs: the request of [`Client::batch_cancel_job`].
///
/// Answers with a list of [`JobOutcome`](crate::types::JobOutcome).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-terminate`
///
/// Reference: section [4.5.2.15
/// 批量取消作业](https://support.huaweicloud.com/api-eihealth/BatchCancelJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCancelJobRequest(Call<Vec<types::JobOutcome>>);

impl BatchCancelJobRequest {
    /// Whether the jobs are stopped by force, including tasks that are already running.
    #[inline]
    pub fn x_force(mut self, x_force: impl Into<Option<bool>>) -> Self {
        let given: Option<bool> = x_force.into();
        match given {
            Some(x_force) => self.0.request.header("X-Force", x_force, &Rule::NONE),
            None => self.0.request.unset("header", "X-Force"),
        }
        self
    }
}

operation!(BatchCancelJobRequest, Vec<types::JobOutcome>);

pub(crate) static BATCH_RETRY_JOB: Operation = Operation::new(
    "batch_retry_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-retry",
    Repeat::Refused,
    &CATALOGUE,
);

/// Retry several jobs: the request of [`Client::batch_retry_job`].
///
/// Answers with a list of [`JobOutcome`](crate::types::JobOutcome).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-retry`
///
/// Reference: section [4.5.2.16
/// 批量重试作业](https://support.huaweicloud.com/api-eihealth/BatchRetryJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRetryJobRequest(Call<Vec<types::JobOutcome>>);

operation!(BatchRetryJobRequest, Vec<types::JobOutcome>);

pub(crate) static BATCH_DELETE_JOB: Operation = Operation::new(
    "batch_delete_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-delete",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete several jobs: the request of [`Client::batch_delete_job`].
///
/// Answers with a list of [`JobOutcome`](crate::types::JobOutcome).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/jobs/batch-delete`
///
/// Reference: section [4.5.2.17
/// 批量删除作业](https://support.huaweicloud.com/api-eihealth/BatchDeleteJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteJobRequest(Call<Vec<types::JobOutcome>>);

operation!(BatchDeleteJobRequest, Vec<types::JobOutcome>);

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
