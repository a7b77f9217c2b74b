use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use futures_util::future::{FutureExt, join_all};
use http::{HeaderMap, StatusCode};
use tokio::sync::Semaphore;

use super::*;
use crate::runtime::clock::Clock;
use crate::runtime::credentials::{Credentials, IdentityFuture};

const HOUR: u64 = 3600;

/// A provider that gives prepared answers, each when the gate lets it.
#[derive(Debug)]
struct Prepared {
    answers: Mutex<VecDeque<Result<Identity, CredentialsError>>>,
    asked: AtomicUsize,
    gate: Semaphore,
}

#[derive(Debug, Clone)]
struct Shared(Arc<Prepared>);

impl ProvideCredentials for Shared {
    fn identity<'a>(&'a self, _: &'a CredentialsContext) -> IdentityFuture<'a> {
        Box::pin(async {
            self.0.asked.fetch_add(1, Ordering::SeqCst);
            self.0.gate.acquire().await.unwrap().forget();
            self.0.answers.lock().unwrap().pop_front().expect("asked more often than prepared")
        })
    }
}

struct Bench {
    cache: Arc<CredentialsCache>,
    prepared: Arc<Prepared>,
    seconds: Arc<AtomicU64>,
}

impl Bench {
    /// With an open gate, at second 0.
    fn new(answers: impl IntoIterator<Item = Result<Identity, CredentialsError>>) -> Self {
        let prepared = Arc::new(Prepared {
            answers: Mutex::new(answers.into_iter().collect()),
            asked: AtomicUsize::new(0),
            gate: Semaphore::new(1000),
        });
        let seconds = Arc::new(AtomicU64::new(0));
        let read = seconds.clone();
        let clock = Clock::new(move || second(read.load(Ordering::SeqCst)));
        let context = CredentialsContext::for_test("http://127.0.0.1:9").with_clock(clock);
        let cache = Arc::new(Credentials::provider(Shared(prepared.clone())).bind(context));
        Self { cache, prepared, seconds }
    }

    fn close_gate(&self) {
        self.prepared.gate.forget_permits(1000);
    }

    fn open_gate(&self) {
        self.prepared.gate.add_permits(1000);
    }

    fn asked(&self) -> usize {
        self.prepared.asked.load(Ordering::SeqCst)
    }

    async fn at(&self, seconds: u64) -> Result<Identity, CredentialsError> {
        self.seconds.store(seconds, Ordering::SeqCst);
        self.cache.identity().await
    }
}

fn second(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn token(name: &str, end: u64) -> Identity {
    Identity::token(name).with_expiry(second(end))
}

fn failure(status: u16) -> CredentialsError {
    CredentialsError::refused("login", StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), b"", None)
}

#[tokio::test]
async fn a_token_is_kept_until_an_hour_before_its_end() {
    let (first, second) = (token("a", 24 * HOUR), token("b", 48 * HOUR));
    let bench = Bench::new([Ok(first.clone()), Ok(second.clone())]);
    for at in [0, 1, 23 * HOUR - 1] {
        assert_eq!(bench.at(at).await.unwrap(), first);
    }
    assert_eq!(bench.asked(), 1);
    assert_eq!(bench.at(23 * HOUR).await.unwrap(), second);
    assert_eq!(bench.at(46 * HOUR).await.unwrap(), second);
    assert_eq!(bench.asked(), 2);
}

#[tokio::test]
async fn a_short_life_has_a_short_window() {
    let bench = Bench::new([Ok(token("a", 800)), Ok(token("b", 2000))]);
    assert_eq!(bench.at(0).await.unwrap(), token("a", 800));
    assert_eq!(bench.at(599).await.unwrap(), token("a", 800));
    assert_eq!(bench.at(600).await.unwrap(), token("b", 2000));
}

#[tokio::test]
async fn callers_without_a_token_share_one_request() {
    let bench = Bench::new([Ok(token("a", 24 * HOUR))]);
    let identities = join_all((0..50).map(|_| bench.cache.identity())).await;
    assert!(identities.into_iter().all(|identity| identity.unwrap() == token("a", 24 * HOUR)));
    assert_eq!(bench.asked(), 1);
}

#[tokio::test]
async fn callers_that_waited_share_a_failure() {
    let bench = Bench::new([Err(failure(503))]);
    let results = join_all((0..50).map(|_| bench.cache.identity())).await;
    assert!(
        results
            .into_iter()
            .all(|result| result.unwrap_err().status() == Some(StatusCode::SERVICE_UNAVAILABLE))
    );
    assert_eq!(bench.asked(), 1);
}

#[tokio::test]
async fn during_a_renewal_others_go_on_with_the_old_token() {
    let bench = Bench::new([Ok(token("a", 24 * HOUR)), Ok(token("b", 48 * HOUR))]);
    bench.at(0).await.unwrap();
    bench.close_gate();
    bench.seconds.store(23 * HOUR + 1, Ordering::SeqCst);

    let mut renewal = Box::pin(bench.cache.identity());
    assert!((&mut renewal).now_or_never().is_none());
    assert_eq!(bench.cache.identity().await.unwrap(), token("a", 24 * HOUR));
    bench.open_gate();
    assert_eq!(renewal.await.unwrap(), token("b", 48 * HOUR));
    assert_eq!(bench.asked(), 2);
}

#[tokio::test]
async fn a_dropped_request_leaves_the_turn_to_the_next() {
    let bench = Bench::new([Ok(token("a", 24 * HOUR))]);
    bench.close_gate();
    let mut dropped = Box::pin(bench.cache.identity());
    let mut next = Box::pin(bench.cache.identity());
    assert!((&mut dropped).now_or_never().is_none());
    assert!((&mut next).now_or_never().is_none());
    assert_eq!(bench.asked(), 1);
    drop(dropped);
    bench.open_gate();
    assert_eq!(next.await.unwrap(), token("a", 24 * HOUR));
    assert_eq!(bench.asked(), 2);
}

#[tokio::test]
async fn a_failed_renewal_keeps_a_good_token_and_pauses() {
    let old = token("a", 24 * HOUR);
    let bench =
        Bench::new([Ok(old.clone()), Err(failure(503)), Err(failure(503)), Ok(token("b", 48 * HOUR))]);
    bench.at(0).await.unwrap();
    let start = 23 * HOUR;
    // Pauses of 1 and 2 seconds.
    for (seconds, asked) in [(0, 2), (0, 2), (1, 3), (2, 3)] {
        assert_eq!(bench.at(start + seconds).await.unwrap(), old);
        assert_eq!(bench.asked(), asked, "{seconds}");
    }
    assert_eq!(bench.at(start + 3).await.unwrap(), token("b", 48 * HOUR));
}

#[tokio::test]
async fn at_its_end_a_token_is_not_used_any_more() {
    let bench = Bench::new([Ok(token("a", 24 * HOUR)), Err(failure(503)), Ok(token("b", 48 * HOUR))]);
    bench.at(0).await.unwrap();
    assert!(bench.at(24 * HOUR).await.is_err());
    assert!(bench.at(24 * HOUR).await.is_err());
    assert_eq!(bench.asked(), 2);
    assert_eq!(bench.at(24 * HOUR + 1).await.unwrap(), token("b", 48 * HOUR));
}

#[tokio::test]
async fn a_refusal_pauses_for_a_minute() {
    let bench = Bench::new([Err(failure(401)), Err(failure(401))]);
    for at in [0, 1, 59] {
        assert!(bench.at(at).await.unwrap_err().is_refused());
    }
    assert_eq!(bench.asked(), 1);
    assert!(bench.at(60).await.is_err());
    assert_eq!(bench.asked(), 2);
}

#[tokio::test]
async fn a_clock_set_back_ends_a_pause() {
    let bench = Bench::new([Err(failure(401)), Ok(token("a", 24 * HOUR))]);
    assert!(bench.at(1000).await.is_err());
    assert!(bench.at(10).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_hangs_is_given_up() {
    let bench = Bench::new([Ok(token("a", 24 * HOUR))]);
    bench.at(0).await.unwrap();
    bench.close_gate();
    // While the old token works, and after.
    assert_eq!(bench.at(23 * HOUR).await.unwrap(), token("a", 24 * HOUR));
    let error = bench.at(24 * HOUR).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("within 35s"), "{error}");
}

#[tokio::test]
async fn an_identity_without_an_end_is_asked_for_each_time() {
    let answers = ["a", "b", "c"].map(|name| Ok(Identity::token(name)));
    let bench = Bench::new(answers);
    for name in ["a", "b", "c"] {
        assert_eq!(bench.at(0).await.unwrap(), Identity::token(name));
    }
}

#[tokio::test]
async fn a_refused_token_is_given_up_once() {
    let (first, second) = (token("a", 24 * HOUR), token("b", 48 * HOUR));
    let bench = Bench::new([Ok(first.clone()), Ok(second.clone())]);
    bench.at(0).await.unwrap();
    bench.seconds.store(59, Ordering::SeqCst);
    assert!(!bench.cache.invalidate(&first), "too young: another would fare no better");
    bench.seconds.store(60, Ordering::SeqCst);
    assert!(bench.cache.invalidate(&first));
    assert_eq!(bench.at(60).await.unwrap(), second);
    // A late 401 of the first does not cost the second.
    assert!(bench.cache.invalidate(&first));
    assert_eq!(bench.at(61).await.unwrap(), second);
    assert_eq!(bench.asked(), 2);
}

#[tokio::test]
async fn fixed_credentials_stay() {
    let cache = Credentials::token("t").bind(CredentialsContext::for_test("http://127.0.0.1:9"));
    let identity = cache.identity().await.unwrap();
    assert!(!cache.invalidate(&identity));
    assert_eq!(cache.identity().await.unwrap(), identity);
}

#[test]
fn printing_shows_no_secret() {
    let bench = Bench::new([Ok(token("s3cr3t", 24 * HOUR))]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(bench.at(0)).unwrap();
    assert!(!format!("{:?}", bench.cache).contains("s3cr3t"));
}
