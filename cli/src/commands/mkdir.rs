//! `eihealth mkdir`.

use clap::Args;
use eihealth::types::CreateData;

use crate::context::Context;
use crate::errors::{Failure, sent};
use crate::remote::{Found, Location};
use crate::texts::text;

/// Make folders in a project
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth mkdir pilot:/raw
  eihealth mkdir --parents pilot:/work/run-42/bam")]
pub(crate) struct Mkdir {
    /// The new folders
    #[arg(value_name = "[PROJECT:]PATH", required = true)]
    paths: Vec<Location>,
    /// Make the folders that lead to it, too, and don't mind if it is there already
    #[arg(long, short)]
    parents: bool,
}

impl Mkdir {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let client = context.client().await?;
        for path in &self.paths {
            let place = path.find(context, &client).await?;
            if place.path.is_empty() {
                return Err(Failure::usage(text!("the root of a project is there already")));
            }
            let folder = place.as_folder();
            let ends = folder.match_indices('/').map(|(slash, _)| slash);
            let from = if self.parents { 0 } else { folder.len() - 1 };
            for end in ends.filter(|end| *end >= from) {
                let place = place.at(&folder[..=end]);
                if self.parents && matches!(place.look(&client).await?, Found::Folder) {
                    continue;
                }
                let mut body = CreateData::new(place.name());
                if !place.parent().is_empty() {
                    body = body.parent_folder(place.parent());
                }
                sent(client.create_data(&place.project.id, body).await)?;
            }
        }
        Ok(())
    }
}
