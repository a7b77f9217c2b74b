//! A value as the text of a cell.

use serde_json::Value;

/// The text. What a terminal would obey is shown, not sent.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => visible(text),
        Value::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            items.iter().map(text).collect::<Vec<_>>().join(", ")
        }
        other => visible(&other.to_string()),
    }
}

/// The text for a cell that may have several lines: what is nested as YAML.
pub(super) fn block(value: &Value) -> String {
    let is_nested = match value {
        Value::Array(items) => items.iter().any(|item| item.is_object() || item.is_array()),
        Value::Object(fields) => !fields.is_empty(),
        _ => false,
    };
    match serde_yaml::to_string(value) {
        Ok(yaml) if is_nested => yaml.lines().map(visible).collect::<Vec<_>>().join("\n"),
        _ => text(value),
    }
}

/// A text on one line, without control characters.
pub(super) fn visible(text: &str) -> String {
    if !text.contains(char::is_control) {
        return text.to_owned();
    }
    let shown = text.trim_end().chars().flat_map(|c| match c {
        '\n' | '\t' => vec![' '],
        '\r' => vec![],
        c if c.is_control() => c.escape_default().collect(),
        c => vec![c],
    });
    shown.collect()
}

/// The value at a column such as `basic_info.name`.
pub(super) fn at<'a>(item: &'a Value, column: &str) -> &'a Value {
    static NOTHING: Value = Value::Null;
    find(item, column).unwrap_or(&NOTHING)
}

/// The same, if the item has it.
pub(super) fn find<'a>(item: &'a Value, column: &str) -> Option<&'a Value> {
    item.get(column).or_else(|| column.split('.').try_fold(item, |value, step| value.get(step)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{at, block, text};

    #[test]
    fn nothing_reaches_the_terminal_that_it_would_obey() {
        assert_eq!(text(&json!("a\u{1b}[2Jb\nc\r\n")), "a\\u{1b}[2Jb c");
        assert_eq!(text(&json!(["a", 1, null])), "a, 1, ");
        assert_eq!(text(&json!([{ "a": 1 }])), "[{\"a\":1}]");
        assert_eq!(text(&json!(null)), "");
    }

    #[test]
    fn what_is_nested_is_read_in_lines() {
        assert_eq!(block(&json!({ "users": [{ "id": "1", "name": "a\u{1b}[2J" }] })).lines().count(), 3);
        assert!(!block(&json!([{ "name": "a\u{1b}[2J" }])).contains('\u{1b}'));
        assert_eq!(block(&json!(["a", "b"])), "a, b");
        assert_eq!(block(&json!({})), "{}");
    }

    #[test]
    fn steps_lead_into_records() {
        let item = json!({ "a": { "b": 1 }, "a.b": 2, "c": {} });
        assert_eq!(at(&item, "a.b"), &json!(2));
        assert_eq!(at(&json!({ "a": { "b": 1 } }), "a.b"), &json!(1));
        assert_eq!(at(&item, "c.d.e"), &json!(null));
    }
}
