//! Every fault against every kind of call, in virtual time: what the caller gets, after how long, and how often the request was
//! sent. The table stands in the SDK's documentation.

use std::fmt::Write;
use std::time::Duration;

use crate::support::raw::{self, Act, Raw, Seen, json, with_headers};
use eihealth_zoo::types::CreateLabel;
use eihealth_zoo::{Client, Credentials, Error, Random, Region, Service, Upload};
use futures_util::FutureExt;
use tokio::time::Instant;

/// The longest that a call of the default client may take here: three attempts at their limit, and the pauses.
const DEADLINE: Duration = Duration::from_secs(3 * 60 + 30);

struct Fault {
    name: &'static str,
    /// What the server does before it is well again; the same for the first requests.
    acts: fn() -> Vec<Act>,
}

fn ok_for(seen: &str) -> Vec<u8> {
    match seen {
        "create" | "read" | "stale" => json(200, r#"{"counts":{}}"#),
        "parts" => json(200, r#"{"upload":{"id":"u1"}}"#),
        "labels" => json(200, r#"[{"name":"a"}]"#),
        "page" => json(200, r#"{"hunts":[{"id":"h-1"}],"count":1}"#),
        "wait" => json(200, r#"{"basic":{"state":"CAUGHT"}}"#),
        "buy" => json(200, r#""task-1""#),
        "login" => with_headers(201, "x-subject-token: tok\r\n", r#"{"token":{}}"#),
        "lookup" => json(200, r#"{"projects":[{"id":"p1","name":"cn-north-4"}]}"#),
        _ => with_headers(200, "content-type: application/octet-stream\r\n", "content"),
    }
}

fn cut(bytes: &[u8]) -> Vec<u8> {
    bytes[..bytes.len() - 3].to_vec()
}

const FAULTS: &[Fault] = &[
    Fault { name: "closed before an answer, once", acts: || vec![Act::Close(Vec::new())] },
    Fault { name: "reset before an answer, always", acts: || vec![Act::Reset(Vec::new()); 9] },
    Fault { name: "closed within the answer, once", acts: || vec![Act::Close(cut(&ok_for("file")))] },
    Fault { name: "reset within the answer, always", acts: || vec![Act::Reset(cut(&ok_for("file"))); 9] },
    Fault { name: "no answer, always", acts: || vec![Act::Hang(Vec::new()); 9] },
    Fault {
        name: "stands still within the answer, always",
        acts: || vec![Act::Hang(cut(&ok_for("file"))); 9],
    },
    Fault { name: "one byte a minute", acts: || vec![Act::Drip(ok_for("file"), Duration::from_secs(60)); 9] },
    Fault { name: "429, once", acts: || vec![Act::Answer(json(429, "{}"))] },
    Fault {
        name: "429 with `Retry-After: 7`, once",
        acts: || vec![Act::Answer(with_headers(429, "retry-after: 7\r\n", ""))],
    },
    Fault {
        name: "429 with `Retry-After: 3600`",
        acts: || vec![Act::Answer(with_headers(429, "retry-after: 3600\r\n", ""))],
    },
    Fault { name: "408, once", acts: || vec![Act::Answer(json(408, ""))] },
    Fault { name: "500, once", acts: || vec![Act::Answer(json(500, ""))] },
    Fault { name: "503, always", acts: || vec![Act::Answer(json(503, "")); 9] },
    Fault {
        name: "500 that says `Requests too frequent`, once",
        acts: || vec![Act::Answer(json(500, r#"{"error_code":"eihealth.01000024"}"#))],
    },
    Fault { name: "400", acts: || vec![Act::Answer(json(400, r#"{"error_msg":"bad"}"#)); 9] },
    Fault {
        name: "endless body of an error",
        acts: || vec![Act::Endless(b"HTTP/1.1 400 X\r\n\r\n".to_vec(), vec![b'x'; 4096]); 9],
    },
    Fault {
        name: "a page with status 200",
        acts: || {
            vec![Act::Answer(with_headers(200, "content-type: text/html\r\n", "<html>log in</html>")); 9]
        },
    },
    Fault { name: "more bytes than announced", acts: || vec![Act::Last(Vec::new()); 9] },
    Fault {
        name: "redirect to another host",
        acts: || vec![Act::Answer(with_headers(302, "location: http://other.example/\r\n", "")); 9],
    },
];

const CALLS: &[(&str, &str)] = &[
    ("read", "reading"),
    ("file", "download"),
    ("save", "download to a file"),
    ("put", "upload (PUT)"),
    ("parts", "upload in parts"),
    ("stream", "upload of a stream"),
    ("labels", "creation, refused twice"),
    ("create", "creation, doubled"),
    ("buy", "purchase"),
    ("login", "login to IAM"),
    ("lookup", "lookup of the project"),
    ("page", "page of a list"),
    ("wait", "wait"),
];

fn client(url: &str) -> Client {
    raw::builder(url).build().unwrap()
}

async fn call(client: &Client, kind: &str) -> Result<(), Error> {
    match kind {
        "read" => client.show_mixed().send().await.map(drop),
        "file" => client.download_file("x").send().await?.into_inner().bytes().await.map(drop),
        "save" => {
            let dir = tempfile::tempdir().unwrap();
            let target = dir.path().join("file");
            let result = client.download_file("x").await?.save(&target).await.map(drop);
            // whole or not at all, and nothing beside it
            assert_eq!(target.exists(), result.is_ok());
            assert_eq!(std::fs::read_dir(&dir).unwrap().count(), usize::from(result.is_ok()));
            result
        }
        "parts" => {
            let source = eihealth_zoo::transfer::Source::bytes(vec![7; 100]);
            client.store_file_in_parts("attic", source).named("a").part_size(50).await.map(drop)
        }
        "put" => client.replace_file(vec![7; 100]).send().await.map(drop),
        "stream" => {
            let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>("abc".into())]);
            client.replace_file(Upload::stream(chunks, Some(3))).send().await.map(drop)
        }
        "labels" => client.create_labels([CreateLabel::new("a", "secretsecret")]).send().await.map(drop),
        "create" => client.create_mixed().send().await.map(drop),
        "page" => client.list_hunt().items().into_vec().await.map(drop),
        "wait" => client.show_hunt("h-1").wait().await.map(drop).map_err(Error::from),
        "buy" => client.create_task("CCO").send().await.map(drop),
        other => panic!("{other}"),
    }
}

/// A call that needs another one first, which the server answers; its own is answered by a server that is well.
async fn on_its_own(server: &Raw, kind: &str) -> Result<(), Error> {
    let well = Raw::start([], Act::Answer(ok_for("read"))).await;
    let builder = Client::builder()
        .region(Region::CN_NORTH_4)
        .no_proxy()
        .random(Random::new(|| 1.0))
        .endpoint(&well.url)
        .service_endpoint(Service::Iam, &server.url);
    let builder = match kind {
        "login" => builder.credentials(Credentials::password("user", "domain", "s3cr3t")).project_id("p1"),
        _ => builder.credentials(Credentials::ak_sk("ak", "sk")),
    };
    let result = call(&builder.build().unwrap(), "read").await;
    if let Err(error) = &result {
        assert!(!format!("{error} {error:#?}").contains("s3cr3t"), "{error:#?}");
        assert!(well.seen().is_empty());
    }
    result
}

/// What a cell of the table says.
fn outcome(result: &Result<(), Error>) -> String {
    let Err(error) = result else { return "works".to_owned() };
    let kind = match error {
        Error::Transport(error) if error.is_connect() => "no connection".to_owned(),
        Error::Transport(_) => "`Transport`".to_owned(),
        Error::Timeout(error) => format!("`Timeout` ({:?})", error.phase()),
        Error::Api(error) => format!("`Api` ({})", error.status().as_u16()),
        Error::Decode(_) => "`Decode`".to_owned(),
        Error::Credentials(error) => match error.status() {
            Some(status) => format!("`Credentials` ({})", status.as_u16()),
            None if error.is_timeout() => "`Credentials` (timeout)".to_owned(),
            None => "`Credentials`".to_owned(),
        },
        other => panic!("{other}"),
    };
    let perhaps = if error.may_have_worked() { ", may have worked" } else { "" };
    format!("{kind}{perhaps}")
}

#[tokio::test(start_paused = true)]
async fn every_fault_against_every_call() {
    let mut table = String::from("| fault |");
    for (_, title) in CALLS {
        let _ = write!(table, " {title} |");
    }
    table.push_str("\n|---|");
    table.push_str(&"---|".repeat(CALLS.len()));
    for fault in FAULTS {
        let _ = write!(table, "\n| {} |", fault.name);
        for (kind, _) in CALLS {
            // what is cut is the answer to this call
            let acts: Vec<Act> = (fault.acts)()
                .into_iter()
                .map(|act| match act {
                    Act::Close(bytes) if !bytes.is_empty() => Act::Close(cut(&ok_for(kind))),
                    Act::Reset(bytes) if !bytes.is_empty() => Act::Reset(cut(&ok_for(kind))),
                    Act::Hang(bytes) if !bytes.is_empty() => Act::Hang(cut(&ok_for(kind))),
                    Act::Last(_) => Act::Last([ok_for(kind), b"and more".to_vec()].concat()),
                    act => act,
                })
                .collect();
            let server = Raw::start(acts, Act::Answer(ok_for(kind))).await;
            let start = Instant::now();
            let result = match *kind {
                "login" | "lookup" => on_its_own(&server, kind).await,
                _ => call(&client(&server.url), kind).await,
            };
            let (elapsed, sent) = (start.elapsed(), server.seen().len());
            let cell = format!("{}; sent {sent}, {} s", outcome(&result), elapsed.as_secs());
            // a wait has patience, for a quarter of an hour beside the call that is under way then
            let deadline = if *kind == "wait" { DEADLINE + Duration::from_secs(15 * 60) } else { DEADLINE };
            assert!(elapsed < deadline, "{}: {kind}: {elapsed:?}", fault.name);
            // nothing that must not be sent twice is
            assert!(*kind != "buy" || sent <= 1, "{}: bought {sent} times", fault.name);
            assert!(*kind != "stream" || sent <= 1, "{}: a stream was sent {sent} times", fault.name);
            let unread = ["429", "408", "500 that"].iter().any(|start| fault.name.starts_with(start));
            assert!(*kind != "create" || sent <= 1 || unread, "{}: created {sent} times", fault.name);
            let _ = write!(table, " {cell} |");
        }
    }
    table.push('\n');
    println!("{table}");
    let path = "../../sdk/src/runtime/retry/faults.md";
    if std::env::var_os("INSTA_UPDATE").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let documented = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        documented, table,
        "retry/faults.md is not what happens: run this test with INSTA_UPDATE=always"
    );
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_closed_while_idle_fails_nothing() {
    // the server answers and closes; the client learns of it before or while it sends the next request
    for kind in ["read", "put", "labels"] {
        let server = Raw::start(
            [
                Act::Last(ok_for(kind)),
                Act::Last(ok_for(kind)),
                Act::Answer(ok_for(kind)),
                Act::Close(Vec::new()),
            ],
            Act::Answer(ok_for(kind)),
        )
        .await;
        let client = client(&server.url);
        for _ in 0..5 {
            call(&client, kind).await.unwrap_or_else(|error| panic!("{kind}: {error}"));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn all_who_wait_for_a_lookup_share_its_end() {
    let lost = Act::Hang(Vec::new());
    let server = Raw::start(vec![lost; 3], Act::Answer(ok_for("lookup"))).await;
    let well = Raw::start([], Act::Answer(ok_for("read"))).await;
    let builder = Client::builder().region(Region::CN_NORTH_4).no_proxy().random(Random::new(|| 1.0));
    let builder = builder.credentials(Credentials::ak_sk("ak", "sk")).endpoint(&well.url);
    let client = builder.service_endpoint(Service::Iam, &server.url).build().unwrap();
    let start = Instant::now();
    let all = futures_util::future::join_all((0..50).map(|_| call(&client, "read"))).await;
    for result in all {
        assert!(matches!(result, Err(Error::Credentials(error)) if error.is_timeout()));
    }
    assert_eq!((server.seen().len(), start.elapsed().as_secs()), (3, 31), "three attempts for all of them");
    // and the next one asks again
    call(&client, "read").await.unwrap();
    assert_eq!((server.seen().len(), well.seen().len()), (4, 1));
}

#[tokio::test(start_paused = true)]
async fn one_that_was_begun_and_is_polled_no_more_holds_others_up_for_a_while_only() {
    for (kind, credentials, seconds) in [
        ("lookup", Credentials::ak_sk("ak", "sk"), 70),
        ("login", Credentials::password("user", "domain", "s3cr3t"), 40),
    ] {
        let iam = Raw::start([], Act::Answer(ok_for(kind))).await;
        let well = Raw::start([], Act::Answer(ok_for("read"))).await;
        let builder = Client::builder().region(Region::CN_NORTH_4).no_proxy().credentials(credentials);
        let builder = builder.endpoint(&well.url).service_endpoint(Service::Iam, &iam.url);
        let builder = if kind == "login" { builder.project_id("p1") } else { builder };
        let client = builder.build().unwrap();
        // as in a `select!` whose other branch calls the client too
        let mut begun = Box::pin(call(&client, "read"));
        assert!((&mut begun).now_or_never().is_none());
        let start = Instant::now();
        let others = futures_util::future::join_all((0..9).map(|_| call(&client, "read"))).await;
        assert!(others.iter().all(Result::is_ok), "{kind}: {others:?}");
        assert_eq!(start.elapsed().as_secs(), seconds, "{kind}");
        assert_eq!(iam.seen().len(), 1, "{kind}: one for all of them");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_are_dropped_in_their_pause_take_no_repeats_from_others() {
    let server = Raw::start([], Act::Answer(json(500, ""))).await;
    let client = client(&server.url);
    for _ in 0..150 {
        let call = tokio::time::timeout(Duration::from_millis(100), call(&client, "read"));
        assert!(call.await.is_err());
    }
    assert_eq!(server.seen().len(), 150);
    assert_eq!(call(&client, "read").await.unwrap_err().attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_iam_that_accepts_and_says_nothing_is_named() {
    let silent = Raw::start([], Act::Hang(Vec::new())).await;
    let url = silent.url.replace("http://", "https://");
    for (credentials, expected) in [
        (Credentials::password("user", "domain", "s3cr3t"), "login to IAM: no answer in time (https://"),
        (Credentials::ak_sk("ak", "sk"), "lookup of the project id: no answer in time (https://"),
    ] {
        let builder = Client::builder().region(Region::CN_NORTH_4).no_proxy().credentials(credentials);
        let client = builder.endpoint(&silent.url).service_endpoint(Service::Iam, &url).build().unwrap();
        let start = Instant::now();
        let error = call(&client, "read").await.unwrap_err();
        assert!(matches!(&error, Error::Credentials(error) if error.is_timeout()), "{error}");
        assert!(error.to_string().starts_with(expected), "{error}");
        assert!(start.elapsed() < Duration::from_secs(35), "{:?}", start.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn what_stands_in_between_is_named() {
    // answers whatever comes first
    let answering = async |status: &str| {
        let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        address
    };
    let builder = |url: &str| {
        let builder =
            Client::builder().region(Region::CN_NORTH_4).credentials(Credentials::ak_sk("ak", "sk"));
        builder.project_id("p1").endpoint(url)
    };
    let plain = answering("400").await;
    let client = builder(&format!("https://{plain}")).no_proxy().build().unwrap();
    let mut errors =
        vec![(call(&client, "create").await.unwrap_err(), "the server speaks no TLS (https://", 1)];
    for (status, expected, attempts) in
        [("407", "the proxy wants a login (", 1), ("403", "the proxy makes no connection (", 3)]
    {
        let proxy = answering(status).await;
        let client = builder("https://eihealth.example").proxy(format!("http://u:s3cr3t@{proxy}"));
        errors.push((call(&client.build().unwrap(), "create").await.unwrap_err(), expected, attempts));
    }
    for (error, expected, attempts) in errors {
        assert!(matches!(&error, Error::Transport(error) if error.is_connect()), "{error}");
        assert!(error.to_string().starts_with(&format!("create_mixed: {expected}")), "{error}");
        assert!(error.attempts() == attempts && !error.may_have_worked(), "{error}");
        assert!(!format!("{error} {error:#?}").contains("s3cr3t"), "{error:#?}");
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_listens() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for (kind, attempts) in [("read", 3), ("create", 3), ("put", 3), ("stream", 1), ("buy", 1)] {
        let error = call(&client(&url), kind).await.unwrap_err();
        assert!(error.is_transport() && !error.may_have_worked(), "{error}");
        assert_eq!(error.attempts(), attempts, "{kind}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_nobody_reads_stands_still() {
    let server = Raw::start([], Act::StopReading(1000)).await;
    let body = vec![7; 40 << 20];
    let client = Client::builder()
        .region(Region::CN_NORTH_4)
        .credentials(Credentials::token("t"))
        .project_id("p1")
        .no_proxy()
        .random(Random::new(|| 0.0))
        .endpoint(&server.url)
        .build()
        .unwrap();
    let start = Instant::now();
    let error = client.replace_file(body).send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("took no byte of the request's body within 30s"), "{error}");
    assert_eq!(start.elapsed().as_secs(), 90, "three attempts of 30 s");
}

#[tokio::test(start_paused = true)]
async fn a_long_live_download_is_not_limited() {
    // an hour at a byte every 20 seconds
    let body = "x".repeat(180);
    let slow = with_headers(200, "content-type: application/octet-stream\r\n", &body);
    let head = slow.len() - body.len();
    let server = Raw::start([], Act::Paced(slow, head, Duration::from_secs(20))).await;
    let start = Instant::now();
    let download = client(&server.url).download_file("x").send().await.unwrap().into_inner();
    assert_eq!(download.bytes().await.unwrap().len(), 180);
    assert_eq!(start.elapsed().as_secs(), 20 * 179);
}

#[tokio::test(start_paused = true)]
async fn limits_of_one_call() {
    let server = Raw::start([], Act::Hang(Vec::new())).await;
    let client = client(&server.url);
    let start = Instant::now();
    let error = client.show_mixed().with_timeout(Duration::from_secs(100)).await.unwrap_err();
    assert_eq!((start.elapsed().as_secs(), error.attempts()), (100, 2), "{error}");
    assert!(error.to_string().contains("not done within 100s"), "{error}");

    let retry = eihealth_zoo::Retry::standard().with_max_attempts(2);
    let start = Instant::now();
    let call = client.show_mixed().with_attempt_timeout(Duration::from_secs(5)).with_retry(retry);
    let error = call.clone().await.unwrap_err();
    assert_eq!((start.elapsed().as_millis(), error.attempts()), (10_500, 2), "{error}");
    assert!(error.to_string().contains("gave up after 2 attempts"), "{error}");
    // a copy is a request of its own
    assert!(call.await.unwrap_err().is_timeout());
}

#[tokio::test(start_paused = true)]
async fn limits_without_an_end_and_of_nothing() {
    let endless = |builder: eihealth_zoo::ClientBuilder| {
        let retry = eihealth_zoo::Retry::standard().with_max_retry_after(Duration::MAX);
        let builder = builder.attempt_timeout(Duration::MAX).stall_timeout(Duration::MAX);
        builder.timeout(Duration::MAX).connect_timeout(Duration::MAX).retry(retry)
    };
    for (kind, _) in CALLS.iter().filter(|(kind, _)| !matches!(*kind, "login" | "lookup")) {
        let busy = Act::Answer(with_headers(429, "retry-after: 100000\r\n", ""));
        let server = Raw::start([busy], Act::Answer(ok_for(kind))).await;
        let start = Instant::now();
        let result = call(&endless(raw::builder(&server.url)).build().unwrap(), kind).await;
        let once = matches!(*kind, "buy" | "stream");
        assert_eq!(result.is_err(), once, "{kind}: {result:?}");
        assert_eq!(start.elapsed().as_secs(), if once { 0 } else { 100_000 }, "{kind}");
    }
    let server = Raw::start([], Act::Hang(Vec::new())).await;
    let client = client(&server.url);
    for (call, expected) in [
        (client.show_mixed().with_timeout(Duration::ZERO), "not done within 0ns"),
        (client.show_mixed().with_attempt_timeout(Duration::ZERO), "no complete answer within 0ns"),
    ] {
        let error = call.with_retry(eihealth_zoo::Retry::none()).await.unwrap_err();
        assert!(error.is_timeout() && error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn headers_of_one_call() {
    let server = Raw::start([], Act::Answer(ok_for("read"))).await;
    let client = client(&server.url);
    client.show_mixed().with_header("X-Trace", "t1").await.unwrap();
    assert_eq!(server.seen()[0].header("x-trace"), Some("t1"));
    for (name, value, expected) in [
        ("Authorization", "s3cr3t", "left to the client"),
        ("host", "s3cr3t", "left to the client"),
        ("a b", "s3cr3t", "a header name"),
        ("x-trace", "s3cr3t\r\nx: y", "visible ASCII"),
    ] {
        let error = client.show_mixed().with_header(name, value).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!format!("{error} {error:#?}").contains("s3cr3t"), "{error:#?}");
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn every_attempt_is_signed_anew_and_says_its_length() {
    let server = Raw::start([Act::Answer(json(500, "")); 1], Act::Answer(ok_for("create"))).await;
    let client = client(&server.url);
    client.create_mixed().with_retry(eihealth_zoo::Retry::none()).await.unwrap_err();
    client.create_mixed().await.unwrap();
    client.show_mixed().await.unwrap();
    let seen: Vec<Seen> = server.seen();
    // a POST without a body says so; a GET needs not
    assert_eq!(seen[1].header("content-length"), Some("0"));
    assert_eq!(seen[2].header("content-length"), None);
    assert_eq!(seen[2].header("accept-encoding"), Some("gzip"));
    assert!(seen.iter().all(|seen| seen.header("authorization").is_some()));
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for() {
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;
    use tokio_rustls::{TlsAcceptor, rustls};

    // makes ring the process's cryptography, as any program's first client does
    let own = client("http://127.0.0.1:9");
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let config = rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(std::sync::Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let shaken = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let counted = shaken.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            assert!(acceptor.accept(stream).await.is_err(), "nobody should have sent a request");
        }
    });
    drop(own);
    // it will not get better by itself, so it is tried once, whatever the call
    for (tries, kind) in ["read", "put", "create", "buy"].into_iter().enumerate() {
        let error = call(&client(&url), kind).await.unwrap_err();
        assert!(error.is_transport() && !error.may_have_worked(), "{error}");
        assert!(error.to_string().contains("the server's certificate is not trusted"), "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
        assert_eq!(shaken.load(std::sync::atomic::Ordering::SeqCst) as usize, tries + 1);
    }
}
