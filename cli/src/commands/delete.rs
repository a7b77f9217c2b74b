//! `eihealth delete`.

use clap::Args;
use eihealth::types::{ProjectState, UpdateProject};

use super::calls;
use super::kinds::{Kind, Scope, parser};
use crate::context::{Context, note};
use crate::errors::{Failure, sent};

/// Delete things of a kind
///
/// A project that is active is made inactive first, for the service deletes no other.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth delete job wgs-NA-01 wgs-NA-02 --project pilot
  eihealth delete project pilot
  eihealth delete image bwa --project pilot --yes")]
pub(crate) struct Delete {
    /// What kind of things
    #[arg(value_name = "KIND", value_parser = parser(|kind| kind.delete.is_some()))]
    kind: &'static Kind,
    /// Their names or ids
    #[arg(value_name = "NAME|ID", required = true)]
    named: Vec<String>,
}

impl Delete {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let kind = self.kind;
        let Some(delete) = kind.delete else { return Ok(()) };
        let scope = kind.scope(context).await?;
        // all of them are found before any is deleted
        let mut ids = Vec::new();
        for named in &self.named {
            ids.push(scope.id(kind, named).await?);
        }
        let words = if ids.len() == 1 { kind.name } else { kind.plural() };
        context.confirm(&format!("This deletes the {words} {}.", self.named.join(", ")))?;
        for (id, named) in ids.iter().zip(&self.named) {
            if kind.name == "project" {
                deactivate(&scope, id).await?;
            }
            let arguments = scope.arguments(calls::operation(delete)?, Some(id));
            calls::change(calls::prepare(&scope.client, delete, arguments)?).await?;
            if !context.globals.dry_run {
                note(&format!("deleted: {} {named}", kind.name));
            }
        }
        Ok(())
    }
}

async fn deactivate(scope: &Scope, id: &str) -> Result<(), Failure> {
    let project = scope.client.show_project(id).await?;
    if !project.status.as_deref().is_some_and(|status| status.eq_ignore_ascii_case("ACTIVE")) {
        return Ok(());
    }
    let inactive = UpdateProject::new().status(ProjectState::Inactive);
    sent(scope.client.update_project(id, inactive).await).map(drop)
}
