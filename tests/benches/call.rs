//! What a call costs beside what the HTTP client costs: the same answer of the same local server, by the SDK
//! and by reqwest with serde_json, for one and for many callers, and for answers of several sizes. All read the same
//! fields: what is compared is the call.
//!
//! reqwest is there twice: bare, as the service would refuse it, and with the headers and the signature that the service
//! wants of everyone.
//!
//! Not by criterion, which times one after the other: here they take turns, so that a machine that gets slower
//! meanwhile is so for all, and the ratios of each round count.

use std::time::{Duration, Instant, SystemTime};

use eihealth::signing::{Payload, SigningKey, Unsigned, sign};
use eihealth::{Client, Credentials, Region, Secret};
use reqwest::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue};
use reqwest::{Method, Url};
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

#[derive(Deserialize)]
struct ProjectList {
    projects: Vec<Project>,
}

/// The documented fields, as one would write them by hand.
#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding them is what is measured")]
struct Project {
    id: Option<String>,
    name: Option<String>,
    creator: Option<String>,
    role: Option<String>,
    size: Option<i64>,
    status: Option<String>,
    tags: Option<Vec<String>>,
    description: Option<String>,
    create_time: Option<String>,
    update_time: Option<String>,
    delete_time: Option<String>,
    is_core: Option<bool>,
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

/// A server whose answers list so many projects.
async fn start(projects: usize) -> String {
    let items: Vec<_> = (0..projects)
        .map(|n| {
            serde_json::json!({
                "id": format!("project-{n}"), "name": format!("rice-genomes-{n}"), "description": "Resequencing",
                "creator": "example-user", "create_time": "2024-05-17T08:30:00Z",
            })
        })
        .collect();
    let body = serde_json::json!({"count": projects, "projects": items}).to_string();
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

/// Rounds of each comparison; the median of their ratios is printed.
const ROUNDS: usize = 21;
/// Calls of each side in a round.
const CALLS: usize = 2048;
/// Projects in an answer, and callers.
const CASES: [(usize, usize); 5] = [(20, 1), (20, 16), (20, 256), (0, 1), (200, 1)];

/// The time of a call, which answers with so many projects, when so many callers share `CALLS` of them.
async fn time<F, Fut>(projects: usize, callers: usize, call: F) -> Duration
where
    F: Fn() -> Fut + Clone + Send + 'static,
    Fut: Future<Output = usize> + Send,
{
    let start = Instant::now();
    let callers: Vec<_> = (0..callers)
        .map(|_| {
            let call = call.clone();
            let count = CALLS / callers;
            tokio::spawn(async move {
                for _ in 0..count {
                    assert_eq!(call().await, projects);
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.expect("a caller that gets its answers");
    }
    start.elapsed() / u32::try_from(CALLS).expect("a small number")
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() {
    // `cargo test --benches` only wants to know whether it runs
    let rounds = if std::env::args().any(|argument| argument == "--test") { 1 } else { ROUNDS };
    Runtime::new().expect("a runtime").block_on(compare(rounds));
}

async fn compare(rounds: usize) {
    println!("lists, {rounds} rounds of {CALLS} calls in turns; ratios to reqwest bare and signed");
    println!("answer                       reqwest     signed   eihealth   ratio   ratio");
    for (projects, callers) in CASES {
        let url = start(projects).await;
        let http = || eihealth::http_client_builder().no_proxy().build().expect("an HTTP client");
        let client = Client::builder()
            .region(Region::CN_NORTH_4)
            .credentials(Credentials::ak_sk(ACCESS_KEY, SECRET_KEY))
            .project_id("p1")
            .endpoint(&url)
            .http_client(http())
            .build()
            .expect("a client");
        let (plain, target) = (http(), format!("{url}/v1/p1/eihealth-projects"));
        let (other, address) = (plain.clone(), Url::parse(&target).expect("an address"));
        let bare = move || read(plain.get(&target));
        let signed = move || read(other.get(address.clone()).headers(signature(&address)));
        let ours = move || {
            let call = client.list_project();
            async move { call.send().await.expect("an answer").projects.as_ref().map_or(0, Vec::len) }
        };
        let (mut times, mut ratios) = ([const { Vec::new() }; 3], [const { Vec::new() }; 2]);
        for _ in 0..rounds {
            let bare = time(projects, callers, bare.clone()).await.as_secs_f64() * 1e6;
            let signed = time(projects, callers, signed.clone()).await.as_secs_f64() * 1e6;
            let ours = time(projects, callers, ours.clone()).await.as_secs_f64() * 1e6;
            times.iter_mut().zip([bare, signed, ours]).for_each(|(all, one)| all.push(one));
            ratios.iter_mut().zip([ours / bare, ours / signed]).for_each(|(all, one)| all.push(one));
        }
        let ([bare, signed, ours], [ratio, to_signed]) = (times.map(median), ratios.map(median));
        let name = format!("{projects} projects, {callers} at once");
        println!("{name:26}  {bare:6.1} us  {signed:6.1} us  {ours:6.1} us  {ratio:6.2}  {to_signed:6.2}");
    }
}

const ACCESS_KEY: &str = "EXAMPLEACCESSKEY";
const SECRET_KEY: &str = "example-secret-key";

/// Sends a request and reads the answer, as one would by hand.
async fn read(request: reqwest::RequestBuilder) -> usize {
    let bytes = request.send().await.expect("an answer").bytes().await.expect("a body");
    serde_json::from_slice::<ProjectList>(&bytes).expect("a list").projects.len()
}

/// The headers that the service wants, and the one for gzip.
fn signature(url: &Url) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let key =
        SigningKey { access_key: ACCESS_KEY, secret_key: &Secret::from(SECRET_KEY), security_token: None };
    let request = Unsigned {
        method: &Method::GET,
        url,
        headers: &mut headers,
        payload: Payload::Bytes(b""),
        project_id: Some("p1"),
    };
    sign(key, request, SystemTime::now()).expect("a signature");
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    headers
}
