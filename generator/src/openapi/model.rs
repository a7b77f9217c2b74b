//! The facts of a bundled document that the later stages work on.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::Value;

use crate::openapi::behaviour::{Paging, Range, Repeat, Starts, Upload, Waiting};
use crate::openapi::document::{self, Document, follow, name_of, schema_reference};
use crate::openapi::grammar::{Object, references};
use crate::openapi::naming::Shape;
use crate::openapi::tree::Tree;

pub use crate::openapi::tree::{array, members, text};

/// A bundled document, read into operations and schemas.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info.version`: the edition of the reference.
    pub version: String,
    /// Template of the URL of the server.
    pub server: String,
    /// The variables of that template, with their defaults.
    pub server_variables: Vec<(String, String)>,
    /// Tags in reading order, with their descriptions.
    pub tags: Vec<(String, String)>,
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
    /// Named schemas, as they stand in the document.
    pub schemas: IndexMap<String, Value>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// Method in lower case.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Name of the area file.
    pub area: String,
    /// Cargo feature; `None` if the operation is always there.
    pub feature: Option<String>,
    /// First tag.
    pub tag: String,
    /// Summary.
    pub summary: String,
    /// Description, empty if there is none.
    pub description: String,
    /// Section of the reference and its title.
    pub section: String,
    /// Address of the page that documents it, empty if there is none.
    pub page: String,
    /// Template of the server's URL where it isn't the document's.
    pub server: Option<String>,
    /// Whether it is called with credentials.
    pub authenticated: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// What a second, equal request does; `None` where the document doesn't say.
    pub repeat: Option<Repeat>,
    /// How the list that it answers with is read to its end.
    pub paging: Option<Paging>,
    /// How the end of what it shows is seen.
    pub waiting: Option<Waiting>,
    /// What it starts that goes on after the answer.
    pub starts: Option<Starts>,
    /// How it takes a large file in parts.
    pub upload: Option<Upload>,
    /// How a part of the file that it answers with is asked for.
    pub range: Option<Range>,
    /// Path, query and header parameters, path-level ones included, references resolved.
    pub parameters: Vec<Parameter>,
    /// Request body.
    pub body: Option<Body>,
    /// Documented responses, references resolved.
    pub responses: Vec<Response>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum In {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

impl In {
    /// The word OpenAPI has for it.
    pub fn as_str(self) -> &'static str {
        match self {
            In::Path => "path",
            In::Query => "query",
            In::Header => "header",
        }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: In,
    /// Must be given.
    pub required: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// What it is.
    pub description: String,
    /// Its schema.
    pub schema: Value,
    /// Arrays: one `key=value` per item instead of a comma-joined list.
    pub explode: bool,
    /// Example value.
    pub example: Option<Value>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Must be given.
    pub required: bool,
    /// Media type.
    pub media: String,
    /// Its schema.
    pub schema: Value,
    /// What it is.
    pub description: String,
    /// Example value.
    pub example: Option<Value>,
    /// Parts of a form whose items are joined by commas instead of being parts of their own.
    pub joined: Vec<String>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Status, or `default`.
    pub status: String,
    /// When it is sent.
    pub description: String,
    /// Media type, schema and example of its body.
    pub content: Option<Content>,
    /// Headers with their schemas.
    pub headers: Vec<(String, Value)>,
}

/// A response's body.
#[derive(Clone, Debug)]
pub struct Content {
    /// Media type.
    pub media: String,
    /// Its schema.
    pub schema: Value,
    /// Example value.
    pub example: Option<Value>,
}

impl Response {
    /// Whether the status says that the call succeeded.
    pub fn is_success(&self) -> bool {
        self.status.starts_with('2')
    }
}

/// The path parameter with the account's project in the region, which clients fill in by themselves.
pub const PROJECT_ID: &str = "project_id";

impl Operation {
    /// The parameters that a caller gives, in the order of a call: the path's by their place in it, then the others as they
    /// are documented.
    pub fn given(&self) -> Vec<&Parameter> {
        let is_given = |p: &&Parameter| p.name != PROJECT_ID || p.location != In::Path;
        let mut parameters: Vec<_> = self.parameters.iter().filter(is_given).collect();
        parameters.sort_by_key(|p| match p.location {
            In::Path => (0, self.path.find(&format!("{{{}}}", p.name))),
            _ => (1, None),
        });
        parameters
    }

    /// The responses for success, in the order of their statuses.
    pub fn successes(&self) -> Vec<&Response> {
        let mut successes: Vec<_> = self.responses.iter().filter(|r| r.is_success()).collect();
        successes.sort_by(|a, b| a.status.cmp(&b.status));
        successes
    }

    /// `GET /v1/…`
    pub fn route(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

impl Api {
    /// Reads a bundled document. What is missing in it is left empty: complaining is the linter's work.
    pub fn new(document: &Value) -> Self {
        let document = Document::new(document);
        Api {
            version: text(document.root.pointer("/info/version")),
            server: text(document.root.pointer("/servers/0/url")),
            server_variables: members(document.root.pointer("/servers/0/variables"))
                .map(|(name, variable)| (name.clone(), text(variable.get("default"))))
                .collect(),
            tags: array(document.root.get("tags"))
                .map(|tag| (text(tag.get("name")), text(tag.get("description"))))
                .collect(),
            operations: document.operations.iter().map(|operation| read(&document, operation)).collect(),
            schemas: document.of_kind("schemas").map(|c| (c.name.to_owned(), c.node.clone())).collect(),
        }
    }

    /// The operation of this id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Follows a schema's reference, also one inside an `allOf` of one.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let named = |reference: &str| self.named(reference).map(|(_, schema)| schema);
        follow(schema, schema_reference, named).unwrap_or(schema)
    }

    /// Whether a value must not be printed.
    pub fn is_sensitive(&self, schema: &Value) -> bool {
        schema.flag("x-sensitive") || self.resolve(schema).flag("x-sensitive")
    }

    /// Whether a value counts milliseconds since 1970.
    pub fn is_instant(&self, schema: &Value) -> bool {
        self.resolve(schema).flag("x-instant")
    }

    /// Name and content of the schema that a reference names.
    fn named(&self, reference: &str) -> Option<(&str, &Value)> {
        let (name, schema) = self.schemas.get_key_value(&*name_of(reference, "schemas")?)?;
        Some((name, schema))
    }
}

impl Shape {
    /// The shape of a JSON body, which has a name wherever it is an object with properties.
    pub fn of_schema(api: &Api, schema: &Value) -> Shape {
        Shape::of(schema, None, &|reference| api.named(reference))
    }

    /// The shape of a field or parameter; `owner` is what an enum is called after.
    pub fn in_field(api: &Api, schema: &Value, owner: &str) -> Shape {
        Shape::of(schema, Some(owner), &|reference| api.named(reference))
    }
}

/// The name of the schema that `schema` refers to, directly or as the only member of an `allOf`.
pub fn schema_name(schema: &Value) -> Option<Cow<'_, str>> {
    name_of(schema_reference(schema)?, "schemas")
}

/// The names of all schemas that `schema` mentions, itself or in what it contains.
pub fn mentioned<'a>(schema: &'a Value, names: &mut Vec<Cow<'a, str>>) {
    references(schema, Object::Schema, &mut |reference| names.extend(name_of(reference, "schemas")));
}

fn read<'a>(document: &Document<'a, Value>, operation: &document::Operation<'a, Value>) -> Operation {
    let node = operation.node;
    let string = |key: &str| text(node.get(key));
    Operation {
        id: string("operationId"),
        method: operation.method.to_owned(),
        path: operation.path.to_owned(),
        area: operation.area().unwrap_or("api").to_owned(),
        feature: node.member_text("x-feature").filter(|f| *f != "core").map(str::to_owned),
        tag: text(node.pointer("/tags/0")),
        summary: string("summary"),
        description: string("description"),
        section: operation.section().unwrap_or_default().trim().to_owned(),
        page: operation.page().unwrap_or_default().trim().to_owned(),
        server: operation.servers().and_then(|s| s.pointer("/0/url")?.as_str()).map(str::to_owned),
        authenticated: node
            .get("security")
            .and_then(Value::as_array)
            .is_none_or(|alternatives| !alternatives.is_empty()),
        deprecated: node.flag("deprecated"),
        repeat: Repeat::parse(&string("x-repeat")),
        paging: node.get("x-paging").and_then(Paging::read),
        waiting: node.get("x-waiting").and_then(Waiting::read),
        starts: node.get("x-starts").and_then(Starts::read),
        upload: node.get("x-upload").and_then(Upload::read),
        range: node.get("x-range").and_then(Range::read),
        parameters: document.parameters(operation).iter().filter_map(parameter).collect(),
        body: node.get("requestBody").map(|found| body(document.resolve(found))),
        responses: operation
            .responses()
            .map(|(status, _, found)| response(document, status, document.resolve(found)))
            .collect(),
    }
}

fn parameter(parameter: &document::Parameter<'_, Value>) -> Option<Parameter> {
    let location = match parameter.place {
        "path" => In::Path,
        "query" => In::Query,
        "header" => In::Header,
        _ => return None,
    };
    Some(Parameter {
        name: parameter.name.trim().to_owned(),
        location,
        required: parameter.is_required(),
        deprecated: parameter.node.flag("deprecated"),
        description: text(parameter.node.get("description")),
        schema: parameter.node.get("schema").cloned().unwrap_or(Value::Null),
        explode: parameter.explode(),
        example: example(parameter.node).or_else(|| parameter.node.pointer("/schema/example").cloned()),
    })
}

fn body(body: &Value) -> Body {
    let (media, content) = first(body.get("content"));
    Body {
        required: body.flag("required"),
        media,
        schema: content.get("schema").cloned().unwrap_or(Value::Null),
        description: text(body.get("description")),
        example: example(content),
        joined: content
            .map("encoding")
            .filter(|(.., encoding)| encoding.get("explode").and_then(Value::as_bool) == Some(false))
            .map(|(name, ..)| name.to_owned())
            .collect(),
    }
}

fn response<'a>(document: &Document<'a, Value>, status: &str, response: &'a Value) -> Response {
    let content = response.map("content").next();
    let schema = |holder: &Value| holder.get("schema").cloned().unwrap_or(Value::Null);
    Response {
        status: status.to_owned(),
        description: text(response.get("description")),
        content: content.map(|(media, _, content)| Content {
            media: media.to_owned(),
            schema: schema(content),
            example: example(content),
        }),
        headers: response
            .map("headers")
            .map(|(name, _, header)| (name.to_owned(), schema(document.resolve(header))))
            .collect(),
    }
}

fn first(content: Option<&Value>) -> (String, &Value) {
    match content.and_then(Value::as_object).and_then(|c| c.iter().next()) {
        Some((media, content)) => (media.clone(), content),
        None => (String::new(), &Value::Null),
    }
}

fn example(content: &Value) -> Option<Value> {
    let named = || members(content.get("examples")).next().and_then(|(_, e)| e.get("value"));
    content.get("example").or_else(named).cloned()
}
