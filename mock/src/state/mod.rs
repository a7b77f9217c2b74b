//! The service's memory: what is created is listed, shown, changed and deleted again.
//!
//! Which operation does what is read off the specification (`plan.rs`): its paths, methods, answers, and the
//! extensions `x-starts`, `x-waiting` and `x-paging`. What the specification can't say is in the modules at the end.

mod call;
mod change;
mod codes;
mod compose;
mod create;
mod filter;
mod list;
mod plan;
mod run;
mod setting;
mod table;
mod view;

// what the specification can't say
mod files;
mod images;
mod members;
mod rows;
mod rules;

mod seed;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::StatusCode;
use indexmap::IndexMap;
use serde_json::Value;

pub(crate) use self::call::Call;
use self::codes::{Codes, Missing};
pub(crate) use self::files::FILES;
use self::files::{Effect, Files};
use self::plan::{Plan, Role};
use self::rows::Rows;
pub(crate) use self::run::End;
use self::table::{Item, Table};
use crate::answer::{Answer, documented};
use crate::document::Document;
use crate::operation::Operation;
use crate::time::Time;

/// What a service remembers, and how it answers by it.
pub(crate) struct World {
    document: Arc<Document>,
    plan: Plan,
    codes: Codes,
    pub(crate) time: Time,
    /// How long each state lasts.
    stage: Duration,
    memory: Mutex<Memory>,
}

/// The answer to a request that isn't done. It is large, and seldom.
type Refusal = Box<Answer>;

/// Where an item is: its collection, whose it is, and its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    collection: usize,
    scope: Vec<String>,
    id: String,
}

#[derive(Clone, Default)]
struct Memory {
    /// In the order of making, so that each run takes the same course.
    tables: IndexMap<(usize, Vec<String>), Table>,
    /// What there is one of, by path.
    settings: HashMap<String, Value>,
    files: Files,
    rows: HashMap<Key, Rows>,
    /// Ids given out so far.
    ids: u64,
    /// What is being deleted, and still there.
    leaving: Vec<Key>,
    /// What happens when a run succeeds.
    pending: Vec<(Key, Effect)>,
}

impl Memory {
    fn table(&self, key: &Key) -> Option<&Table> {
        // the key is looked up by value: a tuple of references can't be
        self.tables.get(&(key.collection, key.scope.clone()))
    }

    fn item(&self, key: &Key) -> Option<&Item> {
        self.table(key)?.get(&key.id)
    }

    /// To be changed: how a list shows it is no longer known.
    fn item_mut(&mut self, key: &Key) -> Option<&mut Item> {
        let item = self.tables.get_mut(&(key.collection, key.scope.clone()))?.get_mut(&key.id)?;
        item.listed = None;
        Some(item)
    }

    fn insert(&mut self, key: Key, item: Item) {
        self.tables.entry((key.collection, key.scope)).or_default().insert(key.id, item);
    }

    /// An id that nothing else has, of the form that the service gives.
    fn new_id(&mut self) -> String {
        self.ids += 1;
        format!("00000000-0000-4000-8000-{:012x}", self.ids)
    }

    /// Wherever it is.
    fn find(&self, id: &str) -> Option<Key> {
        self.find_if(id, |_| true)
    }

    /// In this collection, whose it may be.
    fn find_in(&self, collection: usize, id: &str) -> Option<Key> {
        self.find_if(id, |known| known == collection)
    }

    fn find_if(&self, id: &str, is_meant: impl Fn(usize) -> bool) -> Option<Key> {
        let mut found =
            self.tables.iter().filter(|((known, _), table)| is_meant(*known) && table.get(id).is_some());
        let ((collection, scope), _) = found.next()?;
        Some(Key { collection: *collection, scope: scope.clone(), id: id.to_owned() })
    }
}

impl World {
    pub(crate) fn new(document: Arc<Document>, time: Time, stage: Duration) -> Self {
        let (plan, codes) = (Plan::of(&document), Codes::of(&document.root));
        Self { document, plan, codes, time, stage, memory: Mutex::default() }
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets everything. The time stays what it is.
    pub(crate) fn clear(&self) {
        *self.memory() = Memory::default();
    }

    /// Answers a request that is authenticated and as the specification demands. What it starts ends as `told`,
    /// if that is said.
    pub(crate) fn answer(&self, call: &Call<'_>, told: Option<End>) -> Answer {
        self.time.tick();
        let now = self.time.now();
        let mut memory = self.memory();
        let memory = &mut *memory;
        self.settle(memory, now);
        if let Some(
            Role::Update { collection, .. }
            | Role::Delete { collection, .. }
            | Role::Show { collection }
            | Role::Batch { collection, .. },
        ) = self.plan.roles.get(call.index)
        {
            let scope = self.scope_of(*collection, call);
            self.seed_by_nature(memory, *collection, &scope, now);
        }
        let key = match self.locate(memory, call) {
            Ok(key) => key,
            Err(refusal) => return *refusal,
        };
        if let Some(answer) = self.special(memory, call, now, key.as_ref()) {
            return answer;
        }
        let role = self.plan.roles.get(call.index).unwrap_or(&Role::Documented);
        match (role, key) {
            (Role::Create(creations), _) => self.create(memory, call, creations, now, told),
            (Role::List { collection, everywhere }, _) => {
                self.list(memory, call, *collection, *everywhere, now)
            }
            (Role::Show { .. }, Some(key)) => self.show(memory, call, &key, now),
            (Role::Update { makes, .. }, Some(key)) => self.update(memory, call, &key, *makes, now),
            (Role::Add { part, .. }, Some(key)) => self.add(memory, call, &key, part, now, told),
            (Role::Merge { .. }, Some(key)) => self.update(memory, call, &key, false, now),
            (Role::Delete { starts, leaving, .. }, Some(key)) => {
                let refused = self.delete(memory, call, &key, leaving.as_ref(), now);
                match (refused, starts) {
                    (Err(refusal), _) => *refusal,
                    (Ok(()), Some(started)) => {
                        self.create(memory, call, std::slice::from_ref(started), now, told)
                    }
                    (Ok(()), None) => self.done(call, Some(&key)),
                }
            }
            (Role::Act { action, .. }, Some(key)) => match self.act(memory, call, &key, action, now, told) {
                Ok(()) => self.done(call, Some(&key)),
                Err(refusal) => *refusal,
            },
            (Role::Batch { collection, action, field }, _) => {
                self.batch(memory, call, *collection, action, field, now)
            }
            (Role::Setting(how), _) => self.setting(memory, call, *how),
            _ => self.documented(call),
        }
    }

    /// Whose items of a collection a request is about.
    fn scope_of(&self, collection: usize, call: &Call<'_>) -> Vec<String> {
        let known = self.plan.collections.get(collection);
        let names = known.into_iter().flat_map(|known| &known.scope);
        names.map(|name| call.path(name).unwrap_or_default().to_owned()).collect()
    }

    /// Whether all that the path names is there; the innermost of it is answered.
    fn locate(&self, memory: &Memory, call: &Call<'_>) -> Result<Option<Key>, Refusal> {
        let mut innermost = None;
        let about = self.plan.roles.get(call.index).and_then(Role::item);
        let mut prefix = String::new();
        let mut scope: Vec<String> = Vec::new();
        for segment in call.operation.path.split('/').skip(1) {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            if let Some(name) = name.filter(|name| *name != crate::keys::PROJECT) {
                let id = call.path(name).unwrap_or_default().to_owned();
                if let Some(known) = self.plan.prefixes.get(&prefix) {
                    let key = Key { collection: known.collection, scope: scope.clone(), id: id.clone() };
                    let item = memory.item(&key);
                    let is_shown = item.is_some_and(|item| {
                        known.shown_by.is_none_or(|shown_by| item.shown_by == Some(shown_by))
                    });
                    let path_ends = call.operation.path.len() == prefix.len() + 1 + segment.len();
                    let makes =
                        matches!(self.plan.roles.get(call.index), Some(Role::Update { makes: true, .. }));
                    let is_to_be_made = path_ends && makes;
                    if !is_shown && !is_to_be_made {
                        let nouns = &self.plan.collections[known.collection].nouns;
                        let within = scope.last().map(String::as_str);
                        let missing = Missing { id: &id, within, leads: about != Some(known.collection) };
                        return Err(Box::new(self.codes.not_found(call.operation, nouns, &missing)));
                    }
                    innermost = Some(key);
                }
                scope.push(id);
            }
            prefix.push('/');
            prefix.push_str(segment);
        }
        Ok(innermost)
    }

    /// What time has brought: ends of runs, and things that are gone.
    fn settle(&self, memory: &mut Memory, now: SystemTime) {
        if !memory.leaving.is_empty() {
            let leaving = std::mem::take(&mut memory.leaving);
            for key in leaving {
                match memory.item(&key).and_then(|item| item.run.as_ref()).map(|run| run.at(now).is_gone) {
                    Some(true) => self.remove(memory, &key),
                    Some(false) => memory.leaving.push(key),
                    None => {}
                }
            }
        }
        if !memory.pending.is_empty() {
            let pending = std::mem::take(&mut memory.pending);
            for (key, effect) in pending {
                let run = memory.item(&key).and_then(|item| item.run.as_ref());
                match run.map(|run| (run.is_over(now), run.end())) {
                    Some((true, End::Success)) => effect.happen(self, memory, now),
                    // a run that failed may be tried once more
                    Some(_) => memory.pending.push((key, effect)),
                    None => {}
                }
            }
        }
    }

    /// The documented success, about this item.
    fn done(&self, call: &Call<'_>, key: Option<&Key>) -> Answer {
        let mut answer = self.documented(call);
        if let Some(key) = key
            && let Ok(Value::Object(mut body)) = serde_json::from_slice::<Value>(&answer.body)
            && let Some(id) = body.get_mut("id")
        {
            *id = Value::String(key.id.clone());
            answer.body = Value::Object(body).to_string().into();
        }
        answer
    }

    fn documented(&self, call: &Call<'_>) -> Answer {
        documented(&self.document, call.operation, None)
    }

    fn operation(&self, index: usize) -> Option<&Operation> {
        self.document.operations.get(index)
    }

    /// Ends the run of what has this id as it is told; `false` if there is none.
    pub(crate) fn end(&self, id: &str, end: End) -> bool {
        let now = self.time.now();
        let mut memory = self.memory();
        let Some(key) = memory.find(id) else { return false };
        match memory.item_mut(&key).and_then(|item| item.run.as_mut()) {
            Some(run) => {
                run.stop(now, end);
                true
            }
            None => false,
        }
    }
}

/// An answer with this body, and the status that is documented.
fn with_body(call: &Call<'_>, body: &Value) -> Answer {
    Answer::json(call.operation.success(), body)
}

fn bad_request(message: &str) -> Answer {
    Answer::error(StatusCode::BAD_REQUEST, "MOCK.0400", message)
}
