// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, Rule, open_enum, record};
use super::{
    ClusterResult, DrugFile, DrugFileSource, DrugJob, DrugJobBasics, DrugJobTally,
    FailureReason, MoleculeDataset, PaddedBoundingBox, ProbeFile, ProteinSequenceFile,
    ReceptorPdbFile, SequenceFileFormat,
};

/// Job that predicts how molecules and proteins interact.
///
/// Reference: section 5.14.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpiJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// Files with the proteins, in FASTA format.
    ///
    /// 1 to 100 items.
    pub receptors: Option<Vec<ProteinSequenceFile>>,
    /// File with the molecules; exactly one.
    ///
    /// Exactly 1 items.
    pub ligands: Option<Vec<MoleculeDataset>>,
}

record!(CpiJob {
    basic_info: "basic_info",
    receptors: "receptors",
    ligands: "ligands",
});

/// FASTA file with proteins, either by address or with its content.
///
/// Reference: `CpiReceptor`, section 5.14.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpiReceptor {
    /// Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform
    /// project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.
    ///
    /// Required; one of `EXTRANET`, `PRIVATE`, `PUBLIC`, `RAW`.
    pub source: DrugFileSource,
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `FASTA`.
    pub format: Option<SequenceFileFormat>,
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
    /// Number of protein sequences in the file, as `run_fasta_preprocess` counts them.
    ///
    /// 1 to 100.
    pub fasta_count: Option<i64>,
}

impl CpiReceptor {
    /// With its required fields.
    #[inline]
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: source.into(),
            ..Default::default()
        }
    }
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn url<Form>(mut self, url: impl IntoOption<String, Form>) -> Self {
        self.url = IntoOption::into_option(url);
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `FASTA`.
    #[inline]
    pub fn format<Form>(
        mut self,
        format: impl IntoOption<SequenceFileFormat, Form>,
    ) -> Self {
        self.format = IntoOption::into_option(format);
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    #[inline]
    pub fn data<Form>(mut self, data: impl IntoOption<String, Form>) -> Self {
        self.data = IntoOption::into_option(data);
        self
    }
    /// Number of protein sequences in the file, as `run_fasta_preprocess` counts them.
    ///
    /// 1 to 100.
    #[inline]
    pub fn fasta_count(mut self, fasta_count: impl Into<Option<i64>>) -> Self {
        self.fasta_count = fasta_count.into();
        self
    }
}

record!(CpiReceptor {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
    fasta_count: "fasta_count" => RANGE_1_100,
});

/// Compound-protein interaction job to create.
///
/// Reference: section 5.14.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCpiJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// Files with the proteins.
    ///
    /// Required; 1 to 100 items.
    pub receptors: Vec<CpiReceptor>,
    /// File with the molecules; exactly one.
    ///
    /// Required; exactly 1 items.
    pub ligands: Vec<MoleculeDataset>,
}

impl CreateCpiJob {
    /// With its required fields.
    #[inline]
    pub fn new(
        basic_info: DrugJobBasics,
        receptors: impl IntoIterator<Item = CpiReceptor>,
        ligands: impl IntoIterator<Item = MoleculeDataset>,
    ) -> Self {
        Self {
            basic_info,
            receptors: receptors.into_iter().collect(),
            ligands: ligands.into_iter().collect(),
        }
    }
}

record!(CreateCpiJob {
    basic_info: "basic_info" => REQUIRED,
    receptors: "receptors" => REQUIRED_ITEMS_1_100,
    ligands: "ligands" => REQUIRED_ITEMS_1_1,
});

/// Docking job to create.
///
/// Reference: section 5.6.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDockingJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// Receptors to dock into.
    ///
    /// Required; 1 to 20 items.
    pub receptors: Vec<DockingReceptor>,
    /// File with the ligands to dock; exactly one.
    ///
    /// Required; exactly 1 items.
    pub ligands: Vec<DockingLigands>,
    /// Docking engine.
    ///
    /// At most 15 characters; default `AUTODOCK_VINA`.
    pub engine: Option<String>,
}

impl CreateDockingJob {
    /// With its required fields.
    #[inline]
    pub fn new(
        basic_info: DrugJobBasics,
        receptors: impl IntoIterator<Item = DockingReceptor>,
        ligands: impl IntoIterator<Item = DockingLigands>,
    ) -> Self {
        Self {
            basic_info,
            receptors: receptors.into_iter().collect(),
            ligands: ligands.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Docking engine.
    ///
    /// At most 15 characters; default `AUTODOCK_VINA`.
    #[inline]
    pub fn engine<Form>(mut self, engine: impl IntoOption<String, Form>) -> Self {
        self.engine = IntoOption::into_option(engine);
        self
    }
}

record!(CreateDockingJob {
    basic_info: "basic_info" => REQUIRED,
    receptors: "receptors" => REQUIRED_ITEMS_1_20,
    ligands: "ligands" => REQUIRED_ITEMS_1_1,
    engine: "engine" => LENGTH_TO_15,
});

/// Free energy perturbation job to create.
///
/// Reference: section 5.5.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFepJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// File with the receptor, in PDB format.
    ///
    /// Required.
    pub receptor: ReceptorPdbFile,
    /// Ligands to compare.
    ///
    /// Required; 2 to 101 items.
    pub ligands: Vec<FepLigand>,
    /// Which pairs of ligands to compare, around a central one.
    ///
    /// Required.
    pub graph: FepGraph,
    /// Settings of a free energy perturbation.
    ///
    /// Required.
    pub params: FepParams,
    /// Whether to add a membrane to the receptor.
    pub add_membrane: Option<bool>,
}

impl CreateFepJob {
    /// With its required fields.
    #[inline]
    pub fn new(
        basic_info: DrugJobBasics,
        receptor: ReceptorPdbFile,
        ligands: impl IntoIterator<Item = FepLigand>,
        graph: FepGraph,
        params: FepParams,
    ) -> Self {
        Self {
            basic_info,
            receptor,
            ligands: ligands.into_iter().collect(),
            graph,
            params,
            ..Default::default()
        }
    }
    /// Whether to add a membrane to the receptor.
    #[inline]
    pub fn add_membrane(mut self, add_membrane: impl Into<Option<bool>>) -> Self {
        self.add_membrane = add_membrane.into();
        self
    }
}

record!(CreateFepJob {
    basic_info: "basic_info" => REQUIRED,
    receptor: "receptor" => REQUIRED,
    ligands: "ligands" => REQUIRED_ITEMS_2_101,
    graph: "graph" => REQUIRED,
    params: "params" => REQUIRED,
    add_membrane: "add_membrane",
});

/// Target optimization job to create.
///
/// Reference: section 5.15.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetOptJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// Receptor to optimize, and how to set up its simulation.
    ///
    /// Required.
    pub receptor: TargetReceptor,
    /// Ligand to simulate with the receptor. Without it, the receptor is simulated alone.
    pub ligand: Option<TargetLigand>,
    /// Settings of the simulation. Where they are missing, the defaults apply.
    pub md_params: Option<MdParams>,
}

impl CreateTargetOptJob {
    /// With its required fields.
    #[inline]
    pub fn new(basic_info: DrugJobBasics, receptor: TargetReceptor) -> Self {
        Self {
            basic_info,
            receptor,
            ..Default::default()
        }
    }
    /// Ligand to simulate with the receptor. Without it, the receptor is simulated alone.
    #[inline]
    pub fn ligand(mut self, ligand: impl Into<Option<TargetLigand>>) -> Self {
        self.ligand = ligand.into();
        self
    }
    /// Settings of the simulation. Where they are missing, the defaults apply.
    #[inline]
    pub fn md_params(mut self, md_params: impl Into<Option<MdParams>>) -> Self {
        self.md_params = md_params.into();
        self
    }
}

record!(CreateTargetOptJob {
    basic_info: "basic_info" => REQUIRED,
    receptor: "receptor" => REQUIRED,
    ligand: "ligand",
    md_params: "md_params",
});

/// Job that docks ligands into receptors.
///
/// Reference: section 5.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockingJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// Receptors that are docked into.
    ///
    /// 1 to 20 items.
    pub receptors: Option<Vec<DockingReceptor>>,
    /// File with the ligands; exactly one.
    ///
    /// Exactly 1 items.
    pub ligands: Option<Vec<DockingLigands>>,
    /// Docking engine, such as `AUTODOCK_VINA`.
    pub engine: Option<String>,
    /// How many of the inputs of a drug job failed.
    pub job_result: Option<DrugJobTally>,
    /// Why some of the inputs failed.
    pub part_failed_reason: Option<Vec<FailureReason>>,
    /// Outcome of clustering the result molecules of a drug job.
    pub cluster_result: Option<ClusterResult>,
}

record!(DockingJob {
    basic_info: "basic_info",
    receptors: "receptors",
    ligands: "ligands",
    engine: "engine",
    job_result: "job_result",
    part_failed_reason: "part_failed_reason",
    cluster_result: "cluster_result",
});

/// File with ligands, and how many to dock.
///
/// Reference: `LigandDto`, sections 5.6.1, 5.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockingLigands {
    /// File with the ligands.
    ///
    /// Required.
    pub ligand: Option<DrugFile>,
    /// Number of ligands to dock.
    ///
    /// Required; 1 to 1000000.
    pub count: Option<i64>,
}

impl DockingLigands {
    /// With its required fields.
    #[inline]
    pub fn new(ligand: DrugFile, count: i64) -> Self {
        Self {
            ligand: Some(ligand),
            count: Some(count),
        }
    }
}

record!(DockingLigands {
    ligand: "ligand" => REQUIRED,
    count: "count" => REQUIRED_RANGE_1_1000000,
});

/// Receptor to dock into: its file, its pocket, and how to prepare it.
///
/// Reference: `DockingReceptorDto`, sections 5.6.1, 5.6.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DockingReceptor {
    /// File with the receptor, in PDB format.
    ///
    /// Required.
    pub receptor: Option<ReceptorPdbFile>,
    /// Center and size of the binding pocket.
    ///
    /// Required.
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

impl DockingReceptor {
    /// With its required fields.
    #[inline]
    pub fn new(receptor: ReceptorPdbFile, bounding_box: PaddedBoundingBox) -> Self {
        Self {
            receptor: Some(receptor),
            bounding_box: Some(bounding_box),
            ..Default::default()
        }
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

record!(DockingReceptor {
    receptor: "receptor" => REQUIRED,
    bounding_box: "bounding_box" => REQUIRED,
    remove_ion: "remove_ion",
    remove_water: "remove_water",
    remove_ligand: "remove_ligand",
    add_hydrogen: "add_hydrogen",
});

/// Which pairs of ligands to compare, around a central one.
///
/// Reference: `FepGraphDto`, sections 5.5.1, 5.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FepGraph {
    /// Name of the central ligand.
    ///
    /// Required; 1 to 32 characters.
    pub center_id: Option<String>,
    /// Pairs of ligands to compare.
    ///
    /// Required; 1 to 100 items.
    pub pairs: Option<Vec<FepPair>>,
}

impl FepGraph {
    /// With its required fields.
    #[inline]
    pub fn new(
        center_id: impl Into<String>,
        pairs: impl IntoIterator<Item = FepPair>,
    ) -> Self {
        Self {
            center_id: Some(center_id.into()),
            pairs: Some(pairs.into_iter().collect()),
        }
    }
}

record!(FepGraph {
    center_id: "center_id" => REQUIRED_LENGTH_1_32,
    pairs: "pairs" => REQUIRED_ITEMS_1_100,
});

/// Job that compares the binding free energies of ligands.
///
/// Reference: section 5.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FepJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// File with the receptor, in PDB format.
    pub receptor: Option<ReceptorPdbFile>,
    /// Ligands that are compared.
    pub ligands: Option<Vec<FepLigand>>,
    /// Which pairs of ligands to compare, around a central one.
    pub graph: Option<FepGraph>,
    /// Settings of a free energy perturbation.
    pub params: Option<FepParams>,
    /// How many of the inputs of a drug job failed.
    pub job_result: Option<DrugJobTally>,
    /// Why some of the inputs failed.
    pub part_failed_reason: Option<Vec<FailureReason>>,
    /// Whether a membrane was added to the receptor.
    pub add_membrane: Option<bool>,
}

record!(FepJob {
    basic_info: "basic_info",
    receptor: "receptor",
    ligands: "ligands",
    graph: "graph",
    params: "params",
    job_result: "job_result",
    part_failed_reason: "part_failed_reason",
    add_membrane: "add_membrane",
});

/// Ligand of a free energy perturbation job.
///
/// Reference: `LigandPreviewDto`, sections 5.5.1, 5.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FepLigand {
    /// Index of the ligand, from 0.
    ///
    /// Required; 0 to 99.
    pub index: Option<i64>,
    /// File with the ligand.
    ///
    /// Required.
    pub file: Option<DrugFile>,
    /// Name of the ligand. One without a name is called `UNK` and its number, from 1.
    ///
    /// Required; 1 to 32 characters.
    pub name: Option<String>,
    /// The ligand in SMILES notation.
    ///
    /// Required; 1 to 512 characters.
    pub smiles: Option<String>,
}

impl FepLigand {
    /// With its required fields.
    #[inline]
    pub fn new(
        index: i64,
        file: DrugFile,
        name: impl Into<String>,
        smiles: impl Into<String>,
    ) -> Self {
        Self {
            index: Some(index),
            file: Some(file),
            name: Some(name.into()),
            smiles: Some(smiles.into()),
        }
    }
}

record!(FepLigand {
    index: "index" => REQUIRED_RANGE_0_99,
    file: "file" => REQUIRED,
    name: "name" => REQUIRED_LENGTH_1_32,
    smiles: "smiles" => REQUIRED_LENGTH_1_512,
});

/// Two ligands to compare.
///
/// Reference: `SimilarityDto`, sections 5.5.1, 5.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FepPair {
    /// Names of the two ligands.
    ///
    /// Required; exactly 2 items; each item 1 to 32 characters.
    pub ligand_ids: Option<Vec<String>>,
}

impl FepPair {
    /// With its required fields.
    #[inline]
    pub fn new(ligand_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ligand_ids: Some(ligand_ids.into_iter().map(Into::into).collect()),
        }
    }
}

record!(FepPair {
    ligand_ids: "ligand_ids" => REQUIRED_ITEMS_2_2_EACH_LENGTH_1_32,
});

/// Settings of a free energy perturbation.
///
/// Reference: `FepParamDto`, sections 5.5.1, 5.5.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FepParams {
    /// Length of the pre-equilibration in picoseconds, more than 0; without it, 100.
    ///
    /// More than 0 and at most 200.
    pub pre_equilibrium_time: Option<f64>,
    /// Length of the equilibration in nanoseconds, more than 0; without it, 1.
    ///
    /// More than 0 and at most 10.
    pub equilibrium_time: Option<f64>,
    /// Number of pre-equilibration steps; without it, 50000.
    ///
    /// 1 to 200000.
    pub num_pre_equilibrium_steps: Option<i64>,
    /// Number of equilibration steps; without it, 500000.
    ///
    /// 1 to 1000000.
    pub num_equilibrium_steps: Option<i64>,
    /// Time step of the simulation, in picoseconds.
    ///
    /// 0.001 to 0.005; default `0.002`.
    pub timestep_size: Option<f64>,
    /// Number of lambda windows between the two ligands of a pair.
    ///
    /// 2 to 30; default `20`.
    pub num_lambda: Option<i64>,
}

impl FepParams {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Length of the pre-equilibration in picoseconds, more than 0; without it, 100.
    ///
    /// More than 0 and at most 200.
    #[inline]
    pub fn pre_equilibrium_time(
        mut self,
        pre_equilibrium_time: impl Into<Option<f64>>,
    ) -> Self {
        self.pre_equilibrium_time = pre_equilibrium_time.into();
        self
    }
    /// Length of the equilibration in nanoseconds, more than 0; without it, 1.
    ///
    /// More than 0 and at most 10.
    #[inline]
    pub fn equilibrium_time(mut self, equilibrium_time: impl Into<Option<f64>>) -> Self {
        self.equilibrium_time = equilibrium_time.into();
        self
    }
    /// Number of pre-equilibration steps; without it, 50000.
    ///
    /// 1 to 200000.
    #[inline]
    pub fn num_pre_equilibrium_steps(
        mut self,
        num_pre_equilibrium_steps: impl Into<Option<i64>>,
    ) -> Self {
        self.num_pre_equilibrium_steps = num_pre_equilibrium_steps.into();
        self
    }
    /// Number of equilibration steps; without it, 500000.
    ///
    /// 1 to 1000000.
    #[inline]
    pub fn num_equilibrium_steps(
        mut self,
        num_equilibrium_steps: impl Into<Option<i64>>,
    ) -> Self {
        self.num_equilibrium_steps = num_equilibrium_steps.into();
        self
    }
    /// Time step of the simulation, in picoseconds.
    ///
    /// 0.001 to 0.005; default `0.002`.
    #[inline]
    pub fn timestep_size(mut self, timestep_size: impl Into<Option<f64>>) -> Self {
        self.timestep_size = timestep_size.into();
        self
    }
    /// Number of lambda windows between the two ligands of a pair.
    ///
    /// 2 to 30; default `20`.
    #[inline]
    pub fn num_lambda(mut self, num_lambda: impl Into<Option<i64>>) -> Self {
        self.num_lambda = num_lambda.into();
        self
    }
}

record!(FepParams {
    pre_equilibrium_time: "pre_equilibrium_time" => RANGE_ABOVE_0_200,
    equilibrium_time: "equilibrium_time" => RANGE_ABOVE_0_10,
    num_pre_equilibrium_steps: "num_pre_equilibrium_steps" => RANGE_1_200000,
    num_equilibrium_steps: "num_equilibrium_steps" => RANGE_1_1000000,
    timestep_size: "timestep_size" => RANGE_0P001_0P005,
    num_lambda: "num_lambda" => RANGE_2_30,
});

/// Ions that are added to a simulation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IonType {
    /// `NaCl`
    NaCl,
    /// `MgCl2`
    MgCl2,
    /// `None`
    None,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(IonType {
    NaCl = "NaCl",
    MgCl2 = "MgCl2",
    None = "None",
});

/// Force field of a ligand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LigandForceField {
    /// `gaff`
    Gaff,
    /// `gaff2`
    Gaff2,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(LigandForceField {
    Gaff = "gaff",
    Gaff2 = "gaff2",
});

/// Settings of a molecular dynamics simulation.
///
/// Reference: `MdParam`, sections 5.15.1, 5.15.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MdParams {
    /// Time step of the simulation in femtoseconds, more than 0.
    ///
    /// More than 0 and at most 5; default `2`.
    pub timestep_size: Option<f64>,
    /// Temperature of the simulation, in kelvins.
    ///
    /// 0 to 1000; default `300`.
    pub temperature: Option<f64>,
    /// Lengths of the stages of a molecular dynamics simulation.
    pub step_params: Option<MdStepParams>,
}

impl MdParams {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Time step of the simulation in femtoseconds, more than 0.
    ///
    /// More than 0 and at most 5; default `2`.
    #[inline]
    pub fn timestep_size(mut self, timestep_size: impl Into<Option<f64>>) -> Self {
        self.timestep_size = timestep_size.into();
        self
    }
    /// Temperature of the simulation, in kelvins.
    ///
    /// 0 to 1000; default `300`.
    #[inline]
    pub fn temperature(mut self, temperature: impl Into<Option<f64>>) -> Self {
        self.temperature = temperature.into();
        self
    }
    /// Lengths of the stages of a molecular dynamics simulation.
    #[inline]
    pub fn step_params(mut self, step_params: impl Into<Option<MdStepParams>>) -> Self {
        self.step_params = step_params.into();
        self
    }
}

record!(MdParams {
    timestep_size: "timestep_size" => RANGE_ABOVE_0_5,
    temperature: "temperature" => RANGE_0_1000,
    step_params: "step_params",
});

/// Lengths of the stages of a molecular dynamics simulation.
///
/// Reference: `MdStepParam`, sections 5.15.1, 5.15.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MdStepParams {
    /// Number of energy minimization steps.
    ///
    /// 1 to 50000; default `10000`.
    pub energy_minimization_steps: Option<i64>,
    /// Length of the stage at constant volume and temperature, in picoseconds.
    ///
    /// 0 to 1000; default `200`.
    pub nvt: Option<f64>,
    /// Length of the stage at constant pressure and temperature, in picoseconds.
    ///
    /// 0 to 1000; default `500`.
    pub npt: Option<f64>,
    /// Length of the equilibrium stage that follows, in nanoseconds.
    ///
    /// 0 to 50; default `50`.
    pub simulation_time: Option<f64>,
}

impl MdStepParams {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Number of energy minimization steps.
    ///
    /// 1 to 50000; default `10000`.
    #[inline]
    pub fn energy_minimization_steps(
        mut self,
        energy_minimization_steps: impl Into<Option<i64>>,
    ) -> Self {
        self.energy_minimization_steps = energy_minimization_steps.into();
        self
    }
    /// Length of the stage at constant volume and temperature, in picoseconds.
    ///
    /// 0 to 1000; default `200`.
    #[inline]
    pub fn nvt(mut self, nvt: impl Into<Option<f64>>) -> Self {
        self.nvt = nvt.into();
        self
    }
    /// Length of the stage at constant pressure and temperature, in picoseconds.
    ///
    /// 0 to 1000; default `500`.
    #[inline]
    pub fn npt(mut self, npt: impl Into<Option<f64>>) -> Self {
        self.npt = npt.into();
        self
    }
    /// Length of the equilibrium stage that follows, in nanoseconds.
    ///
    /// 0 to 50; default `50`.
    #[inline]
    pub fn simulation_time(mut self, simulation_time: impl Into<Option<f64>>) -> Self {
        self.simulation_time = simulation_time.into();
        self
    }
}

record!(MdStepParams {
    energy_minimization_steps: "energy_minimization_steps" => RANGE_1_50000,
    nvt: "nvt" => RANGE_0_1000,
    npt: "npt" => RANGE_0_1000,
    simulation_time: "simulation_time" => RANGE_0_50,
});

/// Force field of a protein.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProteinForceField {
    /// `amber03`
    Amber03,
    /// `amber94`
    Amber94,
    /// `amber96`
    Amber96,
    /// `amber99`
    Amber99,
    /// `amber99sb`
    Amber99sb,
    /// `amber99sb-ildn`
    Amber99sbIldn,
    /// `amberGS`
    AmberGs,
    /// `charmm27`
    Charmm27,
    /// `oplsaa`
    Oplsaa,
    /// `gromos43a1`
    Gromos43a1,
    /// `gromos43a2`
    Gromos43a2,
    /// `gromos45a3`
    Gromos45a3,
    /// `gromos53a5`
    Gromos53a5,
    /// `gromos53a6`
    Gromos53a6,
    /// `gromos54a7`
    Gromos54a7,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ProteinForceField {
    Amber03 = "amber03",
    Amber94 = "amber94",
    Amber96 = "amber96",
    Amber99 = "amber99",
    Amber99sb = "amber99sb",
    Amber99sbIldn = "amber99sb-ildn",
    AmberGs = "amberGS",
    Charmm27 = "charmm27",
    Oplsaa = "oplsaa",
    Gromos43a1 = "gromos43a1",
    Gromos43a2 = "gromos43a2",
    Gromos45a3 = "gromos45a3",
    Gromos53a5 = "gromos53a5",
    Gromos53a6 = "gromos53a6",
    Gromos54a7 = "gromos54a7",
});

/// Ligand of the receptor, and its force field.
///
/// Reference: `TargetOptLigand`, sections 5.15.1, 5.15.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetLigand {
    /// File with the ligand, in PDB, SDF or MOL2 format.
    ///
    /// Required.
    pub file: Option<ProbeFile>,
    /// Force field of the ligand: `gaff` or `gaff2`.
    ///
    /// One of `gaff`, `gaff2`; default `gaff`.
    pub force_field: Option<LigandForceField>,
}

impl TargetLigand {
    /// With its required fields.
    #[inline]
    pub fn new(file: ProbeFile) -> Self {
        Self {
            file: Some(file),
            ..Default::default()
        }
    }
    /// Force field of the ligand: `gaff` or `gaff2`.
    ///
    /// One of `gaff`, `gaff2`; default `gaff`.
    #[inline]
    pub fn force_field<Form>(
        mut self,
        force_field: impl IntoOption<LigandForceField, Form>,
    ) -> Self {
        self.force_field = IntoOption::into_option(force_field);
        self
    }
}

record!(TargetLigand {
    file: "file" => REQUIRED,
    force_field: "force_field",
});

/// Job that optimizes the structure of a target.
///
/// Reference: section 5.15.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetOptimizationJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// Receptor to optimize, and how to set up its simulation.
    pub receptor: Option<TargetReceptor>,
    /// Ligand of the receptor, and its force field.
    pub ligand: Option<TargetLigand>,
    /// Settings of a molecular dynamics simulation.
    pub md_params: Option<MdParams>,
}

record!(TargetOptimizationJob {
    basic_info: "basic_info",
    receptor: "receptor",
    ligand: "ligand",
    md_params: "md_params",
});

/// Receptor to optimize, and how to set up its simulation.
///
/// Reference: `TargetOptReceptor`, sections 5.15.1, 5.15.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetReceptor {
    /// File with the receptor, in PDB format.
    ///
    /// Required.
    pub file: Option<ReceptorPdbFile>,
    /// Whether to neutralize the charge of the system with ions.
    ///
    /// Default `true`.
    pub balanced_charge: Option<bool>,
    /// Water model: `spc`, `spce`, `tip3p`, `tip4p` or `tip5p`.
    ///
    /// One of `spc`, `spce`, `tip3p`, `tip4p`, `tip5p`; default `tip3p`.
    pub water_model: Option<WaterModel>,
    /// Force field of the protein: `amber03`, `amber94`, `amber96`, `amber99`, `amber99sb`,
    /// `amber99sb-ildn`, `amberGS`, `charmm27`, `oplsaa`, `gromos43a1`, `gromos43a2`, `gromos45a3`,
    /// `gromos53a5`, `gromos53a6` or `gromos54a7`.
    ///
    /// One of `amber03`, `amber94`, `amber96`, `amber99`, `amber99sb`, `amber99sb-ildn`, `amberGS`,
    /// `charmm27`, `oplsaa`, `gromos43a1`, `gromos43a2`, `gromos45a3`, `gromos53a5`, `gromos53a6`,
    /// `gromos54a7`; default `amber99sb`.
    pub force_field: Option<ProteinForceField>,
    /// Ions to add: `NaCl`, `MgCl2` or `None`. Not `None` if `balanced_charge` is set.
    ///
    /// One of `NaCl`, `MgCl2`, `None`; default `NaCl`.
    pub ion_type: Option<IonType>,
    /// Concentration of the ions, in mol/L. Must be absent if `ion_type` is `None`.
    ///
    /// 0 to 5; default `0.15`.
    pub ion_concentration: Option<f64>,
}

impl TargetReceptor {
    /// With its required fields.
    #[inline]
    pub fn new(file: ReceptorPdbFile) -> Self {
        Self {
            file: Some(file),
            ..Default::default()
        }
    }
    /// Whether to neutralize the charge of the system with ions.
    ///
    /// Default `true`.
    #[inline]
    pub fn balanced_charge(mut self, balanced_charge: impl Into<Option<bool>>) -> Self {
        self.balanced_charge = balanced_charge.into();
        self
    }
    /// Water model: `spc`, `spce`, `tip3p`, `tip4p` or `tip5p`.
    ///
    /// One of `spc`, `spce`, `tip3p`, `tip4p`, `tip5p`; default `tip3p`.
    #[inline]
    pub fn water_model<Form>(
        mut self,
        water_model: impl IntoOption<WaterModel, Form>,
    ) -> Self {
        self.water_model = IntoOption::into_option(water_model);
        self
    }
    /// Force field of the protein: `amber03`, `amber94`, `amber96`, `amber99`, `amber99sb`,
    /// `amber99sb-ildn`, `amberGS`, `charmm27`, `oplsaa`, `gromos43a1`, `gromos43a2`, `gromos45a3`,
    /// `gromos53a5`, `gromos53a6` or `gromos54a7`.
    ///
    /// One of `amber03`, `amber94`, `amber96`, `amber99`, `amber99sb`, `amber99sb-ildn`, `amberGS`,
    /// `charmm27`, `oplsaa`, `gromos43a1`, `gromos43a2`, `gromos45a3`, `gromos53a5`, `gromos53a6`,
    /// `gromos54a7`; default `amber99sb`.
    #[inline]
    pub fn force_field<Form>(
        mut self,
        force_field: impl IntoOption<ProteinForceField, Form>,
    ) -> Self {
        self.force_field = IntoOption::into_option(force_field);
        self
    }
    /// Ions to add: `NaCl`, `MgCl2` or `None`. Not `None` if `balanced_charge` is set.
    ///
    /// One of `NaCl`, `MgCl2`, `None`; default `NaCl`.
    #[inline]
    pub fn ion_type<Form>(mut self, ion_type: impl IntoOption<IonType, Form>) -> Self {
        self.ion_type = IntoOption::into_option(ion_type);
        self
    }
    /// Concentration of the ions, in mol/L. Must be absent if `ion_type` is `None`.
    ///
    /// 0 to 5; default `0.15`.
    #[inline]
    pub fn ion_concentration(
        mut self,
        ion_concentration: impl Into<Option<f64>>,
    ) -> Self {
        self.ion_concentration = ion_concentration.into();
        self
    }
}

record!(TargetReceptor {
    file: "file" => REQUIRED,
    balanced_charge: "balanced_charge",
    water_model: "water_model",
    force_field: "force_field",
    ion_type: "ion_type",
    ion_concentration: "ion_concentration" => RANGE_0_5,
});

/// Water model of a simulation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaterModel {
    /// `spc`
    Spc,
    /// `spce`
    Spce,
    /// `tip3p`
    Tip3p,
    /// `tip4p`
    Tip4p,
    /// `tip5p`
    Tip5p,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(WaterModel {
    Spc = "spc",
    Spce = "spce",
    Tip3p = "tip3p",
    Tip4p = "tip4p",
    Tip5p = "tip5p",
});

static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_10000000: Rule = Rule::NONE.length(0, 10000000);
static LENGTH_TO_15: Rule = Rule::NONE.length(0, 15);
static RANGE_0P001_0P005: Rule = Rule::NONE.range(0.001, 0.005);
static RANGE_0_1000: Rule = Rule::NONE.range(0.0, 1000.0);
static RANGE_0_5: Rule = Rule::NONE.range(0.0, 5.0);
static RANGE_0_50: Rule = Rule::NONE.range(0.0, 50.0);
static RANGE_1_100: Rule = Rule::NONE.range(1.0, 100.0);
static RANGE_1_1000000: Rule = Rule::NONE.range(1.0, 1000000.0);
static RANGE_1_200000: Rule = Rule::NONE.range(1.0, 200000.0);
static RANGE_1_50000: Rule = Rule::NONE.range(1.0, 50000.0);
static RANGE_2_30: Rule = Rule::NONE.range(2.0, 30.0);
static RANGE_ABOVE_0_10: Rule = Rule::NONE.range(0.0, 10.0).open(true, false);
static RANGE_ABOVE_0_200: Rule = Rule::NONE.range(0.0, 200.0).open(true, false);
static RANGE_ABOVE_0_5: Rule = Rule::NONE.range(0.0, 5.0).open(true, false);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_1: Rule = Rule::NONE.required().items(1, 1);
static REQUIRED_ITEMS_1_100: Rule = Rule::NONE.required().items(1, 100);
static REQUIRED_ITEMS_1_20: Rule = Rule::NONE.required().items(1, 20);
static REQUIRED_ITEMS_2_101: Rule = Rule::NONE.required().items(2, 101);
static REQUIRED_ITEMS_2_2_EACH_LENGTH_1_32: Rule = Rule::NONE
    .required()
    .items(2, 2)
    .each(&LENGTH_1_32);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
static REQUIRED_LENGTH_1_512: Rule = Rule::NONE.required().length(1, 512);
static REQUIRED_RANGE_0_99: Rule = Rule::NONE.required().range(0.0, 99.0);
static REQUIRED_RANGE_1_1000000: Rule = Rule::NONE.required().range(1.0, 1000000.0);
