// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, read, record};

/// Number of jobs over all projects.
///
/// Reference: section 4.5.5.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalWorkflowStatistics {
    /// Number of all jobs, over all projects.
    pub job_count: Option<i64>,
}

impl Record for GlobalWorkflowStatistics {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("job_count", &self.job_count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "job_count" => read(&mut self.job_count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(GlobalWorkflowStatistics);

/// Use that running jobs make of one performance resource.
///
/// Reference: `PerformanceResourcesRsp`, section 4.5.5.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceResourceUsage {
    /// Identifier of the performance acceleration resource.
    pub id: Option<String>,
    /// Name of the performance acceleration resource.
    pub name: Option<String>,
    /// Number of jobs now running on the resource.
    pub running_job_count: Option<i64>,
    /// Whether new jobs may be scheduled on the resource.
    pub schedulable: Option<bool>,
}

impl Record for PerformanceResourceUsage {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("running_job_count", &self.running_job_count, &Rule::NONE)?;
        visitor.field("schedulable", &self.schedulable, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "running_job_count" => read(&mut self.running_job_count, map)?,
            "schedulable" => read(&mut self.schedulable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PerformanceResourceUsage);

/// Performance resources with the number of running jobs that use each.
///
/// Reference: section 4.5.5.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceResourceUsageList {
    /// Total number of performance resources.
    pub count: Option<i64>,
    /// Performance acceleration resources on the requested page.
    pub performance_resources: Option<Vec<PerformanceResourceUsage>>,
}

impl Record for PerformanceResourceUsageList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor
            .field("performance_resources", &self.performance_resources, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "performance_resources" => read(&mut self.performance_resources, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PerformanceResourceUsageList);

/// Numbers of apps, workflows and jobs of a project.
///
/// Reference: section 4.5.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStatistics {
    /// Number of apps in the project.
    pub app_count: Option<i64>,
    /// Number of workflows in the project.
    pub workflow_count: Option<i64>,
    /// Number of jobs in the project.
    pub job_count: Option<i64>,
    /// Number of jobs in the project that succeeded.
    pub succeed_job_count: Option<i64>,
}

impl Record for WorkflowStatistics {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("app_count", &self.app_count, &Rule::NONE)?;
        visitor.field("workflow_count", &self.workflow_count, &Rule::NONE)?;
        visitor.field("job_count", &self.job_count, &Rule::NONE)?;
        visitor.field("succeed_job_count", &self.succeed_job_count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "app_count" => read(&mut self.app_count, map)?,
            "workflow_count" => read(&mut self.workflow_count, map)?,
            "job_count" => read(&mut self.job_count, map)?,
            "succeed_job_count" => read(&mut self.succeed_job_count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(WorkflowStatistics);
