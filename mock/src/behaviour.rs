//! What the specification's extensions say of an operation beyond request and answer.

use serde_json::Value;

/// All of it. What isn't of the form that the linter demands is left out: a bundle of somebody else's may use the
/// names for its own purposes.
#[derive(Debug, Default)]
pub(crate) struct Behaviour {
    pub(crate) starts: Option<Starts>,
    pub(crate) waiting: Option<Waiting>,
    pub(crate) paging: Option<Paging>,
    pub(crate) upload: Option<Upload>,
    /// `x-repeat: refused`: what is there already can't be made again.
    pub(crate) refuses_repeats: bool,
    /// Error codes that the description names, in its order.
    pub(crate) codes: Vec<String>,
}

/// `x-starts`.
#[derive(Debug)]
pub(crate) struct Starts {
    /// The id of the operation that shows what was started.
    pub(crate) shown_by: String,
    /// That operation's path parameters and where their values are.
    pub(crate) with: Vec<(String, Source)>,
    /// Where the id is, if a list shows it.
    pub(crate) item: Option<Source>,
    /// It ends when nothing is shown any more.
    pub(crate) gone: bool,
    /// The only states that end it.
    pub(crate) until: Vec<String>,
    /// The field of the thing to which something is added, such as the files of a database.
    pub(crate) part: Option<String>,
}

/// Where a value is taken from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The whole answer.
    Answer,
    /// A field of the answer.
    Field(String),
    /// A parameter of the path.
    Path(String),
}

/// `x-waiting`.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    /// Path of the state within what is shown, or within an item of a list.
    pub(crate) state: Vec<String>,
    pub(crate) reason: Option<Vec<String>>,
    pub(crate) done: Option<Vec<String>>,
    pub(crate) progress: Vec<String>,
    pub(crate) success: Vec<String>,
    pub(crate) failure: Vec<String>,
    pub(crate) cancelled: Vec<String>,
    /// The operation that lists what this one shows.
    pub(crate) list: Option<String>,
}

/// `x-paging`.
#[derive(Debug)]
pub(crate) struct Paging {
    pub(crate) items: String,
    pub(crate) total: Option<String>,
    pub(crate) limit: Option<String>,
    pub(crate) offset: Option<String>,
    pub(crate) marker: Option<String>,
    pub(crate) next: Option<String>,
}

/// `x-upload`: what the parts of a form are for.
#[derive(Debug)]
pub(crate) struct Upload {
    pub(crate) file: String,
    pub(crate) number: String,
    pub(crate) total: String,
    pub(crate) id: String,
    /// The field of the answer that has the id, if it has one of its own.
    pub(crate) answer: Option<String>,
    pub(crate) name: String,
    pub(crate) max_size: Option<u64>,
}

impl Behaviour {
    /// Reads it from an operation.
    pub(crate) fn of(operation: &Value) -> Self {
        Self {
            starts: operation.get("x-starts").and_then(Starts::of),
            waiting: operation.get("x-waiting").and_then(Waiting::of),
            paging: operation.get("x-paging").and_then(Paging::of),
            upload: operation.get("x-upload").and_then(Upload::of),
            refuses_repeats: text(operation, "x-repeat") == Some("refused"),
            codes: codes(text(operation, "description").unwrap_or_default()),
        }
    }
}

impl Starts {
    fn of(source: &Value) -> Option<Self> {
        let with = source.get("with").and_then(Value::as_object).into_iter().flatten();
        Some(Self {
            shown_by: text(source, "shown_by")?.to_owned(),
            with: with.filter_map(|(name, from)| Some((name.clone(), Source::of(from.as_str()?)?))).collect(),
            item: text(source, "item").and_then(Source::of),
            gone: source.get("gone") == Some(&Value::Bool(true)),
            until: texts(source, "until"),
            part: text(source, "of").map(str::to_owned),
        })
    }
}

impl Source {
    fn of(text: &str) -> Option<Self> {
        match text.split_once('.') {
            None if text == "answer" => Some(Self::Answer),
            Some(("answer", field)) => Some(Self::Field(field.to_owned())),
            Some(("path", parameter)) => Some(Self::Path(parameter.to_owned())),
            _ => None,
        }
    }
}

impl Waiting {
    fn of(source: &Value) -> Option<Self> {
        Some(Self {
            state: path(source, "state")?,
            reason: path(source, "reason"),
            done: path(source, "done"),
            progress: texts(source, "progress"),
            success: texts(source, "success"),
            failure: texts(source, "failure"),
            cancelled: texts(source, "cancelled"),
            list: source.get("list").and_then(|list| text(list, "operation")).map(str::to_owned),
        })
    }
}

impl Paging {
    fn of(source: &Value) -> Option<Self> {
        let named = |key: &str| text(source, key).map(str::to_owned);
        Some(Self {
            items: named("items")?,
            total: named("total"),
            limit: named("limit"),
            offset: named("offset"),
            marker: named("marker"),
            next: named("next"),
        })
    }
}

impl Upload {
    fn of(source: &Value) -> Option<Self> {
        let named = |key: &str| text(source, key).map(str::to_owned);
        Some(Self {
            file: named("file")?,
            number: named("number")?,
            total: named("total")?,
            id: named("id")?,
            answer: named("answer"),
            name: named("name")?,
            max_size: source.get("max_size").and_then(Value::as_u64),
        })
    }
}

/// A field's path: `basic_info.status`, or what follows the list in `jobs[].status`.
fn path(source: &Value, key: &str) -> Option<Vec<String>> {
    let whole = text(source, key)?;
    let within = whole.rsplit_once("[].").map_or(whole, |(_, within)| within);
    Some(within.split('.').map(str::to_owned).collect())
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

fn texts(value: &Value, key: &str) -> Vec<String> {
    let list = value.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What stands between backticks and looks like a code: `eihealth.01020007`.
fn codes(description: &str) -> Vec<String> {
    let is_code = |word: &&str| {
        word.split_once('.').is_some_and(|(service, number)| {
            !service.is_empty() && number.len() == 8 && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let mut found: Vec<String> = Vec::new();
    for code in description.split('`').filter(is_code) {
        if !found.iter().any(|known| known == code) {
            found.push(code.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn extensions_are_read() {
        let behaviour = Behaviour::of(&json!({
            "description": "Refused with `eihealth.01020007` if `tags` are many; with `eihealth.01020051`.",
            "x-repeat": "refused",
            "x-starts": { "shown_by": "show_job", "with": { "job_id": "answer.id", "region": "path.region", "x": "answer" } },
            "x-waiting": { "state": "jobs[].status.name", "progress": ["RUNNING"], "list": { "operation": "list_job" } },
            "x-paging": { "scheme": "offset", "items": "jobs", "total": "count", "offset": "offset" },
        }));
        assert_eq!(behaviour.codes, ["eihealth.01020007", "eihealth.01020051"]);
        assert!(behaviour.refuses_repeats);
        let starts = behaviour.starts.unwrap();
        let with: Vec<_> = starts.with.iter().map(|(name, from)| (name.as_str(), from)).collect();
        let (id, region) = (Source::Field("id".into()), Source::Path("region".into()));
        assert_eq!(with, [("job_id", &id), ("region", &region), ("x", &Source::Answer)]);
        let waiting = behaviour.waiting.unwrap();
        assert_eq!(
            (waiting.state, waiting.list),
            (vec!["status".to_owned(), "name".to_owned()], Some("list_job".to_owned()))
        );
        assert_eq!(behaviour.paging.unwrap().offset.as_deref(), Some("offset"));
    }

    #[test]
    fn what_has_another_form_is_left_out() {
        let behaviour = Behaviour::of(&json!({ "x-starts": 1, "x-waiting": [], "x-paging": { "items": 3 } }));
        assert!(behaviour.starts.is_none() && behaviour.waiting.is_none() && behaviour.paging.is_none());
    }
}
