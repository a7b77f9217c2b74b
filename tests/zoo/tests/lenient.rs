//! Answers are decoded whatever the service does within the documented shape.

mod support;

use eihealth_mock::Reply;
use eihealth_zoo::types::{Label, LabelKind, Mixed};
use http::StatusCode;
use serde_json::json;
use support::zoo;

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
