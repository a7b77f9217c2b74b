//! The SDK's examples at work against the mock service.

#[path = "../../sdk/examples/concurrent_jobs.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod concurrent_jobs;
#[path = "../../sdk/examples/credentials.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod credentials;
#[path = "../../sdk/examples/dock_and_wait.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod dock_and_wait;
#[path = "../../sdk/examples/download.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod download;
#[path = "../../sdk/examples/errors.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod errors;
#[path = "../../sdk/examples/list_jobs.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod list_jobs;
#[path = "../../sdk/examples/quickstart.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod quickstart;
#[path = "../../sdk/examples/testing.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod testing;
#[path = "../../sdk/examples/upload.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod upload;
#[path = "../../sdk/examples/upload_and_download.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod upload_and_download;

use eihealth_mock::{Mock, Reply, keys};
use eihealth_tests::service::{self, Service};
use eihealth_tests::spec;
use reqwest::StatusCode;
use serde_json::{Value, json};

fn answer(service: &Service, operation: &str, status: StatusCode, body: &Value) {
    service.mock.reply_next(operation, Reply::json(status, body)).unwrap();
}

#[tokio::test(start_paused = true)]
async fn list_jobs() {
    let service = service::start().await.unwrap();
    for (from, to) in [(0, 100), (100, 130)] {
        let jobs: Vec<Value> = (from..to).map(|id| json!({"id": format!("j-{id}"), "name": "job"})).collect();
        answer(&service, "list_job", StatusCode::OK, &json!({"jobs": jobs, "count": 130}));
    }
    assert_eq!(list_jobs::list(&service.client, "p").await.unwrap(), 130);
    assert_eq!(service.mock.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn dock_and_wait() {
    let service = service::start().await.unwrap();
    answer(&service, "create_docking_job", StatusCode::CREATED, &json!({"id": "d-1"}));
    for state in ["WAITING", "RUNNING", "FINISHED"] {
        answer(
            &service,
            "show_docking_job",
            StatusCode::OK,
            &json!({"basic_info": {"id": "d-1", "status": state}}),
        );
    }
    let api = spec::api().unwrap();
    let operation = api.operations.iter().find(|operation| operation.id == "create_docking_job").unwrap();
    let body = operation.body.as_ref().unwrap().example.clone().unwrap();
    let job = dock_and_wait::dock(&service.client, "p", serde_json::from_value(body).unwrap()).await.unwrap();
    assert_eq!(job.basic_info.unwrap().status.as_deref(), Some("FINISHED"));
}

#[tokio::test(start_paused = true)]
async fn concurrent_jobs() {
    let service = service::start().await.unwrap();
    let samples = || ["a", "b", "c", "d", "e", "f"].map(|name| format!("sample-{name}"));
    for (index, _) in samples().iter().enumerate() {
        answer(&service, "execute_job", StatusCode::CREATED, &json!({"id": format!("j-{index}")}));
        let status = if index == 2 { "Failed" } else { "SUCCEEDED" };
        answer(
            &service,
            "show_job",
            StatusCode::OK,
            &json!({"status": status, "failed_message": "no reads"}),
        );
    }
    let workflow = "41e8d6b0-7c93-4fa5-b208-d95f3a61c7e4";
    let results = concurrent_jobs::run(&service.client, "p", workflow, samples()).await;
    let failed: Vec<String> =
        results.iter().filter_map(|(_, job)| Some(job.as_ref().err()?.to_string())).collect();
    assert_eq!((results.len(), failed.len()), (6, 1), "{failed:?}");
    assert!(failed[0].contains("has failed; its state is `Failed`: no reads"), "{failed:?}");
}

#[tokio::test]
async fn quickstart() {
    let mock = Mock::start().await.unwrap();
    mock.seed("create_project", &[], json!({"name": "wgs-cohort"})).unwrap();
    assert_eq!(quickstart::projects(&mock.client().unwrap()).await.unwrap(), ["wgs-cohort"]);
}

#[tokio::test]
async fn errors() {
    let service = service::start().await.unwrap();
    let refusal = |status, code| Reply::error(status, code, "refused");
    for (reply, expected) in [
        (Reply::new(StatusCode::NO_CONTENT), "deleted"),
        (refusal(StatusCode::NOT_FOUND, "eihealth.01020002"), "was deleted before"),
        (refusal(StatusCode::BAD_REQUEST, "eihealth.01020006"), "still in use: freeze it first"),
    ] {
        service.mock.reply_next("delete_project", reply).unwrap();
        assert_eq!(errors::delete(&service.client, "p").await.unwrap(), expected);
    }
    service.mock.reply_next("delete_project", refusal(StatusCode::FORBIDDEN, "eihealth.01020003")).unwrap();
    let error = errors::delete(&service.client, "p").await.unwrap_err().to_string();
    assert!(error.starts_with("delete_project: ") && error.contains("403"), "{error}");
}

#[tokio::test]
async fn credentials() {
    let mock = Mock::start().await.unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("{}\n", keys::TOKEN)).unwrap();
    let provider = eihealth::Credentials::provider(credentials::TokenFile(file.path().to_owned()));
    let client = mock.client_builder().credentials(provider).build().unwrap();
    client.list_project().await.unwrap();
    std::fs::write(file.path(), "stale").unwrap();
    assert!(client.list_project().await.unwrap_err().is_unauthorized());
}

#[tokio::test]
async fn files_go_up_and_come_back() {
    let mock = Mock::start().await.unwrap();
    let client = mock.client().unwrap();
    let project = mock.seed("create_project", &[], json!({"name": "wgs-cohort"})).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let (file, back) = (path("reads.fastq.gz"), path("back"));
    let content: Vec<u8> = (0..9_000_000_u32).map(|at| (at % 251) as u8).collect();
    std::fs::write(&file, &content).unwrap();

    upload::upload(&client, &project, &file, "raw").await.unwrap();
    let from = "wgs-cohort:/raw/reads.fastq.gz";
    assert_eq!(download::download(&client, &project, from, &back).await.unwrap(), 9_000_000);
    assert!(std::fs::read(&back).unwrap() == content);

    let bytes = upload_and_download::there_and_back(&client, &project, "wgs-cohort", &file).await.unwrap();
    assert_eq!(bytes, 9_000_000);
    assert!(std::fs::read(format!("{file}.again")).unwrap() == content);
}

#[tokio::test]
async fn an_engine_goes_up_and_is_installed() {
    let mock = Mock::start().await.unwrap();
    let client = mock.client().unwrap();
    let engine = eihealth::transfer::Source::bytes(vec![7; 9_000_000]);
    let uploaded = client.install_nextflow_in_parts(engine).named("nextflow-24-all").await.unwrap();
    assert_eq!((uploaded.bytes, uploaded.parts), (9_000_000, 3));
    let id = uploaded.answer["id"].as_str().unwrap();
    client.show_nextflow(id).await.unwrap();
}

#[test]
fn what_is_tested_by_hand() {
    assert_eq!(testing::summary(Ok(eihealth::Response::new(Default::default()))), "0 projects");
}
