//! A request: all of it that doesn't depend on the type of the answer, so that it is compiled once.

use std::borrow::Cow;
use std::fmt;

use http::Method;
use http::header::{IF_RANGE, RANGE};
use http::{HeaderName, HeaderValue};
use reqwest::Url;

use crate::runtime::client::Client;
use crate::runtime::encoding::encoded;
use crate::runtime::error::{Error, InvalidRequest, Violation};
use crate::runtime::milliseconds::Milliseconds;
use crate::runtime::record::{Checker, Rule, Value, View, mask, to_json};
use crate::runtime::retry::Retry;
use crate::runtime::secret::Secret;

use super::body::{Body, Part};
use super::options::{Options, RESERVED};
use super::path::{self, Unfit};
use super::{Operation, Repeat, Upload};

/// A request. Values are checked against the documented limits as they are set; what was found is reported by
/// `send`, all of it together.
pub(crate) struct Request(Box<Parts>);

/// What a request is made of.
pub(crate) struct Parts {
    pub(super) client: Client,
    pub(super) operation: &'static Operation,
    /// Where it goes, if that is no path of the service.
    address: Option<Url>,
    path: Vec<(&'static str, String)>,
    query: Vec<(&'static str, String)>,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Body,
    pub(super) options: Options,
    /// The body for interceptors, if one wants it.
    pub(super) shown: Option<serde_json::Value>,
    checker: Checker,
}

impl Request {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Request(Box::new(Parts {
            client: client.clone(),
            operation,
            address: None,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::Empty,
            options: Options::default(),
            shown: None,
            checker: Checker::default(),
        }))
    }

    pub(super) fn into_parts(self) -> Box<Parts> {
        self.0
    }

    pub(super) fn from_parts(parts: Box<Parts>) -> Self {
        Request(parts)
    }

    /// The operation that it calls.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// The client that sends it.
    pub(crate) fn client(&self) -> &Client {
        &self.0.client
    }

    /// How often it is sent.
    pub(crate) fn retry(&self) -> &Retry {
        self.0.options.retry.as_ref().unwrap_or(self.0.client.retry())
    }

    /// Sends it to this address instead of a path of the service. What follows `?` in it may be a signature, so
    /// neither is shown.
    pub(crate) fn set_address(&mut self, address: &str) {
        let hidden = Rule::NONE.sensitive();
        match Url::parse(address) {
            Ok(url) if matches!(url.scheme(), "http" | "https") => self.0.address = Some(url),
            Ok(_) => self.0.checker.fail(
                "",
                "address",
                &hidden,
                "one that starts with `http://` or `https://`",
                None,
            ),
            Err(error) => {
                let must = format!("a URL such as the service gives ({error})");
                self.0.checker.fail("", "address", &hidden, &must, None);
            }
        }
    }

    /// The same request for what comes from this byte on; `None` if there is no way to ask for that. `validator` is
    /// what the content was known by: if it has changed, all of it is wanted.
    pub(crate) fn starting_at(&self, position: u64, validator: Option<HeaderValue>) -> Option<Self> {
        let mut request = self.try_clone()?;
        let parts = &mut *request.0;
        match (parts.operation.range, &parts.body) {
            (Some(range), Body::Json(json)) => {
                let mut body: serde_json::Map<String, serde_json::Value> =
                    serde_json::from_slice(json).ok()?;
                // the caller may have asked for a part himself
                let first = body.get(range.start).and_then(serde_json::Value::as_u64).unwrap_or(0);
                body.insert(range.start.to_owned(), first.checked_add(position)?.into());
                parts.body = Body::Json(serde_json::to_vec(&body).ok()?.into());
            }
            (None, Body::Empty) if parts.operation.method == Method::GET => {
                let headers = &mut parts.options.headers;
                headers.retain(|(name, _)| name != RANGE && name != IF_RANGE);
                headers.push((RANGE, HeaderValue::from_str(&format!("bytes={position}-")).ok()?));
                headers.extend(validator.map(|validator| (IF_RANGE, validator)));
            }
            _ => return None,
        }
        Some(request)
    }

    /// What tells this request from another for other content. A signature, which each address has anew, doesn't.
    pub(crate) fn identity(&self) -> String {
        let parts = &*self.0;
        let address = parts.address.as_ref();
        let address = address.map(|url| format!("{}{}", url.origin().ascii_serialization(), url.path()));
        let base = parts.client.base(parts.operation.service).as_str();
        let body = String::from_utf8_lossy(parts.body.bytes());
        format!("{base} {} {address:?} {:?} {:?} {body}", parts.operation.id, parts.path, parts.query)
    }

    /// The settings of this call.
    pub(crate) fn options(&mut self) -> &mut Options {
        &mut self.0.options
    }

    /// A copy; `None` if the body is a stream.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        let body = self.0.body.again()?;
        Some(self.with_body(body))
    }

    fn with_body(&self, body: Body) -> Self {
        let Parts { client, operation, address, path, query, headers, options, shown, checker, .. } =
            &*self.0;
        Request(Box::new(Parts {
            client: client.clone(),
            operation,
            address: address.clone(),
            path: path.clone(),
            query: query.clone(),
            headers: headers.clone(),
            body,
            options: options.clone(),
            shown: shown.clone(),
            checker: checker.clone(),
        }))
    }

    fn note(&mut self, part: &str, name: &str, value: &dyn Value, rule: &Rule) {
        let parts = &mut *self.0;
        // what was set before is replaced, and so is what was wrong with it
        if !parts.checker.is_clean() {
            let place = if part.is_empty() { name.to_owned() } else { format!("{part}.{name}") };
            parts.checker.forget(&place);
        }
        match parts.client.checks_requests() {
            true => parts.checker.part(part, name, value, rule),
            false => parts.checker.part_without_limits(part, name, value, rule),
        }
    }

    /// Sets a path parameter.
    pub(crate) fn path(&mut self, name: &'static str, text: String, rule: &Rule) {
        self.note("path", name, &text, rule);
        // an empty segment would lead to another operation, whatever the limits say
        if text.is_empty() && !self.0.client.checks_requests() {
            self.0.checker.fail("path", name, rule, "at least 1 character", Some(""));
        }
        self.0.path.push((name, text));
    }

    /// Sets a query parameter.
    #[inline]
    pub(crate) fn query<V: Value + fmt::Display>(&mut self, name: &'static str, value: V, rule: &Rule) {
        self.note("query", name, &value, rule);
        self.set_query(name, Some(value.to_string()));
    }

    /// Sets a query parameter that counts milliseconds since 1970.
    pub(crate) fn query_instant(&mut self, name: &'static str, instant: Milliseconds, rule: &Rule) {
        match instant.count() {
            Ok(count) => self.query(name, count, rule),
            Err(text) => {
                self.unset("query", name);
                self.0.checker.fail("query", name, rule, "a time", Some(text));
            }
        }
    }

    /// Sets a query parameter that is sent once for each item.
    #[inline]
    #[allow(dead_code, reason = "for a construct that the reference has none of; the zoo has")]
    pub(crate) fn query_each<V>(&mut self, name: &'static str, values: V, rule: &Rule)
    where
        V: Value + IntoIterator<Item: fmt::Display>,
    {
        self.note("query", name, &values, rule);
        self.set_query(name, texts(values));
    }

    /// Sets a query parameter whose items are joined by commas.
    #[inline]
    pub(crate) fn query_joined<V>(&mut self, name: &'static str, values: V, rule: &Rule)
    where
        V: Value + IntoIterator<Item: fmt::Display>,
    {
        self.note("query", name, &values, rule);
        let joined = self.join("query", name, &texts(values), rule);
        self.set_query(name, joined);
    }

    /// The text of a query parameter, if it is set.
    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        self.0.query.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
    }

    /// The text of a parameter of the path.
    pub(crate) fn path_text(&self, name: &str) -> Option<&str> {
        self.0.path.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
    }

    /// Sets a query parameter to what the runtime knows to be good.
    pub(crate) fn put_query(&mut self, name: &'static str, text: String) {
        self.set_query(name, Some(text));
    }

    fn set_query(&mut self, name: &'static str, values: impl IntoIterator<Item = String>) {
        self.0.query.retain(|(key, _)| *key != name);
        self.0.query.extend(values.into_iter().map(|value| (name, value)));
    }

    /// Joins items by commas; no items are no value, for an empty text would be one empty item.
    fn join(&mut self, part: &str, name: &str, items: &[String], rule: &Rule) -> Option<String> {
        if let Some(item) = items.iter().find(|item| item.contains(',')) {
            self.0.checker.fail(part, name, rule, "free of commas, which separate the items", Some(item));
        }
        (!items.is_empty()).then(|| items.join(","))
    }

    /// Sets a header.
    #[inline]
    pub(crate) fn header<V: Value + fmt::Display>(&mut self, name: &'static str, value: V, rule: &Rule) {
        self.note("header", name, &value, rule);
        self.set_header(name, &value.to_string(), rule);
    }

    fn set_header(&mut self, name: &str, text: &str, rule: &Rule) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(text)) {
            (Ok(header), Ok(mut value)) => {
                value.set_sensitive(rule.sensitive);
                self.0.headers.retain(|(known, _)| *known != header);
                self.0.headers.push((header, value));
            }
            _ => {
                let must = "visible ASCII to travel in a header";
                self.0.checker.fail("header", name, rule, must, Some(text));
            }
        }
    }

    /// Adds a header that the operation doesn't know.
    pub(crate) fn extra_header(&mut self, name: &str, value: &str) {
        // what is in it is not known, so it is not shown
        let hidden = Rule::NONE.sensitive();
        let known = RESERVED.iter().any(|reserved| name.eq_ignore_ascii_case(reserved));
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            _ if known => {
                self.0.checker.fail(
                    "header",
                    name,
                    &hidden,
                    "left to the client, which sets it itself",
                    None,
                );
            }
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.0.options.headers.push((name, value));
            }
            (Err(_), _) => {
                let must = "a header name: letters, digits and hyphens";
                self.0.checker.fail("header", name, &hidden, must, None);
            }
            (_, Err(_)) => {
                let must = "visible ASCII to travel in a header";
                self.0.checker.fail("header", name, &hidden, must, Some(value));
            }
        }
    }

    /// Sets a JSON body.
    #[inline]
    pub(crate) fn json<V: Value>(&mut self, body: &V, rule: &Rule) {
        self.set_json(body, rule);
    }

    fn set_json(&mut self, body: &dyn Value, rule: &Rule) {
        self.note("", "body", body, rule);
        match to_json(body) {
            Ok(json) => {
                if self.0.client.shows_bodies() {
                    let mut shown = serde_json::from_slice(&json).unwrap_or_default();
                    mask(&mut shown, body);
                    self.0.shown = Some(shown);
                }
                self.0.body = Body::Json(json.into());
            }
            Err(reason) => self.inexpressible("", "body", rule, &reason),
        }
    }

    /// Takes back what was set, with what was found wrong with it.
    pub(crate) fn unset(&mut self, place: &str, name: &str) {
        let parts = &mut *self.0;
        let field = match place {
            "body" => "body".to_owned(),
            "form" => format!("body.{name}"),
            place => format!("{place}.{name}"),
        };
        match place {
            "query" => parts.query.retain(|(known, _)| *known != name),
            "header" => parts.headers.retain(|(known, _)| !known.as_str().eq_ignore_ascii_case(name)),
            "form" => parts.body.unset_part(name),
            _ => (parts.body, parts.shown) = (Body::Empty, None),
        }
        parts.checker.forget(&field);
    }

    fn inexpressible(&mut self, part: &str, name: &str, rule: &Rule, reason: &str) {
        self.0.checker.fail(part, name, rule, &format!("expressible in JSON ({reason})"), None);
    }

    /// Sets a body that is sent as it is.
    #[allow(dead_code, reason = "for a construct that the reference has none of; the zoo has")]
    pub(crate) fn raw(&mut self, media: &'static str, upload: Upload) {
        self.0.body = Body::Raw(media, upload);
    }

    /// Makes the body a multipart form, without parts yet.
    pub(crate) fn form(&mut self) {
        self.0.body = Body::Form(Vec::new());
    }

    /// Adds a file to a multipart form.
    pub(crate) fn file(&mut self, name: &'static str, upload: Upload) {
        self.0.body.set_parts(name, [Part::File(upload)]);
    }

    /// Adds an array to a multipart form, a part for each item.
    #[inline]
    #[allow(dead_code, reason = "for a construct that the reference has none of; the zoo has")]
    pub(crate) fn part_each<V>(&mut self, name: &'static str, values: V, rule: &Rule)
    where
        V: Value + IntoIterator<Item: fmt::Display>,
    {
        self.note("body", name, &values, rule);
        self.set_parts(name, texts(values));
    }

    /// Adds an array to a multipart form, its items joined by commas.
    #[inline]
    pub(crate) fn part_joined<V>(&mut self, name: &'static str, values: V, rule: &Rule)
    where
        V: Value + IntoIterator<Item: fmt::Display>,
    {
        self.note("body", name, &values, rule);
        let joined = self.join("body", name, &texts(values), rule);
        self.set_parts(name, joined);
    }

    fn set_parts(&mut self, name: &'static str, texts: impl IntoIterator<Item = String>) {
        self.0.body.set_parts(name, texts.into_iter().map(Part::Text));
    }

    /// Adds a text to a multipart form that needs no check.
    pub(crate) fn text(&mut self, name: &'static str, text: String) {
        self.set_parts(name, [text]);
    }

    /// What the checks have found so far, as an error.
    pub(crate) fn check(&mut self) -> Result<(), Error> {
        self.0.checked()
    }

    /// Adds a value to a multipart form: text as it is, anything else as JSON.
    #[inline]
    pub(crate) fn part<V: Value>(&mut self, name: &'static str, value: &V, rule: &Rule) {
        self.set_part(name, value, rule);
    }

    fn set_part(&mut self, name: &'static str, value: &dyn Value, rule: &Rule) {
        self.note("body", name, value, rule);
        let text = match value.view() {
            View::Text(text) => Ok(text.to_owned()),
            View::Choice(choice) => Ok(choice.text().to_owned()),
            View::Time(time) => Ok(time.to_string()),
            _ => to_json(value).map(|json| String::from_utf8_lossy(&json).into_owned()),
        };
        match text {
            Ok(text) => self.set_parts(name, [text]),
            Err(reason) => self.inexpressible("body", name, rule, &reason),
        }
    }
}

impl Parts {
    /// What comes of sending it twice.
    pub(super) fn repeat(&self) -> Repeat {
        self.options.repeat.unwrap_or(self.operation.repeat)
    }

    /// What was sent and must not be shown.
    pub(super) fn secrets(&self) -> &[Secret] {
        self.checker.secrets()
    }

    /// What the checks found, as an error.
    pub(super) fn checked(&mut self) -> Result<(), Error> {
        let mut violations = self.checker.take_violations();
        if !self.body.is_there() {
            let rule = "there: its stream was sent by the request that this is a copy of";
            violations.push(Violation::new("body", rule));
        }
        if violations.is_empty() {
            return Ok(());
        }
        Err(InvalidRequest::new(self.operation.id, violations).into())
    }

    /// The URL with path and query.
    pub(super) async fn url(&self) -> Result<Url, Error> {
        if let Some(address) = &self.address {
            return Ok(address.clone());
        }
        let operation = self.operation;
        let project_id = match operation.in_project {
            true => self.client.project_id().await?,
            false => "",
        };
        let value = |name: &str| match name {
            "project_id" => Some(project_id),
            name => self.path.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str()),
        };
        let mut target = path::fill(operation.path, value).map_err(|unfit| {
            let violation = match unfit {
                Unfit::Missing(name) => Violation::new(format!("path.{name}"), "present"),
                Unfit::Dots(name) => Violation::new(
                    format!("path.{name}"),
                    "more than dots, which no URL can carry as a segment",
                ),
            };
            InvalidRequest::new(operation.id, vec![violation])
        })?;
        let query = self.query_string();
        if !query.is_empty() {
            target.push('?');
            target.push_str(&query);
        }
        Ok(self.client.base(operation.service).join(&target))
    }

    /// The query in its wire form, without `?`; empty if there is none.
    fn query_string(&self) -> String {
        let mut query = String::new();
        for (key, value) in &self.query {
            if !query.is_empty() {
                query.push('&');
            }
            query.extend(encoded(key.as_bytes()));
            query.push('=');
            query.extend(encoded(value.as_bytes()));
        }
        query
    }
}

fn texts<V: IntoIterator<Item: fmt::Display>>(values: V) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

impl Clone for Request {
    /// A copy; one of a stream can't be sent, and says so.
    fn clone(&self) -> Self {
        self.with_body(self.0.body.again().unwrap_or(Body::Sent))
    }
}

impl fmt::Debug for Request {
    /// Names what is set, without values: some of them are secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names =
            |pairs: &[(&'static str, String)]| pairs.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        let parts = &*self.0;
        f.debug_struct("Request")
            .field("operation", &parts.operation.id)
            .field("path", &names(&parts.path))
            .field("query", &names(&parts.query))
            .field("headers", &parts.headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>())
            .field("body", &parts.body)
            .finish()
    }
}
