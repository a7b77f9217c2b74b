//! What a request carries to prove who sends it.

use std::sync::Arc;
use std::time::SystemTime;

use http::HeaderValue;
use http::header::{AUTHORIZATION, HeaderName};

use crate::runtime::secret::Secret;
use crate::runtime::signing::{SigningError, SigningKey, Unsigned, sign};

/// The header of a token (reference 3.3).
const AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");

/// Credentials in the form that requests need. Cheap to clone, and prints no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identity {
    /// An access key to sign with.
    #[non_exhaustive]
    AkSk {
        /// Access key id (AK). Not a secret.
        access_key: Arc<str>,
        /// Secret access key (SK).
        secret_key: Secret,
        /// The third part of a temporary key.
        security_token: Option<Secret>,
        /// When a temporary key ends.
        expires_at: Option<SystemTime>,
    },
    /// A token to send along.
    #[non_exhaustive]
    Token {
        /// The token.
        token: Secret,
        /// When it ends.
        expires_at: Option<SystemTime>,
    },
}

impl Identity {
    /// An access key without an end.
    pub fn ak_sk(access_key: impl Into<Arc<str>>, secret_key: impl Into<Secret>) -> Self {
        Self::AkSk {
            access_key: access_key.into(),
            secret_key: secret_key.into(),
            security_token: None,
            expires_at: None,
        }
    }

    /// A token whose end is not known.
    pub fn token(token: impl Into<Secret>) -> Self {
        Self::Token { token: token.into(), expires_at: None }
    }

    /// Adds the security token of a temporary access key. A token has none, and stays as it is.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<Secret>) -> Self {
        if let Self::AkSk { security_token, .. } = &mut self {
            *security_token = Some(token.into());
        }
        self
    }

    /// Says when it ends: until shortly before, the client keeps it and does not ask for another.
    #[must_use]
    pub fn with_expiry(mut self, end: SystemTime) -> Self {
        let (Self::AkSk { expires_at, .. } | Self::Token { expires_at, .. }) = &mut self;
        *expires_at = Some(end);
        self
    }

    /// When it ends, if that is known.
    pub fn expires_at(&self) -> Option<SystemTime> {
        let (Self::AkSk { expires_at, .. } | Self::Token { expires_at, .. }) = self;
        *expires_at
    }

    /// Whether requests are signed, so that [`MAX_SIGNED_BODY`](crate::runtime::signing::MAX_SIGNED_BODY) applies.
    pub fn is_signing(&self) -> bool {
        matches!(self, Self::AkSk { .. })
    }

    /// What must not be shown of it.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        let (first, second) = match self {
            Self::AkSk { secret_key, security_token, .. } => (secret_key, security_token.as_ref()),
            Self::Token { token, .. } => (token, None),
        };
        std::iter::once(first).chain(second)
    }

    /// Makes `request` one from this identity: signs it at the time `now`, or adds the token.
    ///
    /// # Errors
    ///
    /// If the key is empty, or a part of it cannot stand in a header.
    pub fn authorize(&self, request: Unsigned<'_>, now: SystemTime) -> Result<(), SigningError> {
        match self {
            Self::AkSk { access_key, secret_key, security_token, .. } => {
                request.headers.remove(AUTH_TOKEN);
                let key = SigningKey { access_key, secret_key, security_token: security_token.as_ref() };
                sign(key, request, now)
            }
            Self::Token { token, .. } => {
                if token.is_empty() {
                    return Err(SigningError::Empty("token"));
                }
                let mut value = HeaderValue::from_str(token.expose())
                    .map_err(|_| SigningError::NotAHeaderValue("token"))?;
                value.set_sensitive(true);
                request.headers.remove(AUTHORIZATION);
                request.headers.insert(AUTH_TOKEN, value);
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method};

    use super::*;
    use crate::runtime::signing::Payload;

    fn authorize(identity: &Identity, headers: &mut HeaderMap) -> Result<(), SigningError> {
        let url = "https://h.example/v1/x".parse().unwrap();
        let request = Unsigned {
            method: &Method::GET,
            url: &url,
            headers,
            payload: Payload::Bytes(b""),
            project_id: None,
        };
        identity.authorize(request, SystemTime::UNIX_EPOCH)
    }

    #[test]
    fn a_request_carries_a_signature_or_a_token_never_both() {
        let mut headers = HeaderMap::new();
        authorize(&Identity::token("tok"), &mut headers).unwrap();
        assert_eq!(headers["x-auth-token"], "tok");
        assert!(headers["x-auth-token"].is_sensitive() && headers.len() == 1);

        authorize(&Identity::ak_sk("ak", "sk"), &mut headers).unwrap();
        assert!(headers.contains_key(AUTHORIZATION) && !headers.contains_key("x-auth-token"));

        authorize(&Identity::token("tok"), &mut headers).unwrap();
        assert!(!headers.contains_key(AUTHORIZATION) && headers.contains_key("x-auth-token"));
    }

    #[test]
    fn an_unusable_token_is_refused_without_showing_it() {
        let mut headers = HeaderMap::new();
        let error = authorize(&Identity::token("s3cr3t\n"), &mut headers).unwrap_err();
        assert!(
            error.to_string().starts_with("the token has characters") && !error.to_string().contains("s3c")
        );
        assert_eq!(authorize(&Identity::token(""), &mut headers), Err(SigningError::Empty("token")));
    }
}
