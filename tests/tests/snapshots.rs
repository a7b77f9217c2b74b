//! What a reviewer sees move: the specification's facts by area, the error codes, and the SDK's public API.
//!
//! Prose, order and layout don't show in them. `cargo insta review`, or `INSTA_UPDATE=always cargo test`, accepts
//! what changed.

use std::collections::BTreeMap;

use eihealth_generator::codegen::emit::HEADER;
use eihealth_generator::codegen::pipeline;
use eihealth_generator::compare::public_api;
use eihealth_generator::compare::signature::of_document;
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::model::{array, members, text};
use eihealth_generator::samples::{Sample, Samples};
use eihealth_tests::snapshots::{Differences, Snapshots};
use eihealth_tests::spec;
use serde_json::Value;

#[test]
fn catalogue() -> Result<(), Differences> {
    let mut snapshots = Snapshots::of("catalogue");
    snapshots.check("error_codes", &error_codes());
    snapshots.check("errata", &errata());
    snapshots.check("coverage", &coverage());
    snapshots.check("size", &size());
    snapshots.finish()
}

/// How much is generated for each thing that the specification describes, so that an emitter that begins to write more
/// is seen in review, and a longer specification is not.
fn size() -> String {
    let api = spec::api().unwrap();
    let fields: usize = api.schemas.values().map(|schema| members(schema.get("properties")).count()).sum();
    let operations = api.operations.len();
    let generated = spec::root().join("sdk/src/generated");
    let mut counts = BTreeMap::new();
    for (part, of, what) in [
        ("types", fields, "field"),
        ("operations", operations, "operation"),
        ("dispatch", operations, "operation"),
    ] {
        for entry in std::fs::read_dir(generated.join(part)).unwrap() {
            for (kind, count) in kinds(&std::fs::read_to_string(entry.unwrap().path()).unwrap()) {
                *counts.entry((part, what, of, kind)).or_insert(0) += count;
            }
        }
    }
    let line = |((part, what, of, kind), count): ((&str, &str, usize, &str), usize)| {
        format!("{part}: {:.1} {kind} a {what}", count as f64 / of as f64)
    };
    counts.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Lines of a generated file, and items that each take time to compile.
fn kinds(text: &str) -> [(&'static str, usize); 4] {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let starting =
        |words: &[&str]| lines().filter(|line| words.iter().any(|word| line.starts_with(word))).count();
    [
        ("lines of code", lines().count()),
        ("functions", starting(&["pub fn ", "fn ", "pub(crate) fn ", "pub async fn ", "async fn "])),
        ("impl blocks", starting(&["impl ", "impl<"])),
        ("derives", lines().filter(|line| line.starts_with("#[derive")).map(|l| l.split(',').count()).sum()),
    ]
}

#[test]
fn specification() -> Result<(), Differences> {
    let mut snapshots = Snapshots::of("spec");
    for (area, lines) in of_document(&spec::document().unwrap()) {
        snapshots.check(&area, &lines.join("\n"));
    }
    snapshots.finish()
}

/// What samples look like: one of each kind.
#[test]
fn samples() -> Result<(), Differences> {
    let mut snapshots = Snapshots::of("samples");
    let api = spec::api().unwrap();
    let samples = Samples::new(&api);
    for id in [
        "create_image",
        "create_docking_job",
        "create_nextflow_job",
        "list_job",
        "download_data",
        "upload_data",
        "delete_backup",
        "show_data",
        "show_docker_login",
    ] {
        let operation = api.operations.iter().find(|operation| operation.id == id).unwrap();
        let Sample { rust, curl, curl_signed, shell, .. } = samples.of(operation);
        let signed = curl_signed.unwrap_or_default();
        snapshots
            .check(id, &[rust.text, curl, signed, shell].map(|text| text.trim_end().to_owned()).join("\n\n"));
    }
    snapshots.finish()
}

fn error_codes() -> String {
    let catalogue = pipeline::catalogue(&spec::root().join("spec")).unwrap();
    let mut lines: Vec<String> = catalogue
        .errors
        .iter()
        .map(|e| format!("{} {} {}{}", e.code, e.status, e.name, if e.retry { " retry" } else { "" }))
        .collect();
    lines.sort();
    lines.join("\n")
}

fn errata() -> String {
    let errata = Errata::load(&spec::root().join("spec")).unwrap();
    let mut lines: Vec<&str> = errata.entries().iter().map(|erratum| erratum.place.as_str()).collect();
    lines.sort_unstable();
    lines.join("\n")
}

fn coverage() -> String {
    let api = spec::api().unwrap();
    let mut lines = Vec::new();
    let mut areas: Vec<&str> = api.operations.iter().map(|o| o.area.as_str()).collect();
    areas.sort_unstable();
    areas.dedup();
    for area in areas {
        let operations: Vec<_> = api.operations.iter().filter(|o| o.area == area).collect();
        let bodies = operations.iter().filter(|o| o.body.is_some()).count();
        let answers = operations.iter().flat_map(|o| o.successes()).filter(|r| r.content.is_some()).count();
        lines.push(format!(
            "{area}: {} operations, {bodies} request bodies, {answers} answers",
            operations.len()
        ));
    }
    let properties = || api.schemas.values().flat_map(|schema| members(schema.get("properties")));
    let says = |schema: &serde_json::Value| !text(schema.get("description")).is_empty();
    let described =
        properties().filter(|(_, property)| says(property) || says(api.resolve(property))).count();
    let required: usize = api.schemas.values().map(|s| array(s.get("required")).count()).sum();
    let parameters = || api.operations.iter().flat_map(|operation| &operation.parameters);
    let bodies = || api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let answers = || api.operations.iter().flat_map(|o| o.successes()).filter_map(|r| r.content.as_ref());
    lines.push(format!("all: {} operations, {} schemas", api.operations.len(), api.schemas.len()));
    lines.push(format!("fields: {}, {described} described, {required} required", properties().count()));
    lines.push(format!(
        "parameters: {}, {} described",
        parameters().count(),
        parameters().filter(|parameter| !parameter.description.is_empty()).count()
    ));
    lines.push(format!(
        "examples: {} of {} request bodies, {} of {} answers",
        bodies().filter(|body| body.example.is_some()).count(),
        bodies().count(),
        answers().filter(|answer| answer.example.is_some()).count(),
        answers().count()
    ));
    lines.join("\n")
}

#[test]
fn public_api() -> Result<(), Differences> {
    let source = spec::root().join("sdk/src");
    let mut snapshots = Snapshots::of("api");
    let mut runtime = Vec::new();
    for (file, lines) in public_api::list_dir(&source).unwrap() {
        match file.strip_prefix("generated/") {
            // tools' entrance to the same operations: it has no public items of its own
            Some(generated) if generated.starts_with("dispatch/") => {}
            Some(generated) => {
                snapshots.check(&generated.trim_end_matches(".rs").replace('/', "_"), &lines.join("\n"));
            }
            None => runtime.push(format!("# {file}\n{}", lines.join("\n"))),
        }
    }
    snapshots.check("runtime", &runtime.join("\n\n"));
    snapshots.finish()
}

/// What the generator writes for some operations of the zoo: a change of the emitter is reviewed on these pages.
#[test]
fn emitted() -> Result<(), Differences> {
    let zoo = pipeline::bundle(&spec::root().join("tests/zoo/zoo.yaml")).unwrap();
    let mut snapshots = Snapshots::of("emitted");
    for page in ["hunts", "labels", "stays"] {
        snapshots.check(page, &emitted_page(&zoo.to_json(), &format!("/v1/{{project_id}}/{page}")));
    }
    snapshots.finish()
}

fn emitted_page(zoo: &Value, shown: &str) -> String {
    let mut document = zoo.clone();
    document["paths"]
        .as_object_mut()
        .unwrap()
        .retain(|path, _| path == shown || path.starts_with(&format!("{shown}/")));
    // the second answer's type holds everything that JSON can; it is compiled and called in the zoo itself
    document["paths"][shown]["post"]["responses"].as_object_mut().unwrap().shift_remove("207");
    let document = eihealth_generator::openapi::yaml::parse("zoo.json", &document.to_string()).unwrap();
    let output = pipeline::generate(&document, &Default::default()).unwrap();
    let mut page = Vec::new();
    for (file, text) in &output.files {
        // what they say for all operations, they say for one
        if file.ends_with("mod.rs") || file == "error_code.rs" {
            continue;
        }
        page.push(format!("// ==== {file} ====\n{}", text.strip_prefix(HEADER).unwrap_or(text)));
    }
    page.join("\n")
}
