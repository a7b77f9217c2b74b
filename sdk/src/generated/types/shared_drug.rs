// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

/// Outcome of clustering the result molecules of a drug job.
///
/// Reference: `ClusterJobRsp`, sections 5.6.2, 5.8.2, 5.10.2, 5.11.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterResult {
    /// Clustering method; at present always `hiq_mc`.
    pub method: Option<String>,
    /// Project path of the folder that holds the clustered molecules.
    pub output_dir: Option<String>,
    /// State of the clustering.
    pub status: Option<String>,
    /// Why some of the molecules failed.
    pub failed_reasons: Option<Vec<FailureReason>>,
}

impl Record for ClusterResult {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("method", &self.method, &Rule::NONE)?;
        visitor.field("output_dir", &self.output_dir, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("failed_reasons", &self.failed_reasons, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "method" => read(&mut self.method, map)?,
            "output_dir" => read(&mut self.output_dir, map)?,
            "status" => read(&mut self.status, map)?,
            "failed_reasons" => read(&mut self.failed_reasons, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ClusterResult);

/// Id of a new drug job, and how many may run at once.
///
/// Reference: sections 5.4.5, 5.5.1, 5.6.1, 5.7.1 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedDrugJob {
    /// Id of the new job.
    pub id: Option<String>,
    /// Number of drug jobs that may run at once; present if that many do, so that this one waits.
    pub limit_concurrency: Option<i64>,
}

impl Record for CreatedDrugJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("limit_concurrency", &self.limit_concurrency, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "limit_concurrency" => read(&mut self.limit_concurrency, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreatedDrugJob);

/// File with a receptor or ligand, either by address or with its content.
///
/// Reference: `DrugFile`, sections 5.2.5, 5.2.7, 5.2.8, 5.2.9 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugFile {
    /// Where the file is: `EXTRANET` on the internet, such as the RCSB database; `PRIVATE` in a platform
    /// project; `PUBLIC` among the samples and libraries of the service; `RAW` in `data`.
    ///
    /// Required; one of `EXTRANET`, `PRIVATE`, `PUBLIC`, `RAW`.
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
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
}

impl DrugFile {
    /// With its required fields.
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: Some(source.into()),
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
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`.
    pub fn format(mut self, format: impl Into<MoleculeFileFormat>) -> Self {
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

impl Record for DrugFile {
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

record!(DrugFile);

/// Where a file with molecules or proteins is: `EXTRANET` on the internet, such as the RCSB database;
/// `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in
/// the request itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrugFileSource {
    /// `EXTRANET`
    Extranet,
    /// `PRIVATE`
    Private,
    /// `PUBLIC`
    Public,
    /// `RAW`
    Raw,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(
    DrugFileSource { Extranet = "EXTRANET", Private = "PRIVATE", Public = "PUBLIC", Raw =
    "RAW", }
);

/// What drug jobs of every type have in common.
///
/// Reference: `DrugJobDto`, sections 5.4.1, 5.5.2, 5.6.2, 5.7.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugJob {
    /// Id of the job.
    pub id: Option<String>,
    /// Name of the job.
    pub name: Option<String>,
    /// Labels of the job.
    pub labels: Option<Vec<String>>,
    /// State of the job: `WAITING`, `RUNNING`, `FINISHED`, `FAILED` or `CANCELLED`.
    pub status: Option<String>,
    /// Type of the job, such as `DOCKING`, `ADMET` or `FEP`.
    pub type_: Option<String>,
    /// When the job was created.
    pub create_time: Option<Timestamp>,
    /// When the job ended; absent while it has not.
    pub finish_time: Option<Timestamp>,
    /// When the job began to run; absent while it waits.
    pub start_time: Option<Timestamp>,
    /// Why the job failed; absent unless it did.
    pub failed_message: Option<String>,
    /// Name of the user who created the job.
    pub user_name: Option<String>,
    /// Folder the results are written to.
    pub output_dir: Option<String>,
    /// Number of charged calls the job is expected to take.
    pub expect_charge_num: Option<f64>,
    /// Number of charged calls the job has taken.
    pub real_charge_num: Option<f64>,
    /// How far a drug job has come.
    pub progress: Option<DrugJobProgress>,
}

impl Record for DrugJob {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("labels", &self.labels, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("finish_time", &self.finish_time, &Rule::NONE)?;
        visitor.field("start_time", &self.start_time, &Rule::NONE)?;
        visitor.field("failed_message", &self.failed_message, &Rule::NONE)?;
        visitor.field("user_name", &self.user_name, &Rule::NONE)?;
        visitor.field("output_dir", &self.output_dir, &Rule::NONE)?;
        visitor.field("expect_charge_num", &self.expect_charge_num, &Rule::NONE)?;
        visitor.field("real_charge_num", &self.real_charge_num, &Rule::NONE)?;
        visitor.field("progress", &self.progress, &Rule::NONE)?;
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
            "labels" => read(&mut self.labels, map)?,
            "status" => read(&mut self.status, map)?,
            "type" => read(&mut self.type_, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "finish_time" => read(&mut self.finish_time, map)?,
            "start_time" => read(&mut self.start_time, map)?,
            "failed_message" => read(&mut self.failed_message, map)?,
            "user_name" => read(&mut self.user_name, map)?,
            "output_dir" => read(&mut self.output_dir, map)?,
            "expect_charge_num" => read(&mut self.expect_charge_num, map)?,
            "real_charge_num" => read(&mut self.real_charge_num, map)?,
            "progress" => read(&mut self.progress, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugJob);

/// Name and labels of a drug job to create.
///
/// Reference: `CreateDrugJobBasicInfo`, sections 5.5.1, 5.6.1, 5.7.1, 5.8.1 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugJobBasics {
    /// Name of the job: letters, digits, spaces, underscores and hyphens, starting with a letter or digit.
    ///
    /// Required; 5 to 64 characters.
    pub name: String,
    /// Labels of the job: Chinese characters, letters, digits, spaces, underscores and hyphens, with no
    /// space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub labels: Option<Vec<String>>,
}

impl DrugJobBasics {
    /// With its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
    /// Labels of the job: Chinese characters, letters, digits, spaces, underscores and hyphens, with no
    /// space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for DrugJobBasics {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_5_64)?;
        visitor.field("labels", &self.labels, &ITEMS_TO_5_EACH_LENGTH_1_32)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "labels" => read(&mut self.labels, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugJobBasics);

/// How far a drug job has come.
///
/// Reference: `Progress`, sections 5.4.1, 5.5.2, 5.6.2, 5.7.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugJobProgress {
    /// Part of the whole job that is done; whether as a fraction or in percent is not documented.
    pub overall: Option<f64>,
    /// When the job is expected to end, in milliseconds.
    pub estimated_finish_time: Option<i64>,
}

impl Record for DrugJobProgress {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("overall", &self.overall, &Rule::NONE)?;
        visitor
            .field("estimated_finish_time", &self.estimated_finish_time, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "overall" => read(&mut self.overall, map)?,
            "estimated_finish_time" => read(&mut self.estimated_finish_time, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugJobProgress);

/// How many of the inputs of a drug job failed.
///
/// Reference: `JobResult`, sections 5.5.2, 5.6.2, 5.11.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugJobTally {
    /// Number of inputs.
    pub total_count: Option<i64>,
    /// Number of inputs that failed.
    pub failed_count: Option<i64>,
}

impl Record for DrugJobTally {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("total_count", &self.total_count, &Rule::NONE)?;
        visitor.field("failed_count", &self.failed_count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "total_count" => read(&mut self.total_count, map)?,
            "failed_count" => read(&mut self.failed_count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugJobTally);

/// Model that a drug job uses.
///
/// Reference: `BasicDrugModel`, sections 5.8.2, 5.10.2, 5.11.2, 5.12.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugModelSummary {
    /// Id of the model.
    pub id: Option<String>,
    /// Id of the task that trained the model.
    pub task_id: Option<String>,
    /// Name of the model.
    pub name: Option<String>,
    /// Name of the user who created the model.
    pub creator: Option<String>,
    /// Type of the model.
    pub type_: Option<String>,
    /// Range of values a regression model predicts.
    pub value_range: Option<ValueRange>,
    /// What the model predicts.
    pub description: Option<String>,
}

impl Record for DrugModelSummary {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("task_id", &self.task_id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("creator", &self.creator, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("value_range", &self.value_range, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "task_id" => read(&mut self.task_id, map)?,
            "name" => read(&mut self.name, map)?,
            "creator" => read(&mut self.creator, map)?,
            "type" => read(&mut self.type_, map)?,
            "value_range" => read(&mut self.value_range, map)?,
            "description" => read(&mut self.description, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugModelSummary);

/// Reason why part of a job failed, with the number of inputs it hit.
///
/// Reference: `FailedReasonRecord`, sections 5.5.2, 5.6.2, 5.8.2, 5.10.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailureReason {
    /// What went wrong.
    pub reason: Option<String>,
    /// Number of inputs that failed for this reason.
    pub count: Option<i64>,
}

impl Record for FailureReason {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("reason", &self.reason, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "reason" => read(&mut self.reason, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(FailureReason);

/// File with molecules, and how many it holds.
///
/// Reference: `MoleculeFileDto`, sections 5.11.1, 5.11.2, 5.14.1, 5.14.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoleculeDataset {
    /// File with molecules, either by address or with its content.
    ///
    /// Required.
    pub file: Option<MoleculeFile>,
    /// Number of molecules in the file.
    ///
    /// Required; 1 to 1000000.
    pub count: Option<i64>,
}

impl MoleculeDataset {
    /// With its required fields.
    pub fn new(file: MoleculeFile, count: i64) -> Self {
        Self {
            file: Some(file),
            count: Some(count),
        }
    }
}

impl Record for MoleculeDataset {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("count", &self.count, &REQUIRED_RANGE_1_1000000)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "file" => read(&mut self.file, map)?,
            "count" => read(&mut self.count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(MoleculeDataset);

/// File with molecules, either by address or with its content.
///
/// Reference: `MoleculeFile`, sections 5.11.1, 5.11.2, 5.14.1, 5.14.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoleculeFile {
    /// Where the file is: `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the
    /// service; `RAW` in `data`.
    ///
    /// Required; 1 to 8 characters.
    pub source: Option<String>,
    /// Address of the file: a project path such as `project:/dir/file` for `PRIVATE`, an obs address for
    /// `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`.
    pub format: Option<MoleculeFileFormat>,
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
}

impl MoleculeFile {
    /// With its required fields.
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            ..Self::default()
        }
    }
    /// Address of the file: a project path such as `project:/dir/file` for `PRIVATE`, an obs address for
    /// `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`.
    pub fn format(mut self, format: impl Into<MoleculeFileFormat>) -> Self {
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

impl Record for MoleculeFile {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source", &self.source, &REQUIRED_LENGTH_1_8)?;
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

record!(MoleculeFile);

/// Format of a molecule file's content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoleculeFileFormat {
    /// `PDB`
    Pdb,
    /// `SDF`
    Sdf,
    /// `MOL2`
    Mol2,
    /// `SMI`
    Smi,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MoleculeFileFormat { Pdb = "PDB", Sdf = "SDF", Mol2 = "MOL2", Smi = "SMI", });

/// Box around a binding pocket, with room to spare on every side.
///
/// Reference: `BoundingBoxDto`, sections 5.6.1, 5.6.2, 5.8.1, 5.8.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaddedBoundingBox {
    /// Center of the box: x, y and z.
    ///
    /// Required; exactly 3 items; each item -9999999 to 99999999.
    pub center: Option<Vec<f64>>,
    /// Lengths of the box along x, y and z.
    ///
    /// Required; exactly 3 items; each item 2 to 500.
    pub size: Option<Vec<f64>>,
    /// Room to add around the box.
    ///
    /// 0 to 20.
    pub padding: Option<f64>,
}

impl PaddedBoundingBox {
    /// With its required fields.
    pub fn new(
        center: impl IntoIterator<Item = f64>,
        size: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self {
            center: Some(center.into_iter().collect()),
            size: Some(size.into_iter().collect()),
            ..Self::default()
        }
    }
    /// Room to add around the box.
    ///
    /// 0 to 20.
    pub fn padding(mut self, padding: f64) -> Self {
        self.padding = Some(padding);
        self
    }
}

impl Record for PaddedBoundingBox {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor
            .field(
                "center",
                &self.center,
                &REQUIRED_ITEMS_3_3_EACH_RANGE_M9999999_99999999,
            )?;
        visitor.field("size", &self.size, &REQUIRED_ITEMS_3_3_EACH_RANGE_2_500)?;
        visitor.field("padding", &self.padding, &RANGE_0_20)?;
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

record!(PaddedBoundingBox);

/// File with a ligand, either by address or with its content.
///
/// Reference: `ProbeDrugFile`, sections 5.9.1, 5.9.2, 5.15.1, 5.15.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProbeFile {
    /// Where the file is.
    ///
    /// Required; one of `EXTRANET`, `PRIVATE`, `PUBLIC`, `RAW`.
    pub source: Option<DrugFileSource>,
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`.
    pub format: Option<ProbeFileFormat>,
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    pub data: Option<String>,
}

impl ProbeFile {
    /// With its required fields.
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: Some(source.into()),
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
    /// One of `PDB`, `SDF`, `MOL2`.
    pub fn format(mut self, format: impl Into<ProbeFileFormat>) -> Self {
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

impl Record for ProbeFile {
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

record!(ProbeFile);

/// Format of the content of a file with a ligand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProbeFileFormat {
    /// `PDB`
    Pdb,
    /// `SDF`
    Sdf,
    /// `MOL2`
    Mol2,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ProbeFileFormat { Pdb = "PDB", Sdf = "SDF", Mol2 = "MOL2", });

/// Data file, public or in a platform project.
///
/// Reference: `DatabaseFile`, sections 5.3.1, 5.3.5, 5.16.2, 5.16.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFile {
    /// Where the file is: `private` in a platform project, `public` among the data of the service.
    ///
    /// Required; one of `public`, `private`.
    pub source: Option<ProjectFileSource>,
    /// Address of the file: a project path such as `project:/dir/file` if it is private, an obs address if
    /// it is public.
    ///
    /// Required; 1 to 2000 characters.
    pub url: Option<String>,
    /// Id of the platform project that holds the file. Only for a private file.
    ///
    /// 1 to 128 characters.
    pub eihealth_project_id: Option<String>,
}

impl ProjectFile {
    /// With its required fields.
    pub fn new(source: impl Into<ProjectFileSource>, url: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
    /// Id of the platform project that holds the file. Only for a private file.
    ///
    /// 1 to 128 characters.
    pub fn eihealth_project_id(
        mut self,
        eihealth_project_id: impl Into<String>,
    ) -> Self {
        self.eihealth_project_id = Some(eihealth_project_id.into());
        self
    }
}

impl Record for ProjectFile {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source", &self.source, &REQUIRED)?;
        visitor.field("url", &self.url, &REQUIRED_LENGTH_1_2000)?;
        visitor.field("eihealth_project_id", &self.eihealth_project_id, &LENGTH_1_128)?;
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
            "eihealth_project_id" => read(&mut self.eihealth_project_id, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ProjectFile);

/// Where a file is: `public` among the libraries of the service, `private` in a platform project.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectFileSource {
    /// `public`
    Public,
    /// `private`
    Private,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ProjectFileSource { Public = "public", Private = "private", });

/// FASTA file with proteins, either by address or with its content.
///
/// Reference: `FastaReceptor`, sections 5.2.20, 5.14.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProteinSequenceFile {
    /// Where the file is.
    ///
    /// Required; one of `EXTRANET`, `PRIVATE`, `PUBLIC`, `RAW`.
    pub source: Option<DrugFileSource>,
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
}

impl ProteinSequenceFile {
    /// With its required fields.
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: Some(source.into()),
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
    /// One of `FASTA`.
    pub fn format(mut self, format: impl Into<SequenceFileFormat>) -> Self {
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

impl Record for ProteinSequenceFile {
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

record!(ProteinSequenceFile);

/// Format of a receptor's content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceptorFileFormat {
    /// `PDB`
    Pdb,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ReceptorFileFormat { Pdb = "PDB", });

/// PDB file with a receptor, either by address or with its content.
///
/// Reference: `ReceptorDrugFile`, sections 5.5.1, 5.5.2, 5.6.1, 5.6.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceptorPdbFile {
    /// Where the file is.
    ///
    /// Required; one of `EXTRANET`, `PRIVATE`, `PUBLIC`, `RAW`.
    pub source: Option<DrugFileSource>,
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
}

impl ReceptorPdbFile {
    /// With its required fields.
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: Some(source.into()),
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
}

impl Record for ReceptorPdbFile {
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

record!(ReceptorPdbFile);

/// Format of the content of a file with protein sequences.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SequenceFileFormat {
    /// `FASTA`
    Fasta,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(SequenceFileFormat { Fasta = "FASTA", });

/// Range of values a regression model predicts.
///
/// Reference: `ValueRange`, sections 5.8.2, 5.10.2, 5.11.2, 5.12.2 and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueRange {
    /// Lower bound. Only for a regression model.
    pub lower: Option<f64>,
    /// Upper bound. Only for a regression model.
    pub upper: Option<f64>,
}

impl Record for ValueRange {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("lower", &self.lower, &Rule::NONE)?;
        visitor.field("upper", &self.upper, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "lower" => read(&mut self.lower, map)?,
            "upper" => read(&mut self.upper, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(ValueRange);

static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
static LENGTH_TO_10000000: Rule = Rule::NONE.length(0, 10000000);
static RANGE_0_20: Rule = Rule::NONE.range(0.0, 20.0);
static RANGE_2_500: Rule = Rule::NONE.range(2.0, 500.0);
static RANGE_M9999999_99999999: Rule = Rule::NONE.range(-9999999.0, 99999999.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_3_3_EACH_RANGE_2_500: Rule = Rule::NONE
    .required()
    .items(3, 3)
    .each(&RANGE_2_500);
static REQUIRED_ITEMS_3_3_EACH_RANGE_M9999999_99999999: Rule = Rule::NONE
    .required()
    .items(3, 3)
    .each(&RANGE_M9999999_99999999);
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
static REQUIRED_LENGTH_1_8: Rule = Rule::NONE.required().length(1, 8);
static REQUIRED_LENGTH_5_64: Rule = Rule::NONE.required().length(5, 64);
static REQUIRED_RANGE_1_1000000: Rule = Rule::NONE.required().range(1.0, 1000000.0);
