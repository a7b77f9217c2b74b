//! The facts of a bundled document that the later stages work on.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::openapi::behaviour::{Paging, Repeat, Starts, Upload, Waiting};
use crate::openapi::bundle::is_method;
use crate::openapi::reference::name_of;

/// A bundled document, read into operations and schemas.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info.version`: the edition of the reference.
    pub version: String,
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

impl Operation {
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
        let components = Components(document.get("components").unwrap_or(&Value::Null));
        let mut operations = Vec::new();
        for (path, item) in members(document.get("paths")) {
            for (method, operation) in members(Some(item)).filter(|(key, _)| is_method(key)) {
                operations.push(components.operation(path, item, method, operation));
            }
        }
        Api {
            version: text(document.pointer("/info/version")),
            tags: array(document.get("tags"))
                .map(|tag| (text(tag.get("name")), text(tag.get("description"))))
                .collect(),
            operations,
            schemas: members(components.0.get("schemas")).map(|(k, v)| (k.clone(), v.clone())).collect(),
        }
    }

    /// Follows a schema's reference, also one inside an `allOf` of one.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        // a chain longer than the number of schemas is a cycle
        for _ in 0..=self.schemas.len() {
            match schema_name(schema).and_then(|name| self.schemas.get(name)) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }
}

/// The name of the schema that `schema` refers to, directly or as the only member of an `allOf`.
pub fn schema_name(schema: &Value) -> Option<&str> {
    let reference = match schema.get("$ref") {
        Some(reference) => reference,
        None => match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => only.get("$ref")?,
            _ => return None,
        },
    };
    name_of(reference.as_str()?, "schemas")
}

/// The names of all schemas that `schema` mentions, itself or in what it contains.
pub fn mentioned<'a>(schema: &'a Value, names: &mut Vec<&'a str>) {
    match schema {
        Value::Object(members) => {
            if let Some(name) =
                members.get("$ref").and_then(Value::as_str).and_then(|r| name_of(r, "schemas"))
            {
                names.push(name);
            }
            for (key, value) in members {
                if !matches!(key.as_str(), "example" | "default" | "enum") || value.is_object() {
                    mentioned(value, names);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| mentioned(item, names)),
        _ => {}
    }
}

/// Components of a document, for resolving references to parameters, bodies and responses.
struct Components<'a>(&'a Value);

impl<'a> Components<'a> {
    fn resolve(&self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/components")) {
            Some(pointer) => self.0.pointer(pointer).unwrap_or(value),
            None => value,
        }
    }

    fn operation(&self, path: &str, item: &'a Value, method: &str, operation: &'a Value) -> Operation {
        let string = |key: &str| text(operation.get(key));
        let server = operation.get("servers").or_else(|| item.get("servers"));
        let tag = text(operation.pointer("/tags/0"));
        let area = match string("x-area") {
            area if area.is_empty() => "api".to_owned(),
            area => area,
        };
        Operation {
            id: string("operationId"),
            method: method.to_owned(),
            path: path.to_owned(),
            area,
            feature: operation
                .get("x-feature")
                .and_then(Value::as_str)
                .filter(|f| *f != "core")
                .map(str::to_owned),
            tag,
            summary: string("summary"),
            description: string("description"),
            section: text(operation.pointer("/externalDocs/description")),
            server: server.and_then(|s| s.pointer("/0/url")).and_then(Value::as_str).map(str::to_owned),
            authenticated: operation
                .get("security")
                .and_then(Value::as_array)
                .is_none_or(|alternatives| !alternatives.is_empty()),
            deprecated: operation.get("deprecated").and_then(Value::as_bool).unwrap_or(false),
            repeat: Repeat::parse(&string("x-repeat")),
            paging: operation.get("x-paging").and_then(Paging::read),
            waiting: operation.get("x-waiting").and_then(Waiting::read),
            starts: operation.get("x-starts").and_then(Starts::read),
            upload: operation.get("x-upload").and_then(Upload::read),
            parameters: self.parameters(item, operation),
            body: operation.get("requestBody").map(|body| self.body(body)),
            responses: members(operation.get("responses"))
                .filter(|(status, _)| !status.starts_with("x-"))
                .map(|(status, response)| self.response(status, response))
                .collect(),
        }
    }

    /// An operation's parameter replaces the path's of the same name and place.
    fn parameters(&self, item: &'a Value, operation: &'a Value) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for value in array(item.get("parameters")).chain(array(operation.get("parameters"))) {
            let value = self.resolve(value);
            let location = match value.get("in").and_then(Value::as_str) {
                Some("path") => In::Path,
                Some("query") => In::Query,
                Some("header") => In::Header,
                _ => continue,
            };
            let flag = |key: &str| value.get(key).and_then(Value::as_bool);
            let parameter = Parameter {
                name: text(value.get("name")),
                location,
                required: location == In::Path || flag("required").unwrap_or(false),
                deprecated: flag("deprecated").unwrap_or(false),
                description: text(value.get("description")),
                schema: value.get("schema").cloned().unwrap_or(Value::Null),
                explode: flag("explode").unwrap_or(location == In::Query),
            };
            match parameters.iter_mut().find(|p| p.name == parameter.name && p.location == location) {
                Some(inherited) => *inherited = parameter,
                None => parameters.push(parameter),
            }
        }
        parameters
    }

    fn body(&self, body: &'a Value) -> Body {
        let body = self.resolve(body);
        let (media, content) = first(body.get("content"));
        Body {
            required: body.get("required").and_then(Value::as_bool).unwrap_or(false),
            media,
            schema: content.get("schema").cloned().unwrap_or(Value::Null),
            description: text(body.get("description")),
            example: example(content),
            joined: members(content.get("encoding"))
                .filter(|(_, encoding)| encoding.get("explode").and_then(Value::as_bool) == Some(false))
                .map(|(name, _)| name.clone())
                .collect(),
        }
    }

    fn response(&self, status: &str, response: &'a Value) -> Response {
        let response = self.resolve(response);
        let content = response.get("content").and_then(Value::as_object).and_then(|c| c.iter().next());
        Response {
            status: status.to_owned(),
            description: text(response.get("description")),
            content: content.map(|(media, content)| Content {
                media: media.clone(),
                schema: content.get("schema").cloned().unwrap_or(Value::Null),
                example: example(content),
            }),
            headers: members(response.get("headers"))
                .map(|(name, header)| {
                    (name.clone(), self.resolve(header).get("schema").cloned().unwrap_or(Value::Null))
                })
                .collect(),
        }
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

/// The members of an object; none for anything else.
pub fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// The items of an array; none for anything else.
pub fn array(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// A string's text; empty for anything else.
pub fn text(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}
