//! Uploads in parts: cut anywhere, sent on, the same bytes in the end.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::raw::{self, Act, Raw, Seen, json};
use eihealth_zoo::error::{TransferError, TransferFault};
use eihealth_zoo::transfer::{Checkpoint, FileUpload, Progress, Source, Uploaded};
use eihealth_zoo::{Client, Error, Retry};
use md5::{Digest, Md5};
use proptest::prelude::*;

fn client(url: &str) -> Client {
    raw::builder(url).build().unwrap()
}

/// What the server does with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Do {
    Take,
    /// Takes it, but the answer is lost.
    TakeSilently,
    Refuse(u16),
    Drop,
}

/// A part as it came.
#[derive(Clone, Debug, Default)]
struct Part {
    fields: BTreeMap<String, String>,
    bytes: Vec<u8>,
}

impl Part {
    fn read(seen: &Seen) -> Self {
        let media = seen.header("content-type").unwrap();
        let boundary = format!("--{}", media.split_once("boundary=").unwrap().1);
        let mut part = Part::default();
        let mut rest = &seen.body[..];
        let find = |text: &[u8], what: &[u8]| text.windows(what.len()).position(|window| window == what);
        while let Some(start) = find(rest, boundary.as_bytes()) {
            rest = &rest[start + boundary.len()..];
            let Some(head) = find(rest, b"\r\n\r\n") else { break };
            let header = String::from_utf8_lossy(&rest[..head]).into_owned();
            let body = &rest[head + 4..];
            let end = find(body, format!("\r\n{boundary}").as_bytes()).unwrap();
            let name = header.split("name=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
            match name.as_str() {
                "file" => part.bytes = body[..end].to_vec(),
                _ => drop(part.fields.insert(name, String::from_utf8_lossy(&body[..end]).into_owned())),
            }
            rest = &body[end..];
        }
        part
    }

    fn number(&self) -> usize {
        self.fields["number"].parse().unwrap()
    }
}

#[derive(Default)]
struct State {
    /// What comes next; everything is taken after it.
    plan: Vec<Do>,
    /// The parts of each upload.
    uploads: BTreeMap<String, BTreeMap<usize, Part>>,
    /// How often a part was answered with success, by upload and number.
    answered: BTreeMap<(String, usize), usize>,
    requests: usize,
}

#[derive(Clone, Default)]
struct Store(Arc<Mutex<State>>);

impl Store {
    fn planned(plan: &[Do]) -> Self {
        let store = Store::default();
        store.plan(plan);
        store
    }

    fn plan(&self, plan: &[Do]) {
        self.0.lock().unwrap().plan = plan.iter().rev().copied().collect();
    }

    async fn start(&self) -> Raw {
        let store = self.clone();
        Raw::start([], Act::by(move |seen| store.take(seen))).await
    }

    fn take(&self, seen: &Seen) -> Act {
        let part = Part::read(seen);
        let mut state = self.0.lock().unwrap();
        state.requests += 1;
        let what = state.plan.pop().unwrap_or(Do::Take);
        match what {
            Do::Refuse(status) => return Act::Answer(json(status, "{}")),
            Do::Drop => return Act::Close(Vec::new()),
            Do::Take | Do::TakeSilently => {}
        }
        let number = part.number();
        let id = match part.fields.get("upload") {
            Some(id) => id.clone(),
            None => format!("u{}", state.uploads.len() + 1),
        };
        assert_eq!(number == 1, !part.fields.contains_key("upload"), "only the first has no id");
        state.uploads.entry(id.clone()).or_default().insert(number, part);
        if what == Do::TakeSilently {
            return Act::Close(Vec::new());
        }
        *state.answered.entry((id.clone(), number)).or_default() += 1;
        Act::Answer(json(200, &format!(r#"{{"upload":{{"id":"{id}"}}}}"#)))
    }

    /// The bytes of the only upload that is complete.
    fn content(&self) -> Vec<u8> {
        let state = self.0.lock().unwrap();
        let complete = |parts: &&BTreeMap<usize, Part>| {
            parts.values().next().is_some_and(|part| part.fields["total"] == parts.len().to_string())
        };
        let mut complete: Vec<_> = state.uploads.values().filter(complete).collect();
        let parts = complete.pop().expect("a complete upload");
        parts.values().flat_map(|part| part.bytes.clone()).collect()
    }

    fn assert_no_finished_part_was_sent_again(&self) {
        let state = self.0.lock().unwrap();
        assert!(state.answered.values().all(|count| *count == 1), "{:?}", state.answered);
    }
}

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 7 + at / 251) as u8).collect()
}

fn hex(bytes: &[u8]) -> String {
    Md5::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn transfer(error: &Error) -> &TransferError {
    match error {
        Error::Transfer(error) => error,
        other => panic!("{other}"),
    }
}

fn upload(client: &Client, path: &Path) -> FileUpload<'static> {
    client.store_file_in_parts("attic", path).to("raw").part_size(100)
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
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Cut at any part, as often as may be, and resumed by its checkpoint: the same bytes, and no finished part twice.
    #[test]
    fn an_upload_cut_at_any_part_and_resumed_is_the_same(
        length in 0_usize..2000,
        cuts in proptest::collection::vec(
            (0_usize..20, prop_oneof![Just(Do::Drop), Just(Do::Refuse(500)), Just(Do::Refuse(403)), Just(Do::TakeSilently)]),
            0..4,
        ),
        parallel in 1_usize..5,
    ) {
        run(async {
            let dir = tempfile::tempdir().unwrap();
            let path = dir.path().join("a.bin");
            let content = content(length);
            std::fs::write(&path, &content).unwrap();
            let store = Store::default();
            let server = store.start().await;
            let client = client(&server.url);
            let mut checkpoint: Option<Checkpoint> = None;
            for (after, what) in cuts {
                let mut plan = vec![Do::Take; after];
                plan.push(what);
                store.plan(&plan);
                let mut upload = upload(&client, &path).parallel(parallel).with_retry(Retry::none());
                if let Some(checkpoint) = checkpoint.take() {
                    upload = upload.resume(checkpoint);
                }
                match upload.await {
                    Ok(_) => {
                        assert_eq!(store.content(), content);
                        store.assert_no_finished_part_was_sent_again();
                        return;
                    }
                    Err(error) => {
                        checkpoint = match &error {
                            Error::Transfer(error) => error.checkpoint().map(|c| c.to_string().parse().unwrap()),
                            _ => None,
                        };
                    }
                }
            }
            store.plan(&[]);
            let mut upload = upload(&client, &path).parallel(parallel);
            if let Some(checkpoint) = checkpoint {
                upload = upload.resume(checkpoint);
            }
            let uploaded = upload.await.unwrap();
            assert_eq!((uploaded.bytes, uploaded.md5), (length as u64, hex(&content)));
            assert_eq!(store.content(), content);
            store.assert_no_finished_part_was_sent_again();
        });
    }

    /// However it comes, it is the same.
    #[test]
    fn every_source_sends_the_same_bytes(
        length in 0_usize..2000, chunk in 1_usize..300, known: bool, size in 21_u64..500,
    ) {
        run(async {
            let content = content(length);
            let chunks: Vec<Result<bytes::Bytes, std::io::Error>> =
                content.chunks(chunk).map(|chunk| Ok(bytes::Bytes::copy_from_slice(chunk))).collect();
            let length = known.then_some(length as u64);
            for source in [
                Source::bytes(content.clone()),
                Source::stream(futures_util::stream::iter(chunks), length),
                Source::reader(std::io::Cursor::new(content.clone()), length),
            ] {
                let store = Store::default();
                let server = store.start().await;
                let client = client(&server.url);
                let uploaded =
                    client.store_file_in_parts("attic", source).named("a").part_size(size).await.unwrap();
                assert_eq!(store.content(), content);
                assert_eq!(uploaded.parts, (content.len() as u64).div_ceil(size).max(1));
            }
        });
    }
}

#[tokio::test(start_paused = true)]
async fn each_part_says_what_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("样本.fq");
    std::fs::write(&path, content(250)).unwrap();
    let store = Store::default();
    let server = store.start().await;
    let mut steps: Vec<Progress> = Vec::new();
    let mut checkpoints = Vec::new();
    let uploaded: Uploaded = upload(&client(&server.url), &path)
        .on_progress(|progress| steps.push(progress))
        .on_checkpoint(|checkpoint| checkpoints.push(checkpoint.finished()))
        .await
        .unwrap();
    assert_eq!((uploaded.bytes, uploaded.parts), (250, 3));
    assert_eq!(uploaded.answer["upload"]["id"], "u1");
    assert!(steps.windows(2).all(|pair| pair[0].bytes < pair[1].bytes), "{steps:?}");
    assert!(steps.iter().all(|step| step.total == Some(250)) && steps.last().unwrap().bytes == 250);
    assert_eq!(checkpoints, [1, 2]);
    let seen = server.seen();
    assert_eq!(seen[0].path(), "/v1/p1/rooms/attic/store");
    let fields: Vec<_> = seen.iter().map(|seen| Part::read(seen).fields).collect();
    for (index, fields) in fields.iter().enumerate() {
        let field = |name: &str| fields.get(name).map(String::as_str);
        assert_eq!(field("number"), Some(["1", "2", "3"][index]));
        assert_eq!(
            (field("total"), field("name"), field("folder")),
            (Some("3"), Some("样本.fq"), Some("raw/"))
        );
        assert_eq!(field("upload"), [None, Some("u1"), Some("u1")][index]);
        let md5 = hex(&content(250));
        assert_eq!(field("md5"), [None, None, Some(md5.as_str())][index]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_part_is_sent_again_by_itself() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a");
    std::fs::write(&path, content(250)).unwrap();
    for fault in [Do::Drop, Do::TakeSilently, Do::Refuse(500), Do::Refuse(429)] {
        for at in 0..3 {
            let mut plan = vec![Do::Take; at];
            plan.push(fault);
            let store = Store::planned(&plan);
            let server = store.start().await;
            let mut most = 0;
            upload(&client(&server.url), &path).on_progress(|p| most = most.max(p.bytes)).await.unwrap();
            assert_eq!(store.content(), content(250));
            assert_eq!((store.0.lock().unwrap().requests, most), (4, 250), "{fault:?} {at}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_tells_how_to_go_on() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a");
    std::fs::write(&path, content(250)).unwrap();
    let store = Store::planned(&[Do::Take, Do::Refuse(403)]);
    let server = store.start().await;
    let client = client(&server.url);
    let error = upload(&client, &path).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    assert_eq!(error.as_api().unwrap().operation(), "store_file");
    let text = error.to_string();
    assert!(text.contains("1 of 3 parts were sent, and the upload can go on from its checkpoint"), "{text}");
    let checkpoint = transfer(&error).checkpoint().unwrap().clone();
    assert_eq!((checkpoint.finished(), checkpoint.parts()), (1, 3));
    // the first failure of all has nothing to go on from, and is itself
    let refusing = Raw::start([], Act::Answer(json(403, "{}"))).await;
    assert!(matches!(upload(&self::client(&refusing.url), &path).await, Err(Error::Api(_))));

    // of another file, or to another place
    let other = dir.path().join("b");
    std::fs::write(&other, content(250)).unwrap();
    let before = server.seen().len();
    let resumed = |upload: FileUpload<'static>| {
        let checkpoint = checkpoint.clone();
        async move { upload.resume(checkpoint).await.unwrap_err() }
    };
    let to_another = resumed(upload(&client, &other)).await;
    let elsewhere = resumed(upload(&client, &path).to("elsewhere")).await;
    std::fs::write(&path, content(251)).unwrap();
    let longer = resumed(upload(&client, &path)).await;
    let mut changed = content(250);
    changed[3] ^= 1;
    std::fs::write(&path, &changed).unwrap();
    let other_bytes = resumed(upload(&client, &path)).await;
    for (error, expected) in [
        (to_another, "of an upload that goes to another place"),
        (elsewhere, "of an upload that goes to another place"),
        (longer, "of an upload that has another length"),
        (other_bytes, "a has changed since the upload began, in part 1"),
    ] {
        assert_eq!(transfer(&error).fault(), TransferFault::Changed);
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(transfer(&error).checkpoint(), None, "nothing goes on from there");
    }
    assert_eq!(server.seen().len(), before, "nothing of it was sent");
}

#[tokio::test(start_paused = true)]
async fn a_file_that_changes_on_the_way_is_not_mixed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a");
    std::fs::write(&path, content(950)).unwrap();
    let store = Store::default();
    let server = store.start().await;
    let client = client(&server.url);
    let appended = path.clone();
    let error = upload(&client, &path)
        .on_checkpoint(move |_| std::fs::write(&appended, content(951)).unwrap())
        .await
        .unwrap_err();
    assert_eq!(transfer(&error).fault(), TransferFault::Changed, "{error}");
    assert!(error.to_string().contains("changed while it was uploaded; upload it again"), "{error}");
    assert!(store.0.lock().unwrap().requests < 10);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_uploaded_is_said_before_anything_is_sent() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a");
    std::fs::write(&path, content(2000)).unwrap();
    let server = Store::default().start().await;
    let client = client(&server.url);
    let small = |source: Source| client.store_file_in_parts("attic", source).part_size(10);
    let failing = futures_util::stream::iter([Err::<bytes::Bytes, _>(std::io::Error::other("disk gone"))]);
    let short = futures_util::stream::iter([Ok::<_, std::io::Error>("abc".into())]);
    for (upload, expected) in [
        (small(path.as_path().into()), "a can't be sent: it has 2000 bytes, and at most 990 can be sent"),
        (small("x".into()).part_size(1001), "x can't be read: No such file"),
        (small(path.as_path().into()).part_size(1001), "at most 1000 bytes in one part"),
        (small(dir.path().into()), "it is a directory: use `upload_directory`"),
        (small(Source::path("/dev/null")), "it is no regular file"),
        (small(Source::bytes("x")), "`body.name` must be given with `named`"),
        (small(Source::bytes("x")).named(""), "`body.name` must be 1 to 20 characters"),
        (small(path.as_path().into()).to("x".repeat(30)), "`body.folder` must be at most 20 characters"),
        (small(Source::stream(failing, None)).named("a"), "the stream to send failed: disk gone"),
        (small(Source::stream(short, Some(4))).named("a"), "the stream to send ended before its length"),
    ] {
        let error = upload.await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}\n  not: {expected}");
    }
    assert_eq!(server.seen().len(), 0);
    // more than it says comes out with the last part
    let long = futures_util::stream::iter([Ok::<_, std::io::Error>("abc".into())]);
    let error = small(Source::stream(long, Some(2))).named("a").await.unwrap_err();
    assert!(error.to_string().contains("gives more bytes than its length says"), "{error}");
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn answers_that_do_not_lead_on() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a");
    std::fs::write(&path, content(250)).unwrap();
    for (answers, expected) in [
        (vec!["{}"], "the answer to the first part has no `upload.id`, which the other 2 parts need"),
        (
            vec![r#"{"upload":{"id":"a"}}"#, r#"{"upload":{"id":"b"}}"#],
            "took part 2 of a for one of another upload",
        ),
        (vec!["<html>"], "store_file"),
    ] {
        let answers: Vec<Act> = answers.into_iter().map(|body| Act::Answer(json(200, body))).collect();
        let server = Raw::start(answers, Act::Answer(json(500, ""))).await;
        let error = upload(&client(&server.url), &path).with_retry(Retry::none()).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn parts_go_at_once_only_if_asked_for() {
    for (parallel, expected) in [(1, 1), (3, 3)] {
        let open = Arc::new(Mutex::new((0, 0)));
        let store = Store::default();
        let server = {
            let (open, store) = (open.clone(), store.clone());
            Raw::start(
                [],
                Act::by(move |seen| {
                    let mut open = open.lock().unwrap();
                    open.0 += 1;
                    open.1 = open.1.max(open.0);
                    match store.take(seen) {
                        Act::Answer(bytes) => {
                            let head = bytes.len() - 1;
                            Act::Paced(bytes, head - 1, Duration::from_secs(1))
                        }
                        act => act,
                    }
                }),
            )
            .await
        };
        let count = {
            let open = open.clone();
            move |_: &Checkpoint| open.lock().unwrap().0 -= 1
        };
        let source = Source::bytes(content(950));
        client(&server.url)
            .store_file_in_parts("attic", source)
            .named("a")
            .part_size(100)
            .parallel(parallel)
            .on_checkpoint(count)
            .await
            .unwrap();
        assert_eq!(open.lock().unwrap().1, expected);
        assert_eq!(store.content(), content(950));
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_upload_stops() {
    let server = Raw::start([], Act::StopReading(100)).await;
    let client = client(&server.url);
    let upload = client.store_file_in_parts("attic", Source::bytes(vec![0; 900])).named("a");
    let waited =
        tokio::time::timeout(Duration::from_secs(1), std::future::IntoFuture::into_future(upload)).await;
    assert!(waited.is_err());
    tokio::time::sleep(Duration::from_secs(1000)).await;
    assert_eq!(server.seen().len(), 1);
}
