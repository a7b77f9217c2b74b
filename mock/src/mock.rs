//! Starting, observing and stopping a mock.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use serde_json::Value;

use crate::auth::Clock;
use crate::bundle;
use crate::document::Document;
use crate::error::Error;
use crate::record::RecordedRequest;
use crate::reply::Reply;
use crate::server::{self, Running};
use crate::service::Service;

/// A running mock. Dropping it stops it, with all its connections.
pub struct Mock {
    service: Arc<Service>,
    server: Running,
}

/// What a mock serves and how; from [`Mock::builder`].
#[must_use]
pub struct Builder {
    document: Result<Option<Document>, Error>,
    clock: Clock,
    port: u16,
    record: bool,
}

impl Mock {
    /// A mock of the bundle built in, on any free port, by the system's clock.
    pub fn builder() -> Builder {
        Builder { document: Ok(None), clock: Arc::new(SystemTime::now), port: 0, record: true }
    }

    /// Where it listens, such as `http://127.0.0.1:8080`: the endpoint of all services, IAM included.
    pub fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// Every request so far, in the order of arrival.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.recorded()
    }

    /// The ids of all operations it serves, in the bundle's order.
    pub fn operations(&self) -> Vec<String> {
        self.service.operations().iter().map(|operation| operation.id.clone()).collect()
    }

    /// Answers the next request to `operation` with `reply`; several wait in line. A request that is not
    /// authenticated or breaches the specification is refused and leaves the line as it was.
    ///
    /// # Errors
    ///
    /// If the bundle has no such operation.
    pub fn reply_next(&self, operation: &str, reply: Reply) -> Result<(), Error> {
        self.service.script(operation, reply)
    }

    /// How many tokens were issued so far.
    pub fn tokens_issued(&self) -> u64 {
        self.service.auth.issued()
    }

    /// Makes all issued tokens worthless. [`keys::TOKEN`](crate::keys::TOKEN) stays good.
    pub fn revoke_tokens(&self) {
        self.service.auth.revoke_all();
    }

    /// Stops it and waits until it has: its address is free afterwards, its connections are closed.
    pub async fn shutdown(self) {
        let Running { stop, task, .. } = self.server;
        drop(stop);
        // It can't fail: it neither panics nor is it cancelled.
        let _ = task.await;
    }

    /// Serves until the program ends.
    pub async fn run(mut self) {
        let _ = (&mut self.server.task).await;
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("address", &self.server.address).finish_non_exhaustive()
    }
}

impl Builder {
    /// Serves this OpenAPI document, a bundle without references to other files.
    pub fn bundle(mut self, document: Value) -> Self {
        self.document = Document::new(document).map(Some);
        self
    }

    /// Serves this OpenAPI document, written as JSON.
    pub fn bundle_json(mut self, text: &str) -> Self {
        self.document = Document::from_json(text).map(Some);
        self
    }

    /// Serves this OpenAPI document, written as YAML.
    pub fn bundle_yaml(mut self, text: &str) -> Self {
        self.document = Document::from_yaml(text).map(Some);
        self
    }

    /// Takes the time from here: for the dates of signatures and the life of tokens.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Listens on this port; 0, the default, is any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Whether requests are kept for [`Mock::requests`], bodies included; they are by default. Without,
    /// a mock can run for long.
    pub fn record(mut self, record: bool) -> Self {
        self.record = record;
        self
    }

    /// Starts it on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// If the bundle can't be served or the port not be listened on.
    pub async fn start(self) -> Result<Mock, Error> {
        let document = match self.document? {
            Some(document) => Arc::new(document),
            None => bundle::committed()?,
        };
        let service = Arc::new(Service::new(document, self.clock, self.record)?);
        let server = server::listen(Arc::clone(&service), self.port).await?;
        Ok(Mock { service, server })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("port", &self.port)
            .field("record", &self.record)
            .finish_non_exhaustive()
    }
}
