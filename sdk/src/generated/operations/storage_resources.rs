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
    /// Buy performance resources.
    ///
    /// Buys instances of fast shared storage that speeds up the I/O of jobs, which costs money. The order
    /// is only accepted here; follow the instances with `list_performance_resources`.
    ///
    /// `POST /v1/{project_id}/system/performance-resources`
    ///
    /// Reference: section 4.2.10.1 购买性能加速资源.
    ///
    /// - `body`: Order of performance resources of one size.
    pub fn create_performance_resource(
        &self,
        body: types::CreatePerformanceResource,
    ) -> CreatePerformanceResource {
        CreatePerformanceResource(
            Call::new(self, &CREATE_PERFORMANCE_RESOURCE, reply::empty)
                .json(body, &REQUIRED),
        )
    }
    /// List performance resources.
    ///
    /// Returns the performance resources with their space, load and state.
    ///
    /// `GET /v1/{project_id}/system/performance-resources`
    ///
    /// Reference: section 4.2.10.2 查询性能加速资源.
    pub fn list_performance_resources(&self) -> ListPerformanceResources {
        ListPerformanceResources(
            Call::new(self, &LIST_PERFORMANCE_RESOURCES, reply::json),
        )
    }
    /// Delete a performance resource.
    ///
    /// Deletes a performance resource. Jobs must not be running on it, and one that is billed for a period
    /// has to be unsubscribed instead.
    ///
    /// `DELETE /v1/{project_id}/system/performance-resources/{id}`
    ///
    /// Reference: section 4.2.10.3 删除性能加速资源.
    ///
    /// - `id`: Performance resource to act on, by the `id` that `list_performance_resources` gives. 1 to 128 characters.
    pub fn delete_performance_resource(
        &self,
        id: impl Into<String>,
    ) -> DeletePerformanceResource {
        DeletePerformanceResource(
            Call::new(self, &DELETE_PERFORMANCE_RESOURCE, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update a performance resource.
    ///
    /// Changes how many jobs may run on a performance resource and whether it takes new ones.
    ///
    /// `PUT /v1/{project_id}/system/performance-resources/{id}`
    ///
    /// Reference: section 4.2.10.4 更新性能加速资源配置.
    ///
    /// - `id`: Performance resource to act on, by the `id` that `list_performance_resources` gives. 1 to 128 characters.
    /// - `body`: Settings of a performance resource to change.
    pub fn update_performance_resource(
        &self,
        id: impl Into<String>,
        body: types::UpdatePerformanceResource,
    ) -> UpdatePerformanceResource {
        UpdatePerformanceResource(
            Call::new(self, &UPDATE_PERFORMANCE_RESOURCE, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List storage resources.
    ///
    /// Returns the storage bought for the platform and how much of it is in use.
    ///
    /// `GET /v1/{project_id}/system/storage-resources`
    ///
    /// Reference: section 4.2.12.1 查询存储资源.
    pub fn list_storage_resources(&self) -> ListStorageResources {
        ListStorageResources(Call::new(self, &LIST_STORAGE_RESOURCES, reply::json))
    }
}

pub(crate) static CREATE_PERFORMANCE_RESOURCE: Operation = Operation {
    id: "create_performance_resource",
    method: Method::POST,
    path: "/v1/{project_id}/system/performance-resources",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_performance_resource`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePerformanceResource(Call<()>);

operation!(CreatePerformanceResource, ());

pub(crate) static LIST_PERFORMANCE_RESOURCES: Operation = Operation {
    id: "list_performance_resources",
    method: Method::GET,
    path: "/v1/{project_id}/system/performance-resources",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_performance_resources`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPerformanceResources(Call<types::PerformanceResourceList>);

operation!(ListPerformanceResources, types::PerformanceResourceList);

pub(crate) static DELETE_PERFORMANCE_RESOURCE: Operation = Operation {
    id: "delete_performance_resource",
    method: Method::DELETE,
    path: "/v1/{project_id}/system/performance-resources/{id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_performance_resource`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePerformanceResource(Call<()>);

operation!(DeletePerformanceResource, ());

pub(crate) static UPDATE_PERFORMANCE_RESOURCE: Operation = Operation {
    id: "update_performance_resource",
    method: Method::PUT,
    path: "/v1/{project_id}/system/performance-resources/{id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_performance_resource`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePerformanceResource(Call<()>);

operation!(UpdatePerformanceResource, ());

pub(crate) static LIST_STORAGE_RESOURCES: Operation = Operation {
    id: "list_storage_resources",
    method: Method::GET,
    path: "/v1/{project_id}/system/storage-resources",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_storage_resources`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStorageResources(Call<types::StorageResourceList>);

operation!(ListStorageResources, types::StorageResourceList);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
