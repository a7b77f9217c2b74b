//! What a maintainer reads when the specification or the disk is not as it should be.

use std::path::Path;

use eihealth_generator::check::lint;
use eihealth_generator::codegen::{base, lower, pipeline, write};
use eihealth_generator::openapi::specification::Specification;
use eihealth_generator::openapi::{model, yaml};
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
fn data_may_have_a_key_that_is_called_ref() {
    let with = AREA.replace(
        "schema: {$ref: '#/components/schemas/Thing'}",
        "schema: {$ref: '#/components/schemas/Thing'}\n              example: {$ref: '../nowhere.yaml#/x'}",
    );
    bundle(&[("root.yaml", ROOT), ("areas/a.yaml", &with)]).unwrap();
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

/// What is there and can't be read is no file that is missing by right.
#[test]
fn files_that_may_be_missing_but_are_not() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("areas")).unwrap();
    std::fs::write(dir.path().join("root.yaml"), ROOT).unwrap();
    std::fs::write(dir.path().join("areas/a.yaml"), AREA).unwrap();
    let load = || match Specification::load(dir.path()) {
        Ok(_) => String::new(),
        Err(found) => found.to_string().replace(&format!("{}/", dir.path().display()), ""),
    };
    let error = load();
    assert!(
        error.starts_with("errors.yaml:1:1: missing-file: the specification has no catalogue"),
        "{error}"
    );
    std::fs::write(dir.path().join("errors.yaml"), "errors: []").unwrap();
    assert_eq!(load(), "");
    for file in ["errors.yaml", "errata.yaml", "accepted.toml", "areas/b.yaml", "shared.yaml"] {
        let path = dir.path().join(file);
        let before = std::fs::read(&path).ok();
        let _ = std::fs::remove_file(&path);
        std::fs::create_dir(&path).unwrap();
        assert!(load().contains(&format!("{file}:1:1: ")), "{file}: {}", load());
        std::fs::remove_dir(&path).unwrap();
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("nothing", &path).unwrap();
            assert!(
                load().starts_with(&format!("{file}:1:1: missing-file: can't read the file")),
                "{}",
                load()
            );
            std::fs::remove_file(&path).unwrap();
            // who opened it would wait for a writer
            assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
            assert!(
                load().starts_with(&format!("{file}:1:1: missing-file: this is a directory, a pipe")),
                "{}",
                load()
            );
            std::fs::remove_file(&path).unwrap();
        }
        if let Some(before) = before {
            std::fs::write(&path, before).unwrap();
        }
    }
    assert_eq!(load(), "");
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
    let path = AREA.replace("    Thing:", "    Other:").replace("schemas/Thing", "schemas/Other");
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
    let node = yaml::parse("a.json", &serde_json::to_string_pretty(&document).unwrap()).unwrap();
    let error = pipeline::generate(&node, &Default::default()).unwrap_err().to_string();
    let expected = "a.json:7:7: unsupported: operation create_a: `oneOf` of anything but scalars\n    \
                    help: describe it as an open object";
    assert_eq!(error, expected);
    assert!(lower::lower(&model::Api::new(&document)).is_err());
}

#[test]
fn a_union_that_can_be_no_enum_is_located() {
    let document = |guest: serde_json::Value| {
        json!({
            "info": {"version": "1"},
            "paths": {"/a": {"post": {
                "operationId": "create_a",
                "requestBody": {"required": true, "content": {"application/json": {"schema": {
                    "$ref": "#/components/schemas/Guest",
                }}}},
                "responses": {"200": {"description": "Done."}},
            }}},
            "components": {"schemas": {
                "Guest": guest,
                "Dog": {"type": "object", "properties": {"kind": {"type": "string"}}},
                "Text": {"type": "string"},
            }},
        })
    };
    let dog = json!({"$ref": "#/components/schemas/Dog"});
    let good = json!({"oneOf": [dog], "discriminator": {"propertyName": "kind", "mapping": {"dog": "Dog"}}});
    assert!(lower::lower(&model::Api::new(&document(good.clone()))).is_ok());
    for (members, mapping) in [
        (json!([dog]), json!({})),
        (json!([dog, dog]), json!({"dog": "Dog"})),
        (json!([]), json!({"dog": "Dog"})),
        (json!([dog, {"type": "object"}]), json!({"dog": "Dog"})),
        (json!([dog, {"$ref": "#/components/schemas/Text"}]), json!({"dog": "Dog", "text": "Text"})),
        (json!([dog, {"$ref": "#/components/schemas/None"}]), json!({"dog": "Dog", "none": "None"})),
        (json!([{"$ref": "#/components/schemas/Guest"}]), json!({"guest": "Guest"})),
    ] {
        let mut guest = good.clone();
        guest["oneOf"] = members;
        guest["discriminator"]["mapping"] = mapping;
        let text = serde_json::to_string_pretty(&document(guest.clone())).unwrap();
        let node = yaml::parse("a.json", &text).unwrap();
        let error = pipeline::generate(&node, &Default::default()).unwrap_err().to_string();
        assert!(error.contains("Guest"), "{guest}: {error}");
    }
    let mut inline = document(good.clone());
    inline["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"]["schema"] = good;
    let found = lower::lower(&model::Api::new(&inline)).unwrap_err();
    assert!(found[0].message.starts_with("a union without a name"), "{found:?}");
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

#[test]
fn what_contains_itself_is_an_error_where_lint_did_not_run() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: a\n      \
                responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}\n\
                components:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n    \
                B: {type: array, items: {$ref: '#/components/schemas/A'}}\n";
    let document = yaml::parse("a.yaml", text).unwrap();
    let error = pipeline::generate(&document, &Default::default()).unwrap_err().to_string();
    assert!(
        error.starts_with("a.yaml:10:5: schema-cycle: schema `A` must contain itself: A -> B -> A"),
        "{error}"
    );
}

#[test]
fn files_that_are_no_utf_8_say_which_byte() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.yaml");
    let load = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        let error = pipeline::bundle(&path).unwrap_err().to_string();
        error.replace(&format!("{}/", dir.path().display()), "")
    };
    assert_eq!(
        load(b"openapi: 3.0.3\ninfo: Gen\xe9ral\n"),
        "a.yaml:2:10: not-utf-8: byte 25 of the file, 0xe9, is no UTF-8\n    help: save the file as UTF-8"
    );
    let wide = |text: &str, mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
        mark.iter().copied().chain(text.encode_utf16().flat_map(bytes)).collect::<Vec<u8>>()
    };
    for bytes in [
        wide("openapi: 3.0.3", &[0xff, 0xfe], u16::to_le_bytes),
        wide("openapi: 3.0.3", &[0xfe, 0xff], u16::to_be_bytes),
        wide("openapi: 3.0.3", &[], u16::to_le_bytes),
        wide("openapi: 3.0.3", &[], u16::to_be_bytes),
    ] {
        assert!(load(&bytes).starts_with("a.yaml:1:1: not-utf-8: the file is UTF-16"), "{bytes:?}");
    }
}

#[test]
fn files_that_nothing_reads() {
    let error = bundle(&[
        ("root.yaml", ROOT),
        ("areas/a.yaml", AREA),
        ("areas/b.yml", AREA),
        ("areas/.c.yaml", AREA),
        ("areas/deep/d.yaml", AREA),
        ("areas/e.YAML", AREA),
        ("areas/notes.txt", ""),
        ("areas/.gitignore", ""),
        ("errors.yml", ""),
        ("label-pages.yaml", AREA),
        ("areas.yaml/x", ""),
        ("errata.yaml", "[]"),
    ])
    .unwrap_err();
    let files: Vec<&str> =
        error.lines().filter_map(|line| line.split_once(":1:1: file-unread: ")).map(|l| l.0).collect();
    let expected = [
        "areas.yaml",
        "areas/.c.yaml",
        "areas/b.yml",
        "areas/deep",
        "areas/e.YAML",
        "areas/notes.txt",
        "errors.yml",
        "label-pages.yaml",
    ];
    assert_eq!(files, expected, "{error}");
}

#[test]
fn a_path_in_two_areas_agrees_about_what_its_methods_share() {
    let paths = |text: &str| AREA.replace("    get:\n", &format!("{text}    get:\n"));
    let shared = "    parameters: [{name: q, in: query, description: It., schema: {type: string}}]\n";
    let second = |text: &str| {
        let area = paths(text)
            .replace("    get:", "    post:")
            .replace("list_a", "create_a")
            .replace("name: A,", "name: B,");
        area.replace("tags: [A]", "tags: [B]").replace("Thing", "Other")
    };
    let root = ROOT.replace("{name: A}", "{name: A}, {name: B}");
    let with = |a: &str, b: &str| {
        bundle(&[("root.yaml", &root), ("areas/a.yaml", &paths(a)), ("areas/b.yaml", &second(b))])
    };
    with("", "").unwrap();
    with(shared, shared).unwrap();
    let error = with(shared, "").unwrap_err();
    assert!(error.starts_with("areas/b.yaml:5:3: duplicate-path: /a lacks `parameters`"), "{error}");
    let error = with("", shared).unwrap_err();
    assert!(error.starts_with("areas/b.yaml:6:5: duplicate-path: `parameters` of /a disagrees"), "{error}");
}
