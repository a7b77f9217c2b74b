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
    /// Reference databases of another project.
    ///
    /// Makes databases of another project readable in this one without copying them. Built-in databases,
    /// and those the other project only references itself, are refused.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/batch-quote`
    ///
    /// Reference: section 4.4.1.1 引用数据库实例.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Databases of another project to reference.
    pub fn quote_instance(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::QuoteInstance,
    ) -> QuoteInstance {
        QuoteInstance(
            Call::new(self, &QUOTE_INSTANCE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List databases.
    ///
    /// Returns the databases of the project, built-in and referenced ones included.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases`
    ///
    /// Reference: section 4.4.1.2 获取实例列表.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    pub fn list_instance(&self, eihealth_project_id: impl Into<String>) -> ListInstance {
        ListInstance(
            Call::new(self, &LIST_INSTANCE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Create a database.
    ///
    /// Creates a database with the columns of a template, and fills it from files if asked to.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases`
    ///
    /// Reference: section 4.4.1.3 创建数据库实例.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `body`: Database to create.
    pub fn create_instance(
        &self,
        eihealth_project_id: impl Into<String>,
        body: types::CreateInstance,
    ) -> CreateInstance {
        CreateInstance(
            Call::new(self, &CREATE_INSTANCE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Get a database.
    ///
    /// Returns the database together with the template it was made from.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}`
    ///
    /// Reference: section 4.4.1.4 查询实例详情.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    pub fn show_instance(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
    ) -> ShowInstance {
        ShowInstance(
            Call::new(self, &SHOW_INSTANCE, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Delete a database.
    ///
    /// The service refuses to delete a built-in database.
    ///
    /// `DELETE /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}`
    ///
    /// Reference: section 4.4.1.5 删除实例.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    pub fn delete_instance(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
    ) -> DeleteInstance {
        DeleteInstance(
            Call::new(self, &DELETE_INSTANCE, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Query rows of a database.
    ///
    /// Returns the rows that meet every condition, page by page. Only columns that the template marks as
    /// searchable can be queried.
    ///
    /// `GET /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data`
    ///
    /// Reference: section 4.4.1.6 查询数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    pub fn list_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
    ) -> ListDatabaseData {
        ListDatabaseData(
            Call::new(self, &LIST_DATABASE_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Import rows into a database.
    ///
    /// Starts a data job that adds the rows of TXT, CSV or VCF files; follow it with `show_data_job`.
    /// Referenced databases are refused.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data`
    ///
    /// Reference: section 4.4.1.7 导入数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    /// - `body`: Files to read rows from, and how to read them.
    pub fn import_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
        body: types::ImportDatabaseData,
    ) -> ImportDatabaseData {
        ImportDatabaseData(
            Call::new(self, &IMPORT_DATABASE_DATA, reply::json)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Insert a row into a database.
    ///
    /// Adds one row. The service refuses to change built-in and referenced databases.
    ///
    /// `POST /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/insert`
    ///
    /// Reference: section 4.4.1.8 插入单条数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    /// - `body`: Row to insert.
    pub fn create_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
        body: types::CreateDatabaseData,
    ) -> CreateDatabaseData {
        CreateDatabaseData(
            Call::new(self, &CREATE_DATABASE_DATA, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a row of a database.
    ///
    /// The service refuses to change built-in and referenced databases.
    ///
    /// `DELETE
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}`
    ///
    /// Reference: section 4.4.1.9 删除数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    /// - `row_num`: Number of the row: its `_row_num`, as `list_database_data` gives it. 0 to 2147483647.
    pub fn delete_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
        row_num: i64,
    ) -> DeleteDatabaseData {
        DeleteDatabaseData(
            Call::new(self, &DELETE_DATABASE_DATA, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128)
                .path("row_num", row_num.to_string(), &REQUIRED_RANGE_0_2147483647),
        )
    }
    /// Update a row of a database.
    ///
    /// Changes the columns given. Columns of the primary key and those the system fills cannot be changed,
    /// nor can built-in and referenced databases.
    ///
    /// `PUT
    /// /v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}`
    ///
    /// Reference: section 4.4.1.10 更新数据.
    ///
    /// - `eihealth_project_id`: Id of the platform project. 1 to 128 characters.
    /// - `database_id`: Id of the database, as `list_instance` gives it. 1 to 128 characters.
    /// - `row_num`: Number of the row: its `_row_num`, as `list_database_data` gives it. 0 to 2147483647.
    /// - `body`: Columns of a row to change.
    pub fn update_database_data(
        &self,
        eihealth_project_id: impl Into<String>,
        database_id: impl Into<String>,
        row_num: i64,
        body: types::UpdateDatabaseData,
    ) -> UpdateDatabaseData {
        UpdateDatabaseData(
            Call::new(self, &UPDATE_DATABASE_DATA, reply::empty)
                .path("eihealth_project_id", eihealth_project_id, &REQUIRED_LENGTH_1_128)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128)
                .path("row_num", row_num.to_string(), &REQUIRED_RANGE_0_2147483647)
                .json(body, &REQUIRED),
        )
    }
}

pub(crate) static QUOTE_INSTANCE: Operation = Operation {
    id: "quote_instance",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/batch-quote",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::quote_instance`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuoteInstance(Call<Vec<types::DatabaseQuote>>);

operation!(QuoteInstance, Vec < types::DatabaseQuote >);

pub(crate) static LIST_INSTANCE: Operation = Operation {
    id: "list_instance",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_instance`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstance(Call<types::DatabaseInstanceList>);

operation!(ListInstance, types::DatabaseInstanceList);

pub(crate) static CREATE_INSTANCE: Operation = Operation {
    id: "create_instance",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_instance`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstance(Call<types::ResourceId>);

operation!(CreateInstance, types::ResourceId);

pub(crate) static SHOW_INSTANCE: Operation = Operation {
    id: "show_instance",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_instance`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowInstance(Call<types::DatabaseInstance>);

operation!(ShowInstance, types::DatabaseInstance);

pub(crate) static DELETE_INSTANCE: Operation = Operation {
    id: "delete_instance",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_instance`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstance(Call<()>);

operation!(DeleteInstance, ());

pub(crate) static LIST_DATABASE_DATA: Operation = Operation {
    id: "list_database_data",
    method: Method::GET,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_database_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseData(Call<types::DatabaseRowList>);

impl ListDatabaseData {
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Conditions that a row must meet, each as `column::operator::value` and separated by spaces, such as
    /// `depth::gte::30 sample::like::NA`.
    ///
    /// At most 10240 characters.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("query", query.into(), &LENGTH_TO_10240);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
    /// Column to sort the rows by.
    ///
    /// 1 to 128 characters.
    pub fn sort_key(mut self, sort_key: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("sort_key", sort_key.into(), &LENGTH_1_128);
        self
    }
    /// Sort direction, ascending (`ASC`) or descending (`DESC`).
    ///
    /// One of `ASC`, `DESC`; default `DESC`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortOrder>) -> Self {
        self.0 = self
            .0
            .query::<types::SortOrder>("sort_dir", sort_dir.into(), &Rule::NONE);
        self
    }
}

operation!(ListDatabaseData, types::DatabaseRowList);

pub(crate) static IMPORT_DATABASE_DATA: Operation = Operation {
    id: "import_database_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::import_database_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportDatabaseData(Call<types::ResourceId>);

operation!(ImportDatabaseData, types::ResourceId);

pub(crate) static CREATE_DATABASE_DATA: Operation = Operation {
    id: "create_database_data",
    method: Method::POST,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/insert",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_database_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDatabaseData(Call<()>);

operation!(CreateDatabaseData, ());

pub(crate) static DELETE_DATABASE_DATA: Operation = Operation {
    id: "delete_database_data",
    method: Method::DELETE,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_database_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDatabaseData(Call<()>);

operation!(DeleteDatabaseData, ());

pub(crate) static UPDATE_DATABASE_DATA: Operation = Operation {
    id: "update_database_data",
    method: Method::PUT,
    path: "/v1/{project_id}/eihealth-projects/{eihealth_project_id}/databases/{database_id}/data/{row_num}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_database_data`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDatabaseData(Call<()>);

operation!(UpdateDatabaseData, ());

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_10240: Rule = Rule::NONE.length(0, 10240);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_RANGE_0_2147483647: Rule = Rule::NONE
    .required()
    .range(0.0, 2147483647.0);
