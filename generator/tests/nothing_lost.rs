//! Whatever stands under `spec/` is in what is read, or in a finding: every key at every object of every file.

use std::collections::BTreeSet;
use std::path::Path;

use eihealth_generator::check::lint;
use eihealth_generator::openapi::grammar::{Content, Object, is_extension};
use eihealth_generator::openapi::parallel;
use eihealth_generator::openapi::specification::Specification;
use serde_json::{Value, json};

/// A specification in which nearly every object of OpenAPI stands in every file that may hold it.
fn files() -> Vec<(&'static str, Value)> {
    let components = |mark: &str| {
        json!({
            "schemas": {format!("S{mark}"): {
                "type": "object", "description": "It.", "required": ["a"],
                "properties": {"a": {"type": "string", "description": "A."}, "b": {"oneOf": [{"type": "string"}]}},
                "additionalProperties": {"type": "array", "items": {"allOf": [{"type": "string"}]}},
                "externalDocs": {"url": "https://example.com"},
            }},
            "parameters": {format!("P{mark}"): {"name": mark, "in": "query", "schema": {"type": "string"},
                "examples": {"e": {"value": "v"}}}},
            "headers": {format!("H{mark}"): {"schema": {"type": "string"}}},
            "requestBodies": {format!("B{mark}"): {"content": {"multipart/form-data": {
                "schema": {"type": "object"}, "encoding": {"a": {"style": "form"}}}}}},
            "responses": {format!("R{mark}"): {"description": "D.", "headers": {"X": {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {"type": "string"}}}}},
            "examples": {format!("E{mark}"): {"value": 1}},
            "securitySchemes": {format!("T{mark}"): {"type": "apiKey", "in": "header", "name": mark}},
        })
    };
    let info = json!({"title": "T", "version": "1"});
    let root = json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1", "contact": {"name": "c"}, "license": {"name": "l"}},
        "externalDocs": {"url": "https://example.com"},
        "servers": [{"url": "https://{r}", "variables": {"r": {"default": "n"}}}],
        "security": [{"TA": []}],
        "tags": [{"name": "A"}, {"name": "Own", "description": "Of the root.", "externalDocs": {"url": "u"}}],
        "paths": {},
        "components": components("A"),
    });
    let shared = json!({"openapi": "3.0.3", "info": info, "paths": {}, "components": components("B")});
    let mut area_info = info.clone();
    area_info["x-feature"] = json!("data");
    let area = json!({
        "openapi": "3.0.3",
        "info": area_info,
        "tags": [{"name": "A", "description": "D.", "externalDocs": {"url": "u"}}],
        "paths": {"/a/{p}": {
            "summary": "S", "servers": [{"url": "https://iam.example.com", "variables": {"x": {"default": "d"}}}],
            "parameters": [{"name": "p", "in": "path", "required": true, "schema": {"type": "string"}}],
            "post": {
                "operationId": "create_a", "tags": ["A"], "externalDocs": {"url": "u"}, "x-repeat": "duplicates",
                "servers": [{"url": "https://iam.example.com"}], "security": [{"TA": []}],
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"type": "string"},
                    "examples": {"e": {"value": "v"}}}}},
                "responses": {"200": {"description": "D.", "headers": {"X": {"schema": {"type": "string"}}},
                    "content": {"application/json": {"schema": {"type": "string"}, "example": "x"}}}},
            },
        }},
        "components": components("C"),
    });
    let errors = json!({
        "statuses": [{"status": 400, "name": "Bad", "meaning": "M."}],
        "errors": [{"code": "c", "section": "7", "status": 400, "name": "C", "message": "M.", "also": ["N."],
            "advice": "A.", "retry": false}],
    });
    let errata = json!([
        {"at": "4.1", "document": "d", "spec": "s", "reason": "r", "examples": ["e"]},
        {"place": "4.2", "document": "d", "spec": "s", "reason": "r"},
    ]);
    vec![
        ("root.yaml", root),
        ("shared.yaml", shared),
        ("areas/a.yaml", area),
        ("errors.yaml", errors),
        ("errata.yaml", errata),
    ]
}

/// What is read of a specification, and what is found in it.
fn read(dir: &Path, files: &[(&str, Value)], accepted: &str) -> (String, BTreeSet<String>) {
    std::fs::create_dir_all(dir.join("areas")).unwrap();
    for (path, content) in files {
        std::fs::write(dir.join(path), content.to_string()).unwrap();
    }
    std::fs::write(dir.join("accepted.toml"), accepted).unwrap();
    match Specification::load(dir) {
        Ok(specification) => {
            // places move with every edit
            let read = format!(
                "{}\n{:?}\n{:?}\n{:?}",
                specification.document.to_json(),
                specification.catalogue,
                specification
                    .errata
                    .entries()
                    .iter()
                    .map(|e| (&e.at, &e.place, &e.document, &e.spec, &e.reason, &e.examples))
                    .collect::<Vec<_>>(),
                specification
                    .accepted
                    .entries()
                    .iter()
                    .map(|e| (&e.fingerprint, &e.reason, &e.expires))
                    .collect::<Vec<_>>(),
            );
            let found = lint::lint(&specification.document);
            (read, found.iter().map(|one| format!("{}: {}", one.rule, one.message)).collect())
        }
        Err(found) => {
            (String::new(), found.iter().map(|one| format!("{}: {}", one.rule, one.message)).collect())
        }
    }
}

const ACCEPTED: &str = "[[accepted]]\nfingerprint = \"f\"\nreason = \"r\"\nexpires = 2030-01-01\n";

/// Every object of a file: JSON pointer and kind.
fn objects(value: &Value, object: Object, at: &str, list: &mut Vec<(String, Object)>) {
    list.push((at.to_owned(), object));
    for (key, inner) in value.as_object().into_iter().flatten() {
        let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        match object.content(key) {
            Some(Content::One(kind)) => objects(inner, kind, &at, list),
            Some(Content::SchemaOrFlag) => objects(inner, Object::Schema, &at, list),
            Some(Content::Items(kind)) => {
                for (index, item) in inner.as_array().into_iter().flatten().enumerate() {
                    objects(item, kind, &format!("{at}/{index}"), list);
                }
            }
            Some(Content::Each(kind)) => {
                for (name, member) in inner.as_object().into_iter().flatten() {
                    if !is_extension(object, key, name) {
                        let name = name.replace('~', "~0").replace('/', "~1");
                        objects(member, kind, &format!("{at}/{name}"), list);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A value that says something.
fn sample(content: Content) -> Value {
    let object = |kind: Object| {
        let text = kind.keys().iter().find(|(_, content, _)| *content == Content::Text);
        text.map_or_else(|| json!({}), |(key, ..)| json!({*key: "new"}))
    };
    match content {
        Content::Text => json!("new"),
        Content::Flag => json!(true),
        Content::Number => json!(7),
        Content::Any => json!({"new": 1}),
        Content::List => json!([{"new": []}]),
        Content::Texts => json!(["new"]),
        Content::Map | Content::Mapping => json!({"new": "x"}),
        Content::One(kind) => object(kind),
        Content::Each(kind) => json!({"new": object(kind)}),
        Content::Items(kind) => json!([object(kind)]),
        Content::SchemaOrFlag => json!({"type": "string", "description": "new"}),
    }
}

/// What a file has to say for itself, and nobody reads.
fn is_own(file: &str, at: &str, key: &str) -> bool {
    let is_title = at == "/info" && matches!(key, "title" | "version");
    (file != "root.yaml" && is_title) || (file == "shared.yaml" && at.is_empty() && key == "info")
}

#[test]
fn every_key_of_every_object_is_read_or_found() {
    let dir = tempfile::tempdir().unwrap();
    let files = files();
    let (base, known) = read(dir.path(), &files, ACCEPTED);
    assert!(!base.is_empty(), "{known:?}");
    let mut edits = Vec::new();
    for (index, (file, content)) in files.iter().enumerate().take(3) {
        let mut list = Vec::new();
        objects(content, Object::Document, "", &mut list);
        // one of each kind at each depth
        let mut seen = BTreeSet::new();
        list.retain(|(at, object)| seen.insert((format!("{object:?}"), at.matches('/').count())));
        for (at, object) in list {
            let keys = object.keys().iter().map(|(key, content, _)| (*key, sample(*content)));
            for (key, value) in keys.chain([("unheard-of", json!(1)), ("x-unheard-of", json!({"a": 1}))]) {
                let mut changed = files.clone();
                let members = changed[index].1.pointer_mut(&at).unwrap().as_object_mut().unwrap();
                if members.insert(key.to_owned(), value.clone()) != Some(value) && !is_own(file, &at, key) {
                    edits.push((format!("{file}#{at}: {key}"), changed));
                }
            }
        }
    }
    assert!(edits.len() > 800, "{}", edits.len());
    let is_lost = parallel::map(&edits, |(_, changed)| {
        let dir = tempfile::tempdir().unwrap();
        let (read, found) = read(dir.path(), changed, ACCEPTED);
        read == base && found.is_subset(&known)
    });
    let lost = edits.iter().zip(is_lost).filter(|(_, is_lost)| *is_lost);
    let lost: Vec<&str> = lost.map(|((edit, _), _)| edit.as_str()).collect();
    assert!(lost.is_empty(), "{} of {} are lost:\n{}", lost.len(), edits.len(), lost.join("\n"));
}

/// The same of the files that are no OpenAPI documents: every value is changed, every mapping gets a key more.
#[test]
fn every_key_of_the_other_files_is_read_or_found() {
    let dir = tempfile::tempdir().unwrap();
    let files = files();
    let (base, known) = read(dir.path(), &files, ACCEPTED);
    let check = |name: String, (read, found): (String, BTreeSet<String>)| {
        assert!(read != base || !found.is_subset(&known), "{name} is lost");
    };
    for index in [3, 4] {
        let mut pointers = vec![String::new()];
        let mut tried = 0;
        while let Some(at) = pointers.pop() {
            let value = files[index].1.pointer(&at).unwrap();
            let mut edits = vec![json!("new"), json!({"new": 1}), json!([])];
            match value {
                Value::Object(members) => {
                    pointers.extend(members.keys().map(|key| format!("{at}/{key}")));
                    for key in ["unheard-of", "x-new"] {
                        let mut more = members.clone();
                        more.insert(key.to_owned(), json!("new"));
                        edits.push(Value::Object(more));
                    }
                }
                Value::Array(items) => pointers.extend((0..items.len()).map(|item| format!("{at}/{item}"))),
                Value::Bool(flag) => edits.push(json!(!flag)),
                _ => {}
            }
            for edit in edits {
                let mut changed = files.clone();
                *changed[index].1.pointer_mut(&at).unwrap() = edit.clone();
                check(format!("{}#{at}: {edit}", files[index].0), read(dir.path(), &changed, ACCEPTED));
                tried += 1;
            }
        }
        assert!(tried > 20);
    }
    for (from, to) in [
        ("fingerprint", "unheard-of"),
        ("\"f\"", "\"new\""),
        ("\"r\"", "\"new\""),
        ("2030", "2031"),
        ("[[accepted]]", "new = 1\n[[accepted]]"),
        ("[[accepted]]", "[[acepted]]"),
        ("reason", "note = 1\nreason"),
    ] {
        check(format!("accepted.toml: {to}"), read(dir.path(), &files, &ACCEPTED.replace(from, to)));
    }
}
