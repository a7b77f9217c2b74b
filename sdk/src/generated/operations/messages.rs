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
    /// List operation messages.
    ///
    /// Returns the messages of the message center that the caller may see, page by page.
    ///
    /// `GET /v1/{project_id}/messages`
    ///
    /// Reference: section 4.2.7.1 获取消息列表.
    pub fn list_message(&self) -> ListMessage {
        ListMessage(Call::new(self, &LIST_MESSAGE, reply::json))
    }
    /// Count operation messages.
    ///
    /// Returns the number of all messages.
    ///
    /// `GET /v1/{project_id}/messages/statistics`
    ///
    /// Reference: section 4.2.7.2 统计消息信息.
    pub fn list_message_statistics(&self) -> ListMessageStatistics {
        ListMessageStatistics(Call::new(self, &LIST_MESSAGE_STATISTICS, reply::json))
    }
    /// Show the user's mail preferences.
    ///
    /// Returns which messages are mailed to the calling user.
    ///
    /// `GET /v1/{project_id}/messages/email-client-config`
    ///
    /// Reference: section 4.2.7.3 获取用户邮件配置.
    pub fn show_message_receive_config(&self) -> ShowMessageReceiveConfig {
        ShowMessageReceiveConfig(
            Call::new(self, &SHOW_MESSAGE_RECEIVE_CONFIG, reply::json),
        )
    }
    /// Update the user's mail preferences.
    ///
    /// Chooses which messages are mailed to the calling user, and in which language.
    ///
    /// `PUT /v1/{project_id}/messages/email-client-config`
    ///
    /// Reference: section 4.2.7.4 设置用户邮件配置.
    ///
    /// - `body`: Which messages the user gets by mail, and in which language.
    pub fn update_message_receive_config(
        &self,
        body: types::MessageReceiveConfig,
    ) -> UpdateMessageReceiveConfig {
        UpdateMessageReceiveConfig(
            Call::new(self, &UPDATE_MESSAGE_RECEIVE_CONFIG, reply::empty)
                .json(body, &REQUIRED),
        )
    }
    /// Test the connection to a mail server.
    ///
    /// Tries out a server and an account before `update_message_email_config` sets them.
    ///
    /// `POST /v1/{project_id}/messages/email-connection-test`
    ///
    /// Reference: section 4.2.7.5 邮箱连通性测试.
    ///
    /// - `body`: Mail server and mailbox to try out.
    pub fn check_email_connection(
        &self,
        body: types::CheckEmailConnection,
    ) -> CheckEmailConnection {
        CheckEmailConnection(
            Call::new(self, &CHECK_EMAIL_CONNECTION, reply::empty).json(body, &REQUIRED),
        )
    }
    /// Show the mail server for messages.
    ///
    /// Returns the server that the platform sends its mails with. The password is not returned.
    ///
    /// `GET /v1/{project_id}/messages/email-server-config`
    ///
    /// Reference: section 4.2.7.6 获取消息邮件配置.
    pub fn show_message_email_config(&self) -> ShowMessageEmailConfig {
        ShowMessageEmailConfig(Call::new(self, &SHOW_MESSAGE_EMAIL_CONFIG, reply::json))
    }
    /// Set the mail server for messages.
    ///
    /// Sets the server and the mailbox that the platform sends its mails with.
    ///
    /// `PUT /v1/{project_id}/messages/email-server-config`
    ///
    /// Reference: section 4.2.7.7 设置消息邮件配置.
    ///
    /// - `body`: Mail server to send the messages with.
    pub fn update_message_email_config(
        &self,
        body: types::UpdateMessageEmailConfig,
    ) -> UpdateMessageEmailConfig {
        UpdateMessageEmailConfig(
            Call::new(self, &UPDATE_MESSAGE_EMAIL_CONFIG, reply::empty)
                .json(body, &REQUIRED),
        )
    }
    /// Delete the mail server for messages.
    ///
    /// Removes the server that the platform sends its mails with.
    ///
    /// `DELETE /v1/{project_id}/messages/email-server-config`
    ///
    /// Reference: section 4.2.7.8 删除消息邮件配置.
    pub fn delete_message_email_config(&self) -> DeleteMessageEmailConfig {
        DeleteMessageEmailConfig(
            Call::new(self, &DELETE_MESSAGE_EMAIL_CONFIG, reply::empty),
        )
    }
    /// Show how many messages are kept.
    ///
    /// Returns the rule that clears old messages.
    ///
    /// `GET /v1/{project_id}/messages/rules`
    ///
    /// Reference: section 4.2.7.9 获取消息清理规则.
    pub fn show_message_clear_rule(&self) -> ShowMessageClearRule {
        ShowMessageClearRule(Call::new(self, &SHOW_MESSAGE_CLEAR_RULE, reply::json))
    }
    /// Set how many messages are kept.
    ///
    /// Sets the rule that clears old messages. It can keep 10,000 to 10,000,000 of them.
    ///
    /// `PUT /v1/{project_id}/messages/rules`
    ///
    /// Reference: section 4.2.7.10 设置消息清理规则.
    ///
    /// - `body`: How many operation messages are kept.
    pub fn update_message_clear_rule_request_body(
        &self,
        body: types::MessageClearRule,
    ) -> UpdateMessageClearRuleRequestBody {
        UpdateMessageClearRuleRequestBody(
            Call::new(self, &UPDATE_MESSAGE_CLEAR_RULE_REQUEST_BODY, reply::empty)
                .json(body, &REQUIRED),
        )
    }
    /// List notices.
    ///
    /// Returns the notices of the user, page by page, with the number of unread ones.
    ///
    /// `GET /v1/{project_id}/notices`
    ///
    /// Reference: section 4.2.7.11 获取通知消息列表.
    pub fn list_notice(&self) -> ListNotice {
        ListNotice(Call::new(self, &LIST_NOTICE, reply::json))
    }
    /// Delete several notices.
    ///
    /// Deletes up to 50 notices in one request.
    ///
    /// `POST /v1/{project_id}/notices/batch-delete`
    ///
    /// Reference: section 4.2.7.12 批量删除通知消息.
    ///
    /// - `body`: Notices to delete.
    pub fn batch_delete_notice(
        &self,
        body: types::BatchDeleteNotice,
    ) -> BatchDeleteNotice {
        BatchDeleteNotice(
            Call::new(self, &BATCH_DELETE_NOTICE, reply::empty).json(body, &REQUIRED),
        )
    }
    /// Mark several notices as read.
    ///
    /// Changes up to 50 notices in one request.
    ///
    /// `POST /v1/{project_id}/notices/batch-update`
    ///
    /// Reference: section 4.2.7.13 批量更新消息.
    ///
    /// - `body`: Notices to change, and how.
    pub fn batch_update_notice(
        &self,
        body: types::BatchUpdateNotice,
    ) -> BatchUpdateNotice {
        BatchUpdateNotice(
            Call::new(self, &BATCH_UPDATE_NOTICE, reply::empty).json(body, &REQUIRED),
        )
    }
}

pub(crate) static LIST_MESSAGE: Operation = Operation {
    id: "list_message",
    method: Method::GET,
    path: "/v1/{project_id}/messages",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_message`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessage(Call<types::MessageList>);

impl ListMessage {
    /// Only messages about the platform project of this name.
    ///
    /// 1 to 128 characters.
    pub fn eihealth_project_name(
        mut self,
        eihealth_project_name: impl Into<String>,
    ) -> Self {
        self.0 = self
            .0
            .query::<
                String,
            >("eihealth_project_name", eihealth_project_name.into(), &LENGTH_1_128);
        self
    }
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0 = self.0.query("limit", limit, &RANGE_1_1000);
        self
    }
    /// Only messages about this kind of operation, such as `PROJECT_DELETE`.
    ///
    /// 1 to 128 characters.
    pub fn message_type(mut self, message_type: impl Into<String>) -> Self {
        self.0 = self
            .0
            .query::<String>("message_type", message_type.into(), &LENGTH_1_128);
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0 = self.0.query("offset", offset, &RANGE_0_100000000);
        self
    }
    /// Only messages about operations of the user of this name.
    ///
    /// 1 to 128 characters.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("operator", operator.into(), &LENGTH_1_128);
        self
    }
    /// Only messages about resources of this type.
    ///
    /// 1 to 128 characters.
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.0 = self
            .0
            .query::<String>("resource_type", resource_type.into(), &LENGTH_1_128);
        self
    }
    /// Only messages about operations that ended like this, such as `SUCCEEDED`.
    ///
    /// 1 to 128 characters.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("status", status.into(), &LENGTH_1_128);
        self
    }
}

operation!(ListMessage, types::MessageList);

pub(crate) static LIST_MESSAGE_STATISTICS: Operation = Operation {
    id: "list_message_statistics",
    method: Method::GET,
    path: "/v1/{project_id}/messages/statistics",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_message_statistics`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessageStatistics(Call<types::MessageStatistics>);

operation!(ListMessageStatistics, types::MessageStatistics);

pub(crate) static SHOW_MESSAGE_RECEIVE_CONFIG: Operation = Operation {
    id: "show_message_receive_config",
    method: Method::GET,
    path: "/v1/{project_id}/messages/email-client-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_message_receive_config`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowMessageReceiveConfig(Call<types::MessageReceiveConfig>);

operation!(ShowMessageReceiveConfig, types::MessageReceiveConfig);

pub(crate) static UPDATE_MESSAGE_RECEIVE_CONFIG: Operation = Operation {
    id: "update_message_receive_config",
    method: Method::PUT,
    path: "/v1/{project_id}/messages/email-client-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_message_receive_config`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessageReceiveConfig(Call<()>);

operation!(UpdateMessageReceiveConfig, ());

pub(crate) static CHECK_EMAIL_CONNECTION: Operation = Operation {
    id: "check_email_connection",
    method: Method::POST,
    path: "/v1/{project_id}/messages/email-connection-test",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::check_email_connection`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckEmailConnection(Call<()>);

operation!(CheckEmailConnection, ());

pub(crate) static SHOW_MESSAGE_EMAIL_CONFIG: Operation = Operation {
    id: "show_message_email_config",
    method: Method::GET,
    path: "/v1/{project_id}/messages/email-server-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_message_email_config`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowMessageEmailConfig(Call<types::MessageEmailConfig>);

operation!(ShowMessageEmailConfig, types::MessageEmailConfig);

pub(crate) static UPDATE_MESSAGE_EMAIL_CONFIG: Operation = Operation {
    id: "update_message_email_config",
    method: Method::PUT,
    path: "/v1/{project_id}/messages/email-server-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_message_email_config`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessageEmailConfig(Call<()>);

operation!(UpdateMessageEmailConfig, ());

pub(crate) static DELETE_MESSAGE_EMAIL_CONFIG: Operation = Operation {
    id: "delete_message_email_config",
    method: Method::DELETE,
    path: "/v1/{project_id}/messages/email-server-config",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_message_email_config`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessageEmailConfig(Call<()>);

operation!(DeleteMessageEmailConfig, ());

pub(crate) static SHOW_MESSAGE_CLEAR_RULE: Operation = Operation {
    id: "show_message_clear_rule",
    method: Method::GET,
    path: "/v1/{project_id}/messages/rules",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_message_clear_rule`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowMessageClearRule(Call<types::MessageClearRule>);

operation!(ShowMessageClearRule, types::MessageClearRule);

pub(crate) static UPDATE_MESSAGE_CLEAR_RULE_REQUEST_BODY: Operation = Operation {
    id: "update_message_clear_rule_request_body",
    method: Method::PUT,
    path: "/v1/{project_id}/messages/rules",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_message_clear_rule_request_body`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessageClearRuleRequestBody(Call<()>);

operation!(UpdateMessageClearRuleRequestBody, ());

pub(crate) static LIST_NOTICE: Operation = Operation {
    id: "list_notice",
    method: Method::GET,
    path: "/v1/{project_id}/notices",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_notice`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotice(Call<types::NoticeList>);

impl ListNotice {
    /// Only notices that have been read (`true`) or have not (`false`); both if absent.
    pub fn is_read(mut self, is_read: bool) -> Self {
        self.0 = self.0.query("is_read", is_read, &Rule::NONE);
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

operation!(ListNotice, types::NoticeList);

pub(crate) static BATCH_DELETE_NOTICE: Operation = Operation {
    id: "batch_delete_notice",
    method: Method::POST,
    path: "/v1/{project_id}/notices/batch-delete",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_delete_notice`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteNotice(Call<()>);

operation!(BatchDeleteNotice, ());

pub(crate) static BATCH_UPDATE_NOTICE: Operation = Operation {
    id: "batch_update_notice",
    method: Method::POST,
    path: "/v1/{project_id}/notices/batch-update",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::batch_update_notice`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateNotice(Call<()>);

operation!(BatchUpdateNotice, ());

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
