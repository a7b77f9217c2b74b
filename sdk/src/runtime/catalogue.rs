//! The error codes of a service, as the generated side hands them to the runtime.

/// Every documented code, sorted by its text.
#[derive(Debug)]
pub(crate) struct Catalogue(pub(crate) &'static [Code]);

/// What is known of one code.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) code: &'static str,
    pub(crate) status: u16,
    /// Whether the same request can succeed later.
    pub(crate) retry: bool,
    /// Whether the service refused for too many requests, whatever the status: it did nothing.
    pub(crate) throttled: bool,
    pub(crate) message: &'static str,
    pub(crate) advice: &'static str,
}

impl Catalogue {
    /// The place of `code`.
    pub(crate) fn position(&self, code: &str) -> Option<usize> {
        self.0.binary_search_by(|known| known.code.cmp(code)).ok()
    }

    /// What is known of `code`.
    pub(crate) fn find(&self, code: &str) -> Option<&'static Code> {
        self.position(code).map(|position| &self.0[position])
    }
}
