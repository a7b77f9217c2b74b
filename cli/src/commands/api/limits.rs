//! The documented limits of a value, in words.

use eihealth::dispatch::Schema;
use serde_json::Value;

use super::shape::bare;

/// Such as `3 to 45 characters; default 10`; empty if there are none.
pub(super) fn words(schema: &Schema) -> String {
    let schema = schema.resolved();
    let mut facts = Vec::new();
    collect(schema.json(), "", &mut facts);
    if let Some(items) = schema.json().get("items") {
        collect(Schema::of(items.clone()).resolved().json(), "each ", &mut facts);
    }
    facts.join("; ")
}

fn collect(schema: &Value, of: &str, facts: &mut Vec<String>) {
    let get = |key: &str| schema.get(key);
    let is = |key: &str| get(key).and_then(Value::as_bool) == Some(true);
    let mut range = |low: &str, high: &str, unit: &str| {
        let low = get(low).filter(|low| unit.is_empty() || low.as_u64() != Some(0));
        match (low, get(high)) {
            (Some(low), Some(high)) if low == high => facts.push(format!("{of}{low}{unit}")),
            (Some(low), Some(high)) => facts.push(format!("{of}{low} to {high}{unit}")),
            (Some(low), None) => facts.push(format!("{of}at least {low}{unit}")),
            (None, Some(high)) => facts.push(format!("{of}at most {high}{unit}")),
            (None, None) => {}
        }
    };
    range("minLength", "maxLength", " characters");
    range("minItems", "maxItems", " times");
    range("minimum", "maximum", "");
    for (key, limit, word) in
        [("exclusiveMinimum", "minimum", "more"), ("exclusiveMaximum", "maximum", "less")]
    {
        if let (true, Some(limit)) = (is(key), get(limit)) {
            facts.push(format!("{word} than {limit}"));
        }
    }
    if let Some(pattern) = get("pattern").and_then(Value::as_str) {
        facts.push(format!("{of}matching {pattern}"));
    }
    if let Some(default) = get("default") {
        facts.push(format!("default {}", bare(default)));
    }
}

#[cfg(test)]
mod tests {
    use eihealth::dispatch::Schema;
    use serde_json::json;

    use super::words;

    #[test]
    fn limits_read_as_a_sentence_would() {
        for (schema, expected) in [
            (json!({ "type": "string", "minLength": 3, "maxLength": 45 }), "3 to 45 characters"),
            (json!({ "type": "integer", "minimum": 1, "default": 10 }), "at least 1; default 10"),
            (
                json!({ "type": "array", "maxItems": 5, "items": { "maxLength": 2 } }),
                "at most 5 times; each at most 2 characters",
            ),
            (json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true }), "at least 0; more than 0"),
            (json!({}), ""),
        ] {
            assert_eq!(words(&Schema::of(schema)), expected);
        }
    }
}
