//! Starting, observing and stopping a mock.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use serde_json::Value;

use crate::auth::Clock;
use crate::bundle;
use crate::document::Document;
use crate::encoding::encode;
use crate::error::Error;
use crate::fault::On;
use crate::keys;
use crate::pages::Pages;
use crate::record::RecordedRequest;
use crate::reply::Reply;
use crate::server::{self, Running, Threads};
use crate::service::Service;
use crate::state::{End, World};
use crate::time::Time;

/// A running mock. Dropping it stops it, with all its connections; [`Mock::shutdown`] waits until that is done.
pub struct Mock {
    service: Arc<Service>,
    server: Running,
}

/// What a mock serves and how; from [`Mock::builder`].
#[must_use]
pub struct Builder {
    document: Result<Option<Document>, Error>,
    clock: Clock,
    address: SocketAddr,
    record: bool,
    /// Whether the control path is there; if nothing is said, only where nobody else reaches it.
    control: Option<bool>,
    recording: Option<Result<Value, Error>>,
    pages: Option<Result<Pages, Error>>,
    memory: Memory,
    pace: Pace,
    threads: Threads,
}

/// What a mock knows when it starts, and whether it remembers anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Memory {
    /// Nothing is remembered; each answer is the documented example.
    None,
    Empty,
    /// The specification's examples are there.
    Examples,
}

/// How time passes for what runs.
#[derive(Clone, Copy, Debug)]
struct Pace {
    speed: f64,
    tick: Duration,
    stage: Duration,
}

impl Mock {
    /// Where the program `eihealth-mock`, and so `cargo xtask mock`, listens unless it is told another port.
    pub const USUAL_PORT: u16 = 8080;

    /// Starts a mock of the service with nothing in it, on any free port.
    ///
    /// # Errors
    ///
    /// If no port can be listened on.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// A mock of the service with nothing in it, on any free port, by the system's clock. Time passes with each
    /// request: see [`Builder::tick`].
    pub fn builder() -> Builder {
        let pace = Pace { speed: 0.0, tick: Duration::from_secs(1), stage: Duration::from_secs(2) };
        Builder {
            document: Ok(None),
            clock: Arc::new(SystemTime::now),
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            record: true,
            control: None,
            recording: None,
            pages: None,
            memory: Memory::Empty,
            pace,
            threads: Threads::Own,
        }
    }

    /// A mock that remembers nothing: whatever is asked for, the documented example is the answer. For looking at a
    /// client's requests one by one.
    pub fn examples() -> Builder {
        Builder { memory: Memory::None, ..Self::builder() }
    }

    /// Where it listens, such as `http://127.0.0.1:8080`: the endpoint of all services, IAM included.
    pub fn url(&self) -> String {
        let mut address = self.server.address;
        // nobody can call an address that means all of them
        if address.ip().is_unspecified() {
            address.set_ip(Ipv4Addr::LOCALHOST.into());
        }
        format!("http://{address}")
    }

    /// Every request so far, in the order of arrival.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.recorded()
    }

    /// The requests to one operation so far.
    pub fn calls(&self, operation: &str) -> Vec<RecordedRequest> {
        let mut calls = self.requests();
        calls.retain(|request| request.operation.as_deref() == Some(operation));
        calls
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

    /// Makes a call of `operation` go wrong: the next one, unless [`On`] is told otherwise.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// let mock = eihealth_mock::Mock::start().await?;
    /// mock.on("execute_job").fail("out of memory")?;
    /// mock.on("show_job").nth(2).times(3).throttle(Duration::from_secs(1))?;
    /// mock.on("list_data").truncate(20)?;
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
    /// ```
    pub fn on(&self, operation: &str) -> On {
        On::new(Arc::clone(&self.service), Some(operation))
    }

    /// The same for calls of any operation.
    pub fn on_any(&self) -> On {
        On::new(Arc::clone(&self.service), None)
    }

    /// Nothing goes wrong any more.
    pub fn clear_faults(&self) {
        self.service.faults.clear();
    }

    /// Lets time pass for what runs, all at once; beyond the last day of the calendar (the year 9999) it stays what it is.
    pub fn advance(&self, by: Duration) {
        if let Some(world) = self.service.world() {
            world.time.advance(by);
        }
    }

    /// The time by which jobs run and things are made. Signatures and tokens go by the clock instead.
    pub fn now(&self) -> SystemTime {
        self.service.world().map_or_else(SystemTime::now, |world| world.time.now())
    }

    /// Makes what runs under this id fail now, with the reason that is shown.
    ///
    /// # Errors
    ///
    /// If nothing of this id runs or has run.
    pub fn fail(&self, id: &str, reason: &str) -> Result<(), Error> {
        self.end(id, End::Failure(reason.to_owned()))
    }

    /// Makes what runs under this id succeed now.
    ///
    /// # Errors
    ///
    /// If nothing of this id runs or has run.
    pub fn finish(&self, id: &str) -> Result<(), Error> {
        self.end(id, End::Success)
    }

    fn end(&self, id: &str, end: End) -> Result<(), Error> {
        let known = self.service.world().is_some_and(|world| world.end(id, end));
        if known { Ok(()) } else { Err(Error::UnknownRun(id.to_owned())) }
    }

    /// Puts something there that no request makes, such as a message or a node. `operation` lists, shows or creates such
    /// things; `path` has the values of its path's parameters, the account's project and the thing's own id aside; `fields`
    /// are as the operation shows them. Returns the id, which is the one in `fields` if they have one.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = eihealth_mock::Mock::start().await?;
    /// let project = mock.seed("list_project", &[], serde_json::json!({ "name": "pilot", "status": "ACTIVE" }))?;
    /// let job = mock.seed("show_job", &[&project], serde_json::json!({ "name": "align", "status": "Failed" }))?;
    /// # let _ = job;
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// If the operation keeps nothing, the values are too few or too many or lead nowhere, or a field is none that is shown or
    /// isn't of its type.
    pub fn seed(&self, operation: &str, path: &[&str], fields: Value) -> Result<String, Error> {
        let world = self.service.world().ok_or(Error::RemembersNothing)?;
        world.seed(operation, path, fields).map_err(Error::Seed)
    }

    /// The path of an operation with values with which its example request is right. There are some where the examples are
    /// ([`Builder::seed_examples`]): `/v1/…/eihealth-projects/b41c7d95-…/jobs`.
    pub fn example_path(&self, operation: &str) -> Option<String> {
        let index = self.service.operations().iter().position(|known| known.id == operation)?;
        let path = &self.service.operations().get(index)?.path;
        let world = self.service.world()?;
        let values = world.example_path(index).filter(|values| world.leads_somewhere(index, values))?;
        let filled = values
            .iter()
            .fold(path.clone(), |path, (name, value)| path.replace(&format!("{{{name}}}"), &encode(value)));
        Some(filled.replace(&format!("{{{}}}", keys::PROJECT), keys::PROJECT_ID))
    }

    /// Puts a file into a project, as if it had been uploaded; `path` is as in `raw/reads.fq`; `raw/`, without
    /// content, is a folder.
    ///
    /// # Errors
    ///
    /// If the mock remembers nothing, there is no such project, or no file can have such a path.
    pub fn put_file(&self, project_id: &str, path: &str, content: impl Into<Bytes>) -> Result<(), Error> {
        let world = self.service.world().ok_or(Error::RemembersNothing)?;
        world.put_file(project_id, path, content.into()).map_err(Error::Seed)
    }

    /// Forgets all that was made, all requests, and all that was to go wrong.
    pub fn clear(&self) {
        self.service.clear();
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
        self.server.shutdown().await;
    }

    /// Serves until the program ends.
    pub async fn run(mut self) {
        self.server.ended().await;
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
        self.address.set_port(port);
        self
    }

    /// Listens on this address; 127.0.0.1 unless told otherwise. The keys of a mock are public: whoever reaches it can
    /// call it.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.address.set_ip(host);
        self
    }

    /// Whether it can be told what to do under `/_mock/`: `GET /_mock/` says how. It can where it listens on loopback
    /// only, unless told otherwise.
    pub fn control(mut self, control: bool) -> Self {
        self.control = Some(control);
        self
    }

    /// Answers with recorded traffic, `[{"operation", "kind", "status", "body"}]` as the SDK's `Recorder` writes it: each
    /// answer of an operation in its turn, and the last from then on. Operations that it has no answer of are answered as
    /// ever.
    pub fn recording(mut self, traffic: Value) -> Self {
        self.recording = Some(Ok(traffic));
        self
    }

    /// The same from the text of a file.
    pub fn recording_json(mut self, text: &str) -> Self {
        self.recording =
            Some(serde_json::from_str(text).map_err(|error| Error::Recording(error.to_string())));
        self
    }

    /// Serves the files of this directory at its root, before the API: the reference for a browser, as `cargo xtask docs`
    /// writes it. Requests can be sent from there.
    pub fn pages(mut self, directory: impl AsRef<Path>) -> Self {
        self.pages = Some(Pages::read(directory.as_ref()));
        self
    }

    /// Whether requests are kept for [`Mock::requests`], bodies included; they are by default. Without,
    /// a mock can run for long.
    pub fn record(mut self, record: bool) -> Self {
        self.record = record;
        self
    }

    /// Has the specification's examples in it from the start, with their ids.
    pub fn seed_examples(mut self) -> Self {
        self.memory = Memory::Examples;
        self
    }

    /// How much time passes for what runs with each request; a second unless told otherwise. So whatever is waited for
    /// comes to its end, at whatever pace it is asked for, and a test takes the same course each time.
    pub fn tick(mut self, tick: Duration) -> Self {
        self.pace.tick = tick;
        self
    }

    /// How many seconds pass for what runs in a second of the clock; none unless told otherwise.
    pub fn speed(mut self, speed: f64) -> Self {
        self.pace.speed = if speed.is_finite() { speed.max(0.0) } else { 0.0 };
        self
    }

    /// How long each state lasts of what is started; two seconds unless told otherwise.
    pub fn stage(mut self, stage: Duration) -> Self {
        self.pace.stage = stage;
        self
    }

    /// Serves on the tokio runtime that starts it, and ends with it, instead of on threads of its own: for tests in tokio's
    /// paused time, which jumps ahead while another thread has to answer. Such a test must not block its thread.
    pub fn in_this_runtime(mut self) -> Self {
        self.threads = Threads::Callers;
        self
    }

    /// Starts it, on threads of its own: a test that waits for another program may block its thread, and tests may share a
    /// mock.
    ///
    /// # Errors
    ///
    /// If the bundle can't be served or the port not be listened on.
    pub async fn start(self) -> Result<Mock, Error> {
        let document = match self.document? {
            Some(document) => Arc::new(document),
            None => bundle::committed()?,
        };
        let world = (self.memory != Memory::None).then(|| {
            let time = Time::new(Arc::clone(&self.clock), self.pace.speed, self.pace.tick);
            World::new(Arc::clone(&document), time, self.pace.stage)
        });
        if let (Some(world), Memory::Examples) = (&world, self.memory) {
            world.seed_examples();
        }
        let mut service = Service::new(document, self.clock, self.record, world)?;
        service.has_control = self.control.unwrap_or(self.address.ip().is_loopback());
        if let Some(traffic) = self.recording {
            service.replay(&traffic?)?;
        }
        service.pages = self.pages.transpose()?;
        let service = Arc::new(service);
        let server = server::listen(Arc::clone(&service), self.address, self.threads).await?;
        Ok(Mock { service, server })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("record", &self.record)
            .field("memory", &self.memory)
            .field("pace", &self.pace)
            .finish_non_exhaustive()
    }
}
