//! `eihealth delete`.

use clap::Args;
use eihealth::types::{ProjectState, UpdateProject};

use super::calls;
use super::kinds::{Kind, Scope, parser};
use crate::context::{Context, note};
use crate::errors::{Failure, sent};
use crate::projects;
use crate::texts::text;

/// Delete things of a kind, or take members out of a project
///
/// A project that is active is made inactive first, for the service deletes no other.
#[derive(Args)]
#[command(
    visible_alias = "remove",
    after_help = "\
Examples:
  eihealth delete job wgs-NA-01 wgs-NA-02 --project pilot
  eihealth delete project pilot
  eihealth delete member ann --project pilot
  eihealth delete tag 0.7.17 --of bwa --project pilot --yes"
)]
pub(crate) struct Delete {
    /// What kind of things
    #[arg(value_name = "KIND", value_parser = parser(|kind| kind.delete.is_some()))]
    kind: &'static Kind,
    /// Their names or ids
    #[arg(value_name = "NAME|ID", required = true)]
    named: Vec<String>,
    /// The thing that they are in: the image of tags, the database of rows
    #[arg(long, value_name = "NAME|ID")]
    of: Option<String>,
}

impl Delete {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let kind = self.kind;
        let Some(delete) = kind.delete else { return Ok(()) };
        let scope = kind.scope_of(context, self.of.as_deref()).await?;
        // all of them are found before any is deleted
        let ids = scope.ids(kind, &self.named).await?;
        let words = if ids.len() == 1 { kind.name } else { kind.plural() };
        let named = ids.iter().map(|(_, named)| *named).collect::<Vec<_>>().join(", ");
        context.confirm(&match kind.name {
            "member" => text!("This takes {named} out of the project.", named),
            _ => text!("This deletes the {words} {named}.", words, named),
        })?;
        for (id, named) in &ids {
            if kind.name == "project" {
                deactivate(&scope, id).await?;
            }
            let arguments = scope.arguments(calls::operation(delete)?, Some(id));
            calls::change(calls::prepare(&scope.client, delete, arguments)?).await?;
            if !context.globals.dry_run {
                note(&text!("deleted: {kind} {named}", kind = kind.name, named));
                if kind.name == "project" {
                    forget(context, id)?;
                }
            }
        }
        Ok(())
    }
}

/// A project that is gone is not the chosen one any more.
fn forget(context: &Context, id: &str) -> Result<(), Failure> {
    let Some(chosen) = context.default_project()?.filter(|chosen| chosen.id == id) else { return Ok(()) };
    if let Some(scope) = context.scope() {
        projects::set_default(&scope, None)?;
        note(&text!("{chosen} was the chosen project: now there is none", chosen = chosen.name));
    }
    Ok(())
}

async fn deactivate(scope: &Scope, id: &str) -> Result<(), Failure> {
    let project = scope.client.show_project(id).await?;
    if !project.status.as_deref().is_some_and(|status| status.eq_ignore_ascii_case("ACTIVE")) {
        return Ok(());
    }
    let inactive = UpdateProject::new().status(ProjectState::Inactive);
    sent(scope.client.update_project(id, inactive).await).map(drop)
}
