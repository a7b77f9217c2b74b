// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use serde_json::Value;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
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
    pub fn new() -> Self {
        Self::default()
    }
    /// 3D structure of the protein, compressed with gzip and then base64-encoded.
    ///
    /// 1 to 10000000 characters.
    pub fn protein(mut self, protein: impl Into<String>) -> Self {
        self.protein = Some(protein.into());
        self
    }
    /// Box around a binding pocket.
    pub fn bounding_box(mut self, bounding_box: BoundingBox) -> Self {
        self.bounding_box = Some(bounding_box);
        self
    }
}

impl Record for BindingSite {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("protein", &self.protein, &LENGTH_1_10000000)?;
        visitor.field("bounding_box", &self.bounding_box, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "protein" => read(&mut self.protein, map)?,
            "bounding_box" => read(&mut self.bounding_box, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BindingSite);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Center of the box: x, y and z.
    pub fn center(mut self, center: impl IntoIterator<Item = f64>) -> Self {
        self.center = Some(center.into_iter().collect());
        self
    }
    /// Lengths of the box along x, y and z.
    ///
    /// Each item 1.7 to 500.
    pub fn size(mut self, size: impl IntoIterator<Item = f64>) -> Self {
        self.size = Some(size.into_iter().collect());
        self
    }
}

impl Record for BoundingBox {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("center", &self.center, &Rule::NONE)?;
        visitor.field("size", &self.size, &EACH_RANGE_1_7_500)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "center" => read(&mut self.center, map)?,
            "size" => read(&mut self.size, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BoundingBox);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Number of molecules to generate.
    pub fn num_trials(mut self, num_trials: i64) -> Self {
        self.num_trials = Some(num_trials);
        self
    }
    /// Constraints that molecules must meet.
    pub fn strong_constraints(
        mut self,
        strong_constraints: impl IntoIterator<Item = MoleculeConstraint>,
    ) -> Self {
        self.strong_constraints = Some(strong_constraints.into_iter().collect());
        self
    }
    /// Constraints that molecules should meet.
    pub fn weak_constraints(
        mut self,
        weak_constraints: impl IntoIterator<Item = MoleculeConstraint>,
    ) -> Self {
        self.weak_constraints = Some(weak_constraints.into_iter().collect());
        self
    }
    /// Largest number of molecules to return, best first.
    pub fn num_expected(mut self, num_expected: i64) -> Self {
        self.num_expected = Some(num_expected);
        self
    }
    /// The molecules to start from, in SMILES notation.
    pub fn initial_dataset(
        mut self,
        initial_dataset: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.initial_dataset = Some(
            initial_dataset.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Structure of a protein, and the pocket the molecules are to bind to.
    pub fn binding_site(mut self, binding_site: BindingSite) -> Self {
        self.binding_site = Some(binding_site);
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

impl Record for CreateGenerationTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("num_trials", &self.num_trials, &Rule::NONE)?;
        visitor.field("strong_constraints", &self.strong_constraints, &Rule::NONE)?;
        visitor.field("weak_constraints", &self.weak_constraints, &Rule::NONE)?;
        visitor.field("num_expected", &self.num_expected, &Rule::NONE)?;
        visitor.field("initial_dataset", &self.initial_dataset, &Rule::NONE)?;
        visitor.field("binding_site", &self.binding_site, &Rule::NONE)?;
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "num_trials" => read(&mut self.num_trials, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "num_expected" => read(&mut self.num_expected, map)?,
            "initial_dataset" => read(&mut self.initial_dataset, map)?,
            "binding_site" => read(&mut self.binding_site, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateGenerationTask);

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
    pub fn new(smiles: impl Into<String>) -> Self {
        Self {
            smiles: smiles.into(),
            ..Self::default()
        }
    }
    /// Number of molecules to generate.
    pub fn num_trials(mut self, num_trials: i64) -> Self {
        self.num_trials = Some(num_trials);
        self
    }
    /// Constraints that molecules must meet.
    pub fn strong_constraints(
        mut self,
        strong_constraints: impl IntoIterator<Item = MoleculeConstraint>,
    ) -> Self {
        self.strong_constraints = Some(strong_constraints.into_iter().collect());
        self
    }
    /// Constraints that molecules should meet.
    pub fn weak_constraints(
        mut self,
        weak_constraints: impl IntoIterator<Item = MoleculeConstraint>,
    ) -> Self {
        self.weak_constraints = Some(weak_constraints.into_iter().collect());
        self
    }
    /// Largest number of molecules to return, best first.
    pub fn num_expected(mut self, num_expected: i64) -> Self {
        self.num_expected = Some(num_expected);
        self
    }
    /// Structure of a protein, and the pocket the molecules are to bind to.
    pub fn binding_site(mut self, binding_site: BindingSite) -> Self {
        self.binding_site = Some(binding_site);
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

impl Record for CreateOptimizationTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &REQUIRED)?;
        visitor.field("num_trials", &self.num_trials, &Rule::NONE)?;
        visitor.field("strong_constraints", &self.strong_constraints, &Rule::NONE)?;
        visitor.field("weak_constraints", &self.weak_constraints, &Rule::NONE)?;
        visitor.field("num_expected", &self.num_expected, &Rule::NONE)?;
        visitor.field("binding_site", &self.binding_site, &Rule::NONE)?;
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
            "num_trials" => read(&mut self.num_trials, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "num_expected" => read(&mut self.num_expected, map)?,
            "binding_site" => read(&mut self.binding_site, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateOptimizationTask);

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
    pub fn new(
        smiles: impl Into<String>,
        databases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            smiles: smiles.into(),
            databases: databases.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Largest number of molecules to return, most similar first.
    ///
    /// 1 to 1000.
    pub fn top_n(mut self, top_n: i64) -> Self {
        self.top_n = Some(top_n);
        self
    }
}

impl Record for CreateSearchTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &REQUIRED)?;
        visitor.field("databases", &self.databases, &REQUIRED)?;
        visitor.field("top_n", &self.top_n, &RANGE_1_1000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "databases" => read(&mut self.databases, map)?,
            "top_n" => read(&mut self.top_n, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateSearchTask);

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

impl Record for CreateSynthesisTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &REQUIRED)?;
        visitor.field("top_n", &self.top_n, &REQUIRED_RANGE_1_50)?;
        visitor.field("max_search_depth", &self.max_search_depth, &REQUIRED_RANGE_3_12)?;
        visitor
            .field(
                "max_prediction_per_product",
                &self.max_prediction_per_product,
                &REQUIRED_RANGE_2_20,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "top_n" => read(&mut self.top_n, map)?,
            "max_search_depth" => read(&mut self.max_search_depth, map)?,
            "max_prediction_per_product" => {
                read(&mut self.max_prediction_per_product, map)?
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateSynthesisTask);

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

impl Record for GeneratedMolecule {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("props", &self.props, &Rule::NONE)?;
        visitor
            .field(
                "num_fulfilled_weak_constraints",
                &self.num_fulfilled_weak_constraints,
                &Rule::NONE,
            )?;
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
            "num_fulfilled_weak_constraints" => {
                read(&mut self.num_fulfilled_weak_constraints, map)?
            }
            "score" => read(&mut self.score, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(GeneratedMolecule);

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

impl Record for GenerationResult {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("num_rounds", &self.num_rounds, &Rule::NONE)?;
        visitor.field("num_expected", &self.num_expected, &Rule::NONE)?;
        visitor
            .field("num_strong_constraints", &self.num_strong_constraints, &Rule::NONE)?;
        visitor.field("num_weak_constraints", &self.num_weak_constraints, &Rule::NONE)?;
        visitor.field("prop_names", &self.prop_names, &Rule::NONE)?;
        visitor.field("result", &self.result, &Rule::NONE)?;
        visitor.field("initial_dataset_size", &self.initial_dataset_size, &Rule::NONE)?;
        visitor.field("strong_constraints", &self.strong_constraints, &Rule::NONE)?;
        visitor.field("weak_constraints", &self.weak_constraints, &Rule::NONE)?;
        visitor.field("binding_site", &self.binding_site, &Rule::NONE)?;
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "num_rounds" => read(&mut self.num_rounds, map)?,
            "num_expected" => read(&mut self.num_expected, map)?,
            "num_strong_constraints" => read(&mut self.num_strong_constraints, map)?,
            "num_weak_constraints" => read(&mut self.num_weak_constraints, map)?,
            "prop_names" => read(&mut self.prop_names, map)?,
            "result" => read(&mut self.result, map)?,
            "initial_dataset_size" => read(&mut self.initial_dataset_size, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "binding_site" => read(&mut self.binding_site, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(GenerationResult);

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

impl Record for GenerationTask {
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

record!(GenerationTask);

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

impl Record for GenerationTaskData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("num_trials", &self.num_trials, &Rule::NONE)?;
        visitor.field("strong_constraints", &self.strong_constraints, &Rule::NONE)?;
        visitor.field("weak_constraints", &self.weak_constraints, &Rule::NONE)?;
        visitor.field("num_expected", &self.num_expected, &Rule::NONE)?;
        visitor.field("initial_dataset", &self.initial_dataset, &Rule::NONE)?;
        visitor.field("binding_site", &self.binding_site, &Rule::NONE)?;
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "num_trials" => read(&mut self.num_trials, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "num_expected" => read(&mut self.num_expected, map)?,
            "initial_dataset" => read(&mut self.initial_dataset, map)?,
            "binding_site" => read(&mut self.binding_site, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(GenerationTaskData);

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
    pub fn new(type_: impl Into<MoleculeConstraintType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }
    /// Name of the property; of a custom property, its id.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Value of the property. Only for type `bool`.
    pub fn bool(mut self, bool: bool) -> Self {
        self.bool = Some(bool);
        self
    }
    /// Lower and upper bound of the property. Only for type `range`.
    pub fn range(mut self, range: impl IntoIterator<Item = Option<f64>>) -> Self {
        self.range = Some(range.into_iter().collect());
        self
    }
    /// Substructures the molecules are to have, or not to have.
    pub fn struct_(mut self, struct_: MoleculeStructureConstraint) -> Self {
        self.struct_ = Some(struct_);
        self
    }
    /// Lower and upper quantile of the property, as fractions. Only for types `minimize` and `maximize`.
    ///
    /// Each item 0 to 1.
    pub fn quantiles(mut self, quantiles: impl IntoIterator<Item = f64>) -> Self {
        self.quantiles = Some(quantiles.into_iter().collect());
        self
    }
}

impl Record for MoleculeConstraint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("bool", &self.bool, &Rule::NONE)?;
        visitor.field("range", &self.range, &Rule::NONE)?;
        visitor.field("struct", &self.struct_, &Rule::NONE)?;
        visitor.field("quantiles", &self.quantiles, &EACH_RANGE_0_1)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "type" => read(&mut self.type_, map)?,
            "bool" => read(&mut self.bool, map)?,
            "range" => read(&mut self.range, map)?,
            "struct" => read(&mut self.struct_, map)?,
            "quantiles" => read(&mut self.quantiles, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(MoleculeConstraint);

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

open_enum!(
    MoleculeConstraintType { Bool = "bool", Range = "range", Struct = "struct", Minimize
    = "minimize", Maximize = "maximize", }
);

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

impl Record for MoleculeProperties {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("props", &self.props, &Rule::NONE)?;
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
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(MoleculeProperties);

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
    pub fn new(
        structs: impl IntoIterator<Item = impl Into<String>>,
        exclusive: bool,
    ) -> Self {
        Self {
            structs: Some(structs.into_iter().map(Into::into).collect()),
            exclusive: Some(exclusive),
            ..Self::default()
        }
    }
    /// Whether the constraint is on all of the substructures (`and`) or on any of them (`or`).
    ///
    /// One of `or`, `and`; default `or`.
    pub fn operator(mut self, operator: impl Into<ConstraintOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

impl Record for MoleculeStructureConstraint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("structs", &self.structs, &REQUIRED)?;
        visitor.field("exclusive", &self.exclusive, &REQUIRED)?;
        visitor.field("operator", &self.operator, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "structs" => read(&mut self.structs, map)?,
            "exclusive" => read(&mut self.exclusive, map)?,
            "operator" => read(&mut self.operator, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(MoleculeStructureConstraint);

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

impl Record for OptimizationResult {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("num_rounds", &self.num_rounds, &Rule::NONE)?;
        visitor.field("num_trials_per_round", &self.num_trials_per_round, &Rule::NONE)?;
        visitor.field("num_expected", &self.num_expected, &Rule::NONE)?;
        visitor
            .field("num_strong_constraints", &self.num_strong_constraints, &Rule::NONE)?;
        visitor.field("num_weak_constraints", &self.num_weak_constraints, &Rule::NONE)?;
        visitor.field("prop_names", &self.prop_names, &Rule::NONE)?;
        visitor.field("original", &self.original, &Rule::NONE)?;
        visitor.field("result", &self.result, &Rule::NONE)?;
        visitor.field("strong_constraints", &self.strong_constraints, &Rule::NONE)?;
        visitor.field("weak_constraints", &self.weak_constraints, &Rule::NONE)?;
        visitor.field("binding_site", &self.binding_site, &Rule::NONE)?;
        visitor.field("custom_props", &self.custom_props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "num_rounds" => read(&mut self.num_rounds, map)?,
            "num_trials_per_round" => read(&mut self.num_trials_per_round, map)?,
            "num_expected" => read(&mut self.num_expected, map)?,
            "num_strong_constraints" => read(&mut self.num_strong_constraints, map)?,
            "num_weak_constraints" => read(&mut self.num_weak_constraints, map)?,
            "prop_names" => read(&mut self.prop_names, map)?,
            "original" => read(&mut self.original, map)?,
            "result" => read(&mut self.result, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "binding_site" => read(&mut self.binding_site, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(OptimizationResult);

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

impl Record for OptimizationTask {
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

record!(OptimizationTask);

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

impl Record for OptimizationTaskData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("num_trials", &self.num_trials, &Rule::NONE)?;
        visitor.field("strong_constraints", &self.strong_constraints, &Rule::NONE)?;
        visitor.field("weak_constraints", &self.weak_constraints, &Rule::NONE)?;
        visitor.field("num_expected", &self.num_expected, &Rule::NONE)?;
        visitor.field("binding_site", &self.binding_site, &Rule::NONE)?;
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
            "num_trials" => read(&mut self.num_trials, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "num_expected" => read(&mut self.num_expected, map)?,
            "binding_site" => read(&mut self.binding_site, map)?,
            "custom_props" => read(&mut self.custom_props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(OptimizationTaskData);

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

impl Record for OptimizedMolecule {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("props", &self.props, &Rule::NONE)?;
        visitor.field("similarity", &self.similarity, &Rule::NONE)?;
        visitor
            .field(
                "num_fulfilled_weak_constraints",
                &self.num_fulfilled_weak_constraints,
                &Rule::NONE,
            )?;
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
            "similarity" => read(&mut self.similarity, map)?,
            "num_fulfilled_weak_constraints" => {
                read(&mut self.num_fulfilled_weak_constraints, map)?
            }
            "score" => read(&mut self.score, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(OptimizedMolecule);

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

impl Record for RouteMolecule {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("source", &self.source, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "source" => read(&mut self.source, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(RouteMolecule);

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

impl Record for SearchHit {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("source", &self.source, &Rule::NONE)?;
        visitor.field("score", &self.score, &Rule::NONE)?;
        visitor.field("props", &self.props, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "source" => read(&mut self.source, map)?,
            "score" => read(&mut self.score, map)?,
            "props" => read(&mut self.props, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SearchHit);

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

impl Record for SearchResult {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("databases", &self.databases, &Rule::NONE)?;
        visitor.field("top_n", &self.top_n, &Rule::NONE)?;
        visitor.field("prop_names", &self.prop_names, &Rule::NONE)?;
        visitor.field("query", &self.query, &Rule::NONE)?;
        visitor.field("result", &self.result, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "databases" => read(&mut self.databases, map)?,
            "top_n" => read(&mut self.top_n, map)?,
            "prop_names" => read(&mut self.prop_names, map)?,
            "query" => read(&mut self.query, map)?,
            "result" => read(&mut self.result, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SearchResult);

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

impl Record for SearchTask {
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

record!(SearchTask);

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

impl Record for SearchTaskData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("databases", &self.databases, &Rule::NONE)?;
        visitor.field("top_n", &self.top_n, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "databases" => read(&mut self.databases, map)?,
            "top_n" => read(&mut self.top_n, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SearchTaskData);

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

impl Record for SynthesisReaction {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("reactants", &self.reactants, &Rule::NONE)?;
        visitor.field("product", &self.product, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "reactants" => read(&mut self.reactants, map)?,
            "product" => read(&mut self.product, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SynthesisReaction);

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

impl Record for SynthesisResult {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("top_n", &self.top_n, &Rule::NONE)?;
        visitor.field("max_search_depth", &self.max_search_depth, &Rule::NONE)?;
        visitor
            .field(
                "max_prediction_per_product",
                &self.max_prediction_per_product,
                &Rule::NONE,
            )?;
        visitor.field("result", &self.result, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "top_n" => read(&mut self.top_n, map)?,
            "max_search_depth" => read(&mut self.max_search_depth, map)?,
            "max_prediction_per_product" => {
                read(&mut self.max_prediction_per_product, map)?
            }
            "result" => read(&mut self.result, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SynthesisResult);

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

impl Record for SynthesisRoute {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("route", &self.route, &Rule::NONE)?;
        visitor.field("score", &self.score, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "route" => read(&mut self.route, map)?,
            "score" => read(&mut self.score, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SynthesisRoute);

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

impl Record for SynthesisRoutes {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("molecules", &self.molecules, &Rule::NONE)?;
        visitor.field("reactions", &self.reactions, &Rule::NONE)?;
        visitor.field("synthesis_routes", &self.synthesis_routes, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "molecules" => read(&mut self.molecules, map)?,
            "reactions" => read(&mut self.reactions, map)?,
            "synthesis_routes" => read(&mut self.synthesis_routes, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SynthesisRoutes);

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

impl Record for SynthesisTask {
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

record!(SynthesisTask);

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

impl Record for SynthesisTaskData {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("top_n", &self.top_n, &Rule::NONE)?;
        visitor.field("max_search_depth", &self.max_search_depth, &Rule::NONE)?;
        visitor
            .field(
                "max_prediction_per_product",
                &self.max_prediction_per_product,
                &Rule::NONE,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "top_n" => read(&mut self.top_n, map)?,
            "max_search_depth" => read(&mut self.max_search_depth, map)?,
            "max_prediction_per_product" => {
                read(&mut self.max_prediction_per_product, map)?
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SynthesisTaskData);

static EACH_RANGE_0_1: Rule = Rule::NONE.each(&RANGE_0_1);
static EACH_RANGE_1_7_500: Rule = Rule::NONE.each(&RANGE_1_7_500);
static LENGTH_1_10000000: Rule = Rule::NONE.length(1, 10000000);
static RANGE_0_1: Rule = Rule::NONE.range(0.0, 1.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static RANGE_1_7_500: Rule = Rule::NONE.range(1.7, 500.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_RANGE_1_50: Rule = Rule::NONE.required().range(1.0, 50.0);
static REQUIRED_RANGE_2_20: Rule = Rule::NONE.required().range(2.0, 20.0);
static REQUIRED_RANGE_3_12: Rule = Rule::NONE.required().range(3.0, 12.0);
