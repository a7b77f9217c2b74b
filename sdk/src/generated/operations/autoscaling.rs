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
    /// Create a scale-out policy.
    ///
    /// Creates a policy that adds computing nodes of one flavor when the share of allocated CPU or memory
    /// passes a limit. `start_scale_out_policy` and `stop_scale_out_policy` turn it on and off.
    ///
    /// `POST /v1/{project_id}/system/autoscaler/scale-out-policies`
    ///
    /// Reference: section 4.2.1.1 创建扩容策略.
    ///
    /// - `body`: Scale-out policy to create: the nodes it adds, and the rules by which it does so.
    pub fn create_scale_out_policy(
        &self,
        body: types::CreateScaleOutPolicy,
    ) -> CreateScaleOutPolicy {
        CreateScaleOutPolicy(
            Call::new(self, &CREATE_SCALE_OUT_POLICY, reply::json).json(body, &REQUIRED),
        )
    }
    /// List scale-out policies.
    ///
    /// Returns every scale-out policy of the platform without its rules; `show_scale_out_policy` has them.
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies`
    ///
    /// Reference: section 4.2.1.2 查询扩容策略列表.
    pub fn list_scale_out_policy(&self) -> ListScaleOutPolicy {
        ListScaleOutPolicy(Call::new(self, &LIST_SCALE_OUT_POLICY, reply::json))
    }
    /// Show a scale-out policy.
    ///
    /// Returns one scale-out policy with its CPU and memory rules.
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
    ///
    /// Reference: section 4.2.1.3 获取扩容策略详情.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    pub fn show_scale_out_policy(&self, id: impl Into<String>) -> ShowScaleOutPolicy {
        ShowScaleOutPolicy(
            Call::new(self, &SHOW_SCALE_OUT_POLICY, reply::json)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update a scale-out policy.
    ///
    /// Changes the name, node limits or rules of a policy. Its flavor, availability zone and extra disk
    /// cannot be changed.
    ///
    /// `PUT /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
    ///
    /// Reference: section 4.2.1.4 修改扩容策略.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    /// - `body`: Settings of a scale-out policy to change.
    pub fn update_scale_out_policy(
        &self,
        id: impl Into<String>,
        body: types::UpdateScaleOutPolicy,
    ) -> UpdateScaleOutPolicy {
        UpdateScaleOutPolicy(
            Call::new(self, &UPDATE_SCALE_OUT_POLICY, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a scale-out policy.
    ///
    /// `DELETE /v1/{project_id}/system/autoscaler/scale-out-policies/{id}`
    ///
    /// Reference: section 4.2.1.5 删除扩容策略.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    pub fn delete_scale_out_policy(
        &self,
        id: impl Into<String>,
    ) -> DeleteScaleOutPolicy {
        DeleteScaleOutPolicy(
            Call::new(self, &DELETE_SCALE_OUT_POLICY, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List the computing nodes of a scale-out policy.
    ///
    /// Returns the computing nodes that belong to a policy.
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/computing-resources`
    ///
    /// Reference: section 4.2.1.6 获取策略关联计算资源列表.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    pub fn list_nodes(&self, id: impl Into<String>) -> ListNodes {
        ListNodes(
            Call::new(self, &LIST_NODES, reply::json)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List the scaling history of a scale-out policy.
    ///
    /// Returns each time the policy changed the number of nodes, with the numbers before and after.
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/histories`
    ///
    /// Reference: section 4.2.1.7 获取策略伸缩历史.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    pub fn list_scaling_history(&self, id: impl Into<String>) -> ListScalingHistory {
        ListScalingHistory(
            Call::new(self, &LIST_SCALING_HISTORY, reply::json)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// List the events of a scale-out policy.
    ///
    /// Returns what the autoscaler reported about the policy.
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/events`
    ///
    /// Reference: section 4.2.1.8 获取策略事件.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    pub fn list_policy_events(&self, id: impl Into<String>) -> ListPolicyEvents {
        ListPolicyEvents(
            Call::new(self, &LIST_POLICY_EVENTS, reply::json)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Start a scale-out policy.
    ///
    /// Turns automatic scale-out by this policy on.
    ///
    /// `POST /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/start`
    ///
    /// Reference: section 4.2.1.9 启动自动扩容策略.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    pub fn start_scale_out_policy(&self, id: impl Into<String>) -> StartScaleOutPolicy {
        StartScaleOutPolicy(
            Call::new(self, &START_SCALE_OUT_POLICY, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Stop a scale-out policy.
    ///
    /// Turns automatic scale-out by this policy off; the policy itself stays.
    ///
    /// `POST /v1/{project_id}/system/autoscaler/scale-out-policies/{id}/stop`
    ///
    /// Reference: section 4.2.1.10 停用自动扩容策略.
    ///
    /// - `id`: Scale-out policy to act on, by the `id` that `list_scale_out_policy` gives. 1 to 128 characters.
    pub fn stop_scale_out_policy(&self, id: impl Into<String>) -> StopScaleOutPolicy {
        StopScaleOutPolicy(
            Call::new(self, &STOP_SCALE_OUT_POLICY, reply::empty)
                .path("id", id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update the scale-in policy.
    ///
    /// Sets when and how fast idle nodes are removed. The platform has one such policy for all of its
    /// nodes.
    ///
    /// `PUT /v1/{project_id}/system/autoscaler/scale-in-policy`
    ///
    /// Reference: section 4.2.1.11 修改缩容策略.
    ///
    /// - `body`: When and how fast the platform removes idle nodes. Times are in minutes.
    pub fn update_scale_in_policy(
        &self,
        body: types::ScaleInPolicy,
    ) -> UpdateScaleInPolicy {
        UpdateScaleInPolicy(
            Call::new(self, &UPDATE_SCALE_IN_POLICY, reply::empty).json(body, &REQUIRED),
        )
    }
    /// Show the scale-in policy.
    ///
    /// Returns when and how fast the platform removes idle nodes.
    ///
    /// `GET /v1/{project_id}/system/autoscaler/scale-in-policy`
    ///
    /// Reference: section 4.2.1.12 查询缩容策略.
    pub fn show_scale_in_policy(&self) -> ShowScaleInPolicy {
        ShowScaleInPolicy(Call::new(self, &SHOW_SCALE_IN_POLICY, reply::json))
    }
}

pub(crate) static CREATE_SCALE_OUT_POLICY: Operation = Operation {
    id: "create_scale_out_policy",
    method: Method::POST,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_scale_out_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateScaleOutPolicy(Call<types::ResourceId>);

operation!(CreateScaleOutPolicy, types::ResourceId);

pub(crate) static LIST_SCALE_OUT_POLICY: Operation = Operation {
    id: "list_scale_out_policy",
    method: Method::GET,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_scale_out_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScaleOutPolicy(Call<types::ScaleOutPolicyList>);

operation!(ListScaleOutPolicy, types::ScaleOutPolicyList);

pub(crate) static SHOW_SCALE_OUT_POLICY: Operation = Operation {
    id: "show_scale_out_policy",
    method: Method::GET,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_scale_out_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowScaleOutPolicy(Call<types::ScaleOutPolicy>);

operation!(ShowScaleOutPolicy, types::ScaleOutPolicy);

pub(crate) static UPDATE_SCALE_OUT_POLICY: Operation = Operation {
    id: "update_scale_out_policy",
    method: Method::PUT,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_scale_out_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateScaleOutPolicy(Call<()>);

operation!(UpdateScaleOutPolicy, ());

pub(crate) static DELETE_SCALE_OUT_POLICY: Operation = Operation {
    id: "delete_scale_out_policy",
    method: Method::DELETE,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_scale_out_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteScaleOutPolicy(Call<()>);

operation!(DeleteScaleOutPolicy, ());

pub(crate) static LIST_NODES: Operation = Operation {
    id: "list_nodes",
    method: Method::GET,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/computing-resources",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_nodes`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodes(Call<types::PolicyNodeList>);

operation!(ListNodes, types::PolicyNodeList);

pub(crate) static LIST_SCALING_HISTORY: Operation = Operation {
    id: "list_scaling_history",
    method: Method::GET,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/histories",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_scaling_history`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScalingHistory(Call<types::ScalingHistory>);

operation!(ListScalingHistory, types::ScalingHistory);

pub(crate) static LIST_POLICY_EVENTS: Operation = Operation {
    id: "list_policy_events",
    method: Method::GET,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/events",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_policy_events`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPolicyEvents(Call<types::ScalingEventList>);

operation!(ListPolicyEvents, types::ScalingEventList);

pub(crate) static START_SCALE_OUT_POLICY: Operation = Operation {
    id: "start_scale_out_policy",
    method: Method::POST,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/start",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::start_scale_out_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartScaleOutPolicy(Call<()>);

operation!(StartScaleOutPolicy, ());

pub(crate) static STOP_SCALE_OUT_POLICY: Operation = Operation {
    id: "stop_scale_out_policy",
    method: Method::POST,
    path: "/v1/{project_id}/system/autoscaler/scale-out-policies/{id}/stop",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::stop_scale_out_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopScaleOutPolicy(Call<()>);

operation!(StopScaleOutPolicy, ());

pub(crate) static UPDATE_SCALE_IN_POLICY: Operation = Operation {
    id: "update_scale_in_policy",
    method: Method::PUT,
    path: "/v1/{project_id}/system/autoscaler/scale-in-policy",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_scale_in_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateScaleInPolicy(Call<()>);

operation!(UpdateScaleInPolicy, ());

pub(crate) static SHOW_SCALE_IN_POLICY: Operation = Operation {
    id: "show_scale_in_policy",
    method: Method::GET,
    path: "/v1/{project_id}/system/autoscaler/scale-in-policy",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_scale_in_policy`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowScaleInPolicy(Call<types::ScaleInPolicy>);

operation!(ShowScaleInPolicy, types::ScaleInPolicy);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
