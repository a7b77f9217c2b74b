//! What the mock promises of its speed: `cargo bench -p eihealth-mock`.
//!
//! Client and mock share the machine, so that a client of its own would see more.

use std::error::Error;
use std::time::{Duration, Instant};

use eihealth_mock::{Mock, keys};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// As many as a page is asked for in a project that has them.
const MANY: usize = 100_000;

#[tokio::main(worker_threads = 2)]
async fn main() -> Outcome {
    // the second start is what a test file's second test sees
    let mut starts = Vec::new();
    let mut mock = None;
    for _ in 0..5 {
        let begin = Instant::now();
        mock = Some(Mock::builder().record(false).start().await?);
        starts.push(begin.elapsed());
    }
    let mock = mock.ok_or("no mock")?;
    println!("start, the first of a process   {:>10.1?}  (target 100 ms)", starts.first().ok_or("no start")?);
    println!("start, each after that          {:>10.1?}", starts.last().ok_or("no start")?);
    let begin = Instant::now();
    let examples = Mock::builder().seed_examples().start().await?;
    println!("start with the examples         {:>10.1?}", begin.elapsed());
    drop(examples);

    let project = mock.seed("list_project", &[], json!({ "name": "pilot", "status": "ACTIVE" }))?;
    let job = |index: usize| json!({ "id": format!("job-{index}"), "name": format!("job-{index}"), "status": "Succeeded" });
    for index in 0..100 {
        mock.seed("show_job", &[&project], job(index))?;
    }
    let jobs = format!("/v1/{}/eihealth-projects/{project}/jobs", keys::PROJECT_ID);
    let simple = format!("/v1/{}/quotas", keys::PROJECT_ID);
    for callers in [1, 16, 64] {
        println!(
            "a simple request, {callers:>2} callers    {:>8.0} /s  (target 10,000)",
            rate(&mock, &simple, callers).await?
        );
    }
    println!("a job, 16 callers               {:>8.0} /s", rate(&mock, &format!("{jobs}/job-7"), 16).await?);
    let page = format!("{jobs}?limit=10");
    let far = format!("{jobs}?limit=10&offset={}", MANY - 20);
    let few = latency(&mock, &page).await?;
    for index in 100..MANY {
        mock.seed("show_job", &[&project], job(index))?;
    }
    println!("a page of 10 of 100             {few:>10.1?}");
    println!("a page of 10 of {MANY}          {:>10.1?}", latency(&mock, &page).await?);
    println!("the last page of {MANY}         {:>10.1?}", latency(&mock, &far).await?);
    println!(
        "filtered by state, of {MANY}    {:>10.1?}",
        latency(&mock, &format!("{jobs}?limit=10&status=Failed")).await?
    );
    println!(
        "the same again                  {:>10.1?}",
        latency(&mock, &format!("{jobs}?limit=10&status=Failed")).await?
    );
    Ok(())
}

/// Requests in a second.
async fn rate(mock: &Mock, path: &str, callers: usize) -> Outcome<f64> {
    let end = Instant::now() + Duration::from_secs(2);
    let begin = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..callers {
        let mut caller = Caller::connect(mock, path).await?;
        tasks.push(tokio::spawn(async move {
            let mut count = 0_u32;
            while Instant::now() < end {
                caller.call().await?;
                count += 1;
            }
            Outcome::Ok(count)
        }));
    }
    let mut count = 0;
    for task in tasks {
        count += task.await??;
    }
    Ok(f64::from(count) / begin.elapsed().as_secs_f64())
}

/// The median of a few.
async fn latency(mock: &Mock, path: &str) -> Outcome<Duration> {
    let mut caller = Caller::connect(mock, path).await?;
    let mut times = Vec::new();
    for _ in 0..9 {
        let begin = Instant::now();
        caller.call().await?;
        times.push(begin.elapsed());
    }
    times.sort_unstable();
    Ok(*times.get(times.len() / 2).ok_or("no time")?)
}

/// One connection that sends the same request again and again.
struct Caller {
    stream: TcpStream,
    request: Vec<u8>,
    answer: Vec<u8>,
}

impl Caller {
    async fn connect(mock: &Mock, path: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(mock.url().replace("http://", "")).await?;
        stream.set_nodelay(true)?;
        let request = format!("GET {path} HTTP/1.1\r\nHost: mock\r\nX-Auth-Token: {}\r\n\r\n", keys::TOKEN);
        Ok(Self { stream, request: request.into_bytes(), answer: vec![0; 1 << 20] })
    }

    async fn call(&mut self) -> Outcome {
        self.stream.write_all(&self.request).await?;
        let mut read = 0;
        loop {
            let more = self.stream.read(self.answer.get_mut(read..).unwrap_or_default()).await?;
            if more == 0 {
                return Err("the answer ends too soon".into());
            }
            read += more;
            let text = std::str::from_utf8(self.answer.get(..read).unwrap_or_default()).unwrap_or_default();
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            if !head.starts_with("HTTP/1.1 200") {
                return Err(text.to_owned().into());
            }
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.and_then(|length| length.parse().ok()).unwrap_or(0) {
                return Ok(());
            }
        }
    }
}
