// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::Timestamp;
use crate::runtime::record::{IntoOption, Rule, open_enum, record};

/// Identity and scope of a token request.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamAuth {
    /// How the user proves who they are.
    ///
    /// Required.
    pub identity: IamIdentity,
    /// What the token is good for; without it, everything the user may do in the account.
    pub scope: Option<IamScope>,
}

impl IamAuth {
    /// With its required fields.
    #[inline]
    pub fn new(identity: IamIdentity) -> Self {
        Self {
            identity,
            ..Default::default()
        }
    }
    /// What the token is good for; without it, everything the user may do in the account.
    #[inline]
    pub fn scope(mut self, scope: impl Into<Option<IamScope>>) -> Self {
        self.scope = scope.into();
        self
    }
}

record!(IamAuth {
    identity: "identity" => REQUIRED,
    scope: "scope",
});

/// Way to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IamAuthMethod {
    /// `password`
    Password,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(IamAuthMethod {
    Password = "password",
});

/// A service in the catalogue.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamCatalogEntry {
    /// Id of the service.
    pub id: Option<String>,
    /// Name of the service.
    pub name: Option<String>,
    /// Type of the service.
    pub type_: Option<String>,
    /// Where the service is reached.
    pub endpoints: Option<Vec<IamEndpoint>>,
}

record!(IamCatalogEntry {
    id: "id",
    name: "name",
    type_: "type",
    endpoints: "endpoints",
});

/// An account, by name.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamDomainRef {
    /// Name of the account the user belongs to.
    ///
    /// Required.
    pub name: String,
}

impl IamDomainRef {
    /// With its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

record!(IamDomainRef {
    name: "name" => REQUIRED,
});

/// An address of a service.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamEndpoint {
    /// Id of the endpoint.
    pub id: Option<String>,
    /// Who the endpoint is for, such as `public`.
    pub interface: Option<String>,
    /// Region of the endpoint.
    pub region: Option<String>,
    /// Id of the region.
    pub region_id: Option<String>,
    /// Address of the endpoint.
    pub url: Option<String>,
}

record!(IamEndpoint {
    id: "id",
    interface: "interface",
    region: "region",
    region_id: "region_id",
    url: "url",
});

/// How the user proves who they are.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamIdentity {
    /// Ways of proof; `password` for a user name with a password.
    ///
    /// Required.
    pub methods: Vec<IamAuthMethod>,
    /// Proof by password.
    ///
    /// Required.
    pub password: IamPasswordIdentity,
}

impl IamIdentity {
    /// With its required fields.
    #[inline]
    pub fn new(
        methods: impl IntoIterator<Item = impl Into<IamAuthMethod>>,
        password: IamPasswordIdentity,
    ) -> Self {
        Self {
            methods: methods.into_iter().map(Into::into).collect(),
            password,
        }
    }
}

record!(IamIdentity {
    methods: "methods" => REQUIRED,
    password: "password" => REQUIRED,
});

/// Addresses of a resource and of the pages beside it.
///
/// Reference: section 7.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamLinks {
    /// Address of the resource itself.
    pub self_: Option<String>,
    /// Address of the next page; null on the last.
    pub next: Option<String>,
    /// Address of the page before; null on the first.
    pub previous: Option<String>,
}

record!(IamLinks {
    self_: "self",
    next: "next",
    previous: "previous",
});

/// Proof by password.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamPasswordIdentity {
    /// The user that signs in.
    ///
    /// Required.
    pub user: IamPasswordUser,
}

impl IamPasswordIdentity {
    /// With its required fields.
    #[inline]
    pub fn new(user: IamPasswordUser) -> Self {
        Self { user }
    }
}

record!(IamPasswordIdentity {
    user: "user" => REQUIRED,
});

/// The user that signs in.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamPasswordUser {
    /// Name of the IAM user.
    ///
    /// Required.
    pub name: String,
    /// Password of the user.
    ///
    /// Required.
    pub password: String,
    /// An account, by name.
    ///
    /// Required.
    pub domain: IamDomainRef,
}

impl IamPasswordUser {
    /// With its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        password: impl Into<String>,
        domain: IamDomainRef,
    ) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            domain,
        }
    }
}

record!(IamPasswordUser {
    name: "name" => REQUIRED,
    password: "password" => REQUIRED_SENSITIVE,
    domain: "domain" => REQUIRED,
});

/// A project of the account. Its id is the `project_id` of every EIHealth request.
///
/// Reference: section 7.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamProject {
    /// Id of the project.
    pub id: Option<String>,
    /// Name of the project, usually the region.
    pub name: Option<String>,
    /// What the project is for.
    pub description: Option<String>,
    /// Id of the account that owns it.
    pub domain_id: Option<String>,
    /// Id of the project or account above it.
    pub parent_id: Option<String>,
    /// Whether it is an account rather than a project.
    pub is_domain: Option<bool>,
    /// Whether the project can be used.
    pub enabled: Option<bool>,
    /// Addresses of a resource and of the pages beside it.
    pub links: Option<IamLinks>,
}

record!(IamProject {
    id: "id",
    name: "name",
    description: "description",
    domain_id: "domain_id",
    parent_id: "parent_id",
    is_domain: "is_domain",
    enabled: "enabled",
    links: "links",
});

/// Projects of the account.
///
/// Reference: section 7.4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamProjectList {
    /// The projects the user may see.
    pub projects: Option<Vec<IamProject>>,
    /// Addresses of a resource and of the pages beside it.
    pub links: Option<IamLinks>,
}

record!(IamProjectList {
    projects: "projects",
    links: "links",
});

/// The project a token is good for, by id or by name.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamProjectScope {
    /// Id of the project; the name is not needed beside it.
    pub id: Option<String>,
    /// Name of the project, usually the region, such as `cn-north-4`.
    pub name: Option<String>,
}

impl IamProjectScope {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// Id of the project; the name is not needed beside it.
    #[inline]
    pub fn id<Form>(mut self, id: impl IntoOption<String, Form>) -> Self {
        self.id = IntoOption::into_option(id);
        self
    }
    /// Name of the project, usually the region, such as `cn-north-4`.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        self.name = IntoOption::into_option(name);
        self
    }
}

record!(IamProjectScope {
    id: "id",
    name: "name",
});

/// What the token is good for; without it, everything the user may do in the account.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamScope {
    /// The project a token is good for, by id or by name.
    pub project: Option<IamProjectScope>,
}

impl IamScope {
    /// Without any field.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
    /// The project a token is good for, by id or by name.
    #[inline]
    pub fn project(mut self, project: impl Into<Option<IamProjectScope>>) -> Self {
        self.project = project.into();
        self
    }
}

record!(IamScope {
    project: "project",
});

/// What a token is good for, and until when.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamToken {
    /// When the token ends.
    pub expires_at: Option<Timestamp>,
    /// When the token was issued.
    pub issued_at: Option<Timestamp>,
    /// How the user proved who they are.
    pub methods: Option<Vec<String>>,
    /// The user a token stands for.
    pub user: Option<IamTokenUser>,
    /// The project a token is good for.
    pub project: Option<IamTokenProject>,
    /// Roles of the user in the scope.
    pub roles: Option<Vec<IamTokenRole>>,
    /// Services the token opens, where the identity service lists them.
    pub catalog: Option<Vec<IamCatalogEntry>>,
}

record!(IamToken {
    expires_at: "expires_at",
    issued_at: "issued_at",
    methods: "methods",
    user: "user",
    project: "project",
    roles: "roles",
    catalog: "catalog",
});

/// A new token; its text stands in the `X-Subject-Token` header.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamTokenAnswer {
    /// What a token is good for, and until when.
    pub token: Option<IamToken>,
}

record!(IamTokenAnswer {
    token: "token",
});

/// An account.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamTokenDomain {
    /// Id of the account.
    pub id: Option<String>,
    /// Name of the account.
    pub name: Option<String>,
}

record!(IamTokenDomain {
    id: "id",
    name: "name",
});

/// The project a token is good for.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamTokenProject {
    /// Id of the project.
    pub id: Option<String>,
    /// Name of the project.
    pub name: Option<String>,
    /// An account.
    pub domain: Option<IamTokenDomain>,
}

record!(IamTokenProject {
    id: "id",
    name: "name",
    domain: "domain",
});

/// A role of the user.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamTokenRole {
    /// Id of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
}

record!(IamTokenRole {
    id: "id",
    name: "name",
});

/// The user a token stands for.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamTokenUser {
    /// Id of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// An account.
    pub domain: Option<IamTokenDomain>,
    /// When the password ends; empty if it does not.
    pub password_expires_at: Option<Timestamp>,
}

record!(IamTokenUser {
    id: "id",
    name: "name",
    domain: "domain",
    password_expires_at: "password_expires_at",
});

/// Who signs in, and what the token is to be good for.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeystoneCreateUserTokenByPassword {
    /// Identity and scope of a token request.
    ///
    /// Required.
    pub auth: IamAuth,
}

impl KeystoneCreateUserTokenByPassword {
    /// With its required fields.
    #[inline]
    pub fn new(auth: IamAuth) -> Self {
        Self { auth }
    }
}

record!(KeystoneCreateUserTokenByPassword {
    auth: "auth" => REQUIRED,
});

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_SENSITIVE: Rule = Rule::NONE.required().sensitive();
