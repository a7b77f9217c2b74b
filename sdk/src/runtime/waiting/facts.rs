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

impl Waiting {
    pub(crate) const fn new(state: &'static str, states: &'static States) -> Self {
        Waiting { state, states, id: None, reason: None, done: None, ended: None }
    }

    pub(crate) const fn id(mut self, field: &'static str) -> Self {
        self.id = Some(field);
        self
    }

    pub(crate) const fn reason(mut self, field: &'static str) -> Self {
        self.reason = Some(field);
        self
    }

    pub(crate) const fn done(mut self, field: &'static str) -> Self {
        self.done = Some(field);
        self
    }

    pub(crate) const fn ended(mut self, field: &'static str) -> Self {
        self.ended = Some(field);
        self
    }
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

impl States {
    pub(crate) const NONE: Self =
        States { progress: &[], success: &[], failure: &[], cancelled: &[], unknown: &[] };

    pub(crate) const fn progress(mut self, states: &'static [&'static str]) -> Self {
        self.progress = states;
        self
    }

    pub(crate) const fn success(mut self, states: &'static [&'static str]) -> Self {
        self.success = states;
        self
    }

    pub(crate) const fn failure(mut self, states: &'static [&'static str]) -> Self {
        self.failure = states;
        self
    }

    pub(crate) const fn cancelled(mut self, states: &'static [&'static str]) -> Self {
        self.cancelled = states;
        self
    }

    pub(crate) const fn unknown(mut self, states: &'static [&'static str]) -> Self {
        self.unknown = states;
        self
    }
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

impl Starts {
    pub(crate) const fn new(shown_by: &'static Operation, with: &'static [(&'static str, Source)]) -> Self {
        Starts { shown_by, with, item: None, until: &[], gone: false }
    }

    pub(crate) const fn item(mut self, id: Source) -> Self {
        self.item = Some(id);
        self
    }

    pub(crate) const fn until(mut self, states: &'static [&'static str]) -> Self {
        self.until = states;
        self
    }

    pub(crate) const fn gone(mut self) -> Self {
        self.gone = true;
        self
    }

    /// Whether it was there before: then what is shown at first may be the end of an earlier time.
    pub(crate) fn is_of_old(&self) -> bool {
        let from_path = |source: &Source| matches!(source, Source::Path(_));
        self.with.iter().all(|(_, source)| from_path(source)) && self.item.as_ref().is_none_or(from_path)
    }
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
