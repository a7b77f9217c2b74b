//! A document of hostile names: each of them in every role that a name can have.
//!
//! What lint finds fault with is left out, as a maintainer would have to; all the rest is generated and compiled with
//! the zoo. `tests/names.rs` says which names have to be among the rest.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use eihealth_generator::check::lint;
use eihealth_generator::openapi::naming;
use eihealth_generator::openapi::yaml::{self, Node};

/// Names that mean something else to Rust, to its prelude, to generated code or to the runtime, and such as differ from
/// others in little.
pub(crate) const NAMES: &[&str] = &[
    // words of Rust
    "self",
    "Self",
    "super",
    "crate",
    "type",
    "match",
    "fn",
    "gen",
    "async",
    "await",
    "dyn",
    "try",
    "yield",
    "union",
    "static",
    "true",
    "false",
    "box",
    "macro",
    "raw",
    "extern",
    "_",
    "__",
    // its prelude and primitive types
    "Option",
    "Some",
    "None",
    "Vec",
    "Box",
    "String",
    "str",
    "Result",
    "Ok",
    "Err",
    "Default",
    "Clone",
    "Debug",
    "Into",
    "From",
    "Iterator",
    "IntoIterator",
    "ToString",
    "Send",
    "Sync",
    "Drop",
    "Fn",
    "bool",
    "u8",
    "i64",
    "f64",
    "usize",
    "Match",
    "Type",
    "Static",
    "Super",
    "Crate",
    "Mod",
    "Str",
    "Bool",
    "U8",
    "Shared",
    "Types",
    "std",
    "core",
    "alloc",
    "vec",
    "format",
    "panic",
    "println",
    "drop",
    // what every value or request can do
    "default",
    "new",
    "clone",
    "into",
    "from",
    "send",
    "fmt",
    "build",
    "builder",
    "to_string",
    "into_future",
    "with_retry",
    "with_timeout",
    "with_header",
    "as_ref",
    "borrow",
    "try_clone",
    "into_request",
    "deref",
    "eq",
    "hash",
    // what generated code calls things
    "request",
    "call",
    "client",
    "arguments",
    "value",
    "given",
    "body",
    "other",
    "visit",
    "record",
    "Record",
    "Rule",
    "Value",
    "Timestamp",
    "Client",
    "Call",
    "Request",
    "Operation",
    "operation",
    "Repeat",
    "Method",
    "reply",
    "Upload",
    "Download",
    "CATALOGUE",
    "catalogue",
    "types",
    "operations",
    "generated",
    "runtime",
    "dispatch",
    "shared",
    "mod",
    "Entry",
    "Pending",
    "Failure",
    "Arguments",
    "answer",
    "replay",
    "Unknown",
    "unknown",
    "Unknown_",
    "ErrorCode",
    "error_code",
    "IntoOption",
    "Form",
    "Item",
    "Items",
    "items",
    "Json",
    "empty",
    "",
    // what the client of a service does
    "region",
    "project_id",
    "domain_id",
    "warnings",
    "from_env",
    "from_environment",
    "http",
    "base",
    "clock",
    "agent",
    "identity",
    "limits",
    "timeout",
    "retry",
    "random",
    "now",
    "skew",
    "budget",
    // names that differ in capitals, separators or signs only
    "fooBar",
    "foo_bar",
    "FooBar",
    "foo-bar",
    "foo.bar",
    "foo bar",
    "FOO_BAR",
    "foobar",
    "foo_bar_",
    "_foo_bar",
    "foo__bar",
    "HTTPServer",
    "HttpServer",
    "http_server",
    "a1",
    "a_1",
    "A1",
    "x",
    "X",
    "ID",
    "id",
    "Id",
    "iD",
    // that begin with digits or signs, or hold nothing else
    "1st",
    "x_1st",
    "X1st",
    "2",
    "2.5",
    "x_2",
    "-",
    "+",
    "+1",
    "-1",
    "1",
    "plus1",
    "Plus 1",
    "$",
    "$ref",
    "@type",
    "#",
    "*",
    "%7B",
    "a/b",
    "a~b",
    "a'b",
    "a\"b",
    "a\\b",
    "a{b}",
    "n/a",
    "<b>",
    "a&b",
    "a=b",
    "a;b",
    "a,b",
    "a:b",
    "?",
    // in other scripts
    "名称",
    "标签",
    "名称_2",
    "Ünïcode",
    "straße",
    "STRASSE",
    "ı",
    "İ",
    "Ⅷ",
    "é",
    "e\u{301}",
    "😀",
    "a\u{200b}b",
    "ﬀ",
    "ª",
];

/// Where a name can stand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Role {
    Schema,
    Field,
    RequiredField,
    Query,
    RequiredQuery,
    Header,
    Path,
    Part,
    RequiredPart,
    Operation,
    Variant,
    Area,
}

const ROLES: [Role; 12] = [
    Role::Schema,
    Role::Field,
    Role::RequiredField,
    Role::Query,
    Role::RequiredQuery,
    Role::Header,
    Role::Path,
    Role::Part,
    Role::RequiredPart,
    Role::Operation,
    Role::Variant,
    Role::Area,
];

/// The names in their roles that lint finds no fault with.
pub(crate) type Accepted = BTreeMap<Role, Vec<&'static str>>;

/// The findings for the others.
pub(crate) type Refused = BTreeMap<(Role, &'static str), String>;

/// The document, the names in it, and the findings for those that are not.
pub(crate) fn document() -> Result<(Node, Accepted, Refused), String> {
    let mut accepted: Accepted = ROLES.iter().map(|role| (*role, NAMES.to_vec())).collect();
    // what no header, and no place in a path, can be called by HTTP itself
    let token = |name: &str| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b))
    };
    accepted.entry(Role::Header).or_default().retain(|name| token(name));
    accepted
        .entry(Role::Path)
        .or_default()
        .retain(|name| !name.is_empty() && !name.contains(['/', '{', '}', '?', '#']));
    // an area's file is called so
    accepted.entry(Role::Area).or_default().retain(|name| !name.is_empty() && !name.contains('/'));
    let mut refused = BTreeMap::new();
    loop {
        let (text, lines) = text(&accepted);
        let node = yaml::parse("names.yaml", &text).map_err(|found| found.to_string())?;
        let found = lint::lint(&node);
        if found.is_empty() {
            return Ok((node, accepted, refused));
        }
        let mut wrong = BTreeSet::new();
        // of two names that are one in Rust, that which is wrong anyway goes first
        let is_twin = |rule: &str| rule.contains("collision") || rule.contains("duplicate");
        let only_twins = found.iter().all(|finding| is_twin(finding.rule));
        for finding in found.iter().filter(|finding| only_twins || !is_twin(finding.rule)) {
            let Some(who) = lines.get(&finding.at.line) else { return Err(format!("{finding}\nin\n{text}")) };
            wrong.insert(*who);
            refused.entry(*who).or_insert_with(|| finding.rule.to_owned());
        }
        for (role, names) in &mut accepted {
            names.retain(|name| !wrong.contains(&(*role, *name)));
        }
    }
}

/// Names that can be places of one path: of those that are one in Rust each is in another group, and what can't stand in
/// a path is by itself.
fn together(names: impl Iterator<Item = &'static str>) -> Vec<Vec<&'static str>> {
    let mut groups: Vec<Vec<&str>> = Vec::new();
    let mut alone = Vec::new();
    for name in names {
        let fits = |group: &&mut Vec<&str>| {
            // a key of YAML has an end
            group.len() < 40
                && group.iter().all(|other| naming::field_name(other) != naming::field_name(name))
        };
        match groups.iter_mut().find(fits) {
            _ if name.contains(' ') => alone.push(vec![name]),
            Some(group) => group.push(name),
            None => groups.push(vec![name]),
        }
    }
    groups.append(&mut alone);
    groups
}

/// The document, and which name stands in which of its lines.
fn text(names: &Accepted) -> (String, BTreeMap<usize, (Role, &'static str)>) {
    let mut page = Page::default();
    page.line("openapi: 3.0.3\ninfo: {title: Names, version: '1'}\ntags: [{name: Names, description: What is in a name.}]\nsecurity: [{Token: []}]\npaths:");
    let of = |role: Role| names.get(&role).into_iter().flatten().copied();
    for (role, id, place, required) in [
        (Role::Query, "names_query", "query", false),
        (Role::RequiredQuery, "names_required_query", "query", true),
        (Role::Header, "names_header", "header", false),
    ] {
        page.operation(&format!("/v1/names/{id}"), "get", id, "names");
        page.line("      parameters:");
        for name in of(role) {
            let quoted = quoted(name);
            let text = format!(
                "        - {{name: {quoted}, in: {place}, required: {required}, description: What it does., schema: {{type: string}}}}"
            );
            page.named(&text, role, name);
        }
        page.answer(None);
    }
    // two hundred operations of one place are half of all code of the zoo
    for (number, names) in together(of(Role::Path)).iter().enumerate() {
        let write = |page: &mut Page| {
            let places: String = names.iter().map(|name| format!("/{{{name}}}")).collect();
            let path = format!("/v1/path/{number}{places}");
            page.operation(&path, "get", &format!("names_path_{number}"), "names");
            page.line("      parameters:");
            for name in names {
                let quoted = quoted(name);
                let text = format!(
                    "        - {{name: {quoted}, in: path, required: true, description: What it does., schema: {{type: string}}}}"
                );
                page.named(&text, Role::Path, name);
            }
            page.answer(None);
        };
        match names.as_slice() {
            // what is found in the path as a whole is about this name
            [name] => page.mark(Role::Path, name, write),
            _ => write(&mut page),
        }
    }
    for (name, schema) in [
        ("part", "Parts"),
        ("required_part", "RequiredParts"),
        ("field", "Fields"),
        ("required_field", "RequiredFields"),
    ] {
        let is_form = schema.ends_with("Parts");
        page.operation(&format!("/v1/names/names_{name}"), "post", &format!("names_{name}"), "names");
        let media = if is_form { "multipart/form-data" } else { "application/json" };
        page.line(&format!("      requestBody: {{required: true, content: {{{media}: {{schema: {{$ref: '#/components/schemas/Names{schema}'}}, example: EXAMPLE_{schema}}}}}}}"));
        page.answer((!is_form).then_some(schema));
    }
    for name in of(Role::Operation) {
        page.mark(Role::Operation, name, |page| {
            page.operation(&format!("/v1/operations/{}", hex(name)), "get", name, "names");
            page.answer(None);
        });
    }
    for (number, name) in of(Role::Area).enumerate() {
        page.mark(Role::Area, name, |page| {
            page.operation(&format!("/v1/areas/{number}"), "get", &format!("names_area_{number}"), name);
            page.answer(None);
        });
    }
    page.line("components:\n  securitySchemes:\n    Token: {type: apiKey, in: header, name: X-Auth-Token}\n  responses:\n    NamesFailure: {description: It failed., content: {application/json: {schema: {type: object}}}}\n  schemas:");
    for (role, schema, required) in [
        (Role::Field, "NamesFields", false),
        (Role::RequiredField, "NamesRequiredFields", true),
        (Role::Part, "NamesParts", false),
        (Role::RequiredPart, "NamesRequiredParts", true),
    ] {
        page.line(&format!("    {schema}:\n      description: Texts.\n      type: object"));
        if required {
            let all: Vec<String> = of(role).map(quoted).collect();
            page.line(&format!("      required: [{}]", all.join(", ")));
        }
        page.line("      properties:");
        if role == Role::Field {
            page.line("        the_schemas: {$ref: '#/components/schemas/NamesSchemas'}\n        the_variant: {$ref: '#/components/schemas/NamesVariant'}");
        }
        for name in of(role) {
            page.named(
                &format!("        {}: {{description: What it does., type: string}}", quoted(name)),
                role,
                name,
            );
        }
    }
    page.line("    NamesSchemas:\n      description: One of each.\n      type: object\n      properties:");
    for name in of(Role::Schema) {
        page.named(
            &format!("        of_{}: {{$ref: {}}}", hex(name), quoted(&reference(name))),
            Role::Schema,
            name,
        );
    }
    for name in of(Role::Schema) {
        page.named(&format!("    {}: {{description: What it does., type: object, properties: {{default: {{description: Text., type: string}}}}}}", quoted(name)), Role::Schema, name);
    }
    page.line("    NamesVariant:\n      description: What there is.\n      type: string\n      enum:");
    for name in of(Role::Variant) {
        page.named(&format!("        - {}", quoted(name)), Role::Variant, name);
    }
    let example = |role: Role| {
        let all: Vec<String> = of(role).map(|name| format!("{}: t", quoted(name))).collect();
        format!("{{{}}}", all.join(", "))
    };
    let mut text = page.text.replace("EXAMPLE_RequiredParts", &example(Role::RequiredPart));
    text = text.replace("EXAMPLE_RequiredFields", &example(Role::RequiredField));
    text = text.replace("EXAMPLE_Parts", "{}").replace("EXAMPLE_Fields", "{}");
    (text, page.lines)
}

#[derive(Default)]
struct Page {
    text: String,
    lines: BTreeMap<usize, (Role, &'static str)>,
    count: usize,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.count += text.lines().count();
        self.text += text;
        self.text.push('\n');
    }

    fn named(&mut self, text: &str, role: Role, name: &'static str) {
        self.mark(role, name, |page| page.line(text));
    }

    fn mark(&mut self, role: Role, name: &'static str, write: impl FnOnce(&mut Self)) {
        let first = self.count + 1;
        write(self);
        self.lines.extend((first..=self.count).map(|line| (line, (role, name))));
    }

    fn operation(&mut self, path: &str, method: &str, id: &str, area: &str) {
        let (path, id, area) = (quoted(path), quoted(id), quoted(area));
        let repeat = if method == "get" { "safe" } else { "duplicates" };
        self.line(&format!(
            "  {path}:\n    {method}:\n      operationId: {id}\n      tags: [Names]\n      summary: Do it\n      \
             externalDocs: {{description: 1.1 名称, url: https://example.com}}\n      x-repeat: {repeat}\n      x-area: {area}"
        ));
    }

    fn answer(&mut self, schema: Option<&str>) {
        let content = schema.map(|schema| {
            format!(", content: {{application/json: {{schema: {{$ref: '#/components/schemas/Names{schema}'}}, example: EXAMPLE_{schema}}}}}")
        });
        let status = if schema.is_some() { 200 } else { 204 };
        self.line(&format!(
            "      responses: {{'{status}': {{description: Done.{}}}, default: {{$ref: '#/components/responses/NamesFailure'}}}}",
            content.unwrap_or_default()
        ));
    }
}

/// A text as JSON and YAML have it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// What a reference says of a schema of this name.
fn reference(name: &str) -> String {
    let encoded: String = name.bytes().fold(String::new(), |mut text, byte| {
        match byte {
            b'~' => text.push_str("~0"),
            b'/' => text.push_str("~1"),
            b if b.is_ascii_alphanumeric() || b"-_.".contains(&b) => text.push(char::from(b)),
            b => write!(text, "%{b:02X}").unwrap_or_default(),
        }
        text
    });
    format!("#/components/schemas/{encoded}")
}

/// A name of its own for any name.
pub(crate) fn hex(name: &str) -> String {
    name.bytes().fold("n".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}
