// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use serde_json::Value;
use crate::runtime::record::{Record, Rule, Visit, read, record};
use super::{CustomProperty, DesignTaskState, PropertyDefinition, PropertyValueType};

/// Molecule, and how well it interacts with the protein.
///
/// Reference: `CpiResultItem`, section 6.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpiHit {
    /// The molecule in SMILES notation.
    pub smiles: Option<String>,
    /// Values of its properties, in the order of `prop_names`.
    pub props: Option<Vec<Value>>,
    /// How well the molecule interacts with the protein.
    pub score: Option<f64>,
}

impl Record for CpiHit {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("props", &self.props, &Rule::NONE)?;
        visitor.field("score", &self.score, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "props" => read(&mut self.props, map)?,
            "score" => read(&mut self.score, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CpiHit);

/// Molecules that interact with a protein.
///
/// Reference: `CpiResult`, section 6.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpiResult {
    /// Title line of the protein in a FASTA file.
    pub header: Option<String>,
    /// Amino acid sequence of the protein, as in a FASTA file.
    pub fasta: Option<String>,
    /// Names of the predicted properties. A custom property goes by its id.
    pub prop_names: Option<Vec<String>>,
    /// The molecules with their scores.
    pub result: Option<Vec<CpiHit>>,
    /// Custom properties that were predicted.
    pub custom_props: Option<Vec<CustomProperty>>,
}

impl Record for CpiResult {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("header", &self.header, &Rule::NONE)?;
        visitor.field("fasta", &self.fasta, &Rule::NONE)?;
        visitor.field("prop_names", &self.prop_names, &Rule::NONE)?;
        visitor.field("result", &self.result, &Rule::NONE)?;
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "header" => read(&mut self.header, map)?,
            "fasta" => read(&mut self.fasta, map)?,
            "prop_names" => read(&mut self.prop_names, map)?,
            "result" => read(&mut self.result, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CpiResult);

/// Task that predicts how molecules interact with a protein.
///
/// Reference: section 6.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpiTask {
    /// State of the task.
    ///
    /// One of `waiting`, `running`, `finished`, `failed`.
    pub status: Option<DesignTaskState>,
    /// What the task was given.
    pub task_data: Option<CpiTaskData>,
    /// Result of the task; absent while it has not finished.
    pub result: Option<CpiResult>,
}

impl Record for CpiTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("task_data", &self.task_data, &Rule::NONE)?;
        visitor.field("result", &self.result, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "status" => read(&mut self.status, map)?,
            "task_data" => read(&mut self.task_data, map)?,
            "result" => read(&mut self.result, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CpiTask);

/// What a compound-protein interaction task was given.
///
/// Reference: `CpiTaskData`, section 6.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpiTaskData {
    /// Title line of the protein in a FASTA file.
    ///
    /// At most 128 characters.
    pub header: Option<String>,
    /// Amino acid sequence of the protein, as in a FASTA file.
    ///
    /// 4 to 2048 characters.
    pub fasta: Option<String>,
    /// The molecules, in SMILES notation.
    pub smiles_list: Option<Vec<String>>,
    /// Score that a molecule must exceed to be returned.
    pub threshold: Option<f64>,
    /// Largest number of molecules to return, best first.
    pub num_results: Option<i64>,
    /// Custom properties to predict beside the built-in ones.
    pub custom_props: Option<Vec<CustomProperty>>,
}

impl Record for CpiTaskData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("header", &self.header, &Rule::NONE)?;
        visitor.field("fasta", &self.fasta, &Rule::NONE)?;
        visitor.field("smiles_list", &self.smiles_list, &Rule::NONE)?;
        visitor.field("threshold", &self.threshold, &Rule::NONE)?;
        visitor.field("num_results", &self.num_results, &Rule::NONE)?;
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "header" => read(&mut self.header, map)?,
            "fasta" => read(&mut self.fasta, map)?,
            "smiles_list" => read(&mut self.smiles_list, map)?,
            "threshold" => read(&mut self.threshold, map)?,
            "num_results" => read(&mut self.num_results, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CpiTaskData);

/// Protein and molecules to predict the interaction of.
///
/// Reference: section 6.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCpiTask {
    /// Title line of the protein in a FASTA file.
    ///
    /// At most 128 characters.
    pub header: Option<String>,
    /// Amino acid sequence of the protein, as in a FASTA file.
    ///
    /// Required; 4 to 2048 characters.
    pub fasta: String,
    /// The molecules, in SMILES notation.
    ///
    /// Required.
    pub smiles_list: Vec<String>,
    /// Score that a molecule must exceed to be returned.
    pub threshold: Option<f64>,
    /// Largest number of molecules to return, best first.
    pub num_results: Option<i64>,
    /// Custom properties to predict beside the built-in ones.
    pub custom_props: Option<Vec<CustomProperty>>,
}

impl CreateCpiTask {
    /// With its required fields.
    pub fn new(
        fasta: impl Into<String>,
        smiles_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            fasta: fasta.into(),
            smiles_list: smiles_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Title line of the protein in a FASTA file.
    ///
    /// At most 128 characters.
    pub fn header(mut self, header: impl Into<String>) -> Self {
        self.header = Some(header.into());
        self
    }
    /// Score that a molecule must exceed to be returned.
    pub fn threshold(mut self, threshold: f64) -> Self {
        self.threshold = Some(threshold);
        self
    }
    /// Largest number of molecules to return, best first.
    pub fn num_results(mut self, num_results: i64) -> Self {
        self.num_results = Some(num_results);
        self
    }
    /// Custom properties to predict beside the built-in ones.
    pub fn custom_props(
        mut self,
        custom_props: impl IntoIterator<Item = CustomProperty>,
    ) -> Self {
        self.custom_props = Some(custom_props.into_iter().collect());
        self
    }
}

impl Record for CreateCpiTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("header", &self.header, &LENGTH_TO_128)?;
        visitor.field("fasta", &self.fasta, &REQUIRED_LENGTH_4_2048)?;
        visitor.field("smiles_list", &self.smiles_list, &REQUIRED)?;
        visitor.field("threshold", &self.threshold, &Rule::NONE)?;
        visitor.field("num_results", &self.num_results, &Rule::NONE)?;
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "header" => read(&mut self.header, map)?,
            "fasta" => read(&mut self.fasta, map)?,
            "smiles_list" => read(&mut self.smiles_list, map)?,
            "threshold" => read(&mut self.threshold, map)?,
            "num_results" => read(&mut self.num_results, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateCpiTask);

/// Custom property to create, and its training data.
///
/// Reference: section 6.7.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomPropsTask {
    /// Name of the property.
    ///
    /// Required; 1 to 32 characters.
    pub name: String,
    /// What the property means.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// Kind of model: `binary` classifies into two classes, `numerical` predicts a number.
    ///
    /// Required; one of `binary`, `numerical`.
    pub type_: PropertyValueType,
    /// The molecules to train on, in SMILES notation.
    ///
    /// Required.
    pub smiles: Vec<String>,
    /// Values of the property for the molecules, in the order of `smiles`.
    ///
    /// Required.
    pub values: Vec<f64>,
}

impl CreateCustomPropsTask {
    /// With its required fields.
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<PropertyValueType>,
        smiles: impl IntoIterator<Item = impl Into<String>>,
        values: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            smiles: smiles.into_iter().map(Into::into).collect(),
            values: values.into_iter().collect(),
            ..Self::default()
        }
    }
    /// What the property means.
    ///
    /// At most 256 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Record for CreateCustomPropsTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_32)?;
        visitor.field("description", &self.description, &LENGTH_TO_256)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("smiles", &self.smiles, &REQUIRED)?;
        visitor.field("values", &self.values, &REQUIRED)?;
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
            "smiles" => read(&mut self.smiles, map)?,
            "values" => read(&mut self.values, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateCustomPropsTask);

/// Built-in and custom properties of a molecule.
///
/// Reference: section 6.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomAdmetProperties {
    /// Custom properties that were predicted.
    pub custom_props: Option<Vec<CustomProperty>>,
    /// Values of the properties by name. A custom property goes by its id.
    pub props: Option<Value>,
}

impl Record for CustomAdmetProperties {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        visitor.field("props", &self.props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "custom_props" => read(&mut self.custom_props, map)?,
            "props" => read(&mut self.props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CustomAdmetProperties);

/// Figure of how well a custom property is predicted.
///
/// Reference: `CustomPropsModelMetric`, section 6.7.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPropertyMetric {
    /// Name of the figure, such as `rmse`.
    ///
    /// 1 to 32 characters.
    pub name: Option<String>,
    /// Value of the figure.
    pub value: Option<f64>,
}

impl Record for CustomPropertyMetric {
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

record!(CustomPropertyMetric);

/// Trained custom property.
///
/// Reference: `CustomPropsResult`, section 6.7.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPropertyResult {
    /// Id of the custom property, by which predictions refer to it.
    ///
    /// 1 to 64 characters.
    pub id: Option<String>,
    /// What a custom property is, and how its values are to be read.
    pub prop_definition: Option<PropertyDefinition>,
    /// How well the property is predicted.
    pub metrics: Option<Vec<CustomPropertyMetric>>,
}

impl Record for CustomPropertyResult {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("prop_definition", &self.prop_definition, &Rule::NONE)?;
        visitor.field("metrics", &self.metrics, &Rule::NONE)?;
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
            "metrics" => read(&mut self.metrics, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CustomPropertyResult);

/// Task that trains a model of a custom property.
///
/// Reference: section 6.7.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPropertyTask {
    /// State of the task.
    ///
    /// One of `waiting`, `running`, `finished`, `failed`.
    pub status: Option<DesignTaskState>,
    /// What the task was given.
    pub task_data: Option<CustomPropertyTaskData>,
    /// Result of the task; absent while it has not finished.
    pub result: Option<CustomPropertyResult>,
}

impl Record for CustomPropertyTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("task_data", &self.task_data, &Rule::NONE)?;
        visitor.field("result", &self.result, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "status" => read(&mut self.status, map)?,
            "task_data" => read(&mut self.task_data, map)?,
            "result" => read(&mut self.result, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CustomPropertyTask);

/// What a custom property task was given.
///
/// Reference: `CustomPropsTaskData`, section 6.7.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPropertyTaskData {
    /// Name of the property.
    ///
    /// 1 to 32 characters.
    pub name: Option<String>,
    /// What the property means.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// Kind of model: `binary` classifies into two classes, `numerical` predicts a number.
    ///
    /// One of `binary`, `numerical`.
    pub type_: Option<PropertyValueType>,
    /// The molecules to train on, in SMILES notation.
    pub smiles: Option<Vec<String>>,
    /// Values of the property for the molecules, in the order of `smiles`.
    pub values: Option<Vec<f64>>,
}

impl Record for CustomPropertyTaskData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("values", &self.values, &Rule::NONE)?;
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
            "smiles" => read(&mut self.smiles, map)?,
            "values" => read(&mut self.values, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CustomPropertyTaskData);

/// Molecule to predict the properties of.
///
/// Reference: section 6.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowAdmetProperties {
    /// The molecule in SMILES notation.
    ///
    /// Required; 1 to 200 characters.
    pub smiles: String,
}

impl ShowAdmetProperties {
    /// With its required fields.
    pub fn new(smiles: impl Into<String>) -> Self {
        Self { smiles: smiles.into() }
    }
}

impl Record for ShowAdmetProperties {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &REQUIRED_LENGTH_1_200)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ShowAdmetProperties);

/// Molecule to predict the properties of, and the custom properties to predict.
///
/// Reference: section 6.4.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowAdmetWithCustomProps {
    /// The molecule in SMILES notation.
    ///
    /// Required.
    pub smiles: String,
    /// Custom properties to predict beside the built-in ones.
    pub custom_props: Option<Vec<CustomProperty>>,
}

impl ShowAdmetWithCustomProps {
    /// With its required fields.
    pub fn new(smiles: impl Into<String>) -> Self {
        Self {
            smiles: smiles.into(),
            ..Self::default()
        }
    }
    /// Custom properties to predict beside the built-in ones.
    pub fn custom_props(
        mut self,
        custom_props: impl IntoIterator<Item = CustomProperty>,
    ) -> Self {
        self.custom_props = Some(custom_props.into_iter().collect());
        self
    }
}

impl Record for ShowAdmetWithCustomProps {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &REQUIRED)?;
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ShowAdmetWithCustomProps);

static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_256: Rule = Rule::NONE.length(0, 256);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_200: Rule = Rule::NONE.required().length(1, 200);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
static REQUIRED_LENGTH_4_2048: Rule = Rule::NONE.required().length(4, 2048);
