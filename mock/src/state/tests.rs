//! The engine on every operation of the specification.

use std::time::UNIX_EPOCH;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::json;

use super::plan::{Creation, json_of};
use super::*;
use crate::answer::generate;
use crate::bundle;
use crate::incoming::Incoming;
use crate::keys::PROJECT_ID;
use crate::operation::PartContent;

fn world() -> World {
    let document = bundle::committed().unwrap();
    let time = Time::new(Arc::new(|| UNIX_EPOCH + Duration::from_secs(1_723_104_000)), 0.0, Duration::ZERO);
    World::new(document, time, Duration::from_secs(10))
}

/// The body that the specification shows, or one made from its schema.
fn example(world: &World, operation: &Operation) -> Option<Value> {
    let media = operation.body.as_ref()?.media.first()?;
    let made = media.schema.as_ref().map(|schema| generate::value(&world.document.root, &schema.source));
    media.example.clone().or(made)
}

/// A form with a file for each file's part, and this.
fn form(operation: &Operation, body: &Value) -> String {
    let mut text = String::new();
    let parts = operation.body.iter().flat_map(|body| &body.media).flat_map(|media| &media.parts);
    for part in parts {
        let value = body.get(&part.name);
        let (disposition, content) = match (part.content, value) {
            (PartContent::File, _) => {
                (format!("name=\"{}\"; filename=\"a.txt\"", part.name), "content".to_owned())
            }
            (_, Some(Value::String(text))) => (format!("name=\"{}\"", part.name), text.clone()),
            (_, Some(value)) => (format!("name=\"{}\"", part.name), value.to_string()),
            (_, None) => continue,
        };
        text.push_str(&format!("--b\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{content}\r\n"));
    }
    text + "--b--\r\n"
}

/// Sends a request; panics if the answer isn't as documented.
async fn send(
    world: &World,
    id: &str,
    path: &[(&str, &str)],
    query: &str,
    body: Option<Value>,
) -> (u16, Value) {
    let index = world.document.operations.iter().position(|operation| operation.id == id).unwrap();
    let operation = &world.document.operations[index];
    let is_form = operation
        .body
        .iter()
        .flat_map(|body| &body.media)
        .any(|media| media.media_type == "multipart/form-data");
    let mut headers = HeaderMap::new();
    let content = match (&body, is_form) {
        (None, _) => Bytes::new(),
        (Some(body), true) => {
            headers.insert("content-type", "multipart/form-data; boundary=b".parse().unwrap());
            form(operation, body).into()
        }
        (Some(body), false) => {
            headers.insert("content-type", "application/json".parse().unwrap());
            body.to_string().into()
        }
    };
    let uri = format!("{}?{query}", operation.path.replace(['{', '}'], "")).parse().unwrap();
    let request = Incoming { method: operation.method.clone(), uri, headers, body: content };
    let mut parameters: Vec<_> =
        path.iter().map(|&(name, value)| (name.to_owned(), Some(value.to_owned()))).collect();
    parameters.push(("project_id".to_owned(), Some(PROJECT_ID.to_owned())));
    let call = Call::read(index, operation, &parameters, &request).await;
    let answer = world.answer(&call, None);
    let value: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    if answer.status.is_success()
        && let Some(schema) = json_of(operation).and_then(|media| media.schema.as_ref())
    {
        let departures = schema.check(&world.document.root, &value, &|_| false).unwrap();
        assert!(departures.is_empty(), "{id}: {departures:?} in {value:#}");
    }
    (answer.status.as_u16(), value)
}

/// Ids for all parameters of the path: those that are there already, or any text.
fn ids(world: &World, operation: &Operation) -> Vec<(String, String)> {
    let index = world.document.operations.iter().position(|known| known.id == operation.id).unwrap();
    world.example_path(index).unwrap()
}

fn borrowed(ids: &[(String, String)]) -> Vec<(&str, &str)> {
    ids.iter().map(|(name, id)| (name.as_str(), id.as_str())).collect()
}

/// What the examples' states don't allow, with the code that says so.
const REFUSED: &[(&str, &str)] = &[("delete_project", "eihealth.01020006")];

#[tokio::test]
async fn every_example_request_is_answered_as_documented_where_the_examples_are() {
    let document = bundle::committed().unwrap();
    let mut failures = Vec::new();
    let world = world();
    world.seed_examples();
    let before = world.memory().clone();
    for operation in &document.operations {
        if operation.id.starts_with("keystone") {
            continue;
        }
        *world.memory() = before.clone();
        let ids = ids(&world, operation);
        let body = example(&world, operation);
        let (status, answer) = send(&world, &operation.id, &borrowed(&ids), "", body).await;
        let refused = REFUSED.iter().find(|(id, _)| *id == operation.id).map(|(_, code)| *code);
        if !(200..300).contains(&status) && answer["error_code"].as_str() != refused {
            failures.push(format!("{} {ids:?}: {status} {answer}", operation.id));
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// Makes what a path is within.
async fn make_parents(world: &World, operation: &Operation) {
    let mut prefix = String::new();
    let mut parents = Vec::new();
    for segment in operation.path.split('/').skip(1) {
        if segment.starts_with('{')
            && let Some(known) = world.plan.prefixes.get(&prefix)
        {
            parents.push(known.collection);
        }
        prefix.push('/');
        prefix.push_str(segment);
    }
    for parent in parents {
        let creates = |role: &Role| match role {
            Role::Create(creations) => creations.iter().any(|made: &Creation| made.collection == parent),
            _ => false,
        };
        let Some(index) = world.plan.roles.iter().position(creates) else { continue };
        let operation = &world.document.operations[index];
        let there = ids(world, operation);
        if !world.memory().tables.keys().any(|(collection, _)| *collection == parent) {
            let (status, answer) =
                send(world, &operation.id, &borrowed(&there), "", example(world, operation)).await;
            assert!((200..300).contains(&status), "{}: {status} {answer}", operation.id);
        }
    }
}

#[tokio::test]
async fn what_each_operation_creates_is_listed_shown_changed_and_deleted() {
    let document = bundle::committed().unwrap();
    let mut failures = Vec::new();
    let mut made = 0;
    let world = world();
    for (index, operation) in document.operations.iter().enumerate() {
        world.clear();
        let Role::Create(creations) = &world.plan.roles[index] else { continue };
        made += 1;
        make_parents(&world, operation).await;
        let parents = ids(&world, operation);
        let (status, answer) =
            send(&world, &operation.id, &borrowed(&parents), "", example(&world, operation)).await;
        if !(200..300).contains(&status) {
            failures.push(format!("{}: {status} {answer}", operation.id));
            continue;
        }
        for creation in creations {
            let collection = &world.plan.collections[creation.collection];
            let key = world.memory().tables.iter().find_map(|((known, scope), table)| {
                let (id, _) = table.iter().last().filter(|_| *known == creation.collection)?;
                Some(Key { collection: *known, scope: scope.clone(), id: id.clone() })
            });
            let Some(key) = key else {
                failures.push(format!("{} made nothing in {}", operation.id, collection.path));
                continue;
            };
            let mut path: Vec<(&str, &str)> = collection
                .scope
                .iter()
                .map(String::as_str)
                .zip(key.scope.iter().map(String::as_str))
                .collect();
            if let Some(list) = collection.list {
                let id = &world.document.operations[list].id;
                let (status, list) = send(&world, id, &path, "", None).await;
                if status != 200 || !list.to_string().contains(&key.id) {
                    failures.push(format!("{}: {} is not in {id}: {status} {list}", operation.id, key.id));
                }
            }
            let Some(name) = &collection.id else { continue };
            if creation.shown_by.is_none() && collection.shows.len() > 1 {
                continue;
            }
            let mut of_show =
                creation.shown_by.map(|show| plan::parameters(&world.document.operations[show].path));
            let name = of_show.as_mut().and_then(Vec::pop).unwrap_or_else(|| name.clone());
            path.push((&name, &key.id));
            let asked = |method: &http::Method| {
                world.document.operations.iter().enumerate().find(|(index, operation)| {
                    operation.method == *method
                        && matches!(&world.plan.roles[*index], Role::Show { collection } | Role::Update { collection, .. } | Role::Delete { collection, .. } if *collection == creation.collection)
                        && creation.shown_by.is_none_or(|show| method != http::Method::GET || show == *index)
                })
            };
            if let Some((_, show)) = asked(&http::Method::GET) {
                let (status, shown) = send(&world, &show.id, &path, "", None).await;
                if status != 200
                    || !shown.to_string().contains(&key.id)
                        && !show.path.contains("/task/")
                        && !show.path.contains("_task")
                        && !key.id.is_empty()
                        && shown.get("id").is_some()
                {
                    failures.push(format!("{}: {}: {status} {shown}", operation.id, show.id));
                }
                let other: Vec<_> = path
                    .iter()
                    .map(|&(known, value)| (known, if known == name { "other" } else { value }))
                    .collect();
                let (status, answer) = send(&world, &show.id, &other, "", None).await;
                let code = answer["error_code"].as_str().unwrap_or_default();
                if status != 404 || !code.starts_with("eihealth.") {
                    failures.push(format!("{}: {} of another: {status} {answer}", operation.id, show.id));
                }
            }
            world.time.advance(Duration::from_secs(60));
            if let Some((_, update)) = asked(&http::Method::PUT) {
                let (status, answer) = send(&world, &update.id, &path, "", example(&world, update)).await;
                if !(200..300).contains(&status) {
                    failures.push(format!("{}: {}: {status} {answer}", operation.id, update.id));
                }
            }
            if let Some((_, delete)) = asked(&http::Method::DELETE) {
                if delete.id == "delete_project" {
                    send(&world, "update_project", &path, "", Some(json!({ "status": "INACTIVE" }))).await;
                }
                let (status, answer) = send(&world, &delete.id, &path, "", None).await;
                world.time.advance(Duration::from_secs(60));
                let (again, _) = send(&world, &delete.id, &path, "", None).await;
                if !(200..300).contains(&status) || again != 404 {
                    failures
                        .push(format!("{}: {}: {status} {answer}, then {again}", operation.id, delete.id));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
    assert!(made > 60, "only {made} operations create anything");
}
