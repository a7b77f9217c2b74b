//! How every command prints and ends.
//!
//! What was asked for goes to standard output, what went wrong to standard error. The exit code is 0 if all is well,
//! 1 if the command did its work and found something to mend, 2 if it could not do its work.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Context as _;

/// How a command ends; an error is a third way, for what could not be done.
pub(crate) type Outcome = anyhow::Result<Verdict>;

/// What a command that could do its work says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// All is well.
    Good,
    /// There is something to mend.
    Found,
    /// What another program, which keeps to the same convention, said.
    Of(u8),
}

impl Verdict {
    /// `Good` if nothing was found.
    pub(crate) fn good_if(good: bool) -> Self {
        if good { Verdict::Good } else { Verdict::Found }
    }
}

/// The exit code, and the message of an error on standard error.
pub(crate) fn finish(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(Verdict::Good) => ExitCode::SUCCESS,
        Ok(Verdict::Found) => ExitCode::FAILURE,
        Ok(Verdict::Of(code)) => ExitCode::from(code),
        // without a word before it: findings begin with their place, for editors and terminals to follow
        Err(error) => {
            complain!("{error:#}");
            ExitCode::from(2)
        }
    }
}

/// `println!` that ignores a closed pipe instead of panicking: `cargo xtask lint | head`.
macro_rules! say {
    ($($arguments:tt)*) => {{
        use ::std::io::Write;
        // nobody is left to tell
        let _ = writeln!(::std::io::stdout(), $($arguments)*);
    }};
}
pub(crate) use say;

/// `eprintln!`, likewise.
macro_rules! complain {
    ($($arguments:tt)*) => {{
        use ::std::io::Write;
        let _ = writeln!(::std::io::stderr(), $($arguments)*);
    }};
}
pub(crate) use complain;

/// Prints a whole report; that the reader has seen enough is no fault, a full disk is.
pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.context("can't write to standard output"),
    }
}
