//! Waiting for the end of what goes on: all of it in virtual time, against servers that say what they are told to.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::raw::{self, Act, Raw, json};
use eihealth_zoo::types::{HuntDetail, HuntState};
use eihealth_zoo::waiting::{Ended, Evidence, Wait, WaitError, WaitFailureKind};
use eihealth_zoo::{Client, Error, Random, Retry};
use proptest::prelude::*;
use tokio::time::Instant;

fn client(url: &str) -> Client {
    raw::builder(url).random(Random::new(|| 0.0)).build().unwrap()
}

fn state(state: &str) -> Act {
    basic(&format!(r#""state":"{state}""#))
}

fn basic(fields: &str) -> Act {
    Act::Answer(json(200, &format!(r#"{{"basic":{{{fields}}}}}"#)))
}

fn failure(status: u16) -> Act {
    Act::Answer(json(status, r#"{"error_code":"zoo.9","error_msg":"no"}"#))
}

/// Answers these, the last one for ever.
async fn server(acts: impl IntoIterator<Item = Act>) -> Raw {
    let mut acts: Vec<Act> = acts.into_iter().collect();
    let last = acts.pop().unwrap();
    Raw::start(acts, last).await
}

async fn wait(acts: impl IntoIterator<Item = Act>) -> Result<Ended<HuntDetail>, WaitError<HuntDetail>> {
    wait_as(acts, |wait| wait).await
}

async fn wait_as(
    acts: impl IntoIterator<Item = Act>,
    set: impl FnOnce(Wait<HuntDetail>) -> Wait<HuntDetail>,
) -> Result<Ended<HuntDetail>, WaitError<HuntDetail>> {
    let server = server(acts).await;
    set(client(&server.url).show_hunt("h-1").with_retry(Retry::none()).wait()).await
}

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn it_asks_in_growing_pauses_until_the_end() {
    let acts =
        ["WAITING", "WAITING", "RUNNING", "Running", "running", "RUNNING", "RUNNING", "RUNNING", "caught"];
    let start = Instant::now();
    let hunt = wait(acts.map(state)).await.unwrap();
    // 2 + 3 + 4.5 + 6.75 + 10.125 + 15.1875 + 22.78 + 30
    assert_eq!(start.elapsed().as_secs(), 94);
    assert_eq!((hunt.state(), hunt.evidence(), hunt.polls()), (Some("caught"), Evidence::Documented, 9));
    assert_eq!(hunt.basic.as_ref().unwrap().state.as_deref(), Some("caught"));
    assert_eq!(hunt.elapsed().as_secs(), 94);

    let start = Instant::now();
    let set = |wait: Wait<_>| wait.interval(Duration::from_secs(60));
    wait_as(["RUNNING", "RUNNING", "CAUGHT"].map(state), set).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 120);

    // a client can have a pause for all, of which a wait may depart
    for (set, expected) in [(None, 20), (Some(Duration::from_secs(7)), 14)] {
        let server = server(["RUNNING", "RUNNING", "CAUGHT"].map(state)).await;
        let client = raw::builder(&server.url).wait_interval(Duration::from_secs(10)).build().unwrap();
        let wait = client.show_hunt("h-1").wait();
        let start = Instant::now();
        match set {
            Some(pause) => wait.interval(pause),
            None => wait,
        }
        .await
        .unwrap();
        assert_eq!(start.elapsed().as_secs(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn ends_are_told_apart() {
    let failed = wait([state("RUNNING"), basic(r#""state":"ESCAPED","reason":"the door was open""#)]).await;
    let error = failed.unwrap_err();
    assert_eq!(
        (error.kind(), error.state(), error.reason()),
        (WaitFailureKind::Failed, Some("ESCAPED"), Some("the door was open"))
    );
    assert_eq!(error.last().unwrap().basic.as_ref().unwrap().reason.as_deref(), Some("the door was open"));
    assert_eq!(
        error.to_string(),
        "show_hunt: what was waited for has failed; its state is `ESCAPED`: the door was open (2 polls in 2s)"
    );
    assert_eq!(format!("{error:?}"), error.to_string());
    // without its last answer it is an error like all
    let error = Error::from(error);
    assert!(
        matches!(&error, Error::Wait(failure) if failure.reason() == Some("the door was open")),
        "{error}"
    );
    assert_eq!(error.operation(), Some("show_hunt"));

    let error = wait([state("CANCELLED")]).await.unwrap_err();
    assert_eq!((error.kind(), error.polls()), (WaitFailureKind::Cancelled, 1));

    let start = Instant::now();
    let error = wait_as([state("RUNNING")], |wait| wait.timeout(6 * HOUR)).await.unwrap_err();
    assert_eq!((error.kind(), start.elapsed()), (WaitFailureKind::TimedOut, 6 * HOUR));
    assert_eq!((error.state(), error.last().is_some()), (Some("RUNNING"), true));
    assert!(error.to_string().ends_with("; it goes on: wait again, or allow more with `timeout`"), "{error}");

    let start = Instant::now();
    let error = wait([state("RUNNING"), state("LOST")]).await.unwrap_err();
    assert_eq!((error.kind(), error.state()), (WaitFailureKind::Unknown, Some("LOST")));
    assert_eq!(start.elapsed().as_secs() / 3600, 1);

    let error = wait([state("RUNNING"), failure(404)]).await.unwrap_err();
    assert_eq!((error.kind(), error.state()), (WaitFailureKind::Gone, Some("RUNNING")));
    assert_eq!(error.polls(), 3, "once may be a mistake");
    let acts =
        [state("RUNNING"), failure(404), state("RUNNING"), failure(404), failure(503), state("CAUGHT")];
    assert_eq!(wait(acts).await.unwrap().polls(), 6);

    let error = wait([failure(404)]).await.unwrap_err();
    assert_eq!((error.kind(), error.polls()), (WaitFailureKind::Call, 1));
    assert!(Error::from(error).is_not_found());
}

#[tokio::test(start_paused = true)]
async fn states_that_take_turns_are_no_sign_of_life() {
    for states in [&["LOST", "X1"][..], &["X1", ""], &["X1", "X1", "X2", "x3"]] {
        let acts: Vec<Act> = states.iter().map(|word| state(word)).collect();
        let mut turn = acts.into_iter().cycle();
        let server = Raw::answering(move |_| turn.next().unwrap()).await;
        let start = Instant::now();
        let wait = client(&server.url).show_hunt("h-1").wait().timeout(9 * HOUR);
        assert_eq!(wait.await.unwrap_err().kind(), WaitFailureKind::Unknown, "{states:?}");
        assert_eq!(start.elapsed().as_secs() / 3600, 1, "{states:?}");
    }
    // new ones are
    let mut step = 0;
    let server = Raw::answering(move |_| {
        step += 1;
        if step < 600 { state(&format!("X{}", step / 100)) } else { state("CAUGHT") }
    })
    .await;
    let start = Instant::now();
    client(&server.url).show_hunt("h-1").wait().await.unwrap();
    assert!(start.elapsed() > 4 * HOUR);
}

#[tokio::test(start_paused = true)]
async fn what_resembles_an_end_is_one_and_says_so() {
    for (word, expected) in [
        ("FAILED", Some(WaitFailureKind::Failed)),
        ("Abnormal", Some(WaitFailureKind::Failed)),
        ("CREATE_FAILED", Some(WaitFailureKind::Failed)),
        ("canceled", Some(WaitFailureKind::Cancelled)),
        ("finished", None),
        ("COMPLETED", None),
        ("SUCCEED", None),
    ] {
        match wait([state(word)]).await {
            Ok(hunt) => assert_eq!((hunt.evidence(), expected), (Evidence::Analogy, None), "{word}"),
            Err(error) => {
                assert_eq!(
                    (error.evidence(), Some(error.kind())),
                    (Some(Evidence::Analogy), expected),
                    "{word}"
                );
                assert!(
                    error.to_string().contains("taken for an end because it is one elsewhere"),
                    "{error}"
                );
            }
        }
    }
    for word in ["ZZZ", "UNFINISHED", "NOT_FAILED", "", "完成"] {
        let error = wait_as([state(word)], |wait| wait.timeout(HOUR / 2)).await.unwrap_err();
        assert_eq!(error.kind(), WaitFailureKind::TimedOut, "{word}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_end_time_or_a_reason_is_an_end_where_the_state_says_nothing() {
    let error = wait([basic(r#""state":"ZZZ","reason":"no light""#)]).await.unwrap_err();
    assert_eq!((error.kind(), error.evidence()), (WaitFailureKind::Failed, Some(Evidence::Reason)));
    for fields in [r#""state":"ZZZ","end_time":"2026-01-02T03:04:05Z""#, r#""end_time":"1767322800000""#] {
        let error = wait([basic(fields)]).await.unwrap_err();
        assert_eq!((error.kind(), error.evidence()), (WaitFailureKind::Unclear, Some(Evidence::EndTime)));
        assert!(
            error.to_string().ends_with("name the state with `success_state` or `failure_state`"),
            "{error}"
        );
    }
    // neither while it goes on, nor where there is no time yet
    for fields in [
        r#""state":"RUNNING","reason":"the last time","end_time":"2026-01-02T03:04:05Z""#,
        r#""state":"ZZZ","reason":" ","end_time":"""#,
        r#""state":"ZZZ","end_time":"0""#,
        r#""state":"ZZZ","end_time":"0001-01-01T00:00:00Z""#,
        r#""state":"ZZZ","end_time":"-""#,
    ] {
        let error = wait_as([basic(fields)], |wait| wait.timeout(HOUR / 2)).await.unwrap_err();
        assert_eq!(error.kind(), WaitFailureKind::TimedOut, "{fields}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_caller_can_say_what_states_mean() {
    let hunt = wait_as([state("zzz")], |wait| wait.success_state("ZZZ")).await.unwrap();
    assert_eq!(hunt.evidence(), Evidence::Caller);
    let error = wait_as([state("CAUGHT")], |wait| wait.failure_state("caught")).await.unwrap_err();
    assert_eq!((error.kind(), error.evidence()), (WaitFailureKind::Failed, Some(Evidence::Caller)));
    let hunt =
        wait_as([state("FAILED"), state("CAUGHT")], |wait| wait.progress_state("FAILED")).await.unwrap();
    assert_eq!(hunt.polls(), 2);
}

#[tokio::test(start_paused = true)]
async fn failures_that_pass_end_no_wait_and_others_do() {
    let shaken =
        [state("RUNNING"), failure(503), Act::Close(Vec::new()), failure(429), failure(500), state("CAUGHT")];
    assert_eq!(wait(shaken).await.unwrap().polls(), 6);
    // ten minutes of trouble in a wait of hours
    let start = Instant::now();
    let acts = std::iter::once(state("RUNNING"))
        .chain(std::iter::repeat_n(failure(503), 24))
        .chain([state("RUNNING")])
        .chain(std::iter::repeat_n(failure(503), 24))
        .chain([state("CAUGHT")]);
    wait(acts).await.unwrap();
    assert!(start.elapsed() > Duration::from_secs(20 * 60));
    // but not for ever
    let start = Instant::now();
    let error = wait([state("RUNNING"), failure(503)]).await.unwrap_err();
    assert_eq!((error.kind(), error.state()), (WaitFailureKind::Call, Some("RUNNING")));
    assert_eq!(start.elapsed().as_secs() / 60, 15);
    assert_eq!(error.call().unwrap().status().unwrap(), 503);
    assert!(error.last().is_some() && error.to_string().contains("503"), "{error}");
    let set = |wait: Wait<_>| wait.patience(Duration::ZERO);
    assert_eq!(wait_as([failure(503)], set).await.unwrap_err().polls(), 1);
    // a refusal that is a request to come back later, as it is for calls
    let later = Act::Answer(raw::with_headers(413, "retry-after: 1\r\n", ""));
    assert_eq!(wait([state("RUNNING"), later, state("CAUGHT")]).await.unwrap().polls(), 3);
    for status in [400, 401, 403] {
        let error = wait([state("RUNNING"), failure(status)]).await.unwrap_err();
        assert_eq!((error.kind(), error.polls()), (WaitFailureKind::Call, 2), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_timeout_holds_whatever_a_poll_does() {
    let start = Instant::now();
    let error =
        wait_as([state("RUNNING"), Act::Hang(Vec::new())], |wait| wait.timeout(HOUR / 6)).await.unwrap_err();
    assert_eq!((error.kind(), start.elapsed()), (WaitFailureKind::TimedOut, HOUR / 6));
    assert_eq!(error.state(), Some("RUNNING"));
    let error = wait_as([Act::Hang(Vec::new())], |wait| wait.timeout(Duration::ZERO)).await.unwrap_err();
    assert_eq!((error.kind(), error.last().is_none()), (WaitFailureKind::TimedOut, true));
    assert!(error.to_string().contains("no state was seen"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn progress_is_told_and_a_dropped_wait_asks_no_more() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = seen.clone();
    let acts = [
        basic(r#""state":"RUNNING","done":0.25"#),
        basic(r#""state":"RUNNING","done":0.75"#),
        state("CAUGHT"),
    ];
    wait_as(acts, move |wait| {
        wait.on_progress(move |progress| {
            told.lock().unwrap().push((progress.polls, progress.state.unwrap().to_owned(), progress.done));
        })
    })
    .await
    .unwrap();
    let expected = [(1, "RUNNING", Some(0.25)), (2, "RUNNING", Some(0.75)), (3, "CAUGHT", None)];
    assert_eq!(*seen.lock().unwrap(), expected.map(|(polls, state, done)| (polls, state.to_owned(), done)));

    let server = server([state("RUNNING")]).await;
    let wait = client(&server.url).show_hunt("h-1").wait();
    assert!(tokio::time::timeout(Duration::from_secs(10), wait).await.is_err());
    let polls = server.seen().len();
    tokio::time::sleep(HOUR).await;
    assert_eq!((server.seen().len(), polls), (polls, 4));
}

#[tokio::test(start_paused = true)]
async fn what_else_is_shown_is_waited_for_by_its_name() {
    let acts = [r#"{"basic":{"state":"CAUGHT"},"cleaning_state":"dirty"}"#, r#"{"cleaning_state":"clean"}"#];
    let server = server(acts.map(|text| Act::Answer(json(200, text)))).await;
    let hunt = client(&server.url).show_hunt("h-1").wait_cleaning().await.unwrap();
    assert_eq!((hunt.state(), hunt.polls()), (Some("clean"), 2));
}

fn nests(items: &str) -> Act {
    Act::Answer(json(200, &format!(r#"{{"nests":[{{"id":"x","state":"fallen"}}{items}]}}"#)))
}

#[tokio::test(start_paused = true)]
async fn an_item_of_a_list_is_waited_for_by_its_id() {
    let acts = [nests(r#",{"id":"n-1","state":"building"}"#), nests(r#",{"id":"n-1","state":"ready"}"#)];
    let shown = server(acts).await;
    let nest = client(&shown.url).list_nest().wait_for("n-1").await.unwrap();
    assert_eq!((nest.id.as_deref(), nest.polls()), (Some("n-1"), 2));
    // one that slips between two pages, and one that isn't there
    let [there, ready] =
        ["building", "ready"].map(|word| nests(&format!(r#",{{"id":"n-1","state":"{word}"}}"#)));
    let shown = server([there.clone(), nests(""), ready]).await;
    assert_eq!(client(&shown.url).list_nest().wait_for("n-1").await.unwrap().polls(), 3);
    let shown = server([there, nests("")]).await;
    let error = client(&shown.url).list_nest().wait_for("n-1").await.unwrap_err();
    assert_eq!((error.kind(), error.polls()), (WaitFailureKind::Gone, 3));
    let shown = server([nests("")]).await;
    let error = client(&shown.url).list_nest().wait_for("n-1").await.unwrap_err();
    assert_eq!((error.kind(), error.polls()), (WaitFailureKind::Gone, 1));
    // several states in one: all must have ended, and one failure is the whole's
    let eggs = |states: &str| nests(&format!(r#",{{"id":"n-1","eggs":[{states}]}}"#));
    let acts = [
        eggs(""),
        eggs(r#"{"state":"hatched"},{"state":"HATCHING"}"#),
        eggs(r#"{"state":"hatched"},{"state":"hatched"}"#),
    ];
    let shown = server(acts).await;
    let nest = client(&shown.url).list_nest().wait_for_eggs("n-1").await.unwrap();
    assert_eq!((nest.polls(), nest.state()), (3, Some("hatched, hatched")));
    let shown = server([eggs(r#"{"state":"HATCHING"},{"state":"failed","reason":"cold"}"#)]).await;
    let error = client(&shown.url).list_nest().wait_for_eggs("n-1").await.unwrap_err();
    assert_eq!((error.kind(), error.reason()), (WaitFailureKind::Failed, Some("cold")));
}

#[tokio::test(start_paused = true)]
async fn what_is_started_leads_to_the_wait_for_it() {
    let started = Act::Answer(json(202, r#"{"id":"h-7"}"#));
    // it may take a moment until it is shown; success of another kind is not what was started
    let acts = [started, failure(404), state("RUNNING"), state("Asleep"), state("CAUGHT")];
    let shown = server(acts).await;
    let hunt = client(&shown.url).start_hunt().start().await.unwrap();
    assert_eq!((hunt.id(), hunt.answer().id.as_deref()), ("h-7", Some("h-7")));
    let hunt = hunt.wait().timeout(HOUR).await.unwrap();
    assert_eq!((hunt.state(), hunt.polls()), (Some("CAUGHT"), 4));
    let paths: Vec<String> = shown.seen().iter().map(|seen| seen.path().to_owned()).collect();
    assert_eq!(paths[0], "/v1/p1/hunts");
    assert!(paths[1..].iter().all(|path| path == "/v1/p1/hunts/h-7"), "{paths:?}");
    // an answer without the id
    for answer in ["{}", r#"{"id":""}"#, "null"] {
        let shown = server([Act::Answer(json(202, answer))]).await;
        let error = client(&shown.url).start_hunt().start().await.unwrap_err();
        assert!(error.to_string().contains("the service has carried the request out"), "{error}");
        assert!(error.may_have_worked(), "{error}");
    }
    // a start that fails is the error of any call
    let shown = server([failure(400)]).await;
    assert_eq!(client(&shown.url).start_hunt().start().await.unwrap_err().status().unwrap(), 400);
}

#[tokio::test(start_paused = true)]
async fn what_is_started_in_a_list_is_found_by_the_answer() {
    let acts = [
        Act::Answer(json(201, r#""n-9""#)),
        nests(""),
        nests(r#",{"id":"n-9","state":"building"}"#),
        nests(r#",{"id":"n-9","state":"ready"}"#),
    ];
    let shown = server(acts).await;
    let nest = client(&shown.url).build_nest().start().await.unwrap();
    assert_eq!(nest.id(), "n-9");
    assert_eq!(nest.wait().await.unwrap().id.as_deref(), Some("n-9"));
}

#[tokio::test(start_paused = true)]
async fn an_end_of_an_earlier_time_is_not_taken_for_that_of_what_was_started_again() {
    let again = |acts: &[&str]| {
        let acts = std::iter::once("").chain(acts.iter().copied()).map(|word| match word {
            "" => Act::Answer(json(200, "")),
            word => state(word),
        });
        let acts: Vec<Act> = acts.collect();
        async move {
            let shown = server(acts).await;
            let hunt = client(&shown.url).resume_hunt("h-1").start().await.unwrap();
            assert_eq!(hunt.id(), "h-1");
            let start = Instant::now();
            let end = hunt.wait().await.map(|hunt| hunt.state().map(str::to_owned));
            (end.map_err(|error| error.kind()), start.elapsed().as_secs())
        }
    };
    let caught = Ok(Some("CAUGHT".to_owned()));
    for old in ["CAUGHT", "ESCAPED", "CANCELLED", "Abandoned"] {
        let (end, _) = again(&[old, old, "RUNNING", "CAUGHT"]).await;
        assert_eq!(end, caught, "{old}");
    }
    // another end than before, or the same after it has gone on, is its own
    assert_eq!(again(&["CAUGHT", "ESCAPED"]).await, (Err(WaitFailureKind::Failed), 2));
    assert_eq!(again(&["RUNNING", "CAUGHT"]).await, (caught.clone(), 2));
    // one that stays is taken for its own after a minute
    let (end, seconds) = again(&["CAUGHT"]).await;
    assert!(end == caught && (60..90).contains(&seconds), "{end:?} after {seconds} s");
}

#[tokio::test(start_paused = true)]
async fn a_deletion_ends_when_nothing_is_shown() {
    // the state from before tells nothing
    let acts = [Act::Answer(json(200, "")), state("ESCAPED"), state("ESCAPED"), failure(404)];
    let shown = server(acts).await;
    let gone = client(&shown.url).delete_hunt("h-1").start().await.unwrap();
    assert_eq!(gone.id(), "h-1");
    let () = gone.wait().await.unwrap();
    let acts = [Act::Answer(json(200, "")), state("CAUGHT"), state("ESCAPED")];
    let shown = server(acts).await;
    let error = client(&shown.url).delete_hunt("h-1").start().await.unwrap().wait().await.unwrap_err();
    assert_eq!(error.kind(), WaitFailureKind::Failed);
    let acts = [Act::Answer(json(200, "")), nests(r#",{"id":"n-1","state":"ready"}"#), nests("")];
    let shown = server(acts).await;
    let () = client(&shown.url).remove_nest("n-1").start().await.unwrap().wait().await.unwrap();
    assert_eq!(shown.seen().len(), 3);
}

#[test]
fn states_say_what_they_mean() {
    for (state, is_final, succeeded) in [
        (HuntState::Running, false, false),
        (HuntState::Caught, true, true),
        (HuntState::Escaped, true, false),
        (HuntState::Cancelled, true, false),
        (HuntState::Lost, false, false),
        (HuntState::from("caught"), true, true),
        (HuntState::from("Finished"), true, true),
        (HuntState::from("zzz"), false, false),
    ] {
        assert_eq!((state.is_final(), state.succeeded()), (is_final, succeeded), "{state}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever states come: the wait ends at the first that is an end, as what that is, and asks no more.
    #[test]
    fn any_sequence_of_states(
        states in prop::collection::vec(
            prop::sample::select(vec![
                ("WAITING", 'p'), ("running", 'p'), ("ZZZ", 'p'), ("LOST", 'p'), ("", 'p'), ("503", 'p'), ("Cleaning", 'p'),
                ("CAUGHT", 's'), ("Asleep", 's'), ("finished", 's'), ("ESCAPED", 'f'), ("FAILED", 'f'), ("Canceled", 'c'),
            ]),
            0..30,
        ),
    ) {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        let first = states.iter().position(|(_, meaning)| *meaning != 'p');
        let (result, polls) = runtime.block_on(async {
            let acts = states.iter().map(|(word, _)| if *word == "503" { failure(503) } else { state(word) });
            let server = server(acts.chain([state("RUNNING")])).await;
            let wait = client(&server.url).show_hunt("h").with_retry(Retry::none()).wait();
            let result = wait.timeout(HOUR).unknown_for(2 * HOUR).await;
            (result.map(|hunt| hunt.polls()), server.seen().len())
        });
        match (result, first) {
            (Ok(_), Some(first)) => {
                prop_assert_eq!(states[first].1, 's');
                prop_assert_eq!(polls, first + 1);
            }
            (Err(error), Some(first)) => {
                let kind = if states[first].1 == 'f' { WaitFailureKind::Failed } else { WaitFailureKind::Cancelled };
                prop_assert_eq!(error.kind(), kind);
                prop_assert_eq!(polls, first + 1);
            }
            (Err(error), None) => prop_assert_eq!(error.kind(), WaitFailureKind::TimedOut),
            (Ok(_), None) => prop_assert!(false, "no state was an end"),
        }
    }
}
