// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
use super::{
    ClusterResult, DrugFileSource, DrugJob, DrugJobBasics, DrugModelSummary,
    MoleculeFileFormat, PaddedBoundingBox, ProbeFile, ReceptorPdbFile,
};

/// Pocket detection job to create.
///
/// Reference: section 5.9.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePocketDetectionJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// File with the receptor, in PDB format.
    ///
    /// Required.
    pub receptor: ReceptorPdbFile,
    /// File with the probe molecule, in PDB, SDF or MOL2 format.
    ///
    /// Required.
    pub ligand: ProbeFile,
    /// Settings of the simulation. Where they are missing, the defaults apply.
    pub params: Option<PocketDetectionParams>,
}

impl CreatePocketDetectionJob {
    /// With its required fields.
    #[inline]
    pub fn new(
        basic_info: DrugJobBasics,
        receptor: ReceptorPdbFile,
        ligand: ProbeFile,
    ) -> Self {
        Self {
            basic_info,
            receptor,
            ligand,
            ..Default::default()
        }
    }
    /// Settings of the simulation. Where they are missing, the defaults apply.
    #[inline]
    pub fn params(mut self, params: impl Into<Option<PocketDetectionParams>>) -> Self {
        self.params = params.into();
        self
    }
}

record!(CreatePocketDetectionJob {
    basic_info: "basic_info" => REQUIRED,
    receptor: "receptor" => REQUIRED,
    ligand: "ligand" => REQUIRED,
    params: "params",
});

/// Molecule design job to create.
///
/// Reference: section 5.10.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePocketMolDesignJob {
    /// Name and labels of a drug job to create.
    ///
    /// Required.
    pub basic_info: DrugJobBasics,
    /// Receptor to design molecules for: its file, its pocket, and how to prepare it.
    ///
    /// Required.
    pub receptor: PocketDesignReceptor,
    /// Ligand to start from; at most one.
    ///
    /// At most 1 items.
    pub ligands: Option<Vec<PocketFragment>>,
    /// Number of molecules to generate.
    ///
    /// 1 to 5000; default `1000`.
    pub num_trials: Option<i64>,
    /// Ids of the own models the job uses, as `list_drug_model` gives them.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub model_ids: Option<Vec<String>>,
    /// Least and greatest molecular weight of the molecules.
    ///
    /// Exactly 2 items; each item 1 to 1000.
    pub molecular_weight: Option<Vec<i64>>,
    /// What to design: new molecules (`generation`), other side chains for the ligand
    /// (`side_chains_decoration`), or another core for it (`scaffold_hopping`).
    ///
    /// One of `generation`, `side_chains_decoration`, `scaffold_hopping`.
    pub optimization_mode: Option<PocketDesignMode>,
}

impl CreatePocketMolDesignJob {
    /// With its required fields.
    #[inline]
    pub fn new(basic_info: DrugJobBasics, receptor: PocketDesignReceptor) -> Self {
        Self {
            basic_info,
            receptor,
            ..Default::default()
        }
    }
    /// Ligand to start from; at most one.
    ///
    /// At most 1 items.
    #[inline]
    pub fn ligands<Form>(
        mut self,
        ligands: impl IntoOptionalList<PocketFragment, Form>,
    ) -> Self {
        self.ligands = IntoOptionalList::into_optional_list(ligands);
        self
    }
    /// Number of molecules to generate.
    ///
    /// 1 to 5000; default `1000`.
    #[inline]
    pub fn num_trials(mut self, num_trials: impl Into<Option<i64>>) -> Self {
        self.num_trials = num_trials.into();
        self
    }
    /// Ids of the own models the job uses, as `list_drug_model` gives them.
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
    /// Least and greatest molecular weight of the molecules.
    ///
    /// Exactly 2 items; each item 1 to 1000.
    #[inline]
    pub fn molecular_weight(
        mut self,
        molecular_weight: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.molecular_weight = Some(molecular_weight.into_iter().collect());
        self
    }
    /// What to design: new molecules (`generation`), other side chains for the ligand
    /// (`side_chains_decoration`), or another core for it (`scaffold_hopping`).
    ///
    /// One of `generation`, `side_chains_decoration`, `scaffold_hopping`.
    #[inline]
    pub fn optimization_mode<Form>(
        mut self,
        optimization_mode: impl IntoOption<PocketDesignMode, Form>,
    ) -> Self {
        self.optimization_mode = IntoOption::into_option(optimization_mode);
        self
    }
}

record!(CreatePocketMolDesignJob {
    basic_info: "basic_info" => REQUIRED,
    receptor: "receptor" => REQUIRED,
    ligands: "ligands" => ITEMS_TO_1,
    num_trials: "num_trials" => RANGE_1_5000,
    model_ids: "model_ids" => ITEMS_TO_10_EACH_LENGTH_1_128,
    molecular_weight: "molecular_weight" => ITEMS_2_2_EACH_RANGE_1_1000,
    optimization_mode: "optimization_mode",
});

/// Ligand as it was edited.
///
/// Reference: `EditedLigand`, sections 5.10.1, 5.10.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditedLigand {
    /// Where the file is; only `RAW`, that is in `data`.
    ///
    /// One of `RAW`.
    pub source: Option<EditedLigandSource>,
    /// Format of `data`; only `CIF`.
    ///
    /// One of `CIF`.
    pub format: Option<EditedLigandFormat>,
    /// Content of the file.
    ///
    /// Required; at most 10000000 characters.
    pub data: Option<String>,
}

impl EditedLigand {
    /// With its required fields.
    #[inline]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: Some(data.into()),
            ..Default::default()
        }
    }
    /// Where the file is; only `RAW`, that is in `data`.
    ///
    /// One of `RAW`.
    #[inline]
    pub fn source<Form>(
        mut self,
        source: impl IntoOption<EditedLigandSource, Form>,
    ) -> Self {
        self.source = IntoOption::into_option(source);
        self
    }
    /// Format of `data`; only `CIF`.
    ///
    /// One of `CIF`.
    #[inline]
    pub fn format<Form>(
        mut self,
        format: impl IntoOption<EditedLigandFormat, Form>,
    ) -> Self {
        self.format = IntoOption::into_option(format);
        self
    }
}

record!(EditedLigand {
    source: "source",
    format: "format",
    data: "data" => REQUIRED_LENGTH_TO_10000000,
});

/// Format of an edited ligand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditedLigandFormat {
    /// `CIF`
    Cif,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(EditedLigandFormat {
    Cif = "CIF",
});

/// Where an edited ligand is: in the request itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditedLigandSource {
    /// `RAW`
    Raw,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(EditedLigandSource {
    Raw = "RAW",
});

/// Marked sites of a ligand.
///
/// Reference: `LabelSite`, sections 5.10.1, 5.10.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelSites {
    /// Index of each site.
    ///
    /// At most 50 items; each item 0 to 99999.
    pub index: Option<Vec<i64>>,
    /// Name of each site.
    ///
    /// At most 50 items; each item 1 to 128 characters.
    pub name: Option<Vec<String>>,
    /// Position of each site: x, y and z.
    ///
    /// At most 50 items.
    pub coordinate: Option<Vec<Vec<f64>>>,
}

impl LabelSites {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Index of each site.
    ///
    /// At most 50 items; each item 0 to 99999.
    #[inline]
    pub fn index(mut self, index: impl IntoIterator<Item = i64>) -> Self {
        self.index = Some(index.into_iter().collect());
        self
    }
    /// Name of each site.
    ///
    /// At most 50 items; each item 1 to 128 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOptionalList<String, Form>) -> Self {
        self.name = IntoOptionalList::into_optional_list(name);
        self
    }
    /// Position of each site: x, y and z.
    ///
    /// At most 50 items.
    #[inline]
    pub fn coordinate(
        mut self,
        coordinate: impl IntoIterator<Item = impl IntoIterator<Item = f64>>,
    ) -> Self {
        self.coordinate = Some(
            coordinate.into_iter().map(|item| item.into_iter().collect()).collect(),
        );
        self
    }
}

record!(LabelSites {
    index: "index" => ITEMS_TO_50_EACH_RANGE_0_99999,
    name: "name" => ITEMS_TO_50_EACH_LENGTH_1_128,
    coordinate: "coordinate" => ITEMS_TO_50,
});

/// Job that designs molecules for a pocket of a receptor.
///
/// Reference: section 5.10.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PocketDesignJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// Receptor to design molecules for: its file, its pocket, and how to prepare it.
    pub receptor: Option<PocketDesignReceptor>,
    /// Ligand the design starts from.
    ///
    /// Exactly 1 items.
    pub ligands: Option<Vec<PocketFragment>>,
    /// Number of molecules to generate.
    ///
    /// 1 to 5000; default `1000`.
    pub num_trials: Option<i64>,
    /// Own models the job uses.
    pub model_list: Option<Vec<DrugModelSummary>>,
    /// Least and greatest molecular weight of the molecules.
    ///
    /// Exactly 2 items; each item 1 to 1000.
    pub molecular_weight: Option<Vec<i64>>,
    /// What to design: new molecules (`generation`), other side chains for the ligand
    /// (`side_chains_decoration`), or another core for it (`scaffold_hopping`).
    ///
    /// One of `generation`, `side_chains_decoration`, `scaffold_hopping`.
    pub optimization_mode: Option<PocketDesignMode>,
    /// Outcome of clustering the result molecules of a drug job.
    pub cluster_result: Option<ClusterResult>,
}

record!(PocketDesignJob {
    basic_info: "basic_info",
    receptor: "receptor",
    ligands: "ligands",
    num_trials: "num_trials",
    model_list: "model_list",
    molecular_weight: "molecular_weight",
    optimization_mode: "optimization_mode",
    cluster_result: "cluster_result",
});

/// How molecules are designed for a pocket.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PocketDesignMode {
    /// `generation`
    Generation,
    /// `side_chains_decoration`
    SideChainsDecoration,
    /// `scaffold_hopping`
    ScaffoldHopping,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(PocketDesignMode {
    Generation = "generation",
    SideChainsDecoration = "side_chains_decoration",
    ScaffoldHopping = "scaffold_hopping",
});

/// Receptor to design molecules for: its file, its pocket, and how to prepare it.
///
/// Reference: `PocketMolDesignReceptorDto`, sections 5.10.1, 5.10.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PocketDesignReceptor {
    /// File with the receptor, in PDB format.
    ///
    /// Required.
    pub file: Option<ReceptorPdbFile>,
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

impl PocketDesignReceptor {
    /// With its required fields.
    #[inline]
    pub fn new(file: ReceptorPdbFile) -> Self {
        Self {
            file: Some(file),
            ..Default::default()
        }
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

record!(PocketDesignReceptor {
    file: "file" => REQUIRED,
    bounding_box: "bounding_box",
    remove_ion: "remove_ion",
    remove_water: "remove_water",
    remove_ligand: "remove_ligand",
    add_hydrogen: "add_hydrogen",
});

/// Job that looks for binding pockets of a receptor.
///
/// Reference: section 5.9.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PocketDetectionJob {
    /// What drug jobs of every type have in common.
    pub basic_info: Option<DrugJob>,
    /// File with the receptor, in PDB format.
    pub receptor: Option<ReceptorPdbFile>,
    /// File with the probe molecule, in PDB, SDF or MOL2 format.
    pub ligand: Option<ProbeFile>,
    /// Settings of the simulation.
    pub params: Option<PocketDetectionParams>,
}

record!(PocketDetectionJob {
    basic_info: "basic_info",
    receptor: "receptor",
    ligand: "ligand",
    params: "params",
});

/// Settings of the simulation that looks for pockets.
///
/// Reference: `PocketDetectionParamDto`, sections 5.9.1, 5.9.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PocketDetectionParams {
    /// Time step of the simulation, in picoseconds.
    ///
    /// 0.001 to 0.002; default `0.002`.
    pub timestep_size: Option<f64>,
    /// Number of energy minimization steps.
    ///
    /// 5000 to 50000; default `20000`.
    pub num_minimization_steps: Option<i64>,
    /// Length of the equilibration that comes first, in picoseconds.
    ///
    /// 20 to 200; default `100`.
    pub pre_equilibrium_time: Option<i64>,
    /// Length of the simulation that looks for pockets, in nanoseconds.
    ///
    /// 20 to 50; default `50`.
    pub pocket_detection_time: Option<i64>,
    /// Number of discrete points that stand for the surface atoms.
    ///
    /// 10 to 50; default `20`.
    pub num_surface_points: Option<i64>,
    /// Radius of the probe, in angstroms.
    ///
    /// 1.4 to 5; default `1.4`.
    pub probe_radius: Option<f64>,
}

impl PocketDetectionParams {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Time step of the simulation, in picoseconds.
    ///
    /// 0.001 to 0.002; default `0.002`.
    #[inline]
    pub fn timestep_size(mut self, timestep_size: impl Into<Option<f64>>) -> Self {
        self.timestep_size = timestep_size.into();
        self
    }
    /// Number of energy minimization steps.
    ///
    /// 5000 to 50000; default `20000`.
    #[inline]
    pub fn num_minimization_steps(
        mut self,
        num_minimization_steps: impl Into<Option<i64>>,
    ) -> Self {
        self.num_minimization_steps = num_minimization_steps.into();
        self
    }
    /// Length of the equilibration that comes first, in picoseconds.
    ///
    /// 20 to 200; default `100`.
    #[inline]
    pub fn pre_equilibrium_time(
        mut self,
        pre_equilibrium_time: impl Into<Option<i64>>,
    ) -> Self {
        self.pre_equilibrium_time = pre_equilibrium_time.into();
        self
    }
    /// Length of the simulation that looks for pockets, in nanoseconds.
    ///
    /// 20 to 50; default `50`.
    #[inline]
    pub fn pocket_detection_time(
        mut self,
        pocket_detection_time: impl Into<Option<i64>>,
    ) -> Self {
        self.pocket_detection_time = pocket_detection_time.into();
        self
    }
    /// Number of discrete points that stand for the surface atoms.
    ///
    /// 10 to 50; default `20`.
    #[inline]
    pub fn num_surface_points(
        mut self,
        num_surface_points: impl Into<Option<i64>>,
    ) -> Self {
        self.num_surface_points = num_surface_points.into();
        self
    }
    /// Radius of the probe, in angstroms.
    ///
    /// 1.4 to 5; default `1.4`.
    #[inline]
    pub fn probe_radius(mut self, probe_radius: impl Into<Option<f64>>) -> Self {
        self.probe_radius = probe_radius.into();
        self
    }
}

record!(PocketDetectionParams {
    timestep_size: "timestep_size" => RANGE_0P001_0P002,
    num_minimization_steps: "num_minimization_steps" => RANGE_5000_50000,
    pre_equilibrium_time: "pre_equilibrium_time" => RANGE_20_200,
    pocket_detection_time: "pocket_detection_time" => RANGE_20_50,
    num_surface_points: "num_surface_points" => RANGE_10_50,
    probe_radius: "probe_radius" => RANGE_1P4_5,
});

/// Ligand to start the design from, with the changes made to it and its marked sites.
///
/// Reference: `PocketFragment`, sections 5.10.1, 5.10.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PocketFragment {
    /// Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform
    /// project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.
    ///
    /// One of `EXTRANET`, `PRIVATE`, `PUBLIC`, `RAW`.
    pub source: Option<DrugFileSource>,
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`.
    pub format: Option<MoleculeFileFormat>,
    /// Name of the original ligand. Only if `source` is `RAW`.
    ///
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
    /// The ligand after editing; absent if it was not edited.
    pub edited: Option<EditedLigand>,
    /// Sites of the ligand that are marked.
    pub label_sites: Option<LabelSites>,
}

impl PocketFragment {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform
    /// project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.
    ///
    /// One of `EXTRANET`, `PRIVATE`, `PUBLIC`, `RAW`.
    #[inline]
    pub fn source<Form>(
        mut self,
        source: impl IntoOption<DrugFileSource, Form>,
    ) -> Self {
        self.source = IntoOption::into_option(source);
        self
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
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`.
    #[inline]
    pub fn format<Form>(
        mut self,
        format: impl IntoOption<MoleculeFileFormat, Form>,
    ) -> Self {
        self.format = IntoOption::into_option(format);
        self
    }
    /// Name of the original ligand. Only if `source` is `RAW`.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        self.name = IntoOption::into_option(name);
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
    /// The ligand after editing; absent if it was not edited.
    #[inline]
    pub fn edited(mut self, edited: impl Into<Option<EditedLigand>>) -> Self {
        self.edited = edited.into();
        self
    }
    /// Sites of the ligand that are marked.
    #[inline]
    pub fn label_sites(mut self, label_sites: impl Into<Option<LabelSites>>) -> Self {
        self.label_sites = label_sites.into();
        self
    }
}

record!(PocketFragment {
    source: "source",
    url: "url" => LENGTH_1_2000,
    format: "format",
    name: "name" => LENGTH_1_128,
    data: "data" => LENGTH_TO_10000000,
    edited: "edited",
    label_sites: "label_sites",
});

static ITEMS_2_2_EACH_RANGE_1_1000: Rule = Rule::NONE.items(2, 2).each(&RANGE_1_1000);
static ITEMS_TO_1: Rule = Rule::NONE.items(0, 1);
static ITEMS_TO_10_EACH_LENGTH_1_128: Rule = Rule::NONE.items(0, 10).each(&LENGTH_1_128);
static ITEMS_TO_50: Rule = Rule::NONE.items(0, 50);
static ITEMS_TO_50_EACH_LENGTH_1_128: Rule = Rule::NONE.items(0, 50).each(&LENGTH_1_128);
static ITEMS_TO_50_EACH_RANGE_0_99999: Rule = Rule::NONE
    .items(0, 50)
    .each(&RANGE_0_99999);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_TO_10000000: Rule = Rule::NONE.length(0, 10000000);
static RANGE_0P001_0P002: Rule = Rule::NONE.range(0.001, 0.002);
static RANGE_0_99999: Rule = Rule::NONE.range(0.0, 99999.0);
static RANGE_10_50: Rule = Rule::NONE.range(10.0, 50.0);
static RANGE_1P4_5: Rule = Rule::NONE.range(1.4, 5.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static RANGE_1_5000: Rule = Rule::NONE.range(1.0, 5000.0);
static RANGE_20_200: Rule = Rule::NONE.range(20.0, 200.0);
static RANGE_20_50: Rule = Rule::NONE.range(20.0, 50.0);
static RANGE_5000_50000: Rule = Rule::NONE.range(5000.0, 50000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_TO_10000000: Rule = Rule::NONE.required().length(0, 10000000);
