//! How far a file has come.

/// How far a file has come. The fields are all there is: the rate is the bytes since a moment, by the time since it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes have come or gone; what another run has saved or sent counts. It only falls where a download
    /// starts again, because the server gives no parts or has other content now.
    pub bytes: u64,
    /// How many there are, if that is known.
    pub total: Option<u64>,
}

/// What is called with each step.
pub(crate) type OnProgress<'a> = Box<dyn FnMut(Progress) + Send + 'a>;
