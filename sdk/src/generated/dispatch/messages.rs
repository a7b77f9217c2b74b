// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
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
    },
    Entry {
        operation: &operations::LIST_MESSAGE_STATISTICS,
        call: list_message_statistics,
        request: None,
        responses: &[(200, replay::<types::MessageStatistics>)],
    },
    Entry {
        operation: &operations::SHOW_MESSAGE_RECEIVE_CONFIG,
        call: show_message_receive_config,
        request: None,
        responses: &[(200, replay::<types::MessageReceiveConfig>)],
    },
    Entry {
        operation: &operations::UPDATE_MESSAGE_RECEIVE_CONFIG,
        call: update_message_receive_config,
        request: Some(replay::<types::MessageReceiveConfig>),
        responses: &[],
    },
    Entry {
        operation: &operations::CHECK_EMAIL_CONNECTION,
        call: check_email_connection,
        request: Some(replay::<types::CheckEmailConnection>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_MESSAGE_EMAIL_CONFIG,
        call: show_message_email_config,
        request: None,
        responses: &[(200, replay::<types::MessageEmailConfig>)],
    },
    Entry {
        operation: &operations::UPDATE_MESSAGE_EMAIL_CONFIG,
        call: update_message_email_config,
        request: Some(replay::<types::UpdateMessageEmailConfig>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_MESSAGE_EMAIL_CONFIG,
        call: delete_message_email_config,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_MESSAGE_CLEAR_RULE,
        call: show_message_clear_rule,
        request: None,
        responses: &[(200, replay::<types::MessageClearRule>)],
    },
    Entry {
        operation: &operations::UPDATE_MESSAGE_CLEAR_RULE_REQUEST_BODY,
        call: update_message_clear_rule_request_body,
        request: Some(replay::<types::MessageClearRule>),
        responses: &[],
    },
    Entry {
        operation: &operations::LIST_NOTICE,
        call: list_notice,
        request: None,
        responses: &[(200, replay::<types::NoticeList>)],
    },
    Entry {
        operation: &operations::BATCH_DELETE_NOTICE,
        call: batch_delete_notice,
        request: Some(replay::<types::BatchDeleteNotice>),
        responses: &[],
    },
    Entry {
        operation: &operations::BATCH_UPDATE_NOTICE,
        call: batch_update_notice,
        request: Some(replay::<types::BatchUpdateNotice>),
        responses: &[],
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
