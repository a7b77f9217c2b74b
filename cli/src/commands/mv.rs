//! `eihealth mv`.

use clap::Args;
use eihealth::Client;

use super::{cp, rm};
use crate::context::Context;
use crate::errors::Failure;
use crate::exit::Exit;
use crate::remote::{Found, Location, Place};
use crate::texts::text;

/// Move files and folders into a folder
///
/// The service can't move: this copies, looks whether all of it has arrived, and deletes the originals. Nothing is
/// overwritten.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth mv pilot:/raw/a.fastq.gz pilot:/archive/
  eihealth mv pilot:/work/run-42/ pilot:/done/")]
pub(crate) struct Mv {
    /// What to move
    #[arg(value_name = "[PROJECT:]PATH", required = true)]
    from: Vec<Location>,
    /// The folder to move it into
    #[arg(value_name = "[PROJECT:]FOLDER/", required = true)]
    to: Location,
}

impl Mv {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let client = context.client().await?;
        let (from, to) = cp::sides(context, &client, &self.from, &self.to).await?;
        let mut targets = Vec::new();
        for place in &from {
            if place.path.is_empty() {
                return Err(Failure::usage(text!(
                    "{place} can't be moved: name what is in it",
                    place = place.full()
                )));
            }
            let inside = place.must_be_folder() && to.path.starts_with(&place.path);
            if place.project == to.project && (inside || place.parent() == to.path) {
                return Err(Failure::usage(text!(
                    "{place} can't be moved into {to}",
                    place = place.full(),
                    to = to.full()
                )));
            }
            let slash = if place.must_be_folder() { "/" } else { "" };
            let target = to.at(format!("{}{}{slash}", to.path, place.name()));
            if !matches!(target.look(&client).await?, Found::Nothing) || targets.contains(&target.path) {
                return Err(Failure::usage(text!("{target} is there already", target = target.full()))
                    .hint(text!("delete it first, or move to another folder")));
            }
            targets.push(target.path);
        }
        cp::copy(&client, &from, &to, false).await?;
        if !context.globals.dry_run {
            for (place, target) in from.iter().zip(&targets) {
                arrived(&client, place, &to.at(target.as_str())).await?;
            }
        }
        rm::delete(&client, &from).await
    }
}

/// Whether each file is at its new place with its size.
async fn arrived(client: &Client, from: &Place, to: &Place) -> Result<(), Failure> {
    let (before, after) = match from.must_be_folder() {
        true => {
            let sizes = |files: Vec<(String, eihealth::types::DataEntry)>| -> Vec<_> {
                files.into_iter().map(|(path, entry)| (path, entry.size)).collect()
            };
            (sizes(from.files_below(client).await?), sizes(to.files_below(client).await?))
        }
        false => (size(client, from).await?, size(client, to).await?),
    };
    match before == after {
        true => Ok(()),
        false => Err(Failure::new(
            Exit::Service,
            text!(
                "not all of {from} has arrived at {to}: nothing was deleted",
                from = from.full(),
                to = to.full()
            ),
        )),
    }
}

async fn size(client: &Client, place: &Place) -> Result<Vec<(String, Option<i64>)>, Failure> {
    match place.look(client).await? {
        Found::File(file) => Ok(vec![(place.name().to_owned(), file.size)]),
        _ => Err(place.missing()),
    }
}
