//! From a method and a still-encoded path to an operation.

use std::collections::{BTreeMap, HashMap};

use http::Method;

use crate::encoding::decode_segment;
use crate::error::Error;
use crate::operation::Operation;

/// Finds operations. A segment stays one segment, whatever it holds encoded; literal segments win
/// over parameters, per method.
pub(crate) struct Router {
    methods: Vec<(Method, Node)>,
}

/// Where a request leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// The index of the operation, and its path parameters: `None` for one that isn't UTF-8.
    Found { operation: usize, parameters: Vec<(String, Option<String>)> },
    /// The path exists, for these methods.
    WrongMethod(Vec<Method>),
    /// There is no such path.
    Unknown,
}

#[derive(Default)]
struct Node {
    literal: HashMap<String, Node>,
    parameter: Option<Box<Node>>,
    end: Option<End>,
}

struct End {
    operation: usize,
    names: Vec<String>,
}

impl Router {
    pub(crate) fn new(operations: &[Operation]) -> Result<Self, Error> {
        let mut methods: BTreeMap<&str, Node> = BTreeMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let fail =
                |reason: String| Error::document(format!("{} {}", operation.method, operation.path), reason);
            let mut node = methods.entry(operation.method.as_str()).or_default();
            let mut names = Vec::new();
            for segment in operation.path.split('/').skip(1) {
                match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                    Some(name) => {
                        names.push(name.to_owned());
                        node = node.parameter.get_or_insert_default();
                    }
                    None if segment.contains(['{', '}']) => {
                        return Err(fail(format!("the segment `{segment}` mixes text and a parameter")));
                    }
                    None => node = node.literal.entry(segment.to_owned()).or_default(),
                }
            }
            if let Some(other) = node.end.replace(End { operation: index, names }) {
                let other =
                    operations.get(other.operation).map(|other| other.id.as_str()).unwrap_or_default();
                return Err(fail(format!("the same path as that of {other}")));
            }
        }
        let methods = methods.into_iter().map(|(name, node)| Ok((parse_method(name)?, node)));
        Ok(Self { methods: methods.collect::<Result<_, Error>>()? })
    }

    /// `path` as sent, without the query.
    pub(crate) fn route(&self, method: &Method, path: &str) -> Route {
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let decoded: Vec<Option<String>> = segments.iter().map(|segment| decode_segment(segment)).collect();
        let mut others = Vec::new();
        for (candidate, root) in &self.methods {
            let mut values = Vec::new();
            let Some(end) = root.find(&decoded, &mut values) else { continue };
            if candidate == method {
                let parameters = end.names.iter().cloned().zip(values).collect();
                return Route::Found { operation: end.operation, parameters };
            }
            others.push(candidate.clone());
        }
        if others.is_empty() { Route::Unknown } else { Route::WrongMethod(others) }
    }
}

fn parse_method(name: &str) -> Result<Method, Error> {
    name.parse().map_err(|_| Error::document("paths", format!("{name} is no method")))
}

impl Node {
    fn find(&self, segments: &[Option<String>], values: &mut Vec<Option<String>>) -> Option<&End> {
        let Some((first, rest)) = segments.split_first() else { return self.end.as_ref() };
        let literal = first.as_deref().and_then(|text| self.literal.get(text));
        if let Some(end) = literal.and_then(|node| node.find(rest, values)) {
            return Some(end);
        }
        // An empty segment is a client that lost a parameter, not a parameter.
        if first.as_deref() == Some("") {
            return None;
        }
        let node = self.parameter.as_deref()?;
        values.push(first.clone());
        let end = node.find(rest, values);
        if end.is_none() {
            values.pop();
        }
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(method: Method, path: &str) -> Operation {
        Operation {
            id: format!("{method} {path}"),
            method,
            path: path.to_owned(),
            open: false,
            parameters: Vec::new(),
            body: None,
            responses: Vec::new(),
            behaviour: Default::default(),
            item: None,
        }
    }

    fn router() -> Router {
        let operations = [
            operation(Method::GET, "/v1/{p}/images"),
            operation(Method::GET, "/v1/{p}/images/{id}"),
            operation(Method::POST, "/v1/{p}/images/publish"),
            operation(Method::GET, "/v1/{p}/images/publish/log"),
            operation(Method::GET, "/v1/{p}/{kind}/{id}/tags"),
        ];
        Router::new(&operations).unwrap()
    }

    fn found(path: &str) -> (usize, Vec<Option<String>>) {
        match router().route(&Method::GET, path) {
            Route::Found { operation, parameters } => {
                (operation, parameters.into_iter().map(|p| p.1).collect())
            }
            other => panic!("{path}: {other:?}"),
        }
    }

    #[test]
    fn literals_win_and_parameters_are_decoded_within_their_segment() {
        let some = |texts: &[&str]| texts.iter().map(|&text| Some(text.to_owned())).collect::<Vec<_>>();
        assert_eq!(found("/v1/p/images"), (0, some(&["p"])));
        assert_eq!(found("/v1/p/images/a%2Fb%20c"), (1, some(&["p", "a/b c"])));
        assert_eq!(found("/v1/p/images/publish"), (1, some(&["p", "publish"])));
        assert_eq!(found("/v1/p/images/publish/log"), (3, some(&["p"])));
        assert_eq!(found("/v1/p/images/publish/tags"), (4, some(&["p", "images", "publish"])));
        assert_eq!(found("/v1/p/images/%FF"), (1, vec![Some("p".to_owned()), None]));
    }

    #[test]
    fn unknown_paths_and_methods_are_told_apart() {
        let router = router();
        for path in ["/v1/p", "/v1//images", "/v1/p/images/", "/", "*", "/v1/p/images%2Fa"] {
            assert_eq!(router.route(&Method::GET, path), Route::Unknown, "{path}");
        }
        assert_eq!(router.route(&Method::PUT, "/v1/p/images"), Route::WrongMethod(vec![Method::GET]));
        let both = vec![Method::GET, Method::POST];
        assert_eq!(router.route(&Method::PUT, "/v1/p/images/publish"), Route::WrongMethod(both));
    }

    #[test]
    fn templates_that_cannot_be_told_apart_are_refused() {
        let same = [operation(Method::GET, "/a/{b}"), operation(Method::GET, "/a/{c}")];
        assert!(Router::new(&same).err().unwrap().to_string().contains("GET /a/{b}"));
        assert!(Router::new(&[operation(Method::GET, "/a/x{b}")]).is_err());
    }
}
