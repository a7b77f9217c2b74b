//! Schemas of fields and tables.

use super::enums::Enum;
use super::yaml::{Map, Yaml};
use super::{DESCRIBE, Draft};
use crate::audit::compare;
use crate::audit::document::{Field, FieldType, Limits, Table};
use crate::audit::report::RowKind;
use crate::openapi::document::{Component, pointer_to};
use crate::openapi::secrets::sounds_secret;
use crate::openapi::yaml::Node;

impl Draft<'_> {
    /// The schema of a body.
    pub(super) fn body(&mut self, name: &str, body: &Table, types: &[Table]) -> Yaml {
        if let Some((kind, field)) = body.whole() {
            return self.kind(&kind, &field.limits, &field.name, types).into();
        }
        if let Some(reference) = self.known(body, types, None) {
            return reference.into();
        }
        self.table(name, None, body, types).into()
    }

    /// A reference to the schema of a table, which is added if it isn't there.
    fn table(&mut self, wanted: &str, vendor: Option<&str>, table: &Table, types: &[Table]) -> Map {
        let mut name = wanted.to_owned();
        let mut count = 1;
        let comment = loop {
            match self.schemas.iter_mut().find(|schema| schema.name == name) {
                Some(schema) => {
                    // one type in two tables, of which one may say less
                    if let Some(merged) = merge(&schema.table, table) {
                        schema.table = merged;
                        return reference(&pointer_to("schemas", &name));
                    }
                }
                None => match self.spec.component("schemas", &name) {
                    Some(taken) if !self.replaces(taken) => {}
                    _ if self.enums.iter().any(|known| known.is_called(&name)) => {}
                    _ if name == wanted => break String::new(),
                    _ => break format!("TODO: rename, `{wanted}` is another type"),
                },
            }
            count += 1;
            name = format!("{wanted}{count}");
        };
        self.schemas.push(super::Schema {
            name: name.clone(),
            vendor: vendor.map(str::to_owned),
            comment,
            table: table.clone(),
            types: types.to_vec(),
            written: None,
        });
        reference(&pointer_to("schemas", &name))
    }

    /// A reference to a schema of the specification that is what the table says.
    fn known(&self, table: &Table, types: &[Table], vendor: Option<&str>) -> Option<Map> {
        let found = self.spec.of_kind("schemas").find(|schema| {
            let candidate = match vendor {
                Some(vendor) => schema.node.str("x-vendor-name") == Some(vendor),
                // what is in no area was meant to be used again
                None => schema.node.get("x-vendor-name").is_none() && schema.at.file.ends_with("shared.yaml"),
            };
            candidate && compare::describes(self.spec, table, types, schema.node, self.omits)
        })?;
        Some(self.refer(found))
    }

    /// A reference to a schema of the specification.
    pub(super) fn refer(&self, schema: &Component<'_, Node>) -> Map {
        let file = self.file_of(schema.at);
        let mut map = Map::default();
        let target = format!("{file}{}", schema.pointer);
        if file.starts_with("./") {
            map.put_with(&["TODO: move it to shared.yaml, another area uses it"], "$ref", target);
        } else {
            map.put("$ref", target);
        }
        map
    }

    /// Writes the schemas of tables that were asked for, and of those that they ask for.
    pub(super) fn write_schemas(&mut self) -> Map {
        // writing one may ask for others, and may add limits to one that was written before
        while let Some(index) = self
            .schemas
            .iter()
            .position(|schema| schema.written.as_ref().is_none_or(|(table, _)| *table != schema.table))
        {
            let Some(schema) = self.schemas.get(index).cloned() else { break };
            let mut map = Map::default();
            if let Some(vendor) = schema.vendor.as_deref().filter(|vendor| *vendor != schema.name) {
                map.put("x-vendor-name", vendor);
            }
            map.put("description", DESCRIBE);
            map.put("type", "object");
            self.properties(&mut map, &schema.table.fields, &schema.types);
            if let Some(written) = self.schemas.get_mut(index) {
                // what it was written from: a table that names itself may have been merged meanwhile
                written.written = Some((schema.table, map));
            }
        }
        let tables = self.schemas.iter().filter_map(|schema| {
            let (_, written) = schema.written.as_ref()?;
            Some((schema.name.as_str(), schema.comment.as_str(), written.clone()))
        });
        let mut schemas: Vec<_> = tables.chain(self.enums.iter().map(Enum::write)).collect();
        schemas.sort_by_key(|(name, _, _)| *name);
        let mut map = Map::default();
        for (name, comment, written) in schemas {
            map.put_with(&[comment], name, written);
        }
        map
    }

    fn properties(&mut self, map: &mut Map, fields: &[Field], types: &[Table]) {
        let required: Vec<Yaml> =
            fields.iter().filter(|f| f.required == Some(true)).map(|f| f.name.as_str().into()).collect();
        if !required.is_empty() {
            map.put("required", required);
        }
        let mut properties = Map::default();
        for field in fields.iter() {
            if !properties.has(&field.name) {
                let schema = self.property(field, types);
                properties.put_with(&[&field.text], &field.name, schema);
            }
        }
        map.put("properties", properties);
    }

    fn property(&mut self, field: &Field, types: &[Table]) -> Map {
        let schema = self.kind(&field.kind, &field.limits, &field.name, types);
        if schema.has("$ref") {
            return schema;
        }
        let mut map = Map::default();
        match field.kind {
            FieldType::Any => map.put_with(&["TODO: a type; none is told"], "description", DESCRIBE),
            _ => map.put("description", DESCRIBE),
        }
        map.append(schema);
        if field.sensitive && !map.has("x-sensitive") {
            map.put("x-sensitive", true);
        }
        map
    }

    /// The schema of a type with its limits; those of an array's items go to the items.
    pub(super) fn kind(&mut self, kind: &FieldType, limits: &Limits, name: &str, types: &[Table]) -> Map {
        let mut map = Map::default();
        match kind {
            FieldType::Array(item) => {
                map.put("type", "array");
                if let Some(default) = &limits.default {
                    map.put("default", vec![value(item.as_deref(), default)]);
                }
                let (own, inner): (Vec<_>, Vec<_>) =
                    limits.bounds.iter().cloned().partition(|(key, _)| key.ends_with("Items"));
                let inner = Limits { bounds: inner, choices: limits.choices.clone(), default: None };
                bounds(&mut map, &own, &[]);
                match item {
                    Some(item) => map.put("items", self.kind(item, &inner, name, types)),
                    None => map.put_with(
                        &["TODO: the reference doesn't say what the items are"],
                        "items",
                        self.kind(&FieldType::String, &inner, name, types),
                    ),
                }
            }
            FieldType::Map(Some(value)) => {
                map.put("type", "object");
                map.put("additionalProperties", self.kind(value, &Limits::default(), name, types));
            }
            FieldType::Map(None) | FieldType::Object => {
                map.put("type", "object");
                map.put("additionalProperties", true);
            }
            FieldType::Named(vendor) => match compare::find(vendor, types) {
                Some(table) => return self.named(table, types),
                None => {
                    let comment = format!("TODO: no table describes the type `{vendor}`");
                    map.put_with(&[&comment], "type", "object");
                    map.put("additionalProperties", true);
                }
            },
            FieldType::Any => {}
            scalar => {
                self.scalar(&mut map, scalar, limits, name);
            }
        }
        map
    }

    fn named(&mut self, table: &Table, types: &[Table]) -> Map {
        match self.known(table, types, Some(&table.name)) {
            Some(reference) => reference,
            None => self.table(&super::names::schema(&table.name), Some(&table.name), table, types),
        }
    }

    fn scalar(&mut self, map: &mut Map, kind: &FieldType, limits: &Limits, name: &str) {
        let (word, format) = match kind {
            FieldType::File => ("string", Some("binary")),
            FieldType::Integer => ("integer", Some("int32")),
            FieldType::Long => ("integer", Some("int64")),
            FieldType::Float => ("number", Some("float")),
            FieldType::Double | FieldType::Number => ("number", Some("double")),
            FieldType::Boolean => ("boolean", None),
            FieldType::String if name.ends_with("_time") && *limits == Limits::default() => {
                ("string", Some("date-time"))
            }
            _ => ("string", None),
        };
        // a list of texts has a name of its own
        if !limits.choices.is_empty() && *kind == FieldType::String {
            let reference = self.enumeration(name, &limits.choices);
            match &limits.default {
                None => map.append(reference),
                Some(default) => {
                    map.put("default", value(Some(kind), default));
                    map.put("allOf", vec![reference.into()]);
                }
            }
            return;
        }
        match kind {
            FieldType::Other(text) => {
                map.put_with(&[&format!("TODO: the documented type is `{text}`")], "type", word);
            }
            _ => map.put("type", word),
        }
        match format {
            // a document without limits has one word for all integers
            Some("int32") if self.omits.contains(&RowKind::Limit) => {
                map.put_with(&["TODO: int32 if the values are small"], "format", "int64");
            }
            Some(format) => map.put("format", format),
            None => {}
        }
        if sounds_secret(name) {
            map.put("x-sensitive", true);
        }
        if !limits.choices.is_empty() {
            let mut choices: Vec<&String> = Vec::new();
            limits.choices.iter().for_each(|choice| {
                if !choices.contains(&choice) {
                    choices.push(choice)
                }
            });
            map.put("enum", choices.into_iter().map(|c| value(Some(kind), c)).collect::<Vec<_>>());
        }
        if let Some(default) = &limits.default {
            map.put("default", value(Some(kind), default));
        }
        let accepted: &[&str] = match word {
            "string" if limits.choices.is_empty() && format.is_none() => &["minLength", "maxLength"],
            "integer" | "number" => &["minimum", "maximum"],
            _ => &[],
        };
        let own: Vec<_> = limits.bounds.iter().filter(|(key, _)| accepted.contains(key)).cloned().collect();
        bounds(map, &own, &["minLength", "maxLength", "minimum", "maximum"]);
    }
}

/// Writes bounds in the order that the specification has them.
fn bounds(map: &mut Map, bounds: &[(&'static str, serde_json::Number)], order: &[&str]) {
    let mut bounds = bounds.to_vec();
    bounds.sort_by_key(|(key, _)| order.iter().position(|known| known == key));
    for (key, value) in bounds {
        // any length is at least zero
        if key != "minLength" || value.as_f64() != Some(0.0) {
            map.put(key, Yaml::Raw(value.to_string()));
        }
    }
}

/// A value of the documented text, as the type would have it.
fn value(kind: Option<&FieldType>, text: &str) -> Yaml {
    let raw = match kind {
        Some(FieldType::Boolean) => matches!(text, "true" | "false"),
        Some(FieldType::Integer | FieldType::Long) => text.parse::<i64>().is_ok(),
        Some(FieldType::Float | FieldType::Double | FieldType::Number) => {
            text.parse::<f64>().is_ok_and(f64::is_finite)
        }
        _ => false,
    };
    if raw { Yaml::Raw(text.to_owned()) } else { Yaml::Text(text.to_owned()) }
}

fn reference(target: &str) -> Map {
    let mut map = Map::default();
    map.put("$ref", target);
    map
}

/// Two tables of one type as one; `None` if they contradict each other.
fn merge(a: &Table, b: &Table) -> Option<Table> {
    if a.fields.len() != b.fields.len() {
        return None;
    }
    let mut merged = a.clone();
    for field in &mut merged.fields {
        let other = b.fields.iter().find(|other| other.name == field.name && other.kind == field.kind)?;
        field.required = one(field.required, other.required)?;
        field.limits.default = one(field.limits.default.clone(), other.limits.default.clone())?;
        if field.limits.choices.is_empty() {
            field.limits.choices.clone_from(&other.limits.choices);
        } else if !other.limits.choices.is_empty() && other.limits.choices != field.limits.choices {
            return None;
        }
        for (key, value) in &other.limits.bounds {
            match field.limits.bounds.iter().find(|(known, _)| known == key) {
                Some((_, known)) if known != value => return None,
                Some(_) => {}
                None => field.limits.bounds.push((key, value.clone())),
            }
        }
    }
    Some(merged)
}

/// The one of two that says something; `None` if they differ.
fn one<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<Option<T>> {
    match (a, b) {
        (Some(a), Some(b)) if a != b => None,
        (Some(a), _) => Some(Some(a)),
        (None, b) => Some(b),
    }
}
