//! In a pseudo-terminal, which `script` of util-linux makes.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use eihealth_mock::keys;

use crate::shell::Shell;

/// Runs a line of `sh` in a terminal of this width, and answers each question when it is asked; what the terminal showed.
/// `None`, loudly, where there is no `script`.
fn in_terminal(shell: &Shell, width: usize, line: &str, answers: &[(&str, &str)]) -> Option<String> {
    let there = Command::new("script").arg("--version").output();
    if !there.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("util-linux")) {
        eprintln!("NOT TESTED: there is no `script` of util-linux here");
        return None;
    }
    let program = env!("CARGO_BIN_EXE_eihealth");
    let line = format!("stty cols {width} rows 50; exec '{program}' {line}");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut command = shell.command();
    let environment: Vec<_> =
        command.get_envs().map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned))).collect();
    command = Command::new("script");
    command.env_clear().current_dir(shell.directory.path());
    command.envs(environment.into_iter().filter_map(|(name, value)| Some((name, value?))));
    command
        .env("PATH", path)
        .env("TERM", "xterm")
        .env("SHELL", "/bin/sh")
        .env("EIHEALTH_MOCK", shell.mock.url());
    command.args(["-q", "-e", "-c", &line, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    let mut shown = Vec::new();
    let mut answers = answers.iter();
    let mut next = answers.next();
    let mut chunk = [0; 4096];
    // some systems end a terminal with an error
    while let Ok(length @ 1..) = output.read(&mut chunk) {
        shown.extend_from_slice(&chunk[..length]);
        if let Some((question, answer)) = next
            && String::from_utf8_lossy(&shown).contains(question)
        {
            input.write_all(format!("{answer}\n").as_bytes()).unwrap();
            next = answers.next();
        }
    }
    let status = child.wait().unwrap();
    let shown = String::from_utf8(shown).unwrap().replace('\r', "");
    assert!(status.success() && next.is_none(), "{line}: {status}: {shown}");
    Some(shown)
}

#[test]
fn a_table_fits_the_terminal_and_tells_what_it_leaves_out() {
    let shell = Shell::new();
    shell.project("pilot-one");
    for width in [80, 200] {
        let Some(shown) = in_terminal(&shell, width, "api list_project", &[]) else { return };
        let plain = shown.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
        assert!(!plain.contains('\u{1b}') && plain != shown, "{shown}");
        assert!(plain.starts_with("NAME ") && plain.contains("pilot-one"), "{plain}");
        assert!(plain.lines().all(|line| line.chars().count() < width), "{plain}");
    }
    let Some(narrow) = in_terminal(&shell, 60, "api list_project", &[]) else { return };
    assert!(narrow.trim_end().ends_with("…)") || narrow.contains("columns more"), "{narrow}");
}

#[test]
fn a_key_is_asked_for_and_a_deletion_is_confirmed() {
    let shell = Shell::new();
    let answers = [
        ("(AK): ", keys::ACCESS_KEY),
        ("not shown: ", keys::SECRET_KEY),
        ("Region, such as", "CN-NORTH-4"),
        ("did you mean", "cn-north-4"),
    ];
    let Some(shown) = in_terminal(&shell, 80, "configure", &answers) else { return };
    assert!(shown.contains("stored in profile `default`"), "{shown}");
    let stored = std::fs::read_to_string(shell.directory.path().join(".huaweicloud/credentials")).unwrap();
    let (key, secret) = (keys::ACCESS_KEY, keys::SECRET_KEY);
    assert_eq!(stored, format!("[default]\nak = {key}\nsk = {secret}\nregion = cn-north-4\n"));

    shell.ok(&["api", "create_label", "--name", "short-lived"]);
    let ids = shell.ok(&["api", "list_label", "--query", "labels[].id", "-o", "jsonl"]);
    let line = format!("api delete_label --label-id {}", ids.trim().trim_matches('"'));
    in_terminal(&shell, 80, &line, &[("Go on? [y/N]", "y")]);
    assert_eq!(shell.mock.calls("delete_label").len(), 1);
}
