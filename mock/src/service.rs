//! From a request to an answer, without the network.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::header::{ALLOW, DATE};
use http::{HeaderValue, Method, StatusCode};
use serde_json::json;

use crate::answer::{Answer, documented};
use crate::auth::{Auth, Clock};
use crate::control;
use crate::document::Document;
use crate::error::Error;
use crate::fault::{Fault, Faults};
use crate::iam;
use crate::incoming::Incoming;
use crate::operation::Operation;
use crate::pages::Pages;
use crate::record::RecordedRequest;
use crate::recording::Recording;
use crate::reply::Reply;
use crate::route::{Route, Router};
use crate::state::{Call, End, FILES, World};
use crate::validate;

/// Asks for another documented status than the lowest success.
const WANTED_STATUS: &str = "x-mock-status";

/// The whole service.
pub(crate) struct Service {
    document: Arc<Document>,
    router: Router,
    pub(crate) auth: Auth,
    scripted: Mutex<HashMap<String, VecDeque<Reply>>>,
    /// `None` if requests are not recorded.
    recorded: Option<Mutex<Vec<RecordedRequest>>>,
    answered: AtomicU64,
    /// `None` if it answers the examples and nothing else.
    world: Option<World>,
    pub(crate) faults: Faults,
    /// Whether it can be told what to do over HTTP.
    pub(crate) has_control: bool,
    recording: Recording,
    /// What a browser is shown beside the API.
    pub(crate) pages: Option<Pages>,
}

impl Service {
    pub(crate) fn new(
        document: Arc<Document>,
        clock: Clock,
        record: bool,
        world: Option<World>,
    ) -> Result<Self, Error> {
        Ok(Self {
            router: Router::new(&document.operations)?,
            document,
            auth: Auth::new(clock),
            scripted: Mutex::default(),
            recorded: record.then(Mutex::default),
            answered: AtomicU64::new(0),
            world,
            faults: Faults::default(),
            has_control: false,
            recording: Recording::default(),
            pages: None,
        })
    }

    pub(crate) fn operations(&self) -> &[Operation] {
        &self.document.operations
    }

    /// Answers with this traffic from now on.
    pub(crate) fn replay(&mut self, traffic: &serde_json::Value) -> Result<(), Error> {
        let known: HashSet<_> = self.operations().iter().map(|operation| operation.id.as_str()).collect();
        self.recording = Recording::of(traffic, |operation| known.contains(operation))?;
        Ok(())
    }

    pub(crate) fn world(&self) -> Option<&World> {
        self.world.as_ref()
    }

    /// Forgets what was made and asked for, and what was to go wrong.
    pub(crate) fn clear(&self) {
        if let Some(world) = &self.world {
            world.clear();
        }
        if let Some(recorded) = &self.recorded {
            lock(recorded).clear();
        }
        self.faults.clear();
        lock(&self.scripted).clear();
    }

    pub(crate) fn check_known(&self, operation: &str) -> Result<(), Error> {
        match self.operations().iter().any(|known| known.id == operation) {
            true => Ok(()),
            false => Err(Error::UnknownOperation(operation.to_owned())),
        }
    }

    pub(crate) fn script(&self, operation: &str, reply: Reply) -> Result<(), Error> {
        self.check_known(operation)?;
        lock(&self.scripted).entry(operation.to_owned()).or_default().push_back(reply);
        Ok(())
    }

    pub(crate) fn recorded(&self) -> Vec<RecordedRequest> {
        self.recorded.as_ref().map(|recorded| lock(recorded).clone()).unwrap_or_default()
    }

    /// Answers, with an `X-Request-Id` on every answer.
    pub(crate) async fn serve(self: Arc<Self>, request: Incoming) -> Reply {
        if self.has_control && control::is_at(request.uri.path()) {
            return complete(control::answer(&self, &request));
        }
        if let Some(page) = self.pages.as_ref().and_then(|pages| pages.answer(&self, &request)) {
            return complete(page);
        }
        let id = format!("{:032x}", self.answered.fetch_add(1, Ordering::Relaxed) + 1);
        let route = self.router.route(&request.method, request.uri.path());
        let mut reply = match &route {
            Route::Found { operation: index, parameters } => match self.document.operations.get(*index) {
                Some(operation) => {
                    self.record(Some(operation), &request);
                    self.answer(*index, operation, parameters, &request).await
                }
                None => complete(Answer::internal("the route leads nowhere")),
            },
            Route::WrongMethod(allowed) => {
                self.record(None, &request);
                complete(wrong_method(&request, allowed))
            }
            Route::Unknown => {
                self.record(None, &request);
                complete(self.file(&request).unwrap_or_else(|| unknown(&request)))
            }
        };
        add_request_id(&mut reply.answer, &id);
        reply
    }

    async fn answer(
        &self,
        index: usize,
        operation: &Operation,
        parameters: &[(String, Option<String>)],
        request: &Incoming,
    ) -> Reply {
        let fault = self.faults.take(&operation.id);
        let skew = match fault {
            Some(Fault::Skew(seconds)) => seconds,
            _ => 0,
        };
        if !operation.open {
            let has_token = request.headers.contains_key("x-auth-token");
            let checked = match fault {
                Some(Fault::ExpiredToken) if has_token => Err(Auth::expired()),
                _ => self.auth.check(request, skew),
            };
            if let Err(refusal) = checked {
                return self.told_the_time(complete(iam::worded(operation, refusal.into())), skew);
            }
        }
        match validate::request(&self.document, operation, request, parameters).await {
            Ok(breaches) if breaches.is_empty() => {}
            Ok(breaches) => {
                let reasons: Vec<_> = breaches.iter().map(ToString::to_string).collect();
                let message = format!("{}: {}", operation.id, reasons.join("; "));
                let answer = Answer::error(StatusCode::BAD_REQUEST, "MOCK.0400", &message);
                return complete(iam::worded(operation, answer));
            }
            Err(reason) => return complete(Answer::internal(&format!("{}: {reason}", operation.id))),
        }
        if let Some(Fault::Respond(reply)) = fault {
            return reply;
        }
        let scripted = lock(&self.scripted).get_mut(&operation.id).and_then(VecDeque::pop_front);
        if let Some(reply) = scripted {
            return reply;
        }
        let told = match &fault {
            Some(Fault::Fail(reason)) => Some(End::Failure(reason.clone())),
            _ => None,
        };
        let reply = complete(self.perform(index, operation, parameters, request, told).await);
        self.told_the_time(broken(reply, fault.as_ref()), skew)
    }

    /// What the service does and answers by itself.
    async fn perform(
        &self,
        index: usize,
        operation: &Operation,
        parameters: &[(String, Option<String>)],
        request: &Incoming,
        told: Option<End>,
    ) -> Answer {
        let wanted = request.headers.get(WANTED_STATUS).map(|value| value.to_str().unwrap_or_default());
        if wanted.is_none()
            && let Some(answer) = iam::answer(&self.auth, operation, request)
        {
            return answer;
        }
        if wanted.is_none()
            && let Some(answer) = self.recording.next(&operation.id)
        {
            return answer;
        }
        match &self.world {
            Some(world) if wanted.is_none() => {
                let call = Call::read(index, operation, parameters, request).await;
                world.answer(&call, told)
            }
            _ => documented(&self.document, operation, wanted),
        }
    }

    /// With the `Date` of a clock that is off.
    fn told_the_time(&self, reply: Reply, skew: i64) -> Reply {
        if skew == 0 {
            return reply;
        }
        let now = jiff::Timestamp::try_from(self.auth.now(skew)).unwrap_or_default();
        match HeaderValue::try_from(now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()) {
            Ok(date) => reply.header(DATE, date),
            Err(_) => reply,
        }
    }

    /// What `download_url` leads to, which asks for no token.
    fn file(&self, request: &Incoming) -> Option<Answer> {
        let rest = request.uri.path().strip_prefix(FILES)?;
        let body = self.world.as_ref()?.file(rest)?;
        Some(Answer { body, ..Answer::empty(StatusCode::OK) })
    }

    fn record(&self, operation: Option<&Operation>, request: &Incoming) {
        if let Some(recorded) = &self.recorded {
            lock(recorded).push(RecordedRequest {
                operation: operation.map(|operation| operation.id.clone()),
                method: request.method.clone(),
                uri: request.uri.clone(),
                headers: request.headers.clone(),
                body: request.body.clone(),
            });
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn complete(answer: Answer) -> Reply {
    Reply::whole(answer)
}

/// The answer as a fault leaves it.
fn broken(mut reply: Reply, fault: Option<&Fault>) -> Reply {
    let length = reply.answer.body.len();
    let cut = |reply: &mut Reply, after: &usize| reply.answer.body.truncate(*after);
    match fault {
        Some(Fault::Delay(delay)) => reply.delayed(*delay),
        // a body that is shorter than that is whole and has one byte to come
        Some(Fault::Stall(after)) => {
            cut(&mut reply, after);
            reply.stalled(length.max(after.saturating_add(1)) as u64)
        }
        Some(Fault::Truncate(after)) => {
            cut(&mut reply, after);
            reply.truncated(length.max(after.saturating_add(1)) as u64)
        }
        _ => reply,
    }
}

fn unknown(request: &Incoming) -> Answer {
    let message = format!(
        "The API does not exist or has not been published in the environment: {} {}",
        request.method,
        request.uri.path()
    );
    Answer::gateway_error(StatusCode::NOT_FOUND, "APIG.0101", &message)
}

fn wrong_method(request: &Incoming, allowed: &[Method]) -> Answer {
    let allowed = allowed.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
    let message =
        format!("The API does not exist for {}: {} has {allowed}", request.method, request.uri.path());
    let mut answer = Answer::gateway_error(StatusCode::METHOD_NOT_ALLOWED, "APIG.0101", &message);
    if let Ok(value) = HeaderValue::from_str(&allowed) {
        answer.headers.insert(ALLOW, value);
    }
    answer
}

/// In the header, and like the gateway's in the body of a gateway's error.
fn add_request_id(answer: &mut Answer, id: &str) {
    if let Ok(value) = HeaderValue::from_str(id) {
        answer.headers.entry("x-request-id").or_insert(value);
    }
    if answer.of_gateway
        && let Ok(mut body) = serde_json::from_slice::<serde_json::Map<_, _>>(&answer.body)
    {
        body.entry("request_id").or_insert_with(|| json!(id));
        answer.body = serde_json::Value::Object(body).to_string().into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam_paths::PROJECTS;
    use crate::keys::{PROJECT_ID, TOKEN};
    use http::HeaderMap;
    use serde_json::Value;
    use std::time::UNIX_EPOCH;

    fn service() -> Arc<Service> {
        let document = Document::from_yaml(include_str!("../tests/fixtures/bundle.yaml")).unwrap();
        Arc::new(Service::new(Arc::new(document), Arc::new(|| UNIX_EPOCH), true, None).unwrap())
    }

    async fn call(
        service: &Arc<Service>,
        method: &str,
        path: &str,
        headers: &[(&'static str, &str)],
    ) -> (u16, Value, HeaderMap) {
        let mut map = HeaderMap::new();
        headers.iter().for_each(|&(name, value)| drop(map.insert(name, value.parse().unwrap())));
        let uri = path.replace("PROJECT", PROJECT_ID).parse().unwrap();
        let request =
            Incoming { method: method.parse().unwrap(), uri, headers: map, body: bytes::Bytes::new() };
        let answer = Arc::clone(service).serve(request).await.answer;
        (answer.status.as_u16(), serde_json::from_slice(&answer.body).unwrap_or_default(), answer.headers)
    }

    const LIST: &str = "/v1/PROJECT/eihealth-projects/p1/images";

    #[tokio::test]
    async fn requests_that_lead_nowhere_are_answered_like_the_gateway() {
        let service = service();
        let (status, body, headers) = call(&service, "GET", "/nowhere", &[]).await;
        assert_eq!((status, &body["error_code"]), (404, &json!("APIG.0101")));
        assert_eq!(body["request_id"].as_str(), headers["x-request-id"].to_str().ok());
        let (status, _, headers) = call(&service, "PATCH", LIST, &[]).await;
        assert_eq!((status, headers["allow"].to_str().unwrap()), (405, "DELETE, GET, POST"));
        assert_eq!(service.recorded().len(), 2);
    }

    #[tokio::test]
    async fn authentication_comes_before_validation_and_that_before_the_answer() {
        let service = service();
        service.script("list_image", Reply::error(StatusCode::IM_A_TEAPOT, "APIG.1", "scripted")).unwrap();
        let bad = format!("{LIST}?limit=0");
        assert_eq!(call(&service, "GET", &bad, &[]).await.0, 401);
        let (status, body, _) = call(&service, "GET", &bad, &[("x-auth-token", TOKEN)]).await;
        let message = "list_image: query parameter limit: 0 is less than the minimum of 1";
        assert_eq!((status, body), (400, json!({ "error_code": "MOCK.0400", "error_msg": message })));
        let (status, body, _) = call(&service, "GET", LIST, &[("x-auth-token", TOKEN)]).await;
        assert_eq!((status, body), (418, json!({ "error_code": "APIG.1", "error_msg": "scripted" })));
        assert_eq!(call(&service, "GET", LIST, &[("x-auth-token", TOKEN)]).await.0, 200);
        assert_eq!(
            call(&service, "GET", LIST, &[("x-auth-token", TOKEN), ("x-mock-status", "404")]).await.0,
            404
        );
        assert!(service.recorded().iter().all(|request| request.operation.as_deref() == Some("list_image")));
    }

    #[tokio::test]
    async fn errors_of_iam_have_its_own_form() {
        let service = service();
        let (status, body, headers) = call(&service, "GET", PROJECTS, &[]).await;
        assert_eq!((status, &body["error"]["code"]), (401, &json!(401)));
        assert_eq!(body["error"]["title"], "Unauthorized");
        assert!(body["error"]["message"].as_str().unwrap().starts_with("Incorrect IAM authentication"));
        assert!(body.get("error_code").is_none() && body.get("request_id").is_none(), "{body}");
        assert!(headers.contains_key("x-request-id"));
        let wrong = format!("{PROJECTS}?nmae=x");
        let (status, body, _) = call(&service, "GET", &wrong, &[("x-auth-token", TOKEN)]).await;
        let message = "keystone_list_projects: query parameter nmae: is not in the specification";
        let expected = json!({ "code": 400, "message": message, "title": "Bad Request" });
        assert_eq!((status, body), (400, json!({ "error": expected })));
    }

    #[test]
    fn only_known_operations_can_be_scripted() {
        let error = service().script("list_imgae", Reply::close()).unwrap_err();
        assert!(error.to_string().contains("list_imgae"));
    }
}
