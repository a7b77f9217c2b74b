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
    let (status, value) = ask(world, id, path, query, body).await;
    let operation = world.document.operations.iter().find(|operation| operation.id == id).unwrap();
    if (200..300).contains(&status)
        && let Some(schema) = json_of(operation).and_then(|media| media.schema.as_ref())
    {
        let departures = schema.check(&world.document.root, &value, &|_| false).unwrap();
        assert!(departures.is_empty(), "{id}: {departures:?} in {value:#}");
    }
    (status, value)
}

/// Sends a request.
async fn ask(
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
    (answer.status.as_u16(), serde_json::from_slice(&answer.body).unwrap_or_default())
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

/// Operations after which everything looks as before, with the reason.
const NOTHING_TO_SEE: &[(&str, &str)] = &[
    // it only answers
    ("validate_css_connection", "a query"),
    ("create_drug_ligand_svg", "a query"),
    ("create_drug_ligand_sdf", "a query"),
    ("run_drug_receptor_preprocess", "a query"),
    ("parse_drug_receptor_info", "a query"),
    ("recognize_drug_receptor_pocket", "a query"),
    ("run_drug_ligand_to_smiles_conversion", "a query"),
    ("create_drug_ligand_interaction2d_svg", "a query"),
    ("check_drug_ligand_difference", "a query"),
    ("generate_pocket_file", "a query"),
    ("generate_surface_points", "a query"),
    ("generate_complex_combine", "a query"),
    ("run_fasta_preprocess", "a query"),
    ("check_email_connection", "a query"),
    ("batch_download_resource_stat_data", "a query"),
    ("download_data", "a query"),
    ("show_admet_properties", "a query"),
    ("show_admet_with_custom_props", "a query"),
    ("validate_code", "a query"),
    // no operation shows it
    ("change_password", "nothing shows passwords"),
    ("update_init_password", "nothing shows passwords"),
    ("create_code", "nothing shows codes"),
    ("clean_nextflow_cache", "nothing shows the cache"),
    // the reference doesn't say how it looks then
    ("stop_node", "the state of a node that is stopped has no name"),
    ("start_node", "the state of a node that is stopped has no name"),
    ("reboot_node", "the state of a node on its way has no name"),
    ("execute_asset_action", "the state of what is withdrawn has no name"),
    // the example is of something that is so already, or isn't there
    ("upload_data", "a part in the middle of a file"),
    ("quote_data", "data of a project that the examples don't have"),
    ("batch_cancel_job", "jobs that have ended"),
    ("delete_project", "a project that is in use"),
    ("update_star", "an asset that is starred"),
    ("batch_update_node_label", "labels that the node has"),
    ("update_archive_config", "the region that is chosen"),
    ("start_scale_out_policy", "a policy that is started"),
];

/// What can be looked at in these areas, where the path is as in a request that was sent or will be.
async fn views(
    world: &World,
    path: &[(String, String)],
    is_near: &dyn Fn(&Operation) -> bool,
) -> Vec<(String, u16, Value)> {
    let mut views = Vec::new();
    let document = Arc::clone(&world.document);
    let looks =
        document.operations.iter().filter(|known| known.method == http::Method::GET && is_near(known));
    for look in looks.filter(|look| json_of(look).is_some() && !look.id.starts_with("keystone")) {
        let mut at = ids(world, look);
        for (name, value) in &mut at {
            if let Some((_, meant)) = path.iter().find(|(known, _)| known == name) {
                value.clone_from(meant);
            }
        }
        let (status, answer) = ask(world, &look.id, &borrowed(&at), "", None).await;
        views.push((look.id.clone(), status, answer));
    }
    views
}

/// The body with other values where any will do: what is changed to what it was can't be seen.
fn varied(world: &World, operation: &Operation) -> Option<Value> {
    let mut body = example(world, operation)?;
    let schema = operation.body.as_ref()?.media.first()?.schema.as_ref()?;
    if operation.method == http::Method::PUT {
        let documented = body.clone();
        vary(&world.document.root, &schema.source, &mut body);
        for name in world.codes.immutable(operation).map_or(&[][..], |(fields, _)| fields) {
            if let Some(value) = documented.get(name) {
                body[*name] = value.clone();
            }
        }
    }
    Some(body)
}

fn vary(root: &Value, schema: &Value, value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if let Some(schema) = crate::shape::property(root, schema, name) {
                    vary(root, schema, value);
                }
            }
        }
        Value::Bool(is) => *is = !*is,
        Value::Number(number) => {
            let most =
                crate::shape::keyword(root, schema, "maximum").and_then(Value::as_i64).unwrap_or(i64::MAX);
            if let Some(number_now) = number.as_i64() {
                *number = if number_now < most { number_now + 1 } else { number_now - 1 }.into();
            }
        }
        Value::String(text) => {
            let others = crate::shape::keyword(root, schema, "enum").and_then(Value::as_array);
            match others {
                Some(others) => {
                    if let Some(other) = others.iter().filter_map(Value::as_str).find(|other| other != text) {
                        *text = other.to_owned();
                    }
                }
                None => text.push('2'),
            }
        }
        Value::Array(items) => drop(items.pop()),
        Value::Null => {}
    }
}

/// Thousands of requests; the processors share them.
#[test]
fn whatever_an_operation_does_can_be_seen_afterwards() {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = |first: usize| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(not_as_expected(first, threads))
    };
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..threads).map(|first| scope.spawn(move || share(first))).collect();
        runs.into_iter().flat_map(|run| run.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// Of every `step`th operation from the `first`, those that change nothing, or something though `NOTHING_TO_SEE`.
async fn not_as_expected(first: usize, step: usize) -> Vec<String> {
    let document = bundle::committed().unwrap();
    let world = world();
    world.seed_examples();
    let before = world.memory().clone();
    let mut wrong = Vec::new();
    for (index, operation) in document.operations.iter().enumerate().skip(first).step_by(step) {
        // what is made is looked at by the test above
        let is_made = matches!(world.plan.roles[index], Role::Create(_));
        if operation.method == http::Method::GET || is_made || operation.id.starts_with("keystone") {
            continue;
        }
        let reason = NOTHING_TO_SEE.iter().find(|(id, _)| *id == operation.id);
        *world.memory() = before.clone();
        let path = ids(&world, operation);
        let mut changed = Vec::new();
        let mut outcome = (0, Value::Null);
        // as in the example, and with other values; where it is first, and everywhere then
        let area = |path: &str| {
            path.split('/').filter(|word| !word.starts_with('{')).nth(2).unwrap_or_default().to_owned()
        };
        let own = area(&operation.path);
        for (is_varied, is_far) in [(false, false), (true, false), (false, true), (true, true)] {
            *world.memory() = before.clone();
            let is_near = |look: &Operation| (area(&look.path) == own) != is_far;
            let seen = views(&world, &path, &is_near).await;
            let body = if is_varied { varied(&world, operation) } else { example(&world, operation) };
            outcome = ask(&world, &operation.id, &borrowed(&path), "", body).await;
            let then = views(&world, &path, &is_near).await;
            let pairs = seen.into_iter().zip(then);
            changed.extend(pairs.filter(|(seen, then)| seen != then).map(|(seen, _)| seen.0));
            if !changed.is_empty() || reason.is_some() {
                break;
            }
        }
        let (status, answer) = outcome;
        match (changed.is_empty(), reason) {
            (true, None) => wrong.push(format!("{} changes nothing: {status} {answer}", operation.id)),
            (false, Some((_, reason))) => {
                wrong.push(format!("{} ({reason}) changes {changed:?}", operation.id))
            }
            _ => {}
        }
    }
    wrong
}

#[tokio::test]
async fn each_run_takes_the_same_course() {
    let mut courses = Vec::new();
    for _ in 0..6 {
        let world = world();
        world.seed_examples();
        let document = Arc::clone(&world.document);
        let mut course = Vec::new();
        for operation in &document.operations {
            let ids = ids(&world, operation);
            let (status, answer) =
                ask(&world, &operation.id, &borrowed(&ids), "", example(&world, operation)).await;
            course.push((operation.id.clone(), ids, status, answer));
            world.time.advance(Duration::from_secs(1));
        }
        courses.push(course);
    }
    for course in &courses[1..] {
        for (one, other) in courses[0].iter().zip(course) {
            assert_eq!(one, other);
        }
    }
}

/// What the examples can't show: they are of what is so already.
#[tokio::test]
async fn what_is_chosen_starred_added_and_handed_over_is_seen() {
    let world = world();
    world.seed_examples();
    let see = async |id: &str, path: &[(&str, &str)]| send(&world, id, path, "", None).await.1;
    let tell = async |id: &str, path: &[(&str, &str)], body: Option<Value>| {
        let (status, answer) = send(&world, id, path, "", body).await;
        assert!((200..300).contains(&status), "{id}: {status} {answer}");
    };

    tell("update_archive_config", &[("region_id", "cn-south-1")], None).await;
    let regions = see("list_archive_configs", &[]).await;
    let chosen: Vec<_> =
        regions["configs"].as_array().unwrap().iter().map(|one| &one["current_region"]).collect();
    assert_eq!(chosen, [false, true]);

    let asset = see("list_star", &[]).await["assets"][0]["id"].as_str().unwrap().to_owned();
    tell("delete_star", &[("asset_id", &asset)], None).await;
    assert_eq!(see("list_star", &[]).await["count"], 0);
    tell("update_star", &[("asset_id", &asset)], None).await;
    assert_eq!(see("list_star", &[]).await["assets"][0]["id"], asset);

    let node = [("server_id", "any")];
    tell("batch_update_node_label", &node, Some(json!({ "labels": [{ "name": "gpu" }] }))).await;
    assert_eq!(see("list_node_label", &node).await, json!({ "count": 1, "labels": [{ "name": "gpu" }] }));

    let databases = see("list_drug_database", &[]).await;
    let database = databases["databases"][0]["id"].as_str().unwrap();
    let file = json!({ "source": "private", "url": "pilot:/more.csv", "eihealth_project_id": "any" });
    let added = json!({ "file": file, "description": "more" });
    tell("add_drug_database_file", &[("database_id", database)], Some(added)).await;
    let now = see("list_drug_database", &[]).await["databases"][0].clone();
    let before = databases["databases"][0]["files"].as_array().unwrap().len();
    assert_eq!((now["files"].as_array().unwrap().len(), &now["description"]), (before + 1, &json!("more")));
    assert_eq!(now["files"][before]["url"], "pilot:/more.csv");

    let policies = see("list_scale_out_policy", &[]).await;
    let policy = policies["policies"][0]["id"].as_str().unwrap_or_default();
    for (word, enabled) in [("stop_scale_out_policy", false), ("start_scale_out_policy", true)] {
        tell(word, &[("id", policy)], None).await;
        assert_eq!(see("show_scale_out_policy", &[("id", policy)]).await["scaling_enable"], enabled);
    }
}

/// A message has a place for what is missing, and says it there: not that a user of the project's id has no project.
#[tokio::test]
async fn each_refusal_is_about_what_is_missing() {
    let world = world();
    world.seed_examples();
    let before = world.memory().clone();
    let catalogue = world.document.root["x-errors"].as_array().unwrap();
    let mut wrong = Vec::new();
    for operation in &world.document.operations {
        let ids = ids(&world, operation);
        for (place, (name, _)) in ids.iter().enumerate() {
            let mut others = ids.clone();
            // a row has a number
            let none = if name == "row_num" { "999" } else { "no-such" };
            others[place].1 = none.to_owned();
            *world.memory() = before.clone();
            let body = example(&world, operation);
            let (status, answer) = ask(&world, &operation.id, &borrowed(&others), "", body).await;
            if status < 300 {
                continue;
            }
            let (code, said) =
                (answer["error_code"].as_str().unwrap(), answer["error_msg"].as_str().unwrap());
            let known = catalogue.iter().find(|known| known["code"] == code);
            let has_place = known.is_none_or(|known| known["message"].as_str().unwrap().contains("{0}"));
            let is_of_project = code == "eihealth.01020002";
            if has_place && !said.contains(none)
                || said.contains(" -")
                || is_of_project != (name == "eihealth_project_id")
            {
                wrong.push(format!("{} {name}: {answer}", operation.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn notices_are_read_before_anybody_lists_them_and_no_other_things_are() {
    let world = world();
    let project = json!({ "name": "pilot" });
    let id =
        send(&world, "create_project", &[], "", Some(project)).await.1["id"].as_str().unwrap().to_owned();
    let notice = "7c2e9f40-3b1d-4a85-9e6c-d05b81f7a234";
    let body = json!({ "notice_ids": [notice, id], "operation": "read" });
    assert_eq!(send(&world, "batch_update_notice", &[], "", Some(body)).await.0, 200);
    let notices = send(&world, "list_notice", &[], "limit=50", None).await.1;
    let read = notices["notices"].as_array().unwrap().iter().find(|known| known["id"] == notice);
    assert_eq!(read.unwrap()["is_read"], true, "{notices}");
    let key = world.memory().find(&id).unwrap();
    assert!(world.memory().item(&key).unwrap().given.get("is_read").is_none());
}
