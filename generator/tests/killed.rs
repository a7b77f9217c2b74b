//! A run that is killed leaves the old tree or the new one, never a mixture.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use eihealth_generator::codegen::write::{compare, replace_dir};

const TARGET: &str = "EIHEALTH_KILLED_TARGET";

fn tree(version: &str) -> BTreeMap<String, String> {
    (0..40).map(|n| (format!("module_{n}/mod.rs"), format!("{version} {n}\n").repeat(50))).collect()
}

/// Not a test by itself: replaces the tree again and again until it is killed.
#[test]
#[ignore = "run by the test below, in a process of its own"]
fn replace_until_killed() {
    let Some(target) = std::env::var_os(TARGET) else { return };
    for version in ["a", "b"].into_iter().cycle() {
        replace_dir(Path::new(&target), &tree(version)).unwrap();
        println!("replaced");
    }
}

#[test]
fn a_killed_run_leaves_one_tree_whole() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("generated");
    for replacements in 1..=12 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed::replace_until_killed", "--ignored", "--nocapture"])
            .env(TARGET, &target)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // the kill comes at whatever moment the next replacement is in
        let seen = lines
            .by_ref()
            .map_while(Result::ok)
            .filter(|l| l.contains("replaced"))
            .take(replacements)
            .count();
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(seen, replacements);
        let whole = ["a", "b"].iter().any(|version| compare(&target, &tree(version)).unwrap().is_empty());
        assert!(whole, "after {replacements} replacements the tree is a mixture");
    }
}
