//! What a schema says of objects and arrays, through references and `allOf`.

use serde_json::Value;

use crate::reference::resolve;

/// Members of `allOf` in each other; more than any document has.
const MAX_DEPTH: usize = 16;

/// The properties of an object's schema, those of all members of an `allOf` together.
pub(crate) fn properties<'a>(root: &'a Value, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let mut found = Vec::new();
    collect(root, schema, 0, &mut |schema| {
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        found.extend(properties.map(|(name, property)| (name.as_str(), property)));
    });
    found
}

/// The schema of one of its properties.
pub(crate) fn property<'a>(root: &'a Value, schema: &'a Value, name: &str) -> Option<&'a Value> {
    let mut found = None;
    collect(root, schema, 0, &mut |schema| {
        found = found.or_else(|| schema.get("properties").and_then(|properties| properties.get(name)));
    });
    found
}

/// The schema of an array's items.
pub(crate) fn items<'a>(root: &'a Value, schema: &'a Value) -> Option<&'a Value> {
    let mut found = None;
    collect(root, schema, 0, &mut |schema| found = found.or_else(|| schema.get("items")));
    found
}

/// A keyword of the schema or of what it stands for.
pub(crate) fn keyword<'a>(root: &'a Value, schema: &'a Value, name: &str) -> Option<&'a Value> {
    let mut found = None;
    collect(root, schema, 0, &mut |schema| found = found.or_else(|| schema.get(name)));
    found
}

fn collect<'a>(root: &'a Value, schema: &'a Value, depth: usize, each: &mut dyn FnMut(&'a Value)) {
    let Ok(schema) = resolve(root, schema) else { return };
    each(schema);
    if depth < MAX_DEPTH {
        for member in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            collect(root, member, depth + 1, each);
        }
    }
}
