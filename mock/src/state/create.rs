//! Making things.

use std::time::SystemTime;

use serde_json::{Map, Value};

use super::compose::{Sources, fit};
use super::files::Effect;
use super::plan::{Creation, Role, json_of, parameters};
use super::run::{End, Run};
use super::table::Item;
use super::view::name_of;
use super::{Call, Key, Memory, World, with_body};
use crate::answer::Answer;
use crate::behaviour::Source;

/// More of the same than anybody asks for in one request.
const MOST: u64 = 100;

impl World {
    pub(super) fn create(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        creations: &[Creation],
        now: SystemTime,
        told: Option<End>,
    ) -> Answer {
        let name = self.unique_name(call, creations);
        if let (Some(name), Some(first)) = (&name, creations.first())
            && let Some(answer) = self.taken(memory, call, first, name)
        {
            return answer;
        }
        let id = memory.new_id();
        let (answer, body) = self.created(call, &id);
        // a purchase says how many, and answers with no id
        let count = match body {
            None => call.body.get("count").and_then(Value::as_u64).unwrap_or(1).clamp(1, MOST),
            Some(_) => 1,
        };
        for (place, creation) in creations.iter().enumerate() {
            for copy in 0..count {
                // one that is made beside what is started has an id of its own
                let id = if place + copy as usize == 0 { id.clone() } else { memory.new_id() };
                let name = if copy == 0 { name.clone() } else { None };
                self.make(
                    memory,
                    call,
                    creation,
                    Made { id, name, answer: body.as_ref(), now },
                    told.clone(),
                );
            }
        }
        answer
    }

    /// The documented answer with the new id in it, and its body.
    fn created(&self, call: &Call<'_>, id: &str) -> (Answer, Option<Value>) {
        let Some(media) = json_of(call.operation) else { return (self.documented(call), None) };
        let root = &self.document.root;
        let example = media.example.as_ref().unwrap_or(&Value::Null);
        let id = Value::String(id.to_owned());
        let body = match &media.schema {
            Some(schema) if example.is_string() => {
                let mut body = id;
                fit(root, schema, example, &mut body);
                body
            }
            Some(schema) => {
                let sources = Sources { root, given: &call.body, asked: None, example };
                let mut body = sources.object(&schema.source);
                if let Some(place) = body.get_mut("id") {
                    *place = id;
                }
                let mut body = Value::Object(body);
                fit(root, schema, example, &mut body);
                body
            }
            None => return (self.documented(call), None),
        };
        (with_body(call, &body), Some(body))
    }

    fn make(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        creation: &Creation,
        made: Made<'_>,
        told: Option<End>,
    ) {
        let Some(collection) = self.plan.collections.get(creation.collection) else { return };
        let value = |name: &str| -> Option<String> {
            let from = creation.with.iter().find(|(known, _)| known == name);
            match (from, made.answer) {
                (Some((_, Source::Answer)), Some(answer)) => answer.as_str().map(str::to_owned),
                (Some((_, Source::Field(field))), Some(answer)) => {
                    answer.get(field).and_then(Value::as_str).map(str::to_owned)
                }
                (Some((_, Source::Path(parameter))), _) => call.path(parameter).map(str::to_owned),
                (None, _) => call.path(name).map(str::to_owned),
                _ => None,
            }
        };
        let scope: Vec<_> = collection.scope.iter().map(|name| value(name).unwrap_or_default()).collect();
        // the parameter of what shows it that the list's path doesn't have
        let own = creation.shown_by.and_then(|show| {
            let names = parameters(&self.operation(show)?.path);
            names.into_iter().rev().find(|name| !collection.scope.contains(name))
        });
        let from_answer = own.filter(|_| !creation.with.is_empty()).and_then(|name| value(&name));
        let key = Key { collection: creation.collection, scope, id: from_answer.unwrap_or(made.id) };
        self.make_parent(memory, call, &key, made.now);

        let mut given = match &call.body {
            body @ Value::Object(_) => body.clone(),
            _ => Value::Object(Map::new()),
        };
        self.amend(call, &mut given);
        self.refer(memory, &mut given, creation.shown_by, made.now);
        let run = creation
            .life
            .clone()
            .map(|life| Run::start(life, made.now, self.stage, told.unwrap_or(End::Success)));
        if let Some(effect) = Effect::of(call) {
            memory.pending.push((key.clone(), effect));
        }
        let item = Item {
            shown_by: creation.shown_by,
            made_by: Some(call.index),
            name: made.name,
            run,
            ..Item::new(given, made.now)
        };
        memory.insert(key, item);
    }

    /// What something is in comes into being with it, if nothing else makes it: an asset with its first version.
    fn make_parent(&self, memory: &mut Memory, call: &Call<'_>, key: &Key, now: SystemTime) {
        let Some(path) = self.plan.collections.get(key.collection).map(|collection| &collection.path) else {
            return;
        };
        let Some((item, _)) = path.rsplit_once('/') else { return };
        let Some((prefix, last)) = item.rsplit_once('/') else { return };
        let (Some(known), true) = (self.plan.prefixes.get(prefix), last.starts_with('{')) else { return };
        let Some((id, scope)) = key.scope.split_last() else { return };
        let parent = Key { collection: known.collection, scope: scope.to_vec(), id: id.clone() };
        if memory.item(&parent).is_none() {
            let item = Item {
                shown_by: self.plan.shown_by(known.collection),
                made_by: Some(call.index),
                ..Item::new(call.body.clone(), now)
            };
            memory.insert(parent, item);
        }
    }

    /// What can't be had twice: the name, and with it the version if there is one.
    fn unique_name(&self, call: &Call<'_>, creations: &[Creation]) -> Option<String> {
        let first = creations.first()?;
        let own = &self.plan.collections.get(first.collection)?.path;
        let is_own = call.operation.path == *own || call.operation.path.starts_with(&format!("{own}/"));
        if !call.operation.behaviour.refuses_repeats || !is_own {
            return None;
        }
        name_and_version(&call.body)
    }

    /// The same of what no request makes.
    pub(super) fn unique_name_in(&self, collection: usize, fields: &Value) -> Option<String> {
        let made_by = self.operation(self.made_by(collection)?)?;
        if made_by.behaviour.refuses_repeats { name_and_version(fields) } else { None }
    }

    /// The operation that makes such things at their own path.
    pub(super) fn made_by(&self, collection: usize) -> Option<usize> {
        let path = &self.plan.collections.get(collection)?.path;
        self.plan.roles.iter().enumerate().find_map(|(index, role)| match role {
            Role::Create(creations) => {
                let is_it = creations.first().is_some_and(|creation| creation.collection == collection);
                (is_it && self.operation(index)?.path == *path).then_some(index)
            }
            _ => None,
        })
    }

    fn taken(&self, memory: &Memory, call: &Call<'_>, creation: &Creation, name: &str) -> Option<Answer> {
        let collection = self.plan.collections.get(creation.collection)?;
        let scope = self.scope_of(creation.collection, call);
        let key = Key { collection: creation.collection, scope, id: String::new() };
        let values: Vec<_> = name.split('\n').collect();
        memory
            .table(&key)
            .filter(|table| table.has_name(name))
            .map(|_| self.codes.exists(call.operation, &collection.nouns, &values))
    }
}

fn name_and_version(fields: &Value) -> Option<String> {
    let name = name_of(fields)?;
    Some(match fields.get("version").and_then(Value::as_str) {
        Some(version) => format!("{name}\n{version}"),
        None => name.to_owned(),
    })
}

/// What is known of a thing that is being made.
struct Made<'a> {
    id: String,
    name: Option<String>,
    answer: Option<&'a Value>,
    now: SystemTime,
}
