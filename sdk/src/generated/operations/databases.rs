// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
#[allow(unused_imports)]
use crate::runtime::waiting::{seen, Source, Starts, starts};
use std::collections::BTreeMap;
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Databases
///
/// Database instances of a project and their rows.
impl Client {
    /// Reference databases of another project.
    ///
    /// Makes databases of another project readable in this one without copying them. Built-in databases,
    /// and those the other project only references itself, are refused. Refused with `eihealth.01040007` if
    /// the source is the target project itself; with `eihealth.01040018` if a database is built in; with
    /// `eihealth.01040021` if a database is itself a reference; with `eihealth.01040020` if a database is
    /// listed twice.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Databases of another project to reference.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{DatabaseSource, QuoteInstance};
    ///
    /// let body = QuoteInstance::new(
    ///     "7e41d9a2-50cb-4f38-8d16-a9b3c47e02f5",
    ///     [
    ///         DatabaseSource::new("3a5d9e10-f84c-4726-b1c9-07e6d82b45f3"),
    ///         DatabaseSource::new("f27b6c04-8e95-4d1a-b360-9c4f17d8e2a5"),
    ///     ],
    /// );
    /// let answer = client.quote_instance("my-project", body).await?;
    /// for item in answer.iter() {
    ///     println!("{:?} {:?}", item.status, item.source_project_id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/batch-quote`
    ///
    /// Reference: section [4.4.1.1
    /// 引用数据库实例](https://support.huaweicloud.com/api-eihealth/QuoteInstance.html).
    #[inline]
    pub fn quote_instance(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::QuoteInstance,
    ) -> QuoteInstanceRequest {
        let mut request = Request::new(self, &QUOTE_INSTANCE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        QuoteInstanceRequest(Call::new(request, reply::json))
    }
    /// List databases.
    ///
    /// Returns the databases of the project, built-in and referenced ones included.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut databases = client.list_instance("my-project").items();
    /// while let Some(database) = databases.try_next().await? {
    ///     println!("{:?} {:?}", database.id, database.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases`
    ///
    /// Reference: section [4.4.1.2 获取实例列表](https://support.huaweicloud.com/api-eihealth/ListInstance.html).
    #[inline]
    pub fn list_instance(
        &self,
        eihealth_project_id: impl Into<String>,
    ) -> ListInstanceRequest {
        let mut request = Request::new(self, &LIST_INSTANCE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        ListInstanceRequest(Call::new(request, reply::json))
    }
    /// Create a database.
    ///
    /// Creates a database with the columns of a template, and fills it from files if asked to. Refused with
    /// `eihealth.01040037` if the platform has no database resource that works.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Database to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateInstance, ImportDatabaseData};
    ///
    /// let body = CreateInstance::new("wgs_quality", "2b9f7e60-35c1-4da8-b8e4-d17a60c3f952")
    ///     .description("Quality of the pilot genomes")
    ///     .import_data(ImportDatabaseData::new(["wgs-pilot:/reports/quality.csv"], ",", 1));
    /// let created = client.create_instance("my-project", body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases`
    ///
    /// Reference: section [4.4.1.3
    /// 创建数据库实例](https://support.huaweicloud.com/api-eihealth/CreateInstance.html).
    #[inline]
    pub fn create_instance(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateInstance,
    ) -> CreateInstanceRequest {
        let mut request = Request::new(self, &CREATE_INSTANCE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.json(&body, &REQUIRED);
        CreateInstanceRequest(Call::new(request, reply::json))
    }
    /// Get a database.
    ///
    /// Returns the database together with the template it was made from.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let instance = client
    ///     .show_instance("my-project", "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4")
    ///     .await?;
    /// println!("{:?} {:?}", instance.id, instance.name);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}`
    ///
    /// Reference: section [4.4.1.4 查询实例详情](https://support.huaweicloud.com/api-eihealth/ShowInstance.html).
    #[inline]
    pub fn show_instance(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
    ) -> ShowInstanceRequest {
        let mut request = Request::new(self, &SHOW_INSTANCE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        ShowInstanceRequest(Call::new(request, reply::json))
    }
    /// Delete a database.
    ///
    /// The service refuses to delete a built-in database. Refused with `eihealth.01040016` if the database
    /// is built in.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_instance("my-project", "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}`
    ///
    /// Reference: section [4.4.1.5 删除实例](https://support.huaweicloud.com/api-eihealth/DeleteInstance.html).
    #[inline]
    pub fn delete_instance(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
    ) -> DeleteInstanceRequest {
        let mut request = Request::new(self, &DELETE_INSTANCE);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteInstanceRequest(Call::new(request, reply::empty))
    }
    /// Query rows of a database.
    ///
    /// Returns the rows that meet every condition, page by page. Only columns that the template marks as
    /// searchable can be queried. Refused with `eihealth.01040026` if a column is not searchable; with
    /// `eihealth.01040030` if there is no column of the name to sort by; with `eihealth.01040025` if a
    /// condition can't be read; with `eihealth.01040027` if the type of a column doesn't have the operator;
    /// with `eihealth.01040028` if a value is not of the type of its column.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut objects = client
    ///     .list_database_data("my-project", "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4")
    ///     .items();
    /// while let Some(object) = objects.try_next().await? {
    ///     println!("{object:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data`
    ///
    /// Reference: section [4.4.1.6
    /// 查询数据](https://support.huaweicloud.com/api-eihealth/ListDatabaseData.html).
    #[inline]
    pub fn list_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
    ) -> ListDatabaseDataRequest {
        let mut request = Request::new(self, &LIST_DATABASE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        ListDatabaseDataRequest(Call::new(request, reply::json))
    }
    /// Import rows into a database.
    ///
    /// Starts a data job that adds the rows of TXT, CSV or VCF files; follow it with `show_data_job`.
    /// Referenced databases are refused. Refused with `eihealth.01040007` if the source is the target
    /// project itself; with `eihealth.01040016` if the database is built in; with `eihealth.01040022` if
    /// the database is a reference; with `eihealth.01040029` if a file is not TXT, CSV or VCF; with
    /// `eihealth.01040023` if the project has no access to a file; with `eihealth.01040024` if a path is
    /// that of a folder; with `eihealth.01040031` if a file is listed twice; with `eihealth.01040035` if a
    /// row has more values than the template has columns; with `eihealth.01040041` or `eihealth.01040043`
    /// if a value is not of the type of its column; with `eihealth.01040042` if a column that is not
    /// nullable has no value.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    /// - `body`: Files to read rows from, and how to read them.
    ///
    /// ```no_run
    /// # #[cfg(feature = "data")]
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ImportDatabaseData;
    ///
    /// let body = ImportDatabaseData::new(["wgs-pilot:/reports/quality.csv"], ",", 1);
    /// let job = client
    ///     .import_database_data("my-project", "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4", body)
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", job.name, job.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data`
    ///
    /// Reference: section [4.4.1.7
    /// 导入数据](https://support.huaweicloud.com/api-eihealth/ImportDatabaseData.html).
    #[inline]
    pub fn import_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
        body: types::ImportDatabaseData,
    ) -> ImportDatabaseDataRequest {
        let mut request = Request::new(self, &IMPORT_DATABASE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        ImportDatabaseDataRequest(Call::new(request, reply::json))
    }
    /// Insert a row into a database.
    ///
    /// Adds one row. The service refuses to change built-in and referenced databases. Refused with
    /// `eihealth.01040016` if the database is built in; with `eihealth.01040039` if the database is a
    /// reference; with `eihealth.01040044` if a key is taken; with `eihealth.01040041` or
    /// `eihealth.01040043` if a value is not of the type of its column; with `eihealth.01040042` if a
    /// column that is not nullable has no value; with `eihealth.01040046` if the database has no such
    /// column.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    /// - `body`: Row to insert.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{ColumnValue, CreateDatabaseData};
    ///
    /// let body = CreateDatabaseData::new([
    ///     ColumnValue::new("sample").value("NA-03"),
    ///     ColumnValue::new("depth").value("29.6"),
    /// ]);
    /// client
    ///     .create_database_data("my-project", "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/insert`
    ///
    /// Reference: section [4.4.1.8
    /// 插入单条数据](https://support.huaweicloud.com/api-eihealth/CreateDatabaseData.html).
    #[inline]
    pub fn create_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
        body: types::CreateDatabaseData,
    ) -> CreateDatabaseDataRequest {
        let mut request = Request::new(self, &CREATE_DATABASE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        CreateDatabaseDataRequest(Call::new(request, reply::empty))
    }
    /// Delete a row of a database.
    ///
    /// The service refuses to change built-in and referenced databases. Refused with `eihealth.01040016` if
    /// the database is built in; with `eihealth.01040039` if the database is a reference.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    /// - `row_num`: Number of the row: its `_row_num`, as `list_database_data` gives it. 0 to 2147483647.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_database_data("my-project", "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4", 1)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}`
    ///
    /// Reference: section [4.4.1.9
    /// 删除数据](https://support.huaweicloud.com/api-eihealth/DeleteDatabaseData.html).
    #[inline]
    pub fn delete_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
        row_num: i64,
    ) -> DeleteDatabaseDataRequest {
        let mut request = Request::new(self, &DELETE_DATABASE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("row_num", row_num.to_string(), &REQUIRED_RANGE_0_2147483647);
        DeleteDatabaseDataRequest(Call::new(request, reply::empty))
    }
    /// Update a row of a database.
    ///
    /// Changes the columns given. Columns of the primary key and those the system fills cannot be changed,
    /// nor can built-in and referenced databases. Refused with `eihealth.01040016` if the database is built
    /// in; with `eihealth.01040039` if the database is a reference; with `eihealth.01040040` if a column is
    /// a primary key, holds the status of jobs or was made by the system; with `eihealth.01040041` or
    /// `eihealth.01040043` if a value is not of the type of its column; with `eihealth.01040042` if a
    /// column that is not nullable has no value; with `eihealth.01040046` if the database has no such
    /// column.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    /// - `row_num`: Number of the row: its `_row_num`, as `list_database_data` gives it. 0 to 2147483647.
    /// - `body`: Columns of a row to change.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{ColumnValue, UpdateDatabaseData};
    ///
    /// let body = UpdateDatabaseData::new([ColumnValue::new("depth").value("30.2")]);
    /// client
    ///     .update_database_data("my-project", "91c4e7f2-5a0d-4b86-9e37-c28f1d60a5b4", 1, body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}`
    ///
    /// Reference: section [4.4.1.10
    /// 更新数据](https://support.huaweicloud.com/api-eihealth/UpdateDatabaseData.html).
    #[inline]
    pub fn update_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
        row_num: i64,
        body: types::UpdateDatabaseData,
    ) -> UpdateDatabaseDataRequest {
        let mut request = Request::new(self, &UPDATE_DATABASE_DATA);
        request
            .path(
                "eihealth_project_id",
                eihealth_project_id.into(),
                &REQUIRED_LENGTH_1_128,
            );
        request.path("database_id", database_id.into(), &REQUIRED_LENGTH_1_128);
        request.path("row_num", row_num.to_string(), &REQUIRED_RANGE_0_2147483647);
        request.json(&body, &REQUIRED);
        UpdateDatabaseDataRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static QUOTE_INSTANCE: Operation = Operation::new(
    "quote_instance",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/batch-quote",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Reference databases of another project: the request of [`Client::quote_instance`].
///
/// Answers with a list of [`DatabaseQuote`](crate::types::DatabaseQuote).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/batch-quote`
///
/// Reference: section [4.4.1.1
/// 引用数据库实例](https://support.huaweicloud.com/api-eihealth/QuoteInstance.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuoteInstanceRequest(Call<Vec<types::DatabaseQuote>>);

operation!(QuoteInstanceRequest, Vec<types::DatabaseQuote>);

pub(crate) static LIST_INSTANCE: Operation = Operation::new(
    "list_instance",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases",
    Repeat::Safe,
    &CATALOGUE,
);

/// List databases: the request of [`Client::list_instance`].
///
/// Answers with [`DatabaseInstanceList`](crate::types::DatabaseInstanceList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases`
///
/// Reference: section [4.4.1.2 获取实例列表](https://support.huaweicloud.com/api-eihealth/ListInstance.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstanceRequest(Call<types::DatabaseInstanceList>);

operation!(ListInstanceRequest, types::DatabaseInstanceList);

pub(crate) static LIST_INSTANCE_PAGES: Paging = Paging::new("databases", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListInstanceRequest, LIST_INSTANCE_PAGES, types::DatabaseInstanceList[databases] => types::DatabaseInstanceSummary);

pub(crate) static CREATE_INSTANCE: Operation = Operation::new(
    "create_instance",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a database: the request of [`Client::create_instance`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases`
///
/// Reference: section [4.4.1.3
/// 创建数据库实例](https://support.huaweicloud.com/api-eihealth/CreateInstance.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstanceRequest(Call<types::ResourceId>);

operation!(CreateInstanceRequest, types::ResourceId);

pub(crate) static SHOW_INSTANCE: Operation = Operation::new(
    "show_instance",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a database: the request of [`Client::show_instance`].
///
/// Answers with [`DatabaseInstance`](crate::types::DatabaseInstance).
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}`
///
/// Reference: section [4.4.1.4 查询实例详情](https://support.huaweicloud.com/api-eihealth/ShowInstance.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowInstanceRequest(Call<types::DatabaseInstance>);

operation!(ShowInstanceRequest, types::DatabaseInstance);

pub(crate) static DELETE_INSTANCE: Operation = Operation::new(
    "delete_instance",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a database: the request of [`Client::delete_instance`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}`
///
/// Reference: section [4.4.1.5 删除实例](https://support.huaweicloud.com/api-eihealth/DeleteInstance.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstanceRequest(Call<()>);

operation!(DeleteInstanceRequest, ());

pub(crate) static LIST_DATABASE_DATA: Operation = Operation::new(
    "list_database_data",
    Method::GET,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data",
    Repeat::Safe,
    &CATALOGUE,
);

/// Query rows of a database: the request of [`Client::list_database_data`].
///
/// Answers with [`DatabaseRowList`](crate::types::DatabaseRowList). [`items`](Self::items) reads the
/// list to its end.
///
/// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data`
///
/// Reference: section [4.4.1.6
/// 查询数据](https://support.huaweicloud.com/api-eihealth/ListDatabaseData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseDataRequest(Call<types::DatabaseRowList>);

impl ListDatabaseDataRequest {
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
    /// Conditions that a row must meet, each as `column::operator::value` and separated by spaces, such as
    /// `depth::gte::30 sample::like::NA`.
    ///
    /// At most 10240 characters.
    #[inline]
    pub fn query<Form>(mut self, query: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(query);
        match given {
            Some(query) => {
                self.0.request.query::<String>("query", query, &LENGTH_TO_10240)
            }
            None => self.0.request.unset("query", "query"),
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
    /// Column to sort the rows by.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn sort_key<Form>(mut self, sort_key: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(sort_key);
        match given {
            Some(sort_key) => {
                self.0.request.query::<String>("sort_key", sort_key, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "sort_key"),
        }
        self
    }
    /// Sort direction.
    ///
    /// One of `ASC`, `DESC`; default `DESC`.
    #[inline]
    pub fn sort_dir<Form>(
        mut self,
        sort_dir: impl IntoOption<types::SortOrder, Form>,
    ) -> Self {
        let given: Option<types::SortOrder> = IntoOption::into_option(sort_dir);
        match given {
            Some(sort_dir) => {
                self.0
                    .request
                    .query::<types::SortOrder>("sort_dir", sort_dir, &Rule::NONE)
            }
            None => self.0.request.unset("query", "sort_dir"),
        }
        self
    }
}

operation!(ListDatabaseDataRequest, types::DatabaseRowList);

pub(crate) static LIST_DATABASE_DATA_PAGES: Paging = Paging::new(
        "objects",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .total("count")
    .limit("limit", 100);

paged!(ListDatabaseDataRequest, LIST_DATABASE_DATA_PAGES, types::DatabaseRowList[objects] => BTreeMap<String, String>);

pub(crate) static IMPORT_DATABASE_DATA: Operation = Operation::new(
    "import_database_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Import rows into a database: the request of [`Client::import_database_data`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data`
///
/// Reference: section [4.4.1.7
/// 导入数据](https://support.huaweicloud.com/api-eihealth/ImportDatabaseData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportDatabaseDataRequest(Call<types::ResourceId>);

operation!(ImportDatabaseDataRequest, types::ResourceId);

#[cfg(feature = "data")]
static IMPORT_DATABASE_DATA_STARTS: Starts = Starts::new(
    &crate::generated::operations::SHOW_DATA_JOB,
    &[
        ("eihealth_project_id", Source::Path("eihealth_project_id")),
        ("data_job_id", Source::Field("id")),
    ],
);

#[cfg(feature = "data")]
starts!(ImportDatabaseDataRequest, IMPORT_DATABASE_DATA_STARTS, types::ResourceId, seen, crate::generated::operations::wait_show_data_job, types::DataJob);

pub(crate) static CREATE_DATABASE_DATA: Operation = Operation::new(
    "create_database_data",
    Method::POST,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/insert",
    Repeat::Refused,
    &CATALOGUE,
);

/// Insert a row into a database: the request of [`Client::create_database_data`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/insert`
///
/// Reference: section [4.4.1.8
/// 插入单条数据](https://support.huaweicloud.com/api-eihealth/CreateDatabaseData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDatabaseDataRequest(Call<()>);

operation!(CreateDatabaseDataRequest, ());

pub(crate) static DELETE_DATABASE_DATA: Operation = Operation::new(
    "delete_database_data",
    Method::DELETE,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a row of a database: the request of [`Client::delete_database_data`].
///
/// Answers with nothing.
///
/// `DELETE
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}`
///
/// Reference: section [4.4.1.9
/// 删除数据](https://support.huaweicloud.com/api-eihealth/DeleteDatabaseData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDatabaseDataRequest(Call<()>);

operation!(DeleteDatabaseDataRequest, ());

pub(crate) static UPDATE_DATABASE_DATA: Operation = Operation::new(
    "update_database_data",
    Method::PUT,
    "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a row of a database: the request of [`Client::update_database_data`].
///
/// Answers with nothing.
///
/// `PUT
/// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}`
///
/// Reference: section [4.4.1.10
/// 更新数据](https://support.huaweicloud.com/api-eihealth/UpdateDatabaseData.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDatabaseDataRequest(Call<()>);

operation!(UpdateDatabaseDataRequest, ());

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_10240: Rule = Rule::NONE.length(0, 10240);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_RANGE_0_2147483647: Rule = Rule::NONE
    .required()
    .range(0.0, 2147483647.0);
