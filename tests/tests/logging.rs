//! What a call logs: the operation and its outcome, never a secret or a value.

use std::io;
use std::sync::{Arc, Mutex};

use eihealth::Credentials;
use eihealth::types::CreateProject;
use eihealth_mock::{Reply, keys};
use eihealth_tests::service;
use http::StatusCode;
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

#[tokio::test]
async fn a_log_of_everything_holds_no_secret() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);

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

    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
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
