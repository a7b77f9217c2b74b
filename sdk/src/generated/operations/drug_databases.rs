// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged, taken};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{
    Ask, seen, unseen, Source, Starts, States, Waiting, waits, starts,
};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Drug databases
///
/// Molecule databases that searches run over.
impl Client {
    /// Create a drug database.
    ///
    /// Creates a molecule database in a CSS cluster and loads a file into it. Its state is in
    /// `list_drug_database`. Refused with `eihealth.01100018` if the CSS cluster has been deleted; with
    /// `eihealth.01100008` if the caller is no member of the project with the file; with
    /// `eihealth.01100025` if the platform is not the professional edition; with `eihealth.01100023` if
    /// `SMILES` or `NAME` is not among the columns; with `eihealth.01100024` if a column is not in the
    /// file; with `eihealth.01100028` if a column has Chinese characters; with `eihealth.01100029` if two
    /// columns of the file have one name; with `eihealth.01100021` if the name is taken; with
    /// `eihealth.01100030` if the CSS cluster or the file is not in order.
    ///
    /// - `body`: Molecule database to create, and its first file.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateDrugDatabase, ProjectFile, ProjectFileSource};
    ///
    /// let body = CreateDrugDatabase::new(
    ///     "kinase-inhibitors",
    ///     "f3b06a58-1d92-4e7c-a845-9c20d7e61b3f",
    ///     ProjectFile::new(
    ///         ProjectFileSource::Private,
    ///         "kinase-screen:/libraries/inhibitors.csv",
    ///     )
    ///     .eihealth_project_id("6c2e8d17-b5f4-49a3-9e60-08d7a1b3f2c9"),
    ///     ["SMILES", "NAME", "supplier"],
    /// )
    /// .description("Known kinase inhibitors")
    /// .shareable(false);
    /// let item = client.create_drug_database(body).start().await?.wait().await?;
    /// println!("{:?} {:?}", item.name, item.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/drug/databases`
    ///
    /// Reference: section [5.3.1
    /// 创建数据库](https://support.huaweicloud.com/api-eihealth/CreateDrugDatabase.html).
    #[inline]
    pub fn create_drug_database(
        &self,
        body: types::CreateDrugDatabase,
    ) -> CreateDrugDatabaseRequest {
        let mut request = Request::new(self, &CREATE_DRUG_DATABASE);
        request.json(&body, &REQUIRED);
        CreateDrugDatabaseRequest(Call::new(request, reply::json))
    }
    /// List drug databases.
    ///
    /// Returns, page by page, the databases with their files and the state of each.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut databases = client.list_drug_database().items();
    /// while let Some(database) = databases.try_next().await? {
    ///     println!("{:?} {:?}", database.name, database.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/drug/databases`
    ///
    /// Reference: section [5.3.2
    /// 获取数据库列表](https://support.huaweicloud.com/api-eihealth/ListDrugDatabase.html).
    #[inline]
    pub fn list_drug_database(&self) -> ListDrugDatabaseRequest {
        let request = Request::new(self, &LIST_DRUG_DATABASE);
        ListDrugDatabaseRequest(Call::new(request, reply::json))
    }
    /// Delete a drug database.
    ///
    /// Deletes the molecule database; fails without permission for a database that another user created.
    /// Refused with `eihealth.01100019` if another user created the database; with `eihealth.01100022` if
    /// the database is one of the service; with `eihealth.01100031` if the CSS cluster is not in order.
    ///
    /// - `database_id`: Id of the database. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_drug_database("0c94e7b2-d5a1-4368-8f7e-21b6a9d30c58").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/drug/databases/{database_id}`
    ///
    /// Reference: section [5.3.3
    /// 删除数据库](https://support.huaweicloud.com/api-eihealth/DeleteDrugDatabase.html).
    #[inline]
    pub fn delete_drug_database(
        &self,
        database_id: impl Into<String>,
    ) -> DeleteDrugDatabaseRequest {
        let mut request = Request::new(self, &DELETE_DRUG_DATABASE);
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteDrugDatabaseRequest(Call::new(request, reply::empty))
    }
    /// Share a drug database or stop sharing it.
    ///
    /// Sets whether the organization can use the database. Refused with `eihealth.01100019` if another user
    /// created the database; with `eihealth.01100020` if the database is not finished; with
    /// `eihealth.01100022` if the database is one of the service.
    ///
    /// - `database_id`: Id of the database. 1 to 128 characters.
    /// - `body`: Sharing of a molecule database.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateDrugDatabase;
    ///
    /// let body = UpdateDrugDatabase::new(true);
    /// client.update_drug_database("0c94e7b2-d5a1-4368-8f7e-21b6a9d30c58", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/drug/databases/{database_id}`
    ///
    /// Reference: section [5.3.4
    /// 更新药物数据库](https://support.huaweicloud.com/api-eihealth/UpdateDrugDatabase.html).
    #[inline]
    pub fn update_drug_database(
        &self,
        database_id: impl Into<String>,
        body: types::UpdateDrugDatabase,
    ) -> UpdateDrugDatabaseRequest {
        let mut request = Request::new(self, &UPDATE_DRUG_DATABASE);
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateDrugDatabaseRequest(Call::new(request, reply::empty))
    }
    /// Add a file to a drug database.
    ///
    /// Loads the molecules of another file into the database. Its state is in `list_drug_database`. Refused
    /// with `eihealth.01100018` if the CSS cluster has been deleted; with `eihealth.01100019` if another
    /// user created the database; with `eihealth.01100008` if the caller is no member of the project with
    /// the file; with `eihealth.01100020` if the database is not finished; with `eihealth.01100022` if the
    /// database is one of the service; with `eihealth.01100024` if a column is not in the file; with
    /// `eihealth.01100028` if a column has Chinese characters; with `eihealth.01100029` if two columns of
    /// the file have one name.
    ///
    /// - `database_id`: Id of the database. 1 to 128 characters.
    /// - `body`: File to load into a molecule database.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{AddDrugDatabaseFile, ProjectFile, ProjectFileSource};
    ///
    /// let body = AddDrugDatabaseFile::new(
    ///     ProjectFile::new(
    ///         ProjectFileSource::Private,
    ///         "kinase-screen:/libraries/fragments.csv",
    ///     )
    ///     .eihealth_project_id("6c2e8d17-b5f4-49a3-9e60-08d7a1b3f2c9"),
    /// )
    /// .description("Known kinase inhibitors and fragments");
    /// let item = client
    ///     .add_drug_database_file("0c94e7b2-d5a1-4368-8f7e-21b6a9d30c58", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", item.name, item.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/drug/databases/{database_id}/data`
    ///
    /// Reference: section [5.3.5
    /// 数据库追加文件](https://support.huaweicloud.com/api-eihealth/AddDrugDatabaseFile.html).
    #[inline]
    pub fn add_drug_database_file(
        &self,
        database_id: impl Into<String>,
        body: types::AddDrugDatabaseFile,
    ) -> AddDrugDatabaseFileRequest {
        let mut request = Request::new(self, &ADD_DRUG_DATABASE_FILE);
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        AddDrugDatabaseFileRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static CREATE_DRUG_DATABASE: Operation = Operation::new(
    "create_drug_database",
    Method::POST,
    "/v1/{project_id}/drug/databases",
    Repeat::Refused,
    &CATALOGUE,
);

/// Create a drug database: the request of [`Client::create_drug_database`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/drug/databases`
///
/// Reference: section [5.3.1
/// 创建数据库](https://support.huaweicloud.com/api-eihealth/CreateDrugDatabase.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugDatabaseRequest(Call<types::ResourceId>);

operation!(CreateDrugDatabaseRequest, types::ResourceId);

static CREATE_DRUG_DATABASE_STARTS: Starts = Starts::new(
        &crate::generated::operations::LIST_DRUG_DATABASE,
        &[],
    )
    .item(Source::Field("id"));

starts!(CreateDrugDatabaseRequest, CREATE_DRUG_DATABASE_STARTS, types::ResourceId, seen, crate::generated::operations::wait_list_drug_database, types::DrugDatabase);

pub(crate) static LIST_DRUG_DATABASE: Operation = Operation::new(
    "list_drug_database",
    Method::GET,
    "/v1/{project_id}/drug/databases",
    Repeat::Safe,
    &CATALOGUE,
);

/// List drug databases: the request of [`Client::list_drug_database`].
///
/// Answers with [`DrugDatabaseList`](crate::types::DrugDatabaseList). [`items`](Self::items) reads the
/// list to its end.
///
/// `GET /v1/{project_id}/drug/databases`
///
/// Reference: section [5.3.2
/// 获取数据库列表](https://support.huaweicloud.com/api-eihealth/ListDrugDatabase.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDrugDatabaseRequest(Call<types::DrugDatabaseList>);

impl ListDrugDatabaseRequest {
    /// Name to search for.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn search_key<Form>(
        mut self,
        search_key: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(search_key);
        match given {
            Some(search_key) => {
                self.0.request.query::<String>("search_key", search_key, &LENGTH_TO_128)
            }
            None => self.0.request.unset("query", "search_key"),
        }
        self
    }
    /// Only databases of this type.
    #[inline]
    pub fn type_<Form>(mut self, type_: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(type_);
        match given {
            Some(type_) => self.0.request.query::<String>("type", type_, &Rule::NONE),
            None => self.0.request.unset("query", "type"),
        }
        self
    }
    /// What to sort by: `create_time` or `update_time`.
    ///
    /// One of `create_time`, `update_time`.
    #[inline]
    pub fn sort_key<Form>(
        mut self,
        sort_key: impl IntoOption<types::DrugDatabaseSortKey, Form>,
    ) -> Self {
        let given: Option<types::DrugDatabaseSortKey> = IntoOption::into_option(
            sort_key,
        );
        match given {
            Some(sort_key) => {
                self.0
                    .request
                    .query::<
                        types::DrugDatabaseSortKey,
                    >("sort_key", sort_key, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
    /// Sort direction; by time, newest first, if absent.
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
}

operation!(ListDrugDatabaseRequest, types::DrugDatabaseList);

pub(crate) static LIST_DRUG_DATABASE_PAGES: Paging = Paging::new(
        "databases",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("count")
    .limit("limit", 100);

paged!(ListDrugDatabaseRequest, LIST_DRUG_DATABASE_PAGES, types::DrugDatabaseList[databases] => types::DrugDatabase);

static LIST_DRUG_DATABASE_WAITING: Waiting = Waiting::new(
        "status",
        &States::NONE.success(&["ACTIVE"]),
    )
    .id("id")
    .reason("failed_message");

#[inline]
pub(crate) fn wait_list_drug_database(
    request: Request,
    id: String,
) -> crate::waiting::Wait<types::DrugDatabase> {
    crate::waiting::Wait::new(
        request,
        &LIST_DRUG_DATABASE_WAITING,
        Ask::Item {
            paging: &LIST_DRUG_DATABASE_PAGES,
            read: |answer, engine| {
                taken::<
                    types::DrugDatabaseList,
                    types::DrugDatabase,
                >(answer, engine, reply::json, |page| page.databases.take())
            },
            id,
        },
    )
}

waits!(item ListDrugDatabaseRequest, wait_for, wait_list_drug_database, types::DrugDatabase);

static LIST_DRUG_DATABASE_FILES_WAITING: Waiting = Waiting::new(
        "files[].status",
        &States::NONE.success(&["SUCCESS"]),
    )
    .id("id")
    .reason("files[].failed_reason");

#[inline]
pub(crate) fn wait_list_drug_database_files(
    request: Request,
    id: String,
) -> crate::waiting::Wait<types::DrugDatabase> {
    crate::waiting::Wait::new(
        request,
        &LIST_DRUG_DATABASE_FILES_WAITING,
        Ask::Item {
            paging: &LIST_DRUG_DATABASE_PAGES,
            read: |answer, engine| {
                taken::<
                    types::DrugDatabaseList,
                    types::DrugDatabase,
                >(answer, engine, reply::json, |page| page.databases.take())
            },
            id,
        },
    )
}

waits!(item ListDrugDatabaseRequest, wait_for_files, wait_list_drug_database_files, types::DrugDatabase);

pub(crate) static DELETE_DRUG_DATABASE: Operation = Operation::new(
    "delete_drug_database",
    Method::DELETE,
    "/v1/{project_id}/drug/databases/{database_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a drug database: the request of [`Client::delete_drug_database`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/drug/databases/{database_id}`
///
/// Reference: section [5.3.3
/// 删除数据库](https://support.huaweicloud.com/api-eihealth/DeleteDrugDatabase.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDrugDatabaseRequest(Call<()>);

operation!(DeleteDrugDatabaseRequest, ());

pub(crate) static UPDATE_DRUG_DATABASE: Operation = Operation::new(
    "update_drug_database",
    Method::PUT,
    "/v1/{project_id}/drug/databases/{database_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Share a drug database or stop sharing it: the request of [`Client::update_drug_database`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/drug/databases/{database_id}`
///
/// Reference: section [5.3.4
/// 更新药物数据库](https://support.huaweicloud.com/api-eihealth/UpdateDrugDatabase.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDrugDatabaseRequest(Call<()>);

operation!(UpdateDrugDatabaseRequest, ());

pub(crate) static ADD_DRUG_DATABASE_FILE: Operation = Operation::new(
    "add_drug_database_file",
    Method::PUT,
    "/v1/{project_id}/drug/databases/{database_id}/data",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Add a file to a drug database: the request of [`Client::add_drug_database_file`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/drug/databases/{database_id}/data`
///
/// Reference: section [5.3.5
/// 数据库追加文件](https://support.huaweicloud.com/api-eihealth/AddDrugDatabaseFile.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddDrugDatabaseFileRequest(Call<()>);

operation!(AddDrugDatabaseFileRequest, ());

static ADD_DRUG_DATABASE_FILE_STARTS: Starts = Starts::new(
        &crate::generated::operations::LIST_DRUG_DATABASE,
        &[],
    )
    .item(Source::Path("database_id"));

starts!(AddDrugDatabaseFileRequest, ADD_DRUG_DATABASE_FILE_STARTS, (), unseen, crate::generated::operations::wait_list_drug_database_files, types::DrugDatabase);

static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
