// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged, taken};
use crate::runtime::record::{IntoOption, Rule};
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

/// # Computing resources
///
/// Computing nodes of the platform, their flavors and quotas.
impl Client {
    /// Buy computing resources.
    ///
    /// Buys computing nodes, which costs money. The order is only accepted here; follow the new nodes with
    /// `list_computing_resources`. Refused with `eihealth.01010068` if there would be more nodes than
    /// allowed; with `eihealth.01010069` if the specification is sold out; with `eihealth.01000061` if
    /// other resources are being processed; with `eihealth.01010049` if the quota of resources is used up;
    /// with `eihealth.01010070` if no availability zone has room; with `eihealth.01010071` if no
    /// specification of nodes fits.
    ///
    /// - `body`: Order of computing nodes of one flavor.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateComputingResource;
    ///
    /// let body = CreateComputingResource::new(
    ///     "cn-north-4a",
    ///     "eihealth.compute.c7.4xlarge.4",
    ///     2,
    /// )
    /// .data_disk_spec_code("eihealth.evs.ssd")
    /// .data_disk_size(500);
    /// client.create_computing_resource(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/computing-resources`
    ///
    /// Reference: section [4.2.2.1
    /// 购买计算资源](https://support.huaweicloud.com/api-eihealth/CreateComputingResource.html).
    #[inline]
    pub fn create_computing_resource(
        &self,
        body: types::CreateComputingResource,
    ) -> CreateComputingResourceRequest {
        let mut request = Request::new(self, &CREATE_COMPUTING_RESOURCE);
        request.json(&body, &REQUIRED);
        CreateComputingResourceRequest(Call::new(request, reply::empty))
    }
    /// List computing resources.
    ///
    /// Returns every computing node of the platform with its flavor, disks and state.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut resources = client.list_computing_resources().items();
    /// while let Some(resource) = resources.try_next().await? {
    ///     println!("{:?} {:?}", resource.name, resource.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/computing-resources`
    ///
    /// Reference: section [4.2.2.2
    /// 查询计算资源](https://support.huaweicloud.com/api-eihealth/ListComputingResources.html).
    #[inline]
    pub fn list_computing_resources(&self) -> ListComputingResourcesRequest {
        let request = Request::new(self, &LIST_COMPUTING_RESOURCES);
        ListComputingResourcesRequest(Call::new(request, reply::json))
    }
    /// Delete a computing resource.
    ///
    /// Deletes a computing node. One that is billed for a period cannot be deleted but has to be
    /// unsubscribed. Refused with `eihealth.01000049` if the resource is billed for a period.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .delete_computing_resource("7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/system/computing-resources/{id}`
    ///
    /// Reference: section [4.2.2.3
    /// 删除计算资源](https://support.huaweicloud.com/api-eihealth/DeleteComputingResource.html).
    #[inline]
    pub fn delete_computing_resource(
        &self,
        id: impl Into<String>,
    ) -> DeleteComputingResourceRequest {
        let mut request = Request::new(self, &DELETE_COMPUTING_RESOURCE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        DeleteComputingResourceRequest(Call::new(request, reply::empty))
    }
    /// Get the remaining quota of computing nodes.
    ///
    /// Returns how many more servers, vCPUs and how much more memory the account may use.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let quota = client.show_left_quota().await?;
    /// println!("{:?} {:?}", quota.quantity, quota.cpu);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/computing-resources/quota`
    ///
    /// Reference: section [4.2.2.4
    /// 获取节点剩余配额](https://support.huaweicloud.com/api-eihealth/ShowLeftQuota.html).
    #[inline]
    pub fn show_left_quota(&self) -> ShowLeftQuotaRequest {
        let request = Request::new(self, &SHOW_LEFT_QUOTA);
        ShowLeftQuotaRequest(Call::new(request, reply::json))
    }
    /// List flavors of computing resources.
    ///
    /// Returns the flavors that `create_computing_resource` and `create_scale_out_policy` can use, sold out
    /// ones included.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut flavors = client.list_computing_resource_flavors().items();
    /// while let Some(flavor) = flavors.try_next().await? {
    ///     println!("{:?} {:?}", flavor.name, flavor.code);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/computing-resources/flavors`
    ///
    /// Reference: section [4.2.2.5
    /// 查询计算资源规格](https://support.huaweicloud.com/api-eihealth/ListComputingResourceFlavors.html).
    #[inline]
    pub fn list_computing_resource_flavors(
        &self,
    ) -> ListComputingResourceFlavorsRequest {
        let request = Request::new(self, &LIST_COMPUTING_RESOURCE_FLAVORS);
        ListComputingResourceFlavorsRequest(Call::new(request, reply::json))
    }
    /// Stop a computing resource.
    ///
    /// Shuts a computing node down; `start_node` brings it back.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.stop_node("7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/computing-resources/{id}/stop`
    ///
    /// Reference: section [4.2.2.6 关闭计算资源](https://support.huaweicloud.com/api-eihealth/StopNode.html).
    #[inline]
    pub fn stop_node(&self, id: impl Into<String>) -> StopNodeRequest {
        let mut request = Request::new(self, &STOP_NODE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        StopNodeRequest(Call::new(request, reply::empty))
    }
    /// Reboot a computing resource.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.reboot_node("7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/computing-resources/{id}/reboot`
    ///
    /// Reference: section [4.2.2.7 重启计算资源](https://support.huaweicloud.com/api-eihealth/RebootNode.html).
    #[inline]
    pub fn reboot_node(&self, id: impl Into<String>) -> RebootNodeRequest {
        let mut request = Request::new(self, &REBOOT_NODE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        RebootNodeRequest(Call::new(request, reply::empty))
    }
    /// Start a computing resource.
    ///
    /// Starts a computing node that was stopped.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let resource = client
    ///     .start_node("7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208")
    ///     .start()
    ///     .await?
    ///     .wait()
    ///     .await?;
    /// println!("{:?} {:?}", resource.name, resource.status);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/computing-resources/{id}/start`
    ///
    /// Reference: section [4.2.2.8 启动计算资源](https://support.huaweicloud.com/api-eihealth/StartNode.html).
    #[inline]
    pub fn start_node(&self, id: impl Into<String>) -> StartNodeRequest {
        let mut request = Request::new(self, &START_NODE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        StartNodeRequest(Call::new(request, reply::empty))
    }
    /// Change whether a computing resource takes tasks.
    ///
    /// Opens a computing node to tasks or closes it.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    /// - `body`: Whether a computing resource takes tasks.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::NodeSchedule;
    ///
    /// let body = NodeSchedule::new(false);
    /// client.update_schedule("7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/system/computing-resources/{id}/schedule`
    ///
    /// Reference: section [4.2.2.9
    /// 修改计算资源调度信息](https://support.huaweicloud.com/api-eihealth/UpdateSchedule.html).
    #[inline]
    pub fn update_schedule(
        &self,
        id: impl Into<String>,
        body: types::NodeSchedule,
    ) -> UpdateScheduleRequest {
        let mut request = Request::new(self, &UPDATE_SCHEDULE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateScheduleRequest(Call::new(request, reply::empty))
    }
    /// Get the scheduling state of a computing resource.
    ///
    /// Returns whether tasks can be placed on a computing node.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let schedule = client.show_schedule("7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208").await?;
    /// println!("{:?}", schedule.schedulable);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/computing-resources/{id}/schedule`
    ///
    /// Reference: section [4.2.2.10
    /// 查询计算资源调度信息](https://support.huaweicloud.com/api-eihealth/ShowSchedule.html).
    #[inline]
    pub fn show_schedule(&self, id: impl Into<String>) -> ShowScheduleRequest {
        let mut request = Request::new(self, &SHOW_SCHEDULE);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        ShowScheduleRequest(Call::new(request, reply::json))
    }
    /// List the GPUs of a bare metal computing resource.
    ///
    /// Returns the ids of the GPUs of a bare metal server, as `show_resource_metric_data` takes them to
    /// select one GPU.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let devices = client.show_bms_devices("7d0e42b6-5f1a-4c39-8b7e-91c4a6d3f208").await?;
    /// println!("{:?}", devices.devices);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/computing-resources/{id}/devices`
    ///
    /// Reference: section [4.2.2.11 查询 bms 计算资源显卡 id
    /// 列表](https://support.huaweicloud.com/api-eihealth/ShowBmsDevices.html).
    #[inline]
    pub fn show_bms_devices(&self, id: impl Into<String>) -> ShowBmsDevicesRequest {
        let mut request = Request::new(self, &SHOW_BMS_DEVICES);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        ShowBmsDevicesRequest(Call::new(request, reply::json))
    }
    /// Get the EVS quota and its use.
    ///
    /// Returns how much disk space the account may use in EVS and how much it uses.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let quota = client.show_evs_quota().await?;
    /// println!("{:?} {:?}", quota.total, quota.usage);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/computing-resources/evs-quota`
    ///
    /// Reference: section [4.2.2.12 获取 EVS
    /// 配额及使用情况](https://support.huaweicloud.com/api-eihealth/ShowEvsQuota.html).
    #[inline]
    pub fn show_evs_quota(&self) -> ShowEvsQuotaRequest {
        let request = Request::new(self, &SHOW_EVS_QUOTA);
        ShowEvsQuotaRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_COMPUTING_RESOURCE: Operation = Operation::new(
    "create_computing_resource",
    Method::POST,
    "/v1/{project_id}/system/computing-resources",
    Repeat::Never,
    &CATALOGUE,
);

/// Buy computing resources: the request of [`Client::create_computing_resource`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/computing-resources`
///
/// Reference: section [4.2.2.1
/// 购买计算资源](https://support.huaweicloud.com/api-eihealth/CreateComputingResource.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateComputingResourceRequest(Call<()>);

operation!(CreateComputingResourceRequest, ());

pub(crate) static LIST_COMPUTING_RESOURCES: Operation = Operation::new(
    "list_computing_resources",
    Method::GET,
    "/v1/{project_id}/system/computing-resources",
    Repeat::Safe,
    &CATALOGUE,
);

/// List computing resources: the request of [`Client::list_computing_resources`].
///
/// Answers with [`ComputingResourceList`](crate::types::ComputingResourceList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/system/computing-resources`
///
/// Reference: section [4.2.2.2
/// 查询计算资源](https://support.huaweicloud.com/api-eihealth/ListComputingResources.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComputingResourcesRequest(Call<types::ComputingResourceList>);

operation!(ListComputingResourcesRequest, types::ComputingResourceList);

pub(crate) static LIST_COMPUTING_RESOURCES_PAGES: Paging = Paging::new(
        "resources",
        Scheme::Whole,
    )
    .id("id")
    .total("count");

paged!(whole ListComputingResourcesRequest, LIST_COMPUTING_RESOURCES_PAGES, types::ComputingResourceList[resources] => types::ComputingResource);

static LIST_COMPUTING_RESOURCES_WAITING: Waiting = Waiting::new(
        "status",
        &States::NONE.success(&["ACTIVE"]),
    )
    .id("id")
    .reason("failure_reason");

#[inline]
pub(crate) fn wait_list_computing_resources(
    request: Request,
    id: String,
) -> crate::waiting::Wait<types::ComputingResource> {
    crate::waiting::Wait::new(
        request,
        &LIST_COMPUTING_RESOURCES_WAITING,
        Ask::Item {
            paging: &LIST_COMPUTING_RESOURCES_PAGES,
            read: |answer, engine| {
                taken::<
                    types::ComputingResourceList,
                    types::ComputingResource,
                >(answer, engine, reply::json, |page| page.resources.take())
            },
            id,
        },
    )
}

waits!(item ListComputingResourcesRequest, wait_for, wait_list_computing_resources, types::ComputingResource);

pub(crate) static DELETE_COMPUTING_RESOURCE: Operation = Operation::new(
    "delete_computing_resource",
    Method::DELETE,
    "/v1/{project_id}/system/computing-resources/{id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a computing resource: the request of [`Client::delete_computing_resource`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/system/computing-resources/{id}`
///
/// Reference: section [4.2.2.3
/// 删除计算资源](https://support.huaweicloud.com/api-eihealth/DeleteComputingResource.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteComputingResourceRequest(Call<()>);

operation!(DeleteComputingResourceRequest, ());

static DELETE_COMPUTING_RESOURCE_STARTS: Starts = Starts::new(
        &crate::generated::operations::LIST_COMPUTING_RESOURCES,
        &[],
    )
    .item(Source::Path("id"))
    .gone();

starts!(gone DeleteComputingResourceRequest, DELETE_COMPUTING_RESOURCE_STARTS, (), unseen, crate::generated::operations::wait_list_computing_resources, types::ComputingResource);

pub(crate) static SHOW_LEFT_QUOTA: Operation = Operation::new(
    "show_left_quota",
    Method::GET,
    "/v1/{project_id}/system/computing-resources/quota",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the remaining quota of computing nodes: the request of [`Client::show_left_quota`].
///
/// Answers with [`ComputingQuota`](crate::types::ComputingQuota).
///
/// `GET /v1/{project_id}/system/computing-resources/quota`
///
/// Reference: section [4.2.2.4
/// 获取节点剩余配额](https://support.huaweicloud.com/api-eihealth/ShowLeftQuota.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowLeftQuotaRequest(Call<types::ComputingQuota>);

operation!(ShowLeftQuotaRequest, types::ComputingQuota);

pub(crate) static LIST_COMPUTING_RESOURCE_FLAVORS: Operation = Operation::new(
    "list_computing_resource_flavors",
    Method::GET,
    "/v1/{project_id}/system/computing-resources/flavors",
    Repeat::Safe,
    &CATALOGUE,
);

/// List flavors of computing resources: the request of [`Client::list_computing_resource_flavors`].
///
/// Answers with [`ComputingFlavorList`](crate::types::ComputingFlavorList). [`items`](Self::items)
/// reads the list to its end.
///
/// `GET /v1/{project_id}/system/computing-resources/flavors`
///
/// Reference: section [4.2.2.5
/// 查询计算资源规格](https://support.huaweicloud.com/api-eihealth/ListComputingResourceFlavors.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComputingResourceFlavorsRequest(Call<types::ComputingFlavorList>);

impl ListComputingResourceFlavorsRequest {
    /// Availability zone to list the flavors of, such as `cn-north-4a`; all zones if left out.
    ///
    /// 1 to 64 characters.
    #[inline]
    pub fn availability_zone_id<Form>(
        mut self,
        availability_zone_id: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(availability_zone_id);
        match given {
            Some(availability_zone_id) => {
                self.0
                    .request
                    .query::<
                        String,
                    >("availability_zone_id", availability_zone_id, &LENGTH_1_64)
            }
            None => self.0.request.unset("query", "availability_zone_id"),
        }
        self
    }
}

operation!(ListComputingResourceFlavorsRequest, types::ComputingFlavorList);

pub(crate) static LIST_COMPUTING_RESOURCE_FLAVORS_PAGES: Paging = Paging::new(
        "flavors",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ListComputingResourceFlavorsRequest, LIST_COMPUTING_RESOURCE_FLAVORS_PAGES, types::ComputingFlavorList[flavors] => types::ComputingFlavor);

pub(crate) static STOP_NODE: Operation = Operation::new(
    "stop_node",
    Method::POST,
    "/v1/{project_id}/system/computing-resources/{id}/stop",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Stop a computing resource: the request of [`Client::stop_node`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/computing-resources/{id}/stop`
///
/// Reference: section [4.2.2.6 关闭计算资源](https://support.huaweicloud.com/api-eihealth/StopNode.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopNodeRequest(Call<()>);

impl StopNodeRequest {
    /// Whether to stop the server by force.
    ///
    /// Default `false`.
    #[inline]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        let given: Option<bool> = force.into();
        match given {
            Some(force) => self.0.request.query("force", force, &Rule::NONE),
            None => self.0.request.unset("query", "force"),
        }
        self
    }
}

operation!(StopNodeRequest, ());

pub(crate) static REBOOT_NODE: Operation = Operation::new(
    "reboot_node",
    Method::POST,
    "/v1/{project_id}/system/computing-resources/{id}/reboot",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Reboot a computing resource: the request of [`Client::reboot_node`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/computing-resources/{id}/reboot`
///
/// Reference: section [4.2.2.7 重启计算资源](https://support.huaweicloud.com/api-eihealth/RebootNode.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RebootNodeRequest(Call<()>);

impl RebootNodeRequest {
    /// Whether to reboot the server by force.
    ///
    /// Default `false`.
    #[inline]
    pub fn force(mut self, force: impl Into<Option<bool>>) -> Self {
        let given: Option<bool> = force.into();
        match given {
            Some(force) => self.0.request.query("force", force, &Rule::NONE),
            None => self.0.request.unset("query", "force"),
        }
        self
    }
}

operation!(RebootNodeRequest, ());

pub(crate) static START_NODE: Operation = Operation::new(
    "start_node",
    Method::POST,
    "/v1/{project_id}/system/computing-resources/{id}/start",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Start a computing resource: the request of [`Client::start_node`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/computing-resources/{id}/start`
///
/// Reference: section [4.2.2.8 启动计算资源](https://support.huaweicloud.com/api-eihealth/StartNode.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartNodeRequest(Call<()>);

operation!(StartNodeRequest, ());

static START_NODE_STARTS: Starts = Starts::new(
        &crate::generated::operations::LIST_COMPUTING_RESOURCES,
        &[],
    )
    .item(Source::Path("id"));

starts!(StartNodeRequest, START_NODE_STARTS, (), unseen, crate::generated::operations::wait_list_computing_resources, types::ComputingResource);

pub(crate) static UPDATE_SCHEDULE: Operation = Operation::new(
    "update_schedule",
    Method::PUT,
    "/v1/{project_id}/system/computing-resources/{id}/schedule",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Change whether a computing resource takes tasks: the request of [`Client::update_schedule`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/system/computing-resources/{id}/schedule`
///
/// Reference: section [4.2.2.9
/// 修改计算资源调度信息](https://support.huaweicloud.com/api-eihealth/UpdateSchedule.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateScheduleRequest(Call<()>);

operation!(UpdateScheduleRequest, ());

pub(crate) static SHOW_SCHEDULE: Operation = Operation::new(
    "show_schedule",
    Method::GET,
    "/v1/{project_id}/system/computing-resources/{id}/schedule",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the scheduling state of a computing resource: the request of [`Client::show_schedule`].
///
/// Answers with [`NodeSchedule`](crate::types::NodeSchedule).
///
/// `GET /v1/{project_id}/system/computing-resources/{id}/schedule`
///
/// Reference: section [4.2.2.10
/// 查询计算资源调度信息](https://support.huaweicloud.com/api-eihealth/ShowSchedule.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowScheduleRequest(Call<types::NodeSchedule>);

operation!(ShowScheduleRequest, types::NodeSchedule);

pub(crate) static SHOW_BMS_DEVICES: Operation = Operation::new(
    "show_bms_devices",
    Method::GET,
    "/v1/{project_id}/system/computing-resources/{id}/devices",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the GPUs of a bare metal computing resource: the request of [`Client::show_bms_devices`].
///
/// Answers with [`BmsDeviceList`](crate::types::BmsDeviceList).
///
/// `GET /v1/{project_id}/system/computing-resources/{id}/devices`
///
/// Reference: section [4.2.2.11 查询 bms 计算资源显卡 id
/// 列表](https://support.huaweicloud.com/api-eihealth/ShowBmsDevices.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowBmsDevicesRequest(Call<types::BmsDeviceList>);

operation!(ShowBmsDevicesRequest, types::BmsDeviceList);

pub(crate) static SHOW_EVS_QUOTA: Operation = Operation::new(
    "show_evs_quota",
    Method::GET,
    "/v1/{project_id}/system/computing-resources/evs-quota",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the EVS quota and its use: the request of [`Client::show_evs_quota`].
///
/// Answers with [`EvsQuota`](crate::types::EvsQuota).
///
/// `GET /v1/{project_id}/system/computing-resources/evs-quota`
///
/// Reference: section [4.2.2.12 获取 EVS
/// 配额及使用情况](https://support.huaweicloud.com/api-eihealth/ShowEvsQuota.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowEvsQuotaRequest(Call<types::EvsQuota>);

operation!(ShowEvsQuotaRequest, types::EvsQuota);

static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
