//! Exit codes.

use std::process::ExitCode;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Exit {
    /// All went well.
    Success = 0,
    /// The service, or the way to it, failed.
    Service = 1,
    /// What was asked for can't be right, or isn't confirmed; nothing was changed.
    Usage = 2,
    /// There is no such thing.
    NotFound = 3,
    /// The service refuses these credentials.
    Denied = 4,
    /// A job failed.
    JobFailed = 5,
    /// A time limit was reached.
    Timeout = 6,
    /// Interrupted by Ctrl-C.
    Interrupted = 130,
}

/// What `--help` says of them.
pub(crate) const HELP: &str = "\
Exit codes: 0 done, 1 failure of the service, 2 wrong usage, 3 not found, 4 denied, 5 job failed, 6 timeout, 130 interrupted.";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
