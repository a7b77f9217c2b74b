//! The control path: what [`Mock`](crate::Mock) can be told from Rust, told over HTTP.
//!
//! | request | body | does |
//! |---|---|---|
//! | `GET /_mock/` | | tells these |
//! | `POST /_mock/faults` | `{"operation", "nth", "times", "always", "fault", …}` | makes a call go wrong |
//! | `DELETE /_mock/faults` | | nothing goes wrong any more |
//! | `POST /_mock/advance` | `{"seconds"}` | lets time pass |
//! | `POST /_mock/fail` | `{"id", "reason"}` | ends what runs, badly |
//! | `POST /_mock/finish` | `{"id"}` | ends what runs, well |
//! | `POST /_mock/seed` | `{"operation", "path": […], "fields": {…}}` | puts something there; answers its id |
//! | `POST /_mock/clear` | `{}` | forgets everything |
//! | `GET /_mock/requests` | | what was asked for, without secrets |
//!
//! A fault is `respond` (with `status`, `code`, `message`, or `body`), `throttle` (`seconds`), `delay` (`seconds`), `stall` and
//! `truncate` (`bytes`), `reset`, `close`, `hang`, `garbage`, `skewed_clock` (`seconds`), `expired_token` or `fail` (`reason`).
//! `times` is 1 and `nth` the next call unless given; without `operation` it is any.
//!
//! A body must be of the type `application/json`, so that no page of another origin can send one unasked.

use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::answer::{Answer, is_json};
use crate::fault::{Fault, On};
use crate::incoming::Incoming;
use crate::reply::{Reply, status_of};
use crate::service::Service;
use crate::state::End;

/// Where it is.
pub(crate) const PATH: &str = "/_mock/";

/// What there is to tell.
const ROUTES: &[&str] = &[
    "GET /_mock/",
    "POST /_mock/faults",
    "DELETE /_mock/faults",
    "POST /_mock/advance",
    "POST /_mock/fail",
    "POST /_mock/finish",
    "POST /_mock/seed",
    "POST /_mock/clear",
    "GET /_mock/requests",
];

/// Whether a path is one of these; the slash at the end is easily forgotten.
pub(crate) fn is_at(path: &str) -> bool {
    path.starts_with(PATH) || PATH.strip_suffix('/') == Some(path)
}

/// Does what it is told.
pub(crate) fn answer(service: &Arc<Service>, request: &Incoming) -> Answer {
    let route = request.uri.path().strip_prefix(PATH).unwrap_or_default();
    let method = if request.method == Method::HEAD { &Method::GET } else { &request.method };
    let result = match (method, route) {
        (&Method::GET, "") => Ok(json!({ "routes": ROUTES, "faults": FAULTS })),
        (&Method::GET, "requests") => Ok(requests(service)),
        (&Method::DELETE, "faults") => {
            service.faults.clear();
            Ok(json!({}))
        }
        (&Method::POST, route) => read(request).and_then(|body| post(service, route, &body)),
        _ => Err(no_route(&request.method, request.uri.path())),
    };
    match result {
        Ok(body) => Answer::json(StatusCode::OK, &body),
        Err(reason) => Answer::error(StatusCode::BAD_REQUEST, "MOCK.0400", &reason),
    }
}

fn no_route(method: &Method, path: &str) -> String {
    format!("there is no {method} {path}; GET {PATH} tells what there is")
}

fn read(request: &Incoming) -> Result<Value, String> {
    if !request.media_type().is_some_and(|name| is_json(&name)) {
        return Err("the body has to be application/json".to_owned());
    }
    serde_json::from_slice(&request.body).map_err(|error| format!("the body is no JSON: {error}"))
}

/// The fields of each body. A misspelt one must not pass for one that was left out: the fault would be of any operation.
pub(crate) const FIELDS: &[(&str, &[&str])] = &[
    (
        "faults",
        &[
            "operation",
            "nth",
            "times",
            "always",
            "fault",
            "seconds",
            "bytes",
            "status",
            "code",
            "message",
            "body",
            "reason",
        ],
    ),
    ("advance", &["seconds"]),
    ("fail", &["id", "reason"]),
    ("finish", &["id"]),
    ("seed", &["operation", "path", "fields"]),
    ("clear", &[]),
];

fn check_fields(route: &str, body: &Value) -> Result<(), String> {
    let Some((_, known)) = FIELDS.iter().find(|(known, _)| *known == route) else {
        return Err(no_route(&Method::POST, &format!("{PATH}{route}")));
    };
    let fields = body.as_object().ok_or("the body is no JSON object")?;
    match fields.keys().find(|name| !known.contains(&name.as_str())) {
        Some(other) if known.is_empty() => Err(format!("there is no field `{other}`; the body is {{}}")),
        Some(other) => Err(format!("there is no field `{other}`; there are {}", known.join(", "))),
        None => Ok(()),
    }
}

fn post(service: &Arc<Service>, route: &str, body: &Value) -> Result<Value, String> {
    check_fields(route, body)?;
    match route {
        "faults" => fault(service, body),
        "advance" => {
            let by = seconds(body)?;
            match world(service)?.time.advance(by) {
                true => Ok(json!({})),
                false => Err("no calendar has a time that far from now".to_owned()),
            }
        }
        "fail" => end(service, body, End::Failure(text(body, "reason")?.to_owned())),
        "finish" => end(service, body, End::Success),
        "seed" => {
            let path = match body.get("path") {
                None => Some(Vec::new()),
                Some(path) => path.as_array().and_then(|path| path.iter().map(Value::as_str).collect()),
            };
            let path: Vec<_> = path.ok_or("`path` is no list of texts")?;
            let fields = body.get("fields").cloned().ok_or("`fields` is missing")?;
            let seeded = world(service)?.seed(text(body, "operation")?, &path, fields);
            seeded.map(|id| json!({ "id": id })).map_err(|reason| crate::Error::Seed(reason).to_string())
        }
        "clear" => {
            service.clear();
            Ok(json!({}))
        }
        _ => Err(no_route(&Method::POST, &format!("{PATH}{route}"))),
    }
}

fn world(service: &Service) -> Result<&crate::state::World, String> {
    service.world().ok_or_else(|| crate::Error::RemembersNothing.to_string())
}

fn end(service: &Service, body: &Value, end: End) -> Result<Value, String> {
    let id = text(body, "id")?;
    match world(service)?.end(id, end) {
        true => Ok(json!({})),
        false => Err(crate::Error::UnknownRun(id.to_owned()).to_string()),
    }
}

/// The names of faults.
const FAULTS: &[&str] = &[
    "respond",
    "throttle",
    "delay",
    "stall",
    "truncate",
    "reset",
    "close",
    "hang",
    "garbage",
    "skewed_clock",
    "expired_token",
    "fail",
];

fn fault(service: &Arc<Service>, body: &Value) -> Result<Value, String> {
    let operation = body.get("operation").filter(|operation| !operation.is_null());
    let operation = operation.map(|_| text(body, "operation")).transpose()?;
    let mut on = On::new(Arc::clone(service), operation);
    if let Some(nth) = body.get("nth") {
        on = on.nth(nth.as_u64().filter(|nth| *nth > 0).ok_or("`nth` is no positive number")?);
    }
    if let Some(times) = body.get("times") {
        on = on.times(times.as_u64().ok_or("`times` is no number")?);
    }
    if let Some(always) = body.get("always")
        && always.as_bool().ok_or("`always` is neither true nor false")?
    {
        on = on.always();
    }
    let bytes = || {
        let bytes = body.get("bytes").and_then(Value::as_u64).ok_or("`bytes` is missing, or no number")?;
        usize::try_from(bytes).map_err(|_| "`bytes` is too large".to_owned())
    };
    let fault = match text(body, "fault")? {
        "respond" => Fault::Respond(reply(body)?),
        "throttle" => Fault::Respond(Reply::throttled(seconds(body)?)),
        "delay" => Fault::Delay(seconds(body)?),
        "stall" => Fault::Stall(bytes()?),
        "truncate" => Fault::Truncate(bytes()?),
        "reset" => Fault::Respond(Reply::reset()),
        "close" => Fault::Respond(Reply::close()),
        "hang" => Fault::Respond(Reply::hang()),
        "garbage" => Fault::Respond(Reply::garbage()),
        "skewed_clock" => {
            let seconds = body.get("seconds").and_then(Value::as_i64);
            Fault::Skew(seconds.ok_or("`seconds` is missing, or no whole number")?)
        }
        "expired_token" => Fault::ExpiredToken,
        "fail" => Fault::Fail(text(body, "reason")?.to_owned()),
        other => return Err(format!("`{other}` is no fault; there are {}", FAULTS.join(", "))),
    };
    on.goes(fault).map(|()| json!({})).map_err(|error| error.to_string())
}

fn reply(body: &Value) -> Result<Reply, String> {
    let status = body.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    let status =
        status.and_then(status_of).ok_or("`status` is missing, or no status of an answer (200 to 599)")?;
    match (body.get("body"), body.get("code")) {
        (Some(body), _) => Ok(Reply::json(status, body)),
        (None, Some(_)) => {
            let message = body.get("message").map(|_| text(body, "message")).transpose()?;
            Ok(Reply::error(status, text(body, "code")?, message.unwrap_or("as it was told")))
        }
        (None, None) => Ok(Reply::new(status)),
    }
}

fn text<'v>(body: &'v Value, name: &str) -> Result<&'v str, String> {
    body.get(name).and_then(Value::as_str).ok_or_else(|| format!("`{name}` is missing, or no text"))
}

fn seconds(body: &Value) -> Result<Duration, String> {
    let seconds = body.get("seconds").and_then(Value::as_f64);
    let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    duration.ok_or_else(|| "`seconds` is missing, or no number of seconds".to_owned())
}

/// Neither headers nor bodies: either may hold secrets.
fn requests(service: &Service) -> Value {
    let all = service.recorded();
    let one = |request: &crate::RecordedRequest| {
        json!({
            "operation": request.operation,
            "method": request.method.as_str(),
            "path": request.uri.path(),
            "bytes": request.body.len(),
        })
    };
    all.iter().map(one).collect()
}
