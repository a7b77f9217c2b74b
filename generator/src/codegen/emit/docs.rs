//! Documentation comments of generated items.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::openapi::model::{Api, Operation, array, text};

/// A `///` comment of several paragraphs; empty ones are left out.
pub(crate) fn comment(paragraphs: &[String]) -> TokenStream {
    let lines: Vec<String> = paragraphs
        .iter()
        .filter(|p| !p.is_empty())
        .enumerate()
        .flat_map(|(index, paragraph)| {
            let gap = (index > 0).then(String::new);
            gap.into_iter().chain(paragraph.lines().flat_map(wrap))
        })
        .map(|line| if line.is_empty() { line } else { format!(" {line}") })
        .collect();
    quote!(#(#[doc = #lines])*)
}

/// Breaks a line at spaces, so that generated files read well in a diff.
fn wrap(line: &str) -> Vec<String> {
    const WIDTH: usize = 100;
    // tables and list items must stay whole
    if line.chars().count() <= WIDTH || line.starts_with('|') || line.starts_with("- ") {
        return vec![line.to_owned()];
    }
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.len() - 1;
        if !lines[last].is_empty() && lines[last].chars().count() + word.chars().count() >= WIDTH {
            lines.push(word.to_owned());
        } else {
            if !lines[last].is_empty() {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}

/// Text from the specification as markdown: angle and square brackets are no markup there.
pub(crate) fn prose(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        if c == '`' {
            code = !code;
        }
        if !code && matches!(c, '<' | '>' | '[' | ']' | '*' | '_') && (c != '_') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    links(&escaped)
}

/// Bare URLs become links, which rustdoc asks for.
fn links(text: &str) -> String {
    text.split(' ')
        .map(|word| {
            let end = word.trim_end_matches(['.', ',', ';', ')']);
            match end.starts_with("http://") || end.starts_with("https://") {
                true => format!("<{end}>{}", &word[end.len()..]),
                false => word.to_owned(),
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a schema's own description or that of its target says.
pub(crate) fn description(api: &Api, schema: &Value) -> String {
    let own = text(schema.get("description"));
    if own.is_empty() { text(api.resolve(schema).get("description")) } else { own }
}

/// A field's or parameter's documentation: its description, its limits.
pub(crate) fn value(api: &Api, description: &str, schema: &Value, required: bool) -> Vec<String> {
    let mut facts = Vec::new();
    if required {
        facts.push("required".to_owned());
    }
    limits(api, schema, "", &mut facts);
    let mut paragraphs = vec![prose(description)];
    if !facts.is_empty() {
        let mut line = facts.join("; ");
        if let Some(first) = line.get(..1) {
            line = first.to_uppercase() + &line[1..];
        }
        paragraphs.push(format!("{line}."));
    }
    paragraphs
}

fn limits(api: &Api, schema: &Value, of: &str, facts: &mut Vec<String>) {
    let target = api.resolve(schema);
    let get = |key: &str| schema.get(key).or_else(|| target.get(key));
    let mut range = |low: &str, high: &str, unit: &str| {
        let low = get(low).filter(|low| unit.is_empty() || low.as_u64() != Some(0));
        match (low, get(high)) {
            (Some(low), Some(high)) if low == high => facts.push(format!("{of}exactly {low}{unit}")),
            (Some(low), Some(high)) => facts.push(format!("{of}{low} to {high}{unit}")),
            (Some(low), None) => facts.push(format!("{of}at least {low}{unit}")),
            (None, Some(high)) => facts.push(format!("{of}at most {high}{unit}")),
            (None, None) => {}
        }
    };
    range("minLength", "maxLength", " characters");
    range("minItems", "maxItems", " items");
    let open = |key: &str| get(key).and_then(Value::as_bool) == Some(true);
    match (open("exclusiveMinimum"), open("exclusiveMaximum")) {
        (false, false) => range("minimum", "maximum", ""),
        (above, below) => {
            for (key, open, words) in
                [("minimum", above, ["more than", "at least"]), ("maximum", below, ["less than", "at most"])]
            {
                let [beyond, from] = words;
                if let Some(bound) = get(key) {
                    facts.push(format!("{of}{} {bound}", if open { beyond } else { from }));
                }
            }
        }
    }
    let choices: Vec<String> = array(get("enum")).map(|v| format!("`{}`", bare(v))).collect();
    if !choices.is_empty() {
        facts.push(format!("{of}one of {}", choices.join(", ")));
    }
    if let Some(default) = get("default") {
        facts.push(format!("{of}default `{}`", bare(default)));
    }
    if let Some(items) = target.get("items")
        && items.get("$ref").is_none()
    {
        limits(api, items, "each item ", facts);
    }
}

fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// An operation's documentation, without its parameters.
pub(crate) fn operation(operation: &Operation) -> Vec<String> {
    let mut paragraphs = vec![format!("{}.", prose(operation.summary.trim_end_matches('.')))];
    paragraphs.push(prose(&operation.description));
    paragraphs.push(format!("`{}`", operation.route()));
    if !operation.section.is_empty() {
        paragraphs.push(format!("Reference: section {}.", prose(&operation.section)));
    }
    paragraphs
}
