//! The rules, as `--rules` and `--explain` show them.

/// A kind of difference.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, in kebab case.
    pub name: &'static str,
    /// What it is about: operations, parameters, enums and so on.
    pub category: &'static str,
    /// What differs.
    pub about: &'static str,
    /// Its verdict for clients of the old contract.
    pub wire: &'static str,
    /// Its verdict for Rust code.
    pub sdk: &'static str,
    /// An edit that it reports.
    pub example: &'static str,
}

impl Rule {
    /// The rule of this name.
    pub fn named(name: &str) -> Option<&'static Rule> {
        RULES.iter().find(|rule| rule.name == name)
    }

    /// The rule in full.
    pub fn explain(&self) -> String {
        format!(
            "{} ({})\n  {}\n  wire: {}\n  sdk: {}\n  example: {}\n",
            self.name, self.category, self.about, self.wire, self.sdk, self.example
        )
    }
}

/// Shortens the table.
const fn rule(category: &'static str, [name, about, wire, sdk, example]: [&'static str; 5]) -> Rule {
    Rule { name, category, about, wire, sdk, example }
}

/// Every rule, by category.
pub const RULES: &[Rule] = &[
    rule(
        "operations",
        [
            "operation-removed",
            "an operation is gone: calls fail, the method is gone",
            "break",
            "break",
            "GET /images removed",
        ],
    ),
    rule("operations", ["operation-added", "a new operation", "safe", "add", "POST /images/publish added"]),
    rule(
        "operations",
        [
            "operation-moved",
            "an operation has another method or path; the Rust method stays",
            "break",
            "none",
            "GET /images -> GET /v2/images",
        ],
    ),
    rule(
        "operations",
        [
            "operation-renamed",
            "the operationId, which is the name of the Rust method, is another",
            "none",
            "break",
            "list_image -> list_images",
        ],
    ),
    rule(
        "operations",
        [
            "feature-changed",
            "the operations of an area need another cargo feature",
            "none",
            "break",
            "x-feature: project -> data",
        ],
    ),
    rule(
        "operations",
        [
            "operation-area-changed",
            "an operation stands in another file",
            "none",
            "none",
            "images -> image-tags",
        ],
    ),
    rule(
        "operations",
        ["callbacks-changed", "what the service calls back differs", "risk", "none", "another callback URL"],
    ),
    rule(
        "behaviour",
        [
            "repeat-changed",
            "what a second, equal request does: clients that repeat after a lost answer go by it",
            "risk if it does more than before, else safe",
            "none",
            "x-repeat: idempotent -> duplicates",
        ],
    ),
    rule(
        "behaviour",
        [
            "paging-changed",
            "a list is read page by page in another way, or from other fields",
            "risk; safe if only the total differs; none if it is new",
            "none",
            "x-paging: scheme offset -> marker",
        ],
    ),
    rule(
        "behaviour",
        [
            "waiting-changed",
            "what goes on ends in other states, or shows them elsewhere: clients that wait go by it",
            "risk; safe if no end moves; none if it is new",
            "none",
            "x-waiting: success [SUCCEEDED] -> [SUCCEEDED, PARTIAL]",
        ],
    ),
    rule(
        "behaviour",
        [
            "starts-changed",
            "what an operation starts is watched by another operation, or by another id",
            "risk; none if it is new",
            "none",
            "x-starts: with {job_id: answer.id} -> {job_id: answer.job_id}",
        ],
    ),
    rule(
        "behaviour",
        [
            "upload-changed",
            "a large file is sent in other parts",
            "risk; none if it is new",
            "none",
            "x-upload: max_size 10485760 -> 5242880",
        ],
    ),
    rule(
        "parameters",
        [
            "parameter-added",
            "a new parameter; a required one is a new argument of the method",
            "break if required, else safe",
            "break if required, else add",
            "query limit added",
        ],
    ),
    rule(
        "parameters",
        ["parameter-removed", "a parameter is gone", "risk, in a path break", "break", "query limit removed"],
    ),
    rule(
        "parameters",
        [
            "parameter-moved",
            "a parameter of the same name stands elsewhere in the request",
            "break",
            "break if its type or `required` changed",
            "in query -> header",
        ],
    ),
    rule(
        "parameters",
        [
            "parameter-became-required",
            "an optional parameter must be given: the setter becomes an argument",
            "break",
            "break",
            "required: true",
        ],
    ),
    rule(
        "parameters",
        [
            "parameter-became-optional",
            "a required parameter may be left out: the argument becomes a setter",
            "safe",
            "break",
            "required: false",
        ],
    ),
    rule(
        "parameters",
        [
            "path-parameter-renamed",
            "a parameter of the path has another name, which no request shows",
            "none",
            "none, break from or to project_id",
            "/{id} -> /{image_id}",
        ],
    ),
    rule(
        "serialisation",
        [
            "style-changed",
            "a parameter is written another way",
            "break, for allowReserved and allowEmptyValue risk",
            "none",
            "style form -> pipeDelimited",
        ],
    ),
    rule(
        "serialisation",
        [
            "explode-changed",
            "the items of a list are joined, or no longer",
            "break",
            "none",
            "explode true -> false",
        ],
    ),
    rule(
        "serialisation",
        [
            "encoding-changed",
            "a part of a form is written another way",
            "break",
            "none",
            "contentType text/plain -> application/json",
        ],
    ),
    rule(
        "serialisation",
        ["xml-changed", "a value is another XML element", "risk", "none", "xml: {attribute: true}"],
    ),
    rule(
        "bodies",
        [
            "body-added",
            "an operation takes a body",
            "break if required, else safe",
            "break if required, else add",
            "requestBody added",
        ],
    ),
    rule(
        "bodies",
        ["body-removed", "an operation takes no body any more", "risk", "break", "requestBody removed"],
    ),
    rule("bodies", ["body-became-required", "a body must be given", "break", "break", "required: true"]),
    rule(
        "bodies",
        [
            "body-became-optional",
            "a body may be left out: the argument becomes a setter",
            "safe",
            "break",
            "required: false",
        ],
    ),
    rule(
        "bodies",
        [
            "media-type-added",
            "a body may be of another type as well",
            "safe",
            "break if the first one is another",
            "also text/csv",
        ],
    ),
    rule(
        "bodies",
        [
            "media-type-removed",
            "a body may not be of this type any more",
            "break",
            "break if it was the first",
            "without text/csv",
        ],
    ),
    rule(
        "bodies",
        [
            "media-type-changed",
            "a body is of another type",
            "break",
            "break if its Rust type is another",
            "text/plain -> application/json",
        ],
    ),
    rule(
        "responses",
        [
            "response-added",
            "another status is documented",
            "risk for success, else safe",
            "break if the method's value has another type",
            "202 added",
        ],
    ),
    rule(
        "responses",
        [
            "response-removed",
            "a status is documented no longer",
            "break for success, else safe",
            "break if the method's value has another type",
            "200 removed",
        ],
    ),
    rule("responses", ["header-added", "an answer has another header", "safe", "none", "X-Request-Id added"]),
    rule(
        "responses",
        [
            "header-removed",
            "an answer lacks a header",
            "break if it was required, else risk",
            "none",
            "X-Request-Id removed",
        ],
    ),
    rule(
        "responses",
        ["header-became-required", "a header of an answer is always there", "safe", "none", "required: true"],
    ),
    rule(
        "responses",
        [
            "header-became-optional",
            "a header of an answer may be missing",
            "break",
            "none",
            "required: false",
        ],
    ),
    rule(
        "schemas",
        [
            "field-added",
            "a new field; a required one of a request is a new argument of `new`",
            "break if required in a request, else safe",
            "break if required in a request, else add",
            "Image.size added",
        ],
    ),
    rule(
        "schemas",
        [
            "field-removed",
            "a field is gone",
            "risk; break if required in an answer or refused in a request",
            "break",
            "Image.size removed",
        ],
    ),
    rule(
        "schemas",
        [
            "field-became-required",
            "a field must be there",
            "request break, answer safe",
            "break in requests",
            "required: [size]",
        ],
    ),
    rule(
        "schemas",
        [
            "field-became-optional",
            "a field may be missing",
            "request safe, answer break",
            "break in requests",
            "required: []",
        ],
    ),
    rule("schemas", ["type-changed", "a value is of another type", "break", "break", "string -> integer"]),
    rule(
        "schemas",
        [
            "type-widened",
            "a value may be of more types",
            "request safe, answer break",
            "break if its Rust type is another",
            "integer -> number",
        ],
    ),
    rule(
        "schemas",
        [
            "type-narrowed",
            "a value may be of fewer types",
            "request break, answer safe",
            "break if its Rust type is another",
            "number -> integer",
        ],
    ),
    rule(
        "schemas",
        [
            "format-changed",
            "the format of a value differs",
            "by the direction; mostly risk",
            "break if its Rust type is another",
            "int32 -> int64",
        ],
    ),
    rule(
        "schemas",
        [
            "nullable-added",
            "a value may be null",
            "request safe, answer break",
            "break for items, bodies and required request fields",
            "nullable: true",
        ],
    ),
    rule(
        "schemas",
        [
            "nullable-removed",
            "a value may not be null any more",
            "request break, answer safe",
            "break for items, bodies and required request fields",
            "nullable: false",
        ],
    ),
    rule(
        "schemas",
        [
            "additional-properties-changed",
            "an object may have other fields, or may not any more",
            "by the direction",
            "break if its Rust type is another",
            "additionalProperties: false",
        ],
    ),
    rule(
        "schemas",
        [
            "default-changed",
            "what is meant if the value is left out differs",
            "risk",
            "none",
            "default 10 -> 20",
        ],
    ),
    rule("schemas", ["access-changed", "readOnly or writeOnly differs", "risk", "none", "readOnly: true"]),
    rule(
        "schemas",
        [
            "sensitive-changed",
            "a value is kept out of logs, or no longer",
            "none",
            "none",
            "x-sensitive: true",
        ],
    ),
    rule(
        "schemas",
        [
            "schema-renamed",
            "a schema, which is a struct, has another name",
            "none",
            "break",
            "Image -> ContainerImage",
        ],
    ),
    rule(
        "schemas",
        [
            "schema-replaced",
            "a value is of another named schema",
            "the worst of the differences",
            "break",
            "Image instead of Tag",
        ],
    ),
    rule(
        "schemas",
        [
            "schema-inlined",
            "a named schema is written out where it is used",
            "none",
            "break",
            "$ref: Image -> type: object",
        ],
    ),
    rule(
        "schemas",
        [
            "schema-extracted",
            "a schema that was written out has a name",
            "none",
            "break",
            "type: object -> $ref: Image",
        ],
    ),
    rule(
        "schemas",
        [
            "schema-role-changed",
            "a schema comes to be, or no longer is, in requests or answers, so its struct has other members",
            "none",
            "break",
            "in answers too",
        ],
    ),
    rule(
        "schemas",
        [
            "component-missing",
            "a component is gone that is still referred to",
            "break",
            "break",
            "$ref to nothing",
        ],
    ),
    rule(
        "schemas",
        ["component-added", "a new component that nothing uses", "none", "none", "schema Image added"],
    ),
    rule(
        "schemas",
        [
            "component-removed",
            "a component is gone that nothing used",
            "none",
            "none",
            "schema Image removed",
        ],
    ),
    rule(
        "limits",
        [
            "limit-tightened",
            "fewer values are valid",
            "request break, answer safe",
            "none: checked at run time",
            "maxLength 128 -> 64",
        ],
    ),
    rule(
        "limits",
        [
            "limit-loosened",
            "more values are valid",
            "request safe, answer risk",
            "none: checked at run time",
            "maxLength 64 -> 128",
        ],
    ),
    rule(
        "limits",
        [
            "limit-changed",
            "other values are valid",
            "break",
            "none: checked at run time",
            "multipleOf 2 -> 3",
        ],
    ),
    rule(
        "limits",
        [
            "pattern-changed",
            "other texts are valid",
            "added: request break, answer safe; removed: request safe, answer risk; else risk",
            "none",
            "pattern ^a -> ^b",
        ],
    ),
    rule(
        "enums",
        [
            "enum-value-added",
            "a value is listed that was not",
            "request safe, answer risk",
            "add: enums are open",
            "also FAILED",
        ],
    ),
    rule(
        "enums",
        [
            "enum-value-removed",
            "a value is listed no longer",
            "request break, answer safe",
            "break: a variant is gone",
            "without FAILED",
        ],
    ),
    rule(
        "enums",
        [
            "enum-closed",
            "only listed values are valid",
            "request break, answer safe",
            "break: another type",
            "string -> one of a, b",
        ],
    ),
    rule(
        "enums",
        [
            "enum-opened",
            "any value is valid",
            "request safe, answer risk",
            "break: another type",
            "one of a, b -> string",
        ],
    ),
    rule(
        "composition",
        [
            "alternative-added",
            "oneOf or anyOf has another member",
            "request safe, answer break",
            "add, for scalars none",
            "also Cat",
        ],
    ),
    rule(
        "composition",
        [
            "alternative-removed",
            "oneOf or anyOf lacks a member",
            "request break, answer safe",
            "break, for scalars none",
            "without Cat",
        ],
    ),
    rule(
        "composition",
        [
            "composition-changed",
            "alternatives took the place of one type, or are combined otherwise",
            "by the direction; oneOf -> anyOf risk",
            "break if its Rust type is another",
            "oneOf -> anyOf",
        ],
    ),
    rule(
        "composition",
        [
            "all-of-changed",
            "another schema is part of allOf",
            "the worst of the differences",
            "the worst of the differences",
            "allOf -Base",
        ],
    ),
    rule(
        "composition",
        [
            "discriminator-changed",
            "what tells the alternatives apart differs",
            "break, for a new value of an answer risk",
            "none",
            "kind -> type",
        ],
    ),
    rule("composition", ["not-changed", "`not` differs", "risk", "none", "not: {enum: [a]}"]),
    rule(
        "security",
        [
            "security-changed",
            "other credentials are needed",
            "break; safe if weaker ones are enough",
            "none",
            "Token -> AkSk",
        ],
    ),
    rule(
        "security",
        [
            "security-alternative-added",
            "another kind of credentials is enough, too",
            "safe",
            "none",
            "also AkSk",
        ],
    ),
    rule(
        "security",
        [
            "security-alternative-removed",
            "a kind of credentials is no longer enough",
            "break",
            "none",
            "without AkSk",
        ],
    ),
    rule(
        "security",
        [
            "security-scheme-changed",
            "credentials are sent otherwise",
            "break",
            "none",
            "name X-Auth-Token -> X-Token",
        ],
    ),
    rule(
        "security",
        ["security-flows-changed", "the OAuth flows differ", "risk", "none", "another tokenUrl"],
    ),
    rule("servers", ["server-added", "another server", "safe", "none", "also https://b.example.com"]),
    rule(
        "servers",
        [
            "server-removed",
            "a server is gone, or has another URL",
            "break",
            "none",
            "without https://a.example.com",
        ],
    ),
    rule(
        "servers",
        [
            "server-variable-changed",
            "a variable of a server's URL has another default or other values",
            "by the direction; default risk",
            "none",
            "without cn-south-1",
        ],
    ),
    rule(
        "lifecycle",
        [
            "operation-deprecated",
            "an operation is deprecated, or no longer: callers get a warning",
            "none",
            "add",
            "deprecated: true",
        ],
    ),
    rule(
        "lifecycle",
        [
            "parameter-deprecated",
            "a parameter is deprecated, or no longer",
            "none",
            "none",
            "deprecated: true",
        ],
    ),
    rule(
        "lifecycle",
        [
            "schema-deprecated",
            "a schema or field is deprecated, or no longer",
            "none",
            "none",
            "deprecated: true",
        ],
    ),
];
