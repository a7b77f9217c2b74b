//! What `start` and `stop` share.

use serde_json::json;

use super::calls;
use super::kinds::Kind;
use super::wait::{self, Patience};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::texts::text;

/// Sends each of the things the operation, whose body has the verb where it takes one. With patience, waits for one after
/// the other.
pub(super) async fn switch(
    context: &mut Context,
    kind: &Kind,
    operation: Option<&'static str>,
    verb: &str,
    named: &[String],
    patience: Option<&Patience>,
) -> Result<(), Failure> {
    let Some(name) = operation else { return Ok(()) };
    let operation = calls::operation(name)?;
    let patience = patience.filter(|patience| patience.wait);
    if patience.is_some() && !wait::is_waited_for(kind) {
        return Err(Failure::usage(text!("there is no end to wait for of a {kind}", kind = kind.name)));
    }
    let scope = kind.scope(context).await?;
    let ids = scope.ids(kind, named).await?;
    for (id, named) in &ids {
        let mut arguments = scope.arguments(operation, Some(id));
        if operation.inputs().iter().any(|input| input.place == "body") {
            arguments = arguments.with("body", "body", json!({ "action": verb }));
        }
        calls::change(calls::prepare(&scope.client, name, arguments)?).await?;
        if context.globals.dry_run {
            continue;
        }
        note(&format!("{verb}: {} {named}", kind.name));
        if let Some(patience) = patience {
            wait::follow(context, kind, &scope, id, patience).await?;
        }
    }
    Ok(())
}
