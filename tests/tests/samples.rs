//! The samples of every operation: what `curl` is told to send is answered by the mock as documented. The calls in
//! Rust are compiled as the examples of the documentation.

use std::collections::HashMap;
use std::process::Command;

use eihealth_generator::openapi::media::Media;
use eihealth_generator::openapi::model::{In, Operation};
use eihealth_generator::samples::Samples;
use eihealth_mock::{Mock, keys};
use eihealth_tests::spec;

/// Where the samples say that the service is.
const BASE: &str = "http://127.0.0.1:65535";

/// What a shell makes of a command: its words, variables filled in.
fn words(command: &str, variables: &HashMap<&str, &str>) -> Vec<String> {
    let filled = |text: &str| {
        variables.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${name}"), value))
    };
    let (mut words, mut word) = (Vec::new(), None::<String>);
    let mut rest = command;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\'' | '"' => {
                let end = rest.find(c).expect("a quote is closed");
                let inside = if c == '"' { filled(&rest[..end]) } else { rest[..end].to_owned() };
                word.get_or_insert_default().push_str(&inside);
                rest = &rest[end + 1..];
            }
            '\\' => {
                let next = rest.chars().next().unwrap();
                rest = &rest[next.len_utf8()..];
                if next != '\n' {
                    word.get_or_insert_default().push(next);
                }
            }
            ' ' | '\n' => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// The request that curl makes of these words.
fn request(http: &reqwest::Client, words: &[String], url: &str) -> reqwest::RequestBuilder {
    const BOUNDARY: &str = "between-the-parts";
    let (mut method, mut target, mut headers) = (None, String::new(), Vec::new());
    let (mut body, mut form) = (None, String::new());
    let mut words = words.iter();
    assert_eq!(words.next().unwrap(), "curl");
    while let Some(word) = words.next() {
        let mut next = || words.next().unwrap().clone();
        match word.as_str() {
            "-X" => method = Some(next()),
            "-H" => headers.push(next()),
            "-d" => body = Some(next()),
            "-o" => drop(next()),
            option @ ("-F" | "--form-string") => {
                let part = next();
                let (name, value) = part.split_once('=').unwrap();
                let (value, file) = match value.strip_prefix('@').filter(|_| option == "-F") {
                    Some(file) => ("content", format!("; filename=\"{file}\"")),
                    None => (value, String::new()),
                };
                form += &format!(
                    "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n"
                );
            }
            option if option.starts_with('-') => panic!("what is {option}?"),
            address => target = address.replace(BASE, url),
        }
    }
    if !form.is_empty() {
        headers.push(format!("Content-Type: multipart/form-data; boundary={BOUNDARY}"));
        body = Some(format!("{form}--{BOUNDARY}--\r\n"));
    }
    let method = method.unwrap_or_else(|| if body.is_some() { "POST" } else { "GET" }.to_owned());
    let request = http.request(method.parse().unwrap(), target);
    let request = headers.iter().fold(request, |request, header| {
        let (name, value) = header.split_once(": ").unwrap();
        request.header(name, value)
    });
    match body {
        Some(body) => request.body(body),
        None => request,
    }
}

/// The mock has one user of its own, who is not the one of the example.
fn is_login(operation: &Operation) -> bool {
    operation.id == "keystone_create_user_token_by_password"
}

/// What the example may not be in a state for: what runs is not started, what has ended not stopped, what is well not
/// begun again, what is in use not deleted. The code says that all else of the request is right.
const REFUSED: [(&str, &str); 11] = [
    ("cancel_data_job", "eihealth.01030026"),
    ("cancel_drug_job", "eihealth.01100002"),
    ("cancel_job", "eihealth.01050208"),
    ("delete_auto_job", "eihealth.01050309"),
    ("delete_project", "eihealth.01020006"),
    ("retry_data_job", "eihealth.01030025"),
    ("retry_job", "eihealth.01050207"),
    ("retry_nextflow_job", "eihealth.01090015"),
    ("start_auto_job", "eihealth.01050310"),
    ("stop_nextflow_job", "eihealth.01090012"),
    ("stop_or_start_notebook", "eihealth.01060004"),
];

#[tokio::test]
async fn what_curl_sends_is_answered_as_documented() {
    let api = spec::api().unwrap();
    let samples = Samples::new(&api).at(BASE);
    let http = eihealth::http_client_builder().build().unwrap();
    let variables = HashMap::from([("TOKEN", keys::TOKEN), ("PROJECT_ID", keys::PROJECT_ID)]);
    let fresh = || async { Mock::builder().seed_examples().start().await.unwrap() };
    let shared = fresh().await;
    let mut operations: Vec<_> = api.operations.iter().filter(|operation| !is_login(operation)).collect();
    // those that change nothing first
    operations.sort_by_key(|operation| operation.repeat);
    let mut failures = Vec::new();
    for operation in operations {
        let words = words(&samples.of(operation).curl, &variables);
        let mut answer = request(&http, &words, &shared.url()).send().await.unwrap();
        if !answer.status().is_success() {
            // another sample may have deleted what this one shows
            let alone = fresh().await;
            answer = request(&http, &words, &alone.url()).send().await.unwrap();
        }
        let status = answer.status();
        let text = answer.text().await.unwrap();
        let refused = REFUSED.iter().find(|(id, _)| *id == operation.id);
        if !status.is_success() && refused.is_none_or(|(_, code)| !text.contains(code)) {
            failures.push(format!("{}: {status} {text}", operation.id));
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// One of each kind: without and with a body, with signs that are encoded, with a query, with a form.
const SIGNED: [&str; 5] = ["delete_image", "create_image", "show_data", "list_asset", "create_nextflow_job"];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_openssl_signs_is_accepted() {
    let has = |tool: &str| Command::new(tool).arg("--version").output().is_ok();
    if !["bash", "curl"].into_iter().all(has) || Command::new("openssl").arg("version").output().is_err() {
        eprintln!("skipped: there is no bash, curl or openssl here");
        return;
    }
    let api = spec::api().unwrap();
    let mock = Mock::builder().seed_examples().start().await.unwrap();
    let url = mock.url();
    let samples = Samples::new(&api).at(&url);
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("params.yaml"), "reads: /raw\n").unwrap();
    for id in SIGNED.iter().rev() {
        let operation = api.operations.iter().find(|operation| operation.id == *id).unwrap();
        let script = samples.of(operation).curl_signed.unwrap() + " -w '\\n%{http_code}' -sS";
        let mut bash = Command::new("bash");
        bash.args(["-euc", &script]).current_dir(directory.path());
        bash.env("AK", keys::ACCESS_KEY).env("SK", keys::SECRET_KEY).env("PROJECT_ID", keys::PROJECT_ID);
        let output = tokio::task::spawn_blocking(move || bash.output()).await.unwrap().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(text.lines().last().is_some_and(|status| status.starts_with('2')), "{id}: {text}{errors}");
    }
    assert!(mock.calls("create_image")[0].headers.contains_key("authorization"));
}

#[test]
fn every_sample_gives_what_is_required_and_what_the_example_has() {
    let api = spec::api().unwrap();
    let samples = Samples::new(&api);
    for operation in &api.operations {
        let id = &operation.id;
        let sample = samples.of(operation);
        for parameter in operation.parameters.iter().filter(|p| p.required && p.name != "project_id") {
            let given = sample.arguments.iter().find(|given| given.name == parameter.name);
            let value = &given.unwrap_or_else(|| panic!("{id}: {} is missing", parameter.name)).value;
            assert!(value.as_str() != Some("") && !value.is_null(), "{id}: {} is empty", parameter.name);
            if parameter.location == In::Path && parameter.name != "eihealth_project_id" {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                assert!(sample.rust.text.contains(&text), "{id}: {text} is not in\n{}", sample.rust.text);
            }
        }
        assert!(sample.rust.text.contains(id), "{id}: {}", sample.rust.text);
        assert!(sample.shell.starts_with(&format!("eihealth api {id}")), "{}", sample.shell);
        assert!(!sample.curl.contains(['{', '}']) || sample.body.is_some(), "{}", sample.curl);
        let json = operation.body.as_ref().filter(|body| Media::of(&body.media) == Media::Json);
        assert_eq!(json.and_then(|body| body.example.as_ref()).is_some(), json.is_some(), "{id}");
        if json.is_some() {
            assert_eq!(sample.body, json.and_then(|body| body.example.clone()), "{id}");
        }
    }
}
