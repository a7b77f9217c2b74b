//! How much a change matters: on the wire, and to Rust code.

use std::collections::BTreeSet;

use super::usage::Side;

/// What a client of the old contract meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// The same bytes as before.
    #[default]
    None,
    /// Something new that an old client need not know.
    Safe,
    /// It goes on working, but may behave differently.
    Risk,
    /// A request that was right is refused, or an answer can't be read any more.
    Break,
}

/// What happens to Rust code that uses the generated crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sdk {
    /// It compiles as before and means the same.
    #[default]
    None,
    /// There is more to call.
    Add,
    /// It doesn't compile any more, or means something else.
    Break,
}

impl Wire {
    /// From bad to good, as reports are ordered.
    pub const ALL: [Wire; 4] = [Wire::Break, Wire::Risk, Wire::Safe, Wire::None];

    /// The word that reports have for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Wire::None => "none",
            Wire::Safe => "safe",
            Wire::Risk => "risk",
            Wire::Break => "break",
        }
    }
}

impl Sdk {
    /// The word that reports have for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Sdk::None => "none",
            Sdk::Add => "add",
            Sdk::Break => "break",
        }
    }
}

/// The verdicts on one change, by the side of the call that it is on: what narrows is bad for requests,
/// what widens for answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Effect {
    pub(super) request: (Wire, Sdk),
    pub(super) response: (Wire, Sdk),
}

impl Effect {
    /// One verdict whatever the side.
    pub(super) fn both(wire: Wire, sdk: Sdk) -> Self {
        Effect { request: (wire, sdk), response: (wire, sdk) }
    }

    /// What it comes to for those who meet it on these sides of a call; `always` on that of requests too.
    pub(super) fn on(self, sides: &BTreeSet<Side>, always: bool) -> Impact {
        let mut impact = Impact::default();
        if sides.contains(&Side::Request) || always {
            (impact.requests, impact.sdk) = self.request;
        }
        if sides.contains(&Side::Response) {
            impact.answers = self.response.0;
            impact.sdk = impact.sdk.max(self.response.1);
        }
        if sides.contains(&Side::Error) {
            impact.answers = self.response.0;
        }
        impact
    }

    /// The worse of each.
    pub(super) fn worst(self, other: Effect) -> Effect {
        let worse = |a: (Wire, Sdk), b: (Wire, Sdk)| (a.0.max(b.0), a.1.max(b.1));
        Effect { request: worse(self.request, other.request), response: worse(self.response, other.response) }
    }
}

/// What a change comes to where it is met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Impact {
    /// For requests.
    pub requests: Wire,
    /// For answers.
    pub answers: Wire,
    /// For Rust code.
    pub sdk: Sdk,
}

impl Impact {
    /// The worse of requests and answers.
    pub fn wire(self) -> Wire {
        self.requests.max(self.answers)
    }

    /// What breaks, or that nothing does: `breaks requests`, `breaks Rust code`.
    pub fn in_words(self) -> Vec<&'static str> {
        let broken = [
            (self.requests == Wire::Break, "breaks requests"),
            (self.answers == Wire::Break, "breaks answers"),
            (self.sdk == Sdk::Break, "breaks Rust code"),
            (self.wire() == Wire::Risk, "may surprise clients"),
        ];
        let words: Vec<&str> = broken.iter().filter(|(is, _)| *is).map(|(_, words)| *words).collect();
        match (words.is_empty(), self.sdk) {
            (false, _) => words,
            (true, Sdk::Add) => vec!["adds"],
            (true, _) => vec!["breaks nothing"],
        }
    }
}
