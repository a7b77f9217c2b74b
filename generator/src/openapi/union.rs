//! `oneOf` with a discriminator: an object whose property says which of several records it is.

use std::borrow::Cow;

use crate::openapi::document::{is_union, name_of};
use crate::openapi::tree::Tree;

/// The alternatives of such a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Union<'a> {
    /// The property that tells them apart.
    pub property: &'a str,
    /// One for each alternative that is a reference, in the order of `oneOf`.
    pub variants: Vec<Variant<'a>>,
}

/// One alternative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant<'a> {
    /// The name of its schema.
    pub schema: Cow<'a, str>,
    /// The values that name it, as the mapping has them; none if the mapping lacks it.
    pub values: Vec<&'a str>,
}

/// Reads a union, if a schema is one.
pub fn union<T: Tree>(schema: &T) -> Option<Union<'_>> {
    let discriminator = schema.member("discriminator").filter(|_| is_union(schema))?;
    let mapped: Vec<(&str, Cow<'_, str>)> = discriminator
        .map("mapping")
        .filter_map(|(value, _, target)| Some((value, mapped_schema(target.text()?)?)))
        .collect();
    let variants = schema
        .list("oneOf")
        .filter_map(|member| name_of(member.member_text("$ref")?, "schemas"))
        .map(|schema| {
            let values = mapped.iter().filter(|(_, target)| *target == schema).map(|(value, _)| *value);
            Variant { values: values.collect(), schema }
        })
        .collect();
    Some(Union { property: discriminator.member_text("propertyName")?, variants })
}

/// The schema that a mapping's target means: a reference, or a bare name.
pub fn mapped_schema(target: &str) -> Option<Cow<'_, str>> {
    match target.contains(['#', '/']) {
        true => name_of(target, "schemas"),
        false => Some(target.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_belong_to_the_schemas_that_they_name() {
        let schema = json!({
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}, {"type": "object"}],
            "discriminator": {"propertyName": "kind", "mapping": {
                "dog": "#/components/schemas/Dog", "hound": "Dog", "fish": "Fish", "odd": "other.yaml#/x",
            }},
        });
        let found = union(&schema).unwrap();
        assert_eq!(found.property, "kind");
        let variants: Vec<_> = found.variants.iter().map(|v| (&*v.schema, v.values.as_slice())).collect();
        assert_eq!(variants, [("Cat", &[][..]), ("Dog", &["dog", "hound"][..])]);
        assert_eq!(union(&json!({"oneOf": []})), None);
        assert_eq!(union(&json!({"anyOf": [], "discriminator": {"propertyName": "kind"}})), None);
    }
}
