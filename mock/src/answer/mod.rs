//! What the mock answers: the documented example, or a value made from the schema.

pub(crate) mod generate;
mod sample;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::document::Document;
use crate::operation::{Media, Operation, Response};
use crate::reply::status_of;

/// A complete answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// An error of the gateway, whose body also holds the request's id.
    pub(crate) of_gateway: bool,
}

impl Answer {
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), of_gateway: false }
    }

    pub(crate) fn json(status: StatusCode, value: &Value) -> Self {
        let mut answer = Self::empty(status);
        answer.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        answer.body = value.to_string().into();
        answer
    }

    /// The shape of every error of the service and of its gateway.
    pub(crate) fn error(status: StatusCode, code: &str, message: &str) -> Self {
        Self::json(status, &json!({ "error_code": code, "error_msg": message }))
    }

    /// An error of the gateway, which the service itself never saw.
    pub(crate) fn gateway_error(status: StatusCode, code: &str, message: &str) -> Self {
        Self { of_gateway: true, ..Self::error(status, code, message) }
    }

    /// The fault is the mock's or the bundle's, not the client's.
    pub(crate) fn internal(message: &str) -> Self {
        Self::error(StatusCode::INTERNAL_SERVER_ERROR, "MOCK.0500", message)
    }
}

/// The documented answer of `operation`: the lowest success, or the status asked for.
pub(crate) fn documented(document: &Document, operation: &Operation, wanted: Option<&str>) -> Answer {
    let status = match wanted.map(|wanted| wanted.parse().ok().and_then(status_of)) {
        None => operation.success(),
        Some(Some(status)) => status,
        Some(None) => {
            let message = format!(
                "{}: header X-Mock-Status: is not the status of an answer (200 to 599)",
                operation.id
            );
            return Answer::error(StatusCode::BAD_REQUEST, "MOCK.0400", &message);
        }
    };
    let answer = match operation.response(status) {
        Some(response) => of_response(document, status, response),
        None if status.is_client_error() || status.is_server_error() => Ok(undocumented_error(status)),
        // A document that gives `default` alone means it for successes too.
        None if wanted.is_none() => Ok(Answer::empty(status)),
        None => {
            let message = format!("{}: header X-Mock-Status: {status} is not documented", operation.id);
            Ok(Answer::error(StatusCode::BAD_REQUEST, "MOCK.0400", &message))
        }
    };
    answer.unwrap_or_else(|reason| Answer::internal(&format!("{}: {reason}", operation.id)))
}

fn undocumented_error(status: StatusCode) -> Answer {
    let message = status.canonical_reason().unwrap_or("error");
    Answer::error(status, &format!("MOCK.{:04}", status.as_u16()), message)
}

fn of_response(document: &Document, status: StatusCode, response: &Response) -> Result<Answer, String> {
    let mut answer = match response.media.first() {
        Some(media) => of_media(document, status, media)?,
        None if status.is_client_error() || status.is_server_error() => undocumented_error(status),
        None => Answer::empty(status),
    };
    for (name, source) in &response.headers {
        let fail = |what: &str| format!("response header {name}: {what}");
        let name = HeaderName::try_from(name).map_err(|_| fail("is no header name"))?;
        if [CONTENT_TYPE, CONTENT_LENGTH].contains(&name) {
            continue;
        }
        let value = header_text(document, source);
        answer.headers.insert(name, HeaderValue::try_from(value).map_err(|_| fail("has no header's value"))?);
    }
    Ok(answer)
}

fn of_media(document: &Document, status: StatusCode, media: &Media) -> Result<Answer, String> {
    let mut answer = Answer::empty(status);
    let content_type = HeaderValue::from_str(&media.media_type)
        .map_err(|_| format!("`{}` is no media type", media.media_type))?;
    answer.headers.insert(CONTENT_TYPE, content_type);
    answer.body = if is_json(&media.media_type) {
        let value = match (&media.example, &media.schema) {
            (Some(example), _) => example.clone(),
            (None, Some(schema)) => generate::value(&document.root, &schema.source),
            (None, None) => Value::Object(serde_json::Map::new()),
        };
        value.to_string().into()
    } else {
        match &media.example {
            Some(Value::String(text)) => text.clone().into(),
            _ => Bytes::from_static(sample::body(&media.media_type)),
        }
    };
    Ok(answer)
}

fn header_text(document: &Document, source: &Value) -> String {
    let value = match (source.get("example"), source.get("schema")) {
        (Some(example), _) => example.clone(),
        (None, Some(schema)) => generate::value(&document.root, schema),
        (None, None) => Value::Null,
    };
    match value {
        Value::Array(items) => items.iter().map(scalar_text).collect::<Vec<_>>().join(","),
        other => scalar_text(&other),
    }
}

fn scalar_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether bodies of this type (lower case, without parameters) are JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        Document::from_yaml(include_str!("../../tests/fixtures/bundle.yaml")).unwrap()
    }

    fn answer(id: &str, wanted: Option<&str>) -> Answer {
        let document = document();
        let operation = document.operations.iter().find(|operation| operation.id == id).unwrap();
        documented(&document, operation, wanted)
    }

    fn json_of(answer: &Answer) -> Value {
        serde_json::from_slice(&answer.body).unwrap()
    }

    #[test]
    fn the_example_of_the_lowest_success_is_answered() {
        let answer = answer("list_image", None);
        assert_eq!(
            (answer.status, answer.headers["content-type"].as_bytes()),
            (StatusCode::OK, &b"application/json"[..])
        );
        assert_eq!(json_of(&answer)["images"][0]["name"], "bwa");
        assert_eq!(answer.headers["x-total-count"], "42");
    }

    #[test]
    fn what_has_no_example_is_made_from_its_schema() {
        let value = json_of(&answer("show_job", None));
        assert_eq!(value["status"], "RUNNING");
    }

    #[test]
    fn every_documented_json_answer_fits_its_schema() {
        let document = document();
        for operation in &document.operations {
            for schema in
                operation.responses.iter().flat_map(|r| &r.1.media).filter_map(|m| m.schema.as_ref())
            {
                let value = generate::value(&document.root, &schema.source);
                let found = schema.check(&document.root, &value, &|_| false).unwrap();
                assert!(found.is_empty(), "{}: {value} {found:?}", operation.id);
            }
        }
    }

    #[test]
    fn other_statuses_can_be_asked_for() {
        let batch = answer("delete_images", Some("207"));
        assert_eq!(batch.status, StatusCode::MULTI_STATUS);
        assert!(json_of(&batch)["failed"].is_array());
        let missing = answer("list_image", Some("404"));
        assert_eq!(
            (missing.status, &json_of(&missing)["error_code"]),
            (StatusCode::NOT_FOUND, &json!("EIHealth.1404"))
        );
        let generic = answer("delete_image", Some("503"));
        assert_eq!(
            json_of(&generic),
            json!({ "error_code": "MOCK.0503", "error_msg": "Service Unavailable" })
        );
        for wrong in ["299", "many"] {
            assert_eq!(json_of(&answer("list_image", Some(wrong)))["error_code"], "MOCK.0400");
        }
    }

    #[test]
    fn bodies_that_are_not_json_have_their_type() {
        let picture = answer("show_picture", None);
        assert_eq!(picture.headers["content-type"], "image/svg+xml");
        assert!(picture.body.starts_with(b"<svg"));
        assert!(!answer("download_file", None).body.is_empty());
        let empty = answer("delete_image", None);
        assert_eq!((empty.status, empty.body.len(), empty.headers.len()), (StatusCode::NO_CONTENT, 0, 0));
    }
}
