//! The rules, as `--rules` and `--explain` show them. Their verdicts are those of their cases.

use std::fmt::Write as _;

pub use super::case::{Case, Code};
use super::cases::*;

/// A kind of difference.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, in kebab case.
    pub name: &'static str,
    /// What it is about: operations, parameters, enums and so on.
    pub category: &'static str,
    /// What differs.
    pub about: &'static str,
    /// An edit that it reports.
    pub example: &'static str,
    /// Its verdicts.
    pub cases: &'static [&'static Case],
}

impl Rule {
    /// The rule of this name.
    pub fn named(name: &str) -> Option<&'static Rule> {
        RULES.iter().find(|rule| rule.name == name)
    }

    /// A case with its verdicts, in a line.
    pub fn verdict(&self, case: &Case) -> String {
        let when = match (case.when, self.cases.len()) {
            ("", 1) => "always",
            ("", _) => "otherwise",
            (when, _) => when,
        };
        format!("{when}: {}", case.verdict())
    }

    /// The rule in full.
    pub fn explain(&self) -> String {
        let mut text =
            format!("{} ({})\n  {}\n  example: {}\n", self.name, self.category, self.about, self.example);
        for case in self.cases {
            let _ = writeln!(text, "  {}", self.verdict(case));
            if !case.means.is_empty() {
                let _ = writeln!(text, "    {}", case.meaning(true, true));
            }
        }
        text
    }
}

/// Shortens the table.
const fn rule(
    name: &'static str,
    category: &'static str,
    about: &'static str,
    example: &'static str,
    cases: &'static [&'static Case],
) -> Rule {
    Rule { name, category, about, example, cases }
}

/// Every rule, by category.
pub const RULES: &[Rule] = &[
    rule(
        "operation-removed",
        "operations",
        "an operation is gone",
        "GET /images removed",
        &[&OPERATION_REMOVED],
    ),
    rule(
        "operation-added",
        "operations",
        "there is a new operation",
        "POST /images/publish added",
        &[&OPERATION_ADDED],
    ),
    rule(
        "operation-moved",
        "operations",
        "an operation has another method or path; the Rust method stays",
        "GET /images -> GET /v2/images",
        &[&OPERATION_MOVED],
    ),
    rule(
        "operation-renamed",
        "operations",
        "the operationId, which names the Rust method, is another",
        "list_image -> list_images",
        &[&OPERATION_RENAMED],
    ),
    rule(
        "feature-changed",
        "operations",
        "the operations of an area need another cargo feature",
        "x-feature: project -> data",
        &[&FEATURE_CHANGED],
    ),
    rule(
        "operation-area-changed",
        "operations",
        "an operation stands in another file",
        "images -> image-tags",
        &[&OPERATION_AREA_CHANGED],
    ),
    rule(
        "callbacks-changed",
        "operations",
        "what the service calls back differs",
        "another callback URL",
        &[&CALLBACKS_CHANGED],
    ),
    rule(
        "arguments-reordered",
        "operations",
        "required parameters, or required fields of a request, stand in another order",
        "required fields a, b -> b, a",
        &[&ARGUMENTS_REORDERED],
    ),
    rule(
        "repeat-changed",
        "behaviour",
        "what a second, equal request does is another: clients that repeat after a lost answer go by it",
        "x-repeat: idempotent -> duplicates",
        &[&REPEAT_WORSE, &REPEAT_BETTER],
    ),
    rule(
        "paging-changed",
        "behaviour",
        "a list is read page by page in another way, or from other fields",
        "x-paging: scheme offset -> marker",
        &[&PAGING_CHANGED, &PAGING_REMOVED, &PAGING_TOTAL, &PAGING_ADDED],
    ),
    rule(
        "waiting-changed",
        "behaviour",
        "what goes on ends in other states, or shows them elsewhere: clients that wait go by it",
        "x-waiting: success [SUCCEEDED] -> [SUCCEEDED, PARTIAL]",
        &[&WAITING_CHANGED, &WAITING_REMOVED, &WAITING_ELSEWHERE, &WAITING_ADDED],
    ),
    rule(
        "starts-changed",
        "behaviour",
        "what an operation starts is watched by another operation, or by another id",
        "x-starts: with {job_id: answer.id} -> {job_id: answer.job_id}",
        &[&STARTS_CHANGED, &STARTS_REMOVED, &STARTS_ADDED],
    ),
    rule(
        "upload-changed",
        "behaviour",
        "a large file is sent in other parts",
        "x-upload: max_size 10485760 -> 5242880",
        &[&UPLOAD_CHANGED, &UPLOAD_REMOVED, &UPLOAD_ADDED],
    ),
    rule(
        "range-changed",
        "behaviour",
        "a part of a file is asked for in another way",
        "x-range: start range_start -> first",
        &[&RANGE_CHANGED, &RANGE_ADDED],
    ),
    rule(
        "error-code-removed",
        "error codes",
        "errors.yaml has a code no longer",
        "without eihealth.01000001",
        &[&ERROR_CODE_REMOVED],
    ),
    rule(
        "error-code-added",
        "error codes",
        "errors.yaml has another code",
        "eihealth.01000009",
        &[&ERROR_CODE_ADDED],
    ),
    rule(
        "error-code-renamed",
        "error codes",
        "a code has another name in Rust",
        "name: ImageMissing",
        &[&ERROR_CODE_RENAMED],
    ),
    rule(
        "error-code-changed",
        "error codes",
        "what clients do about a code is another",
        "retry: true",
        &[&ERROR_CODE_STATUS, &ERROR_CODE_RETRY, &ERROR_CODE_THROTTLED],
    ),
    rule(
        "parameter-added",
        "parameters",
        "there is a new parameter",
        "query limit added",
        &[&PARAMETER_ADDED, &PARAMETER_ADDED_REQUIRED, &PARAMETER_ADDED_BY_CLIENT],
    ),
    rule(
        "parameter-removed",
        "parameters",
        "a parameter is gone",
        "query limit removed",
        &[&PARAMETER_REMOVED, &PARAMETER_REMOVED_FROM_PATH, &PARAMETER_REMOVED_BY_CLIENT],
    ),
    rule(
        "parameter-renamed",
        "parameters",
        "a parameter has another name, and nothing else changed",
        "query limit -> page_size",
        &[&PARAMETER_RENAMED, &PARAMETER_RENAMED_REQUIRED],
    ),
    rule(
        "parameter-moved",
        "parameters",
        "a parameter of the same name stands elsewhere in the request",
        "in query -> header",
        &[&PARAMETER_MOVED, &PARAMETER_MOVED_REQUIRED],
    ),
    rule(
        "parameter-became-required",
        "parameters",
        "an optional parameter must be given: the setter becomes an argument",
        "required: true",
        &[&PARAMETER_BECAME_REQUIRED],
    ),
    rule(
        "parameter-became-optional",
        "parameters",
        "a required parameter may be left out: the argument becomes a setter",
        "required: false",
        &[&PARAMETER_BECAME_OPTIONAL],
    ),
    rule(
        "path-parameter-renamed",
        "parameters",
        "a parameter of the path has another name, which no request shows",
        "/{id} -> /{image_id}",
        &[&PATH_PARAMETER_RENAMED, &PATH_PARAMETER_RENAMED_CLIENT],
    ),
    rule(
        "style-changed",
        "serialisation",
        "a parameter is written another way",
        "style form -> pipeDelimited",
        &[&STYLE_CHANGED, &STYLE_LOOSENED],
    ),
    rule(
        "explode-changed",
        "serialisation",
        "the items of a list are joined, or no longer",
        "explode true -> false",
        &[&EXPLODE_CHANGED],
    ),
    rule(
        "encoding-changed",
        "serialisation",
        "a part of a form is written another way",
        "contentType text/plain -> application/json",
        &[&ENCODING_CHANGED],
    ),
    rule(
        "xml-changed",
        "serialisation",
        "a value is another XML element",
        "xml: {attribute: true}",
        &[&XML_CHANGED],
    ),
    rule(
        "body-added",
        "bodies",
        "an operation takes a body",
        "requestBody added",
        &[&BODY_ADDED, &BODY_ADDED_REQUIRED],
    ),
    rule(
        "body-removed",
        "bodies",
        "an operation takes no body any more",
        "requestBody removed",
        &[&BODY_REMOVED],
    ),
    rule(
        "body-became-required",
        "bodies",
        "a body must be given",
        "required: true",
        &[&BODY_BECAME_REQUIRED],
    ),
    rule(
        "body-became-optional",
        "bodies",
        "a body may be left out",
        "required: false",
        &[&BODY_BECAME_OPTIONAL],
    ),
    rule(
        "media-type-added",
        "bodies",
        "a body may be of another type as well",
        "also text/csv",
        &[&MEDIA_ADDED],
    ),
    rule(
        "media-type-removed",
        "bodies",
        "a body may not be of this type any more",
        "without text/csv",
        &[&MEDIA_REMOVED],
    ),
    rule(
        "media-type-changed",
        "bodies",
        "a body is of another type",
        "text/plain -> application/json",
        &[&MEDIA_CHANGED, &MEDIA_NARROWED, &MEDIA_WIDENED],
    ),
    rule(
        "response-added",
        "responses",
        "another status is documented",
        "202 added",
        &[&RESPONSE_ADDED, &RESPONSE_ADDED_ERROR, &RESPONSE_ADDED_OTHERWISE],
    ),
    rule(
        "response-removed",
        "responses",
        "a status is documented no longer",
        "200 removed",
        &[&RESPONSE_REMOVED, &RESPONSE_REMOVED_ERROR, &RESPONSE_REMOVED_OTHERWISE],
    ),
    rule(
        "response-range-changed",
        "responses",
        "one status in place of a range with the same body, or a range in place of one",
        "200 -> 2XX",
        &[&RESPONSE_RANGE_WIDENED, &RESPONSE_RANGE_NARROWED],
    ),
    rule("header-added", "responses", "an answer has another header", "X-Request-Id added", &[&HEADER_ADDED]),
    rule(
        "header-removed",
        "responses",
        "an answer lacks a header",
        "X-Request-Id removed",
        &[&HEADER_REMOVED, &HEADER_REMOVED_REQUIRED],
    ),
    rule(
        "header-became-required",
        "responses",
        "a header of an answer is always there",
        "required: true",
        &[&HEADER_BECAME_REQUIRED],
    ),
    rule(
        "header-became-optional",
        "responses",
        "a header of an answer may be missing",
        "required: false",
        &[&HEADER_BECAME_OPTIONAL],
    ),
    rule(
        "field-added",
        "schemas",
        "there is a new field",
        "Image.size added",
        &[&FIELD_ADDED, &FIELD_ADDED_REQUIRED],
    ),
    rule(
        "field-removed",
        "schemas",
        "a field is gone",
        "Image.size removed",
        &[&FIELD_REMOVED, &FIELD_REMOVED_REQUIRED, &FIELD_REFUSED, &FIELD_REFUSED_REQUIRED],
    ),
    rule(
        "field-renamed",
        "schemas",
        "a field has another name, and nothing else changed",
        "Image.size -> Image.bytes",
        &[&FIELD_RENAMED, &FIELD_RENAMED_REQUIRED],
    ),
    rule(
        "field-became-required",
        "schemas",
        "a field must be there",
        "required: [size]",
        &[&FIELD_BECAME_REQUIRED],
    ),
    rule(
        "field-became-optional",
        "schemas",
        "a field may be missing",
        "required: []",
        &[&FIELD_BECAME_OPTIONAL],
    ),
    rule(
        "type-changed",
        "schemas",
        "a value is of another type",
        "string -> integer",
        &[&TYPE_CHANGED, &TYPE_WRITTEN, &TYPE_UNKNOWN],
    ),
    rule(
        "type-widened",
        "schemas",
        "a value may be of more types; where values travel as text, text is all of them",
        "integer -> number",
        &[&TYPE_WIDENED],
    ),
    rule("type-narrowed", "schemas", "a value may be of fewer types", "number -> integer", &[&TYPE_NARROWED]),
    rule(
        "format-changed",
        "schemas",
        "the format of a value differs",
        "int32 -> int64",
        &[&FORMAT_NARROWED, &FORMAT_WIDENED, &FORMAT_CHANGED, &FORMAT_UNKNOWN, &FORMAT_HINT],
    ),
    rule("nullable-added", "schemas", "a value may be null", "nullable: true", &[&NULLABLE_ADDED]),
    rule(
        "nullable-removed",
        "schemas",
        "a value may not be null any more",
        "nullable: false",
        &[&NULLABLE_REMOVED],
    ),
    rule(
        "additional-properties-changed",
        "schemas",
        "an object may have other fields, or may not any more",
        "additionalProperties: false",
        &[&ADDITIONAL_NARROWED, &ADDITIONAL_OPENED, &ADDITIONAL_WIDENED],
    ),
    rule(
        "default-changed",
        "schemas",
        "what is meant if the value is left out differs",
        "default 10 -> 20",
        &[&DEFAULT_CHANGED],
    ),
    rule("access-changed", "schemas", "readOnly or writeOnly differs", "readOnly: true", &[&ACCESS_CHANGED]),
    rule(
        "sensitive-changed",
        "schemas",
        "a value is kept out of logs, or no longer",
        "x-sensitive: true",
        &[&SENSITIVE_CHANGED],
    ),
    rule(
        "instant-changed",
        "schemas",
        "a number counts milliseconds since 1970, or does no longer",
        "x-instant: true",
        &[&INSTANT_CHANGED],
    ),
    rule(
        "encoded-changed",
        "schemas",
        "a text travels packed, or in another way than before",
        "x-encoded: gzip-base64 when compressed",
        &[&ENCODED_CHANGED, &ENCODED_REMOVED, &ENCODED_ADDED],
    ),
    rule(
        "schema-renamed",
        "schemas",
        "a schema, which is a struct, has another name",
        "Image -> ContainerImage",
        &[&SCHEMA_RENAMED],
    ),
    rule(
        "schema-replaced",
        "schemas",
        "a value is of another named schema",
        "Image instead of Tag",
        &[&SCHEMA_REPLACED],
    ),
    rule(
        "schema-inlined",
        "schemas",
        "a named schema is written out where it is used",
        "$ref: Image -> type: object",
        &[&SCHEMA_INLINED],
    ),
    rule(
        "schema-extracted",
        "schemas",
        "a schema that was written out has a name",
        "type: object -> $ref: Image",
        &[&SCHEMA_EXTRACTED],
    ),
    rule(
        "schema-role-changed",
        "schemas",
        "a schema comes to be, or no longer is, in requests or answers, so its struct has other members",
        "in answers too",
        &[&SCHEMA_ROLE_CHANGED],
    ),
    rule(
        "component-missing",
        "schemas",
        "a component is gone that is still referred to",
        "$ref to nothing",
        &[&COMPONENT_MISSING, &COMPONENT_MISSING_SCHEME],
    ),
    rule(
        "component-added",
        "schemas",
        "there is a new component that nothing uses",
        "schema Image added",
        &[&COMPONENT_ADDED],
    ),
    rule(
        "component-removed",
        "schemas",
        "a component is gone that nothing used",
        "schema Image removed",
        &[&COMPONENT_REMOVED],
    ),
    rule("limit-tightened", "limits", "fewer values are valid", "maxLength 128 -> 64", &[&LIMIT_TIGHTENED]),
    rule("limit-loosened", "limits", "more values are valid", "maxLength 64 -> 128", &[&LIMIT_LOOSENED]),
    rule("limit-changed", "limits", "other values are valid", "multipleOf 2 -> 3", &[&LIMIT_CHANGED]),
    rule(
        "pattern-changed",
        "limits",
        "other texts are valid",
        "pattern ^a -> ^b",
        &[&PATTERN_ADDED, &PATTERN_REMOVED, &PATTERN_CHANGED],
    ),
    rule("enum-value-added", "enums", "a value is listed that was not", "also FAILED", &[&ENUM_VALUE_ADDED]),
    rule(
        "enum-value-removed",
        "enums",
        "a value is listed no longer",
        "without FAILED",
        &[&ENUM_VALUE_REMOVED],
    ),
    rule("enum-closed", "enums", "only listed values are valid", "string -> one of a, b", &[&ENUM_CLOSED]),
    rule("enum-opened", "enums", "any value is valid", "one of a, b -> string", &[&ENUM_OPENED]),
    rule(
        "alternative-added",
        "composition",
        "oneOf or anyOf has another member",
        "also Cat",
        &[&ALTERNATIVE_ADDED, &VARIANT_ADDED],
    ),
    rule(
        "alternative-removed",
        "composition",
        "oneOf or anyOf lacks a member",
        "without Cat",
        &[&ALTERNATIVE_REMOVED],
    ),
    rule(
        "composition-changed",
        "composition",
        "alternatives took the place of one type, or are combined otherwise",
        "oneOf -> anyOf",
        &[&COMPOSITION_COMBINED, &COMPOSITION_WIDENED, &COMPOSITION_NARROWED, &COMPOSITION_CHANGED],
    ),
    rule(
        "all-of-changed",
        "composition",
        "another schema is part of allOf",
        "allOf -Base",
        &[&ALL_OF_CHANGED],
    ),
    rule(
        "discriminator-changed",
        "composition",
        "what tells the alternatives apart differs",
        "kind -> type",
        &[&DISCRIMINATOR_CHANGED, &DISCRIMINATOR_WRITTEN, &DISCRIMINATOR_VALUE_ADDED],
    ),
    rule("not-changed", "composition", "`not` differs", "not: {enum: [a]}", &[&NOT_CHANGED]),
    rule(
        "security-changed",
        "security",
        "other credentials are needed",
        "Token -> AkSk",
        &[&SECURITY_CHANGED, &SECURITY_WEAKENED],
    ),
    rule(
        "security-alternative-added",
        "security",
        "another kind of credentials is enough, too",
        "also AkSk",
        &[&SECURITY_ALTERNATIVE_ADDED],
    ),
    rule(
        "security-alternative-removed",
        "security",
        "a kind of credentials is no longer enough",
        "without AkSk",
        &[&SECURITY_ALTERNATIVE_REMOVED],
    ),
    rule(
        "security-scheme-changed",
        "security",
        "credentials are sent otherwise",
        "name X-Auth-Token -> X-Token",
        &[&SECURITY_SCHEME_CHANGED],
    ),
    rule(
        "security-flows-changed",
        "security",
        "the OAuth flows differ",
        "another tokenUrl",
        &[&SECURITY_FLOWS_CHANGED],
    ),
    rule(
        "server-added",
        "servers",
        "there is another server",
        "also https://b.example.com",
        &[&SERVER_ADDED],
    ),
    rule(
        "server-removed",
        "servers",
        "a server is gone, or has another URL",
        "without https://a.example.com",
        &[&SERVER_REMOVED],
    ),
    rule(
        "server-variable-changed",
        "servers",
        "a variable of a server's URL has another default or other values",
        "without cn-south-1",
        &[&SERVER_VARIABLE_CHANGED, &SERVER_VARIABLE_WIDENED, &SERVER_VARIABLE_NARROWED],
    ),
    rule(
        "operation-deprecated",
        "lifecycle",
        "an operation is deprecated, or no longer",
        "deprecated: true",
        &[&OPERATION_DEPRECATED, &OPERATION_REINSTATED],
    ),
    rule(
        "parameter-deprecated",
        "lifecycle",
        "a parameter is deprecated, or no longer",
        "deprecated: true",
        &[&PARAMETER_DEPRECATED],
    ),
    rule(
        "schema-deprecated",
        "lifecycle",
        "a schema or field is deprecated, or no longer",
        "deprecated: true",
        &[&SCHEMA_DEPRECATED],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::diff::verdict::{Sdk, Wire};

    #[test]
    fn rules_have_their_own_cases() {
        let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), RULES.len());
        for rule in RULES {
            assert!(!rule.cases.is_empty(), "{}", rule.name);
            assert!(rule.cases.iter().all(|case| case.rule == rule.name), "{}", rule.name);
            let general = rule.cases.iter().filter(|case| case.when.is_empty()).count();
            assert!(general <= 1, "{}: cases need names", rule.name);
            for case in rule.cases {
                let bad = |(wire, code): (Wire, Code)| {
                    wire >= Wire::Risk || matches!(code, Code::Is(Sdk::Break) | Code::Worst)
                };
                let says = !case.means.is_empty();
                assert!(says || !(bad(case.request) || bad(case.response)), "{}: {}", rule.name, case.when);
            }
        }
    }
}
