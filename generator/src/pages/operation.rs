//! What is said of an operation beyond its tables: in the renderer it stands below the title.

use std::fmt::Write as _;

use crate::openapi::behaviour::{Documented, Paging, Repeat, Scheme, Starts, Waiting};
use crate::openapi::catalogue::{Catalogue, ErrorEntry};
use crate::openapi::model::{Api, Operation};

use super::changes::Changes;
use super::markdown::{cell, linked};
use super::places;

/// The description, as Markdown.
pub(super) fn text(operation: &Operation, api: &Api, catalogue: &Catalogue, changes: &Changes<'_>) -> String {
    let mut text = linked(&operation.description, api, "");
    let section = operation.section.split_once(' ');
    // writing to a String can't fail
    if let Some((number, title)) = section {
        let _ = write!(text, "\n\nSection {number} of the vendor's reference: {title}.");
    }
    let _ = write!(text, "\n\n{}", rust(operation));
    let _ =
        write!(text, "{}", operation.repeat.map_or(String::new(), |repeat| format!(" {}", again(repeat))));
    if let Some(paging) = &operation.paging {
        let _ = write!(text, "\n\n{}", pages(paging));
    }
    if let Some(starts) = &operation.starts {
        text.push_str(&started(starts, api));
    }
    if let Some(waiting) = &operation.waiting {
        text.push_str("\n\n**States**\n");
        states(waiting, &mut text);
        for other in &waiting.also {
            let _ = write!(text, "\n\n**States of the {}**\n", other.of);
            states(other, &mut text);
        }
    }
    text.push_str(&errors(&operation.description, catalogue));
    text.push_str(&changes.of(operation));
    text
}

fn rust(operation: &Operation) -> String {
    let feature = operation.feature.as_deref().map(|feature| format!(", with the feature `{feature}`"));
    format!("In Rust it is `Client::{}`{}.", operation.id, feature.unwrap_or_default())
}

/// What a second, equal request does.
fn again(repeat: Repeat) -> &'static str {
    match repeat {
        Repeat::Safe => "It only reads, and can be sent again at any time.",
        Repeat::Idempotent => "Sent again, it does nothing more.",
        Repeat::Refused => "Sent again, it is answered with a conflict.",
        Repeat::Duplicates => "Sent again, it does the same once more.",
        Repeat::Never => "Sent again, it costs money once more.",
    }
}

fn pages(paging: &Paging) -> String {
    let items = if paging.items.is_empty() { String::new() } else { format!(" in `{}`", paging.items) };
    let total = paging.total.as_ref().map(|total| format!("; `{total}` counts all of them"));
    let total = total.unwrap_or_default();
    let limit = paging.limit.as_ref().map(|limit| format!("`{limit}` and ")).unwrap_or_default();
    let how = match &paging.scheme {
        Scheme::Offset { offset } => format!("The list comes in pages, asked for with {limit}`{offset}`"),
        Scheme::Marker { marker, next } => format!(
            "The list comes in pages, asked for with {limit}`{marker}`, which is `{next}` of the page before"
        ),
        Scheme::Whole => "The whole list comes in one answer".to_owned(),
    };
    format!("{how}. The items are{items}{total} ([paging](lists.html)).")
}

fn started(starts: &Starts, api: &Api) -> String {
    let Some(shown_by) = api.operation(&starts.shown_by) else { return String::new() };
    let waiting = shown_by
        .waiting
        .iter()
        .flat_map(|waiting| std::iter::once(waiting).chain(&waiting.also))
        .find(|waiting| starts.of.is_empty() || waiting.of == starts.of);
    let link = format!("[`{}`]({})", shown_by.id, places::operation(shown_by));
    let mut text = match starts.gone {
        true => format!("\n\n**What it starts** has ended when {link} doesn't show it any more.\n"),
        false => format!("\n\n**What it starts** is shown by {link}, in these states.\n"),
    };
    if let Some(waiting) = waiting {
        states(waiting, &mut text);
    }
    text
}

fn states(waiting: &Waiting, text: &mut String) {
    let words =
        |states: &[String]| states.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>().join(", ");
    let reason = waiting.reason.as_ref().map(|field| format!("; `{field}` says why")).unwrap_or_default();
    let rows = [
        (&waiting.progress, "it goes on".to_owned()),
        (&waiting.success, "it has ended well".to_owned()),
        (&waiting.failure, format!("it has failed{reason}")),
        (&waiting.cancelled, "somebody has ended it".to_owned()),
        (&waiting.unknown, "nothing can be told".to_owned()),
    ];
    if rows.iter().any(|(states, _)| !states.is_empty()) {
        let _ = write!(text, "\n| `{}` | meaning |\n|---|---|\n", waiting.state);
        for (states, meaning) in rows.iter().filter(|(states, _)| !states.is_empty()) {
            let _ = writeln!(text, "| {} | {meaning} |", words(states));
        }
    }
    let source = match waiting.documented {
        Documented::Complete => return,
        Documented::Filter => "The reference has these as values to filter a list by; there may be others.",
        Documented::Example => "The reference has these in examples only; there may be others.",
        Documented::None => "The reference doesn't say which states there are.",
    };
    let _ = write!(text, "\n{source}");
}

/// Whether a description names a code.
pub(super) fn is_named(entry: &ErrorEntry, description: &str) -> bool {
    description.contains(&format!("`{}`", entry.code))
}

fn errors(description: &str, catalogue: &Catalogue) -> String {
    let named: Vec<_> = catalogue.errors.iter().filter(|entry| is_named(entry, description)).collect();
    if named.is_empty() {
        return String::new();
    }
    let mut text = "\n\n**Errors** that tell of this operation; [any](errors.html) may come.\n\n\
                    | code | status | what to do |\n|---|---|---|\n"
        .to_owned();
    for entry in named {
        let _ = writeln!(
            text,
            "| [`{}`]({}) | {} | {} |",
            entry.code,
            places::code(&entry.code),
            entry.status,
            cell(&entry.advice)
        );
    }
    text
}
