//! The mock over real connections, called with a client that knows nothing of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use eihealth_mock::{Error, Mock, Reply, keys};
use http::StatusCode;
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};

const BUNDLE: &str = include_str!("fixtures/bundle.yaml");

async fn start() -> Mock {
    Mock::examples().bundle_yaml(BUNDLE).start().await.unwrap()
}

/// A client that a proxy of the environment can't get between.
fn client() -> Client {
    // what is compiled along may have chosen rustls without saying which cryptography
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().build().unwrap()
}

fn request(mock: &Mock, method: Method, path: &str) -> RequestBuilder {
    let url = format!("{}/v1/{}/eihealth-projects/p1{path}", mock.url(), keys::PROJECT_ID);
    client().request(method, url).header("x-auth-token", keys::TOKEN)
}

async fn json_of(response: Response) -> Value {
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

#[tokio::test]
async fn answers_examples_and_records_requests() {
    let mock = start().await;
    let response = request(&mock, Method::GET, "/images?limit=5&labels=a,b").send().await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert!(response.headers().contains_key("x-request-id"));
    assert_eq!(json_of(response).await["images"][0]["name"], "bwa");

    let body = json!({ "name": "bwa", "version": "1" });
    let response = request(&mock, Method::POST, "/images").json(&body).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::ACCEPTED);

    let requests = mock.requests();
    let operations: Vec<_> = requests.iter().filter_map(|request| request.operation.as_deref()).collect();
    assert_eq!(operations, ["list_image", "create_image"]);
    assert_eq!(requests[0].uri.query(), Some("limit=5&labels=a,b"));
    assert_eq!(serde_json::from_slice::<Value>(&requests[1].body).unwrap(), body);
    assert!(!format!("{requests:?}").contains(keys::TOKEN));
}

#[tokio::test]
async fn an_encoded_slash_stays_in_its_segment() {
    let mock = start().await;
    let response = request(&mock, Method::DELETE, "/images/a%2Fb").send().await.unwrap();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert!(mock.requests()[0].uri.path().ends_with("/images/a%2Fb"));
}

#[tokio::test]
async fn breaches_name_operation_place_and_reason() {
    let mock = start().await;
    let response = request(&mock, Method::GET, "/images?limit=0&lmit=1").send().await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(
        json_of(response).await["error_msg"],
        "list_image: query parameter lmit: is not in the specification; \
         query parameter limit: 0 is less than the minimum of 1"
    );
    let url = format!("{}/v1/another/eihealth-projects/p1/images", mock.url());
    let response = client().get(url).header("x-auth-token", keys::TOKEN).send().await.unwrap();
    assert!(json_of(response).await["error_msg"].as_str().unwrap().contains("path parameter project_id"));
}

#[tokio::test]
async fn a_uri_that_is_too_long_is_refused_without_a_body() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mock = start().await;
    // Below hyper's own limit and above it. Raw, because clients refuse the second themselves.
    for length in [40_000, 100_000] {
        let mut stream = tokio::net::TcpStream::connect(mock.url().replace("http://", "")).await.unwrap();
        let raw = format!("GET /{} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n", "a".repeat(length));
        stream.write_all(raw.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 414 "), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    }
    assert!(mock.requests().is_empty());
    let name = "a".repeat(30_000);
    let response = request(&mock, Method::GET, &format!("/images?name={name}")).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
}

/// What is sent, answered over a connection of its own, of which nothing more is to come.
async fn raw(mock: &Mock, sent: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut stream = tokio::net::TcpStream::connect(mock.url().replace("http://", "")).await.unwrap();
    stream.write_all(sent.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn a_body_that_breaks_off_is_answered() {
    let mock = start().await;
    let images = format!("/v1/{}/eihealth-projects/p1/images", keys::PROJECT_ID);
    for (length, body) in [("Content-Length: 10", "{}"), ("Transfer-Encoding: chunked", "zz\r\n{}")] {
        let head = format!("POST {images} HTTP/1.1\r\nHost: h\r\nX-Auth-Token: {}\r\n{length}", keys::TOKEN);
        let answer = raw(&mock, &format!("{head}\r\nContent-Type: application/json\r\n\r\n{body}")).await;
        assert!(
            answer.starts_with("HTTP/1.1 400 ") && answer.contains("the body can't be read"),
            "{answer:?}"
        );
    }
}

/// Of a test that waits for a program, the thread is blocked; and its runtime ends with it, while others use the mock.
#[test]
fn it_needs_neither_the_thread_nor_the_runtime_that_it_was_started_with() {
    use std::io::{Read, Write};
    let call = |mock: &Mock| {
        let mut stream = std::net::TcpStream::connect(mock.url().replace("http://", "")).unwrap();
        // it would wait for ever
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream.write_all(b"GET /_mock/ HTTP/1.0\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.0 200 "), "{answer}");
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mock = runtime.block_on(async {
        let mock = start().await;
        call(&mock);
        // dropped where nothing may wait
        drop(start().await);
        mock
    });
    drop(runtime);
    call(&mock);
}

#[tokio::test]
async fn no_status_leaves_a_client_waiting_for_the_answer() {
    let mock = start().await;
    for status in ["100", "101", "199", "600", "999", "none"] {
        let response =
            request(&mock, Method::GET, "/images").header("x-mock-status", status).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{status}");
    }
    mock.on("list_image").respond(Reply::new(StatusCode::SWITCHING_PROTOCOLS)).unwrap();
    let response = request(&mock, Method::GET, "/images").send().await.unwrap();
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(json_of(response).await["error_msg"].as_str().unwrap().contains("101"));
}

#[tokio::test]
async fn multipart_as_a_real_client_writes_it() {
    let mock = start().await;
    let file = reqwest::multipart::Part::bytes(vec![0, 255]).file_name("a.sdf");
    let form = reqwest::multipart::Form::new().part("file", file).text("format", "sdf");
    let response = request(&mock, Method::POST, "/ligands").multipart(form).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::CREATED);
    let form = reqwest::multipart::Form::new().text("format", "sdf");
    let response = request(&mock, Method::POST, "/ligands").multipart(form).send().await.unwrap();
    assert_eq!(json_of(response).await["error_msg"], "upload_ligand: part file: is required");
}

#[tokio::test]
async fn scripted_answers_are_given_once_and_in_order() {
    let mock = start().await;
    mock.reply_next("list_image", Reply::error(StatusCode::TOO_MANY_REQUESTS, "APIG.0308", "slow down"))
        .unwrap();
    mock.reply_next("list_image", Reply::new(StatusCode::OK).body("not json")).unwrap();
    let mut seen = Vec::new();
    for _ in 0..3 {
        let response = request(&mock, Method::GET, "/images").send().await.unwrap();
        seen.push((response.status().as_u16(), response.text().await.unwrap().starts_with("not json")));
    }
    assert_eq!(seen, [(429, false), (200, true), (200, false)]);
    assert!(
        matches!(mock.reply_next("none", Reply::close()), Err(Error::UnknownOperation(name)) if name == "none")
    );
}

#[tokio::test]
async fn connections_can_end_early() {
    let mock = start().await;
    mock.reply_next("list_image", Reply::close()).unwrap();
    assert!(request(&mock, Method::GET, "/images").send().await.is_err());

    mock.reply_next("list_image", Reply::new(StatusCode::OK).body("{\"count\":").truncated(100)).unwrap();
    let mut response = request(&mock, Method::GET, "/images").send().await.unwrap();
    assert_eq!((response.status(), response.content_length()), (StatusCode::OK, Some(100)));
    assert_eq!(response.chunk().await.unwrap().as_deref(), Some(&b"{\"count\":"[..]));
    assert!(response.chunk().await.is_err());
}

#[tokio::test]
async fn stopping_ends_connections_that_wait() {
    let mock = start().await;
    mock.reply_next("list_image", Reply::hang()).unwrap();
    let waiting = tokio::spawn(request(&mock, Method::GET, "/images").send());
    while mock.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    let url = mock.url();
    mock.shutdown().await;
    assert!(waiting.await.unwrap().is_err());
    assert!(client().get(url).send().await.unwrap_err().is_connect());
}

#[tokio::test]
async fn dropping_stops_it_too() {
    let mock = start().await;
    let url = mock.url();
    drop(mock);
    let stopped = loop {
        match client().get(&url).send().await {
            Err(error) => break error,
            Ok(_) => tokio::task::yield_now().await,
        }
    };
    assert!(stopped.is_connect() || stopped.is_request());
}

#[tokio::test]
async fn tokens_are_issued_expire_and_are_revoked() {
    let now = Arc::new(AtomicU64::new(1_723_104_000));
    let clock = Arc::clone(&now);
    let clock = move || UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::Relaxed));
    let mock = Mock::examples().bundle_yaml(BUNDLE).clock(clock).start().await.unwrap();

    let login = json!({ "auth": {
        "identity": { "methods": ["password"], "password": { "user": {
            "name": keys::USER, "password": keys::PASSWORD, "domain": { "name": keys::DOMAIN },
        } } },
        "scope": { "project": { "name": keys::PROJECT_NAME } },
    } });
    let log_in = async || {
        let response =
            client().post(format!("{}/v3/auth/tokens", mock.url())).json(&login).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::CREATED);
        response.headers()["x-subject-token"].clone()
    };
    let list = async |token: &http::HeaderValue| {
        let request = client().get(format!("{}/v3/projects?name={}", mock.url(), keys::PROJECT_NAME));
        request.header("x-auth-token", token).send().await.unwrap().status()
    };

    let first = log_in().await;
    assert_eq!(list(&first).await, StatusCode::OK);
    now.fetch_add(24 * 60 * 60, Ordering::Relaxed);
    assert_eq!(list(&first).await, StatusCode::UNAUTHORIZED);
    let second = log_in().await;
    assert_eq!(list(&second).await, StatusCode::OK);
    mock.revoke_tokens();
    assert_eq!(list(&second).await, StatusCode::UNAUTHORIZED);
    assert_eq!(mock.tokens_issued(), 2);
}

#[tokio::test]
async fn a_bundle_that_cannot_be_served_is_an_error_that_names_the_place() {
    let bundle = json!({ "paths": { "/a": { "get": { "responses": {} } } } });
    let error = Mock::examples().bundle(bundle).start().await.unwrap_err();
    assert!(error.to_string().contains("get /a: it has no operationId"), "{error}");
    assert!(Mock::examples().bundle_json("{").start().await.is_err());
}

#[tokio::test]
async fn requests_no_client_library_would_send_are_survived() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mock = start().await;
    let address = mock.url().replace("http://", "");
    for raw in [
        "GET * HTTP/1.1\r\nHost: h\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET http://elsewhere/v1 HTTP/1.1\r\nHost: h\r\n\r\n",
        "CONNECT elsewhere:443 HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /%zz/%/%ff?%&=&%ff HTTP/1.1\r\nHost: h\r\nX-Auth-Token: \u{e9}\r\n\r\n",
        "GET / HTTP/1.1\r\nAuthorization: SDK-HMAC-SHA256 Access=,SignedHeaders=,Signature=\r\n\r\n",
        "POST /v3/auth/tokens HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n\0",
        "\0\0\0\0",
        "",
    ] {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        stream.write_all(raw.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = Vec::new();
        // Whether it is answered or closed is the protocol's matter; that it ends is the mock's.
        let _ = stream.read_to_end(&mut answer).await;
    }
    let response = request(&mock, Method::GET, "/images").send().await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
}
