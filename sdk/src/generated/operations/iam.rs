// Generated from spec/ by `cargo xtask regen`. Do not edit.

use crate::runtime::record::{IntoOption, Rule};
use crate::runtime::call::{Call, Operation, Repeat, Request, operation, reply};
use crate::runtime::client::Client;
use http::Method;
#[allow(unused_imports)]
use crate::runtime::call::{Download, Upload};
#[allow(unused_imports)]
use crate::generated::{CATALOGUE, types};

/// # IAM
///
/// Tokens and projects from the identity service, for signing in.
impl Client {
    /// Get a user token by password.
    ///
    /// Signs a user in with name and password. The token is good for 24 hours; keep it rather than asking
    /// for one with every request.
    ///
    /// - `body`: Who signs in, and what the token is to be good for.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use eihealth::types::{
    ///     IamAuth, IamAuthMethod, IamDomainRef, IamIdentity, IamPasswordIdentity,
    ///     IamPasswordUser, IamProjectScope, IamScope, KeystoneCreateUserTokenByPassword,
    /// };
    ///
    /// let body = KeystoneCreateUserTokenByPassword::new(
    ///     IamAuth::new(IamIdentity::new(
    ///         [IamAuthMethod::Password],
    ///         IamPasswordIdentity::new(IamPasswordUser::new(
    ///             "lab-bot",
    ///             "example-password-1!",
    ///             IamDomainRef::new("genome-lab"),
    ///         )),
    ///     ))
    ///     .scope(IamScope::new().project(IamProjectScope::new().name("cn-north-4"))),
    /// );
    /// let answer = client.keystone_create_user_token_by_password(body).await?;
    /// println!("{:?}", answer.token);
    /// # Ok(()) }
    /// ```
    ///
    /// `POST /v3/auth/tokens`
    ///
    /// Reference: section [3.3 认证鉴权](https://support.huaweicloud.com/api-eihealth/eihealth_33_0010.html).
    #[inline]
    pub fn keystone_create_user_token_by_password(
        &self,
        body: types::KeystoneCreateUserTokenByPassword,
    ) -> KeystoneCreateUserTokenByPasswordRequest {
        let mut request = Request::new(self, &KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD);
        request.json(&body, &REQUIRED);
        KeystoneCreateUserTokenByPasswordRequest(Call::new(request, reply::json))
    }
    /// List the projects of the account.
    ///
    /// Finds the project id that every EIHealth request needs: ask for the project named like the region.
    ///
    /// ```no_run
    /// # async fn sample(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.keystone_list_projects().await?;
    /// println!("{:?}", answer.projects);
    /// # Ok(()) }
    /// ```
    ///
    /// `GET /v3/projects`
    ///
    /// Reference: section [7.4 获取项目
    /// ID](https://support.huaweicloud.com/api-eihealth/eihealth_33_0044.html).
    #[inline]
    pub fn keystone_list_projects(&self) -> KeystoneListProjectsRequest {
        let request = Request::new(self, &KEYSTONE_LIST_PROJECTS);
        KeystoneListProjectsRequest(Call::new(request, reply::json))
    }
}

pub(crate) static KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD: Operation = Operation::new(
        "keystone_create_user_token_by_password",
        Method::POST,
        "/v3/auth/tokens",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::Iam)
    .anonymous();

/// Get a user token by password: the request of [`Client::keystone_create_user_token_by_password`].
///
/// Answers with [`IamTokenAnswer`](crate::types::IamTokenAnswer).
///
/// `POST /v3/auth/tokens`
///
/// Reference: section [3.3 认证鉴权](https://support.huaweicloud.com/api-eihealth/eihealth_33_0010.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeystoneCreateUserTokenByPasswordRequest(Call<types::IamTokenAnswer>);

operation!(KeystoneCreateUserTokenByPasswordRequest, types::IamTokenAnswer);

pub(crate) static KEYSTONE_LIST_PROJECTS: Operation = Operation::new(
        "keystone_list_projects",
        Method::GET,
        "/v3/projects",
        Repeat::Safe,
        &CATALOGUE,
    )
    .at(crate::runtime::endpoints::Service::Iam);

/// List the projects of the account: the request of [`Client::keystone_list_projects`].
///
/// Answers with [`IamProjectList`](crate::types::IamProjectList).
///
/// `GET /v3/projects`
///
/// Reference: section [7.4 获取项目
/// ID](https://support.huaweicloud.com/api-eihealth/eihealth_33_0044.html).
#[derive(Clone)]
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeystoneListProjectsRequest(Call<types::IamProjectList>);

impl KeystoneListProjectsRequest {
    /// Name of the project, usually the region, such as `cn-north-4`. Without it, every project is
    /// returned.
    #[inline]
    pub fn name<Form>(mut self, name: impl IntoOption<String, Form>) -> Self {
        let given: Option<String> = IntoOption::into_option(name);
        match given {
            Some(name) => self.0.request.query::<String>("name", name, &Rule::NONE),
            None => self.0.request.unset("query", "name"),
        }
        self
    }
}

operation!(KeystoneListProjectsRequest, types::IamProjectList);

static REQUIRED: Rule = Rule::NONE.required();
