// Generated from spec/ by `cargo xtask regen`. Do not edit.

use serde::de::MapAccess;
use crate::Timestamp;
use crate::runtime::record::{Record, Rule, Visit, open_enum, read, record};

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
    pub fn new(identity: IamIdentity) -> Self {
        Self {
            identity,
            ..Self::default()
        }
    }
    /// What the token is good for; without it, everything the user may do in the account.
    pub fn scope(mut self, scope: IamScope) -> Self {
        self.scope = Some(scope);
        self
    }
}

impl Record for IamAuth {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("identity", &self.identity, &REQUIRED)?;
        visitor.field("scope", &self.scope, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "identity" => read(&mut self.identity, map)?,
            "scope" => read(&mut self.scope, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamAuth);

/// Way to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IamAuthMethod {
    /// `password`
    Password,
    /// A value that the reference doesn't list.
    Unknown(String),
}

open_enum!(IamAuthMethod { Password = "password", });

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

impl Record for IamCatalogEntry {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("type", &self.type_, &Rule::NONE)?;
        visitor.field("endpoints", &self.endpoints, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "type" => read(&mut self.type_, map)?,
            "endpoints" => read(&mut self.endpoints, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamCatalogEntry);

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
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Record for IamDomainRef {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamDomainRef);

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

impl Record for IamEndpoint {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("interface", &self.interface, &Rule::NONE)?;
        visitor.field("region", &self.region, &Rule::NONE)?;
        visitor.field("region_id", &self.region_id, &Rule::NONE)?;
        visitor.field("url", &self.url, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "interface" => read(&mut self.interface, map)?,
            "region" => read(&mut self.region, map)?,
            "region_id" => read(&mut self.region_id, map)?,
            "url" => read(&mut self.url, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamEndpoint);

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

impl Record for IamIdentity {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("methods", &self.methods, &REQUIRED)?;
        visitor.field("password", &self.password, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "methods" => read(&mut self.methods, map)?,
            "password" => read(&mut self.password, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamIdentity);

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

impl Record for IamLinks {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("self", &self.self_, &Rule::NONE)?;
        visitor.field("next", &self.next, &Rule::NONE)?;
        visitor.field("previous", &self.previous, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "self" => read(&mut self.self_, map)?,
            "next" => read(&mut self.next, map)?,
            "previous" => read(&mut self.previous, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamLinks);

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
    pub fn new(user: IamPasswordUser) -> Self {
        Self { user }
    }
}

impl Record for IamPasswordIdentity {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("user", &self.user, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "user" => read(&mut self.user, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamPasswordIdentity);

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

impl Record for IamPasswordUser {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("name", &self.name, &REQUIRED)?;
        visitor.field("password", &self.password, &REQUIRED_SENSITIVE)?;
        visitor.field("domain", &self.domain, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "name" => read(&mut self.name, map)?,
            "password" => read(&mut self.password, map)?,
            "domain" => read(&mut self.domain, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamPasswordUser);

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

impl Record for IamProject {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("description", &self.description, &Rule::NONE)?;
        visitor.field("domain_id", &self.domain_id, &Rule::NONE)?;
        visitor.field("parent_id", &self.parent_id, &Rule::NONE)?;
        visitor.field("is_domain", &self.is_domain, &Rule::NONE)?;
        visitor.field("enabled", &self.enabled, &Rule::NONE)?;
        visitor.field("links", &self.links, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "description" => read(&mut self.description, map)?,
            "domain_id" => read(&mut self.domain_id, map)?,
            "parent_id" => read(&mut self.parent_id, map)?,
            "is_domain" => read(&mut self.is_domain, map)?,
            "enabled" => read(&mut self.enabled, map)?,
            "links" => read(&mut self.links, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamProject);

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

impl Record for IamProjectList {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("projects", &self.projects, &Rule::NONE)?;
        visitor.field("links", &self.links, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "projects" => read(&mut self.projects, map)?,
            "links" => read(&mut self.links, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamProjectList);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the project; the name is not needed beside it.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Name of the project, usually the region, such as `cn-north-4`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Record for IamProjectScope {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamProjectScope);

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
    pub fn new() -> Self {
        Self::default()
    }
    /// The project a token is good for, by id or by name.
    pub fn project(mut self, project: IamProjectScope) -> Self {
        self.project = Some(project);
        self
    }
}

impl Record for IamScope {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("project", &self.project, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "project" => read(&mut self.project, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamScope);

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

impl Record for IamToken {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("expires_at", &self.expires_at, &Rule::NONE)?;
        visitor.field("issued_at", &self.issued_at, &Rule::NONE)?;
        visitor.field("methods", &self.methods, &Rule::NONE)?;
        visitor.field("user", &self.user, &Rule::NONE)?;
        visitor.field("project", &self.project, &Rule::NONE)?;
        visitor.field("roles", &self.roles, &Rule::NONE)?;
        visitor.field("catalog", &self.catalog, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "expires_at" => read(&mut self.expires_at, map)?,
            "issued_at" => read(&mut self.issued_at, map)?,
            "methods" => read(&mut self.methods, map)?,
            "user" => read(&mut self.user, map)?,
            "project" => read(&mut self.project, map)?,
            "roles" => read(&mut self.roles, map)?,
            "catalog" => read(&mut self.catalog, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamToken);

/// A new token; its text stands in the `X-Subject-Token` header.
///
/// Reference: section 3.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamTokenAnswer {
    /// What a token is good for, and until when.
    pub token: Option<IamToken>,
}

impl Record for IamTokenAnswer {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("token", &self.token, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "token" => read(&mut self.token, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamTokenAnswer);

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

impl Record for IamTokenDomain {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamTokenDomain);

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

impl Record for IamTokenProject {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("domain", &self.domain, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "domain" => read(&mut self.domain, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamTokenProject);

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

impl Record for IamTokenRole {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamTokenRole);

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

impl Record for IamTokenUser {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("id", &self.id, &Rule::NONE)?;
        visitor.field("name", &self.name, &Rule::NONE)?;
        visitor.field("domain", &self.domain, &Rule::NONE)?;
        visitor.field("password_expires_at", &self.password_expires_at, &Rule::NONE)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "id" => read(&mut self.id, map)?,
            "name" => read(&mut self.name, map)?,
            "domain" => read(&mut self.domain, map)?,
            "password_expires_at" => read(&mut self.password_expires_at, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(IamTokenUser);

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
    pub fn new(auth: IamAuth) -> Self {
        Self { auth }
    }
}

impl Record for KeystoneCreateUserTokenByPassword {
    fn visit<V: Visit>(&self, visitor: &mut V) -> Result<(), V::Error> {
        visitor.field("auth", &self.auth, &REQUIRED)?;
        Ok(())
    }
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "auth" => read(&mut self.auth, map)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

record!(KeystoneCreateUserTokenByPassword);

static REQUIRED: Rule = Rule::NONE.required();
static REQUIRED_SENSITIVE: Rule = Rule::NONE.required().sensitive();
