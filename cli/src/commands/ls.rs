//! `eihealth ls`.

use std::io;

use clap::Args;
use eihealth::dispatch::Arguments;
use serde_json::{Value, to_value};

use super::calls;
use crate::context::Context;
use crate::errors::Failure;
use crate::names;
use crate::remote::{Found, Location};
use crate::watch::Watch;

/// Columns of a table.
const COLUMNS: [&str; 4] = ["name", "type", "size", "create_time"];

/// List the files and folders of a project
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth ls pilot:/raw/
  eihealth ls --project pilot --recursive /
  eihealth ls pilot:/raw/ -o csv --columns name,size")]
pub(crate) struct Ls {
    /// The folder or file; the root of the project unless given
    #[arg(value_name = "[PROJECT:]PATH", default_value = "/")]
    path: Location,
    /// List the files of all folders below, too, with their full paths
    #[arg(long, short = 'R')]
    recursive: bool,
    #[command(flatten)]
    watch: Watch,
}

impl Ls {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let client = context.client().await?;
        let place = self.path.find(context, &client).await?;
        let columns = COLUMNS.map(str::to_owned);
        match place.look(&client).await? {
            Found::Nothing => Err(place.missing()),
            Found::File(file) => context
                .output()?
                .value(&Value::Array(vec![to_value(file).map_err(io::Error::from)?]), &columns),
            Found::Folder if self.recursive => {
                let look = async || {
                    let files = place.files_below(&client).await?;
                    let files: Result<Vec<_>, _> = files.iter().map(|(_, file)| to_value(file)).collect();
                    Ok(files.map_err(io::Error::from)?)
                };
                let columns = ["path", "size", "create_time"].map(str::to_owned);
                self.watch.print(context, &columns, look).await
            }
            Found::Folder => {
                let folder = place.full_of(&place.as_folder());
                let items = || {
                    let arguments = Arguments::new()
                        .with("path", names::PROJECT, place.project.id.as_str())
                        .with("query", "path", folder.as_str());
                    calls::items(&client, "list_data", arguments)
                };
                if self.watch.is_on() {
                    let look = async || Ok(items()?.into_vec().await?);
                    return self.watch.print(context, &columns, look).await;
                }
                context.output()?.items(items()?, &columns).await
            }
        }
    }
}
