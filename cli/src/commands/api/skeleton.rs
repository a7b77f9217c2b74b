//! `--skeleton`: a body to fill in, as YAML with comments.

use eihealth::dispatch::{Input, Operation, Schema};
use serde_json::Value;

use super::limits;
use super::shape::{self, Kind};

/// How long a line of comment gets.
const WIDTH: usize = 80;
/// How deep schemas are followed: one may contain itself.
const DEPTH: usize = 8;

/// The skeleton of an operation's body.
pub(super) fn of(operation: Operation, body: &Input) -> String {
    let mut text = String::new();
    comment(&mut text, 0, &format!("{}.", operation.summary().trim_end_matches('.')));
    comment(
        &mut text,
        0,
        "Values are examples. Lines that begin with `#-` are optional: take them in by removing it.",
    );
    let example = body.example.clone().unwrap_or_default();
    match shape::kind(&body.schema) {
        Kind::Record(fields) => record(&mut text, &fields, &example, 0, true),
        _ => text.push_str(&format!("{}\n", inline(&example_of(&body.schema, Some(&example), 0)))),
    }
    text
}

fn record(
    text: &mut String,
    fields: &[(String, Schema, bool)],
    example: &Value,
    depth: usize,
    is_taken: bool,
) {
    for (name, schema, required) in fields {
        let own = example.get(name);
        // what the example has is what a first try needs
        let is_taken = is_taken && (*required || own.is_some());
        let mut about = shape::description(schema);
        let mut facts: Vec<String> = Vec::new();
        if *required {
            facts.push("required".into());
        }
        let choices = shape::choices(schema);
        if !choices.is_empty() {
            facts.push(format!("one of {}", choices.join(", ")));
        }
        let limits = limits::words(schema);
        if !limits.is_empty() {
            facts.push(limits);
        }
        if !facts.is_empty() {
            about = format!("{about} [{}]", facts.join("; "));
        }
        comment(text, depth, &about);
        let mark = if is_taken { "" } else { "#-" };
        let indent = "  ".repeat(depth);
        match shape::kind(schema) {
            Kind::Record(fields) if depth < DEPTH => {
                text.push_str(&format!("{mark}{indent}{name}:\n"));
                record(text, &fields, own.unwrap_or(&Value::Null), depth + 1, is_taken);
            }
            _ => {
                let value = example_of(schema, own, depth);
                text.push_str(&format!("{mark}{indent}{name}: {}\n", inline(&value)));
            }
        }
    }
}

/// JSON on one line, which is YAML too.
fn inline(value: &Value) -> String {
    value.to_string()
}

/// The example, or a value of the right kind.
fn example_of(schema: &Schema, example: Option<&Value>, depth: usize) -> Value {
    if let Some(example) = example {
        return example.clone();
    }
    let resolved = schema.resolved();
    if let Some(default) = resolved.json().get("default") {
        return default.clone();
    }
    if let Some(first) = resolved.json().get("enum").and_then(|values| values.get(0)) {
        return first.clone();
    }
    match shape::kind(schema) {
        Kind::Text | Kind::File => "".into(),
        Kind::Integer | Kind::Instant | Kind::Number => {
            resolved.json().get("minimum").cloned().unwrap_or_else(|| 0.into())
        }
        Kind::Boolean => false.into(),
        Kind::List(items) if depth < DEPTH => Value::Array(vec![example_of(&items, None, depth + 1)]),
        Kind::List(_) => Value::Array(Vec::new()),
        Kind::Record(fields) if depth < DEPTH => {
            let fields =
                fields.iter().map(|(name, schema, _)| (name.clone(), example_of(schema, None, depth + 1)));
            Value::Object(fields.collect())
        }
        Kind::Record(_) | Kind::Map(_) => Value::Object(Default::default()),
        Kind::Any => Value::Null,
    }
}

fn comment(text: &mut String, depth: usize, words: &str) {
    let indent = "  ".repeat(depth);
    let mut line = String::new();
    for word in words.split_whitespace() {
        if !line.is_empty() && indent.len() + 2 + line.chars().count() + 1 + word.chars().count() > WIDTH {
            text.push_str(&format!("{indent}# {line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        text.push_str(&format!("{indent}# {line}\n"));
    }
}

#[cfg(test)]
mod tests {
    use eihealth::dispatch;
    use serde_json::Value;

    use super::of;
    use crate::commands::api::{flags, value};

    #[test]
    fn every_skeleton_is_the_body_of_the_example() {
        let mut seen = 0;
        for operation in dispatch::operations() {
            let Some(body) = flags::whole_body(operation) else { continue };
            let Some(example) = body.example.clone() else { continue };
            let read = value::document(&of(operation, &body)).unwrap_or_else(|problem| {
                panic!("{}: {problem}\n{}", operation.name(), of(operation, &body));
            });
            assert!(holds(&read, &example), "{}: {read}\n{example}", operation.name());
            seen += 1;
        }
        assert!(seen > 100, "{seen}");
    }

    /// Whether all that the example has is in the value.
    fn holds(value: &Value, example: &Value) -> bool {
        match (value, example) {
            (Value::Object(value), Value::Object(example)) => {
                example.iter().all(|(name, inner)| value.get(name).is_some_and(|value| holds(value, inner)))
            }
            (value, example) => value == example,
        }
    }
}
