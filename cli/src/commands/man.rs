//! `eihealth man`.

use std::path::PathBuf;

use clap::Args;

use crate::context::{Context, note};
use crate::errors::Failure;
use crate::texts::text;

/// Write the manual pages into a directory
#[derive(Args)]
#[command(after_help = "Example:\n  eihealth man ~/.local/share/man/man1 && man eihealth-configure")]
pub(crate) struct Man {
    /// The directory, such as ~/.local/share/man/man1; it is made if it isn't there
    directory: PathBuf,
}

impl Man {
    pub(crate) async fn run(self, _: &mut Context) -> Result<(), Failure> {
        let directory = self.directory.display();
        let failed = |error: std::io::Error| {
            Failure::usage(text!("can't write the pages into {directory}: {error}", directory, error))
        };
        std::fs::create_dir_all(&self.directory).map_err(failed)?;
        clap_mangen::generate_to(crate::command(), &self.directory).map_err(failed)?;
        note(&text!("the manual pages are in {directory}", directory));
        Ok(())
    }
}
