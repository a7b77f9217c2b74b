//! AK/SK signatures: `SDK-HMAC-SHA256` (reference 3.3).
//!
//! A signature covers method, path, query, body and the headers in [`SIGNED_HEADERS`]. It is good for
//! about 15 minutes around its date, so every attempt of a call is signed anew.

mod canonical;
mod date;

use std::fmt;
use std::time::SystemTime;

use hmac::{Hmac, KeyInit, Mac};
use http::header::{AUTHORIZATION, HOST, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use sha2::{Digest, Sha256};

use self::canonical::{push_path, push_query};
use self::date::format_date;
use crate::runtime::secret::Secret;

/// The largest body, in bytes, that the service accepts with a signature; a larger one needs a token (reference 3.3).
///
/// [`sign`] does not check it, for it does not see a streamed body's length.
pub const MAX_SIGNED_BODY: u64 = 12 * 1024 * 1024;

/// The headers that a signature covers, as far as a request has them: sorted, as the canonical form wants them.
///
/// Neither the content type nor the user agent: what stands between client and service may change those.
pub static SIGNED_HEADERS: [HeaderName; 5] = [HOST, PROJECT_ID, CONTENT_SHA256, DATE, SECURITY_TOKEN];

const PROJECT_ID: HeaderName = HeaderName::from_static("x-project-id");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-sdk-content-sha256");
const DATE: HeaderName = HeaderName::from_static("x-sdk-date");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");

const ALGORITHM: &str = "SDK-HMAC-SHA256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
/// The hash of no bytes, which is what most requests send.
const EMPTY_PAYLOAD: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// What to sign with.
#[derive(Clone, Copy, Debug)]
pub struct SigningKey<'a> {
    /// Access key id (AK). Not a secret.
    pub access_key: &'a str,
    /// Secret access key (SK).
    pub secret_key: &'a Secret,
    /// The third part of temporary keys.
    pub security_token: Option<&'a Secret>,
}

/// How the body enters the signature.
#[derive(Clone, Copy)]
pub enum Payload<'a> {
    /// By its hash. An empty slice for a request without a body.
    Bytes(&'a [u8]),
    /// Not at all: for a streamed body, and for one that is not JSON.
    Unsigned,
}

/// A request about to be signed.
pub struct Unsigned<'a> {
    /// Method.
    pub method: &'a Method,
    /// The whole URL, encoded as it will be sent.
    pub url: &'a Url,
    /// The headers to sign and to add to. What an earlier attempt added is replaced.
    pub headers: &'a mut HeaderMap,
    /// The body.
    pub payload: Payload<'a>,
    /// Sent and signed as `X-Project-Id`.
    pub project_id: Option<&'a str>,
}

/// Why a request could not be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SigningError {
    /// A part of the credentials is empty.
    Empty(&'static str),
    /// A part of the credentials cannot be sent in a header.
    NotAHeaderValue(&'static str),
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty("token") => {
                f.write_str("the token is empty: give the value of IAM's header `X-Subject-Token`")
            }
            Self::Empty(part) => {
                write!(f, "the {part} is empty: AK/SK credentials need both an access key and a secret key")
            }
            Self::NotAHeaderValue(part) => write!(
                f,
                "the {part} has characters that cannot stand in a header: copy it again, without line breaks or \
                 invisible characters"
            ),
        }
    }
}

impl std::error::Error for SigningError {}

/// Signs `request` at the time `now`: adds `X-Sdk-Date`, `Authorization` and, where they apply,
/// `X-Project-Id`, `X-Security-Token` and `X-Sdk-Content-Sha256`.
///
/// ```
/// # use std::time::SystemTime;
/// # use eihealth::{Secret, signing::{Payload, SigningKey, Unsigned, sign}};
/// # use reqwest::{Method, Url, header::HeaderMap};
/// let mut headers = HeaderMap::new();
/// let request = Unsigned {
///     method: &Method::GET,
///     url: &Url::parse("https://eihealth.cn-north-4.myhuaweicloud.com/v1/p1/users?limit=10")?,
///     headers: &mut headers,
///     payload: Payload::Bytes(b""),
///     project_id: Some("p1"),
/// };
/// let key = SigningKey { access_key: "AK", secret_key: &Secret::from("SK"), security_token: None };
/// sign(key, request, SystemTime::UNIX_EPOCH)?;
/// assert_eq!(headers["x-sdk-date"], "19700101T000000Z");
/// let authorization = headers["authorization"].to_str()?;
/// assert!(authorization.starts_with("SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-project-id;x-sdk-date, "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// If the key is empty, or a part of it cannot stand in a header.
pub fn sign(key: SigningKey<'_>, request: Unsigned<'_>, now: SystemTime) -> Result<(), SigningError> {
    sign_listed(&SIGNED_HEADERS, key, request, now)
}

fn sign_listed(
    signed: &[HeaderName],
    key: SigningKey<'_>,
    request: Unsigned<'_>,
    now: SystemTime,
) -> Result<(), SigningError> {
    if key.access_key.is_empty() {
        return Err(SigningError::Empty("access key"));
    }
    if key.secret_key.is_empty() {
        return Err(SigningError::Empty("secret key"));
    }
    let Unsigned { method, url, headers, payload, project_id } = request;
    let date = format_date(now);
    set(headers, DATE, "date", Some(&date), false)?;
    set(headers, PROJECT_ID, "project id", project_id, false)?;
    set(headers, SECURITY_TOKEN, "security token", key.security_token.map(Secret::expose), true)?;
    let unsigned = matches!(payload, Payload::Unsigned).then_some(UNSIGNED_PAYLOAD);
    set(headers, CONTENT_SHA256, "payload mark", unsigned, false)?;

    // Method, path, query, headers, names and hash: one buffer, hashed at once.
    let mut canonical = Vec::with_capacity(1024);
    canonical.extend_from_slice(method.as_str().as_bytes());
    canonical.push(b'\n');
    push_path(&mut canonical, url.path());
    canonical.push(b'\n');
    push_query(&mut canonical, url.query().unwrap_or_default());
    canonical.push(b'\n');
    let mut names = String::with_capacity(80);
    for name in signed {
        push_header(&mut canonical, &mut names, name, headers, url);
    }
    canonical.push(b'\n');
    canonical.extend_from_slice(names.as_bytes());
    canonical.push(b'\n');
    match payload {
        Payload::Bytes([]) => canonical.extend_from_slice(EMPTY_PAYLOAD.as_bytes()),
        Payload::Bytes(body) => canonical.extend_from_slice(hex(&Sha256::digest(body).into()).as_ref()),
        Payload::Unsigned => canonical.extend_from_slice(UNSIGNED_PAYLOAD.as_bytes()),
    }

    let mut mac = Hmac::<Sha256>::new_from_slice(key.secret_key.expose().as_bytes())
        .map_err(|_| SigningError::Empty("secret key"))?; // HMAC takes a key of any length
    mac.update(ALGORITHM.as_bytes());
    mac.update(b"\n");
    mac.update(date.as_bytes());
    mac.update(b"\n");
    mac.update(&hex(&Sha256::digest(&canonical).into()));
    let signature = hex(&mac.finalize().into_bytes().into());

    let mut authorization = Vec::with_capacity(key.access_key.len() + names.len() + 120);
    for part in [ALGORITHM, " Access=", key.access_key, ", SignedHeaders=", &names, ", Signature="] {
        authorization.extend_from_slice(part.as_bytes());
    }
    authorization.extend_from_slice(&signature);
    let mut authorization = HeaderValue::from_maybe_shared(bytes::Bytes::from(authorization))
        .map_err(|_| SigningError::NotAHeaderValue("access key"))?;
    authorization.set_sensitive(true);
    headers.insert(AUTHORIZATION, authorization);
    Ok(())
}

/// Sets the header, or removes what an earlier attempt left.
fn set(
    headers: &mut HeaderMap,
    name: HeaderName,
    what: &'static str,
    value: Option<&str>,
    sensitive: bool,
) -> Result<(), SigningError> {
    match value {
        Some(value) => {
            let mut value = HeaderValue::from_str(value).map_err(|_| SigningError::NotAHeaderValue(what))?;
            value.set_sensitive(sensitive);
            headers.insert(name, value);
        }
        None => {
            headers.remove(name);
        }
    }
    Ok(())
}

/// Appends `name:value` and the name to the list, if the request has that header.
fn push_header(
    canonical: &mut Vec<u8>,
    names: &mut String,
    name: &HeaderName,
    headers: &HeaderMap,
    url: &Url,
) {
    let value = headers.get(name);
    if value.is_none() && *name != HOST {
        return;
    }
    if !names.is_empty() {
        names.push(';');
    }
    names.push_str(name.as_str());
    canonical.extend_from_slice(name.as_str().as_bytes());
    canonical.push(b':');
    match value {
        Some(value) => canonical.extend_from_slice(value.as_bytes().trim_ascii()),
        // The `Host` that the HTTP client will send: with the port if it is not the scheme's own.
        None => {
            canonical.extend_from_slice(url.host_str().unwrap_or_default().as_bytes());
            if let Some(port) = url.port() {
                canonical.push(b':');
                canonical.extend_from_slice(port.to_string().as_bytes());
            }
        }
    }
    canonical.push(b'\n');
}

fn hex(digest: &[u8; 32]) -> [u8; 64] {
    const LOWER: [u8; 16] = *b"0123456789abcdef";
    let mut text = [0; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(digest) {
        pair[0] = LOWER[usize::from(byte >> 4)];
        pair[1] = LOWER[usize::from(byte & 15)];
    }
    text
}

#[cfg(test)]
mod tests;
