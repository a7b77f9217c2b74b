//! What a schema says, in the terms of a command line.

use eihealth::dispatch::Schema;
use serde_json::Value;

/// A value's kind.
pub(super) enum Kind {
    Text,
    Integer,
    /// Milliseconds since 1970.
    Instant,
    Number,
    Boolean,
    /// The content of a file.
    File,
    List(Schema),
    /// Names with values.
    Map(Schema),
    /// Named fields with their schemas; those that must be there.
    Record(Vec<(String, Schema, bool)>),
    /// Whatever JSON there is.
    Any,
}

/// What kind of value a schema, which is followed if it refers to another, describes.
pub(super) fn kind(schema: &Schema) -> Kind {
    let schema = schema.resolved();
    let json = schema.json();
    let inner = |key: &str| json.get(key).filter(|value| value.is_object()).cloned().map(Schema::of);
    if json.get("oneOf").is_some() {
        return Kind::Any;
    }
    if let Some(Value::Object(fields)) = json.get("properties") {
        let required: Vec<&str> = json
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let field = |(name, schema): (&String, &Value)| {
            (name.clone(), Schema::of(schema.clone()), required.contains(&name.as_str()))
        };
        return Kind::Record(fields.iter().map(field).collect());
    }
    let is = |key: &str, wanted: &str| json.get(key).and_then(Value::as_str) == Some(wanted);
    match json.get("type").and_then(Value::as_str) {
        Some("string") if is("format", "binary") => Kind::File,
        Some("string") => Kind::Text,
        Some("integer") if json.get("x-instant") == Some(&Value::Bool(true)) => Kind::Instant,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Boolean,
        Some("array") => inner("items").map_or(Kind::Any, Kind::List),
        Some("object") => inner("additionalProperties").map_or(Kind::Any, Kind::Map),
        _ => Kind::Any,
    }
}

/// The documented values, as texts.
pub(super) fn choices(schema: &Schema) -> Vec<String> {
    let schema = schema.resolved();
    let values = schema.json().get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
    values.iter().filter(|value| !value.is_null()).map(bare).collect()
}

/// What the schema says that it is for.
pub(super) fn description(schema: &Schema) -> String {
    schema.resolved().json().get("description").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A value as it is written on a command line.
pub(super) fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
