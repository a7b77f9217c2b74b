// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use serde_json::Value;
use crate::runtime::call::{Call, Operation, operation, reply};
use crate::runtime::client::Client;
use crate::runtime::endpoints::Service;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::types;

impl Client {
    /// Create a compound-protein interaction task.
    ///
    /// Starts a task that predicts how molecules interact with a protein (CPI), from the sequence of the
    /// protein. `show_cpi_task_result` gives the result.
    ///
    /// `POST /v1/{project_id}/task/cpi`
    ///
    /// Reference: section 6.3.1 新建 CPI 任务接口.
    ///
    /// - `body`: Protein and molecules to predict the interaction of.
    pub fn create_cpi_task(&self, body: types::CreateCpiTask) -> CreateCpiTask {
        CreateCpiTask(
            Call::new(self, &CREATE_CPI_TASK, reply::json).json(body, &REQUIRED),
        )
    }
    /// Get a compound-protein interaction task.
    ///
    /// Returns the state of the task, what it was given and, once it has finished, the scores.
    ///
    /// `GET /v1/{project_id}/task/cpi/{task_id}`
    ///
    /// Reference: section 6.3.2 查询 CPI 任务.
    ///
    /// - `task_id`: Id of the task.
    pub fn show_cpi_task_result(&self, task_id: impl Into<String>) -> ShowCpiTaskResult {
        ShowCpiTaskResult(
            Call::new(self, &SHOW_CPI_TASK_RESULT, reply::json)
                .path("task_id", task_id, &REQUIRED),
        )
    }
    /// Predict the properties of a molecule.
    ///
    /// Computes the absorption, distribution, metabolism, excretion and toxicity (ADMET) of the molecule,
    /// and further physical and chemical properties.
    ///
    /// `POST /v1/{project_id}/admet`
    ///
    /// Reference: section 6.4.1 ADMET 属性预测接口.
    ///
    /// - `body`: Molecule to predict the properties of.
    pub fn show_admet_properties(
        &self,
        body: types::ShowAdmetProperties,
    ) -> ShowAdmetProperties {
        ShowAdmetProperties(
            Call::new(self, &SHOW_ADMET_PROPERTIES, reply::json).json(body, &REQUIRED),
        )
    }
    /// Predict built-in and custom properties of a molecule.
    ///
    /// Computes the properties that `show_admet_properties` does, and the custom properties that are given.
    ///
    /// `POST /v2/{project_id}/admet`
    ///
    /// Reference: section 6.4.2 ADMET 属性预测接口(默认+自定义属性).
    ///
    /// - `body`: Molecule to predict the properties of, and the custom properties to predict.
    pub fn show_admet_with_custom_props(
        &self,
        body: types::ShowAdmetWithCustomProps,
    ) -> ShowAdmetWithCustomProps {
        ShowAdmetWithCustomProps(
            Call::new(self, &SHOW_ADMET_WITH_CUSTOM_PROPS, reply::json)
                .json(body, &REQUIRED),
        )
    }
    /// Create a custom property.
    ///
    /// Starts a task that trains a property model on own data. `show_custom_props_task_result` gives the
    /// result.
    ///
    /// `POST /v1/{project_id}/custom-props`
    ///
    /// Reference: section 6.7.1 新建自定义属性任务接口.
    ///
    /// - `body`: Custom property to create, and its training data.
    pub fn create_custom_props_task(
        &self,
        body: types::CreateCustomPropsTask,
    ) -> CreateCustomPropsTask {
        CreateCustomPropsTask(
            Call::new(self, &CREATE_CUSTOM_PROPS_TASK, reply::json).json(body, &REQUIRED),
        )
    }
    /// Get a custom property task.
    ///
    /// Returns the state of the task, its training data and, once it has finished, the property and how
    /// well it is predicted.
    ///
    /// `GET /v1/{project_id}/custom-props/{task_id}`
    ///
    /// Reference: section 6.7.2 查询自定义属性任务.
    ///
    /// - `task_id`: Id of the task.
    pub fn show_custom_props_task_result(
        &self,
        task_id: impl Into<String>,
    ) -> ShowCustomPropsTaskResult {
        ShowCustomPropsTaskResult(
            Call::new(self, &SHOW_CUSTOM_PROPS_TASK_RESULT, reply::json)
                .path("task_id", task_id, &REQUIRED),
        )
    }
}

pub(crate) static CREATE_CPI_TASK: Operation = Operation {
    id: "create_cpi_task",
    method: Method::POST,
    path: "/v1/{project_id}/task/cpi",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_cpi_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCpiTask(Call<String>);

operation!(CreateCpiTask, String);

pub(crate) static SHOW_CPI_TASK_RESULT: Operation = Operation {
    id: "show_cpi_task_result",
    method: Method::GET,
    path: "/v1/{project_id}/task/cpi/{task_id}",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_cpi_task_result`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowCpiTaskResult(Call<types::CpiTask>);

operation!(ShowCpiTaskResult, types::CpiTask);

pub(crate) static SHOW_ADMET_PROPERTIES: Operation = Operation {
    id: "show_admet_properties",
    method: Method::POST,
    path: "/v1/{project_id}/admet",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_admet_properties`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAdmetProperties(Call<Value>);

operation!(ShowAdmetProperties, Value);

pub(crate) static SHOW_ADMET_WITH_CUSTOM_PROPS: Operation = Operation {
    id: "show_admet_with_custom_props",
    method: Method::POST,
    path: "/v2/{project_id}/admet",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_admet_with_custom_props`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowAdmetWithCustomProps(Call<types::CustomAdmetProperties>);

operation!(ShowAdmetWithCustomProps, types::CustomAdmetProperties);

pub(crate) static CREATE_CUSTOM_PROPS_TASK: Operation = Operation {
    id: "create_custom_props_task",
    method: Method::POST,
    path: "/v1/{project_id}/custom-props",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_custom_props_task`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomPropsTask(Call<String>);

operation!(CreateCustomPropsTask, String);

pub(crate) static SHOW_CUSTOM_PROPS_TASK_RESULT: Operation = Operation {
    id: "show_custom_props_task_result",
    method: Method::GET,
    path: "/v1/{project_id}/custom-props/{task_id}",
    service: Service::DrugDesign,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_custom_props_task_result`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowCustomPropsTaskResult(Call<types::CustomPropertyTask>);

operation!(ShowCustomPropsTaskResult, types::CustomPropertyTask);

static REQUIRED: Rule = Rule::NONE.required();
