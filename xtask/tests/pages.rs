//! What the pages tell the changes since.

use std::path::{Path, PathBuf};
use std::process::Output;

use super::checkouts::{AREA, checkout, git, text, xtask};

const FILE: &str = "spec/areas/标签.yaml";

/// A checkout with the texts that the pages show.
fn documented(dir: &Path) -> PathBuf {
    let root = checkout(dir);
    for path in [
        "CHANGELOG.md",
        "sdk/src/guide/lists.rs",
        "sdk/src/guide/waiting.rs",
        "sdk/src/runtime/environment/mod.rs",
        "mock/src/control.rs",
        "sdk/src/runtime/retry/faults.md",
    ] {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "").unwrap();
    }
    limit(&root, 10);
    root
}

/// Sets the one limit of the specification, in its bundle too.
fn limit(root: &Path, limit: u32) {
    std::fs::write(root.join(FILE), AREA.replace("maxLength: 10", &format!("maxLength: {limit}"))).unwrap();
    let output = xtask(root, &["bundle", "--output", "spec/openapi.yaml"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "A specification"]);
}

/// A repository with a release.
fn released(dir: &Path) -> PathBuf {
    let root = documented(dir);
    std::fs::write(root.join(".gitignore"), "target\n").unwrap();
    git(&root, &["init", "--quiet", "--initial-branch", "main"]);
    commit(&root);
    git(&root, &["tag", "v0.9.0"]);
    root
}

/// Writes the pages: that of changes, the document with the operations, and what was said.
fn pages(root: &Path, arguments: &[&str]) -> (String, String, String) {
    let output = xtask(root, &[&["docs"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let read = |name: &str| std::fs::read_to_string(root.join("target/docs").join(name)).unwrap();
    (read("changes.html"), read("document.js"), text(&output.stderr))
}

#[test]
fn the_latest_release_with_another_specification_is_what_changes_are_told_since() {
    let dir = tempfile::tempdir().unwrap();
    let root = released(dir.path());
    let (changes, document, _) = pages(&root, &[]);
    assert!(changes.contains("Since v0.9.0") && changes.contains("Nothing differs."), "{changes}");
    assert!(!document.contains("Changed since"), "{document}");

    // a branch of the same name is another thing
    git(&root, &["branch", "v0.9.0"]);
    limit(&root, 7);
    let (changes, document, errors) = pages(&root, &[]);
    assert!(changes.contains("Since v0.9.0") && changes.contains("maxLength 10 → 7"), "{changes}");
    assert!(document.contains("**Changed since v0.9.0**") && document.contains("maxLength 10 → 7"));
    assert_eq!(errors, "");

    // in the release itself it is told what that brought
    commit(&root);
    git(&root, &["tag", "--annotate", "v0.10.0", "--message", "A release"]);
    assert!(pages(&root, &[]).0.contains("Since v0.9.0"));
    limit(&root, 5);
    assert!(pages(&root, &[]).0.contains("maxLength 7 → 5"), "versions are no texts");
}

#[test]
fn what_is_named_comes_first() {
    let dir = tempfile::tempdir().unwrap();
    let root = released(dir.path());
    limit(&root, 7);
    commit(&root);
    limit(&root, 5);
    std::fs::write(root.join("older.yaml"), AREA.replace("maxLength: 10", "maxLength: 99")).unwrap();
    for (named, before) in [("HEAD", 7), ("HEAD^", 10), ("older.yaml", 99)] {
        let (changes, document, _) = pages(&root, &["--since", named]);
        let changed = format!("maxLength {before} → 5");
        assert!(changes.contains(&format!("Since {named}</h2>")) && changes.contains(&changed), "{changes}");
        assert!(
            document.contains(&format!("Changed since {named}")) && document.contains(&changed),
            "{document}"
        );
    }
}

#[test]
fn what_cannot_be_compared_with_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let root = released(dir.path());
    std::fs::write(root.join("no.yaml"), "swagger: '2.0'\n").unwrap();
    let refused = |named: &str| -> Output { xtask(&root, &["docs", "--since", named]) };
    for (named, wanted) in [
        ("v9", "v9: neither a file, nor a directory with root.yaml, nor a git revision of this repository"),
        (
            "no.yaml",
            "no.yaml:1:1: not-openapi: this has no key `openapi`\n    help: give an OpenAPI 3.0 document",
        ),
        ("mock", "mock: the directory has no specification: root.yaml is missing"),
    ] {
        let output = refused(named);
        assert_eq!(output.status.code(), Some(2), "{named}");
        assert!(text(&output.stderr).contains(wanted), "{named}: {}", text(&output.stderr));
    }
    assert!(!root.join("target/docs").exists());

    // a tag is for good: there must be a way round one that can't be read
    std::fs::remove_file(root.join("spec/root.yaml")).unwrap();
    commit(&root);
    git(&root, &["tag", "v0.9.1"]);
    git(&root, &["checkout", "--quiet", "v0.9.0", "--", "spec/root.yaml"]);
    limit(&root, 5);
    let output = xtask(&root, &["docs"]);
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(
        message.contains("v0.9.1 is the release before, but can't be read: name another with `--since`")
            && message.contains("this revision has no spec/root.yaml"),
        "{message}"
    );
}

#[test]
fn there_need_be_no_release_and_no_history() {
    let dir = tempfile::tempdir().unwrap();
    let root = documented(dir.path());
    // an archive of the sources
    let (changes, document, errors) = pages(&root, &[]);
    assert!(changes.contains("without the history of the repository"), "{changes}");
    assert!(errors.contains("is in no git repository"), "{errors}");
    assert!(!document.contains("since "), "{document}");

    let first = |root: &Path| {
        let (changes, _, errors) = pages(root, &[]);
        assert!(changes.contains("This is the first edition"), "{changes}");
        assert_eq!(errors, "");
    };
    std::fs::write(root.join(".gitignore"), "target\n").unwrap();
    git(&root, &["init", "--quiet", "--initial-branch", "main"]);
    first(&root);
    std::fs::rename(root.join("spec/openapi.yaml"), root.join("openapi.yaml")).unwrap();
    commit(&root);
    for tag in ["v0.1.0", "v-next", "0.2.0"] {
        git(&root, &["tag", tag]);
    }
    first(&root);

    // what is cut off may have been a release
    std::fs::rename(root.join("openapi.yaml"), root.join("spec/openapi.yaml")).unwrap();
    commit(&root);
    let clone = tempfile::tempdir().unwrap();
    let source = format!("file://{}", root.display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", &source, "."]);
    let (changes, _, errors) = pages(clone.path(), &[]);
    assert!(changes.contains("without the history of the repository"), "{changes}");
    assert!(errors.contains("fetch-depth: 0"), "{errors}");
}
