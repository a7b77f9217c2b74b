// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::Rule;
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Autoscaling
///
/// Policies that add and remove computing nodes as load changes.
impl Client {
    /// Create a scale-out policy.
    ///
    /// Creates a policy that adds computing nodes of one flavor when the share of allocated CPU or memory
    /// passes a limit. `start_scale_out_policy` and `stop_scale_out_policy` turn it on and off. Refused
    /// with `eihealth.01010068` if there would be more nodes than allowed; with `eihealth.01000064` if the
    /// autoscaler is not available.
    ///
    /// - `body`: Scale-out policy to create: the nodes it adds, and the rules by which it does so.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::CreateScaleOutPolicy;
    ///
    /// let body = CreateScaleOutPolicy::new(
    ///     "variant-calling-16u64g",
    ///     "cn-north-4a",
    ///     "eihealth.compute.c7.4xlarge.4",
    ///     20,
    ///     2,
    ///     true,
    ///     75,
    ///     2,
    ///     true,
    ///     85,
    ///     2,
    /// )
    /// .data_disk_spec_code("eihealth.evs.ssd")
    /// .data_disk_size(500);
    /// let created = client.create_scale_out_policy(body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/autoscaler/scale-out-policies`
    ///
    /// Reference: section [4.2.1.1
    /// 创建扩容策略](https://support.huaweicloud.com/api-eihealth/CreateScaleOutPolicy.html).
    #[inline]
    pub fn create_scale_out_policy(
        &self,
        body: types::CreateScaleOutPolicy,
    ) -> CreateScaleOutPolicyRequest {
        let mut request = Request::new(self, &CREATE_SCALE_OUT_POLICY);
        request.json(&body, &REQUIRED);
        CreateScaleOutPolicyRequest(Call::new(request, reply::json))
    }
    /// List scale-out policies.
    ///
    /// Returns every scale-out policy of the platform without its rules; `show_scale_out_policy` has them.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut policies = client.list_scale_out_policy().items();
    /// while let Some(policy) = policies.try_next().await? {
    ///     println!("{:?} {:?}", policy.id, policy.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies`
    ///
    /// Reference: section [4.2.1.2
    /// 查询扩容策略列表](https://support.huaweicloud.com/api-eihealth/ListScaleOutPolicy.html).
    #[inline]
    pub fn list_scale_out_policy(&self) -> ListScaleOutPolicyRequest {
        let request = Request::new(self, &LIST_SCALE_OUT_POLICY);
        ListScaleOutPolicyRequest(Call::new(request, reply::json))
    }
    /// Get a scale-out policy.
    ///
    /// Returns one scale-out policy with its CPU and memory rules.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let policy = client
    ///     .show_scale_out_policy("5e0c1f7a-93b4-4d58-a1c6-20f7b8e4d913")
    ///     .await?;
    /// println!("{:?} {:?}", policy.id, policy.name);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
    ///
    /// Reference: section [4.2.1.3
    /// 获取扩容策略详情](https://support.huaweicloud.com/api-eihealth/ShowScaleOutPolicy.html).
    #[inline]
    pub fn show_scale_out_policy(
        &self,
        id: impl Into<String>,
    ) -> ShowScaleOutPolicyRequest {
        let mut request = Request::new(self, &SHOW_SCALE_OUT_POLICY);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        ShowScaleOutPolicyRequest(Call::new(request, reply::json))
    }
    /// Update a scale-out policy.
    ///
    /// Changes the name, node limits or rules of a policy. Its flavor, availability zone and extra disk
    /// cannot be changed. Refused with `eihealth.01010068` if there would be more nodes than allowed.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    /// - `body`: Settings of a scale-out policy to change.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateScaleOutPolicy;
    ///
    /// let body = UpdateScaleOutPolicy::new()
    ///     .max_nodes(30)
    ///     .min_nodes(1)
    ///     .mem_rule_enable(true)
    ///     .mem_percent(82)
    ///     .add_nodes_for_mem_rule(3);
    /// client.update_scale_out_policy("5e0c1f7a-93b4-4d58-a1c6-20f7b8e4d913", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
    ///
    /// Reference: section [4.2.1.4
    /// 修改扩容策略](https://support.huaweicloud.com/api-eihealth/UpdateScaleOutPolicy.html).
    #[inline]
    pub fn update_scale_out_policy(
        &self,
        id: impl Into<String>,
        body: types::UpdateScaleOutPolicy,
    ) -> UpdateScaleOutPolicyRequest {
        let mut request = Request::new(self, &UPDATE_SCALE_OUT_POLICY);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateScaleOutPolicyRequest(Call::new(request, reply::empty))
    }
    /// Delete a scale-out policy.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_scale_out_policy("5e0c1f7a-93b4-4d58-a1c6-20f7b8e4d913").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
    ///
    /// Reference: section [4.2.1.5
    /// 删除扩容策略](https://support.huaweicloud.com/api-eihealth/DeleteScaleOutPolicy.html).
    #[inline]
    pub fn delete_scale_out_policy(
        &self,
        id: impl Into<String>,
    ) -> DeleteScaleOutPolicyRequest {
        let mut request = Request::new(self, &DELETE_SCALE_OUT_POLICY);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        DeleteScaleOutPolicyRequest(Call::new(request, reply::empty))
    }
    /// List the computing nodes of a scale-out policy.
    ///
    /// Returns the computing nodes that belong to a policy.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut nodes = client.list_nodes("5e0c1f7a-93b4-4d58-a1c6-20f7b8e4d913").items();
    /// while let Some(node) = nodes.try_next().await? {
    ///     println!("{node:?}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/computing-resources`
    ///
    /// Reference: section [4.2.1.6
    /// 获取策略关联计算资源列表](https://support.huaweicloud.com/api-eihealth/ListNodes.html).
    #[inline]
    pub fn list_nodes(&self, id: impl Into<String>) -> ListNodesRequest {
        let mut request = Request::new(self, &LIST_NODES);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        ListNodesRequest(Call::new(request, reply::json))
    }
    /// List the scaling history of a scale-out policy.
    ///
    /// Returns each time the policy changed the number of nodes, with the numbers before and after.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut histories = client
    ///     .list_scaling_history("5e0c1f7a-93b4-4d58-a1c6-20f7b8e4d913")
    ///     .items();
    /// while let Some(history) = histories.try_next().await? {
    ///     println!("{:?} {:?}", history.state, history.rule);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/histories`
    ///
    /// Reference: section [4.2.1.7
    /// 获取策略伸缩历史](https://support.huaweicloud.com/api-eihealth/ListScalingHistory.html).
    #[inline]
    pub fn list_scaling_history(
        &self,
        id: impl Into<String>,
    ) -> ListScalingHistoryRequest {
        let mut request = Request::new(self, &LIST_SCALING_HISTORY);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        ListScalingHistoryRequest(Call::new(request, reply::json))
    }
    /// List the events of a scale-out policy.
    ///
    /// Returns what the autoscaler reported about the policy.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client
    ///     .list_policy_events("5e0c1f7a-93b4-4d58-a1c6-20f7b8e4d913")
    ///     .items();
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{:?} {:?}", event.name, event.time);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/events`
    ///
    /// Reference: section [4.2.1.8
    /// 获取策略事件](https://support.huaweicloud.com/api-eihealth/ListPolicyEvents.html).
    #[inline]
    pub fn list_policy_events(&self, id: impl Into<String>) -> ListPolicyEventsRequest {
        let mut request = Request::new(self, &LIST_POLICY_EVENTS);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        ListPolicyEventsRequest(Call::new(request, reply::json))
    }
    /// Start a scale-out policy.
    ///
    /// Turns automatic scale-out by this policy on. Refused with `eihealth.01000064` if the autoscaler is
    /// not available.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.start_scale_out_policy("5e0c1f7a-93b4-4d58-a1c6-20f7b8e4d913").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/start`
    ///
    /// Reference: section [4.2.1.9
    /// 启动自动扩容策略](https://support.huaweicloud.com/api-eihealth/StartScaleOutPolicy.html).
    #[inline]
    pub fn start_scale_out_policy(
        &self,
        id: impl Into<String>,
    ) -> StartScaleOutPolicyRequest {
        let mut request = Request::new(self, &START_SCALE_OUT_POLICY);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        StartScaleOutPolicyRequest(Call::new(request, reply::empty))
    }
    /// Stop a scale-out policy.
    ///
    /// Turns automatic scale-out by this policy off; the policy itself stays.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.stop_scale_out_policy("5e0c1f7a-93b4-4d58-a1c6-20f7b8e4d913").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/stop`
    ///
    /// Reference: section [4.2.1.10
    /// 停用自动扩容策略](https://support.huaweicloud.com/api-eihealth/StopScaleOutPolicy.html).
    #[inline]
    pub fn stop_scale_out_policy(
        &self,
        id: impl Into<String>,
    ) -> StopScaleOutPolicyRequest {
        let mut request = Request::new(self, &STOP_SCALE_OUT_POLICY);
        request.path("id", id.into(), &REQUIRED_LENGTH_1_128);
        StopScaleOutPolicyRequest(Call::new(request, reply::empty))
    }
    /// Update the scale-in policy.
    ///
    /// Sets when and how fast idle nodes are removed. The platform has one such policy for all of its
    /// nodes. Refused with `eihealth.01000064` if the autoscaler is not available.
    ///
    /// - `body`: When and how fast the platform removes idle nodes. The reference gives no unit of the times.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ScaleInPolicy;
    ///
    /// let body = ScaleInPolicy::new()
    ///     .idle_time(20)
    ///     .threshold(40)
    ///     .delay_after_add(15)
    ///     .delay_after_delete(10)
    ///     .delay_after_failure(5)
    ///     .max_nodes_batch_deletion(3)
    ///     .check_interval(2);
    /// client.update_scale_in_policy(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/system/autoscaler/scale-in-policy`
    ///
    /// Reference: section [4.2.1.11
    /// 修改缩容策略](https://support.huaweicloud.com/api-eihealth/UpdateScaleInPolicy.html).
    #[inline]
    pub fn update_scale_in_policy(
        &self,
        body: types::ScaleInPolicy,
    ) -> UpdateScaleInPolicyRequest {
        let mut request = Request::new(self, &UPDATE_SCALE_IN_POLICY);
        request.json(&body, &REQUIRED);
        UpdateScaleInPolicyRequest(Call::new(request, reply::empty))
    }
    /// Get the scale-in policy.
    ///
    /// Returns when and how fast the platform removes idle nodes.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let policy = client.show_scale_in_policy().await?;
    /// println!("{:?} {:?}", policy.idle_time, policy.threshold);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-in-policy`
    ///
    /// Reference: section [4.2.1.12
    /// 查询缩容策略](https://support.huaweicloud.com/api-eihealth/ShowScaleInPolicy.html).
    #[inline]
    pub fn show_scale_in_policy(&self) -> ShowScaleInPolicyRequest {
        let request = Request::new(self, &SHOW_SCALE_IN_POLICY);
        ShowScaleInPolicyRequest(Call::new(request, reply::json))
    }
}

pub(crate) static CREATE_SCALE_OUT_POLICY: Operation = Operation::new(
    "create_scale_out_policy",
    Method::POST,
    "/v1/{project_id}/system/autoscaler/scale-out-policies",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a scale-out policy: the request of [`Client::create_scale_out_policy`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/system/autoscaler/scale-out-policies`
///
/// Reference: section [4.2.1.1
/// 创建扩容策略](https://support.huaweicloud.com/api-eihealth/CreateScaleOutPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateScaleOutPolicyRequest(Call<types::ResourceId>);

operation!(CreateScaleOutPolicyRequest, types::ResourceId);

pub(crate) static LIST_SCALE_OUT_POLICY: Operation = Operation::new(
    "list_scale_out_policy",
    Method::GET,
    "/v1/{project_id}/system/autoscaler/scale-out-policies",
    Repeat::Safe,
    &CATALOGUE,
);

/// List scale-out policies: the request of [`Client::list_scale_out_policy`].
///
/// Answers with [`ScaleOutPolicyList`](crate::types::ScaleOutPolicyList). [`items`](Self::items) reads
/// the list to its end.
///
/// `GET /v1/{project_id}/system/autoscaler/scale-out-policies`
///
/// Reference: section [4.2.1.2
/// 查询扩容策略列表](https://support.huaweicloud.com/api-eihealth/ListScaleOutPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScaleOutPolicyRequest(Call<types::ScaleOutPolicyList>);

operation!(ListScaleOutPolicyRequest, types::ScaleOutPolicyList);

pub(crate) static LIST_SCALE_OUT_POLICY_PAGES: Paging = Paging::new(
        "policies",
        Scheme::Whole,
    )
    .id("id")
    .total("count");

paged!(whole ListScaleOutPolicyRequest, LIST_SCALE_OUT_POLICY_PAGES, types::ScaleOutPolicyList[policies] => types::ScaleOutPolicySummary);

pub(crate) static SHOW_SCALE_OUT_POLICY: Operation = Operation::new(
    "show_scale_out_policy",
    Method::GET,
    "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a scale-out policy: the request of [`Client::show_scale_out_policy`].
///
/// Answers with [`ScaleOutPolicy`](crate::types::ScaleOutPolicy).
///
/// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
///
/// Reference: section [4.2.1.3
/// 获取扩容策略详情](https://support.huaweicloud.com/api-eihealth/ShowScaleOutPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowScaleOutPolicyRequest(Call<types::ScaleOutPolicy>);

operation!(ShowScaleOutPolicyRequest, types::ScaleOutPolicy);

pub(crate) static UPDATE_SCALE_OUT_POLICY: Operation = Operation::new(
    "update_scale_out_policy",
    Method::PUT,
    "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a scale-out policy: the request of [`Client::update_scale_out_policy`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
///
/// Reference: section [4.2.1.4
/// 修改扩容策略](https://support.huaweicloud.com/api-eihealth/UpdateScaleOutPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateScaleOutPolicyRequest(Call<()>);

operation!(UpdateScaleOutPolicyRequest, ());

pub(crate) static DELETE_SCALE_OUT_POLICY: Operation = Operation::new(
    "delete_scale_out_policy",
    Method::DELETE,
    "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a scale-out policy: the request of [`Client::delete_scale_out_policy`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
///
/// Reference: section [4.2.1.5
/// 删除扩容策略](https://support.huaweicloud.com/api-eihealth/DeleteScaleOutPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteScaleOutPolicyRequest(Call<()>);

operation!(DeleteScaleOutPolicyRequest, ());

pub(crate) static LIST_NODES: Operation = Operation::new(
    "list_nodes",
    Method::GET,
    "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/computing-resources",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the computing nodes of a scale-out policy: the request of [`Client::list_nodes`].
///
/// Answers with [`PolicyNodeList`](crate::types::PolicyNodeList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/computing-resources`
///
/// Reference: section [4.2.1.6
/// 获取策略关联计算资源列表](https://support.huaweicloud.com/api-eihealth/ListNodes.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodesRequest(Call<types::PolicyNodeList>);

operation!(ListNodesRequest, types::PolicyNodeList);

pub(crate) static LIST_NODES_PAGES: Paging = Paging::new("nodes", Scheme::Whole)
    .total("count");

paged!(whole ListNodesRequest, LIST_NODES_PAGES, types::PolicyNodeList[nodes] => String);

pub(crate) static LIST_SCALING_HISTORY: Operation = Operation::new(
    "list_scaling_history",
    Method::GET,
    "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/histories",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the scaling history of a scale-out policy: the request of [`Client::list_scaling_history`].
///
/// Answers with [`ScalingHistory`](crate::types::ScalingHistory). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/histories`
///
/// Reference: section [4.2.1.7
/// 获取策略伸缩历史](https://support.huaweicloud.com/api-eihealth/ListScalingHistory.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScalingHistoryRequest(Call<types::ScalingHistory>);

operation!(ListScalingHistoryRequest, types::ScalingHistory);

pub(crate) static LIST_SCALING_HISTORY_PAGES: Paging = Paging::new(
        "histories",
        Scheme::Whole,
    )
    .total("count");

paged!(whole ListScalingHistoryRequest, LIST_SCALING_HISTORY_PAGES, types::ScalingHistory[histories] => types::ScalingRecord);

pub(crate) static LIST_POLICY_EVENTS: Operation = Operation::new(
    "list_policy_events",
    Method::GET,
    "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/events",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the events of a scale-out policy: the request of [`Client::list_policy_events`].
///
/// Answers with [`ScalingEventList`](crate::types::ScalingEventList). [`items`](Self::items) reads the
/// list to its end.
///
/// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/events`
///
/// Reference: section [4.2.1.8
/// 获取策略事件](https://support.huaweicloud.com/api-eihealth/ListPolicyEvents.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPolicyEventsRequest(Call<types::ScalingEventList>);

operation!(ListPolicyEventsRequest, types::ScalingEventList);

pub(crate) static LIST_POLICY_EVENTS_PAGES: Paging = Paging::new("events", Scheme::Whole)
    .total("count");

paged!(whole ListPolicyEventsRequest, LIST_POLICY_EVENTS_PAGES, types::ScalingEventList[events] => types::ScalingEvent);

pub(crate) static START_SCALE_OUT_POLICY: Operation = Operation::new(
    "start_scale_out_policy",
    Method::POST,
    "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/start",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Start a scale-out policy: the request of [`Client::start_scale_out_policy`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/start`
///
/// Reference: section [4.2.1.9
/// 启动自动扩容策略](https://support.huaweicloud.com/api-eihealth/StartScaleOutPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartScaleOutPolicyRequest(Call<()>);

operation!(StartScaleOutPolicyRequest, ());

pub(crate) static STOP_SCALE_OUT_POLICY: Operation = Operation::new(
    "stop_scale_out_policy",
    Method::POST,
    "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/stop",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Stop a scale-out policy: the request of [`Client::stop_scale_out_policy`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/stop`
///
/// Reference: section [4.2.1.10
/// 停用自动扩容策略](https://support.huaweicloud.com/api-eihealth/StopScaleOutPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopScaleOutPolicyRequest(Call<()>);

operation!(StopScaleOutPolicyRequest, ());

pub(crate) static UPDATE_SCALE_IN_POLICY: Operation = Operation::new(
    "update_scale_in_policy",
    Method::PUT,
    "/v1/{project_id}/system/autoscaler/scale-in-policy",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update the scale-in policy: the request of [`Client::update_scale_in_policy`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/system/autoscaler/scale-in-policy`
///
/// Reference: section [4.2.1.11
/// 修改缩容策略](https://support.huaweicloud.com/api-eihealth/UpdateScaleInPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateScaleInPolicyRequest(Call<()>);

operation!(UpdateScaleInPolicyRequest, ());

pub(crate) static SHOW_SCALE_IN_POLICY: Operation = Operation::new(
    "show_scale_in_policy",
    Method::GET,
    "/v1/{project_id}/system/autoscaler/scale-in-policy",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the scale-in policy: the request of [`Client::show_scale_in_policy`].
///
/// Answers with [`ScaleInPolicy`](crate::types::ScaleInPolicy).
///
/// `GET /v1/{project_id}/system/autoscaler/scale-in-policy`
///
/// Reference: section [4.2.1.12
/// 查询缩容策略](https://support.huaweicloud.com/api-eihealth/ShowScaleInPolicy.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowScaleInPolicyRequest(Call<types::ScaleInPolicy>);

operation!(ShowScaleInPolicyRequest, types::ScaleInPolicy);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
