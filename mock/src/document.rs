//! The bundle as an index of operations.

use std::collections::HashSet;

use http::{Method, StatusCode};
use serde_json::{Map, Value};

use crate::behaviour::Behaviour;
use crate::error::Error;
use crate::iam_paths;
use crate::operation::{
    Media, Operation, Parameter, Part, PartContent, Place, RequestBody, Response, Scalar, Shape, Statuses,
};
use crate::reference::{resolve, resolve_schema};
use crate::schema::Schema;
use crate::shape;
use crate::union::Union;

/// The methods a path item may have, as it names them.
const METHODS: &[(&str, Method)] = &[
    ("get", Method::GET),
    ("put", Method::PUT),
    ("post", Method::POST),
    ("delete", Method::DELETE),
    ("patch", Method::PATCH),
    ("head", Method::HEAD),
    ("options", Method::OPTIONS),
];

/// The bundle and what was found in it.
pub(crate) struct Document {
    pub(crate) root: Value,
    pub(crate) operations: Vec<Operation>,
    /// Names of parameters and properties whose values must not be repeated.
    pub(crate) sensitive: HashSet<String>,
}

impl Document {
    /// Indexes a bundle. IAM's operations are added where it has none.
    pub(crate) fn new(mut root: Value) -> Result<Self, Error> {
        iam_paths::complete(&mut root);
        let paths = root
            .get("paths")
            .and_then(Value::as_object)
            .ok_or_else(|| Error::document("paths", "missing"))?;
        let mut operations = Vec::new();
        let mut ids = HashSet::new();
        for (path, item) in paths {
            let item = resolve(&root, item).map_err(|reason| Error::document(path, reason))?;
            for (name, method) in METHODS {
                let Some(source) = item.get(*name) else { continue };
                let read = Reader { root: &root }.operation(path, item, method, source);
                let operation = read.map_err(|reason| Error::document(format!("{name} {path}"), reason))?;
                if !ids.insert(operation.id.clone()) {
                    let reason = format!("the operationId {} is taken", operation.id);
                    return Err(Error::document(format!("{name} {path}"), reason));
                }
                operations.push(operation);
            }
        }
        let mut sensitive = HashSet::new();
        collect_sensitive(&root, &root, &mut sensitive);
        Ok(Self { root, operations, sensitive })
    }

    /// Whether the value at this JSON pointer, or one it is in, must not be repeated.
    pub(crate) fn hides(&self, pointer: &str) -> bool {
        pointer.split('/').any(|name| self.sensitive.contains(name))
    }

    /// Reads a bundle written as YAML.
    pub(crate) fn from_yaml(text: &str) -> Result<Self, Error> {
        // The bundle is as trustworthy as the program, and larger than the limits meant for strangers' input.
        let options = serde_yaml::options! { budget: None };
        let root = serde_yaml::from_str_with_options(text, options)
            .map_err(|error| Error::document("YAML", error.to_string()))?;
        Self::new(root)
    }

    /// Reads a bundle written as JSON.
    pub(crate) fn from_json(text: &str) -> Result<Self, Error> {
        Self::new(serde_json::from_str(text).map_err(|error| Error::document("JSON", error.to_string()))?)
    }
}

/// Turns parts of the document into what the mock works with; errors say what is wrong.
struct Reader<'a> {
    root: &'a Value,
}

impl<'a> Reader<'a> {
    fn operation(
        &self,
        path: &str,
        item: &'a Value,
        method: &Method,
        source: &'a Value,
    ) -> Result<Operation, String> {
        let id = text(source, "operationId").ok_or("it has no operationId")?;
        let body = source.get("requestBody").map(|body| self.request_body(body)).transpose()?;
        let behaviour = Behaviour::of(source);
        let responses = self.responses(source)?;
        let listed = behaviour.paging.as_ref().and_then(|paging| self.item(&responses, &paging.items));
        Ok(Operation {
            id: id.to_owned(),
            method: method.clone(),
            path: path.to_owned(),
            open: self.is_open(source),
            parameters: self.parameters(item, source)?,
            body,
            responses,
            behaviour,
            item: listed,
        })
    }

    /// The schema of the items of a list that an operation answers.
    fn item(&self, responses: &[(Statuses, Response)], name: &str) -> Option<Schema> {
        let success = |statuses: &Statuses| matches!(statuses, Statuses::One(status) if status.is_success());
        let (_, response) = responses.iter().find(|(statuses, _)| success(statuses))?;
        let whole = &response.media.first()?.schema.as_ref()?.source;
        let item = shape::items(self.root, shape::property(self.root, whole, name)?)?;
        Some(Schema::new(item.clone()))
    }

    /// Whether no authentication is asked for: an empty list, or one with an empty alternative. A
    /// document that says nothing at all means the service's rule, which is to ask for it.
    fn is_open(&self, source: &Value) -> bool {
        match source.get("security").or_else(|| self.root.get("security")).and_then(Value::as_array) {
            Some(alternatives) => {
                let empty = |alternative: &Value| alternative.as_object().is_some_and(Map::is_empty);
                alternatives.is_empty() || alternatives.iter().any(empty)
            }
            None => false,
        }
    }

    /// Those of the path and of the operation, which may replace them.
    fn parameters(&self, item: &'a Value, source: &'a Value) -> Result<Vec<Parameter>, String> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for list in [item, source] {
            for parameter in list.get("parameters").and_then(Value::as_array).into_iter().flatten() {
                let Some(parameter) = self.parameter(resolve(self.root, parameter)?)? else { continue };
                parameters.retain(|other| (other.place, &other.name) != (parameter.place, &parameter.name));
                parameters.push(parameter);
            }
        }
        Ok(parameters)
    }

    fn parameter(&self, source: &Value) -> Result<Option<Parameter>, String> {
        let name = text(source, "name").ok_or("a parameter has no name")?;
        let place = match text(source, "in") {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            _ => return Err(format!("parameter {name} is neither in path, query nor header")),
        };
        // OpenAPI gives these to content negotiation and security; the token is checked there.
        let reserved = ["accept", "content-type", "authorization", "x-auth-token"];
        if place == Place::Header && reserved.contains(&name.to_ascii_lowercase().as_str()) {
            return Ok(None);
        }
        let schema = source.get("schema").ok_or_else(|| format!("parameter {name} has no schema"))?;
        Ok(Some(Parameter {
            name: name.to_owned(),
            place,
            required: is_true(source, "required") || place == Place::Path,
            shape: self
                .shape(source, place, schema)
                .map_err(|reason| format!("parameter {name}: {reason}"))?,
            schema: Schema::new(schema.clone()),
        }))
    }

    fn shape(&self, source: &Value, place: Place, schema: &'a Value) -> Result<Shape, String> {
        let own_style = if place == Place::Query { "form" } else { "simple" };
        if text(source, "style").is_some_and(|style| style != own_style) {
            return Err(format!("only the style {own_style} is served there"));
        }
        let schema = resolve_schema(self.root, schema)?;
        match text(schema, "type") {
            Some("array") => {
                let items = schema.get("items").ok_or("an array without items")?;
                let scalar = Scalar::of(text(resolve_schema(self.root, items)?, "type"));
                let explode = source.get("explode").and_then(Value::as_bool).unwrap_or(true);
                Ok(if place == Place::Query && explode {
                    Shape::Repeated(scalar)
                } else {
                    Shape::Joined(scalar)
                })
            }
            Some("object") => Err("an object can't be a parameter".to_owned()),
            other => Ok(Shape::One(Scalar::of(other))),
        }
    }

    fn request_body(&self, source: &'a Value) -> Result<RequestBody, String> {
        let source = resolve(self.root, source)?;
        Ok(RequestBody { required: is_true(source, "required"), media: self.content(source)? })
    }

    fn content(&self, source: &'a Value) -> Result<Vec<Media>, String> {
        let content = source.get("content").and_then(Value::as_object);
        content.into_iter().flatten().map(|(name, media)| self.media(name, media)).collect()
    }

    fn media(&self, name: &str, source: &'a Value) -> Result<Media, String> {
        let media_type = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let schema = source.get("schema");
        let parts = match schema {
            Some(schema) if media_type == "multipart/form-data" => {
                self.parts(schema, source.get("encoding"))?
            }
            _ => Vec::new(),
        };
        let example = self.example(source)?;
        Ok(Media { media_type, schema: schema.map(|schema| Schema::new(schema.clone())), example, parts })
    }

    fn example(&self, source: &'a Value) -> Result<Option<Value>, String> {
        if let Some(example) = source.get("example") {
            return Ok(Some(example.clone()));
        }
        let first =
            source.get("examples").and_then(Value::as_object).and_then(|examples| examples.values().next());
        match first {
            Some(example) => Ok(resolve(self.root, example)?.get("value").cloned()),
            None => Ok(None),
        }
    }

    fn parts(&self, schema: &'a Value, encoding: Option<&Value>) -> Result<Vec<Part>, String> {
        let joined = |name: &str| {
            let explode = encoding.and_then(|e| e.get(name)?.get("explode")?.as_bool());
            explode == Some(false)
        };
        let schema = resolve_schema(self.root, schema)?;
        let required: Vec<_> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        let part = |(name, source): (&String, &'a Value)| {
            let whole = resolve_schema(self.root, source)?;
            let items = whole.get("items").filter(|_| text(whole, "type") == Some("array"));
            let one = items.map(|items| resolve_schema(self.root, items)).transpose()?.unwrap_or(whole);
            let content = match (text(one, "type"), text(one, "format")) {
                (_, Some("binary")) => PartContent::File,
                (Some("object" | "array"), _) => PartContent::Json,
                _ if Union::of(one).is_some() => PartContent::Json,
                (other, _) if items.is_some() && joined(name) => PartContent::Joined(Scalar::of(other)),
                (other, _) => PartContent::Scalar(Scalar::of(other)),
            };
            Ok(Part {
                name: name.clone(),
                required: required.iter().any(|required| required.as_str() == Some(name.as_str())),
                content,
                repeated: items.is_some() && !joined(name),
                schema: Schema::new(items.filter(|_| !joined(name)).unwrap_or(source).clone()),
            })
        };
        properties.into_iter().flatten().map(part).collect()
    }

    fn responses(&self, source: &'a Value) -> Result<Vec<(Statuses, Response)>, String> {
        let responses = source.get("responses").and_then(Value::as_object).ok_or("it has no responses")?;
        responses.iter().map(|(status, response)| Ok((statuses(status)?, self.response(response)?))).collect()
    }

    fn response(&self, source: &'a Value) -> Result<Response, String> {
        let source = resolve(self.root, source)?;
        let mut headers = Vec::new();
        for (name, header) in source.get("headers").and_then(Value::as_object).into_iter().flatten() {
            headers.push((name.clone(), resolve(self.root, header)?.clone()));
        }
        Ok(Response { headers, media: self.content(source)? })
    }
}

fn statuses(key: &str) -> Result<Statuses, String> {
    let unknown = || format!("`{key}` is no response status");
    match key {
        "default" => Ok(Statuses::Default),
        _ => match key.strip_suffix("XX").map(str::parse) {
            Some(Ok(hundred @ 1..=5)) => Ok(Statuses::Hundred(hundred)),
            Some(_) => Err(unknown()),
            None => key.parse::<StatusCode>().map(Statuses::One).map_err(|_| unknown()),
        },
    }
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

fn is_true(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}

/// Names of properties and parameters marked `x-sensitive`, wherever they are.
fn collect_sensitive(root: &Value, value: &Value, names: &mut HashSet<String>) {
    let marked = |schema: &Value| {
        is_true(schema, "x-sensitive")
            || resolve_schema(root, schema).is_ok_and(|schema| is_true(schema, "x-sensitive"))
    };
    match value {
        Value::Object(map) => {
            for (name, property) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
                if marked(property) {
                    names.insert(name.clone());
                }
            }
            if let (Some(name), Some(_)) = (text(value, "name"), text(value, "in"))
                && (marked(value) || map.get("schema").is_some_and(marked))
            {
                names.insert(name.to_owned());
            }
            map.values().for_each(|child| collect_sensitive(root, child, names));
        }
        Value::Array(items) => items.iter().for_each(|child| collect_sensitive(root, child, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(operation: Value) -> Result<Document, Error> {
        Document::new(json!({ "paths": { "/v1/{id}/x": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "post": operation,
        } } }))
    }

    fn reason(operation: Value) -> String {
        read(operation).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_fixture_is_indexed() {
        let document = Document::from_yaml(include_str!("../tests/fixtures/bundle.yaml")).unwrap();
        let list = document.operations.iter().find(|operation| operation.id == "list_image").unwrap();
        let parameters: Vec<_> =
            list.parameters.iter().map(|p| (p.name.as_str(), p.place, p.shape)).collect();
        assert!(parameters.contains(&("project_id", Place::Path, Shape::One(Scalar::Text))));
        assert!(parameters.contains(&("limit", Place::Query, Shape::One(Scalar::Integer))));
        assert!(parameters.contains(&("labels", Place::Query, Shape::Joined(Scalar::Text))));
        assert!(!list.open);
        assert!(document.sensitive.contains("password"));
    }

    #[test]
    fn security_is_asked_for_unless_said_otherwise() {
        let open = |security: Option<Value>| {
            let mut operation = json!({ "operationId": "a", "responses": {} });
            if let Some(security) = security {
                operation["security"] = security;
            }
            read(operation).unwrap().operations[0].open
        };
        assert_eq!(
            [open(None), open(Some(json!([]))), open(Some(json!([{ "t": [] }])))],
            [false, true, false]
        );
    }

    #[test]
    fn what_cannot_be_served_is_refused_with_its_place() {
        let parameter =
            |parameter: Value| json!({ "operationId": "a", "responses": {}, "parameters": [parameter] });
        for (operation, expected) in [
            (json!({ "responses": {} }), "no operationId"),
            (json!({ "operationId": "a" }), "no responses"),
            (json!({ "operationId": "a", "responses": { "2O0": {} } }), "2O0"),
            (parameter(json!({ "name": "p", "in": "cookie" })), "parameter p"),
            (parameter(json!({ "name": "p", "in": "query", "schema": { "type": "object" } })), "object"),
            (parameter(json!({ "$ref": "#/none" })), "#/none"),
        ] {
            let reason = reason(operation);
            assert!(reason.contains("post /v1/{id}/x") && reason.contains(expected), "{reason}");
        }
        assert!(Document::from_yaml("a: [").is_err());
        assert!(Document::from_json("{}").is_err());
    }

    #[test]
    fn parts_of_a_multipart_body_are_read() {
        let document = Document::from_yaml(include_str!("../tests/fixtures/bundle.yaml")).unwrap();
        let upload = document.operations.iter().find(|operation| operation.id == "upload_ligand").unwrap();
        let parts: Vec<_> = upload
            .body
            .iter()
            .flat_map(|b| &b.media)
            .flat_map(|m| &m.parts)
            .map(|p| (p.name.as_str(), p.content))
            .collect();
        assert_eq!(
            parts,
            [
                ("file", PartContent::File),
                ("format", PartContent::Scalar(Scalar::Text)),
                ("count", PartContent::Scalar(Scalar::Integer)),
                ("options", PartContent::Json),
            ]
        );
    }
}
