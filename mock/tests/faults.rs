//! What can be told to go wrong, from Rust and over HTTP.

use std::time::Duration;

use crate::support::Caller;
use eihealth_mock::{Error, Mock, Reply, keys};
use futures_util::FutureExt;
use reqwest::Method;
use serde_json::{Value, json};

async fn start() -> (Mock, Caller, String) {
    let mock = Mock::start().await.unwrap();
    let caller = Caller::new(&mock);
    let (_, project) = caller.post("/eihealth-projects", json!({ "name": "pilot" })).await;
    let path = format!("/eihealth-projects/{}", project["id"].as_str().unwrap());
    (mock, caller, path)
}

/// What a raw client reads as the answer to a request; an error is a reset.
async fn raw(mock: &Mock, path: &str) -> std::io::Result<Vec<u8>> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut stream = tokio::net::TcpStream::connect(mock.url().replace("http://", "")).await?;
    let request = format!(
        "GET /v1/{}{path} HTTP/1.1\r\nHost: h\r\nX-Auth-Token: {}\r\n\r\n",
        keys::PROJECT_ID,
        keys::TOKEN
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer)
}

#[tokio::test]
async fn the_call_that_is_meant_goes_wrong_and_no_other() {
    let (mock, caller, project) = start().await;
    mock.on("show_project").nth(2).times(2).respond(Reply::new(http::StatusCode::BAD_GATEWAY)).unwrap();
    let mut seen = Vec::new();
    for _ in 0..5 {
        caller.get("/eihealth-projects").await;
        seen.push(caller.get(&project).await.0);
    }
    assert_eq!(seen, [200, 502, 502, 200, 200]);
    mock.on_any().always().error(http::StatusCode::SERVICE_UNAVAILABLE, "APIG.1", "down").unwrap();
    assert_eq!(caller.get(&project).await.0, 503);
    assert_eq!(caller.get("/eihealth-projects").await.1["error_code"], "APIG.1");
    mock.clear_faults();
    assert_eq!(caller.get(&project).await.0, 200);
    assert!(matches!(mock.on("none").hang(), Err(Error::UnknownOperation(name)) if name == "none"));
}

#[tokio::test]
async fn what_answers_nothing_does_nothing_and_what_answers_badly_has_done_it() {
    let (mock, caller, project) = start().await;
    let labels = "/system/labels";
    let count = async || caller.get(labels).await.1["count"].as_u64().unwrap();
    mock.on("create_label").throttle(Duration::from_secs(7)).unwrap();
    let response = caller.raw(Method::POST, labels, Some(json!({ "name": "a" }))).await.unwrap();
    assert_eq!((response.status().as_u16(), response.headers()["retry-after"].to_str().unwrap()), (429, "7"));
    assert_eq!(count().await, 0);
    mock.on("create_label").truncate(3).unwrap();
    let response = caller.raw(Method::POST, labels, Some(json!({ "name": "a" }))).await.unwrap();
    assert_eq!(response.status(), 201);
    assert!(response.bytes().await.is_err());
    assert_eq!(count().await, 1);
    // it comes, only later
    mock.on("show_project").delay(Duration::from_millis(1)).unwrap();
    assert_eq!(caller.get(&project).await.0, 200);
}

#[tokio::test]
async fn connections_stall_are_reset_and_speak_something_else() {
    let (mock, caller, project) = start().await;
    mock.on("show_project").stall(5).unwrap();
    let mut response = caller.raw(Method::GET, &project, None).await.unwrap();
    assert_eq!(response.chunk().await.unwrap().unwrap().len(), 5);
    assert!(response.chunk().now_or_never().is_none());
    mock.on("show_project").reset().unwrap();
    assert_eq!(raw(&mock, &project).await.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    mock.on("show_project").garbage().unwrap();
    let answer = raw(&mock, &project).await.unwrap();
    assert!(!answer.is_empty() && !answer.starts_with(b"HTTP"), "{answer:?}");
    assert_eq!(caller.get(&project).await.0, 200);
}

#[tokio::test]
async fn clocks_are_off_and_tokens_end() {
    let (mock, caller, project) = start().await;
    mock.on("show_project").expired_token().unwrap();
    let (status, body) = caller.get(&project).await;
    assert_eq!((status, &body["error_code"]), (401, &json!("APIG.0301")));
    assert!(body["error_msg"].as_str().unwrap().ends_with("token expires"));
    mock.on("show_project").skewed_clock(-7200).unwrap();
    let response = caller.raw(Method::GET, &project, None).await.unwrap();
    let date = response.headers()["date"].to_str().unwrap();
    let date = jiff::fmt::rfc2822::parse(date).unwrap().timestamp();
    let ahead = jiff::Timestamp::now().duration_since(date).as_secs();
    assert!((7000..7400).contains(&ahead), "{date}");
}

#[tokio::test]
async fn what_is_started_can_be_told_to_fail() {
    let (mock, caller, project) = start().await;
    mock.on("create_data").fail("does nothing, for nothing is started").unwrap();
    mock.on("copy_data").fail("the bucket is gone").unwrap();
    caller.post(&format!("{project}/datas"), json!({ "name": "raw" })).await;
    let body = json!({ "sub_paths": ["raw/"], "target_folder": "copy/" });
    let mut outcomes = Vec::new();
    for _ in 0..2 {
        let job = caller.post(&format!("{project}/datas/clone"), body.clone()).await.1;
        mock.advance(Duration::from_secs(60));
        let shown = caller.get(&format!("{project}/data-jobs/{}", job["id"].as_str().unwrap())).await.1;
        outcomes.push((shown["status"].clone(), shown["failed_reason"].clone()));
    }
    assert_eq!(outcomes[0], (json!("FAILED"), json!("the bucket is gone")));
    assert_eq!(outcomes[1], (json!("SUCCEED"), Value::Null));
}

#[tokio::test]
async fn the_same_can_be_told_over_http() {
    let (mock, caller, project) = start().await;
    let tell = async |route: &str, body: Value| caller.control(Method::POST, route, Some(body)).await;
    let fault = json!({ "operation": "show_project", "fault": "respond", "status": 418, "code": "A.1" });
    assert_eq!(tell("faults", fault).await.0, 200);
    assert_eq!(caller.get(&project).await.0, 418);
    assert_eq!(caller.get(&project).await.0, 200);
    tell("faults", json!({ "fault": "throttle", "seconds": 3, "always": true })).await;
    assert_eq!(caller.get(&project).await.0, 429);
    assert_eq!(caller.control(Method::DELETE, "faults", None).await.0, 200);
    assert_eq!(caller.get(&project).await.0, 200);

    let fields = json!({ "name": "align", "status": "Running" });
    let path = project.rsplit('/').next().unwrap();
    let (_, job) = tell("seed", json!({ "operation": "show_job", "path": [path], "fields": fields })).await;
    let job_path = format!("{project}/jobs/{}", job["id"].as_str().unwrap());
    assert_eq!(tell("fail", json!({ "id": job["id"], "reason": "told so" })).await.0, 200);
    assert_eq!(caller.get(&job_path).await.1["status"], "Failed");
    assert_eq!(tell("finish", json!({ "id": job["id"] })).await.0, 200);
    assert_eq!(caller.get(&job_path).await.1["status"], "Succeeded");
    let before = mock.now();
    tell("advance", json!({ "seconds": 3600 })).await;
    assert!(mock.now().duration_since(before).unwrap() >= Duration::from_secs(3600));

    let (_, requests) = caller.control(Method::GET, "requests", None).await;
    assert_eq!(requests[0]["operation"], "create_project");
    assert!(!requests.to_string().contains(keys::TOKEN));
    assert_eq!(mock.calls("create_project")[0].json(), Some(json!({ "name": "pilot" })));
    assert_eq!(tell("clear", json!({})).await.0, 200);
    assert_eq!(caller.get(&project).await.0, 404);
    for (route, body) in [
        ("faults", json!({ "fault": "explode" })),
        ("faults", json!({ "fault": "respond", "status": 7 })),
        ("faults", json!({ "fault": "reset", "operation": "none" })),
        ("advance", json!({ "seconds": -1 })),
        ("fail", json!({ "id": "none", "reason": "" })),
        ("elsewhere", json!({})),
        // what is misspelt or of another type isn't what was left out
        ("faults", json!({ "opration": "show_project", "fault": "reset" })),
        ("faults", json!({ "operation": 5, "fault": "reset" })),
        ("faults", json!({ "always": "yes", "fault": "reset" })),
        ("faults", json!({ "fault": "respond", "status": 500, "code": "A.1", "message": 1 })),
        // a client waits for the answer after these
        ("faults", json!({ "fault": "respond", "status": 100 })),
        ("faults", json!({ "fault": "respond", "status": 101 })),
        ("faults", json!({ "fault": "respond", "status": 999 })),
        ("advance", json!({ "seconds": 1e18 })),
        ("advance", json!({ "seconds": 1, "minutes": 1 })),
        ("clear", json!({ "all": true })),
        ("clear", json!([])),
        ("seed", json!({ "operation": "list_project", "fields": [] })),
        ("seed", json!({ "operation": "list_project", "fields": { "nmae": "pilot" } })),
        ("seed", json!({ "operation": "list_project", "fields": { "name": 7 } })),
        ("seed", json!({ "operation": "list_project", "path": "pilot", "fields": {} })),
        ("seed", json!({ "operation": "show_job", "path": ["none"], "fields": { "name": "align" } })),
    ] {
        let (status, body) = tell(route, body).await;
        assert!(status == 400 && body["error_msg"].as_str().unwrap().len() > 10, "{route}: {body}");
    }
    assert!(caller.control(Method::GET, "", None).await.1["routes"].as_array().unwrap().len() > 5);
    assert_eq!(caller.page(Method::GET, "/_mock").await.status(), 200, "the slash is easily forgotten");
    assert_eq!(caller.get("/eihealth-projects").await, (200, json!({ "count": 0, "projects": [] })));
}

#[tokio::test]
async fn the_control_path_is_there_only_where_nobody_else_is() {
    let everywhere = std::net::Ipv4Addr::UNSPECIFIED.into();
    let mock = Mock::builder().host(everywhere).start().await.unwrap();
    assert_eq!(Caller::new(&mock).control(Method::GET, "", None).await.0, 404);
    let mock = Mock::builder().host(everywhere).control(true).start().await.unwrap();
    assert_eq!(Caller::new(&mock).control(Method::GET, "", None).await.0, 200);
    let mock = Mock::builder().control(false).start().await.unwrap();
    assert_eq!(Caller::new(&mock).control(Method::GET, "", None).await.0, 404);
    // a page of another origin can't send this type unasked
    let mock = Mock::start().await.unwrap();
    assert_eq!(
        Caller::new(&mock).text(Method::POST, &format!("{}/_mock/clear", mock.url()), None).await.0,
        400
    );
}

#[tokio::test]
async fn recorded_traffic_is_served_back() {
    let traffic = json!([
        { "operation": "list_project", "kind": "request", "status": null, "body": {} },
        { "operation": "list_project", "kind": "response", "status": 200, "body": { "count": 1, "odd": true } },
        { "operation": "list_project", "kind": "response", "status": 503, "body": { "error_code": "x" } },
    ]);
    let mock = Mock::builder().recording(traffic).start().await.unwrap();
    let caller = Caller::new(&mock);
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(caller.get("/eihealth-projects").await.0);
    }
    assert_eq!(seen, [200, 503, 503]);
    assert_eq!(caller.get("/system/labels").await.1["count"], 0, "what wasn't recorded is answered as ever");
    let early = r#"[{"operation":"list_project","kind":"response","status":100}]"#;
    for wrong in ["{", "{}", early, r#"[{"kind":"response"}]"#, r#"[{"operation":"none","kind":"response"}]"#]
    {
        let error = Mock::builder().recording_json(wrong).start().await.unwrap_err();
        assert!(matches!(error, Error::Recording(_)), "{error}");
    }
}
