//! The mock as a service that remembers, called with a client that knows nothing of it.

use std::time::Duration;

use crate::support::Caller;
use eihealth_mock::Mock;
use serde_json::{Value, json};

async fn start() -> (Mock, Caller) {
    let mock = Mock::start().await.unwrap();
    let caller = Caller::new(&mock);
    (mock, caller)
}

async fn project(caller: &Caller) -> String {
    let (status, body) = caller.post("/eihealth-projects", json!({ "name": "pilot" })).await;
    assert_eq!(status, 201, "{body}");
    body["id"].as_str().unwrap().to_owned()
}

fn job_of(name: &str) -> Value {
    json!({ "name": name, "tool_id": "5d0a3c61", "tool_type": "workflow", "tasks": [{ "task_name": "task0" }] })
}

#[tokio::test]
async fn what_is_created_is_listed_shown_updated_and_deleted() {
    let (mock, caller) = start().await;
    let id = project(&caller).await;
    let (_, list) = caller.get("/eihealth-projects").await;
    assert_eq!((&list["count"], &list["projects"][0]["id"]), (&json!(1), &json!(id)));
    let path = format!("/eihealth-projects/{id}");
    let (_, shown) = caller.get(&path).await;
    assert_eq!((&shown["name"], &shown["status"]), (&json!("pilot"), &json!("ACTIVE")));
    assert!(shown.get("tags").is_none_or(|tags| tags == &json!([])), "{shown}");
    let (status, body) = caller.put(&path, json!({ "description": "mine", "status": "INACTIVE" })).await;
    assert_eq!(status, 200, "{body}");
    assert_eq!(caller.get(&path).await.1["description"], "mine");
    assert_eq!(caller.delete(&path).await.0, 200);
    mock.advance(Duration::from_secs(10));
    let (status, body) = caller.get(&path).await;
    assert_eq!((status, &body["error_code"]), (404, &json!("eihealth.01020002")));
}

#[tokio::test]
async fn a_job_runs_fails_and_is_retried() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let jobs = format!("/eihealth-projects/{project}/jobs");
    let (status, body) = caller.post(&jobs, job_of("align")).await;
    assert_eq!(status, 201, "{body}");
    let job = format!("{jobs}/{}", body["id"].as_str().unwrap());
    let state = async || caller.get(&job).await.1["status"].as_str().unwrap().to_owned();
    assert_eq!(state().await, "Pending");
    assert_eq!(caller.post_empty(&format!("{job}/retry")).await.1["error_code"], "eihealth.01050207");
    mock.fail(body["id"].as_str().unwrap(), "out of memory").unwrap();
    assert_eq!(state().await, "Failed");
    assert_eq!(caller.get(&job).await.1["failed_message"], "out of memory");
    assert_eq!(caller.post_empty(&format!("{job}/retry")).await.0, 202);
    mock.advance(Duration::from_secs(60));
    assert_eq!(state().await, "Succeeded");
    assert_eq!(
        caller.post(&format!("{job}/terminate"), json!({ "force": true })).await.1["error_code"],
        "eihealth.01050208"
    );
}

/// Names of what a list has, in its order.
fn names(list: &Value, items: &str) -> Vec<String> {
    let items = list[items].as_array().unwrap();
    items.iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn lists_are_filtered_sorted_and_in_pages() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let jobs = format!("/eihealth-projects/{project}/jobs");
    let mut ids = Vec::new();
    for name in ["c-align", "a-call", "b-align", "d-merge"] {
        ids.push(caller.post(&jobs, job_of(name)).await.1["id"].as_str().unwrap().to_owned());
    }
    mock.advance(Duration::from_secs(60));
    mock.fail(&ids[1], "no space left").unwrap();
    let list = async |query: &str| caller.get(&format!("{jobs}?{query}")).await.1;
    let newest = list("").await;
    assert_eq!(names(&newest, "jobs"), ["d-merge", "b-align", "a-call", "c-align"]);
    let page = list("limit=2&offset=1").await;
    assert_eq!((names(&page, "jobs"), &page["count"]), (vec!["b-align".into(), "a-call".into()], &json!(4)));
    assert_eq!(names(&list("limit=2&offset=9").await, "jobs"), Vec::<String>::new());
    let aligned = list("job_name=align").await;
    assert_eq!((names(&aligned, "jobs").len(), &aligned["count"]), (2, &json!(2)));
    assert_eq!(names(&list("status=Failed").await, "jobs"), ["a-call"]);
    assert_eq!(names(&list("status=Failed&job_name=align").await, "jobs"), Vec::<String>::new());
    assert_eq!(names(&list("sort_key=status&sort_dir=ASC").await, "jobs")[0], "a-call");
    assert_eq!(names(&list("end_time=1").await, "jobs"), Vec::<String>::new());
    // what no operation makes is filtered too
    let messages = async |query: &str| caller.get(&format!("/messages?{query}")).await.1;
    let all = messages("").await["count"].as_u64().unwrap();
    assert!(all > 0);
    assert_eq!(messages("limit=1").await["messages"].as_array().unwrap().len(), 1);
    assert_eq!(messages("operator=nobody").await["count"], 0);
}

#[tokio::test]
async fn a_name_that_is_taken_is_a_conflict() {
    let (_mock, caller) = start().await;
    let project = project(&caller).await;
    let (status, body) = caller.post("/eihealth-projects", json!({ "name": "pilot" })).await;
    assert_eq!((status, &body["error_code"]), (400, &json!("eihealth.01020001")), "as the reference has it");
    let label = json!({ "name": "gpu" });
    assert_eq!(caller.post("/system/labels", label.clone()).await.0, 201);
    let (status, body) = caller.post("/system/labels", label.clone()).await;
    assert_eq!((status, &body["error_code"]), (409, &json!("eihealth.01010059")));
    assert!(body["error_msg"].as_str().unwrap().contains("gpu"));
    let page = json!({ "name": "mine", "feature": "TOOL", "labels": ["a"] });
    let pages = format!("/eihealth-projects/{project}/label-pages");
    assert_eq!(caller.post(&pages, page.clone()).await.0, 201);
    assert_eq!(caller.post(&pages, page).await.1["error_code"], "eihealth.01020032");
    // free again once it is deleted
    let id = caller.get("/system/labels").await.1["labels"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(caller.delete(&format!("/system/labels/{id}")).await.0, 200);
    assert_eq!(caller.post("/system/labels", label).await.0, 201);
}

#[tokio::test]
async fn several_at_once_have_an_outcome_each() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let jobs = format!("/eihealth-projects/{project}/jobs");
    let id = caller.post(&jobs, job_of("align")).await.1["id"].clone();
    let (status, outcomes) =
        caller.post(&format!("{jobs}/batch-terminate"), json!({ "ids": [id, "unknown"] })).await;
    assert_eq!(status, 207);
    assert_eq!((&outcomes[0]["id"], &outcomes[0]["status"]), (&id, &json!("SUCCEEDED")));
    assert_eq!((&outcomes[1]["id"], &outcomes[1]["status"]), (&json!("unknown"), &json!("FAILED")));
    assert_eq!(outcomes[1]["message"], "The job unknown does not exist in the project.");
    mock.advance(Duration::from_secs(60));
    let job = format!("{jobs}/{}", id.as_str().unwrap());
    assert_eq!(caller.get(&job).await.1["status"], "Cancelled");
    assert_eq!(caller.post(&format!("{jobs}/batch-retry"), json!({ "ids": [id] })).await.0, 200);
    assert_eq!(caller.get(&job).await.1["status"], "Pending");
    assert_eq!(caller.delete(&job).await.1["error_code"], "eihealth.01050213");
    mock.advance(Duration::from_secs(60));
    assert_eq!(caller.post(&format!("{jobs}/batch-delete"), json!({ "ids": [id] })).await.0, 200);
    assert_eq!(caller.get(&job).await.0, 404);
}

#[tokio::test]
async fn files_are_uploaded_in_parts_listed_copied_downloaded_and_deleted() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let datas = format!("/eihealth-projects/{project}/datas");
    let (status, folder) = caller.post(&datas, json!({ "name": "raw" })).await;
    assert_eq!((status, &folder["id"]), (201, &json!("pilot:/raw/")));
    assert_eq!(caller.post(&datas, json!({ "name": "raw" })).await.1["error_code"], "eihealth.01030002");

    let upload = format!("{datas}/upload");
    let part = |number: &'static str| {
        vec![
            ("target_folder", "raw/"),
            ("file_name", "reads.fq"),
            ("part_number", number),
            ("total_part", "3"),
        ]
    };
    let (status, first) = caller.upload(&upload, &part("1"), "one,").await;
    let id = first["multipart_id"].as_str().unwrap().to_owned();
    assert_eq!(status, 200);
    for (number, content) in [("3", "three"), ("2", "two,")] {
        let mut texts = part(number);
        assert_eq!(caller.upload(&upload, &texts, "x").await.0, 400, "without the id");
        texts.push(("multipart_id", &id));
        assert_eq!(caller.upload(&upload, &texts, content).await.0, 200);
    }
    assert_eq!(caller.upload(&upload, &[("file_name", "whole.txt")], "whole").await.0, 200);
    let big = "x".repeat(10 * 1024 * 1024 + 1);
    assert_eq!(caller.upload(&upload, &[], &big).await.1["error_code"], "eihealth.01030013");

    let list = async |path: &str| caller.get(&format!("{datas}?path={path}")).await.1;
    assert_eq!(names(&list("").await, "datas"), ["raw", "whole.txt"]);
    let raw = list("pilot:/raw/").await;
    assert_eq!(
        (&raw["datas"][0]["path"], &raw["datas"][0]["size"]),
        (&json!("pilot:/raw/reads.fq"), &json!(13))
    );
    assert_eq!(list("pilot:/none/").await["error_code"], "eihealth.01030020");
    let first = caller.get(&format!("{datas}?limit=1")).await.1;
    let marker = first["next_marker"].as_str().unwrap();
    let second = caller.get(&format!("{datas}?limit=1&marker={marker}")).await.1;
    assert_eq!(names(&second, "datas"), ["whole.txt"]);
    assert!(second.get("next_marker").is_none());

    let (_, job) = caller
        .post(&format!("{datas}/clone"), json!({ "sub_paths": ["raw/"], "target_folder": "work/" }))
        .await;
    assert_eq!(
        names(&list("").await, "datas"),
        ["raw", "whole.txt"],
        "nothing is copied before the job has ended"
    );
    mock.advance(Duration::from_secs(60));
    let shown = caller
        .get(&format!("/eihealth-projects/{project}/data-jobs/{}", job["id"].as_str().unwrap()))
        .await
        .1;
    assert_eq!((&shown["status"], &shown["type"]), (&json!("SUCCEED"), &json!("COPY_DATA")));
    let copy = list("pilot:/work/raw/").await;
    assert_eq!(copy["datas"][0]["name"], "reads.fq");

    let download = format!("/eihealth-projects/{project}/data/download");
    let get = async |body: Value| caller.text(reqwest::Method::POST, &download, Some(body)).await;
    let url = "pilot:/work/raw/reads.fq";
    assert_eq!(get(json!({ "url": url, "type": "PRIVATE" })).await, (200, "one,two,three".to_owned()));
    let part = json!({ "url": url, "type": "PRIVATE", "range_start": 4, "range_end": 6 });
    assert_eq!(get(part).await, (200, "two".to_owned()));
    assert!(get(json!({ "url": url, "range_start": 99 })).await.1.contains("eihealth.01030044"));
    let shown = caller.get(&format!("{datas}/{}", url.replace(':', "%3A").replace('/', "%2F"))).await.1;
    let link = shown["download_url"].as_str().unwrap();
    assert_eq!(caller.text(reqwest::Method::GET, link, None).await, (200, "one,two,three".to_owned()));

    caller.post(&format!("{datas}/batch-delete"), json!({ "paths": ["raw/", "whole.txt"] })).await;
    mock.advance(Duration::from_secs(60));
    assert_eq!(names(&list("").await, "datas"), ["work"]);
    assert_eq!(caller.get(&format!("{datas}/bucket-storage")).await.1["size"], 13);
}

#[tokio::test]
async fn databases_have_rows_of_their_templates_columns() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let base = format!("/eihealth-projects/{project}");
    let column = |name: &str, primary: bool| json!({ "name": name, "type": "String", "nullable": !primary, "primary": primary, "searchable": true, "unique": primary });
    let columns = json!([column("sample", true), column("depth", false)]);
    let template =
        caller.post(&format!("{base}/templates"), json!({ "name": "quality", "columns": columns })).await.1;
    let body = json!({ "name": "wgs_quality", "template_id": template["id"] });
    let (status, database) = caller.post(&format!("{base}/databases"), body).await;
    assert_eq!(status, 201, "{database}");
    let database = format!("{base}/databases/{}", database["id"].as_str().unwrap());
    assert_eq!(caller.get(&database).await.1["template"]["name"], "quality");
    let row = |sample: &str, depth: &str| json!({ "column_values": [{ "column": "sample", "value": sample }, { "column": "depth", "value": depth }] });
    let insert = format!("{database}/data/insert");
    for (sample, depth) in [("NA-01", "31.8"), ("NA-02", "9.5"), ("NA-03", "34.1")] {
        assert_eq!(caller.post(&insert, row(sample, depth)).await.0, 201);
    }
    assert_eq!(caller.post(&insert, row("NA-02", "1")).await.1["error_code"], "eihealth.01040044");
    let wrong = json!({ "column_values": [{ "column": "width", "value": "1" }] });
    assert_eq!(caller.post(&insert, wrong).await.1["error_code"], "eihealth.01040046");
    let rows = async |query: &str| caller.get(&format!("{database}/data?{query}")).await.1;
    assert_eq!(rows("").await["count"], 3);
    let deep = rows("query=depth%3A%3Agte%3A%3A30&sort_key=depth&sort_dir=ASC").await;
    assert_eq!((&deep["count"], &deep["objects"][0]["sample"]), (&json!(2), &json!("NA-01")));
    assert_eq!(rows("sort_key=width").await["error_code"], "eihealth.01040030");
    assert_eq!(caller.put(&format!("{database}/data/2"), row("NA-02", "12.0")).await.0, 200);
    assert_eq!(caller.delete(&format!("{database}/data/1")).await.0, 200);
    assert_eq!(caller.delete(&format!("{database}/data/1")).await.0, 404);
    assert_eq!(rows("sort_key=sample&sort_dir=ASC").await["objects"][0]["depth"], "12.0");

    mock.put_file(&project, "more.csv", "sample,depth\nNA-04,40\nNA-05,41\n").unwrap();
    let import = json!({ "files": ["pilot:/more.csv"], "delimiter": ",", "skip_lines": 1 });
    assert_eq!(caller.post(&format!("{database}/data"), import).await.0, 202);
    mock.advance(Duration::from_secs(60));
    assert_eq!(rows("").await["count"], 4);
    assert_eq!(caller.get(&database).await.1["data_count"], 4);
    let template = format!("{base}/templates/{}", template["id"].as_str().unwrap());
    assert_eq!(caller.delete(&template).await.1["error_code"], "eihealth.01040032");
    assert_eq!(caller.delete(&database).await.0, 200);
    assert_eq!(caller.delete(&template).await.0, 200);
}

#[tokio::test]
async fn members_tags_and_settings_are_remembered() {
    let (_mock, caller) = start().await;
    let base = format!("/eihealth-projects/{}", project(&caller).await);
    let member = format!("{base}/members/u1");
    assert_eq!(caller.put(&member, json!({ "role": "Viewer" })).await.0, 201);
    assert_eq!(caller.put(&member, json!({ "role": "Developer" })).await.0, 200);
    let roles = caller.get(&base).await.1["roles"].clone();
    assert_eq!((&roles[1]["role_type"], &roles[1]["users"][0]["id"]), (&json!("Developer"), &json!("u1")));
    let (status, removed) = caller
        .post(
            &format!("{base}/members/batch-delete"),
            json!({ "members": [{ "user_id": "u1" }, { "user_id": "u2" }] }),
        )
        .await;
    assert_eq!((status, &removed[1]["failed_reason"]), (207, &json!("The user is not a project member.")));
    assert_eq!(caller.get(&base).await.1["roles"].as_array().unwrap().len(), 1);

    let images = format!("{base}/images");
    let image = |tag: &str| json!({ "name": "bwa", "tag": tag, "type": "APP", "description": "aligner" });
    let id = caller.post(&images, image("1.0")).await.1["id"].as_str().unwrap().to_owned();
    assert_eq!(caller.post(&images, image("1.1")).await.1["id"], id.as_str());
    let list = caller.get(&images).await.1;
    assert_eq!((&list["count"], &list["images"][0]["tags"]), (&json!(1), &json!(["1.0", "1.1"])));
    let tags = format!("{images}/{id}/tags");
    assert_eq!(caller.get(&tags).await.1["count"], 2);
    assert_eq!(caller.delete(&format!("{tags}/1.0")).await.0, 200);
    assert_eq!(caller.delete(&format!("{tags}/1.0")).await.1["error_code"], "eihealth.01020005");
    assert_eq!(caller.get(&images).await.1["images"][0]["tags"], json!(["1.1"]));

    assert_eq!(caller.put("/system/job-config", json!({ "job_retain_number": 20_000 })).await.0, 200);
    assert_eq!(caller.get("/system/job-config").await.1["job_retain_number"], 20_000);
}

#[tokio::test]
async fn a_notebook_is_stopped_and_started_and_leaves_slowly() {
    let (mock, caller) = start().await;
    let base = format!("/eihealth-projects/{}/notebooks", project(&caller).await);
    let body = json!({
        "name": "explore",
        "storages": [{ "path": "OBSFS:pilot:/" }],
        "flavor": { "cpu": 4, "gpu": 0, "memory": 16 },
        "image": { "image_type": "SYSTEM", "image_info": { "profile": "PY3" } },
    });
    let (status, made) = caller.post(&base, body).await;
    assert_eq!(status, 201, "{made}");
    let notebook = format!("{base}/{}", made["id"].as_str().unwrap());
    let state = async || caller.get(&notebook).await.1["status"].as_str().unwrap_or_default().to_owned();
    assert_eq!(state().await, "Creating");
    mock.advance(Duration::from_secs(10));
    assert_eq!(state().await, "Running");
    let action = format!("{notebook}/action");
    assert_eq!(caller.post(&action, json!({ "action": "start" })).await.1["error_code"], "eihealth.01060004");
    assert_eq!(caller.post(&action, json!({ "action": "stop" })).await.0, 200);
    assert_eq!(state().await, "Hibernate");
    assert_eq!(caller.post(&action, json!({ "action": "start" })).await.0, 200);
    mock.advance(Duration::from_secs(10));
    assert_eq!(caller.delete(&notebook).await.0, 200);
    assert_eq!(state().await, "Deleting");
    mock.advance(Duration::from_secs(10));
    assert_eq!(caller.get(&notebook).await.1["error_code"], "eihealth.01060003");
}

#[tokio::test]
async fn a_project_takes_all_that_is_in_it_with_it() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let base = format!("/eihealth-projects/{project}");
    caller.post(&format!("{base}/jobs"), job_of("align")).await;
    assert_eq!(caller.delete(&base).await.1["error_code"], "eihealth.01020006", "it is active");
    caller.put(&base, json!({ "status": "INACTIVE" })).await;
    caller.delete(&base).await;
    assert_eq!(caller.get(&base).await.1["status"], "TO_BE_DELETED");
    mock.advance(Duration::from_secs(60));
    assert_eq!(caller.get(&format!("{base}/jobs")).await.1["error_code"], "eihealth.01020002");
}

#[tokio::test]
async fn the_examples_can_be_there_and_be_gone_again() {
    let mock = Mock::builder().seed_examples().start().await.unwrap();
    let caller = Caller::new(&mock);
    let list = caller.get("/eihealth-projects").await.1;
    assert!(list["count"].as_u64().unwrap() >= 2);
    let base = format!("/eihealth-projects/{}", list["projects"][0]["id"].as_str().unwrap());
    let jobs = caller.get(&format!("{base}/jobs")).await.1;
    let job = format!("{base}/jobs/{}", jobs["jobs"][0]["id"].as_str().unwrap());
    assert_eq!(caller.get(&job).await.0, 200);
    let failed = mock.example_path("retry_job").unwrap();
    let failed = failed.split_once(eihealth_mock::keys::PROJECT_ID).unwrap().1;
    assert_eq!(caller.post_empty(failed).await.0, 202);
    mock.clear();
    assert_eq!(caller.get("/eihealth-projects").await.1["count"], 0);
}

#[tokio::test]
async fn a_page_of_very_many_is_as_soon_there_as_one_of_few() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    for index in 0..3_000 {
        let job =
            json!({ "id": format!("job-{index}"), "name": format!("job-{index}"), "status": "Succeeded" });
        mock.seed("show_job", &[&project], job).unwrap();
    }
    let page = caller.get(&format!("/eihealth-projects/{project}/jobs?limit=2&offset=2990")).await.1;
    assert_eq!(names(&page, "jobs"), ["job-9", "job-8"]);
    assert_eq!(page["count"], 3_000);
    assert_eq!(
        caller.get(&format!("/eihealth-projects/{project}/jobs/job-1234")).await.1["name"],
        "job-1234"
    );
    assert!(mock.seed("list_image", &[], json!({})).unwrap_err().to_string().contains("eihealth_project_id"));
    assert!(mock.seed("show_env", &[], json!({})).is_err());
}

#[tokio::test]
async fn a_list_says_what_became_of_a_job_that_was_over() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let jobs = format!("/eihealth-projects/{project}/jobs");
    let (_, job) = caller.post(&jobs, job_of("align")).await;
    mock.advance(Duration::from_secs(60));
    assert_eq!(caller.get(&jobs).await.1["jobs"][0]["status"], "Succeeded");
    mock.fail(job["id"].as_str().unwrap(), "found out late").unwrap();
    assert_eq!(caller.get(&jobs).await.1["jobs"][0]["status"], "Failed");
}

#[tokio::test]
async fn a_list_counts_the_rows_that_there_are() {
    let mock = Mock::builder().seed_examples().start().await.unwrap();
    let caller = Caller::new(&mock);
    let rows = mock.example_path("list_database_data").unwrap();
    let rows = rows.split_once(eihealth_mock::keys::PROJECT_ID).unwrap().1;
    let databases = rows.rsplitn(3, '/').last().unwrap();
    let counts = async || {
        let listed = caller.get(databases).await.1["databases"][0].clone();
        let id = listed["id"].as_str().unwrap();
        (listed["data_count"].clone(), caller.get(&format!("{databases}/{id}")).await.1["data_count"].clone())
    };
    assert_eq!(counts().await, (json!(2), json!(2)));
    let (status, _) = caller.delete(&format!("{rows}/1")).await;
    assert_eq!(status, 200);
    assert_eq!(counts().await, (json!(1), json!(1)));
}

#[tokio::test]
async fn names_are_taken_by_what_a_test_puts_there_and_stay_as_they_are() {
    let (mock, caller) = start().await;
    mock.seed("list_project", &[], json!({ "name": "pilot", "status": "ACTIVE" })).unwrap();
    let (status, body) = caller.post("/eihealth-projects", json!({ "name": "pilot" })).await;
    assert_eq!((status, &body["error_code"]), (400, &json!("eihealth.01020001")), "{body}");
    let project = caller.get("/eihealth-projects").await.1["projects"][0]["id"].as_str().unwrap().to_owned();
    let fields = json!({ "name": "bwa", "version": "1-0-0" });
    let app = mock.seed("show_app", &[&project], fields).unwrap();
    let path = format!("/eihealth-projects/{project}/apps/{app}");
    let with = |name: &str| {
        json!({ "name": name, "version": "1-0-0", "image": "x/bwa:0.7", "commands": ["bwa"],
            "resources": { "cpu_type": "X86", "cpu": "1C", "memory": "1G" } })
    };
    let (status, body) = caller.put(&path, with("bwa2")).await;
    assert_eq!((status, &body["error_code"]), (400, &json!("eihealth.01050005")), "{body}");
    let (status, body) = caller.put(&path, with("bwa")).await;
    assert_eq!(status, 200, "{body}");
}

#[tokio::test]
async fn files_have_names_that_an_address_can_have() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let datas = format!("/eihealth-projects/{project}/datas");
    let deep = "d/".repeat(45);
    for (name, code) in [
        ("raw/", "eihealth.01000039"),
        ("a//b", "eihealth.01000039"),
        ("..", "eihealth.01000039"),
        ("../b", "eihealth.01000039"),
        ("./b", "eihealth.01000039"),
        (&format!("{deep}d/a"), "eihealth.01030017"),
        (&"a".repeat(1025), "eihealth.01030014"),
    ] {
        let (status, body) = caller.upload(&format!("{datas}/upload"), &[("file_name", name)], "x").await;
        assert_eq!((status, &body["error_code"]), (400, &json!(code)), "{name}: {body}");
        assert!(mock.put_file(&project, name, "x").is_err(), "{name}");
    }
    assert!(mock.put_file("none", "a", "x").is_err());
    for name in ["/", ".."] {
        let (status, body) = caller.post(&datas, json!({ "name": name })).await;
        assert_eq!((status, &body["error_code"]), (400, &json!("eihealth.01000039")), "{name}: {body}");
    }
    assert_eq!(caller.get(&datas).await.1["count"], 0, "nothing of it is there");
    for name in ["...", "-rf", "a b%2F?#", "\u{6570}\u{636e} \u{1f600}", "..a", &"a".repeat(1024)] {
        assert_eq!(
            caller.upload(&format!("{datas}/upload"), &[("file_name", name)], "x").await.0,
            200,
            "{name}"
        );
    }
    assert_eq!(caller.get(&datas).await.1["count"], 6);
    assert_eq!(
        caller.upload(&format!("{datas}/upload"), &[("file_name", &format!("{deep}a"))], "x").await.0,
        200
    );
}

#[tokio::test]
async fn an_upload_is_of_the_project_that_it_was_begun_in() {
    let (_mock, caller) = start().await;
    let project = project(&caller).await;
    let (_, other) = caller.post("/eihealth-projects", json!({ "name": "other" })).await;
    let datas = |project: &str| format!("/eihealth-projects/{project}/datas");
    let part = |number| [("file_name", "a"), ("total_part", "2"), ("part_number", number)];
    let (_, begun) = caller.upload(&format!("{}/upload", datas(&project)), &part("1"), "AC").await;
    let id = begun["multipart_id"].as_str().unwrap();
    let second = [&part("2")[..], &[("multipart_id", id)]].concat();
    let (status, body) =
        caller.upload(&format!("{}/upload", datas(other["id"].as_str().unwrap())), &second, "GT").await;
    assert_eq!(status, 400, "{body}");
    assert_eq!(caller.upload(&format!("{}/upload", datas(&project)), &second, "GT").await.0, 200);
    assert_eq!(caller.get(&datas(&project)).await.1["datas"][0]["size"], 4);
}

#[tokio::test]
async fn a_page_goes_on_where_the_last_ended_though_that_file_is_gone() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let datas = format!("/eihealth-projects/{project}/datas");
    for sorted in ["", "&sort_key=type&sort_dir=asc", "&sort_key=type&sort_dir=desc"] {
        for name in ["a", "b", "c", "d/x"] {
            mock.put_file(&project, name, "x").unwrap();
        }
        let (_, first) = caller.get(&format!("{datas}?limit=2{sorted}")).await;
        let marker = first["next_marker"].as_str().unwrap();
        let (status, body) = caller
            .post(&format!("{datas}/batch-delete"), json!({ "paths": [format!("pilot:/{marker}")] }))
            .await;
        assert!(status < 300, "{body}");
        mock.advance(Duration::from_secs(60));
        let (_, rest) = caller.get(&format!("{datas}?limit=2&marker={marker}{sorted}")).await;
        let names: Vec<_> = [&first, &rest]
            .iter()
            .flat_map(|page| page["datas"].as_array().unwrap())
            .map(|file| file["name"].as_str().unwrap())
            .collect();
        let mut sorted_names = names.clone();
        sorted_names.sort_unstable();
        assert_eq!(sorted_names, ["a", "b", "c", "d"], "{sorted}: {names:?}");
    }
}

#[tokio::test]
async fn what_may_not_be_deleted_stays_with_the_folders_that_lead_there() {
    let (mock, caller) = start().await;
    let project = project(&caller).await;
    let datas = format!("/eihealth-projects/{project}/datas");
    for name in ["raw/kept/a", "raw/b", "raw/locked/c"] {
        mock.put_file(&project, name, "x").unwrap();
    }
    for path in ["raw/kept/a", "raw/locked/"] {
        let policy = format!("{datas}/{}/policy", path.replace('/', "%2F"));
        let (status, body) = caller.put(&policy, json!({ "delete_policy": "deny" })).await;
        assert_eq!(status, 200, "{body}");
    }
    caller.post(&format!("{datas}/batch-delete"), json!({ "paths": ["pilot:/raw/"] })).await;
    mock.advance(Duration::from_secs(60));
    let names = async |path: &str| {
        let (_, list) = caller.get(&format!("{datas}?path=pilot%3A%2F{path}")).await;
        let names = list["datas"].as_array().unwrap().iter().map(|file| file["name"].clone());
        names.collect::<Vec<_>>()
    };
    assert_eq!(names("").await, ["raw"]);
    assert_eq!(names("raw").await, ["kept", "locked"]);
    assert_eq!(names("raw/kept").await, ["a"]);
    assert_eq!(names("raw/locked").await, ["c"]);
}

#[tokio::test]
async fn of_a_setting_that_is_taken_away_nothing_is_left() {
    let (_mock, caller) = start().await;
    let path = "/messages/email-server-config";
    assert_ne!(caller.get(path).await.1, json!({}));
    assert_eq!(caller.delete(path).await.0, 200);
    assert_eq!(caller.get(path).await, (200, json!({})));
}
