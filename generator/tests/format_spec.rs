//! The canonical layout of the specification's files.

use std::path::PathBuf;

use eihealth_generator::check::fmt::{WIDTH, format};
use eihealth_generator::openapi::yaml;
use eihealth_generator::workspace;
use serde_json::{Value, json};

/// Formats, and checks what holds for every file: same data, and nothing left to change.
#[track_caller]
fn formatted(text: &str) -> String {
    let once = format("a.yaml", text).unwrap_or_else(|errors| panic!("{errors}\n{text}"));
    assert_eq!(data(&once), data(text), "other data:\n{once}");
    assert_eq!(format("a.yaml", &once).unwrap(), once, "the second time changes something");
    assert!(once.ends_with('\n') && !once.ends_with("\n\n"), "{once:?}");
    assert!(once.lines().all(|line| line.trim_end() == line), "blanks at the end of a line: {once:?}");
    once
}

fn data(text: &str) -> Value {
    yaml::parse("a.yaml", text).unwrap().to_json()
}

#[track_caller]
fn unchanged(text: &str) {
    assert_eq!(formatted(text), text);
}

fn key_order(text: &str, path: &[&str]) -> Vec<String> {
    let node = yaml::parse("a.yaml", text).unwrap();
    node.path(path).unwrap().entries().iter().map(|entry| entry.key.clone()).collect()
}

#[test]
fn flow_style_becomes_block_style() {
    assert_eq!(
        formatted("a: {b: [1, 'x', {c: true}], d: {}, e: []}\n"),
        "a:\n  b:\n    - 1\n    - x\n    - c: true\n  d: {}\n  e: []\n"
    );
}

#[test]
fn indentation_is_two_columns_and_sequences_stand_under_their_key() {
    assert_eq!(
        formatted("a:\n- b:   1\n  c:\n        - 2\n-\n    - 3\n    - - 4\n"),
        "a:\n  - b: 1\n    c:\n      - 2\n  - - 3\n    - - 4\n"
    );
}

#[test]
fn text_is_plain_where_it_can_be() {
    unchanged(
        "a: Plain text, with 'quotes' and [brackets] {braces}\nb: -x\nc: a:b#c\nd: off\ne: 3.0.3\nf: 2024-08-08 or later\n",
    );
    assert_eq!(formatted("a: \"x\"\nb: 'y'\n\"c\": 'http://h/'\n"), "a: x\nb: y\nc: http://h/\n");
}

#[test]
fn text_that_reads_as_something_else_is_quoted() {
    unchanged("a: '1'\nb: 'true'\nc: 'null'\nd: ''\ne: '1.50'\nf: '2024-08-08'\ng: '2024-03-04T09:12:40Z'\n");
    unchanged("a: 'x: y'\nb: 'x #y'\nc: '- x'\nd: '@x'\ne: '`x`'\nf: 'x:'\ng: ' x'\nh: '''x'''\n");
    unchanged("a: '0x1f'\nb: '1_000'\nc: '12:30:45'\nd: '.5'\ne: '-.inf'\nf: '1e3'\ng: '0o17'\n");
}

#[test]
fn keys_are_text() {
    assert_eq!(formatted("200: a\n'b': c\n? d\n: e\n\"f: g\": h\n"), "'200': a\nb: c\nd: e\n'f: g': h\n");
}

#[test]
fn numbers_stay_as_written() {
    unchanged("a: 1.50\nb: 1e3\nc: -0\nd: 18446744073709551615\ne: +1\n");
}

#[test]
fn nulls_and_booleans_have_one_spelling() {
    assert_eq!(
        formatted("a: ~\nb: # beside b\nc: Null\nd: True\ne:\n  -\n  # about f\n  - FALSE\n"),
        "a: null\nb: null # beside b\nc: null\nd: true\ne:\n  - null\n  # about f\n  - false\n"
    );
}

#[test]
fn invisible_characters_are_escaped() {
    unchanged("a: \"x\\ty\"\nb: \"\\u0007\"\nc: \"x \\n\"\nd: \"x\\n\\n\"\ne: \"\\ufeffx\"\nf: \"\\n\"\n");
    unchanged("a: back\\slash\nb: \"\\\\ \\\"\\r\"\n");
}

#[test]
fn long_text_is_folded_at_words() {
    let words = ["word"; 50].join(" ");
    let out = formatted(&format!("a:\n  b: {words}\n  - c\n").replace("  - c\n", ""));
    assert!(out.starts_with("a:\n  b: >-\n    word word"), "{out}");
    assert!(out.lines().all(|line| line.chars().count() <= WIDTH), "{out}");
    // each line is as full as it can be
    assert!(out.lines().nth(2).unwrap().chars().count() + " word".len() > WIDTH, "{out}");
}

#[test]
fn text_of_just_the_width_stays_on_its_line() {
    let fits = format!("a: {} x\n", "y".repeat(WIDTH - 5));
    unchanged(&fits);
    let folded = formatted(&fits.replace('x', "xx"));
    assert_eq!(folded, format!("a: >-\n  {} xx\n", "y".repeat(WIDTH - 5)));
}

#[test]
fn the_width_counts_characters() {
    unchanged(&format!("a: {} 像\n", "镜".repeat(WIDTH - 5)));
}

#[test]
fn short_folds_are_joined() {
    assert_eq!(formatted("a: >-\n  one\n  two\nb: three\n  four\n"), "a: one two\nb: three four\n");
}

#[test]
fn text_without_words_is_not_folded() {
    unchanged(&format!("a: {}\n", "x".repeat(200)));
    unchanged(&format!("a: '{}:'\n", "x".repeat(200)));
}

#[test]
fn several_spaces_survive_a_fold() {
    let text = ["one  two   three"; 20].join(" ");
    let out = formatted(&format!("a: {text}\n"));
    assert!(out.starts_with("a: >-\n"), "{out}");
    let edges = formatted(&format!("a: ' {text}'\n"));
    assert!(edges.starts_with("a: ' one"), "{edges}");
}

#[test]
fn text_with_line_breaks_is_a_literal_block() {
    assert_eq!(
        formatted("a: \"x\\ny\\n\"\nb: [\"x\\n\\n  y\"]\n"),
        "a: |\n  x\n  y\nb:\n  - |-\n    x\n\n      y\n"
    );
    unchanged("a: |2\n    indented\n  less\nb: |2-\n\n    after an empty line\n  x\nc: 1\n");
    unchanged("- |\n  # no comment\n  - x: y\n- a: |-\n    x\n    y\n");
}

#[test]
fn strange_text_survives_in_every_position() {
    let texts = [
        "",
        " ",
        "-",
        "?",
        ":",
        "- ",
        "? x",
        ": x",
        "#",
        "x #",
        "x\n",
        "\nx",
        "\n",
        " \n ",
        "x\n y\n",
        " x\ny",
        "\tx",
        "x\t",
        "x\ty",
        "\tx\ny",
        "x\n\ty",
        "---",
        "--- x",
        "...",
        "'",
        "\"",
        "''",
        "\\",
        "x: ",
        "x:",
        "{}",
        "[",
        "&a",
        "*a",
        "!t",
        "%d",
        "@",
        "`",
        "|",
        ">",
        "|-\nx",
        "~",
        "null",
        "yes",
        "0x",
        "0x1",
        "1:2",
        "1.",
        "+1",
        "-1",
        ".",
        "..",
        "+",
        "1e",
        "1e5",
        "_1",
        "1_",
        "Infinity",
        "nan",
        "2024-1-1",
        "x\u{85}y",
        "x\u{2028}y",
        "\u{feff}",
        "\u{0}",
        "😀",
        "图像 x",
        "x\r\ny",
        "x\r",
        "a  b",
        "<<",
        "=",
        "key: value\nother: value\n",
        "#x\ny",
        "x\n#y",
        "x\n---\ny",
        "x\n...\n",
        "\u{a0}x",
        "x\u{a0}",
        "\u{3000}x\n\u{3000}y",
    ];
    for text in texts {
        let long = format!("{text} {}", ["word"; 40].join(" "));
        for text in [text, &long, &format!("{long}{text}")] {
            let value = json!({"k": text, "s": [text, [text], {"k": text, text: text}], "z": 1});
            let source = serde_json::to_string(&value).unwrap();
            let out = format("a.yaml", &source).unwrap_or_else(|e| panic!("{text:?}: {e}"));
            assert_eq!(data(&out), value, "{out}");
            assert_eq!(format("a.yaml", &out).unwrap(), out, "{text:?}");
        }
    }
}

#[test]
fn comments_stay_in_every_position() {
    unchanged(
        "\
# about the file

# about a
a: 1 # beside a
# about b
b: # beside b
  # about c
  c: 2
  # end of b
d:
  # about an item
  - x # beside an item
  # about a mapping in a sequence
  - e: 3 # beside e
    # about f
    f: 4
    # end of the item
  # end of d
g: | # beside a block
  text
  # no comment
h: {} # beside an empty mapping
i:
  j:
    k: 5
    # end of j
  # end of i
# end of the file
",
    );
}

#[test]
fn comments_in_flow_style_find_a_place() {
    assert_eq!(
        formatted("a: [ # first\n  1, # one\n  # about two\n  2,\n  # end\n] # last\nb: [\n  # nothing\n]\n"),
        "# last\na: # first\n  - 1 # one\n  # about two\n  - 2\n  # end\n# nothing\nb: []\n"
    );
}

#[test]
fn comments_between_a_dash_or_key_and_the_value_go_above() {
    assert_eq!(
        formatted("a:\n  # about x\n  x\nb:\n  - # about c\n    c: 1\n  -\n    # about d\n    d: 1\n"),
        "# about x\na: x\nb:\n  # about c\n  - c: 1\n  # about d\n  - d: 1\n"
    );
}

#[test]
fn a_comment_after_a_sequence_in_the_column_of_its_key_is_about_what_follows() {
    assert_eq!(formatted("a:\n- 1\n# about b\nb: 2\n"), "a:\n  - 1\n# about b\nb: 2\n");
}

#[test]
fn comments_move_with_their_keys() {
    assert_eq!(
        formatted(
            "# about the file\n\n# about info\ninfo:\n  # about version\n  version: x\n  title: T # beside title\nopenapi: 3.0.3\n"
        ),
        "# about the file\n\nopenapi: 3.0.3\n# about info\ninfo:\n  title: T # beside title\n  # about version\n  version: x\n"
    );
    // what becomes the first key of an item takes its comment before the dash
    assert_eq!(
        formatted("openapi: 3.0.3\ntags:\n  - description: D\n    # about name\n    name: N\n"),
        "openapi: 3.0.3\ntags:\n  # about name\n  - name: N\n    description: D\n"
    );
}

#[test]
fn empty_lines_are_kept_but_never_two_in_a_row() {
    assert_eq!(
        formatted("\n\n# head\n\n\na: 1\n\n\n\n# about b\n\nb:\n\n  c: 1\n\n\n  d: 2\n\n\n"),
        "# head\n\na: 1\n\n# about b\n\nb:\n  c: 1\n\n  d: 2\n"
    );
}

#[test]
fn keys_have_the_order_of_their_object() {
    let out = formatted(
        "\
components:
  schemas:
    B: {properties: {z: {maxLength: 2, description: Z., minLength: 1, x-other: 1, type: string}, a: {$ref: '#/x'}}, required: [z, a], type: object, description: B., x-vendor-name: V}
    A: {items: {format: int32, type: integer}, type: array, minItems: 1}
paths:
  /z:
    post:
      responses:
        '201':
          content:
            application/json: {example: {b: 1, a: {type: x, description: y}}, schema: {type: object}}
          description: Done.
          headers: {Z: {schema: {type: string}, description: Z.}}
        '200': {description: Done.}
      requestBody: {content: {}, required: true}
      parameters: [{schema: {type: string}, description: P., in: query, name: p}]
      x-own: 1
      externalDocs: {url: u, description: d}
      summary: S
      tags: [T]
      x-repeat: safe
      operationId: o
    get: {operationId: g}
    parameters: []
  /a: {}
info: {x-feature: data, version: '1', title: T}
openapi: 3.0.3
",
    );
    let operation = ["paths", "/z", "post"];
    let response = [&operation[..], &["responses", "201"]].concat();
    let media = [&response[..], &["content", "application/json"]].concat();
    let schema = ["components", "schemas", "B"];
    let expected: [(&[&str], &[&str]); 12] = [
        (&[], &["openapi", "info", "paths", "components"]),
        (&["info"], &["title", "version", "x-feature"]),
        (&["paths"], &["/z", "/a"]),
        (&["paths", "/z"], &["parameters", "post", "get"]),
        (
            &operation,
            &[
                "operationId",
                "tags",
                "summary",
                "externalDocs",
                "x-repeat",
                "parameters",
                "requestBody",
                "responses",
                "x-own",
            ],
        ),
        (&[&operation[..], &["responses"]].concat(), &["201", "200"]),
        (&response, &["description", "headers", "content"]),
        (&media, &["schema", "example"]),
        (&[&media[..], &["example"]].concat(), &["b", "a"]),
        (&[&media[..], &["example", "a"]].concat(), &["type", "description"]),
        (&schema, &["x-vendor-name", "description", "type", "required", "properties"]),
        (&[&schema[..], &["properties"]].concat(), &["z", "a"]),
    ];
    for (path, keys) in expected {
        assert_eq!(key_order(&out, path), keys, "{path:?}");
    }
    assert_eq!(
        key_order(&out, &[&schema[..], &["properties", "z"]].concat()),
        ["description", "type", "minLength", "maxLength", "x-other"]
    );
    assert!(out.contains("- name: p\n          in: query\n          description: P.\n"), "{out}");
    assert!(out.contains("- z\n        - a\n"), "`required` keeps its order: {out}");
}

#[test]
fn files_that_are_no_openapi_documents_keep_their_order() {
    unchanged("rules:\n  b: off\n  a: on\ninfo:\n  version: x\n  title: y\n");
    unchanged("# head\n\n- spec: x\n  at: y\n\n# next part\n\n- at: z\n");
}

#[test]
fn a_root_without_parts() {
    assert_eq!(formatted("# head\n\n'x' # beside\n# end\n"), "# head\n\nx # beside\n# end\n");
    unchanged("[]\n");
}

#[test]
fn line_breaks_of_other_systems_become_ours() {
    let unix = "# head\n\na: 1 # beside\nb: |\n  x\n\n  y\nc: [1,\n  2]\n";
    let expected = formatted(unix);
    assert_eq!(format("a.yaml", &unix.replace('\n', "\r\n")).unwrap(), expected);
    assert_eq!(format("a.yaml", &unix.replace('\n', "\r")).unwrap(), expected);
    assert_eq!(format("a.yaml", &format!("\u{feff}{unix}")).unwrap(), expected);
    assert!(expected.contains("b: |\n  x\n\n  y\n"), "{expected}");
}

#[test]
fn text_that_is_not_ascii() {
    unchanged("# 说明\na: 4.1.1.1 发布镜像 # 注\n镜像: π-π、é\n");
    assert_eq!(formatted("镜像: [x, # 注\n  y]\n"), "镜像:\n  - x # 注\n  - y\n");
}

#[test]
fn a_missing_line_break_at_the_end_is_added() {
    assert_eq!(formatted("a: 1"), "a: 1\n");
    assert_eq!(formatted("---\na: 1\n...\n"), "a: 1\n");
}

#[test]
fn files_that_can_not_be_read_are_errors_with_a_place() {
    let error = |text: &str| format("spec/a.yaml", text).unwrap_err().to_string();
    assert!(error("").starts_with("spec/a.yaml:1:1: yaml-syntax: the document is empty"), "{}", error(""));
    assert!(error("# only a comment\n").contains("the document is empty"));
    assert!(error("a: [1\nb: 2\n").starts_with("spec/a.yaml:2:"), "{}", error("a: [1\nb: 2\n"));
    assert!(error("a: 1\na: 2\n").contains("spec/a.yaml:2:1: duplicate-key"));
    assert!(error("a: 1\nb: &x 2\n").starts_with("spec/a.yaml:2:"), "{}", error("a: 1\nb: &x 2\n"));
}

#[test]
fn the_files_of_the_specification_keep_their_data_and_comments() {
    let spec = workspace::root().unwrap().join("spec");
    let mut files: Vec<PathBuf> = Vec::new();
    for dir in [spec.join("areas"), spec] {
        files.extend(
            std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).filter(|path| {
                path.extension().is_some_and(|e| e == "yaml") && !path.ends_with("openapi.yaml")
            }),
        );
    }
    assert!(files.len() > 40, "only {} files", files.len());
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.display().to_string();
        let once = format(&name, &text).unwrap_or_else(|errors| panic!("{errors}"));
        assert_eq!(format(&name, &once).unwrap(), once, "{name}: the second time changes something");
        assert_eq!(data(&once), data(&text), "{name}");
        let comments = |text: &str| {
            let mut lines: Vec<String> =
                text.lines().map(|l| l.trim().to_owned()).filter(|l| l.starts_with("# ")).collect();
            lines.sort();
            lines
        };
        assert_eq!(comments(&once), comments(&text), "{name}");
    }
}
