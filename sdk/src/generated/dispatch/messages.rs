// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_MESSAGE,
        call: list_message,
        request: None,
        responses: &[(200, replay::<types::MessageList>)],
        list: Some(List {
            facts: &operations::LIST_MESSAGE_PAGES,
            items: answer::items::<types::MessageList>,
            pages: answer::page::<types::MessageList>,
        }),
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.1 获取消息列表",
            summary: "List operation messages",
            description: "Returns the messages of the message center that the caller may see, page by page.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"eihealth_project_name","required":false,"description":"Only messages about the platform project of this name.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"message_type","required":false,"description":"Only messages about this kind of operation, such as `PROJECT_DELETE`.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}},{"in":"query","name":"operator","required":false,"description":"Only messages about operations of the user of this name.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"resource_type","required":false,"description":"Only messages about resources of this type.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"query","name":"status","required":false,"description":"Only messages about operations that ended like this, such as `SUCCEEDED`.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The messages that match.","media":"application/json","schema":{"$ref":"MessageList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_MESSAGE_STATISTICS,
        call: list_message_statistics,
        request: None,
        responses: &[(200, replay::<types::MessageStatistics>)],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.2 统计消息信息",
            summary: "Count operation messages",
            description: "Returns the number of all messages.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The number of messages.","media":"application/json","schema":{"$ref":"MessageStatistics"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_MESSAGE_RECEIVE_CONFIG,
        call: show_message_receive_config,
        request: None,
        responses: &[(200, replay::<types::MessageReceiveConfig>)],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.3 获取用户邮件配置",
            summary: "Get the user's mail preferences",
            description: "Returns which messages are mailed to the calling user.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The mail preferences of the user.","media":"application/json","schema":{"$ref":"MessageReceiveConfig"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_MESSAGE_RECEIVE_CONFIG,
        call: update_message_receive_config,
        request: Some(replay::<types::MessageReceiveConfig>),
        responses: &[],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.4 设置用户邮件配置",
            summary: "Update the user's mail preferences",
            description: "Chooses which messages are mailed to the calling user, and in which language.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Which messages the user gets by mail, and in which language.","schema":{"$ref":"MessageReceiveConfig"},"media":"application/json","example":{"scope":"mine","resource_types":["job","workflow"],"language":"en_us"}}]"#,
            answers: r#"[{"status":"200","description":"The mail preferences were changed."}]"#,
        },
    },
    Entry {
        operation: &operations::CHECK_EMAIL_CONNECTION,
        call: check_email_connection,
        request: Some(replay::<types::CheckEmailConnection>),
        responses: &[],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.5 邮箱连通性测试",
            summary: "Test the connection to a mail server",
            description: "Tries out a server and an account before `update_message_email_config` sets them. Refused with `eihealth.01010045` if the server or the account is wrong.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Mail server and mailbox to try out.","schema":{"$ref":"CheckEmailConnection"},"media":"application/json","example":{"server":"smtp.example.com","user_name":"eihealth-notify","password":"example-password-1!","email":"eihealth-notify@example.com","language":"en_us"}}]"#,
            answers: r#"[{"status":"200","description":"The server accepted the connection."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_MESSAGE_EMAIL_CONFIG,
        call: show_message_email_config,
        request: None,
        responses: &[(200, replay::<types::MessageEmailConfig>)],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.6 获取消息邮件配置",
            summary: "Get the mail server for messages",
            description: "Returns the server that the platform sends its mails with. The password is not returned.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The mail server.","media":"application/json","schema":{"$ref":"MessageEmailConfig"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_MESSAGE_EMAIL_CONFIG,
        call: update_message_email_config,
        request: Some(replay::<types::UpdateMessageEmailConfig>),
        responses: &[],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.7 设置消息邮件配置",
            summary: "Set the mail server for messages",
            description: "Sets the server and the mailbox that the platform sends its mails with. Refused with `eihealth.01010045` if the server or the account is wrong.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Mail server to send the messages with.","schema":{"$ref":"UpdateMessageEmailConfig"},"media":"application/json","example":{"server":"smtp.example.com","subject_prefix":"Genome lab","user_name":"eihealth-notify","email":"eihealth-notify@example.com","language":"en_us","password":"example-password-1!"}}]"#,
            answers: r#"[{"status":"200","description":"The mail server was set."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_MESSAGE_EMAIL_CONFIG,
        call: delete_message_email_config,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.8 删除消息邮件配置",
            summary: "Delete the mail server for messages",
            description: "Removes the server that the platform sends its mails with.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The mail server was removed."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_MESSAGE_CLEAR_RULE,
        call: show_message_clear_rule,
        request: None,
        responses: &[(200, replay::<types::MessageClearRule>)],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.9 获取消息清理规则",
            summary: "Get the number of messages that are kept",
            description: "Returns the rule that clears old messages.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The rule in force.","media":"application/json","schema":{"$ref":"MessageClearRule"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_MESSAGE_CLEAR_RULE_REQUEST_BODY,
        call: update_message_clear_rule_request_body,
        request: Some(replay::<types::MessageClearRule>),
        responses: &[],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.10 设置消息清理规则",
            summary: "Set how many messages are kept",
            description: "Sets the rule that clears old messages. It can keep 10,000 to 10,000,000 of them.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"How many operation messages are kept.","schema":{"$ref":"MessageClearRule"},"media":"application/json","example":{"message_retain_number":50000}}]"#,
            answers: r#"[{"status":"200","description":"The rule was changed."}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_NOTICE,
        call: list_notice,
        request: None,
        responses: &[(200, replay::<types::NoticeList>)],
        list: Some(List {
            facts: &operations::LIST_NOTICE_PAGES,
            items: answer::items::<types::NoticeList>,
            pages: answer::page::<types::NoticeList>,
        }),
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.11 获取通知消息列表",
            summary: "List notices",
            description: "Returns the notices of the user, page by page, with the number of unread ones.",
            deprecated: false,
            inputs: r#"[{"in":"query","name":"is_read","required":false,"description":"Only notices that have been read (`true`) or have not (`false`); both if absent.","schema":{"type":"boolean"}},{"in":"query","name":"limit","required":false,"description":"Largest number of items to return in one page.","schema":{"type":"integer","format":"int32","default":100,"minimum":1,"maximum":1000}},{"in":"query","name":"offset","required":false,"description":"Number of items to skip before the first one returned.","schema":{"type":"integer","format":"int32","default":0,"minimum":0,"maximum":100000000}}]"#,
            answers: r#"[{"status":"200","description":"The notices that match.","media":"application/json","schema":{"$ref":"NoticeList"}}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_DELETE_NOTICE,
        call: batch_delete_notice,
        request: Some(replay::<types::BatchDeleteNotice>),
        responses: &[],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.12 批量删除通知消息",
            summary: "Delete several notices",
            description: "Deletes up to 50 notices in one request.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Notices to delete.","schema":{"$ref":"BatchDeleteNotice"},"media":"application/json","example":{"notice_ids":["7c2e9f40-3b1d-4a85-9e6c-d05b81f7a234","b9014d6e-58fa-4c37-82d1-6fe3a97c0b51"]}}]"#,
            answers: r#"[{"status":"200","description":"The notices were deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::BATCH_UPDATE_NOTICE,
        call: batch_update_notice,
        request: Some(replay::<types::BatchUpdateNotice>),
        responses: &[],
        list: None,
        about: About {
            area: "messages",
            group: "Messages",
            section: "4.2.7.13 批量更新消息",
            summary: "Mark several notices as read",
            description: "Changes up to 50 notices in one request.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"Notices to change, and how.","schema":{"$ref":"BatchUpdateNotice"},"media":"application/json","example":{"notice_ids":["7c2e9f40-3b1d-4a85-9e6c-d05b81f7a234","b9014d6e-58fa-4c37-82d1-6fe3a97c0b51"],"operation":"read"}}]"#,
            answers: r#"[{"status":"200","description":"The notices were changed."}]"#,
        },
    },
];

fn list_message(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client.list_message();
    if let Some(value) = arguments.optional::<String>("query", "eihealth_project_name")?
    {
        call = call.eihealth_project_name(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "message_type")? {
        call = call.message_type(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "operator")? {
        call = call.operator(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "resource_type")? {
        call = call.resource_type(value);
    }
    if let Some(value) = arguments.optional::<String>("query", "status")? {
        call = call.status(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::MessageList>)]))
}

fn list_message_statistics(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_message_statistics();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::MessageStatistics>)],
        ),
    )
}

fn show_message_receive_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_message_receive_config();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::MessageReceiveConfig>)],
        ),
    )
}

fn update_message_receive_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_message_receive_config(
            arguments.required::<types::MessageReceiveConfig>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn check_email_connection(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .check_email_connection(
            arguments.required::<types::CheckEmailConnection>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_message_email_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_message_email_config();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::MessageEmailConfig>)],
        ),
    )
}

fn update_message_email_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_message_email_config(
            arguments.required::<types::UpdateMessageEmailConfig>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_message_email_config(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.delete_message_email_config();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_message_clear_rule(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.show_message_clear_rule();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::MessageClearRule>)],
        ),
    )
}

fn update_message_clear_rule_request_body(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_message_clear_rule_request_body(
            arguments.required::<types::MessageClearRule>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn list_notice(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let mut call = client.list_notice();
    if let Some(value) = arguments.optional::<bool>("query", "is_read")? {
        call = call.is_read(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.optional::<i64>("query", "offset")? {
        call = call.offset(value);
    }
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::NoticeList>)]))
}

fn batch_delete_notice(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_delete_notice(
            arguments.required::<types::BatchDeleteNotice>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn batch_update_notice(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .batch_update_notice(
            arguments.required::<types::BatchUpdateNotice>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "BatchDeleteNotice",
        r#"{"description":"Notices to delete.","type":"object","required":["notice_ids"],"properties":{"notice_ids":{"description":"Ids of the notices to delete, as `list_notice` gives them.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}}}}"#,
    ),
    (
        "BatchUpdateNotice",
        r#"{"description":"Notices to change, and how.","type":"object","required":["notice_ids","operation"],"properties":{"notice_ids":{"description":"Ids of the notices to change, as `list_notice` gives them.","type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":128}},"operation":{"description":"What to do with the notices: `read` marks them as read.","$ref":"NoticeOperation"}}}"#,
    ),
    (
        "CheckEmailConnection",
        r#"{"description":"Mail server and mailbox to try out.","type":"object","required":["server","user_name","password","email","language"],"properties":{"server":{"description":"Host name or IP address of the mail server.","type":"string","minLength":1,"maxLength":128},"user_name":{"description":"Name to sign in to the mail server with.","type":"string","minLength":1,"maxLength":128},"password":{"description":"Password to sign in to the mail server with.","type":"string","x-sensitive":true,"minLength":1,"maxLength":128},"email":{"description":"Address of the mailbox on that server.","type":"string","minLength":1,"maxLength":128},"language":{"description":"Language of the mails: `en_us` for English, `zh_cn` for Chinese.","$ref":"MessageLanguage"}}}"#,
    ),
    (
        "Message",
        r#"{"description":"A record of an operation on a resource: who did what, when and how it ended.","type":"object","properties":{"message_type":{"description":"Kind of operation the message reports, such as `PROJECT_DELETE`.","type":"string"},"eihealth_project_name":{"description":"Name of the platform project in which the operation took place.","type":"string"},"resource_type":{"description":"Type of the resource that the operation touched, such as `workflow_resource`.","type":"string"},"resource_name":{"description":"Name of the resource that the operation touched.","type":"string"},"operator":{"description":"Name of the user who carried out the operation.","type":"string"},"status":{"description":"Outcome of the operation, such as `SUCCEEDED`.","type":"string"},"operate_time":{"description":"When the operation took place.","type":"string","format":"date-time"},"message_detail":{"description":"Further particulars of the operation, in words.","type":"string"}}}"#,
    ),
    (
        "MessageClearRule",
        r#"{"description":"How many operation messages are kept.","type":"object","properties":{"message_retain_number":{"description":"Largest number of messages to keep.","type":"integer","format":"int32","minimum":10000,"maximum":10000000}}}"#,
    ),
    (
        "MessageEmailConfig",
        r#"{"description":"Mail server that sends the messages, without its password.","type":"object","properties":{"server":{"description":"Host name or IP address of the mail server.","type":"string"},"subject_prefix":{"description":"Display name that the mails carry in front of their subject.","type":"string"},"user_name":{"description":"Name to sign in to the mail server with.","type":"string"},"email":{"description":"Address of the mailbox on that server.","type":"string"},"language":{"description":"Language of the mails: `en_us` for English, `zh_cn` for Chinese.","$ref":"MessageLanguage"}}}"#,
    ),
    (
        "MessageLanguage",
        r#"{"description":"Language of mails.","type":"string","enum":["en_us","zh_cn"]}"#,
    ),
    (
        "MessageList",
        r#"{"description":"Operation messages that the caller may see.","type":"object","properties":{"count":{"description":"Total number of matching items.","type":"integer","format":"int32"},"messages":{"description":"Messages of this page.","type":"array","items":{"$ref":"Message"}}}}"#,
    ),
    (
        "MessageReceiveConfig",
        r#"{"description":"Which messages the user gets by mail, and in which language.","type":"object","required":["scope"],"properties":{"scope":{"description":"Which messages to mail: `none` of them, only those about own operations (`mine`), or `all`.","$ref":"MessageScope"},"resource_types":{"description":"Types of resources whose messages are mailed, such as `system`.","type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":128}},"language":{"description":"Language of the mails: `en_us` for English, `zh_cn` for Chinese.","$ref":"MessageLanguage"}}}"#,
    ),
    (
        "MessageScope",
        r#"{"description":"Which messages are mailed: `none` of them, only those about own operations (`mine`), or `all`.","type":"string","enum":["none","mine","all"]}"#,
    ),
    (
        "MessageStatistics",
        r#"{"description":"Number of operation messages.","type":"object","properties":{"count":{"description":"Number of all messages.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "Notice",
        r#"{"description":"A notice from the platform to a user.","type":"object","properties":{"id":{"description":"Id of the notice, to delete it or mark it as read.","type":"string"},"type":{"description":"What the notice is about, such as `RESOURCE`.","type":"string"},"detail":{"description":"Text of the notice.","type":"string"},"create_time":{"description":"When the notice was sent.","type":"string","format":"date-time"},"is_read":{"description":"Whether the user has read it.","type":"boolean"}}}"#,
    ),
    (
        "NoticeList",
        r#"{"description":"Notices of the user, with counts.","type":"object","properties":{"total_count":{"description":"Number of notices.","type":"integer","format":"int32"},"unread_count":{"description":"Number of notices that the user has not read.","type":"integer","format":"int32"},"notices":{"description":"Notices of this page.","type":"array","items":{"$ref":"Notice"}}}}"#,
    ),
    (
        "NoticeOperation",
        r#"{"description":"What to do with notices.","type":"string","enum":["read"]}"#,
    ),
    (
        "UpdateMessageEmailConfig",
        r#"{"description":"Mail server to send the messages with.","type":"object","required":["server","user_name","password","email","language"],"properties":{"server":{"description":"Host name or IP address of the mail server.","type":"string","minLength":1,"maxLength":128},"subject_prefix":{"description":"Display name that the mails carry in front of their subject.","type":"string","maxLength":128},"user_name":{"description":"Name to sign in to the mail server with.","type":"string","minLength":1,"maxLength":128},"password":{"description":"Password to sign in to the mail server with.","type":"string","x-sensitive":true,"minLength":1,"maxLength":128},"email":{"description":"Address of the mailbox on that server.","type":"string","minLength":1,"maxLength":128},"language":{"description":"Language of the mails: `en_us` for English, `zh_cn` for Chinese.","$ref":"MessageLanguage"}}}"#,
    ),
];
