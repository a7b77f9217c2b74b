//! What the program prints can be pasted.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The program, which ends with the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The program beside this test: `target/debug/eihealth-mock` for `target/debug/deps/binary-…`. Cargo builds it for this test.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let target = test.parent().and_then(Path::parent).unwrap();
    target.join(format!("eihealth-mock{}", std::env::consts::EXE_SUFFIX))
}

/// The words of a line, as a shell has them.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for letter in line.trim().chars() {
        match letter {
            '\'' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            letter => words.iter_mut().last().unwrap().push(letter),
        }
    }
    words
}

#[tokio::test]
async fn each_curl_works_as_it_is_printed() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut command = Command::new(program());
    let child = command.args(["--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut program = Program(child);
    let output = BufReader::new(program.0.stdout.take().unwrap());
    // the last thing that is printed
    let mut lines = Vec::new();
    for line in output.lines() {
        lines.push(line.unwrap());
        if lines.last().is_some_and(|line| line.contains("/_mock/advance")) {
            break;
        }
    }
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let curls: Vec<_> = lines.iter().filter(|line| line.contains("curl ")).collect();
    assert!(curls.len() >= 5, "{lines:#?}");
    for line in curls {
        let words = words(line);
        let after = |name: &str| words.iter().position(|word| word == name).map(|at| words[at + 1].clone());
        let url = words.last().unwrap();
        let mut request = match after("--json") {
            Some(body) => client.post(url).header("content-type", "application/json").body(body),
            None => client.get(url),
        };
        if let Some((name, value)) = after("-H").as_deref().and_then(|header| header.split_once(": ")) {
            request = request.header(name, value);
        }
        let response = request.send().await.unwrap();
        assert!(response.status().is_success(), "{line}: {}", response.text().await.unwrap());
    }
}
