//! Answers as they come over the wire: compressed, cut, in odd character sets, late, with another clock.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::raw::{self, Act, Raw, json, with_headers};
use eihealth_zoo::credentials::{CredentialsContext, Identity, IdentityFuture, ProvideCredentials};
use eihealth_zoo::error::CredentialsError;
use eihealth_zoo::intercept::{Ended, Intercept, Next, Outgoing};
use eihealth_zoo::types::CreateLabel;
use eihealth_zoo::{Client, ClientBuilder, Clock, Credentials, Error, Random, Region, Retry};

fn builder(server: &Raw) -> ClientBuilder {
    raw::builder(&server.url).random(Random::new(|| 0.0))
}

fn client(server: &Raw) -> Client {
    builder(server).build().unwrap()
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// A response with a body of bytes.
fn bytes(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut response =
        format!("HTTP/1.1 {status} X\r\nx-request-id: r1\r\n{headers}content-length: {}\r\n\r\n", body.len())
            .into_bytes();
    response.extend_from_slice(body);
    response
}

const GZIP: &str = "content-type: application/json\r\ncontent-encoding: gzip\r\n";

#[tokio::test]
async fn gzip_is_read() {
    let text = format!(r#"{{"counts":{{"{}":1}}}}"#, "a".repeat(100_000));
    let server = Raw::start([], Act::Answer(bytes(200, GZIP, &gzip(&text)))).await;
    let counts = client(&server).show_mixed().await.unwrap().into_inner().counts.unwrap();
    assert_eq!(counts.keys().next().map(String::len), Some(100_000));
}

#[tokio::test]
async fn what_is_no_gzip_says_so() {
    let server = Raw::start([], Act::Answer(bytes(200, GZIP, b"{}"))).await;
    let error = client(&server).show_mixed().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)) && error.to_string().contains("gzip"), "{error}");
    let server =
        Raw::start([], Act::Answer(bytes(200, "content-encoding: br\r\n", b"\x0b\x02\x80{}\x03"))).await;
    let error = client(&server).show_mixed().await.unwrap_err();
    assert!(error.to_string().contains("`br`, which was not asked for"), "{error}");
    assert_eq!(error.request_id(), Some("r1"));
}

#[tokio::test]
async fn a_creation_whose_answer_cannot_be_read_may_have_worked() {
    let cut = gzip("{}");
    for (response, why) in [
        (bytes(200, GZIP, b"{}"), "is not the gzip"),
        (bytes(200, GZIP, &cut[..cut.len() - 4]), "is not the gzip"),
        (bytes(200, "content-encoding: zstd\r\n", b"\x28\xb5\x2f\xfd"), "`zstd`, which was not asked for"),
        (json(200, "<html>log in</html>"), "a page, not JSON"),
        (json(200, "[1]"), "an array where an object is documented"),
    ] {
        let server = Raw::start([], Act::Answer(response)).await;
        let client = client(&server);
        let error = client.create_mixed().await.unwrap_err();
        assert_eq!(
            (error.status().map(|s| s.as_u16()), error.request_id()),
            (Some(200), Some("r1")),
            "{error}"
        );
        assert!(error.to_string().contains(why) && !error.to_string().contains("is empty"), "{error}");
        assert!(
            error.may_have_worked() && error.to_string().contains("look before you repeat it"),
            "{error}"
        );
        assert!(!client.show_mixed().await.unwrap_err().may_have_worked());
        assert_eq!(server.seen().len(), 2, "{error}");
    }
}

#[tokio::test]
async fn json_is_read_in_the_character_set_that_it_is_in() {
    let wide: Vec<u8> = "\u{feff}{\"nullable\":\"基因\"}".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let gbk = b"{\"nullable\":\"\xbb\xf9\xd2\xf2\"}";
    for (headers, body) in [
        ("content-type: application/json\r\n", &wide[..]),
        ("content-type: application/json;charset=GBK\r\n", gbk),
        ("content-type: application/json;charset=ISO-8859-1\r\n", "{\"nullable\":\"基因\"}".as_bytes()),
    ] {
        let server = Raw::start([], Act::Answer(bytes(200, headers, body))).await;
        let answer = client(&server).show_mixed().await.unwrap();
        assert_eq!((answer.nullable.as_deref(), answer.warnings()), (Some("基因"), &[][..]), "{headers}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_cut_off_has_its_request_id() {
    let whole = json(200, r#"{"counts":{}}"#);
    for act in [Act::Close(whole[..whole.len() - 3].to_vec()), Act::Hang(whole[..whole.len() - 3].to_vec())] {
        let server = Raw::start([act], Act::Hang(Vec::new())).await;
        let error = client(&server).create_mixed().await.unwrap_err();
        assert_eq!((error.request_id(), error.attempts()), (Some("r1"), 1), "{error}");
        assert!(error.to_string().contains("(request id r1)") && error.may_have_worked(), "{error}");
        // the next attempt has no answer, and so no id
        let server = Raw::start([Act::Close(whole[..whole.len() - 3].to_vec())], Act::Hang(Vec::new())).await;
        let error = client(&server).show_mixed().await.unwrap_err();
        assert_eq!((error.request_id(), error.attempts()), (None, 3), "{error}");
    }
}

/// Answers with all that was sent, as a gateway may that finds fault with it.
fn echo(status: u16) -> Act {
    Act::by(move |seen| {
        let text = format!("{} {}", seen.head, String::from_utf8_lossy(&seen.body));
        let body =
            serde_json::json!({"error_code": "zoo.1", "error_msg": text, "details": {"request": text}});
        Act::Answer(json(status, &body.to_string().replace('/', "\\/")))
    })
}

#[tokio::test]
async fn an_error_shows_no_secret_that_the_service_quotes() {
    let keys = Credentials::ak_sk("AK", "s3cr3t-sk/+=").with_security_token("s3cr3t/token+=");
    for (credentials, check) in [(Credentials::token("s3cr3t/token+="), true), (keys, false)] {
        let server = Raw::start([], echo(400)).await;
        let client = builder(&server).credentials(credentials).check_requests(check).build().unwrap();
        let call = client.create_labels([CreateLabel::new("a label", "s3cr3t \"quoted\"")]);
        let error = call.with_header("x-trace", "shown").await.unwrap_err();
        let api = error.as_api().unwrap();
        let body = String::from_utf8_lossy(api.body()).into_owned();
        let shown = format!("{error} {error:#?} {} {:?} {body}", api.message(), api.details());
        assert!(!shown.contains("s3cr3t") && shown.contains("[redacted]"), "{shown}");
        assert!(!shown.contains("quoted") && body.contains("a label") && body.contains("shown"), "{shown}");
        assert_eq!(api.code_text(), "zoo.1");
    }
}

#[tokio::test]
async fn an_error_keeps_what_came_of_any_body() {
    let zipped = gzip(r#"{"error_code":"zoo.1","error_msg":"locked"}"#);
    let page = "<html><head><title>Gone wrong</title></head></html>";
    let nested = r#"{"error":{"error":{"code":"zoo.1","message":"locked"}}}"#;
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("gzip", bytes(409, GZIP, &zipped), "locked"),
        ("cut gzip", bytes(409, GZIP, &zipped[..zipped.len() - 12]), ""),
        ("BOM", bytes(409, "", "\u{feff}{\"error_msg\":\"locked\"}".as_bytes()), "locked"),
        ("not UTF-8", bytes(409, "", b"{\"error_msg\":\"lock\xff ed\"}"), "lock"),
        ("nested", bytes(409, "", nested.as_bytes()), "locked"),
        ("HTML", bytes(409, "", page.as_bytes()), "Gone wrong"),
        ("empty", bytes(409, "", b""), "Conflict"),
        ("of another coding", bytes(409, "content-encoding: br\r\n", b"\x0b\x02\x80no text\x03"), "Conflict"),
        (
            "of two codings",
            bytes(409, "content-encoding: identity\r\ncontent-encoding: gzip\r\n", &zipped),
            "locked",
        ),
        ("an image", bytes(409, "content-type: image/png\r\n", b"\x89PNG\r\n\x1a\n\0\0"), "Conflict"),
        (
            "GBK",
            bytes(409, "content-type: text/html; charset=gbk\r\n", b"<title>\xbb\xf9\xd2\xf2</title>"),
            "基因",
        ),
    ];
    for (name, response, message) in cases {
        let server = Raw::start([], Act::Answer(response)).await;
        let error = client(&server).show_mixed().await.unwrap_err();
        let api = error.as_api().unwrap_or_else(|| panic!("{name}: {error}"));
        assert_eq!((api.status().as_u16(), api.request_id()), (409, Some("r1")), "{name}");
        assert!(api.message().contains(message), "{name}: {}", api.message());
        assert!(!api.message().contains("no text"), "{name}: {error}");
        assert_eq!(api.headers()["x-request-id"], "r1");
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_whose_body_breaks_is_that_error_still() {
    let whole = json(409, r#"{"error_code":"zoo.1","error_msg":"locked"}"#);
    let part = whole[..whole.len() - 10].to_vec();
    for (act, note) in [
        (Act::Close(part.clone()), "the connection ended within the answer"),
        (Act::Hang(part), "the rest of the answer did not come in time"),
        (
            Act::Endless(b"HTTP/1.1 409 X\r\nx-request-id: r1\r\n\r\n".to_vec(), vec![b'x'; 1000]),
            "only the first 64 KiB were read",
        ),
    ] {
        let server = Raw::start([], act).await;
        let error = client(&server).show_mixed().await.unwrap_err();
        let api = error.as_api().unwrap_or_else(|| panic!("{error}"));
        assert_eq!((api.status().as_u16(), api.request_id()), (409, Some("r1")));
        assert!(error.to_string().contains(note), "{error}");
        assert!(!api.body().is_empty() && api.body().len() <= 64 * 1024);
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn the_code_of_a_body_that_breaks_says_whether_to_repeat() {
    // a code that says that the service was not at work, before more than is read
    let throttled = r#"{"error_code":"eihealth.01000024","error_msg":"too many"#;
    let long = format!("{throttled}{}\"}}", " requests".repeat(10_000));
    let part = json(400, &long)[..300].to_vec();
    for act in [Act::Answer(json(400, &long)), Act::Close(part)] {
        let server = Raw::start([act], ok()).await;
        client(&server).create_mixed().await.unwrap();
        assert_eq!(server.seen().len(), 2);
    }
}

#[tokio::test]
async fn a_text_is_read_in_its_character_set() {
    let headers = "content-type: image/svg+xml; charset=gbk\r\n";
    let server = Raw::start([], Act::Answer(bytes(200, headers, b"\xbb\xf9\xd2\xf2"))).await;
    assert_eq!(client(&server).show_drawing("x").await.unwrap().into_inner(), "基因");
}

/// Midnight of 2026-01-01, as HTTP writes it.
const SERVER_DATE: &str = "Thu, 01 Jan 2026 00:00:00 GMT";

fn machine(seconds_ahead: i64) -> Clock {
    let server = 1_767_225_600_i64;
    let now = u64::try_from(server + seconds_ahead).unwrap();
    Clock::new(move || SystemTime::UNIX_EPOCH + Duration::from_secs(now))
}

fn refusal(text: &str) -> Act {
    let body = format!(r#"{{"error_code":"APIG.0301","error_msg":"{text}"}}"#);
    Act::Answer(with_headers(401, &format!("date: {SERVER_DATE}\r\n"), &body))
}

fn ok() -> Act {
    Act::Answer(json(200, r#"{"counts":{}}"#))
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_and_remembered() {
    for off in [-7200, -400, 400, 86_400] {
        let server =
            Raw::start([refusal("Incorrect IAM authentication information: x-sdk-date expired")], ok()).await;
        let client = builder(&server).clock(machine(off)).build().unwrap();
        client.show_mixed().await.unwrap();
        client.show_mixed().await.unwrap();
        let dates: Vec<String> = server
            .seen()
            .iter()
            .map(|seen| seen.header("x-sdk-date").unwrap_or_default().to_owned())
            .collect();
        assert_ne!(dates[0], "20260101T000000Z", "{off}");
        assert_eq!(dates[1..], ["20260101T000000Z", "20260101T000000Z"], "{off}");
    }
}

#[tokio::test]
async fn a_refusal_for_another_reason_is_not_repeated() {
    // the clocks agree, or differ by less than the service allows
    for off in [0, 30, -59] {
        let server = Raw::start([], refusal("date expired")).await;
        let client = builder(&server).clock(machine(off)).build().unwrap();
        let error = client.show_mixed().await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
        assert_eq!(server.seen().len(), 1, "{off}: {error}");
    }
    // a wrong key while the clock is five minutes off, which the service allows
    let server = Raw::start([], refusal("verify aksk signature fail")).await;
    let client = builder(&server).clock(machine(300)).build().unwrap();
    assert_eq!(client.show_mixed().await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_correction_that_does_not_help_is_told_and_taken_back() {
    let server = Raw::start([], refusal("x-sdk-date expired")).await;
    let client = builder(&server).clock(machine(-3600)).build().unwrap();
    let error = client.show_mixed().await.unwrap_err();
    assert!(error.to_string().contains("this machine's clock is 3600 s behind the service's"), "{error}");
    assert_eq!(server.seen().len(), 2);
    client.show_mixed().await.unwrap_err();
    let first = |index: usize| server.seen()[index].header("x-sdk-date").unwrap().to_owned();
    assert_eq!(first(0), first(2), "the next call signs by the machine's clock again");
}

#[tokio::test]
async fn a_purchase_is_not_repeated_for_the_clock_either() {
    let server = Raw::start([refusal("x-sdk-date expired")], Act::Answer(json(200, "\"t\""))).await;
    let client = builder(&server).clock(machine(-3600)).build().unwrap();
    let error = client.create_task("CCO").await.unwrap_err();
    assert!(error.to_string().contains("3600 s behind"), "{error}");
    assert_eq!(server.seen().len(), 1);
    client.create_task("CCO").await.unwrap();
}

#[derive(Clone, Default)]
struct Watch(Arc<Mutex<Vec<String>>>);

impl Intercept for Watch {
    fn before_attempt(&self, attempt: &mut Outgoing<'_>) {
        assert!(!attempt.headers.contains_key("authorization"));
        attempt.headers.insert("x-attempt", attempt.attempt.into());
        // what frames the request is the client's: the service would wait for the rest
        for (name, value) in
            [("content-length", "99"), ("transfer-encoding", "chunked"), ("host", "h.example")]
        {
            attempt.headers.insert(name, value.parse().unwrap());
        }
        self.0.lock().unwrap().push(format!(
            "{} {} {}",
            attempt.operation,
            attempt.attempt,
            attempt.url.path()
        ));
    }

    fn after_attempt(&self, attempt: &Ended<'_>) {
        let status = attempt.status.map(|status| status.as_u16());
        let next = match attempt.next {
            Next::Again(pause) => format!("again after {pause:?}"),
            next => format!("{next:?}"),
        };
        self.0.lock().unwrap().push(format!("{status:?} {:?} {next}", attempt.request_id));
    }
}

#[tokio::test(start_paused = true)]
async fn an_interceptor_sees_every_attempt() {
    let watch = Watch::default();
    let server = Raw::start([Act::Answer(json(503, "")), Act::Close(Vec::new())], ok()).await;
    let client = builder(&server).interceptor(watch.clone()).random(Random::new(|| 1.0)).build().unwrap();
    client.show_mixed().await.unwrap();
    client.show_mixed().with_retry(Retry::none()).await.unwrap();
    assert_eq!(
        *watch.0.lock().unwrap(),
        [
            "show_mixed 1 /v1/p1/mixed",
            "Some(503) Some(\"r1\") again after 500ms",
            "show_mixed 2 /v1/p1/mixed",
            "None None again after 1s",
            "show_mixed 3 /v1/p1/mixed",
            "Some(200) Some(\"r1\") Done",
            "show_mixed 1 /v1/p1/mixed",
            "Some(200) Some(\"r1\") Done",
        ]
    );
    let numbers: Vec<String> =
        server.seen().iter().map(|seen| seen.header("x-attempt").unwrap().to_owned()).collect();
    assert_eq!(numbers, ["1", "2", "3", "1"]);
}

#[tokio::test]
async fn a_second_creation_that_is_refused_may_be_the_first_that_worked() {
    let conflict = Act::Answer(json(409, r#"{"error_msg":"exists"}"#));
    let server = Raw::start([Act::Close(Vec::new())], conflict.clone()).await;
    let labels = [CreateLabel::new("a", "secretsecret")];
    let error = client(&server).create_labels(labels.clone()).await.unwrap_err();
    assert!(error.may_have_worked() && error.as_api().unwrap().may_have_worked(), "{error}");
    assert!(error.to_string().contains("may have carried the request out"), "{error}");
    // without a lost answer a conflict is a conflict
    let server = Raw::start([], conflict).await;
    let error = client(&server).create_labels(labels).await.unwrap_err();
    assert!(!error.may_have_worked(), "{error}");
}

/// A token on the first asking, and none after it.
#[derive(Debug, Default)]
struct Once(std::sync::atomic::AtomicBool);

impl ProvideCredentials for Once {
    fn identity<'a>(&'a self, _: &'a CredentialsContext) -> IdentityFuture<'a> {
        let first = !self.0.swap(true, std::sync::atomic::Ordering::Relaxed);
        Box::pin(async move {
            match first {
                true => Ok(Identity::token("t")),
                false => Err(CredentialsError::provider("the vault is sealed")),
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_lost_answer_means_outlives_the_lack_of_credentials_for_another_attempt() {
    let once =
        |server: &Raw| builder(server).credentials(Credentials::provider(Once::default())).build().unwrap();
    let server = Raw::start([], Act::Close(Vec::new())).await;
    let error = once(&server).create_labels([CreateLabel::new("a", "secretsecret")]).await.unwrap_err();
    assert!(error.is_transport() && error.may_have_worked() && error.attempts() == 1, "{error}");
    assert!(
        error.to_string().contains(
            "there were no credentials for it (the credentials provider failed: the vault is sealed)"
        ),
        "{error}"
    );
    // nothing can have happened: what has to be mended is the vault
    let server = Raw::start([], Act::Answer(json(429, ""))).await;
    let error = once(&server).create_labels([CreateLabel::new("a", "secretsecret")]).await.unwrap_err();
    assert!(matches!(error, Error::Credentials(_)), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_ends_in_a_pause_has_done_what_its_last_answer_says() {
    let busy = with_headers(429, "retry-after: 20\r\n", "");
    for (act, perhaps) in [(Act::Answer(busy), false), (Act::Hang(Vec::new()), true)] {
        let server = Raw::start([], act).await;
        let call = client(&server).create_mixed().with_timeout(Duration::from_secs(5));
        let error = call.await.unwrap_err();
        assert!(error.is_timeout() && error.may_have_worked() == perhaps, "{error}");
    }
}

#[tokio::test]
async fn the_budget_ends_a_storm() {
    let server = Raw::start([], Act::Answer(json(503, ""))).await;
    let client = client(&server);
    let mut sent = Vec::new();
    for _ in 0..60 {
        sent.push(client.show_mixed().await.unwrap_err().attempts());
    }
    assert_eq!(sent.iter().filter(|attempts| **attempts == 3).count(), 50, "{sent:?}");
    assert_eq!(sent.last(), Some(&1));
    let error = client.show_mixed().await.unwrap_err();
    assert!(error.to_string().contains("too many calls of this client failed lately"), "{error}");
}

#[tokio::test]
async fn unread_fields_are_kept_on_request() {
    let server = Raw::start([], Act::Answer(json(200, r#"{"counts":{},"brand_new":{"a":1}}"#))).await;
    assert!(client(&server).show_mixed().await.unwrap().unread().is_empty());
    let keeping = builder(&server).keep_unread(true).build().unwrap();
    let answer = keeping.show_mixed().await.unwrap();
    assert_eq!(answer.unread(), [("brand_new".to_owned(), serde_json::json!({"a": 1}))]);
    // an odd value is told whatever is kept
    let server = Raw::start([], Act::Answer(json(200, r#"{"counts":"many"}"#))).await;
    let answer = client(&server).show_mixed().await.unwrap();
    assert_eq!(answer.warnings().len(), 1);
    assert_eq!(answer.warnings()[0].path(), "counts");
}

#[test]
fn outside_a_runtime_there_is_an_error_and_no_panic() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Raw::start([], ok()));
    let client = client(&server);
    let mut call = std::pin::pin!(client.show_mixed().send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::future::Future::poll(call.as_mut(), &mut context) {
        std::task::Poll::Ready(Err(error)) => {
            assert!(error.to_string().to_lowercase().contains("tokio"), "{error}")
        }
        other => panic!("{other:?}"),
    }
}

/// A file in memory that the test can read.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<std::io::Cursor<Vec<u8>>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl std::io::Seek for Shared {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.0.lock().unwrap().seek(to)
    }
}

impl Shared {
    /// What is written so far, which is whole JSON at any time.
    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(self.0.lock().unwrap().get_ref()).unwrap()
    }
}

#[tokio::test]
async fn a_recording_is_whole_at_any_time_and_holds_no_secret() {
    let file = Shared::default();
    let recorder = eihealth_zoo::Recorder::new(file.clone()).unwrap();
    assert_eq!(file.json(), serde_json::json!([]));
    let labels = r#"[{"name":"a","colour":"red","session_token":"s3cr3t","deep":{"a_password":"s3cr3t"}}]"#;
    let mixed = r#"{"token":"s3cr3t","count":"many","counts":{}}"#;
    let server = Raw::start([Act::Answer(json(200, labels))], Act::Answer(json(200, mixed))).await;
    let client = builder(&server).interceptor(recorder).build().unwrap();
    client.create_labels([CreateLabel::new("a", "s3cr3ts3cr3t")]).await.unwrap();
    client.show_mixed().await.unwrap();
    let recorded = file.json();
    assert!(!recorded.to_string().contains("s3cr3t"), "{recorded}");
    let kinds: Vec<&str> =
        recorded.as_array().unwrap().iter().map(|case| case["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["request", "response", "response"]);
    assert_eq!(recorded[0]["body"][0]["secret"], "[redacted]");
    assert_eq!(recorded[0]["body"][0]["name"], "a");
    assert_eq!(recorded[1]["status"], 200);
    // what the specification doesn't have is there, as long as it sounds harmless
    assert_eq!(recorded[1]["body"][0]["colour"], "red");
    assert_eq!(recorded[2]["body"]["token"], "[redacted]");
    assert_eq!(recorded[2]["body"]["count"], "many");
}

#[tokio::test]
async fn a_token_that_ends_before_its_time_is_replaced() {
    use std::sync::atomic::{AtomicU64, Ordering};
    for (kind, sent) in [("read", 3), ("buy", 2)] {
        let answer = if kind == "buy" { "\"t\"" } else { "{}" };
        let fine = Act::Answer(json(200, answer));
        let iam =
            Raw::start([], Act::Answer(with_headers(201, "x-subject-token: tok\r\n", r#"{"token":{}}"#)))
                .await;
        let server = Raw::start([fine.clone(), Act::Answer(json(401, "{}"))], fine).await;
        let seconds = Arc::new(AtomicU64::new(1_767_225_600));
        let now = seconds.clone();
        let client = Client::builder()
            .region(Region::CN_NORTH_4)
            .credentials(Credentials::password("user", "domain", "s3cr3t"))
            .project_id("p1")
            .no_proxy()
            .clock(Clock::new(move || {
                SystemTime::UNIX_EPOCH + Duration::from_secs(now.load(Ordering::SeqCst))
            }))
            .endpoint(&server.url)
            .service_endpoint(eihealth_zoo::Service::Iam, &iam.url)
            .build()
            .unwrap();
        let call = async || match kind {
            "buy" => client.create_task("CCO").await.map(drop),
            _ => client.show_mixed().await.map(drop),
        };
        call().await.unwrap();
        seconds.fetch_add(120, Ordering::SeqCst);
        let second = call().await;
        // what buys is sent once; the next call has another token all the same
        assert_eq!(second.is_ok(), kind != "buy", "{second:?}");
        assert_eq!(server.seen().len(), sent, "{kind}");
        call().await.unwrap();
        assert_eq!(iam.seen().len(), 2, "{kind}");
    }
}
