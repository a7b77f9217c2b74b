//! `eihealth rm`.

use clap::Args;
use eihealth::Client;
use eihealth::types::BatchDeleteData;

use crate::context::Context;
use crate::errors::Failure;
use crate::remote::{Found, Location, Place, batches, data_job};
use crate::texts::text;

/// Delete files and folders of a project, and wait until they are gone
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth rm pilot:/raw/old.fastq.gz
  eihealth rm --recursive --yes pilot:/work/")]
pub(crate) struct Rm {
    /// What to delete
    #[arg(value_name = "[PROJECT:]PATH", required = true)]
    paths: Vec<Location>,
    /// Delete folders with all that is in them
    #[arg(long, short, visible_short_alias = 'R')]
    recursive: bool,
}

impl Rm {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let client = context.client().await?;
        let mut places: Vec<Place> = Vec::new();
        for path in &self.paths {
            let place = path.find(context, &client).await?;
            match place.look(&client).await? {
                Found::Nothing => return Err(place.missing()),
                Found::File(_) => places.push(place),
                Found::Folder if place.path.is_empty() => {
                    return Err(Failure::usage(text!(
                        "{place} is all that the project has: name what is in it",
                        place = place.full()
                    )));
                }
                Found::Folder if self.recursive => places.push(place.at(place.as_folder())),
                Found::Folder => {
                    return Err(Failure::usage(text!("{place} is a folder", place = place.full()))
                        .hint(text!("--recursive deletes it with all that is in it")));
                }
            }
        }
        let names: Vec<String> = places.iter().map(Place::full).collect();
        context.confirm(&text!("This deletes {names}.", names = names.join(", ")))?;
        delete(&client, &places).await
    }
}

/// Deletes what is at these places, and waits until it is gone.
pub(super) async fn delete(client: &Client, places: &[Place]) -> Result<(), Failure> {
    for (project, batch) in batches(places) {
        let body = BatchDeleteData::new(batch.iter().map(Place::full));
        data_job(project, &text!("deleting"), client.batch_delete_data(&project.id, body).start()).await?;
    }
    Ok(())
}
