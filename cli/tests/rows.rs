//! The rows of COMMANDS.md, tried: what they read is read, and what they would change is printed.

use std::fs;

use serde_json::json;

use crate::shell::{Ran, Shell, finish};
use crate::words::split;

/// A service in which everything is that the rows name.
fn furnished() -> Shell {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let reference = shell.project("reference");
    let seed = |operation: &str, path: &[&str], fields| shell.mock.seed(operation, path, fields).unwrap();
    let ann = seed("show_user", &[], json!({ "name": "ann" }));
    shell.ok(&["add", "member", "ann", "--role", "Developer", "--project", "pilot"]);
    let members = json!([{ "role_type": "Developer", "users": [{ "id": ann, "name": "ann" }] }]);
    let shown = json!({ "id": project, "name": "pilot", "status": "INACTIVE", "swr_namespace": "pilot", "roles": members });
    let shown = eihealth_mock::Reply::json(http::StatusCode::OK, &shown);
    shell.mock.on("show_project").always().respond(shown).unwrap();
    seed("list_label", &[], json!({ "name": "wgs" }));
    for place in [&project, &reference] {
        for (operation, fields) in [
            ("show_app", json!({ "name": "fastqc", "version": "1.0.0" })),
            ("show_workflow", json!({ "name": "germline", "version": "1.0.0" })),
            ("show_template", json!({ "name": "variants" })),
            ("list_image", json!({ "name": "bwa" })),
        ] {
            seed(operation, &[place], fields);
        }
    }
    let task = json!({ "task_name": "align", "status": "Failed" });
    for (operation, fields) in [
        ("show_job", json!({ "name": "wgs-NA-01", "status": "Failed", "task_runtime_info": [task] })),
        ("show_nextflow_job", json!({ "name": "germline", "status": "FAILED" })),
        ("show_nextflow_workflow", json!({ "name": "germline" })),
        ("show_notebook", json!({ "name": "lab", "status": "Running" })),
        ("show_instance", json!({ "name": "cohort" })),
        ("list_backup", json!({ "name": "raw-2024" })),
    ] {
        seed(operation, &[&project], fields);
    }
    for path in ["raw/a.fastq.gz", "work/", "archive/", "cohort.csv"] {
        shell.mock.put_file(&project, path, if path.ends_with('/') { "" } else { "a" }).unwrap();
    }
    shell.mock.put_file(&reference, "hg38/hg38.fa", "a").unwrap();
    let write = |name: &str, text: &str| fs::write(shell.directory.path().join(name), text).unwrap();
    for kind in ["app", "workflow", "template", "database", "notebook", "job"] {
        write(&format!("{kind}.yaml"), &shell.ok(&["create", kind, "--skeleton"]));
    }
    write("row.yaml", &shell.ok(&["api", "update_database_data", "--skeleton"]));
    write("nextflow.yaml", "name: germline\nworkflow_id: b41c7d95-2e60-4a8f-93d1-58f07c6ae2d4\n");
    write("main.nf", "workflow { }\n");
    write("logo.png", "png");
    fs::create_dir(shell.directory.path().join("reads")).unwrap();
    write("reads/a.fastq.gz", "reads");
    shell
}

/// Runs it without sending what changes something, which is said as the first word or as the last.
fn rehearse(shell: &Shell, line: &str, is_first: bool) -> Ran {
    let mut words = split(line);
    // after the flags of an operation it is one of them
    words.insert(if is_first { 1 } else { words.len() }, "--dry-run".to_owned());
    let mut command = shell.command();
    command.args(["--mock", &shell.mock.url()]).args(&words[1..]);
    finish(&mut command, "")
}

/// The operations called so far that aren't plain reading.
fn changes(shell: &Shell) -> Vec<String> {
    let requests = shell.mock.requests().into_iter();
    requests.filter(|request| request.method != http::Method::GET).filter_map(|one| one.operation).collect()
}

#[test]
fn every_row_does_what_it_says() {
    let shell = furnished();
    let projects = shell.ok(&["get", "projects", "-o", "csv", "--columns", "name,id"]);
    let pilot = projects.lines().find_map(|line| line.strip_prefix("pilot,")).unwrap();
    let data_job = shell.mock.seed("show_data_job", &[pilot], json!({ "status": "FAILED" })).unwrap();
    let mut failed = Vec::new();
    let before = changes(&shell);
    for (index, row) in
        include_str!("../COMMANDS.md").lines().filter(|line| line.starts_with("| `health ")).enumerate()
    {
        let line = row.split('|').nth(2).unwrap().trim().trim_matches('`');
        let line = line.replace("2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936", &data_job);
        if ["eihealth configure", "eihealth --version"].contains(&line.as_str()) || line.contains("--help") {
            continue;
        }
        for is_first in [true, false] {
            // the end is tried of every third
            if is_first || index % 3 == 0 {
                let ran = rehearse(&shell, &line, is_first);
                if ran.code != 0 {
                    failed.push(format!("{line}: {ran:?}"));
                }
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
    assert_eq!(changes(&shell)[before.len()..], [""; 0]);
}

/// What is said wins over the variable, wherever in the line it stands.
#[test]
fn a_project_that_is_named_is_the_one_that_is_worked_in() {
    let shell = furnished();
    let projects = shell.ok(&["get", "projects", "-o", "csv", "--columns", "name,id"]);
    let pilot = projects.lines().find_map(|line| line.strip_prefix("pilot,")).unwrap();
    for line in [
        "create image --name bwa --tag 1",
        "create app -f app.yaml",
        "update image bwa --description aligner",
        "delete image bwa",
        "submit job -f job.yaml",
        "mkdir /new",
        "api create_image --name bwa --tag 1",
        "api delete_image --image-id bwa",
    ] {
        let words = split(line);
        for at in [0, 1, words.len()] {
            let mut words = words.clone();
            words.splice(at..at, ["--project".to_owned(), "pilot".to_owned()]);
            let mut command = shell.command();
            command.env("EIHEALTH_PROJECT", "reference").args([
                "--mock",
                &shell.mock.url(),
                "--dry-run",
                "-y",
            ]);
            let ran = finish(command.args(&words), "");
            assert!(ran.code == 0 && ran.out.contains(pilot), "{words:?}: {ran:?}");
        }
        // one that is empty is none
        let mut command = shell.command();
        command.env("EIHEALTH_PROJECT", "").args(["--mock", &shell.mock.url(), "--dry-run", "-y"]);
        let ran = finish(command.args(&words), "");
        assert!(ran.code == 2 && ran.err.contains("switch project"), "{words:?}: {ran:?}");
    }
}
