//! The metadata service of a cloud server: temporary keys of the agency that the server was given.

use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::Value;

use super::exchange::receive;
use super::{CredentialsContext, Identity, IdentityFuture, ProvideCredentials};
use crate::runtime::call::Broken;
use crate::runtime::client::{http_client_builder, skew};
use crate::runtime::endpoints::BaseUrl;
use crate::runtime::error::{ConfigError, CredentialsError};
use crate::runtime::input::{Form, fault};
use crate::runtime::secret::Secret;
use crate::runtime::timestamp::Timestamp;

/// Where a token for the service itself is had; servers with the older form of the service don't know it.
const TOKEN_PATH: &str = "/meta-data/latest/api/token";
const KEY_PATH: &str = "/openstack/latest/securitykey";
const TOKEN_HEADER: &str = "x-metadata-token";
const TOKEN_LIFE_HEADER: &str = "x-metadata-token-ttl-seconds";
/// How long a token is asked for.
const TOKEN_LIFE: Duration = Duration::from_secs(6 * 60 * 60);
/// How long before its end a token is not used any more.
const TOKEN_MARGIN: Duration = Duration::from_secs(60);
/// How long one request may take: the service is on the same machine, or there is none.
const LIMIT: Duration = Duration::from_secs(3);
/// How long a key is used whose end can't be read.
const UNKNOWN_LIFE: Duration = Duration::from_secs(5 * 60);
/// More than any answer has.
const MAX_ANSWER: usize = 64 * 1024;

/// Keys from the metadata service. The client keeps and renews them as any identity that ends.
pub(crate) struct MetadataService {
    base: BaseUrl,
    /// What was looked at before, for the error if there is nothing here either.
    looked: Vec<String>,
    /// Of its own: what is on the same machine must not be looked for behind a proxy.
    http: OnceLock<reqwest::Client>,
    token: Mutex<Option<Token>>,
    /// There have been keys, so this is a cloud server with an agency.
    served: OnceLock<()>,
}

#[derive(Clone)]
struct Token {
    value: Secret,
    ends: SystemTime,
}

/// What went wrong: what it means, and whether a moment later it may be better.
struct Trouble {
    problem: String,
    status: Option<StatusCode>,
    source: Option<reqwest::Error>,
}

impl Trouble {
    fn new(problem: impl Into<String>) -> Self {
        Self { problem: problem.into(), status: None, source: None }
    }
}

impl From<reqwest::Error> for Trouble {
    fn from(error: reqwest::Error) -> Self {
        let problem = match error.is_timeout() {
            true => format!("no answer within {LIMIT:?}"),
            false => "not reached".to_owned(),
        };
        Self { problem, status: None, source: Some(error.without_url()) }
    }
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).trim().to_owned()
    }

    fn trouble(&self, what: &str) -> Trouble {
        let said = crate::runtime::error::shorten(&self.text(), 200).into_owned();
        let said = if said.is_empty() { said } else { format!(": {said}") };
        Trouble {
            problem: format!("{what} was answered {}{said}", self.status.as_u16()),
            status: Some(self.status),
            source: None,
        }
    }

    /// Whether it says that the server has no agency, which a new token can't mend.
    fn lacks_agency(&self) -> bool {
        self.status == StatusCode::NOT_FOUND || self.text().to_lowercase().contains("agency")
    }
}

struct Key {
    access: String,
    secret: Secret,
    securitytoken: Secret,
    expires_at: Timestamp,
}

impl Key {
    fn read(body: &[u8]) -> Option<Self> {
        let answer: Value = serde_json::from_slice(body).ok()?;
        let credential = answer.get("credential")?;
        let text = |key| credential.get(key)?.as_str();
        Some(Self {
            access: text("access")?.to_owned(),
            secret: Secret::from(text("secret")?),
            securitytoken: Secret::from(text("securitytoken")?),
            expires_at: credential
                .get("expires_at")
                .and_then(|end| Timestamp::deserialize(end).ok())
                .unwrap_or_default(),
        })
    }
}

impl MetadataService {
    pub(crate) fn new(url: &str, looked: Vec<String>) -> Result<Self, ConfigError> {
        Ok(Self {
            base: BaseUrl::parse_setting("metadata_service", url)?,
            looked,
            http: OnceLock::new(),
            token: Mutex::default(),
            served: OnceLock::new(),
        })
    }

    fn http(&self) -> Result<&reqwest::Client, Trouble> {
        if let Some(http) = self.http.get() {
            return Ok(http);
        }
        let http = http_client_builder().no_proxy().connect_timeout(LIMIT).timeout(LIMIT).build()?;
        Ok(self.http.get_or_init(|| http))
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Result<Answer, Trouble> {
        let (status, headers, read) = receive(request, MAX_ANSWER).await?;
        match read.broken {
            None => Ok(Answer { status, headers, body: read.bytes }),
            Some(Broken::Off(error)) => Err(error.into()),
            Some(broken) => Err(Trouble::new(broken.to_string())),
        }
    }

    fn url(&self, path: &str) -> reqwest::Url {
        self.base.join(path)
    }

    fn kept_token(&self) -> std::sync::MutexGuard<'_, Option<Token>> {
        // set as a whole, so a panic elsewhere does no harm to it
        self.token.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token for the next request; none where the service has no tokens.
    async fn token(&self, now: SystemTime) -> Result<Option<Secret>, Trouble> {
        if let Some(token) = self.kept_token().as_ref().filter(|token| now + TOKEN_MARGIN < token.ends) {
            return Ok(Some(token.value.clone()));
        }
        let life = TOKEN_LIFE.as_secs().to_string();
        let request = self.http()?.put(self.url(TOKEN_PATH)).header(TOKEN_LIFE_HEADER, life);
        let answer = self.send(request.header(http::header::CONTENT_LENGTH, 0)).await?;
        match answer.status {
            StatusCode::OK => {
                let value = answer.text();
                if let Some(fault) = fault(&value, Form::Visible) {
                    return Err(Trouble::new(format!("the token that it gave {fault}")));
                }
                let value = Secret::from(value);
                *self.kept_token() = Some(Token { value: value.clone(), ends: now + TOKEN_LIFE });
                Ok(Some(value))
            }
            // as the vendor's SDKs have it
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED | StatusCode::SERVICE_UNAVAILABLE => {
                Ok(None)
            }
            _ => Err(answer.trouble("the request for a token")),
        }
    }

    async fn ask(&self, token: Option<&Secret>) -> Result<Answer, Trouble> {
        let mut request = self.http()?.get(self.url(KEY_PATH));
        if let Some(token) = token {
            request = request.header(TOKEN_HEADER, token.expose());
        }
        self.send(request).await
    }

    async fn key(&self, context: &CredentialsContext) -> Result<Identity, Trouble> {
        let now = context.clock().now();
        let token = self.token(now).await?;
        let mut answer = self.ask(token.as_ref()).await?;
        if answer.status == StatusCode::UNAUTHORIZED && !answer.lacks_agency() {
            // the token was revoked, or one has become necessary
            *self.kept_token() = None;
            let token = self.token(now).await?;
            answer = self.ask(token.as_ref()).await?;
        }
        if !answer.status.is_success() {
            let mut trouble = answer.trouble("the request for keys");
            if answer.lacks_agency() {
                trouble.problem +=
                    "; give the server an agency (console: IAM, Agencies, for the cloud service ECS)";
            }
            return Err(trouble);
        }
        let Some(credential) = Key::read(&answer.body) else {
            return Err(Trouble::new("the answer to the request for keys is not as expected"));
        };
        for (what, text) in [
            ("access key", credential.access.as_str()),
            ("secret key", credential.secret.expose()),
            ("security token", credential.securitytoken.expose()),
        ] {
            if let Some(fault) = fault(text, Form::Visible) {
                return Err(Trouble::new(format!("the {what} that it gave {fault}")));
            }
        }
        let end = credential.expires_at.to_system_time();
        let end = end.map(|end| skew::by_this_clock(end, &answer.headers, now)).unwrap_or_else(|| {
            tracing::warn!("the metadata service did not say when the keys end; asking again in 5 minutes");
            now + UNKNOWN_LIFE
        });
        Ok(Identity::ak_sk(credential.access, credential.secret)
            .with_security_token(credential.securitytoken)
            .with_expiry(end))
    }

    fn error(&self, trouble: Trouble) -> CredentialsError {
        let Trouble { problem, status, source } = trouble;
        let error = CredentialsError::metadata(self.base.as_str(), problem, status, source);
        if self.served.get().is_some() {
            return error;
        }
        let mut looked = self.looked.clone();
        looked.push(error.to_string());
        CredentialsError::not_found_after(looked, error)
    }
}

impl ProvideCredentials for MetadataService {
    fn identity<'a>(&'a self, context: &'a CredentialsContext) -> IdentityFuture<'a> {
        Box::pin(async {
            let identity = self.key(context).await.map_err(|trouble| self.error(trouble))?;
            let _ = self.served.set(());
            Ok(identity)
        })
    }
}

impl fmt::Debug for MetadataService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetadataService").field("base", &self.base).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
