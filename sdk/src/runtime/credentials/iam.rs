//! IAM: a token for a user's password (reference 3.2), and the id of a project (7.4).

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderName};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::exchange::exchange;
use super::{CredentialsContext, Identity, IdentityFuture, ProvideCredentials};
use crate::runtime::client::skew;
use crate::runtime::error::CredentialsError;
use crate::runtime::secret::Secret;
use crate::runtime::signing::{Payload, Unsigned};
use crate::runtime::timestamp::Timestamp;

/// The header in which IAM answers with the token.
const SUBJECT_TOKEN: HeaderName = HeaderName::from_static("x-subject-token");
/// How long a token lasts if IAM does not say (reference 3.3).
const TOKEN_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

const LOGIN: &str = "login to IAM";
const LOOKUP: &str = "lookup of the project id";

/// A user's name, account (domain) and password.
#[derive(Debug)]
pub(super) struct PasswordLogin {
    pub(super) user: String,
    pub(super) domain: String,
    pub(super) password: Secret,
}

impl ProvideCredentials for PasswordLogin {
    fn identity<'a>(&'a self, context: &'a CredentialsContext) -> IdentityFuture<'a> {
        Box::pin(self.login(context))
    }
}

impl PasswordLogin {
    async fn login(&self, context: &CredentialsContext) -> Result<Identity, CredentialsError> {
        let url = context.iam().join("/v3/auth/tokens");
        let text = self.body(context).to_string();
        let build = || {
            let request = context.http().post(url.clone()).header(CONTENT_TYPE, "application/json");
            Ok(request.body(text.clone()))
        };
        let (headers, body) = exchange(LOGIN, Some(&self.password), context, false, build).await?;
        let Some(token) = subject_token(&headers) else {
            let problem = "IAM answered with success, but without a token in `X-Subject-Token`";
            return Err(CredentialsError::unexpected(LOGIN, &headers, problem));
        };
        let now = context.clock().now();
        let end = token_end(&body).map(|end| skew::by_this_clock(end, &headers, now));
        if end.is_none() {
            tracing::debug!("IAM did not say when the token ends; taking the documented 24 hours");
        }
        Ok(Identity::token(token).with_expiry(end.unwrap_or(now + TOKEN_LIFE)))
    }

    /// The token's scope is the client's project: by id if there is one, else by name.
    fn body(&self, context: &CredentialsContext) -> serde_json::Value {
        let project = match context.project_id() {
            Some(id) => json!({ "id": id }),
            None => json!({ "name": context.project_name() }),
        };
        let user = json!({ "name": self.user, "password": self.password.expose(), "domain": { "name": self.domain } });
        json!({
            "auth": {
                "identity": { "methods": ["password"], "password": { "user": user } },
                "scope": { "project": project },
            }
        })
    }
}

fn subject_token(headers: &HeaderMap) -> Option<Secret> {
    let token = headers.get(SUBJECT_TOKEN)?.to_str().ok()?.trim();
    Some(Secret::from(token)).filter(|token| !token.is_empty())
}

/// When a login's answer says that the token ends.
fn token_end(body: &[u8]) -> Option<SystemTime> {
    let answer: Value = serde_json::from_slice(body).ok()?;
    Timestamp::deserialize(answer.pointer("/token/expires_at")?).ok()?.to_system_time()
}

struct Project {
    id: String,
    name: String,
}

/// The projects of a lookup's answer.
fn projects(body: &[u8]) -> Option<Vec<Project>> {
    let answer: Value = serde_json::from_slice(body).ok()?;
    let projects = answer.get("projects")?.as_array()?.iter();
    let text = |project: &Value, key| Some(project.get(key)?.as_str()?.to_owned());
    projects.map(|project| Some(Project { id: text(project, "id")?, name: text(project, "name")? })).collect()
}

/// The id of the project named `name`, which for a region's own project is the region's name (reference 7.4).
///
/// # Errors
///
/// If IAM fails, or no project, or more than one, has that name.
pub async fn lookup_project_id(
    context: &CredentialsContext,
    identity: &Identity,
    name: &str,
) -> Result<String, CredentialsError> {
    let query = utf8_percent_encode(name, NON_ALPHANUMERIC);
    let url = context.iam().join(&format!("/v3/projects?name={query}"));
    let build = || {
        let mut headers = HeaderMap::new();
        let request = Unsigned {
            method: &http::Method::GET,
            url: &url,
            headers: &mut headers,
            payload: Payload::Bytes(b""),
            project_id: None,
        };
        identity.authorize(request, context.now())?;
        Ok(context.http().get(url.clone()).headers(headers))
    };
    let (headers, body) = exchange(LOOKUP, None, context, identity.is_signing(), build).await?;
    let Some(projects) = projects(&body) else {
        return Err(CredentialsError::unexpected(LOOKUP, &headers, "IAM's answer is no list of projects"));
    };
    // IAM filters, but by what rule it does not say.
    single(projects.into_iter().filter(|project| project.name == name).collect(), name)
}

fn single(mut projects: Vec<Project>, name: &str) -> Result<String, CredentialsError> {
    const ADVICE: &str = "give the client a project id (console: My Credentials, API Credentials)";
    match (projects.pop(), projects.len()) {
        (Some(project), 0) => Ok(project.id),
        (Some(last), _) => {
            let ids: Vec<&str> = projects.iter().chain([&last]).map(|project| project.id.as_str()).collect();
            let ids = ids.join(", ");
            Err(CredentialsError::project(format!("{LOOKUP}: several are named {name:?} ({ids}): {ADVICE}")))
        }
        (None, _) => Err(CredentialsError::project(format!(
            "{LOOKUP}: the account has no project named {name:?} that these credentials may see: check the region, or {ADVICE}"
        ))),
    }
}

#[cfg(test)]
mod tests;
