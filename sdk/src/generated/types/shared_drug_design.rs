// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
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
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
    /// What a custom property is, and how its values are to be read.
    pub fn prop_definition(mut self, prop_definition: PropertyDefinition) -> Self {
        self.prop_definition = Some(prop_definition);
        self
    }
}

impl Record for CustomProperty {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &REQUIRED_LENGTH_1_64)?;
        visitor.field("prop_definition", &self.prop_definition, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "prop_definition" => read(&mut self.prop_definition, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CustomProperty);

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

open_enum!(
    DesignTaskState { Waiting = "waiting", Running = "running", Finished = "finished",
    Failed = "failed", }
);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the property, as the application that uses it knows it.
    ///
    /// 1 to 128 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Name of the property.
    ///
    /// 1 to 32 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Kind of model: `binary` classifies, `numerical` predicts a number.
    ///
    /// One of `binary`, `numerical`.
    pub fn type_(mut self, type_: impl Into<PropertyValueType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// What the property means.
    ///
    /// At most 256 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Values the property can have.
    pub fn value_range(mut self, value_range: PropertyRange) -> Self {
        self.value_range = Some(value_range);
        self
    }
    /// Values that are best.
    pub fn optimal_range(mut self, optimal_range: PropertyRange) -> Self {
        self.optimal_range = Some(optimal_range);
        self
    }
    /// Values that call for caution.
    pub fn warning_range(mut self, warning_range: PropertyRange) -> Self {
        self.warning_range = Some(warning_range);
        self
    }
    /// How to show a value: as a plain `number` or as a `probability`.
    ///
    /// One of `number`, `probability`.
    pub fn style(mut self, style: impl Into<PropertyStyle>) -> Self {
        self.style = Some(style.into());
        self
    }
    /// Whether to give a confidence interval with each prediction.
    pub fn confidential_interval(mut self, confidential_interval: bool) -> Self {
        self.confidential_interval = Some(confidential_interval);
        self
    }
}

impl Record for PropertyDefinition {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &LENGTH_1_128)?;
        visitor.field("name", &self.name, &LENGTH_1_32)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("description", &self.description, &LENGTH_TO_256)?;
        visitor.field("value_range", &self.value_range, &Rule::NONE)?;
        visitor.field("optimal_range", &self.optimal_range, &Rule::NONE)?;
        visitor.field("warning_range", &self.warning_range, &Rule::NONE)?;
        visitor.field("style", &self.style, &Rule::NONE)?;
        visitor
            .field("confidential_interval", &self.confidential_interval, &Rule::NONE)?;
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
            "type" => read(&mut self.type_, map)?,
            "description" => read(&mut self.description, map)?,
            "value_range" => read(&mut self.value_range, map)?,
            "optimal_range" => read(&mut self.optimal_range, map)?,
            "warning_range" => read(&mut self.warning_range, map)?,
            "style" => read(&mut self.style, map)?,
            "confidential_interval" => read(&mut self.confidential_interval, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PropertyDefinition);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Lower bound.
    pub fn lower(mut self, lower: f64) -> Self {
        self.lower = Some(lower);
        self
    }
    /// Whether the lower bound belongs to the range.
    pub fn lower_inclusive(mut self, lower_inclusive: bool) -> Self {
        self.lower_inclusive = Some(lower_inclusive);
        self
    }
    /// Upper bound.
    pub fn upper(mut self, upper: f64) -> Self {
        self.upper = Some(upper);
        self
    }
    /// Whether the upper bound belongs to the range.
    pub fn upper_inclusive(mut self, upper_inclusive: bool) -> Self {
        self.upper_inclusive = Some(upper_inclusive);
        self
    }
}

impl Record for PropertyRange {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("lower", &self.lower, &Rule::NONE)?;
        visitor.field("lower_inclusive", &self.lower_inclusive, &Rule::NONE)?;
        visitor.field("upper", &self.upper, &Rule::NONE)?;
        visitor.field("upper_inclusive", &self.upper_inclusive, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "lower" => read(&mut self.lower, map)?,
            "lower_inclusive" => read(&mut self.lower_inclusive, map)?,
            "upper" => read(&mut self.upper, map)?,
            "upper_inclusive" => read(&mut self.upper_inclusive, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PropertyRange);

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

open_enum!(PropertyStyle { Number = "number", Probability = "probability", });

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_256: Rule = Rule::NONE.length(0, 256);
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
