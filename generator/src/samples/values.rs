//! Values that fit a schema, made from it alone: the least that is allowed, or all that is.

use serde_json::{Map, Value, json};

use crate::openapi::model::{Api, array, members};

/// How much of what is optional a value has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Nothing.
    Required,
    /// Everything.
    All,
}

/// A value of `schema`.
pub fn value(api: &Api, schema: &Value, extent: Extent) -> Value {
    sample(api, schema, extent, 0)
}
/// Beyond this depth only what is required is filled in: types may hold themselves.
const DEEP: usize = 8;

fn sample(api: &Api, schema: &Value, extent: Extent, depth: usize) -> Value {
    let target = api.resolve(schema);
    let number = |key: &str| schema.get(key).or_else(|| target.get(key));
    let open = |key: &str| number(key) == Some(&Value::Bool(true));
    if let Some(first) = array(number("enum")).next() {
        return first.clone();
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(first) = array(target.get(key)).next() {
            return sample(api, first, extent, depth + 1);
        }
    }
    match target.get("type").and_then(Value::as_str) {
        Some("string") => match target.get("format").and_then(Value::as_str) {
            Some("date-time") => json!("2024-08-08T08:00:00Z"),
            _ => {
                let least = number("minLength").and_then(Value::as_u64).unwrap_or(0).max(1);
                let most = number("maxLength").and_then(Value::as_u64).unwrap_or(u64::MAX);
                json!("x".repeat(usize::try_from(least.min(most)).unwrap_or(1)))
            }
        },
        Some("integer") => match number("minimum").and_then(Value::as_i64) {
            Some(least) => json!(least + i64::from(open("exclusiveMinimum"))),
            None => json!(1),
        },
        Some("number") => match number("minimum").and_then(Value::as_f64) {
            // between the bounds, as near to the lower one as a hundredth of the way
            Some(least) if open("exclusiveMinimum") => {
                let most = number("maximum").and_then(Value::as_f64).unwrap_or(least + 1.0);
                json!(least + (most - least) / 100.0)
            }
            Some(_) => number("minimum").cloned().unwrap_or_default(),
            None => json!(0.5),
        },
        Some("boolean") => json!(true),
        Some("array") => {
            let least = number("minItems").and_then(Value::as_u64).unwrap_or(0);
            let most = number("maxItems").and_then(Value::as_u64).unwrap_or(u64::MAX);
            let wanted = if extent == Extent::All && depth < DEEP { 1 } else { 0 };
            let items = target.get("items").unwrap_or(&Value::Null);
            (0..least.max(wanted).min(most)).map(|_| sample(api, items, extent, depth + 1)).collect()
        }
        _ => object(api, target, extent, depth),
    }
}

fn object(api: &Api, schema: &Value, extent: Extent, depth: usize) -> Value {
    let required: Vec<&str> = array(schema.get("required")).filter_map(Value::as_str).collect();
    let mut object = Map::new();
    for (name, property) in members(schema.get("properties")) {
        if required.contains(&name.as_str()) || (extent == Extent::All && depth < DEEP) {
            object.insert(name.clone(), sample(api, property, extent, depth + 1));
        }
    }
    if let Some(more) = schema.get("additionalProperties").filter(|more| more.is_object())
        && extent == Extent::All
    {
        object.insert("key".to_owned(), sample(api, more, extent, depth + 1));
    }
    Value::Object(object)
}
