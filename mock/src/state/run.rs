//! What is started, on its way through the states that the specification documents.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::behaviour::Waiting;

/// The states of one kind of thing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Lifecycle {
    /// On the way, in order.
    steps: Vec<String>,
    success: String,
    /// A second state of success: stopped, and ready to be started again.
    parked: Option<String>,
    failure: String,
    cancelling: Option<String>,
    cancelled: String,
    /// While it is being deleted.
    leaving: Option<String>,
}

/// Begins the names of states that are not on the way to success.
const ASIDE: &[&str] = &["cancel", "delet", "to_be", "updat", "upgrad", "stop"];

impl Lifecycle {
    /// From `x-waiting`. Where the reference documents too little, `seen` (the state in the example) is the success,
    /// and the others are named as elsewhere in the service, in the same capitals.
    pub(crate) fn new(waiting: &Waiting, until: &[String], seen: Option<&str>) -> Self {
        let has = |list: &[String], state: &str| list.iter().any(|known| known.eq_ignore_ascii_case(state));
        let aside = |begin: &str| {
            waiting.progress.iter().find(|state| state.to_ascii_lowercase().starts_with(begin)).cloned()
        };
        let seen = seen.filter(|state| {
            ![&waiting.progress, &waiting.failure, &waiting.cancelled].iter().any(|list| has(list, state))
        });
        let known = until.first().or(waiting.success.first()).map(String::as_str).or(seen);
        let style = known.or(waiting.progress.first().map(String::as_str)).unwrap_or("FINISHED").to_owned();
        let named = |name: &str| in_style_of(&style, name);
        let on_the_way = |state: &&String| {
            let state = state.to_ascii_lowercase();
            !ASIDE.iter().any(|begin| state.starts_with(begin))
        };
        let mut steps: Vec<_> = waiting.progress.iter().filter(on_the_way).cloned().collect();
        if steps.is_empty() {
            steps.push(named("running"));
        }
        Self {
            steps,
            success: known.map_or_else(|| named("finished"), str::to_owned),
            parked: waiting
                .success
                .iter()
                .find(|state| known.is_none_or(|known| !known.eq_ignore_ascii_case(state)))
                .cloned(),
            failure: waiting.failure.first().cloned().unwrap_or_else(|| named("failed")),
            cancelling: aside("cancel"),
            cancelled: waiting.cancelled.first().cloned().unwrap_or_else(|| named("cancelled")),
            leaving: aside("delet").or_else(|| aside("to_be_delet")),
        }
    }

    pub(crate) fn is_left_slowly(&self) -> bool {
        self.leaving.is_some()
    }
}

fn in_style_of(style: &str, name: &str) -> String {
    let mut letters = style.chars().filter(|letter| letter.is_alphabetic());
    match (letters.next().is_some_and(char::is_uppercase), letters.next().is_some_and(char::is_uppercase)) {
        (true, true) => name.to_ascii_uppercase(),
        (true, false) => {
            let mut letters = name.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
        }
        (false, _) => name.to_owned(),
    }
}

/// How a run ends, or has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Success,
    /// With what is told as the reason.
    Failure(String),
    Cancelled,
    /// Stopped, to be started again.
    Parked,
    /// Nothing is left of it.
    Gone,
}

/// One run.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    life: Arc<Lifecycle>,
    started: SystemTime,
    /// How long each state lasts.
    stage: Duration,
    end: End,
    /// When it was told to end, if it was.
    cut: Option<SystemTime>,
}

/// Where a run is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Standing<'a> {
    pub(crate) state: &'a str,
    /// When it ended, if it has.
    pub(crate) ended: Option<SystemTime>,
    pub(crate) reason: Option<&'a str>,
    /// Between 0 and 1.
    pub(crate) done: f64,
    pub(crate) is_gone: bool,
}

impl Run {
    pub(crate) fn start(life: Arc<Lifecycle>, now: SystemTime, stage: Duration, end: End) -> Self {
        Self { life, started: now, stage, end, cut: None }
    }

    /// One that ended well before.
    pub(crate) fn ended(life: Arc<Lifecycle>, now: SystemTime, stage: Duration) -> Self {
        Self { life, started: now, stage, end: End::Success, cut: Some(now) }
    }

    /// One that is in this state, which an example may write in other capitals than the list of states, and keeps so;
    /// `None` if the state is none of those that are known.
    pub(crate) fn found(
        waiting: &Waiting,
        state: &str,
        reason: &str,
        now: SystemTime,
        stage: Duration,
    ) -> Option<Self> {
        let mut life = Lifecycle::new(waiting, &[], Some(state));
        let same = |known: &str| known.eq_ignore_ascii_case(state);
        let is_in = |known: &[String]| known.iter().any(|known| same(known));
        let spelt = state.to_owned();
        let end = if same(&life.success) {
            life.success = spelt;
            Some(End::Success)
        } else if life.parked.as_deref().is_some_and(same) {
            life.parked = Some(spelt);
            Some(End::Parked)
        } else if same(&life.failure) || is_in(&waiting.failure) {
            life.failure = spelt;
            Some(End::Failure(reason.to_owned()))
        } else if same(&life.cancelled) || is_in(&waiting.cancelled) {
            life.cancelled = spelt;
            Some(End::Cancelled)
        } else if is_in(&waiting.success) {
            life.success = spelt;
            Some(End::Success)
        } else if !is_in(&waiting.progress) {
            return None;
        } else {
            None
        };
        let life = Arc::new(life);
        Some(match end {
            // before the state that may come between being told to end and the end
            Some(end) => {
                let cut = now.checked_sub(stage).unwrap_or(now);
                Self { life, started: cut, stage, end, cut: Some(cut) }
            }
            None => Self::start(life, now, stage, End::Success),
        })
    }

    fn after(&self, time: SystemTime, stages: usize) -> SystemTime {
        let stages = u32::try_from(stages).unwrap_or(u32::MAX);
        time.checked_add(self.stage.saturating_mul(stages)).unwrap_or(time)
    }

    pub(crate) fn at(&self, now: SystemTime) -> Standing<'_> {
        let due = match self.cut {
            Some(cut) => self.after(cut, usize::from(self.pause().is_some())),
            None => self.after(self.started, self.life.steps.len()),
        };
        if now >= due {
            return self.at_end(due);
        }
        let elapsed = now.duration_since(self.started).unwrap_or_default();
        let stage = self.stage.as_secs_f64();
        let passed = if stage > 0.0 { elapsed.as_secs_f64() / stage } else { 0.0 };
        let step = self.life.steps.get(passed as usize).or(self.life.steps.last());
        let state = match self.cut {
            Some(_) => self.pause(),
            None => step.map(String::as_str),
        };
        Standing {
            state: state.unwrap_or_default(),
            ended: None,
            reason: None,
            done: (passed / self.life.steps.len() as f64).min(1.0),
            is_gone: false,
        }
    }

    /// The state between being told to end and the end.
    fn pause(&self) -> Option<&str> {
        match self.end {
            End::Cancelled => self.life.cancelling.as_deref(),
            End::Gone => self.life.leaving.as_deref(),
            End::Success | End::Failure(_) | End::Parked => None,
        }
    }

    fn at_end(&self, due: SystemTime) -> Standing<'_> {
        let (state, reason, done) = match &self.end {
            End::Success => (&self.life.success, None, 1.0),
            End::Failure(reason) => (&self.life.failure, Some(reason.as_str()), 0.5),
            End::Cancelled => (&self.life.cancelled, None, 0.5),
            End::Parked => (self.life.parked.as_ref().unwrap_or(&self.life.success), None, 1.0),
            End::Gone => (self.life.leaving.as_ref().unwrap_or(&self.life.success), None, 1.0),
        };
        Standing { state, ended: Some(due), reason, done, is_gone: self.end == End::Gone }
    }

    pub(crate) fn is_over(&self, now: SystemTime) -> bool {
        self.at(now).ended.is_some()
    }

    pub(crate) fn end(&self) -> &End {
        &self.end
    }

    /// Ends it now. Failing has no state of its own between.
    pub(crate) fn stop(&mut self, now: SystemTime, end: End) {
        self.end = end;
        self.cut = Some(now);
    }

    /// Runs it once more.
    pub(crate) fn restart(&mut self, now: SystemTime, end: End) {
        (self.started, self.cut, self.end) = (now, None, end);
    }

    /// The same kind of thing, in another state that lasts.
    pub(crate) fn endless(&self, end: Option<End>) -> Self {
        let mut other = self.clone();
        match end {
            Some(end) => (other.end, other.cut) = (end, Some(other.started)),
            None => {
                (other.cut, other.end, other.stage) =
                    (None, End::Success, Duration::from_secs(100 * 365 * 24 * 60 * 60))
            }
        }
        other
    }

    pub(crate) fn can_be_parked(&self) -> bool {
        self.life.parked.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::behaviour::Behaviour;
    use serde_json::{Value, json};
    use std::time::UNIX_EPOCH;

    fn life(waiting: Value, until: &[&str], seen: Option<&str>) -> Lifecycle {
        let behaviour = Behaviour::of(&json!({ "x-waiting": waiting }));
        let until: Vec<_> = until.iter().map(|&state| state.to_owned()).collect();
        Lifecycle::new(&behaviour.waiting.unwrap(), &until, seen)
    }

    fn job() -> Lifecycle {
        let waiting = json!({ "state": "status", "progress": ["Pending", "Running", "Cancelling"],
            "success": ["Succeeded"], "failure": ["Failed"], "cancelled": ["Cancelled"] });
        life(waiting, &[], None)
    }

    fn second(second: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(second)
    }

    fn run(end: End) -> Run {
        Run::start(Arc::new(job()), second(100), Duration::from_secs(10), end)
    }

    #[test]
    fn states_follow_each_other() {
        let run = run(End::Success);
        let states: Vec<_> = [100, 109, 110, 119, 120, 500].map(|at| run.at(second(at)).state).into();
        assert_eq!(states, ["Pending", "Pending", "Running", "Running", "Succeeded", "Succeeded"]);
        assert_eq!(run.at(second(500)).ended, Some(second(120)));
        assert_eq!([105, 115, 130].map(|at| run.at(second(at)).done), [0.25, 0.75, 1.0]);
    }

    #[test]
    fn it_can_fail_be_cancelled_and_run_again() {
        let mut run = run(End::Failure("out of memory".into()));
        let failed = run.at(second(120));
        assert_eq!((failed.state, failed.reason), ("Failed", Some("out of memory")));
        run.restart(second(200), End::Success);
        assert_eq!(run.at(second(200)).state, "Pending");
        run.stop(second(205), End::Cancelled);
        assert_eq!(run.at(second(206)).state, "Cancelling");
        assert!(!run.is_over(second(206)) && run.is_over(second(215)));
        assert_eq!(run.at(second(215)).state, "Cancelled");
    }

    #[test]
    fn what_is_not_documented_is_named_alike() {
        let data = life(json!({ "state": "status", "success": ["SUCCEED"] }), &[], None);
        assert_eq!((&data.steps[..], data.failure.as_str()), (&["RUNNING".to_owned()][..], "FAILED"));
        let task = life(json!({ "state": "status" }), &[], Some("finished"));
        assert_eq!((task.success.as_str(), task.failure.as_str()), ("finished", "failed"));
        let disk = life(json!({ "state": "status", "progress": ["Deploying"] }), &[], Some("Deploying"));
        assert_eq!((disk.success.as_str(), disk.cancelled.as_str()), ("Finished", "Cancelled"));
    }

    #[test]
    fn one_of_several_successes_can_be_meant() {
        let waiting = json!({ "state": "status", "progress": ["Creating", "Updating", "Deleting"],
            "success": ["Running", "Hibernate"] });
        let notebook = life(waiting, &["Running"], None);
        assert_eq!(notebook.steps, ["Creating"]);
        assert_eq!((notebook.success.as_str(), notebook.parked.as_deref()), ("Running", Some("Hibernate")));
        assert_eq!(notebook.leaving.as_deref(), Some("Deleting"));
    }
}
