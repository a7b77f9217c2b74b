//! No crate is compiled twice because two of its users want different features: procedural macros and build scripts
//! have their own copy of everything as soon as one feature differs.

use std::collections::BTreeMap;
use std::process::Command;

/// Crates of a few hundred lines that may.
const SMALL: [&str; 2] = ["mime_guess", "rust-embed-utils"];

/// What a build of these compiles more than once.
fn compiled_twice(selection: &[&str]) -> Vec<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["tree", "--offline", "--duplicates", "--depth", "0", "--prefix", "none", "--format", "{p}"])
        .args(selection)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let text = String::from_utf8(output.stdout).unwrap();
    // sections are headed by [build-dependencies] and the like
    for package in text.lines().filter(|line| !line.is_empty() && !line.starts_with('[')) {
        *seen.entry(package).or_default() += 1;
    }
    seen.into_iter()
        .filter(|(package, count)| {
            *count > 1 && !SMALL.contains(&package.split(' ').next().unwrap_or_default())
        })
        .map(|(package, _)| package.to_owned())
        .collect()
}

const ADVICE: &str =
    "`cargo tree -e features -i CRATE` shows who asks for which features; give the others the same";

#[test]
fn by_all_tests() {
    assert_eq!(
        compiled_twice(&["--workspace"]),
        [""; 0],
        "{ADVICE}, under `not called` in tests/zoo/Cargo.toml"
    );
}

#[test]
fn by_the_tools() {
    let normal = ["--package", "xtask", "--edges", "normal,build"];
    assert_eq!(compiled_twice(&normal), [""; 0], "{ADVICE}, under `not called` in xtask/Cargo.toml");
}

#[test]
fn by_the_demo() {
    let normal = ["--package", "eihealth-demo", "--edges", "normal,build"];
    assert_eq!(compiled_twice(&normal), [""; 0], "{ADVICE}, under `not called` in tests/demo/Cargo.toml");
}
