//! Why a mock can't start or be told what to do.

/// Why a mock can't start or be told what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bundle is not an OpenAPI document this mock can serve.
    #[error("the bundle can't be served: {place}: {reason}")]
    Document {
        /// Where in the document, such as `get /v1/{project_id}/jobs`.
        place: String,
        /// What is wrong there.
        reason: String,
    },
    /// The address can't be listened on.
    #[error("{address} can't be listened on: {source}")]
    Listen {
        /// The address asked for; its port 0 is any.
        address: std::net::SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// An answer was scripted for an operation the bundle doesn't have.
    #[error("the bundle has no operation `{0}` to script an answer for")]
    UnknownOperation(String),
    /// Something was told to end that isn't there or doesn't run.
    #[error("nothing runs under the id `{0}`")]
    UnknownRun(String),
    /// A mock of the examples was told to remember something.
    #[error(
        "this mock answers examples and remembers nothing; start one with `Mock::start` or `Mock::builder`"
    )]
    RemembersNothing,
    /// Recorded traffic that can't be served back.
    #[error("the recording can't be served: {0}")]
    Recording(String),
    /// Pages that can't be read.
    #[error("the pages in {} can't be read: {source}; `cargo xtask docs` writes them", directory.display())]
    Pages {
        /// The directory that should hold them.
        directory: std::path::PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// What was to be put there can't be.
    #[error("can't be put there: {0}")]
    Seed(String),
}

impl Error {
    pub(crate) fn document(place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Document { place: place.into(), reason: reason.into() }
    }
}
