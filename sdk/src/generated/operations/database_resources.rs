// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged, taken};
use crate::runtime::record::Rule;
#[allow(unused_imports)]
use crate::runtime::waiting::{Ask, unseen, Source, Starts, Waiting, waits, starts};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Database resources
///
/// Database servers of the platform and their flavors.
impl Client {
    /// List flavors of database resources.
    ///
    /// Returns the flavors that `create_database_resource` can use, sold out ones included.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut flavors = client.list_database_resource_flavor().items();
    /// while let Some(flavor) = flavors.try_next().await? {
    ///     println!("{:?} {:?}", flavor.name, flavor.code);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/database-resources/flavors`
    ///
    /// Reference: section [4.2.3.1
    /// 获取数据库资源规格列表](https://support.huaweicloud.com/api-eihealth/ListDatabaseResourceFlavor.html).
    #[inline]
    pub fn list_database_resource_flavor(&self) -> ListDatabaseResourceFlavorRequest {
        let request = Request::new(self, &LIST_DATABASE_RESOURCE_FLAVOR);
        ListDatabaseResourceFlavorRequest(Call::new(request, reply::json))
    }
    /// Delete a database resource.
    ///
    /// Deletes a database server. One that is billed for a period cannot be deleted but has to be
    /// unsubscribed. Refused with `eihealth.01000049` if the resource is billed for a period.
    ///
    /// - `id`: Database resource to act on, by the `id` that `list_database_resource` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_database_resource("b03f8d61-4e27-49ac-95d0-7a1c6e82f3b4")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/system/database-resources/{id}`
    ///
    /// Reference: section [4.2.3.2
    /// 删除数据库资源](https://support.huaweicloud.com/api-eihealth/DeleteDatabaseResource.html).
    #[inline]
    pub fn delete_database_resource(
        &self,
        id: impl Into<String>,
    ) -> DeleteDatabaseResourceRequest {
        let mut request = Request::new(self, &DELETE_DATABASE_RESOURCE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        DeleteDatabaseResourceRequest(Call::new(request, reply::empty))
    }
    /// Buy a database resource.
    ///
    /// Buys a database server for the platform, which costs money. The order is only accepted here; follow
    /// the `status` that `list_database_resource` gives. Refused with `eihealth.01010069` if the
    /// specification is sold out; with `eihealth.01000061` if other resources are being processed; with
    /// `eihealth.01010049` if the quota of resources is used up.
    ///
    /// - `body`: Order of a database server.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateDatabaseResource;
    ///
    /// let body = CreateDatabaseResource::new("eihealth.database.pg.4xlarge", true)
    ///     .disk_space(200);
    /// client.create_database_resource(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/database-resources`
    ///
    /// Reference: section [4.2.3.3
    /// 购买数据库资源](https://support.huaweicloud.com/api-eihealth/CreateDatabaseResource.html).
    #[inline]
    pub fn create_database_resource(
        &self,
        body: types::CreateDatabaseResource,
    ) -> CreateDatabaseResourceRequest {
        let mut request = Request::new(self, &CREATE_DATABASE_RESOURCE);
        request.json(&body, &REQUIRED);
        CreateDatabaseResourceRequest(Call::new(request, reply::empty))
    }
    /// List database resources.
    ///
    /// Returns the database servers of the platform with their flavor, disk and state.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut resources = client.list_database_resource().items();
    /// while let Some(resource) = resources.try_next().await? {
    ///     println!("{:?} {:?}", resource.id, resource.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/database-resources`
    ///
    /// Reference: section [4.2.3.4
    /// 查询数据库资源](https://support.huaweicloud.com/api-eihealth/ListDatabaseResource.html).
    #[inline]
    pub fn list_database_resource(&self) -> ListDatabaseResourceRequest {
        let request = Request::new(self, &LIST_DATABASE_RESOURCE);
        ListDatabaseResourceRequest(Call::new(request, reply::json))
    }
}

pub(crate) static LIST_DATABASE_RESOURCE_FLAVOR: Operation = Operation::new(
    "list_database_resource_flavor",
    Method::GET,
    "/v1/{project_id}/system/database-resources/flavors",
    Repeat::Safe,
    &CATALOGUE,
);

/// List flavors of database resources: the request of [`Client::list_database_resource_flavor`].
///
/// Answers with [`DatabaseFlavorList`](crate::types::DatabaseFlavorList). [`items`](Self::items) reads
/// the list to its end.
///
/// `GET /v1/{project_id}/system/database-resources/flavors`
///
/// Reference: section [4.2.3.1
/// 获取数据库资源规格列表](https://support.huaweicloud.com/api-eihealth/ListDatabaseResourceFlavor.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseResourceFlavorRequest(Call<types::DatabaseFlavorList>);

operation!(ListDatabaseResourceFlavorRequest, types::DatabaseFlavorList);

pub(crate) static LIST_DATABASE_RESOURCE_FLAVOR_PAGES: Paging = Paging::new(
        "flavors",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ListDatabaseResourceFlavorRequest, LIST_DATABASE_RESOURCE_FLAVOR_PAGES, types::DatabaseFlavorList[flavors] => types::DatabaseFlavor);

pub(crate) static DELETE_DATABASE_RESOURCE: Operation = Operation::new(
    "delete_database_resource",
    Method::DELETE,
    "/v1/{project_id}/system/database-resources/{id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a database resource: the request of [`Client::delete_database_resource`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/system/database-resources/{id}`
///
/// Reference: section [4.2.3.2
/// 删除数据库资源](https://support.huaweicloud.com/api-eihealth/DeleteDatabaseResource.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDatabaseResourceRequest(Call<()>);

operation!(DeleteDatabaseResourceRequest, ());

static DELETE_DATABASE_RESOURCE_STARTS: Starts = Starts::new(
        &crate::generated::operations::LIST_DATABASE_RESOURCE,
        &[],
    )
    .item(Source::Path("id"))
    .gone();

starts!(gone DeleteDatabaseResourceRequest, DELETE_DATABASE_RESOURCE_STARTS, (), unseen, crate::generated::operations::wait_list_database_resource, types::DatabaseResource);

pub(crate) static CREATE_DATABASE_RESOURCE: Operation = Operation::new(
    "create_database_resource",
    Method::POST,
    "/v1/{project_id}/system/database-resources",
    Repeat::Never,
    &CATALOGUE,
);

/// Buy a database resource: the request of [`Client::create_database_resource`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/database-resources`
///
/// Reference: section [4.2.3.3
/// 购买数据库资源](https://support.huaweicloud.com/api-eihealth/CreateDatabaseResource.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDatabaseResourceRequest(Call<()>);

operation!(CreateDatabaseResourceRequest, ());

pub(crate) static LIST_DATABASE_RESOURCE: Operation = Operation::new(
    "list_database_resource",
    Method::GET,
    "/v1/{project_id}/system/database-resources",
    Repeat::Safe,
    &CATALOGUE,
);

/// List database resources: the request of [`Client::list_database_resource`].
///
/// Answers with [`DatabaseResourceList`](crate::types::DatabaseResourceList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/system/database-resources`
///
/// Reference: section [4.2.3.4
/// 查询数据库资源](https://support.huaweicloud.com/api-eihealth/ListDatabaseResource.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseResourceRequest(Call<types::DatabaseResourceList>);

operation!(ListDatabaseResourceRequest, types::DatabaseResourceList);

pub(crate) static LIST_DATABASE_RESOURCE_PAGES: Paging = Paging::new(
        "resources",
        Scheme::Whole,
    )
    .id("id")
    .total("count");

paged!(whole ListDatabaseResourceRequest, LIST_DATABASE_RESOURCE_PAGES, types::DatabaseResourceList[resources] => types::DatabaseResource);

static LIST_DATABASE_RESOURCE_WAITING: Waiting = Waiting::new(
        "status",
        types::DatabaseResourceState::STATES,
    )
    .id("id")
    .reason("failure_reason");

#[inline]
pub(crate) fn wait_list_database_resource(
    request: Request,
    id: String,
) -> crate::waiting::Wait<types::DatabaseResource> {
    crate::waiting::Wait::new(
        request,
        &LIST_DATABASE_RESOURCE_WAITING,
        Ask::Item {
            paging: &LIST_DATABASE_RESOURCE_PAGES,
            read: |answer, engine| {
                taken::<
                    types::DatabaseResourceList,
                    types::DatabaseResource,
                >(answer, engine, reply::json, |page| page.resources.take())
            },
            id,
        },
    )
}

waits!(item ListDatabaseResourceRequest, wait_for, wait_list_database_resource, types::DatabaseResource);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
