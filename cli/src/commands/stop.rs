//! `eihealth stop`.

use clap::Args;

use super::kinds::{Kind, parser};
use super::power;
use crate::context::Context;
use crate::errors::Failure;

/// Stop things of a kind: notebooks, templates of automatic jobs, nodes
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth stop notebook lab --project pilot
  eihealth stop auto-job nightly --project pilot")]
pub(crate) struct Stop {
    /// What kind of things
    #[arg(value_name = "KIND", value_parser = parser(|kind| kind.stop.is_some()))]
    kind: &'static Kind,
    /// Their names or ids
    #[arg(value_name = "NAME|ID", required = true)]
    named: Vec<String>,
}

impl Stop {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        power::switch(context, self.kind, self.kind.stop, "stop", &self.named, None).await
    }
}
