//! Any operation by its name, with JSON in and out: for command lines, tools and tests.
//!
//! ```no_run
//! # async fn example(client: eihealth::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use eihealth::dispatch::{self, Answer, Arguments};
//!
//! let operation = dispatch::operation("list_image").ok_or("no such operation")?;
//! let arguments = Arguments::new().with("path", "eihealth_project_id", "my-project");
//! if let Answer::Json(images) = operation.call(&client, arguments).await?.into_inner() {
//!     println!("{images:#}");
//! }
//! # Ok(()) }
//! ```
//!
//! An [`Operation`] also says what the specification has of it: texts, section, and its inputs and answers with their
//! [`Schema`]s. So a program can offer all of them without knowing one.

mod about;
#[allow(dead_code, reason = "which kinds of answers there are depends on the features")]
pub(crate) mod answer;
mod arguments;
mod call;
mod replay;

use http::Method;

use crate::generated;
use crate::runtime::call as request;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::response::Response;

pub(crate) use about::About;
pub use about::{Documented, Input, Schema};
pub(crate) use answer::Pending;
pub use answer::{Answer, Opened};
pub use arguments::{ArgumentError, Arguments};
pub(crate) use call::List;
pub use call::{Call, Listing};
pub(crate) use replay::replay;
pub use replay::{ReplayError, Replayed};

pub(crate) type Failure = ArgumentError;
type Replay = fn(&serde_json::Value) -> Result<Replayed, ReplayError>;

/// What the generated tables hold of an operation.
pub(crate) struct Entry {
    pub(crate) operation: &'static request::Operation,
    pub(crate) call: fn(&Client, &mut Arguments) -> Result<Pending, Failure>,
    pub(crate) request: Option<Replay>,
    pub(crate) responses: &'static [(u16, Replay)],
    pub(crate) list: Option<List>,
    pub(crate) about: About,
}

/// An operation that can be called by name.
#[derive(Clone, Copy)]
pub struct Operation(&'static Entry);

/// Why a call by name failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DispatchError {
    /// The arguments don't fit the operation.
    #[error(transparent)]
    Arguments(#[from] ArgumentError),
    /// The call failed.
    #[error(transparent)]
    Call(#[from] Error),
}

/// Every operation that is compiled in, by area.
pub fn operations() -> impl Iterator<Item = Operation> {
    generated::dispatch::AREAS.iter().flat_map(|area| area.iter()).map(Operation)
}

/// The operation of this name, such as `list_image`.
pub fn operation(name: &str) -> Option<Operation> {
    operations().find(|operation| operation.name() == name)
}

impl Operation {
    /// Its name: the method's of [`Client`].
    pub fn name(&self) -> &'static str {
        self.0.operation.id
    }

    /// Its HTTP method.
    pub fn method(&self) -> &'static Method {
        &self.0.operation.method
    }

    /// Its path template.
    pub fn path(&self) -> &'static str {
        self.0.operation.path
    }

    /// What it does, in a few words.
    pub fn summary(&self) -> &'static str {
        self.0.about.summary
    }

    /// What it does, in full; empty if the summary says all.
    pub fn description(&self) -> &'static str {
        self.0.about.description
    }

    /// The section of the vendor's reference, and its title.
    pub fn section(&self) -> &'static str {
        self.0.about.section
    }

    /// The area of the specification, such as `jobs`.
    pub fn area(&self) -> &'static str {
        self.0.about.area
    }

    /// The documented group that it belongs to.
    pub fn group(&self) -> &'static str {
        self.0.about.group
    }

    /// Whether it is marked as deprecated.
    pub fn is_deprecated(&self) -> bool {
        self.0.about.deprecated
    }

    /// Whether it changes nothing.
    pub fn is_safe(&self) -> bool {
        self.0.operation.repeat == request::Repeat::Safe
    }

    /// Whether each call may cost money: a purchase.
    pub fn is_purchase(&self) -> bool {
        self.0.operation.repeat == request::Repeat::Never
    }

    /// What it takes, in the order of the arguments of the method of its name, the account's project aside.
    pub fn inputs(&self) -> Vec<Input> {
        self.0.about.inputs()
    }

    /// What it answers with if it succeeds.
    pub fn answers(&self) -> Vec<Documented> {
        self.0.about.answers()
    }

    /// How it lists, if it does.
    pub fn listing(&self) -> Option<Listing> {
        self.0.list.as_ref().map(List::listing)
    }

    /// A call of it, which can be sent.
    ///
    /// # Errors
    ///
    /// If an argument is missing, unknown or of the wrong type. What breaks a documented limit is found when the call
    /// is sent.
    pub fn prepare(&self, client: &Client, mut arguments: Arguments) -> Result<Call, ArgumentError> {
        let pending = (self.0.call)(client, &mut arguments)?;
        Ok(Call { name: self.name(), pending, list: self.0.list.as_ref() })
    }

    /// Calls it.
    ///
    /// # Errors
    ///
    /// [`DispatchError::Arguments`] if an argument is missing, unknown or of the wrong type.
    pub async fn call(
        &self,
        client: &Client,
        arguments: Arguments,
    ) -> Result<Response<Answer>, DispatchError> {
        Ok(self.prepare(client, arguments)?.send().await?)
    }

    /// Reads a JSON body as the request type of this operation, checks it against the documented limits and
    /// writes it again. `None` if the operation takes no JSON.
    pub fn replay_request(&self, body: &serde_json::Value) -> Option<Result<Replayed, ReplayError>> {
        self.0.request.map(|replay| replay(body))
    }

    /// Reads a JSON body as the response type of this operation and status, and writes it again. `None` if the
    /// operation doesn't answer this status with JSON.
    pub fn replay_response(
        &self,
        status: u16,
        body: &serde_json::Value,
    ) -> Option<Result<Replayed, ReplayError>> {
        let (_, replay) = self.0.responses.iter().find(|(known, _)| *known == status)?;
        Some(replay(body))
    }
}

impl std::fmt::Debug for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Operation").field(&self.name()).finish()
    }
}
