//! `eihealth clear`.

use clap::Args;

use crate::context::{Context, note};
use crate::errors::Failure;
use crate::journal;
use crate::texts::text;

/// Forget how far interrupted uploads are
///
/// `upload --resume` then sends them from the start. What was sent stays where it is.
#[derive(Args)]
#[command(after_help = "Example:\n  eihealth clear")]
pub(crate) struct Clear {}

impl Clear {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let entries = journal::entries()
            .map_err(|error| Failure::usage(text!("can't read what is kept of uploads: {error}", error)))?;
        if context.globals.dry_run {
            note(&text!("{entries} would be forgotten", entries = entries.len()));
            return Ok(());
        }
        for entry in &entries {
            entry.forget();
        }
        note(&text!("{entries} forgotten", entries = entries.len()));
        Ok(())
    }
}
