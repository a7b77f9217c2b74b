//! One edit after the other to a small document: what the comparison makes of it, and how many lines of
//! the signature move.
//!
//! A change of meaning is one finding and about two lines; a change of form is none; nothing that changes
//! the wire or the SDK is invisible.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use eihealth_generator::codegen::layout::Cache;
use eihealth_generator::codegen::pipeline;
use eihealth_generator::compare::diff::{RULES, Report, compare_with_codes};
use eihealth_generator::compare::{public_api, signature};
use eihealth_generator::openapi::catalogue::{self, Catalogue};
use eihealth_generator::openapi::yaml;
use serde_json::{Value, json};

const BASE: &str = include_str!("diff/base.yaml");

/// Where a mutation finds the catalogue of error codes, which has a file of its own.
const CODES: &str = "errors.yaml";

/// The document, and with it the catalogue.
fn base() -> Value {
    let mut base = yaml::parse("base.yaml", BASE).unwrap().to_json();
    let entry = |code: &str, name: &str, status: u16| {
        json!({"code": code, "section": "7.2", "status": status, "name": name, "message": "No.", "also": ["Never."],
            "advice": "Ask.", "retry": false})
    };
    base[CODES] = json!({
        "statuses": [{"status": 404, "name": "Not Found", "meaning": "It isn't there."}],
        "unnamed": [{"reason": "Any operation gives it.", "codes": ["svc.1"]}],
        "errors": [entry("svc.1", "Missing", 404), entry("svc.2", "Busy", 409)],
    });
    base
}

/// The document by itself.
fn document(value: &Value) -> Value {
    let mut document = value.clone();
    document.as_object_mut().unwrap().shift_remove(CODES);
    document
}

fn codes(value: &Value) -> Catalogue {
    catalogue::read(&yaml::parse(CODES, &value[CODES].to_string()).unwrap()).unwrap()
}

fn diff(old: &Value, new: &Value) -> Report {
    let node = |name: &str, value: &Value| yaml::parse(name, &document(value).to_string()).unwrap();
    let (old_node, new_node) = (node("old.json", old), node("new.json", new));
    compare_with_codes((&old_node, &codes(old)), (&new_node, &codes(new))).unwrap()
}

/// What one mutation is expected to give.
struct Expected {
    wire: &'static str,
    sdk: &'static str,
    /// The rule of the first finding; empty if there is to be none.
    rule: &'static str,
    findings: usize,
    /// Changed lines of the signature.
    lines: usize,
    /// Changed texts.
    prose: usize,
}

type Mutation = (&'static str, fn(&mut Value), Expected);

/// A change of meaning.
const fn found(
    rule: &'static str,
    wire: &'static str,
    sdk: &'static str,
    findings: usize,
    lines: usize,
) -> Expected {
    Expected { wire, sdk, rule, findings, lines, prose: 0 }
}

/// A change of form.
const NOTHING: Expected = texts(0);

/// A change of texts only.
const fn texts(prose: usize) -> Expected {
    Expected { wire: "none", sdk: "none", rule: "", findings: 0, lines: 0, prose }
}

// --- places ---

const ITEMS: &str = "/paths/~1v1~1{project_id}~1items";
const FILES: &str = "/paths/~1v1~1{project_id}~1files";
const ITEM: &str = "/paths/~1v1~1{project_id}~1items~1{item_id}";
const ANIMALS: &str = "/paths/~1v1~1animals";
const SCHEMAS: &str = "/components/schemas";

fn at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Value {
    document.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"))
}

fn set(document: &mut Value, pointer: &str, key: &str, value: Value) {
    at(document, pointer)[key] = value;
}

fn remove(document: &mut Value, pointer: &str, key: &str) -> Value {
    at(document, pointer).as_object_mut().unwrap().shift_remove(key).unwrap()
}

fn rename(document: &mut Value, pointer: &str, old: &str, new: &str) {
    let value = remove(document, pointer, old);
    set(document, pointer, new, value);
}

fn list<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Vec<Value> {
    at(document, pointer).as_array_mut().unwrap()
}

fn replace(document: &mut Value, old: &str, new: &str) {
    *document = serde_json::from_str(&document.to_string().replace(old, new)).unwrap();
}

fn limit(pointer: &str) -> String {
    format!("{ITEMS}/get/parameters/{pointer}")
}

fn field(name: &str) -> String {
    format!("{SCHEMAS}/{}", name.replace('.', "/properties/"))
}

/// All keys of all mappings in the order of the alphabet.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(key, _)| *key);
            members.into_iter().map(|(key, value)| (key.clone(), sorted(value))).collect()
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

const MUTATIONS: &[Mutation] = &[
    // --- changes of form ---
    ("nothing", |_| {}, NOTHING),
    ("all keys in another order", |d| *d = sorted(d), NOTHING),
    ("enum in another order", |d| list(d, &(field("Item.status") + "/enum")).reverse(), NOTHING),
    ("required in another order", |d| list(d, &(field("CreateItem") + "/required")).reverse(), NOTHING),
    (
        "optional parameters in another order",
        |d| list(d, limit("").trim_end_matches('/')).swap(0, 3),
        NOTHING,
    ),
    ("alternatives in another order", |d| list(d, &(field("Animal") + "/oneOf")).reverse(), NOTHING),
    ("security in another order", |d| list(d, "/security").reverse(), NOTHING),
    (
        "what is meant anyway is written down",
        |d| {
            set(d, &limit("0"), "required", json!(false));
            set(d, &limit("2"), "style", json!("form"));
            set(d, &limit("2"), "explode", json!(true));
        },
        NOTHING,
    ),
    (
        "a lower limit that says nothing",
        |d| set(d, &field("CreateItem.codes"), "minItems", json!(0)),
        Expected { lines: 2, ..NOTHING },
    ),
    ("a limit with a decimal point", |d| set(d, &limit("0/schema"), "maximum", json!(100.0)), NOTHING),
    (
        "path parameters moved down",
        |d| {
            let shared = remove(d, ITEM, "parameters");
            set(d, &format!("{ITEM}/get"), "parameters", shared.clone());
            set(d, &format!("{ITEM}/put"), "parameters", shared);
        },
        NOTHING,
    ),
    (
        "a parameter component written out",
        |d| {
            let parameter = at(d, "/components/parameters/ProjectId").clone();
            *at(d, &format!("{ITEMS}/parameters/0")) = parameter;
        },
        NOTHING,
    ),
    (
        "a parameter made a component",
        |d| {
            let parameter = at(d, &limit("0")).clone();
            set(d, "/components/parameters", "Limit", parameter);
            *at(d, &limit("0")) = json!({"$ref": "#/components/parameters/Limit"});
        },
        NOTHING,
    ),
    (
        "a response written out",
        |d| {
            let response = at(d, "/components/responses/Error").clone();
            set(d, &format!("{ITEMS}/get/responses"), "default", response);
        },
        NOTHING,
    ),
    (
        "an enum made a component",
        |d| {
            let schema = at(d, &field("Item.status")).clone();
            set(d, SCHEMAS, "Status", schema);
            set(
                d,
                &(field("Item") + "/properties"),
                "status",
                json!({"$ref": "#/components/schemas/Status"}),
            );
        },
        found("schema-extracted", "none", "break", 1, 3),
    ),
    (
        "a reference inside an allOf of one",
        |d| {
            set(
                d,
                &(field("Item") + "/properties"),
                "size",
                json!({"allOf": [{"$ref": "#/components/schemas/Size"}]}),
            );
        },
        NOTHING,
    ),
    (
        "a member of allOf written out",
        |d| {
            *at(d, &(field("Cat") + "/allOf/0")) =
                json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}});
        },
        Expected { lines: 2, ..NOTHING },
    ),
    (
        "a security scheme with another name",
        |d| {
            replace(d, "\"Token\"", "\"Ticket\"");
        },
        Expected { lines: 4, ..NOTHING },
    ),
    (
        "implied mapping",
        |d| set(d, &(field("Animal") + "/discriminator"), "mapping", json!({"cat": "Cat", "dog": "Dog"})),
        NOTHING,
    ),
    // --- texts ---
    ("a summary", |d| set(d, &format!("{ITEMS}/get"), "summary", json!("List them")), texts(1)),
    ("a description of a field", |d| set(d, &field("Item.id"), "description", json!("Its id.")), texts(1)),
    (
        "an example",
        |d| set(d, &format!("{ITEMS}/get/responses/200/content/application~1json"), "example", json!({})),
        texts(1),
    ),
    (
        "a section",
        |d| set(d, &format!("{ITEMS}/get/externalDocs"), "description", json!("1.9 Items")),
        texts(1),
    ),
    ("the document's own text", |d| set(d, "/info", "description", json!("A store.")), texts(1)),
    ("the vendor's name", |d| set(d, &field("Item"), "x-vendor-name", json!("ItemDto")), texts(1)),
    // --- operations ---
    (
        "operation removed",
        |d| drop(remove(d, ITEM, "put")),
        found("operation-removed", "break", "break", 1, 7),
    ),
    (
        "operation added",
        |d| {
            set(
                d,
                ANIMALS,
                "delete",
                json!({"operationId": "free_animals", "x-area": "animals", "responses": {"204": {"description": "Free."}}}),
            )
        },
        found("operation-added", "safe", "add", 1, 2),
    ),
    (
        "operation renamed",
        |d| set(d, &format!("{ANIMALS}/post"), "operationId", json!("feed")),
        found("operation-renamed", "none", "break", 1, 10),
    ),
    (
        "operation with another path",
        |d| rename(d, "/paths", "/v1/animals", "/v2/animals"),
        found("operation-moved", "break", "none", 1, 2),
    ),
    (
        "operation with another method",
        |d| rename(d, ANIMALS, "post", "patch"),
        found("operation-moved", "break", "none", 1, 2),
    ),
    (
        "operation deprecated",
        |d| set(d, &format!("{ITEMS}/get"), "deprecated", json!(true)),
        found("operation-deprecated", "none", "add", 1, 2),
    ),
    (
        "an area with another feature",
        |d| {
            replace(
                d,
                "\"x-area\":\"items\",\"x-feature\":\"data\"",
                "\"x-area\":\"items\",\"x-feature\":\"drug\"",
            )
        },
        found("feature-changed", "none", "break", 1, 10),
    ),
    (
        "an operation in another area",
        |d| set(d, &format!("{ITEM}/put"), "x-area", json!("images")),
        found("operation-area-changed", "none", "none", 1, 14),
    ),
    (
        "callbacks",
        |d| set(d, &format!("{ANIMALS}/post"), "callbacks", json!({"fed": {}})),
        found("callbacks-changed", "risk", "none", 1, 1),
    ),
    // --- behaviour ---
    (
        "a repeat that does it again",
        |d| set(d, &format!("{ITEMS}/post"), "x-repeat", json!("duplicates")),
        found("repeat-changed", "risk", "none", 1, 2),
    ),
    (
        "a repeat that does nothing more",
        |d| set(d, &format!("{ITEMS}/post"), "x-repeat", json!("idempotent")),
        found("repeat-changed", "safe", "none", 1, 2),
    ),
    (
        "it isn't said any more what a repeat does",
        |d| drop(remove(d, &format!("{ITEMS}/post"), "x-repeat")),
        Expected { lines: 1, ..texts(1) },
    ),
    (
        "pages by a marker",
        |d| {
            *at(d, &format!("{ITEMS}/get/x-paging")) =
                json!({"scheme": "marker", "items": "items", "marker": "after", "next": "last"});
        },
        found("paging-changed", "risk", "none", 1, 2),
    ),
    (
        "the total in another field",
        |d| set(d, &format!("{ITEMS}/get/x-paging"), "total", json!("sum")),
        found("paging-changed", "safe", "none", 1, 2),
    ),
    (
        "it isn't said any more how a list is read",
        |d| drop(remove(d, &format!("{ITEMS}/get"), "x-paging")),
        found("paging-changed", "risk", "break", 1, 1),
    ),
    (
        "it isn't said any more how a list is read, what is waited for, and what is started",
        |d| {
            drop(remove(d, &format!("{ITEMS}/get"), "x-paging"));
            drop(remove(d, &format!("{ITEMS}/get"), "x-waiting"));
            drop(remove(d, &format!("{ITEMS}/post"), "x-starts"));
        },
        found("paging-changed", "risk", "break", 3, 5),
    ),
    (
        "a list in one answer",
        |d| {
            *at(d, &format!("{ITEMS}/get/x-paging")) =
                json!({"scheme": "whole", "items": "items", "total": "count"});
        },
        found("paging-changed", "risk", "break", 1, 2),
    ),
    (
        "one more thing to wait for",
        |d| {
            let also = json!([{"of": "packing", "state": "items[].status", "id": "items[].id", "success": ["packed"], "documented": "example"}]);
            set(d, &format!("{ITEMS}/get/x-waiting"), "also", also);
        },
        found("waiting-changed", "risk", "add", 1, 2),
    ),
    (
        "waited for by the whole answer",
        |d| {
            *at(d, &format!("{ITEMS}/get/x-waiting")) =
                json!({"state": "count", "success": ["sold"], "documented": "example"});
            drop(remove(d, &format!("{ITEMS}/post"), "x-starts"));
        },
        found("waiting-changed", "risk", "break", 2, 6),
    ),
    (
        "watched until it is gone",
        |d| set(d, &format!("{ITEMS}/post/x-starts"), "gone", json!(true)),
        found("starts-changed", "risk", "break", 1, 2),
    ),
    (
        "watched until one of the states",
        |d| set(d, &format!("{ITEMS}/post/x-starts"), "until", json!(["sold"])),
        found("starts-changed", "risk", "none", 1, 2),
    ),
    (
        "watched without an id",
        |d| drop(remove(d, &format!("{ITEMS}/post/x-starts"), "item")),
        found("starts-changed", "risk", "break", 1, 2),
    ),
    ("states in another order", |d| list(d, &format!("{ITEMS}/get/x-waiting/success")).reverse(), NOTHING),
    (
        "another final state",
        |d| list(d, &format!("{ITEMS}/get/x-waiting/success")).push(json!("lost")),
        found("waiting-changed", "risk", "none", 1, 2),
    ),
    (
        "another state on the way",
        |d| list(d, &format!("{ITEMS}/get/x-waiting/progress")).push(json!("sending")),
        found("waiting-changed", "safe", "none", 1, 2),
    ),
    (
        "the state in another field",
        |d| set(d, &format!("{ITEMS}/get/x-waiting"), "state", json!("items[].state")),
        found("waiting-changed", "risk", "none", 1, 2),
    ),
    (
        "watched by another id",
        |d| set(d, &format!("{ITEMS}/post/x-starts"), "item", json!("answer.item_id")),
        found("starts-changed", "risk", "none", 1, 2),
    ),
    (
        "smaller parts",
        |d| set(d, &format!("{FILES}/post/x-upload"), "max_size", json!(1024)),
        found("upload-changed", "risk", "none", 1, 2),
    ),
    (
        "the file's name in a part of its own",
        |d| set(d, &format!("{FILES}/post/x-upload"), "name", json!("id")),
        found("upload-changed", "risk", "none", 1, 2),
    ),
    (
        "it isn't said any more how a file is sent in parts",
        |d| drop(remove(d, &format!("{FILES}/post"), "x-upload")),
        found("upload-changed", "risk", "break", 1, 1),
    ),
    (
        "it is said now how a file is sent in parts",
        |d| {
            let parts =
                json!({"scheme": "parts", "file": "file", "number": "number", "total": "total", "id": "id"});
            set(d, &format!("{FILES}/put"), "x-upload", parts);
        },
        found("upload-changed", "none", "add", 1, 1),
    ),
    (
        "a part of a file asked for by another field",
        |d| set(d, &format!("{ITEMS}/post/x-range"), "start", json!("first")),
        found("range-changed", "risk", "none", 1, 2),
    ),
    (
        "it isn't said any more how a part of a file is asked for",
        |d| drop(remove(d, &format!("{ITEMS}/post"), "x-range")),
        found("range-changed", "risk", "none", 1, 1),
    ),
    // --- parameters ---
    (
        "optional parameter added",
        |d| {
            list(d, limit("").trim_end_matches('/'))
                .push(json!({"name": "q", "in": "query", "schema": {"type": "string"}}))
        },
        found("parameter-added", "safe", "add", 1, 1),
    ),
    (
        "required parameter added",
        |d| {
            list(d, limit("").trim_end_matches('/'))
                .push(json!({"name": "q", "in": "query", "required": true, "schema": {"type": "string"}}))
        },
        found("parameter-added", "break", "break", 1, 1),
    ),
    (
        "parameter removed",
        |d| drop(list(d, limit("").trim_end_matches('/')).remove(0)),
        found("parameter-removed", "risk", "break", 1, 1),
    ),
    (
        "parameter of another name",
        |d| set(d, &limit("0"), "name", json!("count")),
        found("parameter-renamed", "risk", "break", 1, 2),
    ),
    (
        "parameter in a header",
        |d| set(d, &limit("1"), "in", json!("header")),
        found("parameter-moved", "break", "none", 1, 2),
    ),
    (
        "parameter in a cookie",
        |d| set(d, &limit("3"), "in", json!("cookie")),
        found("parameter-moved", "risk", "break", 1, 2),
    ),
    (
        "parameter becomes required",
        |d| set(d, &limit("0"), "required", json!(true)),
        found("parameter-became-required", "break", "break", 1, 2),
    ),
    (
        "parameter becomes optional",
        |d| drop(remove(d, &limit("1"), "required")),
        found("parameter-became-optional", "safe", "break", 1, 2),
    ),
    (
        "parameter deprecated",
        |d| set(d, &limit("0"), "deprecated", json!(true)),
        found("parameter-deprecated", "none", "none", 1, 2),
    ),
    (
        "parameter of another type",
        |d| set(d, &limit("1/schema"), "type", json!("integer")),
        found("type-narrowed", "break", "break", 1, 2),
    ),
    (
        "parameter with a lower maximum",
        |d| set(d, &limit("0/schema"), "maximum", json!(50)),
        found("limit-tightened", "break", "none", 1, 2),
    ),
    (
        "parameter with another default",
        |d| set(d, &limit("0/schema"), "default", json!(20)),
        found("default-changed", "risk", "none", 1, 2),
    ),
    (
        "value removed from a parameter's items",
        |d| drop(list(d, &limit("2/schema/items/enum")).pop()),
        found("enum-value-removed", "break", "break", 1, 2),
    ),
    (
        "path parameter of another name",
        |d| replace(d, "item_id", "id"),
        found("path-parameter-renamed", "none", "none", 1, 8),
    ),
    (
        "shared parameter with a lower limit",
        |d| set(d, "/components/parameters/ProjectId/schema", "maxLength", json!(32)),
        found("limit-tightened", "break", "none", 1, 12),
    ),
    (
        "path's parameter with a lower limit",
        |d| set(d, &format!("{ITEM}/parameters/1/schema"), "maxLength", json!(32)),
        found("limit-tightened", "break", "none", 1, 4),
    ),
    // --- serialisation ---
    (
        "list joined by commas",
        |d| set(d, &limit("2"), "explode", json!(false)),
        found("explode-changed", "break", "none", 1, 2),
    ),
    (
        "list joined by pipes",
        |d| set(d, &limit("2"), "style", json!("pipeDelimited")),
        found("style-changed", "break", "none", 1, 3),
    ),
    (
        "reserved characters",
        |d| set(d, &limit("1"), "allowReserved", json!(true)),
        found("style-changed", "risk", "none", 1, 1),
    ),
    (
        "part of a form not joined",
        |d| drop(remove(d, &format!("{ITEM}/put/requestBody/content/multipart~1form-data"), "encoding")),
        found("encoding-changed", "break", "none", 1, 1),
    ),
    (
        "part of a form as JSON",
        |d| {
            set(
                d,
                &format!("{ITEM}/put/requestBody/content/multipart~1form-data/encoding/labels"),
                "contentType",
                json!("application/json"),
            )
        },
        found("encoding-changed", "break", "none", 1, 1),
    ),
    (
        "XML attribute",
        |d| set(d, &field("Item.id"), "xml", json!({"attribute": true})),
        found("xml-changed", "risk", "none", 1, 2),
    ),
    // --- bodies ---
    (
        "required body added",
        |d| {
            set(
                d,
                &format!("{ITEMS}/get"),
                "requestBody",
                json!({"required": true, "content": {"application/json": {"schema": {"type": "string"}}}}),
            )
        },
        found("body-added", "break", "break", 1, 1),
    ),
    (
        "optional body added",
        |d| {
            set(
                d,
                &format!("{ITEMS}/get"),
                "requestBody",
                json!({"content": {"application/json": {"schema": {"type": "string"}}}}),
            )
        },
        found("body-added", "safe", "add", 1, 1),
    ),
    (
        "body removed",
        |d| drop(remove(d, &format!("{ANIMALS}/post"), "requestBody")),
        found("body-removed", "risk", "break", 1, 1),
    ),
    (
        "body becomes required",
        |d| set(d, &format!("{ANIMALS}/post/requestBody"), "required", json!(true)),
        found("body-became-required", "break", "break", 1, 2),
    ),
    (
        "body becomes optional",
        |d| set(d, &format!("{ITEMS}/post/requestBody"), "required", json!(false)),
        found("body-became-optional", "safe", "break", 1, 2),
    ),
    (
        "body of another media type as well",
        |d| {
            set(
                d,
                &format!("{ITEMS}/post/requestBody/content"),
                "application/xml",
                json!({"schema": {"type": "string"}}),
            )
        },
        found("media-type-added", "safe", "none", 1, 1),
    ),
    (
        "body of another media type",
        |d| rename(d, &format!("{ITEMS}/post/requestBody/content"), "application/json", "text/plain"),
        found("media-type-changed", "break", "break", 1, 2),
    ),
    (
        "body of another schema",
        |d| {
            set(
                d,
                &format!("{ITEMS}/post/requestBody/content/application~1json"),
                "schema",
                json!({"$ref": "#/components/schemas/Size"}),
            )
        },
        found("schema-replaced", "risk", "break", 1, 22),
    ),
    // --- responses ---
    (
        "success added",
        |d| set(d, &format!("{ITEMS}/post/responses"), "202", json!({"description": "Later."})),
        found("response-added", "risk", "break", 1, 1),
    ),
    (
        "success of the same type added",
        |d| {
            let created = at(d, &format!("{ITEMS}/post/responses/201")).clone();
            set(d, &format!("{ITEMS}/post/responses"), "200", created)
        },
        found("response-added", "risk", "none", 1, 1),
    ),
    (
        "error added",
        |d| set(d, &format!("{ANIMALS}/post/responses"), "409", json!({"description": "Full."})),
        found("response-added", "safe", "none", 1, 1),
    ),
    (
        "error removed",
        |d| drop(remove(d, &format!("{ANIMALS}/post/responses"), "404")),
        found("response-removed", "safe", "none", 1, 1),
    ),
    (
        "success of another status",
        |d| rename(d, &format!("{ITEMS}/post/responses"), "201", "200"),
        found("response-removed", "break", "none", 2, 2),
    ),
    (
        "response without a body",
        |d| drop(remove(d, &format!("{ITEM}/get/responses/200"), "content")),
        found("media-type-removed", "break", "break", 1, 2),
    ),
    (
        "response with a body",
        |d| {
            set(
                d,
                &format!("{ITEM}/put/responses/204"),
                "content",
                json!({"text/plain": {"schema": {"type": "string"}}}),
            )
        },
        found("media-type-added", "safe", "break", 1, 2),
    ),
    (
        "response of another media type",
        |d| {
            rename(
                d,
                &format!("{ITEM}/get/responses/200/content"),
                "application/json",
                "application/octet-stream",
            )
        },
        found("media-type-changed", "break", "break", 1, 2),
    ),
    (
        "header removed",
        |d| drop(remove(d, &format!("{ITEMS}/get/responses/200/headers"), "X-Note")),
        found("header-removed", "risk", "none", 1, 1),
    ),
    (
        "required header removed",
        |d| drop(remove(d, &format!("{ITEMS}/get/responses/200/headers"), "X-Total")),
        found("header-removed", "break", "none", 1, 2),
    ),
    (
        "header added",
        |d| {
            set(
                d,
                &format!("{ITEMS}/get/responses/200/headers"),
                "X-Id",
                json!({"schema": {"type": "string"}}),
            )
        },
        found("header-added", "safe", "none", 1, 1),
    ),
    (
        "header may be missing",
        |d| drop(remove(d, &format!("{ITEMS}/get/responses/200/headers/X-Total"), "required")),
        found("header-became-optional", "break", "none", 1, 1),
    ),
    (
        "header of another type",
        |d| set(d, &format!("{ITEMS}/get/responses/200/headers/X-Total/schema"), "type", json!("string")),
        found("type-widened", "break", "none", 1, 2),
    ),
    (
        "header is always there",
        |d| set(d, &format!("{ITEMS}/get/responses/200/headers/X-Note"), "required", json!(true)),
        found("header-became-required", "safe", "none", 1, 1),
    ),
    (
        "a range of statuses",
        |d| rename(d, &format!("{ITEMS}/post/responses"), "201", "2XX"),
        found("response-range-changed", "risk", "none", 1, 2),
    ),
    (
        "an error that `default` described",
        |d| {
            let size = json!({"description": "Taken.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Size"}}}});
            set(d, &format!("{ITEMS}/post/responses"), "409", size)
        },
        found("response-added", "break", "none", 1, 1),
    ),
    // --- fields ---
    (
        "field added to answers",
        |d| set(d, &(field("Item") + "/properties"), "weight", json!({"type": "number"})),
        found("field-added", "safe", "add", 1, 1),
    ),
    (
        "optional field added to requests",
        |d| set(d, &(field("CreateItem") + "/properties"), "note", json!({"type": "string"})),
        found("field-added", "safe", "add", 1, 1),
    ),
    (
        "required field added to requests",
        |d| {
            set(d, &(field("CreateItem") + "/properties"), "note", json!({"type": "string"}));
            list(d, &(field("CreateItem") + "/required")).push(json!("note"))
        },
        found("field-added", "break", "break", 1, 1),
    ),
    (
        "optional field removed from answers",
        |d| drop(remove(d, &(field("ItemList") + "/properties"), "count")),
        found("field-removed", "risk", "break", 1, 1),
    ),
    (
        "required field removed from answers",
        |d| {
            remove(d, &(field("ItemList") + "/properties"), "items");
            remove(d, &field("ItemList"), "required");
        },
        found("field-removed", "break", "break", 1, 1),
    ),
    (
        "field removed from requests",
        |d| drop(remove(d, &(field("CreateItem") + "/properties"), "kind")),
        found("field-removed", "risk", "break", 1, 1),
    ),
    (
        "field of another name",
        |d| rename(d, &(field("Size") + "/properties"), "width", "breadth"),
        found("field-renamed", "risk", "break", 1, 2),
    ),
    (
        "field of requests becomes required",
        |d| list(d, &(field("CreateItem") + "/required")).push(json!("kind")),
        found("field-became-required", "break", "break", 1, 2),
    ),
    (
        "field of requests becomes optional",
        |d| drop(list(d, &(field("CreateItem") + "/required")).pop()),
        found("field-became-optional", "safe", "break", 1, 2),
    ),
    (
        "field of answers becomes required",
        |d| list(d, &(field("Item") + "/required")).push(json!("status")),
        found("field-became-required", "safe", "none", 1, 2),
    ),
    (
        "field of answers becomes optional",
        |d| drop(remove(d, &field("Item"), "required")),
        found("field-became-optional", "break", "none", 1, 2),
    ),
    (
        "field of both of another type",
        |d| set(d, &field("Size.width"), "type", json!("string")),
        found("type-changed", "break", "break", 1, 2),
    ),
    (
        "number for an integer",
        |d| *at(d, &field("ItemList.count")) = json!({"type": "number"}),
        found("type-widened", "break", "break", 1, 2),
    ),
    (
        "date-time for a text",
        |d| drop(remove(d, &field("Item.created"), "format")),
        found("format-changed", "break", "break", 1, 2),
    ),
    (
        "int32 for int64",
        |d| set(d, &field("ItemList.count"), "format", json!("int32")),
        found("format-changed", "safe", "none", 1, 2),
    ),
    (
        "int64 for int32",
        |d| set(d, &limit("0/schema"), "format", json!("int64")),
        found("format-changed", "safe", "none", 1, 2),
    ),
    (
        "a parameter that counts milliseconds",
        |d| set(d, &limit("0/schema"), "x-instant", json!(true)),
        found("instant-changed", "none", "break", 1, 2),
    ),
    (
        "a field that counts milliseconds",
        |d| set(d, &field("ItemList.count"), "x-instant", json!(true)),
        found("instant-changed", "none", "none", 1, 2),
    ),
    (
        "answer may be null",
        |d| set(d, &field("ItemList.count"), "nullable", json!(true)),
        found("nullable-added", "break", "none", 1, 2),
    ),
    (
        "answer may not be null",
        |d| drop(remove(d, &field("ItemList.next"), "nullable")),
        found("nullable-removed", "safe", "none", 1, 2),
    ),
    (
        "required field of requests may be null",
        |d| set(d, &field("CreateItem.name"), "nullable", json!(true)),
        found("nullable-added", "safe", "break", 1, 2),
    ),
    (
        "map of another type",
        |d| set(d, &field("CreateItem.labels"), "additionalProperties", json!({"type": "integer"})),
        found("type-changed", "break", "break", 1, 2),
    ),
    (
        "map of anything",
        |d| drop(remove(d, &field("CreateItem.labels"), "additionalProperties")),
        found("additional-properties-changed", "safe", "break", 1, 2),
    ),
    (
        "no other fields in requests",
        |d| set(d, &field("CreateItem"), "additionalProperties", json!(false)),
        found("additional-properties-changed", "break", "none", 1, 2),
    ),
    (
        "field is sensitive",
        |d| set(d, &field("CreateItem.name"), "x-sensitive", json!(true)),
        found("sensitive-changed", "none", "none", 1, 2),
    ),
    (
        "a text is packed",
        |d| set(d, &field("CreateItem.name"), "x-encoded", json!({"scheme": "gzip-base64"})),
        found("encoded-changed", "none", "add", 1, 2),
    ),
    (
        "a text is packed in another way",
        |d| set(d, &format!("{}/x-encoded", field("CreateItem.memo")), "when", json!("packed")),
        found("encoded-changed", "break", "none", 1, 2),
    ),
    (
        "a text isn't packed any more",
        |d| drop(remove(d, &field("CreateItem.memo"), "x-encoded")),
        found("encoded-changed", "risk", "break", 1, 2),
    ),
    (
        "field is read-only",
        |d| set(d, &field("CreateItem.kind"), "readOnly", json!(true)),
        found("access-changed", "risk", "none", 1, 2),
    ),
    (
        "field deprecated",
        |d| set(d, &field("CreateItem.kind"), "deprecated", json!(true)),
        found("schema-deprecated", "none", "none", 1, 2),
    ),
    (
        "default of a field",
        |d| set(d, &field("CreateItem.kind"), "default", json!("used")),
        found("default-changed", "risk", "none", 1, 2),
    ),
    (
        "field of errors removed",
        |d| drop(remove(d, &(field("Error") + "/properties"), "message")),
        found("field-removed", "risk", "none", 1, 1),
    ),
    (
        "schema used by requests, too",
        |d| {
            set(
                d,
                &(field("CreateItem") + "/properties"),
                "list",
                json!({"$ref": "#/components/schemas/ItemList"}),
            )
        },
        found("field-added", "safe", "add", 1, 1),
    ),
    (
        "request's schema in answers, too",
        |d| {
            set(
                d,
                &(field("ItemList") + "/properties"),
                "draft",
                json!({"$ref": "#/components/schemas/CreateItem"}),
            )
        },
        found("field-added", "safe", "break", 2, 1),
    ),
    (
        "schema renamed",
        |d| {
            rename(d, SCHEMAS, "Size", "Extent");
            replace(d, "schemas/Size\"", "schemas/Extent\"");
        },
        found("schema-renamed", "none", "break", 1, 10),
    ),
    (
        "schema written out",
        |d| {
            let size = at(d, &field("Size")).clone();
            set(d, &(field("Item") + "/properties"), "size", size)
        },
        found("schema-inlined", "none", "break", 1, 2),
    ),
    (
        "schema nobody uses",
        |d| set(d, SCHEMAS, "Ghost", json!({"type": "object"})),
        found("component-added", "none", "none", 1, 1),
    ),
    (
        "schema missing",
        |d| drop(remove(d, SCHEMAS, "Size")),
        found("component-missing", "break", "break", 1, 3),
    ),
    (
        "unused schema removed",
        |d| drop(remove(d, SCHEMAS, "Unused")),
        found("component-removed", "none", "none", 1, 2),
    ),
    (
        "schema that has a name now",
        |d| {
            let detail = at(d, &field("Error.detail")).clone();
            set(d, SCHEMAS, "Detail", detail);
            *at(d, &field("Error.detail")) = json!({"$ref": "#/components/schemas/Detail"});
        },
        found("schema-extracted", "none", "none", 1, 4),
    ),
    (
        "required fields in another order",
        |d| {
            let name = remove(d, &(field("CreateItem") + "/properties"), "name");
            set(d, &(field("CreateItem") + "/properties"), "name", name);
        },
        found("arguments-reordered", "none", "break", 1, 0),
    ),
    (
        "field of another name that is the same in Rust",
        |d| rename(d, &(field("CreateItem") + "/properties"), "secret", "Secret"),
        found("field-renamed", "risk", "none", 1, 2),
    ),
    (
        "part of a form removed",
        |d| drop(remove(d, &(field("Picture") + "/properties"), "labels")),
        found("field-removed", "risk", "break", 1, 1),
    ),
    // --- limits ---
    (
        "shorter text in requests",
        |d| set(d, &field("CreateItem.name"), "maxLength", json!(32)),
        found("limit-tightened", "break", "none", 1, 2),
    ),
    (
        "longer text in requests",
        |d| set(d, &field("CreateItem.name"), "maxLength", json!(128)),
        found("limit-loosened", "safe", "none", 1, 2),
    ),
    (
        "longer text in answers",
        |d| set(d, &field("Item.id"), "maxLength", json!(64)),
        found("limit-loosened", "risk", "none", 1, 2),
    ),
    (
        "no limit in answers",
        |d| drop(remove(d, &field("Item.id"), "maxLength")),
        found("limit-loosened", "risk", "none", 1, 2),
    ),
    (
        "new limit in requests",
        |d| set(d, &field("CreateItem.secret"), "minLength", json!(8)),
        found("limit-tightened", "break", "none", 1, 2),
    ),
    (
        "the bound itself is valid",
        |d| drop(remove(d, &field("CreateItem.price"), "exclusiveMinimum")),
        found("limit-loosened", "safe", "none", 1, 2),
    ),
    (
        "fewer items",
        |d| set(d, &field("CreateItem.codes"), "maxItems", json!(3)),
        found("limit-tightened", "break", "none", 1, 2),
    ),
    (
        "equal items",
        |d| drop(remove(d, &field("CreateItem.codes"), "uniqueItems")),
        found("limit-loosened", "safe", "none", 1, 2),
    ),
    (
        "steps",
        |d| set(d, &field("CreateItem.price"), "multipleOf", json!(0.5)),
        found("limit-tightened", "break", "none", 1, 2),
    ),
    (
        "another pattern",
        |d| set(d, &field("CreateItem.name"), "pattern", json!("^[a-z0-9]+$")),
        found("pattern-changed", "risk", "none", 1, 2),
    ),
    (
        "no pattern",
        |d| drop(remove(d, &field("CreateItem.name"), "pattern")),
        found("pattern-changed", "safe", "none", 1, 2),
    ),
    (
        "other steps",
        |d| set(d, &field("Size.height"), "multipleOf", json!(3)),
        found("limit-changed", "break", "none", 1, 2),
    ),
    // --- enums ---
    (
        "value added to answers",
        |d| list(d, &(field("Item.status") + "/enum")).push(json!("lost")),
        found("enum-value-added", "risk", "add", 1, 2),
    ),
    (
        "value removed from answers",
        |d| drop(list(d, &(field("Item.status") + "/enum")).pop()),
        found("enum-value-removed", "safe", "break", 1, 2),
    ),
    (
        "value added to requests",
        |d| list(d, &(field("CreateItem.kind") + "/enum")).push(json!("old")),
        found("enum-value-added", "safe", "add", 1, 2),
    ),
    (
        "value removed from requests",
        |d| drop(list(d, &(field("CreateItem.kind") + "/enum")).pop()),
        found("enum-value-removed", "break", "break", 1, 2),
    ),
    (
        "values exchanged",
        |d| *at(d, &(field("Item.status") + "/enum")) = json!(["ready", "gone"]),
        found("enum-value-added", "risk", "break", 2, 2),
    ),
    (
        "any value",
        |d| drop(remove(d, &field("Item.status"), "enum")),
        found("enum-opened", "risk", "break", 1, 2),
    ),
    (
        "only listed values",
        |d| set(d, &field("CreateItem.secret"), "enum", json!(["a"])),
        found("enum-closed", "break", "break", 1, 2),
    ),
    // --- composition ---
    (
        "alternative removed",
        |d| drop(list(d, &(field("Animal") + "/oneOf")).pop()),
        // its discriminator still names it
        found("alternative-removed", "break", "break", 1, 4),
    ),
    (
        "alternative added",
        |d| list(d, &(field("Animal") + "/oneOf")).push(json!({"type": "string"})),
        found("alternative-added", "break", "add", 1, 2),
    ),
    (
        "variant added",
        |d| {
            list(d, &(field("Animal") + "/oneOf")).push(json!({"$ref": "#/components/schemas/Size"}));
            set(d, &(field("Animal") + "/discriminator/mapping"), "size", json!("#/components/schemas/Size"));
        },
        found("alternative-added", "risk", "add", 1, 9),
    ),
    (
        "variant removed",
        |d| {
            list(d, &(field("Animal") + "/oneOf")).pop();
            remove(d, &(field("Animal") + "/discriminator/mapping"), "dog");
        },
        found("alternative-removed", "break", "break", 1, 5),
    ),
    (
        "variant with one more value",
        |d| set(d, &(field("Animal") + "/discriminator/mapping"), "hound", json!("Dog")),
        found("discriminator-changed", "risk", "none", 1, 2),
    ),
    (
        "value of a variant for another one",
        |d| set(d, &(field("Animal") + "/discriminator/mapping"), "dog", json!("#/components/schemas/Cat")),
        found("discriminator-changed", "break", "none", 2, 4),
    ),
    (
        "anyOf for oneOf",
        |d| rename(d, &field("Animal"), "oneOf", "anyOf"),
        found("composition-changed", "risk", "none", 1, 4),
    ),
    (
        "one type for oneOf",
        |d| *at(d, &field("Animal")) = json!({"type": "string"}),
        found("composition-changed", "break", "break", 1, 12),
    ),
    (
        "another discriminator",
        |d| set(d, &(field("Animal") + "/discriminator"), "propertyName", json!("species")),
        found("discriminator-changed", "break", "none", 1, 2),
    ),
    (
        "another discriminator value",
        |d| rename(d, &(field("Animal") + "/discriminator/mapping"), "dog", "hound"),
        found("discriminator-changed", "break", "none", 1, 2),
    ),
    (
        "member of allOf removed",
        |d| drop(list(d, &(field("Cat") + "/allOf")).remove(0)),
        found("all-of-changed", "break", "break", 1, 2),
    ),
    (
        "field of a member of allOf",
        |d| set(d, &(field("Cat") + "/allOf/1/properties"), "colour", json!({"type": "string"})),
        found("field-added", "safe", "add", 1, 0),
    ),
    (
        "field of a shared member of allOf",
        |d| set(d, &(field("Being") + "/properties"), "name", json!({"type": "string"})),
        found("field-added", "safe", "add", 1, 1),
    ),
    (
        "not",
        |d| set(d, &field("CreateItem.name"), "not", json!({"enum": ["x"]})),
        found("not-changed", "risk", "none", 1, 2),
    ),
    // --- security ---
    (
        "a kind of credentials removed",
        |d| drop(list(d, "/security").pop()),
        found("security-alternative-removed", "break", "none", 1, 2),
    ),
    (
        "a kind of credentials added",
        |d| list(d, "/security").push(json!({"Token": [], "Key": []})),
        found("security-alternative-added", "safe", "none", 1, 2),
    ),
    (
        "no credentials needed",
        |d| set(d, &format!("{ITEMS}/get"), "security", json!([])),
        found("security-changed", "safe", "none", 1, 3),
    ),
    (
        "credentials needed",
        |d| drop(remove(d, &format!("{ANIMALS}/post"), "security")),
        found("security-changed", "break", "none", 1, 3),
    ),
    (
        "token in another header",
        |d| set(d, "/components/securitySchemes/Token", "name", json!("X-Auth")),
        found("security-scheme-changed", "break", "none", 1, 2),
    ),
    (
        "another way to a token",
        |d| {
            set(
                d,
                "/components/securitySchemes/Sso/flows/implicit",
                "authorizationUrl",
                json!("https://example.com/b"),
            )
        },
        found("security-flows-changed", "risk", "none", 1, 2),
    ),
    // --- servers ---
    (
        "another server",
        |d| set(d, "/servers/0", "url", json!("https://{region}.example.org")),
        found("server-removed", "break", "none", 1, 2),
    ),
    (
        "one more server",
        |d| list(d, "/servers").push(json!({"url": "https://example.org"})),
        found("server-added", "safe", "none", 1, 1),
    ),
    (
        "region removed",
        |d| drop(list(d, "/servers/0/variables/region/enum").pop()),
        found("server-variable-changed", "break", "none", 1, 2),
    ),
    (
        "another default region",
        |d| set(d, "/servers/0/variables/region", "default", json!("south")),
        found("server-variable-changed", "risk", "none", 1, 2),
    ),
    (
        "an operation on another server",
        |d| set(d, ANIMALS, "servers", json!([{"url": "https://animals.example.com"}])),
        found("server-removed", "break", "none", 1, 3),
    ),
    // --- error codes ---
    ("error codes in another order", |d| list(d, "/errors.yaml/errors").reverse(), NOTHING),
    (
        "an error code is gone",
        |d| drop(list(d, "/errors.yaml/errors").pop()),
        found("error-code-removed", "safe", "break", 1, 0),
    ),
    (
        "another error code",
        |d| {
            let mut other = at(d, "/errors.yaml/errors/0").clone();
            other["code"] = json!("svc.3");
            other["name"] = json!("Gone");
            list(d, "/errors.yaml/errors").push(other);
        },
        found("error-code-added", "safe", "add", 1, 0),
    ),
    (
        "a variant means another error code",
        |d| set(d, "/errors.yaml/errors/1", "code", json!("svc.3")),
        found("error-code-removed", "safe", "none", 2, 0),
    ),
    (
        "the variant of an error code has another name",
        |d| set(d, "/errors.yaml/errors/1", "name", json!("Occupied")),
        found("error-code-renamed", "none", "break", 1, 0),
    ),
    (
        "an error code has another status",
        |d| set(d, "/errors.yaml/errors/1", "status", json!(429)),
        found("error-code-changed", "risk", "none", 1, 0),
    ),
    (
        "an error may pass with time",
        |d| set(d, "/errors.yaml/errors/1", "retry", json!(true)),
        found("error-code-changed", "risk", "none", 1, 0),
    ),
    (
        "an error says that there were too many requests",
        |d| set(d, "/errors.yaml/errors/1", "throttled", json!(true)),
        found("error-code-changed", "risk", "none", 1, 0),
    ),
    (
        "the texts of an error code",
        |d| {
            set(d, "/errors.yaml/errors/0", "section", json!("7.3"));
            set(d, "/errors.yaml/errors/0", "message", json!("Gone."));
            set(d, "/errors.yaml/errors/0", "also", json!(["Lost."]));
            set(d, "/errors.yaml/errors/0", "advice", json!("Look."));
        },
        texts(4),
    ),
    (
        "why no description names an error code",
        |d| set(d, "/errors.yaml/unnamed/0", "reason", json!("All do.")),
        texts(1),
    ),
    ("no reason is needed", |d| list(d, "/errors.yaml/unnamed").clear(), texts(1)),
    (
        "a status means something else",
        |d| set(d, "/errors.yaml/statuses/0", "meaning", json!("It is gone.")),
        texts(1),
    ),
    ("a status less", |d| list(d, "/errors.yaml/statuses").clear(), texts(1)),
];

#[test]
fn every_mutation_is_judged() {
    let old = base();
    let before = signature::of_document(&document(&old));
    let mut wrong = Vec::new();
    for (name, mutate, expected) in MUTATIONS {
        let mut new = old.clone();
        mutate(&mut new);
        let report = diff(&old, &new);
        let rule = report.findings.first().map_or("", |finding| finding.rule);
        let lines = signature::changes(&before, &signature::of_document(&document(&new))).len();
        let prose = report.prose.values().sum::<usize>();
        let got = (report.wire().as_str(), report.sdk().as_str(), rule, report.findings.len(), lines, prose);
        let Expected { wire, sdk, rule, findings, lines, prose } = *expected;
        if got != (wire, sdk, rule, findings, lines, prose) {
            let messages: Vec<String> = report
                .findings
                .iter()
                .map(|f| format!("\n      {} {} {}: {}", f.wire.as_str(), f.sdk.as_str(), f.rule, f.message))
                .collect();
            wrong.push(format!(
                "{name}\n    got      {got:?}\n    expected {:?}{}",
                (wire, sdk, rule, findings, lines, prose),
                messages.concat()
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n\n{}", wrong.len(), MUTATIONS.len(), wrong.join("\n\n"));
}

#[test]
fn there_are_enough_mutations() {
    assert!(MUTATIONS.len() >= 60);
    let names: BTreeSet<&str> = MUTATIONS.iter().map(|(name, ..)| *name).collect();
    assert_eq!(names.len(), MUTATIONS.len(), "two mutations have one name");
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    for (name, _, expected) in MUTATIONS {
        assert!(expected.rule.is_empty() || rules.contains(expected.rule), "{name}: {}", expected.rule);
    }
    let old = base();
    let tried: BTreeSet<&str> = MUTATIONS
        .iter()
        .flat_map(|(_, mutate, _)| {
            let mut new = old.clone();
            mutate(&mut new);
            diff(&old, &new).findings.into_iter().map(|finding| finding.rule)
        })
        .collect();
    let untried: Vec<&&str> = rules.iter().filter(|rule| !tried.contains(*rule)).collect();
    assert!(untried.is_empty(), "rules without a mutation: {untried:?}");
}

/// Makes SDKs of documents that differ in little: most files come again as they were.
struct Apis {
    dir: tempfile::TempDir,
    items: HashMap<String, Vec<String>>,
}

impl Apis {
    /// The public items that the generator makes of a document; the reason if it makes none.
    fn of(&mut self, value: &Value) -> Result<BTreeSet<String>, String> {
        let node =
            yaml::parse("document.json", &document(value).to_string()).map_err(|error| error.to_string())?;
        let cache = Cache::at(self.dir.path(), String::new());
        let output =
            pipeline::generate_with(&node, &codes(value), &cache).map_err(|error| error.to_string())?;
        let mut lines = BTreeSet::new();
        for text in output.files.into_values() {
            let items = match self.items.entry(text) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => {
                    let items = items(entry.key())?;
                    entry.insert(items)
                }
            };
            lines.extend(items.iter().cloned());
        }
        Ok(lines)
    }
}

fn items(text: &str) -> Result<Vec<String>, String> {
    // modules are private, and the names of arguments are nothing that callers write
    let items = public_api::list(text)?.into_iter().filter(|line| !line.starts_with("use "));
    let mut lines: Vec<_> = items.map(|line| without_arguments(&line)).collect();
    // what the listing leaves out: warnings, and the features that items need
    let source: Vec<&str> = text.lines().map(str::trim).collect();
    for (index, pair) in source.windows(2).enumerate() {
        if pair[0].starts_with("#[deprecated") {
            lines.push(pair.join(" "));
        } else if pair[0].starts_with("#[cfg(") {
            let count = source.iter().take(index).filter(|line| **line == pair[0]).count();
            lines.push(format!("{} {count}", pair[0]));
        }
    }
    Ok(lines)
}

/// `fn A::b(&self, T, U)` for `fn A::b(&self, t: T, u: U)`.
fn without_arguments(line: &str) -> String {
    let Some((head, rest)) = line.split_once('(') else { return line.to_owned() };
    if !head.starts_with("fn ") {
        return line.to_owned();
    }
    let types = rest.split(", ").map(|argument| argument.split_once(": ").map_or(argument, |(_, kind)| kind));
    format!("{head}({}", types.collect::<Vec<_>>().join(", "))
}

/// Mutations that the linter refuses, or emit: no SDK could be made of what they give.
const NOT_GENERATED: &[&str] = &[
    "schema missing",
    "schema written out",
    "not",
    "an operation on another server",
    "parameter in a cookie",
    // what waits for an item of the list needs it
    "it isn't said any more how a list is read",
    // the list itself
    "required field removed from answers",
];

/// The document with open objects in place of what the generator refuses.
fn without_alternatives(document: &Value) -> Value {
    let mut document = document.clone();
    for name in ["Animal", "Cat", "Dog", "Being"] {
        if let Some(schema) = document.pointer_mut(&format!("{SCHEMAS}/{name}")) {
            *schema = json!({"type": "object", "additionalProperties": true});
        }
    }
    if let Some(detail) = document.pointer_mut(&field("Error.detail")) {
        *detail = json!({"type": "object", "additionalProperties": true});
    }
    document
}

#[test]
fn the_generated_api_bears_out_every_verdict() {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let runs: Vec<_> = MUTATIONS
        .chunks(MUTATIONS.len().div_ceil(threads))
        // progenitor needs more than the 2 MB that tests have, where it isn't optimized
        .map(|share| std::thread::Builder::new().stack_size(64 << 20).spawn(|| bear_out(share)).unwrap())
        .collect();
    let wrong: Vec<String> = runs.into_iter().flat_map(|run| run.join().unwrap()).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), MUTATIONS.len(), wrong.join("\n"));
}

/// What the generated API says otherwise.
fn bear_out(mutations: &[Mutation]) -> Vec<String> {
    let mut apis = Apis { dir: tempfile::tempdir().unwrap(), items: HashMap::new() };
    let old = base();
    let before = apis.of(&without_alternatives(&old)).unwrap();
    let mut wrong = Vec::new();
    for (name, mutate, expected) in mutations {
        let mut new = old.clone();
        mutate(&mut new);
        if NOT_GENERATED.contains(name) {
            continue;
        }
        // the generator knows no alternatives: a change in them alone can't be borne out
        let new = without_alternatives(&new);
        if new == without_alternatives(&old) && expected.findings > 0 {
            continue;
        }
        let after = match apis.of(&new) {
            Ok(after) => after,
            Err(error) => {
                wrong.push(format!("{name}: {error}"));
                continue;
            }
        };
        let gone: Vec<&String> = before.difference(&after).collect();
        let come: Vec<&String> = after.difference(&before).collect();
        let sdk = match (gone.is_empty(), come.is_empty()) {
            (true, true) => "none",
            (true, false) => "add",
            (false, _) => "break",
        };
        if sdk != expected.sdk {
            wrong.push(format!("{name}: verdict {}, really {sdk}\n  - {gone:?}\n  + {come:?}", expected.sdk));
        }
    }
    wrong
}

/// Every edit that is not one of form or text is seen the other way round as well.
#[test]
fn no_mutation_is_invisible_backwards() {
    let old = base();
    for (name, mutate, expected) in MUTATIONS {
        let mut new = old.clone();
        mutate(&mut new);
        let findings = diff(&new, &old).findings.len();
        assert_eq!(findings == 0, expected.findings == 0, "{name}");
        assert!(diff(&new, &new).findings.is_empty(), "{name}");
    }
}
