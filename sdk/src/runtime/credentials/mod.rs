//! Who is calling: access keys, an IAM user, a token, or a provider of the application's own (reference 3.3).

mod cache;
mod context;
mod iam;
mod identity;
#[cfg(test)]
mod loopback;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

pub use self::cache::CredentialsCache;
pub use self::context::CredentialsContext;
use self::iam::PasswordLogin;
pub use self::iam::lookup_project_id;
pub use self::identity::Identity;
use crate::runtime::error::CredentialsError;
use crate::runtime::secret::Secret;

/// What a [`ProvideCredentials`] returns: a boxed future, so that the trait can be an object.
pub type IdentityFuture<'a> = Pin<Box<dyn Future<Output = Result<Identity, CredentialsError>> + Send + 'a>>;

/// A source of credentials, such as a vault or a metadata service.
///
/// What it gives is kept until near its end if it has one (see [`Identity::with_expiry`]), and one call at
/// a time asks for the next. What has no end is asked for on each call: only the provider knows how
/// long it is good.
///
/// ```
/// # use eihealth::{Credentials, Identity};
/// # use eihealth::credentials::{CredentialsContext, IdentityFuture, ProvideCredentials};
/// # use eihealth::error::CredentialsError;
/// #[derive(Debug)]
/// struct TokenFile(std::path::PathBuf);
///
/// impl ProvideCredentials for TokenFile {
///     fn identity<'a>(&'a self, _: &'a CredentialsContext) -> IdentityFuture<'a> {
///         Box::pin(async {
///             let token = std::fs::read_to_string(&self.0).map_err(CredentialsError::provider)?;
///             Ok(Identity::token(token.trim()))
///         })
///     }
/// }
///
/// let credentials = Credentials::provider(TokenFile("/run/secrets/token".into()));
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync + 'static {
    /// The identity for the next requests. It may be dropped before it is ready.
    fn identity<'a>(&'a self, context: &'a CredentialsContext) -> IdentityFuture<'a>;
}

/// How a client proves who is calling. Cheap to clone, and prints no secret.
///
/// Each client keeps tokens of its own, for a token is good for one project only.
#[derive(Clone, Debug)]
pub struct Credentials(Source);

#[derive(Clone, Debug)]
enum Source {
    Fixed(Identity),
    Provider(Arc<dyn ProvideCredentials>),
    Unusable(CredentialsError),
}

impl Credentials {
    /// An access key: its id (AK) and secret (SK). Each request is signed with it (reference 3.3).
    ///
    /// A signed request carries at most 12 MB of body.
    pub fn ak_sk(access_key: impl Into<Arc<str>>, secret_key: impl Into<Secret>) -> Self {
        Self(Source::Fixed(Identity::ak_sk(access_key, secret_key)))
    }

    /// Adds the security token that belongs to a temporary access key.
    ///
    /// Only [`ak_sk`](Self::ak_sk) can have one; with anything else, every call fails and says so.
    #[must_use]
    pub fn with_security_token(self, security_token: impl Into<Secret>) -> Self {
        Self(match self.0 {
            Source::Fixed(identity @ Identity::AkSk { .. }) => {
                Source::Fixed(identity.with_security_token(security_token))
            }
            Source::Unusable(error) => Source::Unusable(error),
            _ => Source::Unusable(CredentialsError::missing(
                "a security token belongs to an access key: combine it with `Credentials::ak_sk`",
            )),
        })
    }

    /// An IAM user, by name, name of the account (domain) it belongs to, and password (reference 3.2).
    ///
    /// Gets a token for the client's project, and the next one in good time: a token lasts 24 hours.
    pub fn password(user: impl Into<String>, domain: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::provider(PasswordLogin { user: user.into(), domain: domain.into(), password: password.into() })
    }

    /// A token obtained elsewhere. It is not renewed: calls fail when it ends, within 24 hours.
    pub fn token(token: impl Into<Secret>) -> Self {
        Self(Source::Fixed(Identity::token(token)))
    }

    /// A source of the application's own.
    pub fn provider(provider: impl ProvideCredentials) -> Self {
        Self(Source::Provider(Arc::new(provider)))
    }

    /// The credentials at work for one client: with its project, and a place for tokens.
    pub fn bind(self, context: CredentialsContext) -> CredentialsCache {
        CredentialsCache::new(self.0, context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printing_shows_no_secret() {
        for credentials in [
            Credentials::ak_sk("AK", "s3cr3t").with_security_token("s3cr3t"),
            Credentials::password("user", "domain", "s3cr3t"),
            Credentials::token("s3cr3t"),
            Credentials::token("s3cr3t").with_security_token("s3cr3t"),
        ] {
            assert!(!format!("{credentials:?}").contains("s3cr3t"), "{credentials:?}");
        }
    }

    #[tokio::test]
    async fn a_security_token_belongs_to_an_access_key() {
        let context = CredentialsContext::for_test("http://127.0.0.1:9");
        let both = Credentials::ak_sk("ak", "sk").with_security_token("st").bind(context.clone());
        assert_eq!(both.identity().await.unwrap(), Identity::ak_sk("ak", "sk").with_security_token("st"));
        let wrong = Credentials::token("t").with_security_token("st").bind(context);
        let error = wrong.identity().await.unwrap_err();
        assert!(error.to_string().contains("`Credentials::ak_sk`"), "{error}");
    }
}
