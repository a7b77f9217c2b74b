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
    /// Create a drug database.
    ///
    /// Creates a molecule database in a CSS cluster and loads a file into it. Its state is in
    /// `list_drug_database`.
    ///
    /// `POST /v1/{project_id}/drug/databases`
    ///
    /// Reference: section 5.3.1 创建数据库.
    ///
    /// - `body`: Molecule database to create, and its first file.
    pub fn create_drug_database(
        &self,
        body: types::CreateDrugDatabase,
    ) -> CreateDrugDatabase {
        CreateDrugDatabase(
            Call::new(self, &CREATE_DRUG_DATABASE, reply::json).json(body, &REQUIRED),
        )
    }
    /// List drug databases.
    ///
    /// Returns the databases with their files and the state of each.
    ///
    /// `GET /v1/{project_id}/drug/databases`
    ///
    /// Reference: section 5.3.2 获取数据库列表.
    pub fn list_drug_database(&self) -> ListDrugDatabase {
        ListDrugDatabase(Call::new(self, &LIST_DRUG_DATABASE, reply::json))
    }
    /// Delete a drug database.
    ///
    /// Deletes the molecule database; fails without permission for a database that another user created.
    ///
    /// `DELETE /v1/{project_id}/drug/databases/{database_id}`
    ///
    /// Reference: section 5.3.3 删除数据库.
    ///
    /// - `database_id`: Id of the database. 1 to 128 characters.
    pub fn delete_drug_database(
        &self,
        database_id: impl Into<String>,
    ) -> DeleteDrugDatabase {
        DeleteDrugDatabase(
            Call::new(self, &DELETE_DRUG_DATABASE, reply::empty)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Share a drug database or stop sharing it.
    ///
    /// Sets whether the organization can use the database.
    ///
    /// `PUT /v1/{project_id}/drug/databases/{database_id}`
    ///
    /// Reference: section 5.3.4 更新药物数据库.
    ///
    /// - `database_id`: Id of the database. 1 to 128 characters.
    /// - `body`: Sharing of a molecule database.
    pub fn update_drug_database(
        &self,
        database_id: impl Into<String>,
        body: types::UpdateDrugDatabase,
    ) -> UpdateDrugDatabase {
        UpdateDrugDatabase(
            Call::new(self, &UPDATE_DRUG_DATABASE, reply::empty)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Add a file to a drug database.
    ///
    /// Loads the molecules of another file into the database. Its state is in `list_drug_database`.
    ///
    /// `PUT /v1/{project_id}/drug/databases/{database_id}/data`
    ///
    /// Reference: section 5.3.5 数据库追加文件.
    ///
    /// - `database_id`: Id of the database. 1 to 128 characters.
    /// - `body`: File to load into a molecule database.
    pub fn add_drug_database_file(
        &self,
        database_id: impl Into<String>,
        body: types::AddDrugDatabaseFile,
    ) -> AddDrugDatabaseFile {
        AddDrugDatabaseFile(
            Call::new(self, &ADD_DRUG_DATABASE_FILE, reply::empty)
                .path("database_id", database_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
}

pub(crate) static CREATE_DRUG_DATABASE: Operation = Operation {
    id: "create_drug_database",
    method: Method::POST,
    path: "/v1/{project_id}/drug/databases",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_drug_database`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDrugDatabase(Call<types::ResourceId>);

operation!(CreateDrugDatabase, types::ResourceId);

pub(crate) static LIST_DRUG_DATABASE: Operation = Operation {
    id: "list_drug_database",
    method: Method::GET,
    path: "/v1/{project_id}/drug/databases",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_drug_database`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDrugDatabase(Call<types::DrugDatabaseList>);

impl ListDrugDatabase {
    /// Name to search for.
    ///
    /// At most 128 characters.
    pub fn search_key(mut self, search_key: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("search_key", search_key.into(), &LENGTH_TO_128);
        self
    }
    /// Only databases of this type.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("type", type_.into(), &Rule::NONE);
        self
    }
    /// What to sort by: `create_time` or `update_time`.
    ///
    /// One of `create_time`, `update_time`.
    pub fn sort_key(mut self, sort_key: impl Into<types::DrugDatabaseSortKey>) -> Self {
        self.0 = self
            .0
            .query::<
                types::DrugDatabaseSortKey,
            >("sort_key", sort_key.into(), &Rule::NONE);
        self
    }
    /// Sort direction, ascending (`ASC`) or descending (`DESC`).
    ///
    /// One of `asc`, `desc`; default `desc`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDirection>) -> Self {
        self.0 = self
            .0
            .query::<types::SortDirection>("sort_dir", sort_dir.into(), &Rule::NONE);
        self
    }
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
}

operation!(ListDrugDatabase, types::DrugDatabaseList);

pub(crate) static DELETE_DRUG_DATABASE: Operation = Operation {
    id: "delete_drug_database",
    method: Method::DELETE,
    path: "/v1/{project_id}/drug/databases/{database_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_drug_database`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDrugDatabase(Call<()>);

operation!(DeleteDrugDatabase, ());

pub(crate) static UPDATE_DRUG_DATABASE: Operation = Operation {
    id: "update_drug_database",
    method: Method::PUT,
    path: "/v1/{project_id}/drug/databases/{database_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_drug_database`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDrugDatabase(Call<()>);

operation!(UpdateDrugDatabase, ());

pub(crate) static ADD_DRUG_DATABASE_FILE: Operation = Operation {
    id: "add_drug_database_file",
    method: Method::PUT,
    path: "/v1/{project_id}/drug/databases/{database_id}/data",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::add_drug_database_file`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddDrugDatabaseFile(Call<()>);

operation!(AddDrugDatabaseFile, ());

static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
