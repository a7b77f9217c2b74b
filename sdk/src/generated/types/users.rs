// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, open_enum, record};

/// Old and new password of a user.
///
/// Reference: section 4.2.4.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangePassword {
    /// Password in use until now.
    ///
    /// Required; at most 128 characters.
    pub original_password: String,
    /// Password to use from now on. At least two of: upper-case letters, lower-case letters, digits and
    /// special characters. It must not hold the user's phone number or email address, nor be the user name
    /// or its reverse.
    ///
    /// Required; 8 to 32 characters.
    pub new_password: String,
    /// Ticket from `validate_code` that proves the user passed verification.
    ///
    /// At most 1024 characters.
    pub ticket: Option<String>,
}

impl ChangePassword {
    /// With its required fields.
    #[inline]
    pub fn new(
        original_password: impl Into<String>,
        new_password: impl Into<String>,
    ) -> Self {
        Self {
            original_password: original_password.into(),
            new_password: new_password.into(),
            ..Default::default()
        }
    }
    /// Ticket from `validate_code` that proves the user passed verification.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn ticket<Form>(mut self, ticket: impl IntoOption<String, Form>) -> Self {
        self.ticket = IntoOption::into_option(ticket);
        self
    }
}

record!(ChangePassword {
    original_password: "original_password" => REQUIRED_SENSITIVE_LENGTH_TO_128,
    new_password: "new_password" => REQUIRED_SENSITIVE_LENGTH_8_32,
    ticket: "ticket" => SENSITIVE_LENGTH_TO_1024,
});

/// How to send a verification code.
///
/// Reference: section 4.2.4.17.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCode {
    /// How to verify the user: `sms`, `email` or `vmfa` (virtual MFA device).
    ///
    /// Required; one of `sms`, `email`, `vmfa`.
    pub method: VerificationMethod,
}

impl CreateCode {
    /// With its required fields.
    #[inline]
    pub fn new(method: impl Into<VerificationMethod>) -> Self {
        Self { method: method.into() }
    }
}

record!(CreateCode {
    method: "method" => REQUIRED,
});

/// A platform user to create.
///
/// Reference: section 4.2.4.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUser {
    /// Name to sign in with: letters, digits, `_`, `-` and spaces, and no digit at the start.
    ///
    /// Required; 1 to 64 characters.
    pub name: String,
    /// Initial password. At least two of: upper-case letters, lower-case letters, digits and special
    /// characters. It must not hold the user's phone number or email address, nor be the user name or its
    /// reverse.
    ///
    /// Required; 8 to 32 characters.
    pub password: String,
    /// Role on the platform: `ADMIN` for an administrator, `OPERATOR` for an operator.
    ///
    /// Required; one of `ADMIN`, `OPERATOR`.
    pub role: PlatformRole,
    /// Email address of the user.
    ///
    /// At most 128 characters.
    pub email: Option<String>,
    /// Phone number of the user, digits only. Needs `areacode`.
    ///
    /// 5 to 32 characters.
    pub phone: Option<String>,
    /// Country code of `phone`, such as `0086` for mainland China.
    ///
    /// 1 to 10 characters.
    pub areacode: Option<String>,
    /// Resource quotas of a user.
    pub settings: Option<UserSettings>,
}

impl CreateUser {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        password: impl Into<String>,
        role: impl Into<PlatformRole>,
    ) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            role: role.into(),
            ..Default::default()
        }
    }
    /// Email address of the user.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn email<Form>(mut self, email: impl IntoOption<String, Form>) -> Self {
        self.email = IntoOption::into_option(email);
        self
    }
    /// Phone number of the user, digits only. Needs `areacode`.
    ///
    /// 5 to 32 characters.
    #[inline]
    pub fn phone<Form>(mut self, phone: impl IntoOption<String, Form>) -> Self {
        self.phone = IntoOption::into_option(phone);
        self
    }
    /// Country code of `phone`, such as `0086` for mainland China.
    ///
    /// 1 to 10 characters.
    #[inline]
    pub fn areacode<Form>(mut self, areacode: impl IntoOption<String, Form>) -> Self {
        self.areacode = IntoOption::into_option(areacode);
        self
    }
    /// Resource quotas of a user.
    #[inline]
    pub fn settings(mut self, settings: impl Into<Option<UserSettings>>) -> Self {
        self.settings = settings.into();
        self
    }
}

record!(CreateUser {
    name: "name" => REQUIRED_LENGTH_1_64,
    password: "password" => REQUIRED_SENSITIVE_LENGTH_8_32,
    role: "role" => REQUIRED,
    email: "email" => LENGTH_TO_128,
    phone: "phone" => LENGTH_5_32,
    areacode: "areacode" => LENGTH_1_10,
    settings: "settings",
});

/// Quotas of a user and whether they are enforced.
///
/// Reference: section 4.2.4.19.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentUserSettings {
    /// Whether the quotas are enforced: `OPEN` if the limits are on, `CLOSE` if off.
    ///
    /// One of `OPEN`, `CLOSE`.
    pub operation: Option<UserSettingOperation>,
    /// Resource quotas of a user.
    pub settings: Option<UserSettings>,
}

record!(CurrentUserSettings {
    operation: "operation",
    settings: "settings",
});

/// An IAM user group.
///
/// Reference: `IamGroupDto`, sections 4.2.4.2, 4.2.4.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamGroup {
    /// Id of the group, which `list_iam_group_users` takes.
    pub id: Option<String>,
    /// Name the group has in IAM.
    pub name: Option<String>,
}

record!(IamGroup {
    id: "id",
    name: "name",
});

/// IAM user groups of the account.
///
/// Reference: sections 4.2.4.2, 4.2.4.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamGroupList {
    /// IAM groups, each with id and name.
    pub groups: Option<Vec<IamGroup>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

record!(IamGroupList {
    groups: "groups",
    count: "count",
});

/// An IAM user of the account.
///
/// Reference: `IamUserDto`, section 4.2.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamUser {
    /// Id of the IAM user, which `import_user` takes as `iam_user_id`.
    pub id: Option<String>,
    /// Name the user has in IAM.
    pub name: Option<String>,
}

record!(IamUser {
    id: "id",
    name: "name",
});

/// IAM users of the account.
///
/// Reference: section 4.2.4.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamUserList {
    /// IAM users, each with id and name.
    pub users: Option<Vec<IamUser>>,
    /// Total number of matching items.
    pub count: Option<i64>,
}

record!(IamUserList {
    users: "users",
    count: "count",
});

/// An IAM user to let into the platform, with role and quotas.
///
/// Reference: section 4.2.4.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportUser {
    /// Id of the IAM user to import, as `list_iam_users` gives it.
    ///
    /// Required; 1 to 128 characters.
    pub iam_user_id: String,
    /// Role on the platform: `ADMIN` for an administrator, `OPERATOR` for an operator.
    ///
    /// Required; one of `ADMIN`, `OPERATOR`.
    pub role: PlatformRole,
    /// Resource quotas of a user.
    pub settings: Option<UserSettings>,
}

impl ImportUser {
    /// With its required fields.
    #[inline]
    pub fn new(iam_user_id: impl Into<String>, role: impl Into<PlatformRole>) -> Self {
        Self {
            iam_user_id: iam_user_id.into(),
            role: role.into(),
            ..Default::default()
        }
    }
    /// Resource quotas of a user.
    #[inline]
    pub fn settings(mut self, settings: impl Into<Option<UserSettings>>) -> Self {
        self.settings = settings.into();
        self
    }
}

record!(ImportUser {
    iam_user_id: "iam_user_id" => REQUIRED_LENGTH_1_128,
    role: "role" => REQUIRED,
    settings: "settings",
});

/// A verification method of a user.
///
/// Reference: `MfaRsp`, section 4.2.4.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MfaMethod {
    /// Name of the method, such as `sms`, `email` or `vmfa` (virtual MFA device).
    pub method: Option<String>,
    /// Details of the method.
    pub info: Option<String>,
}

record!(MfaMethod {
    method: "method",
    info: "info",
});

/// Verification methods that a user can choose from.
///
/// Reference: section 4.2.4.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MfaMethodList {
    /// Number of verification methods.
    pub count: Option<i64>,
    /// Methods that `create_code` accepts for this user.
    pub methods: Option<Vec<MfaMethod>>,
}

record!(MfaMethodList {
    count: "count",
    methods: "methods",
});

/// Role on the platform: `ADMIN` for an administrator, `OPERATOR` for an operator.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlatformRole {
    /// `ADMIN`
    Admin,
    /// `OPERATOR`
    Operator,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(PlatformRole {
    Admin = "ADMIN",
    Operator = "OPERATOR",
});

/// Account that the user of a token belongs to.
///
/// Reference: `DomainDto`, section 4.2.4.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenDomain {
    /// Id of the account.
    pub id: Option<String>,
    /// Name of the account.
    pub name: Option<String>,
}

record!(TokenDomain {
    id: "id",
    name: "name",
});

/// Project that a token is scoped to.
///
/// Reference: `ProjectDto`, section 4.2.4.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenProject {
    /// Id of the project.
    pub id: Option<String>,
    /// Name of the project, such as `cn-north-4`.
    pub name: Option<String>,
}

record!(TokenProject {
    id: "id",
    name: "name",
});

/// A role that a token grants.
///
/// Reference: `RoleDto`, section 4.2.4.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenRole {
    /// Id of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
}

record!(TokenRole {
    id: "id",
    name: "name",
});

/// User whom a token was issued to.
///
/// Reference: `UserDto`, section 4.2.4.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenUser {
    /// Account that the user of a token belongs to.
    pub domain: Option<TokenDomain>,
    /// Id of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
}

record!(TokenUser {
    domain: "domain",
    id: "id",
    name: "name",
});

/// Whom a token belongs to, what it grants and until when.
///
/// Reference: section 4.2.4.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenVerification {
    /// When the token expires.
    pub expires_time: Option<Timestamp>,
    /// Project that a token is scoped to.
    pub project: Option<TokenProject>,
    /// Roles that the token grants.
    pub roles: Option<Vec<TokenRole>>,
    /// User whom a token was issued to.
    pub user: Option<TokenUser>,
}

record!(TokenVerification {
    expires_time: "expires_time",
    project: "project",
    roles: "roles",
    user: "user",
});

/// First password that a new user chooses in place of the initial one.
///
/// Reference: section 4.2.4.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInitPassword {
    /// Verification code that `create_code` had sent.
    ///
    /// 6 to 8 characters.
    pub code: Option<String>,
    /// Verification method that delivered the code, as `list_mfa` gives it.
    ///
    /// 1 to 128 characters.
    pub method: Option<String>,
    /// Initial password that the user was given.
    ///
    /// Required; at most 128 characters.
    pub original_password: String,
    /// Password to use from now on. At least two of: upper-case letters, lower-case letters, digits and
    /// special characters. It must not hold the user's phone number or email address, nor be the user name
    /// or its reverse.
    ///
    /// Required; 8 to 32 characters.
    pub new_password: String,
}

impl UpdateInitPassword {
    /// With its required fields.
    #[inline]
    pub fn new(
        original_password: impl Into<String>,
        new_password: impl Into<String>,
    ) -> Self {
        Self {
            original_password: original_password.into(),
            new_password: new_password.into(),
            ..Default::default()
        }
    }
    /// Verification code that `create_code` had sent.
    ///
    /// 6 to 8 characters.
    #[inline]
    pub fn code<Form>(mut self, code: impl IntoOption<String, Form>) -> Self {
        self.code = IntoOption::into_option(code);
        self
    }
    /// Verification method that delivered the code, as `list_mfa` gives it.
    ///
    /// 1 to 128 characters.
    #[inline]
    pub fn method<Form>(mut self, method: impl IntoOption<String, Form>) -> Self {
        self.method = IntoOption::into_option(method);
        self
    }
}

record!(UpdateInitPassword {
    code: "code" => SENSITIVE_LENGTH_6_8,
    method: "method" => LENGTH_1_128,
    original_password: "original_password" => REQUIRED_SENSITIVE_LENGTH_TO_128,
    new_password: "new_password" => REQUIRED_SENSITIVE_LENGTH_8_32,
});

/// New contact details of a user. What is left out stays as it is.
///
/// Reference: section 4.2.4.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUser {
    /// New phone number, digits only, together with `areacode`. An empty text removes the number.
    ///
    /// At most 32 characters.
    pub mobile: Option<String>,
    /// Country code of `mobile`, such as `0086` for mainland China; an empty text when the number is
    /// removed.
    ///
    /// At most 10 characters.
    pub areacode: Option<String>,
    /// New email address.
    ///
    /// At most 128 characters.
    pub email: Option<String>,
    /// Ticket from `validate_code` that proves the user passed verification.
    ///
    /// At most 1024 characters.
    pub ticket: Option<String>,
}

impl UpdateUser {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// New phone number, digits only, together with `areacode`. An empty text removes the number.
    ///
    /// At most 32 characters.
    #[inline]
    pub fn mobile<Form>(mut self, mobile: impl IntoOption<String, Form>) -> Self {
        self.mobile = IntoOption::into_option(mobile);
        self
    }
    /// Country code of `mobile`, such as `0086` for mainland China; an empty text when the number is
    /// removed.
    ///
    /// At most 10 characters.
    #[inline]
    pub fn areacode<Form>(mut self, areacode: impl IntoOption<String, Form>) -> Self {
        self.areacode = IntoOption::into_option(areacode);
        self
    }
    /// New email address.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn email<Form>(mut self, email: impl IntoOption<String, Form>) -> Self {
        self.email = IntoOption::into_option(email);
        self
    }
    /// Ticket from `validate_code` that proves the user passed verification.
    ///
    /// At most 1024 characters.
    #[inline]
    pub fn ticket<Form>(mut self, ticket: impl IntoOption<String, Form>) -> Self {
        self.ticket = IntoOption::into_option(ticket);
        self
    }
}

record!(UpdateUser {
    mobile: "mobile" => LENGTH_TO_32,
    areacode: "areacode" => LENGTH_TO_10,
    email: "email" => LENGTH_TO_128,
    ticket: "ticket" => SENSITIVE_LENGTH_TO_1024,
});

/// New password and contact details that the account owner sets for a user. What is left out stays as
/// it is.
///
/// Reference: section 4.2.4.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserByDomain {
    /// New password. At least two of: upper-case letters, lower-case letters, digits and special
    /// characters. It must not hold the user's phone number or email address, nor be the user name or its
    /// reverse.
    ///
    /// 8 to 32 characters.
    pub password: Option<String>,
    /// New phone number, digits only, together with `areacode`. An empty text removes the number.
    ///
    /// At most 32 characters.
    pub mobile: Option<String>,
    /// Country code of `mobile`, such as `0086` for mainland China; an empty text when the number is
    /// removed.
    ///
    /// At most 10 characters.
    pub areacode: Option<String>,
    /// New email address.
    ///
    /// At most 128 characters.
    pub email: Option<String>,
}

impl UpdateUserByDomain {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// New password. At least two of: upper-case letters, lower-case letters, digits and special
    /// characters. It must not hold the user's phone number or email address, nor be the user name or its
    /// reverse.
    ///
    /// 8 to 32 characters.
    #[inline]
    pub fn password<Form>(mut self, password: impl IntoOption<String, Form>) -> Self {
        self.password = IntoOption::into_option(password);
        self
    }
    /// New phone number, digits only, together with `areacode`. An empty text removes the number.
    ///
    /// At most 32 characters.
    #[inline]
    pub fn mobile<Form>(mut self, mobile: impl IntoOption<String, Form>) -> Self {
        self.mobile = IntoOption::into_option(mobile);
        self
    }
    /// Country code of `mobile`, such as `0086` for mainland China; an empty text when the number is
    /// removed.
    ///
    /// At most 10 characters.
    #[inline]
    pub fn areacode<Form>(mut self, areacode: impl IntoOption<String, Form>) -> Self {
        self.areacode = IntoOption::into_option(areacode);
        self
    }
    /// New email address.
    ///
    /// At most 128 characters.
    #[inline]
    pub fn email<Form>(mut self, email: impl IntoOption<String, Form>) -> Self {
        self.email = IntoOption::into_option(email);
        self
    }
}

record!(UpdateUserByDomain {
    password: "password" => SENSITIVE_LENGTH_8_32,
    mobile: "mobile" => LENGTH_TO_32,
    areacode: "areacode" => LENGTH_TO_10,
    email: "email" => LENGTH_TO_128,
});

/// New role of a user.
///
/// Reference: section 4.2.4.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserRole {
    /// Role to give: `ADMIN` for an administrator, `OPERATOR` for an operator.
    ///
    /// Required; one of `ADMIN`, `OPERATOR`.
    pub role: PlatformRole,
}

impl UpdateUserRole {
    /// With its required fields.
    #[inline]
    pub fn new(role: impl Into<PlatformRole>) -> Self {
        Self { role: role.into() }
    }
}

record!(UpdateUserRole {
    role: "role" => REQUIRED,
});

/// New quotas of a user and whether they are enforced.
///
/// Reference: section 4.2.4.18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserSetting {
    /// Whether the quotas are enforced: `OPEN` turns the limits on, `CLOSE` turns them off.
    ///
    /// Required; one of `OPEN`, `CLOSE`.
    pub operation: UserSettingOperation,
    /// Resource quotas of a user.
    ///
    /// Required.
    pub settings: UserSettings,
}

impl UpdateUserSetting {
    /// With its required fields.
    #[inline]
    pub fn new(
        operation: impl Into<UserSettingOperation>,
        settings: UserSettings,
    ) -> Self {
        Self {
            operation: operation.into(),
            settings,
        }
    }
}

record!(UpdateUserSetting {
    operation: "operation" => REQUIRED,
    settings: "settings" => REQUIRED,
});

/// A user of the platform.
///
/// Reference: `GetUserRsp`, sections 4.2.4.5, 4.2.4.8.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id of the user on the platform.
    pub id: Option<String>,
    /// Name of the user, set at creation or taken over from IAM.
    pub name: Option<String>,
    /// Role on the platform: `ADMIN` for an administrator, `OPERATOR` for an operator.
    ///
    /// One of `ADMIN`, `OPERATOR`.
    pub role: Option<PlatformRole>,
    /// State of the user, such as `ACTIVE`.
    pub status: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Phone number of the user, digits only and without the country code.
    pub phone: Option<String>,
    /// Country code of `phone`, such as `0086` for mainland China.
    pub areacode: Option<String>,
    /// Whether the user owns the account.
    pub is_domain_owner: Option<bool>,
    /// When the user was created, in UTC.
    pub create_time: Option<Timestamp>,
    /// Whether the user has to change the password.
    pub pwd_status: Option<bool>,
    /// When the user was last changed, in UTC.
    pub update_time: Option<Timestamp>,
    /// Where a user comes from: created here, or imported from IAM.
    ///
    /// One of `PLATFORM`, `IAM`.
    pub source: Option<UserSource>,
}

record!(User {
    id: "id",
    name: "name",
    role: "role",
    status: "status",
    email: "email",
    phone: "phone",
    areacode: "areacode",
    is_domain_owner: "is_domain_owner",
    create_time: "create_time",
    pwd_status: "pwd_status",
    update_time: "update_time",
    source: "source",
});

/// Users of the platform.
///
/// Reference: section 4.2.4.5.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserList {
    /// Number of users.
    pub count: Option<i64>,
    /// Users with role, state and contact details.
    pub users: Option<Vec<User>>,
}

record!(UserList {
    count: "count",
    users: "users",
});

/// Whether a setting is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSettingOperation {
    /// `OPEN`
    Open,
    /// `CLOSE`
    Close,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(UserSettingOperation {
    Open = "OPEN",
    Close = "CLOSE",
});

/// Resource quotas of a user.
///
/// Reference: `UserSettingDto`, sections 4.2.4.4, 4.2.4.6, 4.2.4.18, 4.2.4.19.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserSettings {
    /// Number of jobs that the user may run at the same time.
    ///
    /// Required; 1 to 100.
    pub job_quota: Option<i64>,
    /// Days after which a job of the user times out.
    ///
    /// Required; 1 to 60.
    pub job_timeout: Option<i64>,
    /// CPU cores that jobs of the user may take.
    ///
    /// Required; 1 to 1024.
    pub cpu_quota: Option<i64>,
    /// Memory in GB that jobs of the user may take.
    ///
    /// Required; 1 to 1024.
    pub mem_quota: Option<i64>,
    /// Number of projects that the user may create.
    ///
    /// 0 to 20; default `2`.
    pub projects_per_user: Option<i64>,
}

impl UserSettings {
    /// With its required fields.
    #[inline]
    pub fn new(
        job_quota: i64,
        job_timeout: i64,
        cpu_quota: i64,
        mem_quota: i64,
    ) -> Self {
        Self {
            job_quota: Some(job_quota),
            job_timeout: Some(job_timeout),
            cpu_quota: Some(cpu_quota),
            mem_quota: Some(mem_quota),
            ..Default::default()
        }
    }
    /// Number of projects that the user may create.
    ///
    /// 0 to 20; default `2`.
    #[inline]
    pub fn projects_per_user(
        mut self,
        projects_per_user: impl Into<Option<i64>>,
    ) -> Self {
        self.projects_per_user = projects_per_user.into();
        self
    }
}

record!(UserSettings {
    job_quota: "job_quota" => REQUIRED_RANGE_1_100,
    job_timeout: "job_timeout" => REQUIRED_RANGE_1_60,
    cpu_quota: "cpu_quota" => REQUIRED_RANGE_1_1024,
    mem_quota: "mem_quota" => REQUIRED_RANGE_1_1024,
    projects_per_user: "projects_per_user" => RANGE_0_20,
});

/// Where a user comes from: created here, or imported from IAM.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSource {
    /// `PLATFORM`
    Platform,
    /// `IAM`
    Iam,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(UserSource {
    Platform = "PLATFORM",
    Iam = "IAM",
});

/// A verification code that a user received.
///
/// Reference: section 4.2.4.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateCode {
    /// Code that the user received or the virtual MFA device shows.
    ///
    /// Required; 6 to 8 characters.
    pub code: String,
    /// Verification method that delivered the code, as `list_mfa` gives it.
    ///
    /// Required; 1 to 128 characters.
    pub method: String,
}

impl ValidateCode {
    /// With its required fields.
    #[inline]
    pub fn new(code: impl Into<String>, method: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            method: method.into(),
        }
    }
}

record!(ValidateCode {
    code: "code" => REQUIRED_SENSITIVE_LENGTH_6_8,
    method: "method" => REQUIRED_LENGTH_1_128,
});

/// How a user is verified: by text message, mail or a virtual MFA device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationMethod {
    /// `sms`
    Sms,
    /// `email`
    Email,
    /// `vmfa`
    Vmfa,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(VerificationMethod {
    Sms = "sms",
    Email = "email",
    Vmfa = "vmfa",
});

/// Proof that a user passed verification.
///
/// Reference: section 4.2.4.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationTicket {
    /// Ticket to pass to `update_user` or `change_password`.
    pub ticket: Option<String>,
}

record!(VerificationTicket {
    ticket: "ticket" => SENSITIVE,
});

static LENGTH_1_10: Rule = Rule::NONE.length(1, 10);
static LENGTH_1_128: Rule = Rule::NONE.length(1, 128);
static LENGTH_5_32: Rule = Rule::NONE.length(5, 32);
static LENGTH_TO_10: Rule = Rule::NONE.length(0, 10);
static LENGTH_TO_128: Rule = Rule::NONE.length(0, 128);
static LENGTH_TO_32: Rule = Rule::NONE.length(0, 32);
static RANGE_0_20: Rule = Rule::NONE.range(0.0, 20.0);
static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_LENGTH_1_128: Rule = Rule::NONE.required().length(1, 128);
static REQUIRED_LENGTH_1_64: Rule = Rule::NONE.required().length(1, 64);
static REQUIRED_RANGE_1_100: Rule = Rule::NONE.required().range(1.0, 100.0);
static REQUIRED_RANGE_1_1024: Rule = Rule::NONE.required().range(1.0, 1024.0);
static REQUIRED_RANGE_1_60: Rule = Rule::NONE.required().range(1.0, 60.0);
static REQUIRED_SENSITIVE_LENGTH_6_8: Rule = Rule::NONE
    .required()
    .sensitive()
    .length(6, 8);
static REQUIRED_SENSITIVE_LENGTH_8_32: Rule = Rule::NONE
    .required()
    .sensitive()
    .length(8, 32);
static REQUIRED_SENSITIVE_LENGTH_TO_128: Rule = Rule::NONE
    .required()
    .sensitive()
    .length(0, 128);
static SENSITIVE: Rule = Rule::NONE.sensitive();
static SENSITIVE_LENGTH_6_8: Rule = Rule::NONE.sensitive().length(6, 8);
static SENSITIVE_LENGTH_8_32: Rule = Rule::NONE.sensitive().length(8, 32);
static SENSITIVE_LENGTH_TO_1024: Rule = Rule::NONE.sensitive().length(0, 1024);
