// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::record::open_enum;
use crate::runtime::record::record;
use super::PropertyValueType;

/// Property model trained on own data, to be predicted beside the built-in properties.
///
/// Reference: `CustomProp`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomProperty {
    /// Id of the custom property, as the service knows it.
    ///
    /// Required; 1 to 64 characters.
    pub id: Option<String>,
    /// What a custom property is, and how its values are to be read.
    pub prop_definition: Option<PropertyDefinition>,
}

impl CustomProperty {
    /// With its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Default::default()
        }
    }
    /// What a custom property is, and how its values are to be read.
    #[inline]
    pub fn prop_definition(mut self, prop_definition: PropertyDefinition) -> Self {
        self.prop_definition = Some(prop_definition);
        self
    }
}

record!(CustomProperty {
    id: "id" => REQUIRED_LENGTH_1_64,
    prop_definition: "prop_definition",
});

/// State of a drug design task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DesignTaskState {
    /// `waiting`
    Waiting,
    /// `running`
    Running,
    /// `finished`
    Finished,
    /// `failed`
    Failed,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DesignTaskState {
    Waiting = "waiting",
    Running = "running",
    Finished = "finished",
    Failed = "failed",
});

/// What a custom property is, and how its values are to be read.
///
/// Reference: `PropDefinition`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyDefinition {
    /// Id of the property, as the application that uses it knows it.
    ///
    /// 1 to 128 characters.
    pub id: Option<String>,
    /// Name of the property.
    ///
    /// 1 to 32 characters.
    pub name: Option<String>,
    /// Kind of model: `binary` classifies, `numerical` predicts a number.
    ///
    /// One of `binary`, `numerical`.
    pub type_: Option<PropertyValueType>,
    /// What the property means.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// Values the property can have.
    pub value_range: Option<PropertyRange>,
    /// Values that are best.
    pub optimal_range: Option<PropertyRange>,
    /// Values that call for caution.
    pub warning_range: Option<PropertyRange>,
    /// How to show a value: as a plain `number` or as a `probability`.
    ///
    /// One of `number`, `probability`.
    pub style: Option<PropertyStyle>,
    /// Whether to give a confidence interval with each prediction.
    pub confidential_interval: Option<bool>,
}

impl PropertyDefinition {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Id of the property, as the application that uses it knows it.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Name of the property.
    ///
    /// 1 to 32 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Kind of model: `binary` classifies, `numerical` predicts a number.
    ///
    /// One of `binary`, `numerical`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<PropertyValueType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// What the property means.
    ///
    /// At most 256 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Values the property can have.
    #[inline]
    pub fn value_range(mut self, value_range: PropertyRange) -> Self {
        self.value_range = Some(value_range);
        self
    }
    /// Values that are best.
    #[inline]
    pub fn optimal_range(mut self, optimal_range: PropertyRange) -> Self {
        self.optimal_range = Some(optimal_range);
        self
    }
    /// Values that call for caution.
    #[inline]
    pub fn warning_range(mut self, warning_range: PropertyRange) -> Self {
        self.warning_range = Some(warning_range);
        self
    }
    /// How to show a value: as a plain `number` or as a `probability`.
    ///
    /// One of `number`, `probability`.
    #[inline]
    pub fn style(mut self, style: impl Into<PropertyStyle>) -> Self {
        self.style = Some(style.into());
        self
    }
    /// Whether to give a confidence interval with each prediction.
    #[inline]
    pub fn confidential_interval(mut self, confidential_interval: bool) -> Self {
        self.confidential_interval = Some(confidential_interval);
        self
    }
}

record!(PropertyDefinition {
    id: "id" => LENGTH_1_128,
    name: "name" => LENGTH_1_32,
    type_: "type",
    description: "description" => LENGTH_TO_256,
    value_range: "value_range",
    optimal_range: "optimal_range",
    warning_range: "warning_range",
    style: "style",
    confidential_interval: "confidential_interval",
});

/// Range of property values.
///
/// Reference: `ValueRange`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyRange {
    /// Lower bound.
    pub lower: Option<f64>,
    /// Whether the lower bound belongs to the range.
    pub lower_inclusive: Option<bool>,
    /// Upper bound.
    pub upper: Option<f64>,
    /// Whether the upper bound belongs to the range.
    pub upper_inclusive: Option<bool>,
}

impl PropertyRange {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Lower bound.
    #[inline]
    pub fn lower(mut self, lower: f64) -> Self {
        self.lower = Some(lower);
        self
    }
    /// Whether the lower bound belongs to the range.
    #[inline]
    pub fn lower_inclusive(mut self, lower_inclusive: bool) -> Self {
        self.lower_inclusive = Some(lower_inclusive);
        self
    }
    /// Upper bound.
    #[inline]
    pub fn upper(mut self, upper: f64) -> Self {
        self.upper = Some(upper);
        self
    }
    /// Whether the upper bound belongs to the range.
    #[inline]
    pub fn upper_inclusive(mut self, upper_inclusive: bool) -> Self {
        self.upper_inclusive = Some(upper_inclusive);
        self
    }
}

record!(PropertyRange {
    lower: "lower",
    lower_inclusive: "lower_inclusive",
    upper: "upper",
    upper_inclusive: "upper_inclusive",
});

/// How the value of a property is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyStyle {
    /// `number`
    Number,
    /// `probability`
    Probability,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(PropertyStyle {
    Number = "number",
    Probability = "probability",
});

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_256: Rule = Rule::NONE.length(0, 256);
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
