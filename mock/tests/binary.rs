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
    assert_eq!(curls_of(&[], "/_mock/advance").await, 5);
    // what there isn't isn't called
    assert_eq!(curls_of(&["--empty", "--host", "localhost"], "/_mock/advance").await, 3);
    assert_eq!(curls_of(&["--examples"], "/_mock/faults").await, 2);
    assert_eq!(curls_of(&["--host", "0.0.0.0"], "eihealth --mock").await, 3);
}

/// Starts the program, and sends what it prints up to the line that should be the last; how much that is.
async fn curls_of(arguments: &[&str], last: &str) -> usize {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut command = Command::new(program());
    let child = command.args(["--port", "0"]).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let mut program = Program(child);
    let output = BufReader::new(program.0.stdout.take().unwrap());
    let mut lines = Vec::new();
    for line in output.lines() {
        lines.push(line.unwrap());
        if lines.last().is_some_and(|line| line.contains(last)) {
            break;
        }
    }
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let curls: Vec<_> = lines.iter().filter(|line| line.contains("curl ")).collect();
    for line in &curls {
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
    curls.len()
}

#[test]
fn what_cannot_be_done_is_told_with_what_to_do() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for (arguments, said) in [
        (&["--port", &port][..], "`--port 0` takes any free port"),
        (&["--host", "nowhere"], "no IP address, such as 127.0.0.1"),
        (&["--speed", "nan"], "no number of 0 or more"),
        (&["--speed", "-1"], "no number of 0 or more"),
    ] {
        let output = Command::new(program()).args(arguments).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && told.contains(said), "{arguments:?}: {told}");
    }
}
