//! What a state means, documented or not.

use super::facts::States;

/// What a state means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Progress,
    Success,
    Failure,
    Cancelled,
    /// It has ended, but nobody says how.
    Ended,
    /// It says nothing.
    Unknown,
}

impl Meaning {
    pub(crate) fn is_final(self) -> bool {
        !matches!(self, Meaning::Progress | Meaning::Unknown)
    }
}

/// How it is known that something has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Evidence {
    /// The state is documented as an end.
    Documented,
    /// The caller said that the state is an end.
    Caller,
    /// The state isn't documented here, but like one that is an end elsewhere: `CANCELED` for `CANCELLED`.
    Analogy,
    /// The state isn't documented, and the service gives a reason of failure.
    Reason,
    /// The state isn't documented, and the service gives the time of the end.
    EndTime,
    /// It isn't shown any more.
    Gone,
}

impl States {
    /// What a documented state means; capitals make no difference.
    pub(crate) fn documented(&self, state: &str) -> Option<Meaning> {
        let lists = [
            (self.progress, Meaning::Progress),
            (self.success, Meaning::Success),
            (self.failure, Meaning::Failure),
            (self.cancelled, Meaning::Cancelled),
            (self.unknown, Meaning::Unknown),
        ];
        lists.into_iter().find(|(list, _)| has(list, state)).map(|(_, meaning)| meaning)
    }

    /// What a state means, by analogy where it isn't documented.
    pub(crate) fn meaning(&self, state: &str) -> Meaning {
        self.documented(state).or_else(|| resembling(state)).unwrap_or(Meaning::Unknown)
    }
}

/// Whether a list has a state, whatever its capitals.
pub(crate) fn has(list: &[impl AsRef<str>], state: &str) -> bool {
    list.iter().any(|known| known.as_ref().eq_ignore_ascii_case(state.trim()))
}

/// Words for going on, besides those in `-ing`.
const PROGRESS: [&str; 7] =
    ["accepted", "created", "initial", "initialized", "queued", "scheduled", "submitted"];
const SUCCESS: [&str; 11] = [
    "active",
    "available",
    "complete",
    "completed",
    "done",
    "finish",
    "finished",
    "hibernate",
    "normal",
    "ok",
    "passed",
];
const FAILURE: [&str; 12] = [
    "abnormal",
    "broken",
    "crashed",
    "error",
    "errors",
    "exception",
    "expired",
    "freeze",
    "frozen",
    "rejected",
    "timedout",
    "timeout",
];
const CANCELLED: [&str; 8] =
    ["aborted", "canceled", "cancelled", "interrupted", "killed", "revoked", "stopped", "terminated"];
/// Words that turn the others into something else.
const CAREFUL: [&str; 9] = ["be", "being", "in", "no", "not", "part", "partial", "partially", "to"];

/// What a state means by the words that services use for it, in any spelling: `RUN_FAILED`, `CreateFailed`, `Canceled`.
/// `None` if it resembles nothing.
pub(crate) fn resembling(state: &str) -> Option<Meaning> {
    let words = words(state);
    if words.iter().any(|word| CAREFUL.contains(&word.as_str())) {
        return None;
    }
    let goes_on = |word: &String| word.ends_with("ing") || PROGRESS.contains(&word.as_str());
    let last = words.last()?.as_str();
    let end = if last.starts_with("succe") || SUCCESS.contains(&last) {
        Meaning::Success
    } else if last.starts_with("fail") && !last.starts_with("failo") || FAILURE.contains(&last) {
        Meaning::Failure
    } else if CANCELLED.contains(&last) {
        Meaning::Cancelled
    } else {
        return words.iter().any(goes_on).then_some(Meaning::Progress);
    };
    // `CREATED_FAILED` has failed, `WAITING_FINISHED` may be anything
    let contradicts = words[..words.len() - 1].iter().any(|word| word.ends_with("ing"));
    (!contradicts).then_some(end)
}

/// The words of a state, in lower case: divided by what is no letter, and before capitals that follow a small letter.
fn words(state: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_small = false;
    for c in state.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && after_small) {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
        after_small = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: States = States::NONE;

    #[test]
    fn words_for_an_end_count_in_any_case_and_spelling() {
        use Meaning::*;
        let cases = [
            (
                Success,
                "SUCCEED Succeeded SUCCESS successful finished FINISHED COMPLETED Complete done ACTIVE Normal RUN_SUCCESS",
            ),
            (
                Failure,
                "FAILED failed Failure FAIL ERROR Abnormal ABNORMAL CreatedFailed CREATE_FAILED run-failed TIMEOUT Freeze",
            ),
            (Cancelled, "CANCELLED Canceled cancelled STOPPED Terminated ABORTED USER_CANCELLED"),
            (
                Progress,
                "RUNNING Pending waiting Cancelling CANCELING Deploying UPDATINTG_ING SUBMITTED QUEUED JOB_RUNNING",
            ),
            (
                Unknown,
                "UNFINISHED NOT_FINISHED INCOMPLETE TO_BE_DELETED DELETED PARTIALLY_FAILED Failover UNKNOWN X1 WAITING_FINISHED \
                 FAILED_TO_START INACTIVE UNSUCCESSFUL DISCOMPLETED",
            ),
        ];
        for (meaning, states) in cases {
            for state in states.split_whitespace() {
                assert_eq!(NONE.meaning(state), meaning, "{state}");
            }
        }
        for state in ["", " ", "-", "完成"] {
            assert_eq!(NONE.meaning(state), Unknown, "{state}");
        }
    }

    #[test]
    fn what_is_documented_goes_before_what_it_resembles() {
        let states = States { progress: &["Finished"], success: &["RUNNING"], unknown: &["Failed"], ..NONE };
        assert_eq!(states.meaning("FINISHED"), Meaning::Progress);
        assert_eq!(states.meaning("running"), Meaning::Success);
        assert_eq!(states.meaning("FAILED"), Meaning::Unknown);
    }
}
