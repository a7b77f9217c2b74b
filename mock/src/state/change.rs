//! Changing, deleting, and telling what runs to do something.

use std::sync::Arc;
use std::time::SystemTime;

use http::StatusCode;
use serde_json::{Map, Value};

use super::codes::Missing;
use super::plan::{Action, json_of, singular};
use super::run::{End, Lifecycle, Run};
use super::table::Item;
use super::{Call, Key, Memory, Refusal, World};
use crate::answer::Answer;
use crate::operation::Statuses;
use crate::shape::{properties, property};

/// How the names of codes end that refuse something for the state it is in.
const NOT_DELETABLE: &[&str] = &["NotDeletable", "JobRunning", "NotFinished"];
const NOT_CANCELABLE: &[&str] = &["NotCancelable", "NotStoppable"];
const NOT_RETRYABLE: &[&str] = &["NotRetryable"];
const NOT_STARTABLE: &[&str] = &["NotStartable"];

impl World {
    pub(super) fn update(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        key: &Key,
        makes: bool,
        now: SystemTime,
    ) -> Answer {
        if memory.item(key).is_none() && makes {
            let item = Item { made_by: Some(call.index), ..Item::new(call.body.clone(), now) };
            memory.insert(key.clone(), item);
            return Answer { status: StatusCode::CREATED, ..self.done(call, Some(key)) };
        }
        let Some(item) = memory.item_mut(key) else { return self.documented(call) };
        if let Some(refusal) = self.keeps(call, item) {
            return refusal;
        }
        if let Some(body) = call.body.as_object() {
            self.change(item, body, now);
        }
        self.done(call, Some(key))
    }

    /// The refusal of a change to what stays as it was made, such as the name.
    fn keeps(&self, call: &Call<'_>, item: &Item) -> Option<Answer> {
        let (fields, refusal) = self.codes.immutable(call.operation)?;
        let known = |field: &str| item.given.get(field).or_else(|| item.base.as_deref()?.get(field));
        let differs = |field: &&str| {
            call.body.get(*field).is_some_and(|new| known(field).is_some_and(|known| known != new))
        };
        fields.iter().any(differs).then_some(refusal)
    }

    /// Sets fields of an item.
    pub(super) fn change(&self, item: &mut Item, fields: &Map<String, Value>, now: SystemTime) {
        let home = self.home_of(item);
        if let Some(given) = item.given.as_object_mut() {
            for (name, value) in fields {
                self.place(given, home.as_deref(), name, value);
            }
        }
        // what the example said of it is so no longer
        if let Some(Value::Object(base)) = item.base.as_mut().map(Arc::make_mut) {
            for (name, value) in fields {
                if base.contains_key(name) {
                    base.insert(name.clone(), value.clone());
                }
                // which may say it twice: as the list has it, and as the item's own answer
                if let Some(inner) = home.as_deref().and_then(|home| base.get_mut(home)?.as_object_mut())
                    && inner.contains_key(name)
                {
                    inner.insert(name.clone(), value.clone());
                }
            }
        }
        item.updated = now;
        item.listed = None;
    }

    /// Puts what the body has, under the name of one, beside those that the item has in `part`; it is worked on until then.
    pub(super) fn add(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        key: &Key,
        part: &str,
        now: SystemTime,
        told: Option<End>,
    ) -> Answer {
        let one = singular(part);
        if let (Some(item), Some(added)) = (memory.item_mut(key), call.body.get(&one)) {
            let known = item.given.get(part).or_else(|| item.base.as_deref()?.get(part));
            let mut all = match known.and_then(Value::as_array) {
                Some(known) => known.clone(),
                // that with which it was made
                None => item.given.get(&one).cloned().into_iter().collect(),
            };
            all.push(added.clone());
            if let Some(run) = &mut item.run {
                run.restart(now, told.unwrap_or(End::Success));
            }
            let mut changes = call.body.as_object().cloned().unwrap_or_default();
            changes.shift_remove(&one);
            changes.insert(part.to_owned(), Value::Array(all));
            self.change(item, &changes, now);
        }
        self.done(call, Some(key))
    }

    /// The object in the answer that has most of what can be said of the item, if it isn't the answer itself.
    fn home_of(&self, item: &Item) -> Option<String> {
        let waiting = self.operation(item.shown_by?)?.behaviour.waiting.as_ref()?;
        match waiting.state.as_slice() {
            [home, _] => Some(home.clone()),
            _ => None,
        }
    }

    fn place(&self, given: &mut Map<String, Value>, home: Option<&str>, name: &str, value: &Value) {
        let inner = home.and_then(|home| given.get_mut(home)).and_then(Value::as_object_mut);
        match inner {
            Some(inner) => drop(inner.insert(name.to_owned(), value.clone())),
            None => drop(given.insert(name.to_owned(), value.clone())),
        }
    }

    pub(super) fn delete(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        key: &Key,
        leaving: Option<&Arc<Lifecycle>>,
        now: SystemTime,
    ) -> Result<(), Refusal> {
        let Some(item) = memory.item_mut(key) else { return Ok(()) };
        let standing = item.run.as_ref().map(|run| run.at(now));
        if let Some(standing) = standing.filter(|standing| standing.ended.is_none())
            && self.codes.knows_state(call.operation, NOT_DELETABLE)
        {
            return Err(Box::new(self.codes.forbidden_by_state(
                call.operation,
                NOT_DELETABLE,
                &key.id,
                standing.state,
            )));
        }
        if let Some(answer) = self.refused(call, item) {
            return Err(Box::new(answer));
        }
        match leaving {
            Some(life) => {
                let stage = self.stage;
                item.run.get_or_insert_with(|| Run::ended(Arc::clone(life), now, stage)).stop(now, End::Gone);
                memory.leaving.push(key.clone());
            }
            None => self.remove(memory, key),
        }
        Ok(())
    }

    /// With all that is in it.
    pub(super) fn remove(&self, memory: &mut Memory, key: &Key) {
        if let Some(table) = memory.tables.get_mut(&(key.collection, key.scope.clone())) {
            table.remove(&key.id);
        }
        memory.rows.remove(key);
        let Some(own) = self.plan.collections.get(key.collection) else { return };
        let within = format!("{}/", own.path);
        let depth = key.scope.len();
        memory.tables.retain(|(collection, scope), _| {
            let other = self.plan.collections.get(*collection);
            let is_within = other.is_some_and(|other| other.path.starts_with(&within))
                && scope.get(..depth) == Some(key.scope.as_slice())
                && scope.get(depth) == Some(&key.id);
            !is_within
        });
        if depth == 0 && own.path.ends_with("/eihealth-projects") {
            memory.files.forget(&key.id);
        }
    }

    pub(super) fn act(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        key: &Key,
        action: &Action,
        now: SystemTime,
        told: Option<End>,
    ) -> Result<(), Refusal> {
        let Some(item) = memory.item_mut(key) else { return Ok(()) };
        let named = call.text("action").map(str::to_ascii_lowercase);
        let action = match (action, named.as_deref()) {
            (Action::Named, Some("start")) => &Action::Start,
            (Action::Named, Some("stop")) => &Action::Stop,
            _ => action,
        };
        let Some(run) = &mut item.run else {
            self.switch(call, item, action, now);
            return Ok(());
        };
        let refuse = |endings, state: &str| {
            Err(Box::new(self.codes.forbidden_by_state(call.operation, endings, &key.id, state)))
        };
        let (state, is_over) = (run.at(now).state.to_owned(), run.is_over(now));
        let has_code = |endings| self.codes.knows_state(call.operation, endings);
        match action {
            Action::Cancel | Action::Stop if !is_over => run.stop(now, End::Cancelled),
            Action::Stop if run.can_be_parked() && *run.end() == End::Success => run.stop(now, End::Parked),
            Action::Cancel => return refuse(NOT_CANCELABLE, &state),
            Action::Stop if has_code(NOT_CANCELABLE) => return refuse(NOT_CANCELABLE, &state),
            Action::Retry if is_over && matches!(run.end(), End::Failure(_) | End::Cancelled) => {
                run.restart(now, told.unwrap_or(End::Success));
            }
            Action::Retry => return refuse(NOT_RETRYABLE, &state),
            Action::Start if has_code(NOT_STARTABLE) && (!is_over || starts_itself(run)) => {
                return refuse(NOT_STARTABLE, &state);
            }
            Action::Start => run.restart(now, told.unwrap_or(End::Success)),
            Action::Stop | Action::Named | Action::Delete | Action::Other => {}
        }
        Ok(())
    }

    pub(super) fn batch(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        collection: usize,
        action: &Action,
        field: &str,
        now: SystemTime,
    ) -> Answer {
        let Some(known) = self.plan.collections.get(collection) else { return self.documented(call) };
        let scope = self.scope_of(collection, call);
        let mut outcomes = Vec::new();
        for one in call.body.get(field).and_then(Value::as_array).into_iter().flatten() {
            let id = one.as_str().or_else(|| one.as_object()?.values().find_map(Value::as_str));
            let id = id.unwrap_or_default();
            let key = Key { collection, scope: scope.clone(), id: id.to_owned() };
            let outcome = match (memory.item(&key), action) {
                (None, _) => {
                    let missing = Missing { id, within: scope.last().map(String::as_str), leads: false };
                    Err(Box::new(self.codes.not_found(call.operation, &known.nouns, &missing)))
                }
                (Some(_), Action::Delete) => self.delete(memory, call, &key, None, now),
                (Some(_), action) => self.act(memory, call, &key, action, now, None),
            };
            outcomes.push((id.to_owned(), outcome.err().map(|refusal| *refusal)));
        }
        self.outcomes(call, &outcomes)
    }

    /// Each outcome in the form of the documented ones: of the 207's example where something failed.
    pub(super) fn outcomes(&self, call: &Call<'_>, outcomes: &[(String, Option<Answer>)]) -> Answer {
        let failed = outcomes.iter().any(|(_, failure)| failure.is_some());
        let Some(media) = json_of(call.operation) else {
            // nothing tells which failed: the answer is that of the first
            let first = outcomes.iter().find_map(|(_, failure)| failure.clone());
            return first.unwrap_or_else(|| self.documented(call));
        };
        let multi = call.operation.responses.iter().find_map(|(statuses, response)| match statuses {
            Statuses::One(StatusCode::MULTI_STATUS) => response.media.first()?.example.as_ref(),
            _ => None,
        });
        let root = &self.document.root;
        let good = media.example.as_ref().and_then(|example| example.get(0));
        // the only entry with a reason in the example is the one that failed
        let entries = multi.and_then(Value::as_array).into_iter().flatten();
        let bad = entries.max_by_key(|entry| entry.as_object().map_or(0, Map::len));
        let schema = media.schema.as_ref().and_then(|schema| crate::shape::items(root, &schema.source));
        let names: Vec<_> = schema
            .map(|schema| properties(root, schema).into_iter().map(|(name, _)| name).collect())
            .unwrap_or_default();
        let id_name = ["id", "tag", "user_id"].into_iter().find(|name| names.contains(name));
        let entry = |(id, failure): &(String, Option<Answer>)| {
            let example = if failure.is_some() { bad } else { good };
            let mut entry = example.and_then(Value::as_object).cloned().unwrap_or_default();
            if let Some(id_name) = id_name {
                entry.insert(id_name.to_owned(), Value::String(id.clone()));
            }
            entry.shift_remove("name");
            if let Some(failure) = failure {
                let told: Value = serde_json::from_slice(&failure.body).unwrap_or_default();
                let reason = ["message", "failed_reason"]
                    .into_iter()
                    .find(|name| schema.is_some_and(|schema| property(root, schema, name).is_some()));
                if let (Some(reason), Some(message)) = (reason, told.get("error_msg")) {
                    entry.insert(reason.to_owned(), message.clone());
                }
            }
            Value::Object(entry)
        };
        let status = match (failed, multi) {
            (true, Some(_)) => StatusCode::MULTI_STATUS,
            _ => call.operation.success(),
        };
        Answer::json(status, &outcomes.iter().map(entry).collect())
    }
}

/// Whether it is started already, and stays so.
fn starts_itself(run: &Run) -> bool {
    *run.end() == End::Success && run.can_be_parked()
}
