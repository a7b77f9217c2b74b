//! Credentials at work: kept until near their end, renewed once for all callers.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::{CredentialsContext, Identity, ProvideCredentials, Source};
use crate::runtime::error::CredentialsError;
use crate::runtime::turn::Turns;

/// How long before its end an identity is renewed, if its life is long enough.
const RENEWAL_WINDOW: Duration = Duration::from_secs(60 * 60);
/// Of a shorter life, only this part is the window: else it would be renewed on every call.
const RENEWAL_SHARE: u32 = 4;
/// The longest that a call waits for credentials. A login has its three attempts in that time, for its own error says more.
const LOAD_LIMIT: Duration = Duration::from_secs(35);
/// The longest that a call waits for another one that asks, which has `LOAD_LIMIT` for it.
const TURN_LIMIT: Duration = Duration::from_secs(40);
/// The longest that a call waits for new credentials while the old ones still work.
const RENEWAL_LIMIT: Duration = Duration::from_secs(5);
/// The pause after a first failure; doubled with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause, and the one after a refusal: IAM locks out who sends wrong passwords.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// An identity this young that is refused is not given up: another would fare no better.
const MIN_LIFE: Duration = Duration::from_secs(60);

/// The [`Credentials`](super::Credentials) of one client, with the token they gave last.
///
/// A token is renewed within an hour of its end, by one call; the others go on with the old one. At its
/// end all wait for that one call. If a renewal fails, the old token stays in use while it is good, and
/// for a pause of 1 to 60 seconds nothing is asked for again: calls without a token get the same error.
#[derive(Debug)]
pub struct CredentialsCache(Kind);

#[derive(Debug)]
enum Kind {
    Fixed(Identity),
    Renewed(Box<Renewed>),
    Unusable(CredentialsError),
}

impl CredentialsCache {
    pub(super) fn new(source: Source, context: CredentialsContext) -> Self {
        Self(match source {
            Source::Fixed(identity) => Kind::Fixed(identity),
            Source::Provider(provider) => Kind::Renewed(Box::new(Renewed::new(provider, context))),
            Source::Unusable(error) => Kind::Unusable(error),
            Source::Environment(_) => Kind::Unusable(CredentialsError::missing("they were not looked for")),
        })
    }

    /// The identity for the next request. May be dropped at any time.
    ///
    /// # Errors
    ///
    /// If there is none that is still good, and none can be had.
    pub async fn identity(&self) -> Result<Identity, CredentialsError> {
        match &self.0 {
            Kind::Fixed(identity) => Ok(identity.clone()),
            Kind::Renewed(renewed) => renewed.identity().await,
            Kind::Unusable(error) => Err(error.clone()),
        }
    }

    /// Says that the service refused `identity` (401). Whether to ask for another and try again.
    ///
    /// `false` for fixed credentials, and for an identity that is less than a minute old.
    pub fn invalidate(&self, identity: &Identity) -> bool {
        match &self.0 {
            Kind::Fixed(_) | Kind::Unusable(_) => false,
            Kind::Renewed(renewed) => renewed.invalidate(identity),
        }
    }
}

#[derive(Debug)]
struct Renewed {
    provider: Arc<dyn ProvideCredentials>,
    context: CredentialsContext,
    /// Never held across an await.
    state: Mutex<State>,
    /// Held by the one that asks the provider. Dropped with it, so that the next in line takes over.
    turns: Turns,
}

#[derive(Debug, Default)]
struct State {
    kept: Option<Kept>,
    failure: Option<Failure>,
    /// The provider's last answer had no end, so it is asked each time.
    endless: bool,
}

#[derive(Debug)]
struct Kept {
    identity: Identity,
    since: SystemTime,
    renew_at: SystemTime,
    expires_at: SystemTime,
}

#[derive(Debug)]
struct Failure {
    error: CredentialsError,
    at: SystemTime,
    pause: Duration,
}

/// What the state says at a moment.
enum View {
    Good(Identity),
    /// Good, but it is time for another.
    Ageing(Identity),
    /// To be asked for each time.
    Endless,
    Absent,
    /// Absent, and it was asked for in vain a moment ago.
    Paused(CredentialsError),
}

impl State {
    fn view(&self, now: SystemTime) -> View {
        let paused = self.failure.as_ref().filter(|failure| failure.pauses(now));
        match &self.kept {
            Some(kept) if now < kept.expires_at => {
                let identity = kept.identity.clone();
                if now < kept.renew_at || paused.is_some() {
                    View::Good(identity)
                } else {
                    View::Ageing(identity)
                }
            }
            _ => match paused {
                Some(failure) => View::Paused(failure.error.clone()),
                None if self.endless => View::Endless,
                None => View::Absent,
            },
        }
    }
}

impl Failure {
    /// A clock set back ends the pause.
    fn pauses(&self, now: SystemTime) -> bool {
        now.duration_since(self.at).is_ok_and(|since| since < self.pause)
    }
}

impl Renewed {
    fn new(provider: Arc<dyn ProvideCredentials>, context: CredentialsContext) -> Self {
        Self { provider, context, state: Mutex::default(), turns: Turns::of_at_most(TURN_LIMIT) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change leaves the state whole, so a panic elsewhere does no harm to it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn view(&self) -> View {
        let now = self.context.clock().now();
        self.state().view(now)
    }

    async fn identity(&self) -> Result<Identity, CredentialsError> {
        match self.view() {
            View::Good(identity) => Ok(identity),
            View::Paused(error) => Err(error),
            View::Endless => self.ask(LOAD_LIMIT).await,
            View::Ageing(identity) => match self.turns.try_take() {
                Some(_turn) => self.renew().await,
                None => Ok(identity), // another call is at it
            },
            View::Absent => {
                let _turn = self.turns.take().await;
                match self.view() {
                    // The one before in line has asked.
                    View::Good(identity) | View::Ageing(identity) => Ok(identity),
                    View::Paused(error) => Err(error),
                    View::Endless | View::Absent => self.ask(LOAD_LIMIT).await,
                }
            }
        }
    }

    /// Asks for a new identity while the old one is still good. With the turn taken.
    async fn renew(&self) -> Result<Identity, CredentialsError> {
        if let View::Good(identity) = self.view() {
            return Ok(identity); // renewed between the look and the turn
        }
        let failed = match self.ask(RENEWAL_LIMIT).await {
            Ok(identity) => return Ok(identity),
            Err(error) => error,
        };
        match self.view() {
            View::Good(identity) | View::Ageing(identity) => {
                tracing::warn!(error = %failed, "credentials were not renewed; the current ones stay in use");
                Ok(identity)
            }
            _ => Err(failed),
        }
    }

    async fn ask(&self, limit: Duration) -> Result<Identity, CredentialsError> {
        let answer = tokio::time::timeout(limit, self.provider.identity(&self.context)).await;
        let answer = answer.unwrap_or_else(|_| Err(CredentialsError::timed_out(limit)));
        let now = self.context.clock().now();
        match &answer {
            Ok(identity) => self.keep(identity, now),
            Err(error) => self.pause(error, now),
        }
        answer
    }

    fn keep(&self, identity: &Identity, now: SystemTime) {
        let mut state = self.state();
        state.failure = None;
        state.endless = identity.expires_at().is_none();
        state.kept = identity.expires_at().map(|expires_at| {
            let life = expires_at.duration_since(now).unwrap_or_default();
            if life.is_zero() {
                tracing::warn!("the credentials obtained are past their end: is this machine's clock right?");
            }
            let renew_at = now + (life - RENEWAL_WINDOW.min(life / RENEWAL_SHARE));
            Kept { identity: identity.clone(), since: now, renew_at, expires_at }
        });
    }

    fn pause(&self, error: &CredentialsError, now: SystemTime) {
        let mut state = self.state();
        let pause = match &state.failure {
            _ if error.is_refused() => LONGEST_PAUSE,
            Some(before) => (before.pause * 2).min(LONGEST_PAUSE),
            None => FIRST_PAUSE,
        };
        state.failure = Some(Failure { error: error.clone(), at: now, pause });
    }

    fn invalidate(&self, refused: &Identity) -> bool {
        let now = self.context.clock().now();
        let mut state = self.state();
        match &state.kept {
            Some(kept) if kept.identity == *refused => {
                let young = now.duration_since(kept.since).is_ok_and(|age| age < MIN_LIFE);
                if !young {
                    state.kept = None;
                }
                !young
            }
            // Another has come since, or is asked for next.
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests;
