// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, seen, Source, Starts, Waiting, waits, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Generation tasks
///
/// Molecule generation tasks.
impl Client {
    /// Create a molecule generation task.
    ///
    /// Starts a task that generates molecules within constraints. `show_generation_task_result` gives the
    /// result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.
    ///
    /// - `body`: Constraints to generate molecules within.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     BindingSite, BoundingBox, ConstraintOperator, CreateGenerationTask, CustomProperty,
    ///     MoleculeConstraint, MoleculeConstraintType, MoleculeStructureConstraint,
    ///     PropertyDefinition, PropertyRange, PropertyStyle, PropertyValueType,
    /// };
    ///
    /// let body = CreateGenerationTask::new()
    ///     .num_trials(3000)
    ///     .strong_constraints([
    ///         MoleculeConstraint::new(MoleculeConstraintType::Struct)
    ///             .struct_(
    ///                 MoleculeStructureConstraint::new(["c1ccc2ncncc2c1"], false)
    ///                     .operator(ConstraintOperator::And),
    ///             ),
    ///         MoleculeConstraint::new(MoleculeConstraintType::Bool)
    ///             .name("veber_rule")
    ///             .bool(true),
    ///     ])
    ///     .weak_constraints([
    ///         MoleculeConstraint::new(MoleculeConstraintType::Range)
    ///             .name("54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346")
    ///             .range([Some(8.0), Some(11.0)]),
    ///         MoleculeConstraint::new(MoleculeConstraintType::Minimize)
    ///             .name("sascore")
    ///             .quantiles([0.05, 0.75]),
    ///     ])
    ///     .num_expected(50)
    ///     .initial_dataset([
    ///         "COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC",
    ///         "COc1cc2ncnc(Nc3ccc(F)c(Cl)c3)c2cc1OCCCN1CCOCC1",
    ///     ])
    ///     .binding_site(
    ///         BindingSite::new()
    ///             .protein("H4sIAAAAAAACA/NwdXRxDVIAAkNfQ3MuVz8XLgBmAunJEwAAAA==")
    ///             .bounding_box(
    ///                 BoundingBox::new().center([22.0, 0.3, 52.8]).size([20.0, 20.0, 20.0]),
    ///             ),
    ///     )
    ///     .custom_props([
    ///         CustomProperty::new("54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346")
    ///             .prop_definition(
    ///                 PropertyDefinition::new()
    ///                     .id("a1c60d94e7b25f38906de2b7f4c8135a")
    ///                     .name("egfr_ic50")
    ///                     .type_(PropertyValueType::Numerical)
    ///                     .description("Predicted pIC50 against EGFR")
    ///                     .value_range(
    ///                         PropertyRange::new()
    ///                             .lower(3.0)
    ///                             .lower_inclusive(true)
    ///                             .upper(11.0)
    ///                             .upper_inclusive(true),
    ///                     )
    ///                     .style(PropertyStyle::Number)
    ///                     .confidential_interval(false),
    ///             ),
    ///     ]);
    /// let result = client.create_generation_task(body).start().await?.wait().await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/task/generation`
    ///
    /// Reference: section [6.1.1
    /// 新建分子生成任务接口](https://support.huaweicloud.com/api-eihealth/CreateGenerationTask.html).
    #[inline]
    pub fn create_generation_task(
        &self,
        body: types::CreateGenerationTask,
    ) -> CreateGenerationTaskRequest {
        let mut request = Request::new(self, &CREATE_GENERATION_TASK);
        request.json(&body, &REQUIRED);
        CreateGenerationTaskRequest(Call::new(request, reply::json))
    }
    /// Get a molecule generation task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the molecules. Refused
    /// with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone
    /// else's.
    ///
    /// - `task_id`: Id of the task.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let result = client
    ///     .show_generation_task_result("09d1e7a4-63bf-4c28-b5f0-7a8e2d94c613")
    ///     .await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/task/generation/{task_id}`
    ///
    /// Reference: section [6.1.2
    /// 查询分子生成任务](https://support.huaweicloud.com/api-eihealth/ShowGenerationTaskResult.html).
    #[inline]
    pub fn show_generation_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowGenerationTaskResultRequest {
        let mut request = Request::new(self, &SHOW_GENERATION_TASK_RESULT);
        request.path("task_id", task_id.into(), &REQUIRED);
        ShowGenerationTaskResultRequest(Call::new(request, reply::json))
    }
}

/// # Optimization tasks
///
/// Molecule optimization tasks.
impl Client {
    /// Create a molecule optimization task.
    ///
    /// Starts a task that derives molecules with better properties from a given one.
    /// `show_optimization_task_result` gives the result. Refused with `eihealth.03000004` if the caller has
    /// made as many calls as allowed.
    ///
    /// - `body`: Molecule to optimize, and constraints on the molecules derived from it.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     BindingSite, BoundingBox, ConstraintOperator, CreateOptimizationTask,
    ///     CustomProperty, MoleculeConstraint, MoleculeConstraintType,
    ///     MoleculeStructureConstraint, PropertyDefinition, PropertyRange, PropertyStyle,
    ///     PropertyValueType,
    /// };
    ///
    /// let body = CreateOptimizationTask::new("COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC")
    ///     .num_trials(2000)
    ///     .strong_constraints([
    ///         MoleculeConstraint::new(MoleculeConstraintType::Struct)
    ///             .struct_(
    ///                 MoleculeStructureConstraint::new(["c1ccc2ncncc2c1"], false)
    ///                     .operator(ConstraintOperator::And),
    ///             ),
    ///         MoleculeConstraint::new(MoleculeConstraintType::Bool)
    ///             .name("veber_rule")
    ///             .bool(true),
    ///     ])
    ///     .weak_constraints([
    ///         MoleculeConstraint::new(MoleculeConstraintType::Range)
    ///             .name("54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346")
    ///             .range([Some(8.0), Some(11.0)]),
    ///         MoleculeConstraint::new(MoleculeConstraintType::Minimize)
    ///             .name("sascore")
    ///             .quantiles([0.05, 0.75]),
    ///     ])
    ///     .num_expected(50)
    ///     .binding_site(
    ///         BindingSite::new()
    ///             .protein("H4sIAAAAAAACA/NwdXRxDVIAAkNfQ3MuVz8XLgBmAunJEwAAAA==")
    ///             .bounding_box(
    ///                 BoundingBox::new().center([22.0, 0.3, 52.8]).size([20.0, 20.0, 20.0]),
    ///             ),
    ///     )
    ///     .custom_props([
    ///         CustomProperty::new("54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346")
    ///             .prop_definition(
    ///                 PropertyDefinition::new()
    ///                     .id("a1c60d94e7b25f38906de2b7f4c8135a")
    ///                     .name("egfr_ic50")
    ///                     .type_(PropertyValueType::Numerical)
    ///                     .description("Predicted pIC50 against EGFR")
    ///                     .value_range(
    ///                         PropertyRange::new()
    ///                             .lower(3.0)
    ///                             .lower_inclusive(true)
    ///                             .upper(11.0)
    ///                             .upper_inclusive(true),
    ///                     )
    ///                     .style(PropertyStyle::Number)
    ///                     .confidential_interval(false),
    ///             ),
    ///     ]);
    /// let result = client.create_optimization_task(body).start().await?.wait().await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/task/optimization`
    ///
    /// Reference: section [6.2.1
    /// 新建分子优化任务接口](https://support.huaweicloud.com/api-eihealth/CreateOptimizationTask.html).
    #[inline]
    pub fn create_optimization_task(
        &self,
        body: types::CreateOptimizationTask,
    ) -> CreateOptimizationTaskRequest {
        let mut request = Request::new(self, &CREATE_OPTIMIZATION_TASK);
        request.json(&body, &REQUIRED);
        CreateOptimizationTaskRequest(Call::new(request, reply::json))
    }
    /// Get a molecule optimization task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the molecules beside the
    /// original one. Refused with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if
    /// the task is someone else's.
    ///
    /// - `task_id`: Id of the task.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let result = client
    ///     .show_optimization_task_result("b5e3082f-d9c7-4164-8a3b-1f60c97e4d25")
    ///     .await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/task/optimization/{task_id}`
    ///
    /// Reference: section [6.2.2
    /// 查询分子优化任务](https://support.huaweicloud.com/api-eihealth/ShowOptimizationTaskResult.html).
    #[inline]
    pub fn show_optimization_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowOptimizationTaskResultRequest {
        let mut request = Request::new(self, &SHOW_OPTIMIZATION_TASK_RESULT);
        request.path("task_id", task_id.into(), &REQUIRED);
        ShowOptimizationTaskResultRequest(Call::new(request, reply::json))
    }
}

/// # Search tasks
///
/// Molecule search tasks.
impl Client {
    /// Create a molecule search task.
    ///
    /// Starts a task that searches databases for the molecules most similar to a given one.
    /// `show_search_task_result` gives the result. Refused with `eihealth.03000004` if the caller has made
    /// as many calls as allowed.
    ///
    /// - `body`: Molecule to compare with, and the databases to search.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateSearchTask;
    ///
    /// let body = CreateSearchTask::new(
    ///     "COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC",
    ///     ["chembl", "zinc"],
    /// )
    /// .top_n(20);
    /// let result = client.create_search_task(body).start().await?.wait().await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/task/search`
    ///
    /// Reference: section [6.5.1
    /// 新建分子搜索任务接口](https://support.huaweicloud.com/api-eihealth/CreateSearchTask.html).
    #[inline]
    pub fn create_search_task(
        &self,
        body: types::CreateSearchTask,
    ) -> CreateSearchTaskRequest {
        let mut request = Request::new(self, &CREATE_SEARCH_TASK);
        request.json(&body, &REQUIRED);
        CreateSearchTaskRequest(Call::new(request, reply::json))
    }
    /// Get a molecule search task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the molecules that were
    /// found. Refused with `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the
    /// task is someone else's.
    ///
    /// - `task_id`: Id of the task.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let result = client
    ///     .show_search_task_result("4f7c92e0-1a8d-4b53-96e7-d20b5c83fa61")
    ///     .await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/task/search/{task_id}`
    ///
    /// Reference: section [6.5.2
    /// 查询分子搜索任务](https://support.huaweicloud.com/api-eihealth/ShowSearchTaskResult.html).
    #[inline]
    pub fn show_search_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowSearchTaskResultRequest {
        let mut request = Request::new(self, &SHOW_SEARCH_TASK_RESULT);
        request.path("task_id", task_id.into(), &REQUIRED);
        ShowSearchTaskResultRequest(Call::new(request, reply::json))
    }
}

/// # Synthesis tasks
///
/// Synthesis route planning tasks.
impl Client {
    /// Create a synthesis planning task.
    ///
    /// Starts a task that plans routes to synthesize a molecule. `show_synthesis_task_result` gives the
    /// result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.
    ///
    /// - `body`: Molecule to plan the synthesis of, and limits of the search.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateSynthesisTask;
    ///
    /// let body = CreateSynthesisTask::new("CC(=O)Oc1ccccc1C(=O)O", 10, 4, 8);
    /// let result = client.create_synthesis_task(body).start().await?.wait().await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/task/synthesis`
    ///
    /// Reference: section [6.6.1
    /// 新建分子合成路径规划任务接口](https://support.huaweicloud.com/api-eihealth/CreateSynthesisTask.html).
    #[inline]
    pub fn create_synthesis_task(
        &self,
        body: types::CreateSynthesisTask,
    ) -> CreateSynthesisTaskRequest {
        let mut request = Request::new(self, &CREATE_SYNTHESIS_TASK);
        request.json(&body, &REQUIRED);
        CreateSynthesisTaskRequest(Call::new(request, reply::json))
    }
    /// Get a synthesis planning task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the routes. Refused with
    /// `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone
    /// else's.
    ///
    /// - `task_id`: Id of the task.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let result = client
    ///     .show_synthesis_task_result("d16a4b87-20fe-4d95-87c1-5e9b3f06c74a")
    ///     .await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/task/synthesis/{task_id}`
    ///
    /// Reference: section [6.6.2
    /// 查询分子合成路径规划任务](https://support.huaweicloud.com/api-eihealth/ShowSynthesisTaskResult.html).
    #[inline]
    pub fn show_synthesis_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowSynthesisTaskResultRequest {
        let mut request = Request::new(self, &SHOW_SYNTHESIS_TASK_RESULT);
        request.path("task_id", task_id.into(), &REQUIRED);
        ShowSynthesisTaskResultRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_GENERATION_TASK: Operation = Operation::new(
        "create_generation_task",
        Method::POST,
        "/v1/{project_id}/task/generation",
        Repeat::Duplicates,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Create a molecule generation task: the request of [`Client::create_generation_task`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/task/generation`
///
/// Reference: section [6.1.1
/// 新建分子生成任务接口](https://support.huaweicloud.com/api-eihealth/CreateGenerationTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGenerationTaskRequest(Call<String>);

operation!(CreateGenerationTaskRequest, String);

static CREATE_GENERATION_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_GENERATION_TASK_RESULT,
    &[("task_id", Source::Answer)],
);

starts!(CreateGenerationTaskRequest, CREATE_GENERATION_TASK_STARTS, String, seen, crate::generated::operations::wait_show_generation_task_result, types::GenerationTask);

pub(crate) static SHOW_GENERATION_TASK_RESULT: Operation = Operation::new(
        "show_generation_task_result",
        Method::GET,
        "/v1/{project_id}/task/generation/{task_id}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Get a molecule generation task: the request of [`Client::show_generation_task_result`].
///
/// Answers with [`GenerationTask`](crate::types::GenerationTask).
///
/// `GET /v1/{project_id}/task/generation/{task_id}`
///
/// Reference: section [6.1.2
/// 查询分子生成任务](https://support.huaweicloud.com/api-eihealth/ShowGenerationTaskResult.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowGenerationTaskResultRequest(Call<types::GenerationTask>);

operation!(ShowGenerationTaskResultRequest, types::GenerationTask);

static SHOW_GENERATION_TASK_RESULT_WAITING: Waiting = Waiting::new(
    "status",
    types::DesignTaskState::STATES,
);

#[inline]
pub(crate) fn wait_show_generation_task_result(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::GenerationTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_GENERATION_TASK_RESULT_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowGenerationTaskResultRequest, wait, wait_show_generation_task_result, types::GenerationTask);

pub(crate) static CREATE_OPTIMIZATION_TASK: Operation = Operation::new(
        "create_optimization_task",
        Method::POST,
        "/v1/{project_id}/task/optimization",
        Repeat::Duplicates,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Create a molecule optimization task: the request of [`Client::create_optimization_task`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/task/optimization`
///
/// Reference: section [6.2.1
/// 新建分子优化任务接口](https://support.huaweicloud.com/api-eihealth/CreateOptimizationTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOptimizationTaskRequest(Call<String>);

operation!(CreateOptimizationTaskRequest, String);

static CREATE_OPTIMIZATION_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_OPTIMIZATION_TASK_RESULT,
    &[("task_id", Source::Answer)],
);

starts!(CreateOptimizationTaskRequest, CREATE_OPTIMIZATION_TASK_STARTS, String, seen, crate::generated::operations::wait_show_optimization_task_result, types::OptimizationTask);

pub(crate) static SHOW_OPTIMIZATION_TASK_RESULT: Operation = Operation::new(
        "show_optimization_task_result",
        Method::GET,
        "/v1/{project_id}/task/optimization/{task_id}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Get a molecule optimization task: the request of [`Client::show_optimization_task_result`].
///
/// Answers with [`OptimizationTask`](crate::types::OptimizationTask).
///
/// `GET /v1/{project_id}/task/optimization/{task_id}`
///
/// Reference: section [6.2.2
/// 查询分子优化任务](https://support.huaweicloud.com/api-eihealth/ShowOptimizationTaskResult.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowOptimizationTaskResultRequest(Call<types::OptimizationTask>);

operation!(ShowOptimizationTaskResultRequest, types::OptimizationTask);

static SHOW_OPTIMIZATION_TASK_RESULT_WAITING: Waiting = Waiting::new(
    "status",
    types::DesignTaskState::STATES,
);

#[inline]
pub(crate) fn wait_show_optimization_task_result(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::OptimizationTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_OPTIMIZATION_TASK_RESULT_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowOptimizationTaskResultRequest, wait, wait_show_optimization_task_result, types::OptimizationTask);

pub(crate) static CREATE_SEARCH_TASK: Operation = Operation::new(
        "create_search_task",
        Method::POST,
        "/v1/{project_id}/task/search",
        Repeat::Duplicates,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Create a molecule search task: the request of [`Client::create_search_task`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/task/search`
///
/// Reference: section [6.5.1
/// 新建分子搜索任务接口](https://support.huaweicloud.com/api-eihealth/CreateSearchTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSearchTaskRequest(Call<String>);

operation!(CreateSearchTaskRequest, String);

static CREATE_SEARCH_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_SEARCH_TASK_RESULT,
    &[("task_id", Source::Answer)],
);

starts!(CreateSearchTaskRequest, CREATE_SEARCH_TASK_STARTS, String, seen, crate::generated::operations::wait_show_search_task_result, types::SearchTask);

pub(crate) static SHOW_SEARCH_TASK_RESULT: Operation = Operation::new(
        "show_search_task_result",
        Method::GET,
        "/v1/{project_id}/task/search/{task_id}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Get a molecule search task: the request of [`Client::show_search_task_result`].
///
/// Answers with [`SearchTask`](crate::types::SearchTask).
///
/// `GET /v1/{project_id}/task/search/{task_id}`
///
/// Reference: section [6.5.2
/// 查询分子搜索任务](https://support.huaweicloud.com/api-eihealth/ShowSearchTaskResult.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSearchTaskResultRequest(Call<types::SearchTask>);

operation!(ShowSearchTaskResultRequest, types::SearchTask);

static SHOW_SEARCH_TASK_RESULT_WAITING: Waiting = Waiting::new(
    "status",
    types::DesignTaskState::STATES,
);

#[inline]
pub(crate) fn wait_show_search_task_result(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::SearchTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_SEARCH_TASK_RESULT_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowSearchTaskResultRequest, wait, wait_show_search_task_result, types::SearchTask);

pub(crate) static CREATE_SYNTHESIS_TASK: Operation = Operation::new(
        "create_synthesis_task",
        Method::POST,
        "/v1/{project_id}/task/synthesis",
        Repeat::Duplicates,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Create a synthesis planning task: the request of [`Client::create_synthesis_task`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/task/synthesis`
///
/// Reference: section [6.6.1
/// 新建分子合成路径规划任务接口](https://support.huaweicloud.com/api-eihealth/CreateSynthesisTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSynthesisTaskRequest(Call<String>);

operation!(CreateSynthesisTaskRequest, String);

static CREATE_SYNTHESIS_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_SYNTHESIS_TASK_RESULT,
    &[("task_id", Source::Answer)],
);

starts!(CreateSynthesisTaskRequest, CREATE_SYNTHESIS_TASK_STARTS, String, seen, crate::generated::operations::wait_show_synthesis_task_result, types::SynthesisTask);

pub(crate) static SHOW_SYNTHESIS_TASK_RESULT: Operation = Operation::new(
        "show_synthesis_task_result",
        Method::GET,
        "/v1/{project_id}/task/synthesis/{task_id}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Get a synthesis planning task: the request of [`Client::show_synthesis_task_result`].
///
/// Answers with [`SynthesisTask`](crate::types::SynthesisTask).
///
/// `GET /v1/{project_id}/task/synthesis/{task_id}`
///
/// Reference: section [6.6.2
/// 查询分子合成路径规划任务](https://support.huaweicloud.com/api-eihealth/ShowSynthesisTaskResult.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSynthesisTaskResultRequest(Call<types::SynthesisTask>);

operation!(ShowSynthesisTaskResultRequest, types::SynthesisTask);

static SHOW_SYNTHESIS_TASK_RESULT_WAITING: Waiting = Waiting::new(
    "status",
    types::DesignTaskState::STATES,
);

#[inline]
pub(crate) fn wait_show_synthesis_task_result(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::SynthesisTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_SYNTHESIS_TASK_RESULT_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowSynthesisTaskResultRequest, wait, wait_show_synthesis_task_result, types::SynthesisTask);

static REQUIRED: Rule = Rule::NONE.required();
