//! `--watch` in a pipe; `terminal.rs` has it on a terminal.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use serde_json::json;

use crate::shell::Shell;

#[test]
fn a_pipe_gets_what_is_new_or_has_changed() {
    let shell = Shell::new();
    let project = shell.project("pilot");
    let seed = |name: &str| {
        shell.mock.seed("show_job", &[&project], json!({ "name": name, "status": "Failed" })).unwrap()
    };
    let first = seed("first");
    let mut command = shell.command();
    command.args(["--mock", &shell.mock.url(), "--project", "pilot", "get", "jobs", "--watch"]);
    command.args(["-o", "csv", "--columns", "name,id"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || lines.next().unwrap().unwrap();
    assert_eq!(next(), "name,id");
    assert_eq!(next(), format!("first,{first}"));
    let second = seed("second");
    assert_eq!(next(), format!("second,{second}"));
    #[cfg(unix)]
    {
        let id = child.id().to_string();
        crate::shell::finish(std::process::Command::new("kill").args(["-INT", &id]), "");
        assert_eq!(child.wait().unwrap().code(), Some(130));
    }
    #[cfg(not(unix))]
    child.kill().unwrap();
}

#[test]
fn what_is_one_whole_is_not_added_to() {
    let shell = Shell::new();
    shell.project("pilot");
    for more in [&["-o", "json"][..], &["-o", "yaml"], &["-o", "jsonl", "--query", "[0]"]] {
        let ran = shell.run(&[&["get", "projects", "--watch=1"], more].concat());
        assert!(ran.code == 2 && ran.err.contains("-o jsonl"), "{ran:?}");
        assert!(shell.mock.calls("list_project").is_empty());
    }
    assert_eq!(shell.run(&["get", "projects", "--watch=0"]).code, 2);
}
