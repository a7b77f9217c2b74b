//! The order of keys in each kind of OpenAPI object.

use super::tree::{Document, Value};

/// A kind of object of an OpenAPI document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Object {
    Document,
    Info,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    SecurityScheme,
}

/// What a key holds.
#[derive(Clone, Copy)]
enum Holds {
    /// An object, or a sequence of them.
    One(Object),
    /// Objects by names that keep their order.
    Named(Object),
    /// Anything else, such as the data of an example. It keeps its order.
    Data,
}

/// Orders the keys of a file that is an OpenAPI document; other files keep theirs.
pub(super) fn order(document: &mut Document) {
    let Some(collection) = document.root.value.collection_mut() else { return };
    if collection.slots.iter().any(|slot| slot.key.as_deref() == Some("openapi")) {
        visit(&mut document.root.value, Holds::One(Object::Document));
    }
}

fn visit(value: &mut Value, holds: Holds) {
    match (value, holds) {
        (_, Holds::Data) => {}
        (Value::Mapping(mapping), Holds::One(object)) => {
            let known = object.keys();
            // stable: unknown keys follow in the order they have
            mapping.slots.sort_by_key(|slot| {
                known.iter().position(|key| slot.key.as_deref() == Some(*key)).unwrap_or(known.len())
            });
            for slot in &mut mapping.slots {
                let holds = object.holds(slot.key.as_deref().unwrap_or_default());
                visit(&mut slot.value, holds);
            }
        }
        (Value::Mapping(mapping), Holds::Named(object)) => {
            mapping.slots.iter_mut().for_each(|slot| visit(&mut slot.value, Holds::One(object)));
        }
        (Value::Sequence(sequence), Holds::One(_)) => {
            sequence.slots.iter_mut().for_each(|slot| visit(&mut slot.value, holds));
        }
        _ => {}
    }
}

impl Object {
    /// The keys whose order is fixed.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Object::Document => {
                &["openapi", "info", "externalDocs", "servers", "security", "tags", "paths", "components"]
            }
            Object::Info => &[
                "title",
                "summary",
                "description",
                "termsOfService",
                "contact",
                "version",
                "x-feature",
                "license",
            ],
            Object::Server => &["url", "description", "variables"],
            Object::ServerVariable => &["enum", "default", "description"],
            Object::Tag => &["name", "description", "externalDocs"],
            Object::ExternalDocs => &["description", "url"],
            Object::Components => &[
                "schemas",
                "parameters",
                "headers",
                "requestBodies",
                "responses",
                "examples",
                "links",
                "callbacks",
                "securitySchemes",
            ],
            // the methods keep their order: it is that of the reference's sections
            Object::PathItem => &["$ref", "summary", "description", "servers", "parameters"],
            Object::Operation => &[
                "operationId",
                "tags",
                "summary",
                "description",
                "externalDocs",
                "x-repeat",
                "x-paging",
                "x-waiting",
                "x-starts",
                "x-upload",
                "deprecated",
                "security",
                "servers",
                "parameters",
                "requestBody",
                "responses",
                "callbacks",
            ],
            Object::Parameter => &[
                "$ref",
                "name",
                "in",
                "required",
                "description",
                "deprecated",
                "allowEmptyValue",
                "style",
                "explode",
                "allowReserved",
                "schema",
                "content",
                "example",
                "examples",
            ],
            Object::RequestBody => &["$ref", "description", "required", "content"],
            Object::Response => &["$ref", "description", "headers", "content", "links"],
            Object::Header => &[
                "$ref",
                "description",
                "required",
                "deprecated",
                "style",
                "explode",
                "schema",
                "content",
                "example",
                "examples",
            ],
            Object::MediaType => &["schema", "encoding", "example", "examples"],
            Object::Encoding => &["contentType", "headers", "style", "explode", "allowReserved"],
            Object::Schema => &[
                "$ref",
                "x-vendor-name",
                "title",
                "description",
                "type",
                "format",
                "pattern",
                "x-sensitive",
                "nullable",
                "readOnly",
                "writeOnly",
                "deprecated",
                "enum",
                "default",
                "multipleOf",
                "minLength",
                "maxLength",
                "minimum",
                "exclusiveMinimum",
                "maximum",
                "exclusiveMaximum",
                "minItems",
                "maxItems",
                "uniqueItems",
                "minProperties",
                "maxProperties",
                "allOf",
                "oneOf",
                "anyOf",
                "not",
                "discriminator",
                "items",
                "required",
                "properties",
                "additionalProperties",
                "example",
            ],
            Object::SecurityScheme => &[
                "$ref",
                "type",
                "description",
                "name",
                "in",
                "scheme",
                "bearerFormat",
                "flows",
                "openIdConnectUrl",
            ],
        }
    }

    /// What the value of `key` is.
    fn holds(self, key: &str) -> Holds {
        use Holds::{Named, One};
        match (self, key) {
            (_, "externalDocs") => One(Object::ExternalDocs),
            (Object::Document, "info") => One(Object::Info),
            (Object::Document | Object::PathItem | Object::Operation, "servers") => One(Object::Server),
            (Object::Document, "tags") => One(Object::Tag),
            (Object::Document, "paths") => Named(Object::PathItem),
            (Object::Document, "components") => One(Object::Components),
            (Object::Server, "variables") => Named(Object::ServerVariable),
            (Object::Components, "schemas") => Named(Object::Schema),
            (Object::Components, "parameters") => Named(Object::Parameter),
            (Object::Components, "headers") => Named(Object::Header),
            (Object::Components, "requestBodies") => Named(Object::RequestBody),
            (Object::Components, "responses") => Named(Object::Response),
            (Object::Components, "securitySchemes") => Named(Object::SecurityScheme),
            (
                Object::PathItem,
                "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace",
            ) => One(Object::Operation),
            (Object::PathItem | Object::Operation, "parameters") => One(Object::Parameter),
            (Object::Operation, "requestBody") => One(Object::RequestBody),
            (Object::Operation, "responses") => Named(Object::Response),
            (Object::Parameter | Object::Header | Object::MediaType, "schema") => One(Object::Schema),
            (Object::Parameter | Object::Header | Object::RequestBody | Object::Response, "content") => {
                Named(Object::MediaType)
            }
            (Object::Response | Object::Encoding, "headers") => Named(Object::Header),
            (Object::MediaType, "encoding") => Named(Object::Encoding),
            (Object::Schema, "items" | "additionalProperties" | "allOf" | "oneOf" | "anyOf" | "not") => {
                One(Object::Schema)
            }
            (Object::Schema, "properties") => Named(Object::Schema),
            _ => Holds::Data,
        }
    }
}
