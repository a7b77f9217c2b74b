//! Filters of lists: parameters of a query that are named like fields.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::Value;

use super::Call;
use crate::behaviour::Paging;

/// Parameters that say how a list is shown and not what is in it.
const VIEW: &[&str] = &["sort_key", "sort_dir"];

/// Fields that a text is searched in.
const SEARCHED: &[&str] = &["name", "title", "summary", "description"];

/// Texts of which a part is enough.
const FREE: &[&str] = &["name", "creator", "operator"];

/// What a query asks for.
pub(super) struct Filters {
    filters: Vec<Filter>,
}

enum Filter {
    /// One of the fields holds the text.
    Search(String),
    /// A time, no earlier and no later, in milliseconds.
    Since(&'static [&'static str], i64),
    Until(&'static [&'static str], i64),
    /// The field has one of the values, or all of them if it is a list itself.
    Field(String, Vec<Value>),
}

impl Filters {
    pub(super) fn of(call: &Call<'_>, paging: &Paging) -> Self {
        let of_page = [&paging.limit, &paging.offset, &paging.marker];
        let asked = call.query.iter().filter(|(name, value)| {
            let is_page = of_page.iter().any(|known| known.as_ref() == Some(name));
            !is_page && !VIEW.contains(&name.as_str()) && value.as_str() != Some("")
        });
        Self { filters: asked.filter_map(|(name, value)| Filter::of(name, value)).collect() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.filters.is_empty()
    }

    pub(super) fn keep(&self, item: &Value) -> bool {
        self.filters.iter().all(|filter| filter.keep(item))
    }
}

impl Filter {
    fn of(name: &str, value: &Value) -> Option<Self> {
        if ["search_key", "key_word"].contains(&name) {
            return Some(Self::Search(value.as_str()?.to_lowercase()));
        }
        const MADE: &[&str] = &["create_time", "start_time"];
        const ENDED: &[&str] = &["finish_time", "end_time"];
        let of_end = name.starts_with("finish_");
        let which = if of_end { ENDED } else { MADE };
        match name.rsplit('_').nth(1) {
            Some("start" | "from") if name.ends_with("_time") => {
                return Some(Self::Since(which, value.as_i64()?));
            }
            Some("end" | "to") if name.ends_with("_time") => {
                return Some(Self::Until(which, value.as_i64()?));
            }
            _ => {}
        }
        let values = match value {
            Value::Array(values) => values.clone(),
            // several in one text, where the parameter says so by its name
            Value::String(text) if name.ends_with('s') && text.contains(',') => {
                text.split(',').map(|one| Value::String(one.trim().to_owned())).collect()
            }
            one => vec![one.clone()],
        };
        Some(Self::Field(name.to_owned(), values))
    }

    fn keep(&self, item: &Value) -> bool {
        match self {
            Self::Search(text) => {
                let texts = SEARCHED.iter().filter_map(|name| item.get(name)?.as_str());
                texts.into_iter().any(|known| known.to_lowercase().contains(text))
            }
            Self::Since(fields, least) => time(item, fields).is_some_and(|time| time >= *least),
            Self::Until(fields, most) => time(item, fields).is_some_and(|time| time <= *most),
            Self::Field(name, asked) => match field(item, name) {
                Some(Value::Array(known)) => {
                    asked.iter().all(|asked| known.iter().any(|known| is_same(name, known, asked)))
                }
                Some(known) => asked.iter().any(|asked| is_same(name, known, asked)),
                // a parameter that is no field's changes what is shown in a way that isn't documented
                None => !has_place(item, name),
            },
        }
    }
}

/// The field that a parameter is named like: `status` of `status_list`, `name` of `job_name`, `name` within `tool_info`
/// of `tool_name`.
pub(super) fn field<'v>(item: &'v Value, name: &str) -> Option<&'v Value> {
    let plain = name.strip_suffix("_list").unwrap_or(name);
    if let Some(value) = item.get(plain).or_else(|| item.get(name)) {
        return Some(value);
    }
    if let Some(value) = plain.strip_suffix('s').and_then(|one| item.get(one)) {
        return Some(value);
    }
    let (whole, last) = plain.rsplit_once('_')?;
    let inner = item.get(whole).or_else(|| item.get(format!("{whole}_info")));
    inner.and_then(|inner| inner.get(last)).or_else(|| (whole != "user").then(|| item.get(last)).flatten())
}

/// Whether items of this kind have such a field, though this one may not.
fn has_place(item: &Value, name: &str) -> bool {
    ["status", "type", "labels", "name"].contains(&name) && item.is_object()
}

fn is_same(name: &str, known: &Value, asked: &Value) -> bool {
    match (known, asked) {
        (Value::String(known), Value::String(asked)) => {
            let last = name.rsplit('_').next().unwrap_or(name);
            let (known, asked) = (known.to_lowercase(), asked.to_lowercase());
            if FREE.contains(&last) { known.contains(&asked) } else { known == asked }
        }
        (Value::Object(known), asked) => known.values().any(|inner| inner == asked),
        (known, asked) => known == asked,
    }
}

fn time(item: &Value, fields: &[&str]) -> Option<i64> {
    fields.iter().find_map(|name| match item.get(name)? {
        Value::String(text) => text.parse::<Timestamp>().ok().map(|time| time.as_millisecond()),
        number => number.as_i64(),
    })
}

/// Numbers by value, texts as they are written.
pub(super) fn compare(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            a.as_f64().unwrap_or(0.0).total_cmp(&b.as_f64().unwrap_or(0.0))
        }
        (Value::String(a), Value::String(b)) => a.cmp(b),
        _ => a.to_string().cmp(&b.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn keeps(name: &str, asked: Value) -> bool {
        let job = json!({ "id": "1", "name": "Align-NA12878", "status": "Running", "labels": ["wgs", "pilot"],
            "create_time": "2024-05-17T08:30:00Z", "finish_time": 1_715_937_164_000_i64, "is_read": false,
            "tool_info": { "name": "bwa", "id": "7" }, "user_name": "mei.lin" });
        Filter::of(name, &asked).unwrap().keep(&job)
    }

    #[test]
    fn fields_are_found_by_the_parameters_name() {
        for (name, asked) in [
            ("status", json!("RUNNING")),
            ("status_list", json!(["FAILED", "RUNNING"])),
            ("job_name", json!("na12878")),
            ("search_key", json!("align")),
            ("labels", json!(["pilot"])),
            ("tool_name", json!("bwa")),
            ("user_name", json!("mei.lin")),
            ("is_read", json!(false)),
            ("create_start_time", json!(1_715_934_600_000_i64)),
            ("end_time", json!(1_715_934_600_000_i64)),
            ("finish_from_time", json!(1_715_937_164_000_i64)),
            ("show_empty", json!(true)),
        ] {
            assert!(keeps(name, asked.clone()), "{name} {asked}");
        }
        for (name, asked) in [
            ("status", json!("Failed")),
            ("status_list", json!(["FAILED"])),
            ("job_name", json!("na12879")),
            ("search_key", json!("merge")),
            ("labels", json!(["pilot", "other"])),
            ("tool_name", json!("samtools")),
            ("user_name", json!("omar")),
            ("is_read", json!(true)),
            ("start_time", json!(1_715_934_600_001_i64)),
            ("finish_to_time", json!(1_715_937_163_999_i64)),
        ] {
            assert!(!keeps(name, asked.clone()), "{name} {asked}");
        }
    }
}
