//! A program works on the checkout that it is started in, wherever it was built.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The program beside this test.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join(format!("xtask{}", std::env::consts::EXE_SUFFIX))
}

/// Runs a command as from a shell: outside of cargo, which tells the tests which package they are of.
pub(crate) fn xtask(dir: &Path, arguments: &[&str]) -> Output {
    Command::new(program())
        .args(arguments)
        .current_dir(dir)
        .env_remove("CARGO_MANIFEST_DIR")
        .output()
        .unwrap()
}

const ROOT: &str = "openapi: 3.0.3
info: {title: T, version: '1', description: A service.}
servers: [{url: 'https://example.com', description: The only one.}]
tags: [{name: A}]
paths: {}
";

pub(crate) const AREA: &str = "openapi: 3.0.3
info: {title: A, version: '1', x-feature: a}
tags: [{name: A, description: Things.}]
paths:
  /a:
    get:
      operationId: list_a
      tags: [A]
      summary: List things
      description: All of them.
      externalDocs: {description: 1.1 things, url: 'https://example.com'}
      x-repeat: safe
      parameters:
        - {name: q, in: query, description: What to look for., schema: {type: string, maxLength: 10}}
      responses:
        '204': {description: Nothing.}
        default: {description: It failed.}
";

const MANIFEST: &str = "[package]\nname = \"sdk\"\n\n[features]\ndefault = [\"a\"]\na = []\n";

/// A checkout with a small specification of its own.
pub(crate) fn checkout(dir: &Path) -> PathBuf {
    for (path, text) in [
        ("Cargo.toml", "[workspace]\n"),
        ("xtask/Cargo.toml", ""),
        ("sdk/Cargo.toml", MANIFEST),
        ("spec/root.yaml", ROOT),
        ("spec/errors.yaml", "errors: []\n"),
        ("spec/areas/标签.yaml", AREA),
    ] {
        let path = dir.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    dir.to_owned()
}

pub(crate) fn git(dir: &Path, arguments: &[&str]) {
    let status = Command::new("git")
        .args([
            "-c",
            "user.name=Somebody",
            "-c",
            "user.email=somebody@example.com",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .current_dir(dir)
        .status()
        .unwrap();
    assert!(status.success(), "git {arguments:?}");
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_moved_checkout_is_written_where_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let old = checkout(&dir.path().join("old"));
    let output = xtask(&old, &["regen"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(
        old.join("sdk/src/generated/operations/mod.rs").is_file() && old.join("spec/openapi.yaml").is_file()
    );

    let new = dir.path().join("new");
    std::fs::rename(&old, &new).unwrap();
    std::fs::write(new.join("spec/areas/标签.yaml"), AREA.replace("maxLength: 10", "maxLength: 11")).unwrap();
    // from a folder below, as from the root
    let output = xtask(&new.join("spec/areas"), &["regen"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(std::fs::read_to_string(new.join("spec/openapi.yaml")).unwrap().contains("maxLength: 11"));
    assert!(!old.exists(), "nothing comes back at the old place");
}

/// In `spec/` itself the path of the specification, as seen from there, is empty.
#[test]
fn every_folder_of_a_checkout_will_do() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    for below in ["", "spec", "spec/areas", "sdk", "xtask"] {
        for command in
            [&["regen"][..], &["lint"], &["fmt-spec", "--check"], &["bundle"], &["regen", "--check"]]
        {
            let output = xtask(&root.join(below), command);
            let errors = text(&output.stderr);
            assert!(!errors.contains("can't read"), "{command:?} in {below:?}: {errors}");
            assert_ne!(output.status.code(), Some(2), "{command:?} in {below:?}: {errors}");
        }
    }
}

#[test]
fn outside_of_any_checkout_there_is_nothing_to_work_on() {
    let dir = tempfile::tempdir().unwrap();
    for command in ["regen", "lint", "bundle", "fmt-spec", "diff", "ci"] {
        let output = xtask(dir.path(), &[command]);
        assert_eq!(output.status.code(), Some(2), "{command}");
        let message = text(&output.stderr);
        assert!(message.contains("is not in a checkout of the workspace"), "{command}: {message}");
    }
}

#[test]
fn identical_trees_do_not_differ_whatever_the_names_of_their_files() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    git(&root, &["init", "--quiet", "--initial-branch", "main"]);
    git(&root, &["add", "--all"]);
    git(&root, &["commit", "--quiet", "--message", "A specification"]);
    for arguments in [&["diff"][..], &["diff", "HEAD"], &["diff", "main", "HEAD"], &["diff", "HEAD", "spec"]]
    {
        let output = xtask(&root, arguments);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert!(text(&output.stdout).contains("Nothing differs"), "{arguments:?}: {}", text(&output.stdout));
    }
    std::fs::write(root.join("spec/areas/标签.yaml"), AREA.replace("maxLength: 10", "maxLength: 5")).unwrap();
    let output = xtask(&root, &["diff"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
}

/// A reviewer is not told that nothing differs where the files do.
#[test]
fn files_that_differ_without_saying_other_things_are_named() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    git(&root, &["init", "--quiet", "--initial-branch", "main"]);
    git(&root, &["add", "--all"]);
    git(&root, &["commit", "--quiet", "--message", "A specification"]);
    for (path, content) in [
        ("areas/标签.yaml", format!("# a comment\n{AREA}")),
        ("root.yaml", ROOT.replace("{title: T, version: '1',", "{version: '1', title: T,")),
        ("errors.yaml", "# none yet\nerrors: []\n".to_owned()),
        ("accepted.toml", "# nothing may pass\n".to_owned()),
    ] {
        std::fs::write(root.join("spec").join(path), content).unwrap();
        let report = text(&xtask(&root, &["diff"]).stdout);
        assert!(report.contains("Nothing differs"), "{report}");
        assert!(report.contains(&format!("not in what the specification says: {path}.")), "{report}");
        git(&root, &["add", "--all"]);
        git(&root, &["commit", "--quiet", "--message", "As it is"]);
        assert!(!text(&xtask(&root, &["diff"]).stdout).contains("files differ"));
    }
}

#[test]
fn without_git_the_sides_must_be_named() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    for arguments in [&["diff"][..], &["diff", "HEAD"]] {
        let output = xtask(&root, arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("is in no git repository"), "{}", text(&output.stderr));
    }
    assert_eq!(xtask(&root, &["diff", "spec", "spec"]).status.code(), Some(0));
}

#[test]
fn a_feature_that_the_manifest_lacks_stops_the_run() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    std::fs::write(root.join("spec/areas/标签.yaml"), AREA.replace("x-feature: a", "x-feature: labels"))
        .unwrap();
    let output = xtask(&root, &["regen"]);
    assert_eq!(output.status.code(), Some(1));
    let message = text(&output.stderr);
    assert!(message.contains("add `labels = []`") && message.contains("nothing was written"), "{message}");
    assert!(!root.join("spec/openapi.yaml").exists());
}

#[test]
fn a_specification_with_findings_writes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    std::fs::write(root.join("spec/areas/标签.yaml"), AREA.replace("maxLength", "maxLenght")).unwrap();
    let output = xtask(&root, &["regen"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("标签.yaml:14:"), "{}", text(&output.stderr));
    assert!(!root.join("sdk/src").exists() && !root.join("spec/openapi.yaml").exists());
}

/// The opener stands in `PATH`: a script that tells what it was asked to open through a pipe that the test
/// reads.
#[cfg(target_os = "linux")]
#[test]
fn a_report_is_shown_in_the_browser() {
    use std::io::Read as _;
    use std::os::unix::fs::PermissionsExt as _;

    let dir = tempfile::tempdir().unwrap();
    let root = checkout(&dir.path().join("checkout"));
    let pipe = dir.path().join("opened");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let tools = dir.path().join("tools");
    std::fs::create_dir(&tools).unwrap();
    let opener = tools.join("xdg-open");
    std::fs::write(&opener, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > '{}'\n", pipe.display())).unwrap();
    std::fs::set_permissions(&opener, std::fs::Permissions::from_mode(0o755)).unwrap();
    std::fs::write(root.join("narrower.yaml"), AREA.replace("maxLength: 10", "maxLength: 5")).unwrap();
    let old = root.join("spec/areas/标签.yaml");

    // reading from the pipe waits for the opener, which may still run when the command has ended
    let mut command = Command::new(program());
    let child = command
        .args(["diff", "--open", old.to_str().unwrap(), "narrower.yaml"])
        .current_dir(&root)
        .env_remove("CARGO_MANIFEST_DIR")
        .env("PATH", &tools)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let fallback = pipe.clone();
    let ended = std::thread::spawn(move || {
        let output = child.wait_with_output().unwrap();
        // else nobody would ever write into the pipe
        if output.status.code() != Some(1) {
            std::fs::write(fallback, "nothing was opened").unwrap();
        }
        output
    });
    let mut opened = String::new();
    std::fs::File::open(&pipe).unwrap().read_to_string(&mut opened).unwrap();
    let output = ended.join().unwrap();
    assert_eq!(output.status.code(), Some(1), "the verdict stays: {}", text(&output.stderr));
    assert_eq!(opened, text(&output.stdout), "what is opened is what the command names");
    let page = std::fs::read_to_string(opened.trim_end()).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains("maxLength 10 \u{2192} 5"), "{page}");
}

#[test]
fn errata_that_are_no_text_have_a_place_in_diff_as_in_lint() {
    let dir = tempfile::tempdir().unwrap();
    let checkout = checkout(dir.path());
    std::fs::write(checkout.join("spec/errata.yaml"), b"- at: Gen\xe9ral").unwrap();
    for (arguments, code) in [(&["lint"][..], 1), (&["diff", "spec", "spec"][..], 2)] {
        let output = xtask(&checkout, arguments);
        let error = text(&output.stderr) + &text(&output.stdout);
        assert!(
            output.status.code() == Some(code) && error.contains("spec/errata.yaml:1:10: not-utf-8"),
            "{error}"
        );
    }
}

/// All that is told of what is not compared: nothing else is left out.
#[test]
fn error_codes_are_compared_or_it_is_said_that_they_are_not() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    let code = "errors:\n- {code: e.1, section: '7', status: 404, name: Gone, message: m, advice: a}\n";
    let errors = root.join("spec/errors.yaml");
    git(&root, &["init", "--quiet", "--initial-branch", "main"]);
    std::fs::remove_file(&errors).unwrap();
    let commit = |message: &str| {
        git(&root, &["add", "--all"]);
        git(&root, &["commit", "--quiet", "--message", message]);
        git(&root, &["tag", message]);
    };
    commit("none");
    std::fs::write(&errors, code.replace("Gone", "Lost").replace("section", "sectoin")).unwrap();
    commit("broken");
    std::fs::write(&errors, code).unwrap();
    commit("listed");
    std::fs::write(&errors, code.replace("Gone", "Lost")).unwrap();

    let diff = |arguments: &[&str], code: i32, parts: &[&str]| {
        let output = xtask(&root, &[&["diff"], arguments].concat());
        let told = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {told}");
        for part in parts {
            assert!(told.contains(part), "{arguments:?}: {part} in\n{told}");
        }
    };
    diff(&["listed"], 1, &["error code e.1", "Lost"]);
    diff(&["none"], 0, &["the error codes are not compared: none has no errors.yaml"]);
    diff(&["broken"], 0, &["errors.yaml is not compared, for it can't be read: broken:spec/errors.yaml:2:"]);
    diff(&["listed", "broken"], 2, &["spec/errors.yaml:2:"]);
    diff(&["listed", "none"], 1, &["error code e.1: removed"]);
    diff(&["spec/areas/标签.yaml", "spec"], 1, &["is one document, without errors.yaml"]);
    let area = root.join("spec/areas/标签.yaml").display().to_string();
    let output = xtask(&root, &["diff", &area, &area]);
    assert!(!text(&output.stdout).contains("not compared"), "{}", text(&output.stdout));

    let erratum = "- {at: 1.1/q, document: d, spec: s, reason: r}\n";
    std::fs::write(root.join("spec/errata.yaml"), erratum).unwrap();
    diff(&["listed"], 1, &["errata"]);
}

/// What a side lets pass is what lies beside it, not what the working tree has by now.
#[test]
fn the_new_side_says_what_may_pass() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    git(&root, &["init", "--quiet", "--initial-branch", "main"]);
    git(&root, &["add", "--all"]);
    git(&root, &["commit", "--quiet", "--message", "A specification"]);
    let area = root.join("spec/areas/标签.yaml");
    std::fs::write(&area, AREA.replace("maxLength: 10", "maxLength: 5")).unwrap();
    let report: serde_json::Value =
        serde_json::from_slice(&xtask(&root, &["diff", "--format", "json"]).stdout).unwrap();
    let fingerprint = report["findings"][0]["fingerprint"].as_str().unwrap();
    let entry =
        format!("[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = \"r\"\nexpires = 9999-12-31\n");
    std::fs::write(root.join("spec/accepted.toml"), &entry).unwrap();
    git(&root, &["add", "--all"]);
    git(&root, &["commit", "--quiet", "--message", "A break that may pass"]);
    std::fs::write(root.join("spec/accepted.toml"), "").unwrap();
    assert_eq!(xtask(&root, &["diff", "HEAD~1", "HEAD"]).status.code(), Some(0));
    assert_eq!(xtask(&root, &["diff", "HEAD~1"]).status.code(), Some(1));
    std::fs::write(root.join("spec/accepted.toml"), b"\xe9").unwrap();
    let output = xtask(&root, &["diff", "HEAD~1"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("spec/accepted.toml:1:1: not-utf-8"), "{}", text(&output.stderr));
}

#[test]
fn each_file_that_can_not_be_laid_out_is_told_and_the_others_are() {
    let dir = tempfile::tempdir().unwrap();
    let root = checkout(dir.path());
    let output = xtask(&root, &["fmt-spec"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    std::fs::write(root.join("spec/areas/a.yaml"), b"# G\xe9n").unwrap();
    std::fs::create_dir(root.join("spec/areas/b.yaml")).unwrap();
    std::fs::write(root.join("spec/errors.yaml"), "errors:   []\n").unwrap();
    let output = xtask(&root, &["fmt-spec"]);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stderr);
    for part in ["spec/areas/a.yaml:1:4: not-utf-8", "spec/areas/b.yaml:1:1: missing-file"] {
        assert!(told.contains(part), "{part} in\n{told}");
    }
    assert_eq!(text(&output.stdout), "~ spec/errors.yaml\n");
    assert_eq!(std::fs::read_to_string(root.join("spec/errors.yaml")).unwrap(), "errors: []\n");
}
