//! Checks a request against its operation in the bundle.

mod body;
pub(crate) mod multipart;
mod parameters;

use std::fmt;

use crate::document::Document;
use crate::incoming::Incoming;
use crate::operation::Operation;
use crate::schema::Schema;

/// One breach of the specification.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Breach {
    /// Such as `query parameter limit` or `body /images/0`.
    pub(crate) place: String,
    pub(crate) reason: String,
}

impl Breach {
    pub(crate) fn new(place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { place: place.into(), reason: reason.into() }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

/// What a check needs to know, and what it has found.
pub(crate) struct Checker<'a> {
    document: &'a Document,
    breaches: Vec<Breach>,
    /// Set if a schema of the bundle can't be used: the mock's fault, not the client's.
    unusable: Option<String>,
}

impl<'a> Checker<'a> {
    fn new(document: &'a Document) -> Self {
        Self { document, breaches: Vec::new(), unusable: None }
    }

    fn breach(&mut self, place: impl Into<String>, reason: impl Into<String>) {
        self.breaches.push(Breach::new(place, reason));
    }

    /// Checks `value`, which is called `name` and stands at `place`.
    fn value(&mut self, place: &str, name: &str, schema: &Schema, value: &serde_json::Value) {
        let document = self.document;
        let hidden = |pointer: &str| document.sensitive.contains(name) || document.hides(pointer);
        match schema.check(&document.root, value, &hidden) {
            Ok(departures) => {
                for found in departures {
                    let place = if found.pointer.is_empty() {
                        place.to_owned()
                    } else {
                        format!("{place} {}", found.pointer)
                    };
                    self.breach(place, found.reason);
                }
            }
            Err(reason) => self.unusable = Some(format!("{place}: the schema can't be used: {reason}")),
        }
    }
}

/// All breaches of a request.
///
/// # Errors
///
/// Why the bundle can't be checked against.
pub(crate) async fn request(
    document: &Document,
    operation: &Operation,
    request: &Incoming,
    path_parameters: &[(String, Option<String>)],
) -> Result<Vec<Breach>, String> {
    let mut checker = Checker::new(document);
    parameters::path(&mut checker, operation, path_parameters);
    parameters::query(&mut checker, operation, request.query());
    parameters::headers(&mut checker, operation, &request.headers);
    body::check(&mut checker, operation, request).await;
    match checker.unusable {
        Some(reason) => Err(reason),
        None => Ok(checker.breaches),
    }
}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;
    use crate::keys::PROJECT_ID;
    use crate::route::{Route, Router};
    use http::HeaderMap;

    /// Breaches of a request to the fixture, each as one text.
    pub(crate) async fn breaches(
        method: &str,
        path: &str,
        headers: &[(&'static str, &str)],
        body: impl Into<bytes::Bytes>,
    ) -> Vec<String> {
        let document = Document::from_yaml(include_str!("../../tests/fixtures/bundle.yaml")).unwrap();
        let router = Router::new(&document.operations).unwrap();
        let uri: http::Uri = format!("/v1/{PROJECT_ID}{path}").parse().unwrap();
        let method = method.parse().unwrap();
        let Route::Found { operation, parameters } = router.route(&method, uri.path()) else {
            panic!("{path}")
        };
        let mut map = HeaderMap::new();
        headers.iter().for_each(|&(name, value)| drop(map.insert(name, value.parse().unwrap())));
        let incoming = Incoming { method, uri, headers: map, body: body.into() };
        let found =
            request(&document, &document.operations[operation], &incoming, &parameters).await.unwrap();
        found.iter().map(Breach::to_string).collect()
    }
}
