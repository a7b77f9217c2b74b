//! Checking values against OpenAPI 3.0 schemas.
//!
//! By itself, and not by a validator of JSON Schema: 3.0 has a dialect of its own (`nullable`, flags for exclusive bounds,
//! discriminators, ranges of numbers), so that each schema had to be translated first, and the library with what it needs was
//! a fifth of what a program that tests with the mock has to compile.

mod check;
mod equality;
mod names;
mod number;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use regress::Regex;
use serde_json::Value;

use crate::reference::resolve;
use check::Checker;

/// Keywords that combine schemas.
const COMBINATIONS: &[&str] = &["allOf", "oneOf", "anyOf"];

/// Begins what is said of a property that a schema doesn't name. A document that says nothing of
/// `additionalProperties` allows any; that the mock doesn't is told where it shows.
const UNDECLARED: &str = "not in the schema, which this mock takes for a mistake: ";

/// A schema of the bundle, looked through when it is first needed.
pub(crate) struct Schema {
    pub(crate) source: Value,
    patterns: OnceLock<Result<Patterns, String>>,
}

/// The regular expressions of a schema and of all that it refers to, by their text.
type Patterns = BTreeMap<String, Regex>;

/// One way in which a value departs from its schema.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Departure {
    /// JSON pointer into the value.
    pub(crate) pointer: String,
    pub(crate) reason: String,
}

impl Schema {
    pub(crate) fn new(source: Value) -> Self {
        Self { source, patterns: OnceLock::new() }
    }

    /// All departures of `value`; an error means that the schema itself is unusable. `hidden` says of a
    /// JSON pointer that what is there must not be repeated.
    pub(crate) fn check(
        &self,
        root: &Value,
        value: &Value,
        hidden: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<Departure>, String> {
        let patterns = self.patterns.get_or_init(|| patterns(root, &self.source)).as_ref()?;
        Ok(Checker::new(root, patterns, hidden).departures(&self.source, value))
    }
}

/// The patterns that a check may come to, and that all references on the way lead somewhere.
fn patterns(root: &Value, source: &Value) -> Result<Patterns, String> {
    let (mut patterns, mut seen) = (Patterns::new(), BTreeSet::new());
    let mut open = vec![source];
    while let Some(schema) = open.pop() {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if seen.insert(reference) {
                open.push(resolve(root, schema)?);
            }
            continue;
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
            let compiled = Regex::with_flags(pattern, "u")
                .map_err(|error| format!("`{pattern}` is no regular expression: {error}"))?;
            patterns.insert(pattern.to_owned(), compiled);
        }
        open.extend(
            schema.get("properties").and_then(Value::as_object).into_iter().flat_map(|all| all.values()),
        );
        open.extend(COMBINATIONS.iter().filter_map(|&key| schema.get(key)?.as_array()).flatten());
        open.extend(["items", "additionalProperties", "not"].iter().filter_map(|&key| schema.get(key)));
    }
    Ok(patterns)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn root() -> Value {
        json!({ "components": { "schemas": {
            "Tag": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string", "maxLength": 3, "x-sensitive": true, "example": "x" },
                "size": { "type": "integer", "format": "int32", "minimum": 0, "exclusiveMinimum": true },
                "note": { "type": "string", "nullable": true, "enum": ["a", "b"] },
                "parent": { "allOf": [{ "$ref": "#/components/schemas/Tag" }], "nullable": true },
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                "free": { "type": "object" },
            } },
            "More": { "allOf": [
                { "$ref": "#/components/schemas/Tag" },
                { "type": "object", "properties": { "extra": { "type": "boolean" } } },
            ] },
            "Alias": { "$ref": "#/components/schemas/Tag" },
            "Dog": { "type": "object", "required": ["kind"], "properties": {
                "kind": { "type": "string" }, "name": { "type": "string" },
            } },
            "Cat": { "type": "object", "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } } },
            "Guest": {
                "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }],
                "discriminator": { "propertyName": "kind", "mapping": {
                    "dog": "#/components/schemas/Dog", "hound": "Dog", "cat": "#/components/schemas/Cat",
                } },
            },
            "Bad": { "type": "string", "pattern": "(" },
        } } })
    }

    fn check(name: &str, value: Value) -> Vec<String> {
        let schema = Schema::new(json!({ "$ref": format!("#/components/schemas/{name}") }));
        let found = schema.check(&root(), &value, &|pointer| pointer.ends_with("/name")).unwrap();
        found.into_iter().map(|found| format!("{}: {}", found.pointer, found.reason)).collect()
    }

    #[test]
    fn what_fits_passes() {
        for name in ["Tag", "Alias", "More"] {
            let value = json!({
                "name": "a", "size": 1, "note": null, "parent": { "name": "b", "parent": null },
                "labels": { "k": "v" }, "free": { "anything": [1] },
            });
            assert_eq!(check(name, value), Vec::<String>::new(), "{name}");
        }
        assert!(check("More", json!({ "name": "a", "extra": true })).is_empty());
    }

    #[test]
    fn departures_are_all_told() {
        let found = check("Tag", json!({ "size": 0, "note": "c", "labels": { "k": 1 } }));
        assert_eq!(
            found,
            [
                r#"/size: 0 is less than or equal to the minimum of 0"#,
                r#"/note: "c" is not one of "a" or "b""#,
                r#"/labels/k: 1 is not of type "string""#,
                r#": "name" is a required property"#,
            ]
        );
    }

    #[test]
    fn unknown_properties_are_found_at_every_depth_and_in_combinations() {
        assert_eq!(
            check("Tag", json!({ "name": "a", "nmae": 1 })),
            [": not in the schema, which this mock takes for a mistake: nmae"]
        );
        let nested = json!({ "name": "a", "parent": { "name": "b", "sise": 1 } });
        assert_eq!(
            check("Tag", nested.clone()),
            ["/parent: not in the schema, which this mock takes for a mistake: sise"]
        );
        assert_eq!(
            check("More", json!({ "name": "a", "extar": true })),
            [": not in the schema, which this mock takes for a mistake: extar"]
        );
        assert_eq!(
            check("More", nested),
            ["/parent: not in the schema, which this mock takes for a mistake: sise"]
        );
    }

    #[test]
    fn a_discriminator_decides_which_member_counts() {
        for value in [
            json!({ "kind": "dog" }),
            json!({ "kind": "hound", "name": "Rex" }),
            json!({ "kind": "cat", "lives": 9 }),
        ] {
            assert_eq!(check("Guest", value.clone()), Vec::<String>::new(), "{value}");
        }
        assert_eq!(
            check("Guest", json!({ "kind": "cat", "name": "Rex" })),
            [": not in the schema, which this mock takes for a mistake: name"]
        );
        assert_eq!(check("Guest", json!({ "name": "Rex" })), [r#": "kind" is a required property"#]);
        assert_eq!(
            check("Guest", json!({ "kind": "fish" })),
            [r#"/kind: "fish" is not one of "dog", "hound" or "cat""#]
        );
        assert_eq!(check("Guest", json!(7)).len(), 1);
    }

    #[test]
    fn sensitive_values_are_not_repeated() {
        assert_eq!(check("Tag", json!({ "name": "secret" })), ["/name: value is longer than 3 characters"]);
    }

    #[test]
    fn formats_of_numbers_are_ranges_beside_other_bounds() {
        let beyond = "/size: the number is beyond int32";
        assert_eq!(check("Tag", json!({ "name": "a", "size": 3_000_000_000_u64 })), [beyond]);
        let found = check("Tag", json!({ "name": "a", "size": i64::from(i32::MIN) - 1 }));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found.contains(&beyond.to_owned()), "{found:?}");
    }

    #[test]
    fn an_unusable_schema_is_an_error_not_a_panic() {
        for source in
            [json!({ "$ref": "#/components/schemas/Bad" }), json!({ "$ref": "#/components/schemas/None" })]
        {
            assert!(Schema::new(source).check(&root(), &json!("x"), &|_| false).is_err());
        }
    }
}
