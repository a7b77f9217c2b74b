//! How the document's names and schemas look in Rust.
//!
//! What typify calls things is here too, so that lint can tell collisions before they happen, and so that a comparison
//! says of two documents what generation would make of them. A test holds it against what typify really does.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::thread::LocalKey;

use heck::{ToPascalCase, ToSnakeCase};

use crate::openapi::document::{is_named_type, schema_reference};
use crate::openapi::tree::Tree;

/// The name of a type: of a schema's struct, an operation's builder, a property's enum.
pub fn type_name(name: &str) -> String {
    thread_local!(static MADE: Made = Made::default());
    made(&MADE, name, || begun(words(name).to_pascal_case(), "X"))
}

/// The name of an operation's request; the operation's own is often that of its body.
pub fn request_name(operation: &str) -> String {
    format!("{}Request", type_name(operation))
}

/// The methods that the client has besides those of operations, whoever can see them. A test reads them from what is hand-written.
pub const CLIENT_METHODS: &[&str] = &[
    "agent",
    "base",
    "budget",
    "builder",
    "checks_requests",
    "clock",
    "clone",
    "domain_id",
    "download_from",
    "from_env",
    "from_environment",
    "http",
    "identity",
    "interceptors",
    "keeps_unread",
    "limits",
    "now",
    "project_id",
    "random",
    "region",
    "retry",
    "set_skew",
    "show_body",
    "shows_bodies",
    "skew",
    "timeout",
    "upload",
    "upload_directory",
    "wait_interval",
    "warnings",
    "was_refused",
];

/// The name of a field, parameter or method, before keywords get their underscore.
pub fn field_name(name: &str) -> String {
    thread_local!(static MADE: Made = Made::default());
    made(&MADE, name, || begun(words(name).to_snake_case(), "x_"))
}

/// The name of the module for an area or feature.
pub fn module_name(name: &str) -> String {
    field_name(name)
}

/// A name as an identifier: keywords get a trailing underscore, as typify gives them.
pub fn identifier(name: &str) -> String {
    thread_local!(static MADE: Made = Made::default());
    made(&MADE, name, || match syn::parse_str::<syn::Ident>(name) {
        Ok(_) if name != "gen" => name.to_owned(),
        _ => format!("{name}_"),
    })
}

/// What names were made into. A document asks for each of its few thousand names dozens of times, and changing its case
/// or parsing it takes longer than all else that is done with it.
type Made = RefCell<HashMap<String, String>>;

fn made(names: &'static LocalKey<Made>, name: &str, make: impl FnOnce() -> String) -> String {
    if let Some(known) = names.with_borrow(|names| names.get(name).cloned()) {
        return known;
    }
    let new = make();
    names.with_borrow_mut(|names| names.insert(name.to_owned(), new.clone()));
    new
}

/// The setter of a field: not the name of the constructor, nor of what any value can do, which a method would hide.
pub fn setter_name(name: &str) -> String {
    let name = identifier(&field_name(name));
    match name.as_str() {
        "new" | "clone" | "into" => format!("{name}_"),
        _ => name,
    }
}

/// The names by which typify tells the values of an enum apart, changed where two would be the same in Rust.
pub fn distinct_values<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut names = Vec::new();
    for value in values {
        let mut name = if value.is_empty() { "empty".to_owned() } else { value.to_owned() };
        let mut number = 2;
        while !taken.insert(variant_name(&name)) {
            name = format!("{value} {number}");
            number += 1;
        }
        names.push(name);
    }
    names
}

/// What typify calls the variant of an enum's value.
pub fn variant_name(value: &str) -> String {
    match value {
        "+1" => "Plus1".to_owned(),
        "-1" => "Minus1".to_owned(),
        _ => type_name(&value.replace('\'', "")),
    }
}

/// The variant of an enum, by the name that tells its value apart. `Unknown` is taken by values that aren't documented.
pub fn enum_variant(value: &str) -> String {
    let name = variant_name(value);
    identifier(if name == "Unknown" { "Unknown_" } else { &name })
}

/// What a union calls the variant of a schema. `Unknown` is taken by what is none of them.
pub fn union_variant(schema: &str) -> String {
    let name = type_name(schema);
    if name == "Unknown" { format!("{name}_") } else { name }
}

/// After what typify calls the enum of a property or parameter, which has no name of its own: its schema or operation,
/// and itself.
pub fn enum_owner(owner: &str, member: &str) -> String {
    format!("{owner}_{member}")
}

/// What the name of an enum ends in if it is of the items of a list, or of the values of a map.
pub const ITEM_SUFFIX: &str = "_item";
/// The same for maps.
pub const VALUE_SUFFIX: &str = "_value";

/// A name with a beginning that an identifier can have, which digits and nothing at all are not, and without the marks
/// that some letters become in another case.
fn begun(mut name: String, prefix: &str) -> String {
    name.retain(is_letter);
    match name.chars().next() {
        None => prefix.trim_end_matches('_').to_owned(),
        Some(first) if first.is_alphabetic() => name,
        Some(_) => format!("{prefix}{name}"),
    }
}

/// Signs that no name has separate words.
fn words(name: &str) -> String {
    name.replace(|c: char| !is_letter(c), "-")
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `String`
    Text,
    /// `i64`
    Integer,
    /// `f64`
    Float,
    /// `bool`
    Bool,
    /// The SDK's own type for times.
    Timestamp,
    /// Any JSON value.
    Any,
    /// A generated enum, by its Rust name.
    Enum(String),
    /// A generated struct, or the enum of a union, by its Rust name.
    Record(String),
    /// `Vec`
    List(Box<Shape>),
    /// `BTreeMap` with text keys.
    Map(Box<Shape>),
    /// May be absent or null.
    Maybe(Box<Shape>),
    /// On the heap, where a type contains itself.
    Boxed(Box<Shape>),
}

/// Deeper than any list of lists. A schema that contains itself without a name in between ends here.
const DEEPEST: usize = 64;

impl Shape {
    /// The shape of a schema. `enums` is what an enum that has no name of its own is called after: a property or
    /// parameter. Without it, which is where bodies stand, all enums are texts. `component` gives name and content of what is referred to.
    pub fn of<'a, T: Tree>(
        schema: &'a T,
        enums: Option<&str>,
        component: &impl Fn(&'a str) -> Option<(&'a str, &'a T)>,
    ) -> Shape {
        shape(schema, enums.map(str::to_owned), component, DEEPEST)
    }

    /// Without `Option`.
    pub fn present(&self) -> &Shape {
        match self {
            Shape::Maybe(inner) => inner.present(),
            other => other,
        }
    }

    /// Adds the enums that it mentions.
    pub fn enums(&self, names: &mut BTreeSet<String>) {
        match self {
            Shape::Enum(name) => {
                names.insert(name.clone());
            }
            other => other.inner().into_iter().for_each(|inner| inner.enums(names)),
        }
    }

    /// Adds the structs that it mentions.
    pub fn records(&self, names: &mut BTreeSet<String>) {
        match self {
            Shape::Record(name) => {
                names.insert(name.clone());
            }
            other => other.inner().into_iter().for_each(|inner| inner.records(names)),
        }
    }

    fn inner(&self) -> Option<&Shape> {
        match self {
            Shape::List(inner) | Shape::Map(inner) | Shape::Maybe(inner) | Shape::Boxed(inner) => Some(inner),
            _ => None,
        }
    }
}

fn shape<'a, T: Tree>(
    schema: &'a T,
    enums: Option<String>,
    component: &impl Fn(&'a str) -> Option<(&'a str, &'a T)>,
    depth: usize,
) -> Shape {
    let Some(depth) = depth.checked_sub(1) else { return Shape::Any };
    let inner = |node: &'a T, suffix: &str| {
        Box::new(shape(node, enums.as_ref().map(|name| format!("{name}{suffix}")), component, depth))
    };
    let (mut target, mut name, mut nullable) = (schema, None, schema.flag("nullable"));
    // a chain that is longer than this is a circle, of which lint tells
    for _ in 0..DEEPEST {
        let Some((next, node)) = schema_reference(target).and_then(component) else { break };
        (target, name, nullable) = (node, Some(next), nullable || node.flag("nullable"));
    }
    let shape = match (target.member_text("type"), name) {
        (_, Some(name)) if is_named_type(target) => Shape::Record(type_name(name)),
        (Some("string"), _) => match (target.member_text("format"), &enums) {
            (Some("date-time"), _) => Shape::Timestamp,
            (Some("binary"), _) => Shape::Text,
            (_, Some(owner)) if target.member("enum").is_some() => {
                Shape::Enum(type_name(name.unwrap_or(owner)))
            }
            _ => Shape::Text,
        },
        (Some("integer"), _) => Shape::Integer,
        (Some("number"), _) => Shape::Float,
        (Some("boolean"), _) => Shape::Bool,
        (Some("array"), _) => Shape::List(match target.member("items") {
            Some(items) => inner(items, ITEM_SUFFIX),
            None => Box::new(Shape::Any),
        }),
        (Some("object"), _) => match target.member("additionalProperties") {
            Some(more) if more.members().next().is_some() => Shape::Map(inner(more, VALUE_SUFFIX)),
            _ => Shape::Any,
        },
        _ => Shape::Any,
    };
    if nullable { Shape::Maybe(Box::new(shape)) } else { shape }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn schemas_have_shapes() {
        let schemas = json!({
            "Name": {"type": "string", "enum": ["a"]}, "Alias": {"$ref": "#/components/schemas/Pet"},
            "Pet": {"properties": {}}, "Loop": {"$ref": "#/components/schemas/Loop"},
            "Deep": {"type": "array", "items": {"$ref": "#/components/schemas/Deep"}},
        });
        let component = |reference: &str| {
            let (name, node) = schemas.as_object()?.get_key_value(reference.rsplit('/').next()?)?;
            Some((name.as_str(), node))
        };
        let shape = |schema: &Value, enums: Option<&str>| {
            format!(
                "{:?}",
                Shape::of(schema, enums, &|r| {
                    // the schema under test lives shorter than those it refers to
                    component(r)
                })
            )
        };
        for (schema, enums, expected) in [
            (json!({"$ref": "#/components/schemas/Alias"}), None, r#"Record("Pet")"#),
            (json!({"$ref": "#/components/schemas/Name"}), Some("owner_kind"), r#"Enum("Name")"#),
            (json!({"$ref": "#/components/schemas/Name"}), None, "Text"),
            (
                json!({"type": "array", "items": {"type": "string", "enum": ["a"]}, "nullable": true}),
                Some("owner_kind"),
                r#"Maybe(List(Enum("OwnerKindItem")))"#,
            ),
            (
                json!({"type": "object", "additionalProperties": {"type": "string", "enum": ["a"]}}),
                Some("x"),
                r#"Map(Enum("XValue"))"#,
            ),
            (json!({"type": "object", "additionalProperties": {}}), None, "Any"),
            (json!({"oneOf": [{"type": "string"}]}), None, "Any"),
            (json!({"type": "string", "format": "date-time", "enum": ["a"]}), Some("x"), "Timestamp"),
            (json!({"$ref": "#/components/schemas/Loop"}), None, "Any"),
        ] {
            assert_eq!(shape(&schema, enums), expected, "{schema}");
        }
        assert!(shape(&json!({"$ref": "#/components/schemas/Deep"}), None).starts_with("List(List("));
    }
}
