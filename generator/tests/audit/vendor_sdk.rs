//! `cargo xtask audit --vendor-sdk`, on an invented SDK in the form of the vendor's.

use std::fs;
use std::path::Path;

use eihealth_generator::audit::report::AuditReport;
use eihealth_generator::audit::vendor_sdk::{audit, draft};
use eihealth_generator::audit::{Unusable, format};
use eihealth_generator::openapi::errata::Errata;
use eihealth_generator::openapi::yaml::{self, Node};

use super::text;

/// What a request's attribute is sent as.
struct Sent(&'static str, &'static str, &'static str);

/// An SDK: its files below `depot/`.
struct Sdk(Vec<(String, String)>);

impl Sdk {
    fn new() -> Self {
        let mut client = "class DepotClient(Client):\n".to_owned();
        client += &call(
            ("create_crate", "POST", "/v1/{project_id}/depots/{depot_id}/crates", "放一个货箱"),
            &[
                Sent("path_params", "depot_id", "depot_id"),
                Sent("header_params", "x_dry_run", "X-Dry-Run"),
                Sent("body", "body", "body"),
            ],
            "\"X-Shelf\", ",
        );
        client += &call(
            ("list_crate", "GET", "/v1/{project_id}/crates", "货箱列表"),
            &[Sent("query", "limit", "limit"), Sent("query", "colour", "colour")],
            "",
        );
        client += &call(
            ("upload_list", "PUT", "/v1/{project_id}/crates/{crate_id}/list", "上传清单"),
            &[
                Sent("path_params", "crate_id", "crate_id"),
                Sent("form_params", "file", "file"),
                Sent("form_params", "part", "part"),
                Sent("body", "body", "body"),
            ],
            "",
        );
        let mut sdk = Sdk(Vec::new());
        sdk.put("v1/depot_client.py", client.clone());
        sdk.put("v1/depot_async_client.py", client.replace("DepotClient(", "DepotAsyncClient("));
        sdk.model(
            "CreateCrateRequest",
            &["depot_id str!", "x_dry_run=X-Dry-Run bool", "body CreateCrateReq"],
        );
        sdk.model(
            "CreateCrateReq",
            &[
                "name str!",
                "colour Colour",
                "weight float",
                "marks list[str]",
                "lid LidDto!",
                "slots list[Slot]",
                "extras dict(str, str)",
                "best_before_time int",
            ],
        );
        sdk.model("LidDto", &["tight bool!"]);
        sdk.model("Slot", &["size int!", "lid LidDto"]);
        sdk.model("CreateCrateResponse", &["id str", "x_shelf=X-Shelf str"]);
        sdk.model("ListCrateRequest", &["limit int", "colour list[Colour]"]);
        sdk.model("ListCrateResponse", &["body list[CrateSummary]"]);
        sdk.model("CrateSummary", &["id str", "site list[list[float]]"]);
        sdk.model("UploadListRequest", &["crate_id str!", "body UploadListRequestBody"]);
        sdk.model("UploadListRequestBody", &["file file!", "part int"]);
        sdk.model("UploadListResponse", &[]);
        let colour = class("Colour", &[]).replacen(
            "    \"\"\"\n",
            "    RED = \"RED\"\n    DARK_BLUE = \"DARK_BLUE\"\n    \"\"\"\n",
            1,
        );
        sdk.put("v1/model/colour.py", colour);
        sdk
    }

    fn put(&mut self, file: &str, text: String) {
        self.0.retain(|(known, _)| known != file);
        self.0.push((file.to_owned(), text));
    }

    fn model(&mut self, name: &str, attributes: &[&str]) {
        self.put(&format!("v1/model/{}.py", name.to_lowercase()), class(name, attributes));
    }

    /// Adds an operation that no specification has.
    fn with_new(mut self) -> Self {
        let client = call(
            ("seal_crate", "PUT", "/v1/{project_id}/crates/{crate_id}/seal", "封箱"),
            &[Sent("path_params", "crate_id", "crate_id"), Sent("body", "body", "body")],
            "",
        );
        let (_, text) = self.0.iter_mut().find(|(file, _)| file == "v1/depot_client.py").unwrap();
        text.push_str(&client);
        self.model("SealCrateRequest", &["crate_id str!", "body SealCrateReq"]);
        self.model("SealCrateReq", &["lid LidDto!", "key str!*", "colour Colour", "count int", "any object"]);
        self.model("SealCrateResponse", &["seals list[SealRsp]"]);
        self.model("SealRsp", &["number str", "inner SealRsp"]);
        self
    }

    fn change(mut self, file: &str, from: &str, to: &str) -> Self {
        let file = format!("v1/{file}");
        let (_, text) = self.0.iter_mut().find(|(known, _)| *known == file).unwrap();
        assert!(text.contains(from), "{file} lacks {from}");
        *text = text.replacen(from, to, 1);
        self
    }

    fn write(&self, directory: &Path) {
        for (file, text) in &self.0 {
            let path = directory.join("depot").join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    fn audit(&self, spec: &Node) -> Result<AuditReport, Unusable> {
        self.audit_area(spec, None)
    }

    fn audit_area(&self, spec: &Node, area: Option<&str>) -> Result<AuditReport, Unusable> {
        let directory = tempfile::tempdir().unwrap();
        self.write(directory.path());
        audit(directory.path(), spec, &Errata::default(), area)
    }

    fn draft(&self, spec: &Node, name: &str) -> Result<String, Unusable> {
        let directory = tempfile::tempdir().unwrap();
        self.write(directory.path());
        draft(directory.path(), spec, name)
    }
}

/// A method of the client that describes a call, and the one that makes it.
fn call((name, method, path, title): (&str, &str, &str, &str), sent: &[Sent], headers: &str) -> String {
    let camel: String = name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
    let sent: String = sent
        .iter()
        .map(|Sent(table, attribute, wire)| {
            let value = format!("local_var_params['{attribute}']");
            let statement = match *table {
                "query" => format!("query_params.append(('{wire}', {value}))"),
                "body" => format!("body = {value}"),
                table => format!("{table}['{wire}'] = {value}"),
            };
            format!("        if '{attribute}' in local_var_params:\n            {statement}\n")
        })
        .collect();
    format!(
        r#"
    def {name}(self, request):
        """{title}

        :type request: :class:`depot.v1.{camel}Request`
        """
        http_info = self._{name}_http_info(request)
        return self._call_api(**http_info)

    @classmethod
    def _{name}_http_info(cls, request):
        http_info = {{
            "method": "{method}",
            "resource_path": "{path}",
            "request_type": request.__class__.__name__,
            "response_type": "{camel}Response"
            }}
        path_params = {{}}
        body = None
{sent}        response_headers = [{headers}]
        http_info["body"] = body
        return http_info
"#
    )
}

/// A model of attributes `name[=wire] type`, `!` behind those that must be given and `*` behind those to hide.
fn class(name: &str, attributes: &[&str]) -> String {
    let read = |attribute: &&str| {
        let (names, kind) = attribute.split_once(' ').unwrap();
        let (name, wire) = names.split_once('=').unwrap_or((names, names));
        let (kind, hidden) = kind.strip_suffix('*').map_or((kind, false), |kind| (kind, true));
        let (kind, required) = kind.strip_suffix('!').map_or((kind, false), |kind| (kind, true));
        (name.to_owned(), wire.to_owned(), kind.to_owned(), required, hidden)
    };
    let attributes: Vec<_> = attributes.iter().map(read).collect();
    type Attribute = (String, String, String, bool, bool);
    let list = |line: &dyn Fn(&Attribute) -> String| -> String {
        attributes.iter().map(line).collect::<Vec<_>>().join("")
    };
    let hidden: Vec<String> =
        attributes.iter().filter(|a| a.4).map(|(name, ..)| format!("'{name}'")).collect();
    format!(
        "class {name}:\n    \"\"\"\n    Attributes\n    \"\"\"\n    sensitive_list = [{}]\n\n    openapi_types = {{\n{}    }}\n\n    \
         attribute_map = {{\n{}    }}\n\n    def __init__(self):\n        r\"\"\"{name}\n\n{}        \"\"\"\n        self.discriminator = None\n{}",
        hidden.join(", "),
        list(&|(name, _, kind, ..)| format!("        '{name}': '{kind}',\n")),
        list(&|(name, wire, ..)| format!("        '{name}': '{wire}',\n")),
        list(&|(name, ..)| format!("        :param {name}: 关于 {name}\n        :type {name}: x\n")),
        list(&|(name, _, _, required, _)| match required {
            true => format!("        self.{name} = {name}\n"),
            false => format!("        if {name} is not None:\n            self.{name} = {name}\n"),
        }),
    )
}

fn spec(change: &[(&str, &str)]) -> Node {
    let text = change.iter().fold(text::SPEC.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "the specification lacks {from}");
        text.replacen(from, to, 1)
    });
    yaml::parse("spec.yaml", &text).unwrap()
}

fn differences(report: &AuditReport) -> Vec<String> {
    report
        .differences
        .iter()
        .map(|row| format!("{} {}: {} / {}", row.side.as_str(), row.at, row.document, row.spec))
        .collect()
}

#[test]
fn what_agrees_has_no_differences() {
    let report = Sdk::new().audit(&spec(&[])).unwrap();
    assert_eq!(differences(&report), Vec::<String>::new());
    assert_eq!(report.notes, []);
    assert!(report.agrees());
    assert_eq!(report.operations, 3);
    assert!(report.total().compared > 60, "{}", report.total().compared);
    assert!(format::text(&report).starts_with("3 operations, "), "{}", format::text(&report));
}

#[test]
fn every_change_of_the_sdk_is_found_at_its_place() {
    let cases: &[(&str, &str, &str, &[&str])] = &[
        // operations
        (
            "depot_client.py",
            "\"method\": \"GET\"",
            "\"method\": \"PATCH\"",
            &[
                "document-only list_crate: PATCH /v1/{project_id}/crates / no such operation",
                "spec-only 4.1.2: no such operation / GET /v1/{project_id}/crates",
            ],
        ),
        (
            "depot_client.py",
            "{depot_id}",
            "{id}",
            &[
                "differs 4.1.1/path: /v1/{project_id}/depots/{id}/crates / /v1/{project_id}/depots/{depot_id}/crates",
                "document-only 4.1.1/path.id: String, required / no such parameter",
            ],
        ),
        (
            "depot_client.py",
            "_list_crate_http_info(cls",
            "_list_all_crate_http_info(cls",
            &["differs 4.1.2/operationId: list_all_crate / list_crate"],
        ),
        // parameters
        (
            "depot_client.py",
            "header_params['X-Dry-Run']",
            "header_params['X-Try']",
            &[
                "document-only 4.1.1/header.X-Try: Boolean / no such parameter",
                "spec-only 4.1.1/header.X-Dry-Run: no such parameter / a parameter",
            ],
        ),
        (
            "model/listcraterequest.py",
            "'int'",
            "'str'",
            &["differs 4.1.2/query.limit/type: String / integer"],
        ),
        // bodies
        ("model/createcratereq.py", "'float'", "'str'", &["differs 4.1.1/body.weight/type: String / number"]),
        (
            "model/createcratereq.py",
            "'list[str]'",
            "'list[int]'",
            &["differs 4.1.1/body.marks[]/type: Integer / string"],
        ),
        (
            "model/createcratereq.py",
            "'dict(str, str)'",
            "'dict(str, int)'",
            &["differs 4.1.1/body.extras{}/type: Integer / string"],
        ),
        (
            "model/createcratereq.py",
            "'weight': 'weight'",
            "'weight': 'mass'",
            &[
                "document-only 4.1.1/body.mass: Number / no such field",
                "spec-only 4.1.1/body.weight: no such field / a field",
            ],
        ),
        (
            "model/slot.py",
            "        'size': 'int',\n",
            "        'size': 'int',\n        'depth': 'int',\n",
            &["document-only 4.1.1/body.slots[].depth: Integer / no such field"],
        ),
        (
            "model/slot.py",
            "        self.size",
            "        if size:\n            self.size",
            &["differs 4.1.1/body.slots[].size/required: optional / required"],
        ),
        (
            "model/createcratereq.py",
            "sensitive_list = []",
            "sensitive_list = ['name']",
            &["document-only 4.1.1/body.name/x-sensitive: sensitive / no x-sensitive"],
        ),
        // answers
        (
            "model/createcrateresponse.py",
            "'str'",
            "'bool'",
            &["differs 4.1.1/201/body.id/type: Boolean / string"],
        ),
        (
            "model/cratesummary.py",
            "list[list[float]]",
            "list[float]",
            &["differs 4.1.2/200/body[].site[]/type: Number / array"],
        ),
        (
            "model/createcrateresponse.py",
            "'X-Shelf'",
            "'X-Row'",
            &["document-only 4.1.1/201/body.X-Row: String / no such field"],
        ),
        // values
        (
            "model/colour.py",
            "RED = \"RED\"",
            "RED = \"RED\"\n    PINK = \"PINK\"",
            &[
                "differs 4.1.1/body.colour/enum: enum RED, PINK, DARK_BLUE / enum DARK_BLUE, RED",
                "differs 4.1.2/query.colour/enum: enum RED, PINK, DARK_BLUE / enum DARK_BLUE, RED",
            ],
        ),
    ];
    for (file, from, to, expected) in cases {
        let report = Sdk::new().change(file, from, to).audit(&spec(&[])).unwrap();
        let mut found = differences(&report);
        found.sort();
        assert_eq!(found, *expected, "{file}: {from} -> {to}\n{:#?}", report.notes);
    }
}

#[test]
fn what_only_the_specification_has_is_found() {
    for (from, to, expected) in [
        (
            "weight: {type",
            "width: {type: string}\n        weight: {type",
            "spec-only 4.1.1/body.width: no such field / a field",
        ),
        (
            "ResourceId: {type: object, properties: {",
            "ResourceId: {type: object, properties: {at: {type: string}, ",
            "spec-only 4.1.1/201/body.at: no such field / a field",
        ),
        (
            "      properties: {file:",
            "      properties: {mark: {type: string}, file:",
            "spec-only 4.1.3/body.mark: no such field / a field",
        ),
        (
            "        - {name: limit,",
            "        - {name: page, in: query, schema: {type: string}}\n        - {name: limit,",
            "spec-only 4.1.2/query.page: no such parameter / a parameter",
        ),
        (
            "operationId: list_crate",
            "operationId: list_crates",
            "differs 4.1.2/operationId: list_crate / list_crates",
        ),
    ] {
        let report = Sdk::new().audit(&spec(&[(from, to)])).unwrap();
        assert_eq!(differences(&report), [expected], "{to}");
    }
    // limits, defaults and other statuses are nothing that an SDK tells
    let silent = [("maxLength: 63", "maxLength: 64"), ("default: 20", "default: 21"), ("'409'", "'202'")];
    assert!(Sdk::new().audit(&spec(&silent)).unwrap().agrees());
}

#[test]
fn rows_name_the_file_and_the_line() {
    let sdk = Sdk::new().change("model/slot.py", "'size': 'int'", "'size': 'str'");
    let report = sdk.audit(&spec(&[])).unwrap();
    let text = format::text(&report);
    assert!(text.contains("      SDK: String (depot/v1/model/slot.py:8)\n"), "{text}");
    let report = Sdk::new().with_new().audit(&spec(&[])).unwrap();
    let text = format::text(&report);
    assert!(
        text.starts_with("The SDK has, the specification lacks (1):\n  seal_crate (operation)\n"),
        "{text}"
    );
    let markdown = format::markdown(&report);
    assert!(markdown.contains("| at | what | SDK | specification | where |"), "{markdown}");
}

#[test]
fn what_is_not_written_out_is_told() {
    for (file, from, to, expected) in [
        ("depot_client.py", "\"method\": \"GET\"", "\"method\": GET", "`method` is not written out"),
        (
            "depot_client.py",
            "response_headers = [\"X-Shelf\", ]",
            "response_headers = shelf()",
            "`response_headers` is not written out",
        ),
        (
            "depot_client.py",
            "query_params.append(('limit', ",
            "query_params.extend(('limit', ",
            "`ListCrateRequest.limit` is sent in a way that can't be read",
        ),
        (
            "depot_client.py",
            "local_var_params['x_dry_run']",
            "local_var_params['dry']",
            "`CreateCrateRequest` has no attribute `dry`, which is sent",
        ),
        (
            "model/slot.py",
            "openapi_types = {",
            "openapi_types = dict() or {",
            "`Slot.openapi_types` is not written out",
        ),
        (
            "model/slot.py",
            "'size': 'int'",
            "'size': INT",
            "an entry of `Slot.openapi_types` is not written out",
        ),
        ("model/slot.py", "'size': 'size',", "", "`Slot.size` has no name on the wire"),
        ("model/slot.py", "        'size': 'int',\n", "", "`Slot.size` has no type"),
        ("model/slot.py", "attribute_map", "attributes", "`Slot` has no `attribute_map`"),
        (
            "model/slot.py",
            "sensitive_list = []",
            "sensitive_list = all()",
            "`Slot.sensitive_list` is not written out",
        ),
        ("model/slot.py", "'size': 'int'", "'size': 'decimal'", "the type `decimal` of `size` isn't known"),
        ("model/slot.py", "class Slot", "class Slit", "there is no model `Slot`"),
    ] {
        let report = Sdk::new().change(file, from, to).audit(&spec(&[])).unwrap();
        let notes: Vec<&str> = report.notes.iter().map(|note| note.message.as_str()).collect();
        assert!(notes.contains(&expected), "{to}: {notes:#?}");
        assert!(format::text(&report).contains(expected));
    }
}

#[test]
fn a_new_operation_is_drafted() {
    let sdk = Sdk::new().with_new();
    for name in ["seal_crate", "SealCrate", "sealCrate"] {
        let text = sdk.draft(&spec(&[]), name).unwrap();
        let node = yaml::parse("draft.yaml", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let operation = node.path(&["paths", "/v1/{project_id}/crates/{crate_id}/seal", "put"]).unwrap();
        assert_eq!(operation.str("operationId"), Some("seal_crate"));
        let seal = node.path(&["components", "schemas", "SealCrate"]).unwrap();
        // the specification's own schema of the vendor's type is used
        assert_eq!(
            seal.path(&["properties", "lid", "$ref"]).unwrap().as_str(),
            Some("#/components/schemas/Lid")
        );
        assert!(seal.path(&["properties", "key", "x-sensitive"]).is_some(), "{text}");
        assert_eq!(seal.get("required").unwrap().items().len(), 2);
        // and its own list of the values
        let colour = seal.path(&["properties", "colour", "$ref"]).unwrap();
        assert_eq!(colour.as_str(), Some("#/components/schemas/Colour"), "{text}");
        assert_eq!(seal.path(&["properties", "count", "format"]).unwrap().as_str(), Some("int64"));
        assert!(text.contains("# 关于 key\n"), "{text}");
        let number = node.path(&["components", "schemas", "Seal", "x-vendor-name"]).unwrap();
        assert_eq!(number.as_str(), Some("SealRsp"));
    }
}

#[test]
fn a_draft_says_what_the_sdk_says() {
    let sdk = Sdk::new().with_new();
    let empty = yaml::parse("spec.yaml", "paths: {/none: {get: {}}}").unwrap();
    for name in ["create_crate", "list_crate", "upload_list", "seal_crate"] {
        let text = sdk.draft(&empty, name).unwrap();
        let node = yaml::parse("draft.yaml", &text).unwrap();
        let report = sdk.audit(&node).unwrap();
        let found: Vec<String> =
            differences(&report).into_iter().filter(|row| !row.ends_with("no such operation")).collect();
        assert_eq!(found, Vec::<String>::new(), "{text}");
        assert_eq!(report.operations, 4);
    }
}

#[test]
fn an_area_has_the_new_operations_beside_its_own() {
    let sdk = Sdk::new().with_new();
    let report = sdk.audit_area(&spec(&[]), Some("crates")).unwrap();
    assert!(differences(&report)[0].contains("seal_crate"), "{:?}", differences(&report));
    assert!(sdk.audit_area(&spec(&[]), Some("4.1.1")).unwrap().agrees());
    let unknown = sdk.audit_area(&spec(&[]), Some("stores")).unwrap_err();
    assert!(matches!(unknown, Unusable::Area { .. }), "{unknown}");
}

#[test]
fn what_is_no_sdk_is_said() {
    let fails = |sdk: &Sdk| sdk.audit(&spec(&[])).unwrap_err().to_string();
    let directory = tempfile::tempdir().unwrap();
    let empty = audit(directory.path(), &spec(&[]), &Errata::default(), None).unwrap_err();
    assert!(empty.to_string().contains("no client with calls found: name the directory"), "{empty}");
    let missing = audit(Path::new("/no/such/place"), &spec(&[]), &Errata::default(), None).unwrap_err();
    assert!(missing.to_string().starts_with("/no/such/place: "), "{missing}");

    let broken = Sdk::new().change("model/slot.py", "class Slot:", "class {");
    assert_eq!(fails(&broken), "depot/v1/model/slot.py:1: this is not Python");
    Sdk::new().write(&directory.path().join("a"));
    Sdk::new().write(&directory.path().join("b"));
    let two = audit(directory.path(), &spec(&[]), &Errata::default(), None).unwrap_err();
    assert!(two.to_string().contains("there are two SDKs"), "{two}");
    fs::write(directory.path().join("a/depot/v1/model/slot.py"), b"\xff\xfe").unwrap();
    let binary = audit(&directory.path().join("a"), &spec(&[]), &Errata::default(), None).unwrap_err();
    assert!(binary.to_string().contains("slot.py: "), "{binary}");
    let nothing = Sdk::new().draft(&spec(&[]), "open_crate").unwrap_err().to_string();
    assert_eq!(nothing, "the SDK has no operation `open_crate`");
    let new = Sdk::new().with_new().draft(&spec(&[]), "open_crate").unwrap_err().to_string();
    assert_eq!(new, "the SDK has no operation `open_crate`; the specification lacks seal_crate");
}
