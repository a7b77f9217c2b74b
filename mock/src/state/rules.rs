//! What the specification says in words only, and which operations it is about.

use std::time::SystemTime;

use http::StatusCode;
use serde_json::{Value, json};

use super::images::first_tag;
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
            "batch_update_notice" => Some(self.read_notices(memory, call)),
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

    fn read_notices(&self, memory: &mut Memory, call: &Call<'_>) -> Answer {
        let is_read = call.text("operation").is_none_or(|operation| operation.eq_ignore_ascii_case("read"));
        for id in call.texts("notice_ids") {
            let Some(key) = memory.find(id) else { continue };
            if let Some(item) = memory.item_mut(&key)
                && let Some(given) = item.given.as_object_mut()
            {
                given.insert("is_read".to_owned(), Value::Bool(is_read));
                item.listed = None;
            }
        }
        self.documented(call)
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
