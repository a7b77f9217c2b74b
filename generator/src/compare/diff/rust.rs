//! What Rust callers write: the signatures that a change is about, before and after.

use crate::openapi::media::Media;
use crate::openapi::naming::{Shape, enum_owner, field_name, request_name, type_name};
use crate::openapi::template::parameter_names;
use crate::openapi::yaml::Node;

use super::cases::RENAMED;
use super::differ::{Change, Differ, Owner};
use super::document::{Document, Operation, flag, name_in, schema_of};
use super::shape::{Answer, component};
use super::usage::{Side, Usage};

/// Signatures that are gone, and those that came.
pub(super) type Signatures = (Vec<String>, Vec<String>);

impl<'a> Differ<'a> {
    /// The signatures that a change touches, for its first owner: the others have the same.
    pub(super) fn signatures(&self, change: &Change) -> Signatures {
        let renamed = change.what.strip_prefix(RENAMED);
        let (before, after) = match change.owners.first() {
            Some(Owner::Component(pointer)) => {
                let new = self.compared.renamed.iter().find(|(old, _)| old == pointer);
                let new = new.map_or(&**pointer, |(_, new)| &**new);
                let rest = change.subject.strip_prefix(name_in(pointer)).unwrap_or(&change.subject);
                let old_member = Member::At(rest.strip_prefix('.').unwrap_or_default());
                (
                    of_schema(self.old, self.old_usage(), pointer, old_member),
                    of_schema(self.new, self.new_usage(), new, renamed.map_or(old_member, Member::Named)),
                )
            }
            Some(Owner::Operation(index, _)) => {
                let Some(met) = self.met.get(*index) else { return Signatures::default() };
                let of = |document: &'a Document<'a>, index: Option<usize>, member: Member<'_>| {
                    let operation = index.and_then(|index| document.operations.get(index));
                    operation.map(|operation| of_operation(document, operation, member)).unwrap_or_default()
                };
                let rest = change.subject.split_once(' ').map_or("", |(_, rest)| rest);
                let places = ["path ", "query ", "header ", "cookie "];
                let rest = places.iter().find_map(|place| rest.strip_prefix(place)).unwrap_or(rest);
                let old_member = Member::At(rest);
                (
                    of(self.old, met.old, old_member),
                    of(self.new, met.new, renamed.map_or(old_member, Member::Named)),
                )
            }
            Some(Owner::Document) | None => return Signatures::default(),
        };
        let only = |of: &[String], other: &[String]| -> Vec<String> {
            of.iter().filter(|line| !other.contains(line)).cloned().collect()
        };
        (only(&before, &after), only(&after, &before))
    }
}

/// The field or parameter that a change is about.
#[derive(Clone, Copy)]
enum Member<'s> {
    /// This one.
    Named(&'s str),
    /// The one that this place is in: `size` of `size[]`. Names may have dots and brackets, too.
    At(&'s str),
}

impl Member<'_> {
    /// Which of these it is: the longest name, where one begins with another.
    fn among<'n>(self, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        let is_it = |name: &&str| match self {
            Member::Named(own) => own == *name,
            Member::At(place) => {
                let inside = place.strip_prefix(name);
                inside.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[', '{', '|']))
            }
        };
        names.filter(is_it).max_by_key(|name| name.len())
    }
}

/// The struct's constructor, and its member.
fn of_schema(document: &Document<'_>, usage: &Usage<'_>, pointer: &str, member: Member<'_>) -> Vec<String> {
    let Some(schema) = document.referred(pointer).filter(|schema| schema.kind == "schemas") else {
        return Vec::new();
    };
    let name = type_name(schema.name);
    let properties = schema.node.get("properties").map(Node::entries).unwrap_or_default();
    if properties.is_empty() {
        return Vec::new();
    }
    let required: Vec<&str> = schema
        .node
        .get("required")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .filter_map(Node::as_str)
        .collect();
    let kind = |property: &str, node: &Node| {
        let owner = enum_owner(schema.name, property);
        shown(Shape::of(node, Some(&owner), &|reference| component(document, reference)).present())
    };
    let (asked, answered) = (usage.is_on(pointer, Side::Request), usage.is_on(pointer, Side::Response));
    let mut lines = Vec::new();
    if asked {
        let arguments = properties.iter().filter(|p| required.contains(&p.key.as_str()));
        let arguments: Vec<String> =
            arguments.map(|p| format!("{}: {}", field_name(&p.key), kind(&p.key, &p.value))).collect();
        lines.push(format!("{name}::new({})", arguments.join(", ")));
    }
    let member = member.among(properties.iter().map(|property| property.key.as_str()));
    if let Some((member, property)) =
        member.and_then(|member| Some((member, properties.iter().find(|p| p.key == member)?)))
    {
        let plain = asked && !answered && required.contains(&member);
        let value = kind(member, &property.value);
        let value = if plain { value } else { format!("Option<{value}>") };
        lines.push(format!("{name}.{}: {value}", field_name(member)));
    }
    lines
}

/// The method that starts a call, and the setter of a parameter.
fn of_operation<'a>(
    document: &'a Document<'a>,
    operation: &Operation<'a>,
    member: Member<'_>,
) -> Vec<String> {
    let Some(id) = operation.id() else { return Vec::new() };
    let parameters = document.parameters(operation);
    let kind = |name: &str, node: Option<&Node>| {
        let owner = enum_owner(id, name);
        let shape =
            node.map(|node| Shape::of(node, Some(&owner), &|reference| component(document, reference)));
        shape.map_or_else(|| "Value".to_owned(), |shape| shown(shape.present()))
    };
    let mut arguments: Vec<String> = Vec::new();
    for name in parameter_names(operation.path).into_iter().filter(|name| *name != "project_id") {
        let schema = parameters.iter().find(|p| p.place == "path" && p.name == name);
        let kind = kind(name, schema.and_then(|p| schema_of(p.node)));
        arguments.push(format!("{}: {kind}", field_name(name)));
    }
    let mut others: Vec<(&str, bool, String)> = Vec::new();
    for one in parameters.iter().filter(|one| !matches!(one.place, "path" | "cookie")) {
        others.push((one.name, one.is_required(), kind(one.name, schema_of(one.node))));
    }
    let required = others.iter().filter(|(_, required, _)| *required);
    arguments.extend(required.map(|(name, _, kind)| format!("{}: {kind}", field_name(name))));
    let body = operation.node.get("requestBody").map(|body| document.resolve(body));
    if let Some(body) = body {
        let content = body.get("content").and_then(|content| content.entries().first());
        if let Some(content) = content.filter(|content| Media::of(&content.key) == Media::Json) {
            let kind = kind("body", content.value.get("schema"));
            match flag(body, "required") {
                true => arguments.push(format!("body: {kind}")),
                false if member.among(["body"].into_iter()).is_some() => {
                    return vec![format!("{}::body({kind})", request_name(id))];
                }
                false => {}
            }
        }
    }
    let success = operation.responses().find(|(status, ..)| status.starts_with('2'));
    let answer = success.map(|(.., response)| document.resolve(response).get("content"));
    let answer = match answer.map(|content| Answer::of(document, content)) {
        Some(Answer::Json(shape)) => format!(" -> {}", shown(&shape)),
        Some(Answer::Text) => " -> String".to_owned(),
        Some(Answer::Download) => " -> Download".to_owned(),
        Some(Answer::Nothing) | None => String::new(),
    };
    let mut lines = vec![format!("client.{}({}){answer}", field_name(id), arguments.join(", "))];
    let member = member.among(others.iter().map(|(name, ..)| *name));
    if let Some((name, _, kind)) =
        others.iter().find(|(name, required, _)| !required && Some(*name) == member)
    {
        lines.push(format!("{}::{}({kind})", request_name(id), field_name(name)));
    }
    lines
}

/// A type as code has it.
fn shown(shape: &Shape) -> String {
    match shape {
        Shape::Text => "String".to_owned(),
        Shape::Integer => "i64".to_owned(),
        Shape::Float => "f64".to_owned(),
        Shape::Bool => "bool".to_owned(),
        Shape::Timestamp => "Timestamp".to_owned(),
        Shape::Any => "Value".to_owned(),
        Shape::Enum(name) | Shape::Record(name) => name.clone(),
        Shape::List(inner) => format!("Vec<{}>", shown(inner)),
        Shape::Map(inner) => format!("BTreeMap<String, {}>", shown(inner)),
        Shape::Maybe(inner) => format!("Option<{}>", shown(inner)),
        Shape::Boxed(inner) => shown(inner),
    }
}
