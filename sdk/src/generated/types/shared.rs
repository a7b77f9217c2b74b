// Generated from spec/ by `cargo xtask regen`. Do not edit.

#![allow(unused_imports)]
use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};
#[allow(unused_imports)]
use crate::runtime::waiting::States;

/// Outcome of importing one app.
///
/// Reference: `ImportAppRsp`, sections 4.5.1.2, 4.5.4.2.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppImport {
    /// Id of the app in the source project.
    pub source_app_id: Option<String>,
    /// Id of the app in this project.
    pub destination_app_id: Option<String>,
    /// Name of the app in this project.
    pub destination_app_name: Option<String>,
    /// Version of the app.
    pub version: Option<String>,
    /// Why the import failed; absent if it succeeded.
    pub message: Option<String>,
    /// Whether the app was imported, such as `IMPORT_SUCCESS`.
    pub status: Option<String>,
}

#[cfg(feature = "app")]
record!(AppImport {
    source_app_id: "source_app_id",
    destination_app_id: "destination_app_id",
    destination_app_name: "destination_app_name",
    version: "version",
    message: "message",
    status: "status",
});

/// Input parameter that an app declares.
///
/// Reference: `ApplInputParameterDto`, sections 4.5.1.5, 4.5.1.6, 4.5.1.7, 4.5.2.3 and others.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppInput {
    /// Name of the parameter, unique within the app: lowercase letters, digits and hyphens, starting with a
    /// letter and not ending with a hyphen.
    ///
    /// Required; 1 to 32 characters.
    pub name: Option<String>,
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Whether a job must give the parameter.
    ///
    /// Required.
    pub required: Option<bool>,
    /// How to run over several values at once; only `vars_iter` is supported. Without it, the parameter is
    /// not concurrent.
    ///
    /// One of `vars_iter`.
    pub concurrent: Option<ParameterConcurrency>,
    /// Type of the parameter: `STRING`, `FILE`, `DIRECTORY` or `ENUM`.
    ///
    /// Required; one of `STRING`, `FILE`, `DIRECTORY`, `ENUM`.
    pub type_: Option<AppParameterType>,
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    pub pattern: Option<String>,
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
    pub values: Option<Vec<String>>,
    /// Values to choose from. Required if `type` is `ENUM`.
    ///
    /// At most 20 items; each item at most 128 characters.
    pub enum_: Option<Vec<String>>,
}

#[cfg(feature = "app")]
impl AppInput {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        required: bool,
        type_: impl Into<AppParameterType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            required: Some(required),
            type_: Some(type_.into()),
            ..Default::default()
        }
    }
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// How to run over several values at once; only `vars_iter` is supported. Without it, the parameter is
    /// not concurrent.
    ///
    /// One of `vars_iter`.
    #[inline]
    pub fn concurrent<Form>(
        mut self,
        concurrent: impl IntoOption<ParameterConcurrency, Form>,
    ) -> Self {
        self.concurrent = IntoOption::into_option(concurrent);
        self
    }
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn pattern<Form>(mut self, pattern: impl IntoOption<String, Form>) -> Self {
        self.pattern = IntoOption::into_option(pattern);
        self
    }
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
    #[inline]
    pub fn values<Form>(mut self, values: impl IntoOptionalList<String, Form>) -> Self {
        self.values = IntoOptionalList::into_optional_list(values);
        self
    }
    /// Values to choose from. Required if `type` is `ENUM`.
    ///
    /// At most 20 items; each item at most 128 characters.
    #[inline]
    pub fn enum_<Form>(mut self, enum_: impl IntoOptionalList<String, Form>) -> Self {
        self.enum_ = IntoOptionalList::into_optional_list(enum_);
        self
    }
}

#[cfg(feature = "app")]
record!(AppInput {
    name: "name" => REQUIRED_LENGTH_1_32,
    description: "description" => LENGTH_TO_255,
    required: "required" => REQUIRED,
    concurrent: "concurrent",
    type_: "type" => REQUIRED,
    pattern: "pattern" => LENGTH_TO_64,
    values: "values" => ITEMS_TO_128_EACH_LENGTH_TO_2048,
    enum_: "enum" => ITEMS_TO_20_EACH_LENGTH_TO_128,
});

/// Output parameter that an app declares.
///
/// Reference: `AppOutputParameterDto`, sections 4.5.1.5, 4.5.1.6, 4.5.1.7, 4.5.2.3 and others.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppOutput {
    /// Name of the parameter, unique within the app: lowercase letters, digits and hyphens, starting with a
    /// letter and not ending with a hyphen.
    ///
    /// Required; 1 to 32 characters.
    pub name: Option<String>,
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Whether a job must give the parameter.
    ///
    /// Required.
    pub required: Option<bool>,
    /// Type of the parameter: `STRING`, `FILE`, `DIRECTORY` or `ENUM`.
    ///
    /// Required; one of `STRING`, `FILE`, `DIRECTORY`, `ENUM`.
    pub type_: Option<AppParameterType>,
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    pub pattern: Option<String>,
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
    pub values: Option<Vec<String>>,
    /// Values to choose from. Required if `type` is `ENUM`.
    ///
    /// At most 20 items; each item at most 128 characters.
    pub enum_: Option<Vec<String>>,
}

#[cfg(feature = "app")]
impl AppOutput {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        required: bool,
        type_: impl Into<AppParameterType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            required: Some(required),
            type_: Some(type_.into()),
            ..Default::default()
        }
    }
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Hint on what to fill in: a pattern of the text for `STRING`, a suffix for `FILE`, the files the
    /// folder must hold for `DIRECTORY`, a reminder of the choices for `ENUM`.
    ///
    /// At most 64 characters.
    #[inline]
    pub fn pattern<Form>(mut self, pattern: impl IntoOption<String, Form>) -> Self {
        self.pattern = IntoOption::into_option(pattern);
        self
    }
    /// Default value; one item at most, checked against `type`.
    ///
    /// At most 128 items; each item at most 2048 characters.
    #[inline]
    pub fn values<Form>(mut self, values: impl IntoOptionalList<String, Form>) -> Self {
        self.values = IntoOptionalList::into_optional_list(values);
        self
    }
    /// Values to choose from. Required if `type` is `ENUM`.
    ///
    /// At most 20 items; each item at most 128 characters.
    #[inline]
    pub fn enum_<Form>(mut self, enum_: impl IntoOptionalList<String, Form>) -> Self {
        self.enum_ = IntoOptionalList::into_optional_list(enum_);
        self
    }
}

#[cfg(feature = "app")]
record!(AppOutput {
    name: "name" => REQUIRED_LENGTH_1_32,
    description: "description" => LENGTH_TO_255,
    required: "required" => REQUIRED,
    type_: "type" => REQUIRED,
    pattern: "pattern" => LENGTH_TO_64,
    values: "values" => ITEMS_TO_128_EACH_LENGTH_TO_2048,
    enum_: "enum" => ITEMS_TO_20_EACH_LENGTH_TO_128,
});

/// Type of a parameter of an app.
#[cfg(feature = "app")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppParameterType {
    /// `STRING`
    String,
    /// `FILE`
    File,
    /// `DIRECTORY`
    Directory,
    /// `ENUM`
    Enum,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "app")]
open_enum!(AppParameterType {
    String = "STRING",
    File = "FILE",
    Directory = "DIRECTORY",
    Enum = "ENUM",
});

/// App of a started job, with the resources and node labels it asks for.
///
/// Reference: `AppFilterDto`, sections 4.5.2.2, 4.5.3.2, 4.5.3.6.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppRequirement {
    /// Id of the app.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Version of the app.
    pub app_version: Option<String>,
    /// Computing resources that a task asks for.
    pub app_resource: Option<ResourceRequirement>,
    /// Labels of the computing nodes the app may run on.
    pub app_node_labels: Option<Vec<String>>,
}

#[cfg(feature = "app")]
record!(AppRequirement {
    app_id: "app_id",
    app_name: "app_name",
    app_version: "app_version",
    app_resource: "app_resource",
    app_node_labels: "app_node_labels",
});

/// App as a task of a workflow or job uses it.
///
/// Reference: `ApplInfoDto`, sections 4.5.2.3, 4.5.3.5, 4.5.4.6.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSnapshot {
    /// Id of the app.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Version of the app.
    pub app_version: Option<String>,
    /// Name of the platform project the app comes from.
    pub app_src_project_name: Option<String>,
    /// Labels of the app.
    pub app_labels: Option<Vec<String>>,
    /// What the app does, in a line.
    pub app_summary: Option<String>,
    /// What the app does, in full.
    pub app_description: Option<String>,
    /// Container image the app runs in, as `namespace/name:tag`.
    pub app_image: Option<String>,
    /// Commands the app runs in the image.
    pub app_commands: Option<Vec<String>>,
    /// Input parameters that the app declares.
    pub app_input_parameters: Option<Vec<AppInput>>,
    /// Output parameters that the app declares.
    pub app_output_parameters: Option<Vec<AppOutput>>,
    /// Labels of the computing nodes the app may run on.
    pub app_node_labels: Option<Vec<String>>,
    /// Icon of the app, base64-encoded.
    pub app_icon: Option<String>,
}

#[cfg(feature = "app")]
record!(AppSnapshot {
    app_id: "app_id",
    app_name: "app_name",
    app_version: "app_version",
    app_src_project_name: "app_src_project_name",
    app_labels: "app_labels",
    app_summary: "app_summary",
    app_description: "app_description",
    app_image: "app_image",
    app_commands: "app_commands",
    app_input_parameters: "app_input_parameters",
    app_output_parameters: "app_output_parameters",
    app_node_labels: "app_node_labels",
    app_icon: "app_icon",
});

/// Outcome of clustering the result molecules of a drug job.
///
/// Reference: `ClusterJobRsp`, sections 5.6.2, 5.8.2, 5.10.2, 5.11.2.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
record!(ClusterResult {
    method: "method",
    output_dir: "output_dir",
    status: "status",
    failed_reasons: "failed_reasons",
});

/// Whether all of several conditions must hold, or one.
#[cfg(any(feature = "drug", feature = "drug-design"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstraintOperator {
    /// `or`
    Or,
    /// `and`
    And,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(any(feature = "drug", feature = "drug-design"))]
open_enum!(ConstraintOperator {
    Or = "or",
    And = "and",
});

/// Id of a new drug job, and how many may run at once.
///
/// Reference: sections 5.4.5, 5.5.1, 5.6.1, 5.7.1 and others.
#[cfg(feature = "drug")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedDrugJob {
    /// Id of the new job.
    pub id: Option<String>,
    /// Number of drug jobs that may run at once; present if that many do, so that this one waits.
    pub limit_concurrency: Option<i64>,
}

#[cfg(feature = "drug")]
record!(CreatedDrugJob {
    id: "id",
    limit_concurrency: "limit_concurrency",
});

/// Property model trained on own data, to be predicted beside the built-in properties.
///
/// Reference: `CustomProp`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2 and others.
#[cfg(feature = "drug-design")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomProperty {
    /// Id of the custom property, as the service knows it.
    ///
    /// Required; 1 to 64 characters.
    pub id: Option<String>,
    /// What a custom property is, and how its values are to be read.
    pub prop_definition: Option<PropertyDefinition>,
}

#[cfg(feature = "drug-design")]
impl CustomProperty {
    /// With its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Default::default()
        }
    }
    /// What a custom property is, and how its values are to be read.
    #[inline]
    pub fn prop_definition(
        mut self,
        prop_definition: impl Into<Option<PropertyDefinition>>,
    ) -> Self {
        self.prop_definition = prop_definition.into();
        self
    }
}

#[cfg(feature = "drug-design")]
record!(CustomProperty {
    id: "id" => REQUIRED_LENGTH_1_64,
    prop_definition: "prop_definition",
});

/// Whether an entry of a folder is a file or a folder itself.
#[cfg(any(feature = "data", feature = "project"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataEntryType {
    /// `FILE`
    File,
    /// `FOLDER`
    Folder,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(any(feature = "data", feature = "project"))]
open_enum!(DataEntryType {
    File = "FILE",
    Folder = "FOLDER",
});

/// Column of a database template.
///
/// Reference: `DatabaseColumnDto`, sections 4.4.1.4, 4.4.2.3, 4.4.2.4, 4.4.2.5.
#[cfg(feature = "database")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseColumn {
    /// Name of the column.
    ///
    /// Required; 1 to 55 characters.
    pub name: Option<String>,
    /// Type of the values in the column.
    ///
    /// Required; one of `Long`, `String`, `Double`.
    pub type_: Option<DatabaseColumnType>,
    /// What the column holds.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Whether a row may leave the column empty.
    ///
    /// Required.
    pub nullable: Option<bool>,
    /// Whether the column is part of the primary key.
    ///
    /// Required.
    pub primary: Option<bool>,
    /// Whether rows can be searched by the column.
    ///
    /// Required.
    pub searchable: Option<bool>,
    /// Whether no two rows may have the same value.
    ///
    /// Required.
    pub unique: Option<bool>,
    /// Hint on the format of search values, shown to the user.
    ///
    /// At most 1024 characters.
    pub tips: Option<String>,
}

#[cfg(feature = "database")]
impl DatabaseColumn {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<DatabaseColumnType>,
        nullable: bool,
        primary: bool,
        searchable: bool,
        unique: bool,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_: Some(type_.into()),
            nullable: Some(nullable),
            primary: Some(primary),
            searchable: Some(searchable),
            unique: Some(unique),
            ..Default::default()
        }
    }
    /// What the column holds.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Hint on the format of search values, shown to the user.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn tips<Form>(mut self, tips: impl IntoOption<String, Form>) -> Self {
        self.tips = IntoOption::into_option(tips);
        self
    }
}

#[cfg(feature = "database")]
record!(DatabaseColumn {
    name: "name" => REQUIRED_LENGTH_1_55,
    type_: "type" => REQUIRED,
    description: "description" => LENGTH_TO_1024,
    nullable: "nullable" => REQUIRED,
    primary: "primary" => REQUIRED,
    searchable: "searchable" => REQUIRED,
    unique: "unique" => REQUIRED,
    tips: "tips" => LENGTH_TO_1024,
});

/// Type of a column.
#[cfg(feature = "database")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseColumnType {
    /// `Long`
    Long,
    /// `String`
    String,
    /// `Double`
    Double,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "database")]
open_enum!(DatabaseColumnType {
    Long = "Long",
    String = "String",
    Double = "Double",
});

/// Column layout that database instances are made from.
///
/// Reference: `TemplateRsp`, sections 4.4.1.4, 4.4.2.3, 4.4.2.5.
#[cfg(feature = "database")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTemplate {
    /// Id of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// What the template is for.
    pub description: Option<String>,
    /// Name of the platform project the template was imported from.
    pub source_project_name: Option<String>,
    /// Id of the platform project the template was imported from.
    pub source_project_id: Option<String>,
    /// Id of the template in the project it was imported from.
    pub source_template_id: Option<String>,
    /// Name of the user who created the template.
    pub creator: Option<String>,
    /// Columns of the database, in order.
    pub columns: Option<Vec<DatabaseColumn>>,
    /// When the template was created.
    pub create_time: Option<Timestamp>,
    /// Names of the columns that form the primary key, joined with commas.
    pub primary_key: Option<String>,
    /// Whether the platform provides the template.
    pub is_prefab: Option<bool>,
}

#[cfg(feature = "database")]
record!(DatabaseTemplate {
    id: "id",
    name: "name",
    description: "description",
    source_project_name: "source_project_name",
    source_project_id: "source_project_id",
    source_template_id: "source_template_id",
    creator: "creator",
    columns: "columns",
    create_time: "create_time",
    primary_key: "primary_key",
    is_prefab: "is_prefab",
});

/// State of a drug design task.
#[cfg(feature = "drug-design")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DesignTaskState {
    /// `waiting`
    Waiting,
    /// `running`
    Running,
    /// `finished`
    Finished,
    /// `failed`
    Failed,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "drug-design")]
open_enum!(DesignTaskState {
    Waiting = "waiting",
    Running = "running",
    Finished = "finished",
    Failed = "failed",
});

#[cfg(feature = "drug-design")]
crate::runtime::waiting::states!(DesignTaskState, States::NONE.progress(&["waiting", "running"]).success(&["finished"]).failure(&["failed"]));

/// File with a receptor or ligand, either by address or with its content.
///
/// Reference: `DrugFile`, sections 5.2.5, 5.2.7, 5.2.8, 5.2.9 and others.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    #[inline]
    pub fn data<Form>(mut self, data: impl IntoOption<String, Form>) -> Self {
        self.data = IntoOption::into_option(data);
        self
    }
}

#[cfg(feature = "drug")]
record!(DrugFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

/// Where a file with molecules or proteins is: `EXTRANET` on the internet, such as the RCSB database;
/// `PRIVATE` in a platform project; `PUBLIC` among the samples and libraries of the service; `RAW` in
/// the request itself.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
open_enum!(DrugFileSource {
    Extranet = "EXTRANET",
    Private = "PRIVATE",
    Public = "PUBLIC",
    Raw = "RAW",
});

/// What drug jobs of every type have in common.
///
/// Reference: `DrugJobDto`, sections 5.4.1, 5.5.2, 5.6.2, 5.7.2 and others.
#[cfg(feature = "drug")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugJob {
    /// Id of the job.
    pub id: Option<String>,
    /// Name of the job.
    pub name: Option<String>,
    /// Labels of the job.
    pub labels: Option<Vec<String>>,
    /// State of the job, as `status` of `list_drug_job` takes it.
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

#[cfg(feature = "drug")]
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
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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
    pub fn labels<Form>(mut self, labels: impl IntoOptionalList<String, Form>) -> Self {
        self.labels = IntoOptionalList::into_optional_list(labels);
        self
    }
}

#[cfg(feature = "drug")]
record!(DrugJobBasics {
    name: "name" => REQUIRED_LENGTH_5_64,
    labels: "labels" => ITEMS_TO_5_EACH_LENGTH_1_32,
});

/// How far a drug job has come.
///
/// Reference: `Progress`, sections 5.4.1, 5.5.2, 5.6.2, 5.7.2 and others.
#[cfg(feature = "drug")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugJobProgress {
    /// Part of the whole job that is done; whether as a fraction or in percent is not documented.
    pub overall: Option<f64>,
    /// When the job is expected to end, in milliseconds.
    pub estimated_finish_time: Option<i64>,
}

#[cfg(feature = "drug")]
record!(DrugJobProgress {
    overall: "overall",
    estimated_finish_time: "estimated_finish_time",
});

/// How many of the inputs of a drug job failed.
///
/// Reference: `JobResult`, sections 5.5.2, 5.6.2, 5.11.2.
#[cfg(feature = "drug")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugJobTally {
    /// Number of inputs.
    pub total_count: Option<i64>,
    /// Number of inputs that failed.
    pub failed_count: Option<i64>,
    /// How long each part of the job ran, in seconds.
    pub sub_tasks_duration: Option<Vec<f64>>,
}

#[cfg(feature = "drug")]
record!(DrugJobTally {
    total_count: "total_count",
    failed_count: "failed_count",
    sub_tasks_duration: "sub_tasks_duration",
});

/// Model that a drug job uses.
///
/// Reference: `BasicDrugModel`, sections 5.8.2, 5.10.2, 5.11.2, 5.12.2 and others.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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
#[cfg(feature = "drug")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailureReason {
    /// What went wrong.
    pub reason: Option<String>,
    /// Number of inputs that failed for this reason.
    pub count: Option<i64>,
}

#[cfg(feature = "drug")]
record!(FailureReason {
    reason: "reason",
    count: "count",
});

/// Accelerator; an empty text asks for none.
#[cfg(feature = "app")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GpuType {
    /// ``
    Empty,
    /// `GPU`
    Gpu,
    /// `Snt9`
    Snt9,
    /// `D310`
    D310,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "app")]
open_enum!(GpuType {
    Empty = "",
    Gpu = "GPU",
    Snt9 = "Snt9",
    D310 = "D310",
});

/// Started job, with the node labels it asks for.
///
/// Reference: `JobFilterDto`, sections 4.5.2.2, 4.5.3.2, 4.5.3.6.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRequirement {
    /// Name of the job.
    pub job_name: Option<String>,
    /// Labels of the computing nodes the job may run on.
    pub job_node_labels: Option<Vec<String>>,
}

#[cfg(feature = "app")]
record!(JobRequirement {
    job_name: "job_name",
    job_node_labels: "job_node_labels",
});

/// Settings of one task of a job; they take precedence over those of the workflow.
///
/// Reference: `JobTaskDto`, sections 4.5.2.2, 4.5.2.5, 4.5.3.2, 4.5.3.4.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobTask {
    /// Name of the task, as the workflow has it.
    ///
    /// Required; 1 to 32 characters.
    pub task_name: String,
    /// Values of the input parameters of the task.
    ///
    /// At most 128 items.
    pub inputs: Option<Vec<TaskParameter>>,
    /// Computing resources that a task asks for.
    pub resources: Option<ResourceRequirement>,
    /// Type of the performance resource that speeds up the task, such as `SFS`. Without it, none is used.
    ///
    /// At most 128 characters.
    pub io_acc_type: Option<String>,
}

#[cfg(feature = "app")]
impl JobTask {
    /// With its required fields.
    #[inline]
    pub fn new(task_name: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
            ..Default::default()
        }
    }
    /// Values of the input parameters of the task.
    ///
    /// At most 128 items.
    #[inline]
    pub fn inputs<Form>(
        mut self,
        inputs: impl IntoOptionalList<TaskParameter, Form>,
    ) -> Self {
        self.inputs = IntoOptionalList::into_optional_list(inputs);
        self
    }
    /// Computing resources that a task asks for.
    #[inline]
    pub fn resources(
        mut self,
        resources: impl Into<Option<ResourceRequirement>>,
    ) -> Self {
        self.resources = resources.into();
        self
    }
    /// Type of the performance resource that speeds up the task, such as `SFS`. Without it, none is used.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn io_acc_type<Form>(
        mut self,
        io_acc_type: impl IntoOption<String, Form>,
    ) -> Self {
        self.io_acc_type = IntoOption::into_option(io_acc_type);
        self
    }
}

#[cfg(feature = "app")]
record!(JobTask {
    task_name: "task_name" => REQUIRED_LENGTH_1_32,
    inputs: "inputs" => ITEMS_TO_128,
    resources: "resources",
    io_acc_type: "io_acc_type" => LENGTH_TO_128,
});

/// What a job can be told to run.
#[cfg(feature = "app")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobToolType {
    /// `workflow`
    Workflow,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "app")]
open_enum!(JobToolType {
    Workflow = "workflow",
});

/// One measurement of a metric.
///
/// Reference: `DataPointDto`, sections 4.2.11.1, 4.5.2.12.
#[cfg(any(feature = "app", feature = "system"))]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricPoint {
    /// When it was measured, in milliseconds since 1970-01-01 UTC.
    pub timestamp: Option<i64>,
    /// Unit of the value, such as `Percent`.
    pub unit: Option<String>,
    /// The measured or aggregated value.
    pub value: Option<f64>,
}

#[cfg(any(feature = "app", feature = "system"))]
record!(MetricPoint {
    timestamp: "timestamp",
    unit: "unit",
    value: "value",
});

/// File with molecules, and how many it holds.
///
/// Reference: `MoleculeFileDto`, sections 5.11.1, 5.11.2, 5.14.1, 5.14.2.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
record!(MoleculeDataset {
    file: "file" => REQUIRED,
    count: "count" => REQUIRED_RANGE_1_1000000,
});

/// File with molecules, either by address or with its content.
///
/// Reference: `MoleculeFile`, sections 5.11.1, 5.11.2, 5.14.1, 5.14.2.
#[cfg(feature = "drug")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoleculeFile {
    /// Where the file is: in a platform project, among the samples and libraries of the service, or in the
    /// request itself. The reference lists no words for it; its example says `PRIVATE`.
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

#[cfg(feature = "drug")]
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
    /// Content of the file. Only if `source` is `RAW`.
    ///
    /// At most 10000000 characters.
    #[inline]
    pub fn data<Form>(mut self, data: impl IntoOption<String, Form>) -> Self {
        self.data = IntoOption::into_option(data);
        self
    }
}

#[cfg(feature = "drug")]
record!(MoleculeFile {
    source: "source" => REQUIRED_LENGTH_1_8,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

/// Format of a molecule file's content.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
open_enum!(MoleculeFileFormat {
    Pdb = "PDB",
    Sdf = "SDF",
    Mol2 = "MOL2",
    Smi = "SMI",
});

/// Parameter of a Nextflow workflow or job.
///
/// Reference: `NextflowParamsDto`, sections 4.8.2.3, 4.8.4.3.
#[cfg(feature = "nextflow")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextflowParameter {
    /// Name of the parameter, as the workflow knows it.
    ///
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// Value of the parameter, as text.
    ///
    /// At most 65535 characters.
    pub value: Option<String>,
    /// Type of the parameter: `File`, `Directory`, or `Other` for anything else.
    ///
    /// One of `Other`, `File`, `Directory`.
    pub type_: Option<NextflowParameterType>,
    /// What the parameter is for.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Whether a job must give the parameter.
    pub required: Option<bool>,
}

#[cfg(feature = "nextflow")]
record!(NextflowParameter {
    name: "name",
    value: "value",
    type_: "type",
    description: "description",
    required: "required",
});

/// Type of a Nextflow parameter: `File`, `Directory`, or `Other` for anything else.
#[cfg(feature = "nextflow")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextflowParameterType {
    /// `Other`
    Other,
    /// `File`
    File,
    /// `Directory`
    Directory,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "nextflow")]
open_enum!(NextflowParameterType {
    Other = "Other",
    File = "File",
    Directory = "Directory",
});

/// Box around a binding pocket, with room to spare on every side.
///
/// Reference: `BoundingBoxDto`, sections 5.6.1, 5.6.2, 5.8.1, 5.8.2 and others.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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
    pub fn padding(mut self, padding: impl Into<Option<f64>>) -> Self {
        self.padding = padding.into();
        self
    }
}

#[cfg(feature = "drug")]
record!(PaddedBoundingBox {
    center: "center" => REQUIRED_ITEMS_3_3_EACH_RANGE_M9999999_99999999,
    size: "size" => REQUIRED_ITEMS_3_3_EACH_RANGE_2_500,
    padding: "padding" => RANGE_0_20,
});

/// How an app runs over several values of a parameter at once.
#[cfg(feature = "app")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterConcurrency {
    /// `vars_iter`
    VarsIter,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "app")]
open_enum!(ParameterConcurrency {
    VarsIter = "vars_iter",
});

/// Event of the container that runs a task or notebook. Repetitions are counted instead of listed.
///
/// Reference: `EventRsp`, sections 4.5.2.8, 4.5.2.10, 4.7.1.1, 4.7.1.3.
#[cfg(any(feature = "app", feature = "notebook"))]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodEvent {
    /// Kind of event, such as `Normal`.
    pub type_: Option<String>,
    /// How often the event happened.
    pub count: Option<i64>,
    /// What happened, in a word, such as `Started`.
    pub reason: Option<String>,
    /// What happened, in full.
    pub message: Option<String>,
    /// When the event was first reported.
    pub first_timestamp: Option<Timestamp>,
    /// When the event was last reported.
    pub last_timestamp: Option<Timestamp>,
}

#[cfg(any(feature = "app", feature = "notebook"))]
record!(PodEvent {
    type_: "type",
    count: "count",
    reason: "reason",
    message: "message",
    first_timestamp: "first_timestamp",
    last_timestamp: "last_timestamp",
});

/// File with a ligand, either by address or with its content.
///
/// Reference: `ProbeDrugFile`, sections 5.9.1, 5.9.2, 5.15.1, 5.15.2.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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
    pub fn url<Form>(mut self, url: impl IntoOption<String, Form>) -> Self {
        self.url = IntoOption::into_option(url);
        self
    }
    /// Format of `data`. Only if `source` is `RAW`.
    ///
    /// One of `PDB`, `SDF`, `MOL2`.
    #[inline]
    pub fn format<Form>(
        mut self,
        format: impl IntoOption<ProbeFileFormat, Form>,
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

#[cfg(feature = "drug")]
record!(ProbeFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

/// Format of the content of a file with a ligand.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
open_enum!(ProbeFileFormat {
    Pdb = "PDB",
    Sdf = "SDF",
    Mol2 = "MOL2",
});

/// Data file, public or in a platform project.
///
/// Reference: `DatabaseFile`, sections 5.3.1, 5.3.5, 5.16.2, 5.16.3.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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
    pub fn eihealth_project_id<Form>(
        mut self,
        eihealth_project_id: impl IntoOption<String, Form>,
    ) -> Self {
        self.eihealth_project_id = IntoOption::into_option(eihealth_project_id);
        self
    }
}

#[cfg(feature = "drug")]
record!(ProjectFile {
    source: "source" => REQUIRED,
    url: "url" => REQUIRED_LENGTH_1_2000,
    eihealth_project_id: "eihealth_project_id" => LENGTH_1_128,
});

/// Where a file is: `public` among the libraries of the service, `private` in a platform project.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
open_enum!(ProjectFileSource {
    Public = "public",
    Private = "private",
});

/// What a custom property is, and how its values are to be read.
///
/// Reference: `PropDefinition`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2 and others.
#[cfg(feature = "drug-design")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyDefinition {
    /// Id of the property, as the application that uses it knows it.
    ///
    /// 1 to 128 characters.
    pub id: Option<String>,
    /// Name of the property.
    ///
    /// 1 to 32 characters.
    pub name: Option<String>,
    /// Kind of model: `binary` classifies, `numerical` predicts a number.
    ///
    /// One of `binary`, `numerical`.
    pub type_: Option<PropertyValueType>,
    /// What the property means.
    ///
    /// At most 256 characters.
    pub description: Option<String>,
    /// Values the property can have.
    pub value_range: Option<PropertyRange>,
    /// Values that are best.
    pub optimal_range: Option<PropertyRange>,
    /// Values that call for caution.
    pub warning_range: Option<PropertyRange>,
    /// How to show a value: as a plain `number` or as a `probability`.
    ///
    /// One of `number`, `probability`.
    pub style: Option<PropertyStyle>,
    /// Whether to give a confidence interval with each prediction.
    pub confidential_interval: Option<bool>,
}

#[cfg(feature = "drug-design")]
impl PropertyDefinition {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Id of the property, as the application that uses it knows it.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn id<Form>(mut self, id: impl IntoOption<String, Form>) -> Self {
        self.id = IntoOption::into_option(id);
        self
    }
    /// Name of the property.
    ///
    /// 1 to 32 characters.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        self.name = IntoOption::into_option(name);
        self
    }
    /// Kind of model: `binary` classifies, `numerical` predicts a number.
    ///
    /// One of `binary`, `numerical`.
    #[inline]
    pub fn type_<Form>(
        mut self,
        type_: impl IntoOption<PropertyValueType, Form>,
    ) -> Self {
        self.type_ = IntoOption::into_option(type_);
        self
    }
    /// What the property means.
    ///
    /// At most 256 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Values the property can have.
    #[inline]
    pub fn value_range(mut self, value_range: impl Into<Option<PropertyRange>>) -> Self {
        self.value_range = value_range.into();
        self
    }
    /// Values that are best.
    #[inline]
    pub fn optimal_range(
        mut self,
        optimal_range: impl Into<Option<PropertyRange>>,
    ) -> Self {
        self.optimal_range = optimal_range.into();
        self
    }
    /// Values that call for caution.
    #[inline]
    pub fn warning_range(
        mut self,
        warning_range: impl Into<Option<PropertyRange>>,
    ) -> Self {
        self.warning_range = warning_range.into();
        self
    }
    /// How to show a value: as a plain `number` or as a `probability`.
    ///
    /// One of `number`, `probability`.
    #[inline]
    pub fn style<Form>(mut self, style: impl IntoOption<PropertyStyle, Form>) -> Self {
        self.style = IntoOption::into_option(style);
        self
    }
    /// Whether to give a confidence interval with each prediction.
    #[inline]
    pub fn confidential_interval(
        mut self,
        confidential_interval: impl Into<Option<bool>>,
    ) -> Self {
        self.confidential_interval = confidential_interval.into();
        self
    }
}

#[cfg(feature = "drug-design")]
record!(PropertyDefinition {
    id: "id" => LENGTH_1_128,
    name: "name" => LENGTH_1_32,
    type_: "type",
    description: "description" => LENGTH_TO_256,
    value_range: "value_range",
    optimal_range: "optimal_range",
    warning_range: "warning_range",
    style: "style",
    confidential_interval: "confidential_interval",
});

/// Range of property values.
///
/// Reference: `ValueRange`, sections 6.1.1, 6.1.2, 6.2.1, 6.2.2 and others.
#[cfg(feature = "drug-design")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyRange {
    /// Lower bound.
    pub lower: Option<f64>,
    /// Whether the lower bound belongs to the range.
    pub lower_inclusive: Option<bool>,
    /// Upper bound.
    pub upper: Option<f64>,
    /// Whether the upper bound belongs to the range.
    pub upper_inclusive: Option<bool>,
}

#[cfg(feature = "drug-design")]
impl PropertyRange {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Lower bound.
    #[inline]
    pub fn lower(mut self, lower: impl Into<Option<f64>>) -> Self {
        self.lower = lower.into();
        self
    }
    /// Whether the lower bound belongs to the range.
    #[inline]
    pub fn lower_inclusive(mut self, lower_inclusive: impl Into<Option<bool>>) -> Self {
        self.lower_inclusive = lower_inclusive.into();
        self
    }
    /// Upper bound.
    #[inline]
    pub fn upper(mut self, upper: impl Into<Option<f64>>) -> Self {
        self.upper = upper.into();
        self
    }
    /// Whether the upper bound belongs to the range.
    #[inline]
    pub fn upper_inclusive(mut self, upper_inclusive: impl Into<Option<bool>>) -> Self {
        self.upper_inclusive = upper_inclusive.into();
        self
    }
}

#[cfg(feature = "drug-design")]
record!(PropertyRange {
    lower: "lower",
    lower_inclusive: "lower_inclusive",
    upper: "upper",
    upper_inclusive: "upper_inclusive",
});

/// How the value of a property is shown.
#[cfg(feature = "drug-design")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyStyle {
    /// `number`
    Number,
    /// `probability`
    Probability,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "drug-design")]
open_enum!(PropertyStyle {
    Number = "number",
    Probability = "probability",
});

/// Whether a property has two values or any number.
#[cfg(any(feature = "drug", feature = "drug-design"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyValueType {
    /// `binary`
    Binary,
    /// `numerical`
    Numerical,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(any(feature = "drug", feature = "drug-design"))]
open_enum!(PropertyValueType {
    Binary = "binary",
    Numerical = "numerical",
});

/// FASTA file with proteins, either by address or with its content.
///
/// Reference: `FastaReceptor`, sections 5.2.20, 5.14.2.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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
}

#[cfg(feature = "drug")]
record!(ProteinSequenceFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

/// Asset version that a publication creates.
///
/// Reference: sections 4.1.1.1, 4.3.2.16, 4.5.1.1, 4.5.4.1.
#[cfg(any(feature = "app", feature = "data", feature = "project"))]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishedAsset {
    /// Id of the asset.
    pub id: Option<String>,
    /// Version of the asset.
    pub version: Option<String>,
}

#[cfg(any(feature = "app", feature = "data", feature = "project"))]
record!(PublishedAsset {
    id: "id",
    version: "version",
});

/// Format of a receptor's content.
#[cfg(feature = "drug")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceptorFileFormat {
    /// `PDB`
    Pdb,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "drug")]
open_enum!(ReceptorFileFormat {
    Pdb = "PDB",
});

/// PDB file with a receptor, either by address or with its content.
///
/// Reference: `ReceptorDrugFile`, sections 5.5.1, 5.5.2, 5.6.1, 5.6.2 and others.
#[cfg(feature = "drug")]
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

#[cfg(feature = "drug")]
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
}

#[cfg(feature = "drug")]
record!(ReceptorPdbFile {
    source: "source" => REQUIRED,
    url: "url" => LENGTH_1_2000,
    format: "format",
    data: "data" => LENGTH_TO_10000000,
});

/// Id of the resource that the request created or acted on.
///
/// Reference: `UserIdRsp`, sections 4.1.1.2, 4.1.1.3, 4.1.1.9, 4.1.2.2 and others.
#[cfg(
    any(
        feature = "app",
        feature = "data",
        feature = "database",
        feature = "drug",
        feature = "nextflow",
        feature = "notebook",
        feature = "project",
        feature = "system"
    )
)]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceId {
    /// Id of the resource.
    ///
    /// 1 to 128 characters.
    pub id: Option<String>,
}

#[cfg(
    any(
        feature = "app",
        feature = "data",
        feature = "database",
        feature = "drug",
        feature = "nextflow",
        feature = "notebook",
        feature = "project",
        feature = "system"
    )
)]
record!(ResourceId {
    id: "id",
});

/// Computing resources that a task asks for.
///
/// Reference: `ResourceDto`, sections 4.5.1.5, 4.5.1.6, 4.5.1.7, 4.5.2.2 and others.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceRequirement {
    /// Processor architecture; without it, `X86`.
    ///
    /// At most 24 characters.
    pub cpu_type: Option<String>,
    /// CPU cores, such as `4C`: from 0.1 to 128, with at most one decimal. Without it, a workflow takes the
    /// value of the app and a job that of the workflow; an app gets 1C.
    ///
    /// At most 24 characters.
    pub cpu: Option<String>,
    /// Memory in GB, such as `16G`: from 0.1 to 3072, with at most one decimal. Without it, a workflow
    /// takes the value of the app and a job that of the workflow; an app gets 1G.
    ///
    /// At most 24 characters.
    pub memory: Option<String>,
    /// Accelerator: `GPU`, `Snt9`, `D310`, or empty for none. Without it, a workflow takes the value of the
    /// app and a job that of the workflow.
    ///
    /// One of ``, `GPU`, `Snt9`, `D310`.
    pub gpu_type: Option<GpuType>,
    /// Number of accelerators, from 0 to 16; with `Snt9` only 0, 1, 2, 4 or 8. Without it, a workflow takes
    /// the value of the app and a job that of the workflow; an app gets none.
    ///
    /// At most 24 characters.
    pub gpu: Option<String>,
}

#[cfg(feature = "app")]
impl ResourceRequirement {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Processor architecture; without it, `X86`.
    ///
    /// At most 24 characters.
    #[inline]
    pub fn cpu_type<Form>(mut self, cpu_type: impl IntoOption<String, Form>) -> Self {
        self.cpu_type = IntoOption::into_option(cpu_type);
        self
    }
    /// CPU cores, such as `4C`: from 0.1 to 128, with at most one decimal. Without it, a workflow takes the
    /// value of the app and a job that of the workflow; an app gets 1C.
    ///
    /// At most 24 characters.
    #[inline]
    pub fn cpu<Form>(mut self, cpu: impl IntoOption<String, Form>) -> Self {
        self.cpu = IntoOption::into_option(cpu);
        self
    }
    /// Memory in GB, such as `16G`: from 0.1 to 3072, with at most one decimal. Without it, a workflow
    /// takes the value of the app and a job that of the workflow; an app gets 1G.
    ///
    /// At most 24 characters.
    #[inline]
    pub fn memory<Form>(mut self, memory: impl IntoOption<String, Form>) -> Self {
        self.memory = IntoOption::into_option(memory);
        self
    }
    /// Accelerator: `GPU`, `Snt9`, `D310`, or empty for none. Without it, a workflow takes the value of the
    /// app and a job that of the workflow.
    ///
    /// One of ``, `GPU`, `Snt9`, `D310`.
    #[inline]
    pub fn gpu_type<Form>(mut self, gpu_type: impl IntoOption<GpuType, Form>) -> Self {
        self.gpu_type = IntoOption::into_option(gpu_type);
        self
    }
    /// Number of accelerators, from 0 to 16; with `Snt9` only 0, 1, 2, 4 or 8. Without it, a workflow takes
    /// the value of the app and a job that of the workflow; an app gets none.
    ///
    /// At most 24 characters.
    #[inline]
    pub fn gpu<Form>(mut self, gpu: impl IntoOption<String, Form>) -> Self {
        self.gpu = IntoOption::into_option(gpu);
        self
    }
}

#[cfg(feature = "app")]
record!(ResourceRequirement {
    cpu_type: "cpu_type" => LENGTH_TO_24,
    cpu: "cpu" => LENGTH_TO_24,
    memory: "memory" => LENGTH_TO_24,
    gpu_type: "gpu_type",
    gpu: "gpu" => LENGTH_TO_24,
});

/// Flavor of a purchased resource.
///
/// Reference: `DatabaseSpecDto`, sections 4.2.3.4, 4.2.10.2, 4.2.12.1.
#[cfg(feature = "system")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSpec {
    /// Code of the flavor.
    ///
    /// At most 64 characters.
    pub code: Option<String>,
    /// Name of the flavor.
    ///
    /// At most 64 characters.
    pub name: Option<String>,
}

#[cfg(feature = "system")]
record!(ResourceSpec {
    code: "code",
    name: "name",
});

/// Format of the content of a file with protein sequences.
#[cfg(feature = "drug")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SequenceFileFormat {
    /// `FASTA`
    Fasta,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "drug")]
open_enum!(SequenceFileFormat {
    Fasta = "FASTA",
});

/// Direction to sort in, ascending or descending.
#[cfg(any(feature = "data", feature = "drug"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(any(feature = "data", feature = "drug"))]
open_enum!(SortDirection {
    Asc = "asc",
    Desc = "desc",
});

/// Direction to sort in, ascending or descending. Some lists write it in lower case.
#[cfg(
    any(feature = "app", feature = "database", feature = "drug", feature = "nextflow")
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(
    any(feature = "app", feature = "database", feature = "drug", feature = "nextflow")
)]
open_enum!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
});

/// Task of a workflow or job, with its settings and the app it runs.
///
/// Reference: `TaskDefinitionDto`, sections 4.5.2.3, 4.5.3.5, 4.5.4.6.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskDefinition {
    /// Name of the task, by which others refer to it.
    pub task_name: Option<String>,
    /// Name of the task that is shown to the user.
    pub display_name: Option<String>,
    /// Folder the task writes its results to.
    pub output_dir: Option<String>,
    /// Full path of that folder. Only in the details of a job, not of a workflow.
    pub whole_output_dir: Option<String>,
    /// Type of the performance resource that speeds up the task, such as `SFS`; absent if none does.
    pub io_acc_type: Option<String>,
    /// Computing resources that a task asks for.
    pub resources: Option<ResourceRequirement>,
    /// Where a task stands on the canvas of the workflow editor.
    pub location: Option<TaskPosition>,
    /// Values of the input parameters of the task.
    pub inputs: Option<Vec<TaskParameter>>,
    /// App as a task of a workflow or job uses it.
    pub app_info: Option<AppSnapshot>,
}

#[cfg(feature = "app")]
record!(TaskDefinition {
    task_name: "task_name",
    display_name: "display_name",
    output_dir: "output_dir",
    whole_output_dir: "whole_output_dir",
    io_acc_type: "io_acc_type",
    resources: "resources",
    location: "location",
    inputs: "inputs",
    app_info: "app_info",
});

/// Value of an input parameter of a task.
///
/// Reference: `TaskParameterDto`, sections 4.5.2.2, 4.5.2.3, 4.5.2.5, 4.5.3.2 and others.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskParameter {
    /// Name of the parameter, as the app has it: lowercase letters, digits and hyphens.
    ///
    /// Required; 1 to 32 characters.
    pub name: Option<String>,
    /// Where the value comes from; without it, `MANUAL`, that is from `values`.
    pub source: Option<String>,
    /// Values of the parameter, each checked against its type.
    ///
    /// At most 128 items; each item at most 2048 characters.
    pub values: Option<Vec<String>>,
}

#[cfg(feature = "app")]
impl TaskParameter {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }
    /// Where the value comes from; without it, `MANUAL`, that is from `values`.
    #[inline]
    pub fn source<Form>(mut self, source: impl IntoOption<String, Form>) -> Self {
        self.source = IntoOption::into_option(source);
        self
    }
    /// Values of the parameter, each checked against its type.
    ///
    /// At most 128 items; each item at most 2048 characters.
    #[inline]
    pub fn values<Form>(mut self, values: impl IntoOptionalList<String, Form>) -> Self {
        self.values = IntoOptionalList::into_optional_list(values);
        self
    }
}

#[cfg(feature = "app")]
record!(TaskParameter {
    name: "name" => REQUIRED_LENGTH_1_32,
    source: "source",
    values: "values" => ITEMS_TO_128_EACH_LENGTH_TO_2048,
});

/// Where a task stands on the canvas of the workflow editor.
///
/// Reference: `VertexLocationDto`, sections 4.5.2.3, 4.5.3.5, 4.5.4.5, 4.5.4.6 and others.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskPosition {
    /// Horizontal coordinate.
    pub x: Option<f64>,
    /// Vertical coordinate.
    pub y: Option<f64>,
}

#[cfg(feature = "app")]
impl TaskPosition {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Horizontal coordinate.
    #[inline]
    pub fn x(mut self, x: impl Into<Option<f64>>) -> Self {
        self.x = x.into();
        self
    }
    /// Vertical coordinate.
    #[inline]
    pub fn y(mut self, y: impl Into<Option<f64>>) -> Self {
        self.y = y.into();
        self
    }
}

#[cfg(feature = "app")]
record!(TaskPosition {
    x: "x",
    y: "y",
});

/// Language of texts: Chinese or English.
#[cfg(feature = "app")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextLanguage {
    /// `zh_cn`
    ZhCn,
    /// `en_us`
    EnUs,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "app")]
open_enum!(TextLanguage {
    ZhCn = "zh_cn",
    EnUs = "en_us",
});

/// App or workflow that a job runs.
///
/// Reference: `ToolInfoDto`, sections 4.5.2.1, 4.5.2.3, 4.5.3.1, 4.5.3.5.
#[cfg(feature = "app")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolInfo {
    /// Id of the app or workflow.
    pub tool_id: Option<String>,
    /// Name of the app or workflow.
    pub tool_name: Option<String>,
    /// Version of the app or workflow.
    pub tool_version: Option<String>,
    /// Whether it is an `app` or a `workflow`.
    ///
    /// One of `app`, `workflow`.
    pub tool_type: Option<ToolType>,
}

#[cfg(feature = "app")]
record!(ToolInfo {
    tool_id: "tool_id",
    tool_name: "tool_name",
    tool_version: "tool_version",
    tool_type: "tool_type",
});

/// What a job runs.
#[cfg(feature = "app")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolType {
    /// `app`
    App,
    /// `workflow`
    Workflow,
    /// A value that the reference doesn't list.
    Unknown(String),
}

#[cfg(feature = "app")]
open_enum!(ToolType {
    App = "app",
    Workflow = "workflow",
});

/// Range of values a regression model predicts.
///
/// Reference: `ValueRange`, sections 5.8.2, 5.10.2, 5.11.2, 5.12.2 and others.
#[cfg(feature = "drug")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueRange {
    /// Lower bound. Only for a regression model.
    pub lower: Option<f64>,
    /// Upper bound. Only for a regression model.
    pub upper: Option<f64>,
}

#[cfg(feature = "drug")]
record!(ValueRange {
    lower: "lower",
    upper: "upper",
});

#[cfg(feature = "app")]
static ITEMS_TO_128: Rule = Rule::NONE.items(0, 128);
#[cfg(feature = "app")]
static ITEMS_TO_128_EACH_LENGTH_TO_2048: Rule = Rule::NONE
    .items(0, 128)
    .each(&LENGTH_TO_2048);
#[cfg(feature = "app")]
static ITEMS_TO_20_EACH_LENGTH_TO_128: Rule = Rule::NONE
    .items(0, 20)
    .each(&LENGTH_TO_128);
#[cfg(feature = "drug")]
static ITEMS_TO_5_EACH_LENGTH_1_32: Rule = Rule::NONE.items(0, 5).each(&LENGTH_1_32);
#[cfg(any(feature = "drug", feature = "drug-design"))]
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
#[cfg(feature = "drug")]
static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
#[cfg(any(feature = "drug", feature = "drug-design"))]
static LENGTH_1_32: Rule = Rule::NONE.length(1, 32);
#[cfg(feature = "drug")]
static LENGTH_TO_10000000: Rule = Rule::NONE.length(0, 10000000);
#[cfg(feature = "database")]
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
#[cfg(feature = "app")]
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
#[cfg(feature = "app")]
static LENGTH_TO_2048: Rule = Rule::NONE.length(0, 2048);
#[cfg(feature = "app")]
static LENGTH_TO_24: Rule = Rule::NONE.length(0, 24);
#[cfg(feature = "app")]
static LENGTH_TO_255: Rule = Rule::NONE.length(0, 255);
#[cfg(feature = "drug-design")]
static LENGTH_TO_256: Rule = Rule::NONE.length(0, 256);
#[cfg(feature = "app")]
static LENGTH_TO_64: Rule = Rule::NONE.length(0, 64);
#[cfg(feature = "drug")]
static RANGE_0_20: Rule = Rule::NONE.range(0.0, 20.0);
#[cfg(feature = "drug")]
static RANGE_2_500: Rule = Rule::NONE.range(2.0, 500.0);
#[cfg(feature = "drug")]
static RANGE_M9999999_99999999: Rule = Rule::NONE.range(-9999999.0, 99999999.0);
#[cfg(any(feature = "app", feature = "database", feature = "drug"))]
static REQUIRED: Rule = Rule::NONE.required();
#[cfg(feature = "drug")]
static REQUIRED_ITEMS_3_3_EACH_RANGE_2_500: Rule = Rule::NONE
    .required()
    .items(3, 3)
    .each(&RANGE_2_500);
#[cfg(feature = "drug")]
static REQUIRED_ITEMS_3_3_EACH_RANGE_M9999999_99999999: Rule = Rule::NONE
    .required()
    .items(3, 3)
    .each(&RANGE_M9999999_99999999);
#[cfg(feature = "drug")]
static REQUIRED_LENGTH_1_2000: Rule = Rule::NONE.required().length(1, 2000);
#[cfg(feature = "app")]
static REQUIRED_LENGTH_1_32: Rule = Rule::NONE.required().length(1, 32);
#[cfg(feature = "database")]
static REQUIRED_LENGTH_1_55: Rule = Rule::NONE.required().length(1, 55);
#[cfg(feature = "drug-design")]
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
#[cfg(feature = "drug")]
static REQUIRED_LENGTH_1_8: Rule = Rule::NONE.required().length(1, 8);
#[cfg(feature = "drug")]
static REQUIRED_LENGTH_5_64: Rule = Rule::NONE.required().length(5, 64);
#[cfg(feature = "drug")]
static REQUIRED_RANGE_1_1000000: Rule = Rule::NONE.required().range(1.0, 1000000.0);
