//! What a value loses on its way through a type.

use serde_json::Value;

/// The JSON paths at which `written` lacks or changes something of `original`.
///
/// Null counts as absent, and a scalar may change its notation: the service writes `1`, `1.0` and `"1"` for
/// the same number.
pub fn lost(original: &Value, written: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    compare(original, Some(written), "$", &mut paths);
    paths
}

fn compare(original: &Value, written: Option<&Value>, path: &str, paths: &mut Vec<String>) {
    match (original, written) {
        (Value::Null, _) => {}
        (Value::Object(members), Some(Value::Object(kept))) => {
            for (key, value) in members {
                compare(value, kept.get(key), &format!("{path}.{key}"), paths);
            }
        }
        (Value::Array(items), Some(Value::Array(kept))) => {
            for (index, item) in items.iter().enumerate() {
                compare(item, kept.get(index), &format!("{path}[{index}]"), paths);
            }
        }
        (_, Some(kept)) if same_scalar(original, kept) => {}
        (_, Some(kept)) => paths.push(format!("{path}: {} became {}", short(original), short(kept))),
        (_, None) => paths.push(format!("{path}: {} is lost", short(original))),
    }
}

fn same_scalar(a: &Value, b: &Value) -> bool {
    if a == b {
        return true;
    }
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    };
    let (Some(a), Some(b)) = (text(a), text(b)) else { return false };
    let number = |text: &str| text.parse::<f64>().ok();
    match (number(&a), number(&b)) {
        (Some(a), Some(b)) => a == b,
        _ => a.eq_ignore_ascii_case(&b) && matches!(a.to_ascii_lowercase().as_str(), "true" | "false"),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nothing_is_lost_by_notation_or_null() {
        let original = json!({"a": "1", "b": 1.0, "c": null, "d": [1, {"e": "true"}], "f": ""});
        let written = json!({"a": 1, "b": 1, "d": [1, {"e": true}], "f": "", "more": 1});
        assert_eq!(lost(&original, &written), Vec::<String>::new());
    }

    #[test]
    fn what_is_lost_is_named() {
        let original = json!({"a": {"b": [1, 2]}, "c": "x", "d": [], "e": {"f": "0x"}});
        let written = json!({"a": {"b": [1]}, "c": "y", "e": {"f": 0}});
        assert_eq!(
            lost(&original, &written),
            ["$.a.b[1]: 2 is lost", "$.c: \"x\" became \"y\"", "$.d: [] is lost", "$.e.f: \"0x\" became 0",]
        );
    }
}
