//! `eihealth pull`.

use clap::Args;

use super::docker::{Registry, run, split};
use super::kinds::Kind;
use crate::context::Context;
use crate::errors::Failure;

/// Pull an image from the registry of a project
///
/// This runs docker: login and pull. --dry-run prints what it would run.
#[derive(Args)]
#[command(after_help = "\
Examples:
  eihealth pull bwa:0.7.18 --project pilot
  eihealth pull bwa:0.7.18 --project pilot --dry-run")]
pub(crate) struct Pull {
    /// The image in the project
    #[arg(value_name = "IMAGE[:TAG]")]
    image: String,
}

impl Pull {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let scope = Kind::named("image")?.scope(context).await?;
        let (name, tag) = split(&self.image);
        let registry = Registry::of(&scope).await?;
        registry.sign_in(context)?;
        run(context, &["pull", &registry.reference(name, tag)], None)
    }
}
