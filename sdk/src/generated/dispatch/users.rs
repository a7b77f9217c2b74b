// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::client::Client;
use crate::dispatch::{About, Arguments, Entry, Failure, List, Pending, answer, replay};
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
        list: Some(List {
            facts: &operations::LIST_IAM_USERS_PAGES,
            items: answer::items::<types::IamUserList>,
            pages: answer::page::<types::IamUserList>,
        }),
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.1 查询 IAM 用户列表",
            summary: "List IAM users of the account",
            description: "Returns the users that `import_user` can bring into the platform.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The IAM users of the account.","media":"application/json","schema":{"$ref":"IamUserList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_IAM_GROUPS,
        call: list_iam_groups,
        request: None,
        responses: &[(200, replay::<types::IamGroupList>)],
        list: Some(List {
            facts: &operations::LIST_IAM_GROUPS_PAGES,
            items: answer::items::<types::IamGroupList>,
            pages: answer::page::<types::IamGroupList>,
        }),
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.2 查询 IAM 用户组列表",
            summary: "List IAM user groups of the account",
            description: "Returns the groups whose members `list_iam_group_users` lists.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The IAM user groups of the account.","media":"application/json","schema":{"$ref":"IamGroupList"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_IAM_GROUP_USERS,
        call: list_iam_group_users,
        request: None,
        responses: &[(200, replay::<types::IamGroupList>)],
        list: Some(List {
            facts: &operations::LIST_IAM_GROUP_USERS_PAGES,
            items: answer::items::<types::IamGroupList>,
            pages: answer::page::<types::IamGroupList>,
        }),
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.3 查询 IAM 用户组的用户列表",
            summary: "List the users of an IAM user group",
            description: "The answer has the shape of a group list; the entries of `groups` are the users of the group.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"group_id","required":true,"description":"Id of the IAM user group, as `list_iam_groups` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The users of the group.","media":"application/json","schema":{"$ref":"IamGroupList"}}]"#,
        },
    },
    Entry {
        operation: &operations::IMPORT_USER,
        call: import_user,
        request: Some(replay::<types::ImportUser>),
        responses: &[(200, replay::<Vec<types::ResourceId>>)],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.4 导入用户",
            summary: "Import an IAM user into the platform",
            description: "Lets an existing IAM user of the account into the platform. It fails if the user was imported before. Refused with `eihealth.01010066` if the user is there already; with `eihealth.01000066` if the IAM user is in 10 groups.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"An IAM user to let into the platform, with role and quotas.","schema":{"$ref":"ImportUser"},"media":"application/json","example":{"iam_user_id":"c8e15f0b7a934d2684b06d1fe7259a3c","role":"OPERATOR","settings":{"job_quota":8,"job_timeout":3,"cpu_quota":64,"mem_quota":256,"projects_per_user":5}}}]"#,
            answers: r#"[{"status":"200","description":"The user was imported; its id on the platform.","media":"application/json","schema":{"$ref":"ImportedUserIds"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_USER,
        call: list_user,
        request: None,
        responses: &[(200, replay::<types::UserList>)],
        list: Some(List {
            facts: &operations::LIST_USER_PAGES,
            items: answer::items::<types::UserList>,
            pages: answer::page::<types::UserList>,
        }),
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.5 获取用户列表",
            summary: "List platform users",
            description: "Returns all users, both created on the platform and imported from IAM.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The users of the platform.","media":"application/json","schema":{"$ref":"UserList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_USER,
        call: create_user,
        request: Some(replay::<types::CreateUser>),
        responses: &[(201, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.6 创建用户",
            summary: "Create a platform user",
            description: "Creates the user with an initial password, which `update_init_password` replaces. Refused with `eihealth.01010034` if the name is taken; with `eihealth.01010035` if an IAM user has the name; with `eihealth.01010044` if the quota of IAM users is used up; with `eihealth.01010027` or `eihealth.01010058` if there is a phone number without its country code, or the other way round; with `eihealth.01010028` if the password is weak; with `eihealth.01010029` if the password has the phone number or email address in it; with `eihealth.01010030` if the password is the user name, or that from back to front; with `eihealth.01010055` if the password is not as IAM's policy asks; with `eihealth.01010050` if the user name can't be one; with `eihealth.01010051` if the email address can't be one; with `eihealth.01010053` if the phone number can't be one; with `eihealth.01010052` if another user has the email address; with `eihealth.01010054` if another user has the phone number.",
            deprecated: false,
            inputs: r#"[{"in":"body","name":"body","required":true,"description":"A platform user to create.","schema":{"$ref":"CreateUser"},"media":"application/json","example":{"name":"li_na","password":"example-password-1!","role":"OPERATOR","email":"li.na@example.com","phone":"7700900042","areacode":"0044","settings":{"job_quota":8,"job_timeout":3,"cpu_quota":64,"mem_quota":256,"projects_per_user":5}}}]"#,
            answers: r#"[{"status":"201","description":"The user was created; its id.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::CHECK_TOKEN_VERIFICATION,
        call: check_token_verification,
        request: None,
        responses: &[(200, replay::<types::TokenVerification>)],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.7 校验 token",
            summary: "Check whether a token is valid here",
            description: "Checks that the token of the request may use this environment, and tells whom it belongs to.",
            deprecated: false,
            inputs: r#"[]"#,
            answers: r#"[{"status":"200","description":"The token is valid; its user, project and roles.","media":"application/json","schema":{"$ref":"TokenVerification"}}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_USER,
        call: show_user,
        request: None,
        responses: &[(200, replay::<types::User>)],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.8 获取指定用户详情",
            summary: "Get a platform user",
            description: "Returns role, state and contact details of one user. Refused with `eihealth.01010042` if the caller may not see the user's details.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The user.","media":"application/json","schema":{"$ref":"User"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_USER,
        call: update_user,
        request: Some(replay::<types::UpdateUser>),
        responses: &[],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.9 修改用户基本信息",
            summary: "Update a user's email address and phone number",
            description: "Changes the contact details of a user. The ticket comes from `validate_code`. Refused with `eihealth.01010047` if the number or address is taken; with `eihealth.01010027` or `eihealth.01010058` if there is a phone number without its country code, or the other way round; with `eihealth.01010051` if the email address can't be one; with `eihealth.01010053` if the phone number can't be one; with `eihealth.01010052` if another user has the email address; with `eihealth.01010054` if another user has the phone number.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New contact details of a user. What is left out stays as it is.","schema":{"$ref":"UpdateUser"},"media":"application/json","example":{"mobile":"7700900043","areacode":"0044","email":"na.li@example.com","ticket":"example-ticket"}}]"#,
            answers: r#"[{"status":"200","description":"The contact details were changed."}]"#,
        },
    },
    Entry {
        operation: &operations::DELETE_USER,
        call: delete_user,
        request: None,
        responses: &[],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.10 删除用户",
            summary: "Delete a platform user",
            description: "Removes the user from the platform. It fails while the user owns projects. Refused with `eihealth.01010037` if the user owns projects; with `eihealth.01010041` if the user is named by name and has an ID.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The user was deleted."}]"#,
        },
    },
    Entry {
        operation: &operations::VALIDATE_CODE,
        call: validate_code,
        request: Some(replay::<types::ValidateCode>),
        responses: &[(200, replay::<types::VerificationTicket>)],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.11 预验证",
            summary: "Exchange a verification code for a ticket",
            description: "Checks a code that `create_code` had sent. The ticket it returns goes to `update_user` or `change_password`. Refused with `eihealth.01010033` if the user is not available; with `eihealth.01010048` if the code is wrong; with `eihealth.01000060` if the code is wrong; with `eihealth.01000063` if a new code has to be sent first.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"A verification code that a user received.","schema":{"$ref":"ValidateCode"},"media":"application/json","example":{"code":"000000","method":"email"}}]"#,
            answers: r#"[{"status":"200","description":"The code is right; the ticket for the next step.","media":"application/json","schema":{"$ref":"VerificationTicket"}}]"#,
        },
    },
    Entry {
        operation: &operations::LIST_MFA,
        call: list_mfa,
        request: None,
        responses: &[(200, replay::<types::MfaMethodList>)],
        list: Some(List {
            facts: &operations::LIST_MFA_PAGES,
            items: answer::items::<types::MfaMethodList>,
            pages: answer::page::<types::MfaMethodList>,
        }),
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.12 获取可用的认证方法",
            summary: "List the verification methods of a user",
            description: "Returns the methods by which this user can be verified, for `create_code` and `validate_code`.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The verification methods of the user.","media":"application/json","schema":{"$ref":"MfaMethodList"}}]"#,
        },
    },
    Entry {
        operation: &operations::CHANGE_PASSWORD,
        call: change_password,
        request: Some(replay::<types::ChangePassword>),
        responses: &[],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.13 修改密码",
            summary: "Change a user's password",
            description: "Replaces the password. The ticket comes from `validate_code`. Refused with `eihealth.01010028` if the password is weak; with `eihealth.01010029` if the password has the phone number or email address in it; with `eihealth.01010030` if the password is the user name, or that from back to front; with `eihealth.01010055` if the password is not as IAM's policy asks; with `eihealth.01010046` or `eihealth.01010056` if the user had the password before; with `eihealth.01010057` if the present password is wrong.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"Old and new password of a user.","schema":{"$ref":"ChangePassword"},"media":"application/json","example":{"original_password":"example-password-1!","new_password":"example-password-2!","ticket":"example-ticket"}}]"#,
            answers: r#"[{"status":"200","description":"The password was changed."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_INIT_PASSWORD,
        call: update_init_password,
        request: Some(replay::<types::UpdateInitPassword>),
        responses: &[],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.14 新用户重置密码",
            summary: "Replace the initial password of a new user",
            description: "For users whose `pwd_status` says that the password has to be changed. Refused with `eihealth.01010028` if the password is weak; with `eihealth.01010029` if the password has the phone number or email address in it; with `eihealth.01010030` if the password is the user name, or that from back to front; with `eihealth.01010055` if the password is not as IAM's policy asks; with `eihealth.01010046` or `eihealth.01010056` if the user had the password before.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"First password that a new user chooses in place of the initial one.","schema":{"$ref":"UpdateInitPassword"},"media":"application/json","example":{"code":"000000","method":"email","original_password":"example-password-1!","new_password":"example-password-2!"}}]"#,
            answers: r#"[{"status":"200","description":"The initial password was replaced."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_USER_ROLE,
        call: update_user_role,
        request: Some(replay::<types::UpdateUserRole>),
        responses: &[(200, replay::<types::ResourceId>)],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.15 更新用户角色",
            summary: "Change a user's role",
            description: "Makes a user an administrator or an operator.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New role of a user.","schema":{"$ref":"UpdateUserRole"},"media":"application/json","example":{"role":"OPERATOR"}}]"#,
            answers: r#"[{"status":"200","description":"The role was changed; the id of the user.","media":"application/json","schema":{"$ref":"ResourceId"}}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_USER_BY_DOMAIN,
        call: update_user_by_domain,
        request: Some(replay::<types::UpdateUserByDomain>),
        responses: &[],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.16 最终租户修改子用户",
            summary: "Update a user as the account owner",
            description: "Lets the owner of the account change another user's password and contact details without their old password. Refused with `eihealth.01010027` or `eihealth.01010058` if there is a phone number without its country code, or the other way round; with `eihealth.01010028` if the password is weak; with `eihealth.01010029` if the password has the phone number or email address in it; with `eihealth.01010030` if the password is the user name, or that from back to front; with `eihealth.01010055` if the password is not as IAM's policy asks; with `eihealth.01010046` or `eihealth.01010056` if the user had the password before; with `eihealth.01010051` if the email address can't be one; with `eihealth.01010053` if the phone number can't be one; with `eihealth.01010052` if another user has the email address; with `eihealth.01010054` if another user has the phone number.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New password and contact details that the account owner sets for a user. What is left out stays as it is.","schema":{"$ref":"UpdateUserByDomain"},"media":"application/json","example":{"password":"example-password-3!","mobile":"7700900044","areacode":"0044","email":"li.na@example.com"}}]"#,
            answers: r#"[{"status":"200","description":"The user was changed."}]"#,
        },
    },
    Entry {
        operation: &operations::CREATE_CODE,
        call: create_code,
        request: Some(replay::<types::CreateCode>),
        responses: &[],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.17 发送验证码",
            summary: "Send a verification code to a user",
            description: "Sends a code by one of the methods of `list_mfa`; `validate_code` checks it. Requests that come too often are refused. Refused with `eihealth.01010033` if the user is not available; with `eihealth.01010062` if codes are asked for too often; with `eihealth.01010063` if no virtual MFA device is bound.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"How to send a verification code.","schema":{"$ref":"CreateCode"},"media":"application/json","example":{"method":"sms"}}]"#,
            answers: r#"[{"status":"200","description":"The code was sent."}]"#,
        },
    },
    Entry {
        operation: &operations::UPDATE_USER_SETTING,
        call: update_user_setting,
        request: Some(replay::<types::UpdateUserSetting>),
        responses: &[],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.18 更新用户设置",
            summary: "Update the quotas of a user",
            description: "Sets the quotas and turns their enforcement on or off.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}},{"in":"body","name":"body","required":true,"description":"New quotas of a user and whether they are enforced.","schema":{"$ref":"UpdateUserSetting"},"media":"application/json","example":{"operation":"OPEN","settings":{"job_quota":8,"job_timeout":3,"cpu_quota":64,"mem_quota":256,"projects_per_user":5}}}]"#,
            answers: r#"[{"status":"200","description":"The quotas were changed."}]"#,
        },
    },
    Entry {
        operation: &operations::SHOW_USER_SETTING,
        call: show_user_setting,
        request: None,
        responses: &[(200, replay::<types::CurrentUserSettings>)],
        list: None,
        about: About {
            area: "users",
            group: "Users",
            section: "4.2.4.19 查询用户设置",
            summary: "Get the quotas of a user",
            description: "Returns the quotas and whether they are enforced.",
            deprecated: false,
            inputs: r#"[{"in":"path","name":"user_id","required":true,"description":"Id of the user, as `list_user` gives it.","schema":{"type":"string","minLength":1,"maxLength":128}}]"#,
            answers: r#"[{"status":"200","description":"The quotas of the user.","media":"application/json","schema":{"$ref":"CurrentUserSettings"}}]"#,
        },
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

pub(super) static SCHEMAS: &[(&str, &str)] = &[
    (
        "ChangePassword",
        r#"{"description":"Old and new password of a user.","type":"object","required":["original_password","new_password"],"properties":{"original_password":{"description":"Password in use until now.","type":"string","x-sensitive":true,"maxLength":128},"new_password":{"description":"Password to use from now on. At least two of: upper-case letters, lower-case letters, digits and special characters. It must not hold the user's phone number or email address, nor be the user name or its reverse.","type":"string","x-sensitive":true,"minLength":8,"maxLength":32},"ticket":{"description":"Ticket from `validate_code` that proves the user passed verification.","type":"string","x-sensitive":true,"maxLength":1024}}}"#,
    ),
    (
        "CreateCode",
        r#"{"description":"How to send a verification code.","type":"object","required":["method"],"properties":{"method":{"description":"How to verify the user: `sms`, `email` or `vmfa` (virtual MFA device).","$ref":"VerificationMethod"}}}"#,
    ),
    (
        "CreateUser",
        r#"{"description":"A platform user to create.","type":"object","required":["name","password","role"],"properties":{"name":{"description":"Name to sign in with: letters, digits, `_`, `-` and spaces, and no digit at the start.","type":"string","minLength":1,"maxLength":64},"password":{"description":"Initial password. At least two of: upper-case letters, lower-case letters, digits and special characters. It must not hold the user's phone number or email address, nor be the user name or its reverse.","type":"string","x-sensitive":true,"minLength":8,"maxLength":32},"role":{"description":"Role on the platform: `ADMIN` for an administrator, `OPERATOR` for an operator.","$ref":"PlatformRole"},"email":{"description":"Email address of the user.","type":"string","maxLength":128},"phone":{"description":"Phone number of the user, digits only. Needs `areacode`.","type":"string","minLength":5,"maxLength":32},"areacode":{"description":"Country code of `phone`, such as `0086` for mainland China.","type":"string","minLength":1,"maxLength":10},"settings":{"$ref":"UserSettings"}}}"#,
    ),
    (
        "CurrentUserSettings",
        r#"{"description":"Quotas of a user and whether they are enforced.","type":"object","properties":{"operation":{"description":"Whether the quotas are enforced: `OPEN` if the limits are on, `CLOSE` if off.","$ref":"UserSettingOperation"},"settings":{"$ref":"UserSettings"}}}"#,
    ),
    (
        "IamGroup",
        r#"{"description":"An IAM user group.","type":"object","properties":{"id":{"description":"Id of the group, which `list_iam_group_users` takes.","type":"string"},"name":{"description":"Name the group has in IAM.","type":"string"}}}"#,
    ),
    (
        "IamGroupList",
        r#"{"description":"IAM user groups of the account.","type":"object","properties":{"groups":{"description":"IAM groups, each with id and name.","type":"array","items":{"$ref":"IamGroup"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "IamUser",
        r#"{"description":"An IAM user of the account.","type":"object","properties":{"id":{"description":"Id of the IAM user, which `import_user` takes as `iam_user_id`.","type":"string"},"name":{"description":"Name the user has in IAM.","type":"string"}}}"#,
    ),
    (
        "IamUserList",
        r#"{"description":"IAM users of the account.","type":"object","properties":{"users":{"description":"IAM users, each with id and name.","type":"array","items":{"$ref":"IamUser"}},"count":{"description":"Total number of matching items.","type":"integer","format":"int32"}}}"#,
    ),
    (
        "ImportUser",
        r#"{"description":"An IAM user to let into the platform, with role and quotas.","type":"object","required":["iam_user_id","role"],"properties":{"iam_user_id":{"description":"Id of the IAM user to import, as `list_iam_users` gives it.","type":"string","minLength":1,"maxLength":128},"role":{"description":"Role on the platform: `ADMIN` for an administrator, `OPERATOR` for an operator.","$ref":"PlatformRole"},"settings":{"$ref":"UserSettings"}}}"#,
    ),
    (
        "ImportedUserIds",
        r#"{"description":"Ids of the platform users that an import created.","type":"array","items":{"$ref":"ResourceId"}}"#,
    ),
    (
        "MfaMethod",
        r#"{"description":"A verification method of a user.","type":"object","properties":{"method":{"description":"Name of the method, such as `sms`, `email` or `vmfa` (virtual MFA device).","type":"string"},"info":{"description":"Details of the method.","type":"string"}}}"#,
    ),
    (
        "MfaMethodList",
        r#"{"description":"Verification methods that a user can choose from.","type":"object","properties":{"count":{"description":"Number of verification methods.","type":"integer","format":"int32"},"methods":{"description":"Methods that `create_code` accepts for this user.","type":"array","items":{"$ref":"MfaMethod"}}}}"#,
    ),
    (
        "PlatformRole",
        r#"{"description":"Role on the platform: `ADMIN` for an administrator, `OPERATOR` for an operator.","type":"string","enum":["ADMIN","OPERATOR"]}"#,
    ),
    (
        "TokenDomain",
        r#"{"description":"Account that the user of a token belongs to.","type":"object","properties":{"id":{"description":"Id of the account.","type":"string"},"name":{"description":"Name of the account.","type":"string"}}}"#,
    ),
    (
        "TokenProject",
        r#"{"description":"Project that a token is scoped to.","type":"object","properties":{"id":{"description":"Id of the project.","type":"string"},"name":{"description":"Name of the project, such as `cn-north-4`.","type":"string"}}}"#,
    ),
    (
        "TokenRole",
        r#"{"description":"A role that a token grants.","type":"object","properties":{"id":{"description":"Id of the role.","type":"string"},"name":{"description":"Name of the role.","type":"string"}}}"#,
    ),
    (
        "TokenUser",
        r#"{"description":"User whom a token was issued to.","type":"object","properties":{"domain":{"$ref":"TokenDomain"},"id":{"description":"Id of the user.","type":"string"},"name":{"description":"Name of the user.","type":"string"}}}"#,
    ),
    (
        "TokenVerification",
        r#"{"description":"Whom a token belongs to, what it grants and until when.","type":"object","properties":{"expires_time":{"description":"When the token expires.","type":"string","format":"date-time"},"project":{"$ref":"TokenProject"},"roles":{"description":"Roles that the token grants.","type":"array","items":{"$ref":"TokenRole"}},"user":{"$ref":"TokenUser"}}}"#,
    ),
    (
        "UpdateInitPassword",
        r#"{"description":"First password that a new user chooses in place of the initial one.","type":"object","required":["original_password","new_password"],"properties":{"code":{"description":"Verification code that `create_code` had sent.","type":"string","x-sensitive":true,"minLength":6,"maxLength":8},"method":{"description":"Verification method that delivered the code, as `list_mfa` gives it.","type":"string","minLength":1,"maxLength":128},"original_password":{"description":"Initial password that the user was given.","type":"string","x-sensitive":true,"maxLength":128},"new_password":{"description":"Password to use from now on. At least two of: upper-case letters, lower-case letters, digits and special characters. It must not hold the user's phone number or email address, nor be the user name or its reverse.","type":"string","x-sensitive":true,"minLength":8,"maxLength":32}}}"#,
    ),
    (
        "UpdateUser",
        r#"{"description":"New contact details of a user. What is left out stays as it is.","type":"object","properties":{"mobile":{"description":"New phone number, digits only, together with `areacode`. An empty text removes the number.","type":"string","maxLength":32},"areacode":{"description":"Country code of `mobile`, such as `0086` for mainland China; an empty text when the number is removed.","type":"string","maxLength":10},"email":{"description":"New email address.","type":"string","maxLength":128},"ticket":{"description":"Ticket from `validate_code` that proves the user passed verification.","type":"string","x-sensitive":true,"maxLength":1024}}}"#,
    ),
    (
        "UpdateUserByDomain",
        r#"{"description":"New password and contact details that the account owner sets for a user. What is left out stays as it is.","type":"object","properties":{"password":{"description":"New password. At least two of: upper-case letters, lower-case letters, digits and special characters. It must not hold the user's phone number or email address, nor be the user name or its reverse.","type":"string","x-sensitive":true,"minLength":8,"maxLength":32},"mobile":{"description":"New phone number, digits only, together with `areacode`. An empty text removes the number.","type":"string","maxLength":32},"areacode":{"description":"Country code of `mobile`, such as `0086` for mainland China; an empty text when the number is removed.","type":"string","maxLength":10},"email":{"description":"New email address.","type":"string","maxLength":128}}}"#,
    ),
    (
        "UpdateUserRole",
        r#"{"description":"New role of a user.","type":"object","required":["role"],"properties":{"role":{"description":"Role to give: `ADMIN` for an administrator, `OPERATOR` for an operator.","$ref":"PlatformRole"}}}"#,
    ),
    (
        "UpdateUserSetting",
        r#"{"description":"New quotas of a user and whether they are enforced.","type":"object","required":["operation","settings"],"properties":{"operation":{"description":"Whether the quotas are enforced: `OPEN` turns the limits on, `CLOSE` turns them off.","$ref":"UserSettingOperation"},"settings":{"$ref":"UserSettings"}}}"#,
    ),
    (
        "User",
        r#"{"description":"A user of the platform.","type":"object","properties":{"id":{"description":"Id of the user on the platform.","type":"string"},"name":{"description":"Name of the user, set at creation or taken over from IAM.","type":"string"},"role":{"description":"Role on the platform: `ADMIN` for an administrator, `OPERATOR` for an operator.","$ref":"PlatformRole"},"status":{"description":"State of the user, such as `ACTIVE`.","type":"string"},"email":{"description":"Email address of the user.","type":"string"},"phone":{"description":"Phone number of the user, digits only and without the country code.","type":"string"},"areacode":{"description":"Country code of `phone`, such as `0086` for mainland China.","type":"string"},"is_domain_owner":{"description":"Whether the user owns the account.","type":"boolean"},"create_time":{"description":"When the user was created, in UTC.","type":"string","format":"date-time"},"pwd_status":{"description":"Whether the user has to change the password.","type":"boolean"},"update_time":{"description":"When the user was last changed, in UTC.","type":"string","format":"date-time"},"source":{"$ref":"UserSource"}}}"#,
    ),
    (
        "UserList",
        r#"{"description":"Users of the platform.","type":"object","properties":{"count":{"description":"Number of users.","type":"integer","format":"int32"},"users":{"description":"Users with role, state and contact details.","type":"array","items":{"$ref":"User"}}}}"#,
    ),
    (
        "UserSettingOperation",
        r#"{"description":"Whether a setting is on.","type":"string","enum":["OPEN","CLOSE"]}"#,
    ),
    (
        "UserSettings",
        r#"{"description":"Resource quotas of a user.","type":"object","required":["job_quota","job_timeout","cpu_quota","mem_quota"],"properties":{"job_quota":{"description":"Number of jobs that the user may run at the same time.","type":"integer","format":"int32","minimum":1,"maximum":100},"job_timeout":{"description":"Days after which a job of the user times out.","type":"integer","format":"int32","minimum":1,"maximum":60},"cpu_quota":{"description":"CPU cores that jobs of the user may take.","type":"integer","format":"int32","minimum":1,"maximum":1024},"mem_quota":{"description":"Memory in GB that jobs of the user may take.","type":"integer","format":"int32","minimum":1,"maximum":1024},"projects_per_user":{"description":"Number of projects that the user may create.","type":"integer","format":"int32","default":2,"minimum":0,"maximum":20}}}"#,
    ),
    (
        "UserSource",
        r#"{"description":"Where a user comes from: created here, or imported from IAM.","type":"string","enum":["PLATFORM","IAM"]}"#,
    ),
    (
        "ValidateCode",
        r#"{"description":"A verification code that a user received.","type":"object","required":["code","method"],"properties":{"code":{"description":"Code that the user received or the virtual MFA device shows.","type":"string","x-sensitive":true,"minLength":6,"maxLength":8},"method":{"description":"Verification method that delivered the code, as `list_mfa` gives it.","type":"string","minLength":1,"maxLength":128}}}"#,
    ),
    (
        "VerificationMethod",
        r#"{"description":"How a user is verified: by text message, mail or a virtual MFA device.","type":"string","enum":["sms","email","vmfa"]}"#,
    ),
    (
        "VerificationTicket",
        r#"{"description":"Proof that a user passed verification.","type":"object","properties":{"ticket":{"description":"Ticket to pass to `update_user` or `change_password`.","type":"string","x-sensitive":true}}}"#,
    ),
];
