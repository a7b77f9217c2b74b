//! What the specification says in words only, and which operations it is about.

use std::time::SystemTime;

use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::files::Effect;
use super::images::first_tag;
use super::members::OWNER_FIELD;
use super::plan::{Action, json_of};
use super::table::Item;
use super::{Call, Key, Memory, World};
use crate::answer::Answer;

/// Operations on files, rows and tags, which are no items of a collection.
const APART: &[&str] = &[
    "create_data",
    "list_data",
    "show_data",
    "show_bucket_storage",
    "update_data_path_policy",
    "upload_data",
    "download_data",
    "create_database_data",
    "update_database_data",
    "delete_database_data",
    "list_database_data",
    "list_image_tag",
    "delete_tag",
    "batch_delete_tag",
    "batch_update_notice",
];

/// Whether an operation has a module of its own.
pub(super) fn is_apart(operation: &str) -> bool {
    APART.contains(&operation)
}

impl World {
    /// The answer of an operation that isn't about items, or that is refused for what its description says.
    pub(super) fn special(
        &self,
        memory: &mut Memory,
        call: &Call<'_>,
        now: SystemTime,
        key: Option<&Key>,
    ) -> Option<Answer> {
        match call.operation.id.as_str() {
            "create_image" => self.add_tag(memory, call, now),
            "delete_template" => self.template_in_use(memory, key?),
            "batch_update_notice" => Some(self.read_notices(memory, call, now)),
            "update_star" | "delete_star" => Some(self.star(memory, call, key?, now)),
            "quote_data" => {
                let text = |name| call.text(name).unwrap_or_default().to_owned();
                let to = call.path("eihealth_project_id").unwrap_or_default().to_owned();
                let paths = call.texts("sub_paths").into_iter().map(str::to_owned).collect();
                let (from, target) = (text("quote_project_id"), String::new());
                Effect::Copy { from, to, paths, target, overwrite: false }.happen(self, memory, now);
                Some(self.documented(call))
            }
            "batch_update_node_label" => Some(self.label_node(memory, call, now)),
            "transfer_project" => Some(self.transfer(memory, call, key?, now)),
            "update_archive_config" => Some(self.choose(memory, call, key?, now)),
            "import_user" => Some(self.import_user(memory, call, now)),
            "batch_import_app" | "import_template" | "quote_instance" => {
                Some(self.take_over(memory, call, now))
            }
            _ => {
                let on_item = match key {
                    Some(key) => {
                        let on_rows = self.on_rows_of(memory, call, key);
                        on_rows.or_else(|| self.on_tags(memory, call, key, now))
                    }
                    None => None,
                };
                on_item.or_else(|| self.on_files(memory, call, now))
            }
        }
    }

    fn on_rows_of(&self, memory: &mut Memory, call: &Call<'_>, key: &Key) -> Option<Answer> {
        let is_about_rows = call.operation.id.ends_with("_database_data") && is_apart(&call.operation.id);
        if is_about_rows { self.on_rows(memory, call, key) } else { None }
    }

    /// Why something may not be deleted as it is.
    pub(super) fn refused(&self, call: &Call<'_>, item: &Item) -> Option<Answer> {
        if call.operation.id != "delete_project" {
            return None;
        }
        let status = |value: &Value| value.get("status").and_then(Value::as_str).map(str::to_owned);
        let status = status(&item.given).or_else(|| status(item.base.as_deref()?));
        let is_active = status.is_none_or(|status| status == "ACTIVE");
        is_active.then(|| self.codes.by_name("ProjectNotDeletable", StatusCode::BAD_REQUEST, &[]))
    }

    fn template_in_use(&self, memory: &Memory, template: &Key) -> Option<Answer> {
        let databases = memory.tables.iter().filter(|((_, scope), _)| *scope == template.scope);
        let used = databases
            .flat_map(|(_, table)| table.iter())
            .any(|(_, item)| item.given.get("template_id").and_then(Value::as_str) == Some(&template.id));
        used.then(|| self.codes.by_name("TemplateInUse", StatusCode::BAD_REQUEST, &[]))
    }

    fn read_notices(&self, memory: &mut Memory, call: &Call<'_>, now: SystemTime) -> Answer {
        let is_read = call.text("operation").is_none_or(|operation| operation.eq_ignore_ascii_case("read"));
        let path = call.operation.path.rsplit_once('/').map(|(path, _)| path);
        let Some(collection) = path.and_then(|path| self.plan.at(path)) else { return self.documented(call) };
        let scope = self.scope_of(collection, call);
        self.seed_by_nature(memory, collection, &scope, now);
        for id in call.texts("notice_ids") {
            let key = Key { collection, scope: scope.clone(), id: id.to_owned() };
            if let Some(item) = memory.item_mut(&key)
                && let Some(given) = item.given.as_object_mut()
            {
                given.insert("is_read".to_owned(), Value::Bool(is_read));
            }
        }
        self.documented(call)
    }

    /// What is started and stopped without going through states has a switch.
    pub(super) fn switch(&self, call: &Call<'_>, item: &mut Item, action: &Action, now: SystemTime) {
        let is_switched = call.operation.path.contains("/scale-out-policies/");
        if is_switched && matches!(action, Action::Start | Action::Stop) {
            let fields = json!({ "scaling_enable": *action == Action::Start });
            self.change(item, fields.as_object().unwrap_or(&Map::new()), now);
        }
    }

    /// Puts an asset among those that are starred, or takes it from there.
    fn star(&self, memory: &mut Memory, call: &Call<'_>, asset: &Key, now: SystemTime) -> Answer {
        let Some(stars) = self.plan.ending("/assets/stars") else { return self.documented(call) };
        self.seed_by_nature(memory, stars, &[], now);
        let key = Key { collection: stars, scope: Vec::new(), id: asset.id.clone() };
        match memory.item(asset).cloned().filter(|_| call.operation.method == Method::PUT) {
            Some(asset) => memory.insert(key, Item { shown_by: None, listed: None, run: None, ..asset }),
            None => self.remove(memory, &key),
        }
        self.documented(call)
    }

    /// A node has these labels, and no others.
    fn label_node(&self, memory: &mut Memory, call: &Call<'_>, now: SystemTime) -> Answer {
        if let Some(collection) = self.plan.at(&call.operation.path) {
            let table = memory.tables.entry((collection, self.scope_of(collection, call))).or_default();
            *table = super::table::Table::default();
            for label in call.body.get("labels").and_then(Value::as_array).into_iter().flatten() {
                let name = label.get("name").and_then(Value::as_str).unwrap_or_default();
                table.insert(name.to_owned(), Item::new(label.clone(), now));
            }
        }
        self.documented(call)
    }

    /// Of the regions for archives, one is chosen.
    fn choose(&self, memory: &mut Memory, call: &Call<'_>, region: &Key, now: SystemTime) -> Answer {
        if let Some(table) = memory.tables.get_mut(&(region.collection, region.scope.clone())) {
            for index in 0..table.len() {
                let Some((id, item)) = table.at_mut(index) else { continue };
                let chosen = json!(id == region.id);
                self.change(item, &Map::from_iter([("current_region".to_owned(), chosen)]), now);
            }
        }
        self.documented(call)
    }

    /// The project is another member's.
    fn transfer(&self, memory: &mut Memory, call: &Call<'_>, project: &Key, now: SystemTime) -> Answer {
        let user = call.text("user_id").unwrap_or_default();
        let name = self.leave(memory, project, user);
        if let Some(item) = memory.item_mut(project) {
            let owner = json!({ "id": user, "name": name });
            self.change(item, &Map::from_iter([(OWNER_FIELD.to_owned(), owner)]), now);
        }
        self.documented(call)
    }

    /// The user keeps the id that IAM has given.
    fn import_user(&self, memory: &mut Memory, call: &Call<'_>, now: SystemTime) -> Answer {
        let users = self.plan.ending("/{project_id}/users");
        if let (Some(collection), Some(id)) = (users, call.text("iam_user_id")) {
            let shown_by = self.plan.shown_by(collection);
            let key = Key { collection, scope: Vec::new(), id: id.to_owned() };
            let given = json!({ "role": call.text("role"), "name": id });
            memory.insert(key, Item { shown_by, made_by: Some(call.index), ..Item::new(given, now) });
        }
        self.documented(call)
    }

    /// Makes things after those of another project: each entry names one by `source_…_id`, and may say what it is called here.
    fn take_over(&self, memory: &mut Memory, call: &Call<'_>, now: SystemTime) -> Answer {
        let path = call.operation.path.rsplit_once('/').map(|(path, _)| path);
        let Some(collection) = path.and_then(|path| self.plan.at(path)) else { return self.documented(call) };
        let shown_by = self.plan.shown_by(collection);
        let scope = self.scope_of(collection, call);
        let entries = call.body.as_object().into_iter().flatten().find_map(|(_, value)| value.as_array());
        let mut outcomes = Vec::new();
        for entry in entries.into_iter().flatten().filter_map(Value::as_object) {
            let ending = |start: &str, end: &str| {
                let mut fields = entry.iter();
                fields
                    .find(|(name, _)| name.starts_with(start) && name.ends_with(end))
                    .map(|(_, value)| value)
            };
            let source = ending("source_", "_id").and_then(Value::as_str).unwrap_or_default();
            // an id of a thing of another kind is none
            let known = memory.find_in(collection, source).and_then(|key| memory.item(&key).cloned());
            let mut item = known.unwrap_or_else(|| Item::new(json!({}), now));
            let id = memory.new_id();
            let mut fields = Map::new();
            for (place, end) in [("name", "_name"), ("version", "_version")] {
                fields.extend(ending("destination_", end).map(|value| (place.to_owned(), value.clone())));
            }
            let name = fields.get("name").cloned();
            self.change(&mut item, &fields, now);
            let name = name.or_else(|| item.given.get("name").or(item.base.as_deref()?.get("name")).cloned());
            let item = Item { shown_by, made: now, name: None, ..item };
            memory.insert(Key { collection, scope: scope.clone(), id: id.clone() }, item);
            outcomes.push((entry.clone(), id, name));
        }
        self.taken_over(call, &outcomes)
    }

    /// The documented answer to that, with what has come of each entry.
    fn taken_over(&self, call: &Call<'_>, made: &[(Map<String, Value>, String, Option<Value>)]) -> Answer {
        let example = json_of(call.operation).and_then(|media| media.example.as_ref()?.get(0)?.as_object());
        let answers = made.iter().map(|(entry, id, name)| {
            let mut answer = example.cloned().unwrap_or_default();
            for (field, value) in &mut answer {
                let own = entry.get(field).or_else(|| call.body.get(field));
                let is_ours = |end: &str| field.starts_with("destination_") && field.ends_with(end);
                match (own, name) {
                    (Some(own), _) => value.clone_from(own),
                    (None, _) if is_ours("_id") => *value = id.as_str().into(),
                    (None, Some(name)) if is_ours("_name") => value.clone_from(name),
                    (None, _) if field == "version" => {
                        value.clone_from(entry.get("destination_app_version").unwrap_or(&Value::Null));
                    }
                    _ => {}
                }
            }
            Value::Object(answer)
        });
        Answer::json(call.operation.success(), &answers.collect())
    }

    /// What is known of a thing beside what the request says of it.
    pub(super) fn amend(&self, call: &Call<'_>, given: &mut Value) {
        if call.operation.id == "create_image" {
            first_tag(given);
        }
        let starts = call.operation.behaviour.starts.as_ref();
        if starts.is_some_and(|starts| starts.shown_by == "show_data_job")
            && let Some(given) = given.as_object_mut()
        {
            let kind = call.operation.id.trim_start_matches("batch_").to_ascii_uppercase();
            let sources =
                ["sub_paths", "paths", "urls", "files"].iter().find_map(|name| given.get(*name).cloned());
            let sources = sources.unwrap_or_else(|| json!([]));
            let target = given.get("target_folder").cloned().into_iter().collect();
            given.insert("type".to_owned(), kind.into());
            given.insert("sources".to_owned(), sources.clone());
            given.insert("complete_data".to_owned(), sources);
            given.insert("running_data".to_owned(), json!([]));
            given.insert("destinations".to_owned(), Value::Array(target));
        }
    }
}
