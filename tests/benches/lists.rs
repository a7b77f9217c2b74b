//! A million items through `.items()`: how long it takes, and how much memory while it goes on.
//!
//! ```text
//! cargo bench -p eihealth-tests --bench lists
//! ```

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Instant;

use eihealth::{Client, Credentials, Region};

const ITEMS: usize = 1_000_000;
const PAGE: usize = 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::ak_sk("ak", "sk"))
        .project_id("p")
        .no_proxy()
        .endpoint(serve()?)
        .build()?;
    let (mut count, mut most, mut after_ten_pages) = (0, 0, 0);
    let start = Instant::now();
    let mut jobs = client.list_job("p").limit(PAGE as i64).items();
    while jobs.try_next().await?.is_some() {
        count += 1;
        if count % PAGE == 0 {
            most = most.max(resident()?);
        }
        if count == 10 * PAGE {
            after_ten_pages = resident()?;
        }
    }
    assert_eq!(count, ITEMS);
    println!(
        "{count} items in {:.1} s; {after_ten_pages} KiB after ten pages, {} KiB more at most after that",
        start.elapsed().as_secs_f64(),
        most.saturating_sub(after_ten_pages)
    );
    Ok(())
}

/// The memory of this process in KiB, as Linux counts it.
fn resident() -> Result<usize, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// A server of pages, and its address.
fn serve() -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || answer(stream));
        }
    });
    Ok(address)
}

fn answer(stream: TcpStream) -> std::io::Result<()> {
    let mut writer = stream.try_clone()?;
    let mut lines = BufReader::new(stream).lines();
    while let Some(first) = lines.next().transpose()? {
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        let offset = first.split(['?', '&', ' ']).find_map(|part| part.strip_prefix("offset="));
        let from: usize = offset.and_then(|offset| offset.parse().ok()).unwrap_or(0);
        let jobs: Vec<String> = (from..(from + PAGE).min(ITEMS))
            .map(|id| format!(r#"{{"id":"j-{id}","name":"job {id}","status":"SUCCEEDED"}}"#))
            .collect();
        let body = format!(r#"{{"jobs":[{}],"count":{ITEMS}}}"#, jobs.join(","));
        write!(writer, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())?;
    }
    Ok(())
}
