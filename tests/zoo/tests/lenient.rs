//! Answers are decoded whatever the service does within the documented shape.

use crate::support::zoo;
use eihealth_mock::Reply;
use eihealth_zoo::types::{Cat, Dog, Guest, Label, LabelKind, Mixed, Stay, Unknown};
use http::StatusCode;
use serde_json::json;

fn mixed(value: serde_json::Value) -> Mixed {
    serde_json::from_value(value).unwrap()
}

#[test]
fn missing_null_and_unknown_fields() {
    assert_eq!(mixed(json!({})), Mixed::default());
    let nulls =
        json!({"counts": null, "holes": null, "flag": null, "count": null, "free": null, "new": {"x": [1]}});
    assert_eq!(mixed(nulls), Mixed::default());
    assert_eq!(mixed(json!(null)), Mixed::default());
}

#[test]
fn null_items_and_entries() {
    let value = mixed(json!({"grid": [null, [null, 1]], "by_name": {"x": null}, "counts": {"a": null}}));
    let grid = value.grid.unwrap();
    assert!(grid[0].is_empty() && grid[1][0].is_nan() && grid[1][1] == 1.0);
    assert_eq!(serde_json::to_value(&grid).unwrap(), json!([[], [null, 1.0]]));
    assert_eq!(value.counts.unwrap()["a"], 0);
    let labels: Vec<Label> = serde_json::from_value(json!([{"children": null}])).unwrap();
    assert_eq!(labels[0].children, None);
}

#[test]
fn scalars_in_each_others_notation() {
    for count in [json!(1), json!(1.0), json!("1"), json!(" 1 "), json!("1.0")] {
        assert_eq!(mixed(json!({"count": count})).count, Some(1), "{count}");
    }
    for (ratio, expected) in [(json!(1), 1.0), (json!("0.5"), 0.5), (json!("1e-3"), 0.001)] {
        assert_eq!(mixed(json!({"ratio": ratio})).ratio, Some(expected));
    }
    for (text, expected) in
        [(json!(7), "7"), (json!(1.0), "1.0"), (json!(-0.5), "-0.5"), (json!(true), "true")]
    {
        assert_eq!(mixed(json!({"nullable": text})).nullable.as_deref(), Some(expected));
    }
    for (flag, expected) in
        [(json!("true"), true), (json!("False"), false), (json!(1), true), (json!("0"), false)]
    {
        assert_eq!(mixed(json!({"flag": flag})).flag, Some(expected));
    }
}

#[test]
fn what_would_change_the_value_is_left_out_with_a_warning() {
    let operation = eihealth_zoo::dispatch::operation("show_mixed").unwrap();
    for (value, path) in [
        (json!({"count": 1.5}), "count"),
        (json!({"count": "many"}), "count"),
        (json!({"flag": 2}), "flag"),
        (json!({"grid": [[1, "x"]]}), "grid[0][1]"),
        (json!({"by_name": {"x": {"size": []}}}), "by_name.x.size"),
        (json!({"counts": 3}), "counts"),
    ] {
        let mut body = value.clone();
        body["nullable"] = json!("a sibling");
        let read = operation.replay_response(200, &body).unwrap().unwrap();
        assert_eq!(read.written["nullable"], "a sibling");
        assert_eq!(read.warnings.len(), 1, "{value}: {:?}", read.warnings);
        assert_eq!(read.warnings[0].path(), path);
        assert!(read.warnings[0].problem().ends_with("; left out"), "{}", read.warnings[0]);
    }
}

#[test]
fn enums_stay_open() {
    let label: Label = serde_json::from_value(json!({"kind": "zebra"})).unwrap();
    assert_eq!(label.kind, Some(LabelKind::Unknown("zebra".to_owned())));
    assert_eq!(serde_json::to_value(&label).unwrap(), json!({"kind": "zebra"}));
    let label: Label = serde_json::from_value(json!({"kind": 7})).unwrap();
    assert_eq!(label.kind.unwrap().as_str(), "7");
}

#[test]
fn values_whose_rust_names_collide_stay_apart() {
    for value in ["dog", "CAT", "cat", "1st", "Unknown"] {
        let kind = LabelKind::from(value);
        assert!(!matches!(kind, LabelKind::Unknown(_)), "{value}");
        assert_eq!(kind.as_str(), value);
        assert_eq!(kind.to_string(), value);
    }
    assert_ne!(LabelKind::from("CAT"), LabelKind::from("cat"));
    assert_eq!(LabelKind::VALUES, ["dog", "CAT", "cat", "1st", "Unknown"]);
}

#[test]
fn timestamps_keep_what_was_written() {
    for text in [
        json!("2021-01-30T02:53:26Z"),
        json!("2021-04-08T03:18:01.908+0000"),
        json!(""),
        json!("yesterday"),
        json!(1_612_000_000_000_i64),
    ] {
        let label: Label = serde_json::from_value(json!({"created": text})).unwrap();
        assert_eq!(serde_json::to_value(&label).unwrap(), json!({"created": text}));
    }
    let label: Label = serde_json::from_value(json!({"created": "2021-04-08T03:18:01.908+0000"})).unwrap();
    assert_eq!(label.created.unwrap().to_jiff().unwrap().as_millisecond(), 1_617_851_881_908);
}

#[test]
fn types_that_hold_themselves() {
    let value = json!({"name": "a", "parent": {"name": "b"}, "children": [{"name": "c", "children": []}]});
    let label: Label = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&label).unwrap(), value);
}

#[test]
fn keyword_fields() {
    let label: Label = serde_json::from_value(json!({"type": "t"})).unwrap();
    assert_eq!(label.type_.as_deref(), Some("t"));
}

#[tokio::test]
async fn an_empty_body_where_json_is_documented() {
    let zoo = zoo().await;
    for body in ["", "  \n", "null"] {
        zoo.mock.reply_next("show_mixed", Reply::new(StatusCode::OK).body(body)).unwrap();
        assert_eq!(zoo.client.show_mixed().send().await.unwrap().into_inner(), Mixed::default());
    }
}

#[test]
fn secrets_are_not_printed() {
    let value = mixed(json!({"token": "s3cr3t", "nullable": "shown", "by_name": {"x": {"id": "f"}}}));
    let printed = format!("{value:?}");
    assert!(!printed.contains("s3cr3t"), "{printed}");
    assert_eq!(
        printed,
        r#"Mixed { by_name: {"x": StoredFile { id: "f" }}, nullable: "shown", token: [redacted] }"#
    );
}

fn stay(value: serde_json::Value) -> Stay {
    serde_json::from_value(value).unwrap()
}

#[test]
fn a_discriminator_is_found_wherever_it_stands() {
    for text in [
        r#"{"kind": "dog", "name": "Rex", "friends": [{"lives": 9, "kind": "cat"}]}"#,
        r#"{"friends": [{"kind": "cat", "lives": 9}], "name": "Rex", "kind": "dog"}"#,
        r#"{"name": "Rex", "more": {"kind": "cat"}, "kind": "dog", "friends": [{"lives": "9", "kind": "cat"}]}"#,
    ] {
        let guest: Guest = serde_json::from_str(text).unwrap();
        let Guest::Dog(dog) = &guest else { panic!("{guest:?}") };
        assert_eq!(dog.name.as_deref(), Some("Rex"), "{text}");
        assert!(
            matches!(&dog.friends.as_ref().unwrap()[0], Guest::Cat(Cat { lives: Some(9), .. })),
            "{text}"
        );
    }
    let guest: Guest = serde_json::from_value(json!({"kind": "n/a", "note": "?"})).unwrap();
    assert!(matches!(guest, Guest::Unknown_(Unknown { .. })));
}

#[test]
fn what_no_discriminator_names_is_kept_as_it_is() {
    let operation = eihealth_zoo::dispatch::operation("create_stay").unwrap();
    for value in [
        json!({"kind": "fish", "fins": [1, {"colour": null}], "size": 0.1}),
        json!({"lives": 9}),
        json!({"kind": null, "lives": 9}),
        json!({"kind": ["cat"]}),
        json!({"Kind": "cat"}),
        json!({"kind": "Cat"}),
        json!({}),
    ] {
        let guest: Guest = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(guest, Guest::Unknown(value.clone()));
        assert_eq!(serde_json::to_value(&guest).unwrap(), value);
        let read = operation.replay_response(200, &value).unwrap().unwrap();
        assert_eq!((read.written, read.warnings.len()), (value, 0));
    }
}

#[test]
fn null_and_other_values_in_place_of_a_union() {
    assert_eq!(stay(json!({"guest": null, "next": null, "others": null})), Stay::default());
    let read = stay(json!({"others": [null, {"kind": "cat"}], "rooms": {"1": null}, "next": "cat"}));
    assert_eq!(read.next, None);
    // what a request must have is no `Option`
    assert_eq!(read.guest, Guest::default());
    assert_eq!(
        serde_json::to_value(&read).unwrap(),
        json!({"guest": null, "others": [null, {"kind": "cat"}], "rooms": {"1": null}})
    );
    let operation = eihealth_zoo::dispatch::operation("create_stay").unwrap();
    let odd = json!({"kind": "dog", "rival": "cat", "friends": [7, {"kind": "cat", "lives": "many"}]});
    let read = operation.replay_response(200, &odd).unwrap().unwrap();
    let paths: Vec<_> = read.warnings.iter().map(|warning| warning.path()).collect();
    assert_eq!(paths, ["rival", "friends[0]", "friends[1].lives"]);
    assert_eq!(read.written, json!({"kind": "dog", "friends": [{"kind": "cat"}]}));
}

#[test]
fn a_union_within_itself_goes_both_ways() {
    let mut value = json!({"kind": "dog", "name": "Ada"});
    for _ in 0..20 {
        value = json!({"kind": "hound", "rival": value, "friends": [{"kind": "ant", "legs": 6}]});
    }
    let guest: Guest = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&guest).unwrap(), value);
}

#[tokio::test]
async fn what_is_not_quite_json_is_mended_within_a_union() {
    let zoo = zoo().await;
    for (text, name) in [
        (r#"{"name": 12345678901234567890123, "kind": "dog"}"#, "12345678901234567890123"),
        (r#"{"name": 0.10, "chip": NaN, "kind": "dog"}"#, "0.10"),
        ("{\"name\": \"a\tb\", \"kind\": \"dog\"}", "a\tb"),
    ] {
        zoo.mock.reply_next("create_stay", Reply::new(StatusCode::OK).body(text)).unwrap();
        let guest = zoo.client.create_stay(Stay::new(Cat::new("").into())).send().await.unwrap().into_inner();
        let Guest::Dog(Dog { name: found, .. }) = &guest else { panic!("{guest:?}") };
        assert_eq!(found.as_deref(), Some(name));
    }
}

#[tokio::test]
async fn what_lies_too_deep_in_a_union_is_left_out_by_itself() {
    let zoo = zoo().await;
    for kind in ["dog", "fish"] {
        let deep = format!(
            r#"{{"kind": "{kind}", "name": "Rex", "friends": {}{}}}"#,
            r#"[{"kind": "fish", "fins": "#.repeat(100),
            format_args!("0{}", "}]".repeat(100))
        );
        zoo.mock.reply_next("create_stay", Reply::new(StatusCode::OK).body(deep)).unwrap();
        let answer = zoo.client.create_stay(Stay::new(Cat::new("").into())).send().await.unwrap();
        assert_eq!(answer.warnings().len(), 1, "{:?}", answer.warnings());
        let name = serde_json::to_value(&*answer).unwrap()["name"].clone();
        assert_eq!(name, "Rex");
    }
}

#[test]
fn debug_hides_what_a_union_protects() {
    for kind in [json!("dog"), json!("fish"), json!(null)] {
        let guest: Guest = serde_json::from_value(
            json!({"kind": kind, "chip": "hidden", "password": "hidden", "rival": {"kind": "ant", "chip": "hidden", "token": "hidden"}}),
        )
        .unwrap();
        let shown = format!("{guest:?} {:?}", Stay::default().next(guest.clone()));
        assert!(!shown.contains("hidden") && shown.contains("[redacted]"), "{shown}");
    }
}
