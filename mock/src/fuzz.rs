//! No request, however made, ends in a panic or in a fault of the mock's own.

use std::cell::Cell;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

use crate::bundle;
use crate::control;
use crate::encoding::encode;
use crate::incoming::Incoming;
use crate::keys;
use crate::service::Service;
use crate::state::World;
use crate::time::Time;

fn service() -> Arc<Service> {
    service_with(Duration::from_secs(1))
}

/// In which so much time passes with each request.
fn service_with(tick: Duration) -> Arc<Service> {
    let document = bundle::committed().unwrap();
    let clock: crate::auth::Clock = Arc::new(|| UNIX_EPOCH + Duration::from_secs(1_723_104_000));
    let time = Time::new(Arc::clone(&clock), 0.0, tick);
    let world = World::new(Arc::clone(&document), time, Duration::from_secs(2));
    world.seed_examples();
    let mut service = Service::new(document, clock, false, Some(world)).unwrap();
    service.has_control = true;
    Arc::new(service)
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        select(vec![
            "",
            "..",
            ".",
            "/",
            "a/b",
            "%",
            "\u{0}",
            "{0}",
            "project:/",
            ":/",
            "pilot:/../x",
            "1",
            "-1",
            "0",
            "18446744073709551616",
            "NaN",
            "true",
            "::",
            "a::eq::",
            "2024-05-17T08:30:00Z",
            "\u{10ffff}",
            "🧬/🧬",
        ])
        .prop_map(str::to_owned),
    ]
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((text(), inner), 0..3).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// What a request is made of, beside its operation.
#[derive(Debug)]
struct Odd {
    operation: usize,
    method: Option<&'static str>,
    /// In place of the values of the path that would be right.
    path: Vec<Option<String>>,
    query: Vec<(Option<usize>, String, String)>,
    headers: Vec<(&'static str, Vec<u8>)>,
    /// Where in the example's body, and what is put there.
    body: Vec<(usize, Value)>,
    raw: Option<Vec<u8>>,
    form: bool,
}

fn odd(operations: usize) -> impl Strategy<Value = Odd> {
    let names = vec![
        "x-mock-status",
        "x-need-content",
        "content-type",
        "authorization",
        "x-sdk-date",
        "cookie",
        "host",
    ];
    (
        0..operations,
        weighted(0.05, select(vec!["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "ODD"])),
        vec(weighted(0.05, text()), 6),
        prop_oneof![2 => Just(Vec::new()), 1 => vec((weighted(0.9, 0..12_usize), text(), text()), 1..3)],
        prop_oneof![4 => Just(Vec::new()), 1 => vec((select(names), vec(any::<u8>(), 0..12)), 1..3)],
        prop_oneof![2 => Just(Vec::new()), 1 => vec((any::<usize>(), json()), 1..3)],
        weighted(0.03, vec(any::<u8>(), 0..64)),
        proptest::bool::weighted(0.1),
    )
        .prop_map(|(operation, method, path, query, headers, body, raw, form)| Odd {
            operation,
            method,
            path,
            query,
            headers,
            body,
            raw,
            form,
        })
}

/// Puts a value somewhere into another, as often as not at its root.
fn put(value: &mut Value, mut at: usize, new: &Value) {
    let size = match value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if size == 0 || at.is_multiple_of(3) {
        *value = new.clone();
        return;
    }
    at /= 3;
    let inner = match value {
        Value::Object(members) => members.values_mut().nth(at % size),
        Value::Array(items) => items.get_mut(at % size),
        _ => None,
    };
    if let Some(inner) = inner {
        put(inner, at / size, new);
    }
}

fn request(service: &Service, odd: &Odd) -> Option<Incoming> {
    let operation = service.operations().get(odd.operation)?;
    let values = service.world()?.example_path(odd.operation)?;
    let mut path = operation.path.replace("{project_id}", keys::PROJECT_ID);
    for ((name, value), odd) in values.iter().zip(odd.path.iter().chain(std::iter::repeat(&None))) {
        path = path.replace(&format!("{{{name}}}"), &encode(odd.as_ref().unwrap_or(value)));
    }
    let pairs = odd.query.iter().map(|(known, name, value)| {
        let known =
            known.and_then(|index| operation.parameters.get(index)).map(|parameter| parameter.name.clone());
        format!("{}={}", encode(&known.unwrap_or_else(|| name.clone())), encode(value))
    });
    let uri: Uri = format!("{path}?{}", pairs.collect::<Vec<_>>().join("&")).parse().ok()?;
    let mut headers = HeaderMap::new();
    headers.insert("x-auth-token", HeaderValue::from_static(keys::TOKEN));
    let media = operation.body.as_ref().and_then(|body| body.media.first());
    let mut example = media.and_then(|media| media.example.clone());
    for (at, new) in &odd.body {
        put(example.get_or_insert(Value::Null), *at, new);
    }
    let is_form = media.is_some_and(|media| media.media_type == "multipart/form-data");
    let body = match (&odd.raw, &example) {
        (Some(raw), _) => raw.clone(),
        (None, Some(example)) if is_form || odd.form && !odd.body.is_empty() => {
            headers.insert("content-type", HeaderValue::from_static("multipart/form-data; boundary=b"));
            form(example).into_bytes()
        }
        (None, Some(example)) => {
            headers.insert("content-type", HeaderValue::from_static("application/json"));
            example.to_string().into_bytes()
        }
        (None, None) => Vec::new(),
    };
    for (name, value) in &odd.headers {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    let method = match odd.method {
        Some(method) => method.parse().ok()?,
        None => operation.method.clone(),
    };
    Some(Incoming { method, uri, headers, body: Bytes::from(body) })
}

fn form(example: &Value) -> String {
    let mut text = String::new();
    for (name, value) in example.as_object().into_iter().flatten() {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let file = if name.contains("file") { "; filename=\"a\"" } else { "" };
        text.push_str(&format!(
            "--b\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n"
        ));
    }
    text + "--b--\r\n"
}

#[test]
fn any_request_is_answered() {
    let service = service();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 2_000, failure_persistence: None, ..Config::default() });
    let done = Cell::new(0);
    let result = runner.run(&odd(service.operations().len()), |odd| {
        let Some(request) = request(&service, &odd) else { return Ok(()) };
        let shown = format!("{} {} {:?}", request.method, request.uri, request.body);
        let wants_other = request.headers.contains_key("x-mock-status");
        let reply = runtime.block_on(Arc::clone(&service).serve(request));
        let status = reply.answer.status.as_u16();
        done.set(done.get() + u32::from(status < 300));
        prop_assert!(status < 500 || wants_other, "{shown}: {status} {:?}", reply.answer.body);
        Ok(())
    });
    result.unwrap();
    // what is refused for its form doesn't try what is behind
    assert!(done.get() > 400, "only {} were done", done.get());
}

#[test]
fn any_order_is_done_or_refused() {
    let service = service();
    let routes: Vec<_> =
        control::FIELDS.iter().map(|(route, _)| *route).chain(["", "requests", "other"]).collect();
    let fields: Vec<_> = control::FIELDS.iter().flat_map(|(_, fields)| *fields).copied().collect();
    let values = prop_oneof![
        json(),
        select(vec![
            "show_job",
            "list_image",
            "delay",
            "stall",
            "fail",
            "respond",
            "skewed_clock",
            "throttle"
        ])
        .prop_map(Value::from),
    ];
    let case = (
        select(routes),
        select(vec![Method::GET, Method::POST, Method::DELETE]),
        vec((select(fields), values), 0..5),
    );
    let mut runner = TestRunner::new(Config { cases: 1_000, failure_persistence: None, ..Config::default() });
    let result = runner.run(&case, |(route, method, fields)| {
        let body: Value = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let uri = format!("{}{route}", control::PATH).parse().unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/json"));
        let request = Incoming { method, uri, headers, body: body.to_string().into() };
        let answer = control::answer(&service, &request);
        prop_assert!([200, 400].contains(&answer.status.as_u16()), "{:?}", answer.body);
        Ok(())
    });
    result.unwrap();
    // whatever was asked for, the service still answers
    service.clear();
}

/// Not kept: the examples of the list and of the item are of two times.
const OF_TWO_TIMES: &[&str] = &["list_nextflow_task"];

/// What a service says of itself: pages add up to the whole, as many as are counted, and what is listed is shown alike.
async fn contradictions(service: &Arc<Service>) -> Vec<String> {
    let get = async |path: &str| {
        let mut headers = HeaderMap::new();
        headers.insert("x-auth-token", HeaderValue::from_static(keys::TOKEN));
        let request =
            Incoming { method: Method::GET, uri: path.parse().unwrap(), headers, body: Bytes::new() };
        let answer = Arc::clone(service).serve(request).await.answer;
        (answer.status.as_u16(), serde_json::from_slice::<Value>(&answer.body).unwrap_or_default())
    };
    let mut found = Vec::new();
    for (index, operation) in service.operations().iter().enumerate() {
        let (Some(paging), true) = (&operation.behaviour.paging, operation.method == Method::GET) else {
            continue;
        };
        let Some(values) = service.world().and_then(|world| world.example_path(index)) else { continue };
        let filled = values
            .iter()
            .fold(operation.path.replace("{project_id}", keys::PROJECT_ID), |path, (name, value)| {
                path.replace(&format!("{{{name}}}"), &encode(value))
            });
        let items = |page: &Value| page[&paging.items].as_array().cloned().unwrap_or_default();
        let (status, all) = get(&filled).await;
        let (all, total) = (items(&all), paging.total.as_ref().map(|total| all[total].clone()));
        if status != 200 {
            continue;
        }
        if let (Some(limit), Some(offset), Some(total)) = (&paging.limit, &paging.offset, &total) {
            let mut walked = Vec::new();
            for start in (0..all.len()).step_by(2) {
                walked.extend(items(&get(&format!("{filled}?{limit}=2&{offset}={start}")).await.1));
            }
            walked.truncate(all.len());
            let is_whole = total.as_u64().is_some_and(|total| total as usize >= all.len());
            if walked != all || !is_whole {
                found.push(format!(
                    "{}: {} in pages, {} at once, {total} in all",
                    operation.id,
                    walked.len(),
                    all.len()
                ));
            }
        }
        let shows = |known: &&crate::operation::Operation| {
            let rest = known.path.strip_prefix(&operation.path).and_then(|rest| rest.strip_prefix("/{"));
            known.method == Method::GET && rest.is_some_and(|rest| !rest.contains('/'))
        };
        if OF_TWO_TIMES.contains(&operation.id.as_str())
            || !service.operations().iter().any(|known| shows(&known))
        {
            continue;
        }
        for item in &all {
            let Some(id) = item["id"].as_str() else { continue };
            let (status, shown) = get(&format!("{filled}/{}", encode(id))).await;
            let differs =
                |(name, value): (&String, &Value)| shown.get(name).is_some_and(|other| other != value);
            if status != 200 {
                found.push(format!("{}: {id} is listed and not shown: {status} {shown}", operation.id));
            } else if let Some(field) = item.as_object().into_iter().flatten().find(|field| differs(*field)) {
                found.push(format!("{}: {id} is listed with {field:?}: {shown}", operation.id));
            }
        }
    }
    found
}

#[test]
fn whatever_was_asked_for_lists_and_what_is_shown_agree() {
    let service = service_with(Duration::ZERO);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 30, failure_persistence: None, ..Config::default() });
    let steps = vec((odd(service.operations().len()), weighted(0.1, 1..100_u64)), 20);
    let result = runner.run(&steps, |steps| {
        let mut course = Vec::new();
        for (odd, seconds) in steps {
            if let (Some(seconds), Some(world)) = (seconds, service.world()) {
                world.time.advance(Duration::from_secs(seconds));
            }
            let Some(request) = request(&service, &odd) else { continue };
            course.push(format!("{} {} {:?}", request.method, request.uri, request.body));
            let _ = runtime.block_on(Arc::clone(&service).serve(request));
        }
        let found = runtime.block_on(contradictions(&service));
        prop_assert!(found.is_empty(), "after {course:#?}: {found:#?}");
        Ok(())
    });
    result.unwrap();
}
