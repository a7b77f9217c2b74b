//! Verdicts on a specification that was changed in one place.

use eihealth_generator::audit::report::{AuditReport, Side};
use eihealth_generator::audit::{Unusable, audit, format};
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::yaml::{self, Node};
use serde_json::Value;

use super::text;

fn spec(change: &[(&str, &str)]) -> Node {
    let text = change.iter().fold(text::SPEC.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "the specification lacks {from}");
        text.replacen(from, to, 1)
    });
    yaml::parse("spec.yaml", &text).unwrap()
}

fn errata(text: &str) -> Errata {
    Errata::read(&yaml::parse("errata.yaml", text).unwrap()).unwrap()
}

fn report(change: &[(&str, &str)]) -> AuditReport {
    audit(&text::all(), &spec(change), &Errata::default(), None).unwrap()
}

/// The differences as `side at: document / spec`.
fn differences(report: &AuditReport) -> Vec<String> {
    report
        .differences
        .iter()
        .map(|row| format!("{} {}: {} / {}", row.side.as_str(), row.at, row.document, row.spec))
        .collect()
}

#[test]
fn what_agrees_has_no_differences() {
    let report = report(&[]);
    assert_eq!(differences(&report), Vec::<String>::new());
    assert_eq!(report.notes, []);
    assert!(report.agrees());
    let total = report.total();
    assert_eq!((report.operations, total.compared), (3, total.matching));
    assert!(total.compared > 80, "{}", total.compared);
}

#[test]
fn every_change_is_one_difference_at_its_place() {
    let cases: &[(&str, &str, &str)] = &[
        ("maxLength: 63", "maxLength: 64", "differs 4.1.1/body.name/maxLength: maxLength 63 / maxLength 64"),
        (", maxLength: 63", "", "document-only 4.1.1/body.name/maxLength: maxLength 63 / no maxLength"),
        ("minimum: 0.5", "minimum: 0.25", "differs 4.1.1/body.weight/minimum: minimum 0.5 / minimum 0.25"),
        ("maxItems: 5", "maxItems: 6", "differs 4.1.1/body.marks/maxItems: maxItems 5 / maxItems 6"),
        (
            "items: {type: string, minLength: 1, maxLength: 32}",
            "items: {type: string, minLength: 1, maxLength: 33}",
            "differs 4.1.1/body.marks/maxLength: maxLength 32 / maxLength 33",
        ),
        (
            "size: {type: integer, minimum: 1, maximum: 9}",
            "size: {type: integer, minimum: 1}",
            "document-only 4.1.1/body.slots[].size/maximum: maximum 9 / no maximum",
        ),
        (
            "default: RED",
            "default: DARK_BLUE",
            "differs 4.1.1/body.colour/default: default RED / default DARK_BLUE",
        ),
        ("default: 20", "default: 25", "differs 4.1.2/query.limit/default: default 20 / default 25"),
        ("required: [name, lid]", "required: [lid]", "differs 4.1.1/body.name/required: required / optional"),
        (
            "name: limit, in: query,",
            "name: limit, in: query, required: true,",
            "differs 4.1.2/query.limit/required: optional / required",
        ),
        (
            "{tight: {type: boolean}}",
            "{tight: {type: string}}",
            "differs 4.1.1/body.lid.tight/type: Boolean / string",
        ),
        (
            "format: int64, minimum",
            "format: int32, minimum",
            "differs 4.1.1/body.best_before_time/format: Long (int64) / int32",
        ),
        (
            "additionalProperties: {type: string}",
            "additionalProperties: {type: integer}",
            "differs 4.1.1/body.extras{}/type: String / integer",
        ),
        (
            "items: {type: array, items: {type: number}}",
            "items: {type: array, items: {type: string}}",
            "differs 4.1.2/200/body[].site[][]/type: Number / string",
        ),
        ("failed: {$ref", "failure: {$ref", "document-only 4.1.2/207/body.failed: 表4-14 / no such field"),
        (
            "{id: {type: string}}",
            "{id: {type: string}, shelf: {type: string}}",
            "spec-only 4.1.1/201/body.shelf: no such field / a field",
        ),
        ("{X-Shelf: {", "{X-Rack: {", "document-only 4.1.1/201/header.X-Shelf: String / no such header"),
        (
            "'409': {description: taken}",
            "'410': {description: gone}",
            "document-only 4.1.1/409: status 409 / no such response",
        ),
        (
            "'204': {description: stored}",
            "'204': {description: stored}\n        '200': {description: stored}",
            "spec-only 4.1.3/200: no such response / a response",
        ),
        (
            "name: X-Dry-Run, in: header",
            "name: X-Dry, in: header",
            "document-only 4.1.1/header.X-Dry-Run: Boolean / no such parameter",
        ),
        (
            "        - {name: limit",
            "        - {name: offset, in: query, schema: {type: integer}}\n        - {name: limit",
            "spec-only 4.1.2/query.offset: no such parameter / a parameter",
        ),
        (
            "multipart/form-data",
            "application/json",
            "differs 4.1.3/body: a body, multipart/form-data / application/json",
        ),
        (
            "            application/json: {schema: {type: array",
            "            text/csv: {schema: {type: array",
            "differs 4.1.2/200/body: a body, application/json / text/csv",
        ),
    ];
    for (from, to, expected) in cases {
        let found = differences(&report(&[(from, to)]));
        assert!(found.iter().any(|found| found == expected), "{from} -> {to}: {found:#?}");
        // a new name of a field or header is one that is missing and one that is too many
        assert!(found.len() <= 2, "{from} -> {to}: {found:#?}");
    }
}

#[test]
fn values_of_an_enum_are_compared_as_a_set() {
    let found = differences(&report(&[("enum: [DARK_BLUE, RED]", "enum: [RED, GREEN]")]));
    assert_eq!(
        found,
        [
            "differs 4.1.1/body.colour/enum: enum RED, DARK_BLUE / enum RED, GREEN",
            "differs 4.1.2/query.colour/enum: enum RED, DARK_BLUE / enum RED, GREEN",
        ]
    );
}

#[test]
fn a_limit_that_no_row_states_is_too_much() {
    let found = differences(&report(&[
        ("part: {type: integer}", "part: {type: integer, maximum: 7}"),
        ("name: {type: string, minLength", "name: {type: string, default: box, minLength"),
    ]));
    assert_eq!(
        found,
        [
            "spec-only 4.1.1/body.name/default: no default / default box",
            "spec-only 4.1.3/body.part/maximum: no maximum / maximum 7",
        ]
    );
    // one of two tables of a type states it, in another section than the one that is asked for
    let lid =
        "表 4-20 LidDto\n\n| 参数 | 参数类型 | 描述 |\n|--|--|--|\n| tight | Boolean | 密封 |\n\n状态码：207";
    let text = text::all()
        .replace("状态码：207", lid)
        .replace("| id   | String | 编号 |", "| id   | String | 编号 |\n| lid | LidDto object | 盖子 |")
        .replace("| 是否密封 |", "| 是否密封 缺省值：true |");
    let changed = spec(&[
        ("{tight: {type: boolean}}", "{tight: {type: boolean, default: true}}"),
        ("        site: {", "        lid: {$ref: '#/components/schemas/Lid'}\n        site: {"),
    ]);
    for area in [None, Some("4.1.2")] {
        let report = audit(&text, &changed, &Errata::default(), area).unwrap();
        let limits: Vec<_> =
            differences(&report).into_iter().filter(|row| row.contains("/default")).collect();
        assert_eq!(limits, Vec::<String>::new());
    }
}

#[test]
fn operations_are_missed_on_either_side() {
    let found = differences(&report(&[("    put:", "    patch:")]));
    assert_eq!(
        found,
        [
            "document-only 4.1.3: PUT /v1/{project_id}/crates/{crate_id}/list / no such operation",
            "spec-only 4.1.3: no such operation / PATCH /v1/{project_id}/crates/{crate_id}/list",
        ]
    );
    // what is linked to a chapter without operations is not looked for
    let found = differences(&report(&[("4.1.3 x", "3.3 x"), ("    put:", "    patch:")]));
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn other_names_in_a_path_are_a_difference_of_the_path() {
    let found = differences(&report(&[
        ("/crates/{crate_id}/list", "/crates/{id}/list"),
        ("name: crate_id", "name: id"),
    ]));
    assert_eq!(
        found,
        [
            "differs 4.1.3/path: /v1/{project_id}/crates/{crate_id}/list / /v1/{project_id}/crates/{id}/list",
            "document-only 4.1.3/path.crate_id: String, required / no such parameter",
        ]
    );
}

#[test]
fn differences_name_the_line_of_both() {
    let report = report(&[("maxLength: 63", "maxLength: 64")]);
    let row = &report.differences[0];
    assert_eq!(row.side, Side::Differs);
    let document = text::all();
    let line = document.lines().nth(row.line.unwrap() - 1).unwrap();
    assert!(line.starts_with("| name |"), "{line}");
    let place = row.place.as_ref().unwrap();
    let line = text::SPEC.lines().nth(place.line - 1).unwrap();
    assert!(line.contains("name: {type: string, minLength: 1"), "{line}");
}

#[test]
fn errata_excuse_and_those_that_do_not_are_reported() {
    let changed = spec(&[("maxLength: 63", "maxLength: 64"), ("maxItems: 5", "maxItems: 6")]);
    let errata = errata(
        "- {document: d, spec: s, at: 4.1.1/body.name/maxLength, reason: misprint}\n\
         - {document: d, spec: s, at: 4.1.1/*/maxItems, reason: other}\n\
         - {document: d, spec: s, at: 4.1.2/body, reason: none}\n\
         - {document: d, spec: s, place: '4.1.1, example', reason: r}\n",
    );
    let report = audit(&text::all(), &changed, &errata, None).unwrap();
    assert_eq!(differences(&report), Vec::<String>::new());
    let excused: Vec<_> =
        report.excused.iter().map(|e| (e.difference.at.as_str(), e.erratum.reason.as_str())).collect();
    assert_eq!(excused, [("4.1.1/body.name/maxLength", "misprint"), ("4.1.1/body.marks/maxItems", "other")]);
    let stale: Vec<_> = report.stale.iter().map(|erratum| erratum.at.as_str()).collect();
    assert_eq!(stale, ["4.1.2/body"]);
    assert!(!report.agrees());
    assert!(format::text(&report).contains("4.1.2/body  errata.yaml:3"));
}

#[test]
fn an_area_limits_the_report() {
    let changed =
        spec(&[("maxLength: 63", "maxLength: 64"), ("part: {type: integer}", "part: {type: string}")]);
    let ask = |area: &str| audit(&text::all(), &changed, &Errata::default(), Some(area));
    assert_eq!(ask("4.1.3").unwrap().differences.len(), 1);
    assert_eq!(ask("4.1.3").unwrap().operations, 1);
    assert_eq!(ask("4.1").unwrap().differences.len(), 2);
    assert_eq!(ask("crates").unwrap().operations, 3);
    let error = ask("crate").unwrap_err();
    assert_eq!(error.to_string(), "no area `crate`; there are crates, lists");
    assert!(matches!(ask("4.2"), Err(Unusable::Section { .. })));
}

#[test]
fn unusable_input_says_why() {
    let ask = |text: &str| audit(text, &spec(&[]), &Errata::default(), None).unwrap_err().to_string();
    assert_eq!(
        ask("# A novel\n\nIt was night."),
        "no operation sections found: is this the reference's text?"
    );
    let empty = yaml::parse("a.yaml", "a: 1").unwrap();
    assert_eq!(audit(&text::all(), &empty, &Errata::default(), None).unwrap_err(), Unusable::NoPaths);
}

#[test]
fn a_type_without_a_table_is_noted() {
    let text = text::all().replace("表 4-14 FailureRsp", "表 4-19 Misfortune");
    let report = audit(&text, &spec(&[]), &Errata::default(), None).unwrap();
    assert_eq!(report.notes[0].message, "no table describes the type `表4-14`");
    assert!(format::text(&report).contains("Not compared (1):"));
}

#[test]
fn types_that_contain_themselves_have_an_end() {
    let text = text::all().replace("| tight | 是 | Boolean |", "| tight | 是 | LidDto object |");
    let changed = spec(&[(
        "properties: {tight: {type: boolean}}",
        "properties: {tight: {$ref: '#/components/schemas/Lid'}}",
    )]);
    let report = audit(&text, &changed, &Errata::default(), None).unwrap();
    assert_eq!(differences(&report), Vec::<String>::new());
}

#[test]
fn every_format_has_every_difference() {
    let report = report(&[("maxLength: 63", "maxLength: 64"), ("{X-Shelf: {", "{'X|Rack': {")]);
    let text = format::text(&report);
    assert!(
        text.contains(
            "Differs (1):\n  4.1.1/body.name/maxLength (limit)\n      document: maxLength 63 (line "
        )
    );
    assert!(text.contains("      spec: maxLength 64  spec.yaml:"), "{text}");
    assert!(text.trim_end().ends_with(&report.summary()), "{text}");
    assert!(report.summary().contains(" 2 differ, 0 excused"), "{}", report.summary());
    let markdown = format::markdown(&report);
    assert!(markdown.contains("| `4.1.1/body.name/maxLength` | limit | maxLength 63 (line "), "{markdown}");
    let json: Value = serde_json::from_str(&format::json(&report)).unwrap();
    assert_eq!(json["differences"].as_array().unwrap().len(), 2);
    assert_eq!(json["differences"][0]["side"], "differs");
    assert_eq!(json["summary"]["agrees"], false);
    assert_eq!(json["summary"]["differing"], 2);
}

#[test]
fn no_text_makes_the_comparison_fail() {
    let whole = text::all();
    let spec = spec(&[]);
    for (cut, _) in whole.char_indices().step_by(7) {
        let _ = audit(&whole[..cut], &spec, &Errata::default(), None);
    }
}
