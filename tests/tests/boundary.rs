//! The runtime knows no operation: it would serve any specification, as it does the zoo's.

use std::collections::HashSet;
use std::path::Path;

use eihealth_generator::codegen::pipeline;
use eihealth_tests::spec;

/// What the library's root re-exports or holds of what is generated.
const PATHS: [&str; 5] =
    ["crate::generated", "crate::dispatch", "crate::types", "crate::operations", "crate::ErrorCode"];

/// What only this service has: its operations, and its errors by code and by name.
struct Foreign {
    operations: HashSet<String>,
    codes: HashSet<String>,
    names: HashSet<String>,
}

impl Foreign {
    fn of_the_service() -> Self {
        let api = spec::api().unwrap();
        let errors = pipeline::catalogue(&spec::root().join("spec")).unwrap().errors;
        // the runtime itself asks IAM for tokens and projects
        let operations = api.operations.into_iter().filter(|operation| operation.area != "iam");
        Foreign {
            operations: operations.map(|operation| operation.id).collect(),
            codes: errors.iter().map(|error| error.code.clone()).collect(),
            names: errors.into_iter().map(|error| error.name).collect(),
        }
    }

    /// What a line of code names of it.
    fn named_in(&self, code: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        found.extend(PATHS.iter().filter(|path| code.contains(*path)).map(|path| (*path).to_owned()));
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        found.extend(
            code.split(|c| !is_part(c)).filter(|word| self.operations.contains(*word)).map(str::to_owned),
        );
        let is_part = |c: char| c.is_alphanumeric() || c == '.';
        found
            .extend(code.split(|c| !is_part(c)).filter(|word| self.codes.contains(*word)).map(str::to_owned));
        for (at, _) in code.match_indices("::") {
            let name: String = code[at + 2..].chars().take_while(|c| c.is_alphanumeric()).collect();
            if code[..at].ends_with("ErrorCode") && self.names.contains(&name) {
                found.push(format!("ErrorCode::{name}"));
            }
        }
        found
    }
}

/// The lines of code of a file, with their numbers: neither comments nor tests, which may show what users see.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let tests = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    let lines = text[..tests].lines().enumerate().map(|(number, line)| (number + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn check(root: &Path, dir: &Path, foreign: &Foreign, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().display().to_string();
        if path.is_dir() {
            check(root, &path, foreign, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for (number, line) in code(&text) {
                found.extend(foreign.named_in(line).iter().map(|what| format!("{name}:{number}: {what}")));
            }
        }
    }
}

#[test]
fn the_runtime_names_nothing_that_is_generated() {
    let root = spec::root();
    let mut found = Vec::new();
    check(&root, &root.join("sdk/src/runtime"), &Foreign::of_the_service(), &mut found);
    assert!(
        found.is_empty(),
        "the runtime must serve any specification; these belong to this one:\n{}",
        found.join("\n")
    );
}

#[test]
fn a_name_of_the_service_is_found_and_a_part_of_a_word_is_not() {
    let foreign = Foreign::of_the_service();
    let code_of_an_error = foreign.codes.iter().next().unwrap();
    assert_eq!(foreign.named_in("client.list_image(\"p\")"), ["list_image"]);
    assert_eq!(foreign.named_in("use crate::generated::ErrorCode;"), ["crate::generated"]);
    assert_eq!(foreign.named_in("use crate::ErrorCode;"), ["crate::ErrorCode"]);
    assert_eq!(foreign.named_in("if code == ErrorCode::TemplateInUse {"), ["ErrorCode::TemplateInUse"]);
    assert_eq!(foreign.named_in(&format!("\"{code_of_an_error}\"")), std::slice::from_ref(code_of_an_error));
    for code in ["fn list_images() {}", "fn send() {}", "Error::TemplateInUse", "1.2.3"] {
        assert_eq!(foreign.named_in(code), [""; 0], "{code}");
    }
    assert_eq!(code("a\n// b\nc\n#[cfg(test)]\nmod tests {\n d").map(|(n, _)| n).collect::<Vec<_>>(), [1, 3]);
}

#[test]
fn nothing_may_be_unused_without_a_reason() {
    let mut found = Vec::new();
    for package in ["generator/src", "generator/yaml", "mock/src", "sdk/src", "tests", "xtask/src"] {
        unexplained(&spec::root().join(package), &mut found);
    }
    assert!(found.is_empty(), "write `#[allow(dead_code, reason = …)]`:\n{}", found.join("\n"));
}

fn unexplained(dir: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("generated") && !path.ends_with("target") {
            unexplained(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let allows =
                |line: &&str| line.starts_with("#[allow(dead_code") || line.starts_with("#![allow(dead_code");
            if text.lines().map(str::trim).filter(allows).any(|line| !line.contains("reason = ")) {
                found.push(path.display().to_string());
            }
        }
    }
}

/// A checkout that was moved or copied with its `target` would go on working on the place where it was compiled.
#[test]
fn no_place_of_the_workspace_is_compiled_in() {
    let mut found = Vec::new();
    for package in ["generator", "mock", "sdk", "tests", "xtask"] {
        compiled_in(&spec::root().join(package), &mut found);
    }
    assert!(found.is_empty(), "find it at run time, by eihealth_generator::workspace:\n{}", found.join("\n"));
}

fn compiled_in(dir: &Path, found: &mut Vec<String>) {
    // written in two parts, so as not to be found here
    let places = ["CARGO_MANIFEST_DIR", "CARGO_BIN_EXE_"].map(|name| format!("env!(\"{name}"));
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("generated") && !path.ends_with("target") {
            compiled_in(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            if places.iter().any(|place| text.contains(place.as_str())) {
                found.push(path.display().to_string());
            }
        }
    }
}
