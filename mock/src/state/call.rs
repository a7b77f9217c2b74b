//! A request, read by its operation.

use serde_json::{Map, Value};

use crate::answer::is_json;
use crate::encoding::query_pairs;
use crate::incoming::Incoming;
use crate::operation::{Operation, PartContent, Place, Shape};
use crate::validate::multipart::{self, Sent};

/// A request that is as the specification demands.
pub(crate) struct Call<'a> {
    /// Of the operation, in the document's order.
    pub(crate) index: usize,
    pub(crate) operation: &'a Operation,
    pub(crate) request: &'a Incoming,
    path: Vec<(&'a str, &'a str)>,
    /// The query's parameters, read as what they are documented to be.
    pub(crate) query: Vec<(String, Value)>,
    /// The JSON body, or the parts of a form that are no files.
    pub(crate) body: Value,
    pub(crate) parts: Vec<Sent>,
}

impl<'a> Call<'a> {
    pub(crate) async fn read(
        index: usize,
        operation: &'a Operation,
        parameters: &'a [(String, Option<String>)],
        request: &'a Incoming,
    ) -> Self {
        let path = parameters.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_deref()?)));
        let media_type = request.media_type().unwrap_or_default();
        let parts = match media_type.as_str() {
            "multipart/form-data" => multipart::read(request).await.unwrap_or_default(),
            _ => Vec::new(),
        };
        let body = match is_json(&media_type) {
            true => serde_json::from_slice(&request.body).unwrap_or_default(),
            false => form(operation, &parts),
        };
        Self {
            index,
            operation,
            request,
            path: path.collect(),
            query: query(operation, request),
            body,
            parts,
        }
    }

    /// A parameter of the path, decoded.
    pub(crate) fn path(&self, name: &str) -> Option<&'a str> {
        self.path.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// A parameter of the query, or what is documented to be meant without it.
    pub(crate) fn query(&self, name: &str) -> Option<&Value> {
        let sent = self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        sent.or_else(|| {
            let documented = self
                .operation
                .parameters
                .iter()
                .find(|parameter| parameter.place == Place::Query && parameter.name == name)?;
            documented.schema.source.get("default")
        })
    }

    /// A text of the body.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    /// The texts of a list of the body.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        let list = self.body.get(name).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).collect()
    }

    /// Whether the body says so; `otherwise` if it says nothing.
    pub(crate) fn flag(&self, name: &str, otherwise: bool) -> bool {
        self.body.get(name).and_then(Value::as_bool).unwrap_or(otherwise)
    }
}

fn query(operation: &Operation, request: &Incoming) -> Vec<(String, Value)> {
    let pairs = query_pairs(request.query()).unwrap_or_default();
    let documented = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
    let read = documented.filter_map(|parameter| {
        let mut texts =
            pairs.iter().filter(|(name, _)| *name == parameter.name).map(|(_, value)| value.as_str());
        let value = match parameter.shape {
            Shape::One(scalar) => scalar.read(texts.next()?),
            Shape::Joined(scalar) => {
                let text = texts.next()?;
                text.split(',').filter(|item| !item.is_empty()).map(|item| scalar.read(item)).collect()
            }
            Shape::Repeated(scalar) => {
                let all: Vec<_> = texts.map(|text| scalar.read(text)).collect();
                if all.is_empty() {
                    return None;
                }
                Value::Array(all)
            }
        };
        Some((parameter.name.clone(), value))
    });
    read.collect()
}

fn form(operation: &Operation, parts: &[Sent]) -> Value {
    let documented: Vec<_> =
        operation.body.iter().flat_map(|body| &body.media).flat_map(|media| &media.parts).collect();
    let mut form = Map::new();
    for sent in parts {
        let Some(part) = documented.iter().find(|part| part.name == sent.name) else { continue };
        if part.content == PartContent::File {
            continue;
        }
        let value = part.content.read(&String::from_utf8_lossy(&sent.content));
        match form.get_mut(&sent.name) {
            Some(Value::Array(values)) if part.repeated => values.push(value),
            _ if part.repeated => drop(form.insert(sent.name.clone(), Value::Array(vec![value]))),
            _ => drop(form.insert(sent.name.clone(), value)),
        }
    }
    Value::Object(form)
}
