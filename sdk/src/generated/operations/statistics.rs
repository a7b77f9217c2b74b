// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Statistics
///
/// Counts of apps, workflows, jobs and resource use.
impl Client {
    /// List usage of performance acceleration resources.
    ///
    /// Returns, page by page, the acceleration resources with the number of jobs running on each and
    /// whether they accept jobs.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut performance_resources = client.list_performance_resource_stat().items();
    /// while let Some(performance_resource) = performance_resources.try_next().await? {
    ///     println!("{:?} {:?}", performance_resource.id, performance_resource.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/performance-resources-statistics`
    ///
    /// Reference: section [4.5.5.1
    /// 获取性能加速资源上统计信息](https://support.huaweicloud.com/api-eihealth/ListPerformanceResourceStat.html).
    #[inline]
    pub fn list_performance_resource_stat(&self) -> ListPerformanceResourceStatRequest {
        let request = Request::new(self, &LIST_PERFORMANCE_RESOURCE_STAT);
        ListPerformanceResourceStatRequest(Call::new(request, reply::json))
    }
    /// Count apps, workflows and jobs of a project.
    ///
    /// Returns how many apps, workflows and jobs the project has, and how many of the jobs succeeded.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let statistic = client.list_workflow_statistic("my-project").await?;
    /// println!("{:?} {:?}", statistic.app_count, statistic.workflow_count);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/statistics`
    ///
    /// Reference: section [4.5.5.2
    /// 统计应用、流程、作业数目](https://support.huaweicloud.com/api-eihealth/ListWorkflowStatistic.html).
    #[inline]
    pub fn list_workflow_statistic(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListWorkflowStatisticRequest {
        let mut request = Request::new(self, &LIST_WORKFLOW_STATISTIC);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListWorkflowStatisticRequest(Call::new(request, reply::json))
    }
    /// Count jobs of all projects.
    ///
    /// Returns the number of jobs over all projects.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let statistic = client.list_global_workflow_statistic().await?;
    /// println!("{:?}", statistic.job_count);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/workflow-statistics`
    ///
    /// Reference: section [4.5.5.3
    /// 统计全局流程、作业信息](https://support.huaweicloud.com/api-eihealth/ListGlobalWorkflowStatistic.html).
    #[inline]
    pub fn list_global_workflow_statistic(&self) -> ListGlobalWorkflowStatisticRequest {
        let request = Request::new(self, &LIST_GLOBAL_WORKFLOW_STATISTIC);
        ListGlobalWorkflowStatisticRequest(Call::new(request, reply::json))
    }
}

pub(crate) static LIST_PERFORMANCE_RESOURCE_STAT: Operation = Operation::new(
    "list_performance_resource_stat",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/performance-resources-statistics",
    Repeat::Safe,
    &CATALOGUE,
);

/// List usage of performance acceleration resources: the request of
/// [`Client::list_performance_resource_stat`].
///
/// Answers with [`PerformanceResourceUsageList`](crate::types::PerformanceResourceUsageList).
/// [`items`](Self::items) reads the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/performance-resources-statistics`
///
/// Reference: section [4.5.5.1
/// 获取性能加速资源上统计信息](https://support.huaweicloud.com/api-eihealth/ListPerformanceResourceStat.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPerformanceResourceStatRequest(Call<types::PerformanceResourceUsageList>);

impl ListPerformanceResourceStatRequest {
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

operation!(ListPerformanceResourceStatRequest, types::PerformanceResourceUsageList);

pub(crate) static LIST_PERFORMANCE_RESOURCE_STAT_PAGES: Paging = Paging::new(
        "performance_resources",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListPerformanceResourceStatRequest, LIST_PERFORMANCE_RESOURCE_STAT_PAGES, types::PerformanceResourceUsageList[performance_resources] => types::PerformanceResourceUsage);

pub(crate) static LIST_WORKFLOW_STATISTIC: Operation = Operation::new(
    "list_workflow_statistic",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/statistics",
    Repeat::Safe,
    &CATALOGUE,
);

/// Count apps, workflows and jobs of a project: the request of [`Client::list_workflow_statistic`].
///
/// Answers with [`WorkflowStatistics`](crate::types::WorkflowStatistics).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/statistics`
///
/// Reference: section [4.5.5.2
/// 统计应用、流程、作业数目](https://support.huaweicloud.com/api-eihealth/ListWorkflowStatistic.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflowStatisticRequest(Call<types::WorkflowStatistics>);

operation!(ListWorkflowStatisticRequest, types::WorkflowStatistics);

pub(crate) static LIST_GLOBAL_WORKFLOW_STATISTIC: Operation = Operation::new(
    "list_global_workflow_statistic",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/workflow-statistics",
    Repeat::Safe,
    &CATALOGUE,
);

/// Count jobs of all projects: the request of [`Client::list_global_workflow_statistic`].
///
/// Answers with [`GlobalWorkflowStatistics`](crate::types::GlobalWorkflowStatistics).
///
/// `GET /v1/{project_id}/eihealth-projects/workflow-statistics`
///
/// Reference: section [4.5.5.3
/// 统计全局流程、作业信息](https://support.huaweicloud.com/api-eihealth/ListGlobalWorkflowStatistic.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGlobalWorkflowStatisticRequest(Call<types::GlobalWorkflowStatistics>);

operation!(ListGlobalWorkflowStatisticRequest, types::GlobalWorkflowStatistics);

static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
