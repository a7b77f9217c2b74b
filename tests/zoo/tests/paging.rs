//! Streams over the pages of lists: all of it in virtual time, against servers that behave well and badly.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::raw::{self, Act, Raw, Seen, json};
use eihealth_zoo::types::Hunt;
use eihealth_zoo::{Client, Error};
use futures_util::{StreamExt, TryStreamExt};
use proptest::prelude::*;

fn client(url: &str) -> Client {
    raw::builder(url).build().unwrap()
}

fn hunt(id: usize) -> String {
    format!(r#"{{"id":"h-{id}","name":"hunt {id}"}}"#)
}

fn page(items: impl IntoIterator<Item = usize>, count: Option<u64>) -> Vec<u8> {
    let items: Vec<String> = items.into_iter().map(hunt).collect();
    let count = count.map(|count| format!(r#","count":{count}"#)).unwrap_or_default();
    json(200, &format!(r#"{{"hunts":[{}]{count}}}"#, items.join(",")))
}

fn number(seen: &Seen, name: &str) -> usize {
    seen.query(name).unwrap().parse().unwrap()
}

/// The part of `list` that a request asks for.
fn asked<T: Copy>(list: &[T], seen: &Seen) -> Vec<T> {
    list.iter().skip(number(seen, "offset")).take(number(seen, "limit")).copied().collect()
}

/// A server with so many hunts, which does all as documented.
async fn honest(hunts: usize) -> Raw {
    Raw::answering(move |seen| {
        let all: Vec<usize> = (0..hunts).collect();
        Act::Answer(page(asked(&all, seen), Some(hunts as u64)))
    })
    .await
}

fn ids(hunts: &[Hunt]) -> Vec<usize> {
    hunts.iter().map(|hunt| hunt.id.as_deref().unwrap()[2..].parse().unwrap()).collect()
}

fn offsets(server: &Raw) -> Vec<usize> {
    server.seen().iter().map(|seen| number(seen, "offset")).collect()
}

#[tokio::test(start_paused = true)]
async fn items_of_all_pages_come_in_order() {
    let server = honest(25).await;
    let mut hunts = client(&server.url).list_hunt().state("RUNNING").items();
    let mut all = Vec::new();
    while let Some(hunt) = hunts.try_next().await.unwrap() {
        all.push(hunt);
    }
    assert_eq!(ids(&all), (0..25).collect::<Vec<_>>());
    assert_eq!(offsets(&server), [0, 10, 20]);
    // the size of a page is said even where it isn't set, and the filter goes along
    assert!(server.seen().iter().all(|seen| seen.query("limit") == Some("10")));
    assert!(server.seen().iter().all(|seen| seen.query("state") == Some("RUNNING")));
    // after the end there is nothing, and nothing is asked for
    assert!(hunts.try_next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn the_traits_of_futures_work_too() {
    let server = honest(7).await;
    let client = client(&server.url);
    let all: Vec<Hunt> = client.list_hunt().limit(3).items().try_collect().await.unwrap();
    assert_eq!(ids(&all), [0, 1, 2, 3, 4, 5, 6]);
    let names: Vec<String> = client
        .list_hunt()
        .items()
        .try_filter_map(async |hunt| Ok(hunt.name))
        .take(2)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(names, ["hunt 0", "hunt 1"]);
    assert_eq!(client.list_hunt().items().into_vec().await.unwrap().len(), 7);
}

#[tokio::test(start_paused = true)]
async fn page_size_and_start_can_be_set() {
    let server = honest(12).await;
    let all = client(&server.url).list_hunt().limit(5).offset(4).items().into_vec().await.unwrap();
    assert_eq!(ids(&all), (4..12).collect::<Vec<_>>());
    assert_eq!(offsets(&server), [4, 9]);
    assert!(server.seen().iter().all(|seen| seen.query("limit") == Some("5")));
}

#[tokio::test(start_paused = true)]
async fn a_full_last_page_is_not_trusted_to_be_the_last() {
    let server = honest(20).await;
    assert_eq!(client(&server.url).list_hunt().items().into_vec().await.unwrap().len(), 20);
    assert_eq!(offsets(&server), [0, 10, 20]);
}

#[tokio::test(start_paused = true)]
async fn pages_come_as_they_are() {
    let server = honest(20).await;
    let mut pages = client(&server.url).list_hunt().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!((page.status().as_u16(), page.count), (200, Some(20)));
        sizes.push(page.hunts.as_ref().unwrap().len());
    }
    // the empty page that showed the end is none
    assert_eq!(sizes, [10, 10]);
    // but the only one is
    let server = honest(0).await;
    let client = client(&server.url);
    let pages: Vec<_> = client.list_hunt().pages().try_collect().await.unwrap();
    assert_eq!((pages.len(), pages[0].count), (1, Some(0)));
    assert!(client.list_hunt().items().into_vec().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn markers_are_followed_to_the_last() {
    let server = Raw::answering(|seen| {
        let (path, next) = match seen.query("marker") {
            None => ("a", r#","next_marker":"m%2F1""#),
            Some("m%252F1") => ("b", r#","next_marker":"m2""#),
            Some("m2") => ("c", r#","next_marker":"""#),
            other => panic!("{other:?}"),
        };
        Act::Answer(json(200, &format!(r#"{{"data":{{"tracks":[{{"path":"{path}"}}]}},"count":9{next}}}"#)))
    })
    .await;
    let tracks = client(&server.url).list_track().items().into_vec().await.unwrap();
    let paths: Vec<_> = tracks.into_iter().map(|track| track.path.unwrap()).collect();
    assert_eq!(paths, ["a", "b", "c"]);
}

#[tokio::test(start_paused = true)]
async fn empty_pages_between_markers_are_passed_but_not_for_ever() {
    let count = Arc::new(Mutex::new(0));
    let counted = count.clone();
    let server = Raw::answering(move |_| {
        let mut count = counted.lock().unwrap();
        *count += 1;
        let tracks = if *count == 3 { r#"{"path":"a"}"# } else { "" };
        Act::Answer(json(
            200,
            &format!(r#"{{"data":{{"tracks":[{tracks}]}},"count":5,"next_marker":"m{count}"}}"#),
        ))
    })
    .await;
    let tracks = client(&server.url).list_track().items().into_vec().await.unwrap();
    assert_eq!(tracks.len(), 1);
    assert_eq!(*count.lock().unwrap(), 14);
}

#[tokio::test(start_paused = true)]
async fn a_list_without_pages_is_one_request() {
    let server =
        Raw::start([], Act::Answer(json(200, r#"{"nests":[{"id":"a"},{"id":"b"}],"count":70}"#))).await;
    let nests = client(&server.url).list_nest().items().into_vec().await.unwrap();
    assert_eq!((nests.len(), server.seen().len()), (2, 1));
    assert!(!server.seen()[0].path().contains('?'));
}

#[tokio::test(start_paused = true)]
async fn the_next_page_is_on_its_way_when_the_second_item_is_taken() {
    let server = honest(25).await;
    let mut hunts = client(&server.url).list_hunt().items();
    assert!(server.seen().is_empty(), "nothing is asked for before an item is");
    hunts.try_next().await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(offsets(&server), [0], "the first item needs one page");
    hunts.try_next().await.unwrap();
    // however long the caller takes, the page arrives meanwhile, and only the one
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(offsets(&server), [0, 10]);
    for _ in 2..11 {
        hunts.try_next().await.unwrap();
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(offsets(&server), [0, 10]);
    drop(hunts);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_stream_takes_its_request_along() {
    let server = Raw::start([Act::Answer(page(0..10, Some(90)))], Act::Hang(Vec::new())).await;
    let mut hunts = client(&server.url).list_hunt().items();
    hunts.try_next().await.unwrap();
    hunts.try_next().await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(server.seen().len(), 2);
    drop(hunts);
    // it would have been sent again after a minute
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_error_comes_after_the_items_before_it_and_ends_the_stream() {
    let server =
        Raw::start([Act::Answer(page(0..10, Some(90)))], Act::Answer(json(400, r#"{"error_msg":"no"}"#)))
            .await;
    let mut hunts = client(&server.url).list_hunt().items();
    for _ in 0..10 {
        assert!(hunts.next().await.unwrap().is_ok());
    }
    let error = hunts.next().await.unwrap().unwrap_err();
    assert_eq!(error.as_api().unwrap().status(), 400);
    assert!(hunts.next().await.is_none() && hunts.try_next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_is_wrong_with_the_request_is_said_by_the_first_item() {
    let server = honest(3).await;
    let mut hunts = client(&server.url).list_hunt().limit(5000).items();
    let error = hunts.try_next().await.unwrap_err();
    assert!(error.to_string().contains("limit"), "{error}");
    assert!(server.seen().is_empty() && hunts.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn outside_a_runtime_there_is_an_error() {
    let client = client("http://127.0.0.1:9");
    let text = std::thread::spawn(move || {
        let mut hunts = client.list_hunt().items();
        let error = futures_util::FutureExt::now_or_never(hunts.try_next()).unwrap().unwrap_err();
        error.to_string()
    });
    assert!(text.join().unwrap().contains("no Tokio runtime"));
}

#[test]
fn a_list_goes_on_in_another_runtime() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let served = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = served.block_on(honest(25));
    let builder = raw::builder(&server.url).configure_http(|http| http.pool_max_idle_per_host(0));
    let mut hunts = builder.build().unwrap().list_hunt().items();
    let (first, second, third) = (runtime(), runtime(), runtime());
    // with the second page begun in a runtime that stands still from then on, and the third in one that ends
    for _ in 0..2 {
        first.block_on(hunts.try_next()).unwrap().unwrap();
    }
    for _ in 2..12 {
        second.block_on(hunts.try_next()).unwrap().unwrap();
    }
    drop(second);
    assert_eq!(third.block_on(hunts.into_vec()).unwrap().len(), 13);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_repeats_a_page_is_found_out() {
    for (count, quiet) in [(Some(10), true), (Some(90), false), (None, false)] {
        let server = Raw::start([], Act::Answer(page(0..10, count))).await;
        let mut hunts = client(&server.url).list_hunt().items();
        let mut all = Vec::new();
        let error = loop {
            match hunts.try_next().await {
                Ok(Some(hunt)) => all.push(hunt),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        assert_eq!(ids(&all), (0..10).collect::<Vec<_>>());
        assert_eq!(server.seen().len(), 2);
        assert_eq!(error.is_none(), quiet, "{count:?}: {error:?}");
        if let Some(error) = error {
            let Error::Paging(paging) = &error else { panic!("{error}") };
            assert!(paging.is_repetition() && paging.read() == 10, "{error}");
            assert!(
                error.to_string().starts_with("list_hunt: after 10 items the service gives a page again")
            );
        }
        // pages likewise
        let pages: Vec<_> = client(&server.url).list_hunt().pages().collect().await;
        assert_eq!((pages.len(), pages.last().unwrap().is_ok()), (2 - usize::from(quiet), quiet));
    }
}

#[tokio::test(start_paused = true)]
async fn pages_that_come_round_in_a_longer_circle_are_found_out() {
    // tracks have no ids; markers lead round three pages
    let server = Raw::answering(|seen| {
        let now: usize = seen.query("marker").map_or(0, |marker| marker[1..].parse().unwrap());
        let next = (now + 1) % 3 + 3;
        Act::Answer(json(
            200,
            &format!(r#"{{"data":{{"tracks":[{{"path":"t{}"}}]}},"next_marker":"m{next}"}}"#, now % 3),
        ))
    })
    .await;
    let results: Vec<_> = client(&server.url).list_track().items().collect().await;
    assert!(results.last().unwrap().is_err() && results.len() < 12, "{}", results.len());
    // the same marker again and again
    let server =
        Raw::answering(|_| Act::Answer(json(200, r#"{"data":{"tracks":[{"path":"x"}]},"next_marker":"m"}"#)))
            .await;
    let results: Vec<_> = client(&server.url).list_track().items().collect().await;
    assert_eq!((results.len(), server.seen().len()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_count_that_lies_neither_ends_a_list_nor_prolongs_it() {
    for count in [Some(0), Some(1), Some(10), Some(1_000_000), Some(u64::MAX), None] {
        let server = Raw::answering(move |seen| {
            let all: Vec<usize> = (0..25).collect();
            Act::Answer(page(asked(&all, seen), count))
        })
        .await;
        let all = client(&server.url).list_hunt().items().into_vec().await.unwrap();
        assert_eq!(ids(&all), (0..25).collect::<Vec<_>>(), "{count:?}");
        assert!(server.seen().len() <= 4, "{count:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_gives_less_or_more_than_asked_for_loses_nothing() {
    for size in [4, 25, 100] {
        let server = Raw::answering(move |seen| {
            let all: Vec<usize> = (0..25).skip(number(seen, "offset")).take(size).collect();
            Act::Answer(page(all, Some(25)))
        })
        .await;
        let all = client(&server.url).list_hunt().items().into_vec().await.unwrap();
        assert_eq!(ids(&all), (0..25).collect::<Vec<_>>(), "{size}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_highest_offset_is_an_error_if_there_is_more() {
    let endless = |count: u64| {
        move |seen: &Seen| {
            let from = number(seen, "offset");
            Act::Answer(page(from..from + 1000, Some(count)))
        }
    };
    for (count, more) in [(1_000_000, true), (101_000, false)] {
        let server = Raw::answering(endless(count)).await;
        let mut hunts = client(&server.url).list_hunt().limit(1000).items();
        let mut read = 0;
        let end = loop {
            match hunts.next().await {
                Some(Ok(_)) => read += 1,
                end => break end,
            }
        };
        assert_eq!(read, 101_000);
        assert_eq!(end.is_some(), more);
        if let Some(Err(error)) = end {
            assert!(error.to_string().contains("takes no offset above 100000; filter"), "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_item_that_cannot_be_read_is_none_the_less_counted() {
    let server = Raw::answering(|seen| {
        let from = number(seen, "offset");
        let items: Vec<String> = (from..(from + 10).min(25))
            .map(|id| if id % 7 == 3 { "17".to_owned() } else { hunt(id) })
            .collect();
        Act::Answer(json(200, &format!(r#"{{"hunts":[{}]}}"#, items.join(","))))
    })
    .await;
    let all = client(&server.url).list_hunt().items().into_vec().await.unwrap();
    assert_eq!(ids(&all), (0..25).filter(|id| id % 7 != 3).collect::<Vec<_>>());
    assert_eq!(offsets(&server), [0, 10, 20]);
}

#[tokio::test(start_paused = true)]
async fn ids_that_several_items_of_a_page_have_lose_none_of_them() {
    let server = Raw::answering(|seen| {
        let from = number(seen, "offset");
        let items = (from..(from + 10).min(25)).map(|at| format!(r#"{{"id":0,"name":"hunt {at}"}}"#));
        Act::Answer(json(
            200,
            &format!(r#"{{"hunts":[{}],"count":25}}"#, items.collect::<Vec<_>>().join(",")),
        ))
    })
    .await;
    let all = client(&server.url).list_hunt().items().into_vec().await.unwrap();
    let names: Vec<_> = all.into_iter().map(|hunt| hunt.name.unwrap()).collect();
    assert_eq!(names, (0..25).map(|at| format!("hunt {at}")).collect::<Vec<_>>());
    // what is there twice is one thing none the less
    let server = Raw::start([], Act::Answer(page([1, 2, 1, 3, 2], Some(5)))).await;
    let all = client(&server.url).list_hunt().items().into_vec().await.unwrap();
    assert_eq!(ids(&all), [1, 2, 3]);
}

#[tokio::test(start_paused = true)]
async fn what_is_added_meanwhile_repeats_nothing() {
    // new ones come first, as lists are sorted
    let list = Arc::new(Mutex::new((0..25).collect::<Vec<usize>>()));
    let shared = list.clone();
    let server = Raw::answering(move |seen| {
        let mut list = shared.lock().unwrap();
        let page = page(asked(&list, seen), Some(list.len() as u64));
        for _ in 0..3 {
            let new = 100 + list.len();
            list.insert(0, new);
        }
        Act::Answer(page)
    })
    .await;
    let all = client(&server.url).list_hunt().items().into_vec().await.unwrap();
    assert_eq!(ids(&all), (0..25).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn what_is_deleted_meanwhile_loses_nothing_else() {
    for deleted in [1, 4, 10, 15] {
        let list = Arc::new(Mutex::new((0..45).collect::<Vec<usize>>()));
        let shared = list.clone();
        let server = Raw::answering(move |seen| {
            let mut list = shared.lock().unwrap();
            let page = page(asked(&list, seen), Some(list.len() as u64));
            // after the second page
            if number(seen, "offset") == 10 && list.len() == 45 {
                list.drain(..deleted);
            }
            Act::Answer(page)
        })
        .await;
        let all = client(&server.url).list_hunt().items().into_vec().await.unwrap();
        assert_eq!(ids(&all), (0..45).collect::<Vec<_>>(), "{deleted}");
    }
}

/// What a server does with its list between two requests.
#[derive(Clone, Debug)]
enum Change {
    Nothing,
    Add(usize),
    Delete(Vec<usize>),
}

/// Changes of both kinds, or of one.
fn changes() -> impl Strategy<Value = Vec<Change>> {
    let add = || (1usize..4).prop_map(Change::Add);
    let delete = || prop::collection::vec(0usize..200, 1..4).prop_map(Change::Delete);
    prop_oneof![
        prop::collection::vec(prop_oneof![Just(Change::Nothing), add()], 0..40),
        prop::collection::vec(prop_oneof![Just(Change::Nothing), delete()], 0..40),
        prop::collection::vec(prop_oneof![Just(Change::Nothing), add(), delete()], 0..40),
    ]
}

fn run<T>(test: impl Future<Output = T>) -> T {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(test)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Nothing is lost or repeated of a list that stands still, whatever its size and the server's own idea of a page.
    #[test]
    fn a_list_that_stands_still(length in 0usize..120, limit in 1i64..40, cap in 1usize..60, count in any::<bool>()) {
        let (all, requests) = run(async move {
            let server = Raw::answering(move |seen| {
                let all: Vec<usize> = (0..length).collect();
                let mut page_of = asked(&all, seen);
                // a server without a count can't cap pages unnoticed
                if count {
                    page_of.truncate(cap);
                }
                Act::Answer(page(page_of, count.then_some(length as u64)))
            }).await;
            let all = client(&server.url).list_hunt().limit(limit).items().into_vec().await.unwrap();
            (ids(&all), server.seen().len())
        });
        prop_assert_eq!(all, (0..length).collect::<Vec<_>>());
        let size = if count { cap.min(limit as usize) } else { limit as usize };
        prop_assert!(requests <= length / size + 2, "{} requests", requests);
    }

    /// Of a list that changes, what is there from the first page to the last is there once, if one kind of change happens
    /// at a time; and nothing is there twice whatever happens. (A list that grows faster than it is read has no end.)
    #[test]
    fn a_list_that_changes(length in 1usize..80, limit in 4i64..20, changes in changes()) {
        let adds = changes.iter().any(|change| matches!(change, Change::Add(_)));
        let deletes = changes.iter().any(|change| matches!(change, Change::Delete(_)));
        let (all, remaining) = run(async move {
            let list = Arc::new(Mutex::new((0..length).collect::<Vec<usize>>()));
            let shared = list.clone();
            let mut changes = changes.into_iter();
            let mut new = 1000;
            let server = Raw::answering(move |seen| {
                let mut list = shared.lock().unwrap();
                let page = page(asked(&list, seen), Some(list.len() as u64));
                match changes.next() {
                    Some(Change::Add(count)) => for _ in 0..count {
                        new += 1;
                        list.insert(0, new);
                    },
                    Some(Change::Delete(places)) => for place in places {
                        if !list.is_empty() {
                            let place = place % list.len();
                            list.remove(place);
                        }
                    },
                    Some(Change::Nothing) | None => {}
                }
                Act::Answer(page)
            }).await;
            let mut hunts = client(&server.url).list_hunt().limit(limit).items();
            let mut all = Vec::new();
            while let Some(hunt) = hunts.try_next().await.unwrap() {
                all.push(hunt);
            }
            let remaining: BTreeSet<usize> = list.lock().unwrap().iter().copied().filter(|id| *id < 1000).collect();
            (ids(&all), remaining)
        });
        let unique: BTreeSet<usize> = all.iter().copied().collect();
        prop_assert_eq!(unique.len(), all.len(), "repeated: {:?}", all);
        let lost: Vec<_> = remaining.difference(&unique).collect();
        // where as many come as go, no count tells
        prop_assert!(lost.is_empty() || (adds && deletes), "lost {:?} of {:?}", lost, all);
    }

    /// A server that says anything at all is read to an end.
    #[test]
    fn a_server_that_lies(answers in prop::collection::vec((prop::collection::vec(0usize..30, 0..12), prop::option::of(0u64..200)), 1..8), limit in 1i64..12) {
        let requests = run(async move {
            let mut turn = 0;
            let server = Raw::answering(move |_| {
                turn += 1;
                let (items, count) = &answers[turn % answers.len()];
                Act::Answer(page(items.iter().copied(), *count))
            }).await;
            let results: Vec<_> = client(&server.url).list_hunt().limit(limit).items().take(1000).collect().await;
            assert!(results.len() < 1000);
            let pages: Vec<_> = client(&server.url).list_hunt().limit(limit).pages().take(1000).collect().await;
            assert!(pages.len() < 1000);
            server.seen().len()
        });
        prop_assert!(requests < 400, "{} requests", requests);
    }
}
