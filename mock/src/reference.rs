//! Following `$ref`s within the bundle.

use serde_json::Value;

/// More references in a row than any document needs; stops those that go round in circles.
const MAX_STEPS: usize = 32;

/// What `value` stands for, after all `$ref`s.
pub(crate) fn resolve<'a>(root: &'a Value, value: &'a Value) -> Result<&'a Value, String> {
    let mut current = value;
    for _ in 0..MAX_STEPS {
        let Some(reference) = current.get("$ref").and_then(Value::as_str) else { return Ok(current) };
        current = reference
            .strip_prefix('#')
            .and_then(|pointer| root.pointer(pointer))
            .ok_or_else(|| format!("`{reference}` refers to nothing in the bundle"))?;
    }
    Err(format!("{} goes round in circles", value.get("$ref").unwrap_or(&Value::Null)))
}

/// Like [`resolve`], and through an `allOf` that only wraps one schema to describe it.
pub(crate) fn resolve_schema<'a>(root: &'a Value, schema: &'a Value) -> Result<&'a Value, String> {
    let mut current = resolve(root, schema)?;
    for _ in 0..MAX_STEPS {
        match wrapped(current) {
            Some(inner) => current = resolve(root, inner)?,
            None => return Ok(current),
        }
    }
    Err("an allOf goes round in circles".to_owned())
}

/// The only schema of an `allOf` that adds nothing to it.
pub(crate) fn wrapped(schema: &Value) -> Option<&Value> {
    let members = schema.get("allOf")?.as_array()?;
    let alone = ["properties", "oneOf", "anyOf", "type"].iter().all(|&key| schema.get(key).is_none());
    match members.as_slice() {
        [only] if alone => Some(only),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_are_followed_to_their_end() {
        let root = json!({
            "a": {"$ref": "#/b~1c"}, "b/c": {"type": "string"},
            "loop": {"$ref": "#/loop"}, "lost": {"$ref": "#/nowhere"}, "far": {"$ref": "other.yaml#/a"},
        });
        assert_eq!(resolve(&root, &root["a"]), Ok(&json!({"type": "string"})));
        assert!(resolve(&root, &root["loop"]).unwrap_err().contains("circles"));
        assert!(resolve(&root, &root["lost"]).unwrap_err().contains("#/nowhere"));
        assert!(resolve(&root, &root["far"]).is_err());
    }

    #[test]
    fn a_wrapping_all_of_is_looked_through() {
        let root = json!({"a": {"allOf": [{"$ref": "#/b"}], "description": "d"}, "b": {"type": "integer"}});
        assert_eq!(resolve_schema(&root, &root["a"]).unwrap()["type"], "integer");
    }
}
