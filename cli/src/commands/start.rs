//! `eihealth start`.

use clap::Args;

use super::kinds::{Kind, parser};
use super::power;
use super::wait::Patience;
use crate::context::Context;
use crate::errors::Failure;

/// Start things of a kind again: notebooks, templates of automatic jobs, nodes
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth start notebook lab --project pilot --wait
  eihealth start auto-job nightly --project pilot")]
pub(crate) struct Start {
    /// What kind of things
    #[arg(value_name = "KIND", value_parser = parser(|kind| kind.start.is_some()))]
    kind: &'static Kind,
    /// Their names or ids
    #[arg(value_name = "NAME|ID", required = true)]
    named: Vec<String>,
    #[command(flatten)]
    patience: Patience,
}

impl Start {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        power::switch(context, self.kind, self.kind.start, "start", &self.named, Some(&self.patience)).await
    }
}
