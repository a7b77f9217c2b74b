// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Milliseconds;
use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Drug jobs
///
/// Operations common to drug jobs of every type.
impl Client {
    /// List drug jobs.
    ///
    /// Returns, page by page, the drug jobs of the project, of every type, that match the filters. The
    /// operation that shows a job of one type tells what that job was given.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jobs = client.list_drug_job("my-project").items();
    /// while let Some(job) = jobs.try_next().await? {
    ///     println!("{:?} {:?}", job.id, job.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`
    ///
    /// Reference: section [5.4.1 获取药物作业列表](https://support.huaweicloud.com/api-eihealth/ListDrugJob.html).
    #[inline]
    pub fn list_drug_job(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListDrugJobRequest {
        let mut request = Request::new(self, &LIST_DRUG_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListDrugJobRequest(Call::new(request, reply::json))
    }
    /// Cancel a drug job.
    ///
    /// Stops a job that waits or runs; its state becomes `CANCELLED`. Refused with `eihealth.01100002` if
    /// the state of the job does not allow it.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.cancel_drug_job("my-project", "b82d4f70-91ac-4e56-8d3f-06c7e5a1b924").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}/cancel`
    ///
    /// Reference: section [5.4.2 取消药物作业](https://support.huaweicloud.com/api-eihealth/CancelDrugJob.html).
    #[inline]
    pub fn cancel_drug_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> CancelDrugJobRequest {
        let mut request = Request::new(self, &CANCEL_DRUG_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        CancelDrugJobRequest(Call::new(request, reply::empty))
    }
    /// Delete a drug job.
    ///
    /// Deletes the drug job from the project. Refused with `eihealth.01100001` if the job waits or runs.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_drug_job("my-project", "b82d4f70-91ac-4e56-8d3f-06c7e5a1b924").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}`
    ///
    /// Reference: section [5.4.3 删除药物作业](https://support.huaweicloud.com/api-eihealth/DeleteDrugJob.html).
    #[inline]
    pub fn delete_drug_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> DeleteDrugJobRequest {
        let mut request = Request::new(self, &DELETE_DRUG_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteDrugJobRequest(Call::new(request, reply::empty))
    }
    /// Set the labels of a drug job.
    ///
    /// Replaces the labels of the job.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    /// - `body`: Labels of a drug job.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateDrugJob;
    ///
    /// let body = UpdateDrugJob::new().labels(["kinase", "egfr"]);
    /// client
    ///     .update_drug_job("my-project", "b82d4f70-91ac-4e56-8d3f-06c7e5a1b924", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}`
    ///
    /// Reference: section [5.4.4 更新药物作业](https://support.huaweicloud.com/api-eihealth/UpdateDrugJob.html).
    #[inline]
    pub fn update_drug_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        body: types::UpdateDrugJob,
    ) -> UpdateDrugJobRequest {
        let mut request = Request::new(self, &UPDATE_DRUG_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateDrugJobRequest(Call::new(request, reply::empty))
    }
    /// Cluster the result molecules of a drug job.
    ///
    /// Groups similar molecules among the results of the job. The details of the job then show the outcome
    /// as `cluster_result`. Refused with `eihealth.01100013` if the job is not of molecule optimization,
    /// docking, pocket-based design or property prediction; with `eihealth.01100014` if the job has not
    /// ended.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `job_id`: Id of the job. 1 to 128 characters.
    /// - `body`: How to cluster the result molecules of a drug job.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{ClusterMethod, CreateClusterJob};
    ///
    /// let body = CreateClusterJob::new(
    ///     ClusterMethod::HiqMc,
    ///     "kinase-screen:/results/egfr-docking/result.sdf",
    ///     "kinase-screen:/results/egfr-docking/clusters/",
    /// );
    /// let created = client
    ///     .create_cluster_job("my-project", "b82d4f70-91ac-4e56-8d3f-06c7e5a1b924", body)
    ///     .await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}/cluster`
    ///
    /// Reference: section [5.4.5
    /// 创建分子聚类作业](https://support.huaweicloud.com/api-eihealth/CreateClusterJob.html).
    #[inline]
    pub fn create_cluster_job(
        &self,
        eihealth_project_id: impl Into<String>,
        job_id: impl Into<String>,
        body: types::CreateClusterJob,
    ) -> CreateClusterJobRequest {
        let mut request = Request::new(self, &CREATE_CLUSTER_JOB);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("job_id", job_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        CreateClusterJobRequest(Call::new(request, reply::json))
    }
}

pub(crate) static LIST_DRUG_JOB: Operation = Operation::new(
    "list_drug_job",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs",
    Repeat::Safe,
    &CATALOGUE,
);

/// List drug jobs: the request of [`Client::list_drug_job`].
///
/// Answers with [`DrugJobList`](crate::types::DrugJobList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs`
///
/// Reference: section [5.4.1 获取药物作业列表](https://support.huaweicloud.com/api-eihealth/ListDrugJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDrugJobRequest(Call<types::DrugJobList>);

impl ListDrugJobRequest {
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
    /// What to sort by: `create_time`, `finish_time`, `running_time` or `total_time`. Without it, by time.
    ///
    /// One of `create_time`, `finish_time`, `running_time`, `total_time`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::DrugJobSortKey, Form>,
    ) -> Self {
        let given: Option<types::DrugJobSortKey> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<types::DrugJobSortKey>("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
    /// Name to search for.
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
    /// Only jobs in these states: `WAITING`, `RUNNING`, `FINISHED`, `FAILED` or `CANCELLED`.
    ///
    /// At most 10 items.
    #[inline]
    pub fn status_list<Form>(
        mut self,
        status_list: impl IntoOptionalList<types::DrugJobState, Form>,
    ) -> Self {
        let given: Option<Vec<types::DrugJobState>> = IntoOptionalList::into_optional_list(
            status_list,
        );
        match given {
            Some(status_list) => {
                self.0
                    .request
                    .query_joined::<
                        Vec<types::DrugJobState>,
                    >("status_list", status_list, &ITEMS_TO_10)
            }
            None => self.0.request.unset("query", "status_list"),
        }
        self
    }
    /// Only jobs of these types: `DOCKING`, `OPTIMIZATION`, `SYNTHESIS`, `FEP`, `POCKET_DETECTION`,
    /// `ADMET`, `SEARCH`, `POC_MOL_DESIGN`, `GENERATION`, `CPI` or `TARGET_OPT`.
    ///
    /// At most 10 items.
    #[inline]
    pub fn type_list<Form>(
        mut self,
        type_list: impl IntoOptionalList<types::DrugJobType, Form>,
    ) -> Self {
        let given: Option<Vec<types::DrugJobType>> = IntoOptionalList::into_optional_list(
            type_list,
        );
        match given {
            Some(type_list) => {
                self.0
                    .request
                    .query_joined::<
                        Vec<types::DrugJobType>,
                    >("type_list", type_list, &ITEMS_TO_10)
            }
            None => self.0.request.unset("query", "type_list"),
        }
        self
    }
    /// Earliest time of creation, in milliseconds since 1970-01-01 UTC.
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
    /// Latest time of creation, in milliseconds since 1970-01-01 UTC.
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
    /// Earliest time of the end, in milliseconds since 1970-01-01 UTC.
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
    /// Latest time of the end, in milliseconds since 1970-01-01 UTC.
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
    /// Only jobs whose total duration is in this range: `ONE_HOUR`, `TWELVE_HOUR`, `ONE_DAY`, or
    /// `ONE_DAY_MORE` for more than a day.
    ///
    /// One of `ONE_DAY_MORE`, `ONE_DAY`, `ONE_HOUR`, `TWELVE_HOUR`.
    #[inline]
    pub fn total_time_range<Form>(
        mut self,
        total_time_range: impl IntoOption<types::DrugJobDuration, Form>,
    ) -> Self {
        let given: Option<types::DrugJobDuration> = IntoOption::into_option(
            total_time_range,
        );
        match given {
            Some(total_time_range) => {
                self.0
                    .request
                    .query::<
                        types::DrugJobDuration,
                    >("total_time_range", total_time_range, &Rule::NONE)
            }
            None => self.0.request.unset("query", "total_time_range"),
        }
        self
    }
}

operation!(ListDrugJobRequest, types::DrugJobList);

pub(crate) static LIST_DRUG_JOB_PAGES: Paging = Paging::new(
        "jobs",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListDrugJobRequest, LIST_DRUG_JOB_PAGES, types::DrugJobList[jobs] => types::DrugJob);

pub(crate) static CANCEL_DRUG_JOB: Operation = Operation::new(
    "cancel_drug_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}/cancel",
    Repeat::Refused,
    &CATALOGUE,
);

/// Cancel a drug job: the request of [`Client::cancel_drug_job`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}/cancel`
///
/// Reference: section [5.4.2 取消药物作业](https://support.huaweicloud.com/api-eihealth/CancelDrugJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelDrugJobRequest(Call<()>);

operation!(CancelDrugJobRequest, ());

pub(crate) static DELETE_DRUG_JOB: Operation = Operation::new(
    "delete_drug_job",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a drug job: the request of [`Client::delete_drug_job`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}`
///
/// Reference: section [5.4.3 删除药物作业](https://support.huaweicloud.com/api-eihealth/DeleteDrugJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDrugJobRequest(Call<()>);

operation!(DeleteDrugJobRequest, ());

pub(crate) static UPDATE_DRUG_JOB: Operation = Operation::new(
    "update_drug_job",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Set the labels of a drug job: the request of [`Client::update_drug_job`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}`
///
/// Reference: section [5.4.4 更新药物作业](https://support.huaweicloud.com/api-eihealth/UpdateDrugJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDrugJobRequest(Call<()>);

operation!(UpdateDrugJobRequest, ());

pub(crate) static CREATE_CLUSTER_JOB: Operation = Operation::new(
    "create_cluster_job",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}/cluster",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Cluster the result molecules of a drug job: the request of [`Client::create_cluster_job`].
///
/// Answers with [`CreatedDrugJob`](crate::types::CreatedDrugJob).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/{job_id}/cluster`
///
/// Reference: section [5.4.5
/// 创建分子聚类作业](https://support.huaweicloud.com/api-eihealth/CreateClusterJob.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClusterJobRequest(Call<types::CreatedDrugJob>);

operation!(CreateClusterJobRequest, types::CreatedDrugJob);

static ITEMS_TO_10: Rule = Rule::NONE.items(0, 10);
static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1000000000000_9999999999999: Rule = Rule::NONE
    .range(1000000000000.0, 9999999999999.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
