//! What is there from the start: the specification's examples, or what a test puts there.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::files::{number_of, upload_place};
use super::plan::{Action, Prefix, Role, json_of};
use super::run::{End, Run};
use super::table::Item;
use super::{Key, Memory, World};
use crate::answer::generate;
use crate::keys;
use crate::operation::{Operation, Place};
use crate::schema::Schema;
use crate::shape::{properties, property};

impl World {
    /// Puts the specification's examples in: lists are as documented, and the ids of the examples are there.
    pub(crate) fn seed_examples(&self) {
        let now = self.time.now();
        let mut memory = self.memory();
        let mut order: Vec<usize> = (0..self.plan.collections.len()).collect();
        order.sort_by_key(|index| self.plan.collections.get(*index).map_or(0, |known| known.scope.len()));
        // the first thing of each collection is what the others are in
        let mut first: HashMap<usize, Key> = HashMap::new();
        for index in order {
            self.seed_collection(&mut memory, index, &mut first, now);
        }
        self.seed_started(&mut memory, &mut first, now);
        self.seed_states(&mut memory);
        self.seed_apart(&mut memory, &first, now);
    }

    /// What only the answer of a creation has an id for.
    fn seed_started(&self, memory: &mut Memory, first: &mut HashMap<usize, Key>, now: SystemTime) {
        for (index, role) in self.plan.roles.iter().enumerate() {
            let Role::Create(creations) = role else { continue };
            let (Some(creation), Some(operation)) = (creations.first(), self.operation(index)) else {
                continue;
            };
            let Some(collection) = self.plan.collections.get(creation.collection) else { continue };
            let answer = json_of(operation).and_then(|media| media.example.as_ref());
            let id = answer.and_then(|answer| answer.as_str().or_else(|| answer.get("id")?.as_str()));
            let (Some(id), Some(scope)) = (id, self.first_scope(&collection.path, first)) else { continue };
            // an asset is the only thing whose id isn't the last in its path
            let is_last = creation.with.len() < 2;
            let key = Key { collection: creation.collection, scope, id: id.to_owned() };
            if !is_last || memory.item(&key).is_some() {
                continue;
            }
            let shown = creation.shown_by.and_then(|show| json_of(self.operation(show)?)?.example.clone());
            let body = operation.body.as_ref().and_then(|body| body.media.first()?.example.clone());
            let base = shown.or(body).unwrap_or_default();
            let item = self.seeded(base, creation.shown_by, now);
            first.entry(creation.collection).or_insert_with(|| key.clone());
            memory.insert(key, item);
        }
    }

    /// Of what can be told to do something, one in each state in which it can: running, failed, stopped.
    fn seed_states(&self, memory: &mut Memory) {
        let mut done = Vec::new();
        for role in &self.plan.roles {
            let Role::Act { collection, .. } = role else { continue };
            if done.contains(collection) {
                continue;
            }
            done.push(*collection);
            let places = memory.tables.iter().find(|((known, _), _)| known == collection);
            let Some(((_, scope), table)) = places else { continue };
            let Some((run, item)) = table.iter().find_map(|(_, item)| Some((item.run.as_ref()?, item)))
            else {
                continue;
            };
            let (scope, item, run) = (scope.clone(), item.clone(), run.clone());
            let failed = Some(End::Failure("The example of a failure.".to_owned()));
            let parked = run.can_be_parked().then_some(Some(End::Parked));
            for end in [None, failed].into_iter().chain(parked) {
                let id = memory.new_id();
                let mut item = item.clone();
                item.run = Some(run.endless(end));
                memory.insert(Key { collection: *collection, scope: scope.clone(), id }, item);
            }
        }
    }

    /// Values of an operation's path with which its example request is right, where the examples are.
    pub(crate) fn example_path(&self, index: usize) -> Option<Vec<(String, String)>> {
        let operation = self.operation(index)?;
        let now = self.time.now();
        let memory = self.memory();
        let mut prefix = String::new();
        let (mut scope, mut values) = (Vec::new(), Vec::new());
        for segment in operation.path.split('/').skip(1) {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            if let Some(name) = name.filter(|name| *name != keys::PROJECT) {
                let known = self.plan.prefixes.get(&prefix);
                let table = known.and_then(|known| memory.tables.get(&(known.collection, scope.clone())));
                let is_shown = |item: &Item| {
                    let shown_by = known.and_then(|known| known.shown_by);
                    shown_by.is_none() || item.shown_by == shown_by
                };
                let all = table.into_iter().flat_map(|table| table.iter());
                let items: Vec<_> = all.filter(|(_, item)| is_shown(item)).collect();
                let is_meant = |item: &Item| {
                    known.is_some_and(|known| self.suits(operation, index, known.collection, item, now))
                };
                let found = items.iter().find(|(_, item)| is_meant(item));
                let id = found.or_else(|| items.first()).map(|(id, _)| (*id).clone());
                let id = id.unwrap_or_else(|| self.example_value(operation, name));
                scope.push(id.clone());
                values.push((name.to_owned(), id));
            }
            prefix.push('/');
            prefix.push_str(segment);
        }
        Some(values)
    }

    /// Values of all parameters that a call must have, with which the example request is right.
    pub(crate) fn example_parameters(&self, index: usize) -> Option<Vec<(String, String)>> {
        let mut values = self.example_path(index)?;
        let required = self.operation(index)?.parameters.iter();
        for parameter in required.filter(|parameter| parameter.required && parameter.place != Place::Path) {
            let value = generate::value(&self.document.root, &parameter.schema.source);
            values.push((
                parameter.name.clone(),
                value.as_str().map_or_else(|| value.to_string(), str::to_owned),
            ));
        }
        Some(values)
    }

    /// Whether an item is in a state in which the operation may be called.
    fn suits(
        &self,
        operation: &Operation,
        index: usize,
        collection: usize,
        item: &Item,
        now: SystemTime,
    ) -> bool {
        let Some(role) = self.plan.roles.get(index) else { return true };
        let Some(run) = &item.run else {
            return !matches!(role, Role::Act { collection: acted, .. } if *acted == collection);
        };
        let is_over = run.is_over(now);
        let body = operation.body.as_ref().and_then(|body| body.media.first()?.example.as_ref());
        let named = body.and_then(|body| body.get("action")?.as_str());
        match role {
            Role::Act { collection: acted, action } if *acted == collection => match (action, named) {
                (Action::Cancel, _) => !is_over,
                (Action::Stop, _) => !is_over || run.can_be_parked(),
                (Action::Retry, _) => matches!(run.end(), End::Failure(_)),
                (Action::Named, Some("start")) => *run.end() == End::Parked,
                (Action::Named, _) => *run.end() == End::Success,
                _ => is_over,
            },
            Role::Delete { collection: deleted, .. } if *deleted == collection => is_over,
            _ => true,
        }
    }

    /// A value for what isn't kept: as in the example of what shows it, or else any that fits.
    fn example_value(&self, operation: &Operation, name: &str) -> String {
        let example = |id: &str, pointer: &str| {
            let operation = self.document.operations.iter().find(|operation| operation.id == id)?;
            json_of(operation)?.example.as_ref()?.pointer(pointer)?.as_str().map(str::to_owned)
        };
        let kept = match name {
            "path" if operation.path.contains("/datas/") => example("show_data", "/path"),
            "tag" => example("list_image_tag", "/tags/0/tag"),
            "row_num" => Some("1".to_owned()),
            _ => None,
        };
        kept.unwrap_or_else(|| {
            let mut documented = operation.parameters.iter();
            let parameter = documented.find(|known| known.place == Place::Path && known.name == name);
            match parameter.map(|known| generate::value(&self.document.root, &known.schema.source)) {
                Some(Value::String(text)) => text,
                Some(value) => value.to_string(),
                None => "1".to_owned(),
            }
        })
    }

    fn seed_collection(
        &self,
        memory: &mut Memory,
        index: usize,
        first: &mut HashMap<usize, Key>,
        now: SystemTime,
    ) {
        let Some(collection) = self.plan.collections.get(index) else { return };
        let Some(scope) = self.first_scope(&collection.path, first) else { return };
        for (id, item) in self.examples_of(memory, index, now) {
            let key = Key { collection: index, scope: scope.clone(), id };
            first.entry(index).or_insert_with(|| key.clone());
            memory.insert(key, item);
        }
    }

    /// Things that no operation makes are there in every place, as in the examples.
    pub(super) fn seed_by_nature(
        &self,
        memory: &mut Memory,
        index: usize,
        scope: &[String],
        now: SystemTime,
    ) {
        let is_made = self.plan.collections.get(index).is_none_or(|collection| collection.is_made);
        if is_made || memory.tables.contains_key(&(index, scope.to_vec())) {
            return;
        }
        let found = self.examples_of(memory, index, now);
        let table = memory.tables.entry((index, scope.to_vec())).or_default();
        for (id, item) in found {
            table.insert(id, item);
        }
    }

    fn examples_of(&self, memory: &mut Memory, index: usize, now: SystemTime) -> Vec<(String, Item)> {
        let Some(collection) = self.plan.collections.get(index) else { return Vec::new() };
        let mut found: Vec<(String, Item)> = Vec::new();
        if let Some(list) = collection.list.and_then(|list| self.listing(list)) {
            let operation = self.operation(list.operation);
            let media = operation.and_then(json_of);
            let name = operation.and_then(|operation| operation.behaviour.paging.as_ref());
            let items = media.and_then(|media| media.example.as_ref()?.get(&name?.items)?.as_array());
            for example in items.into_iter().flatten() {
                let id = self.id_in(index, example).unwrap_or_else(|| memory.new_id());
                let show = collection.shows.first().filter(|_| collection.shows.len() == 1);
                found.push((id, self.seeded(example.clone(), show.copied(), now)));
            }
        }
        for show in &collection.shows {
            let Some(example) = self.operation(*show).and_then(|shown| json_of(shown)?.example.clone())
            else {
                continue;
            };
            let Some(id) = self.id_in(index, &example) else { continue };
            match found.iter_mut().find(|(known, _)| *known == id) {
                // what the list has and the item's own answer hasn't stays
                Some((_, item)) => {
                    let mut whole =
                        item.base.as_deref().and_then(Value::as_object).cloned().unwrap_or_default();
                    whole.extend(example.as_object().cloned().unwrap_or_default());
                    *item = self.seeded(Value::Object(whole), Some(*show), now);
                }
                None => found.push((id, self.seeded(example, Some(*show), now))),
            }
        }
        found
    }

    /// The ids of the first things that this path is within.
    fn first_scope(&self, path: &str, first: &HashMap<usize, Key>) -> Option<Vec<String>> {
        let mut prefix = String::new();
        let mut scope = Vec::new();
        for segment in path.split('/').skip(1) {
            if segment.starts_with('{') && segment != format!("{{{}}}", keys::PROJECT) {
                let known = self.plan.prefixes.get(&prefix)?;
                scope.push(first.get(&known.collection)?.id.clone());
            }
            prefix.push('/');
            prefix.push_str(segment);
        }
        Some(scope)
    }

    /// The id of an example, whatever it is called.
    fn id_in(&self, collection: usize, example: &Value) -> Option<String> {
        let name = self.plan.collections.get(collection)?.id.clone();
        let own = name.iter().map(String::as_str).filter(|name| *name != "id");
        let names: Vec<&str> = match name.as_deref().is_none_or(|name| name.ends_with("id")) {
            true => ["id"].into_iter().chain(own).collect(),
            false => own.collect(),
        };
        let within =
            |value: &Value| names.iter().find_map(|name| value.get(*name)?.as_str()).map(str::to_owned);
        within(example).or_else(|| example.as_object()?.values().find_map(within))
    }

    fn seeded(&self, base: Value, shown_by: Option<usize>, now: SystemTime) -> Item {
        let waiting = shown_by.and_then(|show| self.operation(show)?.behaviour.waiting.as_ref());
        let state = waiting.and_then(|waiting| {
            let state = base.pointer(&format!("/{}", waiting.state.join("/")))?.as_str()?;
            Some((waiting, state))
        });
        let run = state.and_then(|(waiting, state)| {
            let reason = waiting
                .reason
                .as_ref()
                .and_then(|path| base.pointer(&format!("/{}", path.join("/")))?.as_str());
            Run::found(waiting, state, reason.unwrap_or_default(), now, self.stage)
        });
        Item { shown_by, base: Some(Arc::new(base)), run, ..Item::new(Value::Object(Map::new()), now) }
    }

    fn seed_apart(&self, memory: &mut Memory, first: &HashMap<usize, Key>, now: SystemTime) {
        let example = |id: &str| {
            let operation = self.document.operations.iter().find(|operation| operation.id == id)?;
            json_of(operation)?.example.as_ref()
        };
        let project = self.projects().and_then(|projects| first.get(&projects)).cloned();
        let Some(project) = project else { return };
        let datas = example("list_data").and_then(|example| example.get("datas")?.as_array());
        let one = example("show_data");
        for entry in datas.into_iter().flatten().chain(one) {
            let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
            let content = (text("type") != "FOLDER").then(|| text("content").to_owned());
            self.seed_file(memory, &project, text("path"), content, now);
        }
        for operation in &self.document.operations {
            let media = operation.body.as_ref().and_then(|body| body.media.first());
            let Some(body) = media.and_then(|media| media.example.as_ref()) else { continue };
            let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
            if operation.id == "download_data" {
                self.seed_file(memory, &project, text("url"), Some("example\n".repeat(512)), now);
            }
            // the example is a part in the middle of an upload
            if let Some(upload) = &operation.behaviour.upload
                && let Some(id) = body.get(&upload.id).and_then(Value::as_str)
            {
                let in_project = operation.path.contains("{eihealth_project_id}");
                let place = upload_place(&operation.id, if in_project { &project.id } else { "" });
                memory.files.expect(place, id, number_of(body.get(&upload.total)));
            }
        }
        let members = self.plan.ending("}/members");
        let roles =
            memory.item(&project).and_then(|item| item.base.as_deref()?.get("roles")?.as_array().cloned());
        for role in roles.iter().flatten() {
            let kind = role.get("role_type").cloned().unwrap_or_default();
            // whoever made the project is no member that could be removed
            let users = role.get("users").and_then(Value::as_array).filter(|_| kind != "Administrator");
            for user in users.into_iter().flatten() {
                let (Some(members), Some(id)) = (members, user.get("id").and_then(Value::as_str)) else {
                    continue;
                };
                let mut item = self.seeded(Value::Null, None, now);
                item.given = json!({ "role": kind, "name": user.get("name") });
                memory.insert(
                    Key { collection: members, scope: vec![project.id.clone()], id: id.to_owned() },
                    item,
                );
            }
        }
        let rows_of = |known: &super::plan::Collection| known.path.ends_with("}/databases");
        let databases = self.plan.collections.iter().position(rows_of);
        let database = databases.and_then(|databases| first.get(&databases)).cloned();
        let rows = example("list_database_data").and_then(|example| example.get("objects")?.as_array());
        if let Some(database) = database {
            let all = memory.rows.entry(database).or_default();
            for row in rows.into_iter().flatten().rev().filter_map(Value::as_object) {
                all.push(row.clone());
            }
        }
    }

    /// A file of an example is in the project that its path names, and in the first, where the other examples are.
    fn seed_file(
        &self,
        memory: &mut Memory,
        first: &Key,
        path: &str,
        content: Option<String>,
        now: SystemTime,
    ) {
        let named = path.split_once(":/").map(|(name, _)| name);
        let other = named.map(|name| {
            self.project_named(memory, name).unwrap_or_else(|| {
                let id = memory.new_id();
                let base =
                    memory.item(first).and_then(|item| item.base.as_deref().cloned()).unwrap_or_default();
                let mut item = self.seeded(base, first_show(self, first), now);
                item.given = json!({ "name": name });
                memory.insert(Key { id: id.clone(), ..first.clone() }, item);
                id
            })
        });
        for project in [Some(first.id.clone()), other].into_iter().flatten() {
            match &content {
                Some(content) => Self::put_content(memory, &project, path, content.clone().into(), now),
                None => Self::put_folder(memory, &project, path, now),
            }
        }
    }

    /// Puts an item into what a list shows or an operation creates; its id, or why not.
    pub(crate) fn seed(&self, operation: &str, scope: &[&str], fields: Value) -> Result<String, String> {
        let index = self.document.operations.iter().position(|known| known.id == operation);
        let index = index.ok_or_else(|| format!("there is no operation `{operation}`"))?;
        let (collection, shown_by) = match self.plan.roles.get(index) {
            Some(Role::List { collection, .. } | Role::Show { collection }) => (*collection, None),
            Some(Role::Create(creations)) => match creations.first() {
                Some(creation) => (creation.collection, creation.shown_by),
                None => return Err(format!("`{operation}` creates nothing")),
            },
            _ => return Err(format!("`{operation}` neither lists, shows nor creates anything that is kept")),
        };
        let known = self.plan.collections.get(collection).ok_or("the collection is gone")?;
        if known.scope.len() != scope.len() {
            return Err(format!("`{operation}` needs values for {:?}, and got {}", known.scope, scope.len()));
        }
        let now = self.time.now();
        let mut memory = self.memory();
        // nobody could ask for it otherwise
        if let Some(id) = self.missing_on(&memory, &known.path, scope) {
            return Err(format!("there is no `{id}` to put it into"));
        }
        let show = shown_by.or_else(|| {
            let own = self.plan.prefixes.values().find(|prefix| prefix.collection == collection);
            own.and_then(|Prefix { shown_by, .. }| *shown_by).or_else(|| known.shows.first().copied())
        });
        self.can_be_shown(operation, collection, show, &fields)?;
        let id = self.id_in(collection, &fields).unwrap_or_else(|| memory.new_id());
        let scope = scope.iter().map(|&value| value.to_owned()).collect();
        let name = self.unique_name_in(collection, &fields);
        let item = Item { name, ..self.seeded(fields, show, now) };
        memory.insert(Key { collection, scope, id: id.clone() }, item);
        Ok(id)
    }
}

impl World {
    /// The first id of a path that nothing has.
    fn missing_on(&self, memory: &Memory, path: &str, ids: &[&str]) -> Option<String> {
        let mut prefix = String::new();
        let mut above: Vec<String> = Vec::new();
        for segment in path.split('/').skip(1) {
            if segment.starts_with('{') && segment != format!("{{{}}}", keys::PROJECT) {
                let id = (*ids.get(above.len())?).to_owned();
                if let Some(known) = self.plan.prefixes.get(&prefix) {
                    let key = Key { collection: known.collection, scope: above.clone(), id: id.clone() };
                    // what no operation makes is there once it is asked for
                    let is_made =
                        self.plan.collections.get(known.collection).is_some_and(|known| known.is_made);
                    if is_made && memory.item(&key).is_none() {
                        return Some(id);
                    }
                }
                above.push(id);
            }
            prefix.push('/');
            prefix.push_str(segment);
        }
        None
    }

    /// Whether these ids lead to something that is there.
    pub(crate) fn leads_somewhere(&self, index: usize, ids: &[(String, String)]) -> bool {
        let ids: Vec<_> = ids.iter().map(|(_, id)| id.as_str()).collect();
        self.operation(index)
            .is_some_and(|operation| self.missing_on(&self.memory(), &operation.path, &ids).is_none())
    }

    /// Whether an answer has a place for each of the fields: what is misspelt would never be seen.
    fn can_be_shown(
        &self,
        operation: &str,
        collection: usize,
        show: Option<usize>,
        fields: &Value,
    ) -> Result<(), String> {
        let Some(fields) = fields.as_object() else {
            return Err(format!("the fields of a thing are an object, and these are {fields}"));
        };
        let root = &self.document.root;
        let known = self.plan.collections.get(collection);
        let own = known.and_then(|known| known.id.as_deref()).unwrap_or("id");
        let shown = show.and_then(|show| Some(&json_of(self.operation(show)?)?.schema.as_ref()?.source));
        let listed = known.and_then(|known| Some(self.listing(known.list?)?.schema));
        let made =
            self.made_by(collection).and_then(|made| self.operation(made)?.body.as_ref()?.media.first());
        let asked = made.and_then(|media| Some(&media.schema.as_ref()?.source));
        let schemas: Vec<_> = [shown, listed, asked].into_iter().flatten().collect();
        for (name, value) in fields {
            let places: Vec<_> = schemas.iter().filter_map(|schema| property(root, schema, name)).collect();
            if places.is_empty() {
                // some things have an id that no answer shows
                if [own, "id"].contains(&name.as_str()) && value.is_string() {
                    continue;
                }
                let names = schemas.iter().flat_map(|schema| properties(root, schema)).map(|(name, _)| name);
                let mut names: Vec<_> = names.collect();
                names.sort_unstable();
                names.dedup();
                return Err(format!(
                    "what `{operation}` is about has no `{name}`; there are {}",
                    names.join(", ")
                ));
            }
            let fault = |place: &Value| {
                let found = Schema::new(place.clone()).check(root, value, &|_| false);
                found.map(|found| found.into_iter().next())
            };
            // none if it fits one of them
            let faults: Option<Vec<_>> = places.into_iter().map(fault).collect::<Result<_, _>>()?;
            if let Some(wrong) = faults.and_then(|faults| faults.into_iter().next()) {
                return Err(format!("`{name}{}`: {}", wrong.pointer, wrong.reason));
            }
        }
        Ok(())
    }
}

fn first_show(world: &World, key: &Key) -> Option<usize> {
    world.plan.shown_by(key.collection)
}
