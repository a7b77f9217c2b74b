//! Whether a value is valid against a schema, with the place of what isn't.
//!
//! A validator of its own and not a library's, because a finding must point at the line inside the example.

use std::cmp::Ordering;

use serde_json::Number;

use crate::openapi::diagnostic::Location;
use crate::openapi::union::{Union, union};
use crate::openapi::yaml::{Kind, Node};

use super::outline::Outline;
use super::time::is_time;
use crate::openapi::suggest::did_you_mean;

/// What is wrong with a part of a value.
#[derive(Debug)]
pub(super) struct Fault<'a> {
    pub(super) at: &'a Location,
    pub(super) message: String,
    pub(super) help: String,
}

/// Everything in `value` that `schema` doesn't allow.
pub(super) fn faults<'a>(outline: &Outline<'a>, schema: &'a Node, value: &'a Node) -> Vec<Fault<'a>> {
    let mut check = Check { outline, faults: Vec::new() };
    check.value(schema, value, &Name::Root, 0);
    check.faults
}

/// References and combinations that lead to each other without a value in between end here.
const DEEPEST: usize = 100;

/// The way to a part of the value; written out only for messages.
enum Name<'a> {
    Root,
    Member(&'a Name<'a>, &'a str),
    Item(&'a Name<'a>, usize),
}

impl std::fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Name::Root => Ok(()),
            Name::Member(Name::Root, key) => f.write_str(key),
            Name::Member(owner, key) => write!(f, "{owner}.{key}"),
            Name::Item(owner, index) => write!(f, "{owner}[{index}]"),
        }
    }
}

struct Check<'c, 'a> {
    outline: &'c Outline<'a>,
    faults: Vec<Fault<'a>>,
}

impl<'a> Check<'_, 'a> {
    fn fault(&mut self, at: &'a Location, name: &Name<'_>, message: &str, help: impl Into<String>) {
        let name = match name {
            Name::Root => "the value".to_owned(),
            name => format!("`{name}`"),
        };
        self.faults.push(Fault { at, message: format!("{name} {message}"), help: help.into() });
    }

    fn value(&mut self, schema: &'a Node, value: &'a Node, name: &Name<'_>, depth: usize) {
        let Some(target) = self.outline.resolve(schema) else { return };
        if depth > DEEPEST {
            return;
        }
        if matches!(value.kind, Kind::Null) && self.allows_null(target, depth) {
            return;
        }
        for member in target.get("allOf").map(Node::items).unwrap_or_default() {
            self.value(member, value, name, depth + 1);
        }
        if let Some(union) = union(target) {
            return self.union(&union, value, name, depth);
        }
        for key in ["oneOf", "anyOf"] {
            let Some(members) = target.get(key) else { continue };
            if !members.items().iter().any(|member| self.is_valid(member, value, depth + 1)) {
                self.fault(
                    &value.at,
                    name,
                    &format!("fits no member of {key}"),
                    "use a value of one of its types",
                );
            }
        }
        let kind = target.str("type").unwrap_or_default();
        if !has_type(value, kind) {
            let help = match (kind, &value.kind) {
                ("string", Kind::Number(_) | Kind::Bool(_)) => "quote it".to_owned(),
                (_, Kind::Null) => "leave it out, or mark the schema as `nullable: true`".to_owned(),
                _ => format!("write a value of type `{kind}`"),
            };
            self.fault(&value.at, name, &format!("is {}, not `{kind}`", noun(&value.kind)), help);
            return;
        }
        self.choices(target, value, name);
        match &value.kind {
            Kind::String(text) => self.text(target, value, text, name),
            Kind::Number(number) => self.number(target, value, number, name),
            Kind::Sequence(items) => {
                self.count(target, value, name, items.len(), ("minItems", "maxItems"), "items");
                if let Some(schema) = target.get("items") {
                    for (index, item) in items.iter().enumerate() {
                        self.value(schema, item, &Name::Item(name, index), depth + 1);
                    }
                }
            }
            Kind::Mapping(_) => self.object(target, value, name, depth),
            Kind::Null | Kind::Bool(_) => {}
        }
    }

    /// The member that the discriminator names is the one that counts.
    fn union(&mut self, union: &Union<'a>, value: &'a Node, name: &Name<'_>, depth: usize) {
        let Some(found) = value.get(union.property) else {
            let message = format!("has no `{}`, which says what it is", union.property);
            return self.fault(&value.at, name, &message, "add it");
        };
        let says = |value: &&str| found.as_str() == Some(*value);
        let Some(variant) = union.variants.iter().find(|variant| variant.values.iter().any(says)) else {
            let values: Vec<&str> = union.variants.iter().flat_map(|v| v.values.iter().copied()).collect();
            let all = format!("use one of {}", values.join(", "));
            let help = did_you_mean(&plain(found), values.iter().copied(), &all);
            let name = Name::Member(name, union.property);
            return self.fault(
                &found.at,
                &name,
                &format!("is `{}`, which names no member", plain(found)),
                help,
            );
        };
        if let Some(schema) = self.outline.component("schemas", &variant.schema) {
            self.value(schema.node, value, name, depth + 1);
        }
    }

    fn allows_null(&self, schema: &'a Node, depth: usize) -> bool {
        let flagged = matches!(schema.get("nullable").map(|node| &node.kind), Some(Kind::Bool(true)));
        let combined = ["type", "allOf", "oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
        let referred = match schema.get("allOf").map(Node::items) {
            Some([only]) if depth < DEEPEST => {
                self.outline.resolve(only).is_some_and(|target| self.allows_null(target, depth + 1))
            }
            _ => false,
        };
        flagged || !combined || referred
    }

    fn is_valid(&self, schema: &'a Node, value: &'a Node, depth: usize) -> bool {
        let mut check = Check { outline: self.outline, faults: Vec::new() };
        check.value(schema, value, &Name::Root, depth);
        check.faults.is_empty()
    }

    fn choices(&mut self, schema: &'a Node, value: &'a Node, name: &Name<'_>) {
        let Some(list) = schema.get("enum").map(Node::items) else { return };
        if list.is_empty() || list.iter().any(|choice| equal(choice, value)) {
            return;
        }
        let shown: Vec<String> = list.iter().map(plain).collect();
        let all = format!("use one of {}", shown.join(", "));
        let help = did_you_mean(&plain(value), shown.iter().map(String::as_str), &all);
        self.fault(&value.at, name, &format!("is `{}`, which is not in its enum", plain(value)), help);
    }

    fn text(&mut self, schema: &'a Node, value: &'a Node, text: &str, name: &Name<'_>) {
        self.count(schema, value, name, text.chars().count(), ("minLength", "maxLength"), "characters");
        if schema.str("format") == Some("date-time") && !is_time(text) {
            self.fault(&value.at, name, "is no time", "write it such as 2024-08-08T09:30:00Z");
        }
    }

    fn number(&mut self, schema: &'a Node, value: &'a Node, number: &Number, name: &Name<'_>) {
        if schema.str("type") == Some("integer") {
            let format = schema.str("format").unwrap_or_default();
            let (least, most) = integer_range(format);
            if compare(number, &least) == Ordering::Less || compare(number, &most) == Ordering::Greater {
                self.fault(
                    &value.at,
                    name,
                    &format!("is {number}, which is not within {format}"),
                    "use a smaller number",
                );
            }
        }
        for (key, open, wrong, word) in [
            ("minimum", "exclusiveMinimum", Ordering::Less, "below"),
            ("maximum", "exclusiveMaximum", Ordering::Greater, "above"),
        ] {
            let Some(Node { kind: Kind::Number(limit), .. }) = schema.get(key) else { continue };
            let order = compare(number, limit);
            let message = if order == wrong {
                format!("is {number}, {word} its {key} {limit}")
            } else if order == Ordering::Equal && is_set(schema, open) {
                format!("is {number}, which {open} excludes")
            } else {
                continue;
            };
            self.fault(&value.at, name, &message, "use a value within the limits");
        }
    }

    fn count(
        &mut self,
        schema: &'a Node,
        value: &'a Node,
        name: &Name<'_>,
        count: usize,
        (low, high): (&str, &str),
        unit: &str,
    ) {
        for (key, wrong) in [(low, Ordering::Less), (high, Ordering::Greater)] {
            let Some(Node { kind: Kind::Number(limit), .. }) = schema.get(key) else { continue };
            if compare(&count.into(), limit) == wrong {
                let unit = if count == 1 { unit.trim_end_matches('s') } else { unit };
                let message = format!("has {count} {unit}, but {key} is {limit}");
                self.fault(&value.at, name, &message, "use a value within the limits");
            }
        }
    }

    fn object(&mut self, schema: &'a Node, value: &'a Node, name: &Name<'_>, depth: usize) {
        let properties = schema.get("properties").map(Node::entries).unwrap_or_default();
        for required in schema.get("required").map(Node::items).unwrap_or_default() {
            if let Some(key) = required.as_str().filter(|key| value.get(key).is_none()) {
                let message = format!("has no `{key}`, which is required");
                self.fault(&value.at, name, &message, "add it");
            }
        }
        let more = schema.get("additionalProperties");
        for entry in value.entries() {
            let name = Name::Member(name, &entry.key);
            let property = properties.iter().find(|property| property.key == entry.key);
            match (property, more.map(|more| &more.kind)) {
                (Some(property), _) => self.value(&property.value, &entry.value, &name, depth + 1),
                (None, Some(Kind::Mapping(_))) => {
                    if let Some(schema) = more {
                        self.value(schema, &entry.value, &name, depth + 1);
                    }
                }
                (None, Some(Kind::Bool(true))) => {}
                // an object without properties is open
                (None, None) if properties.is_empty() => {}
                (None, _) => {
                    let names = properties.iter().map(|property| property.key.as_str());
                    let help =
                        did_you_mean(&entry.key, names, "remove it, or add the property to the schema");
                    self.fault(&entry.key_at, &name, "is no property of its schema", help);
                }
            }
        }
    }
}

/// Whether a value has a type; everything has the empty type.
pub(super) fn has_type(value: &Node, kind: &str) -> bool {
    match kind {
        "string" => matches!(value.kind, Kind::String(_)),
        "integer" => matches!(&value.kind, Kind::Number(number) if number.is_i64() || number.is_u64()),
        "number" => matches!(value.kind, Kind::Number(_)),
        "boolean" => matches!(value.kind, Kind::Bool(_)),
        "array" => matches!(value.kind, Kind::Sequence(_)),
        "object" => matches!(value.kind, Kind::Mapping(_)),
        _ => true,
    }
}

/// Whether two values are the same, wherever they stand.
pub(super) fn equal(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (Kind::Number(a), Kind::Number(b)) => compare(a, b) == Ordering::Equal,
        (Kind::String(a), Kind::String(b)) => a == b,
        _ => a.to_json() == b.to_json(),
    }
}

/// Compares numbers, integers exactly.
pub(super) fn compare(a: &Number, b: &Number) -> Ordering {
    let whole = |n: &Number| n.as_i64().map(i128::from).or_else(|| n.as_u64().map(i128::from));
    match (whole(a), whole(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal),
    }
}

/// The least and the greatest integer of a format.
pub(super) fn integer_range(format: &str) -> (Number, Number) {
    match format {
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    }
}

fn noun(kind: &Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Bool(_) => "a boolean",
        Kind::Number(_) => "a number",
        Kind::String(_) => "text",
        Kind::Sequence(_) => "an array",
        Kind::Mapping(_) => "an object",
    }
}

fn plain(value: &Node) -> String {
    match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_json().to_string(),
    }
}

/// Whether a schema has a flag.
pub(super) fn is_set(schema: &Node, flag: &str) -> bool {
    matches!(schema.get(flag), Some(Node { kind: Kind::Bool(true), .. }))
}
