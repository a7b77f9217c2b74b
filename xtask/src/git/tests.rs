//! Each state that a repository can be in, and what is said of it.

use std::path::Path;
use std::process::Command;

use super::*;

/// A repository in a temporary directory.
struct Scratch {
    dir: tempfile::TempDir,
}

impl Scratch {
    /// An empty repository on a branch `main`.
    fn new() -> Self {
        let scratch = Scratch { dir: tempfile::tempdir().unwrap() };
        scratch.git(&["init", "--quiet", "--initial-branch", "main"]);
        scratch
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .args(["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"])
            .args(["-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always"])
            .args(arguments)
            .current_dir(self.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", words(&output));
        line(&output).unwrap()
    }

    /// Writes a file and commits it; the commit, as messages shorten it.
    fn commit(&self, path: &str, text: &[u8]) -> String {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "A change"]);
        self.git(&["rev-parse", "HEAD"])[..12].to_owned()
    }

    fn clone(from: &Scratch, options: &[&str]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let scratch = Scratch { dir };
        let source = format!("file://{}", from.path().display());
        scratch.git(&[&["clone", "--quiet"], options, &[&source, "."]].concat());
        scratch
    }

    fn repository(&self) -> Repository {
        Repository::around(self.path()).unwrap()
    }

    fn base_error(&self) -> String {
        self.repository().base().unwrap_err().to_string()
    }
}

#[test]
fn a_directory_outside_of_git() {
    let dir = tempfile::tempdir().unwrap();
    let error = Repository::around(dir.path()).unwrap_err().to_string();
    assert!(error.contains("is in no git repository: clone it with git, or name the old side"), "{error}");
}

#[test]
fn a_repository_that_git_refuses_says_why() {
    let scratch = Scratch::new();
    std::fs::write(scratch.path().join(".git/config"), "[core\n").unwrap();
    let error = Repository::around(scratch.path()).unwrap_err().to_string();
    assert!(error.contains("git can't read the repository") && error.contains("config"), "{error}");
}

#[test]
fn a_repository_without_a_commit() {
    let error = Scratch::new().base_error();
    assert!(error.starts_with("the repository has no commit yet"), "{error}");
}

#[test]
fn a_repository_without_a_main_branch() {
    let scratch = Scratch::new();
    scratch.commit("a", b"1");
    scratch.git(&["branch", "--move", "trunk"]);
    let error = scratch.base_error();
    assert!(
        error.starts_with("there is no branch main or origin/main to compare with: `git fetch"),
        "{error}"
    );
}

#[test]
fn a_history_of_its_own() {
    let scratch = Scratch::new();
    scratch.commit("a", b"1");
    scratch.git(&["checkout", "--quiet", "--orphan", "other"]);
    scratch.commit("b", b"1");
    let error = scratch.base_error();
    assert!(error.starts_with("HEAD has no commit in common with main: "), "{error}");
}

#[test]
fn a_shallow_clone_says_how_to_get_the_rest() {
    let origin = Scratch::new();
    let first = origin.commit("a", b"1");
    origin.git(&["checkout", "--quiet", "-b", "work"]);
    origin.commit("a", b"2");
    origin.commit("a", b"3");
    let shallow = Scratch::clone(&origin, &["--depth", "1", "--branch", "work"]);
    let error = shallow.base_error();
    assert!(
        error.starts_with("this is a shallow clone") && error.contains("git fetch --unshallow"),
        "{error}"
    );
    let error = shallow.repository().commit(&first).unwrap_err().to_string();
    assert!(error.contains("this is a shallow clone"), "{error}");
}

#[test]
fn a_name_that_is_no_revision() {
    let scratch = Scratch::new();
    scratch.commit("a", b"1");
    for name in ["no-such-branch", "--help", ""] {
        let error = scratch.repository().commit(name).unwrap_err().to_string();
        assert!(error.contains("nor a git revision of this repository"), "{name}: {error}");
        assert!(!error.contains("shallow"), "{error}");
    }
}

#[test]
fn the_base_is_where_head_left_main() {
    let scratch = Scratch::new();
    let left = scratch.commit("a", b"1");
    scratch.git(&["checkout", "--quiet", "-b", "work"]);
    scratch.commit("a", b"2");
    assert_eq!(scratch.repository().base().unwrap(), left);
}

#[test]
fn origin_counts_where_it_is_ahead() {
    let origin = Scratch::new();
    let old = origin.commit("a", b"1");
    let clone = Scratch::clone(&origin, &[]);
    let new = origin.commit("a", b"2");
    clone.git(&["fetch", "--quiet"]);

    // a branch from what was fetched: the local main lies behind it
    clone.git(&["checkout", "--quiet", "-b", "from-new", "origin/main"]);
    clone.commit("b", b"1");
    assert_eq!(clone.repository().base().unwrap(), new);
    // a branch from the local main left both at the same place
    clone.git(&["checkout", "--quiet", "-b", "from-old", "main"]);
    clone.commit("b", b"1");
    assert_eq!(clone.repository().base().unwrap(), old);
    // without a local main, origin's is the only one
    clone.git(&["branch", "--delete", "--force", "main"]);
    assert_eq!(clone.repository().base().unwrap(), old);
}

#[test]
fn a_local_main_counts_where_it_is_ahead() {
    let origin = Scratch::new();
    origin.commit("a", b"1");
    let clone = Scratch::clone(&origin, &[]);
    let unpublished = clone.commit("b", b"1");
    clone.git(&["checkout", "--quiet", "-b", "work"]);
    clone.commit("b", b"2");
    assert_eq!(clone.repository().base().unwrap(), unpublished);
}

#[test]
fn files_are_read_whatever_their_names_and_number() {
    let scratch = Scratch::new();
    let names = [
        "spec/areas/标签.yaml",
        "spec/areas/with space.yaml",
        "spec/areas/it's \"quoted\".yaml",
        "spec/é.yaml",
    ];
    for name in names {
        scratch.commit(name, format!("name: {name}\n\n").as_bytes());
    }
    for n in 0..60 {
        std::fs::write(scratch.path().join(format!("spec/areas/{n}.yaml")), "x\n".repeat(5000)).unwrap();
    }
    let commit = scratch.commit("elsewhere.yaml", b"not asked for");
    let files = scratch.repository().files(&commit, "spec/", |_| true).unwrap();
    assert_eq!(files.len(), names.len() + 60);
    for name in names {
        let text = &files.iter().find(|file| file.path == name).unwrap_or_else(|| panic!("{name}")).text;
        assert_eq!(*text, format!("name: {name}\n\n"));
    }
    let one = scratch.repository().files(&commit, "spec/", |path| path.ends_with("é.yaml")).unwrap();
    assert_eq!(one.len(), 1);
}

#[test]
fn paths_begin_at_the_workspace_though_the_repository_is_larger() {
    let scratch = Scratch::new();
    scratch.commit("spec/areas/other.yaml", b"of another project");
    let commit = scratch.commit("clients/rust/spec/root.yaml", b"x");
    let files =
        Repository::around(&scratch.path().join("clients/rust")).unwrap().files(&commit, "spec/", |_| true);
    assert_eq!(files.unwrap(), [File { path: "spec/root.yaml".to_owned(), text: "x".to_owned() }]);
}

#[test]
fn a_file_in_another_encoding_is_named() {
    let scratch = Scratch::new();
    let commit = scratch.commit("spec/areas/latin.yaml", b"caf\xe9");
    let error = scratch.repository().files(&commit, "spec/", |_| true).unwrap_err().to_string();
    assert!(
        error.ends_with(":spec/areas/latin.yaml:1:4: not-utf-8: byte 4 of the file, 0xe9, is no UTF-8\n    help: save the file as UTF-8"),
        "{error}"
    );
    assert!(
        scratch.repository().files(&commit, "spec/", |_| false).unwrap().is_empty(),
        "what isn't wanted is not read"
    );
}

#[cfg(unix)]
#[test]
fn a_link_is_not_taken_for_its_content() {
    let scratch = Scratch::new();
    std::fs::create_dir(scratch.path().join("spec")).unwrap();
    std::os::unix::fs::symlink("elsewhere.yaml", scratch.path().join("spec/root.yaml")).unwrap();
    let commit = scratch.commit("a", b"1");
    let error = scratch.repository().files(&commit, "spec/", |_| true).unwrap_err().to_string();
    assert!(error.contains("spec/root.yaml: this is a link or a submodule"), "{error}");
}

#[test]
fn releases_are_the_tags_of_versions_on_the_way_to_head() {
    let scratch = Scratch::new();
    assert_eq!(scratch.repository().releases().unwrap(), Vec::<String>::new());
    scratch.commit("a", b"1");
    for tag in ["v0.9.0", "v0.10.0-rc.1", "v-next", "0.11.0", "version", "v1"] {
        scratch.git(&["tag", tag]);
    }
    scratch.commit("a", b"2");
    scratch.git(&["tag", "--annotate", "v0.10.0", "--message", "A release"]);
    scratch.git(&["checkout", "--quiet", "-b", "other"]);
    scratch.commit("a", b"3");
    scratch.git(&["tag", "v2.0.0"]);
    scratch.git(&["checkout", "--quiet", "main"]);
    assert_eq!(scratch.repository().releases().unwrap(), ["v0.10.0", "v0.10.0-rc.1", "v0.9.0"]);
}

#[test]
fn a_file_is_the_same_where_its_content_is() {
    let scratch = Scratch::new();
    scratch.commit("below/a", b"1");
    scratch.git(&["tag", "first"]);
    scratch.commit("below/a", b"2");
    let repository = Repository::around(&scratch.path().join("below")).unwrap();
    let object = |revision: &str| repository.object(revision, "a").unwrap();
    assert_eq!(object("HEAD"), repository.object_here("a").unwrap());
    assert!(object("first").is_some_and(|object| Some(object) != repository.object_here("a").unwrap()));
    assert_eq!(repository.object("HEAD", "b").unwrap(), None);
    assert_eq!(repository.object_here("b").unwrap(), None);
}
