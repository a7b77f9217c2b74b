// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged, taken};
use crate::runtime::record::Rule;
#[allow(unused_imports)]
use crate::runtime::waiting::{
    Ask, unseen, Source, Starts, States, Waiting, waits, starts,
};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Performance resources
///
/// Fast shared storage that speeds up jobs.
impl Client {
    /// Buy performance resources.
    ///
    /// Buys instances of fast shared storage that speeds up the I/O of jobs, which costs money. The order
    /// is only accepted here; follow the instances with `list_performance_resources`. Refused with
    /// `eihealth.01010069` if the specification is sold out; with `eihealth.01000061` if other resources
    /// are being processed; with `eihealth.01010049` if the quota of resources is used up.
    ///
    /// - `body`: Order of performance resources of one size.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreatePerformanceResource;
    ///
    /// client.create_performance_resource(CreatePerformanceResource::new(3600, 2)).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/performance-resources`
    ///
    /// Reference: section [4.2.10.1
    /// 购买性能加速资源](https://support.huaweicloud.com/api-eihealth/CreatePerformanceResource.html).
    #[inline]
    pub fn create_performance_resource(
        &self,
        body: types::CreatePerformanceResource,
    ) -> CreatePerformanceResourceRequest {
        let mut request = Request::new(self, &CREATE_PERFORMANCE_RESOURCE);
        request.json(&body, &REQUIRED);
        CreatePerformanceResourceRequest(Call::new(request, reply::empty))
    }
    /// List performance resources.
    ///
    /// Returns the performance resources with their space, load and state.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut resources = client.list_performance_resources().items();
    /// while let Some(resource) = resources.try_next().await? {
    ///     println!("{:?} {:?}", resource.name, resource.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/performance-resources`
    ///
    /// Reference: section [4.2.10.2
    /// 查询性能加速资源](https://support.huaweicloud.com/api-eihealth/ListPerformanceResources.html).
    #[inline]
    pub fn list_performance_resources(&self) -> ListPerformanceResourcesRequest {
        let request = Request::new(self, &LIST_PERFORMANCE_RESOURCES);
        ListPerformanceResourcesRequest(Call::new(request, reply::json))
    }
    /// Delete a performance resource.
    ///
    /// Deletes a performance resource. Jobs must not be running on it, and one that is billed for a period
    /// has to be unsubscribed instead. Refused with `eihealth.01010067` if jobs run on the resource; with
    /// `eihealth.01000049` if the resource is billed for a period.
    ///
    /// - `id`: Performance resource to act on, by the `id` that `list_performance_resources` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_performance_resource("d6f10b83-7c2e-4a95-b08d-4e59c3a1f762")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/system/performance-resources/{id}`
    ///
    /// Reference: section [4.2.10.3
    /// 删除性能加速资源](https://support.huaweicloud.com/api-eihealth/DeletePerformanceResource.html).
    #[inline]
    pub fn delete_performance_resource(
        &self,
        id: impl Into<String>,
    ) -> DeletePerformanceResourceRequest {
        let mut request = Request::new(self, &DELETE_PERFORMANCE_RESOURCE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        DeletePerformanceResourceRequest(Call::new(request, reply::empty))
    }
    /// Update a performance resource.
    ///
    /// Changes how many jobs may run on a performance resource and whether it takes new ones. Refused with
    /// `eihealth.01010064` if the state of the resource does not allow it.
    ///
    /// - `id`: Performance resource to act on, by the `id` that `list_performance_resources` gives. 1 to 128 characters.
    /// - `body`: Settings of a performance resource to change.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdatePerformanceResource;
    ///
    /// let body = UpdatePerformanceResource::new().job_quota(12).schedulable(false);
    /// client.update_performance_resource("d6f10b83-7c2e-4a95-b08d-4e59c3a1f762", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/system/performance-resources/{id}`
    ///
    /// Reference: section [4.2.10.4
    /// 更新性能加速资源配置](https://support.huaweicloud.com/api-eihealth/UpdatePerformanceResource.html).
    #[inline]
    pub fn update_performance_resource(
        &self,
        id: impl Into<String>,
        body: types::UpdatePerformanceResource,
    ) -> UpdatePerformanceResourceRequest {
        let mut request = Request::new(self, &UPDATE_PERFORMANCE_RESOURCE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdatePerformanceResourceRequest(Call::new(request, reply::empty))
    }
}

/// # Storage resources
///
/// Purchased storage of the platform.
impl Client {
    /// List storage resources.
    ///
    /// Returns the storage bought for the platform and how much of it is in use.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut resources = client.list_storage_resources().items();
    /// while let Some(resource) = resources.try_next().await? {
    ///     println!("{:?} {:?}", resource.status, resource.size);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/storage-resources`
    ///
    /// Reference: section [4.2.12.1
    /// 查询存储资源](https://support.huaweicloud.com/api-eihealth/ListStorageResources.html).
    #[inline]
    pub fn list_storage_resources(&self) -> ListStorageResourcesRequest {
        let request = Request::new(self, &LIST_STORAGE_RESOURCES);
        ListStorageResourcesRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_PERFORMANCE_RESOURCE: Operation = Operation::new(
    "create_performance_resource",
    Method::POST,
    "/v1/{project_id}/system/performance-resources",
    Repeat::Never,
    &CATALOGUE,
);

/// Buy performance resources: the request of [`Client::create_performance_resource`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/performance-resources`
///
/// Reference: section [4.2.10.1
/// 购买性能加速资源](https://support.huaweicloud.com/api-eihealth/CreatePerformanceResource.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePerformanceResourceRequest(Call<()>);

operation!(CreatePerformanceResourceRequest, ());

pub(crate) static LIST_PERFORMANCE_RESOURCES: Operation = Operation::new(
    "list_performance_resources",
    Method::GET,
    "/v1/{project_id}/system/performance-resources",
    Repeat::Safe,
    &CATALOGUE,
);

/// List performance resources: the request of [`Client::list_performance_resources`].
///
/// Answers with [`PerformanceResourceList`](crate::types::PerformanceResourceList).
/// [`items`](Self::items) reads the list to its end.
///
/// `GET /v1/{project_id}/system/performance-resources`
///
/// Reference: section [4.2.10.2
/// 查询性能加速资源](https://support.huaweicloud.com/api-eihealth/ListPerformanceResources.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPerformanceResourcesRequest(Call<types::PerformanceResourceList>);

operation!(ListPerformanceResourcesRequest, types::PerformanceResourceList);

pub(crate) static LIST_PERFORMANCE_RESOURCES_PAGES: Paging = Paging::new(
        "resources",
        Scheme::Whole,
    )
    .id("id")
    .total("count");

paged!(whole ListPerformanceResourcesRequest, LIST_PERFORMANCE_RESOURCES_PAGES, types::PerformanceResourceList[resources] => types::PerformanceResource);

static LIST_PERFORMANCE_RESOURCES_WAITING: Waiting = Waiting::new(
        "status",
        &States::NONE.progress(&["Deploying"]),
    )
    .id("id")
    .reason("failure_reason");

#[inline]
pub(crate) fn wait_list_performance_resources(
    request: Request,
    id: String,
) -> crate::waiting::Wait<types::PerformanceResource> {
    crate::waiting::Wait::new(
        request,
        &LIST_PERFORMANCE_RESOURCES_WAITING,
        Ask::Item {
            paging: &LIST_PERFORMANCE_RESOURCES_PAGES,
            read: |answer, engine| {
                taken::<
                    types::PerformanceResourceList,
                    types::PerformanceResource,
                >(answer, engine, reply::json, |page| page.resources.take())
            },
            id,
        },
    )
}

waits!(item ListPerformanceResourcesRequest, wait_for, wait_list_performance_resources, types::PerformanceResource);

pub(crate) static DELETE_PERFORMANCE_RESOURCE: Operation = Operation::new(
    "delete_performance_resource",
    Method::DELETE,
    "/v1/{project_id}/system/performance-resources/{id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a performance resource: the request of [`Client::delete_performance_resource`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/system/performance-resources/{id}`
///
/// Reference: section [4.2.10.3
/// 删除性能加速资源](https://support.huaweicloud.com/api-eihealth/DeletePerformanceResource.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePerformanceResourceRequest(Call<()>);

operation!(DeletePerformanceResourceRequest, ());

static DELETE_PERFORMANCE_RESOURCE_STARTS: Starts = Starts::new(
        &crate::generated::operations::LIST_PERFORMANCE_RESOURCES,
        &[],
    )
    .item(Source::Path("id"))
    .gone();

starts!(gone DeletePerformanceResourceRequest, DELETE_PERFORMANCE_RESOURCE_STARTS, (), unseen, crate::generated::operations::wait_list_performance_resources, types::PerformanceResource);

pub(crate) static UPDATE_PERFORMANCE_RESOURCE: Operation = Operation::new(
    "update_performance_resource",
    Method::PUT,
    "/v1/{project_id}/system/performance-resources/{id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a performance resource: the request of [`Client::update_performance_resource`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/system/performance-resources/{id}`
///
/// Reference: section [4.2.10.4
/// 更新性能加速资源配置](https://support.huaweicloud.com/api-eihealth/UpdatePerformanceResource.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePerformanceResourceRequest(Call<()>);

operation!(UpdatePerformanceResourceRequest, ());

pub(crate) static LIST_STORAGE_RESOURCES: Operation = Operation::new(
    "list_storage_resources",
    Method::GET,
    "/v1/{project_id}/system/storage-resources",
    Repeat::Safe,
    &CATALOGUE,
);

/// List storage resources: the request of [`Client::list_storage_resources`].
///
/// Answers with [`StorageResourceList`](crate::types::StorageResourceList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/system/storage-resources`
///
/// Reference: section [4.2.12.1
/// 查询存储资源](https://support.huaweicloud.com/api-eihealth/ListStorageResources.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStorageResourcesRequest(Call<types::StorageResourceList>);

operation!(ListStorageResourcesRequest, types::StorageResourceList);

pub(crate) static LIST_STORAGE_RESOURCES_PAGES: Paging = Paging::new(
        "resources",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ListStorageResourcesRequest, LIST_STORAGE_RESOURCES_PAGES, types::StorageResourceList[resources] => types::StorageResource);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
