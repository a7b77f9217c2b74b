//! What a call costs beside what the HTTP client costs: the same answer of the same local server, by the SDK
//! and by reqwest with serde_json.

use criterion::{Criterion, criterion_group, criterion_main};
use eihealth::{Client, Credentials, Region};
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

const PROJECTS: usize = 20;

#[derive(Deserialize)]
struct ProjectList {
    projects: Vec<Project>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is what is measured")]
struct Project {
    id: Option<String>,
    name: Option<String>,
    description: Option<String>,
    creator: Option<String>,
    create_time: Option<String>,
}

/// Answers every request with the same list, as long as the connection lasts.
async fn serve(mut stream: TcpStream, answer: String) {
    let mut buffer = vec![0; 16 * 1024];
    let mut filled = 0;
    while let Ok(count) = stream.read(&mut buffer[filled..]).await {
        filled += count;
        if count == 0 {
            return;
        }
        // requests have no body here, so each ends with an empty line
        if buffer[..filled].ends_with(b"\r\n\r\n") {
            filled = 0;
            if stream.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    }
}

async fn start() -> String {
    let projects: Vec<_> = (0..PROJECTS)
        .map(|n| {
            serde_json::json!({
                "id": format!("project-{n}"), "name": format!("rice-genomes-{n}"), "description": "Resequencing",
                "creator": "example-user", "create_time": "2024-05-17T08:30:00Z",
            })
        })
        .collect();
    let body = serde_json::json!({"count": PROJECTS, "projects": projects}).to_string();
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, answer.clone()));
        }
    });
    url
}

fn calls(c: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let url = runtime.block_on(start());
    let http = || eihealth::http_client_builder().no_proxy().build().expect("an HTTP client");
    let client = Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::ak_sk("EXAMPLEACCESSKEY", "example-secret-key"))
        .project_id("p1")
        .endpoint(&url)
        .http_client(http())
        .build()
        .expect("a client");
    let bare = http();
    let target = format!("{url}/v1/p1/eihealth-projects");

    let mut group = c.benchmark_group("list 20 projects");
    group.bench_function("reqwest and serde_json", |b| {
        b.iter(|| {
            let list: ProjectList = runtime
                .block_on(async {
                    let bytes = bare.get(&target).send().await?.bytes().await?;
                    Ok::<_, reqwest::Error>(serde_json::from_slice(&bytes).expect("a list"))
                })
                .expect("an answer");
            assert_eq!(list.projects.len(), PROJECTS);
        });
    });
    group.bench_function("eihealth, signed", |b| {
        b.iter(|| {
            let list = runtime.block_on(async { client.list_project().send().await }).expect("an answer");
            assert_eq!(list.projects.as_ref().map(Vec::len), Some(PROJECTS));
        });
    });
    group.finish();
}

criterion_group!(benches, calls);
criterion_main!(benches);
