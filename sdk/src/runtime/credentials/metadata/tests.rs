use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::*;
use crate::runtime::clock::Clock;
use crate::runtime::credentials::loopback::{Loopback, answer};
use crate::runtime::credentials::{Credentials, CredentialsCache};

/// 2024-05-01T00:00:00Z
const START: u64 = 1_714_521_600;
const HOUR: u64 = 3600;

fn keys(access: &str, expires_at: &str) -> String {
    let body = format!(
        r#"{{"credential":{{"access":"{access}","secret":"s3cr3t","securitytoken":"t0k3n","expires_at":"{expires_at}"}}}}"#
    );
    answer("200 OK", "", &body)
}

fn token(value: &str) -> String {
    answer("200 OK", "", value)
}

struct Bench {
    cache: Arc<CredentialsCache>,
    server: Loopback,
    seconds: Arc<AtomicU64>,
}

impl Bench {
    async fn new(answers: Vec<String>) -> Self {
        let server = Loopback::start(answers).await;
        let seconds = Arc::new(AtomicU64::new(START));
        let read = seconds.clone();
        let clock =
            Clock::new(move || SystemTime::UNIX_EPOCH + Duration::from_secs(read.load(Ordering::SeqCst)));
        let context = CredentialsContext::for_test("http://127.0.0.1:9").with_clock(clock);
        let looked = vec!["the desk drawer: empty".to_owned()];
        let service = MetadataService::new(&server.url, looked).unwrap();
        Self { cache: Arc::new(Credentials::provider(service).bind(context)), server, seconds }
    }

    async fn access_key(&self) -> Result<String, CredentialsError> {
        match self.cache.identity().await? {
            Identity::AkSk { access_key, .. } => Ok(access_key.to_string()),
            Identity::Token { .. } => panic!("not a key"),
        }
    }

    fn pass(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    fn lines(&self) -> Vec<String> {
        self.server.requests().iter().map(|request| request.lines().next().unwrap().to_owned()).collect()
    }
}

#[tokio::test]
async fn a_token_is_had_first_and_sent_along() {
    let bench = Bench::new(vec![token("mt-1\n"), keys("AK1", "2024-05-02T00:00:00.000000Z")]).await;
    let identity = bench.cache.identity().await.unwrap();
    let end = SystemTime::UNIX_EPOCH + Duration::from_secs(START + 24 * HOUR);
    assert_eq!(identity, Identity::ak_sk("AK1", "s3cr3t").with_security_token("t0k3n").with_expiry(end));
    assert_eq!(
        bench.lines(),
        ["PUT /meta-data/latest/api/token HTTP/1.1", "GET /openstack/latest/securitykey HTTP/1.1"]
    );
    let requests = bench.server.requests();
    assert!(requests[0].contains("x-metadata-token-ttl-seconds: 21600\r\n"), "{}", requests[0]);
    assert!(requests[0].contains("content-length: 0\r\n"), "{}", requests[0]);
    assert!(requests[1].contains("x-metadata-token: mt-1\r\n"), "{}", requests[1]);
}

#[tokio::test]
async fn an_older_service_without_tokens_is_asked_without_one() {
    for status in ["404 Not Found", "405 Method Not Allowed", "503 Service Unavailable"] {
        let bench = Bench::new(vec![answer(status, "", ""), keys("AK1", "2024-05-02T00:00:00Z")]).await;
        assert_eq!(bench.access_key().await.unwrap(), "AK1", "{status}");
        assert!(!bench.server.requests()[1].contains("x-metadata-token"), "{status}");
    }
}

#[tokio::test]
async fn keys_are_renewed_before_their_end_with_the_token_that_is_still_good() {
    let bench = Bench::new(vec![
        token("mt-1"),
        keys("AK1", "2024-05-01T04:00:00Z"),
        keys("AK2", "2024-05-01T08:00:00Z"),
        token("mt-2"),
        keys("AK3", "2024-05-01T12:00:00Z"),
    ])
    .await;
    assert_eq!(bench.access_key().await.unwrap(), "AK1");
    bench.pass(2 * HOUR);
    assert_eq!(bench.access_key().await.unwrap(), "AK1");
    bench.pass(HOUR + 1); // within an hour of the end
    assert_eq!(bench.access_key().await.unwrap(), "AK2");
    bench.pass(4 * HOUR); // the token, too, is past its end
    assert_eq!(bench.access_key().await.unwrap(), "AK3");
    assert_eq!(bench.lines().iter().filter(|line| line.starts_with("PUT")).count(), 2);
}

#[tokio::test]
async fn all_who_wait_share_one_request() {
    let bench = Bench::new(vec![token("mt-1"), keys("AK1", "2024-05-02T00:00:00Z")]).await;
    let (a, b, c) = tokio::join!(bench.access_key(), bench.access_key(), bench.access_key());
    assert_eq!([a.unwrap(), b.unwrap(), c.unwrap()], ["AK1"; 3]);
    assert_eq!(bench.lines().len(), 2);
}

#[tokio::test]
async fn a_failed_renewal_keeps_what_is_good_and_says_what_failed_after_that() {
    let broken = || answer("500 Internal Server Error", "", "broken");
    let bench =
        Bench::new(vec![token("mt-1"), keys("AK1", "2024-05-01T04:00:00Z"), broken(), broken()]).await;
    assert_eq!(bench.access_key().await.unwrap(), "AK1");
    bench.pass(3 * HOUR + 60);
    assert_eq!(bench.access_key().await.unwrap(), "AK1");
    bench.pass(HOUR);
    let error = bench.access_key().await.unwrap_err();
    let expected =
        format!("metadata service {}: the request for keys was answered 500: broken", bench.server.url);
    assert_eq!(error.to_string(), expected);
    assert!(error.is_transient() && !error.is_refused());
}

#[tokio::test]
async fn a_token_that_is_refused_is_replaced_once() {
    let bench = Bench::new(vec![
        token("mt-1"),
        answer("401 Unauthorized", "", "invalid token"),
        token("mt-2"),
        keys("AK1", "2024-05-02T00:00:00Z"),
    ])
    .await;
    assert_eq!(bench.access_key().await.unwrap(), "AK1");
    assert!(bench.server.requests()[3].contains("x-metadata-token: mt-2\r\n"));
}

#[tokio::test]
async fn a_server_without_an_agency_is_told_to_get_one() {
    for (status, body) in
        [("401 Unauthorized", "Please configure Cloud Service Agency first"), ("404 Not Found", "")]
    {
        let bench = Bench::new(vec![token("mt-1"), answer(status, "", body)]).await;
        let error = bench.access_key().await.unwrap_err().to_string();
        let places =
            "no credentials found. Looked at: (1) the desk drawer: empty; (2) metadata service http://";
        assert!(error.starts_with(places), "{error}");
        assert!(error.contains("give the server an agency"), "{error}");
        assert!(error.contains("What to do: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK"), "{error}");
        assert_eq!(bench.lines().len(), 2, "no second token for {status}");
    }
}

#[tokio::test]
async fn where_nothing_listens_the_error_says_so() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let service = MetadataService::new(&format!("http://{address}"), vec!["drawer: empty".into()]).unwrap();
    let context = CredentialsContext::for_test("http://127.0.0.1:9");
    let error = Credentials::provider(service).bind(context).identity().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("(1) drawer: empty; (2) metadata service http://127.0.0.1:"), "{text}");
    assert!(text.contains("not reached (") && text.to_lowercase().contains("refused"), "{text}");
    assert!(error.is_transport() && !error.is_timeout());
}

#[tokio::test(start_paused = true)]
async fn a_service_that_never_answers_is_given_up() {
    // accepts in the backlog and never answers; the paused clock jumps to the limit
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let context = CredentialsContext::for_test("http://127.0.0.1:9");
    let service = MetadataService::new(&url, Vec::new()).unwrap();
    let error = Credentials::provider(service).bind(context).identity().await.unwrap_err();
    assert!(error.to_string().contains("no answer within 3s"), "{error}");
    assert!(error.is_timeout() && error.is_transient());
}

#[tokio::test]
async fn odd_answers_are_errors_that_show_no_key() {
    let long = "x".repeat(MAX_ANSWER + 1);
    for (body, expected) in [
        ("", "not as expected"),
        ("<html>", "not as expected"),
        (r#"{"credential":{"access":"A"}}"#, "not as expected"),
        (
            r#"{"credential":{"access":"","secret":"s3cr3t","securitytoken":"t"}}"#,
            "access key that it gave is empty",
        ),
        (
            r#"{"credential":{"access":"A","secret":"s3cr3t\n","securitytoken":"t"}}"#,
            "secret key that it gave ends",
        ),
        (&*long, "only the first 64 KiB were read"),
    ] {
        let bench = Bench::new(vec![token("mt-1"), answer("200 OK", "", body)]).await;
        let error = bench.access_key().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
    }
}

#[tokio::test]
async fn keys_without_an_end_are_asked_for_again_soon() {
    let bench = Bench::new(vec![token("mt-1"), keys("AK1", ""), keys("AK2", "soon")]).await;
    assert_eq!(bench.access_key().await.unwrap(), "AK1");
    bench.pass(301);
    assert_eq!(bench.access_key().await.unwrap(), "AK2");
}

#[tokio::test]
async fn printing_shows_no_key() {
    let bench = Bench::new(vec![token("mt-s3cr3t"), keys("AK1", "2024-05-02T00:00:00Z")]).await;
    bench.access_key().await.unwrap();
    let text = format!("{:?}", bench.cache);
    assert!(!text.contains("s3cr3t") && !text.contains("t0k3n"), "{text}");
}
