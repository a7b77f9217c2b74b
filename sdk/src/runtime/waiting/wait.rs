//! Waiting for the end of what goes on.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::ops::Deref;
use std::pin::Pin;
use std::time::Duration;

use crate::runtime::call::{Request, Sending, reply};
use crate::runtime::client::require_tokio;
use crate::runtime::error::Error;
use crate::runtime::paging::{Items, Paging, Read};
use crate::runtime::record::{Value, text_at};

use super::facts::{Starts, Waiting};
use super::failure::{Inner, WaitError, WaitFailure, WaitFailureKind};
use super::state::{Evidence, Meaning};
use super::watch::{Settings, Shown, Step, Watch};

/// A wait for the end of something; awaiting it starts it.
///
/// It asks at once, then after 2 seconds, then in growing pauses up to half a minute, until what it asks for has ended. Without
/// [`timeout`](Self::timeout) it waits as long as that goes on. Dropping it stops asking. The [guide](crate::guide::waiting) says what
/// counts as an end.
///
/// Options of one call that were set on the request hold for each time that it asks.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<T, E = Ended<T>> {
    request: Request,
    facts: &'static Waiting,
    ask: Ask<T>,
    view: fn(&T) -> &dyn Value,
    settings: Settings,
    progress: Option<Look<T>>,
    finish: fn(Option<Ended<T>>) -> Option<E>,
}

type Look<T> = Box<dyn FnMut(&Progress<'_, T>) + Send>;

/// How the state is asked for.
pub(crate) enum Ask<T> {
    /// The answer shows it.
    One(reply::Read<T>),
    /// It is the item of this id in a list.
    Item { paging: &'static Paging, read: Read<T>, id: String },
}

/// What a wait has seen: given to [`Wait::on_progress`] each time.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Progress<'a, T> {
    /// The state, as the service writes it.
    pub state: Option<&'a str>,
    /// How far it has come, where the service says so. Whether that is a fraction or in percent stands at the field.
    pub done: Option<f64>,
    /// The answer.
    pub answer: &'a T,
    /// How often was asked.
    pub polls: u32,
    /// How long the wait has taken.
    pub elapsed: Duration,
}

impl<T> fmt::Debug for Progress<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Progress { state, done, polls, elapsed, .. } = self;
        f.debug_struct("Progress")
            .field("state", state)
            .field("done", done)
            .field("polls", polls)
            .field("elapsed", elapsed)
            .finish_non_exhaustive()
    }
}

/// What was waited for, ended with success: the last answer, to which it dereferences.
#[derive(Clone, Debug)]
pub struct Ended<T> {
    value: T,
    state: Option<String>,
    evidence: Evidence,
    polls: u32,
    elapsed: Duration,
}

impl<T> Ended<T> {
    /// The last answer.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The state in which it ended, as the service writes it.
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// How it is known that it has ended.
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// How often it was asked for.
    pub fn polls(&self) -> u32 {
        self.polls
    }

    /// How long the wait took.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl<T> Deref for Ended<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> Wait<T> {
    #[inline]
    pub(crate) fn new(request: Request, facts: &'static Waiting, ask: Ask<T>) -> Self
    where
        T: Value,
    {
        Wait {
            request,
            facts,
            ask,
            view: |value| value,
            settings: Settings::default(),
            progress: None,
            finish: |ended| ended,
        }
    }

    /// Waits for what a call has just started.
    #[inline]
    pub(crate) fn started(mut self, starts: &'static Starts) -> Self {
        self.settings.starts = Some(starts);
        self
    }

    /// Waits until it isn't shown any more.
    #[inline]
    pub(crate) fn until_gone(self, starts: &'static Starts) -> Wait<T, ()> {
        let Wait { request, facts, ask, view, mut settings, progress, .. } = self;
        settings.starts = Some(starts);
        Wait { request, facts, ask, view, settings, progress, finish: |_| Some(()) }
    }
}

impl<T, E> Wait<T, E> {
    /// Ends the wait after this time; what is waited for goes on. There is no limit unless it is set.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = Some(limit);
        self
    }

    /// Asks in pauses of this length, instead of growing ones.
    pub fn interval(mut self, pause: Duration) -> Self {
        self.settings.interval = Some(pause);
        self
    }

    /// For how long asking may fail, time after time, for reasons that may pass: the network, a service in trouble, too many
    /// requests. 15 minutes unless set; zero ends the wait at the first such failure. Each time is repeated as any call
    /// is before it counts as failed.
    pub fn patience(mut self, limit: Duration) -> Self {
        self.settings.patience = limit;
        self
    }

    /// For how long the state may stay one that says nothing, or be missing. An hour unless set.
    pub fn unknown_for(mut self, limit: Duration) -> Self {
        self.settings.unknown_for = limit;
        self
    }

    /// Takes a state for success, whatever else is known of it. Capitals make no difference.
    pub fn success_state(mut self, state: impl Into<String>) -> Self {
        self.settings.success.push(state.into());
        self
    }

    /// Takes a state for a failure, whatever else is known of it. Capitals make no difference.
    pub fn failure_state(mut self, state: impl Into<String>) -> Self {
        self.settings.failure.push(state.into());
        self
    }

    /// Takes a state for going on, whatever else is known of it. Capitals make no difference.
    pub fn progress_state(mut self, state: impl Into<String>) -> Self {
        self.settings.progress.push(state.into());
        self
    }

    /// Calls `look` with each answer, the last one included.
    pub fn on_progress(mut self, look: impl FnMut(&Progress<'_, T>) + Send + 'static) -> Self {
        self.progress = Some(Box::new(look));
        self
    }

    async fn run(mut self) -> Result<E, WaitError<T>> {
        let operation = self.request.operation().id;
        let random = self.request.client().random().clone();
        let mut seen = Inner {
            kind: WaitFailureKind::Call,
            operation,
            state: None,
            reason: None,
            evidence: None,
            polls: 0,
            elapsed: Duration::ZERO,
        };
        let mut last = None;
        if let Err(error) = require_tokio() {
            return Err(WaitError::new(WaitFailure::new(seen), None, Some(error.into())));
        }
        let mut settings = self.settings.clone();
        settings.interval = settings.interval.or(self.request.client().wait_interval());
        let mut watch = Watch::new(self.facts, settings);
        let deadline = watch.deadline();
        loop {
            seen.polls += 1;
            let asked = poll(self.request.clone(), &self.ask, self.view, self.facts);
            let polled = match deadline {
                None => Some(asked.await),
                Some(deadline) => tokio::time::timeout_at(deadline, asked).await.ok(),
            };
            seen.elapsed = watch.start.elapsed();
            let step = match polled {
                None => return Err(ended(seen, WaitFailureKind::TimedOut, last, None)),
                Some(Ok(Some(answer))) => {
                    let shown = Shown::read(self.facts, (self.view)(&answer));
                    seen.state = shown.state();
                    if let Some(look) = &mut self.progress {
                        look(&Progress {
                            state: seen.state.as_deref(),
                            done: shown.done,
                            answer: &answer,
                            polls: seen.polls,
                            elapsed: seen.elapsed,
                        });
                    }
                    let step = watch.shown(&shown);
                    seen.reason = shown.reason;
                    last = Some(answer);
                    step
                }
                Some(Ok(None)) => match watch.absent() {
                    Some(step) => step,
                    None => {
                        // a list that never had it leaves as little to wait for as one that has it no more
                        return Err(ended(seen, WaitFailureKind::Gone, last, None));
                    }
                },
                Some(Err(error)) if error.is_not_found() => match watch.absent() {
                    Some(step) => step,
                    None if watch.was_there() => return Err(ended(seen, WaitFailureKind::Gone, last, None)),
                    None => return Err(ended(seen, WaitFailureKind::Call, last, Some(error))),
                },
                Some(Err(error)) => match watch.failed(self.request.operation(), &error) {
                    true => Step::GoOn,
                    false => return Err(ended(seen, WaitFailureKind::Call, last, Some(error))),
                },
            };
            match step {
                Step::GoOn => {}
                Step::Lost => return Err(ended(seen, WaitFailureKind::Unknown, last, None)),
                Step::Ended(meaning, evidence) => return self.end(meaning, evidence, seen, last),
            }
            let pause = watch.pause(&random);
            match deadline.map(|deadline| deadline.saturating_duration_since(tokio::time::Instant::now())) {
                Some(left) if left <= pause => {
                    tokio::time::sleep(left).await;
                    seen.elapsed = watch.start.elapsed();
                    return Err(ended(seen, WaitFailureKind::TimedOut, last, None));
                }
                _ => tokio::time::sleep(pause).await,
            }
        }
    }

    fn end(
        &self,
        meaning: Meaning,
        evidence: Evidence,
        mut seen: Inner,
        last: Option<T>,
    ) -> Result<E, WaitError<T>> {
        seen.evidence = Some(evidence);
        let kind = match meaning {
            Meaning::Failure => WaitFailureKind::Failed,
            Meaning::Cancelled => WaitFailureKind::Cancelled,
            Meaning::Success => {
                let Inner { state, polls, elapsed, .. } = seen.clone();
                let value = last.map(|value| Ended { value, state, evidence, polls, elapsed });
                return match (self.finish)(value) {
                    Some(end) => Ok(end),
                    None => Err(ended(seen, WaitFailureKind::Gone, None, None)),
                };
            }
            _ => WaitFailureKind::Unclear,
        };
        Err(ended(seen, kind, last, None))
    }
}

/// Asks once; `None` if it isn't there.
async fn poll<T>(
    request: Request,
    ask: &Ask<T>,
    view: fn(&T) -> &dyn Value,
    facts: &Waiting,
) -> Result<Option<T>, Error> {
    match ask {
        Ask::One(read) => Sending::new(request, *read).await.map(|answer| Some(answer.into_inner())),
        Ask::Item { paging, read, id } => {
            let mut items = Items::new(request, paging, *read);
            while let Some(item) = items.try_next().await? {
                if text_at(view(&item), facts.id.unwrap_or("id")).as_ref() == Some(id) {
                    return Ok(Some(item));
                }
            }
            Ok(None)
        }
    }
}

fn ended<T>(mut seen: Inner, kind: WaitFailureKind, last: Option<T>, call: Option<Error>) -> WaitError<T> {
    seen.kind = kind;
    WaitError::new(WaitFailure::new(seen), last, call)
}

impl<T: Send + 'static, E: 'static> IntoFuture for Wait<T, E> {
    type Output = Result<E, WaitError<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T, E> fmt::Debug for Wait<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Wait by {}", self.request.operation().id)
    }
}
