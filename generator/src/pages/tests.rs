//! The pages of the specification, as files.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::*;
use crate::openapi::catalogue::ErrorEntry;
use crate::workspace;

/// The pages of the workspace's specification, with the document that the renderer is given.
fn made() -> (BTreeMap<String, String>, Value, Specification) {
    let root = workspace::root().unwrap();
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let specification = Specification::load(&root.join("spec")).unwrap();
    let (changes, control) = (read("CHANGELOG.md"), read("mock/src/control.rs"));
    let (lists, waiting) = (read("sdk/src/guide/lists.rs"), read("sdk/src/guide/waiting.rs"));
    let (environment, faults) =
        (read("sdk/src/runtime/environment/mod.rs"), read("sdk/src/runtime/retry/faults.md"));
    let texts = Texts {
        changes: &changes,
        lists: &lists,
        waiting: &waiting,
        environment: &environment,
        control: &control,
        faults: &faults,
    };
    let files = site(&specification, &texts);
    let script = &files[SCRIPT];
    let literal = script.split_once("JSON.parse(").unwrap().1.trim_end().trim_end_matches(");");
    let text: String = serde_json::from_str(literal).unwrap();
    let document = serde_json::from_str(&text).unwrap();
    (files, document, specification)
}

/// All values of an attribute in a page.
fn attributes<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let start = format!(" {name}=\"");
    page.match_indices(&start).filter_map(|(at, _)| page[at + start.len()..].split('"').next()).collect()
}

#[test]
fn pages_say_all_they_should_and_lead_somewhere() {
    let (files, document, specification) = made();
    let root = specification.document.to_json();
    let api = Api::new(&root);

    // each operation has its section, its place, and advice for the codes that it names
    let mut places = BTreeSet::new();
    for operation in &api.operations {
        let shown = &document["paths"][&operation.path][&operation.method];
        let text = shown["description"].as_str().unwrap();
        let (number, title) = operation.section.split_once(' ').unwrap();
        assert!(text.contains(number) && text.contains(title), "{}: {text}", operation.id);
        let named = |entry: &&ErrorEntry| operation::is_named(entry, &operation.description);
        for entry in specification.catalogue.errors.iter().filter(named) {
            let advice = markdown::cell(&entry.advice);
            assert!(text.contains(&entry.code) && text.contains(&advice), "{}: {text}", operation.id);
        }
        assert!(shown["parameters"].as_array().unwrap().iter().all(|one| one.get("$ref").is_none()));
        assert_eq!(shown["servers"].is_null(), operation.server.is_none(), "{}", operation.id);
        let codes = shown["x-codeSamples"].as_array().unwrap();
        let labels: Vec<_> = codes.iter().filter_map(|code| code["label"].as_str()).collect();
        let signed = if operation.authenticated {
            &["Rust", "Shell", "curl", "curl, signed"][..]
        } else {
            &["Rust", "Shell", "curl"]
        };
        assert_eq!(labels, signed, "{}", operation.id);
        places.insert(places::operation(operation));
    }
    let docking =
        &document["paths"]["/v1/{project_id}/eihealth-projects/{eihealth_project_id}/drug-jobs/docking"];
    let docking = docking["post"]["description"].as_str().unwrap();
    for part in
        ["5.6.1", "分子对接", "| `WAITING`, `RUNNING` | it goes on |", "(#tag/docking-jobs/show_docking_job)"]
    {
        assert!(docking.contains(part), "{part} in {docking}");
    }

    // every tag is in a group, once
    let groups = document["x-tagGroups"].as_array().unwrap();
    let mut grouped: Vec<&str> =
        groups.iter().flat_map(|group| group["tags"].as_array().unwrap()).filter_map(Value::as_str).collect();
    let mut tags: Vec<&str> = api.tags.iter().map(|(tag, _)| tag.as_str()).collect();
    grouped.sort();
    tags.sort();
    assert_eq!(grouped, tags);

    // every code is on the page of errors
    for entry in &specification.catalogue.errors {
        assert!(files["errors.html"].contains(&format!("<tr id=\"{}\">", entry.code)), "{}", entry.code);
    }

    let mut lost = Vec::new();
    for (name, page) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        // nothing inline, nothing from elsewhere
        assert_eq!(page.matches("<script").count(), page.matches("<script src=\"").count(), "{name}");
        assert!(!page.contains("<style") && !page.contains(" style=\""), "{name}");
        let loaded = attributes(page, "src");
        for source in loaded {
            assert!(source == RENDERER || files.contains_key(source), "{name}: {source}");
        }
        for link in attributes(page, "href").into_iter().filter(|link| !link.starts_with("https://")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let file = if file.is_empty() { name } else { file };
            let has_anchor = match file {
                _ if anchor.is_empty() => true,
                "index.html" => anchor == "content" || places.contains(&format!("#{anchor}")),
                file => files.get(file).is_some_and(|page| attributes(page, "id").contains(&anchor)),
            };
            if !files.contains_key(file) || !has_anchor {
                lost.push(format!("{name}: {link}"));
            }
        }
    }
    // the links of the texts that the renderer shows
    for operation in &api.operations {
        let shown = &document["paths"][&operation.path][&operation.method];
        // which the renderer makes a link to the vendor's page
        assert_eq!(shown["externalDocs"]["url"], operation.page, "{}", operation.id);
        let text = shown["description"].as_str().unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let leads = match link.split_once('#') {
                Some(("", _)) => places.contains(link),
                Some((file, code)) => {
                    files.get(file).is_some_and(|page| attributes(page, "id").contains(&code))
                }
                None => files.contains_key(link),
            };
            if !leads {
                lost.push(format!("{}: {link}", operation.id));
            }
        }
    }
    assert!(lost.is_empty(), "these lead to nothing: {lost:#?}");
}

#[test]
fn comments_in_sources_become_pages() {
    let source = "//! A list.\n//!\n//! ```no_run\n//! # hidden();\n//! shown();\n//! ```\n//! [`Items`]: crate::Items\n//!\n//! # More\n\nmod a;\n//! not this\n";
    let text = markdown::lowered(&markdown::documentation(source));
    assert_eq!(text, "A list.\n\n```rust\nshown();\n```\n[`Items`]: crate::Items\n\n## More\n");
    let api = Api::new(&Value::Null);
    let page = markdown::html("[a](crate::B) [`Items`] [c](x.html) <b> `<`\n\n```sh\n<d>\n```\n", &api);
    assert_eq!(
        page,
        "<p>a <code>Items</code> <a href=\"x.html\">c</a> &lt;b&gt; <code>&lt;</code></p>\n\
         <pre tabindex=\"0\"><code class=\"sh\">&lt;d&gt;\n</code></pre>\n"
    );
}
