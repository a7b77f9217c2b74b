//! One request: built without I/O, then sent.

mod body;
mod download;
pub(crate) mod path;
pub(crate) mod reply;
mod send;
mod upload;

use std::borrow::Cow;
use std::fmt;

use http::{HeaderName, HeaderValue, Method};
use serde::Serialize;

use crate::runtime::client::Client;
use crate::runtime::endpoints::Service;
use crate::runtime::error::{Error, InvalidRequest};
use crate::runtime::record::{Checker, Rule, Value, to_json};

use body::Body;
use reply::Reading;

pub use download::Download;
pub use upload::Upload;

/// The facts of an operation that don't change from call to call.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) service: Service,
    pub(crate) authenticated: bool,
    /// Whether an answer holds what must not be printed.
    pub(crate) answers_secrets: bool,
}

/// A request of an operation whose answer holds a `T`.
///
/// Values are checked against the documented limits as they are set; what was found is reported by `send`,
/// all of it together.
pub(crate) struct Call<T> {
    client: Client,
    operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Vec<(&'static str, String)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Body,
    checker: Checker,
    read: fn(reply::Received) -> Reading<T>,
}

impl<T> Call<T> {
    pub(crate) fn new(
        client: &Client,
        operation: &'static Operation,
        read: fn(reply::Received) -> Reading<T>,
    ) -> Self {
        Call {
            client: client.clone(),
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::Empty,
            checker: Checker::default(),
            read,
        }
    }

    fn check(&mut self, part: &str, name: &str, value: &dyn Value, rule: &Rule) {
        if self.client.checks_requests() {
            self.checker.part(part, name, value, rule);
        }
    }

    /// Sets a path parameter.
    pub(crate) fn path(mut self, name: &'static str, value: impl Into<String>, rule: &Rule) -> Self {
        let text = value.into();
        self.check("path", name, &text, rule);
        // an empty segment would lead to another operation, whatever the limits say
        if text.is_empty() && !self.client.checks_requests() {
            self.checker.fail("path", name, rule, "at least 1 character", Some(""));
        }
        self.path.push((name, text));
        self
    }

    /// Sets a query parameter.
    pub(crate) fn query<V: Value + fmt::Display>(
        mut self,
        name: &'static str,
        value: V,
        rule: &Rule,
    ) -> Self {
        self.check("query", name, &value, rule);
        self.query.retain(|(key, _)| *key != name);
        self.query.push((name, value.to_string()));
        self
    }

    /// Sets a query parameter that is sent once for each item.
    pub(crate) fn query_each<V>(mut self, name: &'static str, values: V, rule: &Rule) -> Self
    where
        V: Value + IntoIterator<Item: fmt::Display>,
    {
        self.check("query", name, &values, rule);
        self.query.retain(|(key, _)| *key != name);
        self.query.extend(values.into_iter().map(|value| (name, value.to_string())));
        self
    }

    /// Sets a query parameter whose items are joined by commas.
    pub(crate) fn query_joined<V>(mut self, name: &'static str, values: V, rule: &Rule) -> Self
    where
        V: Value + IntoIterator<Item: fmt::Display>,
    {
        self.check("query", name, &values, rule);
        let joined = self.join("query", name, values, rule);
        self.query.retain(|(key, _)| *key != name);
        self.query.extend(joined.map(|joined| (name, joined)));
        self
    }

    /// Joins items by commas; no items are no value, for an empty text would be one empty item.
    fn join<V>(&mut self, part: &str, name: &str, values: V, rule: &Rule) -> Option<String>
    where
        V: IntoIterator<Item: fmt::Display>,
    {
        let items: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
        if let Some(item) = items.iter().find(|item| item.contains(',')) {
            self.checker.fail(part, name, rule, "free of commas, which separate the items", Some(item));
        }
        (!items.is_empty()).then(|| items.join(","))
    }

    /// Sets a header.
    pub(crate) fn header<V: Value + fmt::Display>(
        mut self,
        name: &'static str,
        value: V,
        rule: &Rule,
    ) -> Self {
        self.check("header", name, &value, rule);
        let text = value.to_string();
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&text)) {
            (Ok(header), Ok(mut value)) => {
                value.set_sensitive(rule.sensitive);
                self.headers.retain(|(known, _)| *known != header);
                self.headers.push((header, value));
            }
            _ => self.checker.fail("header", name, rule, "visible ASCII to travel in a header", Some(&text)),
        }
        self
    }

    /// Sets a JSON body.
    pub(crate) fn json<V: Value>(mut self, body: V, rule: &Rule) -> Self {
        self.check("", "body", &body, rule);
        match to_json(&body) {
            Ok(json) => self.body = Body::Json(json.into()),
            Err(error) => {
                self.checker.fail("", "body", rule, &format!("expressible in JSON ({error})"), None)
            }
        }
        self
    }

    /// Sets a body that is sent as it is.
    pub(crate) fn raw(mut self, media: &'static str, upload: Upload) -> Self {
        self.body = Body::Raw(media, upload);
        self
    }

    /// Adds a file to a multipart form.
    pub(crate) fn file(mut self, name: &'static str, upload: Upload) -> Self {
        self.body.set_parts(name, [body::Part::File(upload)]);
        self
    }

    /// Adds an array to a multipart form, a part for each item.
    pub(crate) fn part_each<V>(mut self, name: &'static str, values: V, rule: &Rule) -> Self
    where
        V: Value + IntoIterator<Item: fmt::Display>,
    {
        self.check("body", name, &values, rule);
        let parts = values.into_iter().map(|value| body::Part::Text(value.to_string()));
        self.body.set_parts(name, parts);
        self
    }

    /// Adds an array to a multipart form, its items joined by commas.
    pub(crate) fn part_joined<V>(mut self, name: &'static str, values: V, rule: &Rule) -> Self
    where
        V: Value + IntoIterator<Item: fmt::Display>,
    {
        self.check("body", name, &values, rule);
        let joined = self.join("body", name, values, rule);
        self.body.set_parts(name, joined.into_iter().map(body::Part::Text));
        self
    }

    /// Adds a value to a multipart form: text as it is, anything else as JSON.
    pub(crate) fn part<V: Value + Serialize>(mut self, name: &'static str, value: V, rule: &Rule) -> Self {
        self.check("body", name, &value, rule);
        match serde_json::to_value(&value) {
            Ok(serde_json::Value::String(text)) => self.body.set_parts(name, [body::Part::Text(text)]),
            Ok(other) => self.body.set_parts(name, [body::Part::Text(other.to_string())]),
            Err(error) => {
                self.checker.fail("body", name, rule, &format!("expressible in JSON ({error})"), None)
            }
        }
        self
    }

    /// The query in its wire form, without `?`; empty if there is none.
    fn query_string(&self) -> String {
        let mut query = String::new();
        for (key, value) in &self.query {
            if !query.is_empty() {
                query.push('&');
            }
            query.extend([path::encode(key), Cow::Borrowed("="), path::encode(value)]);
        }
        query
    }

    /// What the checks found, as an error.
    fn checked(&mut self) -> Result<(), Error> {
        let violations = std::mem::take(&mut self.checker).into_violations();
        if violations.is_empty() {
            return Ok(());
        }
        Err(InvalidRequest::new(self.operation.id, violations).into())
    }
}

impl<T> fmt::Debug for Call<T> {
    /// Names what is set, without values: some of them are secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names =
            |pairs: &[(&'static str, String)]| pairs.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("path", &names(&self.path))
            .field("query", &names(&self.query))
            .field("headers", &self.headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>())
            .field("body", &self.body)
            .finish()
    }
}

/// Implements sending for a generated request.
macro_rules! operation {
    ($builder:ident, $ty:ty) => {
        impl $builder {
            /// Sends the request and reads the answer.
            ///
            /// # Errors
            ///
            /// See [`Error`](crate::Error).
            pub async fn send(self) -> Result<crate::Response<$ty>, crate::Error> {
                self.0.send().await
            }
        }
        impl ::std::future::IntoFuture for $builder {
            type Output = Result<crate::Response<$ty>, crate::Error>;
            type IntoFuture = ::std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send>>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    };
}
pub(crate) use operation;
