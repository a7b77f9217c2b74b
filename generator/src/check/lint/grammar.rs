//! Which keys an OpenAPI 3.0 document has at which place, as far as the generator understands them.

use Content::*;

/// What a mapping in the document describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Header,
    Example,
    Schema,
    Components,
    SecurityScheme,
    Paging,
    Waiting,
    WaitingList,
    Starts,
    Upload,
}

/// What stands under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Flag,
    Any,
    List,
    Texts,
    Map,
    One(Shape),
    Each(Shape),
    Items(Shape),
    /// A schema, `true` or `false`.
    SchemaOrFlag,
    /// Defined by OpenAPI, but the generator would ignore it.
    Unsupported,
}

impl Shape {
    /// For messages: "an operation".
    pub(super) fn noun(self) -> &'static str {
        match self {
            Shape::Document => "the document",
            Shape::Info => "info",
            Shape::Contact => "a contact",
            Shape::License => "a license",
            Shape::Server => "a server",
            Shape::ServerVariable => "a server variable",
            Shape::Tag => "a tag",
            Shape::ExternalDocs => "externalDocs",
            Shape::PathItem => "a path",
            Shape::Operation => "an operation",
            Shape::Parameter => "a parameter",
            Shape::RequestBody => "a request body",
            Shape::MediaType => "a media type",
            Shape::Response => "a response",
            Shape::Header => "a header",
            Shape::Encoding => "an encoding",
            Shape::Example => "an example",
            Shape::Schema => "a schema",
            Shape::Components => "components",
            Shape::SecurityScheme => "a security scheme",
            Shape::Paging => "`x-paging`",
            Shape::Waiting => "`x-waiting`",
            Shape::WaitingList => "`list` of `x-waiting`",
            Shape::Starts => "`x-starts`",
            Shape::Upload => "`x-upload`",
        }
    }

    /// The part of `components` that a reference in this place leads to.
    pub(super) fn component_kind(self) -> Option<&'static str> {
        Some(match self {
            Shape::Parameter => "parameters",
            Shape::RequestBody => "requestBodies",
            Shape::Response => "responses",
            Shape::Header => "headers",
            Shape::Example => "examples",
            Shape::Schema => "schemas",
            Shape::SecurityScheme => "securitySchemes",
            _ => return None,
        })
    }

    /// The keys that must be there. Those with a rule of their own are not among them.
    pub(super) fn required(self) -> &'static [&'static str] {
        match self {
            Shape::Document => &["info", "paths"],
            Shape::Info => &["title", "version"],
            Shape::License | Shape::Tag => &["name"],
            Shape::Server | Shape::ExternalDocs => &["url"],
            Shape::ServerVariable => &["default"],
            Shape::Parameter => &["name", "in"],
            Shape::RequestBody => &["content"],
            Shape::SecurityScheme => &["type"],
            Shape::Paging => &["scheme", "items"],
            Shape::Waiting => &["state", "documented"],
            Shape::WaitingList => &["operation", "id", "state"],
            Shape::Starts => &["shown_by"],
            Shape::Upload => &["scheme", "file", "number", "total", "id"],
            _ => &[],
        }
    }

    /// The keys that may be there. A new edition of OpenAPI or a new use of an extension is added here.
    pub(super) fn keys(self) -> &'static [(&'static str, Content)] {
        match self {
            Shape::Document => &[
                ("openapi", Text),
                ("info", One(Shape::Info)),
                ("servers", Items(Shape::Server)),
                ("paths", Each(Shape::PathItem)),
                ("components", One(Shape::Components)),
                ("security", List),
                ("tags", Items(Shape::Tag)),
                ("externalDocs", One(Shape::ExternalDocs)),
            ],
            Shape::Info => &[
                ("title", Text),
                ("description", Text),
                ("termsOfService", Text),
                ("contact", One(Shape::Contact)),
                ("license", One(Shape::License)),
                ("version", Text),
                ("x-feature", Text),
            ],
            Shape::Contact => &[("name", Text), ("url", Text), ("email", Text)],
            Shape::License => &[("name", Text), ("url", Text)],
            Shape::Server => {
                &[("url", Text), ("description", Text), ("variables", Each(Shape::ServerVariable))]
            }
            Shape::ServerVariable => &[("enum", Texts), ("default", Text), ("description", Text)],
            Shape::Tag => {
                &[("name", Text), ("description", Text), ("externalDocs", One(Shape::ExternalDocs))]
            }
            Shape::ExternalDocs => &[("description", Text), ("url", Text)],
            Shape::PathItem => &[
                ("$ref", Unsupported),
                ("summary", Text),
                ("description", Text),
                ("get", One(Shape::Operation)),
                ("put", One(Shape::Operation)),
                ("post", One(Shape::Operation)),
                ("delete", One(Shape::Operation)),
                ("options", One(Shape::Operation)),
                ("head", One(Shape::Operation)),
                ("patch", One(Shape::Operation)),
                ("trace", One(Shape::Operation)),
                ("servers", Items(Shape::Server)),
                ("parameters", Items(Shape::Parameter)),
            ],
            Shape::Operation => &[
                ("tags", Texts),
                ("summary", Text),
                ("description", Text),
                ("externalDocs", One(Shape::ExternalDocs)),
                ("operationId", Text),
                ("parameters", Items(Shape::Parameter)),
                ("requestBody", One(Shape::RequestBody)),
                ("responses", Each(Shape::Response)),
                ("callbacks", Unsupported),
                ("deprecated", Flag),
                ("security", List),
                ("servers", Items(Shape::Server)),
                ("x-area", Text),
                ("x-repeat", Text),
                ("x-paging", One(Shape::Paging)),
                ("x-waiting", One(Shape::Waiting)),
                ("x-starts", One(Shape::Starts)),
                ("x-upload", One(Shape::Upload)),
                ("x-feature", Text),
            ],
            Shape::Parameter => &[
                ("name", Text),
                ("in", Text),
                ("description", Text),
                ("required", Flag),
                ("deprecated", Flag),
                ("allowEmptyValue", Unsupported),
                ("style", Text),
                ("explode", Flag),
                ("allowReserved", Unsupported),
                ("schema", One(Shape::Schema)),
                ("example", Any),
                ("examples", Each(Shape::Example)),
                ("content", Unsupported),
            ],
            Shape::RequestBody => {
                &[("description", Text), ("content", Each(Shape::MediaType)), ("required", Flag)]
            }
            Shape::MediaType => &[
                ("schema", One(Shape::Schema)),
                ("example", Any),
                ("examples", Each(Shape::Example)),
                ("encoding", Each(Shape::Encoding)),
            ],
            Shape::Encoding => &[
                ("style", Text),
                ("explode", Flag),
                ("contentType", Unsupported),
                ("headers", Unsupported),
                ("allowReserved", Unsupported),
            ],
            Shape::Response => &[
                ("description", Text),
                ("headers", Each(Shape::Header)),
                ("content", Each(Shape::MediaType)),
                ("links", Unsupported),
            ],
            Shape::Header => &[
                ("description", Text),
                ("required", Flag),
                ("deprecated", Flag),
                ("style", Text),
                ("explode", Flag),
                ("schema", One(Shape::Schema)),
                ("example", Any),
                ("examples", Each(Shape::Example)),
                ("content", Unsupported),
            ],
            Shape::Example => {
                &[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Unsupported)]
            }
            Shape::Schema => &[
                ("title", Text),
                ("description", Text),
                ("type", Text),
                ("format", Text),
                ("nullable", Flag),
                ("deprecated", Flag),
                ("enum", List),
                ("default", Any),
                ("example", Any),
                // limits have rules of their own, with better words than "must be a number"
                ("minLength", Any),
                ("maxLength", Any),
                ("minimum", Any),
                ("maximum", Any),
                ("minItems", Any),
                ("maxItems", Any),
                ("items", One(Shape::Schema)),
                ("required", Texts),
                ("properties", Each(Shape::Schema)),
                ("additionalProperties", SchemaOrFlag),
                ("allOf", Items(Shape::Schema)),
                ("oneOf", Items(Shape::Schema)),
                ("anyOf", Items(Shape::Schema)),
                ("not", Unsupported),
                ("pattern", Unsupported),
                ("multipleOf", Unsupported),
                ("exclusiveMinimum", Unsupported),
                ("exclusiveMaximum", Unsupported),
                ("uniqueItems", Unsupported),
                ("minProperties", Unsupported),
                ("maxProperties", Unsupported),
                ("discriminator", Unsupported),
                ("readOnly", Unsupported),
                ("writeOnly", Unsupported),
                ("xml", Unsupported),
                ("externalDocs", One(Shape::ExternalDocs)),
                ("x-vendor-name", Text),
                ("x-sensitive", Flag),
            ],
            Shape::Components => &[
                ("schemas", Each(Shape::Schema)),
                ("responses", Each(Shape::Response)),
                ("parameters", Each(Shape::Parameter)),
                ("examples", Each(Shape::Example)),
                ("requestBodies", Each(Shape::RequestBody)),
                ("headers", Each(Shape::Header)),
                ("securitySchemes", Each(Shape::SecurityScheme)),
                ("links", Unsupported),
                ("callbacks", Unsupported),
            ],
            Shape::SecurityScheme => &[
                ("type", Text),
                ("description", Text),
                ("name", Text),
                ("in", Text),
                ("scheme", Text),
                ("bearerFormat", Text),
                ("flows", Map),
                ("openIdConnectUrl", Text),
            ],
            Shape::Paging => &[
                ("scheme", Text),
                ("items", Text),
                ("total", Text),
                ("limit", Text),
                ("offset", Text),
                ("marker", Text),
                ("next", Text),
            ],
            Shape::Waiting => &[
                ("of", Text),
                ("state", Text),
                ("id", Text),
                ("progress", Texts),
                ("success", Texts),
                ("failure", Texts),
                ("cancelled", Texts),
                ("unknown", Texts),
                ("reason", Text),
                ("done", Text),
                ("documented", Text),
                ("list", One(Shape::WaitingList)),
                ("also", Items(Shape::Waiting)),
            ],
            Shape::WaitingList => &[("operation", Text), ("id", Text), ("state", Text), ("filter", Text)],
            Shape::Starts => &[
                ("shown_by", Text),
                ("of", Text),
                ("with", Map),
                ("item", Text),
                ("until", Texts),
                ("gone", Flag),
            ],
            Shape::Upload => &[
                ("scheme", Text),
                ("file", Text),
                ("number", Text),
                ("total", Text),
                ("id", Text),
                ("answer", Text),
                ("name", Text),
                ("md5", Text),
                ("max_size", Any),
            ],
        }
    }

    /// What stands under `key`.
    pub(super) fn content(self, key: &str) -> Option<Content> {
        self.keys().iter().find(|(name, _)| *name == key).map(|(_, content)| *content)
    }

    /// The shapes that have `key`.
    pub(super) fn having(key: &str) -> Vec<Shape> {
        const ALL: [Shape; 19] = [
            Shape::Document,
            Shape::Info,
            Shape::Contact,
            Shape::License,
            Shape::Server,
            Shape::ServerVariable,
            Shape::Tag,
            Shape::ExternalDocs,
            Shape::PathItem,
            Shape::Operation,
            Shape::Parameter,
            Shape::RequestBody,
            Shape::MediaType,
            Shape::Response,
            Shape::Header,
            Shape::Example,
            Shape::Schema,
            Shape::Components,
            Shape::SecurityScheme,
        ];
        ALL.into_iter().filter(|shape| shape.content(key).is_some()).collect()
    }
}
