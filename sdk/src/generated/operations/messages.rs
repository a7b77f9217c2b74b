// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::paging::{Paging, Scheme, paged};
use crate::runtime::record::{IntoOption, Rule};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # Messages
///
/// Operation messages, notices, and the mail settings that deliver them.
impl Client {
    /// List operation messages.
    ///
    /// Returns the messages of the message center that the caller may see, page by page.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut messages = client.list_message().items();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{:?} {:?}", message.status, message.message_type);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/messages`
    ///
    /// Reference: section [4.2.7.1 获取消息列表](https://support.huaweicloud.com/api-eihealth/ListMessage.html).
    #[inline]
    pub fn list_message(&self) -> ListMessageRequest {
        let request = Request::new(self, &LIST_MESSAGE);
        ListMessageRequest(Call::new(request, reply::json))
    }
    /// Count operation messages.
    ///
    /// Returns the number of all messages.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let statistics = client.list_message_statistics().await?;
    /// println!("{:?}", statistics.count);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/messages/statistics`
    ///
    /// Reference: section [4.2.7.2
    /// 统计消息信息](https://support.huaweicloud.com/api-eihealth/ListMessageStatistics.html).
    #[inline]
    pub fn list_message_statistics(&self) -> ListMessageStatisticsRequest {
        let request = Request::new(self, &LIST_MESSAGE_STATISTICS);
        ListMessageStatisticsRequest(Call::new(request, reply::json))
    }
    /// Get the user's mail preferences.
    ///
    /// Returns which messages are mailed to the calling user.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let config = client.show_message_receive_config().await?;
    /// println!("{:?} {:?}", config.scope, config.language);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/messages/email-client-config`
    ///
    /// Reference: section [4.2.7.3
    /// 获取用户邮件配置](https://support.huaweicloud.com/api-eihealth/ShowMessageReceiveConfig.html).
    #[inline]
    pub fn show_message_receive_config(&self) -> ShowMessageReceiveConfigRequest {
        let request = Request::new(self, &SHOW_MESSAGE_RECEIVE_CONFIG);
        ShowMessageReceiveConfigRequest(Call::new(request, reply::json))
    }
    /// Update the user's mail preferences.
    ///
    /// Chooses which messages are mailed to the calling user, and in which language.
    ///
    /// - `body`: Which messages the user gets by mail, and in which language.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{MessageLanguage, MessageReceiveConfig, MessageScope};
    ///
    /// let body = MessageReceiveConfig::new(MessageScope::Mine)
    ///     .resource_types(["job", "workflow"])
    ///     .language(MessageLanguage::EnUs);
    /// client.update_message_receive_config(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/messages/email-client-config`
    ///
    /// Reference: section [4.2.7.4
    /// 设置用户邮件配置](https://support.huaweicloud.com/api-eihealth/UpdateMessageReceiveConfig.html).
    #[inline]
    pub fn update_message_receive_config(
        &self,
        body: types::MessageReceiveConfig,
    ) -> UpdateMessageReceiveConfigRequest {
        let mut request = Request::new(self, &UPDATE_MESSAGE_RECEIVE_CONFIG);
        request.json(&body, &REQUIRED);
        UpdateMessageReceiveConfigRequest(Call::new(request, reply::empty))
    }
    /// Test the connection to a mail server.
    ///
    /// Tries out a server and an account before `update_message_email_config` sets them. Refused with
    /// `eihealth.01010045` if the server or the account is wrong.
    ///
    /// - `body`: Mail server and mailbox to try out.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CheckEmailConnection, MessageLanguage};
    ///
    /// let body = CheckEmailConnection::new(
    ///     "smtp.example.com",
    ///     "eihealth-notify",
    ///     "example-password-1!",
    ///     "eihealth-notify@example.com",
    ///     MessageLanguage::EnUs,
    /// );
    /// client.check_email_connection(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/messages/email-connection-test`
    ///
    /// Reference: section [4.2.7.5
    /// 邮箱连通性测试](https://support.huaweicloud.com/api-eihealth/CheckEmailConnection.html).
    #[inline]
    pub fn check_email_connection(
        &self,
        body: types::CheckEmailConnection,
    ) -> CheckEmailConnectionRequest {
        let mut request = Request::new(self, &CHECK_EMAIL_CONNECTION);
        request.json(&body, &REQUIRED);
        CheckEmailConnectionRequest(Call::new(request, reply::empty))
    }
    /// Get the mail server for messages.
    ///
    /// Returns the server that the platform sends its mails with. The password is not returned.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let config = client.show_message_email_config().await?;
    /// println!("{:?} {:?}", config.server, config.subject_prefix);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/messages/email-server-config`
    ///
    /// Reference: section [4.2.7.6
    /// 获取消息邮件配置](https://support.huaweicloud.com/api-eihealth/ShowMessageEmailConfig.html).
    #[inline]
    pub fn show_message_email_config(&self) -> ShowMessageEmailConfigRequest {
        let request = Request::new(self, &SHOW_MESSAGE_EMAIL_CONFIG);
        ShowMessageEmailConfigRequest(Call::new(request, reply::json))
    }
    /// Set the mail server for messages.
    ///
    /// Sets the server and the mailbox that the platform sends its mails with. Refused with
    /// `eihealth.01010045` if the server or the account is wrong.
    ///
    /// - `body`: Mail server to send the messages with.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{MessageLanguage, UpdateMessageEmailConfig};
    ///
    /// let body = UpdateMessageEmailConfig::new(
    ///     "smtp.example.com",
    ///     "eihealth-notify",
    ///     "example-password-1!",
    ///     "eihealth-notify@example.com",
    ///     MessageLanguage::EnUs,
    /// )
    /// .subject_prefix("Genome lab");
    /// client.update_message_email_config(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/messages/email-server-config`
    ///
    /// Reference: section [4.2.7.7
    /// 设置消息邮件配置](https://support.huaweicloud.com/api-eihealth/UpdateMessageEmailConfig.html).
    #[inline]
    pub fn update_message_email_config(
        &self,
        body: types::UpdateMessageEmailConfig,
    ) -> UpdateMessageEmailConfigRequest {
        let mut request = Request::new(self, &UPDATE_MESSAGE_EMAIL_CONFIG);
        request.json(&body, &REQUIRED);
        UpdateMessageEmailConfigRequest(Call::new(request, reply::empty))
    }
    /// Delete the mail server for messages.
    ///
    /// Removes the server that the platform sends its mails with.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_message_email_config().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/messages/email-server-config`
    ///
    /// Reference: section [4.2.7.8
    /// 删除消息邮件配置](https://support.huaweicloud.com/api-eihealth/DeleteMessageEmailConfig.html).
    #[inline]
    pub fn delete_message_email_config(&self) -> DeleteMessageEmailConfigRequest {
        let request = Request::new(self, &DELETE_MESSAGE_EMAIL_CONFIG);
        DeleteMessageEmailConfigRequest(Call::new(request, reply::empty))
    }
    /// Get the number of messages that are kept.
    ///
    /// Returns the rule that clears old messages.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let rule = client.show_message_clear_rule().await?;
    /// println!("{:?}", rule.message_retain_number);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/messages/rules`
    ///
    /// Reference: section [4.2.7.9
    /// 获取消息清理规则](https://support.huaweicloud.com/api-eihealth/ShowMessageClearRule.html).
    #[inline]
    pub fn show_message_clear_rule(&self) -> ShowMessageClearRuleRequest {
        let request = Request::new(self, &SHOW_MESSAGE_CLEAR_RULE);
        ShowMessageClearRuleRequest(Call::new(request, reply::json))
    }
    /// Set how many messages are kept.
    ///
    /// Sets the rule that clears old messages. It can keep 10,000 to 10,000,000 of them.
    ///
    /// - `body`: How many operation messages are kept.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::MessageClearRule;
    ///
    /// let body = MessageClearRule::new().message_retain_number(50000);
    /// client.update_message_clear_rule_request_body(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/messages/rules`
    ///
    /// Reference: section [4.2.7.10
    /// 设置消息清理规则](https://support.huaweicloud.com/api-eihealth/UpdateMessageClearRuleRequestBody.html).
    #[inline]
    pub fn update_message_clear_rule_request_body(
        &self,
        body: types::MessageClearRule,
    ) -> UpdateMessageClearRuleRequestBodyRequest {
        let mut request = Request::new(self, &UPDATE_MESSAGE_CLEAR_RULE_REQUEST_BODY);
        request.json(&body, &REQUIRED);
        UpdateMessageClearRuleRequestBodyRequest(Call::new(request, reply::empty))
    }
    /// List notices.
    ///
    /// Returns the notices of the user, page by page, with the number of unread ones.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut notices = client.list_notice().items();
    /// while let Some(notice) = notices.try_next().await? {
    ///     println!("{:?} {:?}", notice.id, notice.type_);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/notices`
    ///
    /// Reference: section [4.2.7.11
    /// 获取通知消息列表](https://support.huaweicloud.com/api-eihealth/ListNotice.html).
    #[inline]
    pub fn list_notice(&self) -> ListNoticeRequest {
        let request = Request::new(self, &LIST_NOTICE);
        ListNoticeRequest(Call::new(request, reply::json))
    }
    /// Delete several notices.
    ///
    /// Deletes up to 50 notices in one request.
    ///
    /// - `body`: Notices to delete.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::BatchDeleteNotice;
    ///
    /// let body = BatchDeleteNotice::new([
    ///     "7c2e9f40-3b1d-4a85-9e6c-d05b81f7a234",
    ///     "b9014d6e-58fa-4c37-82d1-6fe3a97c0b51",
    /// ]);
    /// client.batch_delete_notice(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/notices/batch-delete`
    ///
    /// Reference: section [4.2.7.12
    /// 批量删除通知消息](https://support.huaweicloud.com/api-eihealth/BatchDeleteNotice.html).
    #[inline]
    pub fn batch_delete_notice(
        &self,
        body: types::BatchDeleteNotice,
    ) -> BatchDeleteNoticeRequest {
        let mut request = Request::new(self, &BATCH_DELETE_NOTICE);
        request.json(&body, &REQUIRED);
        BatchDeleteNoticeRequest(Call::new(request, reply::empty))
    }
    /// Mark several notices as read.
    ///
    /// Changes up to 50 notices in one request.
    ///
    /// - `body`: Notices to change, and how.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{BatchUpdateNotice, NoticeOperation};
    ///
    /// let body = BatchUpdateNotice::new(
    ///     ["7c2e9f40-3b1d-4a85-9e6c-d05b81f7a234", "b9014d6e-58fa-4c37-82d1-6fe3a97c0b51"],
    ///     NoticeOperation::Read,
    /// );
    /// client.batch_update_notice(body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/notices/batch-update`
    ///
    /// Reference: section [4.2.7.13
    /// 批量更新消息](https://support.huaweicloud.com/api-eihealth/BatchUpdateNotice.html).
    #[inline]
    pub fn batch_update_notice(
        &self,
        body: types::BatchUpdateNotice,
    ) -> BatchUpdateNoticeRequest {
        let mut request = Request::new(self, &BATCH_UPDATE_NOTICE);
        request.json(&body, &REQUIRED);
        BatchUpdateNoticeRequest(Call::new(request, reply::empty))
    }
}

pub(crate) static LIST_MESSAGE: Operation = Operation::new(
    "list_message",
    Method::GET,
    "/v1/{project_id}/messages",
    Repeat::Safe,
    &CATALOGUE,
);

/// List operation messages: the request of [`Client::list_message`].
///
/// Answers with [`MessageList`](crate::types::MessageList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/messages`
///
/// Reference: section [4.2.7.1 获取消息列表](https://support.huaweicloud.com/api-eihealth/ListMessage.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessageRequest(Call<types::MessageList>);

impl ListMessageRequest {
    /// Only messages about the platform project of this name.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn eihealth_project_name<Form>(
        mut self,
        eihealth_project_name: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(eihealth_project_name);
        match given {
            Some(eihealth_project_name) => {
                self.0
                    .request
                    .query::<
                        String,
                    >("eihealth_project_name", eihealth_project_name, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "eihealth_project_name"),
        }
        self
    }
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Only messages about this kind of operation, such as `PROJECT_DELETE`.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn message_type<Form>(
        mut self,
        message_type: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(message_type);
        match given {
            Some(message_type) => {
                self.0
                    .request
                    .query::<String>("message_type", message_type, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "message_type"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
    /// Only messages about operations of the user of this name.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn operator<Form>(mut self, operator: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(operator);
        match given {
            Some(operator) => {
                self.0.request.query::<String>("operator", operator, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "operator"),
        }
        self
    }
    /// Only messages about resources of this type.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn resource_type<Form>(
        mut self,
        resource_type: impl IntoOption<String, Form>,
    ) -> Self {
        let given: Option<String> = IntoOption::into_option(resource_type);
        match given {
            Some(resource_type) => {
                self.0
                    .request
                    .query::<String>("resource_type", resource_type, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "resource_type"),
        }
        self
    }
    /// Only messages about operations that ended like this, such as `SUCCEEDED`.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn status<Form>(mut self, status: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(status);
        match given {
            Some(status) => {
                self.0.request.query::<String>("status", status, &LENGTH_1_128)
            }
            None => self.0.request.unset("query", "status"),
        }
        self
    }
}

operation!(ListMessageRequest, types::MessageList);

pub(crate) static LIST_MESSAGE_PAGES: Paging = Paging::new(
        "messages",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .total("count")
    .limit("limit", 100);

paged!(ListMessageRequest, LIST_MESSAGE_PAGES, types::MessageList[messages] => types::Message);

pub(crate) static LIST_MESSAGE_STATISTICS: Operation = Operation::new(
    "list_message_statistics",
    Method::GET,
    "/v1/{project_id}/messages/statistics",
    Repeat::Safe,
    &CATALOGUE,
);

/// Count operation messages: the request of [`Client::list_message_statistics`].
///
/// Answers with [`MessageStatistics`](crate::types::MessageStatistics).
///
/// `GET /v1/{project_id}/messages/statistics`
///
/// Reference: section [4.2.7.2
/// 统计消息信息](https://support.huaweicloud.com/api-eihealth/ListMessageStatistics.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessageStatisticsRequest(Call<types::MessageStatistics>);

operation!(ListMessageStatisticsRequest, types::MessageStatistics);

pub(crate) static SHOW_MESSAGE_RECEIVE_CONFIG: Operation = Operation::new(
    "show_message_receive_config",
    Method::GET,
    "/v1/{project_id}/messages/email-client-config",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the user's mail preferences: the request of [`Client::show_message_receive_config`].
///
/// Answers with [`MessageReceiveConfig`](crate::types::MessageReceiveConfig).
///
/// `GET /v1/{project_id}/messages/email-client-config`
///
/// Reference: section [4.2.7.3
/// 获取用户邮件配置](https://support.huaweicloud.com/api-eihealth/ShowMessageReceiveConfig.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowMessageReceiveConfigRequest(Call<types::MessageReceiveConfig>);

operation!(ShowMessageReceiveConfigRequest, types::MessageReceiveConfig);

pub(crate) static UPDATE_MESSAGE_RECEIVE_CONFIG: Operation = Operation::new(
    "update_message_receive_config",
    Method::PUT,
    "/v1/{project_id}/messages/email-client-config",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update the user's mail preferences: the request of [`Client::update_message_receive_config`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/messages/email-client-config`
///
/// Reference: section [4.2.7.4
/// 设置用户邮件配置](https://support.huaweicloud.com/api-eihealth/UpdateMessageReceiveConfig.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessageReceiveConfigRequest(Call<()>);

operation!(UpdateMessageReceiveConfigRequest, ());

pub(crate) static CHECK_EMAIL_CONNECTION: Operation = Operation::new(
    "check_email_connection",
    Method::POST,
    "/v1/{project_id}/messages/email-connection-test",
    Repeat::Safe,
    &CATALOGUE,
);

/// Test the connection to a mail server: the request of [`Client::check_email_connection`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/messages/email-connection-test`
///
/// Reference: section [4.2.7.5
/// 邮箱连通性测试](https://support.huaweicloud.com/api-eihealth/CheckEmailConnection.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckEmailConnectionRequest(Call<()>);

operation!(CheckEmailConnectionRequest, ());

pub(crate) static SHOW_MESSAGE_EMAIL_CONFIG: Operation = Operation::new(
    "show_message_email_config",
    Method::GET,
    "/v1/{project_id}/messages/email-server-config",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the mail server for messages: the request of [`Client::show_message_email_config`].
///
/// Answers with [`MessageEmailConfig`](crate::types::MessageEmailConfig).
///
/// `GET /v1/{project_id}/messages/email-server-config`
///
/// Reference: section [4.2.7.6
/// 获取消息邮件配置](https://support.huaweicloud.com/api-eihealth/ShowMessageEmailConfig.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowMessageEmailConfigRequest(Call<types::MessageEmailConfig>);

operation!(ShowMessageEmailConfigRequest, types::MessageEmailConfig);

pub(crate) static UPDATE_MESSAGE_EMAIL_CONFIG: Operation = Operation::new(
    "update_message_email_config",
    Method::PUT,
    "/v1/{project_id}/messages/email-server-config",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Set the mail server for messages: the request of [`Client::update_message_email_config`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/messages/email-server-config`
///
/// Reference: section [4.2.7.7
/// 设置消息邮件配置](https://support.huaweicloud.com/api-eihealth/UpdateMessageEmailConfig.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessageEmailConfigRequest(Call<()>);

operation!(UpdateMessageEmailConfigRequest, ());

pub(crate) static DELETE_MESSAGE_EMAIL_CONFIG: Operation = Operation::new(
    "delete_message_email_config",
    Method::DELETE,
    "/v1/{project_id}/messages/email-server-config",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete the mail server for messages: the request of [`Client::delete_message_email_config`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/messages/email-server-config`
///
/// Reference: section [4.2.7.8
/// 删除消息邮件配置](https://support.huaweicloud.com/api-eihealth/DeleteMessageEmailConfig.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessageEmailConfigRequest(Call<()>);

operation!(DeleteMessageEmailConfigRequest, ());

pub(crate) static SHOW_MESSAGE_CLEAR_RULE: Operation = Operation::new(
    "show_message_clear_rule",
    Method::GET,
    "/v1/{project_id}/messages/rules",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the number of messages that are kept: the request of [`Client::show_message_clear_rule`].
///
/// Answers with [`MessageClearRule`](crate::types::MessageClearRule).
///
/// `GET /v1/{project_id}/messages/rules`
///
/// Reference: section [4.2.7.9
/// 获取消息清理规则](https://support.huaweicloud.com/api-eihealth/ShowMessageClearRule.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowMessageClearRuleRequest(Call<types::MessageClearRule>);

operation!(ShowMessageClearRuleRequest, types::MessageClearRule);

pub(crate) static UPDATE_MESSAGE_CLEAR_RULE_REQUEST_BODY: Operation = Operation::new(
    "update_message_clear_rule_request_body",
    Method::PUT,
    "/v1/{project_id}/messages/rules",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Set how many messages are kept: the request of [`Client::update_message_clear_rule_request_body`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/messages/rules`
///
/// Reference: section [4.2.7.10
/// 设置消息清理规则](https://support.huaweicloud.com/api-eihealth/UpdateMessageClearRuleRequestBody.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessageClearRuleRequestBodyRequest(Call<()>);

operation!(UpdateMessageClearRuleRequestBodyRequest, ());

pub(crate) static LIST_NOTICE: Operation = Operation::new(
    "list_notice",
    Method::GET,
    "/v1/{project_id}/notices",
    Repeat::Safe,
    &CATALOGUE,
);

/// List notices: the request of [`Client::list_notice`].
///
/// Answers with [`NoticeList`](crate::types::NoticeList). [`items`](Self::items) reads the list to its
/// end.
///
/// `GET /v1/{project_id}/notices`
///
/// Reference: section [4.2.7.11
/// 获取通知消息列表](https://support.huaweicloud.com/api-eihealth/ListNotice.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNoticeRequest(Call<types::NoticeList>);

impl ListNoticeRequest {
    /// Only notices that have been read (`true`) or have not (`false`); both if absent.
    #[inline]
    pub fn is_read(mut self, is_read: impl Into<Option<bool>>) -> Self {
        let given: Option<bool> = is_read.into();
        match given {
            Some(is_read) => self.0.request.query("is_read", is_read, &Rule::NONE),
            None => self.0.request.unset("query", "is_read"),
        }
        self
    }
    /// Largest number of items to return in one page.
    ///
    /// 1 to 1000; default `100`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = limit.into();
        match given {
            Some(limit) => self.0.request.query("limit", limit, &RANGE_1_1000),
            None => self.0.request.unset("query", "limit"),
        }
        self
    }
    /// Number of items to skip before the first one returned.
    ///
    /// 0 to 100000000; default `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        let given: Option<i64> = offset.into();
        match given {
            Some(offset) => self.0.request.query("offset", offset, &RANGE_0_100000000),
            None => self.0.request.unset("query", "offset"),
        }
        self
    }
}

operation!(ListNoticeRequest, types::NoticeList);

pub(crate) static LIST_NOTICE_PAGES: Paging = Paging::new(
        "notices",
        Scheme::Offset {
            parameter: "offset",
            most: 100000000,
        },
    )
    .id("id")
    .total("total_count")
    .limit("limit", 100);

paged!(ListNoticeRequest, LIST_NOTICE_PAGES, types::NoticeList[notices] => types::Notice);

pub(crate) static BATCH_DELETE_NOTICE: Operation = Operation::new(
    "batch_delete_notice",
    Method::POST,
    "/v1/{project_id}/notices/batch-delete",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete several notices: the request of [`Client::batch_delete_notice`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/notices/batch-delete`
///
/// Reference: section [4.2.7.12
/// 批量删除通知消息](https://support.huaweicloud.com/api-eihealth/BatchDeleteNotice.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteNoticeRequest(Call<()>);

operation!(BatchDeleteNoticeRequest, ());

pub(crate) static BATCH_UPDATE_NOTICE: Operation = Operation::new(
    "batch_update_notice",
    Method::POST,
    "/v1/{project_id}/notices/batch-update",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Mark several notices as read: the request of [`Client::batch_update_notice`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/notices/batch-update`
///
/// Reference: section [4.2.7.13
/// 批量更新消息](https://support.huaweicloud.com/api-eihealth/BatchUpdateNotice.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateNoticeRequest(Call<()>);

operation!(BatchUpdateNoticeRequest, ());

static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static RANGE_0_100000000: Rule = Rule::NONE.range(0.0, 100000000.0);
static RANGE_1_1000: Rule = Rule::NONE.range(1.0, 1000.0);
static REQUIRED: Rule = Rule::NONE.required();
