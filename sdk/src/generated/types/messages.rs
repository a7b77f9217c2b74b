// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, IntoOptionalList, Rule, open_enum, record};

/// Notices to delete.
///
/// Reference: section 4.2.7.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteNotice {
    /// Ids of the notices to delete, as `list_notice` gives them.
    ///
    /// Required; 1 to 50 items; each item 1 to 128 characters.
    pub notice_ids: Vec<String>,
}

impl BatchDeleteNotice {
    /// With its required fields.
    #[inline]
    pub fn new(notice_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            notice_ids: notice_ids.into_iter().map(Into::into).collect(),
        }
    }
}

record!(BatchDeleteNotice {
    notice_ids: "notice_ids" => REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128,
});

/// Notices to change, and how.
///
/// Reference: section 4.2.7.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchUpdateNotice {
    /// Ids of the notices to change, as `list_notice` gives them.
    ///
    /// Required; 1 to 50 items; each item 1 to 128 characters.
    pub notice_ids: Vec<String>,
    /// What to do with the notices: `read` marks them as read.
    ///
    /// Required; one of `read`.
    pub operation: NoticeOperation,
}

impl BatchUpdateNotice {
    /// With its required fields.
    #[inline]
    pub fn new(
        notice_ids: impl IntoIterator<Item = impl Into<String>>,
        operation: impl Into<NoticeOperation>,
    ) -> Self {
        Self {
            notice_ids: notice_ids.into_iter().map(Into::into).collect(),
            operation: operation.into(),
        }
    }
}

record!(BatchUpdateNotice {
    notice_ids: "notice_ids" => REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128,
    operation: "operation" => REQUIRED,
});

/// Mail server and mailbox to try out.
///
/// Reference: section 4.2.7.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckEmailConnection {
    /// Host name or IP address of the mail server.
    ///
    /// Required; 1 to 128 characters.
    pub server: String,
    /// Name to sign in to the mail server with.
    ///
    /// Required; 1 to 128 characters.
    pub user_name: String,
    /// Password to sign in to the mail server with.
    ///
    /// Required; 1 to 128 characters.
    pub password: String,
    /// Address of the mailbox on that server.
    ///
    /// Required; 1 to 128 characters.
    pub email: String,
    /// Language of the mails: `en_us` for English, `zh_cn` for Chinese.
    ///
    /// Required; one of `en_us`, `zh_cn`.
    pub language: MessageLanguage,
}

impl CheckEmailConnection {
    /// With its required fields.
    #[inline]
    pub fn new(
        server: impl Into<String>,
        user_name: impl Into<String>,
        password: impl Into<String>,
        email: impl Into<String>,
        language: impl Into<MessageLanguage>,
    ) -> Self {
        Self {
            server: server.into(),
            user_name: user_name.into(),
            password: password.into(),
            email: email.into(),
            language: language.into(),
        }
    }
}

record!(CheckEmailConnection {
    server: "server" => REQUIRED_LENGTH_1_128,
    user_name: "user_name" => REQUIRED_LENGTH_1_128,
    password: "password" => REQUIRED_SENSITIVE_LENGTH_1_128,
    email: "email" => REQUIRED_LENGTH_1_128,
    language: "language" => REQUIRED,
});

/// A record of an operation on a resource: who did what, when and how it ended.
///
/// Reference: `MessageRsp`, section 4.2.7.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Kind of operation the message reports, such as `PROJECT_DELETE`.
    pub message_type: Option<String>,
    /// Name of the platform project in which the operation took place.
    pub eihealth_project_name: Option<String>,
    /// Type of the resource that the operation touched, such as `workflow_resource`.
    pub resource_type: Option<String>,
    /// Name of the resource that the operation touched.
    pub resource_name: Option<String>,
    /// Name of the user who carried out the operation.
    pub operator: Option<String>,
    /// Outcome of the operation, such as `SUCCEEDED`.
    pub status: Option<String>,
    /// When the operation took place.
    pub operate_time: Option<Timestamp>,
    /// Further particulars of the operation, in words.
    pub message_detail: Option<String>,
}

record!(Message {
    message_type: "message_type",
    eihealth_project_name: "eihealth_project_name",
    resource_type: "resource_type",
    resource_name: "resource_name",
    operator: "operator",
    status: "status",
    operate_time: "operate_time",
    message_detail: "message_detail",
});

/// How many operation messages are kept.
///
/// Reference: sections 4.2.7.9, 4.2.7.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageClearRule {
    /// Largest number of messages to keep.
    ///
    /// 10000 to 10000000.
    pub message_retain_number: Option<i64>,
}

impl MessageClearRule {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Largest number of messages to keep.
    ///
    /// 10000 to 10000000.
    #[inline]
    pub fn message_retain_number(
        mut self,
        message_retain_number: impl Into<Option<i64>>,
    ) -> Self {
        self.message_retain_number = message_retain_number.into();
        self
    }
}

record!(MessageClearRule {
    message_retain_number: "message_retain_number" => RANGE_10000_10000000,
});

/// Mail server that sends the messages, without its password.
///
/// Reference: section 4.2.7.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageEmailConfig {
    /// Host name or IP address of the mail server.
    pub server: Option<String>,
    /// Display name that the mails carry in front of their subject.
    pub subject_prefix: Option<String>,
    /// Name to sign in to the mail server with.
    pub user_name: Option<String>,
    /// Address of the mailbox on that server.
    pub email: Option<String>,
    /// Language of the mails: `en_us` for English, `zh_cn` for Chinese.
    ///
    /// One of `en_us`, `zh_cn`.
    pub language: Option<MessageLanguage>,
}

record!(MessageEmailConfig {
    server: "server",
    subject_prefix: "subject_prefix",
    user_name: "user_name",
    email: "email",
    language: "language",
});

/// Language of mails.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageLanguage {
    /// `en_us`
    EnUs,
    /// `zh_cn`
    ZhCn,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MessageLanguage {
    EnUs = "en_us",
    ZhCn = "zh_cn",
});

/// Operation messages that the caller may see.
///
/// Reference: section 4.2.7.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageList {
    /// Total number of matching items.
    pub count: Option<i64>,
    /// Messages of this page.
    pub messages: Option<Vec<Message>>,
}

record!(MessageList {
    count: "count",
    messages: "messages",
});

/// Which messages the user gets by mail, and in which language.
///
/// Reference: sections 4.2.7.3, 4.2.7.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageReceiveConfig {
    /// Which messages to mail: `none` of them, only those about own operations (`mine`), or `all`.
    ///
    /// Required; one of `none`, `mine`, `all`.
    pub scope: Option<MessageScope>,
    /// Types of resources whose messages are mailed, such as `system`.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    pub resource_types: Option<Vec<String>>,
    /// Language of the mails: `en_us` for English, `zh_cn` for Chinese.
    ///
    /// One of `en_us`, `zh_cn`.
    pub language: Option<MessageLanguage>,
}

impl MessageReceiveConfig {
    /// With its required fields.
    #[inline]
    pub fn new(scope: impl Into<MessageScope>) -> Self {
        Self {
            scope: Some(scope.into()),
            ..Default::default()
        }
    }
    /// Types of resources whose messages are mailed, such as `system`.
    ///
    /// At most 10 items; each item 1 to 128 characters.
    #[inline]
    pub fn resource_types<Form>(
        mut self,
        resource_types: impl IntoOptionalList<String, Form>,
    ) -> Self {
        self.resource_types = IntoOptionalList::into_optional_list(resource_types);
        self
    }
    /// Language of the mails: `en_us` for English, `zh_cn` for Chinese.
    ///
    /// One of `en_us`, `zh_cn`.
    #[inline]
    pub fn language<Form>(
        mut self,
        language: impl IntoOption<MessageLanguage, Form>,
    ) -> Self {
        self.language = IntoOption::into_option(language);
        self
    }
}

record!(MessageReceiveConfig {
    scope: "scope" => REQUIRED,
    resource_types: "resource_types" => ITEMS_TO_10_EACH_LENGTH_1_128,
    language: "language",
});

/// Which messages are mailed: `none` of them, only those about own operations (`mine`), or `all`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageScope {
    /// `none`
    None,
    /// `mine`
    Mine,
    /// `all`
    All,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(MessageScope {
    None = "none",
    Mine = "mine",
    All = "all",
});

/// Number of operation messages.
///
/// Reference: section 4.2.7.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageStatistics {
    /// Number of all messages.
    pub count: Option<i64>,
}

record!(MessageStatistics {
    count: "count",
});

/// A notice from the platform to a user.
///
/// Reference: `NoticeRsp`, section 4.2.7.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notice {
    /// Id of the notice, to delete it or mark it as read.
    pub id: Option<String>,
    /// What the notice is about, such as `RESOURCE`.
    pub type_: Option<String>,
    /// Text of the notice.
    pub detail: Option<String>,
    /// When the notice was sent.
    pub create_time: Option<Timestamp>,
    /// Whether the user has read it.
    pub is_read: Option<bool>,
}

record!(Notice {
    id: "id",
    type_: "type",
    detail: "detail",
    create_time: "create_time",
    is_read: "is_read",
});

/// Notices of the user, with counts.
///
/// Reference: section 4.2.7.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoticeList {
    /// Number of notices.
    pub total_count: Option<i64>,
    /// Number of notices that the user has not read.
    pub unread_count: Option<i64>,
    /// Notices of this page.
    pub notices: Option<Vec<Notice>>,
}

record!(NoticeList {
    total_count: "total_count",
    unread_count: "unread_count",
    notices: "notices",
});

/// What to do with notices.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoticeOperation {
    /// `read`
    Read,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(NoticeOperation {
    Read = "read",
});

/// Mail server to send the messages with.
///
/// Reference: section 4.2.7.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessageEmailConfig {
    /// Host name or IP address of the mail server.
    ///
    /// Required; 1 to 128 characters.
    pub server: String,
    /// Display name that the mails carry in front of their subject.
    ///
    /// At most 128 characters.
    pub subject_prefix: Option<String>,
    /// Name to sign in to the mail server with.
    ///
    /// Required; 1 to 128 characters.
    pub user_name: String,
    /// Password to sign in to the mail server with.
    ///
    /// Required; 1 to 128 characters.
    pub password: String,
    /// Address of the mailbox on that server.
    ///
    /// Required; 1 to 128 characters.
    pub email: String,
    /// Language of the mails: `en_us` for English, `zh_cn` for Chinese.
    ///
    /// Required; one of `en_us`, `zh_cn`.
    pub language: MessageLanguage,
}

impl UpdateMessageEmailConfig {
    /// With its required fields.
    #[inline]
    pub fn new(
        server: impl Into<String>,
        user_name: impl Into<String>,
        password: impl Into<String>,
        email: impl Into<String>,
        language: impl Into<MessageLanguage>,
    ) -> Self {
        Self {
            server: server.into(),
            user_name: user_name.into(),
            password: password.into(),
            email: email.into(),
            language: language.into(),
            ..Default::default()
        }
    }
    /// Display name that the mails carry in front of their subject.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn subject_prefix<Form>(
        mut self,
        subject_prefix: impl IntoOption<String, Form>,
    ) -> Self {
        self.subject_prefix = IntoOption::into_option(subject_prefix);
        self
    }
}

record!(UpdateMessageEmailConfig {
    server: "server" => REQUIRED_LENGTH_1_128,
    subject_prefix: "subject_prefix" => LENGTH_TO_128,
    user_name: "user_name" => REQUIRED_LENGTH_1_128,
    password: "password" => REQUIRED_SENSITIVE_LENGTH_1_128,
    email: "email" => REQUIRED_LENGTH_1_128,
    language: "language" => REQUIRED,
});

static ITEMS_TO_10_EACH_LENGTH_1_128: Rule = Rule::NONE.items(0, 10).each(&LENGTH_1_128);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static RANGE_10000_10000000: Rule = Rule::NONE.range(10000.0, 10000000.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_ITEMS_1_50_EACH_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .items(1, 50)
    .each(&LENGTH_1_128);
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_SENSITIVE_LENGTH_1_128: Rule = Rule::NONE
    .required()
    .sensitive()
    .length(1, 128);
