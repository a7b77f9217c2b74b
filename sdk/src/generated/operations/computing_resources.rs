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
    /// Buy computing resources.
    ///
    /// Buys computing nodes, which costs money. The order is only accepted here; follow the new nodes with
    /// `list_computing_resources`.
    ///
    /// `POST /v1/{project_id}/system/computing-resources`
    ///
    /// Reference: section 4.2.2.1 购买计算资源.
    ///
    /// - `body`: Order of computing nodes of one flavor.
    pub fn create_computing_resource(
        &self,
        body: types::CreateComputingResource,
    ) -> CreateComputingResource {
        CreateComputingResource(
            Call::new(self, &CREATE_COMPUTING_RESOURCE, reply::empty)
                .json(body, &REQUIRED),
        )
    }
    /// List computing resources.
    ///
    /// Returns every computing node of the platform with its flavor, disks and state.
    ///
    /// `GET /v1/{project_id}/system/computing-resources`
    ///
    /// Reference: section 4.2.2.2 查询计算资源.
    pub fn list_computing_resources(&self) -> ListComputingResources {
        ListComputingResources(Call::new(self, &LIST_COMPUTING_RESOURCES, reply::json))
    }
    /// Delete a computing resource.
    ///
    /// Deletes a computing node. One that is billed for a period cannot be deleted but has to be
    /// unsubscribed.
    ///
    /// `DELETE /v1/{project_id}/system/computing-resources/{id}`
    ///
    /// Reference: section 4.2.2.3 删除计算资源.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    pub fn delete_computing_resource(
        &self,
        id: impl Into<String>,
    ) -> DeleteComputingResource {
        DeleteComputingResource(
            Call::new(self, &DELETE_COMPUTING_RESOURCE, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Show the remaining quota of computing nodes.
    ///
    /// Returns how many more servers, vCPUs and how much more memory the account may use.
    ///
    /// `GET /v1/{project_id}/system/computing-resources/quota`
    ///
    /// Reference: section 4.2.2.4 获取节点剩余配额.
    pub fn show_left_quota(&self) -> ShowLeftQuota {
        ShowLeftQuota(Call::new(self, &SHOW_LEFT_QUOTA, reply::json))
    }
    /// List flavors of computing resources.
    ///
    /// Returns the flavors that `create_computing_resource` and `create_scale_out_policy` can use, sold out
    /// ones included.
    ///
    /// `GET /v1/{project_id}/system/computing-resources/flavors`
    ///
    /// Reference: section 4.2.2.5 查询计算资源规格.
    pub fn list_computing_resource_flavors(&self) -> ListComputingResourceFlavors {
        ListComputingResourceFlavors(
            Call::new(self, &LIST_COMPUTING_RESOURCE_FLAVORS, reply::json),
        )
    }
    /// Stop a computing resource.
    ///
    /// Shuts a computing node down; `start_node` brings it back.
    ///
    /// `POST /v1/{project_id}/system/computing-resources/{id}/stop`
    ///
    /// Reference: section 4.2.2.6 关闭计算资源.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    pub fn stop_node(&self, id: impl Into<String>) -> StopNode {
        StopNode(
            Call::new(self, &STOP_NODE, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Reboot a computing resource.
    ///
    /// `POST /v1/{project_id}/system/computing-resources/{id}/reboot`
    ///
    /// Reference: section 4.2.2.7 重启计算资源.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    pub fn reboot_node(&self, id: impl Into<String>) -> RebootNode {
        RebootNode(
            Call::new(self, &REBOOT_NODE, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Start a computing resource.
    ///
    /// Starts a computing node that was stopped.
    ///
    /// `POST /v1/{project_id}/system/computing-resources/{id}/start`
    ///
    /// Reference: section 4.2.2.8 启动计算资源.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    pub fn start_node(&self, id: impl Into<String>) -> StartNode {
        StartNode(
            Call::new(self, &START_NODE, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Change whether a computing resource takes tasks.
    ///
    /// Opens a computing node to tasks or closes it.
    ///
    /// `PUT /v1/{project_id}/system/computing-resources/{id}/schedule`
    ///
    /// Reference: section 4.2.2.9 修改计算资源调度信息.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    /// - `body`: Whether a computing resource takes tasks.
    pub fn update_schedule(
        &self,
        id: impl Into<String>,
        body: types::NodeSchedule,
    ) -> UpdateSchedule {
        UpdateSchedule(
            Call::new(self, &UPDATE_SCHEDULE, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Show whether a computing resource takes tasks.
    ///
    /// Returns whether tasks can be placed on a computing node.
    ///
    /// `GET /v1/{project_id}/system/computing-resources/{id}/schedule`
    ///
    /// Reference: section 4.2.2.10 查询计算资源调度信息.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    pub fn show_schedule(&self, id: impl Into<String>) -> ShowSchedule {
        ShowSchedule(
            Call::new(self, &SHOW_SCHEDULE, reply::json)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List the GPUs of a bare metal computing resource.
    ///
    /// Returns the ids of the GPUs of a bare metal server, as `show_resource_metric_data` takes them to
    /// select one GPU.
    ///
    /// `GET /v1/{project_id}/system/computing-resources/{id}/devices`
    ///
    /// Reference: section 4.2.2.11 查询 bms 计算资源显卡 id 列表.
    ///
    /// - `id`: Computing resource to act on, by the `id` that `list_computing_resources` gives. 1 to 128 characters.
    pub fn show_bms_devices(&self, id: impl Into<String>) -> ShowBmsDevices {
        ShowBmsDevices(
            Call::new(self, &SHOW_BMS_DEVICES, reply::json)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Show the EVS quota and its use.
    ///
    /// Returns how much disk space the account may use in EVS and how much it uses.
    ///
    /// `GET /v1/{project_id}/system/computing-resources/evs-quota`
    ///
    /// Reference: section 4.2.2.12 获取 EVS 配额及使用情况.
    pub fn show_evs_quota(&self) -> ShowEvsQuota {
        ShowEvsQuota(Call::new(self, &SHOW_EVS_QUOTA, reply::json))
    }
}

pub(crate) static CREATE_COMPUTING_RESOURCE: Operation = Operation {
    id: "create_computing_resource",
    method: Method::POST,
    path: "/v1/{project_id}/system/computing-resources",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_computing_resource`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateComputingResource(Call<()>);

operation!(CreateComputingResource, ());

pub(crate) static LIST_COMPUTING_RESOURCES: Operation = Operation {
    id: "list_computing_resources",
    method: Method::GET,
    path: "/v1/{project_id}/system/computing-resources",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_computing_resources`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComputingResources(Call<types::ComputingResourceList>);

operation!(ListComputingResources, types::ComputingResourceList);

pub(crate) static DELETE_COMPUTING_RESOURCE: Operation = Operation {
    id: "delete_computing_resource",
    method: Method::DELETE,
    path: "/v1/{project_id}/system/computing-resources/{id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_computing_resource`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteComputingResource(Call<()>);

operation!(DeleteComputingResource, ());

pub(crate) static SHOW_LEFT_QUOTA: Operation = Operation {
    id: "show_left_quota",
    method: Method::GET,
    path: "/v1/{project_id}/system/computing-resources/quota",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_left_quota`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowLeftQuota(Call<types::ComputingQuota>);

operation!(ShowLeftQuota, types::ComputingQuota);

pub(crate) static LIST_COMPUTING_RESOURCE_FLAVORS: Operation = Operation {
    id: "list_computing_resource_flavors",
    method: Method::GET,
    path: "/v1/{project_id}/system/computing-resources/flavors",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_computing_resource_flavors`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComputingResourceFlavors(Call<types::ComputingFlavorList>);

impl ListComputingResourceFlavors {
    /// Availability zone to list the flavors of, such as `cn-north-4a`; all zones if left out.
    ///
    /// 1 to 64 characters.
    pub fn availability_zone_id(
        mut self,
        availability_zone_id: impl Into<String>,
    ) -> Self {
        self.0 = self
            .0
            .query::<
                String,
            >("availability_zone_id", availability_zone_id.into(), &LENGTH_1_64);
        self
    }
}

operation!(ListComputingResourceFlavors, types::ComputingFlavorList);

pub(crate) static STOP_NODE: Operation = Operation {
    id: "stop_node",
    method: Method::POST,
    path: "/v1/{project_id}/system/computing-resources/{id}/stop",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::stop_node`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopNode(Call<()>);

impl StopNode {
    /// Whether to stop the server by force.
    ///
    /// Default `false`.
    pub fn force(mut self, force: bool) -> Self {
        self.0 = self.0.query("force", force, &Rule::NONE);
        self
    }
}

operation!(StopNode, ());

pub(crate) static REBOOT_NODE: Operation = Operation {
    id: "reboot_node",
    method: Method::POST,
    path: "/v1/{project_id}/system/computing-resources/{id}/reboot",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::reboot_node`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RebootNode(Call<()>);

impl RebootNode {
    /// Whether to reboot the server by force.
    ///
    /// Default `false`.
    pub fn force(mut self, force: bool) -> Self {
        self.0 = self.0.query("force", force, &Rule::NONE);
        self
    }
}

operation!(RebootNode, ());

pub(crate) static START_NODE: Operation = Operation {
    id: "start_node",
    method: Method::POST,
    path: "/v1/{project_id}/system/computing-resources/{id}/start",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::start_node`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartNode(Call<()>);

operation!(StartNode, ());

pub(crate) static UPDATE_SCHEDULE: Operation = Operation {
    id: "update_schedule",
    method: Method::PUT,
    path: "/v1/{project_id}/system/computing-resources/{id}/schedule",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_schedule`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSchedule(Call<()>);

operation!(UpdateSchedule, ());

pub(crate) static SHOW_SCHEDULE: Operation = Operation {
    id: "show_schedule",
    method: Method::GET,
    path: "/v1/{project_id}/system/computing-resources/{id}/schedule",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_schedule`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowSchedule(Call<types::NodeSchedule>);

operation!(ShowSchedule, types::NodeSchedule);

pub(crate) static SHOW_BMS_DEVICES: Operation = Operation {
    id: "show_bms_devices",
    method: Method::GET,
    path: "/v1/{project_id}/system/computing-resources/{id}/devices",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_bms_devices`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowBmsDevices(Call<types::BmsDeviceList>);

operation!(ShowBmsDevices, types::BmsDeviceList);

pub(crate) static SHOW_EVS_QUOTA: Operation = Operation {
    id: "show_evs_quota",
    method: Method::GET,
    path: "/v1/{project_id}/system/computing-resources/evs-quota",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_evs_quota`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowEvsQuota(Call<types::EvsQuota>);

operation!(ShowEvsQuota, types::EvsQuota);

static LENGTH_1_64: Rule = Rule::NONE.length(1, 64);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
