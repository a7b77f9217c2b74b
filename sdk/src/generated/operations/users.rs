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
    /// List IAM users of the account.
    ///
    /// Returns the users that `import_user` can bring into the platform.
    ///
    /// `GET /v1/{project_id}/iam/users`
    ///
    /// Reference: section 4.2.4.1 查询 IAM 用户列表.
    pub fn list_iam_users(&self) -> ListIamUsers {
        ListIamUsers(Call::new(self, &LIST_IAM_USERS, reply::json))
    }
    /// List IAM user groups of the account.
    ///
    /// Returns the groups whose members `list_iam_group_users` lists.
    ///
    /// `GET /v1/{project_id}/iam/groups`
    ///
    /// Reference: section 4.2.4.2 查询 IAM 用户组列表.
    pub fn list_iam_groups(&self) -> ListIamGroups {
        ListIamGroups(Call::new(self, &LIST_IAM_GROUPS, reply::json))
    }
    /// List the users of an IAM user group.
    ///
    /// The answer has the shape of a group list; the entries of `groups` are the users of the group.
    ///
    /// `GET /v1/{project_id}/iam/groups/{group_id}/users`
    ///
    /// Reference: section 4.2.4.3 查询 IAM 用户组的用户列表.
    ///
    /// - `group_id`: Id of the IAM user group, as `list_iam_groups` gives it. 1 to 128 characters.
    pub fn list_iam_group_users(
        &self,
        group_id: impl Into<String>,
    ) -> ListIamGroupUsers {
        ListIamGroupUsers(
            Call::new(self, &LIST_IAM_GROUP_USERS, reply::json)
                .path("group_id", group_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Import an IAM user into the platform.
    ///
    /// Lets an existing IAM user of the account into the platform. It fails if the user was imported
    /// before.
    ///
    /// `POST /v1/{project_id}/users/import`
    ///
    /// Reference: section 4.2.4.4 导入用户.
    ///
    /// - `body`: An IAM user to let into the platform, with role and quotas.
    pub fn import_user(&self, body: types::ImportUser) -> ImportUser {
        ImportUser(Call::new(self, &IMPORT_USER, reply::json).json(body, &REQUIRED))
    }
    /// List platform users.
    ///
    /// Returns all users, both created on the platform and imported from IAM.
    ///
    /// `GET /v1/{project_id}/users`
    ///
    /// Reference: section 4.2.4.5 获取用户列表.
    pub fn list_user(&self) -> ListUser {
        ListUser(Call::new(self, &LIST_USER, reply::json))
    }
    /// Create a platform user.
    ///
    /// Creates the user with an initial password, which `update_init_password` replaces.
    ///
    /// `POST /v1/{project_id}/users`
    ///
    /// Reference: section 4.2.4.6 创建用户.
    ///
    /// - `body`: A platform user to create.
    pub fn create_user(&self, body: types::CreateUser) -> CreateUser {
        CreateUser(Call::new(self, &CREATE_USER, reply::json).json(body, &REQUIRED))
    }
    /// Check whether a token is valid here.
    ///
    /// Checks that the token of the request may use this environment, and tells whom it belongs to.
    ///
    /// `GET /v1/{project_id}/users/token-verification`
    ///
    /// Reference: section 4.2.4.7 校验 token.
    pub fn check_token_verification(&self) -> CheckTokenVerification {
        CheckTokenVerification(Call::new(self, &CHECK_TOKEN_VERIFICATION, reply::json))
    }
    /// Show a platform user.
    ///
    /// Returns role, state and contact details of one user.
    ///
    /// `GET /v1/{project_id}/users/{user_id}`
    ///
    /// Reference: section 4.2.4.8 获取指定用户详情.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    pub fn show_user(&self, user_id: impl Into<String>) -> ShowUser {
        ShowUser(
            Call::new(self, &SHOW_USER, reply::json)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Update a user's email address and phone number.
    ///
    /// Changes the contact details of a user. The ticket comes from `validate_code`.
    ///
    /// `PUT /v1/{project_id}/users/{user_id}`
    ///
    /// Reference: section 4.2.4.9 修改用户基本信息.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: New contact details of a user. What is left out stays as it is.
    pub fn update_user(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateUser,
    ) -> UpdateUser {
        UpdateUser(
            Call::new(self, &UPDATE_USER, reply::empty)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Delete a platform user.
    ///
    /// Removes the user from the platform. It fails while the user owns projects.
    ///
    /// `DELETE /v1/{project_id}/users/{user_id}`
    ///
    /// Reference: section 4.2.4.10 删除用户.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    pub fn delete_user(&self, user_id: impl Into<String>) -> DeleteUser {
        DeleteUser(
            Call::new(self, &DELETE_USER, reply::empty)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Exchange a verification code for a ticket.
    ///
    /// Checks a code that `create_code` had sent. The ticket it returns goes to `update_user` or
    /// `change_password`.
    ///
    /// `POST /v1/{project_id}/users/{user_id}/code-verify`
    ///
    /// Reference: section 4.2.4.11 预验证.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: A verification code that a user received.
    pub fn validate_code(
        &self,
        user_id: impl Into<String>,
        body: types::ValidateCode,
    ) -> ValidateCode {
        ValidateCode(
            Call::new(self, &VALIDATE_CODE, reply::json)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// List the verification methods of a user.
    ///
    /// Returns the methods by which this user can be verified, for `create_code` and `validate_code`.
    ///
    /// `GET /v1/{project_id}/users/{user_id}/mfa/methods`
    ///
    /// Reference: section 4.2.4.12 获取可用的认证方法.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    pub fn list_mfa(&self, user_id: impl Into<String>) -> ListMfa {
        ListMfa(
            Call::new(self, &LIST_MFA, reply::json)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128),
        )
    }
    /// Change a user's password.
    ///
    /// Replaces the password. The ticket comes from `validate_code`.
    ///
    /// `POST /v1/{project_id}/users/{user_id}/password`
    ///
    /// Reference: section 4.2.4.13 修改密码.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: Old and new password of a user.
    pub fn change_password(
        &self,
        user_id: impl Into<String>,
        body: types::ChangePassword,
    ) -> ChangePassword {
        ChangePassword(
            Call::new(self, &CHANGE_PASSWORD, reply::empty)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Replace the initial password of a new user.
    ///
    /// For users whose `pwd_status` says that the password has to be changed.
    ///
    /// `PUT /v1/{project_id}/users/{user_id}/init-password`
    ///
    /// Reference: section 4.2.4.14 新用户重置密码.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: First password that a new user chooses in place of the initial one.
    pub fn update_init_password(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateInitPassword,
    ) -> UpdateInitPassword {
        UpdateInitPassword(
            Call::new(self, &UPDATE_INIT_PASSWORD, reply::empty)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Change a user's role.
    ///
    /// Makes a user an administrator or an operator.
    ///
    /// `PUT /v1/{project_id}/users/{user_id}/role`
    ///
    /// Reference: section 4.2.4.15 更新用户角色.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: New role of a user.
    pub fn update_user_role(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateUserRole,
    ) -> UpdateUserRole {
        UpdateUserRole(
            Call::new(self, &UPDATE_USER_ROLE, reply::json)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Update a user as the account owner.
    ///
    /// Lets the owner of the account change another user's password and contact details without their old
    /// password.
    ///
    /// `PUT /v1/{project_id}/users/{user_id}/domain-change-info`
    ///
    /// Reference: section 4.2.4.16 最终租户修改子用户.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: New password and contact details that the account owner sets for a user. What is left out stays as it is.
    pub fn update_user_by_domain(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateUserByDomain,
    ) -> UpdateUserByDomain {
        UpdateUserByDomain(
            Call::new(self, &UPDATE_USER_BY_DOMAIN, reply::empty)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Send a verification code to a user.
    ///
    /// Sends a code by one of the methods of `list_mfa`; `validate_code` checks it. Requests that come too
    /// often are refused.
    ///
    /// `POST /v1/{project_id}/users/{user_id}/verification-code`
    ///
    /// Reference: section 4.2.4.17 发送验证码.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: How to send a verification code.
    pub fn create_code(
        &self,
        user_id: impl Into<String>,
        body: types::CreateCode,
    ) -> CreateCode {
        CreateCode(
            Call::new(self, &CREATE_CODE, reply::empty)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Update the quotas of a user.
    ///
    /// Sets the quotas and turns their enforcement on or off.
    ///
    /// `PUT /v1/{project_id}/users/{user_id}/settings`
    ///
    /// Reference: section 4.2.4.18 更新用户设置.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: New quotas of a user and whether they are enforced.
    pub fn update_user_setting(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateUserSetting,
    ) -> UpdateUserSetting {
        UpdateUserSetting(
            Call::new(self, &UPDATE_USER_SETTING, reply::empty)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128)
                .json(body, &REQUIRED),
        )
    }
    /// Show the quotas of a user.
    ///
    /// Returns the quotas and whether they are enforced.
    ///
    /// `GET /v1/{project_id}/users/{user_id}/settings`
    ///
    /// Reference: section 4.2.4.19 查询用户设置.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    pub fn show_user_setting(&self, user_id: impl Into<String>) -> ShowUserSetting {
        ShowUserSetting(
            Call::new(self, &SHOW_USER_SETTING, reply::json)
                .path("user_id", user_id, &REQUIRED_LENGTH_1_128),
        )
    }
}

pub(crate) static LIST_IAM_USERS: Operation = Operation {
    id: "list_iam_users",
    method: Method::GET,
    path: "/v1/{project_id}/iam/users",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_iam_users`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIamUsers(Call<types::IamUserList>);

operation!(ListIamUsers, types::IamUserList);

pub(crate) static LIST_IAM_GROUPS: Operation = Operation {
    id: "list_iam_groups",
    method: Method::GET,
    path: "/v1/{project_id}/iam/groups",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_iam_groups`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIamGroups(Call<types::IamGroupList>);

operation!(ListIamGroups, types::IamGroupList);

pub(crate) static LIST_IAM_GROUP_USERS: Operation = Operation {
    id: "list_iam_group_users",
    method: Method::GET,
    path: "/v1/{project_id}/iam/groups/{group_id}/users",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_iam_group_users`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIamGroupUsers(Call<types::IamGroupList>);

operation!(ListIamGroupUsers, types::IamGroupList);

pub(crate) static IMPORT_USER: Operation = Operation {
    id: "import_user",
    method: Method::POST,
    path: "/v1/{project_id}/users/import",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::import_user`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportUser(Call<Vec<types::ResourceId>>);

operation!(ImportUser, Vec<types::ResourceId>);

pub(crate) static LIST_USER: Operation = Operation {
    id: "list_user",
    method: Method::GET,
    path: "/v1/{project_id}/users",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_user`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUser(Call<types::UserList>);

operation!(ListUser, types::UserList);

pub(crate) static CREATE_USER: Operation = Operation {
    id: "create_user",
    method: Method::POST,
    path: "/v1/{project_id}/users",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_user`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUser(Call<types::ResourceId>);

operation!(CreateUser, types::ResourceId);

pub(crate) static CHECK_TOKEN_VERIFICATION: Operation = Operation {
    id: "check_token_verification",
    method: Method::GET,
    path: "/v1/{project_id}/users/token-verification",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::check_token_verification`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckTokenVerification(Call<types::TokenVerification>);

operation!(CheckTokenVerification, types::TokenVerification);

pub(crate) static SHOW_USER: Operation = Operation {
    id: "show_user",
    method: Method::GET,
    path: "/v1/{project_id}/users/{user_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_user`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowUser(Call<types::User>);

operation!(ShowUser, types::User);

pub(crate) static UPDATE_USER: Operation = Operation {
    id: "update_user",
    method: Method::PUT,
    path: "/v1/{project_id}/users/{user_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_user`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUser(Call<()>);

operation!(UpdateUser, ());

pub(crate) static DELETE_USER: Operation = Operation {
    id: "delete_user",
    method: Method::DELETE,
    path: "/v1/{project_id}/users/{user_id}",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::delete_user`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUser(Call<()>);

operation!(DeleteUser, ());

pub(crate) static VALIDATE_CODE: Operation = Operation {
    id: "validate_code",
    method: Method::POST,
    path: "/v1/{project_id}/users/{user_id}/code-verify",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: true,
};

/// Request of [`Client::validate_code`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateCode(Call<types::VerificationTicket>);

operation!(ValidateCode, types::VerificationTicket);

pub(crate) static LIST_MFA: Operation = Operation {
    id: "list_mfa",
    method: Method::GET,
    path: "/v1/{project_id}/users/{user_id}/mfa/methods",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::list_mfa`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMfa(Call<types::MfaMethodList>);

operation!(ListMfa, types::MfaMethodList);

pub(crate) static CHANGE_PASSWORD: Operation = Operation {
    id: "change_password",
    method: Method::POST,
    path: "/v1/{project_id}/users/{user_id}/password",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::change_password`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangePassword(Call<()>);

operation!(ChangePassword, ());

pub(crate) static UPDATE_INIT_PASSWORD: Operation = Operation {
    id: "update_init_password",
    method: Method::PUT,
    path: "/v1/{project_id}/users/{user_id}/init-password",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_init_password`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInitPassword(Call<()>);

operation!(UpdateInitPassword, ());

pub(crate) static UPDATE_USER_ROLE: Operation = Operation {
    id: "update_user_role",
    method: Method::PUT,
    path: "/v1/{project_id}/users/{user_id}/role",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_user_role`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserRole(Call<types::ResourceId>);

operation!(UpdateUserRole, types::ResourceId);

pub(crate) static UPDATE_USER_BY_DOMAIN: Operation = Operation {
    id: "update_user_by_domain",
    method: Method::PUT,
    path: "/v1/{project_id}/users/{user_id}/domain-change-info",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_user_by_domain`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserByDomain(Call<()>);

operation!(UpdateUserByDomain, ());

pub(crate) static CREATE_CODE: Operation = Operation {
    id: "create_code",
    method: Method::POST,
    path: "/v1/{project_id}/users/{user_id}/verification-code",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::create_code`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCode(Call<()>);

operation!(CreateCode, ());

pub(crate) static UPDATE_USER_SETTING: Operation = Operation {
    id: "update_user_setting",
    method: Method::PUT,
    path: "/v1/{project_id}/users/{user_id}/settings",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::update_user_setting`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserSetting(Call<()>);

operation!(UpdateUserSetting, ());

pub(crate) static SHOW_USER_SETTING: Operation = Operation {
    id: "show_user_setting",
    method: Method::GET,
    path: "/v1/{project_id}/users/{user_id}/settings",
    service: Service::Platform,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::show_user_setting`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowUserSetting(Call<types::CurrentUserSettings>);

operation!(ShowUserSetting, types::CurrentUserSettings);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
