//! A server that fails as it is told to, in the test's own runtime, so that virtual time stands still while it works.

#![allow(dead_code, reason = "each test file uses a part")]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use eihealth_zoo::{Client, ClientBuilder, Credentials, Random, Region};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with a request, or before one.
#[derive(Clone, Debug)]
pub enum Act {
    /// Answers, and keeps the connection.
    Answer(Vec<u8>),
    /// Answers, and closes the connection.
    Last(Vec<u8>),
    /// Sends this much, then closes the connection.
    Close(Vec<u8>),
    /// Sends this much, then resets the connection.
    Reset(Vec<u8>),
    /// Sends this much, then nothing, and keeps the connection.
    Hang(Vec<u8>),
    /// Sends a byte at a time.
    Drip(Vec<u8>, Duration),
    /// Sends so many bytes at once, and then one at a time with pauses between.
    Paced(Vec<u8>, usize, Duration),
    /// Sends the first part, then the second over and over.
    Endless(Vec<u8>, Vec<u8>),
    /// Reads so much of the request's body and then no more.
    StopReading(usize),
    /// Does what it makes of the request.
    By(By),
}

/// What a server does with a request.
#[derive(Clone)]
pub struct By(Arc<dyn Fn(&Seen) -> Act + Send + Sync>);

impl std::fmt::Debug for By {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("By")
    }
}

impl Act {
    pub fn by(act: impl Fn(&Seen) -> Act + Send + Sync + 'static) -> Act {
        Act::By(By(Arc::new(act)))
    }
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub head: String,
    pub body: Vec<u8>,
}

impl Seen {
    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (known, value) = line.split_once(':')?;
            known.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// A parameter of the query as it was sent.
    pub fn query(&self, name: &str) -> Option<&str> {
        let (_, query) = self.path().split_once('?')?;
        query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    pub fn path(&self) -> &str {
        self.head.split_whitespace().nth(1).unwrap_or_default()
    }
}

/// The builder of a client for a server. Its pauses are as long as they may be.
pub fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::ak_sk("ak", "sk"))
        .project_id("p1")
        .no_proxy()
        .random(Random::new(|| 1.0))
        .endpoint(url)
}

/// A response of this status with a JSON body.
pub fn json(status: u16, body: &str) -> Vec<u8> {
    with_headers(status, "content-type: application/json\r\n", body)
}

/// A response with headers, each of which ends in a line break.
pub fn with_headers(status: u16, headers: &str, body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status} X\r\nx-request-id: r1\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// What the server does with a request, by its head.
type Handler = Box<dyn FnMut(&Seen) -> Act + Send>;

struct Script {
    acts: VecDeque<Act>,
    otherwise: Handler,
    seen: Vec<Seen>,
}

/// The server.
pub struct Raw {
    pub url: String,
    script: Arc<Mutex<Script>>,
}

impl Raw {
    /// A server that does `acts` one after the other, one a request, and then `otherwise` for ever.
    pub async fn start(acts: impl IntoIterator<Item = Act>, otherwise: Act) -> Self {
        Self::with(acts, move |_| otherwise.clone()).await
    }

    /// A server that answers each request as `otherwise` says.
    pub async fn answering(otherwise: impl FnMut(&Seen) -> Act + Send + 'static) -> Self {
        Self::with([], otherwise).await
    }

    /// A server that does `acts` one after the other, and then as `otherwise` says.
    pub async fn with(
        acts: impl IntoIterator<Item = Act>,
        otherwise: impl FnMut(&Seen) -> Act + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let script =
            Script { acts: acts.into_iter().collect(), otherwise: Box::new(otherwise), seen: Vec::new() };
        let script = Arc::new(Mutex::new(script));
        let shared = script.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // the kernel would hold small pieces back for real time, while virtual time runs out
                let _ = stream.set_nodelay(true);
                tokio::spawn(serve(stream, shared.clone()));
            }
        });
        Raw { url, script }
    }

    /// The requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.script.lock().unwrap().seen.clone()
    }
}

async fn serve(mut stream: TcpStream, script: Arc<Mutex<Script>>) {
    let mut buffer = Vec::new();
    while let Some((head, act)) = next(&mut stream, &mut buffer, &script).await {
        if let Act::StopReading(most) = act {
            let mut read = buffer.len();
            let mut chunk = [0; 1024];
            while read < most {
                match stream.read(&mut chunk).await {
                    Ok(0) | Err(_) => break,
                    Ok(count) => read += count,
                }
            }
            script.lock().unwrap().seen.push(Seen { head, body: Vec::new() });
            return std::future::pending().await;
        }
        let Some(body) = body(&mut stream, &mut buffer, &head).await else { return };
        let seen = Seen { head, body };
        let act = match act {
            Act::By(by) => (by.0)(&seen),
            act => act,
        };
        script.lock().unwrap().seen.push(seen);
        match act {
            Act::Answer(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
                continue;
            }
            Act::Last(bytes) | Act::Close(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Act::Reset(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.set_zero_linger();
                return;
            }
            Act::Hang(bytes) => {
                let _ = stream.write_all(&bytes).await;
                return std::future::pending().await;
            }
            Act::Drip(bytes, pause) => {
                for byte in bytes {
                    if stream.write_all(&[byte]).await.is_err() {
                        return;
                    }
                    tokio::time::sleep(pause).await;
                }
            }
            Act::Paced(bytes, at_once, pause) => {
                let _ = stream.write_all(&bytes[..at_once + 1]).await;
                for byte in &bytes[at_once + 1..] {
                    tokio::time::sleep(pause).await;
                    if stream.write_all(&[*byte]).await.is_err() {
                        return;
                    }
                }
            }
            Act::Endless(first, again) => {
                let _ = stream.write_all(&first).await;
                while stream.write_all(&again).await.is_ok() {}
                return;
            }
            Act::StopReading(_) | Act::By(_) => return,
        }
    }
}

/// The head of the next request, and what to do with it.
async fn next(stream: &mut TcpStream, buffer: &mut Vec<u8>, script: &Mutex<Script>) -> Option<(String, Act)> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&buffer.drain(..end).collect::<Vec<_>>()).into_owned();
    let mut script = script.lock().unwrap();
    let act = match script.acts.pop_front() {
        Some(act) => act,
        None => (script.otherwise)(&Seen { head: head.clone(), body: Vec::new() }),
    };
    Some((head, act))
}

async fn body(stream: &mut TcpStream, buffer: &mut Vec<u8>, head: &str) -> Option<Vec<u8>> {
    let seen = Seen { head: head.to_owned(), body: Vec::new() };
    if seen.header("transfer-encoding").is_some() {
        while !buffer.ends_with(b"0\r\n\r\n") {
            if stream.read_buf(buffer).await.ok()? == 0 {
                return None;
            }
        }
        return Some(std::mem::take(buffer));
    }
    let length = seen.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    while buffer.len() < length {
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
    Some(buffer.drain(..length).collect())
}
