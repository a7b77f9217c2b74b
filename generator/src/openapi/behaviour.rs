//! What the service does beyond request and answer, as the extensions of an operation tell it.

/// What a second, equal request does: `x-repeat`. From the most harmless to the most harmful.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Repeat {
    /// Nothing: the operation changes nothing.
    Safe,
    /// Nothing more than the first; its answer may differ, as the 404 of a second deletion does.
    Idempotent,
    /// It is answered with a conflict, so after a lost answer a conflict may mean that the first one worked.
    Refused,
    /// It does the same again: another job, another message.
    #[default]
    Duplicates,
    /// It costs money again. Nothing repeats it but a person.
    Never,
}

impl Repeat {
    /// From harmless to harmful.
    pub const ALL: [Repeat; 5] =
        [Repeat::Safe, Repeat::Idempotent, Repeat::Refused, Repeat::Duplicates, Repeat::Never];

    /// The word that the specification has for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Repeat::Safe => "safe",
            Repeat::Idempotent => "idempotent",
            Repeat::Refused => "refused",
            Repeat::Duplicates => "duplicates",
            Repeat::Never => "never",
        }
    }

    /// What the word means.
    pub fn parse(word: &str) -> Option<Repeat> {
        Repeat::ALL.into_iter().find(|repeat| repeat.as_str() == word)
    }

    /// Whether HTTP lets a method behave so: a GET changes nothing, and a DELETE changes something, once.
    pub fn fits(self, method: &str) -> bool {
        match method {
            "get" | "head" | "options" | "trace" => self == Repeat::Safe,
            "delete" => matches!(self, Repeat::Idempotent | Repeat::Refused),
            // an append or a purchase by PUT is against HTTP's rules, but services have them
            "put" => self != Repeat::Safe,
            _ => true,
        }
    }
}
