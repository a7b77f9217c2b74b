//! What operations say about the service's behaviour.

mod paging;
mod range;
mod repeat;
mod starts;
mod upload;
mod waiting;

use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::document::Parameter;
use crate::openapi::yaml::Node;

use super::outline::{Operation, Outline};

pub(super) fn check(outline: &Outline<'_>, found: &mut Diagnostics) {
    for operation in outline.operations() {
        repeat::check(operation, found);
        let subject = Subject { outline, operation };
        paging::check(&subject, found);
        waiting::check(&subject, found);
        starts::check(&subject, found);
        upload::check(&subject, found);
        range::check(&subject, found);
    }
}

/// The operation that an extension is about.
struct Subject<'c, 'a> {
    outline: &'c Outline<'a>,
    operation: &'c Operation<'a>,
}

impl<'a> Subject<'_, 'a> {
    /// The schema of the first JSON answer of success.
    fn answer(&self) -> Option<&'a Node> {
        let responses = self.operation.node.get("responses")?.entries();
        responses.iter().filter(|response| response.key.starts_with('2')).find_map(|response| {
            let response = self.outline.resolve(&response.value)?;
            response.path(&["content", "application/json", "schema"])
        })
    }

    /// The schema of a field of the answer: `basic_info.status`, `jobs[].id`.
    fn field(&self, path: &str) -> Option<&'a Node> {
        self.inside(self.answer()?, path)
    }

    /// The schema of a field of `schema`.
    fn inside(&self, schema: &'a Node, path: &str) -> Option<&'a Node> {
        path.split('.').try_fold(schema, |schema, step| {
            let (name, items) = match step.strip_suffix("[]") {
                Some(name) => (name, true),
                None => (step, false),
            };
            let field = self.outline.target(schema)?.get("properties")?.get(name)?;
            if items { self.outline.target(field)?.get("items") } else { Some(field) }
        })
    }

    /// All its parameters, those of its path included.
    fn parameters(&self) -> Vec<Parameter<'a, Node>> {
        self.outline.document.parameters(self.operation)
    }

    /// The schema of a query parameter.
    fn query(&self, name: &str) -> Option<&'a Node> {
        self.parameters().into_iter().find(|p| p.place == "query" && p.name == name)?.schema()
    }

    /// The same for another operation.
    fn other(&self, id: &str) -> Option<Subject<'_, 'a>> {
        let operation = self.outline.operations().iter().find(|operation| operation.id() == Some(id))?;
        Some(Subject { outline: self.outline, operation })
    }
}

/// The values of a list of texts, each with its place.
fn texts<'a>(node: &'a Node, key: &str) -> impl Iterator<Item = (&'a Node, &'a str)> {
    node.get(key).map(Node::items).unwrap_or_default().iter().filter_map(|item| Some((item, item.as_str()?)))
}
