//! The bundle this workspace keeps, built in.

use std::sync::{Arc, OnceLock};

use crate::document::Document;
use crate::error::Error;

/// The committed bundle with the catalogue of error codes, as `build.rs` writes it.
const COMMITTED: &str = include_str!(concat!(env!("OUT_DIR"), "/specification.json"));

/// The committed bundle, read once per process.
pub(crate) fn committed() -> Result<Arc<Document>, Error> {
    static READ: OnceLock<Arc<Document>> = OnceLock::new();
    if let Some(document) = READ.get() {
        return Ok(Arc::clone(document));
    }
    let document = Arc::new(Document::from_json(COMMITTED)?);
    Ok(Arc::clone(READ.get_or_init(|| document)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{documented, is_json};
    use crate::operation::{Media, Statuses};
    use crate::route::Router;
    use crate::schema::Schema;

    /// Departures of the media type's example from its schema.
    fn departures(document: &Document, media: &Media) -> Vec<String> {
        match (&media.schema, &media.example) {
            (Some(schema), Some(example)) if is_json(&media.media_type) => {
                departures_of(document, schema, example)
            }
            _ => Vec::new(),
        }
    }

    fn departures_of(document: &Document, schema: &Schema, value: &serde_json::Value) -> Vec<String> {
        match schema.check(&document.root, value, &|_| false) {
            Ok(found) => found.iter().map(|found| format!("{}: {}", found.pointer, found.reason)).collect(),
            Err(reason) => vec![reason],
        }
    }

    #[test]
    fn every_operation_can_be_routed_and_every_parameter_checked() {
        let document = committed().unwrap();
        assert!(Router::new(&document.operations).is_ok());
        for operation in &document.operations {
            for parameter in &operation.parameters {
                let usable = parameter.schema.check(&document.root, &serde_json::Value::Null, &|_| false);
                assert!(usable.is_ok(), "{}: {}: {usable:?}", operation.id, parameter.name);
            }
        }
    }

    #[test]
    fn every_request_example_would_be_accepted() {
        let document = committed().unwrap();
        for operation in &document.operations {
            for media in operation.body.iter().flat_map(|body| &body.media) {
                let found = departures(&document, media);
                assert!(found.is_empty(), "{}: {found:?}", operation.id);
            }
        }
    }

    #[test]
    fn every_json_answer_fits_its_schema() {
        let document = committed().unwrap();
        for operation in &document.operations {
            for (statuses, response) in &operation.responses {
                let Statuses::One(status) = statuses else { continue };
                let answer = documented(&document, operation, Some(status.as_str()));
                assert_eq!(answer.status, *status, "{}: {:?}", operation.id, answer.body);
                let Some(media) = response.media.first().filter(|media| is_json(&media.media_type)) else {
                    continue;
                };
                let value = serde_json::from_slice(&answer.body).unwrap();
                let schema = media.schema.iter();
                let found: Vec<_> =
                    schema.flat_map(|schema| departures_of(&document, schema, &value)).collect();
                assert!(found.is_empty(), "{} {status}: {found:?}", operation.id);
            }
        }
    }
}
