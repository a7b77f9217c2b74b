//! Downloads into files: cut at any byte, continued, never half.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::raw::{self, Act, Raw, Seen, json, with_headers};
use eihealth_zoo::error::TransferFault;
use eihealth_zoo::transfer::Saved;
use eihealth_zoo::types::FileRange;
use eihealth_zoo::{Client, Credentials, Error};
use proptest::prelude::*;

fn client(url: &str) -> Client {
    raw::builder(url).credentials(Credentials::ak_sk("s3cr3t-ak", "s3cr3t-sk")).build().unwrap()
}

/// How a server gives a part of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parts {
    /// By `Range`, with an entity tag.
    Tagged,
    /// By `Range`, with a date.
    Dated,
    /// By `Range`, without a word on the content.
    Plain,
    /// By a field of the body.
    Body,
    /// Not at all.
    None,
}

/// A server with one file, whose answers break off after so many bytes of it, one after the other.
#[derive(Clone)]
struct FileServer {
    content: Arc<Mutex<Vec<u8>>>,
    cuts: Arc<Mutex<Vec<usize>>>,
    parts: Parts,
}

impl FileServer {
    fn new(content: &[u8], parts: Parts, cuts: &[usize]) -> Self {
        let mut cuts = cuts.to_vec();
        cuts.reverse();
        FileServer {
            content: Arc::new(Mutex::new(content.to_vec())),
            cuts: Arc::new(Mutex::new(cuts)),
            parts,
        }
    }

    async fn start(&self) -> Raw {
        let server = self.clone();
        Raw::start([], Act::by(move |seen| server.answer(seen))).await
    }

    fn answer(&self, seen: &Seen) -> Act {
        let content = self.content.lock().unwrap().clone();
        let tag =
            format!("\"{:x}\"", content.iter().fold(7_u64, |sum, byte| sum * 31 % 65521 + u64::from(*byte)));
        let by_header =
            seen.header("range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-'));
        let by_body = || serde_json::from_slice::<serde_json::Value>(&seen.body).ok()?["first"].as_u64();
        let start = match self.parts {
            Parts::None => 0,
            Parts::Body => by_body().unwrap_or(0) as usize,
            _ => by_header.map_or(0, |start| start.parse().unwrap()),
        };
        let same = seen.header("if-range").is_none_or(|known| known == tag || known.ends_with("GMT"));
        let start = if same { start } else { 0 };
        let mut head = match start {
            0 => "HTTP/1.1 200 OK\r\n".to_owned(),
            _ if self.parts == Parts::Body => "HTTP/1.1 200 OK\r\n".to_owned(),
            start => format!(
                "HTTP/1.1 206 Partial\r\ncontent-range: bytes {start}-{}/{}\r\n",
                content.len() - 1,
                content.len()
            ),
        };
        match self.parts {
            Parts::Tagged => head.push_str(&format!("etag: {tag}\r\n")),
            Parts::Dated => head.push_str("last-modified: Tue, 01 Sep 2026 10:00:00 GMT\r\n"),
            _ => {}
        }
        let body = &content[start..];
        head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
        let bytes = [head.as_bytes(), body].concat();
        match self.cuts.lock().unwrap().pop() {
            Some(cut) if cut < body.len() => Act::Close(bytes[..head.len() + cut].to_vec()),
            _ => Act::Answer(bytes),
        }
    }
}

async fn save(client: &Client, parts: Parts, target: &Path) -> Result<Saved, Error> {
    match parts {
        Parts::Body => client.fetch_file(FileRange::new("a")).await?.save(target).await,
        _ => client.download_file("a").await?.save(target).await,
    }
}

/// Bytes without a pattern, so that a shift shows.
fn content(length: usize) -> Vec<u8> {
    let mut state = 42_u32;
    std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    })
    .take(length)
    .collect()
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn fault(error: &Error) -> TransferFault {
    match error {
        Error::Transfer(error) => error.fault(),
        other => panic!("{other}"),
    }
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap()
        .block_on(future)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Two cuts are within the attempts, and wherever they are, the file is whole.
    #[test]
    fn a_download_cut_anywhere_is_whole_in_the_end(
        length in 0_usize..30_000,
        cuts in proptest::collection::vec(0_usize..30_000, 0..3),
        parts in prop_oneof![
            Just(Parts::Tagged), Just(Parts::Dated), Just(Parts::Plain), Just(Parts::Body), Just(Parts::None)
        ],
    ) {
        run(async {
            let dir = tempfile::tempdir().unwrap();
            let target = dir.path().join("file");
            let content = content(length);
            let server = FileServer::new(&content, parts, &cuts).start().await;
            let saved = save(&client(&server.url), parts, &target).await.unwrap();
            assert_eq!(saved.bytes, length as u64);
            assert_eq!(std::fs::read(&target).unwrap(), content);
            assert_eq!(names(dir.path()), ["file"]);
        });
    }

    /// Dropped or given up at any byte: nothing under the name; and the next run makes it whole.
    #[test]
    fn a_download_killed_at_any_byte_leaves_no_half_file(
        length in 1_usize..30_000,
        cut in 0_usize..30_000,
        parts in prop_oneof![Just(Parts::Tagged), Just(Parts::Dated), Just(Parts::Plain), Just(Parts::Body)],
        hangs: bool,
    ) {
        run(async {
            let dir = tempfile::tempdir().unwrap();
            let target = dir.path().join("file");
            let content = content(length);
            let cut = cut.min(length - 1);
            let files = FileServer::new(&content, parts, &[]);
            let is_well = Arc::new(AtomicBool::new(false));
            let server = {
                let is_well = is_well.clone();
                Raw::start([], Act::by(move |seen| match files.answer(seen) {
                    Act::Answer(bytes) if !is_well.load(Ordering::SeqCst) => {
                        let head = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
                        let part = bytes[..(head + cut).min(bytes.len() - 1)].to_vec();
                        if hangs { Act::Hang(part) } else { Act::Reset(part) }
                    }
                    act => act,
                })).await
            };
            let client = client(&server.url);
            let failed = tokio::time::timeout(Duration::from_secs(20), save(&client, parts, &target)).await;
            if let Ok(Ok(_)) = failed {
                // cut where the rest of the rest was whole
                assert_eq!(std::fs::read(&target).unwrap(), content);
                return;
            }
            assert!(!target.exists());
            is_well.store(true, Ordering::SeqCst);
            let saved = save(&client, parts, &target).await.unwrap();
            assert_eq!(saved.bytes, length as u64);
            assert_eq!(std::fs::read(&target).unwrap(), content);
            assert_eq!(names(dir.path()), ["file"]);
        });
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_run_fetches_only_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("reads.fastq.gz");
    let content = content(200_000);
    // more faults than attempts, then well
    let files = FileServer::new(&content, Parts::Tagged, &[100_000, 0, 0]);
    let server = files.start().await;
    let client = client(&server.url);
    let error = client.download_file("a").await.unwrap().save(&target).await.unwrap_err();
    assert!(error.is_transport() && error.attempts() == 3, "{error}");
    assert!(error.to_string().contains("gave up after 3 attempts"), "{error}");
    assert!(!target.exists());
    let left = names(dir.path());
    assert!(
        left.len() == 1 && left[0].starts_with(".reads.fastq.gz.") && left[0].ends_with(".part"),
        "{left:?}"
    );

    let mut first = None;
    let on_progress = |progress: eihealth_zoo::transfer::Progress| {
        first.get_or_insert(progress.bytes);
        assert_eq!(progress.total, Some(200_000));
    };
    let before = server.seen().len();
    client.download_file("a").await.unwrap().save(&target).on_progress(on_progress).await.unwrap();
    assert!(first.unwrap() > 100_000, "{first:?}");
    let seen = server.seen();
    assert_eq!(seen.len(), before + 2);
    assert_eq!(seen[before + 1].header("range"), Some("bytes=100000-"));
    assert_eq!(std::fs::read(&target).unwrap(), content);
    assert_eq!(names(dir.path()), ["reads.fastq.gz"]);
}

#[tokio::test(start_paused = true)]
async fn a_run_that_ended_when_only_the_name_was_missing_is_not_repeated() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("file");
    let content = content(40_000);
    let files = FileServer::new(&content, Parts::Tagged, &[]);
    let Act::Answer(whole) = files.answer(&Seen { head: String::new(), body: Vec::new() }) else { panic!() };
    let head = whole[..whole.len() - content.len()].to_vec();
    let server = Raw::start([Act::Answer(whole)], Act::Hang(head)).await;
    let client = client(&server.url);
    // somebody else takes the name meanwhile
    let save = client.download_file("a").await.unwrap().save(&target);
    let error = save.on_progress(|_| std::fs::write(&target, "mine").unwrap()).await.unwrap_err();
    assert_eq!((fault(&error), std::fs::read(&target).unwrap()), (TransferFault::Exists, b"mine".to_vec()));
    client.download_file("a").await.unwrap().save(&target).overwrite().await.unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), content);
    assert_eq!(names(dir.path()), ["file"]);
}

#[tokio::test(start_paused = true)]
async fn two_contents_are_never_mixed() {
    let old = content(50_000);
    for (parts, length) in [
        (Parts::Tagged, 50_000),
        (Parts::Tagged, 60_000),
        (Parts::Plain, 50_000),
        (Parts::Plain, 60_000),
        (Parts::Body, 50_000),
        (Parts::Body, 60_000),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("file");
        let files = FileServer::new(&old, parts, &[30_000]);
        let new: Vec<u8> = content(length).iter().map(|byte| byte ^ 0x55).collect();
        let server = {
            let (files, new) = (files.clone(), new.clone());
            Raw::start(
                [],
                Act::by(move |seen| {
                    let act = files.answer(seen);
                    *files.content.lock().unwrap() = new.clone();
                    act
                }),
            )
            .await
        };
        let result = save(&client(&server.url), parts, &target).await;
        match result {
            Ok(_) => assert_eq!(std::fs::read(&target).unwrap(), new, "{parts:?} {length}"),
            Err(error) => {
                assert_eq!(fault(&error), TransferFault::Changed, "{error}");
                assert!(!target.exists(), "{parts:?} {length}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_lying_server_is_found_out() {
    let all = content(50_000);
    // whatever is asked for, this is what comes after the first answer broke
    for (status, headers, start) in [
        (206, "", 30_000),
        (206, "content-range: bytes 0-49999/50000\r\n", 0),
        (206, "content-range: bytes 25904-49999/60000\r\n", 25_904),
        (206, "content-range: bytes 25904-30000/50000\r\n", 25_904),
        (206, "content-range: nonsense\r\n", 25_904),
        (206, "content-range: bytes 25904-49999/50000\r\n", 25_903),
        (
            206,
            "content-range: bytes 25904-49999/50000\r\nlast-modified: Tue, 01 Sep 2026 10:00:00 GMT\r\n",
            0,
        ),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("file");
        let body = &all[start..];
        let answer = format!("HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\n\r\n", body.len());
        let answer = [answer.as_bytes(), body].concat();
        let first = FileServer::new(&all, Parts::Plain, &[30_000]);
        let server = Raw::start([Act::by(move |seen| first.answer(seen))], Act::Answer(answer)).await;
        let error = save(&client(&server.url), Parts::Plain, &target).await.unwrap_err();
        assert_eq!(fault(&error), TransferFault::Changed, "{headers}: {error}");
        assert_eq!(names(dir.path()), [""; 0], "{headers}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_always_breaks_ends_it() {
    for parts in [Parts::Tagged, Parts::Plain, Parts::None, Parts::Body] {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("file");
        let server = FileServer::new(&content(50_000), parts, &[20_000; 99]).start().await;
        let error = save(&client(&server.url), parts, &target).await;
        // by thirds, those that can go on are done with the third answer
        match parts {
            Parts::None => {
                let error = error.unwrap_err();
                assert!(error.is_transport() && error.attempts() == 3, "{error}");
                assert_eq!(names(dir.path()), [""; 0]);
            }
            _ => drop(error.unwrap()),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_long_download_has_attempts_anew_with_each_mebibyte() {
    let content = content(12 << 20);
    let server = FileServer::new(&content, Parts::Tagged, &[600_000; 40]).start().await;
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("file");
    save(&client(&server.url), Parts::Tagged, &target).await.unwrap();
    assert!(std::fs::read(&target).unwrap() == content);
    assert!(server.seen().len() > 10);
}

#[tokio::test]
async fn what_is_there_is_not_replaced_unasked() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("file");
    std::fs::write(&target, "mine").unwrap();
    let server = FileServer::new(b"theirs", Parts::Tagged, &[]).start().await;
    let client = client(&server.url);
    let error = save(&client, Parts::Tagged, &target).await.unwrap_err();
    assert_eq!(fault(&error), TransferFault::Exists);
    assert!(
        error.to_string().contains("exists already: choose another name, or replace it with `overwrite`")
    );
    assert_eq!((std::fs::read(&target).unwrap(), names(dir.path()).len()), (b"mine".to_vec(), 1));
    client.download_file("a").await.unwrap().save(&target).overwrite().await.unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"theirs");

    for (path, expected) in [
        (dir.path().to_owned(), "is a directory: add a name for the file"),
        (PathBuf::from("/"), "is no name for a file"),
        (dir.path().join("missing").join("file"), "can't be written: No such file or directory"),
    ] {
        let error = client.download_file("a").await.unwrap().save(&path).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert_eq!(names(dir.path()), ["file"]);
}

#[tokio::test(start_paused = true)]
async fn one_download_at_a_time_writes_a_part() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("file");
    let content = content(40_000);
    let files = FileServer::new(&content, Parts::Tagged, &[]);
    let Act::Answer(whole) = files.answer(&Seen { head: String::new(), body: Vec::new() }) else { panic!() };
    let server =
        Raw::start([Act::Hang(whole[..20_000].to_vec())], Act::by(move |seen| files.answer(seen))).await;
    let client = client(&server.url);
    let mut first = Box::pin(std::future::IntoFuture::into_future(
        client.download_file("a").await.unwrap().save(&target),
    ));
    let waited = tokio::time::timeout(Duration::from_secs(1), first.as_mut()).await;
    assert!(waited.is_err());
    let error = save(&client, Parts::Tagged, &target).await.unwrap_err();
    assert_eq!(fault(&error), TransferFault::Busy, "{error}");
    drop(first);
    save(&client, Parts::Tagged, &target).await.unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), content);
}

#[tokio::test]
async fn the_length_is_that_of_the_content() {
    // gzip that the server adds of its own has another length than what is saved
    use std::io::Write;
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(b"content content content").unwrap();
    let gzip = gzip.finish().unwrap();
    let head = format!("HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", gzip.len());
    let server = Raw::start([], Act::Answer([head.as_bytes(), &gzip].concat())).await;
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("file");
    let download = client(&server.url).download_file("a").await.unwrap();
    assert_eq!(download.length(), None);
    assert_eq!(download.save(&target).await.unwrap().bytes, 23);
    assert_eq!(std::fs::read(&target).unwrap(), b"content content content");
}

#[tokio::test(start_paused = true)]
async fn an_address_gets_no_credentials_and_shows_no_signature() {
    let content = content(40_000);
    let server = FileServer::new(&content, Parts::Tagged, &[10_000]).start().await;
    let client = client("http://127.0.0.1:9");
    let address = format!("{}/bucket/a.txt?Expires=9&Signature=s3cr3t-signature", server.url);
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("file");
    client.download_from(&address).await.unwrap().save(&target).await.unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), content);
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    for seen in seen {
        assert!(seen.path().ends_with("/bucket/a.txt?Expires=9&Signature=s3cr3t-signature"));
        for name in
            ["authorization", "x-auth-token", "x-project-id", "x-sdk-date", "x-security-token", "cookie"]
        {
            assert_eq!(seen.header(name), None);
        }
        assert!(!seen.head.contains("s3cr3t-ak") && !seen.head.contains("s3cr3t-sk"));
    }
    // neither do errors
    let gone = Raw::start([Act::Answer(json(403, "{}"))], Act::Close(Vec::new())).await;
    for _ in 0..2 {
        let request = client.download_from(&format!("{}/a?Signature=s3cr3t-signature", gone.url));
        let shown = format!("{request:?}");
        let error = request.await.unwrap_err();
        assert!(!format!("{shown}{error}{error:?}{error:#?}").contains("s3cr3t"), "{error:#?}");
    }
    for (address, expected) in [
        ("ftp://example.com/a?Signature=s3cr3t", "must be one that starts with `http://` or `https://`"),
        ("/a?Signature=s3cr3t", "must be a URL such as the service gives"),
        ("", "must be a URL"),
    ] {
        let error = client.download_from(address).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!format!("{error}{error:#?}").contains("s3cr3t"), "{error:#?}");
    }
}

#[tokio::test]
async fn the_servers_name_is_at_hand() {
    let answer = with_headers(200, "content-disposition: attachment; filename=\"../../a b.txt\"\r\n", "x");
    let server = Raw::start([], Act::Answer(answer)).await;
    let download = client(&server.url).download_file("a").await.unwrap();
    assert_eq!(download.file_name().as_deref(), Some("a b.txt"));
}
