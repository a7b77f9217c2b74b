//! What the service does beyond request and answer, as the extensions of an operation tell it.
//!
//! Fields of answers are paths of names with dots between them; `[]` after a name goes into the items of a
//! list: `basic_info.status`, `jobs[].id`.

use serde_json::Value;

use super::tree::{array, text};

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

/// How a list is read to its end: `x-paging`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// How the next page is asked for.
    pub scheme: Scheme,
    /// Field of the answer with the items.
    pub items: String,
    /// Field of the answer with the number of all items.
    pub total: Option<String>,
    /// Parameter with the size of a page. Its schema has the limits and the default.
    pub limit: Option<String>,
}

/// How the next page of a list is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// By the number of items before it.
    Offset {
        /// The parameter that takes it.
        offset: String,
    },
    /// By a text that the page before it gives.
    Marker {
        /// The parameter that takes it.
        marker: String,
        /// Field of the answer that gives it; absent or empty on the last page.
        next: String,
    },
    /// Not at all: one answer holds the whole list.
    Whole,
}

impl Scheme {
    /// The words of `scheme`.
    pub const WORDS: [&str; 3] = ["offset", "marker", "whole"];

    /// The word that the specification has for it.
    pub fn as_str(&self) -> &'static str {
        match self {
            Scheme::Offset { .. } => "offset",
            Scheme::Marker { .. } => "marker",
            Scheme::Whole => "whole",
        }
    }
}

/// How the end of what goes on after an answer is seen: `x-waiting`.
///
/// States are compared without regard to case. One that isn't listed shows that the list isn't complete: it is an
/// end if it resembles one of something else, or if an end time or a reason of failure is given with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What is waited for, where an operation shows more than one thing; empty for the first.
    pub of: String,
    /// Field with the state.
    pub state: String,
    /// Lists that show it: field with the id that tells which item it is.
    pub id: Option<String>,
    /// States in which it goes on.
    pub progress: Vec<String>,
    /// States in which it ended as wished.
    pub success: Vec<String>,
    /// States in which it ended otherwise.
    pub failure: Vec<String>,
    /// States in which somebody ended it.
    pub cancelled: Vec<String>,
    /// States that tell nothing.
    pub unknown: Vec<String>,
    /// Field that says why it failed.
    pub reason: Option<String>,
    /// Field that says how far it has come.
    pub done: Option<String>,
    /// Field with the time of its end.
    pub ended: Option<String>,
    /// Where the states come from.
    pub documented: Documented,
    /// A list that shows the state of many at once.
    pub list: Option<WaitingList>,
    /// What else the operation shows the state of.
    pub also: Vec<Waiting>,
}

/// Where the states of an `x-waiting` come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Documented {
    /// The field's own list of values: there are no others.
    Complete,
    /// The values that a list can be filtered by.
    Filter,
    /// Examples: there may be others.
    Example,
    /// Nowhere.
    None,
}

impl Documented {
    /// From good to bad.
    pub const ALL: [Documented; 4] =
        [Documented::Complete, Documented::Filter, Documented::Example, Documented::None];

    /// The word that the specification has for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Documented::Complete => "complete",
            Documented::Filter => "filter",
            Documented::Example => "example",
            Documented::None => "none",
        }
    }
}

/// A list that shows the state of many at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingList {
    /// The operation, which has an [`Paging`].
    pub operation: String,
    /// Field of an item with its id.
    pub id: String,
    /// Field of an item with its state.
    pub state: String,
    /// Parameter that takes states to filter by.
    pub filter: Option<String>,
}

/// What an operation starts and where it can be watched: `x-starts`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Starts {
    /// The operation that shows the state; it has a [`Waiting`].
    pub shown_by: String,
    /// Which of its states, if it shows more than one.
    pub of: String,
    /// Its path parameters that this operation hasn't got under the same name, and where they come from.
    pub with: Vec<(String, Place)>,
    /// If it is a list, the id of the item; without it, there is no telling which item it is.
    pub item: Option<Place>,
    /// The states of success that end this, if not all of them do. Failures always do.
    pub until: Vec<String>,
    /// It ends well when nothing is shown any more: a 404, or no such item.
    pub gone: bool,
}

/// Where a value of a finished call stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// `answer`, or `answer.id`: the whole answer, or a field of it.
    Answer(Option<String>),
    /// `path.id`: a parameter of the path.
    Path(String),
}

impl Place {
    /// Reads `answer`, `answer.id` or `path.id`.
    pub fn parse(text: &str) -> Option<Place> {
        match text.split_once('.') {
            None if text == "answer" => Some(Place::Answer(None)),
            Some(("answer", field)) if !field.is_empty() => Some(Place::Answer(Some(field.to_owned()))),
            Some(("path", name)) if !name.is_empty() => Some(Place::Path(name.to_owned())),
            _ => None,
        }
    }
}

/// How a large file is sent in several requests: `x-upload`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Part of the form with the bytes.
    pub file: String,
    /// Part of the form with the number of the part, from 1.
    pub number: String,
    /// Part of the form with the number of all parts.
    pub total: String,
    /// Part of the form with the id that joins them, for all but the first.
    pub id: String,
    /// Field of the first part's answer with that id; `None` where the reference doesn't say.
    pub answer: Option<String>,
    /// Part of the form with the file's name.
    pub name: Option<String>,
    /// Part of the form with the folder to write to.
    pub folder: Option<String>,
    /// Part of the form with an MD5 checksum.
    pub md5: Option<String>,
    /// Most bytes of one part.
    pub max_size: Option<u64>,
}

/// How a part of the file that an operation answers with is asked for: `x-range`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// Field of the body with the position of the first byte, counted from 0.
    pub start: String,
}

// Reading them. What a linter would complain about is read as if it weren't there.

impl Paging {
    pub(super) fn read(value: &Value) -> Option<Paging> {
        let field = |key: &str| optional(value, key);
        let scheme = match field("scheme")?.as_str() {
            "offset" => Scheme::Offset { offset: field("offset")? },
            "marker" => Scheme::Marker { marker: field("marker")?, next: field("next")? },
            "whole" => Scheme::Whole,
            _ => return None,
        };
        Some(Paging { scheme, items: field("items")?, total: field("total"), limit: field("limit") })
    }
}

impl Waiting {
    pub(super) fn read(value: &Value) -> Option<Waiting> {
        let states = |key: &str| texts(value, key);
        let word = optional(value, "documented")?;
        Some(Waiting {
            of: text(value.get("of")),
            state: optional(value, "state")?,
            id: optional(value, "id"),
            progress: states("progress"),
            success: states("success"),
            failure: states("failure"),
            cancelled: states("cancelled"),
            unknown: states("unknown"),
            reason: optional(value, "reason"),
            done: optional(value, "done"),
            ended: optional(value, "ended"),
            documented: Documented::ALL.into_iter().find(|d| d.as_str() == word)?,
            list: value.get("list").and_then(WaitingList::read),
            also: array(value.get("also")).filter_map(Waiting::read).collect(),
        })
    }

    /// All states that are listed.
    pub fn states(&self) -> impl Iterator<Item = &str> {
        [&self.progress, &self.success, &self.failure, &self.cancelled, &self.unknown]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

impl WaitingList {
    fn read(value: &Value) -> Option<WaitingList> {
        Some(WaitingList {
            operation: optional(value, "operation")?,
            id: optional(value, "id")?,
            state: optional(value, "state")?,
            filter: optional(value, "filter"),
        })
    }
}

impl Starts {
    pub(super) fn read(value: &Value) -> Option<Starts> {
        let with = value.get("with").and_then(Value::as_object).into_iter().flatten();
        Some(Starts {
            shown_by: optional(value, "shown_by")?,
            of: text(value.get("of")),
            with: with
                .filter_map(|(name, place)| Some((name.clone(), Place::parse(place.as_str()?)?)))
                .collect(),
            item: optional(value, "item").and_then(|place| Place::parse(&place)),
            until: texts(value, "until"),
            gone: value.get("gone").and_then(Value::as_bool).unwrap_or(false),
        })
    }
}

impl Upload {
    pub(super) fn read(value: &Value) -> Option<Upload> {
        let field = |key: &str| optional(value, key);
        if field("scheme")? != "parts" {
            return None;
        }
        Some(Upload {
            file: field("file")?,
            number: field("number")?,
            total: field("total")?,
            id: field("id")?,
            answer: field("answer"),
            name: field("name"),
            folder: field("folder"),
            md5: field("md5"),
            max_size: value.get("max_size").and_then(Value::as_u64),
        })
    }
}

impl Range {
    pub(super) fn read(value: &Value) -> Option<Range> {
        Some(Range { start: optional(value, "start")? })
    }
}

fn optional(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn texts(value: &Value, key: &str) -> Vec<String> {
    array(value.get(key)).filter_map(Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::model::Api;
    use serde_json::json;

    #[test]
    fn extensions_are_read() {
        let api = Api::new(&json!({"paths": {"/a": {"post": {
            "operationId": "start_a",
            "x-repeat": "never",
            "x-paging": {"scheme": "marker", "items": "as", "marker": "after", "next": "last"},
            "x-waiting": {
                "state": "as[].state", "id": "as[].id", "success": ["DONE"], "unknown": ["?"], "documented": "example",
                "also": [{"of": "parts", "state": "parts", "documented": "none"}],
                "list": {"operation": "list_a", "id": "id", "state": "state"},
            },
            "x-starts": {"shown_by": "show_a", "with": {"a": "answer", "b": "path.c"}, "item": "answer.id", "gone": true},
            "x-upload": {"scheme": "parts", "file": "f", "number": "n", "total": "t", "id": "i", "max_size": 7},
            "x-range": {"start": "from"},
        }}}}));
        let operation = &api.operations[0];
        assert_eq!(operation.repeat, Some(Repeat::Never));
        let paging = operation.paging.as_ref().unwrap();
        assert_eq!(paging.scheme, Scheme::Marker { marker: "after".to_owned(), next: "last".to_owned() });
        let waiting = operation.waiting.as_ref().unwrap();
        assert_eq!(waiting.states().collect::<Vec<_>>(), ["DONE", "?"]);
        assert_eq!(waiting.also[0].documented, Documented::None);
        let starts = operation.starts.as_ref().unwrap();
        assert_eq!(starts.with[1].1, Place::Path("c".to_owned()));
        assert_eq!(starts.item, Some(Place::Answer(Some("id".to_owned()))));
        assert!(starts.gone);
        assert_eq!(operation.upload.as_ref().unwrap().max_size, Some(7));
        assert_eq!(operation.range.as_ref().unwrap().start, "from");
    }

    #[test]
    fn what_is_wrong_is_read_as_nothing() {
        assert_eq!(Repeat::parse("often"), None);
        assert_eq!(Paging::read(&json!({"scheme": "offset", "items": "as"})), None);
        assert_eq!(Place::parse("body.id"), None);
    }
}
