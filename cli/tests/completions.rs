//! What a shell completes words with.

use crate::shell::{Ran, Shell, finish};

/// What the last of these words is completed with.
fn completed(shell: &Shell, mock: &str, words: &[&str]) -> Ran {
    let mut command = shell.command();
    command
        .env("EIHEALTH_COMPLETE", "bash")
        .env("EIHEALTH_MOCK", mock)
        .env("_CLAP_COMPLETE_INDEX", words.len().to_string())
        .env("_CLAP_COMPLETE_COMP_TYPE", "9")
        .env("_CLAP_IFS", "\n")
        .args(["--", "eihealth"])
        .args(words);
    finish(&mut command, "")
}

fn words(shell: &Shell, words: &[&str]) -> Vec<String> {
    let ran = completed(shell, &shell.mock.url(), words);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
    ran.out.lines().map(str::to_owned).collect()
}

#[test]
fn names_come_from_the_service() {
    let shell = Shell::new();
    let project = shell.project("pilot-one");
    shell.project("pilot-two");
    shell.project("other");
    for name in ["wgs-1", "wgs-2", "rna"] {
        shell.mock.seed("show_job", &[&project], serde_json::json!({ "name": name })).unwrap();
    }
    shell.mock.put_file(&project, "raw/a.fq", "a").unwrap();
    shell.mock.put_file(&project, "raw/deep/b.fq", "b").unwrap();
    let is = |line: &[&str], expected: &[&str]| {
        let mut found = words(&shell, line);
        found.sort();
        assert_eq!(found, expected, "{line:?}");
    };
    is(&["switch", "project", "pilot"], &["pilot-one", "pilot-two"]);
    is(&["get", "jobs", "--project", "pilot"], &["pilot-one", "pilot-two"]);
    is(&["get", "job", "--project", "pilot-one", "wgs"], &["wgs-1", "wgs-2"]);
    is(&["--project=pilot-one", "logs", "r"], &["rna"]);
    is(&["--project", "pilot-one", "update", "job", "wgs-2"], &["wgs-2"]);
    is(&["--project", "pilot-one", "get", "tasks", "--of", "wgs-1"], &["wgs-1"]);
    is(&["ls", "pilot-o"], &["pilot-one:/"]);
    is(&["ls", "pilot-one:/ra"], &["pilot-one:/raw/"]);
    is(&["download", "pilot-one:/raw/"], &["pilot-one:/raw/a.fq", "pilot-one:/raw/deep/"]);
    std::fs::create_dir(shell.directory.path().join("reads")).unwrap();
    is(&["sync", "re"], &["reads/"]);
    is(&["upload", "reads/", "pilot-one:/ra"], &["pilot-one:/raw/"]);
    is(&["submi"], &["submit"]);
    is(&["get", "nextflow-w"], &["nextflow-workflow"]);
    is(&["api", "list_nextflow_t"], &["list_nextflow_task"]);
    is(&["api", "create_image", "--chip"], &["--chip-type"]);
    is(&["api", "show_job", "--project", "pilot-one", "--job-id", "wgs"], &["wgs-1", "wgs-2"]);
    is(&["api", "show_project", "--eihealth-project-id", "o"], &["other"]);
}

#[test]
fn without_the_service_there_are_no_names_and_no_words_about_it() {
    let shell = Shell::new();
    // nobody listens there
    let ran = completed(&shell, "http://127.0.0.1:9", &["switch", "project", "pilot"]);
    assert_eq!((ran.code, ran.out.trim(), ran.err.as_str()), (0, "", ""), "{ran:?}");
    let ran = completed(&shell, "", &["get", "jobs", "--project", "pilot"]);
    assert_eq!((ran.code, ran.out.trim(), ran.err.as_str()), (0, "", ""), "{ran:?}");
}

#[test]
fn a_script_is_printed_for_each_shell() {
    let shell = Shell::new();
    for name in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = shell.ok(&["completions", name]);
        assert!(script.contains("EIHEALTH_COMPLETE") && script.contains("eihealth"), "{name}: {script}");
    }
}
