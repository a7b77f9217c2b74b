//! JSON without what must not be shown.

use serde_json::Value as Json;

use crate::runtime::secret::REDACTED;

use super::{Member, Record, Union, Value, View};

/// Words in the names of fields that the reference doesn't have, which may hold anything.
const SUSPECT: [&str; 7] = ["password", "passwd", "secret", "token", "ticket", "credential", "authorization"];

/// Redacts in `json`, from which `value` was read or which was written from it, every field that is one to protect, and
/// every unknown one that sounds like it. The rest stays as it came, odd values included.
pub(crate) fn mask(json: &mut Json, value: &dyn Value) {
    match (json, value.view()) {
        (json, View::Record(record)) => mask_record(json, record),
        (json, View::Union(union)) => match union.member() {
            Member::Known(_, record) => mask_record(json, record),
            Member::Unknown(_) => mask_unknown(json, union),
        },
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
        (json, _) => mask_odd(json),
    }
}

fn mask_record(json: &mut Json, record: &dyn Record) {
    let Json::Object(members) = json else { return mask_odd(json) };
    record.see(&mut |layout, values| {
        for (name, member) in members.iter_mut() {
            let known = layout.fields.iter().zip(values).find(|(field, _)| field.name == name);
            match known {
                Some((field, _)) if field.rule.sensitive => redact(member),
                Some((_, value)) => mask(member, *value),
                None => mask_undocumented(name, member),
            }
        }
    });
}

/// Redacts in JSON that is none of a union's records what any of them protects, at any depth, and what sounds like it.
pub(super) fn mask_unknown(json: &mut Json, union: &dyn Union) {
    let mut protected = Vec::new();
    union.each_record(&mut |record| {
        record.see(&mut |layout, _| {
            let fields = layout.fields.iter().filter(|field| field.rule.sensitive);
            protected.extend(fields.map(|field| field.name));
        });
    });
    redact_members(json, &protected);
    mask_odd(json);
}

fn redact_members(json: &mut Json, names: &[&str]) {
    match json {
        Json::Object(members) => {
            for (name, member) in members.iter_mut() {
                match names.contains(&name.as_str()) {
                    true => redact(member),
                    false => redact_members(member, names),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| redact_members(item, names)),
        _ => {}
    }
}

/// An odd value: what it holds is not known by its type.
fn mask_odd(json: &mut Json) {
    match json {
        Json::Object(members) => {
            members.iter_mut().for_each(|(name, member)| mask_undocumented(name, member));
        }
        Json::Array(items) => items.iter_mut().for_each(|item| mask_undocumented("", item)),
        _ => {}
    }
}

fn mask_undocumented(name: &str, json: &mut Json) {
    let name = name.to_ascii_lowercase();
    match json {
        _ if SUSPECT.iter().any(|word| name.contains(word)) => redact(json),
        Json::Object(members) => {
            members.iter_mut().for_each(|(name, member)| mask_undocumented(name, member));
        }
        Json::Array(items) => items.iter_mut().for_each(|item| mask_undocumented(&name, item)),
        _ => {}
    }
}

/// Null says nothing, and stays.
fn redact(json: &mut Json) {
    if !json.is_null() {
        *json = Json::from(REDACTED);
    }
}
