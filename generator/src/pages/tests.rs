//! The pages of the specification, as files.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::*;
use crate::compare::diff;
use crate::openapi::catalogue::{Catalogue, ErrorEntry};
use crate::openapi::yaml;
use crate::workspace;

/// The pages of the workspace's specification, with the document that the renderer is given.
fn made() -> (BTreeMap<String, String>, Value, Specification) {
    let root = workspace::root().unwrap();
    made_since(Specification::load(&root.join("spec")).unwrap(), Since::First)
}

/// The same of another specification, with what changed.
fn made_since(
    specification: Specification,
    since: Since<'_>,
) -> (BTreeMap<String, String>, Value, Specification) {
    let root = workspace::root().unwrap();
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
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
    let files = site(&specification, &texts, since);
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

/// The edition before: with an operation that is gone, another answer, and texts that would like to be HTML.
const BEFORE: &str = "openapi: 3.0.3
info: {title: Things, version: '1', description: '<i>Old</i>'}
servers: [{url: 'https://example.com'}]
tags: [{name: Things}]
paths:
  /things:
    get:
      operationId: list_thing
      tags: [Things]
      summary: '<u>List</u>'
      externalDocs: {description: '1.1 东西', url: 'https://example.com'}
      parameters:
        - {name: q, in: query, schema: {type: string, maxLength: 10, default: '<b>`x`</b>'}}
      responses:
        '200': {description: Things., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
    put:
      operationId: set_thing
      tags: [Things]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'204': {description: Done.}}
  /things/{id}:
    get:
      operationId: show_thing
      tags: [Things]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
    delete:
      operationId: delete_thing
      tags: [Things]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
  '/<img src=x onerror=alert(1)>':
    get:
      operationId: '<script>alert(2)</script>'
      tags: [Things]
      externalDocs: {description: '1.9 <img src=y>', url: 'https://example.com'}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string, maxLength: 64}, '<em>gone': {type: string}}}
";

/// The present one.
fn present() -> String {
    let (begin, rest) = BEFORE.split_once("  '/<img").unwrap();
    let components = rest.split_once("components:").unwrap().1;
    let added = "  /new:
    post:
      operationId: create_new
      tags: [Things]
      responses: {'204': {description: Done.}}
";
    format!("{begin}{added}components:{components}")
        .replace("maxLength: 10, default: '<b>`x`</b>'", "maxLength: 5, default: c")
        .replace("maxLength: 64", "maxLength: 32")
        .replace(", '<em>gone': {type: string}", "")
        .replace("operationId: delete_thing", "operationId: delete_thing\n      deprecated: true")
        .replace("'<u>List</u>'", "List")
}

fn read(text: &str) -> Specification {
    Specification {
        document: yaml::parse("things.yaml", text).unwrap(),
        catalogue: Catalogue::default(),
        errata: Default::default(),
        accepted: Default::default(),
    }
}

#[test]
fn what_changed_is_told_with_each_operation_and_on_its_page() {
    let (before, now) = (read(BEFORE), read(&present()));
    let report = diff::compare(&before.document, &now.document).unwrap();
    let label = "<v1>_*";
    let (files, document, _) = made_since(now, Since::Edition { label, report: &report });
    let text = |path: &str, method: &str| document["paths"][path][method]["description"].as_str().unwrap();
    let changed = |path: &str, method: &str| -> Vec<&str> {
        let told = text(path, method)
            .split_once("**Changed since &lt;v1>\\_\\***; [all changes](changes.html).\n\n");
        told.map_or(Vec::new(), |(_, told)| told.lines().collect())
    };

    // its own parameter, and its side of the schema that both use: in an answer, fewer values break nothing
    let list = changed("/things", "get");
    let has = |lines: &[&str], wanted: &str| {
        assert!(lines.iter().any(|line| line == &wanted), "{wanted} in {lines:#?}");
    };
    has(&list, "- `query q`: maxLength 10 → 5. Requests with other values are refused. *Breaks requests.*");
    has(&list, "- `Thing.name`: maxLength 64 → 32. *Breaks nothing.*");
    let set = changed("/things", "put");
    has(
        &set,
        "- `Thing.name`: maxLength 64 → 32. Requests with other values are refused. *Breaks requests.*",
    );
    assert!(!set.iter().any(|line| line.contains("query q")), "{set:#?}");
    assert!(set.iter().all(|line| !line.contains("breaks answers")), "{set:#?}");
    let deprecated = ["- deprecated. Callers get a warning from the compiler. *Breaks nothing.*"];
    assert_eq!(changed("/things/{id}", "delete"), deprecated);
    assert!(text("/new", "post").ends_with("**New since &lt;v1>\\_\\***; [all changes](changes.html)."));
    assert!(!text("/things/{id}", "get").contains("since"), "nothing changed there");

    // the page has them all, and each once
    let page = &files["changes.html"];
    assert!(page.contains("<h2 id=\"since\">Since &lt;v1&gt;_*</h2>"), "{page}");
    let below = |title: &str| {
        let (_, list) =
            page.split_once(&format!("<h3>{title}</h3>\n")).unwrap_or_else(|| panic!("{title}: {page}"));
        list.split("<h3>").next().unwrap().split("</section>").next().unwrap()
    };
    let link = |id: &str| format!("<a href=\"index.html#tag/things/{id}\"><code>{id}</code></a>");
    assert!(below("Added operations").contains(&link("create_new")));
    let removed = below("Removed operations");
    assert!(
        removed.contains("&lt;script&gt;") && removed.contains("GET /&lt;img") && !removed.contains("href")
    );
    assert!(below("Deprecated operations").contains(&link("delete_thing")));
    let operations = below("Changed operations");
    assert_eq!(operations.matches("<li>").count(), 2, "{operations}");
    assert!(
        operations.contains(&link("list_thing")) && operations.contains(&link("set_thing")),
        "{operations}"
    );
    assert_eq!(page.matches("maxLength 64 → 32").count(), 1, "{page}");
    let breaks = below("Breaks clients of the service");
    assert!(
        breaks.contains(&format!("{} <code>query q</code>: maxLength 10 → 5", link("list_thing"))),
        "{breaks}"
    );
    assert!(
        breaks.contains(&format!("<small>{}, {}</small>", link("list_thing"), link("set_thing"))),
        "{breaks}"
    );

    // no text of the edition before is markup
    for shown in [page.as_str(), text("/things", "get"), text("/things", "put")] {
        for markup in ["<b>", "<i>", "<u>", "<em>gone", "<img", "<script>", "</b>"] {
            let outside = shown.split('`').step_by(2).collect::<String>();
            assert!(!outside.contains(markup), "{markup} in {shown}");
        }
    }
    assert!(list.iter().any(|line| line.contains("&lt;b>")), "the text itself is there: {list:#?}");
}

#[test]
fn without_an_edition_before_the_page_says_so() {
    for (since, wanted) in
        [(Since::First, "This is the first edition"), (Since::Unknown, "without the history")]
    {
        let (files, document, _) = made_since(read(&present()), since);
        assert!(files["changes.html"].contains(wanted) && !files["changes.html"].contains("id=\"since\""));
        assert!(
            !document.to_string().contains("New since") && !document.to_string().contains("Changed since")
        );
    }
}

#[test]
fn long_lists_are_folded_or_cut() {
    let paths = |limit: u32| -> String {
        let one = |index| {
            format!(
                "  /{index}: {{put: {{operationId: set_{index}, tags: [A], requestBody: {{content: {{application/json: \
                     {{schema: {{$ref: '#/components/schemas/T'}}}}}}}}, responses: {{'204': {{description: D}}}}}}}}\n"
            )
        };
        let schema = format!(
            "components: {{schemas: {{T: {{type: object, properties: {{a: {{type: string, maxLength: {limit}}}}}}}}}}}\n"
        );
        let paths: String = (0..13).map(one).collect();
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\ntags: [{{name: A}}]\npaths:\n{paths}{schema}"
        )
    };
    let (before, now) = (read(&paths(9)), read(&paths(8)));
    let report = diff::compare(&before.document, &now.document).unwrap();
    let (files, document, _) = made_since(now, Since::Edition { label: "v1", report: &report });
    let page = &files["changes.html"];
    assert_eq!(page.matches("<summary>13 operations</summary>").count(), 2, "{page}");
    assert_eq!(page.matches("maxLength 9 → 8").count(), 1);

    // of 14 findings that one operation meets, the worst for it come first
    let fields = |limit: u32, other: u32| -> String {
        let field = |name: String, limit| format!("{name}: {{type: string, maxLength: {limit}}}");
        let all: Vec<String> = (0..13).map(|index| field(format!("f{index}"), limit)).collect();
        paths(9).replace(
            "a: {type: string, maxLength: 9}",
            &[all.join(", "), field("z".to_owned(), other)].join(", "),
        )
    };
    let (before, now) = (read(&fields(8, 9)), read(&fields(9, 8)));
    let report = diff::compare(&before.document, &now.document).unwrap();
    let (_, document_of_many, _) = made_since(now, Since::Edition { label: "v1", report: &report });
    let text = |document: &Value| document["paths"]["/3"]["put"]["description"].as_str().unwrap().to_owned();
    let many = text(&document_of_many);
    assert!(many.contains("(changes.html).\n\n- `T.z`: maxLength 9 → 8"), "{many}");
    assert!(many.ends_with("- and 2 more\n") && many.matches("\n- `T.").count() == 12, "{many}");
    assert!(!text(&document).contains("more"), "one is one");
}
