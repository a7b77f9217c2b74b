//! What an SDK says, in the form of the reference's tables.

use std::collections::BTreeSet;

use super::client::{Call, Place};
use super::model::{Attribute, Model};
use super::package::Package;
use super::types;
use crate::audit::document::{Field, FieldType, Limits, Note, Operation, Reference, Response, Table};
use crate::audit::report::RowKind;
use crate::audit::schema::{Document, Operation as SpecOperation};
use crate::audit::source::Source;
use crate::openapi::template::{nameless, parameter_names};

/// What an SDK doesn't tell.
const OMITTED: [RowKind; 3] = [RowKind::Limit, RowKind::Default, RowKind::Status];

pub(super) fn write<'s>(packages: &[Package], source: Source, spec: &'s Document<'s>) -> Reference {
    let mut reference = Reference { source, omits: OMITTED.to_vec(), ..Reference::default() };
    for package in packages {
        for call in &package.calls {
            let same = spec.operations.iter().find(|operation| {
                operation.method.eq_ignore_ascii_case(&call.method)
                    && nameless(operation.path) == nameless(&call.path)
            });
            let mut writer = Writer { package, spec, call, notes: Vec::new() };
            let operation = writer.operation(same);
            for (line, message) in writer.notes {
                // a model is read for each operation that uses it
                if !reference.notes.iter().any(|note| note.line == line && note.message == message) {
                    reference.notes.push(Note { line, section: operation.section.clone(), message });
                }
            }
            reference.operations.push(operation);
        }
    }
    reference
}

/// The attribute that stands for a body.
const BODY: &str = "body";

struct Writer<'a, 's> {
    package: &'a Package,
    spec: &'s Document<'s>,
    call: &'a Call,
    notes: Vec<(usize, String)>,
}

/// Whether the names of required fields count: an answer's don't, for the service may leave out what it likes.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Request,
    Answer,
}

impl<'a, 's> Writer<'a, 's> {
    fn operation(&mut self, known: Option<&SpecOperation<'s>>) -> Operation {
        let call = self.call;
        self.notes.extend(call.notes.iter().cloned());
        let mut operation = Operation {
            section: known
                .and_then(|known| {
                    known.section_number().filter(|s| s.starts_with(|c: char| c.is_ascii_digit()))
                })
                .map_or_else(|| call.name.clone(), str::to_owned),
            id: Some(call.name.clone()),
            title: call.title.clone(),
            line: call.line,
            method: call.method.clone(),
            path: call.path.clone(),
            ..Operation::default()
        };
        self.request(&mut operation);
        for name in parameter_names(&call.path) {
            // the client fills in the tenant's project by itself
            if !operation.path_parameters.iter().any(|field| field.name == name) {
                operation.path_parameters.insert(0, plain(name, FieldType::String, Some(true), call.line));
            }
        }
        self.answers(&mut operation, known);
        operation
    }

    fn request(&mut self, operation: &mut Operation) {
        let call = self.call;
        let Some(model) = self.model(&call.request) else { return };
        let mut form = Vec::new();
        let mut named = BTreeSet::new();
        // parts of a form are attributes of the class of the body
        let parts = call.sent.iter().any(|sent| sent.to == Place::Form);
        let body = parts.then(|| model.attributes.iter().find(|known| known.name == BODY)).flatten();
        let body = match body.map(|attribute| types::read(&attribute.kind)) {
            Some(FieldType::Named(name)) => self.model(&name),
            _ => None,
        };
        for sent in call.sent.iter().filter(|sent| body.is_none() || sent.to != Place::Body) {
            let own = model.attributes.iter();
            let all =
                own.chain(body.filter(|_| sent.to == Place::Form).into_iter().flat_map(|b| &b.attributes));
            let Some(attribute) = all.into_iter().find(|known| known.name == sent.attribute) else {
                let message =
                    format!("`{}` has no attribute `{}`, which is sent", model.name, sent.attribute);
                self.notes.push((call.line, message));
                continue;
            };
            let mut field = self.field(attribute, Side::Request, &mut named);
            field.name.clone_from(&sent.wire);
            match sent.to {
                Place::Path => operation.path_parameters.push(field),
                Place::Query => operation.query.push(field),
                Place::Header => operation.headers.push(field),
                Place::Form => form.push(field),
                Place::Body => operation.body = Some(self.whole(field, &mut named)),
            }
        }
        for attribute in model.attributes.iter().chain(body.into_iter().flat_map(|body| &body.attributes)) {
            if !call.sent.iter().any(|sent| sent.attribute == attribute.name) {
                let message =
                    format!("`{}.{}` is sent in a way that can't be read", model.name, attribute.name);
                self.notes.push((attribute.line, message));
            }
        }
        if !form.is_empty() {
            let line = form.first().map_or(call.line, |field| field.line);
            operation.form =
                Some(Table { number: String::new(), name: model.name.clone(), line, fields: form });
        }
        operation.types = self.tables(named, Side::Request);
    }

    /// The body that an attribute stands for.
    fn whole(&mut self, field: Field, named: &mut BTreeSet<String>) -> Table {
        if let FieldType::Named(name) = &field.kind
            && let Some(model) = self.model(name)
        {
            return self.table(model, Side::Request, named);
        }
        Table::of_whole(field)
    }

    fn answers(&mut self, operation: &mut Operation, known: Option<&SpecOperation<'s>>) {
        let call = self.call;
        let Some(model) = self.model(&call.response) else { return };
        let mut named = BTreeSet::new();
        let mut headers = Vec::new();
        let mut fields = Vec::new();
        let mut whole = None;
        for attribute in &model.attributes {
            let field = self.field(attribute, Side::Answer, &mut named);
            if call.headers.contains(&attribute.wire) {
                headers.push(field);
            } else if attribute.name == BODY && attribute.wire == BODY {
                whole = Some(field);
            } else {
                fields.push(field);
            }
        }
        let body = match whole {
            Some(field) => Table::of_whole(field),
            None => Table { number: String::new(), name: model.name.clone(), line: model.line, fields },
        };
        let says_nothing = body.fields.is_empty();
        // text that isn't JSON is an attribute of type `str` all the same
        let text = body.whole().is_some_and(|(kind, _)| kind == FieldType::String);
        let types = self.tables(named, Side::Answer);
        let (status, json) = self.success(known);
        let body = match json {
            // bytes, of which the SDK doesn't tell the media type
            None if model.stream => Some(Table::of_whole(plain(BODY, FieldType::File, None, model.line))),
            _ if model.stream => None,
            Some(false) if says_nothing || text => None,
            None if says_nothing => None,
            _ => Some(body),
        };
        let (text, line) = (String::new(), model.line);
        operation.responses.push(Response { status, text, line, body, headers, types });
    }

    /// The success that the specification documents, and whether it has JSON: the SDK has one class for all.
    fn success(&self, known: Option<&SpecOperation<'s>>) -> (String, Option<bool>) {
        let responses = known.into_iter().flat_map(SpecOperation::responses);
        let successes: Vec<_> = responses
            .filter(|(status, ..)| status.starts_with('2'))
            .map(|(status, _, response)| {
                let content = self.spec.resolve(response).get("content");
                let json = content.is_some_and(|content| content.get("application/json").is_some());
                (status.to_owned(), Some(json))
            })
            .collect();
        // of several it is the first that has JSON which the class is for
        let chosen = successes.iter().find(|(_, json)| *json == Some(true)).or(successes.first());
        chosen.cloned().unwrap_or_else(|| ("200".to_owned(), None))
    }

    /// A class of the package's models.
    fn model(&mut self, name: &str) -> Option<&'a Model> {
        let model = self.package.models.get(name);
        match model {
            Some(model) => self.notes.extend(model.notes.iter().cloned()),
            None => self.notes.push((self.call.line, format!("there is no model `{name}`"))),
        }
        model
    }

    /// An attribute as a row. The types that it names are added to `named`.
    fn field(&mut self, attribute: &Attribute, side: Side, named: &mut BTreeSet<String>) -> Field {
        let mut choices = Vec::new();
        let kind = self.resolve(types::read(&attribute.kind), attribute, named, &mut choices);
        Field {
            kind,
            required: attribute.required.filter(|_| side == Side::Request),
            limits: Limits { choices, ..Limits::default() },
            text: attribute.text.clone(),
            sensitive: attribute.sensitive,
            ..plain(&attribute.wire, FieldType::Any, None, attribute.line)
        }
    }

    /// A type in which names only stand for models with attributes.
    fn resolve(
        &mut self,
        kind: FieldType,
        attribute: &Attribute,
        named: &mut BTreeSet<String>,
        choices: &mut Vec<String>,
    ) -> FieldType {
        match kind {
            FieldType::Array(Some(item)) => {
                FieldType::Array(Some(Box::new(self.resolve(*item, attribute, named, choices))))
            }
            FieldType::Map(Some(value)) => {
                // what a map's values can be has no row
                let mut unused = Vec::new();
                FieldType::Map(Some(Box::new(self.resolve(*value, attribute, named, &mut unused))))
            }
            FieldType::Named(name) => match self.model(&name) {
                Some(model) if !model.choices.is_empty() => {
                    choices.clone_from(&model.choices);
                    FieldType::String
                }
                Some(model) if !model.attributes.is_empty() => {
                    named.insert(name.clone());
                    FieldType::Named(name)
                }
                // a class without attributes stands for a type that the SDK doesn't know
                _ => FieldType::Any,
            },
            FieldType::Other(text) => {
                let message = format!("the type `{text}` of `{}` isn't known", attribute.name);
                self.notes.push((attribute.line, message));
                FieldType::Any
            }
            other => other,
        }
    }

    fn table(&mut self, model: &'a Model, side: Side, named: &mut BTreeSet<String>) -> Table {
        let fields = model.attributes.iter().map(|attribute| self.field(attribute, side, named)).collect();
        Table { number: String::new(), name: model.name.clone(), line: model.line, fields }
    }

    /// The tables of types, and of those that these name.
    fn tables(&mut self, named: BTreeSet<String>, side: Side) -> Vec<Table> {
        let mut tables: Vec<Table> = Vec::new();
        let mut open: Vec<String> = named.into_iter().collect();
        while let Some(name) = open.pop() {
            if tables.iter().any(|table| table.name == name) {
                continue;
            }
            let Some(model) = self.model(&name) else { continue };
            let mut more = BTreeSet::new();
            tables.push(self.table(model, side, &mut more));
            open.extend(more);
        }
        tables
    }
}

/// A row that only has a name and a type.
fn plain(name: &str, kind: FieldType, required: Option<bool>, line: usize) -> Field {
    Field {
        name: name.to_owned(),
        kind,
        required,
        limits: Limits::default(),
        text: String::new(),
        sensitive: false,
        line,
    }
}
