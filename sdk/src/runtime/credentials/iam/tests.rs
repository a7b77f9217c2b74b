use std::time::SystemTime;

use super::*;
use crate::runtime::clock::Clock;
use crate::runtime::credentials::Credentials;
use crate::runtime::credentials::loopback::{Loopback, answer};

const EXPIRES: &str = r#"{"token":{"expires_at":"2019-02-13T06:52:13.855000Z","methods":["password"]}}"#;

fn at(text: &str) -> SystemTime {
    Timestamp::from(text).to_system_time().unwrap()
}

fn context(server: &Loopback) -> CredentialsContext {
    CredentialsContext::for_test(&server.url).with_clock(Clock::new(|| at("2019-02-12T06:52:13Z")))
}

async fn login(context: CredentialsContext) -> Result<Identity, CredentialsError> {
    Credentials::password("alice", "acme", "s3cr3t").bind(context).identity().await
}

fn body_of(request: &str) -> serde_json::Value {
    serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap()
}

#[tokio::test]
async fn a_login_takes_the_token_and_its_end() {
    let server = Loopback::start(vec![answer("201 Created", "X-Subject-Token: tok\r\n", EXPIRES)]).await;
    let identity = login(context(&server)).await.unwrap();
    assert_eq!(identity, Identity::token("tok").with_expiry(at("2019-02-13T06:52:13.855Z")));

    let request = &server.requests()[0];
    assert!(request.starts_with("POST /v3/auth/tokens HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("content-type: application/json\r\n"));
    let expected = json!({"auth": {
        "identity": {"methods": ["password"], "password": {"user":
            {"name": "alice", "password": "s3cr3t", "domain": {"name": "acme"}}}},
        "scope": {"project": {"name": "cn-north-4"}},
    }});
    assert_eq!(body_of(request), expected);
}

#[tokio::test]
async fn the_scope_is_the_project_of_the_client() {
    let created = answer("201 Created", "X-Subject-Token: tok\r\n", EXPIRES);
    let server = Loopback::start(vec![created.clone(), created]).await;
    login(context(&server).with_project_name("cn-north-4_lab")).await.unwrap();
    login(context(&server).with_project_name("cn-north-4_lab").with_project_id("p1")).await.unwrap();
    let scopes: Vec<_> = server
        .requests()
        .iter()
        .map(|request| body_of(request)["auth"]["scope"]["project"].clone())
        .collect();
    assert_eq!(scopes, [json!({"name": "cn-north-4_lab"}), json!({"id": "p1"})]);
}

#[tokio::test]
async fn a_token_without_a_stated_end_lasts_as_documented() {
    for body in ["", "{}", r#"{"token":{}}"#, r#"{"token":{"expires_at":"soon"}}"#] {
        let server = Loopback::start(vec![answer("201 Created", "X-Subject-Token: tok\r\n", body)]).await;
        let identity = login(context(&server)).await.unwrap();
        assert_eq!(identity.expires_at(), Some(at("2019-02-13T06:52:13Z")), "{body}");
    }
}

#[tokio::test]
async fn a_refused_login_says_what_iam_said_but_not_the_password() {
    let body = r#"{"error":{"code":401,"message":"wrong password s3cr3t","title":"Unauthorized"}}"#;
    let server = Loopback::start(vec![answer("401 Unauthorized", "X-IAM-Trace-Id: t1\r\n", body)]).await;
    let error = login(context(&server)).await.unwrap_err();
    assert!(error.is_refused());
    let text = error.to_string();
    assert!(
        text.starts_with(
            "login to IAM: IAM answered 401 Unauthorized: wrong password [redacted] (request id t1); check"
        ),
        "{text}"
    );
    assert!(!format!("{error:?}").contains("s3cr3t"));
}

#[tokio::test]
async fn a_success_without_a_token_is_an_error() {
    for headers in ["", "X-Subject-Token: \r\n"] {
        let server = Loopback::start(vec![answer("200 OK", headers, "<html>")]).await;
        let error = login(context(&server)).await.unwrap_err();
        assert!(
            error.to_string().contains("with success, but without a token in `X-Subject-Token`"),
            "{error}"
        );
        assert!(!error.is_transient());
    }
}

#[tokio::test]
async fn an_unreachable_iam_is_a_transport_error() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = login(CredentialsContext::for_test(&format!("http://{address}/iam"))).await.unwrap_err();
    assert!(error.is_transport() && error.is_transient());
    let text = error.to_string();
    assert!(text.contains(&format!("http://{address}/iam/v3/auth/tokens")), "{text}");
    assert!(!format!("{error:?}").contains("s3cr3t"));
}

async fn lookup(identity: Identity, body: &str) -> (Result<String, CredentialsError>, String) {
    let server = Loopback::start(vec![answer("200 OK", "", body)]).await;
    let result = lookup_project_id(&context(&server), &identity, "cn-north-4").await;
    (result, server.requests().remove(0))
}

#[tokio::test]
async fn a_project_is_found_by_its_exact_name() {
    let body = r#"{"projects":[{"id":"p2","name":"cn-north-4_lab"},{"id":"p1","name":"cn-north-4"}]}"#;
    let (found, request) = lookup(Identity::token("tok"), body).await;
    assert_eq!(found.unwrap(), "p1");
    assert!(request.starts_with("GET /v3/projects?name=cn%2Dnorth%2D4 HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("x-auth-token: tok\r\n"));

    let (found, request) = lookup(Identity::ak_sk("AK", "SK"), body).await;
    assert_eq!(found.unwrap(), "p1");
    assert!(request.contains("x-sdk-date: 20190212T065213Z\r\n"), "{request}");
    assert!(request.contains("authorization: SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, "));
}

#[tokio::test]
async fn none_and_several_projects_say_what_to_do() {
    let two = r#"{"projects":[{"id":"p1","name":"cn-north-4"},{"id":"p2","name":"cn-north-4"}]}"#;
    for (body, expected) in [
        (r#"{"projects":[]}"#, "no project named \"cn-north-4\""),
        (r#"{"projects":[{"id":"p2","name":"other"}]}"#, "no project named \"cn-north-4\""),
        (two, "several are named \"cn-north-4\" (p1, p2)"),
    ] {
        let error = lookup(Identity::token("tok"), body).await.0.unwrap_err().to_string();
        assert!(error.contains(expected) && error.contains("give the client a project id"), "{error}");
    }
    let error = lookup(Identity::token("tok"), "<html>").await.0.unwrap_err().to_string();
    assert!(error.contains("no list of projects"), "{error}");
}

#[tokio::test]
async fn a_refused_lookup_keeps_the_status() {
    let body = r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"}"#;
    let server = Loopback::start(vec![answer("401 Unauthorized", "", body)]).await;
    let error = lookup_project_id(&context(&server), &Identity::token("tok"), "x").await.unwrap_err();
    assert_eq!(error.status(), Some(http::StatusCode::UNAUTHORIZED));
    assert!(error.to_string().contains("(code APIGW.0301)"), "{error}");
}

#[tokio::test]
async fn a_token_lasts_as_long_as_iam_says_whatever_this_machines_clock_says() {
    // this machine's clock is at 2019-02-12T06:52:13Z; the token lasts for a day
    for (date, expires_at, end) in [
        ("Sun, 10 Feb 2019 06:52:13 GMT", "2019-02-11T06:52:13Z", "2019-02-13T06:52:13Z"),
        ("Sat, 16 Feb 2019 06:52:13 GMT", "2019-02-17T06:52:13Z", "2019-02-13T06:52:13Z"),
        ("Tue, 12 Feb 2019 06:52:43 GMT", "2019-02-13T06:52:13Z", "2019-02-13T06:52:13Z"),
        ("yesterday", "2019-02-11T06:52:13Z", "2019-02-11T06:52:13Z"),
    ] {
        let headers = format!("x-subject-token: tok\r\ndate: {date}\r\n");
        let body = format!(r#"{{"token":{{"expires_at":"{expires_at}"}}}}"#);
        let server = Loopback::start(vec![answer("201 Created", &headers, &body)]).await;
        let identity = login(context(&server)).await.unwrap();
        assert_eq!(identity.expires_at(), Some(at(end)), "{date}");
    }
}

#[tokio::test]
async fn a_lookup_that_is_refused_for_the_clock_is_signed_by_iams() {
    let refusal = |text: &str| {
        let body = format!(r#"{{"error_code":"APIGW.0301","error_msg":"{text}"}}"#);
        answer("401 Unauthorized", "date: Tue, 12 Feb 2019 07:52:13 GMT\r\n", &body)
    };
    let found = answer("200 OK", "", r#"{"projects":[{"id":"p1","name":"x"}]}"#);
    let keys = Identity::ak_sk("AK", "SK");
    let server = Loopback::start(vec![refusal("x-sdk-date expired"), found]).await;
    let context_ahead = context(&server);
    assert_eq!(lookup_project_id(&context_ahead, &keys, "x").await.unwrap(), "p1");
    assert!(server.requests()[1].contains("x-sdk-date: 20190212T075213Z\r\n"), "{:?}", server.requests());
    assert_eq!(context_ahead.skew(), 3600, "remembered for the client");

    // where that doesn't help, it is told and taken back; a token and another reason need no second try
    let server = Loopback::start(vec![refusal("x-sdk-date expired"); 2]).await;
    let context_ahead = context(&server);
    let error = lookup_project_id(&context_ahead, &keys, "x").await.unwrap_err();
    assert!(error.to_string().contains("this machine's clock is 3600 s behind the service's"), "{error}");
    assert_eq!((context_ahead.skew(), server.requests().len()), (0, 2));
    for (identity, text) in [(Identity::token("tok"), "date expired"), (keys, "no such key")] {
        let server = Loopback::start(vec![refusal(text)]).await;
        let error = lookup_project_id(&context(&server), &identity, "x").await.unwrap_err();
        assert!(!error.to_string().contains("clock"), "{error}");
    }
}
