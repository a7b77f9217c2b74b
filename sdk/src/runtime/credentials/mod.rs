//! Who is calling: access keys, an IAM user, a token, what the environment has, or a provider of the application's
//! own (reference 3.3).
//!
//! | credentials | what is sent | end and renewal |
//! |---|---|---|
//! | [`Credentials::default_chain`] | a signature | as what is found: see [`environment`](crate::environment) |
//! | [`Credentials::ak_sk`] | a signature | none |
//! | … [`with_security_token`](Credentials::with_security_token) | a signature | ends as IAM said; not renewed |
//! | [`Credentials::metadata`] | a signature | renewed before its end |
//! | [`Credentials::password`] | a token | 24 hours; renewed before its end |
//! | [`Credentials::token`] | a token | at most 24 hours; not renewed |
//! | [`Credentials::provider`] | what it gives | asked again before the end that it names |
//!
//! What is renewed is renewed by one call; the others go on with the old identity, or wait for that one call if
//! there is none. If a renewal fails, the old identity stays in use while it is good.
//!
//! Keys, tokens and names are checked where they are given: with a line break, a blank or an invisible character
//! around or in them, [`ClientBuilder::build`](crate::ClientBuilder::build) says which part it is, and nothing is sent.

mod cache;
mod context;
mod exchange;
mod iam;
mod identity;
#[cfg(test)]
mod loopback;
mod metadata;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

pub use self::cache::CredentialsCache;
pub use self::context::CredentialsContext;
use self::iam::PasswordLogin;
pub use self::iam::lookup_project_id;
pub use self::identity::Identity;
pub(crate) use self::metadata::MetadataService;
use crate::runtime::environment::{self, Environment, FoundCredentials, Settings};
use crate::runtime::error::{ConfigError, CredentialsError};
use crate::runtime::input::{Form, fault};
use crate::runtime::secret::Secret;

/// What to do about a key that can't be right.
pub(crate) const AK_SK_ADVICE: &str =
    "copy it again from the file that the console gave (My Credentials, Access Keys)";
const SECURITY_TOKEN_ADVICE: &str =
    "take access key, secret key and security token together from one answer of IAM";
const TOKEN_ADVICE: &str = "take the value of IAM's header `X-Subject-Token`, all of it and nothing else";
const NAME_ADVICE: &str = "take IAM user name and account name from the console (My Credentials)";
const PASSWORD_ADVICE: &str = "cut off what reading it from a file or a terminal leaves at its end";

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
    /// To be looked for when a client is built.
    Environment(Box<Environment>),
    Unusable(CredentialsError),
}

impl Source {
    /// This source, unless one of the parts can't be right.
    fn checked<'a>(
        self,
        parts: impl IntoIterator<Item = (&'static str, &'a str, Form, &'static str)>,
    ) -> Self {
        let problem = parts.into_iter().find_map(|(what, text, form, advice)| {
            fault(text, form).map(|fault| format!("the {what} {fault}: {advice}"))
        });
        match problem {
            Some(problem) => Self::Unusable(CredentialsError::unusable(problem)),
            None => self,
        }
    }
}

impl Credentials {
    /// What the environment has: environment variables, else the profile file, else the agency of the cloud server
    /// that the program runs on; [`environment`](crate::environment) says which exactly.
    ///
    /// Project id and IAM endpoint that are found with the keys are used too, unless the client is given others.
    ///
    /// # Errors
    ///
    /// Where nothing is found, [`ClientBuilder::build`](crate::ClientBuilder::build) or, if there is a metadata
    /// service to ask, the first call says what was looked at and what to set.
    pub fn default_chain() -> Self {
        Self::environment(Environment::process())
    }

    /// As [`default_chain`](Self::default_chain), from this environment.
    pub fn environment(environment: Environment) -> Self {
        Self(Source::Environment(Box::new(environment)))
    }

    /// The profile of this name in the profile file.
    pub fn profile(name: impl Into<String>) -> Self {
        Self::environment(Environment::process().with_profile(name))
    }

    /// Temporary keys of the agency of the cloud server that the program runs on.
    pub fn metadata() -> Self {
        Self(match MetadataService::new(environment::METADATA, Vec::new()) {
            Ok(service) => Source::Provider(Arc::new(service)),
            Err(error) => Source::Unusable(CredentialsError::unusable(error.to_string())),
        })
    }

    /// An access key: its id (AK) and secret (SK). Each request is signed with it (reference 3.3).
    ///
    /// A signed request carries at most 12 MB of body.
    pub fn ak_sk(access_key: impl Into<Arc<str>>, secret_key: impl Into<Secret>) -> Self {
        let (access_key, secret_key) = (access_key.into(), secret_key.into());
        let parts = [
            ("access key", &*access_key, Form::Visible, AK_SK_ADVICE),
            ("secret key", secret_key.expose(), Form::Visible, AK_SK_ADVICE),
        ];
        Self(Source::Fixed(Identity::ak_sk(access_key.clone(), secret_key.clone())).checked(parts))
    }

    /// Adds the security token that belongs to a temporary access key.
    ///
    /// Only [`ak_sk`](Self::ak_sk) can have one; with anything else, no client can be built.
    #[must_use]
    pub fn with_security_token(self, security_token: impl Into<Secret>) -> Self {
        let token = security_token.into();
        Self(match self.0 {
            Source::Fixed(identity @ Identity::AkSk { .. }) => {
                let part = ("security token", token.expose(), Form::Visible, SECURITY_TOKEN_ADVICE);
                Source::Fixed(identity.with_security_token(token.clone())).checked([part])
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
        let (user, domain, password) = (user.into(), domain.into(), password.into());
        let login = PasswordLogin { user: user.clone(), domain: domain.clone(), password: password.clone() };
        Self(Source::Provider(Arc::new(login)).checked([
            ("user name", user.as_str(), Form::Name, NAME_ADVICE),
            ("account name", domain.as_str(), Form::Name, NAME_ADVICE),
            ("password", password.expose(), Form::Password, PASSWORD_ADVICE),
        ]))
    }

    /// A token obtained elsewhere. It is not renewed: calls fail when it ends, within 24 hours.
    pub fn token(token: impl Into<Secret>) -> Self {
        let token = token.into();
        let part = ("token", token.expose(), Form::Visible, TOKEN_ADVICE);
        Self(Source::Fixed(Identity::token(token.clone())).checked([part]))
    }

    /// A source of the application's own.
    pub fn provider(provider: impl ProvideCredentials) -> Self {
        Self(Source::Provider(Arc::new(provider)))
    }

    /// Looks for them where that is necessary; what is found with them comes along. An error of the environment's is
    /// one of configuration, one of the credentials themselves is left to [`bind`](Self::bind).
    pub(crate) fn resolve(self) -> Result<(Self, Settings), ConfigError> {
        let Source::Environment(environment) = self.0 else { return Ok((self, Settings::default())) };
        let (found, settings) = environment::find(&environment)?;
        let source = match found {
            FoundCredentials::Keys(identity, _) => Source::Fixed(identity),
            FoundCredentials::Metadata(service) => Source::Provider(Arc::new(service)),
            FoundCredentials::Nowhere(error) => Source::Unusable(error),
        };
        Ok((Self(source), settings))
    }

    /// Whether they are still to be looked for.
    pub(crate) fn is_environment(&self) -> bool {
        matches!(self.0, Source::Environment(_))
    }

    /// Why they can't be used, if that is known already.
    pub(crate) fn problem(&self) -> Option<&CredentialsError> {
        match &self.0 {
            Source::Unusable(error) => Some(error),
            _ => None,
        }
    }

    /// The credentials at work for one client: with its project, and a place for tokens.
    pub fn bind(self, context: CredentialsContext) -> CredentialsCache {
        let source = match self.resolve() {
            Ok((found, _)) => found.0,
            Err(error) => Source::Unusable(CredentialsError::unusable(error.to_string())),
        };
        CredentialsCache::new(source, context)
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
