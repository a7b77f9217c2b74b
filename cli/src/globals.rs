//! The options that every command takes.

use std::path::PathBuf;

use clap::Args;

use crate::output::Format;
use crate::texts::Language;

const HEADING: &str = "Global options";

/// The options that every command takes.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = HEADING)]
pub(crate) struct Globals {
    /// Profile of ~/.huaweicloud/credentials to use, instead of what the environment says
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Region, such as cn-north-4
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) region: Option<String>,
    /// Name or id of the EIHealth project to work in, instead of what `switch project` chose
    #[arg(long, global = true, value_name = "NAME|ID", env = "EIHEALTH_PROJECT")]
    pub(crate) project: Option<String>,
    /// Talk to a mock service: the address that `cargo xtask mock` prints
    #[arg(long, global = true, value_name = "URL", env = "EIHEALTH_MOCK")]
    pub(crate) mock: Option<String>,
    /// Language of what this program says itself, instead of the locale's; what comes from the reference stays English
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,
    /// How to print what comes back
    #[arg(long, short, global = true, value_enum, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,
    /// Columns of a table or of CSV, in this order; nested ones as a.b
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,
    /// Print only what this JMESPath expression selects
    #[arg(long, global = true, value_name = "JMESPATH")]
    pub(crate) query: Option<String>,
    /// Print the request as a curl command instead of sending it
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    /// Print secrets in what --dry-run prints
    #[arg(long, global = true)]
    pub(crate) show_secrets: bool,
    /// Don't ask before something is deleted or bought
    #[arg(long, short, global = true)]
    pub(crate) yes: bool,
    /// Write requests and answers to this new file, secrets masked, for `cargo xtask replay`
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
}
