//! `eihealth api`.

use std::io::Read;
use std::process::Stdio;

use eihealth_mock::Reply;
use http::StatusCode;
use serde_json::{Value, json};

use crate::shell::{Shell, finish};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn a_project_and_what_is_in_it() {
    let shell = Shell::new();
    let project = shell.project("pilot-one");
    let projects = json(&shell.ok(&["api", "list_project", "-o", "json"]));
    assert_eq!(projects["projects"][0]["id"], project.as_str());

    let body = json!({ "name": "notes", "description": "from a file" }).to_string();
    std::fs::write(shell.directory.path().join("project.json"), body).unwrap();
    // flags go before what the file says
    let made = shell.ok(&[
        "api",
        "CreateProject",
        "--body",
        "@project.json",
        "--name",
        "from-file",
        "--tag",
        "a",
        "--tag",
        "b",
        "-o",
        "json",
    ]);
    let id = json(&made)["id"].as_str().unwrap().to_owned();
    let shown = json(&shell.ok(&["api", "show-project", "--eihealth_project_id", &id, "-o", "json"]));
    assert_eq!(shown["name"], "from-file");
    assert_eq!(shown["description"], "from a file");
    assert_eq!(shown["tags"], json!(["a", "b"]));

    let made = shell
        .run_with(&["api", "create_project", "--body", "-", "-o", "json"], "name: from-yaml\ntags: [x]\n");
    assert_eq!(made.code, 0, "{made:?}");

    let names = shell.ok(&["api", "list_project", "--query", "sort(projects[].name)", "-o", "jsonl"]);
    assert_eq!(names, "\"from-file\"\n\"from-yaml\"\n\"pilot-one\"\n");
    let csv = shell.ok(&["api", "list_project", "-o", "csv", "--columns", "name,tags"]);
    assert_eq!(csv.lines().next(), Some("name,tags"));
    assert!(csv.contains("from-file,\"[\"\"a\"\",\"\"b\"\"]\"\n"), "{csv}");
    let table = shell.ok(&["api", "list_project", "--columns", "name,description"]);
    assert!(table.starts_with("NAME"), "{table}");
}

#[test]
fn columns_that_nothing_has_are_told() {
    let shell = Shell::new();
    shell.project("pilot");
    let misspelt = shell.run(&["api", "list_project", "--columns", "name,stauts"]);
    assert!(
        misspelt.err.contains("(nothing has stauts; --columns can be: ") && misspelt.code == 0,
        "{misspelt:?}"
    );
    let empty = shell.run(&["api", "list_project", "--columns", "name,tags", "-o", "csv"]);
    assert_eq!(empty.err, "");
    let one = shell.run(&["get", "project", "pilot", "--columns", "id,nmae,name"]);
    let names: Vec<_> = one.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, ["id", "name"], "{one:?}");
    assert!(one.err.contains("(nothing has nmae; "), "{one:?}");
    let json = shell.run(&["get", "project", "pilot", "--columns", "name", "-o", "json"]);
    assert!(json.code == 2 && json.err.contains("--query"), "{json:?}");
}

#[test]
fn a_list_is_read_to_its_end_in_every_format() {
    let shell = Shell::new();
    let project = shell.project("many-jobs");
    for number in 0..25 {
        let fields = json!({ "name": format!("job-{number}"), "status": "Failed" });
        shell.mock.seed("show_job", &[&project], fields).unwrap();
    }
    let list = ["--project", project.as_str(), "api", "list_job", "--limit", "10"];
    let with = |more: &[&'static str]| [&list[..], more].concat();
    let page = json(&shell.ok(&with(&["-o", "json"])));
    assert_eq!(page["jobs"].as_array().unwrap().len(), 10);
    let part = shell.run(&with(&["--columns", "name"]));
    assert_eq!(part.out.lines().count(), 11, "{part:?}");
    assert!(part.err.contains("10 of 25"), "{part:?}");

    let all = json(&shell.ok(&with(&["--all", "-o", "json"])));
    assert_eq!(all.as_array().unwrap().len(), 25);
    assert_eq!(shell.ok(&with(&["--all", "-o", "jsonl"])).lines().count(), 25);
    assert_eq!(shell.ok(&with(&["--all", "-o", "csv"])).lines().count(), 26);
    assert_eq!(shell.ok(&with(&["--all", "--columns", "name,status"])).lines().count(), 26);
    let yaml = shell.ok(&with(&["--all", "-o", "yaml"]));
    assert_eq!(yaml.lines().filter(|line| line.starts_with("- ")).count(), 25, "{yaml}");
    assert_eq!(shell.ok(&with(&["--all", "--query", "length(@)"])), "25\n");

    shell.mock.clear();
    let other = shell.project("no-jobs");
    let none = shell.ok(&["--project", &other, "api", "list_job", "--all", "-o", "json"]);
    assert_eq!(json(&none), json!([]));
}

#[test]
fn what_is_wrong_is_found_before_anything_is_sent() {
    let shell = Shell::new();
    for (words, said) in [
        (&["api", "list_jbo"][..], "did you mean `list_job`"),
        (&["api", "create_project", "--nmae", "x"], "'--name'"),
        (&["api", "create_project"], "--name"),
        (&["api", "list_job", "--project", "p", "--status", "Faild"], "'Failed'"),
        (&["api", "list_job", "--project", "p", "--limit", "many"], "whole number"),
        (&["api", "create_project", "--body", "{\"nmae\": \"x\"}"], "did you mean `name`?"),
        (&["api", "create_project", "--body", "{"], "--body"),
        (&["api", "create_project", "--body", "@none.json"], "can't be read from none.json"),
        (&["api", "create_project", "--name", "x"], "3 to 45"),
        (&["api", "list_project", "--query", "a["], "--query"),
    ] {
        let ran = shell.run(words);
        assert_eq!(ran.code, 2, "{words:?}: {ran:?}");
        assert!(ran.err.contains(said), "{words:?}: {ran:?}");
        assert_eq!(ran.out, "", "{words:?}");
    }
    assert!(shell.mock.requests().is_empty());
}

#[test]
fn failures_have_their_codes() {
    let shell = Shell::new();
    let none = shell.run(&["api", "show_project", "--project", "no-such-project"]);
    assert_eq!(none.code, 3, "{none:?}");
    for (status, code) in [(StatusCode::CONFLICT, 1), (StatusCode::FORBIDDEN, 4), (StatusCode::NOT_FOUND, 3)]
    {
        shell.mock.reply_next("list_project", Reply::error(status, "eihealth.01010001", "No.")).unwrap();
        let ran = shell.run(&["api", "list_project"]);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{ran:?}");
    }
    let mut command = shell.command();
    let ran = finish(command.args(["api", "list_project", "--region", "cn-north-4"]), "");
    assert_eq!(ran.code, 4, "{ran:?}");
}

#[test]
fn deleting_wants_to_be_confirmed() {
    let shell = Shell::new();
    shell.ok(&["api", "create_label", "--name", "short-lived"]);
    let labels = json(&shell.ok(&["api", "list_label", "-o", "json"]));
    let id = labels["labels"][0]["id"].as_str().unwrap();
    let delete = ["api", "delete_label", "--label-id", id];
    let refused = shell.run(&delete);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(refused.err.contains("--yes"), "{refused:?}");
    assert!(shell.mock.calls("delete_label").is_empty());
    shell.ok(&[&delete[..], &["--yes"]].concat());
    assert_eq!(shell.mock.calls("delete_label").len(), 1);
}

#[test]
fn a_rehearsal_sends_nothing_and_shows_no_secret() {
    let shell = Shell::new();
    let words = ["api", "create_project", "--name", "it's-me", "--dry-run"];
    let hidden = shell.run(&words);
    assert_eq!(hidden.code, 0, "{hidden:?}");
    assert!(hidden.out.starts_with("curl"), "{hidden:?}");
    assert!(hidden.out.contains("'authorization: ***'"), "{hidden:?}");
    assert!(!hidden.out.contains("Signature="), "{hidden:?}");
    assert!(shell.mock.requests().is_empty());

    let shown = shell.ok(&[&words[..], &["--show-secrets"]].concat());
    assert!(shown.contains("Signature="), "{shown}");
    assert!(shell.mock.requests().is_empty());
}

#[test]
fn a_skeleton_can_be_sent_as_it_is() {
    let shell = Shell::new();
    let skeleton = shell.ok(&["api", "create_project", "--skeleton"]);
    assert!(skeleton.contains("# Name of the project."), "{skeleton}");
    let made = shell.run_with(&["api", "create_project", "--body", "-"], &skeleton);
    assert_eq!(made.code, 0, "{made:?}");
}

#[test]
fn a_reader_that_has_enough_is_no_failure() {
    let shell = Shell::new();
    let mut command = shell.command();
    command.args(["api", "-o", "json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut first = [0; 1];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn help_comes_from_the_reference() {
    let shell = Shell::new();
    let help = shell.ok(&["api", "create_project", "--help"]);
    for part in
        ["Usage: eihealth api create_project", "4.1.3.1", "3 to 45 characters", "--tags", "--skeleton"]
    {
        assert!(help.contains(part), "{part}: {help}");
    }
    assert!(shell.ok(&["api", "--help"]).contains("api [OPERATION]"));
    let found = shell.ok(&["api", "docking", "job"]);
    assert!(found.contains("create_docking_job") && !found.contains("create_project"), "{found}");
    // options are no words to find
    let lines = shell.ok(&["api", "docking", "job", "-o", "jsonl"]);
    assert!(lines.lines().all(|line| line.starts_with('{')), "{lines}");
    let wrong = shell.run(&["api", "list_jobb", "--status", "RUNNING"]);
    assert!(wrong.err.contains("no operation `list_jobb`,") && wrong.err.contains("`list_job`"), "{wrong:?}");
}

#[test]
fn traffic_is_recorded_without_secrets() {
    let shell = Shell::new();
    shell.ok(&["api", "create_project", "--name", "recorded", "--record", "traffic.json"]);
    let traffic = std::fs::read_to_string(shell.directory.path().join("traffic.json")).unwrap();
    assert_eq!(json(&traffic)[0]["operation"], "create_project");
    let again = shell.run(&["api", "list_project", "--record", "traffic.json"]);
    assert_eq!(again.code, 2, "{again:?}");
}
