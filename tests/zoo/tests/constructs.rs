//! Every construct goes over the wire as the specification says; the mock refuses what doesn't.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use crate::support::{PROJECT, zoo, zoo_with};
use bytes::Bytes;
use eihealth_mock::{Reply, keys};
use eihealth_zoo::operations::{CreateLabelsOutcome, CreateMixedOutcome, ListLabelState};
use eihealth_zoo::types::{Cat, CatKind, CreateLabel, Dog, Guest, Mixed, Stay, StoredFile};
use eihealth_zoo::{Credentials, Timestamp, Upload};
use futures_util::stream;
use http::StatusCode;
use serde_json::{Value, json};

#[tokio::test]
async fn multipart_form() {
    let zoo = zoo().await;
    let file = Upload::from("content").file_name("a.txt").content_type("text/plain");
    let stored = zoo
        .client
        .upload_file(file)
        .overwrite(true)
        .note("n")
        .labels(["x", "y"])
        .sheets([1, 2])
        .send()
        .await
        .unwrap();
    assert_eq!(stored.size, Some(7));
    let request = zoo.request();
    let body = String::from_utf8(request.body.to_vec()).unwrap();
    for part in [
        "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent",
        "name=\"overwrite\"\r\n\r\ntrue",
        "name=\"note\"\r\n\r\nn",
        "name=\"labels\"\r\n\r\nx,y\r\n",
        "name=\"sheets\"\r\n\r\n1\r\n",
        "name=\"sheets\"\r\n\r\n2\r\n",
    ] {
        assert!(body.contains(part), "{part} in {body}");
    }
    assert_eq!(request.headers["x-sdk-content-sha256"], "UNSIGNED-PAYLOAD");
}

#[tokio::test]
async fn multipart_form_from_a_stream() {
    let zoo = zoo().await;
    let chunks = stream::iter(["con", "tent"].map(|chunk| Ok::<_, std::io::Error>(Bytes::from(chunk))));
    zoo.client.upload_file(Upload::stream(chunks, Some(7))).send().await.unwrap();
    let body = zoo.request().body;
    assert!(String::from_utf8_lossy(&body).contains("\r\n\r\ncontent\r\n"));
}

#[tokio::test]
async fn raw_body_header_parameter_and_response_header() {
    let zoo = zoo().await;
    let answer = zoo.client.replace_file(vec![0_u8, 159, 146]).x_part_number(3).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::NO_CONTENT);
    assert!(answer.headers().contains_key("x-checksum"));
    let request = zoo.request();
    assert_eq!(request.body, Bytes::from_static(&[0, 159, 146]));
    assert_eq!(request.headers["content-type"], "application/octet-stream");
    assert_eq!(request.headers["x-part-number"], "3");
}

#[tokio::test]
async fn binary_download() {
    let zoo = zoo().await;
    let bytes = Bytes::from_static(&[0, 255, 10, 13]);
    zoo.mock.reply_next("download_file", Reply::new(StatusCode::OK).body(bytes.clone())).unwrap();
    let download = zoo.client.download_file("a").send().await.unwrap().into_inner();
    assert_eq!(download.length(), Some(4));
    assert_eq!(download.bytes().await.unwrap(), bytes);
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error() {
    let zoo = zoo().await;
    zoo.mock.reply_next("download_file", Reply::new(StatusCode::OK).body("half").truncated(8)).unwrap();
    let download = zoo.client.download_file("a").send().await.unwrap().into_inner();
    let error = download.bytes().await.unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert_eq!(error.operation(), Some("download_file"));
}

#[tokio::test]
async fn text_download() {
    let zoo = zoo().await;
    let svg = "<svg>分子</svg>";
    zoo.mock.reply_next("show_drawing", Reply::new(StatusCode::OK).body(svg)).unwrap();
    assert_eq!(*zoo.client.show_drawing("d").send().await.unwrap(), svg);
}

#[tokio::test]
async fn bare_json_string_on_another_host() {
    let zoo = zoo_with(|b| b.service_endpoint(eihealth_zoo::Service::Platform, "http://127.0.0.1:9")).await;
    let id = zoo.client.create_task("CCO").await.unwrap();
    assert_eq!(*id, "task-1");
    assert_eq!(zoo.request().body, "\"CCO\"");
}

#[tokio::test]
async fn query_arrays_and_scalars() {
    let zoo = zoo().await;
    let labels = zoo
        .client
        .list_label()
        .labels(["a b", "c&d"])
        .ids([1, 2])
        .state(ListLabelState::OnHold)
        .limit(5)
        .deep(true)
        .since("2021-01-30T02:53:26Z")
        .send()
        .await
        .unwrap();
    assert_eq!(labels.len(), 2);
    assert!(labels.headers().contains_key("x-total"));
    assert_eq!(
        zoo.target(),
        format!(
            "/v1/{PROJECT}/labels?labels=a%20b%2Cc%26d&ids=1&ids=2&state=on%20hold&limit=5&deep=true\
             &since=2021-01-30T02%3A53%3A26Z"
        )
    );
}

#[tokio::test]
async fn no_items_is_no_parameter() {
    let zoo = zoo().await;
    zoo.client.list_label().labels(Vec::<String>::new()).send().await.unwrap();
    assert_eq!(zoo.target(), format!("/v1/{PROJECT}/labels"));
}

#[tokio::test]
async fn a_parameter_set_twice_is_sent_once() {
    let zoo = zoo().await;
    zoo.client.list_label().limit(5).limit(6).send().await.unwrap();
    assert_eq!(zoo.target(), format!("/v1/{PROJECT}/labels?limit=6"));
}

#[tokio::test]
async fn statuses_with_bodies_of_their_own() {
    let zoo = zoo().await;
    let body = || [CreateLabel::new("a", "example-secret").level(2)];
    match zoo.client.create_labels(body()).send().await.unwrap().into_inner() {
        CreateLabelsOutcome::Ok(labels) => assert_eq!(labels[0].name.as_deref(), Some("a")),
        other => panic!("{other:?}"),
    }
    let partial = Reply::json(StatusCode::MULTI_STATUS, &json!({"counts": {"ok": 1, "failed": 1}}));
    zoo.mock.reply_next("create_labels", partial).unwrap();
    match zoo.client.create_labels(body()).send().await.unwrap().into_inner() {
        CreateLabelsOutcome::MultiStatus(counts) => assert_eq!(counts.counts.unwrap()["failed"], 1),
        other => panic!("{other:?}"),
    }
    let sent: Value = serde_json::from_slice(&zoo.mock.requests()[0].body).unwrap();
    assert_eq!(sent, json!([{"name": "a", "secret": "example-secret", "level": 2}]));
}

#[tokio::test]
async fn statuses_with_one_body_and_with_none() {
    let zoo = zoo().await;
    zoo.mock.reply_next("show_mixed", Reply::json(StatusCode::CREATED, &json!({"nullable": "x"}))).unwrap();
    let mixed = zoo.client.show_mixed().send().await.unwrap();
    assert_eq!(mixed.status(), StatusCode::CREATED);
    assert_eq!(mixed.nullable.as_deref(), Some("x"));

    zoo.mock.reply_next("create_mixed", Reply::new(StatusCode::ACCEPTED)).unwrap();
    let accepted = zoo.client.create_mixed().send().await.unwrap().into_inner();
    assert!(matches!(accepted, CreateMixedOutcome::Accepted(())), "{accepted:?}");
}

#[tokio::test]
async fn everything_json_can_hold_goes_both_ways() {
    let zoo = zoo().await;
    let value = json!({
        "counts": {"a": 1, "b": -2},
        "by_name": {"x": {"id": "f-1", "size": 9007199254740993_i64}},
        "lists": {"l": ["p", "q"]},
        "free": {"deep": [1, {"er": null}]},
        "anything": [true, "text"],
        "holes": ["x", null],
        "row": ["C1", 0.5, "C2"],
        "grid": [[1.0, 2.5], []],
        "nullable": "n",
        "flag": false,
        "count": 3,
        "ratio": 0.1,
        "token": "example-token",
    });
    zoo.answers("show_mixed", &value);
    let mixed = zoo.client.show_mixed().send().await.unwrap().into_inner();
    assert_eq!(mixed.holes, Some(vec![Some("x".to_owned()), None]));
    assert_eq!(serde_json::to_value(&mixed).unwrap(), value, "nothing is lost");

    // the same value passes the mock's checks as a request
    zoo.client.create_mixed().body(mixed).send().await.unwrap();
    let sent: Value = serde_json::from_slice(&zoo.mock.requests()[1].body).unwrap();
    assert_eq!(sent, value);
}

#[tokio::test]
async fn one_of_several_objects_goes_both_ways() {
    let zoo = zoo().await;
    let dog = Dog::new("", "Rex").friends([Guest::from(Cat::new("").lives(9))]);
    let stay = Stay::new(dog.into())
        .others([Guest::from(Cat::new("cat"))])
        .rooms([("1", Guest::from(Dog::new("hound", "Ada")))]);
    let guest = zoo.client.create_stay(stay).send().await.unwrap().into_inner();
    let sent: Value = serde_json::from_slice(&zoo.mock.requests()[0].body).unwrap();
    assert_eq!(
        sent,
        json!({
            "guest": {"kind": "dog", "name": "Rex", "friends": [{"kind": "cat", "lives": 9}]},
            "others": [{"kind": "cat"}],
            "rooms": {"1": {"kind": "hound", "name": "Ada"}},
        }),
        "the variant says what the record leaves open"
    );
    match guest {
        Guest::Dog(dog) => {
            assert_eq!((dog.kind.as_deref(), dog.name.as_deref()), (Some("hound"), Some("Rex")))
        }
        other => panic!("{other:?}"),
    }

    zoo.answers("create_stay", &json!({"kind": "cat", "lives": 3}));
    let stay = || Stay::new(Cat::new("cat").into());
    let guest = zoo.client.create_stay(stay()).send().await.unwrap().into_inner();
    assert_eq!(guest, Guest::Cat(Cat::new(CatKind::Cat).lives(3)));
    zoo.answers("create_stay", &json!({"kind": "fish", "fins": [1, 2]}));
    let guest = zoo.client.create_stay(stay()).send().await.unwrap().into_inner();
    assert_eq!(guest, Guest::Unknown(json!({"kind": "fish", "fins": [1, 2]})));
}

#[tokio::test]
async fn one_of_several_objects_as_a_body() {
    let zoo = zoo().await;
    zoo.client.replace_stay(Guest::from(Cat::new("").lives(9))).send().await.unwrap();
    assert_eq!(zoo.request().body, r#"{"kind":"cat","lives":9}"#);
    // the mock's own check holds it against the member that the discriminator names
    let zoo = zoo_with(|b| b.check_requests(false)).await;
    let fish = Guest::Unknown(json!({"kind": "fish"}));
    let error = zoo.client.replace_stay(fish).send().await.unwrap_err().to_string();
    assert!(error.contains("fish"), "{error}");
}

#[tokio::test]
async fn one_of_several_objects_keeps_its_own_rules() {
    let zoo = zoo().await;
    for (guest, expected) in [
        (Dog::new("", "R").into(), "`body.name` must be at least 2 characters, not `R`"),
        (Cat::new("").lives(10).into(), "`body.lives` must be between 1 and 9, not `10`"),
        (Dog::new("cat", "Rex").into(), "`body.kind` must be one of dog, hound, not `cat`"),
        (Cat::new(CatKind::Dog).into(), "`body.kind` must be one of cat, not `dog`"),
        (
            Guest::Unknown(json!({"kind": "fish"})),
            "`body.kind` must be one of dog, hound, cat, n/a, not `fish`",
        ),
        (Guest::default(), "`body.kind` must be one of dog, hound, cat, n/a"),
    ] {
        let error = zoo.client.replace_stay(guest).send().await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    let friends = Dog::new("", "Rex").friends([Guest::from(Dog::new("", "A"))]);
    let error = zoo.client.create_stay(Stay::new(friends.into())).send().await.unwrap_err().to_string();
    assert!(error.contains("`body.guest.friends[0].name` must be at least 2"), "{error}");
}

#[tokio::test]
async fn bodies_are_built_from_required_fields_and_setters() {
    let counts = BTreeMap::from([("a", 1)]);
    let mixed =
        Mixed::new(counts).by_name([("x", StoredFile::default())]).row(["C1".into(), json!(0.5)]).flag(true);
    assert_eq!(
        serde_json::to_value(mixed).unwrap(),
        json!({"counts": {"a": 1}, "by_name": {"x": {}}, "row": ["C1", 0.5], "flag": true})
    );
}

#[tokio::test]
#[allow(deprecated)]
async fn a_call_without_credentials_or_project() {
    let zoo = zoo_with(|b| b.credentials(Credentials::token("never-sent"))).await;
    zoo.client.show_status().await.unwrap();
    let request = zoo.request();
    assert!(!request.headers.contains_key("x-auth-token"));
    assert_eq!(request.uri.path(), "/v1/status");
}

#[tokio::test]
async fn every_operation_is_called_by_name() {
    use eihealth_zoo::dispatch::{self, Answer, Arguments};
    let zoo = zoo().await;
    // the others are of the document of hostile names
    let own = |path: &str| path.starts_with("/v1/{project_id}/") || path == "/v1/status";
    let names: Vec<_> = dispatch::operations().filter(|o| own(o.path())).map(|o| o.name()).collect();
    assert!(names.contains(&"list_label") && names.len() > 12, "{names:?}");
    let arguments = Arguments::new().with("query", "labels", json!(["a"])).with("query", "limit", 1);
    let answer = dispatch::operation("list_label").unwrap().call(&zoo.client, arguments).await.unwrap();
    assert_eq!(
        answer.into_inner(),
        Answer::Json(json!([{"name": "a", "kind": "dog"}, {"name": "b", "kind": "CAT"}]))
    );

    let error = dispatch::operation("list_label")
        .unwrap()
        .call(&zoo.client, Arguments::new().with("query", "limmit", 1))
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "query argument `limmit` is not known to the operation");
    let error =
        dispatch::operation("show_drawing").unwrap().call(&zoo.client, Arguments::new()).await.unwrap_err();
    assert_eq!(error.to_string(), "path argument `name` is required");
}

#[tokio::test]
async fn token_credentials_travel_in_their_header() {
    let zoo = zoo_with(|b| b.credentials(Credentials::token(keys::TOKEN))).await;
    zoo.client.show_mixed().await.unwrap();
    let request = zoo.request();
    assert_eq!(request.headers["x-auth-token"], keys::TOKEN);
    assert!(!request.headers.contains_key("authorization"));
}

#[tokio::test]
async fn names_that_rust_has_taken() {
    use eihealth_zoo::types;
    let zoo = zoo().await;
    let body = types::Option::new(types::Vec::new("v").new_(["n"]).kind("Some").count(1), "m")
        .default("d")
        .new_("n")
        .clone_(Some("c"))
        .into_("i");
    zoo.client.create_name(body).send().await.unwrap();
}

#[tokio::test]
async fn optional_setters_take_an_option() {
    use eihealth_zoo::types::{Option as Names, Vec as Item};
    let (text, count, list) = (Some("d"), Some(7), Some(vec!["n".to_owned()]));
    let item = Item::new("v").new_(list.clone()).count(count).kind(Some("Ok"));
    assert_eq!((item.new.clone(), item.count), (list, count));
    assert_eq!(item.kind.as_ref().map(ToString::to_string).as_deref(), Some("Ok"));
    let item = item.new_(None::<Vec<String>>).count(None).kind(None::<&str>);
    assert_eq!((item.new.clone(), item.count, item.kind.clone()), (None, None, None));
    // what converts into a text, and literals, go on as before
    let names =
        Names::new(item, "m").default(text).new_(String::from("n")).into_(String::from("i")).texts(["a"]);
    let names = names.value('v').visit(std::borrow::Cow::Borrowed("w")).time("2021-01-30T02:53:26Z");
    assert_eq!(names.value.as_deref(), Some("v"));
    let copy = names.clone();
    let names = names.itself(copy);
    assert_eq!(names.itself.unwrap().default.as_deref(), Some("d"));
    let label = CreateLabel::new("a", "example-secret").weight(1.0).level(5_000_000_000).price(0.5);
    assert_eq!(label.level, Some(5_000_000_000));
}

#[tokio::test]
async fn instants_are_counted_whatever_they_are_given_as() {
    let zoo = zoo().await;
    let list = || zoo.client.list_label();
    let sent = || zoo.mock.requests().last().and_then(|sent| sent.uri.query().map(str::to_owned));
    let read = Timestamp::from("2024-05-17T08:30:00Z");
    let system = SystemTime::UNIX_EPOCH + Duration::from_millis(1_715_934_600_000);
    for request in [
        list().before(1_715_934_600_000),
        list().before(Some(1_715_934_600_000)),
        list().before(&read),
        list().before(Some(read.clone())),
        list().before(system),
        list().before(Timestamp::from("never")).before(&read),
    ] {
        request.await.unwrap();
        assert_eq!(sent().as_deref(), Some("before=1715934600000"));
    }
    list().before(&read).before(None::<i64>).await.unwrap();
    assert_eq!(sent(), None);
    let error = list().before(&read).before(Timestamp::from("never")).await.unwrap_err().to_string();
    assert!(error.contains("`query.before` must be a time, not `never`"), "{error}");
    let error = list().before(1).await.unwrap_err().to_string();
    assert!(error.contains("`query.before` must be at least 1000000000000, not `1`"), "{error}");
    let unchecked = zoo_with(|b| b.check_requests(false)).await;
    assert!(unchecked.client.list_label().before(Timestamp::default()).await.is_err());
}

#[tokio::test]
async fn open_ends_of_a_range() {
    let zoo = zoo().await;
    let label = CreateLabel::new("a", "example-secret").price(0.0).grade(10);
    let error = zoo.client.create_labels([label]).send().await.unwrap_err().to_string();
    assert!(error.contains("`body[0].price` must be more than 0, not `0`"), "{error}");
    assert!(error.contains("`body[0].grade` must be more than 0 and less than 10, not `10`"), "{error}");
}

#[tokio::test]
async fn nan_is_not_sent_as_null() {
    let zoo = zoo_with(|b| b.check_requests(false)).await;
    let label = CreateLabel::new("a", "example-secret").price(f64::NAN);
    let error = zoo.client.create_labels([label]).send().await.unwrap_err().to_string();
    assert!(error.contains("`[0].price` is NaN, which JSON has no number for"), "{error}");
}

#[tokio::test]
async fn setters_take_options_and_take_back() {
    let zoo = zoo().await;
    let none: Option<&str> = None;
    let limit: Option<i64> = None;
    let call = zoo.client.list_label().labels(["far too long"]).state("ON").limit(5).deep(Some(true));
    let call = call.labels(None::<Vec<String>>).state(none).limit(limit).since(none);
    call.send().await.unwrap();
    assert_eq!(zoo.request().uri.query(), Some("deep=true"));
    // the last value counts, and so does what is wrong with it
    let error = zoo.client.list_label().limit(7).limit(0).send().await.unwrap_err();
    assert!(error.to_string().contains("`query.limit` must be between 1 and 100, not `0`"), "{error}");
    zoo.client.list_label().limit(0).limit(7).send().await.unwrap();
}

#[tokio::test]
async fn packed_texts_are_set_and_read() {
    use eihealth_zoo::types::FileRange;
    let zoo = zoo().await;
    let body = FileRange::new("a").with_note_text("ATOM 基因").with_content_text("HETATM");
    assert_eq!(body.packed, Some(true));
    assert_ne!(body.note.as_deref(), Some("ATOM 基因"));
    assert_eq!(body.note_text().unwrap().as_deref(), Some("ATOM 基因"));
    assert_eq!(body.content_text().unwrap().as_deref(), Some("HETATM"));
    assert_eq!(FileRange::new("a").content("as it is").content_text().unwrap().as_deref(), Some("as it is"));
    assert_eq!(FileRange::new("a").note_text().unwrap(), None);
    let error = FileRange::new("a").note("not packed").note_text().unwrap_err();
    assert!(error.to_string().starts_with("`note` is not base64"), "{error}");
    zoo.client.fetch_file(body).await.unwrap();
}
