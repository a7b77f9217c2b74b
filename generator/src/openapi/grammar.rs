//! What OpenAPI 3.0 has where: the objects of a document, their keys in the order we write them, and what stands under
//! each key.
//!
//! One table for the linter, the formatter and everything that walks a document. A key or an extension is added here.

use Content::*;
use Use::*;

use serde_json::Value;

use crate::openapi::tree::Tree;
use crate::openapi::yaml::{Kind, Node};

/// A key of an object, what stands under it, and what the generator makes of it.
pub type Key = (&'static str, Content, Use);

/// What stands under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// Data: examples, defaults and values whose form has a rule of its own. No reference stands in it.
    Any,
    /// A list of data.
    List,
    /// A list of texts.
    Texts,
    /// A mapping of names to data.
    Map,
    /// Values of a discriminator to schemas, which are named or referred to.
    Mapping,
    /// One object.
    One(Object),
    /// Objects by names, which keep their order.
    Each(Object),
    /// A list of objects.
    Items(Object),
    /// A schema, `true` or `false`.
    SchemaOrFlag,
}

/// What the generator makes of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// It is read.
    Read,
    /// OpenAPI defines it, but the generator would ignore it: a finding.
    Unread,
}

macro_rules! objects {
    ($($(#[$about:meta])* $name:ident $noun:literal $kind:expr, [$($required:literal)*] $keys:expr;)*) => {
        /// An object of OpenAPI.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Object {
            $($(#[$about])* $name,)*
        }

        impl Object {
            /// All of them.
            pub const ALL: &'static [Object] = &[$(Object::$name,)*];

            /// For messages: "an operation".
            pub fn noun(self) -> &'static str {
                match self {
                    $(Object::$name => $noun,)*
                }
            }

            /// The part of `components` that holds it, to which a `$ref` in its place leads.
            pub fn component_kind(self) -> Option<&'static str> {
                match self {
                    $(Object::$name => $kind,)*
                }
            }

            /// The keys that must be there. Those with a rule of their own are not among them.
            pub fn required(self) -> &'static [&'static str] {
                match self {
                    $(Object::$name => &[$($required,)*],)*
                }
            }

            /// The keys that may be there, in the order we write them.
            pub fn keys(self) -> &'static [Key] {
                match self {
                    $(Object::$name => $keys,)*
                }
            }
        }
    };
}

objects! {
    /// A whole document.
    Document "the document" None, ["info" "paths"] &[
        ("openapi", Text, Read),
        ("info", One(Object::Info), Read),
        ("externalDocs", One(Object::ExternalDocs), Read),
        ("servers", Items(Object::Server), Read),
        ("security", List, Read),
        ("tags", Items(Object::Tag), Read),
        ("paths", Each(Object::PathItem), Read),
        ("components", One(Object::Components), Read),
    ];
    /// What the document is about.
    Info "info" None, ["title" "version"] &[
        ("title", Text, Read),
        ("description", Text, Read),
        ("termsOfService", Text, Read),
        ("contact", One(Object::Contact), Read),
        ("version", Text, Read),
        ("x-feature", Text, Read),
        ("license", One(Object::License), Read),
    ];
    /// Whom to ask.
    Contact "a contact" None, [] &[
        ("name", Text, Read),
        ("url", Text, Read),
        ("email", Text, Read),
    ];
    /// The licence.
    License "a license" None, ["name"] &[
        ("name", Text, Read),
        ("url", Text, Read),
    ];
    /// Where it is served.
    Server "a server" None, ["url"] &[
        ("url", Text, Read),
        ("description", Text, Read),
        ("variables", Each(Object::ServerVariable), Read),
    ];
    /// A part of a server's URL.
    ServerVariable "a server variable" None, ["default"] &[
        ("enum", Texts, Read),
        ("default", Text, Read),
        ("description", Text, Read),
    ];
    /// A group of operations.
    Tag "a tag" None, ["name"] &[
        ("name", Text, Read),
        ("description", Text, Read),
        ("externalDocs", One(Object::ExternalDocs), Read),
    ];
    /// A place in the reference.
    ExternalDocs "externalDocs" None, ["url"] &[
        ("description", Text, Read),
        ("url", Text, Read),
    ];
    /// A path.
    PathItem "a path" None, [] &[
        ("$ref", Text, Unread),
        ("summary", Text, Read),
        ("description", Text, Read),
        ("servers", Items(Object::Server), Read),
        ("parameters", Items(Object::Parameter), Read),
        // the methods keep the order they have: it is that of the reference's sections
        ("get", One(Object::Operation), Read),
        ("put", One(Object::Operation), Read),
        ("post", One(Object::Operation), Read),
        ("delete", One(Object::Operation), Read),
        ("options", One(Object::Operation), Read),
        ("head", One(Object::Operation), Read),
        ("patch", One(Object::Operation), Read),
        ("trace", One(Object::Operation), Read),
    ];
    /// An operation.
    Operation "an operation" None, [] &[
        ("operationId", Text, Read),
        ("tags", Texts, Read),
        ("summary", Text, Read),
        ("description", Text, Read),
        ("externalDocs", One(Object::ExternalDocs), Read),
        ("x-repeat", Text, Read),
        ("x-paging", One(Object::Paging), Read),
        ("x-waiting", One(Object::Waiting), Read),
        ("x-starts", One(Object::Starts), Read),
        ("x-upload", One(Object::Upload), Read),
        ("x-range", One(Object::Range), Read),
        ("deprecated", Flag, Read),
        ("security", List, Read),
        ("servers", Items(Object::Server), Read),
        ("parameters", Items(Object::Parameter), Read),
        ("requestBody", One(Object::RequestBody), Read),
        ("responses", Each(Object::Response), Read),
        ("callbacks", Each(Object::Callback), Unread),
        ("x-area", Text, Read),
        ("x-feature", Text, Read),
    ];
    /// A parameter.
    Parameter "a parameter" Some("parameters"), ["name" "in"] &[
        ("name", Text, Read),
        ("in", Text, Read),
        ("required", Flag, Read),
        ("description", Text, Read),
        ("deprecated", Flag, Read),
        ("allowEmptyValue", Flag, Unread),
        ("style", Text, Read),
        ("explode", Flag, Read),
        ("allowReserved", Flag, Unread),
        ("schema", One(Object::Schema), Read),
        ("content", Each(Object::MediaType), Unread),
        ("example", Any, Read),
        ("examples", Each(Object::Example), Read),
    ];
    /// A body.
    RequestBody "a request body" Some("requestBodies"), ["content"] &[
        ("description", Text, Read),
        ("required", Flag, Read),
        ("content", Each(Object::MediaType), Read),
    ];
    /// A representation of a body.
    MediaType "a media type" None, [] &[
        ("schema", One(Object::Schema), Read),
        ("encoding", Each(Object::Encoding), Read),
        ("example", Any, Read),
        ("examples", Each(Object::Example), Read),
    ];
    /// How a part of a form is written.
    Encoding "an encoding" None, [] &[
        ("contentType", Text, Unread),
        ("headers", Each(Object::Header), Unread),
        ("style", Text, Read),
        ("explode", Flag, Read),
        ("allowReserved", Flag, Unread),
    ];
    /// An answer.
    Response "a response" Some("responses"), [] &[
        ("description", Text, Read),
        ("headers", Each(Object::Header), Read),
        ("content", Each(Object::MediaType), Read),
        ("links", Each(Object::Link), Unread),
    ];
    /// A header of an answer.
    Header "a header" Some("headers"), [] &[
        ("description", Text, Read),
        ("required", Flag, Read),
        ("deprecated", Flag, Read),
        ("allowEmptyValue", Flag, Unread),
        ("style", Text, Read),
        ("explode", Flag, Read),
        ("allowReserved", Flag, Unread),
        ("schema", One(Object::Schema), Read),
        ("content", Each(Object::MediaType), Unread),
        ("example", Any, Read),
        ("examples", Each(Object::Example), Read),
    ];
    /// An example with a name.
    Example "an example" Some("examples"), [] &[
        ("summary", Text, Read),
        ("description", Text, Read),
        ("value", Any, Read),
        ("externalValue", Text, Unread),
    ];
    /// What to call next.
    Link "a link" Some("links"), [] &[
        ("operationRef", Text, Read),
        ("operationId", Text, Read),
        ("parameters", Map, Read),
        ("requestBody", Any, Read),
        ("description", Text, Read),
        ("server", One(Object::Server), Read),
    ];
    /// What the service calls.
    Callback "a callback" Some("callbacks"), [] &[
    ];
    /// A schema.
    Schema "a schema" Some("schemas"), [] &[
        ("x-vendor-name", Text, Read),
        ("title", Text, Read),
        ("description", Text, Read),
        ("type", Text, Read),
        ("format", Text, Read),
        ("pattern", Text, Unread),
        ("x-instant", Flag, Read),
        ("x-sensitive", Flag, Read),
        ("x-encoded", One(Object::Encoded), Read),
        ("nullable", Flag, Read),
        ("readOnly", Flag, Unread),
        ("writeOnly", Flag, Unread),
        ("deprecated", Flag, Read),
        ("enum", List, Read),
        ("default", Any, Read),
        ("multipleOf", Number, Unread),
        // limits have rules of their own, with better words than "must be a number"
        ("minLength", Any, Read),
        ("maxLength", Any, Read),
        ("minimum", Any, Read),
        ("exclusiveMinimum", Flag, Read),
        ("maximum", Any, Read),
        ("exclusiveMaximum", Flag, Read),
        ("minItems", Any, Read),
        ("maxItems", Any, Read),
        ("uniqueItems", Flag, Unread),
        ("minProperties", Number, Unread),
        ("maxProperties", Number, Unread),
        ("allOf", Items(Object::Schema), Read),
        ("oneOf", Items(Object::Schema), Read),
        ("anyOf", Items(Object::Schema), Read),
        ("not", One(Object::Schema), Unread),
        ("discriminator", One(Object::Discriminator), Read),
        ("items", One(Object::Schema), Read),
        ("required", Texts, Read),
        ("properties", Each(Object::Schema), Read),
        ("additionalProperties", SchemaOrFlag, Read),
        ("example", Any, Read),
        ("externalDocs", One(Object::ExternalDocs), Read),
        ("xml", One(Object::Xml), Unread),
    ];
    /// The property that tells alternatives apart.
    Discriminator "a discriminator" None, ["propertyName"] &[
        ("propertyName", Text, Read),
        ("mapping", Mapping, Read),
    ];
    /// How a value looks in XML.
    Xml "xml" None, [] &[
        ("name", Text, Read),
        ("namespace", Text, Read),
        ("prefix", Text, Read),
        ("attribute", Flag, Read),
        ("wrapped", Flag, Read),
    ];
    /// What has a name.
    Components "components" None, [] &[
        ("schemas", Each(Object::Schema), Read),
        ("parameters", Each(Object::Parameter), Read),
        ("headers", Each(Object::Header), Read),
        ("requestBodies", Each(Object::RequestBody), Read),
        ("responses", Each(Object::Response), Read),
        ("examples", Each(Object::Example), Read),
        ("links", Each(Object::Link), Unread),
        ("callbacks", Each(Object::Callback), Unread),
        ("securitySchemes", Each(Object::SecurityScheme), Read),
    ];
    /// A way to sign in.
    SecurityScheme "a security scheme" Some("securitySchemes"), ["type"] &[
        ("type", Text, Read),
        ("description", Text, Read),
        ("name", Text, Read),
        ("in", Text, Read),
        ("scheme", Text, Read),
        ("bearerFormat", Text, Read),
        ("flows", Map, Read),
        ("openIdConnectUrl", Text, Read),
    ];
    /// How a list is read to its end.
    Paging "`x-paging`" None, ["scheme" "items"] &[
        ("scheme", Text, Read),
        ("items", Text, Read),
        ("total", Text, Read),
        ("limit", Text, Read),
        ("offset", Text, Read),
        ("marker", Text, Read),
        ("next", Text, Read),
    ];
    /// How the end of what goes on is seen.
    Waiting "`x-waiting`" None, ["state" "documented"] &[
        ("of", Text, Read),
        ("state", Text, Read),
        ("id", Text, Read),
        ("progress", Texts, Read),
        ("success", Texts, Read),
        ("failure", Texts, Read),
        ("cancelled", Texts, Read),
        ("unknown", Texts, Read),
        ("reason", Text, Read),
        ("done", Text, Read),
        ("ended", Text, Read),
        ("documented", Text, Read),
        ("list", One(Object::WaitingList), Read),
        ("also", Items(Object::Waiting), Read),
    ];
    /// A list that shows the state of many.
    WaitingList "`list` of `x-waiting`" None, ["operation" "id" "state"] &[
        ("operation", Text, Read),
        ("id", Text, Read),
        ("state", Text, Read),
        ("filter", Text, Read),
    ];
    /// What goes on after the answer, and where it can be watched.
    Starts "`x-starts`" None, ["shown_by"] &[
        ("shown_by", Text, Read),
        ("of", Text, Read),
        ("with", Map, Read),
        ("item", Text, Read),
        ("until", Texts, Read),
        ("gone", Flag, Read),
    ];
    /// How a large file is sent in several requests.
    Upload "`x-upload`" None, ["scheme" "file" "number" "total" "id"] &[
        ("scheme", Text, Read),
        ("file", Text, Read),
        ("number", Text, Read),
        ("total", Text, Read),
        ("id", Text, Read),
        ("answer", Text, Read),
        ("name", Text, Read),
        ("folder", Text, Read),
        ("md5", Text, Read),
        // with better words than "must be a number"
        ("max_size", Any, Read),
    ];
    /// How a text is packed.
    Encoded "`x-encoded`" None, ["scheme"] &[
        ("scheme", Text, Read),
        ("when", Text, Read),
    ];
    /// How a part of a file is asked for.
    Range "`x-range`" None, ["start"] &[
        ("start", Text, Read),
    ];
}

impl Object {
    /// What stands under `key`, and what is made of it.
    pub fn key(self, key: &str) -> Option<(Content, Use)> {
        self.keys().iter().find(|(name, ..)| *name == key).map(|(_, content, used)| (*content, *used))
    }

    /// What stands under `key`.
    pub fn content(self, key: &str) -> Option<Content> {
        match self {
            // the keys of a callback are expressions
            Object::Callback => Some(One(Object::PathItem)),
            _ => self.key(key).map(|(content, _)| content),
        }
    }

    /// The place of `key` among its neighbours, if its order is fixed. The methods of a path keep the order they have:
    /// it is that of the reference's sections.
    pub fn rank(self, key: &str) -> Option<usize> {
        if key == "$ref" {
            return Some(0);
        }
        match self.content(key)? {
            One(Object::Operation | Object::PathItem) => None,
            _ => self.keys().iter().position(|(name, ..)| *name == key).map(|rank| rank + 1),
        }
    }

    /// The objects that have `key`.
    pub fn having(key: &str) -> Vec<Object> {
        Object::ALL.iter().copied().filter(|object| object.key(key).is_some()).collect()
    }

    /// The extensions that any object may have.
    pub fn extensions() -> Vec<&'static str> {
        let keys = Object::ALL.iter().flat_map(|object| object.keys()).map(|(key, ..)| *key);
        let mut extensions = Vec::new();
        keys.filter(|key| key.starts_with("x-")).for_each(|key| {
            if !extensions.contains(&key) {
                extensions.push(key);
            }
        });
        extensions
    }

    /// What the components of a kind are.
    pub fn of_kind(kind: &str) -> Option<Object> {
        Object::ALL.iter().copied().find(|object| object.component_kind() == Some(kind))
    }

    /// Whether a reference may stand in its place.
    pub fn may_be_reference(self) -> bool {
        self.component_kind().is_some() || self == Object::PathItem
    }
}

/// Whether a member of a map is an extension and not what the map holds.
pub fn is_extension(owner: Object, via: &str, key: &str) -> bool {
    matches!((owner, via), (Object::Document, "paths") | (Object::Operation, "responses"))
        && key.starts_with("x-")
}

/// Calls `each` with every reference in what is an `object`, where OpenAPI has references: not in data, which may
/// have a key `$ref` too.
pub fn references<'a, T: Tree>(node: &'a T, object: Object, each: &mut impl FnMut(&'a str)) {
    if object.may_be_reference()
        && let Some(reference) = node.member_text("$ref")
    {
        each(reference);
    }
    for (key, _, value) in node.members() {
        match object.content(key) {
            Some(One(inner)) => references(value, inner, each),
            Some(SchemaOrFlag) => references(value, Object::Schema, each),
            Some(Items(inner)) => value.elements().for_each(|item| references(item, inner, each)),
            Some(Each(inner)) => value
                .members()
                .filter(|(name, ..)| !is_extension(object, key, name))
                .for_each(|(_, _, member)| references(member, inner, each)),
            // a discriminator names schemas that need not be mentioned elsewhere
            Some(Mapping) => value
                .members()
                .filter_map(|(_, _, target)| target.text().filter(|text| text.contains('#')))
                .for_each(&mut *each),
            _ => {}
        }
    }
}

/// The same for changing them: `each` gets the texts' nodes.
pub fn references_mut(node: &mut Node, object: Object, each: &mut impl FnMut(&mut Node)) {
    let Kind::Mapping(entries) = &mut node.kind else { return };
    for entry in entries {
        let value = &mut entry.value;
        if entry.key == "$ref" && object.may_be_reference() {
            each(value);
            continue;
        }
        match (object.content(&entry.key), &mut value.kind) {
            (Some(One(inner)), _) => references_mut(value, inner, each),
            (Some(SchemaOrFlag), _) => references_mut(value, Object::Schema, each),
            (Some(Items(inner)), Kind::Sequence(items)) => {
                items.iter_mut().for_each(|item| references_mut(item, inner, each));
            }
            (Some(Each(inner)), Kind::Mapping(members)) => members
                .iter_mut()
                .filter(|member| !is_extension(object, &entry.key, &member.key))
                .for_each(|member| references_mut(&mut member.value, inner, each)),
            (Some(Mapping), Kind::Mapping(members)) => members
                .iter_mut()
                .filter(|member| member.value.as_str().is_some_and(|text| text.contains('#')))
                .for_each(|member| each(&mut member.value)),
            _ => {}
        }
    }
}

/// Calls `each` with the members of every object in what is an `object`, itself first: not in data, which may look alike.
pub fn objects_mut(
    node: &mut Value,
    object: Object,
    each: &mut impl FnMut(Object, &mut serde_json::Map<String, Value>),
) {
    let Some(members) = node.as_object_mut() else { return };
    each(object, members);
    for (key, value) in members {
        match (object.content(key), value) {
            (Some(One(inner)), value) => objects_mut(value, inner, each),
            (Some(SchemaOrFlag), value) => objects_mut(value, Object::Schema, each),
            (Some(Items(inner)), Value::Array(items)) => {
                items.iter_mut().for_each(|item| objects_mut(item, inner, each));
            }
            (Some(Each(inner)), Value::Object(named)) => named
                .iter_mut()
                .filter(|(name, _)| !is_extension(object, key, name))
                .for_each(|(_, member)| objects_mut(member, inner, each)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::yaml::parse;

    #[test]
    fn no_key_is_listed_twice() {
        for object in Object::ALL {
            for (index, (key, ..)) in object.keys().iter().enumerate() {
                assert!(object.keys()[..index].iter().all(|(other, ..)| other != key), "{object:?} {key}");
            }
            assert!(object.required().iter().all(|key| object.key(key).is_some()), "{object:?}");
        }
    }

    #[test]
    fn what_holds_a_component_is_a_key_of_components() {
        for kind in Object::ALL.iter().filter_map(|object| Some((object, object.component_kind()?))) {
            assert_eq!(Object::Components.content(kind.1), Some(Each(*kind.0)), "{}", kind.1);
        }
    }

    #[test]
    fn references_are_found_where_openapi_has_them_and_not_in_data() {
        let text = "\
components:
  schemas:
    A:
      default: {$ref: '#/no/default'}
      enum: [{$ref: '#/no/enum'}]
      example: {$ref: '#/no/example'}
      x-more: {$ref: '#/no/extension'}
      properties:
        example: {$ref: '#/yes/property'}
        $ref: {type: string}
      oneOf: [{$ref: '#/yes/member'}]
      discriminator: {propertyName: p, mapping: {a: Name, b: '#/yes/mapping'}}
      additionalProperties: {items: {not: {$ref: '#/yes/deep'}}}
  examples:
    E: {value: {$ref: '#/no/value'}}
paths:
  /a:
    get:
      responses:
        '200': {$ref: '#/yes/response', content: {a/b: {schema: {$ref: '#/yes/beside'}}}}
        x-no: {$ref: '#/no/extension'}
      callbacks: {done: {'{$url}': {post: {requestBody: {$ref: '#/yes/callback'}}}}}
";
        let mut root = parse("a.yaml", text).unwrap();
        let mut found = Vec::new();
        references(&root, Object::Document, &mut |reference| found.push(reference.to_owned()));
        let yes = text.matches("#/yes/").count();
        assert!(found.len() == yes && found.iter().all(|f| f.starts_with("#/yes/")), "{found:?}");
        let mut changed = Vec::new();
        references_mut(&mut root, Object::Document, &mut |node| {
            changed.extend(node.as_str().map(str::to_owned));
        });
        assert_eq!(changed, found);

        // what may be a reference is an object, and so is all that holds one
        let (mut json, mut met) = (root.to_json(), Vec::new());
        objects_mut(&mut json, Object::Document, &mut |object, members| {
            let reference = members.get("$ref").filter(|_| object.may_be_reference());
            met.extend(reference.and_then(Value::as_str).map(str::to_owned));
        });
        found.retain(|reference| reference != "#/yes/mapping");
        met.sort_unstable();
        found.sort_unstable();
        assert_eq!(met, found);
    }
}
