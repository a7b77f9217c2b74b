//! What all rules ask about the document.

use crate::openapi::document::{Component, Document, Operation as AnyOperation};
use crate::openapi::grammar::Object;
use crate::openapi::yaml::Node;

use super::walk::{Part, walk};

pub(super) type Operation<'a> = AnyOperation<'a, Node>;

/// A document with its contents listed.
pub(super) struct Outline<'a> {
    pub(super) document: Document<'a, Node>,
    pub(super) parts: Vec<Part<'a>>,
}

impl<'a> Outline<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        Outline { document: Document::new(root), parts: walk(root) }
    }

    pub(super) fn root(&self) -> &'a Node {
        self.document.root
    }

    pub(super) fn operations(&self) -> &[Operation<'a>] {
        &self.document.operations
    }

    /// The mappings that are one object of OpenAPI, and no references.
    pub(super) fn of(&self, object: Object) -> impl Iterator<Item = &Part<'a>> {
        self.parts.iter().filter(move |part| part.object == object && part.reference().is_none())
    }

    /// The mapping that holds `part`.
    pub(super) fn parent(&self, part: &Part<'a>) -> Option<&Part<'a>> {
        self.parts.get(part.parent?)
    }

    /// The component of this kind and name.
    pub(super) fn component(&self, kind: &str, name: &str) -> Option<&Component<'a, Node>> {
        self.document.component(kind, name)
    }

    /// Follows references; `None` if they lead nowhere.
    pub(super) fn resolve(&self, node: &'a Node) -> Option<&'a Node> {
        self.document.find(node)
    }

    /// Follows references of a schema, also one in an `allOf`.
    pub(super) fn target(&self, schema: &'a Node) -> Option<&'a Node> {
        self.document.find_schema(schema)
    }

    /// The type of a schema, references followed; empty if it has none.
    pub(super) fn type_of(&self, schema: &'a Node) -> &'a str {
        self.target(schema).and_then(|target| target.str("type")).unwrap_or_default()
    }

    /// For messages: which schema it is.
    pub(super) fn describe(&self, part: &Part<'a>) -> String {
        let parent = self.parent(part);
        let of_parent = || parent.map(|parent| self.describe(parent)).unwrap_or_default();
        match (part.object, part.via) {
            (Object::Schema, "schemas") => format!("schema `{}`", part.name),
            (Object::Schema, "properties") => match parent {
                Some(owner) if owner.via == "schemas" => format!("property `{}.{}`", owner.name, part.name),
                _ => format!("property `{}`", part.name),
            },
            (Object::Schema, "items") => format!("the items of {}", of_parent()),
            (Object::Schema, "additionalProperties") => format!("the values of {}", of_parent()),
            (Object::Schema, "allOf" | "oneOf" | "anyOf") => format!("a member of {}", of_parent()),
            (Object::Schema, "schema") => of_parent(),
            (Object::Parameter | Object::Tag, _) if part.node.str("name").is_none() => {
                part.object.noun().to_owned()
            }
            (Object::Tag, _) => format!("tag `{}`", part.node.str("name").unwrap_or_default()),
            (Object::Parameter, _) => format!("parameter `{}`", part.node.str("name").unwrap_or_default()),
            (Object::MediaType, _) => format!("the `{}` body of {}", part.name, of_parent()),
            (Object::Operation, _) => part.node.str("operationId").unwrap_or(part.object.noun()).to_owned(),
            (Object::RequestBody, _) => "the request".to_owned(),
            (object, _) if !part.name.is_empty() => {
                format!(
                    "{} `{}`",
                    object.noun().trim_start_matches("an ").trim_start_matches("a "),
                    part.name
                )
            }
            (object, _) => object.noun().to_owned(),
        }
    }
}
