//! Which properties an object may have.

use serde_json::Value;

use super::COMBINATIONS;
use crate::reference::resolve;

/// Deeper than any combination; a schema that is combined from itself names nothing new further down.
const MAX_DEPTH: usize = 16;

/// Whether the schema, or a member of what it combines, names the property; `None` if it doesn't limit names at all.
///
/// Objects with properties are closed, so that a misnamed property is found. Where several schemas are combined, the
/// whole is closed by the names of all.
pub(super) struct Names<'a>(Option<Vec<&'a serde_json::Map<String, Value>>>);

impl<'a> Names<'a> {
    pub(super) fn of(root: &'a Value, schema: &'a Value) -> Self {
        let mut named = Vec::new();
        let closed = collect(root, schema, &mut named, 0);
        Self(Some(named).filter(|named| closed && named.iter().any(|properties| !properties.is_empty())))
    }

    pub(super) fn allow(&self, name: &str) -> bool {
        self.0.as_ref().is_none_or(|named| named.iter().any(|properties| properties.contains_key(name)))
    }
}

/// False if the schema or a member of it allows others.
fn collect<'a>(
    root: &'a Value,
    schema: &'a Value,
    named: &mut Vec<&'a serde_json::Map<String, Value>>,
    depth: usize,
) -> bool {
    let Ok(schema) = resolve(root, schema) else { return false };
    if depth > MAX_DEPTH {
        return true;
    }
    let free = schema.get("additionalProperties").is_some_and(|extra| *extra != Value::Bool(false));
    named.extend(schema.get("properties").and_then(Value::as_object));
    let members = COMBINATIONS.iter().filter_map(|&key| schema.get(key)?.as_array()).flatten();
    members.fold(!free, |closed, member| collect(root, member, named, depth + 1) && closed)
}
