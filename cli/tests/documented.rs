//! What help and pages say can be typed.

use crate::shell::Shell;
use crate::words::split;

/// Whether the command line can be read; that of an operation by its own help.
fn check(shell: &Shell, line: &str) {
    // where input and output go is the shell's, as is what follows
    let line = line.split(['<', '>', '|', '&']).next().unwrap_or(line);
    let words = split(line);
    let read = eihealth_cli::command().try_get_matches_from(&words);
    match read {
        Ok(_) => {}
        Err(error) if !error.use_stderr() => {}
        Err(error) => panic!("{line}: {error}"),
    }
    if words.get(1).is_some_and(|word| word == "api") {
        let mut given: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
        if !given.contains(&"--help") {
            given.push("--help");
        }
        let help = shell.ok(&given);
        for word in words.iter().skip(3).filter(|word| word.starts_with("--")) {
            assert!(help.contains(word.as_str()), "{line}: no {word} in\n{help}");
        }
    }
}

#[test]
fn examples_of_every_command() {
    let shell = Shell::new();
    for command in eihealth_cli::command().get_subcommands().filter(|command| command.get_name() != "api") {
        let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        let examples: Vec<&str> = help.lines().filter(|line| line.starts_with("  eihealth ")).collect();
        for example in examples {
            check(&shell, example.trim());
        }
    }
}

#[test]
fn every_row_from_health() {
    let shell = Shell::new();
    let page = include_str!("../COMMANDS.md");
    let mut rows = 0;
    for line in page.lines().filter(|line| line.starts_with("| `health ")) {
        let ours = line.split('|').nth(2).unwrap().trim().trim_matches('`');
        assert!(ours.starts_with("eihealth "), "{line}");
        check(&shell, ours);
        rows += 1;
    }
    assert!(rows > 60, "{rows}");
}

#[test]
fn every_task_has_examples() {
    for name in [
        "ls", "upload", "download", "cp", "mv", "rm", "mkdir", "get", "create", "delete", "submit", "wait",
        "cancel", "retry", "logs", "dock", "push", "pull", "update", "add", "import", "export", "restore",
        "transfer", "start", "stop", "sync", "chattri", "clear",
    ] {
        let command = eihealth_cli::command();
        let help = command.find_subcommand(name).unwrap().get_after_help().unwrap().to_string();
        assert!(help.contains(&format!("\n  eihealth {name}")), "{name}: {help}");
    }
}
