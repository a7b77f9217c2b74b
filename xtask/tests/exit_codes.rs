//! What scripts and workflows go by: the exit codes of the commands, and where they write.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: A, description: Things.}]
paths:
  /a:
    get:
      operationId: list_a
      tags: [A]
      summary: List things
      x-repeat: safe
      externalDocs: {description: 1.1 things, url: https://example.com}
      parameters:
        - {name: q, in: query, description: What to look for., schema: {type: string, maxLength: 10}}
      responses:
        '204': {description: Nothing.}
        default: {description: It failed.}
";

fn xtask(arguments: &[&str]) -> Output {
    Command::new(program()).args(arguments).output().unwrap()
}

/// The program beside this test: `target/debug/xtask` for `target/debug/deps/exit_codes-…`.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join(format!("xtask{}", std::env::consts::EXE_SUFFIX))
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn write(dir: &Path, name: &str, content: &str) -> String {
    let path = dir.join(name);
    std::fs::write(&path, content).unwrap();
    path.display().to_string()
}

#[test]
fn diff_exits_by_its_threshold() {
    let dir = tempfile::tempdir().unwrap();
    let old = write(dir.path(), "old.yaml", DOCUMENT);
    let narrower = write(dir.path(), "narrower.yaml", &DOCUMENT.replace("maxLength: 10", "maxLength: 5"));
    let broken = write(dir.path(), "broken.yaml", "openapi: [");

    assert_eq!(code(&xtask(&["diff", &old, &old])), 0);
    let output = xtask(&["diff", &old, &narrower]);
    assert_eq!(code(&output), 1);
    assert!(text(&output.stdout).contains("list_a query q: maxLength 10 -> 5"), "{}", text(&output.stdout));
    assert_eq!(code(&xtask(&["diff", &old, &narrower, "--fail-on", "never"])), 0);
    assert_eq!(code(&xtask(&["diff", &narrower, &old])), 0, "a wider limit breaks nothing");

    let output = xtask(&["diff", &old, &broken]);
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("broken.yaml:"), "{}", text(&output.stderr));
    assert_eq!(code(&xtask(&["diff", &old, "no-such-file-or-revision"])), 2);
}

#[test]
fn lint_fails_on_findings_and_prints_them_all() {
    let dir = tempfile::tempdir().unwrap();
    let clean = write(dir.path(), "clean.yaml", DOCUMENT);
    let output = xtask(&["lint", &clean]);
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));

    let faults = DOCUMENT.replace("maxLength", "maxLenght").replace("list_a", "listA");
    let output = xtask(&["lint", &write(dir.path(), "faults.yaml", &faults)]);
    assert_eq!(code(&output), 1);
    let found = text(&output.stderr);
    assert!(found.contains("faults.yaml:7:") && found.contains("faults.yaml:13:"), "{found}");
}

#[test]
fn audit_tells_unusable_input_from_differences() {
    let dir = tempfile::tempdir().unwrap();
    let output = xtask(&["audit", &write(dir.path(), "prose.txt", "Nothing to see here.\n")]);
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("prose.txt"), "{}", text(&output.stderr));
    assert_eq!(code(&xtask(&["audit", "no-such-file.txt"])), 2);
}

#[test]
fn bundle_writes_where_it_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("bundle.json");
    let output = xtask(&["bundle", "--json", "--output", &path.display().to_string()]);
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    let bundle: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert!(bundle["paths"].as_object().unwrap().len() > 100);
    assert!(xtask(&["bundle"]).stdout.starts_with(b"# Bundled from spec/"));
}

#[test]
fn an_unknown_step_names_the_known_ones() {
    let output = xtask(&["ci", "--only", "nonsense"]);
    assert_eq!(code(&output), 2);
    let message = text(&output.stderr);
    assert!(message.contains("[possible values: test, fmt, clippy, doc"), "{message}");
}

#[test]
fn what_can_not_be_done_is_two() {
    for arguments in [
        &["audit", "no-such-file.txt"][..],
        &["bundle", "--output", "no/such/directory/bundle.yaml"],
        &["diff", "--explain", "no-such-rule"],
        &["no-such-command"],
    ] {
        let output = xtask(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", text(&output.stderr));
        assert!(!output.stderr.is_empty() && output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_message_that_nobody_reads_is_no_crash() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let status = Command::new(program()).args(["diff", "--rules"]).stdout(writer).status().unwrap();
    assert_eq!(status.code(), Some(0));
}
