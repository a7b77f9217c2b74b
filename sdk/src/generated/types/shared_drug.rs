// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::Rule;
use crate::runtime::record::open_enum;
use crate::runtime::record::record;

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

record!(ClusterResult {
    method: "method",
    output_dir: "output_dir",
    status: "status",
    failed_reasons: "failed_reasons",
});

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

record!(CreatedDrugJob {
    id: "id",
    limit_concurrency: "limit_concurrency",
});

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
    #[inline]
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: Some(source.into()),
            ..Default::default()
        }
    }
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`.
    #[inline]
    pub fn format(mut self, format: impl Into<MoleculeFileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

record!(DrugFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

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

open_enum!(DrugFileSource {
    Extranet = "EXTRANET",
    Private = "PRIVATE",
    Public = "PUBLIC",
    Raw = "RAW",
});

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

record!(DrugJob {
    id: "id",
    name: "name",
    labels: "labels",
    status: "status",
    type_: "type",
    create_time: "create_time",
    finish_time: "finish_time",
    start_time: "start_time",
    failed_message: "failed_message",
    user_name: "user_name",
    output_dir: "output_dir",
    expect_charge_num: "expect_charge_num",
    real_charge_num: "real_charge_num",
    progress: "progress",
});

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
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Labels of the job: Chinese characters, letters, digits, spaces, underscores and hyphens, with no
    /// space at either end.
    ///
    /// At most 5 items; each item 1 to 32 characters.
    #[inline]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
}

record!(DrugJobBasics {
    name: "name" => REQUIRED_LENGTH_5_64,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
});

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

record!(DrugJobProgress {
    overall: "overall",
    estimated_finish_time: "estimated_finish_time",
});

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

record!(DrugJobTally {
    total_count: "total_count",
    failed_count: "failed_count",
});

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

record!(DrugModelSummary {
    id: "id",
    task_id: "task_id",
    name: "name",
    creator: "creator",
    type_: "type",
    value_range: "value_range",
    description: "description",
});

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

record!(FailureReason {
    reason: "reason",
    count: "count",
});

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
    #[inline]
    pub fn new(file: MoleculeFile, count: i64) -> Self {
        Self {
            file: Some(file),
            count: Some(count),
        }
    }
}

record!(MoleculeDataset {
    file: "file" => REQUIRED,
    count: "count" => REQUIRED_RANGE_1_1000000,
});

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
    #[inline]
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            ..Default::default()
        }
    }
    /// Address of the file: a project path such as `project:/dir/file` for `PRIVATE`, an obs address for
    /// `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`, `SMI`.
    #[inline]
    pub fn format(mut self, format: impl Into<MoleculeFileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

record!(MoleculeFile {
    source: "source" => REQUIRED_LENGTH_1_8,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

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

open_enum!(MoleculeFileFormat {
    Pdb = "PDB",
    Sdf = "SDF",
    Mol2 = "MOL2",
    Smi = "SMI",
});

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
    #[inline]
    pub fn new(
        center: impl IntoIterator<Item = f64>,
        size: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self {
            center: Some(center.into_iter().collect()),
            size: Some(size.into_iter().collect()),
            ..Default::default()
        }
    }
    /// Room to add around the box.
    ///
    /// 0 to 20.
    #[inline]
    pub fn padding(mut self, padding: f64) -> Self {
        self.padding = Some(padding);
        self
    }
}

record!(PaddedBoundingBox {
    center: "center" => REQUIRED_ITEMS_3_3_EACH_RANGE_M9999999_99999999,
    size: "size" => REQUIRED_ITEMS_3_3_EACH_RANGE_2_500,
    padding: "padding" => RANGE_0_20,
});

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
    #[inline]
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: Some(source.into()),
            ..Default::default()
        }
    }
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`.
    #[inline]
    pub fn format(mut self, format: impl Into<ProbeFileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

record!(ProbeFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

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

open_enum!(ProbeFileFormat {
    Pdb = "PDB",
    Sdf = "SDF",
    Mol2 = "MOL2",
});

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
    #[inline]
    pub fn new(source: impl Into<ProjectFileSource>, url: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            url: Some(url.into()),
            ..Default::default()
        }
    }
    /// Id of the platform project that holds the file. Only for a private file.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn eihealth_project_id(
        mut self,
        eihealth_project_id: impl Into<String>,
    ) -> Self {
        self.eihealth_project_id = Some(eihealth_project_id.into());
        self
    }
}

record!(ProjectFile {
    source: "source" => REQUIRED,
    url: "url" => REQUIRED_LENGTH_1_2000,
    eihealth_project_id: "eihealth_project_id" => LENGTH_1_128,
});

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

open_enum!(ProjectFileSource {
    Public = "public",
    Private = "private",
});

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
    #[inline]
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: Some(source.into()),
            ..Default::default()
        }
    }
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `FASTA`.
    #[inline]
    pub fn format(mut self, format: impl Into<SequenceFileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

record!(ProteinSequenceFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

/// Format of a receptor's content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceptorFileFormat {
    /// `PDB`
    Pdb,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(ReceptorFileFormat {
    Pdb = "PDB",
});

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
    #[inline]
    pub fn new(source: impl Into<DrugFileSource>) -> Self {
        Self {
            source: Some(source.into()),
            ..Default::default()
        }
    }
    /// Address of the file: an https address for `EXTRANET`, a project path such as `project:/dir/file` for
    /// `PRIVATE`, an obs address for `PUBLIC`. Absent for `RAW`.
    ///
    /// 1 to 2000 characters.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`.
    #[inline]
    pub fn format(mut self, format: impl Into<ReceptorFileFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

record!(ReceptorPdbFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

/// Format of the content of a file with protein sequences.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SequenceFileFormat {
    /// `FASTA`
    Fasta,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(SequenceFileFormat {
    Fasta = "FASTA",
});

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

record!(ValueRange {
    lower: "lower",
    upper: "upper",
});

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
