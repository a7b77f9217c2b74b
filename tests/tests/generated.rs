//! What is committed is what the generator writes.

use eihealth_generator::check::lint;
use eihealth_generator::codegen::{pipeline, write};
use eihealth_generator::openapi::specification::Specification;
use eihealth_tests::spec;

#[test]
fn the_sdk_is_as_generated() {
    let catalogue = pipeline::catalogue(&spec::root().join("spec")).unwrap();
    let output = pipeline::generate(&spec::bundle().unwrap(), &catalogue).unwrap();
    let changes = write::compare(&spec::root().join("sdk/src/generated"), &output.files).unwrap();
    let stale: Vec<String> = changes.lines().collect();
    assert!(stale.is_empty(), "run `cargo xtask regen`: {stale:#?}");
}

#[test]
fn the_bundle_is_as_generated() {
    let bundle = pipeline::to_yaml(&spec::document().unwrap());
    let path = spec::root().join("spec/openapi.yaml");
    assert!(write::is_current(&path, &bundle).unwrap(), "run `cargo xtask regen`");
}

/// Of every construct; that a run writes what one before it wrote is seen of the SDK, above.
#[test]
fn two_runs_write_the_same_bytes() {
    let catalogue = pipeline::catalogue(&spec::root().join("spec")).unwrap();
    let zoo = pipeline::bundle(&spec::root().join("tests/zoo/zoo.yaml")).unwrap();
    let generate = || pipeline::generate(&zoo, &catalogue).unwrap().files;
    assert_eq!(generate(), generate());
    let document = spec::document().unwrap();
    assert_eq!(pipeline::to_yaml(&document), pipeline::to_yaml(&document));
}

#[test]
fn the_bundle_says_what_the_files_say() {
    let document = spec::document().unwrap();
    let bundle = pipeline::bundle(&spec::root().join("spec/openapi.yaml")).unwrap().to_json();
    // no assert_eq: nobody reads two documents of 20,000 lines
    assert!(bundle == document, "run `cargo xtask regen`");
}

#[test]
fn the_specification_has_no_findings() {
    let specification = Specification::load(&spec::root().join("spec")).unwrap();
    let found = lint::specification(&specification);
    assert!(found.is_empty(), "{found}");
}

#[test]
fn the_zoo_has_no_findings_but_names_and_texts() {
    let document = pipeline::bundle(&spec::root().join("tests/zoo/zoo.yaml")).unwrap();
    // the zoo holds what the generator must cope with, names and texts among it that the specification must not have
    let allowed = ["enum-inline", "description-repeats-name", "description-language"];
    let found = lint::lint(&document);
    let found: Vec<String> =
        found.iter().filter(|finding| !allowed.contains(&finding.rule)).map(ToString::to_string).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
