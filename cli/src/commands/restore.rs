//! `eihealth restore`.

use clap::{Args, Subcommand};
use eihealth::types::RestoreBackup;

use super::kinds::Kind;
use crate::context::Context;
use crate::errors::Failure;
use crate::names::Named;
use crate::remote::{Location, data_job};
use crate::texts::text;

/// Restore archives
#[derive(Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Example:\n  eihealth restore archive raw-2024 --to pilot:/restored/ --project pilot"
)]
pub(crate) struct Restore {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Restore an archive of the project, and wait for the end
    #[command(
        visible_alias = "backup",
        after_help = "Example:\n  eihealth restore archive raw-2024 --to pilot:/restored/ --project pilot"
    )]
    Archive {
        /// Its name or id
        #[arg(value_name = "NAME|ID")]
        named: String,
        /// The folder to restore into, in whichever project
        #[arg(long, value_name = "[PROJECT:]FOLDER/")]
        to: Location,
        /// Leave files alone that are there already
        #[arg(long)]
        no_overwrite: bool,
    },
}

impl Restore {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let What::Archive { named, to, no_overwrite } = self.what;
        let kind = Kind::named("archive")?;
        let scope = kind.scope(context).await?;
        let id = scope.id(kind, &named).await?;
        let to = to.find(context, &scope.client).await?;
        let folder = to.as_folder();
        let body = RestoreBackup::new(&to.project.id)
            .overwrite(!no_overwrite)
            .target_folder((!folder.is_empty()).then_some(folder));
        let project = scope.project.clone().unwrap_or_default();
        let starting = scope.client.restore_backup(&project, &id, body).start();
        // it runs in the project of the archive
        data_job(&Named { id: project.clone(), name: project }, &text!("restoring"), starting).await?;
        Ok(())
    }
}
