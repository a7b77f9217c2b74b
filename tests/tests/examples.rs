//! The SDK's examples at work against the mock service.

#[path = "../../sdk/examples/concurrent_jobs.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod concurrent_jobs;
#[path = "../../sdk/examples/dock_and_wait.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod dock_and_wait;
#[path = "../../sdk/examples/list_jobs.rs"]
#[allow(dead_code, reason = "its `main` is for users")]
mod list_jobs;

use eihealth_mock::Reply;
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
