// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, open_enum, record};
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

record!(BaseModel {
    name: "name",
    id: "id",
    create_time: "create_time",
    description: "description",
});

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

record!(BaseModelList {
    models: "models",
    count: "count",
});

/// Field to sort base models by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseModelSortKey {
    /// `create_time`
    CreateTime,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(BaseModelSortKey {
    CreateTime = "create_time",
});

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
    #[inline]
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<PropertyValueType>,
        file: ProjectFile,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            file,
            ..Default::default()
        }
    }
    /// What the model predicts.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Whether to share the model with the organization.
    ///
    /// Default `false`.
    #[inline]
    pub fn shareable(mut self, shareable: impl Into<Option<bool>>) -> Self {
        self.shareable = shareable.into();
        self
    }
    /// Id of the base model to train from, as `list_base_model` gives it.
    ///
    /// 1 to 128 characters; default `pangu-drug-model`.
    #[inline]
    pub fn base_model_id<Form>(
        mut self,
        base_model_id: impl IntoOption<String, Form>,
    ) -> Self {
        self.base_model_id = IntoOption::into_option(base_model_id);
        self
    }
}

record!(CreateDrugModel {
    name: "name" => REQUIRED_LENGTH_5_32,
    description: "description" => LENGTH_TO_1024,
    type_: "type" => REQUIRED,
    file: "file" => REQUIRED,
    shareable: "shareable",
    base_model_id: "base_model_id" => LENGTH_1_128,
});

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

record!(CreatedDrugModel {
    id: "id",
    limit_concurrency: "limit_concurrency",
});

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
    /// Kind of model, as `create_drug_model` takes it.
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

record!(DrugModel {
    name: "name",
    id: "id",
    type_: "type",
    create_time: "create_time",
    finish_time: "finish_time",
    creator: "creator",
    status: "status",
    shareable: "shareable",
    data_quantity: "data_quantity",
    file: "file",
    value_range: "value_range",
    description: "description",
    failed_message: "failed_message",
    losses: "losses",
    metrics: "metrics",
    base_model_id: "base_model_id",
    base_model_name: "base_model_name",
});

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

record!(DrugModelList {
    models: "models",
    count: "count",
});

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

open_enum!(DrugModelSortKey {
    CreateTime = "create_time",
    FinishTime = "finish_time",
    BaseModelName = "base_model_name",
});

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

record!(ModelMetric {
    name: "name",
    value: "value",
});

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
    #[inline]
    pub fn new(shareable: bool) -> Self {
        Self { shareable }
    }
}

record!(UpdateDrugModel {
    shareable: "shareable" => REQUIRED,
});

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_5_32: Rule = Rule::NONE.required().length(5, 32);
