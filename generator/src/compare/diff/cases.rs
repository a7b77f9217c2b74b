//! The cases of the rules with their verdicts: what the comparison reports, and what `--rules` shows, is read from here.

use super::case::{Case, Code};
use super::verdict::{Sdk, Wire};

/// How a rename says what the new name is.
pub(super) const RENAMED: &str = "renamed to ";

const NOTHING: Code = Code::Is(Sdk::None);
const ADD: Code = Code::Is(Sdk::Add);
const BREAK: Code = Code::Is(Sdk::Break);
const UP_TO_ADD: Code = Code::UpTo(Sdk::Add);
const UP_TO_BREAK: Code = Code::UpTo(Sdk::Break);
const WORST: Code = Code::Worst;

/// One verdict whatever the side of the call.
const fn both(rule: &'static str, when: &'static str, verdict: (Wire, Code), means: &'static str) -> Case {
    Case { rule, when, request: verdict, response: verdict, means }
}

/// A verdict for each side of the call.
const fn sides(
    rule: &'static str,
    when: &'static str,
    request: (Wire, Code),
    response: (Wire, Code),
    means: &'static str,
) -> Case {
    Case { rule, when, request, response, means }
}

// --- operations ---

pub(super) const OPERATION_REMOVED: Case =
    both("operation-removed", "", (Wire::Break, BREAK), "Calls of it fail, and its method is gone.");

pub(super) const OPERATION_ADDED: Case = both("operation-added", "", (Wire::Safe, ADD), "");

pub(super) const OPERATION_MOVED: Case = both(
    "operation-moved",
    "",
    (Wire::Break, NOTHING),
    "Clients that call the old address get an error; the Rust method stays.",
);

pub(super) const OPERATION_RENAMED: Case =
    both("operation-renamed", "", (Wire::None, BREAK), "The Rust method has another name.");

pub(super) const FEATURE_CHANGED: Case =
    both("feature-changed", "", (Wire::None, BREAK), "Code has to switch on another cargo feature.");

pub(super) const OPERATION_AREA_CHANGED: Case = both("operation-area-changed", "", (Wire::None, NOTHING), "");

pub(super) const CALLBACKS_CHANGED: Case = both(
    "callbacks-changed",
    "",
    (Wire::Risk, NOTHING),
    "Whoever receives the callbacks may get something else.",
);

pub(super) const ARGUMENTS_REORDERED: Case = both(
    "arguments-reordered",
    "",
    (Wire::None, BREAK),
    "Arguments change places: code may go on compiling and mean something else.",
);

// --- behaviour ---

pub(super) const REPEAT_WORSE: Case = both(
    "repeat-changed",
    "it does more than before",
    (Wire::Risk, NOTHING),
    "A client that repeats a request after a lost answer does more than it meant.",
);
pub(super) const REPEAT_BETTER: Case =
    both("repeat-changed", "it does less than before", (Wire::Safe, NOTHING), "");

pub(super) const PAGING_CHANGED: Case = both(
    "paging-changed",
    "the way, or the items",
    (Wire::Risk, UP_TO_BREAK),
    "Clients that read the list page by page may miss items or not end; `items()` or `pages()` may be another or gone.",
);
pub(super) const PAGING_REMOVED: Case = both(
    "paging-changed",
    "no longer documented",
    (Wire::Risk, BREAK),
    "Clients that read the list page by page may miss items or not end; `items()` and `pages()` are gone.",
);
pub(super) const PAGING_TOTAL: Case =
    both("paging-changed", "only where the total stands", (Wire::Safe, NOTHING), "");
pub(super) const PAGING_ADDED: Case = both("paging-changed", "documented now", (Wire::None, ADD), "");
pub(super) const WAITING_CHANGED: Case = both(
    "waiting-changed",
    "an end or its place",
    (Wire::Risk, UP_TO_BREAK),
    "Clients that wait may never see the end, or take something else for it; `wait()` may be another or gone.",
);
pub(super) const WAITING_REMOVED: Case = both(
    "waiting-changed",
    "no longer documented",
    (Wire::Risk, BREAK),
    "Clients that wait may never see the end, or take something else for it; `wait()` is gone.",
);
pub(super) const WAITING_ELSEWHERE: Case = both("waiting-changed", "no end moves", (Wire::Safe, NOTHING), "");
pub(super) const WAITING_ADDED: Case = both("waiting-changed", "documented now", (Wire::None, ADD), "");
pub(super) const STARTS_CHANGED: Case = both(
    "starts-changed",
    "changed",
    (Wire::Risk, UP_TO_BREAK),
    "Clients that watch what they started look in the wrong place; `start()` may lead to another type, or be gone.",
);
pub(super) const STARTS_REMOVED: Case = both(
    "starts-changed",
    "no longer documented",
    (Wire::Risk, BREAK),
    "Clients that watch what they started look in the wrong place; `start()` is gone.",
);
pub(super) const STARTS_ADDED: Case = both("starts-changed", "documented now", (Wire::None, ADD), "");
pub(super) const UPLOAD_CHANGED: Case = both(
    "upload-changed",
    "the parts are others",
    (Wire::Risk, NOTHING),
    "Clients that send large files in parts may be refused; an SDK made anew sends them the new way.",
);
pub(super) const UPLOAD_REMOVED: Case = both(
    "upload-changed",
    "no longer documented",
    (Wire::Risk, BREAK),
    "Clients that send large files in parts may be refused; the method that does so, `…_in_parts`, is gone.",
);
pub(super) const UPLOAD_ADDED: Case = both("upload-changed", "documented now", (Wire::None, ADD), "");
pub(super) const RANGE_CHANGED: Case = both(
    "range-changed",
    "changed, or no longer documented",
    (Wire::Risk, NOTHING),
    "Clients that go on with a broken download may get other bytes. The SDK compares some, so that it fails instead.",
);
pub(super) const RANGE_ADDED: Case = both("range-changed", "documented now", (Wire::None, NOTHING), "");

// --- error codes ---

pub(super) const ERROR_CODE_REMOVED: Case = both(
    "error-code-removed",
    "",
    (Wire::Safe, UP_TO_BREAK),
    "Its variant is gone: where the service still sends it, it is `Unknown`, without advice.",
);

pub(super) const ERROR_CODE_ADDED: Case = both("error-code-added", "", (Wire::Safe, UP_TO_ADD), "");

pub(super) const ERROR_CODE_RENAMED: Case =
    both("error-code-renamed", "", (Wire::None, BREAK), "Its variant has another name.");

pub(super) const ERROR_CODE_STATUS: Case = both(
    "error-code-changed",
    "the status",
    (Wire::Risk, NOTHING),
    "Clients that go by the status take it for another error.",
);

pub(super) const ERROR_CODE_RETRY: Case = both(
    "error-code-changed",
    "whether the same request can succeed later",
    (Wire::Risk, NOTHING),
    "Code that asks whether it is worth another try gets another answer.",
);

pub(super) const ERROR_CODE_THROTTLED: Case = both(
    "error-code-changed",
    "whether it says that there were too many requests",
    (Wire::Risk, NOTHING),
    "Clients send again what they did not send again before, or no longer do.",
);

// --- parameters ---

pub(super) const PARAMETER_ADDED: Case = both("parameter-added", "optional", (Wire::Safe, ADD), "");
pub(super) const PARAMETER_ADDED_REQUIRED: Case = both(
    "parameter-added",
    "required",
    (Wire::Break, BREAK),
    "Requests without it are refused; it is one more argument of the method.",
);
pub(super) const PARAMETER_ADDED_BY_CLIENT: Case = both(
    "parameter-added",
    "required, but the SDK's client gives it",
    (Wire::Break, NOTHING),
    "Requests to the old path fail; the SDK fills it in by itself.",
);

pub(super) const PARAMETER_REMOVED: Case = both(
    "parameter-removed",
    "",
    (Wire::Risk, BREAK),
    "The service may ignore or refuse it; its setter or argument is gone.",
);
pub(super) const PARAMETER_REMOVED_FROM_PATH: Case = both(
    "parameter-removed",
    "in a path",
    (Wire::Break, BREAK),
    "Requests to the old path fail; the argument is gone.",
);
pub(super) const PARAMETER_REMOVED_BY_CLIENT: Case = both(
    "parameter-removed",
    "in a path, where the SDK's client gave it",
    (Wire::Break, NOTHING),
    "Requests to the old path fail.",
);

pub(super) const PARAMETER_RENAMED: Case = both(
    "parameter-renamed",
    "optional",
    (Wire::Risk, UP_TO_BREAK),
    "What is sent under the old name is ignored or refused.",
);
pub(super) const PARAMETER_RENAMED_REQUIRED: Case = both(
    "parameter-renamed",
    "required",
    (Wire::Break, UP_TO_BREAK),
    "Requests with the old name are refused.",
);

pub(super) const PARAMETER_MOVED: Case = both(
    "parameter-moved",
    "optional",
    (Wire::Risk, UP_TO_BREAK),
    "What is sent in the old place is ignored or refused.",
);
pub(super) const PARAMETER_MOVED_REQUIRED: Case = both(
    "parameter-moved",
    "required",
    (Wire::Break, UP_TO_BREAK),
    "Requests that send it in the old place are refused.",
);

pub(super) const PARAMETER_BECAME_REQUIRED: Case = both(
    "parameter-became-required",
    "",
    (Wire::Break, BREAK),
    "Requests without it are refused; the setter becomes an argument.",
);

pub(super) const PARAMETER_BECAME_OPTIONAL: Case = both(
    "parameter-became-optional",
    "",
    (Wire::Safe, BREAK),
    "The argument of the method becomes a setter.",
);

pub(super) const PATH_PARAMETER_RENAMED: Case = both("path-parameter-renamed", "", (Wire::None, NOTHING), "");
pub(super) const PATH_PARAMETER_RENAMED_CLIENT: Case = both(
    "path-parameter-renamed",
    "from or to project_id, which the client gives",
    (Wire::None, BREAK),
    "The method has an argument more or less.",
);

// --- serialisation ---

pub(super) const STYLE_CHANGED: Case = both(
    "style-changed",
    "",
    (Wire::Break, NOTHING),
    "The service reads another value out of what an old client sends.",
);
pub(super) const STYLE_LOOSENED: Case = both(
    "style-changed",
    "only allowReserved or allowEmptyValue",
    (Wire::Risk, NOTHING),
    "Some values may be read otherwise.",
);

pub(super) const EXPLODE_CHANGED: Case = both(
    "explode-changed",
    "",
    (Wire::Break, NOTHING),
    "The service reads another list out of what an old client sends.",
);

pub(super) const ENCODING_CHANGED: Case = both(
    "encoding-changed",
    "",
    (Wire::Break, NOTHING),
    "The service can't read the part as an old client sends it.",
);

pub(super) const XML_CHANGED: Case =
    both("xml-changed", "", (Wire::Risk, NOTHING), "Clients that use XML look for it elsewhere.");

// --- bodies ---

pub(super) const BODY_ADDED: Case = both("body-added", "optional", (Wire::Safe, UP_TO_BREAK), "");
pub(super) const BODY_ADDED_REQUIRED: Case = both(
    "body-added",
    "required",
    (Wire::Break, BREAK),
    "Requests without a body are refused; it is one more argument of the method.",
);

pub(super) const BODY_REMOVED: Case = both(
    "body-removed",
    "",
    (Wire::Risk, BREAK),
    "The body is ignored or refused; the method has no argument or setter for it.",
);

pub(super) const BODY_BECAME_REQUIRED: Case =
    both("body-became-required", "", (Wire::Break, BREAK), "Requests without a body are refused.");

pub(super) const BODY_BECAME_OPTIONAL: Case =
    both("body-became-optional", "", (Wire::Safe, BREAK), "The argument of the method becomes a setter.");

pub(super) const MEDIA_ADDED: Case = both("media-type-added", "", (Wire::Safe, UP_TO_BREAK), "");

pub(super) const MEDIA_REMOVED: Case =
    both("media-type-removed", "", (Wire::Break, UP_TO_BREAK), "Clients that use this type fail.");

pub(super) const MEDIA_CHANGED: Case =
    both("media-type-changed", "", (Wire::Break, UP_TO_BREAK), "Clients that use the old type fail.");
pub(super) const MEDIA_NARROWED: Case = sides(
    "media-type-changed",
    "one type of the range that there was",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests of the range's other types are refused.",
);
pub(super) const MEDIA_WIDENED: Case = sides(
    "media-type-changed",
    "a range in place of one of its types",
    (Wire::Safe, UP_TO_BREAK),
    (Wire::Break, UP_TO_BREAK),
    "Answers may be of a type that old clients can't read.",
);

// --- responses ---

pub(super) const RESPONSE_ADDED: Case = both(
    "response-added",
    "a success",
    (Wire::Risk, UP_TO_BREAK),
    "Clients that compare with the old statuses take it for a failure.",
);
pub(super) const RESPONSE_ADDED_ERROR: Case = both("response-added", "an error", (Wire::Safe, NOTHING), "");
pub(super) const RESPONSE_ADDED_OTHERWISE: Case = both(
    "response-added",
    "an error with a body other than that of the range or `default` which it had before",
    (Wire::Break, NOTHING),
    "Old clients read the answer as what stood for it before, and can't.",
);

pub(super) const RESPONSE_REMOVED: Case = both(
    "response-removed",
    "a success",
    (Wire::Break, UP_TO_BREAK),
    "Clients that wait for this answer don't get it.",
);
pub(super) const RESPONSE_REMOVED_ERROR: Case =
    both("response-removed", "an error", (Wire::Safe, NOTHING), "");
pub(super) const RESPONSE_REMOVED_OTHERWISE: Case = both(
    "response-removed",
    "an error for which a range or `default` with another body stands now",
    (Wire::Break, NOTHING),
    "Old clients read the answer as it was described, and can't.",
);

pub(super) const RESPONSE_RANGE_WIDENED: Case = both(
    "response-range-changed",
    "a range",
    (Wire::Risk, UP_TO_BREAK),
    "Clients that compare with the old status may take another for a failure.",
);
pub(super) const RESPONSE_RANGE_NARROWED: Case =
    both("response-range-changed", "one status of the range", (Wire::Safe, UP_TO_BREAK), "");

pub(super) const HEADER_ADDED: Case = both("header-added", "", (Wire::Safe, NOTHING), "");

pub(super) const HEADER_REMOVED: Case =
    both("header-removed", "", (Wire::Risk, NOTHING), "Clients that read the header find nothing.");
pub(super) const HEADER_REMOVED_REQUIRED: Case = both(
    "header-removed",
    "it was required",
    (Wire::Break, NOTHING),
    "Clients that rely on the header fail.",
);

pub(super) const HEADER_BECAME_REQUIRED: Case = both("header-became-required", "", (Wire::Safe, NOTHING), "");

pub(super) const HEADER_BECAME_OPTIONAL: Case =
    both("header-became-optional", "", (Wire::Break, NOTHING), "Clients that rely on the header fail.");

// --- schemas ---

pub(super) const FIELD_ADDED: Case = both("field-added", "optional", (Wire::Safe, ADD), "");
pub(super) const FIELD_ADDED_REQUIRED: Case = sides(
    "field-added",
    "required",
    (Wire::Break, BREAK),
    (Wire::Safe, ADD),
    "Requests without it are refused; it is one more argument of `new`.",
);

pub(super) const FIELD_REMOVED: Case = both(
    "field-removed",
    "",
    (Wire::Risk, BREAK),
    "Where it is still sent, it is in vain or refused. | Whoever reads it finds nothing.",
);
pub(super) const FIELD_REMOVED_REQUIRED: Case = sides(
    "field-removed",
    "it was required",
    (Wire::Risk, BREAK),
    (Wire::Break, BREAK),
    "Where it is still sent, it is in vain or refused. | Clients that rely on it fail.",
);
pub(super) const FIELD_REFUSED: Case = sides(
    "field-removed",
    "unknown fields are refused",
    (Wire::Break, BREAK),
    (Wire::Risk, BREAK),
    "Requests that still have it are refused.",
);
pub(super) const FIELD_REFUSED_REQUIRED: Case = both(
    "field-removed",
    "it was required, and unknown fields are refused",
    (Wire::Break, BREAK),
    "Requests that still have it are refused. | Clients that rely on it fail.",
);

pub(super) const FIELD_RENAMED: Case = both(
    "field-renamed",
    "optional",
    (Wire::Risk, UP_TO_BREAK),
    "What is sent under the old name is ignored or refused. | Whoever reads the old name finds nothing.",
);
pub(super) const FIELD_RENAMED_REQUIRED: Case = both(
    "field-renamed",
    "required",
    (Wire::Break, UP_TO_BREAK),
    "Requests with the old name are refused. | Clients that rely on the old name fail.",
);

pub(super) const FIELD_BECAME_REQUIRED: Case = sides(
    "field-became-required",
    "",
    (Wire::Break, BREAK),
    (Wire::Safe, NOTHING),
    "Requests without it are refused; the setter becomes an argument of `new`.",
);

pub(super) const FIELD_BECAME_OPTIONAL: Case = sides(
    "field-became-optional",
    "",
    (Wire::Safe, BREAK),
    (Wire::Break, NOTHING),
    "The argument of `new` becomes a setter. | Answers may lack it.",
);

pub(super) const TYPE_CHANGED: Case = both(
    "type-changed",
    "",
    (Wire::Break, UP_TO_BREAK),
    "Requests as they were are refused. | Old clients can't read the answer.",
);
pub(super) const TYPE_WRITTEN: Case =
    both("type-changed", "only `type: array` came or went", (Wire::None, UP_TO_BREAK), "");
pub(super) const TYPE_UNKNOWN: Case = both(
    "type-changed",
    "a parameter's schema came or went",
    (Wire::Risk, BREAK),
    "What is valid is no longer known, or was not.",
);

pub(super) const TYPE_WIDENED: Case = sides(
    "type-widened",
    "",
    (Wire::Safe, UP_TO_BREAK),
    (Wire::Break, UP_TO_BREAK),
    "Old clients can't read the new values.",
);

pub(super) const TYPE_NARROWED: Case = sides(
    "type-narrowed",
    "",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests with other values are refused.",
);

pub(super) const FORMAT_NARROWED: Case = sides(
    "format-changed",
    "gained, or one that is part of the old one",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests with other values are refused.",
);
pub(super) const FORMAT_WIDENED: Case = sides(
    "format-changed",
    "lost, or one that the old one is part of",
    (Wire::Safe, UP_TO_BREAK),
    (Wire::Break, UP_TO_BREAK),
    "Clients that parsed the old format can't read the new values.",
);
pub(super) const FORMAT_CHANGED: Case = both(
    "format-changed",
    "another one",
    (Wire::Break, UP_TO_BREAK),
    "Requests as they were are refused. | Old clients can't read the answer.",
);
pub(super) const FORMAT_UNKNOWN: Case = both(
    "format-changed",
    "one that no standard knows",
    (Wire::Risk, UP_TO_BREAK),
    "Values may look otherwise.",
);
pub(super) const FORMAT_HINT: Case =
    both("format-changed", "one that only helps to show the value", (Wire::None, UP_TO_BREAK), "");

pub(super) const NULLABLE_ADDED: Case = sides(
    "nullable-added",
    "",
    (Wire::Safe, UP_TO_BREAK),
    (Wire::Break, UP_TO_BREAK),
    "Clients that don't expect null fail.",
);

pub(super) const NULLABLE_REMOVED: Case = sides(
    "nullable-removed",
    "",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests with null are refused.",
);

pub(super) const ADDITIONAL_NARROWED: Case = sides(
    "additional-properties-changed",
    "fewer are valid",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests with other fields are refused.",
);
pub(super) const ADDITIONAL_OPENED: Case = sides(
    "additional-properties-changed",
    "any are valid",
    (Wire::Safe, UP_TO_BREAK),
    (Wire::Risk, UP_TO_BREAK),
    "Answers may have more than a strict client takes.",
);
pub(super) const ADDITIONAL_WIDENED: Case = sides(
    "additional-properties-changed",
    "any values are valid",
    (Wire::Safe, UP_TO_BREAK),
    (Wire::Break, UP_TO_BREAK),
    "Old clients can't read the new values.",
);

pub(super) const DEFAULT_CHANGED: Case =
    both("default-changed", "", (Wire::Risk, NOTHING), "Whoever leaves it out gets something else.");

pub(super) const ACCESS_CHANGED: Case = both(
    "access-changed",
    "",
    (Wire::Risk, NOTHING),
    "What is sent may be ignored, or what was answered missing.",
);

pub(super) const SENSITIVE_CHANGED: Case = both("sensitive-changed", "", (Wire::None, NOTHING), "");

pub(super) const INSTANT_CHANGED: Case = both(
    "instant-changed",
    "",
    (Wire::None, UP_TO_BREAK),
    "The setter of a parameter takes a number only, or times as well.",
);

pub(super) const ENCODED_CHANGED: Case = both(
    "encoded-changed",
    "packed in another way",
    (Wire::Break, NOTHING),
    "What packs or unpacks the text the old way gets it wrong; an SDK made anew does it the new way.",
);
pub(super) const ENCODED_REMOVED: Case = both(
    "encoded-changed",
    "no longer packed, or no longer documented",
    (Wire::Risk, BREAK),
    "The methods `…_text` that read and set the text are gone.",
);
pub(super) const ENCODED_ADDED: Case = both("encoded-changed", "documented now", (Wire::None, ADD), "");

pub(super) const SCHEMA_RENAMED: Case =
    both("schema-renamed", "", (Wire::None, BREAK), "The struct has another name.");

pub(super) const SCHEMA_REPLACED: Case =
    both("schema-replaced", "", (Wire::None, WORST), "The value is another struct.");

pub(super) const SCHEMA_INLINED: Case =
    both("schema-inlined", "", (Wire::None, BREAK), "The value is another Rust type.");

pub(super) const SCHEMA_EXTRACTED: Case =
    both("schema-extracted", "", (Wire::None, BREAK), "The value is another Rust type.");

pub(super) const SCHEMA_ROLE_CHANGED: Case =
    both("schema-role-changed", "", (Wire::None, BREAK), "The struct has other members.");

pub(super) const COMPONENT_MISSING: Case = both(
    "component-missing",
    "",
    (Wire::Break, BREAK),
    "The document is broken: nobody knows what is meant.",
);
pub(super) const COMPONENT_MISSING_SCHEME: Case = both(
    "component-missing",
    "a security scheme",
    (Wire::Break, NOTHING),
    "The document is broken: nobody knows which credentials are meant.",
);

pub(super) const COMPONENT_ADDED: Case = both("component-added", "", (Wire::None, NOTHING), "");

pub(super) const COMPONENT_REMOVED: Case = both("component-removed", "", (Wire::None, NOTHING), "");

// --- limits ---

pub(super) const LIMIT_TIGHTENED: Case = sides(
    "limit-tightened",
    "",
    (Wire::Break, NOTHING),
    (Wire::Safe, NOTHING),
    "Requests with other values are refused.",
);

pub(super) const LIMIT_LOOSENED: Case = sides(
    "limit-loosened",
    "",
    (Wire::Safe, NOTHING),
    (Wire::Risk, NOTHING),
    "Answers may have values beyond what a client is made for.",
);

pub(super) const LIMIT_CHANGED: Case =
    both("limit-changed", "", (Wire::Break, NOTHING), "Requests with the old values are refused.");

pub(super) const PATTERN_ADDED: Case = sides(
    "pattern-changed",
    "there was none",
    (Wire::Break, NOTHING),
    (Wire::Safe, NOTHING),
    "Requests with other texts are refused.",
);
pub(super) const PATTERN_REMOVED: Case = sides(
    "pattern-changed",
    "there is none any more",
    (Wire::Safe, NOTHING),
    (Wire::Risk, NOTHING),
    "Answers may have texts that a client is not made for.",
);
pub(super) const PATTERN_CHANGED: Case =
    both("pattern-changed", "another one", (Wire::Risk, NOTHING), "Texts that were valid may be refused.");

// --- enums ---

pub(super) const ENUM_VALUE_ADDED: Case = sides(
    "enum-value-added",
    "",
    (Wire::Safe, UP_TO_ADD),
    (Wire::Risk, UP_TO_ADD),
    "Clients meet a value they don't know; in Rust it was `Unknown` and is a variant.",
);

pub(super) const ENUM_VALUE_REMOVED: Case = sides(
    "enum-value-removed",
    "",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests with this value are refused, and its variant is gone.",
);

pub(super) const ENUM_CLOSED: Case = sides(
    "enum-closed",
    "",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests with other values are refused.",
);

pub(super) const ENUM_OPENED: Case = sides(
    "enum-opened",
    "",
    (Wire::Safe, UP_TO_BREAK),
    (Wire::Risk, UP_TO_BREAK),
    "Clients meet values they don't know.",
);

// --- composition ---

pub(super) const ALTERNATIVE_ADDED: Case = sides(
    "alternative-added",
    "",
    (Wire::Safe, UP_TO_ADD),
    (Wire::Break, UP_TO_ADD),
    "Old clients can't read the new kind of value.",
);

pub(super) const VARIANT_ADDED: Case = sides(
    "alternative-added",
    "a discriminator tells it from the others",
    (Wire::Safe, UP_TO_ADD),
    (Wire::Risk, UP_TO_ADD),
    "Clients meet an object they don't know; in Rust it was `Unknown` and is a variant.",
);

pub(super) const ALTERNATIVE_REMOVED: Case = sides(
    "alternative-removed",
    "",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests with this kind of value are refused.",
);

pub(super) const COMPOSITION_COMBINED: Case = both(
    "composition-changed",
    "oneOf -> anyOf, or back",
    (Wire::Risk, NOTHING),
    "Values may be valid that were not, or the other way round.",
);
pub(super) const COMPOSITION_WIDENED: Case = sides(
    "composition-changed",
    "alternatives, of which one is the old type",
    (Wire::Safe, UP_TO_BREAK),
    (Wire::Break, UP_TO_BREAK),
    "Old clients can't read the new kinds of values.",
);
pub(super) const COMPOSITION_NARROWED: Case = sides(
    "composition-changed",
    "one of the alternatives that there were",
    (Wire::Break, UP_TO_BREAK),
    (Wire::Safe, UP_TO_BREAK),
    "Requests with the other kinds of values are refused.",
);
pub(super) const COMPOSITION_CHANGED: Case = both(
    "composition-changed",
    "another type",
    (Wire::Break, UP_TO_BREAK),
    "Requests as they were are refused. | Old clients can't read the answer.",
);

pub(super) const ALL_OF_CHANGED: Case =
    both("all-of-changed", "", (Wire::None, WORST), "The object has other fields.");

pub(super) const DISCRIMINATOR_CHANGED: Case = both(
    "discriminator-changed",
    "",
    (Wire::Break, NOTHING),
    "Old clients take one kind of value for another.",
);
pub(super) const DISCRIMINATOR_WRITTEN: Case = both(
    "discriminator-changed",
    "came or went",
    (Wire::Risk, NOTHING),
    "Clients may tell the kinds of values apart otherwise.",
);
pub(super) const DISCRIMINATOR_VALUE_ADDED: Case = sides(
    "discriminator-changed",
    "another value for one of them",
    (Wire::Safe, NOTHING),
    (Wire::Risk, NOTHING),
    "Clients meet a value they don't know.",
);

pub(super) const NOT_CHANGED: Case =
    both("not-changed", "", (Wire::Risk, NOTHING), "Values that were valid may be refused.");

// --- security ---

pub(super) const SECURITY_CHANGED: Case =
    both("security-changed", "", (Wire::Break, NOTHING), "Clients with the old credentials are refused.");
pub(super) const SECURITY_WEAKENED: Case =
    both("security-changed", "weaker ones than before are enough", (Wire::Safe, NOTHING), "");

pub(super) const SECURITY_ALTERNATIVE_ADDED: Case =
    both("security-alternative-added", "", (Wire::Safe, NOTHING), "");

pub(super) const SECURITY_ALTERNATIVE_REMOVED: Case = both(
    "security-alternative-removed",
    "",
    (Wire::Break, NOTHING),
    "Clients with these credentials are refused.",
);

pub(super) const SECURITY_SCHEME_CHANGED: Case = both(
    "security-scheme-changed",
    "",
    (Wire::Break, NOTHING),
    "Credentials that are sent as before are not found.",
);

pub(super) const SECURITY_FLOWS_CHANGED: Case =
    both("security-flows-changed", "", (Wire::Risk, NOTHING), "Clients may not get their tokens as before.");

// --- servers ---

pub(super) const SERVER_ADDED: Case = both("server-added", "", (Wire::Safe, NOTHING), "");

pub(super) const SERVER_REMOVED: Case =
    both("server-removed", "", (Wire::Break, NOTHING), "Clients that call the old URL fail.");

pub(super) const SERVER_VARIABLE_CHANGED: Case = both(
    "server-variable-changed",
    "default, or the variable itself",
    (Wire::Risk, NOTHING),
    "Clients may call another server.",
);
pub(super) const SERVER_VARIABLE_WIDENED: Case =
    both("server-variable-changed", "more values", (Wire::Safe, NOTHING), "");
pub(super) const SERVER_VARIABLE_NARROWED: Case = both(
    "server-variable-changed",
    "fewer values",
    (Wire::Break, NOTHING),
    "Clients that use the old value fail.",
);

// --- lifecycle ---

pub(super) const OPERATION_DEPRECATED: Case =
    both("operation-deprecated", "", (Wire::None, ADD), "Callers get a warning from the compiler.");
pub(super) const OPERATION_REINSTATED: Case =
    both("operation-deprecated", "no longer", (Wire::None, ADD), "");

pub(super) const PARAMETER_DEPRECATED: Case = both("parameter-deprecated", "", (Wire::None, NOTHING), "");

pub(super) const SCHEMA_DEPRECATED: Case = both("schema-deprecated", "", (Wire::None, NOTHING), "");
