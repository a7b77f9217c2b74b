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
