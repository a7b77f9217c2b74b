//! What all rules ask about the document.

use std::collections::HashMap;

use crate::openapi::bundle::is_method;
use crate::openapi::diagnostic::Location;
use crate::openapi::yaml::{Entry, Node};

use super::grammar::Shape;
use super::walk::{Site, walk};

/// A document with its contents listed.
pub(super) struct Context<'a> {
    pub(super) document: &'a Node,
    pub(super) sites: Vec<Site<'a>>,
    pub(super) operations: Vec<Operation<'a>>,
    /// By kind and name.
    components: HashMap<(&'a str, &'a str), &'a Entry>,
}

/// An operation and its path.
pub(super) struct Operation<'a> {
    pub(super) path: &'a Entry,
    pub(super) method: &'a str,
    /// Where the method stands.
    pub(super) at: &'a Location,
    pub(super) node: &'a Node,
}

/// A parameter as a list of parameters has it, its reference followed.
pub(super) struct Parameter<'a> {
    /// Where it stands in the list.
    pub(super) at: &'a Location,
    pub(super) node: &'a Node,
    pub(super) name: &'a str,
    /// `path`, `query` or `header`.
    pub(super) place: &'a str,
}

impl<'a> Operation<'a> {
    pub(super) fn id(&self) -> Option<&'a str> {
        self.node.str("operationId").filter(|id| !id.trim().is_empty())
    }

    /// For messages: the operationId, or method and path.
    pub(super) fn label(&self) -> String {
        match self.id() {
            Some(id) => id.to_owned(),
            None => format!("{} {}", self.method.to_uppercase(), self.path.key),
        }
    }
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Node) -> Self {
        let mut components = HashMap::new();
        for kind in document.get("components").map(Node::entries).unwrap_or_default() {
            for entry in kind.value.entries() {
                components.insert((kind.key.as_str(), entry.key.as_str()), entry);
            }
        }
        let mut operations = Vec::new();
        for path in document.get("paths").map(Node::entries).unwrap_or_default() {
            for member in path.value.entries().iter().filter(|m| is_method(&m.key)) {
                operations.push(Operation {
                    path,
                    method: &member.key,
                    at: &member.key_at,
                    node: &member.value,
                });
            }
        }
        Context { document, sites: walk(document), operations, components }
    }

    /// The mappings of one shape that are no references.
    pub(super) fn of(&self, shape: Shape) -> impl Iterator<Item = &Site<'a>> {
        self.sites.iter().filter(move |site| site.shape == shape && site.reference().is_none())
    }

    /// The mapping that holds `site`.
    pub(super) fn parent(&self, site: &Site<'a>) -> Option<&Site<'a>> {
        self.sites.get(site.parent?)
    }

    /// The component of this kind and name.
    pub(super) fn component(&self, kind: &str, name: &str) -> Option<&'a Entry> {
        self.components.get(&(kind, name)).copied()
    }

    /// All components: kind, name, entry, in no order.
    pub(super) fn components(&self) -> impl Iterator<Item = (&'a str, &'a str, &'a Entry)> {
        self.components.iter().map(|((kind, name), entry)| (*kind, *name, *entry))
    }

    /// Follows references; `None` if they lead nowhere.
    pub(super) fn resolve(&self, node: &'a Node) -> Option<&'a Node> {
        self.follow(node, |node| node.get("$ref"))
    }

    /// Follows references of a schema, also one that is the only member of an `allOf`.
    pub(super) fn target(&self, schema: &'a Node) -> Option<&'a Node> {
        self.follow(schema, schema_reference)
    }

    fn follow(&self, node: &'a Node, reference: impl Fn(&'a Node) -> Option<&'a Node>) -> Option<&'a Node> {
        let mut node = node;
        // a chain longer than the number of components is a cycle
        for _ in 0..=self.components.len() {
            let Some(next) = reference(node) else { return Some(node) };
            let (kind, name) = pointer(next.as_str()?)?;
            node = &self.component(kind, &name)?.value;
        }
        None
    }

    /// The type of a schema, references followed; empty if it has none.
    pub(super) fn type_of(&self, schema: &'a Node) -> &'a str {
        self.target(schema).and_then(|target| target.str("type")).unwrap_or_default()
    }

    /// The parameters of a list, as far as they can be read.
    pub(super) fn parameters(&self, owner: &'a Node) -> Vec<Parameter<'a>> {
        let list = owner.get("parameters").map(Node::items).unwrap_or_default();
        list.iter()
            .filter_map(|item| {
                let node = self.resolve(item)?;
                Some(Parameter { at: &item.at, node, name: node.str("name")?, place: node.str("in")? })
            })
            .collect()
    }

    /// The parameters of an operation's path, without those that it replaces, and its own.
    pub(super) fn all_parameters(&self, operation: &Operation<'a>) -> Vec<Parameter<'a>> {
        let own = self.parameters(operation.node);
        let mut all = self.parameters(&operation.path.value);
        all.retain(|inherited| !own.iter().any(|p| p.name == inherited.name && p.place == inherited.place));
        all.extend(own);
        all
    }

    /// For messages: which schema it is.
    pub(super) fn describe(&self, site: &Site<'a>) -> String {
        let parent = self.parent(site);
        let of_parent = || parent.map(|parent| self.describe(parent)).unwrap_or_default();
        match (site.shape, site.via) {
            (Shape::Schema, "schemas") => format!("schema `{}`", site.name),
            (Shape::Schema, "properties") => match parent {
                Some(owner) if owner.via == "schemas" => format!("property `{}.{}`", owner.name, site.name),
                _ => format!("property `{}`", site.name),
            },
            (Shape::Schema, "items") => format!("the items of {}", of_parent()),
            (Shape::Schema, "additionalProperties") => format!("the values of {}", of_parent()),
            (Shape::Schema, "allOf" | "oneOf" | "anyOf") => format!("a member of {}", of_parent()),
            (Shape::Schema, "schema") => of_parent(),
            (Shape::Parameter | Shape::Tag, _) if site.node.str("name").is_none() => {
                site.shape.noun().to_owned()
            }
            (Shape::Tag, _) => format!("tag `{}`", site.node.str("name").unwrap_or_default()),
            (Shape::Parameter, _) => format!("parameter `{}`", site.node.str("name").unwrap_or_default()),
            (Shape::MediaType, _) => format!("the `{}` body of {}", site.name, of_parent()),
            (Shape::RequestBody, _) => "the request".to_owned(),
            (shape, _) if !site.name.is_empty() => {
                format!("{} `{}`", shape.noun().trim_start_matches("an ").trim_start_matches("a "), site.name)
            }
            (shape, _) => shape.noun().to_owned(),
        }
    }
}

/// The reference that stands for a schema, directly or as the only member of an `allOf`.
pub(super) fn schema_reference(schema: &Node) -> Option<&Node> {
    schema.get("$ref").or_else(|| match schema.get("allOf").map(Node::items) {
        Some([only]) => only.get("$ref"),
        _ => None,
    })
}

/// Kind and name in `#/components/<kind>/<name>`.
pub(super) fn pointer(reference: &str) -> Option<(&str, String)> {
    let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    if name.is_empty() || name.contains('/') {
        return None;
    }
    Some((kind, name.replace("~1", "/").replace("~0", "~")))
}
