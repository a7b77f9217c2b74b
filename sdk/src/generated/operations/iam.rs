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
    /// Get a user token by password.
    ///
    /// Signs a user in with name and password. The token is good for 24 hours; keep it rather than asking
    /// for one with every request.
    ///
    /// `POST /v3/auth/tokens`
    ///
    /// Reference: section 3.3 认证鉴权.
    ///
    /// - `body`: Who signs in, and what the token is to be good for.
    pub fn keystone_create_user_token_by_password(
        &self,
        body: types::KeystoneCreateUserTokenByPassword,
    ) -> KeystoneCreateUserTokenByPassword {
        KeystoneCreateUserTokenByPassword(
            Call::new(self, &KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD, reply::json)
                .json(body, &REQUIRED),
        )
    }
    /// List the projects of the account.
    ///
    /// Finds the project id that every EIHealth request needs: ask for the project named like the region.
    ///
    /// `GET /v3/projects`
    ///
    /// Reference: section 7.4 获取项目 ID.
    pub fn keystone_list_projects(&self) -> KeystoneListProjects {
        KeystoneListProjects(Call::new(self, &KEYSTONE_LIST_PROJECTS, reply::json))
    }
}

pub(crate) static KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD: Operation = Operation {
    id: "keystone_create_user_token_by_password",
    method: Method::POST,
    path: "/v3/auth/tokens",
    service: Service::Iam,
    authenticated: false,
    answers_secrets: false,
};

/// Request of [`Client::keystone_create_user_token_by_password`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeystoneCreateUserTokenByPassword(Call<types::IamTokenAnswer>);

operation!(KeystoneCreateUserTokenByPassword, types::IamTokenAnswer);

pub(crate) static KEYSTONE_LIST_PROJECTS: Operation = Operation {
    id: "keystone_list_projects",
    method: Method::GET,
    path: "/v3/projects",
    service: Service::Iam,
    authenticated: true,
    answers_secrets: false,
};

/// Request of [`Client::keystone_list_projects`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeystoneListProjects(Call<types::IamProjectList>);

impl KeystoneListProjects {
    /// Name of the project, usually the region, such as `cn-north-4`. Without it, every project is
    /// returned.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0 = self.0.query::<String>("name", name.into(), &Rule::NONE);
        self
    }
}

operation!(KeystoneListProjects, types::IamProjectList);

static REQUIRED: Rule = Rule::NONE.required();
