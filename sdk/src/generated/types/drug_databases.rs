// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, open_enum, record};
use super::{ProjectFile, ProjectFileSource};

/// File to load into a molecule database.
///
/// Reference: section 5.3.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrugDatabaseFile {
    /// File with the molecules to add.
    ///
    /// Required.
    pub file: ProjectFile,
    /// New description of the database.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
}

impl AddDrugDatabaseFile {
    /// With its required fields.
    #[inline]
    pub fn new(file: ProjectFile) -> Self {
        Self { file, ..Default::default() }
    }
    /// New description of the database.
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
}

record!(AddDrugDatabaseFile {
    file: "file" => REQUIRED,
    description: "description" => LENGTH_TO_1024,
});

/// Molecule database to create, and its first file.
///
/// Reference: section 5.3.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrugDatabase {
    /// Name of the database: lowercase letters, digits, underscores and hyphens, starting with a letter.
    ///
    /// Required; 5 to 32 characters.
    pub name: String,
    /// What the database is for.
    ///
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Id of the CSS cluster that will hold the database.
    ///
    /// Required; 1 to 128 characters.
    pub css_id: String,
    /// File with the molecules to load.
    ///
    /// Required.
    pub file: ProjectFile,
    /// Names of the columns of the file.
    ///
    /// Required; 2 to 12 items; each item 1 to 128 characters.
    pub columns: Vec<String>,
    /// Whether to share the database with the organization.
    ///
    /// Default `false`.
    pub shareable: Option<bool>,
}

impl CreateDrugDatabase {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        css_id: impl Into<String>,
        file: ProjectFile,
        columns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            css_id: css_id.into(),
            file,
            columns: columns.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// What the database is for.
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
    /// Whether to share the database with the organization.
    ///
    /// Default `false`.
    #[inline]
    pub fn shareable(mut self, shareable: impl Into<Option<bool>>) -> Self {
        self.shareable = shareable.into();
        self
    }
}

record!(CreateDrugDatabase {
    name: "name" => REQUIRED_LENGTH_5_32,
    description: "description" => LENGTH_TO_1024,
    css_id: "css_id" => REQUIRED_LENGTH_1_128,
    file: "file" => REQUIRED,
    columns: "columns" => REQUIRED_ITEMS_2_12_EACH_LENGTH_1_128,
    shareable: "shareable",
});

/// Molecule database that search jobs run over.
///
/// Reference: `DrugDatabaseDto`, section 5.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugDatabase {
    /// Id of the database.
    pub id: Option<String>,
    /// Name of the database.
    pub name: Option<String>,
    /// Type of the database.
    pub type_: Option<String>,
    /// State of the database, such as `ACTIVE`.
    pub status: Option<String>,
    /// What the database is for.
    pub description: Option<String>,
    /// When the database was created.
    pub create_time: Option<Timestamp>,
    /// When the database was last changed.
    pub update_time: Option<Timestamp>,
    /// Name of the user who created the database.
    pub creator: Option<String>,
    /// Why the database could not be created or filled; absent unless that failed.
    pub failed_message: Option<String>,
    /// Id of the CSS cluster that holds the database.
    pub css_id: Option<String>,
    /// Name of the CSS cluster that holds the database.
    pub css_name: Option<String>,
    /// Files loaded into the database.
    pub files: Option<Vec<DrugDatabaseFile>>,
    /// Names of the columns.
    pub columns: Option<Vec<String>>,
    /// Whether the database is shared with the organization.
    pub shareable: Option<bool>,
    /// Number of molecules.
    pub data_num: Option<i64>,
}

record!(DrugDatabase {
    id: "id",
    name: "name",
    type_: "type",
    status: "status",
    description: "description",
    create_time: "create_time",
    update_time: "update_time",
    creator: "creator",
    failed_message: "failed_message",
    css_id: "css_id",
    css_name: "css_name",
    files: "files",
    columns: "columns",
    shareable: "shareable",
    data_num: "data_num",
});

/// File whose molecules are in a database.
///
/// Reference: `DetailDatabaseFile`, section 5.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugDatabaseFile {
    /// Where the file is: `private` in a platform project, `public` among the data of the service.
    ///
    /// One of `public`, `private`.
    pub source: Option<ProjectFileSource>,
    /// Address of the file: a project path such as `project:/dir/file` if it is private, an obs address if
    /// it is public.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,
    /// Id of the platform project that holds the file. Only for a private file.
    ///
    /// 1 to 128 characters.
    pub eihealth_project_id: Option<String>,
    /// How far the file is loaded, such as `SUCCESS`.
    pub status: Option<String>,
    /// Why loading the file failed; absent unless it did.
    pub failed_reason: Option<String>,
}

record!(DrugDatabaseFile {
    source: "source",
    url: "url",
    eihealth_project_id: "eihealth_project_id",
    status: "status",
    failed_reason: "failed_reason",
});

/// Molecule databases.
///
/// Reference: section 5.3.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrugDatabaseList {
    /// One page of the databases.
    pub databases: Option<Vec<DrugDatabase>>,
    /// Total number of matching items.
    pub count: Option<i64>,
    /// Number of databases of the current user.
    pub cur_user_count: Option<i64>,
}

record!(DrugDatabaseList {
    databases: "databases",
    count: "count",
    cur_user_count: "cur_user_count",
});

/// Field to sort drug databases by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrugDatabaseSortKey {
    /// `create_time`
    CreateTime,
    /// `update_time`
    UpdateTime,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(DrugDatabaseSortKey {
    CreateTime = "create_time",
    UpdateTime = "update_time",
});

/// Sharing of a molecule database.
///
/// Reference: section 5.3.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrugDatabase {
    /// Whether to share the database with the organization.
    ///
    /// Required.
    pub shareable: bool,
}

impl UpdateDrugDatabase {
    /// With its required fields.
    #[inline]
    pub fn new(shareable: bool) -> Self {
        Self { shareable }
    }
}

record!(UpdateDrugDatabase {
    shareable: "shareable" => REQUIRED,
});

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_2_12_EACH_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .items(2, 12)
    .each(&LENGTH_1_128);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_5_32: Rule = Rule::NONE.required().length(5, 32);
