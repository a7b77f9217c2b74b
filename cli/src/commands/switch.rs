//! `eihealth switch`.

use clap::{Args, Subcommand};

use crate::context::{Context, note};
use crate::errors::Failure;
use crate::names::Named;
use crate::projects;
use crate::texts::text;

/// Choose what the commands that follow work with
#[derive(Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Switch {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Choose the EIHealth project, for the keys and the region in use
    ///
    /// It is kept in ~/.huaweicloud/eihealth.json. `--project` and EIHEALTH_PROJECT go before it.
    #[command(after_help = "Examples:\n  eihealth switch project pilot\n  eihealth switch project --none")]
    Project {
        /// Name or id of the project
        #[arg(value_name = "NAME|ID", required_unless_present = "none")]
        name: Option<String>,
        /// Choose none any more
        #[arg(long, conflicts_with = "name")]
        none: bool,
    },
}

impl Switch {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let What::Project { name, .. } = self.what;
        let scope = context.scope();
        let Some(name) = name else {
            if let Some(scope) = scope {
                projects::set_default(&scope, None)?;
            }
            note(&text!("no project is chosen any more"));
            return Ok(());
        };
        let id = context.find_project(&name).await?;
        // an id may be another account's
        let client = context.client().await?;
        let shown = client.show_project(&id).await?;
        let name = shown.name.clone().unwrap_or(name);
        let scope = scope.or_else(|| context.scope()).ok_or_else(|| {
            Failure::usage(text!("it is not known which keys and region it is for"))
                .hint(text!("see: eihealth whoami"))
        })?;
        projects::set_default(&scope, Some(&Named { id: id.clone(), name: name.clone() }))?;
        note(&text!("working in the project `{name}` ({id})", name, id));
        Ok(())
    }
}
