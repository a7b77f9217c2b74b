//! What an operation's extensions say about the service's behaviour.

use crate::openapi::behaviour::{Paging, Place, Scheme, Starts, Upload, Waiting};
use crate::openapi::model::Operation;

pub(super) fn lines(operation: &Operation) -> Vec<String> {
    let id = &operation.id;
    let mut lines = Vec::new();
    lines.extend(operation.repeat.map(|repeat| format!("{id} repeat {}", repeat.as_str())));
    lines.extend(operation.paging.as_ref().map(|paging| format!("{id} paging {}", of_paging(paging))));
    if let Some(waiting) = &operation.waiting {
        for waiting in std::iter::once(waiting).chain(&waiting.also) {
            lines.extend(of_waiting(waiting).into_iter().map(|fact| format!("{id} waiting {fact}")));
        }
    }
    lines.extend(operation.starts.as_ref().map(|starts| format!("{id} starts {}", of_starts(starts))));
    lines.extend(operation.upload.as_ref().map(|upload| format!("{id} upload {}", of_upload(upload))));
    lines.extend(operation.range.as_ref().map(|range| format!("{id} range: start {}", range.start)));
    lines
}

/// `offset: items jobs, total count, limit limit, offset offset`
fn of_paging(paging: &Paging) -> String {
    let mut facts = vec![("items", paging.items.as_str())];
    facts.extend(paging.total.as_deref().map(|total| ("total", total)));
    facts.extend(paging.limit.as_deref().map(|limit| ("limit", limit)));
    match &paging.scheme {
        Scheme::Offset { offset } => facts.push(("offset", offset)),
        Scheme::Marker { marker, next } => facts.extend([("marker", marker.as_str()), ("next", next)]),
        Scheme::Whole => {}
    }
    format!("{}: {}", paging.scheme.as_str(), joined(facts))
}

/// A line for the fields, and one for each kind of state.
fn of_waiting(waiting: &Waiting) -> Vec<String> {
    let of = if waiting.of.is_empty() { String::new() } else { format!("({}) ", waiting.of) };
    let mut facts = vec![("state", waiting.state.as_str())];
    facts.extend(waiting.id.as_deref().map(|id| ("id", id)));
    facts.extend(waiting.reason.as_deref().map(|reason| ("reason", reason)));
    facts.extend(waiting.done.as_deref().map(|done| ("done", done)));
    facts.extend(waiting.ended.as_deref().map(|ended| ("ended", ended)));
    facts.push(("documented", waiting.documented.as_str()));
    let mut lines = vec![format!("{of}{}", joined(facts))];
    if let Some(list) = &waiting.list {
        let mut facts = vec![("id", list.id.as_str()), ("state", &list.state)];
        facts.extend(list.filter.as_deref().map(|filter| ("filter", filter)));
        lines.push(format!("{of}list {}: {}", list.operation, joined(facts)));
    }
    for (kind, states) in [
        ("progress", &waiting.progress),
        ("success", &waiting.success),
        ("failure", &waiting.failure),
        ("cancelled", &waiting.cancelled),
        ("unknown", &waiting.unknown),
    ] {
        if !states.is_empty() {
            let mut states: Vec<&str> = states.iter().map(String::as_str).collect();
            states.sort_unstable();
            lines.push(format!("{of}{kind} {}", states.join("|")));
        }
    }
    lines
}

fn of_starts(starts: &Starts) -> String {
    let mut line = starts.shown_by.clone();
    if !starts.of.is_empty() {
        line.push_str(&format!(" ({})", starts.of));
    }
    let mut with: Vec<String> =
        starts.with.iter().map(|(name, place)| format!(" {name}={}", of_place(place))).collect();
    with.sort();
    line.push_str(&with.concat());
    if let Some(item) = &starts.item {
        line.push_str(&format!(" item {}", of_place(item)));
    }
    if !starts.until.is_empty() {
        line.push_str(&format!(" until {}", starts.until.join("|")));
    }
    if starts.gone {
        line.push_str(" until gone");
    }
    line
}

fn of_place(place: &Place) -> String {
    match place {
        Place::Answer(None) => "answer".to_owned(),
        Place::Answer(Some(field)) => format!("answer.{field}"),
        Place::Path(name) => format!("path.{name}"),
    }
}

fn of_upload(upload: &Upload) -> String {
    let max_size = upload.max_size.map(|size| size.to_string());
    let mut facts = vec![
        ("file", upload.file.as_str()),
        ("number", &upload.number),
        ("total", &upload.total),
        ("id", &upload.id),
    ];
    for (key, value) in [
        ("answer", &upload.answer),
        ("name", &upload.name),
        ("folder", &upload.folder),
        ("md5", &upload.md5),
        ("max_size", &max_size),
    ] {
        facts.extend(value.as_deref().map(|value| (key, value)));
    }
    format!("parts: {}", joined(facts))
}

fn joined(facts: Vec<(&str, &str)>) -> String {
    facts.iter().map(|(key, value)| format!("{key} {value}")).collect::<Vec<_>>().join(", ")
}
