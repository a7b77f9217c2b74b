//! When to ask again, and when to stop: all of waiting that needs neither types nor I/O.

use std::collections::HashSet;
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::call::Operation;
use crate::runtime::error::Error;
use crate::runtime::record::{Value, as_text, each_at, number_at, text_at};
use crate::runtime::retry::{Random, is_transient};

use super::facts::{Starts, Waiting};
use super::state::{Evidence, Meaning, has, resembling};

/// The first pause, the factor from one to the next, and the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const GROWTH: f64 = 1.5;
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// The shortest that may be asked for: a wait must not keep a service busy by itself.
const SHORTEST_PAUSE: Duration = Duration::from_millis(1);
/// How long polls may fail, one after the other, for reasons that may pass.
const PATIENCE: Duration = Duration::from_secs(15 * 60);
/// How long a state may say nothing.
const UNKNOWN_FOR: Duration = Duration::from_secs(60 * 60);
/// How long what was just started may be unknown to the operation that shows it, or be shown as it was before.
const SETTLING: Duration = Duration::from_secs(60);

/// What the caller wants.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) timeout: Option<Duration>,
    pub(super) interval: Option<Duration>,
    pub(super) patience: Duration,
    pub(super) unknown_for: Duration,
    pub(super) success: Vec<String>,
    pub(super) failure: Vec<String>,
    pub(super) progress: Vec<String>,
    /// What started it, if a call of this program did.
    pub(super) starts: Option<&'static Starts>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            timeout: None,
            interval: None,
            patience: PATIENCE,
            unknown_for: UNKNOWN_FOR,
            success: Vec::new(),
            failure: Vec::new(),
            progress: Vec::new(),
            starts: None,
        }
    }
}

impl Settings {
    pub(super) fn awaits_end_of_being(&self) -> bool {
        self.starts.is_some_and(|starts| starts.gone)
    }
}

/// What an answer shows.
#[derive(Debug, Default)]
pub(super) struct Shown {
    states: Vec<String>,
    pub(super) reason: Option<String>,
    pub(super) done: Option<f64>,
    ended: bool,
}

impl Shown {
    pub(super) fn read(facts: &Waiting, answer: &dyn Value) -> Self {
        let mut states = Vec::new();
        each_at(answer, facts.state, &mut |value| states.extend(as_text(value)));
        let text = |path: Option<&str>| text_at(answer, path?).filter(|text| !text.trim().is_empty());
        // what stands where there is no time yet
        let no_time =
            |text: &str| text.starts_with("0001") || !text.bytes().any(|b| (b'1'..=b'9').contains(&b));
        Shown {
            states,
            reason: text(facts.reason),
            done: facts.done.and_then(|done| number_at(answer, done)),
            ended: text(facts.ended).is_some_and(|text| !no_time(&text)),
        }
    }

    /// The states as one text.
    pub(super) fn state(&self) -> Option<String> {
        (!self.states.is_empty()).then(|| self.states.join(", "))
    }
}

/// What to do after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    GoOn,
    Ended(Meaning, Evidence),
    /// It said nothing for too long.
    Lost,
}

/// A wait.
#[derive(Debug)]
pub(super) struct Watch {
    facts: &'static Waiting,
    settings: Settings,
    pub(super) start: Instant,
    pause: Duration,
    /// Since when the states say nothing, and those that were seen since it began.
    saying_nothing: Option<(Instant, HashSet<Option<String>>)>,
    failing: Option<Instant>,
    /// The pause that the service asked for with its last failure.
    asked_for: Option<Duration>,
    /// The state at first.
    first: Option<Option<String>>,
    /// It was there, but not the last time.
    is_missing: bool,
}

impl Watch {
    pub(super) fn new(facts: &'static Waiting, settings: Settings) -> Self {
        let pause = settings.interval.map_or(FIRST_PAUSE, |pause| pause.max(SHORTEST_PAUSE));
        let start = Instant::now();
        Watch {
            facts,
            settings,
            start,
            pause,
            saying_nothing: None,
            failing: None,
            asked_for: None,
            first: None,
            is_missing: false,
        }
    }

    /// When the wait is over in any case.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.start.checked_add(self.settings.timeout?)
    }

    /// Takes note of an answer.
    pub(super) fn shown(&mut self, shown: &Shown) -> Step {
        self.failing = None;
        self.is_missing = false;
        let state = shown.state();
        let first = self.first.get_or_insert_with(|| state.clone()).clone();
        let (meaning, evidence) = self.meaning(shown);
        if self.settings.awaits_end_of_being() {
            // it may have failed long before it was told to go
            let of_deletion = state.as_deref().is_some_and(|s| s.to_ascii_lowercase().contains("delet"));
            return match meaning == Meaning::Failure && (of_deletion || state != first) {
                true => Step::Ended(meaning, evidence),
                false => Step::GoOn,
            };
        }
        match meaning {
            Meaning::Progress => {
                self.saying_nothing = None;
                Step::GoOn
            }
            Meaning::Unknown => self.said_nothing(state),
            _ if state == first && self.may_be_of_old() => Step::GoOn,
            _ => Step::Ended(meaning, evidence),
        }
    }

    /// Takes note that it isn't there: a 404, or no such item. `None` if that is for the caller to know.
    pub(super) fn absent(&mut self) -> Option<Step> {
        self.failing = None;
        if self.settings.awaits_end_of_being() {
            return Some(Step::Ended(Meaning::Success, Evidence::Gone));
        }
        let may_come = match self.was_there() {
            // once may be a server that lags behind, or a place between two pages
            true => !std::mem::replace(&mut self.is_missing, true),
            false => self.settings.starts.is_some() && self.is_settling(),
        };
        may_come.then_some(Step::GoOn)
    }

    fn is_settling(&self) -> bool {
        self.start.elapsed() < SETTLING
    }

    /// Whether an end that was there from the first may be that of an earlier time: what starts once more takes a moment
    /// to show it.
    fn may_be_of_old(&self) -> bool {
        self.settings.starts.is_some_and(Starts::is_of_old) && self.is_settling()
    }

    /// Whether it was ever there.
    pub(super) fn was_there(&self) -> bool {
        self.first.is_some()
    }

    /// Takes note of a failed call; whether to ask again all the same.
    pub(super) fn failed(&mut self, operation: &Operation, error: &Error) -> bool {
        let since = *self.failing.get_or_insert_with(Instant::now);
        self.asked_for = error.as_api().and_then(|error| error.retry_after());
        may_pass(operation, error) && since.elapsed() < self.settings.patience
    }

    /// How long to wait before asking again.
    pub(super) fn pause(&mut self, random: &Random) -> Duration {
        // what the service asks for, as far as patience goes
        let asked_for = self.asked_for.take().unwrap_or_default().min(self.settings.patience);
        let now = self.pause;
        if self.settings.interval.is_some() {
            return now.max(asked_for);
        }
        self.pause = now.mul_f64(GROWTH).min(LONGEST_PAUSE);
        // up to a fifth shorter, so that many waits don't ask at once
        now.mul_f64(1.0 - 0.2 * random.next()).max(asked_for)
    }

    fn said_nothing(&mut self, state: Option<String>) -> Step {
        let now = Instant::now();
        let (since, seen) = self.saying_nothing.get_or_insert_with(|| (now, HashSet::new()));
        // another word is a sign of life, but not one of two that take turns
        if seen.insert(state) {
            *since = now;
            return Step::GoOn;
        }
        match now.duration_since(*since) >= self.settings.unknown_for {
            true => Step::Lost,
            false => Step::GoOn,
        }
    }

    /// What all states together mean: one failure is the whole's, and nothing has ended while something goes on.
    fn meaning(&self, shown: &Shown) -> (Meaning, Evidence) {
        let each = || shown.states.iter().map(|state| self.meaning_of(state, shown));
        let order = [
            Meaning::Failure,
            Meaning::Cancelled,
            Meaning::Progress,
            Meaning::Unknown,
            Meaning::Ended,
            Meaning::Success,
        ];
        let found = order.into_iter().find_map(|meaning| each().find(|(found, _)| *found == meaning));
        found.unwrap_or_else(|| by_signs(shown))
    }

    fn meaning_of(&self, state: &str, shown: &Shown) -> (Meaning, Evidence) {
        let Settings { success, failure, progress, starts, .. } = &self.settings;
        let callers =
            [(success, Meaning::Success), (failure, Meaning::Failure), (progress, Meaning::Progress)];
        if let Some((_, meaning)) = callers.into_iter().find(|(list, _)| has(list, state)) {
            return (meaning, Evidence::Caller);
        }
        let documented = self.facts.states.documented(state);
        let until = starts.map(|starts| starts.until).unwrap_or_default();
        match documented {
            // a success of something else that it can be told to do
            Some(Meaning::Success) if !until.is_empty() && !has(until, state) => {
                (Meaning::Progress, Evidence::Documented)
            }
            Some(Meaning::Unknown) => by_signs(shown),
            Some(meaning) => (meaning, Evidence::Documented),
            None => match resembling(state) {
                Some(Meaning::Success) if !until.is_empty() => by_signs(shown),
                Some(meaning) => (meaning, Evidence::Analogy),
                None => by_signs(shown),
            },
        }
    }
}

/// What is known where the state says nothing.
fn by_signs(shown: &Shown) -> (Meaning, Evidence) {
    match (&shown.reason, shown.ended) {
        (Some(_), _) => (Meaning::Failure, Evidence::Reason),
        (None, true) => (Meaning::Ended, Evidence::EndTime),
        (None, false) => (Meaning::Unknown, Evidence::Documented),
    }
}

/// Whether a call may succeed later that failed now: what is worth another attempt, and what hours can mend besides.
fn may_pass(operation: &Operation, error: &Error) -> bool {
    is_transient(operation, error)
        || match error {
            Error::Timeout(_) => true,
            Error::Api(error) => error.status().is_server_error(),
            Error::Credentials(error) => error.is_transient(),
            // a page of a proxy's, or an answer that was cut
            Error::Decode(_) => true,
            _ => false,
        }
}
