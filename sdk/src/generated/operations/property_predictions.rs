// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, seen, Source, Starts, Waiting, waits, starts};
use serde_json::Value;
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # CPI tasks
///
/// Compound-protein interaction tasks.
impl Client {
    /// Create a compound-protein interaction task.
    ///
    /// Starts a task that predicts how molecules interact with a protein (CPI), from the sequence of the
    /// protein. `show_cpi_task_result` gives the result. Refused with `eihealth.03000004` if the caller has
    /// made as many calls as allowed.
    ///
    /// - `body`: Protein and molecules to predict the interaction of.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CreateCpiTask, CustomProperty, PropertyDefinition, PropertyRange, PropertyStyle,
    ///     PropertyValueType,
    /// };
    ///
    /// let body = CreateCpiTask::new(
    ///     "FKKIKVLGSGAFGTVYKGLWIPEGEKVKIPVAIKELREATSPKANKEILDEAYVMASVDN",
    ///     [
    ///         "COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC",
    ///         "COc1cc2ncnc(Nc3ccc(F)c(Cl)c3)c2cc1OCCCN1CCOCC1",
    ///         "CC(=O)Oc1ccccc1C(=O)O",
    ///     ],
    /// )
    /// .header("EGFR kinase domain, residues 712-771")
    /// .threshold(0.5)
    /// .num_results(2)
    /// .custom_props([
    ///     CustomProperty::new("54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346")
    ///         .prop_definition(
    ///             PropertyDefinition::new()
    ///                 .id("a1c60d94e7b25f38906de2b7f4c8135a")
    ///                 .name("egfr_ic50")
    ///                 .type_(PropertyValueType::Numerical)
    ///                 .description("Predicted pIC50 against EGFR")
    ///                 .value_range(
    ///                     PropertyRange::new()
    ///                         .lower(3.0)
    ///                         .lower_inclusive(true)
    ///                         .upper(11.0)
    ///                         .upper_inclusive(true),
    ///                 )
    ///                 .style(PropertyStyle::Number)
    ///                 .confidential_interval(false),
    ///         ),
    /// ]);
    /// let result = client.create_cpi_task(body).start().await?.wait().await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/task/cpi`
    ///
    /// Reference: section [6.3.1 新建 CPI
    /// 任务接口](https://support.huaweicloud.com/api-eihealth/CreateCpiTask.html).
    #[inline]
    pub fn create_cpi_task(&self, body: types::CreateCpiTask) -> CreateCpiTaskRequest {
        let mut request = Request::new(self, &CREATE_CPI_TASK);
        request.json(&body, &REQUIRED);
        CreateCpiTaskRequest(Call::new(request, reply::json))
    }
    /// Get a compound-protein interaction task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the scores. Refused with
    /// `eihealth.03001001` if there is no such task; with `eihealth.03001003` if the task is someone
    /// else's.
    ///
    /// - `task_id`: Id of the task.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let result = client.show_cpi_task_result("83f6c0b9-4d2e-4a71-9c58-b1e07d64f3a2").await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/task/cpi/{task_id}`
    ///
    /// Reference: section [6.3.2 查询 CPI
    /// 任务](https://support.huaweicloud.com/api-eihealth/ShowCpiTaskResult.html).
    #[inline]
    pub fn show_cpi_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowCpiTaskResultRequest {
        let mut request = Request::new(self, &SHOW_CPI_TASK_RESULT);
        request.path("task_id", task_id.into(), &REQUIRED);
        ShowCpiTaskResultRequest(Call::new(request, reply::json))
    }
}

/// # ADMET predictions
///
/// ADMET properties of one molecule.
impl Client {
    /// Predict the properties of a molecule.
    ///
    /// Computes the absorption, distribution, metabolism, excretion and toxicity (ADMET) of the molecule,
    /// and further physical and chemical properties. Refused with `eihealth.03000004` if the caller has
    /// made as many calls as allowed.
    ///
    /// - `body`: Molecule to predict the properties of.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ShowAdmetProperties;
    ///
    /// let body = ShowAdmetProperties::new("CC(=O)Oc1ccccc1C(=O)O");
    /// let properties = client.show_admet_properties(body).await?.into_inner();
    /// println!("{properties:?}");
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/admet`
    ///
    /// Reference: section [6.4.1 ADMET
    /// 属性预测接口](https://support.huaweicloud.com/api-eihealth/ShowAdmetProperties.html).
    #[inline]
    pub fn show_admet_properties(
        &self,
        body: types::ShowAdmetProperties,
    ) -> ShowAdmetPropertiesRequest {
        let mut request = Request::new(self, &SHOW_ADMET_PROPERTIES);
        request.json(&body, &REQUIRED);
        ShowAdmetPropertiesRequest(Call::new(request, reply::json))
    }
    /// Predict built-in and custom properties of a molecule.
    ///
    /// Computes the properties that `show_admet_properties` does, and the custom properties that are given.
    /// Refused with `eihealth.03000004` if the caller has made as many calls as allowed.
    ///
    /// - `body`: Molecule to predict the properties of, and the custom properties to predict.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     CustomProperty, PropertyDefinition, PropertyRange, PropertyStyle, PropertyValueType,
    ///     ShowAdmetWithCustomProps,
    /// };
    ///
    /// let body = ShowAdmetWithCustomProps::new("CC(=O)Oc1ccccc1C(=O)O")
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
    /// let props = client.show_admet_with_custom_props(body).await?;
    /// println!("{:?}", props.custom_props);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v2/{project_id}/admet`
    ///
    /// Reference: section [6.4.2 ADMET
    /// 属性预测接口(默认+自定义属性)](https://support.huaweicloud.com/api-eihealth/ShowAdmetWithCustomProps.html).
    #[inline]
    pub fn show_admet_with_custom_props(
        &self,
        body: types::ShowAdmetWithCustomProps,
    ) -> ShowAdmetWithCustomPropsRequest {
        let mut request = Request::new(self, &SHOW_ADMET_WITH_CUSTOM_PROPS);
        request.json(&body, &REQUIRED);
        ShowAdmetWithCustomPropsRequest(Call::new(request, reply::json))
    }
}

/// # Custom properties
///
/// Custom property models trained on own data.
impl Client {
    /// Create a custom property.
    ///
    /// Starts a task that trains a property model on own data. `show_custom_props_task_result` gives the
    /// result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.
    ///
    /// - `body`: Custom property to create, and its training data.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateCustomPropsTask, PropertyValueType};
    ///
    /// let body = CreateCustomPropsTask::new(
    ///     "egfr_ic50",
    ///     PropertyValueType::Numerical,
    ///     [
    ///         "COCCOc1cc2ncnc(Nc3cccc(C#C)c3)c2cc1OCCOC",
    ///         "COc1cc2ncnc(Nc3ccc(F)c(Cl)c3)c2cc1OCCCN1CCOCC1",
    ///         "Cc1ccc(NC(=O)c2ccc(CN3CCN(C)CC3)cc2)cc1Nc1nccc(-c2cccnc2)n1",
    ///     ],
    ///     [8.7, 7.5, 4.4],
    /// )
    /// .description("Predicted pIC50 against EGFR");
    /// let result = client.create_custom_props_task(body).start().await?.wait().await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/custom-props`
    ///
    /// Reference: section [6.7.1
    /// 新建自定义属性任务接口](https://support.huaweicloud.com/api-eihealth/CreateCustomPropsTask.html).
    #[inline]
    pub fn create_custom_props_task(
        &self,
        body: types::CreateCustomPropsTask,
    ) -> CreateCustomPropsTaskRequest {
        let mut request = Request::new(self, &CREATE_CUSTOM_PROPS_TASK);
        request.json(&body, &REQUIRED);
        CreateCustomPropsTaskRequest(Call::new(request, reply::json))
    }
    /// Get a custom property task.
    ///
    /// Returns the state of the task, its training data and, once it has finished, the property and how
    /// well it is predicted. Refused with `eihealth.03001001` if there is no such task; with
    /// `eihealth.03001003` if the task is someone else's.
    ///
    /// - `task_id`: Id of the task.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let result = client
    ///     .show_custom_props_task_result("54e90c7b-d2a8-4f13-b6e5-8c0f71a9d346")
    ///     .await?;
    /// println!("{:?}", result.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/custom-props/{task_id}`
    ///
    /// Reference: section [6.7.2
    /// 查询自定义属性任务](https://support.huaweicloud.com/api-eihealth/ShowCustomPropsTaskResult.html).
    #[inline]
    pub fn show_custom_props_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowCustomPropsTaskResultRequest {
        let mut request = Request::new(self, &SHOW_CUSTOM_PROPS_TASK_RESULT);
        request.path("task_id", task_id.into(), &REQUIRED);
        ShowCustomPropsTaskResultRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_CPI_TASK: Operation = Operation::new(
        "create_cpi_task",
        Method::POST,
        "/v1/{project_id}/task/cpi",
        Repeat::Duplicates,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Create a compound-protein interaction task: the request of [`Client::create_cpi_task`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/task/cpi`
///
/// Reference: section [6.3.1 新建 CPI
/// 任务接口](https://support.huaweicloud.com/api-eihealth/CreateCpiTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCpiTaskRequest(Call<String>);

operation!(CreateCpiTaskRequest, String);

static CREATE_CPI_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_CPI_TASK_RESULT,
    &[("task_id", Source::Answer)],
);

starts!(CreateCpiTaskRequest, CREATE_CPI_TASK_STARTS, String, seen, crate::generated::operations::wait_show_cpi_task_result, types::CpiTask);

pub(crate) static SHOW_CPI_TASK_RESULT: Operation = Operation::new(
        "show_cpi_task_result",
        Method::GET,
        "/v1/{project_id}/task/cpi/{task_id}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Get a compound-protein interaction task: the request of [`Client::show_cpi_task_result`].
///
/// Answers with [`CpiTask`](crate::types::CpiTask).
///
/// `GET /v1/{project_id}/task/cpi/{task_id}`
///
/// Reference: section [6.3.2 查询 CPI
/// 任务](https://support.huaweicloud.com/api-eihealth/ShowCpiTaskResult.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowCpiTaskResultRequest(Call<types::CpiTask>);

operation!(ShowCpiTaskResultRequest, types::CpiTask);

static SHOW_CPI_TASK_RESULT_WAITING: Waiting = Waiting::new(
    "status",
    types::DesignTaskState::STATES,
);

#[inline]
pub(crate) fn wait_show_cpi_task_result(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::CpiTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_CPI_TASK_RESULT_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowCpiTaskResultRequest, wait, wait_show_cpi_task_result, types::CpiTask);

pub(crate) static SHOW_ADMET_PROPERTIES: Operation = Operation::new(
        "show_admet_properties",
        Method::POST,
        "/v1/{project_id}/admet",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Predict the properties of a molecule: the request of [`Client::show_admet_properties`].
///
/// Answers with JSON.
///
/// `POST /v1/{project_id}/admet`
///
/// Reference: section [6.4.1 ADMET
/// 属性预测接口](https://support.huaweicloud.com/api-eihealth/ShowAdmetProperties.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAdmetPropertiesRequest(Call<Value>);

operation!(ShowAdmetPropertiesRequest, Value);

pub(crate) static SHOW_ADMET_WITH_CUSTOM_PROPS: Operation = Operation::new(
        "show_admet_with_custom_props",
        Method::POST,
        "/v2/{project_id}/admet",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Predict built-in and custom properties of a molecule: the request of
/// [`Client::show_admet_with_custom_props`].
///
/// Answers with [`CustomAdmetProperties`](crate::types::CustomAdmetProperties).
///
/// `POST /v2/{project_id}/admet`
///
/// Reference: section [6.4.2 ADMET
/// 属性预测接口(默认+自定义属性)](https://support.huaweicloud.com/api-eihealth/ShowAdmetWithCustomProps.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAdmetWithCustomPropsRequest(Call<types::CustomAdmetProperties>);

operation!(ShowAdmetWithCustomPropsRequest, types::CustomAdmetProperties);

pub(crate) static CREATE_CUSTOM_PROPS_TASK: Operation = Operation::new(
        "create_custom_props_task",
        Method::POST,
        "/v1/{project_id}/custom-props",
        Repeat::Duplicates,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Create a custom property: the request of [`Client::create_custom_props_task`].
///
/// Answers with a text.
///
/// `POST /v1/{project_id}/custom-props`
///
/// Reference: section [6.7.1
/// 新建自定义属性任务接口](https://support.huaweicloud.com/api-eihealth/CreateCustomPropsTask.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomPropsTaskRequest(Call<String>);

operation!(CreateCustomPropsTaskRequest, String);

static CREATE_CUSTOM_PROPS_TASK_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_CUSTOM_PROPS_TASK_RESULT,
    &[("task_id", Source::Answer)],
);

starts!(CreateCustomPropsTaskRequest, CREATE_CUSTOM_PROPS_TASK_STARTS, String, seen, crate::generated::operations::wait_show_custom_props_task_result, types::CustomPropertyTask);

pub(crate) static SHOW_CUSTOM_PROPS_TASK_RESULT: Operation = Operation::new(
        "show_custom_props_task_result",
        Method::GET,
        "/v1/{project_id}/custom-props/{task_id}",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::DrugDesign);

/// Get a custom property task: the request of [`Client::show_custom_props_task_result`].
///
/// Answers with [`CustomPropertyTask`](crate::types::CustomPropertyTask).
///
/// `GET /v1/{project_id}/custom-props/{task_id}`
///
/// Reference: section [6.7.2
/// 查询自定义属性任务](https://support.huaweicloud.com/api-eihealth/ShowCustomPropsTaskResult.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowCustomPropsTaskResultRequest(Call<types::CustomPropertyTask>);

operation!(ShowCustomPropsTaskResultRequest, types::CustomPropertyTask);

static SHOW_CUSTOM_PROPS_TASK_RESULT_WAITING: Waiting = Waiting::new(
    "status",
    types::DesignTaskState::STATES,
);

#[inline]
pub(crate) fn wait_show_custom_props_task_result(
    request: Request,
    _: String,
) -> crate::waiting::Wait<types::CustomPropertyTask> {
    crate::waiting::Wait::new(
        request,
        &SHOW_CUSTOM_PROPS_TASK_RESULT_WAITING,
        Ask::One(reply::json),
    )
}

waits!(ShowCustomPropsTaskResultRequest, wait, wait_show_custom_props_task_result, types::CustomPropertyTask);

static REQUIRED: Rule = Rule::NONE.required();
