use std::time::UNIX_EPOCH;

use http::header::CONTENT_TYPE;

use super::*;

const ACCESS_KEY: &str = "QTWAOYTTINDUT2QVKYUC";
const SECRET_KEY: &str = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";

fn at(text: &str) -> SystemTime {
    text.parse::<jiff::Timestamp>().unwrap().try_into().unwrap()
}

/// Signs a `GET` of `url` and returns the headers.
fn signed(url: &str, payload: Payload<'_>, security_token: Option<&str>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let security_token = security_token.map(Secret::from);
    let key = SigningKey {
        access_key: ACCESS_KEY,
        secret_key: &Secret::from(SECRET_KEY),
        security_token: security_token.as_ref(),
    };
    let url = Url::parse(url).unwrap();
    let request =
        Unsigned { method: &Method::GET, url: &url, headers: &mut headers, payload, project_id: Some("p1") };
    sign(key, request, at("2019-11-15T03:36:55Z")).unwrap();
    headers
}

fn authorization(headers: &HeaderMap) -> &str {
    headers[AUTHORIZATION].to_str().unwrap()
}

#[test]
fn published_vector() {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let url = "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs\
               ?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0";
    let key =
        SigningKey { access_key: ACCESS_KEY, secret_key: &Secret::from(SECRET_KEY), security_token: None };
    let request = Unsigned {
        method: &Method::GET,
        url: &Url::parse(url).unwrap(),
        headers: &mut headers,
        payload: Payload::Bytes(b""),
        project_id: None,
    };
    sign_listed(&[CONTENT_TYPE, HOST, DATE], key, request, at("2019-11-15T03:36:55Z")).unwrap();

    assert_eq!(headers["x-sdk-date"], "20191115T033655Z");
    assert_eq!(
        authorization(&headers),
        "SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, \
         Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe"
    );
}

/// Made with the vendor's signer for Python (`huaweicloudsdkcore` 3.1.219).
#[test]
fn agrees_with_the_vendors_signer() {
    for (method, url, body, signature) in [
        (
            Method::POST,
            "https://h.example.com:8443/v1/p/%E5%9F%BA%E5%9B%A0/a%20b/~c",
            r#"{"名":"值"}"#,
            "beec43a522ea70fa8dd81798dcc4182395d1ba7d5c5f654d645bbf766630efa4",
        ),
        (
            Method::GET,
            "https://h.example.com/v1/p/x/?b=2&a=%E5%9F%BA&a=1&a-b=x%2Fy&Z=&name=a+b,c",
            "",
            "ec56a11af293c285852d9cddcb1877aa73e4c0b90f4d23fd7df215931a0300ab",
        ),
        (
            Method::DELETE,
            "https://h.example.com/",
            "",
            "a3e2ff0332eca2df1b02650320192ba6e00b06fc768e779909c8a63c7c994f87",
        ),
    ] {
        let mut headers = HeaderMap::new();
        let security_token = Secret::from("tok");
        let key = SigningKey {
            access_key: "AK",
            secret_key: &Secret::from(SECRET_KEY),
            security_token: Some(&security_token),
        };
        let request = Unsigned {
            method: &method,
            url: &Url::parse(url).unwrap(),
            headers: &mut headers,
            payload: Payload::Bytes(body.as_bytes()),
            project_id: Some("p1"),
        };
        sign(key, request, at("2023-11-14T22:13:20Z")).unwrap();
        assert!(authorization(&headers).ends_with(signature), "{url}");
    }
}

#[test]
fn the_list_of_signed_headers_is_sorted() {
    assert!(SIGNED_HEADERS.is_sorted_by_key(HeaderName::as_str));
}

#[test]
fn signs_the_listed_headers_that_are_there() {
    let headers = signed("https://h.example/v1/x", Payload::Bytes(b"{}"), None);
    assert!(authorization(&headers).contains("SignedHeaders=host;x-project-id;x-sdk-date, "));
    assert_eq!(headers["x-project-id"], "p1");
    assert!(!headers.contains_key("x-sdk-content-sha256"));
    assert!(headers[AUTHORIZATION].is_sensitive());
}

#[test]
fn a_security_token_is_sent_signed_and_marked_sensitive() {
    let with = signed("https://h.example/v1/x", Payload::Bytes(b""), Some("tok"));
    assert_eq!(with["x-security-token"], "tok");
    assert!(with["x-security-token"].is_sensitive());
    assert!(authorization(&with).contains("SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, "));
    let other = signed("https://h.example/v1/x", Payload::Bytes(b""), Some("tok2"));
    assert_ne!(authorization(&with), authorization(&other));
}

#[test]
fn an_unsigned_payload_is_announced_and_signed() {
    let headers = signed("https://h.example/v1/x", Payload::Unsigned, None);
    assert_eq!(headers["x-sdk-content-sha256"], "UNSIGNED-PAYLOAD");
    assert!(
        authorization(&headers).contains("SignedHeaders=host;x-project-id;x-sdk-content-sha256;x-sdk-date, ")
    );
}

#[test]
fn every_part_of_the_request_changes_the_signature() {
    let base = signed("https://h.example/v1/x?a=1", Payload::Bytes(b"{}"), None);
    for (url, body) in [
        ("https://h.example/v1/y?a=1", b"{}".as_slice()),
        ("https://h.example/v1/x?a=2", b"{}"),
        ("https://i.example/v1/x?a=1", b"{}"),
        ("https://h.example:8443/v1/x?a=1", b"{}"),
        ("https://h.example/v1/x?a=1", b"[]"),
    ] {
        let other = signed(url, Payload::Bytes(body), None);
        assert_ne!(authorization(&base), authorization(&other), "{url}");
    }
}

#[test]
fn the_default_port_is_no_part_of_the_host() {
    let without = signed("https://h.example/v1/x", Payload::Bytes(b""), None);
    let with = signed("https://h.example:443/v1/x", Payload::Bytes(b""), None);
    assert_eq!(authorization(&without), authorization(&with));
}

#[test]
fn signing_again_replaces_what_the_first_attempt_added() {
    let mut headers = signed("https://h.example/v1/x", Payload::Unsigned, Some("tok"));
    let key =
        SigningKey { access_key: ACCESS_KEY, secret_key: &Secret::from(SECRET_KEY), security_token: None };
    let url = Url::parse("https://h.example/v1/x").unwrap();
    let request = Unsigned {
        method: &Method::GET,
        url: &url,
        headers: &mut headers,
        payload: Payload::Bytes(b""),
        project_id: Some("p1"),
    };
    sign(key, request, at("2019-11-15T03:36:55Z")).unwrap();
    assert_eq!(headers, signed("https://h.example/v1/x", Payload::Bytes(b""), None));
}

#[test]
fn keys_that_cannot_be_used_are_named() {
    let url = Url::parse("https://h.example/").unwrap();
    let attempt = |access_key: &str, secret_key: &str, token: Option<&str>| {
        let token = token.map(Secret::from);
        let secret_key = Secret::from(secret_key);
        let mut headers = HeaderMap::new();
        let request = Unsigned {
            method: &Method::GET,
            url: &url,
            headers: &mut headers,
            payload: Payload::Unsigned,
            project_id: None,
        };
        let key = SigningKey { access_key, secret_key: &secret_key, security_token: token.as_ref() };
        sign(key, request, UNIX_EPOCH).unwrap_err()
    };
    assert_eq!(attempt("", "sk", None), SigningError::Empty("access key"));
    assert_eq!(attempt("ak", "", None), SigningError::Empty("secret key"));
    assert_eq!(attempt("ak\n", "sk", None), SigningError::NotAHeaderValue("access key"));
    let error = attempt("ak", "sk", Some("to\nken"));
    assert_eq!(error, SigningError::NotAHeaderValue("security token"));
    assert!(!error.to_string().contains("ken\""));
}
