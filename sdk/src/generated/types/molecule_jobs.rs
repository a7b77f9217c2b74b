// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
use super::{
    ClusterResult, ConstraintOperator, DrugFile, DrugJob, DrugJobBasics, DrugJobTally,
    DrugModelSummary, FailureReason, MoleculeDataset, PaddedBoundingBox, ReceptorPdbFile,
};

/// Job that predicts properties of molecules.
///
/// Reference: section 5.11.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdmetJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// File with molecules, and how many it holds.
    pub molecule_file: Option<MoleculeDataset>,
    /// How many of the inputs of a drug job failed.
    pub job_result: Option<DrugJobTally>,
    /// Why some of the inputs failed.
    pub part_failed_reason: Option<Vec<FailureReason>>,
    /// Base model that a job uses.
    pub base_model: Option<BaseModelRef>,
    /// Own models that the job uses.
    pub models: Option<Vec<DrugModelSummary>>,
    /// Outcome of clustering the result molecules of a drug job.
    pub cluster_result: Option<ClusterResult>,
    /// Whether the representations of the molecules are written too.
    pub save_fingerprint: Option<bool>,
}

impl Record for AdmetJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &Rule::NONE)?;
        visitor.field("molecule_file", &self.molecule_file, &Rule::NONE)?;
        visitor.field("job_result", &self.job_result, &Rule::NONE)?;
        visitor.field("part_failed_reason", &self.part_failed_reason, &Rule::NONE)?;
        visitor.field("base_model", &self.base_model, &Rule::NONE)?;
        visitor.field("models", &self.models, &Rule::NONE)?;
        visitor.field("cluster_result", &self.cluster_result, &Rule::NONE)?;
        visitor.field("save_fingerprint", &self.save_fingerprint, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "molecule_file" => read(&mut self.molecule_file, map)?,
            "job_result" => read(&mut self.job_result, map)?,
            "part_failed_reason" => read(&mut self.part_failed_reason, map)?,
            "base_model" => read(&mut self.base_model, map)?,
            "models" => read(&mut self.models, map)?,
            "cluster_result" => read(&mut self.cluster_result, map)?,
            "save_fingerprint" => read(&mut self.save_fingerprint, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(AdmetJob);

/// Base model that a job uses.
///
/// Reference: `BaseModel`, sections 5.8.2, 5.11.2, 5.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseModelRef {
    /// Id of the model.
    ///
    /// 1 to 128 characters; default `pangu-drug-model`.
    pub id: Option<String>,
    /// Name of the model.
    ///
    /// 1 to 128 characters; default `pangu-drug-model`.
    pub name: Option<String>,
}

impl Record for BaseModelRef {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
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
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BaseModelRef);

/// Interaction of a molecule with an amino acid of a receptor.
///
/// Reference: `Interaction`, sections 5.8.1, 5.8.2, 5.13.1, 5.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindingInteraction {
    /// Name of the binding site: `target1` or `target2`.
    ///
    /// Required; one of `target1`, `target2`.
    pub binding_site: Option<BindingSiteName>,
    /// Kind of interaction: hydrogen bond, hydrophobic contact, salt bridge, π-π stacking, or π-cation.
    ///
    /// Required; one of `hydrogen_bond`, `hydrophobic_action`, `salt_bridge`, `pi_stacking`, `pi_cation`.
    pub type_: Option<BindingInteractionType>,
    /// Amino acid the molecules interact with.
    ///
    /// Required; 4 to 16 characters.
    pub amino_acid: Option<String>,
}

impl BindingInteraction {
    /// With its required fields.
    pub fn new(
        binding_site: impl Into<BindingSiteName>,
        type_: impl Into<BindingInteractionType>,
        amino_acid: impl Into<String>,
    ) -> Self {
        Self {
            binding_site: Some(binding_site.into()),
            type_: Some(type_.into()),
            amino_acid: Some(amino_acid.into()),
        }
    }
}

impl Record for BindingInteraction {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("binding_site", &self.binding_site, &REQUIRED)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("amino_acid", &self.amino_acid, &REQUIRED_LENGTH_4_16)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "binding_site" => read(&mut self.binding_site, map)?,
            "type" => read(&mut self.type_, map)?,
            "amino_acid" => read(&mut self.amino_acid, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(BindingInteraction);

/// Kind of an interaction of molecule and receptor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BindingInteractionType {
    /// `hydrogen_bond`
    HydrogenBond,
    /// `hydrophobic_action`
    HydrophobicAction,
    /// `salt_bridge`
    SaltBridge,
    /// `pi_stacking`
    PiStacking,
    /// `pi_cation`
    PiCation,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    BindingInteractionType { HydrogenBond = "hydrogen_bond", HydrophobicAction =
    "hydrophobic_action", SaltBridge = "salt_bridge", PiStacking = "pi_stacking",
    PiCation = "pi_cation", }
);

/// Name by which interactions refer to a binding site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BindingSiteName {
    /// `target1`
    Target1,
    /// `target2`
    Target2,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(BindingSiteName { Target1 = "target1", Target2 = "target2", });

/// Property prediction job to create.
///
/// Reference: section 5.11.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAdmetJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// File with molecules, and how many it holds.
    ///
    /// Required.
    pub molecule_file: MoleculeDataset,
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    pub base_model_id: Option<String>,
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub model_ids: Option<Vec<String>>,
    /// Whether to also write the representations of the molecules. Only the professional edition of the
    /// platform can.
    ///
    /// Default `false`.
    pub save_fingerprint: Option<bool>,
}

impl CreateAdmetJob {
    /// With its required fields.
    pub fn new(basic_info: DrugJobBasics, molecule_file: MoleculeDataset) -> Self {
        Self {
            basic_info,
            molecule_file,
            ..Self::default()
        }
    }
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    pub fn base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.base_model_id = Some(base_model_id.into());
        self
    }
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub fn model_ids(
        mut self,
        model_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.model_ids = Some(model_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Whether to also write the representations of the molecules. Only the professional edition of the
    /// platform can.
    ///
    /// Default `false`.
    pub fn save_fingerprint(mut self, save_fingerprint: bool) -> Self {
        self.save_fingerprint = Some(save_fingerprint);
        self
    }
}

impl Record for CreateAdmetJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &REQUIRED)?;
        visitor.field("molecule_file", &self.molecule_file, &REQUIRED)?;
        visitor.field("base_model_id", &self.base_model_id, &LENGTH_TO_128)?;
        visitor.field("model_ids", &self.model_ids, &ITEMS_TO_10_EACH_LENGTH_1_128)?;
        visitor.field("save_fingerprint", &self.save_fingerprint, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "molecule_file" => read(&mut self.molecule_file, map)?,
            "base_model_id" => read(&mut self.base_model_id, map)?,
            "model_ids" => read(&mut self.model_ids, map)?,
            "save_fingerprint" => read(&mut self.save_fingerprint, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateAdmetJob);

/// Molecule generation job to create.
///
/// Reference: section 5.13.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGenJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// The molecules to start from, in SMILES notation. Ignored if `molecule_file` is given.
    ///
    /// 10 to 10000 items; each item 1 to 512 characters.
    pub smiles_list: Option<Vec<String>>,
    /// File with the molecules to start from; it takes precedence over `smiles_list`.
    pub molecule_file: Option<DrugFile>,
    /// Binding sites of the receptors.
    ///
    /// At most 2 items.
    pub binding_sites: Option<Vec<ReceptorBindingSite>>,
    /// Constraints that molecules should meet.
    ///
    /// At most 10 items.
    pub weak_constraints: Option<Vec<WeakConstraint>>,
    /// Constraints that molecules must meet.
    ///
    /// At most 5 items.
    pub strong_constraints: Option<Vec<StrongConstraint>>,
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    pub base_model_id: Option<String>,
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub model_ids: Option<Vec<String>>,
    /// Number of molecules to generate.
    ///
    /// 0 to 5000; default `5000`.
    pub num_trials: Option<i64>,
}

impl CreateGenJob {
    /// With its required fields.
    pub fn new(basic_info: DrugJobBasics) -> Self {
        Self {
            basic_info,
            ..Self::default()
        }
    }
    /// The molecules to start from, in SMILES notation. Ignored if `molecule_file` is given.
    ///
    /// 10 to 10000 items; each item 1 to 512 characters.
    pub fn smiles_list(
        mut self,
        smiles_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.smiles_list = Some(smiles_list.into_iter().map(Into::into).collect());
        self
    }
    /// File with the molecules to start from; it takes precedence over `smiles_list`.
    pub fn molecule_file(mut self, molecule_file: DrugFile) -> Self {
        self.molecule_file = Some(molecule_file);
        self
    }
    /// Binding sites of the receptors.
    ///
    /// At most 2 items.
    pub fn binding_sites(
        mut self,
        binding_sites: impl IntoIterator<Item = ReceptorBindingSite>,
    ) -> Self {
        self.binding_sites = Some(binding_sites.into_iter().collect());
        self
    }
    /// Constraints that molecules should meet.
    ///
    /// At most 10 items.
    pub fn weak_constraints(
        mut self,
        weak_constraints: impl IntoIterator<Item = WeakConstraint>,
    ) -> Self {
        self.weak_constraints = Some(weak_constraints.into_iter().collect());
        self
    }
    /// Constraints that molecules must meet.
    ///
    /// At most 5 items.
    pub fn strong_constraints(
        mut self,
        strong_constraints: impl IntoIterator<Item = StrongConstraint>,
    ) -> Self {
        self.strong_constraints = Some(strong_constraints.into_iter().collect());
        self
    }
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    pub fn base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.base_model_id = Some(base_model_id.into());
        self
    }
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub fn model_ids(
        mut self,
        model_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.model_ids = Some(model_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Number of molecules to generate.
    ///
    /// 0 to 5000; default `5000`.
    pub fn num_trials(mut self, num_trials: i64) -> Self {
        self.num_trials = Some(num_trials);
        self
    }
}

impl Record for CreateGenJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &REQUIRED)?;
        visitor
            .field("smiles_list", &self.smiles_list, &ITEMS_10_10000_EACH_LENGTH_1_512)?;
        visitor.field("molecule_file", &self.molecule_file, &Rule::NONE)?;
        visitor.field("binding_sites", &self.binding_sites, &ITEMS_TO_2)?;
        visitor.field("weak_constraints", &self.weak_constraints, &ITEMS_TO_10)?;
        visitor.field("strong_constraints", &self.strong_constraints, &ITEMS_TO_5)?;
        visitor.field("base_model_id", &self.base_model_id, &LENGTH_TO_128)?;
        visitor.field("model_ids", &self.model_ids, &ITEMS_TO_10_EACH_LENGTH_1_128)?;
        visitor.field("num_trials", &self.num_trials, &RANGE_0_5000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "smiles_list" => read(&mut self.smiles_list, map)?,
            "molecule_file" => read(&mut self.molecule_file, map)?,
            "binding_sites" => read(&mut self.binding_sites, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "base_model_id" => read(&mut self.base_model_id, map)?,
            "model_ids" => read(&mut self.model_ids, map)?,
            "num_trials" => read(&mut self.num_trials, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateGenJob);

/// Molecule optimization job to create.
///
/// Reference: section 5.8.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOptmJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// The molecule to optimize, in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub smiles: Option<String>,
    /// File with the molecule to optimize.
    pub molecule_file: Option<DrugFile>,
    /// Binding site of the receptor. Ignored if `binding_sites` is given.
    pub binding_site: Option<ReceptorBindingSite>,
    /// Binding sites of the receptors; they take precedence over `binding_site`.
    ///
    /// At most 2 items.
    pub binding_sites: Option<Vec<ReceptorBindingSite>>,
    /// Constraints that molecules should meet.
    ///
    /// At most 10 items.
    pub weak_constraints: Option<Vec<WeakConstraint>>,
    /// Constraints that molecules must meet.
    ///
    /// At most 5 items.
    pub strong_constraints: Option<Vec<StrongConstraint>>,
    /// Initial weight of sampling, more than 0.5 and less than 1.
    ///
    /// More than 0.5; less than 1; default `0.6`.
    pub sampler_mixin_weight: Option<f64>,
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    pub base_model_id: Option<String>,
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub model_ids: Option<Vec<String>>,
    /// Number of molecules to generate.
    ///
    /// 0 to 5000; default `5000`.
    pub num_trials: Option<i64>,
}

impl CreateOptmJob {
    /// With its required fields.
    pub fn new(basic_info: DrugJobBasics) -> Self {
        Self {
            basic_info,
            ..Self::default()
        }
    }
    /// The molecule to optimize, in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub fn smiles(mut self, smiles: impl Into<String>) -> Self {
        self.smiles = Some(smiles.into());
        self
    }
    /// File with the molecule to optimize.
    pub fn molecule_file(mut self, molecule_file: DrugFile) -> Self {
        self.molecule_file = Some(molecule_file);
        self
    }
    /// Binding site of the receptor. Ignored if `binding_sites` is given.
    pub fn binding_site(mut self, binding_site: ReceptorBindingSite) -> Self {
        self.binding_site = Some(binding_site);
        self
    }
    /// Binding sites of the receptors; they take precedence over `binding_site`.
    ///
    /// At most 2 items.
    pub fn binding_sites(
        mut self,
        binding_sites: impl IntoIterator<Item = ReceptorBindingSite>,
    ) -> Self {
        self.binding_sites = Some(binding_sites.into_iter().collect());
        self
    }
    /// Constraints that molecules should meet.
    ///
    /// At most 10 items.
    pub fn weak_constraints(
        mut self,
        weak_constraints: impl IntoIterator<Item = WeakConstraint>,
    ) -> Self {
        self.weak_constraints = Some(weak_constraints.into_iter().collect());
        self
    }
    /// Constraints that molecules must meet.
    ///
    /// At most 5 items.
    pub fn strong_constraints(
        mut self,
        strong_constraints: impl IntoIterator<Item = StrongConstraint>,
    ) -> Self {
        self.strong_constraints = Some(strong_constraints.into_iter().collect());
        self
    }
    /// Initial weight of sampling, more than 0.5 and less than 1.
    ///
    /// More than 0.5; less than 1; default `0.6`.
    pub fn sampler_mixin_weight(mut self, sampler_mixin_weight: f64) -> Self {
        self.sampler_mixin_weight = Some(sampler_mixin_weight);
        self
    }
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    pub fn base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.base_model_id = Some(base_model_id.into());
        self
    }
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub fn model_ids(
        mut self,
        model_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.model_ids = Some(model_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Number of molecules to generate.
    ///
    /// 0 to 5000; default `5000`.
    pub fn num_trials(mut self, num_trials: i64) -> Self {
        self.num_trials = Some(num_trials);
        self
    }
}

impl Record for CreateOptmJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &REQUIRED)?;
        visitor.field("smiles", &self.smiles, &LENGTH_1_512)?;
        visitor.field("molecule_file", &self.molecule_file, &Rule::NONE)?;
        visitor.field("binding_site", &self.binding_site, &Rule::NONE)?;
        visitor.field("binding_sites", &self.binding_sites, &ITEMS_TO_2)?;
        visitor.field("weak_constraints", &self.weak_constraints, &ITEMS_TO_10)?;
        visitor.field("strong_constraints", &self.strong_constraints, &ITEMS_TO_5)?;
        visitor.field("sampler_mixin_weight", &self.sampler_mixin_weight, &RANGE_0_5_1)?;
        visitor.field("base_model_id", &self.base_model_id, &LENGTH_TO_128)?;
        visitor.field("model_ids", &self.model_ids, &ITEMS_TO_10_EACH_LENGTH_1_128)?;
        visitor.field("num_trials", &self.num_trials, &RANGE_0_5000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "molecule_file" => read(&mut self.molecule_file, map)?,
            "binding_site" => read(&mut self.binding_site, map)?,
            "binding_sites" => read(&mut self.binding_sites, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "sampler_mixin_weight" => read(&mut self.sampler_mixin_weight, map)?,
            "base_model_id" => read(&mut self.base_model_id, map)?,
            "model_ids" => read(&mut self.model_ids, map)?,
            "num_trials" => read(&mut self.num_trials, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateOptmJob);

/// Molecule search job to create.
///
/// Reference: section 5.12.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSearchJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// The molecule to compare with, in SMILES notation.
    ///
    /// Required; 1 to 1024 characters.
    pub smiles: String,
    /// Scaffold of the molecule, in SMILES notation.
    ///
    /// 1 to 1024 characters.
    pub scaffold: Option<String>,
    /// Number of most similar molecules to find.
    ///
    /// 1 to 1000; default `100`.
    pub top_n: Option<i64>,
    /// Names of the public databases to search.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub databases: Option<Vec<String>>,
    /// Ids of the own databases to search, as `list_drug_database` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub custom_databases: Option<Vec<String>>,
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub model_ids: Option<Vec<String>>,
    /// What to compare: fingerprints (`ECFP_4`) or scaffolds (`SCAFFOLD`).
    ///
    /// One of `ECFP_4`, `SCAFFOLD`.
    pub search_method: Option<MoleculeSearchMethod>,
}

impl CreateSearchJob {
    /// With its required fields.
    pub fn new(basic_info: DrugJobBasics, smiles: impl Into<String>) -> Self {
        Self {
            basic_info,
            smiles: smiles.into(),
            ..Self::default()
        }
    }
    /// Scaffold of the molecule, in SMILES notation.
    ///
    /// 1 to 1024 characters.
    pub fn scaffold(mut self, scaffold: impl Into<String>) -> Self {
        self.scaffold = Some(scaffold.into());
        self
    }
    /// Number of most similar molecules to find.
    ///
    /// 1 to 1000; default `100`.
    pub fn top_n(mut self, top_n: i64) -> Self {
        self.top_n = Some(top_n);
        self
    }
    /// Names of the public databases to search.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub fn databases(
        mut self,
        databases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.databases = Some(databases.into_iter().map(Into::into).collect());
        self
    }
    /// Ids of the own databases to search, as `list_drug_database` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub fn custom_databases(
        mut self,
        custom_databases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_databases = Some(
            custom_databases.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub fn model_ids(
        mut self,
        model_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.model_ids = Some(model_ids.into_iter().map(Into::into).collect());
        self
    }
    /// What to compare: fingerprints (`ECFP_4`) or scaffolds (`SCAFFOLD`).
    ///
    /// One of `ECFP_4`, `SCAFFOLD`.
    pub fn search_method(
        mut self,
        search_method: impl Into<MoleculeSearchMethod>,
    ) -> Self {
        self.search_method = Some(search_method.into());
        self
    }
}

impl Record for CreateSearchJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &REQUIRED)?;
        visitor.field("smiles", &self.smiles, &REQUIRED_LENGTH_1_1024)?;
        visitor.field("scaffold", &self.scaffold, &LENGTH_1_1024)?;
        visitor.field("top_n", &self.top_n, &RANGE_1_1000)?;
        visitor.field("databases", &self.databases, &ITEMS_TO_10_EACH_LENGTH_1_128)?;
        visitor
            .field(
                "custom_databases",
                &self.custom_databases,
                &ITEMS_TO_10_EACH_LENGTH_1_128,
            )?;
        visitor.field("model_ids", &self.model_ids, &ITEMS_TO_10_EACH_LENGTH_1_128)?;
        visitor.field("search_method", &self.search_method, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "scaffold" => read(&mut self.scaffold, map)?,
            "top_n" => read(&mut self.top_n, map)?,
            "databases" => read(&mut self.databases, map)?,
            "custom_databases" => read(&mut self.custom_databases, map)?,
            "model_ids" => read(&mut self.model_ids, map)?,
            "search_method" => read(&mut self.search_method, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateSearchJob);

/// Synthesis planning job to create.
///
/// Reference: section 5.7.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSynthesisJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// The molecule to synthesize, in SMILES notation.
    ///
    /// Required; 1 to 512 characters.
    pub smiles: String,
    /// Limits of a search for synthesis routes.
    ///
    /// Required.
    pub params: SynthesisParams,
}

impl CreateSynthesisJob {
    /// With its required fields.
    pub fn new(
        basic_info: DrugJobBasics,
        smiles: impl Into<String>,
        params: SynthesisParams,
    ) -> Self {
        Self {
            basic_info,
            smiles: smiles.into(),
            params,
        }
    }
}

impl Record for CreateSynthesisJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &REQUIRED)?;
        visitor.field("smiles", &self.smiles, &REQUIRED_LENGTH_1_512)?;
        visitor.field("params", &self.params, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "params" => read(&mut self.params, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateSynthesisJob);

/// Job that generates molecules.
///
/// Reference: section 5.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerationJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// The molecules to start from, in SMILES notation. Ignored if `molecule_file` is given.
    ///
    /// 10 to 10000 items; each item 1 to 512 characters.
    pub smiles_list: Option<Vec<String>>,
    /// File with the molecules to start from; it takes precedence over `smiles_list`.
    pub molecule_file: Option<DrugFile>,
    /// Number of molecules to generate.
    ///
    /// 0 to 5000.
    pub num_trials: Option<i64>,
    /// Number of molecules to start from; -1 if it is not known.
    ///
    /// -1 to 100000.
    pub initial_dataset_size: Option<i64>,
    /// Binding sites of the receptors.
    ///
    /// At most 2 items.
    pub binding_sites: Option<Vec<ReceptorBindingSite>>,
    /// Constraints that molecules should meet.
    ///
    /// At most 16 items.
    pub weak_constraints: Option<Vec<WeakConstraint>>,
    /// Constraints that molecules must meet.
    ///
    /// At most 5 items.
    pub strong_constraints: Option<Vec<StrongConstraint>>,
    /// Base model that a job uses.
    pub base_model: Option<BaseModelRef>,
    /// Own models that the job uses.
    pub models: Option<Vec<DrugModelSummary>>,
}

impl Record for GenerationJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &Rule::NONE)?;
        visitor.field("smiles_list", &self.smiles_list, &Rule::NONE)?;
        visitor.field("molecule_file", &self.molecule_file, &Rule::NONE)?;
        visitor.field("num_trials", &self.num_trials, &Rule::NONE)?;
        visitor.field("initial_dataset_size", &self.initial_dataset_size, &Rule::NONE)?;
        visitor.field("binding_sites", &self.binding_sites, &Rule::NONE)?;
        visitor.field("weak_constraints", &self.weak_constraints, &Rule::NONE)?;
        visitor.field("strong_constraints", &self.strong_constraints, &Rule::NONE)?;
        visitor.field("base_model", &self.base_model, &Rule::NONE)?;
        visitor.field("models", &self.models, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "smiles_list" => read(&mut self.smiles_list, map)?,
            "molecule_file" => read(&mut self.molecule_file, map)?,
            "num_trials" => read(&mut self.num_trials, map)?,
            "initial_dataset_size" => read(&mut self.initial_dataset_size, map)?,
            "binding_sites" => read(&mut self.binding_sites, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "base_model" => read(&mut self.base_model, map)?,
            "models" => read(&mut self.models, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(GenerationJob);

/// Interactions with a receptor the molecules are to have, or not to have.
///
/// Reference: `InteractionConstraintDto`, sections 5.8.1, 5.8.2, 5.13.1, 5.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InteractionConstraint {
    /// Interactions with amino acids.
    ///
    /// Required; 1 to 8 items.
    pub interactions: Option<Vec<BindingInteraction>>,
    /// Whether the molecules are to lack the interactions instead of having them.
    ///
    /// Required.
    pub exclusive: Option<bool>,
    /// Whether the constraint is on all of the interactions (`and`) or on any of them (`or`).
    ///
    /// One of `or`, `and`.
    pub operator: Option<ConstraintOperator>,
}

impl InteractionConstraint {
    /// With its required fields.
    pub fn new(
        interactions: impl IntoIterator<Item = BindingInteraction>,
        exclusive: bool,
    ) -> Self {
        Self {
            interactions: Some(interactions.into_iter().collect()),
            exclusive: Some(exclusive),
            ..Self::default()
        }
    }
    /// Whether the constraint is on all of the interactions (`and`) or on any of them (`or`).
    ///
    /// One of `or`, `and`.
    pub fn operator(mut self, operator: impl Into<ConstraintOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

impl Record for InteractionConstraint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("interactions", &self.interactions, &REQUIRED_ITEMS_1_8)?;
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
            "interactions" => read(&mut self.interactions, map)?,
            "exclusive" => read(&mut self.exclusive, map)?,
            "operator" => read(&mut self.operator, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(InteractionConstraint);

/// What is compared when molecules are searched for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoleculeSearchMethod {
    /// `ECFP_4`
    Ecfp4,
    /// `SCAFFOLD`
    Scaffold,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MoleculeSearchMethod { Ecfp4 = "ECFP_4", Scaffold = "SCAFFOLD", });

/// Job that derives better molecules from a given one.
///
/// Reference: section 5.8.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizationJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// The molecule to optimize, in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub smiles: Option<String>,
    /// File with the molecule to optimize.
    pub molecule_file: Option<DrugFile>,
    /// Number of molecules to generate.
    ///
    /// 0 to 5000.
    pub num_trials: Option<i64>,
    /// Binding site of the receptor. Ignored if `binding_sites` is given.
    pub binding_site: Option<ReceptorBindingSite>,
    /// Binding sites of the receptors; they take precedence over `binding_site`.
    ///
    /// At most 2 items.
    pub binding_sites: Option<Vec<ReceptorBindingSite>>,
    /// Constraints that molecules should meet.
    pub weak_constraints: Option<Vec<WeakConstraint>>,
    /// Constraints that molecules must meet.
    pub strong_constraints: Option<Vec<StrongConstraint>>,
    /// Initial weight of sampling.
    pub sampler_mixin_weight: Option<f64>,
    /// Base model that a job uses.
    pub base_model: Option<BaseModelRef>,
    /// Own models that the job uses.
    pub models: Option<Vec<DrugModelSummary>>,
    /// Outcome of clustering the result molecules of a drug job.
    pub cluster_result: Option<ClusterResult>,
}

impl Record for OptimizationJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &Rule::NONE)?;
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("molecule_file", &self.molecule_file, &Rule::NONE)?;
        visitor.field("num_trials", &self.num_trials, &Rule::NONE)?;
        visitor.field("binding_site", &self.binding_site, &Rule::NONE)?;
        visitor.field("binding_sites", &self.binding_sites, &Rule::NONE)?;
        visitor.field("weak_constraints", &self.weak_constraints, &Rule::NONE)?;
        visitor.field("strong_constraints", &self.strong_constraints, &Rule::NONE)?;
        visitor.field("sampler_mixin_weight", &self.sampler_mixin_weight, &Rule::NONE)?;
        visitor.field("base_model", &self.base_model, &Rule::NONE)?;
        visitor.field("models", &self.models, &Rule::NONE)?;
        visitor.field("cluster_result", &self.cluster_result, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "molecule_file" => read(&mut self.molecule_file, map)?,
            "num_trials" => read(&mut self.num_trials, map)?,
            "binding_site" => read(&mut self.binding_site, map)?,
            "binding_sites" => read(&mut self.binding_sites, map)?,
            "weak_constraints" => read(&mut self.weak_constraints, map)?,
            "strong_constraints" => read(&mut self.strong_constraints, map)?,
            "sampler_mixin_weight" => read(&mut self.sampler_mixin_weight, map)?,
            "base_model" => read(&mut self.base_model, map)?,
            "models" => read(&mut self.models, map)?,
            "cluster_result" => read(&mut self.cluster_result, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(OptimizationJob);

/// Receptor the molecules are to bind to: its file, its pocket, and how to prepare it.
///
/// Reference: `BindSiteDto`, sections 5.8.1, 5.8.2, 5.13.1, 5.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceptorBindingSite {
    /// Name by which interactions refer to the site: `target1` or `target2`.
    ///
    /// One of `target1`, `target2`.
    pub name: Option<BindingSiteName>,
    /// File with the receptor, in PDB format.
    ///
    /// Required.
    pub receptor: Option<ReceptorPdbFile>,
    /// Center and size of the binding pocket.
    pub bounding_box: Option<PaddedBoundingBox>,
    /// Whether to remove ions from the receptor.
    ///
    /// Default `true`.
    pub remove_ion: Option<bool>,
    /// Whether to remove water molecules from the receptor.
    ///
    /// Default `true`.
    pub remove_water: Option<bool>,
    /// Whether to remove ligands from the receptor.
    ///
    /// Default `true`.
    pub remove_ligand: Option<bool>,
    /// Whether to add hydrogen atoms to the receptor.
    ///
    /// Default `false`.
    pub add_hydrogen: Option<bool>,
}

impl ReceptorBindingSite {
    /// With its required fields.
    pub fn new(receptor: ReceptorPdbFile) -> Self {
        Self {
            receptor: Some(receptor),
            ..Self::default()
        }
    }
    /// Name by which interactions refer to the site: `target1` or `target2`.
    ///
    /// One of `target1`, `target2`.
    pub fn name(mut self, name: impl Into<BindingSiteName>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Center and size of the binding pocket.
    pub fn bounding_box(mut self, bounding_box: PaddedBoundingBox) -> Self {
        self.bounding_box = Some(bounding_box);
        self
    }
    /// Whether to remove ions from the receptor.
    ///
    /// Default `true`.
    pub fn remove_ion(mut self, remove_ion: bool) -> Self {
        self.remove_ion = Some(remove_ion);
        self
    }
    /// Whether to remove water molecules from the receptor.
    ///
    /// Default `true`.
    pub fn remove_water(mut self, remove_water: bool) -> Self {
        self.remove_water = Some(remove_water);
        self
    }
    /// Whether to remove ligands from the receptor.
    ///
    /// Default `true`.
    pub fn remove_ligand(mut self, remove_ligand: bool) -> Self {
        self.remove_ligand = Some(remove_ligand);
        self
    }
    /// Whether to add hydrogen atoms to the receptor.
    ///
    /// Default `false`.
    pub fn add_hydrogen(mut self, add_hydrogen: bool) -> Self {
        self.add_hydrogen = Some(add_hydrogen);
        self
    }
}

impl Record for ReceptorBindingSite {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("receptor", &self.receptor, &REQUIRED)?;
        visitor.field("bounding_box", &self.bounding_box, &Rule::NONE)?;
        visitor.field("remove_ion", &self.remove_ion, &Rule::NONE)?;
        visitor.field("remove_water", &self.remove_water, &Rule::NONE)?;
        visitor.field("remove_ligand", &self.remove_ligand, &Rule::NONE)?;
        visitor.field("add_hydrogen", &self.add_hydrogen, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "receptor" => read(&mut self.receptor, map)?,
            "bounding_box" => read(&mut self.bounding_box, map)?,
            "remove_ion" => read(&mut self.remove_ion, map)?,
            "remove_water" => read(&mut self.remove_water, map)?,
            "remove_ligand" => read(&mut self.remove_ligand, map)?,
            "add_hydrogen" => read(&mut self.add_hydrogen, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ReceptorBindingSite);

/// Job that searches for similar molecules.
///
/// Reference: section 5.12.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// The molecule to compare with, in SMILES notation.
    ///
    /// 1 to 1024 characters.
    pub smiles: Option<String>,
    /// Scaffold of the molecule, in SMILES notation.
    ///
    /// 1 to 1024 characters.
    pub scaffold: Option<String>,
    /// Number of most similar molecules to find.
    ///
    /// 0 to 1000.
    pub top_n: Option<i64>,
    /// Names of the public databases that are searched.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub databases: Option<Vec<String>>,
    /// Names of the own databases that are searched.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub custom_databases: Option<Vec<String>>,
    /// Own models that the job uses.
    pub models: Option<Vec<DrugModelSummary>>,
    /// What to compare: fingerprints (`ECFP_4`) or scaffolds (`SCAFFOLD`).
    ///
    /// One of `ECFP_4`, `SCAFFOLD`.
    pub search_method: Option<MoleculeSearchMethod>,
    /// Why some of the inputs failed.
    pub part_failed_reason: Option<Vec<FailureReason>>,
}

impl Record for SearchJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &Rule::NONE)?;
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("scaffold", &self.scaffold, &Rule::NONE)?;
        visitor.field("top_n", &self.top_n, &Rule::NONE)?;
        visitor.field("databases", &self.databases, &Rule::NONE)?;
        visitor.field("custom_databases", &self.custom_databases, &Rule::NONE)?;
        visitor.field("models", &self.models, &Rule::NONE)?;
        visitor.field("search_method", &self.search_method, &Rule::NONE)?;
        visitor.field("part_failed_reason", &self.part_failed_reason, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "scaffold" => read(&mut self.scaffold, map)?,
            "top_n" => read(&mut self.top_n, map)?,
            "databases" => read(&mut self.databases, map)?,
            "custom_databases" => read(&mut self.custom_databases, map)?,
            "models" => read(&mut self.models, map)?,
            "search_method" => read(&mut self.search_method, map)?,
            "part_failed_reason" => read(&mut self.part_failed_reason, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SearchJob);

/// Demand on a property, a substructure or an interaction of the molecules. Its type tells which other
/// field holds the details.
///
/// Reference: `StrongConstraintDto`, sections 5.8.1, 5.8.2, 5.13.1, 5.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StrongConstraint {
    /// Id of the own model that predicts the property. Only if the constraint is on such a model.
    ///
    /// 1 to 128 characters.
    pub id: Option<String>,
    /// Name of the property.
    ///
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// What is constrained: a yes-or-no property (`bool`), the range of a property (`range`), substructures
    /// (`struct`) or interactions with a receptor (`interaction`).
    ///
    /// Required; one of `bool`, `range`, `struct`, `interaction`.
    pub type_: Option<StrongConstraintType>,
    /// Value of the property. Only for type `bool`.
    pub bool: Option<bool>,
    /// Lower and upper bound of the property. Only for type `range`.
    ///
    /// Exactly 2 items; each item -9999 to 9999.
    pub range: Option<Vec<f64>>,
    /// Substructures the molecules are to have, or not to have.
    pub struct_: Option<StructureConstraint>,
    /// Interactions with a receptor the molecules are to have, or not to have.
    pub interaction: Option<InteractionConstraint>,
}

impl StrongConstraint {
    /// With its required fields.
    pub fn new(type_: impl Into<StrongConstraintType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }
    /// Id of the own model that predicts the property. Only if the constraint is on such a model.
    ///
    /// 1 to 128 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Name of the property.
    ///
    /// 1 to 128 characters.
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
    ///
    /// Exactly 2 items; each item -9999 to 9999.
    pub fn range(mut self, range: impl IntoIterator<Item = f64>) -> Self {
        self.range = Some(range.into_iter().collect());
        self
    }
    /// Substructures the molecules are to have, or not to have.
    pub fn struct_(mut self, struct_: StructureConstraint) -> Self {
        self.struct_ = Some(struct_);
        self
    }
    /// Interactions with a receptor the molecules are to have, or not to have.
    pub fn interaction(mut self, interaction: InteractionConstraint) -> Self {
        self.interaction = Some(interaction);
        self
    }
}

impl Record for StrongConstraint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &LENGTH_1_128)?;
        visitor.field("name", &self.name, &LENGTH_1_128)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("bool", &self.bool, &Rule::NONE)?;
        visitor.field("range", &self.range, &ITEMS_2_2_EACH_RANGE_M9999_9999)?;
        visitor.field("struct", &self.struct_, &Rule::NONE)?;
        visitor.field("interaction", &self.interaction, &Rule::NONE)?;
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
            "bool" => read(&mut self.bool, map)?,
            "range" => read(&mut self.range, map)?,
            "struct" => read(&mut self.struct_, map)?,
            "interaction" => read(&mut self.interaction, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(StrongConstraint);

/// Kind of a constraint that must hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StrongConstraintType {
    /// `bool`
    Bool,
    /// `range`
    Range,
    /// `struct`
    Struct,
    /// `interaction`
    Interaction,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    StrongConstraintType { Bool = "bool", Range = "range", Struct = "struct", Interaction
    = "interaction", }
);

/// Substructures the molecules are to have, or not to have.
///
/// Reference: `StructureConstraintParamsDto`, sections 5.8.1, 5.8.2, 5.13.1, 5.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StructureConstraint {
    /// Substructures, in SMILES notation.
    ///
    /// Required; 1 to 8 items; each item 1 to 120 characters.
    pub structs: Option<Vec<String>>,
    /// Whether the molecules are to lack the substructures instead of having them.
    ///
    /// Required.
    pub exclusive: Option<bool>,
    /// Whether the constraint is on all of the substructures (`and`) or on any of them (`or`).
    ///
    /// One of `or`, `and`.
    pub operator: Option<ConstraintOperator>,
}

impl StructureConstraint {
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
    /// One of `or`, `and`.
    pub fn operator(mut self, operator: impl Into<ConstraintOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

impl Record for StructureConstraint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("structs", &self.structs, &REQUIRED_ITEMS_1_8_EACH_LENGTH_1_120)?;
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

record!(StructureConstraint);

/// Job that plans routes to synthesize a molecule.
///
/// Reference: section 5.7.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesisJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// The molecule to synthesize, in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub smiles: Option<String>,
    /// Limits of a search for synthesis routes.
    pub params: Option<SynthesisParams>,
}

impl Record for SynthesisJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("basic_info", &self.basic_info, &Rule::NONE)?;
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("params", &self.params, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "basic_info" => read(&mut self.basic_info, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "params" => read(&mut self.params, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SynthesisJob);

/// Limits of a search for synthesis routes.
///
/// Reference: `SynthesisParamDto`, sections 5.7.1, 5.7.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynthesisParams {
    /// Largest number of routes to return, best first.
    ///
    /// Required; 1 to 50.
    pub top_n: Option<i64>,
    /// Largest depth of a route.
    ///
    /// Required; 3 to 12.
    pub max_search_depth: Option<i64>,
    /// Longest time to search, in minutes.
    ///
    /// Required; 5 to 60.
    pub time_limit: Option<i64>,
    /// Largest number of reactions to predict for each product.
    ///
    /// Required; 2 to 20.
    pub max_prediction_per_product: Option<i64>,
}

impl SynthesisParams {
    /// With its required fields.
    pub fn new(
        top_n: i64,
        max_search_depth: i64,
        time_limit: i64,
        max_prediction_per_product: i64,
    ) -> Self {
        Self {
            top_n: Some(top_n),
            max_search_depth: Some(max_search_depth),
            time_limit: Some(time_limit),
            max_prediction_per_product: Some(max_prediction_per_product),
        }
    }
}

impl Record for SynthesisParams {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("top_n", &self.top_n, &REQUIRED_RANGE_1_50)?;
        visitor.field("max_search_depth", &self.max_search_depth, &REQUIRED_RANGE_3_12)?;
        visitor.field("time_limit", &self.time_limit, &REQUIRED_RANGE_5_60)?;
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
            "top_n" => read(&mut self.top_n, map)?,
            "max_search_depth" => read(&mut self.max_search_depth, map)?,
            "time_limit" => read(&mut self.time_limit, map)?,
            "max_prediction_per_product" => {
                read(&mut self.max_prediction_per_product, map)?
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SynthesisParams);

/// Wish for a property, a substructure or an interaction of the molecules. Its type tells which other
/// field holds the details.
///
/// Reference: `WeakConstraintDto`, sections 5.8.1, 5.8.2, 5.13.1, 5.13.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeakConstraint {
    /// Id of the own model that predicts the property. Only if the constraint is on such a model.
    ///
    /// 1 to 128 characters.
    pub id: Option<String>,
    /// Name of the property.
    ///
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// What is constrained: a yes-or-no property (`bool`), the range of a property (`range`), substructures
    /// (`struct`), a property that should be small (`minimize`) or large (`maximize`), or interactions with
    /// a receptor (`interaction`).
    ///
    /// Required; one of `bool`, `range`, `struct`, `minimize`, `maximize`, `interaction`.
    pub type_: Option<WeakConstraintType>,
    /// Value of the property. Only for type `bool`.
    pub bool: Option<bool>,
    /// Lower and upper bound of the property. Only for type `range`.
    ///
    /// Exactly 2 items; each item -9999 to 9999.
    pub range: Option<Vec<f64>>,
    /// Substructures the molecules are to have, or not to have.
    pub struct_: Option<StructureConstraint>,
    /// Lower and upper quantile of the property, as fractions. Only for types `minimize` and `maximize`.
    ///
    /// Exactly 2 items; each item 0 to 1.
    pub quantiles: Option<Vec<f64>>,
    /// Interactions with a receptor the molecules are to have, or not to have.
    pub interaction: Option<InteractionConstraint>,
}

impl WeakConstraint {
    /// With its required fields.
    pub fn new(type_: impl Into<WeakConstraintType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }
    /// Id of the own model that predicts the property. Only if the constraint is on such a model.
    ///
    /// 1 to 128 characters.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Name of the property.
    ///
    /// 1 to 128 characters.
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
    ///
    /// Exactly 2 items; each item -9999 to 9999.
    pub fn range(mut self, range: impl IntoIterator<Item = f64>) -> Self {
        self.range = Some(range.into_iter().collect());
        self
    }
    /// Substructures the molecules are to have, or not to have.
    pub fn struct_(mut self, struct_: StructureConstraint) -> Self {
        self.struct_ = Some(struct_);
        self
    }
    /// Lower and upper quantile of the property, as fractions. Only for types `minimize` and `maximize`.
    ///
    /// Exactly 2 items; each item 0 to 1.
    pub fn quantiles(mut self, quantiles: impl IntoIterator<Item = f64>) -> Self {
        self.quantiles = Some(quantiles.into_iter().collect());
        self
    }
    /// Interactions with a receptor the molecules are to have, or not to have.
    pub fn interaction(mut self, interaction: InteractionConstraint) -> Self {
        self.interaction = Some(interaction);
        self
    }
}

impl Record for WeakConstraint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &LENGTH_1_128)?;
        visitor.field("name", &self.name, &LENGTH_1_128)?;
        visitor.field("type", &self.type_, &REQUIRED)?;
        visitor.field("bool", &self.bool, &Rule::NONE)?;
        visitor.field("range", &self.range, &ITEMS_2_2_EACH_RANGE_M9999_9999)?;
        visitor.field("struct", &self.struct_, &Rule::NONE)?;
        visitor.field("quantiles", &self.quantiles, &ITEMS_2_2_EACH_RANGE_0_1)?;
        visitor.field("interaction", &self.interaction, &Rule::NONE)?;
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
            "bool" => read(&mut self.bool, map)?,
            "range" => read(&mut self.range, map)?,
            "struct" => read(&mut self.struct_, map)?,
            "quantiles" => read(&mut self.quantiles, map)?,
            "interaction" => read(&mut self.interaction, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(WeakConstraint);

/// Kind of a constraint that should hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeakConstraintType {
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
    /// `interaction`
    Interaction,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    WeakConstraintType { Bool = "bool", Range = "range", Struct = "struct", Minimize =
    "minimize", Maximize = "maximize", Interaction = "interaction", }
);

static ITEMS_10_10000_EACH_LENGTH_1_512: Rule = Rule::NONE
    .items(10, 10000)
    .each(&LENGTH_1_512);
static ITEMS_2_2_EACH_RANGE_0_1: Rule = Rule::NONE.items(2, 2).each(&RANGE_0_1);
static ITEMS_2_2_EACH_RANGE_M9999_9999: Rule = Rule::NONE
    .items(2, 2)
    .each(&RANGE_M9999_9999);
static ITEMS_TO_10: Rule = Rule::NONE.items(0, 10);
static ITEMS_TO_10_EACH_LENGTH_1_128: Rule = Rule::NONE.items(0, 10).each(&LENGTH_1_128);
static ITEMS_TO_2: Rule = Rule::NONE.items(0, 2);
static ITEMS_TO_5: Rule = Rule::NONE.items(0, 5);
static LENGTH_1_1024: Rule = Rule::NONE.length(1, 1024);
static LENGTH_1_120: Rule = Rule::NONE.length(1, 120);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_512: Rule = Rule::NONE.length(1, 512);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static RANGE_0_1: Rule = Rule::NONE.range(0.0, 1.0);
static RANGE_0_5000: Rule = Rule::NONE.range(0.0, 5000.0);
static RANGE_0_5_1: Rule = Rule::NONE.range(0.5, 1.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static RANGE_M9999_9999: Rule = Rule::NONE.range(-9999.0, 9999.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_8: Rule = Rule::NONE.required().items(1, 8);
static REQUIRED_ITEMS_1_8_EACH_LENGTH_1_120: Rule = Rule::NONE
    .required()
    .items(1, 8)
    .each(&LENGTH_1_120);
static REQUIRED_LENGTH_1_1024: Rule = Rule::NONE.required().length(1, 1024);
static REQUIRED_LENGTH_1_512: Rule = Rule::NONE.required().length(1, 512);
static REQUIRED_LENGTH_4_16: Rule = Rule::NONE.required().length(4, 16);
static REQUIRED_RANGE_1_50: Rule = Rule::NONE.required().range(1.0, 50.0);
static REQUIRED_RANGE_2_20: Rule = Rule::NONE.required().range(2.0, 20.0);
static REQUIRED_RANGE_3_12: Rule = Rule::NONE.required().range(3.0, 12.0);
static REQUIRED_RANGE_5_60: Rule = Rule::NONE.required().range(5.0, 60.0);
