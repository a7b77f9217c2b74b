//! Verdicts on pairs of small documents: what is asked of each construct in both directions.

use eihealth_generator::compare::diff::compare;
use eihealth_generator::openapi::yaml;

/// A document with one operation that has these responses, and these schemas.
fn document(operation: &str, schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\npaths:\n  /a/{{id}}:\n    put:\n      operationId: put_a\n{operation}\ncomponents:\n  schemas:\n    E: \
         {{type: object, properties: {{code: {{type: string}}}}}}\n    F: {{type: object, properties: {{reason: {{type: \
         string}}}}}}\n{schemas}"
    )
}

/// The findings as `wire sdk rule`.
fn found(old: &str, new: &str) -> Vec<String> {
    let parse =
        |name: &str, text: &str| yaml::parse(name, text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let report = compare(&parse("old.yaml", old), &parse("new.yaml", new)).unwrap();
    report.findings.iter().map(|f| format!("{} {} {}", f.wire.as_str(), f.sdk.as_str(), f.rule)).collect()
}

fn json(schema: &str) -> String {
    format!(
        "{{description: x, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}"
    )
}

/// A case: what it is, the two sides, and what is found there and back.
type Case = (&'static str, String, String, &'static [&'static str], &'static [&'static str]);

fn check(cases: &[Case], wrap: impl Fn(&str) -> String) {
    for (name, old, new, there, back) in cases {
        assert_eq!(found(&wrap(old), &wrap(new)), *there, "{name}");
        assert_eq!(found(&wrap(new), &wrap(old)), *back, "{name}, back");
    }
}

#[test]
fn errors_beside_default() {
    let responses = |all: &[(&str, String)]| {
        let lines: Vec<String> = all.iter().map(|(status, r)| format!("        '{status}': {r}")).collect();
        format!("      responses:\n{}", lines.join("\n"))
    };
    let ok = ("204", "{description: Done}".to_owned());
    let default = ("default", json("E"));
    let base = responses(&[ok.clone(), default.clone()]);
    let with = |status: &'static str, schema: &str| {
        responses(&[ok.clone(), (status, json(schema)), default.clone()])
    };
    let ranged = responses(&[ok.clone(), ("4XX", json("F")), default.clone()]);
    let cases: &[Case] = &[
        (
            "of its own",
            base.clone(),
            with("404", "F"),
            &["break none response-added"],
            &["break none response-removed"],
        ),
        (
            "as default",
            base.clone(),
            with("404", "E"),
            &["safe none response-added"],
            &["safe none response-removed"],
        ),
        (
            "a range of its own",
            base.clone(),
            with("5XX", "F"),
            &["break none response-added"],
            &["break none response-removed"],
        ),
        (
            "beside a range with its schema",
            ranged.clone(),
            responses(&[ok.clone(), ("404", json("F")), ("4XX", json("F")), default.clone()]),
            &["safe none response-added"],
            &["safe none response-removed"],
        ),
        (
            "without default",
            responses(std::slice::from_ref(&ok)),
            responses(&[ok.clone(), ("404", json("F"))]),
            &["safe none response-added"],
            &["safe none response-removed"],
        ),
        (
            "a success of a range",
            responses(&[("200", json("E"))]),
            responses(&[("2XX", json("E"))]),
            &["risk none response-range-changed"],
            &["safe none response-range-changed"],
        ),
        (
            "an error of a range",
            responses(&[ok.clone(), ("404", json("E"))]),
            responses(&[ok.clone(), ("4xx", json("E"))]),
            &["risk none response-range-changed"],
            &["safe none response-range-changed"],
        ),
    ];
    check(cases, |operation| document(operation, ""));
}

#[test]
fn what_travels_as_text() {
    for place in ["query", "header", "cookie", "path"] {
        let parameter = |schema: &str| {
            let required = if place == "path" { ", required: true" } else { "" };
            let name = if place == "path" { "id" } else { "q" };
            let text = format!(
                "      parameters: [{{name: {name}, in: {place}{required}, schema: {{{schema}}}}}]\n      responses: \
                 {{'204': {{description: Done}}}}"
            );
            document(&text, "")
        };
        for kind in ["integer", "number", "boolean"] {
            let (old, new) = (parameter(&format!("type: {kind}")), parameter("type: string"));
            assert_eq!(found(&old, &new), ["safe break type-widened"], "{place} {kind}");
            assert_eq!(found(&new, &old), ["break break type-narrowed"], "{place} {kind}");
            // a limited text refuses what it was
            let new = parameter("type: string, enum: [a]");
            assert_eq!(found(&old, &new), ["break break type-changed"], "{place} {kind}");
        }
        let list = |item: &str| parameter(&format!("type: array, items: {{type: {item}}}"));
        assert_eq!(found(&list("integer"), &list("string")), ["safe break type-widened"], "{place}");
    }
    let body = |kind: &str| {
        let text = format!(
            "      requestBody: {{required: true, content: {{application/json: {{schema: {{type: {kind}}}}}}}}}\n      \
             responses: {{'204': {{description: Done}}}}"
        );
        document(&text, "")
    };
    assert_eq!(found(&body("integer"), &body("string")), ["break break type-changed"]);
}

#[test]
fn moved_and_renamed_parameters_are_one_finding() {
    let parameters = |list: &str| {
        document(
            &format!("      parameters: [{list}]\n      responses: {{'204': {{description: Done}}}}"),
            "",
        )
    };
    let one = |name: &str, place: &str, required: bool| {
        format!("{{name: {name}, in: {place}, required: {required}, schema: {{type: string}}}}")
    };
    for (old, new, expected) in [
        (one("q", "query", false), one("q", "header", false), "risk none parameter-moved"),
        (one("q", "query", true), one("q", "header", true), "break none parameter-moved"),
        (one("q", "query", false), one("q", "header", true), "break break parameter-moved"),
        (one("q", "query", true), one("q", "header", false), "risk break parameter-moved"),
        (one("pageSize", "query", false), one("page_size", "query", false), "risk none parameter-renamed"),
        (one("q", "query", false), one("search", "query", false), "risk break parameter-renamed"),
        (one("q", "query", true), one("search", "query", true), "break break parameter-renamed"),
    ] {
        assert_eq!(found(&parameters(&old), &parameters(&new)), [expected], "{old} -> {new}");
    }
    // with two that could be it, nothing is known
    let two = [one("a", "query", false), one("b", "query", false)].join(", ");
    let other = [one("c", "query", false), one("d", "query", false)].join(", ");
    assert_eq!(found(&parameters(&two), &parameters(&other)).len(), 4);
}

/// The operation with a body and an answer of the same schema, and schemas.
fn with_schemas(schemas: &str) -> String {
    let operation = "      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}\n      \
                     responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}";
    document(operation, schemas)
}

#[test]
fn composition_is_what_it_comes_to() {
    let base = |b: &str, c: &str, own: &str| {
        with_schemas(&format!(
            "    B: {{type: object, properties: {{x: {{type: string}}{b}}}}}\n    C: {{type: object, properties: {{y: {{type: \
             string}}{c}}}}}\n    A:\n      allOf:\n        - $ref: '#/components/schemas/B'\n        - $ref: \
             '#/components/schemas/C'\n        - {{type: object, properties: {{z: {{type: string}}{own}}}}}\n"
        ))
    };
    let more = ", moved: {type: integer}";
    let sides = [base(more, "", ""), base("", more, ""), base("", "", more)];
    for old in &sides {
        for new in &sides {
            assert!(found(old, new).is_empty(), "{old}\n{new}\n{:?}", found(old, new));
        }
    }
    // and what is really gone is one finding
    assert_eq!(found(&sides[0], &base("", "", "")).len(), 1);
    let wrapped = |more: &str| {
        with_schemas(&format!(
            "    B: {{type: object, properties: {{x: {{type: string}}}}}}\n    A:\n      type: object\n      properties:\n        b: \
             {{allOf: [{{$ref: '#/components/schemas/B'}}{more}]}}\n"
        ))
    };
    assert_eq!(found(&wrapped(""), &wrapped(", {required: [x]}")), ["break break all-of-changed"]);
    assert_eq!(found(&wrapped(", {required: [x]}"), &wrapped("")).len(), 1);
}

#[test]
fn bounds_of_integers_are_what_they_admit() {
    let bound = |kind: &str, limits: &str| {
        with_schemas(&format!("    A: {{type: object, properties: {{n: {{type: {kind}, {limits}}}}}}}\n"))
    };
    for (old, new) in [
        ("minimum: 1", "minimum: 0, exclusiveMinimum: true"),
        ("maximum: 9", "maximum: 10, exclusiveMaximum: true"),
        ("minimum: 1", "minimum: 0.5"),
    ] {
        assert!(found(&bound("integer", old), &bound("integer", new)).is_empty(), "{old} {new}");
        assert_eq!(found(&bound("number", old), &bound("number", new)).len(), 1, "{old} {new}");
    }
}

#[test]
fn fields_that_are_renamed() {
    let fields = |fields: &str| with_schemas(&format!("    A: {{type: object, properties: {{{fields}}}}}\n"));
    for (old, new, expected) in [
        ("fooBar: {type: string}", "foo_bar: {type: string}", vec!["risk none field-renamed"]),
        ("a: {type: string}", "b: {type: string, description: text}", vec!["risk break field-renamed"]),
        ("a: {type: string}", "b: {type: integer}", vec!["risk break field-removed", "safe add field-added"]),
    ] {
        assert_eq!(found(&fields(old), &fields(new)), expected, "{old} {new}");
    }
    let required = |name: &str| {
        with_schemas(&format!(
            "    A: {{type: object, required: [{name}], properties: {{{name}: {{type: string}}}}}}\n"
        ))
    };
    assert_eq!(found(&required("a"), &required("b")), ["break break field-renamed"]);
}

#[test]
fn media_ranges() {
    let answer = |media: &str| {
        document(
            &format!(
                "      responses: {{'200': {{description: x, content: {{'{media}': {{schema: {{type: string}}}}}}}}}}"
            ),
            "",
        )
    };
    for range in ["application/*", "*/*"] {
        let wire =
            |old: &str, new: &str| found(&answer(old), &answer(new))[0].split(' ').next().unwrap().to_owned();
        assert_eq!(wire(range, "application/json"), "safe", "{range}");
        assert_eq!(wire("application/json", range), "break", "{range}");
    }
}

#[test]
fn encoded_references_are_followed() {
    let operation = |reference: &str, limit: &str| {
        let text = format!(
            "      requestBody: {{content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}\n      responses: \
             {{'204': {{description: Done}}}}"
        );
        document(
            &text,
            &format!(
                "    'A{{1}}': {{type: object, properties: {{n: {{type: string, maxLength: {limit}}}}}}}\n"
            ),
        )
    };
    for reference in
        ["#/components/schemas/A%7B1%7D", "#/components/schemas/A{1}", "#/components/schemas/A%7b1%7d"]
    {
        let report = found(&operation(reference, "9"), &operation(reference, "5"));
        assert_eq!(report, ["break none limit-tightened"], "{reference}");
    }
}

#[test]
fn formats_in_answers_and_requests() {
    let on = |side: &str, format: &str| {
        let schema = format!("{{type: string{format}}}");
        let operation = match side {
            "request" => format!(
                "      parameters: [{{name: q, in: query, schema: {schema}}}]\n      responses: {{'204': {{description: x}}}}"
            ),
            _ => format!(
                "      responses: {{'200': {{description: x, content: {{application/json: {{schema: {schema}}}}}}}}}"
            ),
        };
        document(&operation, "")
    };
    for format in ["date-time", "byte", "uuid", "date", "email", "ipv4", "uri"] {
        let with = format!(", format: {format}");
        let wire = |side: &str, old: &str, new: &str| {
            found(&on(side, old), &on(side, new))[0].split(' ').next().unwrap().to_owned()
        };
        assert_eq!(wire("answer", &with, ""), "break", "{format}");
        assert_eq!(wire("answer", "", &with), "safe", "{format}");
        assert_eq!(wire("request", "", &with), "break", "{format}");
        assert_eq!(wire("request", &with, ""), "safe", "{format}");
    }
}
