//! Who may call: a token that was issued, or a signature of one of the test keys.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::StatusCode;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::answer::Answer;
use crate::incoming::Incoming;
use crate::keys;
use crate::signature::{Authorization, CONTENT_HASH, Signed, sign};

/// What the mock takes the time from.
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// How long a token is good for.
const TOKEN_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

/// How far a signature's date may be off.
const MAX_SKEW: Duration = Duration::from_secs(15 * 60);

/// The largest body a signed request may have (reference 3.3).
const MAX_SIGNED_BODY: usize = 12 * 1024 * 1024;

const DATE: &str = "x-sdk-date";

/// A signature without these is worth nothing.
const MUST_SIGN: &[&str] = &["host", DATE];

/// A request that carries these must have them signed.
const MUST_SIGN_IF_SENT: &[&str] = &["x-project-id", "x-domain-id", "x-security-token", CONTENT_HASH];

/// The tokens issued so far, and the checks.
pub(crate) struct Auth {
    clock: Clock,
    /// Each with its end.
    tokens: Mutex<HashMap<String, SystemTime>>,
    issued: AtomicU64,
}

/// Why a request is not served.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        Self::gateway_error(refusal.status, refusal.code, &refusal.message)
    }
}

/// A token just issued.
pub(crate) struct Token {
    pub(crate) value: String,
    pub(crate) issued_at: SystemTime,
    pub(crate) expires_at: SystemTime,
}

impl Auth {
    pub(crate) fn new(clock: Clock) -> Self {
        Self { clock, tokens: Mutex::default(), issued: AtomicU64::new(0) }
    }

    pub(crate) fn issue(&self) -> Token {
        let number = self.issued.fetch_add(1, Ordering::Relaxed) + 1;
        let issued_at = (self.clock)();
        let expires_at = issued_at.checked_add(TOKEN_LIFE).unwrap_or(issued_at);
        let value = format!("example-issued-token-{number}");
        self.tokens().insert(value.clone(), expires_at);
        Token { value, issued_at, expires_at }
    }

    pub(crate) fn issued(&self) -> u64 {
        self.issued.load(Ordering::Relaxed)
    }

    pub(crate) fn revoke_all(&self) {
        self.tokens().clear();
    }

    fn tokens(&self) -> MutexGuard<'_, HashMap<String, SystemTime>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the request may be served; if not, the gateway's answer. One that brings both a token
    /// and a signature needs both to be right. Dates are held against a clock that is `skew` seconds ahead.
    pub(crate) fn check(&self, request: &Incoming, skew: i64) -> Result<(), Refusal> {
        let token = request.headers.get("x-auth-token");
        let signature = request.headers.get("authorization");
        if token.is_none() && signature.is_none() {
            return Err(refused("x-auth-token not found and no signature"));
        }
        if let Some(token) = token {
            self.check_token(token.to_str().unwrap_or_default())?;
        }
        match signature {
            Some(header) => self.check_signature(request, header.to_str().unwrap_or_default(), skew),
            None => Ok(()),
        }
    }

    /// What is said of a token that has ended.
    pub(crate) fn expired() -> Refusal {
        refused("token expires")
    }

    /// The time by a clock that is so many seconds ahead.
    pub(crate) fn now(&self, skew: i64) -> SystemTime {
        let (now, by) = ((self.clock)(), Duration::from_secs(skew.unsigned_abs()));
        let skewed = if skew < 0 { now.checked_sub(by) } else { now.checked_add(by) };
        skewed.unwrap_or(now)
    }

    fn check_token(&self, token: &str) -> Result<(), Refusal> {
        if token == keys::TOKEN {
            return Ok(());
        }
        match self.tokens().get(token) {
            Some(end) if (self.clock)() < *end => Ok(()),
            Some(_) => Err(Self::expired()),
            None => Err(refused("decrypt token fail: not a token that was issued, or revoked")),
        }
    }

    fn check_signature(&self, request: &Incoming, header: &str, skew: i64) -> Result<(), Refusal> {
        if request.body.len() > MAX_SIGNED_BODY {
            let message =
                "Request entity too large: a signed request may have 12 MB of body, more needs a token";
            let (status, code) = (StatusCode::PAYLOAD_TOO_LARGE, "APIG.0201");
            return Err(Refusal { status, code, message: message.to_owned() });
        }
        self.verify(request, header, skew)
            .map_err(|reason| refused(&format!("verify aksk signature fail: {reason}")))
    }

    fn verify(&self, request: &Incoming, header: &str, skew: i64) -> Result<(), String> {
        let authorization = Authorization::parse(header)?;
        let (secret, security_token) =
            keys::secret_of(&authorization.access_key).ok_or("the access key does not exist")?;
        check_names(request, &authorization.signed)?;
        if request.header("x-security-token") != security_token {
            return Err("X-Security-Token is not the one of the access key".to_owned());
        }
        if request.header("x-project-id").is_some_and(|id| id != keys::PROJECT_ID) {
            return Err("X-Project-Id is not the project of the access key".to_owned());
        }
        let date = request.header(DATE).ok_or("X-Sdk-Date is missing")?;
        self.check_date(date, skew)?;
        let signed = Signed {
            method: &request.method,
            path: request.uri.path(),
            query: request.query(),
            headers: &request.headers,
            names: &authorization.signed,
            body: &request.body,
        };
        let canonical = signed.canonical()?;
        if sign(secret, date, &canonical)? == authorization.signature {
            return Ok(());
        }
        if let Some(other) = signed.canonical_of_decoded()
            && sign(secret, date, &other?)? == authorization.signature
        {
            return Ok(());
        }
        // What a signer's author needs to see, less what opens doors.
        let shown = security_token.map_or(canonical.clone(), |token| canonical.replace(token, "***"));
        Err(format!("the signature does not match; the request reads here as {shown:?}"))
    }

    fn check_date(&self, date: &str, skew: i64) -> Result<(), String> {
        let sent = parse_date(date).ok_or("X-Sdk-Date is not of the form YYYYMMDDTHHMMSSZ")?;
        let now = self.now(skew);
        let skew = now.duration_since(sent).unwrap_or_else(|error| error.duration());
        if skew > MAX_SKEW { Err("X-Sdk-Date is more than 15 minutes off".to_owned()) } else { Ok(()) }
    }
}

fn check_names(request: &Incoming, signed: &[String]) -> Result<(), String> {
    let is_signed = |name: &str| signed.iter().any(|signed| signed == name);
    if let Some(missing) = MUST_SIGN.iter().find(|name| !is_signed(name)) {
        return Err(format!("{missing} is not signed"));
    }
    let sent = |name: &str| request.headers.contains_key(name);
    if let Some(missing) = MUST_SIGN_IF_SENT.iter().find(|name| sent(name) && !is_signed(name)) {
        return Err(format!("{missing} is sent but not signed"));
    }
    if !signed.is_sorted() || signed.iter().any(|name| *name != name.to_ascii_lowercase()) {
        return Err("SignedHeaders are not lower case and in order".to_owned());
    }
    Ok(())
}

fn parse_date(text: &str) -> Option<SystemTime> {
    let date = DateTime::strptime("%Y%m%dT%H%M%SZ", text).ok()?;
    let timestamp = TimeZone::UTC.to_timestamp(date).ok()?;
    SystemTime::try_from(timestamp).ok()
}

fn refused(reason: &str) -> Refusal {
    let message = format!("Incorrect IAM authentication information: {reason}");
    Refusal { status: StatusCode::UNAUTHORIZED, code: "APIG.0301", message }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::{HeaderMap, Method};

    const NOW: &str = "20240808T080000Z";

    fn auth_at(date: &str) -> Auth {
        let now = parse_date(date).unwrap();
        Auth::new(Arc::new(move || now))
    }

    fn request(headers: &[(&'static str, &str)]) -> Incoming {
        let mut map = HeaderMap::new();
        for &(name, value) in headers {
            map.insert(name, value.parse().unwrap());
        }
        Incoming {
            method: Method::POST,
            uri: "/v1/a%2Fb?x=1&y=2".parse().unwrap(),
            headers: map,
            body: Bytes::from_static(b"{}"),
        }
    }

    fn signed_by(access_key: &str, secret_key: &str, headers: &[(&'static str, &str)]) -> Incoming {
        let mut request = request(headers);
        let mut names: Vec<String> = request.headers.keys().map(|name| name.as_str().to_owned()).collect();
        names.sort();
        let canonical = Signed {
            method: &request.method,
            path: request.uri.path(),
            query: request.query(),
            headers: &request.headers,
            names: &names,
            body: &request.body,
        }
        .canonical()
        .unwrap();
        let signature = sign(secret_key, request.header(DATE).unwrap_or_default(), &canonical).unwrap();
        let names = names.join(";");
        let header =
            format!("SDK-HMAC-SHA256 Access={access_key}, SignedHeaders={names}, Signature={signature}");
        request.headers.insert("authorization", header.parse().unwrap());
        request
    }

    fn signed(headers: &[(&'static str, &str)]) -> Incoming {
        signed_by(keys::ACCESS_KEY, keys::SECRET_KEY, headers)
    }

    fn refusal(auth: &Auth, request: &Incoming) -> String {
        let answer = Answer::from(auth.check(request, 0).unwrap_err());
        format!("{} {}", answer.status.as_u16(), String::from_utf8_lossy(&answer.body))
    }

    #[test]
    fn tokens_are_good_until_they_end_or_are_revoked() {
        let auth = auth_at(NOW);
        let token = auth.issue();
        let with_token = request(&[("x-auth-token", &token.value)]);
        assert!(auth.check(&with_token, 0).is_ok());
        let mut later = auth_at("20240809T080000Z");
        later.tokens = Mutex::new(auth.tokens().clone());
        assert!(refusal(&later, &with_token).contains("token expires"));
        auth.revoke_all();
        assert!(refusal(&auth, &with_token).starts_with("401 {\"error_code\":\"APIG.0301\""));
        assert!(auth.check(&request(&[("x-auth-token", keys::TOKEN)]), 0).is_ok());
        assert!(refusal(&auth, &request(&[])).contains("not found"));
        assert_eq!(auth.issued(), 1);
    }

    #[test]
    fn a_right_signature_is_accepted() {
        let auth = auth_at(NOW);
        assert!(auth.check(&signed(&[("host", "h"), (DATE, NOW)]), 0).is_ok());
        assert!(auth.check(&signed(&[("host", "h"), (DATE, "20240808T074500Z")]), 0).is_ok());
        let unsigned = signed(&[("host", "h"), (DATE, NOW), (CONTENT_HASH, "UNSIGNED-PAYLOAD")]);
        assert!(auth.check(&Incoming { body: Bytes::from_static(b"other"), ..unsigned }, 0).is_ok());
    }

    #[test]
    fn what_was_changed_after_signing_is_refused() {
        let auth = auth_at(NOW);
        let fresh = || signed(&[("host", "h"), (DATE, NOW)]);
        let mut host = fresh();
        host.headers.insert("host", "other".parse().unwrap());
        let requests = [
            Incoming { body: Bytes::from_static(b"[]"), ..fresh() },
            Incoming { uri: "/v1/a%2Fb?x=1&y=3".parse().unwrap(), ..fresh() },
            Incoming { uri: "/v1/a%2Fc?x=1&y=2".parse().unwrap(), ..fresh() },
            Incoming { method: Method::PUT, ..fresh() },
            host,
        ];
        for request in &requests {
            assert!(refusal(&auth, request).contains("does not match"));
        }
    }

    #[test]
    fn signatures_that_prove_too_little_are_refused() {
        let auth = auth_at(NOW);
        for (request, reason) in [
            (signed(&[("host", "h"), (DATE, "20240808T074459Z")]), "15 minutes"),
            (signed(&[("host", "h"), (DATE, "20240808T081501Z")]), "15 minutes"),
            (signed(&[("host", "h"), (DATE, "yesterday")]), "YYYYMMDD"),
            (signed(&[("host", "h")]), "x-sdk-date is not signed"),
            (signed(&[(DATE, NOW)]), "host is not signed"),
            (signed(&[("host", "h"), (DATE, NOW), ("x-project-id", "other")]), "X-Project-Id"),
            (signed_by("NOBODY", "s", &[("host", "h"), (DATE, NOW)]), "does not exist"),
            (signed_by(keys::ACCESS_KEY, "wrong", &[("host", "h"), (DATE, NOW)]), "does not match"),
        ] {
            let refusal = refusal(&auth, &request);
            assert!(refusal.contains(reason), "{refusal}");
        }
        let mut project = signed(&[("host", "h"), (DATE, NOW)]);
        project.headers.insert("x-project-id", keys::PROJECT_ID.parse().unwrap());
        assert!(refusal(&auth, &project).contains("x-project-id is sent but not signed"));
        let large = Incoming {
            body: vec![b' '; MAX_SIGNED_BODY + 1].into(),
            ..signed(&[("host", "h"), (DATE, NOW)])
        };
        assert!(refusal(&auth, &large).starts_with("413 {\"error_code\":\"APIG.0201\""));
    }

    #[test]
    fn temporary_keys_need_their_token() {
        let auth = auth_at(NOW);
        let temporary = |headers: &[(&'static str, &str)]| {
            signed_by(keys::TEMPORARY_ACCESS_KEY, keys::TEMPORARY_SECRET_KEY, headers)
        };
        let token = ("x-security-token", keys::SECURITY_TOKEN);
        assert!(auth.check(&temporary(&[("host", "h"), (DATE, NOW), token]), 0).is_ok());
        assert!(refusal(&auth, &temporary(&[("host", "h"), (DATE, NOW)])).contains("X-Security-Token"));
        let wrong = signed_by(keys::TEMPORARY_ACCESS_KEY, "wrong", &[("host", "h"), (DATE, NOW), token]);
        let refusal = refusal(&auth, &wrong);
        assert!(refusal.contains("does not match") && !refusal.contains(keys::SECURITY_TOKEN));
    }
}
