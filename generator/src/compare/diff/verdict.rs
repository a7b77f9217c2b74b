//! How much a change matters: on the wire, and to Rust code.

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

    /// The worse of each.
    pub(super) fn worst(self, other: Effect) -> Effect {
        let worse = |a: (Wire, Sdk), b: (Wire, Sdk)| (a.0.max(b.0), a.1.max(b.1));
        Effect { request: worse(self.request, other.request), response: worse(self.response, other.response) }
    }
}
