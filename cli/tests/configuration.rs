//! `configure`, `whoami`, `switch`, and names of projects.

use std::path::PathBuf;

use eihealth_mock::keys;
use serde_json::Value;

use crate::shell::{Ran, Shell, finish};

const SECRET: &str = "s3cr3t-of-the-test";

/// Runs it without the option `--mock`.
fn run(shell: &Shell, words: &[&str], input: &str) -> Ran {
    finish(shell.command().args(words), input)
}

fn file(shell: &Shell) -> PathBuf {
    shell.directory.path().join(".huaweicloud/credentials")
}

fn content(shell: &Shell) -> String {
    std::fs::read_to_string(file(shell)).unwrap()
}

#[test]
fn a_profile_is_stored_for_its_owner_only_and_shown_without_its_secret() {
    let shell = Shell::new();
    let key = ["--access-key", "AKOFTHETESTSUITE01", "--secret-key-stdin", "--region", "cn-north-4"];
    let stored = run(&shell, &[&["configure"][..], &key].concat(), &format!("{SECRET}\n"));
    assert_eq!((stored.code, stored.out.as_str()), (0, ""), "{stored:?}");
    assert!(stored.err.contains("eihealth whoami"), "{stored:?}");
    assert_eq!(
        content(&shell),
        format!("[default]\nak = AKOFTHETESTSUITE01\nsk = {SECRET}\nregion = cn-north-4\n")
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(file(&shell)), 0o600);
        assert_eq!(mode(shell.directory.path().join(".huaweicloud")), 0o700);
    }
    // another one, of a temporary key; the first stays, with a comment that its owner wrote
    std::fs::write(file(&shell), format!("# mine\n{}", content(&shell))).unwrap();
    let other = [&["configure", "--profile", "laboratory"][..], &key[..3]].concat();
    let stored = run(&shell, &other, &format!("{SECRET}\nt0k3n\n"));
    assert_eq!(stored.code, 0, "{stored:?}");
    assert!(content(&shell).starts_with("# mine\n[default]\n"));
    assert!(content(&shell).ends_with(&format!(
        "\n\n[laboratory]\nak = AKOFTHETESTSUITE01\nsk = {SECRET}\nsecurity_token = t0k3n\n"
    )));
    // a region alone leaves the keys
    assert_eq!(run(&shell, &["configure", "--profile", "laboratory", "--region", "cn-east-3"], "").code, 0);

    let listed =
        run(&shell, &["configure", "list", "-o", "csv", "--columns", "profile,in_use,access_key,region"], "");
    assert_eq!(
        listed.out,
        "profile,in_use,access_key,region\ndefault,true,AKOF…TE01,cn-north-4\nlaboratory,false,AKOF…TE01,cn-east-3\n"
    );
    let shown = run(&shell, &["configure", "show", "--profile", "laboratory"], "");
    assert!(shown.out.contains("***") && shown.out.contains("cn-east-3"), "{shown:?}");
    for ran in [stored, listed, shown] {
        let all = format!("{ran:?}");
        assert!(!all.contains(SECRET) && !all.contains("t0k3n"), "{all}");
    }
}

#[test]
fn what_can_not_be_right_is_not_stored() {
    let shell = Shell::new();
    let key = ["configure", "--access-key", "AK1", "--secret-key-stdin"];
    for (words, input, said) in [
        (&["configure"][..], "", "no terminal"),
        (&["configure", "--region", "CN-NORTH-4"], "", "did you mean `cn-north-4`"),
        (&["configure", "--region", "cn-north-4"], "", "neither `ak` nor `sk`"),
        (&["configure", "--access-key", "AK1"], "", "--secret-key-stdin"),
        (&key, "", "no secret key on standard input"),
        (&key, "s3\u{200b}cr3t\n", "zero-width"),
        (&["configure", "--profile", "a]b", "--region", "cn-north-4"], "", "name of a profile"),
        (&["configure", "show"], "", "does not exist"),
    ] {
        let ran = run(&shell, words, input);
        assert_eq!(ran.code, 2, "{words:?}: {ran:?}");
        assert!(ran.err.contains(said) && !ran.err.contains("cr3t"), "{words:?}: {ran:?}");
        assert!(!file(&shell).exists(), "{words:?}");
    }
    let odd = run(&shell, &[&key[..], &["--region", "cn-norht-4"]].concat(), "s\n");
    assert_eq!(odd.code, 0, "{odd:?}");
    assert!(odd.err.contains("did you mean `cn-north-4`"), "{odd:?}");
}

#[test]
fn without_credentials_the_way_to_some_is_named() {
    let shell = Shell::new();
    let mut command = shell.command();
    // what is never asked for has no metadata service, either
    command.env("HUAWEICLOUD_SDK_AK", "AK1");
    let ran = finish(command.args(["api", "list_project", "--region", "cn-north-4"]), "");
    assert!(ran.err.contains("is missing"), "{ran:?}");
    let ran = run(&shell, &["api", "list_project", "--region", "cn-north-4"], "");
    assert!(ran.err.contains("eihealth configure"), "{ran:?}");
}

#[test]
fn who_is_calling_is_said_with_where_it_was_found() {
    let shell = Shell::new();
    let mut key = vec!["configure", "--access-key", keys::ACCESS_KEY, "--secret-key-stdin"];
    key.extend(["--project-id", keys::PROJECT_ID, "--region", "cn-north-4"]);
    assert_eq!(run(&shell, &key, keys::SECRET_KEY).code, 0);
    let mut command = shell.command();
    command.env("HUAWEICLOUD_SDK_REGION_EIHEALTH_CN_NORTH_4", shell.mock.url());
    let ran = finish(command.args(["whoami", "-o", "json"]), "");
    assert_eq!(ran.code, 0, "{ran:?}");
    let said: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(said["credentials"], "access key EXAM…0001");
    let place = format!("profile `default` of {}", file(&shell).display());
    assert_eq!(said["credentials_from"], place.as_str());
    assert_eq!(said["region_from"], format!("`region` of {place}").as_str());
    assert_eq!(said["project_id"], keys::PROJECT_ID);
    assert!(said["clock"].is_string() && said["clock_seconds_ahead"].is_i64(), "{said}");
    assert!(said.get("project").is_none() && ran.err.contains("eihealth switch project"), "{ran:?}");
    assert_eq!(shell.mock.requests().len(), 1);
    assert!(!format!("{ran:?}").contains(keys::SECRET_KEY));
}

#[test]
fn a_project_is_chosen_by_its_name() {
    let shell = Shell::new();
    let id = shell.project("pilot-one");
    let other = shell.project("pilot-two");
    let switched = shell.run(&["switch", "project", "pilot-one"]);
    assert_eq!(switched.code, 0, "{switched:?}");
    assert!(switched.err.contains(&id), "{switched:?}");
    let named = |words: &[&str]| -> Value {
        serde_json::from_str(&shell.ok(&[words, &["-o", "json"]].concat())).unwrap()
    };
    assert_eq!(named(&["api", "show_project"])["id"], id.as_str());
    assert_eq!(named(&["api", "show_project", "--project", "pilot-two"])["id"], other.as_str());
    assert_eq!(named(&["--project", &other, "api", "show_project"])["id"], other.as_str());
    let said = named(&["whoami"]);
    assert_eq!(said["project"], format!("pilot-one ({id})").as_str());
    assert_eq!(said["project_from"], "eihealth switch project");

    // what is looked up is also looked up for a rehearsal, and nothing else is sent
    let before = shell.mock.requests().len();
    let curl = shell.ok(&["api", "delete_project", "--project", "pilot-two", "--dry-run"]);
    assert!(curl.contains(&other), "{curl}");
    assert_eq!(shell.mock.requests().len(), before + 1);
    assert!(shell.mock.calls("delete_project").is_empty());

    let unknown = shell.run(&["switch", "project", "pilot-oen"]);
    assert_eq!(unknown.code, 3, "{unknown:?}");
    assert!(unknown.err.contains("did you mean `pilot-one`"), "{unknown:?}");
    let ambiguous = shell.mock.seed("show_project", &[], serde_json::json!({ "name": "pilot-one" })).unwrap();
    let ran = shell.run(&["api", "show_project", "--project", "pilot-one"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains(&id) && ran.err.contains(&ambiguous), "{ran:?}");

    assert_eq!(shell.run(&["switch", "project", "--none"]).code, 0);
    assert_eq!(shell.run(&["api", "show_project"]).code, 2);
}

#[test]
fn manual_pages_are_written() {
    let shell = Shell::new();
    assert_eq!(run(&shell, &["man", "pages"], "").code, 0);
    let page = std::fs::read_to_string(shell.directory.path().join("pages/eihealth-configure.1")).unwrap();
    assert!(page.contains("secret\\-key\\-stdin"), "{page}");
}

#[cfg(feature = "mock")]
#[test]
fn a_mock_of_its_own_has_something_in_it() {
    let shell = Shell::new();
    for mock in [&["--mock", "own"][..], &["--mock"]] {
        let ran = run(&shell, &[mock, &["api", "list_project", "-o", "jsonl"]].concat(), "");
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(ran.out.lines().count() > 1, "{ran:?}");
    }
}

#[cfg(not(feature = "mock"))]
#[test]
fn a_mock_that_is_not_built_in_is_not_promised() {
    let ran = run(&Shell::new(), &["--mock", "own", "api", "list_project"], "");
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("built without a mock"), "{ran:?}");
}

#[test]
fn a_mock_that_is_not_there_is_missed() {
    let shell = Shell::new();
    let mut command = shell.command();
    // nobody listens at port 1; without an address, that of the variable counts
    command.env("EIHEALTH_MOCK", "http://127.0.0.1:1").args(["--mock", "get", "projects"]);
    let ran = finish(&mut command, "");
    assert!(ran.code == 1 && ran.err.contains("127.0.0.1:1/"), "{ran:?}");
    assert!(ran.err.contains("start a mock with `cargo xtask mock`"), "{ran:?}");
    let no_url = run(&shell, &["--mock=127.0.0.1:8080", "get", "projects"], "");
    assert!(no_url.code == 2 && no_url.err.contains("--mock wants an address"), "{no_url:?}");
}

#[test]
fn a_region_that_is_missing_is_asked_for_in_words_of_a_shell() {
    let ran = run(&Shell::new(), &["get", "projects"], "");
    assert!(
        ran.code == 2 && ran.err.starts_with("error: no region is chosen\n  name one with --region"),
        "{ran:?}"
    );
}

#[test]
fn a_region_that_cannot_be_one_is_not_called_missing() {
    let ran = run(&Shell::new(), &["--region", "cn north 4", "get", "projects"], "");
    assert!(ran.code == 2 && ran.err.contains("has inside it a blank"), "{ran:?}");
    assert!(ran.err.contains("did you mean `cn-north-4`"), "{ran:?}");
}

#[test]
fn a_project_that_was_deleted_is_not_chosen_any_more() {
    let shell = Shell::new();
    shell.project("pilot-one");
    shell.project("pilot-two");
    shell.ok(&["switch", "project", "pilot-one"]);
    let other = shell.run(&["delete", "project", "pilot-two", "--yes"]);
    assert!(other.code == 0 && !other.err.contains("chosen"), "{other:?}");
    let deleted = shell.run(&["delete", "project", "pilot-one", "--yes"]);
    assert!(deleted.code == 0 && deleted.err.contains("pilot-one was the chosen project"), "{deleted:?}");
    let ran = shell.run(&["get", "jobs"]);
    assert!(ran.code == 2 && ran.err.contains("no project is chosen"), "{ran:?}");
}
