//! `eihealth transfer`.

use clap::{Args, Subcommand};
use eihealth::types::TransferProject;

use crate::context::{Context, note};
use crate::errors::{Failure, sent};
use crate::names;
use crate::texts::text;

/// Give a project to another owner
#[derive(Args)]
#[command(arg_required_else_help = true, after_help = "Example:\n  eihealth transfer project pilot --to ann")]
pub(crate) struct Transfer {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Give a project to another owner
    #[command(after_help = "Example:\n  eihealth transfer project pilot --to ann")]
    Project {
        /// Name or id of the project
        #[arg(value_name = "NAME|ID")]
        named: String,
        /// Name or id of the user who becomes its owner
        #[arg(long, value_name = "USER")]
        to: String,
    },
}

impl Transfer {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let What::Project { named, to } = self.what;
        let client = context.client().await?;
        let project = context.find_project(&named).await?;
        let user = names::user(&client, &to).await?;
        context.confirm(&text!(
            "This makes {to} the owner of the project {named}, in place of you.",
            to,
            named
        ))?;
        if sent(client.transfer_project(&project, TransferProject::new(user)).await)?.is_some() {
            note(&text!("the project {named} is {to}'s", named, to));
        }
        Ok(())
    }
}
