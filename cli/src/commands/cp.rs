//! `eihealth cp`.

use std::collections::HashMap;

use clap::Args;
use eihealth::Client;
use eihealth::types::{CopyData, ImportData};

use crate::context::Context;
use crate::errors::Failure;
use crate::remote::{Found, Location, Place, batches, data_job};
use crate::texts::text;

/// Copy files and folders within a project, or from another project into this one
///
/// They keep their names: the service copies into folders.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth cp pilot:/raw/a.fastq.gz pilot:/work/
  eihealth cp reference:/hg38/ pilot:/reference/ --no-overwrite")]
pub(crate) struct Cp {
    /// What to copy
    #[arg(value_name = "[PROJECT:]PATH", required = true)]
    from: Vec<Location>,
    /// The folder to copy into
    #[arg(value_name = "[PROJECT:]FOLDER/", required = true)]
    to: Location,
    /// Leave files alone that are there already
    #[arg(long)]
    no_overwrite: bool,
}

impl Cp {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let client = context.client().await?;
        let (from, to) = sides(context, &client, &self.from, &self.to).await?;
        let mut taken = HashMap::new();
        for place in &from {
            if let Some(other) = taken.insert(place.name(), place) {
                return Err(Failure::usage(text!(
                    "{file} would take the place of {other}, which is copied there, too",
                    file = place.full(),
                    other = other.full()
                )));
            }
        }
        copy(&client, &from, &to, !self.no_overwrite).await
    }
}

/// What is copied and the folder that it goes to, all of it there.
pub(super) async fn sides(
    context: &Context,
    client: &Client,
    from: &[Location],
    to: &Location,
) -> Result<(Vec<Place>, Place), Failure> {
    let mut places = Vec::new();
    for location in from {
        let place = location.find(context, client).await?;
        places.push(match place.look(client).await? {
            Found::Nothing => return Err(place.missing()),
            Found::File(_) => place,
            Found::Folder => place.at(place.as_folder()),
        });
    }
    let to = to.find(context, client).await?;
    if !to.must_be_folder() && !matches!(to.look(client).await?, Found::Folder) {
        return Err(Failure::usage(text!(
            "{to} is no folder, and what is copied keeps its name",
            to = to.full()
        ))
        .hint(text!("name the folder to copy into, with a slash at its end: {to}/", to = to.full())));
    }
    let to = to.at(to.as_folder());
    Ok((places, to))
}

/// Copies into a folder, and waits for the end.
pub(super) async fn copy(
    client: &Client,
    from: &[Place],
    to: &Place,
    overwrite: bool,
) -> Result<(), Failure> {
    for (source, batch) in batches(from) {
        let paths = batch.iter().map(|place| place.path.as_str());
        let folder = (!to.path.is_empty()).then_some(to.path.as_str());
        let starting = if *source == to.project {
            let body = CopyData::new(paths).overwrite(overwrite).target_folder(folder);
            client.copy_data(&to.project.id, body).start()
        } else {
            let body = ImportData::new(&source.id, paths).overwrite(overwrite).target_folder(folder);
            client.import_data(&to.project.id, body).start()
        };
        data_job(&to.project, &text!("copying"), starting).await?;
    }
    Ok(())
}
