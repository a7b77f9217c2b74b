//! The Rust type that the generator makes of a schema, as far as a comparison needs it.

use crate::openapi::media::Media;
use crate::openapi::naming::{Shape, type_name};
use crate::openapi::yaml::Node;

use super::document::{Document, name_in};

/// The type of a value of `schema`. `enums`: fields and parameters have a type for a list of values, bodies and
/// answers don't. What the enum is called is no matter here: it follows from where it stands.
pub(super) fn shape<'a>(document: &'a Document<'a>, schema: &'a Node, enums: bool) -> Shape {
    Shape::of(schema, enums.then_some(ENUM), &|reference| component(document, reference))
}

/// Name and content of what is referred to.
pub(super) fn component<'a>(document: &Document<'a>, reference: &str) -> Option<(&'a str, &'a Node)> {
    let component = document.referred(reference)?;
    Some((component.name, component.node))
}

/// What a method gives back for a body.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    Nothing,
    Json(Shape),
    Text,
    Download,
}

impl Answer {
    pub(super) fn of<'a>(document: &'a Document<'a>, content: Option<&'a Node>) -> Self {
        let Some(media) = content.and_then(|content| content.entries().first()) else {
            return Answer::Nothing;
        };
        match (Media::of(&media.key), media.value.get("schema")) {
            (Media::Json, Some(schema)) => Answer::Json(shape(document, schema, false)),
            (Media::Json, None) => Answer::Json(Shape::Any),
            (Media::Text, _) => Answer::Text,
            (Media::Binary | Media::Form, _) => Answer::Download,
        }
    }
}

/// The name of every enum here.
const ENUM: &str = "Enum";

/// Whether a type is an enum, or a list or map of enums.
pub(super) fn has_enums(shape: &Shape) -> bool {
    let mut names = std::collections::BTreeSet::new();
    shape.enums(&mut names);
    !names.is_empty()
}

/// Whether a part of a form with this schema takes bytes, or a list of them.
pub(super) fn is_upload<'a>(document: &Document<'a>, schema: &'a Node) -> bool {
    let target = document.schema(schema);
    let target = target.get("items").map_or(target, |items| document.schema(items));
    target.str("type") == Some("string") && target.str("format") == Some("binary")
}

/// The name of the struct that a reference means.
pub(super) fn struct_name(document: &Document<'_>, reference: Option<&str>) -> Option<String> {
    Some(type_name(document.structure(reference?)?.name))
}

/// The name of the struct or, where those have types, the enum that a reference means.
pub(super) fn named_type(document: &Document<'_>, reference: Option<&str>, enums: bool) -> Option<String> {
    struct_name(document, reference).or_else(|| {
        let component = document.referred(reference?).filter(|_| enums)?;
        let node = document.schema(component.node);
        let is_enum =
            node.str("type") == Some("string") && node.get("enum").is_some() && node.get("format").is_none();
        is_enum.then(|| type_name(component.name))
    })
}

/// The Rust name of a component.
pub(super) fn component_type(pointer: &str) -> String {
    type_name(name_in(pointer))
}

/// Alternatives that are all scalars are one JSON value.
pub(super) fn is_scalars<'a>(document: &Document<'a>, schema: &'a Node) -> bool {
    let Some(alternatives) = schema.get("oneOf").or_else(|| schema.get("anyOf")) else { return false };
    alternatives.items().iter().all(|alternative| {
        matches!(document.schema(alternative).str("type"), Some("string" | "integer" | "number" | "boolean"))
    })
}
