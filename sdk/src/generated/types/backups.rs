// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, open_enum, record};

/// An archive: a copy of project data in archive storage.
///
/// Reference: `BackupDto`, section 4.3.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    /// Id of the archive, which the other backup operations take as `backup_id`.
    pub id: Option<String>,
    /// Name that the archive was given.
    pub name: Option<String>,
    /// How the archive was made.
    pub type_: Option<String>,
    /// Storage class of the archive, as `create_backup` takes it.
    pub storage_type: Option<String>,
    /// Region that holds the archive.
    pub region: Option<String>,
    /// Archived files and folders, as `project:/path`.
    pub paths: Option<Vec<String>>,
    /// When archiving started.
    pub start_time: Option<Timestamp>,
    /// When archiving ended.
    pub end_time: Option<Timestamp>,
    /// Days since the data was archived.
    pub archive_days: Option<i64>,
    /// Size of the archived data.
    pub size: Option<i64>,
    /// Text that the archive was described with.
    pub description: Option<String>,
    /// Name of the user who made the archive.
    pub operator_name: Option<String>,
}

record!(Backup {
    id: "id",
    name: "name",
    type_: "type",
    storage_type: "storage_type",
    region: "region",
    paths: "paths",
    start_time: "start_time",
    end_time: "end_time",
    archive_days: "archive_days",
    size: "size",
    description: "description",
    operator_name: "operator_name",
});

/// Archives of the projects that the user manages.
///
/// Reference: section 4.3.1.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupList {
    /// Number of all archives.
    pub count: Option<i64>,
    /// Archives of this page.
    pub backups: Option<Vec<Backup>>,
}

record!(BackupList {
    count: "count",
    backups: "backups",
});

/// Field to sort backups by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupSortKey {
    /// `type`
    Type,
    /// `end_time`
    EndTime,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(BackupSortKey {
    Type = "type",
    EndTime = "end_time",
});

/// Storage class of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupStorageType {
    /// `STANDARD`
    Standard,
    /// `COLD`
    Cold,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(BackupStorageType {
    Standard = "STANDARD",
    Cold = "COLD",
});

/// Project data to archive.
///
/// Reference: section 4.3.1.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBackup {
    /// What the archive is for, in words.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,
    /// Name to give to the archive.
    ///
    /// Required; 1 to 100 characters.
    pub name: String,
    /// Files and folders of the project to archive; a folder ends in `/`, such as `raw/`.
    ///
    /// Required; 1 to 50 items; each item 1 to 2000 characters.
    pub sub_paths: Vec<String>,
    /// Storage class of the archive: `STANDARD`, or `COLD` for data that is seldom read.
    ///
    /// One of `STANDARD`, `COLD`.
    pub storage_type: Option<BackupStorageType>,
    /// Whether to delete the data from the project once it is archived.
    pub delete_archived_data: Option<bool>,
}

impl CreateBackup {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        sub_paths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            sub_paths: sub_paths.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// What the archive is for, in words.
    ///
    /// At most 1000 characters.
    #[inline]
    pub fn description<Form>(
        mut self,
        description: impl IntoOption<String, Form>,
    ) -> Self {
        self.description = IntoOption::into_option(description);
        self
    }
    /// Storage class of the archive: `STANDARD`, or `COLD` for data that is seldom read.
    ///
    /// One of `STANDARD`, `COLD`.
    #[inline]
    pub fn storage_type<Form>(
        mut self,
        storage_type: impl IntoOption<BackupStorageType, Form>,
    ) -> Self {
        self.storage_type = IntoOption::into_option(storage_type);
        self
    }
    /// Whether to delete the data from the project once it is archived.
    #[inline]
    pub fn delete_archived_data(
        mut self,
        delete_archived_data: impl Into<Option<bool>>,
    ) -> Self {
        self.delete_archived_data = delete_archived_data.into();
        self
    }
}

record!(CreateBackup {
    description: "description" => LENGTH_TO_1000,
    name: "name" => REQUIRED_LENGTH_1_100,
    sub_paths: "sub_paths" => REQUIRED_ITEMS_1_50_EACH_LENGTH_1_2000,
    storage_type: "storage_type",
    delete_archived_data: "delete_archived_data",
});

/// Where to restore an archive to.
///
/// Reference: section 4.3.1.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreBackup {
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    pub overwrite: Option<bool>,
    /// Folder of the target project to restore into, ending in `/`, such as `restored/`.
    ///
    /// At most 2000 characters.
    pub target_folder: Option<String>,
    /// Id of the platform project to restore into.
    ///
    /// Required; 1 to 128 characters.
    pub target_project_id: String,
}

impl RestoreBackup {
    /// With its required fields.
    #[inline]
    pub fn new(target_project_id: impl Into<String>) -> Self {
        Self {
            target_project_id: target_project_id.into(),
            ..Default::default()
        }
    }
    /// What to do with files that exist already: `true` overwrites all of them, `false` skips all.
    ///
    /// Default `true`.
    #[inline]
    pub fn overwrite(mut self, overwrite: impl Into<Option<bool>>) -> Self {
        self.overwrite = overwrite.into();
        self
    }
    /// Folder of the target project to restore into, ending in `/`, such as `restored/`.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn target_folder<Form>(
        mut self,
        target_folder: impl IntoOption<String, Form>,
    ) -> Self {
        self.target_folder = IntoOption::into_option(target_folder);
        self
    }
}

record!(RestoreBackup {
    overwrite: "overwrite",
    target_folder: "target_folder" => LENGTH_TO_2000,
    target_project_id: "target_project_id" => REQUIRED_LENGTH_1_128,
});

static LENGTH_1_2000: Rule = Rule::NONE.length(1, 2000);
static LENGTH_TO_1000: Rule = Rule::NONE.length(0, 1000);
static LENGTH_TO_2000: Rule = Rule::NONE.length(0, 2000);
static REQUIRED_ITEMS_1_50_EACH_LENGTH_1_2000: Rule = Rule::NONE
    .required()
    .items(1, 50)
    .each(&LENGTH_1_2000);
static REQUIRED_LENGTH_1_100: Rule = Rule::NONE.required().length(1, 100);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
