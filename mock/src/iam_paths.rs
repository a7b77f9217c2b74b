//! The two IAM operations as a document describes them.

use serde_json::{Value, json};

/// Where tokens are asked for.
pub(crate) const TOKENS: &str = "/v3/auth/tokens";
/// What the operation that gives them is called.
pub(crate) const LOGIN: &str = "keystone_create_user_token_by_password";
/// Where a project's id is.
pub(crate) const PROJECTS: &str = "/v3/projects";

/// Adds the operations to a bundle that lacks them, so that a client can log in to any mock.
pub(crate) fn complete(root: &mut Value) {
    let Some(paths) = root.get_mut("paths").and_then(Value::as_object_mut) else { return };
    let tokens = json!({
        "operationId": LOGIN,
        "security": [],
        "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object" } } } },
        "responses": { "201": { "description": "Issued." } },
    });
    let name = json!({ "name": "name", "in": "query", "schema": { "type": "string" } });
    let projects = json!({
        "operationId": "keystone_list_projects",
        "parameters": [name],
        "responses": { "200": { "description": "The projects." } },
    });
    for (path, method, operation) in [(TOKENS, "post", tokens), (PROJECTS, "get", projects)] {
        let item = paths.entry(path).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.entry(method).or_insert(operation);
        }
    }
}
