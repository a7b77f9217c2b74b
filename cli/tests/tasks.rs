//! Projects, jobs and other kinds: `get`, `create`, `submit`, `wait`, `logs`, `cancel`, `retry`, `delete`, `dock`, `push`, `pull`.

use std::fs;

use serde_json::{Value, json};

use crate::shell::Shell;
use crate::words::split;

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn job(shell: &Shell, project: &str, name: &str, status: &str) -> String {
    let task = json!({ "task_name": "align", "status": status });
    let fields = json!({ "name": name, "status": status, "task_runtime_info": [task] });
    shell.mock.seed("show_job", &[project], fields).unwrap()
}

/// Makes all jobs run for ever.
fn stay(shell: &Shell) {
    let running = eihealth_mock::Reply::json(http::StatusCode::OK, &json!({ "status": "Running" }));
    shell.mock.on("show_job").always().respond(running).unwrap();
}

#[test]
fn the_story_of_the_readme() {
    let shell = Shell::new();
    fs::create_dir(shell.directory.path().join("reads")).unwrap();
    fs::write(shell.directory.path().join("reads/NA-01.fastq.gz"), "reads").unwrap();
    let readme = include_str!("../README.md");
    let story = readme.split("## From reads to results").nth(1).unwrap().split("```").nth(1).unwrap();
    let lines: Vec<&str> = story.lines().filter_map(|line| line.strip_prefix("$ eihealth ")).collect();
    assert!(lines.len() > 6, "{story}");
    for line in lines {
        let (line, target) = match line.split_once(" > ") {
            Some((line, target)) => (line, Some(target)),
            None => (line, None),
        };
        if line.starts_with("download") {
            // a mock runs no workflow
            let projects = json_of(&shell.ok(&["get", "projects", "-o", "json"]));
            let id = projects[0]["id"].as_str().unwrap();
            shell.mock.put_file(id, "wgs-NA-01/NA-01.bam", "aligned").unwrap();
        }
        let words = split(line);
        let out = shell.ok(&words.iter().map(String::as_str).collect::<Vec<_>>());
        if let Some(target) = target {
            fs::write(shell.directory.path().join(target), out).unwrap();
        }
    }
    assert_eq!(fs::read(shell.directory.path().join("results/NA-01.bam")).unwrap(), b"aligned");
    assert_eq!(shell.mock.calls("execute_job").len(), 1);
    assert_eq!(shell.mock.calls("delete_project").len(), 1);
}

#[test]
fn every_kind_can_be_listed() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    for operation in ["show_job", "show_nextflow_job", "show_instance"] {
        shell.mock.seed(operation, &[&project], json!({ "name": "first" })).unwrap();
    }
    shell.ok(&["--project", "pilot", "create", "image", "first", "--tag", "1", "--type", "APP"]);
    let command = eihealth_cli::command();
    let get = command.find_subcommand("get").unwrap();
    let kind = get.get_arguments().find(|argument| argument.get_id() == "kind").unwrap();
    let kinds = kind.get_possible_values();
    assert!(kinds.len() > 25, "{}", kinds.len());
    for kind in kinds {
        let mut words = vec!["--project", "pilot", "get", kind.get_name(), "-o", "json"];
        if ["task", "tag", "row", "nextflow-task"].contains(&kind.get_name()) {
            words.extend(["--of", "first"]);
        }
        let listed = json_of(&shell.ok(&words));
        let is_single = ["-config", "-retention"].iter().any(|end| kind.get_name().ends_with(end));
        assert!(listed.is_array() || is_single, "{}: {listed}", kind.get_name());
    }
}

#[test]
fn things_are_found_by_their_names() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let id = job(&shell, &project, "first", "Failed");
    job(&shell, &project, "twin", "Failed");
    job(&shell, &project, "twin", "Succeeded");
    let get = |more: &[&str]| shell.run(&[&["--project", "pilot", "get"], more].concat());
    let shown = get(&["job", "first", "-o", "json"]);
    assert_eq!(json_of(&shown.out)["id"], id.as_str());
    assert_eq!(get(&["job", &id, "-o", "json"]).out, shown.out);
    assert_eq!(get(&["jobs", "-o", "csv", "--columns", "name"]).out.lines().count(), 4);
    let failed = get(&["jobs", "--filter", "status=Failed", "-o", "jsonl"]);
    assert_eq!(failed.out.lines().count(), 2, "{failed:?}");
    for (words, code, said) in [
        (&["job", "twin"][..], 2, "2 jobs are called `twin`"),
        (&["job", "frist"], 3, "did you mean `first`"),
        (&["jobs", "--filter", "colour=red"], 2, "parameters are"),
        (&["jbos"], 2, "a similar value exists"),
    ] {
        let ran = get(words);
        assert_eq!(ran.code, code, "{words:?}: {ran:?}");
        assert!(ran.err.contains(said), "{words:?}: {ran:?}");
    }
    let nowhere = shell.run(&["get", "jobs"]);
    assert_eq!(nowhere.code, 2, "{nowhere:?}");
    assert!(nowhere.err.contains("--project"), "{nowhere:?}");
}

#[test]
fn waits_end_with_the_code_of_what_happened() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    for (name, status) in [("good", "Succeeded"), ("bad", "Failed"), ("endless", "Failed")] {
        job(&shell, &project, name, status);
    }
    let wait = |more: &[&str]| shell.run(&[&["--project", "pilot", "wait", "job"], more].concat());
    let good = wait(&["good", "-o", "json"]);
    assert_eq!((good.code, &json_of(&good.out)["name"]), (0, &json!("good")), "{good:?}");
    assert!(good.err.contains("  align: Succeeded"), "{good:?}");
    assert_eq!(wait(&["bad"]).code, 5);
    stay(&shell);
    let late = wait(&["endless", "--timeout", "50ms"]);
    assert_eq!(late.code, 6, "{late:?}");
    assert!(late.err.contains("eihealth wait job"), "{late:?}");
    assert_eq!(wait(&["endless", "--timeout", "soon"]).code, 2);
    for (operation, kind, state) in
        [("list_drug_database", "drug-database", "ACTIVE"), ("list_drug_model", "drug-model", "FINISHED")]
    {
        shell.mock.seed(operation, &[], json!({ "name": "library", "status": state })).unwrap();
        let ready = shell.run(&["wait", kind, "library", "-o", "json"]);
        assert_eq!((ready.code, &json_of(&ready.out)["status"]), (0, &json!(state)), "{ready:?}");
    }
}

#[cfg(unix)]
#[test]
fn an_interrupted_wait_leaves_the_job_alone() {
    use std::process::{Command, Stdio};

    let shell = Shell::new();
    let project = shell.project("pilot");
    job(&shell, &project, "endless", "Failed");
    stay(&shell);
    let mut command = shell.command();
    command.args(["--mock", &shell.mock.url(), "--project", "pilot", "wait", "job", "endless"]);
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while shell.mock.calls("show_job").len() < 2 {
        std::thread::yield_now();
    }
    crate::shell::finish(Command::new("kill").args(["-INT", &child.id().to_string()]), "");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("the job goes on") && said.contains("eihealth wait job"), "{said}");
    assert!(shell.mock.calls("cancel_job").is_empty());
}

#[test]
fn jobs_are_submitted_cancelled_retried_and_deleted() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let run = |words: &[&str]| shell.run(&[&["--project", "pilot"], words].concat());
    fs::write(shell.directory.path().join("job.yaml"), shell.ok(&["create", "job", "--skeleton"])).unwrap();
    let submitted = run(&["submit", "job", "-f", "job.yaml", "--name", "mine", "-o", "json"]);
    assert_eq!(submitted.code, 0, "{submitted:?}");
    let id = json_of(&submitted.out)["id"].as_str().unwrap().to_owned();
    assert_eq!(run(&["cancel", "job", "mine", &id, "--force"]).code, 0);
    assert_eq!(shell.mock.calls("cancel_job").len(), 1, "one that is named twice is one");
    assert_eq!(json_of(&run(&["get", "job", &id, "-o", "json"]).out)["name"], "mine");
    assert_eq!(run(&["cancel", "drug-job", "x", "--force"]).code, 2);

    job(&shell, &project, "broken", "Failed");
    let retried = run(&["retry", "job", "broken"]);
    assert_eq!(retried.code, 0, "{retried:?}");
    job(&shell, &project, "old", "Succeeded");
    assert_eq!(run(&["cancel", "job", "old", "nosuch"]).code, 3);
    assert_eq!(shell.mock.calls("cancel_job").len(), 1, "nothing is done before each is found");
    let refused = run(&["delete", "job", "old"]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(
        refused.err.contains("This deletes the job old.") && refused.err.contains("--yes"),
        "{refused:?}"
    );
    let dry = run(&["delete", "job", "old", "--dry-run"]);
    assert!(dry.out.contains("DELETE"), "{dry:?}");
    assert!(shell.mock.calls("delete_job").is_empty());
    assert_eq!(run(&["delete", "jobs", "old", "old", "--yes"]).code, 0);
    assert_eq!(shell.mock.calls("delete_job").len(), 1);

    let nextflow = "name: germline\nworkflow_id: b41c7d95-2e60-4a8f-93d1-58f07c6ae2d4\n";
    fs::write(shell.directory.path().join("nextflow.yaml"), nextflow).unwrap();
    let submitted = run(&["submit", "nextflow-job", "-f", "nextflow.yaml", "--name", "second"]);
    assert_eq!(submitted.code, 0, "{submitted:?}");
    let form = String::from_utf8_lossy(&shell.mock.calls("create_nextflow_job")[0].body).into_owned();
    assert!(form.contains("second") && form.contains("b41c7d95"), "{form}");
    fs::write(shell.directory.path().join("bad.yaml"), "name: x\ntool: y\n").unwrap();
    let bad = run(&["submit", "job", "-f", "bad.yaml"]);
    assert_eq!(bad.code, 2, "{bad:?}");
    assert!(shell.mock.calls("execute_job").len() == 1);
}

#[test]
fn logs_are_printed_by_task() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    job(&shell, &project, "done", "Succeeded");
    let logs = |more: &[&str]| shell.run(&[&["--project", "pilot", "logs", "done"], more].concat());
    let page = json!({ "count": 2, "logs": [{ "content": "one" }, { "content": "two" }] });
    for _ in 0..2 {
        let reply = eihealth_mock::Reply::json(http::StatusCode::OK, &page);
        shell.mock.reply_next("show_job_log", reply).unwrap();
    }
    assert_eq!(logs(&[]).out, "one\ntwo\n");
    assert_eq!(logs(&["--task", "align", "--follow"]).out, "one\ntwo\n");
    let run = |words: &[&str]| shell.run(&[&["--project", "pilot", "logs"], words].concat());
    shell
        .mock
        .seed("show_nextflow_job", &[&project], json!({ "name": "germline", "status": "SUCCEEDED" }))
        .unwrap();
    for operation in ["show_nextflow_job_log", "show_nextflow_task_log"] {
        let page = json!({ "count": 1, "logs": [operation] });
        let reply = eihealth_mock::Reply::json(http::StatusCode::OK, &page);
        shell.mock.on(operation).always().respond(reply).unwrap();
    }
    assert_eq!(run(&["nextflow-job", "germline"]).out, "show_nextflow_job_log\n");
    assert_eq!(run(&["nextflow-job", "germline", "--task", "1", "-f"]).out, "show_nextflow_task_log\n");
    let data_job = shell.mock.seed("show_data_job", &[&project], json!({ "status": "SUCCEED" })).unwrap();
    let log = eihealth_mock::Reply::new(http::StatusCode::OK).body("copied\n");
    shell.mock.on("download_data_job_log").always().respond(log).unwrap();
    assert_eq!(run(&["data-job", &data_job]).out, "copied\n");
    for words in [&["data-job", "x", "--follow"][..], &["notebook", "lab"]] {
        assert_eq!(run(words).code, 2, "{words:?}");
    }
    let other = logs(&["--task", "aling"]);
    assert_eq!(other.code, 3, "{other:?}");
    assert!(other.err.contains("its tasks are align"), "{other:?}");
}

#[test]
fn logs_are_followed_to_the_end_of_the_job() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    job(&shell, &project, "busy", "Succeeded");
    let ok = |body: &Value| eihealth_mock::Reply::json(http::StatusCode::OK, body);
    let running =
        json!({ "status": "Running", "task_runtime_info": [{ "task_name": "align", "status": "Running" }] });
    for _ in 0..3 {
        shell.mock.reply_next("show_job", ok(&running)).unwrap();
    }
    for lines in [&["one"][..], &["one"], &["one", "two"], &["one", "two", "three"]] {
        let logs: Vec<Value> = lines.iter().map(|line| json!({ "content": line })).collect();
        shell.mock.reply_next("show_job_log", ok(&json!({ "count": logs.len(), "logs": logs }))).unwrap();
    }
    let followed = shell.run(&["--project", "pilot", "logs", "busy", "--follow"]);
    assert_eq!((followed.code, followed.out.as_str()), (0, "one\ntwo\nthree\n"), "{followed:?}");
    assert_eq!(shell.mock.calls("show_job_log").len(), 4);
}

#[test]
fn a_library_is_docked() {
    let shell = Shell::new();
    let project = shell.project("screening");
    fs::write(shell.directory.path().join("1abc.pdb"), "ATOM\n").unwrap();
    fs::write(shell.directory.path().join("lib.sdf"), "a\n$$$$\nb\n$$$$\n").unwrap();
    let run =
        |words: &[&str]| shell.run(&[&["--project", "screening", "dock", "--receptor"], words].concat());
    let docked = run(&["1abc.pdb", "--ligands", "lib.sdf", "--wait", "-o", "json"]);
    assert_eq!(docked.code, 0, "{docked:?}");
    let sent = json_of(std::str::from_utf8(&shell.mock.calls("create_docking_job")[0].body).unwrap());
    assert_eq!(sent["ligands"][0]["count"], 2);
    assert_eq!(sent["ligands"][0]["ligand"]["format"], "SDF");
    assert_eq!(sent["basic_info"]["name"], "dock 1abc lib");
    assert_eq!(shell.mock.calls("recognize_drug_receptor_pocket").len(), 1);

    shell.mock.put_file(&project, "1m17.pdb", "ATOM\n").unwrap();
    let box_ = ["--center=-1,0.3,52.8", "--size=20,20,20"];
    let there =
        run(&[&["screening:/1m17.pdb", "--ligands", "lib.sdf", "--name", "second"], &box_[..]].concat());
    assert_eq!(there.code, 0, "{there:?}");
    let sent = json_of(std::str::from_utf8(&shell.mock.calls("create_docking_job")[1].body).unwrap());
    assert_eq!(sent["receptors"][0]["receptor"]["url"], "screening:/1m17.pdb");
    assert_eq!(sent["receptors"][0]["bounding_box"]["center"], json!([-1.0, 0.3, 52.8]));
    assert_eq!(shell.mock.calls("recognize_drug_receptor_pocket").len(), 1);
    for words in [&["none.pdb", "--ligands", "lib.sdf"][..], &["1abc.pdb", "--ligands", "screening:/lib.sdf"]]
    {
        assert_eq!(run(words).code, 2, "{words:?}");
    }
}

#[cfg(unix)]
#[test]
fn images_go_through_docker() {
    use std::os::unix::fs::PermissionsExt;

    let shell = Shell::new();
    shell.project("pilot");
    let docker = shell.directory.path().join("docker");
    fs::write(&docker, "#!/bin/sh\necho \"$@\" >> docker.log\ncase $1 in login) read -r p; echo \"password $p\" >> docker.log;; esac\n").unwrap();
    fs::set_permissions(&docker, fs::Permissions::from_mode(0o755)).unwrap();
    let run = |words: &[&str]| {
        let mut command = shell.command();
        let path = format!("{}:/usr/bin:/bin", shell.directory.path().display());
        command.env("PATH", path).args(["--mock", &shell.mock.url(), "--project", "pilot"]).args(words);
        crate::shell::finish(&mut command, "")
    };
    let log = || fs::read_to_string(shell.directory.path().join("docker.log")).unwrap_or_default();
    let dry = run(&["push", "tools/bwa:1", "--dry-run"]);
    assert_eq!(dry.code, 0, "{dry:?}");
    assert!(dry.out.contains("docker push") && log().is_empty(), "{dry:?}");

    let pushed = run(&["push", "tools/bwa:1", "--type", "APP"]);
    assert_eq!(pushed.code, 0, "{pushed:?}");
    let lines = log();
    let lines: Vec<&str> = lines.lines().collect();
    assert!(lines[0].starts_with("login --username") && lines[1].starts_with("password "), "{lines:?}");
    let password = lines[1].trim_start_matches("password ");
    assert!(!password.is_empty() && !pushed.err.contains(password), "{pushed:?}");
    assert!(lines[2].starts_with("tag tools/bwa:1 ") && lines[2].ends_with("/bwa:1"), "{lines:?}");
    assert!(lines[3].starts_with("push "), "{lines:?}");
    let images = json_of(&run(&["get", "images", "-o", "json"]).out);
    assert_eq!(images[0]["name"], "bwa");
    assert_eq!(run(&["pull", "bwa:1"]).code, 0);
    assert!(log().lines().last().unwrap().starts_with("pull "));
}
