//! What a call logs: the operation and its outcome, never a secret or a value.

use std::io;
use std::sync::{Arc, Mutex};

use eihealth::Credentials;
use eihealth::types::CreateProject;
use eihealth_mock::{Reply, keys};
use eihealth_tests::service;
use http::StatusCode;
use tracing::field::Empty;
use tracing::{Instrument, Subscriber};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Log;

    fn make_writer(&self) -> Log {
        self.clone()
    }
}

fn subscriber(log: &Log, level: LevelFilter) -> impl Subscriber + use<> {
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish()
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[tokio::test]
async fn a_log_of_everything_holds_no_secret() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(subscriber(&log, LevelFilter::TRACE));

    let with = |credentials: Credentials| service::start_with(|builder| builder.credentials(credentials));
    let by_key = with(Credentials::ak_sk(keys::ACCESS_KEY, keys::SECRET_KEY)).await.unwrap();
    by_key.client.create_project(CreateProject::new("rice-genomes")).await.unwrap();
    let gone = Reply::error(StatusCode::NOT_FOUND, "eihealth.1", "gone");
    by_key.mock.reply_next("list_project", gone).unwrap();
    by_key.client.list_project().await.unwrap_err();
    by_key.client.show_docker_login("my-project").await.unwrap();
    let by_password = with(Credentials::password(keys::USER, keys::DOMAIN, keys::PASSWORD)).await.unwrap();
    by_password.client.list_project().await.unwrap();
    by_password.mock.revoke_tokens();
    by_password.client.list_project().await.unwrap_err();
    drop(guard);

    let text = log.text();
    for part in [
        "operation=\"create_project\"",
        "path=\"/v1/{project_id}/eihealth-projects\"",
        "status=201",
        "request_id=",
        "code=\"eihealth.1\"",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    for secret in [keys::SECRET_KEY, keys::PASSWORD, "rice-genomes", "docker login", "SDK-HMAC-SHA256"] {
        assert!(!text.contains(secret), "{secret} in\n{text}");
    }
}

#[tokio::test]
async fn where_a_calls_span_is_filtered_out_the_programs_own_is_left_alone() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(subscriber(&log, LevelFilter::ERROR));
    let service = service::start().await.unwrap();
    let step = tracing::error_span!("step", status = Empty, request_id = Empty, attempts = Empty);
    service.client.list_project().send().instrument(step).await.unwrap();
    drop(guard);

    let text = log.text();
    assert!(text.contains("step"), "{text}");
    for field in ["status=", "request_id=", "attempts="] {
        assert!(!text.contains(field), "{field} in\n{text}");
    }
}
