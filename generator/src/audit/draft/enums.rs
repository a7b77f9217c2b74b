//! Lists of values, which the specification keeps under names of their own.

use super::yaml::{Map, Yaml};
use super::{DESCRIBE, Draft, names};
use crate::openapi::document::pointer_to;

/// A list of values of the draft.
#[derive(Clone, Debug)]
pub(super) struct Enum {
    name: String,
    comment: String,
    values: Vec<String>,
}

impl Enum {
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.name == name
    }

    /// Its name, what is to do about it, and its schema.
    pub(super) fn write(&self) -> (&str, &str, Map) {
        let mut map = Map::default();
        map.put("description", DESCRIBE);
        map.put("type", "string");
        map.put("enum", self.values.iter().map(|value| Yaml::Text(value.clone())).collect::<Vec<_>>());
        (&self.name, &self.comment, map)
    }
}

impl Draft<'_> {
    /// A reference to the list of these values: the specification's, if one of such a name has them, or a new one.
    pub(super) fn enumeration(&mut self, field: &str, choices: &[String]) -> Map {
        let mut values: Vec<String> = Vec::new();
        for choice in choices {
            if !values.contains(choice) {
                values.push(choice.clone());
            }
        }
        let wanted = names::enumeration(field);
        let known = self.spec.of_kind("schemas").find(|schema| {
            let said = schema.node.get("enum").map(|list| list.items()).unwrap_or_default();
            schema.name.ends_with(&wanted)
                && said.len() == values.len()
                && said
                    .iter()
                    .all(|value| value.as_str().is_some_and(|text| values.iter().any(|v| v == text)))
        });
        if let Some(known) = known {
            return self.refer(known);
        }
        let mut name = wanted.clone();
        let mut count = 1;
        while self.schemas.iter().any(|schema| schema.name == name)
            || self.enums.iter().any(|known| known.name == name && known.values != values)
            || self.spec.component("schemas", &name).is_some_and(|taken| !self.replaces(taken))
        {
            count += 1;
            name = format!("{wanted}{count}");
        }
        if !self.enums.iter().any(|known| known.name == name) {
            let comment = match name == wanted {
                true => String::new(),
                false => format!("TODO: rename, `{wanted}` is another type"),
            };
            self.enums.push(Enum { name: name.clone(), comment, values });
        }
        let mut map = Map::default();
        map.put("$ref", pointer_to("schemas", &name));
        map
    }
}
