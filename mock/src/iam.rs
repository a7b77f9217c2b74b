//! The two IAM operations that are really served: a token for a password, and the project's id.

use http::{HeaderValue, StatusCode};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::time::SystemTime;

use crate::answer::Answer;
use crate::auth::Auth;
use crate::encoding::query_pairs;
use crate::iam_paths::{PROJECTS, TOKENS};
use crate::incoming::Incoming;
use crate::keys;
use crate::operation::Operation;

/// The answer, if this is one of the two operations.
pub(crate) fn answer(auth: &Auth, operation: &Operation, request: &Incoming) -> Option<Answer> {
    match (operation.method.as_str(), operation.path.as_str()) {
        ("POST", TOKENS) => Some(create_token(auth, request)),
        ("GET", PROJECTS) => Some(list_projects(request)),
        _ => None,
    }
}

fn create_token(auth: &Auth, request: &Incoming) -> Answer {
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    let at = |pointer: &str| body.pointer(pointer).and_then(Value::as_str);
    let user = "/auth/identity/password/user";
    let known = at(&format!("{user}/name")) == Some(keys::USER)
        && at(&format!("{user}/domain/name")) == Some(keys::DOMAIN)
        && at(&format!("{user}/password")) == Some(keys::PASSWORD);
    if !known {
        return unauthorized("The username or password is wrong.");
    }
    let scope = [
        ("/auth/scope/project/name", keys::PROJECT_NAME),
        ("/auth/scope/project/id", keys::PROJECT_ID),
        ("/auth/scope/domain/name", keys::DOMAIN),
        ("/auth/scope/domain/id", keys::DOMAIN_ID),
    ];
    if scope.iter().any(|(pointer, own)| at(pointer).is_some_and(|asked| asked != *own)) {
        return unauthorized("The scope is not one of the user's.");
    }
    let token = auth.issue();
    let domain = json!({ "id": keys::DOMAIN_ID, "name": keys::DOMAIN });
    let mut described = json!({
        "expires_at": written(token.expires_at),
        "issued_at": written(token.issued_at),
        "methods": ["password"],
        "user": { "id": keys::USER_ID, "name": keys::USER, "domain": domain },
        "roles": [],
        "catalog": [],
    });
    if body.pointer("/auth/scope/project").is_some() {
        described["project"] =
            json!({ "id": keys::PROJECT_ID, "name": keys::PROJECT_NAME, "domain": domain });
    } else {
        described["domain"] = domain;
    }
    let mut answer = Answer::json(StatusCode::CREATED, &json!({ "token": described }));
    match HeaderValue::from_str(&token.value) {
        Ok(value) => answer.headers.insert("x-subject-token", value),
        Err(error) => return Answer::internal(&error.to_string()),
    };
    answer
}

fn list_projects(request: &Incoming) -> Answer {
    let pairs = query_pairs(request.query()).unwrap_or_default();
    let other = pairs.iter().any(|(name, value)| name == "name" && value != keys::PROJECT_NAME);
    let project = json!({
        "id": keys::PROJECT_ID,
        "name": keys::PROJECT_NAME,
        "domain_id": keys::DOMAIN_ID,
        "parent_id": keys::DOMAIN_ID,
        "description": "",
        "enabled": true,
        "is_domain": false,
    });
    let projects = if other { json!([]) } else { json!([project]) };
    Answer::json(StatusCode::OK, &json!({ "projects": projects }))
}

fn unauthorized(message: &str) -> Answer {
    error(StatusCode::UNAUTHORIZED, message)
}

/// IAM's own form of an error, which is not the gateway's.
fn error(status: StatusCode, message: &str) -> Answer {
    let title = status.canonical_reason().unwrap_or_default();
    let body = json!({ "error": { "code": status.as_u16(), "message": message, "title": title } });
    Answer::json(status, &body)
}

/// A refusal as the service that `operation` belongs to words it.
pub(crate) fn worded(operation: &Operation, refusal: Answer) -> Answer {
    if ![TOKENS, PROJECTS].contains(&operation.path.as_str()) {
        return refusal;
    }
    let body: Value = serde_json::from_slice(&refusal.body).unwrap_or_default();
    error(refusal.status, body["error_msg"].as_str().unwrap_or_default())
}

fn written(time: SystemTime) -> String {
    let timestamp = Timestamp::try_from(time).unwrap_or_default();
    timestamp.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
}

/// What a user of this password sends for a token of a project.
pub(crate) fn login(password: &str, project: &str) -> Value {
    json!({ "auth": {
        "identity": { "methods": ["password"], "password": { "user": {
            "name": keys::USER, "password": password, "domain": { "name": keys::DOMAIN },
        } } },
        "scope": { "project": { "name": project } },
    } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use std::sync::Arc;
    use std::time::{Duration, UNIX_EPOCH};

    fn auth() -> Auth {
        Auth::new(Arc::new(|| UNIX_EPOCH + Duration::from_secs(1_723_104_000)))
    }

    fn serve(auth: &Auth, method: &str, uri: &str, body: &Value) -> (StatusCode, Value, Option<String>) {
        let document = Document::new(json!({ "paths": {} })).unwrap();
        let path = uri.split('?').next().unwrap();
        let operation =
            document.operations.iter().find(|o| o.path == path && o.method.as_str() == method).unwrap();
        let request = Incoming {
            method: method.parse().unwrap(),
            uri: uri.parse().unwrap(),
            headers: http::HeaderMap::new(),
            body: body.to_string().into(),
        };
        let answer = answer(auth, operation, &request).unwrap();
        let token = answer.headers.get("x-subject-token").map(|token| token.to_str().unwrap().to_owned());
        (answer.status, serde_json::from_slice(&answer.body).unwrap(), token)
    }

    #[test]
    fn a_right_password_gets_a_token_for_a_day() {
        let auth = auth();
        let (status, body, token) = serve(&auth, "POST", TOKENS, &login(keys::PASSWORD, keys::PROJECT_NAME));
        assert_eq!((status, auth.issued()), (StatusCode::CREATED, 1));
        assert_eq!(body["token"]["issued_at"], "2024-08-08T08:00:00.000000Z");
        assert_eq!(body["token"]["expires_at"], "2024-08-09T08:00:00.000000Z");
        assert_eq!(body["token"]["project"]["id"], keys::PROJECT_ID);
        assert!(token.is_some());
    }

    #[test]
    fn anything_else_gets_none() {
        let auth = auth();
        for body in [login("wrong", keys::PROJECT_NAME), login(keys::PASSWORD, "elsewhere"), json!([])] {
            let (status, body, token) = serve(&auth, "POST", TOKENS, &body);
            assert_eq!(
                (status, &body["error"]["code"], token),
                (StatusCode::UNAUTHORIZED, &json!(401), None)
            );
        }
        assert_eq!(auth.issued(), 0);
    }

    #[test]
    fn only_the_project_asked_for_is_listed() {
        let list = |query: &str| serve(&auth(), "GET", &format!("{PROJECTS}{query}"), &Value::Null).1;
        assert_eq!(list("?name=cn-north-4")["projects"][0]["id"], keys::PROJECT_ID);
        assert_eq!(list("?name=cn-east-3"), json!({ "projects": [] }));
        assert_eq!(list("")["projects"].as_array().map(Vec::len), Some(1));
    }
}
