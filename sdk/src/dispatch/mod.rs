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

#[allow(dead_code, reason = "which kinds of answers there are depends on the features")]
pub(crate) mod answer;
mod arguments;
mod replay;

use http::Method;

use crate::generated;
use crate::runtime::call;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::response::Response;

pub use answer::Answer;
pub(crate) use answer::Pending;
pub use arguments::{ArgumentError, Arguments};
pub(crate) use replay::replay;
pub use replay::{ReplayError, Replayed};

pub(crate) type Failure = ArgumentError;
type Replay = fn(&serde_json::Value) -> Result<Replayed, ReplayError>;

/// What the generated tables hold of an operation.
pub(crate) struct Entry {
    pub(crate) operation: &'static call::Operation,
    pub(crate) call: fn(&Client, &mut Arguments) -> Result<Pending, Failure>,
    pub(crate) request: Option<Replay>,
    pub(crate) responses: &'static [(u16, Replay)],
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

    /// Calls it.
    ///
    /// # Errors
    ///
    /// [`DispatchError::Arguments`] if an argument is missing, unknown or of the wrong type.
    pub async fn call(
        &self,
        client: &Client,
        mut arguments: Arguments,
    ) -> Result<Response<Answer>, DispatchError> {
        let pending = (self.0.call)(client, &mut arguments)?;
        Ok(pending.send().await?)
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
