// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{Arguments, Entry, Failure, Pending, answer, replay};
#[allow(unused_imports)]
use crate::runtime::call::Upload;
#[allow(unused_imports)]
use crate::generated::{operations, types};

pub(super) static OPERATIONS: &[Entry] = &[
    Entry {
        operation: &operations::LIST_IAM_USERS,
        call: list_iam_users,
        request: None,
        responses: &[(200, replay::<types::IamUserList>)],
    },
    Entry {
        operation: &operations::LIST_IAM_GROUPS,
        call: list_iam_groups,
        request: None,
        responses: &[(200, replay::<types::IamGroupList>)],
    },
    Entry {
        operation: &operations::LIST_IAM_GROUP_USERS,
        call: list_iam_group_users,
        request: None,
        responses: &[(200, replay::<types::IamGroupList>)],
    },
    Entry {
        operation: &operations::IMPORT_USER,
        call: import_user,
        request: Some(replay::<types::ImportUser>),
        responses: &[(200, replay::<Vec<types::ResourceId>>)],
    },
    Entry {
        operation: &operations::LIST_USER,
        call: list_user,
        request: None,
        responses: &[(200, replay::<types::UserList>)],
    },
    Entry {
        operation: &operations::CREATE_USER,
        call: create_user,
        request: Some(replay::<types::CreateUser>),
        responses: &[(201, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::CHECK_TOKEN_VERIFICATION,
        call: check_token_verification,
        request: None,
        responses: &[(200, replay::<types::TokenVerification>)],
    },
    Entry {
        operation: &operations::SHOW_USER,
        call: show_user,
        request: None,
        responses: &[(200, replay::<types::User>)],
    },
    Entry {
        operation: &operations::UPDATE_USER,
        call: update_user,
        request: Some(replay::<types::UpdateUser>),
        responses: &[],
    },
    Entry {
        operation: &operations::DELETE_USER,
        call: delete_user,
        request: None,
        responses: &[],
    },
    Entry {
        operation: &operations::VALIDATE_CODE,
        call: validate_code,
        request: Some(replay::<types::ValidateCode>),
        responses: &[(200, replay::<types::VerificationTicket>)],
    },
    Entry {
        operation: &operations::LIST_MFA,
        call: list_mfa,
        request: None,
        responses: &[(200, replay::<types::MfaMethodList>)],
    },
    Entry {
        operation: &operations::CHANGE_PASSWORD,
        call: change_password,
        request: Some(replay::<types::ChangePassword>),
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_INIT_PASSWORD,
        call: update_init_password,
        request: Some(replay::<types::UpdateInitPassword>),
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_USER_ROLE,
        call: update_user_role,
        request: Some(replay::<types::UpdateUserRole>),
        responses: &[(200, replay::<types::ResourceId>)],
    },
    Entry {
        operation: &operations::UPDATE_USER_BY_DOMAIN,
        call: update_user_by_domain,
        request: Some(replay::<types::UpdateUserByDomain>),
        responses: &[],
    },
    Entry {
        operation: &operations::CREATE_CODE,
        call: create_code,
        request: Some(replay::<types::CreateCode>),
        responses: &[],
    },
    Entry {
        operation: &operations::UPDATE_USER_SETTING,
        call: update_user_setting,
        request: Some(replay::<types::UpdateUserSetting>),
        responses: &[],
    },
    Entry {
        operation: &operations::SHOW_USER_SETTING,
        call: show_user_setting,
        request: None,
        responses: &[(200, replay::<types::CurrentUserSettings>)],
    },
];

fn list_iam_users(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_iam_users();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::IamUserList>)]))
}

fn list_iam_groups(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.list_iam_groups();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::IamGroupList>)]))
}

fn list_iam_group_users(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .list_iam_group_users(arguments.required::<String>("path", "group_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::IamGroupList>)]))
}

fn import_user(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .import_user(arguments.required::<types::ImportUser>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<Vec<types::ResourceId>>)]))
}

fn list_user(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_user();
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::UserList>)]))
}

fn create_user(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_user(arguments.required::<types::CreateUser>("body", "body")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn check_token_verification(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client.check_token_verification();
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::TokenVerification>)],
        ),
    )
}

fn show_user(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.show_user(arguments.required::<String>("path", "user_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::User>)]))
}

fn update_user(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .update_user(
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::UpdateUser>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn delete_user(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.delete_user(arguments.required::<String>("path", "user_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn validate_code(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .validate_code(
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::ValidateCode>("body", "body")?,
        );
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::VerificationTicket>)],
        ),
    )
}

fn list_mfa(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client.list_mfa(arguments.required::<String>("path", "user_id")?);
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::MfaMethodList>)]))
}

fn change_password(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .change_password(
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::ChangePassword>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_init_password(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_init_password(
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::UpdateInitPassword>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_user_role(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_user_role(
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::UpdateUserRole>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::json::<types::ResourceId>)]))
}

fn update_user_by_domain(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_user_by_domain(
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::UpdateUserByDomain>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn create_code(client: &Client, arguments: &mut Arguments) -> Result<Pending, Failure> {
    let call = client
        .create_code(
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::CreateCode>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn update_user_setting(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .update_user_setting(
            arguments.required::<String>("path", "user_id")?,
            arguments.required::<types::UpdateUserSetting>("body", "body")?,
        );
    arguments.finish()?;
    Ok(Pending::new(call.into_request(), &[(0, answer::empty)]))
}

fn show_user_setting(
    client: &Client,
    arguments: &mut Arguments,
) -> Result<Pending, Failure> {
    let call = client
        .show_user_setting(arguments.required::<String>("path", "user_id")?);
    arguments.finish()?;
    Ok(
        Pending::new(
            call.into_request(),
            &[(0, answer::json::<types::CurrentUserSettings>)],
        ),
    )
}
