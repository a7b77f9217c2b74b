//! What decoding keeps in mind beside the value: where it is, and what it left out.

use std::fmt::Write;

use serde_json::Value as Json;

use super::{Kind, Warning};

/// As many containers as serde_json opens within one another, less the one that it refuses.
///
/// What lies deeper is left out by itself, before serde_json would refuse the whole.
pub(super) const DEEPEST: usize = 126;

/// An odd field in each item of a long list must not fill the memory.
const MOST_WARNINGS: usize = 1000;

/// A step from a value to one inside of it. It is taken for each field of an answer, and so owns nothing.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Field(&'static str),
    /// The next of [`Notes::keys`].
    Key,
    Item(usize),
}

/// See the module.
#[derive(Default)]
pub(super) struct Notes<'a> {
    /// The steps from the root to the value that is being read. After an error it says where.
    pub(super) path: Vec<Step>,
    /// The keys on that path that are data.
    pub(super) keys: Vec<String>,
    /// The containers that are open.
    pub(super) depth: usize,
    pub(super) warnings: Vec<Warning>,
    /// Warnings beyond the most that are kept.
    pub(super) more: usize,
    /// What no field took, if it is wanted.
    pub(super) unread: Option<&'a mut Vec<(String, Json)>>,
    /// Whether the text was mended, and so can hold the marks of `repair`.
    pub(super) repaired: bool,
    /// Whether marks of `repair` are kept, for what is being read is read once more.
    pub(super) keeps_marks: bool,
    /// Whether a number became a text, whose digits may be others than those that were sent.
    pub(super) rewrote_a_number: bool,
}

impl Notes<'_> {
    /// Goes to the value of a key that is data.
    pub(super) fn enter_key(&mut self, key: String) {
        self.path.push(Step::Key);
        self.keys.push(key);
    }

    /// Goes back.
    pub(super) fn leave_key(&mut self) {
        self.path.pop();
        self.keys.pop();
    }

    /// Opens a container; `false`, with a warning, if it lies too deep.
    pub(super) fn enter(&mut self) -> bool {
        if self.depth == DEEPEST {
            self.warn(|| format!("nested deeper than {DEEPEST} levels; left out"));
            return false;
        }
        self.depth += 1;
        true
    }

    /// Closes it again.
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Why the root itself is left out.
    pub(super) fn reason(self) -> String {
        let warning = self.into_warnings().into_iter().next_back();
        let reason = warning.map(|warning| warning.problem().trim_end_matches("; left out").to_owned());
        reason.unwrap_or_else(|| "not as documented".to_owned())
    }

    /// Notes that `found` stands where `kind` is documented.
    pub(super) fn misfit(&mut self, found: &str, kind: Kind) {
        self.warn(|| format!("{found} where {} is documented; left out", kind.documented()));
    }

    pub(super) fn warn(&mut self, problem: impl FnOnce() -> String) {
        if self.warnings.len() < MOST_WARNINGS {
            let warning = Warning::new(self.place(), problem());
            self.warnings.push(warning);
        } else {
            self.more += 1;
        }
    }

    /// Keeps what no field took, if that is wanted; `value` is made only then.
    pub(super) fn keep(&mut self, value: impl FnOnce() -> Json) {
        let place = self.unread.is_some().then(|| self.place());
        if let (Some(place), Some(unread)) = (place, &mut self.unread) {
            unread.push((place, value()));
        }
    }

    /// The path as text: `jobs[2].labels.a`; `.` for the root.
    pub(super) fn place(&self) -> String {
        let mut text = String::new();
        let mut keys = self.keys.iter();
        for step in &self.path {
            match step {
                Step::Item(index) => {
                    // writing to a String can't fail
                    let _ = write!(text, "[{index}]");
                }
                Step::Field(name) => member(&mut text, name),
                Step::Key => member(&mut text, keys.next().map_or("", String::as_str)),
            }
        }
        if text.is_empty() { ".".to_owned() } else { text }
    }

    pub(super) fn into_warnings(mut self) -> Vec<Warning> {
        if self.more > 0 {
            let problem = format!("{} more values are not as documented; left out", self.more);
            self.warnings.push(Warning::new(".".to_owned(), problem));
        }
        self.warnings
    }
}

fn member(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

impl Kind {
    /// What is documented for it.
    pub(super) fn documented(self) -> &'static str {
        match self {
            Kind::Text | Kind::Choice => "a text",
            Kind::Integer => "an integer",
            Kind::Number => "a number",
            Kind::Bool => "a boolean",
            Kind::Time => "a time",
            Kind::Json => "any JSON",
            Kind::Record | Kind::Union | Kind::Map => "an object",
            Kind::List => "an array",
        }
    }
}
