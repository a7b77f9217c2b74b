//! `eihealth chattri`.

use clap::Args;
use eihealth::types::{PathDeletePolicy, UpdateDataPathPolicy};

use crate::context::{Context, note};
use crate::errors::{Failure, sent};
use crate::remote::{Found, Location};
use crate::texts::text;

/// Protect files and folders from being deleted, or don't any more
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth chattri --delete deny pilot:/raw/
  eihealth chattri --delete allow pilot:/raw/a.fastq.gz")]
pub(crate) struct Chattri {
    /// Files and folders
    #[arg(value_name = "[PROJECT:]PATH", required = true)]
    paths: Vec<Location>,
    /// Whether they may be deleted
    #[arg(long, value_name = "allow|deny", value_parser = ["allow", "deny"])]
    delete: String,
}

impl Chattri {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let client = context.client().await?;
        let mut places = Vec::new();
        for path in &self.paths {
            let place = path.find(context, &client).await?;
            places.push(match place.look(&client).await? {
                Found::Nothing => return Err(place.missing()),
                Found::File(_) => place,
                Found::Folder => place.at(place.as_folder()),
            });
        }
        for place in places {
            let body = UpdateDataPathPolicy::new(PathDeletePolicy::from(self.delete.as_str()));
            let answer = client.update_data_path_policy(&place.project.id, place.full(), body).await;
            if sent(answer)?.is_some() {
                note(&text!("{place}: delete {delete}", place = place.full(), delete = self.delete));
            }
        }
        Ok(())
    }
}
