//! JSON without what must not be shown.

use serde_json::Value as Json;

use crate::runtime::secret::REDACTED;

use super::{Value, View};

/// Words in the names of fields that the reference doesn't have, which may hold anything.
const SUSPECT: [&str; 7] = ["password", "passwd", "secret", "token", "ticket", "credential", "authorization"];

/// Redacts in `json`, from which `value` was read or which was written from it, every field that is one to protect, and
/// every unknown one that sounds like it. The rest stays as it came, odd values included.
pub(crate) fn mask(json: &mut Json, value: &dyn Value) {
    match (json, value.view()) {
        (Json::Object(members), View::Record(record)) => record.see(&mut |layout, values| {
            for (name, member) in members.iter_mut() {
                let known = layout.fields.iter().zip(values).find(|(field, _)| field.name == name);
                match known {
                    Some((field, _)) if field.rule.sensitive => redact(member),
                    Some((_, value)) => mask(member, *value),
                    None => mask_unknown(name, member),
                }
            }
        }),
        (Json::Object(members), View::Map(map)) => map.each(&mut |key, value| {
            if let Some(member) = members.get_mut(key) {
                mask(member, value);
            }
        }),
        (Json::Array(items), View::List(list)) if items.len() == list.count() => {
            for (index, item) in items.iter_mut().enumerate() {
                mask(item, list.item(index));
            }
        }
        // an odd value: what it holds is not known by its type
        (Json::Object(members), _) => {
            members.iter_mut().for_each(|(name, member)| mask_unknown(name, member));
        }
        (Json::Array(items), _) => items.iter_mut().for_each(|item| mask_unknown("", item)),
        _ => {}
    }
}

fn mask_unknown(name: &str, json: &mut Json) {
    let name = name.to_ascii_lowercase();
    match json {
        _ if SUSPECT.iter().any(|word| name.contains(word)) => redact(json),
        Json::Object(members) => members.iter_mut().for_each(|(name, member)| mask_unknown(name, member)),
        Json::Array(items) => items.iter_mut().for_each(|item| mask_unknown(&name, item)),
        _ => {}
    }
}

/// Null says nothing, and stays.
fn redact(json: &mut Json) {
    if !json.is_null() {
        *json = Json::from(REDACTED);
    }
}
