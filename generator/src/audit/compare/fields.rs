//! Types, and the fields of bodies and types.

use super::{Comparison, Found};
use crate::audit::document::{Field, FieldType, Table};
use crate::audit::report::{RowKind, Side};
use crate::audit::schema::{Schema, folded};
use crate::openapi::yaml::Kind;
use strsim::levenshtein;

/// How deep types are followed: they may contain themselves.
const DEPTH: usize = 12;

impl<'a> Comparison<'a> {
    /// Compares the fields of a body with its schema.
    pub(super) fn body(&mut self, at: &str, body: &Table, schema: &Schema<'a>, types: &[Table]) {
        match body.whole() {
            Some((kind, field)) => self.kind(at, &kind, field.line, schema, types, 0),
            None => self.fields(at, &body.fields, schema, types, 0),
        }
    }

    fn fields(&mut self, at: &str, fields: &[Field], schema: &Schema<'a>, types: &[Table], depth: usize) {
        for field in fields {
            let place = format!("{at}.{}", field.name);
            let Some(property) = schema.property(&field.name) else {
                self.differs(
                    RowKind::Field,
                    Found {
                        side: Side::DocumentOnly,
                        at: place,
                        document: describe(field),
                        line: Some(field.line),
                        spec: "no such field".to_owned(),
                        place: Some(schema.at),
                    },
                );
                continue;
            };
            self.matches(RowKind::Field);
            if let Some(required) = field.required {
                self.required(&place, field.line, required, schema.requires(&field.name), &property.key_at);
            }
            let inner = folded(self.spec, &property.value);
            self.kind(&place, &field.kind, field.line, &inner, types, depth);
            self.limits(&place, field, &inner);
            self.sensitive(&place, field, &inner);
        }
        let mut extra: Vec<_> = schema
            .properties
            .iter()
            .filter(|property| !fields.iter().any(|field| field.name == property.key))
            .collect();
        extra.sort_by(|a, b| a.key.cmp(&b.key));
        for property in extra {
            self.differs(
                RowKind::Field,
                Found {
                    side: Side::SpecOnly,
                    at: format!("{at}.{}", property.key),
                    document: "no such field".to_owned(),
                    line: None,
                    spec: "a field".to_owned(),
                    place: Some(&property.key_at),
                },
            );
        }
    }

    /// Compares a type, and what it is made of.
    pub(super) fn kind(
        &mut self,
        at: &str,
        kind: &FieldType,
        line: usize,
        schema: &Schema<'a>,
        types: &[Table],
        depth: usize,
    ) {
        if *kind == FieldType::Any {
            return;
        }
        let wanted = word(kind);
        let open_value = wanted == "object" && !matches!(kind, FieldType::Named(_));
        let said = schema.kind();
        if said != Some(wanted) && !(said.is_none() && open_value) {
            return self.differs(
                RowKind::Type,
                Found {
                    side: Side::Differs,
                    at: format!("{at}/type"),
                    document: kind.to_string(),
                    line: Some(line),
                    spec: said.unwrap_or("no type").to_owned(),
                    place: Some(schema.key_at("type")),
                },
            );
        }
        self.matches(RowKind::Type);
        match kind {
            FieldType::Long if schema.str("format") == Some("int64") => self.matches(RowKind::Type),
            FieldType::Long => self.differs(
                RowKind::Type,
                Found {
                    side: Side::Differs,
                    at: format!("{at}/format"),
                    document: "Long (int64)".to_owned(),
                    line: Some(line),
                    spec: schema.str("format").unwrap_or("no format").to_owned(),
                    place: Some(schema.key_at("format")),
                },
            ),
            FieldType::Array(Some(item)) => {
                let items = schema
                    .get("items")
                    .map_or_else(|| Schema::empty(schema.at), |items| folded(self.spec, items));
                self.kind(&format!("{at}[]"), item, line, &items, types, depth);
            }
            FieldType::Map(Some(value)) => {
                let values = schema
                    .get("additionalProperties")
                    .map_or_else(|| Schema::empty(schema.at), |values| folded(self.spec, values));
                self.kind(&format!("{at}{{}}"), value, line, &values, types, depth);
            }
            FieldType::Named(name) => match find(name, types) {
                Some(table) if depth < DEPTH => self.fields(at, &table.fields, schema, types, depth + 1),
                Some(_) => {}
                None => self.note(line, format!("no table describes the type `{name}`")),
            },
            _ => {}
        }
    }

    /// What the document wants hidden, the specification must hide; it may hide more.
    pub(super) fn sensitive(&mut self, at: &str, field: &Field, schema: &Schema<'a>) {
        if !field.sensitive {
            return;
        }
        if matches!(schema.get("x-sensitive").map(|node| &node.kind), Some(Kind::Bool(true))) {
            return self.matches(RowKind::Sensitive);
        }
        self.differs(
            RowKind::Sensitive,
            Found {
                side: Side::DocumentOnly,
                at: format!("{at}/x-sensitive"),
                document: "sensitive".to_owned(),
                line: Some(field.line),
                spec: "no x-sensitive".to_owned(),
                place: Some(schema.at),
            },
        );
    }

    pub(super) fn required(
        &mut self,
        at: &str,
        line: usize,
        document: bool,
        spec: bool,
        place: &'a crate::openapi::diagnostic::Location,
    ) {
        if document == spec {
            return self.matches(RowKind::Required);
        }
        let word = |required| if required { "required" } else { "optional" }.to_owned();
        self.differs(
            RowKind::Required,
            Found {
                side: Side::Differs,
                at: format!("{at}/required"),
                document: word(document),
                line: Some(line),
                spec: word(spec),
                place: Some(place),
            },
        );
    }
}

/// OpenAPI's word for a type.
fn word(kind: &FieldType) -> &str {
    match kind {
        FieldType::String | FieldType::File => "string",
        FieldType::Integer | FieldType::Long => "integer",
        FieldType::Boolean => "boolean",
        FieldType::Float | FieldType::Double | FieldType::Number => "number",
        FieldType::Object | FieldType::Any | FieldType::Named(_) | FieldType::Map(_) => "object",
        FieldType::Array(_) => "array",
        FieldType::Other(text) => text,
    }
}

/// A field in a few words.
pub(super) fn describe(field: &Field) -> String {
    let required = match field.required {
        Some(true) => ", required",
        _ => "",
    };
    format!("{}{required}", field.kind)
}

/// The table that describes a type. The reference misspells some names, so the nearest one will do if the name
/// itself isn't there.
pub(in crate::audit) fn find<'t>(name: &str, types: &'t [Table]) -> Option<&'t Table> {
    if let Some(number) = name.strip_prefix('表') {
        return types.iter().find(|table| table.number == number);
    }
    let alike = |table: &&Table| table.name.starts_with(name) || name.starts_with(&table.name);
    let near = |table: &&Table| name.len() > 8 && levenshtein(name, &table.name) <= 2;
    // of two tables of one name the later one, which stands nearer to its use
    types
        .iter()
        .rfind(|table| table.name == name)
        .or_else(|| types.iter().find(alike))
        .or_else(|| types.iter().find(near))
}
