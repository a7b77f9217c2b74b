// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, record};
use serde_json::Value;
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

record!(CpiHit {
    smiles: "smiles",
    props: "props",
    score: "score",
});

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

record!(CpiResult {
    header: "header",
    fasta: "fasta",
    prop_names: "prop_names",
    result: "result",
    custom_props: "custom_props",
});

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

record!(CpiTask {
    status: "status",
    task_data: "task_data",
    result: "result",
});

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

record!(CpiTaskData {
    header: "header",
    fasta: "fasta",
    smiles_list: "smiles_list",
    threshold: "threshold",
    num_results: "num_results",
    custom_props: "custom_props",
});

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
    #[inline]
    pub fn new(
        fasta: impl Into<String>,
        smiles_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            fasta: fasta.into(),
            smiles_list: smiles_list.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Title line of the protein in a FASTA file.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn header<Form>(mut self, header: impl IntoOption<String, Form>) -> Self {
        self.header = IntoOption::into_option(header);
        self
    }
    /// Score that a molecule must exceed to be returned.
    #[inline]
    pub fn threshold(mut self, threshold: impl Into<Option<f64>>) -> Self {
        self.threshold = threshold.into();
        self
    }
    /// Largest number of molecules to return, best first.
    #[inline]
    pub fn num_results(mut self, num_results: impl Into<Option<i64>>) -> Self {
        self.num_results = num_results.into();
        self
    }
    /// Custom properties to predict beside the built-in ones.
    #[inline]
    pub fn custom_props<Form>(
        mut self,
        custom_props: impl IntoOptionalList<CustomProperty, Form>,
    ) -> Self {
        self.custom_props = IntoOptionalList::into_optional_list(custom_props);
        self
    }
}

record!(CreateCpiTask {
    header: "header" => LENGTH_TO_128,
    fasta: "fasta" => REQUIRED_LENGTH_4_2048,
    smiles_list: "smiles_list" => REQUIRED,
    threshold: "threshold",
    num_results: "num_results",
    custom_props: "custom_props",
});

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
    #[inline]
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
            ..Default::default()
        }
    }
    /// What the property means.
    ///
    /// At most 256 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
}

record!(CreateCustomPropsTask {
    name: "name" => REQUIRED_LENGTH_1_32,
    description: "description" => LENGTH_TO_256,
    type_: "type" => REQUIRED,
    smiles: "smiles" => REQUIRED,
    values: "values" => REQUIRED,
});

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

record!(CustomAdmetProperties {
    custom_props: "custom_props",
    props: "props",
});

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

record!(CustomPropertyMetric {
    name: "name",
    value: "value",
});

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

record!(CustomPropertyResult {
    id: "id",
    prop_definition: "prop_definition",
    metrics: "metrics",
});

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

record!(CustomPropertyTask {
    status: "status",
    task_data: "task_data",
    result: "result",
});

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

record!(CustomPropertyTaskData {
    name: "name",
    description: "description",
    type_: "type",
    smiles: "smiles",
    values: "values",
});

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
    #[inline]
    pub fn new(smiles: impl Into<String>) -> Self {
        Self { smiles: smiles.into() }
    }
}

record!(ShowAdmetProperties {
    smiles: "smiles" => REQUIRED_LENGTH_1_200,
});

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
    #[inline]
    pub fn new(smiles: impl Into<String>) -> Self {
        Self {
            smiles: smiles.into(),
            ..Default::default()
        }
    }
    /// Custom properties to predict beside the built-in ones.
    #[inline]
    pub fn custom_props<Form>(
        mut self,
        custom_props: impl IntoOptionalList<CustomProperty, Form>,
    ) -> Self {
        self.custom_props = IntoOptionalList::into_optional_list(custom_props);
        self
    }
}

record!(ShowAdmetWithCustomProps {
    smiles: "smiles" => REQUIRED,
    custom_props: "custom_props",
});

static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_256: Rule = Rule::NONE.length(0, 256);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_200: Rule = Rule::NONE.required().length(1, 200);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
static REQUIRED_LENGTH_4_2048: Rule = Rule::NONE.required().length(4, 2048);
