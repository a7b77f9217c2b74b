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
    /// List usage of performance acceleration resources.
    ///
    /// Returns, page by page, the acceleration resources with the number of jobs running on each and
    /// whether they accept jobs.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/performance-resources-statistics`
    ///
    /// Reference: section 4.5.5.1 获取性能加速资源上统计信息.
    pub fn list_performance_resource_stat(&self) -> ListPerformanceResourceStat {
        ListPerformanceResourceStat(
            Call::new(self, &LIST_PERFORMANCE_RESOURCE_STAT, reply::json),
        )
    }
    /// Count apps, workflows and jobs of a project.
    ///
    /// Returns how many apps, workflows and jobs the project has, and how many of the jobs succeeded.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/statistics`
    ///
    /// Reference: section 4.5.5.2 统计应用、流程、作业数目.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_workflow_statistic(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListWorkflowStatistic {
        ListWorkflowStatistic(
            Call::new(self, &LIST_WORKFLOW_STATISTIC, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Count jobs of all projects.
    ///
    /// Returns the number of jobs over all projects.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/workflow-statistics`
    ///
    /// Reference: section 4.5.5.3 统计全局流程、作业信息.
    pub fn list_global_workflow_statistic(&self) -> ListGlobalWorkflowStatistic {
        ListGlobalWorkflowStatistic(
            Call::new(self, &LIST_GLOBAL_WORKFLOW_STATISTIC, reply::json),
        )
    }
}

pub(crate) static LIST_PERFORMANCE_RESOURCE_STAT: Operation = Operation {
    id: "list_performance_resource_stat",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/performance-resources-statistics",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_performance_resource_stat`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPerformanceResourceStat(Call<types::PerformanceResourceUsageList>);

impl ListPerformanceResourceStat {
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
}

operation!(ListPerformanceResourceStat, types::PerformanceResourceUsageList);

pub(crate) static LIST_WORKFLOW_STATISTIC: Operation = Operation {
    id: "list_workflow_statistic",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/statistics",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_workflow_statistic`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkflowStatistic(Call<types::WorkflowStatistics>);

operation!(ListWorkflowStatistic, types::WorkflowStatistics);

pub(crate) static LIST_GLOBAL_WORKFLOW_STATISTIC: Operation = Operation {
    id: "list_global_workflow_statistic",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/workflow-statistics",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_global_workflow_statistic`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGlobalWorkflowStatistic(Call<types::GlobalWorkflowStatistics>);

operation!(ListGlobalWorkflowStatistic, types::GlobalWorkflowStatistics);

static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
