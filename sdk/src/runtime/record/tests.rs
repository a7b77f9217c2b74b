//! Odd values against every kind of field.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::runtime::Timestamp;

use super::{DecodeOptions, Rule, Undecodable, Warning, from_json, open_enum, open_union, record, to_json};

/// A record with a field of every kind.
#[derive(Clone, Default, PartialEq)]
struct Every {
    before: Option<String>,
    text: Option<String>,
    integer: Option<i64>,
    number: Option<f64>,
    flag: Option<bool>,
    time: Option<Timestamp>,
    free: Option<Json>,
    colour: Option<Colour>,
    inner: Option<Inner>,
    guest: Option<Guest>,
    itself: Option<Box<Every>>,
    texts: Option<Vec<String>>,
    integers: Option<Vec<i64>>,
    numbers: Option<Vec<f64>>,
    holes: Option<Vec<Option<f64>>>,
    inners: Option<Vec<Inner>>,
    map: Option<BTreeMap<String, i64>>,
    secret: Option<String>,
    after: Option<String>,
}

record!(Every {
    before: "before",
    text: "text",
    integer: "integer",
    number: "number",
    flag: "flag",
    time: "time",
    free: "free",
    colour: "colour",
    inner: "inner",
    guest: "guest",
    itself: "itself",
    texts: "texts",
    integers: "integers",
    numbers: "numbers",
    holes: "holes",
    inners: "inners",
    map: "map",
    secret: "secret" => SECRET,
    after: "after",
});

static SECRET: Rule = Rule::NONE.sensitive();

#[derive(Clone, Default, PartialEq)]
struct Inner {
    id: i64,
    name: String,
}

record!(Inner { id: "id", name: "name" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Colour {
    Red,
    Unknown(String),
}

open_enum!(Colour {
    Red = "red",
});

#[derive(Clone, PartialEq)]
enum Guest {
    Inner(Box<Inner>),
    Every(Box<Every>),
    Unknown(Json),
}

open_union!(Guest by "name" {
    Inner: Inner = "inner" "1.10",
    Every: Every = "every",
});

const FIELDS: [&str; 16] = [
    "text", "integer", "number", "flag", "time", "free", "colour", "inner", "guest", "itself", "texts",
    "integers", "numbers", "holes", "inners", "map",
];

fn decode(text: impl AsRef<[u8]>) -> Result<(Every, Vec<Warning>), Undecodable> {
    let mut every = Every::default();
    let warnings = from_json(text.as_ref(), &mut every, DecodeOptions::default())?;
    Ok((every, warnings))
}

/// The field as it is written again, and the warnings as `path: problem`.
fn read(field: &str, value: impl AsRef<[u8]>) -> (Option<Json>, Vec<String>) {
    let mut text = b"{\"before\":\"b\",\"".to_vec();
    text.extend_from_slice(field.as_bytes());
    text.extend_from_slice(b"\":");
    text.extend_from_slice(value.as_ref());
    text.extend_from_slice(b",\"after\":\"a\"}");
    let shown = String::from_utf8_lossy(&text).into_owned();
    let (every, warnings) = decode(&text).unwrap_or_else(|error| panic!("{shown}: {error}"));
    assert_eq!(every.before.as_deref(), Some("b"), "{shown}");
    assert_eq!(every.after.as_deref(), Some("a"), "{shown}");
    let written = serde_json::to_value(&every).unwrap();
    (written.get(field).cloned(), warnings.iter().map(ToString::to_string).collect())
}

/// For each odd value the fields that take it, with what they make of it; all others leave it out.
#[test]
fn odd_values_cost_no_more_than_their_field() {
    let table: &[(&str, &[(&str, Json)])] = &[
        ("\"\"", &[("text", json!("")), ("time", json!("")), ("free", json!("")), ("colour", json!(""))]),
        (
            "\" 7 \"",
            &[
                ("text", json!(" 7 ")),
                ("integer", json!(7)),
                ("number", json!(7.0)),
                ("time", json!(" 7 ")),
                ("free", json!(" 7 ")),
                ("colour", json!(" 7 ")),
            ],
        ),
        (
            "\"many\"",
            &[
                ("text", json!("many")),
                ("time", json!("many")),
                ("free", json!("many")),
                ("colour", json!("many")),
            ],
        ),
        (
            "\"True\"",
            &[
                ("text", json!("True")),
                ("flag", json!(true)),
                ("time", json!("True")),
                ("free", json!("True")),
                ("colour", json!("True")),
            ],
        ),
        (
            "True",
            &[
                ("text", json!("true")),
                ("flag", json!(true)),
                ("free", json!(true)),
                ("colour", json!("true")),
            ],
        ),
        (
            "{}",
            &[
                ("free", json!({})),
                ("guest", json!({})),
                ("inner", json!({"id": 0, "name": ""})),
                ("itself", json!({})),
                ("map", json!({})),
            ],
        ),
        (
            "{\"x\":1}",
            &[
                ("free", json!({"x": 1})),
                ("guest", json!({"x": 1})),
                ("inner", json!({"id": 0, "name": ""})),
                ("itself", json!({})),
                ("map", json!({"x": 1})),
            ],
        ),
        (
            "[]",
            &[
                ("free", json!([])),
                ("texts", json!([])),
                ("integers", json!([])),
                ("numbers", json!([])),
                ("holes", json!([])),
                ("inners", json!([])),
            ],
        ),
        (
            "7",
            &[
                ("text", json!("7")),
                ("integer", json!(7)),
                ("number", json!(7.0)),
                ("time", json!(7)),
                ("free", json!(7)),
                ("colour", json!("7")),
            ],
        ),
        (
            "2",
            &[
                ("text", json!("2")),
                ("integer", json!(2)),
                ("number", json!(2.0)),
                ("time", json!(2)),
                ("free", json!(2)),
                ("colour", json!("2")),
            ],
        ),
        (
            "1.10",
            &[
                ("text", json!("1.10")),
                ("number", json!(1.1)),
                ("time", json!("1.10")),
                ("free", json!(1.1)),
                ("colour", json!("1.10")),
            ],
        ),
        (
            "NaN",
            &[
                ("text", json!("NaN")),
                ("time", json!("NaN")),
                ("free", json!("NaN")),
                ("colour", json!("NaN")),
            ],
        ),
        (
            "-Infinity",
            &[
                ("text", json!("-Infinity")),
                ("time", json!("-Infinity")),
                ("free", json!("-Infinity")),
                ("colour", json!("-Infinity")),
            ],
        ),
        (
            "18446744073709551615",
            &[
                ("text", json!("18446744073709551615")),
                ("number", json!(18_446_744_073_709_552_000.0)),
                ("time", json!(18446744073709551615_u64)),
                ("free", json!(18446744073709551615_u64)),
                ("colour", json!("18446744073709551615")),
            ],
        ),
        (
            "123456789012345678901",
            &[
                ("text", json!("123456789012345678901")),
                ("number", serde_json::from_str("123456789012345678901").unwrap()),
                ("time", json!("123456789012345678901")),
                ("free", serde_json::from_str("123456789012345678901").unwrap()),
                ("colour", json!("123456789012345678901")),
            ],
        ),
        (
            "1e999",
            &[
                ("text", json!("1e999")),
                ("time", json!("1e999")),
                ("free", json!("1e999")),
                ("colour", json!("1e999")),
            ],
        ),
        (
            "007",
            &[
                ("text", json!("007")),
                ("integer", json!(7)),
                ("number", json!(7.0)),
                ("time", json!("007")),
                ("free", json!(7.0)),
                ("colour", json!("007")),
            ],
        ),
        ("\"\\ud800\"", &[]),
        ("\"a\\ude00b\"", &[]),
        (
            "\"tab\there\"",
            &[
                ("text", json!("tab\there")),
                ("time", json!("tab\there")),
                ("free", json!("tab\there")),
                ("colour", json!("tab\there")),
            ],
        ),
        (
            "\"\\x\"",
            &[
                ("text", json!("\\x")),
                ("time", json!("\\x")),
                ("free", json!("\\x")),
                ("colour", json!("\\x")),
            ],
        ),
        (
            "\"\\ud83d\\ude00\"",
            &[("text", json!("😀")), ("time", json!("😀")), ("free", json!("😀")), ("colour", json!("😀"))],
        ),
    ];
    for (value, taken) in table {
        for field in FIELDS {
            let (written, warnings) = read(field, value);
            match taken.iter().find(|(name, _)| *name == field) {
                Some((_, expected)) => {
                    assert_eq!(written.as_ref(), Some(expected), "{value} in {field}");
                    assert!(warnings.is_empty(), "{value} in {field}: {warnings:?}");
                }
                // 2 is no boolean, but 1 would be
                None => {
                    assert_eq!(written, None, "{value} in {field}");
                    assert_eq!(warnings.len(), 1, "{value} in {field}: {warnings:?}");
                    assert!(warnings[0].starts_with(&format!("`{field}`: ")), "{warnings:?}");
                    assert!(warnings[0].ends_with("; left out"), "{warnings:?}");
                }
            }
        }
    }
}

#[test]
fn a_union_is_read_as_its_record_would_be() {
    for (value, expected, warnings) in [
        (r#"{"id": 7, "name": "inner"}"#, json!({"id": 7, "name": "inner"}), 0),
        // the digits of the discriminator count, and those of texts are kept
        (r#"{"id": "7", "name": 1.10}"#, json!({"id": 7, "name": "1.10"}), 0),
        (r#"{"id": 1.5, "name": "inner"}"#, json!({"id": 0, "name": "inner"}), 1),
        (r#"{"id": 1, "name": "\ud800"}"#, json!({"id": 1, "name": null}), 1),
        (r#"{"id": NaN, "name": "other"}"#, json!({"id": "NaN", "name": "other"}), 0),
    ] {
        let (written, found) = read("guest", value);
        assert_eq!(written, Some(expected), "{value}");
        assert_eq!(found.len(), warnings, "{value}: {found:?}");
        assert!(found.iter().all(|warning| warning.starts_with("`guest.")), "{found:?}");
    }
    // twice in an object: the last one counts, as for any field
    let (every, _) = decode(r#"{"guest": {"name": "inner", "id": 1}, "guest": {"name": "no"}}"#).unwrap();
    assert_eq!(every.guest, Some(Guest::Unknown(json!({"name": "no"}))));
}

#[test]
fn bytes_that_are_not_utf_8_cost_their_text_only() {
    for field in ["text", "time", "free", "colour", "integer", "inner"] {
        let (written, warnings) = read(field, b"\"caf\xE9\"");
        assert_eq!(written, None);
        assert_eq!(warnings.len(), 1);
        assert!(warnings[0].contains("a damaged text"), "{warnings:?}");
    }
    // a replacement character that was sent as such is a text as any other
    let (written, warnings) = read("text", "\"\u{FFFD}\\u00e9\"");
    assert_eq!((written, warnings.len()), (Some(json!("\u{FFFD}é")), 0));
    let (written, warnings) = read("map", b"{\"caf\xE9\": 1, \"b\": 2}");
    assert_eq!(written, Some(json!({"b": 2})));
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let (written, _) = read("free", b"{\"a\": \"\xFF\", \"b\": [\"\xFF\", 1]}");
    assert_eq!(written, Some(json!({"a": null, "b": [null, 1]})));
}

#[test]
fn odd_items_and_entries_cost_no_more_than_themselves() {
    for (field, value, expected, paths) in [
        ("texts", r#"["a", {}, "b", [1]]"#, json!(["a", "b"]), vec!["texts[1]", "texts[3]"]),
        ("integers", r#"[1, "x", 3, ""]"#, json!([1, 3]), vec!["integers[1]", "integers[3]"]),
        ("integers", "[1, null]", json!([1, 0]), vec!["integers[1]"]),
        // numbers keep their places: a coordinate more or less would move all others
        (
            "numbers",
            r#"[1, "x", NaN, null, 3]"#,
            json!([1.0, null, null, null, 3.0]),
            vec!["numbers[1]", "numbers[2]"],
        ),
        ("holes", r#"[1, "x", null]"#, json!([1.0, null, null]), vec!["holes[1]"]),
        (
            "inners",
            r#"[{"id": 1}, "x", {"id": []}]"#,
            json!([{"id": 1, "name": ""}, {"id": 0, "name": ""}]),
            vec!["inners[1]", "inners[2].id"],
        ),
        ("map", r#"{"a": 1, "b": "x", "c": {}}"#, json!({"a": 1}), vec!["map.b", "map.c"]),
        (
            "itself",
            r#"{"itself": {"integer": "x", "text": "t"}}"#,
            json!({"itself": {"text": "t"}}),
            vec!["itself.itself.integer"],
        ),
    ] {
        let (written, warnings) = read(field, value);
        assert_eq!(written, Some(expected), "{field} {value}");
        let at: Vec<_> = warnings.iter().map(|w| w.split('`').nth(1).unwrap()).collect();
        assert_eq!(at, paths, "{field} {value}");
    }
}

#[test]
fn warnings_quote_nothing_of_the_answer() {
    let (_, warnings) = read("integer", "\"hunter2\"");
    assert_eq!(warnings, ["`integer`: a text where an integer is documented; left out"]);
}

#[test]
fn a_repeated_key_replaces_what_came_before() {
    let (every, _) =
        decode(r#"{"inner": {"id": 1, "name": "a"}, "inner": {"name": "b"}, "text": "x", "text": "y"}"#)
            .unwrap();
    assert_eq!(every.inner, Some(Inner { id: 0, name: "b".to_owned() }));
    assert_eq!(every.text.as_deref(), Some("y"));
    let (every, _) = decode(
        r#"{"texts": ["a"], "texts": ["b"], "map": {"a": 1}, "map": {"b": 2}, "text": "x", "text": null}"#,
    )
    .unwrap();
    assert_eq!(every.texts, Some(vec!["b".to_owned()]));
    assert_eq!(every.map.unwrap().keys().collect::<Vec<_>>(), ["b"]);
    assert_eq!(every.text.as_deref(), Some("x"), "null leaves a field as it is");
}

#[test]
fn a_repeated_key_replaces_a_record_that_is_required_too() {
    #[derive(Clone, Default, PartialEq)]
    struct Outer {
        inner: Inner,
    }
    record!(Outer { inner: "inner" });
    let read = |text: &str| serde_json::from_str::<Outer>(text).unwrap().inner;
    let twice = read(r#"{"inner": {"id": 1, "name": "a"}, "inner": {"name": "b"}}"#);
    assert_eq!(twice, Inner { id: 0, name: "b".to_owned() });
    let null = read(r#"{"inner": {"id": 1, "name": "a"}, "inner": null}"#);
    assert_eq!(null, Inner { id: 1, name: "a".to_owned() });
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(decode("\u{FEFF}{\"text\": \"x\"}").unwrap().0.text.as_deref(), Some("x"));
}

#[test]
fn what_is_no_json_or_of_another_kind_is_an_error() {
    for (text, path, reason) in [
        ("", ".", "the JSON ends before it is complete"),
        ("{\"inners\": [{\"id\": 1}, {\"na", "inners[1]", "the JSON ends before it is complete"),
        ("{\"number\": NaN, \"text\": \"half", "text", "the JSON ends before it is complete"),
        ("<html>", ".", "expected value"),
        ("oops", ".", "expected value"),
        ("{} {}", ".", "trailing characters"),
        ("[]", ".", "an array where an object is documented"),
        ("\"x\"", ".", "a text where an object is documented"),
        ("NaN", ".", "a number out of range where an object is documented"),
        ("{\"integer\": }", "integer", "expected value"),
    ] {
        let error = decode(text).unwrap_err();
        assert_eq!(error.path, path, "{text}: {error}");
        assert!(error.reason.starts_with(reason), "{text}: {error}");
    }
    assert_eq!(decode("null").unwrap().0, Every::default());
}

#[test]
fn what_is_nested_too_deeply_is_left_out_by_itself() {
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    for (levels, warnings) in [(125, 0), (126, 1), (127, 1), (500, 1), (100_000, 1)] {
        // on the stack that a thread has
        std::thread::spawn(move || {
            let (written, found) = read("free", deep(levels));
            assert!(written.is_some());
            assert_eq!(found.len(), warnings, "{levels}: {found:?}");
        })
        .join()
        .unwrap();
    }
    let itself = format!("{}{}", "{\"itself\":".repeat(125), "{}".to_owned() + &"}".repeat(125));
    let (every, warnings) = decode(&itself).unwrap();
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(serde_json::to_string(&every).unwrap(), itself);
    assert_eq!(to_json(&every).unwrap(), itself.as_bytes());
    assert!(format!("{every:?} {every:#?}").len() > 1000);
    let (_, warnings) = decode(format!("{{\"text\":\"x\",\"itself\":{itself}}}")).unwrap();
    assert_eq!(warnings.len(), 1);
}

#[test]
fn what_no_field_took_is_kept_on_request() {
    let text = r#"{"new": {"a": [1, 1.10]}, "integer": "x", "text": {"b": null}, "itself": {"later": 2}, "inners": [7], "colour": NaN}"#;
    let mut unread = Vec::new();
    let mut every = Every::default();
    let warnings =
        from_json(text.as_bytes(), &mut every, DecodeOptions { unread: Some(&mut unread) }).unwrap();
    let paths: Vec<_> = warnings.iter().map(Warning::path).collect();
    assert_eq!(paths, ["integer", "text", "inners[0]"]);
    let expected = [
        ("new", json!({"a": [1, 1.1]})),
        ("integer", json!("x")),
        ("text", json!({"b": null})),
        ("itself.later", json!(2)),
        ("inners[0]", json!(7)),
    ];
    assert_eq!(unread, expected.map(|(path, value)| (path.to_owned(), value)));
}

#[test]
fn many_warnings_are_counted() {
    let items = vec!["\"x\""; 1500].join(",");
    let (written, warnings) = read("integers", format!("[{items}]"));
    assert_eq!(written, Some(json!([])));
    assert_eq!(warnings.len(), 1001);
    assert_eq!(warnings[1000], "`.`: 500 more values are not as documented; left out");
}

#[test]
fn numbers_keep_their_last_digit() {
    // what a parser that rounds twice gets wrong
    for digits in
        ["31.245270191439438", "2.638344616030823e-256", "-121.48791951161945", "7.2057594037927933e16"]
    {
        let (every, warnings) = decode(format!("{{\"number\": {digits}, \"numbers\": [{digits}]}}")).unwrap();
        let exact: f64 = digits.parse().unwrap();
        assert!(warnings.is_empty() && every.number == Some(exact), "{digits}: {:?}", every.number);
        assert_eq!(every.numbers, Some(vec![exact]));
    }
}

proptest::proptest! {
    #[test]
    fn any_number_comes_back(number in proptest::num::f64::NORMAL) {
        let text = to_json(&Every { number: Some(number), ..Every::default() }).unwrap();
        proptest::prop_assert_eq!(decode(text).unwrap().0.number, Some(number));
    }
}

#[test]
fn a_number_that_json_lacks_is_not_sent_as_null() {
    let mut every = Every { numbers: Some(vec![1.0, f64::NAN]), ..Every::default() };
    assert_eq!(to_json(&every).unwrap_err(), "`numbers[1]` is NaN, which JSON has no number for");
    every.itself = Some(Box::new(Every { number: Some(f64::INFINITY), ..Every::default() }));
    assert_eq!(to_json(&every).unwrap_err(), "`itself.number` is inf, which JSON has no number for");
}

#[test]
fn debug_shows_what_is_present() {
    let every = Every {
        colour: Some(Colour::Red),
        holes: Some(vec![Some(1.0), None]),
        inner: Some(Inner { id: 1, name: "n".to_owned() }),
        secret: Some("hunter2".to_owned()),
        map: Some(BTreeMap::from([("a".to_owned(), 1)])),
        ..Every::default()
    };
    let expected = "Every { colour: Red, inner: Inner { id: 1, name: \"n\" }, holes: [1.0, None], map: {\"a\": 1}, \
                    secret: [redacted] }";
    assert_eq!(format!("{every:?}"), expected);
}

#[test]
fn text_is_the_same_as_serdes() {
    let every = Every {
        text: Some("a\"\\\u{1}\u{7f}😀".to_owned()),
        integer: Some(i64::MIN),
        number: Some(-1.5e10),
        flag: Some(false),
        time: Some(Timestamp::from("now")),
        free: Some(json!({"a": [null, {}, []]})),
        texts: Some(Vec::new()),
        holes: Some(vec![None, Some(0.1)]),
        map: Some(BTreeMap::new()),
        inner: Some(Inner::default()),
        ..Every::default()
    };
    let json = to_json(&every).unwrap();
    assert_eq!(String::from_utf8(json.clone()).unwrap(), serde_json::to_string(&every).unwrap());
    assert_eq!(decode(&json).unwrap().0, every);
    assert_eq!(serde_json::from_slice::<Every>(&json).unwrap(), every);
    assert_eq!(to_json(&Every::default()).unwrap(), b"{}");
}
