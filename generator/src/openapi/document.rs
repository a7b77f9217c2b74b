//! What a document means: where references lead, which operations and components it has.
//!
//! One implementation serves values with their places and without them: both are a [`Tree`].

use std::borrow::Cow;
use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use crate::openapi::grammar::{Object, references, references_mut};
use crate::openapi::tree::Tree;
use crate::openapi::yaml::{Kind, Node};

/// The methods that a path may have.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What may not stand beside an `allOf` that only puts a description, a default or limits beside a reference.
pub const COMPOSING: [&str; 9] = [
    "properties",
    "required",
    "additionalProperties",
    "items",
    "enum",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
];

/// Whether a key of a path item is an HTTP method.
pub fn is_method(key: &str) -> bool {
    METHODS.contains(&key)
}

/// A document with its operations and components at hand.
pub struct Document<'a, T: Tree> {
    /// All of it.
    pub root: &'a T,
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation<'a, T>>,
    /// Every component, in the order of the document.
    pub components: Vec<Component<'a, T>>,
    /// Kind and name to the index of the component.
    index: HashMap<(&'a str, &'a str), usize>,
}

/// A named component.
pub struct Component<'a, T: Tree> {
    /// `schemas`, `parameters` and so on.
    pub kind: &'a str,
    /// Its name.
    pub name: &'a str,
    /// How references name it: `#/components/schemas/Image`.
    pub pointer: String,
    /// Where its name stands.
    pub at: T::At<'a>,
    /// What it is.
    pub node: &'a T,
}

/// An operation where it stands.
pub struct Operation<'a, T: Tree> {
    /// Path template.
    pub path: &'a str,
    /// The path's members: parameters and servers that its operations share.
    pub item: &'a T,
    /// Method in lower case.
    pub method: &'a str,
    /// Where the method stands.
    pub at: T::At<'a>,
    /// What it says.
    pub node: &'a T,
}

/// A parameter as a list of parameters has it, its reference followed.
pub struct Parameter<'a, T> {
    /// What the list holds: the parameter or a reference to it.
    pub mention: &'a T,
    /// The parameter.
    pub node: &'a T,
    /// Name on the wire.
    pub name: &'a str,
    /// `path`, `query`, `header` or `cookie`.
    pub place: &'a str,
}

impl<T: Tree> Clone for Operation<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Tree> Copy for Operation<'_, T> {}

impl<T> Clone for Parameter<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Parameter<'_, T> {}

impl<'a, T: Tree> Operation<'a, T> {
    /// `operationId`, unless it is empty.
    pub fn id(&self) -> Option<&'a str> {
        self.node.member_text("operationId").filter(|id| !id.trim().is_empty())
    }

    /// For messages: the operationId, or method and path.
    pub fn label(&self) -> String {
        self.id().map_or_else(|| self.route(), str::to_owned)
    }

    /// `GET /v1/…`
    pub fn route(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// The area whose file it comes from.
    pub fn area(&self) -> Option<&'a str> {
        self.node.member_text("x-area")
    }

    /// Section of the reference and its title.
    pub fn section(&self) -> Option<&'a str> {
        self.node.member("externalDocs")?.member_text("description")
    }

    /// Address of the page that documents it.
    pub fn page(&self) -> Option<&'a str> {
        self.node.member("externalDocs")?.member_text("url")
    }

    /// The number of that section.
    pub fn section_number(&self) -> Option<&'a str> {
        self.section()?.split_whitespace().next()
    }

    /// Where it is served, if that isn't where the document is.
    pub fn servers(&self) -> Option<&'a T> {
        self.node.member("servers").or_else(|| self.item.member("servers"))
    }

    /// Its responses, by status.
    pub fn responses(&self) -> impl Iterator<Item = (&'a str, T::At<'a>, &'a T)> + use<'a, T> {
        self.node.map("responses").filter(|(status, ..)| !status.starts_with("x-"))
    }
}

impl<'a, T: Tree> Parameter<'a, T> {
    /// The component that it is, if it is one.
    pub fn component(&self) -> Option<&'a str> {
        self.mention.member_text("$ref")
    }

    /// Whether it must be given.
    pub fn is_required(&self) -> bool {
        self.place == "path" || self.node.flag("required")
    }

    /// Serialisation, with what OpenAPI takes if nothing is said.
    pub fn style(&self) -> &'a str {
        let default = if matches!(self.place, "query" | "cookie") { "form" } else { "simple" };
        self.node.member_text("style").unwrap_or(default)
    }

    /// Whether each item of a list has a key of its own, with what OpenAPI takes if nothing is said.
    pub fn explode(&self) -> bool {
        self.node.member("explode").and_then(Tree::truth).unwrap_or_else(|| self.style() == "form")
    }

    /// The schema, also of a parameter that is written as a media type.
    pub fn schema(&self) -> Option<&'a T> {
        self.node.member("schema").or_else(|| self.node.map("content").next()?.2.member("schema"))
    }
}

impl<'a, T: Tree> Document<'a, T> {
    /// Lists what `root` holds. What is missing or malformed is left out: complaining is the linter's work.
    pub fn new(root: &'a T) -> Self {
        let mut document =
            Document { root, operations: Vec::new(), components: Vec::new(), index: HashMap::new() };
        for (kind, _, named) in root.map("components") {
            for (name, at, node) in named.members() {
                document.index.insert((kind, name), document.components.len());
                document.components.push(Component { kind, name, pointer: pointer_to(kind, name), at, node });
            }
        }
        for (path, _, item) in root.map("paths") {
            let item = document.resolve(item);
            for (method, at, node) in item.members().filter(|(key, ..)| is_method(key)) {
                document.operations.push(Operation { path, item, method, at, node });
            }
        }
        document
    }

    /// The component of this kind and name.
    pub fn component(&self, kind: &str, name: &str) -> Option<&Component<'a, T>> {
        self.index.get(&(kind, name)).and_then(|index| self.components.get(*index))
    }

    /// The component that a reference names.
    pub fn referred(&self, reference: &str) -> Option<&Component<'a, T>> {
        let (kind, name) = component_in(reference)?;
        self.component(kind, &name)
    }

    /// The components of one kind.
    pub fn of_kind(&self, kind: &str) -> impl Iterator<Item = &Component<'a, T>> {
        self.components.iter().filter(move |component| component.kind == kind)
    }

    /// What a local reference leads to: a component, or any other part of the document.
    pub fn lookup(&self, reference: &str) -> Option<&'a T> {
        if let Some(component) = self.referred(reference) {
            return Some(component.node);
        }
        reference.strip_prefix("#/")?.split('/').try_fold(self.root, |node, token| {
            let token = unescape(token)?;
            node.member(&token).or_else(|| node.elements().nth(token.parse().ok()?))
        })
    }

    /// Follows `$ref` to what it means; `None` if it leads nowhere or in a circle.
    pub fn find(&self, node: &'a T) -> Option<&'a T> {
        follow(node, reference, |reference| self.lookup(reference))
    }

    /// Follows `$ref` to what it means; the node itself if that leads nowhere.
    pub fn resolve(&self, node: &'a T) -> &'a T {
        self.find(node).unwrap_or(node)
    }

    /// Follows the references of a schema, also one in an `allOf`; `None` if they lead nowhere.
    pub fn find_schema(&self, schema: &'a T) -> Option<&'a T> {
        follow(schema, schema_reference, |reference| self.lookup(reference))
    }

    /// Follows the references of a schema, also one in an `allOf`; the schema itself if they lead nowhere.
    pub fn schema(&self, schema: &'a T) -> &'a T {
        self.find_schema(schema).unwrap_or(schema)
    }

    /// The named schema at the end of a reference, if it is a type of that name in Rust.
    pub fn structure(&self, reference: &str) -> Option<&Component<'a, T>> {
        let mut component = self.referred(reference)?;
        for _ in 0..=self.components.len() {
            match schema_reference(component.node) {
                Some(next) => component = self.referred(next)?,
                None => return is_named_type(component.node).then_some(component),
            }
        }
        None
    }

    /// The parameters that a path or an operation lists, as far as they can be read.
    pub fn listed_parameters(&self, owner: &'a T) -> Vec<Parameter<'a, T>> {
        owner
            .list("parameters")
            .filter_map(|mention| {
                let node = self.find(mention)?;
                let (name, place) = (node.member_text("name")?, node.member_text("in")?);
                Some(Parameter { mention, node, name, place })
            })
            .collect()
    }

    /// The parameters of an operation: its path's and its own, which replace those of the same name and place.
    pub fn parameters(&self, operation: &Operation<'a, T>) -> Vec<Parameter<'a, T>> {
        let mut parameters: Vec<Parameter<'a, T>> = self.listed_parameters(operation.item);
        for own in self.listed_parameters(operation.node) {
            match parameters.iter_mut().find(|p| p.name == own.name && p.place == own.place) {
                Some(inherited) => *inherited = own,
                None => parameters.push(own),
            }
        }
        parameters
    }
}

/// Follows references from `start`; `None` if one leads nowhere, or all of them in a circle.
pub(crate) fn follow<'a, T>(
    start: &'a T,
    reference: impl Fn(&'a T) -> Option<&'a str>,
    lookup: impl Fn(&'a str) -> Option<&'a T>,
) -> Option<&'a T> {
    // a way that comes back to a node it was at when it was half as long, or less, is a circle
    let (mut node, mut mark, mut steps, mut limit) = (start, start, 0_usize, 1_usize);
    while let Some(next) = reference(node) {
        node = lookup(next)?;
        if std::ptr::eq(node, mark) {
            return None;
        }
        steps += 1;
        if steps == limit {
            (mark, steps, limit) = (node, 0, limit.saturating_mul(2));
        }
    }
    Some(node)
}

/// `root` with every reference to a component written in one way, so that equal ones are equal texts.
pub fn with_plain_references(root: &Node) -> Cow<'_, Node> {
    let mut is_plain = true;
    references(root, Object::Document, &mut |reference| {
        is_plain &= plain_reference(reference).is_none_or(|plain| plain == reference);
    });
    let mut root = Cow::Borrowed(root);
    if !is_plain {
        references_mut(root.to_mut(), Object::Document, &mut |node| {
            if let Some(Cow::Owned(plain)) = node.as_str().and_then(plain_reference) {
                node.kind = Kind::String(plain);
            }
        });
    }
    root
}

/// The text of `$ref`.
fn reference<T: Tree>(node: &T) -> Option<&str> {
    node.member_text("$ref")
}

/// The reference that a schema is: `$ref`, or an `allOf` whose only member is one, which is how OpenAPI 3.0 puts a
/// description beside a reference.
pub fn schema_reference<T: Tree>(schema: &T) -> Option<&str> {
    if let Some(text) = reference(schema) {
        return Some(text);
    }
    let mut members = schema.list("allOf");
    let only = members.next().filter(|_| members.next().is_none()).and_then(reference)?;
    COMPOSING.iter().all(|key| schema.member(key).is_none()).then_some(only)
}

/// Whether a schema is a union: `oneOf` with a discriminator.
pub fn is_union<T: Tree>(schema: &T) -> bool {
    schema.member("oneOf").is_some() && schema.member("discriminator").is_some()
}

/// Whether a schema with a name is a type of that name in Rust: a struct, or the enum of a union.
pub fn is_named_type<T: Tree>(schema: &T) -> bool {
    schema.member("properties").is_some() || is_union(schema)
}

/// Kind and name of the component that `#/components/<kind>/<name>` names.
pub fn component_in(reference: &str) -> Option<(&str, Cow<'_, str>)> {
    let (kind, name) = reference.strip_prefix(COMPONENTS)?.split_once('/')?;
    if name.is_empty() || name.contains('/') {
        return None;
    }
    Some((kind, unescape(name)?))
}

/// The reference to a component.
pub fn pointer_to(kind: &str, name: &str) -> String {
    format!("{COMPONENTS}{kind}/{}", escape(name))
}

/// A reference to a component, written in the one way that `pointer_to` has; `None` if it names none.
pub(crate) fn plain_reference(reference: &str) -> Option<Cow<'_, str>> {
    let (kind, name) = component_in(reference)?;
    // most names need no escape, and have none
    Some(if is_escaped(reference) { pointer_to(kind, &name).into() } else { reference.into() })
}

/// The name of the component of this kind that a reference names.
pub fn name_of<'r>(reference: &'r str, kind: &str) -> Option<Cow<'r, str>> {
    component_in(reference).filter(|(found, _)| *found == kind).map(|(_, name)| name)
}

const COMPONENTS: &str = "#/components/";

/// A name as it stands in a reference.
fn escape(name: &str) -> String {
    if !is_escaped(name) && !name.contains('/') {
        return name.to_owned();
    }
    name.replace('%', "%25").replace('~', "~0").replace('/', "~1")
}

/// Whether a reference, or a part of one, may be written in another way.
fn is_escaped(text: &str) -> bool {
    text.contains('%') || text.contains('~')
}

/// A name from a reference: the fragment of a URL, and then a token of a JSON pointer.
fn unescape(token: &str) -> Option<Cow<'_, str>> {
    if !is_escaped(token) {
        return Some(token.into());
    }
    let decoded = percent_decode_str(token).decode_utf8().ok()?;
    Some(if decoded.contains('~') { decoded.replace("~1", "/").replace("~0", "~").into() } else { decoded })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::yaml::parse;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn references_are_followed_however_they_are_written() {
        let root = json!({"components": {"schemas": {
            "A": {"$ref": "#/components/schemas/a%20b~1%7Bc%7D~0"},
            "a b/{c}~": {"allOf": [{"$ref": "#/paths/~1x~1%7Bid%7D/get/tags/0"}], "description": "d"},
            "Loop": {"$ref": "#/components/schemas/Pool"},
            "Pool": {"$ref": "#/components/schemas/Loop"},
            "Lost": {"$ref": "#/components/schemas/%ff"},
            "Composed": {"allOf": [{"$ref": "#/components/schemas/A"}], "required": ["x"]},
        }}, "paths": {"/x/{id}": {"get": {"tags": ["end"]}}}});
        let document = Document::new(&root);
        let schema = |name: &str| document.component("schemas", name).map(|c| c.node).unwrap();
        assert_eq!(document.find_schema(schema("A")), Some(&json!("end")));
        assert_eq!(document.find(schema("A")), Some(schema("a b/{c}~")));
        assert_eq!(document.find(schema("Loop")), None);
        assert_eq!(document.resolve(schema("Pool")), schema("Pool"));
        assert_eq!(document.find(schema("Lost")), None);
        assert_eq!(document.schema(schema("Composed")), schema("Composed"));
    }

    #[test]
    fn an_operation_replaces_its_paths_parameters() {
        let text = "paths:\n  /a:\n    parameters: [{name: x, in: query}, {name: y, in: query, explode: false}]\n    \
                    get: {parameters: [{name: x, in: query, required: true}, {name: x, in: header}]}\n";
        let root = parse("a.yaml", text).unwrap();
        let document = Document::new(&root);
        let parameters = document.parameters(&document.operations[0]);
        let seen: Vec<_> =
            parameters.iter().map(|p| (p.name, p.place, p.is_required(), p.style(), p.explode())).collect();
        assert_eq!(
            seen,
            [
                ("x", "query", true, "form", true),
                ("y", "query", false, "form", false),
                ("x", "header", false, "simple", false)
            ]
        );
    }

    proptest! {
        #[test]
        fn every_name_can_be_referred_to(kind in "[a-zA-Z]{1,9}", name in "\\PC{1,12}") {
            let pointer = pointer_to(&kind, &name);
            prop_assert_eq!(component_in(&pointer), Some((kind.as_str(), name.as_str().into())));
            let root = json!({"components": {&kind: {&name: 1}}});
            prop_assert_eq!(Document::new(&root).lookup(&pointer), Some(&json!(1)));
        }

        #[test]
        fn chains_end_and_circles_are_found(length in 1_usize..40, back in 0_usize..80) {
            // each refers to the next, and the last one to one of them, or to none
            let nodes: Vec<usize> = (0..length).collect();
            let name = |index: usize| Some(index).filter(|index| *index < length);
            let names: Vec<String> = nodes.iter().map(usize::to_string).collect();
            let next = |node: &usize| match node + 1 == length {
                true => name(back).map(|index| names[index].as_str()),
                false => Some(names[node + 1].as_str()),
            };
            let end = follow(&nodes[0], next, |text| nodes.get(text.parse::<usize>().ok()?));
            prop_assert_eq!(end, (back >= length).then_some(&nodes[length - 1]));
        }
    }
}
