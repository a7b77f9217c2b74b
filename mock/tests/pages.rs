//! Pages beside the API.

use eihealth_mock::{Error, Mock, keys};
use http::{Method, StatusCode};
use serde_json::Value;

use crate::support::Caller;

fn directory() -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(directory.path().join(name), text).unwrap();
    write("index.html", "<h1>pages</h1>");
    write("mock.js", "// none");
    write("v1", "a page of that name");
    write("policy.txt", "script-src 'self'; connect-src 'self'\n");
    directory
}

#[tokio::test]
async fn a_directory_is_served_before_the_api() {
    let pages = directory();
    let mock = Mock::builder().seed_examples().pages(pages.path()).start().await.unwrap();
    let caller = Caller::new(&mock);
    for path in ["/", "/index.html"] {
        let response = caller.page(Method::GET, path).await;
        assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert_eq!(policy, "script-src 'self'; connect-src 'self'; frame-ancestors 'none'");
        assert_eq!(response.text().await.unwrap(), "<h1>pages</h1>");
    }
    let head = caller.page(Method::HEAD, "/").await;
    assert_eq!((head.status(), head.text().await.unwrap().len()), (StatusCode::OK, 0));
    assert_eq!(caller.page(Method::POST, "/").await.status(), StatusCode::NOT_FOUND);
    for path in ["/other.html", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "/v1/"] {
        assert_eq!(caller.page(Method::GET, path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let (status, projects) = caller.send(Method::GET, "/eihealth-projects", None).await;
    assert!(status == 200 && projects["projects"].is_array(), "{status} {projects}");
    // what a page asks for is no call of the API
    assert!(mock.requests().iter().all(|request| request.uri.path() != "/index.html"));
}

#[tokio::test]
async fn the_pages_are_told_what_to_send() {
    let pages = directory();
    let mock = Mock::builder().seed_examples().pages(pages.path()).start().await.unwrap();
    let script = Caller::new(&mock).page(Method::GET, "/mock.js").await.text().await.unwrap();
    let about = script.split_once("window.eihealthMock = ").unwrap().1.trim_end().trim_end_matches(';');
    let about: Value = serde_json::from_str(about).unwrap();
    assert_eq!(
        (about["token"].as_str(), about["accessKey"].as_str()),
        (Some(keys::TOKEN), Some(keys::ACCESS_KEY))
    );
    let examples = about["examples"].as_object().unwrap();
    assert_eq!(examples.len(), mock.operations().len());
    // the same as the path that is printed, and what else must be given
    let path = mock.example_path("show_docking_job").unwrap();
    for value in examples["show_docking_job"].as_object().unwrap().values() {
        assert!(path.contains(value.as_str().unwrap()), "{value} in {path}");
    }
    assert!(examples["show_resource_metric_data"]["metric_name"].is_string());
}

#[tokio::test]
async fn a_directory_without_pages_is_refused() {
    let empty = tempfile::tempdir().unwrap();
    let error = Mock::builder().pages(empty.path()).start().await.unwrap_err();
    assert!(
        matches!(error, Error::Pages { .. }) && error.to_string().contains("cargo xtask docs"),
        "{error}"
    );
    assert!(Mock::builder().pages(empty.path().join("none")).start().await.is_err());
    let pages = directory();
    for text in ["", "one\ntwo"] {
        std::fs::write(pages.path().join("policy.txt"), text).unwrap();
        let error = Mock::builder().pages(pages.path()).start().await.unwrap_err().to_string();
        assert!(error.contains("policy.txt"), "{error}");
    }
}
