//! The tags of images: an image of a name that is there already is another tag of it.

use std::time::SystemTime;

use serde_json::{Value, json};

use super::codes::Missing;
use super::view::text_of;
use super::{Call, Key, Memory, World, with_body};
use crate::answer::Answer;

impl World {
    /// Answers an operation on tags of this image; `None` if it is none.
    pub(super) fn on_tags(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        image: &Key,
        now: SystemTime,
    ) -> Option<Answer> {
        match call.operation.id.as_str() {
            "list_image_tag" => {
                let item = memory.item(image)?;
                let made = text_of(jiff::Timestamp::try_from(item.made).unwrap_or_default());
                let name = super::view::name_of(&item.given).unwrap_or("image");
                let tag = |tag: &Value| {
                    let tag = tag.as_str().unwrap_or_default();
                    let path = format!("swr.example.com/{}/{name}:{tag}", image.scope.join("/"));
                    json!({ "tag": tag, "size": 1_048_576, "create_time": made, "update_time": made, "path": path })
                };
                let tags: Vec<_> =
                    tags(item.given.get("tags").or(item.base.as_deref()?.get("tags"))).map(tag).collect();
                Some(with_body(call, &json!({ "count": tags.len(), "tags": tags })))
            }
            "delete_tag" => {
                let tag = call.path("tag")?.to_owned();
                let failure = self.delete_tag(memory, call, image, &tag, now);
                Some(failure.unwrap_or_else(|| self.documented(call)))
            }
            "batch_delete_tag" => {
                let mut outcomes = Vec::new();
                for tag in call.texts("tags") {
                    outcomes.push((tag.to_owned(), self.delete_tag(memory, call, image, tag, now)));
                }
                Some(self.outcomes(call, &outcomes))
            }
            _ => None,
        }
    }

    fn delete_tag(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        image: &Key,
        tag: &str,
        now: SystemTime,
    ) -> Option<Answer> {
        let missing = || {
            let missing = Missing { id: tag, within: Some(&image.id), leads: false };
            self.codes.not_found(call.operation, &["ImageTag".to_owned()], &missing)
        };
        let Some(item) = memory.item_mut(image) else { return Some(missing()) };
        let own = item.given.get("tags").or_else(|| item.base.as_deref()?.get("tags"));
        let mut left: Vec<_> = tags(own).cloned().collect();
        let before = left.len();
        left.retain(|known| known.as_str() != Some(tag));
        if left.len() == before {
            return Some(missing());
        }
        if let Some(given) = item.given.as_object_mut() {
            given.insert("tags".to_owned(), Value::Array(left));
        }
        item.updated = now;
        None
    }

    /// Adds the tag to the image of this name, if there is one; else the image is to be made.
    pub(super) fn add_tag(&self, memory: &mut Memory, call: &Call<'_>, now: SystemTime) -> Option<Answer> {
        let (name, tag) = (call.text("name")?, call.text("tag")?);
        let collection = self.plan.at(&call.operation.path)?;
        let scope = vec![call.path("eihealth_project_id")?.to_owned()];
        let table = memory.tables.get(&(collection, scope.clone()))?;
        let is_named = |value: &Value| value.get("name").and_then(Value::as_str) == Some(name);
        let is_it =
            |item: &super::table::Item| is_named(&item.given) || item.base.as_deref().is_some_and(is_named);
        let id = table.iter().find(|(_, item)| is_it(item)).map(|(id, _)| id.clone())?;
        let key = Key { collection, scope, id };
        let item = memory.item_mut(&key)?;
        let own = item.given.get("tags").or_else(|| item.base.as_deref()?.get("tags"));
        let mut all: Vec<_> = tags(own).cloned().collect();
        if !all.iter().any(|known| known.as_str() == Some(tag)) {
            all.push(tag.into());
        }
        item.given.as_object_mut()?.insert("tags".to_owned(), Value::Array(all));
        item.updated = now;
        Some(with_body(call, &json!({ "id": key.id })))
    }
}

fn tags(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// The field that has them, of an image that is made.
pub(super) fn first_tag(given: &mut Value) {
    if let Some(given) = given.as_object_mut()
        && let Some(tag) = given.get("tag").cloned()
    {
        given.insert("tags".to_owned(), Value::Array(vec![tag]));
    }
}
