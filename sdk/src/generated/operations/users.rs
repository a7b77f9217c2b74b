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

/// # Users
///
/// Platform users, their roles, settings and verification, and the IAM users they come from.
impl Client {
    /// List IAM users of the account.
    ///
    /// Returns the users that `import_user` can bring into the platform.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut users = client.list_iam_users().items();
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{:?} {:?}", user.id, user.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/iam/users`
    ///
    /// Reference: section [4.2.4.1 查询 IAM
    /// 用户列表](https://support.huaweicloud.com/api-eihealth/ListIamUsers.html).
    #[inline]
    pub fn list_iam_users(&self) -> ListIamUsersRequest {
        let request = Request::new(self, &LIST_IAM_USERS);
        ListIamUsersRequest(Call::new(request, reply::json))
    }
    /// List IAM user groups of the account.
    ///
    /// Returns the groups whose members `list_iam_group_users` lists.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut groups = client.list_iam_groups().items();
    /// while let Some(group) = groups.try_next().await? {
    ///     println!("{:?} {:?}", group.id, group.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/iam/groups`
    ///
    /// Reference: section [4.2.4.2 查询 IAM
    /// 用户组列表](https://support.huaweicloud.com/api-eihealth/ListIamGroups.html).
    #[inline]
    pub fn list_iam_groups(&self) -> ListIamGroupsRequest {
        let request = Request::new(self, &LIST_IAM_GROUPS);
        ListIamGroupsRequest(Call::new(request, reply::json))
    }
    /// List the users of an IAM user group.
    ///
    /// The answer has the shape of a group list; the entries of `groups` are the users of the group.
    ///
    /// - `group_id`: Id of the IAM user group, as `list_iam_groups` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut groups = client
    ///     .list_iam_group_users("5d90b7e2416c48fa9e3b20c7a8d64f11")
    ///     .items();
    /// while let Some(group) = groups.try_next().await? {
    ///     println!("{:?} {:?}", group.id, group.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/iam/groups/{group_id}/users`
    ///
    /// Reference: section [4.2.4.3 查询 IAM
    /// 用户组的用户列表](https://support.huaweicloud.com/api-eihealth/ListIamGroupUsers.html).
    #[inline]
    pub fn list_iam_group_users(
        &self,
        group_id: impl Into<String>,
    ) -> ListIamGroupUsersRequest {
        let mut request = Request::new(self, &LIST_IAM_GROUP_USERS);
        request.path("group_id", group_id.into(), &REQUIRED_LENGTH_1_128);
        ListIamGroupUsersRequest(Call::new(request, reply::json))
    }
    /// Import an IAM user into the platform.
    ///
    /// Lets an existing IAM user of the account into the platform. It fails if the user was imported
    /// before. Refused with `eihealth.01010066` if the user is there already; with `eihealth.01000066` if
    /// the IAM user is in 10 groups.
    ///
    /// - `body`: An IAM user to let into the platform, with role and quotas.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{ImportUser, PlatformRole, UserSettings};
    ///
    /// let body = ImportUser::new("c8e15f0b7a934d2684b06d1fe7259a3c", PlatformRole::Operator)
    ///     .settings(UserSettings::new(8, 3, 64, 256).projects_per_user(5));
    /// let answer = client.import_user(body).await?;
    /// for item in answer.iter() {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/users/import`
    ///
    /// Reference: section [4.2.4.4 导入用户](https://support.huaweicloud.com/api-eihealth/ImportUser.html).
    #[inline]
    pub fn import_user(&self, body: types::ImportUser) -> ImportUserRequest {
        let mut request = Request::new(self, &IMPORT_USER);
        request.json(&body, &REQUIRED);
        ImportUserRequest(Call::new(request, reply::json))
    }
    /// List platform users.
    ///
    /// Returns all users, both created on the platform and imported from IAM.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut users = client.list_user().items();
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{:?} {:?}", user.id, user.name);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/users`
    ///
    /// Reference: section [4.2.4.5 获取用户列表](https://support.huaweicloud.com/api-eihealth/ListUser.html).
    #[inline]
    pub fn list_user(&self) -> ListUserRequest {
        let request = Request::new(self, &LIST_USER);
        ListUserRequest(Call::new(request, reply::json))
    }
    /// Create a platform user.
    ///
    /// Creates the user with an initial password, which `update_init_password` replaces. Refused with
    /// `eihealth.01010034` if the name is taken; with `eihealth.01010035` if an IAM user has the name; with
    /// `eihealth.01010044` if the quota of IAM users is used up; with `eihealth.01010027` or
    /// `eihealth.01010058` if there is a phone number without its country code, or the other way round;
    /// with `eihealth.01010028` if the password is weak; with `eihealth.01010029` if the password has the
    /// phone number or email address in it; with `eihealth.01010030` if the password is the user name, or
    /// that from back to front; with `eihealth.01010055` if the password is not as IAM's policy asks; with
    /// `eihealth.01010050` if the user name can't be one; with `eihealth.01010051` if the email address
    /// can't be one; with `eihealth.01010053` if the phone number can't be one; with `eihealth.01010052` if
    /// another user has the email address; with `eihealth.01010054` if another user has the phone number.
    ///
    /// - `body`: A platform user to create.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateUser, PlatformRole, UserSettings};
    ///
    /// let body = CreateUser::new("li_na", "example-password-1!", PlatformRole::Operator)
    ///     .email("li.na@example.com")
    ///     .phone("7700900042")
    ///     .areacode("0044")
    ///     .settings(UserSettings::new(8, 3, 64, 256).projects_per_user(5));
    /// let created = client.create_user(body).await?;
    /// println!("{:?}", created.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/users`
    ///
    /// Reference: section [4.2.4.6 创建用户](https://support.huaweicloud.com/api-eihealth/CreateUser.html).
    #[inline]
    pub fn create_user(&self, body: types::CreateUser) -> CreateUserRequest {
        let mut request = Request::new(self, &CREATE_USER);
        request.json(&body, &REQUIRED);
        CreateUserRequest(Call::new(request, reply::json))
    }
    /// Check whether a token is valid here.
    ///
    /// Checks that the token of the request may use this environment, and tells whom it belongs to.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.check_token_verification().await?;
    /// println!("{:?} {:?}", answer.expires_time, answer.project);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/users/token-verification`
    ///
    /// Reference: section [4.2.4.7 校验
    /// token](https://support.huaweicloud.com/api-eihealth/CheckTokenVerification.html).
    #[inline]
    pub fn check_token_verification(&self) -> CheckTokenVerificationRequest {
        let request = Request::new(self, &CHECK_TOKEN_VERIFICATION);
        CheckTokenVerificationRequest(Call::new(request, reply::json))
    }
    /// Get a platform user.
    ///
    /// Returns role, state and contact details of one user. Refused with `eihealth.01010042` if the caller
    /// may not see the user's details.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.show_user("3f6c1a7e8b2d4950a1c47e60d9b35f28").await?;
    /// println!("{:?} {:?}", user.id, user.name);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/users/{user_id}`
    ///
    /// Reference: section [4.2.4.8 获取指定用户详情](https://support.huaweicloud.com/api-eihealth/ShowUser.html).
    #[inline]
    pub fn show_user(&self, user_id: impl Into<String>) -> ShowUserRequest {
        let mut request = Request::new(self, &SHOW_USER);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        ShowUserRequest(Call::new(request, reply::json))
    }
    /// Update a user's email address and phone number.
    ///
    /// Changes the contact details of a user. The ticket comes from `validate_code`. Refused with
    /// `eihealth.01010047` if the number or address is taken; with `eihealth.01010027` or
    /// `eihealth.01010058` if there is a phone number without its country code, or the other way round;
    /// with `eihealth.01010051` if the email address can't be one; with `eihealth.01010053` if the phone
    /// number can't be one; with `eihealth.01010052` if another user has the email address; with
    /// `eihealth.01010054` if another user has the phone number.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: New contact details of a user. What is left out stays as it is.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateUser;
    ///
    /// let body = UpdateUser::new()
    ///     .mobile("7700900043")
    ///     .areacode("0044")
    ///     .email("na.li@example.com")
    ///     .ticket("example-ticket");
    /// client.update_user("3f6c1a7e8b2d4950a1c47e60d9b35f28", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/users/{user_id}`
    ///
    /// Reference: section [4.2.4.9 修改用户基本信息](https://support.huaweicloud.com/api-eihealth/UpdateUser.html).
    #[inline]
    pub fn update_user(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateUser,
    ) -> UpdateUserRequest {
        let mut request = Request::new(self, &UPDATE_USER);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateUserRequest(Call::new(request, reply::empty))
    }
    /// Delete a platform user.
    ///
    /// Removes the user from the platform. It fails while the user owns projects. Refused with
    /// `eihealth.01010037` if the user owns projects; with `eihealth.01010041` if the user is named by name
    /// and has an ID.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_user("3f6c1a7e8b2d4950a1c47e60d9b35f28").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `DELETE /v1/{project_id}/users/{user_id}`
    ///
    /// Reference: section [4.2.4.10 删除用户](https://support.huaweicloud.com/api-eihealth/DeleteUser.html).
    #[inline]
    pub fn delete_user(&self, user_id: impl Into<String>) -> DeleteUserRequest {
        let mut request = Request::new(self, &DELETE_USER);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        DeleteUserRequest(Call::new(request, reply::empty))
    }
    /// Exchange a verification code for a ticket.
    ///
    /// Checks a code that `create_code` had sent. The ticket it returns goes to `update_user` or
    /// `change_password`. Refused with `eihealth.01010033` if the user is not available; with
    /// `eihealth.01010048` if the code is wrong; with `eihealth.01000060` if the code is wrong; with
    /// `eihealth.01000063` if a new code has to be sent first.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: A verification code that a user received.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ValidateCode;
    ///
    /// let body = ValidateCode::new("000000", "email");
    /// let ticket = client
    ///     .validate_code("3f6c1a7e8b2d4950a1c47e60d9b35f28", body)
    ///     .await?
    ///     .into_inner()
    ///     .ticket;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/users/{user_id}/code-verify`
    ///
    /// Reference: section [4.2.4.11 预验证](https://support.huaweicloud.com/api-eihealth/ValidateCode.html).
    #[inline]
    pub fn validate_code(
        &self,
        user_id: impl Into<String>,
        body: types::ValidateCode,
    ) -> ValidateCodeRequest {
        let mut request = Request::new(self, &VALIDATE_CODE);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        ValidateCodeRequest(Call::new(request, reply::json))
    }
    /// List the verification methods of a user.
    ///
    /// Returns the methods by which this user can be verified, for `create_code` and `validate_code`.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut methods = client.list_mfa("3f6c1a7e8b2d4950a1c47e60d9b35f28").items();
    /// while let Some(method) = methods.try_next().await? {
    ///     println!("{:?} {:?}", method.method, method.info);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/users/{user_id}/mfa/methods`
    ///
    /// Reference: section [4.2.4.12 获取可用的认证方法](https://support.huaweicloud.com/api-eihealth/ListMfa.html).
    #[inline]
    pub fn list_mfa(&self, user_id: impl Into<String>) -> ListMfaRequest {
        let mut request = Request::new(self, &LIST_MFA);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        ListMfaRequest(Call::new(request, reply::json))
    }
    /// Change a user's password.
    ///
    /// Replaces the password. The ticket comes from `validate_code`. Refused with `eihealth.01010028` if
    /// the password is weak; with `eihealth.01010029` if the password has the phone number or email address
    /// in it; with `eihealth.01010030` if the password is the user name, or that from back to front; with
    /// `eihealth.01010055` if the password is not as IAM's policy asks; with `eihealth.01010046` or
    /// `eihealth.01010056` if the user had the password before; with `eihealth.01010057` if the present
    /// password is wrong.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: Old and new password of a user.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::ChangePassword;
    ///
    /// let body = ChangePassword::new("example-password-1!", "example-password-2!")
    ///     .ticket("example-ticket");
    /// client.change_password("3f6c1a7e8b2d4950a1c47e60d9b35f28", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/users/{user_id}/password`
    ///
    /// Reference: section [4.2.4.13
    /// 修改密码](https://support.huaweicloud.com/api-eihealth/ChangePassword.html).
    #[inline]
    pub fn change_password(
        &self,
        user_id: impl Into<String>,
        body: types::ChangePassword,
    ) -> ChangePasswordRequest {
        let mut request = Request::new(self, &CHANGE_PASSWORD);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        ChangePasswordRequest(Call::new(request, reply::empty))
    }
    /// Replace the initial password of a new user.
    ///
    /// For users whose `pwd_status` says that the password has to be changed. Refused with
    /// `eihealth.01010028` if the password is weak; with `eihealth.01010029` if the password has the phone
    /// number or email address in it; with `eihealth.01010030` if the password is the user name, or that
    /// from back to front; with `eihealth.01010055` if the password is not as IAM's policy asks; with
    /// `eihealth.01010046` or `eihealth.01010056` if the user had the password before.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: First password that a new user chooses in place of the initial one.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateInitPassword;
    ///
    /// let body = UpdateInitPassword::new("example-password-1!", "example-password-2!")
    ///     .code("000000")
    ///     .method("email");
    /// client.update_init_password("3f6c1a7e8b2d4950a1c47e60d9b35f28", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/users/{user_id}/init-password`
    ///
    /// Reference: section [4.2.4.14
    /// 新用户重置密码](https://support.huaweicloud.com/api-eihealth/UpdateInitPassword.html).
    #[inline]
    pub fn update_init_password(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateInitPassword,
    ) -> UpdateInitPasswordRequest {
        let mut request = Request::new(self, &UPDATE_INIT_PASSWORD);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateInitPasswordRequest(Call::new(request, reply::empty))
    }
    /// Change a user's role.
    ///
    /// Makes a user an administrator or an operator.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: New role of a user.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{PlatformRole, UpdateUserRole};
    ///
    /// let body = UpdateUserRole::new(PlatformRole::Operator);
    /// let answer = client.update_user_role("3f6c1a7e8b2d4950a1c47e60d9b35f28", body).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/users/{user_id}/role`
    ///
    /// Reference: section [4.2.4.15
    /// 更新用户角色](https://support.huaweicloud.com/api-eihealth/UpdateUserRole.html).
    #[inline]
    pub fn update_user_role(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateUserRole,
    ) -> UpdateUserRoleRequest {
        let mut request = Request::new(self, &UPDATE_USER_ROLE);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateUserRoleRequest(Call::new(request, reply::json))
    }
    /// Update a user as the account owner.
    ///
    /// Lets the owner of the account change another user's password and contact details without their old
    /// password. Refused with `eihealth.01010027` or `eihealth.01010058` if there is a phone number without
    /// its country code, or the other way round; with `eihealth.01010028` if the password is weak; with
    /// `eihealth.01010029` if the password has the phone number or email address in it; with
    /// `eihealth.01010030` if the password is the user name, or that from back to front; with
    /// `eihealth.01010055` if the password is not as IAM's policy asks; with `eihealth.01010046` or
    /// `eihealth.01010056` if the user had the password before; with `eihealth.01010051` if the email
    /// address can't be one; with `eihealth.01010053` if the phone number can't be one; with
    /// `eihealth.01010052` if another user has the email address; with `eihealth.01010054` if another user
    /// has the phone number.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: New password and contact details that the account owner sets for a user. What is left out stays as it is.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::UpdateUserByDomain;
    ///
    /// let body = UpdateUserByDomain::new()
    ///     .password("example-password-3!")
    ///     .mobile("7700900044")
    ///     .areacode("0044")
    ///     .email("li.na@example.com");
    /// client.update_user_by_domain("3f6c1a7e8b2d4950a1c47e60d9b35f28", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/users/{user_id}/domain-change-info`
    ///
    /// Reference: section [4.2.4.16
    /// 最终租户修改子用户](https://support.huaweicloud.com/api-eihealth/UpdateUserByDomain.html).
    #[inline]
    pub fn update_user_by_domain(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateUserByDomain,
    ) -> UpdateUserByDomainRequest {
        let mut request = Request::new(self, &UPDATE_USER_BY_DOMAIN);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateUserByDomainRequest(Call::new(request, reply::empty))
    }
    /// Send a verification code to a user.
    ///
    /// Sends a code by one of the methods of `list_mfa`; `validate_code` checks it. Requests that come too
    /// often are refused. Refused with `eihealth.01010033` if the user is not available; with
    /// `eihealth.01010062` if codes are asked for too often; with `eihealth.01010063` if no virtual MFA
    /// device is bound.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: How to send a verification code.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{CreateCode, VerificationMethod};
    ///
    /// let body = CreateCode::new(VerificationMethod::Sms);
    /// client.create_code("3f6c1a7e8b2d4950a1c47e60d9b35f28", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v1/{project_id}/users/{user_id}/verification-code`
    ///
    /// Reference: section [4.2.4.17 发送验证码](https://support.huaweicloud.com/api-eihealth/CreateCode.html).
    #[inline]
    pub fn create_code(
        &self,
        user_id: impl Into<String>,
        body: types::CreateCode,
    ) -> CreateCodeRequest {
        let mut request = Request::new(self, &CREATE_CODE);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        CreateCodeRequest(Call::new(request, reply::empty))
    }
    /// Update the quotas of a user.
    ///
    /// Sets the quotas and turns their enforcement on or off.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    /// - `body`: New quotas of a user and whether they are enforced.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{UpdateUserSetting, UserSettingOperation, UserSettings};
    ///
    /// let body = UpdateUserSetting::new(
    ///     UserSettingOperation::Open,
    ///     UserSettings::new(8, 3, 64, 256).projects_per_user(5),
    /// );
    /// client.update_user_setting("3f6c1a7e8b2d4950a1c47e60d9b35f28", body).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// `PUT /v1/{project_id}/users/{user_id}/settings`
    ///
    /// Reference: section [4.2.4.18
    /// 更新用户设置](https://support.huaweicloud.com/api-eihealth/UpdateUserSetting.html).
    #[inline]
    pub fn update_user_setting(
        &self,
        user_id: impl Into<String>,
        body: types::UpdateUserSetting,
    ) -> UpdateUserSettingRequest {
        let mut request = Request::new(self, &UPDATE_USER_SETTING);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        request.json(&body, &REQUIRED);
        UpdateUserSettingRequest(Call::new(request, reply::empty))
    }
    /// Get the quotas of a user.
    ///
    /// Returns the quotas and whether they are enforced.
    ///
    /// - `user_id`: Id of the user, as `list_user` gives it. 1 to 128 characters.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let setting = client.show_user_setting("3f6c1a7e8b2d4950a1c47e60d9b35f28").await?;
    /// println!("{:?} {:?}", setting.operation, setting.settings);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v1/{project_id}/users/{user_id}/settings`
    ///
    /// Reference: section [4.2.4.19
    /// 查询用户设置](https://support.huaweicloud.com/api-eihealth/ShowUserSetting.html).
    #[inline]
    pub fn show_user_setting(
        &self,
        user_id: impl Into<String>,
    ) -> ShowUserSettingRequest {
        let mut request = Request::new(self, &SHOW_USER_SETTING);
        request.path("user_id", user_id.into(), &REQUIRED_LENGTH_1_128);
        ShowUserSettingRequest(Call::new(request, reply::json))
    }
}

pub(crate) static LIST_IAM_USERS: Operation = Operation::new(
    "list_iam_users",
    Method::GET,
    "/v1/{project_id}/iam/users",
    Repeat::Safe,
    &CATALOGUE,
);

/// List IAM users of the account: the request of [`Client::list_iam_users`].
///
/// Answers with [`IamUserList`](crate::types::IamUserList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/iam/users`
///
/// Reference: section [4.2.4.1 查询 IAM
/// 用户列表](https://support.huaweicloud.com/api-eihealth/ListIamUsers.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIamUsersRequest(Call<types::IamUserList>);

operation!(ListIamUsersRequest, types::IamUserList);

pub(crate) static LIST_IAM_USERS_PAGES: Paging = Paging::new("users", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListIamUsersRequest, LIST_IAM_USERS_PAGES, types::IamUserList[users] => types::IamUser);

pub(crate) static LIST_IAM_GROUPS: Operation = Operation::new(
    "list_iam_groups",
    Method::GET,
    "/v1/{project_id}/iam/groups",
    Repeat::Safe,
    &CATALOGUE,
);

/// List IAM user groups of the account: the request of [`Client::list_iam_groups`].
///
/// Answers with [`IamGroupList`](crate::types::IamGroupList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/iam/groups`
///
/// Reference: section [4.2.4.2 查询 IAM
/// 用户组列表](https://support.huaweicloud.com/api-eihealth/ListIamGroups.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIamGroupsRequest(Call<types::IamGroupList>);

operation!(ListIamGroupsRequest, types::IamGroupList);

pub(crate) static LIST_IAM_GROUPS_PAGES: Paging = Paging::new("groups", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListIamGroupsRequest, LIST_IAM_GROUPS_PAGES, types::IamGroupList[groups] => types::IamGroup);

pub(crate) static LIST_IAM_GROUP_USERS: Operation = Operation::new(
    "list_iam_group_users",
    Method::GET,
    "/v1/{project_id}/iam/groups/{group_id}/users",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the users of an IAM user group: the request of [`Client::list_iam_group_users`].
///
/// Answers with [`IamGroupList`](crate::types::IamGroupList). [`items`](Self::items) reads the list to
/// its end.
///
/// `GET /v1/{project_id}/iam/groups/{group_id}/users`
///
/// Reference: section [4.2.4.3 查询 IAM
/// 用户组的用户列表](https://support.huaweicloud.com/api-eihealth/ListIamGroupUsers.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIamGroupUsersRequest(Call<types::IamGroupList>);

operation!(ListIamGroupUsersRequest, types::IamGroupList);

pub(crate) static LIST_IAM_GROUP_USERS_PAGES: Paging = Paging::new(
        "groups",
        Scheme::Whole,
    )
    .id("id")
    .total("count");

paged!(whole ListIamGroupUsersRequest, LIST_IAM_GROUP_USERS_PAGES, types::IamGroupList[groups] => types::IamGroup);

pub(crate) static IMPORT_USER: Operation = Operation::new(
    "import_user",
    Method::POST,
    "/v1/{project_id}/users/import",
    Repeat::Refused,
    &CATALOGUE,
);

/// Import an IAM user into the platform: the request of [`Client::import_user`].
///
/// Answers with a list of [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/users/import`
///
/// Reference: section [4.2.4.4 导入用户](https://support.huaweicloud.com/api-eihealth/ImportUser.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportUserRequest(Call<Vec<types::ResourceId>>);

operation!(ImportUserRequest, Vec<types::ResourceId>);

pub(crate) static LIST_USER: Operation = Operation::new(
    "list_user",
    Method::GET,
    "/v1/{project_id}/users",
    Repeat::Safe,
    &CATALOGUE,
);

/// List platform users: the request of [`Client::list_user`].
///
/// Answers with [`UserList`](crate::types::UserList). [`items`](Self::items) reads the list to its end.
///
/// `GET /v1/{project_id}/users`
///
/// Reference: section [4.2.4.5 获取用户列表](https://support.huaweicloud.com/api-eihealth/ListUser.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserRequest(Call<types::UserList>);

operation!(ListUserRequest, types::UserList);

pub(crate) static LIST_USER_PAGES: Paging = Paging::new("users", Scheme::Whole)
    .id("id")
    .total("count");

paged!(whole ListUserRequest, LIST_USER_PAGES, types::UserList[users] => types::User);

pub(crate) static CREATE_USER: Operation = Operation::new(
    "create_user",
    Method::POST,
    "/v1/{project_id}/users",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Create a platform user: the request of [`Client::create_user`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `POST /v1/{project_id}/users`
///
/// Reference: section [4.2.4.6 创建用户](https://support.huaweicloud.com/api-eihealth/CreateUser.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserRequest(Call<types::ResourceId>);

operation!(CreateUserRequest, types::ResourceId);

pub(crate) static CHECK_TOKEN_VERIFICATION: Operation = Operation::new(
    "check_token_verification",
    Method::GET,
    "/v1/{project_id}/users/token-verification",
    Repeat::Safe,
    &CATALOGUE,
);

/// Check whether a token is valid here: the request of [`Client::check_token_verification`].
///
/// Answers with [`TokenVerification`](crate::types::TokenVerification).
///
/// `GET /v1/{project_id}/users/token-verification`
///
/// Reference: section [4.2.4.7 校验
/// token](https://support.huaweicloud.com/api-eihealth/CheckTokenVerification.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckTokenVerificationRequest(Call<types::TokenVerification>);

operation!(CheckTokenVerificationRequest, types::TokenVerification);

pub(crate) static SHOW_USER: Operation = Operation::new(
    "show_user",
    Method::GET,
    "/v1/{project_id}/users/{user_id}",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get a platform user: the request of [`Client::show_user`].
///
/// Answers with [`User`](crate::types::User).
///
/// `GET /v1/{project_id}/users/{user_id}`
///
/// Reference: section [4.2.4.8 获取指定用户详情](https://support.huaweicloud.com/api-eihealth/ShowUser.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowUserRequest(Call<types::User>);

operation!(ShowUserRequest, types::User);

pub(crate) static UPDATE_USER: Operation = Operation::new(
    "update_user",
    Method::PUT,
    "/v1/{project_id}/users/{user_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a user's email address and phone number: the request of [`Client::update_user`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/users/{user_id}`
///
/// Reference: section [4.2.4.9 修改用户基本信息](https://support.huaweicloud.com/api-eihealth/UpdateUser.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserRequest(Call<()>);

operation!(UpdateUserRequest, ());

pub(crate) static DELETE_USER: Operation = Operation::new(
    "delete_user",
    Method::DELETE,
    "/v1/{project_id}/users/{user_id}",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Delete a platform user: the request of [`Client::delete_user`].
///
/// Answers with nothing.
///
/// `DELETE /v1/{project_id}/users/{user_id}`
///
/// Reference: section [4.2.4.10 删除用户](https://support.huaweicloud.com/api-eihealth/DeleteUser.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserRequest(Call<()>);

operation!(DeleteUserRequest, ());

pub(crate) static VALIDATE_CODE: Operation = Operation::new(
        "validate_code",
        Method::POST,
        "/v1/{project_id}/users/{user_id}/code-verify",
        Repeat::Refused,
        &CATALOGUE,
    )
    .answers_secrets();

/// Exchange a verification code for a ticket: the request of [`Client::validate_code`].
///
/// Answers with [`VerificationTicket`](crate::types::VerificationTicket).
///
/// `POST /v1/{project_id}/users/{user_id}/code-verify`
///
/// Reference: section [4.2.4.11 预验证](https://support.huaweicloud.com/api-eihealth/ValidateCode.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateCodeRequest(Call<types::VerificationTicket>);

operation!(ValidateCodeRequest, types::VerificationTicket);

pub(crate) static LIST_MFA: Operation = Operation::new(
    "list_mfa",
    Method::GET,
    "/v1/{project_id}/users/{user_id}/mfa/methods",
    Repeat::Safe,
    &CATALOGUE,
);

/// List the verification methods of a user: the request of [`Client::list_mfa`].
///
/// Answers with [`MfaMethodList`](crate::types::MfaMethodList). [`items`](Self::items) reads the list
/// to its end.
///
/// `GET /v1/{project_id}/users/{user_id}/mfa/methods`
///
/// Reference: section [4.2.4.12 获取可用的认证方法](https://support.huaweicloud.com/api-eihealth/ListMfa.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMfaRequest(Call<types::MfaMethodList>);

operation!(ListMfaRequest, types::MfaMethodList);

pub(crate) static LIST_MFA_PAGES: Paging = Paging::new("methods", Scheme::Whole)
    .total("count");

paged!(whole ListMfaRequest, LIST_MFA_PAGES, types::MfaMethodList[methods] => types::MfaMethod);

pub(crate) static CHANGE_PASSWORD: Operation = Operation::new(
    "change_password",
    Method::POST,
    "/v1/{project_id}/users/{user_id}/password",
    Repeat::Refused,
    &CATALOGUE,
);

/// Change a user's password: the request of [`Client::change_password`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/users/{user_id}/password`
///
/// Reference: section [4.2.4.13
/// 修改密码](https://support.huaweicloud.com/api-eihealth/ChangePassword.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangePasswordRequest(Call<()>);

operation!(ChangePasswordRequest, ());

pub(crate) static UPDATE_INIT_PASSWORD: Operation = Operation::new(
    "update_init_password",
    Method::PUT,
    "/v1/{project_id}/users/{user_id}/init-password",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Replace the initial password of a new user: the request of [`Client::update_init_password`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/users/{user_id}/init-password`
///
/// Reference: section [4.2.4.14
/// 新用户重置密码](https://support.huaweicloud.com/api-eihealth/UpdateInitPassword.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInitPasswordRequest(Call<()>);

operation!(UpdateInitPasswordRequest, ());

pub(crate) static UPDATE_USER_ROLE: Operation = Operation::new(
    "update_user_role",
    Method::PUT,
    "/v1/{project_id}/users/{user_id}/role",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Change a user's role: the request of [`Client::update_user_role`].
///
/// Answers with [`ResourceId`](crate::types::ResourceId).
///
/// `PUT /v1/{project_id}/users/{user_id}/role`
///
/// Reference: section [4.2.4.15
/// 更新用户角色](https://support.huaweicloud.com/api-eihealth/UpdateUserRole.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserRoleRequest(Call<types::ResourceId>);

operation!(UpdateUserRoleRequest, types::ResourceId);

pub(crate) static UPDATE_USER_BY_DOMAIN: Operation = Operation::new(
    "update_user_by_domain",
    Method::PUT,
    "/v1/{project_id}/users/{user_id}/domain-change-info",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update a user as the account owner: the request of [`Client::update_user_by_domain`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/users/{user_id}/domain-change-info`
///
/// Reference: section [4.2.4.16
/// 最终租户修改子用户](https://support.huaweicloud.com/api-eihealth/UpdateUserByDomain.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserByDomainRequest(Call<()>);

operation!(UpdateUserByDomainRequest, ());

pub(crate) static CREATE_CODE: Operation = Operation::new(
    "create_code",
    Method::POST,
    "/v1/{project_id}/users/{user_id}/verification-code",
    Repeat::Duplicates,
    &CATALOGUE,
);

/// Send a verification code to a user: the request of [`Client::create_code`].
///
/// Answers with nothing.
///
/// `POST /v1/{project_id}/users/{user_id}/verification-code`
///
/// Reference: section [4.2.4.17 发送验证码](https://support.huaweicloud.com/api-eihealth/CreateCode.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCodeRequest(Call<()>);

operation!(CreateCodeRequest, ());

pub(crate) static UPDATE_USER_SETTING: Operation = Operation::new(
    "update_user_setting",
    Method::PUT,
    "/v1/{project_id}/users/{user_id}/settings",
    Repeat::Idempotent,
    &CATALOGUE,
);

/// Update the quotas of a user: the request of [`Client::update_user_setting`].
///
/// Answers with nothing.
///
/// `PUT /v1/{project_id}/users/{user_id}/settings`
///
/// Reference: section [4.2.4.18
/// 更新用户设置](https://support.huaweicloud.com/api-eihealth/UpdateUserSetting.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserSettingRequest(Call<()>);

operation!(UpdateUserSettingRequest, ());

pub(crate) static SHOW_USER_SETTING: Operation = Operation::new(
    "show_user_setting",
    Method::GET,
    "/v1/{project_id}/users/{user_id}/settings",
    Repeat::Safe,
    &CATALOGUE,
);

/// Get the quotas of a user: the request of [`Client::show_user_setting`].
///
/// Answers with [`CurrentUserSettings`](crate::types::CurrentUserSettings).
///
/// `GET /v1/{project_id}/users/{user_id}/settings`
///
/// Reference: section [4.2.4.19
/// 查询用户设置](https://support.huaweicloud.com/api-eihealth/ShowUserSetting.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShowUserSettingRequest(Call<types::CurrentUserSettings>);

operation!(ShowUserSettingRequest, types::CurrentUserSettings);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
