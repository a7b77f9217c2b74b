//! What is read from the tables.

use eihealth_generator::audit::document::{self, Field, FieldType, Operation, Reference};

use super::text;

fn read() -> Reference {
    let reference = document::parse(&text::all());
    assert_eq!(reference.notes, []);
    reference
}

fn operation(section: &str) -> Operation {
    read().operations.into_iter().find(|operation| operation.section == section).unwrap()
}

fn names(fields: &[Field]) -> Vec<&str> {
    fields.iter().map(|field| field.name.as_str()).collect()
}

fn bounds(field: &Field) -> Vec<String> {
    field.limits.bounds.iter().map(|(key, value)| format!("{key} {value}")).collect()
}

fn field<'a>(fields: &'a [Field], name: &str) -> &'a Field {
    fields.iter().find(|field| field.name == name).unwrap_or_else(|| panic!("no field {name}"))
}

#[test]
fn sections_have_their_method_and_path() {
    let found: Vec<String> = read()
        .operations
        .iter()
        .map(|operation| format!("{} {} {}", operation.section, operation.method, operation.path))
        .collect();
    assert_eq!(
        found,
        [
            "4.1.1 POST /v1/{project_id}/depots/{depot_id}/crates",
            "4.1.2 GET /v1/{project_id}/crates",
            "4.1.3 PUT /v1/{project_id}/crates/{crate_id}/list",
        ]
    );
    assert_eq!(operation("4.1.1").title, "创建货箱");
}

#[test]
fn a_page_break_continues_a_table() {
    let operation = operation("4.1.1");
    assert_eq!(names(&operation.path_parameters), ["project_id", "depot_id"]);
    let body = operation.body.unwrap();
    assert_eq!(body.number, "4-3");
    assert_eq!(
        names(&body.fields),
        ["name", "colour", "weight", "marks", "lid", "slots", "extras", "best_before_time"]
    );
}

#[test]
fn a_name_that_was_cut_is_joined_with_its_limits() {
    let operation = operation("4.1.1");
    let body = operation.body.unwrap();
    let time = field(&body.fields, "best_before_time");
    assert_eq!((&time.kind, time.required), (&FieldType::Long, Some(false)));
    assert_eq!(bounds(time), ["minimum 0"]);
    let slots = field(&body.fields, "slots");
    assert_eq!(slots.kind, FieldType::Array(Some(Box::new(FieldType::Named("SlotDto".to_owned())))));
}

#[test]
fn limits_of_the_narrow_style() {
    let body = operation("4.1.1").body.unwrap();
    assert_eq!(bounds(field(&body.fields, "name")), ["minLength 1", "maxLength 63"]);
    assert_eq!(bounds(field(&body.fields, "weight")), ["minimum 0.5", "maximum 100"]);
    assert_eq!(
        bounds(field(&body.fields, "marks")),
        ["minLength 1", "maxLength 32", "minItems 0", "maxItems 5"]
    );
    let colour = field(&body.fields, "colour");
    assert_eq!(colour.limits.choices, ["RED", "DARK_BLUE"]);
    assert_eq!(colour.limits.default.as_deref(), Some("RED"));
    assert_eq!(colour.text, "颜色");
}

#[test]
fn limits_of_the_wide_style() {
    let operation = operation("4.1.2");
    let limit = field(&operation.query, "limit");
    assert_eq!(bounds(limit), ["minimum 1", "maximum 100"]);
    assert_eq!(limit.limits.default.as_deref(), Some("20"));
    let colour = field(&operation.query, "colour");
    assert_eq!(colour.kind, FieldType::Array(None));
    assert_eq!(colour.limits.choices, ["RED", "DARK_BLUE"]);
}

#[test]
fn types_belong_to_the_request_or_to_a_response() {
    let create = operation("4.1.1");
    let types: Vec<&str> = create.types.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(types, ["LidDto", "SlotDto"]);
    let list = operation("4.1.2");
    assert_eq!(list.types, []);
    let types: Vec<(&str, &str)> = list
        .responses
        .iter()
        .flat_map(|response| {
            response.types.iter().map(move |table| (response.status.as_str(), table.name.as_str()))
        })
        .collect();
    assert_eq!(types, [("200", "CrateSummary"), ("207", "FailureRsp")]);
}

#[test]
fn responses_come_from_tables_and_from_the_list_of_statuses() {
    let create = operation("4.1.1");
    let found: Vec<(&str, bool, Vec<&str>)> = create
        .responses
        .iter()
        .map(|response| (response.status.as_str(), response.body.is_some(), names(&response.headers)))
        .collect();
    assert_eq!(found, [("201", true, vec!["X-Shelf"]), ("409", false, vec![])]);
    let list = operation("4.1.2");
    let (_, whole) = list.responses[0].body.as_ref().and_then(|body| body.whole()).unwrap();
    assert_eq!(whole.kind, FieldType::Array(Some(Box::new(FieldType::Named("CrateSummary".to_owned())))));
}

#[test]
fn multipart_bodies_are_told_from_json() {
    let upload = operation("4.1.3");
    assert!(upload.body.is_none());
    let form = upload.form.unwrap();
    assert_eq!(names(&form.fields), ["file", "part"]);
    assert_eq!(form.fields[0].kind, FieldType::File);
}

#[test]
fn rows_that_a_line_break_cut_are_joined() {
    let cut = text::CREATE_CRATE
        .replace("| tight | 是 | Boolean | 是否密封 |", "| tight | 是 | Boolean | 是否\n密封 |");
    assert_ne!(cut, text::CREATE_CRATE);
    let reference = document::parse(&cut);
    let lid = &reference.operations[0].types[0];
    assert_eq!((names(&lid.fields), lid.fields[0].text.as_str()), (vec!["tight"], "是否 密封"));
}

#[test]
fn a_caption_that_a_line_break_cut_is_joined() {
    let cut = text::CREATE_CRATE.replace("表 4-4 LidDto", "表 4-4 Lid\nDto");
    let reference = document::parse(&cut);
    assert_eq!(reference.operations[0].types[0].name, "LidDto");
}

#[test]
fn what_cant_be_read_is_noted_with_its_line() {
    let broken = text::CREATE_CRATE
        .replace("| tight | 是 |", "| tight | 也许 |")
        .replace("最大值：9 |", "最大值：很多 |")
        .replace("表 4-5 SlotDto", "表 4-5 格子");
    let notes: Vec<String> = document::parse(&broken)
        .notes
        .iter()
        .map(|note| format!("{}: {}", note.section, note.message))
        .collect();
    assert_eq!(
        notes,
        [
            "4.1.1: `tight`: `也许` doesn't say whether it is required",
            "4.1.1: table 4-5: nothing is known about `格子`",
        ]
    );
    let unread = text::CREATE_CRATE.replace("最大值：9 |", "最大值：很多 |");
    let notes = document::parse(&unread).notes;
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].message, "`size`: no value could be read after `最大值`");
    let line = unread.lines().nth(notes[0].line - 1).unwrap();
    assert!(line.starts_with("| size |"), "{line}");
}

#[test]
fn no_text_makes_the_reader_fail() {
    let whole = text::all();
    for (cut, _) in whole.char_indices().step_by(3) {
        document::parse(&whole[..cut]);
        document::parse(&whole[cut..]);
    }
    for garbage in [
        "",
        "|",
        "||",
        "表",
        "表 -",
        "表 1-",
        "### ",
        "```",
        "| <",
        "4.1.1 x\nURI\nGET",
        "状态码：",
        "\u{0}|\r\n|",
    ] {
        let section =
            format!("4.1.1 x\nURI\nGET /a\n请求参数\n表 4-1 X\n| 参数 | 参数类型 | 描述 |\n{garbage}");
        document::parse(garbage);
        document::parse(&section);
    }
}
