//! Hostile names, in every role: what lint accepts is compiled with the zoo, and means what it says.

#[path = "../names.rs"]
mod hostile;

use eihealth_zoo::types::{NamesFields, NamesSchemas, NamesVariant};
use serde_json::{Value, json};

use self::hostile::{NAMES, Role, document, hex};

/// A rule that refused everything would let everything compile.
#[test]
fn names_are_refused_for_a_reason() {
    let (_, accepted, refused) = document().unwrap();
    let mut wrong = Vec::new();
    for ((role, name), rule) in &refused {
        let fits = match rule.as_str() {
            "schema-name-case" | "operation-id-case" => true,
            "schema-name-collision" | "operation-name-collision" | "operation-id-duplicate" => true,
            "property-name-collision" | "parameter-name-collision" | "area-name" => true,
            "name-reserved" => *role != Role::RequiredQuery && *role != Role::RequiredPart,
            "path-syntax" => name.contains(' '),
            "operation-id-missing" | "ref-unresolved" => name.is_empty(),
            _ => false,
        };
        if !fits {
            wrong.push(format!("{role:?} {name:?}: {rule}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (role, least) in [
        (Role::Schema, 50),
        (Role::Field, 150),
        (Role::RequiredField, 150),
        (Role::Query, 140),
        (Role::RequiredQuery, 150),
        (Role::Header, 120),
        (Role::Path, 200),
        (Role::Part, 140),
        (Role::RequiredPart, 150),
        (Role::Operation, 60),
        (Role::Variant, NAMES.len()),
        (Role::Area, 100),
    ] {
        assert!(accepted[&role].len() >= least, "{role:?}: {}", accepted[&role].len());
    }
    // of names that are one in Rust, one is kept
    for twins in [
        ["fooBar", "foo_bar", "FooBar", "foo-bar", "foo.bar", "FOO_BAR"].as_slice(),
        &["self", "Self"],
        &["HTTPServer", "HttpServer", "http_server"],
        &["1st", "x_1st", "X1st"],
        &["id", "ID", "Id"],
    ] {
        let kept = twins.iter().filter(|name| accepted[&Role::Field].contains(name)).count();
        let expected = if twins[0] == "1st" { 2 } else { 1 }; // `X1st` is `x1st`
        assert_eq!(kept, expected, "{twins:?}");
    }
}

#[test]
fn fields_keep_their_names_on_the_wire() {
    let names = &document().unwrap().1[&Role::Field];
    let sent: Value = names.iter().map(|name| ((*name).to_owned(), json!(format!("of {name}")))).collect();
    let fields: NamesFields = serde_json::from_value(sent.clone()).unwrap();
    assert_eq!(serde_json::to_value(&fields).unwrap(), sent);
}

#[test]
fn schemas_are_types_of_their_own() {
    // the zoo's own `Unknown` has other fields
    let accepted = document().unwrap().1;
    let names = accepted[&Role::Schema].iter().filter(|name| **name != "Unknown");
    let sent: Value = names.map(|name| (format!("of_{}", hex(name)), json!({"default": name}))).collect();
    let schemas: NamesSchemas = serde_json::from_value(sent.clone()).unwrap();
    let got = serde_json::to_value(&schemas).unwrap();
    for (key, value) in sent.as_object().unwrap() {
        assert_eq!(got.get(key), Some(value), "{key}");
    }
}

#[test]
fn values_are_variants_of_their_own() {
    let mut seen = std::collections::BTreeSet::new();
    for name in NAMES {
        let value: NamesVariant = serde_json::from_value(json!(name)).unwrap();
        assert!(!matches!(value, NamesVariant::Unknown(_)), "{name:?}");
        assert!(seen.insert(format!("{value:?}")), "{name:?} is {value:?} like another");
        assert_eq!(serde_json::to_value(&value).unwrap(), json!(name));
    }
}
