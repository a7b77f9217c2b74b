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

impl Client {
    /// Create a compound-protein interaction task.
    ///
    /// Starts a task that predicts how molecules interact with a protein (CPI), from the sequence of the
    /// protein. `show_cpi_task_result` gives the result. Refused with `eihealth.03000004` if the caller has
    /// made as many calls as allowed.
    ///
    /// `POST /v1/{project_id}/task/cpi`
    ///
    /// Reference: section 6.3.1 新建 CPI 任务接口.
    ///
    /// - `body`: Protein and molecules to predict the interaction of.
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
    /// `GET /v1/{project_id}/task/cpi/{task_id}`
    ///
    /// Reference: section 6.3.2 查询 CPI 任务.
    ///
    /// - `task_id`: Id of the task.
    #[inline]
    pub fn show_cpi_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowCpiTaskResultRequest {
        let mut request = Request::new(self, &SHOW_CPI_TASK_RESULT);
        request.path("task_id", task_id.into(), &REQUIRED);
        ShowCpiTaskResultRequest(Call::new(request, reply::json))
    }
    /// Predict the properties of a molecule.
    ///
    /// Computes the absorption, distribution, metabolism, excretion and toxicity (ADMET) of the molecule,
    /// and further physical and chemical properties. Refused with `eihealth.03000004` if the caller has
    /// made as many calls as allowed.
    ///
    /// `POST /v1/{project_id}/admet`
    ///
    /// Reference: section 6.4.1 ADMET 属性预测接口.
    ///
    /// - `body`: Molecule to predict the properties of.
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
    /// `POST /v2/{project_id}/admet`
    ///
    /// Reference: section 6.4.2 ADMET 属性预测接口(默认+自定义属性).
    ///
    /// - `body`: Molecule to predict the properties of, and the custom properties to predict.
    #[inline]
    pub fn show_admet_with_custom_props(
        &self,
        body: types::ShowAdmetWithCustomProps,
    ) -> ShowAdmetWithCustomPropsRequest {
        let mut request = Request::new(self, &SHOW_ADMET_WITH_CUSTOM_PROPS);
        request.json(&body, &REQUIRED);
        ShowAdmetWithCustomPropsRequest(Call::new(request, reply::json))
    }
    /// Create a custom property.
    ///
    /// Starts a task that trains a property model on own data. `show_custom_props_task_result` gives the
    /// result. Refused with `eihealth.03000004` if the caller has made as many calls as allowed.
    ///
    /// `POST /v1/{project_id}/custom-props`
    ///
    /// Reference: section 6.7.1 新建自定义属性任务接口.
    ///
    /// - `body`: Custom property to create, and its training data.
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
    /// `GET /v1/{project_id}/custom-props/{task_id}`
    ///
    /// Reference: section 6.7.2 查询自定义属性任务.
    ///
    /// - `task_id`: Id of the task.
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

/// Request of [`Client::create_cpi_task`].
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

/// Request of [`Client::show_cpi_task_result`].
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

/// Request of [`Client::show_admet_properties`].
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

/// Request of [`Client::show_admet_with_custom_props`].
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

/// Request of [`Client::create_custom_props_task`].
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

/// Request of [`Client::show_custom_props_task_result`].
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
