//! Parameters, bodies and responses of one operation.

use super::fields::describe;
use super::{Comparison, Found};
use crate::audit::document::{Field, Operation, Response, Table};
use crate::audit::report::{RowKind, Side};
use crate::audit::schema::{Operation as SpecOperation, Schema, folded};
use crate::openapi::diagnostic::Location;
use crate::openapi::document::Parameter;
use crate::openapi::template::parameter_names;
use crate::openapi::yaml::{Kind, Node};

const JSON: &str = "application/json";
const FORM: &str = "multipart/form-data";

impl<'a> Comparison<'a> {
    /// Compares an operation that both have.
    pub(super) fn operation(&mut self, document: &'a Operation, spec: &SpecOperation<'a>) {
        self.path(document, spec);
        self.name(document, spec);
        let rows =
            [("path", &document.path_parameters), ("query", &document.query), ("header", &document.headers)];
        for (location, fields) in rows {
            // the client sends these two by itself; in the specification they are no parameters
            for field in fields.iter().filter(|f| !matches!(f.name.as_str(), "X-Auth-Token" | "Content-Type"))
            {
                self.parameter(document, location, field, spec);
            }
        }
        self.extra_parameters(document, &rows, spec);
        self.request(document, spec);
        for response in &document.responses {
            self.response(document, response, spec);
        }
        self.extra_responses(document, spec);
    }

    fn path(&mut self, document: &Operation, spec: &SpecOperation<'a>) {
        let parameters = self.spec.parameters(spec);
        if document.path == spec.path {
            self.matches(RowKind::Path);
        } else {
            self.differs(
                RowKind::Path,
                Found {
                    side: Side::Differs,
                    at: format!("{}/path", document.section),
                    document: document.path.clone(),
                    line: Some(document.line),
                    spec: spec.path.to_owned(),
                    place: Some(spec.at),
                },
            );
        }
        for name in parameter_names(spec.path) {
            if find("path", name, &parameters).is_some() {
                self.matches(RowKind::Parameter);
            } else {
                let at = format!("{}/path.{name}", document.section);
                self.missing(
                    RowKind::Parameter,
                    at,
                    format!("{{{name}}}"),
                    document.line,
                    "parameter",
                    spec.at,
                );
            }
        }
    }

    /// The vendor's name of the operation, in snake case, is the operation's own.
    fn name(&mut self, document: &Operation, spec: &SpecOperation<'a>) {
        let Some(name) = &document.id else { return };
        let said = spec.node.str("operationId");
        if said == Some(name) {
            return self.matches(RowKind::Operation);
        }
        self.differs(
            RowKind::Operation,
            Found {
                side: Side::Differs,
                at: format!("{}/operationId", document.section),
                document: name.clone(),
                line: Some(document.line),
                spec: said.unwrap_or("no operationId").to_owned(),
                place: Some(spec.node.key_at("operationId")),
            },
        );
    }

    fn parameter(&mut self, document: &Operation, location: &str, field: &Field, spec: &SpecOperation<'a>) {
        let at = format!("{}/{location}.{}", document.section, field.name);
        let Some(parameter) = find(location, &field.name, &self.spec.parameters(spec)) else {
            return self.missing(RowKind::Parameter, at, describe(field), field.line, "parameter", spec.at);
        };
        self.matches(RowKind::Parameter);
        if location != "path" {
            let required = matches!(parameter.get("required").map(|n| &n.kind), Some(Kind::Bool(true)));
            let place = parameter.key_at("required");
            self.required(&at, field.line, field.required.unwrap_or(false), required, place);
        }
        let schema = match parameter.get("schema") {
            Some(schema) => folded(self.spec, schema),
            None => Schema::empty(&parameter.at),
        };
        self.kind(&at, &field.kind, field.line, &schema, &[], 0);
        self.limits(&at, field, &schema);
        self.sensitive(&at, field, &schema);
    }

    fn extra_parameters(
        &mut self,
        document: &Operation,
        rows: &[(&str, &Vec<Field>)],
        spec: &SpecOperation<'a>,
    ) {
        for Parameter { node: parameter, name, place: location, .. } in self.spec.parameters(spec) {
            let documented = rows
                .iter()
                .any(|(place, fields)| *place == location && fields.iter().any(|field| field.name == name));
            let in_path = location == "path" && parameter_names(spec.path).contains(&name);
            if !documented && !in_path {
                let at = format!("{}/{location}.{name}", document.section);
                self.extra(RowKind::Parameter, at, "parameter", parameter.key_at("name"));
            }
        }
    }

    fn request(&mut self, document: &Operation, spec: &SpecOperation<'a>) {
        let at = format!("{}/body", document.section);
        let body = spec.node.get("requestBody").map(|body| self.spec.resolve(body));
        let content = body.and_then(|body| body.get("content"));
        for (table, media) in [(&document.body, JSON), (&document.form, FORM)] {
            if let Some(table) = table {
                self.content(&at, table, media, content, spec.node.key_at("requestBody"), &document.types);
            }
        }
        let has_content = content.is_some_and(|content| !content.entries().is_empty());
        if document.body.is_none() && document.form.is_none() && has_content {
            self.extra(RowKind::Body, at, "body", spec.node.key_at("requestBody"));
        }
    }

    fn content(
        &mut self,
        at: &str,
        table: &Table,
        media: &str,
        content: Option<&'a Node>,
        place: &'a Location,
        types: &[Table],
    ) {
        let Some(body) = content.and_then(|content| content.get(media)) else {
            let said: Vec<&str> =
                content.map(Node::entries).unwrap_or_default().iter().map(|e| e.key.as_str()).collect();
            let none = said.is_empty();
            return self.differs(
                RowKind::Body,
                Found {
                    side: if none { Side::DocumentOnly } else { Side::Differs },
                    at: at.to_owned(),
                    document: format!("a body, {media}"),
                    line: Some(table.line),
                    spec: if none { "no body".to_owned() } else { said.join(", ") },
                    place: Some(place),
                },
            );
        };
        self.matches(RowKind::Body);
        let schema = match body.get("schema") {
            Some(schema) => folded(self.spec, schema),
            None => Schema::empty(&body.at),
        };
        self.body(at, table, &schema, types);
    }

    fn response(&mut self, document: &Operation, response: &Response, spec: &SpecOperation<'a>) {
        let at = format!("{}/{}", document.section, response.status);
        let responses = spec.node.get("responses");
        let Some(found) = responses.and_then(|responses| responses.get(&response.status)) else {
            let place = spec.node.key_at("responses");
            let said = format!("status {}", response.status);
            return self.missing(RowKind::Status, at, said, response.line, "response", place);
        };
        self.matches(RowKind::Status);
        let place = responses.map_or(spec.at, |responses| responses.key_at(&response.status));
        let found = self.spec.resolve(found);
        if let Some(table) = &response.body {
            self.content(&format!("{at}/body"), table, JSON, found.get("content"), place, &response.types);
        }
        for header in &response.headers {
            let declared = found
                .get("headers")
                .map(Node::entries)
                .unwrap_or_default()
                .iter()
                .any(|entry| entry.key == header.name);
            if declared {
                self.matches(RowKind::Header);
            } else {
                let at = format!("{at}/header.{}", header.name);
                self.missing(RowKind::Header, at, describe(header), header.line, "header", place);
            }
        }
    }

    fn extra_responses(&mut self, document: &Operation, spec: &SpecOperation<'a>) {
        for entry in spec.node.get("responses").map(Node::entries).unwrap_or_default() {
            let documented = document.responses.iter().any(|response| response.status == entry.key);
            if entry.key.starts_with('2') && !documented {
                let at = format!("{}/{}", document.section, entry.key);
                self.extra(RowKind::Status, at, "response", &entry.key_at);
            }
        }
    }

    fn missing(
        &mut self,
        kind: RowKind,
        at: String,
        document: String,
        line: usize,
        what: &str,
        place: &'a Location,
    ) {
        self.differs(
            kind,
            Found {
                side: Side::DocumentOnly,
                at,
                document,
                line: Some(line),
                spec: format!("no such {what}"),
                place: Some(place),
            },
        );
    }

    fn extra(&mut self, kind: RowKind, at: String, what: &str, place: &'a Location) {
        self.differs(
            kind,
            Found {
                side: Side::SpecOnly,
                at,
                document: format!("no such {what}"),
                line: None,
                spec: format!("a {what}"),
                place: Some(place),
            },
        );
    }
}

/// The parameter `name` in `location`.
fn find<'a>(location: &str, name: &str, parameters: &[Parameter<'a, Node>]) -> Option<&'a Node> {
    parameters.iter().find(|one| one.place == location && one.name == name).map(|one| one.node)
}
