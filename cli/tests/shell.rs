//! A shell with the program in it and a mock behind it.

use std::io::Write;
use std::process::{Command, Stdio};

use eihealth_mock::{Mock, keys};
use tokio::runtime::Runtime;

/// A mock, and a directory to work in.
pub(crate) struct Shell {
    pub(crate) mock: Mock,
    pub(crate) directory: tempfile::TempDir,
    // after the mock, which it runs
    _runtime: Runtime,
}

/// What came of a command.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Shell {
    /// With a mock that has nothing in it.
    pub(crate) fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let mock = runtime.block_on(Mock::start()).unwrap();
        Self { mock, directory: tempfile::tempdir().unwrap(), _runtime: runtime }
    }

    /// Runs `eihealth` with these words.
    pub(crate) fn run(&self, words: &[&str]) -> Ran {
        self.run_with(words, "")
    }

    /// Runs it with something on its standard input.
    pub(crate) fn run_with(&self, words: &[&str], input: &str) -> Ran {
        let mut command = self.command();
        command.args(["--mock", &self.mock.url()]).args(words);
        finish(&mut command, input)
    }

    /// The program with nothing of this process's environment.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_eihealth"));
        command.env_clear().env("HOME", self.directory.path()).current_dir(self.directory.path());
        command
    }

    /// Runs it, and wants it to succeed; what it printed.
    pub(crate) fn ok(&self, words: &[&str]) -> String {
        let ran = self.run(words);
        assert_eq!(ran.code, 0, "{words:?}: {ran:?}");
        ran.out
    }

    /// Makes a project, and gives its id.
    pub(crate) fn project(&self, name: &str) -> String {
        let json = self.ok(&["api", "create_project", "--name", name, "-o", "json"]);
        let created: serde_json::Value = serde_json::from_str(&json).unwrap();
        created["id"].as_str().unwrap().to_owned()
    }
}

/// Runs a command to its end.
pub(crate) fn finish(command: &mut Command, input: &str) -> Ran {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // a program that reads nothing may be gone already
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

#[test]
fn the_program_has_the_keys_of_the_mock() {
    let shell = Shell::new();
    shell.ok(&["api", "list_project"]);
    let calls = shell.mock.calls("list_project");
    assert!(calls[0].uri.path().contains(keys::PROJECT_ID));
}
