//! What a reviewer sees move: the specification's facts by area, the error codes, and the SDK's public API.
//!
//! Prose, order and layout don't show in them. `cargo insta review`, or `INSTA_UPDATE=always cargo test`, accepts
//! what changed.

use std::collections::BTreeSet;
use std::path::Path;

use eihealth_generator::codegen::pipeline;
use eihealth_generator::compare::public_api;
use eihealth_generator::compare::signature::of_document;
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::model::{array, members, text};
use eihealth_tests::spec;
use insta::assert_snapshot;

/// Snapshots in a directory of their own, with nothing in them but the lines.
fn in_directory(directory: &str, check: impl FnOnce()) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new("../snapshots").join(directory));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(check);
}

/// A file that no test writes any more would go on looking like a fact.
fn no_others(directory: &str, names: &BTreeSet<String>) {
    let path = spec::root().join("tests/snapshots").join(directory);
    for entry in std::fs::read_dir(&path).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        if let Some(name) = file.strip_suffix(".snap") {
            assert!(names.contains(name), "{}/{file} belongs to nothing: delete it", path.display());
        }
    }
}

#[test]
fn specification() {
    let areas = of_document(&spec::document().unwrap());
    in_directory("spec", || {
        for (area, lines) in &areas {
            assert_snapshot!(area.as_str(), lines.join("\n"));
        }
    });
    no_others("spec", &areas.into_keys().collect());
}

#[test]
fn error_codes() {
    let catalogue = pipeline::catalogue(&spec::root().join("spec")).unwrap();
    let mut lines: Vec<String> = catalogue
        .errors
        .iter()
        .map(|e| format!("{} {} {}{}", e.code, e.status, e.name, if e.retry { " retry" } else { "" }))
        .collect();
    lines.sort();
    in_directory("catalogue", || assert_snapshot!("error_codes", lines.join("\n")));
}

#[test]
fn errata() {
    let errata = Errata::load(&spec::root().join("spec")).unwrap();
    let mut lines: Vec<&str> = errata.entries().iter().map(|erratum| erratum.place.as_str()).collect();
    lines.sort_unstable();
    in_directory("catalogue", || assert_snapshot!("errata", lines.join("\n")));
}

#[test]
fn coverage() {
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
    in_directory("catalogue", || assert_snapshot!("coverage", lines.join("\n")));
}

#[test]
fn public_api() {
    let source = spec::root().join("sdk/src");
    let mut names = BTreeSet::new();
    let mut runtime = Vec::new();
    in_directory("api", || {
        for (file, lines) in public_api::list_dir(&source).unwrap() {
            match file.strip_prefix("generated/") {
                // tools' entrance to the same operations: it has no public items of its own
                Some(generated) if generated.starts_with("dispatch/") => {}
                Some(generated) => {
                    let name = generated.trim_end_matches(".rs").replace('/', "_");
                    assert_snapshot!(name.as_str(), lines.join("\n"));
                    names.insert(name);
                }
                None => runtime.push(format!("# {file}\n{}", lines.join("\n"))),
            }
        }
        assert_snapshot!("runtime", runtime.join("\n\n"));
        names.insert("runtime".to_owned());
    });
    no_others("api", &names);
}
