//! What a maintainer reads when the specification or the disk is not as it should be.

use std::path::Path;

use eihealth_generator::check::lint;
use eihealth_generator::codegen::{base, lower, pipeline, write};
use eihealth_generator::openapi::model;
use serde_json::json;

const ROOT: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: A}]
paths: {}
";

const AREA: &str = "openapi: 3.0.3
info: {title: A, version: '1', x-feature: data}
tags: [{name: A, description: Things.}]
paths:
  /a:
    get:
      operationId: list_a
      tags: [A]
      responses:
        '200':
          description: The things.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing: {type: object, description: A thing., properties: {name: {type: string, description: What it is called.}}}
";

/// Bundles a specification of these files; the error's text without the temporary directory.
fn bundle(files: &[(&str, &str)]) -> Result<(), String> {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let prefix = format!("{}/", dir.path().display());
    pipeline::bundle(dir.path()).map(drop).map_err(|error| error.to_string().replace(&prefix, ""))
}

#[test]
fn a_whole_specification_is_bundled() {
    bundle(&[("root.yaml", ROOT), ("areas/a.yaml", AREA)]).unwrap();
}

#[test]
fn yaml_that_does_not_parse() {
    let broken = AREA.replace("tags: [A]", "tags: [A");
    let error = bundle(&[("root.yaml", ROOT), ("areas/a.yaml", &broken)]).unwrap_err();
    assert!(error.starts_with("areas/a.yaml:9:"), "{error}");
    assert!(error.contains("yaml-syntax: ") && error.contains("help: fix the YAML at this place"), "{error}");
}

#[test]
fn a_duplicated_key() {
    let twice = AREA.replace("      tags: [A]\n", "      tags: [A]\n      tags: [A]\n");
    let error = bundle(&[("root.yaml", ROOT), ("areas/a.yaml", &twice)]).unwrap_err();
    assert_eq!(
        error,
        "areas/a.yaml:9:7: duplicate-key: key `tags` stands already at areas/a.yaml:8:7\n    \
         help: keep one of the two"
    );
}

#[test]
fn missing_files() {
    let error = bundle(&[("areas/a.yaml", AREA)]).unwrap_err();
    assert!(error.starts_with("root.yaml:1:1: missing-file: can't read the file: "), "{error}");
    let error = bundle(&[("root.yaml", ROOT)]).unwrap_err();
    assert!(error.starts_with("areas:1:1: missing-file: can't read the directory: "), "{error}");
    let error = pipeline::bundle(Path::new("no/such/spec.yaml")).unwrap_err().to_string();
    assert!(
        error.contains("no/such/spec.yaml:1:1: missing-file: ") && error.contains("correct the path"),
        "{error}"
    );
}

#[test]
fn a_reference_to_nothing() {
    let lost = AREA.replace("schemas/Thing'", "schemas/Thnig'");
    let error = bundle(&[("root.yaml", ROOT), ("areas/a.yaml", &lost)]).unwrap_err();
    assert_eq!(
        error,
        "areas/a.yaml:14:30: ref-unresolved: `#/components/schemas/Thnig` names nothing in areas/a.yaml\n    \
         help: did you mean `#/components/schemas/Thing`?"
    );
    let outside = AREA.replace("'#/components/schemas/Thing'", "'https://example.com/x.yaml#/Thing'");
    let error = bundle(&[("root.yaml", ROOT), ("areas/a.yaml", &outside)]).unwrap_err();
    assert!(error.starts_with("areas/a.yaml:14:30: ref-external: "), "{error}");
}

#[test]
fn two_areas_that_define_one_name() {
    let other = AREA.replace("/a:", "/b:").replace("list_a", "list_b");
    let error = bundle(&[("root.yaml", ROOT), ("areas/a.yaml", AREA), ("areas/b.yaml", &other)]).unwrap_err();
    assert!(
        error.starts_with(
            "areas/b.yaml:17:5: duplicate-name: components/schemas/Thing is already defined at areas/a.yaml:17:5"
        ),
        "{error}"
    );
    let path = AREA.replace("Thing", "Other");
    let error = bundle(&[("root.yaml", ROOT), ("areas/a.yaml", AREA), ("areas/b.yaml", &path)]).unwrap_err();
    assert!(error.starts_with("areas/b.yaml:6:5: duplicate-path: `get` of /a disagrees"), "{error}");
}

#[test]
fn faults_of_several_files_are_reported_together() {
    let root = ROOT.replace("tags:", "tags: [\n");
    let broken = AREA.replace("tags: [A]", "tags: [A");
    let error = bundle(&[("root.yaml", &root), ("areas/a.yaml", &broken)]).unwrap_err();
    assert!(error.contains("root.yaml:") && error.contains("areas/a.yaml:"), "{error}");
}

#[test]
fn a_construct_that_has_no_rewriting_names_its_operation() {
    let document = json!({
        "info": {"version": "1"},
        "paths": {"/a": {"post": {
            "operationId": "create_a",
            "requestBody": {"required": true, "content": {"application/json": {"schema": {
                "oneOf": [{"type": "object"}, {"type": "array", "items": {"type": "string"}}],
            }}}},
            "responses": {"200": {"description": "Done."}},
        }}},
    });
    let error = pipeline::generate(&document, &Default::default()).unwrap_err().to_string();
    assert_eq!(error, "operation create_a: `oneOf` of anything but scalars: describe it as an open object");
    assert!(lower::lower(&model::Api::new(&document)).is_err());
}

#[test]
fn a_construct_that_progenitor_fails_on_names_its_operation() {
    let answer =
        |ty: &str| json!({"description": "", "content": {"application/json": {"schema": {"type": ty}}}});
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"get": {"operationId": "list_a", "responses": {"200": answer("string")}}},
            "/b": {"get": {"operationId": "list_b", "responses": {"200": answer("string"), "201": answer("integer")}}},
        },
        "components": {"schemas": {}},
    });
    let error = base::generate(&document).err().unwrap().to_string();
    assert!(error.starts_with("progenitor can't generate code for operation list_b: "), "{error}");
}

#[test]
fn a_misspelt_key() {
    let misspelt = AREA.replace("{type: string, ", "{type: string, maxLenght: 3, ");
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("areas")).unwrap();
    std::fs::write(dir.path().join("root.yaml"), ROOT).unwrap();
    std::fs::write(dir.path().join("areas/a.yaml"), misspelt).unwrap();
    let found = lint::lint(&pipeline::bundle(dir.path()).unwrap()).to_string();
    let line = found.lines().position(|line| line.contains("maxLenght")).unwrap_or_else(|| panic!("{found}"));
    let text: Vec<&str> = found.lines().skip(line).take(2).collect();
    assert!(text[0].contains("areas/a.yaml:17:") && text[1].contains("maxLength"), "{text:?}");
}

#[test]
fn a_target_that_can_not_be_written() {
    let dir = tempfile::tempdir().unwrap();
    let files = [("a.rs".to_owned(), "1".to_owned())].into();
    // a file stands where the directory's parent should be
    let blocked = dir.path().join("blocked");
    std::fs::write(&blocked, "").unwrap();
    let error = write::replace_dir(&blocked.join("generated"), &files).unwrap_err().to_string();
    assert!(error.starts_with(&format!("can't create {}: ", blocked.display())), "{error}");
    let error = write::replace_file(&blocked.join("openapi.yaml"), "x").unwrap_err().to_string();
    assert!(error.starts_with(&format!("can't write into {}: ", blocked.display())), "{error}");
}

#[cfg(unix)]
#[test]
fn a_read_only_directory_keeps_what_it_has() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let parent = dir.path().join("parent");
    let target = parent.join("generated");
    let old = [("a.rs".to_owned(), "old".to_owned())].into();
    let new = [("a.rs".to_owned(), "new".to_owned())].into();
    write::replace_dir(&target, &old).unwrap();
    std::fs::set_permissions(&parent, std::fs::Permissions::from_mode(0o555)).unwrap();
    let result = write::replace_dir(&target, &new);
    std::fs::set_permissions(&parent, std::fs::Permissions::from_mode(0o755)).unwrap();
    // root may write everywhere; then the new content must be there whole
    let expected = match result {
        Ok(()) => new,
        Err(error) => {
            assert!(
                error.to_string().starts_with(&format!("can't write into {}: ", parent.display())),
                "{error}"
            );
            old
        }
    };
    assert!(write::compare(&target, &expected).unwrap().is_empty());
}
