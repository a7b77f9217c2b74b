//! Things that have no list of their own: they are in what shows something else.

use serde_json::{Value, json};

/// The members of a project, with their roles.
pub(super) fn members(project: &Value) -> Vec<Value> {
    let mut members = Vec::new();
    for role in list(project, "roles") {
        for user in list(role, "users") {
            members.push(
                json!({ "name": user.get("name"), "role": role.get("role_type"), "id": user.get("id") }),
            );
        }
    }
    members
}

/// The tasks of a job: as they ran, or before that as they are planned.
pub(super) fn tasks(job: &Value) -> Vec<Value> {
    let ran = list(job, "task_runtime_info");
    if ran.is_empty() { list(job, "tasks").to_vec() } else { ran.to_vec() }
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value.get(field).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_listed_by_role() {
        let project = json!({ "roles": [
            { "role_type": "Owner", "users": [{ "id": "1", "name": "ann" }] },
            { "role_type": "Viewer", "users": [{ "id": "2", "name": "bob" }, { "id": "3", "name": "eve" }] },
            { "role_type": "Uploader" },
        ] });
        let members = members(&project);
        assert_eq!(members.len(), 3);
        assert_eq!(members[2], json!({ "name": "eve", "role": "Viewer", "id": "3" }));
    }

    #[test]
    fn tasks_are_planned_until_they_run() {
        let planned = json!({ "tasks": [{ "task_name": "a" }], "task_runtime_info": [] });
        assert_eq!(tasks(&planned), [json!({ "task_name": "a" })]);
        let ran = json!({ "tasks": [{ "task_name": "a" }], "task_runtime_info": [{ "task_name": "a", "status": "Running" }] });
        assert_eq!(tasks(&ran)[0]["status"], "Running");
    }
}
