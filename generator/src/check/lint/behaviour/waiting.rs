//! `x-waiting`: how the end of what goes on is seen.

use std::collections::{BTreeSet, HashMap};

use crate::openapi::behaviour::Documented;
use crate::openapi::diagnostic::{Diagnostics, Location};
use crate::openapi::suggest::did_you_mean;
use crate::openapi::yaml::Node;

use super::{Subject, texts};

/// The keys that list states.
const STATES: [&str; 5] = ["progress", "success", "failure", "cancelled", "unknown"];

pub(super) fn check(subject: &Subject<'_, '_>, found: &mut Diagnostics) {
    let Some(waiting) = subject.operation.node.get("x-waiting") else { return };
    one(subject, waiting, found);
    let mut names = BTreeSet::new();
    for also in waiting.get("also").map(Node::items).unwrap_or_default() {
        one(subject, also, found);
        if also.str("of").is_none_or(|of| of.is_empty() || !names.insert(of)) {
            let message = "what else is waited for has no name of its own";
            found.push(&also.at, "waiting-name", message, "add `of` with a word for it");
        }
    }
}

fn one(subject: &Subject<'_, '_>, waiting: &Node, found: &mut Diagnostics) {
    for key in ["state", "id", "reason", "done", "ended"] {
        let Some((node, path)) = waiting.get(key).and_then(|node| Some((node, node.as_str()?))) else {
            continue;
        };
        let label = subject.operation.label();
        match subject.field(path) {
            None => {
                let message = format!("`{path}` is no field of the answer of {label}");
                let help = "write the names from the answer down, with dots between and `[]` after a list";
                found.push(&node.at, "waiting-field", message, help);
            }
            Some(field) if key == "state" && subject.outline.type_of(field) != "string" => {
                let message = format!("`{path}` in the answer of {label} is no text");
                found.push(&node.at, "waiting-field", message, "name the field that is the state");
            }
            Some(_) => {}
        }
    }
    if let (Some(state), false) = (waiting.str("state"), waiting.get("id").is_some())
        && state.contains("[]")
    {
        let message = format!("`{state}` is in a list, and nothing says which item it is");
        found.push(waiting.key_at("state"), "waiting-field", message, "add `id` with the field of its id");
    }
    if let (Some(state), Some(_)) = (waiting.str("state"), waiting.get("id")) {
        let items = subject.operation.node.path(&["x-paging", "items"]).and_then(Node::as_str);
        if items.is_none_or(|items| !state.starts_with(&format!("{items}[]."))) {
            let message =
                format!("`{state}` is of an item, but `x-paging` doesn't name the list that has it");
            let help = "add `x-paging` with the list as its `items`, or remove `id`";
            found.push(waiting.key_at("id"), "waiting-field", message, help);
        }
    }
    let states = states(waiting, found);
    let field = waiting.str("state").and_then(|path| subject.field(path));
    let listed = field.and_then(|field| subject.outline.target(field)).filter(|f| f.get("enum").is_some());
    if let Some(listed) = listed {
        let values: BTreeSet<&str> = texts(listed, "enum").map(|(_, value)| value).collect();
        agree(&states, &values, "the field's enum", found);
        missing(waiting, &states, &values, "the field's enum", found);
    }
    documented(waiting, &states, listed.is_some(), found);
    if let Some(list) = waiting.get("list") {
        in_list(subject, waiting, list, &states, found);
    }
}

/// All states with their places; each may be listed once.
fn states<'a>(waiting: &'a Node, found: &mut Diagnostics) -> HashMap<&'a str, &'a Location> {
    let mut states: HashMap<&str, &Location> = HashMap::new();
    for (node, word) in STATES.iter().flat_map(|key| texts(waiting, key)) {
        // the service isn't sure of its own capitals
        let twin = states.keys().find(|known| known.eq_ignore_ascii_case(word)).copied();
        match twin.and_then(|known| states.get(known)) {
            Some(first) => {
                let message = format!("the state `{word}` is listed already at {first}");
                found.push(&node.at, "waiting-state", message, "list it once; capitals make no difference");
            }
            None => {
                states.insert(word, &node.at);
            }
        }
    }
    states
}

/// Every state is one of `values`.
fn agree(states: &HashMap<&str, &Location>, values: &BTreeSet<&str>, what: &str, found: &mut Diagnostics) {
    let mut unknown: Vec<_> = states.iter().filter(|(state, _)| !values.contains(*state)).collect();
    unknown.sort();
    for (state, at) in unknown {
        let help = did_you_mean(state, values.iter().copied(), "correct one of the two");
        found.push(at, "waiting-state", format!("{what} hasn't `{state}`"), help);
    }
}

/// Every one of `values` is a state.
fn missing(
    waiting: &Node,
    states: &HashMap<&str, &Location>,
    values: &BTreeSet<&str>,
    what: &str,
    found: &mut Diagnostics,
) {
    for value in values.iter().filter(|value| !states.contains_key(*value)) {
        let message = format!("`{value}` of {what} is in none of the lists of states");
        let help = format!("add it to one of {}", STATES.join(", "));
        found.push(&waiting.at, "waiting-state", message, help);
    }
}

fn documented(waiting: &Node, states: &HashMap<&str, &Location>, has_enum: bool, found: &mut Diagnostics) {
    let Some((node, word)) = waiting.get("documented").and_then(|node| Some((node, node.as_str()?))) else {
        return;
    };
    let words = Documented::ALL.map(Documented::as_str);
    let Some(documented) = Documented::ALL.into_iter().find(|documented| documented.as_str() == word) else {
        let help = did_you_mean(word, words, &format!("use one of {}", words.join(", ")));
        found.push(&node.at, "waiting-documented", format!("`{word}` is no word of `documented`"), help);
        return;
    };
    let filter = waiting.path(&["list", "filter"]).is_some();
    let complaint = match documented {
        Documented::Complete if !has_enum => "the states are complete, but their field has no enum",
        Documented::Filter if !filter => "the states are those of a filter, but `list` names none",
        Documented::None if !states.is_empty() => "no states are documented, but some are listed",
        Documented::Filter | Documented::Example if states.is_empty() => "no state is listed",
        Documented::Filter | Documented::Example | Documented::None if has_enum => {
            "the field has an enum, so its states are complete"
        }
        _ => return,
    };
    found.push(&node.at, "waiting-documented", complaint, "correct one of the two");
}

fn in_list(
    subject: &Subject<'_, '_>,
    waiting: &Node,
    list: &Node,
    states: &HashMap<&str, &Location>,
    found: &mut Diagnostics,
) {
    let Some((node, id)) = list.get("operation").and_then(|node| Some((node, node.as_str()?))) else {
        return;
    };
    let other = subject.other(id);
    let items = other.as_ref().and_then(|other| {
        let items = other.operation.node.path(&["x-paging", "items"])?.as_str()?;
        other.field(&format!("{items}[]"))
    });
    let (Some(other), Some(items)) = (other, items) else {
        let message = format!("`{id}` is no operation with `x-paging`");
        found.push(&node.at, "waiting-list", message, "name the operation that lists what is waited for");
        return;
    };
    for key in ["id", "state"] {
        let Some((node, path)) = list.get(key).and_then(|node| Some((node, node.as_str()?))) else {
            continue;
        };
        if other.inside(items, path).is_none() {
            let message = format!("`{path}` is no field of the items of {id}");
            found.push(&node.at, "waiting-list", message, "write its name in the items of the list");
        }
    }
    let Some((node, name)) = list.get("filter").and_then(|node| Some((node, node.as_str()?))) else {
        return;
    };
    let Some(filter) = other.query(name) else {
        let message = format!("`{name}` is no query parameter of {id}");
        found.push(&node.at, "waiting-list", message, "name the parameter that takes states");
        return;
    };
    let outline = subject.outline;
    let values = outline.target(filter).and_then(|schema| match schema.get("items") {
        Some(items) => outline.target(items),
        None => Some(schema),
    });
    let values: BTreeSet<&str> =
        values.into_iter().flat_map(|schema| texts(schema, "enum")).map(|(_, v)| v).collect();
    if !values.is_empty() {
        agree(states, &values, "the filter's enum", found);
        if waiting.str("documented") == Some("filter") {
            missing(waiting, states, &values, "the filter's enum", found);
        }
    }
}
