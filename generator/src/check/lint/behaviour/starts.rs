//! `x-starts`: what goes on after the answer, and where it can be watched.

use crate::openapi::behaviour::Place;
use crate::openapi::diagnostic::Diagnostics;
use crate::openapi::yaml::Node;

use super::{Subject, texts};

pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Diagnostics) {
    let Some(starts) = subject.operation.node.get("x-starts") else { return };
    let Some((node, id)) = starts.get("shown_by").and_then(|node| Some((node, node.as_str()?))) else {
        return;
    };
    let other = subject.other(id);
    let waiting = other.as_ref().and_then(|other| other.operation.node.get("x-waiting"));
    let (Some(other), Some(waiting)) = (other, waiting) else {
        let message = format!("`{id}` is no operation with `x-waiting`");
        found.push(&node.at, "starts-operation", message, "name the operation that shows the state");
        return;
    };
    let waiting = match starts.get("of").and_then(|node| Some((node, node.as_str()?))) {
        None => waiting,
        Some((node, of)) => {
            let mut also = waiting.get("also").map(Node::items).unwrap_or_default().iter();
            let Some(named) = also.find(|also| also.str("of") == Some(of)) else {
                let message = format!("{id} shows no `{of}`");
                found.push(&node.at, "starts-operation", message, "use an `of` of its `x-waiting`");
                return;
            };
            named
        }
    };
    parameters(subject, &other, starts, found);
    item(subject, starts, waiting, found);
    for (node, state) in texts(starts, "until") {
        if !texts(waiting, "success").any(|(_, known)| known == state) {
            let message = format!("`{state}` is no success of {id}");
            found.push(
                &node.at,
                "starts-until",
                message,
                "use a state that its `x-waiting` lists under `success`",
            );
        }
    }
    if starts.get("until").is_some() && starts.get("gone").is_some() {
        let message = "it ends in a state, or with nothing left to show: not both";
        found.push(starts.key_at("gone"), "starts-until", message, "keep `until` or `gone`");
    }
}

/// Every path parameter of the operation that shows it is known.
fn parameters(subject: &Subject<'_, '_>, other: &Subject<'_, '_>, starts: &Node, found: &mut Diagnostics) {
    let path = |of: &Subject<'_, '_>| -> Vec<String> {
        let parameters = of.parameters();
        parameters.iter().filter(|p| p.place == "path").map(|p| p.name.to_owned()).collect()
    };
    let (own, theirs) = (path(subject), path(other));
    let with = starts.get("with").map(Node::entries).unwrap_or_default();
    for entry in with {
        if !theirs.contains(&entry.key) {
            let message = format!("`{}` is no path parameter of {}", entry.key, other.operation.label());
            found.push(&entry.key_at, "starts-with", message, "name a parameter that it takes");
        }
        place(subject, &entry.value, found);
    }
    for name in theirs.iter().filter(|name| !own.contains(name) && !with.iter().any(|e| e.key == **name)) {
        let message = format!("nothing says where `{name}` of {} comes from", other.operation.label());
        let help = format!("add `with: {{{name}: answer.id}}`, or where else it stands");
        found.push(&starts.at, "starts-with", message, help);
    }
}

/// An item is told by its id, which only lists need.
fn item(subject: &Subject<'_, '_>, starts: &Node, waiting: &Node, found: &mut Diagnostics) {
    let Some(item) = starts.get("item") else { return };
    if waiting.get("id").is_none() {
        let message = "`item` is for states in a list, and this one isn't";
        found.push(starts.key_at("item"), "starts-with", message, "remove it");
    }
    place(subject, item, found);
}

fn place(subject: &Subject<'_, '_>, node: &Node, found: &mut Diagnostics) {
    let text = node.as_str().unwrap_or_default();
    let exists = match Place::parse(text) {
        Some(Place::Answer(None)) => {
            subject.answer().is_some_and(|answer| subject.outline.type_of(answer) == "string")
        }
        Some(Place::Answer(Some(path))) => subject.field(&path).is_some(),
        Some(Place::Path(name)) => subject.parameters().iter().any(|p| p.place == "path" && p.name == name),
        None => false,
    };
    if !exists {
        let message = format!("`{text}` is nothing that {} has", subject.operation.label());
        let help = "write `answer.<field>`, `answer` for an answer that is a text, or `path.<parameter>`";
        found.push(&node.at, "starts-with", message, help);
    }
}
