// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, operation, reply};
use crate::runtime::client::Client;
use crate::runtime::endpoints::Service;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::types;

impl Client {
    /// Delete an archive.
    ///
    /// Deletes in the background; follow the data job with `show_data_job`.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}`
    ///
    /// Reference: section 4.3.1.1 删除归档.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `backup_id`: Id of the archive, as `list_backup` gives it. 1 to 128 characters.
    pub fn delete_backup(
        &self,
        eihealth_project_id: impl Into<String>,
        backup_id: impl Into<String>,
    ) -> DeleteBackup {
        DeleteBackup(
            Call::new(self, &DELETE_BACKUP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("backup_id", backup_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Download the file list of an archive.
    ///
    /// Returns the complete list of the data in the archive.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/paths`
    ///
    /// Reference: section 4.3.1.2 获取指定归档的全数据清单.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `backup_id`: Id of the archive, as `list_backup` gives it. 1 to 128 characters.
    pub fn show_backup_path(
        &self,
        eihealth_project_id: impl Into<String>,
        backup_id: impl Into<String>,
    ) -> ShowBackupPath {
        ShowBackupPath(
            Call::new(self, &SHOW_BACKUP_PATH, reply::download)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("backup_id", backup_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Restore an archive into a project.
    ///
    /// Copies the archived data into a folder of the target project in the background; follow the data job
    /// with `show_data_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/restore`
    ///
    /// Reference: section 4.3.1.3 恢复归档.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `backup_id`: Id of the archive, as `list_backup` gives it. 1 to 128 characters.
    /// - `body`: Where to restore an archive to.
    pub fn restore_backup(
        &self,
        eihealth_project_id: impl Into<String>,
        backup_id: impl Into<String>,
        body: types::RestoreBackup,
    ) -> RestoreBackup {
        RestoreBackup(
            Call::new(self, &RESTORE_BACKUP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("backup_id", backup_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List archives.
    ///
    /// Returns the archives of all projects that the user manages, page by page.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups`
    ///
    /// Reference: section 4.3.1.4 查询归档列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_backup(&self, eihealth_project_id: impl Into<String>) -> ListBackup {
        ListBackup(
            Call::new(self, &LIST_BACKUP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Archive data of a project.
    ///
    /// Copies data of one project to the archive bucket in the background; follow the data job with
    /// `show_data_job`.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups`
    ///
    /// Reference: section 4.3.1.5 归档数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Project data to archive.
    pub fn create_backup(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateBackup,
    ) -> CreateBackup {
        CreateBackup(
            Call::new(self, &CREATE_BACKUP, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
}

pub(crate) static DELETE_BACKUP: Operation = Operation {
    id: "delete_backup",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_backup`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBackup(Call<types::ResourceId>);

operation!(DeleteBackup, types::ResourceId);

pub(crate) static SHOW_BACKUP_PATH: Operation = Operation {
    id: "show_backup_path",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/paths",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_backup_path`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowBackupPath(Call<Download>);

operation!(ShowBackupPath, Download);

pub(crate) static RESTORE_BACKUP: Operation = Operation {
    id: "restore_backup",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/restore",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::restore_backup`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreBackup(Call<types::ResourceId>);

operation!(RestoreBackup, types::ResourceId);

pub(crate) static LIST_BACKUP: Operation = Operation {
    id: "list_backup",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_backup`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBackup(Call<types::BackupList>);

impl ListBackup {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
    /// Sort direction, ascending (`asc`) or descending (`desc`).
    ///
    /// One of `asc`, `desc`; default `desc`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDirection>) -> Self {
        self.0 = self
            .0
            .query::<types::SortDirection>("sort_dir", sort_dir.into(), &Rule::NONE);
        self
    }
    /// Field to sort by, `type` or `end_time`.
    ///
    /// One of `type`, `end_time`.
    pub fn sort_key(mut self, sort_key: impl Into<types::BackupSortKey>) -> Self {
        self.0 = self
            .0
            .query::<types::BackupSortKey>("sort_key", sort_key.into(), &Rule::NONE);
        self
    }
}

operation!(ListBackup, types::BackupList);

pub(crate) static CREATE_BACKUP: Operation = Operation {
    id: "create_backup",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_backup`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBackup(Call<types::ResourceId>);

operation!(CreateBackup, types::ResourceId);

static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
