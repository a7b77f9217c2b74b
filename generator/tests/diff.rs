//! Comparing documents: whole ones, shared components, the list of accepted findings, the formats.

use eihealth_generator::compare::diff::{Accepted, FailOn, Format, Report, Side, Sides, Wire, compare};
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::{bundle, yaml};
use eihealth_generator::workspace;

const SMALL: &str = "openapi: 3.0.3
paths:
  /a:
    get:
      operationId: list_a
      x-area: letters
      externalDocs: {description: 1.1 List, url: 'https://example.com'}
      parameters:
        - {name: q, in: query, schema: {type: string, maxLength: 10}}
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
        default: {description: Error., content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}
    post:
      operationId: create_a
      x-area: letters
      externalDocs: {description: 1.2 Create, url: 'https://example.com'}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses:
        '204': {description: Done.}
        default: {description: Error., content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}
components:
  schemas:
    A:
      type: object
      required: [name, tag]
      properties:
        name: {type: string, description: What it is called.}
        tag: {type: string}
        size: {type: integer, format: int64}
    E:
      type: object
      properties:
        code: {type: string}
";

fn parse(name: &str, text: &str) -> yaml::Node {
    yaml::parse(name, text).unwrap()
}

/// Compares the small document with an edited one.
fn edited(edits: &[(&str, &str)]) -> Report {
    let mut text = SMALL.to_owned();
    for (old, new) in edits {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    compare(&parse("old.yaml", SMALL), &parse("new.yaml", &text)).unwrap()
}

fn sides() -> Sides {
    Sides {
        base: "old".to_owned(),
        head: "new".to_owned(),
        version: "0.3.1".to_owned(),
        fail_on: FailOn::Break,
        link_base: None,
    }
}

const NEW_LIMIT: (&str, &str) = ("maxLength: 10", "maxLength: 5");
const NO_SIZE: (&str, &str) = ("        size: {type: integer, format: int64}\n", "");
const NO_CODE: (&str, &str) = ("        code: {type: string}", "        text: {type: string}");

#[test]
fn a_document_does_not_differ_from_itself() {
    let workspace = workspace::root().unwrap();
    for path in ["tests/zoo/zoo.yaml", "spec", "spec/openapi.yaml"] {
        let path = workspace.join(path);
        if !path.exists() {
            continue;
        }
        let node = bundle::load(&path).unwrap();
        let report = compare(&node, &node).unwrap();
        assert!(report.findings.is_empty() && report.prose.is_empty(), "{}", path.display());
        // and not from its JSON
        let json = parse("json", &node.to_json().to_string());
        let report = compare(&node, &json).unwrap();
        assert!(report.findings.is_empty() && report.prose.is_empty(), "{}", path.display());
    }
}

#[test]
fn a_shared_schema_is_one_finding_with_all_its_operations() {
    let report = edited(&[NO_SIZE]);
    let [finding] = report.findings.as_slice() else { panic!("{:?}", report.findings) };
    assert_eq!(finding.message, "A.size: field removed");
    assert_eq!(finding.at.to_string(), "new.yaml:23:5");
    let users: Vec<_> = finding.used_by.iter().map(|u| (u.operation.as_str(), u.sides.as_slice())).collect();
    assert_eq!(users, [("list_a", [Side::Response].as_slice()), ("create_a", &[Side::Request])]);
    assert_eq!(finding.used_by[0].section, "1.1 List");
    assert_eq!(finding.area, "letters");
}

#[test]
fn what_only_errors_have_is_no_matter_for_the_sdk() {
    let report = edited(&[NO_CODE]);
    assert_eq!((report.wire().as_str(), report.sdk().as_str()), ("risk", "none"));
    assert!(report.findings.iter().all(|f| f.used_by.iter().all(|user| user.sides == [Side::Error])));
}

#[test]
fn a_removed_operation_meets_nothing_else() {
    let start = SMALL.find("    post:").unwrap();
    let end = SMALL.find("components:").unwrap();
    let report = edited(&[(&SMALL[start..end], ""), NO_SIZE]);
    let removed: Vec<_> = report.findings.iter().map(|f| (f.rule, f.used_by.len(), f.in_base)).collect();
    assert_eq!(removed, [("operation-removed", 1, true), ("field-removed", 1, false)]);
    assert_eq!(report.findings[0].at.to_string(), "old.yaml:13:5");
}

#[test]
fn cycles_end() {
    let cyclic = |name: &str| {
        let text = SMALL.replace(
            "        tag: {type: string}",
            &format!(
                "        tag: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}
    {name}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/{name}'}}}}}}
    Loop: {{$ref: '#/components/schemas/Loop'}}
    Knot: {{allOf: [{{$ref: '#/components/schemas/Knot'}}, {{type: object}}]}}
    Rest:
      type: object
      properties:"
            ),
        );
        parse(name, &text)
    };
    let report = compare(&cyclic("One"), &cyclic("Two")).unwrap();
    let rules: Vec<_> = report.findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["schema-renamed"]);
}

#[test]
fn a_text_in_place_of_a_schema_is_one_finding() {
    let (old, new) = ("{$ref: '#/components/schemas/E'}}}}\ncomponents", "{type: string}}}}\ncomponents");
    let report = edited(&[(old, new)]);
    let found: Vec<_> = report.findings.iter().map(|f| (f.rule, f.message.as_str())).collect();
    assert_eq!(found, [("type-changed", "create_a default: type object -> string")]);
}

#[test]
fn the_order_of_arguments_is_told_apart() {
    let report = edited(&[(
        "name: {type: string, description: What it is called.}\n        tag: {type: string}",
        "tag: {type: string}\n        name: {type: string, description: What it is called.}",
    )]);
    let [finding] = report.findings.as_slice() else { panic!("{:?}", report.findings) };
    assert_eq!(finding.message, "A::new: (name, tag) -> (tag, name)");
    assert_eq!((finding.wire.as_str(), finding.sdk.as_str()), ("none", "break"));
    assert!(report.fails(FailOn::Break));
    assert_eq!(report.next_version("0.3.1"), "0.4.0");
}

#[test]
fn fingerprints_do_not_depend_on_lines() {
    let fingerprints = |report: &Report| {
        let mut all: Vec<String> = report.findings.iter().map(|f| f.fingerprint.clone()).collect();
        all.sort();
        all
    };
    let plain = edited(&[NEW_LIMIT, NO_SIZE]);
    let moved = edited(&[NEW_LIMIT, NO_SIZE, ("paths:\n", "# a comment\n\npaths:\n")]);
    assert_ne!(plain.findings[0].at, moved.findings[0].at);
    assert_eq!(fingerprints(&plain), fingerprints(&moved));
    assert_eq!(fingerprints(&plain).len(), 2);
    let other = edited(&[("maxLength: 10", "maxLength: 6")]);
    assert!(!fingerprints(&plain).contains(&other.findings[0].fingerprint));
}

#[test]
fn accepted_findings_pass_until_their_day() {
    let mut report = edited(&[NEW_LIMIT]);
    let fingerprint = report.findings[0].fingerprint.clone();
    assert!(report.fails(FailOn::Break));
    let text = format!(
        "[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = \"agreed\"\nexpires = \"2030-06-30\"\n\n\
         [[accepted]]\nfingerprint = \"0000000000000000\"\nreason = \"old\"\nexpires = \"2030-06-30\"\n"
    );
    let accepted = Accepted::read("accepted.toml", &text).unwrap();
    let mut expired = report.clone();
    report.accept(&accepted, "2030-06-30");
    assert!(!report.fails(FailOn::Break) && !report.fails(FailOn::Risk));
    assert_eq!(report.findings[0].accepted.as_deref(), Some("agreed"));
    assert_eq!(
        report.notes,
        ["accepted.toml:7:15: nothing has the fingerprint `0000000000000000`: remove the entry"]
    );
    expired.accept(&accepted, "2030-07-01");
    assert!(expired.fails(FailOn::Break) && expired.findings[0].accepted.is_none());
    assert_eq!(
        expired.notes[0],
        format!("accepted.toml:2:15: the acceptance of {fingerprint} expired on 2030-06-30")
    );
}

#[test]
fn a_faulty_list_of_accepted_findings_names_the_place() {
    let error = |text: &str| Accepted::read("accepted.toml", text).unwrap_err().to_string();
    let missing = error("[[accepted]]\nfingerprint = \"a\"\nreason = \"b\"\n");
    assert!(missing.starts_with("accepted.toml:1:1: accepted-syntax: missing field `expires`"), "{missing}");
    let time = error("[[accepted]]\nfingerprint = \"a\"\nreason = \"b\"\nexpires = 10:00:00\n");
    assert!(time.starts_with("accepted.toml:4:11: accepted-syntax: `10:00:00` is not a day"), "{time}");
    let syntax = error("[[accepted]\n");
    assert!(syntax.starts_with("accepted.toml:1:"), "{syntax}");
    for day in ["\"soon\"", "\"2030-02-31\"", "\"2030-01-01T10:00:00\"", "20300101", "2030-01-01 10:00:00"] {
        let wrong = error(&format!("[[accepted]]\nfingerprint = \"a\"\nreason = \"b\"\nexpires = {day}\n"));
        assert!(wrong.starts_with("accepted.toml:4:11: accepted-syntax: "), "{day}: {wrong}");
        assert!(wrong.contains("is not a day"), "{day}: {wrong}");
    }
    let entry = "[[accepted]]\nfingerprint = \"a\"\nreason = \"b\"\nexpires = 2030-01-01\n";
    let twice = error(&entry.repeat(2));
    let expected = "accepted.toml:6:15: accepted-duplicate: `a` is accepted already at accepted.toml:2:15";
    assert!(twice.starts_with(expected), "{twice}");
    let empty = error("[[accepted]]\nfingerprint = \"a\"\nreason = \" \"\nexpires = 2030-01-01\n");
    assert!(empty.starts_with("accepted.toml:3:10: accepted-syntax: the reason is empty"), "{empty}");
    assert!(Accepted::read("accepted.toml", "").is_ok());
}

#[test]
fn what_is_no_openapi_document_is_refused_by_its_place() {
    let small = parse("small.yaml", SMALL);
    let error = |text: &str| compare(&small, &parse("other.yaml", text)).unwrap_err().to_string();
    for (text, start) in [
        ("[1, 2]", "other.yaml:1:1: not-openapi: this has no key `openapi`"),
        ("swagger: '2.0'\n", "other.yaml:1:1: not-openapi: this has no key `openapi`"),
        (
            "info: {}\nopenapi: 3.1.0\n",
            "other.yaml:2:10: not-openapi: the version \"3.1.0\" is not OpenAPI 3.0",
        ),
        ("openapi: 3.0.3\npaths: [a]\n", "other.yaml:2:8: not-openapi: `paths` is not a mapping"),
    ] {
        let error = error(text);
        assert!(error.starts_with(start), "{error}");
    }
    let both = compare(&parse("one.yaml", "a"), &parse("two.yaml", "b")).unwrap_err().to_string();
    assert!(both.contains("one.yaml:1:1") && both.contains("two.yaml:1:1"), "{both}");
}

#[test]
fn nonsense_in_a_document_is_no_reason_to_panic() {
    let nonsense = [
        "openapi: 3.0.3",
        "openapi: 3.0.3\npaths: {/a: 7, /b: {get: [], post: null, put: {parameters: 5, responses: x, requestBody: 3}}}",
        "openapi: 3.0.3\npaths: {'/{a': {get: {parameters: [{name: a, in: path}, {$ref: 1}, 7, {in: query}]}}}",
        "openapi: 3.0.3\ncomponents: {schemas: {A: 1, B: {type: 4, properties: [], required: a, enum: b, allOf: {}}, C: {oneOf: [1, null], discriminator: 3, items: 7}}, x: 1}",
        "openapi: 3.0.3\nservers: 4\nsecurity: {a: b}\ncomponents: {schemas: {B: {$ref: '#/components/schemas/B'}, C: {$ref: '#/%zz/~'}}}",
    ];
    for old in nonsense.iter().chain([&SMALL]) {
        for new in nonsense.iter().chain([&SMALL]) {
            let report = compare(&parse("old.yaml", old), &parse("new.yaml", new)).unwrap();
            assert!(old != new || report.findings.is_empty(), "{old}");
            for format in [
                Format::Text,
                Format::Markdown,
                Format::Html,
                Format::Changelog,
                Format::Json,
                Format::Github,
            ] {
                assert!(!report.write(format, &sides()).is_empty());
            }
        }
    }
}

#[test]
fn errata_of_the_same_place_are_named() {
    let mut report = edited(&[NO_SIZE, NEW_LIMIT]);
    let errata = parse(
        "errata.yaml",
        "- {at: 1.1/200/body.size, document: a, spec: b, reason: c}
- {at: 1.1/200/body.tag, document: a, spec: b, reason: c}
- {at: 1.10/200/body.size, document: a, spec: b, reason: c}
- {place: '2.1/body.size and 1.2/body.size', document: a, spec: b, reason: c}
",
    );
    report.add_errata(&Errata::read(&errata).unwrap());
    let of = |message: &str| &report.findings.iter().find(|f| f.message.starts_with(message)).unwrap().errata;
    assert_eq!(*of("A.size"), ["1.1/200/body.size", "2.1/body.size and 1.2/body.size"]);
    assert!(of("list_a query q").is_empty());
}

#[test]
fn versions_follow_the_verdict() {
    let broken = edited(&[NO_SIZE]);
    let same = edited(&[NEW_LIMIT]);
    let added = edited(&[(
        "        tag: {type: string}\n",
        "        tag: {type: string}\n        more: {type: string}\n",
    )]);
    let versions = |report: &Report| ["0.3.1", "1.3.1"].map(|current| report.next_version(current));
    assert_eq!(versions(&broken), ["0.4.0", "2.0.0"]);
    assert_eq!(versions(&added), ["0.3.2", "1.4.0"]);
    assert_eq!(versions(&same), ["0.3.2", "1.3.2"]);
    assert_eq!(versions(&edited(&[])), ["0.3.1", "1.3.1"]);
}

#[test]
fn thresholds() {
    let risk = edited(&[NO_CODE]);
    assert_eq!(risk.wire(), Wire::Risk);
    assert!(!risk.fails(FailOn::Break) && risk.fails(FailOn::Risk) && !risk.fails(FailOn::Never));
    let broken = edited(&[NEW_LIMIT]);
    assert!(broken.fails(FailOn::Break) && broken.fails(FailOn::Risk) && !broken.fails(FailOn::Never));
}

// --- formats ---

fn written(format: Format) -> String {
    edited(&[NEW_LIMIT, NO_SIZE, ("What it is called.", "Its name.")]).write(format, &sides())
}

#[test]
fn text() {
    let expected = "\
old -> new
This breaks clients of the service, and Rust code no longer compiles as it is.
1 breaks clients · 1 breaks Rust code

Breaks clients of the service (1)

  list_a query q: maxLength 10 → 5. Requests with other values are refused.
      new.yaml:9 · GET /a · 1.1 List
      limit-tightened · LIMIT

Breaks Rust code (1)

  A.size: field removed. Where it is still sent, it is in vain or refused. Whoever reads it finds nothing.
      new.yaml:23 · 2 operations
      - A.size: Option<i64>
      field-removed · SIZE
        list_a    response           1.1 List
        create_a  request            1.2 Create

Texts that differ, which changes nothing: letters 1.

Next
  - Change spec/ so that nothing breaks, or accept what is meant: put an entry into `spec/accepted.toml`, with the reason and a last day.
      [[accepted]] # list_a query q: maxLength 10 -> 5
      fingerprint = \"LIMIT\"
      reason = \"\"
      expires = \"YYYY-MM-DD\"

      [[accepted]] # A.size: field removed
      fingerprint = \"SIZE\"
      reason = \"\"
      expires = \"YYYY-MM-DD\"
  - Release it as 0.4.0: it breaks Rust code, and the crate is at 0.3.1.
  - Put what callers notice into CHANGELOG.md: `cargo xtask diff --format changelog`.
";
    assert_eq!(named(&written(Format::Text)), expected);
}

/// Names instead of fingerprints.
fn named(text: &str) -> String {
    let report = edited(&[NEW_LIMIT, NO_SIZE]);
    let fingerprint = |index: usize| report.findings[index].fingerprint.as_str();
    text.replace(fingerprint(0), "LIMIT").replace(fingerprint(1), "SIZE")
}

#[test]
fn markdown() {
    let expected = "\
### API: This breaks clients of the service, and Rust code no longer compiles as it is.

1 breaks clients · 1 breaks Rust code

- Change spec/ so that nothing breaks, or accept what is meant: put an entry into `spec/accepted.toml`, with the reason and a last day.

  <details><summary>the entries</summary>

  ```toml
  [[accepted]] # list_a query q: maxLength 10 -> 5
  fingerprint = \"LIMIT\"
  reason = \"\"
  expires = \"YYYY-MM-DD\"

  [[accepted]] # A.size: field removed
  fingerprint = \"SIZE\"
  reason = \"\"
  expires = \"YYYY-MM-DD\"
  ```

  </details>

- Release it as 0.4.0: it breaks Rust code, and the crate is at 0.3.1.
- Put what callers notice into CHANGELOG.md: `cargo xtask diff --format changelog`.

#### Breaks clients of the service

- **`list_a query q`**: maxLength 10 → 5. Requests with other values are refused.<br>
  `GET /a` · 1.1 List · [new.yaml:9](https://example.com/blob/abc/new.yaml#L9)

#### Breaks Rust code

- **`A.size`**: field removed. Where it is still sent, it is in vain or refused. Whoever reads it finds nothing.<br>
  2 operations · [new.yaml:23](https://example.com/blob/abc/new.yaml#L23)

  ```diff
  - A.size: Option<i64>
  ```

  <details><summary>which operations</summary>

  - `GET /a` (response) · 1.1 List
  - `POST /a` (request) · 1.2 Create

  </details>


Texts that differ, which changes nothing: letters 1.

<sub>old → new</sub>
";
    let sides = Sides { link_base: Some("https://example.com/blob/abc/".to_owned()), ..sides() };
    let report = edited(&[NEW_LIMIT, NO_SIZE, ("What it is called.", "Its name.")]);
    assert_eq!(named(&report.write(Format::Markdown, &sides)), expected);
}

#[test]
fn what_is_safe_is_folded_and_told_shortly() {
    let added =
        ("        tag: {type: string}\n", "        tag: {type: string}\n        more: {type: string}\n");
    let text = edited(&[added]).write(Format::Markdown, &sides());
    let expected = "\
### API: Nothing breaks: there is only more to call.

1 is safe

- Release it as 0.3.2: it adds to the API, and the crate is at 0.3.1.
- Put what callers notice into CHANGELOG.md: `cargo xtask diff --format changelog`.

<details><summary>Safe (1)</summary>

- **`A.more`**: field added.<br>
  2 operations · `new.yaml:29`

  ```diff
  + A.more: Option<String>
  ```

</details>

<sub>old → new</sub>
";
    assert_eq!(text, expected);
}

#[test]
fn signatures_tell_rust_callers_what_changes() {
    let cases: &[(&str, &str, &[&str], &[&str])] = &[
        (
            "operationId: list_a",
            "operationId: list_all",
            &["client.list_a() -> A"],
            &["client.list_all() -> A"],
        ),
        ("name: q,", "name: search,", &["ListARequest::q(String)"], &["ListARequest::search(String)"]),
        (
            "in: query,",
            "in: query, required: true,",
            &["client.list_a() -> A", "ListARequest::q(String)"],
            &["client.list_a(q: String) -> A"],
        ),
        (
            "required: [name, tag]",
            "required: [name]",
            &["A::new(name: String, tag: String)"],
            &["A::new(name: String)"],
        ),
        ("format: int64", "format: int64, nullable: true", &[], &[]),
        (
            "size: {type: integer, format: int64}",
            "size: {type: array, items: {type: number}}",
            &["A.size: Option<i64>"],
            &["A.size: Option<Vec<f64>>"],
        ),
    ];
    for (old, new, before, after) in cases {
        let report = edited(&[(old, new)]);
        assert_eq!(report.findings[0].rust.0, *before, "{new}");
        assert_eq!(report.findings[0].rust.1, *after, "{new}");
    }
}

#[test]
fn changelog() {
    let expected = "\
### Breaking

- `list_a query q`: maxLength 10 → 5
- `A.size`: field removed
";
    assert_eq!(written(Format::Changelog), expected);
    let renamed =
        edited(&[("operationId: list_a", "operationId: list_all")]).write(Format::Changelog, &sides());
    assert!(renamed.contains("(`client.list_a() -> A` is `client.list_all() -> A`)"), "{renamed}");
    let hostile = edited(&[("        size: {", "        '`|<script>': {")]);
    let hostile = hostile.write(Format::Changelog, &sides());
    assert!(hostile.contains("renamed to") && !hostile.contains(" `|<"), "{hostile}");
    assert_eq!(edited(&[]).write(Format::Changelog, &sides()), "Nothing that callers notice.\n");
}

#[test]
fn the_page_has_what_the_comment_has_and_nothing_from_elsewhere() {
    let page = written(Format::Html);
    let texts = [
        "This breaks clients of the service",
        "maxLength 10 → 5",
        "<code>GET /a</code>",
        "1.1 List",
        "A.size: Option&lt;i64&gt;",
        "[[accepted]]",
    ];
    for text in texts {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(!page.contains("http"), "{page}");
    // what the documents say is text
    let hostile = edited(&[("operationId: list_a", "operationId: '<script>`*@a'")]);
    let page = hostile.write(Format::Html, &sides());
    assert!(!page.contains("<script>"), "{page}");
    let comment = hostile.write(Format::Markdown, &sides());
    assert!(!comment.contains("\n<script>") && comment.contains("&lt;script>"), "{comment}");
}

#[test]
fn json() {
    let written: serde_json::Value = serde_json::from_str(&named(&written(Format::Json))).unwrap();
    assert_eq!(
        written["findings"][0],
        serde_json::json!({
            "rule": "limit-tightened",
            "wire": "break",
            "sdk": "none",
            "at": "new.yaml:9:55",
            "message": "list_a query q: maxLength 10 -> 5",
            "means": "Requests with other values are refused.",
            "rust": {"before": [], "after": []},
            "area": "letters",
            "used_by": [{"operation": "list_a", "route": "GET /a", "sides": ["request"], "section": "1.1 List"}],
            "errata": [],
            "fingerprint": "LIMIT",
            "accepted": null,
        })
    );
    assert_eq!(
        written["summary"],
        serde_json::json!({
            "wire": "break",
            "sdk": "break",
            "next_version": "0.4.0",
            "fails": true,
            "by_wire": {"break": 1, "risk": 1, "safe": 0, "none": 0},
            "by_sdk": {"break": 1, "add": 0, "none": 1},
            "prose": {"letters": 1},

            "notes": [],
        })
    );
}

#[test]
fn github() {
    let expected = "\
::error file=new.yaml,line=9,col=55,title=limit-tightened::list_a query q: maxLength 10 -> 5 (wire break, sdk none)%0Aused by 1 operation: list_a%0Afingerprint LIMIT
::error file=new.yaml,line=23,col=5,title=field-removed::A.size: field removed (wire risk, sdk break)%0Aused by 2 operations: list_a, create_a%0Afingerprint SIZE
::notice title=API diff::wire: break · sdk: break · 2 findings · next version 0.4.0
";
    assert_eq!(named(&written(Format::Github)), expected);
}

#[test]
fn nothing_to_report() {
    let report = edited(&[]);
    assert_eq!(report.write(Format::Text, &sides()), "old -> new\nNothing differs.\n");
    let texts = edited(&[("What it is called.", "Its name.")]);
    assert_eq!(
        texts.write(Format::Text, &sides()),
        "old -> new\nOnly texts differ: nobody has to do anything.\n"
    );
}

/// A name may have what elsewhere leads into a value.
#[test]
fn a_rename_shows_its_rust_lines_whatever_the_names() {
    let node = |name: &str| {
        let text = format!(
            "openapi: 3.0.3
paths:
  /things:
    post:
      operationId: create_thing
      parameters:
        - {{name: '{name}', in: query, schema: {{type: string, maxLength: 7}}}}
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}
      responses: {{'204': {{description: Done.}}}}
components:
  schemas:
    Thing: {{type: object, properties: {{'{name}': {{type: string, maxLength: 5}}}}}}
"
        );
        yaml::parse("things.yaml", &text).unwrap()
    };
    for odd in ["a.b", "a[0]", "a b", "query a", "a{}", "a|b"] {
        for (old, new) in [("plain", odd), (odd, "plain"), (odd, "c.d")] {
            let report = compare(&node(old), &node(new)).unwrap();
            let renamed: Vec<_> = report.findings.iter().filter(|f| f.what.contains("renamed to")).collect();
            assert_eq!(renamed.len(), 2, "{old} -> {new}: {:?}", report.findings);
            for finding in renamed {
                assert_eq!(
                    (finding.rust.0.len(), finding.rust.1.len()),
                    (1, 1),
                    "{old} -> {new}: {finding:?}"
                );
            }
        }
    }
}
