//! `eihealth cancel`.

use clap::Args;
use serde_json::json;

use super::calls;
use super::kinds::{Kind, parser};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::texts::text;

/// Cancel jobs
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth cancel job wgs-NA-01 --project pilot
  eihealth cancel nextflow-job germline --project pilot")]
pub(crate) struct Cancel {
    /// What kind of jobs
    #[arg(value_name = "KIND", value_parser = parser(|kind| kind.cancel.is_some()))]
    kind: &'static Kind,
    /// Their names or ids
    #[arg(value_name = "NAME|ID", required = true)]
    named: Vec<String>,
    /// Of jobs: stop tasks that run, too, and not only those that wait
    #[arg(long)]
    force: bool,
}

impl Cancel {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let Some(cancel) = self.kind.cancel else { return Ok(()) };
        let operation = calls::operation(cancel)?;
        let has_body = operation.inputs().iter().any(|input| input.place == "body");
        if self.force && !has_body {
            return Err(Failure::usage(text!("--force is nothing for a {kind}", kind = self.kind.name)));
        }
        let scope = self.kind.scope(context).await?;
        for (id, named) in scope.ids(self.kind, &self.named).await? {
            let mut arguments = scope.arguments(operation, Some(&id));
            if has_body {
                arguments = arguments.with("body", "body", json!({ "force": self.force }));
            }
            calls::change(calls::prepare(&scope.client, cancel, arguments)?).await?;
            if !context.globals.dry_run {
                note(&text!("cancelled: {kind} {named}", kind = self.kind.name, named));
            }
        }
        Ok(())
    }
}
