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
    /// Create a molecule generation task.
    ///
    /// Starts a task that generates molecules within constraints. `show_generation_task_result` gives the
    /// result.
    ///
    /// `POST /v1/{project_id}/task/generation`
    ///
    /// Reference: section 6.1.1 新建分子生成任务接口.
    ///
    /// - `body`: Constraints to generate molecules within.
    pub fn create_generation_task(
        &self,
        body: types::CreateGenerationTask,
    ) -> CreateGenerationTask {
        CreateGenerationTask(
            Call::new(self, &CREATE_GENERATION_TASK, reply::json).json(body, &REQUIRED),
        )
    }
    /// Get a molecule generation task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the molecules.
    ///
    /// `GET /v1/{project_id}/task/generation/{task_id}`
    ///
    /// Reference: section 6.1.2 查询分子生成任务.
    ///
    /// - `task_id`: Id of the task.
    pub fn show_generation_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowGenerationTaskResult {
        ShowGenerationTaskResult(
            Call::new(self, &SHOW_GENERATION_TASK_RESULT, reply::json)
                .path("task_id", task_id, &REQUIRED),
        )
    }
    /// Create a molecule optimization task.
    ///
    /// Starts a task that derives molecules with better properties from a given one.
    /// `show_optimization_task_result` gives the result.
    ///
    /// `POST /v1/{project_id}/task/optimization`
    ///
    /// Reference: section 6.2.1 新建分子优化任务接口.
    ///
    /// - `body`: Molecule to optimize, and constraints on the molecules derived from it.
    pub fn create_optimization_task(
        &self,
        body: types::CreateOptimizationTask,
    ) -> CreateOptimizationTask {
        CreateOptimizationTask(
            Call::new(self, &CREATE_OPTIMIZATION_TASK, reply::json).json(body, &REQUIRED),
        )
    }
    /// Get a molecule optimization task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the molecules beside the
    /// original one.
    ///
    /// `GET /v1/{project_id}/task/optimization/{task_id}`
    ///
    /// Reference: section 6.2.2 查询分子优化任务.
    ///
    /// - `task_id`: Id of the task.
    pub fn show_optimization_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowOptimizationTaskResult {
        ShowOptimizationTaskResult(
            Call::new(self, &SHOW_OPTIMIZATION_TASK_RESULT, reply::json)
                .path("task_id", task_id, &REQUIRED),
        )
    }
    /// Create a molecule search task.
    ///
    /// Starts a task that searches databases for the molecules most similar to a given one.
    /// `show_search_task_result` gives the result.
    ///
    /// `POST /v1/{project_id}/task/search`
    ///
    /// Reference: section 6.5.1 新建分子搜索任务接口.
    ///
    /// - `body`: Molecule to compare with, and the databases to search.
    pub fn create_search_task(&self, body: types::CreateSearchTask) -> CreateSearchTask {
        CreateSearchTask(
            Call::new(self, &CREATE_SEARCH_TASK, reply::json).json(body, &REQUIRED),
        )
    }
    /// Get a molecule search task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the molecules that were
    /// found.
    ///
    /// `GET /v1/{project_id}/task/search/{task_id}`
    ///
    /// Reference: section 6.5.2 查询分子搜索任务.
    ///
    /// - `task_id`: Id of the task.
    pub fn show_search_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowSearchTaskResult {
        ShowSearchTaskResult(
            Call::new(self, &SHOW_SEARCH_TASK_RESULT, reply::json)
                .path("task_id", task_id, &REQUIRED),
        )
    }
    /// Create a synthesis planning task.
    ///
    /// Starts a task that plans routes to synthesize a molecule. `show_synthesis_task_result` gives the
    /// result.
    ///
    /// `POST /v1/{project_id}/task/synthesis`
    ///
    /// Reference: section 6.6.1 新建分子合成路径规划任务接口.
    ///
    /// - `body`: Molecule to plan the synthesis of, and limits of the search.
    pub fn create_synthesis_task(
        &self,
        body: types::CreateSynthesisTask,
    ) -> CreateSynthesisTask {
        CreateSynthesisTask(
            Call::new(self, &CREATE_SYNTHESIS_TASK, reply::json).json(body, &REQUIRED),
        )
    }
    /// Get a synthesis planning task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the routes.
    ///
    /// `GET /v1/{project_id}/task/synthesis/{task_id}`
    ///
    /// Reference: section 6.6.2 查询分子合成路径规划任务.
    ///
    /// - `task_id`: Id of the task.
    pub fn show_synthesis_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowSynthesisTaskResult {
        ShowSynthesisTaskResult(
            Call::new(self, &SHOW_SYNTHESIS_TASK_RESULT, reply::json)
                .path("task_id", task_id, &REQUIRED),
        )
    }
}

pub(crate) static CREATE_GENERATION_TASK: Operation = Operation {
    id: "create_generation_task",
    method: Method::POST,
    path: "/v1/{project_id}/task/generation",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_generation_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGenerationTask(Call<String>);

operation!(CreateGenerationTask, String);

pub(crate) static SHOW_GENERATION_TASK_RESULT: Operation = Operation {
    id: "show_generation_task_result",
    method: Method::GET,
    path: "/v1/{project_id}/task/generation/{task_id}",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_generation_task_result`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowGenerationTaskResult(Call<types::GenerationTask>);

operation!(ShowGenerationTaskResult, types::GenerationTask);

pub(crate) static CREATE_OPTIMIZATION_TASK: Operation = Operation {
    id: "create_optimization_task",
    method: Method::POST,
    path: "/v1/{project_id}/task/optimization",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_optimization_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOptimizationTask(Call<String>);

operation!(CreateOptimizationTask, String);

pub(crate) static SHOW_OPTIMIZATION_TASK_RESULT: Operation = Operation {
    id: "show_optimization_task_result",
    method: Method::GET,
    path: "/v1/{project_id}/task/optimization/{task_id}",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_optimization_task_result`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowOptimizationTaskResult(Call<types::OptimizationTask>);

operation!(ShowOptimizationTaskResult, types::OptimizationTask);

pub(crate) static CREATE_SEARCH_TASK: Operation = Operation {
    id: "create_search_task",
    method: Method::POST,
    path: "/v1/{project_id}/task/search",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_search_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSearchTask(Call<String>);

operation!(CreateSearchTask, String);

pub(crate) static SHOW_SEARCH_TASK_RESULT: Operation = Operation {
    id: "show_search_task_result",
    method: Method::GET,
    path: "/v1/{project_id}/task/search/{task_id}",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_search_task_result`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSearchTaskResult(Call<types::SearchTask>);

operation!(ShowSearchTaskResult, types::SearchTask);

pub(crate) static CREATE_SYNTHESIS_TASK: Operation = Operation {
    id: "create_synthesis_task",
    method: Method::POST,
    path: "/v1/{project_id}/task/synthesis",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_synthesis_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSynthesisTask(Call<String>);

operation!(CreateSynthesisTask, String);

pub(crate) static SHOW_SYNTHESIS_TASK_RESULT: Operation = Operation {
    id: "show_synthesis_task_result",
    method: Method::GET,
    path: "/v1/{project_id}/task/synthesis/{task_id}",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_synthesis_task_result`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSynthesisTaskResult(Call<types::SynthesisTask>);

operation!(ShowSynthesisTaskResult, types::SynthesisTask);

static REQUIRED: Rule = Rule::NONE.required();
