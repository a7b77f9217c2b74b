//! What the prose of the repository leads to exists, and what it lists is all there is.

use std::path::Path;

use eihealth_generator::codegen::features::{self, Declared};
use eihealth_generator::pages::anchor;
use eihealth_tests::spec;

/// The pages that are read on a forge, where a link may lead to a file beside them.
const PAGES: [&str; 8] = [
    "README.md",
    "README.zh-CN.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "cli/COMMANDS.md",
    "cli/README.md",
    "mock/README.md",
];

/// Where the crate's page may lead: it stands on crates.io and docs.rs, beside no other file.
const HOSTS: [&str; 2] = ["https://support.huaweicloud.com/", "https://docs.rs/eihealth"];

fn read(path: &str) -> String {
    std::fs::read_to_string(spec::root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The targets of a page's links: `[text](target)` and `[name]: target`, outside of code.
fn links(page: &str) -> Vec<String> {
    let mut targets = Vec::new();
    let mut code = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            code = !code;
        }
        if code {
            continue;
        }
        // every second part is between backticks
        let prose: String = line.split('`').step_by(2).collect();
        for (at, _) in prose.match_indices("](") {
            let target: String =
                prose.chars().skip(prose[..at].chars().count() + 2).take_while(|c| *c != ')').collect();
            targets.push(target);
        }
        if let Some((_, target)) = prose.strip_prefix('[').and_then(|rest| rest.split_once("]: ")) {
            targets.push(target.to_owned());
        }
    }
    targets
}

/// The anchors of a page's headings.
fn anchors(page: &str) -> Vec<String> {
    let headings = page.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| anchor(line.trim_start_matches('#').trim())).collect()
}

#[test]
fn links_between_pages_lead_to_files() {
    let mut lost = Vec::new();
    for page in PAGES {
        for link in links(&read(page)).into_iter().filter(|link| !link.contains("://")) {
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            // relative to the page's own folder
            let folder = page.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
            let file = &if file.is_empty() { page.to_owned() } else { format!("{folder}{file}") };
            let exists = spec::root().join(file).exists();
            let has_anchor =
                anchor.is_empty() || (exists && anchors(&read(file)).iter().any(|a| a == anchor));
            if !exists || !has_anchor {
                lost.push(format!("{page}: {link}"));
            }
        }
    }
    assert!(lost.is_empty(), "these lead to nothing: {lost:#?}");
}

#[test]
fn the_page_of_the_crate_stands_alone() {
    let page = read("sdk/README.md");
    let links = links(&page);
    assert!(!links.is_empty());
    for link in links {
        assert!(HOSTS.iter().any(|host| link.starts_with(host)), "{link} leads nowhere from crates.io");
    }
    let manifest = read("sdk/Cargo.toml");
    assert!(manifest.contains("readme = \"README.md\""), "the crate's page is in the crate");
}

#[test]
fn the_page_of_the_mock_shows_the_test_that_is_run() {
    let test = read("tests/tests/story.rs");
    let (_, shown) = test.split_once("\n\n").unwrap();
    let page = read("mock/README.md");
    assert!(
        page.contains(&format!("```rust\n{shown}```")),
        "mock/README.md shows another than tests/tests/story.rs"
    );
}

#[test]
fn the_features_are_those_of_the_specification() {
    let groups = features::groups(&spec::api().unwrap());
    let manifest = read("sdk/Cargo.toml");
    let declared = Declared::read(&manifest).unwrap();
    assert_eq!(declared.departures("sdk/Cargo.toml", &groups), [""; 0]);
    // one that belongs to no area turns something on, or is asked for by the runtime or the library's root
    let sources = sources(&spec::root().join("sdk/src"));
    for (feature, turns_on) in &declared.features {
        let used = sources.iter().any(|text| text.contains(&format!("feature = \"{feature}\"")));
        assert!(
            groups.contains(feature) || !turns_on.is_empty() || used,
            "sdk/Cargo.toml: the feature `{feature}` is in no area of spec/ and in no code: remove it"
        );
    }
    for page in ["README.md", "README.zh-CN.md", "sdk/README.md", "sdk/src/lib.rs"] {
        let text = read(page);
        for feature in &groups {
            assert!(text.contains(&format!("`{feature}`")), "{page} doesn't name the feature `{feature}`");
        }
    }
}

/// The hand-written sources below a directory.
fn sources(dir: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("generated") {
            texts.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            texts.push(std::fs::read_to_string(path).unwrap());
        }
    }
    texts
}

#[test]
fn the_crate_brings_its_licences() {
    for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
        for package in ["sdk", "mock"] {
            assert!(
                read(file) == read(&format!("{package}/{file}")),
                "{package}/{file} is not a copy of {file}"
            );
        }
    }
}

#[test]
fn links_are_found_outside_of_code_only() {
    let page = "[a](b.md) 中文 [c](d.md#e)\n```\n[x](y)\n```\n`[x](y)` [f]: g\n[h]: i\n";
    assert_eq!(links(page), ["b.md", "d.md#e", "i"]);
    assert_eq!(anchors("## Lint (`a/b`)\n"), ["lint-ab"]);
}
