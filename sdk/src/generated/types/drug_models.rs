// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
use super::{ProjectFile, PropertyValueType, ValueRange};

/// Model of the service that own models are trained from.
///
/// Reference: `BaseModelDto`, section 5.16.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseModel {
    /// Name of the model.
    pub name: Option<String>,
    /// Id of the model.
    pub id: Option<String>,
    /// When the model was created.
    pub create_time: Option<Timestamp>,
    /// What the model is.
    pub description: Option<String>,
}

impl Record for BaseModel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "id" => read(&mut self.id, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "description" => read(&mut self.description, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BaseModel);

/// Models to train from.
///
/// Reference: section 5.16.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseModelList {
    /// One page of the models.
    pub models: Option<Vec<BaseModel>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

impl Record for BaseModelList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("models", &self.models, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "models" => read(&mut self.models, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BaseModelList);

/// Field to sort base models by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseModelSortKey {
    /// `create_time`
    CreateTime,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(BaseModelSortKey { CreateTime = "create_time", });

/// Property model to train, and its data.
///
/// Reference: section 5.16.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrugModel {
    /// Name of the model: letters, digits, spaces, underscores and hyphens, starting with a letter.
    ///
    /// Required; 5 to 32 characters.
    pub name: String,
    /// What the model predicts.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Kind of model: `binary` classifies into two classes, `numerical` predicts a number.
    ///
    /// Required; one of `binary`, `numerical`.
    pub type_: PropertyValueType,
    /// File with the training data.
    ///
    /// Required.
    pub file: ProjectFile,
    /// Whether to share the model with the organization.
    ///
    /// Default `false`.
    pub shareable: Option<bool>,
    /// Id of the base model to train from, as `list_base_model` gives it.
    ///
    /// 1 to 128 characters; default `pangu-drug-model`.
    pub base_model_id: Option<String>,
}

impl CreateDrugModel {
    /// With its required fields.
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<PropertyValueType>,
        file: ProjectFile,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            file,
            ..Self::default()
        }
    }
    /// What the model predicts.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Whether to share the model with the organization.
    ///
    /// Default `false`.
    pub fn shareable(mut self, shareable: bool) -> Self {
        self.shareable = Some(shareable);
        self
    }
    /// Id of the base model to train from, as `list_base_model` gives it.
    ///
    /// 1 to 128 characters; default `pangu-drug-model`.
    pub fn base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.base_model_id = Some(base_model_id.into());
        self
    }
}

impl Record for CreateDrugModel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_5_32)?;
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("shareable", &self.shareable, &Rule::NONE)?;
        visitor.field("base_model_id", &self.base_model_id, &LENGTH_1_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "description" => read(&mut self.description, map)?,
            "type" => read(&mut self.type_, map)?,
            "file" => read(&mut self.file, map)?,
            "shareable" => read(&mut self.shareable, map)?,
            "base_model_id" => read(&mut self.base_model_id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateDrugModel);

/// Id of a new model, and the quota if it has to wait.
///
/// Reference: section 5.16.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedDrugModel {
    /// Id of the model.
    pub id: Option<String>,
    /// Number of models that may be trained at once. Present if that many are, so that this one waits.
    pub limit_concurrency: Option<i64>,
}

impl Record for CreatedDrugModel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("limit_concurrency", &self.limit_concurrency, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "limit_concurrency" => read(&mut self.limit_concurrency, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreatedDrugModel);

/// Property model trained on own data.
///
/// Reference: `ModelDto`, section 5.16.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugModel {
    /// Name of the model.
    pub name: Option<String>,
    /// Id of the model.
    pub id: Option<String>,
    /// Kind of model: `binary` classifies into two classes, `numerical` predicts a number.
    pub type_: Option<String>,
    /// When the model was created.
    pub create_time: Option<Timestamp>,
    /// When training ended; absent while it has not.
    pub finish_time: Option<Timestamp>,
    /// Name of the user who created the model.
    pub creator: Option<String>,
    /// State of the training, such as `FINISHED`.
    pub status: Option<String>,
    /// Whether the model is shared with the organization.
    pub shareable: Option<bool>,
    /// Amount of data the model is trained on.
    pub data_quantity: Option<i64>,
    /// File with the training data.
    pub file: Option<ProjectFile>,
    /// Range of the predicted values. Only for a regression model.
    pub value_range: Option<ValueRange>,
    /// What the model predicts.
    pub description: Option<String>,
    /// Why training failed; absent unless it did.
    pub failed_message: Option<String>,
    /// Losses during training.
    pub losses: Option<Vec<f64>>,
    /// How well the model predicts.
    pub metrics: Option<Vec<ModelMetric>>,
    /// Id of the base model it was trained from.
    ///
    /// Default `pangu-drug-model`.
    pub base_model_id: Option<String>,
    /// Name of the base model it was trained from.
    ///
    /// Default `pangu-drug-model`.
    pub base_model_name: Option<String>,
}

impl Record for DrugModel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("finish_time", &self.finish_time, &Rule::NONE)?;
        visitor.field("creator", &self.creator, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("shareable", &self.shareable, &Rule::NONE)?;
        visitor.field("data_quantity", &self.data_quantity, &Rule::NONE)?;
        visitor.field("file", &self.file, &Rule::NONE)?;
        visitor.field("value_range", &self.value_range, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("failed_message", &self.failed_message, &Rule::NONE)?;
        visitor.field("losses", &self.losses, &Rule::NONE)?;
        visitor.field("metrics", &self.metrics, &Rule::NONE)?;
        visitor.field("base_model_id", &self.base_model_id, &Rule::NONE)?;
        visitor.field("base_model_name", &self.base_model_name, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "id" => read(&mut self.id, map)?,
            "type" => read(&mut self.type_, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "finish_time" => read(&mut self.finish_time, map)?,
            "creator" => read(&mut self.creator, map)?,
            "status" => read(&mut self.status, map)?,
            "shareable" => read(&mut self.shareable, map)?,
            "data_quantity" => read(&mut self.data_quantity, map)?,
            "file" => read(&mut self.file, map)?,
            "value_range" => read(&mut self.value_range, map)?,
            "description" => read(&mut self.description, map)?,
            "failed_message" => read(&mut self.failed_message, map)?,
            "losses" => read(&mut self.losses, map)?,
            "metrics" => read(&mut self.metrics, map)?,
            "base_model_id" => read(&mut self.base_model_id, map)?,
            "base_model_name" => read(&mut self.base_model_name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugModel);

/// Own models.
///
/// Reference: section 5.16.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugModelList {
    /// One page of the models.
    pub models: Option<Vec<DrugModel>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

impl Record for DrugModelList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("models", &self.models, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "models" => read(&mut self.models, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugModelList);

/// Field to sort models by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrugModelSortKey {
    /// `create_time`
    CreateTime,
    /// `finish_time`
    FinishTime,
    /// `base_model_name`
    BaseModelName,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    DrugModelSortKey { CreateTime = "create_time", FinishTime = "finish_time",
    BaseModelName = "base_model_name", }
);

/// Figure of how well a model predicts.
///
/// Reference: `ModelMetric`, section 5.16.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelMetric {
    /// Name of the figure, such as `rmse` or `mae`.
    ///
    /// 1 to 32 characters.
    pub name: Option<String>,
    /// Value of the figure.
    pub value: Option<f64>,
}

impl Record for ModelMetric {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("value", &self.value, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "value" => read(&mut self.value, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ModelMetric);

/// Sharing of a model.
///
/// Reference: section 5.16.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrugModel {
    /// Whether to share the model with the organization.
    ///
    /// Required.
    pub shareable: bool,
}

impl UpdateDrugModel {
    /// With its required fields.
    pub fn new(shareable: bool) -> Self {
        Self { shareable }
    }
}

impl Record for UpdateDrugModel {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("shareable", &self.shareable, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "shareable" => read(&mut self.shareable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UpdateDrugModel);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_5_32: Rule = Rule::NONE.required().length(5, 32);
