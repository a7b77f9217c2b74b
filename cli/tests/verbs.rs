//! `add`, `update`, `export`, `import`, `restore`, `transfer`, `start`, `stop`, `sync`, `chattri`, `clear`, and names where `api`
//! wants ids.

use std::fs;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use crate::shell::{Ran, Shell};

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Runs it in the project `pilot`.
fn run(shell: &Shell, words: &[&str]) -> Ran {
    shell.run(&[&["--project", "pilot"], words].concat())
}

fn ok(shell: &Shell, words: &[&str]) -> String {
    let ran = run(shell, words);
    assert_eq!(ran.code, 0, "{words:?}: {ran:?}");
    ran.out
}

/// The body of the only call of an operation.
fn sent(shell: &Shell, operation: &str) -> Value {
    let calls = shell.mock.calls(operation);
    assert_eq!(calls.len(), 1, "{operation}");
    calls[0].json().unwrap()
}

fn user(shell: &Shell, name: &str) -> String {
    shell.mock.seed("show_user", &[], json!({ "name": name })).unwrap()
}

#[test]
fn members_come_change_and_go() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let ann = user(&shell, "ann");
    user(&shell, "bob");
    let added = run(&shell, &["add", "member", "ann", "bob", "--role", "Developer"]);
    assert_eq!(added.code, 0, "{added:?}");
    assert!(added.err.contains("ann is in the project as Developer"), "{added:?}");
    let calls = shell.mock.calls("update_member");
    assert!(calls[0].uri.path().contains(&project) && calls[0].uri.path().ends_with(&ann), "{calls:?}");

    let users = json!([{ "id": ann, "name": "ann" }]);
    let shown = json!({ "id": project, "roles": [{ "role_type": "Developer", "users": users }] });
    let reply = eihealth_mock::Reply::json(http::StatusCode::OK, &shown);
    shell.mock.on("show_project").always().respond(reply).unwrap();
    let listed = ok(&shell, &["get", "members", "-o", "csv"]);
    assert_eq!(listed, format!("name,role,id\nann,Developer,{ann}\n"));
    assert_eq!(run(&shell, &["update", "member", "ann", "--role", "Viewer"]).code, 0);
    assert_eq!(shell.mock.calls("update_member")[2].json().unwrap(), json!({ "role": "Viewer" }));
    let asked = run(&shell, &["remove", "member", "ann"]);
    assert!(asked.code == 2 && asked.err.contains("This takes ann out of the project."), "{asked:?}");
    assert_eq!(run(&shell, &["delete", "member", "ann", "--yes"]).code, 0);
    assert!(shell.mock.calls("delete_member")[0].uri.path().ends_with(&ann));
    let none = run(&shell, &["delete", "member", "eve", "--yes"]);
    assert!(none.code == 3 && none.err.contains("there is: ann"), "{none:?}");
    assert_eq!(run(&shell, &["add", "member", "ann", "--role", "King"]).code, 2);
}

#[test]
fn a_project_gets_another_owner() {
    let shell = Shell::new();
    shell.project("pilot");
    let ann = user(&shell, "ann");
    let refused = shell.run(&["transfer", "project", "pilot", "--to", "ann"]);
    assert!(refused.code == 2 && refused.err.contains("owner of the project pilot"), "{refused:?}");
    assert!(shell.mock.calls("transfer_project").is_empty());
    shell.ok(&["transfer", "project", "pilot", "--to", "ann", "--yes"]);
    assert_eq!(sent(&shell, "transfer_project"), json!({ "user_id": ann }));
}

const APP: &str =
    "name: fastqc\nversion: 1.0.0\nimage: pilot/fastqc:1\ncommands: [fastqc]\nsummary: Quality\n";

#[test]
fn an_update_repeats_what_the_service_wants_repeated() {
    let shell = Shell::new();
    shell.project("pilot");
    fs::write(shell.directory.path().join("app.yaml"), APP).unwrap();
    ok(&shell, &["create", "app", "-f", "app.yaml"]);
    let updated = run(&shell, &["update", "app", "fastqc", "--description", "Of reads"]);
    assert_eq!(updated.code, 0, "{updated:?}");
    let body = sent(&shell, "update_app");
    assert_eq!((&body["commands"], &body["summary"]), (&json!(["fastqc"]), &json!("Quality")), "{body}");
    assert_eq!(body["description"], "Of reads");
    ok(&shell, &["edit", "app", "fastqc:1.0.0", "-f", "app.yaml"]);
    assert!(shell.mock.calls("update_app")[1].json().unwrap().get("description").is_none());

    shell.ok(&["update", "project", "pilot", "--description", "Genomes"]);
    assert_eq!(sent(&shell, "update_project"), json!({ "description": "Genomes" }));
    // options of the program do behind the name, too
    shell.ok(&["update", "app", "fastqc", "--project", "pilot", "--description", "Of all reads"]);
    assert_eq!(shell.mock.calls("update_app")[2].json().unwrap()["description"], "Of all reads");
    shell.ok(&["update", "job-retention", "--job-retain-number", "20000"]);
    assert_eq!(sent(&shell, "update_job_config"), json!({ "job_retain_number": 20000 }));
    assert!(shell.ok(&["get", "job-retention", "-o", "json"]).contains("job_retain_number"));

    let help = ok(&shell, &["update", "image", "--help"]);
    assert!(help.contains("--description") && help.contains("--chip-type"), "{help}");
    for (words, said) in [
        (&["update", "app"][..], "which app"),
        (&["update", "app", "fastqc", "--colour", "red"], "--colour"),
        (&["get", "job-retention", "x"], "one job-retention only"),
        (&["get", "tasks"], "of which job"),
        (&["get", "jobs", "--of", "x"], "--of is nothing for a job"),
    ] {
        let ran = run(&shell, words);
        assert!(ran.code == 2 && ran.err.contains(said), "{words:?}: {ran:?}");
    }
}

#[test]
fn what_is_exported_makes_it_once_more() {
    let shell = Shell::new();
    shell.project("pilot");
    fs::write(shell.directory.path().join("job.yaml"), ok(&shell, &["create", "job", "--skeleton"])).unwrap();
    ok(&shell, &["submit", "job", "-f", "job.yaml", "--name", "first"]);
    let first = sent(&shell, "execute_job");
    let exported = run(&shell, &["export", "job", "first"]);
    assert_eq!(exported.code, 0, "{exported:?}");
    assert!(exported.out.starts_with("name: first\n"), "{exported:?}");
    // what this mock doesn't remember of a tool is named
    let mut again = exported.out.clone();
    for field in ["tool_id", "tool_type"] {
        if !again.contains(field) {
            assert!(exported.err.contains(field), "{exported:?}");
            again.push_str(&format!("{field}: {}\n", first[field]));
        }
    }
    fs::write(shell.directory.path().join("again.yaml"), again).unwrap();
    ok(&shell, &["submit", "job", "-f", "again.yaml"]);
    let second = shell.mock.calls("execute_job")[1].json().unwrap();
    assert_eq!((&second["name"], &second["tool_id"]), (&first["name"], &first["tool_id"]));

    fs::write(shell.directory.path().join("app.yaml"), APP).unwrap();
    ok(&shell, &["create", "app", "-f", "app.yaml"]);
    let app = json_of(&ok(&shell, &["export", "app", "fastqc", "-o", "json"]));
    assert_eq!((&app["image"], app.get("id")), (&json!("pilot/fastqc:1"), None));
}

#[test]
fn things_are_taken_over_from_another_project() {
    let shell = Shell::new();
    shell.project("pilot");
    let reference = shell.project("reference");
    let there = |words: &[&str]| shell.ok(&[&["--project", "reference"], words].concat());
    fs::write(shell.directory.path().join("app.yaml"), APP).unwrap();
    there(&["create", "app", "-f", "app.yaml"]);
    there(&["create", "image", "bwa", "--tag", "0.7.18", "--type", "APP"]);
    ok(&shell, &["import", "image", "bwa:0.7.18", "--from", "reference"]);
    let image = sent(&shell, "import_image");
    assert_eq!(
        (&image["source_project_id"], &image["tag"]),
        (&json!(reference), &json!("0.7.18")),
        "{image}"
    );
    ok(&shell, &["import", "app", "fastqc:1.0.0", "--from", "reference", "--as", "fastqc-ref"]);
    let app = sent(&shell, "batch_import_app")["import_apps"][0].clone();
    assert_eq!(app["destination_app_name"], "fastqc-ref");
    assert_eq!(app["destination_app_version"], "1.0.0");
    let untagged = run(&shell, &["import", "image", "bwa", "--from", "reference"]);
    assert!(untagged.code == 2 && untagged.err.contains("get tags --of bwa"), "{untagged:?}");

    shell.mock.put_file(&reference, "hg38/a.fa", "acgt").unwrap();
    ok(&shell, &["import", "data", "reference:/hg38/", "pilot:/ref/"]);
    assert_eq!(sent(&shell, "import_data")["sub_paths"], json!(["hg38/"]));
    let fetched = run(&shell, &["import", "data", "https://example.com/a.fa", "pilot:/ref/"]);
    assert_eq!(fetched.code, 0, "{fetched:?}");
    let body = sent(&shell, "import_network_data");
    assert_eq!(body, json!({ "urls": ["https://example.com/a.fa"], "target_folder": "ref/" }));
    let mixed =
        run(&shell, &["import", "data", "https://example.com/a.fa", "reference:/hg38/", "pilot:/ref/"]);
    assert!(mixed.code == 2 && mixed.err.contains("is no address"), "{mixed:?}");
}

#[test]
fn rows_are_read_into_a_database() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let id = shell.mock.seed("show_instance", &[&project], json!({ "name": "cohort" })).unwrap();
    shell.mock.put_file(&project, "cohort.csv", "a,b\n").unwrap();
    ok(&shell, &["import", "rows", "/cohort.csv", "--into", "cohort", "--skip-lines", "1"]);
    let body = sent(&shell, "import_database_data");
    assert_eq!(body, json!({ "files": ["pilot:/cohort.csv"], "delimiter": ",", "skip_lines": 1 }));
    assert!(shell.mock.calls("import_database_data")[0].uri.path().contains(&id));
    let rows = run(&shell, &["get", "rows", "--of", "cohort", "-o", "jsonl"]);
    assert_eq!(rows.code, 0, "{rows:?}");
}

#[test]
fn an_archive_is_restored_into_a_folder() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let id = shell.mock.seed("list_backup", &[&project], json!({ "name": "raw-2024" })).unwrap();
    let restored =
        run(&shell, &["restore", "archive", "raw-2024", "--to", "pilot:/restored/", "--no-overwrite"]);
    assert_eq!(restored.code, 0, "{restored:?}");
    assert!(shell.mock.calls("restore_backup")[0].uri.path().contains(&id));
    let body = json!({ "target_project_id": project, "target_folder": "restored/", "overwrite": false });
    assert_eq!(sent(&shell, "restore_backup"), body);
    assert!(!shell.mock.calls("show_data_job").is_empty(), "it is waited for");
}

#[test]
fn notebooks_stop_and_start() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    shell.mock.seed("show_notebook", &[&project], json!({ "name": "lab", "status": "Running" })).unwrap();
    ok(&shell, &["stop", "notebook", "lab"]);
    ok(&shell, &["start", "notebook", "lab"]);
    let bodies: Vec<_> =
        shell.mock.calls("stop_or_start_notebook").iter().filter_map(|call| call.json()).collect();
    assert_eq!(bodies, [json!({ "action": "stop" }), json!({ "action": "start" })]);
    let endless = run(&shell, &["start", "computing-resource", "x", "--wait"]);
    assert_eq!(endless.code, 3, "{endless:?}");
}

#[test]
fn only_what_differs_goes_over() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let path = |name: &str| shell.directory.path().join(name);
    fs::create_dir_all(path("reads/deep")).unwrap();
    for name in ["reads/a.fq", "reads/deep/b.fq", "reads/notes.txt"] {
        fs::write(path(name), name).unwrap();
    }
    let sync = |words: &[&str]| shell.run(&[&["sync"], words].concat());
    let first = sync(&["reads/", "pilot:/raw", "--include", "*.fq"]);
    assert_eq!(first.code, 0, "{first:?}");
    assert!(first.err.contains("2 sent"), "{first:?}");
    let again = sync(&["reads", "pilot:/raw/", "--include", "*.fq"]);
    assert!(again.code == 0 && again.out.is_empty() && again.err.contains("2 the same"), "{again:?}");
    fs::write(path("reads/a.fq"), "longer than before").unwrap();
    // as long as it was, and changed since
    fs::write(path("reads/deep/b.fq"), "READS/DEEP/B.FQ").unwrap();
    let later = SystemTime::now() + Duration::from_secs(365 * 24 * 3600);
    fs::File::options().write(true).open(path("reads/deep/b.fq")).unwrap().set_modified(later).unwrap();
    let changed = sync(&["reads/", "pilot:/raw/"]);
    assert!(changed.err.contains("3 sent"), "{changed:?}");

    shell.mock.put_file(&project, "raw/c.fq", "c").unwrap();
    let fetched = sync(&["pilot:/raw/", "copy", "--exclude", "*.txt"]);
    assert!(fetched.code == 0 && fetched.err.contains("3 saved"), "{fetched:?}");
    assert_eq!(fs::read(path("copy/deep/b.fq")).unwrap(), b"READS/DEEP/B.FQ");
    shell.mock.put_file(&project, "raw/c.fq", "cc").unwrap();
    let fetched = sync(&["pilot:/raw/", "copy/", "--exclude", "*.txt"]);
    assert!(fetched.err.contains("1 saved") && fetched.err.contains("2 the same"), "{fetched:?}");
    assert_eq!(fs::read(path("copy/c.fq")).unwrap(), b"cc");
    for words in [&["reads/", "copy/"][..], &["pilot:/raw/", "pilot:/x/"], &["reads/a.fq", "pilot:/raw/"]] {
        assert_eq!(sync(words).code, 2, "{words:?}");
    }
}

#[test]
fn paths_are_protected() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    shell.mock.put_file(&project, "raw/a", "a").unwrap();
    shell.ok(&["chattri", "--delete", "deny", "pilot:/raw"]);
    assert_eq!(sent(&shell, "update_data_path_policy"), json!({ "delete_policy": "deny" }));
    assert_eq!(shell.run(&["chattri", "--delete", "deny", "pilot:/none"]).code, 3);
}

#[test]
fn interrupted_uploads_are_forgotten() {
    let shell = Shell::new();
    shell.project("pilot");
    fs::write(shell.directory.path().join("b"), vec![7; 9 << 20]).unwrap();
    let full = eihealth_mock::Reply::error(http::StatusCode::BAD_REQUEST, "eihealth.01000055", "Full.");
    shell.mock.on("upload_data").nth(2).always().respond(full).unwrap();
    assert_ne!(shell.run(&["upload", "b", "pilot:/raw/"]).code, 0);
    let state = shell.directory.path().join(".local/state/eihealth/uploads");
    assert_eq!(fs::read_dir(&state).unwrap().count(), 1);
    assert!(shell.run(&["clear", "--dry-run"]).err.contains("1 would be forgotten"));
    assert!(shell.run(&["clear"]).err.contains("1 forgotten"));
    assert_eq!(fs::read_dir(&state).unwrap().count(), 0);
}

#[test]
fn names_do_where_api_wants_ids() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let fields =
        json!({ "name": "first", "status": "Failed", "task_runtime_info": [{ "task_name": "align" }] });
    let id = shell.mock.seed("show_job", &[&project], fields).unwrap();
    let shown =
        shell.ok(&["api", "show_job", "--eihealth-project-id", "pilot", "--job-id", "first", "-o", "json"]);
    assert_eq!(json_of(&shown)["id"], id.as_str());
    let none = run(&shell, &["api", "show_job", "--job-id", "frist"]);
    assert!(none.code == 3 && none.err.contains("did you mean `first`"), "{none:?}");
    let ann = user(&shell, "ann");
    ok(&shell, &["api", "transfer_project", "--user-id", "ann"]);
    assert_eq!(sent(&shell, "transfer_project"), json!({ "user_id": ann }));
    let tasks = ok(&shell, &["get", "tasks", "--of", "first", "-o", "csv", "--columns", "task_name"]);
    assert_eq!(tasks, "task_name\nalign\n");
}

#[test]
fn a_field_given_as_a_flag_leads_to_the_filter() {
    let ran = Shell::new().run(&["get", "jobs", "--job-status", "Running"]);
    assert!(
        ran.code == 2 && ran.err.contains("tip: to filter the list: --filter job_status=VALUE"),
        "{ran:?}"
    );
}
