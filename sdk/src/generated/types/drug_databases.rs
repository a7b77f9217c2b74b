// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};
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
    pub fn new(file: ProjectFile) -> Self {
        Self { file, ..Self::default() }
    }
    /// New description of the database.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Record for AddDrugDatabaseFile {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "file" => read(&mut self.file, map)?,
            "description" => read(&mut self.description, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(AddDrugDatabaseFile);

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
            ..Self::default()
        }
    }
    /// What the database is for.
    ///
    /// At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Whether to share the database with the organization.
    ///
    /// Default `false`.
    pub fn shareable(mut self, shareable: bool) -> Self {
        self.shareable = Some(shareable);
        self
    }
}

impl Record for CreateDrugDatabase {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED_LENGTH_5_32)?;
        visitor.field("description", &self.description, &LENGTH_TO_1024)?;
        visitor.field("css_id", &self.css_id, &REQUIRED_LENGTH_1_128)?;
        visitor.field("file", &self.file, &REQUIRED)?;
        visitor.field("columns", &self.columns, &REQUIRED_ITEMS_2_12_EACH_LENGTH_1_128)?;
        visitor.field("shareable", &self.shareable, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "description" => read(&mut self.description, map)?,
            "css_id" => read(&mut self.css_id, map)?,
            "file" => read(&mut self.file, map)?,
            "columns" => read(&mut self.columns, map)?,
            "shareable" => read(&mut self.shareable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(CreateDrugDatabase);

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

impl Record for DrugDatabase {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("create_time", &self.create_time, &Rule::NONE)?;
        visitor.field("update_time", &self.update_time, &Rule::NONE)?;
        visitor.field("creator", &self.creator, &Rule::NONE)?;
        visitor.field("failed_message", &self.failed_message, &Rule::NONE)?;
        visitor.field("css_id", &self.css_id, &Rule::NONE)?;
        visitor.field("css_name", &self.css_name, &Rule::NONE)?;
        visitor.field("files", &self.files, &Rule::NONE)?;
        visitor.field("columns", &self.columns, &Rule::NONE)?;
        visitor.field("shareable", &self.shareable, &Rule::NONE)?;
        visitor.field("data_num", &self.data_num, &Rule::NONE)?;
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
            "status" => read(&mut self.status, map)?,
            "description" => read(&mut self.description, map)?,
            "create_time" => read(&mut self.create_time, map)?,
            "update_time" => read(&mut self.update_time, map)?,
            "creator" => read(&mut self.creator, map)?,
            "failed_message" => read(&mut self.failed_message, map)?,
            "css_id" => read(&mut self.css_id, map)?,
            "css_name" => read(&mut self.css_name, map)?,
            "files" => read(&mut self.files, map)?,
            "columns" => read(&mut self.columns, map)?,
            "shareable" => read(&mut self.shareable, map)?,
            "data_num" => read(&mut self.data_num, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugDatabase);

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

impl Record for DrugDatabaseFile {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("source", &self.source, &Rule::NONE)?;
        visitor.field("url", &self.url, &Rule::NONE)?;
        visitor.field("eihealth_project_id", &self.eihealth_project_id, &Rule::NONE)?;
        visitor.field("status", &self.status, &Rule::NONE)?;
        visitor.field("failed_reason", &self.failed_reason, &Rule::NONE)?;
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
            "status" => read(&mut self.status, map)?,
            "failed_reason" => read(&mut self.failed_reason, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugDatabaseFile);

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

impl Record for DrugDatabaseList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("databases", &self.databases, &Rule::NONE)?;
        visitor.field("count", &self.count, &Rule::NONE)?;
        visitor.field("cur_user_count", &self.cur_user_count, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "databases" => read(&mut self.databases, map)?,
            "count" => read(&mut self.count, map)?,
            "cur_user_count" => read(&mut self.cur_user_count, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(DrugDatabaseList);

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

open_enum!(
    DrugDatabaseSortKey { CreateTime = "create_time", UpdateTime = "update_time", }
);

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
    pub fn new(shareable: bool) -> Self {
        Self { shareable }
    }
}

impl Record for UpdateDrugDatabase {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("shareable", &self.shareable, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "shareable" => read(&mut self.shareable, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(UpdateDrugDatabase);

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_1024: Rule = Rule::NONE.length(0, 1024);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_2_12_EACH_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .items(2, 12)
    .each(&LENGTH_1_128);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_5_32: Rule = Rule::NONE.required().length(5, 32);
