//! Whatever changes in a document, the comparison says something, in either direction: each value changed, each key and
//! each item removed.

use eihealth_generator::compare::diff::compare;
use eihealth_generator::openapi::{parallel, yaml};
use serde_json::{Value, json};

const BASE: &str = include_str!("diff/base.yaml");

/// Whether an edit only writes the same in another way, or what lint refuses.
fn is_same(edit: &str, document: &Value) -> bool {
    let Some((kind, at)) = edit.split_once(' ') else { return false };
    let Some((parent, key)) = at.rsplit_once('/') else { return false };
    let Some(parent) = document.pointer(parent) else { return false };
    match key {
        // a parameter in the path is required whatever it says
        "required" => parent["in"] == "path",
        // what has properties, or a map's values, is an object; parts of combinations are joined before
        "type" => (kind == "removed" && parent["type"] == "object") || at.contains("/allOf/1/"),
        // the style that a list has anyway
        "style" => kind == "removed" && parent["style"] == "form",
        _ => false,
    }
}

/// The pointers of everything below a value.
fn pointers(value: &Value, at: &str, list: &mut Vec<String>) {
    list.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                pointers(inner, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), list);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                pointers(inner, &format!("{at}/{index}"), list);
            }
        }
        _ => {}
    }
}

fn edits(document: &Value) -> Vec<(String, Value)> {
    let mut edits = Vec::new();
    let mut list = Vec::new();
    pointers(document, "", &mut list);
    for at in list {
        let mut changed = document.clone();
        let value = changed.pointer_mut(&at).unwrap();
        let other = match value {
            Value::String(text) => json!(format!("{text}x")),
            Value::Number(number) => json!(number.as_f64().unwrap() + 1.0),
            Value::Bool(flag) => json!(!*flag),
            _ => Value::Null,
        };
        if other != Value::Null {
            *value = other;
            edits.push((format!("changed {at}"), changed));
        }
        let Some((parent, key)) = at.rsplit_once('/') else { continue };
        let mut removed = document.clone();
        match removed.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.shift_remove(&key.replace("~1", "/").replace("~0", "~"))),
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            _ => {}
        }
        edits.push((format!("removed {at}"), removed));
    }
    edits
}

#[test]
fn no_edit_is_invisible() {
    let mut document = yaml::parse("base.yaml", BASE).unwrap().to_json();
    document["components"]["examples"] = json!({"one": {"value": 1}});
    let node = |value: &Value| yaml::parse("base.json", &value.to_string()).unwrap();
    let old = node(&document);
    let mut edits = edits(&document);
    let mut other = document.clone();
    other["components"]["examples"] = json!({"another": {"value": 1}});
    edits.push(("one example instead of another".to_owned(), other));
    assert!(edits.len() > 700, "{}", edits.len());
    let is_invisible = parallel::map(&edits, |(edit, changed)| {
        let new = node(changed);
        let says = |a, b| compare(a, b).map_or(true, |r| !r.findings.is_empty() || !r.prose.is_empty());
        !(is_same(edit, &document) || says(&old, &new) && says(&new, &old))
    });
    let invisible = edits.iter().zip(is_invisible).filter(|(_, is_invisible)| *is_invisible);
    let invisible: Vec<&str> = invisible.map(|((edit, _), _)| edit.as_str()).collect();
    assert!(invisible.is_empty(), "{} of {}:\n{}", invisible.len(), edits.len(), invisible.join("\n"));
}
