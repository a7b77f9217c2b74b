// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
#[allow(unused_imports)]
use crate::runtime::waiting::States;
use super::{DrugFile, DrugFileSource, ProteinSequenceFile, ReceptorFileFormat};

/// Ligands to compare, and how.
///
/// Reference: section 5.2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckDrugLigandDifference {
    /// How to measure the difference: root mean square deviation (`RMSD`) or earth mover's distance
    /// (`EMD`).
    ///
    /// Required; one of `RMSD`, `EMD`.
    pub method: LigandDifferenceMethod,
    /// File with the ligand.
    ///
    /// Required.
    pub file: DrugFile,
    /// File with the ligand to compare it with.
    ///
    /// Required.
    pub ref_file: DrugFile,
}

impl CheckDrugLigandDifference {
    /// With its required fields.
    #[inline]
    pub fn new(
        method: impl Into<LigandDifferenceMethod>,
        file: DrugFile,
        ref_file: DrugFile,
    ) -> Self {
        Self {
            method: method.into(),
            file,
            ref_file,
        }
    }
}

record!(CheckDrugLigandDifference {
    method: "method" => REQUIRED,
    file: "file" => REQUIRED,
    ref_file: "ref_file" => REQUIRED,
});

/// Formats that can be turned into SMILES.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConvertibleFileFormat {
    /// `PDB`
    Pdb,
    /// `SDF`
    Sdf,
    /// `MOL2`
    Mol2,
    /// `SMI`
    Smi,
    /// `CIF`
    Cif,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ConvertibleFileFormat {
    Pdb = "PDB",
    Sdf = "SDF",
    Mol2 = "MOL2",
    Smi = "SMI",
    Cif = "CIF",
});

/// Receptor and ligand to draw the interactions of.
///
/// Reference: section 5.2.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrugLigandInteraction2dSvg {
    /// File with the receptor.
    ///
    /// Required.
    pub receptor_file: ReceptorFile,
    /// File with the ligand. Without it, the receptor file must hold one.
    pub ligand_file: Option<DrugFile>,
    /// Name of the ligand.
    ///
    /// At most 128 characters.
    pub name: Option<String>,
}

impl CreateDrugLigandInteraction2dSvg {
    /// With its required fields.
    #[inline]
    pub fn new(receptor_file: ReceptorFile) -> Self {
        Self {
            receptor_file,
            ..Default::default()
        }
    }
    /// File with the ligand. Without it, the receptor file must hold one.
    #[inline]
    pub fn ligand_file(mut self, ligand_file: impl Into<Option<DrugFile>>) -> Self {
        self.ligand_file = ligand_file.into();
        self
    }
    /// Name of the ligand.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        self.name = IntoOption::into_option(name);
        self
    }
}

record!(CreateDrugLigandInteraction2dSvg {
    receptor_file: "receptor_file" => REQUIRED,
    ligand_file: "ligand_file",
    name: "name" => LENGTH_TO_128,
});

/// Ligand file to preview, and how much of it.
///
/// Reference: section 5.2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrugLigandPreviewTask {
    /// File with the ligands.
    ///
    /// Required.
    pub ligand_file: DrugFile,
    /// Number of molecules to parse; those beyond are only counted.
    ///
    /// 0 to 1000; default `100`.
    pub preview_count: Option<i64>,
    /// Number of molecules at which counting stops and `has_more` is set; not below `preview_count`.
    ///
    /// 0 to 1000000; default `1000`.
    pub count_limit: Option<i64>,
    /// Whether to generate 3D conformations.
    ///
    /// Default `true`.
    pub generate_3d: Option<bool>,
}

impl CreateDrugLigandPreviewTask {
    /// With its required fields.
    #[inline]
    pub fn new(ligand_file: DrugFile) -> Self {
        Self {
            ligand_file,
            ..Default::default()
        }
    }
    /// Number of molecules to parse; those beyond are only counted.
    ///
    /// 0 to 1000; default `100`.
    #[inline]
    pub fn preview_count(mut self, preview_count: impl Into<Option<i64>>) -> Self {
        self.preview_count = preview_count.into();
        self
    }
    /// Number of molecules at which counting stops and `has_more` is set; not below `preview_count`.
    ///
    /// 0 to 1000000; default `1000`.
    #[inline]
    pub fn count_limit(mut self, count_limit: impl Into<Option<i64>>) -> Self {
        self.count_limit = count_limit.into();
        self
    }
    /// Whether to generate 3D conformations.
    ///
    /// Default `true`.
    #[inline]
    pub fn generate_3d(mut self, generate_3d: impl Into<Option<bool>>) -> Self {
        self.generate_3d = generate_3d.into();
        self
    }
}

record!(CreateDrugLigandPreviewTask {
    ligand_file: "ligand_file" => REQUIRED,
    preview_count: "preview_count" => RANGE_0_1000,
    count_limit: "count_limit" => RANGE_0_1000000,
    generate_3d: "generate_3d",
});

/// Molecule to build the 3D structure of.
///
/// Reference: section 5.2.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrugLigandSdf {
    /// Molecule in SMILES notation.
    ///
    /// Required; 1 to 512 characters.
    pub smiles: String,
}

impl CreateDrugLigandSdf {
    /// With its required fields.
    #[inline]
    pub fn new(smiles: impl Into<String>) -> Self {
        Self { smiles: smiles.into() }
    }
}

record!(CreateDrugLigandSdf {
    smiles: "smiles" => REQUIRED_LENGTH_1_512,
});

/// Ligands to compare, and which pairs of them.
///
/// Reference: section 5.2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrugLigandSimilarityGraphTask {
    /// Which pairs to compare: the main ligand with each other one (`CENTER`), or any (`FREE`).
    ///
    /// Required; one of `CENTER`, `FREE`.
    pub mode: SimilarityGraphMode,
    /// Ligands to compare.
    ///
    /// Required; 2 to 101 items.
    pub ligands: Vec<SimilarityGraphLigand>,
}

impl CreateDrugLigandSimilarityGraphTask {
    /// With its required fields.
    #[inline]
    pub fn new(
        mode: impl Into<SimilarityGraphMode>,
        ligands: impl IntoIterator<Item = SimilarityGraphLigand>,
    ) -> Self {
        Self {
            mode: mode.into(),
            ligands: ligands.into_iter().collect(),
        }
    }
}

record!(CreateDrugLigandSimilarityGraphTask {
    mode: "mode" => REQUIRED,
    ligands: "ligands" => REQUIRED_ITEMS_2_101,
});

/// Molecule to draw, and how.
///
/// Reference: section 5.2.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrugLigandSvg {
    /// Molecule in SMILES notation.
    ///
    /// Required; 1 to 1024 characters.
    pub smiles: String,
    /// Scaffold of the molecule, in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub scaffold: Option<String>,
    /// Size of the drawing.
    ///
    /// 0 to 5000; default `320`.
    pub size: Option<i64>,
    /// Height of the drawing.
    ///
    /// 0 to 5000; default `0`.
    pub height: Option<i64>,
    /// Width of the drawing.
    ///
    /// 0 to 5000; default `0`.
    pub width: Option<i64>,
    /// Numbers of the substructures to highlight, as text.
    ///
    /// At most 5000 characters.
    pub alerts: Option<String>,
    /// Number of columns to show.
    ///
    /// 0 to 100000; default `0`.
    pub ncols: Option<i64>,
    /// Opacity of the background.
    ///
    /// 0 to 1; default `0`.
    pub bgopacity: Option<f64>,
    /// Color of the background.
    ///
    /// At most 64 characters.
    pub bgcolor: Option<String>,
    /// Color of the foreground.
    ///
    /// At most 64 characters.
    pub fgcolor: Option<String>,
    /// Color of carbon atoms.
    ///
    /// At most 64 characters.
    pub ccolor: Option<String>,
    /// Color of nitrogen atoms.
    ///
    /// At most 64 characters.
    pub ncolor: Option<String>,
    /// Color of oxygen atoms.
    ///
    /// At most 64 characters.
    pub ocolor: Option<String>,
}

impl CreateDrugLigandSvg {
    /// With its required fields.
    #[inline]
    pub fn new(smiles: impl Into<String>) -> Self {
        Self {
            smiles: smiles.into(),
            ..Default::default()
        }
    }
    /// Scaffold of the molecule, in SMILES notation.
    ///
    /// 1 to 512 characters.
    #[inline]
    pub fn scaffold<Form>(mut self, scaffold: impl IntoOption<String, Form>) -> Self {
        self.scaffold = IntoOption::into_option(scaffold);
        self
    }
    /// Size of the drawing.
    ///
    /// 0 to 5000; default `320`.
    #[inline]
    pub fn size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into();
        self
    }
    /// Height of the drawing.
    ///
    /// 0 to 5000; default `0`.
    #[inline]
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.height = height.into();
        self
    }
    /// Width of the drawing.
    ///
    /// 0 to 5000; default `0`.
    #[inline]
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.width = width.into();
        self
    }
    /// Numbers of the substructures to highlight, as text.
    ///
    /// At most 5000 characters.
    #[inline]
    pub fn alerts<Form>(mut self, alerts: impl IntoOption<String, Form>) -> Self {
        self.alerts = IntoOption::into_option(alerts);
        self
    }
    /// Number of columns to show.
    ///
    /// 0 to 100000; default `0`.
    #[inline]
    pub fn ncols(mut self, ncols: impl Into<Option<i64>>) -> Self {
        self.ncols = ncols.into();
        self
    }
    /// Opacity of the background.
    ///
    /// 0 to 1; default `0`.
    #[inline]
    pub fn bgopacity(mut self, bgopacity: impl Into<Option<f64>>) -> Self {
        self.bgopacity = bgopacity.into();
        self
    }
    /// Color of the background.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn bgcolor<Form>(mut self, bgcolor: impl IntoOption<String, Form>) -> Self {
        self.bgcolor = IntoOption::into_option(bgcolor);
        self
    }
    /// Color of the foreground.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn fgcolor<Form>(mut self, fgcolor: impl IntoOption<String, Form>) -> Self {
        self.fgcolor = IntoOption::into_option(fgcolor);
        self
    }
    /// Color of carbon atoms.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn ccolor<Form>(mut self, ccolor: impl IntoOption<String, Form>) -> Self {
        self.ccolor = IntoOption::into_option(ccolor);
        self
    }
    /// Color of nitrogen atoms.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn ncolor<Form>(mut self, ncolor: impl IntoOption<String, Form>) -> Self {
        self.ncolor = IntoOption::into_option(ncolor);
        self
    }
    /// Color of oxygen atoms.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn ocolor<Form>(mut self, ocolor: impl IntoOption<String, Form>) -> Self {
        self.ocolor = IntoOption::into_option(ocolor);
        self
    }
}

record!(CreateDrugLigandSvg {
    smiles: "smiles" => REQUIRED_LENGTH_1_1024,
    scaffold: "scaffold" => LENGTH_1_512,
    size: "size" => RANGE_0_5000,
    height: "height" => RANGE_0_5000,
    width: "width" => RANGE_0_5000,
    alerts: "alerts" => LENGTH_TO_5000,
    ncols: "ncols" => RANGE_0_100000,
    bgopacity: "bgopacity" => RANGE_0_1,
    bgcolor: "bgcolor" => LENGTH_TO_64,
    fgcolor: "fgcolor" => LENGTH_TO_64,
    ccolor: "ccolor" => LENGTH_TO_64,
    ncolor: "ncolor" => LENGTH_TO_64,
    ocolor: "ocolor" => LENGTH_TO_64,
});

/// Result molecules to download, and in which form.
///
/// Reference: section 5.2.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMolBatchDownloadTask {
    /// Id of the job the results are from.
    ///
    /// Required; 1 to 128 characters.
    pub job_id: String,
    /// Address of the result file of the job.
    ///
    /// Required; 1 to 2000 characters.
    pub job_result_url: String,
    /// What to download: the molecules (`MOL`), or their complexes with the receptor (`COMPLEX`).
    ///
    /// Required; one of `MOL`, `COMPLEX`.
    pub mode: MoleculeDownloadMode,
    /// Indexes of the molecules in the results.
    ///
    /// Required; 1 to 10000 items; each item 0 to 100000.
    pub selected: Vec<i64>,
}

impl CreateMolBatchDownloadTask {
    /// With its required fields.
    #[inline]
    pub fn new(
        job_id: impl Into<String>,
        job_result_url: impl Into<String>,
        mode: impl Into<MoleculeDownloadMode>,
        selected: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            job_result_url: job_result_url.into(),
            mode: mode.into(),
            selected: selected.into_iter().collect(),
        }
    }
}

record!(CreateMolBatchDownloadTask {
    job_id: "job_id" => REQUIRED_LENGTH_1_128,
    job_result_url: "job_result_url" => REQUIRED_LENGTH_1_2000,
    mode: "mode" => REQUIRED,
    selected: "selected" => REQUIRED_ITEMS_1_10000_EACH_RANGE_0_100000,
});

/// Receptor and ligand to combine.
///
/// Reference: section 5.2.17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateComplexCombine {
    /// The receptor, and how to prepare it.
    ///
    /// Required.
    pub receptor: ReceptorPreparation,
    /// File with the ligand.
    ///
    /// Required.
    pub ligand: ReceptorFile,
}

impl GenerateComplexCombine {
    /// With its required fields.
    #[inline]
    pub fn new(receptor: ReceptorPreparation, ligand: ReceptorFile) -> Self {
        Self { receptor, ligand }
    }
}

record!(GenerateComplexCombine {
    receptor: "receptor" => REQUIRED,
    ligand: "ligand" => REQUIRED,
});

/// Box around a pocket to render.
///
/// Reference: section 5.2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratePocketFile {
    /// Center of the pocket: x, y and z.
    ///
    /// Required; exactly 3 items; each item -9999999 to 99999999.
    pub center: Vec<f64>,
    /// Lengths of the pocket along x, y and z.
    ///
    /// Required; exactly 3 items; each item 2 to 500.
    pub size: Vec<f64>,
    /// Room to add on every side.
    ///
    /// Required; 0 to 20.
    pub padding: f64,
}

impl GeneratePocketFile {
    /// With its required fields.
    #[inline]
    pub fn new(
        center: impl IntoIterator<Item = f64>,
        size: impl IntoIterator<Item = f64>,
        padding: f64,
    ) -> Self {
        Self {
            center: center.into_iter().collect(),
            size: size.into_iter().collect(),
            padding,
        }
    }
}

record!(GeneratePocketFile {
    center: "center" => REQUIRED_ITEMS_3_3_EACH_RANGE_M9999999_99999999,
    size: "size" => REQUIRED_ITEMS_3_3_EACH_RANGE_2_500,
    padding: "padding" => REQUIRED_RANGE_0_20,
});

/// Surface points to render, one list for each coordinate.
///
/// Reference: section 5.2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateSurfacePoints {
    /// x of each point.
    ///
    /// Required; 1 to 500 items; each item -9999999 to 99999999.
    pub x_coord_list: Vec<f64>,
    /// y of each point, in the same order.
    ///
    /// Required; 1 to 500 items; each item -9999999 to 99999999.
    pub y_coord_list: Vec<f64>,
    /// z of each point, in the same order.
    ///
    /// Required; 1 to 500 items; each item -9999999 to 99999999.
    pub z_coord_list: Vec<f64>,
}

impl GenerateSurfacePoints {
    /// With its required fields.
    #[inline]
    pub fn new(
        x_coord_list: impl IntoIterator<Item = f64>,
        y_coord_list: impl IntoIterator<Item = f64>,
        z_coord_list: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self {
            x_coord_list: x_coord_list.into_iter().collect(),
            y_coord_list: y_coord_list.into_iter().collect(),
            z_coord_list: z_coord_list.into_iter().collect(),
        }
    }
}

record!(GenerateSurfacePoints {
    x_coord_list: "x_coord_list" => REQUIRED_ITEMS_1_500_EACH_RANGE_M9999999_99999999,
    y_coord_list: "y_coord_list" => REQUIRED_ITEMS_1_500_EACH_RANGE_M9999999_99999999,
    z_coord_list: "z_coord_list" => REQUIRED_ITEMS_1_500_EACH_RANGE_M9999999_99999999,
});

/// How much two ligands differ in 3D.
///
/// Reference: section 5.2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LigandDifference {
    /// The difference, by the method of the request.
    pub result: Option<f64>,
}

record!(LigandDifference {
    result: "result",
});

/// How the difference of two ligands is measured.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LigandDifferenceMethod {
    /// `RMSD`
    Rmsd,
    /// `EMD`
    Emd,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(LigandDifferenceMethod {
    Rmsd = "RMSD",
    Emd = "EMD",
});

/// Molecule of a ligand file.
///
/// Reference: `LigandPreviewInfoDto`, section 5.2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LigandPreview {
    /// Index of the ligand, from 0.
    ///
    /// 0 to 999.
    pub index: Option<i64>,
    /// Name of the ligand; one without a name is called `UNK` and its number, from 1.
    ///
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// Whether the ligand could be parsed.
    pub success: Option<bool>,
    /// The ligand in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub smiles: Option<String>,
    /// Chemical formula of the ligand.
    ///
    /// 1 to 128 characters.
    pub formula: Option<String>,
    /// Whether the file has the ligand in 3D.
    pub is_3d: Option<bool>,
    /// 3D structure of the ligand.
    pub structure: Option<LigandStructure>,
    /// Why the ligand could not be parsed; absent if it could.
    ///
    /// 1 to 512 characters.
    pub reason: Option<String>,
}

record!(LigandPreview {
    index: "index",
    name: "name",
    success: "success",
    smiles: "smiles",
    formula: "formula",
    is_3d: "is_3d",
    structure: "structure",
    reason: "reason",
});

/// First molecules of a ligand file, and how many it holds.
///
/// Reference: `LigandPreviewTaskResultDto`, section 5.2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LigandPreviewResult {
    /// Number of ligands counted so far.
    ///
    /// 0 to 1000000.
    pub count: Option<i64>,
    /// The molecules that were parsed.
    ///
    /// At most 1000 items.
    pub ligands: Option<Vec<LigandPreview>>,
    /// Whether the file holds more ligands than `count`; if not, `count` is all of them.
    pub has_more: Option<bool>,
}

record!(LigandPreviewResult {
    count: "count",
    ligands: "ligands",
    has_more: "has_more",
});

/// Task that previews a ligand file.
///
/// Reference: section 5.2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LigandPreviewTask {
    /// State of the task.
    pub status: Option<String>,
    /// The preview; absent while the task has not finished.
    pub result: Option<LigandPreviewResult>,
}

record!(LigandPreviewTask {
    status: "status",
    result: "result",
});

/// How similar two ligands are.
///
/// Reference: `LigandSimilarityGraphTaskResultPairDto`, section 5.2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LigandSimilarity {
    /// Names of the two ligands.
    ///
    /// Exactly 2 items; each item 1 to 32 characters.
    pub ligands: Option<Vec<String>>,
    /// Whether the similarity could be computed.
    pub success: Option<bool>,
    /// Similarity of the two.
    ///
    /// 0 to 1.
    pub similarity: Option<f64>,
    /// Why it could not be computed; absent or null if it could.
    ///
    /// 1 to 512 characters.
    pub reason: Option<String>,
}

record!(LigandSimilarity {
    ligands: "ligands",
    success: "success",
    similarity: "similarity",
    reason: "reason",
});

/// Ligand in SMILES notation.
///
/// Reference: section 5.2.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LigandSmiles {
    /// The ligand in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub smiles: Option<String>,
}

record!(LigandSmiles {
    smiles: "smiles",
});

/// 3D structure of a ligand, as the content of a file.
///
/// Reference: `LigandStructureDto`, sections 5.2.4, 5.2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LigandStructure {
    /// Format of the file, as its suffix.
    ///
    /// 1 to 5 characters.
    pub format: Option<String>,
    /// Whether `data` is compressed.
    ///
    /// Default `false`.
    pub compressed: Option<bool>,
    /// Content of the file: if `compressed`, the UTF-8 text in gzip and then base64, otherwise the text
    /// itself.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
}

impl LigandStructure {
    /// The text of `data`, unpacked from gzip and base64 if `compressed` says so; `None` if it is absent.
    ///
    /// # Errors
    ///
    /// If it is not what it should be, or unpacks to more than 128 MiB.
    pub fn data_text(&self) -> Result<Option<String>, crate::Error> {
        crate::runtime::transfer::encoded::unpack(
            "data",
            self.data.as_deref(),
            self.compressed.unwrap_or(false),
        )
    }
}

record!(LigandStructure {
    format: "format",
    compressed: "compressed",
    data: "data",
});

/// What to download: the molecules (`MOL`), or their complexes with the receptor (`COMPLEX`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoleculeDownloadMode {
    /// `MOL`
    Mol,
    /// `COMPLEX`
    Complex,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MoleculeDownloadMode {
    Mol = "MOL",
    Complex = "COMPLEX",
});

/// How far a task has come that packs molecules.
///
/// Reference: `TaskProgress`, section 5.2.19.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoleculeDownloadProgress {
    /// Part of the task that is done; whether as a fraction or in percent is not documented.
    pub overall: Option<f64>,
}

record!(MoleculeDownloadProgress {
    overall: "overall",
});

/// State of a task that packs molecules.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoleculeDownloadState {
    /// `WAITING`
    Waiting,
    /// `RUNNING`
    Running,
    /// `FINISHED`
    Finished,
    /// `CANCELLED`
    Cancelled,
    /// `ABNORMAL`
    Abnormal,
    /// `FAILED`
    Failed,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MoleculeDownloadState {
    Waiting = "WAITING",
    Running = "RUNNING",
    Finished = "FINISHED",
    Cancelled = "CANCELLED",
    Abnormal = "ABNORMAL",
    Failed = "FAILED",
});

crate::runtime::waiting::states!(MoleculeDownloadState, States::NONE.progress(&["WAITING", "RUNNING"]).success(&["FINISHED"]).failure(&["ABNORMAL", "FAILED"]).cancelled(&["CANCELLED"]));

/// Task that packs result molecules for download.
///
/// Reference: section 5.2.19.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoleculeDownloadTask {
    /// State of the task.
    ///
    /// One of `WAITING`, `RUNNING`, `FINISHED`, `CANCELLED`, `ABNORMAL`, `FAILED`.
    pub status: Option<MoleculeDownloadState>,
    /// Name of the archive.
    ///
    /// 1 to 512 characters.
    pub filename: Option<String>,
    /// Project path of the archive, such as `project:/dir/file.zip`.
    ///
    /// 1 to 2000 characters.
    pub out_dir: Option<String>,
    /// How far the task has come.
    pub progress: Option<MoleculeDownloadProgress>,
}

record!(MoleculeDownloadTask {
    status: "status",
    filename: "filename",
    out_dir: "out_dir",
    progress: "progress",
});

/// PDB file with the receptor to look at, either by address or with its content.
///
/// Reference: section 5.2.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParseDrugReceptorInfo {
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
    /// One of `PDB`.
    pub format: Option<ReceptorFileFormat>,
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
    /// Whether to add hydrogen atoms.
    ///
    /// Default `true`.
    pub add_hydrogen: Option<bool>,
}

impl ParseDrugReceptorInfo {
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
    /// One of `PDB`.
    #[inline]
    pub fn format<Form>(
        mut self,
        format: impl IntoOption<ReceptorFileFormat, Form>,
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
    /// Whether to add hydrogen atoms.
    ///
    /// Default `true`.
    #[inline]
    pub fn add_hydrogen(mut self, add_hydrogen: impl Into<Option<bool>>) -> Self {
        self.add_hydrogen = add_hydrogen.into();
        self
    }
}

record!(ParseDrugReceptorInfo {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
    add_hydrogen: "add_hydrogen",
});

/// Box around a binding pocket.
///
/// Reference: `DrugBoundingBoxDto`, sections 5.2.4, 5.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PocketBox {
    /// Center of the box: x, y and z.
    ///
    /// Exactly 3 items; each item -99999999 to 99999999.
    pub center: Option<Vec<f64>>,
    /// Lengths of the box along x, y and z.
    ///
    /// Exactly 3 items; each item 2 to 500.
    pub size: Option<Vec<f64>>,
}

record!(PocketBox {
    center: "center",
    size: "size",
});

/// Pockets of a receptor.
///
/// Reference: section 5.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PocketList {
    /// How the pockets were found: automatically (`AUTO`), over the whole receptor (`GLOBAL`), around a
    /// ligand (`LIGAND`) or around residues (`RESIDUES`).
    ///
    /// One of `AUTO`, `GLOBAL`, `LIGAND`, `RESIDUES`.
    pub mode: Option<PocketSearchMode>,
    /// Where the receptor can bind a ligand, one box each.
    ///
    /// 1 to 10 items.
    pub pockets: Option<Vec<PocketBox>>,
}

record!(PocketList {
    mode: "mode",
    pockets: "pockets",
});

/// How pockets are looked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PocketSearchMode {
    /// `AUTO`
    Auto,
    /// `GLOBAL`
    Global,
    /// `LIGAND`
    Ligand,
    /// `RESIDUES`
    Residues,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(PocketSearchMode {
    Auto = "AUTO",
    Global = "GLOBAL",
    Ligand = "LIGAND",
    Residues = "RESIDUES",
});

/// PDB file with a receptor or ligand, either by address or with its content.
///
/// Reference: `ReceptorDrugFileReq`, sections 5.2.3, 5.2.5, 5.2.7, 5.2.17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceptorFile {
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
    /// One of `PDB`.
    pub format: Option<ReceptorFileFormat>,
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
    /// Whether to add hydrogen atoms.
    ///
    /// Default `true`.
    pub add_hydrogen: Option<bool>,
}

impl ReceptorFile {
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
    /// One of `PDB`.
    #[inline]
    pub fn format<Form>(
        mut self,
        format: impl IntoOption<ReceptorFileFormat, Form>,
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
    /// Whether to add hydrogen atoms.
    ///
    /// Default `true`.
    #[inline]
    pub fn add_hydrogen(mut self, add_hydrogen: impl Into<Option<bool>>) -> Self {
        self.add_hydrogen = add_hydrogen.into();
        self
    }
}

record!(ReceptorFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
    add_hydrogen: "add_hydrogen",
});

/// Residues and ligands of a receptor.
///
/// Reference: section 5.2.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceptorInfo {
    /// Residues of the receptor.
    pub residues: Option<Vec<Residue>>,
    /// Ligands bound to the receptor.
    ///
    /// At most 10 items.
    pub ligands: Option<Vec<ReceptorLigand>>,
}

record!(ReceptorInfo {
    residues: "residues",
    ligands: "ligands",
});

/// Ligand bound to a receptor, and the pocket it is in.
///
/// Reference: `ReceptorLigandInfoDto`, section 5.2.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceptorLigand {
    /// Index of the ligand, from 0.
    ///
    /// 0 to 9.
    pub index: Option<i64>,
    /// Name of the ligand, that is of the residue it forms.
    ///
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// Whether the ligand could be parsed.
    pub success: Option<bool>,
    /// The ligand in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub smiles: Option<String>,
    /// Chemical formula of the ligand.
    ///
    /// 1 to 128 characters.
    pub formula: Option<String>,
    /// 3D structure of the ligand.
    pub structure: Option<LigandStructure>,
    /// Center and size of the pocket the ligand is in.
    pub bounding_box: Option<PocketBox>,
}

record!(ReceptorLigand {
    index: "index",
    name: "name",
    success: "success",
    smiles: "smiles",
    formula: "formula",
    structure: "structure",
    bounding_box: "bounding_box",
});

/// Receptor, and how to prepare it.
///
/// Reference: `RunReceptorPreprocessReq`, section 5.2.17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceptorPreparation {
    /// File with the receptor.
    ///
    /// Required.
    pub file: ReceptorFile,
    /// Whether to remove water molecules.
    ///
    /// Default `false`.
    pub remove_water: Option<bool>,
    /// Whether to remove ions.
    ///
    /// Default `false`.
    pub remove_ion: Option<bool>,
    /// Whether to remove ligands.
    ///
    /// Default `false`.
    pub remove_ligand: Option<bool>,
    /// Whether to add hydrogen atoms.
    ///
    /// Default `false`.
    pub add_hydrogen: Option<bool>,
}

impl ReceptorPreparation {
    /// With its required fields.
    #[inline]
    pub fn new(file: ReceptorFile) -> Self {
        Self { file, ..Default::default() }
    }
    /// Whether to remove water molecules.
    ///
    /// Default `false`.
    #[inline]
    pub fn remove_water(mut self, remove_water: impl Into<Option<bool>>) -> Self {
        self.remove_water = remove_water.into();
        self
    }
    /// Whether to remove ions.
    ///
    /// Default `false`.
    #[inline]
    pub fn remove_ion(mut self, remove_ion: impl Into<Option<bool>>) -> Self {
        self.remove_ion = remove_ion.into();
        self
    }
    /// Whether to remove ligands.
    ///
    /// Default `false`.
    #[inline]
    pub fn remove_ligand(mut self, remove_ligand: impl Into<Option<bool>>) -> Self {
        self.remove_ligand = remove_ligand.into();
        self
    }
    /// Whether to add hydrogen atoms.
    ///
    /// Default `false`.
    #[inline]
    pub fn add_hydrogen(mut self, add_hydrogen: impl Into<Option<bool>>) -> Self {
        self.add_hydrogen = add_hydrogen.into();
        self
    }
}

record!(ReceptorPreparation {
    file: "file" => REQUIRED,
    remove_water: "remove_water",
    remove_ion: "remove_ion",
    remove_ligand: "remove_ligand",
    add_hydrogen: "add_hydrogen",
});

/// Receptor to find the pockets of, and how to find them.
///
/// Reference: section 5.2.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecognizeDrugReceptorPocket {
    /// How to find pockets: automatically (`AUTO`), over the whole receptor (`GLOBAL`), around a ligand
    /// (`LIGAND`) or around residues (`RESIDUES`).
    ///
    /// Required; one of `AUTO`, `GLOBAL`, `LIGAND`, `RESIDUES`.
    pub mode: PocketSearchMode,
    /// File with the receptor.
    ///
    /// Required.
    pub receptor_file: ReceptorFile,
    /// File with the ligand, if the pocket is found by one.
    pub ligand_file: Option<DrugFile>,
    /// Residues at the pocket. Only if `mode` is `RESIDUES`.
    ///
    /// 1 to 32 items; each item 4 to 16 characters.
    pub residues: Option<Vec<String>>,
}

impl RecognizeDrugReceptorPocket {
    /// With its required fields.
    #[inline]
    pub fn new(mode: impl Into<PocketSearchMode>, receptor_file: ReceptorFile) -> Self {
        Self {
            mode: mode.into(),
            receptor_file,
            ..Default::default()
        }
    }
    /// File with the ligand, if the pocket is found by one.
    #[inline]
    pub fn ligand_file(mut self, ligand_file: impl Into<Option<DrugFile>>) -> Self {
        self.ligand_file = ligand_file.into();
        self
    }
    /// Residues at the pocket. Only if `mode` is `RESIDUES`.
    ///
    /// 1 to 32 items; each item 4 to 16 characters.
    #[inline]
    pub fn residues<Form>(
        mut self,
        residues: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.residues = IntoOptionalList::into_optional_list(residues);
        self
    }
}

record!(RecognizeDrugReceptorPocket {
    mode: "mode" => REQUIRED,
    receptor_file: "receptor_file" => REQUIRED,
    ligand_file: "ligand_file",
    residues: "residues" => ITEMS_1_32_EACH_LENGTH_4_16,
});

/// Amino acid residue or ligand of a receptor.
///
/// Reference: `ResidueDto`, section 5.2.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Residue {
    /// Name of the chain it belongs to.
    pub chain: Option<String>,
    /// Name of the residue or ligand, such as `MET`.
    ///
    /// 1 to 10 characters.
    pub name: Option<String>,
    /// Number of the residue or ligand in the sequence.
    pub id: Option<i64>,
}

record!(Residue {
    chain: "chain",
    name: "name",
    id: "id",
});

/// File with the ligand to convert, either by address or with its content.
///
/// Reference: section 5.2.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunDrugLigandToSmilesConversion {
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
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`, `CIF`.
    pub format: Option<ConvertibleFileFormat>,
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
}

impl RunDrugLigandToSmilesConversion {
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
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`, `CIF`.
    #[inline]
    pub fn format<Form>(
        mut self,
        format: impl IntoOption<ConvertibleFileFormat, Form>,
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
}

record!(RunDrugLigandToSmilesConversion {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

/// Receptor to prepare, and how.
///
/// Reference: section 5.2.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunDrugReceptorPreprocess {
    /// File with the receptor.
    ///
    /// Required.
    pub file: ReceptorFile,
    /// Whether to remove water molecules.
    ///
    /// Default `false`.
    pub remove_water: Option<bool>,
    /// Whether to remove ions.
    ///
    /// Default `false`.
    pub remove_ion: Option<bool>,
    /// Whether to remove ligands.
    ///
    /// Default `false`.
    pub remove_ligand: Option<bool>,
    /// Whether to add hydrogen atoms.
    ///
    /// Default `false`.
    pub add_hydrogen: Option<bool>,
}

impl RunDrugReceptorPreprocess {
    /// With its required fields.
    #[inline]
    pub fn new(file: ReceptorFile) -> Self {
        Self { file, ..Default::default() }
    }
    /// Whether to remove water molecules.
    ///
    /// Default `false`.
    #[inline]
    pub fn remove_water(mut self, remove_water: impl Into<Option<bool>>) -> Self {
        self.remove_water = remove_water.into();
        self
    }
    /// Whether to remove ions.
    ///
    /// Default `false`.
    #[inline]
    pub fn remove_ion(mut self, remove_ion: impl Into<Option<bool>>) -> Self {
        self.remove_ion = remove_ion.into();
        self
    }
    /// Whether to remove ligands.
    ///
    /// Default `false`.
    #[inline]
    pub fn remove_ligand(mut self, remove_ligand: impl Into<Option<bool>>) -> Self {
        self.remove_ligand = remove_ligand.into();
        self
    }
    /// Whether to add hydrogen atoms.
    ///
    /// Default `false`.
    #[inline]
    pub fn add_hydrogen(mut self, add_hydrogen: impl Into<Option<bool>>) -> Self {
        self.add_hydrogen = add_hydrogen.into();
        self
    }
}

record!(RunDrugReceptorPreprocess {
    file: "file" => REQUIRED,
    remove_water: "remove_water",
    remove_ion: "remove_ion",
    remove_ligand: "remove_ligand",
    add_hydrogen: "add_hydrogen",
});

/// FASTA file to count the sequences of.
///
/// Reference: section 5.2.20.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunFastaPreprocess {
    /// File with the sequences, in FASTA format.
    ///
    /// Required.
    pub file: ProteinSequenceFile,
    /// Number of sequences to preview.
    ///
    /// 0 to 100; default `1`.
    pub preview_count: Option<i64>,
    /// Number of sequences at which counting stops.
    ///
    /// 0 to 100; default `100`.
    pub count_limit: Option<i64>,
}

impl RunFastaPreprocess {
    /// With its required fields.
    #[inline]
    pub fn new(file: ProteinSequenceFile) -> Self {
        Self { file, ..Default::default() }
    }
    /// Number of sequences to preview.
    ///
    /// 0 to 100; default `1`.
    #[inline]
    pub fn preview_count(mut self, preview_count: impl Into<Option<i64>>) -> Self {
        self.preview_count = preview_count.into();
        self
    }
    /// Number of sequences at which counting stops.
    ///
    /// 0 to 100; default `100`.
    #[inline]
    pub fn count_limit(mut self, count_limit: impl Into<Option<i64>>) -> Self {
        self.count_limit = count_limit.into();
        self
    }
}

record!(RunFastaPreprocess {
    file: "file" => REQUIRED,
    preview_count: "preview_count" => RANGE_0_100,
    count_limit: "count_limit" => RANGE_0_100,
});

/// How many sequences a FASTA file holds.
///
/// Reference: section 5.2.20.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SequenceCount {
    /// Number of protein sequences counted so far.
    ///
    /// 0 to 100; default `100`.
    pub count: Option<i64>,
    /// Whether the file holds more sequences than `count`.
    pub has_more: Option<bool>,
}

record!(SequenceCount {
    count: "count",
    has_more: "has_more",
});

/// Similarities of ligands in pairs.
///
/// Reference: `LigandSimilarityGraphTaskResultDto`, section 5.2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimilarityGraph {
    /// The compared pairs.
    ///
    /// 1 to 100 items.
    pub pairs: Option<Vec<LigandSimilarity>>,
}

record!(SimilarityGraph {
    pairs: "pairs",
});

/// Ligand of a similarity graph.
///
/// Reference: `CreateLigandSimilarityGraphLigandDto`, section 5.2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimilarityGraphLigand {
    /// Unique name of the ligand; for one out of a receptor, residue, chain and number, such as
    /// `AQ4:A:999`.
    ///
    /// Required; 1 to 32 characters.
    pub name: String,
    /// The ligand in SMILES notation.
    ///
    /// Required; 1 to 512 characters.
    pub smiles: String,
    /// Whether it is the main ligand. With `CENTER`, exactly one must be.
    ///
    /// Default `false`.
    pub main: Option<bool>,
}

impl SimilarityGraphLigand {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, smiles: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            smiles: smiles.into(),
            ..Default::default()
        }
    }
    /// Whether it is the main ligand. With `CENTER`, exactly one must be.
    ///
    /// Default `false`.
    #[inline]
    pub fn main(mut self, main: impl Into<Option<bool>>) -> Self {
        self.main = main.into();
        self
    }
}

record!(SimilarityGraphLigand {
    name: "name" => REQUIRED_LENGTH_1_32,
    smiles: "smiles" => REQUIRED_LENGTH_1_512,
    main: "main",
});

/// Shape of a similarity graph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimilarityGraphMode {
    /// `CENTER`
    Center,
    /// `FREE`
    Free,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(SimilarityGraphMode {
    Center = "CENTER",
    Free = "FREE",
});

/// Task that compares ligands in pairs.
///
/// Reference: section 5.2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimilarityGraphTask {
    /// State of the task.
    pub status: Option<String>,
    /// The similarities; absent while the task has not finished.
    pub result: Option<SimilarityGraph>,
}

record!(SimilarityGraphTask {
    status: "status",
    result: "result",
});

static ITEMS_1_32_EACH_LENGTH_4_16: Rule = Rule::NONE.items(1, 32).each(&LENGTH_4_16);
static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_1_512: Rule = Rule::NONE.length(1, 512);
static LENGTH_4_16: Rule = Rule::NONE.length(4, 16);
static LENGTH_TO_10000000: Rule = Rule::NONE.length(0, 10000000);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_5000: Rule = Rule::NONE.length(0, 5000);
static LENGTH_TO_64: Rule = Rule::NONE.length(0, 64);
static RANGE_0_1: Rule = Rule::NONE.range(0.0, 1.0);
static RANGE_0_100: Rule = Rule::NONE.range(0.0, 100.0);
static RANGE_0_1000: Rule = Rule::NONE.range(0.0, 1000.0);
static RANGE_0_100000: Rule = Rule::NONE.range(0.0, 100000.0);
static RANGE_0_1000000: Rule = Rule::NONE.range(0.0, 1000000.0);
static RANGE_0_5000: Rule = Rule::NONE.range(0.0, 5000.0);
static RANGE_2_500: Rule = Rule::NONE.range(2.0, 500.0);
static RANGE_M9999999_99999999: Rule = Rule::NONE.range(-9999999.0, 99999999.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_10000_EACH_RANGE_0_100000: Rule = Rule::NONE
    .required()
    .items(1, 10000)
    .each(&RANGE_0_100000);
static REQUIRED_ITEMS_1_500_EACH_RANGE_M9999999_99999999: Rule = Rule::NONE
    .required()
    .items(1, 500)
    .each(&RANGE_M9999999_99999999);
static REQUIRED_ITEMS_2_101: Rule = Rule::NONE.required().items(2, 101);
static REQUIRED_ITEMS_3_3_EACH_RANGE_2_500: Rule = Rule::NONE
    .required()
    .items(3, 3)
    .each(&RANGE_2_500);
static REQUIRED_ITEMS_3_3_EACH_RANGE_M9999999_99999999: Rule = Rule::NONE
    .required()
    .items(3, 3)
    .each(&RANGE_M9999999_99999999);
static REQUIRED_LENGTH_1_1024: Rule = Rule::NONE.required().length(1, 1024);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
static REQUIRED_LENGTH_1_512: Rule = Rule::NONE.required().length(1, 512);
static REQUIRED_RANGE_0_20: Rule = Rule::NONE.required().range(0.0, 20.0);
