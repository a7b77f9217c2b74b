//! `eihealth add`.

use clap::{Args, Subcommand};
use eihealth::types::{MemberRole, UpdateMember};

use crate::context::{Context, note};
use crate::errors::{Failure, sent};
use crate::names;
use crate::texts::text;

/// Add members to a project
#[derive(Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Example:\n  eihealth add member ann bob --role Developer --project pilot"
)]
pub(crate) struct Add {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Add users to the project, or give those another role who are in it
    #[command(after_help = "Example:\n  eihealth add member ann bob --role Developer --project pilot")]
    Member {
        /// Names or ids of users
        #[arg(value_name = "NAME|ID", required = true)]
        users: Vec<String>,
        /// What they may do
        #[arg(long, value_parser = role(), value_name = "ROLE")]
        role: String,
    },
}

impl Add {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let What::Member { users, role } = self.what;
        let client = context.client().await?;
        let project = context.project().await?;
        let mut ids = Vec::new();
        for user in &users {
            ids.push(names::user(&client, user).await?);
        }
        for (id, user) in ids.iter().zip(&users) {
            let body = UpdateMember::new(MemberRole::from(role.as_str()));
            if sent(client.update_member(&project, id, body).await)?.is_some() {
                note(&text!("{user} is in the project as {role}", user, role));
            }
        }
        Ok(())
    }
}

fn role() -> clap::builder::PossibleValuesParser {
    clap::builder::PossibleValuesParser::new(["Administrator", "Developer", "Uploader", "Viewer"])
}
