//! `oneOf` with a discriminator.

use serde_json::{Map, Value, json};

/// Which values of which property mean which member.
pub(crate) struct Union<'a> {
    pub(crate) property: &'a str,
    /// Values and members, in the order of the mapping.
    pub(crate) members: Vec<(&'a str, Value)>,
}

impl<'a> Union<'a> {
    /// Reads it from a schema; `None` if that is none.
    pub(crate) fn of(schema: &'a Value) -> Option<Self> {
        schema.get("oneOf")?;
        let discriminator = schema.get("discriminator")?;
        let property = discriminator.get("propertyName")?.as_str()?;
        let mapping = discriminator.get("mapping")?.as_object()?;
        let members = mapping.iter().filter_map(|(value, target)| {
            let target = target.as_str()?;
            let reference = match target.contains('/') {
                true => target.to_owned(),
                false => format!("#/components/schemas/{target}"),
            };
            Some((value.as_str(), json!({ "$ref": reference })))
        });
        Some(Self { property, members: members.collect() })
    }

    /// Makes `object`, which fits `member`, say that it is that one.
    pub(crate) fn tag(&self, member: &Value, object: &mut Map<String, Value>) {
        let values: Vec<&str> =
            self.members.iter().filter(|(_, target)| target == member).map(|(value, _)| *value).collect();
        let says = object.get(self.property).and_then(Value::as_str);
        if let Some(first) = values.first()
            && !says.is_some_and(|says| values.contains(&says))
        {
            object.insert(self.property.to_owned(), (*first).into());
        }
    }
}
