//! 1 GiB up and down: memory, and throughput against a plain reqwest loop. The server is a process of its own.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use eihealth::types::DownloadData;
use eihealth::{Client, Credentials, Region};

const SIZE: u64 = 1 << 30;
const PART: usize = 4 << 20;
/// The most additional memory, in MiB.
const MOST: u64 = 32;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Result<()> {
    if std::env::args().any(|argument| argument == "serve") {
        return serve();
    }
    let mut server = Command::new(std::env::current_exe()?).arg("serve").stdout(Stdio::piped()).spawn()?;
    let mut url = String::new();
    BufReader::new(server.stdout.take().ok_or("no output")?).read_line(&mut url)?;
    let dir = tempfile::tempdir()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let result = runtime.block_on(measure(url.trim(), dir.path()));
    server.kill()?;
    server.wait()?;
    result
}

async fn measure(url: &str, dir: &Path) -> Result<()> {
    let source = dir.join("source");
    File::create(&source)?.set_len(SIZE)?;
    let http = eihealth::http_client_builder().no_proxy().build()?;
    let client = Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::token("t"))
        .project_id("p")
        .endpoint(url)
        .no_proxy()
        .build()?;
    // pools and pages of the first use are nobody's additional memory
    client.upload("p", vec![0; PART]).named("a").await?;

    let (seconds, memory) = (Instant::now(), Memory::start()?);
    client.upload("p", &source).await?;
    report("upload", seconds, &memory)?;
    let ours = seconds.elapsed();
    let seconds = Instant::now();
    plain_upload(&http, url, &source).await?;
    ratio("upload", ours, seconds.elapsed());

    let target = dir.join("target");
    let (seconds, memory) = (Instant::now(), Memory::start()?);
    client.download_data("p", DownloadData::new().url("p:/a")).await?.save(&target).await?;
    report("download", seconds, &memory)?;
    let ours = seconds.elapsed();
    assert_eq!(std::fs::metadata(&target)?.len(), SIZE);
    std::fs::remove_file(&target)?;
    let seconds = Instant::now();
    plain_download(&http, url, &target).await?;
    ratio("download", ours, seconds.elapsed());
    Ok(())
}

async fn plain_upload(http: &reqwest::Client, url: &str, source: &Path) -> Result<()> {
    let mut file = File::open(source)?;
    for _ in 0..SIZE / PART as u64 {
        let mut part = vec![0; PART];
        file.read_exact(&mut part)?;
        http.post(url).body(part).send().await?.error_for_status()?.bytes().await?;
    }
    Ok(())
}

async fn plain_download(http: &reqwest::Client, url: &str, target: &Path) -> Result<()> {
    let mut answer = http.post(format!("{url}/data/download")).send().await?.error_for_status()?;
    let mut file = File::create(target)?;
    while let Some(chunk) = answer.chunk().await? {
        file.write_all(&chunk)?;
    }
    file.sync_all()?;
    Ok(())
}

fn report(what: &str, since: Instant, memory: &Memory) -> Result<()> {
    let (seconds, more) = (since.elapsed().as_secs_f64(), memory.more()?);
    println!("{what} of 1 GiB: {:.0} MiB/s, {more} MiB more memory (at most {MOST})", 1024.0 / seconds);
    if more > MOST {
        return Err(format!("{what}: {more} MiB more memory").into());
    }
    Ok(())
}

fn ratio(what: &str, ours: std::time::Duration, plain: std::time::Duration) {
    println!("{what}: {:.2} times as long as a plain reqwest loop", ours.as_secs_f64() / plain.as_secs_f64());
}

/// The peak of this process's resident memory, from a moment on.
struct Memory(u64);

impl Memory {
    fn start() -> Result<Self> {
        // 5 resets the peak (proc(5))
        std::fs::write("/proc/self/clear_refs", "5")?;
        Ok(Memory(status("VmRSS:")?))
    }

    fn more(&self) -> Result<u64> {
        Ok(status("VmHWM:")?.saturating_sub(self.0) / 1024)
    }
}

/// A line of `/proc/self/status`, in KiB.
fn status(name: &str) -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such line")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

fn serve() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    for stream in listener.incoming() {
        let stream = stream?;
        std::thread::spawn(move || answer(stream));
    }
    Ok(())
}

fn answer(mut stream: TcpStream) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::with_capacity(256 * 1024, stream.try_clone()?);
    let zeros = vec![0; 256 * 1024];
    loop {
        let (mut first, mut line, mut length) = (String::new(), String::new(), 0_u64);
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        while reader.read_line(&mut line)? > 2 {
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse()?;
            }
            line.clear();
        }
        std::io::copy(&mut (&mut reader).take(length), &mut std::io::sink())?;
        if first.contains("/data/download") {
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\n\r\n")?;
            for _ in 0..SIZE / zeros.len() as u64 {
                stream.write_all(&zeros)?;
            }
        } else {
            let body = r#"{"multipart_id":"u"}"#;
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())?;
        }
    }
}
