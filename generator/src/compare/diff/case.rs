//! A case of a rule: when it holds, and what it comes to.

use super::verdict::{Effect, Sdk, Wire};

/// A case of a rule, and the verdicts on it.
#[derive(Debug)]
pub struct Case {
    /// The rule's name.
    pub rule: &'static str,
    /// Which case it is; empty if it is the only one.
    pub when: &'static str,
    /// The verdicts where it is part of a request.
    pub request: (Wire, Code),
    /// Where it is part of an answer.
    pub response: (Wire, Code),
    /// What it means for those who meet it; empty if they meet nothing. Where requests and answers differ, first for the
    /// one and, after ` | `, for the other.
    pub means: &'static str,
}

/// What happens to Rust code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Always this.
    Is(Sdk),
    /// This if the Rust type is another, or there is one for it; else nothing.
    UpTo(Sdk),
    /// The worst of the differences between the two, on the wire too.
    Worst,
}

/// A case with the verdicts that it comes to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Judged {
    pub(super) case: &'static Case,
    pub(super) effect: Effect,
}

impl From<&'static Case> for Judged {
    fn from(case: &'static Case) -> Self {
        case.for_code(Sdk::Break)
    }
}

impl Case {
    /// The case with what it means for the code that is concerned, where that isn't the same for all.
    pub(super) fn for_code(&'static self, sdk: Sdk) -> Judged {
        let judge = |(wire, code): (Wire, Code)| match code {
            Code::Is(sdk) => (wire, sdk),
            Code::UpTo(most) => (wire, sdk.min(most)),
            Code::Worst => (wire, Sdk::None),
        };
        Judged { case: self, effect: Effect { request: judge(self.request), response: judge(self.response) } }
    }

    /// The case that is as bad as what it consists of.
    pub(super) fn worst(&'static self, of: Effect) -> Judged {
        Judged { case: self, effect: of }
    }

    /// What it means in a request, in an answer, or in both.
    pub(super) fn meaning(&self, request: bool, answer: bool) -> String {
        match (self.means.split_once(" | "), request, answer) {
            (None, ..) => self.means.to_owned(),
            (Some((of_request, _)), true, false) => of_request.to_owned(),
            (Some((_, of_answer)), false, true) => of_answer.to_owned(),
            (Some((of_request, of_answer)), ..) => format!("{of_request} {of_answer}"),
        }
    }

    /// The verdicts in words: `wire: request break, answer safe · sdk: none`.
    pub fn verdict(&self) -> String {
        if self.request.1 == Code::Worst {
            return "as bad as the worst of the differences".to_owned();
        }
        let wire = one_or_both(self.request.0.as_str(), self.response.0.as_str());
        let sdk = one_or_both(&self.request.1.shown(), &self.response.1.shown());
        format!("wire: {wire} · sdk: {sdk}")
    }
}

fn one_or_both(request: &str, response: &str) -> String {
    if request == response { request.to_owned() } else { format!("request {request}, answer {response}") }
}

impl Code {
    fn shown(self) -> String {
        match self {
            Code::Is(sdk) => sdk.as_str().to_owned(),
            Code::UpTo(Sdk::Add) => "add if Rust has a type for it".to_owned(),
            Code::UpTo(sdk) => format!("{} if the Rust type or name is another", sdk.as_str()),
            Code::Worst => "the worst of the differences".to_owned(),
        }
    }
}
