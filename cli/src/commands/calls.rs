//! Calls of operations by name, for commands that are about more than one.

use eihealth::dispatch::{self, Arguments, Call, Operation};
use eihealth::{Client, Items};
use serde_json::Value;

use crate::errors::Failure;
use crate::exit::Exit;

/// The operation of this name.
pub(super) fn operation(name: &str) -> Result<Operation, Failure> {
    dispatch::operation(name)
        .ok_or_else(|| Failure::new(Exit::Usage, format!("this program has no operation `{name}`")))
}

/// A call that is ready to be sent.
pub(super) fn prepare(client: &Client, name: &str, arguments: Arguments) -> Result<Call, Failure> {
    operation(name)?.prepare(client, arguments).map_err(|error| Failure::usage(error.to_string()))
}

/// The items of a list.
pub(super) fn items(client: &Client, name: &str, arguments: Arguments) -> Result<Items<Value>, Failure> {
    prepare(client, name, arguments)?
        .items()
        .map_err(|_| Failure::new(Exit::Usage, format!("`{name}` is no list")))
}
