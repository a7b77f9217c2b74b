//! Why a command failed, and what to type next.

use std::io::{self, Write};

use eihealth::Error;
use eihealth::error::ApiError;
use eihealth::http::StatusCode;
use eihealth::waiting::WaitFailureKind;

use crate::exit::Exit;
use crate::texts::{parsing, text};

/// Why a command failed.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: Kind,
    exit: Exit,
    /// Whether nobody listens where the service was looked for.
    is_unreachable: bool,
}

#[derive(Debug)]
enum Kind {
    /// A sentence, and what to do about it.
    Said { message: String, hints: Vec<String> },
    /// clap's own, with its colours; help and version are of this kind too.
    Clap(Box<clap::Error>),
    /// Nothing needs to be said.
    Silent,
}

impl Failure {
    /// A failure told in a sentence.
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { kind: Kind::Said { message: message.into(), hints: Vec::new() }, exit, is_unreachable: false }
    }

    /// What can't be right.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// An end without a word.
    pub(crate) fn silent(exit: Exit) -> Self {
        Self { kind: Kind::Silent, exit, is_unreachable: false }
    }

    /// Adds what to do about it.
    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Kind::Said { hints, .. } = &mut self.kind {
            hints.push(hint.into());
        }
        self
    }

    /// Says it in other words; what to do about it stays.
    #[must_use]
    pub(crate) fn in_words(mut self, words: String) -> Self {
        if let Kind::Said { message, .. } = &mut self.kind {
            *message = words;
        }
        self
    }

    /// Whether nobody listens where the service was looked for.
    pub(crate) fn is_unreachable(&self) -> bool {
        self.is_unreachable
    }

    /// How the program ends.
    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }

    /// Says it on standard error.
    pub(crate) fn report(self) -> Exit {
        match self.kind {
            Kind::Silent => {}
            // where nobody reads it, there is nobody to tell
            Kind::Clap(error) => match parsing::translated(&error) {
                Some(text) => drop(io::stderr().write_all(text.as_bytes())),
                None => drop(error.print()),
            },
            Kind::Said { message, hints } => {
                let mut text = text!("error: {message}", message) + "\n";
                for hint in hints {
                    text.push_str(&format!("  {hint}\n"));
                }
                let _ = io::stderr().write_all(text.as_bytes());
            }
        }
        self.exit
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        let exit = if error.use_stderr() { Exit::Usage } else { Exit::Success };
        Self { kind: Kind::Clap(Box::new(error)), exit, is_unreachable: false }
    }
}

/// Of writing the output.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // whoever read it has enough
            io::ErrorKind::BrokenPipe => Self::silent(Exit::Success),
            _ => Self::new(Exit::Service, format!("can't write the output: {error}")),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        if matches!(error, Error::Withheld(_)) {
            // a rehearsal has printed it
            return Self::silent(Exit::Success);
        }
        let mut failure = Self::new(exit(&error), error.to_string());
        failure.is_unreachable = matches!(&error, Error::Transport(error) if error.is_connect());
        for hint in hints(&error) {
            failure = failure.hint(hint);
        }
        failure
    }
}

/// What a call has answered with; `None` where `--dry-run` has printed it instead, after which a command of several calls
/// goes on to the next.
pub(crate) fn sent<T>(result: Result<T, Error>) -> Result<Option<T>, Failure> {
    match result {
        Ok(answer) => Ok(Some(answer)),
        Err(Error::Withheld(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn exit(error: &Error) -> Exit {
    match error {
        Error::InvalidRequest(_) | Error::Config(_) => Exit::Usage,
        Error::Wait(failure) if failure.kind() == WaitFailureKind::TimedOut => Exit::Timeout,
        Error::Wait(_) => Exit::JobFailed,
        Error::Credentials(error)
            if error.status().is_none() && !error.is_timeout() && !error.is_transport() =>
        {
            Exit::Denied
        }
        error if error.is_timeout() => Exit::Timeout,
        error if error.is_not_found() => Exit::NotFound,
        error if matches!(error.status(), Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)) => {
            Exit::Denied
        }
        _ => Exit::Service,
    }
}

fn hints(error: &Error) -> Vec<String> {
    let mut hints = Vec::new();
    match error {
        Error::InvalidRequest(error) => {
            hints.push(text!(
                "see what it takes: eihealth api {operation} --help",
                operation = error.operation()
            ));
        }
        Error::Credentials(_) => hints.push(match exit(error) {
            Exit::Denied => text!("store an access key: eihealth configure"),
            _ => text!("see which are used: eihealth whoami"),
        }),
        Error::Config(error) if error.setting() == "region" => {
            hints.push(text!("name one with --region, or store it: eihealth configure --region cn-north-4"));
        }
        _ => {}
    }
    if error.may_have_worked() {
        hints.push(text!("it may have been carried out all the same: look before you repeat it"));
    }
    if error.as_api().is_some_and(|error: &ApiError| error.status() == StatusCode::FORBIDDEN) {
        hints.push(text!("ask whoever manages the account or the project for the permission"));
    }
    hints
}
