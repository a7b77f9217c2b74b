//! Calls of operations by name, for commands that are about more than one.

use eihealth::dispatch::{self, Answer, Arguments, Call, Operation};
use eihealth::{Client, Items};
use serde_json::Value;

use crate::errors::{Failure, sent};
use crate::exit::Exit;
use crate::texts::text;

/// The operation of this name.
pub(super) fn operation(name: &str) -> Result<Operation, Failure> {
    dispatch::operation(name)
        .ok_or_else(|| Failure::new(Exit::Usage, text!("this program has no operation `{name}`", name)))
}

/// A call that is ready to be sent.
pub(super) fn prepare(client: &Client, name: &str, arguments: Arguments) -> Result<Call, Failure> {
    operation(name)?.prepare(client, arguments).map_err(|error| Failure::usage(error.to_string()))
}

/// The items of a list.
pub(super) fn items(client: &Client, name: &str, arguments: Arguments) -> Result<Items<Value>, Failure> {
    prepare(client, name, arguments)?
        .items()
        .map_err(|_| Failure::new(Exit::Usage, text!("`{name}` is no list", name)))
}

/// Sends a call that changes something; what it answers with is of no use. A rehearsal has printed it instead.
pub(super) async fn change(call: Call) -> Result<(), Failure> {
    sent(call.send().await).map(drop)
}

/// What an operation that starts something answers with, and the id of what it has started.
pub(super) fn started(name: &str, answer: Answer) -> Result<(Value, String), Failure> {
    let Answer::Json(answer) = answer else {
        return Err(Failure::new(Exit::Service, text!("`{name}` answers without an id", name)));
    };
    let id = ["id", "job_id"].iter().find_map(|field| answer.get(field)?.as_str()).map(str::to_owned);
    match id {
        Some(id) => Ok((answer, id)),
        None => Err(Failure::new(Exit::Service, text!("`{name}` answers without an id", name))),
    }
}
