//! Arbitrary JSON in any place of any documented answer costs that place and nothing else.

use eihealth::dispatch;
use eihealth_generator::openapi::model::Api;
use eihealth_tests::sample::{self, Extent};
use eihealth_tests::spec;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

/// An answer of an operation with all of its fields.
struct Answer {
    operation: dispatch::Operation,
    status: u16,
    body: Value,
    /// The members of its objects: where they stand, as JSON pointers.
    members: Vec<String>,
}

fn answers(api: &Api) -> Vec<Answer> {
    let mut answers = Vec::new();
    for operation in &api.operations {
        let dispatched = dispatch::operation(&operation.id).unwrap();
        for response in operation.successes() {
            let (Some(content), Ok(status)) = (&response.content, response.status.parse()) else { continue };
            let body = sample::value(api, &content.schema, Extent::All);
            if dispatched.replay_response(status, &body).is_none() {
                continue;
            }
            let mut members = Vec::new();
            collect(&body, String::new(), &mut members);
            answers.push(Answer { operation: dispatched, status, body, members });
        }
    }
    answers
}

fn collect(value: &Value, path: String, members: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
                members.push(path.clone());
                collect(value, path, members);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{path}/{index}"), members);
            }
        }
        _ => {}
    }
}

fn arbitrary_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        Just(json!("")),
        Just(json!("7")),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map("[a-z_]{1,6}", inner, 0..4).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// Takes away what stands at `pointer`.
fn without(mut value: Value, pointer: &str) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    if let Some(Value::Object(object)) = value.pointer_mut(parent) {
        object.remove(&key);
    }
    value
}

#[test]
fn an_odd_value_costs_no_sibling() {
    let answers = answers(&spec::api().unwrap());
    assert!(answers.len() > 200, "{}", answers.len());
    let mut runner = TestRunner::new(Config { cases: 8, failure_persistence: None, ..Config::default() });
    for answer in &answers {
        let whole = answer.operation.replay_response(answer.status, &answer.body).unwrap().unwrap();
        assert!(whole.warnings.is_empty(), "{}: {:?}", answer.operation.name(), whole.warnings);
        let members = answer.members.clone();
        if members.is_empty() {
            continue;
        }
        let case = (proptest::sample::select(members), arbitrary_json());
        let result = runner.run(&case, |(at, odd)| {
            let mut body = answer.body.clone();
            *body.pointer_mut(&at).unwrap() = odd;
            let read = answer.operation.replay_response(answer.status, &body).unwrap();
            let read = read.map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(without(read.written, &at), without(whole.written.clone(), &at));
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{}: {error}", answer.operation.name()));
    }
}

#[test]
fn any_json_is_an_answer_or_an_error() {
    let answers = answers(&spec::api().unwrap());
    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    let case = (0..answers.len(), arbitrary_json());
    let result = runner.run(&case, |(index, body)| {
        let Answer { operation, status, .. } = &answers[index];
        match operation.replay_response(*status, &body).unwrap() {
            Ok(_) => {}
            Err(error) => prop_assert_eq!(&error.path, "."),
        }
        Ok(())
    });
    result.unwrap();
}
