// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{seen, Source, Starts, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Backups
///
/// Archives of project data.
impl Client {
    /// Delete an archive.
    ///
    /// Deletes in the background; follow the data job with `show_data_job`.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `backup_id`: Id of the archive, as `list_backup` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client
    ///     .delete_backup("my-project", "d46a0e97-1c5b-4f28-a730-95be2c8f14d6")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}`
    ///
    /// Reference: section [4.3.1.1 删除归档](https://support.huaweicloud.com/api-eihealth/DeleteBackup.html).
    #[inline]
    pub fn delete_backup(
        &self,
        eihealth_project_id: impl Into<String>,
        backup_id: impl Into<String>,
    ) -> DeleteBackupRequest {
        let mut request = Request::new(self, &DELETE_BACKUP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("backup_id", backup_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteBackupRequest(Call::new(request, reply::json))
    }
    /// Download the file list of an archive.
    ///
    /// Returns the complete list of the data in the archive.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `backup_id`: Id of the archive, as `list_backup` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let saved = client
    ///     .show_backup_path("my-project", "d46a0e97-1c5b-4f28-a730-95be2c8f14d6")
    ///     .await?
    ///     .save("path.txt")
    ///     .await?;
    /// println!("{} bytes", saved.bytes);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/paths`
    ///
    /// Reference: section [4.3.1.2
    /// 获取指定归档的全数据清单](https://support.huaweicloud.com/api-eihealth/ShowBackupPath.html).
    #[inline]
    pub fn show_backup_path(
        &self,
        eihealth_project_id: impl Into<String>,
        backup_id: impl Into<String>,
    ) -> ShowBackupPathRequest {
        let mut request = Request::new(self, &SHOW_BACKUP_PATH);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("backup_id", backup_id.into(), &REQUIRED_LENGTH_1_128);
        ShowBackupPathRequest(Call::new(request, reply::download))
    }
    /// Restore an archive into a project.
    ///
    /// Copies the archived data into a folder of the target project in the background; follow the data job
    /// with `show_data_job`.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `backup_id`: Id of the archive, as `list_backup` gives it. 1 to 128 characters.
    /// - `body`: Where to restore an archive to.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::RestoreBackup;
    ///
    /// let body = RestoreBackup::new("58b0c1f6-2e9d-47a3-8c54-e3d7690ab12f")
    ///     .overwrite(false)
    ///     .target_folder("restored/");
    /// let job = client
    ///     .restore_backup("my-project", "d46a0e97-1c5b-4f28-a730-95be2c8f14d6", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/restore`
    ///
    /// Reference: section [4.3.1.3 恢复归档](https://support.huaweicloud.com/api-eihealth/RestoreBackup.html).
    #[inline]
    pub fn restore_backup(
        &self,
        eihealth_project_id: impl Into<String>,
        backup_id: impl Into<String>,
        body: types::RestoreBackup,
    ) -> RestoreBackupRequest {
        let mut request = Request::new(self, &RESTORE_BACKUP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("backup_id", backup_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        RestoreBackupRequest(Call::new(request, reply::json))
    }
    /// List archives.
    ///
    /// Returns the archives of all projects that the user manages, page by page.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut backups = client.list_backup("my-project").items();
    /// while let Some(backup) = backups.try_next().await? {
    ///     println!("{:?} {:?}", backup.id, backup.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups`
    ///
    /// Reference: section [4.3.1.4 查询归档列表](https://support.huaweicloud.com/api-eihealth/ListBackup.html).
    #[inline]
    pub fn list_backup(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListBackupRequest {
        let mut request = Request::new(self, &LIST_BACKUP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListBackupRequest(Call::new(request, reply::json))
    }
    /// Archive data of a project.
    ///
    /// Copies data of one project to the archive bucket in the background; follow the data job with
    /// `show_data_job`. Refused with `eihealth.01030033` if the data is of several projects; with
    /// `eihealth.01030034` if a folder holds referenced data.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Project data to archive.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{BackupStorageType, CreateBackup};
    ///
    /// let body = CreateBackup::new("wgs-cohort-2024-q1", ["raw/", "reference/hg38.fa"])
    ///     .description("Raw reads of the first quarter.")
    ///     .storage_type(BackupStorageType::Cold)
    ///     .delete_archived_data(false);
    /// let job = client.create_backup("my-project", body).start().await?.wait().await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups`
    ///
    /// Reference: section [4.3.1.5 归档数据](https://support.huaweicloud.com/api-eihealth/CreateBackup.html).
    #[inline]
    pub fn create_backup(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateBackup,
    ) -> CreateBackupRequest {
        let mut request = Request::new(self, &CREATE_BACKUP);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateBackupRequest(Call::new(request, reply::json))
    }
}

pub(crate) static DELETE_BACKUP: Operation = Operation::new(
    "delete_backup",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete an archive: the request of [`Client::delete_backup`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}`
///
/// Reference: section [4.3.1.1 删除归档](https://support.huaweicloud.com/api-eihealth/DeleteBackup.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBackupRequest(Call<types::ResourceId>);

operation!(DeleteBackupRequest, types::ResourceId);

static DELETE_BACKUP_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

starts!(DeleteBackupRequest, DELETE_BACKUP_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static SHOW_BACKUP_PATH: Operation = Operation::new(
        "show_backup_path",
        Method::GET,
        "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/paths",
        Repeat::Safe,
        &CATALOGUE,
    )
    .streams(&[]);

/// Download the file list of an archive: the request of [`Client::show_backup_path`].
///
/// Answers with a file, as [`Download`](crate::Download).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/paths`
///
/// Reference: section [4.3.1.2
/// 获取指定归档的全数据清单](https://support.huaweicloud.com/api-eihealth/ShowBackupPath.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowBackupPathRequest(Call<Download>);

operation!(ShowBackupPathRequest, Download);

pub(crate) static RESTORE_BACKUP: Operation = Operation::new(
    "restore_backup",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/restore",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Restore an archive into a project: the request of [`Client::restore_backup`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups/{backup_id}/restore`
///
/// Reference: section [4.3.1.3 恢复归档](https://support.huaweicloud.com/api-eihealth/RestoreBackup.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreBackupRequest(Call<types::ResourceId>);

operation!(RestoreBackupRequest, types::ResourceId);

static RESTORE_BACKUP_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

starts!(RestoreBackupRequest, RESTORE_BACKUP_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static LIST_BACKUP: Operation = Operation::new(
    "list_backup",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups",
    Repeat::Safe,
    &CATALOGUE,
);

/// List archives: the request of [`Client::list_backup`].
///
/// Answers with [`BackupList`](crate::types::BackupList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups`
///
/// Reference: section [4.3.1.4 查询归档列表](https://support.huaweicloud.com/api-eihealth/ListBackup.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBackupRequest(Call<types::BackupList>);

impl ListBackupRequest {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
    /// Sort direction.
    ///
    /// One of `asc`, `desc`; default `desc`.
    #[inline]
    pub fn sort_dir<Form>(
        mut self,
        sort_dir: impl IntoOption<types::SortDirection, Form>,
    ) -> Self {
        let given: Option<types::SortDirection> = IntoOption::into_option(sort_dir);
        match given {
            Some(sort_dir) => {
                self.0
                    .request
                    .query::<types::SortDirection>("sort_dir", sort_dir, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_dir"),
        }
        self
    }
    /// Field to sort by, `type` or `end_time`.
    ///
    /// One of `type`, `end_time`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::BackupSortKey, Form>,
    ) -> Self {
        let given: Option<types::BackupSortKey> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<types::BackupSortKey>("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
}

operation!(ListBackupRequest, types::BackupList);

pub(crate) static LIST_BACKUP_PAGES: Paging = Paging::new(
        "backups",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListBackupRequest, LIST_BACKUP_PAGES, types::BackupList[backups] => types::Backup);

pub(crate) static CREATE_BACKUP: Operation = Operation::new(
    "create_backup",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Archive data of a project: the request of [`Client::create_backup`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/backups`
///
/// Reference: section [4.3.1.5 归档数据](https://support.huaweicloud.com/api-eihealth/CreateBackup.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBackupRequest(Call<types::ResourceId>);

operation!(CreateBackupRequest, types::ResourceId);

static CREATE_BACKUP_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

starts!(CreateBackupRequest, CREATE_BACKUP_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
