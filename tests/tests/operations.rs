//! Every operation through the SDK, against the mock service, which holds each request against the specification.

use eihealth::Error;
use eihealth::dispatch::{self, Answer, DispatchError};
use eihealth_generator::openapi::media::Media;
use eihealth_generator::openapi::model::{Operation, Response};
use eihealth_generator::openapi::naming::type_name;
use eihealth_mock::{Mock, Reply, keys};
use eihealth_tests::lost::lost;
use eihealth_tests::sample::{self, Extent};
use eihealth_tests::{service, spec};
use http::StatusCode;
use serde_json::{Value, json};

#[test]
fn every_operation_can_be_dispatched() {
    let api = spec::api().unwrap();
    let mut documented: Vec<&str> = api.operations.iter().map(|o| o.id.as_str()).collect();
    let mut known: Vec<&str> = dispatch::operations().map(|o| o.name()).collect();
    documented.sort_unstable();
    known.sort_unstable();
    assert_eq!(known, documented);
}

/// The vendor names its pages as its operations, which those of IAM are not.
#[test]
fn every_operation_links_the_page_of_its_name() {
    for operation in &spec::api().unwrap().operations {
        let page = operation.page.strip_prefix("https://support.huaweicloud.com/api-eihealth/");
        let named = format!("{}.html", type_name(&operation.id));
        let numbered = |page: &str| operation.area == "iam" && page.starts_with("eihealth_33_");
        assert!(
            page.is_some_and(|page| page == named || numbered(page)),
            "{}: {}",
            operation.id,
            operation.page
        );
    }
}

async fn call_all(extent: Extent) {
    let api = spec::api().unwrap();
    let service = service::start().await.unwrap();
    let mut failures = Vec::new();
    for operation in &api.operations {
        let arguments = sample::arguments(&api, operation, extent);
        let dispatched = dispatch::operation(&operation.id).unwrap();
        // the mock knows one user only; logging in as that one is a test of its own
        if operation.id == "keystone_create_user_token_by_password" {
            continue;
        }
        match dispatched.call(&service.client, arguments).await {
            Ok(answer) => check_answer(operation, &answer, &mut failures),
            Err(error) => failures.push(format!("{}: {error}", operation.id)),
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

fn check_answer(operation: &Operation, answer: &eihealth::Response<Answer>, failures: &mut Vec<String>) {
    let status = answer.status().as_u16().to_string();
    let Some(response) = operation.responses.iter().find(|r| r.status == status) else {
        failures.push(format!("{}: {status} is not documented", operation.id));
        return;
    };
    let kind = response.content.as_ref().map(|c| Media::of(&c.media));
    let fits = matches!(
        (kind, &**answer),
        (None, Answer::Empty)
            | (Some(Media::Json), Answer::Json(_))
            | (Some(Media::Text), Answer::Text(_))
            | (Some(Media::Binary), Answer::Bytes(_))
    );
    if !fits {
        failures.push(format!("{}: {kind:?} came as {answer:?}", operation.id));
    }
}

#[tokio::test]
async fn with_nothing_that_is_optional() {
    call_all(Extent::Required).await;
}

#[tokio::test]
async fn with_everything_that_is_optional() {
    call_all(Extent::All).await;
}

#[test]
fn every_request_example_is_read_whole_and_keeps_the_limits() {
    let mut failures = Vec::new();
    let mut count = 0;
    for operation in &spec::api().unwrap().operations {
        let Some(body) = operation.body.as_ref().filter(|b| Media::of(&b.media) == Media::Json) else {
            continue;
        };
        let example = body.example.as_ref().unwrap_or_else(|| panic!("{} has no example", operation.id));
        count += 1;
        match dispatch::operation(&operation.id).unwrap().replay_request(example) {
            None => failures.push(format!("{}: the SDK takes no JSON body", operation.id)),
            Some(Err(error)) => failures.push(format!("{}: {error}", operation.id)),
            Some(Ok(replayed)) => {
                let problems = lost(example, &replayed.written);
                failures.extend(problems.into_iter().map(|p| format!("{}: {p}", operation.id)));
                failures.extend(replayed.violations.iter().map(|v| format!("{}: {v}", operation.id)));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(count > 10, "only {count} examples");
}

fn example(response: &Response) -> Option<&Value> {
    response.content.as_ref().filter(|c| Media::of(&c.media) == Media::Json)?.example.as_ref()
}

#[test]
fn every_response_example_is_read_whole() {
    let mut failures = Vec::new();
    for operation in &spec::api().unwrap().operations {
        for response in operation.successes() {
            let Some(example) = example(response) else { continue };
            let status = response.status.parse().unwrap();
            match dispatch::operation(&operation.id).unwrap().replay_response(status, example) {
                None => failures.push(format!("{}: {status} is not read as JSON", operation.id)),
                Some(Err(error)) => failures.push(format!("{}: {error}", operation.id)),
                Some(Ok(replayed)) => {
                    let problems = lost(example, &replayed.written);
                    failures.extend(problems.into_iter().map(|p| format!("{} {status}: {p}", operation.id)));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn every_documented_status_of_every_operation() {
    let api = spec::api().unwrap();
    let service = service::start().await.unwrap();
    let mut failures = Vec::new();
    for operation in &api.operations {
        for response in &operation.responses {
            let status: StatusCode = match response.status.as_str() {
                "default" => StatusCode::INTERNAL_SERVER_ERROR,
                status => status.parse().unwrap(),
            };
            script(&service.mock, operation, response, status);
            let arguments = sample::arguments(&api, operation, Extent::Required);
            let result = dispatch::operation(&operation.id).unwrap().call(&service.client, arguments).await;
            match result {
                Ok(answer) if answer.status() == status && status.is_success() => {
                    check_answer(operation, &answer, &mut failures);
                }
                Err(DispatchError::Call(Error::Api(error)))
                    if error.status() == status && !status.is_success() =>
                {
                    if error.code().as_str() != "test.1" || error.message() != "as documented" {
                        failures.push(format!("{} {status}: {error}", operation.id));
                    }
                }
                other => failures.push(format!("{} {status}: {other:?}", operation.id)),
            }
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// The next call gets this documented answer.
fn script(mock: &Mock, operation: &Operation, response: &Response, status: StatusCode) {
    let reply = if status.is_success() {
        match (example(response), &response.content) {
            (Some(example), _) => Reply::json(status, example),
            (None, Some(_)) => Reply::new(status).body("content"),
            (None, None) => Reply::new(status),
        }
    } else {
        Reply::json(status, &json!({"error_code": "test.1", "error_msg": "as documented"}))
    };
    mock.reply_next(&operation.id, reply).unwrap();
}

#[tokio::test]
async fn a_token_is_obtained_by_hand() {
    use eihealth::types::{
        IamAuth, IamDomainRef, IamIdentity, IamPasswordIdentity, IamPasswordUser, IamProjectScope, IamScope,
        KeystoneCreateUserTokenByPassword,
    };
    let service = service::start().await.unwrap();
    let user = IamPasswordUser::new(keys::USER, keys::PASSWORD, IamDomainRef::new(keys::DOMAIN));
    let auth = IamAuth::new(IamIdentity::new(["password"], IamPasswordIdentity::new(user)))
        .scope(IamScope::new().project(IamProjectScope::new().name(keys::PROJECT_NAME)));
    let request =
        service.client.keystone_create_user_token_by_password(KeystoneCreateUserTokenByPassword::new(auth));
    assert!(!format!("{request:?}").contains(keys::PASSWORD));
    let answer = request.await.unwrap();
    assert_eq!(answer.status(), StatusCode::CREATED);
    assert!(answer.headers().contains_key("x-subject-token"));
    assert!(answer.token.as_ref().unwrap().expires_at.as_ref().unwrap().to_jiff().is_some());

    let projects = service.client.keystone_list_projects().name(keys::PROJECT_NAME).await.unwrap();
    assert_eq!(projects.projects.as_ref().unwrap()[0].id.as_deref(), Some(keys::PROJECT_ID));
}
