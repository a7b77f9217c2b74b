//! Drafts of operations.

use eihealth_generator::audit::draft::draft;
use eihealth_generator::audit::{Unusable, audit};
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::yaml::{self, Node};

use super::text;

fn empty() -> Node {
    yaml::parse("empty.yaml", "openapi: 3.0.3\npaths: {}\n").unwrap()
}

fn parsed(section: &str, spec: &Node) -> (String, Node) {
    let text = draft(&text::all(), spec, section).unwrap();
    let node = yaml::parse("draft.yaml", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    (text, node)
}

#[test]
fn a_draft_says_what_the_document_says() {
    for section in ["4.1.1", "4.1.2", "4.1.3"] {
        let (text, node) = parsed(section, &empty());
        let report = audit(&text::all(), &node, &Errata::default(), Some(section)).unwrap();
        assert!(report.agrees(), "{:#?}\n{text}", report.differences);
        assert_eq!(report.operations, 1);
    }
}

#[test]
fn names_lose_their_suffixes_and_texts_are_left_to_do() {
    let (text, node) = parsed("4.1.1", &empty());
    let schemas: Vec<&str> =
        node.path(&["components", "schemas"]).unwrap().entries().iter().map(|e| e.key.as_str()).collect();
    assert_eq!(schemas, ["Colour", "CreateCrate", "CreatedCrate", "Lid", "Slot"]);
    let lid = node.path(&["components", "schemas", "Lid"]).unwrap();
    assert_eq!(lid.str("x-vendor-name"), Some("LidDto"));
    assert_eq!(lid.str("description"), Some("TODO: describe"));
    assert!(
        text.contains(
            "        # 名字，最大长度为99。\n        name:\n          description: 'TODO: describe'\n"
        ),
        "{text}"
    );
    let operation = node.path(&["paths", "/v1/{project_id}/depots/{depot_id}/crates", "post"]).unwrap();
    assert_eq!(operation.str("operationId"), Some("create_crate"));
    assert_eq!(operation.path(&["externalDocs", "description"]).unwrap().as_str(), Some("4.1.1 创建货箱"));
    let page = operation.path(&["externalDocs", "url"]).unwrap().as_str();
    assert_eq!(page, Some("https://support.huaweicloud.com/api-eihealth/CreateCrate.html"));
    // signing is not the operation's business
    assert_eq!(operation.get("parameters").unwrap().items().len(), 1);
}

/// As the specification does it, and lint asks: a list of values has a name of its own.
#[test]
fn lists_of_values_have_names() {
    let (text, node) = parsed("4.1.1", &empty());
    let colour = node.path(&["components", "schemas", "Colour"]).unwrap_or_else(|| panic!("{text}"));
    assert_eq!(colour.get("enum").unwrap().to_json(), serde_json::json!(["RED", "DARK_BLUE"]));
    assert_eq!(text.matches("enum:").count(), 1, "{text}");
    assert!(
        text.contains("default: RED\n          allOf:\n            - $ref: '#/components/schemas/Colour'\n"),
        "{text}"
    );
    // the specification's own list of the same values is used, by whatever it is of
    let spec = "openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n    CrateColour: {type: string, enum: [DARK_BLUE, RED]}\n    \
                Colour: {type: string, enum: [GREEN]}\n";
    let (text, node) = parsed("4.1.1", &yaml::parse("shared.yaml", spec).unwrap());
    assert!(text.contains("- $ref: ../shared.yaml#/components/schemas/CrateColour"), "{text}");
    assert!(node.path(&["components", "schemas", "Colour"]).is_none(), "{text}");
    // and another of the name is not touched
    let spec = spec.replace("RED]", "BLACK]");
    let (text, _) = parsed("4.1.1", &yaml::parse("shared.yaml", &spec).unwrap());
    assert!(text.contains("# TODO: rename, `Colour` is another type\n    Colour2:"), "{text}");
}

#[test]
fn what_the_specification_has_is_referred_to() {
    let spec = text::SPEC.replace("    post:\n", "    options:\n");
    let spec = yaml::parse("spec.yaml", &spec).unwrap();
    let (text, node) = parsed("4.1.1", &spec);
    let item = node.path(&["paths", "/v1/{project_id}/depots/{depot_id}/crates"]).unwrap();
    assert_eq!(
        item.get("parameters").unwrap().items()[0].str("$ref"),
        Some("#/components/parameters/ProjectId")
    );
    // the same type of the vendor, described alike
    assert!(node.path(&["components", "schemas", "Lid"]).is_none(), "{text}");
    assert!(text.contains("stands already at spec.yaml:"), "{text}");
    // a name that another type has
    assert!(text.contains("# TODO: rename, `CreateCrate` is another type\n    CreateCrate2:"), "{text}");
}

#[test]
fn types_of_one_name_and_two_shapes_stay_apart() {
    let text = text::all().replace("表 4-5 SlotDto", "表 4-5 LidRsp").replace("SlotDt o", "LidRsp");
    let written = draft(&text, &empty(), "4.1.1").unwrap();
    assert!(written.contains("# TODO: rename, `Lid` is another type\n    Lid2:"), "{written}");
    let node = yaml::parse("draft.yaml", &written).unwrap();
    let report = audit(&text, &node, &Errata::default(), Some("4.1.1")).unwrap();
    assert!(report.agrees(), "{:#?}", report.differences);
}

#[test]
fn an_unknown_section_names_its_neighbours() {
    let error = draft(&text::all(), &empty(), "4.1.9").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no operation is documented in section `4.1.9`; there are 4.1.1, 4.1.2, 4.1.3"
    );
    assert_eq!(draft("nothing", &empty(), "4.1.1").unwrap_err(), Unusable::NoOperations);
}

#[test]
fn a_draft_of_any_text_is_yaml() {
    let whole = text::all();
    for (cut, _) in whole.char_indices().step_by(23) {
        for section in ["4.1.1", "4.1.2", "4.1.3"] {
            if let Ok(text) = draft(&whole[..cut], &empty(), section) {
                yaml::parse("draft.yaml", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
            }
        }
    }
}
