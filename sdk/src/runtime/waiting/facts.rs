//! What is fixed about something that goes on: `x-waiting` and `x-starts` of the specification.

use crate::runtime::call::Operation;

/// How the end of something is seen. Fields are those of the answer, or of an item where the answer is a list.
#[derive(Debug)]
pub(crate) struct Waiting {
    /// Field with the state, or with several.
    pub(crate) state: &'static str,
    /// Lists: field of an item with its id.
    pub(crate) id: Option<&'static str>,
    pub(crate) states: &'static States,
    /// Field that says why it failed.
    pub(crate) reason: Option<&'static str>,
    /// Field that says how far it has come.
    pub(crate) done: Option<&'static str>,
    /// Field with the time of its end.
    pub(crate) ended: Option<&'static str>,
}

/// The documented states, by what they mean.
#[derive(Debug)]
pub(crate) struct States {
    pub(crate) progress: &'static [&'static str],
    pub(crate) success: &'static [&'static str],
    pub(crate) failure: &'static [&'static str],
    pub(crate) cancelled: &'static [&'static str],
    pub(crate) unknown: &'static [&'static str],
}

/// What an operation starts.
#[derive(Debug)]
pub(crate) struct Starts {
    /// The operation that shows it.
    pub(crate) shown_by: &'static Operation,
    /// The parameters of its path.
    pub(crate) with: &'static [(&'static str, Source)],
    /// Lists: the id of the item.
    pub(crate) item: Option<Source>,
    /// The states of success that end this; any, if there are none.
    pub(crate) until: &'static [&'static str],
    /// It ends well when it isn't shown any more.
    pub(crate) gone: bool,
}

/// Where a value of a finished call stands.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source {
    /// In a parameter of the path.
    Path(&'static str),
    /// In a field of the answer.
    Field(&'static str),
    /// It is the answer.
    Answer,
}
