//! The members of a project, which the project shows by their roles.

use serde_json::{Map, Value, json};

use super::{Key, Memory, World};
use crate::keys;

/// The role of whoever makes a project.
const OWNER: &str = "Administrator";

/// The number of rows, and the members by their roles.
const COUNT: &str = "data_count";
const ROLES: &str = "roles";
const KEPT_ELSEWHERE: &[&str] = &[COUNT, ROLES];

/// Where an item has who it was given to.
pub(super) const OWNER_FIELD: &str = "owner";

impl World {
    /// Takes a user out of the members of a project; the name of the user.
    pub(super) fn leave(&self, memory: &mut Memory, project: &Key, user: &str) -> String {
        let members = self.plan.ending("/members");
        let scope = project.scope.iter().chain([&project.id]).cloned().collect();
        let table = members.and_then(|members| memory.tables.get_mut(&(members, scope)));
        let name = table.and_then(|table| table.remove(user)?.given.get("name")?.as_str().map(str::to_owned));
        name.unwrap_or_else(|| user.to_owned())
    }

    /// Whether something of what is shown is counted or kept elsewhere, so that it changes while the item doesn't.
    pub(super) fn is_kept_elsewhere(shown: &Value) -> bool {
        KEPT_ELSEWHERE.iter().any(|name| shown.get(name).is_some())
    }

    /// Writes what is counted or kept elsewhere into an item that is shown.
    pub(super) fn complete(&self, memory: &Memory, key: &Key, shown: &mut Map<String, Value>) {
        if let Some(count) = shown.get_mut(COUNT) {
            let rows = memory.rows.get(key).map_or(0, super::rows::Rows::len);
            *count = rows.into();
        }
        if !shown.contains_key(ROLES) {
            return;
        }
        let members = self.plan.ending("/members");
        let Some(members) = members else { return };
        let is_seeded = memory.item(key).is_some_and(|item| item.base.is_some());
        let mut roles: Vec<(String, Vec<Value>)> = Vec::new();
        let mut add = |role: &str, user: Value| match roles.iter_mut().find(|(known, _)| known == role) {
            Some((_, users)) => users.push(user),
            None => roles.push((role.to_owned(), vec![user])),
        };
        let scope: Vec<_> = key.scope.iter().chain([&key.id]).cloned().collect();
        let table = memory.tables.get(&(members, scope));
        let is_kept = |user: &Value| {
            let id = user.get("id").and_then(Value::as_str).unwrap_or_default();
            table.is_some_and(|table| table.get(id).is_some())
        };
        let given_to = memory.item(key).and_then(|item| item.given.get(OWNER_FIELD));
        if let Some(owner) = given_to {
            add(OWNER, owner.clone());
        } else if is_seeded {
            for role in shown.get(ROLES).and_then(Value::as_array).into_iter().flatten() {
                let name = role.get("role_type").and_then(Value::as_str).unwrap_or_default();
                let users = role.get("users").and_then(Value::as_array).into_iter().flatten();
                for user in users.filter(|user| name == OWNER && !is_kept(user)) {
                    add(name, user.clone());
                }
            }
        } else {
            add(OWNER, json!({ "id": keys::USER_ID, "name": keys::USER }));
        }
        for (id, item) in table.into_iter().flat_map(super::table::Table::iter) {
            let role = item.given.get("role").and_then(Value::as_str).unwrap_or_default();
            let name = memory
                .find(id)
                .filter(|found| found.collection != members)
                .and_then(|found| memory.item(&found)?.given.get("name").cloned())
                .or_else(|| item.given.get("name").cloned());
            add(role, json!({ "id": id, "name": name.unwrap_or_else(|| id.clone().into()) }));
        }
        let roles = roles.into_iter().map(|(role, users)| json!({ "role_type": role, "users": users }));
        shown.insert(ROLES.to_owned(), roles.collect());
    }
}
