//! A YAML draft of an operation that the specification lacks.
//!
//! Names, types and limits come from the tables. Everything that a person must write is marked with `TODO`, which
//! the linter rejects, and the documented text stands beside it as a comment.

mod enums;
mod names;
mod schema;
mod yaml;

use yaml::{Map, Yaml};

use super::document::{Field, FieldType, Operation, Reference, Response, Table};
use super::report::RowKind;
use super::schema::{Document, Operation as SpecOperation};
use super::{Unusable, nearest, read};
use crate::openapi::behaviour::Repeat;
use crate::openapi::diagnostic::Location;
use crate::openapi::document::Component;
use crate::openapi::naming::type_name;
use crate::openapi::template::nameless;
use crate::openapi::yaml::Node;

const DESCRIBE: &str = "TODO: describe";

/// Drafts the operation that `section` of the text documents, for the specification `spec`. What the specification
/// has already, parameters and types, is referred to.
pub fn draft(text: &str, spec: &Node, section: &str) -> Result<String, Unusable> {
    let reference = read(text)?;
    let Some(operation) = reference.operations.iter().find(|operation| operation.section == section) else {
        let parent = section.rsplit_once('.').map_or(section, |(parent, _)| parent);
        let near = reference.operations.iter().map(|operation| &operation.section);
        let near = near.filter(|s| s.starts_with(parent)).take(20).cloned().collect();
        return Err(Unusable::Section { section: section.to_owned(), near });
    };
    Ok(write(&reference, operation, &Document::new(spec)))
}

/// Drafts a documented operation.
pub(super) fn write<'a>(reference: &'a Reference, operation: &Operation, spec: &'a Document<'a>) -> String {
    Draft::new(spec, operation, &reference.omits).write(operation)
}

/// A schema of the draft.
#[derive(Clone, Debug)]
struct Schema {
    name: String,
    vendor: Option<String>,
    comment: String,
    table: Table,
    types: Vec<Table>,
    /// The table it was written from, and what came out.
    written: Option<(Table, Map)>,
}

struct Draft<'a> {
    spec: &'a Document<'a>,
    /// What the document doesn't speak of.
    omits: &'a [RowKind],
    /// The operation, if the specification has it.
    known: Option<SpecOperation<'a>>,
    /// The area's file of the operation's neighbours.
    area: Option<String>,
    schemas: Vec<Schema>,
    enums: Vec<enums::Enum>,
}

impl<'a> Draft<'a> {
    fn new(spec: &'a Document<'a>, operation: &Operation, omits: &'a [RowKind]) -> Self {
        let operations = &spec.operations;
        let (method, path) = (operation.method.to_lowercase(), nameless(&operation.path));
        let known = operations.iter().find(|o| o.method == method && nameless(o.path) == path).copied();
        let parent = operation.section.rsplit_once('.').map(|(parent, _)| parent);
        let neighbour = operations.iter().find(|o| {
            o.section_number().and_then(|s| s.rsplit_once('.')).map(|(above, _)| above) == parent
                && parent.is_some()
        });
        let neighbour = neighbour.or_else(|| nearest(&operation.path, operations));
        let area = known.as_ref().or(neighbour).map(|o| o.at.file.to_string());
        Draft { spec, omits, known, area, schemas: Vec::new(), enums: Vec::new() }
    }

    fn write(mut self, operation: &Operation) -> String {
        let mut document = Map::default();
        if self.area.is_none() {
            document.put("openapi", "3.0.3");
            let mut info = Map::default();
            info.put("title", "TODO");
            info.put("version", "TODO");
            info.put("x-feature", "TODO");
            document.put("info", info);
            let mut tag = Map::default();
            tag.put("name", "TODO");
            tag.put("description", DESCRIBE);
            document.put("tags", vec![tag.into()]);
        }
        let id = self
            .known
            .as_ref()
            .and_then(|known| known.node.str("operationId"))
            .map(str::to_owned)
            .or_else(|| operation.id.clone())
            .unwrap_or_else(|| names::operation(operation));
        let item = self.path_item(operation, &id);
        let mut paths = Map::default();
        let stands = self
            .spec
            .operations
            .iter()
            .find(|o| nameless(o.path) == nameless(&operation.path))
            .map(|o| format!("stands already at {}:{}; add the method there", o.at.file, o.at.line));
        paths.put_with(&[&stands.unwrap_or_default()], &operation.path, item);
        document.put("paths", paths);
        let schemas = self.write_schemas();
        if !schemas.is_empty() {
            let mut components = Map::default();
            components.put("schemas", schemas);
            document.put("components", components);
        }
        let target = match &self.area {
            Some(area) => area.clone(),
            None if self.spec.operations.is_empty() => "a new area".to_owned(),
            None => "a new file in spec/areas/, and its tag for the order in root.yaml".to_owned(),
        };
        let what = match &operation.id {
            Some(id) => format!("`{id}`"),
            None => format!("section {}", operation.section),
        };
        format!(
            "# Draft of {what} for {target}.\n# Comments hold the documented texts: write descriptions of your \
             own and delete the comments.\n{}",
            document.write()
        )
    }

    fn path_item(&mut self, operation: &Operation, id: &str) -> Map {
        let mut item = Map::default();
        if let Some(servers) = self.servers(operation) {
            item.put("servers", servers);
        }
        let parameters: Vec<Yaml> = operation
            .path_parameters
            .iter()
            .map(|field| match self.shared_parameter(field) {
                Some(reference) => reference,
                None => self.parameter("path", field).into(),
            })
            .collect();
        if !parameters.is_empty() {
            item.put("parameters", parameters);
        }
        let method = self.operation(operation, id);
        item.put(&operation.method.to_lowercase(), method);
        item
    }

    fn operation(&mut self, operation: &Operation, id: &str) -> Map {
        let mut map = Map::default();
        match &operation.id {
            Some(_) => map.put("operationId", id),
            None if self.known.is_some() => map.put("operationId", id),
            None => map.put_with(
                &["TODO: a guess; take the name that the vendor's SDKs have, in snake case"],
                "operationId",
                id,
            ),
        }
        let tag = self.known.as_ref().and_then(|known| known.node.get("tags")?.items().first()?.as_str());
        map.put("tags", vec![Yaml::from(tag.unwrap_or("TODO"))]);
        map.put_with(&[&operation.title], "summary", "TODO: summarise");
        let mut docs = Map::default();
        if operation.id.as_ref() == Some(&operation.section) {
            let unknown = ["TODO: the section's number, once the reference has it"];
            docs.put_with(&unknown, "description", operation.title.as_str());
        } else {
            docs.put("description", format!("{} {}", operation.section, operation.title));
        }
        // the vendor's pages are named for the operations
        docs.put("url", format!("https://support.huaweicloud.com/api-eihealth/{}.html", type_name(id)));
        map.put("externalDocs", docs);
        match operation.method.to_lowercase().as_str() {
            "get" | "head" => map.put("x-repeat", Repeat::Safe.as_str()),
            _ => map.put_with(
                &[&format!(
                    "TODO: what a second, equal request does: {}",
                    Repeat::ALL.map(Repeat::as_str).join(", ")
                )],
                "x-repeat",
                "TODO",
            ),
        }
        let rows = [("query", &operation.query), ("header", &operation.headers)];
        let parameters: Vec<Yaml> = rows
            .iter()
            .flat_map(|(location, fields)| fields.iter().map(move |field| (*location, field)))
            .filter(|(_, field)| !matches!(field.name.as_str(), "X-Auth-Token" | "Content-Type"))
            .map(|(location, field)| self.parameter(location, field).into())
            .collect();
        if !parameters.is_empty() {
            map.put("parameters", parameters);
        }
        let bodies = [("application/json", &operation.body), ("multipart/form-data", &operation.form)];
        let mut content = Map::default();
        for (media, body) in bodies {
            if let Some(body) = body {
                let schema = self.body(&names::request(id), body, &operation.types);
                content.put(media, with_schema(schema));
            }
        }
        if !content.is_empty() {
            let mut request = Map::default();
            request.put("required", true);
            request.put("content", content);
            map.put("requestBody", request);
        }
        let mut responses = Map::default();
        for response in &operation.responses {
            let written = self.response(response, id);
            responses.put_with(&[&response.text], &response.status, written);
        }
        if let Some(error) = self.error() {
            responses.put("default", error);
        }
        map.put("responses", responses);
        map
    }

    fn response(&mut self, response: &Response, id: &str) -> Map {
        if !response.status.starts_with('2')
            && response.body.is_none()
            && let Some(error) = self.error()
        {
            return error;
        }
        let mut map = Map::default();
        map.put("description", DESCRIBE);
        if !response.headers.is_empty() {
            let mut headers = Map::default();
            for field in &response.headers {
                let mut header = Map::default();
                header.put("description", DESCRIBE);
                header.put("schema", self.kind(&field.kind, &field.limits, &field.name, &response.types));
                headers.put_with(&[&field.text], &field.name, header);
            }
            map.put("headers", headers);
        }
        if let Some(body) = &response.body {
            let schema = self.body(&names::response(id), body, &response.types);
            let bytes = body.whole().is_some_and(|(kind, _)| kind == FieldType::File);
            let mut content = Map::default();
            content.put(
                if bytes { "application/octet-stream" } else { "application/json" },
                with_schema(schema),
            );
            map.put("content", content);
        }
        map
    }

    fn parameter(&mut self, location: &str, field: &Field) -> Map {
        let mut map = Map::default();
        map.put_with(&[&field.text], "name", field.name.as_str());
        map.put("in", location);
        if location == "path" || field.required == Some(true) {
            map.put("required", true);
        }
        map.put("description", DESCRIBE);
        if location == "query" && matches!(field.kind, FieldType::Array(_)) {
            map.put("style", "form");
            map.put_with(&["TODO: true if the service wants the key again for each item"], "explode", false);
        }
        map.put("schema", self.kind(&field.kind, &field.limits, &field.name, &[]));
        map
    }

    /// A reference to a parameter of the root that is in this place and of this name.
    fn shared_parameter(&self, field: &Field) -> Option<Yaml> {
        let component = self.spec.of_kind("parameters").find(|component| {
            component.node.str("in") == Some("path") && component.node.str("name") == Some(&field.name)
        })?;
        Some(self.component(component).into())
    }

    /// A reference to the root's answer for errors.
    fn error(&self) -> Option<Map> {
        self.spec.component("responses", "Error").map(|component| self.component(component))
    }

    fn component(&self, component: &Component<'_, Node>) -> Map {
        let mut map = Map::default();
        map.put("$ref", format!("{}{}", self.file_of(component.at), component.pointer));
        map
    }

    /// How a file in `areas/` refers to the one that holds `at`.
    fn file_of(&self, at: &Location) -> String {
        let name = at.file.rsplit(['/', '\\']).next().unwrap_or_default();
        let in_area = at.file.rsplit(['/', '\\']).nth(1) == Some("areas");
        match name {
            "root.yaml" | "shared.yaml" => format!("../{name}"),
            name if in_area && self.area.as_deref() != Some(&*at.file) => format!("./{name}"),
            _ => String::new(),
        }
    }

    /// Whether a schema belongs to the operation that is drafted anew, so that its name is free.
    fn replaces(&self, component: &Component<'_, Node>) -> bool {
        self.known.as_ref().is_some_and(|known| known.at.file == component.at.file)
    }

    /// The servers of the operation itself or of its neighbours, where they are not the document's.
    fn servers(&self, operation: &Operation) -> Option<Yaml> {
        let chapter = operation.section.split('.').next();
        let neighbour = self.known.as_ref().or_else(|| {
            self.spec
                .operations
                .iter()
                .find(|o| o.section_number().and_then(|s| s.split('.').next()) == chapter)
        })?;
        Some(Yaml::of(&neighbour.item.get("servers")?.to_json()))
    }
}

fn with_schema(schema: Yaml) -> Map {
    let mut map = Map::default();
    map.put_with(&["TODO: an example"], "schema", schema);
    map
}
