// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
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

impl Record for CheckDrugLigandDifference {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("method", &self.method, &REQUIRED)?;
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("ref_file", &self.ref_file, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "method" => read(&mut self.method, map)?,
            "file" => read(&mut self.file, map)?,
            "ref_file" => read(&mut self.ref_file, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CheckDrugLigandDifference);

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

open_enum!(
    ConvertibleFileFormat { Pdb = "PDB", Sdf = "SDF", Mol2 = "MOL2", Smi = "SMI", Cif =
    "CIF", }
);

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
    pub fn new(receptor_file: ReceptorFile) -> Self {
        Self {
            receptor_file,
            ..Self::default()
        }
    }
    /// File with the ligand. Without it, the receptor file must hold one.
    pub fn ligand_file(mut self, ligand_file: DrugFile) -> Self {
        self.ligand_file = Some(ligand_file);
        self
    }
    /// Name of the ligand.
    ///
    /// At most 128 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Record for CreateDrugLigandInteraction2dSvg {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("receptor_file", &self.receptor_file, &REQUIRED)?;
        visitor.field("ligand_file", &self.ligand_file, &Rule::NONE)?;
        visitor.field("name", &self.name, &LENGTH_TO_128)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "receptor_file" => read(&mut self.receptor_file, map)?,
            "ligand_file" => read(&mut self.ligand_file, map)?,
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateDrugLigandInteraction2dSvg);

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
    pub fn new(ligand_file: DrugFile) -> Self {
        Self {
            ligand_file,
            ..Self::default()
        }
    }
    /// Number of molecules to parse; those beyond are only counted.
    ///
    /// 0 to 1000; default `100`.
    pub fn preview_count(mut self, preview_count: i64) -> Self {
        self.preview_count = Some(preview_count);
        self
    }
    /// Number of molecules at which counting stops and `has_more` is set; not below `preview_count`.
    ///
    /// 0 to 1000000; default `1000`.
    pub fn count_limit(mut self, count_limit: i64) -> Self {
        self.count_limit = Some(count_limit);
        self
    }
    /// Whether to generate 3D conformations.
    ///
    /// Default `true`.
    pub fn generate_3d(mut self, generate_3d: bool) -> Self {
        self.generate_3d = Some(generate_3d);
        self
    }
}

impl Record for CreateDrugLigandPreviewTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("ligand_file", &self.ligand_file, &REQUIRED)?;
        visitor.field("preview_count", &self.preview_count, &RANGE_0_1000)?;
        visitor.field("count_limit", &self.count_limit, &RANGE_0_1000000)?;
        visitor.field("generate_3d", &self.generate_3d, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "ligand_file" => read(&mut self.ligand_file, map)?,
            "preview_count" => read(&mut self.preview_count, map)?,
            "count_limit" => read(&mut self.count_limit, map)?,
            "generate_3d" => read(&mut self.generate_3d, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateDrugLigandPreviewTask);

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
    pub fn new(smiles: impl Into<String>) -> Self {
        Self { smiles: smiles.into() }
    }
}

impl Record for CreateDrugLigandSdf {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &REQUIRED_LENGTH_1_512)?;
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

record!(CreateDrugLigandSdf);

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

impl Record for CreateDrugLigandSimilarityGraphTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("mode", &self.mode, &REQUIRED)?;
        visitor.field("ligands", &self.ligands, &REQUIRED_ITEMS_2_101)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "mode" => read(&mut self.mode, map)?,
            "ligands" => read(&mut self.ligands, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateDrugLigandSimilarityGraphTask);

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
    pub fn new(smiles: impl Into<String>) -> Self {
        Self {
            smiles: smiles.into(),
            ..Self::default()
        }
    }
    /// Scaffold of the molecule, in SMILES notation.
    ///
    /// 1 to 512 characters.
    pub fn scaffold(mut self, scaffold: impl Into<String>) -> Self {
        self.scaffold = Some(scaffold.into());
        self
    }
    /// Size of the drawing.
    ///
    /// 0 to 5000; default `320`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
    /// Height of the drawing.
    ///
    /// 0 to 5000; default `0`.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Width of the drawing.
    ///
    /// 0 to 5000; default `0`.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Numbers of the substructures to highlight, as text.
    ///
    /// At most 5000 characters.
    pub fn alerts(mut self, alerts: impl Into<String>) -> Self {
        self.alerts = Some(alerts.into());
        self
    }
    /// Number of columns to show.
    ///
    /// 0 to 100000; default `0`.
    pub fn ncols(mut self, ncols: i64) -> Self {
        self.ncols = Some(ncols);
        self
    }
    /// Opacity of the background.
    ///
    /// 0 to 1; default `0`.
    pub fn bgopacity(mut self, bgopacity: f64) -> Self {
        self.bgopacity = Some(bgopacity);
        self
    }
    /// Color of the background.
    ///
    /// At most 64 characters.
    pub fn bgcolor(mut self, bgcolor: impl Into<String>) -> Self {
        self.bgcolor = Some(bgcolor.into());
        self
    }
    /// Color of the foreground.
    ///
    /// At most 64 characters.
    pub fn fgcolor(mut self, fgcolor: impl Into<String>) -> Self {
        self.fgcolor = Some(fgcolor.into());
        self
    }
    /// Color of carbon atoms.
    ///
    /// At most 64 characters.
    pub fn ccolor(mut self, ccolor: impl Into<String>) -> Self {
        self.ccolor = Some(ccolor.into());
        self
    }
    /// Color of nitrogen atoms.
    ///
    /// At most 64 characters.
    pub fn ncolor(mut self, ncolor: impl Into<String>) -> Self {
        self.ncolor = Some(ncolor.into());
        self
    }
    /// Color of oxygen atoms.
    ///
    /// At most 64 characters.
    pub fn ocolor(mut self, ocolor: impl Into<String>) -> Self {
        self.ocolor = Some(ocolor.into());
        self
    }
}

impl Record for CreateDrugLigandSvg {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &REQUIRED_LENGTH_1_1024)?;
        visitor.field("scaffold", &self.scaffold, &LENGTH_1_512)?;
        visitor.field("size", &self.size, &RANGE_0_5000)?;
        visitor.field("height", &self.height, &RANGE_0_5000)?;
        visitor.field("width", &self.width, &RANGE_0_5000)?;
        visitor.field("alerts", &self.alerts, &LENGTH_TO_5000)?;
        visitor.field("ncols", &self.ncols, &RANGE_0_100000)?;
        visitor.field("bgopacity", &self.bgopacity, &RANGE_0_1)?;
        visitor.field("bgcolor", &self.bgcolor, &LENGTH_TO_64)?;
        visitor.field("fgcolor", &self.fgcolor, &LENGTH_TO_64)?;
        visitor.field("ccolor", &self.ccolor, &LENGTH_TO_64)?;
        visitor.field("ncolor", &self.ncolor, &LENGTH_TO_64)?;
        visitor.field("ocolor", &self.ocolor, &LENGTH_TO_64)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "smiles" => read(&mut self.smiles, map)?,
            "scaffold" => read(&mut self.scaffold, map)?,
            "size" => read(&mut self.size, map)?,
            "height" => read(&mut self.height, map)?,
            "width" => read(&mut self.width, map)?,
            "alerts" => read(&mut self.alerts, map)?,
            "ncols" => read(&mut self.ncols, map)?,
            "bgopacity" => read(&mut self.bgopacity, map)?,
            "bgcolor" => read(&mut self.bgcolor, map)?,
            "fgcolor" => read(&mut self.fgcolor, map)?,
            "ccolor" => read(&mut self.ccolor, map)?,
            "ncolor" => read(&mut self.ncolor, map)?,
            "ocolor" => read(&mut self.ocolor, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateDrugLigandSvg);

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

impl Record for CreateMolBatchDownloadTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("job_id", &self.job_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("job_result_url", &self.job_result_url, &REQUIRED_LENGTH_1_2000)?;
        visitor.field("mode", &self.mode, &REQUIRED)?;
        visitor
            .field(
                "selected",
                &self.selected,
                &REQUIRED_ITEMS_1_10000_EACH_RANGE_0_100000,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "job_id" => read(&mut self.job_id, map)?,
            "job_result_url" => read(&mut self.job_result_url, map)?,
            "mode" => read(&mut self.mode, map)?,
            "selected" => read(&mut self.selected, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateMolBatchDownloadTask);

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
    pub fn new(receptor: ReceptorPreparation, ligand: ReceptorFile) -> Self {
        Self { receptor, ligand }
    }
}

impl Record for GenerateComplexCombine {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("receptor", &self.receptor, &REQUIRED)?;
        visitor.field("ligand", &self.ligand, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "receptor" => read(&mut self.receptor, map)?,
            "ligand" => read(&mut self.ligand, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(GenerateComplexCombine);

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

impl Record for GeneratePocketFile {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field(
                "center",
                &self.center,
                &REQUIRED_ITEMS_3_3_EACH_RANGE_M9999999_99999999,
            )?;
        visitor.field("size", &self.size, &REQUIRED_ITEMS_3_3_EACH_RANGE_2_500)?;
        visitor.field("padding", &self.padding, &REQUIRED_RANGE_0_20)?;
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
            "padding" => read(&mut self.padding, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(GeneratePocketFile);

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

impl Record for GenerateSurfacePoints {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field(
                "x_coord_list",
                &self.x_coord_list,
                &REQUIRED_ITEMS_1_500_EACH_RANGE_M9999999_99999999,
            )?;
        visitor
            .field(
                "y_coord_list",
                &self.y_coord_list,
                &REQUIRED_ITEMS_1_500_EACH_RANGE_M9999999_99999999,
            )?;
        visitor
            .field(
                "z_coord_list",
                &self.z_coord_list,
                &REQUIRED_ITEMS_1_500_EACH_RANGE_M9999999_99999999,
            )?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "x_coord_list" => read(&mut self.x_coord_list, map)?,
            "y_coord_list" => read(&mut self.y_coord_list, map)?,
            "z_coord_list" => read(&mut self.z_coord_list, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(GenerateSurfacePoints);

/// How much two ligands differ in 3D.
///
/// Reference: section 5.2.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LigandDifference {
    /// The difference, by the method of the request.
    pub result: Option<f64>,
}

impl Record for LigandDifference {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("result", &self.result, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "result" => read(&mut self.result, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LigandDifference);

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

open_enum!(LigandDifferenceMethod { Rmsd = "RMSD", Emd = "EMD", });

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

impl Record for LigandPreview {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("index", &self.index, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("success", &self.success, &Rule::NONE)?;
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("formula", &self.formula, &Rule::NONE)?;
        visitor.field("is_3d", &self.is_3d, &Rule::NONE)?;
        visitor.field("structure", &self.structure, &Rule::NONE)?;
        visitor.field("reason", &self.reason, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "index" => read(&mut self.index, map)?,
            "name" => read(&mut self.name, map)?,
            "success" => read(&mut self.success, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "formula" => read(&mut self.formula, map)?,
            "is_3d" => read(&mut self.is_3d, map)?,
            "structure" => read(&mut self.structure, map)?,
            "reason" => read(&mut self.reason, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LigandPreview);

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

impl Record for LigandPreviewResult {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("ligands", &self.ligands, &Rule::NONE)?;
        visitor.field("has_more", &self.has_more, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "ligands" => read(&mut self.ligands, map)?,
            "has_more" => read(&mut self.has_more, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LigandPreviewResult);

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

impl Record for LigandPreviewTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("status", &self.status, &Rule::NONE)?;
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
            "result" => read(&mut self.result, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LigandPreviewTask);

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

impl Record for LigandSimilarity {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("ligands", &self.ligands, &Rule::NONE)?;
        visitor.field("success", &self.success, &Rule::NONE)?;
        visitor.field("similarity", &self.similarity, &Rule::NONE)?;
        visitor.field("reason", &self.reason, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "ligands" => read(&mut self.ligands, map)?,
            "success" => read(&mut self.success, map)?,
            "similarity" => read(&mut self.similarity, map)?,
            "reason" => read(&mut self.reason, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LigandSimilarity);

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

impl Record for LigandSmiles {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
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

record!(LigandSmiles);

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

impl Record for LigandStructure {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("format", &self.format, &Rule::NONE)?;
        visitor.field("compressed", &self.compressed, &Rule::NONE)?;
        visitor.field("data", &self.data, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "format" => read(&mut self.format, map)?,
            "compressed" => read(&mut self.compressed, map)?,
            "data" => read(&mut self.data, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(LigandStructure);

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

open_enum!(MoleculeDownloadMode { Mol = "MOL", Complex = "COMPLEX", });

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

open_enum!(
    MoleculeDownloadState { Waiting = "WAITING", Running = "RUNNING", Finished =
    "FINISHED", Cancelled = "CANCELLED", Abnormal = "ABNORMAL", Failed = "FAILED", }
);

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
}

impl Record for MoleculeDownloadTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("filename", &self.filename, &Rule::NONE)?;
        visitor.field("out_dir", &self.out_dir, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "status" => read(&mut self.status, map)?,
            "filename" => read(&mut self.filename, map)?,
            "out_dir" => read(&mut self.out_dir, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(MoleculeDownloadTask);

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
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: source.into(),
            ..Self::default()
        }
    }
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`.
    pub fn format(mut self, format: impl Into<ReceptorFileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
    /// Whether to add hydrogen atoms.
    ///
    /// Default `true`.
    pub fn add_hydrogen(mut self, add_hydrogen: bool) -> Self {
        self.add_hydrogen = Some(add_hydrogen);
        self
    }
}

impl Record for ParseDrugReceptorInfo {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source", &self.source, &REQUIRED)?;
        visitor.field("url", &self.url, &LENGTH_1_2000)?;
        visitor.field("format", &self.format, &Rule::NONE)?;
        visitor.field("data", &self.data, &LENGTH_TO_10000000)?;
        visitor.field("add_hydrogen", &self.add_hydrogen, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source" => read(&mut self.source, map)?,
            "url" => read(&mut self.url, map)?,
            "format" => read(&mut self.format, map)?,
            "data" => read(&mut self.data, map)?,
            "add_hydrogen" => read(&mut self.add_hydrogen, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ParseDrugReceptorInfo);

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

impl Record for PocketBox {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("center", &self.center, &Rule::NONE)?;
        visitor.field("size", &self.size, &Rule::NONE)?;
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

record!(PocketBox);

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

impl Record for PocketList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("mode", &self.mode, &Rule::NONE)?;
        visitor.field("pockets", &self.pockets, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "mode" => read(&mut self.mode, map)?,
            "pockets" => read(&mut self.pockets, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(PocketList);

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

open_enum!(
    PocketSearchMode { Auto = "AUTO", Global = "GLOBAL", Ligand = "LIGAND", Residues =
    "RESIDUES", }
);

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
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: source.into(),
            ..Self::default()
        }
    }
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`.
    pub fn format(mut self, format: impl Into<ReceptorFileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
    /// Whether to add hydrogen atoms.
    ///
    /// Default `true`.
    pub fn add_hydrogen(mut self, add_hydrogen: bool) -> Self {
        self.add_hydrogen = Some(add_hydrogen);
        self
    }
}

impl Record for ReceptorFile {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source", &self.source, &REQUIRED)?;
        visitor.field("url", &self.url, &LENGTH_1_2000)?;
        visitor.field("format", &self.format, &Rule::NONE)?;
        visitor.field("data", &self.data, &LENGTH_TO_10000000)?;
        visitor.field("add_hydrogen", &self.add_hydrogen, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source" => read(&mut self.source, map)?,
            "url" => read(&mut self.url, map)?,
            "format" => read(&mut self.format, map)?,
            "data" => read(&mut self.data, map)?,
            "add_hydrogen" => read(&mut self.add_hydrogen, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ReceptorFile);

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

impl Record for ReceptorInfo {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("residues", &self.residues, &Rule::NONE)?;
        visitor.field("ligands", &self.ligands, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "residues" => read(&mut self.residues, map)?,
            "ligands" => read(&mut self.ligands, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ReceptorInfo);

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

impl Record for ReceptorLigand {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("index", &self.index, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("success", &self.success, &Rule::NONE)?;
        visitor.field("smiles", &self.smiles, &Rule::NONE)?;
        visitor.field("formula", &self.formula, &Rule::NONE)?;
        visitor.field("structure", &self.structure, &Rule::NONE)?;
        visitor.field("bounding_box", &self.bounding_box, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "index" => read(&mut self.index, map)?,
            "name" => read(&mut self.name, map)?,
            "success" => read(&mut self.success, map)?,
            "smiles" => read(&mut self.smiles, map)?,
            "formula" => read(&mut self.formula, map)?,
            "structure" => read(&mut self.structure, map)?,
            "bounding_box" => read(&mut self.bounding_box, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ReceptorLigand);

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
    pub fn new(file: ReceptorFile) -> Self {
        Self { file, ..Self::default() }
    }
    /// Whether to remove water molecules.
    ///
    /// Default `false`.
    pub fn remove_water(mut self, remove_water: bool) -> Self {
        self.remove_water = Some(remove_water);
        self
    }
    /// Whether to remove ions.
    ///
    /// Default `false`.
    pub fn remove_ion(mut self, remove_ion: bool) -> Self {
        self.remove_ion = Some(remove_ion);
        self
    }
    /// Whether to remove ligands.
    ///
    /// Default `false`.
    pub fn remove_ligand(mut self, remove_ligand: bool) -> Self {
        self.remove_ligand = Some(remove_ligand);
        self
    }
    /// Whether to add hydrogen atoms.
    ///
    /// Default `false`.
    pub fn add_hydrogen(mut self, add_hydrogen: bool) -> Self {
        self.add_hydrogen = Some(add_hydrogen);
        self
    }
}

impl Record for ReceptorPreparation {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("remove_water", &self.remove_water, &Rule::NONE)?;
        visitor.field("remove_ion", &self.remove_ion, &Rule::NONE)?;
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
            "file" => read(&mut self.file, map)?,
            "remove_water" => read(&mut self.remove_water, map)?,
            "remove_ion" => read(&mut self.remove_ion, map)?,
            "remove_ligand" => read(&mut self.remove_ligand, map)?,
            "add_hydrogen" => read(&mut self.add_hydrogen, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ReceptorPreparation);

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
    pub fn new(mode: impl Into<PocketSearchMode>, receptor_file: ReceptorFile) -> Self {
        Self {
            mode: mode.into(),
            receptor_file,
            ..Self::default()
        }
    }
    /// File with the ligand, if the pocket is found by one.
    pub fn ligand_file(mut self, ligand_file: DrugFile) -> Self {
        self.ligand_file = Some(ligand_file);
        self
    }
    /// Residues at the pocket. Only if `mode` is `RESIDUES`.
    ///
    /// 1 to 32 items; each item 4 to 16 characters.
    pub fn residues(
        mut self,
        residues: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.residues = Some(residues.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for RecognizeDrugReceptorPocket {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("mode", &self.mode, &REQUIRED)?;
        visitor.field("receptor_file", &self.receptor_file, &REQUIRED)?;
        visitor.field("ligand_file", &self.ligand_file, &Rule::NONE)?;
        visitor.field("residues", &self.residues, &ITEMS_1_32_EACH_LENGTH_4_16)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "mode" => read(&mut self.mode, map)?,
            "receptor_file" => read(&mut self.receptor_file, map)?,
            "ligand_file" => read(&mut self.ligand_file, map)?,
            "residues" => read(&mut self.residues, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(RecognizeDrugReceptorPocket);

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

impl Record for Residue {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("chain", &self.chain, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("id", &self.id, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "chain" => read(&mut self.chain, map)?,
            "name" => read(&mut self.name, map)?,
            "id" => read(&mut self.id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(Residue);

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
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: source.into(),
            ..Self::default()
        }
    }
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`, `CIF`.
    pub fn format(mut self, format: impl Into<ConvertibleFileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl Record for RunDrugLigandToSmilesConversion {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source", &self.source, &REQUIRED)?;
        visitor.field("url", &self.url, &LENGTH_1_2000)?;
        visitor.field("format", &self.format, &Rule::NONE)?;
        visitor.field("data", &self.data, &LENGTH_TO_10000000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "source" => read(&mut self.source, map)?,
            "url" => read(&mut self.url, map)?,
            "format" => read(&mut self.format, map)?,
            "data" => read(&mut self.data, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(RunDrugLigandToSmilesConversion);

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
    pub fn new(file: ReceptorFile) -> Self {
        Self { file, ..Self::default() }
    }
    /// Whether to remove water molecules.
    ///
    /// Default `false`.
    pub fn remove_water(mut self, remove_water: bool) -> Self {
        self.remove_water = Some(remove_water);
        self
    }
    /// Whether to remove ions.
    ///
    /// Default `false`.
    pub fn remove_ion(mut self, remove_ion: bool) -> Self {
        self.remove_ion = Some(remove_ion);
        self
    }
    /// Whether to remove ligands.
    ///
    /// Default `false`.
    pub fn remove_ligand(mut self, remove_ligand: bool) -> Self {
        self.remove_ligand = Some(remove_ligand);
        self
    }
    /// Whether to add hydrogen atoms.
    ///
    /// Default `false`.
    pub fn add_hydrogen(mut self, add_hydrogen: bool) -> Self {
        self.add_hydrogen = Some(add_hydrogen);
        self
    }
}

impl Record for RunDrugReceptorPreprocess {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("remove_water", &self.remove_water, &Rule::NONE)?;
        visitor.field("remove_ion", &self.remove_ion, &Rule::NONE)?;
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
            "file" => read(&mut self.file, map)?,
            "remove_water" => read(&mut self.remove_water, map)?,
            "remove_ion" => read(&mut self.remove_ion, map)?,
            "remove_ligand" => read(&mut self.remove_ligand, map)?,
            "add_hydrogen" => read(&mut self.add_hydrogen, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(RunDrugReceptorPreprocess);

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
    pub fn new(file: ProteinSequenceFile) -> Self {
        Self { file, ..Self::default() }
    }
    /// Number of sequences to preview.
    ///
    /// 0 to 100; default `1`.
    pub fn preview_count(mut self, preview_count: i64) -> Self {
        self.preview_count = Some(preview_count);
        self
    }
    /// Number of sequences at which counting stops.
    ///
    /// 0 to 100; default `100`.
    pub fn count_limit(mut self, count_limit: i64) -> Self {
        self.count_limit = Some(count_limit);
        self
    }
}

impl Record for RunFastaPreprocess {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("preview_count", &self.preview_count, &RANGE_0_100)?;
        visitor.field("count_limit", &self.count_limit, &RANGE_0_100)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "file" => read(&mut self.file, map)?,
            "preview_count" => read(&mut self.preview_count, map)?,
            "count_limit" => read(&mut self.count_limit, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(RunFastaPreprocess);

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

impl Record for SequenceCount {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("has_more", &self.has_more, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "count" => read(&mut self.count, map)?,
            "has_more" => read(&mut self.has_more, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SequenceCount);

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

impl Record for SimilarityGraph {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("pairs", &self.pairs, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "pairs" => read(&mut self.pairs, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SimilarityGraph);

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
    pub fn new(name: impl Into<String>, smiles: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            smiles: smiles.into(),
            ..Self::default()
        }
    }
    /// Whether it is the main ligand. With `CENTER`, exactly one must be.
    ///
    /// Default `false`.
    pub fn main(mut self, main: bool) -> Self {
        self.main = Some(main);
        self
    }
}

impl Record for SimilarityGraphLigand {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_1_32)?;
        visitor.field("smiles", &self.smiles, &REQUIRED_LENGTH_1_512)?;
        visitor.field("main", &self.main, &Rule::NONE)?;
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
            "main" => read(&mut self.main, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SimilarityGraphLigand);

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

open_enum!(SimilarityGraphMode { Center = "CENTER", Free = "FREE", });

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

impl Record for SimilarityGraphTask {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("status", &self.status, &Rule::NONE)?;
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
            "result" => read(&mut self.result, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(SimilarityGraphTask);

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
