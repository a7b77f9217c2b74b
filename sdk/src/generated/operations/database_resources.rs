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
    /// List flavors of database resources.
    ///
    /// Returns the flavors that `create_database_resource` can use, sold out ones included.
    ///
    /// `GET /v1/{project_id}/system/database-resources/flavors`
    ///
    /// Reference: section 4.2.3.1 获取数据库资源规格列表.
    pub fn list_database_resource_flavor(&self) -> ListDatabaseResourceFlavor {
        ListDatabaseResourceFlavor(
            Call::new(self, &LIST_DATABASE_RESOURCE_FLAVOR, reply::json),
        )
    }
    /// Delete a database resource.
    ///
    /// Deletes a database server. One that is billed for a period cannot be deleted but has to be
    /// unsubscribed.
    ///
    /// `DELETE /v1/{project_id}/system/database-resources/{id}`
    ///
    /// Reference: section 4.2.3.2 删除数据库资源.
    ///
    /// - `id`: Database resource to act on, by the `id` that `list_database_resource` gives. 1 to 128 characters.
    pub fn delete_database_resource(
        &self,
        id: impl Into<String>,
    ) -> DeleteDatabaseResource {
        DeleteDatabaseResource(
            Call::new(self, &DELETE_DATABASE_RESOURCE, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Buy a database resource.
    ///
    /// Buys a database server for the platform, which costs money. The order is only accepted here; follow
    /// the `status` that `list_database_resource` gives.
    ///
    /// `POST /v1/{project_id}/system/database-resources`
    ///
    /// Reference: section 4.2.3.3 购买数据库资源.
    ///
    /// - `body`: Order of a database server.
    pub fn create_database_resource(
        &self,
        body: types::CreateDatabaseResource,
    ) -> CreateDatabaseResource {
        CreateDatabaseResource(
            Call::new(self, &CREATE_DATABASE_RESOURCE, reply::empty)
                .json(body, &REQUIRED),
        )
    }
    /// List database resources.
    ///
    /// Returns the database servers of the platform with their flavor, disk and state.
    ///
    /// `GET /v1/{project_id}/system/database-resources`
    ///
    /// Reference: section 4.2.3.4 查询数据库资源.
    pub fn list_database_resource(&self) -> ListDatabaseResource {
        ListDatabaseResource(Call::new(self, &LIST_DATABASE_RESOURCE, reply::json))
    }
}

pub(crate) static LIST_DATABASE_RESOURCE_FLAVOR: Operation = Operation {
    id: "list_database_resource_flavor",
    method: Method::GET,
    path: "/v1/{project_id}/system/database-resources/flavors",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_database_resource_flavor`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseResourceFlavor(Call<types::DatabaseFlavorList>);

operation!(ListDatabaseResourceFlavor, types::DatabaseFlavorList);

pub(crate) static DELETE_DATABASE_RESOURCE: Operation = Operation {
    id: "delete_database_resource",
    method: Method::DELETE,
    path: "/v1/{project_id}/system/database-resources/{id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_database_resource`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDatabaseResource(Call<()>);

operation!(DeleteDatabaseResource, ());

pub(crate) static CREATE_DATABASE_RESOURCE: Operation = Operation {
    id: "create_database_resource",
    method: Method::POST,
    path: "/v1/{project_id}/system/database-resources",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_database_resource`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDatabaseResource(Call<()>);

operation!(CreateDatabaseResource, ());

pub(crate) static LIST_DATABASE_RESOURCE: Operation = Operation {
    id: "list_database_resource",
    method: Method::GET,
    path: "/v1/{project_id}/system/database-resources",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_database_resource`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseResource(Call<types::DatabaseResourceList>);

operation!(ListDatabaseResource, types::DatabaseResourceList);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
