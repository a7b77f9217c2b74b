// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
use serde_json::Value;
use super::{ConstraintOperator, CustomProperty, DesignTaskState};

/// Structure of a protein, and the pocket the molecules are to bind to.
///
/// Reference: `BindingSite`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindingSite {
    /// 3D structure of the protein, compressed with gzip and then base64-encoded.
    ///
    /// 1 to 10000000 characters.
    pub protein: Option<String>,
    /// Box around a binding pocket.
    pub bounding_box: Option<BoundingBox>,
}

impl BindingSite {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// 3D structure of the protein, compressed with gzip and then base64-encoded.
    ///
    /// 1 to 10000000 characters.
    #[inline]
    pub fn protein<Form>(mut self, protein: impl IntoOption<String, Form>) -> Self {
        self.protein = IntoOption::into_option(protein);
        self
    }
    /// Box around a binding pocket.
    #[inline]
    pub fn bounding_box(mut self, bounding_box: impl Into<Option<BoundingBox>>) -> Self {
        self.bounding_box = bounding_box.into();
        self
    }
}

impl BindingSite {
    /// The text of `protein`, unpacked from gzip and base64; `None` if it is absent.
    ///
    /// # Errors
    ///
    /// If it is not what it should be, or unpacks to more than 128 MiB.
    pub fn protein_text(&self) -> Result<Option<String>, crate::Error> {
        crate::runtime::transfer::encoded::unpack(
            "protein",
            self.protein.as_deref(),
            true,
        )
    }
    /// Sets `protein` to this text, packed in gzip and base64.
    pub fn with_protein_text(mut self, text: impl AsRef<str>) -> Self {
        self.protein = Some(crate::runtime::transfer::encoded::pack(text.as_ref()));
        self
    }
}

record!(BindingSite {
    protein: "protein" => LENGTH_1_10000000,
    bounding_box: "bounding_box",
});

/// Box around a binding pocket.
///
/// Reference: `BoundingBox`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoundingBox {
    /// Center of the box: x, y and z.
    pub center: Option<Vec<f64>>,
    /// Lengths of the box along x, y and z.
    ///
    /// Each item 1.7 to 500.
    pub size: Option<Vec<f64>>,
}

impl BoundingBox {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Center of the box: x, y and z.
    #[inline]
    pub fn center<Form>(mut self, center: impl IntoOptionalList<f64, Form>) -> Self {
        self.center = IntoOptionalList::into_optional_list(center);
        self
    }
    /// Lengths of the box along x, y and z.
    ///
    /// Each item 1.7 to 500.
    #[inline]
    pub fn size<Form>(mut self, size: impl IntoOptionalList<f64, Form>) -> Self {
        self.size = IntoOptionalList::into_optional_list(size);
        self
    }
}

record!(BoundingBox {
    center: "center",
    size: "size" => EACH_RANGE_1P7_500,
});

/// Constraints to generate molecules within.
///
/// Reference: section 6.1.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGenerationTask {
    /// Number of molecules to generate.
    pub num_trials: Option<i64>,
    /// Constraints that molecules must meet.
    pub strong_constraints: Option<Vec<MoleculeConstraint>>,
    /// Constraints that molecules should meet.
    pub weak_constraints: Option<Vec<MoleculeConstraint>>,
    /// Largest number of molecules to return, best first.
    pub num_expected: Option<i64>,
    /// The molecules to start from, in SMILES notation.
    pub initial_dataset: Option<Vec<String>>,
    /// Structure of a protein, and the pocket the molecules are to bind to.
    pub binding_site: Option<BindingSite>,
    /// Custom properties to predict beside the built-in ones.
    pub custom_props: Option<Vec<CustomProperty>>,
}

impl CreateGenerationTask {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Number of molecules to generate.
    #[inline]
    pub fn num_trials(mut self, num_trials: impl Into<Option<i64>>) -> Self {
        self.num_trials = num_trials.into();
        self
    }
    /// Constraints that molecules must meet.
    #[inline]
    pub fn strong_constraints<Form>(
        mut self,
        strong_constraints: impl IntoOptionalList<MoleculeConstraint, Form>,
    ) -> Self {
        self.strong_constraints = IntoOptionalList::into_optional_list(
            strong_constraints,
        );
        self
    }
    /// Constraints that molecules should meet.
    #[inline]
    pub fn weak_constraints<Form>(
        mut self,
        weak_constraints: impl IntoOptionalList<MoleculeConstraint, Form>,
    ) -> Self {
        self.weak_constraints = IntoOptionalList::into_optional_list(weak_constraints);
        self
    }
    /// Largest number of molecules to return, best first.
    #[inline]
    pub fn num_expected(mut self, num_expected: impl Into<Option<i64>>) -> Self {
        self.num_expected = num_expected.into();
        self
    }
    /// The molecules to start from, in SMILES notation.
    #[inline]
    pub fn initial_dataset<Form>(
        mut self,
        initial_dataset: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.initial_dataset = IntoOptionalList::into_optional_list(initial_dataset);
        self
    }
    /// Structure of a protein, and the pocket the molecules are to bind to.
    #[inline]
    pub fn binding_site(mut self, binding_site: impl Into<Option<BindingSite>>) -> Self {
        self.binding_site = binding_site.into();
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

record!(CreateGenerationTask {
    num_trials: "num_trials",
    strong_constraints: "strong_constraints",
    weak_constraints: "weak_constraints",
    num_expected: "num_expected",
    initial_dataset: "initial_dataset",
    binding_site: "binding_site",
    custom_props: "custom_props",
});

/// Molecule to optimize, and constraints on the molecules derived from it.
///
/// Reference: section 6.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOptimizationTask {
    /// The molecule to optimize, in SMILES notation.
    ///
    /// Required.
    pub smiles: String,
    /// Number of molecules to generate.
    pub num_trials: Option<i64>,
    /// Constraints that molecules must meet.
    pub strong_constraints: Option<Vec<MoleculeConstraint>>,
    /// Constraints that molecules should meet.
    pub weak_constraints: Option<Vec<MoleculeConstraint>>,
    /// Largest number of molecules to return, best first.
    pub num_expected: Option<i64>,
    /// Structure of a protein, and the pocket the molecules are to bind to.
    pub binding_site: Option<BindingSite>,
    /// Custom properties to predict beside the built-in ones.
    pub custom_props: Option<Vec<CustomProperty>>,
}

impl CreateOptimizationTask {
    /// With its required fields.
    #[inline]
    pub fn new(smiles: impl Into<String>) -> Self {
        Self {
            smiles: smiles.into(),
            ..Default::default()
        }
    }
    /// Number of molecules to generate.
    #[inline]
    pub fn num_trials(mut self, num_trials: impl Into<Option<i64>>) -> Self {
        self.num_trials = num_trials.into();
        self
    }
    /// Constraints that molecules must meet.
    #[inline]
    pub fn strong_constraints<Form>(
        mut self,
        strong_constraints: impl IntoOptionalList<MoleculeConstraint, Form>,
    ) -> Self {
        self.strong_constraints = IntoOptionalList::into_optional_list(
            strong_constraints,
        );
        self
    }
    /// Constraints that molecules should meet.
    #[inline]
    pub fn weak_constraints<Form>(
        mut self,
        weak_constraints: impl IntoOptionalList<MoleculeConstraint, Form>,
    ) -> Self {
        self.weak_constraints = IntoOptionalList::into_optional_list(weak_constraints);
        self
    }
    /// Largest number of molecules to return, best first.
    #[inline]
    pub fn num_expected(mut self, num_expected: impl Into<Option<i64>>) -> Self {
        self.num_expected = num_expected.into();
        self
    }
    /// Structure of a protein, and the pocket the molecules are to bind to.
    #[inline]
    pub fn binding_site(mut self, binding_site: impl Into<Option<BindingSite>>) -> Self {
        self.binding_site = binding_site.into();
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

record!(CreateOptimizationTask {
    smiles: "smiles" => REQUIRED,
    num_trials: "num_trials",
    strong_constraints: "strong_constraints",
    weak_constraints: "weak_constraints",
    num_expected: "num_expected",
    binding_site: "binding_site",
    custom_props: "custom_props",
});

/// Molecule to compare with, and the databases to search.
///
/// Reference: section 6.5.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSearchTask {
    /// The molecule to compare with, in SMILES notation.
    ///
    /// Required.
    pub smiles: String,
    /// Names of the databases to search.
    ///
    /// Required.
    pub databases: Vec<String>,
    /// Largest number of molecules to return, most similar first.
    ///
    /// 1 to 1000.
    pub top_n: Option<i64>,
}

impl CreateSearchTask {
    /// With its required fields.
    #[inline]
    pub fn new(
        smiles: impl Into<String>,
        databases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            smiles: smiles.into(),
            databases: databases.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Largest number of molecules to return, most similar first.
    ///
    /// 1 to 1000.
    #[inline]
    pub fn top_n(mut self, top_n: impl Into<Option<i64>>) -> Self {
        self.top_n = top_n.into();
        self
    }
}

record!(CreateSearchTask {
    smiles: "smiles" => REQUIRED,
    databases: "databases" => REQUIRED,
    top_n: "top_n" => RANGE_1_1000,
});

/// Molecule to plan the synthesis of, and limits of the search.
///
/// Reference: section 6.6.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSynthesisTask {
    /// The molecule to synthesize, in SMILES notation.
    ///
    /// Required.
    pub smiles: String,
    /// Largest number of routes to return, best first.
    ///
    /// Required; 1 to 50.
    pub top_n: i64,
    /// Largest depth of a route.
    ///
    /// Required; 3 to 12.
    pub max_search_depth: i64,
    /// Largest number of reactions to predict for each product.
    ///
    /// Required; 2 to 20.
    pub max_prediction_per_product: i64,
}

impl CreateSynthesisTask {
    /// With its required fields.
    #[inline]
    pub fn new(
        smiles: impl Into<String>,
        top_n: i64,
        max_search_depth: i64,
        max_prediction_per_product: i64,
    ) -> Self {
        Self {
            smiles: smiles.into(),
            top_n,
            max_search_depth,
            max_prediction_per_product,
        }
    }
}

record!(CreateSynthesisTask {
    smiles: "smiles" => REQUIRED,
    top_n: "top_n" => REQUIRED_RANGE_1_50,
    max_search_depth: "max_search_depth" => REQUIRED_RANGE_3_12,
    max_prediction_per_product: "max_prediction_per_product" => REQUIRED_RANGE_2_20,
});

/// Generated molecule with its properties.
///
/// Reference: `GenerationResultItem`, section 6.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratedMolecule {
    /// The molecule in SMILES notation.
    pub smiles: Option<String>,
    /// Values of its properties, in the order of `prop_names`.
    pub props: Option<Vec<Value>>,
    /// Number of weak constraints the molecule meets.
    pub num_fulfilled_weak_constraints: Option<i64>,
    /// Score of the molecule.
    pub score: Option<f64>,
}

record!(GeneratedMolecule {
    smiles: "smiles",
    props: "props",
    num_fulfilled_weak_constraints: "num_fulfilled_weak_constraints",
    score: "score",
});

/// Generated molecules, and the constraints they were generated within.
///
/// Reference: `GenerationResult`, section 6.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerationResult {
    /// Name of the task.
    ///
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// Number of rounds in which molecules were generated.
    pub num_rounds: Option<i64>,
    /// Largest number of molecules to return, best first.
    pub num_expected: Option<i64>,
    /// Number of strong constraints.
    pub num_strong_constraints: Option<i64>,
    /// Number of weak constraints.
    pub num_weak_constraints: Option<i64>,
    /// Names of the predicted properties. A custom property goes by its id.
    pub prop_names: Option<Vec<String>>,
    /// The generated molecules.
    pub result: Option<Vec<GeneratedMolecule>>,
    /// Number of molecules the task started from.
    pub initial_dataset_size: Option<i64>,
    /// Constraints that molecules must meet.
    pub strong_constraints: Option<Vec<MoleculeConstraint>>,
    /// Constraints that molecules should meet.
    pub weak_constraints: Option<Vec<MoleculeConstraint>>,
    /// Structure of a protein, and the pocket the molecules are to bind to.
    pub binding_site: Option<BindingSite>,
    /// Custom properties that were predicted.
    pub custom_props: Option<Vec<CustomProperty>>,
}

record!(GenerationResult {
    name: "name",
    num_rounds: "num_rounds",
    num_expected: "num_expected",
    num_strong_constraints: "num_strong_constraints",
    num_weak_constraints: "num_weak_constraints",
    prop_names: "prop_names",
    result: "result",
    initial_dataset_size: "initial_dataset_size",
    strong_constraints: "strong_constraints",
    weak_constraints: "weak_constraints",
    binding_site: "binding_site",
    custom_props: "custom_props",
});

/// Task that generates molecules.
///
/// Reference: section 6.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerationTask {
    /// State of the task.
    ///
    /// One of `waiting`, `running`, `finished`, `failed`.
    pub status: Option<DesignTaskState>,
    /// What the task was given.
    pub task_data: Option<GenerationTaskData>,
    /// Result of the task; absent while it has not finished.
    pub result: Option<GenerationResult>,
}

record!(GenerationTask {
    status: "status",
    task_data: "task_data",
    result: "result",
});

/// What a molecule generation task was given.
///
/// Reference: `GenerationTaskData`, section 6.1.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerationTaskData {
    /// Number of molecules to generate.
    pub num_trials: Option<i64>,
    /// Constraints that molecules must meet.
    pub strong_constraints: Option<Vec<MoleculeConstraint>>,
    /// Constraints that molecules should meet.
    pub weak_constraints: Option<Vec<MoleculeConstraint>>,
    /// Largest number of molecules to return, best first.
    pub num_expected: Option<i64>,
    /// The molecules to start from, in SMILES notation.
    pub initial_dataset: Option<Vec<String>>,
    /// Structure of a protein, and the pocket the molecules are to bind to.
    pub binding_site: Option<BindingSite>,
    /// Custom properties to predict beside the built-in ones.
    pub custom_props: Option<Vec<CustomProperty>>,
}

record!(GenerationTaskData {
    num_trials: "num_trials",
    strong_constraints: "strong_constraints",
    weak_constraints: "weak_constraints",
    num_expected: "num_expected",
    initial_dataset: "initial_dataset",
    binding_site: "binding_site",
    custom_props: "custom_props",
});

/// Constraint on a property or the substructures of the molecules. Its type tells which other field
/// holds the details.
///
/// Reference: `MoleculeConstraint`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoleculeConstraint {
    /// Name of the property; of a custom property, its id.
    pub name: Option<String>,
    /// What is constrained: a yes-or-no property (`bool`), the range of a property (`range`), substructures
    /// (`struct`), or a property that is to be small (`minimize`) or large (`maximize`).
    ///
    /// Required; one of `bool`, `range`, `struct`, `minimize`, `maximize`.
    pub type_: Option<MoleculeConstraintType>,
    /// Value of the property. Only for type `bool`.
    pub bool: Option<bool>,
    /// Lower and upper bound of the property. Only for type `range`.
    pub range: Option<Vec<Option<f64>>>,
    /// Substructures the molecules are to have, or not to have.
    pub struct_: Option<MoleculeStructureConstraint>,
    /// Lower and upper quantile of the property, as fractions. Only for types `minimize` and `maximize`.
    ///
    /// Each item 0 to 1.
    pub quantiles: Option<Vec<f64>>,
}

impl MoleculeConstraint {
    /// With its required fields.
    #[inline]
    pub fn new(type_: impl Into<MoleculeConstraintType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Default::default()
        }
    }
    /// Name of the property; of a custom property, its id.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        self.name = IntoOption::into_option(name);
        self
    }
    /// Value of the property. Only for type `bool`.
    #[inline]
    pub fn bool(mut self, bool: impl Into<Option<bool>>) -> Self {
        self.bool = bool.into();
        self
    }
    /// Lower and upper bound of the property. Only for type `range`.
    #[inline]
    pub fn range<Form>(
        mut self,
        range: impl IntoOptionalList<Option<f64>, Form>,
    ) -> Self {
        self.range = IntoOptionalList::into_optional_list(range);
        self
    }
    /// Substructures the molecules are to have, or not to have.
    #[inline]
    pub fn struct_(
        mut self,
        struct_: impl Into<Option<MoleculeStructureConstraint>>,
    ) -> Self {
        self.struct_ = struct_.into();
        self
    }
    /// Lower and upper quantile of the property, as fractions. Only for types `minimize` and `maximize`.
    ///
    /// Each item 0 to 1.
    #[inline]
    pub fn quantiles<Form>(
        mut self,
        quantiles: impl IntoOptionalList<f64, Form>,
    ) -> Self {
        self.quantiles = IntoOptionalList::into_optional_list(quantiles);
        self
    }
}

record!(MoleculeConstraint {
    name: "name",
    type_: "type" => REQUIRED,
    bool: "bool",
    range: "range",
    struct_: "struct",
    quantiles: "quantiles" => EACH_RANGE_0_1,
});

/// Kind of a constraint on molecules.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoleculeConstraintType {
    /// `bool`
    Bool,
    /// `range`
    Range,
    /// `struct`
    Struct,
    /// `minimize`
    Minimize,
    /// `maximize`
    Maximize,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MoleculeConstraintType {
    Bool = "bool",
    Range = "range",
    Struct = "struct",
    Minimize = "minimize",
    Maximize = "maximize",
});

/// Molecule with its properties.
///
/// Reference: `PlainMoleculeItem`, sections 6.2.2, 6.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoleculeProperties {
    /// The molecule in SMILES notation.
    pub smiles: Option<String>,
    /// Values of its properties, in the order of `prop_names`.
    pub props: Option<Vec<Value>>,
}

record!(MoleculeProperties {
    smiles: "smiles",
    props: "props",
});

/// Substructures the molecules are to have, or not to have.
///
/// Reference: `StructureConstraintParams`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoleculeStructureConstraint {
    /// Substructures, in SMILES notation.
    ///
    /// Required.
    pub structs: Option<Vec<String>>,
    /// Whether the molecules are to lack the substructures instead of having them.
    ///
    /// Required.
    pub exclusive: Option<bool>,
    /// Whether the constraint is on all of the substructures (`and`) or on any of them (`or`).
    ///
    /// One of `or`, `and`; default `or`.
    pub operator: Option<ConstraintOperator>,
}

impl MoleculeStructureConstraint {
    /// With its required fields.
    #[inline]
    pub fn new(
        structs: impl IntoIterator<Item = impl Into<String>>,
        exclusive: bool,
    ) -> Self {
        Self {
            structs: Some(structs.into_iter().map(Into::into).collect()),
            exclusive: Some(exclusive),
            ..Default::default()
        }
    }
    /// Whether the constraint is on all of the substructures (`and`) or on any of them (`or`).
    ///
    /// One of `or`, `and`; default `or`.
    #[inline]
    pub fn operator<Form>(
        mut self,
        operator: impl IntoOption<ConstraintOperator, Form>,
    ) -> Self {
        self.operator = IntoOption::into_option(operator);
        self
    }
}

record!(MoleculeStructureConstraint {
    structs: "structs" => REQUIRED,
    exclusive: "exclusive" => REQUIRED,
    operator: "operator",
});

/// Molecules derived from a given one, and the constraints they were derived within.
///
/// Reference: `OptimizationResult`, section 6.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizationResult {
    /// Name of the task.
    ///
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// The molecule to optimize, in SMILES notation.
    pub smiles: Option<String>,
    /// Number of rounds in which molecules were generated.
    pub num_rounds: Option<i64>,
    /// Number of molecules that were generated in each round.
    pub num_trials_per_round: Option<i64>,
    /// Largest number of molecules to return, best first.
    pub num_expected: Option<i64>,
    /// Number of strong constraints.
    pub num_strong_constraints: Option<i64>,
    /// Number of weak constraints.
    pub num_weak_constraints: Option<i64>,
    /// Names of the predicted properties. A custom property goes by its id.
    pub prop_names: Option<Vec<String>>,
    /// The molecule before optimization.
    pub original: Option<MoleculeProperties>,
    /// The molecules derived from it.
    pub result: Option<Vec<OptimizedMolecule>>,
    /// Constraints that molecules must meet.
    pub strong_constraints: Option<Vec<MoleculeConstraint>>,
    /// Constraints that molecules should meet.
    pub weak_constraints: Option<Vec<MoleculeConstraint>>,
    /// Structure of a protein, and the pocket the molecules are to bind to.
    pub binding_site: Option<BindingSite>,
    /// Custom properties that were predicted.
    pub custom_props: Option<Vec<CustomProperty>>,
}

record!(OptimizationResult {
    name: "name",
    smiles: "smiles",
    num_rounds: "num_rounds",
    num_trials_per_round: "num_trials_per_round",
    num_expected: "num_expected",
    num_strong_constraints: "num_strong_constraints",
    num_weak_constraints: "num_weak_constraints",
    prop_names: "prop_names",
    original: "original",
    result: "result",
    strong_constraints: "strong_constraints",
    weak_constraints: "weak_constraints",
    binding_site: "binding_site",
    custom_props: "custom_props",
});

/// Task that derives better molecules from a given one.
///
/// Reference: section 6.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizationTask {
    /// State of the task.
    ///
    /// One of `waiting`, `running`, `finished`, `failed`.
    pub status: Option<DesignTaskState>,
    /// What the task was given.
    pub task_data: Option<OptimizationTaskData>,
    /// Result of the task; absent while it has not finished.
    pub result: Option<OptimizationResult>,
}

record!(OptimizationTask {
    status: "status",
    task_data: "task_data",
    result: "result",
});

/// What a molecule optimization task was given.
///
/// Reference: `OptimizationTaskData`, section 6.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizationTaskData {
    /// The molecule to optimize, in SMILES notation.
    pub smiles: Option<String>,
    /// Number of molecules to generate.
    pub num_trials: Option<i64>,
    /// Constraints that molecules must meet.
    pub strong_constraints: Option<Vec<MoleculeConstraint>>,
    /// Constraints that molecules should meet.
    pub weak_constraints: Option<Vec<MoleculeConstraint>>,
    /// Largest number of molecules to return, best first.
    pub num_expected: Option<i64>,
    /// Structure of a protein, and the pocket the molecules are to bind to.
    pub binding_site: Option<BindingSite>,
    /// Custom properties to predict beside the built-in ones.
    pub custom_props: Option<Vec<CustomProperty>>,
}

record!(OptimizationTaskData {
    smiles: "smiles",
    num_trials: "num_trials",
    strong_constraints: "strong_constraints",
    weak_constraints: "weak_constraints",
    num_expected: "num_expected",
    binding_site: "binding_site",
    custom_props: "custom_props",
});

/// Molecule derived from a given one, with its properties.
///
/// Reference: `OptimizationResultItem`, section 6.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizedMolecule {
    /// The molecule in SMILES notation.
    pub smiles: Option<String>,
    /// Values of its properties, in the order of `prop_names`.
    pub props: Option<Vec<Value>>,
    /// Similarity to the original molecule.
    pub similarity: Option<f64>,
    /// Number of weak constraints the molecule meets.
    pub num_fulfilled_weak_constraints: Option<i64>,
    /// Score of the molecule.
    pub score: Option<f64>,
}

record!(OptimizedMolecule {
    smiles: "smiles",
    props: "props",
    similarity: "similarity",
    num_fulfilled_weak_constraints: "num_fulfilled_weak_constraints",
    score: "score",
});

/// Molecule that takes part in a reaction.
///
/// Reference: `molecules`, section 6.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteMolecule {
    /// Number of the molecule, by which reactions refer to it.
    pub id: Option<String>,
    /// The molecule in SMILES notation.
    pub smiles: Option<String>,
    /// Where the molecule was found, such as the name of a database.
    pub source: Option<String>,
}

record!(RouteMolecule {
    id: "id",
    smiles: "smiles",
    source: "source",
});

/// Molecule of a database, with its properties.
///
/// Reference: `SearchResultItem`, section 6.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchHit {
    /// The molecule in SMILES notation.
    pub smiles: Option<String>,
    /// Database the molecule comes from; several are joined with colons.
    pub source: Option<String>,
    /// Similarity to the molecule that was compared with.
    pub score: Option<f64>,
    /// Values of its properties, in the order of `prop_names`.
    pub props: Option<Vec<Value>>,
}

record!(SearchHit {
    smiles: "smiles",
    source: "source",
    score: "score",
    props: "props",
});

/// Molecules similar to a given one.
///
/// Reference: `SearchResult`, section 6.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResult {
    /// The molecule to compare with, in SMILES notation.
    pub smiles: Option<String>,
    /// Names of the databases to search.
    pub databases: Option<Vec<String>>,
    /// Largest number of molecules to return, most similar first.
    pub top_n: Option<i64>,
    /// Names of the predicted properties. A custom property goes by its id.
    pub prop_names: Option<Vec<String>>,
    /// The molecule that was compared with.
    pub query: Option<MoleculeProperties>,
    /// The molecules that were found.
    pub result: Option<Vec<SearchHit>>,
}

record!(SearchResult {
    smiles: "smiles",
    databases: "databases",
    top_n: "top_n",
    prop_names: "prop_names",
    query: "query",
    result: "result",
});

/// Task that searches for similar molecules.
///
/// Reference: section 6.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTask {
    /// State of the task.
    ///
    /// One of `waiting`, `running`, `finished`, `failed`.
    pub status: Option<DesignTaskState>,
    /// What the task was given.
    pub task_data: Option<SearchTaskData>,
    /// Result of the task; absent while it has not finished.
    pub result: Option<SearchResult>,
}

record!(SearchTask {
    status: "status",
    task_data: "task_data",
    result: "result",
});

/// What a molecule search task was given.
///
/// Reference: `SearchTaskData`, section 6.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTaskData {
    /// The molecule to compare with, in SMILES notation.
    pub smiles: Option<String>,
    /// Names of the databases to search.
    pub databases: Option<Vec<String>>,
    /// Largest number of molecules to return, most similar first.
    ///
    /// 1 to 1000.
    pub top_n: Option<i64>,
}

record!(SearchTaskData {
    smiles: "smiles",
    databases: "databases",
    top_n: "top_n",
});

/// Reaction of a synthesis route.
///
/// Reference: `reactions`, section 6.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesisReaction {
    /// Number of the reaction, by which routes refer to it.
    pub id: Option<String>,
    /// Ids of the molecules that react.
    pub reactants: Option<Vec<String>>,
    /// Id of the molecule that results.
    pub product: Option<String>,
}

record!(SynthesisReaction {
    id: "id",
    reactants: "reactants",
    product: "product",
});

/// Planned routes to a molecule, and the limits of the search.
///
/// Reference: `SynthesisResult`, section 6.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesisResult {
    /// The molecule to synthesize, in SMILES notation.
    pub smiles: Option<String>,
    /// Largest number of routes to return, best first.
    pub top_n: Option<i64>,
    /// Largest depth of a route.
    pub max_search_depth: Option<i64>,
    /// Largest number of reactions to predict for each product.
    pub max_prediction_per_product: Option<i64>,
    /// Routes to a molecule, with the reactions and molecules they consist of.
    pub result: Option<SynthesisRoutes>,
}

record!(SynthesisResult {
    smiles: "smiles",
    top_n: "top_n",
    max_search_depth: "max_search_depth",
    max_prediction_per_product: "max_prediction_per_product",
    result: "result",
});

/// Way to synthesize a molecule.
///
/// Reference: `SynthesisResultItem`, section 6.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesisRoute {
    /// Ids of the reactions of the route.
    pub route: Option<Vec<String>>,
    /// Score of the route.
    pub score: Option<f64>,
}

record!(SynthesisRoute {
    route: "route",
    score: "score",
});

/// Routes to a molecule, with the reactions and molecules they consist of.
///
/// Reference: `result`, section 6.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesisRoutes {
    /// Molecules of the reactions.
    pub molecules: Option<Vec<RouteMolecule>>,
    /// Reactions of the routes.
    pub reactions: Option<Vec<SynthesisReaction>>,
    /// The routes.
    pub synthesis_routes: Option<Vec<SynthesisRoute>>,
}

record!(SynthesisRoutes {
    molecules: "molecules",
    reactions: "reactions",
    synthesis_routes: "synthesis_routes",
});

/// Task that plans routes to synthesize a molecule.
///
/// Reference: section 6.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesisTask {
    /// State of the task.
    ///
    /// One of `waiting`, `running`, `finished`, `failed`.
    pub status: Option<DesignTaskState>,
    /// What the task was given.
    pub task_data: Option<SynthesisTaskData>,
    /// Result of the task; absent while it has not finished.
    pub result: Option<SynthesisResult>,
}

record!(SynthesisTask {
    status: "status",
    task_data: "task_data",
    result: "result",
});

/// What a synthesis planning task was given.
///
/// Reference: `SynthesisTaskData`, section 6.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesisTaskData {
    /// The molecule to synthesize, in SMILES notation.
    pub smiles: Option<String>,
    /// Largest number of routes to return, best first.
    ///
    /// 1 to 50.
    pub top_n: Option<i64>,
    /// Largest depth of a route.
    ///
    /// 3 to 12.
    pub max_search_depth: Option<i64>,
    /// Largest number of reactions to predict for each product.
    ///
    /// 2 to 20.
    pub max_prediction_per_product: Option<i64>,
}

record!(SynthesisTaskData {
    smiles: "smiles",
    top_n: "top_n",
    max_search_depth: "max_search_depth",
    max_prediction_per_product: "max_prediction_per_product",
});

static EACH_RANGE_0_1: Rule = Rule::NONE.each(&RANGE_0_1);
static EACH_RANGE_1P7_500: Rule = Rule::NONE.each(&RANGE_1P7_500);
static LENGTH_1_10000000: Rule = Rule::NONE.length(1, 10000000);
static RANGE_0_1: Rule = Rule::NONE.range(0.0, 1.0);
static RANGE_1P7_500: Rule = Rule::NONE.range(1.7, 500.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_RANGE_1_50: Rule = Rule::NONE.required().range(1.0, 50.0);
static REQUIRED_RANGE_2_20: Rule = Rule::NONE.required().range(2.0, 20.0);
static REQUIRED_RANGE_3_12: Rule = Rule::NONE.required().range(3.0, 12.0);
