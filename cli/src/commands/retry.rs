//! `eihealth retry`.

use clap::Args;

use super::calls;
use super::kinds::{Kind, parser};
use super::wait::{self, Patience};
use crate::context::{Context, note};
use crate::errors::Failure;
use crate::texts::text;

/// Run jobs again that have failed
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth retry job wgs-NA-01 --project pilot --wait
  eihealth retry data-job 2f7d63c8-90ab-4e15-b4c2-8d1e5a07f936 --project pilot")]
pub(crate) struct Retry {
    /// What kind of jobs
    #[arg(value_name = "KIND", value_parser = parser(|kind| kind.retry.is_some()))]
    kind: &'static Kind,
    /// Its name or id
    #[arg(value_name = "NAME|ID")]
    named: String,
    #[command(flatten)]
    patience: Patience,
}

impl Retry {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let Some(retry) = self.kind.retry else { return Ok(()) };
        let scope = self.kind.scope(context).await?;
        let id = scope.id(self.kind, &self.named).await?;
        let arguments = scope.arguments(calls::operation(retry)?, Some(&id));
        calls::change(calls::prepare(&scope.client, retry, arguments)?).await?;
        if context.globals.dry_run {
            return Ok(());
        }
        note(&text!("started again: {kind} {named}", kind = self.kind.name, named = self.named));
        match self.patience.wait {
            true => wait::follow(context, self.kind, &scope, &id, &self.patience).await,
            false => Ok(()),
        }
    }
}
