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
        ("show_notebook", json!({ "name": "lab", "status": "RUNNING" })),
        ("show_instance", json!({ "name": "cohort" })),
        ("list_backup", json!({ "name": "raw-2024" })),
    ] {
        seed(operation, &[&project], fields);
    }
    for path in ["raw/a.fastq.gz", "work/", "archive/", "cohort.csv"] {
        shell.mock.put_file(&project, path, "a").unwrap();
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

/// Runs it without sending what changes something.
fn rehearse(shell: &Shell, line: &str) -> Ran {
    let mut command = shell.command();
    command.args(["--mock", &shell.mock.url()]).args(&split(line)[1..]);
    // after the flags of an operation it is one of them
    command.arg("--dry-run");
    finish(&mut command, "")
}

#[test]
fn every_row_does_what_it_says() {
    let shell = furnished();
    let projects = shell.ok(&["get", "projects", "-o", "csv", "--columns", "name,id"]);
    let pilot = projects.lines().find_map(|line| line.strip_prefix("pilot,")).unwrap();
    let data_job = shell.mock.seed("show_data_job", &[pilot], json!({ "status": "FAILED" })).unwrap();
    let mut failed = Vec::new();
    for row in include_str!("../COMMANDS.md").lines().filter(|line| line.starts_with("| `health ")) {
        let line = row.split('|').nth(2).unwrap().trim().trim_matches('`');
        let line = line.replace("2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936", &data_job);
        if ["eihealth configure", "eihealth --version"].contains(&line.as_str()) || line.contains("--help") {
            continue;
        }
        let ran = rehearse(&shell, &line);
        if ran.code != 0 {
            failed.push(format!("{line}: {ran:?}"));
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
    for changed in
        ["update_project", "delete_job", "execute_job", "restore_backup", "import_image", "upload_data"]
    {
        assert!(shell.mock.calls(changed).is_empty(), "{changed}");
    }
}
