//! An item as its operation shows it, and as a list does.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::SystemTime;

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::compose::{Sources, fit};
use super::plan::json_of;
use super::run::Standing;
use super::table::Item;
use super::{Call, Key, Memory, World, with_body};
use crate::answer::Answer;
use crate::behaviour::Waiting;
use crate::keys;
use crate::operation::Operation;
use crate::schema::Schema;
use crate::shape::{items, keyword, properties, property};

/// When something was made, ended and so on is called like this.
const MADE: &[&str] = &["create_time", "created_time", "created_at", "submit_time", "start_time"];
const UPDATED: &[&str] = &["update_time", "updated_at"];
const ENDED: &[&str] = &["finish_time", "end_time"];
/// Only told of what it happened to.
const NEVER: &[&str] =
    &["delete_time", "failed_message", "failed_reason", "failure_reason", "part_failed_reason"];
/// Names of the user who made it.
const USERS: &[&str] = &["creator", "user_name"];

/// What the service says of an item by itself.
struct Facts<'a> {
    key: &'a Key,
    id_name: Option<&'a str>,
    item: &'a Item,
    standing: Option<Standing<'a>>,
}

impl World {
    pub(super) fn show(&self, memory: &Memory, call: &Call<'_>, key: &Key, now: SystemTime) -> Answer {
        match memory.item(key) {
            Some(item) => with_body(call, &self.shown(memory, call.index, key, item, now)),
            None => Answer::empty(StatusCode::NOT_FOUND),
        }
    }

    /// The item as this operation shows it.
    pub(super) fn shown(
        &self,
        memory: &Memory,
        show: usize,
        key: &Key,
        item: &Item,
        now: SystemTime,
    ) -> Value {
        let Some(operation) = self.operation(show) else { return Value::Null };
        let Some((media, schema)) =
            json_of(operation).and_then(|media| Some((media, media.schema.as_ref()?)))
        else {
            return Value::Null;
        };
        let root = &self.document.root;
        let documented = media.example.as_ref().unwrap_or(&Value::Null);
        let example = item.base.as_deref().unwrap_or(documented);
        let given = self.given_in(operation, item);
        let sources = Sources { root, given: &given, asked: self.asked(item), example };
        let mut shown = sources.object(&schema.source);
        let facts = self.facts(key, item, now);
        stamp(root, &schema.source, operation.behaviour.waiting.as_ref(), &facts, &mut shown);
        self.complete(memory, key, &mut shown);
        let mut shown = Value::Object(shown);
        fit(root, schema, documented, &mut shown);
        shown
    }

    /// What was given, also where the answer has an object of what it shows of the item: the version of an asset.
    fn given_in<'i>(&self, operation: &Operation, item: &'i Item) -> Cow<'i, Value> {
        let home = operation.behaviour.waiting.as_ref().and_then(|waiting| match waiting.state.as_slice() {
            [home, _] => Some(home),
            _ => None,
        });
        match home.filter(|home| !item.given.get(home.as_str()).is_some_and(Value::is_object)) {
            Some(home) if item.base.is_none() => {
                let mut given = item.given.clone();
                given[home.as_str()] = item.given.clone();
                Cow::Owned(given)
            }
            _ => Cow::Borrowed(&item.given),
        }
    }

    /// The item as the list of its collection shows it.
    pub(super) fn listed(
        &self,
        memory: &Memory,
        list: &Listing<'_>,
        key: &Key,
        item: &Item,
        now: SystemTime,
    ) -> Arc<Value> {
        if let Some(listed) = &item.listed {
            return Arc::clone(listed);
        }
        let root = &self.document.root;
        let shown = item.shown_by.map(|show| flat(self.shown(memory, show, key, item, now)));
        let documented = item.base.as_deref().unwrap_or(list.example);
        let asked = self.asked(item);
        let mut listed = match &shown {
            // what the item's own answer has no word of is as in the example, if nobody could have asked for it
            Some(shown) => {
                let mut example = documented.as_object().cloned().unwrap_or_default();
                let known = self.known_to(item);
                example.retain(|name, _| !known.iter().any(|known| known == name));
                let example = Value::Object(example);
                Sources { root, given: shown, asked: None, example: &example }.object(list.schema)
            }
            None => Sources { root, given: &item.given, asked, example: documented }.object(list.schema),
        };
        let facts = self.facts(key, item, now);
        let waiting = self.waiting_in_list(list, key, item);
        stamp(root, list.schema, waiting.as_ref(), &facts, &mut listed);
        let mut listed = Value::Object(listed);
        fit(root, list.check, list.example, &mut listed);
        Arc::new(listed)
    }

    /// Whether what a list shows of it will stay, time passing.
    pub(super) fn is_settled(item: &Item, now: SystemTime) -> bool {
        item.run.as_ref().is_none_or(|run| run.is_over(now) && !run.at(now).is_gone)
    }

    /// The body's schema of the operation that made it.
    fn asked(&self, item: &Item) -> Option<&Value> {
        let operation = self.operation(item.made_by?)?;
        let media = operation.body.as_ref()?.media.first()?;
        media.schema.as_ref().map(|schema| &schema.source)
    }

    /// The names that the item's own answer or its request could have.
    fn known_to(&self, item: &Item) -> Vec<&str> {
        let shown = item.shown_by.and_then(|show| json_of(self.operation(show)?)?.schema.as_ref());
        let schemas = shown.map(|schema| &schema.source).into_iter().chain(self.asked(item));
        let root = &self.document.root;
        let mut names = Vec::new();
        for (name, schema) in schemas.flat_map(|schema| properties(root, schema)) {
            names.push(name);
            names.extend(properties(root, schema).into_iter().map(|(name, _)| name));
        }
        names
    }

    fn waiting_in_list(&self, list: &Listing<'_>, key: &Key, item: &Item) -> Option<Waiting> {
        let own = self.operation(list.operation)?.behaviour.waiting.clone();
        own.or_else(|| {
            let first = self.plan.shown_by(key.collection);
            let mut shown = self.operation(item.shown_by.or(first)?)?.behaviour.waiting.clone()?;
            let last = |path: &mut Vec<String>| drop(path.drain(..path.len().saturating_sub(1)));
            last(&mut shown.state);
            shown.reason.as_mut().map(last);
            shown.done = None;
            Some(shown)
        })
    }

    fn facts<'a>(&'a self, key: &'a Key, item: &'a Item, now: SystemTime) -> Facts<'a> {
        let collection = self.plan.collections.get(key.collection);
        Facts {
            key,
            id_name: collection.and_then(|collection| collection.id.as_deref()),
            item,
            standing: item.run.as_ref().map(|run| run.at(now)),
        }
    }

    /// Names and records of what the item refers to by id, as it was when the item was made.
    pub(super) fn refer(&self, memory: &Memory, given: &mut Value, show: Option<usize>, now: SystemTime) {
        let root = &self.document.root;
        let shape = show.and_then(|show| json_of(self.operation(show)?)?.schema.as_ref());
        let (Some(shape), Some(fields)) = (shape, given.as_object_mut()) else { return };
        let ids: Vec<(String, String)> = fields
            .iter()
            .filter_map(|(name, id)| Some((name.strip_suffix("_id")?.to_owned(), id.as_str()?.to_owned())))
            .collect();
        for (prefix, id) in ids {
            let Some((key, item)) = memory.find(&id).and_then(|key| Some((key.clone(), memory.item(&key)?)))
            else {
                continue;
            };
            for name in [prefix.clone(), format!("{prefix}_info")] {
                let whole = item.shown_by.map(|show| self.shown(memory, show, &key, item, now));
                let schema = property(root, &shape.source, &name)
                    .filter(|schema| !properties(root, schema).is_empty());
                if let (Some(schema), Some(whole), false) = (schema, &whole, fields.contains_key(&name)) {
                    let record =
                        Sources { root, given: whole, asked: None, example: &Value::Null }.object(schema);
                    fields.insert(name, Value::Object(record));
                }
            }
            let name = format!("{prefix}_name");
            if let (false, Some(known), Some(_)) =
                (fields.contains_key(&name), name_of(&item.given), property(root, &shape.source, &name))
            {
                fields.insert(name, Value::String(known.to_owned()));
            }
        }
    }
}

/// A list's operation and the shape of its items.
pub(super) struct Listing<'a> {
    pub(super) operation: usize,
    pub(super) schema: &'a Value,
    /// The same, to check against.
    pub(super) check: &'a Schema,
    pub(super) example: &'a Value,
}

impl World {
    pub(super) fn listing(&self, operation: usize) -> Option<Listing<'_>> {
        let listed = self.operation(operation)?;
        let paging = listed.behaviour.paging.as_ref()?;
        let media = json_of(listed)?;
        let root = &self.document.root;
        let array = property(root, &media.schema.as_ref()?.source, &paging.items)?;
        let example = media.example.as_ref().and_then(|example| example.get(&paging.items)?.get(0));
        Some(Listing {
            operation,
            schema: items(root, array)?,
            check: listed.item.as_ref()?,
            example: example.unwrap_or(&Value::Null),
        })
    }
}

/// What something is called.
pub(super) fn name_of(given: &Value) -> Option<&str> {
    let own = given.get("name").and_then(Value::as_str);
    own.or_else(|| given.as_object()?.values().find_map(|inner| inner.get("name")?.as_str()))
}

/// The fields of its objects beside its own.
fn flat(mut value: Value) -> Value {
    let inner: Vec<_> = value
        .as_object()
        .into_iter()
        .flat_map(Map::values)
        .filter_map(Value::as_object)
        .flat_map(|object| object.clone())
        .collect();
    if let Some(object) = value.as_object_mut() {
        for (name, value) in inner {
            object.entry(name).or_insert(value);
        }
    }
    value
}

/// Writes what the service says of an item into what a request said of it.
fn stamp(
    root: &Value,
    schema: &Value,
    waiting: Option<&Waiting>,
    facts: &Facts<'_>,
    shown: &mut Map<String, Value>,
) {
    let home = waiting.map(|waiting| waiting.state.as_slice()).and_then(|path| match path {
        [home, _] => Some(home.as_str()),
        _ => None,
    });
    stamp_level(root, schema, facts, home.is_none(), shown);
    if let Some(home) = home
        && let Some(inner) = property(root, schema, home)
    {
        let object = shown.entry(home).or_insert_with(|| Value::Object(Map::new()));
        if let Some(object) = object.as_object_mut() {
            stamp_level(root, inner, facts, true, object);
        }
    }
    let (Some(waiting), Some(standing)) = (waiting, &facts.standing) else { return };
    put(root, schema, shown, &waiting.state, Some(standing.state.into()));
    if let Some(reason) = &waiting.reason {
        put(root, schema, shown, reason, standing.reason.map(Value::from));
    }
    if let Some(done) = &waiting.done {
        put(root, schema, shown, done, Some(standing.done.into()));
    }
}

fn stamp_level(
    root: &Value,
    schema: &Value,
    facts: &Facts<'_>,
    is_home: bool,
    shown: &mut Map<String, Value>,
) {
    let is_seeded = facts.item.base.is_some();
    for (name, schema) in properties(root, schema) {
        if let Some(id) = id_at(facts, name, is_home) {
            shown.insert(name.to_owned(), Value::String(id.to_owned()));
        } else if is_seeded {
            continue;
        } else if MADE.contains(&name) {
            shown.insert(name.to_owned(), written(root, schema, facts.item.made));
        } else if UPDATED.contains(&name) {
            shown.insert(name.to_owned(), written(root, schema, facts.item.updated));
        } else if ENDED.contains(&name) {
            match facts.standing.as_ref().and_then(|standing| standing.ended) {
                Some(ended) => drop(shown.insert(name.to_owned(), written(root, schema, ended))),
                None => drop(shown.shift_remove(name)),
            }
        } else if NEVER.contains(&name) {
            shown.shift_remove(name);
        } else if USERS.contains(&name) {
            shown.insert(name.to_owned(), Value::String(keys::USER.to_owned()));
        }
    }
}

/// The id that a field of this name has, if it is one of the item's own.
fn id_at<'a>(facts: &'a Facts<'_>, name: &str, is_home: bool) -> Option<&'a str> {
    let own = facts.id_name.unwrap_or("id");
    let is_id = own.ends_with("id");
    match name {
        // what is named by something else, such as a version, is within what has the id
        "id" if is_id => Some(&facts.key.id),
        "id" => facts.key.scope.last().map(String::as_str),
        _ if name == own && (is_id || is_home) => Some(&facts.key.id),
        _ => None,
    }
}

/// Puts a value where the schema has a place for it; `None` takes away what is there.
fn put(root: &Value, schema: &Value, shown: &mut Map<String, Value>, path: &[String], value: Option<Value>) {
    let Some((first, rest)) = path.split_first() else { return };
    let Some(inner) = property(root, schema, first) else { return };
    match (rest.is_empty(), value) {
        (true, Some(value)) => drop(shown.insert(first.clone(), value)),
        (true, None) => drop(shown.shift_remove(first)),
        (false, value) => {
            if value.is_none() && !shown.contains_key(first) {
                return;
            }
            let object = shown.entry(first).or_insert_with(|| Value::Object(Map::new()));
            if let Some(object) = object.as_object_mut() {
                put(root, inner, object, rest, value);
            }
        }
    }
}

/// A time as the schema has it: a text, or milliseconds.
pub(super) fn written(root: &Value, schema: &Value, time: SystemTime) -> Value {
    let timestamp = Timestamp::try_from(time).unwrap_or_default();
    match keyword(root, schema, "type").and_then(Value::as_str) {
        Some("integer" | "number") => timestamp.as_millisecond().into(),
        _ => text_of(timestamp).into(),
    }
}

pub(super) fn text_of(timestamp: Timestamp) -> String {
    timestamp.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
