// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
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

record!(AdmetJob {
    basic_info: "basic_info",
    molecule_file: "molecule_file",
    job_result: "job_result",
    part_failed_reason: "part_failed_reason",
    base_model: "base_model",
    models: "models",
    cluster_result: "cluster_result",
    save_fingerprint: "save_fingerprint",
});

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

record!(BaseModelRef {
    id: "id",
    name: "name",
});

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
    #[inline]
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

record!(BindingInteraction {
    binding_site: "binding_site" => REQUIRED,
    type_: "type" => REQUIRED,
    amino_acid: "amino_acid" => REQUIRED_LENGTH_4_16,
});

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

open_enum!(BindingInteractionType {
    HydrogenBond = "hydrogen_bond",
    HydrophobicAction = "hydrophobic_action",
    SaltBridge = "salt_bridge",
    PiStacking = "pi_stacking",
    PiCation = "pi_cation",
});

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

open_enum!(BindingSiteName {
    Target1 = "target1",
    Target2 = "target2",
});

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
    #[inline]
    pub fn new(basic_info: DrugJobBasics, molecule_file: MoleculeDataset) -> Self {
        Self {
            basic_info,
            molecule_file,
            ..Default::default()
        }
    }
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    #[inline]
    pub fn base_model_id<Form>(
        mut self,
        base_model_id: impl IntoOption<String, Form>,
    ) -> Self {
        self.base_model_id = IntoOption::into_option(base_model_id);
        self
    }
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    #[inline]
    pub fn model_ids<Form>(
        mut self,
        model_ids: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.model_ids = IntoOptionalList::into_optional_list(model_ids);
        self
    }
    /// Whether to also write the representations of the molecules. Only the professional edition of the
    /// platform can.
    ///
    /// Default `false`.
    #[inline]
    pub fn save_fingerprint(
        mut self,
        save_fingerprint: impl Into<Option<bool>>,
    ) -> Self {
        self.save_fingerprint = save_fingerprint.into();
        self
    }
}

record!(CreateAdmetJob {
    basic_info: "basic_info" => REQUIRED,
    molecule_file: "molecule_file" => REQUIRED,
    base_model_id: "base_model_id" => LENGTH_TO_128,
    model_ids: "model_ids" => ITEMS_TO_10_EACH_LENGTH_1_128,
    save_fingerprint: "save_fingerprint",
});

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
    #[inline]
    pub fn new(basic_info: DrugJobBasics) -> Self {
        Self {
            basic_info,
            ..Default::default()
        }
    }
    /// The molecules to start from, in SMILES notation. Ignored if `molecule_file` is given.
    ///
    /// 10 to 10000 items; each item 1 to 512 characters.
    #[inline]
    pub fn smiles_list<Form>(
        mut self,
        smiles_list: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.smiles_list = IntoOptionalList::into_optional_list(smiles_list);
        self
    }
    /// File with the molecules to start from; it takes precedence over `smiles_list`.
    #[inline]
    pub fn molecule_file(mut self, molecule_file: impl Into<Option<DrugFile>>) -> Self {
        self.molecule_file = molecule_file.into();
        self
    }
    /// Binding sites of the receptors.
    ///
    /// At most 2 items.
    #[inline]
    pub fn binding_sites<Form>(
        mut self,
        binding_sites: impl IntoOptionalList<ReceptorBindingSite, Form>,
    ) -> Self {
        self.binding_sites = IntoOptionalList::into_optional_list(binding_sites);
        self
    }
    /// Constraints that molecules should meet.
    ///
    /// At most 10 items.
    #[inline]
    pub fn weak_constraints<Form>(
        mut self,
        weak_constraints: impl IntoOptionalList<WeakConstraint, Form>,
    ) -> Self {
        self.weak_constraints = IntoOptionalList::into_optional_list(weak_constraints);
        self
    }
    /// Constraints that molecules must meet.
    ///
    /// At most 5 items.
    #[inline]
    pub fn strong_constraints<Form>(
        mut self,
        strong_constraints: impl IntoOptionalList<StrongConstraint, Form>,
    ) -> Self {
        self.strong_constraints = IntoOptionalList::into_optional_list(
            strong_constraints,
        );
        self
    }
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    #[inline]
    pub fn base_model_id<Form>(
        mut self,
        base_model_id: impl IntoOption<String, Form>,
    ) -> Self {
        self.base_model_id = IntoOption::into_option(base_model_id);
        self
    }
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    #[inline]
    pub fn model_ids<Form>(
        mut self,
        model_ids: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.model_ids = IntoOptionalList::into_optional_list(model_ids);
        self
    }
    /// Number of molecules to generate.
    ///
    /// 0 to 5000; default `5000`.
    #[inline]
    pub fn num_trials(mut self, num_trials: impl Into<Option<i64>>) -> Self {
        self.num_trials = num_trials.into();
        self
    }
}

record!(CreateGenJob {
    basic_info: "basic_info" => REQUIRED,
    smiles_list: "smiles_list" => ITEMS_10_10000_EACH_LENGTH_1_512,
    molecule_file: "molecule_file",
    binding_sites: "binding_sites" => ITEMS_TO_2,
    weak_constraints: "weak_constraints" => ITEMS_TO_10,
    strong_constraints: "strong_constraints" => ITEMS_TO_5,
    base_model_id: "base_model_id" => LENGTH_TO_128,
    model_ids: "model_ids" => ITEMS_TO_10_EACH_LENGTH_1_128,
    num_trials: "num_trials" => RANGE_0_5000,
});

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
    /// More than 0.5 and less than 1; default `0.6`.
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
    #[inline]
    pub fn new(basic_info: DrugJobBasics) -> Self {
        Self {
            basic_info,
            ..Default::default()
        }
    }
    /// The molecule to optimize, in SMILES notation.
    ///
    /// 1 to 512 characters.
    #[inline]
    pub fn smiles<Form>(mut self, smiles: impl IntoOption<String, Form>) -> Self {
        self.smiles = IntoOption::into_option(smiles);
        self
    }
    /// File with the molecule to optimize.
    #[inline]
    pub fn molecule_file(mut self, molecule_file: impl Into<Option<DrugFile>>) -> Self {
        self.molecule_file = molecule_file.into();
        self
    }
    /// Binding site of the receptor. Ignored if `binding_sites` is given.
    #[inline]
    pub fn binding_site(
        mut self,
        binding_site: impl Into<Option<ReceptorBindingSite>>,
    ) -> Self {
        self.binding_site = binding_site.into();
        self
    }
    /// Binding sites of the receptors; they take precedence over `binding_site`.
    ///
    /// At most 2 items.
    #[inline]
    pub fn binding_sites<Form>(
        mut self,
        binding_sites: impl IntoOptionalList<ReceptorBindingSite, Form>,
    ) -> Self {
        self.binding_sites = IntoOptionalList::into_optional_list(binding_sites);
        self
    }
    /// Constraints that molecules should meet.
    ///
    /// At most 10 items.
    #[inline]
    pub fn weak_constraints<Form>(
        mut self,
        weak_constraints: impl IntoOptionalList<WeakConstraint, Form>,
    ) -> Self {
        self.weak_constraints = IntoOptionalList::into_optional_list(weak_constraints);
        self
    }
    /// Constraints that molecules must meet.
    ///
    /// At most 5 items.
    #[inline]
    pub fn strong_constraints<Form>(
        mut self,
        strong_constraints: impl IntoOptionalList<StrongConstraint, Form>,
    ) -> Self {
        self.strong_constraints = IntoOptionalList::into_optional_list(
            strong_constraints,
        );
        self
    }
    /// Initial weight of sampling, more than 0.5 and less than 1.
    ///
    /// More than 0.5 and less than 1; default `0.6`.
    #[inline]
    pub fn sampler_mixin_weight(
        mut self,
        sampler_mixin_weight: impl Into<Option<f64>>,
    ) -> Self {
        self.sampler_mixin_weight = sampler_mixin_weight.into();
        self
    }
    /// Id of the base model to use, as `list_base_model` gives it.
    ///
    /// At most 128 characters; default `pangu-drug-model`.
    #[inline]
    pub fn base_model_id<Form>(
        mut self,
        base_model_id: impl IntoOption<String, Form>,
    ) -> Self {
        self.base_model_id = IntoOption::into_option(base_model_id);
        self
    }
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    #[inline]
    pub fn model_ids<Form>(
        mut self,
        model_ids: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.model_ids = IntoOptionalList::into_optional_list(model_ids);
        self
    }
    /// Number of molecules to generate.
    ///
    /// 0 to 5000; default `5000`.
    #[inline]
    pub fn num_trials(mut self, num_trials: impl Into<Option<i64>>) -> Self {
        self.num_trials = num_trials.into();
        self
    }
}

record!(CreateOptmJob {
    basic_info: "basic_info" => REQUIRED,
    smiles: "smiles" => LENGTH_1_512,
    molecule_file: "molecule_file",
    binding_site: "binding_site",
    binding_sites: "binding_sites" => ITEMS_TO_2,
    weak_constraints: "weak_constraints" => ITEMS_TO_10,
    strong_constraints: "strong_constraints" => ITEMS_TO_5,
    sampler_mixin_weight: "sampler_mixin_weight" => RANGE_ABOVE_0P5_BELOW_1,
    base_model_id: "base_model_id" => LENGTH_TO_128,
    model_ids: "model_ids" => ITEMS_TO_10_EACH_LENGTH_1_128,
    num_trials: "num_trials" => RANGE_0_5000,
});

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
    #[inline]
    pub fn new(basic_info: DrugJobBasics, smiles: impl Into<String>) -> Self {
        Self {
            basic_info,
            smiles: smiles.into(),
            ..Default::default()
        }
    }
    /// Scaffold of the molecule, in SMILES notation.
    ///
    /// 1 to 1024 characters.
    #[inline]
    pub fn scaffold<Form>(mut self, scaffold: impl IntoOption<String, Form>) -> Self {
        self.scaffold = IntoOption::into_option(scaffold);
        self
    }
    /// Number of most similar molecules to find.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn top_n(mut self, top_n: impl Into<Option<i64>>) -> Self {
        self.top_n = top_n.into();
        self
    }
    /// Names of the public databases to search.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    #[inline]
    pub fn databases<Form>(
        mut self,
        databases: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.databases = IntoOptionalList::into_optional_list(databases);
        self
    }
    /// Ids of the own databases to search, as `list_drug_database` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    #[inline]
    pub fn custom_databases<Form>(
        mut self,
        custom_databases: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.custom_databases = IntoOptionalList::into_optional_list(custom_databases);
        self
    }
    /// Ids of the own models to use, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    #[inline]
    pub fn model_ids<Form>(
        mut self,
        model_ids: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.model_ids = IntoOptionalList::into_optional_list(model_ids);
        self
    }
    /// What to compare: fingerprints (`ECFP_4`) or scaffolds (`SCAFFOLD`).
    ///
    /// One of `ECFP_4`, `SCAFFOLD`.
    #[inline]
    pub fn search_method<Form>(
        mut self,
        search_method: impl IntoOption<MoleculeSearchMethod, Form>,
    ) -> Self {
        self.search_method = IntoOption::into_option(search_method);
        self
    }
}

record!(CreateSearchJob {
    basic_info: "basic_info" => REQUIRED,
    smiles: "smiles" => REQUIRED_LENGTH_1_1024,
    scaffold: "scaffold" => LENGTH_1_1024,
    top_n: "top_n" => RANGE_1_1000,
    databases: "databases" => ITEMS_TO_10_EACH_LENGTH_1_128,
    custom_databases: "custom_databases" => ITEMS_TO_10_EACH_LENGTH_1_128,
    model_ids: "model_ids" => ITEMS_TO_10_EACH_LENGTH_1_128,
    search_method: "search_method",
});

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
    #[inline]
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

record!(CreateSynthesisJob {
    basic_info: "basic_info" => REQUIRED,
    smiles: "smiles" => REQUIRED_LENGTH_1_512,
    params: "params" => REQUIRED,
});

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

record!(GenerationJob {
    basic_info: "basic_info",
    smiles_list: "smiles_list",
    molecule_file: "molecule_file",
    num_trials: "num_trials",
    initial_dataset_size: "initial_dataset_size",
    binding_sites: "binding_sites",
    weak_constraints: "weak_constraints",
    strong_constraints: "strong_constraints",
    base_model: "base_model",
    models: "models",
});

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
    #[inline]
    pub fn new(
        interactions: impl IntoIterator<Item = BindingInteraction>,
        exclusive: bool,
    ) -> Self {
        Self {
            interactions: Some(interactions.into_iter().collect()),
            exclusive: Some(exclusive),
            ..Default::default()
        }
    }
    /// Whether the constraint is on all of the interactions (`and`) or on any of them (`or`).
    ///
    /// One of `or`, `and`.
    #[inline]
    pub fn operator<Form>(
        mut self,
        operator: impl IntoOption<ConstraintOperator, Form>,
    ) -> Self {
        self.operator = IntoOption::into_option(operator);
        self
    }
}

record!(InteractionConstraint {
    interactions: "interactions" => REQUIRED_ITEMS_1_8,
    exclusive: "exclusive" => REQUIRED,
    operator: "operator",
});

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

open_enum!(MoleculeSearchMethod {
    Ecfp4 = "ECFP_4",
    Scaffold = "SCAFFOLD",
});

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

record!(OptimizationJob {
    basic_info: "basic_info",
    smiles: "smiles",
    molecule_file: "molecule_file",
    num_trials: "num_trials",
    binding_site: "binding_site",
    binding_sites: "binding_sites",
    weak_constraints: "weak_constraints",
    strong_constraints: "strong_constraints",
    sampler_mixin_weight: "sampler_mixin_weight",
    base_model: "base_model",
    models: "models",
    cluster_result: "cluster_result",
});

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
    #[inline]
    pub fn new(receptor: ReceptorPdbFile) -> Self {
        Self {
            receptor: Some(receptor),
            ..Default::default()
        }
    }
    /// Name by which interactions refer to the site: `target1` or `target2`.
    ///
    /// One of `target1`, `target2`.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<BindingSiteName, Form>) -> Self {
        self.name = IntoOption::into_option(name);
        self
    }
    /// Center and size of the binding pocket.
    #[inline]
    pub fn bounding_box(
        mut self,
        bounding_box: impl Into<Option<PaddedBoundingBox>>,
    ) -> Self {
        self.bounding_box = bounding_box.into();
        self
    }
    /// Whether to remove ions from the receptor.
    ///
    /// Default `true`.
    #[inline]
    pub fn remove_ion(mut self, remove_ion: impl Into<Option<bool>>) -> Self {
        self.remove_ion = remove_ion.into();
        self
    }
    /// Whether to remove water molecules from the receptor.
    ///
    /// Default `true`.
    #[inline]
    pub fn remove_water(mut self, remove_water: impl Into<Option<bool>>) -> Self {
        self.remove_water = remove_water.into();
        self
    }
    /// Whether to remove ligands from the receptor.
    ///
    /// Default `true`.
    #[inline]
    pub fn remove_ligand(mut self, remove_ligand: impl Into<Option<bool>>) -> Self {
        self.remove_ligand = remove_ligand.into();
        self
    }
    /// Whether to add hydrogen atoms to the receptor.
    ///
    /// Default `false`.
    #[inline]
    pub fn add_hydrogen(mut self, add_hydrogen: impl Into<Option<bool>>) -> Self {
        self.add_hydrogen = add_hydrogen.into();
        self
    }
}

record!(ReceptorBindingSite {
    name: "name",
    receptor: "receptor" => REQUIRED,
    bounding_box: "bounding_box",
    remove_ion: "remove_ion",
    remove_water: "remove_water",
    remove_ligand: "remove_ligand",
    add_hydrogen: "add_hydrogen",
});

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

record!(SearchJob {
    basic_info: "basic_info",
    smiles: "smiles",
    scaffold: "scaffold",
    top_n: "top_n",
    databases: "databases",
    custom_databases: "custom_databases",
    models: "models",
    search_method: "search_method",
    part_failed_reason: "part_failed_reason",
});

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
    #[inline]
    pub fn new(type_: impl Into<StrongConstraintType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Default::default()
        }
    }
    /// Id of the own model that predicts the property. Only if the constraint is on such a model.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn id<Form>(mut self, id: impl IntoOption<String, Form>) -> Self {
        self.id = IntoOption::into_option(id);
        self
    }
    /// Name of the property.
    ///
    /// 1 to 128 characters.
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
    ///
    /// Exactly 2 items; each item -9999 to 9999.
    #[inline]
    pub fn range<Form>(mut self, range: impl IntoOptionalList<f64, Form>) -> Self {
        self.range = IntoOptionalList::into_optional_list(range);
        self
    }
    /// Substructures the molecules are to have, or not to have.
    #[inline]
    pub fn struct_(mut self, struct_: impl Into<Option<StructureConstraint>>) -> Self {
        self.struct_ = struct_.into();
        self
    }
    /// Interactions with a receptor the molecules are to have, or not to have.
    #[inline]
    pub fn interaction(
        mut self,
        interaction: impl Into<Option<InteractionConstraint>>,
    ) -> Self {
        self.interaction = interaction.into();
        self
    }
}

record!(StrongConstraint {
    id: "id" => LENGTH_1_128,
    name: "name" => LENGTH_1_128,
    type_: "type" => REQUIRED,
    bool: "bool",
    range: "range" => ITEMS_2_2_EACH_RANGE_M9999_9999,
    struct_: "struct",
    interaction: "interaction",
});

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

open_enum!(StrongConstraintType {
    Bool = "bool",
    Range = "range",
    Struct = "struct",
    Interaction = "interaction",
});

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
    /// One of `or`, `and`.
    #[inline]
    pub fn operator<Form>(
        mut self,
        operator: impl IntoOption<ConstraintOperator, Form>,
    ) -> Self {
        self.operator = IntoOption::into_option(operator);
        self
    }
}

record!(StructureConstraint {
    structs: "structs" => REQUIRED_ITEMS_1_8_EACH_LENGTH_1_120,
    exclusive: "exclusive" => REQUIRED,
    operator: "operator",
});

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

record!(SynthesisJob {
    basic_info: "basic_info",
    smiles: "smiles",
    params: "params",
});

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
    #[inline]
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

record!(SynthesisParams {
    top_n: "top_n" => REQUIRED_RANGE_1_50,
    max_search_depth: "max_search_depth" => REQUIRED_RANGE_3_12,
    time_limit: "time_limit" => REQUIRED_RANGE_5_60,
    max_prediction_per_product: "max_prediction_per_product" => REQUIRED_RANGE_2_20,
});

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
    #[inline]
    pub fn new(type_: impl Into<WeakConstraintType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Default::default()
        }
    }
    /// Id of the own model that predicts the property. Only if the constraint is on such a model.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn id<Form>(mut self, id: impl IntoOption<String, Form>) -> Self {
        self.id = IntoOption::into_option(id);
        self
    }
    /// Name of the property.
    ///
    /// 1 to 128 characters.
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
    ///
    /// Exactly 2 items; each item -9999 to 9999.
    #[inline]
    pub fn range<Form>(mut self, range: impl IntoOptionalList<f64, Form>) -> Self {
        self.range = IntoOptionalList::into_optional_list(range);
        self
    }
    /// Substructures the molecules are to have, or not to have.
    #[inline]
    pub fn struct_(mut self, struct_: impl Into<Option<StructureConstraint>>) -> Self {
        self.struct_ = struct_.into();
        self
    }
    /// Lower and upper quantile of the property, as fractions. Only for types `minimize` and `maximize`.
    ///
    /// Exactly 2 items; each item 0 to 1.
    #[inline]
    pub fn quantiles<Form>(
        mut self,
        quantiles: impl IntoOptionalList<f64, Form>,
    ) -> Self {
        self.quantiles = IntoOptionalList::into_optional_list(quantiles);
        self
    }
    /// Interactions with a receptor the molecules are to have, or not to have.
    #[inline]
    pub fn interaction(
        mut self,
        interaction: impl Into<Option<InteractionConstraint>>,
    ) -> Self {
        self.interaction = interaction.into();
        self
    }
}

record!(WeakConstraint {
    id: "id" => LENGTH_1_128,
    name: "name" => LENGTH_1_128,
    type_: "type" => REQUIRED,
    bool: "bool",
    range: "range" => ITEMS_2_2_EACH_RANGE_M9999_9999,
    struct_: "struct",
    quantiles: "quantiles" => ITEMS_2_2_EACH_RANGE_0_1,
    interaction: "interaction",
});

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

open_enum!(WeakConstraintType {
    Bool = "bool",
    Range = "range",
    Struct = "struct",
    Minimize = "minimize",
    Maximize = "maximize",
    Interaction = "interaction",
});

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
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static RANGE_ABOVE_0P5_BELOW_1: Rule = Rule::NONE.range(0.5, 1.0).open(true, true);
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
