//! One value against one schema, keyword by keyword.

use std::cell::LazyCell;
use std::cmp::Ordering;
use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::equality::{canonical, same};
use super::names::Names;
use super::{Departure, Patterns, UNDECLARED, number};
use crate::number_format::NumberFormat;
use crate::reference::{resolve, wrapped};
use crate::union::Union;

pub(super) struct Checker<'a> {
    root: &'a Value,
    patterns: &'a Patterns,
    hidden: &'a dyn Fn(&str) -> bool,
    /// Where the value is that is looked at.
    pointer: String,
    /// The schemas that the value is being held against. One that is combined from itself says nothing new in itself.
    active: Vec<&'a Value>,
    found: Vec<Departure>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(root: &'a Value, patterns: &'a Patterns, hidden: &'a dyn Fn(&str) -> bool) -> Self {
        Self { root, patterns, hidden, pointer: String::new(), active: Vec::new(), found: Vec::new() }
    }

    pub(super) fn departures(mut self, schema: &'a Value, value: &Value) -> Vec<Departure> {
        self.check(schema, value, false);
        self.found
    }

    /// `open`: the schema is a part of a combination, which is closed as a whole.
    fn check(&mut self, schema: &'a Value, value: &Value, open: bool) {
        // that it resolves was seen when the patterns were collected
        let Ok(schema) = resolve(self.root, schema) else { return };
        let Some(keywords) = schema.as_object() else { return };
        let is_null = value.is_null() && keywords.get("nullable") == Some(&Value::Bool(true));
        if is_null || self.active.iter().any(|active| std::ptr::eq(*active, schema)) {
            return;
        }
        self.active.push(schema);
        self.check_itself(keywords, value);
        match value {
            Value::Number(number) => self.check_number(keywords, number, value),
            Value::String(text) => self.check_text(keywords, text, value),
            Value::Array(items) => self.check_items(keywords, items),
            Value::Object(properties) => self.check_properties(schema, keywords, properties, open),
            Value::Null | Value::Bool(_) => {}
        }
        self.check_combinations(schema, keywords, value, open);
        self.active.pop();
    }

    /// What any value may depart from: its type, and which are listed.
    fn check_itself(&mut self, schema: &'a Map<String, Value>, value: &Value) {
        if let Some(name) = schema.get("type").and_then(Value::as_str)
            && !is_of(name, value)
        {
            self.report(value, format_args!("is not of type \"{name}\""));
        }
        if let Some(listed) = schema.get("enum").and_then(Value::as_array)
            && !listed.iter().any(|one| same(one, value))
        {
            self.report(value, format_args!("is not one of {}", alternatives(listed.iter())));
        }
    }

    fn check_number(&mut self, schema: &'a Map<String, Value>, number: &Number, value: &Value) {
        for (bound, flag, beyond, word) in [
            ("minimum", "exclusiveMinimum", Ordering::Less, "less"),
            ("maximum", "exclusiveMaximum", Ordering::Greater, "greater"),
        ] {
            let Some(Value::Number(limit)) = schema.get(bound) else { continue };
            let order = number::compare(number, limit);
            match schema.get(flag) == Some(&Value::Bool(true)) {
                false if order == beyond => {
                    self.report(value, format_args!("is {word} than the {bound} of {limit}"));
                }
                true if order == beyond || order.is_eq() => {
                    self.report(value, format_args!("is {word} than or equal to the {bound} of {limit}"));
                }
                _ => {}
            }
        }
        if let Some(Value::Number(factor)) = schema.get("multipleOf")
            && !number::is_multiple(number, factor)
        {
            self.report(value, format_args!("is not a multiple of {factor}"));
        }
        if let Some(format) = NumberFormat::of(schema).filter(|format| !format.holds(value)) {
            self.push(format!("the number is beyond {}", format.name()));
        }
    }

    fn check_text(&mut self, schema: &'a Map<String, Value>, text: &str, value: &Value) {
        if schema.contains_key("minLength") || schema.contains_key("maxLength") {
            let length = text.chars().count();
            if let Some(limit) = count(schema, "minLength").filter(|limit| length < *limit) {
                self.report(value, format_args!("is shorter than {}", counted(limit, "character")));
            }
            if let Some(limit) = count(schema, "maxLength").filter(|limit| length > *limit) {
                self.report(value, format_args!("is longer than {}", counted(limit, "character")));
            }
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
            && self.patterns.get(pattern).is_some_and(|compiled| compiled.find(text).is_none())
        {
            self.report(value, format_args!("does not match \"{pattern}\""));
        }
    }

    fn check_items(&mut self, schema: &'a Map<String, Value>, items: &[Value]) {
        if let Some(limit) = count(schema, "minItems").filter(|limit| items.len() < *limit) {
            self.report_hidden(format_args!("has less than {}", counted(limit, "item")));
        }
        if let Some(limit) = count(schema, "maxItems").filter(|limit| items.len() > *limit) {
            self.report_hidden(format_args!("has more than {}", counted(limit, "item")));
        }
        if schema.get("uniqueItems") == Some(&Value::Bool(true)) {
            let mut seen = HashSet::new();
            if !items.iter().all(|item| seen.insert(canonical(item))) {
                self.report_hidden(format_args!("has items that are the same"));
            }
        }
        if let Some(schema) = schema.get("items") {
            for (index, item) in items.iter().enumerate() {
                self.descend(&index.to_string(), schema, item);
            }
        }
    }

    fn check_properties(
        &mut self,
        schema: &'a Value,
        keywords: &'a Map<String, Value>,
        properties: &Map<String, Value>,
        open: bool,
    ) {
        let declared = keywords.get("properties").and_then(Value::as_object);
        let extra = keywords.get("additionalProperties");
        // a union is closed by the member that it means, and what wraps one schema by that
        let is_closed_here =
            !open && extra.is_none() && Union::of(schema).is_none() && wrapped(schema).is_none();
        // most objects have declared properties only
        let root = self.root;
        let names = LazyCell::new(|| Names::of(root, schema));
        let mut undeclared = Vec::new();
        for (name, value) in properties {
            match (declared.and_then(|declared| declared.get(name)), extra) {
                (Some(schema), _) => self.descend(name, schema, value),
                (None, Some(Value::Bool(false))) => undeclared.push(name.as_str()),
                (None, Some(schema)) => self.descend(name, schema, value),
                (None, None) if is_closed_here && !names.allow(name) => {
                    undeclared.push(name.as_str());
                }
                (None, None) => {}
            }
        }
        if !undeclared.is_empty() {
            self.push(format!("{UNDECLARED}{}", undeclared.join(", ")));
        }
        let required = keywords.get("required").and_then(Value::as_array).into_iter().flatten();
        for name in required.filter_map(Value::as_str).filter(|name| !properties.contains_key(*name)) {
            self.push(format!("\"{name}\" is a required property"));
        }
        if let Some(limit) = count(keywords, "minProperties").filter(|limit| properties.len() < *limit) {
            self.report_hidden(format_args!("has less than {} properties", limit));
        }
        if let Some(limit) = count(keywords, "maxProperties").filter(|limit| properties.len() > *limit) {
            self.report_hidden(format_args!("has more than {} properties", limit));
        }
    }

    fn check_combinations(
        &mut self,
        schema: &'a Value,
        keywords: &'a Map<String, Value>,
        value: &Value,
        open: bool,
    ) {
        if let Some(schema) = keywords.get("not")
            && self.fits(schema, value, true)
        {
            self.report_hidden(format_args!("is what the schema excludes"));
        }
        if let Some(union) = Union::of(schema) {
            return self.check_union(&union, value);
        }
        let open = open || wrapped(schema).is_none();
        let members = |key| keywords.get(key).and_then(Value::as_array);
        for member in members("allOf").into_iter().flatten() {
            self.check(member, value, open);
        }
        for (key, most) in [("oneOf", 1), ("anyOf", usize::MAX)] {
            let Some(members) = members(key) else { continue };
            match members.iter().filter(|member| self.fits(member, value, open)).count() {
                0 => self.report_hidden(format_args!("fits no schema of its {key}")),
                count if count > most => {
                    self.report_hidden(format_args!("fits {count} schemas of its {key}, not one"));
                }
                _ => {}
            }
        }
    }

    /// The discriminator decides which member a value must fit; one member alone may fit others as well.
    fn check_union(&mut self, union: &Union<'a>, value: &Value) {
        let Some(properties) = value.as_object() else {
            return self.report(value, format_args!("is not of type \"object\""));
        };
        let Some(says) = properties.get(union.property) else {
            return self.push(format!("\"{}\" is a required property", union.property));
        };
        match union.members.iter().find(|(name, _)| says.as_str() == Some(name)) {
            Some((_, reference)) => {
                let pointer =
                    reference.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'));
                if let Some(member) = pointer.and_then(|pointer| self.root.pointer(pointer)) {
                    self.check(member, value, false);
                }
            }
            None => {
                let names: Vec<Value> = union.members.iter().map(|(name, _)| Value::from(*name)).collect();
                let length = self.enter(union.property);
                self.report(says, format_args!("is not one of {}", alternatives(names.iter())));
                self.pointer.truncate(length);
            }
        }
    }

    fn fits(&mut self, schema: &'a Value, value: &Value, open: bool) -> bool {
        let before = std::mem::take(&mut self.found);
        self.check(schema, value, open);
        std::mem::replace(&mut self.found, before).is_empty()
    }

    /// Goes one step into the value.
    fn descend(&mut self, name: &str, schema: &'a Value, value: &Value) {
        let length = self.enter(name);
        let active = std::mem::take(&mut self.active);
        self.check(schema, value, false);
        self.active = active;
        self.pointer.truncate(length);
    }

    /// Lengthens the pointer; how long it was before.
    fn enter(&mut self, name: &str) -> usize {
        let length = self.pointer.len();
        self.pointer.push('/');
        match name.contains(['~', '/']) {
            true => self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
            false => self.pointer.push_str(name),
        }
        length
    }

    /// What is wrong with the value, and the value unless it must not or need not be repeated.
    fn report(&mut self, value: &Value, what: std::fmt::Arguments<'_>) {
        if is_short(value) && !(self.hidden)(&self.pointer) {
            self.push(format!("{value} {what}"));
        } else {
            self.report_hidden(what);
        }
    }

    fn report_hidden(&mut self, what: std::fmt::Arguments<'_>) {
        self.push(format!("value {what}"));
    }

    fn push(&mut self, reason: String) {
        self.found.push(Departure { pointer: self.pointer.clone(), reason });
    }
}

fn is_of(name: &str, value: &Value) -> bool {
    match name {
        "integer" => value.as_number().is_some_and(number::is_integer),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        // no type of OpenAPI's
        _ => true,
    }
}

fn count(schema: &Map<String, Value>, keyword: &str) -> Option<usize> {
    schema.get(keyword).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok())
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// `"a", "b" or "c"`.
fn alternatives<'v>(values: impl ExactSizeIterator<Item = &'v Value>) -> String {
    let last = values.len().saturating_sub(1);
    let mut text = String::new();
    for (index, value) in values.enumerate() {
        if index > 0 {
            text.push_str(if index == last { " or " } else { ", " });
        }
        text.push_str(&value.to_string());
    }
    text
}

fn is_short(value: &Value) -> bool {
    match value {
        Value::Array(_) | Value::Object(_) => false,
        Value::String(text) => text.len() <= 200,
        _ => true,
    }
}
